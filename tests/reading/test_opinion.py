"""The second opinion is small, blind to who and when, and speaks up only where it is sure."""

import re
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from registrar.mail.message import Address, parse
from registrar.reading.opinion import (
    AUTHOR_REASON,
    INTENTS,
    MACHINE_REASON,
    MOST_PICKS,
    MOST_WORDS,
    NEED_REASON,
    NO_NEED_REASON,
    PICK_REASON,
    SEVERAL_REASON,
    STORED,
    Features,
    Opinion,
    find_features,
    find_opinion,
    load_model,
    objections,
    read_model,
    second_opinion,
)
from registrar.reading.read import read_by_rules
from registrar.reading.reading import Need
from registrar.vocabulary import Accommodation, Intent
from tests.make import make_catalog, make_message, make_reading, make_registrant, make_session

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
CATALOG = make_catalog(make_session(24), make_session(25))


def features_of(text: str, subject: str = "Webinar") -> Features:
    scene, mentions, _ = read_by_rules(parse(make_message(text, subject=subject)), CATALOG, now=NOW)
    return find_features(scene, mentions)


AUTHOR = Address("ann.lee@office.example", "Ann Lee")


def opinion_of(**likely: float) -> Opinion:
    """Return an opinion that is sure of nothing but the intents given."""
    rest = (1 - sum(likely.values())) / (len(INTENTS) - len(likely))
    intents = {intent: likely.get(intent.value, rest) for intent in INTENTS}
    return Opinion(intents, several=0.0, author=1.0, need=0.0, asks_for_aid=False, picks={})


def likeliest(opinion: Opinion) -> Intent:
    return max(INTENTS, key=lambda intent: opinion.intents[intent])


def test_the_stored_model_loads_and_names_what_it_was_trained_with() -> None:
    model = load_model()
    assert re.fullmatch(r"[0-9a-f]{64}", model.digest)
    assert len(model.intent) > 1000
    assert all(len(weights) == len(INTENTS) for weights in model.intent.values())
    assert all(len(scale.weights) > 500 for scale in (model.several, model.author, model.need, model.pick))


def test_the_stored_model_is_small() -> None:
    assert STORED.stat().st_size <= 400_000


def test_a_model_of_other_intents_is_refused() -> None:
    with pytest.raises(ValueError, match="other intents"):
        read_model(STORED.read_text().replace('"cancel"', '"cancelled"', 1))


def test_who_when_and_which_session_are_not_among_the_features() -> None:
    features = features_of(
        "Please register Maria Delgado (maria.delgado@county.example, 555-0142) of the Lake County Sheriff's Office "
        "for webinar 24 on Tuesday, June 9."
    )
    said = " ".join(features.message)
    for word in ("maria", "delgado", "county", "sheriff", "tuesday", "june"):
        assert word not in said
    assert not re.search(r"\d{2}", said)
    assert {"xname", "xmail", "xpick"} <= features.message


def test_other_people_and_sessions_give_the_same_features() -> None:
    one = features_of("Please sign up Maria Delgado (m.delgado@lake.example) for session 24.\n")
    other = features_of("Please sign up Peter Novak (p.novak@hill.example) for session 25.\n")
    assert one.message == other.message
    assert one.sentences == other.sentences
    assert [pick.features for pick in one.picks] == [pick.features for pick in other.picks]


def test_the_same_message_gives_the_same_opinion_again() -> None:
    features = features_of("I can no longer make it on Thursday, please take me off the list.\n")
    again = Features(frozenset(sorted(features.message, reverse=True)), features.sentences, features.picks)
    assert find_opinion(features, load_model()) == find_opinion(again, load_model())


def test_likelihoods_are_shares_of_one() -> None:
    opinion = find_opinion(features_of("Please add me to session 24.\n"), load_model())
    assert sum(opinion.intents.values()) == pytest.approx(1.0)
    assert likeliest(opinion) is Intent.REGISTER


def test_nothing_at_all_gives_an_opinion_as_well() -> None:
    opinion = find_opinion(Features(frozenset(), ()), load_model())
    assert sum(opinion.intents.values()) == pytest.approx(1.0)
    assert opinion.need == 0.0


def test_an_endless_sentence_is_weighed_only_so_far() -> None:
    short, long = (features_of("and webinar 24 then " * times) for times in (600, 3000))
    assert len(long.message | long.sentences[0]) <= len(short.message | short.sentences[0]) + 2
    assert len(long.picks) == len(short.picks) == MOST_PICKS


def test_of_a_long_message_only_the_beginning_is_weighed() -> None:
    line = "We would all like to come and hear what you say about it.\n"
    assert len(features_of(line * 2000).sentences) <= MOST_WORDS // 10


