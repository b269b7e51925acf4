"""Which runs of words may be an agency where a text is typed without capitals?

Nothing marks a name there but what it is not: a run ends at a stop or a comma, at somebody's name, at a date or a number,
and at words that no name has. What is left may be one ("kirby dalton wagon wheel youth camp 25th one").
"""

# ruff: noqa: E501 - a pattern is one row of a table and reads along its line

import re
from collections.abc import Iterator, Sequence

from registrar.reading.agency_capitals import put_right
from registrar.reading.agency_clauses import IN_NO_NAME, is_clause
from registrar.reading.agency_shape import FORM_WORDS, FoundAgency, is_job_title, is_place
from registrar.reading.mailboxes import same_person
from registrar.reading.names import FoundName
from registrar.reading.words.agency_words import ABBREVIATIONS, GENERAL_WORDS
from registrar.reading.words.common_words import NEVER_NAMES
from registrar.reading.words.family_names import FAMILY_NAMES
from registrar.reading.words.given_names import GIVEN_NAMES
from registrar.reading.words.session_words import folded
from registrar.reading.words.titles import CREDENTIALS, ROLES, STAFF
from registrar.reading.words.town_names import TOWNS

LONGEST = 8
"""Words of an agency's name."""

_WORD = re.compile(r"[^\W_][\w'’&/+-]*(?:\.(?=[a-z]))?|&|w/|[^\w\s]|\n")
_OF_TIME = frozenset(
    """
    january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct
    nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri today tomorrow tonight
    enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre lunes martes miercoles
    jueves viernes sabado domingo session sessions webinar webinars class classes training trainings seminar course workshop sesion
    sesiones clase curso taller seminario number numbers no. num numero agency agencia email e-mail mail correo name nombre
    register registering registration registered enroll enrolled enrolling signup sign attend attending join joining spot seat
    cupo lugar porfa inscribe inscribir inscribeme registrar registrarme apuntame anotame fer pa thru bless god howdy mai aloha lol
    am pm a.m. p.m. asap fyi re aka aids captions captioning caption interpreter interprete subtitulos accommodations
    """.split()  # noqa: SIM905
)
_TIES = frozenset(
    [
        "at",
        "with",
        "from",
        "of",
        "w",
        "w/",
        "@",
        "for",
        "by",
        "de",
        "del",
        "con",
        "en",
        "para",
        "in",
        "to",
        "the",
        "la",
        "el",
        "our",
        "a",
        "an",
    ]
)
_INSIDE = frozenset(
    ["of", "the", "for", "and", "&", "y", "de", "del", "la", "las", "los", "in", "on", "at", "to", "e", "du", "des"]
)


def _runs(low: str, start: int, end: int, names: Sequence[tuple[int, int]]) -> Iterator[list[re.Match[str]]]:
    run: list[re.Match[str]] = []
    for match in _WORD.finditer(low, start, end):
        word = match[0]
        named = any(first <= match.start() < last for first, last in names)
        ends = named or word in IN_NO_NAME or word in _OF_TIME or not (word[0].isalnum() or word == "&")
        if ends or (word[0].isdigit() and word[1:2] in {"", "/", "-", *"0123456789"} and not _goes_on(low, match)):
            if run:
                yield run
            run = []
        else:
            run.append(match)
    if run:
        yield run


_FIGURE_INSIDE = re.compile(r" (?!for\b|in\b|on\b|at\b|and\b|please\b|pls\b|only\b|thanks?\b)[a-z]{3,}")


def _goes_on(low: str, match: re.Match[str]) -> bool:
    """Hood 2 Hope: a small figure with words on both sides."""
    return len(match[0]) == 1 and bool(_FIGURE_INSIDE.match(low, match.end()))


# --- behind the author's name ---------------------------------------------------------------------------------------


_TIE = re.compile(
    r"[ ]*(?P<mark>,|;|\.{1,3}|//?|[-–—|]+|\()?[ ]*(?:(?:here|aqui|again|checking in|writing|writing in|reporting|signing up|calling|working|volunteering|i work|"
    r"i'?m|from the|out) )?(?P<tie>(?:from|with|at|of|w|w/|@|de|del|con|desde|for|in) ?(?=\S))?(?P<the>(?:the|la|el|los|las|our) )?"
)
_SEGMENTS = 3
"""Pieces behind the author's name that are looked at: a role or a licence may stand between the two."""


