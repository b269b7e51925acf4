"""Needs that are told by what is done, to what and when, several of them in one sentence."""

import pytest

from registrar.reading.accommodations import find_needs

ASKED_FOR = """
captions | I went deaf at fifty. Print it as they say it and I'm happy.
captions | I'd want the words running underneath, as I can't hear a thing.
transcript | The full text of the talk, after the fact, please. I miss words.
materials_in_advance large_print | Bigger letters please, and let me have the pages a couple of days early.
audio_description | Je suis aveugle, il faudrait que quelqu'un décrive les images à voix haute.
assistive_listening | Someone to bring the gain up for my hearing aids, please.
phone | The doctor wants me off screens. If I may ring in and just listen, count me in.
breaks | Would you be so kind as to build in a stretch? Sitting that long locks up my hips.
sign_language | I don't hear at all. Spoken words mean nothing to me unless a person turns them into sign.
braille | Kindly furnish a tactile edition of the handbook, dots rather than letters.
other | Necesito que alguien tome apuntes por mí, tengo las manos paralizadas.
"""
NOT_ASKED_FOR = """
We need someone to sign the attendance sheet, is a scan all right?
Please tell me whether the text on the flyer is right.
Send the link by phone if email bounces.
I am a slow typist so start without me if I'm still logging in.
Please send the confirmation early, my supervisor wants it before Monday.
"""


@pytest.mark.parametrize("line", ASKED_FOR.strip().split("\n"))
def test_a_need_is_read_by_what_is_done_to_what_and_when(line: str) -> None:
    codes, words = line.split(" | ")
    assert {need.code.value for need in find_needs(words)} == set(codes.split())


@pytest.mark.parametrize("words", NOT_ASKED_FOR.strip().split("\n"))
def test_the_same_words_about_other_things_ask_for_nothing(words: str) -> None:
    assert find_needs(words) == ()
