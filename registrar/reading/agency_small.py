"""Agencies in lines that are typed without capitals: by a cue, between commas, beside a name."""

# ruff: noqa: E501 - a pattern is one row of a table and reads along its line

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from registrar.reading.agency_capitals import put_right
from registrar.reading.agency_clauses import is_clause, is_in_title, upto_clause
from registrar.reading.agency_cues import cue_before
from registrar.reading.agency_judgement import judge_run
from registrar.reading.agency_runs import NEVER_OPENS, OF_STREETS, Line, find_parts
from registrar.reading.agency_shape import FORM_WORDS, FoundAgency, head_noun, is_job_title, is_place, weak_head_noun
from registrar.reading.agency_ties import Tie, tie_of
from registrar.reading.agency_trim import trim_run
from registrar.reading.badge import folded
from registrar.reading.names import FoundName
from registrar.reading.words.agency_words import ABBREVIATIONS, GENERAL_WORDS, HEADS, LIST_WORDS
from registrar.reading.words.titles import ROLES, STAFF, TITLES


def small_by_head(text: str, line: Line, people: Sequence[FoundName]) -> list[FoundAgency]:
    """A line without any capital: a run of words with a head noun, behind a cue, a comma or at the start."""
    found = []
    for part in find_parts(text, line, people, caseless=True):
        apart = part.sep in {"comma", "dash", "person", "other"} or not line.text[: part.start - line.start].strip()
        trim_run(part)
        words = [folded(word.rstrip(",")) for word in part.words]
        if len(words) < 2 or len(words) > 9 or not (head_noun(words) or weak_head_noun(words)) or is_clause(words):
            continue
        following = _NEXT_WORD.match(text, part.end)
        if following is not None and is_in_title(words, folded(following[1])):
            continue  # community health worker
        cue = cue_before(text, line, part)
        score, reason = judge_run(part, cue=cue, text=text)
        if score >= 0.6 and (apart or cue):
            found.append(FoundAgency(put_right(part.text, shouting=True), part.start, part.end, 0.7, reason))
    return found


_NEXT_WORD = re.compile(r" ([^\W\d_]+)")
_SMALL_CUE = re.compile(
    r"\b(?:work(?:ing)? (?:for|at|with)|i'?m (?:with|from|at)|i am (?:with|from|at)|(?:am|i'?m|we're|are|work|here) w/|agency is|employed (?:by|at)|"
    r"(?:trabaj[oa]n?|trabajamos|labor[oa]|colabor[oa]|somos|soy|vengo|escribo|pertenezco|represento)(?: con(?: [a-zà-ÿ]+){1,3} en|(?: [a-zà-ÿ]+){0,3}? (?:en|del?|al|para|con|por))(?: (?:el|la|los|las))?|"
    r"(?:work|agency|home|shelter|place|program|org|organi[sz]ation|nonprofit|employer|workplace|house|school|group|office|company|church|charity|clinic|"
    r"center|outfit|ranch) (?:is |are |it's |its |that is |that's )?(?:called|named|known as)|"
    r"on behalf of|from)\s+(?:the )?(?!(?:un|una|unos|unas|mis?|nacimiento|o[ií]dos?)\b)([a-zà-ÿ0-9&+'’. -]{3,80})"
)
_SMALL_SPLIT = re.compile(r"[,/|;()\n]|\s[-–—]\s|(?<!\bst)(?<!\bmt)(?<!\bft)(?<!\bdept)\.(?:\s|$)|!|\?")
_SMALL_STOP = re.compile(
    r"\b(?:and (?:i|we|would|my|please|want|need)|i|please|pls|for the|my|me|would|want|need|is|are|am|can|could|"
    r"to register|to sign|to attend|so|because|but|session|webinar|training on|on the|thanks?)\b.*"
)
_SMALL_PLACE = re.compile(
    r"(?:\b(?P<tie>at|for)|\b(?:am|i'?m|are|we're|works?|working|volunteer|volunteering|employed|been|serve|intern|staff|"
    r"contracted|currently|now) (?:with|w/|@)|\b(?:am|i'?m|are|we're|here|writing|calling) from) ?(?:the )?"
    r"(?P<run>[a-z][\w'’&.-]*(?: [a-z&][\w'’&.-]*){1,5})"
)
_NOT_IN_A_NAME = frozenset(
    """
    a an and or but so two three four other another several own can could would will may want wants need needs
    please pls plz i im i'm id i'd we my me our us is are am was has have had do does get put sign add register
    enroll thanks thank thx in on at to by with about from here there now this that these those who which where
    when while because since if as it its session sessions webinar webinars class training no yes the them him
    her his their you your u ur ok also just only not every all some any doing working trying looking hoping
    said says told sent asked made gave thinks signed mandatory
    during after before until more most much many very really
    """.split()  # noqa: SIM905
)
_GENERAL = FORM_WORDS | GENERAL_WORDS


