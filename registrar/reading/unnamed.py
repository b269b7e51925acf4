"""Who takes part whom the author does not name as such: somebody new, or themself from the mailbox of an office?"""

# ruff: noqa: E501 - a pattern is one row of a table and reads along its line

import re
from collections.abc import Sequence

from registrar.reading.author_in import author_is_in
from registrar.reading.given import Given
from registrar.reading.people import Person
from registrar.reading.reading import Found
from registrar.sieve import Sieve

_NAME_TO_COME = Sieve(
    r"\bwhose (?:full )?(?:name|identity)\b[^.;!?\n]{0,40}\b(?:not|n't|cannot|never|confidential|secret|private|under wraps|pending|follow\w*|later)\b|"
    r"\b(?:tell|let|give|send|inform|advise|e-?mail|write) (?:you )?(?:know )?(?:later |soon |shortly |tomorrow |then )?who\b|\bwho (?:it|that|will|is|goes|comes|attends|gets)\b[^.;!?\n]{0,40}\b(?:later|tbd|to be (?:decided|determined|announced)|once|as soon as|not (?:yet )?(?:decided|settled|known)|undecided|open)\b|\b(?:(?:do(?: not|n'?t)|does(?: not|n'?t)|did(?: not|n'?t)|cannot|can'?t|not|has(?: not|n'?t)|have(?: not|n'?t)|without)\b[^.;!?\n]{0,40} (?:a |the |her |his |their |you |any )?"
    r"(?:full )?names?\b(?! (?:of|for|on|tag|badge|is spelled|was spelled))|"
    r"(?:her|his|their|the|a|whose|person'?s|hire'?s|worker'?s) (?:full )?names?(?: and (?:e-?mail|address))?(?: (?:\w+ ){0,3}?(?:once|when|as soon as|after|later|to (?:follow|come|be)|soon|"
    r"next week|tomorrow|is not|isn'?t|has not|hasn'?t|is still|is pending|will (?:follow|come|be)|tbd)\b)|\bnames? (?:to follow|to come|tbd|to be (?:named|announced|determined|confirmed))\b|"
    r"\b(?:not|yet to be|has yet to be|have not|haven'?t)(?: yet| been)* (?:hired|picked|chosen|named|selected|decided who|know who|settled who|hire|pick|choose)\b)"
)
"""Whoever is to come has no name as yet, or none that may be told."""
_SOMEBODY_NEW = Sieve(
    r"\b(?:one|an?|two|three|four|\d) (?:more |extra )?(?:seats?|places?|spots?|slots?|persons?|people|staff members?|workers?|employees?)\b[^.;!?\n]{0,50}\b(?:for|from|of|in) (?:our|my|the) (?:agency|office|team|unit|staff|shelter|program|department|court|clinic|crew|group|organi[sz]ation|home|school|side|end)\b|\b(?:somebody|someone|one person|one of us|a worker|a staff member|one staff member)\b|\b(?:our|my|a|the|one|another|whoever|whichever|two|some) (?:(?:new|next|incoming|future|newest|newly|yet|unnamed|still) )+(?:[a-z-]+ ){0,3}[a-z-]+|"
    r"\bwhoever\b|\bwhichever of\b|\bnew (?:hire|worker|employee|starter|colleague|clinician|caseworker|staff)\b|\bsomeone from\b|\bsomebody from\b|"
    r"\bone of (?:my|our) [a-z-]+s\b"
)
_THEIR_ADDRESS = re.compile(
    r"\b(?:her|his|their|the|new|generic|shared)(?: \w+){0,2} (?:e-?mail|address|mailbox|mail|inbox|account)\b[^@\n]{0,60}$|\b(?:her|him|them) at\b[^@\n]{0,12}$"
)


def is_the_one_named(given: Given, others: Sequence[Person]) -> bool:
    """As in "sign me up, Jo Roe, jroe@..." from the mailbox of an office: who is named is the one who writes."""
    return (
        len(others) == 1
        and others[0].name is not None
        and others[0].email is not None
        and len(given.scene.mailboxes) == 1
        and not _MORE_THAN_ONE.search(given.scene.low)
    )


_MORE_THAN_ONE = re.compile(
    r"\b(?:and|plus|&|with) (?:me|myself|i)\b|\b(?:me|myself|i) (?:and|plus|&)\b|\b(?:us|we|both|two|too|as well|also|another|her|him|his|she|he|my)\b"
)


def unnamed_person(given: Given) -> Person | None:
    """As in "our new clerk should attend; HR has not told me her name": somebody else, whom nobody names."""
    low = given.scene.low
    if not (_NAME_TO_COME.search(low) and _SOMEBODY_NEW.search(low)) or _FIRST_PERSON.search(low):
        return None
    if author_is_in(given.scene, [Person()])[0]:
        return None
    theirs = [
        one
        for one in given.scene.mailboxes
        if one.value.lower() != given.author.email.lower()
        and _THEIR_ADDRESS.search(low, max(0, one.start - 100), one.start)
    ]
    if len(theirs) != 1:
        return Person()
    email = theirs[0]
    return Person(
        email=Found(email.value, email.value, "body", 0.85, "written for them"), spans=[(email.start, email.end)]
    )


_FIRST_PERSON = re.compile(
    r"\bi(?:'d| would|'ll| will| want| wish)? (?:\w+ )?(?:attend|join|come|take part|participate|sign up)\b|"
    r"\b(?:register|sign|put|add|book|count|enroll) me\b|\bfor (?:me|myself)\b"
)
