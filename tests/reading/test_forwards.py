"""Whose words does a forward ask with: the author's own, or those that it passes on?"""

from datetime import UTC, datetime

import pytest

from registrar.catalog import Catalog
from registrar.mail.message import parse
from registrar.reading.read import read_by_rules
from registrar.reading.reading import ReadRegistrant
from tests.make import make_message

DATES = "Session 25 - May 18\nSession 26 - May 20\nWrite to webinars@training.example with your name and agency."


def passed_on(covering: str, sender: str, text: str, series: Catalog) -> list[ReadRegistrant]:
    """Read a forward by Dana Whitlock."""
    body = (
        f"{covering}\n\nDana Whitlock\nHarbor County CPS\n\n---------- Forwarded message ---------\nFrom: {sender}\n"
        f"Date: Thu, Jan 1, 2026 at 4:10 PM\nSubject: webinar\nTo: Dana Whitlock <dwhitlock@office.example>\n\n{text}\n"
    )
    message = parse(make_message(body, author="Dana Whitlock <dwhitlock@office.example>", subject="Fwd: webinar"))
    return list(read_by_rules(message, series, now=datetime(2026, 1, 5, tzinfo=UTC))[2].registrants)


@pytest.mark.parametrize(
    ("covering", "sender", "text", "email"),
    [
        ("My niece sent me this. I'd like session 25 for myself.", "Jo Roe <jo@home.example>", DATES, "dwhitlock"),
        ("My boss wants me in session 25, see below.", "Jo Roe <jroe@office.example>", "Sign up, Dana!", "dwhitlock"),
        (
            "Please add Bo Rydell (brydell@office.example) to session 25, announced below.",
            "Youth Response",
            DATES,
            "brydell",
        ),
        ("Please register her, see below.", "Jo Roe <jroe@office.example>", "May I have session 25?", "jroe"),
        (
            "This is for Jo. Her address here is jroe@office.example.",
            "Jo Roe <jo@home.example>",
            "Can you get me into session 25?",
            "jroe",
        ),
    ],
)
def test_a_forward_is_for_whom_its_covering_words_ask(
    covering: str, sender: str, text: str, email: str, series: Catalog
) -> None:
    people = passed_on(covering, sender, text, series)

    assert [one.email.value for one in people if one.email] == [f"{email}@office.example"]
