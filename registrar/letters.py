"""What does a letter say? write(owed, ...) -> Letter: chooses the template, builds its context. Pure.

A letter may go to somebody who never wrote to us, because a third person gave us the address. So the words of whoever
wrote reach other people as a name and an agency only, cleaned of everything that works as a link, and an accommodation
is told in our words unless its author is the one who reads it, or a coordinator.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property
from importlib.resources import files
from pathlib import Path
from typing import Any, NamedTuple

import jinja2

from registrar.catalog import OfferedSession
from registrar.decision.owed import (
    AccommodationDigestLetter,
    AccommodationMatterLetter,
    AddressStoppedLetter,
    AlreadyRegisteredLetter,
    AskedAgainLetter,
    AwaitingLetter,
    CancelledLetter,
    ChangedLetter,
    ConfirmChangeLetter,
    ConfirmedLetter,
    DeclinedNotedLetter,
    DetailsMissingLetter,
    DigestLetter,
    ForwardedLetter,
    LapsedLetter,
    LetterOwed,
    NothingFoundLetter,
    OutboxHeldLetter,
    PromotedLetter,
    RebookingLetter,
    ReceivedLetter,
    RegistrationsLetter,
    ReminderLetter,
    RemindersStoppedLetter,
    SensitiveLetter,
    SessionCancelledLetter,
    SessionChangedLetter,
    SessionUnavailableLetter,
    StaffAnswerLetter,
    SummaryLetter,
    UpdatedLetter,
    WaitlistedLetter,
    WhichOneLetter,
)
from registrar.errors import ConfigError
from registrar.invites import invitation, withdrawal
from registrar.mail.message import Address
from registrar.typesetting import parse_source, protect, set_html, set_text
from registrar.vocabulary import LetterKind, RegistrationStatus
from registrar.wording import asking, digests, requests, seats, sittings, staff
from registrar.wording.cleaning import NAME_LIMIT, defanged
from registrar.wording.voice import LANGUAGES, Voice


class Form(NamedTuple):
    """How one kind of letter is written."""

    kind: LetterKind
    audience: str
    """The folder of its template."""
    words: Callable[[Any, Voice], dict[str, Any]]
    """What its template knows beside the program."""


FORMS: dict[type[LetterOwed], Form] = {
    ConfirmedLetter: Form(LetterKind.CONFIRMED, "registrant", seats.confirmed),
    AlreadyRegisteredLetter: Form(LetterKind.ALREADY_REGISTERED, "registrant", seats.already_registered),
    WaitlistedLetter: Form(LetterKind.WAITLISTED, "registrant", seats.waitlisted),
    PromotedLetter: Form(LetterKind.PROMOTED, "registrant", seats.seat),
    CancelledLetter: Form(LetterKind.CANCELLED, "registrant", seats.cancelled),
    ChangedLetter: Form(LetterKind.CHANGED, "registrant", seats.changed),
    UpdatedLetter: Form(LetterKind.UPDATED, "registrant", seats.updated),
    DeclinedNotedLetter: Form(LetterKind.DECLINED_NOTED, "registrant", seats.seat),
    ConfirmChangeLetter: Form(LetterKind.CONFIRM_CHANGE, "registrant", seats.confirm_change),
    ReminderLetter: Form(LetterKind.REMINDER, "registrant", seats.seat),
    RemindersStoppedLetter: Form(LetterKind.REMINDERS_STOPPED, "registrant", seats.seat),
    SessionChangedLetter: Form(LetterKind.SESSION_CHANGED, "registrant", sittings.session_changed),
    SessionCancelledLetter: Form(LetterKind.SESSION_CANCELLED, "registrant", sittings.session_cancelled),
    DetailsMissingLetter: Form(LetterKind.DETAILS_MISSING, "author", asking.details_missing),
    AskedAgainLetter: Form(LetterKind.ASKED_AGAIN, "author", asking.asked_again),
    LapsedLetter: Form(LetterKind.LAPSED, "author", requests.lapsed),
    SessionUnavailableLetter: Form(LetterKind.SESSION_UNAVAILABLE, "author", requests.session_unavailable),
    SummaryLetter: Form(LetterKind.SUMMARY, "author", requests.summary),
    RegistrationsLetter: Form(LetterKind.REGISTRATIONS, "author", requests.registrations),
    NothingFoundLetter: Form(LetterKind.NOTHING_FOUND, "author", requests.nothing_found),
    WhichOneLetter: Form(LetterKind.WHICH_ONE, "author", requests.which_one),
    AwaitingLetter: Form(LetterKind.AWAITING, "author", requests.nothing_more),
    ReceivedLetter: Form(LetterKind.RECEIVED, "author", requests.received),
    SensitiveLetter: Form(LetterKind.SENSITIVE, "author", requests.nothing_more),
    StaffAnswerLetter: Form(LetterKind.STAFF_ANSWER, "author", requests.staff_answer),
    ForwardedLetter: Form(LetterKind.FORWARDED, "staff", staff.forwarded),
    AccommodationMatterLetter: Form(LetterKind.ACCOMMODATION_MATTER, "staff", staff.accommodation_matter),
    RebookingLetter: Form(LetterKind.REBOOKING, "staff", staff.rebooking),
    OutboxHeldLetter: Form(LetterKind.OUTBOX_HELD, "staff", staff.outbox_held),
    AddressStoppedLetter: Form(LetterKind.ADDRESS_STOPPED, "staff", staff.address_stopped),
    DigestLetter: Form(LetterKind.DIGEST, "staff", digests.digest),
    AccommodationDigestLetter: Form(LetterKind.ACCOMMODATION_DIGEST, "staff", digests.accommodation_digest),
}
TEMPLATES = {form.kind: f"{form.audience}/{form.kind.value}.txt" for form in FORMS.values()}
"""The file of each kind, within the folder of a language."""
LAYOUT = "layout.html"
ENGLISH = next(iter(LANGUAGES))
"""Where there is no translation, a letter is written in English."""

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
    language: str = ENGLISH
    """The one it is written in."""


@dataclass(frozen=True, slots=True)
class InviteFacts:
    """What identifies the invitation of a registration (RFC 5546 §2.1.4)."""

    uid: str
    sequence: int


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
    sensitive_pointer: str
    """Where reports about a child belong; empty for our own sentence."""
    templates: Mapping[tuple[str, LetterKind], jinja2.Template]
    """By language and kind. What has no translation is not in it."""
    layout: jinja2.Template
    other_zones: tuple[str, ...] | None = None
    """IANA names of the zones that hours are told in as well; None: as `when.say_when` chooses."""

    @cached_property
    def facts(self) -> dict[str, Any]:
        """What the templates know as `program`."""
        return {
            "name": self.program,
            "organization": self.organization,
            "facilitator": self.facilitator,
            "topic": self.topic,
            "details": tuple(filter(None, map(str.strip, self.details.split("\n\n")))),
            "sensitive_pointer": self.sensitive_pointer,
        }

    @cached_property
    def voices(self) -> dict[str, Voice]:
        """The languages that letters are written in."""
        languages = dict.fromkeys(language for language, _ in self.templates)
        return {language: Voice(language, self.timezone, self.program, self.other_zones) for language in languages}


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
    sensitive_pointer: str = "",
    languages: Sequence[str] = tuple(LANGUAGES),
    overrides: Path | None = None,
    other_zones: tuple[str, ...] | None = None,
) -> Stationery:
    """Compile the templates once; those in the folder *overrides* (en/registrant/confirmed.txt, …) come before our own.

    A file of *overrides* that stands in no folder of a language is an English one. *languages* are those offered, by
    ISO 639-1 code; English is always among them. Raises ConfigError, with a line for each template that is not there
    or cannot be understood, and for each language that is not known.
    """
    problems = [
        f"[letters] languages: there are no letters in {language!r}, only in {', '.join(LANGUAGES)}"
        for language in languages
        if language not in LANGUAGES
    ]
    templates: dict[tuple[str, LetterKind], jinja2.Template] = {}
    for language in LANGUAGES:
        if language == ENGLISH or language in languages:
            compiled, wrong = _compile(language, overrides)
            templates |= {(language, kind): template for kind, template in compiled.items()}
            problems += wrong
    folders = [] if overrides is None else [overrides]
    pages = jinja2.Environment(autoescape=True, **_options([*folders, templates_folder() / "letters"]))
    try:
        layout = pages.get_template(LAYOUT)
    except jinja2.TemplateError as error:
        raise ConfigError([*problems, _template_problem(LAYOUT, error)]) from error
    if problems:
        raise ConfigError(problems)
    return Stationery(
        program=program,
        organization=organization,
        facilitator=facilitator,
        timezone=timezone,
        mailbox=mailbox,
        topic=topic,
        details=details,
        sensitive_pointer=sensitive_pointer,
        templates=templates,
        layout=layout,
        other_zones=other_zones,
    )


def write(
    owed: LetterOwed,
    stationery: Stationery,
    *,
    now: datetime,
    invite: InviteFacts | None = None,
    language: str | None = None,
) -> Letter:
    """Return the letter that is *owed*, in its language or in *language*; in English where there is no translation.

    With *invite*, a letter that tells of a seat carries its invitation, stamped *now* (aware), and the letter about a
    cancelled seat carries the withdrawal; the others carry none. Raises ConfigError where a template of the
    deployment's own names something that does not exist.
    """
    form = FORMS[type(owed)]
    spoken = language or owed.language
    if (spoken, form.kind) not in stationery.templates:
        spoken = ENGLISH
    voice = stationery.voices[spoken]
    to = Address(owed.to.email, defanged(owed.to.name, NAME_LIMIT))
    calendar, method = _calendar(owed, stationery, to, voice=voice, now=now, invite=invite) if invite else ("", "")
    context = {
        "program": stationery.facts,
        "to_name": to.name,
        "question": getattr(owed, "question", False),
        "calendar": bool(calendar),
        **form.words(owed, voice),
    }
    try:
        subject, blocks = parse_source(stationery.templates[spoken, form.kind].render(context))
        html = stationery.layout.render(subject=subject, letter=set_html(blocks), language=spoken)
    except jinja2.TemplateError as error:
        raise ConfigError([_template_problem(f"{spoken}/{TEMPLATES[form.kind]}", error)]) from error
    return Letter(form.kind, to, subject, set_text(blocks), html, calendar, method, spoken)


# -------------------------------------------------------------------------------------------------------- templates


def _compile(language: str, overrides: Path | None) -> tuple[dict[LetterKind, jinja2.Template], list[str]]:
    """Return the letters of *language* by kind, and what is wrong with the others; only English must be complete."""
    own = [templates_folder() / "letters" / language]
    if overrides is not None:
        # A deployment of one language needs no folder for it.
        own = [overrides / language, *([overrides] if language == ENGLISH else []), *own]
    # The source of a letter is text in which `protect` stands for escaping; typesetting escapes for HTML.
    letters = jinja2.Environment(autoescape=False, finalize=protect, **_options(own))  # noqa: S701 - see above
    compiled: dict[LetterKind, jinja2.Template] = {}
    problems: list[str] = []
    for kind, name in TEMPLATES.items():
        try:
            compiled[kind] = letters.get_template(name)
        except jinja2.TemplateNotFound as error:
            if language == ENGLISH or error.name != name:
                problems.append(_template_problem(f"{language}/{name}", error))
        except jinja2.TemplateError as error:
            problems.append(_template_problem(f"{language}/{name}", error))
    return compiled, problems


def _options(folders: Sequence[Path]) -> dict[str, Any]:
    return {
        "loader": jinja2.FileSystemLoader(folders),
        "undefined": jinja2.StrictUndefined,
        "trim_blocks": True,
        "lstrip_blocks": True,
        "keep_trailing_newline": True,
        "auto_reload": False,
    }


def _template_problem(name: str, error: jinja2.TemplateError) -> str:
    line = f" line {error.lineno}" if isinstance(error, jinja2.TemplateSyntaxError) else ""
    what = "no such template" if isinstance(error, jinja2.TemplateNotFound) else error.message
    return f"[letters] {name}{line}: {what}"


# --------------------------------------------------------------------------------------------------------- calendar


def find_invited(owed: LetterOwed) -> OfferedSession | None:
    """Return the session whose invitation the letter carries or withdraws, or None."""
    match owed:
        case ConfirmedLetter() | AlreadyRegisteredLetter() | PromotedLetter() | ChangedLetter():
            return owed.session
        case CancelledLetter():
            # Only a seat was invited to; a place on the waitlist has no entry in the calendar.
            return owed.session if owed.was is RegistrationStatus.CONFIRMED else None
        case SessionChangedLetter():
            return owed.session if owed.status is RegistrationStatus.CONFIRMED else None
        case SessionCancelledLetter():
            return owed.session if owed.was is RegistrationStatus.CONFIRMED else None
        case UpdatedLetter():
            return owed.sessions[0] if owed.carries_invite and len(owed.sessions) == 1 else None
        case RegistrationsLetter():
            seated = [one.session for one in owed.registrations if one.status is RegistrationStatus.CONFIRMED]
            return seated[0] if len(seated) == 1 else None
        case _:
            return None


def _calendar(
    owed: LetterOwed, stationery: Stationery, to: Address, *, voice: Voice, now: datetime, invite: InviteFacts
) -> tuple[str, str]:
    """Return the iCalendar object that goes with the letter, and its METHOD; both empty where there is none."""
    session = find_invited(owed)
    if session is None:
        return "", ""
    gone = _why_withdrawn(owed, voice)
    if gone:
        make, method = withdrawal, "CANCEL"
        description = gone.format(number=session.number, program=stationery.program)
        if isinstance(owed, UpdatedLetter):  # to an address given up: the link may be another than it was told
            session = replace(session, join_url="", phone="")
    else:
        make, method = invitation, "REQUEST"
        description = _join_words(session, stationery, voice)
    calendar = make(
        session,
        uid=invite.uid,
        sequence=invite.sequence,
        stamp=now,
        organizer=Address(stationery.mailbox.email, stationery.mailbox.name or stationery.program),
        attendee=to,
        program=stationery.program,
        description=description,
        language=voice.language,
    )
    return calendar, method


def _why_withdrawn(owed: LetterOwed, voice: Voice) -> str:
    """Return what the withdrawn entry says; nothing where the letter invites."""
    match owed:
        case CancelledLetter():
            return voice.phrases.calendar_cancelled
        case SessionCancelledLetter():
            return voice.phrases.calendar_off
        case UpdatedLetter() if owed.old_address:
            return voice.phrases.calendar_elsewhere
        case _:
            return ""


def _join_words(session: OfferedSession, stationery: Stationery, voice: Voice) -> str:
    """Return the description of the calendar entry: how to join, and whom to ask."""
    phrases = voice.phrases
    lines = [
        phrases.calendar_join.format(join_url=session.join_url) if session.join_url else "",
        phrases.calendar_phone.format(phone=session.phone) if session.phone else "",
        "" if session.join_url or session.phone else phrases.calendar_later,
        phrases.calendar_change.format(mailbox=stationery.mailbox.email),
    ]
    return "\n".join(filter(None, lines))
