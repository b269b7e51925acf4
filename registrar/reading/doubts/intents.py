"""Do the words bear out what the message was taken to be for?"""

import re

from registrar.reading.doubts.look import Look
from registrar.reading.doubts.sessions import is_one_list
from registrar.reading.intent import ENCLOSES
from registrar.reading.mention import Mention
from registrar.reading.roles import clause_before
from registrar.reading.words.doubt_words import (
    ADDS,
    ASKS,
    CANCELS,
    CONDITION,
    DETAIL,
    DETAIL_CHANGED,
    EVIDENCE_OF_MOVE,
    MISSING,
    MOVES,
    NO_EVIDENCE_OF_CANCEL,
    NOT_TO_BE_ENTERED,
    PLACES,
    REGISTERED,
    STRONG_CANCELS,
    STRONG_DETAIL,
    THREAD,
    TO_A_PROGRAM,
    WHETHER,
    WISHES,
)
from registrar.reading.words.intent_words import ADDS_ONE
from registrar.reading.words.leaving_words import LEAVING
from registrar.reading.words.role_words import ASKS_FOR
from registrar.reading.words.session_words import folded
from registrar.sieve import Sieve
from registrar.vocabulary import Intent


def speaks_of_cancelling(look: Look) -> bool:
    """Words of cancelling, and none of wishing to take part."""
    if not look.author_read or "disregard" in look.low or WISHES.search(look.low):
        return False
    return bool(STRONG_CANCELS.search(look.low)) or (not look.numbers and bool(CANCELS.search(look.low)))


def no_word_of_cancelling(look: Look) -> bool:
    """Neither text nor subject has a word of cancelling."""
    if look.meant is not None and Intent.CANCEL in look.meant.acts:
        return False
    if LEAVES.intersection(look.reading.reasons):
        return False
    return not NO_EVIDENCE_OF_CANCEL.search(look.low) and not NO_EVIDENCE_OF_CANCEL.search(look.subject)


LEAVES = {reason for weight, reason, _ in LEAVING if weight >= 2}
"""What words of leaving are told by, where the rules saw any."""


def answers_a_confirmation(look: Look) -> bool:
    """A reply to a confirmation, or to a question about a registration, that wishes for nothing new."""
    if (
        look.scene.body.answers
        or not re.match(r"\s*(?:re|aw|sv|rv|tr|fw|fwd)\s*:", look.subject)
        or WISHES.search(look.low)
    ):
        return False
    return (
        look.author_read
        and bool(THREAD.search(look.subject))
        and not (MISSING.search(look.subject) and any(one.sessions for one in look.people))
        and not any(
            m.role == "wanted"
            and (m.settled or (m.unknown and m.strong))
            and (ASKS.search(look.low) or ADDS_ONE.search(look.low))
            for m in look.mentions
        )
    )


def _is_request(low: str, mention: Mention) -> bool:
    """Whether the clause asks for the session, or is nothing but its name: "August 12."."""
    clause = clause_before(low[max(0, mention.start - 110) : mention.start])
    return bool(ASKS_FOR.search(clause)) or (not clause.strip() and ENDS.match(low, mention.end) is not None)


NEAR = 24
"""Characters between a session and a word of correcting it."""
ENDS = re.compile(r"\s*(?:,? (?:please|pls|thanks|thank you))?\s*(?:[.!\n]|$)")


def speaks_of_a_detail(look: Look) -> bool:
    """Words of correcting a detail, and none of wishing to take part."""
    if any(m.role == "wanted" and m.settled and m.strong and _is_request(look.low, m) for m in look.mentions):
        return False
    detail = STRONG_DETAIL.search(look.low)
    if detail is None or WISHES.search(look.low) or look.scene.message.parts:
        return False
    # "number 10 - correction, number 9": a session is put right, no detail
    before = detail[0] == "correction" and any(
        m.role == "refused" and 0 <= detail.start() - m.end < NEAR for m in look.mentions
    )
    return not (before and any(m.role == "wanted" and 0 <= m.start - detail.end() < NEAR for m in look.mentions))


SOME_OTHER = Sieve(
    r"\b(?:a|another|some|any|the|one|to) (?:later|other|different|next|earlier|following|sooner) "
    r"(?:date|session|one|webinar|time|day|month)\b|\banother (?:date|session|one|webinar|day|of)\b|"
    r"\b(?:later|earlier|sooner) (?:in|this) (?:the )?(?:year|month|spring|summer|fall|winter)\b|\breschedul\w+"
)


def update_moves(look: Look) -> bool:
    """Words of moving where only a detail is to be changed."""
    if DETAIL_CHANGED.search(look.low) and len({number for m in look.mentions for number in m.numbers}) == 1:
        return False  # the one session that the detail is about
    if not any(m.role in ("wanted", "left", "refused") for m in look.mentions) and not SOME_OTHER.search(look.low):
        return False  # what is moved is an address or an aid
    return bool(MOVES.search(look.low)) or any(
        found[0] != "in place of" or any(0 <= m.start - found.end() < NEAR_BEHIND for m in look.mentions)
        for found in PLACES.finditer(look.low)
    )


NEAR_BEHIND = 24
"""Characters between "in place of" and the session that it is about; of an aid it is no move."""


def asks_whether_registered(look: Look) -> bool:
    """The author may only want to know whether they have a seat."""
    return bool(WHETHER.search(look.low))


def speaks_of_moving(look: Look) -> bool:
    """Words of moving to another session."""
    return any(not _MOVES_HOUSE.match(look.low, match.end()) for match in MOVES.finditer(look.low))


