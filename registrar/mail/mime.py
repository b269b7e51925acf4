"""What is a message made of? Its fields and the leaves of its MIME tree (RFC 2045, 2046), within limits.

The limits hold before anything is read: no message, however made, costs more than a small multiple of its size. One
buffer is walked by positions, so that nesting copies nothing.
"""

import re
from dataclasses import dataclass, field
from urllib.parse import unquote_to_bytes

from registrar.mail.decoding import clean_field, decode_field, decode_octets, decode_text, decode_transfer
from registrar.mail.smime import find_signed_content

MOST_OCTETS = 36 * 1024 * 1024
MOST_HEADER_OCTETS = 128 * 1024
MOST_FIELD_OCTETS = 16 * 1024
MOST_SCANNED_OCTETS = 1024 * 1024
"""A header block longer than MOST_HEADER_OCTETS is searched this far for the fields that say whose it is."""
MOST_PART_HEADER_OCTETS = 256 * 1024
"""Of all parts together."""
MOST_PARTS = 200
MOST_DEPTH = 20
MOST_PARAMETERS = 64
MOST_NEAR_BOUNDARIES = 5000
"""Lines that begin like a boundary and are none."""

SIGNED_TYPES = ("application/pkcs7-mime", "application/x-pkcs7-mime")

FIELD_LINE = re.compile(rb"([!-9;-~]+)[ \t]*:")
MAILBOX_LINE = re.compile(rb">?From ")
PARAMETER = re.compile(r';\s*([^\s=;"]+)\s*=\s*("(?:[^"\\]|\\.)*"|[^;]*)', re.DOTALL)
QUOTED_PAIR = re.compile(r"\\(.)", re.DOTALL)
CONTENT_TYPE = re.compile(r"\s*([\w!#$&^.+-]+/[\w!#$&^.+-]+)\s*")
CONTINUED = re.compile(r"([^*]+)\*(?:(\d{1,3})(\*?))?")
# What is worth knowing of a message that is not read further.
IDENTIFYING = frozenset(
    {b"auto-submitted", b"date", b"from", b"message-id", b"precedence", b"return-path", b"subject", b"to"}
)

RawFields = list[tuple[str, bytes]]


@dataclass(slots=True)
class Walk:
    """What has been met so far, counted against the limits."""

    problems: list[str] = field(default_factory=list)
    too_much: bool = False
    parts: int = 0
    part_header_octets: int = 0
    near_boundaries: int = 0

    def note(self, problem: str) -> None:
        """Keep *problem*, once."""
        if problem not in self.problems:
            self.problems.append(problem)

    def stop(self, problem: str) -> None:
        """Keep *problem* and read no further."""
        self.too_much = True
        self.note(problem)


@dataclass(frozen=True, slots=True)
class Leaf:
    """One part that holds no parts of its own; message/rfc822 is one."""

    content_type: str
    parameters: dict[str, str]
    disposition: str
    filename: str
    content: bytes
    depth: int
    within: str = ""
    """The multipart type it stands in, empty for a message that is one leaf."""


# ------------------------------------------------------------------------------------------------------------ fields


def split_fields(raw: bytes, start: int, end: int, walk: Walk) -> tuple[RawFields, int]:
    """Return the fields of the message in raw[start:end] and where its body begins.

    Values are as written, folds included. A field longer than the limit is left out, and a header block longer than
    the limit gives only what identifies the message; both stop the walk.
    """
    fields: RawFields = []
    at, kept = start, 0
    while at < end:
        line_end = raw.find(b"\n", at, end)
        next_at = end if line_end < 0 else line_end + 1
        found = FIELD_LINE.match(raw, at, next_at)
        if found is None:
            if raw[at:next_at].strip(b"\r\n") == b"":
                return fields, next_at
            if at == start and MAILBOX_LINE.match(raw, at, next_at):
                at = next_at
                continue
            # RFC 5322 §2.2 knows no such line. Every mail program shows it, and what follows, as the body.
            walk.note("a line among the fields is none")
            return fields, at
        while raw[next_at : next_at + 1] in (b" ", b"\t") and next_at < end:
            line_end = raw.find(b"\n", next_at, end)
            next_at = end if line_end < 0 else line_end + 1
        name = found[1]
        octets = next_at - at
        if octets > MOST_FIELD_OCTETS:
            walk.stop(f"the field {name[:40].decode('ascii')} is longer than {MOST_FIELD_OCTETS // 1024} kB")
        elif kept + octets <= MOST_HEADER_OCTETS or name.lower() in IDENTIFYING:
            fields.append((name.decode("ascii"), raw[found.end() : next_at]))
            kept += octets
        if next_at - start > MOST_HEADER_OCTETS:
            walk.stop(f"the header block is longer than {MOST_HEADER_OCTETS // 1024} kB")
        if next_at - start > MOST_SCANNED_OCTETS:
            walk.stop("the header block has no end")
            return fields, end
        at = next_at
    return fields, end


