"""What does a year of registration mail look like, in a dozen messages?

The program, its six sessions and the messages of the demo, all made up. Dates are counted from the day the demo is
run, so that what people write about lies ahead of them.
"""

import email
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from email import policy
from email.message import EmailMessage
from email.utils import format_datetime, formataddr

from registrar.catalog import OfferedSession
from registrar.when import say_when

ADDRESS = "registration@webinars.example"
TIMEZONE = "America/New_York"
FIRST_NUMBER = 25
SESSIONS = 6
SMALL = 3
"""Seats in the second session, so that it fills."""
DAYS_AHEAD = 14
"""The first session is no nearer: nobody is reminded during the show."""


def session_days(today: date) -> tuple[date, ...]:
    """Return the days of the sessions: the fourth Thursday of every second month from *today* on."""
    month = date(today.year, today.month, 1)
    while _fourth_thursday(month) < today + timedelta(days=DAYS_AHEAD):
        month = _later(month, 1)
    return tuple(_fourth_thursday(_later(month, 2 * place)) for place in range(SESSIONS))


def _later(month: date, count: int) -> date:
    years, index = divmod(month.month - 1 + count, 12)
    return date(month.year + years, index + 1, 1)


def _fourth_thursday(month: date) -> date:
    first = month + timedelta(days=(3 - month.weekday()) % 7)
    return first + timedelta(weeks=3)


def write_config(today: date, *, imap_port: int, smtp_port: int, password: str) -> str:
    """Return the demo's config.toml."""
    sessions = "".join(
        _session(FIRST_NUMBER + place, day, capacity=SMALL if place == 1 else 100)
        for place, day in enumerate(session_days(today))
    )
    return f"""\
# Written by `registrar demo`. The mail servers it names ran while the demo did; the database beside it stays.
[program]
name = "Reporting Children Missing from Care"
organization = "Center for Missing Children"
facilitator = {{ name = "Leona Marsh", email = "leona.marsh@webinars.example" }}
timezone = "{TIMEZONE}"
topic = "How to report a child missing from care, and what happens after the report."

[mailbox]
address = "{ADDRESS}"
host = "127.0.0.1"
port = {imap_port}
security = "none"
password = "{password}"

[smtp]
host = "127.0.0.1"
port = {smtp_port}
security = "none"
per_minute = 600

[limits]
# Whoever tries the demo out writes more often than anybody else.
answers_per_address = 200
{sessions}"""


def _session(number: int, day: date, *, capacity: int) -> str:
    return f"""
[[sessions]]
number = {number}
starts = {day}T14:00:00
ends = {day}T15:30:00
capacity = {capacity}
join_url = "https://meet.webinars.example/{number}"
phone = "+1 202 555 0125, code {number}"
"""


# --------------------------------------------------------------------------------------------------------- the mail


@dataclass(frozen=True, slots=True)
class Sample:
    """A message with its envelope, and what it is an example of."""

    title: str
    raw: bytes
    envelope_from: str


