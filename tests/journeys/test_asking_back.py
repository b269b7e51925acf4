"""What is missing is asked for, and an answer completes it, in however many steps."""

from registrar.models import Registration
from tests.journeys.conftest import Post, form, kinds

ANN = "ann.lee@office.example"


def test_the_session_that_was_missing_completes_by_one_word(post: Post) -> None:
    (question,) = post.write("Name: Ann Lee\nAgency: Example County Office\nPlease register me for a webinar.")
    assert kinds([question]) == [("details_missing", ANN)]

    (letter,) = post.write("June", answers=question)

    assert kinds([letter]) == [("confirmed", ANN)]
    assert post.standing() == {"Ann Lee": "26 confirmed"}
    assert letter.message["In-Reply-To"] == "<m2@mail.example>"


def test_the_second_means_the_second_that_was_offered(post: Post) -> None:
    (question,) = post.write("Name: Ann Lee\nAgency: Example County Office\nPlease register me for a webinar.")

    post.write("The second", answers=question)

    assert post.standing() == {"Ann Lee": "25 confirmed"}


def test_it_completes_in_several_steps(post: Post) -> None:
    (first,) = post.write("Please register me for a webinar.", "ann.lee@office.example")
    assert "session" in first.text

    (second,) = post.write("My name is Ann Lee, session 25 please", answers=first, author="ann.lee@office.example")
    assert kinds([second]) == [("details_missing", ANN)]
    assert post.standing() == {"Ann Lee": "25 pending"}

    (third,) = post.write("Example County Office", answers=second, author="ann.lee@office.example")

    assert kinds([third]) == [("confirmed", ANN)]
    assert post.standing() == {"Ann Lee": "25 confirmed"}
    assert post.history() == ["kept as pending", "still pending", "completed"]


def test_an_agency_of_one_word_is_answer_enough(post: Post) -> None:
    (question,) = post.write("Name: Ann Lee\nSession: 24\nPlease register me.")

    post.write("DCFS", answers=question, quote=False)

    assert post.standing() == {"Ann Lee": "24 confirmed"}


def test_an_answer_from_another_address_of_the_same_thread_completes_it(post: Post) -> None:
    (question,) = post.write("Name: Ann Lee\nAgency: Example County Office\nPlease register me for a webinar.")

    letters = post.write("June", "Ann <ann@home.example>", answers=question)

    assert post.standing() == {"Ann Lee": "26 confirmed"}
    assert ("confirmed", ANN) in kinds(letters)


def test_an_answer_without_a_thread_is_matched_by_its_author(post: Post) -> None:
    post.write("Name: Ann Lee\nAgency: Example County Office\nPlease register me for a webinar.")

    post.write("Session 26 please. Ann Lee", subject="webinar again")

    assert post.standing() == {"Ann Lee": "26 confirmed"}
    assert len(post.rows(Registration)) == 1


def test_a_seat_is_kept_while_something_is_missing(post: Post) -> None:
    post.limit_seats(24, 1)
    (question,) = post.write("Name: Ann Lee\nSession: 24\nPlease register me.")

    post.write(form("Bob Ray", "bob.ray@x.example"), "Bob Ray <bob.ray@x.example>")
    post.write("Example County Office", answers=question)

    assert post.standing() == {"Ann Lee": "24 confirmed", "Bob Ray": "24 waitlisted"}


def test_a_seat_that_was_kept_long_enough_goes_to_the_first_in_line(post: Post) -> None:
    post.limit_seats(24, 1)
    post.write("Name: Ann Lee\nSession: 24\nPlease register me.")
    post.write(form("Bob Ray", "bob.ray@x.example"), "Bob Ray <bob.ray@x.example>")

    letters = post.wait(hours=73)

    assert ("promoted", "bob.ray@x.example") in kinds(letters)
    assert post.standing() == {"Ann Lee": "24 pending", "Bob Ray": "24 confirmed"}


def test_it_is_asked_again_once_and_then_lapses(post: Post) -> None:
    post.write("Name: Ann Lee\nSession: 26\nPlease register me.")

    assert kinds(post.wait(days=3)) == [("asked_again", ANN)]
    assert post.wait(days=3) == []
    assert kinds(post.wait(days=5)) == [("lapsed", ANN)]
    assert post.wait(days=30) == []
    assert post.standing() == {"Ann Lee": "26 lapsed"}
    assert post.history() == ["kept as pending", "asked again", "lapsed"]


def test_an_answer_to_the_second_question_completes_it(post: Post) -> None:
    post.write("Name: Ann Lee\nSession: 26\nPlease register me.")
    (again,) = post.wait(days=3)

    post.write("Example County Office", answers=again)

    assert post.standing() == {"Ann Lee": "26 confirmed"}
    assert post.wait(days=20) == []


def test_two_pending_registrations_of_one_author_do_not_mix(post: Post) -> None:
    boss = "Dana Reed <boss@office.example>"
    text = "Please register {} ({}), Example County Office, for a webinar."
    (first,) = post.write(text.format("Bob Ray", "bob.ray@office.example"), boss)
    (second,) = post.write(text.format("Cy Fox", "cy.fox@office.example"), boss)

    post.write("June", boss, answers=second)
    post.write("April", boss, answers=first)

    assert post.standing() == {"Bob Ray": "25 confirmed", "Cy Fox": "26 confirmed"}


def test_a_no_to_the_question_ends_it(post: Post) -> None:
    (question,) = post.write("Name: Ann Lee\nSession: 24\nPlease register me.")

    letters = post.write("No thanks, forget it", answers=question)

    assert kinds(letters) == [("cancelled", ANN)]
    assert post.standing() == {"Ann Lee": "24 cancelled"}


def test_an_incomplete_mail_for_two_sessions_sent_again_makes_nothing_new(post: Post) -> None:
    text = "Please register me for sessions 24 and 26."
    post.write(text, "ann.lee@office.example")

    post.write(text, "ann.lee@office.example")

    rows = post.rows(Registration)
    assert [(row.session_number, row.status.value) for row in rows] == [(24, "pending"), (26, "pending")]
    assert post.history() == ["kept as pending", "kept as pending", "still pending", "still pending"]
    assert post.last_message().error == ""


def test_a_second_session_asked_for_later_leaves_the_first_as_it_is(post: Post) -> None:
    post.write("Please register me for session 26.", "ann.lee@office.example")

    post.write("Please register me for sessions 24 and 26.", "ann.lee@office.example")

    rows = post.rows(Registration)
    assert [(row.session_number, row.status.value) for row in rows] == [(26, "pending"), (24, "pending")]
