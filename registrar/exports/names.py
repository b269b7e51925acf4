"""Which part of a name is the first name, and which the last?

Platforms want two fields; people have one name. A wrong cut puts a wrong name on somebody's screen, so where nothing
tells, the last word is the last name, as in English.
"""

from registrar.reading.badge import folded
from registrar.reading.words.family_names import FAMILY_NAMES
from registrar.reading.words.given_names import GIVEN_NAMES
from registrar.reading.words.titles import PARTICLES, SUFFIXES

_NEVER_BEGIN = frozenset({"y", "e", "i"})
"""They join two family names, and come after one."""


def split_name(name: str) -> tuple[str, str]:
    """Return first and last name; the last is empty where there is one word.

    "Ana de la Cruz" is Ana + de la Cruz, "Carlos Lopez Garcia" Carlos + Lopez Garcia, "John Smith Jr." John + Smith
    Jr., "Mary Ann Smith" Mary Ann + Smith.
    """
    words = name.split()
    if len(words) < 2:
        return name.strip(), ""
    core = words[:-1] if folded(words[-1]) in SUFFIXES else words
    if len(core) < 2:
        return name.strip(), ""
    at = _family_begins(core)
    return " ".join(words[:at]).rstrip(","), " ".join(words[at:])


def _family_begins(words: list[str]) -> int:
    """Return the index of the first word of the family name; at least 1."""
    plain = [folded(word) for word in words]
    at = len(words) - 1
    for position in range(1, len(words) - 1):
        if _is_particle(words[position], plain[position], behind=plain[0]):
            joins = plain[position] in _NEVER_BEGIN and position > 1
            return position - 1 if joins else position
    # Two family names, as in Spanish: the one before the last is no given name.
    if at >= 2 and plain[at - 1] in FAMILY_NAMES and plain[at - 1] not in GIVEN_NAMES:
        return at - 1
    return at


def _is_particle(word: str, plain: str, *, behind: str) -> bool:
    """Whether the family name begins with *word*; *behind* is the first word of the whole name."""
    if plain not in PARTICLES or (len(plain) == 1 and word[0].isupper()):  # "O." is an initial
        return False
    # With a capital some are given names as well: Vincent Van Gogh, but Tran Van Anh.
    return word[0].islower() or plain not in GIVEN_NAMES or behind in GIVEN_NAMES
