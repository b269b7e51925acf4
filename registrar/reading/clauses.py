"""Where do the sentences and clauses end in which somebody asks for something?

Each sentence is judged on its own, and within it each clause: "no interpreter, but captions" refuses one and asks for
the other. Texts are in small letters.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Scope:
    """From where to where in the text."""

    start: int
    end: int


_SENTENCE_END = re.compile(r"[.!?]+[)\"'”]*(?=\s|\Z)|\n\s*\n|\n(?=\s*(?:[-•*·▪–]|\(?\d{1,2}[.)])\s)|\n|[•▪]")
_ABBREVIATED = re.compile(r"\b(?:e\.g|i\.e|etc|mr|mrs|ms|dr|st|no|approx|min|pt|p\.m|a\.m|vs|inc|dept|[a-z])\Z")


def sentences(text: str) -> Iterator[Scope]:
    """Yield the sentences of *text*, lines of a list and of a form each on its own."""
    start = 0
    for match in _SENTENCE_END.finditer(text):
        if match[0] == ".":
            if _ABBREVIATED.search(text, max(start, match.start() - 8), match.start()):
                continue
        elif match[0].startswith("\n") and match[0].count("\n") == 1 and _goes_on(text, match):
            continue
        if text[start : match.end()].strip():
            yield Scope(start, match.end())
        start = match.end()
    if text[start:].strip():
        yield Scope(start, len(text))


def _goes_on(text: str, match: re.Match[str]) -> bool:
    """A line that was only wrapped: long, not ended, and the next does not open a list or a label."""
    line = text[text.rfind("\n", 0, match.start()) + 1 : match.start()].rstrip()
    following = text[match.end() : match.end() + 60].partition("\n")[0].strip()
    if not following or re.match(r"[-•*·▪–]|\(?\d{1,2}[.)]\s|[\w /]{2,30}:", following):
        return False
    return len(line) >= 50 or line.endswith((",", " and", " or"))


_CLAUSE_BREAK = re.compile(
    r";|\s[-–—]+\s|—|\bbut\b|\bhowever\b|\bthough\b|\balthough\b|\bpero\b|\bmais\b|\bsino\b|\bexcept(?: for|"
    r" that)?\b|\bother than\b|\bapart from\b|\baside from\b|\bbesides\b|\binstead\b(?! of)|\bjust\b(?= (?:need|the|"
    r"a|an|some|large|caption|cc|cart|live|closed|send))|,\s*(?=(?:i|we|she|he|they|my|please|only|just|not|no|"
    r"captions?|closed|cart|asl) )|\band\b(?=\s+(?:i|i'm|i'd|i'll|i've|id|we|she|he|they|my|please|will|would|do|"
    r"does|don't|doesn't|no|need|needs|could|can|also|has|have|requires?)\s)|\bso\b(?=\s+(?:i|i'm|i'd|i'll|we|she|he|"
    r"they|it|you|there|don't|do not|please|if|could|can|that)\b)"
)


def clauses(text: str, sentence: Scope) -> Iterator[Scope]:
    """Yield the clauses of a sentence: up to a "but", a semicolon, a new subject."""
    start = sentence.start
    for match in _CLAUSE_BREAK.finditer(text, sentence.start, sentence.end):
        if text[start : match.start()].strip():
            yield Scope(start, match.start())
        start = match.start() if match[0][0] not in ";,—–- " else match.end()
    if text[start : sentence.end].strip():
        yield Scope(start, sentence.end)
