"""Which rows and labelled values does a message hold? Tables in the text, in HTML, in attachments, and filled-in forms.

A row is a person, so a table that is about something else (a letterhead, a schedule of sessions) must give no records:
a header has to name a person's columns, or a row has to hold an address.
"""

import csv
import io
import re
import unicodedata
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Literal

from selectolax.lexbor import LexborHTMLParser, LexborNode

from registrar.mail.message import Message, Part
from registrar.reading.accommodations import find_needs, find_needs_in_field, is_none_answer
from registrar.reading.agencies import find_agencies
from registrar.reading.names import badge_name, is_person_like
from registrar.reading.words.column_words import (
    AGENCY,
    COLUMN_OF,
    EMAIL,
    FIRST_NAME,
    LAST_NAME,
    LETTERHEAD_WORDS,
    NAME,
    NEEDS,
    NOTE,
    PHONE,
    SESSION,
    TITLE,
)

MOST_ROWS = 500
MOST_COLUMNS = 40
MOST_LABELS = 1000
LARGEST_UNPACKED = 10 * 1024 * 1024
"""Octets that an XLSX may hold when unpacked; a larger one is not opened."""
LARGEST_TABLE = 2 * 1024 * 1024
"""Characters of a delimited file that are read."""
LONGEST_TEXT = 100_000
"""Characters of the author's own text that are looked through."""


@dataclass(frozen=True, slots=True)
class Record:
    """One person's row, or one block of labelled values. `cells` are keyed by the columns of `column_words`."""

    cells: Mapping[str, str]
    where: Literal["table", "attachment", "label"]
    row_text: str
    """The row as it stands, for evidence."""
    start: int = -1
    """Where it starts in the text given, or -1."""
    end: int = -1
    source: str = ""
    """The attachment's filename."""
    for_all: frozenset[str] = field(default_factory=frozenset)
    """Columns whose label says that they hold for everybody ("Agency for all:")."""
    spans: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    """Where each value stands in the text given."""


def find_records(message: Message, own_text: str) -> tuple[Record, ...]:
    """Return the records of a message: those of attachments, of tables, and of labels, in this order of trust.

    `own_text` is what the author wrote; an HTML table counts only where its rows stand in it too.
    """
    own_text = own_text[:LONGEST_TEXT]
    attached = tuple(record for part in message.parts for record in _in_attachment(part))
    tables = _in_html(message.html, own_text) if "<t" in message.html.lower() else ()
    plain = () if tables else _in_text(own_text)
    labels = _labelled(own_text, taken=[(record.start, record.end) for record in plain])
    known = {record.cells.get(EMAIL, record.cells.get(NAME, "")) for record in (*tables, *plain)}
    return (*attached, *tables, *plain, *(r for r in labels if r.cells.get(EMAIL, r.cells.get(NAME)) not in known))


_EMAIL = re.compile(r"[\w.+'%&!$^~-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+")
_SPACE = re.compile(r"[\s\u00a0\u200b\ufeff]+")


def _plain(label: str) -> str:
    """A header or label as the table spells it: small, no accents, no punctuation."""
    text = (
        label
        if label.isascii()
        else "".join(c for c in unicodedata.normalize("NFKD", label) if not unicodedata.combining(c))
    )
    return " ".join(re.sub(r"[^a-z0-9]+", " ", text.lower()).split())


_TRAILER = re.compile(
    r" (?:optional|required|if any|if applicable|if needed|requested|as on badge|opcional|si aplica)$"
)


def column_of(label: str) -> str | None:
    """Return the column that a header or label means, or None."""
    if len(label) > 70:
        return None
    plain = _plain(label)
    column = COLUMN_OF.get(plain)
    if column is None and plain:
        shorter = _TRAILER.sub("", re.sub(r"^(?:my|your|the|please list|list|\d{1,2}) ", "", plain))
        column = COLUMN_OF.get(shorter)
        if column is None and "(" in label:
            column = COLUMN_OF.get(_plain(label.partition("(")[0]))
    return column


# --- rows to records --------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Row:
    cells: tuple[str, ...]
    text: str
    start: int = -1
    end: int = -1


def _clean(cell: object) -> str:
    return _SPACE.sub(" ", str(cell)).strip()


