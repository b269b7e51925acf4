"""Which of the sessions that fit is held at the time of day that is named?

Two sessions of one day, or two of one title, often differ by their hour alone. The hour is looked for beside the words
that leave them open, in the same sentence; where it fits exactly one of them, that one is meant.
"""

# ruff: noqa: E501 - a pattern is one row of a table and reads along its line

import re
from collections.abc import Callable
from dataclasses import replace

from registrar.catalog import Catalog
from registrar.reading.mention import Mention
from registrar.reading.words.session_words import NOUN, ONES
from registrar.sieve import Sieve

AROUND = 48
"""Characters on each side of a mention that are looked at."""
NOON = 12 * 60
"""Minutes after midnight."""
_ONE = rf"(?= (?:{NOUN}|one|slot|time|start|sitting)\b)"

# "at 1:30", "9 am", "the 1330", "1 o'clock"; a bare figure only behind "at" or before "o'clock"
_CLOCK = re.compile(
    r"(?<![\d/.:-])(?P<h>[01]?\d|2[0-3])[:.](?P<min>[0-5]\d)(?![\d/]|\.\d)\s*(?P<half>[ap]\.?m\b)?|"
    r"(?<![\d/.:-])(?P<h2>1[0-2]|0?[1-9])\s*(?P<half2>[ap]\.?m\b|[ap]\b(?=[\s.,!)]|$))|"
    rf"(?:\bat|@|\ba las?|\bthe)\s*(?P<h3>1[0-2]|0?[1-9])"
    rf"(?=\s*(?:o'?clock|in the|de la|por la|$|[.,;!)\n]|slot|one\b|{NOUN}))|"
    r"\b(?P<h5>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|una|dos|tres|cuatro|cinco|seis|nueve|diez|once)(?=,? (?:o'?clock|in the|de la|por la|thirty\b))(?P<min5> thirty)?|"
    rf"\b(?P<h4>[01]\d|2[0-3])(?P<min4>[0-5]\d)(?=\s?(?:hours|hrs|h\b|slot|one\b|{NOUN}|$|[.,;!)\n]))"
)
_PARTS: tuple[tuple[re.Pattern[str], Callable[[int], bool]], ...] = (
    (
        re.compile(
            rf"\bmornings?\b|\bforenoon\b|\ba\.?m\.?{_ONE}|\bin the a\.?m\b|\bbefore (?:noon|lunch)\b|"
            r"\b(?:por|de|en) la manana\b|\bmatutin[oa]\b|\bdu matin\b"
        ),
        lambda minute: minute < NOON,
    ),
    (
        re.compile(
            rf"\bafternoons?\b|\bp\.?m\.?{_ONE}|\bin the p\.?m\b|\bafter (?:noon|lunch)\b|"
            r"\b(?:por|de|en) la tarde\b|\bvespertin[oa]\b|\bl'apres-midi\b"
        ),
        lambda minute: minute >= NOON,
    ),
    (
        re.compile(r"\bevenings?\b|\btonight\b|\bnight\b|\bafter work\b|\b(?:por|de|en) la noche\b"),
        lambda minute: minute >= 16 * 60 + 30,
    ),
    (
        re.compile(r"\bday ?time\b|\bduring the day\b|\bday (?:session|class|one|webinar)\b|\bde dia\b"),
        lambda minute: minute < 16 * 60 + 30,
    ),
    (
        re.compile(r"\bnoon(?:time|ish)?\b|\bmid-?day\b|\blunch(?:time| hour)?\b|\bmediodia\b"),
        lambda minute: 11 * 60 <= minute <= 13 * 60,
    ),
)
_PLACE = re.compile(
    rf"\b(?:(?P<early>earlier|early|first)|(?P<late>later|late|second|last))"
    rf"(?:{_ONE}|(?= (?:that day|of the day|on)\b))"
)
_ANY = Sieve(
    r"\b(?:\d{1,2}\s*[ap]\.?m|\d{1,2}[:.]\d\d|noon|mid-?day|lunch|mediodia|morning|forenoon|afternoon|evening|night|manana|tarde|"
    r"noche|matin|apres-midi|o'?clock|thirty|at \d|@ ?\d|a las? \d|\d{4}|the \d|early|earlier|late|later|first|second|last|"
    r"matutin|vespertin|day ?time|during the day|other|[ap]\.?m)"
)
_STOP = re.compile(r"[!?\n;]|(?<![ap]\.m)(?<!\b[ap])(?<!\d)\.(?=\s|$)")


def narrowed_by_hour(low: str, mentions: list[Mention], catalog: Catalog) -> list[Mention]:
    """Return *mentions*; of those that leave several sessions open, the one whose hour is named beside them.

    An hour by itself ("me for the evening") names another session of the day that was named before it.
    """
    if not any(len(one.options) > 1 for one in mentions) or not _ANY.may_match(low):
        return mentions
    out = [_narrowed(low, one, mentions, catalog) if _is_open(one) else one for one in mentions]
    return _with_pointers(low, mentions, out, catalog)


