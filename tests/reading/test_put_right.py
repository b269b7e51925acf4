"""Whose detail does a correction put right, which of two is the right one, and what of the rest still holds?

One line a case: what is read of the one person (name, address, agency, sessions, needs; - where none), then the words
(~ ends a line). All are by Ann Lee.
"""

# ruff: noqa: E501 - a case is one row of a table and reads along its line

import pytest

from registrar.mail.message import parse
from registrar.reading.read import read
from registrar.reading.reading import Reading
from registrar.vocabulary import Intent
from tests.make import make_message
from tests.reading.test_requests import PLAIN

OWN = "ann.lee@office.example"

CASES = f"""
Ann Lee {OWN} - - - || You have Ann Lea. My name is Ann Lee.
Ann Lee {OWN} - - - || My name is spelled Ann, with no e. You have Anne Lee. No other changes.
Ann Lee {OWN} - - - || I signed up as Anne Lee. It is Ann Lee without the e.
John Peterson - - 25 - || You have my colleague down as Jon Petersen. It's John Peterson. He is in session 25.
Sean Moss - - 25 - || You have my partner down as Lt. Shawn Moss. It's Sean Moss. He's in session 25 with me.~~Ann Lee
Kathryn Moss - - 25 - || Our nurse is registered for session 25. The list says Katheryn Moss but it should be Kathryn Moss.
Kristin Moss - - 25 - || I signed up our counselor for session 25 as Kristen Moss. She tells me it is Kristin Moss, with an i in both places.~~Ann Lee
Peter Vance - - 25 - || Our judge, Hon. Peter Vance, is registered for June 21. His confirmation says "Peder". It is Peter with a t.
Maria Ruiz mruiz@oak.example - 25 - || You have my supervisor Maria Ruiz down for session 25 with mruis@oak.example. It should be mruiz@oak.example.
Jackie Moss jmoss@oak.example - 25 - || Jackie Moss told me that she never got her confirmation for session 25. I see that I gave you jmos@oak.example. The correct one is jmoss@oak.example.~~Ann Lee
Ann Lee ann.lee@pine.example - - - || Would you please change my address to ann.lee@pine.example? The old one forwards for thirty days only.
Ann Lee {OWN} Pine Street Clinic 25 - || I'm in session 25. Please change my organization from Harbor House to Pine Street Clinic.
Ann Lee {OWN} Pine Street Clinic - - || Please change "Harbor Center" to Pine Street Clinic. I moved there last week.
Ann Lee {OWN} Harbor House Services - - || My agency is Harbor House Services, you have Harber Hous.
Ann Lee {OWN} Pine Street Clinic - - || You have my agency as Oak Hill Center. I work at Pine Street Clinic now.
Ann Lee {OWN} - 25 captions || For session 25 I had asked for an ASL interpreter. I don't need the interpreter any more, just captions please.
Ann Lee {OWN} - - large_print || I'm registered. I had asked for captions and large print. I only need the large print now.
Ann Lee {OWN} - - large_print || I had asked for the recording. Please put down large print in place of the recording.
Ann Lee {OWN} - 25 sign_language || I asked for an ASL interpreter for session 25. I only need the interpreter for the first half.
Ann Lee {OWN} - 25 sign_language || I need an ASL interpreter for session 25. I did not ask for one when I registered.
Ann Lee {OWN} - 25 - || I'm in session 25. My old account expires on August 16, so please send the link to {OWN}.
Ann Lee {OWN} - 25 audio_description || I'm registered for session 25. In my last webinar the presenter kept pointing at the screen. Please have the slides described.
Ann Lee {OWN} - 25 assistive_listening || I'm registered for session 25 and need an amplifier or a direct feed, whatever you have.
"""


def reading_of(text: str) -> Reading:
    message = parse(make_message(text.replace("~", "\n"), subject="webinar"))
    assert message.date is not None
    return read(message, PLAIN, now=message.date)


@pytest.mark.parametrize("case", CASES.strip().split("\n"))
def test_a_correction_tells_whose_detail_is_which(case: str) -> None:
    expected, _, text = case.partition(" || ")
    reading = reading_of(text)
    assert reading.intent is Intent.UPDATE
    (person,) = reading.registrants
    read_of_them = (
        person.name.value if person.name else "-",
        person.email.value if person.email else "-",
        person.agency.value if person.agency else "-",
        ",".join(str(one.value) for one in person.sessions) or "-",
        ",".join(sorted(need.code.value for need in person.needs)) or "-",
    )
    assert " ".join(read_of_them) == expected


@pytest.mark.parametrize(
    "text",
    [
        "You have a French interpreter down for me for session 25. I never asked for that, please remove it.",
        "I had asked for captions for session 25. My name is misspelled as Ann Lea, please remove it.",
    ],
)
def test_what_may_have_been_taken_back_cancels_nothing(text: str) -> None:
    reading = reading_of(text)
    assert reading.intent is Intent.UPDATE
    assert reading.review


def test_who_says_it_is_them_is_the_author() -> None:
    reading = reading_of("It is Dana Fox here from Oak Hill Center, please register me for session 25.")
    (person,) = reading.registrants
    assert reading.intent is Intent.REGISTER
    assert person.name is not None
    assert person.name.value == "Dana Fox"
