"""Tables in plain text: columns by pipes, tabs, gaps of spaces, or commas under a heading."""

import csv
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from registrar.reading.headings import column_of, header_of, is_rule
from registrar.reading.records import Record, Row, clean
from registrar.reading.rows import _with_columns, from_rows


def in_text(text: str) -> tuple[Record, ...]:
    """Return the records of the tables in *text*."""
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


_FAR_APART = re.compile(r"\S {2,}\S")


def _kind_of(line: str) -> str:
    bare = line.strip()
    if not bare:
        return ""
    if is_rule(line):
        return "rule"
    if _has_label(bare):
        return ""
    if line.count("|") >= 2 or ("|" in bare and bare.strip("|").count("|") >= 1 and not bare.endswith(".")):
        return "pipe"
    if "\t" in bare:
        return "tab"
    if _FAR_APART.search(bare):
        return "space"
    if bare.count(",") + bare.count(";") >= 1 and header_of(_split_cells(bare, "comma")):
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
            return tuple(clean(cell) for cell in line.strip().strip("|").split("|"))
        case "tab":
            return tuple(clean(cell) for cell in line.strip("\r\n").split("\t"))
        case "comma":
            delimiter = ";" if line.count(";") > line.count(",") else ","
            try:
                return tuple(
                    clean(cell) for cell in next(csv.reader([line], delimiter=delimiter, skipinitialspace=True), [])
                )
            except csv.Error:
                return ()
        case _:
            return tuple(clean(cell) for cell in re.split(r" {2,}|\t", line.strip()))


def _from_block(block: Sequence[_Line]) -> tuple[Record, ...]:
    kinds = [kind for kind in (_kind_of(line.text) for line in block) if kind not in {"", "rule"}]
    if not kinds:
        return ()
    kind = kinds[0]
    lines = [line for line in block if not is_rule(line.text)]
    if kind == "space":
        header = next(
            (number for number, line in enumerate(lines[:6]) if header_of(_split_cells(line.text, "space"))), None
        )
        if header is not None:
            return _by_position(lines, header)
    rows = [
        Row(_split_cells(line.text, kind), line.text.strip(), line.start, line.start + len(line.text)) for line in lines
    ]
    return from_rows(rows, "table")


def _by_position(lines: Sequence[_Line], header: int) -> tuple[Record, ...]:
    """Columns aligned with spaces: a cell belongs to the heading it stands under, so an empty cell shifts nothing."""
    head = lines[header].text
    starts = [match.start() for match in re.finditer(r"(?:(?<=\s\s)|(?<=\t)|^)\S", head)]
    columns = header_of(tuple(clean(piece) for piece in _cut(head, starts)))
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
            Row(tuple(clean(cell) for cell in cells), line.text.strip(), line.start, line.start + len(line.text))
        )
    return tuple(_with_columns(rows, columns, "table", source=""))


def _cut(line: str, starts: Sequence[int]) -> list[str]:
    return [line[start:end] for start, end in zip(starts, [*starts[1:], len(line)], strict=True)]
