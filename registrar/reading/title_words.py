"""Which title do a few of its words stand for?

People rarely write a title out: "the one about school discipline", "Cross-Examining", "the appeals session". Words that
only one title has tell which it is, where they stand for a session; what every office works with (child, family, court)
tells nothing.
"""

# ruff: noqa: E501 - a pattern is one row of a table and reads along its line

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from registrar.reading.words.session_words import MONTH, NOUN

WORD = re.compile(r"[a-z]+(?:-[a-z]+)*(?:'s)?")
MOST_TEXT = 20_000
"""Characters of a text that is looked through."""
PLAIN = frozenset(
    """
    the and for with from into about your their our that this those these what when where which who how why are was
    not but all any new one two three part next last first session sessions webinar webinars series training basics
    advanced intro introduction overview working work using use understanding building making getting learning
    talking toward towards beyond between through after before del los las con para por una uno que como sobre desde
    entre more most than then they them you we its can will does did has have had
    """.split()  # noqa: SIM905
)
OF_THE_FIELD = frozenset(
    """
    child children childs youth young kid kids teen teens baby babies infant infants foster care family families
    parent parents caregiver caregivers caseworker caseworkers worker workers social services service support agency
    agencies court courts judge judges county state tribal school schools welfare protection protective justice
    juvenile law legal case cases home homes placement placements practice practices system systems community
    program programs plan plans planning safety safe missing health people team teams staff nino ninos ninas ninez
    menor menores familia familias escuela hogar cuidado trabajo caso casos jovenes joven adolescentes year years
    day days time month months house office hour hours minute minutes week weeks today tomorrow morning afternoon
    evening
    """.split()  # noqa: SIM905
)
EVERYDAY = frozenset(
    """
    come coming back away again down over home going gone take taking make keep keeping give giving know knowing see
    seeing look looking find finding tell telling talk talks say saying ask asking need needs want wants help helping
    stay staying leave leaving left right start starting stop move moving bring bringing turn call calls calling
    think thinking feel feeling live living lives life matter matters better best good great well real true long short
    open close hour hours minute hear hearing hands hand side line lines step steps word words thing things ways
    people person someone everyone other others each every more most much many what which whose here there where
    always never still early late soon once twice only even just like meet meeting write writing read reading
    """.split()  # noqa: SIM905
)
"""Words of a title that everybody uses for other things as well: alone they tell no title."""
_ABOUT = (
    r"(?:(?:that|which) (?:is|'s|covers?|deals? with|talks? about|was|focus\w* on)|on|about|for|of|covering|"
    r"regarding|re|concerning|titled|entitled|called|named|with|dealing with|focus(?:ed|ing) on|sobre|de|del|acerca de|in|that's)"
)
_FILLED = r"(?:(?:how|what|the|a|an|our|your|that|all|el|la|los|las|those|this) ){0,3}"
_NAMED_BEFORE = re.compile(
    rf"\b(?:{NOUN}|ones?|topic|la|el)[,:]? (?:(?:is|was|called|titled) )?(?:you (?:have|are (?:doing|having|holding|offering)) )?"
    rf"{_ABOUT} {_FILLED}(?:\"|')?$|"
    rf"\b(?:topic|title|titled|entitled|called|named)\W+{_FILLED}$"
)
_NAMED_AFTER = re.compile(rf"\"?'?(?:'s)?\s+(?:{NOUN}|ones?|topic)\b")
_DATED = re.compile(rf"\"?,? (?:in|on|this|next) (?:the )?(?:{MONTH}|\d)")
_ASKED_BEFORE = re.compile(
    r"(?:^|\n\s*|\b(?:sign (?:me|us|\w+) up|register (?:me|us|\w+)|enroll (?:me|us|\w+)|put (?:me|us|\w+)(?: down)?|count (?:me|us) in|add (?:me|us|\w+)|interested|seat|spot|"
    r"place|registration|attend|take|to do|join|want|like|need|choose|for|in|into)(?: (?:for|in|to|into|on|attend|take|join|do))*[: ]+(?:the |your |both |all )?\"?)$"
)


