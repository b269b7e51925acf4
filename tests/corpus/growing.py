"""Grows the boosted trees that `registrar/reading/trees.py` walks through. Needs the extra `train`."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from sklearn.ensemble import GradientBoostingClassifier


@dataclass(frozen=True, slots=True)
class Growth:
    """How trees are grown."""

    trees: int = 150
    slowly: float = 0.08
    """The share of each tree in the sum."""
    leaves: int = 15
    in_leaf: int = 40
    """Examples that a leaf must have."""
    share: float = 0.6
    """The share of the examples, drawn anew for each tree, that it is grown with."""
    asked: int | None = None
    """Values, drawn anew at each fork, that it may ask for; all where None."""


def grow(rows: np.ndarray, labels: np.ndarray, values: Sequence[str], growth: Growth | None = None) -> dict[str, Any]:
    """Return the trees for *rows* (a column for each of *values*), as they are stored. The same rows give the same."""
    how = growth or Growth()
    fitted = GradientBoostingClassifier(
        init="zero",
        n_estimators=how.trees,
        learning_rate=how.slowly,
        max_depth=None,
        max_leaf_nodes=how.leaves,
        min_samples_leaf=how.in_leaf,
        subsample=how.share,
        max_features=how.asked,
        random_state=0,
    ).fit(rows, labels)
    return {
        "values": list(values),
        "trees": [_stored(one[0].tree_, 0, how.slowly) for one in fitted.estimators_],
    }


def _stored(tree: Any, at: int, slowly: float) -> Any:
    if tree.children_left[at] < 0:
        return round(float(tree.value[at][0][0]) * slowly, 4)
    sides = [_stored(tree, int(side), slowly) for side in (tree.children_left[at], tree.children_right[at])]
    # Rounded down a number that equals the threshold would change sides: one digit more than the values have.
    return [int(tree.feature[at]), round(float(tree.threshold[at]), 5), *sides]
