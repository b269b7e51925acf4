"""Lists in attached files: CSV, spreadsheets, rosters saved as text."""

import csv
import io
import re
import zipfile
from collections.abc import Iterator

from registrar.mail.message import Part
from registrar.reading.badge import is_person_like
from registrar.reading.declined import is_none_answer
from registrar.reading.headings import names_need
from registrar.reading.records import LARGEST_TABLE, LARGEST_UNPACKED, MOST_COLUMNS, MOST_ROWS, Record, Row, clean
from registrar.reading.rows import from_rows
from registrar.reading.table_text import in_text
from registrar.reading.words.column_words import EMAIL, NAME, NEEDS, NOTE

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


def in_attachment(part: Part) -> tuple[Record, ...]:
    """Return the records of an attached list; none where the file is something else, damaged or too large."""
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
        return from_rows(_delimited(_decoded(part)), "attachment", source=part.filename)
    if part.content_type == "text/plain" and name.endswith(".txt"):
        # A roster saved as text has a header; a flyer, or minutes, has none.
        text = _decoded(part)[:LARGEST_TABLE]
        records = tuple(record for record in in_text(text) if EMAIL in record.cells) or tuple(_listed(text))
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
        if rest and (is_none_answer(rest) or names_need(rest)):
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


def _delimited(text: str) -> list[Row]:
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
    rows: list[Row] = []
    try:
        for cells in csv.reader(io.StringIO(text), delimiter=delimiter, skipinitialspace=True):
            rows.append(Row(tuple(clean(cell) for cell in cells[:MOST_COLUMNS]), delimiter.join(cells)[:1000]))
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
                Row(cells, " | ".join(cells))
                for values in sheet.iter_rows(max_row=MOST_ROWS + 20, max_col=MOST_COLUMNS, values_only=True)
                if any(cells := tuple(_sheet_cell(value) for value in values))
            ]
            records.extend(from_rows(rows, "attachment", source=part.filename))
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
    return clean(value)
