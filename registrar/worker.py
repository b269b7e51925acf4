"""What is done when? Intake, outbox and the timed jobs in turn, until a signal says stop.

The jobs (deadlines, reminders, notices of stopped addresses, digests) ask what is due, so nothing depends on being
called at a certain moment; `schedule` only says how often they ask. One thread does everything: mail that arrives
ends the wait in IDLE at once, and letters are sent in small batches between two looks into the mailbox, so that an
answer never waits behind a long queue.
"""

import contextlib
import logging
import os
import random
import select
import signal
import time
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from types import FrameType

import schedule
from sqlalchemy import Engine

from registrar.config import Settings
from registrar.database import snapshot
from registrar.deadlines import carry_out_due
from registrar.digests import enqueue_digests
from registrar.errors import MailboxError, SubmissionError
from registrar.intake import Intake, Progress
from registrar.letters import Stationery
from registrar.limits import UNASKED_SHARE
from registrar.mail.imap import Backoff, Mailbox
from registrar.mail.smtp import Submission
from registrar.outbox import BATCH, deliver_due, find_next_due, recover
from registrar.reader import Reader
from registrar.reminders import AT_ONCE, enqueue_due
from registrar.stop_notices import tell_of_stops

log = logging.getLogger(__name__)

JOBS_EVERY = 60
"""Seconds."""
SHARE_EVERY = 5.0
"""Seconds. So often letters that answer nobody get their share of the minute."""


class Pace:
    """The sending limit: so many letters in any minute. Times are seconds of a monotonic clock.

    What answers nobody goes out evenly, a share of the minute's letters every few seconds: an answer that is written
    while thousands of reminders wait finds room at once, and the receiving servers see no bursts.
    """

    def __init__(self, per_minute: int) -> None:
        self._per_minute = per_minute
        self._sent: deque[float] = deque()
        self._turn = max(SHARE_EVERY, 60 / per_minute)
        self._share = max(1, int(per_minute * UNASKED_SHARE * self._turn / 60))
        self._unasked: deque[float] = deque()

    def allowed(self, clock: float) -> int:
        """Return how many letters may go out now."""
        while self._sent and self._sent[0] <= clock - 60:
            self._sent.popleft()
        return self._per_minute - len(self._sent)

    def allowed_unasked(self, clock: float) -> int:
        """Return how many letters that answer nobody may be among them."""
        while self._unasked and self._unasked[0] <= clock - self._turn:
            self._unasked.popleft()
        return min(self.allowed(clock), self._share - len(self._unasked))

    def used(self, letters: int, clock: float, *, unasked: int = 0) -> None:
        """Count letters that went out, *unasked* of them in answer to nobody."""
        self._sent.extend([clock] * letters)
        self._unasked.extend([clock] * unasked)

    def seconds_left(self, clock: float) -> float:
        """Return how long until another letter may go out."""
        return 0.0 if self.allowed(clock) > 0 else self._sent[0] + 60 - clock

    def seconds_left_unasked(self, clock: float) -> float:
        """Return how long until another letter that answers nobody may go out."""
        if self.allowed_unasked(clock) > 0:
            return 0.0
        own = self._unasked[0] + self._turn - clock if len(self._unasked) >= self._share else 0.0
        return max(own, self.seconds_left(clock))


class Stop:
    """A signal's word that it is time to end, and the file descriptor that ends a wait."""

    def __init__(self) -> None:
        self.requested = False
        self._reader, self._writer = os.pipe()
        os.set_blocking(self._writer, False)

    def __bool__(self) -> bool:
        return self.requested

    def fileno(self) -> int:
        """Return the descriptor that becomes readable when a stop is asked for."""
        return self._reader

    def request(self, *_: int | FrameType | None) -> None:
        """Ask for the stop; fit to be a signal's handler."""
        self.requested = True
        with contextlib.suppress(OSError):
            os.write(self._writer, b"!")

    @contextlib.contextmanager
    def on_signals(self) -> Iterator[None]:
        """Let SIGTERM and SIGINT ask for the stop while this context lasts."""
        before = {number: signal.signal(number, self.request) for number in (signal.SIGTERM, signal.SIGINT)}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)

    def sleep(self, seconds: float) -> None:
        """Wait, but no longer than until a stop is asked for."""
        select.select([self._reader], [], [], max(0.0, seconds))


