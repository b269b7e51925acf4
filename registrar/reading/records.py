"""One person's row, wherever it stands: what all readers of tables, files and forms give."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

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


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of a row, and where it stands in the text given."""

    cells: tuple[str, ...]
    text: str
    start: int = -1
    end: int = -1


ADDRESS_IN = re.compile(r"[\w.+'%&!$^~-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+")
"""An address within a cell."""
SPACES = re.compile(r"[\s\u00a0\u200b\ufeff]+")


def clean(cell: object) -> str:
    """A cell as one line, without invisible characters."""
    return SPACES.sub(" ", str(cell)).strip()
