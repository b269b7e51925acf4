"""Which runs of words in a line may be a name: capitals, the small words between them, and where a run ends."""

# ruff: noqa: E501 - a pattern is one row of a table and reads along its line

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from registrar.reading.agency_shape import CONNECTORS, DATE_WORD, Part
from registrar.reading.badge import folded
from registrar.reading.names import FoundName
from registrar.reading.words.agency_words import ABBREVIATIONS, HEADS, LIST_WORDS
from registrar.reading.words.common_words import NEVER_NAMES
from registrar.reading.words.titles import TITLES

_TOKEN = re.compile(r"[^\s,;|()<>\[\]\"“”:•·▪\t]+")
_ABBREVIATED = frozenset(
    """
    st. ste. dept. co. inc. no. mt. ft. div. dist. univ. svcs. assoc. assn. u.s. n. s. e. w. jr. sr. bldg. cty.
    twp. prot. serv. govt. corp. ltd. hosp. ctr. intl. natl. reg.
    """.split()  # noqa: SIM905
)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a text and where it starts in it."""

    text: str
    start: int


def split_lines(text: str) -> list[Line]:
    """The lines of a text, with their places."""
    lines, start = [], 0
    for piece in text.split("\n"):
        lines.append(Line(piece, start))
        start += len(piece) + 1
    return lines


def find_parts(text: str, line: Line, people: Sequence[FoundName], *, caseless: bool) -> list[Part]:
    """Runs of capitalised words; a person's name, an address or a full stop ends one.

    Where capitals tell nothing (*caseless*), a run is of words that are not ordinary ones.
    """
    return _PartReader(text, line, people, caseless=caseless).read()


class _PartReader:
    """Goes through the words of a line, keeping the run that is open and the small words that may belong to it."""

    def __init__(self, text: str, line: Line, people: Sequence[FoundName], *, caseless: bool) -> None:
        self.caseless = caseless
        stop = line.start + len(line.text)
        self.text, self.line = text, line
        self.tokens = list(_TOKEN.finditer(text, line.start, stop))
        self.people = [p for p in people if p.score >= 0.6 and line.start <= p.start < stop]
        self.starts = [p.start for p in self.people]
        self.parts: list[Part] = []
        self.current: Part | None = None
        self.pending: list[str] = []
        self.sep = ""
        self.stopped = False
        self.small_until = 0

    def read(self) -> list[Part]:
        last_end = self.line.start
        for position, match in enumerate(self.tokens):
            gap = self.text[last_end : match.start()]
            last_end = match.end()
            word = match[0]
            if self.current is not None and gap == " (" and _STATE_IN_NAME.match(self.text, match.start()):
                self.current.words.append(f"({word})")  # Nevada County (CA) Behavioral Health
                self.current.end = last_end = match.end() + 1
            elif word.isdigit() and self.text.startswith(")", match.end()) and "1)" in self.line.text:
                self.close("other")  # the next of fields that are numbered: "3) Seven Hills 4) June 21"
            elif word in _MARKS:
                self.close("other" if word == "/" else "dash")
            elif "@" in word or "://" in word or word.lower().startswith("www."):
                self.close("other")
            else:
                self.part_at(gap, position)
                self.take(match, position)
        self.close("")
        return self.parts

    def close(self, sep: str) -> None:
        """End the open run; *sep* is what parts it from the next."""
        if self.current is not None:
            self.parts.append(self.current)
        self.current, self.pending, self.sep, self.stopped = None, [], sep, False

    def part_at(self, gap: str, position: int) -> None:
        """End the run where what stands before a word ends it."""
        if "\t" in gap or "   " in gap:  # the next column of a table
            self.close("other")
        elif gap.strip():
            mark = "comma" if gap.strip() == "," else "bracket" if "(" in gap else "other"
            goes_on = mark == "comma" and self.current is not None
            if not (goes_on and self.current and _list_goes_on(self.tokens, position, self.current, self.text)):
                self.close(mark)
        elif self.stopped:
            self.close("stop")
        self.stopped = False

    def take(self, match: re.Match[str], position: int) -> None:
        """Add a word to the run, keep it for later, or end the run with it."""
        word = match[0]
        if self.current is None and _ARTICLE.match(word):
            word = word[2:]  # l'Aide: the article is no part of the name
        plain = folded(word.rstrip(",'’!?"))
        numbers = bool(self.pending) and plain in _NUMBERED  # "Harbor CASA for No. 303"
        if self.is_in_person(match.start()) or DATE_WORD.match(plain) or numbers:
            self.close("person")
        elif self.is_capital(word, plain) and not self.opens_nothing(match, plain):
            self.add(word, match)
        elif self.current is None:
            self.end_with(word)
        elif self.may_connect(word, position):
            self.pending.append(word)
        elif self.is_small_part(plain) or self.small_until > position or self.opens_small_tail(position):
            self.add(word, match)
        else:
            self.end_with(word)

    def is_small_part(self, plain: str) -> bool:
        """The field office, Refuge des jeunes: a small word that is part of the name."""
        if self.current is None:
            return False
        if not self.pending:
            if plain in {"program", "programme"}:  # the GAL program
                return all(folded(word) in ABBREVIATIONS for word in self.current.words)
            if plain in _SMALL_ALONE:
                return len(self.current.words) < 4
            return plain in _SMALL_HEADS and _continues_small(plain, self.current)
        romance = folded(self.current.words[0]) in _ROMANCE_HEADS and not set(self.pending) & {"and", "of", "for", "&"}
        return romance and plain.isalpha() and len(plain) > 3

    def opens_small_tail(self, position: int) -> bool:
        """Hinds Bend juvenile probation office: several small words of agencies, the last of them a head."""
        if self.current is None or self.pending:
            return False
        last = 0
        for count, match in enumerate(self.tokens[position : position + 5]):
            word = match[0].rstrip(".,;!?").lower()
            if word in _TAIL_HEADS and count:
                last = position + count + 1
            if word != match[0] or word not in _TAIL_WORDS | _TAIL_HEADS:
                break
        self.small_until = max(self.small_until, last)
        return last > 0

    def is_in_person(self, position: int) -> bool:
        before = bisect_right(self.starts, position) - 1
        return before >= 0 and position < self.people[before].end

    def end_with(self, word: str) -> None:
        self.close("words")
        self.stopped = word[-1] in ".!?"

    def is_capital(self, word: str, plain: str) -> bool:
        if self.caseless and word[0].isalpha():
            return plain not in NEVER_OPENS and word.lower() not in CONNECTORS
        if word[0].isupper() or word[0] in "#ʻ":
            return True
        return self.current is not None and ((word[0].isdigit() and len(word) < 6) or bool(_ARTICLE.match(word)))

    def opens_nothing(self, match: re.Match[str], plain: str) -> bool:
        return (
            self.current is None
            and not _INITIALS.fullmatch(match[0])
            and _opens_nothing(plain)
            and not _opens_here(self.text, self.line, match, plain)
        )

    def may_connect(self, word: str, position: int) -> bool:
        if self.current is None or len(self.pending) > 2:
            return False
        small = word.lower()
        if small in CONNECTORS:
            return True
        if small in {"to", "from"} and _path_word(self.current):
            return True
        following = folded(self.tokens[position + 1][0].rstrip(",.;!?")) if position + 1 < len(self.tokens) else ""
        if small == "por":  # Unidas por la Niñez
            return following in {"la", "el", "los", "las", "una", "un"}
        return (small in {"in", "on", "en"} and following in STATES_OF_BEING) or (
            small == "at" and following in _AT_STAKE
        )

    def add(self, word: str, match: re.Match[str]) -> None:
        if self.current is None:
            self.current = Part([], match.end() - len(word), match.end(), sep=self.sep)
            self.sep = ""
        self.current.words.extend(self.pending)
        self.pending = []
        self.stopped = word[-1] in "!?" or _ends_sentence(word)
        self.current.words.append(word.rstrip(".!?") if self.stopped else word)
        self.current.end = match.end() - (len(word) - len(self.current.words[-1]))


_STATE_IN_NAME = re.compile(
    r"(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AIT]|W[AIVY])\) (?=[A-Z])"
)
_NUMBERED = frozenset({"no.", "no", "nos.", "number", "session", "sessions", "webinar"})
_MARKS = frozenset({"-", "–", "—", "--", "/", "|", "~"})
_TAIL_WORDS = LIST_WORDS | frozenset(
    """
    juvenile probation public police sheriff's sheriffs family child children's childrens youth human social health
    mental behavioral school high middle elementary district county city superior circuit foster care protective
    welfare drug treatment victim legal aid crisis emergency women's runaway group residential adoption kinship general
    community advocacy resource parent early head dependency tribal state regional field local services service
    """.split()  # noqa: SIM905
)
_TAIL_HEADS = frozenset(
    """
    probation parole police corrections
    office department court courts district schools services center clinic hospital shelter program agency bureau
    division school academy home council coalition commission association unit center's library
    """.split()  # noqa: SIM905
)
_ARTICLE = re.compile(r"[ldLD]['’][^\W\d_a-z]")
_SMALL_HEADS = frozenset({"office", "branch", "field", "unit", "county", "region"})
_SMALL_ALONE = frozenset({"consulate", "embassy", "tribe", "rancheria", "consulado", "embajada"})
"""The Mexican consulate: written small behind a name more often than large."""
_INITIALS = re.compile(r"(?:\w\.)+")


def _ends_sentence(word: str) -> bool:
    """A full stop, unless it is an abbreviation's: St., Dept., U.S."""
    if not word.endswith(".") or _INITIALS.fullmatch(word):
        return False
    return word.lower() not in _ABBREVIATED or (word.isupper() and len(word) > 2)


