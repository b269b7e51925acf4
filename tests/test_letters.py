"""What each letter says, to whom, and what it must never say."""

import re
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from html.parser import HTMLParser
from pathlib import Path
from typing import Any, get_args

import pytest
from icalendar import Calendar

from registrar.catalog import OfferedSession, make_catalog
from registrar.decision import (
    AccommodationMatterLetter,
    AlreadyRegisteredLetter,
    AskedAgainLetter,
    AskedChange,
    AwaitingLetter,
    CancelledLetter,
    ChangedLetter,
    ConfirmChangeLetter,
    ConfirmedLetter,
    Correction,
    DeclinedNotedLetter,
    DetailsMissingLetter,
    ForwardedLetter,
    Incomplete,
    LapsedLetter,
    LetterOwed,
    NothingFoundLetter,
    Outcome,
    Person,
    PromotedLetter,
    ReceivedLetter,
    RegistrationsLetter,
    ReminderLetter,
    SensitiveLetter,
    SessionUnavailableLetter,
    StaffAnswerLetter,
    Standing,
    SummaryLetter,
    Unavailable,
    UpdatedLetter,
    WaitlistedLetter,
    WhichOneLetter,
)
from registrar.decision.cues import means_all, pick, says_yes, takes_back
from registrar.errors import ConfigError
from registrar.letters import (
    FORMS,
    TEMPLATES,
    InviteFacts,
    Letter,
    Stationery,
    find_invited,
    open_stationery,
    templates_folder,
    write,
)
from registrar.mail.compose import compose
from registrar.mail.message import Address
from registrar.preview import samples
from registrar.reading.reading import Need
from registrar.vocabulary import Accommodation, LetterKind, Missing, RegistrationStatus
from registrar.wording.cleaning import MESSAGE_LIMIT, lines_of, paragraphs_of
from registrar.wording.voice import LANGUAGES, MOST_SESSIONS

NOW = datetime(2026, 5, 1, 12, tzinfo=UTC)
INVITE = InviteFacts("0123456789abcdef@training.example", 1)
ANN = Person("Ann Lee", "ann.lee@office.example", "Example County DCFS")
ANNS_ADDRESS = Address("ann.lee@office.example", "Ann Lee")
BOSS = Address("boss@office.example", "Bo Reed")
NEEDS = (Need(Accommodation.CAPTIONS, "I am hard of hearing, so captions please"),)


def session(number: int = 25, month: int = 6, **changed: object) -> OfferedSession:
    starts = datetime(2026, month, 18, 18, tzinfo=UTC)
    values: dict[str, object] = {"title": "Active efforts", "join_url": f"https://meet.example/j/{number}"}
    return OfferedSession(number, starts, starts + timedelta(minutes=90), **{**values, **changed})  # type: ignore[arg-type]


def stationery(overrides: Path | None = None, **changed: object) -> Stationery:
    facts: dict[str, Any] = {"timezone": "America/New_York", "topic": "", "details": "", **changed}
    return open_stationery(
        program="Practice Webinars",
        organization="Training Institute",
        facilitator=Address("dana@training.example", "Dana Lee"),
        mailbox=Address("webinar@training.example", "Webinars"),
        overrides=overrides,
        **facts,
    )


STATIONERY = stationery()
CATALOG = make_catalog(
    (session(25, 6), session(26, 8), session(27, 10, title="")),
    timezone="America/New_York",
    program="Practice Webinars",
    organization="Training Institute",
    mailbox="webinar@training.example",
)
SAMPLES = samples(STATIONERY, CATALOG, now=NOW)
SAMPLES_ES = samples(STATIONERY, CATALOG, now=NOW, language="es")


def confirmed(**changed: object) -> ConfirmedLetter:
    return replace(ConfirmedLetter(ANNS_ADDRESS, ANN, session(), (), ANNS_ADDRESS, own_request=True), **changed)


def details(*missing: Missing, **changed: object) -> DetailsMissingLetter:
    """A letter to Ann about herself, with everything that is *missing* unknown."""
    person = Person(
        None if Missing.NAME in missing else ANN.name, ANN.email, None if Missing.AGENCY in missing else ANN.agency
    )
    sessions = () if Missing.SESSION in missing else (session(),)
    owed = DetailsMissingLetter(ANNS_ADDRESS, (Incomplete(person, missing, sessions),), (), CATALOG.sessions, ())
    return replace(owed, **changed)


def words_of(owed: LetterOwed, **changed: object) -> str:
    """Return the text of the letter on one line, after its subject."""
    letter = write(owed, STATIONERY, now=NOW, **changed)  # type: ignore[arg-type]
    return " ".join(f"{letter.subject} | {letter.text}".split())


# ---------------------------------------------------------------------------------------------------- what is said


def test_a_confirmation_says_what_when_and_how_to_join() -> None:
    words = words_of(confirmed())

    assert "You are registered: session 25, Thursday, June 18, 2:00 pm Eastern Time |" in words
    assert "Session: 25: Active efforts Date: Thursday, June 18, 2026 Time: 2:00 to 3:30 pm Eastern Time" in words
    assert "Pacific Time: 11:00 am to 12:30 pm" in words
    assert "Join session 25 <https://meet.example/j/25>" in words


def test_a_confirmation_repeats_what_was_understood() -> None:
    assert "Name: Ann Lee Email: ann.lee@office.example Agency: Example County DCFS" in words_of(confirmed())


def test_a_confirmation_says_how_to_change_and_cancel() -> None:
    assert "TO CHANGE OR CANCEL Answer this email and tell us in your own words" in words_of(confirmed())


def test_without_a_link_the_confirmation_promises_one() -> None:
    assert "We will send you the link before the session" in words_of(confirmed(session=session(join_url="")))
    assert "We will send you the link" not in words_of(confirmed())
    assert "Join by phone: +1 555" in words_of(confirmed(session=session(join_url="", phone="+1 555")))


def test_topic_and_details_of_the_program_are_told() -> None:
    letter = write(confirmed(), stationery(topic="Practice.", details="One.\n\nTwo."), now=NOW)

    assert "ABOUT PRACTICE WEBINARS\n\nPractice.\n\nOne.\n\nTwo.\n" in letter.text


def test_a_confirmation_carries_the_invitation_of_the_registration() -> None:
    letter = write(confirmed(), STATIONERY, now=NOW, invite=INVITE)

    calendar = Calendar.from_ical(letter.invite)
    (event,) = calendar.walk("VEVENT")
    assert letter.invite_method == calendar["METHOD"] == "REQUEST"
    assert (event["UID"], event["SEQUENCE"]) == (INVITE.uid, 1)
    assert (event["ORGANIZER"], event["ATTENDEE"]) == (
        "mailto:webinar@training.example",
        "mailto:ann.lee@office.example",
    )
    assert "https://meet.example/j/25" in event["DESCRIPTION"]
    assert "The invitation in this email" in " ".join(letter.text.split())


def test_without_an_invitation_none_is_spoken_of() -> None:
    letter = write(confirmed(), STATIONERY, now=NOW)

    assert (letter.invite, letter.invite_method) == ("", "")
    assert "invitation" not in letter.text


def test_a_cancelled_seat_withdraws_the_invitation() -> None:
    letter = write(CancelledLetter(ANNS_ADDRESS, ANN, session()), STATIONERY, now=NOW, invite=INVITE)

    assert letter.invite_method == Calendar.from_ical(letter.invite)["METHOD"] == "CANCEL"
    assert letter.subject == "Your seat is cancelled: session 25, Thursday, June 18, 2:00 pm Eastern Time"


def test_who_was_registered_by_somebody_else_hears_by_whom_and_how_to_decline() -> None:
    words = words_of(confirmed(author=BOSS, own_request=False))

    assert "Bo Reed (boss@office.example) registered you for session 25" in words
    assert "If you do not want this seat, answer this email with the word “cancel”" in words
    assert "registered you" not in words_of(confirmed())


