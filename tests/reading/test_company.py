"""Who is in the author's company, who is only spoken of, and which name is the author's?

One line a case: who is registered (name and address parted by a blank; "-" where there is none), the From, the words
(~ ends a line).
"""

from datetime import UTC, datetime

import pytest

from registrar.catalog import Catalog
from registrar.mail.message import parse
from registrar.reading.read import read_by_rules
from tests.make import make_message

# ruff: noqa: E501 - a case is one row of a table and reads along its line

COMPANY = """
Dana Whitlock dwhitlock@office.example; Jo Castellane jcastellane@office.example || Dana Whitlock <dwhitlock@office.example> || Sign up the two of us for session 25: Dana Whitlock (this address) and our volunteer supervisor Jo Castellane, jcastellane@office.example.~~Dana Whitlock~Harbor County CPS
Dana Whitlock dwhitlock@office.example || Dana Whitlock <dwhitlock@office.example> || Please register me for session 25. My supervisor Jo Castellane (jcastellane@office.example) approved it for both of us.~~Dana Whitlock~Harbor County CPS
Jo Castellane jcastellane@office.example || Dana Whitlock <dwhitlock@office.example> || Please enroll:~~Dr. Jo Castellane~Lantern House~jcastellane@office.example~Session 25~~Sent by the records office
Jo Castellane jcastellane@office.example || Dana Whitlock <dwhitlock@office.example> || I clerk for Judge Jo Castellane. Please enroll Judge Castellane in session 25; she is at jcastellane@office.example.~~Dana Whitlock~Harbor County CPS
Dana Whitlock dwhitlock@office.example || Dana Whitlock <dwhitlock@office.example> || I clerk for Judge Jo Castellane. Judge Castellane told us all about it. Please enroll me in session 25.~~Dana Whitlock~Harbor County CPS
Dana Whitlock dwhitlock@office.example || Dana Whitlock <dwhitlock@office.example> || Jo Castellane and I were both going to come, but Jo got on with the county. So please sign up only me for session 25.~~Dana Whitlock~Harbor County CPS
Dana Whitlock dwhitlock@office.example; Jo Castellane jcastellane@office.example || Dana Whitlock <dwhitlock@office.example> || Please accept my registration and that of my co-worker Jo Castellane (jcastellane@office.example) for session 25.~~Dana Whitlock~Harbor County CPS
Jo Castellane jcastellane@office.example || Dana Whitlock <dwhitlock@office.example> || My colleague Jo Castellane would like session 25, jcastellane@office.example. I myself am still undecided, so for now only her.~~Dana Whitlock~Harbor County CPS
Jo Castellane jcastellane@office.example || Dana Whitlock <dwhitlock@office.example> || I am writing for Jo Castellane, who cannot type; her mail comes to jcastellane@office.example and I read it to her. She would like session 25.~~Dana Whitlock~Harbor County CPS
Jo Castellane jcastellane@office.example || Dana Whitlock <dwhitlock@office.example> || I'd meant to register Bo Rydell for session 25 but she's left us. So it will be her replacement, Jo Castellane, jcastellane@office.example.~~Dana Whitlock~Harbor County CPS
Jo Castellane jcastellane@office.example || Dana Whitlock <dwhitlock@office.example> || Please register Jo Castellane for session 26 -- scratch that, she says session 25 suits her better. Her address is jcastellane@office.example.~~Dana Whitlock~Harbor County CPS
Dana Whitlock dwhitlock@office.example || Dana Whitlock <dwhitlock@office.example> || Please register me for session 25. My wife, Jo Castellane, has her place already, so please do not add her again.~~Dana Whitlock~Harbor County CPS
Dana Whitlock dwhitlock@office.example || Dana Whitlock <dwhitlock@office.example> || Jo Castellane down the hall cannot say enough about these, so please register me for session 25.~~Dana Whitlock~Harbor County CPS
Dana Whitlock dwhitlock@office.example || Dana Whitlock <dwhitlock@office.example> || Please register me for session 25. My intern Jo Castellane will look on at my desk.~~Dana Whitlock~Harbor County CPS
Bo Rydell brydell@office.example || Dana Whitlock <dwhitlock@office.example> || Please register Bo Rydell (brydell@office.example) for session 25. Jo Castellane I had to turn down.~~Dana Whitlock~Harbor County CPS
Jo Castellane jcastellane@office.example || Dana Whitlock <dwhitlock@office.example> || Need Jo Castellane in session 25, jcastellane@office.example.~~Dana Whitlock~Harbor County CPS
Jo Castellane jcastellane@office.example || Dana Whitlock <dwhitlock@office.example> || Squeeze Jo Castellane (jcastellane@office.example) into session 25, please.~~Dana Whitlock~Harbor County CPS
Jo Castellane jcastellane@office.example || Dana Whitlock <dwhitlock@office.example> || Jo wants session 25, please register her. Her last name is Castellane and her e-mail jcastellane@office.example.~~Dana Whitlock~Harbor County CPS
Jo Castellane jcastellane@office.example; Dana Whitlock dwhitlock@office.example || Dana Whitlock <dwhitlock@office.example> || My colleague Jo Castellane (jcastellane@office.example) and I would like session 25.~~Dana Whitlock~Harbor County CPS
Jo Castellane jcastellane@office.example; Dana Whitlock dwhitlock@office.example || Dana Whitlock <dwhitlock@office.example> || Jo Castellane and I would like session 25. Her address is jcastellane@office.example.~~Dana Whitlock~Harbor County CPS
Jo Castellane jcastellane@office.example; Dana Whitlock dwhitlock@office.example || Dana Whitlock <dwhitlock@office.example> || Please sign up Jo Castellane, jcastellane@office.example, and myself for session 25.~~Dana Whitlock~Harbor County CPS
Dana Whitlock dwhitlock@office.example; Jo Castellane jcastellane@office.example || Dana Whitlock <dwhitlock@office.example> || I am writing for two people: me and Jo Castellane (jcastellane@office.example). Session 25.~~Dana Whitlock~Harbor County CPS
Jo Castellane jcastellane@office.example; Dana Whitlock dwhitlock@office.example || Dana Whitlock <dwhitlock@office.example> || There will be two of us in session 25, Jo Castellane <jcastellane@office.example> and me.~~Dana Whitlock~Harbor County CPS
Dana Whitlock dwhitlock@office.example; Jo Castellane jcastellane@office.example || Dana Whitlock <dwhitlock@office.example> || Session 25 for me and my coworker Jo Castellane please. She is at jcastellane@office.example.~~Dana Whitlock~Harbor County CPS
Dana Whitlock dwhitlock@office.example; Jo Castellane jcastellane@office.example || Dana Whitlock <dwhitlock@office.example> || Registering for session 25 with my teammate Jo Castellane. She is jcastellane@office.example.~~Dana Whitlock~Harbor County CPS
Dana Whitlock dwhitlock@office.example; Jo Castellane jcastellane@office.example || Dana Whitlock <dwhitlock@office.example> || registering for 25 w my teammate Jo Castellane, jcastellane@office.example~~Dana Whitlock~Harbor County CPS
Dana Whitlock dwhitlock@office.example; Jo Castellane jcastellane@office.example || Dana Whitlock <dwhitlock@office.example> || I want session 25 and so does Jo Castellane (jcastellane@office.example).~~Dana Whitlock~Harbor County CPS
Dana Whitlock dwhitlock@office.example; Jo Castellane jcastellane@office.example || Dana Whitlock <dwhitlock@office.example> || I will be at session 25; Jo Castellane (jcastellane@office.example) will be there as well.~~Dana Whitlock~Harbor County CPS
Dana Whitlock dwhitlock@office.example; Jo Castellane jcastellane@office.example || Dana Whitlock <dwhitlock@office.example> || Put me in session 25. Jo Castellane would like to come along, her e-mail is jcastellane@office.example.~~Dana Whitlock~Harbor County CPS
Dana Whitlock dwhitlock@office.example; Jo Castellane jcastellane@office.example || Dana Whitlock <dwhitlock@office.example> || Put me in session 25. Could Jo Castellane (jcastellane@office.example) come too?~~Dana Whitlock~Harbor County CPS
Dana Whitlock dwhitlock@office.example; Jo Castellane jcastellane@office.example || Dana Whitlock <dwhitlock@office.example> || Please register me for session 25. Please also register Jo Castellane, jcastellane@office.example.~~Dana Whitlock~Harbor County CPS
Dana Whitlock dwhitlock@office.example; Jo Castellane jcastellane@office.example || Dana Whitlock <dwhitlock@office.example> || Please register me for session 25. Same for Jo Castellane (jcastellane@office.example).~~Dana Whitlock~Harbor County CPS
Dana Whitlock dwhitlock@office.example; Jo Castellane jcastellane@office.example || Dana Whitlock <dwhitlock@office.example> || Please register me for session 25. Ditto Jo Castellane, jcastellane@office.example.~~Dana Whitlock~Harbor County CPS
Jo Castellane jcastellane@office.example; Dana Whitlock dwhitlock@office.example || Dana Whitlock <dwhitlock@office.example> || Both Jo Castellane (jcastellane@office.example) and I are interested in session 25.~~Dana Whitlock~Harbor County CPS
Jo Castellane jcastellane@office.example; Dana Whitlock dwhitlock@office.example || Dana Whitlock <dwhitlock@office.example> || Jo Castellane and I, both of Harbor County CPS, ask for seats in session 25. jcastellane@office.example, dwhitlock@office.example~~Dana Whitlock~Harbor County CPS
Jo Castellane jcastellane@office.example || Dana Whitlock <dwhitlock@office.example> || Please register Jo Castellane, whose email is jcastellane@office.example, for session 25.~~Dana Whitlock~Harbor County CPS
Jo Castellane jcastellane@office.example || Dana Whitlock <dwhitlock@office.example> || Please register our new hire. Her name is Jo Castellane, her email jcastellane@office.example. Session 25.~~Dana Whitlock~Harbor County CPS
Jo Castellane jcastellane@office.example || Dana Whitlock <dwhitlock@office.example> || I need a seat in session 25 for one of my workers, Jo Castellane. Mail for her goes to jcastellane@office.example.~~Dana Whitlock~Harbor County CPS
Jo Castellane jcastellane@office.example || Dana Whitlock <dwhitlock@office.example> || Session 25 is for Jo Castellane (jcastellane@office.example), not for me.~~Dana Whitlock~Harbor County CPS
Jo Castellane jcastellane@office.example || Dana Whitlock <dwhitlock@office.example> || I am the scheduler here. Judge Jo Castellane wants session 25: jcastellane@office.example~~Dana Whitlock~Harbor County CPS
Jo Castellane jcastellane@office.example || Dana Whitlock <dwhitlock@office.example> || Jo Castellane has asked me to sign her up for session 25. You can reach her at jcastellane@office.example.~~Dana Whitlock~Harbor County CPS
Jo Castellane jcastellane@office.example || Dana Whitlock <dwhitlock@office.example> || My supervisee Jo Castellane is to attend session 25 (jcastellane@office.example).~~Dana Whitlock~Harbor County CPS
Jo Castellane jcastellane@office.example || Dana Whitlock <dwhitlock@office.example> || We would like to send Jo Castellane to session 25. jcastellane@office.example~~Dana Whitlock~Harbor County CPS
Jo Castellane jcastellane@office.example; Ray Tibbets rtibbets@office.example || Dana Whitlock <dwhitlock@office.example> || We are sending two people to session 25: Jo Castellane (jcastellane@office.example) and Ray Tibbets (rtibbets@office.example).~~Dana Whitlock~Harbor County CPS
Jo Castellane jcastellane@office.example; Ray Tibbets rtibbets@office.example || Dana Whitlock <dwhitlock@office.example> || Session 25:~- Jo Castellane, jcastellane@office.example~- Ray Tibbets, rtibbets@office.example~~~Dana Whitlock~Harbor County CPS
Jo Castellane jcastellane@office.example; Ray Tibbets rtibbets@office.example; Dana Whitlock dwhitlock@office.example || Dana Whitlock <dwhitlock@office.example> || Session 25:~1) Jo Castellane jcastellane@office.example~2) Ray Tibbets rtibbets@office.example~3) me~~Dana Whitlock~Harbor County CPS
Jo Castellane jcastellane@office.example; Ray Tibbets rtibbets@office.example || Dana Whitlock <dwhitlock@office.example> || Session 25 for:~Jo Castellane~jcastellane@office.example~~Ray Tibbets~rtibbets@office.example~~Dana Whitlock~Harbor County CPS
Jo Castellane jcastellane@office.example; Ray Tibbets rtibbets@office.example || Dana Whitlock <dwhitlock@office.example> || Please add Jo Castellane and Ray Tibbets to session 25. Their addresses are jcastellane@office.example and rtibbets@office.example.~~Dana Whitlock~Harbor County CPS
Jo Castellane jcastellane@office.example; Ray Tibbets rtibbets@office.example; Dana Whitlock dwhitlock@office.example || Dana Whitlock <dwhitlock@office.example> || Please add Jo Castellane, Ray Tibbets and me to session 25 (jcastellane@office.example, rtibbets@office.example).~~Dana Whitlock~Harbor County CPS
Jo Castellane jcastellane@office.example; Ray Tibbets rtibbets@office.example; Dana Whitlock dwhitlock@office.example || Dana Whitlock <dwhitlock@office.example> || Three of us want session 25: Jo Castellane, Ray Tibbets, and myself. Emails: jcastellane@office.example; rtibbets@office.example.~~Dana Whitlock~Harbor County CPS
Jo Castellane jcastellane@office.example; Dana Whitlock dwhitlock@office.example || Dana Whitlock <dwhitlock@office.example> || Jo Castellane will join me in session 25. (jcastellane@office.example)~~Dana Whitlock~Harbor County CPS
Dana Whitlock dwhitlock@office.example; Jo Castellane jcastellane@office.example || Dana Whitlock <dwhitlock@office.example> || I will be joined by Jo Castellane, jcastellane@office.example, in session 25. Please register us.~~Dana Whitlock~Harbor County CPS
Dana Whitlock dwhitlock@office.example; Jo Castellane jcastellane@office.example || Dana Whitlock <dwhitlock@office.example> || I would like to bring Jo Castellane (jcastellane@office.example) along to session 25.~~Dana Whitlock~Harbor County CPS
Dana Whitlock dwhitlock@office.example; Jo Castellane jcastellane@office.example || Dana Whitlock <dwhitlock@office.example> || Along with me, Jo Castellane (jcastellane@office.example) would like session 25.~~Dana Whitlock~Harbor County CPS
Dana Whitlock dwhitlock@office.example; Jo Castellane jcastellane@office.example || Dana Whitlock <dwhitlock@office.example> || Session 25: Dana Whitlock; Jo Castellane (jcastellane@office.example)~~Dana Whitlock~Harbor County CPS
Dana Whitlock dwhitlock@office.example; Jo Castellane jcastellane@office.example || Dana Whitlock <dwhitlock@office.example> || Two for session 25, please: myself and Jo Castellane, jcastellane@office.example~~Dana Whitlock~Harbor County CPS
Jo Castellane jcastellane@office.example; Dana Whitlock dwhitlock@office.example || Dana Whitlock <dwhitlock@office.example> || Jo Castellane (jcastellane@office.example) and I want session 25. She needs captions, I need nothing.~~Dana Whitlock~Harbor County CPS
Jo Castellane jcastellane@office.example; Dana Whitlock dwhitlock@office.example || Dana Whitlock <dwhitlock@office.example> || Jo Castellane (jcastellane@office.example) and I want session 25. I need large print, she does not.~~Dana Whitlock~Harbor County CPS
Jo Castellane jcastellane@office.example; Ray Tibbets rtibbets@office.example || Dana Whitlock <dwhitlock@office.example> || Session 25:~Jo Castellane, jcastellane@office.example, ASL interpreter~Ray Tibbets, rtibbets@office.example, none~~Dana Whitlock~Harbor County CPS
Dana Whitlock dwhitlock@office.example; Jo Castellane jcastellane@office.example || Dana Whitlock <dwhitlock@office.example> || Please register me for 25 and Jo Castellane (jcastellane@office.example) for 26.~~Dana Whitlock~Harbor County CPS
Jo Castellane jcastellane@office.example; Dana Whitlock dwhitlock@office.example || Dana Whitlock <dwhitlock@office.example> || 25 for Jo Castellane (jcastellane@office.example), 26 for me.~~Dana Whitlock~Harbor County CPS
Jo Castellane jcastellane@office.example; Ray Tibbets rtibbets@office.example || Dana Whitlock <dwhitlock@office.example> || Jo Castellane (jcastellane@office.example): 25~Ray Tibbets (rtibbets@office.example): 26 and 27~~Dana Whitlock~Harbor County CPS
Jo Castellane jcastellane@office.example; Ray Tibbets rtibbets@office.example || Dana Whitlock <dwhitlock@office.example> || Jo Castellane, jcastellane@office.example, wants 25. Ray Tibbets, rtibbets@office.example, wants 26.~~Dana Whitlock~Harbor County CPS
Dana Whitlock dwhitlock@office.example || Dana Whitlock <dwhitlock@office.example> || Please register me for session 25. My supervisor, Jo Castellane, has agreed.~~Dana Whitlock~Harbor County CPS
Dana Whitlock dwhitlock@office.example || Dana Whitlock <dwhitlock@office.example> || Please register me for session 25. I heard of it from Jo Castellane.~~Dana Whitlock~Harbor County CPS
Dana Whitlock dwhitlock@office.example || Dana Whitlock <dwhitlock@office.example> || Please register me for session 25. Jo Castellane, who took it in the fall, says it is worth it.~~Dana Whitlock~Harbor County CPS
Dana Whitlock dwhitlock@office.example || Dana Whitlock <dwhitlock@office.example> || Please register me for session 25. I am copying Jo Castellane (jcastellane@office.example), my supervisor.~~Dana Whitlock~Harbor County CPS
Dana Whitlock dwhitlock@office.example || Dana Whitlock <dwhitlock@office.example> || Please register me for session 25. If I do not answer, write to Jo Castellane at jcastellane@office.example.~~Dana Whitlock~Harbor County CPS
Dana Whitlock dwhitlock@office.example || Dana Whitlock <dwhitlock@office.example> || Please register me for session 25. Invoices go to Jo Castellane, jcastellane@office.example.~~Dana Whitlock~Harbor County CPS
Dana Whitlock dwhitlock@office.example || Dana Whitlock <dwhitlock@office.example> || Please register me for session 25. Jo Castellane cannot come this time.~~Dana Whitlock~Harbor County CPS
Dana Whitlock dwhitlock@office.example || Dana Whitlock <dwhitlock@office.example> || Please register me for session 25. I took over the caseload of Jo Castellane.~~Dana Whitlock~Harbor County CPS
Dana Whitlock dwhitlock@office.example || Dana Whitlock <dwhitlock@office.example> || Please register me for session 25. Jo Castellane is already registered.~~Dana Whitlock~Harbor County CPS
Dana Whitlock dwhitlock@office.example || Dana Whitlock <dwhitlock@office.example> || Please register me for session 25. I share an office with Jo Castellane.~~Dana Whitlock~Harbor County CPS
Dana Whitlock dwhitlock@office.example || Dana Whitlock <dwhitlock@office.example> || Please register me for session 25. Jo Castellane from your team told me to write.~~Dana Whitlock~Harbor County CPS
Dana Whitlock dwhitlock@office.example || Dana Whitlock <dwhitlock@office.example> || Hello Ms. Castellane, please register me for session 25.~~Dana Whitlock~Harbor County CPS
Dana Whitlock dwhitlock@office.example || Dana Whitlock <dwhitlock@office.example> || Jo, could you put me in session 25? Thanks to Ray Tibbets for the flyer.~~Dana Whitlock~Harbor County CPS
Dana Whitlock dwhitlock@office.example || Dana Whitlock <dwhitlock@office.example> || Please register me for session 25. Contact our office manager, Jo Castellane, at jcastellane@office.example with any questions.~~Dana Whitlock~Harbor County CPS
Dana Whitlock dwhitlock@office.example || Dana Whitlock <dwhitlock@office.example> || Judge Jo Castellane has asked that his staff attend. Please register me for session 25.~~Dana Whitlock~Harbor County CPS
Dana Whitlock dwhitlock@office.example || Dana Whitlock <dwhitlock@office.example> || Jo Castellane from our office attended last time. Please register me for session 25.~~Dana Whitlock~Harbor County CPS
Dana Whitlock dwhitlock@office.example || Dana Whitlock <dwhitlock@office.example> || I work under Jo Castellane and would like session 25.~~Dana Whitlock~Harbor County CPS
Dana Whitlock dwhitlock@office.example || Dana Whitlock <dwhitlock@office.example> || Can I take Jo Castellane's spot in session 25? Please register me.~~Dana Whitlock~Harbor County CPS
Jo Castellane jcastellane@office.example || Dana Whitlock <dwhitlock@office.example> || Jo Castellane joined our unit in May. Please register her for session 25, jcastellane@office.example.~~Dana Whitlock~Harbor County CPS
Jo Castellane jcastellane@office.example || Dana Whitlock <dwhitlock@office.example> || Jo Castellane is my new clerk and would like session 25, jcastellane@office.example.~~Dana Whitlock~Harbor County CPS
Jo Castellane jcastellane@office.example || Dana Whitlock <dwhitlock@office.example> || Our victim advocate Jo Castellane, who shares my desk, needs session 25: jcastellane@office.example~~Dana Whitlock~Harbor County CPS
Jo Castellane moes@office.example; Ray Castellane moes@office.example || Dana Whitlock <dwhitlock@office.example> || Please register Jo and Ray Castellane for session 25. They share an address, moes@office.example.~~Dana Whitlock~Harbor County CPS
Jo Castellane jcastellane@office.example; Ana Castellane acastellane@office.example || Dana Whitlock <dwhitlock@office.example> || Please register the Castellane sisters, Jo and Ana, for session 25: jcastellane@office.example and acastellane@office.example.~~Dana Whitlock~Harbor County CPS
Jo Castellane jcastellane@office.example || Dana Whitlock <dwhitlock@office.example> || Spoke with Jo Castellane this morning, please put her down for session 25 (jcastellane@office.example).~~Dana Whitlock~Harbor County CPS
Hope Castellane hcastellane@office.example; Lane Tibbets ltibbets@office.example || Dana Whitlock <dwhitlock@office.example> || Please enroll advocate Hope Castellane, hcastellane@office.example, and Deputy Lane Tibbets (ltibbets@office.example) in session 25.~~Dana Whitlock~Harbor County CPS
Dana Whitlock dwhitlock@office.example || Dana Whitlock <dwhitlock@office.example> || I hope Harbor County is quiet today. Please register me for session 25.~~Dana Whitlock~Harbor County CPS
Dana Whitlock dwhitlock@office.example || Dana Whitlock <dwhitlock@office.example> || Please register me for session 25. Copy my probation secretary on the confirmation: mtruitt@office.example~~Dana Whitlock~Harbor County CPS
Ike Moe moes@home.example; Della Moe moes@home.example || Ike and Della Moe <moes@home.example> || We would both like session 25. Ike and Della Moe, foster parents.
Shantel Good Voice sgoodvoice@office.example; Verna Manygoats vmanygoats@office.example || Dana Whitlock <dwhitlock@office.example> || Please register Shantel Good Voice (sgoodvoice@office.example) for session 25.~verna manygoats vmanygoats@office.example too~~Dana Whitlock~Harbor County CPS
Edith Samson esamson@office.example; Joyce Kanoa jkanoa@office.example || Dana Whitlock <dwhitlock@office.example> || Two for session 25. First: Edith Samson, esamson@office.example. Second: Joyce Kanoa, jkanoa@office.example.~~Dana Whitlock~Harbor County CPS
Karen Moe moes@home.example; Dwight Moe moes@home.example || Dana Whitlock <dwhitlock@office.example> || Please register these foster parents for session 25:~Karen and Dwight Moe, moes@home.example~~Dana Whitlock~Harbor County CPS
Dana Whitlock dwhitlock@office.example || Dana Whitlock <dwhitlock@office.example> || Unlike my officemate Jo Castellane I have not taken session 25. Please register me.~~Dana Whitlock~Harbor County CPS
Dana Whitlock dwhitlock@office.example || Dana Whitlock <dwhitlock@office.example> || Please register me for session 25. Lt. Jo Castellane is my commanding officer, jcastellane@office.example, if you need her approval.~~Dana Whitlock~Harbor County CPS
Jo Castellane jcastellane@office.example || Dana Whitlock <dwhitlock@office.example> || My intern is new and I would like her to take session 25: Jo Castellane, jcastellane@office.example~~Dana Whitlock~Harbor County CPS
Dana Whitlock dwhitlock@office.example || Dana Whitlock <dwhitlock@office.example> || Please register me for session 25. Deputy Jo Castellane is interested too but she'll write you herself.~~Dana Whitlock~Harbor County CPS
Jo Castellane jcastellane@office.example || Dana Whitlock <dwhitlock@office.example> || I'd like to nominate Jo Castellane from our staff for session 25. You can reach her at jcastellane@office.example.~~Dana Whitlock~Harbor County CPS
Dana Whitlock dwhitlock@office.example || Dana Whitlock <dwhitlock@office.example> || Please register me for session 25. My boss Mr. Jo Castellane paid for the conference where I met you.~~Dana Whitlock~Harbor County CPS
Marguerite Thibodeaux mthibodeaux@o.example || "Harbor County CPS" <intake@o.example> || Please register Marguerite Thibodeaux for session 25: mthibodeaux@o.example
Jo Castellane jcastellane@office.example || Dana Whitlock <dwhitlock@office.example> || My coworker Jo Castellane (jcastellane@office.example) asked me to write because he is in the field. He wants session 25. Not me, just him!~~Dana
Dana Whitlock dwhitlock@office.example; Jo Castellane jcastellane@office.example || Dana Whitlock <dwhitlock@office.example> || Two for session 25, me and Jo Castellane (jcastellane@office.example). Captions for Jo, nothing for me.~~Dana Whitlock~Harbor County CPS
Jo Castellane jcastellane@office.example || Dana Whitlock <dwhitlock@office.example> || Please enter Jo Castellane (jcastellane@office.example) in session 25. Nothing for me, thanks.~~Dana Whitlock~Harbor County CPS
Jo Castellane jcastellane@office.example || Dana Whitlock <dwhitlock@office.example> || Could you put our new clerk down for me? Jo Castellane, jcastellane@office.example, session 25.~~Dana Whitlock~Harbor County CPS
Jo Castellane jcastellane@office.example; Dana Whitlock dwhitlock@office.example || Dana Whitlock <dwhitlock@office.example> || Please register Jo Castellane (jcastellane@office.example) for session 25. I cannot make it that day, so put me in session 26.~~Dana Whitlock~Harbor County CPS
Jo Castellane jcastellane@office.example || Dana Whitlock <dwhitlock@office.example> || Please register Jo Castellane (jcastellane@office.example) for session 25. I myself am tied up all fall.~~Dana Whitlock~Harbor County CPS
Jo Castellane jcastellane@office.example; Dana Whitlock dwhitlock@office.example || Dana Whitlock <dwhitlock@office.example> || Session 25: Jo Castellane (jcastellane@office.example) and Dana.~~Dana Whitlock~Harbor County CPS
Dana Whitlock dwhitlock@office.example || Dana Whitlock <dwhitlock@office.example> || Session 25 please. My coworker Jo Castellane asks whether the slides will be posted.~~Dana Whitlock~Harbor County CPS
Dana Whitlock dwhitlock@office.example; Jo Castellane jcastellane@office.example || Dana Whitlock <dwhitlock@office.example> || Could I get a seat in session 25, and one for Jo Castellane? jcastellane@office.example~~Dana Whitlock~Harbor County CPS
Jo Castellane jcastellane@office.example || Dana Whitlock <dwhitlock@office.example> || Judge Jo Castellane has asked me to arrange her place in session 25. Her e-mail is jcastellane@office.example.~~Dana Whitlock~Harbor County CPS
Dana Whitlock dwhitlock@office.example || Dana Whitlock <dwhitlock@office.example> || Jo Castellane wants me to send her the notes afterwards. Please register me for session 25.~~Dana Whitlock~Harbor County CPS
Jo Castellane jcastellane@office.example; Dana Whitlock dwhitlock@office.example || Dana Whitlock <dwhitlock@office.example> || Our picks:~~  Jo Castellane      jcastellane@office.example      25~  myself                                          26~~~Dana Whitlock~Harbor County CPS
Jo Castellane jcastellane@office.example; Ray Tibbets rtibbets@office.example || Dana Whitlock <dwhitlock@office.example> || Session 25, please: Jo Castellane, Ray Tibbets. Mail: jcastellane@ and rtibbets@office.example.~~Dana Whitlock~Harbor County CPS
Dana Whitlock dwhitlock@office.example || Dana Whitlock <dwhitlock@office.example> || Register me for session 25. If I am called to court, Jo Castellane will take my spot.~~Dana Whitlock~Harbor County CPS
"""

