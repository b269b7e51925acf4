"""Is a request read as a careful person reads it, however it is worded?

One row a message: what it says (signed by Ann Lee, unless it is a form), and who comes out of it with which sessions,
sessions left ("from") and needs ("+").
"""

# ruff: noqa: E501 - a message is one row of a table and reads along its line

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from registrar.catalog import Catalog, OfferedSession, make_catalog
from registrar.mail.message import parse
from registrar.reading.read import read
from registrar.reading.reading import ReadRegistrant
from tests.make import make_message

ZONE = ZoneInfo("America/New_York")
SIGNATURE = "\n\nAnn Lee\nCaseworker\nHarbor County Department of Social Services\n"
CONFIRMED = "Re: Your registration is confirmed"
CONFIRMATION = "\nOn Mon, Mar 19, 2018 at 9:12 AM Training <webinars@training.example> wrote:\n> Your registration is confirmed: session 25, Thursday, June 21, 2018, 2:00 PM Eastern.\n"


def catalog_of(sessions: dict[int, tuple[int, int, str]]) -> Catalog:
    return make_catalog(
        tuple(
            OfferedSession(
                number,
                datetime(2018, month, day, 14, tzinfo=ZONE).astimezone(UTC),
                datetime(2018, month, day, 15, 30, tzinfo=ZONE).astimezone(UTC),
                title,
            )
            for number, (month, day, title) in sessions.items()
        ),
        timezone="America/New_York",
        program="Reporting Missing Children",
        organization="Center for Missing Children",
        mailbox="webinars@training.example",
    )


PLAIN = catalog_of({24: (4, 19, ""), 25: (6, 21, ""), 26: (8, 16, ""), 27: (10, 18, ""), 28: (12, 20, "")})
TITLED = catalog_of(
    {
        31: (4, 10, "Trauma-Informed Interviewing"),
        32: (4, 24, "Working with Runaway Youth"),
        33: (5, 8, "ICWA Fundamentals"),
        34: (9, 11, "Working with Runaway Youth"),
        35: (9, 25, "Documenting Missing Episodes"),
        36: (11, 13, "ICWA Fundamentals"),
    }
)


def told(registrant: ReadRegistrant) -> str:
    words = [registrant.name.value if registrant.name else "?", ",".join(str(s.value) for s in registrant.sessions)]
    if registrant.leaves:
        words.append("from " + ",".join(str(s.value) for s in registrant.leaves))
    return " ".join(words + ["+" + code for code in sorted(need.code for need in registrant.needs)])


def outcome(text: str, catalog: Catalog, subject: str) -> tuple[str, str, bool]:
    message = parse(make_message(text, subject=subject))
    assert message.date is not None
    reading = read(message, catalog, now=message.date)
    return reading.intent, "; ".join(told(one) for one in reading.registrants), reading.review


