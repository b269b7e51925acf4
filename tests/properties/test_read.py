"""Whatever the text: reading never raises, takes little time, and keeps what it must not mix up apart."""

import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from registrar.catalog import Catalog
from registrar.mail.body import own_words, text_of_html
from registrar.mail.message import Message, parse
from registrar.reading.read import read
from registrar.reading.reading import Reading
from registrar.reading.report import as_json, explain
from registrar.reading.sessions import find_mentions, settle
from registrar.vocabulary import Intent
from tests.corpus.eml import build, load
from tests.make import make_catalog, make_message

MOST_SECONDS = 8.0
"""Of the processor, for one message: some hundred times what one takes, and less than the reader's own limit."""
NOW = datetime(2027, 1, 5, 14, 0, tzinfo=UTC)
CORPUS, CATALOGS = load(Path(__file__).parent.parent / "corpus")
CATALOG: Catalog = make_catalog()
NO_REGISTRANTS = {Intent.QUESTION, Intent.AUTOMATIC, Intent.OTHER}

# Pieces that the patterns look for, so that arbitrary text comes near them.
PIECES = st.sampled_from(
    [
        *(
            "session",
            " 24",
            "#25",
            "sessions 24, 25 and 26",
            "24-26",
            " to ",
            " and ",
            "April 22",
            "4/22",
            "22 APR 27",
            "the 22nd",
        ),
        *("next", "last", "all remaining", "tomorrow", "Thursday", "next month", "both", "either ", " or "),
        *(
            "Please register ",
            "cancel",
            "move me from ",
            "instead of ",
            "not ",
            "can't attend ",
            "my name is ",
            "Ann Lee",
            "Bo Ray, ",
        ),
        *(
            "ann@office.example",
            " <bo@office.example>",
            "a at b dot example",
            "(",
            ")",
            ":",
            ";",
            ",",
            ". ",
            "?",
            "\n",
            "\n\n",
            "> ",
            ">>> ",
        ),
        *(
            "-- \n",
            "From: x\nSent: y\nTo: z\nSubject: w\n",
            "On Mon, Jan 4, 2027 X wrote:\n",
            "Sent from my iPhone",
            "Thanks,\n",
        ),
        *(
            "Name: ",
            "Agency: ",
            "| a | b |\n",
            "a\tb\tc\n",
            "captions",
            "ASL",
            "none",
            "é",
            "ß",
            "\u200b",
            "\xa0",
            "İ",
            "ﬁ",
        ),
        *("Department of ", "County", "CASA", "1)", "• ", "- ", "☐", "[x]", "9" * 30, "a" * 200, " " * 50),
    ]
)
TEXTS = st.lists(st.one_of(PIECES, st.text(max_size=12)), max_size=60).map("".join)
SOON = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def check(message: Message, catalog: Catalog = CATALOG) -> Reading:
    started = time.process_time()
    reading = read(message, catalog, now=NOW)
    assert time.process_time() - started < MOST_SECONDS
    offered = set(catalog.by_number)
    for registrant in reading.registrants:
        assert {found.value for found in (*registrant.sessions, *registrant.leaves)} <= offered
        assert [found.value for found in registrant.sessions] == sorted({found.value for found in registrant.sessions})
        for found in (registrant.name, registrant.email, registrant.agency):
            assert found is None or (found.value.strip() and "\n" not in found.value)
    assert not reading.registrants or reading.intent not in NO_REGISTRANTS
    assert as_json("x.eml", message, reading)["intent"] == reading.intent.value
    assert explain("x.eml", message, reading, catalog)
    return reading


@SOON
@given(text=TEXTS, subject=st.text(st.characters(codec="utf-8", exclude_characters="\r\n\0"), max_size=60))
def test_reading_any_text_ends_well(text: str, subject: str) -> None:
    check(parse(make_message(text.replace("\r", " "), subject=subject or None)))


@SOON
@given(
    page=st.lists(
        st.one_of(
            PIECES,
            st.sampled_from(
                [
                    "<p>",
                    "</p>",
                    "<table>",
                    "<tr>",
                    "<td>",
                    "</table>",
                    "<!--",
                    "&nbsp;",
                    "<div style='display:none'>",
                    "<blockquote>",
                    "<br>",
                ]
            ),
        ),
        max_size=80,
    ).map("".join)
)
def test_reading_any_page_ends_well(page: str) -> None:
    assert "<table>" not in text_of_html(page) or "&lt;" in page
    check(parse(make_message(None, html=page)))


@SOON
@given(data=st.data())
def test_reading_a_mutilated_corpus_message_ends_well(data: Any) -> None:
    expected = data.draw(st.sampled_from(CORPUS))
    raw = build(expected, CATALOGS[expected["catalog"]])
    at = data.draw(st.integers(0, len(raw)))
    length = data.draw(st.integers(0, 200))
    put = data.draw(st.one_of(st.just(b""), st.binary(max_size=40), st.just(raw[:length])))

    check(parse(raw[:at] + put + raw[at + length :]))


@pytest.mark.parametrize(
    "text",
    [
        "session 24 " * 4000,
        "24, " * 8000,
        "a " * 30_000,
        "(" * 20_000,
        "x@" * 10_000,
        "Ann Lee " * 5000,
        "the the the of of " * 3000,
        "> " * 20_000,
        "\n" * 30_000,
        "April 22 and " * 3000,
        "please please not not " * 2000,
        "Name: " * 5000,
        "." * 40_000,
        "Department of Children and " * 2000,
    ],
    ids=lambda text: text[:12],
)
def test_a_long_monotonous_text_takes_little_time(text: str) -> None:
    check(parse(make_message(text)))


@SOON
@given(text=TEXTS)
def test_own_words_and_quoted_words_come_from_the_text(text: str) -> None:
    body = own_words(parse(make_message(text.replace("\r", " "))))

    assert len(body.own) + len(body.quoted) <= 2 * len(text) + 100


@SOON
@given(text=TEXTS)
def test_mentions_stand_where_they_say_and_settle_to_what_is_offered(text: str) -> None:
    mentions = find_mentions(text, CATALOG, NOW)

    assert all(0 <= mention.start <= mention.end <= len(text) for mention in mentions)
    assert set(settle(mentions).numbers) <= set(CATALOG.by_number)


@pytest.mark.parametrize(
    "text",
    [
        "from May to June " * 3500,
        "i asked for captions and " * 800,
        "asked for " * 6000,
        "keep the captions as it was " * 2000,
    ],
    ids=["dates", "aids", "asking", "keeping"],
)
def test_words_over_and_over_take_a_moment_and_no_more(text: str) -> None:
    message = parse(make_message(text, subject="webinar"))
    started = time.process_time()

    read(message, CATALOG, now=NOW)

    assert time.process_time() - started < MOST_SECONDS


def test_a_text_that_names_sessions_without_end_is_for_a_person() -> None:
    reading = read(parse(make_message("from May to June " * 400, subject="webinar")), CATALOG, now=NOW)

    assert reading.review
    assert not reading.registrants
