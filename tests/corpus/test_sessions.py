"""Are the sessions read in the many ways in which people say which they want? See `sessions/README.md`."""

from collections import Counter
from pathlib import Path

import pytest

from registrar.reading.read import read
from tests.corpus.listed_sessions import TAUGHT, UNSEEN, lines_of


@pytest.mark.parametrize(
    ("path", "right", "wrong"), [(TAUGHT, 0.79, 0.045), (UNSEEN, 0.79, 0.04)], ids=["taught", "unseen"]
)
def test_sessions_are_read_in_the_ways_people_put_them(path: Path, right: float, wrong: float) -> None:
    outcomes = Counter[str]()
    for line in lines_of(path):
        message = line.as_message("Please register me. ")
        assert message.date is not None
        reading = read(message, line.catalog, now=message.date)
        found = tuple(sorted({session.value for person in reading.registrants for session in person.sessions}))
        outcomes["held" if reading.review else "right" if found == line.wanted else "wrong" if found else "asked"] += 1
    lines = outcomes.total()
    print(f"\n{path.stem}: " + ", ".join(f"{name} {count / lines:.1%}" for name, count in outcomes.most_common()))

    assert outcomes["right"] / lines >= right
    assert outcomes["wrong"] / lines <= wrong
