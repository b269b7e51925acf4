"""Is a subject read where it says what the body leaves out?"""

# ruff: noqa: E501 - a message is one row of a table and reads along its line

import pytest

from registrar.mail.message import parse
from registrar.reading.mailboxes import find_mailboxes
from registrar.reading.read import read
from registrar.reading.reading import Reading
from tests.make import make_message
from tests.reading.test_requests import PLAIN, SIGNATURE, told


def reading_of(subject: str, text: str, author: str = "Ann Lee <ann.lee@office.example>") -> Reading:
    message = parse(make_message(text, subject=subject, author=author))
    assert message.date is not None
    return read(message, PLAIN, now=message.date)


@pytest.mark.parametrize(
    ("subject", "text", "expected"),
    [
        ("Session 25 registration, captions please", SIGNATURE, "register Ann Lee 25 +captions"),
        ("Session 25 registration, captions please", "Thanks!" + SIGNATURE, "register Ann Lee 25 +captions"),
        ("Please sign me up for June 21 - ASL interpreter needed", "See subject." + SIGNATURE, "register Ann Lee 25 +sign_language"),
        ("Registering for the August webinar with CART captioning", "Thank you so much" + SIGNATURE, "register Ann Lee 26 +captions"),
        ("sign up for 26, I need large print slides", "\n", "register Ann Lee 26 +large_print"),
        ("Cancel session 25", "see subject line" + SIGNATURE, "cancel Ann Lee 25"),
        ("Move me from 25 to 26", "thx" + SIGNATURE, "change Ann Lee 26 from 25"),
        ("How much does session 26 cost?", "Thanks" + SIGNATURE, "question"),
        ("Please enroll Tom Hale (thale@office.example) in session 27 w/ screen reader", "see subject" + SIGNATURE, "register Tom Hale 27 +screen_reader"),
    ],
)  # fmt: skip
def test_a_subject_above_a_body_that_says_nothing_is_the_request(subject: str, text: str, expected: str) -> None:
    reading = reading_of(subject, text)

    assert " ".join([reading.intent, *map(told, reading.registrants)]) == expected
    assert not reading.review


@pytest.mark.parametrize(
    ("subject", "text", "codes"),
    [
        ("Session 25, captions please", "Please register me.", ["captions"]),
        ("ASL interpreter", "Please register me for session 25.", ["sign_language"]),
        ("June webinar (blind attendee, screen reader)", "I would like to come on June 21.", ["screen_reader"]),
        ("Session 25, no captions needed", "Please register me.", []),
        ("Captions", "Please register me for session 25. I don't need the captions I once asked for.", []),
        ("Accommodations", "Please register me for session 25. No accommodations needed.", []),
    ],
)
def test_a_need_that_only_the_subject_names_is_asked_for(subject: str, text: str, codes: list[str]) -> None:
    reading = reading_of(subject, text + SIGNATURE)

    assert [need.code for one in reading.registrants for need in one.needs] == codes


def test_a_need_in_the_subject_of_several_people_is_put_to_a_person() -> None:
    reading = reading_of(
        "Session 25, captions please",
        "Please register me and Tom Hale (thale@office.example) for session 25." + SIGNATURE,
    )

    assert reading.review


def test_a_need_in_the_subject_of_an_answer_is_somebody_else_s_words() -> None:
    reading = reading_of("Re: Captions and interpreters", "Please register me for session 25." + SIGNATURE)

    assert [need.code for one in reading.registrants for need in one.needs] == []


def test_the_domain_is_suggested_where_the_agency_is_asked_for() -> None:
    reading = reading_of(
        "webinar", "Please register me for session 25.\n\nAnn Lee", "Ann Lee <alee@cedarcounty.example>"
    )

    assert [str(one) for one in reading.registrants[0].missing] == ["agency"]
    assert reading.agency_suggestion == "Cedar County"


def test_a_provider_s_domain_suggests_no_agency() -> None:
    reading = reading_of("webinar", "Please register me for session 25.\n\nAnn Lee", "Ann Lee <alee@gmail.example>")

    assert reading.agency_suggestion == ""


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("write to vic%x.example@training.example", ["vic%x.example@training.example"]),
        ("a&b@office.example", ["a&b@office.example"]),
        ("ann!bob@office.example", ["ann!bob@office.example"]),
        ("email=ann@office.example", ["ann@office.example"]),
        ("mailto:ann@office.example", ["ann@office.example"]),
        ("'ann@office.example'", ["ann@office.example"]),
        ("*ann@office.example*", ["ann@office.example"]),
        ("ann@office.example/bob@office.example", ["ann@office.example", "bob@office.example"]),
        ("-ann@office.example", ["ann@office.example"]),
    ],
)
def test_an_address_is_read_whole(text: str, found: list[str]) -> None:
    assert [one.value for one in find_mailboxes(text)] == found
