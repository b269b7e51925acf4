"""Trains what rules and wording count for in the intent (`registrar/reading/weighing.py`).

The rules know the writers whose messages they were made with, so what they make of those says nothing of a stranger's.
`first_contact.jsonl` keeps what they made of each writer's messages before anybody mended a rule for them; beside it
stands what the wording alone says where that writer was left out of its training.
"""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from scipy.optimize import minimize

from registrar.reading.weighing import SCALE, TOLD_APART, Chosen, clues
from registrar.vocabulary import Intent

FIRST_CONTACT = Path(__file__).with_name("first_contact.jsonl")
FIRMNESS = 0.3
"""How strongly the weights are drawn towards nothing."""

Case = tuple[Chosen, Mapping[Intent, float], Intent]
"""What the rules chose at first contact, what the wording says, and what is right."""


def load_first_contact() -> dict[str, Chosen]:
    """Return by message id what the rules chose before they were made with that writer's messages in view."""
    lines = FIRST_CONTACT.read_text(encoding="utf-8").splitlines()
    return {kept["id"]: _chosen(kept) for kept in map(json.loads, lines)}


def _chosen(kept: Mapping[str, object]) -> Chosen:
    points = kept["points"]
    assert isinstance(points, dict)
    return Chosen(
        Intent(str(kept["intent"])),
        float(str(kept["sure"])),
        (),
        {Intent(one): float(weight) for one, weight in points.items()},
    )


def as_line(name: str, chosen: Chosen) -> str:
    """Return the line that keeps what the rules chose for a message."""
    points = {intent.value: round(weight, 2) for intent, weight in chosen.points.items() if weight}
    return json.dumps({"id": name, "intent": chosen.intent.value, "sure": chosen.sure, "points": points})


def train_weighing(cases: Sequence[Case]) -> list[int]:
    """Return the weights of `clues` under which what is right is likeliest. The same cases give the same weights."""
    known = [case for case in cases if case[2] in TOLD_APART]
    values = np.array([[clues(chosen, wording, one) for one in TOLD_APART] for chosen, wording, _ in known])
    right = np.array([TOLD_APART.index(intent) for _, _, intent in known])
    rows = np.arange(len(right))

    def unlikelihood(weights: np.ndarray) -> tuple[float, np.ndarray]:
        scores = values @ weights
        shares = np.exp(scores - scores.max(axis=1, keepdims=True))
        shares /= shares.sum(axis=1, keepdims=True)
        slope = np.einsum("nc,ncf->f", shares, values) - values[rows, right].sum(axis=0)
        loss = -np.log(shares[rows, right] + 1e-12).sum() + FIRMNESS * weights @ weights
        return float(loss), slope + 2 * FIRMNESS * weights

    fitted = minimize(unlikelihood, np.zeros(values.shape[2]), jac=True, method="L-BFGS-B")
    return [round(float(weight) * SCALE) for weight in fitted.x]
