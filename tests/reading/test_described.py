"""Which need does a sentence describe without naming an aid?"""

import pytest

from registrar.reading.accommodations import find_needs, find_needs_in_field
from registrar.vocabulary import Accommodation


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("I read English well but hear it slowly; if the words can be written below the speaker it helps.", "captions"),
        ("I am deaf in one ear, so tell them to talk into the microphone and not wander off.", "assistive_listening"),
        ("When you play a video someone has to say what is happening, since I have no sight.", "audio_description"),
        ("I not see small letter, please to make big.", "large_print"),
        ("She is dyslexic and wants to see the slides first.", "materials_in_advance"),
        ("With my Parkinson's I can't click fast, so polls should stay open longer.", "breaks"),
        ("I process slowly since a car wreck and need it recorded.", "transcript"),
        ("I wear hearing aids, could people mute themselves when not speaking?", "other"),
        ("Every chart needs to be talked through, I have been blind from birth.", "audio_description"),
        ("Font any smaller than 18 and I'm lost.", "large_print"),
        ("I rely on lip-reading, so presenters who cover their mouths leave me out.", "other"),
        ("On account of my aphasia I need people to wait a bit after they ask me something.", "breaks"),
        ("Sufro migrañas: que no pongan luces que parpadeen.", "other"),
        ("Since my stroke I lose the thread, if I could hear it over again at home, that'd help.", "transcript"),
        ("I take insulin and have to eat with it; could there be five minutes then?", "breaks"),
        ("I have a bad back, camera off if that is all right.", "other"),
        ("Red and green look alike to me, please mark what matters some other way.", "other"),
        ("My English is so so, please give me a Vietnamese person to explain.", "language"),
        ("No manejo el inglés, preferiría los materiales en español.", "language"),
        ("I am dyslexic, please don't ask me to read anything out in front of people.", "other"),
        (
            "I've had eye surgery and won't be able to look at slides, so please have them described.",
            "audio_description",
        ),
        ("Spanish captions would be wonderful.", "language"),
        ("Uso audífonos y si no habla cerca del micrófono no entiendo nada.", "assistive_listening"),
    ],
)
def test_what_is_to_happen_tells_the_need(text: str, code: str) -> None:
    assert code in {need.code.value for need in find_needs(text)}


@pytest.mark.parametrize(
    "text",
    [
        "I got your flyer off the break room fridge.",
        "Hiroshi will take the rest of the seats, please.",
        "I'm between jobs and would like to spend the gap well.",
        "Is the session going to be recorded?",
        "I sent this from my phone but I don't see it in my folder, please check.",
        "My mother is blind and lives with me so you may hear her screen reader.",
        "My mother lives with us and needs a Tagalog interpreter at the clinic.",
        "The judge I clerk for is deaf in one ear, so I am used to loud rooms.",
        "We have slow internet, so if I freeze I will call in on the phone.",
        "My captain said to take it, and I can call in my reports after.",
        "Mi hijo usa intérprete de señas en la escuela, yo no necesito nada.",
        "I take the transcripts in court, so I will be typing what everyone says out of habit!",
        "The mother on my newest case is Deaf and I want to know how to get her an interpreter.",
        "I used to have captions on because of an ear infection.",
        "I hope to see a longer break between series next year.",
        "I schedule interpreters for the family court and want to learn the vocabulary.",
        "I asked for CART when I signed up then, but I don't need it for 76.",
        "I can't sit in on Tuesday, there is an hour of hearings.",
    ],
)
def test_the_same_words_in_another_turn_ask_for_nothing(text: str) -> None:
    assert find_needs(text) == ()


def test_what_cannot_be_done_is_no_part_of_what_is_asked_for() -> None:
    needs = find_needs("I can't click fast with my tremor, so polls should stay open longer.")

    assert [need.code for need in needs] == [Accommodation.BREAKS]


def test_what_is_declined_is_not_described() -> None:
    assert find_needs("I'm hard of hearing, but I don't need the words typed on the screen.") == () or all(
        need.code is Accommodation.OTHER for need in find_needs("I'm hard of hearing, but I don't need it typed.")
    )


def test_a_label_on_a_line_of_its_own_asks_for_whatever_stands_behind_it() -> None:
    needs = find_needs("Colm Fahey\nArcata Police\nAccommodation: yes - will explain by phone")

    assert [need.code for need in needs] == [Accommodation.OTHER]


@pytest.mark.parametrize("cell", ["wears glasses, none", "to be determined", "I will bring my own interpreter"])
def test_a_field_that_comes_to_nothing_asks_for_nothing(cell: str) -> None:
    assert find_needs_in_field(cell) == ()


def test_an_aid_named_again_behind_a_condition_is_asked_for() -> None:
    needs = find_needs("If your platform has no captions I will need a live captioner.")

    assert [need.code for need in needs] == [Accommodation.CAPTIONS]


def test_a_description_in_a_field_needs_no_reason() -> None:
    assert [need.code for need in find_needs_in_field("words of the speaker typed at the bottom")] == [
        Accommodation.CAPTIONS
    ]


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("I have no sight. Please say in words what is on the screen.", {"audio_description"}),
        ("I'm deaf: please show in words on the screen what is said.", {"captions"}),
        ("I had a stroke, so I'd need the talk in writing to go back to afterwards.", {"transcript"}),
        ("I'm blind and read by touch; the handouts that way, please.", {"braille"}),
        ("Slides in white lettering on black, please; a bright screen hurts my eyes.", {"large_print"}),
        ("I use a program that reads the page aloud to me, so I need slides it can get through.", {"screen_reader"}),
        ("Hablo poco inglés; necesito que alguien me vaya diciendo en español lo que explican.", {"language"}),
        ("My hands are too numb for a computer; an ordinary telephone is the only way for me.", {"phone"}),
        ("I cannot sit for long. Please let me keep my camera off so that I may lie down.", {"other"}),
    ],
)
def test_the_same_words_tell_another_need_by_what_is_done_to_what(text: str, codes: set[str]) -> None:
    assert {need.code.value for need in find_needs(text)} == codes