REGISTER_PLAIN = (
    (
        "My colleague Marcus Webb (mwebb@office.example) and I would like to attend session 25. He needs captions."
        + SIGNATURE,
        "webinar",
        "Marcus Webb 25 +captions; Ann Lee 25",
    ),
    (
        "Please register Dana Ortiz, dortiz@office.example, for June 21. She is deaf and will need an ASL interpreter. I would like to come in August instead."
        + SIGNATURE,
        "webinar",
        "Dana Ortiz 25 +sign_language; Ann Lee 26",
    ),
    (
        "I'd like to sign up for the June webinar, and my coworker Tom Hale (thale@office.example) for August."
        + SIGNATURE,
        "webinar",
        "Ann Lee 25; Tom Hale 26",
    ),
    (
        "Tom Hale and Rita Moss, both of our Bayside office, want June. Their addresses are thale@office.example and rmoss@office.example."
        + SIGNATURE,
        "webinar",
        "Tom Hale 25; Rita Moss 25",
    ),
    (
        "Could you add Rita Moss (rmoss@office.example) to session 26? I am already registered for it." + SIGNATURE,
        "webinar",
        "Rita Moss 26",
    ),
    (
        "Session 27 for me, session 28 for Rita Moss (rmoss@office.example). Rita uses a screen reader." + SIGNATURE,
        "webinar",
        "Ann Lee 27; Rita Moss 28 +screen_reader",
    ),
    (
        "Three of us want to come on October 18: myself, Tom Hale (thale@office.example) and Rita Moss (rmoss@office.example)."
        + SIGNATURE,
        "webinar",
        "Ann Lee 27; Tom Hale 27; Rita Moss 27",
    ),
    (
        "I am writing for my supervisor, Judith Crane (jcrane@office.example). She would like a seat in session 26 and needs large print slides."
        + SIGNATURE,
        "webinar",
        "Judith Crane 26 +large_print",
    ),
    (
        "Please sign up Tom Hale for the June session, and Rita Moss for the August one. They can be reached at thale@office.example and rmoss@office.example."
        + SIGNATURE,
        "webinar",
        "Tom Hale 25; Rita Moss 26",
    ),
    (
        "Rita Moss (rmoss@office.example) will take session 25 and I will take session 26." + SIGNATURE,
        "webinar",
        "Rita Moss 25; Ann Lee 26",
    ),
    (
        "Both Tom Hale, thale@office.example, and Rita Moss, rmoss@office.example, would like to join on 8/16. Tom needs captioning; Rita doesn't need anything."
        + SIGNATURE,
        "webinar",
        "Tom Hale 26 +captions; Rita Moss 26",
    ),
    (
        "I'll be there on June 21. So will Tom Hale (thale@office.example)." + SIGNATURE,
        "webinar",
        "Ann Lee 25; Tom Hale 25",
    ),
    (
        "Please put me down for session 25. My intern, Kayla Brooks, would like to sit in as well; her email is kbrooks@office.example."
        + SIGNATURE,
        "webinar",
        "Ann Lee 25; Kayla Brooks 25",
    ),
    (
        "Two seats for June 21 please: one for me and one for Kayla Brooks (kbrooks@office.example), who is hard of hearing and relies on live captions."
        + SIGNATURE,
        "webinar",
        "Ann Lee 25; Kayla Brooks 25 +captions",
    ),
    (
        "This is for our new hire Kayla Brooks. She should be in session 25. Email: kbrooks@office.example. I will not be attending."
        + SIGNATURE,
        "webinar",
        "Kayla Brooks 25",
    ),
    (
        "Sign me up for June. Sign Tom Hale (thale@office.example) up for August. He'd also like the slides beforehand because of his dyslexia."
        + SIGNATURE,
        "webinar",
        "Ann Lee 25; Tom Hale 26 +materials_in_advance",
    ),
    (
        "Tom Hale (thale@office.example) wants session 25, Rita Moss (rmoss@office.example) wants 26, and I want 27."
        + SIGNATURE,
        "webinar",
        "Tom Hale 25; Rita Moss 26; Ann Lee 27",
    ),
    (
        "Please register:\n\nTom Hale, thale@office.example - session 25\nRita Moss, rmoss@office.example - session 26\nand me for session 27"
        + SIGNATURE,
        "webinar",
        "Tom Hale 25; Rita Moss 26; Ann Lee 27",
    ),
    ("One place for Tom Hale in session 25. His e-mail: thale@office.example." + SIGNATURE, "webinar", "Tom Hale 25"),
    ("Enroll Tom Hale in 25 and 26. thale@office.example is his address." + SIGNATURE, "webinar", "Tom Hale 25,26"),
    (
        "We have two people for June: the first is Tom Hale (thale@office.example), the second is me." + SIGNATURE,
        "webinar",
        "Tom Hale 25; Ann Lee 25",
    ),
    (
        "Two from our office for June 21. I'm one; Tom Hale (thale@office.example) is the other." + SIGNATURE,
        "webinar",
        "Ann Lee 25; Tom Hale 25",
    ),
    (
        "Also my supervisor Tom Hale wants to come to session 25, thale@office.example. I'd like session 25 too."
        + SIGNATURE,
        "webinar",
        "Tom Hale 25; Ann Lee 25",
    ),
    (
        "Please reserve June 21 for Tom Hale + me. Tom's address: thale@office.example." + SIGNATURE,
        "webinar",
        "Tom Hale 25; Ann Lee 25",
    ),
    (
        "April 19: me, Tom Hale (thale@office.example)\nJune 21: Tom Hale again, Rita Moss (rmoss@office.example)"
        + SIGNATURE,
        "webinar",
        "Ann Lee 24; Tom Hale 24,25; Rita Moss 25",
    ),
    (
        "June 21 - Tom Hale (thale@office.example)\nAugust 16 - Tom Hale and me\n\nPlease sign us up." + SIGNATURE,
        "webinar",
        "Tom Hale 25,26; Ann Lee 26",
    ),
    (
        "Please add my colleagues Tom Hale <thale@office.example> and Rita Moss <rmoss@office.example> to the August 16 webinar. Only Rita needs an accommodation: she is blind and uses JAWS."
        + SIGNATURE,
        "webinar",
        "Tom Hale 26; Rita Moss 26 +screen_reader",
    ),
    (
        "* me -> 25\n* Tom Hale, thale@office.example -> 25 and 26\n* Rita Moss, rmoss@office.example -> 27"
        + SIGNATURE,
        "sign-ups for your webinars",
        "Ann Lee 25; Tom Hale 25,26; Rita Moss 27",
    ),
    (
        "Please register me for 10/18, as well as Joelle Pratt of the Nanticoke Ambulance Association, jpratt@nanticoke.example."
        + SIGNATURE,
        "webinar",
        "Ann Lee 27; Joelle Pratt 27",
    ),
    (
        "I'm registering for June 21 with my foster mother-in-law... sorry, with my co-trainer Sela Vea (svea@office.example). She'll need someone interpreting into Tongan."
        + SIGNATURE,
        "webinar",
        "Ann Lee 25; Sela Vea 25 +language",
    ),
    (
        "Our HR director, Mrs. Tolliver (ltolliver@office.example), says I need this. Please register me for June 21."
        + SIGNATURE,
        "webinar",
        "Ann Lee 25",
    ),
    (
        "My clerk, Dinah Falk (dfalk@office.example), is copied for scheduling only. I'd be pleased to attend on June 21."
        + SIGNATURE,
        "webinar",
        "Ann Lee 25",
    ),
    ("I can't come to the June webinar, but please sign me up for August." + SIGNATURE, "webinar", "Ann Lee 26"),
    ("I would prefer October 18 rather than June 21. Please register me for it." + SIGNATURE, "webinar", "Ann Lee 27"),
    (
        "Instead of June I'd go for August. Please sign me up. I have never registered before." + SIGNATURE,
        "webinar",
        "Ann Lee 26",
    ),
    ("Please register me for the next but one webinar." + SIGNATURE, "webinar", "Ann Lee 25"),
    ("Put me in the second of the remaining webinars." + SIGNATURE, "webinar", "Ann Lee 25"),
    ("I'd like the last one of the year." + SIGNATURE, "webinar", "Ann Lee 28"),
    ("Sign me up for the very next session you have." + SIGNATURE, "webinar", "Ann Lee 24"),
    ("Session 25 please, sorry, I mean 26." + SIGNATURE, "webinar", "Ann Lee 26"),
    (
        "Numbers 24, 25 and 27 would all work, but I am only asking for a seat at 27." + SIGNATURE,
        "webinar",
        "Ann Lee 27",
    ),
    ("Any of them works, but June 21 is best. Please register me for that one." + SIGNATURE, "webinar", "Ann Lee 25"),
    ("Not June, not August: October is the one for me. Please register me." + SIGNATURE, "webinar", "Ann Lee 27"),
    ("I'd said 25 to your colleague on the phone but forget that, I need 26." + SIGNATURE, "webinar", "Ann Lee 26"),
    ("I missed yesterday's. Please book me on the next." + SIGNATURE, "webinar", "Ann Lee 24"),
    (
        "Everything but June, please: sign me up for all the others this year." + SIGNATURE,
        "webinar",
        "Ann Lee 24,26,27,28",
    ),
    (
        "Could we get two spots in session 26? They are for Tom Hale (thale@office.example) and me." + SIGNATURE,
        "webinar",
        "Tom Hale 26; Ann Lee 26",
    ),
    (
        "I'd like to bring Tom Hale (thale@office.example) along to the June session. We both work in foster care licensing."
        + SIGNATURE,
        "webinar",
        "Tom Hale 25; Ann Lee 25",
    ),
    (
        "Kindly enrol the two of us in session 27: Tom Hale, thale@office.example, and yours truly." + SIGNATURE,
        "webinar",
        "Ann Lee 27; Tom Hale 27",
    ),
    (
        "Hello! I supervise Tom Hale. Can he still get into the June 21 session? His work address is thale@office.example."
        + SIGNATURE,
        "webinar",
        "Tom Hale 25",
    ),
    (
        "I spoke with Rita Moss last week about the series and she told me to write to you. Please enroll me in session 26."
        + SIGNATURE,
        "webinar",
        "Ann Lee 26",
    ),
    (
        "Please find below the names of the staff who will attend on August 16.\n\n1. Tom Hale (thale@office.example)\n2. Rita Moss (rmoss@office.example)\n\nI will be on leave then."
        + SIGNATURE,
        "webinar",
        "Tom Hale 26; Rita Moss 26",
    ),
    (
        "Staff for June 21:\nHale, Tom - thale@office.example\nMoss, Rita - rmoss@office.example" + SIGNATURE,
        "webinar",
        "Tom Hale 25; Rita Moss 25",
    ),
    (
        "Tom Hale would like to attend in June and Rita Moss in October. Email for Tom is thale@office.example, for Rita rmoss@office.example."
        + SIGNATURE,
        "webinar",
        "Tom Hale 25; Rita Moss 27",
    ),
    (
        "Please add one more to my group for session 27: Tom Hale, thale@office.example." + SIGNATURE,
        "webinar",
        "Tom Hale 27",
    ),
    (
        "We need seats for Tom Hale - thale@office.example - 25, 26\nRita Moss - rmoss@office.example - 26, 27"
        + SIGNATURE,
        "webinar",
        "Tom Hale 25,26; Rita Moss 26,27",
    ),
    (
        "Tom Hale <thale@office.example> is new on my team. Would you be so kind as to register him for the session on the 21st of June?"
        + SIGNATURE,
        "webinar",
        "Tom Hale 25",
    ),
    (
        "I would love to join on August 16, and so would my teammate Rita Moss (rmoss@office.example). She's blind, so slides have to work with a screen reader."
        + SIGNATURE,
        "webinar",
        "Ann Lee 26; Rita Moss 26 +screen_reader",
    ),
    (
        "I'm registering myself (June 21) and my trainee, Tom Hale (August 16, thale@office.example)." + SIGNATURE,
        "webinar",
        "Ann Lee 25; Tom Hale 26",
    ),
    ("For session 25: Ann Lee and Tom Hale (thale@office.example)." + SIGNATURE, "webinar", "Ann Lee 25; Tom Hale 25"),
    (
        "Judge Crane has asked that I reserve a seat for him on October 18. His full name is Walter Crane and his address is wcrane@court.example."
        + SIGNATURE,
        "webinar",
        "Walter Crane 27",
    ),
    (
        "Just a seat for one please, session 28. Tom Hale in my office will write to you himself." + SIGNATURE,
        "webinar",
        "Ann Lee 28",
    ),
    (
        "Please register me for session 25 and send a copy of the confirmation to my supervisor at thale@office.example."
        + SIGNATURE,
        "webinar",
        "Ann Lee 25",
    ),
    (
        "Dear Registrar, I have two people for you. Tom Hale, thale@office.example, session 25. Rita Moss, rmoss@office.example, session 28."
        + SIGNATURE,
        "webinar",
        "Tom Hale 25; Rita Moss 28",
    ),
    (
        "My supervisor said I could go to the one in October, so I'd like to sign up please" + SIGNATURE,
        "webinar",
        "Ann Lee 27",
    ),
    (
        "Would you have space for five? Tom Hale and Rita Moss (thale@office.example, rmoss@office.example) are sure to come to session 26."
        + SIGNATURE,
        "webinar",
        "Tom Hale 26; Rita Moss 26",
    ),
    ("I'd like whichever session comes right after the June one." + SIGNATURE, "webinar", "Ann Lee 26"),
    ("Please register me for sessions 25-27." + SIGNATURE, "webinar", "Ann Lee 25,26,27"),
    ("sign me up 4 the 21st of june pls" + SIGNATURE, "webinar", "Ann Lee 25"),
    (
        "I would like to attend all of the remaining sessions except December." + SIGNATURE,
        "webinar",
        "Ann Lee 24,25,26,27",
    ),
    ("Both the June and the October webinars, please." + SIGNATURE, "webinar", "Ann Lee 25,27"),
    ("Could I attend on either June 21 or August 16?" + SIGNATURE, "webinar", "Ann Lee "),
    ("Please sign me up for session 29." + SIGNATURE, "webinar", "Ann Lee "),
    ("Please sign me up for session 25 on August 16." + SIGNATURE, "webinar", "Ann Lee "),
    (
        "I want to take session 25 (June 21st) and, if possible, session 27 as well." + SIGNATURE,
        "webinar",
        "Ann Lee 25,27",
    ),
    ("I missed April 19. Please put me in for June 21." + SIGNATURE, "webinar", "Ann Lee 25"),
    (
        "Since I can't make the spring date, I'd like the one in the summer. The June one I mean." + SIGNATURE,
        "webinar",
        "Ann Lee 25",
    ),
    ("Thursday, Oct. 18th at 2 p.m. is good for me." + SIGNATURE, "webinar", "Ann Lee 27"),
    ("I'd be happy with the 16th of August." + SIGNATURE, "webinar", "Ann Lee 26"),
    ("My colleague attended session 24 and recommended it. I'd like to take 26." + SIGNATURE, "webinar", "Ann Lee 26"),
    (
        "Name: Ann Lee\nOffice e-mail: ann.lee@office.example\nAgency: Harbor County DSS\nWhich session: 26\nAccommodations: CART"
        + SIGNATURE,
        "webinar",
        "Ann Lee 26 +captions",
    ),
    (
        "Participant: Tom Hale\nWork e-mail: thale@office.example\nEmployer: Bayside Clinic\nWebinar date: October 18\nAnything we should arrange: none",
        "webinar",
        "Tom Hale 27",
    ),
    (
        "Full name - Tom Hale\nE-mail address - thale@office.example\nAgency/organization - Bayside Clinic\nSession requested - 27\nSpecial needs - large print handouts",
        "webinar",
        "Tom Hale 27 +large_print",
    ),
    ("june 21 me please" + SIGNATURE, "webinar", "Ann Lee 25"),
    ("Is it ok if I sit in on 27? Thx" + SIGNATURE, "webinar", "Ann Lee 27"),
    (
        "Our unit has been asked to complete this training. I will be taking the one on October 18." + SIGNATURE,
        "webinar",
        "Ann Lee 27",
    ),
    (
        "Yes, I'm interested! October works."
        + SIGNATURE
        + "\n> We offer sessions on June 21, August 16 and October 18. To register, reply with your name.\n",
        "Re: Upcoming webinars",
        "Ann Lee 27",
    ),
    ("Mark me down for Thursday the 18th of October." + SIGNATURE, "webinar", "Ann Lee 27"),
    (
        "I would appreciate it if you could hold a place for me at the December webinar. I rely on lip reading, so please have the presenter's face visible."
        + SIGNATURE,
        "webinar",
        "Ann Lee 28 +other",
    ),
    ("Registering for #26. No accommodations. Agency and name below." + SIGNATURE, "webinar", "Ann Lee 26"),
    (
        "My name is Ann Lee and I work at Harbor County DSS. I've been wanting to take this for a year. Sign me up for whatever is next!"
        + SIGNATURE,
        "webinar",
        "Ann Lee 24",
    ),
    (
        "I had trouble with the web form so I'm e-mailing you instead. I'd like session 26." + SIGNATURE,
        "webinar",
        "Ann Lee 26",
    ),
    (
        "The form would not let me pick session 27 so I am writing to ask you to put me in it." + SIGNATURE,
        "webinar",
        "Ann Lee 27",
    ),
    (
        "Your flyer says to e-mail my name, office e-mail, agency and session: Ann Lee, ann.lee@office.example, Harbor County DSS, session 28."
        + SIGNATURE,
        "webinar",
        "Ann Lee 28",
    ),
    (
        "Can a probation officer come to this? If yes, please put me down for August 16." + SIGNATURE,
        "webinar",
        "Ann Lee 26",
    ),
    (
        "I was told the August one is nearly full. Please squeeze me in if at all possible." + SIGNATURE,
        "webinar",
        "Ann Lee 26",
    ),
    (
        "I'll be out until May 1, so the June session is the first that I could do. Please enroll me." + SIGNATURE,
        "webinar",
        "Ann Lee 25",
    ),
    (
        "Could you register Tom Hale, one of our night staff? He has no computer at work so I'm doing it for him: thale@office.example, session 27."
        + SIGNATURE,
        "webinar",
        "Tom Hale 27",
    ),
    (
        "On behalf of Rita Moss, I am requesting a seat on June 21. Ms. Moss can be reached at rmoss@office.example. She uses a wheelchair but needs nothing for a webinar."
        + SIGNATURE,
        "webinar",
        "Rita Moss 25",
    ),
    (
        "Tom and I are both coming in August. Tom is Tom Hale, thale@office.example." + SIGNATURE,
        "webinar",
        "Ann Lee 26; Tom Hale 26",
    ),
    (
        "Sign up for session 25:\n- myself\n- Tom Hale, thale@office.example\n- Rita Moss, rmoss@office.example (needs ASL)"
        + SIGNATURE,
        "webinar",
        "Ann Lee 25; Tom Hale 25; Rita Moss 25 +sign_language",
    ),
    (
        "Please enrol Tom Hale and Rita Moss for session 26 (thale@office.example / rmoss@office.example)." + SIGNATURE,
        "webinar",
        "Tom Hale 26; Rita Moss 26",
    ),
    (
        "We'd like Rita Moss to attend session 28 if there is room; she's at rmoss@office.example." + SIGNATURE,
        "webinar",
        "Rita Moss 28",
    ),
    (
        "Would it be all right for my intern to join me on June 21? She is Kayla Brooks, kbrooks@office.example."
        + SIGNATURE,
        "webinar",
        "Ann Lee 25; Kayla Brooks 25",
    ),
    (
        "Rita Moss here in my office would like August as well. She's rmoss@office.example. I already have my confirmation for it."
        + SIGNATURE,
        "webinar",
        "Rita Moss 26",
    ),
    (
        "I'm the training coordinator. Kindly add the following person to session 27:\nRita Moss\nrmoss@office.example"
        + SIGNATURE,
        "webinar",
        "Rita Moss 27",
    ),
    (
        "rmoss@office.example (Rita Moss) - session 25\nthale@office.example (Tom Hale) - session 26" + SIGNATURE,
        "webinar",
        "Rita Moss 25; Tom Hale 26",
    ),
    (
        "I need two spots on 10/18 - one for me, one for Tom Hale (thale@office.example). He'll need the slides emailed ahead because he has ADHD."
        + SIGNATURE,
        "webinar",
        "Ann Lee 27; Tom Hale 27 +materials_in_advance",
    ),
    (
        "I will join from home on June 21. My supervisor, Rita Moss, has approved it." + SIGNATURE,
        "webinar",
        "Ann Lee 25",
    ),
    ("Session 24 please. If that's full, session 25." + SIGNATURE, "webinar", "Ann Lee 24"),
    ("Please put me on the list for any two... actually just session 26." + SIGNATURE, "webinar", "Ann Lee 26"),
    ("I want the webinar in December, the 20th." + SIGNATURE, "webinar", "Ann Lee 28"),
    ("I'd like session number twenty-six." + SIGNATURE, "webinar", "Ann Lee 26"),
    ("August 16th or October 18th, whichever has room. I need captions." + SIGNATURE, "webinar", "Ann Lee  +captions"),
    ("Please register me for June 22." + SIGNATURE, "webinar", "Ann Lee "),
    ("Please register me for Thursday, August 17." + SIGNATURE, "webinar", "Ann Lee "),
    ("My first choice is October 18." + SIGNATURE, "webinar", "Ann Lee 27"),
    ("We run a shelter and can't spare me in summer, so October 18 it is!" + SIGNATURE, "webinar", "Ann Lee 27"),
    (
        "I attended the one in April of last year. May I take the June one as a refresher?" + SIGNATURE,
        "webinar",
        "Ann Lee 25",
    ),
    (
        "I have a hearing on June 21 so I can't take that one. Sign me up for August 16." + SIGNATURE,
        "webinar",
        "Ann Lee 26",
    ),
    (
        "Requesting a slot on 8/16 for Rita Moss (rmoss@office.example) as well as one for myself." + SIGNATURE,
        "webinar",
        "Rita Moss 26; Ann Lee 26",
    ),
    (
        "Would you please see that Tom Hale gets into session 27? thale@office.example" + SIGNATURE,
        "webinar",
        "Tom Hale 27",
    ),
    (
        "Rita Moss and Tom Hale will represent our office on December 20. Rita: rmoss@office.example. Tom: thale@office.example."
        + SIGNATURE,
        "webinar",
        "Rita Moss 28; Tom Hale 28",
    ),
    (
        "Can I and Tom Hale (thale@office.example) come to the October one?" + SIGNATURE,
        "webinar",
        "Ann Lee 27; Tom Hale 27",
    ),
    (
        "The two people from our county who will attend June 21 are Rita Moss <rmoss@office.example> and Tom Hale <thale@office.example>. Tom will need sign language interpretation."
        + SIGNATURE,
        "webinar",
        "Rita Moss 25; Tom Hale 25 +sign_language",
    ),
    (
        "In addition to me, please also register Tom Hale, thale@office.example, for June 21." + SIGNATURE,
        "webinar",
        "Ann Lee 25; Tom Hale 25",
    ),
    (
        "My co-worker Tom Hale, thale@office.example, asked whether you have a seat left on June 21 for him."
        + SIGNATURE,
        "webinar",
        "Tom Hale 25",
    ),
    (
        "Please note that Tom Hale (thale@office.example) needs session 27 and that I need session 28." + SIGNATURE,
        "webinar",
        "Tom Hale 27; Ann Lee 28",
    ),
    (
        "I'd like 25 for myself. My colleague Rita Moss would rather have 26; write to her at rmoss@office.example."
        + SIGNATURE,
        "webinar",
        "Ann Lee 25; Rita Moss 26",
    ),
    (
        "Sign both Rita Moss (rmoss@office.example) and me up for everything that is left this year." + SIGNATURE,
        "webinar",
        "Rita Moss 24,25,26,27,28; Ann Lee 24,25,26,27,28",
    ),
    (
        "As discussed by phone with your office, I'd like to be registered for June 21." + SIGNATURE,
        "webinar",
        "Ann Lee 25",
    ),
    ("Thank you for offering these. August 16 fits my schedule." + SIGNATURE, "webinar", "Ann Lee 26"),
    ("Looking to attend the 12/20 session." + SIGNATURE, "webinar", "Ann Lee 28"),
    ("I want in on session 28!" + SIGNATURE, "webinar", "Ann Lee 28"),
    ("Do you have any openings on October 18? If so I'd like one." + SIGNATURE, "webinar", "Ann Lee 27"),
    (
        "If there is still space on June 21, please reserve it for me; if not, I'll wait for next year." + SIGNATURE,
        "webinar",
        "Ann Lee 25",
    ),
    (
        "Hello, this is Ann Lee from Harbor County. I'd be interested in attending your June webinar. Does it carry CEUs?"
        + SIGNATURE,
        "webinar",
        "Ann Lee 25",
    ),
    (
        "Could you enroll me in session 26? I'm colorblind, so please don't rely on colors in the slides." + SIGNATURE,
        "webinar",
        "Ann Lee 26 +other",
    ),
    ("I can do any date but October 18. Please pick August 16 for me." + SIGNATURE, "webinar", "Ann Lee 26"),
    ("Please add me to #25 and #28; I can't make #26 or #27." + SIGNATURE, "webinar", "Ann Lee 25,28"),
    ("Not the one in June but the one in August, please." + SIGNATURE, "webinar", "Ann Lee 26"),
    ("I'd like to attend the session two months from now, on August 16." + SIGNATURE, "webinar", "Ann Lee 26"),
    ("Tomorrow I have court, so I will do the session in June." + SIGNATURE, "webinar", "Ann Lee 25"),
    ("My work schedule is Monday to Thursday. Session 27, please." + SIGNATURE, "webinar", "Ann Lee 27"),
    (
        "We've 3 new hires starting on June 21, so I can't come until August. August it is." + SIGNATURE,
        "webinar",
        "Ann Lee 26",
    ),
    ("I turned 26 last week :) Please put me in session 28." + SIGNATURE, "webinar", "Ann Lee 28"),
    ("I am registered for session 25 and would like to add session 27." + SIGNATURE, "webinar", "Ann Lee 27"),
    (
        "In addition to session 25, for which I'm registered, please sign me up for 26." + SIGNATURE,
        "webinar",
        "Ann Lee 26",
    ),
    ("Thank you for the invitation. I accept for June 21." + SIGNATURE, "webinar", "Ann Lee 25"),
    (
        "I'm a new guardian ad litem and the judge told me I should take this. Sign me up for August 16, if you'd be so kind."
        + SIGNATURE,
        "webinar",
        "Ann Lee 26",
    ),
    (
        "Dear Sir or Madam, kindly note my interest in session 27. My office number is 555-0126." + SIGNATURE,
        "webinar",
        "Ann Lee 27",
    ),
    ("Count on me for the June session!" + SIGNATURE, "webinar", "Ann Lee 25"),
    (
        "I'll take June 21. Also Rita Moss, rmoss@office.example, will take August 16." + SIGNATURE,
        "webinar",
        "Ann Lee 25; Rita Moss 26",
    ),
    (
        "Two registrations, please: Tom Hale, thale@office.example, June; Rita Moss, rmoss@office.example, August."
        + SIGNATURE,
        "webinar",
        "Tom Hale 25; Rita Moss 26",
    ),
    (
        "Our whole team would like to come on October 18. That's me plus Tom Hale (thale@office.example) and Rita Moss (rmoss@office.example). Tom is deaf and needs an interpreter; Rita needs captions."
        + SIGNATURE,
        "webinar",
        "Ann Lee 27; Tom Hale 27 +sign_language; Rita Moss 27 +captions",
    ),
    (
        "Tom Hale wants in on the June one. He's at thale@office.example and he's got a hearing aid, so good audio matters."
        + SIGNATURE,
        "webinar",
        "Tom Hale 25 +assistive_listening",
    ),
    (
        "I am emailing to sign up my supervisee, Tom Hale, for session 27, since he is in the field all week. His email: thale@office.example."
        + SIGNATURE,
        "webinar",
        "Tom Hale 27",
    ),
    (
        "I would like to attend. Which sessions still have room? I prefer August 16." + SIGNATURE,
        "webinar",
        "Ann Lee 26",
    ),
    (
        "I'd like to be at the June session, and I would also like to be at the December session." + SIGNATURE,
        "webinar",
        "Ann Lee 25,28",
    ),
    (
        "I can't do June 21. Would you please put me in the August one?" + SIGNATURE,
        "webinar",
        "Ann Lee 26",
    ),
    ("Session 25 or 26, whichever. Actually make it 26." + SIGNATURE, "webinar", "Ann Lee 26"),
)


