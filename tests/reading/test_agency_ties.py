"""Whose is an agency in the text, and which one is said of each of several people?

One line a case: the agency ("-" for none), the words (~ ends a line).
"""

from datetime import UTC, datetime

import pytest

from registrar.catalog import OfferedSession, make_catalog
from registrar.mail.message import parse
from registrar.reading.agency_ties import Tie, is_put_right, tie_of
from registrar.reading.read import read_by_rules
from tests.make import make_message

SERIES = make_catalog(
    (OfferedSession(25, datetime(2018, 6, 21, 18, tzinfo=UTC), datetime(2018, 6, 21, 19, tzinfo=UTC), ""),),
    timezone="America/New_York",
    program="Reporting Missing Children",
    organization="Mid-Atlantic CAC",
    mailbox="webinars@training.example",
)

TIES = """
OWN || i mentor two teens at
OWN || i'm the point of contact at
OWN || i moved from dcfs to
OWN || i left polk county dhs for
FORMER || i am no longer at
FORMER || after nine years with
FORMER || i resigned from
OWN || i'm placed for my practicum at
FORMER || our name is oak tree, not
FORMER || we are oak tree rather than
OTHERS || she has been borrowed by the
OTHERS || we contract with
OTHERS || my niece is placed with
OTHERS || i'm applying to work at
OTHERS || i saw the flyer at
"""


@pytest.mark.parametrize("case", TIES.strip().split("\n"))
def test_the_words_before_an_agency_tell_whose_it_is(case: str) -> None:
    tie, before = case.split(" || ")
    low = f"{before} oak hill"

    assert tie_of(low, len(before) + 1, len(low)) is Tie[tie]


@pytest.mark.parametrize(
    "low", ["it should read oak hill", "our name is now oak hill", "we are oak hill, not pine hill"]
)
def test_words_around_an_agency_say_that_it_is_the_right_one(low: str) -> None:
    start = low.index("oak")

    assert is_put_right(low, start, start + len("oak hill"))
    assert not is_put_right("we are with oak hill", 12, 20)


SAID_OF_EACH = """
Bridgewell / Juvenile Court of Jefferson Pines || Lena Roe, Bridgewell, lroe@bridgewell.example~Omari Tate, \
Juvenile Court of Jefferson Pines, otate@court.example~Both for 25 please.
Unity House / Unity House || 1. Lena Roe - lroe@unity.example - Unity House~2. Omari Tate - otate@unity.example - same~\
~Register both for 25.
Summit County DHS / Unity Center || Please register these for 25.~~Summit County DHS:~Lena Roe lroe@one.example~~\
Unity Center:~Omari Tate otate@two.example
"""


@pytest.mark.parametrize("case", SAID_OF_EACH.strip().split("\n"))
def test_each_of_several_people_has_the_agency_that_is_said_of_them(case: str) -> None:
    agencies, words = case.split(" || ")
    message = parse(make_message(words.replace("~", "\n") + "\n", author='"Lena Roe" <lroe@one.example>'))

    _, _, reading = read_by_rules(message, SERIES, now=datetime(2018, 6, 1, tzinfo=UTC))

    assert [one.agency and one.agency.value for one in reading.registrants] == agencies.split(" / ")
