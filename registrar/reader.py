"""How is a message read that may kill its reader? In a child process, with limits on memory and time.

The child parses and reads; it has no database, no network and no secrets. While the parent writes one batch to the
database, the child reads the next. A message on which it dies or runs too long is reported with `error`, and a new
child goes on with the rest.
"""

import contextlib
import fcntl
import multiprocessing
import queue
import resource
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from types import TracebackType
from typing import Self

from registrar.catalog import Catalog
from registrar.errors import RegistrarError
from registrar.invites import CalendarReply, find_reply
from registrar.mail.bounces import Bounce
from registrar.mail.message import Message, Part
from registrar.reading.reading import Reading
from registrar.vocabulary import Authentication, Intent

SECONDS_A_MESSAGE = 10.0
"""Far above what any message takes on a busy machine; only one that would never end reaches it."""
RESULTS_AHEAD = 1 << 20
"""Octets of results that the child may be ahead of us; what the kernel gives unasked, it fills with half a batch."""
SECONDS_TO_START = 60.0
MOST_WORDS = 8000
"""Characters of a message's own words that are handed on."""
MEMORY_A_CHILD = 1 << 30
"""Octets of address space beyond what the child has once it is up."""


@dataclass(frozen=True, slots=True)
class Job:
    """A captured message to be read."""

    key: int
    raw: bytes
    received: datetime
    """When the mail server received it, aware UTC; relative dates count from it where the message has no Date."""
    headers_only: bool = False


@dataclass(frozen=True, slots=True)
class Read:
    """What was read out of one message, or why it could not be. The message is without its bodies and parts."""

    key: int
    message: Message | None = None
    reading: Reading | None = None
    automatic_because: str | None = None
    authentication: Authentication = Authentication.UNKNOWN
    error: str = ""
    words: str = ""
    """The author's own words, cut at MOST_WORDS: an answer of one word means something only beside its question."""
    calendar: CalendarReply | None = None
    """The answer of a calendar program, where the message carries one."""
    bounce: Bounce | None = None
    """What a mail server reports of letters that came back."""


@dataclass(frozen=True, slots=True)
class ReaderSettings:
    """What reading needs beside the message."""

    catalog: Catalog
    trusted_authserv_ids: tuple[str, ...] = ()
    own_addresses: tuple[str, ...] = ()


def read_job(job: Job, settings: ReaderSettings) -> Read:
    """Parse and read one message, here and now. `registrar parse` and the child both come through here."""
    from registrar.mail.authentication import find_verdict
    from registrar.mail.automatic import automatic_because
    from registrar.mail.body import own_words
    from registrar.mail.bounces import find_bounce
    from registrar.mail.message import parse
    from registrar.reading.read import read

    message = parse(job.raw)
    if job.headers_only:
        problem = "larger than max_message_bytes: only its header was taken"
        message = replace(message, too_much=True, problems=(*message.problems, problem))
    because = automatic_because(message, {*settings.own_addresses, settings.catalog.mailbox})
    authentication, evidence = find_verdict(message, settings.trusted_authserv_ids)
    body = own_words(message)
    reading = read(message, settings.catalog, now=message.date or job.received, machine=because, body=body)
    if authentication is Authentication.FAIL:
        reading = replace(reading, reasons=(*reading.reasons, f"authentication: {evidence}"))
    return Read(
        job.key,
        message,
        reading,
        because,
        authentication,
        words=body.own[:MOST_WORDS],
        calendar=_calendar(message) if reading.intent is Intent.RSVP else None,
        bounce=find_bounce(message, job.raw) if because is not None and not message.too_much else None,
    )


def _calendar(message: Message) -> CalendarReply | None:
    replies = (find_reply(part.text or part.content) for part in message.parts if _may_be_calendar(part))
    return next(filter(None, replies), None)


def _may_be_calendar(part: Part) -> bool:
    return part.content_type.startswith(("text/calendar", "application/ics")) or part.filename.lower().endswith(".ics")


ReadJob = Callable[[Job, ReaderSettings], Read]


class Reader:
    """A child process that reads; a context manager. Not for use from several threads.

    `read_one` reads one message in the child: a function of some module, because it is told to the child by name.
    """

    def __init__(self, *, seconds_a_message: float = SECONDS_A_MESSAGE, read_one: ReadJob = read_job) -> None:
        self._context = multiprocessing.get_context("spawn")
        self.seconds_a_message = seconds_a_message
        self._read_one = read_one
        self._child: _Child | None = None

    def __enter__(self) -> Self:
        self._child = _Child(self._context, self._read_one)  # it loads while the connections are made
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._drop_child()

    def submit(self, jobs: Sequence[Job], settings: ReaderSettings) -> "Ticket":
        """Hand *jobs* to the child; the ticket's `results` gives one Read for each, in order."""
        ticket = Ticket(self, tuple(jobs), settings)
        ticket.child = self.hand_over(ticket.jobs, settings)
        return ticket

    def hand_over(self, jobs: Sequence[Job], settings: ReaderSettings) -> "_Child":
        """Give *jobs* to the child, a new one where the last is dead."""
        if self._child is None or not self._child.process.is_alive():
            self._drop_child()
            self._child = _Child(self._context, self._read_one)
        self._child.outgoing.put((tuple(jobs), settings))
        return self._child

    def rest(self) -> None:
        """Give back the child's memory: nothing is to be read for a while. The next jobs start another."""
        self._drop_child()

    def _drop_child(self) -> None:
        if self._child is not None:
            self._child.kill()
            self._child = None


