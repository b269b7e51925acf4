"""Where does the name of an agency end, whatever found it? No session asked for and no person read is part of it.

As in "the staff of Harbor Pediatrics for March 10" and "Harbor Pediatrics, Joan Roe".
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from registrar.reading.mailboxes import same_person
from registrar.reading.mention import Mention
from registrar.reading.people import Scene
from registrar.reading.reading import Found
from registrar.reading.words.session_words import folded

_DATED = frozenset({"number", "date", "month", "weekday"})
"""Kinds of mentions whose words are no part of a name, unless a name is made of a month: "April House"."""
_LEADS_TO = re.compile(
    r"[ ,;:–-]+(?:(?:for|on|in|at|to|by|from|para|en|del?|y|and|the|el|la|los|las|this|next)[ ,]+)*\Z"
)
_LED_IN_BY = re.compile(r"\A(?:here )?(?:at|with|from|by) (?:the )?(?=[A-Z0-9])")
_COUNTS = re.compile(
    r"\d|#|\b(?:session|webinar|class|training|sesion|no|number|one|two|three|four|five|six|seven|eight|nine|ten|\w+teen|first|second|third|last|"
    r"(?:twen|thir|for|fif)ty)\b"
)
"""What is the number of a session, or leads to it."""
_PARTS = re.compile(r",\s+|;\s+|\s+[–—-]+\s+|\s*\n\s*|\s+/\s+")
_BELONGS_TO_NAME = re.compile(r"\b(?:of|by|de|for|offices?|chambers|firm|practice|bufete|estate)\b", re.IGNORECASE)
_FORM = re.compile(r"(?:[A-Z][A-Za-z.]{1,6}|Attorneys? at Law|Associates)(?: \(.*)?")
_LEAST = 3
"""Letters that must be left."""


def bounded(
    scene: Scene, mentions: Sequence[Mention], agency: Found[str] | None, names: Sequence[str]
) -> Found[str] | None:
    """Return *agency* without the session beside it and without those of *names* who stand in it."""
    if agency is None:
        return None
    value = _LED_IN_BY.sub("", _without_names(agency.value, names))
    value = _upto_session(scene, mentions, value) if agency.where == "body" else value
    return agency if value == agency.value else replace(agency, value=value)


def _upto_session(scene: Scene, mentions: Sequence[Mention], value: str) -> str:
    at = scene.own.find(value)
    if at < 0:
        at = scene.low.find(folded(value))  # typed without capitals
    if at < 0 or len(scene.low) != len(scene.own):
        return value
    end = at + len(value)
    for one in mentions:
        if not at < one.start < end or "\n" in scene.own[one.start : one.end]:
            continue
        before = _LEADS_TO.search(scene.own, at, one.start)
        if before is None or before.start() - at < _LEAST:
            continue
        led = before[0].strip(" ,;:–-") != ""
        if one.kind == "number" and not _COUNTS.search(scene.low, one.start, min(one.end, end)):
            continue  # Open Arms [Immigrant Aid, for session 42]: only words of a title stand in the name
        if one.kind in _DATED:
            dated = led or one.end >= end or any(letter.isdigit() for letter in scene.own[one.start : one.end])
        else:
            dated = led and one.kind == "title" and one.end > end
        if dated:
            return value[: before.start() - at]
    return value


def _without_names(value: str, names: Sequence[str]) -> str:
    """The parts of *value* that are nobody's name: a law office may be called by one."""
    low = folded(value)
    if not any(folded(name) in low for name in names if " " in name) or not _PARTS.search(value):
        return value
    parts = [part for part in _PARTS.split(value) if part]
    if _BELONGS_TO_NAME.search(parts[0]) and any(same_person(name, parts[0]) for name in names):
        return value
    kept = [at for at, part in enumerate(parts) if not any(same_person(name, part) for name in names)]
    if all(_FORM.fullmatch(parts[at]) for at in kept):
        return value  # Cy Roe, LCSW, PLLC: a practice called like whoever has it
    if not kept or len(kept) == len(parts) or kept != list(range(kept[0], kept[-1] + 1)):
        return value
    start = value.find(parts[kept[0]])
    end = value.find(parts[kept[-1]], start) + len(parts[kept[-1]])
    return value[start:end]
