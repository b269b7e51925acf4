"""Real mail servers for the tests: Dovecot, Postfix and an SMTP sink, on free loopback ports, all in one folder.

Each is a context manager that returns when the server answers and leaves nothing behind. A server that is not
installed skips the test, except under CI, where leaving something out must not look like success.
"""

import contextlib
import grp
import itertools
import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Literal

import pytest
from aiosmtpd.controller import Controller

from registrar.mail.imap import MailboxAccount

USER = "registrar"
PASSWORD = "open-sesame"
SERVER_FOLDERS = "/usr/sbin:/usr/local/sbin:/sbin"
START_SECONDS = 10.0

_serial = itertools.count(1)


def program(name: str, package: str) -> str:
    """The path of a server's program; skips the test where it is missing, fails it under CI."""
    found = shutil.which(name, path=f"{os.environ.get('PATH', '')}:{SERVER_FOLDERS}")
    if found:
        return found
    reason = f"{name} is not installed (Debian: {package})"
    if os.environ.get("CI"):
        pytest.fail(reason)
    pytest.skip(reason)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def until(true: Callable[[], bool], *, seconds: float = START_SECONDS, what: str = "") -> None:
    """Look every few milliseconds whether *true* has come true; fail after *seconds*."""
    end = time.monotonic() + seconds
    while not true():
        if time.monotonic() > end:
            pytest.fail(f"still not after {seconds:.0f} s: {what or true}")
        time.sleep(0.02)


def answers(port: int) -> bool:
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=2) as connection:
            connection.settimeout(2)
            return bool(connection.recv(4))
    except OSError:
        return False


@contextlib.contextmanager
def short_folder(name: str) -> Iterator[Path]:
    """A temporary folder with a short path (sockets allow 107 octets) that a server's own user can reach too."""
    path = Path(tempfile.mkdtemp(prefix=f"{name}-"))
    path.chmod(0o755)
    try:
        yield path
    finally:
        shutil.rmtree(path, ignore_errors=True)


# ── Dovecot ────────────────────────────────────────────────────────────────────────────────────────────────────────

DOVECOT = """
base_dir = {folder}/run
state_dir = {folder}/state
log_path = {folder}/dovecot.log
protocols = imap
listen = 127.0.0.1
ssl = {ssl}
ssl_cert = <{folder}/cert.pem
ssl_key = <{folder}/key.pem
disable_plaintext_auth = no
auth_mechanisms = plain login
auth_failure_delay = 0
default_internal_user = {internal}
default_internal_group = {internal_group}
default_login_user = {login}
first_valid_uid = 1
mail_location = {location}
mail_fsync = never
mailbox_list_index = yes
imap_idle_notify_interval = 2 mins
{capability}
namespace inbox {{
  inbox = yes
  prefix = {prefix}
  separator = {separator}
}}
passdb {{
  driver = static
  args = password={password}
}}
userdb {{
  driver = static
  args = uid={uid} gid={gid} home={folder}/home/%u
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {port}
  }}
  inet_listener imaps {{
    port = {tls_port}
    ssl = yes
  }}
}}
service anvil {{
  chroot =
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service stats {{
  chroot =
}}
service imap {{
  process_limit = 64
}}
"""


@dataclass
class Dovecot:
    """A running Dovecot with the one user `registrar`, whose maildir is `maildir`."""

    folder: Path
    port: int
    tls_port: int
    uid: int
    gid: int
    user: str = USER
    password: str = PASSWORD
    ca_file: Path = field(default=Path())

    @property
    def maildir(self) -> Path:
        return self.folder / "home" / self.user / "Maildir"

    def fresh(self) -> "Dovecot":
        """The same server seen by a user of its own, with an empty mailbox."""
        return self.seen_by(f"{USER}{next(_serial)}")

    def seen_by(self, user: str) -> "Dovecot":
        other = replace(self, user=user)
        for path in (other.maildir.parent, other.maildir, *(other.maildir / part for part in ("cur", "new", "tmp"))):
            path.mkdir(exist_ok=True)
            os.chown(path, self.uid, self.gid)
        return other

    def account(self, folder: str = "INBOX", security: Literal["tls", "starttls", "none"] = "none") -> MailboxAccount:
        port = self.tls_port if security == "tls" else self.port
        return MailboxAccount("127.0.0.1", port, security, self.user, self.password, folder)

    def deliver(self, raw: bytes, folder: str = "") -> None:
        """Put a message into the maildir the way a delivery agent does."""
        name = f"{time.time_ns()}.{os.getpid()}_{next(_serial)}.test"
        box = self.maildir / folder if folder else self.maildir
        (box / "tmp" / name).write_bytes(raw)
        os.chown(box / "tmp" / name, self.uid, self.gid)
        (box / "tmp" / name).rename(box / "new" / name)

    def doveadm(self, *words: str) -> str:
        done = subprocess.run(
            [program("doveadm", "dovecot-core"), "-c", str(self.folder / "dovecot.conf"), *words],
            check=True,
            capture_output=True,
            text=True,
            timeout=20,
        )
        return done.stdout

    def sessions(self) -> list[int]:
        """Process ids of the user's logged-in IMAP sessions."""
        lines = self.doveadm("who", "-1", self.user).splitlines()[1:]
        return [int(line.split()[2]) for line in lines if line.split()[0] == self.user]

    @contextlib.contextmanager
    def stopped(self, process: int) -> Iterator[None]:
        """Halt one of the server's processes: the connection stays open and says nothing more."""
        os.kill(process, signal.SIGSTOP)
        try:
            yield
        finally:
            os.kill(process, signal.SIGCONT)


