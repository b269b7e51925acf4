"""Which agency is said of one of several people?

In a row each has it beside the name ("Lena Roe, Bridgewell, lroe@..."), in a sentence behind a word that ties it ("Leon
Roe, who is over at Turning Leaf"), in groups above the names ("Youth Court:"). What the author's signature says counts
for whom none of this is said.
"""

# ruff: noqa: E501 - a pattern is one row of a table and reads along its line

import re
from collections.abc import Iterator, Sequence

from registrar.reading.agencies import find_agencies
from registrar.reading.agency_capitals import put_right
from registrar.reading.agency_employment import RUN, can_be_one
from registrar.reading.agency_lines import PHONE_LINE, is_title_line
from registrar.reading.agency_shape import head_noun
from registrar.reading.agency_spelled import domain_label, is_the_program
from registrar.reading.badge import folded, is_person_like
from registrar.reading.mailboxes import same_person
from registrar.reading.people import Person, Scene
from registrar.reading.reading import Found
from registrar.reading.remark import asks_within
from registrar.reading.words.town_names import TOWNS

_ADDRESS = r"[(<\[]?(?:mailto:)?[\w.+'-]+@[\w.-]+\w[)>\]]?"
_TIED = re.compile(
    rf"(?:[\s,:;–-]*{_ADDRESS})?(?:\s*\([^()@\n]{{1,40}}\))?[\s,()>\]–-]{{0,4}}"
    r"(?P<between>(?:[a-z][\w'’/-]* ){0,7})(?P<tie>at|with|from|of|for|w/|@|out of) ?(?:the |The )?"
    rf"(?P<run>{RUN})(?=[.,;:!?)\n]|\s(?:and|in|on|who|for|to|is|at|as|would|will|wants|also|has|plus|has)\b|\s[-–—(&]|\s*\Z)"
)
_CAME = re.compile(
    r"\b(?:c[ao]mes?|came|moved|moves|moving|transferred|transfers|arrived|hails?|joined|returned|back|coming|new to us|dial(?:s|ing)?|calls?|calling|logging) (?:\w+ ){0,3}\Z"
)
"""Who came to us from Belfast: where somebody was before."""
_BEHIND_ADDRESS = re.compile(rf"[\s,:;–-]*{_ADDRESS},\s*(?:the )?(?P<run>{RUN})(?=[,.;)\n]|\s(?:and|for|to|in)\b|\Z)")
_WORKS_FOR = re.compile(
    r"\b(?:work\w*|volunteer\w*|\w+(?:or|er|ist|ant|ent|iff|ian|ee))(?: (?:now|mostly|part-time))? \Z"
)
_PARTED = re.compile(
    r"\s*[,;|\t•·]\s*|\s+[-–—~/]+\s+|\s*[()\[\]]\s*|:\s+|\s{3,}|\s+(?=[(<]?[\w.+-]+@)|(?<=\.[a-z]{3})\s"
)
_LEADING = re.compile(
    r"(?:at|with|from|of|w/|@)\s+(?:the\s+)?|(?:agency|org|organization|employer|office)\s*[:=-]\s*", re.IGNORECASE
)
AS_ABOVE = re.compile(
    r"(?:the )?(?:same(?: (?:here|agency|office|place|org|organization|employer|as (?:above|me|mine)))?|ditto|likewise|idem|igual|"
    r"(?:la )?misma(?: agencia)?|lo mismo|\"|''|″|〃)",
    re.IGNORECASE,
)
"""What is written for an agency that is the same as that of the person above."""
_HEADING = re.compile(
    rf"^[ \t*•#>-]{{0,4}}(?:[Ff]rom |[Aa]t |[Ww]ith |[Ff]or )?(?:[Tt]he )?(?P<run>{RUN})(?: \([^()\n]{{1,40}}\))?[ \t]*(?::|[-–—]+)?[ \t]*$"
)
_INLINE_HEADING = re.compile(
    rf"(?:\A|[.;\n(]\s*|\band )(?:[Ff]rom |[Aa]t )?(?:[Tt]he )?(?P<run>{RUN})\s*(?::|[-–—]|,)\s*(?:[^.;:\n]{{0,120}}(?:,|and|&)\s*)?\Z"
)
_OWNED = re.compile(rf"(?P<run>{RUN})['’]s? (?:own )?(?:[a-z]+ ){{0,3}}(?:[A-Z][a-z]{{1,4}}\. )?\Z")
_LONGEST = 260
"""Characters behind a name that are looked at."""


