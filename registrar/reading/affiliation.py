"""Which of the agencies in a message is the author's?"""

# ruff: noqa: E501 - a pattern is one row of a table and reads along its line

import re
from collections.abc import Iterator, Sequence

from registrar.catalog import Catalog
from registrar.reading.agencies import find_agencies
from registrar.reading.mailboxes import same_person
from registrar.reading.people import Scene
from registrar.reading.reading import Found, Where
from registrar.reading.words.people_words import ANOTHER_S, BELONGS
from registrar.reading.words.session_words import folded


def find_agency(scene: Scene, *, near: tuple[int, int] | None = None) -> Found[str] | None:
    """Return the author's agency; with *near*, the one written in that stretch of the own words."""
    if near is not None:
        inside = [a for a in scene.agencies if near[0] <= a.start and a.end <= near[1] and a.score >= 0.4]
        best = max(inside, key=lambda a: a.score, default=None)
        if best is None:
            return None
        return Found(best.value, scene.own[best.start : best.end], "body", min(0.95, best.score), "beside the name")
    candidates = [*_agencies_in_text(scene), *_agencies_signed(scene), *_agencies_in_brackets(scene)]
    if not candidates and scene.author.name:
        name = scene.author.name
        candidates = [
            (agency.score - 0.1, Found(agency.value, name, "from", 0.75, "the display name"))
            for agency in find_agencies(name)
            if agency.score >= 0.6
        ]
    likely = [one for one in candidates if one[0] >= 0.4]
    chosen = max(likely, key=lambda one: one[0])[1] if likely else None
    named = _agency_of_the_domain(scene)
    if named is not None and (
        chosen is None or (chosen.value != named.value and named.value.endswith(chosen.value))
    ):
        return named
    return chosen


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
    ]
)
CAPITALISED = re.compile(
    r"\b[A-Z][\w'’.-]*(?:[ ](?:of|the|for|in|de|du|del|la|le|les|des|do|da|dos|and|y|et|e|&|who)(?=[ ]))*(?:[ ](?:(?:of|the|for|in|de|du|del|la|le|les|des|do|da|dos|and|y|et|e|&|who)[ ])*[A-Z][\w'’-]*)+"
)
UP_TO = re.compile(
    r"\s(?:for|in|on|and|at|to)(?: the)? (?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|Session|Webinar|Training)\b.*$"
)
Candidate = tuple[float, Found[str]]


def _agencies_in_text(scene: Scene) -> Iterator[Candidate]:
    for agency in scene.agencies:
        if _is_the_program(agency.value, scene.catalog):
            continue
        before = scene.low[max(0, agency.start - 70) : agency.start]
        score = agency.score + (0.2 if BELONGS.search(before) else 0.0) - (0.6 if ANOTHER_S.search(before) else 0.0)
        words = scene.own[agency.start : agency.end]
        yield score, Found(agency.value, words, "body", min(0.95, score), "named in the text")


def _agencies_signed(scene: Scene) -> Iterator[Candidate]:
    for agency in scene.signed:
        if not _is_the_program(agency.value, scene.catalog):
            words = scene.body.signature[agency.start : agency.end]
            found = Found(agency.value, words, "signature", min(0.95, agency.score + 0.1), "in the signature")
            yield agency.score + 0.15, found


def _agency_of_the_domain(scene: Scene) -> Found[str] | None:
    """As in "alee@harborlightteens.example" and "I work at Harbor Light Teens": the words that the domain is made of."""
    label = re.sub(
        r"[^a-z0-9]", "", max(scene.author.email.lower().rpartition("@")[2].split(".")[:-1], key=len, default="")
    )
    if len(label) < 6:
        return None
    places: tuple[tuple[Where, str], ...] = (("signature", scene.body.signature), ("body", scene.own))
    for place, text in places:
        for run in CAPITALISED.finditer(text):
            words = [(m[0], m.start()) for m in re.finditer(r"\S+", run[0])]
            for at in range(len(words)):
                if not words[at][0][:1].isupper() or _spelled(label, [word for word, _ in words[at:]]) < 2:
                    continue
                value = UP_TO.sub("", run[0][words[at][1] :]).strip()
                if not same_person(scene.author.name, value) and not _is_the_program(value, scene.catalog):
                    return Found(value, value, place, 0.7, "the words that the domain is made of")
    return None


def _spelled(label: str, words: Sequence[str]) -> int:
    """How many words it takes to spell the whole of *label* from the first word on; 0 if they do not."""
    used = 0
    for word in words:
        letters = re.sub(r"[^a-z0-9]", "", folded(word))
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


def _agencies_in_brackets(scene: Scene) -> Iterator[Candidate]:
    """Seen: "Ruiz, Carmen (DCFS)"."""
    bracketed = re.search(r"\(([^()]{2,60})\)\s*$", scene.author.name)
    if bracketed is None:
        return
    words = bracketed[1]
    for agency in find_agencies(words):
        value = words.strip() if agency.end - agency.start > 0.5 * len(words) and "," not in words else agency.value
        yield agency.score - 0.1, Found(value, words, "from", 0.8, "in the display name")
    if re.fullmatch(r"[A-Z][A-Z0-9&/ .-]{1,20}", words.strip()) and not re.match(r"SHE|HE|THEY|HER|HIM", words):
        yield 0.45, Found(words.strip(), words, "from", 0.8, "in the display name")


def _is_the_program(value: str, catalog: Catalog) -> bool:
    """The organisation that gives the webinar is nobody's agency here, nor is the title of a session."""
    name = folded(value)
    if not name:
        return True
    if catalog.organization and (name in folded(catalog.organization) or folded(catalog.organization) in name):
        return True
    titles = {folded(title) for title in (catalog.program, *(session.title for session in catalog.sessions)) if title}
    return any(title in name or (len(name) > 5 and name in title) for title in titles)
