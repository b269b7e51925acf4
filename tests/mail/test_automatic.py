import json
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from registrar.mail.automatic import automatic_because
from registrar.mail.message import parse
from tests.make import make_message, make_multipart, make_part

MAILBOX = "webinars@training.example"
HEAD = make_message().partition(b"Content-Type")[0]


def because(raw: bytes) -> str | None:
    return automatic_because(parse(raw), [MAILBOX])


# -------------------------------------------------------------------------------------------------------------- fields

MACHINE_FIELDS = (
    ("Auto-Submitted", "auto-replied"),
    ("Auto-Submitted", "Auto-Generated"),
    ("Auto-Submitted", "auto-replied (vacation)"),
    ("auto-submitted", "auto-notified; owner-email=ann@office.example"),
    ("Auto-Submitted", "auto-replied; owner-email=no"),
    ("Return-Path", "<>"),
    ("Precedence", "bulk"),
    ("Precedence", "Junk"),
    ("Precedence", "list"),
    ("Precedence", "auto_reply"),
    ("X-Precedence", "bulk"),
    ("List-Id", "Training News <news.list.example>"),
    ("List-Unsubscribe", "<mailto:leave@list.example>"),
    ("List-Post", "<mailto:news@list.example>"),
    ("X-Auto-Response-Suppress", "All"),
    ("X-Auto-Response-Suppress", "DR, OOF, AutoReply"),
    ("X-Autoreply", "yes"),
    ("X-Autorespond", ""),
    ("X-Autoresponder", "v1"),
    ("X-Loop", "ann@office.example"),
    ("X-FC-MachineGenerated", "true"),
    ("X-MS-Exchange-Inbox-Rules-Loop", "ann@office.example"),
    ("X-Failed-Recipients", "bob@office.example"),
    ("X-Mailer", "vacation 1.2.7"),
    ("X-Mailer", "Mailchimp Mailer"),
    ("X-Auto-Replied", "true"),
    ("X-HolidayReply", "1"),
    ("X-Mail-Type", "auto_response"),
    ("X-List-Administrivia", "yes"),
    ("Feedback-ID", "12:34:campaign:esp"),
    ("X-Registrar-Loop", "3f2a"),
    ("RT-Ticket", "support #12"),
    ("X-MC-User", "12ab"),
)


@pytest.mark.parametrize("field", MACHINE_FIELDS, ids=": ".join)
def test_a_field_marks_a_machine(field: tuple[str, str]) -> None:
    evidence = because(make_message(headers=[field]))

    assert evidence is not None


PERSONS_FIELDS = (
    ("Auto-Submitted", "no"),
    ("Auto-Submitted", "NO (sent by hand)"),
    ("Auto-Submitted", "no; x=auto-replied"),
    ("Importance", "high"),
    ("Priority", "urgent"),
    ("Precedence", "first-class"),
    ("X-Priority", "1 (Highest)"),
    ("X-Auto-Response-Suppress", "DR, RN, NRN"),
    ("X-Autoreply", "no"),
    ("X-MS-Exchange-Organization-AutoForwarded", "false"),
    ("Return-Path", "<ann.lee@office.example>"),
    ("Return-Receipt-To", "ann.lee@office.example"),
    ("Disposition-Notification-To", "ann.lee@office.example"),
    ("X-Spam-Status", "No, score=-1.9"),
    ("X-Mailer", "Microsoft Outlook 16.0"),
    ("X-Google-DKIM-Signature", "v=1; h=from:auto-submitted:x-autoreply"),
    ("DKIM-Signature", "v=1; h=auto-submitted"),
    ("Feedback-ID", "1.us-east-1.abc=:AmazonSES"),
    ("Sensitivity", "Company-Confidential"),
    ("Thread-Topic", "Automatic reply"),
    ("X-MS-Has-Attach", ""),
    ("Delivered-To", MAILBOX),
)


@pytest.mark.parametrize("field", PERSONS_FIELDS, ids=": ".join)
def test_a_field_that_people_have_too_marks_nobody(field: tuple[str, str]) -> None:
    assert because(make_message(headers=[field])) is None


def test_the_second_of_two_fields_counts() -> None:
    assert because(make_message(headers=[("Precedence", "normal"), ("Precedence", "bulk")])) == "Precedence: bulk"


def test_a_group_that_hands_on_what_people_write_to_our_mailbox_is_no_list() -> None:
    headers = [("List-Post", f"<mailto:{MAILBOX}>"), ("List-Id", "<webinars.training.example>"), ("Precedence", "list")]

    assert because(make_message(headers=headers)) is None


def test_our_own_mail_come_back_is_known() -> None:
    assert because(make_message(author=f"Webinars <{MAILBOX}>")) == "sent from our own address"
    assert because(make_message(author="webinars+token@Training.example")) == "sent from our own address"


def test_a_message_that_runs_in_circles_is_known() -> None:
    assert because(make_message(headers=[("Received", "from a by b")] * 51)) == "51 Received fields"
    assert because(make_message(headers=[("Received", "from a by b")] * 50)) is None


# ----------------------------------------------------------------------------------------------------------- structure


