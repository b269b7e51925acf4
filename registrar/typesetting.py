"""The source of a letter, set as plain text and as HTML.

A letter is written once, as its template reads: its first line is the subject, the rest a few kinds of blocks. Both
forms are set from the same blocks, so that none can say what the other leaves out, and whoever changes a letter edits
plain sentences:

    # A headline                        - an item of a list
    ## The heading of a section         | Label | value           a row of a table
    a paragraph, up to an empty line    |= Person | Session       the row of its column headings
    [words of a link](https://…)        #. an item of a numbered list
    > a line that somebody else wrote

What is filled in goes through `protect` first: it can then hold any of these signs and is never read as one.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from markupsafe import Markup, escape

WIDTH = 76
SET_BLOCKS = 512
"""Blocks kept as they were set: most of a letter (how to join, how to change) is the same in the next one."""

_SIGNS = "#-|=[]()>"
_STAND_INS = (
    "\ue000\ue001\ue002\ue003\ue004\ue005\ue006\ue007\ue008"  # private use: they mean nothing in anybody's mail
)
_PROTECT = str.maketrans(_SIGNS + _STAND_INS + "\r\n", _STAND_INS + " " * (len(_STAND_INS) + 2))
_RESTORE = str.maketrans(_STAND_INS, _SIGNS)
_LINK = re.compile(r"\[([^\[\]]*)\]\(([^()\s]*)\)")
_LINK_SCHEMES = ("https://", "http://", "mailto:", "tel:")


@dataclass(frozen=True, slots=True)
class Block:
    """One block.

    `rows` are the cells of a table; the items of a list, the lines of a quotation and the one text of the others have
    one each.
    """

    kind: Literal["headline", "heading", "paragraph", "list", "numbered", "quotation", "table"]
    rows: tuple[tuple[str, ...], ...]
    columns: tuple[str, ...] = ()
    """The column headings of a table that has some."""


def protect(value: object) -> object:
    """Return *value* so that nothing in it is read as the sign of a block or a link."""
    return str(value).translate(_PROTECT)


def parse_source(source: str) -> tuple[str, tuple[Block, ...]]:
    """Return subject and blocks of a filled-in template."""
    subject, _, rest = source.lstrip().partition("\n")
    return _restore(subject), tuple(_parse_blocks(rest))


def set_text(blocks: tuple[Block, ...]) -> str:
    """Return the blocks as plain text, lines of at most 76 characters but for longer links."""
    return "\n\n".join(_set_block(block) for block in blocks) + "\n"


def set_html(blocks: tuple[Block, ...]) -> Markup:
    """Return the blocks as HTML, escaped: headings, paragraphs, lists and tables that a screen reader announces."""
    return Markup("\n".join(_set_block_html(block) for block in blocks))  # noqa: S704 - made of escaped parts


# ---------------------------------------------------------------------------------------------------------- parsing


_FIRST_SIGNS = ("#", "-", ">", "|")
_GROWING = ("list", "numbered", "quotation", "table")


def _parse_blocks(source: str) -> Iterator[Block]:
    block: Block | None = None
    for line in map(str.strip, source.split("\n")):
        started = _start_block(line)
        if started is None and line and block is not None and block.kind not in ("table", "quotation"):
            block = _continue(block, line)
        elif started is not None and block is not None and started.kind == block.kind in _GROWING:
            block = replace(block, rows=block.rows + started.rows)
        else:
            if block is not None:
                yield block
            block = started or (Block("paragraph", ((line,),)) if line else None)
            if block is not None and block.kind in ("headline", "heading"):
                yield block
                block = None
    if block is not None:
        yield block


def _start_block(line: str) -> Block | None:
    if not line.startswith(_FIRST_SIGNS):  # most lines
        return None
    if line.startswith("## "):
        return Block("heading", ((line[3:],),))
    if line.startswith("# "):
        return Block("headline", ((line[2:],),))
    if line.startswith("#. "):
        return Block("numbered", ((line[3:],),))
    if line.startswith("- "):
        return Block("list", ((line[2:],),))
    if line.startswith("> "):
        return Block("quotation", ((line[2:],),))
    if line.startswith("|="):
        return Block("table", (), tuple(cell.strip() for cell in line[2:].split("|")))
    if line.startswith("|"):
        return Block("table", (tuple(cell.strip() for cell in line[1:].split("|")),))
    return None


def _continue(block: Block, line: str) -> Block:
    *before, (last,) = block.rows
    return replace(block, rows=(*before, (f"{last} {line}",)))


# ---------------------------------------------------------------------------------------------------------- as text


@lru_cache(maxsize=SET_BLOCKS)
def _set_block(block: Block) -> str:
    if block.kind == "list":
        return "\n".join(_wrap(_set_plain(item), first="- ", then="  ") for (item,) in block.rows)
    if block.kind == "numbered":
        return "\n".join(_wrap(_set_plain(item), first=f"{n}. ", then="   ") for n, (item,) in enumerate(block.rows, 1))
    if block.kind == "quotation":
        return "\n".join(_wrap(_set_plain(line), first="> ", then="> ") for (line,) in block.rows)
    if block.kind == "table":
        return "\n".join(_wrap(_set_row(row), then="    ") for row in block.rows)
    words = _set_plain(block.rows[0][0])
    return _wrap(words.upper() if block.kind == "heading" else words)


def _set_row(row: tuple[str, ...]) -> str:
    label, *values = (_set_plain(cell) for cell in row)
    return f"{label}: {', '.join(values)}"


def _set_plain(words: str) -> str:
    """Return *words* with each link as `words <target>` (RFC 3986, appendix C)."""
    if "[" in words:
        words = _LINK.sub(_link_as_text, words)
    return _restore(words)


def _link_as_text(link: re.Match[str]) -> str:
    target = link[2].removeprefix("mailto:").removeprefix("tel:")
    return f"<{target}>" if link[1] == target else f"{link[1]} <{target}>"


def _wrap(words: str, *, first: str = "", then: str = "") -> str:
    """Return *words* in lines of at most WIDTH characters; only a link is left longer.

    Done here because textwrap takes six times as long, and every letter is wrapped.
    """
    if len(first) + len(words) <= WIDTH and "  " not in words:
        return first + words
    lines: list[str] = []
    line, empty = first, True
    for word in words.split(" "):  # not at a no-break space
        if not word:
            continue
        if len(line) + len(word) + (not empty) <= WIDTH:
            line = line + word if empty else f"{line} {word}"
            empty = False
            continue
        if not empty:
            lines.append(line)
            line = then
        while len(line) + len(word) > WIDTH and "://" not in word:
            cut = WIDTH - len(line)
            lines.append(line + word[:cut])
            line, word = then, word[cut:]  # noqa: PLW2901 - what is left of it
        line, empty = line + word, False
    return "\n".join([*lines, line])


# ---------------------------------------------------------------------------------------------------------- as HTML

_TAGS = {"headline": "h1", "heading": "h2", "paragraph": "p"}
_ONLY_A_LINK = re.compile(r"\[[^\[\]]*\]\(https?://[^()\s]*\)")
_BUTTON = ' class="button"'


@lru_cache(maxsize=SET_BLOCKS)
def _set_block_html(block: Block) -> str:
    if block.kind == "list":
        return f"<ul>{_items_html(block)}</ul>"
    if block.kind == "numbered":
        return f"<ol>{_items_html(block)}</ol>"
    if block.kind == "quotation":
        lines = "".join(f"<p>{_set_words_html(line)}</p>" for (line,) in block.rows)
        return f"<blockquote>{lines}</blockquote>"
    if block.kind == "table":
        return (
            f"<table>\n{_columns_html(block.columns)}<tbody>\n{''.join(map(_row_html, block.rows))}</tbody>\n</table>"
        )
    tag, words = _TAGS[block.kind], block.rows[0][0]
    # A paragraph that is a link and nothing else is the one thing to do in the letter: made easy to hit.
    button = _BUTTON if tag == "p" and _ONLY_A_LINK.fullmatch(words) else ""
    return f"<{tag}{button}>{_set_words_html(words)}</{tag}>"


def _items_html(block: Block) -> str:
    return "".join(f"<li>{_set_words_html(item)}</li>" for (item,) in block.rows)


def _columns_html(columns: tuple[str, ...]) -> str:
    cells = "".join(f'<th scope="col">{_set_words_html(column)}</th>' for column in columns)
    return f"<thead><tr>{cells}</tr></thead>\n" if columns else ""


def _row_html(row: tuple[str, ...]) -> str:
    label, *values = map(_set_words_html, row)
    return f'<tr><th scope="row">{label}</th>{"".join(f"<td>{value}</td>" for value in values)}</tr>\n'


def _set_words_html(words: str) -> str:
    if "[" not in words:
        return str(escape(_restore(words)))
    pieces: list[str] = []
    start = 0
    for link in _LINK.finditer(words):
        pieces.append(escape(_restore(words[start : link.start()])))
        pieces.append(_link_as_html(_restore(link[1]), _restore(link[2])))
        start = link.end()
    pieces.append(escape(_restore(words[start:])))
    return "".join(pieces)


def _link_as_html(words: str, target: str) -> str:
    if not target.lower().startswith(_LINK_SCHEMES):  # a javascript: link, say: shown, not linked
        return escape(f"{words} <{target}>")
    return f'<a href="{escape(target)}">{escape(words)}</a>'


def _restore(words: str) -> str:
    return words if words.isascii() else words.translate(_RESTORE)
