"""Who is registered, and at which address, where the author speaks of themself in passing?"""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from registrar.catalog import Catalog
from registrar.mail.message import parse
from registrar.reading.mailboxes import fits_login
from registrar.reading.read import read
from registrar.reading.reading import ReadRegistrant
from registrar.reading.sessions import find_mentions
from registrar.vocabulary import Missing
from tests.make import make_message

NOW = datetime(2026, 5, 1, 15, tzinfo=UTC)


def people_in(text: str, catalog: Catalog, **message: str) -> tuple[ReadRegistrant, ...]:
    return read(parse(make_message(text, **message)), catalog, now=NOW).registrants


def names_in(text: str, catalog: Catalog, **message: str) -> list[str | None]:
    return [one.name.value if one.name else None for one in people_in(text, catalog, **message)]


@pytest.mark.parametrize(
    "said",
    [
        "I sat through it last fall myself.",
        "I was at your winter session, so there is no need to count me.",
        "He covers the night desk, as I do.",
        "He hears well, he begs me to add.",
    ],
)
def test_an_author_who_only_tells_of_themself_is_not_registered(said: str, series: Catalog) -> None:
    text = f"Please register Bo Ray, bray@office.example, for session 25. {said}\n\nAnn Lee\nHarbor County CPS"

    assert names_in(text, series) == ["Bo Ray"]


@pytest.mark.parametrize(
    "text",
    [
        "I took your winter class. Please add Bo Ray (bray@office.example) and me for session 25.",
        "For session 25:\n\nBo Ray      bray@office.example\nCy Fox      cfox@office.example\nme",
    ],
)
def test_an_author_who_asks_for_a_seat_is_registered_whatever_they_took_before(text: str, series: Catalog) -> None:
    assert "Ann Lee" in names_in(f"{text}\n\nAnn Lee\nHarbor County CPS", series)


@pytest.mark.parametrize(
    ("said", "email"),
    [
        ("Don't use this address, use alee@harbor.example", "alee@harbor.example"),
        ("This is my personal, work is alee@harbor.example", "alee@harbor.example"),
        ("Misdirected mail goes to privacy@harbor.example", "al1979@mail.example"),
    ],
)
def test_the_address_that_the_author_wants_used_is_registered(said: str, email: str, series: Catalog) -> None:
    text = f"Please put me in session 25. {said}\n\nAnn Lee\nHarbor County CPS"

    (author,) = people_in(text, series, author="Ann Lee <al1979@mail.example>")

    assert author.email is not None
    assert author.email.value == email


def test_an_address_is_made_of_an_initial_and_a_short_family_name() -> None:
    assert fits_login("Denise Vo", "dvo@center.example")
    assert not fits_login("Denise Vo", "bovoy@center.example")


def test_an_office_that_sends_mail_is_no_person(series: Catalog) -> None:
    text = (
        "Please enroll:\n\nBo Ray - bray@stmary.example\nCy Fox - cfox@stmary.example\n\n"
        "for session 25. St. Mary's House is a home for girls.\n\nGod bless,\nAnn Lee"
    )

    assert names_in(text, series, author="St. Mary's House <office@stmary.example>") == ["Bo Ray", "Cy Fox"]


@pytest.mark.parametrize(
    ("said", "missing"),
    [("Cy Fox has not picked a date yet.", (Missing.SESSION,)), ("Cy Fox has picked a good date.", ())],
)
def test_whoever_has_not_picked_a_session_gets_none(said: str, missing: tuple[Missing, ...], series: Catalog) -> None:
    text = (
        f"Two from Harbor County CPS: Bo Ray, bray@office.example, session 25, and Cy Fox, cfox@office.example. {said}"
    )

    assert [one.missing for one in people_in(text, series)] == [(), missing]


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("Please take me off the list for May 18 and May 22.", ["left", "left"]),
        ("Please place me on the roster for session 25.", ["wanted"]),
        ("Please transfer me from session 25 to 27.", ["left", "wanted"]),
    ],
)
def test_a_list_to_be_taken_off_is_left(text: str, roles: list[str], series: Catalog) -> None:
    from_care = replace(series, program="Missing from Care")

    assert [one.role for one in find_mentions(text, from_care, NOW)] == roles