def test_a_question_is_promised_an_answer() -> None:
    assert "A person on our staff will read your question" in words_of(confirmed(question=True))
    assert "your question" not in words_of(confirmed())


@pytest.mark.parametrize(
    ("missing", "asked", "question"),
    [
        (Missing.NAME, "the name", "What name should we put on the attendee list?"),
        (Missing.EMAIL, "the office email address", "Where should we send the invitation?"),
        (Missing.AGENCY, "the agency", "What agency or organization are you with?"),
        (Missing.SESSION, "which session", "Session: Which session is it?"),
    ],
)
def test_exactly_what_is_missing_is_asked_for(missing: Missing, asked: str, question: str) -> None:
    words = words_of(details(missing))

    assert words.startswith(f"Not registered yet: please tell us {asked} |")
    assert question in words
    assert words.count("?") == 1


def test_the_subject_names_everything_that_is_missing() -> None:
    words = words_of(details(Missing.NAME, Missing.AGENCY, Missing.SESSION))

    assert words.startswith("Not registered yet: please tell us the name, the agency and which session |")


def test_what_was_understood_is_repeated_beside_what_is_missing() -> None:
    words = words_of(details(Missing.AGENCY))

    assert "WHAT WE HAVE SO FAR Name: Ann Lee Email: ann.lee@office.example Agency: still missing" in words


def test_open_sessions_are_listed_where_the_session_is_missing_and_only_there() -> None:
    assert "2. Session 26: Tuesday, August 18, 2026, 2:00 to 3:30 pm Eastern Time. Active efforts" in words_of(
        details(Missing.SESSION)
    )
    assert "Session 26" not in words_of(details(Missing.AGENCY))


def test_a_long_list_of_sessions_is_cut_and_says_so() -> None:
    many = tuple(session(number) for number in range(1, MOST_SESSIONS + 5))

    words = words_of(details(Missing.SESSION, open_sessions=many))

    assert len(re.findall(r"\d+\. Session \d", words)) == MOST_SESSIONS
    assert "There are more sessions after these" in words


def test_a_guessed_agency_is_asked_about_and_not_stated() -> None:
    words = words_of(details(Missing.AGENCY, agency_suggestion="Example County DCFS"))

    assert "Is it Example County DCFS?" in words
    assert "Agency: still missing" in words


def test_questions_about_somebody_else_name_that_person() -> None:
    words = words_of(details(Missing.AGENCY, to=BOSS))

    assert "WHAT WE STILL NEED FOR ANN LEE" in words
    assert "What agency or organization is this person with?" in words


def test_several_people_are_asked_about_one_by_one() -> None:
    bob = Incomplete(Person("Bob Ray", None, None), (Missing.EMAIL, Missing.AGENCY), (session(),))
    ann = Incomplete(replace(ANN, agency=None), (Missing.AGENCY,), (session(26, 8),))

    words = words_of(details(to=BOSS, incomplete=(ann, bob)))

    assert words.startswith("Not registered yet: please tell us the office email address and the agency |")
    assert words.index("STILL NEED FOR ANN LEE") < words.index("STILL NEED FOR BOB RAY")
    assert "Session: session 25 (Thursday, June 18, 2026)" in words


def test_a_session_that_is_full_is_asked_for_again_beside_what_is_missing() -> None:
    full = (Unavailable("full", "session 25", session()),)

    words = words_of(details(Missing.AGENCY, unavailable=full))

    assert words.startswith("Not registered yet: please tell us the agency and which session |")
    assert "Session: session 25" not in words
    assert "SESSIONS YOU CAN CHOOSE" in words


@pytest.mark.parametrize(
    ("why", "told"),
    [
        ("over", "Session 25 (Thursday, June 18, 2026) is over."),
        ("full", "Session 25 (Thursday, June 18, 2026) is full."),
        ("cancelled", "Session 25 (Thursday, June 18, 2026) will not take place."),
        ("unknown", "You wrote “session 25 in May”. We have no session that fits this."),
        ("conflict", "You wrote “session 25 in May”. The number, the date and the title there do not belong"),
        ("ambiguous", "You wrote “session 25 in May”. That could be more than one session."),
    ],
)
def test_why_a_session_cannot_be_had_is_told(why: str, told: str) -> None:
    unavailable = (Unavailable(why, "session 25 in May", session()),)  # type: ignore[arg-type]

    assert told in words_of(details(Missing.SESSION, unavailable=unavailable))
    assert told in words_of(SessionUnavailableLetter(ANNS_ADDRESS, (ANN,), unavailable, CATALOG.sessions))


def test_a_full_session_is_the_subject_of_its_letter() -> None:
    full = (Unavailable("full", "session 25", session()),)

    words = words_of(SessionUnavailableLetter(ANNS_ADDRESS, (ANN,), full, CATALOG.sessions[1:]))

    assert words.startswith("Session 25 is full: please choose another session |")
    assert "We could not register you." in words
    assert "1. Session 26" in words
    assert "Session 25:" not in words


def test_without_another_session_none_is_promised() -> None:
    full = (Unavailable("full", "session 25", session()),)

    words = words_of(SessionUnavailableLetter(BOSS, (ANN,), full, ()))

    assert words.startswith("Session 25 is full: no other session is open now |")
    assert "We could not register Ann Lee." in words
    assert "name the session you want" not in words


def test_a_summary_says_who_was_registered_for_what() -> None:
    bob = Person("Bob Ray", "bob@office.example", "Example County DCFS")
    outcomes = (Outcome(ANN, session(), "confirmed"), Outcome(bob, session(), "already_registered"))

    words = words_of(SummaryLetter(BOSS, outcomes))

    assert words.startswith("2 people are registered for Practice Webinars |")
    assert "Ann Lee: Session 25: Thursday, June 18, 2026, 2:00 pm Eastern Time, registered" in words
    assert "Bob Ray: Session 25: Thursday, June 18, 2026, 2:00 pm Eastern Time, was registered already" in words
    assert "- Bob Ray: bob@office.example" in words


def test_a_summary_about_one_person_names_them_in_the_subject() -> None:
    outcomes = (Outcome(ANN, session(), "confirmed"), Outcome(ANN, session(26, 8), "confirmed"))

    assert words_of(SummaryLetter(BOSS, outcomes)).startswith("Ann Lee is registered for sessions 25 and 26 |")


def test_a_second_request_is_told_that_nothing_is_new() -> None:
    letter = write(AlreadyRegisteredLetter(ANNS_ADDRESS, ANN, session(), ()), STATIONERY, now=NOW, invite=INVITE)

    assert letter.subject == "You are already registered: session 25, Thursday, June 18, 2:00 pm Eastern Time"
    assert letter.invite_method == "REQUEST"


def test_a_reminder_carries_the_link_and_no_second_invitation() -> None:
    letter = write(ReminderLetter(ANNS_ADDRESS, ANN, session()), STATIONERY, now=NOW)

    assert letter.subject == "Reminder: session 25, Thursday, June 18, 2:00 pm Eastern Time"
    assert "<https://meet.example/j/25>" in letter.text
    assert letter.invite == ""


def waitlisted(**changed: object) -> WaitlistedLetter:
    until = session().starts - timedelta(hours=1)
    owed = WaitlistedLetter(ANNS_ADDRESS, ANN, session(), 3, until, (), ANNS_ADDRESS, own_request=True)
    return replace(owed, **changed)


def test_a_place_on_the_waitlist_is_no_seat() -> None:
    letter = write(waitlisted(), STATIONERY, now=NOW, invite=INVITE)

    assert letter.subject.startswith("On the waitlist, no seat yet: session 25, Thursday, June 18")
    assert "You are number 3 on the waitlist." in letter.text
    assert not re.search(r"registered for|invitation|meet\.example", letter.text)
    assert letter.invite == ""


def test_the_waitlist_says_until_when_people_are_moved_up_and_how_to_leave() -> None:
    words = words_of(waitlisted(place=1))

    assert "You are first on the waitlist." in words
    assert "We can do this until Thursday, June 18, at 1:00 pm Eastern Time." in words
    assert "TO LEAVE THE WAITLIST Answer this email with the word “cancel”" in words
    assert "another session" not in words.lower()