def _from_rows(
    rows: Sequence[_Row], where: Literal["table", "attachment"], *, source: str = "", headerless: bool = True
) -> tuple[Record, ...]:
    """Give each row its columns: by the header where there is one, else by what the cells look like."""
    rows = [row for row in rows[: MOST_ROWS + 20] if any(row.cells)]
    for position, row in enumerate(rows[:12]):
        below = rows[position + 1 : position + 1 + MOST_ROWS]
        columns = _header(row.cells) or _header_over(row.cells, below)
        if columns:
            return tuple(_with_columns(below, _told_by_cells(columns, below), where, source=source))
    down = _turned_table(rows)
    if down:
        return tuple(_with_columns(down[1], down[0], where, source=source))
    if not headerless:
        return ()
    return tuple(_guessed(rows[:MOST_ROWS], where, source=source))


def _header(cells: Sequence[str]) -> tuple[str | None, ...]:
    """The columns of a header row; empty where the row is none."""
    columns = tuple(column_of(cell) if cell else None for cell in cells[:MOST_COLUMNS])
    known = {column for column in columns if column}
    filled = sum(bool(cell) for cell in cells)
    if any(_EMAIL.search(cell) for cell in cells) or len(known) < 2 or len([c for c in columns if c]) * 2 < filled:
        return ()
    if not known & {NAME, FIRST_NAME, LAST_NAME, EMAIL}:
        return ()
    return _one_each(columns)


def _header_over(cells: Sequence[str], rows: Sequence[_Row]) -> tuple[str | None, ...]:
    """The columns of a row that names people only ("Who", "Where to write"), over rows that hold addresses."""
    columns = tuple(column_of(cell) if cell else None for cell in cells[:MOST_COLUMNS])
    if not {NAME, FIRST_NAME} & set(columns) or any(c.isdigit() or c == "@" for cell in cells for c in cell):
        return ()
    holding = [any(_EMAIL.search(cell) for cell in row.cells) for row in rows]
    return columns if sum(holding) > 1 and all(holding) else ()


def _told_by_cells(columns: Sequence[str | None], rows: Sequence[_Row]) -> tuple[str | None, ...]:
    """The columns, those under a heading that no table knows told by what stands in all of their cells."""
    told = list(columns)
    for at, column in enumerate(columns):
        cells = [row.cells[at] for row in rows if at < len(row.cells) and row.cells[at]]
        if column is not None or not cells:
            continue
        if EMAIL not in told and all(_EMAIL.search(cell) for cell in cells):
            told[at] = EMAIL
        elif SESSION not in told and all(_SESSION_CELL.fullmatch(cell) for cell in cells):
            told[at] = SESSION
        elif NEEDS not in told and all(is_none_answer(cell) or _names_need(cell) for cell in cells):
            told[at] = NEEDS
    return tuple(told)


def _one_each(columns: Sequence[str | None]) -> tuple[str | None, ...]:
    """First and last name named "Name" and "Last name": the former is the first name."""
    result = list(columns)
    if LAST_NAME in result and FIRST_NAME not in result and NAME in result:
        result[result.index(NAME)] = FIRST_NAME
    return tuple(result)


def _with_columns(
    rows: Sequence[_Row], columns: Sequence[str | None], where: Literal["table", "attachment"], *, source: str
) -> Iterator[Record]:
    for row in rows:
        if _header(row.cells) or _is_rule(row.text):
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
    if agency and _names_need(agency) and not _names_agency(agency):
        cells[NEEDS] = cells.pop(AGENCY)
    elif note and find_needs(note):
        cells[NEEDS] = note


def _names_agency(text: str) -> bool:
    return any(agency.score >= 0.5 for agency in find_agencies(text, ()))


def _holds_person(cells: Mapping[str, str]) -> bool:
    email = cells.get(EMAIL, "")
    name = cells.get(NAME, "") or cells.get(FIRST_NAME, "") + cells.get(LAST_NAME, "")
    if re.match(r"\W*(?:total|subtotal|count|name)\b", name, re.IGNORECASE):
        return False
    return bool(_EMAIL.search(email)) or sum(c.isalpha() for c in name) > 1


def _turned_table(rows: Sequence[_Row]) -> tuple[tuple[str | None, ...], list[_Row]] | None:
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
        _Row(
            tuple(row.cells[at] if at < len(row.cells) else "" for row in rows),
            "\n".join(row.text for row in rows),
            rows[0].start,
            rows[-1].end,
        )
        for at in range(1, width)
    ]
    return columns, people


_SESSION_CELL = re.compile(
    r"(?:#|no\.?|session|webinar|sesión)?\s*#?\s*\d{1,4}(?:\s*(?:,|&|and|y|\+|;|/)\s*#?\d{1,4})*|(?:jan|feb|mar|apr|"
    r"may|jun|jul|aug|sep|oct|nov|dec)\w*\.?\s+\d{1,2}.*|\d{1,2}/\d{1,2}(?:/\d{2,4})?|\d{4}-\d{2}-\d{2}",
    re.IGNORECASE,
)
_PHONE_CELL = re.compile(r"\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4}.*|\+?1?[-. ]?\(?\d{3}\)?[-. ]?\d{3}[-. ]\d{4}.*")


