"""From which session up to which?

One or two sessions that are named stand for all between them, or for all that follow: "from August on", "module 3
through the end", "every briefing between March and June", "all of them starting with 504"; and what leaves several open
stands for all of them where the words say "both".
"""

import re
from dataclasses import replace

from registrar.catalog import Catalog
from registrar.reading.mention import Mention
from registrar.reading.words.role_words import MOVE_VERB, NO_TITLE
from registrar.reading.words.session_words import MONTHS, WORDNUM, word_number
from registrar.reading.words.span_words import (
    BOTH_LATER,
    BOTH_LEAD,
    BOTH_TAIL,
    FROM_LEAD,
    MANY_LEAD,
    ON,
    ONWARD,
    PART_OF_WHOLE,
    PARTS,
    SPAN_HINT,
    THROUGH,
    TO,
)

CHOOSES = re.compile(
    r"\b(?:decid\w+|choos\w+|torn|pick\w*|waver\w*|undecided|toss-?up|debat\w+|hesitat\w+|choice|minds?|difference|"
    r"split|going back and forth) (?:is )?between\W*$"
)
"""Before two of which one is to be chosen: no run from the one to the other."""
LEAD = 60
"""Characters before a mention that are looked at."""
LONG_LEAD = 240
"""The same, as far as the sentence goes."""
COUNTED = re.compile(r"(?:the |those |your )?(two|three|four|five|six|dos|tres|cuatro|cinco)\b")
"""How many a whole is said to hold: "the three that fall before April"."""
STOP = re.compile(rf"[.!?](?=\s){NO_TITLE}|\n\n")
_BOTH = re.compile(
    r"\b(?:both|all|(?:whole|entire|full) day|the two|the three|"
    r"the pair|each|every|n?either|ambas|ambos|las dos|los dos|todas|todos)\b"
)


def with_spans(low: str, mentions: list[Mention], catalog: Catalog) -> list[Mention]:
    """Return *mentions*, in order, those that stand for a run of sessions made into one mention of all of them."""
    if not mentions:
        return mentions
    if any(len(one.options) > 1 for one in mentions) and _BOTH.search(low):
        mentions = [_both(low, one, last=one is mentions[-1]) for one in mentions]
    whole = len(mentions) > 1 and any(one.kind == "all" for one in mentions)
    if not whole and not SPAN_HINT.may_match(low):
        return mentions
    out: list[Mention] = []
    at = 0
    while at < len(mentions):
        one = mentions[at]
        second = mentions[at + 1] if at + 1 < len(mentions) else None
        third = mentions[at + 2] if at + 2 < len(mentions) else None
        joined, used = one, 1
        if one.kind == "all" and one.numbers:
            joined, used = _part_of_whole(low, one, second, third, catalog) if second is not None else (one, 1)
            if used == 1 and PART_OF_WHOLE.match(low, one.end):
                joined = replace(one, numbers=(), options=one.numbers)
        elif second is not None and (run := _run(low, one, second, catalog)) is not None:
            joined, used = run, 2
        if used == 1 and (on := _onward(low, one, catalog)) is not None:
            joined = on
        out.append(joined)
        at += used
    return out


def _both(low: str, mention: Mention, *, last: bool) -> Mention:
    """As in "both on March 18": all that the words left open."""
    if (
        len(mention.options) < 2
        or mention.unknown
        or mention.conflict
        or mention.kind not in ("date", "weekday", "month", "title")
    ):
        return mention
    before, after = low[max(0, mention.start - LEAD) : mention.start], low[mention.end : mention.end + 30]
    found = BOTH_LEAD.search(before) or BOTH_TAIL.match(after) or (BOTH_LATER.match(low, mention.end) if last else None)
    if found is None:
        return mention
    count = (
        2
        if re.search(r"\b(?:both|n?either)\b|amb[ao]s", found[0])
        else next(map(word_number, re.findall(WORDNUM, found[0])), 0)
    )
    return replace(mention, numbers=mention.options, options=()) if count in (0, len(mention.options)) else mention


def _part_of_whole(
    low: str, whole: Mention, second: Mention, third: Mention | None, catalog: Catalog
) -> tuple[Mention, int]:
    """As in "all the modules starting with March", "everything between March and June"; how many mentions it takes."""
    gap = low[whole.end : second.start]
    empty_month = second.kind == "month" and second.unknown and not second.numbers
    if not (second.numbers or second.options or empty_month) or second.conflict or len(gap) > 60:
        return whole, 1
    if second.unknown and not empty_month:
        return whole, 1
    how = next((name for name, pattern in PARTS if pattern.fullmatch(gap)), None)
    if how is None:
        return whole, 1
    if empty_month:
        return _beside_month(low, whole, second, how, catalog)
    if how in ("from", "between") and len(second.numbers) > 2:
        return _of(whole, second.end, low, list(second.numbers)), 2  # "everything from 503 to 505"
    named = [_day(number, catalog) for number in (*second.numbers, *second.options)]
    first, last = min(named), max(named)
    if third is not None and how in ("from", "between") and third.numbers and not third.unknown:
        between = low[second.end : third.start]
        if THROUGH.fullmatch(between) or TO.fullmatch(between):
            end = max(_day(number, catalog) for number in (*third.numbers, *third.options))
            return _of(whole, third.end, low, [n for n in _all(catalog) if first <= _day(n, catalog) <= end]), 3
    if how == "within":
        if second.kind != "month":
            return whole, 1
        return _of(whole, second.end, low, [n for n in whole.numbers if n in (*second.numbers, *second.options)]), 2
    numbers = [number for number in whole.numbers if _fits(how, _day(number, catalog), first, last)]
    on = ON.match(low, second.end) or ONWARD.match(low, second.end)
    end = on.end() if on is not None and how in ("from", "between") else second.end
    if how == "between" and on is None:
        return whole, 1
    return _of(whole, end, low, numbers), 2


