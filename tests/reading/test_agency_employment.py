"""Where does the author work, by what they say they do there? And which agencies are not theirs?

One line a case: the agency (forms that are as good parted by " / "), the From, the words (~ ends a line).
"""

from datetime import UTC, datetime

import pytest

from registrar.catalog import Catalog, OfferedSession, make_catalog
from registrar.mail.message import parse
from registrar.reading.read import read_by_rules
from tests.make import make_message

# ruff: noqa: E501 - a case is one row of a table and reads along its line

WORKS_AT = """
Harbor House || Dana Whitlock <dwhitlock@office.example> || I work for Harbor House and would like to attend session 25.~~Dana Whitlock
Three Rivers || Dana Whitlock <dwhitlock@office.example> || I would like to attend session 25. I do intake at Three Rivers.~~Dana Whitlock
CYS, Allegheny || Dana Whitlock <dwhitlock@office.example> || Please register me for session 25. I am a caseworker with CYS, Allegheny.~~Dana
OCY Lackawanna || Dana Whitlock <dwhitlock@office.example> || Session 25, please. Dana Whitlock, OCY Lackawanna
Allegheny CYF || Dana Whitlock <dwhitlock@office.example> || Please put me in session 25.~~Dana Whitlock~Allegheny CYF
FCCS || Dana Whitlock <dwhitlock@office.example> || Please put me in session 25.~~Dana Whitlock~Caseworker~FCCS
Stepping Stones || Dana Whitlock <dwhitlock@office.example> || Please put me in session 25.~~Dana Whitlock~Stepping Stones
Covenant || Dana Whitlock <dwhitlock@office.example> || Please put me in session 25. I run the night shift at Covenant.~~Dana Whitlock
The Open Door || Dana Whitlock <dwhitlock@office.example> || Our place, The Open Door, sends me. Session 25 please.~~Dana Whitlock
Bright Futures || Dana Whitlock <dwhitlock@office.example> || I help out at Bright Futures on weekends and would like to join session 25.~~Dana Whitlock
Casa Esperanza || Dana Whitlock <dwhitlock@office.example> || I have been with Casa Esperanza for six years. Session 25 please.~~Dana Whitlock
Northern Lights Youth Ranch || Dana Whitlock <dwhitlock@office.example> || I recently joined the staff of Northern Lights Youth Ranch. Please add me to session 25.~~Dana
Lutheran Family Alliance || Dana Whitlock <dwhitlock@office.example> || I represent Lutheran Family Alliance. Session 25 for me.~~Dana Whitlock
Kids First of Ohio || Dana Whitlock <dwhitlock@office.example> || My employer, Kids First of Ohio, wants me in session 25.~~Dana Whitlock
Kids First of Ohio || Dana Whitlock <dwhitlock@office.example> || Employer: Kids First of Ohio. Session 25.~~Dana Whitlock
Oneida Nation ICWA Office || Dana Whitlock <dwhitlock@office.example> || Session 25 please. Affiliation: Oneida Nation ICWA Office.~~Dana Whitlock
Wake County / Wake County Guardians ad litem / guardians ad litem of Wake County || Dana Whitlock <dwhitlock@office.example> || I am one of the guardians ad litem of Wake County. Register me for session 25.~~Dana Whitlock
CASA of Travis County || Dana Whitlock <dwhitlock@office.example> || I serve as a CASA volunteer in Travis County (CASA of Travis County). Session 25 please.~~Dana Whitlock
Lincoln Middle || Dana Whitlock <dwhitlock@office.example> || I am a school counselor at Lincoln Middle. Please sign me up for session 25.~~Dana Whitlock
Roosevelt Elementary || Dana Whitlock <dwhitlock@office.example> || I teach at Roosevelt Elementary. Please sign me up for session 25.~~Dana Whitlock
St. Agnes || Dana Whitlock <dwhitlock@office.example> || I am a nurse at St. Agnes. Please sign me up for session 25.~~Dana Whitlock
Montgomery County Juvenile Probation || Dana Whitlock <dwhitlock@office.example> || I am a probation officer in Montgomery County, Ohio. Session 25.~~Dana Whitlock~Montgomery County Juvenile Probation
Dauphin County Children & Youth / Dauphin County Children & Youth, Permanency Unit || Dana Whitlock <dwhitlock@office.example> || Please register me for session 25.~~Dana Whitlock, MSW~Permanency Unit~Dauphin County Children & Youth~1001 N 6th St~Harrisburg, PA 17102
Department of Child Services / Department of Child Services Marion County / Department of Child Services, Intake & Assessment || Dana Whitlock <dwhitlock@office.example> || Please register me for session 25.~~Dana Whitlock~Intake & Assessment~Department of Child Services~Marion County
Office of the Public Guardian || Dana Whitlock <dwhitlock@office.example> || Please register me for session 25. I write for the Office of the Public Guardian.~~Dana Whitlock
Arbor Circle || Dana Whitlock <dwhitlock@office.example> || Please register me for session 25.~~Dana Whitlock | Kinship Navigator | Arbor Circle | 555-0100
Lantern Project || Dana Whitlock <dwhitlock@office.example> || Please register me for session 25.~~Dana Whitlock - Lantern Project
Lantern Project || Dana Whitlock <dwhitlock@office.example> || Please register me for session 25.~~Dana Whitlock (Lantern Project)
The Lantern || Dana Whitlock <dwhitlock@office.example> || Please register me for session 25.~~Dana Whitlock, The Lantern
Lantern & Loom || Dana Whitlock <dwhitlock@office.example> || This is Dana Whitlock of Lantern & Loom. I'd like session 25.
Lantern & Loom || Dana Whitlock <dwhitlock@office.example> || Dana Whitlock here, Lantern & Loom. I'd like session 25.
Safe Passage || Dana Whitlock <dwhitlock@office.example> || Dana from Safe Passage again. I'd like session 25.
Safe Passage || Dana Whitlock <dwhitlock@office.example> || At Safe Passage we've all heard of your series. I'd like session 25.~~Dana Whitlock
Safe Passage || Dana Whitlock <dwhitlock@office.example> || We at Safe Passage have heard of your series. I'd like session 25.~~Dana Whitlock
Safe Passage || Dana Whitlock <dwhitlock@office.example> || Safe Passage is where I work. I'd like session 25.~~Dana Whitlock
Safe Passage || Dana Whitlock <dwhitlock@office.example> || Safe Passage, where I work, has heard of your series. I'd like session 25.~~Dana Whitlock
Safe Passage || Dana Whitlock <dwhitlock@office.example> || I'm the director of Safe Passage and want session 25.~~Dana Whitlock
Safe Passage / Safe Passage shelter || Dana Whitlock <dwhitlock@office.example> || I head the Safe Passage shelter in Tulsa and want session 25.~~Dana Whitlock
Riverbend || Dana Whitlock <dwhitlock@office.example> || I manage Riverbend, a group home in Utica. Session 25 please.~~Dana Whitlock
Riverbend || Dana Whitlock <dwhitlock@office.example> || I volunteer for Riverbend. Session 25 please.~~Dana Whitlock
Riverbend Youth || Dana Whitlock <dwhitlock@office.example> || I am on the board of Riverbend Youth. Session 25 please.~~Dana Whitlock
Second Chance || Dana Whitlock <dwhitlock@office.example> || I was hired by Second Chance in May. Session 25 please.~~Dana Whitlock
Tri-Valley Home || Dana Whitlock <dwhitlock@office.example> || I am employed at the Tri-Valley Home. Session 25 please.~~Dana Whitlock
Oklahoma DHS || Dana Whitlock <dwhitlock@office.example> || I'm a contractor to Oklahoma DHS. Session 25 please.~~Dana Whitlock
Bexar County Child Protective Services || Dana Whitlock <dwhitlock@office.example> || I do casework for Bexar. Session 25 please.~~Dana Whitlock~Bexar County Child Protective Services
Ames Family Lift || Dana Whitlock <dwhitlock@office.example> || I used to be with Polk County DHS and am now with Ames Family Lift. Session 25 please.~~Dana Whitlock
Ames Family Lift || Dana Whitlock <dwhitlock@office.example> || I left Polk County DHS and work for Ames Family Lift now. Session 25 please.~~Dana Whitlock
Ames Family Lift || Dana Whitlock <dwhitlock@office.example> || I heard of you from Polk County DHS. I work for Ames Family Lift. Session 25 please.~~Dana Whitlock
Ames Family Lift || Dana Whitlock <dwhitlock@office.example> || A friend at Polk County DHS told me of session 25 and I want to take it.~~Dana Whitlock~Ames Family Lift
Ames Family Lift || Dana Whitlock <dwhitlock@office.example> || We often work with Polk County DHS. Session 25 please.~~Dana Whitlock~Ames Family Lift
Ames Family Lift / Youth and Shelter Services, Inc. / Ames Family Lift, Youth and Shelter Services || Dana Whitlock <dwhitlock@office.example> || Session 25 please.~~Dana Whitlock~Ames Family Lift~A program of Youth and Shelter Services, Inc.
ames family lift || Dana Whitlock <dwhitlock@office.example> || session 25 pls, dana whitlock w/ ames family lift
Ames Family Lift || Dana Whitlock <dwhitlock@office.example> || Session 25 pls. Dana W., Ames Family Lift
AMES FAMILY LIFT || Dana Whitlock <dwhitlock@office.example> || SESSION 25 PLEASE. DANA WHITLOCK, AMES FAMILY LIFT
Ames Family Lift || "Dana Whitlock (Ames Family Lift)" <d@x.example> || Session 25 please.~~Dana
Ames Family Lift || "Dana Whitlock - Ames Family Lift" <d@x.example> || Session 25 please.~~Dana
Ames Family Lift || "Whitlock, Dana [Ames Family Lift]" <d@x.example> || Session 25 please.~~Dana
ODJFS || "Whitlock, Dana ODJFS" <d@x.example> || Session 25 please.~~Dana
DSS || "Whitlock, Dana (DSS)" <d@x.example> || Session 25 please.~~Dana
KDHE || "Dana Whitlock [KDHE]" <d@x.example> || Session 25 please.~~Dana
Rosebud Sioux Tribe ICWA || Dana Whitlock <dwhitlock@office.example> || Session 25 please.~~Dana Whitlock~Rosebud Sioux Tribe ICWA
Pueblo of Laguna Social Services || Dana Whitlock <dwhitlock@office.example> || Session 25 please.~~Dana Whitlock~Pueblo of Laguna Social Services
Fargo PD || Dana Whitlock <dwhitlock@office.example> || Session 25 please.~~Dana Whitlock~Detective, Fargo PD
Fargo Police Department / Fargo Police Department, Special Victims || Dana Whitlock <dwhitlock@office.example> || Session 25 please.~~Det. Dana Whitlock #442~Special Victims~Fargo Police Department
Fort Cavazos Family Advocacy || Dana Whitlock <dwhitlock@office.example> || Session 25 please.~~Dana Whitlock~Fort Cavazos Family Advocacy
FBI / FBI Omaha field office / FBI, Omaha field office / FBI, Omaha || Dana Whitlock <dwhitlock@office.example> || Session 25 please. I'm with the FBI, Omaha field office.~~Dana Whitlock
University of Dayton / University of Dayton, School of Social Work / University of Dayton School of Social Work || Dana Whitlock <dwhitlock@office.example> || Session 25 please.~~Dana Whitlock~University of Dayton~School of Social Work
Nationwide Children's || Dana Whitlock <dwhitlock@office.example> || Session 25 please.~~Dana Whitlock~Nationwide Children's
Legal Aid of the Bluegrass || Dana Whitlock <dwhitlock@office.example> || Session 25 please.~~Dana Whitlock~Legal Aid of the Bluegrass
Juvenile Court Services, 5th Judicial District / Juvenile Court Services / 5th Judicial District || Dana Whitlock <dwhitlock@office.example> || Session 25 please.~~Dana Whitlock~Juvenile Court Services, 5th Judicial District
Navajo Nation / Navajo Nation's family services || Dana Whitlock <dwhitlock@office.example> || Session 25 please. I belong to the Navajo Nation's family services.~~Dana Whitlock
Tender Hearts || Dana Whitlock <dwhitlock@office.example> || Session 25 please. Where I work: Tender Hearts. My title: aide.~~Dana Whitlock
Tender Hearts || Dana Whitlock <dwhitlock@office.example> || Session 25 please. Org.: Tender Hearts~~Dana Whitlock
Tender Hearts || Dana Whitlock <dwhitlock@office.example> || Session 25 please. Workplace - Tender Hearts~~Dana Whitlock
Tender Hearts Adoption || Dana Whitlock <dwhitlock@office.example> || I handle placements for Tender Hearts Adoption. Session 25 please.~~Dana Whitlock
Tender Hearts || Dana Whitlock <dwhitlock@office.example> || I license homes for Tender Hearts. Session 25 please.~~Dana Whitlock
Tender Hearts || Dana Whitlock <dwhitlock@office.example> || I coordinate visits at Tender Hearts. Session 25 please.~~Dana Whitlock
Tender Hearts || Dana Whitlock <dwhitlock@office.example> || I oversee the family team over at Tender Hearts. Session 25 please.~~Dana Whitlock
Tender Hearts || Dana Whitlock <dwhitlock@office.example> || I supervise five workers at Tender Hearts. Session 25 please.~~Dana Whitlock
Tender Hearts || Dana Whitlock <dwhitlock@office.example> || I'm in my second year at Tender Hearts. Session 25 please.~~Dana Whitlock
Tender Hearts || Dana Whitlock <dwhitlock@office.example> || My agency is called Tender Hearts. Session 25 please.~~Dana Whitlock
Tender Hearts || Dana Whitlock <dwhitlock@office.example> || Tender Hearts (my agency) lets me take session 25.~~Dana Whitlock
Tender Hearts || Dana Whitlock <dwhitlock@office.example> || Put me down, for Tender Hearts, in session 25.~~Dana Whitlock
Tender Hearts || Dana Whitlock <dwhitlock@office.example> || I'm attending on behalf of Tender Hearts: session 25.~~Dana Whitlock
Ohio Department of Job and Family Services / Ohio Department of Job and Family Services, Title IV-E Unit || Mirela Dragan <mdragan@office.example> || Session 25 please.~~Mirela Dragan~Ohio Department of Job and Family Services~Title IV-E Unit~30 E. Broad St.
Family Court Division, 12th Circuit / 12th Circuit / Family Court Division || Mirela Dragan <mdragan@office.example> || Session 25 please.~~Mirela Dragan~Family Court Division, 12th Circuit
Boys & Girls Republic || Mirela Dragan <mdragan@office.example> || Session 25 please.~~Mirela Dragan~Boys & Girls Republic
Kinship Care Program at Sparrow House / Sparrow House / Kinship Care Program || Mirela Dragan <mdragan@office.example> || Session 25 please.~~Mirela Dragan~Kinship Care Program at Sparrow House
Youth Villages / Youth Villages – Memphis / Youth Villages, Memphis / Youth Villages - Memphis || Mirela Dragan <mdragan@office.example> || Session 25 please.~~Mirela Dragan~Youth Villages – Memphis
KidsPeace || Mirela Dragan <mdragan@office.example> || Session 25 please.~~Mirela Dragan~KidsPeace
Jewish Child & Family of Denver || Mirela Dragan <mdragan@office.example> || Session 25 please.~~Mirela Dragan~Jewish Child & Family of Denver
Haven for Hope || Mirela Dragan <mdragan@office.example> || Session 25 please.~~Mirela Dragan~Haven for Hope~1 Haven for Hope Way
Shawnee Mission Public Schools || Mirela Dragan <mdragan@office.example> || Session 25 please.~~Mirela Dragan~Shawnee Mission Public Schools
The Villages of Indiana, Inc. / The Villages of Indiana / Villages of Indiana || Mirela Dragan <mdragan@office.example> || Session 25 please.~~Mirela Dragan~The Villages of Indiana, Inc.
Foster Love || Mirela Dragan <mdragan@office.example> || Session 25 please.~~Mirela Dragan~Foster Love
Cherokee Nation Indian Child Welfare / Cherokee Nation || Mirela Dragan <mdragan@office.example> || Session 25 please.~~Mirela Dragan~Child Welfare Specialist~Cherokee Nation Indian Child Welfare
Memorial Hermann / NICU, Memorial Hermann / Memorial Hermann, NICU || Mirela Dragan <mdragan@office.example> || Session 25 please.~~Mirela Dragan, RN, BSN~NICU, Memorial Hermann
Fairfax DFS || Mirela Dragan <mdragan@office.example> || Session 25 please.~~Mirela Dragan~Fairfax DFS
VA DSS || Mirela Dragan <mdragan@office.example> || Session 25 please.~~Mirela Dragan~VA DSS
LA County DCFS / LA County DCFS, Belvedere Office / Belvedere Office / LA County DCFS Belvedere Office || Mirela Dragan <mdragan@office.example> || Session 25 please.~~Mirela Dragan~LA County DCFS, Belvedere Office
MI Child Welfare Law Project || Mirela Dragan <mdragan@office.example> || Session 25 please.~~Mirela Dragan~MI Child Welfare Law Project
Court Appointed Special Advocates of the Quad Cities || Mirela Dragan <mdragan@office.example> || Session 25 please.~~Respectfully,~~Mirela Dragan~Court Appointed Special Advocates of the Quad Cities
Open Arms || Mirela Dragan <mdragan@office.example> || Session 25 please.~~Mirela Dragan // Open Arms
Open Arms || Mirela Dragan <mdragan@office.example> || Session 25 please -- Mirela Dragan (I do home studies for Open Arms)
Open Arms || Mirela Dragan <mdragan@office.example> || Session 25 please. I work at a group home (Open Arms).~~Mirela Dragan
Open Arms || Mirela Dragan <mdragan@office.example> || Session 25 please. I work at a small shelter called Open Arms.~~Mirela Dragan
Open Arms || Mirela Dragan <mdragan@office.example> || Session 25 please. My team at Open Arms is small.~~Mirela Dragan
Open Arms || Mirela Dragan <mdragan@office.example> || Session 25 please. I have a desk at Open Arms.~~Mirela Dragan
Open Arms || Mirela Dragan <mdragan@office.example> || Session 25 please. Open Arms pays my salary.~~Mirela Dragan
Open Arms || Mirela Dragan <mdragan@office.example> || Session 25 please. I drive for Open Arms.~~Mirela Dragan
Open Arms || Mirela Dragan <mdragan@office.example> || Session 25 please. I am new at Open Arms.~~Mirela Dragan
Open Arms || Mirela Dragan <mdragan@office.example> || Session 25 please. As a mentor with Open Arms I meet many.~~Mirela Dragan
Open Arms || Mirela Dragan <mdragan@office.example> || Session 25 please. Foster parent trainer, Open Arms.~~Mirela Dragan
Open Arms || Mirela Dragan <mdragan@office.example> || Hello from Open Arms! Session 25 please.~~Mirela Dragan
Open Arms || Mirela Dragan <mdragan@office.example> || Greetings from all at Open Arms. Session 25 please.~~Mirela Dragan
Open Arms || Mirela Dragan <mdragan@office.example> || Open Arms here. Session 25 please.~~Mirela Dragan
Open Arms || Mirela Dragan <mdragan@office.example> || Mirela at Open Arms here. Session 25 please.
Open Arms || Mirela Dragan <mdragan@office.example> || Session 25 please. I'm Open Arms' new trainer.~~Mirela Dragan
Open Arms || Mirela Dragan <mdragan@office.example> || Session 25 please. I am one of Open Arms's caseworkers.~~Mirela Dragan
Open Arms || Mirela Dragan <mdragan@office.example> || Session 25 please. I come to you from Open Arms.~~Mirela Dragan
Open Arms || Mirela Dragan <mdragan@office.example> || Session 25 please. I am registering through my agency, Open Arms.~~Mirela Dragan
Open Arms || Mirela Dragan <mdragan@office.example> || Mirela Dragan~Open Arms~mdragan@office.example~Session 25
Open Arms || Mirela Dragan <mdragan@office.example> || Mirela Dragan, mdragan@office.example, Open Arms, 25
Open Arms || Mirela Dragan <mdragan@office.example> || 25 / Mirela Dragan / Open Arms / mdragan@office.example
Brazos Abiertos || Mirela Dragan <mdragan@office.example> || Quisiera la sesión 25. Trabajo para Brazos Abiertos.~~Mirela Dragan
Brazos Abiertos || Mirela Dragan <mdragan@office.example> || Quisiera la sesión 25. Soy consejera en Brazos Abiertos.~~Mirela Dragan
Brazos Abiertos || Mirela Dragan <mdragan@office.example> || Quisiera la sesión 25. Les escribe Mirela Dragan, de Brazos Abiertos.
Departamento de la Familia / Departamento de la Familia, Región de Caguas || Mirela Dragan <mdragan@office.example> || Quisiera la sesión 25.~~Mirela Dragan~Departamento de la Familia, Región de Caguas
"""

