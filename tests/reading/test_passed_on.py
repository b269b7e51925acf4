"""Whose matter is it, where somebody else's confirmation is passed on?"""

import pytest

from registrar.mail.message import parse
from registrar.reading.read import read
from tests.make import make_message
from tests.reading.test_requests import PLAIN

PASSED_ON = (
    "\n\nAnn Lee\nHarbor County CPS\n\n---------- Forwarded message ----------\n"
    f"From: Training <{PLAIN.mailbox}>\nDate: Mon, Mar 19, 2018 at 9:12 AM\n"
    "Subject: Your registration is confirmed\nTo: Bo Ray <bray@harbor.example>\n\n"
    "Bo Ray, you are registered for session 25, Thursday, June 21, 2018, 2:00 PM Eastern.\n"
)


@pytest.mark.parametrize(
    ("words", "person", "needs"),
    [
        ("Please cancel this one, she has left us.", "Bo Ray", []),
        ("Something came up, cancel please.", "Ann Lee", []),
        ("I need captions for this one.", "Ann Lee", ["captions"]),
        ("Please add an ASL interpreter to my registration.", "Ann Lee", ["sign_language"]),
        ("My agency is now Harbor Youth Center.", "Ann Lee", []),
    ],
)
def test_what_the_author_says_of_themself_is_not_laid_on_whoever_was_confirmed(
    words: str, person: str, needs: list[str]
) -> None:
    message = parse(make_message(words + PASSED_ON, subject="Fwd: Your registration is confirmed"))
    assert message.date is not None
    reading = read(message, PLAIN, now=message.date)

    assert [
        (one.name.value if one.name else None, [need.code.value for need in one.needs]) for one in reading.registrants
    ] == [(person, needs)]
