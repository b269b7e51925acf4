"""What is only supposed, put down by mistake or at hand is no need; what the wording asks for all the same is one."""

import pytest

from registrar.mail.message import parse
from registrar.reading.read import read
from registrar.reading.reading import Reading
from tests.make import make_message
from tests.reading.test_requests import PLAIN, SIGNATURE


def reading_of(text: str) -> Reading:
    message = parse(make_message("Please register me for session 25. " + text + SIGNATURE, subject="webinar"))
    assert message.date is not None
    return read(message, PLAIN, now=message.date)


def needs(reading: Reading) -> set[str]:
    return {need.code.value for person in reading.registrants for need in person.needs}


@pytest.mark.parametrize(
    "text",
    [
        "My tablet captions everything, so I'm all set.",
        "I would be glad to volunteer as an interpreter.",
    ],
)
def test_what_is_not_asked_for_is_left_out(text: str) -> None:
    assert needs(reading_of(text)) == set()


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Captions, no further needs.", "captions"),
        ("Should the need arise I can call in, but captions are a must.", "captions"),
        ("I have been fitted with hearing aids and still need captions.", "captions"),
        ("Happy to help test it: I read braille and need the handouts in braille.", "braille"),
        ("I'm covered for everything except sign language.", "sign_language"),
    ],
)
def test_what_is_asked_for_beside_such_words_is_read(text: str, code: str) -> None:
    assert code in needs(reading_of(text))


@pytest.mark.parametrize(
    "text",
    [
        "I tested it and the captions did not show, I need them.",
        "As I can't follow speech by myself an interpreter would be wonderful.",
        "I would have asked for an interpreter sooner if I had known. I need one.",
        "Someone put large print for me on the form and that is right.",
        "I ticked captions by accident.",
        "Should I ever need braille, I will write again.",
        "A transcript? No, thank you.",
        "You asked whether I still need large print. I do not.",
    ],
)
def test_where_rules_and_wording_do_not_agree_a_person_looks(text: str) -> None:
    assert reading_of(text).review
