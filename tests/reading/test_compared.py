"""Is the session read that is found better, and the other left?"""

import pytest

from tests.reading.test_sessions import NEW_YEAR, TWICE, sessions_in


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        ("August 16 beats October 18 for me.", (26,)),
        ("I prefer August to October.", (26,)),
        ("I'd rather do August than June.", (26,)),
        ("25? 26? 27!", (27,)),
        ("Could I come to 25, 26 and 27? 28 would be too late.", (25, 26, 27)),
        ("My calendar says 25. Please put me in 26.", (26,)),
        ("I've looked through all your sessions. Session 27, please.", (27,)),
        ("Please sign me up for all your sessions.", (24, 25, 26, 27, 28)),
    ],
)
def test_the_better_of_two_is_asked_for(words: str, numbers: tuple[int, ...]) -> None:
    assert sessions_in(words) == numbers


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        ("The Tuesday in August, please.", (105,)),
        ("The one at the end of January, please.", (102,)),
        ("In one week, please: count me in for that day.", ()),
        ("Three weeks from tomorrow, please.", (102,)),
        ("Sign me up for one oh three.", (103,)),
        ("Working wiht Schols, please", (105,)),
        ("I come to town in March.", ()),
    ],
)
def test_a_session_is_named_in_many_words(words: str, numbers: tuple[int, ...]) -> None:
    assert sessions_in(words, TWICE, NEW_YEAR) == numbers
