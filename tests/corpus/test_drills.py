"""Is each field read in the many ways in which people put it? See `drills/README.md`."""

import json
from pathlib import Path

import pytest

from tests.corpus.eml import load
from tests.corpus.score import Outcome
from tests.corpus.test_corpus import confusion, score_of

DRILLS = sorted(path.parent for path in (Path(__file__).parent / "drills").glob("*/floors.json"))


@pytest.mark.parametrize("folder", DRILLS, ids=lambda folder: folder.name)
def test_a_field_is_read_in_the_ways_people_put_it(folder: Path) -> None:
    floors = json.loads((folder / "floors.json").read_text())
    score = score_of(*load(folder))
    print("\n" + score.report(show=10), confusion(score), sep="\n")

    assert score.share(Outcome.RIGHT) >= floors["right"]
    assert score.share(Outcome.WRONG) <= floors["wrong"]
    assert score.robots_answered <= floors.get("answered", 0)
