"""Of those named, whom does a change or a cancellation mean, and who stays?

"Dana and I are both down for June 21. She is staying put, please move me to August": who is acted on is told by the
verb's object and by what is said of each, not by who is named. Each person or group that a sentence speaks of is a
`Phrase`; what stands before and behind it says what becomes of them.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from registrar.reading.mailboxes import same_person
from registrar.reading.mention import Mention
from registrar.reading.names import FoundName
from registrar.reading.people import Scene
from registrar.reading.phrases import (
    AS_SUBJECT,
    AUTHOR,
    BEFORE,
    OWNERS,
    Phrase,
    find_phrases,
    people_named,
    sentence_end,
    sentence_start,
)
from registrar.reading.reading import Found
from registrar.reading.words.meant_words import (
    ACTED_ON,
    ASIDE,
    ASKED_IF,
    BEHIND_WEAK,
    FEWER,
    GONE,
    GROUP_LEAVES,
    IS_IN,
    KEPT_BEFORE,
    LEAVES,
    LETS_GO,
    MOVES,
    MOVING,
    NEITHER_DO,
    NEITHER_OF,
    NOR_ABLE,
    NOT_DONE,
    STAYS,
    TAKES,
    THE_REST,
    TOO,
    WEAK_VERB,
    WISHES_MOVE,
)
from registrar.vocabulary import Intent

_CLAUSE = re.compile(r";|,? \b(?:but|while|whereas|though|although|so|because|since|however|and|pero|porque)\b|, ")
_BEHIND = 170
LONGEST = 8_000
"""Characters of own words: every phrase is held against those before it."""


@dataclass(frozen=True, slots=True)
class Meant:
    """What the words say of everybody named."""

    names: tuple[FoundName, ...]
    """Those named, the author left out."""
    targets: tuple[int, ...]
    """Who is acted on: `AUTHOR`, or a place in `names` and one; empty where it is not said in so many words."""
    staying: frozenset[int]
    strong: bool
    """Somebody is the object of what is asked for."""
    spans: tuple[tuple[int, int, bool], ...] = ()
    """From each phrase to the end of its sentence, and whether it is about nobody who is acted on."""
    acts: frozenset[Intent] = frozenset()
    """What is asked for with somebody named or meant by a pronoun as its object."""
    rest_stays: bool = False
    """"The others are still coming"."""

    def is_elsewhere(self, at: int) -> bool:
        """Whether what stands at *at* is said of somebody who stays or is only named."""
        last = next((apart for start, end, apart in reversed(self.spans) if start <= at < end), False)
        return bool(self.targets) and last

    def accounts_for(self, name: str) -> bool:
        """Whether the words say what becomes of somebody."""
        if self.rest_stays:
            return True
        known = {*self.targets, *self.staying}
        return any(at + 1 in known and same_person(one.value, name) for at, one in enumerate(self.names))


@dataclass(slots=True)
class _Found:
    strong: list[int] = field(default_factory=list)
    leaving: list[int] = field(default_factory=list)
    staying: set[int] = field(default_factory=set)
    gone: list[int] = field(default_factory=list)
    only: bool = False
    unclear: bool = False
    placed: bool = False
    """Somebody is to be put or to go elsewhere."""
    stayed: bool = False
    """Somebody stays where they are."""
    acts: set[Intent] = field(default_factory=set)


def find_meant(scene: Scene, author: Found[str] | None) -> Meant:
    """Return whom the author's words act on and who stays; of a longer message, nothing."""
    if len(scene.low) > LONGEST:
        return Meant((), (), frozenset(), strong=False)
    names = people_named(scene, author)
    found = _Found()
    phrases = find_phrases(scene, names, author)
    for at in range(len(phrases)):
        _judge(_place(scene, phrases, at), found)
    if not found.strong and not found.leaving and len(names) == 1 and found.gone:
        found.leaving = found.gone
    targets = (
        found.strong
        if found.only and found.strong
        else [*found.strong, *(one for one in found.leaving if one not in found.staying)]
    )
    if found.unclear or any(one and " " not in names[one - 1].value for one in targets):
        targets = []
    staying = frozenset(found.staying - set(targets))
    spans = tuple(
        (one.start, sentence_end(scene, one.end - 1), _is_apart(scene, one, targets, found.staying)) for one in phrases
    )
    if found.placed and found.stayed and found.strong:
        found.acts.add(Intent.CHANGE)  # "Kim stays in November, but please put me in December"
    acts = frozenset(found.acts) if targets else frozenset()
    rest = any(STAYS.match(scene.low, one.end()) for one in THE_REST.finditer(scene.low)) if targets else False
    return Meant(names, tuple(dict.fromkeys(targets)), staying, bool(found.strong), spans, acts, rest)


