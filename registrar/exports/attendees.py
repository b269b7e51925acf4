"""Who is registered for a session, for the facilitator? Never a word about accommodations.

The rows come from the database a page at a time, with what each needs to know of the others already in it: the place
in line, and who registered with the same address before.
"""

from collections.abc import Collection, Iterator
from datetime import datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

import sqlalchemy
from sqlalchemy import case, func
from sqlmodel import Session as DbSession

from registrar.exports.sheet import PAGE, Row, Sheet, local
from registrar.models import Registration, Session
from registrar.vocabulary import RegistrationStatus


class Attendee(NamedTuple):
    """One registrant of the session."""

    registration: int
    name: str
    email: str
    agency: str
    status: RegistrationStatus
    since: datetime
    """When the seat was confirmed; when it was asked for where it is not."""
    registered_by: str
    """The author's address, where that is another."""
    place: int | None
    """In line, counted from 1, for whoever is on the waitlist."""
    first_with_address: int
    """The registration on the same list that has this address and was there first; the own one where nobody else has
    it. An office may register several people with one address."""
    first_name_with_address: str
    """Whose that one is."""


def load_attendees(db: DbSession, session: Session, *, statuses: Collection[RegistrationStatus]) -> Iterator[Attendee]:
    """Yield the registrants of *session* that stand at one of *statuses*, by name; the waitlist alone in its order."""
    row = Registration.__table__.c  # type: ignore[attr-defined]
    waits_since = (row.waitlisted_at.asc().nulls_first(), row.id)
    line = func.row_number().over(partition_by=row.status, order_by=waits_since)
    address = func.coalesce(row.email, "")
    statement = (
        sqlalchemy.select(
            row.id,
            row.name,
            row.email,
            row.agency,
            row.status,
            row.confirmed_at,
            row.created_at,
            row.author_email,
            case((row.status == RegistrationStatus.WAITLISTED, line), else_=None),
            func.first_value(row.id).over(partition_by=address, order_by=row.id),
            func.first_value(row.name).over(partition_by=address, order_by=row.id),
        )
        .where(row.session_number == session.number, row.status.in_(statuses))
        .order_by(*(waits_since if set(statuses) == {RegistrationStatus.WAITLISTED} else (row.name_key, row.id)))
        .execution_options(yield_per=PAGE)
    )
    for key, name, email, agency, status, confirmed, created, author, place, first, first_name in db.execute(statement):
        yield Attendee(
            registration=key,
            name=name or "",
            email=email or "",
            agency=agency or "",
            status=status,
            since=confirmed or created,
            registered_by=author if author != (email or "") else "",
            place=place,
            first_with_address=first if email else key,
            first_name_with_address=first_name or "",
        )


ATTENDEE_COLUMNS = (
    "Registration",
    "Session",
    "Starts",
    "Time zone",
    "Name",
    "Email",
    "Agency",
    "Status",
    "Registered",
    "Registered by",
    "Place in line",
)


def attendees(db: DbSession, session: Session, *, statuses: Collection[RegistrationStatus], timezone: str) -> Sheet:
    """Return the facilitator's list of *session*; nothing about accommodations."""
    zone = ZoneInfo(timezone)

    def rows() -> Iterator[Row]:
        starts = local(session.starts, zone)
        for one in load_attendees(db, session, statuses=statuses):
            yield (
                one.registration,
                session.number,
                starts,
                timezone,
                one.name,
                one.email,
                one.agency,
                one.status.value,
                local(one.since, zone),
                one.registered_by,
                one.place,
            )

    return Sheet(f"Attendees of session {session.number}", ATTENDEE_COLUMNS, rows())


ROSTER_COLUMNS = ("Name", "Agency", "Email")


def roster_sheet(db: DbSession, session: Session, *, statuses: Collection[RegistrationStatus]) -> Sheet:
    """Return what a printed roster shows of each registrant; where not all of them have a seat, how they stand."""
    mixed = set(statuses) != {RegistrationStatus.CONFIRMED}

    def rows() -> Iterator[Row]:
        for one in load_attendees(db, session, statuses=statuses):
            place = f", place {one.place}" if one.place else ""
            yield (one.name, one.agency, one.email, *((f"{one.status.value}{place}",) if mixed else ()))

    columns = (*ROSTER_COLUMNS, "Status") if mixed else ROSTER_COLUMNS
    return Sheet(f"Roster of session {session.number}", columns, rows())
