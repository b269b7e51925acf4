"""How does a letter reach the SMTP server? The only import of smtplib.

Getting it wrong sends a letter twice or loses it, so the one moment that cannot be judged is kept as small as it can
be: from the end of a letter's content until the reply to it (RFC 1047). At most one letter is ever in it, the caller
hears of it before it begins (`about_to_send`), and content is never begun before the last letter's result is told
(`on_result`). Everything else may be pipelined (RFC 2920), and is where the server offers it.
"""

import base64
import contextlib
import ipaddress
import re
import select
import smtplib
import socket
import ssl
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from types import TracebackType
from typing import Literal, Self

from registrar.errors import SubmissionError

LAST_WORDS_SECONDS = 2.0
"""How long a reply is waited for after the server cut a letter's content short."""

# RFC 5321 §4.1.2, widely: nothing that could end the path or the command, and no half of a surrogate pair, which is no
# character. Quoted local parts are not used.
UNUSABLE_ADDRESS = re.compile(r"[\x00-\x20\x7f<>\ud800-\udfff]")
ONE_LINE_REPLY = re.compile(rb"([2-5]\d\d) ([ -~]{0,500})\r\n")
MORE_TO_COME = getattr(socket, "MSG_MORE", 0)
"""Linux alone knows it; elsewhere content and final dot are two packets."""


@dataclass(frozen=True, slots=True)
class SmtpAccount:
    """Where letters are handed in. An empty `username` means no log-in."""

    host: str
    port: int
    security: Literal["tls", "starttls", "none"]
    username: str = ""
    password: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Timeouts:
    """Seconds, after RFC 5321 §4.5.3.2: the server may take long over the final dot, and must be let."""

    connect: float = 30.0
    command: float = 60.0
    final: float = 600.0
    idle: float = 30.0
    """A connection unused for longer is tried with NOOP before a letter is."""


@dataclass(frozen=True, slots=True)
class ToSubmit:
    """A letter as bytes, with its envelope. `key` is for the caller; `envelope_from` may be empty (RFC 5321 §4.5.5)."""

    key: int
    envelope_from: str
    recipient: str
    raw: bytes
    is_content: bool = False
    """Whether *raw* is what `as_content` makes of the letter already: that takes as long as to send it."""


@dataclass(frozen=True, slots=True)
class Result:
    """What became of a letter: `sent`, or the facts of the failure.

    `code` is the reply code (RFC 5321 §4.2), None where there was no answer. `permanent`: trying again cannot help.
    `unknown`: cut off after the final dot, the server may have taken it. Neither: a repeat may help.
    """

    sent: bool
    code: int | None
    text: str
    permanent: bool = False
    unknown: bool = False

    def as_error(self) -> SubmissionError:
        """Return the failure as the error it would be if it were raised."""
        said = f"{self.code} {self.text}" if self.code else self.text
        return SubmissionError(said, code=self.code, permanent=self.permanent, unknown=self.unknown)


