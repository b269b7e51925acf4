"""What do the letters to an author tell? What became of the request, and how things stand."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from registrar.decision.owed import (
    AwaitingLetter,
    LapsedLetter,
    NothingFoundLetter,
    Outcome,
    Person,
    ReceivedLetter,
    RegistrationsLetter,
    SensitiveLetter,
    SessionUnavailableLetter,
    StaffAnswerLetter,
    Standing,
    SummaryLetter,
    WhichOneLetter,
)
from registrar.mail.message import Address
from registrar.vocabulary import RegistrationStatus
from registrar.wording.cleaning import (
    ADDRESS_LIMIT,
    NAME_LIMIT,
    SUBJECT_LIMIT,
    defanged,
    one_line,
    paragraphs_of,
)
from registrar.wording.voice import SessionWords, Voice, clean_person, is_reader


@dataclass(frozen=True, slots=True)
class StandingWords:
    """How one registration stands, as the templates know it."""

    person: Person
    session: SessionWords | None
    line: str
    """In one line of a list."""
    status: str
    seated: bool


def lapsed(owed: LapsedLetter, voice: Voice) -> dict[str, Any]:
    """Return what the letter about a request that nobody completed knows."""
    you, others = _whom(owed.people, owed.to, voice)
    return {"you": you, "others": others, "sessions": voice.labels(owed.sessions)}


def session_unavailable(owed: SessionUnavailableLetter, voice: Voice) -> dict[str, Any]:
    """Return what the letter about a session that cannot be had knows."""
    phrases = voice.phrases
    named = [u for u in owed.unavailable if u.session is not None and u.why in phrases.why_not_headlines]
    headline = phrases.not_open[len(owed.unavailable) > 1]
    if len(owed.unavailable) == 1 and named and named[0].session is not None:
        headline = phrases.why_not_headlines[named[0].why].format(number=named[0].session.number)
    you, others = _whom(owed.people, owed.to, voice)
    return {
        "headline": headline,
        "you": you,
        "others": others,
        "problems": voice.problems(owed.unavailable),
        "short_answer": voice.short_answer(owed.open_sessions),
        "outcomes": voice.outcomes(owed.outcomes),
        **voice.open_sessions(owed.open_sessions),
    }


def summary(owed: SummaryLetter, voice: Voice) -> dict[str, Any]:
    """Return what the letter to whoever registered others knows: never an accommodation."""
    people = list(dict.fromkeys(outcome.person for outcome in owed.outcomes))
    return {
        "headline": _summary_headline(owed.outcomes, people, voice),
        "people": len(people),
        "all_seated": all(outcome.result != "waitlisted" for outcome in owed.outcomes),
        "outcomes": voice.outcomes(owed.outcomes),
        "recipients": tuple(
            f"{defanged(person.name or '', NAME_LIMIT)}: {one_line(person.email, ADDRESS_LIMIT)}"
            for person in people
            if person.email
        ),
    }


def _summary_headline(outcomes: Sequence[Outcome], people: Sequence[Person], voice: Voice) -> str:
    phrases = voice.phrases
    results = {outcome.result for outcome in outcomes}
    seated = {outcome.person for outcome in outcomes if outcome.result != "waitlisted"}
    if len(people) > 1:
        if seated and "waitlisted" in results:
            return phrases.summary_some.format(seated=len(seated), people=len(people), program=voice.program)
        result = "waitlisted" if not seated else "confirmed" if "confirmed" in results else "already_registered"
        return phrases.summary_all[result].format(people=len(people), program=voice.program)
    who = defanged(people[0].name or "", NAME_LIMIT) if people else ""
    said: list[str] = []
    for group in (("confirmed", "already_registered"), ("waitlisted",)):
        numbers = sorted({outcome.session.number for outcome in outcomes if outcome.result in group})
        result = "confirmed" if "confirmed" in results and "confirmed" in group else group[-1]
        if numbers:
            # The second of two clauses goes without its subject.
            name = "" if said else who or phrases.one_person
            said.append(phrases.summary_one[result].format(who=name, sessions=phrases.sessions(numbers)).strip())
    return phrases.join(said)


def registrations(owed: RegistrationsLetter, voice: Voice) -> dict[str, Any]:
    """Return what the letter about everything that an address is registered for knows."""
    standings = _standings(owed.registrations, voice)
    return {"standings": standings, "one": len(standings) == 1, "named": _are_several(standings)}


def which_one(owed: WhichOneLetter, voice: Voice) -> dict[str, Any]:
    """Return what the letter knows that asks which registration is meant, or which session instead."""
    both = len(owed.registrations) > 1 and bool(owed.open_sessions)
    held = [one.session for one in owed.registrations if one.session is not None]
    choices = owed.open_sessions if len(owed.registrations) == 1 else held
    short_answer = voice.short_answer(choices)
    if both and held:
        answer = voice.phrases.move_answer.format(left=held[0].number, number=owed.open_sessions[0].number)
        short_answer = voice.phrases.short_session.format(examples=answer)
    standings = _standings(owed.registrations, voice)
    return {
        "asked_for": owed.asked,
        "standings": standings,
        "named": _are_several(standings),
        "several": len(owed.registrations) > 1,
        "both": both,
        "short_answer": short_answer,
        **voice.open_sessions(owed.open_sessions),
    }


def nothing_found(owed: NothingFoundLetter, voice: Voice) -> dict[str, Any]:
    """Return what the letter about a registration that is not there knows."""
    return {
        "asked_for": owed.asked,
        "address": one_line(owed.to.email, ADDRESS_LIMIT),
        "short_answer": voice.short_answer(owed.open_sessions),
        **voice.open_sessions(owed.open_sessions),
    }


def received(owed: ReceivedLetter, _: Voice) -> dict[str, Any]:
    """Return what the letter knows that promises an answer by a person."""
    return {"about": owed.about}


def nothing_more(_: AwaitingLetter | SensitiveLetter, __: Voice) -> dict[str, Any]:
    """Return what a letter knows that is the same for everyone."""
    return {}


def staff_answer(owed: StaffAnswerLetter, _: Voice) -> dict[str, Any]:
    """Return what the letter with the answer of a person knows."""
    return {"answered_subject": one_line(owed.subject, SUBJECT_LIMIT), "paragraphs": paragraphs_of(owed.words)}


def _standings(registrations: Sequence[Standing], voice: Voice) -> tuple[StandingWords, ...]:
    return tuple(_standing(one, voice) for one in registrations)


def _are_several(standings: Sequence[StandingWords]) -> bool:
    """Whether the registrations are those of several people, who share an address."""
    return len({standing.person.name for standing in standings}) > 1


def _standing(one: Standing, voice: Voice) -> StandingWords:
    phrases = voice.phrases
    status = phrases.standings[one.status.value].format(
        place=phrases.place(one.place or 1), missing=phrases.join([phrases.asked[m] for m in one.missing])
    )
    line = voice.hour(one.session) if one.session else phrases.no_session[:1].upper() + phrases.no_session[1:]
    return StandingWords(
        person=clean_person(one.person),
        session=voice.session(one.session) if one.session else None,
        line=line,
        status=status,
        seated=one.status is RegistrationStatus.CONFIRMED,
    )


def _whom(people: Sequence[Person], reader: Address, voice: Voice) -> tuple[bool, str]:
    """Return whether the reader is among *people* (or nobody is named), and the others by name."""
    others = [clean_person(person) for person in people if not is_reader(person, reader)]
    names = [person.name or person.email or voice.phrases.somebody for person in others]
    return len(others) < len(people) or not names, voice.phrases.join(names)
