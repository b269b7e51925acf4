"""Which of the sessions named is the better one, which only looked at, which only written somewhere?"""

# ruff: noqa: E501 - a pattern is one row of a table and reads along its line

import re
from dataclasses import replace

from registrar.reading.mention import Mention
from registrar.reading.roles import clause_before
from registrar.reading.words.session_words import NOUN
from registrar.sieve import Sieve

BEFORE = 110
"""Characters before a mention that are looked at."""
Mentions = list[Mention]
# "My calendar says 25, I'd rather have 26"
SAYS_IT = Sieve(
    r"\b(?<!trainer )(?<!supervisor )(?<!director )(?<!boss )(?<!manager )(?<!he )(?<!chief )(?<!judge )says\b"
    r"(?! (?:to (?:sign|register|put|add|enroll|book|include|count|get|save)|(?:he|she|they)(?:'d| would|'ll| will| wants?| can)\b))(?:\W+[\w'#]+){0,9}?\W*$"
)
# "December 15 beats February", "better the August than the October", "I prefer May to June"
COMPARED = re.compile(
    rf"(?: (?:{NOUN}|ones?))?(?:,? (?:beats?|trumps|over|wins over|in preference to|is preferable to|is preferred to)|[^.!?;\n]{{0,40}}? than| que) (?:(?:in|on|for|the|el|la|en|at) )*"
)
PREFERS = re.compile(r"\b(?:prefer|prefers|preferred|prefiero|sooner have|rather have)\b[^.!?;\n]{0,24}$")
PREFERRED_TO = re.compile(
    rf"(?: (?:{NOUN}|ones?))? (?:to|over|rather than|instead of|a|que) (?:(?:in|on|for|the|el|la|en) )*"
)
BETTER_BEFORE = re.compile(
    r"\b(?:better|rather|sooner|more|mejor|antes|prefer\w*|easier|preferable|convenient|greater|happier)\b[^.!?;\n]{0,40}$"
)
# "25? 26? 28!": weighed aloud
OPENS = re.compile(r"(?:^|[.!?:\n])\s*(?:the |#|session |number |webinar )*$")
SETTLED_ON = re.compile(r"\s*(?:[.!]|$|it is\b|please\b)")
WEIGHED_ALOUD = re.compile(r"\s*\?\s*(?:or )?(?:the |#|session |number )*")
# "I've looked through what's left": looked at, not asked for
LOOKED_AT = Sieve(
    r"\b(?:look(?:ed|ing)? (?:through|at|over)|read(?:ing)?(?: through| over)?|went (?:through|over)|go(?:ing|ne)? (?:through|over)|check(?:ed|ing)|review(?:ed|ing)|compar(?:ed|ing)|"
    r"weigh(?:ed|ing)|consider(?:ed|ing)|stud(?:ied|ying)|scann(?:ed|ing)|heard about|of|from among|out of|among)\W+(?:the |your |all )*$"
)


def said_elsewhere(low: str, mentions: Mentions) -> Mentions:
    """As in "My calendar says 25, I'd rather have 26": what is written somewhere gives way to what is asked for."""
    told = [
        one.role == "wanted" and SAYS_IT.search(clause_before(low[max(0, one.start - BEFORE) : one.start])) is not None
        for one in mentions
    ]
    if not any(told) or not any(
        one.role == "wanted" and (one.settled or one.options) and not flag
        for one, flag in zip(mentions, told, strict=True)
    ):
        return mentions
    return [replace(one, role="refused") if flag else one for one, flag in zip(mentions, told, strict=True)]


def compared(low: str, mentions: Mentions) -> Mentions:
    """As in "December 15 beats February for me", "I prefer May to June", "25? 26? 28!": which of two is the better."""
    out = list(mentions)
    for at in range(1, len(out)):
        first, second = out[at - 1], out[at]
        if first.role != "wanted" or second.role not in ("wanted", "refused"):
            continue
        gap, before = low[first.end : second.start], low[max(0, first.start - 60) : first.start]
        if WEIGHED_ALOUD.fullmatch(gap) and SETTLED_ON.match(low, second.end):
            weighed = at
            while weighed and WEIGHED_ALOUD.fullmatch(low[out[weighed - 1].end : out[weighed].start]):
                weighed -= 1
            if OPENS.search(low[max(0, out[weighed].start - 30) : out[weighed].start]):
                out[weighed:at] = [replace(one, role="aside") for one in out[weighed:at]]
        elif (
            COMPARED.fullmatch(gap)
            and (
                "better" in gap
                or "more" in gap
                or not gap.endswith((" than ", " que "))
                or BETTER_BEFORE.search(before)
            )
        ) or (PREFERRED_TO.fullmatch(gap) and PREFERS.search(before)):
            out[at] = replace(second, role="refused")
    return out


def looked_at(low: str, mentions: Mentions) -> Mentions:
    """As in "I've looked through what's left. December 15, please": the whole is not asked for."""
    if not any(one.kind != "all" and one.role == "wanted" and one.settled for one in mentions):
        return mentions
    return [
        replace(one, role="aside")
        if one.kind == "all" and one.role == "wanted" and LOOKED_AT.search(low[max(0, one.start - 40) : one.start])
        else one
        for one in mentions
    ]


__all__ = ["compared", "looked_at", "said_elsewhere"]
