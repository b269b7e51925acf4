"""Commands for the lists that staff take away: who attends, and what coordinators arrange."""

import logging
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, BinaryIO, Literal

import typer

from registrar.commands.terminal import (
    OutputOption,
    check_output,
    counting,
    open_records,
    print_table,
    staff_name,
    writing,
)
from registrar.errors import CatalogError

if TYPE_CHECKING:
    from sqlmodel import Session as DbSession

    from registrar.catalog import OfferedSession
    from registrar.config import Settings
    from registrar.exports import Sheet
    from registrar.exports.page import Heading
    from registrar.exports.platforms import Platform, Remark
    from registrar.models import Session
    from registrar.vocabulary import RegistrationStatus

log = logging.getLogger(__name__)


_ON_PAPER = ("Name", "Session", "Starts", "Accommodation", "Words", "Agency", "Email", "State", "Registration", "Asked")


class Form(StrEnum):
    """How the attendee list may be written."""

    TABLE = "table"
    CSV = "csv"
    XLSX = "xlsx"
    ZOOM = "zoom"
    GOTO = "goto"
    EMAILS = "emails"
    ICS = "ics"
    HTML = "html"


def attendees(
    session: Annotated[int, typer.Argument(help="The session's number.")],
    form: Annotated[
        Form,
        typer.Option(
            "--format",
            "-f",
            help="table, csv, xlsx; zoom and goto: what those platforms import; emails: a line for Bcc; ics: the "
            "session for the facilitator's calendar; html: a roster to print and sign.",
        ),
    ] = Form.TABLE,
    output: OutputOption = None,
    status: Annotated[
        list[str] | None,
        typer.Option("--status", help="confirmed, pending, waitlisted, cancelled, lapsed; repeatable."),
    ] = None,
) -> None:
    """Export who attends a session: the facilitator's list, without accommodations."""
    from registrar.database import snapshot
    from registrar.models import Session
    from registrar.vocabulary import RegistrationStatus

    check_output(form, output)
    if unknown := [word for word in status or () if word not in set(RegistrationStatus)]:
        known = ", ".join(RegistrationStatus)
        raise typer.BadParameter(f"{unknown[0]!r} is no status; one of: {known}", param_hint="--status")
    if status and form is Form.ICS:
        raise typer.BadParameter("the calendar file names nobody, whatever their status", param_hint="--status")
    statuses = tuple(dict.fromkeys(RegistrationStatus(word) for word in status or ["confirmed"]))
    with open_records() as (settings, engine), snapshot(engine) as db:
        row = db.get(Session, session)
        if row is None:
            raise CatalogError(f"there is no session {session}; see `registrar sessions list`")
        wanted = _Wanted(db, row, statuses, settings, output)
        what = f"attendees of session {session} ({', '.join(statuses)})"
        _logged(what, form, output, _ATTENDEE_FORMS[form](wanted))


def accommodations(
    session: Annotated[
        int | None, typer.Option("--session", help="Only this session, and requests without one.")
    ] = None,
    form: Annotated[
        Literal["table", "csv", "xlsx", "html"], typer.Option("--format", "-f", help="table, csv, xlsx or html.")
    ] = "table",
    output: OutputOption = None,
) -> None:
    """Export accommodation requests in the requesters' words: for coordinators, confidential."""
    from registrar.database import snapshot
    from registrar.exports import accommodations as accommodation_sheet
    from registrar.exports.page import Heading, choose

    check_output(form, output)
    with open_records() as (settings, engine), snapshot(engine) as db:
        sheet = accommodation_sheet(db, session=session, timezone=settings.program.timezone)
        if form == "html":
            sheet = choose(sheet, _ON_PAPER)
        zone = settings.program.timezone
        facts = [("Program", settings.program.name), ("Times", zone)]
        heading = Heading(settings.program.name, "Requests by session", names=0, facts=facts, confidential=True)
        of_which = "all sessions" if session is None else f"session {session}"
        rows = _write_sheet(sheet, form, output, heading=heading, private=True)
        _logged(f"accommodation requests of {of_which}", form, output, rows)


