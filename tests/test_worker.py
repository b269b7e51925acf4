"""Everything is done in turn and nothing waits for long; a stop ends it soon, a server that is away is tried again."""

import os
import signal
import threading
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Engine
from sqlalchemy.exc import OperationalError
from sqlmodel import select

from registrar.config import Settings
from registrar.database import snapshot, transaction
from registrar.errors import MailboxError, SubmissionError
from registrar.ledger import Ledger
from registrar.letters import Stationery
from registrar.models import OutboxEntry
from registrar.outbox import enqueue
from registrar.vocabulary import LetterKind, LetterState
from registrar.worker import Pace, Stop, Worker
from tests.fakes import FakeMailbox, FakeSubmission, ReaderHere
from tests.make import NOW, make_form, make_letter, make_registration, make_session, make_settings

# ---------------------------------------------------------------------------------------------------------------- pace


def test_a_minute_allows_so_many_letters_and_no_more() -> None:
    pace = Pace(3)

    pace.used(2, 100.0)

    assert pace.allowed(100.0) == 1
    pace.used(1, 130.0)
    assert (pace.allowed(159.9), pace.allowed(160.0), pace.allowed(190.0)) == (0, 2, 3)


def test_the_wait_lasts_until_the_oldest_letter_is_a_minute_old() -> None:
    pace = Pace(1)
    assert pace.seconds_left(100.0) == 0.0

    pace.used(1, 100.0)

    assert pace.seconds_left(110.0) == 50.0
    assert pace.seconds_left(160.0) == 0.0


def test_letters_to_many_go_out_evenly_and_leave_room_for_answers() -> None:
    pace = Pace(60)

    pace.used(4, 100.0, unasked=4)

    assert (pace.seconds_left(101.0), pace.seconds_left_unasked(101.0)) == (0.0, 4.0)
    assert pace.allowed(100.0) == 56
    assert (pace.allowed_unasked(100.0), pace.allowed_unasked(104.9), pace.allowed_unasked(105.0)) == (0, 0, 4)


@pytest.mark.parametrize("per_minute", [1, 7, 60, 100, 5000])
def test_a_minute_of_letters_to_many_is_no_more_than_the_minute_allows_and_most_of_it(per_minute: int) -> None:
    pace, clock, sent = Pace(per_minute), 0.0, 0

    while clock < 600:
        now = max(0, pace.allowed_unasked(clock))
        pace.used(now, clock, unasked=now)
        sent += now
        clock += 0.5

    assert 0.7 * per_minute * 10 <= sent <= per_minute * 10


# ---------------------------------------------------------------------------------------------------------------- stop


def test_a_stop_ends_a_sleep_at_once() -> None:
    stop = Stop()
    threading.Timer(0.05, stop.request).start()
    started = time.monotonic()

    stop.sleep(30)

    assert time.monotonic() - started < 20
    assert stop


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_asks_for_the_stop_while_it_may(number: signal.Signals) -> None:
    before = signal.getsignal(number)
    stop = Stop()

    with stop.on_signals():
        os.kill(os.getpid(), number)
        stop.sleep(5)

    assert stop.requested
    assert signal.getsignal(number) == before


def test_many_signals_are_one_stop() -> None:
    stop = Stop()

    for _ in range(100_000):
        stop.request()

    assert stop


# -------------------------------------------------------------------------------------------------------------- worker


@pytest.fixture
def mailbox() -> FakeMailbox:
    """Give a mailbox that nobody is connected to."""
    return FakeMailbox()


@pytest.fixture
def submission() -> FakeSubmission:
    """Give a server that takes every letter."""
    return FakeSubmission()


Make = Callable[..., Worker]


@pytest.fixture
def make_worker(
    engine: Engine, settings: Settings, stationery: Stationery, mailbox: FakeMailbox, submission: FakeSubmission
) -> Make:
    """Put a worker together from fakes; `now` and `settings` may be others."""

    def make(*, now: datetime = NOW, settings: Settings = settings, **how: Any) -> Worker:
        parts: Any = {"mailbox": mailbox, "submission": submission, "reader": ReaderHere()}
        return Worker(engine=engine, settings=settings, stationery=stationery, now=lambda: now, **parts, **how)

    return make


