"""Do the corpus messages keep the rules of their README?"""

from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from email import message_from_bytes
from email.policy import default
from pathlib import Path
from typing import Any

import pytest

from registrar.vocabulary import Accommodation, Intent, Missing, Rsvp
from tests.corpus.eml import SHAPES, build, load

MESSAGES, CATALOGS = load(Path(__file__).parent)
WITHOUT_REGISTRANTS = {Intent.QUESTION, Intent.AUTOMATIC, Intent.OTHER}
KEYS = {
    "id",
    "catalog",
    "date",
    "from",
    "to",
    "cc",
    "subject",
    "body",
    "html",
    "client",
    "headers",
    "attachments",
    "expect",
}

each_message = pytest.mark.parametrize("message", MESSAGES, ids=lambda message: message["id"])


def registrants() -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    for message in MESSAGES:
        for registrant in message["expect"]["registrants"]:
            yield message, registrant


def test_no_two_messages_have_the_same_id() -> None:
    assert [name for name, times in Counter(message["id"] for message in MESSAGES).items() if times > 1] == []


@each_message
def test_a_message_has_the_keys_and_values_of_the_format(message: dict[str, Any]) -> None:
    expect = message["expect"]
    assert set(message) <= KEYS
    assert message["catalog"] in CATALOGS
    assert message["client"] in SHAPES
    assert datetime.fromisoformat(message["date"]).tzinfo is not None
    assert expect["intent"] in set(Intent)
    assert isinstance(expect["question"], bool)
    assert (expect["intent"] in WITHOUT_REGISTRANTS) == (not expect["registrants"])
    assert (expect.get("answer") in set(Rsvp)) == (expect["intent"] == Intent.RSVP)


@each_message
def test_a_message_is_mail_without_defects(message: dict[str, Any]) -> None:
    mail = message_from_bytes(build(message, CATALOGS[message["catalog"]]), policy=default)
    assert [part.defects for part in mail.walk() if part.defects] == []
    assert mail["From"].addresses[0].addr_spec == message["from"]["email"]
    assert " ".join(str(mail["Subject"]).split()) == " ".join(message["subject"].split())


def test_sessions_are_on_offer_in_the_message_s_own_program() -> None:
    for message, registrant in registrants():
        offered = {session["number"] for session in CATALOGS[message["catalog"]]["sessions"]}
        assert offered.issuperset(registrant["sessions"] + registrant.get("leaves", [])), message["id"]
        assert registrant["sessions"] == sorted(registrant["sessions"]), message["id"]


def test_accommodations_and_missing_details_are_those_of_the_vocabulary() -> None:
    for message, registrant in registrants():
        assert set(registrant["accommodations"]) <= set(Accommodation), message["id"]
        assert set(registrant["missing"]) <= set(Missing), message["id"]


def test_a_registration_lacks_what_it_says_is_missing_and_nothing_else() -> None:
    for message, registrant in registrants():
        if message["expect"]["intent"] == Intent.REGISTER:
            kept = {"name": "name", "email": "email", "agency": "agency", "session": "sessions"}
            assert {name for name, key in kept.items() if not registrant[key]} == set(registrant["missing"]), message[
                "id"
            ]


def test_every_accommodation_is_asked_for_and_every_detail_left_out_somewhere() -> None:
    assert {code for _, registrant in registrants() for code in registrant["accommodations"]} == set(Accommodation)
    assert {detail for _, registrant in registrants() for detail in registrant["missing"]} == set(Missing)


def test_no_address_could_belong_to_anybody() -> None:
    for message, registrant in registrants():
        assert (registrant["email"] or "a@x.example").endswith(".example"), message["id"]