def agency_said_of(
    scene: Scene, person: Person, people: Sequence[Person], above: Found[str] | None
) -> Found[str] | None:
    """Return the agency that is said of *person* alone; *above* is that of the person before, for "same"."""
    if not person.spans or (len(people) < 2 and person.is_author):
        return _said_of_me(scene) if len(people) > 1 and person.is_author else None
    start, end = person.spans[0]
    if person.name is not None and scene.own.startswith(person.name.words, start):
        end = start + len(person.name.words)  # what stands between the name and the address
    others = sorted(span[0] for other in people if other is not person for span in other.spans)
    stop = min([one for one in others if one > end] + [end + _LONGEST, len(scene.own)])
    blank = scene.own.find("\n\n", end, stop)
    tail = scene.own[end : blank if blank >= 0 else stop]
    told: list[str] = []
    for words in _in_row(scene, start, tail):
        if AS_ABOVE.fullmatch(words):
            return above
        if _is_one(scene, words, in_row=tail):
            told.append(words)
    if told:  # a licence that no table has may stand before the agency: "LMHP, Meadowlark Counseling"
        return _found(next((one for one in told if not _LICENCE.fullmatch(one)), told[0]))
    tied = _TIED.match(tail)
    if (
        tied is not None
        and (tied["tie"] != "for" or _WORKS_FOR.search(tied["between"]))
        and not _CAME.search(tied["between"])
    ):
        words = tied["run"].rstrip(".'’")
        if _is_one(scene, words, in_row="", tied=True):
            return _found(words)
    later = _said_later(scene, person, people)
    if later is not None:
        return later
    behind = _BEHIND_ADDRESS.match(tail)
    if behind is not None and _is_one(scene, behind["run"].rstrip(".'’"), in_row=tail):
        return _found(behind["run"].rstrip(".'’"))
    owned = _OWNED.search(scene.own, max(0, start - 90), start)
    if owned is not None and _is_one(scene, owned["run"], in_row=""):
        return _found(owned["run"])
    return _over(scene, start, others)


_OF_ME = re.compile(
    rf"\b(?:[Mm]e|[Mm]yself) ?(?:\((?:with |from |of |at )?(?:the )?(?P<bracketed>{RUN})\)|,? (?:of|from|at|with) (?:the )?(?P<run>{RUN})"
    r"(?=[.,;:!?)\n]|\s(?:and|in|on|for|to)\b|\s*\Z))"
)


def _said_of_me(scene: Scene) -> Found[str] | None:
    """As in "register Bo Ray (Harbor Court) and me (Oak Hill Center)"."""
    match = _OF_ME.search(scene.own)
    words = (match["bracketed"] or match["run"]).rstrip(".'’") if match is not None else ""
    if not words or same_person(words, scene.author.name) or (" " not in words and not words.isupper()):
        return None
    return _found(words) if _is_one(scene, words, in_row="", tied=True) else None


_TIED_LATER = re.compile(
    rf"(?:['’]s (?:agency|employer|office|org(?:ani[sz]ation)?) is|,? (?:is |works |who is |who works |volunteers |serves |will be )?(?:\w+ ){{0,4}}?"
    rf"(?:at|with|(?P<origin>from)|for)|[^.;:\n]{{0,40}}?\b(?:belongs? to|(?:is|are) (?:part|a member|members) of|(?:is|are) employed by)|:) (?:the )?(?P<run>{RUN})(?=[.,;:!?)\n]|\s(?:and|while|whereas|but)\b|\s*\Z)"
)


def _said_later(scene: Scene, person: Person, people: Sequence[Person]) -> Found[str] | None:
    """As in "Cy is with Oak Hill, Mo with Bay House": what is said further on of whom the given name alone tells."""
    if person.name is None or len(people) < 2:
        return None
    given = person.name.value.split()[0]
    names = [one.name.value.split()[0] for one in people if one.name is not None]
    if names.count(given) != 1 or len(given) < 2 or scene.own.count(given) < 2:
        return None
    at = person.spans[0][1]
    for _ in range(_MOST_MENTIONS):
        at = scene.own.find(given, at)
        if at < 0:
            return None
        at += len(given)
        tied = _TIED_LATER.match(scene.own, at)
        words = tied["run"].rstrip(".'’") if tied is not None else ""
        if tied is None or not _is_one(scene, words, in_row="", tied=True):
            continue
        if tied["origin"] and not any(one.score >= 0.5 for one in find_agencies(words, ())):
            continue  # Sunniva is from Norway
        return _found(words)
    return None


_MOST_MENTIONS = 4
"""Places at which a given name is looked at again."""


