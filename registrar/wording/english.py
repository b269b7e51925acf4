"""The phrases of English letters."""

from collections.abc import Sequence

from registrar.vocabulary import Accommodation, Missing
from registrar.wording.phrases import Phrases, join_with

_and = join_with("and")

_QUESTIONS = {
    Missing.NAME: "Full name: What name should we put on the attendee list?",
    Missing.EMAIL: "Office email address: Where should we send the invitation?",
    Missing.AGENCY: "Agency: What agency or organization is this person with?",
    Missing.SESSION: "Session: Which session is it?",
}


def _sessions(numbers: Sequence[int]) -> str:
    return f"{'session' if len(numbers) == 1 else 'sessions'} {_and([str(number) for number in numbers])}"


ENGLISH = Phrases(
    language="en",
    join=_and,
    needs={
        Accommodation.SIGN_LANGUAGE: "Sign language interpreter",
        Accommodation.CAPTIONS: "Live captions",
        Accommodation.SCREEN_READER: "Materials that work with a screen reader",
        Accommodation.LARGE_PRINT: "Materials in large print",
        Accommodation.BRAILLE: "Materials in braille",
        Accommodation.MATERIALS_IN_ADVANCE: "Materials before the session",
        Accommodation.TRANSCRIPT: "A written transcript",
        Accommodation.AUDIO_DESCRIPTION: "Spoken description of what is shown",
        Accommodation.ASSISTIVE_LISTENING: "Help with hearing the sound",
        Accommodation.PHONE: "Joining by phone",
        Accommodation.LANGUAGE: "An interpreter or materials in another language",
        Accommodation.BREAKS: "Breaks",
        Accommodation.OTHER: "Something else that you need",
    },
    session_label="session {number} ({day})",
    session_hour="Session {number}: {day}, {start} {zone}",
    within="{label}",
    moment=lambda day, hour, zone: f"{day}, at {hour} {zone}",
    sessions=_sessions,
    asked={
        Missing.NAME: "the name",
        Missing.EMAIL: "the office email address",
        Missing.AGENCY: "the agency",
        Missing.SESSION: "which session",
    },
    questions=_QUESTIONS,
    questions_to_reader={**_QUESTIONS, Missing.AGENCY: "Agency: What agency or organization are you with?"},
    is_it="Is it {agency}?",
    somebody="the person you named",
    only={
        Missing.NAME: "A short answer is enough: only the name.",
        Missing.EMAIL: "A short answer is enough: only the address.",
        Missing.AGENCY: "A short answer is enough: only the name of the agency.",
    },
    short_session="A short answer is enough, such as {examples}.",
    short_session_too="For the session, {examples} is enough.",
    short_list="A short answer is enough. Put each thing on a line of its own.",
    short_people="A short answer is enough. Write one line for each person, with the name first.",
    nth=("“the first one”", "“the second one”"),
    session_answer="“session {number}”",
    move_answer="“from session {left} to session {number}”",
    either=join_with("or"),
    why_not={
        "over": "{session} is over.",
        "full": "{session} is full.",
        "cancelled": "{session} will not take place.",
        "unknown": "You wrote “{words}”. We have no session that fits this.",
        "conflict": "You wrote “{words}”. The number, the date and the title there do not belong to the same session.",
        "ambiguous": "You wrote “{words}”. That could be more than one session.",
    },
    why_not_headlines={
        "over": "Session {number} is over",
        "full": "Session {number} is full",
        "cancelled": "Session {number} will not take place",
    },
    not_open=("That session is not open", "Those sessions are not open"),
    results={
        "confirmed": "registered",
        "already_registered": "was registered already",
        "waitlisted": "on the waitlist, no seat yet",
    },
    summary_one={
        "confirmed": "{who} is registered for {sessions}",
        "already_registered": "{who} is already registered for {sessions}",
        "waitlisted": "{who} is on the waitlist for {sessions}",
    },
    summary_all={
        "confirmed": "{people} people are registered for {program}",
        "already_registered": "{people} people are already registered for {program}",
        "waitlisted": "{people} people are on the waitlist for {program}",
    },
    summary_some="{seated} of {people} people have a seat in {program}",
    one_person="One person",
    details={"name": "Name", "agency": "Agency", "email": "Email address"},
    correction="{what}: {after} (before: {before})",
    first_entry="{what}: {after}",
    changes={
        "cancel": "Give up your seat in {session}.",
        "move": "Move you from {session} to {new_session}.",
        "transfer": "Give your seat in {session} to {successor}.",
        "needs": "Add something to what you need to take part in {session}.",
    },
    change_detail={
        "name": "Change the name from “{before}” to “{after}”.",
        "agency": "Change the agency from “{before}” to “{after}”.",
        "email": "Change the email address from {before} to {after}.",
    },
    first_detail="{what}: put down {after}.",
    no_session="a session that is not chosen yet",
    place=lambda place: "first" if place == 1 else f"number {place}",
    standings={
        "confirmed": "You have a seat.",
        "waitlisted": "You are {place} on the waitlist. You do not have a seat yet.",
        "pending": "Not registered yet. We still need {missing}.",
        "cancelled": "Cancelled. You do not have a seat.",
        "lapsed": "Closed, because we got no answer. You do not have a seat.",
    },
    calendar_join="Join: {join_url}",
    calendar_phone="By phone: {phone}",
    calendar_later="We will send you the link before the session.",
    calendar_change="To change or cancel, answer our email or write to {mailbox}.",
    calendar_cancelled="Your seat in session {number} of {program} is cancelled.",
    calendar_off="Session {number} of {program} will not take place.",
    calendar_elsewhere="The invitation to session {number} of {program} is at another address now.",
    news={
        "date": "New date for session {number}",
        "time": "New time for session {number}",
        "link": "New link for session {number}",
        "first_link": "The link to join session {number}",
        "no_link": "The link for session {number} is no longer valid",
        "phone": "New phone number for session {number}",
        "first_phone": "Session {number}: you can join by phone",
        "no_phone": "The phone number for session {number} is no longer valid",
        "title": "New title for session {number}",
    },
)
