"""What is a naming of a session, and how is a text looked through for them?"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Literal

from registrar.catalog import Catalog, OfferedSession
from registrar.reading.words.session_words import MONTHS, NOUN, NOUN_AFTER, NOUN_BEFORE, ONES, WEEKDAYS, folded

Kind = Literal["number", "date", "weekday", "month", "place", "title", "all", "order"]

Role = Literal["wanted", "refused", "past", "held", "kept", "left", "aside", "queried"]


@dataclass(frozen=True, slots=True)
class Mention:
    """One naming of a session or of several."""

    start: int
    end: int
    words: str
    kind: Kind
    numbers: tuple[int, ...]
    """The sessions denoted, all of them; empty where nothing in the catalogue fits."""
    options: tuple[int, ...] = ()
    """More than one session fits and the words do not say which ("the February one" of two)."""
    unknown: bool = False
    """Names something that is not on offer."""
    conflict: bool = False
    """Contradicts itself: a weekday that is not that date's."""
    over: tuple[int, ...] = ()
    """Sessions of the same title that are over: beside one of their dates they are meant."""
    strong: bool = True
    """Speaks of a session for sure; a weak mention counts only where no strong one does."""
    role: Role = "wanted"
    joined: bool = False
    """Tied to the mention before it by "and", "also", a comma: both are meant."""

    @property
    def settled(self) -> bool:
        """Whether the mention denotes sessions without doubt."""
        return bool(self.numbers) and not self.options and not self.conflict and not self.unknown


# ruff: noqa: E501 - a length is one row of a table
# What programs call their sessions; and a word for a session to put in its place, of the same length.
_OWN_ALONE = (
    "round huddle symposium roundtable lunch breakfast brunch supper gathering retreat intensive episode dialogue dialog conversation summit "
    "convening bootcamp tertulia practicum colloquy salon"
)
_OWN_BEHIND_ANOTHER = "hour serie forum institute circle cafe exchange clinic academy bag studio lab check-in"
_OF_LENGTH = {
    5: ("class", "talks"), 6: ("module", "events"), 7: ("session", "modules"), 8: ("training", "sessions"), 9: ("symposium", "workshops"),
    10: ("roundtable", "symposiums"), 11: ("masterclass", "roundtables"), 12: ("presentation", "orientations"), 13: ("presentation ", "presentations"),
}  # fmt: skip


@lru_cache(maxsize=64)
def _own_word(program: str) -> re.Pattern[str] | None:
    """What a program calls its sessions, where that is a word of its own: "Learning Hour", "Noon Series", "Rounds"."""
    low = folded(program)
    alone = re.search(rf"\b({'|'.join(_OWN_ALONE.split())})(?:es|s)?\b", low)
    if alone is not None:
        return re.compile(rf"\b{alone[1]}(?:es|s)?\b")
    found = re.search(rf"(?:([a-z]+) )?\b({'|'.join(_OWN_BEHIND_ANOTHER.split())})s?\b", low)
    return (
        re.compile(rf"\b{found[1]} {found[2]}s?\b")
        if found is not None and found[1] not in (None, "the", "a", "an", "our", "your", "of", "in", "for", "and")
        else None
    )


@lru_cache(maxsize=64)
def _named_after_program(program: str, titles: str) -> re.Pattern[str] | None:
    """The program's own words before a word for a session: "the first Safe Sleep webinar" of "Safe Sleep"."""
    words = [
        re.escape(word)
        for word in re.findall(r"[a-z]{3,}", program)
        if word not in titles
        and word not in ONES
        and word not in WEEKDAYS
        and word not in MONTHS
        and not re.fullmatch(rf"{NOUN}|the|and|for|with|all|next|last|first|new|both|other|remaining|final", word)
    ]
    telling = [word for word in words if word not in _SMALL]
    if not telling:
        return None
    each = f"(?:{'|'.join(telling)})"
    small = f"(?:(?:{'|'.join(word for word in words if word in _SMALL) or '(?!)'})[ -]){{0,2}}"
    return re.compile(rf"\b{each}(?:[ -]{small}{each}){{0,5}}(?=\s{{1,3}}{NOUN}\b)")


