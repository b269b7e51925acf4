"""What do all commands share? The configuration that was chosen, the records opened, lists written and printed."""

import io
import itertools
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from registrar.errors import RegistrarError

if TYPE_CHECKING:
    from rich.console import Console
    from sqlalchemy import Engine

    from registrar.config import Settings
    from registrar.exports import Sheet


@dataclass
class Chosen:
    """What stands before the command on the command line."""

    config: Path = Path("config.toml")


chosen = Chosen()

OutputOption = Annotated[Path | None, typer.Option("--output", "-o", help="The file to write.")]


@contextmanager
def open_records() -> "Iterator[tuple[Settings, Engine]]":
    """Open the database that the configuration names, with its schema up to date and its new sessions on record."""
    from registrar.config import load_settings
    from registrar.database import migrate, open_database, snapshot, transaction
    from registrar.store import add_new_sessions, has_all_sessions

    settings = load_settings(chosen.config, servers=False)
    engine = open_database(settings.database_url)
    try:
        migrate(engine)
        sessions = settings.catalog().sessions
        with snapshot(engine) as db:
            complete = has_all_sessions(db, sessions)
        if not complete:  # who only looks writes nothing, and waits for nobody who does
            with transaction(engine) as db:
                add_new_sessions(db, sessions)
        yield settings, engine
    finally:
        engine.dispose()


def staff_name() -> str:
    """Return who is at the keyboard, for the history."""
    import getpass

    try:
        return f"staff ({getpass.getuser()})"
    except (KeyError, OSError):
        return "staff"


def check_output(form: str, output: Path | None) -> None:
    """Refuse a workbook without a file to go to."""
    if form == "xlsx" and output is None:
        raise typer.BadParameter("a workbook needs a file to go to", param_hint="--output")


@contextmanager
def writing(path: Path | None) -> Iterator[None]:
    """Tell in one line why *path* cannot be written."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise RegistrarError(f"{path or 'standard output'}: cannot be written: {error.strerror or error}") from None


@contextmanager
def counting() -> Iterator[Callable[[int], None]]:
    """Show how many rows are written, on a terminal."""
    if not sys.stderr.isatty():
        yield lambda _: None
        return
    yield lambda count: print(f"\r{count} rows", end="", file=sys.stderr)
    print("\r", end="", file=sys.stderr)


def print_table(sheet: "Sheet", output: Path | None = None, *, private: bool = False) -> int:
    """Print *sheet* for reading, or write it so to *output*; return how many rows. A long one is set page by page."""
    from rich.console import Console

    from registrar.exports import replacing

    if output is None:
        return _print_pages(sheet, Console(width=None if sys.stdout.isatty() else 200, markup=False, emoji=False))
    with writing(output), replacing(output, private=private) as file:
        text = io.TextIOWrapper(file, encoding="utf-8")
        rows = _print_pages(sheet, Console(file=text, width=200, markup=False, emoji=False))
        text.flush()
        text.detach()
    print(f"{output} is written", file=sys.stderr)
    return rows


def _print_pages(sheet: "Sheet", console: "Console") -> int:
    from rich.table import Table

    from registrar.exports import PAGE, cells

    count = 0
    rows = iter(sheet.rows)
    while page := list(itertools.islice(rows, PAGE)):
        table = Table(title=sheet.title if not count else None, title_justify="left")
        for name in sheet.columns:
            table.add_column(name, overflow="fold")
        for row in page:
            table.add_row(*cells(row))
        console.print(table)
        count += len(page)
    if not count:
        console.print(f"{sheet.title}: none")
    return count
