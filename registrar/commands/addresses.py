"""Commands about addresses that mail comes back from."""

from datetime import UTC, datetime
from typing import Annotated

import typer

from registrar.commands.terminal import open_records, print_table, staff_name
from registrar.errors import RegistrarError

addresses_app = typer.Typer(help="Addresses that mail comes back from.", no_args_is_help=True, rich_markup_mode=None)


@addresses_app.command("list")
def addresses_list(
    everything: Annotated[bool, typer.Option("--all", help="Those that get mail again, too.")] = False,
) -> None:
    """List the addresses that nothing is sent to, and those that mail came back from of late."""
    from registrar.database import snapshot
    from registrar.exports import bounce_sheet, stop_sheet

    with open_records() as (settings, engine), snapshot(engine) as db:
        print_table(stop_sheet(db, timezone=settings.program.timezone, everything=everything))
        print_table(bounce_sheet(db, timezone=settings.program.timezone, now=datetime.now(UTC)))


@addresses_app.command("lift")
def addresses_lift(
    addresses: Annotated[list[str], typer.Argument(help="The addresses, as people write them.")],
) -> None:
    """Let mail go to addresses again; what was withheld in the last week is sent."""
    from registrar.database import transaction
    from registrar.ledger import Ledger
    from registrar.limits import address_key
    from registrar.stops import lift

    actor = staff_name()
    unknown = []
    with open_records() as (_, engine), transaction(engine) as db:
        ledger = Ledger(db, datetime.now(UTC), actor=actor)
        for address in addresses:
            freed = lift(ledger, address_key(address.strip()), because=f"lifted by {actor}")
            if freed is None:
                unknown.append(address)
            else:
                print(f"{address}: mail goes there again, {freed} letters that were withheld are queued")
    if unknown:
        raise RegistrarError(f"nothing was stopped for {', '.join(unknown)}; see `registrar addresses list`")
