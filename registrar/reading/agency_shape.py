"""Do these words look like the name of an agency, and how much?

By their head noun (Department, Court, Tribe), an abbreviation, or the words before them; titles, addresses, lessons and
labels of forms are ruled out.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from registrar.reading.badge import folded
from registrar.reading.words.agency_words import ABBREVIATIONS, HEADS, STATES, UNIT_HEADS, WEAK_HEADS
from registrar.reading.words.titles import ROLES
from registrar.sieve import Sieve

LONGEST = 160
"""Characters of an agency's name."""


@dataclass(frozen=True, slots=True)
class FoundAgency:
    """An agency in running text; `value` with its capitals put right, a short unit behind its parent."""

    value: str
    start: int
    end: int
    score: float
    """Between 0 and 1; from 0.5 on likely by itself."""
    reason: str
    """What tells it, in a few words for staff."""


CONNECTORS = frozenset(
    """
    of and & for the contra para sin chez a de la las los del y e du des et à in on ad d' l' do da dos das von
    st. to at / '
    """.split()  # noqa: SIM905
) - {"at", "in", "to", "/", "'"}
ADDRESS = re.compile(
    r"^\s*(?:\d{1,6}[A-Za-z]?(?:-\d+)?\s+\S|p\.?\s?o\.?\s+box|suite\b|ste\.?\s|floor\b|room\b|bldg\b|one \w+ plaza)|"
    r"\b[A-Z]{2}\.?,?\s+\d{5}(?:-\d{4})?\b",
    re.IGNORECASE,
)
SHORT_STATES = re.compile(
    r"^\s*[A-Z][\w.'’ -]{1,30},\s+(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kans?|Ky|La|Mass|Md|Mich|Minn|"
    r"Miss|Mo|Mont|Nebr?|Nev|N\.\s?[HJMYCD]|Okla|Ont|Ore|Pa|Penn|P\.\s?R|R\.\s?I|S\.\s?[CD]|Tenn|Tex|Va|Vt|Wash|W\.\s?Va|Wisc?|"
    r"Wyo|D\.\s?C)\.(?:\s+\d{5})?\s*$"
)
"""A town and its state shortened the old way: Norristown, Pa."""
PLACE_LINE = re.compile(
    r"^\s*[A-Z][\w.'’ -]{1,30},?\s+(?:[A-Z]{2}|[A-Z][a-z]+(?: [A-Z][a-z]+)?)\.?(?:\s+\d{5}(?:-\d{4})?)?\s*$"
)
STATE_NAMES = frozenset(name.lower() for name in STATES.values()) | {"hawaiʻi", "hawai'i"}
_GRADE = re.compile(r"^(?:i{1,3}|iv|v|vi|[1-9]|[a-c])$", re.IGNORECASE)
PROGRAM_ITSELF = Sieve(
    r"\bncmec\b|national center for missing|\bwebinar|\bact\b|\btraining series|p\.l\.|u\.?s\.?c\.|\bcfr\b|"
    r"children missing from care|confidential|privacy notice|unclassified",
    re.IGNORECASE,
)


@dataclass(slots=True)
class Part:
    """A run of capitalised words with the small words between them."""

    words: list[str]
    start: int
    end: int
    sep: str = ""
    """What parts it from the run before on its line: a comma, a dash, or something else."""

    @property
    def text(self) -> str:
        """The words as they stand, one space between them."""
        return " ".join(self.words)


DATE_WORD = re.compile(
    r"(?:january|february|july|september|october|november|december|jan|feb|sept|oct|nov|dec|tomorrow|today|monday|"
    r"tuesday|wednesday|thursday|friday|enero|febrero|marzo|abril|junio|julio|agosto|septiembre|octubre|noviembre|"
    r"diciembre)(?:s|$)"
)
OFFICE_OF = re.compile(r"\b(?:director|head|chief|manager|supervisor|coordinator|dean|chair)s?\s+of\s", re.IGNORECASE)
MONTHS = frozenset(["march", "april", "may", "june", "august", "marzo", "mayo", "junio", "agosto"])
STREET_ENDS = frozenset(
    """
    st street ave avenue rd road blvd dr drive ln lane hwy way plaza court ct pkwy
    """.split()  # noqa: SIM905
)
FORM_WORDS = frozenset(
    """
    office email e-mail emails address agency name program accommodations accommodation human resources front
    care administration family foster advocacy desk work organization court visitor session sessions number date
    department title phone services aids needs county state city central main staff school the of and basics
    training schools social case cases development division unit company group association safety sign-up home
    alone page general international protective youth families parents teens kids children youths
    """.split()  # noqa: SIM905
)
"""A phrase of these alone is the label of a form, or a general word, and nobody's agency."""


def head_noun(words: Sequence[str]) -> str:
    """The word that by itself makes these words an agency (Department, Court); empty where there is none."""
    if "ad" in words and "litem" in words:
        return "guardian ad litem"
    if "head" in words and words[words.index("head") + 1 : words.index("head") + 2] == ["start"] and len(words) > 2:
        return "head start"
    if words[0] in {"city", "county", "town", "village"} and words[1:2] == ["of"] and len(words) > 2:
        return words[0]
    for word in reversed(words):
        if word in HEADS and word not in WEAK_HEADS:
            return word
    if "county" in words and any(
        word in {"welfare", "children", "youth", "family", "kids", "office", "human", "health"} for word in words
    ):
        return "county"
    return ""


