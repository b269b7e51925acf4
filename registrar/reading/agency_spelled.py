"""Which words of a message is its author's mail domain made of?

As in "alee@harborlightteens.example" and "I work at Harbor Light Teens". A domain alone makes no agency; words that
stand in the text as well do.
"""

# ruff: noqa: E501 - a pattern is one row of a table and reads along its line

import re
from collections.abc import Iterable, Sequence

from registrar.catalog import Catalog
from registrar.reading.agency_capitals import put_right
from registrar.reading.agency_lines import is_title_line
from registrar.reading.agency_runs import NEVER_OPENS, STATES_OF_BEING
from registrar.reading.agency_shape import FoundAgency
from registrar.reading.badge import is_person_like
from registrar.reading.mailboxes import same_person
from registrar.reading.people import Scene
from registrar.reading.reading import Found, Where
from registrar.reading.whole_words import places_of
from registrar.reading.words.agency_words import ABBREVIATIONS, HEADS, PERSONAL_DOMAINS
from registrar.reading.words.session_words import folded

SPELLED = "the words that the domain is made of"
"""Why such an agency was taken."""
SMALL = frozenset(
    [
        "of",
        "the",
        "for",
        "in",
        "de",
        "du",
        "del",
        "la",
        "le",
        "les",
        "des",
        "do",
        "da",
        "dos",
        "and",
        "y",
        "et",
        "e",
        "&",
        "who",
        "at",
        "on",
        "to",
        "with",
        "por",
        "para",
    ]
)
_SMALL = "|".join(sorted(SMALL))
CAPITALISED = re.compile(rf"\b[A-Z][\w'’.-]*(?:[ ](?:{_SMALL})(?=[ ]))*(?:[ ](?:(?:{_SMALL})[ ])*[A-Z][\w'’-]*)+")
UP_TO = re.compile(
    r"\s(?:for|in|on|and|at|to)(?: the)? (?:January|February|March|April|May|June|July|August|September|"
    r"October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|Session|Webinar|"
    r"Training)\b.*$"
)


def agency_of_the_domain(scene: Scene) -> Found[str] | None:
    """As in "alee@harborlightteens.example" and "I work at Harbor Light Teens": the words that the domain is made of."""
    addresses = (scene.author.email, *(mailbox.value for mailbox in scene.mailboxes[:3]))
    for label in dict.fromkeys(domain_label(address) for address in addresses):
        if len(label) >= 6 and (found := _agency_spelling(scene, label)) is not None:
            return found
    return None


def domain_label(address: str) -> str:
    """The letters of the longest part of an address's domain, without its ending."""
    return NO_LETTER.sub("", max(address.lower().rpartition("@")[2].split(".")[:-1], key=len, default=""))


def _agency_spelling(scene: Scene, label: str) -> Found[str] | None:
    places: tuple[tuple[Where, str], ...] = (("signature", scene.body.signature), ("body", scene.own))
    for place, text in places:
        small = _spelling_small(label, text[:_LONGEST_SMALL])
        if small is not None and not same_person(scene.author.name, small) and not is_the_program(small, scene.catalog):
            return Found(put_right(small, shouting=True), small, place, 0.7, SPELLED)
        alone = _said_alone(label, text)
        if alone is not None and not same_person(scene.author.name, alone):
            return Found(put_right(alone, shouting=alone.islower()), alone, place, 0.7, SPELLED)
        for run in CAPITALISED.finditer(text):
            words = [(m[0], m.start()) for m in NO_BLANKS.finditer(run[0])]
            for at in range(len(words)):
                if not words[at][0][:1].isupper():
                    continue
                if words_spelling(label, (words[n][0] for n in range(at, len(words)))) < 2 and not (
                    at == 0 and _spelled_in_any_order(label, [word for word, _ in words])
                ):
                    continue
                value = _upto_time(UP_TO.sub("", run[0][words[at][1] :]).strip(), label)
                if not same_person(scene.author.name, value) and not is_the_program(value, scene.catalog):
                    value = line_around(text, run.start() + words[at][1], value, scene.author.name) or value
                    return Found(value, value, place, 0.7, SPELLED)
    return None