_ROMANCE_HEADS = frozenset(
    """
    aide refuge maison foyer centre direction departamento centro fundacion oficina hogar refugio
    instituto
    """.split()  # noqa: SIM905
)


_AT_STAKE = frozenset(["risk", "heart", "play", "promise", "hope", "peace", "hand", "large"])
"""Kids at Risk, Families at Heart: no place either."""
STATES_OF_BEING = frozenset(
    """
    action need common transition transitions crisis care recovery progress motion mind touch focus hand hands harmony
    unity faith schools service training partnership community bloom balance charge reach sight spirit christ accion
    marcha transicion movimiento comunidad distress danger grief exile flight poverty jeopardy tune color colour concert prayer
    hope love law court courts place homes sports arts science technology nature business leadership education accord
    fe esperanza crisis riesgo
    """.split()  # noqa: SIM905
)
"""Families in Action, Kids in Common: no place stands behind "in", but how they are."""


def _path_word(current: Part) -> bool:
    return len(current.words) < 4 and folded(current.words[-1]) in {
        "bridge",
        "bridges",
        "pathway",
        "pathways",
        "path",
        "road",
        "steps",
        "access",
        "passage",
        "journey",
        "free",
        "born",
        "rooted",
        "safe",
        "kids",
        "children",
        "families",
        "youth",
        "girls",
        "boys",
        "women",
        "teens",
    }


