"""Which sessions are named and then let go by what the author goes on to say?

"I looked at the April one but I'll be out then, so leave that off": whoever weighs a session tells in the same breath
what came of it. It counts only where another session is asked for; a session by itself is asked about.
"""

# ruff: noqa: E501 - a pattern is one row of a table and reads along its line

import re
from dataclasses import replace

from registrar.reading.mention import Mention
from registrar.reading.roles import clause_before, is_asked_for
from registrar.reading.taken_days import adds, stands_beside
from registrar.reading.words.role_words import ASKS_FOR, LISTED
from registrar.reading.words.session_words import NOUN
from registrar.sieve import Sieve

_ONE = rf"(?: (?:{NOUN}|ones?|repeat|rerun|encore|run|showing|slot|round))?(?:,? (?:as well|too|also|at first|originally|initially|instead))?"
WEIGHED = Sieve(
    r"\b(?:looked (?:at|into)|considered|weighed|eyed|"
    r"(?:was|were|had been|been) (?:eyeing|eying|looking (?:at|into)|considering|leaning|tempted|thinking (?:of|about)|set on|aiming|hoping|debating|planning|going)|"
    r"had (?:my|our|an) (?:eye|heart|mind|sights) (?:set )?on|hoped (?:for|to)|aimed (?:for|at|to)|(?:meant|intended) to(?! (?:write|say|put|type|pick|click|ask|choose|select|be)\b)|"
    r"(?:'d|would|might|could|should)(?: (?:also|really|gladly|happily|normally|usually|otherwise|probably|certainly))* ?(?:have|'ve|of) (?:\w+ ){0,2}?(?:taken|liked|loved|preferred|chosen|picked|wanted|done|gone|come|attended|joined|signed|been|made|enjoyed)|"
    r"(?:'d|would) (?:normally|usually|ordinarily|otherwise|gladly|happily|in a perfect world) [a-z]+|"
    r"asked (?:me |us |him |her |them )?(?:whether|if|about)|tempted by|me hubiera gustado|habia pensado|pensaba|esperaba|queria)\b"
    r"(?:\W+[\w'#]+){0,9}?\W*$"
)
"""Before a session that was thought of."""
_NOT_THEN = (
    r"(?:out|away|off\b|gone|busy|booked|tied up|committed|spoken for|swamped|unavailable|short[- ]staffed|double[- ]booked|"
    r"(?!(?:attend|register|sign|tak|com|go|join|look|hop|plan|think|wonder|apply|writ|ask|request|choos|pick|prefer|do|be|mak|try|us|need|bring)ing\b)[a-z]{3,}ing\b|"
    r"on (?:leave|vacation|shift|duty|call|pto|holiday|a plane|the road|a (?:\w+ )?(?:trip|flight|cruise|deployment|detail))|"
    r"in (?:court|trial|surgery|class|chambers|mediation|treatment|hospital|transit|the (?:field|air|hospital)|an? \w+)|"
    r"at (?:an?|the|my|our) (?:\w+ )?(?:conference|wedding|funeral|retreat|doctor\w*|dentist|hospital|appointment|meeting|convention|academy|graduation|hearing))"
)
HINDERED = re.compile(
    rf"{_ONE}[ ,-]*(?:but|only|except|however|though|unfortunately|sadly|alas|pero|aunque)(?: that)?,? (?:"
    rf"(?:i|we|she|he|they)(?:'m|'re|'s|'ll(?: be)?|'ve got)?(?: (?:am|are|is|was|will(?: be)?|have to be|must be|need to be|already|still))* {_NOT_THEN}(?!(?: \w+){{0,4}} (?:until|till|before|late)\b)|"
    r"(?:i|we|she|he|they) (?:have|has|had|'ve got) (?:a |an |my |our |the |to be |to |another )?(?:court|trials?|hearings?|depositions?|jury|conflict|surgery|appointment|training|conference|staffing|testify|work|"
    r"mediation|removal|visits?|meetings?|class|exam|doctor|dentist|wedding|funeral|flight|commitment|obligation|plans)\b|"
    r"(?:i|we|she|he|they) (?:can'?t|cannot|couldn'?t|won'?t|(?:do|does|did)n'?t|(?:do|does|did|could|will) not)\b(?! (?:wait|know|see|have (?:a|an|my|the) (?:camera|headset|number)))|"
    r"(?:it|that|this|that one|this one|the (?:date|day|time|hour))(?: (?:one|day|date|week))?(?:'s| is| was| falls?| fell| lands?| landed| comes?| came| hits?| clashe?s| conflicts| overlaps| collides| runs| ran| sits| happens to|'ll| will| would)\b"
    r"(?! (?:works?|fine|good|great|ok|okay|up to|my (?:first|favou?rite|pick|choice)|the (?:one|best|only)|perfect|also)\b)|"
    r"(?:my|our|the|a|his|her) [a-z' -]{2,30} (?:is|are|falls?|fell|lands?|landed|comes?|came|runs?|clashe?s|conflicts?|got|was|were) [^.!?;\n]{0,24}\b(?:then|that (?:day|week|morning|afternoon)|on it|in the way|the same)\b|"
    r"(?:no puedo|estare|estoy|tengo|me coincide|me cae|coincide|cae)\b)"
)
"""Behind a session that something stands in the way of."""
TURNED_DOWN = re.compile(
    rf"{_ONE} (?:would|might|could)(?: have|'ve|'ve also| also have) (?:\w+ )?(?:been|suited|worked|fit|fitted|done|made|served|gone|helped)\b|"
    r"[^.!?;\n]{0,40}?,? but (?:no\b(?! (?:later|earlier|more))|nah\b|never ?mind|on second thoughts?|i(?:'ve| have)? (?:changed my mind|thought better of it|think not)|(?:i|we)(?:'ve| have)? decided (?:against|not to)|not (?:this time|now|for me|for us|any ?more))|"
    rf"{_ONE}[^.!?;\n]{{0,50}}?\b(?:(?:said|says|answered|replied|told (?:me|us)|responded|thinks?|decided)(?: that)? (?:no\b|nope\b|not\b|(?:i|he|she|they|we)(?:'d| would| could| will|'ll| did| does| do| can| is| are)? ?(?:n't|not|rather not|pass|decline)\b)|"
    r"(?:he|she|they|i|we|but|and|who)(?: has| have|'ve| had)? (?:politely |respectfully |already )?(?:declined|refused|begged off|turned (?:it|that|that one|them) down|passed on (?:it|that))\b|"
    r"(?:is|was|am|are|were)(?:n't| not) (?:interested|keen|eager|tempted)\b|(?:has|had|have) no (?:interest|use|need)\b)"
)
"""Behind a session that somebody said no to."""
MISTAKEN = re.compile(
    rf"{_ONE}[^.!?;\n]{{0,50}}?[,;( -]+(?:but |and |so )?(?:(?:that|this|it|which)(?:'s| is| was| must be| has to be) (?:(?:a|an|just|only|clearly|obviously|my|our) )*"
    r"(?:mistake|typo|error|misprint|slip|wrong|old|outdated|out of date|incorrect|not (?:right|correct)|left over)\b|(?:please )?(?:ignore|disregard) (?:that|it)\b|(?:eso )?(?:es|fue) (?:un |por )?(?:error|equivocacion)\b|esta mal\b)"
)
"""Behind a date that stands somewhere by mistake."""
POINTED_OUT = Sieve(
    r"(?:\b(?:so|and|please|just|then|therefore|you can|could you|can you|i'll|we'll|i will|let me|i'd better)[ ,]+)"
    r"(?:(?:leave|drop|skip|omit|cross|cut|miss|pass on|sit out|rule out|count out)(?: me)?(?: off| out| out of)? (?:that|it|this)(?: one| session| day)?(?: off| out| aside)?(?! (?:one |session |day )?(?:as (?:it|is|they)|alone|be\b|in\b|on\b|where|the way|unchanged|untouched|standing|for me|for us))|(?:keep|leave|count) me (?:off|out of|out for) (?:that|it|this)(?: one)?|"
    r"not (?:that|this) (?:one|day|date)|(?:that|this)(?: one|'s| one's)? (?:is )?out\b|no to (?:that|it)\b|not (?:for )?(?:that|this) one|esa no|es[ae] (?:la|lo) dejo|dej[ae]\w* es[ae] fuera)"
)
"""Words for the session named just before."""
HAD = re.compile(r"\b(?:had|'d had)\W*(?:the |number |session |#)*$")
IN_MIND = re.compile(rf"{_ONE} (?:in (?:mind|view)|(?:circled|marked|pencil\w+) (?:in|on my calendar)?)\b")
"""Around a session that was thought of: "I had 25 in mind but our audit is that day"."""
TENTATIVE = re.compile(
    rf"{_ONE}[^.!?;\n]{{0,50}}?\b(?:let me (?:check|see|ask|think|look)|(?:i'll|i will|i need to|i have to|i should|i must|i'd have to|we'll|we need to) (?:first )?(?:check|see (?:if|about|how|whether)|ask|think|get back|let you know|decide|talk|clear|find out)|"
    r"(?:is|am|are|not|i'm|still) (?:un(?:sure|decided|certain|clear)|not sure|up in the air|iffy|tbd|pending|deciding)|to be (?:determined|confirmed|decided)|depends on|if (?:i'm|i am|we're|we are) (?:still|not|free|back|able|around|lucky)|maybe later|some other time|another time|next year)\b"
)
"""Behind a session that is not yet decided on."""
WAS_BUT = re.compile(rf"{_ONE} (?:was|were|had been) [^.!?;\n]{{2,50}}?,? (?:but|only|until)\b")
"""As in "October 8 was what I wanted, but it's full": what is to come and yet was."""
SUGGESTED = re.compile(
    r"\b(?:wanted|told|asked|pushed|urged|suggested|advised|begged|nudged|encouraged|invited|expected|pressed|recommended|proposed|pitched|mentioned|offered)\b(?: (?:me|us|him|her|them|that|i|we|he|she|to|for|into|do|take|attend|go|come|sign up|register|try|also|the))*\W*$"
)
"""Before a session that is somebody else's idea."""
AGAINST = re.compile(rf"{_ONE},? (?:but|though|however|yet)\b(?! (?:also|then)\b)")
REQUESTED = re.compile(
    r"\b(?:please|pls|register|sign|put|add|enroll?|book|count|reserve|save|inscrib\w+|apunt\w+|anot\w+)\b"
)
FAR = 110
"""Characters between a session and the words that let it go."""


