"""How is a list written: as CSV, as a workbook, for a terminal?

A page of rows is in memory at a time, whatever the length. Cells that a spreadsheet would run as a formula are made
harmless (CWE-1236).
"""

import csv
import io
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import BinaryIO

from registrar.exports.sheet import PAGE, Row, Sheet

RUNS_AS_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""The wide forms as well: spreadsheets set to an East Asian language take them for the narrow ones."""

_BEHIND_A_SEPARATOR = re.compile(r"([;\t\r\n])([=+\-@＝＋－＠])")
"""Where a spreadsheet splits at semicolons or tabs, what stands behind one begins a cell of its own."""

Counted = Callable[[int], None]


def uncounted(_: int) -> None:
    """Show nobody how many rows are written."""


def harmless(cell: str | int | None) -> str | int:
    """Return *cell* with an apostrophe, as spreadsheets write text, before what one would take for a formula."""
    if not isinstance(cell, str):
        return "" if cell is None else cell
    bare = _BEHIND_A_SEPARATOR.sub(r"\1'\2", cell.replace("\x00", ""))
    return f"'{bare}" if bare.startswith(RUNS_AS_FORMULA) else bare


def cells(row: Sequence[str | int | None]) -> list[str]:
    """Return *row* as text for a terminal, without control characters."""
    return ["".join(c if c.isprintable() else " " for c in str("" if cell is None else cell)) for cell in row]


def write_csv(sheet: Sheet, file: BinaryIO, *, counted: Counted = uncounted) -> int:
    """Write *sheet* as UTF-8 with BOM (spreadsheets need it); return how many rows."""
    text = io.TextIOWrapper(file, encoding="utf-8-sig", newline="", write_through=False)
    try:
        writer = csv.writer(text)
        writer.writerow(sheet.columns)
        count = 0
        for row in _counting(sheet.rows, counted):
            writer.writerow([harmless(cell) for cell in row])
            count += 1
        text.flush()
    finally:
        text.detach()  # the file is its opener's to close
    return count


def csv_bytes(sheet: Sheet) -> bytes:
    """Return *sheet* as CSV, whole."""
    buffer = io.BytesIO()
    write_csv(sheet, buffer)
    return buffer.getvalue()


def write_xlsx(sheet: Sheet, file: BinaryIO, *, counted: Counted = uncounted) -> int:
    """Write *sheet* as a workbook, every text cell plain text, header row frozen, filters on; return how many rows."""
    import xlsxwriter

    # Strings are never made into formulas, links or numbers, whatever they look like.
    options = {
        "constant_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    with xlsxwriter.Workbook(file, options) as workbook:
        workbook.set_properties({"title": sheet.title})
        worksheet = workbook.add_worksheet(sheet.title.split(":")[0][:31])
        bold = workbook.add_format({"bold": True})
        worksheet.freeze_panes(1, 0)
        for column, name in enumerate(sheet.columns):
            worksheet.set_column(column, column, max(12, min(40, len(name) + 6)))
            worksheet.write_string(0, column, name, bold)
        count = 0
        for count, row in enumerate(_counting(sheet.rows, counted), 1):
            for column, cell in enumerate(row):
                value = harmless(cell)
                if isinstance(value, int):
                    worksheet.write_number(count, column, value)
                else:
                    worksheet.write_string(count, column, value)
        worksheet.autofilter(0, 0, max(1, count), len(sheet.columns) - 1)
    return count


def _counting(rows: Iterable[Row], counted: Counted) -> Iterator[Row]:
    for count, row in enumerate(rows, 1):
        yield row
        if count % PAGE == 0:
            counted(count)
