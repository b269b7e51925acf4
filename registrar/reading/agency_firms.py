"""Which names joined by a sign are one firm: "Rourke, Fox & Lam LLP", and no three people?"""

# ruff: noqa: E501 - a pattern is one row of a table and reads along its line

import re
from collections.abc import Iterator, Sequence

from registrar.reading.agency_capitals import put_right
from registrar.reading.agency_shape import DATE_WORD, MONTHS, FoundAgency
from registrar.reading.badge import folded
from registrar.reading.names import FoundName
from registrar.reading.words.agency_words import HEADS, LIST_WORDS
from registrar.reading.words.given_names import GIVEN_NAMES

FIRM = "a firm called by its partners"
"""Why such an agency was taken."""
_PARTNER = r"[A-ZÀ-Ý][\w'’-]+"
_FORM = r"(?:LLP|LLC|PLLC|L\.L\.P\.|P\.?C\.?(?=\W|\Z)|P\.?A\.?(?=\W|\Z)|Ltd\.?|Co\.|Associates|Assocs?\.|Attorneys(?: at Law)?|Abogad[oa]s|Law (?:Group|Firm|Offices?))"
_FIRM = re.compile(
    rf"(?<![\w@.'’&-])(?P<firm>(?:{_PARTNER}, ){{0,3}}{_PARTNER},? (?:&|[Aa]nd|y) (?:{_PARTNER}|Co\.|Sons|Daughters)(?P<form>,? {_FORM})?)(?![\w&])"
)
_FIRM_BEFORE = re.compile(
    r"(?:\b(?:firm|practice|office|offices|partnership|shop|company)(?: is| of|:| called| named)? |\b(?:at|with|through|for|of|from|partner in) )(?:the )?(?:law )?(?:(?:firm|offices?) of )?\Z",
    re.IGNORECASE,
)
_LAWYERS = frozenset(
    ["co", "law", "bar", "roots", "wings", "hope", "church", "house", "fort", "lodge", "bridges", "associates"]
)
_GENERIC = frozenset("sons daughters co associates company partners".split())  # noqa: SIM905


def find_firms(text: str, people: Sequence[FoundName]) -> Iterator[FoundAgency]:
    """Yield the firms that are called by their partners, whose form, place or line tells that they are one."""
    if "&" not in text and not _ANY_FORM.search(text):
        return
    for match in _FIRM.finditer(text):
        start, end = match.span("firm")
        words = [folded(word) for word in re.findall(r"[\w'’-]+", match["firm"])]
        if any(DATE_WORD.match(word) or word in MONTHS for word in words):
            continue
        if (HEADS - _LAWYERS | LIST_WORDS) & set(words[: len(words) if match["form"] is None else -1]):
            continue  # Children, Youth & Families
        form = match["form"] is not None or words[-1] in _GENERIC
        joined = "&" in match["firm"]
        if not form and (not joined or sum(word in GIVEN_NAMES for word in words) > len(words) // 2):
            continue
        if (
            any(one.start < end and start < one.end and one.score >= 0.7 and " " in one.value for one in people)
            and not form
        ):
            continue
        kind = _KIND_BEHIND.match(text, end)
        if kind is not None and {folded(word) for word in kind[0].split()} & HEADS:
            end = kind.end()  # Marlow & Sons Home Care
        line = text[text.rfind("\n", 0, start) + 1 : start].strip() == "" and text[end : end + 1] in {"", "\n"}
        before = _FIRM_BEFORE.search(text, max(0, start - 50), start) is not None
        if form or (joined and "," in match["firm"] and (line or before)):
            value = put_right(text[start:end].rstrip(","), shouting=match["firm"].isupper())
            yield FoundAgency(value, start, end, 0.9 if form else 0.75, FIRM)


_KIND_BEHIND = re.compile(r"(?: [A-ZÀ-Ý][\w'’-]+){1,3}")
_ANY_FORM = re.compile(r"\b(?:LLP|LLC|PLLC|Associates|Attorneys|Abogad[oa]s)\b")
