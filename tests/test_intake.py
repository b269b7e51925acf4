"""Raw bytes in, registrations and letters out: nothing is lost and nothing done twice, wherever it is cut off."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any, cast

import pytest
from sqlalchemy import Engine
from sqlalchemy.exc import OperationalError
from sqlmodel import col, select

from registrar.config import Settings
from registrar.database import snapshot
from registrar.errors import MailboxError
from registrar.intake import BATCH, FIRST_BATCHES, MOST_ATTEMPTS, Intake, Progress
from registrar.letters import Stationery
from registrar.mail.imap import Mailbox
from registrar.models import AccommodationRequest, InboundMessage, OutboxEntry, Registration
from registrar.reader import Job, Read, Reader
from registrar.vocabulary import Filing, LetterKind, MessageState, RegistrationStatus
from tests.fakes import FakeMailbox, ReaderHere
from tests.make import NOW, make_form, make_message, make_settings
from tests.obedient import obey


@pytest.fixture
def mailbox() -> Iterator[FakeMailbox]:
    """Give a mailbox we are connected to."""
    with FakeMailbox() as connected:
        yield connected


TakeIn = Callable[..., int]


@pytest.fixture
def take_in(engine: Engine, settings: Settings, stationery: Stationery, mailbox: FakeMailbox) -> TakeIn:
    """Take in what waits in the mailbox, once."""

    def once(*, reader: Reader | None = None, settings: Settings = settings, **how: Any) -> int:
        if not mailbox.connected:
            mailbox.connect()
        intake = Intake(engine, settings, stationery, reader or ReaderHere(), lambda: NOW, **how)
        return intake.take_in(cast("Mailbox", mailbox))

    return once


def deliver(mailbox: FakeMailbox, *raws: bytes) -> None:
    for raw in raws:
        mailbox.deliver(raw, received=NOW - timedelta(minutes=1))


def kept(engine: Engine, model: Any) -> list[Any]:
    with snapshot(engine) as db:
        return list(db.exec(select(model).order_by(col(model.id))))


def lies_in(mailbox: FakeMailbox) -> dict[str, int]:
    return {folder: len(stored) for folder, stored in mailbox.folders.items() if stored}


# -------------------------------------------------------------------------------------------------------- what it does


def test_a_complete_registration_is_confirmed_and_filed(take_in: TakeIn, mailbox: FakeMailbox, engine: Engine) -> None:
    deliver(mailbox, make_form())

    assert take_in() == 1

    (registration,) = kept(engine, Registration)
    assert (registration.name, registration.status) == ("Ann Lee", RegistrationStatus.CONFIRMED)
    (letter,) = kept(engine, OutboxEntry)
    assert (letter.kind, letter.recipient) == (LetterKind.CONFIRMED, "ann.lee@office.example")
    assert lies_in(mailbox) == {"Done": 1}


def test_what_is_filed_is_byte_for_byte_what_arrived(take_in: TakeIn, mailbox: FakeMailbox, engine: Engine) -> None:
    deliver(mailbox, make_form())

    take_in()

    assert mailbox.raws("Done") == [make_form()]
    assert kept(engine, InboundMessage)[0].raw == make_form()


def test_a_machine_is_filed_apart_and_never_answered(take_in: TakeIn, mailbox: FakeMailbox, engine: Engine) -> None:
    deliver(mailbox, make_message(headers=[("Auto-Submitted", "auto-replied")]))

    take_in()

    assert lies_in(mailbox) == {"Automatic": 1}
    assert kept(engine, OutboxEntry) == []
    assert any("auto-replied" in reason for reason in kept(engine, InboundMessage)[0].reasons)


def test_mail_that_was_old_when_first_seen_is_recorded_and_not_answered(
    take_in: TakeIn, mailbox: FakeMailbox, engine: Engine
) -> None:
    mailbox.deliver(make_form(), received=NOW - timedelta(days=30))

    take_in()

    assert lies_in(mailbox) == {"Held": 1}
    assert kept(engine, OutboxEntry) == []


def test_of_what_is_too_large_the_header_is_kept_and_a_person_looks(
    take_in: TakeIn, mailbox: FakeMailbox, engine: Engine
) -> None:
    deliver(mailbox, make_form(more="x" * 20_000), make_form("Bob Ray", "bob@x.example"))

    take_in(settings=make_settings(mailbox={"max_message_bytes": 10_000}))

    large = next(row for row in kept(engine, InboundMessage) if row.headers_only)
    assert (large.state, large.size > 20_000, len(large.raw) < 1000) == (MessageState.HELD, True, True)
    assert lies_in(mailbox) == {"Done": 1, "Held": 1}


def test_accommodations_reach_the_coordinators_in_the_words_that_were_written(
    take_in: TakeIn, mailbox: FakeMailbox, engine: Engine
) -> None:
    deliver(mailbox, make_form(more="\nI am deaf and need an ASL interpreter.\n"))

    take_in()

    assert any("ASL interpreter" in request.words for request in kept(engine, AccommodationRequest))
    assert not any("ASL" in reason for row in kept(engine, InboundMessage) for reason in row.reasons)


def test_somebody_who_writes_twice_is_registered_once(take_in: TakeIn, mailbox: FakeMailbox, engine: Engine) -> None:
    deliver(mailbox, make_form(), make_form(more="\nThank you!\n"))

    take_in()

    assert len(kept(engine, Registration)) == 1
    assert [entry.kind for entry in kept(engine, OutboxEntry)] == [LetterKind.CONFIRMED, LetterKind.ALREADY_REGISTERED]


def test_who_answers_with_everything_completes_what_was_pending(
    take_in: TakeIn, mailbox: FakeMailbox, engine: Engine
) -> None:
    deliver(mailbox, make_form().replace(b"Agency: Example County Office\r\n", b""))
    take_in()
    assert [row.status for row in kept(engine, Registration)] == [RegistrationStatus.PENDING]

    deliver(mailbox, make_form())
    take_in()

    assert [row.status for row in kept(engine, Registration)] == [RegistrationStatus.CONFIRMED]
    assert lies_in(mailbox) == {"Done": 2}


def test_progress_is_told_batch_by_batch_the_first_ones_small(take_in: TakeIn, mailbox: FakeMailbox) -> None:
    first, second = FIRST_BATCHES
    everything = first + second + BATCH + 1
    deliver(mailbox, *(b"message %d" % n for n in range(everything)))
    heard: list[Progress] = []

    assert take_in(reader=ReaderHere(read_one=obey), watch=heard.append) == everything

    assert {progress.waiting for progress in heard} == {everything}
    assert [progress.done for progress in heard] == [first, first + second, everything - 1, everything]


# -------------------------------------------------------------------------------------------------- nothing done twice


def test_a_second_pass_does_nothing(take_in: TakeIn, mailbox: FakeMailbox, engine: Engine) -> None:
    deliver(mailbox, make_form())

    assert [take_in(), take_in()] == [1, 0]
    assert len(kept(engine, OutboxEntry)) == 1


def test_two_copies_of_one_message_are_settled_once_and_both_filed(
    take_in: TakeIn, mailbox: FakeMailbox, engine: Engine
) -> None:
    deliver(mailbox, make_form(), make_form())

    assert take_in() == 1
    assert (len(kept(engine, OutboxEntry)), lies_in(mailbox)) == (1, {"Done": 2})


def test_cut_off_before_filing_it_is_filed_next_time(take_in: TakeIn, mailbox: FakeMailbox, engine: Engine) -> None:
    deliver(mailbox, make_form())
    mailbox.fail_next("file_under")
    with pytest.raises(MailboxError):
        take_in()
    assert lies_in(mailbox) == {"INBOX": 1}

    take_in()

    assert (len(kept(engine, OutboxEntry)), lies_in(mailbox)) == (1, {"Done": 1})


@pytest.mark.parametrize("before_filing", [True, False])
def test_numbered_anew_by_the_server_nothing_is_done_twice(
    before_filing: bool, take_in: TakeIn, mailbox: FakeMailbox, engine: Engine
) -> None:
    deliver(mailbox, make_form(), make_form("Bob Ray", "bob@x.example"))
    if before_filing:
        mailbox.fail_next("file_under")
        with pytest.raises(MailboxError):
            take_in()
    else:
        take_in()
        deliver(mailbox, *mailbox.raws("Done"))  # restored from a backup, say
        mailbox.folders["Done"].clear()
    mailbox.change_uidvalidity()

    take_in()

    assert len(kept(engine, OutboxEntry)) == 2
    assert lies_in(mailbox) == {"Done": 2}


# ------------------------------------------------------------------------------------------------------- nothing lost


class Killed(BaseException):
    """Stands for the end of the process."""


def test_killed_after_capture_it_is_settled_next_time(take_in: TakeIn, mailbox: FakeMailbox, engine: Engine) -> None:
    def kill(job: Job, read: Read) -> Read:
        raise Killed

    deliver(mailbox, make_form())
    with pytest.raises(Killed):
        take_in(reader=ReaderHere(kill))
    assert [row.state for row in kept(engine, InboundMessage)] == [MessageState.CAPTURED]

    take_in()

    assert (len(kept(engine, Registration)), lies_in(mailbox)) == (1, {"Done": 1})


def test_expunged_by_somebody_after_capture_it_is_settled_all_the_same(
    take_in: TakeIn, mailbox: FakeMailbox, engine: Engine
) -> None:
    def kill(job: Job, read: Read) -> Read:
        raise Killed

    deliver(mailbox, make_form())
    with pytest.raises(Killed):
        take_in(reader=ReaderHere(kill))
    mailbox.expunge(1)

    assert take_in() == 1
    assert len(kept(engine, OutboxEntry)) == 1


def test_a_message_that_cannot_be_read_is_held_and_the_others_are_settled(
    take_in: TakeIn, mailbox: FakeMailbox, engine: Engine
) -> None:
    def spoil(job: Job, read: Read) -> Read:
        return Read(job.key, error="MemoryError while reading") if b"Bob" in job.raw else read

    deliver(mailbox, make_form(), make_form("Bob Ray", "bob@x.example"), make_form("Cy Fox", "cy@x.example"))

    take_in(reader=ReaderHere(spoil))

    bad = next(row for row in kept(engine, InboundMessage) if b"Bob" in row.raw)
    assert (bad.state, bad.attempts) == (MessageState.HELD, MOST_ATTEMPTS)
    assert bad.error == "MemoryError while reading"
    assert lies_in(mailbox) == {"Done": 2, "Held": 1}


def test_a_message_that_breaks_what_carries_it_out_is_held_alone(
    take_in: TakeIn, mailbox: FakeMailbox, engine: Engine, caplog: pytest.LogCaptureFixture
) -> None:
    def spoil(job: Job, read: Read) -> Read:
        if b"Bob" not in job.raw:
            return read
        assert read.message is not None
        return replace(read, message=replace(read.message, subject="\ud800"))  # no database takes half a character

    deliver(mailbox, make_form(), make_form("Bob Ray", "bob@x.example"), make_form("Cy Fox", "cy@x.example"))

    take_in(reader=ReaderHere(spoil))

    filings = {row.raw.split(b" ")[1]: (row.filing, row.error) for row in kept(engine, InboundMessage)}
    assert filings == {
        b"Ann": (Filing.DONE, ""),
        b"Bob": (Filing.HELD, "UnicodeEncodeError"),
        b"Cy": (Filing.DONE, ""),
    }
    assert sorted(row.name for row in kept(engine, Registration)) == ["Ann Lee", "Cy Fox"]
    assert lies_in(mailbox) == {"Done": 2, "Held": 1}
    assert "could not be settled and is held: UnicodeEncodeError\n  File" in caplog.text
    assert "surrogates not allowed" not in caplog.text  # where it failed, not with which words


def test_when_the_database_fails_nothing_is_filed(take_in: TakeIn, mailbox: FakeMailbox, engine: Engine) -> None:
    deliver(mailbox, make_form())
    with engine.begin() as connection:
        connection.exec_driver_sql("ALTER TABLE history_entry RENAME TO away")
    with pytest.raises(OperationalError):
        take_in()
    assert (kept(engine, Registration), lies_in(mailbox)) == ([], {"INBOX": 1})

    with engine.begin() as connection:
        connection.exec_driver_sql("ALTER TABLE away RENAME TO history_entry")
    take_in()

    assert (len(kept(engine, Registration)), lies_in(mailbox)) == (1, {"Done": 1})


def test_a_message_on_which_the_database_fails_again_and_again_is_held(
    take_in: TakeIn, mailbox: FakeMailbox, engine: Engine
) -> None:
    deliver(mailbox, make_form(), b"From: eve@x.example\r\n\r\nHello")
    with engine.begin() as connection:
        connection.exec_driver_sql("ALTER TABLE history_entry RENAME TO away")

    for _ in range(MOST_ATTEMPTS - 1):
        with pytest.raises(OperationalError):
            take_in()
    take_in()

    held, other = kept(engine, InboundMessage)
    assert (held.filing, held.error) == (Filing.HELD, "OperationalError")
    assert (other.filing, other.error) == (Filing.HELD, "")
    assert lies_in(mailbox) == {"Held": 2}


def test_a_stop_ends_between_two_batches_and_loses_nothing(
    take_in: TakeIn, mailbox: FakeMailbox, engine: Engine
) -> None:
    everything = 2 * BATCH + 1
    deliver(mailbox, *(b"message %d" % n for n in range(everything)))
    reader = ReaderHere(read_one=obey)

    first = take_in(reader=reader, stopping=lambda: True)
    second = take_in(reader=reader)

    assert 0 < first < everything
    assert first + second == everything
    assert lies_in(mailbox) == {"Held": everything}
    assert {row.state for row in kept(engine, InboundMessage)} == {MessageState.HELD}
