"""A letter leaves once; what cannot be sent waits its turn, and what nobody knows is repeated once at most."""

import logging
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Engine
from sqlalchemy.exc import IntegrityError
from sqlmodel import col, select

from registrar.attempts import REPEAT_UNKNOWN_AFTER, RETRY_AFTER, RETRY_SOON, find_pause
from registrar.database import snapshot, transaction
from registrar.errors import SubmissionError
from registrar.ledger import Ledger
from registrar.limits import ADDRESS_WINDOW, SAME_TEXT_WINDOW, TOTAL_WINDOW
from registrar.mail.smtp import Result, ToSubmit
from registrar.models import OutboxEntry
from registrar.outbox import (
    WITHHELD_STOPPED,
    Delivery,
    FinishedLetter,
    deliver_due,
    enqueue,
    find_next_due,
    load_recent,
    recover,
    release_burst,
    retry,
)
from registrar.vocabulary import LetterKind, LetterState
from tests.fakes import FakeSubmission
from tests.make import NOW, letter_bytes, make_letter, make_registration

ANN, BOB, CY = "ann@x.example", "bob@x.example", "cy@x.example"
BUSY = Result(False, 471, "4.7.1 try later")
NO_SUCH_USER = Result(False, 550, "5.1.1 no such user", permanent=True)
MINUTE = timedelta(minutes=1)


def queue(engine: Engine, *letters: FinishedLetter, at: datetime = NOW, **how: Any) -> None:
    with transaction(engine) as db:
        ledger = Ledger(db, at)
        for letter in letters:
            enqueue(ledger, letter, **how)
        ledger.write()


def deliver(engine: Engine, submission: FakeSubmission, *, at: datetime = NOW, at_most: int = 50) -> Delivery:
    return deliver_due(engine, submission, now=lambda: at, at_most=at_most)


def entries(engine: Engine) -> list[OutboxEntry]:
    with snapshot(engine) as db:
        return list(db.exec(select(OutboxEntry).order_by(col(OutboxEntry.id))))


def only(engine: Engine) -> OutboxEntry:
    (entry,) = entries(engine)
    return entry


# ------------------------------------------------------------------------------------------------------------- sending


def test_what_is_kept_is_what_is_sent(engine: Engine) -> None:
    letter = make_letter(ANN)
    queue(engine, letter)
    submission = FakeSubmission()

    deliver(engine, submission)

    assert submission.sent == [ToSubmit(1, letter.envelope_from, ANN, letter.raw)]
    assert letter_bytes(engine, 1) == letter.raw


def test_a_sent_letter_is_recorded_with_reply_and_time(engine: Engine) -> None:
    queue(engine, make_letter(ANN))

    done = deliver(engine, FakeSubmission(), at=NOW + MINUTE)

    entry = only(engine)
    assert (entry.state, entry.code, entry.sent_at) == (LetterState.SENT, 250, NOW + MINUTE)
    assert (entry.attempts, entry.next_attempt_at) == (1, None)
    assert done == Delivery(tried=1, sent=1)


def test_a_letter_is_sent_once(engine: Engine) -> None:
    queue(engine, make_letter(ANN))
    submission = FakeSubmission()

    for minutes in (0, 1, 60, 6000):
        deliver(engine, submission, at=NOW + minutes * MINUTE)

    assert submission.recipients() == [ANN]


def test_where_nothing_is_due_the_server_is_left_alone(engine: Engine) -> None:
    queue(engine, make_letter(ANN), at=NOW + MINUTE)
    submission = FakeSubmission()

    assert deliver(engine, submission) == Delivery()
    assert submission.batches == 0


def test_answers_go_before_reminders_and_the_longest_waiting_first(engine: Engine) -> None:
    queue(engine, make_letter("reminder@x.example"), at=NOW - 9 * MINUTE, answers=False)
    queue(engine, make_letter("late@x.example"), at=NOW - MINUTE)
    queue(engine, make_letter("early@x.example"), at=NOW - 2 * MINUTE)
    submission = FakeSubmission()

    deliver(engine, submission, at_most=2)
    deliver(engine, submission, at_most=2)

    assert submission.recipients() == ["early@x.example", "late@x.example", "reminder@x.example"]


