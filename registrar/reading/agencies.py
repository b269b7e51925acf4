"""Which agency does a person come from?

An agency is found by its head noun (Department, Court, Tribe), by the words before it ("I work for") or by where it
stands (under a name in a signature). A mail domain alone never makes one: it may only be put into a question.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from registrar.reading.names import LONGEST_TEXT, FoundName, find_names, folded
from registrar.reading.words.agency_words import (
    ABBREVIATIONS,
    HEADS,
    LIST_WORDS,
    PERSONAL_DOMAINS,
    STATES,
    UNIT_HEADS,
    WEAK_HEADS,
)
from registrar.reading.words.common_words import NEVER_NAMES
from registrar.reading.words.titles import CREDENTIALS, ROLES, TITLES

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


_TOKEN = re.compile(r"[^\s,;|()<>\[\]\"“”:•·▪\t]+")
_CONNECTORS = frozenset(
    """
    of and & for the contra para sin chez a de la las los del y e du des et à in on ad d' l' do da dos das von
    st. to at / '
    """.split()  # noqa: SIM905
) - {"at", "in", "to", "/", "'"}
_ABBREVIATED = frozenset(
    """
    st. ste. dept. co. inc. no. mt. ft. div. dist. univ. svcs. assoc. assn. u.s. n. s. e. w. jr. sr. bldg. cty.
    twp. prot. serv. govt. corp. ltd. hosp. ctr. intl. natl. reg.
    """.split()  # noqa: SIM905
)
_STREET = re.compile(
    r"\b(?:street|st\.?|avenue|ave\.?|blvd\.?|boulevard|road|rd\.?|drive|dr\.?|lane|ln\.?|highway|hwy\.?|parkway|"
    r"pkwy\.?|suite|ste\.?|floor|fl\.?|room|rm\.?|bldg\.?|p\.?\s?o\.? box|box \d|plaza|circle|court|way|se|sw|ne|nw|"
    r"broadway|calle|rue)\b",
    re.IGNORECASE,
)
_ADDRESS = re.compile(
    r"^\s*(?:\d{1,6}[A-Za-z]?(?:-\d+)?\s+\S|p\.?\s?o\.?\s+box|suite\b|ste\.?\s|floor\b|room\b|bldg\b|one \w+ plaza)|"
    r"\b[A-Z]{2}\.?,?\s+\d{5}(?:-\d{4})?\b",
    re.IGNORECASE,
)
_PLACE_LINE = re.compile(
    r"^\s*[A-Z][\w.'’ -]{1,30},?\s+(?:[A-Z]{2}|[A-Z][a-z]+(?: [A-Z][a-z]+)?)\.?(?:\s+\d{5}(?:-\d{4})?)?\s*$"
)
LANGUAGE_WORDS = frozenset(
    ["spanish", "somali", "french", "arabic", "hmong", "english", "vietnamese", "asl", "deaf", "zoom", "webex"]
)
_STATE_NAMES = frozenset(name.lower() for name in STATES.values()) | {"hawaiʻi", "hawai'i"}
_GRADE = re.compile(r"^(?:i{1,3}|iv|v|vi|[1-9]|[a-c])$", re.IGNORECASE)
_NOT_AGENCY_START = frozenset(
    {"reporting", "preventing", "strengthening", "understanding", "protecting", "finding", "recognizing", "supporting"}
)
_PROGRAM_ITSELF = re.compile(
    r"\bncmec\b|national center for missing|\bwebinar|\bact\b|\btraining series|p\.l\.|u\.?s\.?c\.|\bcfr\b|"
    r"children missing from care|confidential|privacy notice|unclassified",
    re.IGNORECASE,
)


@dataclass(slots=True)
class _Part:
    """A run of capitalised words with the small words between them."""

    words: list[str]
    start: int
    end: int
    sep: str = ""
    """What parts it from the run before on its line: a comma, a dash, or something else."""

    @property
    def text(self) -> str:
        return " ".join(self.words)


def find_agencies(
    text: str, names: Sequence[FoundName] | None = None, *, except_for: Collection[str] = ()
) -> tuple[FoundAgency, ...]:
    """Return the agencies in *text* in order; they do not overlap.

    `names` are the persons found in the text already (looked for where None); `except_for` are organisations that are
    never the author's: the one that holds the webinars.
    """
    text = text[:LONGEST_TEXT]
    people = find_names(text) if names is None else tuple(sorted(names, key=lambda name: name.start))
    found: list[FoundAgency] = []
    lines = _lines(text)
    per_line = [_in_line(text, line, people) if line.text.strip() else [] for line in lines]
    _add_by_position(text, lines, per_line, people)
    found.extend(_joined_lines(lines, per_line))
    found = [_with_county(text, agency) for agency in found if not _is_elsewhere(text, agency)]
    found = [agency for agency in found if not _is_excepted(agency.value, except_for)]
    return tuple(sorted(_without_overlaps(found), key=lambda agency: agency.start))


_COUNTY_BEFORE = re.compile(r"(?:[A-Z][\w'’-]+ ){1,3}\Z")
_NUMBER_ALONE = re.compile(r"\d{1,3} ")
_ADDRESSED = re.compile(r"(?:to|attn|attention|att)\s*:\s*(?:the )?\Z", re.IGNORECASE)
_WANTED = re.compile(
    r"\b(?:attend|take|join|register\w* for|sign\w* up for|like|want|called|titled|webinar|session|training|topic|"
    r"course|in|for|from|with|was|were)\s*[\"“]\Z",
    re.IGNORECASE,
)


def _with_county(text: str, agency: FoundAgency) -> FoundAgency:
    """Santa Cruz Co. HSA: the county's own name reads like a person's. 4 Winds Shelter: a number alone before it."""
    line = text.rfind("\n", 0, agency.start) + 1
    if _NUMBER_ALONE.fullmatch(text, line, agency.start):
        return FoundAgency(text[line : agency.start] + agency.value, line, agency.end, agency.score, agency.reason)
    if not agency.value.startswith("Co. "):
        return agency
    before = _COUNTY_BEFORE.search(text, line, agency.start)
    if before is None:
        return agency
    return FoundAgency(before[0] + agency.value, before.start(), agency.end, agency.score, agency.reason)


def _is_elsewhere(text: str, agency: FoundAgency) -> bool:
    """Whether a letter is addressed to it, or it is a title between quotation marks."""
    before = text[max(0, agency.start - 40) : agency.start]
    quoted = before.endswith(('"', "“")) and text[agency.end : agency.end + 2].strip(".,")[:1] in {'"', "”"}
    return bool(_ADDRESSED.search(before.rpartition("\n")[2])) or (quoted and bool(_WANTED.search(before)))


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    start: int


def _lines(text: str) -> list[_Line]:
    lines, start = [], 0
    for piece in text.split("\n"):
        lines.append(_Line(piece, start))
        start += len(piece) + 1
    return lines


# --- one line ---------------------------------------------------------------------------------------------------------

_WHO = (
    r"(?:worker|manager|supervisor|coordinator|specialist|director|aide|advocate|officer|counselor|counsellor|"
    r"couselor|therapist|attorney|clinician|investigator|caseworker|liaison|intern|volunteer|nurse|assistant|teacher|"
    r"mentor|navigator|clerk|administrator|case manager|parent|mom|dad|father|mother|social worker|trainer|recruiter|"
    r"consultant|doctor|pediatrician|sergeant|detective|trabajador[ae]?s?|voluntari[oa]|voluntarios|promotoras?|"
    r"compañer[oa]s|consejer[oa]|directora?|coordinadora?|maestr[oa]|enfermer[oa]|orientador[a]?|educador[a]?|"
    r"terapeuta|empleados?|personal|equipo|usuari[oa]|jefa?|abogad[oa]|psic[oó]log[oa]|crianza|éducatrice|éducateur|"
    r"travailleu[rs]e? social(?:e)?|intervenante?|infirmi[eè]re?|directrice|directeur|bénévole)s?"
)
_CUE = re.compile(
    r"(?:\b(?:i am|i'm|i’m|im|am|we are|we're|we’re|she is|he is|is|are|staff|employees|colleagues|here|writing|"
    r"works?|working|employed|currently|now|calling|writing|write|both|all|out)\s+(?:here |currently |now |"
    r"also )?(?:with|at|from|for|by|in|of)|\b(?:work|works|worked|working|volunteer|intern|serve|practice|teach|"
    r"employed|nurse) (?:full-time |part-time |here )?(?:for|at|with|in|by)|\bon behalf of|\brepresent(?:s|ing)?|"
    r"\bemploy(?:er|ees?|ed) (?:is|of|by)|\b(?:agency|organization|organisation|employer|office|"
    r"workplace)(?: name)?(?: is|:| -| should (?:be|read)| =)(?: now)?|\b(?:mi )?(?:agencia|organizaci[oó]n)(?: es|"
    r":)|\bagence(?: est|:)|\bwe are(?: called)?|\bwe're(?: called)?|\bcalled|\bmembers of|\bstaff (?:of|at|from)|"
    r"\bthe following (?:\w+ )?(?:of|from)|\bfrom|\btrabajo (?:\w+ \w+ )?(?:en|para|con)|\bsomos (?:\w+ )?(?:de[l]?)|"
    r"\bsoy (?:de[l]?)|\btrabajamos (?:en|para)|\bescribo (?:desde|de[l]?)|\bdesde|\bde parte de(?:l)?|"
    r"\bvamos \w+ de[l]?|\b(?:agencia|albergue|organizaci[oó]n|fundaci[oó]n|programa|hogar|proyecto|shelter|"
    r"nonprofit|through)|\b(?:en|con) (?:el|la)|\bje travaille (?:à|au|pour|chez)|\bchez|\bwith|\bjoined|\bit's|\b"
    + _WHO
    + r"\s+(?:of|at|for|with|in|de[l]?|from|en|à|au|chez|du|à l['’]))\s+(?:the |el |la |los |las |our |a |l['’])*\Z",
    re.IGNORECASE,
)
_STRONG_CUE = re.compile(
    r"(?<!i )work (?:for|at)|working|works|employ|agen|organi[sz]|behalf|represent|somos|soy|trabaj|escribo|desde|"
    r"albergue|fundaci|programa|hogar|shelter|nonprofit|through|m with|am with|we are|we're|called|staff|voluntari|"
    r"promotor|chez|" + _WHO,
    re.IGNORECASE,
)


def _in_line(text: str, line: _Line, people: Sequence[FoundName]) -> list[FoundAgency]:
    shouting = line.text.isupper()
    small = not shouting and (line.text.islower() or _mostly_small(line.text))
    found: list[FoundAgency] = []
    for group in _groups(_parts(text, line, people, caseless=shouting)):
        agency = _from_group(text, line, group, people, shouting=shouting)
        if agency is not None:
            found.append(agency)
    if not found and small:
        found.extend(_small_letters(line, people))
    if not found and line.text.islower():
        found.extend(_small_by_head(text, line, people))
    return found


def _small_by_head(text: str, line: _Line, people: Sequence[FoundName]) -> list[FoundAgency]:
    """A line without any capital: a run of words with a head noun, behind a cue, a comma or at the start."""
    found = []
    for part in _parts(text, line, people, caseless=True):
        apart = part.sep in {"comma", "dash", "person", "other"} or not line.text[: part.start - line.start].strip()
        _trim(part)
        words = [folded(word.rstrip(",")) for word in part.words]
        if len(words) < 2 or len(words) > 9 or not (_head(words) or _weak_head(words)):
            continue
        cue = _cue_before(text, line, part)
        score, reason = _judged(part, cue=cue, text=text)
        if score >= 0.6 and (apart or cue):
            found.append(FoundAgency(put_right(part.text, shouting=True), part.start, part.end, 0.7, reason))
    return found


def _parts(text: str, line: _Line, people: Sequence[FoundName], *, caseless: bool) -> list[_Part]:
    """Runs of capitalised words; a person's name, an address or a full stop ends one.

    Where capitals tell nothing (*caseless*), a run is of words that are not ordinary ones.
    """
    return _PartReader(text, line, people, caseless=caseless).read()


class _PartReader:
    """Goes through the words of a line, keeping the run that is open and the small words that may belong to it."""

    def __init__(self, text: str, line: _Line, people: Sequence[FoundName], *, caseless: bool) -> None:
        self.caseless = caseless
        stop = line.start + len(line.text)
        self.text, self.line = text, line
        self.tokens = list(_TOKEN.finditer(text, line.start, stop))
        self.people = [p for p in people if p.score >= 0.6 and line.start <= p.start < stop]
        self.starts = [p.start for p in self.people]
        self.parts: list[_Part] = []
        self.current: _Part | None = None
        self.pending: list[str] = []
        self.sep = ""
        self.stopped = False

    def read(self) -> list[_Part]:
        last_end = self.line.start
        for position, match in enumerate(self.tokens):
            gap = self.text[last_end : match.start()]
            last_end = match.end()
            word = match[0]
            if word in _MARKS:
                self.close("other" if word == "/" else "dash")
            elif "@" in word or "://" in word or word.lower().startswith("www."):
                self.close("other")
            else:
                self.part_at(gap, position)
                self.take(match)
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

    def take(self, match: re.Match[str]) -> None:
        """Add a word to the run, keep it for later, or end the run with it."""
        word = match[0]
        if self.current is None and _ARTICLE.match(word):
            word = word[2:]  # l'Aide: the article is no part of the name
        plain = folded(word.rstrip(",'’!?"))
        if self.is_in_person(match.start()) or _DATE_WORD.match(plain):
            self.close("person")
        elif self.is_capital(word, plain) and not self.opens_nothing(match, plain):
            self.add(word, match)
        elif self.current is None:
            self.end_with(word)
        elif self.may_connect(word):
            self.pending.append(word)
        elif self.is_small_part(plain):
            self.add(word, match)
        else:
            self.end_with(word)

    def is_small_part(self, plain: str) -> bool:
        """The field office, Refuge des jeunes: a small word that is part of the name."""
        if self.current is None:
            return False
        if not self.pending:
            return plain in _SMALL_HEADS and _continues_small(plain, self.current)
        romance = folded(self.current.words[0]) in _ROMANCE_HEADS and not set(self.pending) & {"and", "of", "for", "&"}
        return romance and plain.isalpha() and len(plain) > 3

    def is_in_person(self, position: int) -> bool:
        before = bisect_right(self.starts, position) - 1
        return before >= 0 and position < self.people[before].end

    def end_with(self, word: str) -> None:
        self.close("words")
        self.stopped = word[-1] in ".!?"

    def is_capital(self, word: str, plain: str) -> bool:
        if self.caseless and word[0].isalpha():
            return plain not in _NEVER_OPENS and word.lower() not in _CONNECTORS
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

    def may_connect(self, word: str) -> bool:
        if self.current is None or len(self.pending) > 2:
            return False
        small = word.lower()
        return small in _CONNECTORS or (small in {"to", "in", "from", "en"} and _path_word(self.current))

    def add(self, word: str, match: re.Match[str]) -> None:
        if self.current is None:
            self.current = _Part([], match.end() - len(word), match.end(), sep=self.sep)
            self.sep = ""
        self.current.words.extend(self.pending)
        self.pending = []
        self.stopped = word[-1] in "!?" or _ends_sentence(word)
        self.current.words.append(word.rstrip(".!?") if self.stopped else word)
        self.current.end = match.end() - (len(word) - len(self.current.words[-1]))


_MARKS = frozenset({"-", "–", "—", "--", "/", "|", "~"})
_ARTICLE = re.compile(r"[ldLD]['’][^\W\d_a-z]")
_SMALL_HEADS = frozenset({"office", "branch", "field", "unit", "county", "region"})
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


def _path_word(current: _Part) -> bool:
    return len(current.words) < 3 and folded(current.words[-1]) in {
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


def _list_goes_on(tokens: Sequence[re.Match[str]], position: int, current: _Part, text: str) -> bool:
    """Children, Youth & Families: the comma belongs to the name."""
    word = folded(tokens[position][0])
    if word not in LIST_WORDS or folded(current.words[-1]) not in LIST_WORDS:
        return False
    for offset in range(1, 6):
        if position + offset >= len(tokens):
            return False
        follower = tokens[position + offset][0].lower()
        if follower in {"and", "&", "y", "et"}:
            current.words[-1] += ","
            return True
        if text[tokens[position + offset - 1].end() : tokens[position + offset].start()].strip() not in {"", ","}:
            return False
    return False


def _opens_nothing(plain: str) -> bool:
    """Words that stand at the start of a sentence or greet, and never open an agency's name."""
    return plain in _NEVER_OPENS or plain in _TITLES_ONLY


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


