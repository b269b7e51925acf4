"""Which words are a person's name, and how is it printed on a badge?

`badge_name` puts right a name that stands by itself (a display name, a table cell, a label's value); `find_names` looks
for names in running text. A name decides who gets a seat and what others read on a screen, so whatever could be a
formula, markup or a log-in is no name.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from registrar.reading.words.agency_words import HEADS
from registrar.reading.words.common_words import NEVER_NAMES, SELDOM_NAMES
from registrar.reading.words.family_names import FAMILY_NAMES
from registrar.reading.words.given_names import GIVEN_NAMES
from registrar.reading.words.titles import CREDENTIALS, PARTICLES, ROLES, SUFFIXES, TITLES

LONGEST = 80
"""Characters; a longer "name" is something else."""
LONGEST_TEXT = 50_000
"""Characters of a text that are looked through."""

_KNOWN = GIVEN_NAMES | FAMILY_NAMES
_ORDINARY = NEVER_NAMES | ROLES

APOSTROPHES = "'’‘ʻʼ`´"
_APOSTROPHE_CLASS = "['’‘ʻʼ`´]"
_LETTER = r"[^\W\d_]"
_WORD = re.compile(rf"{_LETTER}(?:{_LETTER}|[{APOSTROPHES}‐‑\-](?={_LETTER})|\u0300|\u0301|\u0303|\u0308)*\.?")
_WHOLE_WORD = re.compile(rf"{_LETTER}(?:{_LETTER}|[{APOSTROPHES}.‐‑\-])*\Z")

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
_CLASS = re.compile(r"\b(?:1st|2nd|3rd|first|second) (?:class|lieutenant|lt\.?|sergeant|sgt\.?)(?=\s)", re.IGNORECASE)

_LOGIN = re.compile(r"[a-z]*\d[\w.]*|[\w.+-]*[._][\w.+-]*|[a-z][bcdfghjklmnpqrstvwxz]{3,}[a-z]*", re.IGNORECASE)

_MAC = frozenset(
    """
    macdonald macarthur macdougall macgregor macintosh macintyre mackenzie mackinnon maclean macleod macmillan
    macneil macpherson macallister macdougal macfarlane macgillivray macaulay macbeth macduff maclaughlin
    macnamara macalister
    """.split()  # noqa: SIM905
)
_AND = frozenset({"and", "und", "et", "or", "&", "with"})


@dataclass(frozen=True, slots=True)
class FoundName:
    """A name in running text, put right for a badge, and where it stood."""

    value: str
    start: int
    end: int
    score: float
    """Between 0 and 1. From 0.5 on a name is likely by itself; below, something beside it must speak for it."""


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
    return word.isupper() and len(word) > 3 and "." not in word and "-" not in word and folded(word) not in _KNOWN


def _is_rank(word: str, position: int) -> bool:
    """Danica SPC Ibarra: a rank in capitals, as the armed forces set their display names."""
    return (
        position > 0 and word.isupper() and 2 < len(word) < 5 and folded(word) in TITLES and folded(word) not in _KNOWN
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
    if len(words) == 2 and len(rest) == 1 and folded(words[0]) in _TITLES_AND_NAMES and folded(rest[0]) in _KNOWN:
        return words
    return [] if len(rest) == 1 and _is_title(rest[0]) and folded(rest[0]) not in _KNOWN else rest


_TITLES_AND_NAMES = frozenset(["bishop", "dean", "major", "deacon", "justice", "marshal", "elder"])


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
        elif (len(rest) == 2 and first and _is_ordinary_case(rest[-1])) or not _is_credential(
            rest[-1], alone=len(rest) == 1 and not first, behind=len(rest) > 1
        ):
            break
        rest.pop()
    return rest, suffix


def _is_ordinary_case(word: str) -> bool:
    """Aas and Cap are family names where they are written as such."""
    return word[0].isupper() and word[1:].islower() and folded(word) not in {"esq", "esquire", "phd", "ret"}


def _grade_of_credential(words: list[str]) -> bool:
    """CSW III: the number is the licence's, not the family's."""
    return (
        len(words) > 1
        and folded(words[-1]) in {"i", "ii", "iii", "iv", "v"}
        and words[-2].isupper()
        and folded(words[-2]) in CREDENTIALS
        and len(words[-2]) > 2
    )


def _is_credential(word: str, *, alone: bool, behind: bool) -> bool:
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
    if not all(_WHOLE_WORD.match(word) for word in second):
        return False
    given_second = folded(second[0]) in GIVEN_NAMES or len(second[0].rstrip(".")) == 1
    if len(first) == 1 or (
        len(second) == 1 and not (folded(first[0]) in GIVEN_NAMES and folded(first[-1]) in FAMILY_NAMES)
    ):
        return not _is_place(second)
    starts_given = folded(first[0]) in GIVEN_NAMES and folded(first[0]) not in PARTICLES
    return given_second or not starts_given


def _is_ordinary(plain: str) -> bool:
    """A word that no name has. Short ones are left alone: Do, An, My, So are family names of many."""
    return (plain in NEVER_NAMES and len(plain) > 3 and plain not in GIVEN_NAMES) or plain in ROLES


def _could_be_name(words: list[str]) -> bool:
    plain = [folded(word) for word in words]
    if any(word in _AND for word in plain) or not all(_WHOLE_WORD.match(word) for word in words):
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
        abbreviation = words[0].isupper() and len(plain[0]) < 6 and plain[0] not in _KNOWN
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
    if len(plain) == 2 and word.isupper() and plain not in _KNOWN and not re.search("[aeiouy]", plain):
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
    return _likeness(words) * (0.5 if doubtful else 1.0)


def _likeness(words: list[str]) -> float:
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


# What stands directly before a name, and how much it says.
_CUE_BEFORE = re.compile(
    r"(?:\b(?:my (?:full |real |legal )?name is|name is|name's|my name's|me llamo|mi nombre es|je m'appelle|je suis|"
    r"soy|this is|it's|"
    r"i am|i'm|i’m|it’s|here is|from|signed|name:|name -|attendee:|participant:|nombre:|nom:|registrant:)\s*|"
    r"\b(?:register|enroll|add|sign up|signing up|include|book|put|move|shift|cancel|remove|drop|transfer|for|and|with|"
    r"colleagues?,?|coworkers?,?|"
    r"co-workers?,?|supervisor,?|director,?|employee|staff|assistant,?|intern,?|caseworkers?,?|worker,?|behalf of|"
    r"help)[:,]?\s*)\Z",
    re.IGNORECASE,
)
_STRONG_CUE = re.compile(r"name|llamo|nombre|m'appelle|je suis|soy|attendee|participant|nom:|registrant", re.IGNORECASE)
_AFTER_CREDENTIAL = re.compile(r"\s*,\s*([A-Z][\w.\-]{1,9})\b")
_AFTER_EMAIL = re.compile(r"\s*(?:[,;:(<\[|–—-]|\()*\s*(?:mailto:)?[\w.+'-]{1,64}@[\w-]{1,63}\.", re.IGNORECASE)
_OF_BEFORE = re.compile(r"\b(?:from|with|at|of)\s+(?:the\s+)?\Z", re.IGNORECASE)
_AFTER_HERE = re.compile(r"\s+(?:here|writing)\b", re.IGNORECASE)
_LINE = re.compile(r"[^\n]+")
_LOWER_CUE = re.compile(
    r"\b(?:my name is|name is|this is|i am|i'm|i’m|im|it's|its|me llamo|mi nombre es|soy|register|enroll|add|sign up|"
    r"sign|put|coworker|colleague)\s+((?:[a-zà-ÿ'’-]+ ){1,2}[a-zà-ÿ'’-]+)",
    re.IGNORECASE,
)
_SEGMENT = re.compile(r"(?:(?!\s(?:and|&|y)\s)[^,/|;:()\n.!?–—+])+")
_PLACE_BEFORE = re.compile(r"\b(?:in|near|of|at|of the|at the|in the|outside)\s+\Z", re.IGNORECASE)
_WORKPLACE_BEFORE = re.compile(
    r"\b(?:(?:i'm|i’m|im|am|is|are|work\w*|employed|here|volunteer\w*|agency|office) (?:with|at|for|from|is)|from|"
    r"at) (?:the )?\Z",
    re.IGNORECASE,
)
_BEHIND_TURNED = re.compile(r"\s*(?:[<(;\n|–—\t-]|\Z|,\s*[\w.+'-]+@|\s[\w.+'-]+@)")


@lru_cache(maxsize=8)
def find_names(text: str) -> tuple[FoundName, ...]:
    """Return the names of persons in *text*, in order, each with a score; they never overlap."""
    text = text[:LONGEST_TEXT]
    runs: list[_Run] = []
    for line in _LINE.finditer(text):
        runs.extend(_runs(text, line.start(), line.end()))
    runs = [piece for run in runs for piece in _split_pairs(text, run)]
    found: list[FoundName] = []
    skip = False
    for position, run in enumerate(runs):
        if skip:
            skip = False
            continue
        following = runs[position + 1] if position + 1 < len(runs) else None
        turned = _turned(text, run, following)
        name = turned or _scored(text, run)
        skip = turned is not None
        if name is not None:
            found.append(name)
    found = _with_whole_lines(text, found)
    taken = [(name.start, name.end) for name in found]
    for name in _small_letter_names(text):
        if not any(name.start < end and start < name.end for start, end in taken):
            found.append(name)
            taken.append((name.start, name.end))
    return tuple(sorted(found, key=lambda name: name.start))


def _with_whole_lines(text: str, found: list[FoundName]) -> list[FoundName]:
    """Add names that fill their line and hold an ordinary word (Mai See Xiong, Per Lindqvist)."""
    names = list(found)
    for line in _LINE.finditer(text):
        bare = line[0].strip()
        if not 5 <= len(bare) <= 40 or not bare[0].isupper() or bare.count(" ") not in {1, 2, 3}:
            continue
        words = bare.split()
        if not all(_WHOLE_WORD.match(word) and (word[0].isupper() or folded(word) in PARTICLES) for word in words):
            continue
        if (
            not any(folded(word) in NEVER_NAMES for word in words)
            or folded(words[0]) not in GIVEN_NAMES
            or folded(words[-1]) in NEVER_NAMES
            or any(folded(word) in HEADS or folded(word) in {"house", "home"} for word in words[1:])
        ):
            continue
        value = badge_name(bare)
        start = line.start() + line[0].index(bare)
        if value is not None:
            names = [name for name in names if not (name.start < start + len(bare) and start < name.end)]
            names.append(FoundName(value, start, start + len(bare), 0.75))
    return names


@dataclass(slots=True)
class _Run:
    """Words with capitals that stand together, without titles."""

    words: list[str]
    start: int
    end: int
    titled: bool = False
    cut_by: str = ""
    """The word that ended the run directly behind it, folded: "county" behind Ramsey."""
    after: str = ""
    """The capitalised non-name directly before it."""


_PAIR = re.compile(r"\s(?:y|e|et|i)\s")


def _split_pairs(text: str, run: _Run) -> list[_Run]:
    """Dalila Montes y Nereida Colón are two persons, Lorenzo Ortiz y Pino is one."""
    match = _PAIR.search(text, run.start, run.end)
    if match is None:
        return [run]
    left, right = text[run.start : match.start()].split(), text[match.end() : run.end].split()
    if len(right) < 2 or folded(right[0]) not in GIVEN_NAMES or not left or folded(left[0]) not in GIVEN_NAMES:
        return [run]
    return [
        _Run(left, run.start, match.start(), titled=run.titled, after=run.after),
        _Run(right, match.end(), run.end, cut_by=run.cut_by),
    ]


def _runs(text: str, start: int, end: int) -> list[_Run]:
    runs: list[_Run] = []
    current: _Run | None = None
    titled = False
    before = ""
    last_end = start
    pending: list[re.Match[str]] = []  # particles waiting for the word with a capital that they belong to

    def close(cut_by: str = "") -> None:
        nonlocal current, pending
        if current is not None:
            current.cut_by = cut_by
            runs.append(current)
        current, pending = None, []

    for match in _WORD.finditer(text, start, end):
        word = match[0]
        previous = text[match.start() - 1] if match.start() > start else " "
        following = text[match.end()] if match.end() < end else " "
        if (
            previous in "@_/\\"
            or previous.isdigit()
            or following in "@_"
            or following.isdigit()
            or (previous == "." and following not in " ,")
        ):
            close()
            titled, before = False, ""
            continue
        gap = text[last_end : match.start()]
        together = 0 < len(gap) <= 2 and not gap.strip(" \t\u00a0")
        if match.start() > last_end and not together:
            close()
            titled = titled and text[last_end : match.start()].strip(" ./") == ""
            before = ""
        plain = folded(word)
        capital = (
            word[0].isupper()
            or word[0] in "ʻʼ"
            or (len(word) > 3 and word[0] in "dl" and word[1] in "'’" and word[2].isupper())
        )
        possessive = len(word) > 3 and word[-2:] in {"'s", "’s"}
        dotted = word.endswith(".")
        if capital and current is None and plain in TITLES and _is_title_here(text, match, plain):
            titled = True
        elif (
            capital
            and (plain not in NEVER_NAMES or _initial(word) or _belongs_here(current, plain, pending))
            and not (plain in ROLES and plain not in FAMILY_NAMES)
        ):
            if current is None:
                current = _Run([], match.start(), match.end(), titled=titled, after=before)
            current.words.extend(particle[0] for particle in pending)
            pending = []
            current.words.append(word if _initial(word) or plain in SUFFIXES else word.rstrip("."))
            current.end = match.end() - (dotted and not _initial(word) and plain not in SUFFIXES)
            titled, before = False, ""
            if possessive:
                current.words[-1] = current.words[-1][:-2]
                current.end -= 2
            if possessive or (dotted and not _initial(word) and plain not in {"st", "ste"} and plain not in SUFFIXES):
                close()
        elif (
            not capital and current is not None and plain in PARTICLES and plain not in {"i", "a"} and len(pending) < 3
        ):
            pending.append(match)
        else:
            close(plain if together or last_end == match.start() else "")
            titled = False
            before = plain if capital else ""
        last_end = match.end()
    close()
    return runs


_NUMBER_NAMES = frozenset(
    ["one", "two", "three", "four", "five", "six", "seven", "many", "good", "little", "red", "mar"]
)


def _belongs_here(run: "_Run | None", plain: str, pending: Sequence[re.Match[str]]) -> bool:
    """Best, Day or Quick right behind a given name is a family name; Mar in del Mar, Two in Two Hearts part of one."""
    if run is None or len(run.words) > 2:
        return False
    first = folded(run.words[0])
    if first not in GIVEN_NAMES or first in SELDOM_NAMES or plain in _AGENCY_CUTS:
        return False
    return plain in FAMILY_NAMES or plain in _NUMBER_NAMES or (bool(pending) and len(plain) < 5)


def _is_title_here(text: str, match: re.Match[str], plain: str) -> bool:
    """Dean or Judge may be a given name: a title is followed by two more capitalised words, or has its full stop."""
    if plain not in GIVEN_NAMES or match[0].endswith("."):
        return True
    return bool(re.match(r"\s+\w+[\w'’-]*\.?\s+[A-Z]", text[match.end() : match.end() + 40]))


def _initial(word: str) -> bool:
    return len(word.rstrip(".")) == 1 and word[0].isupper() and (word.endswith(".") or word not in {"I", "A"})


_LEADING_PARTICLES = re.compile(
    r"(?:^|\n|[-•*.);]\s|\A)[ \t]*((?:(?:de|del|la|las|los|van|von|der|den|da|dos|di|el|al|bin)\s){1,3})\Z"
)


def _turned(text: str, run: _Run, following: _Run | None) -> FoundName | None:
    """Find "Last, First" in a list, before an address, a bracket or the end of its line."""
    if (
        following is None
        or text[run.end : following.start] not in {", ", ","}
        or not _BEHIND_TURNED.match(text, following.end)
    ):
        return None
    first, last = following.words, run.words
    bare_last = [word for word in last if folded(word) not in SUFFIXES]
    if len(first) > 3 or len(bare_last) > 3 or following.cut_by in NEVER_NAMES or run.cut_by in NEVER_NAMES:
        return None
    if _is_credential(first[0], alone=True, behind=True) or _is_place(first):
        return None
    given = folded(first[0]) in GIVEN_NAMES
    given_last = folded(bare_last[0]) in GIVEN_NAMES and len(bare_last) > 1 if bare_last else True
    if not bare_last or given_last or not (given or len(bare_last) == 1):
        return None
    if not given and not _AFTER_EMAIL.match(text, following.end):
        return None
    lead = _LEADING_PARTICLES.search(text[max(0, run.start - 20) : run.start])
    start = run.start - len(lead[1]) if lead else run.start
    name = badge_name((lead[1] if lead else "") + " ".join(last) + ", " + " ".join(first))
    return None if name is None else FoundName(name, start, following.end, 0.85 if given else 0.6)


def _scored(text: str, run: _Run) -> FoundName | None:
    words, cut = _without_surroundings(list(run.words), cut=run.cut_by in _CUTS)
    name = badge_name(" ".join(words))
    bare = [word for word in name.split() if folded(word) not in SUFFIXES] if name else []
    if name is None or not bare:
        return None
    shortened = len(words) < len(run.words)
    before = text[max(0, run.start - 30) : run.start]
    score = _likeness(bare) + _evidence(text, run, bare, before=before)
    if shortened and (folded(words[0]) not in GIVEN_NAMES or folded(words[0]) in SELDOM_NAMES):
        score -= 0.4  # an abbreviation was cut off: Catskill Reach CASA
    if _cut_off_agency(words, run) and _AGENCY_STANDS_HERE.search(before):
        score -= 0.5  # Ann Lee, Willow Bend Residential
    if len(bare) > 1 and score < 0.6:
        score += _stands_apart(text, run)
    score -= _against(text, run, words, before) + (0.5 if cut else 0.0)
    if score <= 0.1:
        return None
    end = text.find(words[-1], run.start) + len(words[-1]) if shortened else run.end
    suffix = _SUFFIX_BEHIND.match(text, run.end)
    if suffix and len(bare) > 1 and not name.endswith(tuple(SUFFIXES.values())):
        name, end = f"{name} {SUFFIXES[folded(suffix[1])]}", suffix.end()
    return FoundName(name, run.start, end, round(min(score, 0.98), 2))


_AGENCY_STANDS_HERE = re.compile(r"(?:[^\W\d_],\s|\(|\b(?:at|with|from|for)\s(?:the\s)?)\Z")


def _cut_off_agency(words: Sequence[str], run: _Run) -> bool:
    """Whether an agency's head noun was cut off behind the name."""
    return len(words) < len(run.words) and (run.cut_by in _CUTS or folded(run.words[len(words)]) in HEADS)


