"""What is in a winmail.dat? Body and files out of the envelope that Outlook's rich text format travels in (MS-OXTNEF).

Some offices' servers send such mail to everybody, and nobody but Outlook shows what is in it. What cannot be read is
left out; nothing raises, and nothing grows beyond the limits of the caller.
"""

import re
import struct
from dataclasses import dataclass, field

from registrar.mail.decoding import clean_body, decode_text

SIGNATURE = 0x223E9F78
MOST_FILES = 100
MOST_TEXT = 1024 * 1024
MOST_PROPERTIES = 2000

# MS-OXTNEF §2.1.3.1: the attributes of interest.
OEM_CODEPAGE, BODY, MESSAGE_PROPERTIES = 0x00069007, 0x0002800C, 0x00069003
FILE_BEGINS, FILE_TITLE, FILE_CONTENT, FILE_PROPERTIES = 0x00069002, 0x00018010, 0x0006800F, 0x00069005
# MS-OXPROPS: PidTagBody, PidTagBodyHtml, PidTagRtfCompressed, PidTagAttachLongFilename, PidTagAttachDataBinary.
P_BODY, P_HTML, P_RTF, P_LONG_NAME, P_CONTENT = 0x1000, 0x1013, 0x1009, 0x3707, 0x3701
# MS-OXCDATA §2.11.1: octets of a value of fixed size, padded to four.
FIXED_SIZES = {0x02: 4, 0x03: 4, 0x04: 4, 0x05: 8, 0x06: 8, 0x07: 8, 0x0A: 4, 0x0B: 4, 0x14: 8, 0x40: 8, 0x48: 16}
VARIABLE_TYPES = frozenset({0x0D, 0x1E, 0x1F, 0x102})
UNICODE, BINARY = 0x1F, 0x102


@dataclass(slots=True)
class TnefFile:
    """A file in the envelope."""

    name: str = ""
    content: bytes = b""


@dataclass(slots=True)
class Tnef:
    """What was found in the envelope; empty where nothing was."""

    text: str = ""
    html: str = ""
    files: list[TnefFile] = field(default_factory=list)


def parse_tnef(raw: bytes) -> Tnef:
    """Return the body and the files of a winmail.dat, as far as they can be read."""
    found = Tnef()
    if len(raw) < 6 or struct.unpack_from("<I", raw)[0] != SIGNATURE:
        return found
    charset, at = "cp1252", 6
    while at + 9 <= len(raw):
        attribute, length = struct.unpack_from("<II", raw, at + 1)
        content = raw[at + 9 : at + 9 + length]
        at += 9 + length + 2
        if attribute == OEM_CODEPAGE and len(content) >= 4:
            charset = f"cp{struct.unpack_from('<I', content)[0]}"
        elif attribute == BODY:
            found.text = found.text or _text(content.rstrip(b"\0"), charset)
        elif attribute == MESSAGE_PROPERTIES:
            _read_message(found, _properties(content), charset)
        elif attribute == FILE_BEGINS:
            if len(found.files) >= MOST_FILES:
                break
            found.files.append(TnefFile())
        elif found.files:
            _read_file(found.files[-1], attribute, content, charset=charset)
    found.files = [one for one in found.files if one.content]
    return found


def _read_message(found: Tnef, properties: dict[int, tuple[int, bytes]], charset: str) -> None:
    if P_BODY in properties:
        found.text = _string(*properties[P_BODY], charset=charset) or found.text
    if P_HTML in properties:
        kind, octets = properties[P_HTML]
        found.html = _text(octets, "") if kind == BINARY else _string(kind, octets, charset=charset)
    if P_RTF in properties and not found.text and not found.html:
        found.text = _rtf_text(_decompress(properties[P_RTF][1]), charset)


def _read_file(file: TnefFile, attribute: int, content: bytes, *, charset: str) -> None:
    if attribute == FILE_TITLE:
        file.name = file.name or _text(content.rstrip(b"\0"), charset)
    elif attribute == FILE_CONTENT:
        file.content = content
    elif attribute == FILE_PROPERTIES:
        properties = _properties(content)
        if P_LONG_NAME in properties:
            file.name = _string(*properties[P_LONG_NAME], charset=charset)
        if P_CONTENT in properties and properties[P_CONTENT][0] == BINARY and not file.content:
            file.content = properties[P_CONTENT][1]


def _string(kind: int, octets: bytes, *, charset: str) -> str:
    return _text(octets.decode("utf-16-le", "replace").encode() if kind == UNICODE else octets, charset).rstrip("\0")


def _text(octets: bytes, charset: str) -> str:
    return clean_body(decode_text(octets[:MOST_TEXT], charset))


# ---------------------------------------------------------------------------------------------------------- properties


def _properties(raw: bytes) -> dict[int, tuple[int, bytes]]:
    """Return type and first value of each property (MS-OXTNEF §2.1.3.4), up to the first that cannot be read."""
    found: dict[int, tuple[int, bytes]] = {}
    try:
        (count,) = struct.unpack_from("<I", raw)
        at = 4
        for _ in range(min(count, MOST_PROPERTIES)):
            kind, name = struct.unpack_from("<HH", raw, at)
            at += 4
            if name >= 0x8000:
                at = _after_name(raw, at)
            values, at = _values(raw, at, kind)
            if values:
                found.setdefault(name, (kind & 0xFFF, values))
    except struct.error:
        pass
    return found