_GOES_ELSEWHERE = frozenset({"at", "in", "on", "to", "with"})


def _upto_time(value: str, label: str) -> str:
    """Alive at Last on Friday: a small word belongs to the name where the domain has more of it behind."""
    words = value.split()
    for at, word in enumerate(words):
        if word == "in" and STATES_OF_BEING.intersection(map(folded, words[at + 1 : at + 2])):
            continue
        if word in _GOES_ELSEWHERE and len(letters_of(words[:at])) >= len(label):
            return " ".join(words[:at])
    return value


_LONGEST_SMALL = 3000
_LAST_WORDS = frozenset(
    [
        "connection",
        "hub",
        "initiative",
        "collective",
        "project",
        "network",
        "partnership",
        "circle",
        "together",
        "first",
        "forever",
        "united",
        "unlimited",
        "now",
        "today",
        "tomorrow",
        "forward",
        "strong",
        "inc",
        "llc",
    ]
)
NO_BLANKS = re.compile(r"\S+")
NO_LETTER = re.compile(r"[^a-z0-9]")
_WORD = re.compile(r"[^\s,;:/|()<>\"“”@]+")


_TIES = re.compile(r"(?:\b(?:(?:[Ff]rom|[Aa]t|[Ww]ith|[Ff]or|[Ww]/|w|is|[Oo]f|de|del|en) (?:the )?)|\b@ ?)\Z")
_LONGEST_TIE = 12
"""Characters of a tie, with the one before it."""
_NO_MORE = re.compile(r"(?!['’@.-]\w)(?! (?:(?:de|del|of|the|for|la|las|los|and|&|y) ){0,2}[A-ZÀ-Ý][a-zà-ÿ])")
"""No other capitalised word goes on with the name: at Vista [del Mar]."""
_OPENERS = frozenset({"", "\n", ",", "/", "("})
_OPENS_WITH_BLANK = frozenset(f"{mark} " for mark in ".,;:(/–—-")
_CLOSES = re.compile(r"[ ]?[,;:)/\n]|\.(?:\s|\Z)|\.\.|\s[-–—/]|\Z")


def _said_alone(label: str, text: str) -> str | None:
    """As in "chloe from lilypad", from lilypad.example: a word by itself, where it is told to be a place of work."""
    if label in PERSONAL_DOMAINS or label not in text.lower():
        return None
    places = list(places_of(label, folded(text)))
    for stands in (_stands_tied, _stands_apart):
        for start in places:
            end = start + len(label)
            if text[start:end].isascii() and stands(text, start, end):
                return text[start:end]
    return None


def _stands_tied(text: str, start: int, end: int) -> bool:
    return _NO_MORE.match(text, end) is not None and _TIES.search(text, max(0, start - _LONGEST_TIE), start) is not None


def _stands_apart(text: str, start: int, end: int) -> bool:
    opened = text[start - 1 : start] in _OPENERS or text[max(0, start - 2) : start] in _OPENS_WITH_BLANK
    return opened and _CLOSES.match(text, end) is not None


def _spelling_small(label: str, text: str) -> str | None:
    """As in "nyah copeland paralegal danville legal help": the words, typed without capitals, that spell *label*."""
    words = list(_WORD.finditer(text))
    for at, first in enumerate(words):
        if not first[0].islower():
            continue
        letters = letters_of([first[0]])
        if len(letters) < 2 or not label.startswith(letters) or letters == label:
            continue
        run = [first]
        for one in words[at + 1 : at + _LONGEST_NAME]:
            gap = text[run[-1].end() : one.start()]
            if gap.strip() or "\n" in gap or run[-1][0][-1] in ".!?" or not one[0].islower():
                break
            run.append(one)
        for count in range(2, len(run) + 1):
            spelled = [one[0] for one in run[:count]]
            if letters_of(spelled) == label or letters_of([one for one in spelled if one not in SMALL]) == label:
                last = count - 1 + _last_words(run[count:])
                return text[first.start() : run[last].end()].rstrip(".!?'’")
    return None


