"""Who is registered, and at which address, where the author speaks of themself in passing?"""

import time
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


@pytest.mark.parametrize(
    ("said", "email"),
    [
        ("Please change my e-mail from alee@old.example to annlee2@new.example.", "annlee2@new.example"),
        ("Please replace alee@old.example with annlee2@new.example.", "annlee2@new.example"),
        ("My address changes: alee@old.example -> annlee2@new.example.", "annlee2@new.example"),
        ("You have alee@old.example; please change that to annlee2@new.example.", "annlee2@new.example"),
        ("New address: annlee2@new.example. The old one, alee@old.example, goes dead Friday.", "annlee2@new.example"),
        ("Use my home e-mail, annlee2@mail.example, please.", "annlee2@mail.example"),
        ("Do not use my home e-mail, annlee2@mail.example, please.", "ann.lee@office.example"),
        ("Cambie mi correo de alee@viejo.example a annlee2@nuevo.example.", "annlee2@nuevo.example"),
        ("I move from one unit to another; write to ann.lee@new.example.", "ann.lee@new.example"),
    ],
)
def test_an_address_that_another_takes_the_place_of_is_not_used(said: str, email: str, series: Catalog) -> None:
    (person,) = people_in(f"I am registered for session 25. {said}", series)

    assert person.email is not None
    assert person.email.value == email


def test_somebody_else_s_address_that_gives_way_is_not_used_either(series: Catalog) -> None:
    text = "Please change Cy Roe's e-mail on session 25 from croe@old.example to cy.roe@new.example."

    assert [one.email.value for one in people_in(text, series) if one.email] == ["cy.roe@new.example"]


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lee and Bo Ray, both of Harbor Court, for session 25.\nann.lee@office.example\nbray@office.example",
        "Ann Lee & Bo Ray of Harbor Court would like session 25.",
        "Both of us would like session 25. Ann Lee and Bo Ray, Harbor Court",
        "I request seats in session 25 on behalf of myself and Bo Ray. Ann Lee, Harbor Court",
        "Kindly enroll the undersigned, together with Dr. Bo Ray, in session 25. Ann Lee, Harbor Court",
    ],
)
def test_whoever_is_named_beside_the_author_takes_part_with_them(text: str, series: Catalog) -> None:
    assert names_in(text, series) == ["Ann Lee", "Bo Ray"]


@pytest.mark.parametrize(
    "text",
    [
        "Session 25 please. Ann Lee, Harbor Court. Ann Lee and Bo Ray work together here.",
        "Ann Lee and Bo Ray told each other of this. Please register me alone for session 25. Harbor Court",
        "I request a seat in session 25 on behalf of myself. Ann Lee, Harbor Court",
        "Bo Ray, our intern, Harbor Court, would like me to send him the flyer. Please register me for session 25.",
        "My director is Bo Ray. She asked me to make sure that I am registered for session 25. Ann Lee, Harbor Court",
        "Please register me for session 25. Pastor Bo Ray sent me. Ann Lee, Grace Church of Salem",
    ],
)
def test_whoever_is_only_named_beside_the_author_stays_out(text: str, series: Catalog) -> None:
    assert names_in(text, series) == ["Ann Lee"]


@pytest.mark.parametrize(
    "text",
    [
        "The Hon. Bo Ray, District Judge, Harbor Court, Salem, wishes to take session 25.",
        "Bo Ray, LCSW, family therapist, Oak Hill Center, will attend session 25.",
        "My director, Bo Ray, asked me to put him on the list for session 25. We are Harbor Court.",
        "Please register Bo Ray, just hired, for session 25. Harbor Court",
        "My director is Bo Ray. Ms. Ray asked me to make sure that she is registered for session 25. Harbor Court",
        "Kindly enroll Dr. Bo Ray in session 25. The undersigned will not attend. Ann Lee, Harbor Court",
        "Please register Bo Ray (not me) for session 25. Harbor Court",
        "Please put Bo Ray in session 25 instead of me. bray@court.example. Harbor Court",
        "Session 25 please for Bo Ray, who has no e-mail of his own; use mine. Harbor Court",
        "Attendee: Bo Ray (bray@court.example), Harbor Court\nSession: 25",
    ],
)
def test_somebody_is_asked_for_whatever_is_said_of_them_in_between(text: str, series: Catalog) -> None:
    assert names_in(text, series) == ["Bo Ray"]


