"""What is answered from the record, and what a person is asked to answer."""

import pytest

from registrar.models import InboundMessage
from tests.journeys.conftest import Post, form, kinds

ANN = "ann.lee@office.example"
STAFF = "leona.marsh@training.example"


@pytest.mark.parametrize("words", ["Am I registered?", "Can you send me the link again?", "¿Estoy inscrita?"])
def test_how_one_stands_is_answered_from_the_record(post: Post, words: str) -> None:
    post.write(form())

    (letter,) = post.write(words)

    assert kinds([letter]) == [("registrations", ANN)]
    assert letter.calendar_value("METHOD") == "REQUEST"
    assert post.last_message().filing.value == "done"


def test_who_is_not_registered_hears_that(post: Post) -> None:
    assert kinds(post.write("Am I registered?")) == [("nothing_found", ANN)]


def test_nobody_hears_how_somebody_else_stands(post: Post) -> None:
    post.write(form())

    letters = post.write(f"Is Ann Lee ({ANN}) registered for session 24?", "Eve Oz <eve@elsewhere.example>")

    to_eve = [one for one in letters if one.to == "eve@elsewhere.example"]
    assert to_eve
    assert not any("Example County Office" in one.text or one.kind == "registrations" for one in to_eve)


def test_a_question_is_forwarded_and_acknowledged(post: Post) -> None:
    letters = post.write("Will the session be recorded? Ann Lee", subject="One question")

    assert sorted(kinds(letters)) == [("forwarded", STAFF), ("received", ANN)]
    assert post.last_message().state.value == "held"
    (forwarded,) = [one for one in letters if one.kind == "forwarded"]
    assert "Will the session be recorded?" in forwarded.text


def test_a_question_about_access_goes_to_the_coordinators_alone(make_post) -> None:
    post = make_post(program={"coordinators": ["access@training.example"]})

    letters = post.write("Will there be an ASL interpreter? Ann Lee")

    assert sorted(one.to for one in letters) == ["access@training.example", ANN]


def test_a_registration_that_also_asks_is_carried_out_and_flagged(post: Post) -> None:
    letters = post.write(form(more="Does it offer CEUs?\n"))

    assert ("confirmed", ANN) in kinds(letters)
    assert ("forwarded", STAFF) in kinds(letters)
    assert post.standing() == {"Ann Lee": "24 confirmed"}
    assert post.last_message().state.value == "held"


def test_the_facilitator_does_not_read_what_somebody_needs(make_post) -> None:
    post = make_post(program={"coordinators": ["access@training.example"]})

    letters = post.write(form(more="I am deaf and rely on live captions.\nDoes it offer CEUs?\n"))

    assert not any("deaf" in one.text for one in letters if one.to == STAFF)


CASE = (
    "Team,\n\nJ.R. left the group home Wednesday night around 10:30 and has not come back. "
    "Her mother was notified, and a report was made to the hotline. "
    "Court review is still set for December 20.\n\nCorinne Dunleavy\n"
)


def test_mail_that_tells_of_a_case_is_held_and_quoted_to_nobody(post: Post) -> None:
    letters = post.write(CASE, "Corinne Dunleavy <cd@cac.example>", subject="Youth update (J.R.)")

    assert kinds(letters) == [("sensitive", "cd@cac.example")]
    assert not any(words in letters[0].message.as_string() for words in ("J.R.", "group home", "Youth"))
    assert post.last_message().state.value == "held"
    assert post.last_message().sensitive


def test_words_of_a_case_that_nobody_deals_with_are_deleted_after_the_days_set(make_post) -> None:
    post = make_post(registrations={"sensitive_days": 14})
    post.write("Will it be recorded?", "Bo Ray <bo@x.example>")
    post.write(CASE, "Corinne Dunleavy <cd@cac.example>", subject="Youth update (J.R.)")

    post.wait(days=13)
    assert b"group home" in post.last_message().raw

    post.wait(days=1, hours=1)
    question, case = post.rows(InboundMessage)
    assert (case.raw, case.subject, case.state.value) == (b"", "", "held")
    assert case.reasons[-1] == "its words were deleted after 14 days"
    assert b"recorded" in question.raw


def test_thanks_are_not_answered(post: Post) -> None:
    (confirmation,) = post.write(form())

    assert post.write("Thanks!", answers=confirmation) == []
    assert post.last_message().filing.value == "done"