def _list_goes_on(tokens: Sequence[re.Match[str]], position: int, current: Part, text: str) -> bool:
    """Children, Youth & Families: the comma belongs to the name."""
    word = folded(tokens[position][0])
    if word in _JOINS_LAST:
        return _is_last_of_list(tokens, position, current)
    if word not in LIST_WORDS or folded(current.words[-1]) not in LIST_WORDS:
        return False
    for offset in range(1, 6):
        if position + offset >= len(tokens):
            return False
        follower = tokens[position + offset][0].lower()
        if follower in _JOINS_LAST:
            current.words[-1] += ","
            return True
        if text[tokens[position + offset - 1].end() : tokens[position + offset].start()].strip() not in {"", ","}:
            return False
    return False


_JOINS_LAST = frozenset({"and", "&", "y", "et"})


def _is_last_of_list(tokens: Sequence[re.Match[str]], position: int, current: Part) -> bool:
    """Children, Youth, and Families: the comma before the last of a list that has begun belongs to the name."""
    listed = len(current.words) > 1 and current.words[-2].endswith(",") and folded(current.words[-1]) in LIST_WORDS
    if not listed or position + 1 >= len(tokens) or folded(tokens[position + 1][0]) not in LIST_WORDS:
        return False
    current.words[-1] += ","
    return True


