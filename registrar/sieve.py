"""Which letters can a pattern not do without?

Most of what a message is searched for is not in it. `re` finds that out by trying every place of the text; looking for
a few substrings first finds it out many times faster. A Sieve is a pattern with the substrings of which every match
holds at least one, taken from the pattern itself, so that the two cannot drift apart. Where many are tried on the same
text, Sieved finds out for all of them at once which are worth trying.
"""

import re
import sys
from collections.abc import Callable, Iterable, Iterator
from typing import Generic, TypeVar

from ahocorasick_rs import AhoCorasick

Row = TypeVar("Row")

LEAST = 2
"""Letters that a substring must have to be worth looking for."""
PIECE = re.compile(
    r"\\x[0-9a-f]{2}|\\u[0-9a-f]{4}|\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(\?P?<\w+>|\(\?[:=!]|\(\?<[=!]|.", re.DOTALL
)
QUANTIFIER = re.compile(r"(?:[*+?]|\{(\d*)(?:,\d*)?\})[?+]?")
LOOKS_AROUND = ("(?=", "(?!", "(?<=", "(?<!")
ZERO_WIDTH = frozenset({r"\b", r"\B", r"\A", r"\Z", "^", "$"})


class Sieve:
    """A compiled pattern that is only tried on a text that holds one of the substrings it needs."""

    __slots__ = ("any_case", "fullmatch", "looked_for", "match", "needs", "pattern")

    def __init__(self, pattern: str | re.Pattern[str], flags: int = 0) -> None:
        self.pattern = re.compile(pattern, flags)
        self.match = self.pattern.match
        self.fullmatch = self.pattern.fullmatch
        self.any_case = bool(self.pattern.flags & re.IGNORECASE)
        self.needs = _needs_of(self.pattern)
        """One of these stands in every match; empty where nothing is known."""
        self.looked_for: Substrings | None = None
        """The same, made ready when the first text comes: many a Sieve is only tried within a table."""

    def may_match(self, text: str) -> bool:
        """Whether *text* holds what the pattern cannot do without; False only where there is surely no match."""
        if not self.needs:
            return True
        if self.any_case:
            if not text.isascii():  # outside of ASCII what is a small letter's large one is a matter of its own
                return True
            text = text.lower()
        if self.looked_for is None:
            self.looked_for = Substrings(self.needs)
        return self.looked_for.stand_in(text)

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """Return the first match between *start* and *end*."""
        return self.pattern.search(text, start, end) if self.may_match(text) else None

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """Yield the matches in order."""
        return self.pattern.finditer(text, start, end) if self.may_match(text) else iter(())

    def sub(self, put: str | Callable[[re.Match[str]], str], text: str) -> str:
        """Return *text* with *put* in place of every match."""
        return self.pattern.sub(put, text) if self.may_match(text) else text


def _needs_of(pattern: re.Pattern[str]) -> tuple[str, ...]:
    needs = () if pattern.flags & re.VERBOSE else needed_by(pattern.pattern)
    if not pattern.flags & re.IGNORECASE:
        return needs
    # Looked for in the small letters of a text in ASCII; these four are taken for letters of ASCII in any case.
    return () if any(letter in pattern.pattern for letter in "ıİſ\u212a") else tuple({need.lower() for need in needs})


class Substrings:
    """Many substrings that are looked for in a text at once, in one pass over it."""

    __slots__ = ("automaton", "wanted")

    def __init__(self, wanted: Iterable[str]) -> None:
        self.wanted = tuple(sorted(set(wanted)))
        self.automaton = AhoCorasick(self.wanted)

    def held_by(self, text: str) -> set[str]:
        """Return those that stand in *text*."""
        try:
            return set(self.automaton.find_matches_as_strings(text, overlapping=True))
        except UnicodeEncodeError:  # half of a surrogate pair, which only a str of Python can hold
            return {one for one in self.wanted if one in text}

    def stand_in(self, text: str) -> bool:
        """Whether any of them stands in *text*."""
        try:
            return bool(self.automaton.find_matches_as_strings(text))
        except UnicodeEncodeError:
            return any(one in text for one in self.wanted)


class Sieved(Generic[Row]):
    """The rows of a table that have a Sieve each, to be tried on one text after another."""

    __slots__ = ("always", "needs", "rows", "rows_of")

    def __init__(self, rows: Iterable[Row], sieve_of: Callable[[Row], Sieve]) -> None:
        self.rows = tuple(rows)
        self.always: set[int] = set()
        self.rows_of: dict[str, list[int]] = {}
        for at, row in enumerate(self.rows):
            needs = () if sieve_of(row).any_case else sieve_of(row).needs
            if not needs:
                self.always.add(at)
            for need in needs:
                self.rows_of.setdefault(need, []).append(at)
        self.needs = Substrings(self.rows_of)

    def that_may_match(self, text: str) -> list[Row]:
        """Return the rows whose Sieve may match in *text*, in the order of the table."""
        places = set(self.always)
        for need in self.needs.held_by(text):
            places.update(self.rows_of[need])
        return [self.rows[at] for at in sorted(places)]


