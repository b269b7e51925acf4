"""Trains the second opinion of the reader (`registrar/reading/opinion.py`) on this corpus.

    python -m tests.corpus.train_opinion [--check] [--contact] [CORPUS ...]

Prints first what it brings on mail by writers it has not seen: the writers are left out of the training, a sixth of
them at a time, and read with what the others taught. Then it trains on everything and writes
`registrar/reading/opinion.json`; with `--check` it writes nothing. Further folders in the format of this one are
judged as well, never trained on; with `--contact` what the rules make of them is kept in `first_contact.jsonl`, once
and before anybody looks. Needs the extra `train`.
"""

import argparse
import hashlib
import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from registrar.catalog import Catalog
from registrar.mail.message import Address, Message
from registrar.reading import opinion
from registrar.reading.accommodations import find_needs
from registrar.reading.opinion import (
    INTENTS,
    SCALE,
    STORED,
    Features,
    Model,
    author_among,
    find_features,
    read_model,
)
from registrar.reading.people import Scene
from registrar.reading.read import choose_by_rules, read, read_by_rules
from registrar.reading.reading import Reading
from registrar.reading.report import as_json
from registrar.vocabulary import Intent
from tests.corpus.score import Outcome, judge
from tests.corpus.train_weighing import FIRST_CONTACT, as_line, load_first_contact, train_weighing
from tests.corpus.training import LEARNT_FROM, received, writer_of
from tests.corpus.wordings import wordings

Wording = tuple[str, frozenset[str]]
"""An intent and the features of words that have it."""
FOLDS = 6
"""Writers are left out a sixth of them at a time."""


@dataclass(frozen=True, slots=True)
class Settings:
    """How the training is done. Chosen by the messages of writers left out."""

    seen: int = 2
    """A feature counts if so many messages (or sentences) have it."""
    intent_c: float = 100.0
    people_c: float = 100.0
    need_c: float = 30.0
    pick_c: float = 30.0
    """How closely the weights may follow the messages (the inverse of the regularisation)."""
    intent_kept: int = 4500
    kept: int = 1500
    """Features kept, those with the heaviest weights; of yes-and-no questions each."""


@dataclass(frozen=True, slots=True)
class Example:
    """A message with what is to be learned from it, and what the rules alone read."""

    name: str
    message: Message
    catalog: Catalog
    now: datetime
    expect: Mapping[str, Any]
    features: Features
    aids: tuple[bool, ...]
    """For each sentence whether the rules found an aid in it that is really asked for."""
    author: Address
    reading: Reading | None
    """None where a machine wrote it."""
    read: Mapping[str, Any]

    def read_with(self, model: Model) -> Mapping[str, Any]:
        """What rules and *model* together read."""
        reading = read(self.message, self.catalog, now=self.now, model=model)
        return json.loads(json.dumps(as_json(self.name, self.message, reading)))  # type: ignore[no-any-return]

    @property
    def writer(self) -> str:
        """Whose message it is."""
        return writer_of(self.name)

    @property
    def people(self) -> Sequence[Mapping[str, Any]]:
        """The registrants expected."""
        return self.expect["registrants"]

    @property
    def needs(self) -> set[str]:
        """The accommodations that are asked for."""
        return {code for person in self.people for code in person["accommodations"]}


def examples(folder: Path) -> Iterator[Example]:
    """Yield the messages of a corpus, as they are read by the rules alone."""
    for one in received(folder):
        labelled, message, catalog, now = one
        machine = one.is_automatic
        scene, mentions, reading = read_by_rules(message, catalog, now=now)
        features = find_features(scene, mentions)
        wanted = {code for person in labelled["expect"]["registrants"] for code in person["accommodations"]}
        shown = reading if not machine else Reading(Intent.AUTOMATIC)
        yield Example(
            labelled["id"],
            message,
            catalog,
            now,
            labelled["expect"],
            features,
            _aids(scene, wanted)[: len(features.sentences)],
            message.author or Address(""),
            None if machine else reading,
            json.loads(json.dumps(as_json(labelled["id"], message, shown))),
        )


def _aids(scene: Scene, wanted: set[str]) -> tuple[bool, ...]:
    starts = [need.start for need in find_needs(scene.own) if need.code.value in wanted]
    return tuple(any(one.start <= start < one.end for start in starts) for one in scene.sentences)


# ---------------------------------------------------------------------------------------------------------- training