def test_the_attempt_is_committed_before_the_content_goes_over_the_wire(engine: Engine) -> None:
    queue(engine, make_letter(ANN), make_letter(BOB))
    seen: list[list[str]] = []

    class Watched(FakeSubmission):
        def submit_many(
            self,
            letters: Iterable[ToSubmit],
            *,
            about_to_send: Callable[[int], None],
            on_result: Callable[[int, Result], None],
        ) -> tuple[int, ...]:
            def watched(key: int) -> None:
                about_to_send(key)
                seen.append([entry.state.value for entry in entries(engine)])

            return super().submit_many(letters, about_to_send=watched, on_result=on_result)

    deliver(engine, Watched())

    assert seen == [["sending", "queued"], ["sent", "sending"]]


def test_a_letter_that_is_replaced_while_its_batch_is_on_its_way_does_not_leave(engine: Engine) -> None:
    queue(engine, make_letter(ANN), make_letter(BOB), make_letter(CY))

    class Meanwhile(FakeSubmission):
        def submit_many(
            self,
            letters: Iterable[ToSubmit],
            *,
            about_to_send: Callable[[int], None],
            on_result: Callable[[int, Result], None],
        ) -> tuple[int, ...]:
            with transaction(engine) as db:
                replaced = db.get(OutboxEntry, 2)
                assert replaced is not None
                replaced.state, replaced.next_attempt_at = LetterState.FAILED, None
            return super().submit_many(letters, about_to_send=about_to_send, on_result=on_result)

    submission = Meanwhile()
    deliver(engine, submission)
    deliver(engine, submission)

    assert submission.recipients() == [ANN, CY]
    assert [entry.state for entry in entries(engine)] == [LetterState.SENT, LetterState.FAILED, LetterState.SENT]


def test_a_letter_that_was_replaced_is_not_queued_again_by_the_answer_of_the_server(engine: Engine) -> None:
    queue(engine, make_letter(ANN))

    class Busy(FakeSubmission):
        def submit_many(
            self,
            letters: Iterable[ToSubmit],
            *,
            about_to_send: Callable[[int], None],
            on_result: Callable[[int, Result], None],
        ) -> tuple[int, ...]:
            with transaction(engine) as db:
                replaced = db.get(OutboxEntry, 1)
                assert replaced is not None
                replaced.state, replaced.next_attempt_at = LetterState.FAILED, None
            for letter in letters:
                on_result(letter.key, BUSY)
            return ()

    deliver(engine, Busy())

    assert only(engine).state is LetterState.FAILED
    assert only(engine).next_attempt_at is None


def test_a_server_that_cannot_be_reached_costs_no_attempt(engine: Engine) -> None:
    queue(engine, make_letter(ANN))
    submission = FakeSubmission(unreachable=SubmissionError("connection refused"))

    with pytest.raises(SubmissionError):
        deliver(engine, submission)

    entry = only(engine)
    assert (entry.state, entry.attempts, entry.next_attempt_at) == (LetterState.QUEUED, 0, NOW)


def test_the_log_names_letters_not_people(engine: Engine, caplog: pytest.LogCaptureFixture) -> None:
    queue(engine, make_letter(ANN), make_letter(BOB))
    submission = FakeSubmission(answers={BOB: [NO_SUCH_USER]})

    with caplog.at_level(logging.DEBUG, "registrar"):
        deliver_due(engine, submission, now=lambda: NOW, remark="as if it were June")

    assert [record.message for record in caplog.records] == [
        "letter 1 sent (as if it were June)",
        "letter 2 failed for good (550) (as if it were June)",
    ]


# ------------------------------------------------------------------------------------------------------------- failing


def test_a_permanent_failure_is_the_last(engine: Engine) -> None:
    queue(engine, make_letter(ANN))

    done = deliver(engine, FakeSubmission(answers={ANN: [NO_SUCH_USER]}))

    entry = only(engine)
    assert (entry.state, entry.attempts, entry.next_attempt_at) == (LetterState.FAILED, 1, None)
    assert (entry.code, entry.error) == (550, "5.1.1 no such user")
    assert done.failed == 1


def test_one_bad_address_is_no_hindrance_to_the_next(engine: Engine) -> None:
    queue(engine, make_letter(ANN), make_letter(BOB))
    submission = FakeSubmission(answers={ANN: [NO_SUCH_USER]})

    deliver(engine, submission)

    assert submission.recipients() == [BOB]


