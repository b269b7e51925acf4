"""The command line: one function a command.

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
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from registrar import __version__
from registrar.errors import CatalogError, RegistrarError

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from registrar.config import Settings
    from registrar.exports import Sheet

app = typer.Typer(
    help="Webinar registration by plain e-mail: reads a mailbox, registers, answers, invites.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)
sessions_app = typer.Typer(help="The sessions on offer.", no_args_is_help=True, rich_markup_mode=None)
held_app = typer.Typer(help="Messages that wait for a person.", no_args_is_help=True, rich_markup_mode=None)
outbox_app = typer.Typer(
    help="Letters that were written, and what became of them.", no_args_is_help=True, rich_markup_mode=None
)
app.add_typer(sessions_app, name="sessions")
app.add_typer(held_app, name="held")
app.add_typer(outbox_app, name="outbox")


class _Options:
    config = Path("config.toml")


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
    _Options.config = config
    logging.basicConfig(
        level=logging.DEBUG if verbose else logging.INFO,
        format="%(asctime)s %(levelname)s %(name)s: %(message)s",
        stream=sys.stderr,
    )
    if not verbose:
        for name in ("alembic", "imapclient", "mail.log"):
            logging.getLogger(name).setLevel(logging.WARNING)


# -------------------------------------------------------------------------------------------------------- the daemon


@app.command()
def run(
    once: Annotated[bool, typer.Option("--once", help="One pass, then end.")] = False,
    now: Annotated[
        str, typer.Option("--now", help="With --once: as if it were this moment, such as 2027-01-05T09:00-05:00.")
    ] = "",
) -> None:
    """Read the mailbox, register, answer and remind, until stopped."""
    from registrar.config import load_settings

    settings = load_settings(_Options.config)
    if now and not once:
        raise typer.BadParameter("--now is for rehearsals and goes with --once", param_hint="--now")
    moment = _moment(now, settings) if now else None
    from registrar.service import open_worker

    clock: Callable[[], datetime] = (lambda: moment) if moment else (lambda: datetime.now(UTC))
    rehearsal = f"as if it were {moment.isoformat()}" if moment else ""
    with open_worker(settings, now=clock, rehearsal=rehearsal) as worker, worker.stop.on_signals():
        if once:
            worker.run_once()
        else:
            worker.run()


def _moment(text: str, settings: "Settings") -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter(f"{text!r} is no date-time such as 2027-01-05T09:00-05:00") from None
    return (moment if moment.tzinfo else moment.replace(tzinfo=settings.zone)).astimezone(UTC)


@app.command()
def check() -> None:
    """Try everything: configuration, database, mailbox, submission, templates, clock. Changes nothing."""
    from registrar.check import check_everything

    findings = check_everything(_Options.config)
    for finding in findings:
        print(f"{'ok  ' if finding.fine else 'FAIL'}  {finding.what}: {finding.words}")
        if not finding.fine:
            print(f"      {finding.remedy}")
    failed = [finding.what for finding in findings if not finding.fine]
    if failed:
        raise typer.Exit(2 if "configuration" in failed else 1)


@app.command()
def init(
    force: Annotated[bool, typer.Option("--force", help="Replace a configuration that is there.")] = False,
) -> None:
    """Write a commented configuration, by asking (without questions where nobody can be asked)."""
    from registrar.first_config import write_first_config

    path = _Options.config
    if path.exists() and not force:
        raise RegistrarError(f"{path} is there already; --force replaces it")
    asking = sys.stdin.isatty() and sys.stdout.isatty()
    with _writing(path):
        write_first_config(path, ask=typer.prompt if asking else None)
    print(f"{path} is written. Next: look through it, put the password where it says, then run `registrar check`.")


@app.command()
def demo(
    once: Annotated[bool, typer.Option("--once", help="End after the sample mails.")] = False,
) -> None:
    """Show the whole job: an embedded mail server, sample mails, and what becomes of them."""
    from registrar.demo.show import run_demo

    sys.exit(run_demo(once=once))


# ----------------------------------------------------------------------------------------------------------- reading


@app.command()
def parse(
    files: Annotated[list[Path], typer.Argument(help="Messages as .eml files; - is standard input.")],
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object a line.")] = False,
) -> None:
    """Tell what would be read out of messages, without mailbox, SMTP or database."""
    import json

    from registrar.config import load_settings
    from registrar.reader import Job, ReaderSettings, read_job
    from registrar.reading.report import as_json as to_json
    from registrar.reading.report import explain

    settings = load_settings(_Options.config, servers=False)
    reader = ReaderSettings(settings.catalog(), settings.mailbox.trusted_authserv_ids, (settings.mailbox.address,))
    failed = False
    for path in files:
        try:
            raw = sys.stdin.buffer.read() if str(path) == "-" else path.read_bytes()
        except OSError as error:
            print(f"registrar: {path}: {error.strerror}", file=sys.stderr)
            failed = True
            continue
        read = read_job(Job(0, raw, datetime.now(UTC)), reader)
        assert read.message is not None
        assert read.reading is not None
        if as_json:
            print(json.dumps(to_json(str(path), read.message, read.reading), ensure_ascii=False))
        else:
            print(explain(str(path), read.message, read.reading, reader.catalog))
    if failed:
        raise typer.Exit(1)


@app.command()
def preview(
    kind: Annotated[str, typer.Argument(help="The kind of letter, such as confirmed; `all` for every one.")] = "all",
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="Write text, HTML and invitation into this folder.")
    ] = None,
    language: Annotated[str, typer.Option(help="The language, such as es; English where there is none.")] = "en",
) -> None:
    """Show a letter as it would look: text, HTML, invitation."""
    from registrar.config import load_settings
    from registrar.preview import samples
    from registrar.service import open_stationery_of
    from registrar.vocabulary import LetterKind

    if kind != "all" and kind not in set(LetterKind):
        raise typer.BadParameter(f"{kind!r} is none of: {', '.join(LetterKind)}", param_hint="KIND")
    settings = load_settings(_Options.config, servers=False)
    letters = samples(open_stationery_of(settings), settings.catalog(), now=datetime.now(UTC), language=language)
    for name, letter in letters.items():
        if kind not in ("all", name.value):
            continue
        if output is None:
            print(f"Subject: {letter.subject}\n\n{letter.text}")
            continue
        with _writing(output):
            output.mkdir(parents=True, exist_ok=True)
        for ending, content in (("txt", letter.text), ("html", letter.html), ("ics", letter.invite)):
            path = output / f"{name.value}.{ending}"
            if content:
                with _writing(path):
                    path.write_text(content, encoding="utf-8", newline="")
                print(path)


# ---------------------------------------------------------------------------------------------------------- sessions


@contextmanager
def _database() -> "Iterator[tuple[Settings, Engine]]":
    from registrar.config import load_settings
    from registrar.database import migrate, open_database

    settings = load_settings(_Options.config, servers=False)
    engine = open_database(settings.database_url)
    migrate(engine)
    try:
        yield settings, engine
    finally:
        engine.dispose()


@sessions_app.command("list")
def sessions_list() -> None:
    """List the sessions on record, with the seats taken."""
    from registrar.database import snapshot
    from registrar.exports import session_sheet

    with _database() as (settings, engine), snapshot(engine) as db:
        _print_table(session_sheet(db, timezone=settings.program.timezone))


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

    with _database() as (settings, engine):
        given = {"number": number, "starts": starts, "ends": ends, "title": title, "join_url": join_url, "phone": phone}
        session = offered(check_session({**given, "capacity": capacity}, settings.program.timezone), settings.zone)
        with transaction(engine) as db:
            if db.get(Session, number) is not None:
                raise CatalogError(f"session {number} is there already")
            add_new_sessions(db, [session])
        local = session.starts.astimezone(settings.zone)
        print(f"session {number} is on offer: {local:%A, %B %-d, %Y, %H:%M} {settings.program.timezone}")


# ----------------------------------------------------------------------------------------------------------- exports

FormatOption = Annotated[Literal["table", "csv", "xlsx"], typer.Option("--format", "-f", help="table, csv or xlsx.")]
OutputOption = Annotated[Path | None, typer.Option("--output", "-o", help="The file to write.")]


@app.command()
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

    _check_output(form, output)
    try:
        statuses = [RegistrationStatus(word) for word in status or ["confirmed"]]
    except ValueError as error:
        raise typer.BadParameter(f"{error}; one of: {', '.join(RegistrationStatus)}", param_hint="--status") from None
    with _database() as (settings, engine), snapshot(engine) as db:
        row = db.get(Session, session)
        if row is None:
            raise CatalogError(f"there is no session {session}; see `registrar sessions list`")
        _hand_out(attendee_sheet(db, row, statuses=statuses, timezone=settings.program.timezone), form, output)


@app.command()
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

    _check_output(form, output)
    with _database() as (settings, engine), snapshot(engine) as db:
        if output is not None:
            with _writing(output):
                output.touch(mode=0o600)  # confidential: a new file is for its owner alone
        _hand_out(accommodation_sheet(db, session=session, timezone=settings.program.timezone), form, output)


def _check_output(form: str, output: Path | None) -> None:
    if form == "xlsx" and output is None:
        raise typer.BadParameter("a workbook needs a file to go to", param_hint="--output")


def _hand_out(sheet: "Sheet", form: str, output: Path | None) -> None:
    from registrar.exports import write_csv, write_xlsx

    if form == "table":
        _print_table(sheet, output)
        return
    with _writing(output), _counting() as counted:
        if form == "xlsx" and output is not None:
            write_xlsx(sheet, output, counted=counted)
        else:
            # As bytes: the list is UTF-8 whatever the terminal's own character set.
            sys.stdout.buffer.write(write_csv(sheet, output, counted=counted).encode())
    if output is not None:
        print(f"{output} is written", file=sys.stderr)


@contextmanager
def _writing(path: Path | None) -> Iterator[None]:
    """Tell in one line why *path* cannot be written."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise RegistrarError(f"{path or 'standard output'}: cannot be written: {error.strerror or error}") from None


