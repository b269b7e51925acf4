"""What is written is on the disk, two writers take turns, and a database that is not ours is left alone."""

import multiprocessing
import sqlite3
import sys
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from multiprocessing.connection import Connection
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Engine, inspect
from sqlalchemy.exc import IntegrityError
from sqlmodel import SQLModel, col, func, select

from registrar.database import _alembic, check_schema, migrate, only_worker, open_database, snapshot, transaction
from registrar.decision.reminding import Due
from registrar.errors import DatabaseError
from registrar.forms import Filled, Form
from registrar.ledger import Ledger
from registrar.models import Registration, Session
from registrar.outbox import enqueue
from registrar.roster import Roster
from registrar.store import load_roster, offered
from registrar.vocabulary import LetterKind, RegistrationStatus
from tests.make import NOW, letter_bytes, make_letter, make_registration, make_session


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Engine]:
    """Give a database without any tables."""
    opened = open_database(f"sqlite:///{tmp_path / 'empty.sqlite3'}")
    yield opened
    opened.dispose()


# -------------------------------------------------------------------------------------------------------- transactions


@pytest.mark.parametrize(
    ("pragma", "value"), [("journal_mode", "wal"), ("synchronous", 2), ("foreign_keys", 1), ("busy_timeout", 120_000)]
)
def test_every_connection_is_set_up_to_keep_what_is_written(pragma: str, value: object, engine: Engine) -> None:
    with engine.connect() as one, engine.connect() as other:
        assert one.exec_driver_sql(f"PRAGMA {pragma}").scalar() == value
        assert other.exec_driver_sql(f"PRAGMA {pragma}").scalar() == value


def test_a_transaction_commits_on_leaving(engine: Engine) -> None:
    with transaction(engine) as db:
        db.add(make_registration())

    with snapshot(engine) as db:
        assert db.exec(select(func.count(col(Registration.id)))).one() == 1


def test_a_transaction_that_raises_leaves_nothing(engine: Engine) -> None:
    def write_and_fail() -> None:
        with transaction(engine) as db:
            db.add(make_registration())
            db.flush()
            raise RuntimeError

    with pytest.raises(RuntimeError):
        write_and_fail()

    with snapshot(engine) as db:
        assert db.exec(select(func.count(col(Registration.id)))).one() == 0


def test_a_transaction_locks_out_other_writers_before_it_has_written(engine: Engine, tmp_path: Path) -> None:
    with transaction(engine) as db:
        db.exec(select(Session)).all()
        other = sqlite3.connect(tmp_path / "registrar.sqlite3", timeout=0)

        with pytest.raises(sqlite3.OperationalError, match="locked"):
            other.execute("BEGIN IMMEDIATE")

    other.close()


def test_a_snapshot_never_waits_for_a_writer(engine: Engine) -> None:
    with transaction(engine) as writing:
        writing.add(make_registration())
        writing.flush()

        with snapshot(engine) as looking:
            assert looking.exec(select(Registration)).all() == []


def test_a_new_database_is_for_its_owner_alone(tmp_path: Path) -> None:
    engine = open_database(f"sqlite:///{tmp_path / 'new.sqlite3'}")
    migrate(engine)

    assert {path.stat().st_mode & 0o777 for path in tmp_path.glob("new.sqlite3*")} == {0o600}
    engine.dispose()


