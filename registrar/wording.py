"""In what words is a letter told? What each template gets to know of a decision.

Here stand our own sentences that depend on what was decided, and two rules about the sentences of others. They are
cleaned of whatever a mail program could make a link of (`defanged`), in answers to their author as well: From is
easily forged, and then it is a victim who reads them. And an accommodation is named in our words unless its author is
the one who reads it.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from registrar.catalog import OfferedSession
from registrar.decision import (
    AlreadyRegisteredLetter,
    ConfirmedLetter,
    DetailsMissingLetter,
    Incomplete,
    Person,
    SessionUnavailableLetter,
    SummaryLetter,
    Unavailable,
)
from registrar.mail.message import Address
from registrar.reading.reading import Need
from registrar.roster import name_key
from registrar.vocabulary import Accommodation, Missing
from registrar.when import When, say_when

NAME_LIMIT = 75
AGENCY_LIMIT = 120
WORDS_LIMIT = 300
MOST_SESSIONS = 12  # that a letter offers; a longer list is not read

# ------------------------------------------------------------------------------------------------- what templates see


@dataclass(frozen=True, slots=True)
class SessionWords:
    """A session as the templates know it."""

    number: int
    title: str
    join_url: str
    phone: str
    when: When


@dataclass(frozen=True, slots=True)
class NeedWords:
    """An accommodation as the templates know it; `words` are empty where its author does not read the letter."""

    label: str
    words: str


@dataclass(frozen=True, slots=True)
class IncompleteWords:
    """One person of a letter that asks for details."""

    person: Person
    label: str
    """Whom the questions are about; empty for the one who reads them."""
    asks: tuple[str, ...]
    sessions: str


@dataclass(frozen=True, slots=True)
class OutcomeWords:
    """One line of a summary."""

    name: str
    session: str
    result: str


NEEDS = {
    Accommodation.SIGN_LANGUAGE: "Sign language interpreter",
    Accommodation.CAPTIONS: "Live captions",
    Accommodation.SCREEN_READER: "Materials that work with a screen reader",
    Accommodation.LARGE_PRINT: "Materials in large print",
    Accommodation.BRAILLE: "Materials in braille",
    Accommodation.MATERIALS_IN_ADVANCE: "Materials before the session",
    Accommodation.TRANSCRIPT: "A written transcript",
    Accommodation.AUDIO_DESCRIPTION: "Spoken description of what is shown",
    Accommodation.ASSISTIVE_LISTENING: "Help with hearing the sound",
    Accommodation.PHONE: "Joining by phone",
    Accommodation.LANGUAGE: "An interpreter or materials in another language",
    Accommodation.BREAKS: "Breaks",
    Accommodation.OTHER: "Something else that you need",
}

# What is missing: in the subject, and as a question.
ASKED = {
    Missing.NAME: "the name",
    Missing.EMAIL: "the office email address",
    Missing.AGENCY: "the agency",
    Missing.SESSION: "which session",
}
QUESTIONS = {
    Missing.NAME: "Full name: What name should we put on the attendee list?",
    Missing.EMAIL: "Office email address: Where should we send the invitation?",
    Missing.AGENCY: "Agency: What agency or organization is this person with?",
    Missing.SESSION: "Session: Which session is it? Give us its number or its date.",
}
QUESTIONS_TO_READER = {**QUESTIONS, Missing.AGENCY: "Agency: What agency or organization are you with?"}

# Why a session cannot be had: {session} is "Session 25 (Thursday, June 21, 2026)", {words} what the author wrote.
WHY_NOT = {
    "over": "{session} is over.",
    "full": "{session} is full.",
    "cancelled": "{session} will not take place.",
    "unknown": "You wrote “{words}”. We have no session that fits this.",
    "conflict": "You wrote “{words}”. The number, the date and the title there do not belong to the same session.",
    "ambiguous": "You wrote “{words}”. That could be more than one session.",
}
WHY_NOT_HEADLINES = {"over": "is over", "full": "is full", "cancelled": "will not take place"}
RESULTS = {"confirmed": "registered", "already_registered": "was registered already"}


def confirmed(owed: ConfirmedLetter, timezone: str) -> dict[str, Any]:
    """Return what the letter about a new seat knows."""
    reads_own_words = owed.own_request and owed.to.email.lower() == owed.author.email.lower()
    by, email = defanged(owed.author.name, NAME_LIMIT), _line(owed.author.email, NAME_LIMIT * 2)
    return {
        **about_seat(owed.person, owed.session, timezone),
        "own_request": owed.own_request,
        "registered_by": f"{by} ({email})" if by else email,
        "needs": _needs(owed.needs, verbatim=reads_own_words),
    }


def already_registered(owed: AlreadyRegisteredLetter, timezone: str) -> dict[str, Any]:
    """Return what the letter about a seat that was there already knows."""
    reads_own_words = owed.author is not None and owed.to.email.lower() == owed.author.email.lower()
    return {**about_seat(owed.person, owed.session, timezone), "needs": _needs(owed.needs, verbatim=reads_own_words)}


def about_seat(person: Person, session: OfferedSession, timezone: str) -> dict[str, Any]:
    """Return what a letter about one seat knows."""
    return {"person": _person(person), "session": _session(session, timezone)}


def details_missing(owed: DetailsMissingLetter, timezone: str) -> dict[str, Any]:
    """Return what the letter that asks for details knows."""
    incomplete = tuple(_without_unavailable(entry, owed.unavailable) for entry in owed.incomplete)
    missing = [m for m in Missing if any(m in entry.missing for entry in incomplete)]
    return {
        "asked": _joined([ASKED[m] for m in missing]),
        "one": len(incomplete) == 1,
        "incomplete": tuple(_incomplete(entry, owed, timezone) for entry in incomplete),
        "problems": _problems(owed.unavailable, timezone),
        "session_missing": Missing.SESSION in missing,
        "needs": _needs(owed.needs, verbatim=True),
        **_open_sessions(owed.open_sessions, timezone),
    }


def _without_unavailable(entry: Incomplete, unavailable: Sequence[Unavailable]) -> Incomplete:
    """Return *entry* without the sessions that cannot be had; where none is left, the session is missing as well."""
    gone = {problem.session for problem in unavailable}
    left = tuple(session for session in entry.sessions if session not in gone)
    missing = entry.missing if left or Missing.SESSION in entry.missing else (*entry.missing, Missing.SESSION)
    return Incomplete(entry.person, missing, left)


def _incomplete(entry: Incomplete, owed: DetailsMissingLetter, timezone: str) -> IncompleteWords:
    person = _person(entry.person)
    reader = len(owed.incomplete) == 1 and _is_reader(entry.person, owed.to)
    questions = QUESTIONS_TO_READER if reader else QUESTIONS
    suggestion = defanged(owed.agency_suggestion, AGENCY_LIMIT)
    asks = tuple(
        f"{questions[m]} Is it {suggestion}?" if m is Missing.AGENCY and suggestion else questions[m]
        for m in Missing
        if m in entry.missing
    )
    return IncompleteWords(
        person=person,
        label="" if reader else person.name or person.email or "the person you named",
        asks=asks,
        sessions=_joined([_session_label(session, timezone) for session in entry.sessions]),
    )


def session_unavailable(owed: SessionUnavailableLetter, timezone: str) -> dict[str, Any]:
    """Return what the letter about a session that cannot be had knows."""
    named = [u for u in owed.unavailable if u.session is not None and u.why in WHY_NOT_HEADLINES]
    headline = "That session is not open"
    if len(owed.unavailable) == 1 and named and named[0].session is not None:
        headline = f"Session {named[0].session.number} {WHY_NOT_HEADLINES[named[0].why]}"
    elif len(owed.unavailable) > 1:
        headline = "Those sessions are not open"
    others = [_person(p) for p in owed.people if not _is_reader(p, owed.to)]
    names = [person.name or person.email or "the person you named" for person in others]
    if len(others) < len(owed.people) or not names:
        names.insert(0, "you")
    return {
        "headline": headline,
        "whom": _joined(names),
        "problems": _problems(owed.unavailable, timezone),
        **_open_sessions(owed.open_sessions, timezone),
    }


def summary(owed: SummaryLetter, timezone: str, *, program: str) -> dict[str, Any]:
    """Return what the letter to whoever registered others knows: never an accommodation."""
    people = list(dict.fromkeys(outcome.person for outcome in owed.outcomes))
    new = any(outcome.result == "confirmed" for outcome in owed.outcomes)
    verb = "registered" if new else "already registered"
    if len(people) == 1:
        who = _person(people[0]).name or "One person"
        sessions = sorted({outcome.session.number for outcome in owed.outcomes})
        noun = "session" if len(sessions) == 1 else "sessions"
        headline = f"{who} is {verb} for {noun} {_joined([str(number) for number in sessions])}"
    else:
        headline = f"{len(people)} people are {verb} for {program}"
    return {
        "headline": headline,
        "outcomes": tuple(
            OutcomeWords(
                defanged(outcome.person.name or "", NAME_LIMIT),
                _session_hour(outcome.session, timezone),
                RESULTS[outcome.result],
            )
            for outcome in owed.outcomes
        ),
        "recipients": tuple(
            f"{defanged(person.name or '', NAME_LIMIT)}: {_line(person.email, NAME_LIMIT * 2)}"
            for person in people
            if person.email
        ),
    }


# ------------------------------------------------------------------------------------------------------------ words


def _person(person: Person) -> Person:
    """Return *person* fit to print."""
    return Person(
        defanged(person.name or "", NAME_LIMIT) or None,
        _line(person.email or "", NAME_LIMIT * 2) or None,
        defanged(person.agency or "", AGENCY_LIMIT) or None,
    )


def _is_reader(person: Person, reader: Address) -> bool:
    """Whether the letter goes to *person*, as far as is known of them."""
    if person.email is not None:
        return person.email.lower() == reader.email.lower()
    return person.name is None or name_key(person.name) == name_key(reader.name)


def _session(session: OfferedSession, timezone: str) -> SessionWords:
    when = say_when(session, timezone)
    return SessionWords(session.number, session.title, session.join_url, session.phone, when)


def _session_label(session: OfferedSession, timezone: str) -> str:
    return f"session {session.number} ({say_when(session, timezone).day})"


def _session_hour(session: OfferedSession, timezone: str) -> str:
    when = say_when(session, timezone)
    return f"Session {session.number}: {when.day}, {when.start} {when.zone}"


def _open_sessions(sessions: Sequence[OfferedSession], timezone: str) -> dict[str, Any]:
    return {
        "open_sessions": tuple(_session(session, timezone) for session in sessions[:MOST_SESSIONS]),
        "more_sessions": len(sessions) > MOST_SESSIONS,
    }


def _problems(unavailable: Sequence[Unavailable], timezone: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_why_not(problem, timezone) for problem in unavailable))


def _why_not(problem: Unavailable, timezone: str) -> str:
    words = defanged(problem.words, NAME_LIMIT)
    label = _session_label(problem.session, timezone) if problem.session else words
    return WHY_NOT[problem.why].format(session=label[:1].upper() + label[1:], words=words)


def _needs(needs: Sequence[Need], *, verbatim: bool) -> tuple[NeedWords, ...]:
    words = (defanged(need.words, WORDS_LIMIT) if verbatim else "" for need in needs)
    return tuple(dict.fromkeys(map(NeedWords, (NEEDS[need.code] for need in needs), words)))


def _joined(words: Sequence[str]) -> str:
    """Return "a", "a and b" or "a, b and c"."""
    return " and ".join(filter(None, (", ".join(words[:-1]), *words[-1:])))


_UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]")
_WEB_ADDRESS = re.compile(r"(?:https?|ftp)\S*|www\.\S*|\S*://\S*", re.IGNORECASE)
# Before two letters, as before the end of a domain: "1.30 p.m." and "6.21.2027" stay. Browsers know the other dots.
_DOT_INSIDE = re.compile(r"(?<=\w)[.\u3002\uff0e\uff61](?=[^\W\d_]{2})")


def _line(words: str, limit: int) -> str:
    """Return *words* as one line without controls, cut at *limit* characters."""
    one_line = " ".join(_UNPRINTABLE.sub(" ", words[: limit * 4]).split())
    return one_line if len(one_line) <= limit else one_line[: limit - 1].rstrip() + "…"


def defanged(words: str, limit: int) -> str:
    """Return *words* as one line that no mail program makes a link of: web addresses out, domains and @ apart."""
    without = _WEB_ADDRESS.sub(" ", _UNPRINTABLE.sub(" ", words[: limit * 4]))
    return _line(_DOT_INSIDE.sub(". ", without).replace("@", " at "), limit)