def test_the_waitlist_offers_sessions_with_free_seats() -> None:
    words = words_of(waitlisted(open_sessions=CATALOG.sessions[1:]))

    assert "1. Session 26: Tuesday, August 18, 2026" in words
    assert "such as “the second one”, “October” or “session 27”" in words


def test_who_waits_for_another_session_keeps_the_seat_they_have() -> None:
    words = words_of(waitlisted(session=session(26, 8), keeps=session()))

    assert "You keep your seat in session 25 (Thursday, June 18, 2026) for now." in words
    assert "we move you from session 25 to session 26" in words


def test_who_is_put_on_the_waitlist_by_somebody_else_hears_by_whom_and_how_to_decline() -> None:
    words = words_of(waitlisted(author=BOSS, own_request=False))

    assert "Bo Reed (boss@office.example) asked for a seat for you in session 25" in words
    assert "Answer this email with the word “cancel”" in words


def test_who_waits_already_is_told_their_place_again() -> None:
    assert "You are still on the waitlist for session 25" in words_of(waitlisted(already=True))


def test_who_is_moved_up_gets_the_link_the_invitation_and_a_way_back() -> None:
    letter = write(PromotedLetter(ANNS_ADDRESS, ANN, session()), STATIONERY, now=NOW, invite=INVITE)

    assert letter.subject == "You have a seat now: session 25, Thursday, June 18, 2:00 pm Eastern Time"
    assert "<https://meet.example/j/25>" in letter.text
    assert "If you cannot come, answer this email with the word “cancel”." in letter.text
    assert letter.invite_method == "REQUEST"


def test_a_move_names_both_sessions_and_carries_the_same_invitation_with_a_higher_sequence() -> None:
    letter = write(
        ChangedLetter(ANNS_ADDRESS, ANN, session(), session(26, 8)),
        STATIONERY,
        now=NOW,
        invite=replace(INVITE, sequence=2),
    )

    (event,) = Calendar.from_ical(letter.invite).walk("VEVENT")
    assert (event["UID"], event["SEQUENCE"], letter.invite_method) == (INVITE.uid, 2, "REQUEST")
    assert event.decoded("DTSTART") == session(26, 8).starts
    assert letter.subject.startswith("You are moved: session 26, Tuesday, August 18")
    assert "no longer have a seat in session 25 (Thursday, June 18, 2026)" in " ".join(letter.text.split())


def test_a_move_from_the_waitlist_says_why_now() -> None:
    words = words_of(ChangedLetter(ANNS_ADDRESS, ANN, session(), session(26, 8), from_waitlist=True))

    assert "A seat became free in session 26" in words


def test_accommodations_move_along_in_our_words() -> None:
    words = words_of(ChangedLetter(ANNS_ADDRESS, ANN, session(), session(26, 8), NEEDS))

    assert "Your request moves along to the new session: - Live captions Our staff" in words
    assert "hard of hearing" not in words


@pytest.mark.parametrize(
    ("was", "subject", "told"),
    [
        (RegistrationStatus.CONFIRMED, "Your seat is cancelled: session 25, Thursday", "You no longer have a seat"),
        (
            RegistrationStatus.WAITLISTED,
            "You are off the waitlist: session 25, Thursday",
            "no longer have a place on the waitlist",
        ),
        (
            RegistrationStatus.PENDING,
            "Your request is cancelled: Practice Webinars, session 25",
            "details were missing",
        ),
    ],
)
def test_what_was_given_up_is_named(was: RegistrationStatus, subject: str, told: str) -> None:
    words = words_of(CancelledLetter(ANNS_ADDRESS, ANN, session(), was), invite=INVITE)

    assert words.startswith(subject)
    assert told in words
    again = "Tell us the full name" if was is RegistrationStatus.PENDING else "write “I can come after all”"
    assert again in words.partition("IF YOU STILL WANT TO COME")[2]
    assert ("out of your calendar" in words) is (was is RegistrationStatus.CONFIRMED)


def test_a_request_without_a_session_can_be_given_up() -> None:
    words = words_of(CancelledLetter(ANNS_ADDRESS, ANN, None, RegistrationStatus.PENDING), invite=INVITE)

    assert words.startswith("Your request is cancelled: Practice Webinars |")
    assert "Date:" not in words


def test_a_colleague_who_takes_the_seat_is_named_to_both() -> None:
    bob = Person("Bob Ray", "bob@office.example", "Example Nation")

    assert "Your seat goes to Bob Ray, Example Nation." in words_of(
        CancelledLetter(ANNS_ADDRESS, ANN, session(), successor=bob)
    )
    assert "You take the seat of Ann Lee, Example County DCFS." in words_of(
        ConfirmedLetter(Address("bob@office.example", ""), bob, session(), (), ANNS_ADDRESS, False, replaces=ANN)
    )


def test_staff_who_cancel_are_named() -> None:
    assert "A person on our staff did this." in words_of(CancelledLetter(ANNS_ADDRESS, ANN, session(), by_staff=True))


def test_who_declined_in_the_calendar_hears_how_to_take_it_back_and_gets_no_calendar_mail() -> None:
    letter = write(DeclinedNotedLetter(ANNS_ADDRESS, ANN, session()), STATIONERY, now=NOW, invite=INVITE)

    assert "IF THIS WAS A MISTAKE\n\nAnswer this email and write “I can come after all”" in letter.text
    assert letter.invite == ""


def updated(**changed: object) -> UpdatedLetter:
    return replace(UpdatedLetter(ANNS_ADDRESS, ANN, (session(),), author=ANNS_ADDRESS), **changed)


def test_a_correction_is_told_with_what_was_there_before() -> None:
    corrections = (Correction("name", "Ann Le", "Ann Lee"), Correction("agency", None, "Example County DCFS"))

    words = words_of(updated(corrections=corrections))

    assert words.startswith("Your registration is updated: Practice Webinars, session 25 |")
    assert "- Name: Ann Lee (before: Ann Le) - Agency: Example County DCFS" in words


def test_a_new_address_is_told_to_the_old_one_without_any_accommodation() -> None:
    changes = (Correction("email", "ann@old.example", "ann.lee@office.example"),)
    withdrawn = (Accommodation.BRAILLE,)

    words = words_of(updated(corrections=changes, needs=NEEDS, withdrawn=withdrawn, old_address=True))

    assert "Email address: ann.lee@office.example (before: ann@old.example)" in words
    assert "If you did not ask for this, answer this email now." in words
    assert not re.search("aption|raille|need", words)


def test_needs_that_are_added_or_no_longer_there_are_told() -> None:
    words = words_of(updated(needs=NEEDS, withdrawn=(Accommodation.BRAILLE,)))

    assert "We have noted: - Live captions. You wrote: “I am hard of hearing, so captions please”" in words
    assert "WHAT YOU NO LONGER NEED - Materials in braille" in words
    assert "aption" not in words.partition("|")[0]


@pytest.mark.parametrize(
    ("carries", "sessions", "method"),
    [(True, (session(),), "REQUEST"), (False, (session(),), ""), (True, (session(), session(26, 8)), "")],
)
def test_an_update_carries_the_invitation_of_one_session(
    carries: bool, sessions: tuple[OfferedSession, ...], method: str
) -> None:
    owed = updated(carries_invite=carries, sessions=sessions)

    assert write(owed, STATIONERY, now=NOW, invite=INVITE).invite_method == method


CHANGES = (
    (AskedChange("cancel", session()), "Give up your seat in session 25 (Thursday, June 18, 2026)."),
    (
        AskedChange("move", session(), session(26, 8)),
        "Move you from session 25 (Thursday, June 18, 2026) to session 26",
    ),
    (
        AskedChange("transfer", session(), successor=Person("Bob", None, "DCFS")),
        "(Thursday, June 18, 2026) to Bob, DCFS.",
    ),
    (AskedChange("needs", session()), "Add something to what you need to take part in session 25"),
    (
        AskedChange("correct", session(), corrections=(Correction("email", "a@x.example", "b@x.example"),)),
        "Change the email address from a@x.example to b@x.example.",
    ),
    (
        AskedChange("correct", session(), corrections=(Correction("agency", None, "DCFS"),)),
        "Agency: put down DCFS.",
    ),
)


