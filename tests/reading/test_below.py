"""What is asked for below the name is not lost, and what an office writes there makes nobody need anything."""

import pytest

from registrar.catalog import Catalog
from registrar.reading.reading import Reading
from registrar.vocabulary import Accommodation, Intent
from tests.reading.test_read import reading_of, series

__all__ = ["series"]

FIRST = "Please register me for session 24.\n\nAnn Lee\n"


def codes(reading: Reading) -> list[Accommodation]:
    return [need.code for registrant in reading.registrants for need in registrant.needs]


@pytest.mark.parametrize(
    ("below", "code"),
    [
        ("Example County Office\n\nI am deaf and need an ASL interpreter", Accommodation.SIGN_LANGUAGE),
        ("Example County Office\nI am deaf and\nneed an ASL interpreter", Accommodation.SIGN_LANGUAGE),
        ("Example County Office, I am deaf and need an ASL interpreter", Accommodation.SIGN_LANGUAGE),
        (
            "Example County Office, I am deaf and need an ASL interpreter\nann.lee@office.example",
            Accommodation.SIGN_LANGUAGE,
        ),
        ("Example County Office - I use a screen reader", Accommodation.SCREEN_READER),
        ("Example County Office\nCaptions please", Accommodation.CAPTIONS),
        ("Example County Office\nneed captions", Accommodation.CAPTIONS),
        ("Example County Office\n\nI am deaf", Accommodation.OTHER),
    ],
)
def test_a_need_below_the_name_is_the_authors(below: str, code: Accommodation, series: Catalog) -> None:
    reading = reading_of(FIRST + below, series)

    (registrant,) = reading.registrants
    assert [need.code for need in registrant.needs] == [code]
    assert registrant.agency is not None
    assert registrant.agency.value == "Example County Office"


@pytest.mark.parametrize(
    "below",
    [
        "ASL interpreter, County Deaf Services",
        "ASL Interpreter\nCounty Deaf Services\nrelay: 711",
        "Office of Disability Services\nTTY: 711",
        "Certified ASL interpreter\nExample County Office",
        "Example County Office\nIf you need this letter in large print, call 555-0134",
        "Example County Office\nNeed an interpreter? Call 555-0134",
        "Example County Office\nInterpreters available upon request",
        "Example County Office\nPlease contact me for interpreter needs",
        "Example County Office\nLanguage access: request an interpreter at 555-0134",
        "Example County Office\nPlease let me know if you require any accommodation",
    ],
)
def test_titles_offices_and_offers_below_the_name_ask_for_nothing(below: str, series: Catalog) -> None:
    reading = reading_of(FIRST + below, series)

    assert codes(reading) == []
    assert not reading.review


def test_a_need_below_the_name_stands_beside_those_above_it(series: Catalog) -> None:
    text = "I need captions for session 24, please register me.\n\nAnn Lee\nExample County Office\nI also use braille"

    assert codes(reading_of(text, series)) == [Accommodation.CAPTIONS, Accommodation.BRAILLE]


def test_a_need_below_the_name_is_news_of_a_registration(series: Catalog) -> None:
    text = "I am registered for session 24.\n\nAnn Lee\nExample County Office\n\nI need an ASL interpreter"
    reading = reading_of(text, series)

    assert (reading.intent, codes(reading)) == (Intent.UPDATE, [Accommodation.SIGN_LANGUAGE])


@pytest.mark.parametrize(
    "text",
    [
        "Please register Bo Ray (bo.ray@office.example) and Cy Day (cy.day@office.example) for session 24.",
        "Please register Bo Ray (bo.ray@office.example) for session 24.",
        "Please register me for session 24. No accommodations needed.",
        "Please register me for session 24.\nAccommodations: none",
    ],
)
def test_whose_it_is_or_whether_it_still_holds_is_asked_a_person(text: str, series: Catalog) -> None:
    reading = reading_of(f"{text}\n\nAnn Lee\nExample County Office\nI need captions", series)

    assert codes(reading) == []
    assert reading.review
    assert any("below the name" in reason for reason in reading.reasons)


def test_who_cancels_asks_for_nothing_more(series: Catalog) -> None:
    text = "Please cancel my registration for session 24.\n\nAnn Lee\nExample County Office\nI need captions"
    reading = reading_of(text, series)

    assert (reading.intent, codes(reading), reading.review) == (Intent.CANCEL, [], False)