@contextmanager
def _counting() -> Iterator[Callable[[int], None]]:
    """Show how many rows are written, on a terminal."""
    if not sys.stderr.isatty():
        yield lambda _: None
        return
    yield lambda count: print(f"\r{count} rows", end="", file=sys.stderr)
    print("\r", end="", file=sys.stderr)


def _print_table(sheet: "Sheet", output: Path | None = None) -> None:
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
    with _writing(output), output.open("w", encoding="utf-8") as file:
        Console(file=file, width=200, markup=False, emoji=False).print(table)


# -------------------------------------------------------------------------------------------------------------- held


@held_app.command("list")
def held_list() -> None:
    """List the messages that wait for a person, with the reason."""
    from registrar.database import snapshot
    from registrar.exports import held_sheet

    with _database() as (settings, engine), snapshot(engine) as db:
        _print_table(held_sheet(db, timezone=settings.program.timezone))


@held_app.command("show")
def held_show(number: Annotated[int, typer.Argument(help="The message's number.")]) -> None:
    """Show a held message: why it is held, what it says, what was read in it."""
    from registrar.database import snapshot
    from registrar.mail.message import parse as parse_message
    from registrar.models import InboundMessage
    from registrar.reader import Job, ReaderSettings, read_job
    from registrar.reading.report import explain
    from registrar.store import load_catalog

    with _database() as (settings, engine), snapshot(engine) as db:
        row = db.get(InboundMessage, number)
        if row is None or row.filing is None:
            raise RegistrarError(f"there is no settled message {number}; see `registrar held list`")
        print(
            f"message {number}, filed under {row.filing.value}\n" + "\n".join(f"- {reason}" for reason in row.reasons)
        )
        catalog = load_catalog(db, settings)
        raw, received = row.raw, row.received_at
        too_large = row.headers_only
    if too_large:
        message = parse_message(raw)
        print(f"\nOnly its header was taken.\nFrom: {message.field('From')}\nSubject: {message.subject}")
        return
    read = read_job(Job(number, raw, received), ReaderSettings(catalog, (), (settings.mailbox.address,)))
    assert read.message is not None
    assert read.reading is not None
    print("\n" + explain(f"message {number}", read.message, read.reading, catalog))


