"""Names as on a badge, and names in running text."""

from itertools import pairwise

import pytest

from registrar.reading.badge import badge_name, is_login, is_person_like
from registrar.reading.names import find_names

BADGES = """
Ann Lee | Ann Lee
Lee, Ann | Ann Lee
LEE, ANN | Ann Lee
lee, ann | Ann Lee
Smith, Robert J. | Robert J. Smith
Dr. Maya Patel | Maya Patel
Dr Maya Patel, PhD | Maya Patel
Maya Patel, Ph.D., LCSW | Maya Patel
Prof. Emeritus Hal Ito | Emeritus Hal Ito
Rev. Dr. Otis Bell | Otis Bell
Hon. Carla Reyes (Ret.) | Carla Reyes
The Honorable Carla Reyes | Carla Reyes
Judge Carla Reyes | Carla Reyes
Sister Mary Agnes Kowalski | Mary Agnes Kowalski
Fr. Thomas Okoro | Thomas Okoro
Sgt. Dale Whitaker | Dale Whitaker
Det. Maria Flores | Maria Flores
Detective Sergeant Liam Byrne | Liam Byrne
Officer Chen Wei | Chen Wei
Lt. Col. Andre Fox | Andre Fox
Mr. Samuel Ortiz | Samuel Ortiz
Ms Keisha Brown | Keisha Brown
Mrs. O'Malley | O'Malley
Lic. Rosa Delgado | Rosa Delgado
Lcda. Noemí Feliciano Ortiz | Noemí Feliciano Ortiz
Mtro. Juan Pérez | Juan Pérez
Dra. Elena Ruiz | Elena Ruiz
Atty. Paul Grant | Paul Grant
Jordan Miles, Esq. | Jordan Miles
Jordan Miles, MSW | Jordan Miles
Jordan Miles, MSW, LCSW-C | Jordan Miles
Jordan Miles LCSW | Jordan Miles
Jordan Miles, LICSW, CADC-II | Jordan Miles
Jordan Miles, RN, BSN | Jordan Miles
Jordan Miles, CSW III | Jordan Miles
Jordan Miles, Child Welfare Trainer II | Jordan Miles
Jordan Miles, M.S.W., L.M.S.W. | Jordan Miles
Jordan Miles, JD | Jordan Miles
Jordan Miles, M.Ed. | Jordan Miles
Robert Jones Jr. | Robert Jones Jr.
Robert Jones, Jr. | Robert Jones Jr.
Robert Jones Jr | Robert Jones Jr.
JONES, ROBERT JR | Robert Jones Jr.
Jones Jr., Robert | Robert Jones Jr.
Jones, Robert, III | Robert Jones III
Robert Jones III, LPC | Robert Jones III
William Hall Sr. | William Hall Sr.
Henry Ford II | Henry Ford II
Dana Cruz (she/her) | Dana Cruz
Dana Cruz (they/them) | Dana Cruz
Dana Cruz she/her | Dana Cruz
Cruz, Dana (DCFS) | Dana Cruz
Cruz, Dana [DHS] | Dana Cruz
Cruz, Dana M (HHS/ACF) | Dana M Cruz
Dana Cruz - DCFS | Dana Cruz
Dana Cruz | Dana Cruz
Dana Cruz, Ramsey County | Dana Cruz
Dana Cruz, Case Manager | Dana Cruz
"Cruz, Dana" | Dana Cruz
Robert "Bob" Smith | Robert Smith
Dana Cruz via Zoom | Dana Cruz
1. Dana Cruz | Dana Cruz
• Dana Cruz | Dana Cruz
KATHLEEN MCDONALD | Kathleen McDonald
sean o'brien | Sean O'Brien
SEAN O’BRIEN | Sean O’Brien
JEAN-LUC D'ANGELO | Jean-Luc D'Angelo
maria de la cruz | Maria de la Cruz
LUDWIG VAN DER BERG | Ludwig van der Berg
ANNE-MARIE SMITH-JONES | Anne-Marie Smith-Jones
José Núñez | José Núñez
MARÍA PEÑA | María Peña
Nguyễn Thị Mai | Nguyễn Thị Mai
Nguyen, Thi Mai | Thi Mai Nguyen
Le, An | An Le
Do, Minh | Minh Do
Ng, Wai-Ling | Wai-Ling Ng
Xu, Bo | Bo Xu
O, Sandra | Sandra O
Tanya B | Tanya B
García Márquez, Gabriel | Gabriel García Márquez
de la Cruz, Inés | Inés de la Cruz
van Dyke, Peter | Peter van Dyke
bin Salman, Ahmed | Ahmed bin Salman
Ahmed Abdi Warsame | Ahmed Abdi Warsame
Kalani Kahalewai | Kalani Kahalewai
Leilani Kaʻahumanu | Leilani Kaʻahumanu
Two Bulls, Mary | Mary Two Bulls
Mary Kills Enemy | Mary Kills Enemy
Will May | Will May
Grant Hill | Grant Hill
Hope Church | Hope Church
Mark Case | Mark Case
April Young | April Young
Summer Rain | Summer Rain
J. R. Ewing | J. R. Ewing
JD Vance | JD Vance
T.J. Hooker | T.J. Hooker
Mary Beth Van Horn | Mary Beth Van Horn
St. John, Ian | Ian St. John
Ibarra, Danica SPC | Danica Ibarra
Ludmila  Petrova | Ludmila Petrova
Łukasz Wiśniewski | Łukasz Wiśniewski
Анна Коваленко | Анна Коваленко
Zoë Kravitz | Zoë Kravitz
Siobhán Ní Dhuibhne | Siobhán Ní Dhuibhne
Lorenzo Ortiz y Pino | Lorenzo Ortiz y Pino
"""

