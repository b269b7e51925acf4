"""Invitations to a session as iCalendar objects, and the answers that calendar programs send back.

RFC 5546 (iTIP): METHOD:REQUEST invites, METHOD:CANCEL withdraws, METHOD:REPLY and METHOD:COUNTER come back. The UID is
the same for the life of a registration, SEQUENCE rises with each change. A wrong one of the two puts a session twice
into somebody's calendar, or leaves it there after it was called off.

Nothing about accommodations is ever written here: calendars are shared.
"""

import re
import secrets
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Literal, NamedTuple
from urllib.parse import quote

from icalendar import Alarm, Calendar, Event, Parameters, vCalAddress, vText
from icalendar.parser import Contentline

from registrar.catalog import OfferedSession
from registrar.mail.message import Address
from registrar.vocabulary import Rsvp

PRODUCT = "-//registrar//Webinar registration//EN"
REMIND_BEFORE = timedelta(minutes=15)
REPLY_LIMIT = 256 * 1024  # octets; a real answer has one or two thousand

_UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff]")
_PLACE_IN_THE_SKELETON = "\r\nSEQUENCE:0\r\n"  # a line of its own: no title can look like it


class _Words(NamedTuple):
    session: str
    by_phone: str
    later: str


_WORDS = {
    "en": _Words("session", "By phone", "Online. We will send you the link."),
    "es": _Words("sesión", "Por teléfono", "En línea. Le enviaremos el enlace."),
}


def new_uid(domain: str) -> str:
    """Return a UID that nobody has used before (RFC 7986 §5.3: no name, no time, nothing of the registrant)."""
    ascii_domain = re.sub(r"[^a-z0-9.\-]", "", domain.lower())
    return f"{secrets.token_hex(16)}@{ascii_domain or 'localhost'}"


def invitation(
    session: OfferedSession,
    *,
    uid: str,
    sequence: int,
    stamp: datetime,
    organizer: Address,
    attendee: Address,
    program: str,
    description: str,
    language: str = "en",
) -> str:
    """Return the METHOD:REQUEST that invites *attendee*, and nobody else, to *session* (RFC 5546 §3.2.2).

    *stamp* is when the letter is written (aware). *organizer* is the address that answers come back to.
    *description* is plain text for the calendar entry; *language* (ISO 639-1) is that of the title and the place,
    English where it is not known. CRLF line ends.
    """
    skeleton = _skeleton("REQUEST", session, organizer, program, description, language)
    parameters = {"CUTYPE": "INDIVIDUAL", "ROLE": "REQ-PARTICIPANT", "PARTSTAT": "NEEDS-ACTION", "RSVP": "TRUE"}
    return _fill(skeleton, uid=uid, sequence=sequence, stamp=stamp, attendee=attendee, parameters=parameters)


def withdrawal(
    session: OfferedSession,
    *,
    uid: str,
    sequence: int,
    stamp: datetime,
    organizer: Address,
    attendee: Address,
    program: str,
    description: str,
    language: str = "en",
) -> str:
    """Return the METHOD:CANCEL that takes the entry out of the calendar again (RFC 5546 §3.2.5).

    *sequence* has to be greater than that of the invitation. The rest is as for `invitation`.
    """
    skeleton = _skeleton("CANCEL", session, organizer, program, description, language)
    parameters = {"CUTYPE": "INDIVIDUAL", "ROLE": "REQ-PARTICIPANT"}
    return _fill(skeleton, uid=uid, sequence=sequence, stamp=stamp, attendee=attendee, parameters=parameters)


def publication(session: OfferedSession, *, uid: str, stamp: datetime, organizer: Address, program: str) -> str:
    """Return *session* as a calendar file for whoever runs it: METHOD:PUBLISH, nobody invited (RFC 5546 §3.2.1).

    *uid* is the same for every file of this session, so that a newer one takes the place of an older one in the
    calendar: SEQUENCE is the second at which it was written. CRLF line ends.
    """
    before, after = _skeleton("PUBLISH", session, organizer, program, "", "en")
    lines = (
        f"SEQUENCE:{int(stamp.timestamp())}",
        Contentline.from_parts("UID", Parameters(), vText(_text(uid))).to_ical().decode("utf-8"),
        f"DTSTAMP:{stamp.astimezone(UTC):%Y%m%dT%H%M%SZ}",
    )
    return "\r\n".join((before, *lines, after))


