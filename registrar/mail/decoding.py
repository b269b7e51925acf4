"""How do bytes become text? Character sets, encoded words in fields, transfer encodings, flowed text.

All of it is lenient and none of it raises: what a person can read in their own mail program must be readable here.
All of it takes time in proportion to its input, whatever that input is.
"""

import binascii
import codecs
import re
from collections.abc import Callable
from functools import lru_cache
from html import unescape

# Names seen in the wild for sets that Python calls otherwise, and for none at all ("").
CHARSET_ALIASES = {
    "ansi": "cp1252",
    "ansi_x3.110": "cp1252",
    "ansi_x3.110-1983": "cp1252",
    "ansi_x3.4-1968": "cp1252",
    "ascii": "cp1252",
    "cp-850": "cp850",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "gb_2312-80": "gb18030",
    "iso-8859-1": "cp1252",  # WHATWG Encoding: what is labelled Latin-1 is read as windows-1252
    "iso8859-1": "cp1252",
    "iso_8859-1": "cp1252",
    "latin1": "cp1252",
    "latin-1": "cp1252",
    "l1": "cp1252",
    "iso-8859-8-i": "iso-8859-8",
    "iso-8859-8-e": "iso-8859-8",
    "iso-8859-9": "cp1254",
    "iso-8859-11": "cp874",
    "ks_c_5601-1987": "cp949",
    "ks_c_5601": "cp949",
    "euc-kr": "cp949",
    "macintosh": "mac_roman",
    "x-mac-roman": "mac_roman",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "windows-31j": "cp932",
    "x-sjis": "cp932",
    "tis-620": "cp874",
    "unicode-1-1-utf-7": "utf-7",
    "us-ascii": "cp1252",
    "utf-8mb4": "utf-8",
    "utf8mb4": "utf-8",
    "windows-874": "cp874",
    "x-gbk": "gb18030",
    "x-utf-8": "utf-8",
    "7bit": "",
    "8bit": "",
    "binary": "",
    "default": "",
    "none": "",
    "unknown": "",
    "unknown-8bit": "",
    "us-ascii//translit": "",
    "x-unknown": "",
    "x-user-defined": "",
}
# Python codecs that no mail uses: quadratic (punycode, idna) or able to make what is no character.
REFUSED_CODECS = frozenset({"idna", "punycode", "raw-unicode-escape", "undefined", "unicode-escape"})
WIDE_CODECS = frozenset({"utf-16", "utf-16-be", "utf-16-le", "utf-32", "utf-32-be", "utf-32-le"})

CHARSET_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.:+/-]{0,39}")
# RFC 2047 §2, and RFC 2231 §5 for the language after "*". Blanks inside the text: seen, forbidden, harmless.
ENCODED_WORD = re.compile(r"=\?([A-Za-z0-9_.:+-]{1,40})(?:\*[A-Za-z0-9-]{1,20})?\?([BbQq])\?([^?]*)\?=")
Q_ESCAPE = re.compile(rb"=([0-9A-Fa-f]{2})")

# Control characters of C0 and C1, the separators U+2028/9 that split lines for some programs, lone surrogates.
FIELD_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]+")
# Direction overrides and isolates: a name that reads otherwise than it is written. The byte order mark with them.
DIRECTION_MARKS = re.compile(r"[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+")
BODY_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff]+")
BODY_LINE_ENDS = re.compile(r"[\r\x0b\x0c\u2028\u2029]")
SURROGATES = re.compile(r"[\ud800-\udfff]")


# ---------------------------------------------------------------------------------------------------- character sets


def decode_text(raw: bytes, charset: str = "") -> str:
    """Return *raw* as text: the declared set, then UTF-8, then windows-1252 with replacement characters.

    No lone surrogate comes out, so the text can always be stored and sent.
    """
    codec = _codec(charset)
    if codec in WIDE_CODECS and raw.isascii() and b"\0" not in raw:
        codec = ""  # Seen: ASCII labelled utf-16
    try:
        # UTF-8 first where the label is a single-byte one: bytes that are UTF-8 by chance are next to none.
        return _whole(raw.decode("utf-8" if codec in ("", "cp1252") else codec))
    except (UnicodeError, LookupError, ValueError):
        pass
    if codec not in ("", "cp1252"):
        patched = raw.decode("utf-8", "replace")
        wrong = patched.count("\ufffd")
        # Seen: a body of UTF-8 with one broken character. Letters outnumber what is broken only where it is UTF-8.
        if wrong <= sum(1 for char in patched if char > "\x7f") - wrong:
            return _whole(patched)
    return _whole(raw.decode("cp1252", "replace"))


@lru_cache(maxsize=256)
def _codec(charset: str) -> str:
    """Return the name of Python's codec for *charset*, or "" where there is none that mail may use."""
    name = charset.strip(" \t\"'").lower()
    name = CHARSET_ALIASES.get(name, name)
    if not CHARSET_NAME.fullmatch(name):
        return ""
    try:
        codec = codecs.lookup(name).name
    except (LookupError, ValueError, ImportError):
        return ""
    return "" if codec.replace("_", "-") in REFUSED_CODECS else codec


def _whole(text: str) -> str:
    return SURROGATES.sub("\ufffd", text).removeprefix("\ufeff")


# ------------------------------------------------------------------------------------------------------------ fields


def decode_octets(raw: bytes) -> str:
    """Return a raw field value as text, unfolded: UTF-8 (RFC 6532), else windows-1252 as old clients send it."""
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError:
        text = raw.decode("cp1252", "replace")
    text = text.strip()
    return " ".join([line.strip(" \t\r") for line in text.split("\n")]) if "\n" in text else text


