"""Which days are named only to say what they are taken up with?

"October is nothing but court days for me, so November 6 it is": the one session is asked for, the other told of. What a
day may be taken up with has no end; so what is said of the day that *is* wanted ("works", "would be best", "it is")
makes the difference here, not what is said of the other.
"""

# ruff: noqa: E501 - a pattern is one row of a table and reads along its line

import re
from dataclasses import replace

from registrar.reading.mention import Mention
from registrar.reading.roles import is_asked_for, is_target, role_behind
from registrar.reading.words.role_words import LISTED
from registrar.reading.words.session_words import NOUN
from registrar.sieve import Sieve

_ONE = rf"(?: (?:{NOUN}|ones?))?"
_OPENS = r"(?:^|[.!?;:\n,(][\s\"']*|\s-\s*|\b(?:and|but|because|since|as|while|though|although|that|know|knew|think|see|y|pero|porque|que|aunque)[ ,]\s*)"
IS_SUBJECT = re.compile(
    rf"{_OPENS}(?:(?:the|both|all|your|my|our|that|on|la|el|las|los|this|two|three|four|dos|tres|other|first|second|last|next) )*$"
)
"""Before a day that its clause is about."""
SAID_OF_IT = Sieve(
    rf"{_ONE} ?(?:'s(?= (?:an?|the|my|our|his|her|all|nothing|not|just|when|gone|taken|full|wall|one|already)\b)|(?:is|are|was|were|has|have|had|belongs?|falls?|fell|lands?|goes|went|got|gets|turned|turns|became|becomes|looks?|seems?|finds?|brings?|would|will|may|might|always|already|just)\b"
    r"(?!(?: (?:be|have|been|it|just|also|really|actually|certainly|definitely|probably|still|much|far|by far|now|quite|very|perfectly|wide|indeed|all|rather|to))*"
    r" (?:works?|suits?|fits?|do\b|fine|good|great|best|better|perfect\w*|ideal|ok\b|okay|open|free|clear|mine|ours|hers|his|theirs|yours|it\b|the (?:ones?|two|three|four|dates?|days?|sessions?|webinars?|only|best|right|earliest|first|soonest|next|closest|nearest)|both|next|nearest|closest|"
    r"(?:my|our|her|his|their) (?:choice|pick|first|preference|preferred|favou?rite|date|day|one|session|only)|a (?:yes|go|good|great|better|perfect)|easy|easier|easiest|wonderful|lovely|possible|doable|convenient|"
    r"what|where|when|for|room|space|seats|spots|openings|available|on offer|listed|at|from|in|on|posted|scheduled|offered|held|given|about|next|required|mandatory|of (?:most )?interest|interest\w*|appeal\w*|right|"
    r"wanted|requested|approved|please|a (?:mon|tues|wednes|thurs|fri|satur|sun)day|session|number|titled|called|mi\b|la\b)\b))"
)
"""What its clause says of it, where that is no praise and no place in the calendar."""
IS_WHEN = re.compile(rf"{_OPENS}(?:on|in|during|all|for|el|en|por) (?:the |all |most |much )*(?:of )?(?:the )?$")
"""Before a day on which something else is."""
THEN_WE = Sieve(
    rf"{_ONE},? (?:(?:i|we|she|he|they|you|everybody|everyone|(?:my|our|half|most|all)(?: of)?(?: my| our| the)? [a-z]+)"
    r"(?:'m|'re|'s|'ll(?: be| have)?|'ve(?: got)?| (?:am|are|is|was|were|have|has|had|will be|will have|must|need to|got|teach|testify|travel|fly|host|start|leave|work|close|move|run|serve|sit|hold|lead|train))\b"
    r"|(?:estoy|estamos|estare\w*|tengo|tenemos|tendre\w*|trabajo|salgo|viajo)\b)"
    r"(?! (?:be |just |all |also |still |already |really |both |actually |now )*(?:free|available|open|able|clear|coming|attending|taking|joining|looking|hoping|planning|going to (?:attend|join|take|come)|registering|signing|asking|interested|"
    r"registered|signed|enrolled|booked (?:for|in)|in\b(?=\s*(?:[.,;!?\n)]|$|for\b|please\b|on (?:it|that)\b|it\b|that\b|this\b))|down|on (?:the|your)|attend|join|take|a (?:seat|spot|place)|seats|places|room|time|nothing|no |libre|disponib\w+|que asistir))"
)
"""Who is busy then, and with what."""
ALL_OF_THEM = Sieve(
    r"\b(?:both(?=\s*(?:[.,;!?\n]|$|of (?:them|these|those)|please|for|work|suit|would|are fine|will))|all (?:of (?:them|these)|two|three|four)|each of (?:them|these)|either)\b"
)
IS_ONE = re.compile(rf"{_ONE} ?(?:'s|is|was|has|falls|lands|goes|looks|seems|belongs|brings)\b")
"""Behind a day of which alone something is said."""
ADDS = re.compile(r"[^.!?;\n]{0,24}\b(?:also|too|as well|in addition|additionally|plus|tambien|ademas|another)\b")
BESIDE = re.compile(r"(?:,\s*(?:the|la|el)|;.*)\s*", re.DOTALL)
"""As in "there is a webinar on August 8, the June one is all court": no list."""
BEFORE = 60


