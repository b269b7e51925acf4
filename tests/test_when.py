"""Hours in words, in every zone, on both sides of a change of the clocks."""

from datetime import UTC, datetime, timedelta

import pytest

from registrar.catalog import OfferedSession
from registrar.when import say_month, say_when, zone_name


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


# -------------------------------------------------------------------------------------------------------------- Spanish


def plain(words: str) -> str:
    """Return *words* with common spaces in place of those that do not break."""
    return words.replace("\N{NO-BREAK SPACE}", " ")


def test_spanish_tells_the_day_first_and_twelve_hours() -> None:
    when = say_when(session(2026, 6, 18, 18), "America/New_York", "es")

    assert (when.day, when.short_day) == ("jueves 18 de junio de 2026", "jueves 18 de junio")
    assert (plain(when.start), plain(when.hours), when.zone) == ("2:00 p. m.", "2:00 a 3:30 p. m.", "hora del Este")


def test_a_spanish_hour_is_not_broken_at_the_end_of_a_line() -> None:
    assert " " not in say_when(session(2026, 6, 18, 18), "America/New_York", "es").start


def test_spanish_names_of_the_zones() -> None:
    when = say_when(session(2026, 6, 18, 18), "America/New_York", "es")

    assert {other.zone: plain(other.hours) for other in when.elsewhere} == {
        "hora del Centro": "1:00 a 2:30 p. m.",
        "hora de la Montaña": "12:00 del mediodía a 1:30 p. m.",
        "hora de Arizona": "11:00 a. m. a 12:30 p. m.",
        "hora del Pacífico": "11:00 a. m. a 12:30 p. m.",
        "hora de Alaska": "10:00 a 11:30 a. m.",
        "hora de Hawái": "8:00 a 9:30 a. m.",
    }


@pytest.mark.parametrize(
    ("timezone", "name"),
    [
        ("America/Detroit", "hora del Este"),
        ("America/Puerto_Rico", "hora del Atlántico"),
        ("Europe/Berlin", "hora de Europa central"),
        ("Asia/Kolkata", "hora de India"),
        ("UTC", "UTC"),
        ("Etc/GMT+5", "UTC-05:00"),
    ],
)
def test_a_zone_has_one_spanish_name_all_year(timezone: str, name: str) -> None:
    assert zone_name(timezone, 2026, "es") == name


def test_spanish_names_another_day_elsewhere_and_a_second_day_here() -> None:
    hawaii = say_when(session(2026, 6, 18, 22), "Pacific/Guam", "es").elsewhere[-1]
    long = say_when(session(2026, 6, 18, 13, minutes=1920), "America/New_York", "es")

    assert plain(hawaii.hours) == "jueves 18 de junio, 12:00 del mediodía a 1:30 p. m."
    assert plain(long.hours) == "9:00 a. m. a 5:00 p. m. del viernes 19 de junio"


def test_a_language_that_is_not_known_is_told_in_english() -> None:
    assert say_when(session(2026, 6, 18, 18), "America/New_York", "fr").start == "2:00 pm"


def test_a_month_is_that_of_the_zone() -> None:
    moment = datetime(2026, 7, 1, 3, tzinfo=UTC)

    assert (say_month(moment, "America/New_York"), say_month(moment, "America/New_York", "es")) == ("June", "junio")


# ---------------------------------------------------------------------------------------- the zones that are asked for


def in_zones(sitting: OfferedSession, timezone: str, zones: tuple[str, ...], language: str = "en") -> dict[str, str]:
    return {other.zone: other.hours for other in say_when(sitting, timezone, language, zones).elsewhere}


def test_the_zones_that_are_configured_are_told_in_their_order() -> None:
    zones = ("America/Los_Angeles", "Europe/Berlin", "Asia/Tokyo")

    assert in_zones(session(2026, 6, 18, 18), "America/New_York", zones) == {
        "Pacific Time": "11:00 am to 12:30 pm",
        "Central European Time": "8:00 to 9:30 pm",
        "Japan Time": "Friday, June 19, 3:00 to 4:30 am",
    }


def test_no_zone_is_told_twice_nor_the_programs_own() -> None:
    zones = ("US/Eastern", "America/Chicago", "America/Menominee")

    assert in_zones(session(2026, 6, 18, 18), "America/New_York", zones) == {"Central Time": "1:00 to 2:30 pm"}


def test_none_may_be_told() -> None:
    assert in_zones(session(2026, 6, 18, 18), "America/New_York", ()) == {}


def test_a_program_abroad_may_tell_american_hours() -> None:
    zones = ("America/New_York", "America/Denver")

    # Between the changes of the clocks here and there the distance is another one.
    assert in_zones(session(2027, 3, 18, 16), "Europe/Berlin", zones) == {
        "Eastern Time": "12:00 noon to 1:30 pm",
        "Mountain Time": "10:00 to 11:30 am",
    }


@pytest.mark.parametrize(
    ("start", "hours"),
    [
        ((2027, 3, 14, 6, 30), "1:30 to 4:00 am"),  # 2:00 am does not come: an hour and a half later it is four
        ((2027, 11, 7, 4, 30), "12:30 to 1:00 am"),
        ((2027, 11, 7, 5, 30), "1:30 to 2:00 am"),  # 1:30 am comes twice: this is the first
    ],
)
def test_a_session_may_span_a_change_of_the_clocks(start: tuple[int, ...], hours: str) -> None:
    assert say_when(session(*start), "America/New_York").hours == hours


@pytest.mark.parametrize("month", range(1, 13))
@pytest.mark.parametrize("zone", ["America/New_York", "Europe/Berlin", "Australia/Sydney", "America/Santiago"])
def test_no_name_of_a_zone_is_that_of_one_half_of_the_year(zone: str, month: int) -> None:
    when = say_when(session(2027, month, 15, 18), zone, "en", ("America/Chicago", "Europe/London"))

    words = " ".join([when.zone, *(other.zone for other in when.elsewhere)])
    assert not any(half in words for half in ("Standard", "Daylight", "Summer", "EST", "EDT", "CET"))