@pytest.mark.parametrize(
    ("kind", "content_type"),
    [
        ("report; report-type=delivery-status", "message/delivery-status"),
        ("report; report-type=disposition-notification", "message/disposition-notification"),
        ("report; report-type=feedback-report", "message/feedback-report"),
        ("mixed", "message/delivery-status"),
        ("mixed", "message/disposition-notification"),
        ("signed", "application/pkcs7-mime; smime-type=signed-receipt"),
    ],
)
def test_a_report_is_known_by_its_parts(kind: str, content_type: str) -> None:
    parts = [make_part("text/plain", b"Please see below."), make_part(content_type, b"Action: failed\r\n")]

    assert because(HEAD + make_multipart(kind, parts)) is not None


def test_a_report_inside_a_forwarded_message_is_somebody_telling_us() -> None:
    bounce = HEAD + make_multipart("report", [make_part("message/delivery-status", b"Action: failed\r\n")])

    assert (
        because(make_message("I got this back, did you get my form?", attachments=[("", "message/rfc822", bounce)]))
        is None
    )


@pytest.mark.parametrize(
    ("content_type", "ics"),
    [
        ("text/calendar; method=REPLY", "BEGIN:VCALENDAR\nMETHOD:REPLY\nEND:VCALENDAR\n"),
        ("text/calendar", "BEGIN:VCALENDAR\nMETHOD:REPLY\nEND:VCALENDAR\n"),
        ("application/ics", "BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nEND:VCALENDAR\r\n"),
    ],
)
def test_a_calendar_answer_is_a_persons_even_where_the_calendar_sent_it(content_type: str, ics: str) -> None:
    raw = make_message(
        subject="Accepted: Webinar",
        headers=[("Auto-Submitted", "auto-generated")],
        attachments=[("invite.ics", content_type, ics)],
    )

    assert because(raw) is None


# -------------------------------------------------------------------------------------------------------------- author


@pytest.mark.parametrize(
    "author",
    [
        "MAILER-DAEMON@mx.office.example",
        "Mail Delivery System <mailer-daemon@office.example>",
        "postmaster@office.example",
        "no-reply@office.example",
        "noreply@office.example",
        "no_reply@office.example",
        "donotreply@office.example",
        "Do Not Reply <do-not-reply@office.example>",
        "training-noreply@office.example",
        "noreply-training@office.example",
        "noreply+12ab@office.example",
        "bounce@office.example",
        "bounces+12ab@office.example",
        "news-bounces@list.example",
        "news-owner@list.example",
        "owner-news@list.example",
        "listserv@list.example",
        "autoresponder@office.example",
        "auto-reply@office.example",
        "notifications@office.example",
        "root@office.example",
        "Cron Daemon <root@office.example>",
        "abuse@office.example",
        "newsletter@office.example",
    ],
)
def test_some_addresses_are_machines(author: str) -> None:
    assert because(make_message(author=author)) is not None


@pytest.mark.parametrize(
    "author",
    [
        "Linda Root <lroot@office.example>",
        "Linda Root <root@office.example>",
        "Daemon Blackwell <dblackwell@office.example>",
        "Bo Unce <bounceback@office.example>",
        "Registrar <registrar@office.example>",
        "Front Desk <info@office.example>",
        "Casa Intake <intake@office.example>",
        "Noreen Plyler <noreplyler@office.example>",
        "Training <training@office.example>",
        "Post Master <pmaster@office.example>",
        "Abe Use <abuse.prevention@office.example>",
        "System Administrator <jsmith@office.example>",
        "Alert Staff <alertstaff@office.example>",
        "Lois T. Server <lserver@office.example>",
    ],
)
def test_people_whose_address_looks_like_a_machines_are_people(author: str) -> None:
    assert because(make_message(author=author)) is None


# ------------------------------------------------------------------------------------------------- subject and wording


class Case(NamedTuple):
    subject: str
    text: str
    author: str = "Ann Lee <ann.lee@office.example>"