_MOVES_HOUSE = re.compile(
    r"(?: (?:me|us|over|all|everyone|everybody|our \w+))* (?:in)?to (?:(?:a|an|the|our|my|another|its) )?"
    r"(?:(?:new|different|other|larger|bigger) )?(?:domain|e-?mail|address|mailbox|server|system|building|offices?|"
    r"floor|house|home|town|county|state|unit|team|department|position|job|role|agency|desk|location|platform|"
    r"provider)\b"
)
"""They move us to a new domain: what is moved is no seat."""


def speaks_as_registered(look: Look) -> bool:
    """The author speaks of a seat that they have already."""
    wanted = [m for m in look.mentions if m.role == "wanted" and m.settled]
    held = {number for m in look.mentions if m.role == "held" and m.settled for number in m.numbers}
    if (
        look.numbers
        and not held & look.numbers
        and (ADDS.search(look.low) or any(_is_request(look.low, m) for m in wanted))
    ):
        return False  # registered for one, and asks for another; or others are
    return look.author_read and bool(REGISTERED.search(look.low))


def speaks_of_wishing(look: Look) -> bool:
    """Words of wishing to take part, and none of being registered."""
    if REGISTERED.search(look.low):
        return False
    return any(
        not SOME_DAY.match(look.low, one.end()) and (look.meant is None or not look.meant.is_elsewhere(one.start()))
        for one in WISHES.finditer(look.low)
    )


SOME_DAY = re.compile(
    r"[^.?!;\n]{0,30}?\b(?:(?:an|some )other (?:time|day|year)|next (?:time|year)|"
    r"in (?:the )?future|some ?(?:day|time|other time)|"
    r"one day|at a later (?:date|time)|(?:a )?future (?:one|session|webinar|training|date|event)s?|"
    r"down the (?:road|line)|"
    r"if you (?:offer|repeat|hold|run|give) it again)\b"
)
"""Behind a wish to take part: not now."""


def wants_beside_cancelling(look: Look) -> bool:
    """Words of moving where somebody only cancels."""
    return bool(MOVES.search(look.low))


def nothing_to_update(look: Look) -> bool:
    """No word of being registered, of a detail, of a need; and no answer to anything."""
    return not (
        look.codes
        or look.scene.respelled
        or "adds or corrects a detail" in look.reading.reasons
        or REGISTERED.search(look.low)
        or DETAIL.search(look.low)
        or DETAIL.search(look.subject)
        or look.scene.body.quoted
        or re.match(r"\s*(?:re|aw|sv|rv|tr)\s*:", look.subject)
    )


def change_unclear(look: Look) -> bool:
    """A change with nowhere to go, or from more than one and to none."""
    return any(not one.sessions and len(one.leaves) > 1 for one in look.people)


def no_word_of_moving(look: Look) -> bool:
    """Neither text nor subject has a word of moving."""
    if all(one.sessions and one.leaves for one in look.people):
        return False  # from which to which is said, whatever the verb
    return not EVIDENCE_OF_MOVE.search(look.low) and not EVIDENCE_OF_MOVE.search(look.subject)


def change_of_many(look: Look) -> bool:
    """Somebody would change to more than one session, which do not stand in one list: "July 6 and August 3 instead"."""
    return any(
        len(one.sessions) > 1 and not is_one_list(look, {found.value for found in one.sessions}) for one in look.people
    )


def change_without_leaving(look: Look) -> bool:
    """Several sessions are named, and somebody leaves none of them."""
    told = {("aside", "month"), ("past", "weekday")}
    named = {
        n
        for m in look.mentions
        if (m.role, m.kind) not in told and not (look.meant is not None and look.meant.is_elsewhere(m.start))
        for n in m.numbers
    }
    return len(named) > 1 and any(one.sessions and not one.leaves for one in look.people)


def update_of_nothing(look: Look) -> bool:
    """An update without anything that could be the update."""
    if (
        look.codes
        or look.scene.respelled
        or not look.reading.question
        or DETAIL.search(look.low)
        or DETAIL.search(look.subject)
    ):
        return False
    return not IT_SHOULD_BE.search(look.low)


IT_SHOULD_BE = re.compile(
    r"\b(?:says?|reads?|shows?|lists?|came (?:out|through)|printed|typed|wrote|put|got|appears?) (?:as |me as |up as )?"
    r"[\"'“‘]|"
    r"\b(?:it's|it is|should be|should read|must be|that's) [a-z'’-]+(?: [a-z'’-]+){0,5}?(?:,| and|;| -)? not\b|"
    r"\b(?:it's|it is|that's|should|ought to|has to|needs to|must|supposed to)(?: really| actually)?"
    r"(?: be| read| say)? "
    r"[\"'“‘]?(?:[a-z]-){2,}"
)
"""As in: my confirmation says "Meridith Salls"; it's S-A-U-L-S."""


def change_from_nothing(look: Look) -> bool:
    """A change of somebody who does not say that they are registered and gives nothing up."""
    return (
        all(not one.leaves for one in look.people)
        and not (THREAD.search(look.subject) or THREAD.search(folded(look.scene.body.quoted[:800])))
        and not REGISTERED.search(look.low)
        and not MOVES.search(look.low)
        and not CANCELS.search(look.low)
        and not (look.meant is not None and look.meant.staying and Intent.CHANGE in look.meant.acts)
    )


def speaks_to_a_program(look: Look) -> bool:
    """The text tells a program what to do, wants what is everybody's, or is to be kept from staff."""
    return bool(TO_A_PROGRAM.search(look.low))


def asks_first(look: Look) -> bool:
    """The author waits for an answer before anything is to be done."""
    return look.reading.question and bool(CONDITION.search(look.low))


def says_otherwise_of_a_list(look: Look) -> bool:
    """People were read from an attached list, and the words tell of those who are not to be registered."""
    return ENCLOSES in look.reading.reasons and NOT_TO_BE_ENTERED.search(look.low) is not None
