"""Which agency is the author's, wherever it stands?

One line a case: the agency, the From name, the words (~ ends a line).
"""

# ruff: noqa: E501 - a case is one row of a table and reads along its line

from datetime import UTC, datetime

import pytest

from registrar.catalog import Catalog, OfferedSession, make_catalog
from registrar.mail.message import parse
from registrar.reading.read import read_by_rules
from tests.make import make_message

STANDS = """
Centro Esperanza de Douglas || Lalis || me apuntan para la 25 soy Eulalia Bracamonte del Centro Esperanza de Douglas gracias
Quay County Families in Action || Birdie Holcomb || Session 25, please.~~Birdie Holcomb~Quay County Families in Action
Camp Otter || Bea Lott || At Camp Otter our staff turns over every fall, so please enroll me in session 25.~~Bea Lott
To'Hajiilee Family Services || Wendell Tso || I would like session 25.~~Wendell Tso~To'Hajiilee Family Services
Jóvenes Adelante Orlando || Luz Marina Toro || Buenos días. Soy Luz Marina Toro, de Jóvenes Adelante Orlando. Quiero la sesión 25.
Delta Junction Family Council || Aleksandr Volkov || Hello. Name Aleksandr Volkov. Work Delta Junction Family Council. I want session 25.
Our Kin Milwaukee || Shawntae Rucker || I want session 25. I am a relative caregiver liaison at Our Kin Milwaukee and my work email is on file.
Amparo Infantil || Wilma Figueroa || apúntenme para la sesión 25 por fis, Wilma Figueroa de Amparo Infantil, Aibonito
Veterans Who Foster || Buford Lassiter || Reporting for duty. Lassiter, Buford T., volunteer coordinator, Veterans Who Foster, Mesa chapter. Webinar 25.
Tillamook PD Youth Services || Sgt. Patience Noonan || Sgt Noonan Tillamook PD Youth Services~session 25
Fairmount Group Care || Cyrus Navabi || To: Mid-Atlantic CAC~From: C. Navabi, Fairmount Group Care~Re: session 25~~Please register me for session 25.~~Cyrus Navabi
Cumberland Notch Independent Schools || Royce Talbert || Please sign me up for session 25.~~Royce Talbert~Director of Pupil Services, Cumberland Notch Independent Schools
Back Mountain EMS || Stan Urbanek || Please register me for session 25.~~Stan Urbanek~Paramedic liaison, Back Mountain EMS
Kitsap Bridge Youth Center || Vernell Askew || Register me for session 25. Our name changed in January from "Kitsap Shelter", it's Kitsap Bridge Youth Center now.~~Vernell Askew
Washoe Child Assessment Team || Luc Beaudry || I would like to attend "Interviewing Preschool Children" on top of session 25.~~Luc Beaudry~Washoe Child Assessment Team~Reno, NV
Latinas Unidas por la Niñez || Nia Webb || Somos de Latinas Unidas por la Niñez, quiero la sesión 25. Nia Webb
Bethany House Victoria || Ana || hola soy Ana Lilia Soliz de Bethany House Victoria, quiero la sesión 25
Lincoln Hills Boys Ranch || Nia Webb || Nia Webb Lincoln Hills Boys Ranch. session 25
Lane County Youth Services || Nia Webb || hi its nia webb from lane county youth services can i get session 25
Idaho Department of Health, Welfare, and Corrections || Nia Webb || Please register me for session 25.~~Nia Webb~Idaho Department of Health, Welfare, and Corrections
Office of Children, Families, and Learning || Nia Webb || I am with the Office of Children, Families, and Learning and would like session 25.
Bright Kids || Nia Webb || I work at Bright Kids in Toledo. Session 25 please.
Grand Oaks Youth || Nia Webb || I am with Grand Oaks Youth in Willmar, please register me for session 25.
Harbor Families in Crisis || Nia Webb || I'm with Harbor Families in Crisis. Session 25 please.
Street Outreach Center || Nia Webb || Register me for session 25. Nia Webb, Street Outreach Center, Dayton.
Highway Haven Youth Shelter || Nia Webb || Register me for session 25. Nia Webb, Highway Haven Youth Shelter.
Dayton Family Services || Nia Webb || Register me for session 25. Nia Webb, 14 Oak Street, Dayton Family Services
St. Jude Childrens Home || Nia Webb || nia webb from st. jude childrens home, put me in for session 25
St. Clement Boys Home || Nia Webb || nia webb, house parent, st. clement boys home. put me in for session 25
Vista Hermosa del Sur || Nia Webb || Please register me for session 25. Nia Webb, Vista Hermosa del Sur.
Alder Grove || Nia Webb || Please register me for session 25.~~Nia Webb~Alder Grove
Alder Grove || Nia Webb || Please register me for session 25. I work at Alder Grove.
Alder Grove || Nia Webb || Nia Webb, Alder Grove, session 25 please
Alder Grove || Nia Webb || Nia Webb / Alder Grove / session 25
Alder Grove || Nia Webb || Nia Webb - Alder Grove - session 25
Alder Grove || Nia Webb (Alder Grove) || session 25 please
Alder Grove || Webb, Nia - Alder Grove || session 25 please
Alder Grove || Nia Webb || Alder Grove is sending me to session 25.~~Nia
Alder Grove || Nia Webb || Here at Alder Grove we would all love session 25, but only I can come. Nia Webb
Alder Grove || Nia Webb || Hi, this is Nia Webb with Alder Grove. Session 25 please.
Alder Grove || Nia Webb || Session 25 please.~~Thanks,~Nia Webb, MSW~Program Director~Alder Grove~555-0100
Alder Grove || Nia Webb || Session 25 please.~~Nia Webb | Alder Grove | 555-0100
Alder Grove || Nia Webb || I'm a social worker for Alder Grove and want session 25.~Nia
Alder Grove || Nia Webb || My agency: Alder Grove. Session: 25. Name: Nia Webb.
Alder Grove || Nia Webb || My employer is Alder Grove. I want session 25. Nia Webb
Alder Grove || Nia Webb || I represent Alder Grove. Session 25.
alder grove || nia webb || hi im nia webb from alder grove, session 25 pls
alder grove || nia webb || nia webb, alder grove, session 25
alder grove || nia webb || i work at alder grove. want session 25. nia webb
ALDER GROVE || NIA WEBB || PLEASE REGISTER NIA WEBB OF ALDER GROVE FOR SESSION 25
Martha's Table || Nia Webb || Session 25 for me, Nia Webb, from Martha's Table.
Ruth Ellis Center || Nia Webb || I'm with the Ruth Ellis Center and would like session 25.
Jane Addams Resource || Nia Webb || Please register me for session 25.~~Nia Webb~Jane Addams Resource
Larkin Street || Nia Webb || I work for Larkin Street. Session 25 please.
The Kempe Center || Nia Webb || Session 25.~~Nia Webb~The Kempe Center
Santa Cruz Co. HSA || Nia Webb || Session 25.~~Nia Webb~Santa Cruz Co. HSA
Pima Co. Juvenile Court || Nia Webb || Nia Webb, Pima Co. Juvenile Court. Session 25.
Marion Co. CPS || Nia Webb || I am with Marion Co. CPS. Session 25.
Nuestra Familia Unida || Rosa Cruz || Soy Rosa Cruz y trabajo en Nuestra Familia Unida. Quiero la sesión 25.
Alas Abiertas || Rosa Cruz || Quiero inscribirme en la sesión 25. Rosa Cruz, Alas Abiertas
Alas Abiertas || Rosa Cruz || Quiero la sesión 25.~~Rosa Cruz~Trabajadora social~Alas Abiertas
Casa Luz del Norte || Rosa Cruz || Buenas, le escribe Rosa Cruz de Casa Luz del Norte. La sesión 25 por favor.
Maison Soleil || Claire Roy || Bonjour, je suis Claire Roy de la Maison Soleil. La session 25 s'il vous plaît.
Centre jeunesse de Laval || Claire Roy || Je voudrais la session 25.~~Claire Roy~Centre jeunesse de Laval
Kids First Yuma || Bea Holt || I'd like session 25. Bea Holt, Kids First Yuma.
Kids First Yuma || Bea Holt || put Bea Holt (Kids First Yuma) down for session 25
Second Story || Bea Holt || I'm the outreach lead at Second Story. Session 25 please. Bea Holt
Second Story || Bea Holt || Session 25 please.~~Bea Holt~Second Story
Bea Holt Foundation || Ann Lee || I'd like session 25. I'm from the Bea Holt Foundation.~Ann Lee
Department of Children's Services || Ann Lee || Session 25~~Ann Lee~Case Manager 2~Tennessee Department of Children's Services
Tennessee Department of Children's Services || Ann Lee || Session 25~~Ann Lee~Case Manager 2 | Tennessee Department of Children's Services | Region 4
Navajo Nation Division of Social Services || Ann Lee || Session 25~~Ann Lee, BSW~Senior Caseworker~Navajo Nation Division of Social Services~Window Rock, AZ
Spirit Lake Tribe || Ann Lee || I work for the Spirit Lake Tribe. Session 25.
4 Winds Shelter || Ann Lee || Session 25~~Ann Lee~4 Winds Shelter
St. Jude's || Ann Lee || I'm at St. Jude's and would like session 25.~Ann Lee
Hope & Home || Ann Lee || Ann Lee from Hope & Home, session 25 please
KidPower || Ann Lee || I'm Ann Lee at KidPower. Session 25!
CFSA || Ann Lee || Ann Lee, CFSA, session 25
OCFS || Ann Lee (OCFS) || session 25 please
Maricopa County || Ann Lee || I'm a guardian ad litem for Maricopa County. Session 25, please. Ann Lee
Boise PD || Ann Lee || Det. Ann Lee, Boise PD. Session 25.
"""


