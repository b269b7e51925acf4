"""How is an attempt to send a letter written down, and when is it repeated?

The attempt is committed before the letter's content goes over the wire, what became of it together with the attempt
that follows. A temporary failure is tried again after a pause; what nobody knows the end of is `unknown` (RFC 1047).
"""

import logging
from collections.abc import Callable, Collection, Hashable
from datetime import datetime, timedelta

from sqlalchemy import Engine
from sqlmodel import Session as DbSession

from registrar.journal import Journal, Statement
from registrar.mail.smtp import Result
from registrar.models import OutboxEntry
from registrar.vocabulary import LetterState

log = logging.getLogger(__name__)

RETRY_AFTER = tuple(
    timedelta(seconds=seconds)
    for seconds in (30, 120, 300, 900, 1800, 3600, 7200, 14400, 14400, 28800, 28800, 86400, 86400, 86400)
)
"""Pauses after a temporary failure (RFC 5321 §4.5.4.1: at least 30 minutes on the whole, and for 4-5 days)."""
# A mailbox server short of connections or space says so for moments: it is asked again sooner.
RETRY_SOON_CODES = frozenset({421, 432, 450, 451, 452})
RETRY_SOON = (timedelta(seconds=10), timedelta(seconds=30), timedelta(seconds=60))
REPEAT_UNKNOWN_AFTER = timedelta(minutes=15)

# Plain SQL: these two run for every letter, and composing them costs more than running them.
_BEGIN_SENDING = (
    "UPDATE outbox_entry SET repeated = (repeated OR state = 'unknown'), state = 'sending', attempts = attempts + 1,"
    " attempted_at = ?, next_attempt_at = NULL WHERE id = ? AND state IN ('queued', 'unknown')"
)
_SET_SENT = (
    "UPDATE outbox_entry SET state = 'sent', sent_at = ?, next_attempt_at = NULL, error = '', code = ? WHERE id = ?"
)


class TakenBackError(Exception):
    """The letter was replaced, or held back, since its bytes were loaded: it must not leave."""

    def __init__(self, key: Hashable) -> None:
        super().__init__(f"letter {key}")
        self.key = key


class LogBook:
    """Writes down each attempt before it is made; the result of the letter before goes into the same commit."""

    def __init__(
        self, engine: Engine, now: Callable[[], datetime], remark: str, unasked: Collection[Hashable] = ()
    ) -> None:
        self._journal = Journal(engine)
        self._unasked = unasked
        self._now = now
        self._remark = f" ({remark})" if remark else ""
        self._results: list[tuple[Hashable, Result]] = []
        self.tried: set[Hashable] = set()
        self.sent = self.failed = self.put_off = 0

    def about_to_send(self, key: Hashable) -> None:
        """Commit that the letter's content is about to go over the wire. Raises TakenBackError where it must not."""
        now = self._journal.moment(self._now())
        # An answer waits for the disk. Of letters to many so many as `journal.BEHIND_AT_MOST` may come twice, with the
        # same Message-ID, if the power fails; a killed process costs nothing.
        if not self._record_with((_BEGIN_SENDING, (now, key)), durable=key not in self._unasked):
            raise TakenBackError(key)

    def on_result(self, key: Hashable, result: Result) -> None:
        """Remember what became of a letter, until the next commit."""
        self.tried.add(key)
        self._results.append((key, result))

    def write(self) -> None:
        """Commit the results that are left."""
        try:
            if self._results:
                self._record_with()
        finally:
            self._journal.close()

    def _record_with(self, *statements: Statement, durable: bool = True) -> int:
        """Commit all results so far, together with *statements*; return how many rows the last of these changed."""
        if not all(result.sent for _, result in self._results):
            self._record()
            if not statements:
                return 0
        now = self._journal.moment(self._now()) if self._results else None
        sent = [(_SET_SENT, (now, result.code, done)) for done, result in self._results]
        changed = self._journal.write([*sent, *statements], durable=durable)
        for done, _ in self._results:
            self._count_sent(done)
        self._results.clear()
        return changed

    def _record(self) -> None:
        """Commit results of every kind."""
        with self._journal.writing() as connection, DbSession(connection) as db:
            for key, result in self._results:
                entry = db.get(OutboxEntry, key)
                assert entry is not None
                if result.sent:
                    entry.state, entry.sent_at, entry.code = LetterState.SENT, self._now(), result.code
                    entry.next_attempt_at, entry.error = None, ""
                    self._count_sent(key)
                else:
                    self._record_failure(entry, result)
            db.flush()
        self._results.clear()

    def _count_sent(self, key: Hashable) -> None:
        self.sent += 1
        log.info("letter %s sent%s", key, self._remark)

    def _record_failure(self, entry: OutboxEntry, result: Result) -> None:
        now = self._now()
        if entry.state not in (LetterState.QUEUED, LetterState.SENDING, LetterState.UNKNOWN):
            return  # it was taken back meanwhile, and stays so
        if entry.state is not LetterState.SENDING:  # refused before its content was begun
            entry.attempts += 1
            entry.attempted_at = now
            entry.repeated = entry.repeated or entry.state is LetterState.UNKNOWN
        entry.code = result.code
        entry.error = result.text[:500]
        pause = None if result.permanent else find_pause(entry.attempts, result.code)
        if result.unknown:
            self.put_off += 1
            set_unknown(entry, entry.error, now)
        elif pause is None:
            self.failed += 1
            entry.state = LetterState.FAILED
            entry.next_attempt_at = None
            log.warning("letter %s failed for good (%s)%s", entry.id, result.code or "no answer", self._remark)
        else:
            self.put_off += 1
            entry.state = LetterState.QUEUED
            entry.next_attempt_at = now + pause


def set_unknown(entry: OutboxEntry, error: str, now: datetime) -> None:
    """Write down that nobody knows whether the letter was taken: an answer is repeated once, late."""
    entry.state = LetterState.UNKNOWN
    entry.error = error
    may_repeat = entry.answers and not entry.repeated
    entry.next_attempt_at = now + REPEAT_UNKNOWN_AFTER if may_repeat else None


def find_pause(attempts: int, code: int | None) -> timedelta | None:
    """Return how long to wait after the *attempts*-th failure in a row, or None where it was the last."""
    if code in RETRY_SOON_CODES and attempts <= len(RETRY_SOON):
        return RETRY_SOON[attempts - 1]
    return RETRY_AFTER[attempts - 1] if attempts <= len(RETRY_AFTER) else None
