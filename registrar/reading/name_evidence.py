"""How likely is a run of words with capitals a person's name, by its words and by what stands around it?"""

# ruff: noqa: E501 - a pattern is one row of a table and reads along its line

import re
from collections.abc import Sequence
from dataclasses import dataclass

from registrar.reading.badge import KNOWN, badge_name, folded, is_person_like, is_place, likeness
from registrar.reading.name_runs import Run
from registrar.reading.words.agency_words import HEADS
from registrar.reading.words.common_words import SELDOM_NAMES
from registrar.reading.words.family_names import FAMILY_NAMES
from registrar.reading.words.given_names import GIVEN_NAMES
from registrar.reading.words.place_words import CUTS, ESTABLISHMENTS, LANDSCAPE, PLACE_STARTS, STREET_ENDS
from registrar.reading.words.titles import CREDENTIALS, ROLES, SUFFIXES
from registrar.sieve import Sieve


@dataclass(frozen=True, slots=True)
class FoundName:
    """A name in running text, put right for a badge, and where it stood."""

    value: str
    start: int
    end: int
    score: float
    """Between 0 and 1. From 0.5 on a name is likely by itself; below, something beside it must speak for it."""


# What stands directly before a name, and how much it says.
_CUE_BEFORE = Sieve(
    r"(?:\b(?:my (?:full |real |legal )?name is|name is|name's|my name's|me llamo|mi nombre es|je m'appelle|je suis|"
    r"soy|this is|it's|"
    r"i am|i'm|i’m|it’s|here is|from|signed|name:|name -|attendee:|participant:|nombre:|nom:|registrant:)\s*|"
    r"\b(?:register|enroll|add|sign up|signing up|include|book|put|move|shift|cancel|remove|drop|transfer|for|and|with|"
    r"colleagues?,?|coworkers?,?|"
    r"co-workers?,?|supervisor,?|director,?|employee|staff|assistant,?|intern,?|caseworkers?,?|worker,?|behalf of|"
    r"help)[:,]?\s*)\Z",
    re.IGNORECASE,
)
_STRONG_CUE = re.compile(r"name|llamo|nombre|m'appelle|je suis|soy|attendee|participant|nom:|registrant", re.IGNORECASE)
_AFTER_CREDENTIAL = re.compile(r"\s*,\s*([A-Z][\w.\-]{1,9})\b")
AFTER_EMAIL = re.compile(r"\s*(?:[,;:(<\[|–—-]+\s*)?(?:mailto:)?[\w.+'-]{1,64}@[\w-]{1,63}\.", re.IGNORECASE)
_OF_BEFORE = re.compile(r"\b(?:from|with|at|of)\s+(?:the\s+)?\Z", re.IGNORECASE)
_AFTER_HERE = re.compile(r"\s+(?:here|writing)\b", re.IGNORECASE)
_PLACE_BEFORE = re.compile(r"\b(?:in|near|of|at|of the|at the|in the|outside)\s+\Z", re.IGNORECASE)
_WORKPLACE_BEFORE = re.compile(
    r"\b(?:(?:i'm|i’m|im|am|is|are|work\w*|employed|here|volunteer\w*|agency|office) (?:with|at|for|from|is)|from|"
    r"at) (?:the )?\Z",
    re.IGNORECASE,
)


_WORKS_IN_SPANISH = re.compile(
    r"\b(?:trabaj|labor|colabor)\w{1,5} (?:en|para|con) (?:la |el |los |las )?\Z", re.IGNORECASE
)


def scored(text: str, run: Run) -> FoundName | None:
    """Return the name in *run* with its score; None where nothing speaks for one."""
    words, cut = _without_surroundings(list(run.words), cut=run.cut_by in CUTS)
    name = badge_name(" ".join(words))
    bare = [word for word in name.split() if folded(word) not in SUFFIXES] if name else []
    if name is None or not bare:
        return None
    shortened = len(words) < len(run.words)
    before = text[max(0, run.start - 40) : run.start]
    score = likeness(bare) + _evidence(text, run, bare, before=before)
    if shortened and (folded(words[0]) not in GIVEN_NAMES or folded(words[0]) in SELDOM_NAMES):
        score -= 0.4  # an abbreviation was cut off: Catskill Reach CASA
    if _cut_off_agency(words, run) and _AGENCY_STANDS_HERE.search(before):
        score -= 0.5  # Ann Lee, Willow Bend Residential
    if len(bare) > 1 and score < 0.6:
        score += _stands_apart(text, run)
    score -= _against(text, run, words, before) + (0.5 if cut else 0.0)
    if score <= 0.1:
        return None
    end = text.find(words[-1], run.start) + len(words[-1]) if shortened else run.end
    suffix = _SUFFIX_BEHIND.match(text, run.end)
    if suffix and len(bare) > 1 and not name.endswith(tuple(SUFFIXES.values())):
        name, end = f"{name} {SUFFIXES[folded(suffix[1])]}", suffix.end()
    return FoundName(name, run.start, end, round(min(score, 0.98), 2))