@contextlib.contextmanager
def dovecot(*, hide: str = "", prefix: str = "", separator: str = "/", tls: bool = False) -> Iterator[Dovecot]:
    """A Dovecot; *hide* names capabilities it does not speak of ("MOVE IDLE"). With *tls* it has a certificate."""
    binary = program("dovecot", "dovecot-imapd")
    root = os.geteuid() == 0
    own = pwd.getpwuid(os.geteuid())
    internal = "dovecot" if root else own.pw_name
    mail = pwd.getpwnam("nobody") if root else own
    with short_folder("dove") as folder:
        (folder / "home").mkdir()
        os.chown(folder / "home", mail.pw_uid, mail.pw_gid)
        if tls:
            certificate(folder)
        port, tls_port = free_port(), free_port()
        text = DOVECOT.format(
            folder=folder,
            ssl="yes" if tls else "no",
            internal=internal,
            internal_group=_group_of(internal),
            login="dovenull" if root else own.pw_name,
            location="maildir:~/Maildir",
            capability="" if not hide else f"imap_capability = {_capabilities_without(hide.split())}",
            prefix=prefix,
            separator=separator,
            password=PASSWORD,
            uid=mail.pw_uid,
            gid=mail.pw_gid,
            port=port,
            tls_port=tls_port if tls else 0,
        )
        if not tls:
            text = "\n".join(line for line in text.splitlines() if not line.startswith(("ssl_cert", "ssl_key")))
        config = folder / "dovecot.conf"
        config.write_text(text)
        process = subprocess.Popen([binary, "-F", "-c", str(config)], stderr=subprocess.DEVNULL, start_new_session=True)
        try:
            until(lambda: answers(port), what=f"Dovecot answers on port {port}")
            server = Dovecot(folder, port, tls_port, mail.pw_uid, mail.pw_gid, ca_file=folder / "cert.pem")
            yield server.seen_by(USER)
        finally:
            # Asked politely it lingers for a second, and there is nothing to save.
            os.killpg(process.pid, signal.SIGKILL)
            process.wait(timeout=20)


# What Dovecot 2.3 announces after log-in, apart from what a test hides.
CAPABILITIES = (
    "IMAP4rev1 SASL-IR LOGIN-REFERRALS ID ENABLE IDLE SORT SORT=DISPLAY THREAD=REFERENCES THREAD=REFS MULTIAPPEND "
    "UNSELECT CHILDREN NAMESPACE UIDPLUS LIST-EXTENDED CONDSTORE QRESYNC ESEARCH MOVE LIST-STATUS BINARY LITERAL+"
)


def _capabilities_without(hidden: list[str]) -> str:
    return " ".join(name for name in CAPABILITIES.split() if name not in hidden)


def _group_of(user: str) -> str:
    return grp.getgrgid(pwd.getpwnam(user).pw_gid).gr_name


def certificate(folder: Path) -> None:
    """A self-signed certificate for 127.0.0.1 and localhost, good for a day."""
    subprocess.run(
        [program("openssl", "openssl"), "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1",
         "-nodes", "-days", "1", "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1",
         "-keyout", str(folder / "key.pem"), "-out", str(folder / "cert.pem")],
        check=True, capture_output=True, timeout=20,
    )  # fmt: skip


# ── Postfix ────────────────────────────────────────────────────────────────────────────────────────────────────────

