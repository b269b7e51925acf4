"""Which of the names in a message reads like the author's agency?

The rules know an agency by its head noun, by the words before it or by where it stands, and miss the one that has none
of these ("Second Chance Walla Walla"). This is a linear model over runs of capitalised words: what words they are made
of, what stands around them, where they stand, and whether the author's mail domain echoes them. Learned from labelled
messages by `python -m tests.corpus.train_agencies`. It speaks where the rules found nothing, and where what they took
hardly reads like an agency while something else surely does.
"""

# ruff: noqa: E501 - a pattern is one row of a table and reads along its line

import json
import math
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from registrar.reading.agency_runs import SAID_OF_WORK
from registrar.reading.agency_ties import Tie, tie_of
from registrar.reading.badge import folded as folded_name
from registrar.reading.people import Scene, except_for
from registrar.reading.reading import Found, Where
from registrar.reading.words.agency_words import ABBREVIATIONS, HEADS, WEAK_HEADS
from registrar.reading.words.family_names import FAMILY_NAMES
from registrar.reading.words.given_names import GIVEN_NAMES
from registrar.reading.words.session_words import folded
from registrar.reading.words.titles import CREDENTIALS, ROLES, TITLES

STORED = Path(__file__).with_name("agency_sense.json")
SCALE = 100
"""Weights are stored as whole numbers, in hundredths."""
LONGEST_TEXT = 6000
"""Characters of the author's own words that are looked through; of the signature a third."""
MOST_PLACES = 5
"""Places of an agency that was read at which it is weighed."""
MOST_RUNS = 120
"""Runs of capitalised words that are weighed; a message with more is a list."""

TAKEN_FROM = 0.75
"""From here on a run is taken for the agency, where the rules found none. Chosen by writers who were left out."""
INSTEAD_FROM = 0.9
"""The same where the rules took something else,"""
UNLIKE_BELOW = 0.1
"""if that is less like an agency than this."""

_CAPITAL = r"[A-ZÀ-ÖØ-Þ]"
_SMALL = r"(?:of|the|for|de|du|del|la|le|les|des|do|da|dos|and|y|et|e|&|in|at|on|who|ad|as|-|–)"
_NO_SENTENCE = (
    r"(?!(?<=\.)[ ]+(?:I|We|He|She|They|You|It|My|Our|His|Her|Their|Your|This|That|These|There|Please|Is|Are|Can|Could|Would|If|"
    r"But|So|Also|Both|No|Not|Yes|Thanks?|Session|Yo|Soy|Mi|No|Gracias)\b)"
)
_RUN = re.compile(
    rf"(?<![\w@.]){_CAPITAL}[\w'’.&/-]*(?:(?<![a-z]{{4}}\.){_NO_SENTENCE}[ ]+(?:{_SMALL}[ ]+){{0,3}}"
    rf"(?:{_CAPITAL}[\w'’.&/-]*|\d{{1,3}}\b|&))*"
)
_CUT = re.compile(r" (?:of the|at|in|on|and|for|&|from|who|-|–) ")
_WORD = re.compile(r"[\w'’&-]+")
_AROUND = re.compile(r"[\w'’]+|[^\w\s]|\n")
_EDGES = " .,-–&/"
_LEFT_OPEN = re.compile(rf" {_SMALL}(?: \d{{1,3}})?\Z")
"""How no agency ends: "County CASA for 6"."""
_LITTLE = frozenset(["of", "the", "for", "and", "de", "la", "del", "&", "in", "at"])
_DAYS = frozenset(
    [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "jan",
        "feb",
        "mar",
        "apr",
        "jun",
        "jul",
        "aug",
        "sep",
        "sept",
        "oct",
        "nov",
        "dec",
    ]
)
_KINDS: tuple[tuple[str, frozenset[str]], ...] = (
    ("W", WEAK_HEADS),
    ("H", HEADS),
    ("A", frozenset(ABBREVIATIONS)),
    ("R", frozenset(ROLES)),
    ("T", frozenset(TITLES)),
    ("C", frozenset(CREDENTIALS)),
    ("M", _DAYS),
    ("G", frozenset(GIVEN_NAMES)),
    ("F", frozenset(FAMILY_NAMES)),
)


# -------------------------------------------------------------------------------------------------------- candidates


@dataclass(frozen=True, slots=True)
class Candidate:
    """A run of words that may be an agency, and where it stands."""

    words: str
    start: int
    end: int
    where: Where


@dataclass(frozen=True, slots=True)
class Page:
    """One of the texts of a message with what is asked of each candidate in it."""

    text: str
    low: str
    where: Where
    names: tuple[tuple[int, int], ...]
    domain: str
    author: frozenset[str]
    host: tuple[str, ...]


