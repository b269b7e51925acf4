"""Rows to records: by the heading where there is one, else by what the cells look like."""

# ruff: noqa: E501 - a pattern is one row of a table and reads along its line

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Literal

from registrar.reading.accommodations import find_needs
from registrar.reading.badge import is_person_like
from registrar.reading.declined import is_none_answer
from registrar.reading.headings import (
    SESSION_CELL,
    column_of,
    header_of,
    header_over,
    is_rule,
    names_agency,
    names_need,
    told_by_cells,
)
from registrar.reading.records import ADDRESS_IN, MOST_COLUMNS, MOST_ROWS, Record, Row
from registrar.reading.words.column_words import AGENCY, EMAIL, FIRST_NAME, LAST_NAME, NAME, NEEDS, NOTE, PHONE, SESSION
from registrar.reading.words.people_words import ME_ALONE
from registrar.reading.words.session_words import folded


def from_rows(
    rows: Sequence[Row], where: Literal["table", "attachment"], *, source: str = "", headerless: bool = True
) -> tuple[Record, ...]:
    """Give each row its columns: by the header where there is one, else by what the cells look like."""
    rows = [row for row in rows[: MOST_ROWS + 20] if any(row.cells)]
    for position, row in enumerate(rows[:12]):
        below = rows[position + 1 : position + 1 + MOST_ROWS]
        columns = header_of(row.cells) or header_over(row.cells, below)
        if columns:
            columns = _with_numbers(row.cells, told_by_cells(columns, below), below)
            return tuple(_with_columns(below, columns, where, source=source))
    down = _turned_table(rows)
    if down:
        return tuple(_with_columns(down[1], down[0], where, source=source))
    if not headerless:
        return ()
    return tuple(_guessed(rows[:MOST_ROWS], where, source=source))


NUMBER_HEADING = re.compile(r"\W*(?:no|nos|nr|num|numero|number|número)?[\W.]*|\W*#\W*", re.IGNORECASE)


def _with_numbers(
    headings: Sequence[str], columns: Sequence[str | None], rows: Sequence[Row]
) -> tuple[str | None, ...]:
    """A column "No." whose figures do not count the rows holds the sessions, where no other does."""
    out = list(columns)
    if SESSION in out:
        return tuple(out)
    for at, heading in enumerate(headings[: len(out)]):
        cells = [row.cells[at] for row in rows if at < len(row.cells) and row.cells[at]]
        if out[at] not in (None, NOTE) or not heading or not NUMBER_HEADING.fullmatch(heading) or len(cells) < 2:
            continue
        figures = [int(cell) for cell in cells if cell.isdecimal() and len(cell) < 5]
        if len(figures) == len(cells) and any(b - a != 1 for a, b in pairwise(figures)):
            out[at] = SESSION
            break
    return tuple(out)


def _with_columns(
    rows: Sequence[Row], columns: Sequence[str | None], where: Literal["table", "attachment"], *, source: str
) -> Iterator[Record]:
    for row in rows:
        if header_of(row.cells) or is_rule(row.text):
            continue
        cells: dict[str, str] = {}
        for column, cell in zip(columns, row.cells, strict=False):
            if column and cell:
                cells[column] = f"{cells[column]}; {cell}" if column in cells else cell
        if not cells.keys() & {NAME, FIRST_NAME, LAST_NAME}:
            _take_name(
                cells, [cell for column, cell in zip(columns, row.cells, strict=False) if column is None and cell]
            )
        if not _holds_person(cells):
            continue
        _put_right(cells)
        yield Record(cells, where, row.text, row.start, row.end, source)


def _take_name(cells: dict[str, str], loose: Sequence[str]) -> None:
    """A column of names under a heading that no table knows."""
    likeliest = max(loose, key=is_person_like, default="")
    if likeliest and is_person_like(likeliest) >= 0.45:
        cells[NAME] = likeliest


def _put_right(cells: dict[str, str]) -> None:
    """A need that slid into the next column where a cell was empty, or that was put under "Comments"."""
    if NEEDS in cells:
        return
    agency, note = cells.get(AGENCY, ""), cells.get(NOTE, "")
    if agency and names_need(agency) and not names_agency(agency):
        cells[NEEDS] = cells.pop(AGENCY)
    elif note and find_needs(note):
        cells[NEEDS] = note


def _holds_person(cells: Mapping[str, str]) -> bool:
    email = cells.get(EMAIL, "")
    name = cells.get(NAME, "") or cells.get(FIRST_NAME, "") + cells.get(LAST_NAME, "")
    if re.match(r"\W*(?:total|subtotal|count|name)\b", name, re.IGNORECASE):
        return False
    return bool(ADDRESS_IN.search(email)) or sum(c.isalpha() for c in name) > 1


def _turned_table(rows: Sequence[Row]) -> tuple[tuple[str | None, ...], list[Row]] | None:
    """A form of two columns, or a table on its side: the first cell of each row is its label."""
    if len(rows) < 2 or max(len(row.cells) for row in rows) < 2:
        return None
    columns = tuple(column_of(row.cells[0]) if row.cells and row.cells[0] else None for row in rows)
    known = {column for column in columns if column}
    if (
        len(known) < 2
        or not known & {NAME, FIRST_NAME, LAST_NAME, EMAIL}
        or sum(c is not None for c in columns) * 2 < len(rows)
    ):
        return None
    width = max(len(row.cells) for row in rows)
    people = [
        Row(
            tuple(row.cells[at] if at < len(row.cells) else "" for row in rows),
            "\n".join(row.text for row in rows),
            rows[0].start,
            rows[-1].end,
        )
        for at in range(1, width)
    ]
    return columns, people


