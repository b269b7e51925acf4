"""How many people does the author say there are?"""

import re

from registrar.reading.words.doubt_words import ARE_OTHERS, NOT_OF_THOSE, ONLY_ONE
from registrar.reading.words.session_words import MONTH, word_number
from registrar.sieve import Sieve

_COUNTED = Sieve(
    r"\b(?P<n>two|three|four|five|six|seven|eight|nine|ten|both|\d{1,2}) (?:of (?:us|ours)\b(?! in the room)|"
    r"of (?:my|our) (?:people|staff|team|workers|caseworkers|colleagues|employees)\b|"
    r"(?:people|persons|staff|attendees|participants|registrants|volunteers|employees|colleagues|coworkers|"
    r"co-workers|caseworkers|workers|interns|advocates|clerks|"
    r"officers)\b(?= (?:for|to|from|who|would|will|want|need|:)|\s*:)|"
    r"(?:seats (?:for|on)|places (?:for|on)|(?<=one )(?:seat|place) (?:for|on))\b)"
)

_MONTH_BEFORE = re.compile(rf"\b{MONTH}\.? $")


def stated_count(low: str) -> int:
    """How many people the author says there are; 0 where they do not say."""
    found = [
        m["n"]
        for m in _COUNTED.finditer(low)
        if not _MONTH_BEFORE.search(low[max(0, m.start() - 12) : m.start()])
        and not NOT_OF_THOSE.search(low[max(0, m.start() - 24) : m.start()])
        and not ARE_OTHERS.match(low, m.end())
    ]
    if found and ONLY_ONE.search(low):
        return 0
    numbers = [2 if n == "both" else int(n) if n.isdigit() else word_number(n) for n in found]
    return max((n for n in numbers if n < 30), default=0)
