"""Invitations are read back with icalendar; answers are given as calendar programs write them."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar, Component

from registrar.catalog import OfferedSession
from registrar.invites import REPLY_LIMIT, find_reply, invitation, new_uid, withdrawal
from registrar.mail.message import Address
from registrar.vocabulary import Rsvp

STARTS = datetime(2026, 6, 18, 18, tzinfo=UTC)
SESSION = OfferedSession(
    25,
    STARTS,
    STARTS + timedelta(minutes=90),
    "Trauma; care, and what\\ever",
    join_url="https://meet.example/j/25?a=b,c;d",
    phone="+1 555 010 0100",
)
UID = "0123456789abcdef@training.example"


def invite(session: OfferedSession = SESSION, **changed: object) -> str:
    values: dict[str, object] = {
        "uid": UID,
        "sequence": 2,
        "stamp": datetime(2026, 5, 1, 12, tzinfo=UTC),
        "organizer": Address("webinar@training.example", "Webinars"),
        "attendee": Address("ann.lee+work@office.example", "Ann Lee"),
        "program": "Training",
        "description": "Join: https://meet.example\nTo cancel, answer.",
    }
    return invitation(session, **{**values, **changed})  # type: ignore[arg-type]


def withdraw(**changed: object) -> str:
    values: dict[str, object] = {
        "uid": UID,
        "sequence": 3,
        "stamp": datetime(2026, 5, 2, 12, tzinfo=UTC),
        "organizer": Address("webinar@training.example", "Webinars"),
        "attendee": Address("ann.lee@office.example", "Ann Lee"),
        "program": "Training",
        "description": "Cancelled.",
    }
    return withdrawal(SESSION, **{**values, **changed})  # type: ignore[arg-type]


def event_of(ics: str) -> Component:
    (event,) = Calendar.from_ical(ics).walk("VEVENT")
    return event


def test_an_invitation_says_what_when_where_and_who() -> None:
    event = event_of(invite())

    assert event["SUMMARY"] == "Training, session 25: Trauma; care, and what\\ever"
    assert (event.decoded("DTSTART"), event.decoded("DTEND")) == (STARTS, STARTS + timedelta(minutes=90))
    assert event["LOCATION"] == event["URL"] == "https://meet.example/j/25?a=b,c;d"
    assert event["ORGANIZER"] == "mailto:webinar@training.example"
    assert event["ATTENDEE"] == "mailto:ann.lee+work@office.example"
    assert event["DESCRIPTION"] == "Join: https://meet.example\nTo cancel, answer."


@pytest.mark.parametrize(
    ("language", "title", "by_phone", "later"),
    [
        ("en", "Session 25", "By phone: 1", "Online. We will send you the link."),
        ("es", "Sesión 25", "Por teléfono: 1", "En línea. Le enviaremos el enlace."),
        ("fr", "Session 25", "By phone: 1", "Online. We will send you the link."),
    ],
)
def test_title_and_place_are_in_the_language_of_the_letter(
    language: str, title: str, by_phone: str, later: str
) -> None:
    bare = replace(SESSION, title="", join_url="", phone="")

    event = event_of(invite(bare, program="", language=language))

    assert (event["SUMMARY"], event["LOCATION"]) == (title, later)
    assert event_of(invite(replace(bare, phone="1"), language=language))["LOCATION"] == by_phone


def test_an_invitation_asks_for_an_answer() -> None:
    event = event_of(invite())

    assert Calendar.from_ical(invite())["METHOD"] == "REQUEST"
    assert event["ATTENDEE"].params["RSVP"] == "TRUE"
    assert event["ATTENDEE"].params["PARTSTAT"] == "NEEDS-ACTION"
    assert event["STATUS"] == "CONFIRMED"


def test_an_invitation_carries_uid_sequence_and_stamp_as_given() -> None:
    event = event_of(invite(sequence=7))

    assert (event["UID"], event["SEQUENCE"]) == (UID, 7)
    assert event.decoded("DTSTAMP") == datetime(2026, 5, 1, 12, tzinfo=UTC)


def test_the_calendar_reminds_a_quarter_of_an_hour_before() -> None:
    (alarm,) = event_of(invite()).walk("VALARM")

    assert (alarm["ACTION"], alarm.decoded("TRIGGER")) == ("DISPLAY", timedelta(minutes=-15))


def test_times_are_utc_whatever_zone_they_come_in() -> None:
    local = STARTS.astimezone()

    ics = invite(OfferedSession(25, local, local + timedelta(hours=1)))

    assert "DTSTART:20260618T180000Z" in ics
    assert "VTIMEZONE" not in ics


@pytest.mark.parametrize(
    ("join_url", "phone", "location"),
    [
        pytest.param("https://meet.example/1", "+1 555", "https://meet.example/1", id="link before phone"),
        pytest.param("", "+1 555", "By phone: +1 555", id="phone alone"),
        pytest.param("", "", "Online. We will send you the link.", id="neither yet"),
    ],
)
def test_location_is_how_to_join(join_url: str, phone: str, location: str) -> None:
    event = event_of(invite(OfferedSession(1, STARTS, STARTS + timedelta(hours=1), join_url=join_url, phone=phone)))

    assert event["LOCATION"] == location
    assert event.get("URL", "") == join_url


def test_a_withdrawal_takes_the_same_entry_out_again() -> None:
    calendar, event = Calendar.from_ical(withdraw()), event_of(withdraw())

    assert calendar["METHOD"] == "CANCEL"
    assert (event["UID"], event["SEQUENCE"], event["STATUS"]) == (UID, 3, "CANCELLED")
    assert event["ATTENDEE"] == "mailto:ann.lee@office.example"
    assert "RSVP" not in event["ATTENDEE"].params
    assert not event.walk("VALARM")


def test_two_registrants_of_a_session_never_see_each_other() -> None:
    first = invite(attendee=Address("ann@office.example", "Ann"))
    second = invite(attendee=Address("bob@office.example", "Bob"), uid="other@training.example")

    assert "ann@office.example" not in second
    assert "bob@office.example" not in first


def test_a_title_that_looks_like_a_property_stays_a_title() -> None:
    title = "x SEQUENCE:0" + " SEQUENCE:0" * 12

    event = event_of(invite(OfferedSession(1, STARTS, STARTS + timedelta(hours=1), title)))

    assert event["SUMMARY"].endswith(title)
    assert event["SEQUENCE"] == 2


@given(name=st.text(alphabet=st.characters(codec="utf-8")), title=st.text(alphabet=st.characters(codec="utf-8")))
def test_no_name_or_title_adds_a_line(name: str, title: str) -> None:
    session = OfferedSession(1, STARTS, STARTS + timedelta(hours=1), title)

    ics = invite(session, attendee=Address("ann@office.example", name))

    lines = ics.replace("\r\n ", "").split("\r\n")
    assert [line.partition(":")[0].partition(";")[0] for line in lines if line] == [
        *("BEGIN", "VERSION", "PRODID", "CALSCALE", "METHOD", "BEGIN", "SUMMARY", "DTSTART", "DTEND", "SEQUENCE"),
        *("UID", "DTSTAMP", "ATTENDEE", "DESCRIPTION", "LOCATION", "ORGANIZER", "STATUS", "TRANSP"),
        *("BEGIN", "ACTION", "DESCRIPTION", "TRIGGER", "END", "END", "END"),
    ]
    assert max(len(line.encode()) for line in ics.split("\r\n")) <= 75
    assert event_of(ics)["ATTENDEE"] == "mailto:ann@office.example"


def test_a_uid_is_new_and_says_nothing_about_the_registrant() -> None:
    first, second = new_uid("training.example"), new_uid("training.example")

    assert first != second
    assert first.endswith("@training.example")


# ---------------------------------------------------------------------------------------------------------- answers

OUTLOOK = """BEGIN:VCALENDAR\r
METHOD:REPLY\r
PRODID:Microsoft Exchange Server 2010\r
VERSION:2.0\r
BEGIN:VTIMEZONE\r
TZID:Eastern Standard Time\r
BEGIN:STANDARD\r
DTSTART:16010101T020000\r
TZOFFSETFROM:-0400\r
TZOFFSETTO:-0500\r
END:STANDARD\r
END:VTIMEZONE\r
BEGIN:VEVENT\r
ATTENDEE;PARTSTAT=DECLINED;CN="Lee, Ann: DCFS":MAILTO:Ann.Lee@office.exampl\r
 e\r