def _last_words(behind: Sequence[re.Match[str]]) -> int:
    """How many words the name has that the domain leaves out: dodge city foster [agency]."""
    ends = HEADS | _LAST_WORDS
    return next((at for at, one in enumerate(behind) if folded(one[0].rstrip(".!?")) not in ends), len(behind))


def letters_of(words: Sequence[str]) -> str:
    """The letters and figures of *words*, as a domain has them."""
    return NO_LETTER.sub("", folded("".join(words)))


def words_spelling(label: str, words: Iterable[str]) -> int:
    """How many words it takes to spell the whole of *label* from the first word on; 0 if they do not."""
    used = 0
    for word in words:
        letters = letters_of([word])
        if not label:
            return used
        if letters and label.startswith(letters):
            label, used = label[len(letters) :], used + 1
        elif len(label) >= 3 and letters.startswith(label):
            label, used = "", used + 1
        elif letters in SMALL or not letters:
            continue
        else:
            return 0
    return used if not label else 0


def _spelled_in_any_order(label: str, words: Sequence[str]) -> bool:
    """Firekeepers of Tahlequah, from tahlequah-firekeepers.example."""
    letters = [letters_of([word]) for word in words if word.lower() not in SMALL]
    return 1 < len(letters) < 5 and sum(map(len, letters)) == len(label) and all(one in label for one in letters)


# --- the line around ------------------------------------------------------------------------------------------------


_APART = re.compile(r"[,|/;:()@\d•·~_\"“”]|\s[-–—]\s|[.!?]\s|'s [a-z]")
_LONGEST_NAME = 9
"""Words of an agency's name that fills its line."""


def whole_line(signature: str, agency: FoundAgency, author: str) -> str:
    """The line an agency stands in, where nothing in it parts the name: "Vermont Kin as Parents Network"."""
    line = line_around(signature, agency.start, signature[agency.start : agency.end], author)
    return line if agency.end <= signature.find(line, max(0, agency.start - 200)) + len(line) + 4 else ""


_ARTICLES = frozenset(["a", "an", "the", "our", "my", "every", "one", "all", "for"])
"""What an agency's name may open with: A Place for Every Child."""


def _opens_no_name(word: str) -> bool:
    return not (word.isupper() and len(word) > 1) and folded(word) in NEVER_OPENS - _ARTICLES


def line_around(text: str, at: int, value: str, author: str) -> str:
    """The line that *value* stands in at *at*, where all of it can be one name; otherwise nothing."""
    start, end = text.rfind("\n", 0, at) + 1, text.find("\n", at)
    line = text[start : end if end >= 0 else None].strip()
    words = line.split()
    if value not in line or len(words) > _LONGEST_NAME or _APART.search(line) or _opens_no_name(words[0]):
        return ""
    if line.isupper() or is_title_line(line) or not all(word[0].isupper() or len(word) < 5 for word in words):
        return ""
    if (
        words
        and folded(words[-1]) in ABBREVIATIONS
        and author
        and not set(folded(author).split()) & set(folded(line).split())
    ):
        return line  # Wayne Pines CPS: a county that is called like a person
    return line if words and words[0][0].isupper() and not is_person_like(line) > 0.4 else ""


def is_the_program(value: str, catalog: Catalog) -> bool:
    """The organisation that gives the webinar is nobody's agency here, nor is the title of a session."""
    name = folded(value)
    if not name:
        return True
    if catalog.organization and (name in folded(catalog.organization) or folded(catalog.organization) in name):
        return True
    titles = {folded(title) for title in (catalog.program, *(session.title for session in catalog.sessions)) if title}
    return any(title in name or (len(name) > 5 and name in title) for title in titles)