_NEVER_OPENS = NEVER_NAMES - HEADS - LIST_WORDS - _OPENERS
_NUMBER_WORDS = frozenset(
    """
    one two three four five six seven eight nine ten our every all best thrive
    """.split()  # noqa: SIM905
)
_BEFORE_OPENING = re.compile(r"[,:(|/–—-]\s*\Z|\b(?:with|at|from|for|of)\s+\Z", re.IGNORECASE)


def _opens_here(text: str, line: "_Line", match: re.Match[str], plain: str) -> bool:
    """Four Corners CASA, Our Kin Milwaukee: behind a comma or a cue, or where the whole line is capitalised."""
    if plain not in _NUMBER_WORDS or not re.match(r"\s+[A-Z]", text[match.end() : match.end() + 4]):
        return False
    before = text[line.start : match.start()]
    if before.endswith(". ") and re.match(r"\s+[A-Z][a-z]+\s+[A-Z]", text[match.end() : match.end() + 40]):
        return True
    if _BEFORE_OPENING.search(before):
        return True
    words = line.text.split()
    return (
        not before.strip()
        and len(words) < 7
        and all(word[0].isupper() or word.lower() in _CONNECTORS for word in words)
    )


def _continues_small(plain: str, current: _Part) -> bool:
    return (
        plain in {"office", "branch", "field"} and any(folded(word) in HEADS | ABBREVIATIONS for word in current.words)
    ) or (plain in {"office", "branch", "field"} and len(current.words) <= 2)


