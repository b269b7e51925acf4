"""How is a name printed on a badge?

`badge_name` puts right a name that stands by itself: a display name, a table cell, a label's value. What others read on
a screen must be a name, so whatever could be a formula, markup or a log-in is none.
"""

import re
import unicodedata
from functools import lru_cache

from registrar.reading.words.common_words import NEVER_NAMES, SELDOM_NAMES
from registrar.reading.words.family_names import FAMILY_NAMES
from registrar.reading.words.given_names import GIVEN_NAMES
from registrar.reading.words.place_words import PLACE_STARTS, PLACES
from registrar.reading.words.titles import CREDENTIALS, PARTICLES, ROLES, SUFFIXES, TITLES
from registrar.sieve import Sieve

LONGEST = 80
"""Characters; a longer "name" is something else."""

KNOWN = GIVEN_NAMES | FAMILY_NAMES
ORDINARY = NEVER_NAMES | ROLES

APOSTROPHES = "'’‘ʻʼ`´"
_APOSTROPHE_CLASS = "['’‘ʻʼ`´]"
LETTER = r"[^\W\d_]"
WHOLE_WORD = re.compile(rf"{LETTER}(?:{LETTER}|[{APOSTROPHES}.‐‑\-])*\Z")

_BRACKETED = re.compile(r"\[[^\]]*\]|<[^<>@\s]{1,80}@[^<>\s]{1,80}>|\([^()]*\)|（[^（）]*）")
_NICKNAME = re.compile(r"(?<=\s)[\"“][^\"”]{1,20}[\"”](?=\s)|(?<=\s)['‘][^'’]{1,20}['’](?=\s)")
_TAIL = re.compile(
    r"\s+[-–—|/~•·*]+\s.*|\s+(?:via|c/o|on behalf of|from|with|at)\s.*|\s*[|/;•·:].*|\s*,?\s*(?:#\s?\d|badge\s).*|"
    r"\s[–—-]{2,}.*",
    re.DOTALL,
)
_BULLET = re.compile(r"^\s*(?:\(?\d{1,3}[.):]\s*|[•·▪◦‣*–—-]+\s+|[a-z]\)\s+)")
_CONTROL = re.compile(r"[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029]")
_HOSTILE = re.compile(r"[<>{}\[\]=$\\^~@+|!?#%_\"“”…]|://|\d")
_FORMULA = re.compile(r"^\s*[=+@\-]")
_SPACES = re.compile(r"[\s\u00a0\u200b\u200e\u200f\u2060\ufeff]+")
_ORDINAL_SUFFIX = re.compile(r"\b(2nd|3rd)\b\.?", re.IGNORECASE)

_PRONOUNS = re.compile(r"\s(?:she|he|they|ella|él|elle)\s?/\s?\w+(?:\s?/\s?\w+)?\s*\Z", re.IGNORECASE)
_INITIAL_LAST = re.compile(r"\b[^\W\d_]\.\s*\Z")
_CLASS = Sieve(r"\b(?:1st|2nd|3rd|first|second) (?:class|lieutenant|lt\.?|sergeant|sgt\.?)(?=\s)", re.IGNORECASE)
_MAC = frozenset(
    """
    macdonald macarthur macdougall macgregor macintosh macintyre mackenzie mackinnon maclean macleod macmillan
    macneil macpherson macallister macdougal macfarlane macgillivray macaulay macbeth macduff maclaughlin
    macnamara macalister
    """.split()  # noqa: SIM905
)
_AND = frozenset({"and", "und", "et", "or", "&", "with"})


@lru_cache(maxsize=8192)
def folded(word: str) -> str:
    """Return *word* in lower case without accents, apostrophes and full stops, as the tables spell it."""
    if word.isascii():
        plain = word.lower()
    else:
        decomposed = unicodedata.normalize("NFKD", word)
        plain = "".join(c for c in decomposed if not unicodedata.combining(c)).casefold()
    for mark in APOSTROPHES:
        plain = plain.replace(mark, "")
    return plain.replace(".", "")


