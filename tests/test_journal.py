import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine
from sqlalchemy.exc import OperationalError

from registrar.database import migrate, open_database
from registrar.journal import BEHIND_AT_MOST, Follower, Journal

WAIT_SECONDS = 10
ADD = ("INSERT INTO note (word) VALUES (?)", ("kept",))


class Disk:
    """The disk, which is written to when the test says so; it knows which file it was asked for."""

    def __init__(self) -> None:
        self.goes_on = threading.Event()
        self.failure: OSError | None = None
        self.asked: list[int] = []

    def fdatasync(self, file: int) -> None:
        self.asked.append(os.fstat(file).st_ino)
        assert self.goes_on.wait(WAIT_SECONDS)
        if self.failure is not None:
            raise self.failure


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Disk:
    found = Disk()
    monkeypatch.setattr("registrar.journal.os.fdatasync", found.fdatasync)
    return found


@pytest.fixture
def log(tmp_path: Path) -> Path:
    """Give a file that somebody else writes to."""
    found = tmp_path / "log"
    found.touch()
    return found


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    found = open_database(f"sqlite:///{tmp_path / 'registrar.db'}")
    migrate(found)
    with found.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE note (word TEXT)")
    yield found
    found.dispose()


def in_a_thread(does: Callable[[], object]) -> threading.Thread:
    thread = threading.Thread(target=does)
    thread.start()
    return thread


def notes(engine: Engine) -> int:
    with engine.connect() as connection:
        return int(connection.exec_driver_sql("SELECT count(*) FROM note").scalar_one())


def test_so_many_commits_may_be_ahead_of_the_disk_and_the_next_one_waits(log: Path, disk: Disk) -> None:
    follower = Follower(log, behind_at_most=4)
    for _ in range(4):
        follower.committed()

    fifth = in_a_thread(follower.committed)
    fifth.join(0.2)
    assert fifth.is_alive()
    disk.goes_on.set()
    fifth.join(WAIT_SECONDS)

    assert not fifth.is_alive()
    follower.close()


def test_a_disk_that_fails_is_told_at_every_commit_that_would_have_to_wait(log: Path, disk: Disk) -> None:
    disk.failure = OSError(5, "Input/output error")
    disk.goes_on.set()
    follower = Follower(log, behind_at_most=1)
    follower.committed()

    for _ in range(2):
        with pytest.raises(OSError, match="Input/output"):
            follower.committed()

    follower.close()


def test_what_was_asked_for_is_on_the_disk_when_the_follower_ends(log: Path, disk: Disk) -> None:
    follower = Follower(log, behind_at_most=2)
    for _ in range(2):
        follower.committed()

    end = in_a_thread(follower.close)
    end.join(0.2)
    assert end.is_alive()
    disk.goes_on.set()
    end.join(WAIT_SECONDS)

    assert not end.is_alive()
    assert disk.asked


def test_behind_commits_that_are_not_durable_the_log_of_the_database_is_brought_to_the_disk(
    engine: Engine, disk: Disk
) -> None:
    disk.goes_on.set()
    writes = Journal(engine)

    for _ in range(3 * BEHIND_AT_MOST):
        writes.write([ADD], durable=False)
    writes.close()

    assert set(disk.asked) == {Path(f"{engine.url.database}-wal").stat().st_ino}
    assert len(disk.asked) < 3 * BEHIND_AT_MOST
    assert notes(engine) == 3 * BEHIND_AT_MOST


def test_a_durable_commit_does_not_need_the_follower(engine: Engine, disk: Disk) -> None:
    writes = Journal(engine)

    changed = writes.write([ADD])
    writes.close()

    assert changed == 1
    assert not disk.asked


def test_a_disk_that_fails_is_an_error_of_the_database(engine: Engine, disk: Disk) -> None:
    disk.failure = OSError(28, "No space left on device")
    disk.goes_on.set()
    writes = Journal(engine)

    def write_much() -> None:
        for _ in range(3 * BEHIND_AT_MOST):
            writes.write([ADD], durable=False)

    with pytest.raises(OperationalError, match="No space left"):
        write_much()

    writes.close()


def test_a_database_in_memory_has_no_log_to_follow(disk: Disk) -> None:
    engine = open_database("sqlite://")
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE note (word TEXT)")
    writes = Journal(engine)

    for _ in range(2 * BEHIND_AT_MOST):
        writes.write([ADD], durable=False)
    writes.close()

    assert not disk.asked
    assert notes(engine) == 2 * BEHIND_AT_MOST


def test_a_transaction_that_fails_leaves_nothing_and_the_next_one_works(engine: Engine) -> None:
    writes = Journal(engine)

    with pytest.raises(OperationalError):
        writes.write([ADD, ("INSERT INTO nowhere VALUES (1)", ())], durable=False)
    writes.write([ADD], durable=False)
    writes.close()

    assert notes(engine) == 1


def test_the_connection_goes_back_as_careful_as_it_was(engine: Engine) -> None:
    writes = Journal(engine)
    writes.write([ADD], durable=False)

    writes.close()

    with engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA synchronous").scalar_one() == 2  # FULL