def _groups(parts: Sequence[_Part]) -> list[list[_Part]]:
    """Parts that commas or dashes hold together."""
    groups: list[list[_Part]] = []
    for part in parts:
        if groups and part.sep in {"comma", "dash"}:
            groups[-1].append(part)
        else:
            groups.append([part])
    return groups


def _from_group(
    text: str, line: _Line, group: Sequence[_Part], people: Sequence[FoundName], *, shouting: bool
) -> FoundAgency | None:
    judged: list[tuple[_Part, float, str]] = []
    for part in group:
        _trim(part)
        if not part.words:
            continue
        cue = _cue_before(text, line, part)
        if _is_behind_person(text, part.start, people):
            cue = f"{cue} works at "
        score, reason = _judged(part, cue=cue, text=text)
        if not score and _INC_BEHIND.match(text, part.end):
            score, reason = 0.85, "a company's form"
        if score > 0:
            judged.append((part, score, reason))
        elif judged and part.sep == "comma" and _is_inc(part):
            judged[-1][0].words[-1] += ","
            judged[-1][0].words.extend(part.words)
            judged[-1][0].end = part.end
    if not judged:
        return None
    if len(judged) > 1:
        judged = [item for item in judged if not _is_county_only(item[0].words)] or judged
    if len(judged) > 1:
        judged = [item for item in judged if not _OFFICE_OF.search(_cue_before(text, line, item[0]))] or judged
    best = max(judged, key=lambda item: (round(item[1], 1), _rank(item[0].text)))
    headed = [item for item in judged if item[1] >= 0.5]
    if len(headed) > 1:
        parent = max(headed, key=lambda item: _rank(item[0].text))
        others = [item for item in headed if item is not parent and _rank(item[0].text) < 6]
        value = _with_unit(
            put_right(parent[0].text, shouting=shouting),
            put_right(others[0][0].text, shouting=shouting) if others else "",
        )
        start, end = min(item[0].start for item in headed), max(item[0].end for item in headed)
        return FoundAgency(value, start, end, max(item[1] for item in headed), parent[2])
    part, score, reason = best
    return FoundAgency(put_right(part.text, shouting=shouting), part.start, part.end, score, reason)


