"""How likely is it, by a sum of small decision trees?

Where several sources speak of the same thing (a rule, a wording, a model of words), which of them to believe depends on
what the others say. Boosted trees learn that from labelled examples that none of the sources was made with; the
training commands in `tests/corpus` grow them (`tests/corpus/growing.py`), and this walks through them.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

Node: TypeAlias = "float | tuple[int, float, Node, Node]"
"""A leaf with its share of the score, or a place in the values, what it is at most on the left, and both sides."""


@dataclass(frozen=True, slots=True)
class Trees:
    """Trees whose leaves add up to a score: the logarithm of the odds."""

    values: tuple[str, ...]
    """What stands at each place of the values that they are asked with."""
    trees: tuple[Node, ...]

    def likely(self, values: Sequence[float]) -> float:
        """Return how likely what they were grown for is, 0 to 1, by *values*, one for each name in `values`."""
        score = 0.0
        for tree in self.trees:
            node = tree
            while isinstance(node, tuple):
                node = node[2] if values[node[0]] <= node[1] else node[3]
            score += node
        return 1 / (1 + math.exp(-max(-30.0, min(30.0, score))))


def read_trees(stored: Mapping[str, Any], values: Sequence[str]) -> Trees:
    """Return the trees that *stored* (as in JSON) holds. Raises ValueError where they ask for other *values*."""
    if tuple(stored["values"]) != tuple(values):
        raise ValueError("the stored trees ask for other values: train them anew")
    return Trees(tuple(values), tuple(_node(tree) for tree in stored["trees"]))


def _node(stored: Any) -> Node:
    if not isinstance(stored, list):
        return float(stored)
    place, most, left, right = stored
    return place, float(most), _node(left), _node(right)