def clean_field(text: str) -> str:
    """Return *text* without anything that could break a line, hide or turn round what is written."""
    if text.isascii() and text.isprintable():  # nearly all fields, and much faster
        return text.strip()
    return DIRECTION_MARKS.sub("", FIELD_CONTROLS.sub(" ", text)).strip()


def decode_field(text: str) -> str:
    """Return an unfolded value with its encoded words (RFC 2047) decoded, clean."""
    return clean_field(decode_words(text))


def decode_words(text: str) -> str:
    """Return *text* with encoded words decoded. Words of one set that touch are decoded as one.

    RFC 2047 §5 forbids splitting a character between two words; it is seen all the same.
    """
    if "=?" not in text:
        return text
    out: list[str] = []
    pending, charset, at = b"", "", 0
    for word in ENCODED_WORD.finditer(text):
        between = text[at : word.start()]
        octets = _word_octets(word[2], word[3])
        if pending and not between.strip() and word[1].lower() == charset:
            pending += octets
        else:
            if pending:
                out.append(decode_text(pending, charset))
            # RFC 2047 §6.2: blank space between two encoded words is not shown.
            if between.strip() or at == 0:
                out.append(between)
            pending, charset = octets, word[1].lower()
        at = word.end()
    if pending:
        out.append(decode_text(pending, charset))
    out.append(text[at:])
    return "".join(out)


def _word_octets(encoding: str, text: str) -> bytes:
    octets = text.encode("utf-8", "replace")
    if encoding in "bB":
        return decode_base64(octets)
    return Q_ESCAPE.sub(lambda found: bytes([int(found[1], 16)]), octets.replace(b"_", b" "))


# ------------------------------------------------------------------------------------------------- transfer encodings


def decode_base64(raw: bytes) -> bytes:
    """Return what *raw* holds, leaving out what is no base64 and whatever is cut off at the end."""
    try:
        return binascii.a2b_base64(raw)
    except binascii.Error:
        pass
    kept = raw.translate(None, NOT_BASE64)
    kept = kept[: len(kept) - (len(kept) % 4 == 1)]
    return binascii.a2b_base64(kept + b"=" * (-len(kept) % 4))


NOT_BASE64 = bytes(set(range(256)) - set(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"))

# RFC 2045 §6; whatever else is declared is taken as it stands.
TRANSFER_ENCODINGS: dict[str, Callable[[bytes], bytes]] = {
    "base64": decode_base64,
    "quoted-printable": binascii.a2b_qp,
}


def decode_transfer(raw: bytes, encoding: str) -> bytes:
    """Return the content behind a Content-Transfer-Encoding."""
    decode = TRANSFER_ENCODINGS.get(encoding)
    return decode(raw) if decode else raw


# -------------------------------------------------------------------------------------------------------- body texts


def clean_body(text: str) -> str:
    r"""Return *text* with line ends as \n and without control characters other than \\n and tab."""
    text = text.replace("\r\n", "\n")
    if text.isascii() and text.replace("\n", "").replace("\t", "").isprintable():  # as for fields
        return text
    return BODY_CONTROLS.sub("", BODY_LINE_ENDS.sub("\n", text))


def join_flowed(text: str, *, delete_space: bool = False) -> str:
    """Return format=flowed text with its paragraphs joined, each line behind its quote marks (RFC 3676).

    *delete_space* is DelSp=yes: the blank that marks a flowed line is not part of the text (§4).
    """
    out: list[str] = []
    paragraph: list[str] = []
    depth = 0
    for line in text.split("\n"):
        rest = line.lstrip(">")
        marks = len(line) - len(rest)
        rest = rest.removeprefix(" ")  # §4.4: space-stuffing
        if paragraph and (marks != depth or rest == "-- "):
            # §4.5: a flowed line whose successor has another depth is fixed after all.
            out.append(_quoted(depth, "".join(paragraph)))
            paragraph = []
        depth = marks
        if rest.endswith(" ") and rest != "-- ":  # §4.3: the signature separator is never flowed
            paragraph.append(rest[:-1] if delete_space else rest)
        else:
            out.append(_quoted(depth, "".join([*paragraph, rest])))
            paragraph = []
    if paragraph:
        out.append(_quoted(depth, "".join(paragraph)))
    return "\n".join(out)


def _quoted(depth: int, line: str) -> str:
    return f"{'>' * depth} {line}" if depth else line


HIDDEN_START = re.compile(r"<(style|script|head|title)\b", re.IGNORECASE)
HIDDEN_END = {tag: re.compile(f"</{tag}\\b[^<>]*>", re.IGNORECASE) for tag in ("style", "script", "head", "title")}
LINE_TAG = re.compile(r"</?(?:br|p|div|tr|li|h[1-6]|table|blockquote)\b[^<>]*>", re.IGNORECASE)
ANY_TAG = re.compile(r"<[^<>]*>")
BLANK_LINES = re.compile(r"\n{3,}")


def strip_tags(html: str) -> str:
    """Return the words of *html*, a line a block. Rough: for forwarded messages and for telling machines by wording."""
    out: list[str] = []
    at = 0
    while found := HIDDEN_START.search(html, at):
        out.append(html[at : found.start()])
        end = HIDDEN_END[found[1].lower()].search(html, found.end())
        at = end.end() if end else len(html)
    out.append(html[at:])
    text = unescape(ANY_TAG.sub("", LINE_TAG.sub("\n", "".join(out))))
    lines = (line.strip() for line in text.replace("\xa0", " ").split("\n"))
    return BLANK_LINES.sub("\n\n", "\n".join(lines)).strip()