def told_of_their_day(low: str, mentions: list[Mention]) -> list[Mention]:
    """Set aside what is only said to be taken up otherwise, where another session is asked for."""
    if len(mentions) < 2 or ALL_OF_THEM.search(low):
        return mentions
    told = [
        one.role == "wanted" and one.kind not in ("order", "number", "title") and _is_taken(low, one)
        for one in mentions
    ]
    if not any(told):
        return mentions
    pairs = zip(mentions, told, strict=True)
    if any(not aside and one.role == "wanted" and adds(low, one) for one, aside in pairs):
        return mentions
    for at in range(len(told) - 1, 0, -1):
        gap = low[mentions[at - 1].end : mentions[at].start]
        listed = LISTED.fullmatch(gap) is not None and not stands_beside(low, mentions[at - 1], mentions[at])
        if gap.strip() == "," and IS_ONE.match(low, mentions[at].end):
            listed = False  # "I'll go with September's, March is budget month"
        told[at - 1] |= told[at] and listed and mentions[at - 1].role == "wanted"
    asked = {
        number
        for one, aside in zip(mentions, told, strict=True)
        if not aside and one.role == "wanted" and one.strong and not one.conflict
        for number in (*one.numbers, *one.options)
    }
    settled = {
        number
        for one, aside in zip(mentions, told, strict=True)
        if not aside and one.role == "wanted" and not one.options
        for number in one.numbers
    }
    given_up = any(one.role == "left" for one in mentions)
    return [
        replace(one, role="aside" if given_up else "refused")
        if aside and asked and not set(one.numbers) & settled
        else one
        for one, aside in zip(mentions, told, strict=True)
    ]


def stands_beside(low: str, first: Mention, last: Mention) -> bool:
    """As in "January 30, the 16th is too soon": *last* begins a clause of its own, and no list goes on."""
    gap = low[first.end : last.start]
    own = low.startswith(ARTICLES, last.start) and not low.startswith(ARTICLES, first.start)
    return BESIDE.fullmatch(gap) is not None or (gap.strip() == "," and own)


ARTICLES = ("the ", "la ", "el ")


def adds(low: str, one: Mention) -> bool:
    """Whether a session is asked for beside others that were named: "and November 6 as well"."""
    return ADDS.search(low[max(0, one.start - 24) : one.start]) is not None or ADDS.match(low, one.end) is not None


def _is_taken(low: str, one: Mention) -> bool:
    before = low[max(0, one.start - BEFORE) : one.start]
    if is_target(low, one):
        return False
    end = one.end - 2 if low.startswith("'s", one.end - 2) else one.end  # "January's a blur of reports"
    if IS_SUBJECT.search(before) and (SAID_OF_IT.match(low, one.end) or SAID_OF_IT.match(low, end)):
        return not is_asked_for(low, one) and role_behind(low, one) != "wanted"
    busy = THEN_WE.match(low, one.end)
    if busy is None:
        return False
    # "March 13 and May 22. April 10 I'm in Fresno", but not "March 13 and May 22, I'm a clerk at ..."
    return bool(IS_WHEN.search(before)) or ("," not in busy[0] and IS_SUBJECT.search(before) is not None)


__all__ = ["adds", "stands_beside", "told_of_their_day"]