def is_login(text: str) -> bool:
    """Whether *text* looks like an account ("jsmith2", "kmcd77", "j.smith") rather than a name."""
    word = text.strip()
    if not word or any(c.isspace() for c in word):
        return False
    if "@" in word or any(c.isdigit() for c in word) or "_" in word or "." in word.rstrip("."):
        return True
    if word[0].isupper() and not word.isupper():
        return False
    return folded(word) not in GIVEN_NAMES and word.islower()


@lru_cache(maxsize=512)
def badge_name(raw: str) -> str | None:
    """Return the name in *raw* as it is printed on a badge, or None where there is none.

    Titles, degrees, licences, pronouns and an agency in brackets go, Jr. and III stay, "Last, First" is turned round,
    capitals are put right where all are large or all small.
    """
    text = unicodedata.normalize("NFC", raw)
    if len(text) > 4 * LONGEST or _CONTROL.search(text.strip()):
        return None
    text = _BULLET.sub("", text)
    if _FORMULA.match(text):
        return None
    text = _BRACKETED.sub(" ", _NICKNAME.sub(" ", text.strip().strip('"“”')))
    text = _SPACES.sub(" ", _TAIL.sub("", _PRONOUNS.sub(" ", text)))
    text = text.strip(" ,;:'\"-–—") if _INITIAL_LAST.search(text) else text.strip(" .,;:'\"-–—")
    text = _CLASS.sub(" ", text).strip()
    text = _ORDINAL_SUFFIX.sub(lambda match: SUFFIXES[match[1].lower()], text)
    if not text or len(text) > LONGEST or _HOSTILE.search(text):
        return None
    words = _in_badge_order(text)
    if not words or len(words) > 7 or not _could_be_name(words):
        return None
    return _cased(words)


def _in_badge_order(text: str) -> list[str]:
    """The words of the name, given names first, suffix last, everything else cut off; empty where it is no name."""
    parts: list[list[str]] = []
    suffix = ""
    for position, piece in enumerate(text.split(",")):
        words = [word for word in piece.split() if word not in {"-", "–", "—"}]
        if not text.isupper():
            words = [word for at, word in enumerate(words) if not _is_rank(word, at)]
        words = _without_titles(words, leading=position == 0 or len(parts) <= 1)
        words, own_suffix = _without_credentials(words, first=not parts)
        if (
            parts
            and len(words) == 1
            and len(parts[0]) > 1
            and words[0].isupper()
            and len(words[0]) > 2
            and not " ".join(parts[0]).isupper()
        ):
            words = []  # a licence that no table has
        if parts and len(words) > 1 and _is_unknown_abbreviation(words[-1]) and not text.isupper():
            words = words[:-1]  # "Whitlock, Dana ODJFS": the agency behind a display name
        suffix = suffix or own_suffix
        if words:
            parts.append(words)
    if not parts:
        return []
    name = parts[0]
    if len(parts) > 1 and _is_turned_round(parts[0], parts[1]):
        name = parts[1] + parts[0]
    return [*name, suffix] if suffix else name


def _is_unknown_abbreviation(word: str) -> bool:
    return word.isupper() and len(word) > 3 and "." not in word and "-" not in word and folded(word) not in KNOWN


def _is_rank(word: str, position: int) -> bool:
    """Danica SPC Ibarra: a rank in capitals, as the armed forces set their display names."""
    return (
        position > 0 and word.isupper() and 2 < len(word) < 5 and folded(word) in TITLES and folded(word) not in KNOWN
    )


def _without_titles(words: list[str], *, leading: bool) -> list[str]:
    if not leading:
        return words
    rest = words
    while (
        len(rest) > 1
        and _is_title(rest[0])
        and not (len(rest) == 2 and folded(rest[0]) in GIVEN_NAMES and "." not in rest[0])
    ):
        rest = rest[1:]
    if rest is not words and rest and folded(rest[0]) == "the":
        rest = rest[1:]
    if len(words) == 2 and len(rest) == 1 and folded(words[0]) in TITLES_AND_NAMES and folded(rest[0]) in KNOWN:
        return words
    return [] if len(rest) == 1 and _is_title(rest[0]) and folded(rest[0]) not in KNOWN else rest


TITLES_AND_NAMES = frozenset(["bishop", "dean", "major", "deacon", "justice", "marshal", "elder"])