def _guessed(rows: Sequence[_Row], where: Literal["table", "attachment"], *, source: str) -> Iterator[Record]:
    """Rows without a header count where they hold an address and a name beside it."""
    for row in rows:
        if len(row.cells) < 2 or not any("@" in cell for cell in row.cells):
            continue
        cells: dict[str, str] = {}
        loose = [cell for cell in row.cells[:MOST_COLUMNS] if cell and not _take_by_shape(cell, cells)]
        for cell in _pick_name(loose, cells):
            if AGENCY not in cells and _names_agency(cell):
                cells[AGENCY] = cell
            elif NEEDS not in cells and (is_none_answer(cell) or _names_need(cell)):
                cells[NEEDS] = cell
            else:
                cells[NOTE] = f"{cells[NOTE]}; {cell}" if NOTE in cells else cell
        if EMAIL in cells and NAME in cells:
            yield Record(cells, where, row.text, row.start, row.end, source)


def _take_by_shape(cell: str, cells: dict[str, str]) -> bool:
    """Take an address, a telephone number or a session; whether it was one."""
    if EMAIL not in cells and (found := _EMAIL.search(cell)):
        cells[EMAIL] = found[0]
        rest = cell.replace(found[0], "").strip(" <>()-;,")
        if rest and NAME not in cells and is_person_like(rest) >= 0.45:
            cells[NAME] = rest
    elif _PHONE_CELL.fullmatch(cell):
        cells.setdefault(PHONE, cell)
    elif _SESSION_CELL.fullmatch(cell):
        cells[SESSION] = f"{cells[SESSION]}; {cell}" if SESSION in cells else cell
    else:
        return False
    return True


def _names_need(cell: str) -> bool:
    return any(need.confidence > 0.9 for need in find_needs_in_field(cell))


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


# --- plain text -------------------------------------------------------------------------------------------------------

_RULE = re.compile(r"[\s|+=_\-:─━┼│]*[-=_─━]{3,}[\s|+=_\-:─━┼│]*")
_GAP = re.compile(r" {2,}|\t+| *\t *")


def _is_rule(line: str) -> bool:
    return bool(_RULE.fullmatch(line))


def _in_text(text: str) -> tuple[Record, ...]:
    records: list[Record] = []
    for block in _blocks(text):
        records.extend(_from_block(block))
    return tuple(records)


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    start: int


def _blocks(text: str) -> Iterator[list[_Line]]:
    """Neighbouring lines that have columns: pipes, tabs, or gaps of two spaces and more; or commas under a header."""
    block: list[_Line] = []
    kind = ""
    start = 0
    for piece in text.replace("\u00a0", " ").split("\n"):
        line = _Line(piece.rstrip("\r"), start)
        start += len(piece) + 1
        mine = _kind_of(line.text)
        if not mine and kind == "comma" and block and re.search(r"[,;]", line.text):
            mine = "comma"
        if mine and (not kind or mine == kind or mine == "rule" or kind == "rule"):
            block.append(line)
            kind = mine if kind in {"", "rule"} else kind
        elif not line.text.strip() and block and len(block) < 3:
            continue
        else:
            if len(block) > 1:
                yield block
            block, kind = ([line], mine) if mine else ([], "")
    if len(block) > 1:
        yield block


def _kind_of(line: str) -> str:
    bare = line.strip()
    if not bare:
        return ""
    if _is_rule(line):
        return "rule"
    if _has_label(bare):
        return ""
    if line.count("|") >= 2 or ("|" in bare and bare.strip("|").count("|") >= 1 and not bare.endswith(".")):
        return "pipe"
    if "\t" in bare:
        return "tab"
    if re.search(r"\S {2,}\S", bare):
        return "space"
    if bare.count(",") + bare.count(";") >= 1 and _header(_split_cells(bare, "comma")):
        return "comma"
    return ""


def _has_label(line: str) -> bool:
    """Whether a line is part of a form ("Name:   Ann Lee"), whatever the gap."""
    label, colon, rest = line.partition(":")
    return (
        bool(colon)
        and bool(rest)
        and "  " not in label
        and "\t" not in label
        and "|" not in line
        and column_of(label) is not None
    )