def queue(engine: Engine, *recipients: str) -> None:
    with transaction(engine) as db:
        ledger = Ledger(db, NOW)
        for recipient in recipients:
            enqueue(ledger, make_letter(recipient))
        ledger.write()


def test_one_pass_takes_in_reminds_and_sends(
    make_worker: Make, mailbox: FakeMailbox, submission: FakeSubmission, engine: Engine
) -> None:
    with transaction(engine) as db:
        db.add(make_registration("Bob Ray", "bob@x.example"))
    a_day_before = make_session(24).starts - timedelta(days=1)
    mailbox.deliver(make_form(), received=a_day_before)

    make_worker(now=a_day_before).run_once()

    facilitator = "leona.marsh@training.example"  # is told what happened, and that the session is near
    first, *others = submission.recipients()
    assert first == "ann.lee@office.example"
    assert sorted(others) == ["bob@x.example", facilitator, facilitator]
    assert not mailbox.connected


def test_a_second_pass_sends_nothing(make_worker: Make, mailbox: FakeMailbox, submission: FakeSubmission) -> None:
    mailbox.deliver(make_form(), received=NOW)

    make_worker().run_once()
    make_worker().run_once()

    assert submission.recipients() == ["ann.lee@office.example"]


def test_one_pass_sends_more_than_a_batch(make_worker: Make, submission: FakeSubmission, engine: Engine) -> None:
    queue(engine, *(f"p{n}@x.example" for n in range(230)))

    make_worker(settings=make_settings(smtp={"per_minute": 1000})).run_once()

    assert len(set(submission.recipients())) == 230


def test_one_pass_sends_a_withdrawal_right_behind_its_invitation(
    make_worker: Make, submission: FakeSubmission, engine: Engine
) -> None:
    with transaction(engine) as db:
        row = make_registration()
        db.add(row)
        db.flush()
        ledger = Ledger(db, NOW)
        for method in ("REQUEST", "CANCEL"):
            enqueue(ledger, replace(make_letter(), calendar=method), registration_id=row.id)
        ledger.write()

    make_worker().run_once()

    assert [letter.key for letter in submission.sent] == [1, 2]


@pytest.mark.parametrize("hours", [-30, -5, 5, 30])
def test_a_clock_that_jumps_and_comes_back_sends_nothing_twice(
    make_worker: Make, mailbox: FakeMailbox, submission: FakeSubmission, engine: Engine, hours: int
) -> None:
    with transaction(engine) as db:
        db.add(make_registration("Bob Ray", "bob@x.example"))
    moment = make_session(24).starts - timedelta(hours=24)
    mailbox.deliver(make_form(), received=moment)
    clock = [moment]
    worker = make_worker()
    worker.now = lambda: clock[0]

    for jump in (0, hours, hours + 1, 0, 0.1):
        clock[0] = moment + timedelta(hours=jump)
        worker.run_once()

    by_kind = Counter((entry.kind, entry.recipient, entry.once_key) for entry in sent_entries(engine))
    assert by_kind[LetterKind.CONFIRMED, "ann.lee@office.example", None] == 1
    assert set(by_kind.values()) == {1}
    assert len(submission.sent) == len(by_kind)


def sent_entries(engine: Engine) -> list[OutboxEntry]:
    with snapshot(engine) as db:
        return list(db.exec(select(OutboxEntry).where(OutboxEntry.state == LetterState.SENT)))


def test_one_pass_ends_although_a_letter_must_wait(
    make_worker: Make, submission: FakeSubmission, engine: Engine
) -> None:
    queue(engine, "gone@x.example")
    submission.answers["gone@x.example"] = ["cut before"]

    make_worker().run_once()

    with snapshot(engine) as db:
        assert db.exec(select(OutboxEntry.state)).all() == [LetterState.QUEUED]


def test_one_pass_says_when_a_server_cannot_be_used(
    make_worker: Make, mailbox: FakeMailbox, submission: FakeSubmission
) -> None:
    mailbox.fail_next("connect", MailboxError("refused", permanent=True))

    with pytest.raises(MailboxError):
        make_worker().run_once()


