"""Do words that were typed without capitals say something, rather than name an agency?"""

import pytest

from registrar.reading.agency_clauses import is_clause, is_in_title, upto_clause


@pytest.mark.parametrize(
    "words",
    [
        "saw your flyer at the clinic",
        "the court just appoints me",
        "no email at the cottage",
        "mi jefe quiere la clinica",
    ],
)
def test_a_clause_is_no_name(words: str) -> None:
    assert is_clause(words.split())


@pytest.mark.parametrize(
    "words", ["north star clinic", "hope for families", "house of the good shepherd", "kids first"]
)
def test_a_name_is_no_clause(words: str) -> None:
    assert not is_clause(words.split())


def test_thanks_behind_an_agency_are_no_part_of_its_name() -> None:
    assert upto_clause("kayenta family svcs thx") == "kayenta family svcs"


def test_general_words_before_a_job_say_what_somebody_is() -> None:
    assert is_in_title(["community", "health"], "worker")
    assert not is_in_title(["juniper", "health"], "worker")