@pytest.mark.parametrize(
    ("said", "sessions"),
    [
        ("I'd also like to send Bo Ray (bray@office.example) to session 26.", {"Ann Lee": [25], "Bo Ray": [26]}),
        ("I also want to register Bo Ray, bray@office.example, for 26.", {"Ann Lee": [25], "Bo Ray": [26]}),
        ("I need to enroll my aide, Bo Ray (bray@office.example), in 26.", {"Ann Lee": [25], "Bo Ray": [26]}),
        (
            "I would also like to register myself and Bo Ray (bray@office.example) for 26.",
            {"Ann Lee": [25, 26], "Bo Ray": [26]},
        ),
    ],
)
def test_an_author_who_asks_for_another_does_not_take_their_session(
    said: str, sessions: dict[str, list[int]], series: Catalog
) -> None:
    people = people_in(f"Please register me for session 25. {said}", series)

    assert {one.name.value: [found.value for found in one.sessions] for one in people if one.name} == sessions


@pytest.mark.parametrize(
    ("author", "review"), [("Harbor County Admin <admin@dhs.example>", False), ("Ann Lee <alee@dhs.example>", True)]
)
def test_whoever_signs_with_a_title_from_a_desk_is_no_seat_left_out(author: str, review: bool, series: Catalog) -> None:
    text = (
        "Please register Bo Ray for session 25. He has no e-mail yet.\n\nGlenda Furr, office administrator\nHarbor DHS"
    )

    assert read(parse(make_message(text, author=author)), series, now=NOW).review is review


def test_an_author_says_in_brackets_which_name_is_theirs(series: Catalog) -> None:
    text = "Please register Dorothea Mill (that's me) and our clerk Bo Ray for session 25. His is bray@court.example."
    people = people_in(text, series, author="Dottie <dottie@court.example>")

    assert [(one.name and one.name.value, one.email and one.email.value) for one in people] == [
        ("Dorothea Mill", "dottie@court.example"),
        ("Bo Ray", "bray@court.example"),
    ]


@pytest.mark.parametrize(
    "said",
    [
        "Crisis line 555-0100, any hour: crisisline@office.example",
        "Our after-hours desk is after-hours@office.example.",
    ],
)
def test_an_office_s_address_is_nobody_s_and_nobody_is_asked_about_it(said: str, series: Catalog) -> None:
    reading = read(
        parse(make_message(f"Please enroll me in session 25. {said}\nAnn Lee, Harbor Court")), series, now=NOW
    )

    assert not reading.review
    assert [one.email.value for one in reading.registrants if one.email] == ["ann.lee@office.example"]


@pytest.mark.parametrize(
    "text",
    [
        "Both dates please, session 25 and session 26. Ann Lee, Harbor Court",
        "Harbor Court, Salem. Ann Lee, ann.lee@office.example. Both remaining dates please, 25 and 26.",
    ],
)
def test_both_counts_sessions_where_nobody_else_is_named(text: str, series: Catalog) -> None:
    reading = read(parse(make_message(text)), series, now=NOW)

    assert not reading.review
    assert [[found.value for found in one.sessions] for one in reading.registrants] == [[25, 26]]


def test_a_remark_beside_a_name_is_no_agency(series: Catalog) -> None:
    text = "For session 25:\nAnn Lee, ann.lee@office.example\nCy Roe - brand new, no e-mail yet\n\nAgency: Harbor Court"

    assert [one.agency.value for one in people_in(text, series) if one.agency] == ["Harbor Court"] * 2