@lru_cache(maxsize=256)
def _skeleton(
    method: Literal["REQUEST", "CANCEL", "PUBLISH"],
    session: OfferedSession,
    organizer: Address,
    program: str,
    description: str,
    language: str,
) -> tuple[str, str]:
    """Return what is the same for everyone invited to a session: before and after the lines of one registrant."""
    words = _WORDS.get(language, _WORDS["en"])
    event = Event()
    # RFC 5545 §3.3.5 form 2: a moment in UTC needs no VTIMEZONE. Seen: Outlook is an hour off with some of those.
    event.add("DTSTART", session.starts.astimezone(UTC))
    event.add("DTEND", session.ends.astimezone(UTC))
    event.add("SUMMARY", _summary(session, program, words))
    if _text(description):
        event.add("DESCRIPTION", _text(description))
    if method == "REQUEST" or session.join_url or session.phone:  # no promise of a link in an entry that goes away
        event.add("LOCATION", _location(session, words))
    if session.join_url:
        event.add("URL", _text(session.join_url))
    event.add("ORGANIZER", _calendar_address(organizer, {}))
    event.add("STATUS", "CANCELLED" if method == "CANCEL" else "CONFIRMED")
    event.add("TRANSP", "OPAQUE")
    event.add("SEQUENCE", 0)
    if method != "CANCEL":
        alarm = Alarm()
        alarm.add("ACTION", "DISPLAY")
        alarm.add("DESCRIPTION", _summary(session, program, words))
        alarm.add("TRIGGER", -REMIND_BEFORE)
        event.add_component(alarm)
    calendar = Calendar()
    calendar.add("PRODID", PRODUCT)
    calendar.add("VERSION", "2.0")
    calendar.add("CALSCALE", "GREGORIAN")
    calendar.add("METHOD", method)
    calendar.add_component(event)
    before, _, after = calendar.to_ical().decode("utf-8").partition(_PLACE_IN_THE_SKELETON)
    return before, after


def _fill(
    skeleton: tuple[str, str],
    *,
    uid: str,
    sequence: int,
    stamp: datetime,
    attendee: Address,
    parameters: dict[str, str],
) -> str:
    before, after = skeleton
    address = _calendar_address(attendee, parameters)
    lines = (
        f"SEQUENCE:{sequence}",
        Contentline.from_parts("UID", Parameters(), vText(_text(uid))).to_ical().decode("utf-8"),
        f"DTSTAMP:{stamp.astimezone(UTC):%Y%m%dT%H%M%SZ}",
        Contentline.from_parts("ATTENDEE", address.params, address).to_ical().decode("utf-8"),
    )
    return "\r\n".join((before, *lines, after))


def _summary(session: OfferedSession, program: str, words: _Words) -> str:
    noun = f"{words.session} {session.number}"
    name = f"{_text(program)}, {noun}" if program else noun[:1].upper() + noun[1:]
    return f"{name}: {_text(session.title)}" if session.title else name


def _location(session: OfferedSession, words: _Words) -> str:
    if session.join_url:
        return _text(session.join_url)
    if session.phone:
        return f"{words.by_phone}: {_text(session.phone)}"
    return words.later


def _calendar_address(address: Address, parameters: dict[str, str]) -> vCalAddress:
    # RFC 6068 §2: what a mailto URI cannot hold is percent-encoded. "+" stays, programs compare addresses as text.
    calendar_address = vCalAddress("mailto:" + quote(_text(address.email), safe="@!$'*+-._~/=^`{|}"))
    name = _text(address.name).replace('"', "")  # RFC 5545 §3.2: no quotation mark in a parameter's value
    if name:
        calendar_address.params["CN"] = name
    calendar_address.params.update(parameters)
    return calendar_address


def _text(value: str) -> str:
    """Return *value* without controls; line breaks of a description stay."""
    lines = value.replace("\r\n", "\n").split("\n")
    return "\n".join(_UNPRINTABLE.sub(" ", line) for line in lines).strip()


# ---------------------------------------------------------------------------------------------------------- answers


@dataclass(frozen=True, slots=True)
class CalendarReply:
    """What a calendar program answered to an invitation."""

    uid: str
    attendee: str
    """Who answers, a bare address in lower case. To be compared with the author of the message that carried it."""
    answer: Rsvp | None
    """None where the program answered something else, such as DELEGATED."""
    sequence: int
    """Of the invitation that is answered: a lower one than ours answers an older invitation."""
    stamp: datetime | None
    """DTSTAMP, aware UTC: the later of two answers to the same invitation counts."""
    method: Literal["REPLY", "COUNTER"] = "REPLY"
    """COUNTER proposes another time (RFC 5546 §3.2.7), which is for staff to answer."""
    comment: str = ""
    """What the person wrote beside the answer."""


