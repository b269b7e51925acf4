"""Staff move, cancel and change sessions: everybody concerned hears of it once, and their calendar follows."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from registrar.database import snapshot, transaction
from registrar.decision.lifecycle import is_lawful
from registrar.decision.session_news import SessionNews
from registrar.errors import CatalogError
from registrar.models import HistoryEntry, SessionChange
from registrar.outbox import deliver_due
from registrar.reminders import enqueue_due
from registrar.sittings import Plan, carry_out_change, find_session, plan
from registrar.vocabulary import RegistrationStatus, SessionStatus
from tests.fakes import FakeSubmission
from tests.journeys.conftest import Post, Sent, form, kinds
from tests.journeys.test_calendar_answers import answer
from tests.make import SESSION_STARTS

ANN = "ann.lee@office.example"
BOB = "bob.ray@x.example"
CY = "cy.fox@y.example"
STAFF = "leona.marsh@training.example"
THREE_DAYS = timedelta(days=3)


def news_of(post: Post, number: int, reason: str = "", **facts: Any) -> SessionNews:
    with snapshot(post.engine) as db:
        before = find_session(db, number)
    return SessionNews(before, replace(before, **facts), reason)


def change(post: Post, number: int, reason: str = "", **facts: Any) -> list[Sent]:
    """Let staff change a session; return the letters that this led to."""
    news = news_of(post, number, reason, **facts)
    with transaction(post.engine) as db:
        done = carry_out_change(
            db, news, settings=post.settings, stationery=post.stationery, now=post.now, actor="staff (leona)"
        )
    letters = post.fresh()
    assert sum(done.letters.values()) == len(letters)
    return letters


def move(post: Post, number: int, by: timedelta = THREE_DAYS, reason: str = "") -> list[Sent]:
    starts = SESSION_STARTS[number] + by
    return change(post, number, reason, starts=starts, ends=starts + timedelta(minutes=90))


def cancel(post: Post, number: int, reason: str = "") -> list[Sent]:
    return change(post, number, reason, status=SessionStatus.CANCELLED)


def planned(post: Post, number: int, **facts: Any) -> Plan:
    with snapshot(post.engine) as db:
        return plan(db, news_of(post, number, **facts), settings=post.settings, now=post.now)


def register(post: Post, name: str = "Ann Lee", address: str = ANN, session: str = "24", more: str = "") -> Sent:
    letters = post.write(form(name, address, session, more), f"{name} <{address}>")
    return letters[0]


# -------------------------------------------------------------------------------------------------------------- moving


def test_a_moved_session_changes_the_entry_in_the_calendar_of_everybody_with_a_seat(post: Post) -> None:
    confirmation = register(post)

    (letter,) = move(post, 24, reason="The presenter is ill.")

    assert kinds([letter]) == [("session_changed", ANN)]
    assert letter.subject == "New date for session 24: Sunday, February 14, 2:00 pm Eastern Time"
    assert "Before: Thursday, February 11, 2027, 2:00 to 3:30 pm Eastern Time" in letter.text
    assert "The presenter is ill." in letter.text
    assert letter.calendar_value("METHOD") == "REQUEST"
    assert letter.calendar_value("UID") == confirmation.calendar_value("UID")
    assert (confirmation.calendar_value("SEQUENCE"), letter.calendar_value("SEQUENCE")) == ("0", "1")
    assert letter.calendar_value("DTSTART") == "20270214T190000Z"


def test_who_waits_and_who_has_not_finished_hear_of_a_move_without_an_entry_for_the_calendar(post: Post) -> None:
    post.write(f"Name: Cy Fox\nEmail: {CY}\nSession: 24", f"Cy Fox <{CY}>")
    post.limit_seats(24, 2)
    register(post)
    register(post, "Bob Ray", BOB)
    post.fresh()

    letters = {letter.to: letter for letter in move(post, 24)}

    assert set(letters) == {ANN, BOB, CY}
    assert "first on the waitlist" in letters[BOB].text
    assert "not finished yet" in letters[CY].text
    assert [letters[to].calendar for to in (BOB, CY)] == ["", ""]


def test_who_has_not_finished_may_answer_the_news_with_what_is_missing(post: Post) -> None:
    post.write(f"Name: Cy Fox\nEmail: {CY}\nSession: 24", f"Cy Fox <{CY}>")
    (news,) = move(post, 24)

    letters = post.write("Example County Office", f"Cy Fox <{CY}>", answers=news)

    assert kinds(letters) == [("confirmed", CY)]
    assert letters[0].calendar_value("DTSTART") == "20270214T190000Z"


def test_every_registration_has_a_line_of_history_and_the_session_one_of_its_own(post: Post) -> None:
    register(post)
    register(post, "Bob Ray", BOB)

    move(post, 24, reason="The presenter is ill.")

    lines = [row for row in post.rows(HistoryEntry) if row.action == "session changed"]
    assert [(row.actor, row.reason) for row in lines] == [
        ("staff (leona)", "session 24 is moved: The presenter is ill.")
    ] * 2
    (row,) = post.rows(SessionChange)
    assert (row.what, row.before, row.after) == (
        "moved",
        "2027-02-11T19:00Z/2027-02-11T20:30Z",
        "2027-02-14T19:00Z/2027-02-14T20:30Z",
    )


def test_coordinators_get_one_letter_with_all_that_must_be_booked_anew(post: Post) -> None:
    register(post, more="I am deaf and need an ASL interpreter.")
    register(post, "Bob Ray", BOB, more="I need live captions please.")
    register(post, "Cy Fox", CY)

    letters = move(post, 24)

    (rebooking,) = [letter for letter in letters if letter.kind == "rebooking"]
    assert rebooking.to == STAFF
    assert [name in rebooking.text for name in ("Ann Lee", "Bob Ray", "Cy Fox")] == [True, True, False]
    assert "ASL interpreter" in rebooking.text
    others = [letter for letter in letters if letter.kind != "rebooking"]
    assert not any("interpreter" in letter.text.lower() or "captions" in letter.text.lower() for letter in others)


def test_a_move_of_a_session_in_which_nobody_is_writes_to_nobody(post: Post) -> None:
    assert move(post, 24) == []


def test_an_answer_to_the_old_time_in_a_calendar_no_longer_counts(post: Post) -> None:
    confirmation = register(post)
    move(post, 24)

    letters = post.deliver(answer(confirmation, "DECLINED"))

    assert letters == []
    assert post.standing() == {"Ann Lee": "24 confirmed"}


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({}, "nothing to do"),
        ({"starts": SESSION_STARTS[23], "ends": SESSION_STARTS[23] + THREE_DAYS}, "past already"),
        ({"ends": SESSION_STARTS[24]}, "end before it begins"),
    ],
)
def test_what_cannot_be_is_refused(post: Post, facts: dict[str, Any], said: str) -> None:
    with pytest.raises(CatalogError, match=said):
        change(post, 24, **facts)
    assert post.rows(SessionChange) == []


def test_a_session_that_is_over_is_neither_moved_nor_cancelled(post: Post) -> None:
    with pytest.raises(CatalogError, match="session 23 is over"):
        cancel(post, 23)


# ------------------------------------------------------------------------------------------------------------ otherwise


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({"join_url": "https://meet.example/new"}, "https://meet.example/new"),
        ({"phone": "+1 555 0100"}, "+1 555 0100"),
        ({"title": "Kinship care"}, "Kinship care"),
    ],
)
def test_how_to_join_and_the_title_are_changed_for_those_with_a_seat_alone(
    post: Post, facts: dict[str, Any], said: str
) -> None:
    post.limit_seats(24, 1)
    register(post)
    register(post, "Bob Ray", BOB)

    (letter,) = change(post, 24, **facts)

    assert kinds([letter]) == [("session_changed", ANN)]
    assert said in letter.text
    assert said in letter.calendar
    assert letter.calendar_value("SEQUENCE") == "1"


def test_more_seats_go_to_those_who_wait_and_concern_nobody_else(post: Post) -> None:
    post.limit_seats(24, 1)
    register(post)
    register(post, "Bob Ray", BOB)
    register(post, "Cy Fox", CY)
    assert planned(post, 24, capacity=2).letters == {"promoted": 1}

    letters = change(post, 24, capacity=2)

    assert kinds(letters) == [("promoted", BOB)]
    assert post.standing() == {"Ann Lee": "24 confirmed", "Bob Ray": "24 confirmed", "Cy Fox": "24 waitlisted"}
    assert [row.sequence for row in post.rows_of()] == [0, 0, 0]


def test_fewer_seats_than_taken_cancel_nobody(post: Post) -> None:
    register(post)
    register(post, "Bob Ray", BOB)

    assert planned(post, 24, capacity=1).seats_taken == 2
    assert change(post, 24, capacity=1) == []
    assert post.standing() == {"Ann Lee": "24 confirmed", "Bob Ray": "24 confirmed"}


# ---------------------------------------------------------------------------------------------------------- cancelling


def test_a_cancelled_session_is_taken_out_of_the_calendar_and_offers_the_others(post: Post) -> None:
    confirmation = register(post)

    (letter,) = cancel(post, 24, reason="Too few people registered.")

    assert kinds([letter]) == [("session_cancelled", ANN)]
    assert (letter.calendar_value("METHOD"), letter.calendar_value("SEQUENCE")) == ("CANCEL", "1")
    assert letter.calendar_value("UID") == confirmation.calendar_value("UID")
    assert [f"Session {number}" in letter.text for number in (25, 26)] == [True, True]
    assert "Too few people registered." in letter.text
    assert post.standing() == {"Ann Lee": "24 cancelled"}
    assert post.rows(HistoryEntry)[-1].reason == "session 24 is cancelled: Too few people registered."


def test_nobody_is_moved_up_into_a_cancelled_session(post: Post) -> None:
    post.limit_seats(24, 1)
    register(post)
    register(post, "Bob Ray", BOB)

    letters = cancel(post, 24)

    assert sorted(kinds(letters)) == [("session_cancelled", ANN), ("session_cancelled", BOB)]
    assert post.standing() == {"Ann Lee": "24 cancelled", "Bob Ray": "24 cancelled"}
    assert "The waitlist is closed" in next(letter for letter in letters if letter.to == BOB).text
    assert post.wait(days=1) == []


def test_the_author_of_an_unfinished_request_is_told_that_the_session_is_cancelled(post: Post) -> None:
    post.write(f"Name: Cy Fox\nEmail: {CY}\nSession: 24", f"Cy Fox <{CY}>")

    (letter,) = cancel(post, 24)

    assert kinds([letter]) == [("session_cancelled", CY)]
    assert letter.calendar == ""
    assert post.standing() == {"Cy Fox": "24 cancelled"}


def test_a_session_in_which_they_have_a_seat_is_not_offered(post: Post) -> None:
    register(post, session="24 and 25")
    post.fresh()

    (letter,) = cancel(post, 24)

    assert "Session 26" in letter.text
    assert "Session 25" not in letter.text


@pytest.mark.parametrize(
    ("words", "session"),
    [
        ("June", 26),
        ("26", 26),
        ("The second one, please", 26),
        ("session 25", 25),
        ("I would like to come to session 26 instead.", 26),
        ("Please register me for the April session", 25),
    ],
)
def test_answering_with_another_session_is_enough(post: Post, words: str, session: int) -> None:
    register(post)
    (news,) = cancel(post, 24)

    letters = post.write(words, answers=news)

    assert kinds(letters) == [("confirmed", ANN)]
    assert letters[0].calendar_value("METHOD") == "REQUEST"
    assert letters[0].calendar_value("UID") == news.calendar_value("UID")
    assert int(letters[0].calendar_value("SEQUENCE")) > int(news.calendar_value("SEQUENCE"))
    assert post.standing() == {"Ann Lee": f"{session} confirmed"}


def test_what_they_need_moves_along_to_the_session_they_choose(post: Post) -> None:
    register(post, more="I am deaf and need an ASL interpreter.")
    needs = post.needs()
    news = next(letter for letter in cancel(post, 24) if letter.to == ANN)
    assert "What you need to take part moves along." in news.text

    letters = post.write("26", answers=news)

    assert sorted(kinds(letters)) == [("accommodation_matter", STAFF), ("confirmed", ANN)]
    assert post.needs() == needs
    assert [row.session_number for row in post.rows_of() if row.id == needs[0][0]] == [26]
    matter = next(letter for letter in letters if letter.kind == "accommodation_matter")
    assert "ASL interpreter" in matter.text


def test_where_the_chosen_session_is_full_they_wait_for_a_seat_there(post: Post) -> None:
    register(post, "Bob Ray", BOB, session="26")
    register(post)
    (news,) = cancel(post, 24)
    post.limit_seats(26, 1)

    letters = post.write("June", answers=news)

    assert kinds(letters) == [("waitlisted", ANN)]
    assert post.standing() == {"Bob Ray": "26 confirmed", "Ann Lee": "26 waitlisted"}


def test_both_of_the_others_may_be_chosen(post: Post) -> None:
    register(post, more="I need live captions please.")
    news = next(letter for letter in cancel(post, 24) if letter.to == ANN)

    letters = post.write("Both 25 and 26, please", answers=news)

    assert sorted(kinds(letters)).count(("confirmed", ANN)) == 2
    assert sorted(row.session_number for row in post.rows_of()) == [25, 26]
    assert {key for key, _ in post.needs()} == {row.id for row in post.rows_of()}


def test_who_had_not_finished_chooses_and_is_asked_for_the_rest(post: Post) -> None:
    post.write(f"Name: Cy Fox\nEmail: {CY}\nSession: 24", f"Cy Fox <{CY}>")
    (news,) = cancel(post, 24)

    (question,) = post.write("26", f"Cy Fox <{CY}>", answers=news)

    assert kinds([question]) == [("details_missing", CY)]
    assert kinds(post.write("Example County Office", f"Cy Fox <{CY}>", answers=question)) == [("confirmed", CY)]
    assert post.standing() == {"Cy Fox": "26 confirmed"}


@pytest.mark.parametrize("words", ["No, thank you.", "Thanks for letting me know"])
def test_who_wants_no_other_session_is_left_in_peace(post: Post, words: str) -> None:
    register(post)
    (news,) = cancel(post, 24)

    assert post.write(words, answers=news) == []
    assert post.standing() == {"Ann Lee": "24 cancelled"}


def test_please_cancel_in_answer_to_the_news_gives_up_no_other_seat(post: Post) -> None:
    register(post, session="24 and 26")
    post.fresh()
    (news,) = cancel(post, 24)

    letters = post.write("please cancel", answers=news)

    assert kinds(letters) == [("registrations", ANN)]
    assert post.standing() == {"Ann Lee": "26 confirmed"}


def test_a_seat_in_a_cancelled_session_is_not_given_back(post: Post) -> None:
    confirmation = register(post)
    (cancelled,) = post.write("please cancel", answers=confirmation)
    cancel(post, 24)

    letters = post.write("I can come after all", answers=cancelled)

    assert post.standing() == {"Ann Lee": "24 cancelled"}
    assert ("confirmed", ANN) not in kinds(letters)


def test_who_kept_a_seat_while_waiting_for_the_cancelled_session_keeps_it(post: Post) -> None:
    post.limit_seats(24, 1)
    register(post, "Bob Ray", BOB)
    register(post, session="25")
    post.write("Please move me from session 25 to session 24", vouched=True)

    letters = cancel(post, 24)

    mine = next(letter for letter in letters if letter.to == ANN)
    assert "You keep your seat in session 25" in mine.text
    assert post.standing()["Ann Lee"] == "25 confirmed"


# ------------------------------------------------------------------------------------------------- what is shown before


def test_the_plan_counts_what_is_then_done_and_writes_nothing(post: Post) -> None:
    post.limit_seats(24, 2)
    register(post, more="I need live captions please.")
    register(post, "Bob Ray", BOB)
    register(post, "Cy Fox", CY)

    starts = SESSION_STARTS[24] + THREE_DAYS
    shown = planned(post, 24, starts=starts, ends=starts + timedelta(minutes=90))

    assert dict(shown.concerned) == {"confirmed": 2, "waitlisted": 1}
    assert dict(shown.letters) == {"session_changed": 3, "rebooking": 1}
    assert post.fresh() == []
    assert post.rows(SessionChange) == []


def test_news_of_one_session_are_none_of_another(post: Post) -> None:
    register(post, session="25")

    assert move(post, 24) == []


# ------------------------------------------------------------------------------------ what has not left the outbox yet


def left(post: Post) -> list[Sent]:
    """Hand over what is queued; return the letters that left, in order."""
    submission = FakeSubmission()
    while deliver_due(post.engine, submission, now=lambda: post.now).tried:
        pass
    keys = [letter.key for letter in submission.sent]
    post.seen = 0
    by_key = {letter.key: letter for letter in post.fresh()}
    return [by_key[int(str(key))] for key in keys]


def test_two_moves_before_anything_left_are_one_letter_from_the_time_they_know(post: Post) -> None:
    register(post)
    left(post)
    move(post, 24)
    move(post, 24, 2 * THREE_DAYS)

    (letter,) = left(post)

    assert "Before: Thursday, February 11, 2027" in letter.text
    assert "Now: Wednesday, February 17, 2027" in letter.text
    assert (letter.calendar_value("SEQUENCE"), letter.calendar_value("DTSTART")) == ("2", "20270217T190000Z")


def test_a_move_and_another_link_before_anything_left_are_one_letter_with_both(post: Post) -> None:
    register(post)
    left(post)
    move(post, 24)
    change(post, 24, join_url="https://meet.example/new")

    (letter,) = left(post)

    assert "Now: Sunday, February 14, 2027" in letter.text
    assert "The link to join is another one now." in letter.text


def test_a_move_that_is_taken_back_before_anything_left_is_no_news(post: Post) -> None:
    register(post)
    left(post)
    move(post, 24)
    move(post, 24, timedelta(0))

    assert left(post) == []


def test_a_session_that_is_moved_and_then_cancelled_is_cancelled_as_it_was_known(post: Post) -> None:
    register(post)
    left(post)
    move(post, 24)
    cancel(post, 24)

    (letter,) = left(post)

    assert letter.kind == "session_cancelled"
    assert "Thursday, February 11, 2027" in letter.text
    assert "February 14" not in letter.text


def test_a_confirmation_that_waits_leaves_before_the_news_and_nothing_old_after_it(post: Post) -> None:
    register(post)
    move(post, 24)

    letters = left(post)

    assert [letter.kind for letter in letters] == ["confirmed", "session_changed"]
    assert [letter.calendar_value("DTSTART") for letter in letters] == ["20270211T190000Z", "20270214T190000Z"]


def test_reminders_of_the_old_time_do_not_leave_and_those_of_the_new_time_do(post: Post) -> None:
    register(post)
    left(post)
    post.now = SESSION_STARTS[24] - timedelta(hours=23)
    enqueue_due(post.engine, post.stationery, post.settings, now=post.now)
    assert [letter.kind for letter in post.fresh()] == ["reminder"]
    move(post, 24, timedelta(days=14))
    assert [letter.kind for letter in left(post)] == ["session_changed"]

    post.now = SESSION_STARTS[24] + timedelta(days=13)
    enqueue_due(post.engine, post.stationery, post.settings, now=post.now)

    (reminder,) = left(post)
    assert reminder.kind == "reminder"
    assert "Thursday, February 25" in reminder.text


def test_every_step_of_a_registration_is_one_of_the_chart(post: Post) -> None:
    register(post)
    post.limit_seats(24, 1)
    register(post, "Bob Ray", BOB)
    post.write(f"Name: Cy Fox\nEmail: {CY}\nSession: 25", f"Cy Fox <{CY}>")
    move(post, 24)
    change(post, 24, join_url="https://meet.example/new")
    news = {letter.to: letter for letter in (*cancel(post, 24), *cancel(post, 25))}
    post.write("26", answers=news[ANN])
    post.limit_seats(26, 1)
    post.write("June", f"Bob Ray <{BOB}>", answers=news[BOB])
    post.limit_seats(26, None)
    post.write("26", f"Cy Fox <{CY}>", answers=news[CY])

    stands: dict[int, RegistrationStatus] = {}
    for line in post.rows(HistoryEntry):
        assert is_lawful(stands.get(line.registration_id), line.action, line.status), (line.action, line.status)
        stands[line.registration_id] = line.status
    assert post.history().count("took another session") == 3