def without_kept(mentions: tuple[Mention, ...], meant: Meant) -> tuple[Mention, ...]:
    """The mentions, those of a session that somebody else stays in or is in marked so."""
    return tuple(
        replace(one, role="kept")
        if one.role in ("wanted", "held", "queried") and meant.is_elsewhere(one.start)
        else one
        for one in mentions
    )


@dataclass(frozen=True, slots=True)
class _Place:
    """A phrase with what stands around it in its sentence."""

    scene: Scene
    phrases: Sequence[Phrase]
    at: int
    begin: int
    before: str
    behind: str

    @property
    def phrase(self) -> Phrase:
        """The phrase itself."""
        return self.phrases[self.at]


def _place(scene: Scene, phrases: Sequence[Phrase], at: int) -> _Place:
    phrase, low = phrases[at], scene.low
    begin = sentence_start(scene, phrase.start)
    stop = min(sentence_end(scene, phrase.end - 1), phrase.end + _BEHIND)
    if (aside := ASIDE.match(low, phrase.end)) is not None and aside.end() < stop:
        phrase.end = aside.end()
    following = next((one for one in phrases[at + 1 :] if one.start < stop and _opens_clause(low, phrase, one)), None)
    behind = low[phrase.end : following.start if following else stop]
    return _Place(scene, phrases, at, begin, low[max(begin, phrase.start - BEFORE) : phrase.start], behind)


def _judge(place: _Place, found: _Found) -> None:
    """Note what is said of the people of a phrase."""
    if _is_acted_on(place, found):
        return
    phrase, before, who = place.phrase, place.before, sorted(place.phrase.who)
    if KEPT_BEFORE.search(before):
        found.staying.update(who)
        if "only" not in before[-8:]:
            return
    if ASKED_IF.search(before) and MOVES.match(place.behind):
        found.strong += who
        found.placed = True
    elif phrase.named and found.strong and TOO.match(place.behind):
        found.strong += who
    elif not (_WHERE.search(before) or phrase.word in OWNERS or phrase.word in _AS_OBJECT):
        _judge_subject(place, found, who)


def _is_acted_on(place: _Place, found: _Found) -> bool:
    """Whether a phrase is the object of what is asked for."""
    phrase, before, behind = place.phrase, place.before, place.behind
    acted = ACTED_ON.search(before) if phrase.word not in AS_SUBJECT else None
    doer = place.phrases[place.at - 1].end if place.at else -1
    if acted is None or doer + 1 == phrase.start - len(before) + acted.start("verb"):
        return False
    if not _is_asked(acted, before, behind):
        return False
    found.unclear = found.unclear or not phrase.who
    found.strong += sorted(phrase.who)
    found.acts.update(_act_of(acted, behind))
    found.placed = found.placed or _PLACES.match(acted["verb"]) is not None
    found.only = found.only or _ONLY.search(before) is not None or behind.startswith((" only", " alone"))
    return True


