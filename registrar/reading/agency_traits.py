"""What is told of words that may be the author's agency, in figures: by the sources, shape, place and mail domain."""

import re
from collections.abc import Callable, Iterator, Sequence

from registrar.reading.agency_proposals import NOT_HEARD, Proposal, page_of
from registrar.reading.agency_sense import Page
from registrar.reading.agency_spelled import domain_label, letters_of
from registrar.reading.agency_ties import Tie, tie_of
from registrar.reading.people import Scene
from registrar.reading.reading import Where
from registrar.reading.words.agency_words import HEADS, PERSONAL_DOMAINS, STATES, WEAK_HEADS
from registrar.reading.words.common_words import NEVER_NAMES
from registrar.reading.words.family_names import FAMILY_NAMES
from registrar.reading.words.given_names import GIVEN_NAMES
from registrar.reading.words.session_words import folded
from registrar.reading.words.town_names import TOWNS

TRAITS = (
    *("sense", "sure", "rule", "sense apart", "sense longer", "sense shorter", "rule apart", "rule longer"),
    *("rule shorter", "read apart", "named apart", "proposals", "by rules"),
    *("letters", "words", "heads", "last head", "given", "family", "ends in a place", "common", "county", "small"),
    *("typed small", "led on", "author's words"),
    *("share of line", "from start", "to end", "clause", "behind a name", "mark before", "mark behind"),
    *("small word before", "small word before that", "tie", "within a name"),
    *("in domain", "of domain", "domain of others", "domain letters", "personal"),
    *("length of text", "length of signature"),
)
"""What stands at each place of the figures of a proposal."""

_WORD = re.compile(r"[\w'’&-]+")
_AROUND = re.compile(r"[\w'’]+|[^\w\s]|\n")
_LEADS_ON = re.compile(r" (?:in|on|at|to) ")
_CLAUSE = re.compile(r"[.;!?\n]")
_SMALL_WORDS = {
    word: at
    for at, word in enumerate("at with from for in of by the to a an our my and is de del en la as".split(), 1)  # noqa: SIM905
}
_TIES = {None: 0, Tie.OWN: 1, Tie.FORMER: 2, Tie.OTHERS: 3}
_MARKS = ((",", 1), (".!?", 2), ("\n", 3), ("-–—|/•·:;", 4), ('()[]"“”', 5))
_FAR = 200
"""Characters behind a name from which on it makes no difference."""
_PLACES = frozenset({folded(name) for name in STATES.values()} | set(STATES) | TOWNS)
_PERSONAL = frozenset(domain.partition(".")[0] for domain in PERSONAL_DOMAINS)


def traits_of(
    scene: Scene, proposals: Sequence[Proposal], texts: dict[Where, Page]
) -> Callable[[Proposal], tuple[float, ...]]:
    """Return what tells the figures of one of *proposals* in *texts*, in the order of TRAITS."""
    host = scene.author.email.lower().rpartition("@")[2]
    label = domain_label(scene.author.email) if scene.author.email else ""
    fits = {one.low: _fit(one.low, label) for one in proposals}

    def figures(one: Proposal) -> tuple[float, ...]:
        return (
            *_beside_others(one, proposals),
            *_shape(scene, texts, one),
            *_place(scene, texts, one),
            *_domain(one, proposals, fits, label),
            float(host.partition(".")[0] in _PERSONAL),
            float(len(scene.own)),
            float(len(scene.body.signature)),
        )

    return figures


def _beside_others(one: Proposal, proposals: Sequence[Proposal]) -> Iterator[float]:
    """What the sources say, of it and of what else they propose."""
    longer = [other for other in proposals if one.low in other.low and other.low != one.low]
    shorter = [other for other in proposals if other.low in one.low and other.low != one.low]
    apart = [other for other in proposals if other.low not in one.low and one.low not in other.low]
    yield from (one.sense, one.sure, one.rule)
    for group in (apart, longer, shorter):
        yield max((other.sense for other in group), default=NOT_HEARD)
    for group in (apart, longer, shorter):
        yield max((other.rule for other in group), default=NOT_HEARD)
    yield float(any(other.read is not None for other in apart))
    yield float(sum(other.sense > 0.3 for other in apart))
    yield float(len(proposals))
    yield float(sum(other.rule >= 0.4 for other in proposals))


def _shape(scene: Scene, texts: dict[Where, Page], one: Proposal) -> Iterator[float]:
    words = _WORD.findall(one.value) or [one.value]
    low = [folded(word) for word in words]
    author = {word for word in folded(scene.author.name).split() if len(word) > 2}
    yield from (float(len(one.value)), float(len(words)))
    yield float(sum(word in HEADS for word in low))
    yield float((low[-1] in HEADS) + 2 * (low[-1] in WEAK_HEADS))
    yield float(sum(word in GIVEN_NAMES for word in low))
    yield float(sum(word in FAMILY_NAMES for word in low))
    yield float(low[-1] in _PLACES)
    yield float(sum(word in NEVER_NAMES for word in low))
    yield float(("county" in low) + 2 * (low[-1] == "county"))
    yield sum(word[0].islower() for word in words) / len(words)
    yield float(one.start >= 0 and page_of(texts, one.where).text[one.start : one.end].islower())
    yield float(_LEADS_ON.search(one.value) is not None)
    yield float(sum(word in author for word in low))


def _place(scene: Scene, texts: dict[Where, Page], one: Proposal) -> Iterator[float]:
    page = page_of(texts, one.where)
    text, start, end = page.text, one.start, one.end
    if start < 0:
        yield from (NOT_HEARD,) * 11
        return
    opens = text.rfind("\n", 0, start) + 1
    closes = text.find("\n", end)
    line = (closes if closes >= 0 else len(text)) - opens
    before = _AROUND.findall(text, max(0, start - 40), start)[-2:]
    behind = _AROUND.findall(text, end, end + 40)[:1]
    yield len(one.value) / max(1, line)
    yield from (float(start), float(len(text) - end))
    yield float(len(_CLAUSE.split(text[max(0, start - 110) : start])[-1]))
    in_body = page.where == "body"
    yield float(min((start - name.end for name in scene.names if in_body and name.end <= start), default=_FAR))
    yield _mark(before[-1] if before else "")
    yield _mark(behind[0] if behind else "")
    yield float(_SMALL_WORDS.get(folded(before[-1]) if before else "", 0))
    yield float(_SMALL_WORDS.get(folded(before[0]) if len(before) > 1 else "", 0))
    yield float(_TIES[tie_of(page.low, start, end)]) if in_body else NOT_HEARD
    yield float(in_body and any(first < end and start < last for first, last in page.names))


def _mark(word: str) -> float:
    if not word:
        return 0.0
    for marks, at in _MARKS:
        if word in marks:
            return float(at)
    return 6.0 if word.isdigit() else 8.0 if word[0].isupper() else 7.0


def _domain(one: Proposal, proposals: Sequence[Proposal], fits: dict[str, int], label: str) -> Iterator[float]:
    """How much the author's mail domain is made of its words."""
    fit = fits[one.low]
    yield fit / max(1, len(letters_of(one.value.split())))
    yield fit / max(1, len(label))
    apart = (other.low for other in proposals if other.low not in one.low and one.low not in other.low)
    yield float(max((fits[low] for low in apart), default=0))
    yield float(len(label))


def _fit(low: str, label: str) -> int:
    return sum(len(word) for word in _WORD.findall(low) if len(word) > 3 and word in label)
