"""What happened in some time, and how does everything stand? What the facilitator's digests are written from.

Nothing here writes. Lists are cut where nobody would read on, counts never. Of accommodations there is a number.
"""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

import sqlalchemy
from sqlalchemy import ColumnElement, and_, func, or_
from sqlmodel import Session as DbSession
from sqlmodel import col, select

from registrar.catalog import Catalog, OfferedSession
from registrar.decision import DigestLetter, Person, Standing
from registrar.decision.digesting import DailyDue, SessionDue
from registrar.decision.owed import Returned, Tally, Unsent, Waiting
from registrar.mail.message import Address
from registrar.models import (
    AccommodationRequest,
    Bounce,
    HistoryEntry,
    InboundMessage,
    OutboxEntry,
    Registration,
    StoppedAddress,
)
from registrar.vocabulary import AccommodationStatus, LetterState, MessageState, RegistrationStatus

MOST = 40
"""Lines of a list in a digest."""
LIVE = (RegistrationStatus.CONFIRMED, RegistrationStatus.PENDING, RegistrationStatus.WAITLISTED)
ENDED = (RegistrationStatus.CANCELLED, RegistrationStatus.LAPSED)


def load_daily(
    db: DbSession, due: DailyDue, to: Address, *, since: datetime | None, catalog: Catalog, now: datetime
) -> DigestLetter | None:
    """Return what happened from *since* to the moment of *due*, and how it stands now; None where nothing happened."""
    registered, registered_count = _load_registered(db, since, due.until, catalog)
    ended, ended_count = _load_ended(db, since, due.until, catalog)
    returned = _load_returned(db, since, due.until)
    unsent, unsent_count = _load_unsent(db, since, due.until)
    waiting, waiting_count = _load_waiting(db)
    newly_held = db.exec(
        select(func.count())
        .select_from(InboundMessage)
        .where(InboundMessage.state == MessageState.HELD, between(InboundMessage.captured_at, since, due.until))
    ).one()
    if not (registered_count or ended_count or returned or unsent_count or newly_held):
        return None
    upcoming = catalog.upcoming(now)
    return DigestLetter(
        to,
        now,
        since=since,
        tallies=load_tallies(db, upcoming, now),
        registered=registered,
        registered_count=registered_count,
        ended=ended,
        ended_count=ended_count,
        waiting=waiting,
        waiting_count=waiting_count,
        returned=returned,
        unsent=unsent,
        unsent_count=unsent_count,
        accommodations=_count_needs(db, [session.number for session in upcoming], others=True),
    )


def load_before_session(db: DbSession, due: SessionDue, to: Address, *, now: datetime) -> DigestLetter:
    """Return how the session stands that is near."""
    waiting, waiting_count = _load_waiting(db)
    return DigestLetter(
        to,
        now,
        session=due.session,
        tallies=load_tallies(db, (due.session,), now),
        waiting=waiting,
        waiting_count=waiting_count,
        accommodations=_count_needs(db, [due.session.number], others=False),
    )


def load_tallies(db: DbSession, sessions: Sequence[OfferedSession], now: datetime) -> tuple[Tally, ...]:
    """Return how many registrations each of *sessions* has."""
    row = Registration.__table__.c  # type: ignore[attr-defined]
    numbers = [session.number for session in sessions]
    keeps_a_seat = and_(row.status == RegistrationStatus.PENDING, row.pending_until > now)
    statement = (
        sqlalchemy.select(
            row.session_number,
            row.status,
            func.count(),
            func.sum(sqlalchemy.case((keeps_a_seat, 1), else_=0)),
        )
        .where(row.session_number.in_(numbers), row.status.in_(LIVE))
        .group_by(row.session_number, row.status)
    )
    counts: dict[tuple[int, RegistrationStatus], int] = {}
    kept: dict[int, int] = {}
    for number, status, count, keeping in db.execute(statement):
        counts[number, RegistrationStatus(status)] = count
        kept[number] = kept.get(number, 0) + keeping
    return tuple(_tally(session, counts, kept.get(session.number, 0)) for session in sessions)


def _tally(session: OfferedSession, counts: dict[tuple[int, RegistrationStatus], int], kept: int) -> Tally:
    confirmed, pending, waitlisted = (
        counts.get((session.number, status), 0)
        for status in (RegistrationStatus.CONFIRMED, RegistrationStatus.PENDING, RegistrationStatus.WAITLISTED)
    )
    free = None if session.capacity is None else max(0, session.capacity - confirmed - kept)
    return Tally(session, confirmed, pending, waitlisted, free)


def between(column: Any, since: datetime | None, until: datetime) -> ColumnElement[bool]:
    """Whether a time lies after *since*, where there is one, and not after *until*."""
    condition: ColumnElement[bool] = col(column) <= until
    return condition if since is None else and_(col(column) > since, condition)