class Submission:
    """A connection to the SMTP server that lasts over many letters; opened when needed, closed with the context.

    Not for several threads. `connect` raises SubmissionError; what happens to a letter is told as its Result.
    """

    def __init__(
        self, account: SmtpAccount, *, timeouts: Timeouts | None = None, tls: ssl.SSLContext | None = None
    ) -> None:
        self.account = account
        self.features: frozenset[str] = frozenset()
        """Extensions offered in the answer to EHLO, in upper case; known after `connect`."""
        self._timeouts = timeouts or Timeouts()
        self._tls = tls
        self._client: smtplib.SMTP | None = None
        self._used = 0.0
        self._reset_first = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def connect(self) -> None:
        """Connect and log in anew. Raises SubmissionError, `permanent` where a person must mend the configuration."""
        self.close()
        account = self.account
        try:
            self._client = self._open()
            self._log_in(self._client)
            self.features = frozenset(name.upper() for name in self._client.esmtp_features)
            _socket(self._client).settimeout(self._timeouts.command)
        except SubmissionError:
            self._drop()
            raise
        except smtplib.SMTPResponseException as refusal:
            self._drop()
            raise _failed(f"{account.host}: ", refusal.smtp_code, _text(refusal.smtp_error)).as_error() from None
        except ssl.SSLCertVerificationError as error:
            self._drop()
            problem = f"{account.host}: the certificate does not hold: {error.verify_message}"
            raise SubmissionError(problem, permanent=True) from error
        except smtplib.SMTPNotSupportedError as error:
            self._drop()
            raise SubmissionError(f"{account.host}: {error}", permanent=True) from error
        except (OSError, smtplib.SMTPException) as error:
            self._drop()
            # smtplib raises the bare class where the server offers no way to log in that it knows.
            hopeless = type(error) is smtplib.SMTPException
            problem = f"{account.host}: {str(error) or type(error).__name__}"
            raise SubmissionError(problem, permanent=hopeless) from error

    def close(self) -> None:
        """Take leave, in haste; a connection that is already lost is no error."""
        client, self._client = self._client, None
        if client is not None:
            with contextlib.suppress(Exception):
                _socket(client).settimeout(LAST_WORDS_SECONDS)
                client.quit()
            with contextlib.suppress(Exception):
                client.close()

    def submit_many(
        self,
        letters: Iterable[ToSubmit],
        *,
        about_to_send: Callable[[int], None],
        on_result: Callable[[int, Result], None],
    ) -> tuple[int, ...]:
        """Submit *letters* in their order and return the keys of those that were not tried.

        `about_to_send(key)` is called right before the content of a letter leaves, with the server ready for it;
        `on_result(key, result)` once for each letter tried, before anything of the next one's content leaves. What
        either raises cuts the connection, without a final dot on its way. Two letters are drawn from *letters* ahead.

        A lost connection or 421 ends the batch: the letter concerned has its result, the rest are not tried. Raises
        SubmissionError where there is no connection to begin with; then none was tried.
        """
        queue = iter(letters)
        letter = next(queue, None)
        if letter is None:
            return ()
        self._make_ready()
        try:
            untried = self._submit_all(letter, queue, about_to_send, on_result)
        except BaseException:
            self._drop()
            raise
        self._used = time.monotonic()
        return untried

    def _submit_all(
        self,
        first: ToSubmit,
        queue: Iterator[ToSubmit],
        about_to_send: Callable[[int], None],
        on_result: Callable[[int, Result], None],
    ) -> tuple[int, ...]:
        letter: _Prepared | None = self._prepare(first)
        following = self._prepared(next(queue, None))
        announced = False  # the letter's commands are on their way already
        while letter is not None and self._client is not None:
            third = next(queue, None)  # now: nothing that this may raise shall find a letter on its way
            upcoming: _Prepared | None = None
            ahead = b""
            if letter.hindrance is not None:
                result = letter.hindrance
            elif (refusal := self._announce(letter, sent=announced)) is not None:
                result = refusal
            else:
                if following is not None and "PIPELINING" in self.features:
                    ahead = b"".join(following.commands)
                about_to_send(letter.key)
                failure = self._hand_over(letter.content, ahead)
                upcoming = self._prepared(third)  # while the server is at work
                result = failure or self._find_outcome()
            announced = bool(ahead)
            on_result(letter.key, result)
            letter, following = following, upcoming or self._prepared(third)
        return tuple(one.key for one in (letter, following, *queue) if one is not None)

    # ── one letter ─────────────────────────────────────────────────────────────────────────────────────────────

    def _prepared(self, letter: ToSubmit | None) -> "_Prepared | None":
        return None if letter is None else self._prepare(letter)

    def _prepare(self, letter: ToSubmit) -> "_Prepared":
        """Return the commands and the content as they go over the wire, or why they cannot."""

        def hindered(reason: str) -> _Prepared:
            return _Prepared(letter.key, hindrance=Result(False, None, reason, permanent=True))

        options = [f"SIZE={len(letter.raw)}"] if "SIZE" in self.features else []  # RFC 1870
        try:
            envelope = [_path(letter.envelope_from), _path(letter.recipient)]
        except ValueError as error:
            return hindered(str(error))
        if not letter.recipient:
            return hindered("there is no address to send to")
        ascii_alone = letter.raw.isascii()
        header = b"" if ascii_alone else letter.raw.partition(b"\r\n\r\n")[0]
        if not (envelope[0] + envelope[1]).isascii() or not header.isascii():
            if "SMTPUTF8" not in self.features:  # RFC 6531 §3.4
                return hindered("address needs SMTPUTF8, which the server does not offer")
            options.append("SMTPUTF8")
        if not ascii_alone:
            if "8BITMIME" not in self.features:  # RFC 6152 §3
                return hindered("content needs 8BITMIME, which the server does not offer")
            options.append("BODY=8BITMIME")
        mail = " ".join([f"MAIL FROM:<{envelope[0]}>", *options])
        commands = (f"{mail}\r\n".encode(), f"RCPT TO:<{envelope[1]}>\r\n".encode(), b"DATA\r\n")
        return _Prepared(letter.key, commands, letter.raw if letter.is_content else as_content(letter.raw))

    def _announce(self, letter: "_Prepared", *, sent: bool) -> Result | None:
        """Bring MAIL, RCPT and DATA to the server (or read the replies, where they are *sent* already).

        Returns None where the server is ready for the content, else the failure. Until here the letter cannot have
        been taken: whatever goes wrong is temporary, or as the reply code says.
        """
        try:
            replies = self._replies(len(letter.commands)) if sent else self._command_group(letter.commands)
        except (OSError, smtplib.SMTPException) as error:
            self._drop()
            return _no_answer(error, "before the content")
        for code, text in replies[:-1]:
            if code // 100 != 2:
                refusal = _failed("", code, text)
                break
        else:
            code, text = replies[-1]
            if code == 354 and len(replies) == len(letter.commands):
                return None
            refusal = _failed("", code, text)
        self._recover(replies)
        return refusal

    def _command_group(self, commands: tuple[bytes, ...]) -> list[tuple[int, str]]:
        reset, self._reset_first = self._reset_first, False
        if "PIPELINING" in self.features:
            # RFC 2920 §3.1: one write, DATA last. RSET may stand in the same group.
            self._send((b"RSET\r\n" if reset else b"") + b"".join(commands))
            if reset:
                self._reply()
            return self._replies(len(commands))
        if reset:
            self._send(b"RSET\r\n")
            self._reply()
        replies: list[tuple[int, str]] = []
        for command in commands:
            self._send(command)
            replies.append(self._reply())
            if replies[-1][0] // 100 not in (2, 3):
                break
        return replies

    def _recover(self, replies: list[tuple[int, str]]) -> None:
        """After a refusal: leave the connection fit for the next letter, or leave it altogether."""
        if _is_farewell(replies[-1][0]):
            self._drop()
            return
        self._reset_first = True
        if replies[-1][0] == 354:
            # RFC 2920 §3.1: the server waits for content though nobody is to have it. An empty one ends that.
            try:
                self._send(b".\r\n")
                self._reply()
            except (OSError, smtplib.SMTPException):
                self._drop()

    def _hand_over(self, content: bytes, ahead: bytes) -> Result | None:
        """Send the content and its final dot, with the next letter's commands behind it; return what went wrong."""
        _socket(self._connection()).settimeout(self._timeouts.final)
        try:
            self._send(content, more=True)
        except OSError as error:
            # The dot was never sent: without it the server must not take the letter (RFC 5321 §4.1.1.4).
            return self._cut_short(error)
        try:
            # RFC 2920 §3.1: content may be followed by the next transaction's group in one write.
            self._send(b".\r\n" + ahead)
        except (OSError, smtplib.SMTPException) as error:
            self._drop()
            return _no_answer(error, "after the final dot", unknown=True)
        return None

    def _find_outcome(self) -> Result:
        """Read the reply to a final dot."""
        try:
            code, text = self._reply()
        except (OSError, smtplib.SMTPException) as error:
            self._drop()
            return _no_answer(error, "after the final dot", unknown=True)
        if code // 100 not in (2, 4, 5):
            self._drop()
            return Result(False, None, f"no usable reply after the final dot: {text}", unknown=True)
        if code == 421:
            self._drop()
        else:
            _socket(self._connection()).settimeout(self._timeouts.command)
        return Result(True, code, text) if code // 100 == 2 else _failed("", code, text)

    def _cut_short(self, error: OSError) -> Result:
        """Seen: a server that finds a letter too large says so in the middle of it, and hangs up."""
        try:
            _socket(self._connection()).settimeout(LAST_WORDS_SECONDS)
            code, text = self._reply()
        except (OSError, smtplib.SMTPException):
            code, text = 0, ""
        self._drop()
        if code // 100 in (4, 5):
            return _failed("", code, text)
        return _no_answer(error, "within the content")

    # ── connection ─────────────────────────────────────────────────────────────────────────────────────────────

    def _make_ready(self) -> None:
        """See that there is a connection which the server has not given up meanwhile."""
        if self._client is not None:
            # Anything to read before we asked: a 421 or the end of the connection.
            poller = select.poll()
            poller.register(_socket(self._client), select.POLLIN)
            if poller.poll(0):
                self._drop()
            elif time.monotonic() - self._used > self._timeouts.idle:
                try:
                    self._send(b"NOOP\r\n")
                    if self._reply()[0] != 250:
                        self._drop()
                except (OSError, smtplib.SMTPException):
                    self._drop()
        if self._client is None:
            self.connect()

    def _open(self) -> smtplib.SMTP:
        account, limit = self.account, self._timeouts.connect
        # Dear to make, and smtplib's own verifies nothing: made here, and only where it is needed.
        tls = None if account.security == "none" else self._tls or ssl.create_default_context()
        # A name given at once keeps smtplib from asking the DNS for ours.
        if account.security == "tls":
            client: smtplib.SMTP = smtplib.SMTP_SSL(
                account.host, account.port, local_hostname="localhost", timeout=limit, context=tls
            )
        else:
            client = smtplib.SMTP(account.host, account.port, local_hostname="localhost", timeout=limit)
        try:
            own = ipaddress.ip_address(_socket(client).getsockname()[0].partition("%")[0])
            # RFC 5321 §4.1.3: whoever has no name of its own greets with its address.
            client.local_hostname = f"[IPv6:{own}]" if own.version == 6 else f"[{own}]"
            # A final dot is a few octets: they shall not wait for the acknowledgement of the content before them.
            _socket(client).setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            if account.security == "starttls":
                client.starttls(context=tls)
            client.ehlo_or_helo_if_needed()
        except BaseException:
            client.close()
            raise
        return client

    def _log_in(self, client: smtplib.SMTP) -> None:
        account = self.account
        if not account.username:
            return
        peer = ipaddress.ip_address(_socket(client).getpeername()[0].partition("%")[0])
        if account.security == "none" and not peer.is_loopback:
            raise SubmissionError(f"{account.host}: no password without TLS but on this machine", permanent=True)
        if "PLAIN" not in client.esmtp_features.get("auth", "").upper().split():
            client.login(account.username, account.password)
            return
        # One attempt, and in UTF-8 (RFC 4616 §2): smtplib tries every mechanism in turn, which locks accounts.
        secret = base64.b64encode(f"\0{account.username}\0{account.password}".encode()).decode("ascii")
        code, text = client.docmd("AUTH", f"PLAIN {secret}")
        if code != 235:
            raise smtplib.SMTPAuthenticationError(code, text)

    def _connection(self) -> smtplib.SMTP:
        if self._client is None:
            raise smtplib.SMTPServerDisconnected("not connected")
        return self._client

    def _send(self, octets: bytes, *, more: bool = False) -> None:
        """Send; with *more* to come at once, the kernel may hold back what does not fill a packet."""
        connection = _socket(self._connection())
        if more and not isinstance(connection, ssl.SSLSocket):
            connection.sendall(octets, MORE_TO_COME)
        else:
            connection.sendall(octets)

    def _reply(self) -> tuple[int, str]:
        client = self._connection()
        replies = client.file
        if replies is not None:
            # Most replies are one line, and a third of the work for it. All else is left to smtplib.
            try:
                usual = ONE_LINE_REPLY.match(replies.peek())
            except OSError as error:
                client.close()
                raise smtplib.SMTPServerDisconnected(f"Connection unexpectedly closed: {error}") from error
            if usual is not None:
                replies.read(usual.end())
                return int(usual[1]), _text(usual[2])
        code, text = client.getreply()
        return code, _text(text)

    def _replies(self, count: int) -> list[tuple[int, str]]:
        """Read *count* replies, or up to one after which there will be no more."""
        replies: list[tuple[int, str]] = []
        while len(replies) < count and not (replies and _is_farewell(replies[-1][0])):
            replies.append(self._reply())
        return replies

    def _drop(self) -> None:
        client, self._client = self._client, None
        self._reset_first = False
        if client is not None:
            with contextlib.suppress(Exception):
                client.close()


