"""Reminders stop by an answer or by List-Unsubscribe; the registration stands, and nobody else's reminders stop."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from registrar.mail.message import parse
from registrar.models import HistoryEntry, InboundMessage, OutboxEntry, Registration
from registrar.reminders import enqueue_due
from registrar.vocabulary import Filing, LetterState
from tests.journeys.conftest import Post, Sent, form, kinds
from tests.make import make_message, make_session

STARTS = make_session(24).starts


def remind(post: Post, hours: int) -> list[Sent]:
    post.now = STARTS - timedelta(hours=hours)
    enqueue_due(post.engine, post.stationery, post.settings, now=post.now)
    return post.fresh()


def registered(post: Post) -> Post:
    for name, address in (("Ann Lee", "ann.lee@office.example"), ("Bob Ray", "bob.ray@office.example")):
        post.write(form(name, address), author=f"{name} <{address}>")
    return post


def unsubscribe(post: Post, letter: Sent, **changes: str) -> None:
    """Let a mail program send what List-Unsubscribe asks for, marked as automatic, from no address in particular."""
    uri = letter.message["List-Unsubscribe"].replace(" ", "").strip("<>")
    to, _, query = uri.removeprefix("mailto:").partition("?")
    subject = query.removeprefix("subject=").replace("%20", " ")
    fields = {"to": to, "subject": subject, "author": "Mail <noreply@provider.example>", **changes}
    headers = {"Auto-Submitted": "auto-generated", "Return-Path": "<>"}
    post.take_in(make_message("", headers=headers, message_id="<u1@provider.example>", **fields))


def test_stop_in_answer_to_a_reminder_stops_reminders_and_keeps_the_seat(post: Post) -> None:
    ann, _ = remind(registered(post), 168)

    sent = post.write("no more reminders please", "Ann Lee <ann.lee@office.example>", answers=ann)

    assert kinds(sent) == [("reminders_stopped", "ann.lee@office.example")]
    assert post.standing()["Ann Lee"] == "24 confirmed"
    assert "reminders stopped" in post.history()
    assert [one.to for one in remind(post, 24)] == ["bob.ray@office.example"]


@pytest.mark.parametrize("plus_addressing", [False, True])
def test_list_unsubscribe_stops_reminders_and_is_never_answered(
    make_post: Callable[..., Post], plus_addressing: bool
) -> None:
    post = registered(make_post(mailbox={"plus_addressing": plus_addressing}))
    ann, _ = remind(post, 168)

    unsubscribe(post, ann)

    assert post.fresh() == []
    assert post.standing()["Ann Lee"] == "24 confirmed"
    line = post.rows(HistoryEntry)[-1]
    assert (line.action, line.registration_id) == ("reminders stopped", 1)
    message: InboundMessage = post.last_message()
    assert message.filing is Filing.DONE
    assert [one.to for one in remind(post, 24)] == ["bob.ray@office.example"]


def test_a_reminder_that_is_queued_already_is_taken_back(post: Post) -> None:
    ann, _ = remind(registered(post), 168)

    unsubscribe(post, ann)
    enqueue_due(post.engine, post.stationery, post.settings, now=post.now)

    states = [one.state for one in post.rows(OutboxEntry) if one.kind.value == "reminder"]
    assert states == [LetterState.FAILED, LetterState.QUEUED]


def test_other_seats_of_the_same_person_are_not_reminded_of_either(post: Post) -> None:
    registered(post)
    post.write(form(session="25"), author="Ann Lee <ann.lee@office.example>")
    ann, _ = remind(post, 168)

    unsubscribe(post, ann)

    stopped = {
        row.session_number: row.reminders_stopped_at is not None
        for row in post.rows(Registration)
        if row.name == "Ann Lee"
    }
    assert stopped == {24: True, 25: True}


@pytest.mark.parametrize("plus_addressing", [False, True])
def test_a_forged_token_does_nothing(make_post: Callable[..., Post], plus_addressing: bool) -> None:
    post = registered(make_post(mailbox={"plus_addressing": plus_addressing}))
    ann, _ = remind(post, 168)
    token = parse(ann.message.as_bytes()).field("List-Unsubscribe")
    forged = "ab" * 16
    changed = {"to": f"webinars+{forged}@training.example"} if plus_addressing else {"subject": f"unsubscribe {forged}"}
    assert forged not in token

    unsubscribe(post, ann, **changed)

    assert post.fresh() == []
    assert all(row.reminders_stopped_at is None for row in post.rows(Registration))
    assert post.last_message().filing is Filing.AUTOMATIC


def test_a_need_beside_a_stop_is_not_lost(post: Post) -> None:
    ann, _ = remind(registered(post), 168)

    words = "I need an interpreter and please stop these emails"
    sent = post.write(words, "Ann Lee <ann.lee@office.example>", answers=ann)

    # Which kind of interpreter is for a person to ask.
    assert post.needs() == [(None, "other")]
    assert [one.kind for one in sent] == ["accommodation_matter", "received"]
    assert post.last_message().filing is Filing.HELD


@pytest.mark.parametrize("known", [True, False], ids=["with a reminder's token", "to another letter's address"])
def test_whoever_writes_more_than_the_click_says_is_heard(make_post: Callable[..., Post], known: bool) -> None:
    post = make_post(mailbox={"plus_addressing": True})
    (confirmation,) = post.write(form("Ann Lee", "ann.lee@office.example"), "Ann Lee <ann.lee@office.example>")
    (reminder,) = remind(post, 168)
    click = str(reminder.message["List-Unsubscribe"]).removeprefix("<mailto:").partition("?")[0]

    sent = post.write(
        "Please cancel my registration for session 24, I cannot come.",
        "Ann Lee <ann.lee@office.example>",
        subject="Unsubscribe",
        to=click if known else str(confirmation.message["Reply-To"]),
        vouched=True,
    )

    assert kinds(sent) == [("cancelled", "ann.lee@office.example")]
    assert post.history() == ["enrolled", *(["reminders stopped"] if known else []), "cancelled"]
