"""Does the message ask something that a person must answer?

"Could you sign me up?" is a request in a question's clothes and is carried out; "do we get credit?" needs a person.
A sentence is classed by its opening words first, its question mark second: many people ask without one, and many
requests have one.
"""

import re
from dataclasses import dataclass
from typing import Literal

from registrar.reading.accommodations import find_needs
from registrar.reading.sentences import Sentence, split_sentences
from registrar.reading.words.question_words import (
    ACT,
    AMONG_THEMSELVES,
    ASKS,
    GREETING,
    IMPERATIVE,
    JOINED,
    NEED_INFORMATION,
    NEED_REQUEST,
    NO_ASKING,
    NOT_AN_OPENING,
    OFFERS,
    ONLY_IF,
    OPENING,
    REQUEST,
    RHETORICAL,
    SENDS,
    TAG,
)
from registrar.reading.words.session_words import folded

Form = Literal["question", "request", "statement"]


@dataclass(frozen=True, slots=True)
class Asked:
    """A sentence with the form it has."""

    sentence: Sentence
    form: Form


_QUESTION_MARK = re.compile(r"\?[\s\"')!?.]*$")


def find_forms(text: str) -> tuple[Asked, ...]:
    """Return each sentence of *text* as question, request or statement."""
    return tuple(one for sentence in split_sentences(text) for one in _forms_in(sentence, text))


def _forms_in(sentence: Sentence, text: str) -> tuple[Asked, ...]:
    """Return one form, or two where a wish and a question are joined: "Add me to June 3, and do I get credit?"."""
    if "\t" in sentence.text:
        return (Asked(sentence, "statement"),)
    whole = Asked(sentence, form_of(sentence.text, text, sentence.start))
    if not sentence.text.endswith("?") or ONLY_IF.match(folded(sentence.text)):
        return (whole,)
    for joint in JOINED.finditer(sentence.text):
        first, second = sentence.text[: joint.start()], sentence.text[joint.end() :]
        form = form_of(first, text, sentence.start)
        if form == "question" or form_of(second, text, sentence.start + joint.end()) != "question":
            continue
        if form == "statement" and whole.form == "statement":
            continue
        return (
            Asked(Sentence(sentence.start, sentence.start + joint.start(), first), form),
            Asked(Sentence(sentence.start + joint.end(), sentence.end, second), "question"),
        )
    return (whole,)


_ASKS_WHICH = re.compile(r"^\W*(?:to|up to|until|till|by|for|on|in|at|from|since|with) (?:what|which|when|how|whom)\b")
"""Up to which date may I swap a name?"""
_ASKS_WHETHER = re.compile(
    r"\b(?:asks?|asked|asking|ask you|wonders?|wondering|inquires?) (?:you |me |us )?(?:if|whether)\b"
)
"""He asks whether he can have the slides: a wish like another."""


def _asks_for_aid(words: str, text: str, start: int) -> bool:
    """Whether an aid is asked for in these *words*, which the *text* around them may give the reason for."""
    return bool(find_needs(words)) or any(
        start <= need.start < start + len(words) for need in (find_needs(text) if text else ())
    )


def form_of(words: str, text: str = "", start: int = 0) -> Form:
    """Return what a sentence is, whatever its mark says; it begins at *start* of *text*, if that is given."""
    low = folded(words).strip()
    if (GREETING.match(low) and len(low) < 60) or AMONG_THEMSELVES.match(low):
        return "statement"
    marked = bool(_QUESTION_MARK.search(low)) or "¿" in low
    # "Could someone send me the slides in a really big font?" asks for an aid.
    if (
        REQUEST.match(low)
        or (marked and IMPERATIVE.match(low))
        or (SENDS.match(low) and _asks_for_aid(words, text, start))
    ):
        return "request"
    if (
        ASKS.search(NO_ASKING.sub(" ", low))
        and not OFFERS.search(low)
        and not (_ASKS_WHETHER.search(low) and _asks_for_aid(words, text, start))
        and not re.search(
            rf"(?:if|whether) (?:i|we|you|my \w+|he|she|there)(?:'s| is| are)?(?: still| also| please)?(?: can|"
            rf" could| may| might| would| will)?(?: still| also| please| be able to)*(?: room| space|"
            rf"{_pad(ACT)})\b",
            low,
        )
    ):
        return "question"
    if marked and RHETORICAL.search(low) and not re.match(r"\W*is (?:that|it) (?:ok|okay)\b", low):
        return "statement"
    if marked and TAG.search(low) and not OPENING.match(low):
        return "request"
    if not marked:
        if OPENING.match(low) and not NOT_AN_OPENING.match(low) and len(low.split()) > 2:
            return "question"
        return "statement"
    if NEED_REQUEST.search(low) and not NEED_INFORMATION.search(low) and _asks_for_aid(words, text, start):
        return "request"
    last = re.split(r"[,;:-]\s|\bbut ", low)[-1]
    if REQUEST.match(last) or (not OPENING.match(last) and any(map(REQUEST.match, re.split(r"[,;]\s", low)))):
        return "request"
    if (
        re.search(
            rf"\b(?:can|could|may|might|would) (?:(?:you|u)(?! come|attend|join)|i|we)(?: please| kindly| also|"
            rf" still| possibly)* {ACT}\b",
            low,
        )
        and not OPENING.match(low)
        and not _ASKS_WHICH.search(low)
    ):
        return "request"
    if (
        not OPENING.match(low)
        and not re.match(r"\W*(?:wh|how|can|could|would|will|should|do|does|is|are|may (?!\d)|cu|que|qu)", low)
        and len(low.split()) <= 7
        and re.search(
            r"\b(?:\d|session|webinar|me|one|please|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)",
            low,
        )
        and not re.search(r"\b(?:ceu|credit|cost|free|record|cert|link)", low)
    ):
        return "request"
    return "question"


def _pad(pattern: str) -> str:
    return rf" {pattern}"