@dataclass(frozen=True, slots=True)
class _Prepared:
    key: int
    commands: tuple[bytes, ...] = ()
    """MAIL, RCPT and DATA, each a line."""
    content: bytes = b""
    """With CRLF line ends and doubled dots, without the final dot."""
    hindrance: Result | None = None
    """Why the letter cannot be handed in; then there is nothing else."""


def as_content(raw: bytes) -> bytes:
    """Return *raw* as it follows DATA: lines ended by CRLF alone, leading dots doubled, the last line ended.

    A bare CR or LF must not reach the server: servers differ in whether it ends a line, and so in where they
    see the end of the letter (RFC 5321 §2.3.8, §4.5.2).
    """
    raw = b"\r\n".join(raw.splitlines()) + b"\r\n"
    if raw.startswith(b"."):
        raw = b"." + raw
    return raw.replace(b"\n.", b"\n..")


def _path(email: str) -> str:
    """Return *email* as it stands between < and >, its domain in ASCII. Raises ValueError for what cannot be one."""
    if not email:
        return ""
    local, at, domain = email.rpartition("@")
    if not at or not local or not domain or UNUSABLE_ADDRESS.search(email):
        raise ValueError("address cannot be used in an envelope")
    if not domain.isascii() and local.isascii():
        with contextlib.suppress(UnicodeError):
            domain = domain.encode("idna").decode("ascii")
    return f"{local}@{domain}"


def _is_farewell(code: int) -> bool:
    """Whether the connection ends with this reply: 421 (RFC 5321 §3.8), or a line that is none."""
    return code == 421 or code // 100 not in (2, 3, 4, 5)


def _failed(before: str, code: int, text: str) -> Result:
    """Return the failure a reply code tells (RFC 5321 §4.2.1): 5yz is permanent, 4yz and nonsense are not."""
    return Result(False, code if code > 0 else None, before + text, permanent=code // 100 == 5)


def _no_answer(error: Exception, where: str, *, unknown: bool = False) -> Result:
    return Result(False, None, f"no answer {where}: {str(error) or type(error).__name__}", unknown=unknown)


def _text(reply: bytes | str) -> str:
    text = reply.decode("utf-8", "replace") if isinstance(reply, bytes) else reply
    return " ".join(text.split())[:500]


def _socket(client: smtplib.SMTP) -> socket.socket:
    if client.sock is None:
        raise smtplib.SMTPServerDisconnected("not connected")
    return client.sock
