"""Which need does a sentence describe without naming an aid? "If the words could stand below whoever speaks."

What is to happen is told by words of certain classes that meet in one sentence (`words/describing.py`); why, by what
somebody says that they cannot do, there or elsewhere in the text. A sentence that only mentions such things asks for
nothing: it must wish for something, or tell of one's own limits.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from registrar.reading.wished import PLAIN_REQUEST
from registrar.reading.words.describing import FRAMES, INABILITY, LIMITS, MEANT_OTHERWISE, Frame, Limit
from registrar.reading.words.describing_phrases import PHRASES
from registrar.sieve import Sieved
from registrar.vocabulary import Accommodation

_TOKEN = re.compile(r"[^\W_]+(?:[-'][^\W_]+)*")
_FRAMES_OF: dict[str, list[int]] = {}
"""For each word of the smallest class of a frame: the frames that it may meet, as places in FRAMES."""
for _at, _frame in enumerate(FRAMES):
    for _word in min(_frame.parts, key=len):
        _FRAMES_OF.setdefault(_word, []).append(_at)
_PURPOSE = re.compile(
    r"\b(?:so(?: that)?|in order that|para que) (?:i|she|he|yo|ella|el|pueda)\b(?:'ll| can| may| could| might| will|"
    r" would)?"
)
"""What somebody can do once they have what they ask for."""
_PHRASES = Sieved(PHRASES, lambda row: row[1])


@dataclass(frozen=True, slots=True)
class Described:
    """A need that a sentence describes: the code, and where in the sentence its words stand."""

    code: Accommodation
    start: int
    end: int
    has_reason: bool
    """The author tells why: what they cannot do."""
    stands_alone: bool
    """It is meant even where the sentence names an aid as well."""
    is_wished: bool
    """The sentence wishes for something."""
    is_reason: bool
    """It does not, and its words tell rather what somebody cannot do: the reason of what is asked for elsewhere."""


class ToldLimits:
    """What a text, in small letters, says that somebody cannot do, or not well; each looked for when it is asked."""

    def __init__(self, text: str) -> None:
        self.low = without_accents(text)
        self.known: dict[Limit, bool] = {}

    def has_any(self, limits: frozenset[Limit]) -> bool:
        """Whether one of *limits* is told of."""
        return any(self.has(limit) for limit in limits)

    def has(self, limit: Limit) -> bool:
        """Whether *limit* is told of."""
        if limit not in self.known:
            self.known[limit] = LIMITS[limit].search(self.low) is not None
        return self.known[limit]


def describes(sentence: str, limits: ToldLimits, *, asked: bool = False) -> Iterator[Described]:
    """Yield what a *sentence* in small letters describes where *limits* are told; *asked*: a label asks for needs."""
    plain = without_accents(sentence)
    low = INABILITY.sub(_blank, MEANT_OTHERWISE.sub(_blank, _with_phrases(plain)))
    here = frozenset(_TOKEN.findall(low))
    places = sorted({at for word in here for at in _FRAMES_OF.get(word, ())})
    frames = [frame for frame in map(FRAMES.__getitem__, places) if _may_meet(frame, here)]
    if not frames:
        return
    tokens = [(match[0], match.start(), match.end()) for match in _TOKEN.finditer(low)]
    wished = asked or PLAIN_REQUEST.search(plain) is not None
    told_here = ToldLimits(plain)
    codes: set[Accommodation] = set()
    met: list[Described] = []
    for frame in frames:
        if frame.code in codes:
            continue
        reason = asked or told_here.has_any(frame.limits) or (wished and limits.has_any(frame.limits))
        if not ((reason and (wished or frame.tells)) or (wished and frame.asks)):
            continue
        found = _nearest(frame, tokens)
        if found is not None:
            codes.add(frame.code)
            told = not wished and frame.is_reason
            met.append(Described(frame.code, *found, reason, frame.stands_alone, wished, told))
    purpose = _PURPOSE.search(plain) if len(met) > 1 else None
    ends = purpose.end() if purpose is not None else len(plain)
    yield from ([one for one in met if one.start <= ends] if any(one.start <= ends for one in met) else met)


def _may_meet(frame: Frame, words: frozenset[str]) -> bool:
    return frame.never.isdisjoint(words) and not any(part.isdisjoint(words) for part in frame.parts)


def _with_phrases(text: str) -> str:
    """Return *text* with one word for each phrase that stands for one, at the same place."""
    for word, phrase in _PHRASES.that_may_match(text):
        for found in list(phrase.pattern.finditer(text)):
            width = len(found[0])
            text = text[: found.start()] + word.ljust(width)[:width] + text[found.end() :]
    return text


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])


def _nearest(frame: Frame, tokens: list[tuple[str, int, int]]) -> tuple[int, int] | None:
    """Where the words of a frame stand closest together: each part must be met by a word of its own."""
    best: tuple[int, int] | None = None
    for word, start, end in tokens:
        if word not in frame.parts[0]:
            continue
        used = {(start, end)}
        left, right = start, end
        for part in frame.parts[1:]:
            near = [(a, b) for token, a, b in tokens if token in part and (a, b) not in used]
            if not near:
                break
            a, b = min(near, key=lambda at: abs(at[0] - start))
            used.add((a, b))
            left, right = min(left, a), max(right, b)
        else:
            if right - left <= frame.apart and (best is None or right - left < best[1] - best[0]):
                best = left, right
    return best


def without_accents(text: str) -> str:
    """Return *text* without accents, letter for letter."""
    if text.isascii():
        return text
    return "".join(unicodedata.normalize("NFD", letter)[0] for letter in text)