def _is_title(word: str) -> bool:
    plain = folded(word)
    return plain in TITLES or plain in {"the", "det/sgt", "pa-dr"}


def _without_credentials(words: list[str], *, first: bool) -> tuple[list[str], str]:
    """Cut degrees and licences off the end; a suffix is taken out and given back spelled as on a badge."""
    rest, suffix = list(words), ""
    while rest:
        plain = folded(rest[-1]).strip("()")
        if plain in SUFFIXES and (len(rest) > 1 or not first) and not _grade_of_credential(rest):
            suffix = suffix or SUFFIXES[plain]
        elif _grade_of_credential(rest):
            rest.pop()
        elif (len(rest) == 2 and first and _is_ordinary_case(rest[-1])) or not is_credential(
            rest[-1], alone=len(rest) == 1 and not first, behind=len(rest) > 1
        ):
            break
        rest.pop()
    return rest, suffix


def _is_ordinary_case(word: str) -> bool:
    """Aas and Cap are family names where they are written as such."""
    return word[0].isupper() and word[1:].islower() and folded(word) not in {"esq", "esquire", "phd", "ret"}


def _grade_of_credential(words: list[str]) -> bool:
    """CSW III, Child Welfare Trainer II: the number is the licence's or the post's, not the family's."""
    if len(words) < 2 or folded(words[-1]) not in {"i", "ii", "iii", "iv", "v"}:
        return False
    before = folded(words[-2])
    return (words[-2].isupper() and before in CREDENTIALS and len(words[-2]) > 2) or before in ROLES


def is_credential(word: str, *, alone: bool, behind: bool) -> bool:
    """Whether a word is a degree or a licence, *alone* between commas or *behind* a name."""
    plain = folded(word)
    if plain not in CREDENTIALS:
        # A licence not in the table still shows: several capitals behind a name that is not all capitals.
        return False
    if plain in {
        "ma",
        "do",
        "ba",
        "pa",
        "an",
        "med",
        "mat",
        "cap",
        "lac",
        "min",
        "bs",
        "as",
        "ac",
        "ed",
        "he",
        "him",
        "her",
        "she",
        "his",
        "mft",
    }:
        return (
            (alone or behind)
            and (word.isupper() or "." in word)
            and (alone or plain not in FAMILY_NAMES or "." in word)
        )
    return alone or behind


def _is_turned_round(first: list[str], second: list[str]) -> bool:
    """Whether "first, second" is "Last, First"."""
    if len(second) > 4 or len(first) > 4 or any(_is_ordinary(folded(word)) for word in second):
        return False
    if not all(WHOLE_WORD.match(word) for word in second):
        return False
    given_second = folded(second[0]) in GIVEN_NAMES or len(second[0].rstrip(".")) == 1
    if len(first) == 1 or (
        len(second) == 1 and not (folded(first[0]) in GIVEN_NAMES and folded(first[-1]) in FAMILY_NAMES)
    ):
        return not is_place(second)
    starts_given = folded(first[0]) in GIVEN_NAMES and folded(first[0]) not in PARTICLES
    return given_second or not starts_given


def _is_ordinary(plain: str) -> bool:
    """A word that no name has. Short ones are left alone: Do, An, My, So are family names of many."""
    return (plain in NEVER_NAMES and len(plain) > 3 and plain not in GIVEN_NAMES) or plain in ROLES


def _could_be_name(words: list[str]) -> bool:
    plain = [folded(word) for word in words]
    if any(word in _AND for word in plain) or not all(WHOLE_WORD.match(word) for word in words):
        return False
    for word, spelled in zip(plain, words, strict=True):
        known = word in GIVEN_NAMES or word in FAMILY_NAMES or word in PARTICLES
        if (word in NEVER_NAMES and not known and len(word) > 3) or (
            word in ROLES and word not in FAMILY_NAMES and word not in GIVEN_NAMES
        ):
            return False
        if len(spelled) > 30:
            return False
    if len(words) == 1:
        abbreviation = words[0].isupper() and len(plain[0]) < 6 and plain[0] not in KNOWN
        return len(plain[0]) > 1 and not is_login(words[0]) and plain[0] not in NEVER_NAMES and not abbreviation
    # "US DOJ", "DCFS CPS": abbreviations only.
    short = all(word.isupper() and len(word) < 5 for word in words) and not any(
        word in GIVEN_NAMES or word in FAMILY_NAMES for word in plain
    )
    return not short and not all(word in PARTICLES and word not in GIVEN_NAMES for word in plain)