def test_of_two_writers_one_gets_the_last_seat(tmp_path: Path, engine: Engine) -> None:
    with transaction(engine) as db:
        row = db.get(Session, 24)
        assert row is not None
        row.capacity = 1
    ready = threading.Barrier(2, timeout=10)
    outcomes: list[str] = []

    def register(name: str) -> None:
        own = open_database(f"sqlite:///{tmp_path / 'registrar.sqlite3'}")
        ready.wait()
        with transaction(own) as db:
            roster: Roster = load_roster(db, [f"{name}@x.example"], NOW)
            session = db.get(Session, 24)
            assert session is not None
            free = roster.seats_left(offered(session)) != 0
            status = RegistrationStatus.CONFIRMED if free else RegistrationStatus.PENDING
            db.add(make_registration(name, f"{name}@x.example", status=status))
        outcomes.append(status.value)
        own.dispose()

    threads = [threading.Thread(target=register, args=(name,)) for name in ("ann", "bob")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert sorted(outcomes) == ["confirmed", "pending"]


# -------------------------------------------------------------------------------------------- what the schema refuses


def test_one_person_has_one_live_registration_for_a_session(engine: Engine) -> None:
    with pytest.raises(IntegrityError), transaction(engine) as db:
        db.add_all([make_registration(uid="a"), make_registration(uid="b", status=RegistrationStatus.PENDING)])


def test_a_cancelled_registration_is_no_hindrance_to_another(engine: Engine) -> None:
    with transaction(engine) as db:
        db.add_all([make_registration(uid="a", status=RegistrationStatus.CANCELLED), make_registration(uid="b")])


def test_two_people_may_share_an_address(engine: Engine) -> None:
    with transaction(engine) as db:
        db.add_all([make_registration("Ann Lee"), make_registration("Bob Ray")])


def test_a_registration_needs_a_session_that_is_there(engine: Engine) -> None:
    with pytest.raises(IntegrityError), transaction(engine) as db:
        db.add(make_registration(session=99))


def test_a_status_that_nobody_knows_is_refused(engine: Engine) -> None:
    with transaction(engine) as db:
        db.add(make_registration())

    with pytest.raises(IntegrityError), engine.begin() as connection:
        connection.exec_driver_sql("UPDATE registration SET status = 'perhaps'")


def test_a_naive_time_is_refused(engine: Engine) -> None:
    with pytest.raises(Exception, match="a naive datetime cannot be stored"), transaction(engine) as db:
        db.add(make_registration(at=NOW.replace(tzinfo=None)))


def test_times_come_back_as_aware_utc(engine: Engine) -> None:
    with snapshot(engine) as db:
        row = db.get(Session, 24)

    assert row is not None
    assert row.starts == make_session(24).starts
    assert row.starts.utcoffset() is not None


def test_words_are_stored_as_their_values(engine: Engine) -> None:
    with engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT DISTINCT status FROM session").scalars().all() == ["offered"]


# -------------------------------------------------------------------------------------------------------------- schema


def test_the_migrations_make_what_the_models_say(empty: Engine) -> None:
    assert migrate(empty) is None

    with empty.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "render_as_batch": True})
        assert compare_metadata(context, SQLModel.metadata) == []


def test_a_second_migration_changes_nothing(engine: Engine) -> None:
    first = migrate(engine)

    assert first is not None
    assert migrate(engine) == first


def test_an_empty_database_is_told_and_not_touched(empty: Engine) -> None:
    assert check_schema(empty) == "the database is empty; `registrar run` sets it up"
    assert inspect(empty).get_table_names() == []


def test_a_database_that_is_up_to_date_has_no_problem(engine: Engine) -> None:
    assert check_schema(engine) is None


def test_a_database_of_a_newer_program_is_refused_untouched(engine: Engine) -> None:
    with engine.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")

    with pytest.raises(DatabaseError, match=r"revision 9999.*newer program"):
        migrate(engine)

    with engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar() == "9999"
    with pytest.raises(DatabaseError, match="newer program"):
        check_schema(engine)


@pytest.mark.parametrize("table", ["registration", "customer"])
def test_the_database_of_another_program_is_refused_untouched(table: str, empty: Engine) -> None:
    with empty.begin() as connection:
        connection.exec_driver_sql(f"CREATE TABLE {table} (id INTEGER)")

    with pytest.raises(DatabaseError, match="not this program's"):
        migrate(empty)

    assert inspect(empty).get_table_names() == [table]


def test_a_file_that_is_no_database_is_refused(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("These are my notes, and no database at all. " * 100)

    with pytest.raises(DatabaseError, match="file is not a database"):
        open_database(f"sqlite:///{tmp_path / 'notes.txt'}")


@pytest.mark.parametrize(
    "url", ["sqlite:////nowhere/at/all/registrar.sqlite3", "no-such-kind://host/name", "registrar.sqlite3"]
)
def test_a_url_that_leads_nowhere_is_one_line(url: str) -> None:
    with pytest.raises(DatabaseError) as caught:
        open_database(url)

    assert str(caught.value).startswith("the database cannot be opened: ")
    assert "\n" not in str(caught.value)


def test_a_driver_that_is_not_installed_is_told_with_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)

    with pytest.raises(DatabaseError, match=r"pip install 'registrar\[postgresql\]'"):
        open_database("postgresql+psycopg://host/name")


# ---------------------------------------------------------------------------------------------------------- one worker


def _hold(path: str, pipe: Connection) -> None:
    engine = open_database(f"sqlite:///{path}")
    with only_worker(engine):
        pipe.send("held")
        pipe.recv()
    engine.dispose()


def test_a_second_process_is_refused_until_the_first_has_gone(engine: Engine, tmp_path: Path) -> None:
    context = multiprocessing.get_context("fork")
    ours, theirs = context.Pipe()
    other = context.Process(target=_hold, args=(str(tmp_path / "registrar.sqlite3"), theirs))
    other.start()
    assert ours.recv() == "held"

    with pytest.raises(DatabaseError, match="another registrar is at work"), only_worker(engine):
        pass

    other.kill()
    other.join()
    with only_worker(engine):
        pass


