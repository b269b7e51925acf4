"""Which reminders are due? `find_due` decides, from registrations, what was queued before, and now.

Right whenever it is called: a restart, or a day of standstill, loses nothing and doubles nothing. Of several that
became due meanwhile only the latest goes out, and what was past when a person registered is dropped: their
confirmation has just said the same.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Engine, update
from sqlmodel import Session as DbSession
from sqlmodel import col, select

from registrar.catalog import OfferedSession
from registrar.config import Settings
from registrar.database import transaction
from registrar.decision import Person, ReminderLetter
from registrar.dispatch import finish
from registrar.ledger import Ledger
from registrar.letters import Stationery, write
from registrar.mail.message import Address
from registrar.models import OutboxEntry, Registration, Session
from registrar.outbox import enqueue
from registrar.store import offered
from registrar.vocabulary import LetterKind, LetterState, RegistrationStatus, SessionStatus

BATCH = 200
"""Reminders that share a commit."""


@dataclass(frozen=True, slots=True)
class Due:
    """A reminder that is to go out now. `hours` before the start is which one it is."""

    registration_id: int
    hours: int

    @property
    def once_key(self) -> str:
        """What no second letter may be queued under."""
        return f"reminder:{self.registration_id}:{self.hours}"


@dataclass(frozen=True, slots=True)
class Reminded:
    """A confirmed registration, as far as reminders go."""

    registration_id: int
    confirmed_at: datetime


def find_due(
    session: OfferedSession,
    registrations: Iterable[Reminded],
    *,
    hours_before: Sequence[int],
    already: Collection[str],
    now: datetime,
) -> tuple[Due, ...]:
    """Return what is due at *now* for one session; *already* holds the once-keys that were queued before."""
    if session.status is not SessionStatus.OFFERED or now >= session.starts:
        return ()
    passed = [hours for hours in hours_before if session.starts - timedelta(hours=hours) <= now]
    if not passed:
        return ()
    latest = min(passed)
    moment = session.starts - timedelta(hours=latest)
    due = (Due(one.registration_id, latest) for one in registrations if one.confirmed_at < moment)
    return tuple(one for one in due if one.once_key not in already)


def enqueue_due(engine: Engine, stationery: Stationery, settings: Settings, *, now: datetime) -> int:
    """Queue every reminder that is due at *now*, in batches of one commit each; return how many."""
    with transaction(engine) as db:
        drop_late(db, now)
    hours_before = settings.reminders.hours_before
    if not hours_before:
        return 0
    horizon = now + timedelta(hours=max(hours_before))
    count = 0
    while True:
        with transaction(engine) as db:
            batch = _load_due(db, hours_before, now, horizon)[:BATCH]
            ledger = Ledger(db, now)
            for due, row, session in batch:
                _enqueue(ledger, due, row, session, stationery)
            ledger.write()
        count += len(batch)
        if len(batch) < BATCH:
            return count


def drop_late(db: DbSession, now: datetime) -> None:
    """Give up reminders that could not be sent until the session began, or whose registrant no longer comes."""
    still_wanted = (
        select(Registration.id)
        .join(Session, col(Session.number) == col(Registration.session_number))
        .where(
            Registration.status == RegistrationStatus.CONFIRMED,
            Session.status == SessionStatus.OFFERED,
            col(Session.starts) > now,
        )
    )
    db.execute(
        update(OutboxEntry)
        .where(
            col(OutboxEntry.kind) == LetterKind.REMINDER,
            col(OutboxEntry.state).in_((LetterState.QUEUED, LetterState.UNKNOWN)),
            col(OutboxEntry.next_attempt_at).is_not(None),
            col(OutboxEntry.registration_id).not_in(still_wanted),
        )
        .values(state=LetterState.FAILED, next_attempt_at=None, error="not sent in time: nobody needs it any more")
    )


def _load_due(
    db: DbSession, hours_before: Sequence[int], now: datetime, horizon: datetime
) -> list[tuple[Due, Registration, OfferedSession]]:
    found: list[tuple[Due, Registration, OfferedSession]] = []
    near = (
        select(Session).where(col(Session.starts) > now, col(Session.starts) <= horizon).order_by(col(Session.starts))
    )
    for row in db.exec(near).all():
        session = offered(row)
        rows = db.exec(
            select(Registration).where(
                Registration.session_number == row.number, Registration.status == RegistrationStatus.CONFIRMED
            )
        ).all()
        by_id = {one.id: one for one in rows if one.id is not None}
        already = set(
            db.exec(
                select(OutboxEntry.once_key)
                .join(Registration, col(Registration.id) == col(OutboxEntry.registration_id))
                .where(OutboxEntry.kind == LetterKind.REMINDER, Registration.session_number == row.number)
            )
        )
        reminded = [Reminded(key, one.confirmed_at or one.created_at) for key, one in by_id.items()]
        keys = {key for key in already if key is not None}
        due = find_due(session, reminded, hours_before=hours_before, already=keys, now=now)
        found += [(one, by_id[one.registration_id], session) for one in due]
    return found


def _enqueue(ledger: Ledger, due: Due, row: Registration, session: OfferedSession, stationery: Stationery) -> None:
    assert row.email is not None  # a confirmed registration has an address
    owed = ReminderLetter(
        Address(row.email, row.name or ""), Person(row.name, row.email, row.agency), session, row.language
    )
    letter = finish(write(owed, stationery, now=ledger.now), stationery, answered=None, now=ledger.now)
    enqueue(ledger, letter, registration_id=row.id, answers=False, once_key=due.once_key)
