"""Which column does a heading or a label mean, and what do the cells under an unknown one tell?"""

import re
import unicodedata
from collections.abc import Sequence

from registrar.reading.accommodations import find_needs_in_field
from registrar.reading.agencies import find_agencies
from registrar.reading.agency_lines import could_be_agency_line, is_title_line
from registrar.reading.badge import is_person_like
from registrar.reading.declined import is_none_answer
from registrar.reading.records import ADDRESS_IN, MOST_COLUMNS, Row
from registrar.reading.words.column_words import AGENCY, COLUMN_OF, EMAIL, FIRST_NAME, LAST_NAME, NAME, NEEDS, SESSION
from registrar.sieve import Sieve

SESSION_CELL = re.compile(
    r"(?:#|no\.?|session|webinar|sesión)?\s*#?\s*\d{1,4}(?:\s*(?:,|&|and|y|\+|;|/)\s*#?\d{1,4})*|(?:jan|feb|mar|apr|"
    r"may|jun|jul|aug|sep|oct|nov|dec)\w*\.?\s+\d{1,2}.*|\d{1,2}/\d{1,2}(?:/\d{2,4})?|\d{4}-\d{2}-\d{2}",
    re.IGNORECASE,
)


def plain(label: str) -> str:
    """A header or label as the table spells it: small, no accents, no punctuation."""
    text = (
        label
        if label.isascii()
        else "".join(c for c in unicodedata.normalize("NFKD", label) if not unicodedata.combining(c))
    )
    return " ".join(_NO_LETTERS.sub(" ", text.lower()).split())


_NO_LETTERS = re.compile(r"[^a-z0-9]+")
_OPENING = re.compile(r"^(?:my|your|the|please list|list|\d{1,2}) ")
_TRAILER = Sieve(r" (?:optional|required|if any|if applicable|if needed|requested|as on badge|opcional|si aplica)$")


def column_of(label: str) -> str | None:
    """Return the column that a header or label means, or None."""
    if len(label) > 70:
        return None
    text = plain(label)
    column = COLUMN_OF.get(text)
    if column is None and text:
        shorter = _TRAILER.sub("", _OPENING.sub("", text))
        column = COLUMN_OF.get(shorter)
        if column is None and "(" in label:
            column = COLUMN_OF.get(plain(label.partition("(")[0]))
        if column is None and _asks_for_agency(text):
            column = AGENCY
    return column


_OF_AGENCIES = frozenset(
    """
    agency agencies organization organisation org employer company workplace office department dept division county
    parish tribe school court district program unit facility institution hospital clinic firm affiliation jurisdiction
    site branch region bureau shelter university college ministry church team agencia organizacion institucion oficina
    programa entidad escuela municipio departamento patrono centro tribunal
    """.split()  # noqa: SIM905
)
_BETWEEN = frozenset(
    """
    or and of the your my name you are with from which what o y de su nombre la el full
    """.split()  # noqa: SIM905
)
_WHERE_ONE_WORKS = re.compile(
    r"(?:where|who|whom|what|which) (?:\w+ )?(?:(?:do|does|did) )?(?:you|i|they|s?he|attendee|registrant|participant)"
    r"(?: \w+)? (?:work|works|employed|serve|volunteer|represent)(?: (?:for|at|with|now))?|"
    r"(?:representing|i work (?:for|at|with)|works? (?:for|at|with)|employed (?:by|at|with)|i am with|i m with|"
    r"working (?:for|at|with))|(?:donde|para quien) trabaja|(?:lugar|centro) de (?:trabajo|empleo)"
)


def _asks_for_agency(text: str) -> bool:
    """Agency/School/Court, "Name of tribe or county", "Where do you work": several words for one thing."""
    words = text.split()
    kinds = [word for word in words if word not in _BETWEEN]
    if len(kinds) > 1 and all(word in _OF_AGENCIES for word in kinds):
        return True
    if kinds and len(words) > len(kinds) and len(words) < 8 and all(word in _OF_AGENCIES for word in kinds):
        return words[0] in _BETWEEN and words[0] not in {"or", "and", "of", "with", "from", "you", "y", "o", "de"}
    return bool(_WHERE_ONE_WORKS.fullmatch(text))


# What a heading is about where nobody has listed it: the first row of which a word stands in it.
_ABOUT: tuple[tuple[str, frozenset[str]], ...] = (
    (EMAIL, frozenset({"email", "mail", "emails", "mailbox", "correo", "courriel", "inbox"})),
    (NEEDS, frozenset({"need", "needs", "needed", "accommodation", "accommodations", "aid", "aids", "accessibility"})),
    (NEEDS, frozenset({"support", "supports", "assistance", "necesidades", "acomodo", "besoins", "access"})),
    (AGENCY, frozenset({"agency", "employer", "organization", "organisation", "org", "affiliation", "workplace"})),
    (AGENCY, frozenset({"work", "works", "employed", "office", "company", "agencia", "organizacion", "organisme"})),
    (
        SESSION,
        frozenset({"session", "sessions", "webinar", "webinars", "class", "training", "sesion", "date", "dates"}),
    ),
    (
        NAME,
        frozenset({"name", "names", "who", "attendee", "participant", "registrant", "colleague", "person", "nombre"}),
    ),
)
_NOT_THEIRS = frozenset({"supervisor", "supervisors", "manager", "emergency", "phone", "title", "address", "contact"})
_LONGEST_HEADING = 6
"""Words; what is longer is a sentence."""