ROBOTS = (
    # Subjects that mail programs write
    Case("Automatic reply: You are registered: session 24", "I am at a conference."),
    Case("[EXTERNAL] Automatic reply: Session 24", "Back Monday."),
    Case("AUTO: Ann Lee is out of the office (returning 08/20/2018)", "I am out of the office until 08/20/2018."),
    Case("Auto-Reply: Session 24", "Got your note."),
    Case("Autoreply: Session 24", "Got your note."),
    Case("Abwesenheitsnotiz: Session 24", "Ich bin bis 20. August nicht im Büro."),
    Case("Automatische Antwort: Session 24", "Ich bin im Urlaub."),
    Case("Respuesta automática: Session 24", "Estoy de vacaciones."),
    Case("Réponse automatique : Session 24", "Je suis absente."),
    Case("Risposta automatica: Session 24", "Sono in ferie."),
    Case("Resposta automática: Session 24", "Estou de férias."),
    Case("Automatisch antwoord: Session 24", "Ik ben afwezig."),
    Case("Autosvar: Session 24", "Jag är på semester."),
    Case("Automatisk svar: Session 24", "Jeg er på ferie."),
    Case("Automaattinen vastaus: Session 24", "Olen lomalla."),
    Case("Automatyczna odpowiedź: Session 24", "Jestem na urlopie."),
    Case("Automatická odpověď: Session 24", "Jsem na dovolené."),
    Case("Автоматический ответ: Session 24", "Я в отпуске."),
    Case("Automatikus válasz: Session 24", "Szabadságon vagyok."),
    Case("Otomatik yanıt: Session 24", "İzindeyim."),
    Case("自動返信: Session 24", "不在にしております。"),
    Case("自动回复: Session 24", "我正在休假。"),
    Case("자동 회신: Session 24", "휴가 중입니다."),
    Case("Undeliverable: Session 24", "Your message to bob@office.example couldn't be delivered."),
    Case("Undelivered Mail Returned to Sender", "See the report."),
    Case("Mail delivery failed: returning message to sender", "See below."),
    Case("Delivery Status Notification (Failure)", "See below."),
    # Absence, with no sign but the words
    Case(
        "Re: Session 24",
        "I am currently out of the office with limited access to email. I will return on Monday, April 23.",
    ),
    Case(
        "RE: Reminder",
        "I will be out of the office April 9-20. If you need immediate assistance, please contact Jo Day.",
    ),
    Case("Re: Reminder (Out of Office)", "I am on vacation until 8/20. I will answer your message when I return."),
    Case("Out of office", "Thank you for your email. I am out of the office this week."),
    Case(
        "OOO Re: Session 24",
        "I'm away from the office and will have no access to email. For urgent matters call 555-0100.",
    ),
    Case(
        "Re: You are registered",
        "Hello, I am on maternity leave through June 1. In my absence, please contact Bo at bo@x.example.",
    ),
    Case(
        "Re: Your seat",
        "Thanks for your message. I am on annual leave, back on Monday 23 April, and will reply on my return.",
    ),
    Case(
        "RE: Session 24", "Thank you for contacting me. I am currently on medical leave and will not be checking email."
    ),
    Case(
        "Re: confirmation",
        "Our office is closed December 24 through January 1. Your message will be answered when we return.",
    ),
    Case(
        "Re: Session 24",
        "Ann Lee no longer works for the county. This mailbox is not monitored. Please contact Jo Day.",
    ),
    Case("Re: Session 24", "Mr. Roy has retired from the agency. This e-mail address is no longer in use."),
    Case("Re: Session 24", "Estoy fuera de la oficina hasta el 20 de agosto. Responderé a su mensaje a mi regreso."),
    Case(
        "Re: Session 24", "Gracias por su mensaje. Me encuentro de vacaciones; para asuntos urgentes llame al 555-0100."
    ),
    Case("Re: Session 24", "Je suis actuellement en congé jusqu'au 20 août. Je vous répondrai à mon retour."),
    Case("Re: Session 24", "Ich bin vom 9. bis 20. April nicht im Büro. Ihre Nachricht wird nicht weitergeleitet."),
    Case("Re: Session 24", "Sono in ferie fino al 20 agosto. Risponderò al mio rientro."),
    Case("Re: Session 24", "Estou de férias até 20 de agosto. Em caso de urgência, ligue para 555-0100."),
    Case("Re: Session 24", "Ik ben met vakantie tot 20 augustus. Bij dringende zaken kunt u bellen met 555-0100."),
    Case("Re: Session 24", "Jag är på semester t.o.m. 20 augusti. Jag svarar när jag är tillbaka."),
    Case("Re: Session 24", "Jeg er på ferie. Jeg svarer når jeg er tilbake."),
    Case("Re: Session 24", "Jestem na urlopie do 20 sierpnia. Odpowiem po powrocie."),
    Case("Re: Session 24", "Меня не будет в офисе до 20 августа. Отвечу после возвращения."),
    # Machines of other kinds
    Case("Re: Session 24", "This is an automated response. We have received your message."),
    Case("Your message", "This message was automatically generated. Please do not reply to this email."),
    Case("Re: Session 24", "Esta es una respuesta automática. Hemos recibido su correo."),
    Case("Re: Session 24", "Dies ist eine automatische Antwort. Bitte antworten Sie nicht auf diese E-Mail."),
    Case("Re: Session 24", "Ceci est un message automatique, merci de ne pas répondre à ce courriel."),
    Case(
        "[Request received] Session 24",
        "##- Please type your reply above this line -##\nYour request (18873) has been received.",
    ),
    Case(
        "Case 00451882 created",
        "Your case number 00451882 has been created. An agent will respond within 2 business days.",
    ),
    Case(
        "[HD-2231] Session 24",
        "A ticket has been opened on your behalf. A technician will be assigned within 24 hours.",
    ),
    Case(
        "We got your e-mail",
        "Thank you for contacting Lakeview Schools. We have received your inquiry; expect an answer within 3 days.",
    ),
    Case(
        "Please verify",
        "To have your message delivered to jo@office.example, click the link below and confirm you are a human.",
    ),
    Case(
        "Sender verification",
        "This account is protected by Boxbe. Your mail waits until you join my guest list: click here.",
    ),
    Case(
        "Read: Session 24",
        "Your message\n\nTo: Ann Lee\nSubject: Session 24\nSent: 4/12/2018 9:00\n\nwas read on 4/12/2018 9:05.",
    ),
    Case(
        "Return Receipt (displayed) - Session 24",
        "This is a return receipt for the mail that you sent to ann@office.example.",
    ),
    Case("Gelesen: Session 24", "Ihre Nachricht an Ann Lee vom 12.04.2018 wurde am 12.04.2018 gelesen."),
    Case(
        "Not delivered",
        "This is the qmail-send program. I wasn't able to deliver your message to bob@office.example. 550 5.1.1",
    ),
    Case("Message failed", "Your message to bob@office.example could not be delivered: 552 5.2.2 mailbox full."),
    Case(
        "Problem",
        (
            "This message was created automatically by mail delivery software. A message that you sent"
            " could not be delivered."
        ),
    ),
    Case("Error", "Su mensaje no pudo ser entregado a bob@office.example. 550 5.1.1 User unknown"),
    Case(
        "Your message to staff-list",
        "Your mail to 'staff-list' is being held until the moderator can review it for approval.",
    ),
    Case("Rejected", "Your message to the group news was rejected. Posting to the group has been limited to members."),
    Case(
        "Confirm your subscription",
        "You requested this. Confirm your subscription to the training list by clicking below.",
    ),
    Case(
        "New trainings",
        "24 trainings this week! View in browser. You are receiving this because you subscribed. Unsubscribe.",
    ),
    Case(
        "Fall catalogue",
        "Register now for our fall series. This email was sent to you@x.example. Manage your preferences. Opt out.",
    ),
    Case(
        "Re: Confirmed: session 24",
        "I'm off until Tuesday the 24th. If it can't wait, Dana in intake (555-0191) can help you.",
    ),
    Case(
        "RE: Reminder",
        (
            "Hi! I'm teaching this week and won't see this until Friday. Please text my cell if it's about a"
            " child in danger."
        ),
    ),
    Case(
        "Re: You are registered",
        (
            "Thank you for reaching out to the Region 4 Family Team. We check this inbox twice a day, Monday"
            " through Friday, 8-5. If this is an emergency dial 911."
        ),
    ),
    Case(
        "Re: session 24",
        (
            "I have left the Department effective March 30. Direct questions to my supervisor, Lou Trent,"
            " ltrent@x.example. Your e-mail was not forwarded."
        ),
    ),
    Case(
        "Re: Reminder", "As of June 1 I have transferred to the Adoption Unit. For foster care inquiries contact Pam."
    ),
    Case(
        "Re: Reminder",
        (
            "This e-mail address has changed. Please update your address book; the new address is"
            " ann@new.example. Your message has been forwarded."
        ),
    ),
    Case("Out of the Office Re: Reminder", "Gone fishing! Back on the 12th."),
    Case("Re: Reminder", "PTO 7/2 - 7/13. For help w/ placements call the hotline."),
    Case("Re: Session 25", "I am in trial all week. Messages will be returned as time allows."),
    Case(
        "Re: Session 25", "I am presently on FMLA leave and do not have a return date. Please contact Jo in my absence."
    ),
    Case(
        "Accepted your message",
        (
            "Your email has been received and will be processed in the order it was received. Please allow 3-5"
            " business days. Do not respond to this message."
        ),
    ),
    Case(
        "Ticket Received - Session 24 confirmation",
        "Hi, We've received your request. Ticket ID: 5543. You can check the status here: http://help.x.example",
    ),
    Case(
        "We've received your email",
        (
            "Hello, thanks for getting in touch with Harbor House. Someone from our team will get back to you"
            " within 2 business days."
        ),
    ),
    Case("Re: Reminder", "Mailbox for Ann Lee is full. Message not accepted."),
    Case(
        "Delivery incomplete",
        "There was a temporary problem delivering your message to bob@x.example. Gmail will retry for 46 more hours.",
    ),
    Case(
        "Mail could not be delivered",
        "The following addresses had permanent fatal errors: <bob@x.example> (reason: 550 Host unknown)",
    ),
    Case(
        "Warning: message delayed",
        (
            "A message you sent has not yet been delivered to one or more of its recipients after more than 24"
            " hours on the queue."
        ),
    ),
    Case(
        "Your message was blocked",
        (
            "The organization's policy does not permit messages with attachments of type .ics. Your message was"
            " not delivered."
        ),
    ),
    Case(
        "Message from your bank",
        (
            "You are receiving this email because you have an account. Do not reply. (c) 2018 All rights"
            " reserved. Unsubscribe"
        ),
    ),
    Case(
        "June Newsletter",
        (
            "Hello friends! Summer is here. Read more. To stop receiving these emails click here to unsubscribe."
            " You're getting this because you signed up at our booth."
        ),
    ),
    Case(
        "Approve sender",
        (
            "Your message to ann@x.example was placed in a holding folder. To be approved as a sender, reply to"
            " this message leaving the subject unchanged."
        ),
    ),
    Case(
        "Re: Session 26", "ENGLISH: I am out until 8/1. ESPAÑOL: Estaré fuera hasta el 1 de agosto. Urgencias: 555-0100"
    ),
    Case("Re: Session 26", "Me encuentro fuera de la oficina por motivos de capacitación. Regreso el lunes 6."),
    Case(
        "Re: Session 26",
        "Actuellement en déplacement, je consulte mes courriels de façon irrégulière. Pour une urgence, contactez Luc.",
    ),
    Case("Re: Session 26", "Ich bin derzeit nicht erreichbar und ab dem 3. wieder im Büro."),
    Case("Re: Session 26", "Bedankt voor uw bericht. Ik ben op vakantie en lees mijn mail niet."),
    Case("Recall: session 26", "The sender would like to recall the message, session 26."),
    Case(
        "Meeting Forward Notification: Webinar",
        "Your meeting was forwarded. Ann Lee has forwarded your meeting request to additional recipients.",
    ),
    Case("Scan from MFP-2", "Scanned document attached. Device: Canon iR, Hall 2. Do not reply."),
    Case(
        "Encrypted message",
        "You have received a secure message from Ann Lee. Open the attachment to read. This link expires in 30 days.",
    ),
    Case(
        "RE: Session 24 is tomorrow",
        (
            "Greetings, thank you for your email. I will be out of office Wed. 4/18 and Thurs. 4/19 for CFSR"
            " training and will respond Friday."
        ),
    ),
    Case(
        "Re: Registration confirmed",
        (
            "Hi there, I'm currently out with limited phone and internet. Contact Kim Roth, kroth@x.example, in"
            " my absence. -Ann"
        ),
    ),
    Case(
        "Re: Registration",
        (
            "I'm working part-time and am not in the office on Thursdays and Fridays. I will reply to your email"
            " on Monday."
        ),
    ),
    Case("Re: Reminder", "I am deployed with the National Guard through September and have no access to this account."),
    Case(
        "Re: Reminder",
        "The courthouse is closed today due to inclement weather. We will respond to messages when we reopen.",
    ),
    Case("Re: Reminder", "Happy Holidays! The office will be closed from December 22 and will reopen January 2."),
    Case("Password expires", "Your password will expire in 5 days. This is a system-generated message; do not reply."),
    Case(
        "Calendar: new event",
        (
            "Ann Lee has invited you to edit the following document: Roster. Google LLC, 1600 Amphitheatre. You"
            " received this email because"
        ),
    ),
    Case("Invoice 2231", "This is an automatically generated email. Please find attached invoice 2231."),
    Case(
        "Re: Reminder",
        (
            "You've reached the intake mailbox of the 9th Judicial CASA program. Messages are read weekdays."
            " Urgent? Page the on-call advocate."
        ),
    ),
    Case(
        "Re: Session 24",
        (
            "Hey there! Thanks for the email. I'm on the road visiting families today and will be back at my"
            " desk tomorrow morning."
        ),
    ),
    Case(
        "Re: Your registration",
        (
            "Due to a high volume of e-mail, replies may take up to 10 days. If you already wrote, please do not"
            " write again."
        ),
    ),
    Case(
        "[SPAM?] Message rejected",
        "Your message was rejected by the recipient's content filter. Reference 8a7b. Contact your administrator.",
    ),
    Case("Undeliverable", "<jo@x.example>: Recipient unknown"),
    Case(
        "Re: x",
        (
            "The email account that you tried to reach does not exist. Please try double-checking the"
            " recipient's email address for typos."
        ),
    ),
    Case("ann@x.example has a new email", "Hi, I've moved on to new adventures! Reach me at ann@new.example."),
    Case(
        "Webinar recording available",
        "Hi Ann, your recording is ready. Click to watch. This is an automated notification from GoToWebinar.",
    ),
    Case(
        "Reminder: your training is due",
        "LearnPort: you have 2 overdue courses. Log in to complete. Do not reply to this email.",
    ),
    Case(
        "Your calendar for today",
        "9:00 Staffing 10:30 Court. You have no other events. Sent by Calendar; change your notification settings.",
    ),
    Case("Out sick", "I'm out sick today and will answer when I'm back. Ann"),
    Case("Re: Reminder: session 26", "Ofis dışındayım, 20 Ağustos'ta döneceğim. Acil durumlarda 555-0100."),
    Case("Re: Reminder: session 26", "Nie ma mnie w biurze do 20 sierpnia. W pilnych sprawach proszę dzwonić."),
    Case("Odpověď", "Jsem na dovolené do 20. srpna. V naléhavých případech volejte 555-0100."),
    Case("Re: Reminder", "Minulla on loma 20.8. asti. Palaan asiaan lomani jälkeen."),
    Case("Re: Reminder", "現在休暇をいただいております。8月20日以降にご返信いたします。"),
    Case("Re: Reminder", "您好，我目前正在休假，8月20日回来后会尽快回复您。"),
    Case("Re: Reminder", "Θα λείπω από το γραφείο έως 20 Αυγούστου."),
    Case("Re: Reminder", "Gone on maternity leave! Baby's due any day. Lena covers my cases, 555-0190."),
    Case(
        "Your request #88",
        "Hello, your request #88 has been assigned to Pat. You can reply to this email to add comments.",
    ),
    Case("Message Center", "Ann, you have a new secure message. Log in to view. Do not reply."),
)


