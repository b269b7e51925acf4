"""What does a message say? Bytes into a Message: decoded fields, addresses, identifiers, parts.

`parse` never raises, whatever the bytes: a message that cannot be read is still somebody's registration, and is
put before a person with what was wrong in `problems`. No message takes more than two seconds or 200 MB.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from itertools import chain

from registrar.mail.addresses import Address as Address  # noqa: PLC0414 - part of this module's face
from registrar.mail.addresses import parse_addresses, parse_author
from registrar.mail.decoding import (
    clean_body,
    clean_field,
    decode_field,
    decode_octets,
    decode_text,
    join_flowed,
    strip_tags,
)
from registrar.mail.mime import MOST_DEPTH, MOST_OCTETS, Leaf, RawFields, Walk, find_leaves, split_fields
from registrar.mail.tnef import TnefFile, parse_tnef

MOST_TEXT = 1024 * 1024
"""Octets of one text that are decoded; no person writes more."""
MOST_REFERENCES = 32
YEARS = range(1980, 2200)
"""Of a Date field that can be believed; e-mail of RFC 822 is not older."""
TEXTS_BY_ANOTHER_NAME = (
    "application/ics",
    "message/delivery-status",
    "message/disposition-notification",
    "message/feedback-report",
)

# Fields whose syntax is read by somebody: encoded words have no meaning in them, and decoding one would let whoever
# chose the words write syntax (an RFC 8601 verdict, say).
UNDECODED = re.compile(
    r"(?:arc-|authentication-results|content-|dkim-|domainkey|in-reply-to|message-id|mime-|received|references|return-path)"
)
BRACKETED = re.compile(r"<\s*([^<>\s]{1,990})\s*>")


@dataclass(frozen=True, slots=True)
class Part:
    """A leaf of the MIME tree that is not one of the two body texts."""

    content_type: str
    """Lower case, without parameters."""
    content: bytes
    filename: str = ""
    text: str = ""
    """The content decoded, where it is text; empty otherwise."""
    parameters: dict[str, str] = field(default_factory=dict)
    disposition: str = ""


@dataclass(frozen=True, slots=True)
class Message:
    """What arrived, decoded. Field values are unfolded, RFC 2047 decoded, and hold no control characters."""

    fields: tuple[tuple[str, str], ...]
    author: Address | None
    """Whom From names, where there is exactly one From with one clean address; None otherwise."""
    author_problem: str = ""
    """Why `author` is None."""
    to: tuple[Address, ...] = ()
    cc: tuple[Address, ...] = ()
    reply_to: tuple[Address, ...] = ()
    subject: str = ""
    date: datetime | None = None
    """The Date field as aware UTC, None where absent or unreadable."""
    message_id: str = ""
    """With its angle brackets, or empty."""
    in_reply_to: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    return_path: str | None = None
    """The address in the topmost Return-Path; "" for the null path <>; None where the field is absent."""
    content_type: str = "text/plain"
    """Of the whole message, lower case."""
    text: str = ""
    """The text/plain body: decoded, RFC 3676 flowed lines joined, line ends \\n. Empty where there is none."""
    html: str = ""
    """The text/html body, decoded. Empty where there is none."""
    parts: tuple[Part, ...] = ()
    """Every other leaf: attachments, calendar parts, delivery reports. A forwarded message/rfc822 is one part."""
    problems: tuple[str, ...] = ()
    """What was wrong with the bytes, in words for staff; `too_much` says whether a limit was passed."""
    too_much: bool = False
    """A limit on size, header length, parts or depth was passed: not read further, to be held."""
    size: int = 0
    """Octets of the message as it arrived."""

    def field(self, name: str, default: str = "") -> str:
        """Return the value of the first field of that name (case does not matter), or *default*."""
        wanted = name.lower()
        return next((value for key, value in self.fields if key.lower() == wanted), default)

    def fields_named(self, name: str) -> tuple[str, ...]:
        """Return the values of all fields of that name, topmost first."""
        wanted = name.lower()
        return tuple(value for key, value in self.fields if key.lower() == wanted)


# ------------------------------------------------------------------------------------------------------------- parse


def parse(raw: bytes) -> Message:
    """Return what *raw* says. Never raises; what could not be read is told in `problems`."""
    walk = Walk()
    size = len(raw)
    if b"\n" not in raw and b"\r" in raw:
        raw = raw.replace(b"\r", b"\n")  # Seen: files of old Macs
    if size > MOST_OCTETS:
        walk.stop(f"the message is larger than {MOST_OCTETS // 1024 // 1024} MB")
    start = next((at for at in range(min(size, 1000)) if raw[at] not in b"\r\n"), size)
    raw_fields, body = split_fields(raw, start, size, walk)
    leaves = [] if walk.too_much else find_leaves(raw, body, size, fields=raw_fields, walk=walk)
    return _message(raw_fields, leaves, walk=walk, size=size)


def _message(raw_fields: RawFields, leaves: Sequence[Leaf], *, walk: Walk, size: int) -> Message:
    values: dict[str, list[str]] = {}
    fields: list[tuple[str, str]] = []
    for name, octets in raw_fields:
        key, value = name.lower(), decode_octets(octets)
        values.setdefault(key, []).append(value)
        fields.append((name, clean_field(value) if UNDECODED.match(key) else decode_field(value)))

    def named(name: str) -> tuple[str, ...]:
        return tuple(values.get(name, ()))

    def first(name: str) -> str:
        return next(iter(values.get(name, ())), "")

    author, author_problem = parse_author(named("from"))
    if walk.too_much and author is not None and any("header" in problem for problem in walk.problems):
        author, author_problem = None, "the header block was not read to its end"
    text, html, parts = _bodies(leaves, walk)
    return Message(
        fields=tuple(fields),
        author=author,
        author_problem=author_problem,
        to=parse_addresses(named("to")),
        cc=parse_addresses(named("cc")),
        reply_to=parse_addresses(named("reply-to")),
        subject=decode_field(first("subject")),
        date=_date(first("date")),
        message_id=_message_id(first("message-id")),
        in_reply_to=_identifiers(named("in-reply-to")),
        references=_identifiers(named("references")),
        return_path=_return_path(values.get("return-path")),
        content_type=_content_type(first("content-type")),
        text=text,
        html=html,
        parts=parts,
        problems=tuple(walk.problems),
        too_much=walk.too_much,
        size=size,
    )


def _date(value: str) -> datetime | None:
    try:
        found = parsedate_to_datetime(value[:200])
        # RFC 5322 §3.3: -0000 says nothing of the zone; the time itself is UTC.
        moment = found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)
        # A clock that was never set, or a sender's joke: days before and after it may not even exist.
        return moment if moment.year in YEARS else None
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _message_id(value: str) -> str:
    found = BRACKETED.search(value)
    if found:
        return f"<{clean_field(found[1])}>"
    bare = clean_field(value)
    return f"<{bare}>" if bare and not re.search(r"[\s<>]", bare) and len(bare) < 990 else ""


def _identifiers(values: tuple[str, ...]) -> tuple[str, ...]:
    """Return the identifiers named, each once, the newest 32: the end of References is nearest (RFC 5322 §3.6.4)."""
    found = chain.from_iterable(BRACKETED.findall(value) for value in values)
    return tuple(dict.fromkeys(f"<{clean_field(one)}>" for one in found))[-MOST_REFERENCES:]


def _return_path(values: list[str] | None) -> str | None:
    if values is None:
        return None
    path = values[0].strip()
    if path in ("", "<>"):
        return ""
    found = parse_addresses((path,))
    return found[0].email if found else None


def _content_type(value: str) -> str:
    return clean_field(value.partition(";")[0]).lower() or "text/plain"


# ------------------------------------------------------------------------------------------------------------ bodies


def _bodies(leaves: Sequence[Leaf], walk: Walk) -> tuple[str, str, tuple[Part, ...]]:
    """Return the plain text, the HTML and the other parts.

    A body that comes in several pieces is put together: Apple Mail cuts it at each attachment, lists add a footer.
    """
    texts: list[str] = []
    htmls: list[str] = []
    parts: list[Part] = []
    named = not any(_is_body(leaf) and not leaf.filename for leaf in leaves)  # Seen: the only body has a file's name
    for leaf in leaves:
        loose = _is_body(leaf) and (named or not leaf.filename)
        if leaf.content_type == "text/plain" and loose:
            texts.append(_text(leaf, walk))
        elif leaf.content_type == "text/html" and loose:
            htmls.append(_text(leaf, walk))
        else:
            parts.append(_part(leaf, walk))
        if leaf.content_type in TNEF_TYPES:
            inside = parse_tnef(leaf.content)
            if not texts and not htmls:
                texts.append(inside.text)
                htmls.append(inside.html)
            parts += [_tnef_part(file) for file in inside.files]
    return _joined(texts), _joined(htmls), tuple(parts)


def _is_body(leaf: Leaf) -> bool:
    return leaf.content_type in ("text/plain", "text/html") and leaf.disposition != "attachment"


def _joined(texts: list[str]) -> str:
    if len(texts) == 1:
        return texts[0]
    return "\n\n".join(kept for text in texts if (kept := text.strip("\n")))


def _text(leaf: Leaf, walk: Walk) -> str:
    content = leaf.content
    if len(content) > MOST_TEXT:
        walk.stop(f"a text is longer than {MOST_TEXT // 1024} kB")
        content = content[:MOST_TEXT]
    text = clean_body(decode_text(content, leaf.parameters.get("charset", "")))
    if leaf.content_type == "text/plain" and leaf.parameters.get("format", "").lower() == "flowed":
        text = join_flowed(text, delete_space=leaf.parameters.get("delsp", "").lower() == "yes")
    return text


def _part(leaf: Leaf, walk: Walk) -> Part:
    text = ""
    if leaf.content_type == "message/rfc822":
        text = _forwarded(leaf.content, walk, leaf.depth + 1)
    elif leaf.content_type.startswith("text/") or leaf.content_type in TEXTS_BY_ANOTHER_NAME:
        text = _text(leaf, walk)
    return Part(leaf.content_type, leaf.content, leaf.filename, text, leaf.parameters, leaf.disposition)


TNEF_TYPES = ("application/ms-tnef", "application/vnd.ms-tnef")
TYPES_BY_ENDING = {
    "csv": "text/csv",
    "doc": "application/msword",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "ics": "text/calendar",
    "pdf": "application/pdf",
    "txt": "text/plain",
    "xls": "application/vnd.ms-excel",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}


def _tnef_part(file: TnefFile) -> Part:
    name = clean_field(re.split(r"[/\\]", file.name)[-1])[:255]
    content_type = TYPES_BY_ENDING.get(name.rpartition(".")[2].lower(), "application/octet-stream")
    text = clean_body(decode_text(file.content[:MOST_TEXT])) if content_type.startswith("text/") else ""
    return Part(content_type, file.content, name, text, disposition="attachment")


FORWARDED_FIELDS = ("From", "Date", "Subject", "To")


def _forwarded(raw: bytes, walk: Walk, depth: int) -> str:
    """Return a forwarded message as a reader is shown it: who wrote when about what, then its text."""
    if depth > MOST_DEPTH:
        walk.stop(f"messages are nested more than {MOST_DEPTH} deep")
        return ""
    fields, body = split_fields(raw, 0, len(raw), walk)
    if walk.too_much:
        return ""
    values = {name.lower(): decode_field(decode_octets(octets)) for name, octets in reversed(fields)}
    leaves = find_leaves(raw, body, len(raw), fields=fields, walk=walk, depth=depth)
    text, html, parts = _bodies(leaves, walk)
    lines = [f"{name}: {values[name.lower()]}" for name in FORWARDED_FIELDS if values.get(name.lower())]
    inner = [part.text for part in parts if part.content_type == "message/rfc822"]
    return "\n\n".join(["\n".join(lines), text or strip_tags(html), *inner]).strip()