def _is_county_only(words: Sequence[str]) -> bool:
    """Glacier County MT behind a school is where it stands."""
    plain = [folded(word.rstrip(",")) for word in words]
    if len(plain) > 1 and plain[-1] in STATES and words[-1].isupper():
        plain = plain[:-1]
    return plain[-1] in {"county", "parish", "city"} and len(plain) < 4


def _is_behind_person(text: str, position: int, people: Sequence[FoundName]) -> bool:
    """Ann Lee from ...: only "at", "with" or "of" stands between."""
    nearest = bisect_left(people, position, key=lambda name: name.start) - 1
    if nearest < 0 or people[nearest].score < 0.5 or position - people[nearest].end > 40:
        return False
    return _BEHIND_PERSON.fullmatch(text, people[nearest].end, position) is not None


def _with_unit(parent: str, unit: str) -> str:
    """The parent, with its unit where that stays the smaller part of the name."""
    joined = f"{parent}, {unit}"
    return joined if unit and len(parent) >= 0.61 * (len(joined) - 1) and len(joined) <= LONGEST else parent


_INC_BEHIND = re.compile(r",?\s(?:Inc|LLC|Ltd|Corp|PLLC|e\.\s?V)\b")


def _is_inc(part: _Part) -> bool:
    return len(part.words) == 1 and folded(part.words[0]) in {"inc", "llc", "ltd", "corp", "pllc", "pc"}


def _trim(part: _Part) -> None:
    """Cut an article, a greeting, a job title or a unit off the front ("Director of ..."), a number off the end."""
    while len(part.words) > 1 and part.words[-1].isdigit() and part.words[-2].lower() in _CONNECTORS:
        del part.words[-2:]
    _drop_articles(part)
    for _ in range(_words_before_agency([folded(word) for word in part.words])):
        _drop_first(part)
    _drop_articles(part)


def _drop_articles(part: _Part) -> None:
    while part.words and part.words[0] not in {"Our", "El", "Los"} and part.words[0].lower() in _NOT_FIRST:
        _drop_first(part)


def _words_before_agency(words: Sequence[str]) -> int:
    """How many words of a title or a unit stand before the agency's own name."""
    for at in range(1, len(words) - 2):
        if words[at] in _CUT_ROLES and _head(words[at + 1 :]):
            return at + 1
    if "of" not in words[1:-1]:
        return 0
    at = words.index("of", 1)
    rank = _rank(" ".join(words[at + 1 :]))
    unit = words[at - 1] in UNIT_HEADS and _head(words[at + 1 :]) and rank > 1
    return at + 1 if unit or (at < 4 and words[at - 1] in ROLES and rank >= 3) else 0


_CUT_ROLES = frozenset(
    """
    director manager supervisor coordinator specialist worker investigator caseworker liaison therapist
    clinician
    """.split()  # noqa: SIM905
)
_NOT_FIRST = frozenset(
    """
    the this that our my i a an re el los hello hi dear and & for of at from with to in please thanks thank
    register cc org
    """.split()  # noqa: SIM905
)


def _drop_first(part: _Part) -> None:
    part.start += len(part.words[0]) + 1
    del part.words[0]


