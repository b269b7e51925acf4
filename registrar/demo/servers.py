"""Where does mail go in the demo? An IMAP and an SMTP server on free loopback ports, both in one thread.

Mail for the registration address is put into the mailbox's INBOX; every other letter is written into a folder, as the
message itself and, beside it, its HTML and its invitation. Nothing leaves this machine.
"""

import asyncio
import email
import email.policy
import itertools
import logging
import re
import ssl
import threading
import time
import uuid
from argparse import Namespace
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage, MIMEPart
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from registrar.errors import RegistrarError

if TYPE_CHECKING:
    from aiosmtpd.smtp import SMTP, Envelope, Session
    from pymap.backend.dict.mailbox import MailboxData

log = logging.getLogger(__name__)

HOST = "127.0.0.1"
HOSTNAME = "mail.webinars.example"
"""What the servers call themselves: asking the system for a name may wait for a network that is not there."""
PASSWORD = "demo"  # noqa: S105 - of a mailbox in memory that nobody else can reach
MOST_BYTES = 30_000_000
START_SECONDS = 30.0
STOP_SECONDS = 5.0
NUDGE_AFTER = (0.05, 0.1, 0.25, 0.5, 1.0, 2.0)
"""Seconds, one after the other."""

_NOT_IN_A_FILE_NAME = re.compile(r"[^A-Za-z0-9.@_-]")


@dataclass(frozen=True, slots=True)
class Delivered:
    """A message as it lies in the mailbox, and when it was put there (seconds of a monotonic clock)."""

    raw: bytes
    at: float


@dataclass(frozen=True, slots=True)
class Posted:
    """A letter that the registrar handed in: its bytes, the files it was written to, and when (as above)."""

    recipient: str
    raw: bytes
    files: tuple[Path, ...]
    at: float


class MailServers:
    """Both servers, a context manager. `changed` is notified whenever mail was delivered or posted."""

    def __init__(self, address: str, letters: Path, *, now: Callable[[], datetime]) -> None:
        self.address = address
        self.imap_port = self.smtp_port = 0
        self.changed = threading.Condition()
        self.delivered: list[Delivered] = []
        self.posted: dict[str, Posted] = {}
        """By Message-ID."""
        self._letters = letters
        self._now = now
        self._serial = itertools.count(1)
        self._nudges: set[asyncio.Task[None]] = set()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stop: asyncio.Event | None = None
        self._up = threading.Event()
        self._error: BaseException | None = None
        self._thread = threading.Thread(target=self._serve, name="mail servers", daemon=True)

    def __enter__(self) -> Self:
        self._letters.mkdir(parents=True, exist_ok=True)
        self._thread.start()
        if not self._up.wait(START_SECONDS) or self._error is not None:
            raise RegistrarError(f"the demo's mail servers do not start: {self._error or 'no answer'}") from self._error
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._loop is not None and self._stop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join(STOP_SECONDS)

    def _serve(self) -> None:
        try:
            asyncio.run(self._run())
        except Exception as error:  # noqa: BLE001 - told to whoever waits for the servers
            self._error = error
        finally:
            self._up.set()

    async def _run(self) -> None:
        self._loop, self._stop = asyncio.get_running_loop(), asyncio.Event()
        self._loop.set_exception_handler(_log_failure)
        inbox, on_imap = await _make_mailbox(self.address)
        imap = await asyncio.start_server(on_imap, HOST, 0, limit=MOST_BYTES)
        smtp = await self._loop.create_server(lambda: self._smtp(inbox), HOST, 0)
        try:
            self.imap_port, self.smtp_port = (one.sockets[0].getsockname()[1] for one in (imap, smtp))
            self._up.set()
            await self._stop.wait()
        finally:
            imap.close()
            smtp.close()

    def _smtp(self, inbox: "MailboxData") -> "SMTP":
        from aiosmtpd.smtp import SMTP

        handler = _Sorter(self, inbox)
        return SMTP(handler, hostname=HOSTNAME, ident="demo", data_size_limit=MOST_BYTES, loop=self._loop)

    def notify(self) -> None:
        """Wake whoever waits for news."""
        with self.changed:
            self.changed.notify_all()

    async def deliver(self, inbox: "MailboxData", content: bytes, envelope_from: str) -> None:
        """Put a message into the mailbox, with the trace of its envelope (RFC 5321 §4.4)."""
        from pymap.parsing.message import AppendMessage

        raw = b"Return-Path: <%s>\r\n" % envelope_from.strip("<>").encode() + content
        with self.changed:
            self.delivered.append(Delivered(raw, time.monotonic()))
            self.changed.notify_all()
        await inbox.append(AppendMessage(raw, self._now()), recent=True)
        nudge = asyncio.create_task(_nudge(inbox))
        self._nudges.add(nudge)
        nudge.add_done_callback(self._nudges.discard)

    def post(self, recipient: str, raw: bytes) -> None:
        """Write a letter to its files."""
        letter = email.message_from_bytes(raw, policy=email.policy.default)
        stem = f"{next(self._serial):02}-{_NOT_IN_A_FILE_NAME.sub('_', recipient)[:80]}"
        files = tuple(_write(self._letters / stem, raw, letter))
        with self.changed:
            self.posted[str(letter["Message-ID"] or stem)] = Posted(recipient, raw, files, time.monotonic())
            self.changed.notify_all()