_AGENCY_STANDS_HERE = re.compile(r"(?:[^\W\d_],\s|\(|\b(?:at|with|from|for)\s(?:the\s)?)\Z")


def _cut_off_agency(words: Sequence[str], run: Run) -> bool:
    """Whether an agency's head noun was cut off behind the name."""
    return len(words) < len(run.words) and (run.cut_by in CUTS or folded(run.words[len(words)]) in HEADS)


def _without_surroundings(words: list[str], *, cut: bool) -> tuple[list[str], bool]:
    """Cut licences, abbreviations and an agency off; the flag says whether an agency's word still follows."""
    while len(words) > 2 and folded(words[-1]) in CREDENTIALS and words[-1].isupper():
        words.pop()
    while len(words) > 1 and words[0].isupper() and folded(words[0]) in CREDENTIALS and len(words[0]) > 2:
        words.pop(0)
    words = _without_abbreviations(words)
    if folded(words[0]) not in GIVEN_NAMES:
        return words, cut
    if len(words) > 3 and any(is_abbreviation(word) for word in words[2:]):
        return words[:2], cut
    if len(words) > 2:
        words, shortened = _before_agency(words, cut=cut)
        return words, cut and not shortened
    return words, cut


def _evidence(text: str, run: Run, bare: Sequence[str], *, before: str) -> float:
    """What speaks for a name around it: a cue, a title, a licence, an address."""
    gain = 0.0
    cue = _CUE_BEFORE.search(before) if before else None
    if cue:
        gain += 0.25 if _STRONG_CUE.search(cue[0]) else 0.08
    if run.titled:
        gain += 0.3 if len(bare) > 1 else 0.35
    credential = _AFTER_CREDENTIAL.match(text, run.end)
    if credential and folded(credential[1]) in CREDENTIALS and len(bare) > 1:
        gain += 0.25
    return (
        gain
        + 0.25 * (len(bare) > 1 and (_behind_office(before) or _before_office(text, run.end)))
        + 0.2 * bool(AFTER_EMAIL.match(text, run.end))
        + 0.2
        * (bool(_AFTER_HERE.match(text, run.end)) and not _OF_BEFORE.search(text, max(0, run.start - 12), run.start))
    )


_OFFICE_BEFORE = re.compile(
    r"\b(?:my|our|the|a|an|another|new|his|her|this|one|fellow|these) (?:[a-z/-]+ ){0,3}?([a-z-]+?)s?(?:,| named| called| -| –| —|:)? \Z"
)
_OFFICE_BEHIND = re.compile(
    r"(?:,| -| –| —| \(| is) ?(?:who is |one of |both |also )?(?:my|our|the|a|an|another|new) ((?:[a-z/-]+ ){0,4}[a-z-]+)"
)


def _behind_office(before: str) -> bool:
    """As in "our new paralegal, Jo Roe": what somebody is stands before the name."""
    match = _OFFICE_BEFORE.search(before)
    return match is not None and match[1] in ROLES


def _before_office(text: str, end: int) -> bool:
    """As in "Jo Roe, one of our float nurses": what somebody is stands behind the name."""
    match = _OFFICE_BEHIND.match(text, end)
    return match is not None and any(word.removesuffix("s") in ROLES for word in match[1].split())


_SUFFIX_BEHIND = re.compile(r"\s?,\s?(jr|sr|ii|iii|iv)\b\.?", re.IGNORECASE)


_MONTHS = frozenset({"april", "may", "june", "august"})


def _without_abbreviations(words: list[str]) -> list[str]:
    """Cut off a rank or licence that no table has (SRO Desta Woldemariam, Ronnie Sadler EMT-P)."""
    rest = list(words)
    if all(word.isupper() for word in rest):
        return rest
    if len(rest) > 2 and is_abbreviation(rest[0]) and len(rest[0]) < 6 and len(rest[0]) > 2:
        rest = rest[1:]
    if len(rest) > 2 and is_abbreviation(rest[-1]) and not is_abbreviation(rest[-2]) and len(rest[-1]) > 2:
        rest = rest[:-1]
    return rest


