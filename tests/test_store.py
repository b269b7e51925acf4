"""What arrives is kept once, comes back until it is settled, and is found by everything a decision needs."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Engine, update
from sqlmodel import select

from registrar.config import Settings
from registrar.database import snapshot, transaction
from registrar.errors import RegistrarError
from registrar.held import dismiss, settle_again
from registrar.ledger import Ledger
from registrar.mail.imap import Fetched
from registrar.models import AccommodationRequest, InboundMessage, MailboxCopy, Session
from registrar.reader import Job
from registrar.reading.reading import Need
from registrar.store import (
    MOST_KEPT,
    Settled,
    Unsettled,
    add_new_sessions,
    capture,
    find_copies,
    load_catalog,
    load_left_over,
    load_roster,
    load_to_file,
    load_unsettled,
    record_filed,
    record_settled,
)
from registrar.vocabulary import (
    Accommodation,
    AccommodationStatus,
    Authentication,
    Filing,
    Intent,
    MessageState,
    Missing,
    RegistrationStatus,
)
from tests.make import NOW, make_inbound, make_registration, make_session


def fetched(uid: int, raw: bytes = b"", *, headers_only: bool = False, size: int | None = None) -> Fetched:
    raw = raw or b"Subject: message %d\r\n\r\n" % uid
    return Fetched(uid, raw, NOW - timedelta(minutes=5), len(raw) if size is None else size, headers_only)


def taken_in(engine: Engine, *batch: Fetched, uidvalidity: int = 1, folder: str = "INBOX") -> tuple[Job, ...]:
    with transaction(engine) as db:
        return capture(db, batch, folder=folder, uidvalidity=uidvalidity, now=NOW)


def settle(engine: Engine, *keys: int, filing: Filing = Filing.DONE, **facts: Any) -> None:
    with transaction(engine) as db:
        record_settled(db, [Settled(key, filing, ("because",), **facts) for key in keys], NOW)


def message(engine: Engine, key: int) -> InboundMessage:
    with snapshot(engine) as db:
        row = db.get(InboundMessage, key)
    assert row is not None
    return row


# ------------------------------------------------------------------------------------------------------------- capture


def test_captured_bytes_come_back_as_they_arrived(engine: Engine) -> None:
    raw = bytes(range(256))

    (job,) = taken_in(engine, fetched(1, raw))

    row = message(engine, job.key)
    assert (row.raw, row.size, row.state, row.attempts) == (raw, 256, MessageState.CAPTURED, 1)
    assert (job.raw, job.received) == (raw, NOW - timedelta(minutes=5))
    assert (row.received_at, row.captured_at) == (NOW - timedelta(minutes=5), NOW)


def test_the_same_bytes_are_one_message_wherever_they_lie(engine: Engine) -> None:
    first = taken_in(engine, fetched(1, b"same"), fetched(2, b"same"))
    again = taken_in(engine, fetched(1, b"same"), uidvalidity=2)

    assert (len(first), len(again)) == (1, 0)
    with snapshot(engine) as db:
        assert len(db.exec(select(InboundMessage)).all()) == 1
        assert len(db.exec(select(MailboxCopy)).all()) == 3


def test_one_message_id_with_other_bytes_is_another_message(engine: Engine) -> None:
    jobs = taken_in(engine, *(fetched(n, b"Message-ID: <a@x.example>\r\n\r\n%d" % n) for n in (1, 2)))

    assert len(jobs) == 2


def test_two_large_messages_with_one_header_are_two(engine: Engine) -> None:
    jobs = taken_in(engine, *(fetched(n, b"head", headers_only=True, size=20_000_000 + n) for n in (1, 2)))

    assert [job.headers_only for job in jobs] == [True, True]


def test_a_header_alone_is_not_the_message_of_the_same_bytes(engine: Engine) -> None:
    assert len(taken_in(engine, fetched(1, b"head"), fetched(2, b"head", headers_only=True, size=20_000_000))) == 2


def test_copies_are_known_by_folder_uidvalidity_and_uid(engine: Engine) -> None:
    taken_in(engine, fetched(4), fetched(6), uidvalidity=7)

    with snapshot(engine) as db:
        assert find_copies(db, "INBOX", 7, [3, 4, 5, 6]) == {4, 6}
        assert find_copies(db, "INBOX", 7, [5]) == set()
        assert find_copies(db, "INBOX", 8, [4, 6]) == set()
        assert find_copies(db, "Other", 7, [4, 6]) == set()
        assert find_copies(db, "INBOX", 7, []) == set()


# -------------------------------------------------------------------------------------------------- settled and filed


def test_only_what_is_settled_is_to_be_filed_under_its_folder(engine: Engine) -> None:
    jobs = taken_in(engine, *(fetched(uid) for uid in (5, 4, 3, 2)))
    by_uid = {uid: job.key for uid, job in zip((5, 4, 3, 2), jobs, strict=True)}
    settle(engine, by_uid[5], by_uid[3])
    settle(engine, by_uid[4], filing=Filing.HELD)

    with snapshot(engine) as db:
        assert load_to_file(db, "INBOX", 1, [2, 3, 4, 5]) == {Filing.DONE: [3, 5], Filing.HELD: [4]}
        assert load_to_file(db, "INBOX", 1, [3]) == {Filing.DONE: [3]}
        assert load_to_file(db, "INBOX", 2, [2, 3, 4, 5]) == {}
        assert load_to_file(db, "INBOX", 1, []) == {}


def test_every_copy_of_a_settled_message_is_to_be_filed(engine: Engine) -> None:
    (job,) = taken_in(engine, fetched(1, b"same"), fetched(2, b"same"))
    settle(engine, job.key)

    with snapshot(engine) as db:
        assert load_to_file(db, "INBOX", 1, [1, 2]) == {Filing.DONE: [1, 2]}


def test_filing_is_noted_for_that_copy_alone(engine: Engine) -> None:
    taken_in(engine, fetched(1), fetched(2))
    taken_in(engine, fetched(1), uidvalidity=2)

    with transaction(engine) as db:
        record_filed(db, "INBOX", 1, [1], NOW)

    with snapshot(engine) as db:
        filed = {(copy.uidvalidity, copy.uid): copy.filed_at for copy in db.exec(select(MailboxCopy))}
    assert filed == {(1, 1): NOW, (1, 2): None, (2, 1): None}


@pytest.mark.parametrize(
    ("filing", "state"),
    [
        (Filing.DONE, MessageState.SETTLED),
        (Filing.AUTOMATIC, MessageState.SETTLED),
        (Filing.HELD, MessageState.HELD),
    ],
)
def test_how_a_message_was_settled_is_kept_with_its_reasons(
    filing: Filing, state: MessageState, engine: Engine
) -> None:
    (job,) = taken_in(engine, fetched(1))

    settle(
        engine,
        job.key,
        filing=filing,
        message_id="<a@x.example>",
        author_email="ann@x.example",
        subject="Session 24",
        intent=Intent.REGISTER,
        authentication=Authentication.PASS,
    )

    row = message(engine, job.key)
    assert (row.state, row.filing, row.reasons, row.settled_at) == (state, filing, ["because"], NOW)
    assert (row.message_id, row.author_email, row.subject) == ("<a@x.example>", "ann@x.example", "Session 24")
    assert (row.intent, row.authentication) == (Intent.REGISTER, Authentication.PASS)


def test_settling_nothing_is_nothing(engine: Engine) -> None:
    settle(engine)


# ----------------------------------------------------------------------------------------------------------- left over


def add_left_over(engine: Engine, *attempts: int) -> None:
    with transaction(engine) as db:
        db.add_all(make_inbound(b"message %d" % n, attempts=count) for n, count in enumerate(attempts))


def left_over(engine: Engine, at_most: int = 100, most_bytes: int = 1000) -> list[int]:
    with transaction(engine) as db:
        return [job.key for job in load_left_over(db, at_most=at_most, most_bytes=most_bytes)]


def test_where_everything_is_settled_nothing_is_left_over(engine: Engine) -> None:
    jobs = taken_in(engine, fetched(1))
    settle(engine, jobs[0].key)

    assert left_over(engine) == []


def test_an_attempt_is_counted_before_it_is_made(engine: Engine) -> None:
    add_left_over(engine, 1)

    left_over(engine)

    assert message(engine, 1).attempts == 2


def test_what_was_tried_least_comes_first_and_suspects_come_alone(engine: Engine) -> None:
    add_left_over(engine, 2, 2, 1, 1)

    batches = [left_over(engine, at_most=20) for _ in range(6)]

    assert batches[0] == [3, 4]  # tried once
    assert batches[1:5] == [[1], [2], [3], [4]]  # tried twice: one that kills takes nobody along
    assert len(batches[5]) == 1


def test_a_batch_of_left_overs_has_its_limit(engine: Engine) -> None:
    add_left_over(engine, *([0] * 5))

    assert left_over(engine, at_most=3) == [1, 2, 3]


def test_large_left_overs_come_in_smaller_batches(engine: Engine) -> None:
    taken_in(engine, *(fetched(uid, size=size) for uid, size in enumerate((40, 60, 1, 200), start=1)))
    with transaction(engine) as db:
        db.execute(update(InboundMessage).values(attempts=0))

    assert [left_over(engine, most_bytes=100) for _ in range(3)] == [[1, 2], [3], [4]]


def test_a_field_that_has_no_end_is_kept_in_part(engine: Engine) -> None:
    taken_in(engine, fetched(1))

    settle(engine, 1, subject="s" * 9999, author_name="n" * 9999, message_id="<" + "é" * 9999 + ">")

    row = message(engine, 1)
    assert {len(row.subject), len(row.author_name), len(row.message_id)} == {MOST_KEPT}


def test_what_a_decision_must_know_is_loaded_for_unsettled_messages_alone(engine: Engine) -> None:
    first, second = taken_in(engine, fetched(1), fetched(2))
    settle(engine, first.key)

    with snapshot(engine) as db:
        assert load_unsettled(db, [first.key, second.key, 99]) == {
            second.key: Unsettled(NOW - timedelta(minutes=5), NOW, 1)
        }


# ---------------------------------------------------------------------------------------------------------------- held


def test_a_held_message_that_was_dealt_with_waits_no_longer(engine: Engine) -> None:
    (job,) = taken_in(engine, fetched(1))
    settle(engine, job.key, filing=Filing.HELD)

    with transaction(engine) as db:
        dismiss(db, job.key, reason="", now=NOW + timedelta(hours=1), actor="staff (jo)")

    row = message(engine, job.key)
    assert (row.state, row.reasons) == (MessageState.SETTLED, ["because", "dismissed by staff (jo)"])


def test_a_held_message_can_be_settled_once_more(engine: Engine) -> None:
    (job,) = taken_in(engine, fetched(1))
    settle(engine, job.key, filing=Filing.HELD)

    with transaction(engine) as db:
        settle_again(db, job.key, actor="staff (jo)")

    assert message(engine, job.key).reasons[-1] == "released by staff (jo), to be settled again"
    assert left_over(engine) == [job.key]


@pytest.mark.parametrize(
    ("again", "state"), [(False, AccommodationStatus.RECEIVED), (True, AccommodationStatus.WITHDRAWN)]
)
def test_accommodations_of_a_held_message_are_listed_until_it_is_read_again(
    again: bool, state: AccommodationStatus, engine: Engine
) -> None:
    (job,) = taken_in(engine, fetched(1))
    settle(engine, job.key, filing=Filing.HELD)
    with transaction(engine) as db:
        ledger = Ledger(db, NOW)
        ledger.record_needs([Need(Accommodation.CAPTIONS, "captions")], registration_id=None, inbound_id=job.key)
        ledger.write()

    with transaction(engine) as db:
        if again:
            settle_again(db, job.key, actor="staff (jo)")
        else:
            dismiss(db, job.key, reason="", now=NOW, actor="staff (jo)")

    with snapshot(engine) as db:
        assert db.exec(select(AccommodationRequest.status)).all() == [state]


@pytest.mark.parametrize("key", [1, 99])
def test_what_is_not_held_cannot_be_released(key: int, engine: Engine) -> None:
    taken_in(engine, fetched(1))

    with transaction(engine) as db:
        with pytest.raises(RegistrarError, match=f"there is no held message {key}"):
            dismiss(db, key, reason="", now=NOW, actor="staff (jo)")
        with pytest.raises(RegistrarError, match=f"there is no held message {key}"):
            settle_again(db, key, actor="staff (jo)")


# ------------------------------------------------------------------------------------------------------------ sessions


def test_the_catalog_holds_what_is_on_record_under_the_names_of_the_program(engine: Engine, settings: Settings) -> None:
    with snapshot(engine) as db:
        catalog = load_catalog(db, settings)

    assert [session.number for session in catalog.sessions] == [23, 24, 25, 26]
    assert catalog.find(24) == make_session(24)
    assert (catalog.program, catalog.timezone) == ("Reporting Missing Children", "America/New_York")


def test_a_number_that_is_not_on_record_is_added_at_any_start(engine: Engine) -> None:
    new = make_session(27, starts=datetime.fromisoformat("2027-08-26T18:00Z"), capacity=3)

    with transaction(engine) as db:
        assert add_new_sessions(db, [make_session(24), new]) == ([27], [])
        assert add_new_sessions(db, [new]) == ([], [])


def test_what_differs_from_the_record_is_told_and_not_taken_over(engine: Engine) -> None:
    later = make_session(24).starts + timedelta(hours=1)
    changed = make_session(24, starts=later, ends=make_session(24).ends, capacity=50, join_url="")

    with transaction(engine) as db:
        added, differences = add_new_sessions(db, [changed])

    assert added == []
    assert [line.split(" (")[0] for line in differences] == [
        "session 24: starts is 2027-02-11 19:00 UTC on record, 2027-02-11 20:00 UTC in the configuration",
        "session 24: capacity is not set on record, 50 in the configuration",
        "session 24: join_url is 'https://meet.example/24' on record, not set in the configuration",
    ]
    with snapshot(engine) as db:
        row = db.get(Session, 24)
    assert row is not None
    assert (row.starts, row.capacity) == (make_session(24).starts, None)


# -------------------------------------------------------------------------------------------------------------- roster


def test_the_roster_knows_those_addresses_and_whom_they_registered(engine: Engine) -> None:
    with transaction(engine) as db:
        db.add(make_registration("Ann Lee", "ann@x.example"))
        db.add(make_registration("Bob Ray", "bob@x.example", author="ann@x.example"))
        db.add(make_registration("Cy Fox", "cy@x.example"))

    with snapshot(engine) as db:
        roster = load_roster(db, ["ann@x.example"], NOW)

    assert [entry.name for entry in roster.entries] == ["Ann Lee", "Bob Ray"]


def test_the_roster_leaves_out_what_is_cancelled(engine: Engine) -> None:
    with transaction(engine) as db:
        db.add(make_registration(email="ann@x.example", status=RegistrationStatus.CANCELLED))

    with snapshot(engine) as db:
        assert load_roster(db, ["ann@x.example"], NOW).entries == ()


def test_the_roster_leaves_out_what_somebody_asked_for_others_long_ago(engine: Engine) -> None:
    office = "office@x.example"
    with transaction(engine) as db:
        for number, days in ((20, 700), (21, 300)):
            starts = NOW - timedelta(days=days)
            db.add(Session(number=number, starts=starts, ends=starts + timedelta(hours=1)))
        db.flush()
        for number in (20, 21, 24, None):
            db.add(make_registration(f"Person {number}", f"p{number}@x.example", session=number, author=office))
        db.add(make_registration("Olive Ott", office, session=20))

    with snapshot(engine) as db:
        roster = load_roster(db, [office], NOW)

    assert sorted(entry.name or "" for entry in roster.entries) == [
        "Olive Ott",
        "Person 21",
        "Person 24",
        "Person None",
    ]


def test_the_seats_taken_are_those_of_everybody_who_is_confirmed(engine: Engine) -> None:
    with transaction(engine) as db:
        for n, status in enumerate(RegistrationStatus):
            db.add(make_registration(f"Person {n}", f"p{n}@x.example", status=status))
        db.add(make_registration("Ann Lee", "ann@x.example", session=25))
        db.add(make_registration("Bob Ray", "bob@x.example", session=None, status=RegistrationStatus.PENDING))

    with snapshot(engine) as db:
        assert load_roster(db, [], NOW).seats_taken == {24: 1, 25: 1}


def test_a_roster_entry_says_what_is_missing(engine: Engine) -> None:
    with transaction(engine) as db:
        missing = [Missing.AGENCY, Missing.SESSION]
        db.add(make_registration(agency=None, session=None, status=RegistrationStatus.PENDING, missing=missing))

    with snapshot(engine) as db:
        (entry,) = load_roster(db, ["ann.lee@office.example"], NOW).entries

    assert (entry.missing, entry.session, entry.agency) == ((Missing.AGENCY, Missing.SESSION), None, None)