def first_value(fields: RawFields, name: str) -> str:
    """Return the first field of that name as clean unfolded text, or ""."""
    return next((clean_field(decode_octets(value)) for key, value in fields if key.lower() == name), "")


# -------------------------------------------------------------------------------------------------------- parameters


def parse_parameters(value: str, walk: Walk) -> tuple[str, dict[str, str]]:
    """Return the leading word of a Content-Type or Content-Disposition, lower case, and its parameters.

    RFC 2231 continuations and character sets are put together.
    """
    head = value.partition(";")[0].strip().lower()
    if value.count("=") > MOST_PARAMETERS and sum(1 for _ in PARAMETER.finditer(value)) > MOST_PARAMETERS:
        walk.stop(f"a field has more than {MOST_PARAMETERS} parameters")
        return head, {}
    plain: dict[str, str] = {}
    pieces: dict[str, list[tuple[int, bool, str]]] = {}
    for found in PARAMETER.finditer(value):
        name, text = found[1].lower(), found[2].strip()
        if text.startswith('"') and text.endswith('"') and len(text) > 1:
            text = text[1:-1]
            text = QUOTED_PAIR.sub(r"\1", text) if "\\" in text else text
        continued = CONTINUED.fullmatch(name)
        if continued is None:
            plain.setdefault(name, clean_field(text))
        else:
            extended = continued[2] is None or continued[3] == "*"
            pieces.setdefault(continued[1], []).append((int(continued[2] or 0), extended, text))
    return head, plain | {name: _put_together(found) for name, found in pieces.items()}


def _put_together(pieces: list[tuple[int, bool, str]]) -> str:
    """RFC 2231 §3, §4: pieces in order; the first one that is extended names the character set."""
    charset, octets = "", b""
    for index, extended, text in sorted(pieces, key=lambda piece: piece[0]):
        rest = text
        if extended and index == 0 and text.count("'") >= 2:
            charset, _, rest = text.split("'", 2)
        octets += unquote_to_bytes(rest) if extended else rest.encode("utf-8", "replace")
    return clean_field(decode_text(octets, charset))


# ------------------------------------------------------------------------------------------------------------ leaves


def find_leaves(
    raw: bytes, start: int, end: int, *, fields: RawFields, walk: Walk, depth: int = 0, within: str = ""
) -> list[Leaf]:
    """Return the leaves of the entity whose *fields* are given and whose body is raw[start:end]."""
    default = "message/rfc822" if within == "multipart/digest" else "text/plain"  # RFC 2046 §5.1.5
    head, parameters = parse_parameters(first_value(fields, "content-type"), walk)
    matched = CONTENT_TYPE.fullmatch(head)
    content_type = matched[1] if matched else default
    encoding = first_value(fields, "content-transfer-encoding").partition(";")[0].strip().lower()
    if content_type.startswith("multipart/"):
        boundary = parameters.get("boundary", "").rstrip().encode("utf-8", "replace")
        if depth >= MOST_DEPTH:
            walk.stop(f"parts are nested more than {MOST_DEPTH} deep")
            return []
        if encoding in ("base64", "quoted-printable"):  # RFC 2045 §6.4 forbids it; seen all the same
            raw = decode_transfer(raw[start:end], encoding)
            start, end = 0, len(raw)
        spans = _split_parts(raw, start, end, boundary=boundary, walk=walk) if boundary else None
        if spans is not None:
            return _leaves_of(raw, spans, walk=walk, depth=depth + 1, within=content_type)
        walk.note("a multipart body without its boundary")
        content_type, parameters = "text/plain", {}
    if walk.too_much:
        return []
    disposition, more = parse_parameters(first_value(fields, "content-disposition"), walk)
    filename = _filename(more.get("filename") or parameters.get("name") or "")
    content = decode_transfer(raw[start:end], encoding)
    leaf = Leaf(content_type, parameters, disposition, filename, content, depth, within)
    return [leaf, *_signed_leaves(leaf, walk)] if content_type in SIGNED_TYPES else [leaf]