def _split_cells(line: str, kind: str) -> tuple[str, ...]:
    match kind:
        case "pipe":
            return tuple(_clean(cell) for cell in line.strip().strip("|").split("|"))
        case "tab":
            return tuple(_clean(cell) for cell in line.strip("\r\n").split("\t"))
        case "comma":
            delimiter = ";" if line.count(";") > line.count(",") else ","
            try:
                return tuple(
                    _clean(cell) for cell in next(csv.reader([line], delimiter=delimiter, skipinitialspace=True), [])
                )
            except csv.Error:
                return ()
        case _:
            return tuple(_clean(cell) for cell in re.split(r" {2,}|\t", line.strip()))


def _from_block(block: Sequence[_Line]) -> tuple[Record, ...]:
    kinds = [kind for kind in (_kind_of(line.text) for line in block) if kind not in {"", "rule"}]
    if not kinds:
        return ()
    kind = kinds[0]
    lines = [line for line in block if not _is_rule(line.text)]
    if kind == "space":
        header = next(
            (number for number, line in enumerate(lines[:6]) if _header(_split_cells(line.text, "space"))), None
        )
        if header is not None:
            return _by_position(lines, header)
    rows = [
        _Row(_split_cells(line.text, kind), line.text.strip(), line.start, line.start + len(line.text))
        for line in lines
    ]
    return _from_rows(rows, "table")


def _by_position(lines: Sequence[_Line], header: int) -> tuple[Record, ...]:
    """Columns aligned with spaces: a cell belongs to the heading it stands under, so an empty cell shifts nothing."""
    head = lines[header].text
    starts = [match.start() for match in re.finditer(r"(?:(?<=\s\s)|(?<=\t)|^)\S", head)]
    columns = _header(tuple(_clean(piece) for piece in _cut(head, starts)))
    if not columns:
        return ()
    rows = []
    for line in lines[header + 1 :]:
        pieces = [(match.start(), match[0]) for match in re.finditer(r"\S+(?: \S+)*", line.text)]
        cells = [""] * len(starts)
        if len(pieces) == len(starts):
            cells = [piece for _, piece in pieces]
        else:
            for at, piece in pieces:
                nearest = min(range(len(starts)), key=lambda number: abs(starts[number] - at))
                cells[nearest] = f"{cells[nearest]} {piece}".strip()
        rows.append(
            _Row(tuple(_clean(cell) for cell in cells), line.text.strip(), line.start, line.start + len(line.text))
        )
    return tuple(_with_columns(rows, columns, "table", source=""))


def _cut(line: str, starts: Sequence[int]) -> list[str]:
    return [line[start:end] for start, end in zip(starts, [*starts[1:], len(line)], strict=True)]


# --- HTML -------------------------------------------------------------------------------------------------------------


def _in_html(html: str, own_text: str) -> tuple[Record, ...]:
    """Records of the innermost tables whose rows stand in the author's own text."""
    if len(html) > LARGEST_TABLE:
        return ()
    own = _squeezed(own_text)
    records: list[Record] = []
    for table in LexborHTMLParser(html).css("table"):
        if any(cell.css_first("table") is not None for cell in table.css("td, th")):
            continue
        rows = _html_rows(table.css("tr")[: MOST_ROWS + 20])
        for record in _from_rows(rows, "table"):
            evidence = record.cells.get(EMAIL) or record.cells.get(NAME) or record.cells.get(LAST_NAME, "")
            if _squeezed(evidence) in own:
                records.append(_placed(record, own_text))
    return tuple(records)


def _html_rows(rows: Sequence[LexborNode]) -> list[_Row]:
    """The rows of a table; a cell that spans several rows stands in each of them."""
    spanning: dict[int, tuple[str, int]] = {}
    result: list[_Row] = []
    for row in rows:
        cells: list[str] = []
        lasting: dict[int, tuple[str, int]] = {}
        for node in [*row.css("td, th")[:MOST_COLUMNS], None]:
            while len(cells) in spanning:
                text, left = spanning.pop(len(cells))
                if left > 1:
                    lasting[len(cells)] = (text, left - 1)
                cells.append(text)
            if node is not None:
                text = _clean(node.text(separator=" "))
                span = node.attributes.get("rowspan") or ""
                if span.isdecimal() and 1 < int(span[:4]) <= MOST_ROWS:
                    lasting[len(cells)] = (text, int(span[:4]) - 1)
                cells.append(text)
        spanning = lasting
        result.append(_Row(tuple(cells[:MOST_COLUMNS]), " | ".join(cells)))
    return result


