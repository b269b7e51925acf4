"""Of those named, whom does a change or a cancellation mean, and who stays?

"Dana and I are both down for June 21. She is staying put, please move me to August": who is acted on is told by the
verb's object and by what is said of each, not by who is named. Each person or group that a sentence speaks of is a
`Phrase`; what stands before and behind it says what becomes of them.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from registrar.reading.judged import Judged, judge, place_of
from registrar.reading.mailboxes import same_person
from registrar.reading.mention import Mention
from registrar.reading.names import FoundName
from registrar.reading.people import Scene
from registrar.reading.phrases import (
    AUTHOR,
    Phrase,
    find_phrases,
    people_named,
    sentence_end,
)
from registrar.reading.reading import Found
from registrar.reading.words.meant_words import (
    IS_IN,
    KEEPS_SEAT,
    THE_REST,
)
from registrar.vocabulary import Intent

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


def find_meant(scene: Scene, author: Found[str] | None) -> Meant:
    """Return whom the author's words act on and who stays; of a longer message, nothing."""
    if len(scene.low) > LONGEST:
        return Meant((), (), frozenset(), strong=False)
    names = people_named(scene, author)
    found = Judged()
    phrases = find_phrases(scene, names, author)
    for at in range(len(phrases)):
        judge(place_of(scene, phrases, at), found)
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
    rest = any(KEEPS_SEAT.match(scene.low, one.end()) for one in THE_REST.finditer(scene.low)) if targets else False
    return Meant(names, tuple(dict.fromkeys(targets)), staying, bool(found.strong), spans, acts, rest)


def without_kept(mentions: tuple[Mention, ...], meant: Meant) -> tuple[Mention, ...]:
    """The mentions, those of a session that somebody else stays in or is in marked so."""
    return tuple(
        replace(one, role="kept")
        if one.role in ("wanted", "held", "queried") and meant.is_elsewhere(one.start)
        else one
        for one in mentions
    )


def _is_apart(scene: Scene, phrase: Phrase, targets: Sequence[int], staying: set[int]) -> bool:
    """Whether a phrase is about others than those acted on; who wrote "I had both down" tells of both."""
    if not phrase.who or not phrase.who.isdisjoint(targets):
        return False
    return AUTHOR not in phrase.who or bool(phrase.who & staying) or IS_IN.match(scene.low, phrase.end) is not None