def _after_name(raw: bytes, at: int) -> int:
    at += 16
    (by_string,) = struct.unpack_from("<I", raw, at)
    if not by_string:
        return at + 8
    (length,) = struct.unpack_from("<I", raw, at + 4)
    return int(at + 8 + length + -length % 4)


def _values(raw: bytes, at: int, kind: int) -> tuple[bytes, int]:
    """Return the first value at *at* and where the values end."""
    base, many = kind & 0xFFF, bool(kind & 0x1000)
    count = 1
    if many or base in VARIABLE_TYPES:
        (count,) = struct.unpack_from("<I", raw, at)
        at += 4
    if base not in VARIABLE_TYPES:
        if base not in FIXED_SIZES:
            raise struct.error("a property of unknown type")
        return raw[at : at + FIXED_SIZES[base]], at + count * FIXED_SIZES[base]
    first = b""
    for index in range(min(count, MOST_PROPERTIES)):
        (length,) = struct.unpack_from("<I", raw, at)
        if index == 0:
            first = raw[at + 4 : at + 4 + length]
        at += 4 + length + -length % 4
    return first, at


# ----------------------------------------------------------------------------------------------------------- rich text

DICTIONARY = (
    b"{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor "
    b"MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20"
    b"\\b\\i\\u\\tab\\tx"
)
COMPRESSED, UNCOMPRESSED = 0x75465A4C, 0x414C454D


def _decompress(raw: bytes) -> bytes:
    """Undo the compression of PidTagRtfCompressed (MS-OXRTFCP §3.1)."""
    if len(raw) < 16:
        return b""
    _, size, kind = struct.unpack_from("<III", raw)
    if kind == UNCOMPRESSED:
        return raw[16 : 16 + size]
    if kind != COMPRESSED:
        return b""
    window = bytearray(DICTIONARY.ljust(4096, b"\0"))
    write, at, out = len(DICTIONARY), 16, bytearray()
    most = min(size, MOST_TEXT)
    while at < len(raw) and len(out) < most:
        control = raw[at]
        at += 1
        for bit in range(8):
            if at >= len(raw) or len(out) >= most:
                break
            if control >> bit & 1:
                reference = int.from_bytes(raw[at : at + 2], "big")
                at += 2
                read, length = reference >> 4, (reference & 15) + 2
                if read == write:
                    return bytes(out)
                octets = bytes(window[(read + step) % 4096] for step in range(min(length, (write - read) % 4096)))
                octets = (octets * 17)[:length] if len(octets) < length else octets
            else:
                octets = raw[at : at + 1]
                at += 1
            for octet in octets:
                window[write] = octet
                write = (write + 1) % 4096
            out += octets
    return bytes(out)


RTF_TOKEN = re.compile(
    rb"\\'([0-9a-fA-F]{2})|\\u(-?\d{1,6})[ ]?(?:\?|\\'[0-9a-fA-F]{2})?|\\([a-zA-Z]{1,32})(?:-?\d{1,10})?[ ]?"
    rb"|\\([^a-zA-Z])|([{}])|\r?\n|([^\\{}\r\n]+)"
)
RTF_BREAKS = {b"par": "\n", b"line": "\n", b"row": "\n", b"tab": "\t", b"cell": "\t", b"emdash": "—", b"endash": "–"}
RTF_QUOTES = {b"lquote": "‘", b"rquote": "’", b"ldblquote": "“", b"rdblquote": "”", b"bullet": "•"}
RTF_HIDDEN = frozenset(
    {b"fonttbl", b"colortbl", b"stylesheet", b"info", b"pict", b"htmltag", b"themedata", b"listtable"}
)


def _rtf_text(raw: bytes, charset: str) -> str:
    """Return the words of rich text; HTML tags that travel inside it (MS-OXRTFEX) are hidden groups like any other."""
    out: list[str] = []
    pending = bytearray()
    depth, hidden_at = 0, 0

    for token in RTF_TOKEN.finditer(raw):
        octet, code, word, symbol, brace, words = token.groups()
        if brace is not None:
            depth += 1 if brace == b"{" else -1
            hidden_at = 0 if depth < hidden_at else hidden_at
        elif not hidden_at and (symbol == b"*" or word in RTF_HIDDEN):
            hidden_at = depth
        elif hidden_at:
            continue
        elif octet is not None or words is not None:
            pending += bytes([int(octet, 16)]) if octet is not None else words
        else:
            out.append(decode_text(bytes(pending), charset))
            pending.clear()
            out.append(_rtf_character(code, word, symbol))
    out.append(decode_text(bytes(pending), charset))
    # \u names halves of surrogate pairs one by one.
    whole = "".join(out).encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return clean_body(whole).strip("\n")


def _rtf_character(code: bytes | None, word: bytes | None, symbol: bytes | None) -> str:
    if code is not None:
        return chr(int(code) % 0x10000)
    if word is not None:
        return RTF_BREAKS.get(word) or RTF_QUOTES.get(word, "")
    return {b"~": " ", b"\\": "\\", b"{": "{", b"}": "}", b"_": "-"}.get(symbol or b"", "")
