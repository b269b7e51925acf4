"""Constructors for tests: every default is sensible, a test names only what it is about."""

import base64
import hashlib
import itertools
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zlib import crc32
from zoneinfo import ZoneInfo

from sqlalchemy import Engine

from registrar import catalog, config
from registrar.catalog import Catalog, OfferedSession
from registrar.config import Settings
from registrar.database import snapshot
from registrar.models import InboundMessage, Registration
from registrar.outbox import FinishedLetter, load_raw
from registrar.reading.reading import Found, Need, Reading, ReadRegistrant, Value
from registrar.roster import name_key
from registrar.vocabulary import Intent, LetterKind, Missing, RegistrationStatus, SessionStatus


def make_message(
    text: str | None = "Please register me for session 24.\n",
    *,
    html: str | None = None,
    subject: str | None = "Webinar registration",
    author: str | None = "Ann Lee <ann.lee@office.example>",
    to: str | None = "Webinars <webinars@training.example>",
    date: str | None = "Tue, 20 Mar 2018 10:15:00 -0400",
    message_id: str | None = "<m1@office.example>",
    headers: Mapping[str, str] | Sequence[tuple[str, str]] = (),
    attachments: Sequence[tuple[str, str, str | bytes]] = (),
    content_type: str = "text/plain; charset=utf-8",
    transfer_encoding: str = "8bit",
    charset: str = "utf-8",
) -> bytes:
    """Return a message as it would arrive, lines ended by CRLF.

    Field values stand as given, unchecked, in UTF-8; None leaves a field out. `headers` come on top, as a server adds
    them. An attachment is (filename, content type, content); without a filename it is inline. With `html` the body is
    a multipart/alternative, with attachments a multipart/mixed around it. `charset` is what `text` is encoded in,
    `content_type` what the message says about it.
    """
    named = [
        ("From", author),
        ("To", to),
        ("Subject", subject),
        ("Date", date),
        ("Message-ID", message_id),
        ("MIME-Version", "1.0"),
    ]
    given = headers.items() if isinstance(headers, Mapping) else headers
    head = "".join(f"{name}: {value}\r\n" for name, value in [*given, *named] if value is not None)
    leaves = []
    if text is not None:
        leaves.append(make_part(content_type, text.encode(charset), transfer_encoding=transfer_encoding))
    if html is not None:
        leaves.append(make_part("text/html; charset=utf-8", html.encode()))
    content = leaves[0] if len(leaves) == 1 else make_multipart("alternative", leaves, boundary=_boundary("a", leaves))
    if attachments:
        parts = [*([content] if leaves else []), *(_attachment(*one) for one in attachments)]
        content = make_multipart("mixed", parts, boundary=_boundary("m", parts))
    return head.encode() + content


def make_form(
    name: str = "Ann Lee", email: str = "ann.lee@office.example", *, session: str = "24", more: str = ""
) -> bytes:
    """Return a registration with nothing missing."""
    text = f"Name: {name}\nEmail: {email}\nAgency: Example County Office\nSession: {session}\n{more}"
    return make_message(text, author=f"{name} <{email}>", message_id=f"<{email}>")


def make_part(content_type: str, content: bytes, *, transfer_encoding: str = "8bit", disposition: str = "") -> bytes:
    """Return an entity: its own fields, an empty line, its content with CRLF line ends."""
    head = f"Content-Type: {content_type}\r\nContent-Transfer-Encoding: {transfer_encoding}\r\n"
    if disposition:
        head += f"Content-Disposition: {disposition}\r\n"
    if transfer_encoding == "base64":
        content = base64.encodebytes(content)
    return head.encode() + b"\r\n" + b"\r\n".join(content.replace(b"\r\n", b"\n").split(b"\n"))


def make_multipart(kind: str, parts: Sequence[bytes], *, boundary: str = "=_b") -> bytes:
    """Return an entity of multipart/*kind*; `kind` may carry further parameters."""
    mark = b"--" + boundary.encode()
    body = b"".join(mark + b"\r\n" + part + b"\r\n" for part in parts)
    return f'Content-Type: multipart/{kind}; boundary="{boundary}"\r\n\r\n'.encode() + body + mark + b"--\r\n"