def _cased(words: list[str]) -> str:
    """Join the words, with capitals put right where all are large or all are small."""
    letters = "".join(word for word in words if folded(word) not in SUFFIXES)
    small = letters.islower()
    large = letters.isupper() and len(letters) > 2
    spelled = []
    for position, word in enumerate(words):
        shouted = (
            word.isupper()
            and len(word.replace("-", "")) > 2
            and not word.endswith(".")
            and folded(word) not in SUFFIXES
        )
        if folded(word) in SUFFIXES and position:
            spelled.append(SUFFIXES[folded(word)])
        elif small or large or (shouted and (re.search("[AEIOUY]", word) or folded(word) in FAMILY_NAMES)):
            spelled.append(_capitalised(word, first=position == 0))
        else:
            spelled.append(word)
    return " ".join(spelled)


def _capitalised(word: str, *, first: bool) -> str:
    plain = folded(word)
    if (
        not first
        and plain in PARTICLES
        and plain not in {"o", "san", "santa", "santo", "st", "ste", "mac", "ni", "nic", "ben", "al"}
    ):
        return word.lower()
    if len(plain) == 2 and word.isupper() and plain not in KNOWN and not re.search("[aeiouy]", plain):
        return word
    return re.sub(
        rf"[^\W\d_](?:[^\W\d_]|{_APOSTROPHE_CLASS})*", lambda match: _capitalised_piece(match[0]), word.lower()
    )


def _capitalised_piece(piece: str) -> str:
    if piece.startswith("mc") and len(piece) > 3:
        return "Mc" + piece[2].upper() + piece[3:]
    if piece in _MAC:
        return "Mac" + piece[3].upper() + piece[4:]
    if len(piece) > 3 and piece[0] in "odl" and piece[1] in "'’`":
        return piece[0].upper() + piece[1] + piece[2].upper() + piece[3:]
    return piece[0].upper() + piece[1:]


def is_person_like(text: str) -> float:
    """How much *text*, standing by itself, looks like a person's name: 0 not at all, 1 surely."""
    name = badge_name(text)
    if name is None:
        return 0.0
    words = [word for word in name.split() if folded(word) not in SUFFIXES]
    if not words:
        return 0.0
    doubtful = text.islower() and folded(words[0]) not in GIVEN_NAMES
    return likeness(words) * (0.5 if doubtful else 1.0)


def likeness(words: list[str]) -> float:
    """How much the words of a name, put right, look like one: between 0.05 and 0.95."""
    plain = [folded(word) for word in words]
    given = plain[0] in GIVEN_NAMES or (len(plain[0]) == 1 and len(plain) > 1 and plain[1] in GIVEN_NAMES)
    pieces = plain[0].split("-")
    given = given or (len(pieces) > 1 and pieces[0] in GIVEN_NAMES)
    family = plain[-1] in FAMILY_NAMES or plain[-1].split("-")[-1] in FAMILY_NAMES
    if len(words) == 1:
        return 0.4 if given and plain[0] not in SELDOM_NAMES else 0.1
    score = 0.45 + 0.3 * given + 0.15 * family
    if not given and any(word in GIVEN_NAMES for word in plain[1:]):
        score += 0.1
    if any(word in PARTICLES for word in plain[1:]):
        score += 0.05
    if plain[0] in SELDOM_NAMES:
        score -= 0.2
    if plain[-1] in SELDOM_NAMES and not given:
        score -= 0.15
    if len(words) > 4:
        score -= 0.15
    return max(0.05, min(score, 0.95))


def is_place(words: list[str]) -> bool:
    """Whether the words are a state or a city rather than a name."""
    plain = [folded(word) for word in words]
    if plain[0] in PLACES and plain[0] not in GIVEN_NAMES:
        return True
    return plain[-1] in PLACES and (len(plain) == 1 or plain[0] in PLACE_STARTS or plain[0] not in GIVEN_NAMES)
