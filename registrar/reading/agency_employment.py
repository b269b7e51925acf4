"""Which words tell where the author works, though nothing in them says that they are an agency?

"I do intake at Three Rivers" needs no head noun: what the author does there tells it.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from registrar.reading.agency_judgement import LANGUAGE_WORDS
from registrar.reading.agency_shape import DATE_WORD, FORM_WORDS, MONTHS, FoundAgency, head_noun, is_job_title, is_place
from registrar.reading.agency_ties import OWN_BEHIND, OWN_PLACE, Tie, clause_before, tie_of
from registrar.reading.badge import folded
from registrar.reading.names import FoundName
from registrar.reading.words.agency_words import ABBREVIATIONS, HEADS
from registrar.reading.words.common_words import NEVER_NAMES
from registrar.reading.words.given_names import GIVEN_NAMES
from registrar.reading.words.place_words import LANDSCAPE
from registrar.reading.words.titles import ROLES

_NO_RUN = (
    r"(?!(?:I|I'd|I'm|I've|I'll|We|We'd|Please|Session|Sessions|Webinar|Webinars|Training|Thanks|Thank|The|This|That|"
    r"Best|"
    r"Regards|Sincerely|January|February|March|April|June|July|August|September|October|November|December|Monday|"
    r"Tuesday|"
    r"Wednesday|Thursday|Friday|Saturday|Sunday|Mr|Mrs|Ms|Dr|Judge|My|Our|You|Your|Zoom|Hi|Hello|Dear|May \d)\b)"
)
_CAPITAL = rf"{_NO_RUN}(?:[A-ZÀ-ÝʻŁ][\w'’&/-]*|\d+(?:st|nd|rd|th|d)?(?= [A-Z]))(?:(?<=\bSt)\.|(?<=\bFt)\.|(?<=\bMt)\.)?"
RUN = rf"{_CAPITAL}(?: (?:(?:of|the|for|and|&|de|del|la|las|los|y|du|des|who|to) ){{0,2}}{_CAPITAL}){{0,6}}"
_BEFORE_RUN = (
    r"(?:\b(?:[Aa]t|for|with|of|by|to|from|manage|run|head|lead|direct|represent|own|oversee|work|is|called|named|home|shelter|agency|place|program|school|office|clinic|organi[sz]ation|"
    r"nonprofit|center|hospital|outfit|ngo|association|charity|practice|currently|presently)|"
    r"[:=(,–—-])"
)
_PLACE_OF_WORK = re.compile(
    rf"(?:{_BEFORE_RUN} |\()(?:[Tt]he )?[\"“]?(?P<run>{RUN})"
    r"(?=[\"”.,;:!?)\n]|\s(?!of\b|to the\b)[a-z]|"
    r"\s[-–—(/|]|\s*\Z)"
)
_OPENS_SENTENCE = re.compile(
    rf"(?:^|(?<=[.!?:] )|(?<=\n))(?:(?:So|And|Now|Well|Yes|Okay|Ok|Hi|Hello|Hey),? )?(?:The )?(?P<run>{RUN})"
    rf"(?= \(|,| is\b| isn['’]t\b| lets\b| wants\b| sends\b| here\b| pays\b| hired\b)"
)
_POSSESSED = re.compile(rf"\b(?:[Ii] am|I['’]m|[Ww]e are|as|one of|two of) (?P<run>{RUN}?)(?:['’]s?)(?= [a-z])")


_MARKS = frozenset(":=(,–—-")
MOST_WORKPLACES = 400
"""Places where an agency may stand that are looked at."""


def find_workplaces(text: str, low: str, people: Sequence[FoundName]) -> Iterator[FoundAgency]:
    """What stands where the author tells their place of work, though nothing in its name says that it is an agency."""
    for pattern in (_PLACE_OF_WORK, _OPENS_SENTENCE):
        for match in islice(pattern.finditer(text), MOST_WORKPLACES):
            start, end = match.span("run")
            if " to " in match["run"] and low.endswith("from ", 0, start):
                start += match["run"].rindex(" to ") + 4  # moved from DCFS to SafeNest
            value = unowned(text[start:end].rstrip(".'’"), text[end : end + 20])
            apposed = text[max(0, start - 2) : start].strip() in _MARKS or text[start - 1 : start] == "("
            tied = _is_apposed(low, start, end) if apposed and start > 1 else tie_of(low, start, end) is Tie.OWN
            if not tied or not can_be_one(value) or is_told_as_person(low, start, end):
                continue
            if any(name.score >= 0.7 and name.start < end and start < name.end for name in people):
                continue
            words = len(value.split())
            yield FoundAgency(value, start, start + len(value), 0.7 if words > 1 else 0.5, Tie.OWN.value)
    for match in _POSSESSED.finditer(text):
        value = match["run"].rstrip("'’")
        if len(value.split()) > 1 and can_be_one(value) and _names_role(low[match.end() : match.end() + 40]):
            start = match.start("run")
            yield FoundAgency(value, start, start + len(value), 0.7, Tie.OWN.value)


_FOR_SOMEBODY = re.compile(r"\b(?:on behalf of|writing for|represent(?:s|ing)?|de parte de) \Z")
_APPOSED = re.compile(
    r", (?:(?P<one>one of (?:our|my|the)|another of (?:our|my)|who|whom)\b|"
    r"(?:my|our|an?|the|his|her) (?P<what>(?:[a-z'’-]+ ){0,3}[a-z'’-]+))"
)


def is_told_as_person(low: str, start: int, end: int) -> bool:
    """On behalf of Delbert Roe, one of our nurses: what stands behind the comma tells who somebody is."""
    if not _FOR_SOMEBODY.search(low, max(0, start - 24), start):
        return False
    apposed = _APPOSED.match(low, end)
    if apposed is None:
        first, *rest = low[start:end].split()
        return first in GIVEN_NAMES and 0 < len(rest) < 3 and rest[-1] not in LANDSCAPE | HEADS
    return bool(apposed["one"]) or any(word.rstrip("s") in ROLES for word in apposed["what"].split())


_GOES_ON = frozenset(
    """
    and or but in on at as where who which that since because near now this these for please has have is are was wants
    asks lets sends over when while so to with from would will if until during by
    """.split()  # noqa: SIM905
)


def unowned(value: str, after: str) -> str:
    """One of Open Arms's caseworkers: the agency without what makes it an owner; St. Clare's and others keep it."""
    following = re.match(r" ([a-z]+)", after)
    owns = following is not None and following[1] not in _GOES_ON and not value.startswith("St")
    return re.sub(r"['’]s$", "", value) if owns else value


_OF_SOMEBODY = frozenset(
    """
    my our his her their your its this that another new newest other second third have has had hired hire got get add
    adding register registering enroll enrolling sign bring bringing send sending include including want wants with
    one two three both and nuestra nuestro mi su una un nueva nuevo tenemos
    """.split()  # noqa: SIM905
)
"""My dad, Orrin Roe; we have a new paralegal, Cy Roe: behind the comma is who it is, not where they work."""


def _is_apposed(low: str, start: int, end: int) -> bool:
    """Behind a comma or a colon only a word for the agency itself ties one: "my employer, Kids First"."""
    before = clause_before(low, start)
    role = before.strip(" ,").split()
    if before.endswith(", ") and 0 < len(role) < 6 and role[-1] in ROLES and not _OF_SOMEBODY & set(role):
        return True  # "Foster parent trainer, Open Arms."
    return bool(OWN_PLACE.search(before) or OWN_BEHIND.match(low, end))


def _names_role(after: str) -> bool:
    return any(word.strip(".,").rstrip("s") in ROLES for word in after.split()[:4])


def can_be_one(value: str) -> bool:
    """Whether words in an agency's place can be one: no place, job, date or word of every day."""
    words = [folded(word.strip(",")) for word in value.split()]
    if not words or is_place(words) or is_job_title(words, value) or any(DATE_WORD.match(word) for word in words):
        return False
    if len(words) == 1 and (
        words[0] in NEVER_NAMES | LANGUAGE_WORDS | FORM_WORDS | MONTHS | ROLES
        or len(words[0]) < 3
        or re.search(r"-[a-z]", value)
        or (value.isupper() and words[0] not in ABBREVIATIONS)
    ):
        return False
    if len(words) > 2 and head_noun(words):
        return True  # Friends of the Shelter
    return not all(word in NEVER_NAMES | FORM_WORDS | MONTHS for word in words)