# ---------------------------------------------------------------------------------------- the attendees, in each form


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What the attendee list is made of."""

    db: "DbSession"
    session: "Session"
    statuses: tuple["RegistrationStatus", ...]
    settings: "Settings"
    output: Path | None

    @property
    def offered(self) -> "OfferedSession":
        from registrar.store import offered

        return offered(self.session)


def _sheet(form: Literal["table", "csv", "xlsx"]) -> "Callable[[_Wanted], int]":
    def write(wanted: _Wanted) -> int:
        from registrar.exports import attendees as attendee_sheet

        timezone = wanted.settings.program.timezone
        sheet = attendee_sheet(wanted.db, wanted.session, statuses=wanted.statuses, timezone=timezone)
        return _write_sheet(sheet, form, wanted.output)

    return write


def _roster(wanted: _Wanted) -> int:
    from registrar.exports import roster_sheet
    from registrar.exports.page import Heading
    from registrar.when import say_when

    program = wanted.settings.program
    when = say_when(wanted.offered, program.timezone)
    facts = [
        ("Program", program.name),
        ("When", f"{when.day}, {when.hours} {when.zone}"),
        ("Facilitator", program.facilitator.name),
    ]
    if wanted.session.title:
        facts.insert(1, ("Session", wanted.session.title))
    heading = Heading(program.name, "Registered", names=0, facts=facts, sign_in=True)
    sheet = roster_sheet(wanted.db, wanted.session, statuses=wanted.statuses)
    return _write_sheet(sheet, "html", wanted.output, heading=heading)


def _calendar(wanted: _Wanted) -> int:
    from registrar.invites import publication
    from registrar.mail.message import Address
    from registrar.vocabulary import SessionStatus

    program, address = wanted.settings.program, wanted.settings.mailbox.address
    if wanted.session.status is SessionStatus.CANCELLED:
        raise CatalogError(f"session {wanted.session.number} is cancelled: there is nothing to put into a calendar")
    calendar = publication(
        wanted.offered,
        uid=f"session-{wanted.session.number}@{address.rpartition('@')[2]}",
        stamp=datetime.now(UTC),
        organizer=Address(address, wanted.settings.mailbox.display_name or program.name),
        program=program.name,
    )
    _write(wanted.output, lambda file: file.write(calendar.encode()))
    return 1


def _emails(wanted: _Wanted) -> int:
    from registrar.exports import load_attendees
    from registrar.exports.platforms import BCC_AT_ONCE, bcc
    from registrar.store import load_stopped_addresses

    stopped = load_stopped_addresses(wanted.db)

    def write(file: BinaryIO) -> int:
        count = 0
        everyone = load_attendees(wanted.db, wanted.session, statuses=wanted.statuses)
        for count, address in enumerate(bcc(everyone, stopped=stopped, remarked=_tell), 1):
            file.write(f"{', ' if count > 1 else ''}{address}".encode())
        file.write(b"\n" if count else b"")
        return count

    count = _write(wanted.output, write)
    if count > BCC_AT_ONCE:
        print(f"{count} addresses: most servers take {BCC_AT_ONCE} recipients in a message at most", file=sys.stderr)
    return count


def _platform(name: Literal["ZOOM", "GOTO"]) -> "Callable[[_Wanted], int]":
    def write(wanted: _Wanted) -> int:
        from registrar.exports import load_attendees, platforms

        platform: Platform = getattr(platforms, name)
        everyone = load_attendees(wanted.db, wanted.session, statuses=wanted.statuses)
        with writing(wanted.output), counting() as counted:
            rows, paths = platforms.write_platform(everyone, platform, wanted.output, remarked=_tell, counted=counted)
        if len(paths) > 1:
            print(f"the list is longer than {platform.name} takes in one file", file=sys.stderr)
        for path in paths:
            print(f"{path} is written", file=sys.stderr)
        print(platform.advice, file=sys.stderr)
        return rows

    return write


_ATTENDEE_FORMS: "dict[Form, Callable[[_Wanted], int]]" = {
    Form.TABLE: _sheet("table"),
    Form.CSV: _sheet("csv"),
    Form.XLSX: _sheet("xlsx"),
    Form.ZOOM: _platform("ZOOM"),
    Form.GOTO: _platform("GOTO"),
    Form.EMAILS: _emails,
    Form.ICS: _calendar,
    Form.HTML: _roster,
}


# ------------------------------------------------------------------------------------------------------------- writing


def _write_sheet(
    sheet: "Sheet", form: str, output: Path | None, *, heading: "Heading | None" = None, private: bool = False
) -> int:
    """Write *sheet*; return how many rows. With *private*, a file is for its owner alone."""
    from registrar.exports import write_csv, write_xlsx
    from registrar.exports.page import write_html

    if form == "table":
        return print_table(sheet, output, private=private)
    with counting() as counted:
        if form == "xlsx":
            return _write(output, lambda file: write_xlsx(sheet, file, counted=counted), private=private)
        if form == "html" and heading is not None:
            page = heading
            return _write(output, lambda file: write_html(sheet, file, heading=page, counted=counted), private=private)
        return _write(output, lambda file: write_csv(sheet, file, counted=counted), private=private)


def _write(output: Path | None, write: "Callable[[BinaryIO], int]", *, private: bool = False) -> int:
    """Let *write* write to *output*, or to standard output: as bytes, UTF-8 whatever the terminal's character set."""
    from registrar.exports import replacing

    with writing(output):
        if output is None:
            return write(sys.stdout.buffer)
        with replacing(output, private=private) as file:
            rows = write(file)
    print(f"{output} is written", file=sys.stderr)
    return rows


def _tell(remark: "Remark") -> None:
    print(remark, file=sys.stderr)


def _logged(what: str, form: str, output: Path | None, rows: int) -> None:
    """Log who took away what; no names, and nothing that is only looked at."""
    if form != "table" or output is not None:
        log.info("%s exported %s as %s: %d rows", staff_name(), what, form, rows)
