"""Does the author's mail domain speak for one agency in the message, and against another?

As in "40 Court House Square" and "Harbor Justice Project", both signed below mail from harborjusticeproject.example.
"""

from registrar.reading.agency_spelled import SMALL, domain_label, letters_of, words_spelling
from registrar.reading.agency_ties import Tie, tie_of
from registrar.reading.people import Scene
from registrar.reading.reading import Found
from registrar.reading.words.people_words import BELONGS

LEAST_LABEL = 6
"""Letters of a domain that is worth comparing."""
LEAST_WORD = 3


def is_nothing_like(scene: Scene, chosen: Found[str], named: Found[str]) -> bool:
    """Whether the author writes from the domain that *named* spells, and no word or initial of *chosen* is in it.

    Where the text says that they work for *chosen*, they do: the address may be a school's or an old one.
    """
    label = domain_label(scene.author.email)
    if not spells(label, named.value) or echoes(label, chosen.value):
        return False
    at = scene.own.find(chosen.words) if chosen.where == "body" else -1
    if at < 0:
        return True
    end = at + len(chosen.words)
    return tie_of(scene.low, at, end) is not Tie.OWN and not BELONGS.search(scene.low[max(0, at - 70) : at])


def spells(label: str, value: str) -> bool:
    """Whether *label* is made of words of *value*, each whole or the last cut short, or is the whole of it."""
    words = value.split()
    return len(label) >= LEAST_LABEL and (
        letters_of(words) == label or any(words_spelling(label, words[at:]) >= 2 for at in range(len(words)))
    )


def echoes(label: str, value: str) -> bool:
    """Whether a word of *value*, or its initials, stand in *label*."""
    words = [letters for letters in (letters_of([word]) for word in value.split()) if letters]
    telling = [word for word in words if word not in SMALL]
    initials = ("".join(word[0] for word in words), "".join(word[0] for word in telling))
    return any(len(one) >= LEAST_WORD and one in label for one in (*telling, *initials))
