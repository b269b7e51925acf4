"""Plain mail about a seat that there is already: which of cancelling, moving and correcting does it ask for?"""

# ruff: noqa: E501 - a message is one row of a table and reads along its line

import pytest

from registrar.vocabulary import Intent
from tests.reading.test_intent import heard, reading_of
from tests.reading.test_requests import SIGNATURE

ASKED_WHERE = (
    "\nOn Mon, Mar 19, 2018 at 9:12 AM Training <webinars@training.example> wrote:\n"
    "> Dear Ann, thank you for signing up for session 25. Which court or agency are you with?\n"
)
LINK = (
    "\nOn Mon, Mar 19, 2018 at 9:12 AM Training <webinars@training.example> wrote:\n"
    "> Here is your link for session 25 on Thursday, June 21. It is meant for you alone.\n"
)
REMINDED = (
    "\nOn Mon, Mar 19, 2018 at 9:12 AM Training <webinars@training.example> wrote:\n"
    "> A reminder that session 25 is on Thursday, June 21, at 2:00 Eastern.\n"
)


@pytest.mark.parametrize(
    ("text", "is_heard"),
    [
        (
            "I signed up for three of them. Please drop me from the June 21 one only. August and October I can still attend.",
            "cancel Ann Lee 25",
        ),
        ("I signed up for two. Take me off June 21, August I can still make.", "cancel Ann Lee 25"),
        ("I can still attend on June 21 and would like to register.", "register Ann Lee 25"),
        (
            "Our director has arranged an in-person training in August instead, so please cancel my seat for June 21.",
            "cancel Ann Lee 25",
        ),
        ("Please cancel June 21; I'd rather have August instead.", "change Ann Lee 26 from 25"),
        ("All our trainings are on hold, so please cancel my seat for June 21.", "cancel Ann Lee 25"),
        ("Please let go of my June 21 seat.", "cancel Ann Lee 25"),
        (
            "Our in-service day was moved to June 21, so I am not free for session 25 and must withdraw. Do you have dates for next year?",
            "cancel Ann Lee 25",
        ),
    ],
)
def test_who_gives_one_up_keeps_the_others_and_takes_none_of_the_days_told_of(text: str, is_heard: str) -> None:
    assert heard(reading_of(text + SIGNATURE)) == is_heard


@pytest.mark.parametrize(
    ("text", "is_heard"),
    [
        ("I need to give up June 21 and take the August date.", "change Ann Lee 26 from 25"),
        ("I'll give up my lunch and take June 21.", "register Ann Lee 25"),
        ("I will be driving during session 25. Please put me into session 26 instead.", "change Ann Lee 26 from 25"),
        ("I meant to watch the recording, but please put me in June 21 instead.", "register Ann Lee 25"),
        (
            "I have a conflict on June 21, would you swap me into session 27? August is no good for me either.",
            "change Ann Lee 27 from 25",
        ),
        ("I can't do June 21. Move me to October, August is no good either.", "change Ann Lee 27 from 25"),
        ("A small change to the June 21 list: please move me from June 21 to August 16.", "change Ann Lee 26 from 25"),
    ],
)
def test_who_moves_says_where_from_and_where_to(text: str, is_heard: str) -> None:
    assert heard(reading_of(text + SIGNATURE)) == is_heard


@pytest.mark.parametrize("hope", ["I hope to join you another time.", "I plan to attend some future session."])
def test_a_hope_for_some_day_puts_no_cancellation_before_a_person(hope: str) -> None:
    reading = reading_of(f"I have to withdraw from the June 21 session. {hope}" + SIGNATURE)

    assert heard(reading) == "cancel Ann Lee 25"
    assert not reading.review


def test_an_aid_of_whoever_leaves_for_good_is_no_matter() -> None:
    text = (
        "Please cancel my registration for session 25. I won't need the interpreter any longer, so she can be released."
    )

    assert not reading_of(text + SIGNATURE).review


def test_an_aid_for_another_session_is_not_lost_with_the_one_given_up() -> None:
    text = "Please cancel my seat for June 21. For August I will still need the interpreter."

    assert reading_of(text + SIGNATURE).review


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("I asked for a phone line. My cast is off, so you can take that off my registration for June 21.", "update"),
        ("I'm registered for June 21. Something came up, please take that off my registration.", "cancel"),
        ("Change my hospital please, you have Lodi Regional. Still coming June 21.", "update"),
        ("Please send the June 21 link to frontdesk@office.example instead, my own mailbox is full.", "update"),
        (
            "My supervisor registered me for June 21 with her own e-mail address. Mine is ann.lee@office.example.",
            "update",
        ),
        ("I never did sign up, so please do it now for June 21.", "register"),
    ],
)
def test_a_detail_that_is_put_right_is_told_from_a_seat(text: str, intent: str) -> None:
    assert reading_of(text + SIGNATURE).intent == intent


