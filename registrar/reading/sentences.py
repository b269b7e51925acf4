"""Where does a sentence begin and end?

Mail is not prose: lists, labels and hard-wrapped lines stand beside sentences, abbreviations end in full stops, and
many people use no full stops at all. Offsets refer to the text as given.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

ABBREVIATIONS = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "dr",
        "prof",
        "rev",
        "hon",
        "sr",
        "sra",
        "srta",
        "lic",
        "lcda",
        "lcdo",
        "sgt",
        "det",
        "lt",
        "capt",
        "cpl",
        "ofc",
        "st",
        "ste",
        "ave",
        "blvd",
        "dept",
        "div",
        "no",
        "nos",
        "num",
        "inc",
        "ltd",
        "co",
        "corp",
        "ext",
        "fl",
        "rm",
        "jan",
        "feb",
        "mar",
        "apr",
        "jun",
        "jul",
        "aug",
        "sep",
        "sept",
        "oct",
        "nov",
        "dec",
        "mon",
        "tue",
        "tues",
        "wed",
        "thu",
        "thur",
        "thurs",
        "fri",
        "sat",
        "sun",
        "vs",
        "etc",
        "approx",
        "tel",
        "mt",
        "ft",
        "jr",
        "p.l",
        "u.s",
        "e.g",
        "i.e",
        "a.m",
        "p.m",
        "messrs",
        "fr",
        "bro",
        "atty",
        "gov",
        "pres",
        "supt",
        "dir",
        "asst",
        "assoc",
        "bldg",
        "ud",
        "uds",
        "sgto",
        "cmdr",
        "col",
        "gen",
        "maj",
        "ph",
        "m",
        "mme",
        "mlle",
        "esq",
    ]
)
_END = re.compile(r"[.!?…]+[\"'”’)\]]*(?=\s|$)|\n[ \t]*\n|\n")
_LIST_ITEM = re.compile(r"\s*(?:[•▪◦‣*·–—-]\s|\(?\d{1,2}[.):]\s|[A-Za-z][.)]\s|[\w /()'-]{2,40}:\s)")
_LAST_WORD = re.compile(r"[\w.'’]+$")
_ITEM_NUMBER = re.compile(r"\d{1,2}")
_LEFT_OPEN = re.compile(r"\b(?:and|or|with|for|the|an?|of|to|y|para|con|et|pour) *\Z")
WRAPPED_FROM = 52
"""Characters from which on a line end is taken for a wrap rather than for the end of what was said."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence, list item or line."""

    start: int
    end: int
    text: str


@lru_cache(maxsize=8)
def split_sentences(text: str) -> tuple[Sentence, ...]:
    """Return the sentences of *text* in order, white space around them left out."""
    out: list[Sentence] = []
    start = 0
    for end in _END.finditer(text):
        if not _is_end(text, start, end):
            continue
        _add(out, text, start, end.end())
        start = end.end()
    _add(out, text, start, len(text))
    return tuple(out)


def _add(out: list[Sentence], text: str, start: int, end: int) -> None:
    piece = text[start:end]
    stripped = piece.strip()
    if stripped:
        begin = start + len(piece) - len(piece.lstrip())
        out.append(Sentence(begin, begin + len(stripped), stripped))


def _is_end(text: str, start: int, end: re.Match[str]) -> bool:
    mark = end[0]
    if mark == "\n":
        line_start = text.rfind("\n", 0, end.start()) + 1
        line_length = end.start() - line_start
        following = text[end.end() : end.end() + 60]
        if (
            _LIST_ITEM.match(following)
            or line_length < WRAPPED_FROM
            or _LIST_ITEM.match(text[line_start : line_start + 60])
        ):
            return True
        first = following.lstrip()[:1]
        if "@" in text[line_start : end.start()]:  # a row of a list, unless the next line plainly goes on with it
            return not (first.islower() or _LEFT_OPEN.search(text, line_start, end.start()))
        return "\t" in text[line_start : end.start()] or (
            bool(first) and not (first.isalpha() or first.isdigit() or first in "(\"'“¿#")
        )
    if mark.startswith("."):
        if len(mark) > 1:
            return True
        word = _LAST_WORD.search(text[max(start, end.start() - 12) : end.start()])
        if word:
            last = word[0].lower()
            if last in ABBREVIATIONS or (len(last) == 1 and last.isalpha() and word[0].isupper()):
                following = text[end.end() : end.end() + 3].strip()
                return (
                    "\n" in text[end.end() : end.end() + 2]
                    and bool(following)
                    and following[0].isupper()
                    and len(last) > 1
                )
            if (
                _ITEM_NUMBER.fullmatch(last)
                and text[: end.start()].rfind("\n", start) + 1 >= end.start() - len(last) - 2
            ):
                return text[max(0, end.start() - len(last) - 1) : end.start() - len(last)] not in ("", "\n")
    return True