def _attachment(filename: str, content_type: str, content: str | bytes) -> bytes:
    octets = content.encode() if isinstance(content, str) else content
    if content_type.startswith("message/"):  # RFC 2046 §5.2.1: no encoding but 7bit, 8bit, binary
        return make_part(content_type, octets)
    disposition = f'attachment; filename="{filename}"' if filename else ""
    return make_part(content_type, octets, transfer_encoding="base64", disposition=disposition)


# ------------------------------------------------------------------------------------------------- nouns of the program

NOW = datetime(2027, 1, 5, 14, 0, tzinfo=UTC)
"""The moment at which tests play: one session is over, three are to come."""
ZONE = "America/New_York"
MAILBOX = "webinars@training.example"


def make_session(
    number: int = 24,
    *,
    starts: datetime | None = None,
    ends: datetime | None = None,
    title: str = "",
    capacity: int | None = None,
    join_url: str = "https://meet.example/24",
    phone: str = "",
    status: SessionStatus = SessionStatus.OFFERED,
) -> OfferedSession:
    """Return a session of 90 minutes; without `starts` it is in the month that its number counts to from 23 on."""
    starts = starts or SESSION_STARTS.get(number, SESSION_STARTS[24])
    ends = ends or starts + timedelta(minutes=90)
    return OfferedSession(number, starts, ends, title, capacity, join_url, phone, status)


# 2 pm in New York: in winter 19:00 UTC, in summer 18:00.
SESSION_STARTS = {
    23: datetime(2026, 12, 10, 19, 0, tzinfo=UTC),
    24: datetime(2027, 2, 11, 19, 0, tzinfo=UTC),
    25: datetime(2027, 4, 22, 18, 0, tzinfo=UTC),
    26: datetime(2027, 6, 24, 18, 0, tzinfo=UTC),
}


def make_catalog(*sessions: OfferedSession) -> Catalog:
    """Return a catalog of *sessions*, by default of numbers 23 (over) to 26."""
    return catalog.make_catalog(
        sessions or tuple(make_session(number) for number in SESSION_STARTS),
        timezone=ZONE,
        program="Reporting Missing Children",
        organization="Center for Missing Children",
        mailbox=MAILBOX,
    )


def make_config(**sections: Any) -> dict[str, Any]:
    """Return the table of a complete config.toml; a section's keys given here are added to its defaults.

    A key that is given as None is left out, and so is a section.
    """
    table: dict[str, Any] = {
        "program": {
            "name": "Reporting Missing Children",
            "organization": "Center for Missing Children",
            "facilitator": {"name": "Leona Marsh", "email": "leona.marsh@training.example"},
            "timezone": ZONE,
        },
        "mailbox": {"address": MAILBOX, "host": "imap.training.example"},
        "smtp": {"host": "smtp.training.example"},
        "sessions": [
            {
                "number": number,
                "starts": starts.astimezone(ZoneInfo(ZONE)).replace(tzinfo=None),
                "ends": (starts + timedelta(minutes=90)).astimezone(ZoneInfo(ZONE)).replace(tzinfo=None),
                "join_url": "https://meet.example/24",
            }
            for number, starts in SESSION_STARTS.items()
        ],
    }
    for name, keys in sections.items():
        table[name] = {**table.get(name, {}), **keys} if isinstance(keys, Mapping) else keys
        if isinstance(table[name], dict):
            table[name] = {key: value for key, value in table[name].items() if value is not None}
    return {name: keys for name, keys in table.items() if keys is not None}


CONFIG_TOML = """
[program]
name = "Reporting Missing Children"
timezone = "America/New_York"
facilitator = { name = "Leona Marsh", email = "leona.marsh@training.example" }
[mailbox]
address = "webinars@training.example"
host = "localhost"
[smtp]
host = "localhost"
[[sessions]]
number = 24
starts = 2027-02-11T14:00:00
ends = 2027-02-11T15:30:00
"""
"""A complete config.toml, as text, for what reads the file itself."""


