"""Is it seen what a few sentences are for, in the many ways in which people put it? See `wordings.txt`."""

from collections import Counter
from pathlib import Path

import pytest

from registrar.mail.message import parse
from registrar.reading.read import read
from registrar.vocabulary import Intent
from tests.corpus.score import ACTED_ON, FOR_PEOPLE, Outcome
from tests.corpus.wordings import LISTED, UNSEEN, Row, listed
from tests.make import make_message


def outcome_of(row: Row) -> tuple[Outcome, Intent]:
    """Return the class of a wording and the intent that was read: of the rest of the reading nothing is asked."""
    intent, text, subject, catalog = row
    message = parse(make_message(text, subject=subject))
    assert message.date is not None
    reading = read(message, catalog, now=message.date)
    if reading.intent is intent and (intent in FOR_PEOPLE or not reading.review):
        return Outcome.RIGHT, reading.intent
    harmless = reading.review or reading.intent is intent or reading.intent not in ACTED_ON
    machine = reading.intent is Intent.AUTOMATIC
    return Outcome.HELD if harmless and not machine else Outcome.WRONG, reading.intent


@pytest.mark.parametrize(
    ("path", "right", "wrong"), [(LISTED, 0.82, 0.045), (UNSEEN, 0.75, 0.07)], ids=["taught", "unseen"]
)
def test_what_is_asked_is_seen_in_the_ways_people_put_it(path: Path, right: float, wrong: float) -> None:
    outcomes, mistaken = Counter[Outcome](), Counter[str]()
    for row in listed(path):
        outcome, read_so = outcome_of(row)
        outcomes[outcome] += 1
        if read_so is not row[0]:
            mistaken[f"{row[0]} read as {read_so}"] += 1
    lines = outcomes.total()
    print(f"\n{path.stem}: " + ", ".join(f"{name} {count / lines:.1%}" for name, count in outcomes.most_common()))
    print(dict(mistaken.most_common()))

    assert outcomes[Outcome.RIGHT] / lines >= right
    assert outcomes[Outcome.WRONG] / lines <= wrong