@pytest.mark.parametrize(("text", "subject", "people"), REGISTER_PLAIN)
def test_who_asks_for_seats_is_read_with_what(text: str, subject: str, people: str) -> None:
    assert outcome(text, PLAIN, subject) == ("register", people, False)


REGISTER_TITLED = (
    ("Please register me for Working with Runaway Youth in September." + SIGNATURE, "webinar", "Ann Lee 34"),
    ('I would like to attend "Documenting Missing Episode".' + SIGNATURE, "webinar", "Ann Lee 35"),
    ("Please enroll me in the last of the ICWA webinars." + SIGNATURE, "webinar", "Ann Lee 36"),
    ("Put me in the first ICWA session." + SIGNATURE, "webinar", "Ann Lee 33"),
    ("Both ICWA sessions please." + SIGNATURE, "webinar", "Ann Lee 33,36"),
    ("I'd like the trauma one." + SIGNATURE, "webinar", "Ann Lee 31"),
    ("Count me in for Trauma Informed Interviewing!" + SIGNATURE, "webinar", "Ann Lee 31"),
    ("May I come to both sessions in April?" + SIGNATURE, "webinar", "Ann Lee 31,32"),
    ("Sign me up for the April webinar please." + SIGNATURE, "webinar", "Ann Lee "),
    (
        "I'm interested in the webinar about documenting missing episodes. Please enroll me." + SIGNATURE,
        "webinar",
        "Ann Lee 35",
    ),
    ("Please register me for the later April session." + SIGNATURE, "webinar", "Ann Lee 32"),
    ("I want to attend the runaway webinar on April 24." + SIGNATURE, "webinar", "Ann Lee 32"),
    ("I'd like the fall run of Working with Runaway Youth." + SIGNATURE, "webinar", "Ann Lee 34"),
    ("Please enroll me for the session on how to document missing episodes." + SIGNATURE, "webinar", "Ann Lee 35"),
    ("ICWA Fundamentals in November, please." + SIGNATURE, "webinar", "Ann Lee 36"),
    (
        "I am interested in Documenting Missing Episodes (9/25) and ICWA Fundamentals (11/13)." + SIGNATURE,
        "webinar",
        "Ann Lee 35,36",
    ),
    ("The 2nd ICWA Fundamentals, please." + SIGNATURE, "webinar", "Ann Lee 36"),
    ("Working with Runaway Youth - is there room for me in the September one?" + SIGNATURE, "webinar", "Ann Lee 34"),
    ("sign me up for the runaway youth training in april" + SIGNATURE, "webinar", "Ann Lee 32"),
    ("Please register me for Working with Runaway Youth." + SIGNATURE, "webinar", "Ann Lee "),
    ("first of the two April sessions please" + SIGNATURE, "webinar", "Ann Lee 31"),
    ("Register me for everything in September." + SIGNATURE, "webinar", "Ann Lee 34,35"),
    ("Please sign me up for Trauma Informed Interviewing on April 10." + SIGNATURE, "webinar", "Ann Lee 31"),
    ("Interested in ICWA (May 8)." + SIGNATURE, "webinar", "Ann Lee 33"),
    ("Put me in both Runaway Youth webinars." + SIGNATURE, "webinar", "Ann Lee 32,34"),
    ("Session 33, ICWA Fundamentals, please." + SIGNATURE, "webinar", "Ann Lee 33"),
    ("Session 33, Documenting Missing Episodes, please." + SIGNATURE, "webinar", "Ann Lee "),
    ("Working With Runaway Youths, Sept. 11" + SIGNATURE, "webinar", "Ann Lee 34"),
    ("I'd like both webinars in September." + SIGNATURE, "webinar", "Ann Lee 34,35"),
    ("May I attend the May webinar?" + SIGNATURE, "webinar", "Ann Lee 33"),
    ("I'd like to take ICWA Fundamentals, the fall one." + SIGNATURE, "webinar", "Ann Lee 36"),
    ("Please sign me up for the two Working with Runaway Youth sessions." + SIGNATURE, "webinar", "Ann Lee 32,34"),
    ("Documenting missing episodes - I'm in!" + SIGNATURE, "webinar", "Ann Lee 35"),
    ("I'd like the interviewing webinar." + SIGNATURE, "webinar", "Ann Lee 31"),
    (
        "Please register me for Trauma-Informed Interviewing and the first ICWA Fundamentals." + SIGNATURE,
        "webinar",
        "Ann Lee 31,33",
    ),
    ("Which session on runaway youth still has room? I'd take either." + SIGNATURE, "webinar", "Ann Lee "),
)