@lru_cache(maxsize=4096)
def stem(word: str) -> str:
    """What *word* has in common with its other forms: "testifying" and "testify", "visits" and "visitation"."""
    word = word.removesuffix("'s")
    if len(word) > 4 and word.endswith("s"):
        word = word[:-1]
    return word[:5]


@lru_cache(maxsize=64)
def telling_words(titles: tuple[str, ...]) -> dict[str, int]:
    """Return, for each stem that only one of the folded *titles* has and that is none of the field, whose it is."""
    owners: dict[str, set[int]] = {}
    for at, title in enumerate(titles):
        for word in re.findall(r"[a-z]+", title):
            if len(word) > 3 and word not in PLAIN:
                owners.setdefault(stem(word), set()).add(at)
    common = {stem(word) for word in OF_THE_FIELD}
    return {word: next(iter(whose)) for word, whose in owners.items() if len(whose) == 1 and word not in common}


def told_by_words(text: str, low: str, titles: Sequence[str]) -> Iterator[tuple[int, int, int, bool]]:
    """Yield (start, end, which of *titles*, whether it surely stands for a session) for words that tell a title."""
    telling = telling_words(tuple(titles))
    if not telling or len(low) > MOST_TEXT or not any(word in low for word in telling):
        return
    words = [(found.start(), found.end(), found[0]) for found in WORD.finditer(low)]
    at = 0
    while at < len(words):
        start, end, word = words[at]
        which = _told(word, telling)
        if which is None:
            at += 1
            continue
        own = [part for part in re.findall(r"[a-z]+", titles[which]) if len(part) > 2]
        first, last, matched = at, at, {stem(word)}
        for step in (-1, 1):
            near = at + step
            while 0 <= near < len(words):
                part = words[near][2]
                mild = part in PLAIN or len(part) < 4
                inside = _is_of(part, own)
                if not inside and not (
                    mild and 0 <= near + step < len(words) and _is_of(words[near + step][2], own) and len(part) < 5
                ):
                    break
                if re.search(r"[.!?;\n]", low[words[min(near, at)][1] : words[max(near, at)][0]]):
                    break
                if inside:
                    matched.add(stem(part))
                    first, last = min(first, near), max(last, near)
                near += step
        start, end = words[first][0], words[last][1]
        before, after = low[max(0, start - 60) : start], low[end : end + 24]
        sure = bool(_NAMED_BEFORE.search(before) or _NAMED_AFTER.match(after))
        asked = bool(_ASKED_BEFORE.search(before))
        sure |= asked and bool(_DATED.match(after))
        everyday = len(matched) == 1 and word.removesuffix("'s") in EVERYDAY
        if not everyday and (
            sure
            or (len(matched) > 1 and (asked or text[start : start + 1].isupper()))
            or (asked and text[start : start + 1].isupper())
        ):
            yield start, end, which, sure or (asked and len(matched) > 1)
        at = last + 1


def stands_for_session(text: str, low: str, start: int, end: int) -> bool:
    """Whether the title between *start* and *end* is written as one, or asked for: "I handle adoption subsidies" is not."""
    if text[start:end] != low[start:end] or not text[:start].strip():
        return True
    before, after = low[max(0, start - 60) : start], low[end : end + 24]
    return bool(
        _NAMED_BEFORE.search(before) or _NAMED_AFTER.match(after) or _ASKED_BEFORE.search(before) or _DATED.match(after)
    )


def _is_of(word: str, title: Sequence[str]) -> bool:
    """Whether *word* is one of the title's, in another form or cut short ("evals")."""
    return any(
        stem(part) == stem(one) or (len(part) > 3 and one.startswith(part.removesuffix("s")))
        for part in word.split("-")
        for one in title
    )


def _told(word: str, telling: dict[str, int]) -> int | None:
    for part in word.split("-"):
        if len(part) > 3 and stem(part) in telling:
            return telling[stem(part)]
    return None


__all__ = ["EVERYDAY", "OF_THE_FIELD", "PLAIN", "stands_for_session", "told_by_words"]
