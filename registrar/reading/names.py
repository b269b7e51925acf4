"""Which words of a running text are a person's name?

A name decides who gets a seat. `name_runs` finds words with capitals that stand together, `name_evidence` tells how
likely they are a name, `small_names` finds those typed without capitals, and `badge` puts each right.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from registrar.reading.badge import WHOLE_WORD, badge_name, folded, is_credential, is_place
from registrar.reading.name_evidence import AFTER_EMAIL, FoundName, is_abbreviation, scored
from registrar.reading.name_runs import Run, over_nicknames, runs_of, split_pairs
from registrar.reading.small_names import small_letter_names
from registrar.reading.words.agency_words import HEADS, STATES
from registrar.reading.words.common_words import NEVER_NAMES, SELDOM_NAMES
from registrar.reading.words.family_names import FAMILY_NAMES
from registrar.reading.words.given_names import GIVEN_NAMES
from registrar.reading.words.titles import PARTICLES, SUFFIXES

LONGEST_TEXT = 50_000
"""Characters of a text that are looked through."""

LINE = re.compile(r"[^\n]+")
_STATE_NAMES = frozenset(STATES.values())
_BEHIND_TURNED = re.compile(r"\s*(?:[<(;\n|/–—\t-]|\Z|,\s*[\w.+'-]+@|\s[\w.+'-]+@)")


@lru_cache(maxsize=8)
def find_names(text: str) -> tuple[FoundName, ...]:
    """Return the names of persons in *text*, in order, each with a score; they never overlap."""
    text = text[:LONGEST_TEXT]
    runs: list[Run] = []
    for line in LINE.finditer(text):
        runs.extend(runs_of(text, line.start(), line.end()))
    runs = [piece for run in over_nicknames(text, runs) for piece in split_pairs(text, run)]
    found: list[FoundName] = []
    skip = False
    for position, run in enumerate(runs):
        if skip:
            skip = False
            continue
        following = runs[position + 1] if position + 1 < len(runs) else None
        turned = _turned(text, run, following)
        name = turned or scored(text, run)
        skip = turned is not None
        if name is not None:
            found.append(name)
    found = _with_whole_lines(text, found)
    taken = [(name.start, name.end) for name in found]
    for name in small_letter_names(text):
        if not any(name.start < end and start < name.end for start, end in taken):
            found.append(name)
            taken.append((name.start, name.end))
    return tuple(sorted(found, key=lambda name: name.start))


def _with_whole_lines(text: str, found: list[FoundName]) -> list[FoundName]:
    """Add names that fill their line and hold an ordinary word (Mai See Xiong, Per Lindqvist)."""
    names = list(found)
    for line in LINE.finditer(text):
        bare = line[0].strip()
        if not 5 <= len(bare) <= 40 or not bare[0].isupper() or bare.count(" ") not in {1, 2, 3}:
            continue
        words = bare.split()
        if not all(WHOLE_WORD.match(word) and (word[0].isupper() or folded(word) in PARTICLES) for word in words):
            continue
        if (
            not any(folded(word) in NEVER_NAMES for word in words)
            or folded(words[0]) not in GIVEN_NAMES
            or folded(words[-1]) in NEVER_NAMES
            or any(folded(word) in HEADS or folded(word) in {"house", "home"} for word in words[1:])
        ):
            continue
        value = badge_name(bare)
        start = line.start() + line[0].index(bare)
        if value is not None:
            names = [name for name in names if not (name.start < start + len(bare) and start < name.end)]
            names.append(FoundName(value, start, start + len(bare), 0.75))
    return names


_STARTS = re.compile(r"(?:\A|[.!?\n]) *\Z")
_GREETS = re.compile(
    r"(?:\A|[.!?\n])\W*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hola),? \Z", re.IGNORECASE
)


def _is_turned_sentence(text: str, run: Run, following: Run) -> bool:
    """As in "I want 8 and 9. Roe, Walter. Harbor PD.": one given name behind one other word, and a full stop."""
    given = folded(following.words[0])
    return (
        len(run.words) == len(following.words) == 1
        and text[following.end : following.end + 1] == "."
        and given in GIVEN_NAMES - SELDOM_NAMES
        and folded(run.words[0]) not in GIVEN_NAMES
        and _STARTS.search(text, max(0, run.start - 3), run.start) is not None
    )


_IN_LIST = re.compile(r"[;:] *\Z")
_ENDS_ENTRY = re.compile(r"[.;]|\s*\n|\Z")


def _is_turned_in_list(text: str, run: Run, following: Run) -> bool:
    """As in "Mills, Dana; Ortiz, Luis.": a family name and a given one, one of several such pairs."""
    family, given = folded(run.words[0]), folded(following.words[0])
    if not len(run.words) == len(following.words) == 1 or family not in FAMILY_NAMES - GIVEN_NAMES:
        return False
    if given not in GIVEN_NAMES - SELDOM_NAMES:
        return False
    listed = _IN_LIST.search(text, max(0, run.start - 5), run.start) is not None
    return listed and _ENDS_ENTRY.match(text, following.end) is not None


_LEADING_PARTICLES = re.compile(
    r"(?:^|\n|[-•*.);]\s|\A)[ \t]*((?:(?:de|del|la|las|los|van|von|der|den|da|dos|di|el|al|bin)\s){1,3})\Z"
)


_ADDRESS_BEHIND = re.compile(r"[\s(<\[,:–-]*([\w.+'-]+)@")


def _is_addressed(text: str, run: Run, first: Sequence[str], end: int) -> bool:
    """As in "Tiff, Sandra Beasley (sbeasley@...)": whoever is written to stands before a whole name."""
    if len(first) < 2 or len(run.words) > 1 or folded(first[-1]) in SUFFIXES:
        return False
    before = max(0, run.start - 20)
    if not (_STARTS.search(text, before, run.start) or _GREETS.search(text, before, run.start)):
        return False
    address = _ADDRESS_BEHIND.match(text, end)
    login = re.sub(r"[^a-z]", "", folded(address[1])) if address else ""
    if not login:
        return folded(run.words[0]) in GIVEN_NAMES - FAMILY_NAMES and folded(first[-1]) in FAMILY_NAMES
    return folded(first[-1]) in login and folded(run.words[0]) not in login


def _turned(text: str, run: Run, following: Run | None) -> FoundName | None:
    """Find "Last, First" in a list, before an address, a bracket or the end of its line."""
    if following is None or text[run.end : following.start] not in {", ", ","}:
        return None
    if not (
        _BEHIND_TURNED.match(text, following.end)
        or _is_turned_sentence(text, run, following)
        or _is_turned_in_list(text, run, following)
    ):
        return None
    first, last = following.words, run.words
    if folded(first[-1]) in STATES and first[-1].isupper() and not first[0].isupper():
        return None  # Ann Lee Home, Florence AL
    if " ".join(first) in _STATE_NAMES and (len(last) > 1 or folded(last[0]) not in FAMILY_NAMES):
        return None  # Cypress Grove, Georgia
    bare_last = [word for word in last if folded(word) not in SUFFIXES]
    if len(first) > 3 or len(bare_last) > 3 or following.cut_by in NEVER_NAMES or run.cut_by in NEVER_NAMES:
        return None
    if is_credential(first[0], alone=True, behind=True) or is_place(first):
        return None
    if len(last) == 1 and is_abbreviation(last[0]) and not " ".join(first).isupper():
        return None  # a licence behind a name: "LMHP, Meadowlark Counseling"
    given = folded(first[0]) in GIVEN_NAMES
    given_last = folded(bare_last[0]) in GIVEN_NAMES and len(bare_last) > 1 if bare_last else True
    if not bare_last or given_last or not (given or len(bare_last) == 1):
        return None
    if not given and not AFTER_EMAIL.match(text, following.end):
        return None
    if _is_addressed(text, run, first, following.end):
        return None
    lead = _LEADING_PARTICLES.search(text[max(0, run.start - 20) : run.start])
    start = run.start - len(lead[1]) if lead else run.start
    name = badge_name((lead[1] if lead else "") + " ".join(last) + ", " + " ".join(first))
    return None if name is None else FoundName(name, start, following.end, 0.85 if given else 0.6)


__all__ = ["LONGEST_TEXT", "FoundName", "find_names"]