def _without_surroundings(words: list[str], *, cut: bool) -> tuple[list[str], bool]:
    """Cut licences, abbreviations and an agency off; the flag says whether an agency's word still follows."""
    while len(words) > 2 and folded(words[-1]) in CREDENTIALS and words[-1].isupper():
        words.pop()
    while len(words) > 1 and words[0].isupper() and folded(words[0]) in CREDENTIALS and len(words[0]) > 2:
        words.pop(0)
    words = _without_abbreviations(words)
    if folded(words[0]) not in GIVEN_NAMES:
        return words, cut
    if len(words) > 3 and any(_is_abbreviation(word) for word in words[2:]):
        return words[:2], cut
    if len(words) > 2:
        words, shortened = _before_agency(words, cut=cut)
        return words, cut and not shortened
    return words, cut


def _evidence(text: str, run: _Run, bare: Sequence[str], *, before: str) -> float:
    """What speaks for a name around it: a cue, a title, a licence, an address."""
    gain = 0.0
    cue = _CUE_BEFORE.search(before) if before else None
    if cue:
        gain += 0.25 if _STRONG_CUE.search(cue[0]) else 0.08
    if run.titled:
        gain += 0.3 if len(bare) > 1 else 0.35
    credential = _AFTER_CREDENTIAL.match(text, run.end)
    if credential and folded(credential[1]) in CREDENTIALS and len(bare) > 1:
        gain += 0.25
    return (
        gain
        + 0.2 * bool(_AFTER_EMAIL.match(text, run.end))
        + 0.2
        * (bool(_AFTER_HERE.match(text, run.end)) and not _OF_BEFORE.search(text, max(0, run.start - 12), run.start))
    )


