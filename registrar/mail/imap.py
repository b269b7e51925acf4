r"""What waits in the mailbox, and how is it filed? The only import of imapclient.

Progress is our own, never the mailbox's: nothing here reads or sets \Seen, which belongs to whoever looks into the
mailbox (RFC 9051 §2.3.2). A message leaves the folder only through `file_under`, and no message is ever expunged
that was not copied first. Every call ends within a time-out; after a time-out, a BYE or an answer that makes no
sense the connection is dropped and never used again: the caller makes a new one, after a pause (`Backoff`).

Nothing taken from a message is ever put into a command: only numbers, and folder names from the configuration.
"""

# ruff: noqa: SLF001 -- a supervised IDLE is only to be had below imapclient, at the imaplib object it holds

import contextlib
import ipaddress
import logging
import re
import select
import ssl
import time
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from types import TracebackType
from typing import Any, Literal, Self

from imapclient import DELETED, IMAPClient, SocketTimeout
from imapclient.exceptions import IMAPClientAbortError, IMAPClientError, IMAPClientReadOnlyError, ProtocolError
from imapclient.response_parser import parse_fetch_response

from registrar.errors import MailboxError

log = logging.getLogger(__name__)

FETCH_COUNT = 100
"""Messages in one FETCH of bodies."""
FETCH_BYTES = 16 * 2**20
"""Octets of bodies held in memory at a time; one message may be larger than that."""
FILE_COUNT = 500
"""Messages in one MOVE: keeps the command line short (RFC 7162 §4 asks for less than 8,192 octets)."""
LIST_SPAN = 2_000
"""Width of the first range of UIDs asked for in one listing; it grows where the numbers are sparse."""
HEADER_OCTETS = 131_072
"""As much of the header of a message that is too large as is taken."""
MOST_REFUSALS = 5
"""Refused one by one this often, it is not about single messages."""
FIRST_IDLE_SECONDS = 2.0
"""The first IDLE of a wait is shorter: some servers are silent about mail that came just before it began (pymap)."""
LOGOUT_SECONDS = 5.0
OLDEST = datetime(1970, 1, 1, tzinfo=UTC)
"""Stands for an INTERNALDATE that cannot be read: too old to be answered, never lost."""