def _cue_before(text: str, line: _Line, part: _Part) -> str:
    before = text[max(line.start, part.start - 60) : part.start]
    if len(before) < 30 and line.start > 0:  # a wrapped line
        before = text[max(0, part.start - 60) : part.start].replace("\n", " ")
    match = _CUE.search(before)
    if match:
        return match[0]
    role = _ROLE_BEFORE.search(before)
    return role[0] if role and folded(role[1]).rstrip("s") in ROLES else ""


_ROLE_BEFORE = re.compile(r"\b([^\W\d_]{4,20})\s+(?:at|for|with|from|of)\s+(?:the |our )?\Z")
_BEHIND_PERSON = re.compile(
    r"\s*,?\s*(?:here |writing |calling )?(?:at|with|from|of|de[l]?|en|con|du|chez)\s+(?:the |la |las |los |el )?\Z"
)


def _judged(part: _Part, *, cue: str, text: str) -> tuple[float, str]:
    """How likely a run of words is an agency, and what tells it; (0, "") where it is none."""
    words = [folded(word.rstrip(",")) for word in part.words]
    if _is_ruled_out(part, words, text):
        return 0.0, ""
    bonus = 0.1 if cue else 0.0
    head = _head(words)
    if head == "office" and part.words[-1].islower() and len(words) < 4:
        return 0.55, "an office"
    if head and len(words) > 1:
        return min(0.85 + bonus, 0.97), f"named by {head!r}" + (f" after {cue.strip().lower()!r}" if cue else "")
    abbreviation = _abbreviation(part, words, cue=cue)
    if abbreviation and (len(words) > 1 or (cue and len(words[0]) > 2)):
        return min(0.8 + bonus, 0.95), f"abbreviation {abbreviation.upper()}"
    if abbreviation and len(words[0]) > 2:
        return 0.45, f"abbreviation {abbreviation.upper()}"
    weak = _weak_head(words)
    strong = bool(cue) and bool(_STRONG_CUE.search(cue))
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


_CAMEL = re.compile(r"[A-Z][a-z]{2,}[A-Z][a-z]")
"""YouthBridge, RefugeConnect; McDonald is shorter in front."""


def _is_ruled_out(part: _Part, words: Sequence[str], text: str) -> bool:
    """Titles, addresses, dates, laws, lessons, labels of forms, the program itself."""
    joined = part.text
    return (
        len(joined) > LONGEST
        or bool(_PROGRAM_ITSELF.search(joined))
        or _is_job_title(words, joined)
        or bool(_ADDRESS.search(text[part.start : part.end + 12].split("\n", maxsplit=1)[0]))
        or _looks_like_street(words)
        or (words[-1] in _STREET_ENDS and text[max(0, part.start - 8) : part.start].rstrip()[-1:].isdigit())
        or (len(words) < 4 and all(word in _FORM_WORDS for word in words))
        or any("." in word and word[:1].isdigit() for word in part.words)  # DCF 56.05 is a law
        or all(word in CREDENTIALS for word in words)
        or (words[0] in _NOT_AGENCY_START and len(words) > 2)
        or words[-1] in _LESSON_ENDS
        or any(_DATE_WORD.match(word) for word in words)
        or joined.lower() == "guardian ad litem"
    )


def _abbreviation(part: _Part, words: Sequence[str], *, cue: str) -> str:
    for word, spelled in zip(words, part.words, strict=True):
        if word in ABBREVIATIONS and spelled.isupper() and (cue or word not in _TOPICS):
            return word
    return ""


def _judged_by_cue(words: Sequence[str], cue: str) -> tuple[float, str]:
    """Words without a head noun: only what stands before them can tell."""
    ordinary = all(word in NEVER_NAMES for word in words) or any(word in _MONTHS for word in words)
    if not cue or ordinary or len(words) > 8 or _CUE_OF_PLACE.search(cue) or _is_place(words):
        return 0.0, ""
    strong = bool(_STRONG_CUE.search(cue)) and not _OFFICE_OF.search(cue)
    reason = f"after {cue.strip().lower()!r}"
    if len(words) == 1:
        return (0.5, reason) if strong and words[0] not in NEVER_NAMES | LANGUAGE_WORDS else (0.0, "")
    return (0.7 if strong else 0.5 if _AT.search(cue) else 0.45), reason


_AT = re.compile(r"\bat\b")
_IN_PLACE = re.compile(r"\b(?:in|of|near|en|de) \Z")
_INSIDE = re.compile(r"\b(?:in|near|en) \Z")
_WHERE_HEADS = frozenset({"city", "county", "town", "parish"})
_TOPICS = frozenset({"icwa", "awol", "us", "aps"})
_LESSON_ENDS = frozenset(
    """
    basics overview refresher 101 webinar training class course workshop update updates series module curso
    taller
    """.split()  # noqa: SIM905
)
_DATE_WORD = re.compile(
    r"(?:january|february|july|september|october|november|december|jan|feb|sept|oct|nov|dec|tomorrow|today|monday|"
    r"tuesday|wednesday|thursday|friday|enero|febrero|marzo|abril|junio|julio|agosto|septiembre|octubre|noviembre|"
    r"diciembre)(?:s|$)"
)
_OFFICE_OF = re.compile(r"\b(?:director|head|chief|manager|supervisor|coordinator|dean|chair)s?\s+of\s", re.IGNORECASE)
_MONTHS = frozenset(["march", "april", "may", "june", "august", "marzo", "mayo", "junio", "agosto"])
_STREET_ENDS = frozenset(
    """
    st street ave avenue rd road blvd dr drive ln lane hwy way plaza court ct pkwy
    """.split()  # noqa: SIM905
)
_FORM_WORDS = frozenset(
    """
    office email e-mail emails address agency name program accommodations accommodation human resources front
    care administration family foster advocacy desk work organization court visitor session sessions number date
    department title phone services aids needs county state city central main staff school the of and basics
    training schools social case cases development division unit company group association safety sign-up home
    alone page general international protective youth families parents teens kids children youths
    """.split()  # noqa: SIM905
)
"""A phrase of these alone is the label of a form, or a general word, and nobody's agency."""


