"""What does a letter say? write(owed, ...) -> Letter: chooses the template, builds its context. Pure.

A letter may go to somebody who never wrote to us, because a third person gave us the address. So the words of whoever
wrote reach other people as a name and an agency only, cleaned of everything that works as a link, and an accommodation
is told in our words unless its author is the one who reads it.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from importlib.resources import files
from pathlib import Path
from typing import Any, assert_never

import jinja2

from registrar.catalog import OfferedSession
from registrar.decision import (
    AlreadyRegisteredLetter,
    ConfirmedLetter,
    DetailsMissingLetter,
    Incomplete,
    LetterOwed,
    Person,
    ReceivedLetter,
    SessionUnavailableLetter,
    SummaryLetter,
    Unavailable,
)
from registrar.errors import ConfigError
from registrar.invites import invitation, withdrawal
from registrar.mail.message import Address
from registrar.reading.reading import Need
from registrar.roster import name_key
from registrar.typesetting import parse_source, protect, set_html, set_text
from registrar.vocabulary import Accommodation, LetterKind, Missing
from registrar.when import When, say_when

TEMPLATES = {
    LetterKind.CONFIRMED: "registrant/confirmed.txt",
    LetterKind.ALREADY_REGISTERED: "registrant/already_registered.txt",
    LetterKind.CANCELLED: "registrant/cancelled.txt",
    LetterKind.REMINDER: "registrant/reminder.txt",
    LetterKind.DETAILS_MISSING: "author/details_missing.txt",
    LetterKind.SESSION_UNAVAILABLE: "author/session_unavailable.txt",
    LetterKind.SUMMARY: "author/summary.txt",
    LetterKind.RECEIVED: "author/received.txt",
}
LAYOUT = "layout.html"

NAME_LIMIT = 75
AGENCY_LIMIT = 120
WORDS_LIMIT = 300
MOST_SESSIONS = 12  # that a letter offers; a longer list is not read

# ---------------------------------------------------------------------------------------------------------- letters


@dataclass(frozen=True, slots=True)
class Letter:
    """A message we write, before it is bytes."""

    kind: LetterKind
    to: Address
    subject: str
    text: str
    html: str
    invite: str = ""
    """The iCalendar object (METHOD:REQUEST or CANCEL), empty where the letter invites to nothing."""
    invite_method: str = ""


@dataclass(frozen=True, slots=True)
class InviteFacts:
    """What identifies the invitation of a registration (RFC 5546 §2.1.4)."""

    uid: str
    sequence: int


@dataclass(frozen=True, slots=True)
class CancelledLetter:
    """To the registrant: the seat is given up. Withdraws the invitation."""

    to: Address
    person: Person
    session: OfferedSession


@dataclass(frozen=True, slots=True)
class ReminderLetter:
    """To the registrant: the session is near."""

    to: Address
    person: Person
    session: OfferedSession


Owed = LetterOwed | CancelledLetter | ReminderLetter


@dataclass(frozen=True)
class Stationery:
    """What every letter of a program is written on: its facts and its compiled templates."""

    program: str
    organization: str
    facilitator: Address
    """Who runs the sessions, and answers what a letter does not."""
    timezone: str
    mailbox: Address
    """Where answers go, and the ORGANIZER of every invitation."""
    topic: str
    details: str
    templates: Mapping[LetterKind, jinja2.Template]
    layout: jinja2.Template

    @cached_property
    def facts(self) -> dict[str, Any]:
        """What the templates know as `program`."""
        return {
            "name": self.program,
            "organization": self.organization,
            "facilitator": self.facilitator,
            "topic": self.topic,
            "details": tuple(filter(None, map(str.strip, self.details.split("\n\n")))),
        }


def templates_folder() -> Path:
    """Return where all templates are: inside the installed package, beside it in a checkout."""
    package = Path(str(files("registrar")))
    inside = package / "templates"
    return inside if inside.is_dir() else package.parent / "templates"


def open_stationery(
    *,
    program: str,
    organization: str,
    facilitator: Address,
    timezone: str,
    mailbox: Address,
    topic: str = "",
    details: str = "",
    overrides: Path | None = None,
) -> Stationery:
    """Compile the templates once; those in the folder *overrides* (registrant/confirmed.txt, …) come before our own.

    Raises ConfigError, with a line for each template that is not there or cannot be understood.
    """
    own = templates_folder() / "letters"
    loader = jinja2.FileSystemLoader([own] if overrides is None else [overrides, own])
    options: dict[str, Any] = {
        "loader": loader,
        "undefined": jinja2.StrictUndefined,
        "trim_blocks": True,
        "lstrip_blocks": True,
        "keep_trailing_newline": True,
        "auto_reload": False,
    }
    # The source of a letter is text in which `protect` stands for escaping; typesetting escapes for HTML.
    letters = jinja2.Environment(autoescape=False, finalize=protect, **options)  # noqa: S701 - see the line above
    pages = jinja2.Environment(autoescape=True, **options)
    problems: list[str] = []
    compiled: dict[str, jinja2.Template] = {}
    for environment, name in [*((letters, name) for name in TEMPLATES.values()), (pages, LAYOUT)]:
        try:
            compiled[name] = environment.get_template(name)
        except jinja2.TemplateError as error:
            problems.append(_template_problem(name, error))
    if problems:
        raise ConfigError(problems)
    templates = {kind: compiled[name] for kind, name in TEMPLATES.items()}
    return Stationery(
        program, organization, facilitator, timezone, mailbox, topic, details, templates, compiled[LAYOUT]
    )


def write(owed: Owed, stationery: Stationery, *, now: datetime, invite: InviteFacts | None = None) -> Letter:
    """Return the letter that is *owed*.

    With *invite*, a letter that confirms a seat carries its invitation, stamped *now* (aware), and the letter about a
    cancelled seat carries the withdrawal; the others carry none. Raises ConfigError where a template of the
    deployment's own names something that does not exist.
    """
    match owed:
        case ConfirmedLetter():
            kind, context = LetterKind.CONFIRMED, _confirmed(owed, stationery)
        case AlreadyRegisteredLetter():
            kind, context = LetterKind.ALREADY_REGISTERED, _already_registered(owed, stationery)
        case CancelledLetter():
            kind, context = LetterKind.CANCELLED, _about_seat(owed, stationery)
        case ReminderLetter():
            kind, context = LetterKind.REMINDER, _about_seat(owed, stationery)
        case DetailsMissingLetter():
            kind, context = LetterKind.DETAILS_MISSING, _details_missing(owed, stationery)
        case SessionUnavailableLetter():
            kind, context = LetterKind.SESSION_UNAVAILABLE, _session_unavailable(owed, stationery)
        case SummaryLetter():
            kind, context = LetterKind.SUMMARY, _summary(owed, stationery)
        case ReceivedLetter():
            kind, context = LetterKind.RECEIVED, {}
        case _ as never:
            assert_never(never)
    to = Address(owed.to.email, _defanged(owed.to.name, NAME_LIMIT))
    calendar, method = _calendar(owed, stationery, to, now=now, invite=invite) if invite else ("", "")
    context = {
        "program": stationery.facts,
        "to_name": to.name,
        "question": getattr(owed, "question", False),
        "calendar": bool(calendar),
        **context,
    }
    try:
        subject, blocks = parse_source(stationery.templates[kind].render(context))
        html = stationery.layout.render(subject=subject, letter=set_html(blocks))
    except jinja2.TemplateError as error:
        raise ConfigError([_template_problem(TEMPLATES[kind], error)]) from error
    return Letter(kind, to, subject, set_text(blocks), html, calendar, method)


def _template_problem(name: str, error: jinja2.TemplateError) -> str:
    line = f" line {error.lineno}" if isinstance(error, jinja2.TemplateSyntaxError) else ""
    what = "no such template" if isinstance(error, jinja2.TemplateNotFound) else error.message
    return f"[letters] {name}{line}: {what}"


def _calendar(
    owed: Owed, stationery: Stationery, to: Address, *, now: datetime, invite: InviteFacts
) -> tuple[str, str]:
    """Return the iCalendar object that goes with the letter, and its METHOD; both empty where there is none."""
    match owed:
        case ConfirmedLetter() | AlreadyRegisteredLetter():
            make, method = invitation, "REQUEST"
            description = _join_words(owed.session, stationery)
        case CancelledLetter():
            make, method = withdrawal, "CANCEL"
            description = f"Your seat in session {owed.session.number} of {stationery.program} is cancelled."
        case _:
            return "", ""
    calendar = make(
        owed.session,
        uid=invite.uid,
        sequence=invite.sequence,
        stamp=now,
        organizer=Address(stationery.mailbox.email, stationery.mailbox.name or stationery.program),
        attendee=to,
        program=stationery.program,
        description=description,
    )
    return calendar, method


def _join_words(session: OfferedSession, stationery: Stationery) -> str:
    """Return the description of the calendar entry: how to join, and whom to ask."""
    lines = [
        f"Join: {session.join_url}" if session.join_url else "",
        f"By phone: {session.phone}" if session.phone else "",
        "" if session.join_url or session.phone else "We will send you the link before the session.",
        f"To change or cancel, answer our email or write to {stationery.mailbox.email}.",
    ]
    return "\n".join(filter(None, lines))


# --------------------------------------------------------------------------------------------------------- contexts


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


def _confirmed(owed: ConfirmedLetter, stationery: Stationery) -> dict[str, Any]:
    reads_own_words = owed.own_request and owed.to.email.lower() == owed.author.email.lower()
    by, email = _defanged(owed.author.name, NAME_LIMIT), _line(owed.author.email, NAME_LIMIT * 2)
    return {
        **_about_seat(owed, stationery),
        "own_request": owed.own_request,
        "registered_by": f"{by} ({email})" if by else email,
        "needs": _needs(owed.needs, verbatim=reads_own_words),
        "person": _person(owed.person, cleaned=not reads_own_words),
    }


def _already_registered(owed: AlreadyRegisteredLetter, stationery: Stationery) -> dict[str, Any]:
    reads_own_words = owed.author is not None and owed.to.email.lower() == owed.author.email.lower()
    return {**_about_seat(owed, stationery), "needs": _needs(owed.needs, verbatim=reads_own_words)}


def _about_seat(
    owed: ConfirmedLetter | AlreadyRegisteredLetter | CancelledLetter | ReminderLetter, stationery: Stationery
) -> dict[str, Any]:
    return {"person": _person(owed.person, cleaned=True), "session": _session(owed.session, stationery)}


def _details_missing(owed: DetailsMissingLetter, stationery: Stationery) -> dict[str, Any]:
    incomplete = tuple(_without_unavailable(entry, owed.unavailable) for entry in owed.incomplete)
    missing = [m for m in Missing if any(m in entry.missing for entry in incomplete)]
    return {
        "asked": _joined([ASKED[m] for m in missing]),
        "one": len(incomplete) == 1,
        "incomplete": tuple(_incomplete(entry, owed, stationery) for entry in incomplete),
        "problems": _problems(owed.unavailable, stationery),
        "session_missing": Missing.SESSION in missing,
        "needs": _needs(owed.needs, verbatim=True),
        **_open_sessions(owed.open_sessions, stationery),
    }


def _without_unavailable(entry: Incomplete, unavailable: Sequence[Unavailable]) -> Incomplete:
    """Return *entry* without the sessions that cannot be had; where none is left, the session is missing as well."""
    gone = {problem.session for problem in unavailable}
    left = tuple(session for session in entry.sessions if session not in gone)
    missing = entry.missing if left or Missing.SESSION in entry.missing else (*entry.missing, Missing.SESSION)
    return Incomplete(entry.person, missing, left)


def _incomplete(entry: Incomplete, owed: DetailsMissingLetter, stationery: Stationery) -> IncompleteWords:
    person = _person(entry.person, cleaned=False)
    reader = len(owed.incomplete) == 1 and _is_reader(entry.person, owed.to)
    questions = QUESTIONS_TO_READER if reader else QUESTIONS
    suggestion = _line(owed.agency_suggestion, AGENCY_LIMIT)
    asks = tuple(
        f"{questions[m]} Is it {suggestion}?" if m is Missing.AGENCY and suggestion else questions[m]
        for m in Missing
        if m in entry.missing
    )
    return IncompleteWords(
        person=person,
        label="" if reader else person.name or person.email or "the person you named",
        asks=asks,
        sessions=_joined([_session_label(session, stationery) for session in entry.sessions]),
    )


def _session_unavailable(owed: SessionUnavailableLetter, stationery: Stationery) -> dict[str, Any]:
    named = [u for u in owed.unavailable if u.session is not None and u.why in WHY_NOT_HEADLINES]
    headline = "That session is not open"
    if len(owed.unavailable) == 1 and named and named[0].session is not None:
        headline = f"Session {named[0].session.number} {WHY_NOT_HEADLINES[named[0].why]}"
    elif len(owed.unavailable) > 1:
        headline = "Those sessions are not open"
    others = [_person(p, cleaned=False) for p in owed.people if not _is_reader(p, owed.to)]
    names = [person.name or person.email or "the person you named" for person in others]
    if len(others) < len(owed.people) or not names:
        names.insert(0, "you")
    return {
        "headline": headline,
        "whom": _joined(names),
        "problems": _problems(owed.unavailable, stationery),
        **_open_sessions(owed.open_sessions, stationery),
    }


def _summary(owed: SummaryLetter, stationery: Stationery) -> dict[str, Any]:
    people = list(dict.fromkeys(outcome.person for outcome in owed.outcomes))
    new = any(outcome.result == "confirmed" for outcome in owed.outcomes)
    verb = "registered" if new else "already registered"
    if len(people) == 1:
        who = _person(people[0], cleaned=False).name or "One person"
        sessions = sorted({outcome.session.number for outcome in owed.outcomes})
        noun = "session" if len(sessions) == 1 else "sessions"
        headline = f"{who} is {verb} for {noun} {_joined([str(number) for number in sessions])}"
    else:
        headline = f"{len(people)} people are {verb} for {stationery.program}"
    return {
        "headline": headline,
        "outcomes": tuple(
            OutcomeWords(
                _line(outcome.person.name or "", NAME_LIMIT),
                _session_hour(outcome.session, stationery),
                RESULTS[outcome.result],
            )
            for outcome in owed.outcomes
        ),
        "recipients": tuple(
            f"{_line(person.name or '', NAME_LIMIT)}: {_line(person.email, NAME_LIMIT * 2)}"
            for person in people
            if person.email
        ),
    }


# ------------------------------------------------------------------------------------------------------------ words


def _person(person: Person, *, cleaned: bool) -> Person:
    """Return *person* fit to print; *cleaned* where the reader may not be who gave us these words."""
    fit = _defanged if cleaned else _line
    return Person(
        fit(person.name or "", NAME_LIMIT) or None,
        _line(person.email or "", NAME_LIMIT * 2) or None,
        fit(person.agency or "", AGENCY_LIMIT) or None,
    )


def _is_reader(person: Person, reader: Address) -> bool:
    """Whether the letter goes to *person*, as far as is known of them."""
    if person.email is not None:
        return person.email.lower() == reader.email.lower()
    return person.name is None or name_key(person.name) == name_key(reader.name)


def _session(session: OfferedSession, stationery: Stationery) -> SessionWords:
    when = say_when(session, stationery.timezone)
    return SessionWords(session.number, session.title, session.join_url, session.phone, when)


def _session_label(session: OfferedSession, stationery: Stationery) -> str:
    return f"session {session.number} ({say_when(session, stationery.timezone).day})"


def _session_hour(session: OfferedSession, stationery: Stationery) -> str:
    when = say_when(session, stationery.timezone)
    return f"Session {session.number}: {when.day}, {when.start} {when.zone}"


def _open_sessions(sessions: Sequence[OfferedSession], stationery: Stationery) -> dict[str, Any]:
    return {
        "open_sessions": tuple(_session(session, stationery) for session in sessions[:MOST_SESSIONS]),
        "more_sessions": len(sessions) > MOST_SESSIONS,
    }


def _problems(unavailable: Sequence[Unavailable], stationery: Stationery) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_why_not(problem, stationery) for problem in unavailable))


def _why_not(problem: Unavailable, stationery: Stationery) -> str:
    label = _session_label(problem.session, stationery) if problem.session else _line(problem.words, NAME_LIMIT)
    return WHY_NOT[problem.why].format(session=label[:1].upper() + label[1:], words=_line(problem.words, NAME_LIMIT))


def _needs(needs: Sequence[Need], *, verbatim: bool) -> tuple[NeedWords, ...]:
    words = (_line(need.words, WORDS_LIMIT) if verbatim else "" for need in needs)
    return tuple(dict.fromkeys(map(NeedWords, (NEEDS[need.code] for need in needs), words)))


def _joined(words: Sequence[str]) -> str:
    """Return "a", "a and b" or "a, b and c"."""
    return " and ".join(filter(None, (", ".join(words[:-1]), *words[-1:])))


_UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]")
_WEB_ADDRESS = re.compile(r"(?:https?|ftp)\S*|www\.\S*|\S*://\S*", re.IGNORECASE)
_DOT_INSIDE = re.compile(r"(?<=\w)\.(?=\w)")


def _line(words: str, limit: int) -> str:
    """Return *words* as one line without controls, cut at *limit* characters."""
    one_line = " ".join(_UNPRINTABLE.sub(" ", words[: limit * 4]).split())
    return one_line if len(one_line) <= limit else one_line[: limit - 1].rstrip() + "…"


def _defanged(words: str, limit: int) -> str:
    """Return *words* as one line that no mail program makes a link of: web addresses out, dots and @ spaced."""
    without = _WEB_ADDRESS.sub(" ", _UNPRINTABLE.sub(" ", words[: limit * 4]))
    return _line(_DOT_INSIDE.sub(". ", without).replace("@", " at ").replace("/", " "), limit)
