"""Does a message as a whole sound as if it asked for the accommodations that were read?

`accommodations` and `asking` go sentence by sentence; this hears all sentences that speak of aids together, by their
words alone. What is used by a client, given up three lines below or told as a story reads unlike a request, whatever
each sentence looks like. A linear model, learned from labelled messages by `python -m tests.corpus.train_needs`, gives
for each accommodation how likely it is asked for. It adds nothing and
drops nothing: where it finds what the others read most unlikely, a person looks.
"""

import json
import math
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from registrar.reading.accommodations import FoundNeed
from registrar.vocabulary import Accommodation

STORED = Path(__file__).with_name("needs_sense.json")
SCALE = 4
"""Weights are stored as whole numbers, in quarters: each in one byte."""
CODES = tuple(Accommodation)

DOUBTED_BELOW = 0.05
"""Below this a person looks whether a need is one. At six writers who were left out this caught 10 of 29 messages whose
needs were misread, and held one of 549 that were right."""


@dataclass(frozen=True, slots=True)
class Model:
    """Weights learned from labelled messages."""

    bias: Mapping[Accommodation, float]
    words: Mapping[str, bytes]
    """For a word: what it says about each of CODES, in parts of SCALE, 128 for nothing."""
    digest: str
    """Names the messages and settings that it was trained with."""

    def likely(self, words: Collection[str], codes: Collection[Accommodation]) -> dict[Accommodation, float]:
        """Return for each of *codes* how likely a message of these *words* asks for it, 0 to 1."""
        known = [weights for weights in map(self.words.get, words) if weights is not None]
        root = SCALE * math.sqrt(max(1, len(known)))
        out = {}
        for code in codes:
            place = CODES.index(code)
            score = self.bias[code] + (sum(weights[place] for weights in known) - 128 * len(known)) / root
            out[code] = 1 / (1 + math.exp(-max(-30.0, min(30.0, score))))
        return out


@lru_cache(maxsize=1)
def load_model() -> Model:
    """Return the model that ships with the package, read once."""
    return read_model(STORED.read_text(encoding="utf-8"))


def read_model(text: str) -> Model:
    """Return the model that *text* (JSON) holds. Raises ValueError where its codes are not those of `vocabulary`."""
    stored = json.loads(text)
    if tuple(stored["codes"]) != tuple(code.value for code in CODES):
        raise ValueError("the stored model knows other accommodations: run python -m tests.corpus.train_needs")
    words = {word: bytes(weight + 128 for weight in weights) for word, weights in stored["words"].items()}
    return Model(dict(zip(CODES, stored["bias"], strict=True)), words, stored["digest"])


def is_borne_out(words: Collection[str], needs: Sequence[FoundNeed], model: Model | None = None) -> bool:
    """Whether the *words* of a message sound as if all of its *needs* were asked for.

    *words*: those of `asking.Weighed`, of all sentences that speak of aids.
    """
    likely = (model or load_model()).likely(words, {need.code for need in needs})
    return all(one >= DOUBTED_BELOW for one in likely.values())