@pytest.mark.parametrize(("change", "told"), CHANGES, ids=[change.what for change, _ in CHANGES])
def test_a_change_that_somebody_asked_for_is_told_and_not_made(change: AskedChange, told: str) -> None:
    words = words_of(ConfirmChangeLetter(ANNS_ADDRESS, ANN, (change,), same_address=False))

    assert told in words
    assert "from another address" in words
    assert "IF YOU WANT THIS Answer this email with the word “yes”" in words
    assert "IF YOU DO NOT WANT THIS You do not need to do anything" in words


def test_a_change_from_the_same_address_says_that_it_could_not_be_proved() -> None:
    words = words_of(ConfirmChangeLetter(ANNS_ADDRESS, ANN, (CHANGES[0][0],), same_address=True))

    assert "We cannot be sure that you wrote it." in words
    assert "from another address" not in words


def test_a_seat_that_is_kept_is_told_with_its_end() -> None:
    until = datetime(2026, 5, 4, 12, tzinfo=UTC)

    assert (
        "We keep a seat in session 25 (Thursday, June 18, 2026) until Monday, May 4, at 8:00 am Eastern Time."
        in words_of(details(Missing.AGENCY, held_until=until))
    )
    assert "We keep a seat" not in words_of(details(Missing.SESSION, held_until=until))
    assert "We keep a seat" not in words_of(details(Missing.AGENCY))


@pytest.mark.parametrize(
    ("missing", "enough"),
    [
        ((Missing.NAME,), "A short answer is enough: only the name."),
        ((Missing.EMAIL,), "A short answer is enough: only the address."),
        ((Missing.AGENCY,), "A short answer is enough: only the name of the agency."),
        ((Missing.SESSION,), "A short answer is enough, such as “the second one”, “August” or “session 26”."),
        ((Missing.NAME, Missing.AGENCY), "A short answer is enough. Put each thing on a line of its own."),
        ((Missing.NAME, Missing.SESSION), "For the session, “the second one”, “August” or “session 26” is enough."),
    ],
)
def test_a_short_answer_is_enough_and_nothing_is_wanted_twice(missing: tuple[Missing, ...], enough: str) -> None:
    words = words_of(details(*missing))

    assert enough in words
    assert "You do not need to send us anything else again." in words


def test_a_month_with_two_sessions_is_no_example_of_an_answer() -> None:
    words = words_of(details(Missing.SESSION, open_sessions=(session(25), session(26))))

    assert "such as “the second one” or “session 26”." in words


def test_without_open_sessions_no_example_of_an_answer_is_given() -> None:
    words = words_of(details(Missing.SESSION, open_sessions=()))

    assert "such as" not in words
    assert "No other session is open right now" in words


def test_the_second_question_says_until_when_and_that_it_is_the_last() -> None:
    incomplete = (Incomplete(replace(ANN, agency=None), (Missing.AGENCY,), (session(),)),)
    lapses = datetime(2026, 5, 12, 16, tzinfo=UTC)

    words = words_of(AskedAgainLetter(ANNS_ADDRESS, incomplete, (), lapses))

    assert words.startswith("Still not registered: please tell us the agency |")
    assert "by Tuesday, May 12, at 12:00 noon Eastern Time, we close the request" in words
    assert "This is the last time we ask." in words
    assert "only the name of the agency" in words


@pytest.mark.parametrize(
    ("language", "headline", "told"),
    [
        ("en", "No seat became free: session 25", "You do not have a seat in it."),
        ("es", "No hubo un lugar libre: sesión 25", "Usted no tiene un lugar en ella."),
    ],
)
def test_who_waited_in_vain_is_told_and_asked_to_no_session_that_is_over(
    language: str, headline: str, told: str
) -> None:
    waited = CancelledLetter(
        ANNS_ADDRESS, ANN, session(), RegistrationStatus.WAITLISTED, no_seat_came=True, language=language
    )

    words = words_of(waited)

    assert words.startswith(headline)
    assert told in words
    assert "I can come after all" not in words
    assert "quiero conservar" not in words


@pytest.mark.parametrize(
    ("people", "told"),
    [
        ((ANN,), "You do not have a seat. You asked for session 25"),
        ((Person("Bob Ray", None, None),), "No seat is kept for Bob Ray."),
        ((ANN, Person("Bob Ray", None, None)), "You and Bob Ray do not have a seat."),
    ],
)
def test_a_closed_request_says_for_whom_there_is_no_seat(people: tuple[Person, ...], told: str) -> None:
    assert told in words_of(LapsedLetter(ANNS_ADDRESS, people, (session(),)))


@pytest.mark.parametrize(
    ("results", "headline"),
    [
        (("confirmed", "waitlisted"), "1 of 2 people have a seat in Practice Webinars"),
        (("waitlisted", "waitlisted"), "2 people are on the waitlist for Practice Webinars"),
        (("already_registered", "already_registered"), "2 people are already registered for Practice Webinars"),
    ],
)
def test_the_headline_of_a_summary_counts_only_seats(results: tuple[str, ...], headline: str) -> None:
    people = (ANN, Person("Bob Ray", "bob@office.example", None))
    outcomes = tuple(Outcome(*pair) for pair in zip(people, (session(), session()), results, strict=True))  # type: ignore[arg-type]

    assert words_of(SummaryLetter(BOSS, outcomes)).startswith(f"{headline} |")


def test_a_summary_about_one_person_tells_seat_and_waitlist_apart() -> None:
    outcomes = (Outcome(ANN, session(), "confirmed"), Outcome(ANN, session(26, 8), "waitlisted"))

    words = words_of(SummaryLetter(BOSS, outcomes))

    assert words.startswith("Ann Lee is registered for session 25 and is on the waitlist for session 26 |")
    assert "calendar invitation" not in words


def standings(*statuses: RegistrationStatus) -> tuple[Standing, ...]:
    return tuple(Standing(ANN, one, status, 2) for one, status in zip(CATALOG.sessions, statuses, strict=False))


def test_registrations_on_record_are_told_with_their_links() -> None:
    seats = standings(RegistrationStatus.CONFIRMED, RegistrationStatus.WAITLISTED)
    pending = Standing(ANN, None, RegistrationStatus.PENDING, missing=(Missing.SESSION, Missing.AGENCY))

    words = words_of(RegistrationsLetter(ANNS_ADDRESS, (*seats, pending)))

    assert words.startswith("Your registrations: Practice Webinars |")
    assert "You have a seat. Session: 25: Active efforts" in words
    assert "<https://meet.example/j/25>" in words
    assert "You are number 2 on the waitlist. You do not have a seat yet." in words
    assert "<https://meet.example/j/26>" not in words
    assert "Not registered yet. We still need which session and the agency." in words


def test_people_who_share_an_address_are_told_apart() -> None:
    bob = Standing(Person("Bob Ray", ANN.email, None), session(), RegistrationStatus.CONFIRMED)
    ann = standings(RegistrationStatus.CONFIRMED)

    assert "(BOB RAY)" in words_of(RegistrationsLetter(ANNS_ADDRESS, (*ann, bob)))
    assert "(ANN LEE)" not in words_of(RegistrationsLetter(ANNS_ADDRESS, ann))