@dataclass
class Worker:
    """The daemon. `now` is the clock; `rehearsal` says in the log that it is not the real one."""

    engine: Engine
    settings: Settings
    stationery: Stationery
    mailbox: Mailbox
    submission: Submission
    reader: Reader
    now: Callable[[], datetime]
    watch: Callable[[Progress], None] = lambda _: None
    rehearsal: str = ""
    stop: Stop = field(default_factory=Stop)

    def __post_init__(self) -> None:
        self._pace = Pace(self.settings.smtp.per_minute)
        self._mail_pause = Backoff(random=random.random)
        self._smtp_pause = Backoff(random=random.random)
        self._mail_after = self._smtp_after = 0.0
        self._torn = False
        self._quiet_digests: set[str] = set()
        self._more_reminders = False
        self._intake = Intake(
            self.engine,
            self.settings,
            self.stationery,
            self.reader,
            self.now,
            watch=self._after_batch,
            stopping=lambda: self.stop.requested,
        )

    # ── one pass ───────────────────────────────────────────────────────────────────────────────────────────────

    def run_once(self) -> None:
        """Take in everything, queue due reminders, send everything due; then return.

        Raises MailboxError or SubmissionError where a server cannot be used.
        """
        self._recover()
        with self.mailbox:
            self._intake.take_in(self.mailbox)
        self.reader.rest()
        carry_out_due(self.engine, self.stationery, self.settings, now=self.now())
        tell_of_stops(self.engine, self.stationery, now=self.now())
        enqueue_due(self.engine, self.stationery, self.settings, now=self.now())
        enqueue_digests(self.engine, self.stationery, self.settings, now=self.now(), quiet=self._quiet_digests)
        while not self.stop:
            self._deliver_some()
            if not self._is_due():
                return
            self.stop.sleep(self._seconds_to_next_letter())

    # ── the daemon ─────────────────────────────────────────────────────────────────────────────────────────────

    def run(self) -> None:
        """Work until a stop is asked for. Raises MailboxError where the log-in is refused for good at the start."""
        self._recover()
        jobs = schedule.Scheduler()
        for job in (self._meet_deadlines, self._tell_staff, self._queue_reminders, self._queue_digests):
            jobs.every(JOBS_EVERY).seconds.do(job)
            job()
        while not self.stop:
            jobs.run_pending()
            if self._more_reminders:
                self._queue_reminders()
            self._look_into_mailbox()
            self._deliver_if_possible()
            self._wait(jobs.idle_seconds or 0.0)
        self.mailbox.close()

    def _recover(self) -> None:
        unknown = recover(self.engine, self.now())
        if unknown:
            log.warning("%d letters were cut off while being sent; whether they arrived is unknown", unknown)

    def _meet_deadlines(self) -> None:
        try:
            carry_out_due(self.engine, self.stationery, self.settings, now=self.now())
        except Exception:
            log.exception("what falls due for incomplete and waiting registrations was left; tried again in a minute")

    def _tell_staff(self) -> None:
        try:
            tell_of_stops(self.engine, self.stationery, now=self.now())
        except Exception:
            log.exception("staff could not be told of addresses that mail comes back from; tried again in a minute")

    def _queue_reminders(self) -> None:
        try:
            # A slice at a time: whoever writes meanwhile is answered between two of them.
            queued = enqueue_due(self.engine, self.stationery, self.settings, now=self.now(), at_most=AT_ONCE)
            self._more_reminders = queued >= AT_ONCE
        except Exception:
            self._more_reminders = False
            log.exception("reminders could not be queued; tried again in a minute")

    def _queue_digests(self) -> None:
        try:
            enqueue_digests(self.engine, self.stationery, self.settings, now=self.now(), quiet=self._quiet_digests)
        except Exception:
            log.exception("digests for staff could not be queued; tried again in a minute")

    def _look_into_mailbox(self) -> None:
        if time.monotonic() < self._mail_after:
            return
        try:
            if not self.mailbox.connected:
                self.mailbox.connect()
            self._intake.take_in(self.mailbox)
            self._mail_pause.succeeded()
        except MailboxError as error:
            pause = self._mail_pause.failed()
            self._mail_after = time.monotonic() + pause
            self.mailbox.close()
            log.warning("mailbox: %s; next attempt in %.0f s", error, pause)
        except Exception:
            pause = self._mail_pause.failed()
            self._mail_after = time.monotonic() + pause
            self.mailbox.close()
            log.exception("intake stopped; what is not settled waits, next attempt in %.0f s", pause)

    def _after_batch(self, progress: Progress) -> None:
        self.watch(progress)
        self._deliver_if_possible()

    def _deliver_if_possible(self) -> None:
        if time.monotonic() < self._smtp_after:
            return
        try:
            if self._torn:
                self._recover()
                self._torn = False
            self._deliver_some()
            self._smtp_pause.succeeded()
        except SubmissionError as error:
            pause = self._smtp_pause.failed()
            self._smtp_after = time.monotonic() + pause
            log.warning("submission: %s; next attempt in %.0f s", error, pause)
        except Exception:
            # The database, say, that somebody else wrote to for too long. Where a letter was on its way, its outcome
            # may not be on record: the connection is given up, and what is undecided is settled as after a crash.
            pause = self._smtp_pause.failed()
            self._smtp_after = time.monotonic() + pause
            self._torn = True
            self.submission.close()
            log.exception("delivery stopped; what is due waits, next attempt in %.0f s", pause)

    def _deliver_some(self) -> None:
        """Send a batch of what is due, as far as the pace allows."""
        clock = time.monotonic()
        allowed = min(2 * BATCH, self._pace.allowed(clock))
        if allowed <= 0:
            return
        done = deliver_due(
            self.engine,
            self.submission,
            now=self.now,
            at_most=allowed,
            unasked_at_most=self._pace.allowed_unasked(clock),
            remark=self.rehearsal,
        )
        self._pace.used(done.tried, time.monotonic(), unasked=done.unasked)
        if done.cut_off:
            raise SubmissionError("the server hung up before everything was sent")

    def _is_due(self) -> bool:
        """Whether a letter could go out now, but for the pace."""
        with snapshot(self.engine) as db:
            due = find_next_due(db)
        return due is not None and due <= self.now()

    def _wait(self, at_most: float) -> None:
        if self._more_reminders:
            return
        seconds = min(at_most, float(self.settings.mailbox.poll_seconds), self._seconds_to_next_letter())
        if self.mailbox.connected:
            try:
                self.mailbox.wait(max(0.0, seconds), wake=self.stop.fileno())
            except MailboxError as error:
                self.mailbox.close()
                log.info("mailbox: %s; connecting anew", error)
            return
        self.stop.sleep(max(0.05, min(seconds, self._mail_after - time.monotonic())))

    def _seconds_to_next_letter(self) -> float:
        with snapshot(self.engine) as db:
            due, answer = find_next_due(db), find_next_due(db, answers=True)
        clock, now = time.monotonic(), self.now()
        pace = ((answer, self._pace.seconds_left(clock)), (due, self._pace.seconds_left_unasked(clock)))
        waits = [
            max(self._smtp_after - clock, left, (moment - now).total_seconds(), 0.0)
            for moment, left in pace
            if moment is not None
        ]
        return min(waits, default=float("inf"))
