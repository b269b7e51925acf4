"""Which words are a name that was typed without capitals?"""

# ruff: noqa: E501 - a pattern is one row of a table and reads along its line

import re
from collections.abc import Iterator, Sequence

from registrar.reading.badge import ORDINARY, TITLES_AND_NAMES, badge_name, folded
from registrar.reading.name_evidence import FoundName
from registrar.reading.words.agency_words import HEADS
from registrar.reading.words.common_words import NEVER_NAMES, SELDOM_NAMES
from registrar.reading.words.family_names import FAMILY_NAMES
from registrar.reading.words.given_names import GIVEN_NAMES
from registrar.reading.words.titles import PARTICLES, ROLES
from registrar.sieve import Sieve

_LOWER_CUE = Sieve(
    r"\b(?:my name is|name is|this is|i am|i'm|i’m|im|it's|its|me llamo|mi nombre es|soy|"
    r"(?:register|enroll|add|sign|put|book|include|enter|pencil|get|list|move|switch|cancel|drop|remove|take|bump|send)"
    r"(?: up| down| in| off)?|"
    r"sign up|coworker|colleague|me and|myself and|with|plus)\s+(?=((?:[a-zà-ÿ'’-]+ ){1,2}[a-zà-ÿ'’-]+)\b(?![\w.+-]*@))",
    re.IGNORECASE,
)
_SEGMENT = re.compile(r"(?:(?!\s(?:and|&|y|-)\s)[^,/|;:()\n.!?–—+])+")


def small_letter_names(text: str) -> list[FoundName]:
    """Names typed without capitals: behind a cue, or alone between commas with a known given name in front."""
    found = [*_small_behind_cues(text), *_small_before_places(text), *_small_by_themselves(text)]
    for match in _SMALL_WITH_PRONOUNS.finditer(text):
        if match[1].islower() and not any(folded(word) in ORDINARY for word in match[1].split()):
            found.extend(_small_name(match[1].split(), match.start(1), 0.6))
    found += _small_joined(text, found)
    found.sort(key=lambda name: (name.start, -name.score))
    return [name for position, name in enumerate(found) if position == 0 or name.start >= found[position - 1].end]


_JOINED = re.compile(
    r"(?: ?\((?:me|myself)\))?(?: ?, ?(?:and )?| and | & | \+ | y | plus )([a-zà-ÿ'’-]{2,20} [a-zà-ÿ'’-]{2,20})"
    r"(?=[.,;:!?\n)(]|\Z| (?:for|to|in|on|are|would|want|both|will|is|who|too|as|and)\b| [\w.+-]+@)"
)


def _small_joined(text: str, found: Sequence[FoundName]) -> Iterator[FoundName]:
    """Whoever is joined to somebody known: "geraldine pino (me) and cruzita abeyta"."""
    ends = [name.end for name in found if text[name.start].islower()]
    for _ in range(_LONGEST_ROW):
        further = []
        for end in ends:
            match = _JOINED.match(text, end)
            words = match[1].split() if match else []
            if match is None or any(folded(word) in ORDINARY or folded(word) in HEADS for word in words):
                continue
            if any(one.start <= match.start(1) < one.end for one in found):
                continue
            further.append(match.end(1))
            yield from _small_name(words, match.start(1), 0.6)
        ends = further


_LONGEST_ROW = 6
"""Names that are joined to one that is known."""
_SMALL_WITH_PRONOUNS = re.compile(r"\b([a-zà-ÿ'’-]{2,20} [a-zà-ÿ'’-]{2,20})(?= \((?:she|he|they)\b)")


def _small_name(words: Sequence[str], start: int, score: float) -> Iterator[FoundName]:
    while words and folded(words[-1]) in PARTICLES:
        words = words[:-1]  # "ximena avila de": where they are from follows
    written = " ".join(words)
    value = badge_name(written)
    if value:
        yield FoundName(value, start, start + len(written), score)


def _small_behind_cues(text: str) -> Iterator[FoundName]:
    for match in _LOWER_CUE.finditer(text):
        words = match[1].split()
        while len(words) > 2 and folded(words[-1]) in ORDINARY:
            words.pop()
        if match[1].islower() and _is_small_name(words):
            yield from _small_name(words, match.start(1), 0.75)


_FAMILY_ROLES = frozenset(
    {"father", "mother", "parent", "parents", "mom", "dad", "staff", "faculty", "counsel", "partner"}
)
"""I am house father at ...: what somebody is, not what they are called."""


_SAYS_WHAT_IT_IS = re.compile(r"(?:it'?s|this is)\b", re.IGNORECASE)
"""It's spring break, this is short notice: what it is, unless a given name follows."""


_DEGREES = frozenset(
    """
    quite rather pretty fairly very so too super kinda sorta somewhat really almost nearly about half all both now still
    already always never often usually sometimes not no also just only mostly partly more most less least far long new
    back here there home away out glad happy sure sorry afraid aware able ready eager keen proud free busy hard deaf
    colour color hearing vision sight light night noise motion
    blind low left right short late early fresh brand second third first last deeply dead
    """.split()  # noqa: SIM905
)
"""I am quite comfortable with it: a word that says how much opens no name."""


def _small_before_places(text: str) -> Iterator[FoundName]:
    for match in _SMALL_WITH_PLACE.finditer(text):
        group = 1 if match[1] else 2
        words = match[group].split()
        # An adverb is no given name: "I'm legally blind, ...".
        may_be = (
            group == 2
            and not _SAYS_WHAT_IT_IS.match(match[0])
            and folded(words[-1]) not in _FAMILY_ROLES
            and not words[0].endswith("ly")
            and words[0].lower() not in _DEGREES
        )
        known = folded(words[0]) in GIVEN_NAMES or may_be
        if known and match[group].islower() and not any(folded(word) in ORDINARY for word in words):
            yield from _small_name(words, match.start(group), 0.6)


def _small_by_themselves(text: str) -> Iterator[FoundName]:
    for match in _SEGMENT.finditer(text):
        segment = match[0].strip(" -")
        if not 4 < len(segment) <= 40 or not segment.islower():
            continue
        words = [word for word in segment.split() if word not in {"here", "-", "w"}]
        if len(words) > 2 and any(folded(word) in HEADS for word in words[2:]) and folded(words[1]) not in NEVER_NAMES:
            words = words[:2]  # "peony yang hmong women's circle"
        if 2 <= len(words) <= 4 and _is_small_name(words):
            yield from _small_name(words, match.start() + match[0].index(segment), 0.6)


_SMALL_WITH_PLACE = re.compile(
    r"(?:^|\n)([a-zà-ÿ'’-]{2,20} [a-zà-ÿ'’-]{2,20})(?= (?:from|with)\b)|\b(?:my name is|this is|i am|i'm|i’m|im|it's|"
    r"its)\s+([a-zà-ÿ'’-]{2,20} [a-zà-ÿ'’-]{2,20})(?= (?:from|with|at|of)\b|,)",
    re.IGNORECASE,
)


def _is_small_name(words: list[str]) -> bool:
    plain = [folded(word) for word in words]
    if len(plain) < 2 or (
        plain[0] not in GIVEN_NAMES and not (plain[0] in TITLES_AND_NAMES and plain[-1] in GIVEN_NAMES)
    ):
        return False
    if any(word in NEVER_NAMES or word in ROLES for word in plain):
        return False
    return plain[0] not in SELDOM_NAMES or plain[-1] in FAMILY_NAMES
