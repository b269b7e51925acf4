"""A reminder goes out once, in time, to those who still come; a standstill loses none and doubles none."""

import email
from collections.abc import Collection
from datetime import datetime, timedelta

import pytest
from sqlalchemy import Engine
from sqlmodel import col, select

from registrar.catalog import OfferedSession
from registrar.config import Settings
from registrar.database import snapshot, transaction
from registrar.letters import Stationery
from registrar.models import OutboxEntry, Registration, Session
from registrar.outbox import deliver_due
from registrar.reminders import BATCH, Due, Reminded, enqueue_due, find_due
from registrar.vocabulary import LetterKind, LetterState, RegistrationStatus, SessionStatus
from tests.fakes import FakeSubmission
from tests.make import NOW, make_registration, make_session, make_settings

STARTS = make_session(24).starts
WEEK, DAY, HOUR = 168, 24, 1


def due(
    before: timedelta,
    *,
    session: OfferedSession | None = None,
    confirmed: datetime = NOW,
    already: Collection[str] = (),
    hours_before: tuple[int, ...] = (WEEK, DAY, HOUR),
) -> list[int]:
    """Return which reminders are due that long before the start of session 24."""
    found = find_due(
        session or make_session(24),
        [Reminded(1, confirmed)],
        hours_before=hours_before,
        already=already,
        now=STARTS - before,
    )
    return [one.hours for one in found]


# ----------------------------------------------------------------------------------------------------------- find_due


@pytest.mark.parametrize(
    ("before", "hours"),
    [
        (timedelta(hours=WEEK, seconds=1), []),
        (timedelta(hours=WEEK), [WEEK]),
        (timedelta(hours=DAY, seconds=1), [WEEK]),
        (timedelta(hours=DAY), [DAY]),
        (timedelta(hours=HOUR), [HOUR]),
        (timedelta(seconds=1), [HOUR]),
        (timedelta(0), []),
        (timedelta(hours=-1), []),
    ],
)
def test_the_latest_reminder_whose_time_has_come_is_due(before: timedelta, hours: list[int]) -> None:
    assert due(before) == hours


def test_what_was_queued_before_is_not_due_again() -> None:
    assert due(timedelta(hours=DAY), already={f"reminder:1:{DAY}"}) == []


def test_after_a_standstill_an_older_reminder_is_not_made_up_for() -> None:
    assert due(timedelta(hours=2), already={f"reminder:1:{DAY}"}) == []


def test_what_was_past_at_the_registration_is_dropped() -> None:
    confirmed = STARTS - timedelta(hours=30)

    assert due(timedelta(hours=29), confirmed=confirmed) == []
    assert due(timedelta(hours=DAY), confirmed=confirmed) == [DAY]


def test_who_registers_in_the_very_moment_of_a_reminder_needs_none() -> None:
    assert due(timedelta(hours=DAY), confirmed=STARTS - timedelta(hours=DAY)) == []


def test_nobody_is_reminded_of_a_cancelled_session() -> None:
    assert due(timedelta(hours=HOUR), session=make_session(24, status=SessionStatus.CANCELLED)) == []


def test_without_reminders_none_is_due() -> None:
    assert due(timedelta(hours=HOUR), hours_before=()) == []


def test_the_order_of_the_configuration_does_not_matter() -> None:
    assert due(timedelta(hours=2), hours_before=(HOUR, WEEK, DAY)) == [DAY]


def test_a_key_tells_registrations_and_reminders_apart() -> None:
    assert len({Due(1, 24).once_key, Due(1, 1).once_key, Due(12, 4).once_key, Due(2, 24).once_key}) == 4


# -------------------------------------------------------------------------------------------------------- enqueue_due


def add(engine: Engine, *rows: Registration) -> None:
    with transaction(engine) as db:
        db.add_all(rows)


def letters(engine: Engine) -> list[OutboxEntry]:
    with snapshot(engine) as db:
        return list(db.exec(select(OutboxEntry).order_by(col(OutboxEntry.id))))


A_DAY_BEFORE = STARTS - timedelta(hours=DAY)


def test_a_reminder_is_a_letter_to_the_registrant_and_no_answer(
    engine: Engine, stationery: Stationery, settings: Settings
) -> None:
    add(engine, make_registration("Ann Lee", "ann@x.example", author="boss@x.example"))

    assert enqueue_due(engine, stationery, settings, now=A_DAY_BEFORE) == 1

    (entry,) = letters(engine)
    assert (entry.kind, entry.recipient, entry.answers) == (LetterKind.REMINDER, "ann@x.example", False)
    assert (entry.registration_id, entry.once_key) == (1, f"reminder:1:{DAY}")
    parsed = email.message_from_bytes(entry.raw)
    assert parsed["Auto-Submitted"] == "auto-generated"
    assert parsed["In-Reply-To"] is None