def write_samples(sessions: Sequence[OfferedSession], now: datetime) -> tuple[Sample, ...]:
    """Return the messages of the show, about *sessions*, all written at *now*."""
    days = [say_when(session, TIMEZONE) for session in sessions]
    first, small, third, fourth, fifth, last = sessions
    messages: tuple[tuple[str, EmailMessage], ...] = (
        (
            "A labelled list",
            _plain(
                "Maria Delgado <mdelgado@county-services.example>",
                "Webinar registration",
                f"""\
Hello,

please register me for the webinar.

Name: Maria Delgado
Agency: Hillsborough County Child Services
Email: mdelgado@county-services.example
Session: #{first.number} ({days[0].day})

Thank you!
Maria""",
            ),
        ),
        (
            "One sentence",
            _plain(
                "Tom Brandt <tbrandt@lakewood-pd.example>",
                f"Session {third.number}",
                f"""\
Hi, please sign me up for session {third.number}, I'm Tom Brandt with the Lakewood Police Department,
tbrandt@lakewood-pd.example.""",
            ),
        ),
        (
            "From a phone, in a hurry",
            _plain(
                "Keisha Warren <kwarren@northstar-youth.example>",
                f"{days[3].short_day.partition(', ')[2]} webinar",
                f"""\
Pls register me for #{fourth.number}. Keisha Warren, Northstar Youth Shelter

Sent from my iPhone""",
            ),
        ),
        (
            "Three people, who fill a small session",
            _plain(
                "Rosa Nguyen <rnguyen@state-dcf.example>",
                f"Registration for session {small.number}",
                f"""\
Good morning,

I would like to register three of our staff for session {small.number} on {days[1].day}:

1. Rosa Nguyen, rnguyen@state-dcf.example
2. Peter Okafor, pokafor@state-dcf.example
3. Linda Kowalski, lkowalski@state-dcf.example

We are all with the Lakeland Department of Children and Families.

Best regards,
Rosa Nguyen""",
            ),
        ),
        (
            "A session that is full by now",
            _plain(
                "Greg Hollis <ghollis@riverside-school.example>",
                "sign up",
                f"""\
Please register me for session {small.number}.

Greg Hollis
Riverside School District
ghollis@riverside-school.example""",
            ),
        ),
        ("A table", _table(fourth)),
        (
            "Something is missing",
            _plain(
                "jpark@harbor-house.example",
                "webinar",
                """\
Hello, I would like to attend your webinar on reporting missing children. My name is Jin Park.

Thanks""",
            ),
        ),
        (
            "A session that is not on offer",
            _plain(
                "Ellen Fitch <efitch@mapleton-court.example>",
                f"Registration session {first.number - 13}",
                f"""\
Please register me for session {first.number - 13}.

Ellen Fitch
Mapleton Family Court
efitch@mapleton-court.example""",
            ),
        ),
        (
            "In Spanish",
            _plain("Lucía Herrera <lherrera@casa-segura.example>", "Inscripción al webinar", _in_spanish(third)),
        ),
        (
            "An accommodation is asked for",
            _plain(
                "Dana Whitfield <dwhitfield@access-alliance.example>",
                f"Register for session {fifth.number}",
                f"""\
Name: Dana Whitfield
Email: dwhitfield@access-alliance.example
Agency: Access Alliance
Session: {fifth.number}

I am deaf and will need an ASL interpreter, please.""",
            ),
        ),
        (
            "The same person once more",
            _plain(
                "Tom Brandt <tbrandt@lakewood-pd.example>",
                f"Session {third.number}, again",
                f"""\
Not sure whether my first mail went through. Please register me for session {third.number}.

Tom Brandt
Lakewood Police Department
tbrandt@lakewood-pd.example""",
            ),
        ),
        (
            "A question for a person",
            _plain(
                "Ellen Fitch <efitch@mapleton-court.example>",
                "recording?",
                """\
Hello,

will the sessions be recorded, so that colleagues who cannot attend can watch them later?

Ellen Fitch""",
            ),
        ),
        ("Out of the office", _out_of_office(first)),
        ("A letter that came back", _bounce()),
        ("HTML from a word processor", _word(last, days[5].day)),
    )
    samples = [_finish(title, message, place=place, now=now) for place, (title, message) in enumerate(messages, 1)]
    # The same octets a second time, as when a server was cut off before it could say that it had them.
    again = samples[1]
    samples.insert(11, Sample("The same mail, delivered twice", again.raw, again.envelope_from))
    return tuple(samples)


def _finish(title: str, message: EmailMessage, *, place: int, now: datetime) -> Sample:
    message["To"] = ADDRESS
    message["Date"] = format_datetime(now)
    author = str(message["From"])
    address = author.rpartition("<")[2].rstrip(">")
    message["Message-ID"] = f"<{place}.{now:%Y%m%d%H%M%S%f}@{address.rpartition('@')[2]}>"
    returned = message.get_content_type() == "multipart/report"
    return Sample(title, message.as_bytes(policy=policy.SMTP), "" if returned else address)