def _squeezed(text: str) -> str:
    return re.sub(r"[\s\u00a0\u200b\u2011-]+", "", text).lower()


def _placed(record: Record, own_text: str) -> Record:
    at = own_text.find(record.cells.get(EMAIL) or record.cells.get(NAME, "\0"))
    if at < 0:
        return record
    return Record(record.cells, record.where, record.row_text, at, at, record.source)


# --- attachments ------------------------------------------------------------------------------------------------------

_DELIMITED_TYPES = frozenset(
    {
        "text/csv",
        "text/tab-separated-values",
        "application/csv",
        "text/comma-separated-values",
        "application/x-csv",
        "text/x-csv",
    }
)
_SHEET_TYPES = frozenset(
    {
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "application/vnd.ms-excel.sheet.macroenabled.12",
    }
)


def _in_attachment(part: Part) -> tuple[Record, ...]:
    name = part.filename.lower()
    if part.content_type in _SHEET_TYPES or name.endswith((".xlsx", ".xlsm")):
        return _from_sheets(part)
    if part.content.startswith(b"PK\x03\x04"):
        return ()
    if (
        part.content_type in _DELIMITED_TYPES
        or name.endswith((".csv", ".tsv", ".tab"))
        or (part.content_type == "application/vnd.ms-excel" and name.endswith(".csv"))
    ):
        return _from_rows(_delimited(_decoded(part)), "attachment", source=part.filename)
    if part.content_type == "text/plain" and name.endswith(".txt"):
        # A roster saved as text has a header; a flyer, or minutes, has none.
        text = _decoded(part)[:LARGEST_TABLE]
        records = tuple(record for record in _in_text(text) if EMAIL in record.cells) or tuple(_listed(text))
        return tuple(Record(record.cells, "attachment", record.row_text, source=part.filename) for record in records)
    return ()


_LISTED = re.compile(
    r"^[ \t]*(?:[-•*·]\s*|"
    r"\(?\d{1,3}[.)]\s*)?(?P<name>[^\n<>(),;:@]{3,60}?)\s*[,;:]?\s*[<(]?(?P<email>[\w.+'%&!$^~-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+)[>)]?(?P<rest>[^\n]{0,300})$",
    re.MULTILINE,
)


def _listed(text: str) -> Iterator[Record]:
    """A plain list: a name, an address and perhaps a remark on each line."""
    for match in _LISTED.finditer(text):
        if is_person_like(match["name"]) < 0.4:
            continue
        cells = {NAME: match["name"].strip(), EMAIL: match["email"]}
        rest = match["rest"].strip(" \t-–—,;:()")
        if rest and (is_none_answer(rest) or _names_need(rest)):
            cells[NEEDS] = rest
        elif rest:
            cells[NOTE] = rest
        yield Record(cells, "attachment", match[0].strip())


def _decoded(part: Part) -> str:
    if part.text and "\ufffd" not in part.text:
        return part.text.lstrip("\ufeff")[:LARGEST_TABLE]
    content = part.content[: LARGEST_TABLE * 2]
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", errors="replace").lstrip("\ufeff")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")  # Seen: what Excel saves as "CSV" on Windows


def _delimited(text: str) -> list[_Row]:
    text = text.replace("\x00", "")
    lines = text.splitlines()
    if lines and lines[0].lower().startswith("sep="):  # Seen: Excel's hint to itself
        lines = lines[1:]
    text = "\n".join(lines)
    sample = lines[:20]
    delimiter = max(
        (",", ";", "\t", "|"),
        key=lambda mark: (
            min((line.count(mark) for line in sample if line.strip()), default=0) > 0,
            sum(line.count(mark) for line in sample),
        ),
    )
    rows: list[_Row] = []
    try:
        for cells in csv.reader(io.StringIO(text), delimiter=delimiter, skipinitialspace=True):
            rows.append(_Row(tuple(_clean(cell) for cell in cells[:MOST_COLUMNS]), delimiter.join(cells)[:1000]))
            if len(rows) > MOST_ROWS + 20:
                break
    except csv.Error:
        return rows
    return rows


