"""What falls due for registrations that wait: a table of moments."""

from datetime import timedelta
from typing import Any

import pytest

from registrar.deadlines import Waits, find_due
from registrar.decision import AskAgain, AskedAgainLetter, Lapse, LapsedLetter, Person, Rules
from registrar.mail.message import Address
from registrar.roster import Roster
from registrar.vocabulary import Missing
from tests.make import NOW, SESSION_STARTS, make_catalog

BOSS = Address("boss@office.example", "Dana Reed")


def waits(key: int = 1, **values: Any) -> Waits:
    known = {
        "person": Person("Ann Lee", "ann.lee@office.example", None),
        "session": 24,
        "missing": (Missing.AGENCY,),
        "author": BOSS,
        "since": NOW,
        "inbound_id": 7,
    }
    return Waits(key, **{**known, **values})


def due(*waiting: Waits, days: float) -> tuple[Any, ...]:
    return find_due(waiting, make_catalog(), Roster(), rules=Rules(), now=NOW + timedelta(days=days))


@pytest.mark.parametrize(
    ("days", "values", "action"),
    [
        (2.9, {}, None),
        (3, {}, AskAgain),
        (3, {"asked_again": True}, None),
        (9.9, {"asked_again": True}, None),
        (10, {"asked_again": True}, Lapse),
        (10, {}, Lapse),
        (3, {"session": None}, AskAgain),
        ((SESSION_STARTS[24] - NOW) / timedelta(days=1), {"since": SESSION_STARTS[24]}, Lapse),
    ],
)
def test_what_is_due_when(days: float, values: dict[str, Any], action: type | None) -> None:
    decisions = due(waits(**values), days=days)

    assert [type(one) for decision in decisions for one in decision.actions] == ([action] if action else [])


def test_what_one_message_asked_for_is_asked_in_one_letter() -> None:
    (decision,) = due(waits(1), waits(2), days=3)

    assert [action.registration_id for action in decision.actions] == [1, 2]
    (letter,) = decision.letters
    assert isinstance(letter, AskedAgainLetter)
    assert (letter.to, len(letter.incomplete)) == (BOSS, 2)
    assert letter.lapses_at == NOW + timedelta(days=10)


def test_two_messages_are_two_letters() -> None:
    assert len(due(waits(1), waits(2, inbound_id=8), days=3)) == 2


def test_the_notice_names_people_and_sessions_once() -> None:
    (decision,) = due(waits(1), waits(2, session=25), days=10)

    (letter,) = decision.letters
    assert isinstance(letter, LapsedLetter)
    assert len(letter.people) == 1
    assert [session.number for session in letter.sessions] == [24, 25]


def test_what_nobody_can_be_told_lapses_all_the_same() -> None:
    (decision,) = due(waits(author=Address("")), days=10)

    assert decision.letters == ()


def test_a_letter_is_in_the_language_of_the_request() -> None:
    (decision,) = due(waits(language="es"), days=3)

    assert decision.letters[0].language == "es"
