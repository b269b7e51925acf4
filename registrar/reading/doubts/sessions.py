"""Does everybody get the sessions that the author names for them?"""

import re
from itertools import pairwise

from registrar.reading.doubts.look import MOST_NAMES, Look
from registrar.reading.reading import ReadRegistrant
from registrar.reading.words.doubt_words import (
    ASKS,
    CORRECTS,
    REFUSES,
    TIES,
)
from registrar.reading.words.role_words import MAY_COME, MAYBE
from registrar.reading.words.session_words import NOUN, folded

ONE_LIST = re.compile(
    r"\W*(?:and|&|plus|as well as|y|then)(?: (?:again|also|then))?(?: (?:on|for|in|the|session|number|at|one|that))*\W*"
)
"""Between two sessions of one list."""
SAME_FOR = re.compile(
    r"\b(?:same (?:thing |ones? |sessions? |dates? |two )?(?:for|goes for|with)|(?:ditto|likewise) for) "
    r"(?!(?:the |our |my |his |her )?(?:agency|address|e-?mail|office|accommodations?|captions?|interpreter)\b)"
)
"""What is asked for one is asked for the other: "Same for my colleague"."""
SHARES_OUT = re.compile(r"\b(?:she|he|him|her|each|first|second|other|mine|his|hers|respectively)\b")
"""Beside a session of a list, where not all take all."""
NEAR = 16
"""Characters between a word of correcting and the session that it takes back."""
CHOICE = re.compile(
    rf"\b(?:{NOUN}|one|ones|that|those|it|them|date|dates|day|month|first|second|last|other|later|earlier|esa|ese|otr[ao]s?)\b"
)
"""In a sentence that names no session, and yet may speak of one."""
AGREED_BEHIND = re.compile(
    r"[\s:=,.–—-]{0,4}\(?(?:yes|yep|yeah|ok|okay|y|si|works|fine|good|please|sure|x|in|✓|✔)\b(?! (?:to|that|if|but))"
)
"""Behind each session of a list of answers: "8/21 yes. 10/10 no. 12/3 yes"."""
AROUND = 160
"""Characters before and behind a session in which a refusal is looked for."""


ONE_MORE = re.compile(r"\b(?:and another|another one|and one|one more|and also|plus|otr[ao])\b[^.!?;\n]*\Z|[+&] *\Z")
"""Before a session that is asked for beside another: "a seat in May and another in December"."""
EXPLAINS = re.compile(
    r"[ ,(:–—-]*(?:(?:which|that|to|will|is|are|be|being|held|given|taking|takes|place|scheduled|set|planned|due|"
    r"falling|falls|on|in|of|for|at|the|one|i\.e\.|namely|dated|el|la|del?|que|es|sera|en)[ ,(]+)*"
)
"""Between two namings of one session: "session 43, to be held | March 28"."""
CHOICE_OF = re.compile(r"\b(?:or|o)\b|/")
_TOLD_TWICE = ({"number", "date"}, {"number", "month"})
SENTENCE_ENDS = re.compile(r"[.!?;](?:\s|$)|\n\s*\n")


def mention_unused(look: Look) -> bool:
    """A session is named that is neither asked for, given up nor said to be something else."""
    if look.reading.session_problems:
        return False  # the session is asked for anyway
    refused = {number for m in look.mentions if m.role == "refused" for number in m.numbers}
    return any(
        m.role == "wanted"
        and m.kind != "all"
        and m.settled
        and (m.strong or ONE_MORE.search(look.low, max(0, m.start - 2 * NEAR), m.start))
        and not set(m.numbers) - refused <= look.numbers
        for m in look.mentions
    )


def only_possible(look: Look) -> bool:
    """As in "I might come on June 21": somebody may attend, and asks for nothing."""
    named = [m for m in look.mentions[:MOST_NAMES] if m.role == "wanted" and look.numbers.intersection(m.numbers)]
    possible = all(MAY_COME.search(look.low, max(0, m.start - 4 * NEAR), m.start) for m in named)
    return bool(named) and possible and not ASKS.search(MAYBE.sub(" ", look.low))