def _head(words: Sequence[str]) -> str:
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


def _weak_head(words: Sequence[str]) -> str:
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


def _is_job_title(words: Sequence[str], joined: str) -> bool:
    bare = list(words)
    while len(bare) > 1 and _GRADE.match(bare[-1]):
        bare.pop()
    if words[0] == "aide" and "a" in words[1:3]:
        return False
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
            and _rank(joined) < 3
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


def _looks_like_street(words: Sequence[str]) -> bool:
    return words[0][:1].isdigit() and any(
        word in {"street", "st", "ave", "avenue", "road", "rd", "blvd", "drive", "dr", "suite", "hwy"} for word in words
    )


def _is_place(words: Sequence[str]) -> bool:
    """A state, "Billings Montana", "New York": where somebody is, not where they work."""
    joined = " ".join(words)
    return (
        joined in _STATE_NAMES
        or (words[-1] in _STATE_NAMES and words[-2:-1] != ["of"])
        or (len(words) > 1 and words[-1] in STATES and len(words) < 4)
        or joined in _PLACES
    )


_CUE_OF_PLACE = re.compile(r"\b(?:in|en (?:el|la)|con (?:el|la)|it's)\s*(?:the |el |la )?\Z", re.IGNORECASE)
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


def _rank(name: str) -> int:
    """How much a name is that of the parent rather than of a unit in it."""
    words = [folded(word.rstrip(",")) for word in name.split()]
    joined = " ".join(words)
    points = 0
    if any(state in joined for state in _STATE_NAMES if state in joined) or words[0] in STATES:
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


# --- small letters ----------------------------------------------------------------------------------------------------

_SMALL_CUE = re.compile(
    r"\b(?:work(?:ing)? (?:for|at|with)|i'?m (?:with|from|at)|i am (?:with|from|at)|agency is|employed (?:by|at)|"
    r"on behalf of|from)\s+(?:the )?([a-z0-9&+'’. -]{3,80})"
)
_SMALL_SPLIT = re.compile(r"[,/|;()\n]|\s[-–—]\s|\.(?:\s|$)|!|\?")
_SMALL_STOP = re.compile(
    r"\b(?:and (?:i|we|would|my|please|want|need)|i|please|pls|for the|my|me|would|want|need|is|are|am|can|could|"
    r"to register|to sign|to attend|so|because|but|session|webinar|training on|on the|thanks?)\b.*"
)


_LEADING_CUE = re.compile(r"^(?:from|with|at|of|and|the)\s+(?:the\s+)?")


def _mostly_small(line: str) -> bool:
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


def _small_letters(line: _Line, people: Sequence[FoundName]) -> list[FoundAgency]:
    """A line without capitals: by cue, or a piece between commas that has a head noun, or one beside a name."""
    found: list[FoundAgency] = []
    near = [
        (name.start - line.start, name.end - line.start)
        for name in people
        if line.start <= name.start <= line.start + len(line.text)
    ]
    for match in _SMALL_CUE.finditer(line.text):
        piece = _SMALL_STOP.sub("", _SMALL_SPLIT.split(match[1])[0]).strip(" .")
        words = [folded(word) for word in piece.split()]
        if not words or _is_place(words) or words[0] in _NEVER_OPENS:
            continue
        behind_name = any(0 <= match.start() - end <= 1 for _, end in near)
        if _head(words) or (len(words) > 1 and (behind_name or not match[0].startswith("from"))):
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
        bare = _LEADING_CUE.sub("", piece.strip())
        words = [folded(word) for word in bare.split()]
        inside = [end for start, end in near if start < position and offset < end]
        if inside and len(bare) > max(inside) - offset + 6:  # "peony yang hmong women's circle": what follows the name
            piece = piece[max(inside) - offset :]
            offset = max(inside)
            bare = _LEADING_CUE.sub("", piece.strip())
            words = [folded(word) for word in bare.split()]
            inside = [] if _head(words) or _weak_head(words) else inside
        if not 1 < len(words) <= 9 or inside or all(word in _FORM_WORDS for word in words):
            continue
        if _SMALL_STOP.search(bare) or _is_job_title(words, bare) or "@" in bare or any(c.isdigit() for c in bare):
            continue
        if not bare.islower():
            continue
        head = (
            _head(words)
            or (_weak_head(words) if near else "")
            or next((word for word in words if word in ABBREVIATIONS and len(word) > 2), "")
        )
        if head or (
            near
            and any(0 <= offset - end <= 3 for _, end in near)
            and not any(word in _SPANISH_SMALL for word in words)
        ):
            start = line.start + offset + piece.index(bare)
            score = 0.75 if head else 0.5
            if not head and _is_place(words):
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


# --- by position, across lines ----------------------------------------------------------------------------------------

_TITLE_LIKE = re.compile(r"[^\W\d_]")
_PHONE_LINE = re.compile(r"\d{3}[-.) ]*\d{3}[-. ]?\d{4}|@|https?://|www\.")


def _add_by_position(
    text: str, lines: Sequence[_Line], per_line: list[list[FoundAgency]], people: Sequence[FoundName]
) -> None:
    """Under a name and a job title, or between commas behind a name, an agency needs no head noun."""
    for number, line in enumerate(lines):
        if per_line[number] or not line.text.strip():
            continue
        alone = [
            name for name in people if name.score >= 0.5 and line.start <= name.start < line.start + len(line.text)
        ]
        bare = line.text.strip()
        if not alone and number >= 1 and _below_a_name(lines, number, people) and could_be_agency_line(bare):
            value = bare.rstrip(".,")
            start = line.start + line.text.index(bare)
            per_line[number].append(
                FoundAgency(put_right(value, shouting=bare.isupper()), start, start + len(value), 0.6, "under a name")
            )
        elif not alone and number and is_title_line(bare.partition(",")[0]) and _below_a_name(lines, number, people):
            value = bare.partition(",")[2].strip(" .")
            if could_be_agency_line(value):
                start = line.start + line.text.index(value)
                per_line[number].append(
                    FoundAgency(
                        put_right(value, shouting=value.isupper()), start, start + len(value), 0.55, "under a name"
                    )
                )
        elif alone:
            behind = _behind_name(text, line, alone[0])
            if behind is not None and not any(
                behind.start < name.end and name.start < behind.end for name in alone[1:] if name.score >= 0.6
            ):
                per_line[number].append(behind)


