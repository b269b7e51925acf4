"""What becomes of the people whom a phrase means, by what stands before and behind it in its sentence?

The object of a verb that takes off or moves is acted on; so is who must drop out or asks to be moved. Who stays, keeps
a seat or is still coming is not.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import takewhile

from registrar.reading.people import Scene
from registrar.reading.phrases import (
    AS_SUBJECT,
    AUTHOR,
    BEFORE,
    OWNERS,
    Phrase,
    sentence_end,
    sentence_start,
)
from registrar.reading.words.meant_words import (
    ACTED_ON,
    ASIDE,
    ASKED_IF,
    BEHIND_WEAK,
    CLITIC,
    FEWER,
    GIVEN_UP,
    GONE,
    GROUP_LEAVES,
    KEEPS_SEAT,
    KEPT_BEFORE,
    LEAVES,
    LETS_GO,
    MOVES,
    MOVING,
    NEITHER_DO,
    NEITHER_OF,
    NOR_ABLE,
    NOT_DONE,
    TAKES,
    TOO,
    WEAK_VERB,
    WISHES_MOVE,
)
from registrar.vocabulary import Intent

_CLAUSE = re.compile(r";|,? \b(?:but|while|whereas|though|although|so|because|since|however|and|pero|porque)\b|, ")
_BEHIND = 170


@dataclass(slots=True)
class Judged:
    """What is said of the people of all phrases so far: who is acted on, who leaves, who stays."""

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


@dataclass(frozen=True, slots=True)
class Place:
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


MOST_BEHIND = 8
"""Phrases behind one that are looked at for where the next clause begins."""


def place_of(scene: Scene, phrases: Sequence[Phrase], at: int) -> Place:
    """The phrase at *at* with what stands around it."""
    phrase, low = phrases[at], scene.low
    begin = sentence_start(scene, phrase.start)
    stop = min(sentence_end(scene, phrase.end - 1), phrase.end + _BEHIND)
    if (aside := ASIDE.match(low, phrase.end)) is not None and aside.end() < stop:
        phrase.end = aside.end()
    near = takewhile(lambda one: one.start < stop, phrases[at + 1 : at + 1 + MOST_BEHIND])
    following = next((one for one in near if _opens_clause(low, phrase, one)), None)
    behind = low[phrase.end : following.start if following else stop]
    return Place(scene, phrases, at, begin, low[max(begin, phrase.start - BEFORE) : phrase.start], behind)


def judge(place: Place, found: Judged) -> None:
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
    elif found.strong and (too := TOO.match(place.behind)) and (phrase.named or "the same" in too[0]):
        found.strong += who
    elif not (_WHERE.search(before) or phrase.word in OWNERS or phrase.word in _AS_OBJECT):
        _judge_subject(place, found, who)


def _is_acted_on(place: Place, found: Judged) -> bool:
    """Whether a phrase is the object of what is asked for."""
    phrase, before, behind = place.phrase, place.before, place.behind
    if _is_given_up(place, found) or (CLITIC.match(place.scene.low, phrase.start) and phrase.word in _AS_OBJECT):
        found.unclear = found.unclear or not phrase.who
        found.strong += sorted(phrase.who)
        return True
    acted = ACTED_ON.search(before) if phrase.word not in AS_SUBJECT else None
    doer = place.phrases[place.at - 1].end if place.at else -1
    if acted is None or doer + 1 == phrase.start - len(before) + acted.start("verb"):
        return False
    if not _is_asked(acted, before, behind):
        return False
    found.unclear = found.unclear or not phrase.who or _is_denied(acted, before)
    found.strong += sorted(phrase.who)
    found.acts.update(_act_of(acted, behind))
    found.placed = found.placed or _PLACES.match(acted["verb"]) is not None
    found.only = found.only or _ONLY.search(before) is not None or behind.startswith((" only", " alone"))
    return True


def _is_given_up(place: Place, found: Judged) -> bool:
    """As in "Her registration can be cancelled"."""
    match = GIVEN_UP.match(place.behind)
    if match is None or not (place.phrase.word in OWNERS or place.phrase.named):
        return False
    found.acts.add(Intent.CANCEL if match["off"] else Intent.CHANGE)
    return True


def _judge_subject(place: Place, found: Judged, who: Sequence[int]) -> None:
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
    wishes = None if handles else WISHES_MOVE.match(behind)
    if wishes is not None:
        found.strong += who
        if (act := _PASSIVE.search(wishes[0])) is not None:
            found.acts.add(Intent.CHANGE if act["move"] else Intent.CANCEL)
        return
    stays, leaves = KEEPS_SEAT.match(behind), None if handles else LEAVES.match(behind)
    if stays is not None and _CLAUSE_BREAK.search(stays["gap"]):
        stays = None
    if leaves is not None and (stays is None or leaves.end("gap") <= stays.end("gap")):
        found.leaving += who
    elif stays is not None and not _NEGATED.search(stays["gap"]):
        found.staying.update(who)
        found.stayed = found.stayed or _STAY.search(stays[0]) is not None
    elif GONE.match(behind):
        found.gone += [one for one in who if one != AUTHOR]


_PASSIVE = re.compile(
    r"\bbe (?:(?P<move>moved|switched|changed|transferred|shifted|bumped|pushed|rescheduled)|"
    r"taken (?:off|out)|removed|dropped|cancell?ed|withdrawn|struck)\b"
)
_ONLY = re.compile(r"\b(?:only|just)\W+\Z")
_AS_OBJECT = frozenset({"me", "us", "him", "her", "them"})


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


_CLAUSE = re.compile(r"[,;:–—(]|\b(?:so|and|but|please|then|because|since)\b")
_DENIED = re.compile(r"\b(?:not|never|nobody|whether)\b|n't\b")


def _is_denied(acted: re.Match[str], before: str) -> bool:
    """Whether the clause of a verb denies it somewhere: "I will not be asking you to remove Bo"."""
    return _DENIED.search(_CLAUSE.split(before[: acted.start("verb")])[-1]) is not None


_DONE_BY_ANOTHER = re.compile(
    r"\b(?:i|we|he|she|they|who|the|a|an|my|our|his|her|that|this|any|no|some|one) \Z|"
    r"\b(?:nobody|no one|none(?: of (?:us|them|our \w+))?|nadie|somebody|someone|anybody|anyone|he|she|they|who) "
    r"(?:else )?(?:\w+ )?(?:will|'ll|can|could|would|may|might|shall|has to|is to|is going to|wants? to|needs? to) \Z"
)
"""Before a verb: it is told of somebody, and nothing that the registrar is to do."""


def _is_asked(acted: re.Match[str], before: str, behind: str) -> bool:
    if NOT_DONE.search(before, 0, acted.start("verb")) or _DONE_BY_ANOTHER.search(before, 0, acted.start("verb")):
        return False
    if WEAK_VERB.fullmatch(acted["verb"]) and not re.search(r"\b(?:off|out)\b", acted["between"]):
        return BEHIND_WEAK.match(behind) is not None
    return True
