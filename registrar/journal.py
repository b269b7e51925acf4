"""How are many small transactions in a row written, and how far may the disk be behind them?

For what is written once a letter. Waiting for the disk is the dearest step of all, and composing SQL the next.
"""

import os
import sqlite3
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from queue import SimpleQueue

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import OperationalError

from registrar.database import WRITER_LOCK, WRITES

BEHIND_AT_MOST = 20
"""How many commits in a row that are not durable may be made before the disk is waited for."""

Statement = tuple[str, tuple[object, ...]]
"""Plain SQL with a `?` for each value, and the values."""


class Journal:
    """Many small transactions in a row, on one bare connection; to be closed.

    One that is not *durable* is seen by everybody at once and outlives this process; only the power failing takes it
    back. SQLite's log is brought to the disk meanwhile (`Follower`); elsewhere, and in memory, every so many-th commit
    is made durable, and with it all before it.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._sqlite = engine.dialect.name == "sqlite"
        self._connection: Connection | None = None
        self._level = ""
        self._behind = 0
        self._follower: Follower | None = None

    @contextmanager
    def writing(self, *, durable: bool = True) -> Iterator[Connection]:
        """Commit on leaving, roll back on any exception."""
        connection = self._opened()
        if self._sqlite:
            self._synchronous("FULL" if durable else "NORMAL")
        with connection.begin():
            if not self._sqlite:
                connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({WRITER_LOCK})")
                if not durable:
                    connection.exec_driver_sql("SET LOCAL synchronous_commit TO OFF")
            yield connection

    def write(self, statements: Sequence[Statement], *, durable: bool = True) -> int:
        """Run *statements* in a transaction of their own; return how many rows the last one changed.

        A time among their values as `moment` gives it. Raises OperationalError, also where the disk fails behind an
        earlier commit.
        """
        followed = not durable and self._is_followed()
        if not durable and not followed:
            durable = self._behind >= BEHIND_AT_MOST
        changed = self._write(statements, durable=durable)
        self._behind = 0 if durable else self._behind + 1
        if followed and self._follower is not None:
            try:
                self._follower.committed()
            except OSError as error:
                raise OperationalError(None, None, error) from error  # as SQLite says it of a durable commit
        return changed

    def _write(self, statements: Sequence[Statement], *, durable: bool) -> int:
        changed = 0
        if not self._sqlite:
            with self.writing(durable=durable) as connection:
                for sql, values in statements:
                    changed = connection.exec_driver_sql(sql.replace("?", "%s"), values).rowcount
            return changed
        self._synchronous("FULL" if durable else "NORMAL")
        driver = self._driver()
        try:
            driver.execute("BEGIN IMMEDIATE")
            for sql, values in statements:
                changed = driver.execute(sql, values).rowcount
            driver.execute("COMMIT")
        except sqlite3.Error as error:
            if driver.in_transaction:
                driver.execute("ROLLBACK")
            # As SQLAlchemy would say it: whoever waits for a busy database knows that error alone.
            raise OperationalError(None, None, error) from error
        return changed

    def moment(self, moment: datetime) -> object:
        """Return an aware *moment* as a value for `write`, the way `models.UtcDateTime` stores it."""
        utc = moment.astimezone(UTC)
        return utc.replace(tzinfo=None).isoformat(" ", "microseconds") if self._sqlite else utc

    def close(self) -> None:
        """Give the connection back, as careful as it was."""
        if self._follower is not None:
            self._follower.close()
            self._follower = None
        if self._connection is not None:
            if self._sqlite:
                self._synchronous("FULL")
            self._connection.close()
            self._connection = None
            self._level = ""

    def _is_followed(self) -> bool:
        """Whether the disk follows what is not durable by itself. The log must be there: it goes with the database."""
        if self._follower is None and self._sqlite:
            self._opened()
            log = Path(f"{self._engine.url.database}-wal")
            if log.exists():
                self._follower = Follower(log)
        return self._follower is not None

    def _opened(self) -> Connection:
        if self._connection is None:
            self._connection = self._engine.connect().execution_options(**{WRITES: True})
        return self._connection

    def _driver(self) -> sqlite3.Connection:
        driver = self._opened().connection.driver_connection
        assert isinstance(driver, sqlite3.Connection)
        return driver

    def _synchronous(self, level: str) -> None:
        # Past SQLAlchemy, which would begin a transaction: inside one the level cannot be changed.
        if level != self._level:
            self._driver().execute(f"PRAGMA synchronous={level}")
            self._level = level


class Follower:
    """Brings what is written to the file *path* to the disk, in a thread of its own, while more is written.

    SQLite in WAL mode commits by appending to its log (sqlite.org/wal.html); with synchronous=NORMAL the bytes stay
    with the kernel. SQLite has no locks on the log, so a second handle on it takes none away when it is closed.
    """

    def __init__(self, path: Path, behind_at_most: int = BEHIND_AT_MOST) -> None:
        self._behind_at_most = behind_at_most
        self._file = os.open(path, os.O_RDWR)
        self._committed = self._asked = self._on_disk = 0
        # How many commits are to be on the disk, and how many are, or why they are not. Two threads that take turns at
        # the interpreter cost more than the disk does, so not every commit is told.
        self._orders: SimpleQueue[int | None] = SimpleQueue()
        self._answers: SimpleQueue[int | OSError] = SimpleQueue()
        self._thread = threading.Thread(target=self._follow, name="registrar-disk", daemon=True)
        self._thread.start()

    def committed(self) -> None:
        """Take note of one more commit; return when all but *behind_at_most* are on the disk.

        Raises OSError where the disk fails.
        """
        self._committed += 1
        if self._committed - self._asked > self._behind_at_most // 2:
            self._asked = self._committed
            self._orders.put(self._asked)
        while self._committed - self._on_disk > self._behind_at_most:
            answer = self._answers.get()
            if isinstance(answer, OSError):
                self._answers.put(answer)
                raise answer
            self._on_disk = answer

    def close(self) -> None:
        """Let what was asked for reach the disk, and end."""
        self._orders.put(None)
        self._thread.join()
        os.close(self._file)

    def _follow(self) -> None:
        try:
            while (reached := self._orders.get()) is not None:
                os.fdatasync(self._file)
                self._answers.put(reached)
        except OSError as error:
            self._answers.put(error)