def _beside_month(low: str, whole: Mention, month: Mention, how: str, catalog: Catalog) -> tuple[Mention, int]:
    """As in "the three that fall before April", where none is in April."""
    name = re.match(r"[a-z]+", low[month.start : month.end])
    number = MONTHS.get(name[0], 0) if name else 0
    days = {one: catalog.local_date(catalog.by_number[one]) for one in whole.numbers}
    if not number or how not in ("before", "until", "after", "from") or not days:
        return whole, 1
    start = min(days.values())
    first = start.replace(year=start.year + (number < start.month), month=number, day=1)
    early = how in ("before", "until")
    return _of(whole, month.end, low, [one for one, day in days.items() if (day < first) == early]), 2


def _fits(how: str, day: float, first: float, last: float) -> bool:
    if how == "after":
        return day > last
    if how == "before":
        return day < first
    return day <= last if how == "until" else day >= first


GETS_FROM = re.compile(
    r"\b(?:get|gets|getting|come|go|change|bring|take|put)\W+(?:me |us |him |her |them )?(?:over |back )?"
    r"from\W*(?:the |session |number |#)*$"
)
"""As in "I only need to get from session 26 to 27"."""


def _run(low: str, first: Mention, second: Mention, catalog: Catalog) -> Mention | None:
    """As in "March 18 through June 10": all from the one to the other, where that is no move."""
    if first.kind == "title" or second.kind == "title" or "all" in (first.kind, second.kind):
        return None
    if not (first.settled and second.settled) or first.numbers[0] == second.numbers[-1]:
        return None
    gap = low[first.end : second.start]
    before = low[max(0, first.start - LEAD) : first.start]
    if len(gap) > 40 or MOVE_VERB.search(before) or GETS_FROM.search(before):
        return None
    if CHOOSES.search(before) and not _BOTH.search(low, second.end, second.end + 2 * LEAD):
        return None
    if MOVE_VERB.search(STOP.split(low[max(0, first.start - LONG_LEAD) : first.start])[-1]):
        return None  # "move Ann Lee and Bo Ruiz, each with an address, from July 10 to September 11"
    if not THROUGH.fullmatch(gap):
        between = re.search(r"\b(?:between|from|entre|desde|del?)\W*(?:the |la |el |#)*$", before)
        if (
            between is None
            or not TO.fullmatch(gap)
            or ((" and" in gap or " y" in gap) and not between[0].startswith(("between", "entre")))
        ):
            return None
    start, end = _day(first.numbers[0], catalog), _day(second.numbers[-1], catalog)
    numbers = [number for number in _all(catalog) if start <= _day(number, catalog) <= end]
    return _of(first, second.end, low, numbers) if len(numbers) > 1 else None


def _onward(low: str, mention: Mention, catalog: Catalog) -> Mention | None:
    """As in "504 onward", "from August on": the session that is named and all that follow."""
    if mention.kind == "all" or mention.unknown or mention.conflict or not (mention.numbers or mention.options):
        return None
    found = ONWARD.match(low, mention.end)
    if found is None:
        found = ON.match(low, mention.end)
        lead = low[max(0, mention.start - LEAD) : mention.start]
        if found is None or mention.kind == "title":
            return None
        if not FROM_LEAD.search(lead) and not MANY_LEAD.match(low, mention.start):
            return None
    start = min(_day(number, catalog) for number in (*mention.numbers, *mention.options))
    return _of(mention, found.end(), low, [number for number in _all(catalog) if _day(number, catalog) >= start])


def _all(catalog: Catalog) -> list[int]:
    return [session.number for session in catalog.sessions]


def _day(number: int, catalog: Catalog) -> float:
    return catalog.by_number[number].starts.timestamp()


def _of(mention: Mention, end: int, low: str, numbers: list[int]) -> Mention:
    words = low[mention.start : end][:120]
    count = COUNTED.match(low, mention.start, end)
    if count is not None and mention.kind == "all" and word_number(count[1]) != len(numbers):
        return replace(mention, end=end, words=words, numbers=(), options=tuple(numbers), unknown=not numbers)
    return replace(
        mention, end=end, words=words, kind="all", numbers=tuple(numbers), options=(), unknown=not numbers, strong=True
    )


__all__ = ["with_spans"]