def _from_sheets(part: Part) -> tuple[Record, ...]:
    """The records of a workbook's sheets; nothing where it is damaged, or unpacks to more than the limit."""
    import openpyxl

    try:
        with zipfile.ZipFile(io.BytesIO(part.content)) as packed:
            if (
                sum(member.file_size for member in packed.infolist()) > LARGEST_UNPACKED
                or len(packed.infolist()) > 2000
            ):
                return ()
        book = openpyxl.load_workbook(io.BytesIO(part.content), read_only=True, data_only=True, keep_links=False)
    except Exception:  # noqa: BLE001 - whatever a damaged or hostile workbook raises, it holds no rows for us
        return ()
    records: list[Record] = []
    try:
        for sheet in book.worksheets[:10]:
            if getattr(sheet, "sheet_state", "visible") != "visible":
                continue
            rows = [
                _Row(cells, " | ".join(cells))
                for values in sheet.iter_rows(max_row=MOST_ROWS + 20, max_col=MOST_COLUMNS, values_only=True)
                if any(cells := tuple(_sheet_cell(value) for value in values))
            ]
            records.extend(_from_rows(rows, "attachment", source=part.filename))
    except Exception:  # noqa: BLE001 - as above: sheets are only parsed when they are read
        return tuple(records)
    finally:
        book.close()
    return tuple(records[:MOST_ROWS])


def _sheet_cell(value: object) -> str:
    if value is None:
        return ""
    if hasattr(value, "strftime"):
        hour = getattr(value, "hour", 0) or getattr(value, "minute", 0)
        return str(value.strftime("%Y-%m-%d %H:%M" if hour else "%Y-%m-%d"))
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return _clean(value)


# --- labels -----------------------------------------------------------------------------------------------------------

_LABEL_LINE = re.compile(
    r"^[ \t>*•·▪●○\-–—]{0,6}(?:\(?\d{1,2}[.)]\s*)?(?P<label>[^\W\d_][^\n:=\t|"
    r"]{0,68}?)[ \t]*(?:\*{1,2}[ \t]*)?(?P<mark>[:=：]|\s[-–—]{1,2}(?=\s)|\s?\.{3,}|\s\.{1,2}(?=\s)|\t|"
    r":?_{2,}|\?(?=\s*\S|\s*$))[ \t]*\**(?P<value>[^\n]*)$",
    re.MULTILINE,
)
_INLINE_LABEL = re.compile(r"(?:^|[,;|.•]|\s{2,}|\s/|\s)\s*(?P<label>[^\W\d_][\w /&'’.\-]{1,40}?)\s*[:=]\s+(?=\S)")
_FOR_ALL = re.compile(
    r"\b(?:for (?:all|everyone|everybody|both|each|the group|all \w+)|\(all\)|of all|para todos|pour tous)\b",
    re.IGNORECASE,
)


@dataclass(slots=True)
class _Labelled:
    column: str
    value: str
    start: int
    end: int
    line_start: int
    line_end: int
    for_all: bool = False
    value_start: int = -1
    doubtful: bool = False


def _labelled(text: str, *, taken: Sequence[tuple[int, int]]) -> tuple[Record, ...]:
    """Filled-in forms: "Name: ...", "Agency - ...", a label over its value; a name that comes again opens a block."""
    found = [item for item in _labels(text) if not any(start <= item.start < end for start, end in taken)]
    blocks: list[list[_Labelled]] = []
    for item in found:
        if blocks and not _opens_block(blocks[-1], item):
            blocks[-1].append(item)
        else:
            blocks.append([item])
    return tuple(record for block in blocks if (record := _from_labels(text, block)) is not None)


def _opens_block(block: Sequence[_Labelled], item: _Labelled) -> bool:
    if item.line_start - block[-1].line_end > 400:
        return True
    columns = {known.column for known in block}
    if item.column in {NAME, EMAIL} and item.column in columns:
        return True
    return item.column == FIRST_NAME and FIRST_NAME in columns


def _from_labels(text: str, block: Sequence[_Labelled]) -> Record | None:
    cells: dict[str, str] = {}
    spans: dict[str, tuple[int, int]] = {}
    for item in block:
        if not item.value or not _fits(item):
            continue
        value = _clean(item.value)
        cells[item.column] = f"{cells[item.column]}; {value}" if item.column in cells else value
        spans.setdefault(item.column, (item.value_start, item.value_start + len(item.value)))
    told = {item.column for item in block if _fits(item)}
    useful = told - {PHONE, TITLE, NOTE}
    if not useful or not cells or (useful <= {EMAIL} or (useful == {SESSION} and len(told) == 1)):
        return None
    start, end = block[0].line_start, block[-1].line_end
    return Record(
        cells, "label", text[start:end], start, end,
        for_all=frozenset(item.column for item in block if item.for_all), spans=spans,
    )  # fmt: skip