def shares_unclear(look: Look) -> bool:
    """Several people and several sessions named apart, and all read into the same, or one into what they refuse."""
    if len(look.people) < 2:
        return False
    refused = {number for m in look.mentions if m.role == "refused" for number in m.numbers}
    if any(len(one.sessions) > 1 and refused & {found.value for found in one.sessions} for one in look.people):
        return True
    left = {found.value for one in look.people for found in one.leaves}
    named = {m.numbers for m in look.mentions if m.role == "wanted" and m.settled and not set(m.numbers) <= left}
    if _one_list(look, named):
        return False
    sets = {tuple(found.value for found in one.sessions) for one in look.people}
    return len(named) > 1 and len(sets) == 1 and SAME_FOR.search(look.low) is None


def _one_list(look: Look, named: set[tuple[int, ...]]) -> bool:
    """As in "for February 26 and again April 9, our two clerks": all that is named stands in one list, before them."""
    chain = [m for m in look.mentions if m.role == "wanted" and m.settled and m.numbers in named]
    if len(chain) != len(named) or any(SHARES_OUT.search(look.low, max(0, m.start - 20), m.end + 40) for m in chain):
        return False
    return all(ONE_LIST.fullmatch(look.low[one.end : other.start]) for one, other in pairwise(chain))


def is_one_list(look: Look, numbers: set[int]) -> bool:
    """Whether *numbers* are asked for in one list, one by one, and nothing else is."""
    chain = [m for m in look.mentions if m.role == "wanted" and m.settled]
    if {number for m in chain for number in m.numbers} != numbers:
        return False
    return all(ONE_LIST.fullmatch(look.low[one.end : other.start]) for one, other in pairwise(chain))


def some_without_session(look: Look) -> bool:
    """Only some have a session, and nothing says that the others have not picked one yet."""
    without = [one for one in look.people if not one.sessions]
    if not without or len(without) == len(look.people):
        return False
    return not all(_picks_later(look, one) for one in without)


def _picks_later(look: Look, person: ReadRegistrant) -> bool:
    """As in "Kwame hasn't picked a date yet": whoever has no session is said to choose one later."""
    words = folded(person.name.value).split() if person.name is not None else []
    return any(
        found["who"] in words or (found["who"] in _PRONOUNS and words and _last_named(look, found.start(), words))
        for found in PICKS_LATER.finditer(look.low)
    )


def picks_later(look: Look, person: ReadRegistrant) -> bool:
    """Of several people one is said not to have picked a session yet: none of the others' is theirs."""
    return len(look.people) > 1 and bool(person.sessions) and _picks_later(look, person)


def _last_named(look: Look, at: int, words: list[str]) -> bool:
    """Whether whoever has one of *words* for a name was named last before *at*."""
    last = max((one for one in look.scene.names if one.end <= at), key=lambda one: one.end, default=None)
    return last is not None and folded(last.value).split()[-1] in words


_PRONOUNS = frozenset({"he", "she", "they", "who"})
PICKS_LATER = re.compile(
    r"\b(?P<who>[a-z-]+)(?:'s| is| has| have| does| do| did| could| can| was)?(?: still| just)?"
    r"(?:n't| not| yet to)(?: yet| really| quite)? "
    r"(?:pick(?:ed)?|cho(?:ose|osen|sen)|decide(?:d)?|settled?|select(?:ed)?|know|sure|certain)"
    r"(?: (?:on|about|of|for|as to|yet|which|what|a|an|the|her|his|their|any))* "
    r"(?:date|day|session|webinar|one|class|month)s?\b"
)
"""Somebody has not chosen a session."""


def several_sessions_corrected(look: Look) -> bool:
    """Somebody was read into several sessions, and words of correcting stand between them."""
    if not any(len(one.sessions) > 1 for one in look.people):
        return False
    refused = [m for m in look.mentions if m.role in ("refused", "left", "aside", "past")]
    # "Not the July one. September 7 and November 16": what is put right was read as such
    return any(
        not any(0 <= m.start - cue.end() < NEAR for m in refused) and not _is_of_no_session(look, cue)
        for cue in CORRECTS.finditer(look.low)
    )


def _is_of_no_session(look: Look, found: re.Match[str]) -> bool:
    """As in "let me type my questions instead": a word of another choice, in a sentence that names no session."""
    if found[0] not in ("instead", "en vez de", "en lugar de", "mejor", "not the"):
        return False
    start = max(look.low.rfind(mark, 0, found.start()) + 1 for mark in (". ", "! ", "? ", ";", "\n"))
    ends = (look.low.find(mark, found.end()) for mark in (". ", "! ", "? ", ";", "\n"))
    end = min((at for at in ends if at >= 0), default=len(look.low))
    return not any(start <= m.start < end for m in look.mentions) and not CHOICE.search(look.low, start, end)


