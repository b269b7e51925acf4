"""How does mail become registrations? Capture what waits in the mailbox, settle each message, file it.

Three steps, in this order whatever happens: the raw bytes are committed (from here on nothing can be lost); what was
decided and the letters owed are committed together; only then is the message filed. A crash between two steps costs
one more fetch, which the first step recognises by digest. While one batch is written to the database, the reader's
process reads the next.
"""

import logging
import traceback
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import chain, repeat

from sqlalchemy import Engine
from sqlalchemy.exc import OperationalError
from sqlmodel import Session as DbSession

from registrar.catalog import Catalog
from registrar.config import Settings
from registrar.database import snapshot, transaction
from registrar.decision import Circumstances, Decision, Rules, decide, people_addresses
from registrar.desk import Occasion, carry_out, desk_of, rules_of
from registrar.ledger import Ledger
from registrar.letters import Stationery
from registrar.limits import Recent, address_key
from registrar.mail.imap import Fetched, Mailbox
from registrar.mail.imap import Waiting as WaitingUid
from registrar.outbox import load_recent
from registrar.reader import Job, Read, Reader, ReaderSettings, Ticket
from registrar.returns import lift_where_alive, settle_return
from registrar.roster import Roster
from registrar.store import (
    Letters,
    Settled,
    Unsettled,
    capture,
    find_copies,
    load_catalog,
    load_left_over,
    load_roster,
    load_to_file,
    load_unsettled,
    record_filed,
    record_settled,
)
from registrar.thread import load_letters, names_of_letters
from registrar.vocabulary import Authentication, Filing

log = logging.getLogger(__name__)

BATCH = 100
"""Messages that share a commit."""
FIRST_BATCHES = (10, 30)
"""The first are small: nothing is done before the first is read."""
BATCHES_AHEAD = 2
"""Batches that the reader has before it while one is settled; with a single one it would wait for us after each."""
BATCH_BYTES = 8 * 2**20
MOST_ATTEMPTS = 3
"""A message that could not be read, or settled, so often is held for a person."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far one pass has come, for whoever watches."""

    waiting: int
    done: int
    settled: tuple[Settled, ...]
    """The messages of the batch just finished."""


