"""Tables in HTML, whose rows stand in the author's own words too."""

import re
from collections.abc import Sequence

from selectolax.lexbor import LexborHTMLParser, LexborNode

from registrar.reading.records import LARGEST_TABLE, MOST_COLUMNS, MOST_ROWS, Record, Row, clean
from registrar.reading.rows import from_rows
from registrar.reading.words.column_words import EMAIL, LAST_NAME, NAME


def in_html(html: str, own_text: str) -> tuple[Record, ...]:
    """Records of the innermost tables whose rows stand in the author's own text."""
    if len(html) > LARGEST_TABLE:
        return ()
    own = _squeezed(own_text)
    records: list[Record] = []
    for table in LexborHTMLParser(html).css("table"):
        if any(cell.css_first("table") is not None for cell in table.css("td, th")):
            continue
        rows = _html_rows(table.css("tr")[: MOST_ROWS + 20])
        for record in from_rows(rows, "table"):
            evidence = record.cells.get(EMAIL) or record.cells.get(NAME) or record.cells.get(LAST_NAME, "")
            if _squeezed(evidence) in own:
                records.append(_placed(record, own_text))
    return tuple(records)


def _html_rows(rows: Sequence[LexborNode]) -> list[Row]:
    """The rows of a table; a cell that spans several rows stands in each of them."""
    spanning: dict[int, tuple[str, int]] = {}
    result: list[Row] = []
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
                text = clean(node.text(separator=" "))
                span = node.attributes.get("rowspan") or ""
                if span.isdecimal() and 1 < int(span[:4]) <= MOST_ROWS:
                    lasting[len(cells)] = (text, int(span[:4]) - 1)
                cells.append(text)
        spanning = lasting
        result.append(Row(tuple(cells[:MOST_COLUMNS]), " | ".join(cells)))
    return result


def _squeezed(text: str) -> str:
    return re.sub(r"[\s\u00a0\u200b\u2011-]+", "", text).lower()


def _placed(record: Record, own_text: str) -> Record:
    at = own_text.find(record.cells.get(EMAIL) or record.cells.get(NAME, "\0"))
    if at < 0:
        return record
    return Record(record.cells, record.where, record.row_text, at, at, record.source)
