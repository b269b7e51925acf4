"""What in a message may be the author's agency, whatever proposes it: the rules, a place, a model of names."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from registrar.reading.affiliation import agencies_of_rules
from registrar.reading.agency_sense import Candidate, Page, features_of, find_candidates, load_model, pages
from registrar.reading.people import Scene
from registrar.reading.reading import Found, Where
from registrar.reading.words.given_names import GIVEN_NAMES
from registrar.reading.words.session_words import folded

NOT_HEARD = -1.0
"""What a source says that did not propose it, or has nothing to weigh it by."""
MOST_PEOPLE = 200
"""Names that may be joined to an agency."""
MOST_RUNS = 3
"""Runs of capitalised words that are weighed beside what the rules propose,"""
LEAST_SENSE = 0.05
"""if they are this likely a name."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """Words that may be the author's agency, and what each source says of them."""

    value: str
    low: str
    """The same words, folded."""
    where: Where
    start: int
    """Where they stand in their text; -1 if they do not stand there as they are."""
    end: int
    rule: float = NOT_HEARD
    """The points of the rules that look for agencies."""
    sure: float = NOT_HEARD
    """How sure the reader is, of what it reads."""
    sense: float = NOT_HEARD
    """How much the words read like the name of an agency."""
    read: Found[str] | None = None

    @property
    def is_weighed(self) -> bool:
        """Whether a rule or the reader proposes it."""
        return self.read is not None or self.rule > NOT_HEARD


def texts_of(scene: Scene) -> dict[Where, Page]:
    """Return the texts that proposals stand in."""
    return {page.where: page for page in pages(scene)}


def propose(scene: Scene, read: Found[str] | None, texts: dict[Where, Page]) -> tuple[Proposal, ...]:
    """Return all in *texts* that may be the author's agency beside what was *read*, each once."""
    found: dict[tuple[str, Where], Proposal] = {}
    for one in _proposed(scene, texts, read):
        known = found.setdefault((one.low, one.where), one)
        if known is not one:
            found[one.low, one.where] = replace(
                known,
                rule=max(known.rule, one.rule),
                sure=max(known.sure, one.sure),
                read=known.read or one.read,
            )
    model = load_model()

    def sensed(one: Proposal) -> Proposal:
        page = page_of(texts, one.where)
        if one.start < 0 or one.end > len(page.text):
            return one
        features = features_of(page, Candidate(one.value, one.start, one.end, page.where))
        return replace(one, sense=model.likely(features))

    return tuple(map(sensed, found.values()))


def page_of(texts: dict[Where, Page], where: Where) -> Page:
    """Return the text that something stands in: the signature, or else the author's own words."""
    return texts["signature" if where == "signature" else "body"]


def worth_weighing(proposals: Sequence[Proposal]) -> tuple[Proposal, ...]:
    """Return those that a rule proposes, and the likeliest of the others."""
    others = [one for one in proposals if not one.is_weighed and one.sense > LEAST_SENSE]
    likeliest = sorted(others, key=lambda one: -one.sense)[:MOST_RUNS]
    return tuple(one for one in proposals if one.is_weighed or one in likeliest)


def _proposed(scene: Scene, texts: dict[Where, Page], read: Found[str] | None) -> Iterator[Proposal]:
    for points, found in agencies_of_rules(scene):
        if len(found.value) > 1:
            yield replace(_placed(texts, found), rule=points)
    if read is not None:
        yield replace(_placed(texts, read), sure=read.confidence, read=read)
    joined = [
        one.start
        for one in scene.names[:MOST_PEOPLE]
        if one.score >= _SURE and " " in one.value and _joins(scene.own, one.start)
    ]
    for page in texts.values():
        for one in find_candidates(page):
            if page.where == "body" and any(one.start < start < one.end for start in joined):
                continue  # Harbor Court and Cy Roe of Oak Hill Center
            if (ended := _ENDS_IN_NAME.match(one.words)) and folded(ended[1]) in GIVEN_NAMES:
                continue  # Ortiz, [Luis. Harbor Court]
            yield Proposal(one.words, folded(one.words), one.where, one.start, one.end)


_SURE = 0.8
_ENDS_IN_NAME = re.compile(r"([A-ZÀ-Ý][a-zà-ÿ]+)\. ")
_AND = re.compile(r"(?:\b(?:and|y)|&) \Z")


def _joins(own: str, start: int) -> bool:
    """Whether whoever is named at *start* is joined to what stands before."""
    return _AND.search(own, max(0, start - 5), start) is not None


def _placed(texts: dict[Where, Page], found: Found[str]) -> Proposal:
    page = page_of(texts, found.where)
    low = folded(found.value)
    start = page.text.find(found.value)
    if start < 0 and len(page.text) == len(page.low):
        start = page.low.find(low)
    return Proposal(found.value, low, found.where, start, start + len(found.value) if start >= 0 else -1)
