"""Every server's notification tells whose mail came back and which letter it was; a person's program tells nothing."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from registrar.mail.bounces import Bounce, Failure, find_bounce
from registrar.mail.message import parse

ALL = Path(__file__).parent.parent / "data" / "mail"
SAMPLES = ALL / "bounces"
OURS = "<c1@training.example>"


def read(name: str) -> Bounce | None:
    path = SAMPLES / f"{name}.eml"
    raw = (path if path.exists() else ALL / f"{name}.eml").read_bytes()
    return find_bounce(parse(raw), raw)


@pytest.mark.parametrize(
    ("name", "status"),
    [
        ("exchange_bounce", "5.1.1"),
        ("postfix", "5.1.1"),
        ("gmail", "5.1.1"),
        ("exim", "5.1.1"),
        ("qmail", "5.1.1"),
        ("office365", "5.1.10"),
        ("yahoo", "5.2.2"),
    ],
)
def test_a_server_tells_who_cannot_be_reached_and_which_letter_it_was(name: str, status: str) -> None:
    bounce = read(name)

    assert bounce is not None
    (failure,) = bounce.failures
    assert "jo@county.example" in failure.addresses
    assert (failure.failed, failure.permanent, failure.status) == (True, True, status)
    assert bounce.message_ids == (OURS,)


@pytest.mark.parametrize("crlf", [False, True], ids=["LF", "CRLF"])
def test_line_ends_make_no_difference(crlf: bool) -> None:
    raw = (SAMPLES / "postfix.eml").read_bytes()
    raw = raw if crlf else raw.replace(b"\r\n", b"\n")

    bounce = find_bounce(parse(raw), raw)

    assert bounce == Bounce((Failure(("jo@county.example",), True, "5.1.1"),), (OURS,), ("webinars@training.example",))


def test_a_letter_that_is_only_late_did_not_fail() -> None:
    bounce = read("postfix_delayed")

    assert bounce is not None
    assert bounce.failures == (Failure(("jo@county.example",), False, "4.4.1"),)
    assert not bounce.failures[0].permanent


def test_giving_up_after_days_is_a_failure_that_may_not_last() -> None:
    bounce = read("expired")

    assert bounce is not None
    assert [(one.failed, one.permanent) for one in bounce.failures] == [(True, False)]


@pytest.mark.parametrize("name", ["delivered_report", "challenge_response", "absence_from_a_server"])
def test_what_reports_no_failure_is_no_bounce(name: str) -> None:
    assert read(name) is None


@pytest.mark.parametrize("name", [path.stem for path in sorted(ALL.glob("*.eml")) if "bounce" not in path.stem])
def test_no_other_sample_is_a_bounce(name: str) -> None:
    assert read(name) is None


@given(st.binary(max_size=400), st.sampled_from(["qmail", "exim", "yahoo", "postfix"]))
@settings(max_examples=60, deadline=None)
def test_no_bytes_make_it_fail(noise: bytes, name: str) -> None:
    raw = (SAMPLES / f"{name}.eml").read_bytes()
    cut = len(raw) * len(noise) // 400
    broken = raw[:cut] + noise + raw[cut:]

    found = find_bounce(parse(broken), broken)

    assert found is None or found.failures


def test_a_report_with_thousands_of_recipients_is_cut() -> None:
    raw = (SAMPLES / "postfix.eml").read_bytes()
    block = b"\nFinal-Recipient: rfc822; x@county.example\nAction: failed\nStatus: 5.1.1\n"
    raw = raw.replace(b"\r\nFinal-Recipient", block * 5000 + b"\r\nFinal-Recipient", 1)

    bounce = find_bounce(parse(raw), raw)

    assert bounce is not None
    assert len(bounce.failures) == 50
