"""What does a letter say? write(owed, ...) -> Letter: chooses the template, builds its context. Pure.

A letter may go to somebody who never wrote to us, because a third person gave us the address. So the words of whoever
wrote reach other people as a name and an agency only, cleaned of everything that works as a link, and an accommodation
is told in our words unless its author is the one who reads it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from importlib.resources import files
from pathlib import Path
from typing import Any

import jinja2

from registrar import wording
from registrar.catalog import OfferedSession
from registrar.decision import (
    AlreadyRegisteredLetter,
    CancelledLetter,
    ConfirmedLetter,
    DetailsMissingLetter,
    LetterOwed,
    ReceivedLetter,
    ReminderLetter,
    SessionUnavailableLetter,
    SummaryLetter,
)
from registrar.errors import ConfigError
from registrar.invites import invitation, withdrawal
from registrar.mail.message import Address
from registrar.typesetting import parse_source, protect, set_html, set_text
from registrar.vocabulary import LetterKind

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


Owed = LetterOwed


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
    kind, context = _choose(owed, stationery)
    to = Address(owed.to.email, wording.defanged(owed.to.name, wording.NAME_LIMIT))
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


def _choose(owed: Owed, stationery: Stationery) -> tuple[LetterKind, dict[str, Any]]:
    """Return the kind of the letter, and what its template knows beside the program."""
    zone = stationery.timezone
    match owed:
        case ConfirmedLetter():
            return LetterKind.CONFIRMED, wording.confirmed(owed, zone)
        case AlreadyRegisteredLetter():
            return LetterKind.ALREADY_REGISTERED, wording.already_registered(owed, zone)
        case CancelledLetter() if owed.session is not None:
            return LetterKind.CANCELLED, wording.about_seat(owed.person, owed.session, zone)
        case ReminderLetter():
            return LetterKind.REMINDER, wording.about_seat(owed.person, owed.session, zone)
        case DetailsMissingLetter():
            return LetterKind.DETAILS_MISSING, wording.details_missing(owed, zone)
        case SessionUnavailableLetter():
            return LetterKind.SESSION_UNAVAILABLE, wording.session_unavailable(owed, zone)
        case SummaryLetter():
            return LetterKind.SUMMARY, wording.summary(owed, zone, program=stationery.program)
        case ReceivedLetter():
            return LetterKind.RECEIVED, {}
        case _:
            raise NotImplementedError(type(owed).__name__)


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
        case CancelledLetter() if owed.session is not None:
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