def _fits(item: _Labelled) -> bool:
    """Whether a value fits its label: "To register: send an email" labels no name, "For: the team" no agency."""
    if item.doubtful:
        if item.column == AGENCY:
            return any(agency.score >= 0.5 for agency in find_agencies(item.value, ()))
        return badge_name(item.value) is not None or bool(_EMAIL.search(item.value))
    if item.column == AGENCY and _EMAIL.search(item.value):
        return False
    return item.column != NAME or len(item.value.split()) <= 8 or bool(_EMAIL.search(item.value))


_DOUBTFUL = frozenset(
    """
    register registering please to enroll attending who for agency person staff worker participants attendees
    employee
    """.split()  # noqa: SIM905
) | {"please register", "to register"}
"""Labels that also stand before other things than a person's values."""


def _labels(text: str) -> list[_Labelled]:
    lines = list(islice(_LABEL_LINE.finditer(text), MOST_LABELS))
    heads = {match.start() for match in lines if _plain(match["label"]) in LETTERHEAD_WORDS and match["mark"] == ":"}
    found: list[_Labelled] = []
    for match in lines:
        if match.start() in heads or (len(heads) > 1 and _near(match.start(), heads, text)):
            continue
        found.extend(_on_line(text, match))
    found.extend(_over_values(text, found))
    found.extend(_inside_lines(text, found))
    return sorted(found, key=lambda item: item.start)


def _near(position: int, heads: set[int], text: str) -> bool:
    """Whether a label stands in a quoted message's head: with two of its fields in the lines around."""
    return (
        sum(
            abs(head - position) < 250 and text.count("\n", min(head, position), max(head, position)) <= 4
            for head in heads
        )
        > 1
    )


def _on_line(text: str, match: re.Match[str]) -> Iterator[_Labelled]:
    label, mark = match["label"].strip(" *_"), match["mark"].strip() or "\t"
    value = match["value"].strip(" \t*_")
    for_all = bool(_FOR_ALL.search(label))
    column = column_of(_FOR_ALL.sub("", label))
    if column is None:
        return
    if mark == "?" and column == NAME and not badge_name(value):
        return
    if mark in {"-", "–", "—", "--", "\t"} and (len(label.split()) > 5 or not value):
        return
    if mark == "\t" and ("\t" in value or column_of(value) is not None):
        return
    inner = list(_split_inline(value, match.start("value"), text))
    if inner:
        first_end = inner[0].start
        own = text[match.start("value") : first_end].strip(" \t,;|./*_")
        yield _labelled_value(column, own, match, for_all=for_all, text=text)
        yield from inner
        return
    value, end = _continued(text, match, value)
    if not value:
        value, end = _value_below(text, match.end(), column)
    item = _labelled_value(column, value, match, for_all=for_all, text=text)
    item.line_end = max(item.line_end, end)
    yield item


def _labelled_value(column: str, value: str, match: re.Match[str], *, for_all: bool, text: str) -> _Labelled:
    at = text.find(value.split("\n", maxsplit=1)[0][:40], match.start("value")) if value else -1
    return _Labelled(
        column,
        value,
        match.start("label"),
        match.end(),
        match.start(),
        match.end(),
        for_all,
        at,
        _plain(match["label"]) in _DOUBTFUL,
    )


def _split_inline(value: str, offset: int, text: str) -> Iterator[_Labelled]:
    """Further labels on the same line: "Name: A  Email: b  Agency: c"."""
    line = text[offset : offset + len(value) + 80].partition("\n")[0]
    marks = [
        (match.start("label") + known[1], match.end(), known[0], match["label"])
        for match in _INLINE_LABEL.finditer(line)
        if (known := _inline_column(match["label"]))
    ]
    for position, (start, end, column, label) in enumerate(marks):
        last = position + 1 == len(marks)
        stop = len(line) if last else marks[position + 1][0]
        piece = line[end:stop].strip(" \t,;|*_")
        yield _Labelled(
            column,
            piece if last else piece.rstrip(". /"),
            offset + start,
            offset + stop,
            offset,
            offset + stop,
            bool(_FOR_ALL.search(label)),
            offset + end,
        )


def _inline_column(label: str) -> tuple[str, int] | None:
    """The longest end of *label* that is a label, and where it begins."""
    words = label.split(" ")
    for skip in range(len(words)):
        piece = " ".join(words[skip:])
        column = column_of(_FOR_ALL.sub("", piece))
        if column and not (column in {SESSION, NOTE} and len(piece) < 5 and skip):
            return column, len(label) - len(piece)
    return None


_STARTS_AFRESH = re.compile(
    r"^\s*(?:[-•*·▪●]|\(?\d{1,2}[.)]\s|>|thank|thx|regards|sincerely|best\b|warm|cheers|gracias|merci|saludos|"
    r"sent from|--)",
    re.IGNORECASE,
)


