"""What do all commands share? The configuration that was chosen, the records opened, lists written and printed."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from registrar.errors import RegistrarError

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from registrar.config import Settings
    from registrar.exports import Sheet


@dataclass
class Chosen:
    """What stands before the command on the command line."""

    config: Path = Path("config.toml")


chosen = Chosen()

FormatOption = Annotated[Literal["table", "csv", "xlsx"], typer.Option("--format", "-f", help="table, csv or xlsx.")]
OutputOption = Annotated[Path | None, typer.Option("--output", "-o", help="The file to write.")]


@contextmanager
def open_records() -> "Iterator[tuple[Settings, Engine]]":
    """Open the database that the configuration names, with its schema up to date."""
    from registrar.config import load_settings
    from registrar.database import migrate, open_database

    settings = load_settings(chosen.config, servers=False)
    engine = open_database(settings.database_url)
    migrate(engine)
    try:
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


def hand_out(sheet: "Sheet", form: str, output: Path | None) -> None:
    """Write *sheet* in the format *form* to *output*, or to standard output."""
    from registrar.exports import write_csv, write_xlsx

    if form == "table":
        print_table(sheet, output)
        return
    with writing(output), counting() as counted:
        if form == "xlsx" and output is not None:
            write_xlsx(sheet, output, counted=counted)
        else:
            # As bytes: the list is UTF-8 whatever the terminal's own character set.
            sys.stdout.buffer.write(write_csv(sheet, output, counted=counted).encode())
    if output is not None:
        print(f"{output} is written", file=sys.stderr)


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


def print_table(sheet: "Sheet", output: Path | None = None) -> None:
    """Print *sheet* for reading, or write it so to *output*."""
    from rich.console import Console
    from rich.table import Table

    from registrar.exports import cells

    table = Table(title=sheet.title, title_justify="left")
    for name in sheet.columns:
        table.add_column(name, overflow="fold")
    count = 0
    for row in sheet.rows:
        table.add_row(*cells(row))
        count += 1
    if output is None:
        console = Console(width=None if sys.stdout.isatty() else 200, markup=False, emoji=False)
        console.print(table if count else f"{sheet.title}: none")
        return
    with writing(output), output.open("w", encoding="utf-8") as file:
        Console(file=file, width=200, markup=False, emoji=False).print(table)
