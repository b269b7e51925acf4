"""Is every accommodation read that is asked for, and none that is not?"""

import re
from collections.abc import Iterator

from registrar.reading.asking import SURELY_NOT, how_likely
from registrar.reading.declined import (
    CONTRAST,
    TAKES_BACK,
    is_refused,
    needs_nothing,
)
from registrar.reading.doubts.look import Look
from registrar.reading.elsewhere import TALK, is_of_others, is_of_work
from registrar.reading.retracted import is_retracted
from registrar.reading.settled import ALREADY_SETTLED, MAKES_LIGHT_OF
from registrar.reading.subject import is_answer
from registrar.reading.waived import outlives_waiver, waives
from registrar.reading.wished import SELF, only_asks_whether
from registrar.reading.words.describing import LIMITS, Limit
from registrar.reading.words.doubt_words import (
    ANY_NEED,
    DENIES,
    NEED_CUES,
    NO_NEED_BEFORE,
    NONE_AT_ALL,
    NOT_BEHIND,
    NOT_NEEDED,
    OF_AGENCY,
    OF_OTHERS,
    SHARED,
    STILL,
)
from registrar.reading.words.session_words import folded
from registrar.vocabulary import Accommodation, Intent

_OF_BODY_AND_MIND = tuple(limit for one, limit in LIMITS.items() if one is not Limit.TONGUE)
_WISH = re.compile(
    r"\b(?:please|pls|needs?|must|have to|has to|could (?:you|we|i|she|he)|can (?:you|we)|let (?:me|her|him)|"
    r"would help|"
    r"would like|i'd|wants?|necesit\w+|por favor|agradec\w+|quisiera)\b"
)
MOST_SENTENCES = 40
"""Sentences that are looked through for what somebody cannot do."""
LIKELY_ENOUGH = 0.2
"""Below this the wording of a sentence speaks against the aid that it names."""
_CLAUSE_ENDS = re.compile(r"[.;!?\n]")


def _needs_uncovered(look: Look) -> Iterator[tuple[Accommodation, int]]:
    if look.reading.intent is Intent.CANCEL or not ANY_NEED.search(look.low):
        return
    if look.reading.intent is Intent.UPDATE and look.codes:
        return  # the one that was read replaces the one that is named beside it
    low = look.said
    waived = waives(low) is not None
    for code, covered, pattern in NEED_CUES:
        if covered & look.codes:
            continue
        for found in pattern.finditer(low):
            before = low[max(0, found.start() - 90) : found.start()]
            if found[0] in look.agencies or (code in NO_NEED_BEFORE and NO_NEED_BEFORE[code].search(before)):
                continue
            clause = re.split(r"[.;!?\n]|, (?:but|and|so)\b|\bbut\b", before)[-1]
            if NOT_NEEDED.search(clause) or NOT_BEHIND.match(low, found.end()):
                continue
            if _OFFERED.search(clause) and "?" not in low[found.end() : found.end() + 60]:
                continue
            if _is_no_request(low, found.start() - len(clause), found, waived=waived) or _is_retracted(
                look, found, code
            ):
                continue
            near = low[max(low.rfind("\n", 0, found.start()) + 1, found.start() - FAR) : found.end() + 110]
            if (
                TALK.search(clause + found[0])
                or is_of_others(clause)
                or ALREADY_SETTLED.search(near)
                or MAKES_LIGHT_OF.search(near)
                or _needs_nothing_else(near)
            ):
                continue
            if OF_OTHERS.search(before) or OF_AGENCY.match(low, found.end()) or NONE_AT_ALL.search(near):
                continue
            yield code, found.start()
            break


def _is_no_request(low: str, start: int, found: re.Match[str], *, waived: bool) -> bool:
    """Whether the clause that begins at *start* declines what was *found* in it, or only asks what there will be."""
    last = min(len(low), found.end() + FAR)
    ends = _CLAUSE_ENDS.search(low, found.end(), last)
    part = low[start : ends.start() if ends else last]
    return (
        is_refused(part, found.start() - start, found.end() - start, inside=False)
        or only_asks_whether(low[start : ends.end() if ends else last])
        or is_of_work(part)
        or (waived and not outlives_waiver(part))
    )


