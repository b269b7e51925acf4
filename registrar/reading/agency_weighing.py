"""Which of all that may be the author's agency is it, if any?

The rules, a place in the text and a model of names each propose an agency, and each is mistaken in its own way. Boosted
trees that learned from what the sources said of texts they were not made with (`python -m
tests.corpus.train_agency_weighing`) tell how likely each proposal is. What was read stays where it is
likely enough, gives way to what is likelier, and is dropped and asked for where nothing is.
"""

import json
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from registrar.reading.agency_proposals import Proposal, propose, texts_of, worth_weighing
from registrar.reading.agency_traits import TRAITS, traits_of
from registrar.reading.people import Scene
from registrar.reading.reading import Found
from registrar.reading.trees import Trees, read_trees

STORED = Path(__file__).with_name("agency_weighing.json")
KEPT_FROM = 0.3
"""What was read is asked for where it is less likely than this,"""
INSTEAD_FROM = 0.5
"""and something else is taken instead from here on,"""
BETTER_BY = 0.1
"""if it is so much likelier. Chosen by writers and lists that were left out."""
TAKEN_FROM = 0.65
"""The same where nothing was read."""

ASKED = "what was read as an agency is hardly where the author works"
TAKEN = "the likeliest of the names in the message"
SURE = 0.9
"""How sure the reader is of what was taken, at most."""

Weighed = tuple[Proposal, tuple[float, ...]]
"""A proposal with its figures."""


def find_weighed(scene: Scene, read: Found[str] | None) -> tuple[Weighed, ...]:
    """Return all that may be the author's agency beside what was *read*, with what is told of it."""
    texts = texts_of(scene)
    proposals = propose(scene, read, texts)
    figures = traits_of(scene, proposals, texts)
    return tuple((one, figures(one)) for one in worth_weighing(proposals))


def weigh_agencies(read: Found[str] | None, weighed: Sequence[Weighed]) -> tuple[Found[str] | None, str]:
    """Return the author's agency out of all that was *weighed*, and the reason where what was *read* is none."""
    trees = load_trees()
    return settle(read, [(one, trees.likely(figures)) for one, figures in weighed])


def settle(read: Found[str] | None, weighed: Sequence[tuple[Proposal, float]]) -> tuple[Found[str] | None, str]:
    """Return the agency by how likely each proposal is, and the reason where what was *read* is none."""
    if not weighed:
        return read, ""
    best, likely = max(weighed, key=lambda one: one[1])
    kept = next((sure for one, sure in weighed if one.read is not None), 0.0)
    least = TAKEN_FROM if read is None else max(INSTEAD_FROM, kept + BETTER_BY)
    if best.read is None and likely >= least:
        return Found(best.value, best.value, best.where, min(SURE, likely), TAKEN), ""
    return (read, "") if read is None or kept >= KEPT_FROM else (None, ASKED)


@lru_cache(maxsize=1)
def load_trees() -> Trees:
    """Return the trees that ship with the package, read once."""
    return read_trees(json.loads(STORED.read_text(encoding="utf-8")), TRAITS)