@dataclass(frozen=True, slots=True)
class Intake:
    """What taking in mail works with. `now` is the clock; `watch` hears of every batch once it is settled and filed."""

    engine: Engine
    settings: Settings
    stationery: Stationery
    reader: Reader
    now: Callable[[], datetime]
    watch: Callable[[Progress], None] = lambda _: None
    stopping: Callable[[], bool] = lambda: False
    """Asked between batches: a stop never tears one."""

    def take_in(self, mailbox: Mailbox) -> int:
        """Settle what an earlier run left over, then everything that waits in *mailbox*; return how many were settled.

        Raises MailboxError where the connection fails: what was captured by then is settled next time.
        """
        count = self.settle_left_over(waiting=0)
        waiting = mailbox.waiting()
        under_way: deque[_Batch] = deque()
        for batch in self._captured(mailbox, waiting):
            under_way.append(batch)
            if len(under_way) > BATCHES_AHEAD:
                count += self._finish(mailbox, under_way.popleft(), waiting=len(waiting), done=count)
            if self.stopping():
                break
        for batch in under_way:
            count += self._finish(mailbox, batch, waiting=len(waiting), done=count)
        left_over = self.settle_left_over(waiting=len(waiting), done=count)
        if left_over:
            self._file(mailbox, [one.uid for one in waiting])
        return count + left_over

    def settle_left_over(self, *, waiting: int, done: int = 0) -> int:
        """Settle captured messages that an earlier run, or a failing reader, left; return how many."""
        count = 0
        while True:
            with transaction(self.engine) as db:
                jobs = load_left_over(db, at_most=BATCH, most_bytes=BATCH_BYTES)
            if not jobs:
                return count
            settled = self._settle(self._submit(jobs))
            count += len(settled)
            self.watch(Progress(waiting, done + count, settled))

    # ── capture ────────────────────────────────────────────────────────────────────────────────────────────────

    def _captured(self, mailbox: Mailbox, waiting: Sequence[WaitingUid]) -> Iterator["_Batch"]:
        """Yield batches whose bytes are committed and whose reading has begun."""
        folder, uidvalidity = mailbox.account.folder, mailbox.uidvalidity
        for chunk in _chunks(waiting):
            with snapshot(self.engine) as db:
                known = find_copies(db, folder, uidvalidity, [one.uid for one in chunk])
            fresh = [one for one in chunk if one.uid not in known]
            fetched = mailbox.fetch(fresh, max_bytes=self.settings.mailbox.max_message_bytes)
            for part in _by_bytes(fetched):
                with transaction(self.engine) as db:
                    jobs = capture(db, part, folder=folder, uidvalidity=uidvalidity, now=self.now())
                yield _Batch(self._submit(jobs), tuple(one.uid for one in part))
            if known:
                yield _Batch(None, tuple(sorted(known)))

    def _submit(self, jobs: Sequence[Job]) -> Ticket:
        with snapshot(self.engine) as db:
            catalog = load_catalog(db, self.settings)
        mailbox = self.settings.mailbox
        own = (mailbox.address,)
        return self.reader.submit(jobs, ReaderSettings(catalog, mailbox.trusted_authserv_ids, own))

    # ── settle ─────────────────────────────────────────────────────────────────────────────────────────────────

    def _finish(self, mailbox: Mailbox, batch: "_Batch", *, waiting: int, done: int) -> int:
        settled = self._settle(batch.ticket) if batch.ticket is not None else ()
        self._file(mailbox, batch.uids)
        self.watch(Progress(waiting, done + len(settled), settled))
        return len(settled)

    def _settle(self, ticket: Ticket) -> tuple[Settled, ...]:
        reads = tuple(ticket.results())
        if not reads:
            return ()
        try:
            return self._settle_together(reads)
        except OperationalError:
            if len(reads) > 1:
                raise  # the database itself fails: nothing was written, the messages wait
        except Exception:  # noqa: BLE001 - the loop over messages: one of them must not stop the others
            log.warning("a batch of %d messages could not be settled together; each goes alone", len(reads))
        return tuple(settled for read in reads for settled in self._settle_alone(read))

    def _settle_alone(self, read: Read) -> tuple[Settled, ...]:
        try:
            return self._settle_together((read,))
        except Exception as error:  # see above
            # Databases report some of what is wrong with a value as their own failure (PostgreSQL: a value too long for
            # its index). A message that is stopped by it time and again, alone, must not stop the others for ever.
            if isinstance(error, OperationalError) and self._attempts(read.key) < MOST_ATTEMPTS:
                raise
            # Where, not what: the words of an exception may be those of the message (PostgreSQL quotes whole rows).
            places = "".join(traceback.format_tb(error.__traceback__))
            log.error("message %d could not be settled and is held: %s\n%s", read.key, type(error).__name__, places)
            reason = f"held: {type(error).__name__} while it was being settled"
            held = Settled(read.key, Filing.HELD, (reason,), error=type(error).__name__)
            with transaction(self.engine) as db:
                record_settled(db, (held,), self.now())
            return (held,)

    def _attempts(self, key: int) -> int:
        with snapshot(self.engine) as db:
            return load_unsettled(db, [key])[key].attempts

    def _settle_together(self, reads: Sequence[Read]) -> tuple[Settled, ...]:
        now = self.now()
        with transaction(self.engine) as db:
            unsettled = load_unsettled(db, [read.key for read in reads])
            sitting = _Sitting.begin(db, self, reads, now)
            settled = tuple(
                one for read in reads if read.key in unsettled for one in sitting.settle(read, unsettled[read.key])
            )
            sitting.ledger.write()
            record_settled(db, settled, now)
        return settled

    # ── file ───────────────────────────────────────────────────────────────────────────────────────────────────

    def _file(self, mailbox: Mailbox, uids: Sequence[int]) -> None:
        folder, uidvalidity = mailbox.account.folder, mailbox.uidvalidity
        with snapshot(self.engine) as db:
            by_filing = load_to_file(db, folder, uidvalidity, uids)
        folders = self.settings.mailbox
        names = {Filing.DONE: folders.done, Filing.HELD: folders.held, Filing.AUTOMATIC: folders.automatic}
        for filing, filed in by_filing.items():
            mailbox.file_under(filed, names[filing])
        if by_filing:
            with transaction(self.engine) as db:
                record_filed(db, folder, uidvalidity, [uid for uids in by_filing.values() for uid in uids], self.now())


@dataclass(frozen=True, slots=True)
class _Batch:
    """Messages whose bytes are safe; `ticket` None where they were captured before."""

    ticket: Ticket | None
    uids: tuple[int, ...]


def _chunks(waiting: Sequence[WaitingUid]) -> Iterator[Sequence[WaitingUid]]:
    start = 0
    for size in chain(FIRST_BATCHES, repeat(BATCH)):
        if start >= len(waiting):
            return
        yield waiting[start : start + size]
        start += size


def _by_bytes(fetched: Iterator[Fetched]) -> Iterator[list[Fetched]]:
    part: list[Fetched] = []
    size = 0
    for one in fetched:
        part.append(one)
        size += len(one.raw)
        if size >= BATCH_BYTES:
            yield part
            part, size = [], 0
    if part:
        yield part


def _staff_keys(rules: Rules) -> set[str]:
    return {address_key(one.email) for one in (*rules.matters_go_to, rules.facilitator) if one is not None}


