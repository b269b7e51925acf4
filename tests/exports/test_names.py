"""A name is cut where a careful clerk would cut it."""

import pytest

from registrar.exports.names import split_name

NAMES = [
    ("Ann Lee", "Ann", "Lee"),
    ("Mary Ann Smith", "Mary Ann", "Smith"),
    ("J. R. Smith", "J. R.", "Smith"),
    ("James O. Smith", "James O.", "Smith"),
    # one word, with and without a suffix
    ("Begay", "Begay", ""),
    ("Bob Jr.", "Bob Jr.", ""),
    # suffixes
    ("John Smith Jr.", "John", "Smith Jr."),
    ("J. R. Smith III", "J. R.", "Smith III"),
    ("John Smith, Jr.", "John", "Smith, Jr."),
    # particles, small and large
    ("Ana de la Cruz", "Ana", "de la Cruz"),
    ("Juan Carlos de los Santos Reyes", "Juan Carlos", "de los Santos Reyes"),
    ("Ludwig van Beethoven", "Ludwig", "van Beethoven"),
    ("Dick Van Dyke", "Dick", "Van Dyke"),
    ("Van Morrison", "Van", "Morrison"),
    ("Mary Al Amin", "Mary", "Al Amin"),
    ("Anne-Marie St. John", "Anne-Marie", "St. John"),
    ("Jose Ortega y Gasset", "Jose", "Ortega y Gasset"),
    # two family names
    ("Carlos Lopez Garcia", "Carlos", "Lopez Garcia"),
    ("Zoë Ortíz", "Zoë", "Ortíz"),
    ("  Ann   Lee ", "Ann", "Lee"),
    ("", "", ""),
]


@pytest.mark.parametrize(("name", "first", "last"), NAMES, ids=[name or "nothing" for name, _, _ in NAMES])
def test_a_name_is_cut_into_first_and_last(name: str, first: str, last: str) -> None:
    assert split_name(name) == (first, last)


@pytest.mark.parametrize("name", [name for name, _, _ in NAMES])
def test_no_word_of_a_name_is_lost(name: str) -> None:
    assert " ".join(filter(None, split_name(name))).split() == name.split()