@held_app.command("release")
def held_release(
    number: Annotated[int, typer.Argument(help="The message's number.")],
    again: Annotated[
        bool, typer.Option("--again", help="Settle it once more, as if it had just arrived, instead.")
    ] = False,
) -> None:
    """Say that a held message has been dealt with; or have it settled once more."""
    from registrar.database import transaction
    from registrar.store import release_held

    with _database() as (_, engine), transaction(engine) as db:
        if not release_held(db, number, again=again, now=datetime.now(UTC)):
            raise RegistrarError(f"there is no held message {number}; see `registrar held list`")
    print(f"message {number}: " + ("settled again at the next pass" if again else "dealt with"))


@held_app.command("settle")
def held_settle(
    number: Annotated[int, typer.Argument(help="The message's number.")],
    intent: Annotated[
        Literal["register", "cancel", "change", "update", "question"] | None,
        typer.Option(help="What it is for, where that was misread."),
    ] = None,
    name: Annotated[str | None, typer.Option(help="The registrant's name.")] = None,
    email: Annotated[str | None, typer.Option(help="Their office address.")] = None,
    agency: Annotated[str | None, typer.Option(help="Their agency.")] = None,
    session: Annotated[list[int] | None, typer.Option(help="A session's number; may be given more than once.")] = None,
) -> None:
    """Carry out a held message as you read it: what you give stands in place of what was read."""
    from registrar.database import transaction
    from registrar.held import Correction, settle
    from registrar.service import open_stationery_of
    from registrar.vocabulary import Intent

    correction = Correction(Intent(intent) if intent else None, name, email, agency, tuple(session or ()))
    with _database() as (settings, engine), transaction(engine) as db:
        decision = settle(
            db,
            number,
            correction,
            settings=settings,
            stationery=open_stationery_of(settings),
            now=datetime.now(UTC),
            actor=_staff(),
        )
    print(f"message {number} settled\n" + "\n".join(f"- {reason}" for reason in decision.reasons))


