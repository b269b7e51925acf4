"""Whose words does a forward ask with: those of whoever is passed on, or the author's own above them?

"Please register her, see below" passes on the words of somebody; "I'd like the July one" above an announcement, or a
list of names and addresses above anything at all, asks by itself, and what stands below only tells what is offered.
"""

# ruff: noqa: E501 - a pattern is one row of a table and reads along its line

import re

from registrar.catalog import Catalog
from registrar.mail.body import Forwarded
from registrar.mail.message import Address
from registrar.reading.badge import is_person_like
from registrar.reading.mailboxes import find_mailboxes, fits_login, name_tokens
from registrar.reading.words.bystander_words import ASKED_BY_PRONOUN, THEY_COME
from registrar.reading.words.people_words import NOT_FOR_REGISTERING
from registrar.reading.words.session_words import folded

COVERING = re.compile(
    r"\b(?:register|sign|enroll?|add|put|get|book|include|list|bottom|attached|attachment|take part|"
    r"would like|wants?|see below|below|underneath|everything you need|should (?:be|go|attend|join|take)|fyi|"
    r"forward\w*|her|his|him|them|their|she|he|they|request|please|on behalf|details|"
    r"this (?:person|worker|one|request)|inscri\w+|favor|abajo|take care of|handle|cancel|move|remove)\b"
)
ASKS_FOR_SELF = re.compile(
    r"\bi(?:'d| would)(?: \w+)? (?:like|love|prefer|want) (?:to (?:attend|join|come|be|take|sign up(?! (?:my|our|the|her|him|them)\b)|register(?! (?:my|our|the|her|him|them)\b)|have a|participate|sit)|"
    r"(?:an?|the|one|this|that|session|number|#|\d|(?:january|february|march|april|may|june|july|august|september|october|november|december))\b(?! (?:copy|seat|place|spot) (?:of|for (?!me\b))))|"
    r"\bi (?:want|need|wish) (?:to (?:attend|join|come|be in|take)|a (?:seat|place|spot)(?! for (?!me\b))|in\b|session|the (?:\w+ )?(?:one|session|webinar)\b|#|\d)|"
    r"\b(?:sign|register|enroll?|put|add|count|book|include|seat) (?:me\b(?! know)|myself)|\bget me (?:in\b|into|a (?:seat|place|spot)\b(?! for))|\bfor myself\b|\bi'?m (?:interested|in for|signing up for)\b|\bi(?:'ll| will) (?:take|attend|come to|be (?:at|in|there))\b|"
    r"\b(?:wants?|wanted|would like|needs|expects|asked|told|says|has asked|is sending|sent|signed|nominated|picked|chose) (?:for )?me (?:in|to (?:attend|be|take|go|come|join|do|sit|sign up(?! (?:her|him|them)\b)|register(?! (?:her|him|them|my|our)\b))|up for|for)\b|"
    r"\b(?:quiero|quisiera|deseo|me gustaria) (?:asistir|participar|inscribirme|apuntarme|registrarme|tomar|un)\b|\b(?:inscrib|apunt|anot|registr)\w*me\b"
)
"""The author wishes to take part."""
_OFFERS = re.compile(
    r"\b(?:to register|sign up|write to|reply (?:to|with)|send (?:us|your)|registration is open|with your name|free webinars?|para inscribirse)\b"
)


def asks_in_own_words(covering: str, forward: Forwarded, author: Address, catalog: Catalog) -> bool:
    """Whether the words above a forward are read by themselves, and what is passed on only for what it offers."""
    if forward.author is None and not covering.strip():
        return True
    low = folded(covering)
    if low.strip() and COVERING.search(low) is None:
        return True
    if _is_announcement(forward, catalog):
        return True
    return bool(low.strip()) and (_lists_others(covering, low, forward, author) or _is_for_self(low, forward, author))


def _is_announcement(forward: Forwarded, catalog: Catalog) -> bool:
    """Whether what is passed on comes from the program, or offers its webinars to whoever reads it."""
    sender = forward.author
    if sender is not None and sender.email.lower() == catalog.mailbox:
        return True
    if catalog.mailbox and catalog.mailbox in forward.own.lower() and _OFFERS.search(folded(forward.own)):
        return True
    if sender is None or sender.email or is_person_like(sender.name) >= _A_PERSON:
        return False
    ours = {*name_tokens(catalog.program), *name_tokens(catalog.organization)} - _SMALL
    words = [word for word in name_tokens(sender.name) if word not in _SMALL]
    domain = re.sub(r"[^a-z0-9]", "", catalog.mailbox)
    return any(word in ours or (len(word) > _LONG and word in domain) for word in words)


_A_PERSON = 0.7
_LONG = 3
_SMALL = frozenset({"the", "of", "and", "for", "in", "to", "on", "de", "la", "el", "y"})


def _lists_others(covering: str, low: str, forward: Forwarded, author: Address) -> bool:
    """Whether the covering words give the address of somebody else than who is passed on: they are to be registered."""
    known = {author.email.lower(), forward.author.email.lower() if forward.author else ""}
    whose = forward.author.name if forward.author else ""
    return any(
        one.value.lower() not in known
        and not fits_login(whose, one.value)
        and not fits_login(author.name, one.value)
        and not NOT_FOR_REGISTERING.search(low[max(0, one.start - 60) : one.start])
        for one in find_mailboxes(covering)
    )


def _is_for_self(low: str, forward: Forwarded, author: Address) -> bool:
    """Whether the covering words ask for their author, and for nobody else."""
    if forward.author is not None and forward.author.email.lower() == author.email.lower():
        return False
    if ASKS_FOR_SELF.search(low) is None:
        return False
    return not (ASKED_BY_PRONOUN.search(low) or THEY_COME.search(low))


def given_address(covering: str, person: Address) -> str:
    """The address that the covering words give for whoever is passed on; "" where they give none."""
    low = folded(covering)
    found = [
        one.value
        for one in find_mailboxes(covering)
        if fits_login(person.name, one.value)
        and not NOT_FOR_REGISTERING.search(low[max(0, one.start - 60) : one.start])
    ]
    return found[0] if len(set(found)) == 1 else ""
