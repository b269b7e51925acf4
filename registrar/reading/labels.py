"""Filled-in forms: labels with their values, in lines, over values, or within prose."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from registrar.reading.agencies import find_agencies
from registrar.reading.badge import badge_name
from registrar.reading.headings import column_of, plain
from registrar.reading.records import ADDRESS_IN, MOST_LABELS, Record, clean
from registrar.reading.words.column_words import (
    AGENCY,
    EMAIL,
    FIRST_NAME,
    LETTERHEAD_WORDS,
    NAME,
    NEEDS,
    NOTE,
    PHONE,
    SESSION,
    TITLE,
)

_LABEL_LINE = re.compile(
    r"^[ \t>*•·▪●○\-–—]{0,6}(?:\(?\d{1,2}[.)]\s*)?(?P<label>[^\W\d_][^\n:=\t|"
    r"]{0,68}?)[ \t]*(?:\*{1,2}[ \t]*)?(?P<mark>[:=：]|\s[-–—]{1,2}(?=\s)|\s?\.{3,}|\s\.{1,2}(?=\s)|\t|"
    r":?_{2,}|\?:?(?=\s*\S|\s*$))[ \t]*\**(?P<value>[^\n]*)$",
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


def labelled(text: str, *, taken: Sequence[tuple[int, int]]) -> tuple[Record, ...]:
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
        value = clean(item.value)
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
        return badge_name(item.value) is not None or bool(ADDRESS_IN.search(item.value))
    if item.column == AGENCY and ADDRESS_IN.search(item.value):
        return False
    return item.column != NAME or len(item.value.split()) <= 8 or bool(ADDRESS_IN.search(item.value))


_DOUBTFUL = frozenset(
    """
    register registering please to enroll attending who for agency person staff worker participants attendees
    employee
    """.split()  # noqa: SIM905
) | {"please register", "to register"}
"""Labels that also stand before other things than a person's values."""


def _labels(text: str) -> list[_Labelled]:
    lines = list(islice(_LABEL_LINE.finditer(text), MOST_LABELS))
    heads = {match.start() for match in lines if plain(match["label"]) in LETTERHEAD_WORDS and match["mark"] == ":"}
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


_WHERE_TO_WRITE = re.compile(
    r"(?:\w+ ){0,2}(?:contact|reach|reached|write|send|invite|link|login|account|address)(?: \w+){0,2}"
)
"""Labels of an address where, and only where, an address stands behind them."""


def _on_line(text: str, match: re.Match[str]) -> Iterator[_Labelled]:
    label, mark = match["label"].strip(" *_"), match["mark"].strip() or "\t"
    value = match["value"].strip(" \t*_")
    for_all = bool(_FOR_ALL.search(label))
    column = column_of(_FOR_ALL.sub("", label))
    if column is None and ADDRESS_IN.fullmatch(value.strip("<>() .")) and _WHERE_TO_WRITE.fullmatch(plain(label)):
        column = EMAIL
    if column is None:
        return
    if mark[0] == "?" and column == NAME and not badge_name(value):
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
        plain(match["label"]) in _DOUBTFUL,
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
        if known[1] and plain(match["label"][known[1] :]) in _ENDS_OF_NAMES:
            continue
        if known[1] and not match["label"][known[1] :][0].isupper():
            continue
        doubtful = plain(match["label"][known[1] :]) in _DOUBTFUL
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