_SUFFIX_BEHIND = re.compile(r"\s?,\s?(jr|sr|ii|iii|iv)\b\.?", re.IGNORECASE)


_MONTHS = frozenset({"april", "may", "june", "august"})


def _without_abbreviations(words: list[str]) -> list[str]:
    """Cut off a rank or licence that no table has (SRO Desta Woldemariam, Ronnie Sadler EMT-P)."""
    rest = list(words)
    if all(word.isupper() for word in rest):
        return rest
    if len(rest) > 2 and _is_abbreviation(rest[0]) and len(rest[0]) < 6 and len(rest[0]) > 2:
        rest = rest[1:]
    if len(rest) > 2 and _is_abbreviation(rest[-1]) and not _is_abbreviation(rest[-2]) and len(rest[-1]) > 2:
        rest = rest[:-1]
    return rest


def _before_agency(words: list[str], *, cut: bool) -> tuple[list[str], bool]:
    """Cut an agency off that follows a name without a comma: Bo Rydell [Gunnison EMS], Wilma Ruiz [de Amparo]."""
    rest = list(words)
    plain = [folded(word) for word in rest]
    if "de" in plain[2:] and cut:
        rest = rest[: plain.index("de", 2)]
    while len(rest) > 2 and folded(rest[-1]) in HEADS and folded(rest[-1]) not in FAMILY_NAMES:
        rest.pop()
    if len(rest) < len(words) and plain[0] in SELDOM_NAMES:
        return words, False
    if cut and len(rest) > 2 and len(rest) == len(words):
        rest = rest[:2]
    return rest, len(rest) < len(words)


