"""Is the author to be registered themself?

Beside somebody else it must be said: "me and Jo Roe", "two of us", a row of their own; and it may be taken back: "nothing
for me", "I took it in April".
"""

# ruff: noqa: E501 - a pattern is one row of a table and reads along its line

import re
from collections.abc import Sequence

from registrar.reading.badge import badge_name
from registrar.reading.company import AUTHOR_COMES, is_asked_for_somebody, is_favour
from registrar.reading.mailboxes import name_tokens
from registrar.reading.people import Person, Scene
from registrar.reading.words.nicknames import NICKNAMES
from registrar.reading.words.people_words import (
    I_DO_ELSE,
    NOT_ME,
    ONLY_ME,
    ONLY_ME_THEN,
    REGISTERS_OTHERS,
    SELF_IN,
    SELF_OUT,
    STAYS_AWAY,
    TOOK_PART,
)
from registrar.reading.words.session_words import folded
from registrar.vocabulary import Intent


def says_not_coming(scene: Scene) -> bool:
    """Whether the author says that they do not take part themself."""
    low = scene.low
    return bool(
        SELF_OUT.search(low) or STAYS_AWAY.search(low) or (TOOK_PART.search(low) and not _ASKS_PLAINLY.search(low))
    )


def is_alone(scene: Scene, others: Sequence[Person]) -> bool:
    """As in "Ann Lee and I were both going to come, so please sign up only me": nobody named before is asked for."""
    found = ONLY_ME.search(scene.low)
    return (
        found is not None
        and ONLY_ME_THEN.search(scene.low, max(0, found.start() - 40), found.start()) is None
        and all(end <= found.start() for person in others for _, end in person.spans)
    )


def author_is_in(scene: Scene, others: Sequence[Person], intent: Intent = Intent.REGISTER) -> tuple[bool, int]:
    """Whether the author asks for themself beside *others*, and where they say so first."""
    if any(person.is_author for person in others):
        return False, 0
    if not others:
        return True, 0
    low = scene.low
    inside = _wish(scene) or AUTHOR_COMES.search(low) or _own_row(scene)
    at = _place_of_author(inside) if inside is not None else _joined_by_given_name(scene, others)
    if at < 0 and intent is Intent.REGISTER and _comes_too(scene, others):
        at = 0
    out = _says_out(low, intent, asks=at >= 0)
    if at >= 0 and out is not None and intent is Intent.CANCEL:
        goes = _GOES_TOO.search(low)
        return goes is not None, goes.start() if goes is not None else 0
    if out is not None and intent is Intent.REGISTER and (asked := asks_after_all(low, out.end())) is not None:
        return True, asked.start()
    if at < 0 or out is not None:
        return False, 0
    return True, at


def _place_of_author(wish: re.Match[str]) -> int:
    """Where the author stands in the words of a wish: in "put Jo Roe and me down" behind Jo Roe."""
    pronoun = _PRONOUN.search(wish[0])
    return wish.start() + (pronoun.start() if pronoun is not None else 0)


_PRONOUN = re.compile(r"\b(?:i|me|myself|mine|my|us|we|our|yo|mi|nos)\b")


def _wish(scene: Scene) -> re.Match[str] | None:
    """The first words by which the author asks for themself."""
    return next((match for match in SELF_IN.finditer(scene.low) if not _means_else(scene, match)), None)


