"""What does an opaquely signed message say? The content inside application/pkcs7-mime (RFC 8551 §3.5.2).

The signature is not checked: who wrote is judged elsewhere. This only takes the words out of their wrapping, which
courts and the military put around all they send. What is encrypted stays what it is.
"""

from typing import NamedTuple

SIGNED_DATA = bytes.fromhex("2a864886f70d010702")  # RFC 5652 §5.1
SEQUENCE, OBJECT_IDENTIFIER, OCTET_STRING = 0x30, 0x06, 0x04
CONSTRUCTED_STRING, EXPLICIT_0 = 0x24, 0xA0
MOST_PIECES = 100_000


class _Element(NamedTuple):
    tag: int
    start: int
    """Where its content begins."""
    end: int
    """Where its content ends; with indefinite length, the end of what holds it."""


def find_signed_content(raw: bytes) -> bytes:
    """Return the MIME entity that *raw* signs, or b"" where it holds none or cannot be read."""
    try:
        outer = _enter(raw, 0, len(raw), tag=SEQUENCE)
        kind = _element(raw, outer.start, outer.end)
        if kind.tag != OBJECT_IDENTIFIER or raw[kind.start : kind.end] != SIGNED_DATA:
            return b""
        explicit = _enter(raw, kind.end, outer.end, tag=EXPLICIT_0)
        signed = _enter(raw, explicit.start, explicit.end, tag=SEQUENCE)
        version = _element(raw, signed.start, signed.end)
        digests = _element(raw, version.end, signed.end)
        # RFC 5652 §5.2: encapContentInfo follows the version and the set of digest algorithms.
        content = _enter(raw, digests.end, signed.end, tag=SEQUENCE)
        content_kind = _element(raw, content.start, content.end)
        wrapped = _enter(raw, content_kind.end, content.end, tag=EXPLICIT_0)
        return _octets(raw, _element(raw, wrapped.start, wrapped.end))
    except (IndexError, ValueError):
        return b""


def _octets(raw: bytes, element: _Element) -> bytes:
    """Return a string, put together where it comes in pieces (X.690 §8.7)."""
    if element.tag == OCTET_STRING:
        return raw[element.start : element.end]
    if element.tag != CONSTRUCTED_STRING:
        return b""
    pieces: list[bytes] = []
    at = element.start
    while at < element.end and len(pieces) < MOST_PIECES:
        piece = _element(raw, at, element.end)
        if piece.tag != OCTET_STRING:  # the two zeros that end an indefinite length
            break
        pieces.append(raw[piece.start : piece.end])
        at = piece.end
    return b"".join(pieces)


def _enter(raw: bytes, at: int, end: int, *, tag: int) -> _Element:
    element = _element(raw, at, end)
    if element.tag != tag:
        raise ValueError("another element was expected")
    return element


def _element(raw: bytes, at: int, end: int) -> _Element:
    """Return the element at *at* (X.690 §8.1): short tags, definite or indefinite length."""
    tag, length = raw[at], raw[at + 1]
    start = at + 2
    if length == 0x80:
        return _Element(tag, start, end)
    if length > 0x80:
        count = length & 0x7F
        if count > 4:
            raise ValueError("an element is longer than any message")
        length = int.from_bytes(raw[start : start + count], "big")
        start += count
    if start + length > end:
        raise ValueError("an element is longer than what holds it")
    return _Element(tag, start, start + length)
