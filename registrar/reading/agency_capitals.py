"""Capitals of an agency that was written in all large or all small letters."""

import re
from collections.abc import Sequence

from registrar.reading.badge import folded
from registrar.reading.words.agency_words import ABBREVIATIONS

_SMALL_WORDS = frozenset(
    """
    of and for the de la las los del y e du des et in on ad at to with
    """.split()  # noqa: SIM905
)


_OWNERS = re.compile(r"\b(?:Children|Women|Men|People|Mother|Kid|Veteran|Girl|Boy|Senior|Youth|Family|Angel)['’]s\Z")
"""At the end of a name these own nothing that follows: Nationwide Children's."""


def put_right(value: str, *, shouting: bool) -> str:
    """The name with capitals where they belong, if it was written in all large or all small letters."""
    text = re.sub(r"\s+", " ", value).strip(" ,-–—")
    if text.endswith(("'s", "’s")) and " " in text and not text.startswith("St") and not _OWNERS.search(text):
        text = text[:-2]
    words = text.split(" ")
    if text.isupper() and all(len(word) < 5 for word in words):  # NYC ACS
        return text
    if not (shouting or text.islower() or (text.isupper() and len(words) > 2 and len(text) > 14)):
        return text
    return " ".join(
        _cased_word(word, first=position == 0 or _opens_place(words, position), known_upper=text.isupper())
        for position, word in enumerate(words)
    )


_PLACES_BEHIND: dict[str, frozenset[str]] = {
    "las": frozenset(["vegas", "cruces", "animas", "flores", "piedras", "marias", "palmas", "lomas"]),
    "los": frozenset(["angeles", "alamos", "gatos", "banos", "altos", "lunas", "padres", "fresnos", "osos"]),
    "la": frozenset(
        [
            "mesa",
            "habra",
            "puente",
            "mirada",
            "crosse",
            "porte",
            "plata",
            "junta",
            "salle",
            "grange",
            "jolla",
            "quinta",
            "vista",
            "paz",
            "moure",
        ]
    ),
    "de": frozenset("soto kalb witt pere baca queen leon ridder".split()),  # noqa: SIM905
    "des": frozenset(["moines", "plaines", "peres"]),
    "del": frozenset(["rio", "norte", "mar", "valle"]),
    "du": frozenset(["page", "bois", "quoin"]),
}
"""Towns and counties that begin with a small word: Las Vegas."""


def _opens_place(words: Sequence[str], position: int) -> bool:
    towns = _PLACES_BEHIND.get(words[position].lower())
    return towns is not None and position + 1 < len(words) and folded(words[position + 1].strip(",.")) in towns


def _cased_word(word: str, *, first: bool, known_upper: bool) -> str:
    plain = folded(word.strip(",()"))
    if plain in _SMALL_WORDS and not first:
        return word.lower()
    if (plain in ABBREVIATIONS and plain not in {"us", "doe", "ice", "so", "pd", "hs", "dc"}) or (
        plain in {"pd", "us", "dc", "isd"} and len(plain) < 4
    ):
        return word.upper()
    if (
        known_upper
        and len(plain) > 1
        and len(plain) <= 4
        and not re.search("[aeiouy]", plain)
        and plain not in {"st", "mt", "ft", "dr", "jr", "sr", "dept", "svcs"}
    ):
        return word.upper()
    return re.sub(r"[^\W\d_]+(?:['’ʻ][^\W\d_]+)*", lambda match: _big_first(match[0].lower()), word)


def _big_first(piece: str) -> str:
    if piece.startswith("mc") and len(piece) > 4:
        return "Mc" + piece[2].upper() + piece[3:]
    return piece[0].upper() + piece[1:]