def test_a_command_may_write_while_the_worker_is_at_work(engine: Engine) -> None:
    with only_worker(engine), transaction(engine) as db:
        db.add(make_registration())


def test_reminders_of_an_earlier_program_keep_their_keys_for_the_start_they_were_written_for(empty: Engine) -> None:
    config = _alembic()
    starts = datetime(2027, 2, 11, 19, 0, tzinfo=UTC)
    with empty.execution_options(registrar_writes=True).begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0003")
        connection.exec_driver_sql(
            "INSERT INTO session (number, starts, ends, title, join_url, phone, status)"
            " VALUES (24, '2027-02-11 19:00:00', '2027-02-11 20:00:00', '', '', '', 'offered')"
        )
        connection.exec_driver_sql(
            "INSERT INTO registration (id, name_key, session_number, status, missing, author_email, author_name, uid,"
            " sequence, created_at, changed_at)"
            " VALUES (1, '', 24, 'confirmed', '[]', '', '', 'u', 0, '2027-01-01', '2027-01-01')"
        )
        for hours, at in ((168, "2027-01-10 19:00:00"), (24, "2027-02-10 19:00:30")):
            connection.exec_driver_sql(
                "INSERT INTO outbox_entry (kind, once_key, recipient, address_key, text_digest, envelope_from,"
                " message_id, subject, raw, registration_id, answers, state, attempts, created_at, repeated, error)"
                f" VALUES ('reminder', 'reminder:1:{hours}', '', '', '', '', '{hours}', '', '', 1, 0, 'sent', 1,"
                f" '{at}', 0, '')"
            )

    migrate(empty)

    with empty.connect() as connection:
        keys = [row[0] for row in connection.exec_driver_sql("SELECT once_key FROM outbox_entry ORDER BY id")]

    # The first is older than a week before the start: it was for a session that the registration has left since.
    assert keys == ["reminder:1:168", Due(1, 24, starts).once_key]


def test_letters_of_an_earlier_program_keep_their_bytes_and_what_refers_to_them(empty: Engine) -> None:
    config = _alembic()
    raw = b"Subject: Reminder\r\n\r\n\xc3\xa9\r\n"
    with empty.execution_options(registrar_writes=True).begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0004")
        connection.exec_driver_sql(
            "INSERT INTO inbound_message (id, digest, message_id, raw, headers_only, size, received_at, captured_at,"
            " state, attempts, author_email, author_name, subject, reasons, error)"
            " VALUES (1, 'd', '', '', 0, 0, '2027-01-01', '2027-01-01', 'settled', 1, '', '', '', '[]', '')"
        )
        connection.exec_driver_sql(
            "INSERT INTO outbox_entry (id, kind, recipient, address_key, text_digest, envelope_from, message_id,"
            " subject, raw, answers, state, attempts, created_at, repeated, error)"
            " VALUES (7, 'reminder', '', '', '', '', '<1@x>', '', ?, 0, 'bounced', 1, '2027-01-01', 0, '')",
            (raw,),
        )
        connection.exec_driver_sql(
            "INSERT INTO bounce (inbound_id, outbox_id, address_key, permanent, status, at)"
            " VALUES (1, 7, 'ann@x', 1, '', '2027-01-01')"
        )

    migrate(empty)

    assert letter_bytes(empty, 7) == raw
    with empty.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA foreign_key_check").all() == []
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
        assert connection.exec_driver_sql("SELECT outbox_id FROM bounce").scalar() == 7


def test_going_back_writes_every_copy_of_a_letter_out_again(empty: Engine) -> None:
    migrate(empty)
    filled = Filled(Form(b"To: %(to)b\r\n\r\n100%% sure\r\n"), {"to": "ann@x.example"})
    with transaction(empty) as db:
        ledger = Ledger(db, NOW)
        enqueue(ledger, replace(make_letter(kind=LetterKind.REMINDER), content=filled))
        enqueue(ledger, make_letter())
        ledger.write()
    config = _alembic()

    with empty.connect() as connection, connection.begin():
        config.attributes["connection"] = connection
        command.downgrade(config, "0006")

    with empty.connect() as connection:
        stored = connection.exec_driver_sql("SELECT raw FROM letter_bytes ORDER BY outbox_id").scalars().all()
    assert stored[0] == b"To: ann@x.example\r\n\r\n100% sure\r\n"
    assert len(stored) == 2