# RFC 5530 §3: the log-in failed for now. Every other refusal needs a person.
PASSING_REFUSALS = re.compile(r"\[(?:UNAVAILABLE|INUSE|LIMIT|SERVERBUG)\]|too many", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class MailboxAccount:
    """Where the mailbox is and how to open it. `security` "none" is for servers on this machine only."""

    host: str
    port: int
    security: Literal["tls", "starttls", "none"]
    username: str
    password: str = field(repr=False)
    folder: str = "INBOX"


@dataclass(frozen=True, slots=True)
class Timeouts:
    """Seconds the server may take."""

    connect: float = 30.0
    """For the connection, TLS and greeting."""
    read: float = 60.0
    """For each read after that."""
    idle: float = 30.0
    """IDLE is begun anew this often: a half-open connection, or a notice that got lost, lasts no longer."""
    done: float = 15.0
    """For the answer to DONE, which any living server gives at once."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """A message in the folder, not yet fetched. A UID means something only beside the UIDVALIDITY it was seen with."""

    uid: int
    size: int
    """RFC822.SIZE in octets."""
    received: datetime
    """INTERNALDATE, aware UTC."""


@dataclass(frozen=True, slots=True)
class Fetched:
    """The bytes of a message; only (the beginning of) its header where it was too large."""

    uid: int
    raw: bytes
    received: datetime
    size: int
    headers_only: bool


class Mailbox:
    """One folder of one account over one connection, opened by `connect` or on entering the context.

    Not for several threads. Raises MailboxError for everything that goes wrong on the wire; after one that cost the
    connection `connected` is false, and `connect` begins anew.
    """

    def __init__(
        self, account: MailboxAccount, *, timeouts: Timeouts | None = None, tls: ssl.SSLContext | None = None
    ) -> None:
        self.account = account
        self.uidvalidity = 0
        self.capabilities: frozenset[str] = frozenset()
        self._timeouts = timeouts or Timeouts()
        self._tls = tls
        self._client: _Client | None = None
        self._prefix = ""
        self._separator = "/"
        self._folders_seen: set[str] = set()

    def __enter__(self) -> Self:
        self.connect()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def connected(self) -> bool:
        """Whether there is a connection that was sound when last used."""
        return self._client is not None

    def connect(self) -> None:
        """Connect, log in and select the folder; `uidvalidity` and `capabilities` hold from here on.

        Raises MailboxError, `permanent` for a refused log-in, a certificate that does not fit, or a missing folder.
        """
        self.close()
        with self._guarded("connecting"):
            self._client = _Client(self.account, self._timeouts, self._tls)
        with self._guarded("logging in"):
            self._log_in(self._connection())
        with self._guarded("opening the folder"):
            client = self._connection()
            self.capabilities = frozenset(name.decode("ascii", "replace") for name in client.capabilities())
            self._learn_names(client)
            name = self._server_name(self.account.folder)
            try:
                answer = client.select_folder(name)
            except IMAPClientReadOnlyError as refusal:
                problem = "the folder is read-only: nothing could be filed"
                raise MailboxError(f"{self.account.host}: {problem}", permanent=True) from refusal
            except (IMAPClientAbortError, ProtocolError):
                raise
            except IMAPClientError as refusal:
                missing = self._folder_flags(name) is None
                raise self._error("opening the folder", refusal, permanent=missing) from None
            # RFC 9051 §2.3.1.1: without UIDVALIDITY the server keeps no UIDs, so nothing could be remembered.
            if not (uidvalidity := answer.get(b"UIDVALIDITY")):
                raise MailboxError(f"{self.account.host}: the server keeps no UIDs (no UIDVALIDITY)", permanent=True)
            self.uidvalidity = int(uidvalidity)

    def close(self) -> None:
        """Log out, in haste; a connection that is already lost is no error."""
        client, self._client = self._client, None
        self._folders_seen.clear()
        if client is None:
            return
        with contextlib.suppress(Exception):
            client.socket().settimeout(LOGOUT_SECONDS)
            client.logout()
        with contextlib.suppress(Exception):
            client.shutdown()

    # ── reading ────────────────────────────────────────────────────────────────────────────────────────────────

    def waiting(self, *, after: int = 0) -> tuple[Waiting, ...]:
        """Return everything in the folder with a UID above *after*, ascending; whoever has looked at it.

        Call it until it finds nothing new, then `wait`: what arrives in between wakes `wait` at once.
        """
        found: dict[int, Waiting] = {}
        with self._guarded("listing the folder"):
            client = self._connection()
            # NOOP brings the server's news up to date. What is announced from here on was perhaps not listed.
            client.noop()
            client.forget_news()
            highest = max(client.fetch_set("*", "UID"), default=0)
            first, span = after + 1, LIST_SPAN
            # Ranges instead of one SEARCH: its answer is a single line, and imaplib refuses lines over 1 MB.
            while first <= highest:
                last = min(first + span - 1, highest)
                answer = client.fetch_set(f"{first}:{last}", "UID RFC822.SIZE INTERNALDATE")
                for uid, items in answer.items():
                    # Without a size it is a change of flags, which nobody asked about and which names no UID.
                    if first <= uid <= last and b"RFC822.SIZE" in items:
                        found[uid] = Waiting(uid, int(items.get(b"RFC822.SIZE") or 0), _received(items))
                first = last + 1
                span = span * 4 if len(answer) < LIST_SPAN // 4 else LIST_SPAN
        return tuple(found[uid] for uid in sorted(found))

    def fetch(self, waiting: Sequence[Waiting], *, max_bytes: int) -> Iterator[Fetched]:
        """Yield the messages of *waiting* that are still there, in batches small enough for memory.

        Of a message larger than *max_bytes* the header alone is taken. What somebody else removed meanwhile is
        passed over. Nothing is marked as read (RFC 9051 §6.4.5, BODY.PEEK).
        """
        for batch in _batches([one for one in waiting if one.size <= max_bytes]):
            yield from self._fetched(batch, "BODY.PEEK[]", headers_only=False)
        for batch in _batches([one for one in waiting if one.size > max_bytes], weight=lambda _: HEADER_OCTETS):
            yield from self._fetched(batch, f"BODY.PEEK[HEADER]<0.{HEADER_OCTETS}>", headers_only=True)

    def _fetched(self, batch: Sequence[Waiting], item: str, *, headers_only: bool) -> Iterator[Fetched]:
        answers: dict[int, dict[bytes, Any]] = {}

        def ask(uids: Sequence[int]) -> None:
            answers.update(self._connection().fetch(list(uids), ["UID", item]))

        with self._guarded("fetching"):
            refusals = self._for_those_still_there([one.uid for one in batch], ask)
            if refusals and not answers:
                raise refusals[0]
        for one in batch:
            raw = _content(answers.get(one.uid, {}))
            # An empty answer for a message with a size: some servers give that for what is gone (RFC 2180 §4.1.3).
            if raw is None or (not raw and one.size):
                log.info("message %d is gone or has no content", one.uid)
                continue
            yield Fetched(one.uid, raw, one.received, one.size, headers_only)

    # ── waiting ────────────────────────────────────────────────────────────────────────────────────────────────

    def wait(self, seconds: float, *, wake: int | None = None) -> bool:
        """Wait until something may have arrived (True), or *seconds* have passed or *wake* is readable (False).

        *wake* is a file descriptor, the reading end of a pipe; it is left unread. With IDLE the server tells
        (RFC 2177); without it the server is asked before and after. Raises MailboxError for a lost connection.
        """
        with self._guarded("waiting"):
            client = self._connection()
            if not client.has_news():
                client.noop()  # Seen: servers whose IDLE is silent about what came before it.
            if client.has_news():
                return True
            if "IDLE" not in self.capabilities:
                return self._wait_and_ask(client, seconds, wake)
            end = time.monotonic() + seconds
            span = FIRST_IDLE_SECONDS
            while (left := end - time.monotonic()) > 0:
                client.begin_idle()
                woken = False
                if not client.has_news():
                    readable, woken = client.wait_readable(min(left, span, self._timeouts.idle), wake)
                    if readable:
                        client.read_line()
                span = self._timeouts.idle
                client.end_idle(self._timeouts.done, self._timeouts.read)
                if client.has_news():
                    return True
                if woken:
                    return False
        return False

    @staticmethod
    def _wait_and_ask(client: "_Client", seconds: float, wake: int | None) -> bool:
        # Readable before we asked anything: a BYE, the end of the connection, or news. NOOP tells which.
        _, woken = client.wait_readable(seconds, wake)
        if not woken:
            client.noop()
        return client.has_news()

    # ── filing ─────────────────────────────────────────────────────────────────────────────────────────────────

    def file_under(self, uids: Sequence[int], folder: str) -> None:
        """Move the messages to *folder*, making it where it is missing. Those already gone are passed over.

        In a name "/" divides levels, whatever the server's own sign is.

        Repeating it is harmless. Without MOVE a cut in the middle may leave a copy in both folders, never in none.
        """
        target = self._server_name(folder)
        if target == self._server_name(self.account.folder):
            return
        with self._guarded("filing"):
            self._make_sure_of(target)
            ordered = sorted(set(uids))
            for start in range(0, len(ordered), FILE_COUNT):
                few = ordered[start : start + FILE_COUNT]
                if refusals := self._for_those_still_there(few, lambda those: self._move(those, target)):
                    raise refusals[0]

    def _move(self, uids: Sequence[int], target: str) -> None:
        client, those = self._connection(), uid_set(uids)
        take = client.move if "MOVE" in self.capabilities else client.copy
        try:
            take(those, target)
        except IMAPClientError as refusal:
            # RFC 9051 §7.1: somebody removed the folder since we looked; making it may help.
            if "[TRYCREATE]" not in str(refusal):
                raise
            self._folders_seen.discard(target)
            self._make_sure_of(target)
            take(those, target)
        if "MOVE" in self.capabilities:
            return
        client.add_flags(those, DELETED, silent=True)
        if "UIDPLUS" in self.capabilities:
            client.uid_expunge(those)
            return
        # RFC 4315 §2.1: without UID EXPUNGE, take \Deleted off the messages that are not ours, and put it back after.
        others = uid_set(set(client.search("DELETED")) - set(uids))
        if others:
            client.remove_flags(others, DELETED, silent=True)
        try:
            client.expunge()
        finally:
            if others:
                client.add_flags(others, DELETED, silent=True)

    def _for_those_still_there(
        self, uids: Sequence[int], act: Callable[[Sequence[int]], None]
    ) -> list[IMAPClientError]:
        """Do *act*; where the server refuses, again for those still there after NOOP, then for each by itself.

        A server may answer NO to a command that names a message expunged elsewhere (RFC 5530 §3, EXPUNGEISSUED).
        Returns the refusals that remain, so that one message the server cannot give does not stop the others.
        """
        if _refusal(act, uids) is None:
            return []
        client = self._connection()
        client.noop()
        present = sorted(set(client.fetch_set(uid_set(uids), "UID")) & set(uids))
        if not present or _refusal(act, present) is None:
            return []
        refusals: list[IMAPClientError] = []
        for uid in present:
            if (refusal := _refusal(act, [uid])) is not None:
                log.warning("the server refuses message %d: %s", uid, _brief(refusal))
                refusals.append(refusal)
            if len(refusals) == MOST_REFUSALS:
                break
        return refusals

    # ── folders ────────────────────────────────────────────────────────────────────────────────────────────────

    def folder_problems(self, names: Iterable[str]) -> tuple[str, ...]:
        """Return a line for each folder that could not be filed under, looking only. Missing is no problem."""
        problems: list[str] = []
        with self._guarded("looking at folders"):
            for name in names:
                try:
                    target = self._server_name(name)
                except MailboxError as error:
                    problems.append(str(error))
                    continue
                flags = self._folder_flags(target)
                if flags is not None and b"\\noselect" in flags:
                    problems.append(f"folder {name!r} can hold no messages (\\Noselect): choose another name")
                parent = target.rpartition(self._separator)[0] if self._separator else ""
                above = self._folder_flags(parent) if flags is None and parent else None
                if above is not None and b"\\noinferiors" in above:
                    problems.append(f"folder {name!r} cannot be made: {parent!r} takes no folders below it")
        return tuple(problems)

    def _make_sure_of(self, target: str) -> None:
        if target in self._folders_seen:
            return
        client = self._connection()
        if self._folder_flags(target) is None:
            try:
                client.create_folder(target)
            except (IMAPClientAbortError, ProtocolError):
                raise
            except IMAPClientError:
                # Somebody else may have made it between our two commands.
                if self._folder_flags(target) is None:
                    raise
            # Seen: many mail programs show subscribed folders only. That one cannot be subscribed stops nothing.
            with contextlib.suppress(IMAPClientError):
                client.subscribe_folder(target)
        self._folders_seen.add(target)

    def _folder_flags(self, target: str) -> frozenset[bytes] | None:
        """Return the flags of the folder in lower case, None where there is no such folder."""
        for flags, _, name in self._connection().list_folders("", target):
            if unicodedata.normalize("NFC", name) == target or name.upper() == target.upper() == "INBOX":
                lowered = frozenset(flag.lower() for flag in flags)
                return None if b"\\nonexistent" in lowered else lowered  # RFC 5258 §3
        return None

    def _learn_names(self, client: "_Client") -> None:
        self._prefix, self._separator = "", "/"
        if "NAMESPACE" in self.capabilities:  # RFC 2342 §5
            personal = client.namespace().personal
            if personal:
                self._prefix, separator = personal[0]
                self._separator = separator or ""
                return
        for _, delimiter, _ in client.list_folders("", ""):  # RFC 9051 §6.3.9: an empty name asks for the separator
            self._separator = delimiter.decode("ascii", "replace") if delimiter else ""

    def _server_name(self, name: str) -> str:
        """Return *name* as the server calls it: its own separator, below the personal namespace."""
        name = unicodedata.normalize("NFC", name.strip().strip("/"))
        if not name or any(unicodedata.category(sign) == "Cc" for sign in name):
            raise MailboxError(f"folder name {name!r} cannot be used", permanent=True)
        if any(sign in name for sign in "*%"):  # wildcards in LIST (RFC 9051 §6.3.9)
            raise MailboxError(f"folder name {name!r} must not contain * or %", permanent=True)
        if name.upper() == "INBOX":
            return "INBOX"
        if self._separator and self._separator != "/":
            name = name.replace("/", self._separator)
        below = len(self._prefix) if name.upper().startswith(self._prefix.upper()) else 0
        return self._prefix + name[below:]

    # ── connection ─────────────────────────────────────────────────────────────────────────────────────────────

    def _log_in(self, client: "_Client") -> None:
        account = self.account
        peer = ipaddress.ip_address(client.socket().getpeername()[0].partition("%")[0])
        if account.security == "none" and not peer.is_loopback:
            raise MailboxError(f"{account.host}: no password without TLS but on this machine", permanent=True)
        if account.security == "starttls":
            if not client.has_capability("STARTTLS"):
                raise MailboxError(f"{account.host}: the server offers no STARTTLS", permanent=True)
            client.starttls(self._tls)
        try:
            client.log_in(account.username, account.password)
        except (IMAPClientAbortError, ProtocolError):
            raise
        except IMAPClientError as refusal:
            permanent = not PASSING_REFUSALS.search(str(refusal))
            raise self._error("logging in", refusal, permanent=permanent) from None

    def _connection(self) -> "_Client":
        if self._client is None:
            raise MailboxError(f"{self.account.host}: not connected")
        return self._client

    def _error(self, doing: str, refusal: Exception, *, permanent: bool = False) -> MailboxError:
        return MailboxError(f"{self.account.host}: {doing}: {_brief(refusal)}", permanent=permanent)

    @contextlib.contextmanager
    def _guarded(self, doing: str) -> Iterator[None]:
        """Turn what the library raises into MailboxError, and drop the connection unless the server said a plain NO.

        A line that could not be understood may hold words of somebody's message: those errors are told by their
        kind, without their text and without the chain that would carry it into a log.
        """
        try:
            yield
        except MailboxError:
            if doing in {"connecting", "logging in", "opening the folder"}:
                self._drop()
            raise
        except ssl.SSLCertVerificationError as error:
            self._drop()
            problem = f"{self.account.host}: the certificate does not hold: {error.verify_message}"
            raise MailboxError(problem, permanent=True) from error
        except OSError as error:
            self._drop()
            raise MailboxError(f"{self.account.host}: {doing}: {str(error) or type(error).__name__}") from error
        except (IMAPClientAbortError, ProtocolError) as error:
            farewell = self._client.farewell() if self._client else ""
            self._drop()
            lost = (
                "connection closed" if farewell or "EOF" in str(error) else f"unusable answer ({type(error).__name__})"
            )
            raise MailboxError(f"{self.account.host}: {doing}: {lost}{farewell and ': ' + farewell}") from None
        except IMAPClientError as refusal:
            raise self._error(doing, refusal) from None
        except BaseException as error:
            # Interrupted or surprised in the middle of an answer: what comes next on this connection is not ours.
            self._drop()
            if isinstance(error, Exception):
                raise MailboxError(f"{self.account.host}: {doing}: unusable answer ({type(error).__name__})") from None
            raise

    def _drop(self) -> None:
        client, self._client = self._client, None
        self._folders_seen.clear()
        if client is not None:
            with contextlib.suppress(Exception):
                client.shutdown()


class Backoff:
    """How long to pause before the next attempt: doubling, with jitter, up to *most* seconds.

    Seen: a program that reconnects every few seconds gets its account locked. *random* gives numbers in [0, 1).
    """

    def __init__(self, *, random: Callable[[], float], first: float = 1.0, most: float = 300.0) -> None:
        self.failures = 0
        self._random = random
        self._first = first
        self._most = most

    def failed(self) -> float:
        """Count a failed attempt; return the seconds to pause, between half of the step and all of it."""
        step = min(self._most, self._first * 2.0 ** min(self.failures, 32))
        self.failures += 1
        return step * (0.5 + self._random() / 2)

    def succeeded(self) -> None:
        """Begin at the shortest pause again."""
        self.failures = 0


class _Client(IMAPClient):  # type: ignore[misc]  # imapclient has no type hints
    """imapclient with a supervised IDLE, and with an eye on announcements that other commands' answers bring."""

    def __init__(self, account: MailboxAccount, timeouts: Timeouts, tls: ssl.SSLContext | None) -> None:
        limits = SocketTimeout(connect=timeouts.connect, read=timeouts.read)
        direct = account.security == "tls"
        super().__init__(account.host, account.port, ssl=direct, ssl_context=tls, timeout=limits)
        self.normalise_times = False
        # imapclient has every line written out for a debug log: dear, and lines may hold words of messages.
        self._imap.debug = 0
        self._known: int | None = None

    def log_in(self, username: str, password: str) -> None:
        """LOGIN, or AUTHENTICATE PLAIN where LOGIN is disabled or cannot carry the password (RFC 9051 §6.2.3)."""
        plain = self.has_capability("LOGINDISABLED") or not (username + password).isascii()
        if plain and self.has_capability("AUTH=PLAIN"):
            secret = f"\0{username}\0{password}".encode()
            self._command_and_check("authenticate", "PLAIN", lambda _: secret)
        else:
            self._command_and_check("login", username, password)

    def fetch_set(self, uids: str, items: str) -> dict[int, dict[bytes, Any]]:
        """UID FETCH for a sequence set, which imapclient's own `fetch` does not take."""
        lines = self._command_and_check("FETCH", uids, f"({items})", uid=True)
        return dict(parse_fetch_response(lines, normalise_times=False, uid_is_key=True))

    def forget_news(self) -> None:
        """Take what was announced so far as known; also frees what imaplib gathers for nobody."""
        announced, expunged = self._announcements()
        if announced:
            self._known = announced[-1] if not expunged else None
        elif self._known is not None:
            self._known -= expunged
        self._imap.untagged_responses.clear()

    def has_news(self) -> bool:
        """Whether an EXISTS in any answer since `forget_news` told of a message not counted then.

        Seen: servers that repeat an unchanged EXISTS with every command; that is no news.
        """
        announced, expunged = self._announcements()
        return any(self._known is None or count != self._known - expunged for count in announced)

    def _announcements(self) -> tuple[list[int], int]:
        answers = {name.upper(): lines for name, lines in self._imap.untagged_responses.items()}
        return [int(count) for count in answers.get("EXISTS", ())], len(answers.get("EXPUNGE", ()))

    def farewell(self) -> str:
        byes = self._imap.untagged_responses.get("BYE") or [b""]
        return bytes(byes[-1]).decode("ascii", "replace")[:200]

    def begin_idle(self) -> None:
        self._idle_tag = self._imap._command("IDLE")
        # Announcements may come before the continuation.
        while self._imap._get_response() is not None:
            if self._imap.tagged_commands[self._idle_tag]:
                typ, data = self._imap.tagged_commands.pop(self._idle_tag)
                self._checkok("idle", typ, data)
                raise IMAPClientAbortError("IDLE ended before it began")

    def wait_readable(self, seconds: float, wake: int | None) -> tuple[bool, bool]:
        """Wait for something to read from the server, or in *wake*; return which of the two there is."""
        sock = self.socket()
        poller = select.poll()
        poller.register(sock.fileno(), select.POLLIN)
        if wake is not None:
            poller.register(wake, select.POLLIN)
        end = time.monotonic() + seconds
        buffered = self._buffered()
        while not buffered:
            left = end - time.monotonic()
            ready = {descriptor for descriptor, _ in poller.poll(max(left, 0) * 1000)}
            if wake in ready:
                return False, True
            if sock.fileno() in ready:
                # Readable and yet nothing in it is the end (False); a TLS record without content is not (None).
                buffered = self._buffered()
                if buffered is False:
                    raise IMAPClientAbortError("EOF")
            elif left <= 0:
                return False, False
        return True, False

    def _buffered(self) -> bool | None:
        """Whether octets can be read without waiting: poll does not see what the reader or TLS already holds."""
        sock = self.socket()
        limit = sock.gettimeout()
        sock.settimeout(0)
        try:
            return bool(self._imap.file.peek(1))
        except (BlockingIOError, ssl.SSLWantReadError):
            return None
        finally:
            sock.settimeout(limit)

    def read_line(self) -> None:
        """Read one untagged answer; raises for BYE."""
        self._imap._get_response()
        self._imap._check_bye()

    def end_idle(self, seconds: float, afterwards: float) -> None:
        sock = self.socket()
        sock.settimeout(seconds)
        self._imap.send(b"DONE\r\n")
        self._consume_until_tagged_response(self._idle_tag, "IDLE")
        self._imap._check_bye()
        sock.settimeout(afterwards)


def uid_set(uids: Iterable[int]) -> str:
    """Return the UIDs as a sequence set with runs drawn together: "1:3,7" (RFC 9051 §4.1.1)."""
    runs: list[tuple[int, int]] = []
    for uid in sorted(set(uids)):
        if runs and uid == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], uid)
        else:
            runs.append((uid, uid))
    return ",".join(str(first) if first == last else f"{first}:{last}" for first, last in runs)