def test_temporary_failures_are_tried_again_ever_later_until_the_last(engine: Engine) -> None:
    queue(engine, make_letter(ANN))
    submission = FakeSubmission(answers={ANN: [BUSY] * (len(RETRY_AFTER) + 1)})
    at, pauses = NOW, []

    while (due := only(engine).next_attempt_at) is not None:
        pauses.append(due - at)
        at = due
        deliver(engine, submission, at=at)

    assert pauses == [timedelta(0), *RETRY_AFTER]
    assert only(engine).state is LetterState.FAILED
    assert submission.sent == []


def test_a_letter_is_not_tried_before_its_time(engine: Engine) -> None:
    queue(engine, make_letter(ANN))
    submission = FakeSubmission(answers={ANN: [BUSY]})
    deliver(engine, submission)

    deliver(engine, submission, at=NOW + RETRY_AFTER[0] - timedelta(seconds=1))
    assert submission.sent == []
    deliver(engine, submission, at=NOW + RETRY_AFTER[0])
    assert submission.recipients() == [ANN]


def test_attempts_go_on_for_four_days_at_least() -> None:
    # RFC 5321 §4.5.4.1: the give-up time generally needs to be at least 4-5 days.
    assert sum(RETRY_AFTER, timedelta(0)) >= timedelta(days=4)


def test_pauses_never_become_shorter() -> None:
    assert list(RETRY_AFTER) == sorted(RETRY_AFTER)


@pytest.mark.parametrize(
    ("attempts", "code", "pause"),
    [
        (1, None, RETRY_AFTER[0]),
        (1, 471, RETRY_AFTER[0]),
        (1, 421, RETRY_SOON[0]),
        (2, 450, RETRY_SOON[1]),
        (3, 452, RETRY_SOON[2]),
        (4, 451, RETRY_AFTER[3]),
        (len(RETRY_AFTER), None, RETRY_AFTER[-1]),
        (len(RETRY_AFTER) + 1, None, None),
        (len(RETRY_AFTER) + 1, 421, None),
    ],
)
def test_a_pause_follows_from_attempts_and_reply(attempts: int, code: int | None, pause: timedelta | None) -> None:
    assert find_pause(attempts, code) == pause


def test_after_a_hang_up_what_was_not_tried_waits_as_it_was(engine: Engine) -> None:
    queue(engine, make_letter(ANN), make_letter(BOB))

    done = deliver(engine, FakeSubmission(answers={ANN: ["cut before"]}))

    first, second = entries(engine)
    assert (done.tried, done.cut_off, done.put_off) == (1, True, 1)
    assert (first.state, first.attempts, first.next_attempt_at) == (LetterState.QUEUED, 1, NOW + RETRY_AFTER[0])
    assert (second.state, second.attempts, second.next_attempt_at) == (LetterState.QUEUED, 0, NOW)


# ------------------------------------------------------------------------------------------------- what nobody knows


def test_a_letter_cut_off_after_the_final_dot_is_repeated_once_late_and_the_same(engine: Engine) -> None:
    queue(engine, make_letter(ANN))
    submission = FakeSubmission(answers={ANN: ["cut after"]})

    deliver(engine, submission)
    assert only(engine).state is LetterState.UNKNOWN
    deliver(engine, submission, at=NOW + REPEAT_UNKNOWN_AFTER - MINUTE)
    assert len(submission.sent) == 1
    deliver(engine, submission, at=NOW + REPEAT_UNKNOWN_AFTER)

    first, second = submission.sent
    assert first.raw == second.raw
    assert only(engine).state is LetterState.SENT


def test_a_repeat_that_is_cut_off_too_is_the_last(engine: Engine) -> None:
    queue(engine, make_letter(ANN))
    submission = FakeSubmission(answers={ANN: ["cut after", "cut after"]})

    deliver(engine, submission)
    deliver(engine, submission, at=NOW + REPEAT_UNKNOWN_AFTER)

    entry = only(engine)
    assert (entry.state, entry.next_attempt_at, entry.repeated) == (LetterState.UNKNOWN, None, True)
    assert len(submission.sent) == 2


def test_a_repeat_that_is_put_off_is_still_the_only_one(engine: Engine) -> None:
    queue(engine, make_letter(ANN))
    submission = FakeSubmission(answers={ANN: ["cut after", BUSY, "cut after"]})
    at: datetime | None = NOW

    while at is not None:
        deliver(engine, submission, at=at)
        at = only(engine).next_attempt_at

    assert len(submission.sent) == 2
    assert only(engine).state is LetterState.UNKNOWN


