"""Name and address together are a person; seats are counted, never below zero."""

from dataclasses import replace
from datetime import timedelta

import pytest

from registrar.roster import Roster, RosterEntry, in_line, name_key
from registrar.vocabulary import RegistrationStatus
from tests.make import NOW, make_session

Status = RegistrationStatus


def entry(
    name: str | None = "Ann Lee",
    email: str | None = "office@county.example",
    *,
    session: int | None = 24,
    status: RegistrationStatus = Status.CONFIRMED,
) -> RosterEntry:
    return RosterEntry(1, name, email, "County", session, status)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("José O'Brien-Ruiz", "jose o’brien ruiz"),
        ("ANN LEE", "Ann Lee"),
        ("  Ann   Lee ", "Ann Lee"),
        ("Groß", "GROSS"),
        ("Jose\u0301", "Jos\u00e9"),
    ],
)
def test_spellings_of_one_name_compare_equal(one: str, other: str) -> None:
    assert name_key(one) == name_key(other)


def test_different_names_do_not_compare_equal() -> None:
    assert name_key("Ann Lee") != name_key("Anna Lee")


def test_names_in_other_scripts_are_kept() -> None:
    assert name_key("李 安") == "李 安"


def test_no_name_is_an_empty_key() -> None:
    assert name_key(None) == name_key("…") == ""


def test_colleagues_who_share_an_address_are_two_people() -> None:
    roster = Roster((entry("Ann Lee"), entry("Bob Ray")))

    assert roster.find(email="office@county.example", name="Cy Fox", session=24) is None
    found = roster.find(email="OFFICE@county.example", name="bob ray", session=24)
    assert found is not None
    assert found.name == "Bob Ray"


def test_a_person_is_registered_for_each_session_apart() -> None:
    assert Roster((entry(),)).find(email="office@county.example", name="Ann Lee", session=25) is None


@pytest.mark.parametrize(
    ("status", "found"),
    [
        (Status.PENDING, True),
        (Status.CONFIRMED, True),
        (Status.WAITLISTED, True),
        (Status.CANCELLED, False),
        (Status.LAPSED, False),
    ],
)
def test_only_a_live_registration_is_found(status: RegistrationStatus, found: bool) -> None:
    roster = Roster((entry(status=status),))

    assert (roster.find(email="office@county.example", name="Ann Lee", session=24) is not None) is found


def test_without_a_capacity_there_is_no_limit() -> None:
    assert Roster((), {24: 10_000}).seats_left(make_session(24)) is None


@pytest.mark.parametrize(("taken", "left"), [(0, 2), (1, 1), (2, 0), (3, 0)])
def test_seats_left_never_fall_below_zero(taken: int, left: int) -> None:
    assert Roster((), {24: taken}).seats_left(make_session(24, capacity=2)) == left


@pytest.mark.parametrize(
    ("status", "left"), [(Status.CONFIRMED, 1), (Status.PENDING, 2), (Status.WAITLISTED, 2), (Status.CANCELLED, 2)]
)
def test_only_a_confirmed_registration_takes_a_seat(status: RegistrationStatus, left: int) -> None:
    roster = Roster().with_registration(entry(status=status))

    assert roster.seats_left(make_session(24, capacity=2)) == left


def test_a_roster_that_grows_leaves_the_one_before_as_it_was() -> None:
    before = Roster((), {24: 1})

    after = before.with_registration(entry())

    assert before.seats_taken == {24: 1}
    assert before.entries == ()
    assert after.seats_taken == {24: 2}


def test_a_registration_without_a_session_takes_no_seat() -> None:
    assert Roster().with_registration(entry(session=None)).seats_taken == {}


# --------------------------------------------------------------------------------------------------- seats and the line


def waiting(key: int, minutes: int = 0) -> RosterEntry:
    moment = NOW + timedelta(minutes=minutes)
    return replace(entry(status=Status.WAITLISTED), registration_id=key, waitlisted_at=moment)


def test_the_line_goes_by_the_moment_then_by_the_number_and_what_is_not_written_yet_is_last() -> None:
    line = in_line((waiting(0, -9), waiting(3, 1), waiting(9), waiting(2, 1)))

    assert [one.registration_id for one in line] == [9, 2, 3, 0]


def test_who_joins_the_line_stands_behind_and_knows_the_place() -> None:
    roster = Roster(waiting={24: (waiting(5),)}).with_registration(waiting(6, 1))

    assert [one.registration_id for one in roster.waiting[24]] == [5, 6]
    assert roster.place(waiting(6)) == 2


def test_who_is_moved_up_leaves_the_line_and_takes_a_seat() -> None:
    roster = Roster(waiting={24: (waiting(5), waiting(6, 1))})

    after = roster.with_registration(replace(waiting(5), status=Status.CONFIRMED))

    assert [one.registration_id for one in after.waiting[24]] == [6]
    assert after.seats_taken == {24: 1}


def test_a_cancellation_frees_the_seat_once() -> None:
    roster = Roster((entry(),), {24: 2})

    after = roster.with_registration(entry(status=Status.CANCELLED))

    assert after.seats_taken == {24: 1}
    assert after.with_registration(entry(status=Status.CANCELLED)).seats_taken == {24: 1}


def test_a_change_takes_a_seat_there_and_frees_one_here() -> None:
    after = Roster((entry(),), {24: 1, 25: 0}).with_registration(entry(session=25))

    assert after.seats_taken == {24: 0, 25: 1}


def test_a_seat_that_is_kept_for_somebody_is_taken() -> None:
    pending = replace(entry(status=Status.PENDING), keeps_seat=True)

    after = Roster().with_registration(pending)

    assert after.seats_left(make_session(24, capacity=1)) == 0
    assert after.with_registration(entry()).seats_taken == {24: 1}