_SENTENCE_OR_LINE_START = re.compile(r"(?:\A|\n|[.!?:;]\s|[-–—•]\s|\(?\d{1,2}[.)]\s)[ \t>*]*\Z")
_ALONE_BEHIND = re.compile(r"[ \t]*(?:\r?\n|\Z|,?[ \t]*(?:[A-Z][A-Za-z]*\.?-?){1,4}\.?(?:\n|\Z))")
_PHRASE_BEHIND = re.compile(
    r",\s|\s[-–—/|]\s|\s\(|\s(?:of|from|at|with)\s(?:the\s)?[A-Z]|\s(?:is|wants|would|will|needs|and)\s"
)


def _stands_apart(text: str, run: _Run) -> float:
    """Two unknown words are a likelier name alone on a line, or first in theirs with something behind a comma."""
    if not _SENTENCE_OR_LINE_START.search(text[max(0, run.start - 12) : run.start]):
        return 0.0
    line_start = text.rfind("\n", max(0, run.start - 200), run.start)
    above = text[text.rfind("\n", max(0, line_start - 200), line_start) + 1 : line_start] if line_start > 0 else ""
    if _ALONE_BEHIND.match(text, run.end):
        named_above = above.strip() and is_person_like(above.split(",")[0]) >= 0.6
        return 0.0 if named_above else 0.2
    return 0.12 if _PHRASE_BEHIND.match(text, run.end) else 0.0


