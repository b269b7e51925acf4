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

from registrar.pattern_text import needed_by, openings_of

Row = TypeVar("Row")


class Sieve:
    """A compiled pattern that is only tried on a text that holds one of the substrings it needs, where it may begin."""

    __slots__ = ("any_case", "fullmatch", "looked_for", "match", "needs", "openings", "pattern")

    def __init__(self, pattern: str | re.Pattern[str], flags: int = 0) -> None:
        self.pattern = re.compile(pattern, flags)
        self.match = self.pattern.match
        self.fullmatch = self.pattern.fullmatch
        self.any_case = bool(self.pattern.flags & re.IGNORECASE)
        self.needs = _told_by(needed_by, self.pattern)
        """One of these stands in every match; empty where nothing is known."""
        self.looked_for: Substrings | None = None
        """The same, made ready when the first text comes: many a Sieve is only tried within a table."""
        self.openings: Substrings | None = None
        """What every match in a text of ASCII begins with, made ready as well; empty where nothing is known."""

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

    def places(self, text: str) -> list[int] | None:
        """Return where in *text* a match may begin, in order; None where it may anywhere."""
        if self.openings is None:
            self.openings = Substrings(_told_by(openings_of, self.pattern))
        if not self.openings.wanted or not text.isascii():
            return None
        return self.openings.places_in(text.lower() if self.any_case else text)

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """Return the first match between *start* and *end*."""
        return self.first(text, start, end) if self.may_match(text) else None

    def first(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """Return the same where it is known that *text* holds what the pattern needs."""
        places = self.places(text)
        if places is None:
            return self.pattern.search(text, start, end)
        match = self.match
        for at in places:
            if at >= start and (found := match(text, at, end)):
                return found
        return None

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """Yield the matches in order."""
        if not self.may_match(text):
            return iter(())
        places = self.places(text)
        return self.pattern.finditer(text, start, end) if places is None else self._matches_at(places, text, start, end)

    def _matches_at(self, places: list[int], text: str, start: int, end: int) -> Iterator[re.Match[str]]:
        match = self.match
        for at in places:
            if at >= start and (found := match(text, at, end)):
                yield found
                start = found.end()

    def sub(self, put: str | Callable[[re.Match[str]], str], text: str) -> str:
        """Return *text* with *put* in place of every match."""
        return self.pattern.sub(put, text) if self.may_match(text) and self.places(text) != [] else text


def _told_by(read: Callable[[str], tuple[str, ...]], pattern: re.Pattern[str]) -> tuple[str, ...]:
    """What *read* finds in *pattern*, in small letters where its case does not matter."""
    told = () if pattern.flags & re.VERBOSE else read(pattern.pattern)
    if not pattern.flags & re.IGNORECASE:
        return told
    # Looked for in the small letters of a text in ASCII; these four are taken for letters of ASCII in any case.
    return () if any(letter in pattern.pattern for letter in "ıİſ\u212a") else tuple({one.lower() for one in told})


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

    def places_in(self, text: str) -> list[int]:
        """Return where in *text*, which is of ASCII, any of them begins, in order."""
        return sorted({start for _, start, _ in self.automaton.find_matches_as_indexes(text, overlapping=True)})

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
