"""Trains what tells an agency by how it reads (`registrar/reading/agency_sense.py`) on labelled messages.

    python -m tests.corpus.train_agencies [--check] [--left-out WRITERS] [CORPUS ...]

The options and the output are those of `train_asking`: what it brings on writers who were left out, then the model that
ships, `registrar/reading/agency_sense.json`. It always learns from `agencies/taught.txt` as well. Needs the extra
`train`.
"""

import hashlib
import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from registrar.reading.affiliation import find_agency
from registrar.reading.agency_sense import (
    SCALE,
    STORED,
    Candidate,
    Model,
    features_of,
    find_candidates,
    pages,
    read_model,
    weigh_agency,
)
from registrar.reading.people import Scene
from registrar.reading.read import read_by_rules
from registrar.reading.reading import Found
from tests.corpus.listed_agencies import TAUGHT as LISTED
from tests.corpus.listed_agencies import lines_of
from tests.corpus.score import is_same_agency
from tests.corpus.train_asking import as_text
from tests.corpus.training import received, train_by_command, writer_of
from tests.reading.test_requests import PLAIN

TAUGHT = ("register", "update", "cancel", "change")
"""Intents whose messages teach; agencies are expected of the first two."""
LISTS = 5
"""Parts of the list of agencies that can be left out as if each were a writer's, by the figures 0 to 4."""


@dataclass(frozen=True, slots=True)
class Settings:
    """How the training is done. Chosen by the messages of writers left out."""

    seen: int = 3
    """A feature counts if so many candidates have it."""
    closely: float = 20.0
    """How closely the weights may follow the messages (the inverse of the regularisation)."""
    kept: int = 7000
    """Features kept, those with the heaviest weights."""


@dataclass(frozen=True, slots=True)
class Example:
    """A message with what in it may be an agency, and which are."""

    name: str
    people: Sequence[Mapping[str, Any]]
    scene: Scene
    candidates: tuple[tuple[Candidate, frozenset[str]], ...]
    read: Found[str] | None

    @property
    def writer(self) -> str:
        """Whose message it is."""
        return writer_of(self.name)

    def is_right(self, words: str | None) -> bool:
        """Whether *words* is the agency of somebody in the message."""
        return any(is_same_agency(one["agency"], words, person=one["name"]) for one in self.people if one["agency"])


def examples(folder: Path) -> Iterator[Example]:
    """Yield the messages of a corpus that are about people and tell of their agencies, or of none."""
    for one in received(folder):
        labelled, message, catalog, now = one
        expect, people = labelled["expect"], labelled["expect"]["registrants"]
        told = any(each["agency"] for each in people) or expect["intent"] == "register"
        if expect["intent"] not in TAUGHT or not told or one.is_automatic:
            continue
        scene = read_by_rules(message, catalog, now=now)[0]
        yield _example(labelled["id"], people, scene)


def listed(path: Path = LISTED) -> Iterator[Example]:
    """Yield the single texts of `agencies/`, each as the body of a registration."""
    for line in lines_of(path):
        message = line.as_message()
        assert message.date is not None
        scene = read_by_rules(message, PLAIN, now=message.date)[0]
        people = ({"agency": line.forms, "name": line.name},)
        yield _example(f"{line.number % LISTS}{line.number:04}", people, scene)


def _example(name: str, people: Sequence[Mapping[str, Any]], scene: Scene) -> Example:
    found = tuple((one, features_of(page, one)) for page in pages(scene) for one in find_candidates(page))
    return Example(name, people, scene, found, find_agency(scene))


# ---------------------------------------------------------------------------------------------------------- training


def train(taught: Sequence[Example], settings: Settings) -> dict[str, Any]:
    """Return the model that these messages teach, as it is stored. The same messages give the same model."""
    rows = [sorted(features) for each in taught for _, features in each.candidates]
    labels = [each.is_right(one.words) for each in taught for one, _ in each.candidates]
    times = Counter(feature for row in rows for feature in row)
    vocabulary = sorted(feature for feature, count in times.items() if count >= settings.seen)
    weights, _ = _fit(rows, vocabulary, labels, settings)
    heaviest = sorted(range(len(vocabulary)), key=lambda at: (-round(abs(float(weights[at])), 6), vocabulary[at]))
    vocabulary = sorted(vocabulary[at] for at in heaviest[: settings.kept])
    weights, bias = _fit(rows, vocabulary, labels, settings)
    return {
        "about": "Weights of registrar/reading/agency_sense.py. Written by python -m tests.corpus.train_agencies.",
        "digest": digest_of(taught, settings),
        "bias": round(bias * SCALE),
        "weights": {one: round(float(weight) * SCALE) for one, weight in zip(vocabulary, weights, strict=True)},
    }


def _fit(
    rows: Sequence[Sequence[str]], vocabulary: Sequence[str], labels: Sequence[bool], settings: Settings
) -> tuple[np.ndarray, float]:
    column = {one: at for at, one in enumerate(vocabulary)}
    known = [[column[one] for one in row if one in column] for row in rows]
    values = [1 / max(1, len(row)) ** 0.5 for row in known for _ in row]
    ends = np.cumsum([0, *(len(row) for row in known)])
    matrix = csr_matrix((values, [at for row in known for at in row], ends), shape=(len(rows), len(vocabulary)))
    fitted = LogisticRegression(C=settings.closely, solver="liblinear", random_state=0, max_iter=1000).fit(
        matrix, np.array(labels)
    )
    return fitted.coef_[0], float(fitted.intercept_[0])


def digest_of(taught: Sequence[Example], settings: Settings) -> str:
    """Return a digest of what a model was trained with."""
    names = [(one.name, [each["agency"] for each in one.people], len(one.candidates)) for one in taught]
    return hashlib.sha256(json.dumps([repr(settings), names]).encode()).hexdigest()


# ----------------------------------------------------------------------------------------------------------- judging


def report(name: str, tested: Sequence[Example], model: Model, *, show: bool) -> str:
    """Return what the model brings on *tested*, as text: the agency of the message as a whole."""
    moves, lines = Counter[str](), []

    def outcome(one: Example, found: Found[str] | None) -> str:
        if found is None:
            return "right" if not any(each["agency"] for each in one.people) else "asked"
        return "right" if one.is_right(found.value) else "wrong"

    for one in tested:
        after = weigh_agency(one.scene, one.read, model)
        move = f"{outcome(one, one.read)} to {outcome(one, after)}"
        moves[move] += 1
        if after is not one.read:
            before = one.read.value if one.read else None
            lines.append(f"    {one.name} {move}: {before} > {after.value if after else None}")
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
