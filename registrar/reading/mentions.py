"""In which order are the spellings looked for?

The most specific first: a date's figures must be gone before a bare figure can be taken for a session number.
"""

import re
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from typing import Literal, NamedTuple

from registrar.reading.mention import Mention
from registrar.reading.places import BESIDE_HOLIDAY
from registrar.reading.titles import Titles
from registrar.reading.words.session_words import (
    ALL,
    ALL_NUMBER,
    AMONG_THE_REST,
    BARE_DAY,
    BARE_WORD_DAY,
    BOTH_BARE,
    BOTH_IN_MONTH,
    BOTH_OF_YEAR,
    BOTH_ORDERS,
    CLIPPED,
    COUNT_OF_YEAR,
    DASHED,
    DAY_AFTER,
    DAY_MONTH,
    DAY_MONTH_YEAR,
    DAY_OF_MONTH,
    DAY_WORDS,
    DAYS_AHEAD,
    EVERYTHING,
    FIRST_OF,
    HAS_FIGURE,
    HAS_MONTH,
    HASHED,
    ISO,
    LAST,
    LIST_ITEM,
    MONTH_ALONE,
    MONTH_DAY,
    MONTH_DAYS,
    MONTH_RANGE,
    MONTHS,
    NEXT,
    NEXT_FEW,
    NEXT_FEW_ES,
    NEXT_FEW_LEFT,
    NTH_OF_MONTH,
    NTH_WEEKDAY,
    NUMBERED,
    NUMERIC,
    ONE_OF_YEAR,
    OPENING,
    ORDER,
    ORDER_LIST,
    ORDINAL_DAY,
    RELATIVE_MONTH,
    RELATIVE_WEEK,
    REST,
    ROMAN,
    SEASON,
    SOME_OF,
    SPELLED,
    SPELLED_BARE,
    TODAY,
    TOMORROW,
    WEEK_OF,
    WEEKDAY_ALONE,
    WEEKDAY_DAY,
    WEEKDAY_IN_MONTH,
    WORD_DAY,
    YEAR,
    YESTERDAY,
)
from registrar.sieve import Sieve, Sieved


class Finder(Titles):
    """All spellings, in the order in which they may take their words."""

    def run(self) -> None:
        """Look for all spellings."""
        self.holds = {
            None: True,
            "month": HAS_MONTH.search(self.low) is not None,
            "figure": HAS_FIGURE.search(self.low) is not None,
        }
        self.each_of(DATES)
        self.titles()
        self.each_of(OTHERS)
        if self.holds["figure"]:
            self.bare()
        if SPELLED_BARE.may_match(self.low):
            self.each(SPELLED_BARE.pattern, self.spelled_bare)

    def each_of(self, spellings: Sieved["Spelling"]) -> None:
        """Try those of *spellings* that may stand in the text, in their order."""
        for spelling in spellings.that_may_match(self.low):
            if self.holds[spelling.given]:
                self.each(spelling.pattern.pattern, partial(spelling.take, self))


class Spelling(NamedTuple):
    """A way to write which session is meant."""

    pattern: Sieve
    take: Callable[[Finder, re.Match[str]], Mention | None]
    given: Literal["month", "figure"] | None = None
    """Only tried on a text that holds one of these at all."""


def _ahead(days: int) -> Callable[[Finder, re.Match[str]], Mention | None]:
    return lambda finder, m: finder.on(m, finder.today + timedelta(days=days))


def _word_day(finder: Finder, m: re.Match[str]) -> Mention | None:
    return finder.dated(m, MONTHS[m["m1"] or m["m2"]], DAY_WORDS[m["d1"] or m["d2"]], None)


def _everything(finder: Finder, m: re.Match[str]) -> Mention | None:
    behind = re.match(rf"\s*(?:in|of|for|during|de|en) ({YEAR})\b", finder.low[m.end() : m.end() + 14])
    year = m["y"] or finder.coming_year(m["new"]) or (behind[1] if behind else None)
    return finder.whole(m, count=None, rest=True, this_year=not year and "year" in m[0], year=year)


def _of_year(finder: Finder, m: re.Match[str]) -> Mention | None:
    return finder.whole(m, count=None, rest=False, this_year=False, year=m["y"])


