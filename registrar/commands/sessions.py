"""Commands about the sessions on offer."""

from typing import Annotated

import typer

from registrar.commands.terminal import open_records, print_table
from registrar.errors import CatalogError

sessions_app = typer.Typer(help="The sessions on offer.", no_args_is_help=True, rich_markup_mode=None)


@sessions_app.command("list")
def sessions_list() -> None:
    """List the sessions on record, with the seats taken."""
    from registrar.database import snapshot
    from registrar.exports import session_sheet

    with open_records() as (settings, engine), snapshot(engine) as db:
        print_table(session_sheet(db, timezone=settings.program.timezone))


@sessions_app.command("add")
def sessions_add(
    number: Annotated[int, typer.Argument(min=1)],
    starts: Annotated[str, typer.Option(help="Local to the program's zone, such as 2027-06-24T14:00.")],
    ends: Annotated[str, typer.Option(help="Local to the program's zone.")],
    title: Annotated[str, typer.Option(help="What it is called, if the sessions have names.")] = "",
    capacity: Annotated[int | None, typer.Option(min=1, help="How many can take part; no limit without it.")] = None,
    join_url: Annotated[str, typer.Option(help="The link to join by.")] = "",
    phone: Annotated[str, typer.Option(help="The number to dial in by.")] = "",
) -> None:
    """Put another session on offer."""
    from registrar.config import check_session, offered
    from registrar.database import transaction
    from registrar.models import Session
    from registrar.store import add_new_sessions

    with open_records() as (settings, engine):
        given = {"number": number, "starts": starts, "ends": ends, "title": title, "join_url": join_url, "phone": phone}
        session = offered(check_session({**given, "capacity": capacity}, settings.program.timezone), settings.zone)
        with transaction(engine) as db:
            if db.get(Session, number) is not None:
                raise CatalogError(f"session {number} is there already")
            add_new_sessions(db, [session])
        local = session.starts.astimezone(settings.zone)
        print(f"session {number} is on offer: {local:%A, %B %-d, %Y, %H:%M} {settings.program.timezone}")
