"""Which words before a name tell that an agency follows?"""

import re
from bisect import bisect_left
from collections.abc import Sequence

from registrar.reading.agency_runs import Line
from registrar.reading.agency_shape import Part
from registrar.reading.badge import folded
from registrar.reading.names import FoundName
from registrar.reading.words.titles import ROLES
from registrar.sieve import Sieve

_WHO = (
    r"(?:worker|manager|supervisor|coordinator|specialist|director|aide|advocate|officer|counselor|counsellor|"
    r"couselor|therapist|attorney|clinician|investigator|caseworker|liaison|intern|volunteer|nurse|assistant|teacher|"
    r"mentor|navigator|clerk|administrator|case manager|parent|mom|dad|father|mother|social worker|trainer|recruiter|"
    r"consultant|doctor|pediatrician|sergeant|detective|trabajador[ae]?s?|voluntari[oa]|voluntarios|promotoras?|"
    r"compañer[oa]s|consejer[oa]|directora?|coordinadora?|maestr[oa]|enfermer[oa]|orientador[a]?|educador[a]?|"
    r"terapeuta|empleados?|personal|equipo|usuari[oa]|jefa?|abogad[oa]|psic[oó]log[oa]|crianza|éducatrice|éducateur|"
    r"enlace|padrino|madrina|monitor[ae]?|l[ií]der|facilitador[a]?|intercesor[a]?|defensor[a]?|gestor[a]?|auxiliar|"
    r"asistente|encargad[oa]|t[eé]cnic[oa]|oficial|analista|secretari[oa]|recepcionista|intern[oa]|pasante|tutor[a]?|"
    r"cuidador[a]?|investigador[a]?|supervisor[a]?|administrador[a]?|"
    r"travailleu[rs]e? social(?:e)?|intervenante?|infirmi[eè]re?|directrice|directeur|bénévole)s?"
)
_CUE = Sieve(
    r"\b(?:(?:i am|i'm|i’m|im|am|we are|we're|we’re|she is|he is|is|are|staff|employees|colleagues|here|writing|"
    r"works?|working|employed|currently|now|calling|writing|write|both|all|out)\s+(?:here |currently |now |"
    r"also )?(?:with|at|from|for|by|in|of)|(?:work|works|worked|working|volunteer|intern|serve|practice|teach|"
    r"employed|nurse) (?:full-time |part-time |here )?(?:for|at|with|in|by)|on behalf of|represent(?:s|ing)?|"
    r"employ(?:er|ees?|ed) (?:is|of|by)|(?:agency|organization|organisation|employer|office|"
    r"workplace)(?: name)?(?: is|:| -| should (?:be|read)| =)(?: now)?|(?:mi )?(?:agencia|organizaci[oó]n)(?: es|"
    r":)|agence(?: est|:)|we are(?: called)?|we're(?: called)?|called|members of|staff (?:of|at|from)|"
    r"the following (?:\w+ )?(?:of|from)|(?<!apart )(?<!aside )from|"
    r"(?:trabajo|trabajan?|laboran?|laboro|colaboran?|colaboro) (?:\w+ \w+ )?(?:en|para|con)|somos (?:\w+ )?(?:de[l]?)|"
    r"soy (?:de[l]?)|trabajamos (?:en|para)|escribo (?:desde|de[l]?)|desde|de parte de(?:l)?|"
    r"vamos \w+ de[l]?|(?:agencia|albergue|organizaci[oó]n|fundaci[oó]n|programa|hogar|proyecto|shelter|"
    r"nonprofit|through)|w/|(?:en|con) (?:el|la)|je travaille (?:à|au|pour|chez)|chez|with|joined|it's|"
    + _WHO
    + r"(?:\s+(?:con|de|para) (?:las? |los |el )?\w+)?"
    r"\s+(?:of|at|for|with|in|de[l]?|from|en|à|au|chez|du|à l['’]))\s+(?:the |el |la |los |las |our |a |l['’])*\Z",
    re.IGNORECASE,
)
STRONG_CUE = re.compile(
    r"(?<!i )work (?:for|at)|working|works|employ|agen|organi[sz]|behalf|represent|somos|soy|trabaj|escribo|desde|"
    r"albergue|fundaci|programa|hogar|shelter|nonprofit|through|m with|am with|we are|we're|called|staff|voluntari|"
    r"promotor|chez|" + _WHO,
    re.IGNORECASE,
)


def is_behind_person(text: str, position: int, people: Sequence[FoundName]) -> bool:
    """Ann Lee from ...: only "at", "with" or "of" stands between."""
    nearest = bisect_left(people, position, key=lambda name: name.start) - 1
    if nearest < 0 or people[nearest].score < 0.5 or position - people[nearest].end > 40:
        return False
    return _BEHIND_PERSON.fullmatch(text, people[nearest].end, position) is not None


def cue_before(text: str, line: Line, part: Part) -> str:
    """The words before a run that tell of an agency ("I work for the"); empty where there are none."""
    before = text[max(line.start, part.start - 60) : part.start]
    if len(before) < 30 and line.start > 0:  # a wrapped line
        before = text[max(0, part.start - 60) : part.start].replace("\n", " ")
    if not before[-1:].isspace() and before[-1:] not in _ELIDED:  # both patterns end where the run begins
        return ""
    match = _CUE.search(before)
    if match and not (text[: part.start].endswith("\n") and match[0].strip().istitle() and match.start()):
        return match[0]  # no cue is the last word of the name on the line above: "Harbor Shelter"
    role = _ROLE_BEFORE.search(before)
    return role[0] if role and folded(role[1]).rstrip("s") in ROLES else ""


_ELIDED = ("'", "’")
_ROLE_BEFORE = Sieve(r"\b([^\W\d_]{4,20})\s+(?:at|for|with|from|of|w/)\s+(?:the |our )?\Z")
_BEHIND_PERSON = re.compile(
    r"\s*,?\s*(?:here |writing |calling )?(?:at|with|from|of|de[l]?|en|con|du|chez)\s+(?:the |la |las |los |el )?\Z"
)
