"""A registrar that people write to: raw bytes in, raw bytes out, a real database, and a clock that tests turn."""

import email
import itertools
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from email import policy
from email.message import EmailMessage
from typing import Any, cast

import pytest
from sqlalchemy import Engine
from sqlmodel import col, select

from registrar.config import Settings
from registrar.database import snapshot, transaction
from registrar.deadlines import carry_out_due
from registrar.intake import Intake
from registrar.letters import Stationery
from registrar.mail.imap import Mailbox
from registrar.models import (
    AccommodationRequest,
    HistoryEntry,
    InboundMessage,
    OutboxEntry,
    Registration,
    Session,
)
from registrar.reader import Job, Read, Reader, ReaderSettings, read_job
from tests.fakes import FakeMailbox
from tests.make import MAILBOX, NOW, letter_bytes, make_message, make_settings

VOUCHED = ("Authentication-Results", "mx.training.example; dmarc=pass header.from={domain}")


class ReaderHere(Reader):
    """Reads in this process: what a child is for is tested with the child."""

    def __init__(self) -> None:
        pass

    def submit(self, jobs: Sequence[Job], settings: ReaderSettings) -> Any:
        return Results([read_job(job, settings) for job in jobs])


@dataclass(frozen=True)
class Results:
    """A batch that has been read."""

    reads: Sequence[Read]

    def results(self) -> Iterator[Read]:
        return iter(self.reads)


@dataclass(frozen=True)
class Sent:
    """A letter that left, parsed back from its bytes."""

    kind: str
    to: str
    message: EmailMessage
    key: int

    @property
    def message_id(self) -> str:
        return str(self.message["Message-ID"])

    @property
    def subject(self) -> str:
        return str(self.message["Subject"])

    @property
    def text(self) -> str:
        part = self.message.get_body(("plain",))
        assert part is not None
        return " ".join(part.get_content().split())

    @property
    def calendar(self) -> str:
        for part in self.message.walk():
            if part.get_content_type() == "text/calendar":
                return str(part.get_content()).replace("\r\n ", "").replace("\n ", "")
        return ""

    def calendar_value(self, name: str) -> str:
        return next((line.split(":", 1)[1] for line in self.calendar.splitlines() if line.startswith(name + ":")), "")