def _below_a_name(lines: Sequence[_Line], number: int, people: Sequence[FoundName]) -> bool:
    for back in range(1, 4):
        if number < back:
            return False
        above = lines[number - back]
        if not above.text.strip():
            return False
        end = above.start + len(above.text)
        name = next((name for name in people if above.start <= name.start < end and name.score >= 0.5), None)
        if name is not None:
            return len(above.text.strip()) <= (name.end - name.start) + 45 and above.text[
                : name.start - above.start
            ].strip().lower() in {"", "sgt.", "det.", "dr.", "rev.", "lic.", "mr.", "ms.", "mrs."}
        if not is_title_line(above.text):
            return False
    return False


def is_title_line(line: str) -> bool:
    """Whether a line holds a job title or nothing but credentials."""
    words = [folded(word) for word in re.split(r"[\s,/|]+", line.strip()) if word]
    return any(word in ROLES for word in words) or all(word in CREDENTIALS for word in words)


def is_place_line(line: str) -> bool:
    """Whether a line only says where an office stands: Akron, OH 44304."""
    if not _PLACE_LINE.match(line):
        return False
    words = [folded(word) for word in re.split(r"[\s,]+", line.strip()) if not word[0].isdigit()]
    if " of " in line:
        return False
    return (
        words[-1] in _STATE_NAMES
        or " ".join(words[-2:]) in _STATE_NAMES
        or (words[-1] in STATES and re.search(r"\b[A-Z]{2}\b", line) is not None)
    )


def could_be_agency_line(line: str) -> bool:
    """Whether a line of its own, where an agency is looked for, can be one: capitals, no address, no title."""
    if (
        not 4 <= len(line) <= 90
        or _PHONE_LINE.search(line)
        or _ADDRESS.search(line)
        or is_place_line(line)
        or line.endswith((":", "?", "!"))
    ):
        return False
    words = [word for word in re.split(r"[\s,/|]+", line) if word]
    plain = [folded(word) for word in words]
    if (
        len(words) < 2
        or all(word in _FORM_WORDS for word in plain)
        or is_title_line(line)
        or _is_place(plain)
        or _PROGRAM_ITSELF.search(line)
    ):
        return False
    if (
        plain[0] in HEADS
        and len(words) > 2
        and words[0][0].isupper()
        and any(word in _CONNECTORS for word in plain[1:])
    ):
        return len(words) < 9
    big = sum(word[0].isupper() for word in words)
    small = sum(word.lower() in _CONNECTORS | {"in", "at"} for word in words)
    return big + small >= len(words) and big >= 2 and plain[0] not in _NEVER_OPENS


_BEHIND = re.compile(
    r"(?:\s*,\s*[A-Z][A-Z.\-]{1,9}\b)*\s*(?:,|/|\||\s[-–—]\s|\()\s*([A-Z][^,;|/()\n@.?!]{3,60})(?=[,;|/).\n?!]|"
    r"\s[-–—]\s|$)"
)


def _behind_name(text: str, line: _Line, name: FoundName) -> FoundAgency | None:
    if name.score < 0.5:
        return None
    match = _BEHIND.match(text, name.end, line.start + len(line.text))
    if match is None:
        return None
    piece = match[1].strip()
    if not could_be_agency_line(piece) or folded(piece.split()[0]) in CREDENTIALS:
        return None
    return FoundAgency(
        put_right(piece, shouting=piece.isupper()), match.start(1), match.start(1) + len(piece), 0.55, "behind a name"
    )


def _joined_lines(lines: Sequence[_Line], per_line: Sequence[Sequence[FoundAgency]]) -> list[FoundAgency]:
    """A unit over its parent, or under it, on lines of their own, is one agency."""
    result: list[FoundAgency] = []
    for number, agencies in enumerate(per_line):
        for agency in agencies:
            above = result[-1] if result else None
            line = lines[number]
            whole = line.text[: agency.start - line.start].strip(" ,-–—|•") == "" or is_title_line(
                line.text[: agency.start - line.start]
            )
            touching = (
                above is not None
                and number > 0
                and lines[number - 1].start <= above.start < line.start
                and whole
                and _ends_line(lines[number - 1], above)
            )
            if (
                touching
                and above is not None
                and above.score >= 0.5
                and agency.score >= 0.5
                and len(lines[number - 1].text) < 90
            ):
                parent, unit = (agency, above) if _rank(agency.value) > _rank(above.value) else (above, agency)
                if _rank(parent.value) - _rank(unit.value) >= 1 or parent is above:
                    value = _with_unit(parent.value, unit.value) if _rank(unit.value) < 6 else parent.value
                    result[-1] = FoundAgency(
                        value, above.start, agency.end, max(above.score, agency.score), parent.reason
                    )
                    continue
            result.append(agency)
    return result


def _ends_line(line: _Line, agency: FoundAgency) -> bool:
    return line.text[agency.end - line.start :].strip(" ,-–—|.") == ""


def _without_overlaps(found: Sequence[FoundAgency]) -> list[FoundAgency]:
    kept: list[FoundAgency] = []
    for agency in sorted(found, key=lambda item: (-item.score, item.start)):
        if not any(agency.start < other.end and other.start < agency.end for other in kept):
            kept.append(agency)
    return kept


def _is_excepted(value: str, except_for: Collection[str]) -> bool:
    plain = " ".join(folded(word) for word in value.split())
    others = (" ".join(folded(word) for word in other.split()) for other in except_for)
    return any(plain == other or (" " in plain and f" {plain} " in f" {other} ") for other in others)