class _Sitting:
    """The settling of one batch: what the decisions on it need, loaded once and kept up to date between them."""

    def __init__(
        self,
        db: DbSession,
        intake: Intake,
        *,
        now: datetime,
        catalog: Catalog,
        roster: Roster,
        recent: Recent,
        letters: Letters,
    ) -> None:
        self.ledger = Ledger(db, now)
        self._intake = intake
        self._catalog = catalog
        self._roster = roster
        self._recent = recent
        self._letters = letters
        self._desk = desk_of(intake.settings, intake.stationery, catalog)
        self._staff = _staff_keys(self._desk.rules)

    @classmethod
    def begin(cls, db: DbSession, intake: Intake, reads: Sequence[Read], now: datetime) -> "_Sitting":
        """Load the catalog, what the batch answers, and registrations and recent answers of everybody it names."""
        mailbox = intake.settings.mailbox.address
        messages = [read.message for read in reads if read.message is not None]
        letters = load_letters(db, messages, mailbox)
        addresses = {
            address
            for read in reads
            if read.message is not None and read.reading is not None
            for address in people_addresses(read.message.author, read.reading)
        }
        addresses |= {answered.recipient for _, answered in letters.by_name.values()}
        uids = {read.calendar.uid for read in reads if read.calendar is not None}
        roster = load_roster(db, addresses, now, keys=letters.registrations, uids=uids)
        waiting = {entry.email or "" for line in roster.waiting.values() for entry in line}
        everybody = addresses | waiting | {entry.email or "" for entry in roster.entries}
        rules = rules_of(intake.settings)
        keys = {address_key(one) for one in everybody} | _staff_keys(rules)
        catalog = load_catalog(db, intake.settings)
        return cls(
            db, intake, now=now, catalog=catalog, roster=roster, recent=load_recent(db, keys, now), letters=letters
        )

    def settle(self, read: Read, unsettled: Unsettled) -> tuple[Settled, ...]:
        """Decide on one message and carry it out; nothing where it is to be read again."""
        message, reading = read.message, read.reading
        if read.error or message is None or reading is None:
            return self._unread(read, unsettled)
        returned = settle_return(self.ledger, read, mailbox=self._intake.settings.mailbox.address, staff=self._staff)
        if returned is not None:
            return (returned,)
        lift_where_alive(self.ledger, read, unsettled.received_at, surely=self._is_surely_from_author(read))
        decision = self._decide(read, unsettled)
        done = carry_out(
            self.ledger,
            decision,
            occasion=Occasion(read.key, message),
            desk=self._desk,
            roster=self._roster,
            recent=self._recent,
        )
        self._roster, self._recent = done.roster, done.recent
        author = message.author
        return (
            Settled(
                read.key,
                decision.filing,
                (*decision.reasons, *done.remarks),
                message_id=message.message_id,
                author_email=author.email if author else "",
                author_name=author.name if author else "",
                subject=message.subject,
                intent=reading.intent,
                authentication=read.authentication,
                sensitive=decision.sensitive,
            ),
        )

    def _is_surely_from_author(self, read: Read) -> bool:
        """Whether our own mail server vouches for the author, as far as it does so at all, or a letter is answered."""
        assert read.message is not None
        mailbox = self._intake.settings.mailbox
        if read.authentication is Authentication.FAIL:
            return False
        if read.authentication is Authentication.PASS or not mailbox.trusted_authserv_ids:
            return True
        answered = self._letters.answered_by(names_of_letters(read.message, mailbox.address)).answered
        return answered is not None and answered.recipient == (
            read.message.author.email.lower() if read.message.author else ""
        )

    def _decide(self, read: Read, unsettled: Unsettled) -> Decision:
        assert read.message is not None
        assert read.reading is not None
        settings = self._intake.settings
        circumstances = Circumstances(
            now=self.ledger.now,
            arrived=unsettled.received_at,
            seen=unsettled.captured_at,
            authentication=read.authentication,
            automatic_because=read.automatic_because,
            answer_age=settings.mailbox.answer_age,
            most_registrants=settings.limits.registrants_per_message,
            number=read.key,
            words=read.words,
            calendar=read.calendar,
            rules=self._desk.rules,
        )
        return decide(
            read.message,
            read.reading,
            catalog=self._catalog,
            roster=self._roster,
            circumstances=circumstances,
            correspondence=self._letters.answered_by(names_of_letters(read.message, settings.mailbox.address)),
        )

    def _unread(self, read: Read, unsettled: Unsettled) -> tuple[Settled, ...]:
        log.warning("message %d, attempt %d: %s", read.key, unsettled.attempts, read.error)
        if unsettled.attempts < MOST_ATTEMPTS:
            return ()
        reason = f"held: could not be read in {unsettled.attempts} attempts: {read.error}"
        return (Settled(read.key, Filing.HELD, (reason,), error=read.error),)
