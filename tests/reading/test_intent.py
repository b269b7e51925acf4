"""Is it heard what is asked for now, what only later, and what not at all?"""

# ruff: noqa: E501 - a message is one row of a table and reads along its line

import pytest

from registrar.mail.message import parse
from registrar.reading.read import read
from registrar.reading.reading import Reading
from tests.make import make_message
from tests.reading.test_requests import PLAIN, SIGNATURE, told

ANNOUNCED = (
    "\nOn Mon, Mar 19, 2018 at 9:12 AM Training <webinars@training.example> wrote:\n"
    '> Session 26 of "When a Child Goes Missing" is on Thursday, August 16, at 2:00 Eastern. There are still seats.\n'
    "> Reply to this message to register.\n"
)


def reading_of(text: str, subject: str = "webinar") -> Reading:
    message = parse(make_message(text, subject=subject))
    assert message.date is not None
    return read(message, PLAIN, now=message.date)


def heard(reading: Reading) -> str:
    return " ".join([reading.intent, *map(told, reading.registrants)]).strip()


@pytest.mark.parametrize(
    "text",
    [
        "I wish to attend session 25... correction, make that session 26, I have vacation in June.",
        "Sign me up for 25. Correction: 26, we have an audit in June.",
    ],
)
def test_what_the_author_has_instead_is_no_seat_that_they_had(text: str) -> None:
    assert heard(reading_of(text + SIGNATURE)) == "register Ann Lee 26"


def test_who_has_a_seat_and_names_another_session_moves() -> None:
    reading = reading_of("Session 25, which I asked for, falls on my vacation. Make it 26." + SIGNATURE)

    assert heard(reading) == "change Ann Lee 26 from 25"


@pytest.mark.parametrize(
    ("text", "sessions"),
    [
        ("Count me in.", "26"),
        ("Please put me down.", "26"),
        ("I'd like to come.", "26"),
        ("Please register me for a different date.", ""),
        ("I can't make it. Please put me in a later one.", ""),
        ("Is there another date? Please sign me up.", ""),
    ],
)
def test_above_one_announced_session_it_is_that_one_unless_another_is_wished_for(text: str, sessions: str) -> None:
    reading = reading_of(text + SIGNATURE + ANNOUNCED, "Re: Last call for August 16")

    assert heard(reading) == f"register Ann Lee {sessions}".strip()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Our new investigator, Bo Rydell, should go to the June session. IT has not set up his e-mail yet. I'll send it when they do.", "register Bo Rydell 25"),
        ("Bo Rydell needs to attend the August session. I will send you her email address next week.", "register Bo Rydell 26"),
        ("I'd love to come on June 21 but have to ask my boss. I'll let you know.", "other"),
        ("I may join session 25, I'll let you know.", "other"),
    ],
)  # fmt: skip
def test_who_promises_a_detail_asks_now_and_who_is_undecided_does_not(text: str, expected: str) -> None:
    assert heard(reading_of(text + SIGNATURE)) == expected


def test_who_only_may_come_is_put_to_a_person() -> None:
    assert reading_of("I might come on June 21." + SIGNATURE).review


@pytest.mark.parametrize(
    ("cell", "sessions"),
    [
        ("not sure yet, please send me what is left", ""),
        ("undecided between 25 and 26", ""),
        ("not sure of the number, the June one", "25"),
        ("all that you have left", "24,25,26,27,28"),
    ],
)
def test_an_undecided_cell_chooses_no_session(cell: str, sessions: str) -> None:
    reading = reading_of(f"Name: Ann Lee\nAgency: Harbor County CASA\nWhich webinar: {cell}\n")

    assert heard(reading) == f"register Ann Lee {sessions}".strip()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I ask to be registered for no. 25, June 21. Is there a certificate of attendance?", "register Ann Lee 25"),
        ("I should be pleased to observe the webinar of June 21. Would you also tell me how many hours it carries?", "register Ann Lee 25"),
        ("We request that we be enrolled in session 26. How long does it last?", "register Ann Lee 26"),
        ("Should we request to be added to session 25?", "question"),
        ("Several of our people ask to be told when registration opens. When is it?", "question"),
    ],
)  # fmt: skip
def test_who_asks_outright_is_registered_whatever_else_they_ask(text: str, expected: str) -> None:
    assert heard(reading_of(text + SIGNATURE)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I cannot be there on June 21 because of a trial. I want to change to another date; I will let you know which.", "change Ann Lee  from 25"),
        ("I won't make June 21. Could I switch to a different date?", "change Ann Lee  from 25"),
        ("I cannot come on June 21. Please cancel me. I hope to come another time.", "cancel Ann Lee 25"),
    ],
)  # fmt: skip
def test_who_wants_another_date_moves_and_who_hopes_for_one_leaves(text: str, expected: str) -> None:
    assert heard(reading_of(text + SIGNATURE)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Please transfer Sgt. Bo Rydell (brydell@office.example) and me from June to session 26, we are on storm duty.", "change Bo Rydell 26 from 25 Ann Lee 26 from 25"),
        ("Register Det. Bo Rydell (brydell@office.example) and me from June to October, all of them.", "register Bo Rydell 25,26,27 Ann Lee 25,26,27"),
    ],
)  # fmt: skip
def test_a_title_written_short_ends_no_clause(text: str, expected: str) -> None:
    assert heard(reading_of(text + SIGNATURE)) == expected


def test_what_is_the_same_for_a_colleague_is_shared_without_doubt() -> None:
    text = (
        "I'd like a spot in session 25 as well as the one on August 16. Same for Bo Rydell, brydell@office.example."
        + SIGNATURE
    )

    reading = reading_of(text)

    assert heard(reading) == "register Ann Lee 25,26 Bo Rydell 25,26"
    assert not reading.review


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Please place our new caseworker, Bo Rydell (brydell@office.example), on your list for June 21. I sat through it last spring so you don't need to add me.", "register Bo Rydell 25"),
        ("Please put Bo Rydell (brydell@office.example) on your list for June 21 and add me as well.", "register Bo Rydell 25 Ann Lee 25"),
        ("Please register me for June 21. You don't need to add me to the mailing list.", "register Ann Lee 25"),
    ],
)  # fmt: skip
def test_whom_nobody_need_add_is_not_added(text: str, expected: str) -> None:
    assert heard(reading_of(text + SIGNATURE)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Please move me. I was in session 25 but never got on the call. Put me in session 26.", "change Ann Lee 26 from 25"),
        ("I was in session 25 and loved it. Please register me for 26 too.", "register Ann Lee 26"),
    ],
)  # fmt: skip
def test_who_never_got_into_a_session_that_is_over_leaves_it(text: str, expected: str) -> None:
    message = parse(make_message(text + SIGNATURE, subject="webinar", date="Fri, 22 Jun 2018 10:15:00 -0400"))
    assert message.date is not None

    assert heard(read(message, PLAIN, now=message.date)) == expected
