"""Which parts of the sentences are people, and whom does each mean?

A name, several joined by "and", a pronoun: "Owen Tate and I", "both of us", "her seat". A pronoun means the last one
named, or the last several.
"""

# ruff: noqa: E501 - a pattern reads along its line

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from registrar.reading.badge import folded as folded_word
from registrar.reading.mailboxes import name_tokens, same_person
from registrar.reading.names import FoundName
from registrar.reading.people import Scene
from registrar.reading.reading import Found
from registrar.reading.whole_words import places_of
from registrar.reading.words.meant_words import ACTED_ON, BARE_HER, CLITIC, JOINS, OWNED_THING, SUBJECT_VERB

AUTHOR = 0
"""Who writes, among the people of a message."""
MOST_NAMES = 40
"""Above that it is a table."""

_PRONOUN = re.compile(
    r"\b(?:i|me|myself|mine|my own|my|us|we|our|ours|(?:both|neither(?: one)?|all|the two|the three|one) of (?:us|them)|"
    r"both(?! (?:of )?(?:the |these |those |his |her |their )?(?:registrations?|bookings?|seats?|spots?|places?|reservations?|sessions?|webinars?|dates?|days?|classes|trainings?|ones?|times?)\b)|he|him|his|himself|she|hers|her|herself|they|them|their|theirs|yo|ella|nosotr[oa]s|nos|las dos|los dos)\b(?!@)"
)
_OF_AUTHOR = frozenset({"i", "me", "myself", "mine", "my own", "my", "yo"})
_OF_ONE = frozenset({"he", "him", "his", "himself", "she", "her", "hers", "herself", "ella"})
_OF_THEM = frozenset(
    {
        "they",
        "them",
        "their",
        "theirs",
        "both of them",
        "all of them",
        "the two of them",
        "neither of them",
        "neither one of them",
    }
)
OWNERS = frozenset({"my", "our", "his", "her", "their"})
AS_SUBJECT = frozenset({"i", "he", "she", "they", "we", "yo", "ella"})
BEFORE = 110
"""Characters before a phrase that are looked at."""


@dataclass(slots=True)
class Phrase:
    """A person or several, as one part of a sentence."""

    start: int
    end: int
    who: frozenset[int]
    named: bool
    word: str
    """The pronoun; of names, nothing."""


def people_named(scene: Scene, author: Found[str] | None) -> tuple[FoundName, ...]:
    """Those who are named, each once, in full where that is said anywhere."""
    out: list[FoundName] = []
    whole = sorted(scene.names[:MOST_NAMES], key=lambda one: (-min(2, len(name_tokens(one.value))), one.start))
    mailbox = set(name_tokens(scene.catalog.mailbox.partition("@")[0]))
    titles = " | ".join(folded_word(s.title) for s in scene.catalog.sessions if s.title)
    for name in whole:
        tokens = name_tokens(name.value)
        if not tokens or (len(tokens) > 1 and name.score < 0.35) or (len(tokens) == 1 and name.score < 0.3):
            continue
        if any(a.start <= name.start and name.end <= a.end and a.score >= 0.5 for a in scene.agencies):
            continue
        if " ".join(tokens) in titles or mailbox & set(tokens):
            continue
        if author is not None and same_person(author.value, name.value):
            continue
        if any(same_person(one.value, name.value) for one in out):
            continue
        out.append(name)
    return tuple(sorted(out, key=lambda one: one.start))


def find_phrases(scene: Scene, names: Sequence[FoundName], author: Found[str] | None) -> list[Phrase]:
    """The parts of the sentences that are people, in order, each with whom it means."""
    spots = sorted(_spots(scene, names, author), key=lambda one: (one.start, -one.end))
    out: list[Phrase] = []
    end = -1
    for spot in spots:
        if spot.start < end:
            continue
        end = spot.end
        last = out[-1] if out else None
        if last is not None and _joined(scene, last, spot):
            who = spot.who or (_referred(spot, out) if spot.word else frozenset())
            last.who |= who
            last.end = spot.end
            last.named = last.named or spot.named
            last.word = last.word if last.word in AS_SUBJECT else ""
            continue
        if not spot.who:
            spot.who = _referred(spot, out)
        out.append(spot)
    return out


def _spots(scene: Scene, names: Sequence[FoundName], author: Found[str] | None) -> Iterator[Phrase]:
    yield from _clitics(scene.low)
    yield from _pronouns(scene.low)
    people = [(at + 1, one.value) for at, one in enumerate(names) if not _is_addressed(scene, one)]
    if author is not None:
        people.append((AUTHOR, author.value))
    for name in scene.names[:MOST_NAMES]:
        at = next((n for n, value in people if same_person(value, name.value)), None)
        if at is not None and not _is_addressed(scene, name):
            yield Phrase(name.start, name.end, frozenset({at}), True, "")
    small = not re.search(r"[A-HJ-Z]", scene.own[:200])
    for at, value in people:
        others = {folded_word(word) for n, other in people if n != at for word in other.split()}
        typed_small = small or (at != AUTHOR and scene.own[names[at - 1].start].islower())
        yield from _by_one_name(scene, at, value, others, typed_small=typed_small)


