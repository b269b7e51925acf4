"""Which sessions are named and then let go in the next breath?"""

from datetime import UTC, datetime

import pytest

from registrar.reading.sessions import find_mentions, settle
from tests.reading.test_sessions import SERIES

MARCH = datetime(2018, 3, 20, 14, 15, tzinfo=UTC)


def asked(text: str) -> tuple[int, ...]:
    return settle(find_mentions(text, SERIES, MARCH)).numbers


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("April 19 and June 21 for me. I looked at the August one but I'll be away then, so leave that off.", (24, 25)),
        ("24 and 26, please. I'd have taken the June one as well, but it falls in our audit.", (24, 26)),
        ("I hoped for June 21 but have since learned of a trial, so August 16 for me instead.", (26,)),
        ("Put me in 24. My director asked whether I would like June too and I said I would not.", (24,)),
        ("Sign me up for 25. October was on my list too, but no, too close to the election.", (25,)),
        ("June 21 please. My supervisor wanted me to do August 16 but I talked her out of it.", (25,)),
        ("Register me for 24. August 16 also appeals to me but let me check with my boss first.", (24,)),
        ("April 19 was what I wanted, but Ann says it's full, so June 21.", (25,)),
        ("Quisiera la de abril y la de junio. La de agosto no, porque salgo de viaje.", (24, 25)),
        ("24 and 25, please. Actually scratch 25, that week I'm gone.", (24,)),
    ],
)
def test_what_is_weighed_and_let_go_is_not_asked_for(text: str, numbers: tuple[int, ...]) -> None:
    assert asked(text) == numbers


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Please register me for 24 and 26, but I'll be in the car for 26, so by phone.", (24, 26)),
        ("Sign me up for April 19. I would also like June 21, but I will be ten minutes late.", (24, 25)),
        ("June 21 is good. So is August 16. Sign me up for the pair.", (25, 26)),
    ],
)
def test_what_only_has_a_drawback_is_asked_for_all_the_same(text: str, numbers: tuple[int, ...]) -> None:
    assert asked(text) == numbers


def test_a_session_by_itself_is_not_let_go_without_a_question() -> None:
    assert asked("I'd love the June one but I'll be out that morning until nine.") == (25,)


def test_who_asks_for_one_alone_is_told_of_the_others() -> None:
    assert asked("Register me for June 21 only. I know you're holding another one on August 16.") == (25,)


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("The roster says August 16, that is a mistake, it's June 21. Please register her.", (25,)),
        ("Put me down for 24, 25 and 26. Oh, hold on, 25 is my anniversary, leave that out.", (24, 26)),
    ],
)
def test_what_stands_there_by_mistake_is_taken_back(text: str, numbers: tuple[int, ...]) -> None:
    assert asked(text) == numbers
