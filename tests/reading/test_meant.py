"""Whom does a change or a cancellation mean, of those who are named?

One line a case: what is asked, for whom (names, "; " between), the words. Dana Whitlock writes.
"""

from datetime import UTC, datetime

import pytest

from registrar.catalog import Catalog
from registrar.mail.message import parse
from registrar.reading.read import read_by_rules
from tests.make import make_message

# ruff: noqa: E501 - a case is one row of a table and reads along its line

CASES = """
change | Dana Whitlock | Jo Castellane and I are both down for session 25. She is staying put; please move me to session 26.
change | Jo Castellane | Jo Castellane and I are both down for session 25. Please move Jo to session 26. I will stay where I am.
change | Dana Whitlock; Jo Castellane | I am registered for session 25 and so is Jo Castellane. Please give us both session 26 instead.
change | Jo Castellane | Jo Castellane needs to come off session 25 and go on session 26 instead. Nothing changes for me.
cancel | Jo Castellane | Please take Jo Castellane (jcastellane@office.example) off session 25. Sam and I are still coming.
cancel | Jo Castellane; Dana Whitlock | Neither Jo Castellane nor I can make session 25. Please take both our names off.
cancel | Jo Castellane | You have Jo Castellane, Bo Rydell and me down for session 25. Jo took another job, so drop her please. The rest of us are still good.
cancel | Jo Castellane; Dana Whitlock | Jo Castellane, Bo Rydell and I were registered for session 25. Only Bo will be attending; cancel Jo and me.
cancel | Jo Castellane; Dana Whitlock | Two of ours must drop out of session 25: Jo Castellane and me. Bo Rydell is still planning to join.
cancel | Dana Whitlock | Jo Castellane and I are registered for session 25. I have a hearing that day and have to drop out. Jo is still going.
cancel | Dana Whitlock | My supervisor, Jo Castellane, needs me at the office, so please cancel my seat in session 25.
cancel | Jo Castellane | Jo Castellane will not be joining us in session 25; please cancel for her only.
"""


@pytest.mark.parametrize("case", CASES.strip().splitlines())
def test_the_words_tell_who_is_acted_on_and_who_stays(case: str, series: Catalog) -> None:
    intent, people, words = case.split(" | ")
    body = f"{words}\n\nDana Whitlock\nHarbor County CPS\n"
    message = parse(make_message(body, author="Dana Whitlock <dwhitlock@office.example>", subject="Webinar"))

    _, _, reading = read_by_rules(message, series, now=datetime(2026, 1, 5, tzinfo=UTC))

    assert reading.intent == intent
    assert {one.name.value for one in reading.registrants if one.name} == set(people.split("; "))
