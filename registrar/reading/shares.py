"""Whose need is it, where a message registers several people?

A need given to the wrong person shuts one out and tells staff something false about another: so the nearest mention of
a person before the need decides, then one behind it ("captions for Omar"), and what stays open is put to staff.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from registrar.reading.accommodations import FoundNeed
from registrar.reading.people import Person, Scene
from registrar.reading.words.aids import HEALTH
from registrar.reading.words.session_words import folded

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Shares:
    """The needs of each person, in the order of the people, and what is uncertain about them."""

    needs: tuple[tuple[FoundNeed, ...], ...]
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Mention:
    """Words that stand for one or several of the people."""

    start: int
    end: int
    owners: tuple[int, ...]
    weak: bool = False
    """An object or a possessive (me, my, our): counts only where nothing better stands before the need."""
    first_person: bool = False


# --- words that stand for people --------------------------------------------------------------------------------------

_EVERYBODY = re.compile(
    r"\b(?:both|all|each|any|every one) of us\b|\bwe(?:'d|'ll|'re)? (?:all|both|each)\b|\bevery(?:one|body)\b|"
    r"\bus (?:all|both)\b|\b(?:las|los) (?:dos|tres|cuatro|cinco)\b|\b(?:para|de|por) tod[oa]s\b|"
    r"\btod[oa]s (?:necesit|requer|us)|\bnous (?:deux|tous)\b|\ball (?:two|three|four|five|six|"
    r"\d)(?: of us)?\b(?! (?:of them|dates|sessions|webinars))|\b(?:necesit|requer|utiliz|us)amos\b|\brequerimos\b|"
    r"\bnosotr[oa]s\b"
)
_ALL_OF_THEM = re.compile(
    r"\b(?:both|all|each) of them\b|\bthey (?:all|both)\b|\bthem (?:all|both)\b|\ball (?:two|three|four|\d) of them\b|"
    r"(?:^|[.;,:] ?)\W*both (?:need|require|use|rely|are|would|want|will|of the)|\bell[oa]s\b|\bthe two\b"
)
_WE = re.compile(r"\b(?:we|we'd|we'll|we're|we've)\b")
_OUR = re.compile(r"\b(?:us|our)\b")
_I = re.compile(r"\b(?:i|i'd|i'll|i'm|i've|id|im|yo|mine|for me|para mi|pour moi|myself)\b")
_ME = re.compile(r"\b(?:me|my|mi|moi)\b")
_ONE_OTHER = re.compile(r"\b(?:she|he|her|hers|his|him|she'll|he'll|she'd|he'd|she's|he's|ella|el|elle|il)\b")
_THEY = re.compile(
    r"\b(?:they|their|theirs|they'd|they'll|(?<!like )(?<!want )(?<!wants )(?<!need )(?<!needs )(?<!get )(?<!have )"
    r"(?<!having )(?<!send )(?<!prefer )(?<!prefers )(?<!see )(?<!seeing )(?<!print )(?<!enlarge )(?<!read )"
    r"them(?! (?:\w+ed|sent|in|by|ahead|before|early|beforehand|read|large|larger|big|bigger|printed|to)\b))\b"
)
"""Milan would like them emailed: what is emailed is no person."""
_RELATION = re.compile(
    r"\b(?:my|our|the) (?:\w+ )?(?:colleague|coworker|co-worker|supervisor|deputy|assistant|wife|husband|spouse|"
    r"partner|boss|friend|intern|trainee|teammate|co-presenter|mother-in-law|father-in-law|other one|other person)\b"
)
_PLACES = (
    (re.compile(r"\bthe (?:first|former) (?:two|2)\b"), slice(0, 2)),
    (re.compile(r"\bthe (?:last|latter) (?:two|2)\b"), slice(-2, None)),
    (re.compile(r"\bthe (?:former|first(?: one| person)?)\b(?! (?:session|webinar|two|of|date|class))"), slice(0, 1)),
    (
        re.compile(r"\bthe (?:latter|last(?: one)|second(?: one| person)?)\b(?! (?:session|webinar|of|date|class))"),
        slice(-1, None),
    ),
)
_NUMBERED = re.compile(
    r"\b(?:number|no\.?|#|item|person|the) ?(?P<place>[1-9]|one|two|three|four|five|first|second|third|fourth|fifth)"
    r"(?: (?:person|name|one|on (?:the|my|this) list|listed|above))*(?= (?:is|has|needs?|uses|will|would|requires|"
    r"asks|wants|reads|wears|relies|cannot|can't|also|who)\b)"
)
"""Number 2 is deaf-blind: the place in the list that the message gives."""
_PLACE_OF = {
    word: at
    for at, words in enumerate(
        ("1 one first", "2 two second", "3 three third", "4 four fourth", "5 five fifth", "6", "7", "8", "9")
    )
    for word in words.split()
}
_JOINS = re.compile(r"\s*(?:\([^()]*\)\s*)?,?\s*(?:and|&|y|et|e|or|,)\s*(?:for |also )?\Z")
_OF_SEVERAL = re.compile(
    r"\b(?:need|require|use|are|rely|want|ask|request|depend|read|have|wear|would|will|both|necesitan|usan)\b"
)
_OF_ONE = re.compile(r"\b(?:who|needs|requires|uses|is|relies|wants|asks|requests|depends|reads|has|wears)\b|[(:]")
_FOR = re.compile(r"\b(?:for|para|pour|to|by|of|that) (?:mr\.? |mrs\.? |ms\.? |dr\.? |both )?\Z")
_RIGHT_BEHIND = re.compile(r"[\w'-]+(?: [\w'-]+){0,4}? (?:for|para) (?:me|myself|mi|him|her|them|us|both)\b(?! to\b)")
_APART = re.compile(r"[;:]|, (?:for|and|but)\b")
_IN_PASSING = re.compile(
    r"\b(?:tells?|told|asks?|asked|informs?|informed|with|let|lets|for|join(?:s|ing)?|and|contact|call|email|reach) \Z"
)
_GOES_ON = re.compile(r"\W*(?:also|and|please|so|this|that|could|can|in addition|additionally)\b")
_OF_ALL = re.compile(r"\b(?:all|everyone|everybody|both|we|us|our|todos|each)\b")
_PLAINLY_OF_ALL = re.compile(r"\b(?:all|everyone|everybody|both|we|us|todos|each|they|them)\b")
_HAS_SOMETHING = re.compile(
    HEALTH.pattern.pattern
    + r"|\b(?:deaf|blind|hearing|sight|vision|hoh|sord[oa]|cieg[oa]|sourde?|aveugle|signs|english|ingles|braille)\b"
)


_TITLES = {
    short: long
    for long, shorts in {
        "judge": "judge hon honorable justice magistrate",
        "doctor": "doctor dr",
        "sister": "sister sr",
        "father": "father fr",
        "brother": "brother",
        "mother": "mother",
        "pastor": "pastor reverend rev",
        "rabbi": "rabbi",
        "sheriff": "sheriff",
        "deputy": "deputy dep",
        "chief": "chief",
        "captain": "captain capt",
        "lieutenant": "lieutenant lt",
        "sergeant": "sergeant sgt",
        "corporal": "corporal cpl",
        "officer": "officer ofc",
        "detective": "detective det",
        "trooper": "trooper",
        "superintendent": "superintendent supt",
        "principal": "principal",
        "director": "director dir",
        "professor": "professor prof",
        "commissioner": "commissioner",
        "chaplain": "chaplain",
        "nurse": "nurse",
    }.items()
    for short in shorts.split()
}
_TITLE_BEFORE = re.compile(rf"\b(?P<title>{'|'.join(_TITLES)})\.? \Z")
_BARE_TITLE = re.compile(
    rf"(?:\b(?:the|our|el|la) |(?:^|[.;:!?,] |\n|\band |\bfor )(?=(?:sister|father|brother|mother|pastor|rabbi|"
    rf"chief)\b))"
    rf"(?P<title>{'|'.join(sorted(set(_TITLES.values())))})\b(?!\.? (?-i:[A-Z]))",
    re.IGNORECASE,
)
"""The judge would like the slides: whoever of the people has that title."""


def share_needs(
    scene: Scene,
    people: Sequence[Person],
    needs: Sequence[FoundNeed],
    anchors: Sequence[Sequence[Span]],
    *,
    from_rows: bool,
) -> Shares:
    """Each person's own needs; `anchors` are the places where each is named, `from_rows` that a table lists them.

    Where rows list the people, what stands outside of the rows and names nobody is left to the rows.
    """
    if len(people) == 1:
        return Shares((tuple(needs),))
    finder = _OwnerFinder(scene, people, anchors)
    share: list[list[FoundNeed]] = [[] for _ in people]
    doubts: list[str] = []
    last: tuple[int, ...] = ()
    for need in needs:
        at = finder.owners(need)
        if not at and last and finder.goes_on(need):
            at = last
        if not at:
            at = finder.spoken_of_before(need)
        if not at and from_rows:
            continue
        if not at:
            text = folded(need.words)
            authors = tuple(i for i, person in enumerate(people) if person.is_author)
            at = authors
            if _OF_ALL.search(text) or not authors:
                at = tuple(range(len(people)))
                if not _PLAINLY_OF_ALL.search(text):
                    doubts.append("an accommodation that may be anybody's")
        for i in at:
            share[i].append(need)
        last = at
    return Shares(tuple(tuple(one) for one in share), tuple(doubts))


class _OwnerFinder:
    def __init__(self, scene: Scene, people: Sequence[Person], anchors: Sequence[Sequence[Span]]) -> None:
        self.scene = scene
        self.low = scene.low.replace("\n", " ")  # a line may be wrapped within "the two of them"
        self.people = people
        self.authors = tuple(i for i, person in enumerate(people) if person.is_author)
        self.others = tuple(i for i, person in enumerate(people) if not person.is_author)
        self.titled: dict[str, set[int]] = {}
        for at, spans in enumerate(anchors):
            for start, _ in spans:
                title = _TITLE_BEFORE.search(self.low[max(0, start - 24) : start])
                if title is not None:
                    self.titled.setdefault(_TITLES[title["title"]], set()).add(at)
        self.named = sorted(
            (start, end, at)
            for at, spans in enumerate(anchors)
            for start, end in spans
            if not (at in self.authors and (_I.fullmatch(self.low[start:end]) or _ME.fullmatch(self.low[start:end])))
        )

    def owners(self, need: FoundNeed) -> tuple[int, ...]:
        """The people whose need it is, as far as its sentence, or its line in a list, tells."""
        scope = self.sentence(need)
        if scope is None:
            return ()
        mentions = self.mentions(*scope)
        right_behind = self.right_behind(mentions, need)
        if right_behind:
            return right_behind
        before = [one for one in mentions if one.start <= need.start]
        strong = [one for one in before if not one.weak]
        behind = self.named_behind(mentions, need, scope[1])
        if strong:
            nearest = strong[-1]
            if behind and nearest.first_person:
                return behind
            return self.joined(strong, need)
        if behind:
            return behind
        row = self.row(need)
        if row:
            return row
        if before:
            return before[-1].owners
        after = [one for one in mentions if one.start > need.start]
        return next((one.owners for one in after if not one.weak), after[0].owners if after else ())

    def sentence(self, need: FoundNeed) -> Span | None:
        found = next((s for s in self.scene.sentences if s.start <= need.start < s.end), None)
        if found is None:
            return None
        start = found.start
        if self.low[:start].rstrip().endswith(("...", "…")):  # "a BSL... sorry, an ASL interpreter"
            start = max((s.start for s in self.scene.sentences if s.end <= start), default=start)
        return start, max(found.end, need.start)

    def goes_on(self, need: FoundNeed) -> bool:
        scope = self.sentence(need)
        return scope is not None and bool(_GOES_ON.match(self.low[scope[0] : scope[1]]))

    def spoken_of_before(self, need: FoundNeed) -> tuple[int, ...]:
        """Lena has low vision. Large print would help: the sentence before tells of somebody's health."""
        scope = self.sentence(need)
        previous = [s for s in self.scene.sentences if scope is not None and s.end <= scope[0]]
        if not previous or not _HAS_SOMETHING.search(self.low[previous[-1].start : previous[-1].end]):
            return ()
        mentions = [one for one in self.mentions(previous[-1].start, previous[-1].end) if not one.weak]
        return mentions[0].owners if len({one.owners for one in mentions}) == 1 else ()

    def row(self, need: FoundNeed) -> tuple[int, ...]:
        """The person whose name opens the line that the need stands in."""
        line = self.scene.low.rfind("\n", 0, need.start) + 1
        inside = [(start, at) for start, _, at in self.named if line <= start <= need.start]
        opens = inside and not re.search(r"[^\W\d_]{2}", self.low[line : inside[0][0]])
        return (inside[-1][1],) if opens else self.block(need)

    def block(self, need: FoundNeed) -> tuple[int, ...]:
        """The one person of a paragraph that opens with their name, a line for each detail."""
        start = self.scene.low.rfind("\n\n", 0, need.start) + 2
        end = self.scene.low.find("\n\n", need.start)
        inside = [(a, at) for a, _, at in self.named if start <= a < (end if end >= 0 else len(self.scene.low))]
        alone = start > 1 and len({at for _, at in inside}) == 1 and inside[0][0] <= need.start
        return (inside[0][1],) if alone and not re.search(r"\w", self.scene.low[start : inside[0][0]]) else ()

    def right_behind(self, mentions: Sequence[_Mention], need: FoundNeed) -> tuple[int, ...]:
        """Large letters for him, captions for me."""
        found = _RIGHT_BEHIND.match(self.low, need.start)
        if found is None:
            return ()
        return next((one.owners for one in mentions if one.start <= found.end() - 1 < one.end), ())

    def named_behind(self, mentions: Sequence[_Mention], need: FoundNeed, end: int) -> tuple[int, ...]:
        """Captions for Omar, an interpreter para las dos."""
        for one in mentions:
            if need.start < one.start < end and not one.weak and not one.first_person:
                if _APART.search(self.low[need.start : one.start]):
                    break
                if (
                    _FOR.search(self.low[max(need.start, one.start - 12) : one.start])
                    or "para " in self.low[one.start : one.end]
                ):
                    return one.owners
        return ()

    def joined(self, strong: Sequence[_Mention], need: FoundNeed) -> tuple[int, ...]:
        """Omar and Lena need captions: both; but not "Omar, and Lena, who needs captions"."""
        owners = list(strong[-1].owners)
        between = self.low[strong[-1].end : need.start]
        if _OF_ONE.search(between) or not _OF_SEVERAL.search(between):
            return tuple(owners)
        for left, right in zip(reversed(strong[:-1]), reversed(strong[1:]), strict=True):
            if not _JOINS.match(self.low[left.end : right.start]):
                break
            owners += [one for one in left.owners if one not in owners]
        return tuple(sorted(owners))

    def mentions(self, start: int, end: int) -> list[_Mention]:
        """Everything between two places that stands for some of the people, in order; names before other words."""
        part = self.low[start:end]
        found = [_Mention(a, b, (at,)) for a, b, at in self.named if start <= a < end]
        for match in _BARE_TITLE.finditer(self.scene.own[start:end]) if self.titled else ():
            owners = self.titled.get(match["title"].lower(), set())
            if len(owners) == 1:
                self.put(found, _Mention(start + match.start("title"), start + match.end(), tuple(owners)))
        everybody = tuple(range(len(self.people)))
        self.add(found, _EVERYBODY, start, part, everybody)
        self.add(found, _ALL_OF_THEM, start, part, self.others or everybody)
        for pattern, which in _PLACES:
            self.add(found, pattern, start, part, everybody[which])
        for match in _NUMBERED.finditer(part):
            place = _PLACE_OF[match["place"]]
            if place < len(self.people):
                self.put(found, _Mention(start + match.start(), start + match.end(), (place,)))
        if len(self.others) == 1:
            self.add(found, _RELATION, start, part, self.others)
        self.add(found, _WE, start, part, everybody, first_person=True)
        if self.authors:
            self.add(found, _I, start, part, self.authors, first_person=True)
        for match in _ONE_OTHER.finditer(part):
            owner = self.last_other(start + match.start())
            if owner:
                self.put(found, _Mention(start + match.start(), start + match.end(), owner))
        self.add(found, _THEY, start, part, self.others)
        self.add(found, _OUR, start, part, everybody, weak=True)
        if self.authors:
            self.add(found, _ME, start, part, self.authors, weak=True, first_person=True)
        return sorted(found, key=lambda one: one.start)

    def last_other(self, position: int) -> tuple[int, ...]:
        """Whom "she" means: whoever was named last and is not the author."""
        named = [at for start, _, at in self.named if start < position and at in self.others]
        return (named[-1],) if named else self.others if len(self.others) == 1 else ()

    def add(
        self,
        found: list[_Mention],
        pattern: re.Pattern[str],
        start: int,
        part: str,
        owners: tuple[int, ...],
        *,
        weak: bool = False,
        first_person: bool = False,
    ) -> None:
        for match in pattern.finditer(part) if owners else ():
            a, b = start + match.start(), start + match.end()
            passing = match[0] in {"me", "us"} and bool(_IN_PASSING.search(part[: match.start()]))
            if not (
                passing
                and weak
                and match[0] == "me"
                and re.search(r"(?:tells?|told|asked|asks?) \Z", part[: match.start()])
            ):
                self.put(found, _Mention(a, b, owners, weak, first_person))

    def put(self, found: list[_Mention], mention: _Mention) -> None:
        if not any(mention.start < other.end and other.start < mention.end for other in found):
            found.append(mention)
