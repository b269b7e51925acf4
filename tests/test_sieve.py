"""Does a sieve ever keep back a text that its pattern matches?"""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registrar.mail.machine_wording import CUES as MACHINE_CUES
from registrar.reading.signals import CUES as INTENT_CUES
from registrar.sieve import Sieve, Sieved, Substrings, needed_by
from tests.corpus.test_corpus import OWN, load


@pytest.mark.parametrize(
    ("pattern", "needs"),
    [
        (r"\bcancel(?:l?ing)?\b", ("cancel",)),
        (r"\b(?:move|moving|transfer) me\b", ("move", "moving", "transfer")),
        (r"colou?r", ("colo",)),
        (r"ab+cd|xyz?", ("bcd", "xy")),
        (r"(?:about )?(?P<what>one|another)(?! day)", ("another", "one")),
        (r"\bno\. \d{1,4}", ("no. ",)),
        (r"\bthe (\w+) (?:and|&) \Z", ("the ",)),
        (r"[ab]cd{0,2}\w*", ()),
        (r"(?:one)*", ()),
        (r"(?i:one)", ()),
        (r"\d+|two", ()),
    ],
)
def test_what_a_pattern_needs_is_read_from_it(pattern: str, needs: tuple[str, ...]) -> None:
    assert needed_by(pattern) == needs


@pytest.mark.parametrize("text", ["CANCEL it", "cancel it", "İ said CANCEL"])
def test_a_pattern_whose_case_does_not_matter_finds_its_words_in_any_case(text: str) -> None:
    assert Sieve(r"\bCancel", re.IGNORECASE).search(text) is not None


def test_a_text_without_the_words_of_a_pattern_in_any_case_is_kept_back() -> None:
    assert not Sieve(r"\bCancel", re.IGNORECASE).may_match("REGISTER me")


def test_a_pattern_of_very_many_words_is_kept_back_from_a_text_with_none_of_them() -> None:
    many = Sieve("|".join(f"word{number}x" for number in range(200)))

    assert not many.may_match("word words wordx")
    assert many.search("and word147x") is not None


PIECES = st.sampled_from(
    ["a", "b", "cd", r"\.", r"\w", "[ab]", "a?", "b*", "c+", "(?:ab|c)", "(?:a|bc)?", "(ab|c)", "(?!d)", "b{2}", "|"]
)


@given(pattern=st.lists(PIECES, min_size=1, max_size=6).map("".join), text=st.text("abcd.", max_size=12))
def test_a_sieve_finds_what_its_pattern_finds(pattern: str, text: str) -> None:
    found, plain = Sieve(pattern).search(text), re.search(pattern, text)

    assert (found and found.span()) == (plain and plain.span())
    assert Sieve(pattern).sub("-", text) == re.sub(pattern, "-", text)


@given(pattern=st.lists(PIECES, min_size=1, max_size=6).map("".join), text=st.text("abcdABCDı", max_size=12))
def test_a_sieve_finds_in_any_case_what_its_pattern_finds(pattern: str, text: str) -> None:
    found, plain = Sieve(pattern, re.IGNORECASE).search(text), re.search(pattern, text, re.IGNORECASE)

    assert (found and found.span()) == (plain and plain.span())


def test_the_cues_find_the_same_in_the_corpus_with_and_without_their_sieves() -> None:
    texts = [message.get("body", "").lower() for message in load(OWN)[0][::5]]
    sieves = [cue.pattern for cue in (*INTENT_CUES, *MACHINE_CUES)]

    assert [s.pattern.pattern for s in sieves for t in texts if not s.may_match(t) and s.pattern.search(t)] == []


@given(wanted=st.sets(st.text("abc", min_size=1, max_size=3)), text=st.text("abcé\ud83d", max_size=12))
def test_the_substrings_that_stand_in_a_text_are_found_overlapping_or_not(wanted: set[str], text: str) -> None:
    assert Substrings(wanted).held_by(text) == {one for one in wanted if one in text}
    assert Substrings(wanted).stand_in(text) is any(one in text for one in wanted)


@given(
    patterns=st.lists(st.lists(PIECES, min_size=1, max_size=6).map("".join), max_size=5),
    text=st.text("abcd.", max_size=12),
)
def test_a_table_of_sieves_keeps_every_row_that_matches_in_its_order(patterns: list[str], text: str) -> None:
    left = Sieved(map(Sieve, patterns), lambda sieve: sieve).that_may_match(text)

    kept = [sieve.pattern.pattern for sieve in left]
    assert [one for one in kept if re.search(one, text)] == [one for one in patterns if re.search(one, text)]