@pytest.mark.parametrize(("text", "subject", "people"), REGISTER_TITLED)
def test_who_asks_for_seats_is_read_by_title(text: str, subject: str, people: str) -> None:
    assert outcome(text, TITLED, subject) == ("register", people, False)


CHANGE_PLAIN = (
    ("I'm signed up for session 25 but I'd rather do 26." + SIGNATURE, "webinar", "Ann Lee 26 from 25"),
    (
        "Could you bump me to August? I have court on June 21."
        + SIGNATURE
        + "\nOn Mon, Mar 19, 2018 webinars@training.example wrote:\n> You are registered for session 25 on June 21, 2018.\n",
        "Re: Your registration is confirmed: session 25",
        "Ann Lee 26 from 25",
    ),
    (
        "I can't make June 21 after all. Can I come to the August session instead?" + SIGNATURE,
        "webinar",
        "Ann Lee 26 from 25",
    ),
    (
        "I'm on the list for June 21. Would it be possible to attend on August 16 rather than that day?" + SIGNATURE,
        "webinar",
        "Ann Lee 26 from 25",
    ),
    ("Please swap my seat in 25 for one in 26." + SIGNATURE, "webinar", "Ann Lee 26 from 25"),
    (
        "I registered for session 25 last week. Something came up, so please put me in session 27 instead." + SIGNATURE,
        "webinar",
        "Ann Lee 27 from 25",
    ),
    ("Any chance of pushing me back from June to August?" + SIGNATURE, "webinar", "Ann Lee 26 from 25"),
    ("Please take me off June 21 and put me on October 18." + SIGNATURE, "webinar", "Ann Lee 27 from 25"),
    (
        "June 21 no longer works for me. I'd like to switch to October 18 if there's room." + SIGNATURE,
        "webinar",
        "Ann Lee 27 from 25",
    ),
    (
        "I have a conflict with June 21. Could I do August 16 instead of it?"
        + SIGNATURE
        + "\n> Your registration is confirmed: session 25, June 21, 2018.\n",
        "Re: Registration confirmed",
        "Ann Lee 26 from 25",
    ),
    (
        "Tom Hale (thale@office.example) is on for June 21 and needs August 16 instead. Can you make the swap?"
        + SIGNATURE,
        "webinar",
        "Tom Hale 26 from 25",
    ),
    (
        "I was on for June 21, but my new shift won't allow it. August 16 I'm free." + SIGNATURE,
        "june 21 => august 16",
        "Ann Lee 26 from 25",
    ),
    (
        "Instead of session 25 I would like to attend session 26." + SIGNATURE,
        "Re: Your seat in session 25",
        "Ann Lee 26 from 25",
    ),
    ("Please transfer my registration (session 25) to session 28." + SIGNATURE, "webinar", "Ann Lee 28 from 25"),
    (
        "Please move my registration to session 26. I have court on the 21st."
        + SIGNATURE
        + "\n>>> webinars@training.example 3/19/2018 9:15 AM >>>\nMs. Lee, you are registered for session 25 on Thursday, June 21, 2018.\n",
        "Re: You are registered: session 25",
        "Ann Lee 26 from 25",
    ),
    (
        "please move me from session 25 to session 26, we have a site visit on the 21st. Also will the slides for session 25 be shared with those who miss it?"
        + SIGNATURE,
        "webinar",
        "Ann Lee 26 from 25",
    ),
    (
        "I'm booked for the June date. I now have a trial. Is there a seat left for me in August? If so please use that and release June."
        + SIGNATURE,
        "webinar",
        "Ann Lee 26 from 25",
    ),
    (
        "You confirmed me for session 25. I need to reschedule to session 27." + SIGNATURE,
        "webinar",
        "Ann Lee 27 from 25",
    ),
    ("Sorry to do this, but could I trade June 21 for August 16?" + SIGNATURE, "webinar", "Ann Lee 26 from 25"),
    (
        "Something has come up and I can't do session 25 that I registered for. Session 26 would work." + SIGNATURE,
        "webinar",
        "Ann Lee 26 from 25",
    ),
    (
        "I am currently signed up for the 21st of June but would do better in August. Could you accommodate that?"
        + SIGNATURE,
        "webinar",
        "Ann Lee 26 from 25",
    ),
    ("Our court calendar changed. Please shift me to session 27 from 25." + SIGNATURE, "webinar", "Ann Lee 27 from 25"),
    ("Please reschedule me for October." + SIGNATURE + CONFIRMATION, CONFIRMED, "Ann Lee 27 from 25"),
    (
        "Thanks, but that day turned out not to work. Is October 18 still open? If so, put me there instead."
        + SIGNATURE
        + CONFIRMATION,
        CONFIRMED,
        "Ann Lee 27 from 25",
    ),
    (
        "Would you mind swapping me into August 16? June 21 is my daughter's graduation." + SIGNATURE,
        "webinar",
        "Ann Lee 26 from 25",
    ),
    (
        "I need to change my registration. I had picked session 25; I'd like session 26." + SIGNATURE,
        "webinar",
        "Ann Lee 26 from 25",
    ),
    ("Is it too late to trade my June 21 seat for one on October 18?" + SIGNATURE, "webinar", "Ann Lee 27 from 25"),
    (
        "Tom Hale and I are both down for session 25. Please move both of us to session 26. His address is thale@office.example."
        + SIGNATURE,
        "webinar",
        "Tom Hale 26 from 25; Ann Lee 26 from 25",
    ),
    ("Please drop me from session 25 and add me to session 27." + SIGNATURE, "webinar", "Ann Lee 27 from 25"),
    (
        "I signed up for two sessions, 25 and 27. Please keep 27 but change 25 to 26." + SIGNATURE,
        "webinar",
        "Ann Lee 26 from 25",
    ),
    ("My plans changed: not June but August, please." + SIGNATURE + CONFIRMATION, CONFIRMED, "Ann Lee 26 from 25"),
    ("Hi, moving from 25 to 26 please!" + SIGNATURE, "webinar", "Ann Lee 26 from 25"),
    (
        "I won't be able to be there on the 21st of June; may I attend on the 16th of August in its place?"
        + SIGNATURE
        + CONFIRMATION,
        CONFIRMED,
        "Ann Lee 26 from 25",
    ),
    ("Could my seat on June 21 be carried over to the October webinar?" + SIGNATURE, "webinar", "Ann Lee 27 from 25"),
    (
        "You have me in session 25. I meant to ask for session 26. Please fix that." + SIGNATURE,
        "webinar",
        "Ann Lee 26 from 25",
    ),
    (
        "I booked the wrong date. It should have been August 16 and not June 21." + SIGNATURE + CONFIRMATION,
        CONFIRMED,
        "Ann Lee 26 from 25",
    ),
    (
        "I have you down... I mean you have me down for June. August suits me better, could you change it?" + SIGNATURE,
        "webinar",
        "Ann Lee 26 from 25",
    ),
    (
        "Could I possibly do the August date in place of June? I'm confirmed for June." + SIGNATURE,
        "webinar",
        "Ann Lee 26 from 25",
    ),
    (
        "My shift changed and now June 21 is out. I'm registered; can you put me in August 16?" + SIGNATURE,
        "webinar",
        "Ann Lee 26 from 25",
    ),
    ("Kindly exchange my June 21 registration for October 18." + SIGNATURE, "webinar", "Ann Lee 27 from 25"),
    ("Please change me from 26 to 28." + SIGNATURE, "webinar", "Ann Lee 28 from 26"),
    ("I'd like to move to a later date. October?" + SIGNATURE + CONFIRMATION, CONFIRMED, "Ann Lee 27 from 25"),
    (
        "I can't attend June 21. Please put me on the list for August 16." + SIGNATURE + CONFIRMATION,
        CONFIRMED,
        "Ann Lee 26 from 25",
    ),
    ("Please remove me from June and put me in for December." + SIGNATURE, "webinar", "Ann Lee 28 from 25"),
    (
        "Rita Moss (rmoss@office.example), who is signed up for June 21, asks to be moved to October 18." + SIGNATURE,
        "webinar",
        "Rita Moss 27 from 25",
    ),
    ("Is there a way to get out of session 25 and into 26?" + SIGNATURE, "webinar", "Ann Lee 26 from 25"),
    (
        "I'm down for August but June would be easier now that my trial was continued. Can you switch me?" + SIGNATURE,
        "webinar",
        "Ann Lee 25 from 26",
    ),
    (
        "Please re-register me for October 18; I won't make June 21." + SIGNATURE + CONFIRMATION,
        CONFIRMED,
        "Ann Lee 27 from 25",
    ),
    ("Could we make it October instead?" + SIGNATURE + CONFIRMATION, CONFIRMED, "Ann Lee 27 from 25"),
    ("Please move my seat to August." + SIGNATURE + CONFIRMATION, CONFIRMED, "Ann Lee 26 from 25"),
    ("I'd like to give up June 21 in exchange for a place on October 18." + SIGNATURE, "webinar", "Ann Lee 27 from 25"),
    (
        "Move Tom Hale (thale@office.example) and me from session 25 to session 26." + SIGNATURE,
        "webinar",
        "Tom Hale 26 from 25; Ann Lee 26 from 25",
    ),
    (
        "I need to cancel my June registration and sign up for October instead." + SIGNATURE,
        "webinar",
        "Ann Lee 27 from 25",
    ),
    (
        "Could you please transfer me from the June webinar to the December one?" + SIGNATURE,
        "webinar",
        "Ann Lee 28 from 25",
    ),
    (
        "Something came up with my docket and I can't do June 21. Would you please put me in the August one?"
        + SIGNATURE,
        "Can't make June 21",
        "Ann Lee 26 from 25",
    ),
    (
        "My daughter's surgery was set for June 21, so please move me to August." + SIGNATURE + CONFIRMATION,
        CONFIRMED,
        "Ann Lee 26 from 25",
    ),
)