@held_app.command("answer")
def held_answer(
    number: Annotated[int, typer.Argument(help="The message's number.")],
    text: Annotated[str, typer.Option("--text", "-t", help="The answer; without it, it is read from the input.")] = "",
) -> None:
    """Answer a held message: the letter goes out through the service, in the same thread."""
    from registrar.database import transaction
    from registrar.held import answer
    from registrar.service import open_stationery_of

    words = text or sys.stdin.read()
    with _database() as (settings, engine), transaction(engine) as db:
        to = answer(
            db,
            number,
            words,
            settings=settings,
            stationery=open_stationery_of(settings),
            now=datetime.now(UTC),
            actor=_staff(),
        )
    print(f"message {number}: the answer to {to} is queued")


@held_app.command("dismiss")
def held_dismiss(
    number: Annotated[int, typer.Argument(help="The message's number.")],
    reason: Annotated[str, typer.Option(help="Why, for the record.")] = "",
) -> None:
    """Close a held message without doing anything."""
    from registrar.database import transaction
    from registrar.held import dismiss

    with _database() as (_, engine), transaction(engine) as db:
        dismiss(db, number, reason=reason, now=datetime.now(UTC), actor=_staff())
    print(f"message {number} dismissed")


def _staff() -> str:
    """Return who is at the keyboard, for the history."""
    import getpass

    try:
        return f"staff ({getpass.getuser()})"
    except (KeyError, OSError):
        return "staff"


# ------------------------------------------------------------------------------------------------------------ outbox


@outbox_app.command("list")
def outbox_list(
    everything: Annotated[bool, typer.Option("--all", help="Letters that were sent, too.")] = False,
) -> None:
    """List the letters that are not sent yet, or could not be."""
    from registrar.database import snapshot
    from registrar.exports import outbox_sheet

    with _database() as (settings, engine), snapshot(engine) as db:
        _print_table(outbox_sheet(db, timezone=settings.program.timezone, everything=everything))


@outbox_app.command("show")
def outbox_show(number: Annotated[int, typer.Argument(help="The letter's number.")]) -> None:
    """Print a letter as it left, or is to leave."""
    from registrar.database import snapshot
    from registrar.models import OutboxEntry

    with _database() as (_, engine), snapshot(engine) as db:
        entry = db.get(OutboxEntry, number)
        if entry is None:
            raise RegistrarError(f"there is no letter {number}; see `registrar outbox list`")
        sys.stdout.buffer.write(entry.raw)


@outbox_app.command("retry")
def outbox_retry(
    numbers: Annotated[list[int], typer.Argument(help="The letters' numbers.")],
) -> None:
    """Queue failed, withheld or undecided letters again."""
    from registrar.database import transaction
    from registrar.outbox import retry

    with _database() as (_, engine), transaction(engine) as db:
        queued = [entry.id for entry in retry(db, numbers, datetime.now(UTC))]
    print(f"queued again: {', '.join(map(str, queued)) or 'none'}")
    if len(queued) < len(set(numbers)):
        raise RegistrarError("the others are not there, or wait or are sent already; see `registrar outbox list --all`")
