"""What do the letters to staff tell? To the facilitator what needs an answer, to coordinators what is confidential.

Only here do the words of an author reach somebody else, and accommodations only those who arrange them.
"""

from typing import Any

from registrar.decision.owed import (
    AccommodationMatterLetter,
    AddressStoppedLetter,
    ForwardedLetter,
    OutboxHeldLetter,
    RebookingLetter,
)
from registrar.mail.message import Address
from registrar.wording.cleaning import ADDRESS_LIMIT, NAME_LIMIT, SUBJECT_LIMIT, WORDS_LIMIT, lines_of, one_line
from registrar.wording.voice import Voice, clean_person


def forwarded(owed: ForwardedLetter, _: Voice) -> dict[str, Any]:
    """Return what the letter that passes on a message knows."""
    return {
        **_message(owed.number, owed.author, owed.subject, words=owed.words),
        "reasons": tuple(dict.fromkeys(one_line(reason, WORDS_LIMIT) for reason in owed.reasons)),
        "registered": owed.registered,
    }


def accommodation_matter(owed: AccommodationMatterLetter, voice: Voice) -> dict[str, Any]:
    """Return what the letter to a coordinator knows: the needs in the words they were asked for."""
    return {
        **_message(owed.number, owed.author, owed.subject, words=owed.words),
        "what": owed.what,
        "person": clean_person(owed.person),
        "session_hour": voice.hour(owed.session) if owed.session else "",
        "session_number": owed.session.number if owed.session else 0,
        "left_hour": voice.hour(owed.left) if owed.left else "",
        "needs": voice.needs(owed.needs, verbatim=True),
    }


def rebooking(owed: RebookingLetter, voice: Voice) -> dict[str, Any]:
    """Return what the letter knows that lists what was arranged for a session which is moved or cancelled."""
    return {
        "what": owed.what,
        "session": voice.session(owed.session),
        "before": voice.session(owed.before),
        "people": tuple(
            {
                "person": clean_person(one.person),
                "seated": one.seated,
                "needs": voice.needs(one.needs, verbatim=True),
            }
            for one in owed.people
        ),
    }


def outbox_held(owed: OutboxHeldLetter, _: Voice) -> dict[str, Any]:
    """Return what the letter about an unusual burst knows."""
    return {"answers": owed.answers}


def address_stopped(owed: AddressStoppedLetter, _: Voice) -> dict[str, Any]:
    """Return what the letter about addresses that mail comes back from knows."""
    return {
        "addresses": tuple(
            {
                "email": one_line(one.email, ADDRESS_LIMIT),
                "reason": one_line(one.reason, WORDS_LIMIT),
                "names": ", ".join(one_line(name, NAME_LIMIT) for name in one.registered),
            }
            for one in owed.addresses
        ),
        "count": owed.count,
    }


def _message(number: int, author: Address | None, subject: str, *, words: str) -> dict[str, Any]:
    name, email = (one_line(author.name, NAME_LIMIT), one_line(author.email, ADDRESS_LIMIT)) if author else ("", "")
    return {
        "number": number,
        "author": f"{name} ({email})" if name else email,
        "about": one_line(subject, SUBJECT_LIMIT),
        "quoted": lines_of(words),
    }