@pytest.mark.parametrize("case", ROBOTS, ids=lambda case: f"{case.subject[:30]} {case.text[:40]}")
def test_a_machine_without_fields_is_known_by_its_words(case: Case) -> None:
    assert because(make_message(case.text, subject=case.subject, author=case.author)) is not None


@pytest.mark.parametrize("case", ROBOTS[27:], ids=lambda case: case.text[:50])
def test_a_machine_that_writes_html_is_known_too(case: Case) -> None:
    html = f"<html><body><p>{case.text}</p></body></html>"

    assert because(make_message(None, html=html, subject=case.subject)) is not None


PEOPLE = (
    Case("Session 24", "I will be out of the office on the 15th, move me to April please."),
    Case("Change", "I'm out of the office that week. Please switch me to session 25."),
    Case(
        "Out of office on 2/15",
        "I am on vacation until 2/20, so I cannot make session 23. Can I attend session 24 instead?",
    ),
    Case("Out of the office", "I will be out of the office in June. Please cancel my registration."),
    Case("Vacation", "I am on leave when session 24 is held. Is there a recording I could watch?"),
    Case("Away that day", "I'll be away from my desk until 2 pm on the 19th. May I join late?"),
    Case("session 24", "I am currently on maternity leave but would like to attend session 24 from home."),
    Case("New email", "I am no longer with Boone County. Please register me with my new address, a.lee@casa.example."),
    Case("Replacement", "Jo Day is no longer with our agency. Please register Bo Roy in her place for session 24."),
    Case("Staff change", "Our supervisor has left the agency; please take her off session 24 and add me."),
    Case("Re: You are registered", "Thank you for your message. I look forward to it!"),
    Case("Re: You are registered", "Thanks for your email. See you Thursday."),
    Case("Re: You are registered", "Thank you for contacting me, I did mean session 24."),
    Case("Re: confirmation", "Got it, thank you for your quick reply."),
    Case(
        "bounced",
        "My first message to you could not be delivered, so here it is again: please register me for session 24.",
    ),
    Case(
        "Fwd: Undeliverable: form", "I tried the address on the flyer and got this. Can you register me for session 24?"
    ),
    Case("RE: Undeliverable: Session 24", "My mailbox was full, sorry! Please send the link again."),
    Case("RE: Automatic reply: Session 24", "Oops, I had my out-of-office on. Please register me for session 24."),
    Case("Re: Read: Session 24", "Yes I read it. Please add my colleague too: Bo Roy."),
    Case("Read: this is urgent", "Could you register our team before Friday?"),
    Case("Auto theft unit", "Please register Det. Lee for session 24."),
    Case("Automatic captions?", "Will there be automatic captions, or live ones? I need captions."),
    Case("Ticket", "How do I get a ticket for session 24?"),
    Case("Case 00451882", "I would like to attend session 24. Our case number is 00451882, assigned to Jo."),
    Case(
        "Ticket #2231",
        "IT told me ticket #2231 was opened about the join link. Please register me for session 24 anyway.",
    ),
    Case("unsubscribe", "Please unsubscribe me from session 24, I can't attend."),
    Case(
        "Registration",
        (
            "Please register me for session 24.\n\nTo unsubscribe from this agency's mail, click"
            " here.\nAll rights reserved."
        ),
    ),
    Case("Registration", "Please do not reply to this address but to ann@casa.example. I want to attend session 24."),
    Case("Registration", "This mailbox is not monitored after 5 pm. Please register Ann Lee for session 24."),
    Case(
        "Registration",
        (
            "Register me for 24.\n\nAnn Lee\nPlease note: I am out of the office on Fridays. For"
            " emergencies call 555-0100."
        ),
    ),
    Case(
        "Registration",
        (
            "Ann Lee, Boone County CASA, session 24 please.\n\n-- \nI am out of the office until 8/1."
            " For urgent matters call Jo."
        ),
    ),
    Case(
        "Registration",
        "Please add me to session 24.\n\nThis is an automated disclaimer. If received in error, delete it.",
    ),
    Case(
        "Re: Reminder",
        "See you there.\n\n> This is an automated message. Please do not reply to this email.\n> Unsubscribe",
    ),
    Case(
        "FW: Newsletter",
        "Please sign me up for this one.\n\n-----Original Message-----\nFrom: x\nYou receive this because. Unsubscribe",
    ),
    Case(
        "Fwd: digest",
        "Ann Lee, DCFS. I want session 24.\n\n---------- Forwarded message ----------\nUnsubscribe. View in browser",
    ),
    Case(
        "FW: training",
        (
            "Please register me and Bo Roy.\n\nFrom: News <news@list.example>\nSent: Monday\nTo:"
            " Ann\n\nView in browser. Unsubscribe"
        ),
    ),
    Case(
        "Two of us",
        (
            "Bo is out of the office today but wants to attend session 24 as well. I will send his"
            " details when he returns."
        ),
    ),
    Case(
        "details",
        "I will get back to you with my supervisor's approval. Meanwhile please save me a seat in session 24.",
    ),
    Case(
        "details",
        "My agency is Boone County CASA. I will be back in the office Monday if you have questions, call me then.",
    ),
    Case("Phone", "I have limited access to email. Please call me at 555-0100 to confirm session 24."),
    Case("No computer", "I have no access to email at home; can I join by phone?"),
    Case("verify", "Please confirm that you have my registration for session 24."),
    Case(
        "verify",
        "Can you verify that I am registered? Your site said to confirm my email address before I get the link.",
    ),
    Case("held message", "Is my registration still pending approval?"),
    Case("list", "Please add me to your mailing list for trainings, and register me for session 24."),
    Case("receipt", "I need a receipt of attendance for my licence. Will one be sent?"),
    Case("550", "Please register me for session 24. My address is 550 5th Street, Suite 5.1."),
    Case("status", "What is the status of my registration?"),
    Case("Inscripción", "Estoy de vacaciones hasta el 20, pero quiero inscribirme en la sesión 24 a mi regreso."),
    Case("Inscripción", "Gracias por su mensaje. Quisiera asistir a la sesión 24."),
    Case("Inscription", "Je serai absente le 15; je voudrais m'inscrire à la session d'avril."),
    Case("Anmeldung", "Ich bin im Februar nicht im Büro. Ich möchte mich für Session 24 anmelden."),
    Case("Interpreter", "I will be on leave until Monday. I will need an ASL interpreter for session 24."),
    Case("Thanks", "Thank you for your help!"),
    Case("hello", "Hello Ms. Brown, our office is closed Friday. We would like three seats in session 24."),
    Case("Closed", "Our office will be closed on 4/19, so we will have to withdraw. Thank you for your message."),
    Case("wrong person", "You have the wrong Brown, I think. Thank you for writing though."),
    Case("Question", "Where can I find out which sessions are left?"),
    Case("", "24"),
    Case("", ""),
    Case("Session 24", "Ann Lee\nBoone County CASA\nann.lee@office.example"),
    Case(
        "RE: Details needed",
        "Boone County CASA. I'm in the field all week with limited access to email, so thank you for your patience.",
    ),
    Case("Re: Details needed", "My agency is DCFS. Sorry for the delay, I was out of the office until today."),
    Case("Re: Session full", "That is too bad. I will be on vacation for the next one."),
    Case(
        "Re: Details missing",
        "I'm off until Tuesday, so use my personal e-mail for now: annlee@x.example. My agency is DCFS.",
    ),
    Case("Re: Details missing", "Sorry, was on PTO. Office e-mail is ann@x.example."),
    Case("webinar", "We check this inbox twice a day. Put Jo Day, Region 4 Family Team, in for June."),
    Case("Emails", "My e-mail address has changed, the new one is ann@new.example. Still coming to session 24."),
    Case("Transfer", "As of June 1 I have transferred to the Adoption Unit. Still want the August one though."),
    Case("Re: Session 25", "I am in trial all week and will miss it. Sorry."),
    Case("Re: Session 25", "On FMLA leave till September. Hope to see you in October!"),
    Case("June", "The courthouse is closed that day so three of us are free to attend."),
    Case("Cancel", "I have left the Department effective March 30. Take my name off the list."),
    Case("Re: confirm", "The following names had errors: it's Marisol not Marisela."),
    Case("Encrypted", "I had to send the roster as a secure message, did it open? Names: Jo Day, Bo Roy."),
    Case("Re: Reminder", "Thank you for the reminder. Looking forward to it."),
    Case("Re: Reminder", "Thanks! I will respond to the survey when I return from the conference."),
    Case("Scheduling", "I'm currently out on Thursdays. Any session on another weekday?"),
    Case(
        "Re: Your registration", "Unfortunately I'm on maternity leave then and Dana will take my place. dana@x.example"
    ),
    Case(
        "Registration for webinar",
        (
            "Good afternoon, I will be out of the office until Monday but wanted to get this in. Ann Lee, DCFS,"
            " session 24. Thank you"
        ),
    ),
    Case(
        "Registration",
        (
            "Name: Ann Lee\nAgency: DCFS\nEmail: ann@x.example\nSession: 24\n\nI am out of the office Mondays."
            " If you need immediate assistance contact Jo Day."
        ),
    ),
    Case("Late", "I was out sick when you wrote. If there's still room, session 24."),
    Case("Help", "The join link says message not delivered. Phone 555-0100."),
    Case(
        "Complaint",
        "I keep getting automated messages from your system. Nobody answers. I asked for CART three weeks ago.",
    ),
    Case("stop", "Stop sending me these automatic reminders."),
    Case("mail", "Your confirmation was quarantined by our filter, so please send again to my gmail."),
    Case("Re: invitation", "My calendar shows nothing. The meeting was forwarded to me by Jo."),
    Case("Our list", "To unsubscribe Bo: he retired. Everyone else stays."),
    Case("ASL", "Deaf staff member needs ASL. She is on leave until 4/2, contact her then at kim@x.example"),
    Case("Hi", "hi bonnie. ann lee dcfs 24 thx"),
    Case("Spanish", "Estaré fuera de la oficina el 19, así que mejor la sesión de junio."),
    Case("Spanish", "Muchas gracias por su mensaje, ya recibí la confirmación."),
    Case("French", "Merci pour votre message. Je serai absente; ma collègue Anne Roy me remplacera."),
    Case("holiday", "Happy holidays! Three seats for February please."),
    Case("Re: Reminder", "I'm sorry I missed yesterday. I was away from email until today. When is the next one?"),
    Case("away", "I'll be on the road visiting families that day so will call in by phone if that's ok."),
    Case("hours", "I only work Tuesdays and Wednesdays, so only sessions on those days work."),
    Case("Mr. Orr", "Mr. Orr retired on May 31. Please send his webinar invitations to me, Pat Lo, from now on."),
    Case("sick", "I'm out sick today and can't make it. Ann"),
    Case("roster", "Sgt. Mills is attending the academy until May 4. Everyone else on the roster is confirmed."),
    Case("Re: Reminder", "You've reached me at a bad time, haha. Yes I'll be there."),
    Case("Email", "The email account you have for me does not exist any more. Use pat@new.example."),
    Case("reject", "Your message was rejected by our filter, IT says. Resend please?"),
    Case("Jo", "Jo is on maternity leave, I'm covering her cases. Can I have her seat?"),
    Case("Re: Reminder", "Thanks for the email. I'm on the road today but will log in from my phone."),
    Case("Baby", "Gone on maternity leave next month! Put me in the February session."),
    Case("Volume", "I know you get a high volume of email but I've written twice. Please confirm."),
    Case("Recording", "Is the recording available?"),
    Case("Login", "I can't log in to view the message. Do not reply to this address, use my gmail: patlo@x.example"),
    Case("CASA", "Ninth Judicial CASA program. Two advocates. August."),
    Case("August", "We are closed on Mondays."),
    Case("Re: which session", "The one on the 16th. Thank you for reaching out!"),
    Case("Re: which agency", "I have left the county; now with Hope House."),
    Case("Re: your name", "It's Ann Lee. I'm out of the office so excuse the brevity."),
    Case("Re: Details", "Hope House. I'll be back Monday with my supervisor's email."),
    Case("Re: Details", "Sorry for the late answer, I am on leave. Hope House, Ann Lee."),
    Case("Re: Details", "ann@hope.example is my office address. My other mailbox is not monitored."),
    Case("Thanks", "Thank you for your email, got it."),
    Case("Re: You are registered", "Received, thank you."),
    Case("Re: Reminder - session 15", "Please cancel, our office is short-staffed this week."),
    Case("Re: Reminder - session 15", "Cannot attend. Our server is down."),
    Case("Re: Reminder - session 15", "Must withdraw; the training room is already booked that day."),
    Case("Re: Reminder - session 15", "Unable to join, on leave until Thursday."),
    Case("Re: Reminder - session 15", "Next one please. The system is down here."),
    Case("Re: Reminder - session 15", "Kindly drop this session, a case was assigned to us this morning."),
    Case(
        "Two caseworkers",
        "Please move Tia Roe (troe@office.example) and me from October 8 to December 10. Both are on call.",
    ),
)


