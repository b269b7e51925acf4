"""What does the registrar do all day? Shown on one screen, with mail servers of its own and sample mail.

The worker is the real one, on a configuration and a database in a temporary folder, which stays afterwards. Only the
mail servers are the demo's: they put mail for the registration address into the mailbox and everything else into a
folder of letters.
"""

import contextlib
import email
import email.policy
import importlib.util
import io
import itertools
import logging
import signal
import sys
import tempfile
import threading
import time
import warnings
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from types import FrameType
from zoneinfo import ZoneInfo

from rich.console import Console
from rich.table import Table
from rich.text import Text
from sqlmodel import col, select

from registrar.config import Settings, load_settings
from registrar.database import open_database, snapshot
from registrar.demo.background import BackgroundWorker
from registrar.demo.outcome import Line, Outcome, find_outcome, say_answered, say_arrived, say_understood
from registrar.demo.prompt import ask_for_mail, can_ask
from registrar.demo.samples import ADDRESS, TIMEZONE, write_config, write_samples
from registrar.demo.servers import HOST, PASSWORD, Delivered, MailServers
from registrar.errors import RegistrarError
from registrar.exports import ATTENDEE_COLUMNS, Sheet, attendees, cells, replacing, session_sheet, write_csv
from registrar.mail.smtp import Result, SmtpAccount, Submission, ToSubmit
from registrar.models import Session
from registrar.reader import Job, Read, ReaderSettings, read_job
from registrar.vocabulary import RegistrationStatus

SETTLED_WITHIN = 60.0
"""Seconds; the first message waits until the reader's process is up."""
LOOK_EVERY = 0.2
PAUSE = 0.4
"""Seconds between two samples on a terminal, so that the eye can follow."""
LABEL_WIDTH = 14
STYLES: Mapping[str, str] = {"FAILED": "bold red", "answered": "green", "understood": "cyan"}


def run_demo(*, once: bool) -> int:
    """Run the show and return the exit code: 1 where a message was not settled or a letter could not be sent.

    With *once* it ends after the samples; otherwise it stays up until it is told to end (q, Ctrl-C, SIGTERM).
    Raises RegistrarError where the mail servers are not installed or do not start.
    """
    check_installed()
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # names have letters that not every terminal has
    folder = Path(tempfile.mkdtemp(prefix="registrar-demo-"))
    console = Console(highlight=False, markup=False, emoji=False, soft_wrap=True)
    show = _Show(console, folder)
    with warnings.catch_warnings(), _logging_into(folder / "demo.log"):
        warnings.simplefilter("ignore")
        try:
            with contextlib.suppress(KeyboardInterrupt), _ending_on_sigterm():
                show.run(once=once)
        finally:
            show.say_where()
    return 1 if show.failures else 0


def check_installed() -> None:
    """Raise RegistrarError where the demo's mail servers are not installed."""
    missing = [name for name in ("pymap", "aiosmtpd") if importlib.util.find_spec(name) is None]
    if missing:
        raise RegistrarError(f"the demo needs {' and '.join(missing)}: pip install 'registrar[demo]'")


