"""What stands in the lists that staff look at, other than who attends?

The coordinators' list has the words that were written, and is theirs alone. Columns are fixed, so that what is built on
them keeps working.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import func
from sqlalchemy.orm import defer
from sqlmodel import Session as DbSession
from sqlmodel import col, select

from registrar.exports.sheet import PAGE, Row, Sheet, local
from registrar.models import (
    AccommodationRequest,
    Bounce,
    InboundMessage,
    OutboxEntry,
    Registration,
    Session,
    StoppedAddress,
)
from registrar.vocabulary import AccommodationStatus, LetterState, MessageState, RegistrationStatus

ACCOMMODATION_COLUMNS = (
    "Request",
    "Session",
    "Starts",
    "Time zone",
    "Name",
    "Email",
    "Agency",
    "Accommodation",
    "Words",
    "State",
    "Registration",
    "Asked",
    "Message",
)


def accommodations(db: DbSession, *, session: int | None, timezone: str) -> Sheet:
    """Return the coordinators' list: every request that is not withdrawn, in the words that were written.

    Requests in messages that are held, and of registrations that are not complete, stand in it too: nobody is missed
    because something else was unclear. With *session*, those without a session are still listed.
    """
    zone = ZoneInfo(timezone)
    statement = (
        select(AccommodationRequest, Registration, Session, InboundMessage)
        .join(Registration, col(Registration.id) == col(AccommodationRequest.registration_id), isouter=True)
        .join(Session, col(Session.number) == col(Registration.session_number), isouter=True)
        .join(InboundMessage, col(InboundMessage.id) == col(AccommodationRequest.inbound_id), isouter=True)
        .options(defer(InboundMessage.raw))  # type: ignore[arg-type]
        .where(AccommodationRequest.status != AccommodationStatus.WITHDRAWN)
        .order_by(col(Session.starts), col(Registration.name_key), col(AccommodationRequest.id))
        .execution_options(yield_per=PAGE)
    )
    if session is not None:
        wanted = (col(Registration.session_number) == session) | col(Registration.session_number).is_(None)
        statement = statement.where(wanted)

    def rows() -> Iterator[Row]:
        for request, registration, at, message in db.exec(statement):
            yield (
                request.id,
                at.number if at else None,
                local(at.starts, zone) if at else "",
                timezone if at else "",
                (registration.name if registration else message and message.author_name) or "",
                (registration.email if registration else message and message.author_email) or "",
                (registration.agency if registration else "") or "",
                request.code.value,
                request.words,
                request.status.value,
                registration.status.value if registration else "message held",
                local(request.created_at, zone),
                request.inbound_id,
            )

    return Sheet("Accommodation requests: confidential", ACCOMMODATION_COLUMNS, rows())


SESSION_COLUMNS = (
    "Session",
    "Starts",
    "Ends",
    "Time zone",
    "Title",
    "State",
    "Capacity",
    "Confirmed",
    "Pending",
    "Join link",
)


def session_sheet(db: DbSession, *, timezone: str) -> Sheet:
    """Return the sessions on record, with how many are confirmed and pending."""
    zone = ZoneInfo(timezone)
    counts = {
        (number, RegistrationStatus(status)): count
        for number, status, count in db.exec(
            select(Registration.session_number, Registration.status, func.count()).group_by(
                col(Registration.session_number), col(Registration.status)
            )
        )
    }
    rows: list[Row] = [
        (
            row.number,
            local(row.starts, zone),
            local(row.ends, zone),
            timezone,
            row.title,
            row.status.value,
            row.capacity,
            counts.get((row.number, RegistrationStatus.CONFIRMED), 0),
            counts.get((row.number, RegistrationStatus.PENDING), 0),
            row.join_url,
        )
        for row in db.exec(select(Session).order_by(col(Session.starts)))
    ]
    return Sheet("Sessions", SESSION_COLUMNS, rows)


HELD_COLUMNS = ("Message", "Received", "From", "Subject", "Asks", "Why it is held")


def held_sheet(db: DbSession, *, timezone: str) -> Sheet:
    """Return the messages that wait for a person, oldest first."""
    zone = ZoneInfo(timezone)
    statement = (
        select(InboundMessage)
        .options(defer(InboundMessage.raw))  # type: ignore[arg-type]
        .where(InboundMessage.state == MessageState.HELD)
        .order_by(col(InboundMessage.id))
        .execution_options(yield_per=PAGE)
    )
    rows = (
        (
            row.id,
            local(row.received_at, zone),
            row.author_email,
            row.subject,
            row.intent.value if row.intent else "",
            "; ".join(row.reasons),
        )
        for row in db.exec(statement)
    )
    return Sheet("Held messages", HELD_COLUMNS, rows)


OUTBOX_COLUMNS = ("Letter", "Kind", "To", "Subject", "State", "Attempts", "Written", "Next attempt", "Last answer")


def outbox_sheet(db: DbSession, *, timezone: str, everything: bool) -> Sheet:
    """Return the letters that are not sent; with *everything* those that are, too."""
    zone = ZoneInfo(timezone)
    statement = select(OutboxEntry).order_by(col(OutboxEntry.id)).execution_options(yield_per=PAGE)
    if not everything:
        statement = statement.where(OutboxEntry.state != LetterState.SENT)
    rows = (
        (
            row.id,
            row.kind.value,
            row.recipient,
            row.subject,
            row.state.value,
            row.attempts,
            local(row.created_at, zone),
            local(row.next_attempt_at, zone) if row.next_attempt_at else "",
            " ".join(str(part) for part in (row.code, row.error) if part),
        )
        for row in db.exec(statement)
    )
    return Sheet("Letters", OUTBOX_COLUMNS, rows)


STOP_COLUMNS = ("Address", "Stopped", "Reason", "Withheld", "Lifted")
BOUNCE_COLUMNS = ("Address", "Came back", "Status", "For good", "Letter", "Kind")
BOUNCES_OF_LATE = timedelta(days=30)


def stop_sheet(db: DbSession, *, timezone: str, everything: bool) -> Sheet:
    """Return the addresses that nothing is sent to; with *everything* those whose stop was lifted, too."""
    zone = ZoneInfo(timezone)
    withheld = (
        select(func.count())
        .where(OutboxEntry.address_key == StoppedAddress.address_key, OutboxEntry.state == LetterState.WITHHELD)
        .scalar_subquery()
    )
    statement = select(StoppedAddress, withheld).order_by(col(StoppedAddress.stopped_at), col(StoppedAddress.id))
    if not everything:
        statement = statement.where(col(StoppedAddress.lifted_at).is_(None))
    rows = (
        (
            row.address_key,
            local(row.stopped_at, zone),
            row.reason,
            count,
            f"{local(row.lifted_at, zone)}: {row.lifted_because}" if row.lifted_at else "",
        )
        for row, count in db.exec(statement)
    )
    return Sheet("Nothing is sent to", STOP_COLUMNS, rows)


def bounce_sheet(db: DbSession, *, timezone: str, now: datetime) -> Sheet:
    """Return what came back in the last month, the latest first."""
    zone = ZoneInfo(timezone)
    statement = (
        select(Bounce, OutboxEntry.kind)
        .join(OutboxEntry, col(OutboxEntry.id) == col(Bounce.outbox_id), isouter=True)
        .where(col(Bounce.at) > now - BOUNCES_OF_LATE)
        .order_by(col(Bounce.at).desc(), col(Bounce.id).desc())
        .execution_options(yield_per=PAGE)
    )
    rows = (
        (
            row.address_key,
            local(row.at, zone),
            row.status,
            "yes" if row.permanent else "no",
            row.outbox_id,
            kind or "",
        )
        for row, kind in db.exec(statement)
    )
    return Sheet("Came back in the last 30 days", BOUNCE_COLUMNS, rows)
