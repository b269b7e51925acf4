"""How is the database opened, brought up to date, written to and looked at?

`transaction` is the way to write, `snapshot` the way to look; nothing else commits but `journal`, which writes what is
written once a letter. SQLite runs in WAL mode
with synchronous=FULL (what was filed in the mailbox must not be forgotten in a power cut), and every writing
transaction begins IMMEDIATE: with SQLite's default, two writers both read "one seat left" and both take it.
"""

import fcntl
import os
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Dialect, Engine, Table, create_engine, event, func, insert, inspect
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.sql.schema import ScalarElementColumnDefault
from sqlmodel import Session as DbSession
from sqlmodel import SQLModel, select

import registrar.models  # noqa: F401 - its tables are the metadata
from registrar.errors import DatabaseError

if TYPE_CHECKING:
    from alembic.config import Config

BUSY_MILLISECONDS = 120_000  # a session of thousands that is moved is one transaction of some ten seconds
WAL_PAGES = 4000
"""So long SQLite's log may grow (16 MB) before it goes into the database: the pages of an index, which change with
every letter, are then written there once where they would be four times."""
WRITES = "registrar_writes"
"""The execution option that tells a connection to begin a writing transaction."""
WRITER_LOCK = 0x7265677277
WORKER_LOCK = 0x7265677374  # "regst": PostgreSQL's advisory locks are known by a number


def open_database(url: str) -> Engine:
    """Return an engine for *url*. Raises DatabaseError where it cannot be reached."""
    try:
        engine = create_engine(url, hide_parameters=True)
        if engine.dialect.name == "sqlite":
            _make_private(engine.url.database)
            _prepare_sqlite(engine)
        with engine.connect():
            pass
    except ImportError:
        raise DatabaseError(
            "the database cannot be opened: install the driver: pip install 'registrar[postgresql]'"
        ) from None
    except (SQLAlchemyError, ValueError) as error:
        reason = str(getattr(error, "orig", None) or error).splitlines()[0]
        raise DatabaseError(f"the database cannot be opened: {reason}") from None
    return engine


def _make_private(path: str | None) -> None:
    """Make a new SQLite file for its owner alone; the files that SQLite puts beside it get the same mode."""
    if path and path != ":memory:" and not path.startswith("file:"):
        with suppress(OSError):  # whatever is wrong with the place is told by SQLite
            os.close(os.open(path, os.O_RDONLY | os.O_CREAT, 0o600))