class _Show:
    """The course of the show, and what it has seen so far."""

    def __init__(self, console: Console, folder: Path) -> None:
        self.failures = 0
        self._console = console
        self._folder = folder
        self._letters = folder / "letters"
        self._shown_letters: set[str] = set()
        self._seen: list[bytes] = []
        self._titles: dict[int, str] = {}

    def run(self, *, once: bool) -> None:
        """Play the samples, then take part in what comes, until it ends."""
        with contextlib.ExitStack() as stack:
            self._servers = stack.enter_context(MailServers(ADDRESS, self._letters, now=_now))
            self._settings = self._write_settings()
            self._engine = open_database(self._settings.database_url)
            stack.callback(self._engine.dispose)
            self._introduce()
            self._worker = stack.enter_context(
                BackgroundWorker(self._settings, now=_now, watch=lambda _: self._servers.notify())
            )
            account = SmtpAccount(HOST, self._servers.smtp_port, "none")
            self._submission = stack.enter_context(Submission(account))
            try:
                self._play_samples()
                self._sum_up()
                if not once:
                    self.say_where()
                    self._stay_up()
            finally:
                self._write_attendees()

    def _write_settings(self) -> Settings:
        path = self._folder / "config.toml"
        today = _now().astimezone(ZoneInfo(TIMEZONE)).date()
        servers = self._servers
        text = write_config(today, imap_port=servers.imap_port, smtp_port=servers.smtp_port, password=PASSWORD)
        path.write_text(text, encoding="utf-8")
        return load_settings(path)

    def _introduce(self) -> None:
        self._tell(f"{self._settings.program.name}: registration by mail to {ADDRESS}", style="bold")
        servers = self._servers
        self._tell(
            f"IMAP on {HOST}:{servers.imap_port}, SMTP on {HOST}:{servers.smtp_port}; nothing leaves this machine."
        )

    # ── the samples ────────────────────────────────────────────────────────────────────────────────────────────

    def _play_samples(self) -> None:
        samples = write_samples(self._settings.catalog().sessions, _now().astimezone(ZoneInfo(TIMEZONE)))
        for place, sample in enumerate(samples, 1):
            self._tell(f"\n{place:2}  {sample.title}", style="bold")
            self._send(sample.raw, sample.envelope_from)
            self._show_new()
            if self._console.is_terminal and place < len(samples):
                time.sleep(PAUSE)

    def _send(self, raw: bytes, envelope_from: str) -> bool:
        failed: list[Result] = []

        def on_result(_: int, result: Result) -> None:
            if not result.sent:
                failed.append(result)

        letter = ToSubmit(0, envelope_from, ADDRESS, raw)
        self._submission.submit_many([letter], about_to_send=lambda _: None, on_result=on_result)
        for result in failed:
            self.failures += 1
            self._print_line(("FAILED", f"the mail server did not take it: {result.code or ''} {result.text}"))
        return not failed

    # ── what comes ─────────────────────────────────────────────────────────────────────────────────────────────

    def _show_new(self) -> list[Outcome]:
        """Show every message that was delivered and is not shown yet; return what came of them."""
        outcomes: list[Outcome] = []
        while len(self._seen) < len(self._servers.delivered):
            delivered = self._servers.delivered[len(self._seen)]
            self._seen.append(delivered.raw)
            outcome = self._show(delivered)
            if outcome is not None:
                outcomes.append(outcome)
        return outcomes

    def _show(self, delivered: Delivered) -> Outcome | None:
        copies = self._seen.count(delivered.raw)
        read = self._read(delivered)
        self._print_line(say_arrived(read))
        for line in say_understood(read):
            self._print_line(line)
        outcome = self._wait_for_outcome(delivered, copies)
        for line in say_answered(outcome, delivered=delivered, again=copies > 1):
            self._print_line(line)
        if outcome is None or not outcome.is_fine:
            self.failures += 1
        return outcome

    def _read(self, delivered: Delivered) -> Read:
        settings = ReaderSettings(self._settings.catalog(), (), (ADDRESS,))
        try:
            return read_job(Job(0, delivered.raw, _now()), settings)
        except Exception as error:  # noqa: BLE001 - the loop over messages; the worker holds this one
            return Read(0, error=f"{type(error).__name__} while reading")

    def _wait_for_outcome(self, delivered: Delivered, copies: int) -> Outcome | None:
        end = time.monotonic() + SETTLED_WITHIN
        while time.monotonic() < end:
            self._worker.check()
            with self._servers.changed:
                # Looked up under the lock, so that no news between look and wait is missed.
                outcome = self._find_outcome(delivered, copies)
                if outcome is not None:
                    return outcome
                self._servers.changed.wait(LOOK_EVERY)
        return None

    def _find_outcome(self, delivered: Delivered, copies: int) -> Outcome | None:
        posted = self._servers.posted
        with snapshot(self._engine) as db:
            outcome = find_outcome(db, delivered, copies=copies, posted=posted, shown=self._shown_letters)
        if outcome is not None:
            self._shown_letters.update(answer.message_id for answer in outcome.answers)
        return outcome

    # ── a person's turn ────────────────────────────────────────────────────────────────────────────────────────

    def _stay_up(self) -> None:
        if not can_ask():
            self._tell(f"\nStaying up: mail to {ADDRESS} may come in by SMTP as well. Ctrl-C ends.")
            while True:
                self._worker.check()
                with self._servers.changed:
                    self._servers.changed.wait(LOOK_EVERY)
                self._show_new()
        for address, raw in ask_for_mail(self._tell, now=_now):
            if self._send(raw, address):
                for outcome in self._show_new():
                    self._print_letters(outcome)
                self._write_attendees()

    def _print_letters(self, outcome: Outcome) -> None:
        for answer in outcome.answers:
            if answer.posted is not None:
                letter = email.message_from_bytes(answer.posted.raw, policy=email.policy.default)
                text = letter.get_body(("plain",))
                self._tell(f"\n┌ To: {_printable(str(letter['To']))}", style="green")
                self._tell(f"│ Subject: {_printable(str(letter['Subject']))}", style="green")
                for line in (text.get_content() if text else "").splitlines():
                    self._tell(f"│ {_printable(line)}")
                self._tell("└ " + ", ".join(str(path) for path in answer.posted.files), style="green")

    # ── in the end ─────────────────────────────────────────────────────────────────────────────────────────────

    def _sum_up(self) -> None:
        with snapshot(self._engine) as db:
            sheet = session_sheet(db, timezone=TIMEZONE)
        columns = ("Session", "Starts", "Capacity", "Confirmed", "Pending")
        table = Table(*columns)
        for row in sheet.rows:
            told = dict(zip(sheet.columns, cells(row), strict=True))
            table.add_row(*(told[name] for name in columns))
        self._console.print()
        self._console.print(table)
        self._write_attendees()

    def _write_attendees(self) -> None:
        with snapshot(self._engine) as db:
            sheets = [
                attendees(db, session, statuses=[RegistrationStatus.CONFIRMED], timezone=TIMEZONE)
                for session in db.exec(select(Session).order_by(col(Session.starts)))
            ]
            rows = itertools.chain.from_iterable(sheet.rows for sheet in sheets)
            with replacing(self._folder / "attendees.csv") as file:
                write_csv(Sheet("Attendees", ATTENDEE_COLUMNS, rows), file)

    def say_where(self) -> None:
        """Tell where everything lies; it stays there."""
        places = (
            ("letters", self._letters),
            ("attendees", self._folder / "attendees.csv"),
            ("database", self._folder / "registrar.sqlite3"),
            ("log", self._folder / "demo.log"),
        )
        self._tell("")
        for label, path in places:
            if path.exists():
                self._print_line((label, str(path)))
        self._tell(f"The folder {self._folder} is kept; delete it when you have seen enough.")

    def _tell(self, text: str, style: str = "") -> None:
        self._console.print(Text(text, style=style))

    def _print_line(self, line: Line) -> None:
        label, words = line
        text = Text("    ")
        text.append(f"{label:{LABEL_WIDTH}}", style=STYLES.get(label, "dim"))
        text.append(_printable(words))
        self._console.print(text)


def _printable(words: str) -> str:
    """Return *words*, which come from mail, without anything that a terminal would obey."""
    return "".join(c if c.isprintable() else " " for c in words)


def _now() -> datetime:
    return datetime.now(UTC)


@contextlib.contextmanager
def _logging_into(path: Path) -> Iterator[None]:
    """Send the log into a file while the show is on, without the libraries' small talk."""
    root = logging.getLogger()
    handler = logging.FileHandler(path, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    handler.addFilter(lambda record: record.name.startswith("registrar") or record.levelno >= logging.WARNING)
    before, level = root.handlers[:], root.level
    root.handlers[:] = [handler]
    root.setLevel(min(level or logging.INFO, logging.INFO))
    try:
        yield
    finally:
        root.handlers[:] = before
        root.setLevel(level)
        handler.close()


@contextlib.contextmanager
def _ending_on_sigterm() -> Iterator[None]:
    """Let SIGTERM end the show as Ctrl-C does."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def interrupt(_number: int, _frame: FrameType | None) -> None:
        raise KeyboardInterrupt

    before = {number: signal.signal(number, interrupt) for number in (signal.SIGTERM, signal.SIGINT)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
