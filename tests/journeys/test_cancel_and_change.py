"""Cancel, change, pass on: terse words suffice, and nothing is given up before the new seat is certain."""

from datetime import timedelta

import pytest

from tests.journeys.conftest import Post, Sent, form, kinds
from tests.make import SESSION_STARTS

ANN = "ann.lee@office.example"
BOB = "bob.ray@x.example"


def registered(post: Post, session: str = "24", more: str = "") -> Sent:
    (letter,) = post.write(form(session=session, more=more))
    assert letter.kind == "confirmed"
    return letter


@pytest.mark.parametrize(
    "words", ["can't make it", "please cancel", "Sorry, I will not be able to attend.", "Cancelar, por favor"]
)
def test_a_terse_answer_to_the_confirmation_cancels(post: Post, words: str) -> None:
    confirmation = registered(post)

    (letter,) = post.write(words, answers=confirmation)

    assert kinds([letter]) == [("cancelled", ANN)]
    assert post.standing() == {"Ann Lee": "24 cancelled"}
    assert (letter.calendar_value("METHOD"), letter.calendar_value("SEQUENCE")) == ("CANCEL", "1")
    assert letter.calendar_value("UID") == confirmation.calendar_value("UID")


def test_without_a_thread_the_registered_address_cancels_where_our_server_vouches_for_it(post: Post) -> None:
    registered(post)

    letters = post.write("Please cancel my registration", vouched=True)

    assert kinds(letters) == [("cancelled", ANN)]


@pytest.mark.parametrize(
    "words", ["Yes", "That was me, please go ahead", "Please cancel it", "Yes please cancel my seat"]
)
def test_a_plain_yes_or_the_same_request_once_more_carries_it_out(post: Post, words: str) -> None:
    registered(post)
    (question,) = post.write("Please cancel my registration")

    post.write(words, answers=question)

    assert post.standing() == {"Ann Lee": "24 cancelled"}


@pytest.mark.parametrize(
    "words",
    [
        "Who are you",
        "I am away until Monday",
        "Yes, but only if 25 has room",
        "OK, please leave my registration as it is.",
        "Fine, I am keeping my seat.",
        "Absolutely refuse.",
        "Definitely phishing.",
        "Of course I did nothing of the sort.",
        "Right now I am travelling and will read your email on Monday.",
        "Confirming receipt of your email. We will reply within two business days.",
        "Approved by whom",
        "Please cancel this request.",
        "Please cancel the cancellation.",
        "Please cancel it. I am still coming.",
        "Cancel that request, somebody is playing tricks on me.",
        "Ok who is this, I am still attending",
    ],
)
def test_an_answer_that_is_no_plain_yes_changes_nothing(post: Post, words: str) -> None:
    registered(post)
    (question,) = post.write("Please cancel my registration")

    letters = post.write(words, answers=question)

    assert not any(one.kind == "cancelled" for one in letters)
    assert post.standing() == {"Ann Lee": "24 confirmed"}


def test_a_cancellation_that_nobody_vouches_for_waits_for_a_yes(post: Post) -> None:
    registered(post)

    (question,) = post.write("Please cancel my registration")
    assert kinds([question]) == [("confirm_change", ANN)]
    assert post.standing() == {"Ann Lee": "24 confirmed"}

    assert kinds(post.write("Yes", answers=question)) == [("cancelled", ANN)]
    assert post.standing() == {"Ann Lee": "24 cancelled"}


def test_a_no_leaves_everything_as_it_is(post: Post) -> None:
    registered(post)
    (question,) = post.write("Please cancel my registration")

    letters = post.write("No, I did not ask for that", answers=question)

    assert post.standing() == {"Ann Lee": "24 confirmed"}
    assert kinds(letters) == [("registrations", ANN)]
    assert post.write("yes", answers=question)[0].kind != "cancelled"
    assert post.standing() == {"Ann Lee": "24 confirmed"}


def test_a_stranger_cancels_nobody_and_learns_nothing(post: Post) -> None:
    registered(post)

    letters = post.write(f"Please cancel Ann Lee ({ANN}) from session 24.", "Eve Oz <eve@elsewhere.example>")

    assert sorted(kinds(letters)) == [("awaiting", "eve@elsewhere.example"), ("confirm_change", ANN)]
    assert post.standing() == {"Ann Lee": "24 confirmed"}
    other = post.write("Please cancel Cy Fox (cy@x.example) from session 24.", "Eve Oz <eve@elsewhere.example>")
    assert kinds(other) in ([("awaiting", "eve@elsewhere.example")], [])


def test_mail_that_is_called_forged_changes_nothing(post: Post) -> None:
    confirmation = registered(post)
    forged = ("Authentication-Results", "mx.training.example; dmarc=fail header.from=office.example")

    assert post.write("please cancel", answers=confirmation, headers=[forged]) == []
    assert post.standing() == {"Ann Lee": "24 confirmed"}


def test_of_several_registrations_the_one_meant_is_asked_for(post: Post) -> None:
    post.write(form(session="24 and 26"))

    (question,) = post.write("Please cancel my registration", vouched=True)
    assert kinds([question]) == [("which_one", ANN)]

    letters = post.write("The June one", answers=question)

    assert kinds(letters) == [("cancelled", ANN)]
    assert sorted(row.status.value for row in post.rows_of()) == ["cancelled", "confirmed"]


