"""A mailbox and a submission server in memory: small, working, and with the same manners as the real ones.

The contract tests in `wire/` run on them and on the real modules alike.
"""

import select
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Literal, Self

from registrar.errors import MailboxError
from registrar.mail.imap import Fetched, MailboxAccount, Waiting
from registrar.mail.smtp import Result, ToSubmit
from registrar.reader import Job, Read, Reader, ReaderSettings, ReadJob, read_job

ACCOUNT = MailboxAccount("mail.example.org", 993, "tls", "registrar@example.org", "open-sesame")


@dataclass
class Stored:
    """A message lying in a folder of the fake server."""

    uid: int
    raw: bytes
    received: datetime


class FakeMailbox:
    """What `mail.imap.Mailbox` is, with the server behind it in `folders`, by name.

    `deliver`, `expunge` and `change_uidvalidity` are what others do to the mailbox; `fail_next` makes the coming
    calls of a method raise, and `cuts` counts connections lost that way.
    """

    def __init__(self, account: MailboxAccount = ACCOUNT, *, capabilities: Iterable[str] = ("IDLE", "MOVE")) -> None:
        self.account = account
        self.capabilities = frozenset(capabilities)
        self.uidvalidity = 0
        self.connected = False
        self.cuts = 0
        self.folders: dict[str, list[Stored]] = {account.folder: []}
        self._validity = 1_700_000_000
        self._next_uid: dict[str, int] = {}
        self._failures: dict[str, list[MailboxError]] = {}
        self._news = False

    # ── what others do ─────────────────────────────────────────────────────────────────────────────────────────

    def deliver(self, raw: bytes, *, received: datetime | None = None, folder: str | None = None) -> int:
        """Let a message arrive; return its UID."""
        folder = folder or self.account.folder
        uid = self._next_uid.get(folder, 1)
        self._next_uid[folder] = uid + 1
        self.folders.setdefault(folder, []).append(Stored(uid, raw, received or datetime.now(UTC)))
        self._news = self._news or folder == self.account.folder
        return uid

    def expunge(self, uid: int) -> None:
        """Remove a message, as somebody else might between two of our commands."""
        box = self.folders[self.account.folder]
        box[:] = [one for one in box if one.uid != uid]

    def change_uidvalidity(self) -> None:
        """Number all messages anew, as a server does after a restore. Sessions end (RFC 9051 §2.3.1.1)."""
        self._validity += 1
        self.connected = False
        for number, one in enumerate(self.folders[self.account.folder], start=1):
            one.uid = number
        self._next_uid[self.account.folder] = len(self.folders[self.account.folder]) + 1

    def fail_next(self, method: str, error: MailboxError | None = None, *, times: int = 1) -> None:
        """Let the coming calls of *method* raise; the connection is lost with each unless the error is permanent."""
        self._failures.setdefault(method, []).extend([error or MailboxError("connection closed")] * times)

    def raws(self, folder: str) -> list[bytes]:
        """What lies in *folder*, oldest first."""
        return [one.raw for one in self.folders.get(folder, [])]

    # ── the interface of Mailbox ───────────────────────────────────────────────────────────────────────────────

    def __enter__(self) -> Self:
        self.connect()
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def connect(self) -> None:
        self.connected = True
        self._maybe_fail("connect")
        self.uidvalidity = self._validity

    def close(self) -> None:
        self.connected = False

    def waiting(self, *, after: int = 0) -> tuple[Waiting, ...]:
        self._maybe_fail("waiting")
        self._news = False
        box = sorted(self.folders[self.account.folder], key=lambda one: one.uid)
        return tuple(Waiting(one.uid, len(one.raw), one.received) for one in box if one.uid > after)

    def fetch(self, waiting: Sequence[Waiting], *, max_bytes: int) -> Iterator[Fetched]:
        present = {one.uid: one for one in self.folders[self.account.folder]}
        for large in (False, True):
            for one in waiting:
                if (one.size > max_bytes) is large:
                    self._maybe_fail("fetch")
                    if one.uid in present:
                        raw = present[one.uid].raw
                        head, blank, _ = raw.partition(b"\r\n\r\n")
                        yield Fetched(
                            one.uid, (head + blank)[:131_072] if large else raw, one.received, one.size, large
                        )

    def file_under(self, uids: Sequence[int], folder: str) -> None:
        self._maybe_fail("file_under")
        if folder == self.account.folder:
            return
        self.folders.setdefault(folder, [])
        for one in [one for one in self.folders[self.account.folder] if one.uid in set(uids)]:
            self.deliver(one.raw, received=one.received, folder=folder)
            self.expunge(one.uid)

    def folder_problems(self, names: Iterable[str]) -> tuple[str, ...]:
        self._maybe_fail("folder_problems")
        return tuple(f"folder name {name!r} cannot be used" for name in names if not name or not name.isprintable())

    def wait(self, seconds: float, *, wake: int | None = None) -> bool:
        self._maybe_fail("wait")
        end = time.monotonic() + seconds
        while not self._news and (left := end - time.monotonic()) > 0:
            if select.select([] if wake is None else [wake], [], [], min(left, 0.01))[0]:
                return False
        return self._news

    def _maybe_fail(self, method: str) -> None:
        if not self.connected:
            raise MailboxError(f"{self.account.host}: not connected")
        if planned := self._failures.get(method):
            error = planned.pop(0)
            if not error.permanent or method == "connect":
                self.connected = False
                self.cuts += 1
            raise error


