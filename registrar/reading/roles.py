"""What part does a session play in its clause?"""

# ruff: noqa: E501 - a pattern is one row of a table and reads along its line

import re
from dataclasses import replace
from functools import lru_cache

from registrar.reading.mention import Mention, Role
from registrar.reading.words.role_words import (
    AFTER,
    AND_MISSED,
    ASKED_AFTER,
    ASKS_FOR,
    BEFORE,
    BREAK,
    CORRECTION,
    DATES,
    DESCRIBED,
    FROM,
    FROM_ONE,
    IS_IN,
    IS_IN_IT,
    IS_IN_TITLE,
    IS_REGISTERED,
    LIST_BEHIND,
    MAKES_NEW,
    MOVES,
    MOVES_WHOM,
    NOT_TO,
    OFF_LIST,
    ON_LIST,
    OWNED,
    PUT_OFF,
    PUTS_ON,
    REGISTRATION_BEHIND,
    SEAT_BEHIND,
    SEES,
    SWAPPED,
    SWAPPED_LATER,
    SWAPS,
    TARGET,
    TELLS_OF_ALL,
    THEIR_SEAT,
    TO_ANOTHER,
    WISHED_AGAIN,
)
from registrar.sieve import Sieve, Sieved

IS_MINE = re.compile(r"(?<!for )(?<!as )(?<!make )(?<!be )\b(?:my|our|his|her|their) $")
ONLY = re.compile(r"\b(?:only|just|solo)(?: [a-z]+){0,2} $")
CHANGES_LIST = re.compile(
    r"\b(?:changes?|corrections?|updates?|edits?|amendments?|swaps?) (?:to|on|in|for) (?:the |your )?$"
)
"""Before a session whose list is to be changed."""
IS_FOR_ALL = re.compile(
    r"\b(?:every(?:one|body)(?: else| here)?|(?:we|they)(?: all)?|all(?: of us| of them| the others| my \w+| our \w+)?|the (?:rest|others)|both of (?:us|them)|the (?:two|three|four|five) of (?:us|them))"
    r"(?:'re| is| are) (?:all |both )?(?:up |good |going |here )?for (?:the )?\W*$"
)  # fmt: skip
"""Before a session that is asked for: "everyone is for June 21", where "the hearing is for June 21" only tells."""
SO_IS = re.compile(r"\b(?:so|as) (?:is|are|does|do|would|will)\W*$")
PARAGRAPH_ENDS = re.compile(r"\n[ \t]*\n")
"""What stands behind an empty line is no longer said of a session above it: "Bo Roe for 26 | | I will not come"."""
SIEVED_BEFORE = Sieved([(role, Sieve(pattern)) for role, pattern in BEFORE], lambda row: row[1])
SIEVED_AFTER = Sieved([(role, Sieve(pattern)) for role, pattern in AFTER], lambda row: row[1])


def role_of(low: str, mention: Mention) -> Role:
    """Return what the clause makes of *mention*: the nearest cue before it, if nothing behind it nor a move differs."""
    before = low[max(0, mention.start - 110) : mention.start]
    after = low[mention.end : mention.end + 70]
    clause = clause_before(before)
    behind = role_behind(low, mention)
    if behind == "past" and AND_MISSED.match(after) and (mention.over or WISHED_AGAIN.search(clause)):
        behind = None
    if behind is not None:
        return behind
    if REGISTRATION_BEHIND.match(after) and OWNED.search(clause):
        return "held"  # "my session 25 registration"; by itself "Session 25 registration" heads a request
    if LIST_BEHIND.match(after) and CHANGES_LIST.search(clause):
        return "held"
    over = low.startswith(("yesterday", "ayer"), mention.start)
    moved = _role_in_move(clause, after) if mention.kind not in ("all", "order") else None
    if moved is not None and not (over and moved == "wanted"):
        return moved
    found = _cues(clause, mention)
    if _is_on_list(clause, after):
        return "left" if {"left", "refused"} & set(found) else "held"
    if "held" in found and ({"kept", "left", "refused"} & set(found) or MAKES_NEW.search(clause)):
        del found["held"]
    if "kept" in found and found["kept"] > found.get("left", -1):
        return "kept"
    role = max(found, key=lambda role: found[role]) if found else "wanted"
    return "past" if over and role in ("wanted", "refused") else role


def is_to_be_told(low: str, mention: Mention) -> bool:
    """As in "send me what is left": somebody wants to hear of all of them before any is chosen."""
    if mention.kind != "all" or mention.role != "wanted":
        return False
    clause = clause_before(low[max(0, mention.start - 110) : mention.start])
    if TELLS_OF_ALL.search(clause):
        return True
    return SEES.search(clause) is not None and DATES.search(low[mention.start : mention.end]) is not None


def role_behind(low: str, mention: Mention) -> Role | None:
    """The role that the words directly behind *mention* give it, as in "June 21 won't work"."""
    after = PARAGRAPH_ENDS.split(low[mention.end : mention.end + 70], maxsplit=1)[0]
    role = _role_that_follows(after)
    if role is None and after.startswith(" ") and low.startswith("'s", mention.end - 2):
        role = _role_that_follows(f" is{after}")  # "Friday's out for me"
    return role


def _role_that_follows(after: str) -> Role | None:
    return next((role for role, pattern in SIEVED_AFTER.that_may_match(after) if pattern.match(after)), None)