def _against(text: str, run: _Run, words: list[str], before: str) -> float:
    """What speaks against a name: it is part of an agency's, or a place."""
    first, last = folded(words[0]), folded(words[-1])
    given = first in GIVEN_NAMES
    street = last in _STREET_ENDS and (last in {"house", "home"} or text[: run.start].rstrip()[-1:].isdigit())
    losses = (
        (0.4, last in HEADS and last not in FAMILY_NAMES),
        (0.35, first in HEADS and not given),
        (0.3, run.cut_by in ROLES and not given),
        (0.45, run.after in _CUTS),
        (0.4, text.startswith(" & ", run.end)),
        (0.5, bool((owned := _OWNED.match(text, run.end)) and folded(owned[1]) in _CUTS)),
        (0.35, len(words) == 2 and last in _LANDSCAPE),
        (0.4, any(folded(word) in {"house", "home", "center"} for word in words[1:])),
        (0.35, bool(_PLACE_BEFORE.search(before))),
        (0.2, not given and bool(_WORKPLACE_BEFORE.search(before))),
        (0.6, all(folded(word) in _MONTHS for word in words)),
        (0.5, street),
    )
    return sum(loss for loss, holds in losses if holds) + _place_loss(words) + _capitals_loss(words)


_OWNED = re.compile(r"['’]s\s+([^\W\d_]+)")
_LANDSCAPE = frozenset(
    """
    valley hills beach city heights springs creek bay falls point ridge island grove prairie plains coast harbor
    junction mesa canyon lake river mountain mountains county
    """.split()  # noqa: SIM905
)


