"""What was read out of a message: values, each with the words it was found in.

Nothing is thrown away that was not understood: `session_problems` and `reasons` say what could not be settled and
why, the words of an accommodation stay beside its code.
"""

from dataclasses import dataclass
from typing import Generic, Literal, TypeVar

from registrar.vocabulary import Accommodation, Intent, Missing, Rsvp

Value = TypeVar("Value")

Where = Literal[
    "body", "label", "table", "subject", "from", "signature", "attachment", "quoted", "calendar", "inferred"
]


@dataclass(frozen=True, slots=True)
class Found(Generic[Value]):
    """A value with its evidence."""

    value: Value
    words: str
    """The words it was found in, verbatim."""
    where: Where
    confidence: float
    """Between 0 and 1; a value below `read.CERTAIN_ENOUGH` sets Reading.review."""
    reason: str
    """Why this value, in a few words for staff. Never the words of an accommodation."""


@dataclass(frozen=True, slots=True)
class Need:
    """One accommodation asked for. `words` are the author's own, verbatim, and confidential."""

    code: Accommodation
    words: str
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class ReadRegistrant:
    """One person the message is about, in order of appearance."""

    name: Found[str] | None = None
    email: Found[str] | None = None
    agency: Found[str] | None = None
    sessions: tuple[Found[int], ...] = ()
    """Session numbers of the catalogue, ascending; with Intent.CHANGE the new ones."""
    leaves: tuple[Found[int], ...] = ()
    """With Intent.CHANGE: the session numbers given up."""
    needs: tuple[Need, ...] = ()
    missing: tuple[Missing, ...] = ()


@dataclass(frozen=True, slots=True)
class SessionProblem:
    """A session that was asked for but could not be settled."""

    kind: Literal["unknown", "conflict", "ambiguous"]
    """unknown: a number or date not on offer; conflict: number, date or title disagree; ambiguous: several fit."""
    words: str
    numbers: tuple[int, ...] = ()
    """The sessions that the words might mean, where there are any."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a message asks, as a careful person would read it."""

    intent: Intent
    registrants: tuple[ReadRegistrant, ...] = ()
    question: bool = False
    """The message also asks something that a person must answer."""
    answer: Rsvp | None = None
    """With Intent.RSVP."""
    review: bool = False
    """Nothing may be done until a person has looked at it."""
    reasons: tuple[str, ...] = ()
    """Why this intent, why a review, what was conspicuous. Never the words of an accommodation."""
    doubts: tuple[str, ...] = ()
    """Of the reasons those of the checks that found something doubtful (`doubt.CHECKS`)."""
    session_problems: tuple[SessionProblem, ...] = ()
    language: str = "en"
    """ISO 639-1 of the author's own words."""
    agency_suggestion: str = ""
    """A guess (from the mail domain, say) that may be put into a question, never stored as fact."""
