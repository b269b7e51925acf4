"""Who is told of a changed session, and what: a table of situations."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from registrar.decision import (
    Cancel,
    RebookingLetter,
    Revise,
    SessionCancelledLetter,
    SessionChangedLetter,
)
from registrar.decision.session_news import (
    SessionNews,
    concerns,
    decide_news,
    list_rebooking,
    stored_fact,
    undone,
)
from registrar.mail.message import Address
from registrar.reading.reading import Need
from registrar.roster import RosterEntry
from registrar.vocabulary import Accommodation, RegistrationStatus, SessionStatus
from tests.make import make_session

CONFIRMED, WAITLISTED, PENDING = (
    RegistrationStatus.CONFIRMED,
    RegistrationStatus.WAITLISTED,
    RegistrationStatus.PENDING,
)
BEFORE = make_session(24, title="Kinship", capacity=20)
LATER = {"starts": BEFORE.starts + timedelta(days=3), "ends": BEFORE.ends + timedelta(days=3)}
CHANGES: dict[str, dict[str, Any]] = {
    "moved": LATER,
    "cancelled": {"status": SessionStatus.CANCELLED},
    "link": {"join_url": "https://meet.example/new"},
    "phone": {"phone": "+1 555 0100"},
    "renamed": {"title": "Kinship care"},
    "capacity": {"capacity": None},
}
CAPTIONS = Need(Accommodation.CAPTIONS, "I rely on captions")


def news(what: str, reason: str = "") -> SessionNews:
    return SessionNews(BEFORE, replace(BEFORE, **CHANGES[what]), reason)


def entry(status: RegistrationStatus = CONFIRMED, *needs: Need, **values: Any) -> RosterEntry:
    known: dict[str, Any] = {"author": "boss@office.example", "author_name": "Bo Reed", **values}
    return RosterEntry(7, "Ann Lee", "ann.lee@office.example", "Office", 24, status, needs=needs, **known)


@pytest.mark.parametrize("what", CHANGES)
def test_a_change_is_known_by_what_is_another(what: str) -> None:
    assert news(what).what == what


def test_nothing_is_news_where_nothing_is_another() -> None:
    assert SessionNews(BEFORE, BEFORE).what is None


@pytest.mark.parametrize(
    ("what", "told"),
    [
        ("moved", (True, True, True)),
        ("cancelled", (True, True, True)),
        ("link", (True, False, False)),
        ("phone", (True, False, False)),
        ("renamed", (True, False, False)),
        ("capacity", (False, False, False)),
    ],
)
def test_another_time_concerns_all_and_how_to_join_those_with_a_seat(what: str, told: tuple[bool, ...]) -> None:
    assert tuple(concerns(news(what), status) for status in (CONFIRMED, WAITLISTED, PENDING)) == told


def test_a_moved_session_revises_the_invitation_and_says_what_was() -> None:
    decision = decide_news(news("moved", "The presenter is ill."), entry())

    assert decision is not None
    assert decision.actions == (Revise(7, "session 24 is moved: The presenter is ill.", moved=True),)
    (letter,) = decision.letters
    assert isinstance(letter, SessionChangedLetter)
    assert (letter.before, letter.session, letter.to.email) == (BEFORE, news("moved").after, "ann.lee@office.example")


def test_the_letter_about_an_incomplete_request_goes_to_its_author() -> None:
    decision = decide_news(news("cancelled"), entry(PENDING))

    assert decision is not None
    assert decision.actions == (Cancel(7, "session 24 is cancelled"),)
    (letter,) = decision.letters
    assert isinstance(letter, SessionCancelledLetter)
    assert letter.to == Address("boss@office.example", "Bo Reed")


def test_whoever_has_no_address_is_written_down_and_not_written_to() -> None:
    decision = decide_news(news("moved"), replace(entry(PENDING, author=""), email=None))

    assert decision is not None
    assert decision.letters == ()


def test_coordinators_hear_of_those_who_need_something_and_of_no_others() -> None:
    entries = (entry(CONFIRMED, CAPTIONS), entry(), entry(WAITLISTED, CAPTIONS))
    boss, cy = Address("boss@office.example"), Address("cy@office.example")

    letters = list_rebooking(news("moved"), entries, (boss, cy))

    assert [letter.to for letter in letters] == [boss, cy]
    assert all(isinstance(letter, RebookingLetter) for letter in letters)
    assert [(one.needs, one.seated) for one in letters[0].people] == [((CAPTIONS,), True), ((CAPTIONS,), False)]


@pytest.mark.parametrize("what", ["link", "phone", "renamed", "capacity"])
def test_what_is_booked_stays_booked_where_the_time_is_the_same(what: str) -> None:
    assert list_rebooking(news(what), (entry(CONFIRMED, CAPTIONS),), (Address("cy@office.example"),)) == ()


@pytest.mark.parametrize("what", ["moved", "link", "phone", "renamed"])
def test_a_change_that_was_written_down_can_be_undone(what: str) -> None:
    change = news(what)

    assert undone(change.after, what, stored_fact(change.before, what)) == BEFORE
