"""Which digests are due? Decided from the configuration, from what was sent, and from now.

Right whenever it is asked: a restart or days of standstill lose nothing, and end in one digest, not in five. The rules:

- A daily digest is of the time between two of its moments (07:30 and 07:30, say), not of the time since somebody
  looked: so it is the same whenever it is written, and nothing is told twice or never. Of all moments that are past
  only the latest counts. Where nothing happened in that time no letter goes out, and the next one reaches back further.
- An hour that daylight saving skips is the one after it, an hour that comes twice is the first of the two.
- A digest before a session is of one start: a session that moves is told of again.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from registrar.catalog import OfferedSession
from registrar.vocabulary import Accommodation, SessionStatus

Family = Literal["daily", "needs"]


@dataclass(frozen=True, slots=True)
class DailyDue:
    """The daily digest of one day to one address: the facilitator's (`daily`) or a coordinator's (`needs`)."""

    family: Family
    day: date
    address: str
    until: datetime
    """Its moment, aware UTC. What happened later is for the next one."""

    @property
    def once_key(self) -> str:
        """What no second letter may be queued under."""
        return f"{once_key_prefix(self.family)}{self.day.isoformat()}:{self.address.lower()}"


@dataclass(frozen=True, slots=True)
class SessionDue:
    """The digest that goes to the facilitator so many hours before a session."""

    session: OfferedSession
    hours: int
    address: str

    @property
    def once_key(self) -> str:
        """What no second letter may be queued under."""
        starts = f"{self.session.starts.astimezone(UTC):%Y%m%dT%H%M%SZ}"
        return f"digest:session:{self.session.number}:{starts}:{self.hours}:{self.address.lower()}"


def once_key_prefix(family: Family) -> str:
    """Return what the once-keys of a family of daily digests begin with."""
    return f"digest:{family}:"


def daily_moment(day: date, at: time, zone: ZoneInfo) -> datetime:
    """Return the moment of *day*'s digest, aware UTC."""
    # PEP 495: fold=0 takes the first of two hours, and puts a skipped one behind the gap.
    return datetime.combine(day, at, tzinfo=zone).astimezone(UTC)


def find_daily(family: Family, address: str, *, at: time, zone: ZoneInfo, now: datetime) -> DailyDue:
    """Return the digest whose moment was the latest before *now*."""
    day = now.astimezone(zone).date()
    if daily_moment(day, at, zone) > now:
        day -= timedelta(days=1)
    return DailyDue(family, day, address, daily_moment(day, at, zone))


def find_since(due: DailyDue, already: Iterable[str], *, at: time, zone: ZoneInfo) -> datetime | None:
    """Return where the time that *due* tells of begins: with the moment of the one before; None: with everything.

    *already* are the once-keys of digests that were queued, of whatever family and address.
    """
    prefix, suffix = once_key_prefix(due.family), f":{due.address.lower()}"
    days = [
        date.fromisoformat(key.removeprefix(prefix).removesuffix(suffix))
        for key in already
        if key.startswith(prefix) and key.endswith(suffix) and len(key) == len(prefix) + 10 + len(suffix)
    ]
    before = [day for day in days if day < due.day]
    return daily_moment(max(before), at, zone) if before else None


def find_before_sessions(
    sessions: Iterable[OfferedSession], address: str, *, hours_before: Collection[int], now: datetime
) -> Iterator[SessionDue]:
    """Yield the digests whose moment is past while their session is still to come, the latest of each session."""
    for session in sessions:
        if session.status is not SessionStatus.OFFERED or session.starts <= now:
            continue
        passed = [hours for hours in hours_before if session.starts - timedelta(hours=hours) <= now]
        if passed:
            yield SessionDue(session, min(passed), address)


# ----------------------------------------------------------------------------------------------------------- lead times

LEAD_DAYS: dict[Accommodation, int] = {
    # people who have to be booked
    Accommodation.SIGN_LANGUAGE: 10,
    Accommodation.CAPTIONS: 10,
    Accommodation.LANGUAGE: 10,
    Accommodation.AUDIO_DESCRIPTION: 10,
    # what has to be made
    Accommodation.BRAILLE: 10,
    Accommodation.LARGE_PRINT: 3,
    Accommodation.SCREEN_READER: 3,
    Accommodation.MATERIALS_IN_ADVANCE: 3,
    Accommodation.TRANSCRIPT: 3,
    # what has to be switched on, or agreed
    Accommodation.ASSISTIVE_LISTENING: 1,
    Accommodation.PHONE: 1,
    Accommodation.BREAKS: 1,
    # nobody knows yet what it takes
    Accommodation.OTHER: 5,
}
"""How many working days it usually takes to arrange each. Offices ask for three days to four weeks."""


def working_days(today: date, day: date, holidays: Collection[date] = ()) -> int:
    """Return how many working days are left before *day*, counting *today*; *holidays* are none."""
    if day <= today:
        return 0
    weeks, rest = divmod((day - today).days, 7)
    weekdays = weeks * 5 + sum((today.weekday() + n) % 7 < 5 for n in range(rest))
    return weekdays - sum(today <= holiday < day and holiday.weekday() < 5 for holiday in set(holidays))


@dataclass(frozen=True, slots=True)
class LeadTimes:
    """How long it takes this office to arrange what is asked for.

    A request that comes later is arranged as well as can be, never refused.
    """

    days: Mapping[Accommodation, int] = field(default_factory=lambda: LEAD_DAYS)
    """Working days, for every accommodation."""
    holidays: frozenset[date] = frozenset()

    def is_pressing(self, code: Accommodation, *, today: date, day: date) -> bool:
        """Whether less time is left before the session on *day* than it takes to arrange this."""
        return working_days(today, day, self.holidays) < self.days[code]