def let_go(low: str, mentions: list[Mention]) -> list[Mention]:
    """Refuse what was weighed, hindered, turned down or pointed out again, where another session is asked for."""
    if len(mentions) < 2:
        return mentions
    gone = [one.role == "wanted" and one.kind != "order" and _is_let_go(low, one) for one in mentions]
    for pointer in POINTED_OUT.finditer(low):
        before = [at for at, one in enumerate(mentions) if one.end <= pointer.start()]
        if before and not re.search(r"[.!?\n]", low[mentions[before[-1]].end : pointer.start()]):
            one = mentions[before[-1]]
            gone[before[-1]] |= one.role == "wanted" and pointer.start() - one.end < FAR
    if not any(gone):
        return mentions
    for at in range(len(gone) - 1, 0, -1):
        gap = low[mentions[at - 1].end : mentions[at].start]
        listed = LISTED.fullmatch(gap) is not None and not stands_beside(low, mentions[at - 1], mentions[at])
        gone[at - 1] |= gone[at] and listed and mentions[at - 1].role == "wanted"
    dropped = {n for one, flag in zip(mentions, gone, strict=True) if flag and one.kind != "all" for n in one.numbers}
    asked = [
        one
        for one, flag in zip(mentions, gone, strict=True)
        if not flag
        and one.role == "wanted"
        and (one.strong or is_asked_for(low, one))
        and (one.numbers or one.options)
        and not one.conflict
    ]
    if not any(set(one.numbers or one.options) - dropped for one in asked) or any(adds(low, one) for one in asked):
        return mentions
    return [
        replace(one, role="aside" if one.kind == "all" else "refused") if flag else one
        for one, flag in zip(mentions, gone, strict=True)
    ]