def pages(scene: Scene) -> tuple[Page, ...]:
    """Return the author's own words and signature."""
    domain = scene.author.email.lower().rpartition("@")[2].rpartition(".")[0]
    author = frozenset(word for word in folded(scene.author.name).split() if len(word) > 2)
    host = tuple(folded(one) for one in except_for(scene.catalog))
    names = tuple((name.start, name.end) for name in scene.names if name.score >= 0.6)
    own, signature = scene.own[:LONGEST_TEXT], scene.body.signature[: LONGEST_TEXT // 3]
    return (
        Page(own, scene.low[:LONGEST_TEXT], "body", names, domain, author, host),
        Page(signature, folded(signature), "signature", (), domain, author, host),
    )


def find_candidates(page: Page) -> Iterator[Candidate]:
    """Yield every run of capitalised words and its likely parts, each once."""
    seen: set[tuple[int, int]] = set()
    for count, run in enumerate(_RUN.finditer(page.text)):
        if count >= MOST_RUNS:
            return
        for begin, finish in _parts(run[0].rstrip(_EDGES)):
            start, end = run.start() + begin, run.start() + finish
            words = page.text[start:end].rstrip(_EDGES)
            end = start + len(words)
            if len(words) > 2 and (start, end) not in seen and (words[0].isupper() or words[0].isdigit()):
                seen.add((start, end))
                yield Candidate(words, start, end, page.where)


def _parts(run: str) -> Iterator[tuple[int, int]]:
    yield 0, len(run)
    for cut in [*_CUT.finditer(run)][:4]:
        yield 0, cut.start()
        yield cut.end(), len(run)
    words = [*re.finditer(r"\S+", run)]
    yield from ((words[many].start(), len(run)) for many in (1, 2, 3) if len(words) > many)
    yield from ((0, words[-many - 1].end()) for many in (1, 2) if len(words) > many + 1)


# ---------------------------------------------------------------------------------------------------------- features


@lru_cache(maxsize=8192)
def _kind(word: str) -> str:
    low = folded_name(word).strip("'")
    if low in _LITTLE:
        return low
    for kind, known in _KINDS:
        if low in known:
            return kind
    if low.isdigit():
        return "9"
    return "U" if len(word) > 1 and word.isupper() else "X" if word[:1].isupper() else "x"


def features_of(page: Page, one: Candidate) -> frozenset[str]:
    """Return what is told of a candidate: of what words it is, what is around it, where it stands."""
    words = _WORD.findall(one.words) or [one.words]
    return frozenset([*_made_of(words), *_beside(page, one), *_placed(page, one), *_echoed(page, one, words)])


def _made_of(words: Sequence[str]) -> Iterator[str]:
    low = [folded(word) for word in words]
    kinds = [_kind(word) for word in words]
    yield f"words {min(len(words), 8)}"
    yield from ("word " + word for word in low)
    yield from ("kind " + kind for kind in kinds)
    yield from ("ends " + word[-4:] for word in low if len(word) > 5)
    yield from (f"first {low[0]}", f"last {low[-1]}", f"kinds {kinds[0]} {kinds[-1]}")
    yield from (f"first kind {kinds[0]}", f"last kind {kinds[-1]}")
    yield "shape " + "".join(kind if len(kind) == 1 else "-" for kind in kinds[:8])


def _beside(page: Page, one: Candidate) -> Iterator[str]:
    line = page.text.rfind("\n", 0, one.start) + 1
    end = page.text.find("\n", one.end)
    end = len(page.text) if end < 0 else end
    before = _AROUND.findall(page.low, max(0, line - 1, one.start - 60), one.start)[-4:]
    after = _AROUND.findall(page.low, one.end, min(end + 1, one.end + 50))[:3]
    before = ["^"] * (4 - len(before)) + before
    after = after + ["$"] * (3 - len(after))
    for many in (1, 2, 3):
        yield f"l{many} " + " ".join(before[-many:])
    for many in (1, 2):
        yield f"r{many} " + " ".join(after[:many])
    yield from ("l " + word for word in before)
    yield from ("r " + word for word in after)
    left, right = page.text[line : one.start].split(), page.text[one.end : end].split()
    yield "left kind " + (_kind(left[-1]) if left else "^")
    yield "right kind " + (_kind(right[0]) if right else "$")


def _placed(page: Page, one: Candidate) -> Iterator[str]:
    yield "in " + page.where
    opens = one.start == page.text.rfind("\n", 0, one.start) + 1
    end = page.text.find("\n", one.end)
    closes = one.end >= (len(page.text) if end < 0 else end) - 1
    yield from (flag for flag, is_so in (("opens line", opens), ("closes line", closes)) if is_so)
    if opens and closes:
        yield "whole line"
    yield f"line {min(page.text.count(chr(10), 0, one.start), 4)}"
    yield f"lines to end {min(page.text.count(chr(10), one.end), 5)}"
    for start, finish in page.names:
        if start < one.end and one.start < finish:
            yield "overlaps a name"
            if start <= one.start and one.end <= finish:
                yield "within a name"
        if 0 <= one.start - finish < 12:
            yield "behind a name"
            yield "behind a name " + re.sub(r"\w+", "w", page.text[finish : one.start])
        if 0 <= start - one.end < 12:
            yield "before a name"


def _echoed(page: Page, one: Candidate, words: Sequence[str]) -> Iterator[str]:
    low = [folded(word) for word in words]
    main = [word for word in low if word not in _LITTLE]
    hits = sum(len(word) > 3 and word in page.domain for word in low)
    yield f"in domain {min(hits, 3)}"
    initials = "".join(word[0] for word in main)
    letters = re.sub(r"[^a-z0-9]", "", "".join(low))
    if len(initials) > 2 and initials in page.domain:
        yield "initials in domain"
    if letters and letters in page.domain.replace("-", ""):
        yield "whole in domain"
    if hits and hits == len(main):
        yield "each word in domain"
    if shared := len(page.author.intersection(low)):
        yield f"author's name {min(shared, 3)}"
    whole = folded(one.words)
    if any(whole in host or host in whole for host in page.host):
        yield "of the program"
    if page.low.count(whole) > 1:
        yield "repeated"


# ------------------------------------------------------------------------------------------------------------- model


@dataclass(frozen=True, slots=True)
class Model:
    """Weights learned from labelled messages, in parts of SCALE."""

    bias: int
    weights: Mapping[str, int]
    digest: str
    """Names the messages and settings that it was trained with."""

    def likely(self, features: frozenset[str]) -> float:
        """Return how likely a candidate is an agency of somebody in the message, 0 to 1."""
        known = [weight for weight in map(self.weights.get, features) if weight is not None]
        score = (self.bias + sum(known) / math.sqrt(max(1, len(known)))) / SCALE
        return 1 / (1 + math.exp(-max(-30.0, min(30.0, score))))


@lru_cache(maxsize=1)
def load_model() -> Model:
    """Return the model that ships with the package, read once."""
    return read_model(STORED.read_text(encoding="utf-8"))


def read_model(text: str) -> Model:
    """Return the model that *text* (JSON) holds."""
    stored = json.loads(text)
    return Model(stored["bias"], stored["weights"], stored["digest"])


def sense_agency(scene: Scene, read: Found[str] | None) -> Found[str] | None:
    """Return the author's agency once the shipped model has been heard on what the rules *read*."""
    return weigh_agency(scene, read, load_model())


def weigh_agency(scene: Scene, read: Found[str] | None, model: Model) -> Found[str] | None:
    """Return *read*, or what reads so much more like an agency that it is taken instead."""
    texts = pages(scene)
    if read is not None and _likeness(texts, read, model) >= UNLIKE_BELOW:
        return read
    candidates = [
        (page, one)
        for page in texts
        for one in find_candidates(page)
        if not _LEFT_OPEN.search(one.words) and folded(one.words.partition(" ")[0]) not in SAID_OF_WORK
    ]
    weighed = [
        (model.likely(features_of(page, one)), -at, one)
        for at, (page, one) in enumerate(candidates)
        if page.where != "body" or tie_of(page.low, one.start, one.end) not in {Tie.FORMER, Tie.OTHERS}
    ]
    likely, _, best = max(weighed, key=lambda one: one[:2], default=(0.0, 0, None))
    if best is None or likely < (TAKEN_FROM if read is None else INSTEAD_FROM):
        return read
    if read is not None and folded(best.words) in folded(read.value):
        return read
    whole = _with_slashed(next(page.text for page in texts if page.where == best.where), best)
    return Found(whole, whole, best.where, min(0.9, likely), "reads like the name of an agency")


def _with_slashed(text: str, one: Candidate) -> str:
    """CLS/AFC Panel: what a slash ties to the first word is part of it."""
    before = re.search(r"[\w'’&-]+/\Z", text[max(0, one.start - 30) : one.start])
    return (before[0] if before else "") + one.words


def _likeness(texts: Sequence[Page], read: Found[str], model: Model) -> float:
    """How much *read* is like an agency where it stands; certain where it stands in neither text."""
    best = -1.0
    for page in texts:
        start = page.text.find(read.value)
        for _ in range(MOST_PLACES):
            if start < 0:
                break
            one = Candidate(read.value, start, start + len(read.value), page.where)
            best = max(best, model.likely(features_of(page, one)))
            start = page.text.find(read.value, start + 1)
    return best if best >= 0 else 1.0
