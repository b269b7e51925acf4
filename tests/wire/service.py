"""The whole program as a process, on a real Dovecot and a real SMTP server, and what is left of its work."""

import email
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from email import policy
from pathlib import Path

from sqlalchemy import Engine
from sqlmodel import select

from registrar.database import open_database, snapshot
from registrar.mail.imap import Mailbox
from registrar.models import InboundMessage, MailboxCopy, OutboxEntry, Registration
from registrar.vocabulary import LetterState, MessageState
from tests.corpus.eml import build, load
from tests.servers import Dovecot, Sink

CORPUS = Path(__file__).parent.parent / "corpus"
FOLDERS = ("Done", "Held", "Automatic")
NOW = "2025-01-02T09:00-05:00"
"""Before every session of the configuration below: the same letters are owed whenever the test runs."""

CONFIG = """
[program]
name = "Reporting Children Missing from Care"
organization = "Center for Missing Children"
facilitator = {{ name = "Leona Marsh", email = "facilitator@center.example" }}
timezone = "America/New_York"

[mailbox]
address = "webinar@center.example"
host = "127.0.0.1"
port = {imap}
security = "none"
username = "{user}"
password = "{password}"
answer_age_hours = 100000

[smtp]
host = "127.0.0.1"
port = {smtp}
security = "none"
per_minute = 1000000

[limits]
answers_in_total = 1000000
answers_per_address = 1000000

[reminders]
hours_before = []
"""
SESSION = """
[[sessions]]
number = {number}
starts = {starts}
ends = {ends}
"""


def corpus_messages(count: int) -> list[bytes]:
    """The first *count* messages of the project's corpus, as bytes."""
    messages, catalogs = load(CORPUS)
    return [build(message, catalogs[message["catalog"]]) for message in messages[:count]]


@dataclass
class Service:
    """A configuration in a folder of its own, and the two servers it names."""

    folder: Path
    dovecot: Dovecot
    sink: Sink

    @classmethod
    def set_up(cls, folder: Path, dovecot: Dovecot, sink: Sink) -> "Service":
        folder.mkdir(parents=True, exist_ok=True)
        text = CONFIG.format(imap=dovecot.port, user=dovecot.user, password=dovecot.password, smtp=sink.port)
        for number, month in enumerate(range(2, 13, 2), 23):
            day = f"2025-{month:02d}-20T"
            text += SESSION.format(number=number, starts=f"{day}14:00:00", ends=f"{day}15:30:00")
        (folder / "config.toml").write_text(text)
        return cls(folder, dovecot, sink)

    @property
    def command(self) -> list[str]:
        return [sys.executable, "-m", "registrar", "--config", str(self.folder / "config.toml")]

    def start_once(self, now: str = NOW) -> subprocess.Popen[bytes]:
        with (self.folder / "log").open("ab") as log:
            return subprocess.Popen([*self.command, "run", "--once", "--now", now], stdout=log, stderr=log)

    def run_once(self, now: str = NOW) -> None:
        process = self.start_once(now)
        assert process.wait(timeout=120) == 0, self.log()[-3000:]

    def log(self) -> str:
        return (self.folder / "log").read_text()

    # ── what is left of the work ───────────────────────────────────────────────────────────────────────────────

    def database(self) -> Engine:
        return open_database(f"sqlite:///{self.folder / 'registrar.sqlite3'}")

    def captured(self) -> list[InboundMessage]:
        with snapshot(self.database()) as db:
            return list(db.exec(select(InboundMessage)))

    def copies(self) -> list[MailboxCopy]:
        with snapshot(self.database()) as db:
            return list(db.exec(select(MailboxCopy)))

    def letters(self) -> list[OutboxEntry]:
        with snapshot(self.database()) as db:
            return list(db.exec(select(OutboxEntry)))

    def registrations(self) -> Counter[tuple[str | None, str | None, str | None, int | None, str]]:
        with snapshot(self.database()) as db:
            rows = db.exec(select(Registration)).all()
        return Counter((row.name, row.email, row.agency, row.session_number, row.status.value) for row in rows)

    def filed(self) -> Counter[bytes]:
        """How often each message lies in the folders that settled mail is filed under."""
        return sum((self.lying_in(folder) for folder in FOLDERS), Counter())

    def lying_in(self, folder: str) -> Counter[bytes]:
        with Mailbox(self.dovecot.account()) as inbox:
            for name in FOLDERS:
                inbox.file_under((), name)
        with Mailbox(self.dovecot.account(folder)) as mailbox:
            waiting = mailbox.waiting()
            return Counter(one.raw for one in mailbox.fetch(waiting, max_bytes=10**8))

    def arrived(self) -> Counter[str]:
        """How often the SMTP server took each letter, by Message-ID."""
        return Counter(message_id(letter.raw) for letter in self.sink.arrived)

    def wording(self) -> Counter[tuple[str, str]]:
        """What was written to whom, whatever its identifiers: recipient and subject."""
        return Counter((letter.recipient, letter.subject) for letter in self.letters())

    def is_settled(self, messages: Sequence[bytes]) -> None:
        """Assert that every message was captured once, settled, and filed once, and that every letter is sent."""
        assert len(self.captured()) == len(messages)
        assert {row.state for row in self.captured()} <= {MessageState.SETTLED, MessageState.HELD}
        assert self.lying_in("INBOX") == Counter()
        assert set(self.filed().values()) == {1}
        assert len(self.filed()) == len(messages)
        assert {letter.state for letter in self.letters()} == {LetterState.SENT}


def message_id(raw: bytes) -> str:
    return str(email.message_from_bytes(raw, policy=policy.compat32)["Message-ID"])


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text)


def unfolded(raw: bytes) -> bytes:
    return re.sub(rb"\r?\n", b"\n", raw)