def small_workplaces(text: str, low: str, people: Sequence[FoundName]) -> Iterator[FoundAgency]:
    """I do case management at juniper ridge: typed without capitals, where the author tells their place of work."""
    start = 0
    for line in text.split("\n"):
        if line.islower() or mostly_small(line):
            for match in _SMALL_PLACE.finditer(line):
                run = _SMALL_SPLIT.split(match["run"])[0]
                words = _name_words(re.split(r" |(?<=\.)$", run))
                value = re.sub(r"['’]s?$", "", " ".join(words).rstrip("."))
                at = start + match.start("run")
                if len(value.split()) < 2 or any(one.start < at + len(value) and at < one.end for one in people):
                    continue
                plain = [folded(word) for word in value.split()]
                if all(word in _GENERAL | HEADS for word in plain) or is_place(plain):
                    continue
                if plain[0] in NEVER_OPENS and not _counts_nobody(plain):
                    continue
                if match["tie"] == "for" and not (head_noun(plain) or weak_head_noun(plain)):
                    continue
                if tie_of(low, at, at + len(value)) is Tie.OWN and not is_job_title(plain, value):
                    yield FoundAgency(put_right(value, shouting=True), at, at + len(value), 0.65, Tie.OWN.value)
        start += len(line) + 1


_SMALL_BEFORE = re.compile(r"(?<![\w@.'’-])(?:[a-zà-ÿ][\w'’-]+ ){1,4}\Z")
_COUNTIES = frozenset(["county", "co", "parish", "city", "borough", "cty", "region", "circuit", "tribal"])


def with_small_place(text: str, line: int, agency: FoundAgency) -> FoundAgency:
    """As in "i'm from warren county CASA": what is typed small before an abbreviation tells which; *line* begins there."""
    before = _SMALL_BEFORE.search(text, max(line, agency.start - 60), agency.start)
    if before is None or folded(agency.value) not in ABBREVIATIONS:
        return agency
    kept: list[str] = []
    for word in reversed(before[0].split()):
        if word in _NOT_IN_A_NAME or word in ROLES or word in TITLES or word in {"for", "of", "del", "de", "en", "new"}:
            break
        kept.insert(0, word)
    told = bool(_COUNTIES & set(kept)) or bool(_CUE_SMALL.search(text[line : agency.start - len(" ".join(kept)) - 1]))
    if not kept or not told or all(word in _GENERAL | HEADS | LIST_WORDS for word in kept):
        return agency
    start = agency.start - len(" ".join(kept)) - 1
    value = f"{put_right(' '.join(kept), shouting=True)} {agency.value}"
    return FoundAgency(value, start, agency.end, max(agency.score, 0.75), agency.reason)


_CUE_SMALL = re.compile(r"\b(?:from|with|at|for|w/|@) (?:the )?\Z", re.IGNORECASE)


def _name_words(words: Sequence[str]) -> list[str]:
    """The first words that a name can have: three maples [and i want ...]."""
    first = list(words[:1]) if _counts_nobody(words) else []
    return first + list(takewhile(lambda word: word not in _NOT_IN_A_NAME, words[len(first) :]))[: 5 - len(first)]


def _is_counted(words: Sequence[str]) -> bool:
    """Two rivers resource center, and no two people at the center."""
    return len(words) > 2 and _counts_nobody(words) and bool(head_noun(words))


def _opens_small(words: Sequence[str]) -> bool:
    """Two rivers resource center, lane county youth services: what else says how many, or where a street is."""
    return _is_counted(words) or (words[0] in OF_STREETS and words[1:2] == ["county"])


