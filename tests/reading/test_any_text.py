"""The finders take whatever text there is: they never raise, and what they find stands where they say."""

import time

from hypothesis import given, settings
from hypothesis import strategies as st

from registrar.mail.message import Message, Part
from registrar.reading.accommodations import find_needs, find_needs_in_field
from registrar.reading.agencies import find_agencies
from registrar.reading.agency_shown import agency_in_display_name, suggest_from_domain
from registrar.reading.badge import badge_name, is_person_like
from registrar.reading.declined import is_none_answer
from registrar.reading.names import find_names
from registrar.reading.tables import find_records

PIECES = st.sampled_from(
    [
        "Ann Lee",
        "Lee, Ann",
        "Dr. ",
        "LCSW",
        "Ramsey County ",
        "Department of ",
        "I work for ",
        "Name: ",
        "Aids: none",
        "\n",
        "\t",
        " | ",
        ", ",
        "; ",
        "ASL ",
        "no ",
        "interpreter",
        "captions",
        "ann@x.example",
        "<",
        ">",
        "(",
        ")",
        "- ",
        "É",
        "ı",
        "İ",
        "ﬁ",
        "\u200b",
        "’s",
        "24",
        "Session\tEmail\n",
        "  ",
        "\x00",
        "🙂",
        "“",
        "...",
        "d'Anjou ",
    ]
)
TEXTS = st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=40).map("".join))


@settings(max_examples=150, deadline=None)
@given(TEXTS)
def test_names_stand_within_the_text_and_in_order(text: str) -> None:
    found = find_names(text)

    assert all(0 <= name.start < name.end <= len(text) and 0 < name.score <= 1 for name in found)
    assert [name.start for name in found] == sorted(name.start for name in found)


@settings(max_examples=150, deadline=None)
@given(TEXTS)
def test_agencies_stand_within_the_text(text: str) -> None:
    found = find_agencies(text)

    assert all(
        0 <= agency.start < agency.end <= len(text) and agency.value and 0 < agency.score <= 1 for agency in found
    )


@settings(max_examples=150, deadline=None)
@given(TEXTS)
def test_the_words_of_a_need_are_the_text_s_own(text: str) -> None:
    found = find_needs(text)

    assert all(need.words and need.words in text and 0 <= need.start < need.end <= len(text) for need in found)


@settings(max_examples=150, deadline=None)
@given(TEXTS)
def test_a_field_is_either_none_or_gives_a_need_or_was_refused(text: str) -> None:
    found = find_needs_in_field(text)

    assert not (is_none_answer(text) and found)


@settings(max_examples=150, deadline=None)
@given(TEXTS)
def test_a_badge_holds_no_markup_and_no_formula(text: str) -> None:
    badge = badge_name(text)

    assert badge is None or (
        badge == badge.strip() and not set("<>={}@$\n\r\t") & set(badge) and badge[0] not in "=+-@"
    )
    assert 0 <= is_person_like(text) <= 1


@settings(max_examples=150, deadline=None)
@given(TEXTS, st.binary(max_size=200))
def test_any_table_and_attachment_gives_records_or_none(text: str, content: bytes) -> None:
    parts = (Part("text/csv", content, "a.csv"), Part("application/octet-stream", content, "a.xlsx"))
    message = Message(fields=(), author=None, text=text, html=f"<table><tr><td>{text}</td></tr></table>", parts=parts)

    assert all(value for record in find_records(message, text) for value in record.cells.values())


@settings(max_examples=100, deadline=None)
@given(TEXTS)
def test_display_names_and_domains_of_any_kind_are_taken(text: str) -> None:
    agency = agency_in_display_name(text)

    assert agency is None or agency
    assert isinstance(suggest_from_domain(text), str)


def test_long_texts_take_a_moment_and_no_more() -> None:
    texts = [
        "Ann Lee, " * 10_000,
        "a " * 50_000,
        "Name: x\n" * 10_000,
        "no captions " * 8_000,
        "Department of " * 8_000,
        "|" * 100_000,
        "A.B-" * 25_000,
        "(" * 50_000,
        "I work at " * 10_000,
        "ann@x.example " * 6_000,
        "-" * 100_000,
        "a\tb\n" * 25_000,
        "please " * 14_000,
        "bray@x.example,Bo Ray\nBo" + " " * 40_000 + "Ray,x y\n",
    ]
    begun = time.process_time()

    for text in texts:
        find_names(text)
        find_agencies(text)
        find_needs(text)
        find_records(Message(fields=(), author=None, text=text), text)

    assert time.process_time() - begun < 2 * len(texts)