def _about(cell: str) -> str | None:
    """The column that a heading is about, told by one of its words: "Where they work", "Anything needed"."""
    words = plain(cell).split()
    if not words or len(words) > _LONGEST_HEADING or _NOT_THEIRS & set(words):
        return None
    return next((column for column, known in _ABOUT if known & set(words)), None)


def _with_headings(columns: Sequence[str | None], cells: Sequence[str]) -> tuple[str | None, ...]:
    """The columns of a header row, headings that nobody has listed told by a word in them."""
    out = list(columns)
    for at, (column, cell) in enumerate(zip(columns, cells, strict=False)):
        about = _about(cell) if column is None else None
        if about is not None and about not in out:
            out[at] = about
    return tuple(out)


def header_of(cells: Sequence[str]) -> tuple[str | None, ...]:
    """The columns of a header row; empty where the row is none."""
    columns = tuple(column_of(cell) if cell else None for cell in cells[:MOST_COLUMNS])
    known = {column for column in columns if column}
    filled = sum(bool(cell) for cell in cells)
    if any(ADDRESS_IN.search(cell) for cell in cells) or len(known) < 2 or len([c for c in columns if c]) * 2 < filled:
        return ()
    if not known & {NAME, FIRST_NAME, LAST_NAME, EMAIL}:
        return ()
    return one_each(_with_headings(columns, cells))


def header_over(cells: Sequence[str], rows: Sequence[Row]) -> tuple[str | None, ...]:
    """The columns of a row without figures ("Who", "Where to write"), over rows that hold addresses."""
    columns = tuple(column_of(cell) if cell else None for cell in cells[:MOST_COLUMNS])
    columns = _with_headings(columns, cells)
    if any(c.isdigit() or c == "@" for cell in cells for c in cell) or sum(bool(cell) for cell in cells) < 2:
        return ()
    holding = [any(ADDRESS_IN.search(cell) for cell in row.cells) for row in rows]
    if sum(holding) < 2 or not all(holding):
        return ()
    if not {NAME, FIRST_NAME} & set(columns):
        alike = len(cells) > 2 and all(len(row.cells) == len(cells) for row in rows)
        return columns if alike and NAME in told_by_cells(columns, rows) else ()
    return columns


def told_by_cells(columns: Sequence[str | None], rows: Sequence[Row]) -> tuple[str | None, ...]:
    """The columns, those under a heading that no table knows told by what stands in all of their cells."""
    told = list(columns)
    if EMAIL not in told:
        for at in range(len(columns)):
            cells = [row.cells[at] for row in rows if at < len(row.cells) and row.cells[at]]
            if cells and all(ADDRESS_IN.search(cell) for cell in cells):
                told[at] = EMAIL  # whatever the heading says: "Contact", "Address"
                break
    for at in range(len(columns)):
        cells = [row.cells[at] for row in rows if at < len(row.cells) and row.cells[at]]
        if told[at] is not None or not cells:
            continue
        if EMAIL not in told and all(ADDRESS_IN.search(cell) for cell in cells):
            told[at] = EMAIL
        elif SESSION not in told and all(SESSION_CELL.fullmatch(cell) for cell in cells):
            told[at] = SESSION
        elif NEEDS not in told and all(is_none_answer(cell) or names_need(cell) for cell in cells):
            told[at] = NEEDS
        elif not {NAME, FIRST_NAME, LAST_NAME} & set(told) and all(is_person_like(cell) >= 0.45 for cell in cells):
            told[at] = NAME
        elif AGENCY not in told and len(cells) > 1 and all(_could_be_agency(cell) for cell in cells):
            told[at] = AGENCY
    return tuple(told)


def _could_be_agency(cell: str) -> bool:
    words = cell.split()
    return names_agency(cell) or (
        len(words) > 1 and could_be_agency_line(cell) and is_person_like(cell) < 0.6 and not is_title_line(cell)
    )


def one_each(columns: Sequence[str | None]) -> tuple[str | None, ...]:
    """First and last name named "Name" and "Last name": the former is the first name."""
    result = list(columns)
    if LAST_NAME in result and FIRST_NAME not in result and NAME in result:
        result[result.index(NAME)] = FIRST_NAME
    return tuple(result)


def names_agency(text: str) -> bool:
    """Whether a cell holds an agency that its own words tell."""
    return any(agency.score >= 0.5 for agency in find_agencies(text, ()))


def names_need(cell: str) -> bool:
    """Whether a cell asks for an accommodation, beyond doubt."""
    return any(need.confidence > 0.9 for need in find_needs_in_field(cell))


_RULE = re.compile(r"[\s|+=_\-:─━┼│]*[-=_─━]{3,}[\s|+=_\-:─━┼│]*")


def is_rule(line: str) -> bool:
    """Whether a line only parts a heading from its rows."""
    return bool(_RULE.fullmatch(line))