def _is_open(mention: Mention) -> bool:
    return len(mention.options) > 1 and not mention.unknown and not mention.conflict


def _starts(mention: Mention, catalog: Catalog) -> dict[int, int]:
    """When each of the sessions that *mention* leaves open starts, in minutes after midnight."""
    starts = {}
    for number in mention.options:
        local = catalog.by_number[number].starts.astimezone(catalog.zone)
        starts[number] = local.hour * 60 + local.minute
    return starts


def _narrowed(low: str, mention: Mention, mentions: list[Mention], catalog: Catalog) -> Mention:
    starts = _starts(mention, catalog)
    if len(set(starts.values())) < 2:
        return mention
    one_day = len({catalog.local_date(catalog.by_number[number]) for number in mention.options}) == 1
    end = min([mention.end + AROUND, *(one.start for one in mentions if one.start > mention.start)])
    begin = max([0, mention.start - AROUND, *(one.end for one in mentions if one.start < mention.start)])
    after, before = low[mention.end : end], low[begin : mention.start]
    stop = _STOP.search(after)
    rest = after[stop.end() :] if stop else ""
    after = after[: stop.start()] if stop else after
    before = before[max((stop.end() for stop in _STOP.finditer(before)), default=0) :]
    leads = _LEADS.search(before)
    near = leads[0] if leads is not None else ""
    for around in (low[mention.start : mention.end], near, after, before, rest):
        fitting = _fitting(_DENIED.sub(" ", around), starts, one_day=one_day)
        if len(fitting) == 1:
            return replace(mention, numbers=(fitting[0],), options=())
    return mention


def _with_pointers(low: str, opened: list[Mention], out: list[Mention], catalog: Catalog) -> list[Mention]:
    """As in "me for the evening": the hour names a session of the day named before."""
    more: list[Mention] = []
    for pointer in _POINTER.finditer(low):
        if any(one.start < pointer.end() and pointer.start() < one.end for one in (*out, *more)):
            continue
        days = [one for one in opened if _is_open(one)]
        day = next((one for one in reversed(days) if one.end <= pointer.start()), next(iter(days), None))
        if day is None:
            continue
        known = out[opened.index(day)]
        fitting = _fitting(pointer[0], _starts(day, catalog), one_day=True)
        if pointer["other"] and known.settled:
            fitting = [number for number in day.options if number not in known.numbers]
        if len(fitting) == 1 and known.settled and tuple(fitting) != known.numbers:
            words = pointer[0].strip()
            more.append(Mention(pointer.start(), pointer.end(), words, "place", (fitting[0],)))
    return sorted([*out, *more], key=lambda one: one.start) if more else out


_LEADS = re.compile(rf"\b\w[\w.:' ]{{1,14}}(?: (?:{NOUN}|one|slot|time))?\s+(?:of|on|in|for)(?: the)?\s*$")
# "not the morning one": an hour that is refused
_DENIED = re.compile(
    r"\b(?:not|no|never|except|instead of|rather than|can'?t (?:do|make|come|attend)|cannot (?:do|make|come|attend)|won'?t|"
    r"isn'?t|no puedo)\b[^,.;!?\n]{0,24}"
)
_POINTER = re.compile(
    rf"\b(?:the|an?|la|el|por la) (?:(?P<other>other)|morning|afternoon|evening|noon(?:time)?|early|earlier|late|later|daytime|night|[ap]\.?m\.?|"
    rf"\d{{1,2}}(?::\d\d)? ?(?:[ap]\.?m\.?|o'?clock)?|manana|tarde|noche)(?: (?:one|{NOUN}|slot|time))?"
    r"(?=\s*(?:$|[.,;!?)\n]|instead|please|pls|and|if|works|for|is|too|also|to|por favor))"
)


def _fitting(around: str, starts: dict[int, int], *, one_day: bool) -> list[int]:
    """The sessions whose start is what *around* says of the hour; all where it says nothing."""
    for clock in _CLOCK.finditer(around):
        figure = clock["h"] or clock["h2"] or clock["h3"] or clock["h4"]
        hour = int(figure) if figure else ONES[clock["h5"]]
        minute = 60 * (hour % 12) + int(clock["min"] or clock["min4"] or (30 if clock["min5"] else 0))
        half = (clock["half"] or clock["half2"] or "").strip()[:1]
        wanted = (
            {minute + 12 * 60} if half == "p" or hour > 12 else {minute} if half == "a" else {minute, minute + 12 * 60}
        )
        fitting = [number for number, start in starts.items() if start in wanted]
        if fitting:
            return fitting
    for part, fits in _PARTS:
        if part.search(around):
            return [number for number, start in starts.items() if fits(start)]
    place = _PLACE.search(around) if one_day else None
    if place is not None:
        in_order = sorted(starts, key=lambda number: starts[number])
        return in_order[:1] if place["early"] else in_order[-1:]
    return list(starts)


__all__ = ["narrowed_by_hour"]
