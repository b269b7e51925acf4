"""Lists of people, each with their own session, agency and need, in many shapes.

One block a case: who is registered, one a line (name | address | agency | needs | sessions; "*" where it does not
matter), then a line with "=>", then the words.
"""

from datetime import UTC, datetime

import pytest

from registrar.catalog import Catalog, OfferedSession, make_catalog
from registrar.mail.message import parse
from registrar.reading.read import read_by_rules
from tests.make import make_message

AUTHOR = "Dana Whitlock <dwhitlock@office.example>"

LISTS = r"""
Jo Castellane | jcastellane@office.example | Lantern House | captions | 25
Ray Tibbets | rtibbets@office.example | Oak Shelter |  | 25
=>
Please register these for session 25:

Name  Work e-mail  Where they work  Anything needed
Jo Castellane  jcastellane@office.example  Lantern House  captions
Ray Tibbets  rtibbets@office.example  Oak Shelter  -

Dana Whitlock
Harbor County CPS
%%
Jo Castellane | jcastellane@office.example | Lantern House | captions | 25
Ray Tibbets | rtibbets@office.example | Oak Shelter |  | 26
=>
Please register these:

Who | Contact | From | Webinar | Support needed
Jo Castellane | jcastellane@office.example | Lantern House | 25 | captions
Ray Tibbets | rtibbets@office.example | Oak Shelter | 26 | none

Dana Whitlock
Harbor County CPS
%%
Jo Castellane | jcastellane@office.example | Lantern House | captions | 25
Ray Tibbets | rtibbets@office.example | Oak Shelter |  | 26
=>
Please register these:

Surname\tForename\tMailbox\tUnit\tSession no.\tRemarks
Castellane\tJo\tjcastellane@office.example\tLantern House\t25\tneeds captions
Tibbets\tRay\trtibbets@office.example\tOak Shelter\t26\t

Dana Whitlock
Harbor County CPS
%%
Jo Castellane | jcastellane@office.example | Lantern House | captions | 25
Ray Tibbets | rtibbets@office.example | Oak Shelter |  | 25
=>
Please register these for session 25.

Jo Castellane,jcastellane@office.example,Lantern House,captions
Ray Tibbets,rtibbets@office.example,Oak Shelter,none

Dana Whitlock
Harbor County CPS
%%
Jo Castellane | jcastellane@office.example | Lantern House | captions | 25
Ray Tibbets | rtibbets@office.example | Oak Shelter |  | 25 26
=>
first,last,e-mail address,employer,which webinar(s),accommodations requested?
Jo,Castellane,jcastellane@office.example,Lantern House,25,captions
Ray,Tibbets,rtibbets@office.example,Oak Shelter,"25, 26",

Dana Whitlock
Harbor County CPS
%%
Jo Castellane | jcastellane@office.example | Lantern House |  | 25
Ray Tibbets | rtibbets@office.example | Oak Shelter |  | 26
=>
Session;Person;Address;Organisation
25;Jo Castellane;jcastellane@office.example;Lantern House
26;Ray Tibbets;rtibbets@office.example;Oak Shelter

Dana Whitlock
Harbor County CPS
%%
Jo Castellane | jcastellane@office.example | Harbor County CPS | captions | 25
Ray Tibbets | rtibbets@office.example | Harbor County CPS |  | 26
=>
| # | Attendee | Email | Session | Aids |
|---|---|---|---|---|
| 1 | Jo Castellane | jcastellane@office.example | 25 | captions |
| 2 | Ray Tibbets | rtibbets@office.example | 26 | |

Dana Whitlock
Harbor County CPS
%%
Jo Castellane | jcastellane@office.example | * |  | 25
Ray Tibbets | rtibbets@office.example | * |  | 26
=>
25    Castellane, Jo      jcastellane@office.example
26    Tibbets, Ray        rtibbets@office.example

Dana Whitlock
Harbor County CPS
%%
Jo Castellane | jcastellane@office.example | * | captions | 25
Ray Tibbets | rtibbets@office.example | * |  | 26
=>
Team member: Jo Castellane
Contact: jcastellane@office.example
Date: May 18
Help needed: captions

Team member: Ray Tibbets
Contact: rtibbets@office.example
Date: June 18
Help needed: none

Dana Whitlock
Harbor County CPS
%%
Jo Castellane | jcastellane@office.example | * |  | 25
Ray Tibbets | rtibbets@office.example | * |  | 26
=>
Name: Jo Castellane / Email: jcastellane@office.example / Session: 25
Name: Ray Tibbets / Email: rtibbets@office.example / Session: 26

Dana Whitlock
Harbor County CPS
%%
Jo Castellane | jcastellane@office.example | * | captions | 25
Ray Tibbets | rtibbets@office.example | * |  | 26
=>
Jo Castellane – jcastellane@office.example – session 25 – needs captions
Ray Tibbets – rtibbets@office.example – session 26 – no needs

Dana Whitlock
Harbor County CPS
%%
Jo Castellane | jcastellane@office.example | * |  | 25
Ray Tibbets | rtibbets@office.example | * |  | 26
=>
Session 25
  Jo Castellane, jcastellane@office.example
Session 26
  Ray Tibbets, rtibbets@office.example

Dana Whitlock
Harbor County CPS
%%
Jo Castellane | jcastellane@office.example | * |  | 25
Ray Tibbets | rtibbets@office.example | * |  | 26
=>
May 18: Jo Castellane (jcastellane@office.example)
June 18: Ray Tibbets (rtibbets@office.example)

Dana Whitlock
Harbor County CPS
%%
Jo Castellane | jcastellane@office.example | * |  | 25
Ray Tibbets | rtibbets@office.example | * |  | 26
=>
Worker               E-Mail                        Class
----------           --------                      -----
Jo Castellane        jcastellane@office.example    25
Ray Tibbets          rtibbets@office.example       26

Dana Whitlock
Harbor County CPS
%%
Jo Castellane | jcastellane@office.example | Lantern House | captions | 25
Ray Tibbets | rtibbets@office.example | Oak Shelter |  | 26
=>
Nombre   Correo   Agencia   Sesión   Necesidades
Jo Castellane   jcastellane@office.example   Lantern House   25   subtítulos
Ray Tibbets   rtibbets@office.example   Oak Shelter   26   ninguna

Dana Whitlock
Harbor County CPS
%%
Jo Castellane | jcastellane@office.example | * | captions | 25
Ray Tibbets | rtibbets@office.example | * |  | 25
=>
E-mail,Name,Needs
jcastellane@office.example,"Castellane, Jo",captions
rtibbets@office.example,"Tibbets, Ray",

Session 25 for both.

Dana Whitlock
Harbor County CPS
%%
Jo Castellane | jcastellane@office.example | Lantern House |  | 25
Ray Tibbets | rtibbets@office.example | Oak Shelter |  | 25
=>
Please enter for session 25:

Last name | First name | Title | Program | E-mail
Castellane | Jo | Caseworker | Lantern House | jcastellane@office.example
Tibbets | Ray | Intern | Oak Shelter | rtibbets@office.example

Dana Whitlock
Harbor County CPS
%%
Jo Castellane | jcastellane@office.example | Lantern House | captions | 25
=>
Full name: Jo Castellane
Best email: jcastellane@office.example
Who I work for: Lantern House
Session wanted: 25
What I need to take part: captions
%%
Jo Castellane | jcastellane@office.example | Lantern House |  | 25
=>
1. Name - Jo Castellane
2. Work email - jcastellane@office.example
3. Organization - Lantern House
4. Which session - 25
5. Any needs - none
%%
Jo Castellane | jcastellane@office.example | Lantern House | captions | 25
=>
Your name?  Jo Castellane
Your e-mail?  jcastellane@office.example
Your agency?  Lantern House
Which session?  25
Do you need anything?  captions
%%
Jo Castellane | jcastellane@office.example | Lantern House |  | 25
=>
Name = Jo Castellane
Email = jcastellane@office.example
Agency = Lantern House
Session = 25
%%
Jo Castellane | jcastellane@office.example | Lantern House |  | 25
=>
*Name:* Jo Castellane
*Email:* jcastellane@office.example
*Agency:* Lantern House
*Session:* 25
%%
Jo Castellane | jcastellane@office.example | Lantern House |  | 25
=>
Registrant .......... Jo Castellane
E-mail .............. jcastellane@office.example
Office .............. Lantern House
Session ............. 25
%%
Jo Castellane | jcastellane@office.example | Lantern House |  | 25
=>
NAME: JO CASTELLANE
EMAIL: JCASTELLANE@OFFICE.EXAMPLE
AGENCY: LANTERN HOUSE
SESSION: 25
ACCOMMODATIONS: NONE
%%
Jo Castellane | jcastellane@office.example | Lantern House | captions | 25
Ray Tibbets | rtibbets@office.example | Oak Shelter |  | 25
=>
Please register two:

Jo Castellane
Lantern House
jcastellane@office.example
needs captions

Ray Tibbets
Oak Shelter
rtibbets@office.example

both for session 25

Dana Whitlock
Harbor County CPS
%%
Jo Castellane | jcastellane@office.example | * |  | 25
Ray Tibbets | rtibbets@office.example | * |  | 25
=>
Name: Jo Castellane, Ray Tibbets
Email: jcastellane@office.example, rtibbets@office.example
Session: 25
%%
Jo Castellane | jcastellane@office.example | Lantern House |  | 25
Ray Tibbets | rtibbets@office.example | Lantern House |  | 25
=>
Attendees: Jo Castellane <jcastellane@office.example>; Ray Tibbets <rtibbets@office.example>
Session: 25
Agency: Lantern House
%%
Jo Castellane | jcastellane@office.example | * | captions | 25
Ray Tibbets | rtibbets@office.example | * |  | 25
Dana Whitlock | dwhitlock@office.example | * |  | 25
=>
We are three:
a) Jo Castellane (jcastellane@office.example), captions
b) Ray Tibbets (rtibbets@office.example), nothing
c) Dana Whitlock, nothing
all for session 25

Dana Whitlock
Harbor County CPS
%%
Jo Castellane | jcastellane@office.example | * |  | 25
Ray Tibbets | rtibbets@office.example | * |  | 26
Cy Fox | cfox@office.example | * |  | 25
Dana Whitlock | dwhitlock@office.example | * |  | 25
=>
We all want session 25 except Ray, who wants session 26.

Jo Castellane - jcastellane@office.example
Ray Tibbets - rtibbets@office.example
Cy Fox - cfox@office.example

Dana Whitlock
Harbor County CPS
%%
Jo Castellane | jcastellane@office.example | * |  | 25
Ray Tibbets | rtibbets@office.example | * |  | 26
Cy Fox | cfox@office.example | * |  | 25
Dana Whitlock | dwhitlock@office.example | * |  | 25
=>
All of us for session 25 except Ray Tibbets, who is for 26:

Jo Castellane - jcastellane@office.example
Ray Tibbets - rtibbets@office.example
Cy Fox - cfox@office.example

Dana Whitlock
Harbor County CPS
%%
Jo Castellane | jcastellane@office.example | * |  | 25
Ray Tibbets | rtibbets@office.example | * |  | 26
Cy Fox | cfox@office.example | * |  | 25
=>
Everyone takes May 18, but Ray prefers June 18:

Jo Castellane - jcastellane@office.example
Ray Tibbets - rtibbets@office.example
Cy Fox - cfox@office.example

Dana Whitlock
Harbor County CPS
%%
Jo Castellane | jcastellane@office.example | * |  | 25
Ray Tibbets | rtibbets@office.example | * |  | 26
Cy Fox | cfox@office.example | * |  | 25
=>
Everyone is for May 18. Ray would rather have June 18.

Jo Castellane - jcastellane@office.example
Ray Tibbets - rtibbets@office.example
Cy Fox - cfox@office.example

Dana Whitlock
Harbor County CPS
%%
Jo Castellane | jcastellane@office.example | Lantern House |  | 25
Ray Tibbets | rtibbets@office.example | Lantern House |  | 25 26
=>
Please register these two from Lantern House:

* Jo Castellane (jcastellane@office.example) for session 25
* Ray Tibbets (rtibbets@office.example) for sessions 25 and 26

I will not attend myself.

Dana Whitlock
%%
Jun-ho Pak | jpak@office.example | * |  | 25
Anna-May Fox | afox@office.example | * |  | 25
=>
Please register both for session 25:

Jun-ho Pak, jpak@office.example
Anna-May Fox, afox@office.example

Dana Whitlock
Cape May Child Advocacy Center
"""


