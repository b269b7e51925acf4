"""Do the trees say what they were grown to say?"""

import pytest

from registrar.reading.trees import Trees, read_trees

STORED = {"values": ["sure", "named"], "trees": [[0, 0.5, -1.0, [1, 0.5, 0.5, 2.0]], [1, 0.5, -0.5, 0.25]]}


@pytest.mark.parametrize(
    ("values", "likely"), [((0.5, 0.0), 0.182), ((0.6, 0.0), 0.5), ((0.6, 1.0), 0.905), ((0.1, 1.0), 0.321)]
)
def test_the_leaves_that_values_lead_to_add_up_to_the_odds(values: tuple[float, float], likely: float) -> None:
    assert read_trees(STORED, ("sure", "named")).likely(values) == pytest.approx(likely, abs=0.001)


def test_no_tree_at_all_leaves_it_open() -> None:
    assert Trees(("sure",), ()).likely((1.0,)) == 0.5


def test_trees_that_ask_for_other_values_are_refused() -> None:
    with pytest.raises(ValueError, match="train them anew"):
        read_trees(STORED, ("sure",))
