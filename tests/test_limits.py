"""A loop that nobody recognised runs dry by itself."""

import pytest

from registrar.limits import SAME_TEXT_DEFAULT, Limits, Recent, address_key
from registrar.vocabulary import LetterKind

LIMITS = Limits(per_address=3, in_total=5)
ANN = "ann@x.example"


def refusal(recent: Recent, *, kind: LetterKind = LetterKind.CONFIRMED, digest: str = "text") -> str | None:
    return LIMITS.refusal(recent, kind, address=ANN, digest=digest)


def after(*digests: str, address: str = ANN) -> Recent:
    recent = Recent()
    for digest in digests:
        recent = recent.with_answer(address, digest)
    return recent


@pytest.mark.parametrize(
    ("address", "key"),
    [
        ("Ann@X.Example", "ann@x.example"),
        ("ann+webinar@x.example", "ann@x.example"),
        ("ann+a+b@x.example", "ann@x.example"),
        ('"a@b"@x.example', '"a@b"@x.example'),
        ("a.n.n@x.example", "a.n.n@x.example"),
        ("A.N.N+web@googlemail.com", "ann@gmail.com"),
        ("ann@exämple.com", "ann@xn--exmple-cua.com"),
        ("ann@" + "ä" * 80 + ".com", "ann@" + "ä" * 80 + ".com"),  # no domain: nothing can be sent there anyway
    ],
)
def test_one_mailbox_counts_as_one_address_however_it_is_written(address: str, key: str) -> None:
    assert address_key(address) == key


def test_a_first_answer_is_given() -> None:
    assert refusal(Recent()) is None


def test_an_address_gets_as_many_answers_as_allowed_and_no_more() -> None:
    assert refusal(after("a", "b")) is None
    assert refusal(after("a", "b", "c")) == "no answer: 3 answers to this address within 3 hours"


def test_answers_to_others_do_not_count() -> None:
    assert refusal(after("a", "b", "c", address="bob@x.example")) is None


def test_that_a_person_will_read_it_is_said_once_a_day() -> None:
    assert refusal(after("text"), kind=LetterKind.RECEIVED) == (
        "no answer: the same answer went to this address within 24 hours"
    )


def test_another_text_of_the_same_kind_is_not_the_same_answer() -> None:
    assert refusal(after("other"), kind=LetterKind.RECEIVED) is None


def test_who_lost_a_letter_gets_the_same_one_again_a_few_times() -> None:
    recent = Recent(same_text={(ANN, "text"): SAME_TEXT_DEFAULT - 1})
    assert refusal(recent) is None
    assert refusal(recent.with_answer(ANN, "text")) is not None


@pytest.mark.parametrize(("answers", "burst"), [(4, False), (5, True), (6, True)])
def test_a_storm_of_answers_is_noticed_in_total(answers: int, burst: bool) -> None:
    assert LIMITS.is_burst(Recent(in_total=answers)) is burst


def test_every_answer_counts_in_total() -> None:
    assert after("a", "b", "b").in_total == 3


def test_counts_that_grow_leave_those_before_as_they_were() -> None:
    before = after("a")

    before.with_answer(ANN, "a")

    assert before == after("a")