NOWHERE = """
Dana Whitlock <dwhitlock@office.example> || Session 25 please.~~Dana Whitlock~
Dana Whitlock <dwhitlock@office.example> || Session 25 please. I am a social worker in Ames, Iowa.~~Dana Whitlock
Dana Whitlock <dwhitlock@office.example> || Session 25 please. I'm a foster parent.~~Dana Whitlock
Dana Whitlock <dwhitlock@office.example> || Session 25 please. I am retired and do this for myself.~~Dana Whitlock
Dana Whitlock <dwhitlock@office.example> || Session 25 please.~~Dana Whitlock~Cedar Rapids, IA
Dana Whitlock <dwhitlock@office.example> || Session 25 please.~~Dana Whitlock~Family Support Worker
Dana Whitlock <dwhitlock@office.example> || Session 25 please.~~Thanks a million,~Dana Whitlock
Dana Whitlock <dwhitlock@office.example> || Session 25 please.~~Dana Whitlock~Sent from my iPhone
Dana Whitlock <dwhitlock@office.example> || Session 25 please.~~Dana Whitlock~555-0100~"Every child deserves a family"
"Whitlock, Dana (she/her)" <d@x.example> || Session 25 please.~~Dana
"Whitlock, Dana (Contractor)" <d@x.example> || Session 25 please.~~Dana
Mirela Dragan <mdragan@office.example> || Session 25 please. My agency has no fax.~~Mirela Dragan
Mirela Dragan <mdragan@office.example> || Session 25 please. I am a college student and intern.~~Mirela Dragan
Mirela Dragan <mdragan@office.example> || Session 25 please. I live in Baton Rouge and foster three boys.~~Mirela Dragan
Mirela Dragan <mdragan@office.example> || Session 25 please. I will start at Open Arms in June, until then I am on my own.~~Mirela Dragan
Mirela Dragan <mdragan@office.example> || Session 25 please. I am between jobs.~~Mirela Dragan~MSW Candidate
Mirela Dragan <mdragan@office.example> || Session 25 please.~~Mirela Dragan~Please consider the environment before printing
Mirela Dragan <mdragan@office.example> || Session 25 please.~~Mirela Dragan~Wishing You Peace
Mirela Dragan <mdragan@office.example> || Session 25 please.~~Mirela Dragan~My Working Hours Are Monday To Thursday
Mirela Dragan <mdragan@office.example> || Session 25 please.~~Mirela Dragan~Licensed Clinical Social Worker
Mirela Dragan <mdragan@office.example> || Session 25 please.~~Mirela Dragan~She/Her/Hers
"""


