"""Where does an agency's name end, and does the author's mail domain speak for another one?"""

import pytest

from registrar.mail.body import own_words
from registrar.mail.message import Address, parse
from registrar.reading.affiliation import find_agency
from registrar.reading.agency_bounds import bounded
from registrar.reading.agency_echo import echoes, spells
from registrar.reading.people import make_scene
from registrar.reading.reading import Found
from registrar.reading.sessions import find_mentions
from tests.make import NOW, make_catalog, make_message

CATALOG = make_catalog()


def bounds(text: str, value: str, *names: str) -> str | None:
    """What is left of *value*, which was read as an agency of a message with this *text*."""
    parsed = parse(make_message(text))
    scene = make_scene(parsed, CATALOG, own_words(parsed), parsed.author or Address(""))
    found = bounded(
        scene, find_mentions(scene.own, CATALOG, NOW), Found(value, value, "body", 0.9, "named in the text"), names
    )
    return found.value if found else None


@pytest.mark.parametrize(
    ("text", "value", "left"),
    [
        (
            "Two from Harbor Pediatrics for the February 11 class.",
            "Harbor Pediatrics for the February 11",
            "Harbor Pediatrics",
        ),
        ("Harbor Pediatrics February 11 please", "Harbor Pediatrics February 11", "Harbor Pediatrics"),
        ("I am from February House, session 24.", "February House", "February House"),
        ("From Open Arms Immigrant Aid, for session 24:", "Open Arms Immigrant Aid", "Open Arms Immigrant Aid"),
    ],
)
def test_no_session_is_part_of_an_agency_s_name(text: str, value: str, left: str) -> None:
    assert bounds(text, value) == left


@pytest.mark.parametrize(
    ("value", "left"),
    [
        ("Ann Lee, Coffee County Juvenile Services", "Coffee County Juvenile Services"),
        ("Navy Family Center Kings Bay, Ann Lee", "Navy Family Center Kings Bay"),
        ("Law Office of Ann Lee", "Law Office of Ann Lee"),
        ("at Harbor Pediatrics", "Harbor Pediatrics"),
    ],
)
def test_nobody_who_is_read_is_part_of_an_agency_s_name(value: str, left: str) -> None:
    assert bounds(f"{value}. Session 24 please.", value, "Ann Lee") == left


def test_a_domain_that_spells_one_agency_of_the_signature_speaks_against_its_street() -> None:
    text = "Session 24 please.\n\nAnn Lee\nJustice Bridge Project\n40 Court House Square, Third Floor"
    parsed = parse(make_message(text, author="Ann Lee <alee@justicebridgeproject.example>"))
    found = find_agency(make_scene(parsed, CATALOG, own_words(parsed), parsed.author or Address("")))

    assert found is not None
    assert found.value == "Justice Bridge Project"


def test_a_domain_echoes_the_words_and_the_initials_of_an_agency() -> None:
    assert spells("harborkids", "Harbor Kids Alliance")
    assert not spells("harborkids", "Harbor Legal Aid")
    assert echoes("bmcdss", "Blue Mesa County DSS")
    assert not echoes("justicebridge", "Court House Square")
