"""What does the subject say that the body does not?

Some people write all of it into the subject line and leave the body to their signature; others put there what the body
does not repeat. The subject of an answer is another message's, and says nothing for the author.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from registrar.mail.body import Body
from registrar.mail.message import Address
from registrar.reading.accommodations import FoundNeed, find_needs
from registrar.reading.badge import badge_name
from registrar.reading.called import Span
from registrar.reading.declined import is_none_answer
from registrar.reading.mailboxes import fits_login, same_person
from registrar.reading.words.doubt_words import ANY_NEED
from registrar.reading.words.session_words import folded

ANSWER = re.compile(r"\s*(?:\[[^\]]*\]\s*)?(?:re|aw|sv|rif|rv|antw|res|tr|fw|fwd|wg)\s*:", re.IGNORECASE)
LONGEST_SIGNATURE = 10
"""Lines of a body that can be a signature and nothing else."""
# Whatever may stand in a body that leaves everything to its subject.
_EMPTY_WORDS = re.compile(
    r"\b(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|all|team|there|everyone|sir|madam|"
    r"registrar|registration|"
    r"(?:please |pls |kindly )?(?:see|read|refer to|per|as (?:in|per)) (?:the |my )?(?:subject|"
    r"above)(?: line)?|"
    r"subject line|"
    r"(?:it'?s )?(?:all|everything is) in the (?:subject|title)(?: line)?|"
    r"(?:as )?(?:the )?subject(?: line)? says(?: it all)?|"
    r"as above|see above|please|pls|plz|thx|ty|tia|thanks|thank you|many|very much|so much|again|in advance|"
    r"kindly|regards|"
    r"best|sincerely|yours|truly|cheers|respectfully|hola|buen(?:os|as) (?:dias|tardes)|gracias|por favor|"
    r"saludos|merci|"
    r"bonjour|sent from my \w+)\b"
)
_NONE_NEEDED = re.compile(
    r"\bno (?:\w+ ){0,2}(?:accommodations?|needs|aids?)\b|\b(?:nothing|none) (?:is |are )?(?:needed|required)\b"
)
# Words that a line of prose has and a line of a signature has not.
_PROSE = re.compile(
    r"[?!]|"
    r"\b(?:i|i'd|i'm|i'll|we|we'd|me|us|you|your|please|would|will|can|could|want|need|like|is|are|am|"
    r"register|sign|"
    r"cancel|add|yo|quiero|favor)\b"
)


def is_answer(subject: str) -> bool:
    """Whether *subject* is that of an answer or a forward."""
    return bool(ANSWER.match(subject))


def with_subject(body: Body, subject: str, author: Address) -> Body:
    """Return *body* with *subject* as the author's own words, where it says nothing itself: a greeting, a signature."""
    if not subject.strip() or is_answer(subject) or body.answers:
        return body
    if len(body.own) <= 200 and not re.search(r"[^\W_]", _EMPTY_WORDS.sub(" ", folded(body.own))):
        return replace(body, own=f"{subject}\n\n{body.own}".strip())
    if _is_signature(body.own, author):
        return replace(body, own=subject, signature=f"{body.own}\n{body.signature}".strip())
    return body


def _is_signature(own: str, author: Address) -> bool:
    """Whether *own* is the author's name with their office below it, and no more."""
    lines = [line.strip(" -–—_") for line in own.split("\n")]
    lines = [line for line in lines if line]
    if lines and not re.search(r"[^\W_]", _EMPTY_WORDS.sub(" ", folded(lines[0]))):
        lines.pop(0)
    if (
        not lines
        or len(lines) > LONGEST_SIGNATURE
        or any(len(line) > 80 or _PROSE.search(folded(line)) for line in lines)
    ):
        return False
    name = badge_name(lines[0].partition(",")[0])
    return name is not None and " " in name and (same_person(name, author.name) or fits_login(name, author.email))


def denies_needs(own: str) -> bool:
    """Whether the author's *own* words say that nothing is needed."""
    return bool(_NONE_NEEDED.search(folded(own)))


def needs_beside(
    subject: str, own: str, known: Sequence[FoundNeed], titles: tuple[Span, ...] = ()
) -> tuple[FoundNeed, ...]:
    """Return what only the subject asks for, beside the *titles* in it.

    An author's own words that speak of needs at all have the last word.
    """
    if not subject or known or is_answer(subject):
        return ()
    found = find_needs(subject, titles)
    if not found or is_none_answer(own):
        return ()
    low = folded(own)
    return () if ANY_NEED.search(low) or _NONE_NEEDED.search(low) else found