def _before_agency(words: list[str], *, cut: bool) -> tuple[list[str], bool]:
    """Cut an agency off that follows a name without a comma: Bo Rydell [Gunnison EMS], Wilma Ruiz [de Amparo]."""
    rest = list(words)
    plain = [folded(word) for word in rest]
    if "de" in plain[2:] and cut:
        rest = rest[: plain.index("de", 2)]
    while len(rest) > 2 and folded(rest[-1]) in HEADS and folded(rest[-1]) not in FAMILY_NAMES:
        rest.pop()
    if len(rest) < len(words) and plain[0] in SELDOM_NAMES:
        return words, False
    if cut and len(rest) > 2 and len(rest) == len(words):
        rest = rest[:2]
    return rest, len(rest) < len(words)


_SENTENCE_OR_LINE_START = re.compile(r"(?:\A|\n|[.!?:;]\s|[-–—•]\s|\(?\d{1,2}[.)]\s)[ \t>*]*\Z")
_ALONE_BEHIND = re.compile(r"[ \t]*(?:\r?\n|\Z|,?[ \t]*(?:[A-Z][A-Za-z]*\.?-?){1,4}\.?(?:\n|\Z))")
_PHRASE_BEHIND = re.compile(
    r",\s|\s[-–—/|]\s|\s\(|\s(?:of|from|at|with)\s(?:the\s)?[A-Z]|\s(?:is|wants|would|will|needs|and)\s"
)


def _stands_apart(text: str, run: Run) -> float:
    """Two unknown words are a likelier name alone on a line, or first in theirs with something behind a comma."""
    if not _SENTENCE_OR_LINE_START.search(text[max(0, run.start - 12) : run.start]):
        return 0.0
    line_start = text.rfind("\n", max(0, run.start - 200), run.start)
    above = text[text.rfind("\n", max(0, line_start - 200), line_start) + 1 : line_start] if line_start > 0 else ""
    if _ALONE_BEHIND.match(text, run.end):
        named_above = above.strip() and is_person_like(above.split(",")[0]) >= 0.6
        return 0.0 if named_above else 0.2
    return 0.12 if _PHRASE_BEHIND.match(text, run.end) else 0.0


def _against(text: str, run: Run, words: list[str], before: str) -> float:
    """What speaks against a name: it is part of an agency's, or a place."""
    first, last = folded(words[0]), folded(words[-1])
    given = first in GIVEN_NAMES
    street = last in STREET_ENDS and (last in {"house", "home"} or text[: run.start].rstrip()[-1:].isdigit())
    losses = (
        (0.4, last in HEADS and (last not in FAMILY_NAMES or (len(words) > 2 and not given))),
        (0.35, first in HEADS and not given),
        (0.3, run.cut_by in ROLES and not given),
        (0.45, run.after in CUTS),
        (0.4, text.startswith(" & ", run.end)),
        (0.5, bool((owned := _OWNED.match(text, run.end)) and folded(owned[1]) in CUTS)),
        (0.35, len(words) == 2 and last in LANDSCAPE),
        (0.4, any(folded(word) in {"house", "home", "center"} for word in words[1:])),
        (0.35, bool(_PLACE_BEFORE.search(before))),
        (0.2, not given and bool(_WORKPLACE_BEFORE.search(before))),
        (0.4, bool(_WORKS_IN_SPANISH.search(before))),
        (0.6, all(folded(word) in _MONTHS for word in words)),
        (0.5, street),
    )
    return sum(loss for loss, holds in losses if holds) + _place_loss(words) + _capitals_loss(words)


_OWNED = re.compile(r"['’]s\s+([^\W\d_]+)")


def _place_loss(words: list[str]) -> float:
    if is_place(words):
        return 0.5
    first = folded(words[0])
    return 0.35 if first in ESTABLISHMENTS or (first in PLACE_STARTS and first not in GIVEN_NAMES) else 0.0


def _capitals_loss(words: list[str]) -> float:
    """Abbreviations alone, or beside words that are none."""
    if all(word.isupper() for word in words):
        short = all(len(word) < 6 for word in words) and not any(folded(word) in GIVEN_NAMES for word in words)
        return 0.3 if short else 0.0
    return 0.4 if any(is_abbreviation(word) for word in words[len(words[0]) == 2 :]) else 0.0


def is_abbreviation(word: str) -> bool:
    """Whether a word is in capitals and no name of the tables."""
    plain = folded(word)
    return word.isupper() and len(plain) > 1 and "." not in word and plain not in SUFFIXES and plain not in KNOWN