def test_however_often_it_is_asked_a_reminder_is_queued_once(
    engine: Engine, stationery: Stationery, settings: Settings
) -> None:
    add(engine, make_registration())

    counts = [enqueue_due(engine, stationery, settings, now=A_DAY_BEFORE + timedelta(minutes=n)) for n in range(3)]

    assert counts == [1, 0, 0]


def test_a_registrant_gets_each_reminder_in_its_time(
    engine: Engine, stationery: Stationery, settings: Settings
) -> None:
    add(engine, make_registration())

    for hours in (169, 168, 100, 24, 3, 1, 0):
        enqueue_due(engine, stationery, settings, now=STARTS - timedelta(hours=hours))

    assert [entry.once_key for entry in letters(engine)] == [f"reminder:1:{hours}" for hours in (168, 24, 1)]


@pytest.mark.parametrize("status", [status for status in RegistrationStatus if status != RegistrationStatus.CONFIRMED])
def test_only_who_is_confirmed_is_reminded(
    status: RegistrationStatus, engine: Engine, stationery: Stationery, settings: Settings
) -> None:
    add(engine, make_registration(status=status))

    assert enqueue_due(engine, stationery, settings, now=A_DAY_BEFORE) == 0


def test_two_sessions_on_two_days_are_two_reminders(engine: Engine, stationery: Stationery, settings: Settings) -> None:
    with transaction(engine) as db:
        db.add(Session(number=30, starts=STARTS + timedelta(hours=3), ends=STARTS + timedelta(hours=4)))
        db.flush()
        db.add_all([make_registration(session=24), make_registration(session=30)])

    assert enqueue_due(engine, stationery, settings, now=A_DAY_BEFORE + timedelta(hours=3)) == 2


def test_a_reminder_that_could_not_be_sent_in_time_is_given_up(
    engine: Engine, stationery: Stationery, settings: Settings
) -> None:
    add(engine, make_registration())
    enqueue_due(engine, stationery, settings, now=STARTS - timedelta(minutes=1))

    enqueue_due(engine, stationery, settings, now=STARTS)

    (entry,) = letters(engine)
    assert (entry.state, entry.next_attempt_at) == (LetterState.FAILED, None)
    assert entry.error.startswith("not sent in time")


def test_who_cancels_meanwhile_gets_no_reminder(engine: Engine, stationery: Stationery, settings: Settings) -> None:
    add(engine, make_registration(), make_registration("Bob Ray", "bob@x.example"))
    enqueue_due(engine, stationery, settings, now=A_DAY_BEFORE)
    with transaction(engine) as db:
        row = db.get(Registration, 1)
        assert row is not None
        row.status = RegistrationStatus.CANCELLED

    enqueue_due(engine, stationery, settings, now=A_DAY_BEFORE + timedelta(minutes=1))

    assert [entry.state for entry in letters(engine)] == [LetterState.FAILED, LetterState.QUEUED]


def test_a_reminder_that_was_sent_stays_sent(engine: Engine, stationery: Stationery, settings: Settings) -> None:
    add(engine, make_registration())
    enqueue_due(engine, stationery, settings, now=A_DAY_BEFORE)
    deliver_due(engine, FakeSubmission(), now=lambda: A_DAY_BEFORE)

    enqueue_due(engine, stationery, settings, now=STARTS)

    assert [entry.state for entry in letters(engine)] == [LetterState.SENT]


def test_without_reminders_in_the_configuration_none_is_queued(engine: Engine, stationery: Stationery) -> None:
    add(engine, make_registration())

    settings = make_settings(reminders={"hours_before": []})

    assert enqueue_due(engine, stationery, settings, now=A_DAY_BEFORE) == 0


def test_a_full_session_is_reminded_in_several_commits(
    engine: Engine, stationery: Stationery, settings: Settings
) -> None:
    people = BATCH + 1
    add(engine, *(make_registration(f"Person {n}", f"p{n}@x.example") for n in range(people)))

    assert enqueue_due(engine, stationery, settings, now=A_DAY_BEFORE) == people
    assert len({entry.recipient for entry in letters(engine)}) == people