def _pronouns(low: str) -> Iterator[Phrase]:
    for match in _PRONOUN.finditer(low):
        word, end = match[0], match.end()
        if word in OWNERS:
            thing = OWNED_THING.match(low, end)
            if thing is None and not (word == "her" and BARE_HER.match(low, end)):
                continue
            end = thing.end() if thing is not None else end
        yield Phrase(match.start(), end, frozenset({AUTHOR}) if word in _OF_AUTHOR else frozenset(), False, word)


def _clitics(low: str) -> Iterator[Phrase]:
    """Spanish pronouns that stand before the verb or are joined to it: "¿lo pueden cambiar?", "cambiarnos"."""
    for match in CLITIC.finditer(low):
        word = _SPANISH.get(match[0].split()[0], "them")
        who = frozenset({AUTHOR}) if word == "me" else frozenset()
        yield Phrase(match.start(), match.end(), who, False, word)


_SPANISH = {"me": "me", "nos": "us", "lo": "him", "la": "her", "los": "them", "las": "them", "e": "him"}


def _by_one_name(scene: Scene, at: int, value: str, others: set[str], *, typed_small: bool) -> Iterator[Phrase]:
    """Where somebody is named by the given or the family name alone, which nobody else has."""
    words = [word for word in value.split() if len(word) > 1]
    for plain in {folded_word(word) for word in (words[0], words[-1])} - others if words else ():
        if len(plain) < (4 if typed_small else 2):
            continue
        for start in places_of(plain, scene.low, no_part_before="@.'-", no_part_behind="@"):
            if typed_small or scene.own[start].isupper():
                yield Phrase(start, start + len(plain), frozenset({at}), True, "")


def _is_addressed(scene: Scene, name: FoundName) -> bool:
    """As in "Hi Marge, ..." or "Desmond - I can't": whoever is written to by one name."""
    if " " in name.value:
        return False
    begins = max(scene.low.rfind("\n", 0, name.start) + 1, name.start - LONGEST_GREETING)
    greeted = _GREETS.fullmatch(scene.low, begins, name.start) is not None
    return greeted and _ADDRESSES.match(scene.low, name.end) is not None


LONGEST_GREETING = 80
"""Characters before the name on its line."""
_GREETS = re.compile(
    r"\W{0,8}(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|morning|afternoon|hola|buen[oa]s \w+|estimad[oa]|thanks|thank you|ok|so)[ ,]*){0,4}(?:m[rs]s?\.? )?"
)
_ADDRESSES = re.compile(r" ?[,;:!.–—-]| (?:i|we|please|can|could|this|its|it's|my|our)\b|\n")


def _joined(scene: Scene, last: Phrase, spot: Phrase) -> bool:
    """Whether two phrases are one: "Owen Tate and I", but not "move Owen, and I will stay"."""
    match = JOINS.fullmatch(scene.low, last.end, spot.start)
    if match is None or last.end == spot.start:
        return False
    if last.word in {"he", "she", "they", "we"} or spot.word in {"he", "she", "they", "we", "both"}:
        return False
    if last.word and not last.named and last.word not in _OF_AUTHOR and spot.word == "i":
        return False
    mark = match["mark"].strip()
    if spot.word == "i" and mark in {",", ";"}:
        return False
    if spot.word in {"i", "yo"} and SUBJECT_VERB.match(scene.low, spot.end) and is_object(scene, last):
        return False
    if last.word in {"i", "yo"} and not spot.named and spot.word not in _OF_AUTHOR:
        return False
    if spot.named and SUBJECT_VERB.match(scene.low, spot.end) and is_object(scene, last):
        return False
    return not (mark in {",", ";"} and last.word == "i")


def is_object(scene: Scene, phrase: Phrase) -> bool:
    """Whether a phrase stands behind a verb that takes off or moves."""
    before = scene.low[max(sentence_start(scene, phrase.start), phrase.start - BEFORE) : phrase.start]
    return ACTED_ON.search(before) is not None


def _referred(spot: Phrase, earlier: Sequence[Phrase]) -> frozenset[int]:
    """Whom a pronoun means: the last one named, or the last several."""
    named = [one.who for one in earlier if one.who]
    everybody = frozenset(n for one in named for n in one)
    if spot.word in _OF_ONE:
        for who in reversed(named):
            others = who - {AUTHOR}
            if len(others) == 1:
                return others
            if len(others) > 1:
                return frozenset()
        return frozenset()
    if spot.word in _OF_THEM:
        for who in reversed(named):
            others = who - {AUTHOR}
            if others:
                return others
        return frozenset()
    for who in reversed(named):
        if AUTHOR in who and len(who) > 1:
            return who
        if spot.word in {"both", "las dos", "los dos"} and len(who) == 2:
            return who
    return everybody | {AUTHOR} if len(everybody - {AUTHOR}) == 1 else frozenset()


def sentence_start(scene: Scene, at: int) -> int:
    """Where the sentence begins that *at* stands in."""
    return next((s.start for s in scene.sentences if s.start <= at < s.end), at)


def sentence_end(scene: Scene, at: int) -> int:
    """Where the sentence ends that *at* stands in."""
    return next((s.end for s in scene.sentences if s.start <= at < s.end), at)
