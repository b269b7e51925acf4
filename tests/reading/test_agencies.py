"""Agencies in text, in display names, and what a mail domain suggests."""

import pytest

from registrar.reading.agencies import find_agencies
from registrar.reading.agency_shown import agency_in_display_name, suggest_from_domain

# The agency, then the author's words.
IN_TEXT = """
Youth Center Headquarters | The Youth Center Headquarters’ roster is attached.
Ramsey County Social Services | I work for Ramsey County Social Services.
Texas Department of Family and Protective Services | I am with the Texas Department of Family and Protective Services.
Oregon DHS | I'm a caseworker at Oregon DHS.
Illinois DCFS | Please register me. Ann Lee, Illinois DCFS
Florida Department of Children and Families | Ann Lee with the Florida Department of Children and Families here.
New Mexico Children, Youth & Families Department | I represent the New Mexico Children, Youth & Families Department.
Office of Children, Youth and Families | I'm at the Office of Children, Youth and Families.
Cherokee Nation Indian Child Welfare | I am an ICW specialist with Cherokee Nation Indian Child Welfare.
Confederated Tribes of Warm Springs | I work for the Confederated Tribes of Warm Springs.
White Earth Band of Ojibwe | I'm with the White Earth Band of Ojibwe.
Pueblo of Laguna Social Services | I work at Pueblo of Laguna Social Services.
Red Lake Nation | I'm employed by Red Lake Nation.
Bethany Christian Services | I am a case manager at Bethany Christian Services.
Lutheran Social Services of Wisconsin | I'm writing from Lutheran Social Services of Wisconsin.
Kids in Crisis, Inc. | Our agency is Kids in Crisis, Inc.
Tulsa CASA | I volunteer with Tulsa CASA.
CASA of Travis County | I'm a volunteer advocate for CASA of Travis County.
Vermont Guardian ad Litem Program | I work for the Vermont Guardian ad Litem Program.
Cook County Juvenile Court | I am a probation officer at the Cook County Juvenile Court.
Superior Court of California, County of Fresno | I clerk at the Superior Court of California, County of Fresno.
Maricopa County Juvenile Probation | I'm an officer with Maricopa County Juvenile Probation.
Denver Public Schools | I am a school social worker for Denver Public Schools.
Lincoln Elementary School | I'm the counselor at Lincoln Elementary School.
Northbrook School District 27 | I'm with Northbrook School District 27.
Boston Children's Hospital | I am a social worker at Boston Children's Hospital.
St. Mary's Medical Center | I'm a nurse at St. Mary's Medical Center.
Mayo Clinic | I work at Mayo Clinic.
Fort Bragg Family Advocacy Program | I work in the Fort Bragg Family Advocacy Program.
Norfolk Police Department | I am a detective with the Norfolk Police Department.
Harris County Sheriff's Office | I'm a deputy at the Harris County Sheriff's Office.
Spokane County Prosecutor's Office | I'm with the Spokane County Prosecutor's Office.
Office of the Attorney General | I work for the Office of the Attorney General.
University of Michigan School of Social Work | I teach at the University of Michigan School of Social Work.
Catholic Charities | I'm with Catholic Charities.
Boys Town | I work at Boys Town.
South Bronx Haven | I'm with South Bronx Haven.
Bridgeway Kids | I am a case aide at Bridgeway Kids.
Harlem Runaway Response | I work for Harlem Runaway Response.
Esperanza Crianza | I am the family support worker of Esperanza Crianza.
Kern Foster Link | Sign me up please. Yesenia Zaragoza, Kern Foster Link
Palmetto Homes for Youth | Antoine Gadsden, Palmetto Homes for Youth. 8/16 works.
Sistema DIF Sonora | Trabajo en el Sistema DIF Sonora.
Departamento de la Familia | Somos del Departamento de la Familia.
Procuraduría de Protección de Niñas, Niños y Jóvenes | Soy de la Procuraduría de Protección de Niñas, Niños y Jóvenes.
Hogar Maguey de Ponce | Trabajo como consejera en el Hogar Maguey de Ponce.
Centro Alma | Soy Rosa Cruz, del Centro Alma.
Direction de la protection de la jeunesse | Je travaille pour la Direction de la protection de la jeunesse.
South Bronx Haven | im out sick, drop me. monique price / south bronx haven
Choctaw Nation Children & Family Services | jolene birdsong, choctaw nation children & family services. 6/21/18
Washoe County Human Services Agency | i work for washoe county human services agency, thx
Red Cedar Nation Family Services | REGISTER BERNICE TALLTREE, RED CEDAR NATION FAMILY SERVICES, FOR AUGUST 16
Kent DCYF | Ann Lee / Kent DCYF
Clay County Schools | I'm the Director of Pupil Personnel for Clay County Schools.
Pike County Sheriff's Office | I'm the Coordinator of Victim Services for the Pike County Sheriff's Office.
Center for Women and Families | I am the director of the Center for Women and Families.
Four Corners CASA | I'm with Four Corners CASA.
City of Elmhaven | I work for the City of Elmhaven.
McLean County Health Department | i work for mclean county health department
Ozark Foster Care Cooperative | BRIAN TULL OF THE OZARK FOSTER CARE COOPERATIVE WOULD LIKE A PLACE
North Slope Receiving Home | THREE OF US FROM THE NORTH SLOPE RECEIVING HOME WANT TO COME
YouthBridge Montana | Abel Sandqvist, YouthBridge Montana
Maple Leaf Drug Court | Roscoe Dant, Maple Leaf Drug Court
Windy City Youth House | rook delaney (they/them) from windy city youth house, april 21 please
"""