def test_a_rehearsal_says_so_beside_every_letter(
    make_worker: Make, engine: Engine, caplog: pytest.LogCaptureFixture
) -> None:
    queue(engine, "ann@x.example")

    with caplog.at_level("INFO", "registrar"):
        make_worker(rehearsal="as if it were June").run_once()

    assert "letter 1 sent (as if it were June)" in caplog.messages


def test_what_was_cut_off_by_the_last_end_is_told(
    make_worker: Make, submission: FakeSubmission, engine: Engine, caplog: pytest.LogCaptureFixture
) -> None:
    queue(engine, "ann@x.example")
    with transaction(engine) as db:
        entry = db.get(OutboxEntry, 1)
        assert entry is not None
        entry.state = LetterState.SENDING

    make_worker().run_once()

    assert submission.sent == []
    assert any("whether they arrived is unknown" in message for message in caplog.messages)


@pytest.fixture
def running(make_worker: Make) -> Callable[[Callable[[], bool]], None]:
    """Run the daemon until something has come true, then stop it."""

    def run_until(true: Callable[[], bool]) -> None:
        worker = make_worker()

        def watch() -> None:
            end = time.monotonic() + 10
            while not true() and time.monotonic() < end:
                time.sleep(0.01)
            worker.stop.request()

        watching = threading.Thread(target=watch)
        watching.start()
        worker.run()
        watching.join()

    return run_until


def test_the_daemon_answers_what_arrives_while_it_waits(
    running: Any, mailbox: FakeMailbox, submission: FakeSubmission
) -> None:
    threading.Timer(0.2, mailbox.deliver, [make_form()], {"received": NOW}).start()

    running(lambda: bool(submission.sent))

    assert submission.recipients() == ["ann.lee@office.example"]
    assert not mailbox.connected


def test_the_daemon_ends_soon_after_a_stop(running: Any) -> None:
    started = time.monotonic()

    running(lambda: True)

    assert time.monotonic() - started < 20


def test_a_mailbox_that_is_away_at_first_is_tried_again(
    running: Any, mailbox: FakeMailbox, submission: FakeSubmission, caplog: pytest.LogCaptureFixture
) -> None:
    mailbox.deliver(make_form(), received=NOW)
    mailbox.fail_next("connect")

    running(lambda: bool(submission.sent))

    assert submission.recipients() == ["ann.lee@office.example"]
    assert any(message.startswith("mailbox: connection closed; next attempt in") for message in caplog.messages)


def test_letters_go_out_although_the_mailbox_is_away(
    running: Any, mailbox: FakeMailbox, submission: FakeSubmission, engine: Engine
) -> None:
    queue(engine, "bob@x.example")
    mailbox.fail_next("connect", times=100)

    running(lambda: bool(submission.sent))

    assert submission.recipients() == ["bob@x.example"]


def test_mail_is_taken_in_although_submission_is_away(
    running: Any, mailbox: FakeMailbox, submission: FakeSubmission, engine: Engine
) -> None:
    submission.unreachable = SubmissionError("connection refused")
    mailbox.deliver(make_form(), received=NOW)

    running(lambda: len(mailbox.raws("Done")) == 1)

    with snapshot(engine) as db:
        assert db.exec(select(OutboxEntry.state, OutboxEntry.attempts)).all() == [(LetterState.QUEUED, 0)]


def test_a_failure_that_nobody_foresaw_does_not_end_the_daemon(
    running: Any, submission: FakeSubmission, engine: Engine, caplog: pytest.LogCaptureFixture
) -> None:
    queue(engine, "bob@x.example")
    submission.unreachable = OperationalError("COMMIT", {}, Exception("database is locked"))
    threading.Timer(0.5, setattr, [submission, "unreachable", None]).start()

    running(lambda: bool(submission.sent))

    assert submission.recipients() == ["bob@x.example"]
    assert any(message.startswith("delivery stopped") for message in caplog.messages)


def test_however_many_reminders_wait_an_answer_finds_room_at_once() -> None:
    pace = Pace(60)

    for second in range(600):
        clock = float(second)
        many = max(0, pace.allowed_unasked(clock))
        pace.used(many, clock, unasked=many)

        assert pace.allowed(clock) >= 12