def small_behind_author(
    text: str, low: str, names: Sequence[FoundName], author: str, domains: Sequence[str]
) -> FoundAgency | None:
    """As in "kirby dalton, case aide, wagon wheel camp 25th one": what follows the author's name, typed without capitals."""
    spans = [(one.start, one.end) for one in names if one.score >= 0.6]
    own = [one for one in names if one.score >= 0.6 and text[one.start].islower()]
    if len(own) > 1:
        own = [one for one in own if same_person(author, one.value)]
    if len(own) != 1:
        return None
    at = own[0].end
    for _ in range(_SEGMENTS):
        tie = _TIE.match(low, at)
        if tie is None:
            return None
        stop = low.find("\n", tie.end())
        run = next(_runs(low, tie.end(), stop if stop >= 0 else len(low), spans), None)
        if run is None or low[tie.end() : run[0].start()].strip():
            return None
        words = [match[0] for match in run]
        skip = next((at for at in range(len(words), 0, -1) if words[at - 1] in ROLES | STAFF | CREDENTIALS), 0)
        if skip and skip == len(words):
            at = run[-1].end()  # nothing but what somebody is
            continue
        run, words = run[skip:], words[skip:]
        if skip and words[0] in _TIES:
            tie = _TIE.match(low, run[0].start()) or tie
            while run and words[0] in _TIES:
                run, words = run[1:], words[1:]
        cut = next((at for at, word in enumerate(words) if at and word in _ENDS_RUN), len(words))
        run, words = run[:cut], words[:cut]
        while words and words[-1] in _INSIDE | _TIES:
            run, words = run[:-1], words[:-1]
        if words and _SAID_OF_IT.match(low, run[-1].end()) is None and _can_be_one(words, tie, domains):
            start, end = run[0].start(), run[-1].end()
            value = put_right(text[start:end].rstrip(".,"), shouting=True)
            return FoundAgency(value, start, end, 0.6, "behind a name typed without capitals")
        return None
    return None


_SAID_OF_IT = re.compile(
    r" (?:me|us|him|her|them|my|our|is|are|was|were|has|have|had|does|do|did|isnt|will|would|can|could)\b"
)
"""The county licenses me: what is no name is followed by what it does to somebody."""
_ENDS_RUN = frozenset(
    [
        "said",
        "says",
        "told",
        "sent",
        "signed",
        "made",
        "asked",
        "wants",
        "wanted",
        "gave",
        "thinks",
        "will",
        "bc",
        "cuz",
    ]
) | frozenset(["at", "with", "from", "w", "w/", "@", "by", "en", "con", "to", "here", "in", "on"])
_NO_PLACE = frozenset(
    """
    single retired unemployed student deaf blind mother father parent mom dad aunt uncle grandma grandpa sister brother wife husband
    kinship relative neighbor alone self employed none independent freelance contractor between jobs contracts adjunct only one new
    late quick late sorry same again please first time timer year old years
    """.split()  # noqa: SIM905
)


def _can_be_one(words: Sequence[str], tie: re.Match[str], domains: Sequence[str]) -> bool:
    plain = [folded(word.strip(".,'")) for word in words]
    joined = " ".join(plain)
    if (
        len(words) > LONGEST
        or "a" in plain[1:2]
        or is_clause(plain)
        or is_place(plain)
        or is_job_title(plain, joined)
        or plain[0] in _NO_PLACE
    ):
        return False
    letters = "".join(re.sub(r"[^a-z0-9]", "", word) for word in plain)
    if len(letters) > 3 and any(domain.startswith(letters) for domain in domains):
        return True
    if len(words) == 1:
        working = (tie["tie"] or "").strip() in {"at", "with", "w", "w/", "@", "con"}
        known = NEVER_NAMES | TOWNS | GIVEN_NAMES | FAMILY_NAMES | CREDENTIALS | FORM_WORDS | GENERAL_WORDS | ROLES
        return plain[0] in ABBREVIATIONS or (working and plain[0] not in known and len(plain[0]) > 3)
    if joined in TOWNS or (plain[-1] in TOWNS and len(words) < 3):
        return False
    if tie["tie"] is None and tie["mark"] is None and len(words) < 2:
        return False
    return not all(word in FORM_WORDS | GENERAL_WORDS | NEVER_NAMES for word in plain)
