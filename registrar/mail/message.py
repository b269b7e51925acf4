"""What does a message say? Bytes into a Message: decoded fields, addresses, identifiers, parts.

`parse` never raises, whatever the bytes: a message that cannot be read is still somebody's registration, and is
put before a person with what was wrong in `problems`.
"""

from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Address:
    """A mailbox of RFC 5322 §3.4: display name (may be empty) and bare addr-spec, the domain in lower case."""

    email: str
    name: str = ""


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