def test_everything_can_be_cancelled_at_once(post: Post) -> None:
    post.write(form(session="24 and 26"))

    letters = post.write("Please cancel all my registrations", vouched=True)

    assert [one.kind for one in letters] == ["cancelled", "cancelled"]


def test_a_change_keeps_the_uid_and_raises_the_sequence(post: Post) -> None:
    confirmation = registered(post)

    (letter,) = post.write("Please move me to June.", answers=confirmation)

    assert kinds([letter]) == [("changed", ANN)]
    assert post.standing() == {"Ann Lee": "26 confirmed"}
    assert letter.calendar_value("UID") == confirmation.calendar_value("UID")
    assert (letter.calendar_value("METHOD"), letter.calendar_value("SEQUENCE")) == ("REQUEST", "1")
    assert post.history() == ["enrolled", "moved"]


def test_an_accommodation_moves_along_and_the_coordinator_hears_of_it(post: Post) -> None:
    confirmation = registered(post, more="I rely on live captions.\n")

    letters = post.write("Please move me to June.", answers=confirmation)

    assert kinds(letters) == [("changed", ANN), ("accommodation_matter", "leona.marsh@training.example")]
    assert post.needs() == [(1, "captions")]


def test_a_change_to_a_full_session_keeps_the_old_seat_until_there_is_one(post: Post) -> None:
    post.limit_seats(26, 1)
    bobs = post.write(form("Bob Ray", BOB, "26"), f"Bob Ray <{BOB}>")[0]
    confirmation = registered(post)

    (waits,) = post.write("Please move me to June.", answers=confirmation)
    assert kinds([waits]) == [("waitlisted", ANN)]
    assert "24" in waits.text
    statuses = sorted((row.session_number, row.status.value) for row in post.rows_of() if row.name == "Ann Lee")
    assert statuses == [(24, "confirmed"), (26, "waitlisted")]

    letters = post.write("please cancel", f"Bob Ray <{BOB}>", answers=bobs)

    assert sorted(kinds(letters)) == [("cancelled", BOB), ("changed", ANN)]
    assert post.standing() == {"Bob Ray": "26 cancelled", "Ann Lee": "26 confirmed"}
    moved = next(one for one in letters if one.kind == "changed")
    assert moved.calendar_value("UID") == confirmation.calendar_value("UID")


def test_a_change_to_a_session_that_is_over_changes_nothing(post: Post) -> None:
    confirmation = registered(post)

    letters = post.write("Please move me to session 23.", answers=confirmation)

    assert post.standing() == {"Ann Lee": "24 confirmed"}
    assert kinds(letters) == [("session_unavailable", ANN)]


def test_too_near_to_the_start_staff_decide(post: Post) -> None:
    confirmation = registered(post)
    post.now = SESSION_STARTS[24] - timedelta(minutes=30)

    letters = post.write("please cancel", answers=confirmation)

    assert post.standing() == {"Ann Lee": "24 confirmed"}
    assert sorted(one.kind for one in letters) == ["forwarded", "received"]
    assert post.last_message().state.value == "held"


def test_a_colleague_takes_the_seat(post: Post) -> None:
    post.limit_seats(24, 1)
    confirmation = registered(post)

    letters = post.write(f"I can't make it. My colleague Bob Ray ({BOB}) will go instead of me.", answers=confirmation)

    assert sorted(kinds(letters)) == [("cancelled", ANN), ("confirmed", BOB)]
    assert post.standing() == {"Ann Lee": "24 cancelled", "Bob Ray": "24 confirmed"}
    (bobs,) = [one for one in letters if one.to == BOB]
    assert bobs.calendar_value("UID") != confirmation.calendar_value("UID")


def test_nothing_to_cancel_is_said(post: Post) -> None:
    assert kinds(post.write("Please cancel my registration")) == [("nothing_found", ANN)]


def test_a_request_that_lacks_something_can_be_withdrawn(post: Post) -> None:
    (question,) = post.write("Name: Ann Lee\nSession: 24\nPlease register me.")

    assert kinds(post.write("please cancel my registration", answers=question)) == [("cancelled", ANN)]
    assert post.standing() == {"Ann Lee": "24 cancelled"}


def test_a_change_to_several_sessions_moves_to_one_and_registers_for_the_others(post: Post) -> None:
    confirmation = registered(post, more="I rely on live captions.\n")

    letters = post.write("Please move me from session 24 to sessions 25 and 26.", answers=confirmation)

    assert [one.kind for one in letters if one.to == ANN] == ["changed", "confirmed"]
    assert sorted((row.session_number, row.status.value) for row in post.rows_of()) == [
        (25, "confirmed"),
        (26, "confirmed"),
    ]
    assert sorted(key for key, _ in post.needs()) == [1, 2]


def test_of_sessions_with_an_or_between_them_one_is_asked_for(post: Post) -> None:
    confirmation = registered(post)

    (question,) = post.write("Please move me from session 24 to session 25 or session 26.", answers=confirmation)
    assert question.kind == "which_one"
    assert post.standing() == {"Ann Lee": "24 confirmed"}

    (letter,) = post.write("The second one", answers=question)

    assert letter.kind == "changed"
    assert post.standing() == {"Ann Lee": "26 confirmed"}


def test_a_change_to_several_sessions_that_nobody_vouches_for_is_left_to_staff(post: Post) -> None:
    registered(post)

    letters = post.write("Please move me from session 24 to sessions 25 and 26.")

    assert post.standing() == {"Ann Lee": "24 confirmed"}
    assert "forwarded" in [one.kind for one in letters]
