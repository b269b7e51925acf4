"""Is what a sentence mentions taken care of already, or nothing that whoever reads it has to do with?"""

import pytest

from registrar.reading.accommodations import find_needs
from registrar.reading.settled import is_settled


@pytest.mark.parametrize(
    "text",
    [
        "I use a wheelchair, which need not concern you.",
        "Kaveh has a service dog and a standing desk, neither of which concerns you.",
        "I am hard of hearing and we have that covered at our end.",
        "My hearing is bad on the left, nothing you need to do.",
        "She has a stutter, but no arrangements are needed on your side.",
        "Uso silla de ruedas, pero de eso me encargo yo.",
        "I'm an ASL user and have my own interpreter.",
    ],
)
def test_what_is_none_of_the_readers_business_is_not_asked_for(text: str) -> None:
    assert is_settled(text.lower())
    assert find_needs(text) == ()


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("I have my own interpreter, but please send the slides ahead of time.", "materials_in_advance"),
        ("My eyes are bad, which is not your problem, but could the slides be in large print?", "large_print"),
        ("Captions for me, nothing else needed.", "captions"),
        ("Flashing lights bother my eyes, so no strobe effects please.", "other"),
    ],
)
def test_what_is_wished_for_behind_it_still_counts(text: str, code: str) -> None:
    assert {need.code.value for need in find_needs(text)} == {code}


@pytest.mark.parametrize(
    "text",
    [
        "The oldest is Deaf and we use an ASL interpreter for every visit with him.",
        "I hire a certified interpreter whenever I meet with our families.",
        "We have two interpreters on staff.",
        "Our office has an excellent sound system.",
        "En las visitas con mis clientes siempre usamos intérprete de señas.",
    ],
)
def test_what_is_used_or_at_hand_at_work_is_not_asked_for(text: str) -> None:
    assert find_needs(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "I use a sign language interpreter for my hearings; please have one for the webinar as well.",
        "I use an ASL interpreter at work and need one for this session.",
    ],
)
def test_what_is_used_at_work_and_asked_for_here_counts(text: str) -> None:
    assert {need.code.value for need in find_needs(text)} == {"sign_language"}


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("I stutter, so please do not call on me to answer aloud; the chat box is fine.", {"other"}),
        ("Please do not make me speak up in front of everyone, I stammer; typing in the chat is fine.", {"other"}),
        ("I speak Ukrainian and Russian, so I need interpreter, please (Russian is ok).", {"language"}),
        ("I have a stutter but speaking is fine.", set()),
        ("Please note that I am hard of hearing, my hearing aids are fine.", set()),
    ],
)
def test_what_would_do_as_well_makes_light_of_nothing_that_was_asked_for(text: str, codes: set[str]) -> None:
    assert {need.code.value for need in find_needs(text)} == codes
