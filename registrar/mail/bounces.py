"""What does a delivery status notification tell: whose mail came back, for good or not, and which letter was it?

First the parts that RFC 3464 asks for; for servers that write prose instead, flufl.bounce, which knows their forms.
Only what a mail server sends is looked at: an absence note or a challenge is no bounce, whatever words it uses. What is
told here proves nothing yet: whoever acts on it asks whether the letter was ours (`undelivered`).
"""

import email
import email.policy
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from flufl.bounce import all_failures

from registrar.mail.message import Message, Part

MOST_OCTETS = 512 * 1024
"""Of a notification that is read in prose, and of a report; the returned letter in it is ours, and small."""
MOST_FAILURES = 50
"""Recipients of one notification that are looked at; a letter of ours has one."""
MOST_NAMES = 8
"""Addresses of one recipient, and Message-IDs and Reply-To addresses of the returned letter."""
LONGEST_FIELD = 1000
"""Characters of a field that are looked through for addresses and codes (RFC 5322 §2.1.1 has 998 in a line)."""

_SERVERS = re.compile(r"(?:mailer|mail)[-_.]?daemon|postmaster|microsoftexchange\w*|mdaemon|bounces?", re.IGNORECASE)
_STATUS_TYPES = ("message/delivery-status", "message/global-delivery-status")  # RFC 3464 §2, RFC 6533 §4
_RETURNED_TYPES = ("message/rfc822", "text/rfc822-headers", "message/global", "message/global-headers")
_FOLD = re.compile(r"\r?\n[ \t]+")
_BLANK = re.compile(r"\r?\n[ \t]*(?:\r?\n[ \t]*)+")
_STATUS = re.compile(r"\b([245])\.(\d{1,3})\.(\d{1,3})\b")
_REPLY_CODE = re.compile(r"(?<![\d.])([45])\d\d(?=[ -])(?![\d.])")
_ADDRESS = re.compile(r"[^\s<>;,()\"]{1,250}@[^\s<>;,()\"]{1,250}")
_MESSAGE_ID = re.compile(r"^[ \t>]*Message-ID:\s*(<[^<>\s]{3,900}>)", re.IGNORECASE | re.MULTILINE)
_REPLY_TO = re.compile(r"^[ \t>]*Reply-To:([^\r\n]*(?:\r?\n[ \t]+[^\r\n]*)*)", re.IGNORECASE | re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Failure:
    """What became of the mail to one recipient."""

    addresses: tuple[str, ...]
    """Lower case: who it was for in the end, and as it was addressed (RFC 3464 §2.3.1, §2.3.2)."""
    failed: bool
    """The server gave up; otherwise it is only late."""
    status: str = ""
    """The enhanced status code (RFC 3463), such as 5.1.1; empty where none is told."""

    @property
    def permanent(self) -> bool:
        """Whether it would fail again: the server gave up, and not because something lasted too long."""
        return self.failed and not self.status.startswith("4")


@dataclass(frozen=True, slots=True)
class Bounce:
    """A delivery status notification about mail that was not delivered."""

    failures: tuple[Failure, ...]
    message_ids: tuple[str, ...] = ()
    """Of the returned letter."""
    reply_to: tuple[str, ...] = ()
    """Addresses in the Reply-To of the returned letter."""


def find_bounce(message: Message, raw: bytes) -> Bounce | None:
    """Return what *message*, with the bytes *raw*, reports; None where nothing failed or no mail server reports it."""
    statuses = [part for part in message.parts if part.content_type in _STATUS_TYPES]
    failures = tuple(islice((failure for part in statuses for failure in _read_status(part)), MOST_FAILURES))
    if not failures and not statuses and _is_from_a_server(message) and len(raw) <= MOST_OCTETS:
        failures = tuple(islice(_read_prose(message, raw), MOST_FAILURES))
    if not failures:
        return None
    texts = [_returned_fields(part) for part in message.parts if part.content_type in _RETURNED_TYPES]
    texts = texts or [message.text[:MOST_OCTETS]]
    identifiers = [found for text in texts for found in islice(_fields(_MESSAGE_ID, text), MOST_NAMES)]
    answers = _addresses_in(field for text in texts for field in islice(_fields(_REPLY_TO, text), MOST_NAMES))
    return Bounce(failures, tuple(dict.fromkeys(identifiers))[:MOST_NAMES], answers)


def _fields(pattern: re.Pattern[str], text: str) -> Iterator[str]:
    return (found[1] for found in pattern.finditer(text))


def _addresses_in(fields: Iterable[str]) -> tuple[str, ...]:
    """Return the first addresses in *fields*, in lower case, each once."""
    found = (address.lower() for field in fields for address in _ADDRESS.findall(field[:LONGEST_FIELD]))
    return tuple(islice(dict.fromkeys(found), MOST_NAMES))


def _returned_fields(part: Part) -> str:
    head = part.content[:65536].replace(b"\r\n", b"\n").lstrip(b"\n")
    return head.partition(b"\n\n")[0].decode("utf-8", "replace")


# ------------------------------------------------------------------------------------------------------------ RFC 3464


def _read_status(part: Part) -> Iterator[Failure]:
    text = part.text[:MOST_OCTETS] or part.content[:MOST_OCTETS].decode("utf-8", "replace")
    for block in _BLANK.split(text.strip()):
        fields: dict[str, str] = {}
        for line in _FOLD.sub(" ", block).splitlines():
            name, colon, value = line.partition(":")
            if colon:
                fields.setdefault(name.strip().lower(), value.strip()[:LONGEST_FIELD])
        # RFC 3464 §2.3.3. Seen: comments behind the word, and OpenSMTPD's "error".
        action = fields.get("action", "").lower()
        if not action.startswith(("fail", "error", "delay")):
            continue
        named = (fields.get(name, "") for name in ("final-recipient", "original-recipient", "x-actual-recipient"))
        addresses = _addresses_in(named)
        status = _find_status(fields.get("status", "")) or _find_status(fields.get("diagnostic-code", ""))
        yield Failure(addresses, not action.startswith("delay"), status)


def _find_status(words: str) -> str:
    found = _STATUS.search(words)
    return found[0] if found else ""


# --------------------------------------------------------------------------------------------------------------- prose


def _is_from_a_server(message: Message) -> bool:
    if message.field("X-Failed-Recipients"):  # Exim
        return True
    local = message.author.email.rpartition("@")[0] if message.author is not None else ""
    return _SERVERS.fullmatch(local) is not None


def _read_prose(message: Message, raw: bytes) -> Iterator[Failure]:
    try:
        temporary, permanent = all_failures(email.message_from_bytes(raw, policy=email.policy.compat32))
    except (ValueError, LookupError, AttributeError, TypeError, RecursionError):
        return  # the library trusts what it is given; a report nobody can read changes nothing
    low = (message.text or message.html)[:MOST_OCTETS].lower()
    for addresses, failed in ((permanent, True), (temporary, False)):
        for address in sorted(addresses):
            text = address.decode("ascii", "replace").strip().lower()
            if _ADDRESS.fullmatch(text):
                yield Failure((text,), failed, _status_beside(low, text, failed=failed))


def _status_beside(low: str, address: str, *, failed: bool) -> str:
    """Return the status that stands soon behind *address*, as a reply code where there is no other."""
    at = max(low.find(address), 0)
    near = low[at : at + 1500]
    classes = "5" if failed else "4"
    for found in _STATUS.finditer(near):
        if found[1] in classes:
            return found[0]
    code = next((found for found in _REPLY_CODE.finditer(near) if found[1] in classes), None)
    return f"{code[1]}.0.0" if code else ""