def _counts_nobody(words: Sequence[str]) -> bool:
    return (
        len(words) > 1
        and words[0] in _NUMBERS
        and words[1] not in _GENERAL | HEADS | STAFF | _COUNTED
        and words[1].rstrip("s") not in ROLES
        and words[-1] not in LIST_WORDS | _COUNTED
    )


_COUNTED = frozenset(
    """
    of years year months month weeks week days hours times time places sites different other others more new kids teens
    boys girls women men children families cases clients sessions hundred thousand miles blocks o'clock pm am or and
    """.split()  # noqa: SIM905
)


_NUMBERS = frozenset("one two three four five six seven eight nine ten".split())  # noqa: SIM905
_THANKS = re.compile(r"(?: (?:thx|thanks|thank you|ty|tks|tysm|please|pls|plz|gracias|merci|ok))+[.!]*\Z")
_LEADING_CUE = re.compile(r"^(?:from|with|at|of|and|the)\s+(?:the\s+)?")


def mostly_small(line: str) -> bool:
    """A line typed without capitals but for the first letter, a month or an I."""
    letters = [word for word in line.split() if word[0].isalpha()]
    return (
        len(letters) > 3
        and sum(word[0].isupper() for word in letters) <= 3
        and sum(word[0].isupper() for word in letters) * 5 <= len(letters)
    )


_SPANISH_SMALL = frozenset(
    """
    si se puede que q para pa por favor me la de abril mi y quiero apuntame mano tenga
    """.split()  # noqa: SIM905
)


def small_letters(line: Line, people: Sequence[FoundName]) -> list[FoundAgency]:
    """A line without capitals: by cue, or a piece between commas that has a head noun, or one beside a name."""
    found: list[FoundAgency] = []
    near = [
        (name.start - line.start, name.end - line.start)
        for name in people
        if line.start <= name.start <= line.start + len(line.text)
    ]
    for match in _SMALL_CUE.finditer(line.text):
        piece = upto_clause(_SMALL_STOP.sub("", _SMALL_SPLIT.split(match[1])[0]).strip(" ."))
        words = [folded(word) for word in piece.split()]
        if not words or is_place(words) or (words[0] in NEVER_OPENS and not _opens_small(words)) or is_clause(words):
            continue
        behind_name = any(0 <= match.start() - end <= 1 for _, end in near)
        if head_noun(words) or (len(words) > 1 and (behind_name or not match[0].startswith("from"))):
            start = line.start + match.start(1)
            found.append(
                FoundAgency(
                    put_right(piece, shouting=True), start, start + len(piece), 0.7, f"after {match[0].split()[0]!r}"
                )
            )
    if found:
        return found
    position = 0
    for segment in _SMALL_SPLIT.split(line.text):
        piece = segment
        offset = line.text.index(piece, position) if piece else position
        position = offset + len(piece)
        bare = _LEADING_CUE.sub("", _THANKS.sub("", piece.strip()))
        words = [folded(word) for word in bare.split()]
        inside = [end for start, end in near if start < position and offset < end]
        if inside and len(bare) > max(inside) - offset + 6:  # "peony yang hmong women's circle": what follows the name
            piece = piece[max(inside) - offset :]
            offset = max(inside)
            bare = _LEADING_CUE.sub("", piece.strip())
            words = [folded(word) for word in bare.split()]
            inside = [] if head_noun(words) or weak_head_noun(words) else inside
        if not 1 < len(words) <= 9 or inside or all(word in FORM_WORDS for word in words):
            continue
        if _SMALL_STOP.search(bare) or is_job_title(words, bare) or "@" in bare or any(c.isdigit() for c in bare):
            continue
        if not bare.islower() or is_clause(words):
            continue
        head = (
            head_noun(words)
            or (weak_head_noun(words) if near else "")
            or next((word for word in words if word in ABBREVIATIONS and len(word) > 2), "")
        )
        if head or (
            any(0 <= offset - end <= 3 and line.text[start:end].islower() for start, end in near)
            and not any(word in _SPANISH_SMALL for word in words)
            and words[-1] not in STAFF
            and words[0] not in NEVER_OPENS
        ):
            start = line.start + offset + piece.index(bare)
            score = 0.75 if head else 0.5
            if not head and is_place(words):
                continue
            found.append(
                FoundAgency(
                    put_right(bare, shouting=True),
                    start,
                    start + len(bare),
                    score,
                    f"named by {head!r}" if head else "beside a name",
                )
            )
    return found
