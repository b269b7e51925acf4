"""Which sessions are on offer, and how is one found by its number or its place in the calendar?

A Catalog is a value: the sessions as they stood when it was loaded, with the names and the time zone of the
program they belong to. It is not the database table (`models.Session`), because the reader runs in a child process
and `registrar parse` on a machine without a database.
"""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cached_property
from zoneinfo import ZoneInfo

from registrar.errors import CatalogError
from registrar.vocabulary import SessionStatus

_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?!\d)", re.ASCII)


@dataclass(frozen=True, slots=True)
class OfferedSession:
    """One sitting of the webinar. `starts` and `ends` are aware UTC; `capacity` None means no limit."""

    number: int
    starts: datetime
    ends: datetime
    title: str = ""
    capacity: int | None = None
    join_url: str = ""
    phone: str = ""
    status: SessionStatus = SessionStatus.OFFERED
    remind_hours: tuple[int, ...] | None = None
    """How many hours before it registrants are reminded; None: as the program does."""

    def is_over(self, now: datetime) -> bool:
        """Whether the session has ended at *now* (one that is running can still be joined)."""
        return self.ends <= now


@dataclass(frozen=True)
class Catalog:
    """The sessions of a program, in the order in which they start."""

    sessions: tuple[OfferedSession, ...]
    timezone: str
    program: str = ""
    organization: str = ""
    mailbox: str = ""
    """The bare address that registrations are sent to, lower case."""

    @cached_property
    def zone(self) -> ZoneInfo:
        """The time zone in which the program's dates are written."""
        return ZoneInfo(self.timezone)

    @cached_property
    def by_number(self) -> dict[int, OfferedSession]:
        """The sessions by their number."""
        return {session.number: session for session in self.sessions}

    def find(self, number: int) -> OfferedSession | None:
        """Return the session of that number, or None."""
        return self.by_number.get(number)

    def local_date(self, session: OfferedSession) -> date:
        """Return the day on which *session* starts, in the program's time zone."""
        return session.starts.astimezone(self.zone).date()

    def on_date(self, day: date) -> tuple[OfferedSession, ...]:
        """Return the sessions that start on *day* (a local date of the program)."""
        return tuple(session for session in self.sessions if self.local_date(session) == day)

    def in_month(self, year: int, month: int) -> tuple[OfferedSession, ...]:
        """Return the sessions that start in that month of the program's calendar."""
        return tuple(
            session
            for session in self.sessions
            if (self.local_date(session).year, self.local_date(session).month) == (year, month)
        )

    def upcoming(self, now: datetime) -> tuple[OfferedSession, ...]:
        """Return the sessions on offer that start after *now*."""
        return tuple(s for s in self.sessions if s.starts > now and s.status is SessionStatus.OFFERED)


def make_catalog(
    sessions: tuple[OfferedSession, ...], *, timezone: str, program: str, organization: str, mailbox: str
) -> Catalog:
    """Return a Catalog with its sessions in order of start, then number."""
    ordered = tuple(sorted(sessions, key=lambda s: (s.starts, s.number)))
    return Catalog(ordered, timezone, program, organization, mailbox.lower())


def read_local_time(words: str, timezone: str) -> datetime:
    """Return the moment, aware UTC, that *words* such as 2027-06-24T14:00 mean in *timezone* (an IANA name).

    Raises CatalogError, without saying where they stood, for anything that is not one moment: a day without an hour,
    an hour that does not exist or comes twice when the clocks are changed.
    """
    if no_day := find_impossible_day(words):
        raise CatalogError(no_day)
    try:
        local = datetime.fromisoformat(words.strip())
    except ValueError:
        local = None
    if local is None or local.tzinfo is not None or not ("T" in words or " " in words.strip()):
        raise CatalogError(f"expected a local time such as 2027-06-24T14:00, got {words!r}")
    problem = find_local_time_problem(local, timezone)
    if problem:
        raise CatalogError(f"{problem}; choose another hour")
    return local.replace(tzinfo=ZoneInfo(timezone)).astimezone(UTC)


def find_impossible_day(words: str) -> str | None:
    """Return why *words* that begin like 2027-02-30 name no day, or None where they do, or begin otherwise."""
    begins = _DAY.match(words.strip())
    if begins is None:
        return None
    try:
        date(*map(int, begins.groups()))
    except ValueError:
        return f"{begins[0]} is no day of the calendar"
    return None


def find_local_time_problem(local: datetime, timezone: str) -> str | None:
    """Return why the naive *local* time is not one moment in *timezone*, or None where it is.

    When clocks go forward an hour does not exist, when they go back an hour comes twice.
    """
    try:
        zone = ZoneInfo(timezone)
    except (ValueError, OSError, KeyError):
        return None  # the zone itself is reported where it is set
    first, second = (local.replace(tzinfo=zone, fold=fold) for fold in (0, 1))
    if first.utcoffset() == second.utcoffset():
        return None
    if first.astimezone(UTC).astimezone(zone).replace(tzinfo=None) != local:
        return f"{local:%Y-%m-%d %H:%M} does not exist in {timezone}: the clocks go forward then"
    return f"{local:%Y-%m-%d %H:%M} comes twice in {timezone}: the clocks go back then"