_PHONE_CELL = re.compile(r"\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4}.*|\+?1?[-. ]?\(?\d{3}\)?[-. ]?\d{3}[-. ]\d{4}.*")


def _guessed(rows: Sequence[Row], where: Literal["table", "attachment"], *, source: str) -> Iterator[Record]:
    """Rows without a header count where they hold an address and a name beside it."""
    for row in rows:
        if len(row.cells) > 1 and not any("@" in cell for cell in row.cells):
            awaited = _of_author(row) or _without_address(row)
            if awaited is not None and any("@" in other.text for other in rows):
                yield Record(awaited, where, row.text, row.start, row.end, source)
            continue
        if len(row.cells) < 2:
            continue
        cells: dict[str, str] = {}
        loose = [cell for cell in row.cells[:MOST_COLUMNS] if cell and not _take_by_shape(cell, cells)]
        for cell in _pick_name(loose, cells):
            if AGENCY not in cells and names_agency(cell):
                cells[AGENCY] = cell
            elif NEEDS not in cells and (is_none_answer(cell) or names_need(cell)):
                cells[NEEDS] = cell
            else:
                cells[NOTE] = f"{cells[NOTE]}; {cell}" if NOTE in cells else cell
        if EMAIL in cells and NAME in cells:
            yield Record(cells, where, row.text, row.start, row.end, source)


_NO_ADDRESS_YET = re.compile(
    r"\b(?:no|without|don'?t have|do not have|haven'?t|missing|need|awaiting|waiting (?:on|for)|pending|get(?:ting)?) (?:an? |the |her |his |their |got |any |work )*"
    r"(?:e-?mail|address)|\b(?:e-?mail|address)(?: address)? (?:\w+ )?(?:to follow|to come|follows|coming|pending|later|tbd|tba|unknown|missing|not (?:yet|set up|known)|(?:is|has)(?: not|n'?t) (?:been )?(?:set up|active|working|ready|created|issued))|"
    r"\b(?:to follow|will follow|tbd|tba|to be (?:announced|determined|sent|confirmed|set up)|not (?:set up )?yet|none yet|pending|sin correo|pendiente|por (?:confirmar|asignar))\b|"
    r"\A\W*(?:\?+|-+|–|—|n/?a|none|unknown|new(?: hire| employee| worker)?|no e-?mail)\W*\Z",
    re.IGNORECASE,
)


def _of_author(row: Row) -> dict[str, str] | None:
    """As in "yours truly    308" among rows with an address."""
    first, *others = [cell for cell in row.cells if cell] or [""]
    if len(first) > _LONGEST_ME or not ME_ALONE.fullmatch(folded(first)):
        return None
    cells = {NAME: first}
    for cell in others:
        if not _take_by_shape(cell, cells) and NEEDS not in cells:
            cells[NEEDS] = cell
    return cells


_LONGEST_ME = 30


def _without_address(row: Row) -> dict[str, str] | None:
    """As in "Bo Roe    (new, address to follow)" among rows with one: a person whose address is to be asked for."""
    cell, *others = [cell for cell in row.cells if cell]
    name, *remark = _REMARK.split(cell, maxsplit=1)
    told = "; ".join((*remark, *others))
    if not others or is_person_like(name) < 0.45 or " " not in name.strip() or not _NO_ADDRESS_YET.search(told):
        return None
    return {NAME: name, NOTE: told}


_REMARK = re.compile(r"\s*[(\[]|\s+[-–—]+\s+")
"""What is said of somebody behind the name."""


def _take_by_shape(cell: str, cells: dict[str, str]) -> bool:
    """Take an address, a telephone number or a session; whether it was one."""
    if EMAIL not in cells and (found := ADDRESS_IN.search(cell)):
        cells[EMAIL] = found[0]
        rest = cell.replace(found[0], "").strip(" <>()-;,")
        if rest and NAME not in cells and is_person_like(rest) >= 0.45:
            cells[NAME] = rest
    elif _PHONE_CELL.fullmatch(cell):
        cells.setdefault(PHONE, cell)
    elif SESSION_CELL.fullmatch(cell):
        cells[SESSION] = f"{cells[SESSION]}; {cell}" if SESSION in cells else cell
    else:
        return False
    return True


def _pick_name(loose: list[str], cells: dict[str, str]) -> list[str]:
    """Take the likeliest name out of *loose*; two single words side by side are a given and a family name."""
    if NAME in cells or not loose:
        return loose
    scored = [is_person_like(cell) for cell in loose]
    best = max(range(len(loose)), key=lambda at: scored[at])
    if " " not in loose[best].strip() and len(loose) > 1:
        at = min(best, len(loose) - 2)
        pair = loose[at : at + 2]
        forward, backward = is_person_like(" ".join(pair)), is_person_like(" ".join(reversed(pair)))
        if max(forward, backward) >= 0.45 and all(len(word.split()) <= 2 for word in pair):
            cells[NAME] = " ".join(pair if forward >= backward else reversed(pair))
            return loose[:at] + loose[at + 2 :]
    if scored[best] >= 0.45:
        cells[NAME] = loose[best]
        return loose[:best] + loose[best + 1 :]
    return loose
