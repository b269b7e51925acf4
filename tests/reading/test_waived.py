"""Does somebody say that they need nothing, whatever aids their message speaks of?"""

import pytest

from registrar.reading.accommodations import find_needs, find_needs_in_field
from registrar.reading.waived import waives


@pytest.mark.parametrize(
    "text",
    [
        "In court they have interpreters and captions for our Deaf youth. I won't need any of that myself.",
        "All of his schoolbooks are in Braille. For myself, I see well and need no arrangements.",
        "We use an interpreter with half of our families; I need no help of that kind.",
        "We print our leaflets in large type for our members. I require nothing of the sort.",
        "My boy has captions on everything he watches, but I don't need any.",
        "Para ellos siempre hay un intérprete de señas; no tienen que preparar nada para mí.",
        "Mi hijo usa audífonos y subtítulos; yo no necesito ninguno.",
    ],
)
def test_what_others_use_is_not_needed_by_somebody_who_needs_nothing(text: str) -> None:
    assert find_needs(text) == ()


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Osagie is Deaf and works through an ASL interpreter; I need nothing.", "sign_language"),
        ("Captions for Barnaby. None for me.", "captions"),
        ("I don't need anything except captions.", "captions"),
        ("I need no accommodations other than large print.", "large_print"),
        ("Is there a number that I can dial, as I am blind? Otherwise I need nothing.", "phone"),
        ("The judge has asked for the slides two days before. I ask for nothing.", "materials_in_advance"),
    ],
)
def test_what_is_asked_for_stays_beside_somebody_who_needs_nothing(text: str, code: str) -> None:
    assert [need.code.value for need in find_needs(text)] == [code]


def test_a_field_may_tell_of_a_child_and_end_with_nothing_for_oneself() -> None:
    assert find_needs_in_field("My son is autistic and uses a picture board. Nothing for me.") == ()


@pytest.mark.parametrize("text", ["I need nothing else.", "I have no help with the forms.", "No accommodations yet?"])
def test_less_than_everything_is_waived_by_other_words(text: str) -> None:
    assert waives(text.lower()) is None


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("I asked for captions and for a transcript. The captions have become unnecessary.", {"transcript"}),
        ("You wrote down an ASL interpreter. I do not sign; what I need is captions.", {"captions"}),
        ("Captions move too fast for me. An ASL interpreter, please.", {"sign_language"}),
        ("The last webinar had captions on, which I didn't need.", set()),
    ],
)
def test_what_is_declined_or_put_right_is_not_asked_for(text: str, codes: set[str]) -> None:
    assert {need.code.value for need in find_needs(text)} == codes


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("ASL for me. Captions are no substitute, so do not arrange them.", {"sign_language"}),
        ("Let the interpreter go. I would still like the captions.", {"captions"}),
        ("Flickering screens give me seizures, so I will have to dial in.", {"phone"}),
        ("No flickering screens, please, they give me seizures.", {"other"}),
        ("I do use captions at work, but here I would want an ASL interpreter.", {"sign_language"}),
        ("Every parent I visit needs an interpreter, but I do not need any such thing.", set()),
    ],
)
def test_what_is_given_back_told_of_others_or_only_the_reason_is_not_needed(text: str, codes: set[str]) -> None:
    assert {need.code.value for need in find_needs(text)} == codes
