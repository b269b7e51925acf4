"""How likely is a run of words an agency, and what tells it?"""

import re
from collections.abc import Sequence

from registrar.reading.agency_cues import STRONG_CUE
from registrar.reading.agency_shape import (
    ADDRESS,
    DATE_WORD,
    FORM_WORDS,
    LONGEST,
    MONTHS,
    OFFICE_OF,
    PROGRAM_ITSELF,
    STREET_ENDS,
    Part,
    head_noun,
    is_job_title,
    is_place,
    looks_like_street,
    weak_head_noun,
)
from registrar.reading.badge import folded
from registrar.reading.words.agency_words import ABBREVIATIONS
from registrar.reading.words.common_words import NEVER_NAMES
from registrar.reading.words.titles import CREDENTIALS

LANGUAGE_WORDS = frozenset(
    """
    jaws nvda zoomtext voiceover talkback fusion dragon orca narrator supernova kurzweil teams skype meet cart bsl
    braille captel sorenson purple convo otter
    """.split()  # noqa: SIM905
) | frozenset(
    ["spanish", "somali", "french", "arabic", "hmong", "english", "vietnamese", "asl", "deaf", "zoom", "webex"]
)
_NOT_AGENCY_START = frozenset(
    {"reporting", "preventing", "strengthening", "understanding", "protecting", "finding", "recognizing", "supporting"}
)


def judge_run(part: Part, *, cue: str, text: str) -> tuple[float, str]:
    """How likely a run of words is an agency, and what tells it; (0, "") where it is none."""
    words = [folded(word.rstrip(",").partition("/")[0] or word) for word in part.words]
    if " ".join(words) in _OFFICES and cue:
        return 0.7, f"an office after {cue.strip().lower()!r}"
    if _is_ruled_out(part, words, text):
        return 0.0, ""
    bonus = 0.1 if cue else 0.0
    head = head_noun(words)
    if head == "office" and part.words[-1].islower() and len(words) < 4:
        return 0.55, "an office"
    if head and len(words) > 1:
        return min(0.85 + bonus, 0.97), f"named by {head!r}" + (f" after {cue.strip().lower()!r}" if cue else "")
    abbreviation = _abbreviation(part, words, cue=cue)
    if abbreviation and (len(words) > 1 or (cue and len(words[0]) > 2)):
        return min(0.8 + bonus, 0.95), f"abbreviation {abbreviation.upper()}"
    if abbreviation and _A_BEFORE.search(text, max(0, part.start - 4), part.start):
        return 0.0, ""  # I'm a JPO
    if words == ["gal"]:
        return 0.0, ""  # Cia Jeter, GAL: what she is
    if abbreviation and len(words[0]) > 2:
        apart = _SET_APART.match(text, part.end) and _BEGINS_APART.search(text, max(0, part.start - 90), part.start)
        return 0.65 if apart else 0.45, f"abbreviation {abbreviation.upper()}"
    weak = weak_head_noun(words)
    strong = bool(cue) and bool(STRONG_CUE.search(cue))
    where = _IN_PLACE if weak in _WHERE_HEADS else _INSIDE
    if (
        weak
        and not strong
        and (weak in _WHERE_HEADS or len(words) == 2)
        and where.search(text, max(0, part.start - 6), part.start)
    ):
        return 0.4, f"named by {weak!r}"
    if weak and len(words) > 1:
        return min(0.65 + 2 * bonus, 0.9), f"named by {weak!r}"
    if len(words) > 1 and any(_CAMEL.match(word) for word in part.words):
        return min(0.6 + 2 * bonus, 0.9), "written as a name"
    return _judged_by_cue(words, cue)


_A_BEFORE = re.compile(r"\b[Aa]n? \Z")
_BEGINS_APART = re.compile(
    r"(?:\A|\n\s*|[.!;] )(?:(?:[A-Z][a-z]+\.? )?[A-Z][\w'’-]+ [A-Z][\w'’-]+,(?: [^,.;\n]{3,40},)? )?\Z"
)
_SET_APART = re.compile(
    r"\s*(?:\.?\s*(?:\n|\Z)|\. [A-Z]|,\s*(?:[A-Z][\w'’.-]*(?: [\w-]+){0,3})\s*(?:[.\n]|\Z)|"
    r" [-–—/|] [A-Z]| ?\([A-Z]|/[A-Z]+,|, (?!and|or|&)[a-z#\d])"
)
"""A sentence or a line of nothing else: "DHHS, Region VI."."""
_OFFICES = frozenset(
    """
    district attorney, states attorney, county attorney, city attorney, attorney general, public defender,
    commonwealths attorney, prosecuting attorney, county prosecutor, public guardian, county sheriff, sheriff, coroner,
    medical examiner, clerk of court, school board, ombudsman
    """.replace("\n    ", " ")
    .strip()
    .split(", ")
)
"""Whoever works for the holder of an office names no other agency."""
_CAMEL = re.compile(r"[A-Z][a-z]{2,}[A-Z][a-z]")
"""YouthBridge, RefugeConnect; McDonald is shorter in front."""


