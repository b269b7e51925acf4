"""Which accommodations does an author ask for?

A need that is missed shuts somebody out of a session, one that is invented tells staff something false about a person:
so every aid named counts only in a clause that asks for it, and an unclear need becomes OTHER rather than nothing. The
words are the author's own and confidential.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import islice

from registrar.reading.called import Span, without_spans
from registrar.reading.clauses import Scope, clauses, sentences
from registrar.reading.declined import (
    ALL_THAT_IS_LEFT,
    ASKED_EARLIER,
    CONTRAST,
    DOES_NOT_SIGN,
    HARMLESS_NOT,
    NEGATED,
    NEGATED_FIELD,
    NEVER_ASKED,
    NONE_FIRST,
    ON_RECORD,
    ONE_FOR_THE_OTHER,
    ONLY_THIS_NOW,
    OWN_AID,
    OWN_HELPER,
    PREFERS,
    PUT_RIGHT,
    REPLACED,
    STANDS_ON_RECORD,
    TAKES_BACK,
    UNSETTLED_CELL,
    WITHDRAWS,
    is_let_go,
    is_none_answer,
    is_of_other_times,
    is_refused,
    is_superseded,
    needs_nothing,
)
from registrar.reading.described import Described, ToldLimits, describes
from registrar.reading.elsewhere import THIRD_PARTY, is_of_others
from registrar.reading.interpreters import BARE_INTERPRETER, interpreted_into
from registrar.reading.reasons import SPARES, gives_reason, is_what_for, tells_why, up_to_turn
from registrar.reading.settled import makes_light, settled_until
from registrar.reading.waived import outlives_waiver, waives
from registrar.reading.wished import PLAIN_REQUEST, SELF, how_sure, speaks_of_self
from registrar.reading.words.aid import Aid
from registrar.reading.words.aids import AIDS, CONDITION_STEMS, CONDITIONS, HEALTH
from registrar.sieve import Sieve, Substrings
from registrar.vocabulary import Accommodation

LONGEST_WORDS = 400
"""Characters kept of a sentence."""
PLAIN = 0.8
"""From here on a need is asked for in so many words, or with its reason."""
PLAINEST = 0.95
"""So sure it is where an aid is wanted that is named by a term of its own."""
MOST_AGAIN = 2
"""Times that an aid is looked at which a clause names again: "if there are no captions, then a captioner"."""
MOST_BACK = 8
"""Needs that one sentence may take back."""
LONGEST_TEXT = 50_000
"""Characters of a text that are looked through."""


@dataclass(frozen=True, slots=True)
class FoundNeed:
    """One accommodation asked for, with the sentence that asks for it. Confidential."""

    code: Accommodation
    words: str
    start: int
    end: int
    confidence: float


# --- answers that say "nothing" ---------------------------------------------------------------------------------------


def find_needs_in_field(cell: str) -> tuple[FoundNeed, ...]:
    """Return the needs in a field whose label says that needs stand here: what is not understood is OTHER."""
    if is_none_answer(cell) or UNSETTLED_CELL.match(cell) or OWN_AID.search(cell.lower()):
        return ()
    low = cell.lower()
    if waives(low) and THIRD_PARTY.search(low) and not outlives_waiver(low):
        return ()
    found = _found_in(cell, labelled=True)
    if found:
        return found
    plain = HARMLESS_NOT.sub(lambda match: "_" * len(match[0]), cell.lower())
    if NEGATED_FIELD.search(plain) and (NONE_FIRST.match(cell) or not CONTRAST.search(cell)):
        return ()
    words = cell.strip()
    if _NONE_LAST.search(cell):
        return ()
    if THIRD_PARTY.search(cell) and re.match(r"\W*(?:none|no|nothing|n/?a)\b", words, re.IGNORECASE):
        return ()
    start = cell.index(words)
    vague = re.fullmatch(r"\W*(?:yes|y|si|sí|oui|x)\W*", words, re.IGNORECASE)
    return (FoundNeed(Accommodation.OTHER, words[:LONGEST_WORDS], start, start + len(words), 0.5 if vague else 0.7),)


_NONE_LAST = re.compile(
    r"[,;:.–—-]\s*(?:so |and )?(?:none|nothing|not (?=needed|required|necessary)|no (?:needs?|aids?|accommodations?|"
    r"help|assistance)|n/a|ninguna)"
    r"(?:,? (?:at all|needed|required|necessary|requested|for (?:me|us|now)|at this time|thanks?|thank you))*\W*\Z",
    re.IGNORECASE,
)
"""Wears glasses, none needed."""

# --- needs in running text --------------------------------------------------------------------------------------------


@lru_cache(maxsize=8)
def find_needs(text: str, called: tuple[Span, ...] = ()) -> tuple[FoundNeed, ...]:
    """Return what the author asks for, one for each code and clause, in order; `words` is the sentence, verbatim.

    Negated and withdrawn aids, those of clients and children, and aids that are only talked about are left out, and so
    is what something is *called*: a session by its title, an agency by its name.
    """
    return _search(text, labelled=False, called=called).result()


def find_withdrawn(text: str, called: tuple[Span, ...] = ()) -> Mapping[Accommodation, int]:
    """Return what the author asks for and takes back again, each with where the last sentence does so that does."""
    return _search(text, labelled=False, called=called).withdrawn


def _found_in(text: str, *, labelled: bool) -> tuple[FoundNeed, ...]:
    return _search(text, labelled=labelled).result()


@lru_cache(maxsize=8)
def _search(text: str, *, labelled: bool, called: tuple[Span, ...] = ()) -> "_Search":
    search = _Search(text[:LONGEST_TEXT], labelled=labelled, called=called)
    before: Scope | None = None
    for sentence in sentences(search.small):
        unsettled = sentence if labelled else search.unsettled(sentence)
        search.drop_from_record(sentence)
        if (search.stems or labelled) and unsettled is not None:
            known = len(search.found)
            search.look_at(unsettled)
            if (
                before is not None
                and len(search.found) == known
                and not any(need.start >= before.start for need in search.found)
                and (
                    _ONCE_MORE.match(own := search.small[sentence.start : sentence.end])
                    or (search.small[: before.end].rstrip().endswith("?") and _SUCH_PLEASE.match(own))
                )
            ):
                search.look_at(Scope(before.start, sentence.end))
            before = sentence
        if unsettled is not None:
            search.look_behind_words(unsettled)
        if search.has_label:
            search.look_at_label(sentence)
    return search


_ONCE_MORE = re.compile(
    r"\A(?:(?!\b(?:no|not|never|without)\b|n't\b)[^.;!?\n])*\b(?:need|needs|want|wants|like|love|have|has|get|"
    r"arrange|"
    r"ask for|request|do|repeat|"
    r"provide|use|book|turn on|appreciate|grateful for|glad of)(?: to (?:have|get|use|request|ask for)| having| "
    r"getting)? "
    r"(?:it|them|that|those|these|this|one|her|him|the same(?: thing)?|same)(?: \w+)? (?:again|once more|this time|"
    r"next time|too)\b"
)
"""Behind "you gave me large print last year": "I will need it again"."""
_SUCH_PLEASE = re.compile(
    r"\A(?:(?!\b(?:no|not|never|without)\b|n't\b)[^.;!?\n])*?\b(?:(?:i|she|he|we)(?:'d| would|'ll| will| do)? (?:\w+ "
    r"){0,2}?(?:needs?|like|wants?|"
    r"use|uses|appreciate|benefit from|requires?|love|prefers?)|please(?: \w+){1,3})\b[^.;!?\n]{0,40}?\b(?:that way|"
    r"(?:in )?that (?:form(?:at)?|"
    r"kind|sort)|one|some|them|it|those)\b"
)
"""Behind "Do you have braille?": "I would like the handout that way"."""
_ANYWHERE = tuple(None if aid.is_anchored else Sieve(aid.pattern) for aid in AIDS)
STEMS = Substrings(CONDITION_STEMS.union(*(aid.stems for aid in AIDS)))
"""What is looked for first of all, in the small letters of a text."""
_AIDS_OF = {stem: tuple(at for at, aid in enumerate(AIDS) if stem in aid.stems) for stem in STEMS.wanted}


def aids_spoken_of(stems: Iterable[str]) -> list[int]:
    """Return the places in AIDS of those that *stems* belong to, in order."""
    return sorted({at for stem in stems for at in _AIDS_OF[stem]})


class _Search:
    """Goes through a text sentence by sentence; what is found may be taken back by a later one."""

    def __init__(self, text: str, *, labelled: bool, called: tuple[Span, ...]) -> None:
        small = text.lower()
        if len(small) != len(text):  # a letter whose small form is longer; positions must agree
            small = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
        self.text = text
        self.small = without_spans(small.replace("’", "'").replace("\u00a0", " "), called)
        self.labelled = labelled
        stems = STEMS.held_by(self.small)
        self.aids = tuple(
            AIDS[at]
            for at in aids_spoken_of(stems)
            if (anywhere := _ANYWHERE[at]) is None or anywhere.search(self.small)
        )
        self.stems = tuple(stems & CONDITION_STEMS.union(*(aid.stems for aid in self.aids))) if stems else ()
        self.has_label = not labelled and _NEEDS_LABEL.may_match(self.small)
        self.limits = ToldLimits(self.small)
        self.found: list[FoundNeed] = []
        self.general: list[FoundNeed] = []
        self.conditions: list[FoundNeed] = []
        self.whys: set[int] = set()
        """Where something stands that is hard for somebody, and not what is asked for because of it."""
        self.refused_at = -1
        """Where the last aid stands that was refused."""
        self.withdrawn: dict[Accommodation, int] = {}
        """What was taken back again, and where."""
        self.told: list[FoundNeed] = []
        """What somebody cannot do, told without a wish: the reason of what is asked for elsewhere."""

    def unsettled(self, sentence: Scope) -> Scope | None:
        """What a sentence says beside what is taken care of already; None where that is nothing."""
        settled = settled_until(self.small[sentence.start : sentence.end])
        start = sentence.start + settled
        return (Scope(start, sentence.end) if start < sentence.end else None) if settled else sentence

    def look_at_label(self, line: Scope) -> None:
        """Take what stands behind "Accommodations:" on a line of its own, whatever it is."""
        label = _NEEDS_LABEL.match(self.small, line.start, line.end)
        if label is not None and not any(need.start >= line.start for need in (*self.found, *self.general)):
            for need in find_needs_in_field(self.text[label.end() : line.end].strip()):
                unclear = need.code is Accommodation.OTHER and need.confidence < PLAIN
                (self.conditions if unclear else self.found).append(replace(need, start=label.end(), end=line.end))

    def look_at(self, sentence: Scope) -> None:
        whole = self.small[sentence.start : sentence.end]
        if ALL_THAT_IS_LEFT.search(whole):
            self.found, self.general = [], []
        made_light_of = not self.labelled and makes_light(whole)
        superseded = is_superseded(whole)
        checked = self.labelled or bool(_CHECKED.match(whole))
        nothing_to_change = not self.found and not self.general and "other" not in whole
        if not checked and nothing_to_change and not any(stem in whole for stem in self.stems):
            return
        if _UNCHECKED.match(whole):
            return
        words = self.text[sentence.start : sentence.end].strip()[:LONGEST_WORDS]
        of_others = False
        spoken_of = checked or any(stem in whole for stem in self.stems) or TAKES_BACK.search(whole)
        for clause in clauses(self.small, sentence) if spoken_of else ():
            part = self.small[clause.start : clause.end]
            if superseded and is_of_other_times(part):
                continue
            if TAKES_BACK.search(part) and not self.has_refused_since():
                self.take_back(part, clause.start)
            if not checked and not any(stem in part for stem in self.stems):
                of_others = of_others or is_of_others(part)
            elif _can_ask(part, whole, of_others=of_others, labelled=checked):
                self.look_in(clause, whole, words, checked=checked, made_light_of=made_light_of)
            else:
                of_others = of_others or is_of_others(part)
        if (
            not made_light_of
            and HEALTH.search(whole)
            and _WISHES_FOR_SOMETHING.search(whole)
            and not any(need.start >= sentence.start for need in (*self.found, *self.general, *self.conditions))
            and not THIRD_PARTY.search(whole)
            and not _ELSEWHERE.search(whole)
        ):
            self.conditions.append(FoundNeed(Accommodation.OTHER, words, sentence.start, sentence.end, 0.55))
        if _names_another_need(whole, self.small[: sentence.start]) and not any(n.words == words for n in self.found):
            self.found.append(FoundNeed(Accommodation.OTHER, words, sentence.start, sentence.end, 0.8))
        if ONE_FOR_THE_OTHER.search(whole):
            self.found, self.general = self.found[-1:], []
        self.keep_what_holds(sentence)

    def take_back(self, part: str, position: int) -> None:
        """Leave out the aid named last where a clause takes it back ("that's no longer what I need")."""
        if any(True for _ in _hits(part, part, AIDS)):
            return
        for found in (self.found, self.general):
            near = found and position - found[-1].end <= _REACH_BACK
            if near and not _ANOTHER_THING.search(self.small, found[-1].end, position):
                last = found[-1]
                inside = position < last.start + len(last.words)
                if last.code is Accommodation.OTHER and inside and _LEAVE_THEM_OUT.search(part):
                    continue
                if ASKED_EARLIER.search(last.words.lower()):
                    self.withdrawn.update((need.code, position) for need in found if need.words == last.words)
                found[:] = [need for need in found if need.words != last.words]

    def keep_what_holds(self, sentence: Scope) -> None:
        """Forget what is told to have been asked for once, where a sentence says that only its own holds now."""
        here = any(need.start >= sentence.start for need in self.found[-MOST_BACK:])
        if not here or not ONLY_THIS_NOW.search(self.small[sentence.start : sentence.end]):
            return
        self.let_go(
            sentence.start,
            lambda need: need.start < sentence.start and ASKED_EARLIER.search(need.words.lower()) is not None,
        )

    def drop_from_record(self, sentence: Scope) -> None:
        """Forget what the sentence before tells to stand on record, where this one says that nobody asked for it."""
        if not (self.found or self.general) or not NEVER_ASKED.search(self.small[sentence.start : sentence.end]):
            return

        def stands_there(need: FoundNeed) -> bool:
            between = self.small[need.end : sentence.start].strip(" .,;!\n\t") if need.end <= sentence.start else "-"
            return not between and STANDS_ON_RECORD.search(need.words.lower()) is not None

        self.let_go(sentence.start, stands_there)

    def let_go(self, position: int, is_gone: Callable[[FoundNeed], bool]) -> None:
        """Forget of the last that were found those that are taken back at *position*."""
        for found in (self.found, self.general):
            gone = [need for need in found[-MOST_BACK:] if is_gone(need)]
            if gone:
                found[-MOST_BACK:] = [need for need in found[-MOST_BACK:] if need not in gone]
                self.withdrawn.update((need.code, position) for need in gone)

    def look_behind_words(self, sentence: Scope) -> None:
        """Take what a sentence describes, where it names no aid."""
        asked = self.labelled
        whole = self.small[sentence.start : sentence.end]
        if not any(describes(whole, self.limits, asked=asked)) or self.is_taken_back(sentence):
            return
        if _UNCHECKED.match(whole) or (not self.labelled and makes_light(whole)):
            return
        here = {need.code for need in (*self.found, *self.general) if need.start >= sentence.start}
        if here == {Accommodation.OTHER} and _DEVICE.search(whole):
            here = set()
        of_others, superseded = False, is_superseded(whole)
        for scope in clauses(self.small, sentence) if needs_nothing(whole) else (sentence,):
            part = self.small[scope.start : scope.end]
            if needs_nothing(part) or (of_others and _GOES_ON_OF_OTHERS.match(part)):
                continue
            of_others = of_others or is_of_others(part)
            if superseded and is_of_other_times(part):
                continue
            if not speaks_of_self(part, whole, of_others=False, labelled=self.labelled):
                continue
            for one in describes(part, self.limits, asked=asked):
                beside = one.stands_alone or (asked and one.code is not Accommodation.OTHER)
                if one.code in here or (here and not beside) or self.is_named_otherwise(one, part):
                    continue
                refused = is_refused(part, one.start, one.end, inside=False)
                if not refused or (one.has_reason and not REPLACED.search(part, 0, one.start)):
                    words = self.text[sentence.start : sentence.end].strip()[:LONGEST_WORDS]
                    if not here and _DEVICE.search(whole):  # the device tells why, not what
                        self.found = [need for need in self.found if need.words != words]
                    sure = (
                        0.85
                        if one.has_reason
                        else PLAIN
                        if one.is_wished and one.code is not Accommodation.OTHER
                        else 0.7
                    )
                    need = FoundNeed(one.code, words, scope.start + one.start, sentence.end, sure)
                    (self.told if one.is_reason and not self.labelled else self.found).append(need)

    def is_taken_back(self, sentence: Scope) -> bool:
        """Whether a sentence takes back what it names, so that nothing of it is left."""
        here = any(need.start >= sentence.start for need in (*self.found, *self.general))
        return not here and TAKES_BACK.search(self.small[sentence.start : sentence.end]) is not None

    def is_named_otherwise(self, described: Described, part: str) -> bool:
        """Whether the same aid is named outright, and was found not to be asked for."""
        return any(
            aid.code is described.code
            and (found := aid.pattern.search(part)) is not None
            and (
                (aid.unless is not None and aid.unless.search(part) is not None)
                or (not described.has_reason and is_refused(part, found.start(), found.end(), inside=False))
            )
            for aid in self.aids
        )

    def look_in(self, clause: Scope, whole: str, words: str, *, checked: bool, made_light_of: bool) -> None:
        part = self.small[clause.start : clause.end]
        hits = tuple(_hits(part, self.small, self.aids, labelled=checked))
        told = False
        for aid, start, end in hits:
            lent = OWN_HELPER.search(whole) if aid.is_general or aid.code is Accommodation.SIGN_LANGUAGE else None
            if lent is not None and lent[0].endswith(part[start:end].rsplit(maxsplit=1)[-1]):
                told = True
                self.drop(aid, clause.start)
                continue
            inside = aid.code is Accommodation.OTHER or "no need" in part[start:end]
            if not aid.is_avoidance and is_refused(part, start, end, inside=inside):
                told = True
                self.refuse(aid, clause, (start, end), whole)
                continue
            if made_light_of and aid.code is Accommodation.OTHER:
                continue
            if not aid.certain and is_what_for(part, start) and self.is_asked_before(hits, aid, start, words):
                continue
            confidence = how_sure(aid, part, whole, self.small, labelled=checked)
            if (
                not confidence
                and aid.needs_request
                and not whole.rstrip().endswith("?")
                and _is_in_list(part, start, end)
            ):
                confidence = PLAIN if any(other.certain for other, _, _ in hits) or gives_reason(self.small) else 0.0
            if confidence:
                told = True
                need = FoundNeed(aid.code, words, clause.start + start, clause.end, confidence)
                is_reason = aid.is_reason and not checked and not PLAIN_REQUEST.search(whole)
                if not checked and (
                    (aid.is_reason and not PLAIN_REQUEST.search(part[: up_to_turn(part, end)]))
                    or (aid.code is Accommodation.OTHER and aid.is_avoidance and tells_why(part, end))
                ):
                    self.whys.add(need.start)
                (self.told if is_reason else self.general if aid.is_general else self.found).append(need)
        if not told and not made_light_of and not NEGATED.search(HARMLESS_NOT.sub(" ", whole)):
            condition = _condition(part, labelled=checked)
            if condition:
                need = FoundNeed(Accommodation.OTHER, words, clause.start, clause.end, condition)
                self.conditions.append(need)

    def refuse(self, aid: Aid, clause: Scope, place: tuple[int, int], whole: str) -> None:
        """Note that the aid at a *place* of a clause is refused, and forget what was asked for of it before."""
        part, (start, end) = self.small[clause.start : clause.end], place
        self.refused_at = clause.start + start
        if REPLACED.search(part[:start]) or WITHDRAWS.search(part) or is_let_go(part, start, end):
            self.drop(aid, clause.start)
        elif PREFERS.search(whole):
            self.drop_asked_once(aid, clause.start)

    def is_asked_before(self, hits: Sequence[tuple[Aid, int, int]], aid: Aid, start: int, words: str) -> bool:
        """Whether another aid stands before *start* in the same clause, or was asked for in the same sentence."""
        here = (other for other, _, ends in hits if other.certain and ends <= start)
        return any(other.code is not aid.code for other in here) or any(
            need.words == words and need.code is not aid.code and need.confidence >= PLAINEST for need in self.found
        )

    def has_refused_since(self) -> bool:
        """Whether an aid was refused behind the last that was asked for: "do not arrange them" is said of that one."""
        return bool(self.found) and self.refused_at > self.found[-1].end

    def drop(self, aid: Aid, position: int) -> None:
        """Forget what was asked for in an earlier sentence: it has been replaced."""
        codes = {aid.code}
        if aid.is_general:  # the interpreter: whichever was asked for last
            known = [need for need in self.found if need.code in _INTERPRETED]
            codes |= {max(known, key=lambda need: need.start).code} if known else set()
        self.withdrawn.update((need.code, position) for need in (*self.found, *self.general) if need.code in codes)
        self.found = [need for need in self.found if need.code not in codes]
        self.general = [need for need in self.general if need.code not in codes]

    def drop_asked_once(self, aid: Aid, position: int) -> None:
        """Forget what is told to have been asked for once, where another aid is preferred to it."""
        self.let_go(
            position,
            lambda need: need.code is aid.code and ASKED_EARLIER.search(need.words.lower()) is not None,
        )

    def result(self) -> tuple[FoundNeed, ...]:
        """A general term counts where its sentence names nothing nearer, a condition where nothing is named at all."""
        named = {need.words for need in self.found}
        general = [
            need
            for need in self.general
            if need.words not in named or BARE_INTERPRETER.search(self.small, need.start, need.end)
        ]
        waiver = None if self.labelled else waives(self.small)
        of_all = waiver is not None and _FIRST_PERSON.search(waiver[0]) is None
        found = [*self.found, *general] or self.told or ([] if of_all else self.conditions[:1])
        if self.whys:
            found = [need for need in found if not self.is_why(need, found)]
        if len(found) > 1 and not self.labelled:
            found = [need for need in found if not self.is_set_right(need, found)]
        if found and waiver is not None:
            found = [
                need
                for need in found
                if not (_ON_OFFER.search(low := need.words.lower()) and (waives(low) or not outlives_waiver(low)))
            ]
            found = [need for need in found if outlives_waiver(need.words.lower()) and not self.is_waived(need)]
        return _without_repeats(_settled_interpreters(found, self.small))

    def is_why(self, need: FoundNeed, found: Sequence[FoundNeed]) -> bool:
        """Whether it only tells why its sentence goes on to ask for another: "it makes me ill, so I must dial in"."""
        if need.start not in self.whys:
            return False
        spared = SPARES.search(self.small, need.start, need.start + LONGEST_WORDS)
        until = spared.start() if spared is not None else len(self.small)
        return any(
            other.start > need.start
            and other.code is not need.code
            and (other.start <= until if other.words == need.words else other.code is Accommodation.PHONE)
            for other in found
        )

    def is_set_right(self, need: FoundNeed, found: Sequence[FoundNeed]) -> bool:
        """Whether it only stands on record and is put right by another, or its language is one they do not sign."""
        others = [other for other in found if other.code is not need.code]
        if need.code is Accommodation.SIGN_LANGUAGE and others and DOES_NOT_SIGN.search(self.small):
            return True
        begins = max(self.small.rfind(mark, 0, need.start) for mark in ".!?;\n") + 1
        return (
            any(other.start > need.end for other in others)
            and ON_RECORD.search(self.small[begins : need.start]) is not None
            and PUT_RIGHT.search(self.small, need.start) is not None
        )

    def is_waived(self, need: FoundNeed) -> bool:
        """Whether its sentence says of the same person that nothing is needed: "... on by phone; she has no needs"."""
        sentence = self.small[need.start : need.start + LONGEST_WORDS]
        ends = _SENTENCE_ENDS.search(sentence)
        waiver = waives(sentence[: ends.start()] if ends else sentence)
        return waiver is not None and _OF_ANOTHER.match(waiver[0]) is not None


_REACH_BACK = 80
"""Characters between an aid and what takes it back;"""
_ANOTHER_THING = re.compile(
    r"\b(?:names?|addresse?s?|e-?mails?|agenc(?:y|ies)|employer|spelling|initial|title|phone|number|registration|seat|place|"
    r"spot|account|mailbox|line)\b"
)
"""where one of these stands between them, "it" is that."""
_INTERPRETED = frozenset({Accommodation.SIGN_LANGUAGE, Accommodation.LANGUAGE})
_FIRST_PERSON = re.compile(r"\b(?:i|i'll|i'd|me|my|myself|yo|mí)\b")
"""Somebody declines for themself: how another is may still be a need."""
_ON_OFFER = re.compile(
    r"\b(?:you|your \w+|the (?:\w+ )?(?:flyer|form|announcement|notice|list|e-?mail|page)) (?:\w+ ){0,2}(?:list|"
    r"offer|provide|"
    r"mention|have|ask|name|say|show)(?:s|d|ed)?\b"
)
"""Aids that are named because the program offers them."""
_SENTENCE_ENDS = re.compile(r"[.!?\n]")
_OF_ANOTHER = re.compile(r"(?:she|he|ella)\b")
_NEEDS_LABEL = Sieve(
    r"\W*(?:(?:any|special|ada|access|accessibility|disability|other|my|your|specific|medical|section 504) )*"
    r"(?:accommodations?|acomodos?|acomodaciones|adaptaciones|adjustments?|aids?|auxiliary aids|needs|accessibility|"
    r"necesidades(?: especiales)?)(?:(?: ?/ ?| or | and | & )(?:services?|aids|needs|accommodations?))?"
    r"(?: (?:needed|required|requested|requests?|needs|needed, if any|if any))?(?: ?\([^()]{0,40}\))? ?(?:[:=?]|"
    r"\s[-–—]\s)+\s*(?=\w)"
)
"""A label for needs at the start of a line."""
_DEVICE = re.compile(
    r"\b(?:head pointer|mouth stick|eye[- ]?gaze|switch access|(?:head|foot|single) switch|(?:speech|"
    r"voice) (?:recognition|control)|dragon|aac|communication (?:board|device)|speech[- ]generating|wheel ?chair)\b"
)
"""What somebody works with."""
_GOES_ON_OF_OTHERS = re.compile(
    r"\W*(?:and|but|y|pero)?\W*(?:also |now |still |always |really )?(?:needs|requires|uses|has|relies|wants|reads|"
    r"wears|does|asks|likes|prefers|depends|necesita|usa|requiere)\b"
)
"""A clause without a subject of its own, behind one about somebody who does not register."""
_UNCHECKED = re.compile(r"\s*(?:[-•*]\s*)?(?:\[\s?\]|\(\s?\)|☐|□|◻|_{2,})\s*\w")
_CHECKED = re.compile(r"\s*(?:[-•*]\s*)?(?:\[\s?[x✓✔*]\s?\]|\(\s?[x✓✔*]\s?\)|☑|☒|✓|✔|_x_|_+x_+)\s*")
_CHECKED_OTHER = re.compile(_CHECKED.pattern + r"other\b\W*\w{2}")


# Beside a matter of health: something is to be different because of it, and it is not the session that is left.
_WISHES_FOR_SOMETHING = re.compile(
    r"\b(?:please|pls|could|would help|need|needs|let me|let her|let him|allow|permit|so that i|be patient|"
    r"would like|make sure|rather|prefers?)\b"
)
_ELSEWHERE = re.compile(
    r"\b(?:cancel|withdraw|drop|remove|take (?:me|her|him) off|move|switch|reschedul\w*|postpone|can't (?:make|come|"
    r"attend)|cannot (?:make|come|attend)|next (?:one|session)|instead|trainings? on|webinar (?:on|about)|topic|"
    r"no (?:\w+ )?accommodations?)\b|\b(?:don't|dont|do not|doesn't|does not|no|nothing|not|won't|"
    r"will not)\b[^.;,]{0,20}\b(?:need|needs|require|needed|necessary|required|anything)\b"
)
_OTHER_LABEL = re.compile(r"^\W*other(?: needs?| accommodations?| aids?)?\s*[:=]\s*(?=\w)")
_NEEDS_HEADING = re.compile(r"\b(?:accommodations?|aids|services|needs|accessibility)\b")


_LIST_BEFORE = re.compile(
    r"(?:\A|[,;:+&/(]|\b(?:and|plus|or|with|then|y)\b)\W*(?:\d\) ?)?(?:(?:an?|the|some|any|my|your|short|more|no|"
    r"also|please|"
    r"just|only|possibly|maybe|una?|[a-z]+-?[a-z]+) ){0,3}\Z"
)
_LIST_BEHIND = re.compile(
    r"(?: [\w-]+){0,2}(?:\W*(?:[,;:+&/).!]|\Z)| (?:and|plus|after\w*|before\w*|early|for|please|pls|too|as well|"
    r"during|later|"
    r"when|once|every|between|yes|at the|in the|in advance|ahead)\b)"
)
"""What is asked for in a list needs no verb: "deaf + cerebral palsy. asl, captions, more time to type"."""


def _is_in_list(part: str, start: int, end: int) -> bool:
    """Whether an aid is one item of a list, or all that a sentence without a verb names."""
    return (
        _LIST_BEFORE.search(part, 0, start) is not None
        and _LIST_BEHIND.match(part, end) is not None
        and _TOLD_VERB.search(part) is None
    )


_TOLD_VERB = re.compile(
    r"\b(?:was|were|is|are|am|had|did|read|loved|enjoyed|i|i'm|we|she|he|they|it|you|will|won't|went|got|thanks?|"
    r"attached|"
    r"our|there|that|this)\b"
)


def _can_ask(part: str, whole: str, *, of_others: bool, labelled: bool) -> bool:
    if of_others and _GOES_ON_OF_OTHERS.match(part):
        return False
    return speaks_of_self(part, whole, of_others=of_others, labelled=labelled)


def _names_another_need(sentence: str, before: str) -> bool:
    """Whether a sentence is "Other: ..." below a heading for needs, or behind a ticked box."""
    if _CHECKED_OTHER.match(sentence):
        return True
    match = _OTHER_LABEL.match(sentence)
    return (
        bool(match)
        and bool(_NEEDS_HEADING.search(before))
        and not is_none_answer(sentence[match.end() if match else 0 :])
    )


_LEAVE_THEM_OUT = re.compile(r"\b(?:leave|take) (?:it|them|that|those) (?:out|off|away)\b")
"""Said of what is hard for somebody in the same breath: that is the request itself."""


_TALK_IT_OVER = re.compile(r"\b(?:discuss\w*|talk|speak|explain|tell|call (?:me|you))\b")


def _hits(part: str, whole: str, aids: Sequence[Aid], *, labelled: bool = False) -> Iterator[tuple[Aid, int, int]]:
    for aid in aids:
        if not any(stem in part for stem in aid.stems):
            continue
        matches = aid.pattern.finditer(part)
        match = next(matches, None)
        # Under a label for needs "please send a dial-in number" is one; in prose it is about the log-in.
        lenient = labelled and aid.code is Accommodation.PHONE and not _TALK_IT_OVER.search(part)
        if match and (lenient or not (aid.unless and aid.unless.search(part))):
            if aid.beside and not aid.beside.search(whole):
                continue
            yield aid, match.start(), match.end()
            for again in islice(matches, MOST_AGAIN):
                yield aid, again.start(), again.end()


def _condition(part: str, *, labelled: bool) -> float:
    """A person says what they have but not what they need: unclear, so it is put to a coordinator."""
    for pattern, confidence in CONDITIONS:
        match = pattern.search(part)
        if match and not labelled and _OF_SOMEBODY.search(part, 0, match.start()):
            continue
        if match and (labelled or SELF.search(part)):
            return confidence
    return 0.0


_OF_SOMEBODY = re.compile(
    r"\b(?:the|a|an|one|some|our|another|every) (?!(?:she|he|colleague|co-?worker|supervisor|deputy|trainee|"
    r"assistant|intern|other|latter|former|first|second|last)\b)\w+(?: (?:i|we|that|who|whom|of|in|at|from|with|for|"
    r"my|our|the|\w+)){0,6} (?=\Z)"
)
"""The judge I clerk for | is deaf: whoever that is does not register."""


def _settled_interpreters(found: list[FoundNeed], text: str) -> list[FoundNeed]:
    """Settle an "interpreter" without a language by the text: is anybody deaf, is a spoken language named?"""
    settled = []
    codes = {need.code for need in found}
    for need in found:
        code = need.code
        if (
            code is Accommodation.OTHER
            and BARE_INTERPRETER.search(text[need.start : need.end])
            and need.confidence in {0.7, 0.95, 0.85, 0.6}
        ):
            if Accommodation.SIGN_LANGUAGE in codes or Accommodation.LANGUAGE in codes:
                continue
            code = interpreted_into(text) or code
        settled.append(replace(need, code=code) if code is not need.code else need)
    return settled


def _without_repeats(found: list[FoundNeed]) -> tuple[FoundNeed, ...]:
    best: dict[tuple[Accommodation, str], FoundNeed] = {}
    for need in sorted(found, key=lambda item: (item.start, item.code)):
        key = (need.code, need.words)
        if key not in best or best[key].confidence < need.confidence:
            best[key] = need
    return tuple(best.values())
