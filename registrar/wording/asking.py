"""What is asked of an author? Exactly what is missing, and how short an answer is enough."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from registrar.catalog import OfferedSession
from registrar.decision.owed import AskedAgainLetter, DetailsMissingLetter, Incomplete, Person, Unavailable
from registrar.mail.message import Address
from registrar.vocabulary import Missing
from registrar.wording.cleaning import AGENCY_LIMIT, defanged
from registrar.wording.voice import Voice, clean_person, is_reader


@dataclass(frozen=True, slots=True)
class IncompleteWords:
    """One person of a letter that asks for details."""

    person: Person
    label: str
    """Whom the questions are about; empty for the one who reads them."""
    asks: tuple[str, ...]
    sessions: str


def details_missing(owed: DetailsMissingLetter, voice: Voice) -> dict[str, Any]:
    """Return what the letter that asks for details knows."""
    incomplete = [_without_unavailable(entry, owed.unavailable) for entry in owed.incomplete]
    kept = [session for entry in incomplete for session in entry.sessions]
    return {
        **_asking(incomplete, owed.to, owed.open_sessions, voice=voice, suggestion=owed.agency_suggestion),
        "problems": voice.problems(owed.unavailable),
        "outcomes": voice.outcomes(owed.outcomes),
        "needs": voice.needs(owed.needs, verbatim=True),
        "kept": voice.labels(list(dict.fromkeys(kept))) if owed.held_until else "",
        "kept_until": voice.moment(owed.held_until) if owed.held_until else "",
    }


def asked_again(owed: AskedAgainLetter, voice: Voice) -> dict[str, Any]:
    """Return what the second letter that asks for details knows."""
    return {
        **_asking(owed.incomplete, owed.to, owed.open_sessions, voice=voice),
        "lapses": voice.moment(owed.lapses_at),
    }


def _asking(
    incomplete: Sequence[Incomplete],
    reader: Address,
    open_sessions: Sequence[OfferedSession],
    *,
    voice: Voice,
    suggestion: str = "",
) -> dict[str, Any]:
    missing = [m for m in Missing if any(m in entry.missing for entry in incomplete)]
    alone = len(incomplete) == 1
    return {
        "asked": voice.phrases.join([voice.phrases.asked[m] for m in missing]),
        "one": alone,
        "incomplete": tuple(
            _incomplete(entry, reader, alone, voice=voice, suggestion=suggestion) for entry in incomplete
        ),
        "session_missing": Missing.SESSION in missing,
        "short_answer": _short_answer(missing, alone, open_sessions, voice=voice),
        **voice.open_sessions(open_sessions),
    }


def _short_answer(
    missing: Sequence[Missing], alone: bool, open_sessions: Sequence[OfferedSession], *, voice: Voice
) -> str:
    if alone and len(missing) == 1:
        return voice.short_answer(open_sessions) if missing[0] is Missing.SESSION else voice.phrases.only[missing[0]]
    short = voice.phrases.short_list if alone else voice.phrases.short_people
    examples = voice.session_answers(open_sessions) if Missing.SESSION in missing else ""
    return f"{short} {voice.phrases.short_session_too.format(examples=examples)}" if examples else short


def _without_unavailable(entry: Incomplete, unavailable: Sequence[Unavailable]) -> Incomplete:
    """Return *entry* without the sessions that cannot be had; where none is left, the session is missing as well."""
    gone = {problem.session for problem in unavailable}
    left = tuple(session for session in entry.sessions if session not in gone)
    missing = entry.missing if left or Missing.SESSION in entry.missing else (*entry.missing, Missing.SESSION)
    return Incomplete(entry.person, missing, left)


def _incomplete(entry: Incomplete, reader: Address, alone: bool, *, voice: Voice, suggestion: str) -> IncompleteWords:
    phrases = voice.phrases
    person = clean_person(entry.person)
    to_reader = alone and is_reader(entry.person, reader)
    questions = phrases.questions_to_reader if to_reader else phrases.questions
    guess = defanged(suggestion, AGENCY_LIMIT)
    asks = tuple(
        f"{questions[m]} {phrases.is_it.format(agency=guess)}" if m is Missing.AGENCY and guess else questions[m]
        for m in Missing
        if m in entry.missing
    )
    return IncompleteWords(
        person=person,
        label="" if to_reader else person.name or person.email or phrases.somebody,
        asks=asks,
        sessions=voice.phrases.join([voice.label(session) for session in entry.sessions]),
    )