POSTFIX_MAIN = """
compatibility_level = 3.6
queue_directory = {folder}/spool
data_directory = {folder}/data
mail_owner = postfix
setgid_group = postdrop
maillog_file_prefixes = {folder}
maillog_file = {folder}/mail.log
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
myhostname = mx.example.net
mydestination =
mynetworks = 127.0.0.0/8
smtpd_relay_restrictions = permit_mynetworks, reject
smtpd_recipient_restrictions = check_recipient_access inline:{{
    {{refused@example.org = 550 5.1.1 no such person}}
    {{later@example.org = 451 4.7.1 come again}}
  }}, permit
relayhost = [127.0.0.1]:{sink}
disable_dns_lookups = yes
smtp_dns_support_level = disabled
smtp_host_lookup = native
smtp_tls_security_level = none
smtpd_tls_security_level = none
smtputf8_autodetect_classes = sendmail, verify
local_recipient_maps =
alias_maps =
message_size_limit = 1000000
in_flow_delay = 0
"""

POSTFIX_MASTER = """
127.0.0.1:{port} inet n - n - - smtpd
postlog unix-dgram n - n - 1 postlogd
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
proxymap unix - - n - - proxymap
smtp unix - - n - - smtp
relay unix - - n - - smtp
error unix - - n - - error
retry unix - - n - - error
discard unix - - n - - discard
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
"""


@dataclass
class Postfix:
    """A running Postfix that hands everything on to a sink."""

    folder: Path
    port: int

    def log(self) -> str:
        return (self.folder / "mail.log").read_text(errors="replace")

    def is_idle(self) -> bool:
        """Whether nothing is on its way."""
        queues = (self.folder / "spool" / name for name in ("maildrop", "incoming", "active"))
        return not any(entry.is_file() for queue in queues for entry in queue.rglob("*"))


@contextlib.contextmanager
def postfix(*, sink: int) -> Iterator[Postfix]:
    """A Postfix that relays to the SMTP server on port *sink*. Its master must be root: the test skips otherwise."""
    control = program("postfix", "postfix")
    if os.geteuid() != 0:
        pytest.skip("Postfix can be started by root alone")
    with short_folder("pfix") as folder:
        (folder / "conf").mkdir()
        (folder / "spool").mkdir()
        (folder / "data").mkdir()
        shutil.chown(folder / "data", "postfix")
        port = free_port()
        (folder / "conf" / "main.cf").write_text(POSTFIX_MAIN.format(folder=folder, sink=sink))
        (folder / "conf" / "master.cf").write_text(POSTFIX_MASTER.format(port=port))
        command = [control, "-c", str(folder / "conf")]
        subprocess.run([*command, "start"], check=True, capture_output=True, timeout=30)
        try:
            until(lambda: answers(port), what=f"Postfix answers on port {port}")
            yield Postfix(folder, port)
        finally:
            subprocess.run([*command, "abort"], check=False, capture_output=True, timeout=30)


# ── SMTP sink ──────────────────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True)
class Arrived:
    """A letter as it came in."""

    envelope_from: str
    recipients: tuple[str, ...]
    raw: bytes
    options: tuple[str, ...] = ()


class Sink:
    """The handler of an aiosmtpd server that keeps everything; `refuse` maps a recipient to a reply."""

    def __init__(self, *, pipelining: bool) -> None:
        self.arrived: list[Arrived] = []
        self.refuse: dict[str, str] = {}
        self.connections = 0
        self.port = 0
        self._pipelining = pipelining

    # aiosmtpd looks these names up.
    async def handle_EHLO(self, server, session, envelope, hostname, responses):  # noqa: N802
        session.host_name = hostname
        self.connections += 1
        return [*responses[:-1], *(["250-PIPELINING"] if self._pipelining else []), responses[-1]]

    async def handle_RCPT(self, server, session, envelope, address, options):  # noqa: N802
        if address in self.refuse:
            return self.refuse[address]
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 fine"

    async def handle_DATA(self, server, session, envelope):  # noqa: N802
        self.arrived.append(
            Arrived(
                envelope.mail_from,
                tuple(envelope.rcpt_tos),
                bytes(envelope.original_content),
                tuple(envelope.mail_options),
            )
        )
        return "250 2.0.0 taken"


@contextlib.contextmanager
def sink(*, pipelining: bool = True, **options: object) -> Iterator[Sink]:
    """An SMTP server that takes everything; *options* are aiosmtpd's own."""
    handler = Sink(pipelining=pipelining)
    handler.port = free_port()
    controller = Controller(handler, hostname="127.0.0.1", port=handler.port, **options)
    controller.start()
    try:
        yield handler
    finally:
        controller.stop()


# ── a server that says what a test wants ───────────────────────────────────────────────────────────────────────────


