"""Which words at the edges of a run are no part of an agency's name?

An article, a greeting, a job title or a unit before it ("Director of ..."), a date or a number behind it.
"""

# ruff: noqa: E501 - a pattern is one row of a table and reads along its line

import re
from collections.abc import Sequence

from registrar.reading.agency_shape import CONNECTORS, MONTHS, Part, head_noun, rank_of
from registrar.reading.badge import folded
from registrar.reading.words.agency_words import HEADS, UNIT_HEADS, WEAK_HEADS
from registrar.reading.words.titles import ROLES


def trim_run(part: Part) -> None:
    """Cut an article, a greeting, a job title or a unit off the front ("Director of ..."), a number off the end."""
    if (
        len(part.words) > 3
        and _IS_NUMBER.fullmatch(part.words[-1])
        and folded(part.words[-2]) in MONTHS
        and part.words[-3].lower() in {"in", "for", "on", "by"}
    ):
        part.end -= len(" ".join(part.words[-3:])) + 1
        del part.words[-3:]
    while len(part.words) > 1 and _IS_NUMBER.fullmatch(part.words[-1]) and part.words[-2].lower() in CONNECTORS:
        part.end -= len(part.words.pop()) + 1
        while len(part.words) > 1 and part.words[-1].lower() in CONNECTORS:
            part.end -= len(part.words.pop()) + 1
    while (
        len(part.words) > 2 and folded(part.words[-1]) in MONTHS and part.words[-2].lower() in {"in", "for", "on", "by"}
    ):
        part.end -= len(" ".join(part.words[-2:])) + 1
        del part.words[-2:]
    while len(part.words) > 2 and part.words[-1] == "I" and folded(part.words[-2]) not in UNIT_HEADS:
        part.end -= 2
        part.words.pop()
        while len(part.words) > 1 and part.words[-1].lower() in CONNECTORS:
            part.end -= len(part.words.pop()) + 1
    if part.words and part.words[-1][-1:] in {"’", "'"}:  # the agencies' roster
        part.words[-1] = part.words[-1][:-1]
        part.end -= 1
    _drop_articles(part)
    for _ in range(_words_before_agency([folded(word) for word in part.words])):
        _drop_first(part)
    _drop_articles(part)


def trim_unit(part: Part, cue: str) -> None:
    """Cut off what somebody directs, before their agency: "Director of [Pupil Personnel for] Clay County Schools".

    *cue*: the words that stand before the run.
    """
    led = _ROLE_OF.search(folded(cue))
    if led is None or led[1] not in ROLES:
        return
    for _ in range(_unit_of_agency([folded(word) for word in part.words])):
        _drop_first(part)
    _drop_articles(part)


_ROLE_OF = re.compile(r"([a-z]+) (?:of|for)\s*\Z")
_IS_NUMBER = re.compile(r"#?\d{1,4}(?:(?:st|nd|rd|th)|(?:[/.:-]\d{1,4}){1,2})?")
"""Harbor Light for 6/5: the number of a session or its date."""


def _drop_articles(part: Part) -> None:
    while part.words and part.words[0] not in {"Our", "El", "Los"} and part.words[0].lower() in _NOT_FIRST:
        _drop_first(part)


def _words_before_agency(words: Sequence[str]) -> int:
    """How many words of a title or a unit stand before the agency's own name."""
    for at in range(1, len(words) - 2):
        if words[at] in _CUT_ROLES and head_noun(words[at + 1 :]):
            return at + 1
    if "of" not in words[1:-1]:
        return 0
    at = words.index("of", 1)
    rank = rank_of(" ".join(words[at + 1 :]))
    unit = words[at - 1] in UNIT_HEADS and head_noun(words[at + 1 :]) and rank > 1
    holder = words[at - 1] in ROLES or (words[at - 1] in _BENCH and words[at + 1 : at + 2] == ["the"])
    return at + 1 if unit or (at < 4 and holder and (rank >= 3 or _is_house(words[at + 1 :]))) else 0


def _unit_of_agency(words: Sequence[str]) -> int:
    """How many words stand for a unit of the agency that is named behind them: "Pupil Personnel for"."""
    at = next((at for at, word in enumerate(words[: _LONGEST_UNIT + 1]) if word in _AT_AGENCY), 0)
    whose = words[at + 1 :]
    own = whose[1:] if whose[:1] == ["the"] else whose
    if not at or "the" in words[:at] or _is_house(words[:at]) or len(own) < 2:
        return 0
    return at + 1 if rank_of(" ".join(own)) >= 3 else 0


_AT_AGENCY = frozenset(["for", "at", "with"])
_LONGEST_UNIT = 3


def _is_house(words: Sequence[str]) -> bool:
    """Teton Family Haven, and no Residential Home or Family Services: a house with a name of its own."""
    own = words[1:] if words[:1] == ["the"] else words
    return len(own) > 1 and own[-1] in _HOUSES and own[0] not in _OF_ANY


_HOUSES = frozenset(
    """
    haven havens home homes house houses shelter shelters center centers centre centres ranch mission missions refuge village villages
    lodge hall place manor academy school hospital clinic church foundation alliance coalition network collective cooperative
    society harbor harbour hope bridges pathways ministries crossing crossroads inn retreat sanctuary farm cottage cottages hostel
    hogar casa refugio albergue centro
    """.split()  # noqa: SIM905
)
_OF_ANY = (HEADS | WEAK_HEADS | UNIT_HEADS | ROLES) | frozenset(
    """
    residential foster group emergency day night youth clinical nursing boys girls mens womens men women children juvenile adult senior
    training call visitation learning resource crisis treatment assessment intake transitional temporary safe therapeutic domestic
    charter public private elementary middle high primary after-school outpatient inpatient urgent local regional main all each every
    our your their his her two three
    """.split()  # noqa: SIM905
)
"""Words of any house: Director of Residential Homes says what somebody directs, not where."""


_BENCH = frozenset(
    {
        "justice",
        "chief",
        "sheriff",
        "magistrate",
        "referee",
        "master",
        "dean",
        "head",
        "chair",
        "marshal",
        "captain",
        "warden",
    }
)
"""First Justice of the Juvenile Court: whoever holds the office is not the office."""


_CUT_ROLES = frozenset(
    """
    director manager supervisor coordinator specialist worker investigator caseworker liaison therapist
    clinician
    """.split()  # noqa: SIM905
)
_NOT_FIRST = frozenset(
    """
    the this that our my i a an re el los hello hi dear and & for of at from with to in please thanks thank
    register cc org
    """.split()  # noqa: SIM905
)


def _drop_first(part: Part) -> None:
    part.start += len(part.words[0]) + 1
    del part.words[0]
