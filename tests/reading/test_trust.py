"""Is a reading held when much speaks against it, acted on when little does, and told why in words?"""

import json

import pytest

from registrar.mail.message import parse
from registrar.reading.doubt import CHECKS, VETOES
from registrar.reading.read import gather, read
from registrar.reading.trust import DOUBT_FROM, HOLD_FROM, IN_WORDS, MANY_SMALL, is_held, load_model, read_model, settle
from tests.make import NOW, make_catalog, make_message, make_reading, make_registrant

CATALOG = make_catalog()
MODEL = read_model(
    json.dumps(
        {"bias": -200, "digest": "", "weights": {"names left": [150, 0], "people 2": [20, 10], "author in": [-50, 90]}}
    )
)
READING = make_reading(make_registrant())


def test_the_more_speaks_against_a_reading_the_likelier_it_is_wrong() -> None:
    likely = [MODEL.likely_wrong({"names left": float(count)}) for count in range(4)]

    assert likely == sorted(likely)
    assert likely[0] == pytest.approx(0.119, abs=0.001)


def test_evidence_that_is_not_known_counts_for_nothing() -> None:
    assert MODEL.likely_wrong({"never seen": 9.0}) == MODEL.likely_wrong({})


def test_a_reading_that_is_likely_wrong_is_held_and_told_why() -> None:
    held = settle(READING, {"names left": 3.0}, MODEL, vetoed=False)

    assert held.review
    assert held.reasons[-2:] == (
        "92% of readings like this one are wrong",
        "a name in the text is nobody's who was read",
    )


def test_many_small_things_are_told_as_such() -> None:
    model = read_model(json.dumps({"bias": 100, "digest": "", "weights": {"people 2": [10, 0]}}))

    assert settle(READING, {"people 2": 1.0}, model, vetoed=False).reasons[-1] == MANY_SMALL


def test_a_doubt_where_all_else_fits_is_told_and_not_held() -> None:
    doubted = make_reading(make_registrant(), review=True, reasons=("a name in the text is nobody's who was read",))

    done = settle(doubted, {"author in": 1.0}, MODEL, vetoed=False)

    assert not done.review
    assert done.reasons == (*doubted.reasons, "all else fits: 92% of such readings are right")


def test_a_doubt_that_is_not_weighed_holds_however_well_all_else_fits() -> None:
    doubted = make_reading(make_registrant(), review=True, reasons=("two people have the same name or address",))

    assert settle(doubted, {"author in": 1.0}, MODEL, vetoed=True) == doubted


def test_a_reading_without_doubt_that_is_likely_right_stays_as_it_is() -> None:
    assert settle(READING, {"author in": 1.0}, MODEL, vetoed=False) == READING


def test_a_doubt_lowers_what_is_needed_to_hold() -> None:
    between = (DOUBT_FROM + HOLD_FROM) / 2

    assert is_held(between, doubted=True, vetoed=False)
    assert not is_held(between, doubted=False, vetoed=False)


def test_what_is_weighed_most_has_words_for_staff() -> None:
    heavy = [name for name, weight in load_model().weights.items() if weight.each >= 50]

    assert heavy
    assert [name for name in heavy if not any(name.startswith(start) for start, _ in IN_WORDS)] == []


def test_every_veto_is_the_reason_of_a_check() -> None:
    assert len(VETOES) >= 10
    assert {check.reason for check in CHECKS} >= VETOES


def test_a_plain_registration_is_trusted() -> None:
    message = parse(make_message("Please register me for session 24.\n\nAnn Lee\nExample County Office"))

    reading, evidence, vetoed = gather(message, CATALOG, now=NOW)

    assert not reading.review
    assert not vetoed
    assert load_model().likely_wrong(evidence) < DOUBT_FROM


def test_a_message_that_nothing_is_done_about_needs_no_evidence() -> None:
    message = parse(make_message("How long does each session take?\n\nAnn Lee"))

    assert gather(message, CATALOG, now=NOW)[1] == {}


def test_reasons_hold_no_words_of_an_accommodation() -> None:
    text = "Please register Bo and me for 24 or 25. I am hard of hearing, and Bo may want the slides big.\n\nAnn"
    reading = read(parse(make_message(text)), CATALOG, now=NOW)

    assert not any("hearing" in reason or "slides" in reason for reason in reading.reasons)
