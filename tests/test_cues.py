"""A few words beside the question that they answer."""

import pytest

from registrar.decision import cues


@pytest.mark.parametrize("words", ["no", "No, thanks", "I did not ask for that", "Forget it", "No gracias"])
def test_a_no_is_heard(words: str) -> None:
    assert cues.says_no(words)


@pytest.mark.parametrize(
    "words",
    [
        "yes",
        "Yes please",
        "OK",
        "Please do",
        "That's correct",
        "Sí",
        "Go ahead!",
        "That was me",
        "Hi Leona, yes",
        "Approved.",
        "Hágalo",
    ],
)
def test_a_yes_is_heard(words: str) -> None:
    assert cues.says_yes(words)
    assert not cues.says_no(words)


@pytest.mark.parametrize(
    "words",
    [
        "Now I can come",
        "Notify me",
        "Yesterday I wrote to you",
        "Who are you",
        "Wrong person here",
        "Yes, but keep the June one",
        "OK, only if the other is full",
        "I will be back on Monday",
        "Please call me",
    ],
)
def test_what_only_begins_alike_is_neither(words: str) -> None:
    assert not cues.says_no(words)
    assert not cues.says_yes(words)


@pytest.mark.parametrize(
    ("words", "picked"),
    [
        ("the second", (25,)),
        ("The 3rd one, please", (26,)),
        ("the last one", (26,)),
        ("first and third", (24, 26)),
        ("la segunda", (25,)),
        ("the fourth", ()),
        ("my first name is Ann", ()),
        ("whatever suits you", ()),
    ],
)
def test_an_ordinal_points_at_what_was_offered(words: str, picked: tuple[int, ...]) -> None:
    assert cues.pick(words, (24, 25, 26)) == picked


def test_both_are_two_only_where_two_were_offered() -> None:
    assert cues.pick("both", (24, 25)) == (24, 25)
    assert cues.pick("both", (24, 25, 26)) == ()


@pytest.mark.parametrize(
    "words",
    [
        "Am I registered?",
        "am I still on the list",
        "Did you get my registration?",
        "Could you resend the link?",
        "Please send me the Zoom link again",
        "I lost the invitation, can you send it? I need the link again",
        "¿Estoy inscrita?",
        "Which session am I in?",
    ],
)
def test_who_asks_how_they_stand_is_understood(words: str) -> None:
    assert cues.asks_for_status(words)


@pytest.mark.parametrize("words", ["Will it be recorded?", "Is there a fee?", "Who may attend?", "Do I need a camera?"])
def test_other_questions_are_for_staff(words: str) -> None:
    assert not cues.asks_for_status(words)


@pytest.mark.parametrize(
    "words",
    ["My colleague Bob Ray will go instead of me", "Bob will take my place", "Please transfer my seat to Bob Ray"],
)
def test_a_successor_is_named(words: str) -> None:
    assert cues.names_successor(words)


@pytest.mark.parametrize("words", ["please give my seat to somebody else", "June instead please", "Move me to June"])
def test_a_seat_given_back_has_no_successor(words: str) -> None:
    assert not cues.names_successor(words)


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ("DCFS", "DCFS"),
        ("Example County Office.\n", "Example County Office"),
        ("yes", None),
        ("no thanks", None),
        ("What do you mean?", None),
        ("ann@x.example", None),
        ("", None),
        ("one two three four five six seven eight nine", None),
    ],
)
def test_a_bare_value_is_the_only_line_that_says_something(words: str, line: str | None) -> None:
    assert cues.only_line(words) == line


@pytest.mark.parametrize(
    "words",
    ["I am Ann Lee, blind, from the County.", "hard of hearing", "wheelchair", "Soy sorda", "with CART", "Deaf"],
)
def test_words_of_state_are_about_access(words: str) -> None:
    assert cues.tells_of_a_state(words)
    assert cues.is_about_access(words)


@pytest.mark.parametrize(
    "words",
    [
        "Agency: School for the Deaf",
        "Agency: Services for the Blind",
        "Agency: School for the Deaf and Hard of Hearing",
        "Agency: School for the Deaf and Blind",
        "Deaf Access Center",
        "Blind and Visually Impaired Services",
        "Accommodations: none",
        "Please move me to session 25.",
    ],
)
def test_an_agency_or_a_form_says_nothing_of_a_person(words: str) -> None:
    assert not cues.tells_of_a_state(words)
