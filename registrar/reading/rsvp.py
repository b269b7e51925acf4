"""What does a calendar program answer to an invitation, for whom, and for which session?

An answer is data (RFC 5546 §3.2.3), not prose: the body that clients write beside it is not read.
"""

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from registrar.catalog import Catalog
from registrar.invites import find_reply
from registrar.mail.message import Message
from registrar.reading.badge import badge_name
from registrar.reading.reading import Found, ReadRegistrant
from registrar.reading.sessions import find_mentions, settle
from registrar.vocabulary import Rsvp

_FOLD = re.compile(r"\r?\n[ \t]")
_START = re.compile(
    r"^DTSTART(?:;TZID=\"?(?P<zone>[^:;\"\n]{1,60})\"?)?(?:;[^:\n]*)?:(?P<day>\d{8})(?:T(?P<time>\d{4,6})(?P<utc>Z)?)?",
    re.MULTILINE,
)
_SUMMARY = re.compile(r"^SUMMARY(?:;[^:\n]*)?:(.{0,300})", re.MULTILINE)
_UID = re.compile(r"^UID:(.{0,200})", re.MULTILINE)
_NAME = re.compile(r"^ATTENDEE[^\n]*?;CN=(?:\"([^\"\n]{1,120})\"|([^;:\n]{1,120}))", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class CalendarAnswer:
    """Who answers what; `answer` None where the program said something else than yes, no or perhaps."""

    registrant: ReadRegistrant
    answer: Rsvp | None
    reason: str


def find_answer(message: Message, catalog: Catalog, now: datetime) -> CalendarAnswer | None:
    """Return the calendar answer that *message* carries, or None."""
    for part in message.parts:
        if not part.content_type.startswith(
            ("text/calendar", "application/ics")
        ) and not part.filename.lower().endswith(".ics"):
            continue
        text = _FOLD.sub("", part.text or part.content[:200_000].decode("utf-8", "replace")).replace("\r\n", "\n")
        reply = find_reply(text)
        if reply is None:
            continue
        named = _NAME.search(text)
        name = badge_name((named[1] or named[2] or "").strip()) if named else None
        if name is None and message.author:
            name = badge_name(message.author.name)
        registrant = ReadRegistrant(
            name=Found(name, name, "calendar", 0.9, "the ATTENDEE") if name else None,
            email=Found(reply.attendee, reply.attendee, "calendar", 1.0, "the ATTENDEE"),
            sessions=_sessions(text, catalog, now),
        )
        return CalendarAnswer(registrant, reply.answer, f"calendar answer (METHOD:{reply.method})")
    return None


def _sessions(text: str, catalog: Catalog, now: datetime) -> tuple[Found[int], ...]:
    """The session that the invitation dates or names; nothing where the two disagree."""
    by_date: set[int] = set()
    start = _START.search(text)
    if start:
        moment = _moment(start, catalog)
        if moment is not None:
            sessions = catalog.on_date(moment.astimezone(catalog.zone).date())
            exact = [session for session in sessions if session.starts == moment]
            by_date = {session.number for session in exact or sessions}
    summary = _SUMMARY.search(text)
    words = summary[1].replace("\\,", ",").replace("\\;", ";") if summary else ""
    by_name = set(settle(find_mentions(words, catalog, now)).numbers)
    if not by_name:
        uid = _UID.search(text)
        numbered = re.search(r"session-(\d{1,4})\b", uid[1]) if uid else None
        by_name = {int(numbered[1])} & set(catalog.by_number) if numbered else set()
    numbers = by_date & by_name if by_date and by_name else by_date or by_name
    evidence = start[0] if start and by_date else words
    return (
        tuple(
            Found(number, evidence, "calendar", 0.95, "dated or named by the invitation")
            for number in sorted(numbers)[:1]
        )
        if len(numbers) == 1
        else ()
    )


def _moment(start: re.Match[str], catalog: Catalog) -> datetime | None:
    try:
        zone = (
            UTC if start["utc"] else ZoneInfo(start["zone"]) if start["zone"] and "/" in start["zone"] else catalog.zone
        )
    except (KeyError, ValueError, OSError):
        zone = catalog.zone
    digits = (start["time"] or "120000").ljust(6, "0")
    try:
        return datetime.strptime(start["day"] + digits, "%Y%m%d%H%M%S").replace(tzinfo=zone)
    except ValueError:
        return None
