"""Trains what tells how far a reading can be trusted (`registrar/reading/trust.py`).

    python -m tests.corpus.train_trust [--check] [--contact WRITER FOLDER] [--show]

The rules know the messages that they were made with, so what goes along with their errors there says little of a
stranger's mail. `trust_contact.jsonl` keeps what was found of each writer's messages at first contact: the evidence
(`registrar.reading.evidence`), and what became of the reading if nobody looked. Prints first, for each writer left out
and by threshold, what would be right, held and wrong; then it trains on all and writes `registrar/reading/trust.json`.
With `--contact` the messages of a folder are added under a writer's name, once and before anybody mends a rule for
them. Needs the extra `train`.
"""

import argparse
import hashlib
import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.linear_model import LogisticRegression

from registrar.mail.automatic import automatic_because
from registrar.mail.message import parse
from registrar.reading.read import gather
from registrar.reading.report import as_json
from registrar.reading.rsvp import find_answer
from registrar.reading.trust import DOUBT_FROM, HOLD_FROM, SCALE, STORED, Model, is_held, read_model
from tests.corpus.eml import build, load
from tests.corpus.score import Outcome, judge
from tests.corpus.test_corpus import catalog_of

CONTACT = Path(__file__).with_name("trust_contact.jsonl")


@dataclass(frozen=True, slots=True)
class Settings:
    """How the training is done. Chosen by the messages of writers left out."""

    seen: int = 6
    """Evidence counts if so many readings have it."""
    closely: float = 0.02
    """How closely the weights may follow the readings (the inverse of the regularisation)."""
    drilled: float = 0.25
    """What a drill counts for beside an ordinary message: a field is put there as it seldom is."""


@dataclass(frozen=True, slots=True)
class Case:
    """A message at first contact."""

    name: str
    writer: str
    """Who wrote it; `drill ...` where its field is put in unusual ways on purpose."""
    outcome: Outcome
    """What becomes of it if nobody looks: a reading that does no harm because something is asked counts as held."""
    doubted: bool
    """Whether a check speaks, or a value is not sure."""
    vetoed: bool
    evidence: Mapping[str, float]
    """None where nothing would be done."""

    @property
    def teaches(self) -> bool:
        """Whether looking at it makes a difference."""
        return bool(self.evidence) and self.outcome is not Outcome.HELD

    @property
    def is_drill(self) -> bool:
        """Whether it puts a field in unusual ways on purpose."""
        return self.writer.startswith("drill")


# ----------------------------------------------------------------------------------------------------- first contacts


def load_cases() -> list[Case]:
    """Return what is kept. The first line names the evidence; the lines below it hold places and hundredths."""
    first, *lines = CONTACT.read_text(encoding="utf-8").splitlines()
    names = json.loads(first)["evidence"]
    return [_case(json.loads(line), names) for line in lines]


def _case(kept: Mapping[str, Any], names: Sequence[str]) -> Case:
    flat = kept["evidence"]
    return Case(
        kept["id"],
        kept["writer"],
        Outcome(kept["outcome"]),
        kept.get("doubted", False),
        kept.get("vetoed", False),
        {names[at]: amount / SCALE for at, amount in zip(flat[::2], flat[1::2], strict=True)},
    )


def keep(cases: Sequence[Case]) -> None:
    """Write what is kept of first contacts."""
    names = sorted({name for case in cases for name in case.evidence})
    place = {name: at for at, name in enumerate(names)}
    lines = [json.dumps({"evidence": names})]
    for case in cases:
        flat = [one for name, amount in case.evidence.items() for one in (place[name], round(amount * SCALE))]
        kept: dict[str, Any] = {"id": case.name, "writer": case.writer, "outcome": case.outcome.value}
        kept |= {flag: True for flag in ("doubted", "vetoed") if getattr(case, flag)}
        lines.append(json.dumps({**kept, "evidence": flat}, separators=(",", ":")))
    CONTACT.write_text("\n".join(lines) + "\n", encoding="utf-8")


def meet(writer: str, folder: Path) -> Iterator[Case]:
    """Yield the messages of a corpus as the reader takes them today."""
    messages, catalogs = load(folder)
    offers = {key: catalog_of(facts) for key, facts in catalogs.items()}
    for labelled in messages:
        catalog = offers[labelled["catalog"]]
        message = parse(build(labelled, catalogs[labelled["catalog"]]))
        now = message.date or datetime.fromisoformat(labelled["date"])
        if find_answer(message, catalog, now) is not None or automatic_because(message, (catalog.mailbox,)):
            continue
        reading, evidence, vetoed = gather(message, catalog, now=now)
        shown = json.loads(json.dumps(as_json(labelled["id"], message, replace(reading, review=False))))
        told = {name: amount for name, amount in evidence.items() if round(amount * SCALE)}
        outcome = judge(labelled["expect"], shown)[0]
        yield Case(labelled["id"], writer, outcome, reading.review, vetoed, told)


# ---------------------------------------------------------------------------------------------------------- training


def train(taught: Sequence[Case], settings: Settings) -> dict[str, Any]:
    """Return the model that these readings teach, as it is stored. The same give the same model."""
    known = [case for case in taught if case.teaches]
    times = Counter(name for case in known for name in case.evidence)
    vocabulary = sorted(name for name, count in times.items() if count >= settings.seen)
    column = {name: at for at, name in enumerate(vocabulary)}
    values = np.zeros((len(known), len(vocabulary)))
    for row, case in enumerate(known):
        for name, amount in case.evidence.items():
            if name in column:
                values[row, column[name]] = amount
    spread = values.std(axis=0) + 1e-9
    counts = np.array([settings.drilled if case.is_drill else 1.0 for case in known])
    wrong = np.array([case.outcome is Outcome.WRONG for case in known])
    fitted = LogisticRegression(C=settings.closely, max_iter=5000).fit(values / spread, wrong, sample_weight=counts)
    weights = fitted.coef_[0] / spread
    usual = values[~wrong].mean(axis=0)
    return {
        "about": "Weights of registrar/reading/trust.py. Written by python -m tests.corpus.train_trust.",
        "digest": digest_of(taught, settings),
        "readings": len(known),
        "bias": round(float(fitted.intercept_[0]) * SCALE),
        "weights": {
            name: [round(float(weight) * SCALE), round(float(much) * SCALE)]
            for name, weight, much in zip(vocabulary, weights, usual, strict=True)
            if round(float(weight) * SCALE)
        },
    }