# --- capitals ---------------------------------------------------------------------------------------------------------

_SMALL_WORDS = frozenset(
    """
    of and for the de la las los del y e du des et in on ad at to with
    """.split()  # noqa: SIM905
)


def put_right(value: str, *, shouting: bool) -> str:
    """The name with capitals where they belong, if it was written in all large or all small letters."""
    text = re.sub(r"\s+", " ", value).strip(" ,-–—")
    text = text[:-2] if text.endswith(("'s", "’s")) and " " in text and not text.startswith("St") else text
    words = text.split(" ")
    if text.isupper() and all(len(word) < 5 for word in words):  # NYC ACS
        return text
    if not (shouting or text.islower() or (text.isupper() and len(words) > 2 and len(text) > 14)):
        return text
    return " ".join(
        _cased_word(word, first=position == 0, known_upper=text.isupper()) for position, word in enumerate(words)
    )


def _cased_word(word: str, *, first: bool, known_upper: bool) -> str:
    plain = folded(word.strip(",()"))
    if plain in _SMALL_WORDS and not first:
        return word.lower()
    if (plain in ABBREVIATIONS and plain not in {"us", "doe", "ice", "so", "pd", "hs", "dc"}) or (
        plain in {"pd", "us", "dc", "isd"} and len(plain) < 4
    ):
        return word.upper()
    if (
        known_upper
        and len(plain) > 1
        and len(plain) <= 4
        and not re.search("[aeiouy]", plain)
        and plain not in {"st", "mt", "ft", "dr", "jr", "sr", "dept", "svcs"}
    ):
        return word.upper()
    return re.sub(r"[^\W\d_]+(?:['’ʻ][^\W\d_]+)*", lambda match: _big_first(match[0].lower()), word)


def _big_first(piece: str) -> str:
    if piece.startswith("mc") and len(piece) > 4:
        return "Mc" + piece[2].upper() + piece[3:]
    return piece[0].upper() + piece[1:]


# --- display names and domains ----------------------------------------------------------------------------------------

_IN_BRACKETS = re.compile(r"[(\[]([^()\[\]]{2,80})[)\]]")
_BEHIND_MARK = re.compile(
    r"\s+[-–—|/~]+\s+(.{2,80})\Z|\s*[|•·]\s*(.{2,80})\Z|\s+(?:at|with|from)\s+(.{2,80})\Z|@\s?([A-Z][\w ]{1,40})\Z"
)
_NO_AGENCY = frozenset(
    """
    she her hers he him his they them ella elle el ils contractor contract external guest intern remote temp
    retired ret us usa he/him she/her they/them via gmail outlook iphone mobile work home personal office cell
    admin she/ella new ms mr mrs dr esq phd jr sr ii iii
    """.split()  # noqa: SIM905
)


def agency_in_display_name(name: str) -> str | None:
    """Return the agency in a display name ("Ruiz, Carmen (DCFS)", "Jane Doe - Ramsey County"), or None."""
    for match in _IN_BRACKETS.finditer(name):
        agency = _agency_by_itself(match[1])
        if agency:
            return agency
    behind = _BEHIND_MARK.search(_IN_BRACKETS.sub("", name).strip())
    if behind:
        return _agency_by_itself(next(group for group in behind.groups() if group))
    parts = [part.strip() for part in name.split(",")]
    for part in parts[1:]:
        words = [folded(word) for word in part.split()]
        behind_full_name = len(parts[0].split()) > 1 and len(parts) == 2 and part.istitle()
        if len(words) > 1 and (_head(words) or behind_full_name):
            return _agency_by_itself(part)
    return None


def _agency_by_itself(text: str) -> str | None:
    bare = text.strip(" -–—.,")
    words = [folded(word) for word in re.split(r"[\s/]+", bare) if word]
    if (
        not words
        or all(word in _NO_AGENCY or word in CREDENTIALS for word in words)
        or _is_job_title(words, bare)
        or _PHONE_LINE.search(bare)
        or re.search(r"[=<>{}$]", bare)
    ):
        return None
    found = find_agencies(bare, ())
    if found:
        return found[0].value if found[0].score >= 0.5 and found[0].end - found[0].start > 0.6 * len(bare) else bare
    if len(words) == 1:
        return bare if bare.isupper() and len(bare) > 2 else None
    return (
        bare
        if all(word[0].isupper() or word.lower() in _CONNECTORS for word in bare.split()) and len(words) <= 8
        else None
    )


def suggest_from_domain(domain: str) -> str:
    """Return a guess at the agency behind a mail domain, for a question only; empty where the domain tells nothing."""
    labels = [label for label in domain.lower().strip(". ").split(".") if label]
    if len(labels) < 2:
        return ""
    kept = labels[:-1]
    state = ""
    if labels[-1] == "us" and len(labels) > 2 and labels[-2] in STATES:
        state = STATES[labels[-2]]
        kept = [label for label in labels[:-2] if label not in {"state", "co", "ci", "k12"}]
    elif len(kept) > 1 and kept[-1] in STATES and len(kept[-1]) == 2:
        state = STATES[kept[-1]]
        kept = kept[:-1]
    kept = [label for label in kept if label not in {"mail", "smtp", "exchange", "mx", "www", "email", "ad", "corp"}]
    if not kept or kept[-1] in PERSONAL_DOMAINS:
        return state if state and not kept else ""
    words = [word for label in reversed(kept) for word in re.split(r"[-_]", label) if word]
    spelled = [_domain_word(word) for word in words]
    return " ".join([state, *spelled]).strip()


def _domain_word(word: str) -> str:
    if word in ABBREVIATIONS or (len(word) <= 5 and not re.search("[aeiouy]", word)):
        return word.upper()
    for ending in ("county", "co"):
        if word.endswith(ending) and len(word) > len(ending) + 3 and ending == "county":
            return word[: -len(ending)].capitalize() + " County"
    return word.capitalize()
