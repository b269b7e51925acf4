"""In which language did the author write?

Letters are answered in English whatever comes out; staff see the language, and a message in neither English, Spanish
nor French is put before a person where it seems to ask for something.
"""

import re

WORDS: dict[str, frozenset[str]] = {
    "en": frozenset(
        [
            "the",
            "and",
            "to",
            "of",
            "for",
            "is",
            "in",
            "me",
            "my",
            "i",
            "please",
            "you",
            "that",
            "with",
            "on",
            "have",
            "are",
            "this",
            "be",
            "would",
            "will",
            "webinar",
            "session",
            "thank",
            "thanks",
            "at",
            "from",
            "not",
            "can",
            "am",
            "register",
            "attend",
            "name",
            "agency",
            "like",
            "it",
            "we",
            "our",
            "us",
            "sign",
            "up",
            "hello",
            "hi",
        ]
    ),
    "es": frozenset(
        [
            "el",
            "la",
            "los",
            "las",
            "de",
            "del",
            "que",
            "y",
            "en",
            "para",
            "por",
            "con",
            "una",
            "un",
            "mi",
            "me",
            "es",
            "soy",
            "favor",
            "gracias",
            "sesión",
            "sesion",
            "seminario",
            "taller",
            "quisiera",
            "deseo",
            "inscribirme",
            "hola",
            "buenas",
            "buenos",
            "días",
            "dias",
            "saludos",
            "estimada",
            "estimado",
            "nombre",
            "trabajo",
            "su",
            "se",
            "al",
            "no",
            "podré",
            "necesito",
            "también",
        ]
    ),
    "fr": frozenset(
        [
            "le",
            "la",
            "les",
            "des",
            "du",
            "de",
            "et",
            "est",
            "je",
            "pour",
            "une",
            "un",
            "mon",
            "ma",
            "avec",
            "dans",
            "vous",
            "merci",
            "bonjour",
            "séance",
            "seance",
            "inscription",
            "suis",
            "que",
            "au",
            "aux",
            "nous",
            "veuillez",
            "souhaite",
            "participer",
            "s'il",
            "plaît",
            "ne",
            "pas",
        ]
    ),
}
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
FEWEST = 4
"""Words below which English is assumed: a name and a number have no language."""


def find_language(text: str) -> str:
    """Return the ISO 639-1 code of *text*: en, es, fr, or "und" where its letters are of none of them."""
    words = _WORD.findall(text[:4000].lower())
    if not words:
        return "en"
    foreign = 0 if text.isascii() else sum(1 for word in words if not _is_latin(word))
    if foreign * 2 > len(words) and len(words) >= FEWEST:
        return "und"
    points = {code: sum(word in known for word in words) for code, known in WORDS.items()}
    best = max(points, key=lambda code: (points[code], code == "en"))
    return best if points[best] >= 2 and points[best] > points["en"] else "en"


def _is_latin(word: str) -> bool:
    return all(ord(char) < 0x250 or 0x1E00 <= ord(char) < 0x1F00 for char in word)
