"""Is what people need read in the many ways in which they say it? See `needs/README.md`."""

from collections import Counter
from pathlib import Path

import pytest

from registrar.reading.read import read
from tests.corpus.listed_needs import TAUGHT, UNSEEN, lines_of
from tests.reading.test_requests import PLAIN


@pytest.mark.parametrize(
    ("path", "right", "wrong"), [(TAUGHT, 0.76, 0.07), (UNSEEN, 0.65, 0.12)], ids=["taught", "unseen"]
)
def test_needs_are_read_in_the_ways_people_put_them(path: Path, right: float, wrong: float) -> None:
    outcomes, missed, invented = Counter[str](), Counter[str](), Counter[str]()
    for line in lines_of(path):
        message = line.as_message("Please register me for session 25. ")
        assert message.date is not None
        reading = read(message, PLAIN, now=message.date)
        found = {need.code for person in reading.registrants for need in person.needs}
        outcomes["held" if reading.review else "right" if found == line.wanted else "wrong"] += 1
        if not reading.review:
            missed.update(code.value for code in line.wanted - found)
            invented.update(code.value for code in found - line.wanted)
    lines = outcomes.total()
    print(f"\n{path.stem}: " + ", ".join(f"{name} {count / lines:.1%}" for name, count in outcomes.most_common()))
    print(f"missed {dict(missed.most_common())}\nread though not asked for {dict(invented.most_common())}")

    assert outcomes["right"] / lines >= right
    assert outcomes["wrong"] / lines <= wrong