_TELLING = frozenset(
    ["came", "comes", "went", "is", "was", "were", "has", "had", "have", "got", "gets", "said", "says", "told", "asked"]
)
"""What makes a sentence of it: no agency's name has one of these."""


def _is_ruled_out(part: Part, words: Sequence[str], text: str) -> bool:
    """Titles, addresses, dates, laws, lessons, labels of forms, the program itself."""
    joined = part.text
    return (
        len(joined) > LONGEST
        or bool(PROGRAM_ITSELF.search(joined))
        or is_job_title(words, joined)
        or bool(ADDRESS.search(text[part.start : part.end + 12].split("\n", maxsplit=1)[0]))
        or looks_like_street(words)
        or (words[-1] in STREET_ENDS and text[max(0, part.start - 8) : part.start].rstrip()[-1:].isdigit())
        or (len(words) < 4 and all(word in FORM_WORDS for word in words))
        or any("." in word and word[:1].isdigit() for word in part.words)  # DCF 56.05 is a law
        or (all(word in CREDENTIALS for word in words) and not _is_the_one(words, text, part.start))
        or (words[0] in _NOT_AGENCY_START and len(words) > 2)
        or words[-1] in _LESSON_ENDS
        or any(DATE_WORD.match(word) or word in _TELLING for word in words)
        or joined.lower() in {"guardian ad litem", "law"}  # "Attorney at Law"
    )


def _is_the_one(words: Sequence[str], text: str, start: int) -> bool:
    """From the CAC in Selma: what is a licence as well, behind an article."""
    return set(words) <= ABBREVIATIONS and bool(_THE_BEFORE.search(text, max(0, start - 8), start))


_THE_BEFORE = re.compile(r"\b(?:the|our|local) \Z")


def _abbreviation(part: Part, words: Sequence[str], *, cue: str) -> str:
    for word, spelled in zip(words, part.words, strict=True):
        if word in ABBREVIATIONS and spelled.isupper() and (cue or word not in _TOPICS):
            return word
        if spelled.isupper() and 3 < len(word) < 8 and word.endswith(_ABBREVIATED_ENDS) and word not in CREDENTIALS:
            return word
    return ""


def _judged_by_cue(words: Sequence[str], cue: str) -> tuple[float, str]:
    """Words without a head noun: only what stands before them can tell."""
    ordinary = all(word in NEVER_NAMES for word in words) or any(word in MONTHS for word in words)
    if not cue or ordinary or len(words) > 8 or _CUE_OF_PLACE.search(cue) or is_place(words):
        return 0.0, ""
    strong = bool(STRONG_CUE.search(cue)) and not OFFICE_OF.search(cue)
    reason = f"after {cue.strip().lower()!r}"
    if len(words) == 1:
        return (0.5, reason) if strong and words[0] not in NEVER_NAMES | LANGUAGE_WORDS else (0.0, "")
    return (0.7 if strong else 0.5 if _AT.search(cue) else 0.45), reason


_AT = re.compile(r"\bat\b")
_IN_PLACE = re.compile(r"\b(?:in|of|near|en|de) \Z")
_INSIDE = re.compile(r"\b(?:in|near|en) \Z")
_WHERE_HEADS = frozenset({"city", "county", "town", "parish"})
_ABBREVIATED_ENDS = (
    "isd",
    "usd",
    "csd",
    "dss",
    "dhs",
    "dcs",
    "dfs",
    "cps",
    "cac",
    "jdc",
    "hsa",
    "dcfs",
    "cys",
    "pd",
    "so",
)
"""HCDSS, LCSO, BRPD: the place's letters before what every place has."""
_TOPICS = frozenset({"icwa", "awol", "us", "aps"})
_LESSON_ENDS = frozenset(
    """
    basics overview refresher 101 webinar training class course workshop update updates series module curso
    taller
    """.split()  # noqa: SIM905
)
_CUE_OF_PLACE = re.compile(r"\b(?:in|en (?:el|la)|con (?:el|la)|it's)\s*(?:the |el |la )?\Z", re.IGNORECASE)