def _prepare_sqlite(engine: Engine) -> None:
    @event.listens_for(engine, "connect")
    def on_connect(connection: Any, _record: object) -> None:
        # The driver's own BEGIN comes late and deferred: it is switched off, `on_begin` says BEGIN.
        connection.isolation_level = None
        cursor = connection.cursor()
        cursor.execute("PRAGMA synchronous=FULL")
        cursor.execute("PRAGMA foreign_keys=ON")
        cursor.execute(f"PRAGMA busy_timeout={BUSY_MILLISECONDS}")
        cursor.execute(f"PRAGMA wal_autocheckpoint={WAL_PAGES}")
        cursor.close()

    @event.listens_for(engine, "begin")
    def on_begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get(WRITES, False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


@contextmanager
def transaction(engine: Engine) -> Iterator[DbSession]:
    """Commit on leaving, roll back on any exception. One transaction at a time writes.

    SQLite begins IMMEDIATE. PostgreSQL takes an advisory lock, so that there, too, nobody takes the seat that another
    writer has just read as free.
    """
    with DbSession(engine.execution_options(**{WRITES: True}), expire_on_commit=False) as db, db.begin():
        if engine.dialect.name == "postgresql":
            db.connection().exec_driver_sql(f"SELECT pg_advisory_xact_lock({WRITER_LOCK})")
        yield db


def next_id(db: DbSession, model: type[SQLModel]) -> int:
    """Return the first free identifier of *model*'s table; within a `transaction` nobody else can take it."""
    last: int | None = db.exec(select(func.max(model.__table__.c.id))).one()  # type: ignore[attr-defined]
    return (last or 0) + 1


def insert_rows(db: DbSession, model: type[SQLModel], rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert *rows*, all of the same columns, in one statement: for what is written once, many at a time.

    Objects cost ten times as much, and SQLAlchemy's own way with many rows twice.
    """
    if not rows:
        return
    connection = db.connection()
    insertion = _insertion(model.__table__, tuple(rows[0]), connection.dialect)  # type: ignore[attr-defined]
    columns = [
        _converted([row[name] for row in rows] if name in rows[0] else [default] * len(rows), convert)
        for name, default, convert in insertion.values
    ]
    many: list[Any] = list(zip(*columns, strict=True))
    if insertion.by_name:
        names = [name for name, *_ in insertion.values]
        many = [dict(zip(names, one, strict=True)) for one in many]
    connection.exec_driver_sql(insertion.sql, many)


def _converted(values: list[Any], convert: Callable[[Any], Any] | None) -> list[Any]:
    """Return *values* as the driver takes them; what is the same object in row after row is converted once."""
    if convert is None:
        return values
    found = []
    before, stored = values[0], convert(values[0])
    for value in values:
        if value is not before:
            before, stored = value, convert(value)
        found.append(stored)
    return found


@dataclass(frozen=True, slots=True)
class _Insertion:
    """How rows of the same columns get into a table."""

    sql: str
    by_name: bool
    """Whether the driver is given each row's values by name, not in their order."""
    values: tuple[tuple[str, Any, Callable[[Any], Any] | None], ...]
    """Each column's name and default, and what makes its values those of the driver."""


@lru_cache(maxsize=32)
def _insertion(table: Table, columns: tuple[str, ...], dialect: Dialect) -> _Insertion:
    compiled = insert(table).compile(dialect=dialect, column_keys=columns)
    values = []
    for name in compiled.positiontup or compiled.params:
        column = table.c[name]
        default = column.default.arg if isinstance(column.default, ScalarElementColumnDefault) else None
        values.append((name, default, column.type.dialect_impl(dialect).bind_processor(dialect)))
    return _Insertion(str(compiled), not compiled.positional, tuple(values))


@contextmanager
def snapshot(engine: Engine) -> Iterator[DbSession]:
    """Look without writing; in WAL mode this never waits."""
    with DbSession(engine, expire_on_commit=False, autoflush=False) as db:
        yield db


@contextmanager
def only_worker(engine: Engine) -> Iterator[None]:
    """Hold the right to read the mailbox and send letters; another process that asks is refused.

    Raises DatabaseError where another worker is at work on this database. The lock goes with the process.
    """
    refusal = "another registrar is at work on this database; stop it first"
    if engine.dialect.name == "sqlite":
        path = engine.url.database
        if not path or path == ":memory:":
            yield
            return
        with Path(f"{path}.lock").open("w") as file:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                raise DatabaseError(refusal) from None
            yield
        return
    with engine.connect() as connection:
        if not connection.exec_driver_sql(f"SELECT pg_try_advisory_lock({WORKER_LOCK})").scalar():
            raise DatabaseError(refusal)
        connection.commit()
        yield


# ----------------------------------------------------------------------------------------------------------- schema


def migrate(engine: Engine) -> str | None:
    """Bring the schema up to date through Alembic's migrations; return what it was before, None where it was new.

    Raises DatabaseError where the database was written by a newer program, or is not this program's.
    """
    from alembic import command

    config = _alembic()
    before = _checked_revision(engine, config)
    try:
        if engine.dialect.name == "sqlite":
            _switch_to_wal(engine)
        writing = engine.execution_options(**{WRITES: True})
        with writing.connect() as connection, _loose_references(connection), connection.begin():
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
    except SQLAlchemyError as error:
        raise DatabaseError(f"the database cannot be brought up to date: {_first_line(error)}") from None
    return before


@contextmanager
def _loose_references(connection: Connection) -> Iterator[None]:
    """Let SQLite put a table in the place of another that rows refer to: its way of taking a column away.

    (sqlite.org/lang_altertable.html, "Making Other Kinds Of Table Schema Changes".) Inside a transaction it would be
    of no effect.
    """
    if connection.dialect.name != "sqlite":
        yield
        return
    driver = connection.connection.driver_connection
    assert isinstance(driver, sqlite3.Connection)
    driver.execute("PRAGMA foreign_keys=OFF")
    try:
        yield
    finally:
        driver.execute("PRAGMA foreign_keys=ON")


def _switch_to_wal(engine: Engine) -> None:
    """Let readers and the writer not wait for each other. The mode stays with the file."""
    connection = engine.raw_connection()
    try:
        connection.cursor().execute("PRAGMA journal_mode=WAL").close()
    finally:
        connection.close()


def check_schema(engine: Engine) -> str | None:
    """Return what `migrate` would have to do, or None; changes nothing. Raises DatabaseError as it does."""
    from alembic.script import ScriptDirectory

    config = _alembic()
    revision = _checked_revision(engine, config)
    if revision is None:
        return "the database is empty; `registrar run` sets it up"
    head = ScriptDirectory.from_config(config).get_current_head()
    return None if revision == head else f"the schema is {revision}, `registrar run` brings it to {head}"


def _alembic() -> "Config":
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    return config


def _checked_revision(engine: Engine, config: "Config") -> str | None:
    from alembic.migration import MigrationContext
    from alembic.script import ScriptDirectory

    try:
        with engine.connect() as connection:
            revision = MigrationContext.configure(connection).get_current_revision()
            tables = set(inspect(connection).get_table_names())
    except SQLAlchemyError as error:
        raise DatabaseError(f"the database cannot be read: {_first_line(error)}") from None
    if revision is None:
        # An SQLite file is one program's own; a PostgreSQL schema may hold others' tables beside ours.
        if tables if engine.dialect.name == "sqlite" else tables & set(SQLModel.metadata.tables):
            raise DatabaseError(
                "the database has tables but no revision: it is not this program's, or a copy gone wrong"
            )
        return None
    known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
    if revision not in known:
        raise DatabaseError(
            f"the database is at revision {revision}, which this version does not know: it was written by a newer "
            "program; install that version, or restore the backup made before the update"
        )
    return revision


def _first_line(error: Exception) -> str:
    return str(getattr(error, "orig", None) or error).splitlines()[0]
