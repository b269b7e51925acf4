"""A reminder goes out once, in time, to those who still come; a standstill loses none and doubles none."""

import email
from datetime import datetime, timedelta
from email import policy
from email.message import EmailMessage

import pytest
from sqlalchemy import Engine
from sqlmodel import col, func, select

from registrar.catalog import OfferedSession
from registrar.config import Settings
from registrar.database import snapshot, transaction
from registrar.decision.reminding import Due, find_latest, find_turn
from registrar.letters import Stationery
from registrar.models import LetterForm, OutboxEntry, Registration, Session, SessionChange
from registrar.outbox import deliver_due
from registrar.reminders import BATCH, enqueue_due
from registrar.vocabulary import LetterKind, LetterState, RegistrationStatus, SessionStatus
from tests.fakes import FakeSubmission
from tests.make import NOW, letter_bytes, make_registration, make_session, make_settings

STARTS = make_session(24).starts
WEEK, DAY, HOUR = 168, 24, 1


def due(
    before: timedelta,
    *,
    session: OfferedSession | None = None,
    confirmed: datetime = NOW,
    hours_before: tuple[int, ...] = (WEEK, DAY, HOUR),
) -> list[int]:
    """Return which reminders are due that long before the start of session 24."""
    session = session or make_session(24)
    turn = find_turn(session, hours_before, now=STARTS - before)
    if turn is None:
        return []
    return [turn.hours] if confirmed <= find_latest(turn) else []


# ----------------------------------------------------------------------------------------------------- what is due


@pytest.mark.parametrize(
    ("before", "hours"),
    [
        (timedelta(hours=WEEK, seconds=1), []),
        (timedelta(hours=WEEK), [WEEK]),
        (timedelta(hours=DAY + 6, seconds=1), [WEEK]),
        (timedelta(hours=DAY + 6), []),
        (timedelta(hours=DAY, seconds=1), []),
        (timedelta(hours=DAY), [DAY]),
        (timedelta(hours=HOUR), [HOUR]),
        (timedelta(hours=2, seconds=1), [DAY]),
        (timedelta(hours=2), []),
        (timedelta(seconds=1), [HOUR]),
        (timedelta(0), []),
        (timedelta(hours=-1), []),
    ],
)
def test_the_latest_reminder_whose_time_has_come_is_due(before: timedelta, hours: list[int]) -> None:
    assert due(before) == hours


def test_after_a_standstill_the_latest_reminder_alone_is_made_up_for() -> None:
    assert due(timedelta(hours=3)) == [DAY]


def test_what_was_past_at_the_registration_is_dropped() -> None:
    confirmed = STARTS - timedelta(hours=30)

    assert due(timedelta(hours=29), confirmed=confirmed) == []
    assert due(timedelta(hours=DAY), confirmed=confirmed) == [DAY]


@pytest.mark.parametrize(
    ("registered", "gets"),
    [
        (timedelta(days=9), [WEEK, DAY, HOUR]),
        (timedelta(days=7, hours=6), [WEEK, DAY, HOUR]),
        (timedelta(days=7, hours=5), [DAY, HOUR]),
        (timedelta(hours=30), [DAY, HOUR]),
        (timedelta(hours=29), [HOUR]),
        (timedelta(hours=5), [HOUR]),
        (timedelta(hours=2), [HOUR]),
        (timedelta(hours=1, minutes=59), []),
        (timedelta(minutes=10), []),
    ],
)
def test_a_letter_that_has_just_told_of_the_seat_stands_for_the_reminder(
    registered: timedelta, gets: list[int]
) -> None:
    moments = [timedelta(hours=hours) for hours in (WEEK, DAY, HOUR)]

    got = [hours for before in moments for hours in due(before, confirmed=STARTS - registered)]

    assert got == gets


def test_two_reminders_that_stand_close_together_are_both_sent() -> None:
    close = (2, 1)

    assert due(timedelta(hours=1, minutes=59), hours_before=close) == [2]
    assert due(timedelta(hours=1), hours_before=close) == [1]


