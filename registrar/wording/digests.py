"""What do the digests tell? The facilitator's how the sessions stand, the coordinators' what has to be arranged."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from registrar.catalog import OfferedSession
from registrar.decision.owed import AccommodationDigestLetter, DigestLetter, OpenNeed, Standing, Tally
from registrar.vocabulary import RegistrationStatus
from registrar.when import say_when
from registrar.wording.cleaning import ADDRESS_LIMIT, one_line
from registrar.wording.voice import Voice, clean_person

_STATES = {
    RegistrationStatus.CONFIRMED: "has a seat",
    RegistrationStatus.PENDING: "something is missing, we asked",
    RegistrationStatus.WAITLISTED: "on the waitlist",
    RegistrationStatus.CANCELLED: "cancelled",
    RegistrationStatus.LAPSED: "closed, nobody answered",
}
_STANDINGS = {
    "confirmed": "Has a seat.",
    "pending": "The registration is not complete yet.",
    "waitlisted": "On the waitlist.",
    "held": "The message waits for a person.",
    "ended": "The registration is cancelled.",
}

TELL_OF_NO_LINK = timedelta(days=14)
"""Before the start. Registrants are promised the link; without one even the last reminder cannot say how to join."""


@dataclass(frozen=True, slots=True)
class TallyWords:
    """A session and its numbers."""

    number: int
    when: str
    numbers: str


@dataclass(frozen=True, slots=True)
class PersonWords:
    """Who, for what, and how it stands."""

    name: str
    agency: str
    session: str
    state: str


@dataclass(frozen=True, slots=True)
class NeedLine:
    """A request, as a coordinator reads it."""

    mark: str
    """Why it is to be looked at: new, or little time left."""
    who: str
    label: str
    words: str
    remarks: str


def digest(owed: DigestLetter, voice: Voice) -> dict[str, Any]:
    """Return what the facilitator's digest knows; of accommodations a number."""
    return {
        "session_hour": voice.hour(owed.session) if owed.session else "",
        "session_number": owed.session.number if owed.session else 0,
        "since": voice.moment(owed.since) if owed.since else "",
        "no_way_in": tuple(
            one.session.number
            for one in owed.tallies
            if not (one.session.join_url or one.session.phone) and one.session.starts - owed.now < TELL_OF_NO_LINK
        ),
        "headline_numbers": _numbers(owed.tallies[0]) if owed.session and owed.tallies else "",
        "tallies": tuple(
            TallyWords(one.session.number, voice.moment(one.session.starts), _numbers(one)) for one in owed.tallies
        ),
        "registered": _people(owed.registered),
        "registered_count": owed.registered_count,
        "ended": _people(owed.ended),
        "ended_count": owed.ended_count,
        "waiting": tuple(
            {
                "number": one.number,
                "author": one_line(one.author, ADDRESS_LIMIT) or "somebody",
                "age": age(owed.now - one.since),
            }
            for one in owed.waiting
        ),
        "waiting_count": owed.waiting_count,
        "returned": tuple(
            {
                "address": one_line(one.address, ADDRESS_LIMIT),
                "stopped": one.stopped,
                "status": one_line(one.status, ADDRESS_LIMIT),
            }
            for one in owed.returned
        ),
        "unsent": tuple(
            {"number": one.number, "recipient": one_line(one.recipient, ADDRESS_LIMIT), "withheld": one.withheld}
            for one in owed.unsent
        ),
        "unsent_count": owed.unsent_count,
        "accommodations": owed.accommodations,
        "attached": owed.attached,
        "too_long": owed.too_long,
    }


def accommodation_digest(owed: AccommodationDigestLetter, voice: Voice) -> dict[str, Any]:
    """Return what a coordinator's digest knows: the needs in the words they were asked for."""
    return {
        "sessions": tuple(
            {
                "label": voice.hour(one.session) if one.session else "No session chosen yet",
                "days_left": one.days_left if one.session else None,
                "needs": tuple(_need(need, voice) for need in one.needs),
            }
            for one in owed.sessions
        ),
        "withdrawn": tuple(
            {"session": _short(session), "need": _need(need, voice)} for session, need in owed.withdrawn
        ),
        "new": owed.new,
        "open": owed.open,
        "pressing": sum(need.pressing is not None for one in owed.sessions for need in one.needs),
        "left_out": owed.left_out,
    }


def age(waited: timedelta) -> str:
    """Return how long something has waited, in the largest whole unit."""
    hours = max(0, int(waited.total_seconds() // 3600))
    for unit, size in (("day", 24), ("hour", 1)):
        count = hours // size
        if count:
            return f"{count} {unit}{'s' if count != 1 else ''}"
    return "less than an hour"


def _numbers(tally: Tally) -> str:
    free = "no limit" if tally.free is None else f"{tally.free} free"
    pending = f", {tally.pending} incomplete" if tally.pending else ""
    waiting = f", {tally.waitlisted} on the waitlist" if tally.waitlisted else ""
    return f"{tally.confirmed} confirmed{pending}{waiting}, {free}"


def _people(standings: Sequence[Standing]) -> tuple[PersonWords, ...]:
    return tuple(
        PersonWords(
            person.name or person.email or "Somebody",
            person.agency or "",
            _short(one.session),
            _STATES[one.status] + (f", place {one.place}" if one.place else ""),
        )
        for one in standings
        for person in (clean_person(one.person),)
    )


def _short(session: OfferedSession | None) -> str:
    return f"session {session.number}" if session else "no session yet"


def _need(need: OpenNeed, voice: Voice) -> NeedLine:
    person = clean_person(need.person)
    (words,) = voice.needs((need.need,), verbatim=True)
    contact = ", ".join(filter(None, (person.email, person.agency)))
    name = person.name or "Somebody whose name we do not know"
    marks = filter(None, ("new" if need.new else "", "little time left" if need.pressing else ""))
    mark = ", ".join(marks).capitalize()
    remarks = [
        f"This usually takes {need.pressing} working days or more." if need.pressing else "",
        f"Asked on {_day(need.asked, voice)}.",
        _STANDINGS[need.standing],
        f"See “registrar held show {need.number}”." if need.number else "",
    ]
    return NeedLine(
        mark, f"{name} ({contact})" if contact else name, words.label, words.words, " ".join(filter(None, remarks))
    )


def _day(moment: datetime, voice: Voice) -> str:
    return say_when(OfferedSession(0, moment, moment), voice.timezone, voice.language).short_day