SIGNATURES = """
District Magistrate Court | Magistrate Rosa Whitman~Associate Magistrate, Section 4~District Magistrate Court
Judge Advocate Academy | Rosa Whitman~Senior Instructor~Judge Advocate Academy~555-123-4567
Bright Tomorrow | Undersheriff Rosa Whitman~Deputy Attorney General~Bright Tomorrow
Ramsey County Social Services | Ann Lee~Social Worker~Ramsey County Social Services
Ramsey County Social Services, Intake Unit | Ann Lee~Intake Unit~Ramsey County Social Services
Ramsey County Social Services, Intake Unit | Ann Lee~Ramsey County Social Services~Intake Unit
Ramsey County Social Services | Ann Lee, LICSW~Ramsey County Social Services~160 E Kellogg Blvd~St. Paul, MN 55101
Allegiance Foster Family Agency | Jaya Prakash~Foster Care Case Manager II~Allegiance Foster Family Agency
Newark Reunification Project | Imani Fordham~Newark Reunification Project
Refugee Youth Dallas | Jean-Baptiste Kouamé~Refugee Youth Dallas
Larkspur Visiting Nurses | Cleo Tate, BSN~Larkspur Visiting Nurses
Fuerza Joven | Lupe Gamboa~Fuerza Joven
Summit County Children Services | Dragana Popovic~Summit County Children Services~Akron, OH
Oregon DHS Child Welfare | Gareth Pugh~Permanency worker~Oregon DHS Child Welfare
Houston Police Department | Sgt. Sheila Pruett~Houston Police Department
Camp Elkhorn | Gideon Ransome~School Liaison Officer, Camp Elkhorn
Tri-County Foster Partners | Kirsten Sorensen~Tri-County Foster Partners~ksorensen@x.example
"""

NAMED = """
Cuyahoga County Division of Children & Family Services
Wayne County Prosecutor's Office
Children's Home Society of Florida
The Children's Village
Youth Villages
Casey Family Programs
KVC Kansas
Saint Francis Ministries
Pressley Ridge
Devereux Advanced Behavioral Health
Safe Horizon
Covenant House New Jersey
Larkin Street Youth Services
Big Brothers Big Sisters of Tucson
U.S. Attorney's Office
FBI Denver
Office of Refugee Resettlement
Mashantucket Pequot Tribal Nation Child Protective Services
Menominee Indian Tribe of Wisconsin
Eastern Band of Cherokee Indians
Guam Bureau of Social Services Administration
Boston Public Schools
Chicago PD
NYC ACS
Bronx Defenders
Legal Aid Society
Lone Star Legal Aid
Kids' Voice of Indiana
Michigan Department of Health and Human Services
Voices for Children
Advocates for Children
Upper Sioux Community
Fort Peck Tribes
Camp Lejeune FAP
Naval Station Mayport Fleet and Family Support Center
Sacramento County Probation
Arc of Ohio
St. Vincent's Home
Court Appointed Special Advocates of Mobile
Hawaii Department of Human Services
Children's Law Center of Los Angeles
Safe & Sound
Nashville General Hospital
Department of Child Safety
Division of Child Welfare
Missouri Children's Division
Virginia Beach Department of Human Services
Santa Clara County Social Services Agency
City of Philadelphia Department of Human Services
Brazos Valley Community Action
Texas CASA
Alaska Office of Children's Services
Utah DCFS
West Virginia Bureau for Social Services
Puerto Rico Department of the Family
Washington State DCYF
Cook Inlet Tribal Council
Oneida Nation
Gila River Indian Community
Nebraska Children's Home
Sanctuary for Families
The Table Church
Mercy Home for Boys & Girls
San Diego Unified School District
El Paso Center for Children
Mecklenburg County Youth and Family Services
Montgomery County OCY
One Heart
"""

NO_AGENCY = """
Rosa Whitman~Assistant Attorney General
Rosa Whitman~Supervisory Librarian
I want to attend the June webinar.
Please register me for session 25.
Foster Care Case Manager II
Children's Social Worker III
Human Services Program Rep
St. Paul, MN 55101
123 Center Street, Suite 400
I live in Billings, Montana.
I heard about it from a friend.
I'm from Ohio.
Sent from my iPhone
Good Morning, Ms. Brown
Office Email: a@x.example
Session Number
I have a hearing with Judge Ruiz on Monday.
I'd like to attend with Ann Lee.
We comply with the Preventing Sex Trafficking and Strengthening Families Act.
I'm a licensed foster mom, not a social worker.
Please send it to Bob Smith.
Thanks for all you do for Foster Youth!
"""


