"""The same service on PostgreSQL."""

import subprocess
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Engine, delete
from sqlmodel import SQLModel, col, func, select

from registrar.database import check_schema, migrate, only_worker, open_database, snapshot, transaction
from registrar.decision.session_news import SessionNews
from registrar.digests import enqueue_digests
from registrar.errors import DatabaseError
from registrar.exports import attendees
from registrar.models import InboundMessage, OutboxEntry, Registration, Session
from registrar.outbox import deliver_due, find_next_due
from registrar.service import open_stationery_of
from registrar.sittings import carry_out_change, find_session
from registrar.vocabulary import LetterState, MessageState, RegistrationStatus, SessionStatus
from tests.fakes import FakeSubmission
from tests.make import NOW, SESSION_STARTS, ZONE, make_registration, make_settings
from tests.servers import Dovecot, Sink, postgresql
from tests.wire.service import Service, corpus_messages


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with postgresql() as found:
        yield found


@pytest.fixture
def engine(url: str) -> Iterator[Engine]:
    found = open_database(url)
    migrate(found)
    yield found
    with transaction(found) as db:  # the tests share this database
        for table in reversed(SQLModel.metadata.sorted_tables):
            db.connection().execute(delete(table))
    found.dispose()


def test_the_schema_is_that_of_the_models(engine: Engine) -> None:
    assert check_schema(engine) is None
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), SQLModel.metadata) == []


def test_one_transaction_at_a_time_writes(engine: Engine) -> None:
    order: list[str] = []
    inside = threading.Event()

    def second() -> None:
        inside.wait(10)
        with transaction(engine):
            order.append("second")

    thread = threading.Thread(target=second)
    thread.start()
    with transaction(engine):
        inside.set()
        thread.join(0.3)
        order.append("first")
    thread.join(10)

    assert order == ["first", "second"]


def test_a_second_worker_is_refused(engine: Engine) -> None:
    with only_worker(engine), pytest.raises(DatabaseError, match="another registrar"), only_worker(engine):
        pass


def test_lists_and_digests_say_the_same_as_on_sqlite(engine: Engine, tmp_path: Path) -> None:
    settings = make_settings(folder=tmp_path, digests={"attach_attendees": True})
    waiting = [
        make_registration(name, f"{name[:2].lower()}@x.example", session=91, status=RegistrationStatus.WAITLISTED)
        for name in ("Bea Roe", "Cy Fox")
    ]
    waiting[0].waitlisted_at = NOW
    with transaction(engine) as db:
        db.add(Session(number=91, starts=SESSION_STARTS[24], ends=SESSION_STARTS[24]))
        db.flush()
        db.add_all(waiting)
    morning = NOW + timedelta(days=1)

    queued = enqueue_digests(engine, open_stationery_of(settings), settings, now=morning, quiet=set())
    again = enqueue_digests(engine, open_stationery_of(settings), settings, now=morning, quiet=set())

    assert (queued, again) == (1, 0)
    with snapshot(engine) as looking:
        session = looking.get(Session, 91)
        assert session is not None
        rows = attendees(looking, session, statuses=[RegistrationStatus.WAITLISTED], timezone=ZONE).rows
        # Whoever has no time on record waits since before there were any.
        assert [(row[4], row[10]) for row in rows] == [("Cy Fox", 1), ("Bea Roe", 2)]


def test_a_session_is_moved_and_then_cancelled_in_the_right_order(engine: Engine, tmp_path: Path) -> None:
    settings = make_settings(folder=tmp_path)
    stationery = open_stationery_of(settings)
    starts = SESSION_STARTS[24] + timedelta(days=3)
    with transaction(engine) as db:
        db.add(Session(number=24, starts=SESSION_STARTS[24], ends=SESSION_STARTS[24] + timedelta(minutes=90)))
        db.flush()
        db.add(make_registration())

    submission = FakeSubmission()
    changes: tuple[dict[str, Any], ...] = (
        {"starts": starts, "ends": starts + timedelta(minutes=90)},
        {"title": "Kinship care"},
        {"status": SessionStatus.CANCELLED},
    )
    for facts in changes:
        with transaction(engine) as db:
            before = find_session(db, 24)
            news = SessionNews(before, replace(before, **facts))
            carry_out_change(db, news, settings=settings, stationery=stationery, now=NOW, actor="staff")
        if "title" not in facts:
            deliver_due(engine, submission, now=lambda: NOW)
    with snapshot(engine) as db:
        assert find_next_due(db) is None
        row = db.exec(select(Registration)).one()
        letters = db.exec(select(OutboxEntry).order_by(col(OutboxEntry.id))).all()
        kinds = [(one.kind.value, one.state.value) for one in letters]

    assert (row.status, row.sequence) == (RegistrationStatus.CANCELLED, 3)
    assert kinds == [("session_changed", "sent"), ("session_changed", "failed"), ("session_cancelled", "sent")]
    assert [letter.key for letter in submission.sent] == [letters[0].id, letters[2].id]


def test_messages_are_taken_in_and_answered_once(
    url: str, engine: Engine, dovecots: Callable[..., Dovecot], letterbox: Sink, tmp_path: Path
) -> None:
    service = Service.set_up(tmp_path, dovecots().fresh(), letterbox)
    config = service.folder / "config.toml"
    config.write_text(config.read_text().replace("[limits]", f'[database]\nurl = "{url}"\n\n[limits]'))
    messages = corpus_messages(40)
    for raw in messages:
        service.dovecot.deliver(raw)

    service.run_once()
    service.run_once()

    with engine.connect() as connection:
        states = connection.execute(select(InboundMessage.state, func.count()).group_by(col(InboundMessage.state)))
        assert sum(count for _, count in states) == len(messages)
        captured = select(func.count()).where(InboundMessage.state == MessageState.CAPTURED)
        assert connection.execute(captured).scalar() == 0
        assert connection.execute(select(func.count(Registration.id))).scalar()
        sent = connection.execute(select(OutboxEntry.message_id, OutboxEntry.state)).all()
    assert {state for _, state in sent} == {LetterState.SENT}
    assert service.arrived() == Counter(message_id for message_id, _ in sent)
    listed = subprocess.run([*service.command, "accommodations"], capture_output=True, text=True, check=True)
    assert "Accommodation requests" in listed.stdout