def _opens_nothing(plain: str) -> bool:
    """Words that stand at the start of a sentence or greet, and never open an agency's name."""
    return plain in NEVER_OPENS or plain in _TITLES_ONLY


_TITLES_ONLY = TITLES - {"sheriff", "justice", "chief", "minister", "don", "elder"}
_OPENERS = frozenset(
    """
    st north south east west eastern central mountain pacific new one first ncmec human social juvenile
    protective protection abuse neglect foster kids child advocacy youth promotoras clinica programa region sala
    maison foyer taller hogar refugio albergue centro fundacion servicios oficina tribunal departamento
    municipio familias manos comadres puentes unidas infantil juvenil kinship runaway emergency response
    comunitaria comunitario national regional area unit section community health prevention mental behavioral
    adult missing exploited early great best training staff love thrive open safe good march
    """.split()  # noqa: SIM905
)
SAID_OF_WORK = frozenset(
    """
    formerly previously currently presently originally lately retired former late based employed located affiliated
    representing employer trabajo trabajamos laboro antes actualmente
    """.split()  # noqa: SIM905
)
"""What is said before an agency: Formerly of Oak Hill."""
NEVER_OPENS = (NEVER_NAMES | SAID_OF_WORK) - HEADS - LIST_WORDS - _OPENERS
_NUMBER_WORDS = frozenset(
    """
    one two three four five six seven eight nine ten our every all best thrive mobile
    """.split()  # noqa: SIM905
)
_BEFORE_OPENING = re.compile(r"[,:(|/–—-]\s*\Z|\b(?:with|at|from|for|of)\s+(?:the\s+)?\Z", re.IGNORECASE)


def _opens_here(text: str, line: "Line", match: re.Match[str], plain: str) -> bool:
    """Four Corners CASA, Our Kin Milwaukee: behind a comma or a cue, or where the whole line is capitalised."""
    if _OF_COUNTY.match(text, match.end()) and plain not in _ANY_COUNTY:
        return True  # Mobile County, Early County
    before = text[line.start : match.start()]
    if plain in OF_STREETS and _NAME_BEHIND.match(text, match.end()):
        return not before.strip() or _BEFORE_OPENING.search(before) is not None  # Lane Family Connections
    if plain not in _NUMBER_WORDS or not re.match(r"\s+[A-Z]", text[match.end() : match.end() + 4]):
        return False
    if before.endswith(". ") and re.match(r"\s+[A-Z][a-z]+\s+[A-Z]", text[match.end() : match.end() + 40]):
        return True
    if _BEFORE_OPENING.search(before):
        return True
    words = line.text.split()
    return (
        not before.strip()
        and len(words) < 10
        and all(word[0].isupper() or word.lower() in CONNECTORS for word in words)
    )


OF_STREETS = frozenset({"lane", "road", "street", "way", "box", "highway", "parkway", "building"})
_NAME_BEHIND = re.compile(r" [A-Z][a-z'’]{2}")
_OF_COUNTY = re.compile(r"\s(?:County|Parish|Borough|Township)\b")
_ANY_COUNTY = frozenset(
    """
    the this that these those my mine our ours your yours his her hers its their any each every some which what other
    another no one from for with at in of to by near across county parish please register dear hello hi attention
    """.split()  # noqa: SIM905
)


def _continues_small(plain: str, current: Part) -> bool:
    return (
        plain in {"office", "branch", "field"} and any(folded(word) in HEADS | ABBREVIATIONS for word in current.words)
    ) or (plain in {"office", "branch", "field"} and len(current.words) <= 2)