def make_settings(*, folder: Path = Path(), **sections: Any) -> Settings:
    """Return the settings of `make_config(**sections)`, as if read from *folder*."""
    return config.make_settings(make_config(**sections), folder=folder)


def make_found(value: Value, words: str = "", *, confidence: float = 1.0) -> Found[Value]:
    """Return *value* as read out of a body."""
    return Found(value, words or str(value), "body", confidence, "stands there")


def make_registrant(
    name: str | None = "Ann Lee",
    email: str | None = "ann.lee@office.example",
    agency: str | None = "Example County Office",
    *,
    sessions: Sequence[int] = (24,),
    needs: Sequence[Need] = (),
    missing: Sequence[Missing] | None = None,
) -> ReadRegistrant:
    """Return a person as read; what is None is missing, unless `missing` says otherwise."""
    absent = {Missing.NAME: name, Missing.EMAIL: email, Missing.AGENCY: agency, Missing.SESSION: sessions or None}
    return ReadRegistrant(
        name=make_found(name) if name else None,
        email=make_found(email) if email else None,
        agency=make_found(agency) if agency else None,
        sessions=tuple(make_found(number) for number in sessions),
        needs=tuple(needs),
        missing=tuple(word for word, value in absent.items() if value is None) if missing is None else tuple(missing),
    )


def make_reading(*registrants: ReadRegistrant, intent: Intent = Intent.REGISTER, **values: Any) -> Reading:
    """Return what a message asks: by default to register one person for session 24."""
    people = registrants or ((make_registrant(),) if intent is Intent.REGISTER else ())
    return Reading(intent, people, **values)


def make_registration(
    name: str = "Ann Lee",
    email: str | None = "ann.lee@office.example",
    agency: str | None = "Example County Office",
    *,
    session: int | None = 24,
    status: RegistrationStatus = RegistrationStatus.CONFIRMED,
    author: str = "",
    at: datetime = NOW,
    uid: str = "",
    missing: Sequence[Missing] = (),
) -> Registration:
    """Return a row to be added; confirmed at the time it was made."""
    return Registration(
        name=name,
        name_key=name_key(name),
        email=email,
        agency=agency,
        session_number=session,
        status=status,
        missing=[word.value for word in missing],
        author_email=author or email or "",
        uid=uid or f"{name_key(name).replace(' ', '-')}-{session}@training.example",
        created_at=at,
        confirmed_at=at if status is RegistrationStatus.CONFIRMED else None,
        changed_at=at,
    )


def make_inbound(raw: bytes = b"From: ann.lee@office.example\r\n\r\nHello\r\n", **values: Any) -> InboundMessage:
    """Return a captured message as a row to be added."""
    known = {"digest": hashlib.sha256(raw).hexdigest(), "size": len(raw), "received_at": NOW, "captured_at": NOW}
    return InboundMessage(**{**known, **values}, raw=raw)


def make_letter(
    recipient: str = "ann.lee@office.example",
    *,
    kind: LetterKind = LetterKind.CONFIRMED,
    message_id: str = "",
    text: str = "You are registered.\n",
    subject: str = "Registered",
) -> FinishedLetter:
    """Return a letter ready for the outbox; every call makes another Message-ID."""
    message_id = message_id or f"<letter-{next(_LETTERS)}@training.example>"
    raw = f"To: {recipient}\r\nSubject: {subject}\r\nMessage-ID: {message_id}\r\n\r\n{text}".encode()
    return FinishedLetter(kind, recipient, MAILBOX, message_id, subject, text, raw)


_LETTERS = itertools.count(1)


def _boundary(letter: str, parts: Sequence[bytes]) -> str:
    """Return a boundary that depends on what it divides, so that messages can be nested."""
    return f"=_{letter}{crc32(b''.join(parts)):08x}"


def letter_bytes(engine: Engine, number: int | None) -> bytes:
    """Return a letter of the outbox as it leaves."""
    assert number is not None
    with snapshot(engine) as db:
        raw = load_raw(db, number)
    assert raw is not None
    return raw