@pytest.mark.parametrize(
    ("statuses", "number"),
    [
        ((RegistrationStatus.CONFIRMED, RegistrationStatus.WAITLISTED), 25),
        ((RegistrationStatus.WAITLISTED, RegistrationStatus.CONFIRMED), 26),
        ((RegistrationStatus.CONFIRMED, RegistrationStatus.CONFIRMED), None),
        ((RegistrationStatus.WAITLISTED,), None),
    ],
)
def test_registrations_carry_the_invitation_where_there_is_one_seat(
    statuses: tuple[RegistrationStatus, ...], number: int | None
) -> None:
    invited = find_invited(RegistrationsLetter(ANNS_ADDRESS, standings(*statuses)))

    assert (invited.number if invited else None) == number


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("status", "So you do not have a seat."),
        ("cancel", "So there was nothing to cancel."),
        ("change", "So there was nothing to change."),
        ("update", "So there was nothing to change."),
    ],
)
def test_where_nothing_is_found_the_address_is_named(asked: str, told: str) -> None:
    words = words_of(NothingFoundLetter(ANNS_ADDRESS, asked, CATALOG.sessions))  # type: ignore[arg-type]

    assert f"at the address ann.lee@office.example. There is none. {told}" in words
    assert ("1. Session 25" in words) is (asked != "cancel")


def test_which_registration_is_meant_is_asked_with_a_numbered_list() -> None:
    seats = standings(RegistrationStatus.CONFIRMED, RegistrationStatus.WAITLISTED)

    words = words_of(WhichOneLetter(ANNS_ADDRESS, "cancel", seats))

    assert words.startswith("Please tell us: which session do you want to cancel? |")
    assert "2. Session 26: Tuesday, August 18, 2026, 2:00 pm Eastern Time. You are number 2 on the waitlist." in words
    assert "such as “the second one”, “August” or “session 26”. To cancel everything, write “all of them”." in words


def test_which_session_instead_is_asked_with_the_open_ones() -> None:
    words = words_of(
        WhichOneLetter(ANNS_ADDRESS, "change", standings(RegistrationStatus.CONFIRMED), CATALOG.sessions[1:])
    )

    assert words.startswith("Please tell us: which session do you want instead? |")
    assert "- Session 25" in words
    assert "1. Session 26" in words
    assert "such as “the second one”, “October” or “session 27”" in words


def test_where_both_sessions_of_a_move_are_missing_no_list_is_numbered() -> None:
    seats = standings(RegistrationStatus.CONFIRMED, RegistrationStatus.CONFIRMED)

    words = words_of(WhichOneLetter(ANNS_ADDRESS, "change", seats, CATALOG.sessions[2:]))

    assert "1. " not in words
    assert "such as “from session 25 to session 27”" in words


def test_who_asks_for_a_change_of_somebody_else_learns_nothing_of_it() -> None:
    words = words_of(AwaitingLetter(BOSS))

    assert "If there is such a registration, we have written to its own email address." in words
    assert "Ann" not in words


def test_what_waits_for_a_person_says_for_whom() -> None:
    assert "The people on our staff who arrange what you need" in words_of(
        ReceivedLetter(ANNS_ADDRESS, "accommodation")
    )
    assert "We cannot settle this automatically." in words_of(ReceivedLetter(ANNS_ADDRESS, "request"))
    assert "A person on our staff will read your message" in words_of(ReceivedLetter(ANNS_ADDRESS))


def test_mail_about_a_child_is_told_where_it_belongs() -> None:
    pointed = write(SensitiveLetter(ANNS_ADDRESS), stationery(sensitive_pointer="Call 1-555-0100."), now=NOW)

    assert "call the child abuse hotline of your state" in words_of(SensitiveLetter(ANNS_ADDRESS))
    assert "WHERE YOUR MESSAGE BELONGS\n\nCall 1-555-0100.\n\nPlease do not send details" in pointed.text
    assert "Call 911." in pointed.text


def test_an_answer_of_staff_keeps_its_paragraphs_and_the_subject() -> None:
    letter = write(StaffAnswerLetter(ANNS_ADDRESS, "Yes.\n\nOne\ntwo # three.", "Certificate"), STATIONERY, now=NOW)

    assert letter.subject == "Re: Certificate"
    assert "Hello Ann Lee,\n\nYes.\n\nOne two # three.\n\n" in letter.text
    assert "A person on our staff wrote this answer." in " ".join(letter.text.split())
    assert "computer program" not in letter.text


def forwarded(**changed: object) -> ForwardedLetter:
    owed = ForwardedLetter(BOSS, 12, ANNS_ADDRESS, "Certificate", "Hello,\n\nCan I get one?\n# Ann", ("held: asks",))
    return replace(owed, **changed)


def test_a_forwarded_message_is_quoted_line_by_line_with_why_it_is_held() -> None:
    letter = write(forwarded(), STATIONERY, now=NOW)

    assert letter.subject == "Message 12 needs an answer: Certificate"
    assert "> Hello,\n> Can I get one?\n> # Ann\n" in letter.text
    assert "From: Ann Lee (ann.lee@office.example)" in letter.text
    assert "- held: asks" in letter.text
    assert "registrar held show 12" in " ".join(letter.text.split())


def test_a_forwarded_message_says_whether_the_registration_in_it_is_done() -> None:
    assert "The registration in this message is done." in words_of(forwarded(registered=True))
    assert "Nothing has been done for it yet." in words_of(forwarded())


def test_words_that_must_not_be_passed_on_are_not() -> None:
    assert "We do not repeat the words here." in words_of(forwarded(words=""))


@pytest.mark.parametrize(
    ("what", "headline"),
    [
        ("moved", "A request moved to another session"),
        ("withdrawn", "A request is no longer needed"),
        ("question", "A question about what somebody needs"),
        ("held", "A request waits for you"),
    ],
)
def test_coordinators_read_the_words_and_that_they_are_confidential(what: str, headline: str) -> None:
    owed = AccommodationMatterLetter(
        BOSS, what, ANN, session(26, 8), session(), NEEDS, 12, ANNS_ADDRESS, "Captions", "Hi"
    )  # type: ignore[arg-type]

    letter = write(owed, STATIONERY, now=NOW)
    words = " ".join(letter.text.split())

    assert words.startswith(f"{headline} Confidential. Share this only with the people who arrange it.")
    assert letter.subject == "Confidential: a request needs you, session 26, message 12"
    assert "- Live captions. In their words: “I am hard of hearing, so captions please”" in words
    assert "When: Session 26" in words
    assert "Before: Session 25" in words
    assert "> Hi" in words


# ------------------------------------------------------------------------------------------------------- languages


def test_a_letter_is_written_in_the_language_that_is_owed() -> None:
    letter = write(confirmed(language="es", needs=NEEDS), STATIONERY, now=NOW, invite=INVITE)

    assert letter.language == "es"
    assert plain(letter.subject) == "Tiene un lugar: sesión 25, jueves 18 de junio, 2:00 p. m., hora del Este"
    assert "- Subtítulos en vivo. Usted escribió: “I am hard of hearing" in letter.text
    assert "Para entrar: https://meet.example/j/25" in letter.invite.replace("\r\n ", "")
    assert '<html lang="es"' in letter.html


def test_the_language_can_be_asked_for_apart() -> None:
    assert write(confirmed(language="es"), STATIONERY, now=NOW, language="en").language == "en"


@pytest.mark.parametrize("language", ["fr", "und", ""])
def test_a_language_that_is_not_offered_is_answered_in_english(language: str) -> None:
    assert write(confirmed(), STATIONERY, now=NOW, language=language).subject.startswith("You are registered")


def test_a_language_that_the_deployment_does_not_offer_is_answered_in_english() -> None:
    assert write(confirmed(language="es"), stationery(languages=("en",)), now=NOW).language == "en"


def test_a_language_without_letters_is_told_at_the_start() -> None:
    with pytest.raises(ConfigError, match=r"languages: there are no letters in 'fr', only in en, es"):
        stationery(languages=("en", "fr"))


def test_a_letter_without_a_translation_is_english_as_a_whole() -> None:
    letter = write(forwarded(language="es"), STATIONERY, now=NOW)

    assert letter.language == "en"
    assert '<html lang="en"' in letter.html
    assert "QUÉ" not in letter.text


