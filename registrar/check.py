"""Does everything work? Each part is tried, nothing is changed, and every failure comes with what to do."""

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Engine, NullPool, create_engine, make_url
from sqlmodel import Session as DbSession

from registrar.catalog import OfferedSession
from registrar.config import Settings, load_settings
from registrar.database import check_schema, open_database, snapshot
from registrar.errors import ConfigError, RegistrarError
from registrar.exports.lists import BOUNCES_OF_LATE
from registrar.preview import samples
from registrar.service import mailbox_of, open_stationery_of, submission_of
from registrar.stops import count_stopped
from registrar.store import load_catalog
from registrar.undelivered import find_bounced_staff
from registrar.vocabulary import SessionStatus


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was tried. `remedy` says what to do where it is not `fine`."""

    what: str
    fine: bool
    words: str
    remedy: str = ""


def check_everything(path: Path) -> list[Finding]:
    """Try the configuration at *path* and all that it names."""
    try:
        settings = load_settings(path)
    except ConfigError as error:
        remedy = "put it right in the file; config.example.toml explains every key"
        return [Finding("configuration", False, problem, remedy) for problem in error.problems]
    findings = [Finding("configuration", True, f"{path} holds together, {len(settings.sessions)} sessions")]
    for what, check, remedy in CHECKS:
        try:
            for words in check(settings):  # one by one: what was found before a failure stays
                findings += [Finding(what, True, words)]
        except _CheckError as failure:
            findings.append(Finding(what, False, str(failure), failure.remedy or remedy))
        except ConfigError as error:
            findings.append(Finding(what, False, str(error), _find_secret_remedy(error) or remedy))
        except RegistrarError as error:
            findings.append(Finding(what, False, str(error), remedy))
    return findings


def _find_secret_remedy(error: ConfigError) -> str | None:
    told = " ".join(error.problems)
    if "password_file:" in told:
        return "put the password into that file (mode 600), or name another one"
    return "set that variable for the service, or name another one" if "password_env:" in told else None


class _CheckError(Exception):
    def __init__(self, words: str, remedy: str = "") -> None:
        super().__init__(words)
        self.remedy = remedy


def _database(settings: Settings) -> Iterator[str]:
    url = make_url(settings.database_url)
    if url.get_backend_name() == "sqlite":
        path = Path(url.database or "").resolve()
        if not path.exists():
            if not path.parent.is_dir():
                raise _CheckError(f"{path.parent} is no folder")
            _check_writable(path.parent)
            yield f"{path} is not there yet; `registrar run` makes it"
            return
        for place in (path.parent, path):
            _check_writable(place)
        engine = _open_to_look(path)
    else:
        engine = open_database(settings.database_url)
    try:
        yield check_schema(engine) or "opens, schema up to date"
    finally:
        engine.dispose()


def _check_writable(path: Path) -> None:
    # SQLite writes files beside the database, so the folder counts as well.
    if not os.access(path, os.W_OK):
        raise _CheckError(f"{path} cannot be written to")


def _open_to_look(path: Path) -> Engine:
    """Open an SQLite file read-only: one that is something else, or somebody else's, must not be touched."""
    try:
        with closing(_read_only(path)) as connection:
            (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    except sqlite3.Error as error:
        raise _CheckError(f"{path}: {error}") from None
    if verdict != "ok":
        raise _CheckError(f"{path}: {verdict}", "restore the last backup; the file is damaged")
    return create_engine("sqlite://", creator=lambda: _read_only(path), poolclass=NullPool)


def _read_only(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)


@contextmanager
def _records(settings: Settings) -> Iterator[DbSession | None]:
    """Look at the records; None where there are none yet, or none that this version reads before they are migrated."""
    url = make_url(settings.database_url)
    path = Path(url.database or "").resolve()
    if url.get_backend_name() == "sqlite" and not path.exists():
        yield None
        return
    engine = _open_to_look(path) if url.get_backend_name() == "sqlite" else open_database(settings.database_url)
    try:
        if check_schema(engine):
            yield None
            return
        with snapshot(engine) as db:
            yield db
    finally:
        engine.dispose()


def _addresses(settings: Settings) -> Iterator[str]:
    with _records(settings) as db:
        if db is None:
            yield "not looked at before the database is there and up to date"
            return
        stopped, to_staff = count_stopped(db), find_bounced_staff(db, since=datetime.now(UTC) - BOUNCES_OF_LATE)
    yield f"nothing is sent to {stopped} addresses that mail comes back from" if stopped else "mail goes to all"
    if to_staff:
        raise _CheckError(f"letters to staff came back from {', '.join(to_staff)}")


def _mailbox(settings: Settings) -> Iterator[str]:
    with mailbox_of(settings) as mailbox:
        able = [name for name in ("IDLE", "MOVE", "UIDPLUS") if name in mailbox.capabilities]
        waiting = len(mailbox.waiting())
        yield f"logged in at {settings.mailbox.host}, {waiting} messages wait; it has {', '.join(able) or 'the basics'}"
        folders = (settings.mailbox.done, settings.mailbox.held, settings.mailbox.automatic)
        problems = mailbox.folder_problems(folders)
        if problems:
            raise _CheckError("; ".join(problems), "name other folders in [mailbox] done, held and automatic")
        yield f"messages can be filed under {', '.join(folders)}"


def _submission(settings: Settings) -> Iterator[str]:
    with submission_of(settings) as submission:
        submission.connect()
        pipelining = "with" if "PIPELINING" in submission.features else "without"
        yield f"{settings.smtp.host} takes our log-in, {pipelining} pipelining"


def _templates(settings: Settings) -> Iterator[str]:
    stationery, languages, now = open_stationery_of(settings), settings.letters.languages, datetime.now(UTC)
    letters = [samples(stationery, settings.catalog(), now=now, language=language) for language in languages]
    yield f"all {len(letters[0])} kinds of letters can be written in {', '.join(languages)}"


def _clock(settings: Settings) -> Iterator[str]:
    now = datetime.now(UTC)
    yield f"{now.astimezone(settings.zone):%Y-%m-%d %H:%M} in {settings.program.timezone} ({now:%H:%M} UTC): right?"
    recorded: tuple[OfferedSession, ...] = ()
    # Records that cannot be read are told where the database is tried.
    with suppress(_CheckError, RegistrarError), _records(settings) as db:
        recorded = () if db is None else load_catalog(db, settings).sessions
    # What is on record counts, and what the configuration adds to it at the next command.
    known = {session.number: session for session in (*settings.catalog().sessions, *recorded)}
    if not any(one.starts > now and one.status is SessionStatus.OFFERED for one in known.values()):
        yield "no session is still to come; `registrar sessions add` puts one on offer"


Check = Callable[[Settings], Iterator[str]]
CHECKS: tuple[tuple[str, Check, str], ...] = (
    ("database", _database, "look at [database] url, and whether this user may write there"),
    ("addresses", _addresses, "put the address right in [program]; `registrar addresses list` tells what came back"),
    ("mailbox", _mailbox, "look at [mailbox] host, port, security, username and password"),
    ("submission", _submission, "look at [smtp] host, port, security, username and password"),
    ("letters", _templates, "mend the template in the folder that [letters] names, or take it away"),
    ("clock", _clock, "set the machine's clock and [program] timezone"),
)