NAMED = """
Dana Whitlock || dwhitlock88@mail.example || Please register me for session 25. Dana Whitlock, Harbor County CPS
- || "dwhitlock88" <dwhitlock88@mail.example> || Please register me for session 25.~~Dana~Harbor County CPS
Dana M Whitlock || "WHITLOCK, DANA M" <d@o.example> || Please register me for session 25.~~Harbor County CPS
Dana Whitlock || "Whitlock, Dana (DCFS)" <d@o.example> || Please register me for session 25.
María Fernanda de la Cruz || "de la Cruz, María Fernanda" <d@o.example> || Please register me for session 25.
Ana Lucía Restrepo Gómez || "Ana Lucía Restrepo Gómez" <d@o.example> || Please register me for session 25.~~Ana Restrepo~Harbor County CPS
Ana Lucía Restrepo Gómez || "Ana Restrepo" <d@o.example> || Please register me for session 25.~~Ana Lucía Restrepo Gómez~Harbor County CPS
Joost van der Berg || "van der Berg, Joost" <d@o.example> || Please register me for session 25.
Robert Tran || "Bob Tran" <d@o.example> || Please register me for session 25. My name is Robert Tran but I go by Bob.
Thuy Nguyen || "Thuy Nguyen" <d@o.example> || Please register me for session 25.~~Nguyễn Thị Thủy (goes by Thuy Nguyen)~Harbor County CPS
Elizabeth Moreau || "Liz" <liz.moreau@o.example> || Please register me for session 25.~~Elizabeth "Liz" Moreau~Harbor County CPS
Marguerite Thibodeaux || "Front Desk" <desk@o.example> || Please register me for session 25. Marguerite Thibodeaux, Harbor County CPS
Guadalupe Valencia Ruiz || "Lupe V." <lvalencia@o.example> || Please register me for session 25.~~Guadalupe Valencia Ruiz~Harbor County CPS
J.T. Whitlock || "J.T. Whitlock" <jt@o.example> || Please register me for session 25.
Michelle Ann Whitlock || "Shelly Whitlock" <mwhitlock@o.example> || Please register me for session 25. For the certificate please use my legal name, Michelle Ann Whitlock.
Dana Whitlock || "D. Whitlock" <d@o.example> || Please register me for session 25.~~Dana Whitlock, LCSW~Harbor County CPS
Dana Whitlock-Reyes || "Dana Whitlock-Reyes" <d@o.example> || Please register me for session 25.~~Dana~Harbor County CPS
Dana Whitlock || "Sgt. Dana Whitlock" <d@o.example> || Please register me for session 25.
Dana Whitlock || "Whitlock Dana" <dana.whitlock@o.example> || Please register me for session 25.~~Dana Whitlock~Harbor County CPS
Dana Whitlock || "dana whitlock" <dana.whitlock@o.example> || please register me for session 25
Dana Whitlock || "Dana Whitlock, LCSW, ACSW" <dana.whitlock@o.example> || please register me for session 25
Dana Whitlock Jr. || "Dana Whitlock Jr." <dana.whitlock@o.example> || please register me for session 25
Xiuhcoatl Mendoza Tlapanco || "Xiuhcoatl Mendoza Tlapanco" <x@o.example> || please register me for session 25
Siobhán O'Shaughnessy || "O'Shaughnessy, Siobhán" <x@o.example> || please register me for session 25
Mary Beth St. Clair || "Mary Beth St. Clair" <x@o.example> || please register me for session 25
Jedediah Lapp || "Jedediah Lapp" <jlapp@homes.example> || I am house father at Menno Homes. Session 25 please.~~Jedediah Lapp
Alois Kern || "Msgr. Alois Kern" <akern@charities.example> || Please include me in session 25.~~Msgr. Alois Kern
"""


@pytest.mark.parametrize("case", COMPANY.strip().split("\n"))
def test_those_who_come_are_told_from_those_only_spoken_of(case: str, series: Catalog) -> None:
    people, author, words = case.split(" || ")
    message = parse(make_message(words.replace("~", "\n"), author=author, subject="Session 25"))

    _, _, reading = read_by_rules(message, series, now=datetime(2026, 1, 5, tzinfo=UTC))

    read = {f"{one.name.value} {one.email.value}" for one in reading.registrants if one.name and one.email}
    assert read == set(people.split("; "))
    assert len(reading.registrants) == len(read)


@pytest.mark.parametrize("case", NAMED.strip().split("\n"))
def test_the_author_s_name_is_read_as_for_a_badge(case: str, series: Catalog) -> None:
    name, author, words = case.split(" || ")
    message = parse(make_message(words.replace("~", "\n"), author=author, subject="Session 25"))

    _, _, reading = read_by_rules(message, series, now=datetime(2026, 1, 5, tzinfo=UTC))

    (registrant,) = reading.registrants
    assert (registrant.name.value if registrant.name else "-") == name