_SMALL = frozenset(
    """
    from into onto about when who whom whose what where which how why off out not after before over under between through
    during until till against without within our your their his her its you they she him them this that these those is are was
    were can could will would may must shall should have has had does did than then also only per via by at in on of to or
    como con del por para que sin sobre desde hasta entre los las una sus
    """.split()  # noqa: SIM905
)
"""Words that may stand between a program's own words; before a session they tell what becomes of it: "from session 3"."""


def _with_session_words(low: str, program: str) -> str:
    """*low* with the program's own word for its sessions put as "session", at the same length."""
    word = _own_word(program) if program else None
    if word is None:
        return low

    def put(match: re.Match[str]) -> str:
        size, many = len(match[0]), match[0].endswith("s")
        if size in _OF_LENGTH:
            return _OF_LENGTH[size][many]
        plain = "sessions" if many and size >= 8 else "session" if size >= 7 else "class"
        return plain.ljust(size) if size >= 5 else match[0]

    return word.sub(put, low)


class Looker:
    """A text that is looked through; what one pattern has taken is out of reach of the next."""

    def __init__(
        self, text: str, low: str, catalog: Catalog, now: datetime, cell: bool, *, listing: bool = False
    ) -> None:
        self.text = text
        self.listing = listing
        """Whether the catalogue is only what a list holds, so that places are places in it."""
        low = _with_session_words(low, catalog.program)
        titles = " ".join(folded(session.title) for session in catalog.sessions)
        program = _named_after_program(folded(catalog.program), titles)
        if program is not None:
            low = program.sub(lambda match: " " * len(match[0]), low)
        self.low = low
        self.catalog = catalog
        self.now = now
        self.today = now.astimezone(catalog.zone).date()
        self.cell = cell
        self.taken = bytearray(len(low) + 1)
        self.found: list[Mention] = []

    def each(self, pattern: re.Pattern[str], take: Callable[[re.Match[str]], Mention | None]) -> None:
        """Try *pattern* wherever its words are free; *take* says what they mean, None for nothing."""
        at = 0
        while (match := pattern.search(self.low, at)) is not None:
            at = max(match.end(), at + 1)
            occupied = self.taken.find(1, match.start(), match.end())
            if occupied > match.start() and "list" in pattern.groupindex:  # "session 7, 24 June"
                shorter = pattern.match(self.low, match.start(), occupied)
                if shorter is not None and (mention := take(shorter)) is not None:
                    self.take(mention)
                    continue
            if occupied >= 0:
                free = self.taken.find(0, self.taken.find(1, match.start(), match.end()))
                at = min(at, max(free, match.start() + 1)) if free >= 0 else at
                continue
            mention = take(match)
            if mention is not None:
                self.take(mention)
                at = max(mention.end, match.start() + 1)

    def take(self, mention: Mention) -> None:
        """Keep *mention* and put its words out of reach."""
        self.taken[mention.start : mention.end] = b"\x01" * (mention.end - mention.start)
        self.found.append(mention)

    def mention(self, match: re.Match[str], kind: Kind, sessions: Iterable[OfferedSession], **more: object) -> Mention:
        """Return a Mention of *sessions* at *match*."""
        start, end = match.span()
        raw = self.text[start:end]
        start += len(raw) - len(raw.lstrip())
        end -= len(raw) - len(raw.rstrip())
        numbers = tuple(dict.fromkeys(session.number for session in sessions))
        return Mention(start, end, self.text[start:end], kind, numbers, **more)  # type: ignore[arg-type]

    def near_noun(self, m: re.Match[str]) -> bool:
        """Whether a word for the webinar stands close by, so that the date speaks of one."""
        before, after = self.low[max(0, m.start() - 34) : m.start()], self.low[m.end() : m.end() + 24]
        return self.cell or bool(NOUN_BEFORE.search(before)) or bool(NOUN_AFTER.match(after))