def weak_head_noun(words: Sequence[str]) -> str:
    """A word that ends many an agency and much else (House, Care); empty where there is none."""
    if words[-1] in WEAK_HEADS and not (
        words[-1] in {"county", "city", "state", "town", "parish", "borough"} and len(words) < 2
    ):
        return words[-1]
    if words[1:2] == ["of"] and words[0] in WEAK_HEADS and len(words) > 2:
        return words[0]
    if words[0] in {"camp", "fort", "casa", "maison", "foyer", "refuge", "aide", "puentes"} and len(words) > 1:
        return words[0]
    for position, word in enumerate(words):
        if position and word in WEAK_HEADS and word not in {"state", "city", "hope"}:
            return word
    return ""


def is_job_title(words: Sequence[str], joined: str) -> bool:
    """Whether the words say what somebody is, not where: Director of Intake."""
    if names_office(words):
        return False
    bare = list(words)
    while len(bare) > 1 and _GRADE.match(bare[-1]):
        bare.pop()
    if words[0] == "aide" and "a" in words[1:3]:
        return False
    if words[0] == "secretaria" and len(words) > 1 and not {"de", "del", "para"} & set(words):
        return True  # Secretaria Administrativa, and no Secretaria de Familia
    if len(bare) == 1 and bare[0] in ABBREVIATIONS and words[1:2] and words[1] in {"i", "ii", "iii", "iv"}:
        return True  # CPS II: a grade of worker
    if bare[-1] not in ROLES and not (
        bare[-1].endswith("s")
        and bare[-1] not in HEADS
        and bare[-1][:-1] in ROLES
        and len(bare) <= 3
        and "county" not in bare
    ):
        return (
            bare[0] in ROLES | {"head", "vice", "chair", "dean"}
            and len(bare) > 1
            and bare[1] in {"of", "for", "to", "and", "i", "ii", "iii"}
            and rank_of(joined) < 3
        )
    if (
        bare[-1] in {"attorney", "prosecutor"}
        and len(bare) > 2
        and bare[-2] in {"county", "state", "city", "district"}
        and bare[0] not in ROLES
    ):
        return False
    if "office" in bare and "of" in bare:
        return False
    return not (bare[0] in {"office", "bureau", "department"} and "of" in bare)


def names_office(words: Sequence[str]) -> bool:
    """Tripp County State's Attorney: who works for the holder of an office of a place names no other agency."""
    if len(words) < 3 or words[-1] not in _HOLDERS or words[0] in ROLES:
        return False
    return words[-2].replace("'", "").replace("’", "") in _OF_PLACES and not ROLES & set(words[:-2])


_HOLDERS = frozenset(
    ["attorney", "prosecutor", "sheriff", "defender", "coroner", "guardian", "counsel", "solicitor", "clerk"]
)
_OF_PLACES = frozenset(
    ["county", "states", "state", "district", "city", "commonwealths", "parish", "public", "prosecuting", "circuit"]
)


def looks_like_street(words: Sequence[str]) -> bool:
    """Whether the words are a street with its number."""
    return words[0][:1].isdigit() and any(
        word in {"street", "st", "ave", "avenue", "road", "rd", "blvd", "drive", "dr", "suite", "hwy"} for word in words
    )


def is_place(words: Sequence[str]) -> bool:
    """A state, "Billings Montana", "New York": where somebody is, not where they work."""
    joined = " ".join(words)
    return (
        joined in STATE_NAMES
        or (words[-1] in STATE_NAMES and words[-2:-1] != ["of"])
        or (len(words) > 1 and words[-1] in STATES and len(words) < 4)
        or joined in _PLACES
        or (words[-1] in _BUILDINGS and len(words) < 4)
        or (words[-1] == "campus" and len(words) == 2 and words[0] in _SIDES)
    )


_BUILDINGS = frozenset(["tower", "towers", "building", "bldg", "annex"])
_SIDES = frozenset(["north", "south", "east", "west", "main", "central", "downtown", "upper", "lower"])
_PLACES = frozenset(
    {
        "new york city",
        "los angeles",
        "home",
        "work",
        "washington dc",
        "the office",
        "san francisco",
        "chicago",
        "boston",
        "houston",
        "miami",
        "phoenix",
        "dallas",
        "puerto rico",
        "usa",
        "us",
        "america",
    }
)


def rank_of(name: str) -> int:
    """How much a name is that of the parent rather than of a unit in it."""
    words = [folded(word.rstrip(",")) for word in name.split()]
    joined = " ".join(words)
    points = 0
    if any(state in joined for state in STATE_NAMES if state in joined) or words[0] in STATES:
        points += 3
    if any(
        word
        in {
            "county",
            "city",
            "parish",
            "tribe",
            "nation",
            "university",
            "hospital",
            "tribal",
            "pueblo",
            "borough",
            "familia",
        }
        for word in words
    ):
        points += 3
    if any(
        word
        in {
            "department",
            "dept",
            "agency",
            "court",
            "cabinet",
            "inc",
            "association",
            "police",
            "sheriff",
            "sheriffs",
            "departamento",
            "sistema",
        }
        for word in words
    ):
        points += 2
    if any(word in {"services", "casa", "district", "center", "society"} or word in ABBREVIATIONS for word in words):
        points += 1
    if (
        words[-1] in UNIT_HEADS
        or words[0] in {"region", "district", "unit", "area", "oficina"}
        or (len(words) > 1 and words[-2] in UNIT_HEADS and words[-1].isdigit())
    ):
        points -= 2
    if len(words) == 2 and words[1].isdigit():
        points -= 4  # Dept. 204
    return points