def _place_loss(words: list[str]) -> float:
    if _is_place(words):
        return 0.5
    first = folded(words[0])
    return 0.35 if first in _ESTABLISHMENTS or (first in _PLACE_STARTS and first not in GIVEN_NAMES) else 0.0


def _capitals_loss(words: list[str]) -> float:
    """Abbreviations alone, or beside words that are none."""
    if all(word.isupper() for word in words):
        short = all(len(word) < 6 for word in words) and not any(folded(word) in GIVEN_NAMES for word in words)
        return 0.3 if short else 0.0
    return 0.4 if any(_is_abbreviation(word) for word in words[len(words[0]) == 2 :]) else 0.0


def _is_abbreviation(word: str) -> bool:
    plain = folded(word)
    return word.isupper() and len(plain) > 1 and "." not in word and plain not in SUFFIXES and plain not in _KNOWN


_AGENCY_CUTS = frozenset(
    """
    teens county city parish department division bureau agency court district state tribe tribal nation office
    program university college school schools hospital police sheriff center centre association network council
    commission authority human social health community juvenile probation advocacy national family families
    child children youth kids foster services society infantil juvenil ems circle region regional area unit
    section branch government clinic clinics elementary unified collective house home homes kinship runaway
    emergency response shelter
    """.split()  # noqa: SIM905
)
_CUTS = (_AGENCY_CUTS | HEADS) - GIVEN_NAMES
_PLACES = frozenset(
    """
    alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois
    indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri
    nebraska nevada ohio oklahoma oregon pennsylvania texas utah vermont wisconsin wyoming guam mexico york
    jersey hampshire dakota carolina rico angeles francisco diego antonio jose orleans vegas rouge worth
    """.split()  # noqa: SIM905
)
_PLACE_STARTS = frozenset(
    """
    new north south west east los las san santa st fort puerto baton el lake mount port camp villa
    """.split()  # noqa: SIM905
)
_ESTABLISHMENTS = frozenset(
    """
    hogar casa centro refugio albergue guardianes puentes maison foyer oficina departamento fundacion instituto
    villa camp fort port harbor golden safe familias comadres taller tribunal mercy sierra wildflower bayview
    lake camino kids programa policia
    """.split()  # noqa: SIM905
)
"""First words of places and agencies that would otherwise pass for given names."""
_STREET_ENDS = frozenset(
    """
    lane street drive road avenue court place way circle plaza st ave blvd rd dr ln house home
    """.split()  # noqa: SIM905
)