def _load_registered(
    db: DbSession, since: datetime | None, until: datetime, catalog: Catalog
) -> tuple[tuple[Standing, ...], int]:
    """Return who is new, and who has got a seat since."""
    # A wait that ended and a registration that was completed are as new to the facilitator as a first message.
    new = or_(between(Registration.created_at, since, until), between(Registration.confirmed_at, since, until))
    return _load_standings(db, and_(new, col(Registration.status).in_(LIVE)), catalog)


def _load_ended(
    db: DbSession, since: datetime | None, until: datetime, catalog: Catalog
) -> tuple[tuple[Standing, ...], int]:
    return _load_standings(db, ended_between(since, until), catalog)


def ended_between(since: datetime | None, until: datetime) -> ColumnElement[bool]:
    """Whether a registration was cancelled or lapsed in that time, and is so still."""
    then = select(HistoryEntry.registration_id).where(
        between(HistoryEntry.at, since, until), col(HistoryEntry.status).in_(ENDED)
    )
    return and_(col(Registration.status).in_(ENDED), col(Registration.id).in_(then))


def _load_standings(
    db: DbSession, condition: ColumnElement[bool], catalog: Catalog
) -> tuple[tuple[Standing, ...], int]:
    count = db.exec(select(func.count()).select_from(Registration).where(condition)).one()
    rows = db.exec(select(Registration).where(condition).order_by(col(Registration.id)).limit(MOST)) if count else ()
    standings = tuple(
        Standing(Person(row.name, row.email, row.agency), catalog.find(row.session_number or 0), row.status)
        for row in rows
    )
    return standings, count


def _load_waiting(db: DbSession) -> tuple[tuple[Waiting, ...], int]:
    held = InboundMessage.state == MessageState.HELD
    count = db.exec(select(func.count()).select_from(InboundMessage).where(held)).one()
    rows = db.exec(
        select(InboundMessage.id, InboundMessage.author_email, InboundMessage.captured_at)
        .where(held)
        .order_by(col(InboundMessage.id))
        .limit(MOST)
    ).all()
    return tuple(Waiting(key or 0, author, at) for key, author, at in rows), count


def _load_returned(db: DbSession, since: datetime | None, until: datetime) -> tuple[Returned, ...]:
    stopped = set(
        db.exec(
            select(StoppedAddress.address_key).where(
                col(StoppedAddress.lifted_at).is_(None), between(StoppedAddress.stopped_at, since, until)
            )
        )
    )
    bounced = dict(
        db.exec(
            select(Bounce.address_key, Bounce.status).where(between(Bounce.at, since, until)).order_by(col(Bounce.id))
        ).all()
    )
    addresses = sorted(stopped | set(bounced))[:MOST]
    return tuple(Returned(one, stopped=one in stopped, status=bounced.get(one, "")) for one in addresses)


def _load_unsent(db: DbSession, since: datetime | None, until: datetime) -> tuple[tuple[Unsent, ...], int]:
    """Return letters of that time that failed or are withheld; a reminder that came too late is no news."""
    condition = or_(
        and_(
            col(OutboxEntry.state) == LetterState.FAILED,
            col(OutboxEntry.attempted_at).is_not(None),
            between(OutboxEntry.attempted_at, since, until),
        ),
        and_(col(OutboxEntry.state) == LetterState.WITHHELD, between(OutboxEntry.created_at, since, until)),
    )
    count = db.exec(select(func.count()).select_from(OutboxEntry).where(condition)).one()
    rows = db.exec(
        select(OutboxEntry.id, OutboxEntry.recipient, OutboxEntry.state)
        .where(condition)
        .order_by(col(OutboxEntry.id))
        .limit(MOST)
    ).all()
    return tuple(Unsent(key or 0, to, state is LetterState.WITHHELD) for key, to, state in rows), count


def _count_needs(db: DbSession, sessions: Collection[int], *, others: bool) -> int:
    """Return how many requests are open for *sessions*; with *others* also those that have no session yet."""
    of_a_session = and_(
        col(Registration.status).in_(LIVE),
        or_(
            col(Registration.session_number).in_(sessions),
            and_(col(Registration.session_number).is_(None), sqlalchemy.literal(others)),
        ),
    )
    held = and_(
        col(Registration.id).is_(None), col(InboundMessage.state) == MessageState.HELD, sqlalchemy.literal(others)
    )
    statement = (
        select(func.count())
        .select_from(AccommodationRequest)
        .join(Registration, col(Registration.id) == col(AccommodationRequest.registration_id), isouter=True)
        .join(InboundMessage, col(InboundMessage.id) == col(AccommodationRequest.inbound_id), isouter=True)
        .where(AccommodationRequest.status != AccommodationStatus.WITHDRAWN, or_(of_a_session, held))
    )
    return db.exec(statement).one()