@pytest.mark.parametrize(
    "text",
    [
        "Bo Ray, Harbor Court, bray@court.example, session 25. Cy Roe, Oak Hill Center, croe@oak.example, session 25.",
        "Register Bo Ray of Harbor Court and Cy Roe of Oak Hill Center for 25. bray@court.example and croe@oak.example",
        "Register Bo Ray (Harbor Court) and me (Oak Hill Center) for session 25. His e-mail: bray@court.example",
    ],
)
def test_each_has_the_agency_that_is_said_of_them(text: str, series: Catalog) -> None:
    agencies = [one.agency.value for one in people_in(text, series) if one.agency]

    assert agencies == ["Harbor Court", "Oak Hill Center"]


@pytest.mark.parametrize(
    "text",
    [
        "Bo Ray asked me to enroll our whole unit in session 25. Names to follow. Ann Lee, Harbor Court",
        "My wife Bo and I foster through Bright Futures and would like session 25. Ann Lee",
        "Please register me for session 25. My address is frontoffice@court.example. Ann Lee, Harbor Court",
    ],
)
def test_a_person_looks_where_somebody_or_their_address_may_be_left_out(text: str, series: Catalog) -> None:
    assert read(parse(make_message(text)), series, now=NOW).review


def test_an_office_s_address_for_questions_keeps_nobody_waiting(series: Catalog) -> None:
    text = "Please register me for session 25. For questions, use info@court.example. Ann Lee, Harbor Court"
    reading = read(parse(make_message(text)), series, now=NOW)

    assert not reading.review
    assert [one.email.value for one in reading.registrants if one.email] == ["ann.lee@office.example"]


def test_names_with_the_family_first_are_read_to_the_end_of_their_list(series: Catalog) -> None:
    people = people_in("The following staff need session 25: Mills, Dana; Ortiz, Luis. Harbor Court.", series)

    assert [(one.name and one.name.value, one.agency and one.agency.value) for one in people] == [
        ("Dana Mills", "Harbor Court"),
        ("Luis Ortiz", "Harbor Court"),
    ]


def test_an_author_in_a_row_of_the_list_they_attach_is_one_of_them(series: Catalog) -> None:
    rows = b"Name,Email\nBo Ray,bray@office.example\nAnn Lee,alee@office.example\n"
    text = "Attached is the list of our people for session 25.\n\nHarbor County CPS\n"
    message = parse(
        make_message(text, author="Ann Lee <alee@office.example>", attachments=[("list.csv", "text/csv", rows)])
    )

    found = read(message, series, now=NOW)

    assert [one.name.value for one in found.registrants if one.name] == ["Bo Ray", "Ann Lee"]
    assert not found.review


@pytest.mark.parametrize(
    "said",
    [
        "Do not register these people yet.",
        "Here are the people who attended last year.",
        "These people no longer work here.",
        "The attached list is for your records only.",
        "Here is the list from a competitor's webinar.",
    ],
)
def test_a_list_of_those_who_are_not_to_be_registered_is_looked_at(said: str, series: Catalog) -> None:
    rows = b"Name,Email,Session\nBo Ray,bray@court.example,25\nCy Roe,croe@court.example,26\n"
    message = make_message(said, subject="List", attachments=[("list.csv", "text/csv", rows)])

    reading = read(parse(message), series, now=NOW)

    assert reading.review or not reading.registrants


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Register three people (Cy Roe, Bo Ray, me) for session 25.", ["Cy Roe", "Bo Ray", "Ann Lee"]),
        ("Register the undersigned's clerk Bo Ray, bray@court.example, for session 25.", ["Bo Ray"]),
    ],
)
def test_an_author_beside_others_is_none_of_them(text: str, names: list[str], series: Catalog) -> None:
    assert names_in(text, series) == names


@pytest.mark.parametrize(
    "text", ["the two of us for 26: my supervisor Cy Roe ", "i'd also like to sign up Bo Roe for August "]
)
def test_many_people_and_sessions_in_one_sentence_are_read_in_seconds(text: str, series: Catalog) -> None:
    begun = time.process_time()

    people_in(text * 300, series)

    assert time.process_time() - begun < 9
