"""Commands about letters that were written, and what became of them."""

import sys
from datetime import UTC, datetime
from typing import Annotated

import typer

from registrar.commands.terminal import open_records, print_table
from registrar.errors import RegistrarError

outbox_app = typer.Typer(
    help="Letters that were written, and what became of them.", no_args_is_help=True, rich_markup_mode=None
)


@outbox_app.command("list")
def outbox_list(
    everything: Annotated[bool, typer.Option("--all", help="Letters that were sent, too.")] = False,
) -> None:
    """List the letters that are not sent yet, or could not be."""
    from registrar.database import snapshot
    from registrar.exports import outbox_sheet

    with open_records() as (settings, engine), snapshot(engine) as db:
        print_table(outbox_sheet(db, timezone=settings.program.timezone, everything=everything))


@outbox_app.command("show")
def outbox_show(number: Annotated[int, typer.Argument(help="The letter's number.")]) -> None:
    """Print a letter as it left, or is to leave."""
    from registrar.database import snapshot
    from registrar.outbox import load_raw

    with open_records() as (_, engine), snapshot(engine) as db:
        raw = load_raw(db, number)
        if raw is None:
            raise RegistrarError(f"there is no letter {number}; see `registrar outbox list`")
        sys.stdout.buffer.write(raw)


@outbox_app.command("retry")
def outbox_retry(
    numbers: Annotated[list[int] | None, typer.Argument(help="The letters' numbers.")] = None,
    withheld: Annotated[
        bool, typer.Option("--withheld", help="All that were held back because there were too many.")
    ] = False,
) -> None:
    """Queue failed, withheld or undecided letters again."""
    if bool(numbers) == withheld:
        raise typer.BadParameter("name the letters by number, or say --withheld", param_hint="NUMBERS")
    from registrar.database import transaction
    from registrar.outbox import release_burst, retry

    if not numbers:
        with open_records() as (_, engine), transaction(engine) as db:
            count = release_burst(db, datetime.now(UTC))
        print(f"queued again: {count} withheld letters" if count else "no letter is withheld because of their number")
        return
    with open_records() as (_, engine), transaction(engine) as db:
        queued = [entry.id for entry in retry(db, numbers, datetime.now(UTC))]
    print(f"queued again: {', '.join(map(str, queued)) or 'none'}")
    if len(queued) < len(set(numbers)):
        raise RegistrarError(
            "the others are not there, wait or are sent already, or a later letter says what is so now; "
            "see `registrar outbox list --all`"
        )
