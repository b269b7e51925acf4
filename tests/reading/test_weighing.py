"""Rules and wording together choose the intent, and say so where they differ."""

import pytest

from registrar.reading.opinion import load_model
from registrar.reading.weighing import TOLD_APART, Chosen, clues, likelihoods, weigh
from registrar.vocabulary import Intent

WEIGHTS = load_model().weighing


def chosen(intent: Intent, sure: float = 0.8, points: float = 0.0) -> Chosen:
    return Chosen(intent, sure, ("a cue",), {intent: points} if points else {})


def wording(**likely: float) -> dict[Intent, float]:
    rest = (1 - sum(likely.values())) / (len(TOLD_APART) - len(likely))
    return {intent: likely.get(intent.value, rest) for intent in TOLD_APART}


def test_the_stored_weights_are_one_for_each_clue() -> None:
    assert len(WEIGHTS) == len(clues(chosen(Intent.REGISTER), wording(), Intent.REGISTER))


def test_where_both_agree_the_rules_reasons_stand_and_nobody_need_look() -> None:
    rules = chosen(Intent.CANCEL, 0.9, points=3)
    assert weigh(rules, wording(cancel=0.9), WEIGHTS) == (rules, "")


def test_a_sure_wording_wins_over_rules_that_found_no_cue() -> None:
    together, doubt = weigh(chosen(Intent.OTHER, 0.7), wording(register=0.97), WEIGHTS)
    assert (together.intent, doubt) == (Intent.REGISTER, "")
    assert together.reasons[0] == (
        "the wording reads like a registration; by the rules alone: a message that asks for nothing here"
    )


def test_rules_with_strong_cues_win_over_a_wording_that_is_not_sure() -> None:
    rules = chosen(Intent.CHANGE, 0.9, points=6)
    together, _ = weigh(rules, wording(register=0.5, change=0.3), WEIGHTS)
    assert together is rules


def test_where_neither_outweighs_the_other_a_person_looks() -> None:
    rules, words = chosen(Intent.REGISTER, 0.8, points=1), wording(cancel=0.5, register=0.15)
    shares = likelihoods(rules, words, [100, 100, 0, 60])
    assert max(shares.values()) < 0.6
    _, doubt = weigh(rules, words, [100, 100, 0, 60])
    assert doubt.startswith("reads like ")


def test_a_plain_sign_of_a_change_stands_where_only_the_wording_speaks_for_another_act_and_a_person_looks() -> None:
    together, doubt = weigh(chosen(Intent.CHANGE, 0.9, points=3.2), wording(register=0.8), [130, 50, 0, 50])
    assert together.intent is Intent.CHANGE
    assert doubt == "reads like a registration, with plain words for a change of session"


def test_of_two_acts_that_the_rules_saw_signs_of_the_likelier_one_is_chosen() -> None:
    rules = Chosen(Intent.CHANGE, 0.9, ("a cue",), {Intent.CHANGE: 3.2, Intent.REGISTER: 1.7})
    together, doubt = weigh(rules, wording(register=0.97), [200, 50, 0, 50])
    assert (together.intent, doubt) == (Intent.REGISTER, "")


def test_an_act_that_the_rules_saw_no_sign_of_is_chosen_where_the_wording_is_all_but_certain() -> None:
    together, _ = weigh(chosen(Intent.CHANGE, 0.9, points=2.2), wording(cancel=0.99), [200, 50, 0, 50])
    assert together.intent is Intent.CANCEL


def test_words_of_somebody_who_sells_are_looked_at_before_anything_is_done() -> None:
    rules = Chosen(Intent.OTHER, 0.9, ("a cue",), {Intent.OTHER: 5.2})
    _, doubt = weigh(rules, wording(register=0.97), [200, 50, 0, 0])
    assert doubt == "reads like a registration, with words of somebody who sells"


def test_the_wording_of_a_machine_bears_out_that_nothing_was_found_asked_for() -> None:
    likely = {Intent.AUTOMATIC: 0.8, Intent.CANCEL: 0.15}
    together, doubt = weigh(chosen(Intent.OTHER, 0.7), likely, [200, 0, 0, 0])
    assert (together.intent, doubt) == (Intent.OTHER, "")


def test_no_doubt_is_kept_of_what_is_not_acted_on() -> None:
    _, doubt = weigh(chosen(Intent.OTHER, 0.7), wording(question=0.4, other=0.4), [100, 0, 0, 0])
    assert doubt == ""


@pytest.mark.parametrize("intent", TOLD_APART)
def test_likelihoods_come_to_one_whatever_the_rules_chose(intent: Intent) -> None:
    shares = likelihoods(chosen(intent, 0.4, points=40.0), {}, WEIGHTS)
    assert sum(shares.values()) == pytest.approx(1)
