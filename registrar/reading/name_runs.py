"""Which words with capitals stand together, so that they may be a name?"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from registrar.reading.badge import APOSTROPHES, LETTER, folded
from registrar.reading.words.agency_words import HEADS
from registrar.reading.words.common_words import NEVER_NAMES, SELDOM_NAMES
from registrar.reading.words.family_names import FAMILY_NAMES
from registrar.reading.words.given_names import GIVEN_NAMES
from registrar.reading.words.place_words import AGENCY_CUTS
from registrar.reading.words.titles import PARTICLES, ROLES, SUFFIXES, TITLES

_WORD = re.compile(rf"{LETTER}(?:{LETTER}|[{APOSTROPHES}‐‑\-](?={LETTER})|\u0300|\u0301|\u0303|\u0308)*\.?")


@dataclass(slots=True)
class Run:
    """Words with capitals that stand together, without titles."""

    words: list[str]
    start: int
    end: int
    titled: bool = False
    cut_by: str = ""
    """The word that ended the run directly behind it, folded: "county" behind Ramsey."""
    after: str = ""
    """The capitalised non-name directly before it."""


_PAIR = re.compile(r"\s(?:y|e|et|i)\s")


def split_pairs(text: str, run: Run) -> list[Run]:
    """Dalila Montes y Nereida Colón are two persons, Lorenzo Ortiz y Pino is one."""
    match = _PAIR.search(text, run.start, run.end)
    if match is None:
        return [run]
    left, right = text[run.start : match.start()].split(), text[match.end() : run.end].split()
    if len(right) < 2 or folded(right[0]) not in GIVEN_NAMES or not left or folded(left[0]) not in GIVEN_NAMES:
        return [run]
    return [
        Run(left, run.start, match.start(), titled=run.titled, after=run.after),
        Run(right, match.end(), run.end, cut_by=run.cut_by),
    ]


_NICKNAME_OPENS = re.compile(r"\s(?:[\"“‘']|\()")
_NICKNAME_CLOSES = re.compile(r"(?:[\"”’']|\))\s")


def over_nicknames(text: str, runs: Sequence[Run]) -> list[Run]:
    """Join the given and the family name around a nickname: Alexandra "Alex" Moe, Bob (Robert) Moe."""
    out: list[Run] = []
    at = 0
    while at < len(runs):
        run = runs[at]
        nickname, family = runs[at + 1 : at + 3] if at + 2 < len(runs) else (None, None)
        if (
            nickname is not None
            and family is not None
            and len(nickname.words) == 1
            and len(run.words) <= 2
            and len(family.words) <= 2
            and folded(run.words[0]) in GIVEN_NAMES
            and _NICKNAME_OPENS.fullmatch(text, run.end, nickname.start)
            and _NICKNAME_CLOSES.fullmatch(text, nickname.end, family.start)
        ):
            run = Run([*run.words, *family.words], run.start, family.end, run.titled, family.cut_by, run.after)
            at += 2
        out.append(run)
        at += 1
    return out


def runs_of(text: str, start: int, end: int) -> list[Run]:
    """Return the runs of one line of *text*, in order."""
    runs: list[Run] = []
    current: Run | None = None
    titled = False
    before = ""
    last_end = start
    pending: list[re.Match[str]] = []  # particles waiting for the word with a capital that they belong to

    def close(cut_by: str = "") -> None:
        nonlocal current, pending
        if current is not None:
            current.cut_by = cut_by
            runs.append(current)
        current, pending = None, []

    for match in _WORD.finditer(text, start, end):
        word = match[0]
        previous = text[match.start() - 1] if match.start() > start else " "
        following = text[match.end()] if match.end() < end else " "
        if (
            previous in "@_/\\"
            or previous.isdigit()
            or following in "@_"
            or following.isdigit()
            or (previous == "." and following not in " ,")
        ):
            close()
            titled, before = False, ""
            continue
        gap = text[last_end : match.start()]
        together = 0 < len(gap) <= 2 and not gap.strip(" \t\u00a0")
        if match.start() > last_end and not together:
            close()
            titled = titled and text[last_end : match.start()].strip(" ./") == ""
            before = ""
        plain = folded(word)
        capital = (
            word[0].isupper()
            or word[0] in "ʻʼ"
            or (len(word) > 3 and word[0] in "dl" and word[1] in "'’" and word[2].isupper())
        )
        possessive = len(word) > 3 and word[-2:] in {"'s", "’s"}
        dotted = word.endswith(".")
        if (
            capital
            and current is None
            and (
                ((plain in TITLES or plain == "dean") and _is_title_here(text, match, plain))
                or _is_office_in_capitals(text, match)
            )
        ):
            titled = True
        elif (
            capital
            and (
                plain not in NEVER_NAMES
                or is_initial(word)
                or _belongs_here(current, plain, pending)
                or (current is None and plain in _WORDS_AND_NAMES and _is_given_here(text, match, titled=titled))
            )
            and not (plain in ROLES and plain not in FAMILY_NAMES)
        ):
            if current is None:
                current = Run([], match.start(), match.end(), titled=titled, after=before)
            current.words.extend(particle[0] for particle in pending)
            pending = []
            current.words.append(word if is_initial(word) or plain in SUFFIXES else word.rstrip("."))
            current.end = match.end() - (dotted and not is_initial(word) and plain not in SUFFIXES)
            titled, before = False, ""
            if possessive:
                current.words[-1] = current.words[-1][:-2]
                current.end -= 2
            if possessive or (dotted and not is_initial(word) and plain not in {"st", "ste"} and plain not in SUFFIXES):
                close()
        elif (
            not capital and current is not None and plain in PARTICLES and plain not in {"i", "a"} and len(pending) < 3
        ):
            pending.append(match)
        else:
            close(plain if together or last_end == match.start() else "")
            titled = False
            before = plain if capital else ""
        last_end = match.end()
    close()
    return runs


_NUMBER_NAMES = frozenset(
    ["one", "two", "three", "four", "five", "six", "seven", "many", "good", "little", "red", "mar"]
)


def _belongs_here(run: "Run | None", plain: str, pending: Sequence[re.Match[str]]) -> bool:
    """Best, Day or Quick right behind a given name is a family name; Mar in del Mar, Two in Two Hearts part of one."""
    if run is None or len(run.words) > 2:
        return False
    first = folded(run.words[0])
    if first not in GIVEN_NAMES or first in SELDOM_NAMES or plain in AGENCY_CUTS:
        return False
    return plain in FAMILY_NAMES or plain in _NUMBER_NAMES or (bool(pending) and len(plain) < 5)


_WORDS_AND_NAMES = (GIVEN_NAMES & NEVER_NAMES) | {"hope", "don", "jan", "lane", "mai", "so"}
_FAMILY_BEHIND = re.compile(r"[ ]([A-Z][\w'’-]+)(,? ?[(<\[]?[\w.+'-]+@)?")
_JOINED_BEFORE = re.compile(r"(?:\b(?:and|with|add|register|enroll|y)|[,:&+(]) \Z")
_OFFICE_BEFORE = re.compile(r"([a-z-]+),? \Z")


def _is_given_here(text: str, match: re.Match[str], *, titled: bool) -> bool:
    """As in "Deputy Lane Thune", "advocate Hope Mills", "Jan Moe, jmoe@...": an ordinary word that is a name here."""
    behind = _FAMILY_BEHIND.match(text, match.end())
    if behind is None or folded(behind[1]) in NEVER_NAMES - FAMILY_NAMES or folded(behind[1]) in ROLES:
        return False
    family = folded(behind[1]) in FAMILY_NAMES and folded(behind[1]) not in HEADS
    if family and _JOINED_BEFORE.search(text, max(0, match.start() - 12), match.start()):
        return True
    office = _OFFICE_BEFORE.search(text, max(0, match.start() - 24), match.start())
    return titled or behind[2] is not None or (office is not None and folded(office[1]) in ROLES)


_OFFICES_IN_CAPITALS = frozenset(["ADA", "DDA", "AAG", "AUSA", "DA", "PO", "JPO", "USPO", "GAL", "FSW", "SSW", "SRO"])
_TWO_NAMES_BEHIND = re.compile(r"\s[A-ZÀ-Ý][a-zà-ÿ][\w'’-]*\.?\s(?:[A-Z]\.\s)?[A-ZÀ-Ý][\w'’-]*[a-z]")


def _is_office_in_capitals(text: str, match: re.Match[str]) -> bool:
    """As in "ADA Marcus Roe": an office by its letters, before two words that are not in capitals."""
    return match[0] in _OFFICES_IN_CAPITALS and _TWO_NAMES_BEHIND.match(text, match.end()) is not None


_TWO_BEHIND = re.compile(r"\s+([A-ZÀ-Ý][\w'’-]+)\.?\s+[A-ZÀ-Ý]")


def _is_title_here(text: str, match: re.Match[str], plain: str) -> bool:
    """Dean or Judge may be a given name: a title is followed by two more capitalised words, or has its full stop."""
    if plain not in GIVEN_NAMES or match[0].endswith("."):
        return plain in TITLES
    if plain == "dean":
        behind = _TWO_BEHIND.match(text, match.end())
        first = folded(behind[1]) if behind is not None else ""
        return len(first) > 3 and (first in GIVEN_NAMES or first not in FAMILY_NAMES | NEVER_NAMES)
    return bool(re.match(r"\s+\w+[\w'’-]*\.?\s+[A-Z]", text[match.end() : match.end() + 40]))


def is_initial(word: str) -> bool:
    """Whether a word is one capital letter, "I" and "A" only with their full stop."""
    return len(word.rstrip(".")) == 1 and word[0].isupper() and (word.endswith(".") or word not in {"I", "A"})
