"""Trains what tells whether a sentence asks for an aid (`registrar/reading/asking.py`) on labelled messages.

    python -m tests.corpus.train_asking [--check] [--left-out WRITERS] [CORPUS ...]

Prints first what it brings on mail by writers it has not seen: each writer of `--left-out` in turn is left out of the
training and read with what the others taught. Then it trains on everything and writes `registrar/reading/asking.json`;
with `--check` it writes nothing. Without CORPUS, folders in the format of this one, it learns from this corpus and
those below it, and always from the sentences of `needs/taught.txt` and `needs/learnt.txt`. Needs the extra `train`.
"""

import hashlib
import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Any

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from registrar.reading.accommodations import FoundNeed, find_needs
from registrar.reading.asking import CODES, SCALE, STORED, Model, Weighed, read_model, weigh, weigh_needs
from registrar.reading.people import Scene
from registrar.reading.read import read_by_rules
from registrar.vocabulary import Accommodation
from tests.corpus.listed_needs import LEARNT, TAUGHT, lines_of
from tests.corpus.training import received, train_by_command, writer_of
from tests.reading.test_requests import PLAIN

ACTED_ON = ("register", "cancel", "change", "update")
LISTS = 5
"""Parts of the list of needs that can be left out as if each were a writer's, by the figures 0 to 4."""


@dataclass(frozen=True, slots=True)
class Settings:
    """How the training is done. Chosen by the messages of writers left out."""

    seen: int = 2
    """A feature counts if so many sentences have it, as often as it is asked about."""
    closely: float = 30.0
    """How closely the weights may follow the sentences (the inverse of the regularisation)."""
    rounds: int = 2
    """How often the sentence that asks is looked for anew, where no rule says which one it is."""
    kept: int = 20000
    """Features kept, those with the heaviest weights."""


@dataclass(frozen=True, slots=True)
class Example:
    """A message with the needs that it asks for, and what the rules find."""

    name: str
    intent: str
    wanted: frozenset[str]
    scene: Scene
    sentences: tuple[Weighed, ...]
    rules: tuple[FoundNeed, ...]

    @property
    def writer(self) -> str:
        """Whose message it is."""
        return writer_of(self.name)

    def says(self, one: Weighed, code: Accommodation) -> bool:
        """Whether the rules find *code* in a sentence."""
        return any(need.code is code and one.sentence.start <= need.start < one.sentence.end for need in self.rules)


def examples(folder: Path) -> Iterator[Example]:
    """Yield the messages of a corpus that people wrote."""
    for one in received(folder):
        if one.is_automatic:
            continue
        labelled, message, catalog, now = one
        scene = read_by_rules(message, catalog, now=now)[0]
        people = labelled["expect"]["registrants"]
        yield Example(
            labelled["id"],
            labelled["expect"]["intent"],
            frozenset(code for person in people for code in person["accommodations"]),
            scene,
            tuple(weigh(scene.own, scene.low, scene.sentences)),
            find_needs(scene.own),
        )


def listed() -> Iterator[Example]:
    """Yield the single sentences of `needs/`, each as the body of a registration."""
    for line in chain(lines_of(TAUGHT), lines_of(LEARNT)):
        message = line.as_message()
        assert message.date is not None
        scene = read_by_rules(message, PLAIN, now=message.date)[0]
        sentences = [one for one in scene.sentences if one.start < len(line.text)]
        yield Example(
            f"{line.number % LISTS}{line.number:04}",
            "register",
            frozenset(code.value for code in line.wanted),
            scene,
            tuple(weigh(scene.own, scene.low, sentences)),
            find_needs(scene.own),
        )


# ---------------------------------------------------------------------------------------------------------- training


def features_of(one: Weighed, code: Accommodation) -> list[str]:
    """Return what a sentence says about *code*, words with the code before them."""
    near = one.named.get(code)
    own = [f"{code.value}|{word}" for word in (*one.words, *(() if near is None else (f"aid of {code.value}",)))]
    return sorted([*own, *(one.common if near is None else near)])


def train(taught: Sequence[Example], settings: Settings) -> dict[str, Any]:
    """Return the model that these messages teach, as it is stored. The same messages give the same model."""
    rows = [features_of(one, code) for each in taught for one in each.sentences for code in CODES]
    plain = [
        each.says(one, code) and code.value in each.wanted
        for each in taught
        for one in each.sentences
        for code in CODES
    ]
    times = Counter(feature for row in rows for feature in row)
    vocabulary = sorted(feature for feature, count in times.items() if count >= settings.seen)
    labels = list(plain)
    for _ in range(settings.rounds):
        values = matrix(rows, vocabulary)
        weights, bias = _fit(values, labels, settings)
        labels = _labels(taught, plain, values @ weights + bias)
    heaviest = sorted(range(len(vocabulary)), key=lambda at: (-round(abs(float(weights[at])), 6), vocabulary[at]))
    vocabulary = sorted(vocabulary[at] for at in heaviest[: settings.kept])
    weights, bias = _fit(matrix(rows, vocabulary), labels, settings)
    return _stored(vocabulary, weights, bias, digest_of(taught, settings))


