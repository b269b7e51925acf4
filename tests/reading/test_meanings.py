"""What words say the same, and what single sentences say a message is for."""

from collections import Counter

import pytest

from registrar.reading.question import find_forms
from registrar.reading.signals import find_signals
from registrar.reading.words.meanings import CLASSES, meanings_in
from registrar.vocabulary import Intent


def test_a_word_stands_in_one_class_only() -> None:
    times = Counter(word for words in CLASSES.values() for word in words.split())

    assert [word for word, count in times.items() if count > 1] == []


def test_classes_are_told_with_which_stands_before_which_near_by() -> None:
    told = set(meanings_in(["please", "relinquish", "my", "chair"]))

    assert {"@withdraw", "@seat", "@please>withdraw", "@my>seat"} <= told
    assert "@seat>my" not in told


@pytest.mark.parametrize(
    "said",
    [
        "Please scratch the captions I asked for.",
        "I fat-fingered my address.",
        "My name came out as Molina on the list.",
        "Two small corrections for you.",
    ],
)
def test_a_detail_put_right_speaks_for_an_update(said: str) -> None:
    assert find_signals(find_forms(said), "").of(Intent.UPDATE) >= 3


@pytest.mark.parametrize(
    "said", ["Could you put me in tomorrow's session?", "Please accept my registration for June 21."]
)
def test_a_request_does_not_tell_of_a_registration_that_there_is(said: str) -> None:
    assert find_signals(find_forms(said), "").of(Intent.UPDATE) == 0


@pytest.mark.parametrize(
    ("said", "points"),
    [
        ("I don't think I can swing it.", 2),
        ("I won't be able to follow without captions.", 0),
        ("I can't locate the e-mail with the log-in.", 0),
    ],
)
def test_who_cannot_take_part_is_told_from_who_cannot_do_something_else(said: str, points: float) -> None:
    assert (find_signals(find_forms(said), "").of(Intent.CANCEL) >= 2) == (points >= 2)


def test_others_who_are_interested_ask_for_no_seat_yet() -> None:
    said = find_forms("Some of our nurses are interested in the June one.")

    assert find_signals(said, "").of(Intent.REGISTER) < 2


@pytest.mark.parametrize(
    ("said", "form"),
    [
        ("Is this webinar free?", "question"),
        ("Is August 16 free?", "request"),
        ("Could the certificate show my middle initial?", "request"),
        ("I have still not had my certificate.", "question"),
    ],
)
def test_what_a_person_must_answer_is_told_from_what_is_to_be_done(said: str, form: str) -> None:
    assert [one.form for one in find_forms(said)] == [form]


@pytest.mark.parametrize(
    "said",
    [
        "Book by the 30th and save.",
        "I can do $40 each.",
        "Sign the petition when you have a minute.",
        "Our board wants the count by Friday.",
        "Certificates go into my file, so I'd like it right.",
        "Could you note that for me?",
        "I am applying for the training coordinator position.",
        "Please give our two seats away.",
    ],
)
def test_what_is_bought_noted_or_given_back_asks_for_no_seat(said: str) -> None:
    assert find_signals(find_forms(said), "").of(Intent.REGISTER) < 2


@pytest.mark.parametrize(
    "said",
    [
        "I'd like everything you have left this year except August.",
        "Please register Will Price for June 21.",
        "Could I still be squeezed in on Thursday?",
        "The July one is my pick.",
        "Consider this my RSVP for March 5.",
        "She has asked me to reserve a place for her.",
    ],
)
def test_a_seat_is_asked_for_in_many_words(said: str) -> None:
    assert find_signals(find_forms(said), "").of(Intent.REGISTER) >= 2


@pytest.mark.parametrize(
    ("said", "forms"),
    [
        ("Please add me to 312 and is there a fee?", ["statement", "question"]),
        ("Is there room on Wednesday, and will you take interns too?", ["request", "question"]),
        ("Is it free and how long does it last?", ["question"]),
        ("If I sign up now, and the day fills, will there be another?", ["question"]),
    ],
)
def test_a_wish_and_a_question_that_are_joined_are_told_apart(said: str, forms: list[str]) -> None:
    assert [one.form for one in find_forms(said)] == forms
