"""The wording adds to the needs that the rules find, speaks against some, and drops none."""

import json
import re
import time

import pytest

from registrar.reading.accommodations import FoundNeed, find_needs
from registrar.reading.asking import (
    DOUBTED,
    STORED,
    UNREAD,
    Asked,
    Model,
    load_model,
    read_model,
    weigh,
    weigh_needs,
)
from registrar.reading.sentences import split_sentences
from registrar.reading.words.session_words import folded
from registrar.vocabulary import Accommodation


def asked(text: str, *needs: FoundNeed, model: Model | None = None) -> Asked:
    low, sentences = folded(text), split_sentences(text)
    return weigh_needs(text, low, sentences, weigh(text, low, sentences), needs, model or load_model())


def need(text: str, code: Accommodation) -> FoundNeed:
    return FoundNeed(code, text, 0, len(text), 0.7)


def speaking(*weights: tuple[str, Accommodation, int]) -> Model:
    """Return a model that is sure of nothing but what these words speak for."""
    place = {code: at for at, code in enumerate(Accommodation)}
    return Model(-600, {}, {word: ((place[code], weight),) for word, code, weight in weights}, "0" * 64)


def test_the_stored_model_is_small_loads_at_once_and_names_what_it_was_trained_with() -> None:
    taken = []
    for _ in range(3):  # a busy machine makes one of them late
        begun = time.process_time()
        model = read_model(STORED.read_text(encoding="utf-8"))
        taken.append(time.process_time() - begun)
    assert min(taken) < 0.2
    assert STORED.stat().st_size < 600_000
    assert re.fullmatch(r"[0-9a-f]{64}", model.digest)
    assert len(model.words) > 1000


def test_a_model_of_other_accommodations_is_refused_with_what_to_do() -> None:
    stored = json.loads(STORED.read_text(encoding="utf-8")) | {"codes": ["captions"]}
    with pytest.raises(ValueError, match="train_asking"):
        read_model(json.dumps(stored))


def test_a_need_that_the_wording_speaks_for_surely_is_added_with_the_author_s_words() -> None:
    text = "I am blind. Whatever you hand out must be readable by JAWS."
    model = speaking(("jaws", Accommodation.SCREEN_READER, 4000))
    found = asked(text, model=model).needs
    assert [(one.code, one.words) for one in found] == [
        (Accommodation.SCREEN_READER, "Whatever you hand out must be readable by JAWS.")
    ]


def test_where_something_is_refused_nothing_is_added_and_a_person_looks() -> None:
    model = speaking(("~captions", Accommodation.CAPTIONS, 4000))
    found = asked("I do not hear well and captions are what I go by.", model=model)
    assert found == Asked((), (UNREAD,))


def test_an_aid_that_is_plainly_declined_is_neither_added_nor_doubted() -> None:
    model = speaking(("~captions", Accommodation.CAPTIONS, 4000))
    assert asked("No captions for me, I can read the slides.", model=model) == Asked(())


def test_a_need_is_never_dropped_only_doubted() -> None:
    text = "The school takes a winter break."
    read = need(text, Accommodation.BREAKS)
    assert asked(text, read, model=speaking()) == Asked((read,), (DOUBTED,))


def test_a_need_that_the_rules_are_sure_of_is_doubted_only_where_its_sentence_is_most_unlike_one() -> None:
    text = "The children here all sign with an interpreter."
    read = FoundNeed(Accommodation.SIGN_LANGUAGE, text, 0, len(text), 0.95)
    unlike = speaking(("interpreter", Accommodation.SIGN_LANGUAGE, -400))

    assert asked(text, read, model=unlike) == Asked((read,), (DOUBTED,))
    assert asked(text, read, model=speaking()) == Asked((read,))


def test_an_unclear_need_gives_way_to_the_aid_that_its_sentence_asks_for() -> None:
    text = "She reads lips and wants an interpreter for it."
    found = asked(text, need(text, Accommodation.OTHER), model=speaking(("lips", Accommodation.SIGN_LANGUAGE, 4000)))
    assert [one.code for one in found.needs] == [Accommodation.SIGN_LANGUAGE]
    assert found.doubts == ()


@pytest.mark.parametrize(
    "text",
    [
        "Please provide live captions, I am hard of hearing.",
        "I will need an ASL interpreter.",
        "Could you send the slides in advance? I use a screen reader.",
        "Our deaf clients use interpreters, I need nothing myself.",
        "Thank you, I look forward to hearing from you.",
    ],
)
def test_plain_wordings_are_taken_as_the_rules_take_them(text: str) -> None:
    needs = find_needs(text)
    assert asked(text, *needs) == Asked(needs)


def test_sentences_without_a_word_for_aids_are_not_weighed() -> None:
    text = "Register me. Thanks!"
    assert list(weigh(text, folded(text), split_sentences(text))) == []


def test_reasons_never_hold_the_words_of_a_need() -> None:
    assert "blind" not in UNREAD + DOUBTED


def test_where_nothing_is_asked_for_the_mere_sound_of_a_sentence_adds_no_need() -> None:
    model = speaking(("before", Accommodation.MATERIALS_IN_ADVANCE, 4000))
    assert asked("Same email as before.", model=model) == Asked(())
    wished = asked("She would like to have all that is shown before.", model=model)
    assert [one.code for one in wished.needs] == [Accommodation.MATERIALS_IN_ADVANCE]


def test_the_words_for_one_aid_are_not_heard_as_another_beside_it() -> None:
    text = "I'm dyslexic and a copy of the slides ahead of time makes a big difference."
    read = need(text, Accommodation.MATERIALS_IN_ADVANCE)
    model = speaking(("big", Accommodation.LARGE_PRINT, 4000), ("slides", Accommodation.MATERIALS_IN_ADVANCE, 4000))
    plain = FoundNeed(read.code, read.words, read.start, read.end, 0.85)
    assert asked(text, plain, model=model) == Asked((plain,))
    also = asked("Slides ahead of time and in big letters, please.", plain, model=model)
    assert {one.code for one in also.needs} == {Accommodation.MATERIALS_IN_ADVANCE, Accommodation.LARGE_PRINT}
