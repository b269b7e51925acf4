"""What can be told of every match of a pattern by reading the pattern: what it holds, and how it begins?"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

LEAST = 2
"""Letters that a substring must have to be worth looking for."""
MOST_LETTERS = 6
"""Letters of a beginning that are worth knowing."""
MOST_OPENINGS = 600
"""A pattern that may begin in more ways is tried everywhere."""
MOST_IN_CLASS = 12
"""Characters of a class, as in `[ -]`, that are told apart."""
PIECE = re.compile(
    r"\\x[0-9a-f]{2}|\\u[0-9a-f]{4}|\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(\?P?<\w+>|\(\?[:=!]|\(\?<[=!]|.", re.DOTALL
)
QUANTIFIER = re.compile(r"(?:[*+?]|\{(\d*)(?:,\d*)?\})[?+]?")
LOOKS_AROUND = ("(?=", "(?!", "(?<=", "(?<!")
OF_ESCAPE = {r"\d": "0123456789", r"\n": "\n"}
"""What these stand for in a text of ASCII."""
ZERO_WIDTH = frozenset({r"\b", r"\B", r"\A", r"\Z", "^", "$"})


def needed_by(pattern: str) -> tuple[str, ...]:
    """Return substrings of which every match of *pattern* (without flags) holds one; none where that cannot be told."""
    try:
        found = _Scan(pattern).whole().needs
    except _UnknownError:
        return ()
    return tuple(sorted(one for one in found if not any(other in one for other in found if other != one)))


def openings_of(pattern: str) -> tuple[str, ...]:
    """Return what every match of *pattern* (without flags) in a text of ASCII begins with; none where that is unknown.

    None of them begins another one.
    """
    try:
        found = _Scan(pattern).whole().opens
    except _UnknownError:
        return ()
    begins = {one.text for one in found}
    if "" in begins:
        return ()
    return tuple(
        sorted(one for one in begins if one.isascii() and not any(one[:at] in begins for at in range(len(one))))
    )


class _UnknownError(Exception):
    """A construct that is not looked into: the pattern is then tried on every text."""


@dataclass(frozen=True, slots=True)
class _Opening:
    """One way in which a piece of a pattern may begin."""

    text: str
    goes_on: bool = True
    """The piece ends here, so that what stands behind it in the pattern follows."""


@dataclass(frozen=True, slots=True)
class _Told:
    """What is known of a piece of a pattern."""

    needs: frozenset[str]
    opens: frozenset[_Opening]


EMPTY = frozenset({_Opening("")})
UNKNOWN = frozenset({_Opening("", goes_on=False)})


class _Scan:
    """Reads a pattern from left to right, group by group."""

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        self.at = 0

    def whole(self) -> _Told:
        """Return what is known of the whole pattern."""
        found = self.alternatives()
        if self.at < len(self.pattern):
            raise _UnknownError
        return found

    def alternatives(self) -> _Told:
        """Read up to the end of the group: what its alternatives need together; nothing where one needs nothing."""
        branches = [self.branch()]
        while self.peek() == "|":
            self.at += 1
            branches.append(self.branch())
        needs = [one.needs for one in branches]
        return _Told(
            frozenset().union(*needs) if all(needs) else frozenset(),
            frozenset().union(*(one.opens for one in branches)),
        )

    def branch(self) -> _Told:
        """Read one alternative; of the substrings that it cannot do without, the most telling."""
        known: list[frozenset[str]] = []
        run = ""
        opens = EMPTY
        while self.peek() not in ("", "|", ")"):
            piece = self.piece()
            inside = self.group() if piece.startswith("(") else _Told(frozenset(), _openings_of_one(piece))
            least, most = self.repeats()
            if piece in ZERO_WIDTH or piece.startswith(LOOKS_AROUND):
                continue
            opens = _followed(opens, _repeated(inside.opens, least, most))
            letter = _letter_of(piece) if least and not piece.startswith("(") else ""
            run += letter
            if letter and most == 1:
                continue
            known += [inside.needs if least else frozenset(), frozenset({run})]
            run = letter
        known.append(frozenset({run}))
        needs = max((one for one in known if one and min(map(len, one)) >= LEAST), key=_tells, default=frozenset())
        return _Told(needs, opens)

    def group(self) -> _Told:
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


def _openings_of_one(piece: str) -> frozenset[_Opening]:
    """How a piece that is no group may begin: with its letter, with one of its class, or nobody knows."""
    letters = _letter_of(piece) or OF_ESCAPE.get(piece) or _letters_of_class(piece)
    return frozenset(map(_Opening, letters)) or UNKNOWN


def _letters_of_class(piece: str) -> str:
    """The few characters of a class like `[ -]` or `[12]`; empty for any other piece."""
    inside = piece[1:-1]
    if len(piece) < 3 or piece[0] != "[" or inside[0] == "^" or "\\" in inside:
        return ""
    letters = re.sub(
        r"(.)-(.)", lambda ends: "".join(map(chr, range(ord(ends[1]), ord(ends[2]) + 1))), inside, flags=re.DOTALL
    )
    return letters if len(letters) <= MOST_IN_CLASS else ""


def _repeated(opens: frozenset[_Opening], least: int, most: int) -> frozenset[_Opening]:
    """How what stands *least* times and perhaps more than once begins."""
    often = opens if most == 1 and least < 2 else frozenset(_Opening(one.text, goes_on=False) for one in opens)
    return often if least else often | EMPTY


def _followed(opens: frozenset[_Opening], behind: Iterable[_Opening]) -> frozenset[_Opening]:
    """How two pieces of a pattern begin, one behind the other."""
    if len(opens) > MOST_OPENINGS:
        return frozenset(_Opening(one.text, goes_on=False) for one in opens)
    out: set[_Opening] = set()
    for first in opens:
        if not first.goes_on:
            out.add(first)
            continue
        for second in behind:
            text = first.text + second.text
            out.add(_Opening(text[:MOST_LETTERS], goes_on=second.goes_on and len(text) < MOST_LETTERS))
    return frozenset(out)