def test_two_names_are_joined_the_spanish_way() -> None:
    join = LANGUAGES["es"].join

    assert join(["Ana", "Inés"]) == "Ana e Inés"
    assert join(["Ana", "Hilda", "Luis"]) == "Ana, Hilda y Luis"
    assert join(["agua", "hielo"]) == "agua y hielo"
    assert LANGUAGES["es"].either(["“agosto”", "“octubre”"]) == "“agosto” u “octubre”"


@pytest.mark.parametrize(
    ("missing", "asked", "enough"),
    [
        ((Missing.SESSION,), "la sesión", "por ejemplo “la segunda”, “agosto” o “sesión 26”."),
        ((Missing.AGENCY,), "la agencia", "solo el nombre de la agencia."),
        ((Missing.NAME, Missing.EMAIL), "el nombre y el correo del trabajo", "Ponga cada dato en una línea."),
    ],
)
def test_what_is_missing_is_asked_for_in_spanish(missing: tuple[Missing, ...], asked: str, enough: str) -> None:
    words = words_of(details(*missing, language="es"))

    assert words.startswith(f"Inscripción sin terminar. Nos falta: {asked} |")
    assert "Basta una respuesta corta" in words
    assert enough in words
    assert "No hace falta que envíe de nuevo lo demás." in words


@pytest.mark.parametrize(
    ("hour", "said"),
    [(17, "a la 1:00 p. m."), (18, "a las 2:00 p. m."), (16, "a las 12:00 del mediodía"), (14, "a las 10:00 a. m.")],
)
def test_a_spanish_hour_has_its_article(hour: int, said: str) -> None:
    until = datetime(2026, 6, 18, hour, tzinfo=UTC)

    words = words_of(waitlisted(promoted_until=until, language="es"))

    assert f"Esto es posible hasta el jueves 18 de junio {said}, hora del Este." in words


@pytest.mark.parametrize("why", ["over", "full", "cancelled"])
def test_a_spanish_reason_begins_with_a_capital(why: str) -> None:
    unavailable = (Unavailable(why, "session 25", session()),)  # type: ignore[arg-type]

    words = words_of(SessionUnavailableLetter(ANNS_ADDRESS, (ANN,), unavailable, (), language="es"))

    assert "- La sesión 25 (jueves 18 de junio de 2026) " in words


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_that_letters_ask_for_are_understood(language: str) -> None:
    def asked_for(owed: LetterOwed) -> list[str]:
        return re.findall("“([^”]*)”", words_of(owed, language=language))

    (yes,) = asked_for(ConfirmChangeLetter(ANNS_ADDRESS, ANN, (AskedChange("cancel", session()),), same_address=True))
    (back,) = asked_for(CancelledLetter(ANNS_ADDRESS, ANN, session()))
    *_, everything = asked_for(WhichOneLetter(ANNS_ADDRESS, "cancel", standings(RegistrationStatus.CONFIRMED) * 2))
    place, *_ = asked_for(details(Missing.SESSION))

    assert says_yes(yes)
    assert takes_back(back)
    assert means_all(everything)
    assert pick(place, [25, 26, 27]) == (26,)


def plain(words: str) -> str:
    return words.replace("\N{NO-BREAK SPACE}", " ")


# ------------------------------------------------------------------------------------------- what is never said


def test_accommodations_are_repeated_in_the_words_of_who_reads_them() -> None:
    words = words_of(confirmed(needs=NEEDS))

    assert "- Live captions. You wrote: “I am hard of hearing, so captions please”" in words


@pytest.mark.parametrize(
    "owed",
    [
        pytest.param(confirmed(needs=NEEDS, author=BOSS, own_request=False), id="registered by somebody else"),
        pytest.param(confirmed(needs=NEEDS, author=BOSS, own_request=True), id="another address of the same name"),
        pytest.param(AlreadyRegisteredLetter(ANNS_ADDRESS, ANN, session(), NEEDS, author=BOSS), id="repeated"),
        pytest.param(AlreadyRegisteredLetter(ANNS_ADDRESS, ANN, session(), NEEDS), id="author unknown"),
    ],
)
def test_accommodations_that_somebody_else_wrote_are_told_in_our_words(owed: LetterOwed) -> None:
    words = words_of(owed)

    assert "- Live captions" in words
    assert "hard of hearing" not in words


def test_no_accommodation_is_in_a_summary_or_an_invitation() -> None:
    letter = write(confirmed(needs=NEEDS), STATIONERY, now=NOW, invite=INVITE)

    assert "aption" not in letter.invite
    assert "hearing" not in letter.invite
    assert "aption" not in SAMPLES[LetterKind.SUMMARY].text


def test_every_accommodation_has_a_name_of_its_own() -> None:
    needs = tuple(Need(code, "") for code in Accommodation)

    words = words_of(confirmed(needs=needs))

    assert words.count(" - ") == len(Accommodation)


@pytest.mark.parametrize(
    "name",
    [
        "Win at https://evil.example/x now",
        "www.evil.example",
        "evil.example/path",
        "HTTPS://EVIL.EXAMPLE",
        "Ann\r\n\r\n[click](https://evil.example)",
        "# Ann <a href='https://evil.example'>x</a>",
        "mail eve@evil.example",
    ],
)
def test_no_link_reaches_somebody_who_did_not_write_it(name: str) -> None:
    person = Person(name, "ann.lee@office.example", name)
    letter = write(
        ConfirmedLetter(
            Address("ann.lee@office.example", name), person, session(), (), Address("eve@x.example", name), False
        ),
        STATIONERY,
        now=NOW,
        invite=INVITE,
    )

    calendar = letter.invite.replace("\r\n ", "")
    for written in (letter.subject, letter.text, letter.html, letter.to.name, calendar):
        assert "evil.example" not in written.lower()
        assert "evil.example" not in re.sub(r"\s", "", re.sub(r"evil\. example", "", written.lower()))
    assert letter.html.count("<a ") == 2  # to join, and to the facilitator


EVE = Person("Win at https://evil.example/x", "ann.lee@office.example", "www.evil.example/y")
TO_EVE = Address("ann.lee@office.example", "Win at https://evil.example/x")
FROM_EVE = Address("eve@x.example", "See evil.example/z")


@pytest.mark.parametrize(
    "owed",
    [
        waitlisted(to=TO_EVE, person=EVE, author=FROM_EVE, own_request=False),
        PromotedLetter(TO_EVE, EVE, session()),
        CancelledLetter(TO_EVE, EVE, session(), successor=EVE),
        ChangedLetter(TO_EVE, EVE, session(), session(26, 8)),
        UpdatedLetter(
            TO_EVE, EVE, (session(),), (Correction("name", "evil.example/a", "http://evil.example"),), author=FROM_EVE
        ),
        DeclinedNotedLetter(TO_EVE, EVE, session()),
        ConfirmChangeLetter(
            TO_EVE,
            EVE,
            (
                AskedChange("transfer", session(), successor=replace(EVE, email=None)),
                AskedChange("correct", session(), corrections=(Correction("agency", "x", "evil.example/b"),)),
            ),
            same_address=True,
        ),
        ReminderLetter(TO_EVE, EVE, session()),
        RegistrationsLetter(
            TO_EVE,
            (
                Standing(EVE, session(), RegistrationStatus.CONFIRMED),
                Standing(ANN, session(26, 8), RegistrationStatus.PENDING),
            ),
        ),
        confirmed(to=TO_EVE, person=EVE, author=FROM_EVE, own_request=False, replaces=EVE),
    ],
    ids=lambda owed: type(owed).__name__,
)
def test_no_letter_to_a_registrant_carries_the_link_of_a_stranger(owed: LetterOwed) -> None:
    letter = write(owed, STATIONERY, now=NOW, invite=INVITE)

    for written in (letter.subject, letter.text, letter.html, letter.to.name, letter.invite.replace("\r\n ", "")):
        assert "evil.example" not in written.lower()
    assert "evil. example" in letter.text or "Win at" in letter.text