def train(taught: Sequence[Example], worded: Sequence[Wording], settings: Settings) -> dict[str, Any]:
    """Return the model that these messages and wordings teach, as it is stored. The same give the same model."""
    told = [(one.expect["intent"], one.features.message) for one in taught]
    intent = _train_intent([*told, *worded], settings)
    people = [one for one in taught if one.expect["intent"] in opinion.ACTED_ON]
    rows = [one.features.message for one in people]
    several = _train_scale(
        "several", rows, [len(one.people) > 1 for one in people], c=settings.people_c, settings=settings
    )
    inside = [author_among(one.author, ((who["name"], who["email"]) for who in one.people)) for one in people]
    author = _train_scale("author", rows, inside, c=settings.people_c, settings=settings)
    picking = [(one, pick) for one in taught if one.expect["intent"] in opinion.PICKING for pick in one.features.picks]
    wanted = [{n for who in one.people for n in who["sessions"]}.issuperset(pick.numbers) for one, pick in picking]
    pick = _train_scale("pick", [pick.features for _, pick in picking], wanted, c=settings.pick_c, settings=settings)
    need = _train_need([one for one in taught if one.reading is not None], settings)
    return {
        "about": "Weights of registrar/reading/opinion.py. Written by python -m tests.corpus.train_opinion.",
        "digest": digest_of(taught, worded, settings),
        "messages": len(taught),
        "intents": [one.value for one in INTENTS],
        **intent,
        **several,
        **author,
        **need,
        **pick,
    }


def digest_of(taught: Sequence[Example], worded: Sequence[Wording], settings: Settings) -> str:
    """Return a digest of what a model was trained with."""
    names = [(one.name, one.expect, sorted(one.features.message)) for one in taught]
    said = [(intent, sorted(features)) for intent, features in worded]
    return hashlib.sha256(json.dumps([repr(settings), names, said]).encode()).hexdigest()


def _train_intent(told: Sequence[Wording], settings: Settings) -> dict[str, Any]:
    labels, rows = [intent for intent, _ in told], [features for _, features in told]

    def fit(vocabulary: Sequence[str]) -> tuple[np.ndarray, np.ndarray]:
        values = _matrix(rows, vocabulary)
        fitted = [
            _fit(values, [label == intent for label in labels], c=settings.intent_c, balanced=True)
            for intent in INTENTS
        ]
        return np.array([weights for weights, _ in fitted]).T, np.array([bias for _, bias in fitted])

    vocabulary = _vocabulary(rows, settings.seen)
    weights, _ = fit(vocabulary)
    vocabulary = _heaviest(vocabulary, np.abs(weights).max(axis=1), settings.intent_kept)
    weights, bias = fit(vocabulary)
    return {
        "intent_bias": _whole(bias),
        "intent": {one: _whole(row) for one, row in zip(vocabulary, weights, strict=True)},
    }


def _train_need(taught: Sequence[Example], settings: Settings) -> dict[str, Any]:
    """Which sentence asks is not labelled: where no rule says it, the likeliest one of the message is taken."""
    rows = [sentence for one in taught for sentence in one.features.sentences]
    labels = [aid for one in taught for aid in one.aids]
    vocabulary = _vocabulary(rows, settings.seen)
    values = _matrix(rows, vocabulary)
    weights, bias = _fit(values, labels, c=settings.need_c)
    scores = values @ weights + bias
    start = 0
    for one in taught:
        end = start + len(one.aids)
        if one.needs and end > start and not any(labels[start:end]):
            labels[start + int(np.argmax(scores[start:end]))] = True
        start = end
    return _train_scale("need", rows, labels, c=settings.need_c, settings=settings)


def _train_scale(
    name: str, rows: Sequence[frozenset[str]], labels: Sequence[bool], *, c: float, settings: Settings
) -> dict[str, Any]:
    vocabulary = _vocabulary(rows, settings.seen)
    weights, _ = _fit(_matrix(rows, vocabulary), labels, c=c)
    vocabulary = _heaviest(vocabulary, np.abs(weights), settings.kept)
    weights, bias = _fit(_matrix(rows, vocabulary), labels, c=c)
    return {
        f"{name}_bias": _whole([bias])[0],
        name: {one: weight for one, weight in zip(vocabulary, _whole(weights), strict=True) if weight},
    }


def _vocabulary(rows: Sequence[frozenset[str]], seen: int) -> list[str]:
    times = Counter(one for row in rows for one in row)
    return sorted(one for one, count in times.items() if count >= seen)


def _heaviest(vocabulary: Sequence[str], weights: np.ndarray, kept: int) -> list[str]:
    order = sorted(range(len(vocabulary)), key=lambda at: (-round(float(weights[at]), 6), vocabulary[at]))
    return sorted(vocabulary[at] for at in order[:kept])


def _matrix(rows: Sequence[frozenset[str]], vocabulary: Sequence[str]) -> csr_matrix:
    column = {one: at for at, one in enumerate(vocabulary)}
    known = [sorted(column[one] for one in row if one in column) for row in rows]
    values = [1 / max(1, len(row)) ** 0.5 for row in known for _ in row]
    ends = np.cumsum([0, *(len(row) for row in known)])
    return csr_matrix((values, [at for row in known for at in row], ends), shape=(len(rows), len(vocabulary)))


