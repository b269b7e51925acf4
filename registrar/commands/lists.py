"""Commands for the lists that staff take away: who attends, and what coordinators arrange."""

from typing import Annotated

import typer

from registrar.commands.terminal import FormatOption, OutputOption, check_output, hand_out, open_records, writing
from registrar.errors import CatalogError


def attendees(
    session: Annotated[int, typer.Argument(help="The session's number.")],
    form: FormatOption = "table",
    output: OutputOption = None,
    status: Annotated[
        list[str] | None, typer.Option("--status", help="confirmed, pending, waitlisted, cancelled; repeatable.")
    ] = None,
) -> None:
    """Export who attends a session: the facilitator's list, without accommodations."""
    from registrar.database import snapshot
    from registrar.exports import attendees as attendee_sheet
    from registrar.models import Session
    from registrar.vocabulary import RegistrationStatus

    check_output(form, output)
    try:
        statuses = [RegistrationStatus(word) for word in status or ["confirmed"]]
    except ValueError as error:
        raise typer.BadParameter(f"{error}; one of: {', '.join(RegistrationStatus)}", param_hint="--status") from None
    with open_records() as (settings, engine), snapshot(engine) as db:
        row = db.get(Session, session)
        if row is None:
            raise CatalogError(f"there is no session {session}; see `registrar sessions list`")
        hand_out(attendee_sheet(db, row, statuses=statuses, timezone=settings.program.timezone), form, output)


def accommodations(
    session: Annotated[
        int | None, typer.Option("--session", help="Only this session, and requests without one.")
    ] = None,
    form: FormatOption = "table",
    output: OutputOption = None,
) -> None:
    """Export accommodation requests in the requesters' words: for coordinators, confidential."""
    from registrar.database import snapshot
    from registrar.exports import accommodations as accommodation_sheet

    check_output(form, output)
    with open_records() as (settings, engine), snapshot(engine) as db:
        if output is not None:
            with writing(output):
                output.touch(mode=0o600)  # confidential: a new file is for its owner alone
        hand_out(accommodation_sheet(db, session=session, timezone=settings.program.timezone), form, output)