def _in_row(scene: Scene, start: int, tail: str) -> Iterator[str]:
    """The pieces behind a name that opens its line, up to the end of the line."""
    line = scene.own.rfind("\n", 0, start) + 1
    row = tail.partition("\n")[0]
    if "@" in row:  # one sentence a row
        line = max(line, next((one.start for one in scene.sentences if one.start <= start < one.end), 0))
    if not _OPENS_ROW.fullmatch(scene.own, line, start):
        return
    if not _PARTED.match(row) and not row.lstrip().startswith(("(", "<")):
        return
    at = 0
    for mark in [*_PARTED.finditer(row), None]:
        stop = mark.start() if mark else len(row)
        piece = row[at:stop]
        words = piece.strip(" .-–—*_<>")
        if words:
            words = words[match.end() :] if (match := _LEADING.match(words)) else words
            yield words
        at = mark.end() if mark else stop


_LICENCE = re.compile(r"L?[A-Z][A-Za-z]{0,2}[A-Z]{1,4}(?:-[A-Z]{1,3})?(?: (?:I{1,3}|IV))?")


_OPENS_ROW = re.compile(
    rf"[\s>*•·–—-]*(?:\(?\d{{1,2}}[.):]+\s*)?(?:and |also |plus |then |me[,:] |myself[,:] )?(?:{_ADDRESS}[\s,;|–-]*)?(?:[A-Z][a-z]{{1,5}}\.? )?",
)


def _is_one(scene: Scene, words: str, *, in_row: str, tied: bool = False) -> bool:
    """Whether a piece of a row can be an agency: not a date, a title, a telephone or a need."""
    plain = words.split()
    if (
        not 1 <= len(plain) <= 9
        or PHONE_LINE.search(words)
        or not any(letter.isalpha() for letter in words)
        or is_title_line(words)
        or folded(words) in TOWNS
        or is_the_program(words, scene.catalog)
        or asks_within(words)
    ):
        return False
    if any(agency.score >= 0.5 and agency.end - agency.start > 0.6 * len(words) for agency in find_agencies(words, ())):
        return True
    if in_row and len(plain) > 1 and words.istitle() and head_noun([folded(word) for word in plain]):
        return True  # Youth Court, in a column of agencies
    if not _CAPITAL.match(words) or _DAY.match(folded(words)) or not can_be_one(words):
        return False
    if len(plain) == 1:
        addresses = re.findall(r"@([\w.-]+)", in_row)
        return tied or words.isupper() or any(domain_label("@" + one).startswith(folded(words)) for one in addresses)
    return all(word[0].isupper() or len(word) < 4 for word in plain) and is_person_like(words) < 0.6


_CAPITAL = re.compile(r"[^\W\d_a-z]|\d{1,2}(?:st|nd|rd|th)? [A-Z]|\d{3} [A-Z]")
_DAY = re.compile(
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|[a-z]{3,4}) \d"
)


def _over(scene: Scene, start: int, others: Sequence[int]) -> Found[str] | None:
    """The heading that a group of names stands under, where there are several: "Youth Court:"."""
    inline = _INLINE_HEADING.search(scene.own, max(0, start - 200), start)
    if inline is not None and _GREETS.search(scene.own, max(0, inline.start("run") - 24), inline.start("run")):
        inline = None
    if inline is not None and ":" in inline[0] and _is_one(scene, inline["run"], in_row="", tied=True):
        return _found(inline["run"])
    headings = [
        (at, match)
        for at, line in _lines(scene.own)
        if (match := _HEADING.match(line)) and _is_one(scene, match["run"], in_row="", tied=":" in line)
    ]
    between = [(at, match) for at, match in headings if any(at < one for one in (*others, start))]
    if len(between) < 2:
        return None
    nearest = max((one for one in between if one[0] < start), key=lambda one: one[0], default=None)
    return _found(nearest[1]["run"]) if nearest else None


_GREETS = re.compile(
    r"\b(?:dear|hi|hello|hey|attn|attention|estimad[oa]s?|querid[oa]|good (?:morning|afternoon|evening)|mr|mrs|ms|miss|dr|prof|"
    r"rev|sr|sra|srta|judge|sister|director)\.?,? (?:[\w.'’-]+ )?\Z",
    re.IGNORECASE,
)
"""Dear Ms. Roe: who is greeted heads no list."""


def _lines(text: str) -> Iterator[tuple[int, str]]:
    at = 0
    for line in text.split("\n")[:_MOST_LINES]:
        if 3 < len(line) < 90:
            yield at, line
        at += len(line) + 1


_MOST_LINES = 200


def _found(words: str) -> Found[str]:
    value = put_right(words, shouting=words.isupper() and len(words) > 6)
    return Found(value, words, "body", 0.8, "beside the name")