class Ticket:
    """The reading of one batch, under way."""

    def __init__(self, reader: Reader, jobs: tuple[Job, ...], settings: ReaderSettings) -> None:
        self.jobs = jobs
        self.child: _Child | None = None
        self._reader = reader
        self._settings = settings

    def results(self) -> Iterator[Read]:
        """Yield a Read for each job, in order, waiting for the child."""
        left = list(self.jobs)
        while left:
            child = self.child
            if child is None or child.is_dead:
                child = self.child = self._reader.hand_over(left, self._settings)
            read = child.next_read(self._reader.seconds_a_message)
            if read is None:
                child.kill()
                job = left.pop(0)
                yield Read(job.key, error="the reader did not come through this message: it ran out of time or memory")
                continue
            left.pop(0)
            yield read


class _Child:
    """The process, its two pipes, and the thread that feeds it (a full pipe must not block the parent)."""

    def __init__(self, context: "multiprocessing.context.SpawnContext", read_one: ReadJob) -> None:
        self._incoming, theirs = context.Pipe(duplex=False)
        with contextlib.suppress(OSError):  # more than a user may have: then the child waits for us now and then
            fcntl.fcntl(theirs.fileno(), fcntl.F_SETPIPE_SZ, RESULTS_AHEAD)
        ours_in, self._out = context.Pipe(duplex=False)
        self.process: SpawnProcess = context.Process(target=_serve, args=(ours_in, theirs, read_one), daemon=True)
        self.process.start()
        ours_in.close()
        theirs.close()
        self.outgoing: queue.SimpleQueue[tuple[tuple[Job, ...], ReaderSettings] | None] = queue.SimpleQueue()
        self.is_dead = False
        self._is_up = False
        threading.Thread(target=self._feed, daemon=True).start()

    def _feed(self) -> None:
        while (batch := self.outgoing.get()) is not None:
            try:
                self._out.send(batch)
            except (OSError, ValueError):
                return

    def next_read(self, seconds: float) -> Read | None:
        """Return the next result, or None where the child died or took longer than *seconds*.

        Raises RegistrarError where it never came up: no message is to blame for that.
        """
        if not self._is_up and not self._receive(SECONDS_TO_START):
            self.kill()
            raise RegistrarError("the reader's process does not start; see the log above for its own words")
        self._is_up = True
        return self._receive(seconds)

    def _receive(self, seconds: float) -> Read | None:
        try:
            if not self._incoming.poll(seconds):
                return None
            received: Read = self._incoming.recv()
        except (EOFError, OSError):
            return None
        return received

    def kill(self) -> None:
        """End the child at once."""
        self.is_dead = True
        self.outgoing.put(None)
        self.process.kill()
        self.process.join()
        for end in (self._incoming, self._out):
            with contextlib.suppress(OSError):
                end.close()


def _serve(jobs: Connection, reads: Connection, read_one: ReadJob) -> None:
    """Run in the child: read batches until the parent hangs up."""
    import signal

    # Ctrl-C and a service's stop go to the whole group: the parent decides when reading ends, by hanging up.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    _load()
    _limit_memory()
    reads.send(Read(-1))
    while True:
        try:
            batch, settings = jobs.recv()
        except (EOFError, OSError):
            return
        for job in batch:
            reads.send(_read_or_say_why(job, settings, read_one))


def _load() -> None:
    """Import what reading needs before the memory limit counts."""
    import registrar.mail.authentication
    import registrar.mail.automatic
    import registrar.mail.bounces
    import registrar.reading.read  # noqa: F401


def _limit_memory() -> None:
    with open("/proc/self/statm", encoding="ascii") as file:  # noqa: PTH123
        now = int(file.read().split()[0]) * resource.getpagesize()
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    wanted = now + MEMORY_A_CHILD
    resource.setrlimit(resource.RLIMIT_AS, (wanted if hard == resource.RLIM_INFINITY else min(wanted, hard), hard))


def _read_or_say_why(job: Job, settings: ReaderSettings, read_one: ReadJob) -> Read:
    try:
        read = read_one(job, settings)
    except Exception as error:  # noqa: BLE001 - the loop over messages: none may stop the line
        return Read(job.key, error=f"{type(error).__name__} while reading")
    assert read.message is not None
    # The parent needs who wrote, to what and about what; bodies and attachments stay in the database.
    bare = replace(read.message, fields=(), text="", html="", parts=())
    return replace(read, message=bare)
