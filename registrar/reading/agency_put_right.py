"""Which agency is the author's now, where they put the one on record right?

"My agency is shown as "Calhoun Court"; it should read Calhoun Guardians": of two, the one that a correction leads to.
"""

import re
from collections.abc import Iterator

from registrar.reading.agency_shape import FoundAgency
from registrar.reading.people import Scene
from registrar.reading.reading import Found
from registrar.reading.spellings import LONGEST
from registrar.reading.words.correcting_words import (
    BECAME,
    CHANGES_TO,
    PUTS_RIGHT,
    RIGHT_AGENCY,
    TO_CHANGE,
    WRONG_AGENCY,
)
from registrar.reading.words.session_words import folded

_ENDS = re.compile(
    r"[\"”.;!?\n(]|,\s+(?:not|since|because|and|as|which|instead|rather|effective|the|please|though|so|but|"
    r"thank|for|without)\b|"
    r"\s(?:instead|rather|not|since|because|please|as (?:my|our|of)|from now|now|any|starting|effective|for my|"
    r"in the|but|"
    r"and (?:i|we|my|our|not|please)|"
    r"last|when|so|"
    r"after|on my|to my|these days)\b"
)
_LONGEST_NAME = 80


def agency_put_right(scene: Scene, found: Found[str] | None) -> Found[str] | None:
    """Return the agency that the author's correction leads to; *found* where there is none."""
    if len(scene.low) > LONGEST or not PUTS_RIGHT.search(scene.low):
        return found
    if found is not None and not _is_outdated(scene, found.value):
        return found
    value = next(_right(scene), None)
    if value is None:
        return found
    return Found(value, value, "body", 0.85, "put right by the author")


def _right(scene: Scene) -> Iterator[str]:
    changed = (begins for one in scene.agencies if (begins := _changed_to(scene, one.start, one.end)))
    for at in (*changed, *(match.end() for match in RIGHT_AGENCY.finditer(scene.low))):
        rest = scene.own[at : at + _LONGEST_NAME + 20]
        end = _ENDS.search(rest)
        value = (rest[: end.start()] if end else rest).strip(" ,:'’\"“")
        if 4 < len(value) <= _LONGEST_NAME and value[0].isupper() and _is_agency(scene, at, value):
            yield value


def _changed_to(scene: Scene, start: int, end: int) -> int:
    """As in "change "Oak Hill" to Pine Hill": where the agency begins that another is changed to; 0 where none is."""
    to = CHANGES_TO.match(scene.low, end)
    return to.end() if to is not None and TO_CHANGE.search(scene.low, max(0, start - 100), start) else 0


def _is_agency(scene: Scene, start: int, value: str) -> bool:
    """Whether an agency was found there, or what stands there is of capitals and nobody's name."""
    end = start + len(value)
    if any(one.start < end and start < one.end and one.score >= 0.45 for one in scene.agencies):
        return True
    if not any(_is_wrong(scene, one) or _changed_to(scene, one.start, one.end) for one in scene.agencies):
        return False
    words = value.split()
    named = any(one.start < end and start < one.end and one.score >= 0.6 for one in scene.names)
    return len(words) > 1 and not named and sum(word[0].isupper() for word in words) >= 2


def _is_outdated(scene: Scene, value: str) -> bool:
    """Whether the text gives *value* as the one that is wrong or was."""
    plain = folded(value)
    at = scene.low.find(plain)
    while at >= 0:
        end = at + len(plain)
        if WRONG_AGENCY.search(scene.low, max(0, at - 60), at) or BECAME.match(scene.low, end):
            return True
        if _changed_to(scene, at, end):
            return True
        at = scene.low.find(plain, at + 1)
    return False


def _is_wrong(scene: Scene, agency: FoundAgency) -> bool:
    return WRONG_AGENCY.search(scene.low, max(0, agency.start - 60), agency.start) is not None
