"""What stands before a name, apart from what the person is called, and why is somebody only named?"""

import pytest

from registrar.mail.body import own_words
from registrar.mail.message import Address, parse
from registrar.reading.bystanders import lead_of, why_bystander
from registrar.reading.mailboxes import find_mailboxes, without_taken_back
from registrar.reading.people import make_scene
from registrar.reading.words.session_words import folded
from tests.make import make_catalog, make_message


@pytest.mark.parametrize(
    ("before", "lead"),
    [
        ("please contact our office manager, ", "please contact"),
        ("i work under ", "i work under"),
        ("i work under our unit chief, ms. ", "i work under"),
        ("one for session 311, please: victim advocate ", "one for session 311, please:"),
        ("we have two seats for working with schools: ", "we have two seats for working with schools:"),
        ("register our mckinney-vento liaison, ", "register"),
        ("i got your contact from ms. ", "i got your contact from"),
        ("", ""),
    ],
)
def test_what_a_person_is_called_is_no_part_of_what_leads_to_the_name(before: str, lead: str) -> None:
    assert lead_of(before) == lead


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ("I have copied in Lionel Spode from our finance side, who pays but does not attend.", "who gets a copy"),
        ("Fenella Gray had asked as well, but she is on leave and should not be entered.", "who does not attend"),
        ("Tameka Orr on my team took it last fall.", "who stays out"),
        ("Kelvin Marsh, kmarsh@works.example - strike Kelvin.", "who gets no place"),
        ("Faye Lind wants to be copied.", "who told of it"),
        ("My coworker Eunhee Noh will attend; I am only helping and will not be there.", ""),
        ("Hugo Beck, who came to us from Fargo, would like a seat.", ""),
    ],
)
def test_who_is_only_named_is_told_by_what_is_said_of_them(said: str, why: str) -> None:
    message = parse(make_message(said))
    scene = make_scene(message, make_catalog(), own_words(message), Address("dana@office.example", "Dana Fox"))

    assert why_bystander(scene, scene.names[0]) == why


@pytest.mark.parametrize(
    ("said", "used"),
    [
        ("Mail: jroe@harbr.example, oops, that's wrong, jroe@harbor.example", ["jroe@harbor.example"]),
        ("mi correo es jroe@harbr.example, perdón, jroe@harbor.example", ["jroe@harbor.example"]),
        ("add jroe@harbor.example. Sorry, also kfox@harbor.example", ["jroe@harbor.example", "kfox@harbor.example"]),
        ("jroe@harbor.example and jrow@harbor.example", ["jroe@harbor.example", "jrow@harbor.example"]),
    ],
)
def test_an_address_put_right_at_once_is_not_used(said: str, used: list[str]) -> None:
    assert [one.value for one in without_taken_back(find_mailboxes(said), folded(said))] == used