@pytest.mark.parametrize("case", PEOPLE, ids=lambda case: f"{case.subject[:30]} {case.text[:40]}")
def test_a_person_is_not_taken_for_a_machine(case: Case) -> None:
    assert because(make_message(case.text, subject=case.subject, author=case.author)) is None


@pytest.mark.parametrize("case", PEOPLE, ids=lambda case: f"{case.subject[:30]} {case.text[:40]}")
def test_a_person_who_writes_html_is_not_taken_for_a_machine(case: Case) -> None:
    lines = case.text.replace("<", "&lt;").replace("\n", "</div>\n<div>")

    assert because(make_message(None, html=f"<div>{lines}</div>", subject=case.subject)) is None


@pytest.mark.parametrize(
    "text",
    [
        "This mailbox is not staffed on weekends.",
        "Your enrollment is pending approval. If you cannot attend, please cancel your enrollment through the portal.",
        "This mailbox is not monitored. If you did not ask for this, please cancel this registration at our portal.",
        "I am on vacation and can't join calls. I will reply when I return.",
    ],
)
def test_a_service_that_speaks_of_cancelling_is_still_a_machine(text: str) -> None:
    assert because(make_message(text, subject="Re: Webinar", author="Help Desk <helpdesk@county.example>")) is not None


def test_a_notice_of_absence_that_moves_nobody_is_still_a_machines() -> None:
    text = "I am on call until Friday. Please move urgent matters to my colleague and write to desk@office.example."

    assert because(make_message(text, subject="Automatic reply")) is not None


