"""Where a given word stands by itself."""

import re

from hypothesis import given
from hypothesis import strategies as st

from registrar.reading.whole_words import places_of


def test_a_word_within_a_longer_one_is_not_found() -> None:
    assert list(places_of("ash", "ash, dash, ashes and ash_2 (ash)")) == [0, 28]


def test_nothing_stands_in_an_address_where_addresses_are_ruled_out() -> None:
    assert list(places_of("lee", "lee@ash.example lee.b lee. lee", no_part_behind="@")) == [22, 27]


def test_a_mark_in_front_rules_a_place_out() -> None:
    assert list(places_of("ash", "o'ash ash", no_part_before="'")) == [6]


@given(st.text(alphabet="ab_. @-é"), st.text(alphabet="ab é", min_size=1))
def test_they_are_those_that_a_pattern_of_the_word_finds(text: str, words: str) -> None:
    pattern = re.compile(rf"(?=(?<![\w.@-]){re.escape(words)}(?![\w@-]|\.\w))")

    assert list(places_of(words, text, no_part_before=".@-", no_part_behind="@-")) == [
        match.start() for match in pattern.finditer(text)
    ]