def _fit(values: csr_matrix, labels: Sequence[bool], *, c: float, balanced: bool = False) -> tuple[np.ndarray, float]:
    fitted = LogisticRegression(
        C=c, solver="liblinear", class_weight="balanced" if balanced else None, random_state=0, max_iter=1000
    ).fit(values, np.array(labels))
    return fitted.coef_[0], float(fitted.intercept_[0])


def _whole(weights: Sequence[float] | np.ndarray) -> list[int]:
    return [round(float(weight) * SCALE) for weight in weights]


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


def judged(one: Example, model: Model) -> tuple[Outcome, Outcome, str]:
    """Return the class of a message by the rules alone, with the second opinion, and why it is another."""
    before = judge(one.expect, one.read)[0]
    if one.reading is None:
        return before, before, ""
    read_so = one.read_with(model)
    after = judge(one.expect, read_so)[0]
    why = [reason for reason in read_so["reasons"] if reason not in one.reading.reasons]
    return before, after, "; ".join(why)


def report(name: str, tested: Sequence[Example], model: Model, *, show: bool) -> str:
    """Return what the second opinion brings on *tested*, as text."""
    before, after, moves = Counter[Outcome](), Counter[Outcome](), Counter[str]()
    lines = []
    wordings = [model.intents(one.features.message) for one in tested]
    agrees = sum(
        max(wording, key=lambda intent: wording[intent]) == one.expect["intent"]
        for one, wording in zip(tested, wordings, strict=True)
    )
    for one in tested:
        was, now, why = judged(one, model)
        before[was] += 1
        after[now] += 1
        if was != now:
            moves[f"{was} to {now}"] += 1
            lines.append(f"    {one.name} {was} to {now}: {why}")
    figures = "  ".join(f"{outcome} {before[outcome]} > {after[outcome]}" for outcome in Outcome)
    alone = f"intent by wording alone {agrees / len(tested):.1%}"
    head = f"{name:8} {len(tested):4} messages  {alone}  {figures}  {dict(moves)}"
    return "\n".join([head, *(lines if show else ())])


def keep_first_contact(tested: Sequence[Example]) -> None:
    """Add to what is kept of first contacts what the rules alone make of *tested*."""
    with FIRST_CONTACT.open("a", encoding="utf-8") as kept:
        for one in tested:
            chosen = choose_by_rules(one.message, one.catalog, now=one.now)
            if one.reading is not None and chosen is not None:
                kept.write(as_line(one.name, chosen) + "\n")


def main() -> None:
    """Print what writers left out tell, then train on all and write the model."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("corpus", nargs="*", type=Path, help="folders of other corpora to judge, not to train on")
    options.add_argument("--check", action="store_true", help="write nothing")
    options.add_argument("--show", action="store_true", help="name each message whose class changes")
    options.add_argument("--contact", action="store_true", help="keep what the rules make of CORPUS at first contact")
    given = options.parse_args()
    beside = {folder: list(examples(folder)) for folder in given.corpus}
    if given.contact:
        for tested in beside.values():
            keep_first_contact(tested)
    settings = Settings()
    own, worded = [one for folder in LEARNT_FROM for one in examples(folder)], list(wordings())
    contacts = load_first_contact()
    writers = sorted({one.writer for one in own})
    left_out, by_wording = {}, {}
    for together in filter(None, (writers[start::FOLDS] for start in range(FOLDS))):
        stored = train([one for one in own if one.writer not in together], worded, settings)
        left_out |= dict.fromkeys(together, stored)
        model = read_model(json.dumps({**stored, "weighing": []}))
        by_wording.update({one.name: model.intents(one.features.message) for one in own if one.writer in together})

    def weighing(taught: Sequence[Example]) -> list[int]:
        known = [one for one in taught if one.name in contacts]
        return train_weighing([(contacts[one.name], by_wording[one.name], one.expect["intent"]) for one in known])

    for writer in writers:
        weights = weighing([one for one in own if one.writer != writer])
        model = read_model(json.dumps({**left_out[writer], "weighing": weights}))
        print(report(writer, [one for one in own if one.writer == writer], model, show=given.show), flush=True)
    stored = {**train(own, worded, settings), "weighing": weighing(own)}
    text = as_text(stored)
    model = read_model(text)
    for folder, tested in beside.items():
        print(report(folder.name, tested, model, show=given.show))
    print(f"{len(text.encode()) / 1000:.0f} kB, digest {stored['digest'][:12]}, {len(own)} messages")
    if not given.check:
        STORED.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
