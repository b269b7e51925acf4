"""Which of the agencies in a message is the author's?"""

import re
from collections.abc import Iterator

from registrar.catalog import Catalog
from registrar.reading.agencies import find_agencies
from registrar.reading.people import Scene
from registrar.reading.reading import Found
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
    return max(likely, key=lambda one: one[0])[1] if likely else None


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


def _agencies_in_brackets(scene: Scene) -> Iterator[Candidate]:
    """Seen: "Ruiz, Carmen (DCFS)"."""
    bracketed = re.search(r"\(([^()]{2,60})\)\s*$", scene.author.name)
    if bracketed is None:
        return
    words = bracketed[1]
    for agency in find_agencies(words):
        yield agency.score - 0.1, Found(agency.value, words, "from", 0.8, "in the display name")
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
