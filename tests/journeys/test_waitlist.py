"""A full session has a waitlist, and a seat that becomes free goes to the first in line at once."""

from datetime import timedelta

from tests.journeys.conftest import Post, Sent, form, kinds
from tests.make import SESSION_STARTS, make_message


def of(name: str) -> str:
    return f"{name} Ray <{name.lower()}@x.example>"


def join(post: Post, name: str, session: str = "24") -> Sent:
    return post.write(form(f"{name} Ray", f"{name.lower()}@x.example", session), of(name))[0]


def test_who_comes_too_late_is_told_their_place_and_gets_no_invitation(post: Post) -> None:
    post.limit_seats(24, 1)
    join(post, "Ann")

    bob, cy = join(post, "Bob"), join(post, "Cy")

    assert (bob.kind, cy.kind) == ("waitlisted", "waitlisted")
    assert bob.calendar == ""
    assert "You are registered" not in bob.text
    assert post.standing() == {"Ann Ray": "24 confirmed", "Bob Ray": "24 waitlisted", "Cy Ray": "24 waitlisted"}


def test_a_seat_that_is_given_up_goes_to_the_first(post: Post) -> None:
    post.limit_seats(24, 1)
    ann, _, _ = join(post, "Ann"), join(post, "Bob"), join(post, "Cy")

    letters = post.write("please cancel", of("Ann"), answers=ann)

    assert kinds(letters) == [("cancelled", "ann@x.example"), ("promoted", "bob@x.example")]
    promoted = letters[1]
    assert promoted.calendar_value("METHOD") == "REQUEST"
    assert promoted.message["In-Reply-To"] is None
    assert post.standing()["Cy Ray"] == "24 waitlisted"


def test_more_seats_go_to_the_first_in_line(post: Post) -> None:
    post.limit_seats(24, 1)
    for name in ("Ann", "Bob", "Cy", "Di"):
        join(post, name)

    post.limit_seats(24, 3)

    assert kinds(post.wait(minutes=1)) == [("promoted", "bob@x.example"), ("promoted", "cy@x.example")]


def test_up_to_the_cut_off_only(post: Post) -> None:
    post.limit_seats(24, 1)
    join(post, "Ann"), join(post, "Bob")
    post.limit_seats(24, 2)

    assert post.wait(seconds=(SESSION_STARTS[24] - timedelta(minutes=59) - post.now).total_seconds()) == []


def test_who_waits_can_leave_the_line(post: Post) -> None:
    post.limit_seats(24, 1)
    _, bob = join(post, "Ann"), join(post, "Bob")

    (letter,) = post.write("Please take me off the list, cancel it.", of("Bob"), answers=bob)

    assert (letter.kind, letter.calendar) == ("cancelled", "")
    assert post.standing() == {"Ann Ray": "24 confirmed", "Bob Ray": "24 cancelled"}


def test_who_waits_can_choose_another_session(post: Post) -> None:
    post.limit_seats(24, 1)
    _, bob = join(post, "Ann"), join(post, "Bob")

    (letter,) = post.write("Please move me to June instead.", of("Bob"), answers=bob)

    assert letter.kind == "confirmed"
    assert post.standing()["Bob Ray"] == "26 confirmed"


def test_who_asks_again_keeps_their_place(post: Post) -> None:
    post.limit_seats(24, 1)
    _, _, _ = join(post, "Ann"), join(post, "Bob"), join(post, "Cy")

    again = join(post, "Bob")

    assert again.kind == "waitlisted"
    assert [row.name for row in post.rows_of()].count("Bob Ray") == 1


def test_a_newcomer_does_not_take_the_seat_that_somebody_waits_for(post: Post) -> None:
    post.limit_seats(24, 1)
    ann, _ = join(post, "Ann"), join(post, "Bob")

    post.write("please cancel", of("Ann"), answers=ann)
    join(post, "Cy")

    assert post.standing() == {"Ann Ray": "24 cancelled", "Bob Ray": "24 confirmed", "Cy Ray": "24 waitlisted"}


def test_a_batch_of_many_takes_no_seat_twice(post: Post) -> None:
    post.limit_seats(24, 3)
    names = ("Ann", "Bob", "Cyrus", "Diane", "Ed", "Fay", "Gus", "Hal", "Ida", "Jo")
    raws = [
        make_message(form(f"{name} Ray", f"{name}@x.example"), author=of(name), message_id=f"<{name}@x.example>")
        for name in names
    ]

    letters = post.deliver(*raws)

    assert sorted(one.kind for one in letters) == ["confirmed"] * 3 + ["waitlisted"] * 7


def until_it_begins(post: Post, number: int) -> float:
    return (SESSION_STARTS[number] - post.now).total_seconds()


def test_who_still_waits_when_the_session_begins_is_told_once(post: Post) -> None:
    post.limit_seats(24, 1)
    join(post, "Ann"), join(post, "Bob")

    letters = post.wait(seconds=until_it_begins(post, 24))

    assert kinds(letters) == [("cancelled", "bob@x.example")]
    assert "no seat in it became free" in letters[0].text
    assert letters[0].calendar == ""
    assert post.wait(minutes=5) == []
    assert post.standing() == {"Ann Ray": "24 confirmed", "Bob Ray": "24 cancelled"}


def test_who_waited_for_a_change_keeps_the_other_seat(post: Post) -> None:
    post.limit_seats(24, 1)
    join(post, "Ann")
    bob = join(post, "Bob", "25")
    post.write("Please move me to session 24.", of("Bob"), answers=bob)

    letters = post.wait(seconds=until_it_begins(post, 24))

    assert kinds(letters) == [("cancelled", "bob@x.example")]
    rows = [(row.session_number, row.status.value) for row in post.rows_of() if row.name == "Bob Ray"]
    assert rows == [(25, "confirmed"), (24, "cancelled")]


def test_long_after_the_beginning_nobody_is_told_any_more(post: Post) -> None:
    post.limit_seats(24, 1)
    join(post, "Ann"), join(post, "Bob")

    assert post.wait(seconds=until_it_begins(post, 24) + 2 * 24 * 3600) == []
    assert post.standing()["Bob Ray"] == "24 cancelled"