def digest_of(taught: Sequence[Case], settings: Settings) -> str:
    """Return a digest of what a model was trained with."""
    kept = [(case.name, case.outcome.value, sorted(case.evidence.items())) for case in taught]
    return hashlib.sha256(json.dumps([repr(settings), kept]).encode()).hexdigest()


def as_text(stored: Mapping[str, Any]) -> str:
    """Return the stored form: JSON, a piece of evidence a line, so that a change can be read."""
    head = [f"{json.dumps(key)}:{json.dumps(value)}" for key, value in stored.items() if key != "weights"]
    lines = [
        f"{json.dumps(name)}:{json.dumps(pair, separators=(',', ':'))}" for name, pair in stored["weights"].items()
    ]
    return "{\n" + ",\n".join([*head, '"weights":{\n' + ",\n".join(lines) + "\n}"]) + "\n}\n"


# ----------------------------------------------------------------------------------------------------------- judging

THRESHOLDS = (
    (1.0, 0.0),
    *((hold, doubt) for hold in (0.25, 0.3, 0.35, 0.4, 0.5) for doubt in (0.1, 0.2, 0.3) if doubt < hold),
)
"""Without a check that speaks, and with one; the first row is what the checks do by themselves."""


def outcomes(cases: Sequence[Case], likely: Mapping[str, float], hold: float, doubt: float) -> Counter[Outcome]:
    """Return how many would be right, held and wrong with these thresholds."""
    found = Counter[Outcome]()
    for case in cases:
        held = bool(case.evidence) and (
            case.vetoed or likely[f"{case.writer} {case.name}"] >= (doubt if case.doubted else hold)
        )
        found[Outcome.HELD if held else case.outcome] += 1
    return found


def report(cases: Sequence[Case], likely: Mapping[str, float]) -> str:
    """Return as text what becomes of *cases* by threshold."""
    lines = [f"{'hold from':>10} {'if doubted':>10}   right   held  wrong"]
    for hold, doubt in THRESHOLDS:
        found = outcomes(cases, likely, hold, doubt)
        shares = "  ".join(
            f"{found[outcome] / len(cases):5.1%}" for outcome in (Outcome.RIGHT, Outcome.HELD, Outcome.WRONG)
        )
        mark = " *" if (hold, doubt) == (HOLD_FROM, DOUBT_FROM) else ""
        lines.append(f"{hold:10.2f} {doubt:10.2f}   {shares}{mark}")
    return "\n".join(lines)


def left_out(cases: Sequence[Case], settings: Settings, *, show: bool) -> dict[str, float]:
    """Return how likely wrong each reading is by what the other writers taught."""
    likely: dict[str, float] = {}
    for writer in sorted({case.writer for case in cases}):
        model = read_model(json.dumps(train([case for case in cases if case.writer != writer], settings)))
        tested = [case for case in cases if case.writer == writer]
        likely |= {f"{case.writer} {case.name}": model.likely_wrong(case.evidence) for case in tested}
        print(f"{writer:22} {len(tested):4} messages: {_line(tested, likely)}", flush=True)
        for case in tested if show else ():
            _show(case, model)
    return likely


def _line(tested: Sequence[Case], likely: Mapping[str, float]) -> str:
    before, after = (outcomes(tested, likely, *pair) for pair in ((1.0, 0.0), (HOLD_FROM, DOUBT_FROM)))
    return "  ".join(f"{outcome} {before[outcome]} > {after[outcome]}" for outcome in Outcome)


def _show(case: Case, model: Model) -> None:
    likely = model.likely_wrong(case.evidence)
    held = is_held(likely, doubted=case.doubted, vetoed=case.vetoed)
    if case.teaches and held != (case.outcome is Outcome.WRONG):
        strongest = "; ".join(model.strongest(case.evidence)[:5])
        print(f"    {case.name} {case.outcome} {'held' if held else 'done'}, wrong {likely:.0%}: {strongest}")


def main() -> None:
    """Print what writers left out tell, then train on all and write the model."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--check", action="store_true", help="write nothing")
    options.add_argument("--show", action="store_true", help="name each message that is held or done amiss")
    options.add_argument(
        "--contact", nargs=2, metavar=("WRITER", "FOLDER"), help="keep the first contact with a writer"
    )
    given = options.parse_args()
    cases = load_cases()
    if given.contact:
        writer, folder = given.contact
        known = {case.name for case in cases if case.writer == writer}
        cases += [case for case in meet(writer, Path(folder)) if case.name not in known]
        keep(cases)
    settings = Settings()
    likely = left_out(cases, settings, show=given.show)
    for what, some in (
        ("writers left out", [case for case in cases if not case.is_drill]),
        ("drills left out", [case for case in cases if case.is_drill]),
    ):
        print(f"{what}, {len(some)} messages\n{report(some, likely)}")
    stored = train(cases, settings)
    text = as_text(stored)
    print(f"{len(text.encode()) / 1000:.0f} kB, digest {stored['digest'][:12]}, {stored['readings']} readings")
    if not given.check:
        STORED.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