def _judge_subject(place: _Place, found: _Found, who: Sequence[int]) -> None:
    """Note what is said of those who are the subject of a clause, or listed behind one."""
    phrase, low, behind = place.phrase, place.scene.low, place.behind
    listed = phrase.named or phrase.word in {"me", "myself"}
    if listed and GROUP_LEAVES.search(low[max(place.begin, phrase.start - 200) : phrase.start]):
        found.strong += who
        if FEWER.search(low, max(place.begin, phrase.start - 200), phrase.start):
            found.acts.add(Intent.CANCEL)
        return
    neither = NEITHER_OF.search(place.before) or phrase.word.startswith("neither")
    if NEITHER_DO.search(place.before) or (neither and NOR_ABLE.match(behind)):
        found.leaving += who
        return
    handles = _has_object(place.scene, place.phrases, place.at)
    if WISHES_MOVE.match(behind) and not handles:
        found.strong += who
        return
    stays, leaves = STAYS.match(behind), None if handles else LEAVES.match(behind)
    if stays is not None and _CLAUSE_BREAK.search(stays["gap"]):
        stays = None
    if leaves is not None and (stays is None or leaves.end("gap") <= stays.end("gap")):
        found.leaving += who
    elif stays is not None and not _NEGATED.search(stays["gap"]):
        found.staying.update(who)
        found.stayed = found.stayed or _STAY.search(stays[0]) is not None
    elif GONE.match(behind):
        found.gone += [one for one in who if one != AUTHOR]


_ONLY = re.compile(r"\b(?:only|just)\W+\Z")
_AS_OBJECT = frozenset({"me", "us", "him", "her", "them"})


def _is_apart(scene: Scene, phrase: Phrase, targets: Sequence[int], staying: set[int]) -> bool:
    """Whether a phrase is about others than those acted on; who wrote "I had both down" tells of both."""
    if not phrase.who or not phrase.who.isdisjoint(targets):
        return False
    return AUTHOR not in phrase.who or bool(phrase.who & staying) or IS_IN.match(scene.low, phrase.end) is not None


def _has_object(scene: Scene, phrases: Sequence[Phrase], at: int) -> bool:
    """As in "I need to withdraw Ann Lee": what a phrase has to do with is done to the next one."""
    following = next(iter(phrases[at + 1 :]), None)
    if following is None or following.start - phrases[at].end > 60 or following.word in AS_SUBJECT:
        return False
    if following.start >= sentence_end(scene, phrases[at].end - 1):
        return False
    acted = ACTED_ON.search(scene.low, max(phrases[at].end, following.start - BEFORE), following.start)
    return acted is not None and bool(following.who) and following.who != phrases[at].who


_WHERE = re.compile(r"\b(?:in|to|at|near|with|of|by|from) \Z")
_OFF = re.compile(r"\b(?:off|out)\b")
_PLACES = re.compile(r"put|plac|giv|book|get")
_STAY = re.compile(r"stay|remain|keep|still|can|se queda|sigue")
_NEGATED = re.compile(r"\b(?:not|n't|no longer|never)\b")
_CLAUSE_BREAK = re.compile(r",|\b(?:and|but|that|who|if|so|because)\b")


def _opens_clause(low: str, phrase: Phrase, following: Phrase) -> bool:
    """Whether another subject begins behind a phrase."""
    between = low[phrase.end : following.start]
    return (following.named or following.word in AS_SUBJECT or following.word == "both") and _CLAUSE.search(
        between
    ) is not None


def _act_of(acted: re.Match[str], behind: str) -> Iterator[Intent]:
    """What a verb asks for: to take off or to move; nothing where it may be either."""
    verb, between = acted["verb"], acted["between"]
    if LETS_GO.fullmatch(verb) or (TAKES.fullmatch(verb) and _OFF.search(between + behind[:60])):
        yield Intent.CANCEL
    elif MOVING.fullmatch(verb):
        yield Intent.CHANGE


def _is_asked(acted: re.Match[str], before: str, behind: str) -> bool:
    if NOT_DONE.search(before, 0, acted.start("verb")) or re.search(
        r"\b(?:i|we|he|she|they|who|the|a|an|my|our|his|her|that|this|any|no|some|one) \Z",
        before[: acted.start("verb")],
    ):
        return False
    if WEAK_VERB.fullmatch(acted["verb"]) and not re.search(r"\b(?:off|out)\b", acted["between"]):
        return BEHIND_WEAK.match(behind) is not None
    return True


__all__ = ["AUTHOR", "Meant", "find_meant"]