def test_an_answer_to_a_question_for_the_office_is_no_registration() -> None:
    reading = reading_of("I work at Boone County DSS.\n\nAnn Lee\n" + ASKED_WHERE, "Re: one item open")

    assert reading.intent == "update"


@pytest.mark.parametrize("text", ["Received, thank you. Looking forward to it.", "Got it, thanks!"])
def test_thanks_for_the_link_ask_for_nothing(text: str) -> None:
    assert reading_of(text + "\n\nAnn Lee\n" + LINK, "Re: Link for session 25").intent == "other"


def test_who_was_reminded_by_mistake_and_never_signed_up_has_no_seat_yet() -> None:
    text = "I never did sign up, so please do it now for session 25.\n"

    assert heard(reading_of(text + SIGNATURE + REMINDED, "Re: Reminder")) == "register Ann Lee 25"


@pytest.mark.parametrize(
    "text",
    [
        "Hey Tony, the posts are coming Thursday 6/21 after lunch. Driver's name is Rick. They'll stack them by the garage.\n\nPete\n",
        "Turkey on wheat for Eunice, no mayo. Rick brings the plates.\n",
        "Tim, the aunt was late. She wants the June 21 visit to be at the park.\n",
    ],
)
def test_mail_for_somebody_else_asks_for_no_seat_though_it_names_a_day(text: str) -> None:
    assert not reading_of(text, "Delivery").registrants


def test_que_me_registre_asks_for_a_seat_and_has_none() -> None:
    assert (
        heard(reading_of("Le pido que me registre en la sesión 25, el 21 de junio." + SIGNATURE))
        == "register Ann Lee 25"
    )


def test_captions_that_are_switched_on_move_nobody() -> None:
    reading = reading_of("Count me in for June 21. I would be grateful if captions can be switched on." + SIGNATURE)

    assert heard(reading).startswith("register Ann Lee 25")
    assert not reading.review


@pytest.mark.parametrize(
    "text",
    [
        "My seat on June 21 should go to Maria Lopez, maria.lopez@office.example.",
        "Please give my June 21 seat to Maria Lopez (maria.lopez@office.example).",
        "Swap me out for Maria Lopez, maria.lopez@office.example, in session 25.",
    ],
)
def test_a_seat_for_somebody_named_instead_is_put_before_a_person(text: str) -> None:
    assert reading_of(text + SIGNATURE).review


@pytest.mark.parametrize(
    ("text", "is_heard"),
    [
        ("My seat on June 21 should go to someone on the waiting list.", "cancel Ann Lee 25"),
        ("Please transfer my seat on June 21 to August 16.", "change Ann Lee 26 from 25"),
    ],
)
def test_a_seat_for_whoever_is_next_or_on_another_day_is_no_such_matter(text: str, is_heard: str) -> None:
    reading = reading_of(text + SIGNATURE)

    assert heard(reading) == is_heard
    assert not reading.review


def test_who_sells_and_asks_for_a_reply_is_a_person() -> None:
    text = (
        "I came across your program. I'm with ClearCast, and we host webinars. I would be glad to show you a short demo "
        "next week and take 20% off your first year. Just reply to this email and I'll set it up.\n\nBryce Talbot\n"
    )

    assert reading_of(text, "A better platform").intent == "other"


def test_whoever_keeps_mail_back_until_it_is_answered_is_a_machine() -> None:
    text = (
        "I do not recognize your address. Your message is being held. Just reply to this email and I'll get it, "
        "you only have to do this once.\n"
    )

    assert reading_of(text, "Re: webinar").intent == "automatic"


@pytest.mark.parametrize(
    ("subject", "text", "sessions"),
    [
        ("new agency", "I am registered for session 25 but I changed jobs on May 1. Please list me with Grand Youth Court.", [25]),
        ("Session 26, my agency", "You show me with Dallas County. I transferred in March: please change my agency to Perry County DHR.", [26]),
        ("new agency", "I changed jobs on May 1. Please change my agency to Perry County DHR.", []),
    ],
)  # fmt: skip
def test_a_day_told_in_passing_hides_no_session_of_a_correction(subject: str, text: str, sessions: list[int]) -> None:
    reading = reading_of(text + SIGNATURE, subject=subject)

    assert reading.intent is Intent.UPDATE
    assert [one.value for one in reading.registrants[0].sessions] == sessions


def test_an_answer_to_our_question_is_about_the_session_that_the_question_names() -> None:
    asked = "\nOn Mon, Mar 19, 2018 at 9:12 AM Training <webinars@training.example> wrote:\n> Thank you for your interest in session 26 (August 16). We still need the name of your agency.\n"
    reading = reading_of(
        "The agency is Wood Hollow Youth Services." + SIGNATURE + asked, subject="Re: Your registration is incomplete"
    )

    assert reading.intent is Intent.UPDATE
    assert [one.value for one in reading.registrants[0].sessions] == [26]