def _is_retracted(look: Look, found: re.Match[str], code: Accommodation) -> bool:
    """Whether it reads as if it were not asked for, or taken back, and the wording does not speak for it either."""
    around = [one for one in look.scene.sentences if one.end > found.start()][:2]
    if not around or around[0].start > found.start():
        return False
    behind = look.said[around[1].start : around[1].end] if len(around) > 1 else ""
    said = look.said[around[0].start : around[0].end]
    if not is_retracted(said, found.start() - around[0].start, behind):
        return False
    return how_likely(look.scene, found.start(), code) < SURELY_NOT


FAR = 400
"""Characters around an aid that are looked at."""
_OFFERED = re.compile(
    r"\b(?:that|as|how|since|because|glad|see|saw|know|nice|good|great) (?:you|your \w+|they) (?:\w+ ){0,1}?(?:do|"
    r"does|offer|"
    r"have|has|provide|list|mention|use|run|arrange)s? (?:\w+ ){0,3}\Z"
)
"""I saw that you do | captions."""


def _needs_nothing_else(near: str) -> bool:
    return needs_nothing(near) and not CONTRAST.search(near)


def need_unread(look: Look) -> bool:
    """Words that ask for an accommodation, in a sentence that may well ask for it, and none like it was read."""
    return any(
        code is Accommodation.OTHER or how_likely(look.scene, at, code) >= LIKELY_ENOUGH
        for code, at in _needs_uncovered(look)
    )


def limit_unanswered(look: Look) -> bool:
    """Somebody tells in one breath what they cannot do and what they wish for, and no need was read."""
    if look.codes or not any(limit.search(look.low) for limit in _OF_BODY_AND_MIND):
        return False
    low = look.said
    if waives(low):
        return False
    for sentence in look.scene.sentences[:MOST_SENTENCES]:
        part = low[sentence.start : sentence.end]
        if not (SELF.search(part) and _WISH.search(part)) or is_of_others(part) or TALK.search(part):
            continue
        if MAKES_LIGHT_OF.search(part) or ALREADY_SETTLED.search(part) or TAKES_BACK.search(part):
            continue
        if any(limit.search(part) for limit in _OF_BODY_AND_MIND) and not NOT_NEEDED.search(part):
            return True
    return False


def need_in_subject(look: Look) -> bool:
    """The subject asks for an aid that the author's own words, which ask for others, do not speak of."""
    if not look.codes or look.reading.intent is Intent.CANCEL or is_answer(look.scene.message.subject):
        return False
    return any(
        cue.search(look.subject) and not cue.search(look.low) and not covered & look.codes
        for code, covered, cue in NEED_CUES
        if code is not Accommodation.OTHER
    )


def need_not_shared(look: Look) -> bool:
    """What all of them need was read for some of them."""
    for one in look.people:
        for need in one.needs:
            everybody = all(need.code in {own.code for own in other.needs} for other in look.people)
            shared = None if everybody else SHARED.search(folded(need.words))
            if shared is not None and not (_OF_DATES.match(shared[0]) and len(one.sessions) > 1):
                return True
    return False


_OF_DATES = re.compile(r"for (?:both|all)|all (?:three|four)|las dos|los dos|tod[oa]s")
"""An interpreter for both, please: for both of the sessions, where its owner takes two."""


def need_denied(look: Look) -> bool:
    """The sentence of a need says that none is needed, or that somebody else uses it."""
    for one in look.people:
        for need in one.needs:
            low = folded(need.words)
            denied = DENIES.search(low)
            if denied is None or STILL.search(low):
                continue
            clause = low[max(0, denied.start() - 50) : denied.start() + 40]
            if need.code is Accommodation.OTHER or any(
                code is need.code and cue.search(clause) for code, _, cue in NEED_CUES
            ):
                return True
    return False