def only_refused(look: Look, person: ReadRegistrant) -> bool:
    """All of the sessions that the text names are refused, and one was read for all that: "scratch that, 302"."""
    refused = [m for m in look.mentions if m.role in ("refused", "left")]
    if len({m.numbers for m in refused}) < 2 or any(m.role in ("wanted", "held") for m in look.mentions):
        return False
    return any(found.value in m.numbers for found in person.sessions for m in refused)


def settled_in_passing(look: Look, person: ReadRegistrant) -> bool:
    """One of several ("either August or October") was taken for what else is said of them ("the fall list")."""
    numbers = {found.value for found in person.sessions}
    for choice in look.mentions[:MOST_NAMES]:
        if choice.role != "wanted" or choice.numbers or not choice.strong or numbers.isdisjoint(choice.options):
            continue
        if not CHOICE_OF.search(look.low, choice.start, choice.end):
            continue
        named = [m for m in look.mentions if m.role == "wanted" and not numbers.isdisjoint(m.numbers)]
        if named and not any(m.strong for m in named):
            return True
    return False


def number_against_date(look: Look, person: ReadRegistrant) -> bool:
    """As in "session 43, to be held March 28", which is another's date: the one is told to explain the other."""
    numbers = {found.value for found in person.sessions}
    for first, second in pairwise(look.mentions[:MOST_NAMES]):
        if {first.role, second.role} != {"wanted"} or {first.kind, second.kind} not in _TOLD_TWICE:
            continue
        if numbers.isdisjoint((*first.numbers, *second.numbers)):
            continue
        apart = first.numbers and second.numbers and set(first.numbers).isdisjoint(second.numbers)
        unknown = (first.numbers and second.unknown) or (second.numbers and first.unknown)
        gap = look.low[first.end : second.start]
        if (apart or unknown) and len(gap) < 2 * NEAR and EXPLAINS.fullmatch(gap):
            return True
    return False


def session_may_be_refused(look: Look, person: ReadRegistrant) -> bool:
    """One of several sessions stands in a sentence that may refuse it."""
    if len(person.sessions) < 2 or len(look.people) > 1:
        return False
    wanted = {number for m in look.mentions if m.role == "wanted" for number in m.numbers}
    for mention in look.mentions[:MOST_NAMES]:
        if mention.role == "refused" and set(mention.numbers) & {found.value for found in person.sessions} - wanted:
            return True
        if mention.role != "wanted" or not mention.settled or len(mention.numbers) > 1:
            continue
        if not set(mention.numbers) & {found.value for found in person.sessions}:
            continue
        start = max(
            mention.start - AROUND,
            *(look.low.rfind(mark, max(0, mention.start - AROUND), mention.start) + 1 for mark in ".;!?\n"),
        )
        ends = (look.low.find(mark, mention.end, mention.end + AROUND) for mark in ".;!?\n")
        end = min((at for at in ends if at >= 0), default=mention.end + AROUND)
        if any(not _is_read(look, found) for found in REFUSES.finditer(look.low, max(0, start), end)):
            return True
    return False


def _is_read(look: Look, refusal: re.Match[str]) -> bool:
    """Whether the session that is refused was read as such: it stands directly behind, or before."""
    return any(
        m.role in ("refused", "left", "past", "aside")
        and m.start - refusal.end() < NEAR
        and refusal.start() - m.end < NEAR
        for m in look.mentions
    )


def sessions_named_apart(look: Look, person: ReadRegistrant) -> bool:
    """Two sessions for one person, named in two sentences that nothing ties together."""
    if len(person.sessions) < 2 or len(look.people) > 1:
        return False
    numbers = {found.value for found in person.sessions}
    named = [m for m in look.mentions if m.role == "wanted" and m.settled and set(m.numbers) & numbers]
    if any(numbers <= set(m.numbers) for m in named):
        return False
    if all(AGREED_BEHIND.match(look.low, m.end) for m in named):
        return False
    for first, second in pairwise(named):
        between = look.low[first.end : second.start]
        if set(first.numbers) == set(second.numbers) or TIES.search(between):
            continue
        if len(between) > 12 or SENTENCE_ENDS.search(between):
            return True
    return False
