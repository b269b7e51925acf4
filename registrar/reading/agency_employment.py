"""Whose is an agency that the text names: where the author works, where they once did, or somebody else's?

An agency's name tells that it is one; what the author does there tells that it is theirs. "I do intake at Three Rivers"
needs no head noun, and "I heard of you from Polk County DHS" makes nobody's employer of it.
"""

import re
from collections.abc import Iterator, Sequence
from enum import Enum

from registrar.reading.agency_judgement import LANGUAGE_WORDS
from registrar.reading.agency_shape import DATE_WORD, FORM_WORDS, MONTHS, FoundAgency, is_job_title, is_place
from registrar.reading.badge import folded
from registrar.reading.names import FoundName
from registrar.reading.words.agency_words import ABBREVIATIONS
from registrar.reading.words.common_words import NEVER_NAMES
from registrar.reading.words.titles import ROLES


class Tie(Enum):
    """What ties an agency in the text to the author."""

    OWN = "where the author says they work"
    FORMER = "where the author once was"
    OTHERS = "somebody else's"


# --- words that tell --------------------------------------------------------------------------------------------------

_WORKS = (
    r"work(?:s|ing|ed)?|volunteer(?:s|ing)?|serv(?:e|es|ing)|employed|hired|intern(?:s|ing)?|teach(?:es|ing)?|"
    r"practic(?:e|es|ing)|counsel|staff|board|joined|based|stationed|assigned|contract(?:or|ing)?|represent(?:s|ing)?|"
    r"(?:do|run|manage|head|lead|direct|coordinate|oversee|supervise|handle|license|recruit|train|place|help out|"
    r"help|write|speak|answer|am in charge|look after|cover|keep|monitor|investigate|mentor|assist|support|tutor)(?:s|"
    r"ing)?"
)
"""What somebody does at their place of work."""
_SHIFT = (
    r"(?:year|month|week|day|term|shift|job|post|position|role|desk|unit|team|practicum|internship|new|first|second)"
)
_OWN_CLAUSE = re.compile(
    rf"\b(?:i|we|i'm|i've|we're|we've|im|i'll|id|i'd)\b[^.;!?\n]{{0,16}}?\b(?:(?:{_WORKS})\b|(?:am|are|'m|'re|been)\b"
    rf"[^.;!?\n]{{0,40}}\b(?:{_SHIFT}|with|at|from|of|for)\b)[^.;!?\n]{{0,50}}$"
)
_OWN_RUN = re.compile(r"\b(?:i|we) (?:manage|run|head|lead|direct|represent|own|founded|started|oversee) (?:the )?$")
_OWN_PLACE = re.compile(
    r"\b(?:my|our) (?:\w+ )?(?:agency|employer|organi[sz]ation|workplace|place|office|team|shop|company|center|"
    r"shelter|program|school|court|unit|firm|nonprofit|clinic|tribe|department|house|boss)(?: of work)?(?: (?:is|=)(?: "
    r"called| named)?|,|:| \(| at| called| named) ?(?:the )?$|\bwhere (?:i|we) work(?: is)?:? (?:the )?$|"
    r"\b(?:org|dept|employer|workplace|affiliation|agency|organi[sz]ation|"
    r"place of work)\.?(?: name)? ?[:=–—-] ?(?:the )?$|"
    r"\b(?:attend|attending|come|coming|register\w*|put me down|sign\w*|here|there|writing)\b[^.;!?\n]{0,24}\b(?:on "
    r"behalf of|for),? (?:the )?$|\b(?:i|we) (?:work|am|'m|are|volunteer|serve|teach)\b[^.;!?\n]{0,40}\b(?:home|"
    r"shelter|agency|"
    r"place|program|school|office|clinic|nonprofit|group|company|firm|court|center|team|hospital)(?:,| \(| called|"
    r" named) ?"
    r"(?:the )?$|^\W*(?:it(?:'s| is) |this is )[a-zà-ÿ'’-]+(?: [a-zà-ÿ'’-]+)? (?:at|of|with) (?:the )?$|"
    r"\b(?:here|we|all|us|both of us|everyone|people) at (?:the )?$|^\W*at (?:the )?$"
)
_OWN_BEHIND = re.compile(
    r" here(?=[.,!])| (?:pays|employs|hired) (?:me|my)\b|,? (?:is )?where (?:i|we) (?:now )?(?:work|volunteer|serve|"
    r"am|are|teach)\b| \((?:my|our) (?:agency|employer|"
    r"office|organi[sz]ation|workplace|shelter|place)\)|,? (?:is )?(?:my|our) (?:agency|employer|organi[sz]ation|"
    r"workplace)\b| (?:is )?(?:sending|sends|pays for|has (?:asked|told|sent)|asked|wants|lets|allows) (?:me|us)\b"
)
_OWN_DEED = re.compile(r"\b(?:i|we) (?!\w* ?(?:not|never))(?P<deed>[a-z'’]+)(?: [a-z'’-]+){0,4} (?:at|for) (?:the )?$")
_NO_DEED = frozenset(
    """
    want wish would like need ask register sign apply thank heard hear pray look wait hope plan found find saw see met
    meet know read attend attended took take join came come go went vote use called call wrote will could can should may
    might am was had did do got get request prefer choose
    """.split()  # noqa: SIM905
)
"""What somebody does for another reason than that they work there."""
_FORMER = re.compile(
    r"\b(?:used to|formerly|previously|once|left|leaving|quit|retired from|moved (?:\w+ )?from|came (?:\w+ )?from|"
    r"transferred (?:\w+ )?from|(?:was|were) (?:\w+ )?(?:with|at|of|employed|working)|no longer|not (?:with|at)|"
    r"until (?:last|this|\w+day|\d{4}|january|february|march|april|may|june|july)|ex-?|(?<!have )(?<!has )(?<!'ve )"
    r"(?<!having )worked (?:at|for|with))\b(?:(?! to )[^.;!?\n]){0,40}$"
)
_OTHERS = re.compile(
    r"\b(?:my|our|his|her|their) (?:\w+ )?(?:case ?worker|licens\w+ worker|lawyer|therapist|landlord|neighbor|dentist|"
    r"probation officer) (?:at|from|with|in) (?:the )?$|"
    r"\b(?:heard|learned|learnt|found out|read|saw)\b[^.;!?\n]{0,40}\b(?:from|through|via|at|of|by)\b[^.;!?\n]{0,12}$|"
    r"\b(?:friend|someone|somebody|acquaintance|contact|counterpart|husband|wife|sister|brother|mother|father|partner|"
    r"spouse|speaker|presenter|people|folks|colleagues?)s?(?: of (?:mine|ours))? (?:at|from|with|in|"
    r"over at) (?:the )?$|"
    r"\b(?:often|also|closely|together|regularly|sometimes|mostly|frequently|jointly|usually) (?:work|partner|meet|"
    r"cooperate|contract|deal|team up|consult)\w* with (?:the )?$|\b(?:work|partner|team|liais|cooperat|collaborat|"
    r"consult)\w* (?:closely|together|often|a lot|hand in hand|regularly|jointly) with (?:the )?$|"
    r"\b(?:referred|recommended|forwarded|passed on|funded|licensed|accredited|approved|certified|audited|trained|"
    r"suggested|contracted|mentioned|sent (?:to me|to us|along)) (?:\w+ ){0,3}(?:by|from|at|through) (?:the )?$|"
    r"\b(?:cases?|referrals?|children|kids|youth|clients?|families|placements?|money|funds?|funding|grants?|invoices?|"
    r"certificates?|approval) (?:\w+ ){0,2}(?:from|of|by|through) (?:the )?$|"
    r"\b(?:(?:apply|applied|applying|interview(?:ed|ing)?) (?:to|with|at|for (?:a )?(?:job|position|work))|"
    r"hope to (?:work|intern)|will (?:start|join|be)|about to (?:start|"
    r"join))\b[^.;!?\n]{0,30}$"
)
_CLAUSE = re.compile(
    r"(?<!\borg)(?<!\bdept)[.;!?\n]|\b(?:and|but)\b(?= (?:i|we|now|am|are|have|work|then|since|today)\b)|\bnow\b|"
    r"\bsince\b"
)