@pytest.mark.parametrize(
    "owed",
    [
        waitlisted(needs=NEEDS, author=BOSS, own_request=False),
        ChangedLetter(ANNS_ADDRESS, ANN, session(), session(26, 8), NEEDS),
        updated(needs=NEEDS, author=BOSS),
        updated(needs=NEEDS, author=None),
        updated(needs=NEEDS, old_address=True),
        ConfirmChangeLetter(ANNS_ADDRESS, ANN, (AskedChange("needs", session()),), same_address=False),
    ],
    ids=lambda owed: type(owed).__name__,
)
def test_no_letter_repeats_the_words_of_an_accommodation_that_somebody_else_wrote(owed: LetterOwed) -> None:
    letter = write(owed, STATIONERY, now=NOW, invite=INVITE)

    assert "hard of hearing" not in letter.text + letter.html + letter.invite
    assert "aption" not in letter.subject + letter.invite


@pytest.mark.parametrize("letter", SAMPLES.values(), ids=[kind.value for kind in SAMPLES])
def test_no_subject_and_no_calendar_entry_names_an_accommodation(letter: Letter) -> None:
    assert not re.search("aption|hearing|ubtítulo", letter.subject + letter.invite)


def test_words_that_are_passed_on_lose_their_controls_and_are_cut() -> None:
    assert lines_of("a\x00b\u202e c\r\n\r\n  d ") == ("a b c", "d")
    assert lines_of("x" * (MESSAGE_LIMIT + 1)) == ("x" * MESSAGE_LIMIT, "…")
    assert paragraphs_of("one\ntwo\n \t\nthree\n\n\n") == ("one two", "three")


def test_no_link_reaches_an_author_either_because_from_may_be_forged() -> None:
    words = "see https://evil.example/x, www.evil.example or evil。example"
    person = Person(words, ANN.email, words)
    needs = (Need(Accommodation.CAPTIONS, words),)
    unknown = (Unavailable("unknown", words),)
    incomplete = (Incomplete(person, tuple(Missing), ()),)

    for owed in (
        ConfirmedLetter(ANNS_ADDRESS, person, session(), needs, ANNS_ADDRESS, own_request=True),
        DetailsMissingLetter(ANNS_ADDRESS, incomplete, unknown, (), needs, words),
        SessionUnavailableLetter(BOSS, (person,), unknown, ()),
        SummaryLetter(BOSS, (Outcome(person, session(), "confirmed"),)),
    ):
        letter = write(owed, STATIONERY, now=NOW, invite=INVITE)
        for written in (letter.subject, letter.text, letter.html):
            assert not re.search(r"evil[.。]\w", written)


@pytest.mark.parametrize("words", ["at 1.30 p.m. on 6.21.2027", "session 25 on 6/21", "Ray, Ph.D., DCF/CPS"])
def test_what_is_no_link_stays_as_it_was_written(words: str) -> None:
    unknown = (Unavailable("unknown", words),)

    assert f"You wrote “{words}”." in words_of(details(Missing.SESSION, unavailable=unknown))


def test_a_name_that_is_no_name_is_cut() -> None:
    person = replace(ANN, name="x" * 500, agency="y " * 500)

    words = words_of(confirmed(person=person, author=BOSS, own_request=False))

    assert "x" * 75 not in words
    assert words.count("y ") < 70


def test_what_the_author_wrote_cannot_become_markup() -> None:
    needs = (Need(Accommodation.OTHER, "<img src=x>\n# no\n| a | b"),)

    letter = write(confirmed(needs=needs), STATIONERY, now=NOW)

    assert "<img" not in letter.html
    assert "“&lt;img src=x&gt; # no | a | b”" in letter.html


# --------------------------------------------------------------------------------------------------- how it is said

IN_ENGLISH = pytest.mark.parametrize("letter", SAMPLES.values(), ids=[kind.value for kind in SAMPLES])
TRANSLATED = [letter for letter in SAMPLES_ES.values() if letter.language == "es"]
IN_SPANISH = pytest.mark.parametrize("letter", TRANSLATED, ids=[letter.kind.value for letter in TRANSLATED])
KINDS = pytest.mark.parametrize(
    "letter",
    [*SAMPLES.values(), *TRANSLATED],
    ids=[f"{letter.language}-{letter.kind.value}" for letter in (*SAMPLES.values(), *TRANSLATED)],
)


def test_every_letter_that_can_be_owed_has_its_form() -> None:
    assert set(FORMS) == set(get_args(LetterOwed))
    assert all(SAMPLES[form.kind].kind is form.kind for form in FORMS.values())


def test_only_letters_to_staff_have_no_translation() -> None:
    assert {form.kind for form in FORMS.values() if form.audience != "staff"} == {one.kind for one in TRANSLATED}


def test_every_kind_has_a_template_and_a_sample() -> None:
    assert set(TEMPLATES) == set(SAMPLES) == set(LetterKind)
    assert all(SAMPLES[kind].kind is kind for kind in SAMPLES)


def test_every_template_is_used() -> None:
    folder = templates_folder() / "letters"
    sources = {path.relative_to(folder).as_posix(): path.read_text() for path in folder.rglob("*.txt")}

    for language in LANGUAGES:
        own = {name: source for name, source in sources.items() if name.startswith(f"{language}/")}
        included = {name for source in own.values() for name in re.findall(r'include "([^"]+)"', source)}
        forms = {f"{language}/{name}" for name in TEMPLATES.values()} & set(sources)
        assert set(own) == forms | {f"{language}/{name}" for name in included}
    assert {name.partition("/")[0] for name in sources} == set(LANGUAGES)


@KINDS
def test_lines_of_the_text_are_short(letter: Letter) -> None:
    assert max(map(len, letter.text.split("\n"))) <= 76
    assert "\n\n\n" not in letter.text


@KINDS
def test_subject_fits_and_is_one_line(letter: Letter) -> None:
    assert 15 <= len(letter.subject) <= 90
    assert letter.subject == letter.subject.strip()


@KINDS
def test_text_and_html_say_the_same(letter: Letter) -> None:
    page = Page(letter.html)

    in_text = re.sub(r"(?m)^\d+\. |<[^>]*>", "", letter.text.lower())  # a list in HTML numbers itself
    assert re.findall(r"\w+", page.words.lower()) == re.findall(r"\w+", in_text)


@KINDS
def test_html_is_accessible(letter: Letter) -> None:
    page = Page(letter.html)

    assert page.attributes("html")[0]["lang"] == letter.language
    assert page.title == letter.subject
    assert page.tags.count("h1") == 1
    assert page.tags.index("h1") < page.tags.index("h2")
    assert not {"img", "font", "br", "script", "blink"} & set(page.tags)
    assert all(cell["scope"] in ("row", "col") for cell in page.attributes("th"))
    assert all(len(words.split()) > 1 and words != "click here" for words in page.links)


@IN_ENGLISH
def test_language_is_plain(letter: Letter) -> None:
    assert reading_grade(prose_of(letter)) <= 8
    assert "!" not in letter.text
    assert not re.search(r"\b(kindly|utilize|hereby|pursuant|EST|EDT|registrant|accommodation)\b", letter.text)


@IN_SPANISH
def test_spanish_is_plain(letter: Letter) -> None:
    assert reading_ease(prose_of(letter)) >= 60
    assert not re.search(r"[!¡]", letter.text)
    assert not re.search(r"\b(tú|tu|tus|vosotros|inscrito|registrado|webinario|cupo|EST|EDT)\b", letter.text)


@IN_SPANISH
def test_nothing_of_ours_is_left_in_english(letter: Letter) -> None:
    ours = re.sub(r"“[^”]*”|Practice Webinars|Training Institute|Active efforts", "", letter.text)

    assert not re.search(r"\b(the|you|your|session|seat|answer|Time|Thursday|June|pm|am|missing)\b", ours) or (
        letter.kind is LetterKind.STAFF_ANSWER  # what staff wrote
    )


@IN_SPANISH
def test_questions_are_opened_as_well_as_closed(letter: Letter) -> None:
    assert letter.text.count("¿") == letter.text.count("?")
    assert letter.subject.count("¿") == letter.subject.count("?")


