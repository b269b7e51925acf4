"""On which day is a holiday that sessions are told by? "the first one after Labor Day", "the last one before Christmas"."""

# ruff: noqa: E501 - a holiday is one row of a table

import re
from collections.abc import Callable
from datetime import date, timedelta


def _nth(year: int, month: int, weekday: int, place: int) -> date:
    """The *place*-th such weekday of a month, counted from its end where *place* is negative."""
    if place > 0:
        first = date(year, month, 1)
        return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (place - 1))
    last = date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
    return last - timedelta(days=(last.weekday() - weekday) % 7)


def _easter(year: int) -> date:
    """The Gregorian computus (Meeus, Astronomical Algorithms, chapter 8)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = b // 4, b % 4
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = c // 4, c % 4
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)


_DAYS: tuple[tuple[str, Callable[[int], date]], ...] = (
    (
        r"(?:the )?(?:winter |christmas )?holidays|(?:the )?winter break|new year'?s?(?: day)?|ano nuevo",
        lambda y: date(y, 1, 1),
    ),
    (r"(?:mlk|martin luther king)(?: jr\.?)?(?: day)?", lambda y: _nth(y, 1, 0, 3)),
    (r"valentine'?s(?: day)?", lambda y: date(y, 2, 14)),
    (r"president'?s'?(?: day)?", lambda y: _nth(y, 2, 0, 3)),
    (r"(?:st|saint)\.? patrick'?s(?: day)?", lambda y: date(y, 3, 17)),
    (r"easter|semana santa|pascua", _easter),
    (r"mother'?s day", lambda y: _nth(y, 5, 6, 2)),
    (r"memorial day", lambda y: _nth(y, 5, 0, -1)),
    (r"juneteenth", lambda y: date(y, 6, 19)),
    (r"(?:the )?(?:4th|fourth) of july|july (?:4th|fourth)|independence day", lambda y: date(y, 7, 4)),
    (r"labor day|labour day", lambda y: _nth(y, 9, 0, 1)),
    (r"(?:columbus|indigenous peoples?'?s?) day", lambda y: _nth(y, 10, 0, 2)),
    (r"halloween", lambda y: date(y, 10, 31)),
    (r"veterans?'? day", lambda y: date(y, 11, 11)),
    (r"thanksgiving|accion de gracias", lambda y: _nth(y, 11, 3, 4)),
    (r"christmas|xmas|navidad", lambda y: date(y, 12, 25)),
)
HOLIDAY = "(?:" + "|".join(pattern for pattern, _ in _DAYS) + ")"


def next_holiday(words: str, today: date) -> date | None:
    """Return when the holiday that the folded *words* name is next, from *today* on."""
    for pattern, day in _DAYS:
        if re.fullmatch(pattern, words):
            this_year = day(today.year)
            return this_year if this_year >= today else day(today.year + 1)
    return None


__all__ = ["HOLIDAY", "next_holiday"]
