"""A letter into bytes: fields, MIME parts, threading.

Assembled by hand rather than with `email.message.EmailMessage`, which needs twenty times as long for the same bytes.
What that costs in caution is paid here: every value may come from a stranger's message, so each one passes through the
function of its kind, and none of them can end a line, begin a field or add a recipient. Nothing raises for a value: a
letter that cannot be composed would be a registrant who never hears from us.
"""

import binascii
import re
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import format_datetime
from hashlib import blake2b
from typing import Literal
from urllib.parse import quote

from registrar.mail.message import Address

LINE = 78  # RFC 5322 §2.1.1: SHOULD be no longer, without CRLF
SUBJECT_LIMIT = 900  # Seen: some servers refuse more than 998 characters even when the field is folded
NAME_LIMIT = 75  # Seen: Microsoft's servers refuse longer display names
FILENAME_LIMIT = 60  # characters: percent-encoded, four octets each, they stay below the 998 of a line
REFERENCES_LIMIT = 1500  # Seen: relays refuse header blocks past 4096 octets

# C0 and C1 controls, line and paragraph separators, what reverses the direction of text, and halves of surrogate pairs.
_UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")
_NOT_IN_A_NAME = re.compile(r'[@:,"<>()\[\];\\]')
_MESSAGE_ID = re.compile(r"<[!-;=?-~]{3,900}>")
_NOT_IN_A_LOCAL_PART = re.compile(r'[\s"(),:;<>@\[\]\\]')
_NOT_IN_A_DOMAIN = re.compile(r"[^a-z0-9.\-]")
_DOMAIN_LITERAL = re.compile(r"\[[a-z0-9.:]+\]")
_NOT_IN_A_TOKEN = re.compile(r"[^A-Za-z0-9.\-]")
_NOT_IN_A_FILENAME = re.compile(r'[\\/:*?"<>|;%]')
_NOT_ASCII = re.compile("[^ -~]+")
# What most addresses and names look like, and what stands in a field as it is.
_PLAIN_ADDRESS = re.compile(r"[A-Za-z0-9_+-]{1,60}(?:\.[A-Za-z0-9_+-]{1,60}){0,3}@[a-z0-9][a-z0-9.-]{0,180}")
_PLAIN_NAME = re.compile(r"[A-Za-z]+(?:[ -][A-Za-z]+){0,9}")
_LINE_END = re.compile(r"\r\n?|\n")


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that goes along."""

    filename: str
    content_type: str
    """With its parameters: `text/csv; charset=utf-8`."""
    content: bytes


def compose(
    *,
    from_: Address,
    to: Address,
    reply_to: Address | None,
    subject: str,
    text: str,
    html: str,
    date: datetime,
    message_id: str,
    in_reply_to: str,
    references: Sequence[str],
    automatic: Literal["auto-replied", "auto-generated"],
    loop_id: str,
    calendar: str = "",
    calendar_method: str = "",
    list_unsubscribe: str = "",
    attachments: Sequence[Attachment] = (),
) -> bytes:
    """Return the message as it is handed to the SMTP server: CRLF line ends, 7-bit, one recipient.

    *date* is aware. *references* are those of the message answered, its own Message-ID last or left out.
    With *calendar*, an iCalendar object with CRLF or LF line ends, *calendar_method* is its METHOD. *list_unsubscribe*
    is a URI, or the whole field value in angle brackets. *attachments* follow the letter. The same arguments give the
    same bytes.

    Only an address whose local part is not ASCII makes the header block 8-bit (RFC 6532), and needs SMTPUTF8.
    """
    fields = [
        _field("From", _mailbox(from_)),
        to_field(to),  # RFC 3834 §3.1.3: one recipient each
    ]
    if reply_to is not None:
        fields.append(_field("Reply-To", _mailbox(reply_to)))
    fields += [
        _field("Subject", _unstructured(subject, len("Subject: "))),
        _field("Date", format_datetime(date.astimezone(UTC))),
        _field("Message-ID", _message_id(message_id)),
    ]
    answered = _find_message_ids(in_reply_to)[:1]
    if answered:
        fields.append(_field("In-Reply-To", answered[0]))
    thread = _thread(references, answered)
    if thread:
        fields.append(_field("References", "\r\n ".join(thread)))
    fields += [
        _field("Auto-Submitted", automatic),  # RFC 3834 §3.1.7
        # Seen: Exchange answers with an out-of-office note unless told so. Not "All": bounces must come back.
        _field("X-Auto-Response-Suppress", "OOF, NRN, AutoReply, RN"),
        _field("X-Registrar-Loop", "".join(c for c in loop_id if "!" <= c <= "~")[:60] or "registrar"),
    ]
    if list_unsubscribe:
        fields.append(_field("List-Unsubscribe", _uri(list_unsubscribe)))  # RFC 2369 §3.2
    fields.append("MIME-Version: 1.0\r\n")
    body = _body(
        text=text, html=html, calendar=calendar, method=calendar_method, attachments=attachments, seed=message_id
    )
    return "".join([*fields, body]).encode("utf-8")


def to_field(to: Address) -> str:
    """Return the To field, with its line end."""
    return _field("To", _mailbox(to))


def new_message_id(domain: str) -> str:
    """Return a Message-ID that nobody has used before, with its angle brackets."""
    return f"<{secrets.token_hex(16)}@{_domain(domain)}>"


# ---------------------------------------------------------------------------------------------------------- fields


def _field(name: str, value: str) -> str:
    return f"{name}: {value}\r\n"


def _plain(value: str, limit: int) -> str:
    """Return *value* on one line: no controls, single spaces, at most *limit* characters."""
    return " ".join(_UNPRINTABLE.sub(" ", value[: limit * 4]).split())[:limit].rstrip()


def _unstructured(value: str, used: int) -> str:
    """Return a text value, folded and encoded as it needs; *used* characters of its first line are taken."""
    plain = _plain(value, SUBJECT_LIMIT)
    # What looks like an encoded word would be decoded by the reader's program, so it is encoded once more.
    if not plain.isascii() or "=?" in plain:
        return _encoded_words(plain, used)
    if used + len(plain) <= LINE:
        return plain
    return _folded(plain, used) or _encoded_words(plain, used)


def _folded(plain: str, used: int) -> str | None:
    """Return *plain* broken at its spaces, or None where one word is longer than a line."""
    lines: list[str] = []
    line = ""
    room = LINE - used
    for word in plain.split(" "):
        candidate = f"{line} {word}" if line else word
        if len(candidate) <= room:
            line = candidate
            continue
        if not line or len(word) > LINE - 1:
            return None
        lines.append(line)
        line, room = word, LINE - 1
    return "\r\n ".join([*lines, line])


def _encoded_words(plain: str, used: int) -> str:
    """Return *plain* as encoded words (RFC 2047 §2), each a whole number of characters and at most 75 long."""
    data = plain.encode("utf-8", "replace")
    words: list[str] = []
    start = 0
    room = (LINE - used - len("=?utf-8?b??=")) // 4 * 3
    while start < len(data):
        end = min(start + max(room, 3), len(data))
        while end < len(data) and data[end] & 0xC0 == 0x80:  # RFC 2047 §5: no character is cut in two
            end -= 1
        if end == start:  # a character of four octets in a room for three
            end = start + 4
        words.append(f"=?utf-8?b?{binascii.b2a_base64(data[start:end], newline=False).decode()}?=")
        start, room = end, 45  # 45 octets are 60 characters, and 72 with what surrounds them
    return "\r\n ".join(words)


def _mailbox(address: Address) -> str:
    """Return `name <addr-spec>` (RFC 5322 §3.4) with a name that no program takes for an address or for two."""
    bare, name = _addr_spec(address.email), address.name
    if len(name) > NAME_LIMIT or not _PLAIN_NAME.fullmatch(name):
        name = _plain(_NOT_IN_A_NAME.sub(" ", name[: NAME_LIMIT * 4]), NAME_LIMIT)
    if not name:
        return f"<{bare}>" if bare else "undisclosed-recipients:;"
    spelled_out = name.isascii() and "=?" not in name
    phrase = f'"{name}"' if spelled_out else _encoded_words(name, len("Reply-To: "))
    # Both fit on one line or each stands on its own, so that no line depends on the length of the other.
    glue = " " if "\r\n" not in phrase and len("Reply-To: ") + len(phrase) + len(bare) + 3 <= LINE else "\r\n "
    return f"{phrase}{glue}<{bare}>"


def _addr_spec(email: str) -> str:
    """Return *email* with whatever could end it taken out."""
    if _PLAIN_ADDRESS.fullmatch(email):
        return email
    local, _, domain = _UNPRINTABLE.sub("", email[:1000]).rpartition("@")
    if local.startswith('"') and local.endswith('"') and len(local) > 2:  # RFC 5321 §4.1.2: a quoted local part
        inner = re.sub(r'[\\"]', "", local[1:-1])
        local = f'"{inner}"' if _NOT_IN_A_LOCAL_PART.search(inner) or ".." in inner else inner
    else:
        local = _NOT_IN_A_LOCAL_PART.sub("", local)
    domain = _domain(domain)
    return f"{local[:250]}@{domain}" if local and domain else ""


def _domain(domain: str) -> str:
    """Return *domain* in ASCII (RFC 5891 for others), without what no domain holds."""
    lowered = domain.strip().lower()[:253]
    if _DOMAIN_LITERAL.fullmatch(lowered):  # RFC 5321 §4.1.3
        return lowered
    if not lowered.isascii():
        try:
            lowered = lowered.encode("idna").decode("ascii")
        except UnicodeError:
            lowered = lowered.encode("ascii", "ignore").decode("ascii")
    return _NOT_IN_A_DOMAIN.sub("", lowered) or "localhost"


def _message_id(message_id: str) -> str:
    found = _find_message_ids(message_id)
    return found[0] if found else f"<{blake2b(_octets(message_id), digest_size=16).hexdigest()}@localhost>"


def _find_message_ids(value: str) -> list[str]:
    """Return the identifiers in *value*; what is not one is left out rather than mended."""
    return _MESSAGE_ID.findall(value)


def _thread(references: Sequence[str], answered: Sequence[str]) -> list[str]:
    """Return the identifiers for References (RFC 5322 §3.6.4), the first and the newest where they are too many."""
    every = [found for reference in references for found in _find_message_ids(reference)]
    ids = list(dict.fromkeys(one for one in every if one not in answered)) + list(answered)
    if sum(map(len, ids)) + len(ids) <= REFERENCES_LIMIT:
        return ids
    first, rest = ids[0], ids[1:]
    room = REFERENCES_LIMIT - len(first)
    newest: list[str] = []
    for one in reversed(rest):
        room -= len(one) + 1
        if room < 0 and newest:  # the message answered stays, whatever its length
            break
        newest.append(one)
    return [first, *reversed(newest)]


def _uri(value: str) -> str:
    plain = "".join(c for c in value if "!" <= c <= "~" or c == " ")[: LINE * 8].strip()
    return plain.replace(" ", "\r\n ") if plain.startswith("<") else f"<{re.sub('[<> ]', '', plain)}>"


# ------------------------------------------------------------------------------------------------------------ body


def _body(*, text: str, html: str, calendar: str, method: str, attachments: Sequence[Attachment], seed: str) -> str:
    """Return Content-Type and what follows it.

    With a calendar: multipart/mixed [multipart/alternative [plain, html, text/calendar], invite.ics]. Seen: Outlook
    shows its buttons for a calendar part among the alternatives alone, other programs look for the attachment.
    """
    # "=_" stands in no quoted-printable line (RFC 2045 §6.7) and in no base64, so a boundary never stands in a part.
    digest = blake2b(_octets(seed), digest_size=12).hexdigest()
    alternative, mixed = f"=_alternative_{digest}", f"=_mixed_{digest}"
    parts = [_text_part("text/plain", text), _text_part("text/html", html)]
    files = [_attachment_part(one) for one in attachments]
    if calendar:
        encoded = _base64(_octets(_crlf(calendar)))
        method = _NOT_IN_A_TOKEN.sub("", method).upper()[:20]
        # RFC 6047 §2.4: the parameter says what the METHOD property says. base64, because lines of 75 octets of UTF-8
        # do not survive a server that wants them in another encoding.
        parts.append(
            f"Content-Type: text/calendar; charset=UTF-8; method={method}\r\n"
            f"Content-Transfer-Encoding: base64\r\n\r\n{encoded}"
        )
        invite = (
            'Content-Type: application/ics; name="invite.ics"\r\n'
            "Content-Transfer-Encoding: base64\r\n"
            'Content-Disposition: attachment; filename="invite.ics"\r\n\r\n'
            f"{encoded}"
        )
        files.insert(0, invite)
    written = _multipart("alternative", alternative, parts)
    return _multipart("mixed", mixed, [written, *files]) if files else written


def _attachment_part(attachment: Attachment) -> str:
    """Return *attachment* as a part to be saved (RFC 2183 §2.2), in base64, so that no octet of it changes."""
    plain = _NOT_IN_A_FILENAME.sub("_", _plain(attachment.filename, FILENAME_LIMIT)) or "attachment"
    disposition = f'Content-Disposition: attachment; filename="{_NOT_ASCII.sub("_", plain)}"'
    if not plain.isascii():
        # RFC 2231 §4. Programs that do not know it take the plain name before it.
        encoded = quote(plain, safe="")
        disposition += f";\r\n filename*=UTF-8''{encoded}"
    content_type = _NOT_ASCII.sub("", _plain(attachment.content_type, LINE - len("Content-Type: ")))
    return (
        f"Content-Type: {content_type or 'application/octet-stream'}\r\n"
        f"Content-Transfer-Encoding: base64\r\n{disposition}\r\n\r\n{_base64(attachment.content)}"
    )


def _multipart(subtype: str, boundary: str, parts: Sequence[str]) -> str:
    delimited = "".join(f"--{boundary}\r\n{part}\r\n" for part in parts)
    return f'Content-Type: multipart/{subtype};\r\n boundary="{boundary}"\r\n\r\n{delimited}--{boundary}--\r\n'


def _text_part(content_type: str, content: str) -> str:
    # b2a_qp breaks long lines with the line end that it finds first, so there has to be one.
    data = _octets(_crlf(content if content.endswith("\n") else content + "\n"))
    # Quoted-printable stays readable and is as safe as base64, as long as most of the text is ASCII.
    encoded = binascii.b2a_qp(data, istext=True).decode("ascii")
    encoding = "quoted-printable"
    if len(encoded) > len(data) * 1.4:
        encoded, encoding = _base64(data), "base64"
    return f"Content-Type: {content_type}; charset=utf-8\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n{encoded}"


def _base64(data: bytes) -> str:
    encoded = binascii.b2a_base64(data, newline=False).decode("ascii")
    return "\r\n".join(encoded[start : start + 76] for start in range(0, len(encoded), 76))


def _crlf(text: str) -> str:
    if "\r" in text:
        text = _LINE_END.sub("\n", text)
    return text.replace("\n", "\r\n")


def _octets(text: str) -> bytes:
    return text.encode("utf-8", "replace")