def _role_in_move(clause: str, after: str) -> Role | None:
    """As in "move me from 25 to 26", "swap 25 for 26"."""
    if OFF_LIST.search(clause) and MOVES_WHOM.search(clause):
        return "left"
    if TARGET.search(clause) and MOVES.search(clause) and not IS_REGISTERED.search(clause):
        return "refused" if NOT_TO.search(clause) else "wanted"
    if PUT_OFF.search(clause):
        return "wanted"
    if FROM_ONE.search(clause) and TO_ANOTHER.match(after):
        return "left"
    if FROM.search(clause) and MOVES_WHOM.search(clause):
        return "left"
    swapped = SWAPPED.match(after) or SWAPPED_LATER.match(after)
    return "left" if swapped and SWAPS.search(clause) else None


def is_target(low: str, mention: Mention) -> bool:
    """As in "move me to 26": whether a move of the same clause ends at *mention*."""
    clause = clause_before(low[max(0, mention.start - 110) : mention.start])
    return bool(TARGET.search(clause) and MOVES_WHOM.search(clause))


def is_source(low: str, mention: Mention, after: str) -> bool:
    """As in "trade my Thursday for the 21st": whether what stands behind *mention* is what it is given up for."""
    clause = clause_before(low[max(0, mention.start - 110) : mention.start])
    return mention.role == "left" and bool(SWAPS.search(clause) and SWAPPED.search(after))


def _is_on_list(clause: str, after: str) -> bool:
    """As in "I'm on the May 18 list", "my October 7 place"."""
    if LIST_BEHIND.match(after) and ON_LIST.search(clause) and not PUTS_ON.search(clause):
        return True
    return bool(SEAT_BEHIND.match(after)) and bool(THEIR_SEAT.search(clause)) and not ASKS_FOR.search(clause)


def _cues(clause: str, mention: Mention) -> dict[Role, int]:
    """The roles that cues in the clause speak for, each with where its last cue stands."""
    found: dict[Role, int] = {}
    for role, cue in SIEVED_BEFORE.that_may_match(clause):
        if role == "aside" and mention.kind in ("all", "number"):
            continue
        starts = [match.start() for match in cue.pattern.finditer(clause)]
        if starts:
            found[role] = max(found.get(role, -1), starts[-1])
    if (
        (mention.kind == "number" and (IS_IN.search(clause) or IS_MINE.search(clause)))
        or (mention.kind in ("month", "date", "title") and IS_IN_IT.search(clause))
        or (mention.kind == "title" and IS_IN_TITLE.search(clause))
    ):
        found.setdefault("held", 0)
    return found


@lru_cache(maxsize=256)
def clause_before(before: str) -> str:
    """The part of *before* that is of the same clause as what follows it."""
    breaks = list(BREAK.finditer(before))
    if not breaks:
        return before
    last = breaks[-1]
    return before[last.end() :] if not last[0].strip(".!?;\n- ") else before[last.start() :]


def without_told(low: str, mentions: list[Mention]) -> list[Mention]:
    """Where some mentions are asked for, those that only tell of a day ("my trial is on the 12th") are set aside."""
    asked = [m.role == "wanted" and (is_asked_for(low, m)) for m in mentions]
    if not any(flag and (m.settled or m.options) for flag, m in zip(asked, mentions, strict=True)):
        return mentions
    out = []
    for flag, mention in zip(asked, mentions, strict=True):
        clause = clause_before(low[max(0, mention.start - 110) : mention.start])
        told = (
            mention.kind in ("date", "weekday", "month", "place")
            and bool(DESCRIBED.search(clause))
            and not ASKS_FOR.search(clause)
            and not SO_IS.search(clause)
            and not IS_FOR_ALL.search(clause)
        )
        aside = mention.role == "wanted" and not flag and told
        near = aside and any(
            other is not mention and other_flag and 0 <= mention.start - other.end < 8
            for other, other_flag in zip(mentions, asked, strict=True)
        )
        out.append(replace(mention, role="aside") if aside and not near else mention)
    return out


def is_asked_for(low: str, mention: Mention) -> bool:
    """Whether the clause around *mention* asks for it, rather than telling of a day. *low*: the folded text."""
    clause = clause_before(low[max(0, mention.start - 110) : mention.start])
    if ASKS_FOR.search(clause):
        return True
    after = ASKED_AFTER.match(low[mention.end : mention.end + 50])
    # What ends the text is asked for, unless it is where a story of court and visits ends.
    return after is not None and not (DESCRIBED.search(clause[-48:]) and not after[0].strip(" .!\n"))


def corrected(low: str, mentions: list[Mention]) -> list[Mention]:
    """What a correction takes back is not wanted: "8/16 - scratch that, make it 6/21"."""
    for cue in CORRECTION.finditer(low):
        later = [m for m in mentions if cue.start() <= m.start <= cue.end() + 160]
        earlier = [m for m in mentions if m.end <= cue.start() and cue.start() - m.end < 120]
        if not later or not earlier or not any(m.settled or m.options for m in later):
            continue
        if cue[0] == "i mean" and not any(m.role == "wanted" for m in later):
            continue  # "the second one in May I mean, not the 12th"
        back = {number for m in earlier for number in m.numbers}
        named = {number for m in later for number in m.numbers}
        if named < back and not any(
            is_asked_for(low, m) or ONLY.search(low[max(0, m.start - 40) : m.start]) for m in later
        ):
            # "24, 25 and 26. Hold on, 25 is my anniversary": of those named before, it alone
            mentions = [
                replace(m, role="refused")
                if m.role == "wanted" and (m in later or (m in earlier and set(m.numbers) <= named))
                else m
                for m in mentions
            ]
            continue
        again = [m for m in later if m.settled and set(m.numbers) <= back and not is_asked_for(low, m)]
        if any(m.role == "wanted" and m.settled and not set(m.numbers) & back for m in later):
            earlier += again  # "March 14 - no, wait, I'm in Albany on the 14th. The 28th works"
        mentions = [replace(m, role="refused") if m in earlier and m.role == "wanted" else m for m in mentions]
    return mentions
