"""Which words stand where an agency stands, though nothing in them says that they are one?

"Nia Webb, Alder Grove", "Alder Grove is sending me", the line under a name: where nobody has named an agency by its
head noun, its place tells. Asked last, because a place tells less than a word.
"""

# ruff: noqa: E501 - a pattern is one row of a table and reads along its line

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice

from registrar.reading.agency_capitals import put_right
from registrar.reading.agency_clauses import is_clause
from registrar.reading.agency_lines import could_be_agency_line, is_place_line, is_title_line
from registrar.reading.agency_shape import FORM_WORDS, STATE_NAMES, FoundAgency
from registrar.reading.badge import folded
from registrar.reading.names import FoundName
from registrar.reading.words.agency_words import ABBREVIATIONS, STATES
from registrar.reading.words.common_words import NEVER_NAMES
from registrar.reading.words.family_names import FAMILY_NAMES
from registrar.reading.words.given_names import GIVEN_NAMES
from registrar.reading.words.titles import CREDENTIALS, STAFF
from registrar.reading.words.town_names import TOWNS

Span = tuple[int, int]

_SMALL = r"(?:of|the|for|and|&|de|del|la|las|los|y|du|des|who|with|in|on|to|at)"
_RUN = rf"[A-ZÀ-ÝʻŁ0-9][\w'’.&/-]*(?: (?:{_SMALL} ){{0,2}}[A-ZÀ-ÝʻŁ0-9][\w'’.&/-]*){{0,8}}"
_OPENS = re.compile(
    rf"(?:(?<=\n)|\A|(?<=[.!] ))(?:The )?({_RUN}) (?:is|are) (?:sending|registering|enrolling|signing)\b"
)
_ASKS = re.compile(
    rf"(?:(?<=\n)|\A|(?<=[.!] ))(?:The )?({_RUN}) (?:has (?:asked|told|assigned|nominated) me|asked me|wants me|"
    rf"would like to (?:send|register|enroll|sign up)|sent me|sends me)\b"
)
_POSSESSED = re.compile(r"\b(?:I am|I'm|I’m|as) ([A-Z][\w.&-]*(?: [A-Z][\w.&-]*){1,5})['’]s (?=\w)")
_LABELLED = re.compile(
    rf"\b(?:[Ww]ork(?:place)?(?: at| for| in)?|[Ee]mployer|[Aa]gency|[Oo]rgani[sz]ation|[Tt]rabajo(?: en)?|"
    rf"[Aa]gencia)(?: is| es)?:? (?:the |la |el )?({_RUN})"
)
_TIED = re.compile(
    rf"(?:\s*[(<]?[\w.+-]+@[\w.-]+\w[)>]?)?\s*,?\s*(?:here )?(?:(?:with|from|of|at|de la|del|de|du|chez|en)\s+|(?:@|w/)\s*)(?:the )?({_RUN})"
)
_TIED_IN_CAPITALS = re.compile(
    r"\s*,?\s*(?:WITH|FROM|OF|AT)\s+(?:THE )?([A-Z][\w'’&-]*(?: (?!FOR\b|ON\b|PLEASE\b|IN\b|SESSION|WEBINAR|TO\b|"
    r"WOULD\b|WILL\b|WANTS?\b|AND\b|IS\b)[A-Z][\w'’&-]*){0,6})"
)
_TIED_SMALL = re.compile(
    r"\s*,?\s*(?:here )?(?:with|from|of|at)\s+(?:the )?([a-z0-9][\w'’&-]*(?: (?!i\b|im\b|for\b|please\b|pls\b|"
    r"would\b|want|and (?:i|we)\b|here\b|to\b|on\b)[a-z0-9][\w'’&-]*){1,6})(?=[,.;!\n]|\s(?:here|please|pls|for|i|im|"
    r"to|would|want)|\Z)"
)
_PARTING = re.compile(
    r"\s+@\s?(?=[A-Z])|\s+\d{1,2}\)\s*|\s*(?:[,|;:()\[\]•·]|(?<![A-Z]{2})/|/(?![A-Z]{2}))\s*|\s+[-–—~]+\s+|\s*\n"
)
_ENDS = re.compile(r"(?:(?<=[a-z0-9)’'])|(?<=[A-Z]{2}))(?<!\bSt)(?<!\bMt)(?<!\bFt)(?<!\bDept)(?<!\bCo)[.!?](?=\s|\Z)")
_ASKING = re.compile(
    r"\b(?:session|webinar|training|please|pls|register|thanks?|regards|sincerely|best|sent from|phone|tel|cell|fax|"
    r"email|january|february|march \d|april|may \d|june|july|august|september|october|november|december|day|blessed|"
    r"tiene|requiere|necesita|ninguno|ninguna|cheers|she|he|they|hers|him|his|them|yours|respectfully|sesi[oó]n|gracias|merci)\b",
    re.IGNORECASE,
)
_TITLE_IN_SPANISH = re.compile(
    r"^(?:trabajador|coordinador|director|consejer|maestr|enfermer|promotor|psic[oó]log|abogad|intervenant|éducat)"
)
_LONGEST_TEXT = 20_000
_MOST_PEOPLE = 8
_LONGEST_LINE = 400
_CLOSEST_LINES = 4
"""Lines under a name in which an agency may stand."""