def _plain(author: str, subject: str, text: str) -> EmailMessage:
    message = EmailMessage()
    message["From"] = author
    message["Subject"] = subject
    message.set_content(text + "\n")
    return message


def _in_spanish(session: OfferedSession) -> str:
    return f"""\
Buenos días:

Quisiera inscribirme en la sesión {session.number}.

Nombre: Lucía Herrera
Correo electrónico: lherrera@casa-segura.example
Agencia: Casa Segura

Muchas gracias,
Lucía Herrera"""


def _table(session: OfferedSession) -> EmailMessage:
    rows = (
        ("Name", "Email", "Agency", "Session"),
        ("Aaron Mills", "amills@tri-county.example", "Tri-County Probation", str(session.number)),
        ("Beth Castillo", "bcastillo@tri-county.example", "Tri-County Probation", str(session.number)),
    )
    text = "\n".join("\t".join(row) for row in rows)
    cells = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
    message = _plain(
        "Carol Jensen <cjensen@tri-county.example>",
        "Two registrations",
        f"Please register these two people:\n\n{text}\n\nThank you\nCarol Jensen",
    )
    message.add_alternative(
        f"<p>Please register these two people:</p><table border=1>{cells}</table><p>Thank you<br>Carol Jensen</p>",
        subtype="html",
    )
    return message


def _out_of_office(session: OfferedSession) -> EmailMessage:
    message = _plain(
        "Maria Delgado <mdelgado@county-services.example>",
        f"Automatic reply: You are registered for session {session.number}",
        """\
I am out of the office until Monday and will read your message when I return.

Maria Delgado""",
    )
    message["Auto-Submitted"] = "auto-replied"
    message["X-Auto-Response-Suppress"] = "All"
    return message


_BOUNCE = f"""\
From: Mail Delivery System <MAILER-DAEMON@mx.harbor-house.example>
Subject: Undelivered Mail Returned to Sender
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="=_report"

--=_report
Content-Type: text/plain

Your message could not be delivered to <j.park@harbor-house.example>: user unknown.

--=_report
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.harbor-house.example

Final-Recipient: rfc822; j.park@harbor-house.example
Action: failed
Status: 5.1.1

--=_report
Content-Type: message/rfc822

From: {ADDRESS}
To: j.park@harbor-house.example
Subject: Your registration

Hello

--=_report--
"""


def _bounce() -> EmailMessage:
    """Return a delivery status notification (RFC 3464) for a letter to an address that is not there."""
    return email.message_from_string(_BOUNCE, policy=policy.default)


def _word(session: OfferedSession, day: str) -> EmailMessage:
    message = EmailMessage()
    message["From"] = '"Prescott, Walter J." <wprescott@metro-da.example>'
    message["Subject"] = "Webinar Registration"
    paragraphs = "".join(
        "<p class=MsoNormal><span style='font-size:11.0pt;font-family:\"Calibri\",sans-serif'>"
        f"{line}<o:p></o:p></span></p>\n"
        for line in (
            "Good afternoon,",
            "&nbsp;",
            f"Please register me for the webinar on <b>{day}</b>&nbsp;(session&nbsp;{session.number}).",
            "&nbsp;",
            "Walter Prescott",
            "Metro District Attorney&#8217;s Office",
            '<a href="mailto:wprescott@metro-da.example">wprescott@metro-da.example</a>',
        )
    )
    message.set_content(
        '<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">\n'
        '<head><meta name=Generator content="Microsoft Word 15 (filtered medium)">\n'
        "<style><!-- p.MsoNormal {margin:0in; font-size:11.0pt;} --></style></head>\n"
        f'<body lang=EN-US link="#0563C1"><div class=WordSection1>\n{paragraphs}</div></body></html>\n',
        subtype="html",
    )
    return message


def write_own(name: str, address: str, subject: str, *, text: str, now: datetime) -> bytes:
    """Return a message that somebody wrote at the prompt. Raises ValueError for what cannot stand in a header."""
    message = _plain(formataddr((name, address)), subject, text)
    return _finish("", message, place=0, now=now).raw