@pytest.fixture(scope="module")
def series() -> Catalog:
    return make_catalog(
        (
            OfferedSession(
                25,
                datetime(2018, 6, 21, 18, tzinfo=UTC),
                datetime(2018, 6, 21, 19, tzinfo=UTC),
                "Interviewing Preschool Children",
            ),
        ),
        timezone="America/New_York",
        program="Reporting Missing Children",
        organization="Mid-Atlantic CAC",
        mailbox="webinars@training.example",
    )


def plain(agency: str) -> str:
    return agency.casefold().removeprefix("the ").rstrip(".")


@pytest.mark.parametrize("case", STANDS.strip().split("\n"))
def test_an_agency_is_read_where_it_stands(case: str, series: Catalog) -> None:
    agency, author, words = case.split(" || ")
    text = words.replace("~", "\n") + "\n"
    message = parse(make_message(text, author=f'"{author}" <someone@office-mail.example>'))

    _, _, reading = read_by_rules(message, series, now=datetime(2018, 6, 1, tzinfo=UTC))

    (registrant,) = reading.registrants
    assert registrant.agency is not None
    assert plain(agency) in plain(registrant.agency.value)
    assert len(registrant.agency.value) < len(agency) + 14


@pytest.mark.parametrize(
    ("agency", "email", "words"),
    [
        (
            "Danville Legal Help",
            "ncopeland@danvillelegalhelp.example",
            "count me in for 25. paralegal danville legal help",
        ),
        (
            "Dodge City Foster Agency",
            "ncopeland@dodgecityfoster.example",
            "sign me up for 25, dodge city foster agency",
        ),
        (
            "Open Door of Ashford",
            "ncopeland@opendoorashford.example",
            "me for 25 thx. case aide, the open door of ashford",
        ),
    ],
)
def test_small_words_that_the_domain_is_made_of_are_the_agency(
    agency: str, email: str, words: str, series: Catalog
) -> None:
    message = parse(make_message(words + "\n", author=f'"Nyah Copeland" <{email}>'))

    _, _, reading = read_by_rules(message, series, now=datetime(2018, 6, 1, tzinfo=UTC))

    (registrant,) = reading.registrants
    assert registrant.agency is not None
    assert plain(registrant.agency.value) == plain(agency)


def test_a_colleague_s_agency_is_not_the_author_s(series: Catalog) -> None:
    text = (
        "Please register me for 25, as well as Joelle Pratt of the Nanticoke Ambulance Association, "
        "jpratt@nanticoke.example.\n\nStan Urbanek\nParamedic liaison, Back Mountain EMS\n"
    )
    message = parse(make_message(text, author="Stan Urbanek <surbanek@luzerne.example>"))

    _, _, reading = read_by_rules(message, series, now=datetime(2018, 6, 1, tzinfo=UTC))

    agencies = {one.name.value: one.agency.value for one in reading.registrants if one.name and one.agency}
    assert agencies["Stan Urbanek"] == "Back Mountain EMS"


def test_no_agency_is_made_up_from_what_stands_below_a_name(series: Catalog) -> None:
    for below in ("Sent from my iPhone", "Have a Blessed Day!", "555-0100", "Social Worker", "Akron, OH 44304"):
        message = parse(make_message(f"Session 25 please.\n\nNia Webb\n{below}\n", author="Nia Webb <n@mail.example>"))

        _, _, reading = read_by_rules(message, series, now=datetime(2018, 6, 1, tzinfo=UTC))

        assert reading.registrants[0].agency is None, below
