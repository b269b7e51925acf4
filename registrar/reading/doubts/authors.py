"""Does the author take part, as they were read to or not?"""

# ruff: noqa: E501 - a pattern is one row of a table and reads along its line

import re

from registrar.reading.author_in import asks_after_all, says_not_coming
from registrar.reading.badge import is_person_like
from registrar.reading.doubts.look import MOST_NAMES, Look, first_words
from registrar.reading.mailboxes import same_person
from registrar.reading.words.agency_words import HEADS
from registrar.reading.words.doubt_words import ALSO_ME, HAS_SEAT, ME, NOT_ME, REGISTERED
from registrar.reading.words.people_words import ALSO_ADDS
from registrar.reading.words.session_words import folded
from registrar.vocabulary import Intent


def author_excused(look: Look) -> bool:
    """The author says that they do not take part, and was read beside others, or in place of somebody named."""
    if not look.author_read or look.whom_said:
        return False
    out = NOT_ME.search(look.low)
    if out is None or asks_after_all(look.low, out.end()) is not None:
        return False
    if len(look.people) > 1:
        return True
    if look.reading.intent is not Intent.REGISTER or out[0].startswith("not "):
        return False  # "she is the deaf one, not me" excuses nobody
    ends = min((at for at in (look.low.find(mark, out.end()) for mark in ".;!?\n") if at >= 0), default=len(look.low))
    if any(out.start() <= m.start < ends for m in look.mentions) or _FOR_OTHERS.match(look.low, out.end()):
        return False  # not in June, not on her behalf
    return _names_another(look)


_FOR_OTHERS = re.compile(
    r" (?:on (?:her|his|their|anybody|anyone|behalf)|for (?:her|him|them|any\w+|my|our|the)|(?:any(?:one|body)|him|her|them|my|our) )"
)


def _names_another(look: Look) -> bool:
    """Whether somebody who was not read is named in full."""
    known = [person.name.value for person in look.people if person.name] + [look.scene.author.name]
    return any(
        name.score >= 0.6 and " " in name.value and not any(same_person(name.value, one) for one in known)
        for name in look.scene.names[:MOST_NAMES]
    )


def author_left_out(look: Look) -> bool:
    """The author is nobody read, and yet wishes to take part, or stands in a row of names."""
    if look.author_read or look.whom_said or NOT_ME.search(look.low) or REGISTERED.search(look.low):
        return False
    if says_not_coming(look.scene):
        return False
    if any(person.name is None or person.email is None for person in look.people) or look.only_mine:
        return False
    if len(look.people) == 1 and not set(first_words(look.scene.author.name)).isdisjoint(HEADS):
        return False  # from the mailbox of an office, whoever is named writes
    if ALSO_ME.search(look.low) or (look.reading.intent is Intent.REGISTER and MINE_TOO.search(look.low)):
        return True
    name = folded(look.scene.author.name)
    at = look.low.find(name) if " " in name and is_person_like(look.scene.author.name) >= 0.5 else -1
    if at < 0:
        return False
    before, after = look.low[max(0, at - 24) : at], look.low[at + len(name) : at + len(name) + 6]
    if _GREETS.search(before):
        return False
    return bool(re.match(r",? (?:and|&|\+|y) ", after) or re.search(r"(?:\band|&|\+|,) $", before))


MINE_TOO = re.compile(
    r"(?:\A|[.!:\n]\s*)(?:so |both |for )?(?:me|myself),? (?!too\b|again\b|i\b)\w+ |"
    r"\bmy (?:own )?(?:registration|seat|spot|place|name|enrollment|sign-?up),? (?:and|as well as|along with|plus|together with) (?!tell|let|send|say|not)\w"
)
"""Where the author puts themself first: "Me, Kay Roe and Lou Moe", "my registration and that of my colleague"."""
_GREETS = re.compile(
    r"(?:\A|[\n.!])\W*(?:hello|hi|hey|good (?:morning|afternoon|evening|day)|greetings|hola|buen[oa]s? \w+|dear [\w. -]+|thanks?(?: you)?|gracias|regards|saludos|best)(?: \w+)?, $"
)


def author_already(look: Look) -> bool:
    """The author is read beside others, and says that they have a seat."""
    return len(look.people) > 1 and look.author_read and bool(HAS_SEAT.search(look.low))


def author_unfounded(look: Look) -> bool:
    """The author is read beside others, and nothing in the text says so."""
    if len(look.people) < 2 or not look.author_read or look.reading.intent is not Intent.REGISTER:
        return False
    if look.scene.author.email.lower() in look.low or ME.search(look.low) or ALSO_ADDS.search(look.low):
        return False
    mine = next(person for person in look.people if look.is_author(person))
    if mine.name and mine.name.where in ("table", "attachment"):
        return False  # in a row of their own, which says so
    return not (mine.name and any(len(word) > 2 and word in look.words for word in first_words(mine.name.value)))
