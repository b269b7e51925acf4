"""Where does an agency's name end within its line? At what is said next, at a remark in brackets, at the form it stands on.

Sessions and people beside it are cut off by `agency_bounds`, once both are read.
"""

# ruff: noqa: E501 - a pattern is one row of a table and reads along its line

import re
from dataclasses import replace

from registrar.reading.agency_clauses import IN_NO_NAME
from registrar.reading.reading import Found
from registrar.reading.words.session_words import folded

_SMALL_BEHIND = re.compile(
    r" (?:for|on|in|at|to|by|re|para|en|del?|regarding|about) (?:(?:the|this|next|that|our|your|both|el|la|los|las|upcoming) )*"
    r"(?:sessions?|webinars?|class(?:es)?|trainings?|sesi[oó]n(?:es)?|taller(?:es)?|curso|form|list|sheet|card|registration|roster|flyer|application)\b"
)
"""Harbor Light for the training, on the form, and no Center for Training: in small letters."""
_JOINS = re.compile(r",? (?:and|but|y|e|pero|so|who|que|et) (?P<next>[^\W\d_]+)")
_SAID = IN_NO_NAME | frozenset(
    [
        "participamos",
        "asistimos",
        "solicitamos",
        "queremos",
        "pedimos",
        "hablo",
        "llamo",
        "write",
        "ask",
        "request",
        "wish",
        "hope",
        "work",
        "am",
        "i",
    ]
)
_REMARK = re.compile(
    r" \((?![A-Z]{2,6}\))[^()A-Z]*\)?\Z|,? ?\((?:formerly|not|our|my|we|the|solo|sole|private|part|full)\b[^()]*\)?\Z"
)
"""Cy Roe, PLLC (solo practice): what is said of it in small letters."""
_LEAST = 3
"""Letters that an agency has at least."""


def within_edges(found: Found[str] | None) -> Found[str] | None:
    """Return *found* without what stands behind the name and is no part of it."""
    if found is None or " " not in found.value:
        return found
    value = found.value
    ends = [
        join.start()
        for join in _JOINS.finditer(value)
        if value[join.start("next")].islower() and folded(join["next"]) in _SAID
    ]
    if not value.isupper() and (small := _SMALL_BEHIND.search(value)) is not None:
        ends.append(small.start())
    if "(" in value and (remark := _REMARK.search(value)) is not None:
        ends.append(remark.start())
    end = min(ends, default=len(value))
    kept = value[:end].rstrip(" ,;-–—") if end >= _LEAST else value
    return found if kept == value else replace(found, value=kept)
