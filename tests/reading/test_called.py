"""Where does an author only say what something is called? Places stay what they were."""

from datetime import UTC, datetime

import pytest

from registrar.mail.message import parse
from registrar.reading.called import title_spans, without_spans
from registrar.reading.read import read
from registrar.reading.words.session_words import folded
from tests.make import make_catalog, make_message, make_session

CATALOG = make_catalog(
    make_session(25, title="Plain-Language Safety Plans"), make_session(26, title="Live Captions: Who Pays")
)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Session 25, Plain-Language Safety Plans.", "Session 25, xxxxxxxxxxxxxxxxxxxxxxxxxxx."),
        ("plain language\nsafety plans pls", "xxxxxxxxxxxxxxxxxxxxxxxxxxx pls"),
        ("Live Captions for me", "xxxxxxxxxxxxx for me"),
        ("live captions for me", "live captions for me"),
        ("please use plain language", "please use plain language"),
    ],
)
def test_a_title_is_left_out_where_it_is_written_as_one(text: str, left: str) -> None:
    assert without_spans(text, title_spans(text, folded(text), CATALOG)) == left


def test_the_words_of_a_title_are_no_need_and_those_beside_it_are() -> None:
    message = parse(
        make_message("Please add me to Plain-Language Safety Plans. I need captions.\n\nPat Quinn\nMaple House")
    )

    reading = read(message, CATALOG, now=datetime(2026, 1, 5, 9, tzinfo=UTC))

    assert [need.code.value for need in reading.registrants[0].needs] == ["captions"]