def _is_place(words: list[str]) -> bool:
    plain = [folded(word) for word in words]
    if plain[0] in _PLACES and plain[0] not in GIVEN_NAMES:
        return True
    return plain[-1] in _PLACES and (len(plain) == 1 or plain[0] in _PLACE_STARTS or plain[0] not in GIVEN_NAMES)


def _small_letter_names(text: str) -> list[FoundName]:
    """Names typed without capitals: behind a cue, or alone between commas with a known given name in front."""
    found = [*_small_behind_cues(text), *_small_before_places(text), *_small_by_themselves(text)]
    for match in _SMALL_WITH_PRONOUNS.finditer(text):
        if match[1].islower() and not any(folded(word) in _ORDINARY for word in match[1].split()):
            found.extend(_small_name(match[1].split(), match.start(1), 0.6))
    found.sort(key=lambda name: (name.start, -name.score))
    return [name for position, name in enumerate(found) if position == 0 or name.start >= found[position - 1].end]


_SMALL_WITH_PRONOUNS = re.compile(r"\b([a-zà-ÿ'’-]{2,20} [a-zà-ÿ'’-]{2,20})(?= \((?:she|he|they)\b)")


def _small_name(words: Sequence[str], start: int, score: float) -> Iterator[FoundName]:
    written = " ".join(words)
    value = badge_name(written)
    if value:
        yield FoundName(value, start, start + len(written), score)


