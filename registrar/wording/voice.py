"""Whose language does a letter speak, and how does it call sessions, people and needs?

A Voice is a language and a time zone. What it makes of the values of a decision is what the templates see.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Any

from registrar.catalog import OfferedSession
from registrar.decision.owed import Outcome, Person, Unavailable
from registrar.mail.message import Address
from registrar.reading.reading import Need
from registrar.roster import name_key
from registrar.when import When, say_month, say_when
from registrar.wording.cleaning import ADDRESS_LIMIT, AGENCY_LIMIT, NAME_LIMIT, WORDS_LIMIT, defanged, one_line
from registrar.wording.english import ENGLISH
from registrar.wording.phrases import Phrases
from registrar.wording.spanish import SPANISH

LANGUAGES = {phrases.language: phrases for phrases in (ENGLISH, SPANISH)}
"""The languages that letters can be written in. English, the first, stands in for one that is not here."""

MOST_SESSIONS = 12  # that a letter offers; a longer list is not read


@dataclass(frozen=True, slots=True)
class SessionWords:
    """A session as the templates know it."""

    number: int
    title: str
    join_url: str
    phone: str
    when: When


@dataclass(frozen=True, slots=True)
class OutcomeWords:
    """One line of a summary."""

    name: str
    session: str
    result: str


@dataclass(frozen=True, slots=True)
class NeedWords:
    """An accommodation as the templates know it; `words` are empty where its author does not read the letter."""

    label: str
    words: str


@dataclass(frozen=True)
class Voice:
    """The language and the time zone that a letter is written in."""

    language: str
    timezone: str
    """An IANA name."""
    program: str
    other_zones: tuple[str, ...] | None = None
    """IANA names of the zones that hours are told in as well; None: as `when.say_when` chooses."""

    @cached_property
    def phrases(self) -> Phrases:
        """Our own sentences in this language."""
        return LANGUAGES[self.language]

    def session(self, session: OfferedSession) -> SessionWords:
        """Return *session* as the templates know it."""
        when = say_when(session, self.timezone, self.language, self.other_zones)
        return SessionWords(session.number, session.title, session.join_url, session.phone, when)

    def label(self, session: OfferedSession) -> str:
        """Return what *session* is called within a sentence: session 25 (Thursday, June 21, 2026)."""
        when = say_when(session, self.timezone, self.language)
        return self.phrases.session_label.format(number=session.number, day=when.day)

    def labels(self, sessions: Sequence[OfferedSession]) -> str:
        """Return the labels of several sessions, joined as within a sentence."""
        within = self.phrases.within
        return self.phrases.join([within.format(label=self.label(session)) for session in sessions])

    def hour(self, session: OfferedSession) -> str:
        """Return *session* with its day and start, as a line of a table has it."""
        when = say_when(session, self.timezone, self.language)
        return self.phrases.session_hour.format(number=session.number, day=when.day, start=when.start, zone=when.zone)

    def outcomes(self, outcomes: Sequence[Outcome]) -> tuple[OutcomeWords, ...]:
        """Return who, which session and what came of it, as lines of a table."""
        return tuple(
            OutcomeWords(
                defanged(outcome.person.name or "", NAME_LIMIT) or self.phrases.one_person,
                self.hour(outcome.session),
                self.phrases.results[outcome.result],
            )
            for outcome in outcomes
        )

    def moment(self, moment: datetime) -> str:
        """Return *moment* (aware) as day and hour: Thursday, June 21, 2:00 pm Eastern Time."""
        when = say_when(OfferedSession(0, moment, moment), self.timezone, self.language)
        return self.phrases.moment(when.short_day, when.start, when.zone)

    def open_sessions(self, sessions: Sequence[OfferedSession]) -> dict[str, Any]:
        """Return what the list of sessions to choose from needs."""
        return {
            "open_sessions": tuple(self.session(session) for session in sessions[:MOST_SESSIONS]),
            "more_sessions": len(sessions) > MOST_SESSIONS,
        }

    def short_answer(self, sessions: Sequence[OfferedSession]) -> str:
        """Return that a short answer is enough to choose one of *sessions*; nothing where there is none."""
        examples = self.session_answers(sessions)
        return self.phrases.short_session.format(examples=examples) if examples else ""

    def session_answers(self, sessions: Sequence[OfferedSession]) -> str:
        """Return how one of the listed *sessions* can be named: by its place, by its month, by its number."""
        listed = sessions[:MOST_SESSIONS]
        if not listed:
            return ""
        place = min(1, len(listed) - 1)
        months = [say_month(session.starts, self.timezone, self.language) for session in listed]
        examples = [self.phrases.nth[place], self.phrases.session_answer.format(number=listed[place].number)]
        if months.count(months[place]) == 1:
            examples.insert(1, f"“{months[place]}”")
        return self.phrases.either(examples)

    def problems(self, unavailable: Sequence[Unavailable]) -> tuple[str, ...]:
        """Return why sessions cannot be had, a sentence each."""
        return tuple(dict.fromkeys(map(self._why_not, unavailable)))

    def _why_not(self, problem: Unavailable) -> str:
        words = defanged(problem.words, NAME_LIMIT)
        label = self.label(problem.session) if problem.session else words
        said = self.phrases.why_not[problem.why].format(session=label, words=words)
        return said[:1].upper() + said[1:]

    def needs(self, needs: Sequence[Need], *, verbatim: bool) -> tuple[NeedWords, ...]:
        """Return accommodations by our name for them, with the words they were asked for where *verbatim*."""
        words = (defanged(need.words, WORDS_LIMIT) if verbatim else "" for need in needs)
        return tuple(dict.fromkeys(map(NeedWords, (self.phrases.needs[need.code] for need in needs), words)))


def clean_person(person: Person) -> Person:
    """Return *person* fit to print."""
    return Person(
        defanged(person.name or "", NAME_LIMIT) or None,
        one_line(person.email or "", ADDRESS_LIMIT) or None,
        defanged(person.agency or "", AGENCY_LIMIT) or None,
    )


def is_reader(person: Person, reader: Address) -> bool:
    """Whether the letter goes to *person*, as far as is known of them."""
    if person.email is not None:
        return person.email.lower() == reader.email.lower()
    return person.name is None or name_key(person.name) == name_key(reader.name)


def is_author(reader: Address, author: Address | None) -> bool:
    """Whether who reads the letter is who wrote to us: only then are words given back as they were written."""
    return author is not None and reader.email.lower() == author.email.lower()


def name_author(author: Address) -> str:
    """Return who wrote, for a reader who may not know them: a cleaned name, and the address."""
    name, email = defanged(author.name, NAME_LIMIT), one_line(author.email, ADDRESS_LIMIT)
    return f"{name} ({email})" if name else email
