"""What accommodation does an author ask for below their own name?

Much that stands there is no request: a job title ("ASL Interpreter"), an office ("Disability Services"), the number of
a relay, an offer to whoever reads ("interpreters on request"). So only a line that speaks for its author counts.
"""

import re
from collections.abc import Sequence

from registrar.reading.accommodations import FoundNeed, find_needs

LONGEST_SIGNATURE = 5_000
"""Characters below a name that are looked through."""
SURE = 0.9
"""Above it a line need not say "I" to speak for its author: "Need captions, please"."""

_OF_ONESELF = re.compile(r"\b(?:i|i'm|im|i'd|i'll|i've|me|my|soy|tengo|necesito|uso|je|j'ai)\b", re.IGNORECASE)
_REQUESTS = re.compile(
    r"\b(?:need(?:s|ed)?|require[sd]?|requests?|requesting|please|pls|plz|would like|por favor|favor)\b", re.IGNORECASE
)
_TO_THE_READER = re.compile(
    r"\b(?:if|should|do|when|whenever|unless) (?:you|anyone|somebody|someone|a client)\b|"
    r"\b(?:if|when|where|as) (?:\w+ ){0,3}(?:needed|required)\b|\bwe\b|"
    r""
    r"\b(?:contact|call|reach|e-?mail|write|write to|ask) me (?:for|if|about|with)\b|"
    r"\byou(?:'d| would)? (?:need|require|like|want|wish|prefer|use)\b|\bavailable\b|\b(?:up)?on request\b",
    re.IGNORECASE,
)
_TO_ANYBODY = re.compile(r"\byour?\b|\?|\b(?:call|dial|contact|visit|clients?|customers?|callers?)\b", re.IGNORECASE)


def needs_below(signature: str, known: Sequence[FoundNeed]) -> tuple[FoundNeed, ...]:
    """Return what the words below the name ask for that is not *known* from those above it."""
    codes = {need.code for need in known}
    return tuple(
        need
        for need in find_needs(signature[:LONGEST_SIGNATURE].replace("’", "'"))
        if need.code not in codes and (need.confidence > SURE or not known) and speaks_for_oneself(need)
    )


def speaks_for_oneself(need: FoundNeed) -> bool:
    """Whether the sentence that names an aid asks for it on the author's own behalf."""
    if _TO_THE_READER.search(need.words):
        return False
    if _OF_ONESELF.search(need.words):
        return True
    return need.confidence > SURE and bool(_REQUESTS.search(need.words)) and not _TO_ANYBODY.search(need.words)