def find_placed_agencies(
    text: str,
    names: Sequence[FoundName],
    author: str,
    *,
    except_for: Sequence[str] = (),
    domains: Sequence[str] = (),
) -> tuple[FoundAgency, ...]:
    """Return what stands in *text* where an agency would stand, the likeliest first; `author` is who writes.

    A word alone counts where one of `domains` (the letters of a mail domain) begins with it, or on a line of its own.
    """
    text = text[:_LONGEST_TEXT]
    found: list[FoundAgency] = []
    for pattern, reason in (
        (_OPENS, "who sends somebody"),
        (_ASKS, "who asks somebody"),
        (_LABELLED, "behind a label"),
        (_POSSESSED, "whose somebody is"),
    ):
        for match in pattern.finditer(text):
            found.extend(_checked(_ENDS.split(match[1])[0].rstrip(".,"), match.start(1), author, reason, 0.55))
    for start, end in islice(_people(text, names, author), _MOST_PEOPLE):
        found.extend(_beside(text, start, end, author))
    for _, end in islice(_people(text, names, author), 2):
        found.extend(_alone(text, end, author, domains))
    plain = {_folded(one) for one in except_for}
    return tuple(one for one in found if _folded(one.value) not in plain)


_WORD_ALONE = re.compile(
    r"\s*(?:[,|/•·–—(@\n-]|\b(?:at|of|with|from|de)\b|w/)\s*(?:The |the )?(?P<word>[A-ZÀ-Ý][\w'’&-]{2,24})\s*"
    r"(?=[,|/.;)\n]|\Z|\s[-–—•·]\s)"
)
_NO_AGENCY_ALONE = frozenset(
    """
    blessings peace cheers namaste aloha warmly thanks mahalo onward shalom love hugs gratefully truly faithfully always
    sir madam sirs enclosure attachment cc encl esq urgent important notice warning draft none self home work private
    retired student unemployed remote spanish english here there everyone team all volunteer parent gal casa
    """.split()  # noqa: SIM905
)


def _alone(text: str, end: int, author: str, domains: Sequence[str]) -> Iterator[FoundAgency]:
    """Jerome Tillis, Pathfinders: one word behind the name or on the line below."""
    line_end = text.find("\n", end)
    match = _WORD_ALONE.match(text, end)
    at = end
    for _ in range(2):  # a title may stand between the two
        if match is None and line_end >= 0 and (at == end or is_title_line(text[at:line_end])):
            at = line_end
            match = _WORD_ALONE.match(text, at)
            line_end = text.find("\n", at + 1)
    if match is None:
        return
    word = match["word"]
    plain = folded(word)
    if (
        plain
        in NEVER_NAMES | _NO_AGENCY_ALONE | TOWNS | GIVEN_NAMES | FAMILY_NAMES | CREDENTIALS | FORM_WORDS | STATE_NAMES
        or plain in STATES
        or is_title_line(word)
        or _is_somebody(word, author)
        or (word.isupper() and len(word) < 4 and plain not in ABBREVIATIONS)
    ):
        return
    echoed = any(domain.startswith(plain) for domain in domains)
    own_line = "\n" in match[0] and text[match.end() : match.end() + 1] in {"\n", ""}
    if echoed or own_line or (word.isupper() and plain in ABBREVIATIONS):
        yield FoundAgency(word, match.start("word"), match.end("word"), 0.52 if echoed else 0.46, "alone behind a name")


def _folded(text: str) -> str:
    return " ".join(folded(word) for word in text.split())