def test_a_reminder_that_may_have_arrived_is_never_repeated(engine: Engine) -> None:
    queue(engine, make_letter(ANN, kind=LetterKind.REMINDER), answers=False, once_key="reminder:1:24")
    submission = FakeSubmission(answers={ANN: ["cut after"]})

    deliver(engine, submission)
    deliver(engine, submission, at=NOW + timedelta(days=9))

    entry = only(engine)
    assert (entry.state, entry.next_attempt_at) == (LetterState.UNKNOWN, None)
    assert len(submission.sent) == 1


@pytest.mark.parametrize(("answers", "next_attempt"), [(True, NOW + MINUTE + REPEAT_UNKNOWN_AFTER), (False, None)])
def test_what_a_killed_process_was_sending_becomes_unknown(
    answers: bool, next_attempt: datetime | None, engine: Engine
) -> None:
    class Killed(FakeSubmission):
        def submit_many(self, letters: Any, *, about_to_send: Any, on_result: Any) -> tuple[int, ...]:
            about_to_send(next(iter(letters)).key)
            raise KeyboardInterrupt

    queue(engine, make_letter(ANN), make_letter(BOB), answers=answers)
    with pytest.raises(KeyboardInterrupt):
        deliver(engine, Killed())

    assert recover(engine, NOW + MINUTE) == 1

    first, second = entries(engine)
    assert (first.state, first.attempts, first.next_attempt_at) == (LetterState.UNKNOWN, 1, next_attempt)
    assert second.state is LetterState.QUEUED
    assert recover(engine, NOW + MINUTE) == 0


def test_results_are_written_down_even_where_the_submission_breaks(engine: Engine) -> None:
    class Breaks(FakeSubmission):
        def submit_many(self, letters: Any, *, about_to_send: Any, on_result: Any) -> tuple[int, ...]:
            key = next(iter(letters)).key
            about_to_send(key)
            on_result(key, Result(True, 250, "queued"))
            raise SubmissionError("broken")

    queue(engine, make_letter(ANN), make_letter(BOB))

    with pytest.raises(SubmissionError):
        deliver(engine, Breaks())

    assert [entry.state for entry in entries(engine)] == [LetterState.SENT, LetterState.QUEUED]


# ----------------------------------------------------------------------------------- the order within a registration


@pytest.fixture
def registered(engine: Engine) -> int:
    """Put Ann on record; return her registration."""
    with transaction(engine) as db:
        row = make_registration(email=ANN)
        db.add(row)
        db.flush()
        assert row.id is not None
        return row.id


def entry_for(method: str, recipient: str = ANN, kind: LetterKind = LetterKind.CONFIRMED) -> FinishedLetter:
    """Return a letter that carries a calendar object."""
    return replace(make_letter(recipient, kind=kind), calendar=method)


def keys_sent(submission: FakeSubmission) -> list[int]:
    """Return the ids of the letters that left, in order."""
    return [int(str(letter.key)) for letter in submission.sent]


def test_a_withdrawal_does_not_overtake_the_invitation_that_is_put_off(engine: Engine, registered: int) -> None:
    queue(engine, entry_for("REQUEST"), registration_id=registered)
    submission = FakeSubmission(answers={ANN: [BUSY]})
    deliver(engine, submission)
    queue(engine, entry_for("CANCEL"), registration_id=registered)

    deliver(engine, submission)
    assert submission.sent == []
    later = NOW + RETRY_AFTER[0]
    with snapshot(engine) as db:
        assert find_next_due(db) == later
    for _ in range(2):
        deliver(engine, submission, at=later)

    assert keys_sent(submission) == [1, 2]


def test_letters_of_one_registration_leave_in_the_order_of_writing_though_answers_go_first(
    engine: Engine, registered: int
) -> None:
    for _ in range(20):
        queue(engine, make_letter(BOB, kind=LetterKind.REMINDER), answers=False)
    queue(engine, entry_for("REQUEST", kind=LetterKind.SESSION_CHANGED), registration_id=registered, answers=False)
    queue(engine, entry_for("CANCEL"), registration_id=registered)
    submission = FakeSubmission()

    for _ in range(2):
        deliver(engine, submission, at_most=1)

    assert keys_sent(submission) == [21, 22]