@pytest.mark.parametrize(
    ("text", "likely"),
    [
        ("Could you kindly include me for session 24? Thank you.", Intent.REGISTER),
        ("I'm sorry but something came up and I have to cancel.", Intent.CANCEL),
        ("Please switch me from session 24 to session 25.", Intent.CHANGE),
        ("Do participants receive a certificate? And is there a fee?", Intent.QUESTION),
    ],
)
def test_plain_wordings_are_taken_for_what_they_are(text: str, likely: Intent) -> None:
    assert likeliest(find_opinion(features_of(text), load_model())) is likely


def test_a_sentence_that_asks_for_an_aid_is_told_from_one_that_does_not() -> None:
    model = load_model()
    asks = find_opinion(features_of("I am hard of hearing and will need live captions."), model)
    plain = find_opinion(features_of("I look forward to hearing from you."), model)
    assert asks.need > 0.5 > plain.need
    assert asks.asks_for_aid


def test_an_aid_that_is_declined_is_not_held_against_a_reading_without_one() -> None:
    declined = find_opinion(features_of("I do not need the captions after all, the headphones work."), load_model())
    assert not declined.asks_for_aid


def test_what_reads_like_a_machine_s_is_put_to_a_person() -> None:
    reading = make_reading(make_registrant(), intent=Intent.REGISTER)
    assert objections(reading, opinion_of(automatic=0.9), AUTHOR) == (MACHINE_REASON,)
    assert objections(reading, opinion_of(automatic=0.3), AUTHOR) == ()


def test_a_need_that_was_not_found_is_put_to_a_person_and_one_that_was_is_not() -> None:
    likely = replace(opinion_of(register=0.95), need=0.9, asks_for_aid=True)
    without = make_reading(make_registrant())
    found = make_reading(make_registrant(needs=[Need(Accommodation.CAPTIONS, "captions please")]))
    assert objections(without, likely, AUTHOR) == (NEED_REASON,)
    assert objections(found, likely, AUTHOR) == ()


def test_an_unclear_need_that_no_sentence_asks_for_is_put_to_a_person_and_a_named_one_is_not() -> None:
    unlikely = opinion_of(register=0.95)
    unclear = make_reading(make_registrant(needs=[Need(Accommodation.OTHER, "some words", 0.6)]))
    named = make_reading(make_registrant(needs=[Need(Accommodation.BRAILLE, "in braille")]))
    assert objections(unclear, unlikely, AUTHOR) == (NO_NEED_REASON,)
    assert objections(named, unlikely, AUTHOR) == ()


def test_a_second_registrant_that_was_not_found_is_put_to_a_person() -> None:
    likely = replace(opinion_of(register=0.95), several=0.9)
    assert objections(make_reading(make_registrant()), likely, AUTHOR) == (SEVERAL_REASON,)
    both = make_reading(make_registrant(), make_registrant("Bo Ek", "bo.ek@office.example"))
    assert objections(both, likely, AUTHOR) == ()


def test_an_author_who_seems_to_write_for_somebody_else_is_put_to_a_person() -> None:
    unlikely = replace(opinion_of(register=0.95), author=0.01)
    assert objections(make_reading(make_registrant()), unlikely, AUTHOR) == (AUTHOR_REASON,)
    somebody = make_reading(make_registrant("Bo Ek", "bo.ek@office.example"))
    assert objections(somebody, unlikely, AUTHOR) == ()


def test_a_session_that_seems_only_told_of_is_put_to_a_person() -> None:
    told_of = replace(opinion_of(register=0.95), picks={24: 0.01})
    wanted = replace(opinion_of(register=0.95), picks={24: 0.9, 25: 0.01})
    reading = make_reading(make_registrant(sessions=[24]))
    assert objections(reading, told_of, AUTHOR) == (PICK_REASON.format(number=24),)
    assert objections(reading, wanted, AUTHOR) == ()


@pytest.mark.parametrize("intent", [Intent.QUESTION, Intent.OTHER, Intent.AUTOMATIC, Intent.RSVP])
def test_what_is_not_acted_on_is_left_as_it_was_read(intent: Intent) -> None:
    reading = make_reading(intent=intent)
    assert second_opinion(reading, opinion_of(automatic=0.9), AUTHOR) is reading


def test_an_objection_never_repeats_what_the_author_wrote() -> None:
    text = "Please register me for session 24. My stammer wants a scribe; captions, too."
    opinion = replace(find_opinion(features_of(text), load_model()), several=0.99, author=0.01, picks={24: 0.01})
    second = second_opinion(make_reading(make_registrant(sessions=[24])), opinion, AUTHOR)
    assert second.review
    assert not any(word in " ".join(second.reasons) for word in ("stammer", "scribe", "captions"))
