"""When is a session, in words: here and, at the same moment, in the other time zones of the country?

A letter that says "EST" in June, or an hour that is right in the office and wrong in Phoenix, makes people miss their
session. So a zone is called by the name that holds all year ("Eastern Time"), and every hour is computed for the day
of the session.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from babel.core import get_global
from babel.dates import format_date, get_timezone_name

from registrar.catalog import OfferedSession

# What people in the United States call their time, and a place that keeps it. East to west.
US_ZONES = (
    ("Eastern Time", "America/New_York"),
    ("Central Time", "America/Chicago"),
    ("Mountain Time", "America/Denver"),
    ("Arizona Time", "America/Phoenix"),  # no summer time: with Mountain in winter, with Pacific in summer
    ("Pacific Time", "America/Los_Angeles"),
    ("Alaska Time", "America/Anchorage"),
    ("Hawaii Time", "Pacific/Honolulu"),
)
_COUNTRIES = frozenset(
    {"US", "PR", "VI", "GU", "MP", "AS", "UM", "CA"}
)  # territories included; Canada uses the same names


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """The hours of a session in another zone."""

    zone: str
    hours: str
    """With the day, where it is another day there."""


@dataclass(frozen=True, slots=True)
class When:
    """The time of a session in words, in American English."""

    day: str
    """Thursday, June 21, 2026"""
    short_day: str
    """Thursday, June 21"""
    start: str
    """2:00 pm"""
    hours: str
    """2:00 to 3:30 pm"""
    zone: str
    """Eastern Time"""
    elsewhere: tuple[Elsewhere, ...]
    """The same hours in the other zones of the United States; in UTC where the program is in another country."""


@lru_cache(maxsize=512)
def say_when(session: OfferedSession, timezone: str) -> When:
    """Return the time of *session* in words, for a program in *timezone* (an IANA name)."""
    zone = ZoneInfo(timezone)
    starts, ends = session.starts.astimezone(zone), session.ends.astimezone(zone)
    name = zone_name(timezone, starts.year)
    return When(
        day=_day(starts.date(), year=True),
        short_day=_day(starts.date()),
        start=_hour(starts),
        hours=_hours(starts, ends),
        zone=name,
        elsewhere=tuple(_elsewhere(session, here=starts, name=name, timezone=timezone)),
    )


@lru_cache(maxsize=64)
def zone_name(timezone: str, year: int) -> str:
    """Return what the time of *timezone* is called all year round, in summer and winter alike."""
    if _is_american(timezone):
        wanted = _offsets(timezone, year)
        for name, place in US_ZONES:
            if _offsets(place, year) == wanted:
                return name
    name = str(get_timezone_name(ZoneInfo(timezone), width="long", locale="en_US"))
    if "Unknown" not in name:
        return name
    # Babel calls a zone without a country, such as Etc/GMT+5, "Unknown Region (GMT+5) Time".
    offset = f"{datetime(year, 1, 1, tzinfo=ZoneInfo(timezone)):%z}"
    return "UTC" if offset == "+0000" else f"UTC{offset[:3]}:{offset[3:]}"


def _elsewhere(session: OfferedSession, *, here: datetime, name: str, timezone: str) -> Iterator[Elsewhere]:
    if not _is_american(timezone):
        if name != "UTC":
            yield _at("UTC", session, "UTC", here.date())
        return
    arizona_apart = _offset("America/Phoenix", session.starts) != _offset("America/Denver", session.starts)
    for label, place in US_ZONES:
        if label == name or (label == "Arizona Time" and not arizona_apart):
            continue
        both = label == "Mountain Time" and not arizona_apart and name != "Arizona Time"
        yield _at("Mountain Time and Arizona" if both else label, session, place, here.date())


def _at(label: str, session: OfferedSession, place: str, day_here: date) -> Elsewhere:
    starts, ends = (moment.astimezone(ZoneInfo(place)) for moment in (session.starts, session.ends))
    hours = _hours(starts, ends)
    return Elsewhere(label, hours if starts.date() == day_here else f"{_day(starts.date())}, {hours}")


def _is_american(timezone: str) -> bool:
    # Names from before 1993 (US/Eastern, EST5EDT) have no country in the tables; they are links to one that has.
    return get_global("zone_territories").get(_canonical(timezone)) in _COUNTRIES


def _canonical(timezone: str) -> str:
    return str(get_global("zone_aliases").get(timezone, timezone))


def _offset(timezone: str, moment: datetime) -> timedelta | None:
    return moment.astimezone(ZoneInfo(timezone)).utcoffset()


def _offsets(timezone: str, year: int) -> tuple[timedelta | None, ...]:
    return tuple(_offset(timezone, datetime(year, month, 1, tzinfo=UTC)) for month in (1, 7))


def _day(day: date, *, year: bool = False) -> str:
    return str(format_date(day, "EEEE, MMMM d, y" if year else "EEEE, MMMM d", locale="en_US"))


def _hours(starts: datetime, ends: datetime) -> str:
    if starts.date() != ends.date() and ends - starts >= timedelta(hours=12):
        return f"{_hour(starts)} to {_hour(ends)} on {_day(ends.date())}"
    first, last = _hour(starts), _hour(ends)
    same_half = first[-2:] == last[-2:] and first[-2:] in ("am", "pm")
    return f"{first[:-3] if same_half else first} to {last}"


def _hour(moment: datetime) -> str:
    # Plain-language guides: "12 pm" is read as midnight by some, "noon" by nobody.
    if moment.minute == 0 and moment.hour in (0, 12):
        return "12:00 noon" if moment.hour else "12:00 midnight"
    return f"{moment.hour % 12 or 12}:{moment.minute:02} {'am' if moment.hour < 12 else 'pm'}"