@pytest.mark.parametrize(("text", "subject", "people"), CHANGE_PLAIN)
def test_who_moves_somebody_is_read_with_what(text: str, subject: str, people: str) -> None:
    assert outcome(text, PLAIN, subject) == ("change", people, False)


CANCEL_PLAIN = (
    (
        "Something has come up and I won't be able to be with you on June 21 after all." + SIGNATURE,
        "June 21",
        "Ann Lee 25",
    ),
    ("Please release my spot for June 21 to somebody on the waiting list." + SIGNATURE, "webinar", "Ann Lee 25"),
    (
        "Regretfully I must pull out of this one, a trial got continued to June 21."
        + SIGNATURE
        + "\n> Ann, your registration is confirmed: session 25, Thursday, June 21, 2018.\n> Session 26 on August 16 has the same content.\n",
        "Re: Registration confirmed - 25",
        "Ann Lee 25",
    ),
    ("I don't need my seat for session 25 any longer." + SIGNATURE, "webinar", "Ann Lee 25"),
    (
        "I've left the agency, so I won't be at the June webinar. Somebody else can have my place." + SIGNATURE,
        "webinar",
        "Ann Lee 25",
    ),
    ("Please let someone else have my spot on June 21." + SIGNATURE, "webinar", "Ann Lee 25"),
    (
        "Tom Hale has left our agency; please take him off session 25. His address was thale@office.example."
        + SIGNATURE,
        "webinar",
        "Tom Hale 25",
    ),
    (
        "Please cancel session 25 for me and for Tom Hale (thale@office.example). We've both been called to testify."
        + SIGNATURE,
        "webinar",
        "Ann Lee 25; Tom Hale 25",
    ),
    ("Unfortunately I have to back out of the June 21 webinar." + SIGNATURE, "webinar", "Ann Lee 25"),
    (
        "My caseload won't allow me to take part on June 21. You can give my place to another."
        + SIGNATURE
        + "\n> You are registered for session 25 on June 21, 2018.\n",
        "Re: confirmation, session 25",
        "Ann Lee 25",
    ),
    ("scratch me for june - surgery" + SIGNATURE, "webinar", "Ann Lee 25"),
    (
        "Dana Fox is out on leave through December, so please take her off everything she is signed up for with you."
        + SIGNATURE,
        "webinar",
        "Dana Fox ",
    ),
    ("I need to bow out of the session on Thursday June 21." + SIGNATURE, "webinar", "Ann Lee 25"),
    (
        "Not going to make it on the 21st, sorry!"
        + SIGNATURE
        + "\n> You are confirmed for June 21, 2018 (session 25).\n",
        "Re: You are confirmed for June 21",
        "Ann Lee 25",
    ),
    ("Please withdraw my name from the October 18 webinar." + SIGNATURE, "webinar", "Ann Lee 27"),
    ("I'm afraid I can no longer attend session 25." + SIGNATURE, "webinar", "Ann Lee 25"),
    ("Please remove me." + SIGNATURE + CONFIRMATION, CONFIRMED, "Ann Lee 25"),
    ("Sadly I have to give up my seat on June 21." + SIGNATURE, "webinar", "Ann Lee 25"),
    ("I took a job at another agency, so please cancel all of my registrations." + SIGNATURE, "webinar", "Ann Lee "),
    ("I won't be needing my spot in session 26, thanks anyway." + SIGNATURE, "webinar", "Ann Lee 26"),
    ("Count me out for August 16." + SIGNATURE, "webinar", "Ann Lee 26"),
    ("I have to cancel. I broke my wrist." + SIGNATURE + CONFIRMATION, CONFIRMED, "Ann Lee 25"),
    ("Please cancel 25 but keep me in 26." + SIGNATURE, "webinar", "Ann Lee 25"),
    (
        "Rita Moss (rmoss@office.example) can't come on June 21 after all. Please take her off the list." + SIGNATURE,
        "webinar",
        "Rita Moss 25",
    ),
    (
        "No longer able to join on the 21st. Please give the seat to someone else." + SIGNATURE + CONFIRMATION,
        CONFIRMED,
        "Ann Lee 25",
    ),
    ("Kindly strike me from the roster for session 27." + SIGNATURE, "webinar", "Ann Lee 27"),
    (
        "We are short-staffed and I've been told I can't go on June 21. Apologies." + SIGNATURE + CONFIRMATION,
        CONFIRMED,
        "Ann Lee 25",
    ),
    (
        "Please unregister me from session 25. Will you run this topic again next year?" + SIGNATURE,
        "webinar",
        "Ann Lee 25",
    ),
    ("Sorry, I have to bail on June 21." + SIGNATURE, "webinar", "Ann Lee 25"),
    ("I regret that I must decline my seat on August 16." + SIGNATURE, "webinar", "Ann Lee 26"),
    (
        "I've been pulled into a trial that day so please cancel my registration." + SIGNATURE + CONFIRMATION,
        CONFIRMED,
        "Ann Lee 25",
    ),
    ("won't be there on the 21st, sick" + SIGNATURE + CONFIRMATION, CONFIRMED, "Ann Lee 25"),
    ("My supervisor denied the request, so I need to withdraw from session 25." + SIGNATURE, "webinar", "Ann Lee 25"),
    (
        "Tom Hale (thale@office.example) no longer works here. Please delete his registration for session 26."
        + SIGNATURE,
        "webinar",
        "Tom Hale 26",
    ),
    (
        "I can't do any of the dates I signed up for. Please take me off of all of them." + SIGNATURE,
        "webinar",
        "Ann Lee 24,25,26,27,28",
    ),
    ("I'd like to cancel and will sign up again next year." + SIGNATURE + CONFIRMATION, CONFIRMED, "Ann Lee 25"),
    ("It looks as if I'll be in surgery on June 21. Please free up my spot." + SIGNATURE, "webinar", "Ann Lee 25"),
    ("Please cancel me out of the June webinar, I've got a schedule conflict." + SIGNATURE, "webinar", "Ann Lee 25"),
    ("My apologies, but I won't make it on August 16." + SIGNATURE, "webinar", "Ann Lee 26"),
    ("Can you take me off the list for session 27? Thanks." + SIGNATURE, "webinar", "Ann Lee 27"),
    ("I'm no longer with the county, please drop me from session 25." + SIGNATURE, "webinar", "Ann Lee 25"),
    ("Please cancel Tom Hale's seat in session 26 (thale@office.example)." + SIGNATURE, "webinar", "Tom Hale 26"),
    ("Please release my seat." + SIGNATURE + CONFIRMATION, CONFIRMED, "Ann Lee 25"),
    ("I'm going to have to pass on June 21 after all." + SIGNATURE, "webinar", "Ann Lee 25"),
    ("Unable to attend. Please give my spot away." + SIGNATURE + CONFIRMATION, CONFIRMED, "Ann Lee 25"),
    ("Kindly cancel my attendance on June 21." + SIGNATURE, "webinar", "Ann Lee 25"),
    (
        "I am writing to let you know that I will not be able to participate in session 26." + SIGNATURE,
        "Session 26",
        "Ann Lee 26",
    ),
    ("Take me off October please, I'm retiring!" + SIGNATURE, "webinar", "Ann Lee 27"),
    ("I was going to attend on June 21, but I can't anymore." + SIGNATURE, "webinar", "Ann Lee 25"),
    ("Please cancel both of my registrations, June 21 and August 16." + SIGNATURE, "webinar", "Ann Lee 25,26"),
)