def _pairs(table: str) -> list[tuple[str, str]]:
    return [
        (agency, text.replace("~", "\n"))
        for agency, _, text in (line.partition(" | ") for line in table.strip().splitlines())
    ]


def _likely(text: str) -> list[str]:
    return [agency.value for agency in find_agencies(text) if agency.score >= 0.5]


@pytest.mark.parametrize(("agency", "text"), _pairs(IN_TEXT))
def test_an_agency_is_found_in_text(agency: str, text: str) -> None:
    assert _likely(text) == [agency]


@pytest.mark.parametrize("agency", NAMED.strip().splitlines())
@pytest.mark.parametrize(
    "sentence",
    [
        "I work for {}.",
        "I'm with {} and would like to attend session 24.",
        "Thanks,\n\nJane Alvarado\nCase Manager\n{}\n555-123-4567",
        "Jane Alvarado, LCSW\n{}\nSacramento, CA 95814",
        "My name is Jane Alvarado from {}. Please register me.",
    ],
)
def test_agencies_of_many_kinds_are_found_wherever_they_stand(sentence: str, agency: str) -> None:
    assert _likely(sentence.format(agency)) == [agency.removeprefix("The ")]


@pytest.mark.parametrize(("agency", "text"), _pairs(SIGNATURES))
def test_an_agency_is_found_in_a_signature(agency: str, text: str) -> None:
    assert _likely(text) == [agency]


@pytest.mark.parametrize("text", NO_AGENCY.strip().splitlines())
def test_titles_places_and_other_phrases_are_no_agencies(text: str) -> None:
    assert _likely(text.replace("~", "\n")) == []


@pytest.mark.parametrize(
    ("name", "agency"),
    [
        ("Ruiz, Carmen (DCFS)", "DCFS"),
        ("Stapleton, Gloria (CHFS DCBS)", "CHFS DCBS"),
        ("Ruiz, Carmen [DHS]", "DHS"),
        ("Ruiz, Carmen (Ramsey County)", "Ramsey County"),
        ("Carmen Ruiz - Ramsey County Social Services", "Ramsey County Social Services"),
        ("Carmen Ruiz | Bridgeway Kids", "Bridgeway Kids"),
        ("Ruiz, Carmen@CDSS", "CDSS"),
        ("Carmen Ruiz, Tulsa CASA", "Tulsa CASA"),
        ("Carmen Ruiz", None),
        ("Ruiz, Carmen", None),
        ("Carmen Ruiz (she/her)", None),
        ("Carmen Ruiz, LCSW", None),
        ("Carmen Ruiz (Contractor)", None),
        ("Robert (Bob) Smith", None),
        ("Carmen Ruiz - Supervisor", None),
        ("Carmen Ruiz (US)", None),
        ("", None),
    ],
)
def test_an_agency_in_a_display_name(name: str, agency: str | None) -> None:
    assert agency_in_display_name(name) == agency


@pytest.mark.parametrize(
    ("domain", "guess"),
    [
        ("gmail.com", ""),
        ("yahoo.example", ""),
        ("fairfax-dfs.example", "Fairfax DFS"),
        ("ramseycounty.example", "Ramsey County"),
        ("co.ramsey.mn.us", "Minnesota Ramsey"),
        ("localhost", ""),
        ("", ""),
    ],
)
def test_a_domain_only_suggests(domain: str, guess: str) -> None:
    assert suggest_from_domain(domain) == guess


def test_the_organisation_that_holds_the_webinars_is_left_out() -> None:
    text = "I want to join the National Training Center webinar. I'm with Tulsa CASA."

    assert [agency.value for agency in find_agencies(text, except_for=["National Training Center"])] == ["Tulsa CASA"]


def test_several_agencies_stand_in_order() -> None:
    text = "1. Ann Lee, Tulsa CASA, a@x.example\n2. Bob Ruiz, Mesa Police Department, b@x.example"

    assert _likely(text) == ["Tulsa CASA", "Mesa Police Department"]


def test_positions_are_those_of_the_text() -> None:
    text = "Hello, I work for Ramsey County Social Services, thanks."

    (agency,) = find_agencies(text)

    assert text[agency.start : agency.end] == "Ramsey County Social Services"


def test_a_long_unit_does_not_join_a_short_parent() -> None:
    text = "Child Protective Investigations Section, Broward Sheriff's Office"

    assert _likely(text) == ["Broward Sheriff's Office"]


def test_the_reason_says_what_tells_the_agency() -> None:
    (agency,) = find_agencies("I'm with South Bronx Haven.")

    assert "i'm with" in agency.reason or "haven" in agency.reason