def _signed_leaves(leaf: Leaf, walk: Walk) -> list[Leaf]:
    """Return what an opaque signature is wrapped around, beside the wrapping itself."""
    inner = find_signed_content(leaf.content)
    if not inner:
        return []
    if leaf.depth >= MOST_DEPTH:
        walk.stop(f"parts are nested more than {MOST_DEPTH} deep")
        return []
    fields, body = split_fields(inner, 0, len(inner), walk)
    return find_leaves(
        inner, body, len(inner), fields=fields, walk=walk, depth=leaf.depth + 1, within=leaf.content_type
    )


def _leaves_of(raw: bytes, spans: list[tuple[int, int]], *, walk: Walk, depth: int, within: str) -> list[Leaf]:
    leaves: list[Leaf] = []
    for start, end in spans:
        if walk.too_much:
            break
        walk.parts += 1
        if walk.parts > MOST_PARTS:
            walk.stop(f"there are more than {MOST_PARTS} parts")
            break
        fields, body = split_fields(raw, start, end, walk)
        walk.part_header_octets += body - start
        if walk.part_header_octets > MOST_PART_HEADER_OCTETS:
            walk.stop(f"the headers of parts are longer than {MOST_PART_HEADER_OCTETS // 1024} kB")
            break
        leaves += find_leaves(raw, body, end, fields=fields, walk=walk, depth=depth, within=within)
    return leaves


def _split_parts(raw: bytes, start: int, end: int, *, boundary: bytes, walk: Walk) -> list[tuple[int, int]] | None:
    """Return the spans between the boundary lines (RFC 2046 §5.1.1), None where there is no such line.

    A missing last line ends with the body.
    """
    spans: list[tuple[int, int]] = []
    delimiter = b"--" + boundary
    opened: int | None = None
    at = raw.find(delimiter, start, end)
    while at >= 0:
        after = at + len(delimiter)
        line_end = raw.find(b"\n", after, end)
        line_end = end if line_end < 0 else line_end
        rest = raw[after : min(line_end, after + 200)].rstrip(b" \t\r")
        if rest in (b"", b"--") and (at == start or raw[at - 1 : at] == b"\n"):
            if opened is not None:
                spans.append((opened, _before_line_end(raw, opened, at)))
            if len(spans) > MOST_PARTS:
                walk.stop(f"there are more than {MOST_PARTS} parts")
                return spans
            if rest == b"--":
                return spans
            opened = min(line_end + 1, end)
            at = raw.find(delimiter, opened, end)
        else:
            walk.near_boundaries += 1
            if walk.near_boundaries > MOST_NEAR_BOUNDARIES:
                walk.stop("too many lines look like a boundary and are none")
                return spans
            at = raw.find(delimiter, after, end)
    if opened is None:
        return None
    walk.note("the last boundary is missing")
    return [*spans, (opened, end)]


def _before_line_end(raw: bytes, start: int, at: int) -> int:
    """The line end before a boundary belongs to the boundary."""
    if at > start and raw[at - 1 : at] == b"\n":
        at -= 1
        if at > start and raw[at - 1 : at] == b"\r":
            at -= 1
    return at


def _filename(text: str) -> str:
    """Return the name of a file without any folder, at most 255 characters."""
    return re.split(r"[/\\]", decode_field(text))[-1].strip()[:255]