@pytest.mark.parametrize(("text", "subject", "people"), CANCEL_PLAIN)
def test_who_gives_seats_up_is_read_with_what(text: str, subject: str, people: str) -> None:
    assert outcome(text, PLAIN, subject) == ("cancel", people, False)


UPDATE_PLAIN = (
    ("I'm registered for session 25. I will need live captions." + SIGNATURE, "webinar", "Ann Lee 25 +captions"),
    (
        "I forgot to tell you that I need an ASL interpreter."
        + SIGNATURE
        + "\n> Your registration is confirmed: session 25, June 21, 2018.\n",
        CONFIRMED,
        "Ann Lee 25 +sign_language",
    ),
    (
        "Thank you. Could I also have the slides in advance? I have low vision."
        + SIGNATURE
        + "\n> You are registered for session 25 on June 21, 2018.\n",
        "Re: You are registered for session 25",
        "Ann Lee 25 +materials_in_advance",
    ),
    (
        "My last name is now Ortega. Please change it on your list for session 25: Ann Ortega." + SIGNATURE,
        "webinar",
        "Ann Lee 25",
    ),
    (
        "With reference to my place in session 25: I would need the materials in large print." + SIGNATURE,
        "webinar",
        "Ann Lee 25 +large_print",
    ),
    ("I no longer need the captions that I asked for in session 25." + SIGNATURE, "webinar", "Ann Lee 25"),
    ("You spelled my name Anne. There is no e at the end. I'm in session 25." + SIGNATURE, "webinar", "Ann Lee 25"),
    (
        "Since I registered for session 25 my agency has changed its name to Harbor Family Alliance." + SIGNATURE,
        "webinar",
        "Ann Lee 25",
    ),
    (
        "One more thing about my registration for the June webinar: I use a screen reader." + SIGNATURE,
        "webinar",
        "Ann Lee 25 +screen_reader",
    ),
    (
        "In addition to what I put on my registration for June 21, I'd need breaks every 30 minutes." + SIGNATURE,
        "webinar",
        "Ann Lee 25 +breaks",
    ),
    (
        "Please note that my email has changed from alee@old.example to ann.lee@office.example." + SIGNATURE,
        "webinar",
        "Ann Lee ",
    ),
    (
        "I should have mentioned that I'm hard of hearing and need captions." + SIGNATURE + CONFIRMATION,
        CONFIRMED,
        "Ann Lee 25 +captions",
    ),
    (
        "Please correct the spelling of my name on the list: it is Anne Lee, with an e." + SIGNATURE,
        "webinar",
        "Anne Lee ",
    ),
    (
        "I just got your confirmation. Would it be possible to have an ASL interpreter?" + SIGNATURE + CONFIRMATION,
        CONFIRMED,
        "Ann Lee 25 +sign_language",
    ),
    (
        "The agency on my registration is wrong. I work for the Bayside Child Advocacy Center now." + SIGNATURE,
        "webinar",
        "Ann Lee ",
    ),
    ("Please use ann.lee@harborcounty.example for my registration from now on." + SIGNATURE, "webinar", "Ann Lee "),
    (
        "I am attending session 26 already. I will need the handouts in braille." + SIGNATURE,
        "webinar",
        "Ann Lee 26 +braille",
    ),
    (
        "My agency is Harbor County DSS and my name is Ann Lee."
        + SIGNATURE
        + "\n> Thank you for writing. Which agency do you work for, and what is your full name?\n",
        "Re: We need one more thing",
        "Ann Lee ",
    ),
    (
        "I have already signed up for June, but I forgot to say that I have low vision and need large print."
        + SIGNATURE,
        "webinar",
        "Ann Lee 25 +large_print",
    ),
    ("Add captions to my registration please." + SIGNATURE, "webinar", "Ann Lee  +captions"),
    ("Forgot one thing: I need real-time captioning." + SIGNATURE + CONFIRMATION, CONFIRMED, "Ann Lee 25 +captions"),
    (
        "Quick addition to my registration for session 26 - I use a screen reader (NVDA)." + SIGNATURE,
        "webinar",
        "Ann Lee 26 +screen_reader",
    ),
    (
        "I see my name is spelled Ann Leigh in your confirmation. It's Lee." + SIGNATURE + CONFIRMATION,
        CONFIRMED,
        "Ann Leigh 25",
    ),
    (
        "Received, thank you. I'll also need materials in large print, 18 point." + SIGNATURE + CONFIRMATION,
        CONFIRMED,
        "Ann Lee 25 +large_print",
    ),
    (
        "You asked for my agency: it's Harbor County Department of Social Services."
        + SIGNATURE
        + "\n> We could not find the name of your agency in your message. Could you tell us?\n",
        "Re: Your registration is incomplete",
        "Ann Lee ",
    ),
    (
        "I'm on the roster for June 21 and just learned that I may ask for an interpreter. ASL please." + SIGNATURE,
        "webinar",
        "Ann Lee 25 +sign_language",
    ),
    (
        "New email for me: ann.lee@bayside.example. Please change it on my registration for session 25." + SIGNATURE,
        "webinar",
        "Ann Lee 25",
    ),
    (
        "Hi, I'm already in session 26. Can I get a transcript afterwards? I'm deaf in one ear." + SIGNATURE,
        "webinar",
        "Ann Lee 26 +transcript",
    ),
    (
        "For my registration in session 25, please add that I need captions." + SIGNATURE,
        "webinar",
        "Ann Lee 25 +captions",
    ),
    ("Could you fix my last name? It is Lee-Park, not Lee." + SIGNATURE + CONFIRMATION, CONFIRMED, "Lee-Park 25"),
    (
        "I have a new job. Please change my agency to Bayside Clinic for session 27." + SIGNATURE,
        "webinar",
        "Ann Lee 27",
    ),
    (
        "My need for session 25 has changed: no captions, but a sign language interpreter." + SIGNATURE,
        "webinar",
        "Ann Lee 25 +sign_language",
    ),
    ("Please update my record: I now work for Bayside Clinic." + SIGNATURE, "webinar", "Ann Lee "),
    (
        "When I registered for session 27 I left the accommodation line blank. I need captions." + SIGNATURE,
        "webinar",
        "Ann Lee 27 +captions",
    ),
    (
        "I registered last week for October 18 and need to let you know that I'm blind and will need the slides in a format JAWS can read."
        + SIGNATURE,
        "webinar",
        "Ann Lee 27 +screen_reader",
    ),
)