async def _nudge(inbox: "MailboxData") -> None:
    """Have IDLE look again. Seen: pymap's is silent about what arrived just before it began (RFC 2177)."""
    for seconds in NUDGE_AFTER:
        await asyncio.sleep(seconds)
        await inbox.delete(())  # nothing is deleted, everybody is told that something has changed


class _Sorter:
    """The SMTP server's handler: into the mailbox, or among the letters."""

    def __init__(self, servers: MailServers, inbox: "MailboxData") -> None:
        self._servers = servers
        self._inbox = inbox

    async def handle_DATA(self, _server: "SMTP", _session: "Session", envelope: "Envelope") -> str:  # noqa: N802
        content = envelope.original_content or b""
        for recipient in envelope.rcpt_tos:
            if recipient.lower() == self._servers.address.lower():
                await self._servers.deliver(self._inbox, content, envelope.mail_from or "")
            else:
                self._servers.post(recipient, content)
        return "250 OK"


async def _make_mailbox(address: str) -> tuple["MailboxData", Callable[..., Any]]:
    """Return the INBOX of a mailbox in memory, and what answers an IMAP connection to it."""
    from proxyprotocol.result import ProxyResultLocal
    from proxyprotocol.sock import SocketInfo
    from pymap.backend.dict import Config, Login
    from pymap.backend.dict.filter import FilterSet
    from pymap.backend.dict.mailbox import MailboxSet
    from pymap.concurrent import Subsystem
    from pymap.imap import IMAPServer
    from pymap.user import UserMetadata
    from pysasl.hashing import Cleartext

    class LoopbackConfig(Config):
        @property
        def greeting(self) -> bytes:
            return b"Server ready " + HOSTNAME.encode("ascii")

    config = LoopbackConfig(
        Namespace(proxy_protocol=None),
        host=HOST,
        port=0,
        demo_data=False,
        demo_user=address,
        demo_password=PASSWORD,
        tls_enabled=False,
        ssl_context=ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER),
        hash_context=Cleartext(),
        cpu_subsystem=Subsystem.for_asyncio(),
    )
    login = Login(config)
    await login.demo_user_identity.set(UserMetadata(config, address, password=PASSWORD))
    mailboxes = MailboxSet()
    config.set_cache[address] = (mailboxes, FilterSet())
    imap = IMAPServer(login, config)

    async def on_connection(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await imap(reader, writer, SocketInfo.get(writer, ProxyResultLocal(), unique_id=uuid.uuid4().bytes))

    return await mailboxes.get_mailbox("INBOX"), on_connection


def _log_failure(_loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    log.warning("mail servers: %s: %r", context.get("message"), context.get("exception"))


def _write(stem: Path, raw: bytes, letter: EmailMessage) -> Iterator[Path]:
    contents = (
        (".eml", raw),
        (".html", _content(letter.get_body(("html",)))),
        (".ics", _content(next((part for part in letter.walk() if part.get_content_type() == "text/calendar"), None))),
    )
    for ending, content in contents:
        if content:
            path = stem.with_name(stem.name + ending)
            path.write_bytes(content)
            yield path


def _content(part: MIMEPart | None) -> bytes:
    content = part.get_payload(decode=True) if part is not None else None
    return content if isinstance(content, bytes) else b""
