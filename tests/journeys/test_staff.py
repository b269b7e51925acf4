"""What a person on the staff does with what is held."""

import pytest

from registrar.database import transaction
from registrar.errors import RegistrarError
from registrar.held import Correction, answer, dismiss, settle
from registrar.models import HistoryEntry
from registrar.vocabulary import Intent
from tests.journeys.conftest import Post, form, kinds
from tests.make import make_message

ANN = "ann.lee@office.example"
STAFF = "Leona Marsh <leona.marsh@training.example>"


def settled(post: Post, number: int, correction: Correction) -> None:
    with transaction(post.engine) as db:
        settle(
            db, number, correction, settings=post.settings, stationery=post.stationery, now=post.now, actor="staff (lm)"
        )


def test_an_answer_goes_out_in_the_same_thread(post: Post) -> None:
    post.write("Will the session be recorded?", subject="One question")

    with transaction(post.engine) as db:
        answer(
            db, 1, "Yes, it will.", settings=post.settings, stationery=post.stationery, now=post.now, actor="staff (lm)"
        )

    (letter,) = post.fresh()
    assert kinds([letter]) == [("staff_answer", ANN)]
    assert "Yes, it will." in letter.text
    assert letter.subject == "Re: One question"
    assert letter.message["In-Reply-To"] == "<m1@mail.example>"
    assert post.last_message().state.value == "settled"


def test_the_facilitator_answers_by_answering_the_forwarded_message(post: Post) -> None:
    letters = post.write("Will the session be recorded?", subject="One question")
    (forwarded,) = [one for one in letters if one.kind == "forwarded"]

    letters = post.write("Yes, for a month.", STAFF, answers=forwarded)

    assert kinds(letters) == [("staff_answer", ANN)]
    assert "Yes, for a month." in letters[0].text
    assert letters[0].message["In-Reply-To"] == "<m1@mail.example>"


def test_nobody_else_speaks_for_the_facilitator(post: Post) -> None:
    letters = post.write("Will the session be recorded?", subject="One question")
    (forwarded,) = [one for one in letters if one.kind == "forwarded"]

    letters = post.write("Send me your password.", "Eve <eve@elsewhere.example>", answers=forwarded)

    assert not any(one.kind == "staff_answer" for one in letters)


def test_what_was_misread_is_settled_as_staff_read_it(post: Post) -> None:
    post.write("I would be interested perhaps. Is session 24 any good for me?")
    assert post.standing() == {}

    correction = Correction(Intent.REGISTER, "Ann Lee", ANN, "Example County Office", (24,))
    settled(post, 1, correction)

    assert [one.kind for one in post.fresh()] == ["confirmed"]
    assert post.standing() == {"Ann Lee": "24 confirmed"}
    assert post.rows(HistoryEntry)[0].actor == "staff (lm)"
    with pytest.raises(RegistrarError, match="no held message 1"):
        settled(post, 1, correction)


def test_staff_may_register_more_people_than_a_rule_allows(make_post) -> None:
    post = make_post(limits={"strangers_per_message": 1})
    post.write(
        "Please register these two for session 24:\nBob Ray, bob@office.example, Example County Office\n"
        "Cy Fox, cy@office.example, Example County Office\n",
        "Dana Reed <boss@office.example>",
    )

    settled(post, 1, Correction())

    assert post.standing() == {"Bob Ray": "24 confirmed", "Cy Fox": "24 confirmed"}


def test_a_cancellation_that_came_too_late_is_carried_out_by_staff(post: Post) -> None:
    from datetime import timedelta

    from tests.make import SESSION_STARTS

    (confirmation,) = post.write(form())
    post.now = SESSION_STARTS[24] - timedelta(minutes=30)
    post.write("please cancel", answers=confirmation)

    settled(post, 2, Correction())

    assert post.standing() == {"Ann Lee": "24 cancelled"}


def test_what_is_still_unclear_changes_nothing(post: Post) -> None:
    post.write("Will the session be recorded?")

    with pytest.raises(RegistrarError, match="cannot be settled as it reads"):
        settled(post, 1, Correction())

    assert post.last_message().state.value == "held"


def test_what_was_needed_while_it_was_held_is_written_once(make_post) -> None:
    post = make_post(limits={"registrants_per_message": 1})
    post.write(
        "Please register these two for session 24:\nBob Ray, bob@office.example, Example County Office\n"
        "Cy Fox, cy@office.example, Example County Office\nCy Fox needs live captions.\n",
        "Dana Reed <boss@office.example>",
    )
    assert [key for key, _ in post.needs()] == [None]

    settled(post, 1, Correction())

    assert [code for _, code in post.needs()] == ["captions"]
    assert None not in [key for key, _ in post.needs()]


def test_mail_about_a_case_is_blanked_once_dealt_with(post: Post) -> None:
    text = "J.R. left the group home Wednesday and has not come back. A report was made to the hotline.\n\nCorinne\n"
    post.write(text, "Corinne Dunleavy <cd@cac.example>", subject="Youth update (J.R.)")
    assert b"group home" in post.last_message().raw

    with transaction(post.engine) as db:
        dismiss(db, 1, reason="told by phone", now=post.now, actor="staff (lm)")

    message = post.last_message()
    assert (message.raw, message.subject, message.state.value) == (b"", "", "settled")


def test_the_same_bytes_are_still_known_afterwards(post: Post) -> None:
    raw = make_message(
        "J.R. left the group home and has not come back. A report was made to the hotline.", author="c@cac.example"
    )
    post.deliver(raw)
    with transaction(post.engine) as db:
        dismiss(db, 1, reason="", now=post.now, actor="staff")

    assert post.deliver(raw) == []
    assert len(post.rows(type(post.last_message()))) == 1


def test_what_staff_settle_completes_the_registration_whose_question_it_answers(post: Post) -> None:
    asked = post.write("Please register me. Ann Lee, Example County Office, ann.lee@office.example")
    assert post.standing() == {"Ann Lee": "- pending"}
    post.write("Which of these will have the sheriff as a speaker?", "Ann <annie@home.example>", answers=asked[0])
    held = post.last_message()
    assert held.state.value == "held"

    settled(post, held.id, Correction(Intent.REGISTER, sessions=(24,)))

    assert post.standing() == {"Ann Lee": "24 confirmed"}
    assert len(post.rows_of()) == 1