def needed_by(pattern: str) -> tuple[str, ...]:
    """Return substrings of which every match of *pattern* (without flags) holds one; none where that cannot be told."""
    try:
        found = _Scan(pattern).whole()
    except _UnknownError:
        return ()
    return tuple(sorted(one for one in found if not any(other in one for other in found if other != one)))


class _UnknownError(Exception):
    """A construct that is not looked into: the pattern is then tried on every text."""


class _Scan:
    """Reads a pattern from left to right, group by group."""

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        self.at = 0

    def whole(self) -> frozenset[str]:
        """Return what the pattern needs; empty for nothing."""
        found = self.alternatives()
        if self.at < len(self.pattern):
            raise _UnknownError
        return found

    def alternatives(self) -> frozenset[str]:
        """Read up to the end of the group: what its alternatives need together; empty where one needs nothing."""
        branches = [self.branch()]
        while self.peek() == "|":
            self.at += 1
            branches.append(self.branch())
        return frozenset().union(*branches) if all(branches) else frozenset()

    def branch(self) -> frozenset[str]:
        """Read one alternative; of the substrings that it cannot do without, the most telling."""
        known: list[frozenset[str]] = []
        run = ""
        while self.peek() not in ("", "|", ")"):
            piece = self.piece()
            inside = self.group() if piece.startswith("(") else frozenset()
            least, most = self.repeats()
            if piece in ZERO_WIDTH or piece.startswith(LOOKS_AROUND):
                continue
            letter = _letter_of(piece) if least and not piece.startswith("(") else ""
            run += letter
            if letter and most == 1:
                continue
            known += [inside if least else frozenset(), frozenset({run})]
            run = letter
        known.append(frozenset({run}))
        return max((one for one in known if one and min(map(len, one)) >= LEAST), key=_tells, default=frozenset())

    def group(self) -> frozenset[str]:
        found = self.alternatives()
        if self.peek() != ")":
            raise _UnknownError
        self.at += 1
        return found

    def piece(self) -> str:
        found = PIECE.match(self.pattern, self.at)
        if found is None or (found[0] == "(" and self.pattern.startswith("?", found.end())):
            raise _UnknownError
        self.at = found.end()
        return found[0]

    def repeats(self) -> tuple[int, int]:
        """Read the quantifier, if there is one: how often at least, and 1 where at most once (else more)."""
        found = QUANTIFIER.match(self.pattern, self.at)
        if found is None:
            return 1, 1
        self.at = found.end()
        least = int(found[1] or 0) if found[0].startswith("{") else int(found[0].startswith("+"))
        return least, 1 if found[0].startswith("?") else 2

    def peek(self) -> str:
        return self.pattern[self.at : self.at + 1]


def _letter_of(piece: str) -> str:
    """The letter that a piece stands for; empty for one that stands for several."""
    if len(piece) == 1:
        return "" if piece in ".^$" else piece
    return piece[1] if len(piece) == 2 and piece[0] == "\\" and not piece[1].isalnum() else ""


def _tells(needs: frozenset[str]) -> float:
    """How much is won by looking for *needs* first: long ones are rare, few are quickly looked for."""
    return min(map(len, needs)) - len(needs) / 8


def one_boundary(*patterns: str) -> str:
    """Return one pattern for all of *patterns*, with one word boundary before all that need one.

    Tested once a place, it makes the search several times faster. No pattern may have a bar in brackets.
    """
    bounded: list[str] = []
    loose: list[str] = []
    for one in (one for pattern in patterns for one in _alternatives(pattern)):
        (bounded if BEGINS_A_WORD.match(one) else loose).append(one.removeprefix(r"\b"))
    joined = [rf"\b(?:{'|'.join(bounded)})"] if bounded else []
    return "|".join(joined + loose)


BEGINS_A_WORD = re.compile(r"\\b|(?:\(\?:)*[a-zà-öø-ÿα-ωа-я]")


def _alternatives(pattern: str) -> list[str]:
    """Split *pattern* at the bars that stand in no group."""
    found, depth, start = [], 0, 0
    for at, char in enumerate(pattern):
        escaped = pattern[at - 1 : at] == "\\"
        if not escaped and char in "()":
            depth += 1 if char == "(" else -1
        elif char == "|" and depth == 0:
            found.append(pattern[start:at])
            start = at + 1
    return [*found, pattern[start:]]