def test_letters_about_others_and_to_others_wait_for_nobody(engine: Engine, registered: int) -> None:
    queue(engine, entry_for("REQUEST"), registration_id=registered)
    submission = FakeSubmission(answers={ANN: [BUSY]})
    deliver(engine, submission)
    queue(engine, entry_for("REQUEST", BOB), registration_id=registered)
    queue(engine, make_letter(CY))
    queue(engine, make_letter(ANN, kind=LetterKind.RECEIVED), registration_id=registered)

    deliver(engine, submission)

    assert submission.recipients() == [BOB, CY, ANN]


@pytest.mark.parametrize("first", [NO_SUCH_USER, "cut after"])
def test_the_news_goes_out_though_the_invitation_failed_or_may_have_arrived(
    engine: Engine, registered: int, first: Any
) -> None:
    queue(engine, entry_for("REQUEST"), registration_id=registered)
    submission = FakeSubmission(answers={ANN: [first]})
    deliver(engine, submission)
    arrived = len(submission.sent)
    queue(engine, entry_for("CANCEL"), registration_id=registered)

    deliver(engine, submission)
    deliver(engine, submission, at=NOW + 2 * REPEAT_UNKNOWN_AFTER)

    assert keys_sent(submission)[arrived:] == [2]
    with snapshot(engine) as db:
        assert find_next_due(db) is None


def test_what_was_withheld_is_not_queued_again_behind_what_is_so_now(engine: Engine, registered: int) -> None:
    queue(engine, entry_for("REQUEST"), registration_id=registered, withheld=True)
    queue(engine, entry_for("CANCEL"), registration_id=registered)
    submission = FakeSubmission()
    deliver(engine, submission)
    assert keys_sent(submission) == [2]

    with transaction(engine) as db:
        assert retry(db, [1], NOW) == []


def test_news_of_a_waitlist_without_an_entry_for_the_calendar_keep_their_order_as_well(
    engine: Engine, registered: int
) -> None:
    queue(engine, make_letter(ANN, kind=LetterKind.WAITLISTED), registration_id=registered)
    submission = FakeSubmission(answers={ANN: [BUSY]})
    deliver(engine, submission)
    queue(engine, make_letter(ANN, kind=LetterKind.SESSION_CHANGED), registration_id=registered, answers=False)

    deliver(engine, submission)
    assert submission.sent == []
    for _ in range(2):
        deliver(engine, submission, at=NOW + RETRY_AFTER[0])

    assert keys_sent(submission) == [1, 2]


def test_letters_that_answer_nobody_are_no_more_than_their_share(engine: Engine) -> None:
    for name in range(8):
        queue(engine, make_letter(f"p{name}@x.example", kind=LetterKind.REMINDER), answers=False)
    queue(engine, make_letter(ANN), make_letter(BOB))
    submission = FakeSubmission()

    done = deliver_due(engine, submission, now=lambda: NOW, at_most=6, unasked_at_most=3)

    assert submission.recipients() == [ANN, BOB, "p0@x.example", "p1@x.example", "p2@x.example"]
    assert (done.tried, done.unasked) == (5, 3)


# ---------------------------------------------------------------------------------------------------- queue and limits


def test_all_that_a_burst_withheld_is_released_at_once_and_nothing_else(engine: Engine) -> None:
    for recipient in (ANN, BOB, CY):
        queue(engine, make_letter(recipient), withheld=recipient != BOB)
    with transaction(engine) as db:
        row = db.get(OutboxEntry, 3)
        assert row is not None
        row.error = WITHHELD_STOPPED

    with transaction(engine) as db:
        released = release_burst(db, NOW)

    assert released == 1
    assert [entry.state for entry in entries(engine)] == [
        LetterState.QUEUED,
        LetterState.QUEUED,
        LetterState.WITHHELD,
    ]


def test_a_withheld_letter_waits_for_a_person(engine: Engine) -> None:
    queue(engine, make_letter(ANN), withheld=True)
    submission = FakeSubmission()

    deliver(engine, submission, at=NOW + timedelta(days=9))
    assert submission.sent == []
    with transaction(engine) as db:
        assert [entry.id for entry in retry(db, [1], NOW)] == [1]
    deliver(engine, submission)

    assert submission.recipients() == [ANN]


def test_staff_may_queue_again_only_what_is_not_on_its_way(engine: Engine) -> None:
    queue(engine, make_letter(ANN), make_letter(BOB), make_letter(CY))
    deliver(engine, FakeSubmission(answers={BOB: [NO_SUCH_USER], CY: [BUSY]}))

    with transaction(engine) as db:
        again = [entry.recipient for entry in retry(db, [1, 2, 3, 99], NOW + MINUTE)]

    assert again == [BOB]
    assert (entries(engine)[1].attempts, entries(engine)[1].next_attempt_at) == (0, NOW + MINUTE)