_NO_RUN = (
    r"(?!(?:I|I'd|I'm|I've|I'll|We|We'd|Please|Session|Sessions|Webinar|Webinars|Training|Thanks|Thank|The|This|That|"
    r"Best|"
    r"Regards|Sincerely|January|February|March|April|June|July|August|September|October|November|December|Monday|"
    r"Tuesday|"
    r"Wednesday|Thursday|Friday|Saturday|Sunday|Mr|Mrs|Ms|Dr|Judge|My|Our|You|Your|Zoom|Hi|Hello|Dear|May \d)\b)"
)
_CAPITAL = rf"{_NO_RUN}(?:[A-ZÀ-ÝʻŁ][\w'’&/-]*|\d+(?= [A-Z]))(?:(?<=\bSt)\.|(?<=\bFt)\.|(?<=\bMt)\.)?"
_RUN = rf"{_CAPITAL}(?: (?:(?:of|the|for|and|&|de|del|la|las|los|y|du|des|who|to) ){{0,2}}{_CAPITAL}){{0,6}}"
_BEFORE_RUN = (
    r"(?:\b(?:at|for|with|of|by|to|from|manage|run|head|lead|direct|represent|own|oversee|work|is|called|named)|"
    r"[:=(,–—-])"
)
_PLACE_OF_WORK = re.compile(
    rf"(?:{_BEFORE_RUN} |\()(?:[Tt]he )?(?P<run>{_RUN})"
    r"(?=[.,;:!?)\n]|\s(?:and|in|here|where|who|which|that|on|as|since|because|but|near|now|this|these|for|please|has|"
    r"have|is|are|wants?|asks?|lets?|sends?|over|when|while|serving|so|shelter|home|office|program|house|agency|"
    r"school)\b|"
    r"\s[-–—(/|]|\s*\Z)"
)
_OPENS_SENTENCE = re.compile(
    rf"(?:^|(?<=[.!?] )|(?<=\n))(?:The )?(?P<run>{_RUN})(?= \(|,| is\b| lets\b| wants\b| sends\b| here\b| pays\b|"
    rf" hired\b)"
)
_POSSESSED = re.compile(rf"\b(?:[Ii] am|I['’]m|[Ww]e are|as|one of|two of) (?P<run>{_RUN}?)(?:['’]s?)(?= [a-z])")


