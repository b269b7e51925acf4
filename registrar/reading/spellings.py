"""Which of two spellings is the right one?

"The list says "Meridith Salls", it is Meredith Sauls": the wrong one is nobody's name, and the right one is how the
person is called, whatever else the message says.
"""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import islice

from registrar.mail.message import Address
from registrar.reading.badge import badge_name
from registrar.reading.mailboxes import name_tokens
from registrar.reading.names import FoundName
from registrar.reading.words.correcting_words import (
    BETWEEN,
    ON_BADGE,
    PUTS_RIGHT,
    RIGHT_AFTER,
    RIGHT_BEFORE,
    TOLD_WRONG,
    WRONG_AFTER,
    WRONG_BEFORE,
)
from registrar.reading.words.titles import TITLES

LONGEST = 8_000
MOST_NAMES = 40
_NEAR = 140
"""Characters between the wrong spelling and the right one."""
_LIKELY = 0.4
"""What a name must look like one, at least."""
_GOES_ON = re.compile(r" (?:& |and )?[A-Z]")
"""Behind a name: an agency's goes on."""
_CLOSE = 0.7
"""How alike two spellings of one name are, at least,"""
_CLOSE_BESIDE = 0.5
"""and of a given name, where the family name is the same: Sean, Shawn."""
_TITLE = re.compile(rf"(?<=\s)(?:{'|'.join(sorted(TITLES, key=len, reverse=True))})\.? \Z")


def without_misspelled(
    names: tuple[FoundName, ...], own: str, low: str, author: Address
) -> tuple[tuple[FoundName, ...], tuple[FoundName, ...], tuple[str, ...]]:
    """Part the names from those that their writer puts right: "Ann Lea, sorry, it's Ann Lee", "Ann Lee, not Ann Lea".

    The third value is what they are put right to.
    """
    if not names or len(low) > LONGEST or len(names) > MOST_NAMES or not PUTS_RIGHT.search(low):
        return names, (), ()
    whole = [one for one in names if " " in one.value and one.score >= _LIKELY and not _GOES_ON.match(own, one.end)]
    shown = badge_name(author.name) if author.name else None
    pairs = list(_misspelled(whole, own, low, shown))
    words = list(_words_misspelled(whole, own, low))
    wrong = {id(one) for one, _ in pairs} | {
        id(one) for one in names for at, _ in words if one.start <= at < one.end and " " not in one.value
    }
    right = (*(right for _, right in pairs), *(right for _, right in words))
    kept, gone = [one for one in names if id(one) not in wrong], [one for one in names if id(one) in wrong]
    return tuple(kept), tuple(gone), tuple(dict.fromkeys(right))


def _words_misspelled(whole: Sequence[FoundName], own: str, low: str) -> Iterator[tuple[int, str]]:
    """Where a name of one word stands in quotation marks as it was written, and whose whole name it is a part of.

    As in: the confirmation for Ada Brandt says "Brand".
    """
    for quoted in islice(_QUOTED_WORD.finditer(own), MOST_NAMES):
        if not WRONG_BEFORE.search(low, max(0, quoted.start() - 60), quoted.start()):
            continue
        written = name_tokens(quoted["word"])
        for one in whole:
            tokens = name_tokens(one.value)
            if written and written[0] not in tokens and any(_is_close(written[0], token) for token in tokens):
                yield quoted.start("word"), one.value
                break


_QUOTED_WORD = re.compile(r"[\"“‘'](?P<word>[A-ZÀ-Ý][^\W\d_]{2,20})[.,]?[\"”’']")


def _misspelled(names: Sequence[FoundName], own: str, low: str, shown: str | None) -> Iterator[tuple[FoundName, str]]:
    """Each wrong spelling with the right one."""
    for at, one in enumerate(names):
        before, after = _TITLE.sub("", low[max(0, one.start - 60) : one.start]), low[one.end : one.end + 40]
        for other in names[at + 1 :]:
            if other.start - one.end > _NEAR:
                break
            printed = name_tokens(one.value)[-1] == name_tokens(other.value)[-1] and ON_BADGE.search(
                low[one.end : other.start]
            )
            if other.value == one.value or not (printed or may_be_one(one.value, other.value)):
                continue
            between = low[one.end : other.start]
            if printed:
                yield one, other.value
            elif _NOT.search(between) or _was_put_down_so(other, own, low):
                yield other, one.value  # Ann Lee, not Ann Lea
            elif (WRONG_BEFORE.search(before) or WRONG_AFTER.match(after) or is_quoted(own, one)) and (
                RIGHT_BEFORE.search(between) and BETWEEN.search(between)
            ):
                yield one, other.value
        if (
            shown is not None
            and shown != one.value
            and (TOLD_WRONG.search(before) or (is_quoted(own, one) and WRONG_BEFORE.search(before)))
            and (spelled_alike(one.value, shown) or _is_written_apart(one.value, shown))
            and not RIGHT_AFTER.match(after)
        ):
            yield one, shown


_NOT = re.compile(r"[\"'”]*(?: ?[,(–—-])? ?(?:and |but )?(?:not|instead of|rather than|no|en vez de|y no) [\"'“]*\Z")


def _was_put_down_so(name: FoundName, own: str, low: str) -> bool:
    """As in: I enrolled Elin Roe as "Ellen Roe"."""
    before = low[max(0, name.start - 40) : name.start]
    return is_quoted(own, name) and WRONG_BEFORE.search(before) is not None and RIGHT_BEFORE.search(before) is None


def is_quoted(own: str, name: FoundName) -> bool:
    """Whether a name stands in quotation marks: told of as it was written."""
    return own[name.start - 1 : name.start] in {'"', "“", "'", "‘"} and name.start > 0


def spelled_alike(one: str, other: str) -> bool:
    """Whether two names are spellings of one: word by word nearly the same letters."""
    a, b = name_tokens(one), name_tokens(other)
    return len(a) == len(b) and all(_is_close(x, y) for x, y in zip(a, b, strict=True))


def _is_close(one: str, other: str) -> bool:
    return SequenceMatcher(None, one, other).ratio() >= _CLOSE


def may_be_one(one: str, other: str) -> bool:
    """Whether two names may be one person's: spelled alike, or the given name is the same."""
    a, b = name_tokens(one), name_tokens(other)
    return bool(a and b) and (spelled_alike(one, other) or a[0] == b[0] or _is_alike_beside(a, b))


def _is_alike_beside(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two names have one family name, and given names of much the same letters."""
    return (
        len(one) == len(other) > 1
        and one[1:] == other[1:]
        and one[0][0] == other[0][0]
        and SequenceMatcher(None, one[0], other[0]).ratio() >= _CLOSE_BESIDE
    )


def _is_written_apart(one: str, whole: str) -> bool:
    """Whether a name is a whole one, or its family name, with the words parted otherwise: Van Der Meer, Vandermeer."""
    letters, tokens = "".join(name_tokens(one)), name_tokens(whole)
    return letters in {"".join(tokens), "".join(tokens[1:])}