def test_nothing_is_queued_twice_under_one_key(engine: Engine) -> None:
    queue(engine, make_letter(ANN), once_key="reminder:1:24")

    with pytest.raises(IntegrityError):
        queue(engine, make_letter(ANN), once_key="reminder:1:24")


def test_a_letter_whose_transaction_fails_is_never_sent(engine: Engine) -> None:
    def queue_and_fail() -> None:
        with transaction(engine) as db:
            ledger = Ledger(db, NOW)
            enqueue(ledger, make_letter(ANN))
            ledger.write()
            raise RuntimeError

    with pytest.raises(RuntimeError):
        queue_and_fail()

    assert entries(engine) == []


def test_the_next_letter_due_is_found_whatever_its_state(engine: Engine) -> None:
    queue(engine, make_letter(ANN), at=NOW + 9 * MINUTE)
    queue(engine, make_letter(BOB))
    queue(engine, make_letter(CY), withheld=True)
    deliver(engine, FakeSubmission(answers={BOB: [BUSY]}))

    with snapshot(engine) as db:
        assert find_next_due(db) == NOW + RETRY_AFTER[0]


def test_where_nothing_waits_no_letter_is_due(engine: Engine) -> None:
    queue(engine, make_letter(ANN))
    deliver(engine, FakeSubmission())

    with snapshot(engine) as db:
        assert find_next_due(db) is None


def test_answers_are_counted_by_address_within_their_windows(engine: Engine) -> None:
    letter = make_letter("Ann+webinar@X.example")
    queue(engine, letter, make_letter(BOB))
    second = timedelta(seconds=1)

    def recent(age: timedelta) -> tuple[int, int, int]:
        with snapshot(engine) as db:
            counts = load_recent(db, {ANN}, NOW + age)
        return counts.to_address.get(ANN, 0), counts.same_text.get((ANN, letter.digest), 0), counts.in_total

    assert recent(timedelta(0)) == (1, 1, 2)
    assert recent(TOTAL_WINDOW - second) == (1, 1, 2)
    assert recent(TOTAL_WINDOW) == (1, 1, 0)
    assert recent(ADDRESS_WINDOW) == (0, 1, 0)
    assert recent(SAME_TEXT_WINDOW - second) == (0, 1, 0)
    assert recent(SAME_TEXT_WINDOW) == (0, 0, 0)


def test_reminders_use_up_nobodys_answers(engine: Engine) -> None:
    queue(engine, make_letter(ANN), answers=False)

    with snapshot(engine) as db:
        counts = load_recent(db, {ANN}, NOW)

    assert (counts.to_address, counts.in_total) == ({}, 0)


def test_the_digest_of_a_letter_is_of_what_it_says() -> None:
    assert make_letter(ANN).digest == make_letter(BOB).digest
    assert make_letter(text="You are registered.\n").digest != make_letter(text="We need a little more.\n").digest
    assert make_letter(kind=LetterKind.CONFIRMED).digest != make_letter(kind=LetterKind.REMINDER).digest


def test_a_connection_that_was_in_a_hurry_is_careful_again(engine: Engine) -> None:
    queue(engine, *(make_letter(f"p{n}@x.example") for n in range(3)), answers=False)

    deliver_due(engine, FakeSubmission(), now=lambda: NOW)

    with engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA synchronous").scalar() == 2


def test_what_was_begun_in_a_hurry_is_known_to_whoever_comes_after_a_kill(engine: Engine) -> None:
    queue(engine, *(make_letter(f"p{n}@x.example") for n in range(3)), answers=False)

    class Killed(FakeSubmission):
        def submit_many(self, letters: Any, *, about_to_send: Any, on_result: Any) -> Any:
            for letter in list(letters)[:2]:
                about_to_send(letter.key)
                on_result(letter.key, Result(sent=True, code=250, text=""))
            about_to_send(3)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        deliver_due(engine, Killed(), now=lambda: NOW)

    with snapshot(engine) as db:
        states = [row.state for row in db.exec(select(OutboxEntry).order_by(col(OutboxEntry.id)))]
    assert states == [LetterState.SENT, LetterState.SENT, LetterState.SENDING]
