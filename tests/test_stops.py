"""Nothing goes to an address that mail comes back from; what was written for it is kept until the stop is lifted."""

from datetime import timedelta

from sqlalchemy import Engine
from sqlmodel import col, select

from registrar.config import Settings
from registrar.database import snapshot, transaction
from registrar.ledger import Ledger
from registrar.letters import Stationery
from registrar.models import OutboxEntry, StoppedAddress
from registrar.outbox import deliver_due, enqueue
from registrar.reminders import enqueue_due
from registrar.stops import lift, stop
from registrar.vocabulary import LetterKind, LetterState
from tests.fakes import FakeSubmission
from tests.make import NOW, make_letter, make_registration, make_session

ANN = "ann.lee@office.example"


def write(engine: Engine, recipient: str = ANN, *, at: timedelta = timedelta(0), **how: object) -> None:
    with transaction(engine) as db:
        ledger = Ledger(db, NOW + at)
        enqueue(ledger, make_letter(recipient, **how))  # type: ignore[arg-type]
        ledger.write()


def stop_now(engine: Engine, address: str = ANN) -> bool:
    with transaction(engine) as db:
        return stop(Ledger(db, NOW), address, reason="5.1.1")


def lift_now(engine: Engine, address: str = ANN, *, at: timedelta = timedelta(0)) -> int | None:
    with transaction(engine) as db:
        return lift(Ledger(db, NOW + at), address, because="wrote to us")


def states(engine: Engine) -> list[LetterState]:
    with snapshot(engine) as db:
        return [row.state for row in db.exec(select(OutboxEntry).order_by(col(OutboxEntry.id)))]


def test_a_letter_to_a_stopped_address_is_kept_and_not_sent(engine: Engine) -> None:
    stop_now(engine)
    write(engine)
    write(engine, "Ann.Lee+x@Office.example")
    write(engine, "bob@office.example")

    deliver_due(engine, submission := FakeSubmission(), now=lambda: NOW)

    assert [one.recipient for one in submission.sent] == ["bob@office.example"]
    assert states(engine) == [LetterState.WITHHELD, LetterState.WITHHELD, LetterState.SENT]


def test_what_waits_is_withheld_and_a_reminder_is_given_up(
    engine: Engine, stationery: Stationery, settings: Settings
) -> None:
    with transaction(engine) as db:
        db.add(make_registration())
    a_day_before = make_session(24).starts - timedelta(days=1)
    enqueue_due(engine, stationery, settings, now=a_day_before)
    write(engine)

    stop_now(engine)

    assert states(engine) == [LetterState.FAILED, LetterState.WITHHELD]


def test_no_reminder_is_written_to_a_stopped_address(
    engine: Engine, stationery: Stationery, settings: Settings
) -> None:
    with transaction(engine) as db:
        db.add(make_registration())
    stop_now(engine)

    assert enqueue_due(engine, stationery, settings, now=make_session(24).starts - timedelta(days=1)) == 0


def test_letters_to_staff_go_out_whatever_came_back(engine: Engine) -> None:
    stop_now(engine)

    write(engine, kind=LetterKind.FORWARDED)

    assert states(engine) == [LetterState.QUEUED]


def test_once_lifted_the_letters_of_the_last_days_go_out_in_their_order(engine: Engine) -> None:
    stop_now(engine)
    for days in (-8, -2, -1):
        write(engine, at=timedelta(days=days))

    assert lift_now(engine) == 2

    deliver_due(engine, submission := FakeSubmission(), now=lambda: NOW)
    assert [one.key for one in submission.sent] == [2, 3]
    assert states(engine) == [LetterState.WITHHELD, LetterState.SENT, LetterState.SENT]


def test_an_address_is_stopped_once_and_again_after_it_was_lifted(engine: Engine) -> None:
    assert [stop_now(engine), stop_now(engine)] == [True, False]
    assert [lift_now(engine), lift_now(engine)] == [0, None]
    assert stop_now(engine)

    with snapshot(engine) as db:
        (row,) = db.exec(select(StoppedAddress)).all()
    assert (row.address_key, row.lifted_at, row.lifted_because) == (ANN, None, "")
