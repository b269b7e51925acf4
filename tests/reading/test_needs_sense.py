"""All sentences that speak of aids are heard together: what they speak against is left out or looked at."""

import json
import re

import pytest

from registrar.reading.accommodations import FoundNeed
from registrar.reading.needs_sense import STORED, Model, judge_needs, load_model, read_model
from registrar.vocabulary import Accommodation

CAPTIONS = Accommodation.CAPTIONS


def need(confidence: float, code: Accommodation = CAPTIONS) -> FoundNeed:
    return FoundNeed(code, "captions", 0, 8, confidence)


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


def test_a_need_that_the_rules_are_unsure_of_and_the_words_speak_against_is_left_out() -> None:
    assert judge_needs({"flyer"}, [need(0.6)], speaking("flyer", -127)) == ((), False)


def test_a_need_that_the_rules_are_plain_about_is_kept_and_a_person_looks() -> None:
    plain = need(0.95)
    assert judge_needs({"flyer"}, [plain], speaking("flyer", -127)) == ((plain,), True)


def test_a_need_that_the_words_hardly_bear_out_is_kept_and_a_person_looks() -> None:
    unsure = need(0.6)
    assert judge_needs({"flyer"}, [unsure], speaking("flyer", -14)) == ((unsure,), True)


def test_words_that_speak_for_a_need_or_say_nothing_leave_it_as_it_is() -> None:
    unsure = need(0.6)
    assert judge_needs({"please"}, [unsure], speaking("please", 40)) == ((unsure,), False)
    assert judge_needs({"unheard"}, [unsure], speaking("please", 40)) == ((unsure,), False)


def test_words_say_less_where_more_of_them_are_known() -> None:
    model = speaking("flyer", -20)
    many = Model(model.bias, {**model.words, "harbor": bytes([128] * len(Accommodation))}, model.digest)
    assert many.likely({"flyer", "harbor"}, [CAPTIONS])[CAPTIONS] > model.likely({"flyer"}, [CAPTIONS])[CAPTIONS]


def test_the_shipped_model_bears_out_a_plain_request() -> None:
    words = {"please", "turn", "on", "captions", "for", "me", "i", "am", "deaf", "captions for", "need"}
    assert load_model().likely(words, [CAPTIONS])[CAPTIONS] > 0.3