def _batches(waiting: Sequence[Waiting], *, weight: Callable[[Waiting], int] | None = None) -> Iterator[list[Waiting]]:
    batch: list[Waiting] = []
    octets = 0
    for one in waiting:
        size = weight(one) if weight else one.size
        if batch and (len(batch) >= FETCH_COUNT or octets + size > FETCH_BYTES):
            yield batch
            batch, octets = [], 0
        batch.append(one)
        octets += size
    if batch:
        yield batch


def _refusal(act: Callable[[Sequence[int]], None], uids: Sequence[int]) -> IMAPClientError | None:
    """Do *act*; return the server's plain NO, if it was one."""
    try:
        act(uids)
    except (IMAPClientAbortError, ProtocolError):
        raise
    except IMAPClientError as refusal:
        return refusal
    return None


def _content(items: dict[bytes, Any]) -> bytes | None:
    """Return the one BODY item of an answer: absent or NIL for a message that is gone."""
    for name, value in items.items():
        if name.startswith(b"BODY["):
            return value if isinstance(value, bytes) else None
    return None


def _received(items: dict[bytes, Any]) -> datetime:
    moment = items.get(b"INTERNALDATE")
    if not isinstance(moment, datetime) or moment.tzinfo is None:
        return OLDEST
    return moment.astimezone(UTC)


def _brief(refusal: Exception) -> str:
    text = refusal.args[0] if refusal.args else ""
    words = text.decode("utf-8", "replace") if isinstance(text, bytes) else str(text)
    return " ".join(words.split())[:200]
