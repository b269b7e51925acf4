"""Is a message taken for what it is for, whatever story it tells beside?

One row a message, signed by Ann Lee: what comes out of it, its subject ("~": an answer to the confirmation of session 25),
and what it says. Each group stands for a way of putting things, not for its wording.
"""

# ruff: noqa: E501 - a message is one row of a table and reads along its line

import pytest

from registrar.mail.message import parse
from registrar.reading.read import read
from tests.make import make_message
from tests.reading.test_requests import CONFIRMATION, CONFIRMED, PLAIN, SIGNATURE, told

STORIES = """
# update: details
update Ann Lee 25 || my email was wrong || On the form I sent for June 21 I put anlee@ and it should be ann.lee@office.example. Sorry!
update Ann Lee 25 || webinar || I signed up for session 25 last week and typed my agency wrong. It is Harbor County Department of Social Services.
update Ann Lee 25 || ~ || Small thing: it's Ann with no e. Please fix my badge.
update Ann Lee 25 +sign_language || ~ || Please note for your file that I am Deaf. I will need an ASL interpreter on June 21.
update Ann Lee 25 +captions || ~ || One more thing. Could captions be turned on for me?
update Ann Lee 25 +large_print || ~ || I'm getting over eye surgery and the screen is a blur. Could someone send me the slides in a really big font? Twenty point or more.
update Ann Lee 25 +captions || accommodation || You have me down for session 25. Since then my hearing has got worse, so captions would be a great help.
update Ann Lee 25 || email change || We've moved to a new mail system. Please use ann.lee@office.example for session 25 from now on.
update Ann Lee || correction || The roster you sent around has me as Anne Leigh. I am Ann Lee.
update Ann Lee 25 || ~ || The confirmation has the wrong agency. I left DCFS in January and am with Harbor County Department of Social Services now.
update Ann Lee 25 || agency || In my registration for June 21 I gave Bayside as the agency, but it ought to read Harbor County Department of Social Services.
update Ann Lee 25 || Session 25 || Already have a seat for this one, but I never told you my agency: Harbor County Department of Social Services.
update Ann Lee 26 +captions || Captions || I enrolled in the August webinar a while ago and left the accommodation box empty. Please put down captions.
update Ann Lee 25 || ~ || Please send everything for June 21 to ann.lee@office.example, not to my old address.
# change
change Ann Lee 26 from 25 || ~ || June 21 is not going to happen after all, court. Could you give me a seat in August instead?
change Ann Lee 26 from 25 || webinar || I'm signed up for 25 but would rather do 26.
change Ann Lee 26 from 25 || webinar || Is it too late to trade my June 21 spot for August 16?
change Ann Lee 27 from 25 || webinar || Please take me out of session 25 and put me in session 27.
change Ann Lee 27 from 25 || webinar || I had planned on the June session and am registered for it, but a trial was set that week; October 18 would suit me.
change Ann Lee 26 from 25 || webinar || My supervisor has put me on call on June 21, for which I'm registered. Can I come on August 16 in its place?
change Ann Lee 26 || ~ || Could I come to the August one in place of this?
change Ann Lee 26 || ~ || I need to push this back to August.
change Ann Lee || ~ || In trial that week. Can I be moved over to another of your webinars? I will let you know which as soon as I have my June calendar.
change Ann Lee 26 from 25 || webinar || 25 -> 26 please, I'm already registered.
change Ann Lee 26 from 25 || change || Please change my registration. Was: June 21. Now: August 16.
change Ann Lee 26 from 25 || Reschedule || I have to reschedule. I was on for June 21; please make that August 16.
change Ann Lee 27 from 25 || webinar || I registered for June before I saw there was one in October. October is much better for me, could you switch me?
change Ann Lee 28 from 25 || webinar || A conflict came up for June 21. I'm registered for it. Please roll my registration over to the December webinar.
change Tom Hale 26 from 25 || webinar || Tom Hale (thale@office.example) is in session 25. He needs to be in 26, please.
change Ann Lee 26 from 25 || webinar || You put me in session 25. I asked for 26. Please correct that.
# cancel
cancel Ann Lee 25 || webinar || Something has come up and I will not be at the June 21 webinar. Please give my seat to someone on the waiting list.
cancel Ann Lee 25 || webinar || My caseload was reassigned and I no longer need session 25.
cancel Ann Lee 25 || ~ || Sorry, can't make it. Hope to catch another one some other year.
cancel Ann Lee 25 || webinar || Please take my name off the June 21 list; I start maternity leave the week before.
cancel Ann Lee 25 || webinar || I'm afraid I have to bow out of the June session.
cancel Tom Hale 25 || webinar || Tom Hale (thale@office.example) has left our agency. He was registered for session 25; please remove him.
cancel Ann Lee 25 || webinar || I double booked myself for June 21. Kindly release my place.
cancel Ann Lee 25 || June 21 || Regretfully I must withdraw from this session. I enjoyed the one in February and hope there will be more next year.
cancel Ann Lee 25 Q || webinar || I have to cancel June 21. Will it be recorded?
cancel Ann Lee 25,26 || webinar || Please cancel both of my sessions, 25 and 26.
cancel Ann Lee 25 || webinar || Don't hold my seat for June 21, I'm needed in the office.
cancel Ann Lee 25 || webinar || I can't come on June 21 and there is no other date that I could make. Thanks anyway.
# register with a second session in passing
register Ann Lee 25 || webinar || I went to the one in February and would now like 25.
register Ann Lee 26 || webinar || My colleague raved about the April session. Please save me a seat for August.
register Ann Lee 25 || webinar || I was on a waiting list for 24 and never got in. Please put me in 25.
register Ann Lee 26 || webinar || One of my nurses, Bridget, was in session 23 and has not stopped talking about it. Session 26 for me please.
register Ann Lee 25,27 || 25 and 27 || Sessions 25 & 27 please (I'm away for 26).
register Ann Lee 27 || webinar || I'll be on vacation for the June one and in court for the August one, so October 18 it is.
register Ann Lee 26 || webinar || Our whole team is going on June 21 but I have to cover the hotline that day. I'd like August 16.
register Ann Lee 25 || webinar || I saw the announcement for June 21 and August 16. The first works for me, please sign me up.
register Ann Lee 26 || webinar || Your April 19 webinar filled up before I could register. May I have a place on August 16?
register Ann Lee 25 || webinar || I get back from leave on June 4, so the session on June 21 is the one I'd like.
register Ann Lee 27 || webinar || Please sign me up for October 18; I return to work on August 16.
register Ann Lee 26 || webinar || Please register me for August. I'm told that your February one opened with a film.
register Ann Lee 25 || webinar || Since I couldn't get into session 24, I'd like to be in 25.
# register, odd forms
register Ann Lee 25 Q || June 21 || Hi! Ann Lee, from Harbor County Department of Social Services. June 21. Do I need to download anything first?
register Ann Lee 25 || webinar || June 21.
register Ann Lee 25 || webinar || Yes to session 25!
register Ann Lee 25 || webinar || Number 25, thank you.
register Ann Lee 25 || webinar || You can count on me for June 21.
register Ann Lee 25 || webinar || I intend to be present on June 21.
register Ann Lee 25 || webinar || Kindly mark me for the June 21 session.
register Ann Lee 25 || webinar || If there's still space on June 21, I'd be grateful for it.
register Ann Lee 25 || webinar || Session 25 would be a help to me.
register Ann Lee 25 || webinar || My director has asked me to attend session 25.
register Ann Lee 25 || webinar || My supervisor will allow me to go on June 21. Please enter my name.
register Ann Lee 25 || webinar || Supervisor okayed session 25. Ann Lee, Harbor County DSS.
register Ann Lee 25 Q || webinar || Put me in for 25. Also is there a fee?
register Ann Lee 25 Q || webinar || I am signing up for June 21. Not sure whether court staff can get credit.
register Ann Lee 24,25,26 || webinar || Could you please book me for April 19 and for the two after that?
register Ann Lee 24,25 || webinar || I'd like the next two sessions.
register Ann Lee 25,26 || webinar || June 21 and the one after it, please.
register Ann Lee 24,25,26,27,28 || webinar || Please put me on all five webinars this year.
register Ann Lee 25 || Re: Thank you for joining session 23 || That was good enough that I'm coming back. June 21, please, same address and agency as before.
register Ann Lee 26 || ~ || Thanks for this. Please also sign me up for August 16.
register Ann Lee 26 || ~ || Can I do session 26 in addition to this one?
register Ann Lee || webinar || I would like to register for one of the remaining webinars, I just do not know yet which my supervisor will allow.
register Ann Lee 25 +breaks +materials_in_advance || Registration - session 25 || I am registering for session 25. My vision is fine and so is my hearing, but I have a processing disorder which makes ninety minutes without a stop very hard. Two short pauses would let me keep up, and the slides a day before would let me know what is coming.
register Ann Lee 25 +transcript || webinar || Please enter me for session 25. I used to ask for an interpreter at events of this kind; since I got my second implant I no longer do. What I ask instead is a transcript afterward.
register Ann Lee 25 || webinar || I'd like a place in the June 21 webinar. I have no need of aids. To file a complaint, write to civilrights@office.example.
register Ann Lee 25 || webinar || Please register me for 25. Appointment line: appointments@office.example
register Ann Lee 25 || webinar || Sign me up for 25 and please confirm.
register Ann Lee 25 || webinar || I'm with intake and would like to make better use of what children tell me, so please mark me for June 21.
# question
question Q || Contact hours || How many contact hours does each session carry, and do you report them to the board? I may sign up for June once I know.
question Q || webinar || Before I commit to June 21, can you tell me if it counts toward licensing?
question Q || webinar || I might join session 25 if it is open to foster parents. Is it?
question Q || ~ || What time zone is the start time in?
question Q || webinar || I never got the link for today.
question Q || webinar || Do you plan to repeat session 25 in the fall?
question Q || webinar || We are thinking about sending six people to session 25. Is there a limit per agency?
question Q || webinar || My team is wondering who teaches the June session.
question Q || ~ || Does my confirmation mean I'm also in for August?
question Q || certificate || I attended session 23 and am still waiting for my certificate.
question Q || webinar || The calendar invitation shows 2 pm. We are on Central time. Would that be 1 pm for us?
question Q || webinar || Is session 25 the same content as session 24?
question Q || webinar || How would somebody from a tribal agency register?
# other
other || order 25 || Rosa, order 25 is in, twelve bags of layer mash and the salt block. We close at 4 on Friday the 20th.
other || Increase attendance at your webinar by 300% || We help organizations like yours fill every webinar seat. Register today for a free demo session, only 8 spots!
other || Your website form is broken || Hi, I noticed the sign up form on your site is not mobile friendly. I'm a developer and can rebuild it for $300, 3 day turnaround. Interested?
other || Quick question || I loved your webinar page! We help nonprofits like yours sell more seats with our email lists. Are you free for a 10 minute call on June 21?
other || ~ || Thank you, see you then!
other || ~ || Got it, all correct.
other || thanks || That was a great webinar today. Thank you to the whole team.
other || Saturday || I have you down for Saturday at 11, cut and color. If you can't make it, tell me by Thursday.
other || ~ || Received, much appreciated. No need to reply.
other || Potluck || Reminder that the potluck is on June 21. Bring a dish to share!
other || invoice || Attached is invoice 25 for the catering. Please pay by June 21.
"""

ROWS = tuple(line for line in STORIES.strip().split("\n") if not line.startswith("#"))


@pytest.mark.parametrize("row", ROWS)
def test_a_message_is_taken_for_what_it_is_for(row: str) -> None:
    expected, subject, words = row.split(" || ")
    text = words.replace("~", "\n") + SIGNATURE
    if subject == "~":
        subject, text = CONFIRMED, text + CONFIRMATION
    message = parse(make_message(text, subject=subject))
    assert message.date is not None

    reading = read(message, PLAIN, now=message.date)

    people = "; ".join(" ".join(told(one).split()) for one in reading.registrants)
    assert " ".join([reading.intent, people, "Q" * reading.question]).split() == expected.split()
    assert not reading.review
