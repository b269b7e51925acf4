"""Which of our own sentences depend on what was decided? The table that each language fills in.

What is the same for every letter of a kind stands in its template. Names in braces are filled in; `{session}` is
`session_label` with the session's number and day, `{words}` what the author wrote.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from registrar.vocabulary import Accommodation, Missing


@dataclass(frozen=True, slots=True)
class Phrases:
    """The phrases of one language."""

    language: str
    """ISO 639-1."""
    join: Callable[[Sequence[str]], str]
    """Makes "a, b and c" of them."""
    needs: Mapping[Accommodation, str]
    session_label: str
    session_hour: str
    within: str
    """A {label} within a sentence, with its article."""
    moment: Callable[[str, str, str], str]
    """Makes a moment of day, hour and zone."""
    sessions: Callable[[Sequence[int]], str]
    """Makes "session 25" or "sessions 25 and 26" of their numbers."""

    asked: Mapping[Missing, str]
    """What is missing, as a subject lists it."""
    questions: Mapping[Missing, str]
    questions_to_reader: Mapping[Missing, str]
    is_it: str
    """A guess at the agency, {agency}, as a question."""
    somebody: str
    """Whoever is named by no name and no address."""
    only: Mapping[Missing, str]
    """A short answer is enough: how short, where one thing is missing."""
    short_session: str
    """A short answer is enough: {examples}."""
    short_session_too: str
    """The same, where other things are missing as well."""
    short_list: str
    short_people: str
    nth: tuple[str, str]
    """The first and the second of a list, as one would answer."""
    session_answer: str
    """A session by its {number}, as one would answer."""
    move_answer: str
    """From the session {left} to the session {number}, as one would answer."""
    either: Callable[[Sequence[str]], str]
    """Makes "a, b or c" of them."""

    why_not: Mapping[str, str]
    why_not_headlines: Mapping[str, str]
    """Of one session, {number}."""
    not_open: tuple[str, str]
    """The headline otherwise: one session, several."""

    results: Mapping[str, str]
    """Of one line of a summary."""
    summary_one: Mapping[str, str]
    """The headline about one person, by result: {who}, {sessions}."""
    summary_all: Mapping[str, str]
    """The headline about {people} people with the same result, {program}."""
    summary_some: str
    """The headline where {seated} of {people} have a seat."""
    one_person: str

    details: Mapping[str, str]
    """What can be corrected: name, agency, email."""
    correction: str
    """{what}, {before}, {after}."""
    first_entry: str
    """{what}, {after}: nothing was there before."""
    changes: Mapping[str, str]
    """What somebody asked for: {session}, {new_session}, {successor}."""
    change_detail: Mapping[str, str]
    """A correction that somebody asked for: {before}, {after}."""
    first_detail: str
    """A correction of what was empty: {what}, {after}."""
    no_session: str

    place: Callable[[int], str]
    """Makes "the first" or "number 3" on the waitlist of it."""
    standings: Mapping[str, str]
    """How a registration stands: {place} and {missing} where they apply."""

    calendar_join: str
    calendar_phone: str
    calendar_later: str
    calendar_change: str
    calendar_cancelled: str
    """A seat is given up: {number}, {program}."""
    calendar_off: str
    """The session does not take place: {number}, {program}."""
    calendar_elsewhere: str
    """The registrant has another address: {number}, {program}."""
    news: Mapping[str, str]
    """What is new about session {number}, as a headline."""


def join_with(word: str) -> Callable[[Sequence[str]], str]:
    """Return what makes "a", "a and b" or "a, b and c" of its words, with *word* before the last."""

    def join(words: Sequence[str]) -> str:
        return f" {word} ".join(filter(None, (", ".join(words[:-1]), *words[-1:])))

    return join
