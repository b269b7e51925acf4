"""Can what was read as a name stand on a badge?"""

import re

from registrar.reading.badge import folded as folded_word
from registrar.reading.badge import is_login
from registrar.reading.doubts.look import Look, first_words
from registrar.reading.reading import Found
from registrar.reading.words.agency_words import HEADS
from registrar.reading.words.common_words import NEVER_NAMES
from registrar.reading.words.doubt_words import (
    NO_NAME,
)
from registrar.reading.words.family_names import FAMILY_NAMES
from registrar.reading.words.given_names import GIVEN_NAMES
from registrar.reading.words.people_words import ONE_NAME
from registrar.reading.words.session_words import folded
from registrar.reading.words.titles import PARTICLES, ROLES, SUFFIXES, TITLES

_INITIALS = re.compile(r"(?:[^\W\d_]\. ?){2,3} ?[^\W\d_]{3}")
"""J.T. Moe is whole, J. Moe is not."""


def name_is_odd(look: Look, name: Found[str]) -> bool:
    """One word, or one that begins or ends with a title, an office or a word of the dictionary: no badge has that."""
    words = first_words(name.value)
    words = words[:1] + [word for word in words[1:] if word not in SUFFIXES]
    one_word = len([word for word in words if len(word) > 1]) < 2 and not _INITIALS.match(name.value)
    if (one_word and not ONE_NAME.search(look.low)) or is_login(name.value):
        return True
    if folded(name.value) in look.titles:
        return True
    for word in (words[0], words[-1]):
        if word in GIVEN_NAMES or word in FAMILY_NAMES or word in PARTICLES or len(word) < 4:
            continue
        if word in NO_NAME or (word in ROLES and word not in TITLES):
            return True
    return False


def name_goes_on(look: Look, name: Found[str]) -> bool:
    """The text has a capitalised word directly behind the name: "Ann Marie" of "Ann Marie Szabo"."""
    if name.where in ("from", "signature", "table"):
        return False
    at = look.own.find(name.words)
    if at < 0:
        return False
    behind = re.match(r" ([A-Z][\w'’-]+)", look.own[at + len(name.words) :])
    if behind is None:
        return False
    word = folded_word(behind[1])
    return word in FAMILY_NAMES or (
        word not in NEVER_NAMES
        and word not in ROLES
        and word not in HEADS
        and word not in SUFFIXES
        and not behind[1].isupper()
    )
