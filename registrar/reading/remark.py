"""What does a name or an agency, as it was filled in, say about the person beside it? "Ann Lee, deaf".

A name and an agency are shown to many, what somebody needs to few, so the two are parted. An agency whose own name has
such words ("School for the Deaf", "Deaf Services Unit") stays whole: what is cut off must say nothing but how a person
is or what they ask for.
"""

import re
from collections.abc import Sequence
from itertools import islice

from registrar.reading.accommodations import FoundNeed, find_needs, find_needs_in_field
from registrar.reading.below import LONGEST_SIGNATURE, speaks_for_oneself
from registrar.sieve import Sieve

LONGEST = 500
"""Characters of a value that are looked through."""
MOST_MARKS = 20
"""Commas, brackets and the like in a value at which it may be parted."""
MOST_LINES = 40
"""Lines below a name that are."""

_STATE = (
    r"(?:late[- ]?)?deaf(?:ened|[- ]?blind)?|blind|colou?r[- ]?blind|hard[- ]of[- ]hearing|hoh|hearing[- ]impaired|"
    r"hearing (?:loss|impairment)|visually[- ]impaired|vision[- ]impaired|(?:visual|vision) impairment|low[- ]vision|"
    r"wheel ?-?chair(?:[- ]user)?|screen[- ]?reader(?:[- ]user)?|disabled|sord[oa]|cieg[oa]|sourde?|aveugle"
)
_ONLY_STATE = re.compile(
    rf"\W*(?:(?:i|i'm|im|am|is|are|she|he|who|soy|a|an|and|y|et|also|both|in|on|with|has|have|use|uses|using|legally|"
    rf"profoundly|totally|completely|partially|severely|very|person|user|bound)\W+)*"
    rf"(?:{_STATE})(?:\W+(?:and|or|y|et|also|person|user|{_STATE}))*\W*",
    re.IGNORECASE,
)
_BEGINS = re.compile(r"[(\[;,/|\n]|\s[-–—]{1,3}\s|[.:]\s")
_BARE_END = Sieve(rf"(?<!\bthe)(?<!\bfor)(?<!\bof)(?<!\band)(?<!&) (?:{_STATE})\W*\Z")
"""Small letters behind a name, without any mark."""
_OFFICE = re.compile(
    r"\b(?:services|unit|school|cent(?:er|re)|program|division|department|office|bureau|agency|commission|institute|"
    r"outreach|section|team|coalition|association)\b",
    re.IGNORECASE,
)
_ONLY_AID = re.compile(
    r"(?:asl|cart|(?:live |closed |open )?caption(?:s|ing)|(?:asl |sign language )?interpret(?:er|ing)|sign language|"
    r"braille|large print)",
    re.IGNORECASE,
)
"""It may be part of an agency's name, or what somebody asks for."""
_OF_ONESELF = re.compile(r"\b(?:i|i'm|me|my)\b")


def part_remark(value: str) -> tuple[str, str]:
    """Return *value* up to where it begins to speak of the person, and what it says of them; else *value* and ""."""
    text = value[:LONGEST].replace("’", "'")
    for found in islice(_BEGINS.finditer(text), MOST_MARKS):
        rest = text[found.end() :]
        ends = _BEGINS.search(rest)
        if text[: found.start()].strip() and _is_remark(rest[: ends.start() if ends else None].strip(" )]")):
            return value[: found.start()].strip(), value[found.end() :].strip(" )]")
    bare = _BARE_END.search(text)
    if bare is not None and len(text[: bare.start()].split()) > 1:
        return value[: bare.start()].strip(), value[bare.start() :].strip()
    return value, ""


def remarks_below(signature: str, known: Sequence[FoundNeed]) -> tuple[FoundNeed, ...]:
    """Return what a line below the name says of its author beside name or office; nothing where needs are *known*."""
    for line in () if known else signature[:LONGEST_SIGNATURE].splitlines()[:MOST_LINES]:
        remark = line.strip() if _ONLY_STATE.fullmatch(line[:LONGEST]) else part_remark(line.strip())[1]
        if remark:
            return find_needs_in_field(remark)
    return ()


def asks_within(value: str) -> bool:
    """Whether *value* asks for something, so that it cannot be shown as it stands."""
    if any(_ONLY_AID.fullmatch(piece.strip(" )]")) for piece in _BEGINS.split(value[:LONGEST])[1:]):
        return True
    return any(need.confidence > 0.8 for need in find_needs(value[:LONGEST])) and not (
        _OFFICE.search(value) and not re.search(r"\b(?:needs?|uses?|please)\b", value)
    )


def _is_remark(piece: str) -> bool:
    if _ONLY_STATE.fullmatch(piece):
        return True
    if _OFFICE.search(piece) and not _OF_ONESELF.search(piece.lower()):
        return False
    return any(speaks_for_oneself(need) for need in find_needs(piece))