@pytest.mark.parametrize(("text", "subject", "people"), UPDATE_PLAIN)
def test_who_adds_or_corrects_a_detail_is_read_with_what(text: str, subject: str, people: str) -> None:
    assert outcome(text, PLAIN, subject) == ("update", people, False)


FOR_PEOPLE = (
    ("question", "Am I registered for session 25? I never got a confirmation." + SIGNATURE, "webinar"),
    (
        "question",
        "What platform do you use for these and does it work from a phone? I haven't made up my mind about signing up."
        + SIGNATURE,
        "webinar",
    ),
    ("question", "Is the webinar open to foster parents?" + SIGNATURE, "webinar"),
    ("question", "How long will session 25 last, and is a certificate given?" + SIGNATURE, "webinar"),
    (
        "question",
        "I signed up for session 25 last month but the link does not work. What should I do?" + SIGNATURE,
        "webinar",
    ),
    ("question", "Before I sign up: do you offer CEUs for session 25?" + SIGNATURE, "webinar"),
    ("question", "Will the recording of the April session be posted?" + SIGNATURE, "webinar"),
    ("question", "Do I get a certificate for attending?" + SIGNATURE, "webinar"),
    ("question", "When is the next webinar, and what does it cost?" + SIGNATURE, "webinar"),
    (
        "question",
        "Could you tell me whether the June 21 session covers runaways from group homes?" + SIGNATURE,
        "webinar",
    ),
    ("question", "I'm not sure whether I'm eligible as a volunteer. Who may attend?" + SIGNATURE, "webinar"),
    ("question", "I cannot open the link you sent me for session 25." + SIGNATURE, "webinar"),
    ("question", "Can someone call me about the webinars? 555-0134" + SIGNATURE, "webinar"),
    ("question", "What time zone is the June 21 webinar in?" + SIGNATURE + CONFIRMATION, CONFIRMED),
    ("question", "Will there be any sessions next year? None of these dates work for me." + SIGNATURE, "webinar"),
    ("question", "How do I register?" + SIGNATURE, "webinar"),
    ("question", "Is lunch provided? Just kidding. But is there a fee?" + SIGNATURE, "webinar"),
    ("question", "Could you send me the slides from the April webinar?" + SIGNATURE, "webinar"),
    ("question", "Did you receive my registration? I sent it last week." + SIGNATURE, "webinar"),
    ("question", "Are CEUs offered for social workers in Maryland?" + SIGNATURE, "webinar"),
    ("question", "Where can I find the list of dates?" + SIGNATURE, "webinar"),
    ("question", "Why was I charged? I thought that it was free." + SIGNATURE, "webinar"),
    ("question", "I have not gotten the link for session 24 yet. Is it coming?" + SIGNATURE, "webinar"),
    ("question", "Can I watch the recording if I miss June 21?" + SIGNATURE + CONFIRMATION, CONFIRMED),
    ("question", "Is session 26 full?" + SIGNATURE, "webinar"),
    ("question", "Do I need to do anything else to be registered?" + SIGNATURE + CONFIRMATION, CONFIRMED),
    ("question", "How many people can we send?" + SIGNATURE, "webinar"),
    (
        "question",
        "My confirmation says 2 PM, but I'm in Arizona. What time is that here?" + SIGNATURE + CONFIRMATION,
        CONFIRMED,
    ),
    (
        "other",
        "Thanks for the confirmation, see you on June 21!"
        + SIGNATURE
        + "\n> You are registered for session 25 on June 21, 2018.\n",
        CONFIRMED,
    ),
    (
        "other",
        "Got it, thank you." + SIGNATURE + "\n> You are registered for session 25 on June 21, 2018.\n",
        "Re: Your registration for session 25",
    ),
    ("other", "Great presentation on Tuesday. My whole unit learned something." + SIGNATURE, "webinar"),
    (
        "other",
        "Perfect, I'll be there." + SIGNATURE + "\n> You are registered for session 25 on June 21, 2018.\n",
        CONFIRMED,
    ),
    ("other", "Thank you so much for your help!" + SIGNATURE + CONFIRMATION, CONFIRMED),
    ("other", "OK" + SIGNATURE + CONFIRMATION, CONFIRMED),
    ("other", "Great, looking forward to it." + SIGNATURE + CONFIRMATION, CONFIRMED),
    ("other", "Thanks, I put it on my calendar. See you on June 21." + SIGNATURE + CONFIRMATION, CONFIRMED),
    ("other", "The report on the missing child in case 18-2231 was filed yesterday." + SIGNATURE, "Case 18-2231"),
    ("other", "I attended session 24 and it was excellent. Thank you!" + SIGNATURE, "webinar"),
    (
        "other",
        "I am not able to attend any of these, but thank you for the invitation."
        + SIGNATURE
        + "\n> We offer sessions on June 21, August 16 and October 18. To register, reply with your name.\n",
        "Re: Upcoming webinars",
    ),
    ("other", "Thanks for taking care of this so quickly!" + SIGNATURE + CONFIRMATION, CONFIRMED),
    (
        "other",
        "Noted. Thank you for the reminder."
        + SIGNATURE
        + "\n> This is a reminder that you are registered for session 24 on April 19.\n",
        "Re: Reminder: webinar tomorrow",
    ),
    ("other", "Thanks again. Have a great weekend." + SIGNATURE + CONFIRMATION, CONFIRMED),
    ("other", "Will do!" + SIGNATURE + CONFIRMATION, CONFIRMED),
    ("other", "Sounds good. See you then!" + SIGNATURE + CONFIRMATION, CONFIRMED),
    ("other", "Attached is the monthly placement report." + SIGNATURE, "Monthly report"),
    ("other", "Appreciate it!" + SIGNATURE + CONFIRMATION, CONFIRMED),
    ("other", "You too!" + SIGNATURE + CONFIRMATION, CONFIRMED),
)


@pytest.mark.parametrize(("intent", "text", "subject"), FOR_PEOPLE)
def test_what_asks_for_no_seat_registers_nobody(intent: str, text: str, subject: str) -> None:
    assert outcome(text, PLAIN, subject)[:2] == (intent, "")
