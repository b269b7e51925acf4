"""Does the score put messages into the class that their harm deserves?"""

from typing import Any

import pytest

from tests.corpus.score import Outcome, Score, is_same_agency, is_same_name, judge


def person(**given: Any) -> dict[str, Any]:
    return {
        "name": "Ann Lee",
        "email": "alee@hc.example",
        "agency": ["Harbor County", "Harbor County, Intake Unit"],
        "sessions": [7],
        "accommodations": [],
        "missing": [],
        **given,
    }


def expected(intent: str = "register", *people: dict[str, Any], **given: Any) -> dict[str, Any]:
    return {"intent": intent, "question": False, "registrants": list(people), **given}


def was_read(**given: Any) -> dict[str, Any]:
    return person(**{"agency": "Harbor County", **given})


def test_all_as_expected_is_right() -> None:
    assert judge(expected("register", person()), expected("register", was_read())) == (Outcome.RIGHT, [])


def test_an_order_of_several_people_is_no_fault() -> None:
    other = {"name": "Bo Fry", "email": "bfry@hc.example"}
    read = expected("register", was_read(**other), was_read())
    assert judge(expected("register", person(), person(**other)), read)[0] is Outcome.RIGHT


@pytest.mark.parametrize(
    "fault",
    [
        {"name": "Al Lee-Park"},
        {"email": "ann@home.example"},
        {"agency": "Ann Lee, Harbor County"},
        {"sessions": [8]},
        {"sessions": [7, 8]},
        {"accommodations": ["captions"]},
    ],
)
def test_a_false_detail_is_wrong_and_held_once_a_person_looks(fault: dict[str, Any]) -> None:
    read = expected("register", was_read(**fault))
    assert judge(expected("register", person()), read)[0] is Outcome.WRONG
    assert judge(expected("register", person()), {**read, "review": True})[0] is Outcome.HELD


def test_a_detail_that_is_asked_for_again_is_held() -> None:
    read = expected("register", was_read(sessions=[], missing=["session"]))
    assert judge(expected("register", person()), read)[0] is Outcome.HELD


def test_a_detail_that_is_missing_and_not_asked_for_is_wrong() -> None:
    lacking = person(agency=[], missing=["agency"])
    assert judge(expected("register", lacking), expected("register", was_read(agency=None)))[0] is Outcome.WRONG


def test_a_need_that_was_not_read_is_wrong_whatever_else_is_asked() -> None:
    read = expected("register", was_read(agency=None, missing=["agency"]))
    assert judge(expected("register", person(accommodations=["braille"])), read)[0] is Outcome.WRONG


def test_a_person_too_many_or_too_few_is_wrong() -> None:
    other = was_read(name="Bo Fry", email="bfry@hc.example")
    assert judge(expected("register", person()), expected("register", was_read(), other))[0] is Outcome.WRONG
    assert judge(expected("register", person()), expected("register"))[0] is Outcome.WRONG


@pytest.mark.parametrize(("intent", "got"), [("automatic", "other"), ("other", "automatic"), ("automatic", "register")])
def test_a_robot_taken_for_a_person_or_a_person_for_a_robot_is_wrong_even_under_review(intent: str, got: str) -> None:
    assert judge(expected(intent), {**expected(got), "review": True})[0] is Outcome.WRONG


def test_another_intent_is_wrong_if_it_is_carried_out_and_held_if_it_waits() -> None:
    assert judge(expected("cancel", person()), expected("register", was_read()))[0] is Outcome.WRONG
    assert judge(expected("cancel", person()), expected("register", was_read(missing=["agency"])))[0] is Outcome.HELD
    assert judge(expected("cancel", person()), expected("question"))[0] is Outcome.HELD


def test_what_is_read_rightly_and_still_put_to_a_person_is_held() -> None:
    assert judge(expected("register", person()), expected("register", was_read(), review=True))[0] is Outcome.HELD
    assert judge(expected("question"), expected("question", review=True))[0] is Outcome.RIGHT


def test_another_answer_to_an_invitation_is_wrong() -> None:
    read = expected("rsvp", was_read(), answer="accepted")
    assert judge(expected("rsvp", person(), answer="declined"), read)[0] is Outcome.WRONG


def test_the_sessions_of_a_bare_cancellation_are_left_to_the_records() -> None:
    assert judge(expected("cancel", person(sessions=[])), expected("cancel", was_read()))[0] is Outcome.RIGHT


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Zoë Brûlé", "ZOE BRULE", True),
        ("Ann M. Lee", "Ann Lee", True),
        ("Ann M. Lee", "Ann K. Lee", False),
        ("Sean O'Hara", "Sean O’Hara", True),
        ("Ann Lee", "Ann", False),
        (None, "", True),
        (None, "Ann", False),
    ],
)
def test_names_agree_but_for_spelling_and_middle_initials(one: str | None, other: str, same: bool) -> None:
    assert is_same_name(one, other) is same


@pytest.mark.parametrize(
    ("read", "same"),
    [
        ("the harbor county", True),
        ("Harbor County - Intake Unit", True),
        ("Harbor County DHS", True),
        ("Office of the Clerk of Harbor County in Westmere", False),
        ("Harbor", False),
        (None, False),
    ],
)
def test_an_agency_may_have_little_more_or_less_than_an_accepted_form(read: str | None, same: bool) -> None:
    assert is_same_agency(["Harbor County", "Harbor County, Intake Unit"], read, person="Ann Lee") is same


def test_a_score_counts_by_class_intent_and_field() -> None:
    score = Score()
    score.add({"id": "a", "expect": expected("register", person())}, expected("register", was_read()))
    score.add({"id": "b", "expect": expected("register", person())}, expected("register", was_read(sessions=[8])))
    score.add({"id": "c", "expect": expected("automatic")}, expected("other", question=True))
    assert (score.messages, score.outcomes[Outcome.RIGHT], score.outcomes[Outcome.WRONG]) == (3, 1, 2)
    assert score.by_intent["register"] == {Outcome.RIGHT: 1, Outcome.WRONG: 1}
    assert score.confusion["automatic", "other"] == score.robots_answered == 1
    assert (score.field_shares()["sessions"], score.field_shares()["name"]) == (0.5, 1.0)
    assert score.question_share == pytest.approx(2 / 3)
    assert "b wrong: sessions [8] for [7]" in score.report(show=5)