@pytest.fixture
def series() -> Catalog:
    return make_catalog(
        tuple(
            OfferedSession(
                20 + month, datetime(2026, month, 18, 18, tzinfo=UTC), datetime(2026, month, 18, 20, tzinfo=UTC)
            )
            for month in range(1, 9)
        ),
        timezone="America/New_York",
        program="Missing Youth Response",
        organization="Center for Youth Response",
        mailbox="webinars@training.example",
    )


@pytest.mark.parametrize("case", LISTS.strip().split("\n%%\n"))
def test_each_person_of_a_list_has_what_stands_beside_them(case: str, series: Catalog) -> None:
    people, words = case.split("\n=>\n")
    text = words.replace("\\t", "\t")
    message = parse(make_message(text, author=AUTHOR, subject="Registrations"))

    _, _, reading = read_by_rules(message, series, now=datetime(2026, 1, 5, tzinfo=UTC))

    read = {one.email.value.lower(): one for one in reading.registrants if one.email}
    assert len(read) == len(reading.registrants) == len(people.split("\n"))
    for line in people.split("\n"):
        name, address, agency, needs, sessions = line.split(" | ")
        person = read[address]
        assert person.name is not None
        assert person.name.value == name
        if agency != "*":
            assert person.agency is not None
            assert person.agency.value.casefold() == agency.casefold()
        assert needs in ("*", " ".join(sorted(need.code.value for need in person.needs)))
        assert sessions in ("*", "", " ".join(str(found.value) for found in person.sessions))


def test_the_heading_of_an_html_table_is_nobody(series: Catalog) -> None:
    html = (
        "<p>Please register:</p><table><tr><td>Colleague</td><td>Reach them at</td><td>Place of work</td></tr>"
        "<tr><td>Jo Castellane</td><td>jcastellane@office.example</td><td>Lantern House</td></tr>"
        "<tr><td>Ray Tibbets</td><td>rtibbets@office.example</td><td>Oak Shelter</td></tr></table><p>Session 25</p>"
    )
    message = parse(make_message(None, html=html, author=AUTHOR, subject="Registrations"))

    _, _, reading = read_by_rules(message, series, now=datetime(2026, 1, 5, tzinfo=UTC))

    read = [(one.name.value, one.agency.value) for one in reading.registrants if one.name and one.agency]
    assert read == [("Jo Castellane", "Lantern House"), ("Ray Tibbets", "Oak Shelter")]