def _small_behind_cues(text: str) -> Iterator[FoundName]:
    for match in _LOWER_CUE.finditer(text):
        words = match[1].split()
        while len(words) > 2 and folded(words[-1]) in _ORDINARY:
            words.pop()
        if match[1].islower() and _is_small_name(words):
            yield from _small_name(words, match.start(1), 0.75)


_FAMILY_ROLES = frozenset(
    {"father", "mother", "parent", "parents", "mom", "dad", "staff", "faculty", "counsel", "partner"}
)
"""I am house father at ...: what somebody is, not what they are called."""


def _small_before_places(text: str) -> Iterator[FoundName]:
    for match in _SMALL_WITH_PLACE.finditer(text):
        group = 1 if match[1] else 2
        words = match[group].split()
        known = folded(words[0]) in GIVEN_NAMES or (group == 2 and folded(words[-1]) not in _FAMILY_ROLES)
        if known and match[group].islower() and not any(folded(word) in _ORDINARY for word in words):
            yield from _small_name(words, match.start(group), 0.6)


def _small_by_themselves(text: str) -> Iterator[FoundName]:
    for match in _SEGMENT.finditer(text):
        segment = match[0].strip(" -")
        if not 4 < len(segment) <= 40 or not segment.islower():
            continue
        words = [word for word in segment.split() if word not in {"here", "-"}]
        if len(words) > 2 and any(folded(word) in HEADS for word in words[2:]) and folded(words[1]) not in NEVER_NAMES:
            words = words[:2]  # "peony yang hmong women's circle"
        if 2 <= len(words) <= 4 and _is_small_name(words):
            yield from _small_name(words, match.start() + match[0].index(segment), 0.6)


_SMALL_WITH_PLACE = re.compile(
    r"(?:^|\n)([a-zà-ÿ'’-]{2,20} [a-zà-ÿ'’-]{2,20})(?= (?:from|with)\b)|\b(?:my name is|this is|i am|i'm|i’m|im|it's|"
    r"its)\s+([a-zà-ÿ'’-]{2,20} [a-zà-ÿ'’-]{2,20})(?= (?:from|with|at|of)\b|,)",
    re.IGNORECASE,
)


def _is_small_name(words: list[str]) -> bool:
    plain = [folded(word) for word in words]
    if len(plain) < 2 or (
        plain[0] not in GIVEN_NAMES and not (plain[0] in _TITLES_AND_NAMES and plain[-1] in GIVEN_NAMES)
    ):
        return False
    if any(word in NEVER_NAMES or word in ROLES for word in plain):
        return False
    return plain[0] not in SELDOM_NAMES or plain[-1] in FAMILY_NAMES
