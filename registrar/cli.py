"""The command line: which commands there are, and what is said when one fails. `commands` holds them.

    exit code  means
    0          done
    1          something failed: a server, the database, a session that is not there
    2          wrong usage, or a configuration that cannot be used

A RegistrarError is printed as a line for each problem, without a traceback. What costs time to import is imported in
the command that needs it: `registrar --help` is quick.
"""

import io
import logging
import sys
from pathlib import Path
from typing import Annotated

import typer

from registrar import __version__
from registrar.commands.addresses import addresses_app
from registrar.commands.daemon import check, demo, init, run
from registrar.commands.held import held_app
from registrar.commands.lists import accommodations, attendees
from registrar.commands.outbox import outbox_app
from registrar.commands.reading import parse, preview
from registrar.commands.sessions import sessions_app
from registrar.commands.terminal import chosen
from registrar.errors import RegistrarError

app = typer.Typer(
    help="Webinar registration by plain e-mail: reads a mailbox, registers, answers, invites.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)
for command in (run, check, init, demo, parse, preview, attendees, accommodations):
    app.command()(command)
app.add_typer(sessions_app, name="sessions")
app.add_typer(held_app, name="held")
app.add_typer(outbox_app, name="outbox")
app.add_typer(addresses_app, name="addresses")


def main() -> None:
    """Run the command line; the entry point of `registrar`."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # A name that the terminal's character set does not have is no reason to stop.
            stream.reconfigure(errors="backslashreplace")
    try:
        app(prog_name="registrar")
    except RegistrarError as error:
        for line in str(error).splitlines():
            print(f"registrar: {line}", file=sys.stderr)
        sys.exit(error.exit_code)


def _print_version(wanted: bool) -> None:
    if wanted:
        print(f"registrar {__version__}")
        raise typer.Exit


@app.callback()
def options(
    config: Annotated[Path, typer.Option("--config", "-c", help="The configuration file.")] = Path("config.toml"),
    verbose: Annotated[bool, typer.Option("--verbose", "-v", help="Say more in the log.")] = False,
    version: Annotated[  # noqa: ARG001 - done with by its callback, before a command is missed
        bool, typer.Option("--version", help="Print the version and end.", is_eager=True, callback=_print_version)
    ] = False,
) -> None:
    """Options that stand before the command."""
    chosen.config = config
    logging.basicConfig(
        level=logging.DEBUG if verbose else logging.INFO,
        format="%(asctime)s %(levelname)s %(name)s: %(message)s",
        stream=sys.stderr,
    )
    if not verbose:
        for name in ("alembic", "flufl.bounce", "imapclient", "mail.log"):
            logging.getLogger(name).setLevel(logging.WARNING)
