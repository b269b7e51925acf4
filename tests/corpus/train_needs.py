"""Trains what tells whether a whole message asks for an aid (`registrar/reading/needs_sense.py`) on labelled messages.

    python -m tests.corpus.train_needs [--check] [--left-out WRITERS] [CORPUS ...]

Prints first what it brings on mail by writers it has not seen: each writer of `--left-out` in turn is left out of the
training and read with what the others taught. Then it trains on everything and writes `needs_sense.json`; with
`--check` it writes nothing. It learns from the same as `train_asking`. Needs the extra `train`.
"""

import hashlib
import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from registrar.reading.asking import load_model as load_asking
from registrar.reading.asking import weigh_needs
from registrar.reading.needs_sense import CODES, SCALE, STORED, is_borne_out, read_model
from tests.corpus.train_asking import ACTED_ON, Example, as_text, examples, listed, matrix
from tests.corpus.training import train_by_command

HEAVIEST = 127
"""The greatest weight that is stored, in parts of SCALE."""


@dataclass(frozen=True, slots=True)
class Settings:
    """How the training is done. Chosen by the messages of writers left out."""

    seen: int = 3
    """A word counts if so many messages have it."""
    closely: float = 30.0
    """How closely the weights may follow the messages (the inverse of the regularisation)."""
    kept: int = 8000
    """Words kept, those that tell most."""


def words_of(one: Example) -> list[str]:
    """Return the words of all sentences of a message that speak of aids."""
    return sorted(frozenset().union(*(each.words for each in one.sentences)))


def train(taught: Sequence[Example], settings: Settings) -> dict[str, Any]:
    """Return the model that these messages teach, as it is stored. The same messages give the same model."""
    taught = [one for one in taught if one.sentences and one.intent in ACTED_ON]
    rows = [words_of(one) for one in taught]
    times = Counter(word for row in rows for word in row)
    vocabulary = sorted(word for word, count in times.items() if count >= settings.seen)
    values = matrix(rows, vocabulary)
    weights, _ = _fit(values, taught, settings)
    tells = np.abs(weights).max(axis=1) * np.sqrt(np.asarray(values.multiply(values).mean(axis=0)).ravel())
    most = sorted(range(len(vocabulary)), key=lambda at: (-round(float(tells[at]), 6), vocabulary[at]))
    vocabulary = sorted(vocabulary[at] for at in most[: settings.kept])
    weights, bias = _fit(matrix(rows, vocabulary), taught, settings)
    whole = np.clip(np.rint(weights * SCALE), -HEAVIEST, HEAVIEST).astype(int)
    names = [(one.name, sorted(one.wanted), row) for one, row in zip(taught, rows, strict=True)]
    return {
        "about": "Weights of registrar/reading/needs_sense.py. Written by python -m tests.corpus.train_needs.",
        "digest": hashlib.sha256(json.dumps([repr(settings), names]).encode()).hexdigest(),
        "codes": [code.value for code in CODES],
        "bias": [round(float(one), 3) for one in bias],
        "words": {word: row.tolist() for word, row in zip(vocabulary, whole, strict=True)},
    }


def _fit(values: csr_matrix, taught: Sequence[Example], settings: Settings) -> tuple[np.ndarray, np.ndarray]:
    """Return the weights, a row a word and a column a code, and the bias of each code."""
    fits = [
        LogisticRegression(C=settings.closely, solver="liblinear", random_state=0, max_iter=1000).fit(
            values, np.array([code.value in one.wanted for one in taught])
        )
        for code in CODES
    ]
    return np.array([fit.coef_[0] for fit in fits]).T, np.array([fit.intercept_[0] for fit in fits])


def report(name: str, tested: Sequence[Example], stored: dict[str, Any], *, show: bool) -> str:
    """Return what the model brings on *tested*, as text: the needs of each message as a whole, whoever has them."""
    model, asking = read_model(json.dumps(stored)), load_asking()
    moves, lines = Counter[str](), []
    for one in tested:
        if one.intent not in ACTED_ON or not one.sentences:
            continue
        asked = weigh_needs(one.scene.own, one.scene.low, one.scene.sentences, one.sentences, one.rules, asking)
        found = {need.code.value for need in asked.needs}
        was = "held" if asked.doubts else "right" if found == one.wanted else "wrong"
        now = was if not asked.needs or is_borne_out(words_of(one), asked.needs, model) else "held"
        moves[f"{was} to {now}"] += 1
        if was != now:
            lines.append(f"    {one.name} {was} to {now}: {sorted(found)} of {sorted(one.wanted)}")
    return "\n".join([f"{name:8} {len(tested):4} messages  {dict(sorted(moves.items()))}", *(lines if show else ())])


def main() -> None:
    """Print what writers left out tell, then train on all and write the model."""
    train_by_command(
        __doc__ or "",
        examples=examples,
        beside=listed,
        train=lambda taught: train(taught, Settings()),
        report=lambda writer, tested, stored, show: report(writer, tested, dict(stored), show=show),
        as_text=as_text,
        stored=STORED,
    )


if __name__ == "__main__":
    main()
