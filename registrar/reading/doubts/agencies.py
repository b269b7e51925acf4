"""Is what was read as an agency one, and the whole of it?"""

import re
from collections.abc import Iterator
from itertools import pairwise

from registrar.reading.agency_spelled import SPELLED
from registrar.reading.badge import folded as folded_word
from registrar.reading.doubts.look import FEW, Look, first_words
from registrar.reading.mailboxes import same_person
from registrar.reading.reading import Found, ReadRegistrant
from registrar.reading.words.agency_words import HEADS
from registrar.reading.words.doubt_words import (
    ADDRESS,
    AGENCY_SENTENCE,
    HEAD_OF,
    LEADS_IN,
    PLACE,
    STRONG_HEADS,
    TITLE_WORDS,
)
from registrar.reading.words.session_words import folded

_OFFICE_OF = re.compile(r"(?:the )?(?:office|offices|bureau|chambers|oficina) (?:of|de|del) ")
"""Office of the Attorney General: what follows is whose office it is."""
_NAMED_WILL = re.compile(r"\b(?:Will|Am)\b")
"""Will County, Fil-Am: a verb only where it is written small."""


def agency_is_odd(look: Look, person: ReadRegistrant, agency: Found[str]) -> bool:
    """A title, an address, a sentence or a person where an agency should be."""
    value, low = agency.value.strip(), folded(agency.value.strip())
    words = first_words(re.sub(r"[(),/|&-]", " ", value))
    said = folded(_NAMED_WILL.sub("", value))
    if len(value) < 3 or ADDRESS.search(low) or len(words) > 14:
        return True
    if AGENCY_SENTENCE.search(said) and agency.reason != SPELLED:
        return True
    if agency.where not in ("signature", "from", "table", "label") and _is_out_of_titles(look, low):
        return True
    if (
        any(word in TITLE_WORDS for word in words)
        and not any(word in STRONG_HEADS for word in words)
        and not _OFFICE_OF.match(low)
    ):
        return True
    if len(words) <= 3 and any(p.name and same_person(p.name.value, value) for p in (person, *look.people[:FEW])):
        return not any(word in HEADS for word in words)
    return False


def _is_out_of_titles(look: Look, low: str) -> bool:
    """Most of the words are those of a title: a "Foster Care Review" only shares two with "Foster Care Basics"."""
    words = [word for word in re.findall(r"\w+", low) if len(word) > 3]
    shared = {word for pair in _pairs(low) if pair in look.titles for word in pair.split()}
    return bool(shared) and 3 * sum(word in shared for word in words) > 2 * len(words)


def _pairs(low: str) -> Iterator[str]:
    """Two words that follow each other, where neither is a small one."""
    words = low.split()
    for first, second in pairwise(words):
        if len(first) > 3 and len(second) > 3 and not _SMALL & {first, second}:
            yield f"{first} {second}"


_SMALL = frozenset({"from", "with", "into", "over", "your", "their", "when", "what", "that", "this", "about", "para"})


def agency_is_place(look: Look, agency: Found[str]) -> bool:
    """A town or a branch alone, where another agency is written elsewhere."""
    low = folded(agency.value)
    if not PLACE.fullmatch(low):
        return False
    others = (*look.scene.agencies, *look.scene.signed)
    return any(other.score >= 0.5 and low not in folded(other.value) for other in others)


def agency_is_cut(look: Look, agency: Found[str]) -> bool:
    """The text has a capitalised word directly before it ("Boulder Parent Teacher Council"), or a title's "of"."""
    words = first_words(agency.value)
    if words[0] in HEADS:
        return False
    for text in (look.own, look.scene.body.signature):
        at = text.find(agency.value)
        before = re.search(r"(\w*) ?\b([^\W\d_][\w'’-]*) $", text[max(0, at - 40) : at]) if at > 0 else None
        if before is None:
            continue
        word = folded_word(before[2])
        if word == "of":
            if before[1].istitle() and folded_word(before[1]) in HEAD_OF and not set(words) & HEADS:
                return True
        elif before[2].istitle() and word not in LEADS_IN and not look.is_name_word(word):
            return True
    return False
