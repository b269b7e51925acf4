"""Which reminders are due? Decided from registrations, from what was sent, and from now.

Right whenever it is asked: a restart, or days of standstill, lose nothing and double nothing. The rules:

- A reminder has its *moment*, so many hours before the start. Of all moments that are past only the latest counts, and
  only until the next one is near: nobody gets two reminders because the service stood still.
- What was past when a person registered is dropped. So is one whose moment comes within the *quiet period* of a letter
  that told them of their seat (a confirmation, a change): that letter has the link, and it stands for the reminder.
  The quiet period is as long as the reminder is early, and six hours at most. Who registers in the morning of the day
  still gets the reminder an hour before; who registers in the last two hours has just got the link.
- A reminder is of one start. A session that moves, or a registration that moves to another session, reminds again.
- One that is queued and not sent yet is given up as soon as any of this no longer holds.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Self

from registrar.catalog import OfferedSession
from registrar.limits import UNASKED_SHARE
from registrar.vocabulary import RegistrationStatus, SessionStatus

QUIET_AT_MOST = timedelta(hours=6)
HEAD_START_AT_MOST = timedelta(hours=6)
KEY_BEGINS = "reminder:"
_STAMP = "%Y%m%dT%H%M%SZ"


@lru_cache(maxsize=64)
def key_ending(hours: int, starts: datetime) -> str:
    """Return what the once-keys of a whole round end with, behind the registration's number."""
    return f":{hours}:{starts.astimezone(UTC):{_STAMP}}"


@lru_cache(maxsize=64)  # of thousands of keys that are looked at every minute, a few differ in their start
def _read_stamp(stamp: str) -> datetime:
    return datetime.strptime(stamp, _STAMP).replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Due:
    """A reminder that is to go out now: which registration, how many hours before, and of which start (aware UTC)."""

    registration_id: int
    hours: int
    starts: datetime

    @property
    def once_key(self) -> str:
        """What no second letter may be queued under."""
        return f"{KEY_BEGINS}{self.registration_id}{key_ending(self.hours, self.starts)}"

    @classmethod
    def of(cls, once_key: str) -> Self | None:
        """Return the reminder that was queued under *once_key*; None for the keys of other letters."""
        parts = once_key.removeprefix(KEY_BEGINS).split(":")
        if not once_key.startswith(KEY_BEGINS) or len(parts) != 3:
            return None
        return cls(int(parts[0]), int(parts[1]), _read_stamp(parts[2]))


@dataclass(frozen=True, slots=True)
class Turn:
    """The reminder of a session that is up: its moment, and when it no longer makes sense."""

    hours: int
    moment: datetime
    wanted_until: datetime


def find_turn(
    session: OfferedSession, hours_before: Sequence[int], *, now: datetime, people: int = 0, per_minute: int = 60
) -> Turn | None:
    """Return which reminder of *session* is up at *now*, or None.

    *people* are those who are to get it, *per_minute* how many letters may leave in a minute.
    """
    if session.status is not SessionStatus.OFFERED or now >= session.starts:
        return None
    begun = [
        hours
        for hours in hours_before
        if session.starts - timedelta(hours=hours) - find_head_start(hours, people, per_minute) <= now
    ]
    if not begun:
        return None
    turn = _turn(session.starts, min(begun), hours_before)
    return turn if now < turn.wanted_until else None


def _turn(starts: datetime, hours: int, hours_before: Sequence[int]) -> Turn:
    moment = starts - timedelta(hours=hours)
    following = max((other for other in hours_before if other < hours), default=None)
    if following is None:
        return Turn(hours, moment, starts)
    next_moment = starts - timedelta(hours=following)
    return Turn(hours, moment, next_moment - min(find_quiet(following), (next_moment - moment) / 2))


def find_quiet(hours: int) -> timedelta:
    """Return how long before its moment a letter about the same seat stands for the reminder."""
    return min(timedelta(hours=hours), QUIET_AT_MOST)


def find_head_start(hours: int, people: int, per_minute: int) -> timedelta:
    """Return how much before its moment a reminder begins, so that the last of *people* has half its time left.

    Nothing, as long as half the time is enough: an hour before, that is 1,440 people at 60 letters a minute.
    """
    needed = timedelta(minutes=people / (per_minute * UNASKED_SHARE))
    return min(max(needed - timedelta(hours=hours) / 2, timedelta(0)), HEAD_START_AT_MOST)


def find_latest(turn: Turn) -> datetime:
    """Return until when a letter may have told of a seat for the reminder to be owed: a later one stands for it."""
    return turn.moment - find_quiet(turn.hours)


@dataclass(frozen=True, slots=True)
class Queued:
    """A reminder that is queued and not sent yet."""

    entry_id: int
    due: Due
    wanted_until: datetime | None


@dataclass(frozen=True, slots=True)
class SeatNow:
    """How the registration stands that a queued reminder is for."""

    status: RegistrationStatus
    session_status: SessionStatus
    starts: datetime
    reminders_stopped: bool = False


def find_unwanted(queued: Iterable[Queued], standing: dict[int, SeatNow], *, now: datetime) -> dict[int, str]:
    """Return the outbox ids of those queued reminders that nobody needs any more, each with the reason."""
    waiting = tuple(queued)
    latest: dict[tuple[int, datetime], int] = {}
    for one in waiting:
        key = one.due.registration_id, one.due.starts
        latest[key] = min(one.due.hours, latest.get(key, one.due.hours))
    unwanted: dict[int, str] = {}
    for one in waiting:
        reason = _unwanted_because(one, standing.get(one.due.registration_id), now)
        if not reason and latest[one.due.registration_id, one.due.starts] < one.due.hours:
            reason = "not sent in time: a later reminder takes its place"
        if reason:
            unwanted[one.entry_id] = reason
    return unwanted


def _unwanted_because(one: Queued, standing: SeatNow | None, now: datetime) -> str:
    if standing is None or standing.status is not RegistrationStatus.CONFIRMED:
        return "not sent: the registrant no longer comes"
    if standing.session_status is not SessionStatus.OFFERED:
        return "not sent: the session was cancelled"
    if standing.starts.replace(microsecond=0) != one.due.starts:
        return "not sent: the session starts at another time now"
    if standing.reminders_stopped:
        return "not sent: the registrant wants no reminders"
    if now >= (one.wanted_until or one.due.starts):
        return "not sent in time: nobody needs it any more"
    return ""