def _means_else(scene: Scene, match: re.Match[str]) -> bool:
    """Whether words like "and I" or "for me" ask for no seat where they stand."""
    low = scene.low
    if NOT_ME.search(low[max(0, match.start() - 16) : match.start()]):
        return True
    if _REFUSED.search(low[max(0, match.start() - 14) : match.start()]) or _NOT_FOR_ME.search(match[0]):
        return True
    if match[0] == "i do" and _LIKENED.search(low, max(0, match.start() - 40), match.start()):
        return True
    if _AND_I.match(match[0]) and I_DO_ELSE.match(low[match.end() : match.end() + 24]):
        return True
    if _TO_REGISTER.match(match[0]) and REGISTERS_OTHERS.match(low[match.end() : match.end() + 30]):
        return True
    if match[0].endswith(("do", "take", "come", "attend", "want", "join")) and _DOES_ELSE.match(low, match.end()):
        return True
    if _SIGNS_UP.match(match[0]) and _HEADS_LIST.match(low, match.end()):
        return True
    if (
        _AND_I.match(match[0])
        and not _follows_a_name(scene, match.start())
        and (
            _KEEPS_BOOKS.match(low, match.end())
            or _DID_FOR_THEM.match(low, match.end())
            or not _MAY_BE_IN.match(low, match.end())
        )
    ):
        return True
    if match[0].startswith(_EITHER_PERSON) and _WHO_WISHES.search(low, max(0, match.start() - 12), match.start()):
        return True
    if match[0].startswith(_MAY_I) and _for_somebody_named(scene, match.end()):
        return True
    if is_asked_for_somebody(match[0], low[match.end() : match.end() + 80]) or _wants_somebody(scene, match):
        return True
    return is_favour(low, match.end(), scene.names)


def _follows_a_name(scene: Scene, at: int) -> bool:
    """Whether somebody is named directly before *at*, an address behind the name or none: "Jo Roe (jroe@...) and I"."""
    ends = [name.end for name in scene.names]
    ends += [one.end for one in scene.mailboxes if any(0 < one.start - end <= 3 for end in ends)]
    return any(0 <= at - end <= 3 for end in ends)


def _for_somebody_named(scene: Scene, at: int) -> bool:
    """As in "could I get [a seat for Jo Roe]"."""
    seat = _SEAT_FOR.match(scene.low, at)
    return seat is not None and (
        seat["whose"] is not None or any(name.start == seat.end() and " " in name.value for name in scene.names)
    )


_SIGNS_UP = re.compile(r"sign(?:ing)? up for\Z")
_HEADS_LIST = re.compile(r"[^.!?\n:]{1,40}:\s*[^\s\d]")
"""Sign up for March 11: ..., with those who are to be signed up behind it."""
_KEEPS_BOOKS = re.compile(
    r"\s*(?:also |usually |always |only |just )?(?:handle|manage|arrange|schedule|run|oversee|organi[sz]e|look after|take care|keep|book|order|process|type|assist|support|lead|direct|file|"
    r"track|maintain|train|help|do (?:the|all|her|his|their|our)|answer|make (?:the|all|her|his|their|travel)|place|prepare|coordinate|supervise|work for)\b"
)
_EITHER_PERSON = ("quisiera ", "deseaba ", "queria ")
_WHO_WISHES = re.compile(r"\b(?:ella|el|que|quien|usted) \Z")
"""In Spanish the verb alone does not tell "I" from "she"."""
_MAY_BE_IN = re.compile(
    r"\s*(?:\Z|[^\w\s']|\d|\n)|'(?:d|ll|m|ve)\b|\s+(?:both|also|too|each|all|together|would|will|shall|are|were|want|need|wish|hope|plan|intend|ask|request|"
    r"attend|join|come|can|could|should|may|must|might|have|had|do|am|in|on|for|at|to|from|with|of|who|as|please|register|sign|enroll?|take|share|use|work|"
    r"like|love|prefer|look|go|get|be|and|or|but|if|this|next|the|session|number)\b"
)
"""Behind "and I": what may go on about a seat. Of any other verb the author tells something: "and I read them to him"."""
_DID_FOR_THEM = re.compile(
    r"(?:'d|'ve| had| have| did)*(?: also| already| just)? (?:ask|request|put|sign|register|enroll?|submit|fill|sent|gave|wrote|book)\w*\b[^.!?;\n]{0,50}?\b(?:on (?:his|her|their) behalf|for (?:her|him|them))\b"
)
"""And I had asked for captions on her behalf."""
_MAY_I = ("can i", "could i", "may i", "might i", "i need", "i want", "i'd like a", "i would like a")
_SEAT_FOR = re.compile(
    r"(?: (?:an?|one|the))?(?: (?:seat|spot|place|slot|registration))? (?:reserved |saved |held )?for (?P<whose>(?:my|our|one of (?:my|our)|a|another|the) )?(?:(?:mr|mrs|ms|dr)\. )?"
)
_REFUSED = re.compile(r"\b(?:don'?t|do not|not|never|no need to)\s*$")
_NOT_FOR_ME = re.compile(
    r"\b(?:instead of|in place of|rather than|in lieu of|replac(?:es|ing)|to replace|in for|cover(?:ing)? for|other than|except|besides|but not|not|without) (?:me|myself|us)\Z"
)
"""Put Bo Ray in instead of me."""
_LIKENED = re.compile(r"\b(?:as|like|than|so|what|where|who|whom|same(?: [a-z]+){1,2}) \Z")
"""Before "I do": she works at the same place "as I do"."""
_AND_I = re.compile(r"(?:and|plus|&) (?:also )?i\b")
_TO_REGISTER = re.compile(r"i'?d? ?(?:would )?like (?:to )?(?:register|sign|enroll|add)")