@pytest.fixture
def series() -> Catalog:
    return make_catalog(
        (OfferedSession(25, datetime(2026, 5, 18, 18, tzinfo=UTC), datetime(2026, 5, 18, 20, tzinfo=UTC)),),
        timezone="America/New_York",
        program="Missing Youth Response",
        organization="Center for Youth Response",
        mailbox="webinars@training.example",
    )


def agency_read(author: str, words: str, series: Catalog) -> str | None:
    message = parse(make_message(words.replace("~", "\n"), author=author, subject="Session 25"))
    _, _, reading = read_by_rules(message, series, now=datetime(2026, 1, 5, tzinfo=UTC))
    (registrant,) = reading.registrants
    return registrant.agency.value if registrant.agency else None


def plain(agency: str) -> str:
    return agency.casefold().removeprefix("the ").rstrip(".")


@pytest.mark.parametrize("case", WORKS_AT.strip().split("\n"))
def test_what_somebody_does_at_an_agency_makes_it_theirs(case: str, series: Catalog) -> None:
    forms, author, words = case.split(" || ")

    agency = agency_read(author, words, series)

    assert agency is not None
    assert plain(agency) in {plain(form) for form in forms.split(" / ")}


@pytest.mark.parametrize("case", NOWHERE.strip().split("\n"))
def test_a_town_a_role_or_a_closing_is_no_agency(case: str, series: Catalog) -> None:
    author, words = case.split(" || ")

    assert agency_read(author, words, series) is None
