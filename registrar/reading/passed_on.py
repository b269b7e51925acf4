"""Whose confirmation is passed on with a wish to change it?

"Please cancel this one, she has left us" above the confirmation that somebody else was sent: whoever it was sent to is
meant, and the session is the one that it confirms.
"""

import re

from registrar.reading.badge import badge_name
from registrar.reading.given import Given
from registrar.reading.mailboxes import name_tokens, same_person
from registrar.reading.people import Person
from registrar.reading.phrases import AUTHOR
from registrar.reading.reading import Found

_ADDRESSED = re.compile(r"\s*(?:(?:dear|hello|hi|estimad[oa]|hola)\s+)?([^\n,:!]{3,50})[,:!]", re.IGNORECASE)
"""How a confirmation begins."""
_OF_ANOTHER = re.compile(
    r"\b(?:he|she|they|her|him|his|them|hers|theirs|this person|our (?:\w+ )?(?:colleague|worker|intern)|ella|él)\b"
)
_OWN_MATTER = re.compile(
    r"\b(?:my|mi) (?:own |new |work |office )*(?:registration|name|agency|address|e-?mail|seat|spot|place|needs?|"
    r"accommodations?|nombre|correo|agencia)\b|\bi(?:'ll| will| would|'d| also)* need\b|\bfor (?:me|myself)\b|\bmine\b|"
    r"\bnecesito\b|\bi (?:can't|cannot|can not|won't) (?:make|come|attend|be|join)\b"
)
"""What the author says of themself: then the confirmation is passed on for another reason."""


def confirmed_person(given: Given, author: Found[str] | None) -> Person | None:
    """Return whoever was sent the confirmation that is passed on; None where the words mean the author or another."""
    forward = given.body.forwarded
    if forward is None or given.body.quoted or not given.confirmation:
        return None
    opening = _ADDRESSED.match(forward.own)
    shown = forward.to.name if forward.to is not None else ""
    name = badge_name(shown) or (badge_name(opening[1]) if opening is not None else None)
    email = forward.to.email if forward.to is not None else ""
    if (
        not email
        or email.lower() == given.author.email.lower()
        or (author and name and same_person(author.value, name))
    ):
        return None
    if (
        name is None
        or len(name_tokens(name)) < 2
        or _means_another(given, name)
        or not _is_about(given.scene.low, name)
    ):
        return None
    return Person(
        name=Found(name, name, "quoted", 0.85, "the confirmation passed on was sent to them"),
        email=Found(email, email, "quoted", 0.85, "the confirmation passed on was sent to them"),
    )


def _is_about(low: str, name: str) -> bool:
    """Whether the covering words speak of whoever the confirmation was sent to, and not of their author."""
    spoken_of = _OF_ANOTHER.search(low) or any(token in low for token in name_tokens(name))
    return bool(spoken_of) and _OWN_MATTER.search(low) is None


def _means_another(given: Given, name: str) -> bool:
    """Whether the covering words act on the author, or on somebody of another name."""
    meant = given.meant
    if meant is None:
        return any(" " in one.value and not same_person(one.value, name) for one in given.scene.names)
    return any(at == AUTHOR or not same_person(meant.names[at - 1].value, name) for at in meant.targets)