def _says_out(low: str, intent: Intent, *, asks: bool) -> re.Match[str] | None:
    """Where the author says that they do not take part; "nothing for me" beside a wish to is about accommodations."""
    for pattern in _SAYS_OUT.get(intent, (SELF_OUT, STAYS_AWAY, TOOK_PART)):
        if pattern is TOOK_PART and _ASKS_PLAINLY.search(low):
            continue
        for match in pattern.finditer(low):
            if not (asks and intent is Intent.REGISTER and _NOTHING_FOR_ME.search(match[0])):
                return match
    return None


_WILL_BE_THERE = re.compile(
    r"(?<!nor )\bi(?:'ll| will)(?: both| still| of course)? (?:be (?:there|attending|joining)|attend|come)\b"
)
_SAYS_OUT = {Intent.CANCEL: (STAYS_AWAY, _WILL_BE_THERE), Intent.CHANGE: (STAYS_AWAY,)}
_NOTHING_FOR_ME = re.compile(r"\bnothing (?:\w+ )?(?:for|on) me\Z")
_ASKS_AFTER_ALL = re.compile(
    r"\b(?:register|sign|put|add|book|enroll?|count|include|seat) me\b(?! (?:off|out|back))|\b(?:anot|inscrib|apunt|registr|matricul|incluy|pong)\w*me\b"
)
_ASKS_PLAINLY = re.compile(
    r"\b(?:and|for|plus|&|register|sign|put|add|book|count|include|enroll?|seat) me\b|(?:^|[\n.;:!?])\s*me (?:for|in|on|too)\b|\bme (?:too|as well)\b|\bboth of us\b|\b(?:two|three|four) of us\b|"
    r"\bi(?:'d| would|'ll| will)? (?:also |still |really )?(?:like|love|want|need|wish) (?:to )?(?:attend|join|come|take|be (?:in|on|added|registered)|sit|repeat|go)\b|\bi(?:'ll| will) (?:come|join|attend|be there)\b"
)
"""The author asks for themself, whatever they took before."""
_NEGATED = re.compile(r"(?:\b(?:not|never|no need to)|n't) (?:please |even |also )?\Z")


def asks_after_all(low: str, start: int) -> re.Match[str] | None:
    """As in "I cannot come that day; put me down for April": what is asked for behind the refusal of one day."""
    for match in _ASKS_AFTER_ALL.finditer(low, start):
        if not _NEGATED.search(low, max(0, match.start() - 24), match.start()):
            return match
    return None


_JOINED_BEHIND = re.compile(r"(?: and | & | ?\+ ?| y | plus |, ?(?:and )?)")
_JOINED_BEFORE = re.compile(r"[)>]?(?:,? and | & | ?\+ ?| y | plus |, )\Z")


def _joined_by_given_name(scene: Scene, others: Sequence[Person]) -> int:
    """Where the author stands by their given name beside somebody else: "pls add talia + ronnie vega"; -1 otherwise."""
    display = badge_name(scene.author.name) if scene.author.name else None
    first = folded(display).split()[0] if display and " " in display else ""
    if len(first) < 3 or any(first in name_tokens(person.name.value)[:1] for person in others if person.name):
        return -1
    spans = [span for person in others for span in person.spans]
    for match in re.finditer(rf"\b{re.escape(first)}\b", scene.low):
        at, end = match.span()
        if any(name.start <= at < name.end and " " in name.value for name in scene.names):
            continue
        behind = _JOINED_BEHIND.match(scene.low, end)
        before = _JOINED_BEFORE.search(scene.low, max(0, at - 8), at)
        if (behind and any(start == behind.end() for start, _ in spans)) or (
            before and any(0 <= before.start() - stop <= 1 for _, stop in spans)
        ):
            return at
    return -1


