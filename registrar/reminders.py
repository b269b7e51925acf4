"""How do reminders get into the outbox, and out of it again where nobody needs them?

`decision.reminding` has the rules; here registrations are read a page at a time, so that a session of thousands takes
no more memory than one of fifty, and each page is one commit. What a reminder loses its sense for (a cancellation, a
session that moved, a later reminder) takes it out of the outbox again.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple

import sqlalchemy
from sqlalchemy import Engine, func, update
from sqlmodel import Session as DbSession
from sqlmodel import col, select

from registrar.catalog import OfferedSession
from registrar.config import Settings
from registrar.copies import Mould, make_mould
from registrar.database import snapshot, transaction
from registrar.decision.reminding import (
    KEY_BEGINS,
    Due,
    Queued,
    SeatNow,
    Turn,
    find_latest,
    find_turn,
    find_unwanted,
    key_ending,
)
from registrar.ledger import Ledger
from registrar.letters import Stationery
from registrar.limits import address_key
from registrar.models import OutboxEntry, Registration, Session, SessionChange
from registrar.outbox import enqueue
from registrar.store import offered
from registrar.vocabulary import LetterKind, LetterState, RegistrationStatus, SessionStatus

BATCH = 400
"""Registrations that are looked at, and reminders that are queued, in one commit."""
AT_ONCE = 4 * BATCH
"""Reminders that are queued before somebody looks into the mailbox again."""
TELLS_OF_A_SEAT = (
    LetterKind.CONFIRMED,
    LetterKind.ALREADY_REGISTERED,
    LetterKind.PROMOTED,
    LetterKind.CHANGED,
    LetterKind.SESSION_CHANGED,
)
"""Letters with everything that a reminder says."""
MOVED = "moved"
MAY_HAVE_ARRIVED = (LetterState.QUEUED, LetterState.SENDING, LetterState.SENT, LetterState.UNKNOWN)


_ROW, _ENTRY = Registration.__table__.c, OutboxEntry.__table__.c  # type: ignore[attr-defined]


class Attends(NamedTuple):
    """A confirmed registration that the reminder is owed to."""

    id: int
    name: str | None
    email: str
    agency: str | None
    language: str


def enqueue_due(
    engine: Engine, stationery: Stationery, settings: Settings, *, now: datetime, at_most: int | None = None
) -> int:
    """Queue the reminders that are due at *now*, those of the next session first; return how many.

    With *at_most*, it stops soon after so many: that many or more returned means that there may be others.
    """
    drop_unwanted(engine, now)
    count = 0
    turns, stopped = _load_turns(engine, settings, now)
    for session, turn in turns:
        round_ = _Round(session, turn, stationery, settings, stopped)
        for written in round_.pages(engine, now):
            count += written
            if at_most is not None and count >= at_most:
                return count
    return count


def _load_turns(
    engine: Engine, settings: Settings, now: datetime
) -> tuple[list[tuple[OfferedSession, Turn]], frozenset[str]]:
    """Return the sessions to come that a reminder is up for, the next one first, and the addresses that get none."""
    with snapshot(engine) as db:
        rows = db.exec(select(Session).where(col(Session.starts) > now).order_by(col(Session.starts))).all()
        attend = dict(
            db.exec(
                select(Registration.session_number, func.count())
                .where(
                    Registration.status == RegistrationStatus.CONFIRMED,
                    col(Registration.session_number).in_([row.number for row in rows]),
                )
                .group_by(col(Registration.session_number))
            ).all()
        )
        stopped = frozenset(Ledger(db, now).stopped)
    found = []
    for row in rows:
        hours_before = settings.reminders.hours_before if row.remind_hours is None else tuple(row.remind_hours)
        session, people = offered(row), attend.get(row.number, 0)
        turn = find_turn(session, hours_before, now=now, people=people, per_minute=settings.smtp.per_minute)
        if turn is not None and people:
            found.append((session, turn))
    return found, stopped


@dataclass
class _Round:
    """One reminder of one session, to everybody who attends it."""

    session: OfferedSession
    turn: Turn
    stationery: Stationery
    settings: Settings
    stopped: frozenset[str]
    """Addresses (as `address_key` folds them) that mail comes back from."""
    moulds: dict[str, Mould] = field(default_factory=dict)
    """By language: what is the same in every letter is written once."""

    def pages(self, engine: Engine, now: datetime) -> Iterator[int]:
        """Queue what is due, a page of registrations at a time; yield how many reminders each came to."""
        with snapshot(engine) as db:
            first = self._load_page(db, last=0, at_most=1)
        if not first:
            return  # most minutes, everybody has theirs
        last = first[0].id - 1  # those before it are not looked at twice
        while True:
            with transaction(engine) as db:
                page = self._load_page(db, last=last, at_most=BATCH)
                owed = [one for one in page if address_key(one.email) not in self.stopped]
                self._write(Ledger(db, now), owed)
            yield len(owed)
            if len(page) < BATCH:
                return
            last = page[-1].id

    def _load_page(self, db: DbSession, *, last: int, at_most: int) -> list[Attends]:
        """Return the next registrations behind *last* that the reminder is owed to and was not queued for."""
        row, entry, latest = _ROW, _ENTRY, find_latest(self.turn)
        moved_at = self._moved_at(db)
        if moved_at is not None and moved_at > latest:
            return []
        once_key = (
            KEY_BEGINS + sqlalchemy.cast(row.id, sqlalchemy.String) + key_ending(self.turn.hours, self.session.starts)
        )
        queued = sqlalchemy.select(entry.id).where(entry.once_key == once_key).correlate(Registration).exists()
        told_since = (
            sqlalchemy.select(entry.id)
            .where(
                entry.registration_id == row.id,
                entry.created_at > latest,
                entry.kind.in_(TELLS_OF_A_SEAT),
                entry.state.in_(MAY_HAVE_ARRIVED),
            )
            .correlate(Registration)
            .exists()
        )
        statement = (
            sqlalchemy.select(row.id, row.name, row.email, row.agency, row.language)
            .where(
                row.session_number == self.session.number,
                row.status == RegistrationStatus.CONFIRMED,
                row.reminders_stopped_at.is_(None),
                row.email.is_not(None),
                row.id > last,
                func.coalesce(row.confirmed_at, row.created_at) <= latest,
                ~queued,
                ~told_since,
            )
            .order_by(row.id)
            .limit(at_most)
        )
        return [Attends(*found) for found in db.connection().execute(statement)]

    def _moved_at(self, db: DbSession) -> datetime | None:
        """Return when the session was last given another time: everybody was told so, with the link."""
        statement = select(func.max(SessionChange.at)).where(
            SessionChange.session_number == self.session.number, SessionChange.what == MOVED
        )
        found: datetime | None = db.exec(statement).one()
        return found

    def _write(self, ledger: Ledger, owed: Sequence[Attends]) -> None:
        for person in owed:
            if person.language not in self.moulds:
                self.moulds[person.language] = make_mould(
                    self.session,
                    person.language,
                    self.stationery,
                    plus_addressing=self.settings.mailbox.plus_addressing,
                    now=ledger.now,
                )
            copy = self.moulds[person.language].fill(person.name, person.email, person.agency)
            enqueue(
                ledger,
                copy.letter,
                registration_id=person.id,
                token=copy.token,
                answers=False,
                once_key=Due(person.id, self.turn.hours, self.session.starts).once_key,
                wanted_until=self.turn.wanted_until,
            )
        ledger.write()


# ----------------------------------------------------------------------------------------------------- no longer wanted


def drop_unwanted(engine: Engine, now: datetime) -> int:
    """Give up queued reminders that nobody needs any more; return how many."""
    with snapshot(engine) as db:
        unwanted = _find_unwanted(db, now)
    if unwanted:
        with transaction(engine) as db:
            unwanted = _find_unwanted(db, now)
            entry = OutboxEntry.__table__  # type: ignore[attr-defined]
            for reason in set(unwanted.values()):
                keys = [key for key, why in unwanted.items() if why == reason]
                for start in range(0, len(keys), BATCH):
                    db.connection().execute(
                        update(entry)
                        .where(entry.c.id.in_(keys[start : start + BATCH]))
                        .values(state=LetterState.FAILED, next_attempt_at=None, error=reason)
                    )
    return len(unwanted)


def _find_unwanted(db: DbSession, now: datetime) -> dict[int, str]:
    statement = select(OutboxEntry.id, OutboxEntry.once_key, OutboxEntry.wanted_until).where(
        col(OutboxEntry.kind) == LetterKind.REMINDER,
        col(OutboxEntry.state).in_((LetterState.QUEUED, LetterState.UNKNOWN)),
        col(OutboxEntry.next_attempt_at).is_not(None),
    )
    queued = [
        Queued(key, due, until)
        for key, once_key, until in db.exec(statement)
        if key is not None and (due := Due.of(once_key or "")) is not None
    ]
    standing: dict[int, SeatNow] = {}
    keys = sorted({one.due.registration_id for one in queued})
    for start in range(0, len(keys), BATCH):
        standing |= _load_standing(db, keys[start : start + BATCH])
    return find_unwanted(queued, standing, now=now)


def _load_standing(db: DbSession, registrations: Sequence[int]) -> dict[int, SeatNow]:
    row, session = Registration.__table__.c, Session.__table__.c  # type: ignore[attr-defined]
    statement = (
        sqlalchemy.select(row.id, row.status, row.reminders_stopped_at, session.status, session.starts)
        .join_from(Registration, Session, session.number == row.session_number)
        .where(row.id.in_(registrations))
    )
    return {
        key: SeatNow(RegistrationStatus(status), SessionStatus(session_status), starts, stopped is not None)
        for key, status, stopped, session_status, starts in db.connection().execute(statement)
    }
