"""When is a session, in words: here and, at the same moment, in the other time zones of the country?

A letter that says "EST" in June, or an hour that is right in the office and wrong in Phoenix, makes people miss their
session. So a zone is called by the name that holds all year ("Eastern Time"), and every hour is computed for the day
of the session.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from babel.core import get_global
from babel.dates import format_date, get_timezone_name

from registrar.catalog import OfferedSession

# Places that keep the times of the United States, east to west.
_EASTERN, _CENTRAL, _MOUNTAIN = "America/New_York", "America/Chicago", "America/Denver"
_ARIZONA = "America/Phoenix"  # no summer time: with Mountain in winter, with Pacific in summer
_PACIFIC, _ALASKA, _HAWAII = "America/Los_Angeles", "America/Anchorage", "Pacific/Honolulu"
_COUNTRIES = frozenset(
    {"US", "PR", "VI", "GU", "MP", "AS", "UM", "CA"}
)  # territories included; Canada uses the same names


@dataclass(frozen=True, slots=True)
class _Tongue:
    """How one language tells days, hours and zones. Patterns of days are those of Unicode TR 35."""

    locale: str
    day: str
    day_and_year: str
    zones: Mapping[str, str]
    """What people in the United States call the time of each place."""
    mountain_and_arizona: str
    gap: str
    """Between the time on the clock and the half of the day."""
    morning: str
    afternoon: str
    noon: str
    midnight: str
    until: str
    until_another_day: str


_TONGUES = {
    "en": _Tongue(
        locale="en_US",
        day="EEEE, MMMM d",
        day_and_year="EEEE, MMMM d, y",
        zones={
            _EASTERN: "Eastern Time",
            _CENTRAL: "Central Time",
            _MOUNTAIN: "Mountain Time",
            _ARIZONA: "Arizona Time",
            _PACIFIC: "Pacific Time",
            _ALASKA: "Alaska Time",
            _HAWAII: "Hawaii Time",
        },
        mountain_and_arizona="Mountain Time and Arizona",
        gap=" ",
        morning="am",
        afternoon="pm",
        noon="12:00 noon",
        midnight="12:00 midnight",
        until="{first} to {last}",
        until_another_day="{first} to {last} on {day}",
    ),
    # As public offices in the United States write Spanish: twelve hours, "p. m." with its spaces, zones by the names
    # that are on the radio ("hora del Este", where CLDR has "hora oriental").
    "es": _Tongue(
        locale="es_US",
        day="EEEE d 'de' MMMM",
        day_and_year="EEEE d 'de' MMMM 'de' y",
        zones={
            _EASTERN: "hora del Este",
            _CENTRAL: "hora del Centro",
            _MOUNTAIN: "hora de la Montaña",
            _ARIZONA: "hora de Arizona",
            _PACIFIC: "hora del Pacífico",
            _ALASKA: "hora de Alaska",
            _HAWAII: "hora de Hawái",
        },
        mountain_and_arizona="hora de la Montaña y Arizona",
        gap="\N{NO-BREAK SPACE}",
        morning="a.\N{NO-BREAK SPACE}m.",
        afternoon="p.\N{NO-BREAK SPACE}m.",
        noon="12:00 del mediodía",
        midnight="12:00 de la medianoche",
        until="{first} a {last}",
        until_another_day="{first} a {last} del {day}",
    ),
}
_ENGLISH = _TONGUES["en"]


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """The hours of a session in another zone."""

    zone: str
    hours: str
    """With the day, where it is another day there."""


@dataclass(frozen=True, slots=True)
class When:
    """The time of a session in words; the examples are English ones."""

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
    """The same hours in other zones: those asked for, else those of the United States, else UTC."""


@lru_cache(maxsize=1024)
def say_when(
    session: OfferedSession, timezone: str, language: str = "en", other_zones: tuple[str, ...] | None = None
) -> When:
    """Return the time of *session* in words, for a program in *timezone* (an IANA name).

    *language* is an ISO 639-1 code; one that is not known here gets English. *other_zones* (IANA names) are those in
    which the hours are told as well; None: the other ones of the United States, or UTC for a program elsewhere.
    """
    tongue = _TONGUES.get(language, _ENGLISH)
    zone = ZoneInfo(timezone)
    starts, ends = session.starts.astimezone(zone), session.ends.astimezone(zone)
    return When(
        day=_day(starts.date(), tongue, year=True),
        short_day=_day(starts.date(), tongue),
        start=_start(starts, tongue),
        hours=_hours(starts, ends, tongue),
        zone=zone_name(timezone, starts.year, language),
        elsewhere=tuple(
            _elsewhere(session, here=starts, timezone=timezone, tongue=tongue)
            if other_zones is None
            else _in_zones(session, other_zones, here=starts, timezone=timezone, language=language)
        ),
    )


@lru_cache(maxsize=1024)
def say_month(moment: datetime, timezone: str, language: str = "en") -> str:
    """Return the month of *moment* (aware) in *timezone*: June."""
    locale = _TONGUES.get(language, _ENGLISH).locale
    return str(format_date(moment.astimezone(ZoneInfo(timezone)).date(), "LLLL", locale=locale))


@lru_cache(maxsize=64)
def zone_name(timezone: str, year: int, language: str = "en") -> str:
    """Return what the time of *timezone* is called all year round, in summer and winter alike."""
    tongue = _TONGUES.get(language, _ENGLISH)
    place = _american_place(timezone, year)
    if place is not None:
        return tongue.zones[place]
    # The bare language: the tables of es_US lack the names that hold all year, and have "hora de verano" instead.
    name = str(get_timezone_name(ZoneInfo(timezone), width="long", locale=tongue.locale.partition("_")[0]))
    if "Unknown" not in str(get_timezone_name(ZoneInfo(timezone), width="long", locale="en")):
        return name
    # Babel calls a zone without a country, such as Etc/GMT+5, "Unknown Region (GMT+5) Time".
    offset = f"{datetime(year, 1, 1, tzinfo=ZoneInfo(timezone)):%z}"
    return "UTC" if offset == "+0000" else f"UTC{offset[:3]}:{offset[3:]}"


def _american_place(timezone: str, year: int) -> str | None:
    """Return the place whose time *timezone* keeps all year, where it is one of the United States."""
    if not _is_american(timezone):
        return None
    wanted = _offsets(timezone, year)
    return next((place for place in _ENGLISH.zones if _offsets(place, year) == wanted), None)


def _in_zones(
    session: OfferedSession, zones: tuple[str, ...], *, here: datetime, timezone: str, language: str
) -> Iterator[Elsewhere]:
    """Yield the hours in each of *zones*, once under each name, and not under that of the program itself."""
    tongue = _TONGUES.get(language, _ENGLISH)
    said = {zone_name(timezone, here.year, language)}
    for zone in zones:
        name = zone_name(zone, here.year, language)
        if name not in said:
            said.add(name)
            yield _at(name, session, zone, day_here=here.date(), tongue=tongue)


def _elsewhere(session: OfferedSession, *, here: datetime, timezone: str, tongue: _Tongue) -> Iterator[Elsewhere]:
    if not _is_american(timezone):
        if zone_name(timezone, here.year) != "UTC":
            yield _at("UTC", session, "UTC", day_here=here.date(), tongue=tongue)
        return
    own = _american_place(timezone, here.year)
    arizona_apart = _offset(_ARIZONA, session.starts) != _offset(_MOUNTAIN, session.starts)
    for place, label in tongue.zones.items():
        if place == own or (place == _ARIZONA and not arizona_apart):
            continue
        both = place == _MOUNTAIN and not arizona_apart and own != _ARIZONA
        name = tongue.mountain_and_arizona if both else label
        yield _at(name, session, place, day_here=here.date(), tongue=tongue)


def _at(label: str, session: OfferedSession, place: str, *, day_here: date, tongue: _Tongue) -> Elsewhere:
    starts, ends = (moment.astimezone(ZoneInfo(place)) for moment in (session.starts, session.ends))
    hours = _hours(starts, ends, tongue)
    return Elsewhere(label, hours if starts.date() == day_here else f"{_day(starts.date(), tongue)}, {hours}")


def _is_american(timezone: str) -> bool:
    # Names from before 1993 (US/Eastern, EST5EDT) have no country in the tables; they are links to one that has.
    return get_global("zone_territories").get(_canonical(timezone)) in _COUNTRIES


def _canonical(timezone: str) -> str:
    return str(get_global("zone_aliases").get(timezone, timezone))


def _offset(timezone: str, moment: datetime) -> timedelta | None:
    return moment.astimezone(ZoneInfo(timezone)).utcoffset()


def _offsets(timezone: str, year: int) -> tuple[timedelta | None, ...]:
    return tuple(_offset(timezone, datetime(year, month, 1, tzinfo=UTC)) for month in (1, 7))


def _day(day: date, tongue: _Tongue, *, year: bool = False) -> str:
    return str(format_date(day, tongue.day_and_year if year else tongue.day, locale=tongue.locale))


def _hours(starts: datetime, ends: datetime, tongue: _Tongue) -> str:
    (clock, half), (_, last_half) = _hour(starts, tongue), _hour(ends, tongue)
    first, last = _start(starts, tongue), _start(ends, tongue)
    if starts.date() != ends.date() and ends - starts >= timedelta(hours=12):
        return tongue.until_another_day.format(first=first, last=last, day=_day(ends.date(), tongue))
    return tongue.until.format(first=clock if half == last_half else first, last=last)


def _start(moment: datetime, tongue: _Tongue) -> str:
    return tongue.gap.join(filter(None, _hour(moment, tongue)))


def _hour(moment: datetime, tongue: _Tongue) -> tuple[str, str]:
    """Return the time on the clock, and which half of the day it is (nothing at noon and midnight)."""
    # Plain-language guides: "12 pm" is read as midnight by some, "noon" by nobody.
    if moment.minute == 0 and moment.hour in (0, 12):
        return (tongue.noon if moment.hour else tongue.midnight), ""
    clock = f"{moment.hour % 12 or 12}:{moment.minute:02}"
    return clock, tongue.morning if moment.hour < 12 else tongue.afternoon