class Peer:
    """One connection of a scripted server, seen from the server."""

    def __init__(self, connection: socket.socket, heard: list[str]) -> None:
        self._connection = connection
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)  # an answer in pieces shall not wait
        self._reader = connection.makefile("rb")
        self.heard = heard

    def say(self, *lines: str) -> None:
        """Send the lines in one piece."""
        self._connection.sendall("".join(f"{line}\r\n" for line in lines).encode())

    def say_raw(self, octets: bytes) -> None:
        self._connection.sendall(octets)

    def hear(self) -> str:
        """The next line; "" once the client is gone."""
        line = self._reader.readline().decode("utf-8", "replace").rstrip("\r\n")
        self.heard.append(line)
        return line

    def hear_content(self) -> str:
        """What follows DATA, to the final dot; "" where the client went away before it."""
        lines: list[str] = []
        while (line := self._reader.readline().decode().rstrip("\r\n")) != ".":
            if not line and not self._reader.peek(1):
                return ""
            lines.append(line)
        self.heard.append("(content)")
        return "\n".join(lines)

    def answer(self, replies: dict[str, list[str]], *, until: str) -> str:
        """Answer IMAP commands out of a table until one named *until* comes; return its tag.

        A reply line that begins with no "*" or "+" gets the tag put in front.
        """
        while line := self.hear():
            tag, _, command = line.partition(" ")
            name = " ".join(command.upper().split()[: 2 if command.upper().startswith("UID") else 1])
            if name == until:
                return tag
            for reply in replies.get(name, ["OK done"]):
                self.say(reply if reply[:1] in "*+" else f"{tag} {reply}")
        return ""

    def wait_for_end(self) -> None:
        """Say nothing more until the client goes away, or takes its leave."""
        while (line := self._reader.readline()) and line.strip().lower() != b"quit":
            pass

    def close(self) -> None:
        with contextlib.suppress(OSError):
            self._connection.shutdown(socket.SHUT_RDWR)
        self._reader.close()
        self._connection.close()


@dataclass
class Scripted:
    port: int
    heard: list[str]
    """Every line clients sent, connection after connection."""


@contextlib.contextmanager
def scripted(*conversations: Callable[[Peer], None]) -> Iterator[Scripted]:
    """A server that holds one conversation a connection, in turn; each connection ends with its conversation."""
    failures: list[Exception] = []
    server = Scripted(0, [])
    with socket.create_server(("127.0.0.1", 0)) as listener:
        server.port = listener.getsockname()[1]

        def serve() -> None:
            for conversation in conversations:
                try:
                    connection, _ = listener.accept()
                except OSError:
                    return
                peer = Peer(connection, server.heard)
                try:
                    conversation(peer)
                except (OSError, ValueError):
                    pass  # the client went away, or the conversation closed the connection itself
                except Exception as error:  # noqa: BLE001 - told by the test's own thread
                    failures.append(error)
                finally:
                    peer.close()

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        try:
            yield server
        finally:
            with contextlib.suppress(OSError):
                listener.shutdown(socket.SHUT_RDWR)
            thread.join(timeout=5)
    assert not failures, failures
    assert not thread.is_alive(), "a conversation did not end"


# ── PostgreSQL ─────────────────────────────────────────────────────────────────────────────────────────────────────


@contextlib.contextmanager
def postgresql() -> Iterator[str]:
    """The URL of an empty PostgreSQL database. Where we are root, the server runs as `postgres`."""
    binaries = sorted(Path("/usr/lib/postgresql").glob("*/bin"))
    initdb = shutil.which("initdb", path=f"{os.environ.get('PATH', '')}:{binaries[-1] if binaries else ''}")
    if initdb is None:
        reason = "PostgreSQL is not installed (Debian: postgresql)"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    user = "postgres" if os.geteuid() == 0 else None
    with short_folder("pgsql") as folder:
        if user is not None:
            shutil.chown(folder, user)
        port = free_port()

        def run(*words: str) -> None:
            subprocess.run(words, check=True, capture_output=True, timeout=60, user=user, cwd=folder)

        run(initdb, "-D", str(folder / "data"), "-U", "registrar", "-A", "trust", "--no-sync")
        options = f"-p {port} -k {folder} -c listen_addresses=127.0.0.1 -c fsync=off"
        control = str(Path(initdb).parent / "pg_ctl")
        run(control, "-D", str(folder / "data"), "-l", str(folder / "log"), "-w", "-o", options, "start")
        try:
            yield f"postgresql+psycopg://registrar@127.0.0.1:{port}/postgres"
        finally:
            run(control, "-D", str(folder / "data"), "-m", "immediate", "stop")