_ANSWERS = {"ACCEPTED": Rsvp.ACCEPTED, "DECLINED": Rsvp.DECLINED, "TENTATIVE": Rsvp.TENTATIVE}
_FOLD = re.compile(r"\r?\n[ \t]")
_STRUCTURE = re.compile(r'"[^"]*"|[;:]')
_ESCAPED = re.compile(r"\\([\\;,nN])")
_STAMP = re.compile(r"(\d{8})T(\d{6})Z?")


@dataclass(frozen=True, slots=True)
class _Line:
    name: str
    parameters: dict[str, str]
    value: str


def find_reply(ics: bytes | str) -> CalendarReply | None:
    """Return the answer that *ics* holds, or None where it is no REPLY or COUNTER of exactly one attendee.

    Never raises. Read line by line rather than by a library: the few properties needed are found in what a strict
    parser rejects, too, and a hostile file costs no more than its length.
    """
    if len(ics) > REPLY_LIMIT:
        return None
    text = ics.decode("utf-8", "replace") if isinstance(ics, bytes) else ics
    method = ""
    replies: set[CalendarReply] = set()
    event: list[_Line] = []
    depth: list[str] = []
    for raw in _FOLD.sub("", text.lstrip("\ufeff")).replace("\r\n", "\n").split("\n"):
        line = _parse_line(raw)
        if line is None:
            continue
        if line.name == "BEGIN":
            depth.append(line.value.strip().upper())
        elif line.name == "END":
            if depth and depth.pop() == "VEVENT":
                replies.add(_reply_of(event, method))
                event = []
        elif depth[-1:] == ["VEVENT"]:
            event.append(line)
        elif line.name == "METHOD":
            method = line.value.strip().upper()
    if method not in ("REPLY", "COUNTER") or len(replies) != 1:
        return None
    reply = replies.pop()
    return reply if reply.uid and reply.attendee else None


def _reply_of(event: list[_Line], method: str) -> CalendarReply:
    values = {line.name: line.value.strip() for line in reversed(event)}  # of a property given twice, the first
    attendees = [line for line in event if line.name == "ATTENDEE"]
    # RFC 5546 §3.2.3: an answer has one ATTENDEE, the one who answers. Of several, none can be trusted to be it.
    attendee = attendees[0] if len(attendees) == 1 else None
    return CalendarReply(
        uid=values.get("UID", ""),
        attendee=_bare_address(attendee.value) if attendee else "",
        answer=_ANSWERS.get(attendee.parameters.get("PARTSTAT", "").upper()) if attendee else None,
        sequence=_number(values.get("SEQUENCE", "0")),
        stamp=_moment(values.get("DTSTAMP", "")),
        method="COUNTER" if method == "COUNTER" else "REPLY",
        comment=_ESCAPED.sub(lambda m: "\n" if m[1] in "nN" else m[1], values.get("COMMENT", "")),
    )


def _parse_line(raw: str) -> _Line | None:
    """Return a content line (RFC 5545 §3.1) taken apart, or None where it is none."""
    parts: list[str] = []
    start = 0
    for mark in _STRUCTURE.finditer(raw):
        if mark[0] not in ";:":  # a quoted value, in which both are ordinary characters
            continue
        parts.append(raw[start : mark.start()])
        start = mark.end()
        if mark[0] == ":":
            break
    else:
        return None
    parameters = {
        key.strip().upper(): value.strip().strip('"') for key, _, value in (p.partition("=") for p in parts[1:])
    }
    return _Line(parts[0].strip().upper(), parameters, raw[start:])


def _bare_address(value: str) -> str:
    address = value.strip()
    return (address[7:] if address[:7].lower() == "mailto:" else address).strip().lower()


def _number(value: str) -> int:
    return int(value) if value.isascii() and value.isdigit() and len(value) < 10 else 0


def _moment(value: str) -> datetime | None:
    found = _STAMP.fullmatch(value)
    if not found:
        return None
    try:
        return datetime.strptime(found[1] + found[2], "%Y%m%d%H%M%S").replace(tzinfo=UTC)
    except ValueError:
        return None