def only_those(low: str, mentions: list[Mention]) -> list[Mention]:
    """As in "For November 4 only. I know you hold another on the 18th": where one alone is asked for, no other is."""
    alone = [
        at
        for at, one in enumerate(mentions)
        if one.role == "wanted"
        and one.settled
        and one.strong
        and (ONLY_BEHIND.match(low, one.end) or ONLY_BEFORE.search(low[max(0, one.start - 60) : one.start]))
    ]
    if len(alone) != 1 or _is_a_row(low, mentions[alone[0]]):
        return mentions
    kept = {alone[0]}
    for step in (-1, 1):
        at = alone[0]
        while 0 <= at + step < len(mentions) and LISTED.fullmatch(
            low[mentions[min(at, at + step)].end : mentions[max(at, at + step)].start]
        ):
            at += step
            kept.add(at)
    return [
        replace(one, role="aside") if at not in kept and one.role == "wanted" and _is_aside(low, one) else one
        for at, one in enumerate(mentions)
    ]


def _is_a_row(low: str, one: Mention) -> bool:
    """Whether the line of *one* is somebody's row in a list: what is said there is said of them."""
    start = low.rfind("\n", 0, one.start) + 1
    return ROW.match(low, start, one.start) is not None


def _is_aside(low: str, one: Mention) -> bool:
    clause = clause_before(low[max(0, one.start - FAR) : one.start])
    if OFFERED.search(clause) and not ASKS_FOR.search(clause):
        return True
    return not is_asked_for(low, one) and not adds(low, one)


