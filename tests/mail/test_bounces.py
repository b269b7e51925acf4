"""Every server's notification tells whose mail came back and which letter it was; a person's program tells nothing."""

import time
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


def report(status: str) -> bytes:
    """A notification whose only failed recipient is told by the fields in *status*."""
    return (
        "From: <mailer-daemon@county.example>\r\nTo: w@training.example\r\nSubject: Undelivered\r\n"
        "MIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n"
        "--b\r\nContent-Type: text/plain\r\n\r\nfailed\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\n"
        f"Reporting-MTA: dns; mx.county.example\r\n\r\nAction: failed\r\nStatus: 5.1.1\r\n{status}\r\n\r\n--b--\r\n"
    ).encode()


def prose(words: str) -> bytes:
    return (
        "From: MAILER-DAEMON@county.example\r\nTo: w@training.example\r\nSubject: failure notice\r\n\r\n"
        "Hi. This is the qmail-send program at county.example.\r\n"
        f"I'm afraid I wasn't able to deliver your message to the following addresses.\r\n\r\n{words}"
        "--- Below this line is a copy of the message.\r\n"
    ).encode()


def timed(raw: bytes) -> tuple[Bounce | None, float]:
    message = parse(raw)
    before = time.process_time()
    return find_bounce(message, raw), time.process_time() - before


def test_of_a_field_with_thousands_of_addresses_the_first_are_read() -> None:
    many = " ".join(f"a{n}@county.example" for n in range(100_000))

    bounce, seconds = timed(report(f"Final-Recipient: rfc822; {many}\r\nOriginal-Recipient: rfc822; jo@county.example"))

    assert bounce is not None
    (failure,) = bounce.failures
    assert failure.addresses == tuple(f"a{n}@county.example" for n in range(8))
    assert seconds < 2


@pytest.mark.parametrize("folds", ["", "\r\n "], ids=["one line", "folded"])
def test_a_field_as_long_as_a_book_is_read_at_once(folds: str) -> None:
    bounce, seconds = timed(report("Final-Recipient: rfc822; " + folds.join("a" * 70 for _ in range(14_000))))

    assert bounce == Bounce((Failure((), True, "5.1.1"),))
    assert seconds < 2


def test_of_prose_with_thousands_of_recipients_the_first_are_read() -> None:
    words = "".join(f"<a{n}@county.example>:\r\n550 no such user\r\n\r\n" for n in range(8_000))

    bounce, seconds = timed(prose(words))

    assert bounce is not None
    assert len(bounce.failures) == 50
    assert {failure.status for failure in bounce.failures} == {"5.0.0"}
    assert seconds < 2


def test_of_a_returned_letter_with_thousands_of_answer_addresses_the_first_are_read() -> None:
    head = "".join(f"Message-ID: <m{n}@training.example>\r\nReply-To: r{n}@training.example\r\n" for n in range(3_000))
    returned = (
        f"Final-Recipient: rfc822; jo@county.example\r\n\r\n--b\r\nContent-Type: text/rfc822-headers\r\n\r\n{head}"
    )

    bounce, _ = timed(report(returned))

    assert bounce is not None
    assert bounce.message_ids == tuple(f"<m{n}@training.example>" for n in range(8))
    assert bounce.reply_to == tuple(f"r{n}@training.example" for n in range(8))


@given(
    recipients=st.integers(1, 120),
    names=st.integers(0, 40),
    field=st.sampled_from(["Final-Recipient", "Original-Recipient", "X-Actual-Recipient"]),
    filler=st.text("a@.<> ,;", max_size=2_000),
)
@settings(max_examples=40, deadline=None)
def test_whatever_a_server_lists_the_answer_is_small(recipients: int, names: int, field: str, filler: str) -> None:
    listed = " ".join(f"n{n}@county.example" for n in range(names))
    block = f"Action: failed\r\n{field}: rfc822; {listed} {filler}"

    raw = report("\r\n\r\n".join([block] * recipients))
    bounce = find_bounce(parse(raw), raw)

    assert bounce is not None
    assert len(bounce.failures) <= 50
    assert all(len(failure.addresses) <= 8 for failure in bounce.failures)
    assert all(len(address) <= 501 for failure in bounce.failures for address in failure.addresses)