@pytest.mark.parametrize(
    ("people", "per_minute", "before"),
    [
        (1440, 60, timedelta(hours=1)),
        (5000, 60, timedelta(hours=2, minutes=14, seconds=10)),
        (5000, 1, timedelta(hours=7)),
    ],
)
def test_a_reminder_begins_so_early_that_the_last_of_a_crowd_has_half_its_time_left(
    people: int, per_minute: int, before: timedelta
) -> None:
    def is_up(moment: timedelta) -> bool:
        turn = find_turn(make_session(24), (HOUR,), now=STARTS - moment, people=people, per_minute=per_minute)
        return turn is not None

    assert is_up(before)
    assert not is_up(before + timedelta(seconds=1))


def test_who_registers_in_the_very_moment_of_a_reminder_needs_none() -> None:
    assert due(timedelta(hours=DAY), confirmed=STARTS - timedelta(hours=DAY)) == []


def test_nobody_is_reminded_of_a_cancelled_session() -> None:
    assert due(timedelta(hours=HOUR), session=make_session(24, status=SessionStatus.CANCELLED)) == []


def test_without_reminders_none_is_due() -> None:
    assert due(timedelta(hours=HOUR), hours_before=()) == []


def test_the_order_of_the_configuration_does_not_matter() -> None:
    assert due(timedelta(hours=3), hours_before=(HOUR, WEEK, DAY)) == [DAY]


def test_a_key_tells_registrations_and_reminders_apart() -> None:
    later = STARTS + timedelta(days=1)
    every = [Due(1, 24, STARTS), Due(1, 1, STARTS), Due(12, 4, STARTS), Due(2, 24, STARTS), Due(1, 24, later)]

    assert len({one.once_key for one in every}) == len(every)
    assert [Due.of(one.once_key) for one in every] == every


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
    assert (entry.registration_id, entry.once_key) == (1, Due(1, DAY, STARTS).once_key)
    parsed = email.message_from_bytes(letter_bytes(engine, entry.id))
    assert parsed["Auto-Submitted"] == "auto-generated"
    assert parsed["In-Reply-To"] is None


def test_what_the_reminders_of_a_session_have_in_common_is_kept_once(
    engine: Engine, stationery: Stationery, settings: Settings
) -> None:
    add(
        engine, *(make_registration(name, f"{name[:2]}@x.example", uid=name) for name in ("Ann Lee", "Bo Ek", "Cy Day"))
    )

    enqueue_due(engine, stationery, settings, now=A_DAY_BEFORE)

    with snapshot(engine) as db:
        assert db.exec(select(func.count()).select_from(LetterForm)).one() == 1
    for entry in letters(engine):
        parsed = email.message_from_bytes(letter_bytes(engine, entry.id), policy=policy.default)
        assert isinstance(parsed, EmailMessage)
        text = parsed.get_body(("plain",))
        assert text is not None
        assert parsed["To"].addresses[0].addr_spec == entry.recipient
        assert parsed["To"].addresses[0].display_name in text.get_content()
        assert parsed["Message-ID"] == entry.message_id


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

    assert [entry.once_key for entry in letters(engine)] == [Due(1, hours, STARTS).once_key for hours in (168, 24, 1)]


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


def change(engine: Engine, key: int = 1, **values: object) -> None:
    with transaction(engine) as db:
        row = db.get(Registration, key)
        assert row is not None
        for name, value in values.items():
            setattr(row, name, value)


def change_session(engine: Engine, number: int = 24, **values: object) -> None:
    with transaction(engine) as db:
        row = db.get(Session, number)
        assert row is not None
        for name, value in values.items():
            setattr(row, name, value)


def test_a_session_may_have_hours_of_its_own(engine: Engine, stationery: Stationery, settings: Settings) -> None:
    add(engine, make_registration())
    change_session(engine, remind_hours=[48])

    counts = [
        enqueue_due(engine, stationery, settings, now=STARTS - timedelta(hours=hours)) for hours in (49, 48, 24, 1)
    ]

    assert counts == [0, 1, 0, 0]


def test_a_session_may_be_without_reminders(engine: Engine, stationery: Stationery, settings: Settings) -> None:
    add(engine, make_registration())
    change_session(engine, remind_hours=[])

    assert enqueue_due(engine, stationery, settings, now=A_DAY_BEFORE) == 0


def test_who_wants_no_reminders_gets_none(engine: Engine, stationery: Stationery, settings: Settings) -> None:
    add(engine, make_registration())
    change(engine, reminders_stopped_at=NOW)

    assert enqueue_due(engine, stationery, settings, now=A_DAY_BEFORE) == 0