def _labels(taught: Sequence[Example], plain: Sequence[bool], scores: np.ndarray) -> list[bool]:
    """Which sentence asks is not labelled: where no rule says it, the likeliest one of the message is taken."""
    labels = list(plain)
    start = 0
    for each in taught:
        for at, code in enumerate(CODES):
            places = [start + at + len(CODES) * place for place in range(len(each.sentences))]
            if code.value in each.wanted and places and not any(plain[place] for place in places):
                labels[max(places, key=lambda place: float(scores[place]))] = True
        start += len(CODES) * len(each.sentences)
    return labels


def matrix(rows: Sequence[Sequence[str]], vocabulary: Sequence[str]) -> csr_matrix:
    """Return a row for each of *rows*: the words of the vocabulary in it, alike, and of length one in all."""
    column = {one: at for at, one in enumerate(vocabulary)}
    known = [[column[one] for one in row if one in column] for row in rows]
    values = [1 / max(1, len(row)) ** 0.5 for row in known for _ in row]
    ends = np.cumsum([0, *(len(row) for row in known)])
    return csr_matrix((values, [at for row in known for at in row], ends), shape=(len(rows), len(vocabulary)))


def _fit(values: csr_matrix, labels: Sequence[bool], settings: Settings) -> tuple[np.ndarray, float]:
    fitted = LogisticRegression(C=settings.closely, solver="liblinear", random_state=0, max_iter=1000).fit(
        values, np.array(labels)
    )
    return fitted.coef_[0], float(fitted.intercept_[0])


def _stored(vocabulary: Sequence[str], weights: np.ndarray, bias: float, digest: str) -> dict[str, Any]:
    place = {code.value: at for at, code in enumerate(CODES)}
    common: dict[str, int] = {}
    words: dict[str, list[tuple[int, int]]] = {}
    for feature, weight in zip(vocabulary, weights, strict=True):
        code, bar, word = feature.partition("|")
        whole = round(float(weight) * SCALE)
        if bar:
            words.setdefault(word, []).append((place[code], whole))
        else:
            common[feature] = whole
    return {
        "about": "Weights of registrar/reading/asking.py. Written by python -m tests.corpus.train_asking.",
        "digest": digest,
        "codes": [code.value for code in CODES],
        "bias": round(bias * SCALE),
        "common": common,
        "words": {word: [number for pair in each for number in pair] for word, each in sorted(words.items())},
    }


def digest_of(taught: Sequence[Example], settings: Settings) -> str:
    """Return a digest of what a model was trained with."""
    names = [(one.name, sorted(one.wanted), [sorted(each.words) for each in one.sentences]) for one in taught]
    return hashlib.sha256(json.dumps([repr(settings), names]).encode()).hexdigest()


def as_text(stored: Mapping[str, Any]) -> str:
    """Return the stored form: JSON, one feature a line, so that a change can be read."""
    lines = []
    for key, value in stored.items():
        if isinstance(value, dict):
            inner = ",\n".join(f"{json.dumps(one)}:{json.dumps(w, separators=(',', ':'))}" for one, w in value.items())
            lines.append(f"{json.dumps(key)}:{{\n{inner}\n}}")
        else:
            lines.append(f"{json.dumps(key)}:{json.dumps(value)}")
    return "{\n" + ",\n".join(lines) + "\n}\n"


# ----------------------------------------------------------------------------------------------------------- judging


def report(name: str, tested: Sequence[Example], model: Model, *, show: bool) -> str:
    """Return what the model brings on *tested*, as text: the needs of each message as a whole, whoever has them."""
    moves, lines = Counter[str](), []
    for one in tested:
        if one.intent not in ACTED_ON:
            continue
        asked = weigh_needs(one.scene.own, one.scene.low, one.scene.sentences, one.sentences, one.rules, model)
        before, after = ({need.code.value for need in needs} for needs in (one.rules, asked.needs))
        was = "right" if before == one.wanted else "wrong"
        now = "held" if asked.doubts else "right" if after == one.wanted else "wrong"
        moves[f"{was} to {now}"] += 1
        if was != now:
            lines.append(f"    {one.name} {was} to {now}: {sorted(before)} {sorted(after)} of {sorted(one.wanted)}")
    return "\n".join([f"{name:8} {len(tested):4} messages  {dict(sorted(moves.items()))}", *(lines if show else ())])


def main() -> None:
    """Print what writers left out tell, then train on all and write the model."""
    train_by_command(
        __doc__ or "",
        examples=examples,
        beside=listed,
        train=lambda taught: train(taught, Settings()),
        report=lambda writer, tested, stored, show: report(writer, tested, read_model(json.dumps(stored)), show=show),
        as_text=as_text,
        stored=STORED,
    )


if __name__ == "__main__":
    main()