def _continued(text: str, match: re.Match[str], value: str) -> tuple[str, int]:
    """Add the lines that a mail client wrapped, or the author indented."""
    end = match.end()
    if not value:
        return value, end
    line_length = end - match.start()
    while True:
        following = text[end + 1 :].partition("\n")[0] if end < len(text) else ""
        bare = following.strip()
        if not bare or (_LABEL_LINE.match(following) and _first_column(following)) or _STARTS_AFRESH.match(following):
            return value, end
        indented = following.startswith(("   ", "\t"))
        if not indented and (line_length < 62 or value.endswith((".", "!", "?"))):
            return value, end
        value = f"{value} {bare}"
        line_length = len(following)
        end += 1 + len(following)


def _first_column(line: str) -> str | None:
    match = _LABEL_LINE.match(line)
    return column_of(_FOR_ALL.sub("", match["label"])) if match else None


def _value_below(text: str, end: int, column: str) -> tuple[str, int]:
    """The value on the line under its label."""
    position = end
    for _ in range(2):
        following = text[position + 1 :].partition("\n")[0] if position < len(text) else ""
        if following.strip():
            if _first_column(following) or _bare_label(following) or len(following) > 200:
                return "", end
            if _STARTS_AFRESH.match(following):
                return "", end
            return following.strip(" \t*_"), position + 1 + len(following)
        if column == NEEDS:
            return "", end
        position += 1 + len(following)
        if position >= len(text):
            break
    return "", end


def _bare_label(line: str) -> str | None:
    bare = line.strip(" \t*_>•-")
    if not bare or len(bare) > 60 or len(bare.split()) > 8:
        return None
    return column_of(bare.rstrip(":?"))


def _over_values(text: str, found: Sequence[_Labelled]) -> list[_Labelled]:
    """A form without colons: each label alone on its line, its value under it. Two labels at least make one."""
    items: list[_Labelled] = []
    taken = {item.line_start for item in found}
    lines: list[tuple[int, str]] = []
    start = 0
    for piece in text.split("\n"):
        lines.append((start, piece))
        start += len(piece) + 1
    number = 0
    while number < len(lines) - 1:
        at, line = lines[number]
        column = _bare_label(line) if at not in taken and len(line) < 64 else None
        below_at, below = lines[number + 1]
        if (
            column
            and column not in {NOTE, TITLE, PHONE}
            and below.strip()
            and not _bare_label(below)
            and below_at not in taken
            and line.strip()[0].isupper()
        ):
            items.append(
                _Labelled(
                    column, below.strip(), at, below_at + len(below), at, below_at + len(below), value_start=below_at
                )
            )
            number += 1
        number += 1
    return (
        items
        if len({item.column for item in items}) + len({item.column for item in found}) >= 2 and len(items) >= 2
        else []
    )


_ENDS_OF_NAMES = frozenset(
    """
    services service office court program unit division department county district school needs need aid agency
    organization
    """.split()  # noqa: SIM905
)
"""Labels that are also the last word of an agency's name, before a colon of another kind."""
_IN_PROSE = re.compile(
    r"(?<![\w/])(?P<label>[^\W\d_][\w /&'’]{2,34}?)\s*:[ \t]+"
    r"(?P<value>[^\n:]{1,160}?)(?=[.;]\s+[A-Z][\w /&]{2,34}:|[.;]?\s*(?:\n|\Z)|[.;]\s)"
)


def _inside_lines(text: str, found: Sequence[_Labelled]) -> list[_Labelled]:
    """Labels in the middle of a line of prose: "Agency for all: X. Aids for all: none."."""
    items: list[_Labelled] = []
    for match in islice(_IN_PROSE.finditer(text), MOST_LABELS):
        if any(item.line_start <= match.start() <= item.line_end for item in found):
            continue
        known = _inline_column(match["label"])
        if known is None or (known[1] and known[0] not in {AGENCY, NEEDS, NAME}):
            continue
        if known[1] and _plain(match["label"][known[1] :]) in _ENDS_OF_NAMES:
            continue
        if known[1] and not match["label"][known[1] :][0].isupper():
            continue
        doubtful = _plain(match["label"][known[1] :]) in _DOUBTFUL
        items.append(
            _Labelled(
                known[0],
                match["value"].strip(),
                match.start() + known[1],
                match.end(),
                match.start(),
                match.end(),
                bool(_FOR_ALL.search(match["label"])),
                match.start("value"),
                doubtful,
            )
        )
    return items