OFFERED = re.compile(
    r"\b(?:you(?:'re| are|'ve| have|'ll| will)? (?:also )?(?:hold\w*|offer\w*|giv\w+|run\w*|hav\w+|do\w*|schedul\w+|announc\w+|list\w*|show\w*|plan\w*)|there(?:'s| is| are| will be)|i (?:see|saw|know|notice\w*|realize))\b"
)
"""Before a session that is only known to be given."""
ROW = re.compile(r"[ \t]*(?:(?:[-*•–·]|\(?\d{1,2}[.)])[ \t]|[^@\n]{0,80}@)")
"""How a row of a list of people begins, or what stands in it before the session."""
ONLY_BEHIND = re.compile(
    rf"{_ONE},? (?:is|are|would be|'s) the only (?:one|ones|date|day|session|two|time)\b(?! (?:(?:that |which )?(?:i|we) (?:can'?t|cannot|missed|won't|couldn't)))|"
    rf"{_ONE},? (?:only|alone|and (?:nothing|no(?:ne)?) (?:else|others?)|nada mas|solamente|unicamente)(?=\s*(?:[.,;!\n)]|$|please|pls|for me|porque|because|since|as i\b|por favor))"
)
ONLY_BEFORE = re.compile(
    r"(?<!not )(?<!if )\b(?:only|just|nothing but|solely|solo|solamente|unicamente)(?: (?:the|for|in|on|one|session|number|want|wants|need|needs|take|do|attend|to|be|interested|asking|like|el|la|de|en|para)| #)*\W*$"
)


def mistaken(low: str, mentions: list[Mention]) -> list[Mention]:
    """As in "The roster says August 21, that's a typo, it's the 14th": nor is it asked for where it stands again."""
    wrong = [
        one
        for one in mentions
        if one.kind not in ("all", "order") and one.role in ("wanted", "refused") and MISTAKEN.match(low, one.end)
    ]
    if not wrong:
        return mentions
    words = {low[one.start : one.end] for one in wrong}
    numbers = {number for one in wrong for number in one.numbers}
    back = [low[one.start : one.end] in words or bool(numbers & set(one.numbers)) for one in mentions]
    right = any(one.role == "wanted" and one.settled and not flag for one, flag in zip(mentions, back, strict=True))
    if not right:
        return mentions
    return [
        replace(one, role="refused") if flag and one.role == "wanted" else one
        for one, flag in zip(mentions, back, strict=True)
    ]


def _is_let_go(low: str, one: Mention) -> bool:
    clause = clause_before(low[max(0, one.start - FAR) : one.start])
    if TURNED_DOWN.match(low, one.end) or (HAD.search(clause) and IN_MIND.match(low, one.end)):
        return True
    if (SUGGESTED.search(clause) and AGAINST.match(low, one.end)) or TENTATIVE.match(low, one.end):
        return True
    if REQUESTED.search(clause):
        return False
    # "I need the interpreters class but I can't do it in February": another one with that title may do
    return WEIGHED.search(clause) is not None or (
        one.settled and (HINDERED.match(low, one.end) or WAS_BUT.match(low, one.end)) is not None
    )


__all__ = ["let_go", "mistaken", "only_those"]