def _people(text: str, names: Sequence[FoundName], author: str) -> Iterator[Span]:
    """Where the author is named, then where others are who may be the author."""
    words = [re.escape(word) for word in re.sub(r"[(\[].*|[,.]", " ", author).split() if len(word) > 1]
    if len(words) > 1:
        first, last = (words[1], words[0]) if "," in author else (words[0], words[-1])
        for match in re.finditer(
            rf"\b{first}\b(?:[ ][\w.'’-]+)?[ ]{last}\b|\b{last}, {first}\b(?: [A-Z]\.)?", text, re.IGNORECASE
        ):
            yield match.span()
        for match in re.finditer(rf"\b(?:Sgt|Det|Ofc|Lt|Dr|Mr|Mrs|Ms)\.? {last}\b", text, re.IGNORECASE):
            yield match.span()
    elif not words:
        for name in names:
            if name.score >= 0.6:
                yield name.start, name.end


def _beside(text: str, start: int, end: int, author: str) -> Iterator[FoundAgency]:
    line_end = text.find("\n", end)
    line = text[end : line_end if line_end >= 0 else len(text)]
    if len(line) > _LONGEST_LINE:  # a wall of text: its next lines are not below the name
        line = line[:_LONGEST_LINE]
        line_end = -1
    shouting = text[start:end].isupper()
    tied = _TIED_IN_CAPITALS.match(text, end) if shouting else _TIED.match(text, end) or _TIED_SMALL.match(text, end)
    if tied:
        value = _ENDS.split(tied[1])[0].rstrip(".,")
        yield from _checked(value, tied.start(1), author, "behind a name", 0.6)
    bare = re.match(rf" ({_RUN})(?=\s*(?:[\n,;]|\Z))", text[end : end + 90])
    if bare and len(bare[1].split()) > 1:
        yield from _checked(bare[1], end + 1, author, "behind a name", 0.5)
    position = end
    for lines, piece in enumerate([line, *_lines_below(text, line_end)]):
        if lines and not piece.strip():
            break
        for found in _segments(piece, position, author, own_line=lines > 0):
            small = text[start].isupper() and found.end - found.start > 3 and text[found.start : found.end].islower()
            yield replace(found, score=found.score - 0.05) if small else found  # after a name in capitals
        position += len(piece) + 1


def _lines_below(text: str, line_end: int) -> list[str]:
    below = text[line_end + 1 : line_end + 1 + _LONGEST_LINE] if line_end >= 0 else ""
    return below.split("\n")[:_CLOSEST_LINES]


def _segments(piece: str, position: int, author: str, *, own_line: bool) -> Iterator[FoundAgency]:
    """What stands between commas, slashes and dashes, up to the end of the sentence."""
    if own_line and is_place_line(piece):
        return
    upto = _ENDS.search(piece)
    offset = 0
    bounds = [*_PARTING.finditer(piece), None]
    for bound in bounds:
        stop = bound.start() if bound else len(piece)
        segment = piece[offset:stop].strip()
        inside = upto is None or offset <= upto.start()
        if segment and inside and (own_line or offset):
            if upto is not None and upto.start() < stop:
                segment = piece[offset : upto.start()].strip()
            yield from _checked(segment, position + piece.index(segment, offset), author, "behind a name", 0.55)
        offset = bound.end() if bound else stop


def _checked(value: str, start: int, author: str, reason: str, score: float) -> Iterator[FoundAgency]:
    words = [folded(word) for word in value.split()]
    if not words or not _looks_like_one(value, words) or _is_somebody(value, author):
        return
    yield FoundAgency(
        put_right(value, shouting=value.isupper() or value.islower()), start, start + len(value), score, reason
    )


def _looks_like_one(value: str, words: Sequence[str]) -> bool:
    if len(value) > 80 or _ASKING.search(value) or "@" in value or re.search(r"\d{3}", value.replace("211", "")):
        return False
    if is_title_line(value) or _TITLE_IN_SPANISH.match(words[0]) or all(word in CREDENTIALS for word in words):
        return False
    if len(words) == 1:
        return (value.isupper() and words[0] in ABBREVIATIONS - {"gal", "jpo"}) or bool(
            re.fullmatch(r"[A-Z][a-z]+[A-Z]\w+", value)
        )
    if value[0].islower() and (is_clause(words) or words[-1] in STAFF):
        return False
    if value[0].islower() and words[0] in _TIES and len(words) < 4:
        return False  # "de Goshen": where it stands
    if all(word in NEVER_NAMES for word in words) and len(words) < 3 and not value.istitle():
        return False
    spelled = value.title() if value.isupper() or value.islower() else value
    return could_be_agency_line(spelled) or could_be_agency_line("Alder " + spelled)


_TIES = frozenset({"de", "del", "of", "from", "in", "en", "at", "near", "a"})


def _is_somebody(value: str, author: str) -> bool:
    """The author's own name, or a part of it."""
    own = set(_folded(re.sub(r"[(\[].*|,", " ", author)).split())
    return bool(own) and set(_folded(value).split()) <= own