def _count_of_year(finder: Finder, m: re.Match[str]) -> Mention | None:
    return finder.whole(m, count=m["n"], rest=False, this_year=bool(m["this"]), year=m["y"])


def _pattern_of(spelling: Spelling) -> Sieve:
    return spelling.pattern


DATES = Sieved(
    (
        Spelling(ISO, Finder.iso, "figure"),
        Spelling(DAY_MONTH_YEAR, Finder.day_month_year, "month"),
        Spelling(WEEK_OF, Finder.week_of, "month"),
        Spelling(BOTH_IN_MONTH, lambda finder, m: finder.all_of(m, m["mon"]), "month"),
        Spelling(WORD_DAY, _word_day, "month"),
        Spelling(BOTH_ORDERS, Finder.both_orders, "month"),
        Spelling(MONTH_RANGE, Finder.month_range, "month"),
        Spelling(MONTH_DAYS, Finder.month_days, "month"),
        Spelling(MONTH_DAY, Finder.month_day, "month"),
        Spelling(DAY_MONTH, Finder.month_day, "month"),
        Spelling(NUMERIC, Finder.numeric, "figure"),
        Spelling(DASHED, Finder.dashed, "figure"),
        Spelling(NTH_WEEKDAY, Finder.nth_weekday),
        Spelling(WEEKDAY_IN_MONTH, Finder.weekday_in_month, "month"),
    ),
    _pattern_of,
)
"""Dates in full: before the titles, which may hold a month's name."""

OTHERS = Sieved(
    (
        Spelling(LIST_ITEM, Finder.list_item),
        Spelling(NUMBERED, Finder.numbered, "figure"),
        Spelling(CLIPPED, Finder.clipped),
        Spelling(SPELLED, Finder.spelled),
        Spelling(ROMAN, Finder.roman),
        Spelling(HASHED, Finder.hashed, "figure"),
        Spelling(DAY_OF_MONTH, Finder.bare_day, "figure"),
        # What counts from the day of the message or from the calendar's ends.
        Spelling(DAYS_AHEAD, Finder.days_ahead),
        Spelling(YESTERDAY, _ahead(-1)),
        Spelling(DAY_AFTER, _ahead(2)),
        Spelling(TODAY, _ahead(0)),
        Spelling(TOMORROW, _ahead(1)),
        Spelling(NTH_OF_MONTH, Finder.nth_of_month),
        Spelling(RELATIVE_MONTH, Finder.relative_month),
        Spelling(RELATIVE_WEEK, Finder.relative_week),
        Spelling(NEXT_FEW, Finder.next_few),
        Spelling(NEXT_FEW_ES, Finder.next_few),
        Spelling(NEXT_FEW_LEFT, Finder.next_few),
        Spelling(ORDER_LIST, Finder.order_list),
        Spelling(COUNT_OF_YEAR, _count_of_year),
        Spelling(BOTH_OF_YEAR, _of_year),
        Spelling(BESIDE_HOLIDAY, Finder.beside_holiday),
        Spelling(AMONG_THE_REST, Finder.among_the_rest),
        Spelling(ALL, Finder.all),
        Spelling(REST, Finder.rest),
        Spelling(EVERYTHING, _everything),
        Spelling(ALL_NUMBER, Finder.all_number),
        Spelling(FIRST_OF, Finder.first_of),
        Spelling(OPENING, Finder.opening),
        Spelling(ONE_OF_YEAR, Finder.one_of_year),
        Spelling(SOME_OF, Finder.some_of),
        Spelling(NEXT, Finder.next),
        Spelling(LAST, Finder.last),
        Spelling(ORDER, Finder.order),
        Spelling(WEEKDAY_DAY, Finder.bare_day, "figure"),
        Spelling(BARE_DAY, Finder.bare_day, "figure"),
        Spelling(ORDINAL_DAY, Finder.ordinal_day, "figure"),
        Spelling(BARE_WORD_DAY, Finder.word_day),
        Spelling(WEEKDAY_ALONE, Finder.weekday),
        Spelling(MONTH_ALONE, Finder.month, "month"),
        Spelling(SEASON, Finder.season),
        Spelling(BOTH_BARE, Finder.both_listed),
    ),
    _pattern_of,
)
