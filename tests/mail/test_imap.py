"""What can be said of the mailbox without a server."""

import pytest

from registrar.mail.imap import Backoff, uid_set


def test_pauses_double_up_to_the_longest() -> None:
    backoff = Backoff(random=lambda: 0.999999, first=1.0, most=60.0)

    assert [round(backoff.failed()) for _ in range(8)] == [1, 2, 4, 8, 16, 32, 60, 60]


def test_a_pause_is_never_less_than_half_its_step() -> None:
    backoff = Backoff(random=lambda: 0.0, first=1.0, most=60.0)

    assert [backoff.failed() for _ in range(3)] == [0.5, 1.0, 2.0]


def test_a_day_of_failures_stays_at_the_longest_pause() -> None:
    backoff = Backoff(random=lambda: 0.0, first=1.0, most=300.0)

    assert [backoff.failed() for _ in range(5000)][-1] == 150.0


def test_success_begins_anew() -> None:
    backoff = Backoff(random=lambda: 0.0)
    for _ in range(5):
        backoff.failed()
    backoff.succeeded()

    assert backoff.failures == 0
    assert backoff.failed() == 0.5


@pytest.mark.parametrize(
    ("uids", "expected"),
    [
        pytest.param([7], "7", id="one"),
        pytest.param([1, 2, 3], "1:3", id="a run"),
        pytest.param([3, 1, 2, 2], "1:3", id="out of order and twice"),
        pytest.param([1, 3, 4, 9], "1,3:4,9", id="runs and single ones"),
        pytest.param([], "", id="none"),
    ],
)
def test_a_sequence_set_names_exactly_the_uids(uids: list[int], expected: str) -> None:
    assert uid_set(uids) == expected