def test_a_session_that_moves_reminds_again(engine: Engine, stationery: Stationery, settings: Settings) -> None:
    add(engine, make_registration())
    enqueue_due(engine, stationery, settings, now=A_DAY_BEFORE)
    deliver_due(engine, FakeSubmission(), now=lambda: A_DAY_BEFORE)
    later = STARTS + timedelta(days=3)
    change_session(engine, starts=later, ends=later + timedelta(hours=1))
    moved = SessionChange(session_number=24, at=A_DAY_BEFORE, actor="staff", what="moved", before="", after="")
    with transaction(engine) as db:
        db.add(moved)

    assert enqueue_due(engine, stationery, settings, now=STARTS) == 0
    assert enqueue_due(engine, stationery, settings, now=later - timedelta(hours=DAY)) == 1
    assert [one.once_key for one in letters(engine)] == [Due(1, DAY, start).once_key for start in (STARTS, later)]


def test_a_queued_reminder_of_the_old_time_is_given_up(
    engine: Engine, stationery: Stationery, settings: Settings
) -> None:
    add(engine, make_registration())
    enqueue_due(engine, stationery, settings, now=A_DAY_BEFORE)
    later = STARTS + timedelta(days=3)
    change_session(engine, starts=later, ends=later + timedelta(hours=1))

    enqueue_due(engine, stationery, settings, now=A_DAY_BEFORE + timedelta(minutes=1))

    entry = letters(engine)[0]
    assert (entry.state, entry.error) == (LetterState.FAILED, "not sent: the session starts at another time now")


def test_a_letter_about_the_seat_that_has_just_gone_out_stands_for_the_reminder(
    engine: Engine, stationery: Stationery, settings: Settings
) -> None:
    add(engine, make_registration())
    told = OutboxEntry(
        kind=LetterKind.CHANGED,
        recipient="ann.lee@office.example",
        address_key="ann.lee@office.example",
        envelope_from="webinars@training.example",
        message_id="<changed@training.example>",
        subject="Changed",
        registration_id=1,
        created_at=A_DAY_BEFORE - timedelta(hours=2),
        next_attempt_at=None,
        state=LetterState.SENT,
    )
    with transaction(engine) as db:
        db.add(told)

    assert enqueue_due(engine, stationery, settings, now=A_DAY_BEFORE) == 0
    assert enqueue_due(engine, stationery, settings, now=STARTS - timedelta(hours=1)) == 1


def test_a_reminder_that_waits_gives_way_to_the_next_one(
    engine: Engine, stationery: Stationery, settings: Settings
) -> None:
    add(engine, make_registration())
    for hours in (WEEK, DAY):
        enqueue_due(engine, stationery, settings, now=STARTS - timedelta(hours=hours))

    deliver_due(engine, submission := FakeSubmission(), now=lambda: A_DAY_BEFORE)
    enqueue_due(engine, stationery, settings, now=A_DAY_BEFORE + timedelta(minutes=1))

    assert len(submission.sent) == 1
    assert [entry.state for entry in letters(engine)] == [LetterState.FAILED, LetterState.SENT]


def test_the_reminder_with_the_least_time_left_leaves_first(
    engine: Engine, stationery: Stationery, settings: Settings
) -> None:
    soon = A_DAY_BEFORE + timedelta(hours=1)
    with transaction(engine) as db:
        db.add(Session(number=30, starts=soon, ends=soon + timedelta(hours=1)))
        db.flush()
        db.add_all([make_registration(), make_registration("Bob Ray", "bob@x.example", session=30)])
    enqueue_due(engine, stationery, settings, now=A_DAY_BEFORE)

    deliver_due(engine, submission := FakeSubmission(), now=lambda: A_DAY_BEFORE)

    assert [one.recipient for one in submission.sent] == ["bob@x.example", "ann.lee@office.example"]


def test_who_cancels_meanwhile_gets_no_reminder(engine: Engine, stationery: Stationery, settings: Settings) -> None:
    add(engine, make_registration(), make_registration("Bob Ray", "bob@x.example"))
    enqueue_due(engine, stationery, settings, now=A_DAY_BEFORE)
    change(engine, status=RegistrationStatus.CANCELLED)

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