@dataclass
class Post:
    """What people write to, and what comes back."""

    engine: Engine
    settings: Settings
    stationery: Stationery
    mailbox: FakeMailbox
    now: datetime = NOW
    seen: int = 0
    reader: Reader = field(default_factory=ReaderHere)
    _numbers: Iterator[int] = field(default_factory=lambda: itertools.count(1))

    def write(
        self,
        text: str,
        author: str = "Ann Lee <ann.lee@office.example>",
        *,
        subject: str = "Webinar",
        answers: Sent | None = None,
        to: str = MAILBOX,
        vouched: bool = False,
        headers: Sequence[tuple[str, str]] = (),
        quote: bool = True,
        **how: Any,
    ) -> list[Sent]:
        """Let *author* write, in answer to a letter where one is given; return the letters that this led to."""
        fields = list(headers)
        if answers is not None:
            fields += [("In-Reply-To", answers.message_id), ("References", answers.message_id)]
            subject = f"Re: {answers.subject}"
            if quote:
                body = answers.message.get_body(("plain",))
                assert body is not None
                quoted = "\n".join("> " + line for line in body.get_content().splitlines())
                text = f"{text}\n\nOn Tue, Jan 5, 2027 at 9:00 AM, Webinars <{MAILBOX}> wrote:\n\n{quoted}\n"
        if vouched:
            domain = author.rpartition("@")[2].strip("> ")
            fields.append((VOUCHED[0], VOUCHED[1].format(domain=domain)))
        raw = make_message(
            text,
            author=author,
            subject=subject,
            to=to,
            date=self.now.strftime("%a, %d %b %Y %H:%M:%S +0000"),
            message_id=f"<m{next(self._numbers)}@mail.example>",
            headers=fields,
            **how,
        )
        return self.deliver(raw)

    def deliver(self, *raws: bytes) -> list[Sent]:
        """Let raw messages arrive and be settled; return the letters that this led to."""
        self.take_in(*raws)
        return self.fresh()

    def take_in(self, *raws: bytes) -> None:
        """Let raw messages arrive and be settled; look at no letter."""
        for raw in raws:
            self.mailbox.deliver(raw, received=self.now - timedelta(seconds=5))
        if not self.mailbox.connected:
            self.mailbox.connect()
        intake = Intake(self.engine, self.settings, self.stationery, self.reader, lambda: self.now)
        intake.take_in(cast("Mailbox", self.mailbox))
        self.now += timedelta(seconds=30)

    def wait(self, **how: float) -> list[Sent]:
        """Let time pass and do what falls due; return the letters that this led to."""
        self.now += timedelta(**how)
        carry_out_due(self.engine, self.stationery, self.settings, now=self.now)
        return self.fresh()

    def fresh(self) -> list[Sent]:
        """Return the letters queued since the last look."""
        with snapshot(self.engine) as db:
            rows = db.exec(select(OutboxEntry).where(col(OutboxEntry.id) > self.seen).order_by(col(OutboxEntry.id)))
            sent = []
            for row in rows:
                message = email.message_from_bytes(letter_bytes(self.engine, row.id), policy=policy.default)
                assert isinstance(message, EmailMessage)
                assert row.id is not None
                sent.append(Sent(row.kind.value, row.recipient, message, row.id))
        self.seen = max([self.seen, *(one.key for one in sent)])
        return sent

    # ── what is on record ──────────────────────────────────────────────────────────────────────────────────────

    def rows(self, model: Any) -> list[Any]:
        with snapshot(self.engine) as db:
            return list(db.exec(select(model).order_by(col(model.id))))

    def rows_of(self) -> list[Registration]:
        return self.rows(Registration)

    def standing(self) -> dict[str, str]:
        """Return how everybody stands: name -> "24 confirmed", the live registrations before the others."""
        found: dict[str, str] = {}
        for row in self.rows(Registration):
            words = f"{row.session_number or '-'} {row.status.value}"
            key = row.name or row.email
            if key not in found or row.status.value in ("confirmed", "waitlisted", "pending"):
                found[key] = words
        return found

    def history(self) -> list[str]:
        return [row.action for row in self.rows(HistoryEntry)]

    def needs(self) -> list[tuple[int | None, str]]:
        return [(row.registration_id, row.code.value) for row in self.rows(AccommodationRequest)]

    def last_message(self) -> InboundMessage:
        found = self.rows(InboundMessage)[-1]
        assert isinstance(found, InboundMessage)
        return found

    def limit_seats(self, number: int, capacity: int | None) -> None:
        """Let a session have that many seats."""
        with transaction(self.engine) as db:
            row = db.get(Session, number)
            assert row is not None
            row.capacity = capacity


@pytest.fixture
def make_post(engine: Engine, stationery: Stationery, tmp_path: Any) -> Callable[..., Post]:
    """Return a registrar with settings of the test's own."""

    def make(**sections: Any) -> Post:
        mailbox = {"trusted_authserv_ids": ["mx.training.example"], **sections.pop("mailbox", {})}
        settings = make_settings(folder=tmp_path, mailbox=mailbox, **sections)
        box = FakeMailbox()
        box.connect()
        return Post(engine, settings, stationery, box)

    return make


@pytest.fixture
def post(make_post: Callable[..., Post]) -> Post:
    """Give a registrar as it comes."""
    return make_post()


def form(name: str = "Ann Lee", address: str = "ann.lee@office.example", session: str = "24", more: str = "") -> str:
    """Return the text of a registration with nothing missing."""
    return f"Name: {name}\nEmail: {address}\nAgency: Example County Office\nSession: {session}\n{more}"


def kinds(sent: Sequence[Sent]) -> list[tuple[str, str]]:
    """Return kind and recipient of each letter."""
    return [(one.kind, one.to) for one in sent]
