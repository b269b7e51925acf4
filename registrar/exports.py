"""Which lists do staff take away, and in which formats?

The facilitator's attendee list has no accommodations in it, whatever the format; the coordinators' list has the words
that were written, and is theirs alone. Columns are fixed, so that what is built on them keeps working. Cells that a
spreadsheet would run as a formula are made harmless (CWE-1236).
"""

import csv
import io
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from sqlalchemy import func
from sqlalchemy.orm import defer
from sqlmodel import Session as DbSession
from sqlmodel import col, select

from registrar.models import AccommodationRequest, InboundMessage, OutboxEntry, Registration, Session
from registrar.vocabulary import AccommodationStatus, LetterState, MessageState, RegistrationStatus

Row = tuple[str | int | None, ...]

PAGE = 1000
"""Rows held in memory at a time."""
RUNS_AS_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""The wide forms as well: spreadsheets set to an East Asian language take them for the narrow ones."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A list: its name, its columns, its rows as they are asked for."""

    title: str
    columns: tuple[str, ...]
    rows: Iterable[Row]


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
)


def attendees(db: DbSession, session: Session, *, statuses: Collection[RegistrationStatus], timezone: str) -> Sheet:
    """Return the facilitator's list of *session*, by name; nothing about accommodations."""
    zone = ZoneInfo(timezone)
    statement = (
        select(Registration)
        .where(Registration.session_number == session.number, col(Registration.status).in_(statuses))
        .order_by(col(Registration.name_key), col(Registration.id))
        .execution_options(yield_per=PAGE)
    )

    def rows() -> Iterator[Row]:
        starts = _local(session.starts, zone)
        for row in db.exec(statement):
            registered_by = row.author_email if row.author_email != (row.email or "") else ""
            yield (
                row.id,
                session.number,
                starts,
                timezone,
                row.name,
                row.email,
                row.agency,
                row.status.value,
                _local(row.confirmed_at or row.created_at, zone),
                registered_by,
            )

    return Sheet(f"Attendees of session {session.number}", ATTENDEE_COLUMNS, rows())


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
                _local(at.starts, zone) if at else "",
                timezone if at else "",
                (registration.name if registration else message and message.author_name) or "",
                (registration.email if registration else message and message.author_email) or "",
                (registration.agency if registration else "") or "",
                request.code.value,
                request.words,
                request.status.value,
                registration.status.value if registration else "message held",
                _local(request.created_at, zone),
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
            _local(row.starts, zone),
            _local(row.ends, zone),
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
            _local(row.received_at, zone),
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
    statement = (
        select(OutboxEntry)
        .options(defer(OutboxEntry.raw))  # type: ignore[arg-type]
        .order_by(col(OutboxEntry.id))
        .execution_options(yield_per=PAGE)
    )
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
            _local(row.created_at, zone),
            _local(row.next_attempt_at, zone) if row.next_attempt_at else "",
            " ".join(str(part) for part in (row.code, row.error) if part),
        )
        for row in db.exec(statement)
    )
    return Sheet("Letters", OUTBOX_COLUMNS, rows)


def _local(moment: datetime, zone: ZoneInfo) -> str:
    return f"{moment.astimezone(zone):%Y-%m-%d %H:%M}"


# ---------------------------------------------------------------------------------------------------------- formats


def harmless(cell: str | int | None) -> str | int:
    """Return *cell* so that no spreadsheet takes it for a formula: an apostrophe in front, as they write text."""
    if not isinstance(cell, str):
        return "" if cell is None else cell
    bare = cell.replace("\x00", "")
    return f"'{bare}" if bare.startswith(RUNS_AS_FORMULA) else bare


def write_csv(sheet: Sheet, path: Path | None, *, counted: Callable[[int], None] = lambda _: None) -> str:
    """Write *sheet* to *path* as UTF-8 with BOM (spreadsheets need it), or return it as text where *path* is None."""
    if path is None:
        buffer = io.StringIO()
        _write_rows(buffer, sheet, counted)
        return "\ufeff" + buffer.getvalue()
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        _write_rows(file, sheet, counted)
    return ""


def _write_rows(file: io.TextIOBase | io.TextIOWrapper, sheet: Sheet, counted: Callable[[int], None]) -> None:
    writer = csv.writer(file)
    writer.writerow(sheet.columns)
    for count, row in enumerate(sheet.rows, 1):
        writer.writerow([harmless(cell) for cell in row])
        if count % PAGE == 0:
            counted(count)


def write_xlsx(sheet: Sheet, path: Path, *, counted: Callable[[int], None] = lambda _: None) -> None:
    """Write *sheet* as a workbook: header row frozen, filters on, every text cell plain text."""
    import xlsxwriter

    # Strings are never made into formulas, links or numbers, whatever they look like.
    options = {
        "constant_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    with path.open("wb") as file, xlsxwriter.Workbook(file, options) as workbook:
        workbook.set_properties({"title": sheet.title})
        worksheet = workbook.add_worksheet(sheet.title.split(":")[0][:31])
        bold = workbook.add_format({"bold": True})
        worksheet.freeze_panes(1, 0)
        for column, name in enumerate(sheet.columns):
            worksheet.set_column(column, column, max(12, min(40, len(name) + 6)))
            worksheet.write_string(0, column, name, bold)
        count = 0
        for count, row in enumerate(sheet.rows, 1):
            for column, cell in enumerate(row):
                value = harmless(cell)
                if isinstance(value, int):
                    worksheet.write_number(count, column, value)
                else:
                    worksheet.write_string(count, column, value)
            if count % PAGE == 0:
                counted(count)
        worksheet.autofilter(0, 0, max(1, count), len(sheet.columns) - 1)


def cells(row: Sequence[str | int | None]) -> list[str]:
    """Return *row* as text for a terminal, without control characters."""
    return ["".join(c if c.isprintable() else " " for c in str("" if cell is None else cell)) for cell in row]