Answer = Result | Literal["cut before", "cut after"]
SENT = Result(True, 250, "2.0.0 queued")


@dataclass
class FakeSubmission:
    """What `mail.smtp.Submission` is, with the letters that arrived in `sent`.

    `answers` plans what becomes of letters, by recipient, one a try: a Result, or "cut before" and "cut after" the
    final dot (after: the letter has arrived and nobody knows). Without a plan a letter is taken.
    """

    answers: dict[str, list[Answer]] = field(default_factory=dict)
    sent: list[ToSubmit] = field(default_factory=list)
    unreachable: Exception | None = None
    connected: bool = False
    batches: int = 0
    features: frozenset[str] = frozenset({"PIPELINING", "8BITMIME", "SMTPUTF8", "SIZE"})

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def connect(self) -> None:
        if self.unreachable is not None:
            raise self.unreachable
        self.connected = True

    def close(self) -> None:
        self.connected = False

    def submit_many(
        self,
        letters: Iterable[ToSubmit],
        *,
        about_to_send: Callable[[int], None],
        on_result: Callable[[int, Result], None],
    ) -> tuple[int, ...]:
        queue = list(letters)
        if not queue:
            return ()
        self.connect()
        self.batches += 1
        while queue and self.connected:
            letter = queue.pop(0)
            planned = self.answers.get(letter.recipient) or [SENT]
            answer = planned.pop(0)
            if answer == "cut before":
                self.connected = False
                on_result(letter.key, Result(False, None, "no answer before the content: connection closed"))
            elif answer == "cut after":
                about_to_send(letter.key)
                self.sent.append(letter)
                self.connected = False
                on_result(letter.key, Result(False, None, "no answer after the final dot: closed", unknown=True))
            else:
                assert isinstance(answer, Result)
                if answer.sent or answer.unknown:
                    about_to_send(letter.key)
                    self.sent.append(letter)
                self.connected = answer.code != 421
                on_result(letter.key, answer)
        return tuple(letter.key for letter in queue)

    def recipients(self) -> list[str]:
        """To whom letters went, in order, repeats included."""
        return [letter.recipient for letter in self.sent]


class ReaderHere(Reader):
    """Reads in this process: what a child is for is tested with the child. `spoil` may change what was read."""

    def __init__(
        self, spoil: Callable[[Job, Read], Read] = lambda _, read: read, *, read_one: ReadJob = read_job
    ) -> None:
        self._spoil = spoil
        self._read_one = read_one

    def submit(self, jobs: Sequence[Job], settings: ReaderSettings) -> Any:
        return _Results([self._spoil(job, self._read_one(job, settings)) for job in jobs])

    def rest(self) -> None:
        pass


class _Results:
    def __init__(self, reads: Sequence[Read]) -> None:
        self._reads = reads

    def results(self) -> Iterator[Read]:
        return iter(self._reads)
