"""In which order are the spellings looked for?

The most specific first: a date's figures must be gone before a bare figure can be taken for a session number.
"""

import re
from collections.abc import Callable
from datetime import timedelta

from registrar.reading.mention import Mention
from registrar.reading.titles import Titles
from registrar.reading.words.session_words import (
    ALL,
    ALL_NUMBER,
    AMONG_THE_REST,
    BARE_DAY,
    BOTH_IN_MONTH,
    BOTH_OF_YEAR,
    BOTH_ORDERS,
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
    MONTH_ALONE,
    MONTH_DAY,
    MONTH_DAYS,
    MONTH_RANGE,
    MONTHS,
    NEXT,
    NEXT_FEW,
    NEXT_FEW_ES,
    NUMBERED,
    NUMERIC,
    ORDER,
    ORDER_LIST,
    RELATIVE_MONTH,
    RELATIVE_WEEK,
    REST,
    ROMAN,
    SEASON,
    SPELLED,
    SPELLED_BARE,
    TODAY,
    TOMORROW,
    WEEK_OF,
    WEEKDAY_ALONE,
    WEEKDAY_DAY,
    WORD_DAY,
    YESTERDAY,
)
from registrar.sieve import Sieve


class Finder(Titles):
    """All spellings, in the order in which they may take their words."""

    def run(self) -> None:
        """Look for all spellings."""
        low = self.low
        named = HAS_MONTH.search(low) is not None
        figures = HAS_FIGURE.search(low) is not None
        if figures:
            self.each(ISO, self.iso)
        if named:
            self.named_dates()
        if figures:
            self.each(NUMERIC, self.numeric)
            self.each(DASHED, self.dashed)
        self.titles()
        if figures:
            self.each(NUMBERED, self.numbered)
        self.each(SPELLED, self.spelled)
        self.each(ROMAN, self.roman)
        if figures:
            self.each(HASHED, self.hashed)
            self.each(DAY_OF_MONTH, self.bare_day)
        for pattern, take in self.relative():
            self.each(pattern, take)
        if figures:
            self.each(WEEKDAY_DAY, self.bare_day)
            self.each(BARE_DAY, self.bare_day)
        self.each(WEEKDAY_ALONE, self.weekday)
        if named:
            self.each(MONTH_ALONE, self.month)
        self.each(SEASON, self.season)
        if figures:
            self.bare()
        self.each(SPELLED_BARE, self.spelled_bare)

    def named_dates(self) -> None:
        """Dates with a month's name."""
        self.each(DAY_MONTH_YEAR, self.day_month_year)
        self.each(WEEK_OF, self.week_of)
        self.each(BOTH_IN_MONTH, lambda m: self.all_of(m, m["mon"]))
        self.each(WORD_DAY, lambda m: self.dated(m, MONTHS[m["m1"] or m["m2"]], DAY_WORDS[m["d1"] or m["d2"]], None))
        self.each(BOTH_ORDERS, self.both_orders)
        self.each(MONTH_RANGE, self.month_range)
        self.each(MONTH_DAYS, self.month_days)
        self.each(MONTH_DAY, self.month_day)
        self.each(DAY_MONTH, self.month_day)

    def relative(self) -> tuple[tuple[Sieve, Callable[[re.Match[str]], Mention | None]], ...]:
        """Words that count from the day of the message or from the calendar's ends."""

        def ahead(days: int) -> Callable[[re.Match[str]], Mention | None]:
            return lambda m: self.on(m, self.today + timedelta(days=days))

        def rest(m: re.Match[str]) -> Mention | None:
            return self.whole(m, count=None, rest=True, this_year="year" in m[0], year=None)

        def of_year(m: re.Match[str]) -> Mention | None:
            return self.whole(m, count=None, rest=False, this_year=False, year=m["y"])

        def count_of_year(m: re.Match[str]) -> Mention | None:
            return self.whole(m, count=m["n"], rest=False, this_year=bool(m["this"]), year=m["y"])

        return (
            (DAYS_AHEAD, self.days_ahead),
            (YESTERDAY, ahead(-1)),
            (DAY_AFTER, ahead(2)),
            (TODAY, ahead(0)),
            (TOMORROW, ahead(1)),
            (RELATIVE_MONTH, self.relative_month),
            (RELATIVE_WEEK, self.relative_week),
            (NEXT_FEW, self.next_few),
            (NEXT_FEW_ES, self.next_few),
            (ORDER_LIST, self.order_list),
            (COUNT_OF_YEAR, count_of_year),
            (BOTH_OF_YEAR, of_year),
            (AMONG_THE_REST, self.among_the_rest),
            (ALL, self.all),
            (REST, self.rest),
            (EVERYTHING, rest),
            (ALL_NUMBER, self.all_number),
            (FIRST_OF, self.first_of),
            (NEXT, self.next),
            (LAST, self.last),
            (ORDER, self.order),
        )