_MARKS = frozenset(":=(,–—-")


# --- questions --------------------------------------------------------------------------------------------------------


def tie_of(low: str, start: int, end: int) -> Tie | None:
    """What the clause around an agency makes of it. *low* is the text folded, places as in the text."""
    before = _clause_before(low, start)
    if _FORMER.search(before):
        return Tie.FORMER
    if _OTHERS.search(before):
        return Tie.OTHERS
    if _OWN_BEHIND.match(low, end) or _OWN_PLACE.search(before) or _OWN_RUN.search(before):
        return Tie.OWN
    if _OWN_CLAUSE.search(before):
        return Tie.OWN
    deed = _OWN_DEED.search(before)
    return Tie.OWN if deed is not None and deed["deed"] not in _NO_DEED else None


def find_workplaces(text: str, low: str, people: Sequence[FoundName]) -> Iterator[FoundAgency]:
    """What stands where the author tells their place of work, though nothing in its name says that it is an agency."""
    for pattern in (_PLACE_OF_WORK, _OPENS_SENTENCE):
        for match in pattern.finditer(text):
            start, end = match.span("run")
            value = match["run"].rstrip(".'’")
            apposed = text[max(0, start - 2) : start].strip() in _MARKS or text[start - 1 : start] == "("
            tied = _is_apposed(low, start, end) if apposed and start > 1 else tie_of(low, start, end) is Tie.OWN
            if not tied or not _can_be_one(value):
                continue
            if any(name.score >= 0.7 and name.start < end and start < name.end for name in people):
                continue
            words = len(value.split())
            yield FoundAgency(value, start, start + len(value), 0.7 if words > 1 else 0.5, Tie.OWN.value)
    for match in _POSSESSED.finditer(text):
        value = match["run"].rstrip("'’")
        if len(value.split()) > 1 and _can_be_one(value) and _names_role(low[match.end() : match.end() + 40]):
            start = match.start("run")
            yield FoundAgency(value, start, start + len(value), 0.7, Tie.OWN.value)


def _is_apposed(low: str, start: int, end: int) -> bool:
    """Behind a comma or a colon only a word for the agency itself ties one: "my employer, Kids First"."""
    before = _clause_before(low, start)
    role = before.strip(" ,").split()
    if before.endswith(", ") and 0 < len(role) < 6 and role[-1] in ROLES:
        return True  # "Foster parent trainer, Open Arms."
    return bool(_OWN_PLACE.search(before) or _OWN_BEHIND.match(low, end))


def _names_role(after: str) -> bool:
    return any(word.strip(".,").rstrip("s") in ROLES for word in after.split()[:4])


def _clause_before(low: str, start: int) -> str:
    before = low[max(0, start - 110) : start]
    at = max((match.end() for match in _CLAUSE.finditer(before)), default=0)
    return before[at:]


def _can_be_one(value: str) -> bool:
    words = [folded(word.strip(",")) for word in value.split()]
    if not words or is_place(words) or is_job_title(words, value) or any(DATE_WORD.match(word) for word in words):
        return False
    if len(words) == 1 and (
        words[0] in NEVER_NAMES | LANGUAGE_WORDS | FORM_WORDS | MONTHS | ROLES
        or len(words[0]) < 3
        or (value.isupper() and words[0] not in ABBREVIATIONS)
    ):
        return False
    return not all(word in NEVER_NAMES | FORM_WORDS | MONTHS for word in words)
