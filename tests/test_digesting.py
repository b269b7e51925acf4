"""Which digests are due depends on the configuration, on what was sent and on the moment, and on nothing else."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from registrar.decision.digesting import (
    LEAD_DAYS,
    DailyDue,
    LeadTimes,
    daily_moment,
    find_before_sessions,
    find_daily,
    find_since,
    working_days,
)
from registrar.vocabulary import Accommodation, SessionStatus
from tests.make import SESSION_STARTS, ZONE, make_session

NEW_YORK = ZoneInfo(ZONE)
AT = time(7, 30)
LEONA = "leona.marsh@training.example"


def daily(now: datetime) -> DailyDue:
    return find_daily("daily", LEONA, at=AT, zone=NEW_YORK, now=now)


def local(month: int, day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2027, month, day, hour, minute, tzinfo=NEW_YORK)


# ---------------------------------------------------------------------------------------------------------------- daily


@pytest.mark.parametrize(
    ("now", "day"),
    [
        (local(6, 1, 7, 29), date(2027, 5, 31)),
        (local(6, 1, 7, 30), date(2027, 6, 1)),
        (local(6, 1, 23, 59), date(2027, 6, 1)),
        (local(6, 2, 0, 1), date(2027, 6, 1)),
    ],
)
def test_the_digest_is_that_of_the_latest_moment_past(now: datetime, day: date) -> None:
    assert daily(now).day == day


def test_a_digest_has_one_key_a_day_and_address() -> None:
    assert daily(local(6, 1, 9)).once_key == f"digest:daily:2027-06-01:{LEONA}"


@pytest.mark.parametrize(
    ("day", "hour_utc"),
    [(date(2027, 3, 13), 12), (date(2027, 3, 14), 11), (date(2027, 11, 6), 11), (date(2027, 11, 7), 12)],
)
def test_the_hour_of_the_wall_clock_holds_when_the_clocks_change(day: date, hour_utc: int) -> None:
    assert daily_moment(day, AT, NEW_YORK) == datetime(day.year, day.month, day.day, hour_utc, 30, tzinfo=UTC)


def test_an_hour_that_is_skipped_comes_after_the_gap_and_one_that_comes_twice_the_first_time() -> None:
    skipped = daily_moment(date(2027, 3, 14), time(2, 30), NEW_YORK)
    twice = daily_moment(date(2027, 11, 7), time(1, 30), NEW_YORK)

    assert skipped.astimezone(NEW_YORK).time() == time(3, 30)
    assert twice == datetime(2027, 11, 7, 5, 30, tzinfo=UTC)


@pytest.mark.parametrize("at", [time(0, 0), time(1, 30), time(2, 30), time(7, 30), time(23, 59)])
def test_minute_by_minute_through_a_year_each_day_is_due_once_and_in_order(at: time) -> None:
    days = []
    now = local(1, 1, 12)
    while now < local(12, 31, 12):
        due = find_daily("daily", LEONA, at=at, zone=NEW_YORK, now=now)
        assert due.until <= now
        if not days or days[-1] != due.day:
            days.append(due.day)
        now = (now.astimezone(UTC) + timedelta(minutes=29)).astimezone(NEW_YORK)

    assert days == [days[0] + timedelta(days=n) for n in range(len(days))]
    assert len(days) in (364, 365)


def test_a_digest_begins_where_the_one_before_ended() -> None:
    already = [
        f"digest:daily:2027-05-28:{LEONA}",
        f"digest:daily:2027-05-29:{LEONA}",
        "digest:daily:2027-05-31:somebody@training.example",
        f"digest:needs:2027-05-31:{LEONA}",
    ]

    since = find_since(daily(local(6, 1, 9)), already, at=AT, zone=NEW_YORK)

    assert since == local(5, 29, 7, 30)


def test_the_first_digest_begins_with_everything() -> None:
    assert find_since(daily(local(6, 1, 9)), [], at=AT, zone=NEW_YORK) is None


def test_addresses_that_end_alike_are_told_apart() -> None:
    already = [f"digest:daily:2027-05-29:x:{LEONA}", f"digest:daily:2027-05-30:anna{LEONA}"]

    assert find_since(daily(local(6, 1, 9)), already, at=AT, zone=NEW_YORK) is None


# ----------------------------------------------------------------------------------------------------- before a session


def before(now: datetime, *hours: int) -> list[tuple[int, int]]:
    sessions = [make_session(number) for number in SESSION_STARTS]
    due = find_before_sessions(sessions, LEONA, hours_before=hours, now=now)
    return [(one.session.number, one.hours) for one in due]


def test_only_the_latest_moment_before_a_session_counts() -> None:
    starts = SESSION_STARTS[24]

    assert before(starts - timedelta(hours=49), 48, 24) == []
    assert before(starts - timedelta(hours=48), 48, 24) == [(24, 48)]
    assert before(starts - timedelta(hours=3), 48, 24) == [(24, 24)]
    assert before(starts, 48, 24) == []


def test_a_cancelled_session_is_not_told_of() -> None:
    session = make_session(24, status=SessionStatus.CANCELLED)
    now = session.starts - timedelta(hours=1)

    assert list(find_before_sessions([session], LEONA, hours_before=[24], now=now)) == []


def test_a_session_that_moves_is_told_of_again() -> None:
    first = make_session(24)
    later = make_session(24, starts=first.starts + timedelta(hours=2))
    now = first.starts - timedelta(hours=1)

    keys = {
        one.once_key
        for session in (first, later)
        for one in find_before_sessions([session], LEONA, hours_before=[24], now=now)
    }

    assert len(keys) == 2


# ----------------------------------------------------------------------------------------------------------- lead times


@pytest.mark.parametrize(
    ("today", "day", "left"),
    [
        (date(2027, 6, 21), date(2027, 6, 25), 4),  # Monday to Friday
        (date(2027, 6, 25), date(2027, 6, 28), 1),  # Friday to Monday
        (date(2027, 6, 26), date(2027, 6, 28), 0),  # Saturday to Monday
        (date(2027, 6, 14), date(2027, 6, 28), 10),
        (date(2027, 6, 28), date(2027, 6, 28), 0),
        (date(2027, 6, 29), date(2027, 6, 28), 0),
    ],
)
def test_working_days_are_counted_without_weekends(today: date, day: date, left: int) -> None:
    assert working_days(today, day) == left


def test_a_request_is_pressing_once_less_time_is_left_than_it_takes() -> None:
    day = date(2027, 6, 28)

    usual = LeadTimes()

    assert not usual.is_pressing(Accommodation.SIGN_LANGUAGE, today=date(2027, 6, 14), day=day)
    assert usual.is_pressing(Accommodation.SIGN_LANGUAGE, today=date(2027, 6, 15), day=day)
    assert not usual.is_pressing(Accommodation.LARGE_PRINT, today=date(2027, 6, 15), day=day)


def test_a_holiday_is_no_working_day_and_on_a_weekend_takes_none_away() -> None:
    holidays = [date(2027, 6, 18), date(2027, 6, 18), date(2027, 6, 19), date(2027, 6, 28)]

    assert working_days(date(2027, 6, 14), date(2027, 6, 28), holidays) == 9


def test_an_office_s_own_lead_time_and_holidays_count() -> None:
    day = date(2027, 6, 28)
    slow = LeadTimes({**LEAD_DAYS, Accommodation.LARGE_PRINT: 8})
    closed = LeadTimes(holidays=frozenset({date(2027, 6, 18)}))

    assert slow.is_pressing(Accommodation.LARGE_PRINT, today=date(2027, 6, 17), day=day)
    assert closed.is_pressing(Accommodation.SIGN_LANGUAGE, today=date(2027, 6, 14), day=day)


def test_every_accommodation_has_its_lead_time() -> None:
    assert set(LEAD_DAYS) == set(Accommodation)