def test_the_evidence_never_quotes_the_text() -> None:
    raw = make_message(
        "I am out of the office until Monday for my surgery. I will answer your message when I return.",
        subject="Re: Session 24",
    )

    assert because(raw) == "the wording is that of an out-of-office notice"


def own_corpus() -> Iterator[tuple[str, bool, bytes]]:
    folder = Path(__file__).parent.parent / "corpus"
    for line in (folder / "messages.jsonl").read_text(encoding="utf-8").splitlines():
        one = json.loads(line)
        headers = list((one.get("headers") or {}).items())
        attachments = [(a.get("filename") or "", a["type"], a.get("text") or "") for a in one.get("attachments") or []]
        raw = make_message(
            one.get("body") or None,
            html=one.get("html") or (None if one.get("body") else "<p></p>"),
            subject=one.get("subject") or "",
            author='"{}" <{}>'.format((one["from"].get("name") or "").replace('"', ""), one["from"]["email"]),
            headers=headers,
            attachments=attachments,
        )
        yield one["id"], one["expect"]["intent"] == "automatic", raw


def test_nobody_in_the_corpus_is_taken_for_a_machine() -> None:
    assert [name for name, machine, raw in own_corpus() if not machine and because(raw)] == []


def test_nearly_every_machine_of_the_corpus_is_found_before_it_is_read() -> None:
    machines = [(name, because(raw)) for name, machine, raw in own_corpus() if machine]
    missed = [name for name, evidence in machines if evidence is None]

    assert len(missed) <= len(machines) * 0.05, missed
