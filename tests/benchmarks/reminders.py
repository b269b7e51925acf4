"""How fast are the reminders of a full session queued and sent, beside a bare SMTP loop over the same server?

The bare loop hands ready-made letters of the same size over with the standard library, one after the other on one
connection; the second floor does it with our own pipelining. The registrar writes each letter, stores it, and commits
each attempt before it is made. `per_minute` is out of the way, as in no real set-up.
"""

import argparse
import multiprocessing
import resource
import smtplib
import tempfile
import time
from datetime import UTC, datetime, timedelta
from multiprocessing.connection import Connection
from pathlib import Path

from sqlmodel import func, select

from registrar.config import Settings
from registrar.copies import make_mould
from registrar.database import migrate, open_database, snapshot, transaction
from registrar.mail.smtp import SmtpAccount, Submission, ToSubmit
from registrar.models import OutboxEntry, Session
from registrar.outbox import BATCH, deliver_due
from registrar.reminders import AT_ONCE, enqueue_due
from registrar.service import open_stationery_of
from registrar.vocabulary import LetterState
from tests.benchmarks.throughput import smtp_sink
from tests.make import make_registration, make_session, make_settings

STARTS = datetime(2027, 2, 11, 19, 0, tzinfo=UTC)
A_DAY_BEFORE = STARTS - timedelta(days=1)
NAMES = ("Maria", "James", "Ruth", "Daniel", "Grace", "Samuel", "Alma", "Peter")


def settings_in(folder: Path) -> Settings:
    return make_settings(
        folder=folder, smtp={"host": "127.0.0.1", "per_minute": 10**9}, reminders={"hours_before": [24]}
    )


def fill(folder: Path, people: int, accents: int) -> None:
    """Register *people* for one session; every *accents*-th has a name that is not ASCII."""
    engine = open_database(settings_in(folder).database_url)
    migrate(engine)
    with transaction(engine) as db:
        db.add(Session(number=24, starts=STARTS, ends=STARTS + timedelta(hours=1), join_url="https://meet.example/24"))
        db.flush()
        for number in range(people):
            given = "José" if accents and number % accents == 0 else NAMES[number % len(NAMES)]
            name = f"{given} Number-{''.join(chr(97 + int(digit)) for digit in str(number))}"
            row = make_registration(name, f"p{number}@office-{number % 40}.example", uid=f"{number}@training.example")
            row.created_at = row.confirmed_at = A_DAY_BEFORE - timedelta(days=30)
            db.add(row)
    engine.dispose()


def registrar(folder: Path, port: int, answer: Connection) -> None:
    """Queue and send what is due, as the worker does; answer with what it took."""
    settings = settings_in(folder)
    stationery = open_stationery_of(settings)
    engine = open_database(settings.database_url)
    submission = Submission(SmtpAccount("127.0.0.1", port, "none"))
    begun, busy = time.perf_counter(), time.process_time()
    queueing = 0.0
    with submission:
        more = True
        while more:
            started = time.perf_counter()
            more = enqueue_due(engine, stationery, settings, now=A_DAY_BEFORE, at_most=AT_ONCE) >= AT_ONCE
            queueing += time.perf_counter() - started
            while deliver_due(engine, submission, now=lambda: A_DAY_BEFORE, at_most=2 * BATCH).tried:
                pass
    seconds = time.perf_counter() - begun
    with snapshot(engine) as db:
        sent = db.exec(select(func.count()).where(OutboxEntry.state == LetterState.SENT)).one()
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    answer.send((seconds, time.process_time() - busy, queueing, sent, most))


def ready_made(people: int) -> list[tuple[str, bytes]]:
    """Return letters as they would be sent, made beforehand."""
    session = make_session(24)
    mould = make_mould(session, "en", open_stationery_of(make_settings()), plus_addressing=False, now=A_DAY_BEFORE)
    return [
        (email, mould.fill("Maria Number", email, None).letter.raw)
        for email in (f"p{number}@office.example" for number in range(people))
    ]


def bare_loop(port: int, letters: list[tuple[str, bytes]]) -> tuple[float, float]:
    """Return seconds by the clock and of the processor."""
    begun, busy = time.perf_counter(), time.process_time()
    with smtplib.SMTP("127.0.0.1", port) as client:
        for recipient, raw in letters:
            client.sendmail("webinars@training.example", [recipient], raw)
    return time.perf_counter() - begun, time.process_time() - busy


def pipelined(port: int, letters: list[tuple[str, bytes]]) -> float:
    begun = time.perf_counter()
    with Submission(SmtpAccount("127.0.0.1", port, "none")) as submission:
        queue = (ToSubmit(n, "webinars@training.example", to, raw) for n, (to, raw) in enumerate(letters))
        submission.submit_many(queue, about_to_send=lambda _: None, on_result=lambda *_: None)
    return time.perf_counter() - begun


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--people", type=int, default=5000)
    options.add_argument("--accents", type=int, default=0, help="every so many-th name is not ASCII")
    given = options.parse_args()
    with tempfile.TemporaryDirectory() as temporary, smtp_sink() as port:
        folder = Path(temporary)
        fill(folder, given.people, given.accents)
        letters = ready_made(given.people)
        before, bare_busy = bare_loop(port, letters)
        ours, theirs = multiprocessing.Pipe(duplex=False)
        process = multiprocessing.get_context("spawn").Process(target=registrar, args=(folder, port, theirs))
        process.start()
        theirs.close()
        seconds, busy, queueing, sent, most = ours.recv()
        process.join()
        after, _ = bare_loop(port, letters)
        best = pipelined(port, letters)
    bare = (before + after) / 2  # around the run: the machine's mood is in both
    print(f"{given.people} registrants, {sent} reminders sent")
    print(f"bare loop        {given.people / bare:7.0f} letters a second (before {before:.2f} s, after {after:.2f} s)")
    print(f"pipelined        {given.people / best:7.0f} letters a second")
    print(
        f"registrar        {given.people / seconds:7.0f} letters a second ({queueing:.2f} of {seconds:.2f} s queueing)"
    )
    print(f"ratio            {bare / seconds:7.3f}")
    print(f"processor time   {1000 * busy / given.people:7.2f} ms a letter, bare {1000 * bare_busy / given.people:.2f}")
    print(f"most memory      {most:7.0f} MB")


if __name__ == "__main__":
    main()
