"""A copy of a reminder says exactly what the letter written for that person alone would say."""

import email
from dataclasses import replace
from email import policy
from email.message import EmailMessage
from pathlib import Path

import pytest

from registrar.copies import Mould, make_mould
from registrar.decision import Person
from registrar.letters import Stationery
from registrar.mail.message import parse
from registrar.mail.unsubscribe import find_unsubscription
from registrar.service import open_stationery_of
from tests.make import MAILBOX, NOW, make_message, make_session, make_settings

NAMES = (
    "Ann Lee",
    "Jo",
    "Mary-Jane van der Berg",
    "Robert J. Smith",
    "Shannon O'Brien",
    "María José García",
    "Ann & Bob <b>",
    "Qzvname",
    "=?utf-8?q?x?=",
    "A" * 60,
    "www.evil.example",
    "Mr. http",
    "李小龍",
    "Zoë\tRay",
    "",
)


def mould(stationery: Stationery, *, plus_addressing: bool = False) -> Mould:
    return make_mould(make_session(24), "en", stationery, plus_addressing=plus_addressing, now=NOW)


def content(raw: bytes) -> list[tuple[str, str]]:
    """Return the fields and bodies of a letter, without what is new in each."""
    message = email.message_from_bytes(raw, policy=policy.default)
    assert isinstance(message, EmailMessage)
    own = ("message-id", "list-unsubscribe", "content-type")
    fields = [(name, value) for name, value in message.items() if name.lower() not in own]
    return fields + [(part.get_content_type(), part.get_content()) for part in message.iter_parts()]


@pytest.mark.parametrize("name", NAMES)
def test_a_copy_is_the_letter_that_would_have_been_written(name: str, stationery: Stationery) -> None:
    person = Person(name or None, "ann.lee+x@office.example", "Example County Office")

    copy = mould(stationery).fill(person.name, str(person.email), person.agency)

    written = mould(stationery).write(person)
    assert content(copy.letter.raw) == content(written.letter.raw)
    assert (copy.letter.text, copy.letter.subject) == (written.letter.text, written.letter.subject)
    assert (copy.letter.recipient, copy.letter.digest) == (person.email, written.letter.digest)


def test_no_two_copies_share_identifier_or_token(stationery: Stationery) -> None:
    made = mould(stationery)

    copies = [made.fill("Ann Lee", f"p{n}@x.example", None) for n in range(5)]

    assert len({copy.letter.message_id for copy in copies}) == len({copy.token for copy in copies}) == 5
    for copy in copies:
        parsed = parse(copy.letter.raw)
        assert parsed.message_id == copy.letter.message_id
        assert copy.token in parsed.field("List-Unsubscribe")
        assert copy.letter.raw.count(copy.token.encode()) == 1


@pytest.mark.parametrize("plus_addressing", [False, True])
def test_the_message_that_list_unsubscribe_asks_for_carries_the_token(
    plus_addressing: bool, stationery: Stationery
) -> None:
    copy = mould(stationery, plus_addressing=plus_addressing).fill("Ann Lee", "ann@x.example", None)

    uri = parse(copy.letter.raw).field("List-Unsubscribe").replace(" ", "").strip("<>")
    to, _, query = uri.removeprefix("mailto:").partition("?")
    subject = query.removeprefix("subject=").replace("%20", " ")
    arrived = parse(make_message("", to=to, subject=subject))

    assert (copy.token in to) is plus_addressing
    assert find_unsubscription(arrived, MAILBOX) == copy.token


@pytest.mark.parametrize(
    ("to", "subject"),
    [
        (MAILBOX, "unsubscribe"),
        (MAILBOX, "unsubscribe me please"),
        (MAILBOX, "unsubscribe 123"),
        (MAILBOX, f"Re: unsubscribe {'ab' * 16}"),
        (f"webinars+{'ab' * 16}@training.example", "Reminder"),
        (f"webinars+{'ab' * 16}@other.example", "unsubscribe"),
        (f"others+{'ab' * 16}@training.example", "unsubscribe"),
    ],
)
def test_what_was_not_made_by_such_an_address_is_no_unsubscription(to: str, subject: str) -> None:
    assert find_unsubscription(parse(make_message("", to=to, subject=subject)), MAILBOX) is None


@pytest.mark.parametrize(
    "body",
    [
        "{{ person.email }} has a seat.",
        "Dear {{ person.name }}, you have a seat in this session, and we look forward to seeing you there soon.",
        "Your agency is {{ person.agency }}.",
    ],
)
def test_a_template_of_ones_own_that_says_more_is_still_told_right(body: str, tmp_path: Path) -> None:
    folder = tmp_path / "letters"
    (folder / "registrant").mkdir(parents=True)
    (folder / "registrant" / "reminder.txt").write_text(f"For {{{{ person.name }}}}\n# Soon\n\n{body}\n")
    stationery = open_stationery_of(make_settings(folder=tmp_path, letters={"folder": "letters"}))
    made = mould(stationery)

    copy = made.fill("Ann Lee", "ann@x.example", "Example County Office")

    written = replace(made, form=None).fill("Ann Lee", "ann@x.example", "Example County Office")
    assert content(copy.letter.raw) == content(written.letter.raw)
