"""What a calendar program answers to an invitation."""

from tests.journeys.conftest import Post, Sent, form, kinds
from tests.make import make_multipart, make_part

ANN = "ann.lee@office.example"


def answer(
    invitation: Sent,
    partstat: str,
    *,
    attendee: str = ANN,
    sequence: int = 0,
    stamp: str = "20270105T150000Z",
    method: str = "REPLY",
) -> bytes:
    """Return the message that a calendar program sends."""
    ics = (
        f"BEGIN:VCALENDAR\r\nPRODID:-//Test//EN\r\nVERSION:2.0\r\nMETHOD:{method}\r\nBEGIN:VEVENT\r\n"
        f"UID:{invitation.calendar_value('UID')}\r\nDTSTAMP:{stamp}\r\nDTSTART:20270211T190000Z\r\n"
        f"DTEND:20270211T203000Z\r\nSEQUENCE:{sequence}\r\nORGANIZER:mailto:webinars@training.example\r\n"
        f"ATTENDEE;PARTSTAT={partstat};CN=Ann Lee:mailto:{attendee}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )
    head = (
        f"From: Ann Lee <{attendee}>\r\nTo: webinars@training.example\r\nSubject: {partstat.title()}: Webinar\r\n"
        f"Date: Tue, 05 Jan 2027 15:00:00 +0000\r\nMessage-ID: <{partstat}{sequence}{stamp}{method}@mail.example>\r\n"
        "MIME-Version: 1.0\r\n"
    )
    parts = [
        make_part("text/plain", b"Answered"),
        make_part(f"text/calendar; charset=utf-8; method={method}", ics.encode()),
    ]
    return head.encode() + make_multipart("alternative", parts)


def test_an_acceptance_is_recorded_and_never_answered(post: Post) -> None:
    (invitation,) = post.write(form())

    assert post.deliver(answer(invitation, "ACCEPTED")) == []
    assert post.rows_of()[0].rsvp.value == "accepted"
    assert post.last_message().filing.value == "done"


def test_perhaps_is_recorded(post: Post) -> None:
    (invitation,) = post.write(form())

    assert post.deliver(answer(invitation, "TENTATIVE")) == []
    assert post.rows_of()[0].rsvp.value == "tentative"
    assert post.standing() == {"Ann Lee": "24 confirmed"}


def test_declining_gives_the_seat_up_and_says_how_to_take_it_back(post: Post) -> None:
    (invitation,) = post.write(form())

    (letter,) = post.deliver(answer(invitation, "DECLINED"))

    assert kinds([letter]) == [("declined_noted", ANN)]
    assert letter.message["In-Reply-To"] is None
    assert letter.message["Auto-Submitted"] == "auto-generated"
    assert post.standing() == {"Ann Lee": "24 cancelled"}
    assert kinds(post.write("Please keep my seat", answers=letter)) == [("confirmed", ANN)]
    assert post.standing() == {"Ann Lee": "24 confirmed"}


def test_accepting_after_declining_takes_the_seat_back(post: Post) -> None:
    (invitation,) = post.write(form())
    post.deliver(answer(invitation, "DECLINED"))

    letters = post.deliver(answer(invitation, "ACCEPTED", sequence=1, stamp="20270105T160000Z"))

    assert kinds(letters) == [("confirmed", ANN)]
    assert int(letters[0].calendar_value("SEQUENCE")) > 0


def test_an_answer_to_an_older_invitation_changes_nothing(post: Post) -> None:
    (invitation,) = post.write(form())
    post.write("Please move me to June.", answers=invitation)

    assert post.deliver(answer(invitation, "DECLINED", sequence=0)) == []
    assert post.standing() == {"Ann Lee": "26 confirmed"}


def test_an_older_answer_that_arrives_late_changes_nothing(post: Post) -> None:
    (invitation,) = post.write(form())
    post.deliver(answer(invitation, "ACCEPTED", stamp="20270105T160000Z"))

    assert post.deliver(answer(invitation, "DECLINED", stamp="20270105T150000Z")) == []
    assert post.standing() == {"Ann Lee": "24 confirmed"}


def test_an_answer_of_somebody_who_was_not_invited_changes_nothing(post: Post) -> None:
    (invitation,) = post.write(form())

    assert post.deliver(answer(invitation, "DECLINED", attendee="eve@elsewhere.example")) == []
    assert post.standing() == {"Ann Lee": "24 confirmed"}


def test_another_time_that_is_proposed_goes_to_staff(post: Post) -> None:
    (invitation,) = post.write(form())

    letters = post.deliver(answer(invitation, "TENTATIVE", method="COUNTER"))

    assert [one.kind for one in letters] == ["forwarded"]
    assert post.last_message().state.value == "held"
