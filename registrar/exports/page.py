"""How is a list set as a page to print and to look at?

One table with a heading row that comes again on each sheet of paper, A4 or Letter; in a narrow window each row stands
by itself, with the names of its columns. The rows are written as they come.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import BinaryIO

import jinja2

from registrar.exports.formats import Counted, cells, uncounted
from registrar.exports.sheet import PAGE, Row, Sheet
from registrar.letters import templates_folder


@dataclass(frozen=True, slots=True)
class Heading:
    """What stands above the table."""

    program: str
    caption: str
    names: int
    """Which column names the row, counted from 0."""
    facts: Sequence[tuple[str, str]] = ()
    """Label and value: when it is, say."""
    confidential: bool = False
    sign_in: bool = False
    """An empty last column, for signatures."""


def write_html(sheet: Sheet, file: BinaryIO, *, heading: Heading, counted: Counted = uncounted) -> int:
    """Write *sheet* as an HTML page of its own, nothing to load; return how many rows."""
    environment = jinja2.Environment(
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        loader=jinja2.FileSystemLoader(templates_folder()),
    )
    tally = _Tally(sheet.rows, counted)
    stream = environment.get_template("list.html").stream(
        title=sheet.title, columns=sheet.columns, rows=tally, heading=heading
    )
    stream.enable_buffering(PAGE)
    stream.dump(file, encoding="utf-8")
    return tally.count


def choose(sheet: Sheet, columns: Sequence[str]) -> Sheet:
    """Return *sheet* with these of its columns alone, in this order: a page is not as wide as a spreadsheet."""
    places = [sheet.columns.index(name) for name in columns]
    return Sheet(sheet.title, tuple(columns), (tuple(row[place] for place in places) for row in sheet.rows))


class _Tally:
    """Rows as text, counted on their way."""

    def __init__(self, rows: Iterable[Row], counted: Counted) -> None:
        self._rows = rows
        self._counted = counted
        self.count = 0

    def __iter__(self) -> Iterator[list[str]]:
        for row in self._rows:
            self.count += 1
            yield cells(row)
            if self.count % PAGE == 0:
                self._counted(self.count)
