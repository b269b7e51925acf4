"""Which words only tell why somebody needs an aid, or what for, and ask for nothing themselves?"""

import re

from registrar.reading.wished import PLAIN_REQUEST
from registrar.reading.words.aids import CONDITIONS, HEALTH


def gives_reason(text: str) -> bool:
    """Whether a text tells of a condition that an aid may be needed for."""
    return HEALTH.search(text) is not None or any(pattern.search(text) for pattern, _ in CONDITIONS[1:4])


def up_to_turn(part: str, position: int) -> int:
    """Where what stands at *position* ends and what follows from it begins: "I speak by tablet, | so allow me ..."."""
    turn = _FOLLOWS.search(part, position)
    return turn.start() if turn is not None else len(part)


_FOLLOWS = re.compile(r"[,;:]|\bso\b|\band\b")


_THEREFORE = re.compile(r"\b(?:so|therefore|hence|thus|which is why|that's why)\b(?! (?:that|much|many|\w+ that)\b)")
SPARES = re.compile(
    r"\b(?:avoid\w*|skip\w*|warn\w*|leav\w+|spar(?:e|ing)|omit\w*|drop\w*|cut\w*|stop\w*|turn\w*|limit\w*|reduc\w+|"
    r"keep\w*|tell|let (?:me|her|him) know|go easy|mind|(?:please|pls|could (?:you|we)|can (?:you|we)) (?:no|not|"
    r"don't|do "
    r"not)|without)\b"
)
"""Asked for between the two: what is hard is to be left out as well."""


def tells_why(part: str, position: int) -> bool:
    """Whether a clause tells what something does to somebody, or that they cannot do it, and wishes for nothing.

    What follows from it may be asked for in the same clause: "I watch video with difficulty, so captions please".
    """
    turn = _THEREFORE.search(part, position)
    told_of = part[: turn.start()] if turn is not None else part
    told = _DOES_HARM.sub(" ", told_of)
    return told != told_of and not PLAIN_REQUEST.search(_SO_THAT.sub(" ", told))


_DOES_HARM = re.compile(
    r"\b(?:i|she|he) (?:gets?|has|have|had|suffers?|develops?) (?:\w+ ){0,2}(?:seizures?|migraines?|headaches?|dizzy|"
    r"sick|ill|nause\w+|"
    r"vertigo|panicky|faint|attacks?) (?:from|with|when|whenever|if|by|at|on|because)\b|"
    r"\b(?:gives?|gave|causes?|triggers?|brings? on|sets? off|makes?|starts?|hurts?|bothers?|upsets?|confuses?|"
    r"tires?|"
    r"wears?|knocks?|costs?|leaves?|sends?|puts?)(?: (?:me|her|him|my|his|out|in|on|a|an|off|into))+\b|"
    r"\b(?:i|she|he)(?:'m| am| is|'s)?(?: also| too| just| really| simply| still| \w+ly)* (?:can't|cannot|can not|"
    r"could not|couldn't|unable|not able|don't|do not|doesn't|does not)\b|"
    r"(?<![\w'-])(?!(?:there|you|it|we|they|please|and|or|but|so|that|which)\b)[a-z'-]{2,30} "
    r"(?:can't|cannot|can not|could not|couldn't|"
    r"is unable "
    r"to|is not able to|does not|doesn't) (?:\w+ )?(?:watch|look at|see|follow|read|hear|stand|bear|take|tolerate|"
    r"handle|"
    r"manage|cope|keep up|be (?:near|around|exposed))\b|"
    r"\bwith (?:\w+ ){0,2}(?:difficulty|trouble)\b|\b(?:has|have|had) (?:\w+ ){0,3}(?:difficulty|trouble|problems?|"
    r"a hard time)\b|\bstruggles? (?:with|to)\b|\b(?:is|are) (?:\w+ )?(?:hard|difficult|painful|unbearable|"
    r"impossible|too "
    r"much) (?:for|on) (?:me|him|her|my|his)\b|\b(?:barely|hardly|scarcely) (?:see|hear|read|follow|make out)\b|"
    r"\b(?:me|le) (?:causan?|dan?|provocan?|producen?|molestan?)\b|\bno (?:puedo|puede|aguanto|tolero)\b"
)
_SO_THAT = re.compile(r"\bso (?:that )?\W*(?:i|she|he)?\b")


_WHAT_FOR = re.compile(
    r"(?<!and )(?<!or )(?<!also )(?<!need )(?<!needs )(?<!like )(?<!have )(?<!able )(?<!prefer )(?<!want )(?<!wants "
    r")(?<!ask )(?<!asks )"
    r"\b(?:to|in order to|so (?:that )?(?:i|she|he|we)(?:'ll| can| could| may| might| will| would)?(?: be able to)?) "
    r"(?:\w+ly |better |also )?\Z"
)
_TOLD_TO = re.compile(r"\b(?:ask|tell|remind|beg|instruct)(?:s|ed|ing)?(?: [\w'-]+){1,4} to (?:\w+ly )?\Z")
_PERCEIVES = re.compile(r"(?:follow|watch|hear|understand|catch|see(?! (?:the |your |any )?(?:words|text|captions)))\b")


def is_what_for(part: str, start: int) -> bool:
    """Whether what stands at *start* of a clause tells what something is needed for: "an interpreter to follow ..."."""
    return (
        _PERCEIVES.match(part, start) is not None
        and _WHAT_FOR.search(part, 0, start) is not None
        and _TOLD_TO.search(part, 0, start) is None
    )
