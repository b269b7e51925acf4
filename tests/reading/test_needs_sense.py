"""All sentences that speak of aids are heard together: what they speak against, a person looks at."""

import json
import re

import pytest

from registrar.reading.accommodations import FoundNeed
from registrar.reading.needs_sense import STORED, Model, is_borne_out, load_model, read_model
from registrar.vocabulary import Accommodation

CAPTIONS = Accommodation.CAPTIONS


NEED = FoundNeed(CAPTIONS, "captions", 0, 8, 0.95)


def speaking(word: str, weight: int) -> Model:
    """Return a model in which one word alone speaks for or against captions."""
    weights = bytes(weight + 128 if code is CAPTIONS else 128 for code in Accommodation)
    return Model(dict.fromkeys(Accommodation, 0.0), {word: weights}, "0" * 64)


def test_the_stored_model_is_small_and_names_what_it_was_trained_with() -> None:
    model = read_model(STORED.read_text(encoding="utf-8"))
    assert STORED.stat().st_size < 400_000
    assert re.fullmatch(r"[0-9a-f]{64}", model.digest)
    assert len(model.words) > 1000


def test_a_model_of_other_accommodations_is_refused_with_what_to_do() -> None:
    stored = json.loads(STORED.read_text(encoding="utf-8")) | {"codes": ["captions"]}
    with pytest.raises(ValueError, match="train_needs"):
        read_model(json.dumps(stored))


def test_a_need_that_the_words_speak_against_is_not_borne_out() -> None:
    assert not is_borne_out({"flyer"}, [NEED], speaking("flyer", -127))


def test_words_that_speak_for_a_need_or_say_nothing_bear_it_out() -> None:
    assert is_borne_out({"please"}, [NEED], speaking("please", 40))
    assert is_borne_out({"unheard"}, [NEED], speaking("please", 40))


def test_each_need_is_to_be_borne_out() -> None:
    other = FoundNeed(Accommodation.BRAILLE, "braille", 0, 7, 0.95)
    assert not is_borne_out({"flyer"}, [other, NEED], speaking("flyer", -127))


def test_words_say_less_where_more_of_them_are_known() -> None:
    model = speaking("flyer", -20)
    many = Model(model.bias, {**model.words, "harbor": bytes([128] * len(Accommodation))}, model.digest)
    assert many.likely({"flyer", "harbor"}, [CAPTIONS])[CAPTIONS] > model.likely({"flyer"}, [CAPTIONS])[CAPTIONS]


def test_the_shipped_model_bears_out_a_plain_request() -> None:
    words = {"please", "turn", "on", "captions", "for", "me", "i", "am", "deaf", "captions for", "need"}
    assert load_model().likely(words, [CAPTIONS])[CAPTIONS] > 0.3
