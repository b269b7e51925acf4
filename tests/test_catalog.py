"""Sessions are found by number and by their place in the program's own calendar."""

from datetime import UTC, date, datetime, timedelta

import pytest

from registrar.catalog import find_local_time_problem, read_local_time
from registrar.errors import CatalogError
from registrar.vocabulary import SessionStatus
from tests.make import NOW, make_catalog, make_session


def numbers(sessions: object) -> list[int]:
    return [session.number for session in sessions]  # type: ignore[attr-defined]


def test_sessions_stand_in_the_order_in_which_they_start() -> None:
    catalog = make_catalog(make_session(26), make_session(23), make_session(25))

    assert numbers(catalog.sessions) == [23, 25, 26]


def test_sessions_that_start_together_stand_by_number() -> None:
    starts = datetime(2027, 2, 11, 19, 0, tzinfo=UTC)
    catalog = make_catalog(make_session(9, starts=starts), make_session(8, starts=starts))

    assert numbers(catalog.sessions) == [8, 9]


def test_a_number_that_is_not_on_offer_is_none() -> None:
    assert make_catalog().find(99) is None


def test_a_session_late_in_the_evening_is_on_its_local_day() -> None:
    evening = make_session(30, starts=datetime(2027, 3, 2, 1, 0, tzinfo=UTC))  # 8 pm on March 1 in New York
    catalog = make_catalog(evening)

    assert catalog.on_date(date(2027, 3, 1)) == (evening,)
    assert catalog.on_date(date(2027, 3, 2)) == ()
    assert catalog.in_month(2027, 2) == ()


def test_two_sessions_of_one_month_are_both_found() -> None:
    early, late = (make_session(n, starts=datetime(2027, 3, day, 19, 0, tzinfo=UTC)) for n, day in ((1, 2), (2, 30)))

    assert make_catalog(early, late).in_month(2027, 3) == (early, late)


def test_a_month_counts_with_its_year() -> None:
    assert make_catalog().in_month(2028, 2) == ()


def test_upcoming_leaves_out_what_has_begun_and_what_is_cancelled() -> None:
    running = make_session(1, starts=NOW - timedelta(minutes=10))
    cancelled = make_session(2, starts=NOW + timedelta(days=1), status=SessionStatus.CANCELLED)
    coming = make_session(3, starts=NOW + timedelta(days=2))

    assert make_catalog(running, cancelled, coming).upcoming(NOW) == (coming,)


@pytest.mark.parametrize(("minutes", "over"), [(-1, False), (0, False), (89, False), (90, True), (91, True)])
def test_a_session_is_over_once_it_has_ended(minutes: int, over: bool) -> None:
    session = make_session(24)

    assert session.is_over(session.starts + timedelta(minutes=minutes)) is over


def test_a_mailbox_is_known_in_lower_case() -> None:
    assert make_catalog().mailbox == "webinars@training.example"


@pytest.mark.parametrize(
    ("local", "zone", "problem"),
    [
        ("2027-06-24T14:00", "America/New_York", None),
        ("2027-03-14T01:59", "America/New_York", None),
        ("2027-03-14T02:00", "America/New_York", "does not exist"),
        ("2027-03-14T03:00", "America/New_York", None),
        ("2027-11-07T00:59", "America/New_York", None),
        ("2027-11-07T01:00", "America/New_York", "comes twice"),
        ("2027-11-07T02:00", "America/New_York", None),
        ("2027-03-14T02:30", "America/Phoenix", None),
        ("2027-04-04T02:15", "Australia/Lord_Howe", None),
        ("2027-04-04T01:45", "Australia/Lord_Howe", "comes twice"),
        ("2027-06-24T14:00", "Nowhere/At_All", None),
    ],
)
def test_an_hour_that_is_not_one_moment_is_told(local: str, zone: str, problem: str | None) -> None:
    found = find_local_time_problem(datetime.fromisoformat(local), zone)

    assert (found is None) if problem is None else problem in (found or "")


@pytest.mark.parametrize(
    ("words", "zone", "moment"),
    [
        ("2027-06-24T14:00", "America/New_York", "2027-06-24T18:00"),
        ("2027-12-09 14:00", "America/New_York", "2027-12-09T19:00"),
        ("2027-03-14T03:00", "America/New_York", "2027-03-14T07:00"),
        ("2027-03-28T10:00", "Europe/Berlin", "2027-03-28T08:00"),
        ("2027-06-24T14:00", "Asia/Kathmandu", "2027-06-24T08:15"),
        ("2027-07-01T14:00", "Europe/Dublin", "2027-07-01T13:00"),
        ("2027-06-24T14:00", "Etc/UTC", "2027-06-24T14:00"),
    ],
)
def test_a_local_time_is_one_moment_in_any_zone(words: str, zone: str, moment: str) -> None:
    assert read_local_time(words, zone) == datetime.fromisoformat(moment).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("words", "zone", "said"),
    [
        ("2027-03-14T02:30", "America/New_York", "does not exist in America/New_York"),
        ("2027-10-31T02:30", "Europe/Berlin", "comes twice in Europe/Berlin"),
        ("2027-10-03T02:15", "Australia/Lord_Howe", "does not exist"),
        ("2027-06-24", "America/New_York", "expected a local time"),
        ("2027-06-24T14:00Z", "America/New_York", "expected a local time"),
        ("", "America/New_York", "expected a local time"),
    ],
)
def test_what_is_not_one_local_time_is_refused(words: str, zone: str, said: str) -> None:
    with pytest.raises(CatalogError, match=said):
        read_local_time(words, zone)