COMMENT;LANGUAGE=en-US:I am out\\, sorry\\nAnn\\n\r
UID:0123456789abcdef@training.example\r
SUMMARY;LANGUAGE=en-US:Declined: Training\r
DTSTART;TZID=Eastern Standard Time:20260618T140000\r
DTSTAMP:20260502T120000Z\r
SEQUENCE:2\r
BEGIN:VALARM\r
DESCRIPTION:REMINDER\r
ATTENDEE:mailto:alarm@office.example\r
END:VALARM\r
END:VEVENT\r
END:VCALENDAR\r
"""
GOOGLE = """BEGIN:VCALENDAR
PRODID:-//Google Inc//Google Calendar 70.9054//EN
VERSION:2.0
CALSCALE:GREGORIAN
METHOD:REPLY
BEGIN:VEVENT
DTSTART:20260618T180000Z
DTEND:20260618T193000Z
DTSTAMP:20260502T120000Z
ORGANIZER;CN=Webinars:mailto:webinar@training.example
UID:0123456789abcdef@training.example
ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;X-NUM-GUEST
 S=0:mailto:ann.lee@office.example
SEQUENCE:0
STATUS:CONFIRMED
END:VEVENT
END:VCALENDAR
"""


def test_an_answer_of_outlook_is_read() -> None:
    reply = find_reply(OUTLOOK.encode())

    assert reply is not None
    assert (reply.uid, reply.attendee, reply.answer) == (UID, "ann.lee@office.example", Rsvp.DECLINED)
    assert (reply.sequence, reply.stamp) == (2, datetime(2026, 5, 2, 12, tzinfo=UTC))
    assert reply.comment == "I am out, sorry\nAnn\n"


def test_an_answer_of_google_is_read() -> None:
    reply = find_reply(GOOGLE)

    assert reply is not None
    assert (reply.uid, reply.attendee, reply.answer) == (UID, "ann.lee@office.example", Rsvp.ACCEPTED)
    assert reply.method == "REPLY"


def test_a_counter_proposal_is_told_apart_from_an_answer() -> None:
    reply = find_reply(GOOGLE.replace("METHOD:REPLY", "METHOD:COUNTER"))

    assert reply is not None
    assert reply.method == "COUNTER"


@pytest.mark.parametrize(
    ("partstat", "answer"),
    [
        ("ACCEPTED", Rsvp.ACCEPTED),
        ("tentative", Rsvp.TENTATIVE),
        ('"DECLINED"', Rsvp.DECLINED),
        ("DELEGATED", None),
        ("NEEDS-ACTION", None),
    ],
)
def test_answers_that_we_act_on_are_named_and_others_are_not(partstat: str, answer: Rsvp | None) -> None:
    reply = find_reply(GOOGLE.replace("PARTSTAT=ACCEPTED", f"PARTSTAT={partstat}"))

    assert reply is not None
    assert reply.answer is answer


@pytest.mark.parametrize(
    "ics",
    [
        pytest.param("", id="nothing"),
        pytest.param("Please register me for session 24.", id="prose"),
        pytest.param(invite(), id="our own invitation"),
        pytest.param(GOOGLE.replace("METHOD:REPLY\n", ""), id="no method"),
        pytest.param(GOOGLE.replace("UID:", "X-UID:"), id="no uid"),
        pytest.param(GOOGLE.replace("ATTENDEE;", "X-ATTENDEE;"), id="no attendee"),
        pytest.param(GOOGLE.replace("SEQUENCE:0", "ATTENDEE:mailto:eve@evil.example"), id="two attendees"),
        pytest.param(
            GOOGLE.replace("END:VEVENT\n", "END:VEVENT\nBEGIN:VEVENT\nUID:2@x\nATTENDEE:mailto:a@b\nEND:VEVENT\n"),
            id="two events",
        ),
        pytest.param(GOOGLE + "X" * REPLY_LIMIT, id="too large"),
    ],
)
def test_what_is_no_answer_of_one_attendee_is_none(ics: str) -> None:
    assert find_reply(ics) is None


def test_a_stamp_that_is_no_date_is_none() -> None:
    reply = find_reply(GOOGLE.replace("20260502T120000Z", "20269902T120000Z"))

    assert reply is not None
    assert reply.stamp is None


def test_a_property_inside_a_comment_is_not_a_property() -> None:
    reply = find_reply(GOOGLE.replace("SEQUENCE:0", "COMMENT:yes\u2028ATTENDEE:mailto:eve@evil.example"))

    assert reply is not None
    assert reply.attendee == "ann.lee@office.example"


@given(st.binary(max_size=2000) | st.text(max_size=2000))
def test_reading_an_answer_never_raises(ics: bytes | str) -> None:
    prefix = "BEGIN:VCALENDAR\nMETHOD:REPLY\nBEGIN:VEVENT\nUID:1\nATTENDEE;PARTSTAT=ACCEPTED:mailto:a@b\n"

    alone = find_reply(ics)
    after_an_answer = find_reply(prefix + ics if isinstance(ics, str) else prefix.encode() + ics)

    assert alone is None or alone.uid
    assert after_an_answer is None or after_an_answer.attendee


def test_the_largest_answer_is_read_in_good_time() -> None:
    hostile = "BEGIN:VCALENDAR\nMETHOD:REPLY\nBEGIN:VEVENT\n" + 'A;"' * 40_000 + "\n" + "\n ;" * 40_000

    assert find_reply(hostile[:REPLY_LIMIT]) is None