def prose_of(letter: Letter) -> str:
    paragraphs = re.findall(r"<(?:p|li)>(.*?)</(?:p|li)>", letter.html)
    return " ".join(re.sub(r"<[^>]+>|\S+@\S+", "", paragraph) for paragraph in paragraphs)


def reading_ease(prose: str) -> float:
    """Return the ease of reading of Spanish after Fernández Huerta: 60 and more is plain, 100 is very easy."""
    prose = prose.replace("\N{NO-BREAK SPACE}", "").replace("p.m.", "pm").replace("a.m.", "am")
    sentences = [s for s in re.split(r"[.?:](?:\s|$)", prose) if re.search("[a-z]", s)]
    words = re.findall(r"[A-Za-zÁÉÍÓÚÜÑáéíóúüñ]+", prose)
    vowels = r"[aeoáéó]?[iuü]?[aeoáéó][iuy]?|[iuíúüy]"
    syllables = sum(max(1, len(re.findall(vowels, word.lower()))) for word in words)
    return 206.84 - 60 * syllables / len(words) - 1.02 * len(words) / len(sentences)


def reading_grade(prose: str) -> float:
    """Return the Flesch-Kincaid grade, syllables counted by their vowels."""
    sentences = [s for s in re.split(r"[.?:](?:\s|$)", prose) if re.search("[a-z]", s)]
    words = re.findall(r"[A-Za-z']+", prose)
    syllables = sum(max(1, len(re.findall(r"[aeiouy]+", re.sub(r"e$", "", word.lower())))) for word in words)
    return 0.39 * len(words) / len(sentences) + 11.8 * syllables / len(words) - 15.59


def test_colors_of_the_layout_have_contrast_in_light_and_dark() -> None:
    css = (templates_folder() / "letters" / "layout.html").read_text()
    light, dark = css.split("prefers-color-scheme: dark")

    for part in (light, dark):
        (background,) = re.findall(r"background: (#\w{6})", part)
        colors = re.findall(r"[^-]color: (#\w{6})", part)
        assert len(colors) == 2
        assert min(contrast(color, background) for color in colors) >= 4.5


def contrast(first: str, second: str) -> float:
    """Return the contrast ratio of two colours (WCAG 2.2, definition of contrast ratio)."""
    lighter, darker = sorted((luminance(first), luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(color: str) -> float:
    channels = (int(color[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


class Page(HTMLParser):
    """What a letter's HTML consists of, as a screen reader goes through it."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.links: list[str] = []
        self.title = ""
        self.words = ""
        self._attributes: list[tuple[str, dict[str, str]]] = []
        self._open: list[str] = []
        self.feed(html)

    def attributes(self, tag: str) -> list[dict[str, str]]:
        return [attributes for name, attributes in self._attributes if name == tag]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self._attributes.append((tag, {key: value or "" for key, value in attrs}))
        self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        while self._open and self._open.pop() != tag:
            pass

    def handle_data(self, data: str) -> None:
        if "title" in self._open:
            self.title += data
        elif "body" in self._open and "thead" not in self._open:  # plain text has no column headings
            self.words += data if "a" in self._open or "p" in self._open else f" {data} "
            if "a" in self._open:
                self.links.append(data)


# ------------------------------------------------------------------------------------------------------- templates


def test_a_deployment_can_replace_one_letter(tmp_path: Path) -> None:
    (tmp_path / "author").mkdir()
    (tmp_path / "author" / "received.txt").write_text("We got it\n# Got it\n\nDear {{ to_name }}.\n")

    own = stationery(tmp_path)

    assert write(ReceivedLetter(ANNS_ADDRESS), own, now=NOW).text == "Got it\n\nDear Ann Lee.\n"
    assert write(confirmed(), own, now=NOW).text == write(confirmed(), STATIONERY, now=NOW).text
    assert write(ReceivedLetter(ANNS_ADDRESS, language="es"), own, now=NOW).subject.startswith("Recibimos su mensaje")


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_letter_is_replaced_in_its_language_only(tmp_path: Path, language: str) -> None:
    (tmp_path / language / "author").mkdir(parents=True)
    (tmp_path / language / "author" / "received.txt").write_text("Ours\n# Ours\n")

    own = stationery(tmp_path)

    subjects = {one: write(ReceivedLetter(BOSS, language=one), own, now=NOW).subject for one in ("en", "es")}
    assert [one for one, subject in subjects.items() if subject == "Ours"] == [language]


def test_a_part_that_is_replaced_counts_in_every_letter_of_its_language(tmp_path: Path) -> None:
    (tmp_path / "es" / "parts").mkdir(parents=True)
    (tmp_path / "es" / "parts" / "closing.txt").write_text("Saludos.\n")

    own = samples(stationery(tmp_path), CATALOG, now=NOW, language="es")

    assert own[LetterKind.RECEIVED].text.endswith("\n\nSaludos.\n")
    assert own[LetterKind.CONFIRMED].text.endswith("\n\nSaludos.\n")
    assert "Saludos" not in samples(stationery(tmp_path), CATALOG, now=NOW)[LetterKind.RECEIVED].text


def test_templates_that_cannot_be_understood_are_all_told(tmp_path: Path) -> None:
    for audience, name in [("author", "received.txt"), ("registrant", "confirmed.txt")]:
        (tmp_path / audience).mkdir()
        (tmp_path / audience / name).write_text("Subject\n\n{% if %}\n")

    with pytest.raises(ConfigError) as caught:
        stationery(tmp_path)

    assert [problem.partition(": ")[0] for problem in caught.value.problems] == [
        "[letters] en/registrant/confirmed.txt line 3",
        "[letters] en/author/received.txt line 3",
    ]


def test_a_name_that_does_not_exist_is_told_with_its_template(tmp_path: Path) -> None:
    (tmp_path / "author").mkdir()
    (tmp_path / "author" / "received.txt").write_text("We got it\n\n{{ programme.name }}\n")

    with pytest.raises(ConfigError, match=r"author/received\.txt: 'programme' is undefined"):
        samples(stationery(tmp_path), CATALOG, now=NOW)


def test_letters_tell_the_hours_in_the_zones_that_are_configured() -> None:
    written = write(ConfirmedLetter(ANNS_ADDRESS, ANN, session(), (), ANNS_ADDRESS, True), IN_TOKYO, now=NOW)

    assert "Japan Time: Friday, June 19, 3:00 to 4:30 am" in written.text
    assert "Central Time" not in written.text


IN_TOKYO = replace(STATIONERY, other_zones=("Asia/Tokyo",))


def test_samples_need_no_session() -> None:
    empty = make_catalog((), timezone="America/New_York", program="", organization="", mailbox="a@b.example")

    assert set(samples(STATIONERY, empty, now=NOW)) == set(LetterKind)


@pytest.mark.parametrize("timezone", ["Europe/Berlin", "UTC", "Pacific/Guam", "Asia/Kolkata"])
def test_a_program_anywhere_gets_its_letters(timezone: str) -> None:
    letters = samples(stationery(timezone=timezone), CATALOG, now=NOW)

    assert "session 25" in letters[LetterKind.CONFIRMED].subject


def test_a_letter_is_written_and_composed_in_next_to_no_time() -> None:
    _seconds()

    best = min(_seconds() for _ in range(30))

    assert best < 0.05  # 0.0009 where the machine is not busy


def _seconds() -> float:
    started = time.process_time()
    letter = write(confirmed(needs=NEEDS), STATIONERY, now=NOW, invite=INVITE)
    compose(
        from_=STATIONERY.mailbox,
        to=letter.to,
        reply_to=STATIONERY.mailbox,
        subject=letter.subject,
        text=letter.text,
        html=letter.html,
        date=NOW,
        message_id="<a@training.example>",
        in_reply_to="<b@office.example>",
        references=("<b@office.example>",),
        automatic="auto-replied",
        loop_id="a",
        calendar=letter.invite,
        calendar_method=letter.invite_method,
    )
    return time.process_time() - started
