"""Grows the trees that weigh what may be the author's agency (`registrar/reading/agency_weighing.py`).

    python -m tests.corpus.train_agency_weighing [--check]
    python -m tests.corpus.train_agency_weighing --contact FOLDER_OR_LIST

The sources know the texts that they were made with, so what they say of those tells nothing of a stranger's.
`agencies/first_contact.jsonl` keeps what they said of each writer's messages and of each list of single texts before
anything was mended for them; `--contact` adds it. Without it, each writer and list is left out in turn and what the
trees bring there is printed; then the trees are grown on all and written. Needs the extra `train`.
"""

import argparse
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from registrar.reading.agency_proposals import Proposal
from registrar.reading.agency_traits import TRAITS
from registrar.reading.agency_weighing import STORED, Weighed, settle
from registrar.reading.read import weighed_agencies
from registrar.reading.reading import Found
from registrar.reading.trees import read_trees
from tests.corpus.growing import Growth, grow
from tests.corpus.listed_agencies import lines_of
from tests.corpus.score import fold, is_same_agency
from tests.corpus.training import received, writer_of
from tests.reading.test_requests import PLAIN

FIRST_CONTACT = Path(__file__).with_name("agencies") / "first_contact.jsonl"
GROWTH = Growth(trees=200, slowly=0.06, leaves=12, in_leaf=12, asked=12)
DIGITS = 3


@dataclass(frozen=True, slots=True)
class Kept:
    """What may be the agency of one text: whether it was read, whether it is right, and the figures."""

    writer: str
    told: bool
    """Whether the text tells an agency at all."""
    read: int
    """The place of what was read; -1 for none."""
    right: tuple[bool, ...]
    figures: tuple[tuple[float, ...], ...]


# ------------------------------------------------------------------------------------------------------ first contact


def met(source: Path) -> Iterator[Kept]:
    """Yield what the sources say of the texts of a list, or of the messages of a folder."""
    yield from _met_lines(source) if source.is_file() else _met_messages(source)


def _met_lines(path: Path) -> Iterator[Kept]:
    for line in lines_of(path):
        message = line.as_message()
        assert message.date is not None
        called_like_them = any(fold(line.name) in fold(form) for form in line.forms)
        people = ({"agency": line.forms, "name": None if called_like_them else line.name},)
        yield _kept(path.stem, weighed_agencies(message, PLAIN, now=message.date), people)


def _met_messages(folder: Path) -> Iterator[Kept]:
    for one in received(folder):
        if one.is_automatic:
            continue
        labelled, message, catalog, now = one
        people = labelled["expect"]["registrants"]
        if labelled["expect"]["intent"] == "register":
            yield _kept(writer_of(labelled["id"]), weighed_agencies(message, catalog, now=now), people)


def _kept(writer: str, weighed: Sequence[Weighed], people: Sequence[Any]) -> Kept:
    return Kept(
        writer,
        any(one["agency"] for one in people),
        next((at for at, (one, _) in enumerate(weighed) if one.read is not None), -1),
        tuple(
            any(is_same_agency(each["agency"], one.value, person=each["name"]) for each in people if each["agency"])
            for one, _ in weighed
        ),
        tuple(tuple(round(figure, DIGITS) for figure in figures) for _, figures in weighed),
    )


def as_line(kept: Kept) -> str:
    """Return the line that keeps what the sources said of a text."""
    figures = [[int(one) if one == int(one) else one for one in row] for row in kept.figures]
    facts = {
        "writer": kept.writer,
        "told": int(kept.told),
        "read": kept.read,
        "right": [int(one) for one in kept.right],
        "figures": figures,
    }
    return json.dumps(facts, separators=(",", ":"))


def load_first_contact() -> tuple[Kept, ...]:
    """Return what the sources said at first contact, of texts of which they said anything."""
    lines = map(json.loads, FIRST_CONTACT.read_text(encoding="utf-8").splitlines())
    return tuple(
        Kept(
            one["writer"],
            bool(one["told"]),
            one["read"],
            tuple(map(bool, one["right"])),
            tuple(map(tuple, one["figures"])),
        )
        for one in lines
    )


# ---------------------------------------------------------------------------------------------------------- training


def train(taught: Sequence[Kept]) -> dict[str, Any]:
    """Return the trees that these texts teach, as they are stored. The same texts give the same trees."""
    rows = np.array([row for one in taught for row in one.figures], dtype=float)
    labels = np.array([right for one in taught for right in one.right])
    return grow(rows, labels, TRAITS, GROWTH)


def report(tested: Sequence[Kept], stored: dict[str, Any]) -> str:
    """Return what becomes of the agencies of *tested* without the trees and with them, as text."""
    trees = read_trees(stored, TRAITS)
    moves = Counter[str]()
    for one in tested:
        found = [Found(str(at), "", "body", 1.0, "") for at in range(len(one.right))]
        read = found[one.read] if one.read >= 0 else None
        weighed = [
            (Proposal(str(at), "", "body", 0, 0, read=read if at == one.read else None), trees.likely(row))
            for at, row in enumerate(one.figures)
        ]
        after = settle(read, weighed)[0]
        moves[f"{_outcome(one, read)} to {_outcome(one, after)}"] += 1
    return ", ".join(f"{move} {count}" for move, count in sorted(moves.items()))


def _outcome(one: Kept, found: Found[str] | None) -> str:
    if found is None:
        return "asked" if one.told else "right"
    return "right" if one.right[int(found.value)] else "wrong"


def main() -> None:
    """Add what the sources say of texts that they meet first, or train: see above."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--contact", type=Path, action="append", default=[], help="a list or folder never met before")
    options.add_argument("--check", action="store_true", help="write no trees")
    given = options.parse_args()
    if given.contact:
        with FIRST_CONTACT.open("a", encoding="utf-8") as kept:
            kept.writelines(as_line(one) + "\n" for source in given.contact for one in met(source))
        return
    every = load_first_contact()
    for writer in sorted({one.writer for one in every}):
        trees = train([one for one in every if one.writer != writer])
        print(f"{writer:6} {report([one for one in every if one.writer == writer], trees)}", flush=True)
    text = json.dumps(train(every), separators=(",", ":")) + "\n"
    print(f"{len(text) / 1000:.0f} kB, {len(every)} texts")
    if not given.check:
        STORED.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