def _comes_too(scene: Scene, others: Sequence[Person]) -> bool:
    """As in "March 17. My coworker Jo Roe wants it too": somebody else was asked for before, and nobody else is named."""
    if len(others) != 1:
        return False
    match = _TOO.search(scene.low)
    return (
        match is not None
        and _A_DAY.search(scene.low, 0, match.start()) is not None
        and others[0].place >= match.start()
    )


_TOO = re.compile(
    r"\b(?:my|our|mi) (?:[^.;!?\n]|\.(?=\w)){3,110}?\b(?:wants?|would like|'d like|needs?|wishes|hopes|asks|will|is|can|quiere|viene|va)\b[^.;!?\n@]{0,40}\b(?:too|as well|tambien)\b"
)
_A_DAY = re.compile(
    r"\d|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|next|tomorrow)\b"
)
_GOES_TOO = re.compile(
    r"\b(?:and|y|&|nor|plus) (?:also )?(?:i|me|myself|yo)\b[^.;!?\n]{0,24}\b(?:cancel\w*|withdraw\w*|drop\w*|back(?:ing)? out|bow(?:ing)? out|"
    r"can'?t|cannot|can not|won'?t|will not|will miss|are out|are unable|off|have to miss|must miss|cancelar|salir)\b|"
    r"\b(?:cancel|withdraw|remove|drop|take|release|unregister|excuse|scratch)\w* (?:both |the two )?(?:of us|us|(?:my|our) (?:\w+ ){0,3}and (?:me|myself))\b|"
    r"\b(?:we both|both of us|the two of us|we two|neither of us|we)(?: (?:both|all))? (?:can'?t|cannot|can not|won'?t|will not|need to (?:cancel|withdraw|drop)|"
    r"have to (?:cancel|withdraw|drop|miss|bow out|back out)|must (?:cancel|withdraw|drop)|are out)\b"
)
"""Cancels for themself as well, though there is another session that they stay in."""


_ROW_OF_ONE = re.compile(
    r"(?:^|\n)[ \t]*(?:[•▪◦‣*·–—-][ \t]*|\(?\d{1,2}[.):][ \t]*)?(?:and |also |plus )?(?P<given>[^\W\d_][\w'’-]+)[ \t]*"
    r"(?:[:=(]| [–—-]+ | \()[ \t]*\S"
)


def _own_row(scene: Scene) -> re.Match[str] | None:
    """As in "Kim: both" below the rows of others: the author by their given name at the head of a line."""
    display = badge_name(scene.author.name) if scene.author.name else None
    first = name_tokens(display)[0] if display and " " in display else ""
    if not first:
        return None
    return next(
        (
            one
            for one in _ROW_OF_ONE.finditer(scene.low)
            if one["given"] == first or (one["given"], first) in NICKNAMES or (first, one["given"]) in NICKNAMES
        ),
        None,
    )


_DOES_ELSE = re.compile(
    r"\s*(?:not\b|n't\b|never\b|(?:appreciate|hope|thank|think|believe|know|apologi[sz]e|realize|understand|wish|ask|"
    r"recommend|recall|have|see|work|supervise|feel|worry|remember|agree|want her|want him|want them)\b|"
    r"(?:care of|notes|minutes|calls?|messages|over|pride|it that|turns|charge)\b|to you\b|across\b|from\b|"
    r"(?:all |most of )?(?:the|her|his|their|our) (?:scheduling|calendars?|typing|paperwork|bookings?|e-?mails?|"
    r"registrations?|"
    r"sign-?ups|travel|correspondence|mail|filing)\b)"
)
"""Behind "I do", "I take" or "I come": something else than the webinar."""


def _wants_somebody(scene: Scene, match: re.Match[str]) -> bool:
    """As in "I want Ann Lee in session 7": a name stands directly behind the wish."""
    wishes = match[0].endswith(("want", "like", "need"))
    return wishes and any(" " in name.value and name.start - match.end() in (1, 2) for name in scene.names)
