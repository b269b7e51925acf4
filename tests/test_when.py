"""Hours in words, in every zone, on both sides of a change of the clocks."""

from datetime import UTC, datetime, timedelta

import pytest

from registrar.catalog import OfferedSession
from registrar.when import say_when, zone_name


def session(*start: int, minutes: int = 90) -> OfferedSession:
    starts = datetime(*start, tzinfo=UTC)  # type: ignore[misc, arg-type]
    return OfferedSession(25, starts, starts + timedelta(minutes=minutes))


def elsewhere(sitting: OfferedSession, timezone: str) -> dict[str, str]:
    return {other.zone: other.hours for other in say_when(sitting, timezone).elsewhere}


def test_date_and_hours_are_told_in_words() -> None:
    when = say_when(session(2026, 6, 18, 18), "America/New_York")

    assert (when.day, when.short_day) == ("Thursday, June 18, 2026", "Thursday, June 18")
    assert (when.start, when.hours, when.zone) == ("2:00 pm", "2:00 to 3:30 pm", "Eastern Time")


def test_summer_hours_in_the_other_zones() -> None:
    assert elsewhere(session(2026, 6, 18, 18), "America/New_York") == {
        "Central Time": "1:00 to 2:30 pm",
        "Mountain Time": "12:00 noon to 1:30 pm",
        "Arizona Time": "11:00 am to 12:30 pm",
        "Pacific Time": "11:00 am to 12:30 pm",
        "Alaska Time": "10:00 to 11:30 am",
        "Hawaii Time": "8:00 to 9:30 am",
    }


def test_in_winter_arizona_is_with_mountain_and_hawaii_an_hour_further() -> None:
    assert elsewhere(session(2026, 12, 17, 19), "America/New_York") == {
        "Central Time": "1:00 to 2:30 pm",
        "Mountain Time and Arizona": "12:00 noon to 1:30 pm",
        "Pacific Time": "11:00 am to 12:30 pm",
        "Alaska Time": "10:00 to 11:30 am",
        "Hawaii Time": "9:00 to 10:30 am",
    }


@pytest.mark.parametrize(
    ("start", "arizona"),
    [
        pytest.param((2026, 3, 7, 19), False, id="the day before summer time"),
        pytest.param((2026, 3, 8, 18), True, id="the day it begins"),
        pytest.param((2026, 10, 31, 18), True, id="the day before it ends"),
        pytest.param((2026, 11, 1, 19), False, id="the day it ends"),
    ],
)
def test_hours_change_with_the_clocks(start: tuple[int, ...], arizona: bool) -> None:
    sitting = session(*start)

    assert say_when(sitting, "America/New_York").start == "2:00 pm"
    assert ("Arizona Time" in elsewhere(sitting, "America/New_York")) is arizona


@pytest.mark.parametrize(
    ("timezone", "name"),
    [
        ("America/New_York", "Eastern Time"),
        ("America/Detroit", "Eastern Time"),
        ("America/Indiana/Indianapolis", "Eastern Time"),
        ("America/Phoenix", "Arizona Time"),
        ("Pacific/Honolulu", "Hawaii Time"),
        ("US/Eastern", "Eastern Time"),
        ("America/Toronto", "Eastern Time"),
        ("America/Puerto_Rico", "Atlantic Time"),
        ("Europe/Berlin", "Central European Time"),
        ("Asia/Kolkata", "India Time"),
        ("UTC", "UTC"),
        ("Etc/GMT+5", "UTC-05:00"),
    ],
)
def test_a_zone_has_one_name_all_year(timezone: str, name: str) -> None:
    assert zone_name(timezone, 2026) == name


@pytest.mark.parametrize("month", range(1, 13))
def test_no_month_is_given_a_name_that_holds_in_the_other_half_of_the_year(month: int) -> None:
    when = say_when(session(2026, month, 15, 18), "America/New_York")

    names = [when.zone, *(other.zone for other in when.elsewhere)]
    assert not [name for name in names if "Standard" in name or "Daylight" in name or name.isupper()]


def test_a_program_abroad_tells_the_hour_in_utc() -> None:
    when = say_when(session(2026, 6, 18, 12), "Europe/Berlin")

    assert (when.hours, when.zone) == ("2:00 to 3:30 pm", "Central European Time")
    assert elsewhere(session(2026, 6, 18, 12), "Europe/Berlin") == {"UTC": "12:00 noon to 1:30 pm"}


def test_another_day_elsewhere_is_named() -> None:
    assert (
        elsewhere(session(2026, 6, 18, 22), "Pacific/Guam")["Hawaii Time"] == "Thursday, June 18, 12:00 noon to 1:30 pm"
    )
    assert say_when(session(2026, 6, 18, 22), "Pacific/Guam").day == "Friday, June 19, 2026"


@pytest.mark.parametrize(
    ("start", "minutes", "hours"),
    [
        pytest.param((2026, 6, 18, 15, 30), 60, "11:30 am to 12:30 pm", id="across noon"),
        pytest.param((2026, 6, 18, 16), 60, "12:00 noon to 1:00 pm", id="from noon"),
        pytest.param((2026, 6, 18, 14), 120, "10:00 am to 12:00 noon", id="until noon"),
        pytest.param((2026, 6, 19, 3), 60, "11:00 pm to 12:00 midnight", id="until midnight"),
        pytest.param((2026, 6, 18, 13), 1920, "9:00 am to 5:00 pm on Friday, June 19", id="two days"),
    ],
)
def test_hours_say_which_half_of_the_day(start: tuple[int, ...], minutes: int, hours: str) -> None:
    assert say_when(session(*start, minutes=minutes), "America/New_York").hours == hours