NO_BADGE = """
=cmd|' /C calc'!A0
=HYPERLINK("http://x.invalid","Ann")
+1 612 555 0100
@SUM(1+1)
-2+3
<b>Ann</b> Lee
Ann {{7*7}} Lee
${jndi:ldap://x.invalid}
jsmith2
kmcd77
j.smith
ann.lee@office.example
ann_lee
12345
DCFS
US DOJ
Registration Team
Webinar Desk
IT Service Desk
Ramsey County Social Services
Training Unit
Microsoft Outlook
Mail Delivery Subsystem
Case Manager
Supervisor
Do Not Reply
Ann and Bob Lee
Ann & Bob Lee
None
N/A
?

"""


def _pairs(table: str) -> list[tuple[str, str]]:
    return [(raw, badge) for raw, _, badge in (line.rpartition(" | ") for line in table.strip().splitlines())]


@pytest.mark.parametrize(("raw", "badge"), _pairs(BADGES))
def test_a_name_is_put_right_for_the_badge(raw: str, badge: str) -> None:
    assert badge_name(raw) == badge


@pytest.mark.parametrize("raw", NO_BADGE.strip().splitlines())
def test_what_is_no_name_makes_no_badge(raw: str) -> None:
    assert badge_name(raw) is None


@pytest.mark.parametrize(
    "raw", ["Ann Lee\r\nBcc: all@x.example", "Ann\nLee", "Ann\x00Lee", "Ann\u2028Lee", "A" * 400, "x " * 300]
)
def test_a_name_with_control_characters_or_of_great_length_is_none(raw: str) -> None:
    assert badge_name(raw) is None


@pytest.mark.parametrize("badge", [badge for _, badge in _pairs(BADGES)])
def test_a_badge_put_right_twice_stays_the_same(badge: str) -> None:
    assert badge_name(badge) == badge


@pytest.mark.parametrize("text", ["jsmith2", "kmcd77", "j.smith", "jsmith", "df_outreach", "ann@x.example", "bbrown"])
def test_an_account_is_a_login(text: str) -> None:
    assert is_login(text)


@pytest.mark.parametrize("text", ["Ann", "ann", "Ann Lee", "O'Brien", "", "JD"])
def test_a_name_is_no_login(text: str) -> None:
    assert not is_login(text)


@pytest.mark.parametrize("text", ["Ann Lee", "Marisol Vega", "Duc Tran", "Vega, Marisol", "Kofi Mensah", "Ingrid Moen"])
def test_a_known_name_is_like_a_person(text: str) -> None:
    assert is_person_like(text) >= 0.6


@pytest.mark.parametrize(
    "text", ["Ramsey County", "Case Manager", "25, 26", "none", "large print", "DCFS", "ann@x.example"]
)
def test_other_cells_are_not_like_a_person(text: str) -> None:
    assert is_person_like(text) < 0.3


