"""Is the agency read in the many ways in which people bring it in? See `agencies/README.md`."""

from collections import Counter
from pathlib import Path

import pytest

from registrar.reading.read import read
from tests.corpus.listed_agencies import TAUGHT, UNSEEN, Line, lines_of
from tests.corpus.score import fold, is_same_agency
from tests.reading.test_requests import PLAIN


def outcome_of(line: Line) -> tuple[str, str | None]:
    """Return what becomes of a line, and the agency that is read of the author."""
    message = line.as_message()
    assert message.date is not None
    reading = read(message, PLAIN, now=message.date)
    found = [one.agency.value for one in reading.registrants if one.agency is not None]
    agency = found[0] if found else None
    if reading.review:
        return "held", agency
    called_like_them = any(fold(line.name) in fold(form) for form in line.forms)
    if is_same_agency(line.forms, agency, person=None if called_like_them else line.name):
        return "right", agency
    return "asked" if agency is None else "wrong", agency


@pytest.mark.parametrize(
    ("path", "right", "wrong"), [(TAUGHT, 0.82, 0.065), (UNSEEN, 0.71, 0.10)], ids=["taught", "unseen"]
)
def test_the_agency_is_read_in_the_ways_people_bring_it_in(path: Path, right: float, wrong: float) -> None:
    outcomes = Counter(outcome_of(line)[0] for line in lines_of(path))
    lines = outcomes.total()
    print(f"\n{path.stem}: " + ", ".join(f"{name} {count / lines:.1%}" for name, count in outcomes.most_common()))

    assert outcomes["right"] / lines >= right
    assert outcomes["wrong"] / lines <= wrong