IN_TEXT = """
My name is Ann Lee and I work for Ramsey County. | Ann Lee
This is Marcus Webb from Tulsa CASA. | Marcus Webb
I'm Dr. Maya Patel, a psychologist at the clinic. | Maya Patel
Please register Teresa Kowalczyk for session 3. | Teresa Kowalczyk
please sign up my coworker Jamal Pruitt | Jamal Pruitt
Marcus Webb here, I'd like to attend. | Marcus Webb
Name: Akua Mensah | Akua Mensah
Please add Nguyen, Thi Mai <tnguyen@x.example> | Thi Mai Nguyen
Det. Maria Flores, Mesa Police | Maria Flores
Judge Carla Reyes would like to attend. | Carla Reyes
Robert Jones Jr., Polk County DHS | Robert Jones Jr.
Robert Jones, Jr., Polk County DHS | Robert Jones Jr.
Zelmira Oyono (zoyono@x.example) will attend. | Zelmira Oyono
hi its bee vue from hmong futures | Bee Vue
my name is carla reyes and i want to come | Carla Reyes
brad lomax, dorm counselor | Brad Lomax
REGISTER BERNICE TALLTREE FOR AUGUST 16 | Bernice Talltree
Me llamo Rosa Delgado y trabajo en el DIF. | Rosa Delgado
Mi nombre es Juan Carlos Pérez. | Juan Carlos Pérez
Je m'appelle Fleur Desrosiers. | Fleur Desrosiers
Maria de la Cruz will join. | Maria de la Cruz
Ludwig van der Berg, MSW | Ludwig van der Berg
Mary Beth O'Hara-Smith, LCSW | Mary Beth O'Hara-Smith
"""


@pytest.mark.parametrize(("text", "name"), _pairs(IN_TEXT))
def test_a_name_is_found_in_text(text: str, name: str) -> None:
    likely = [found.value for found in find_names(text) if found.score >= 0.5]

    assert likely == [name]


NO_NAMES = """
Please register me for the Thursday, April 19 webinar.
I work for the Ramsey County Department of Human Services.
Good Morning,
Thank You!
See you in May or June.
The Preventing Sex Trafficking and Strengthening Families Act requires this.
Child Welfare Training Unit
Foster Care Case Manager II
St. Paul, MN 55101
Los Angeles County
New York City
Sent from my iPhone
Session Number: 25
Happy Holidays from all of us
Baton Rouge, Louisiana
123 Oak Street, Suite 400
Buenos días:
I'm Deaf-Blind and read braille.
I am Legally Blind.
I'm Late-Deafened: captions help.
"""


@pytest.mark.parametrize("text", NO_NAMES.strip().splitlines())
def test_other_words_with_capitals_are_no_likely_names(text: str) -> None:
    assert [found for found in find_names(text) if found.score >= 0.6] == []


def test_several_people_are_found_in_their_order() -> None:
    text = "Please sign up Ann Lee, Marcus Webb and Teresa Kowalczyk."

    assert [found.value for found in find_names(text)] == ["Ann Lee", "Marcus Webb", "Teresa Kowalczyk"]


def test_two_people_joined_in_spanish_are_two() -> None:
    text = "Somos dos: Marisol Tenorio y Graciela Hinojosa."

    assert [found.value for found in find_names(text)] == ["Marisol Tenorio", "Graciela Hinojosa"]


def test_positions_are_those_of_the_text() -> None:
    text = "Hello,\n\nplease add Marcus Webb, thanks."

    (found,) = find_names(text)

    assert text[found.start : found.end] == "Marcus Webb"


def test_a_name_before_an_agency_without_a_comma_is_cut_off() -> None:
    assert find_names("203 pls. Bo Rydell Gunnison EMS")[0].value == "Bo Rydell"


def test_found_names_do_not_overlap() -> None:
    text = "Lee, Ann <a@x.example>; Webb, Marcus <m@x.example>\nAnn Lee, LCSW\nMai See Xiong"

    found = find_names(text)

    assert all(a.end <= b.start for a, b in pairwise(found))
    assert [name.value for name in found] == ["Ann Lee", "Marcus Webb", "Ann Lee", "Mai See Xiong"]
