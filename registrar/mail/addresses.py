"""Which addresses does a field name? A small strict reader of RFC 5322 §3.4.

An answer goes to the address read here. A reader that is deceived by a forged From writes to a victim, so structure
is read before anything is decoded, and whatever is not plainly one address is reported rather than guessed.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field

from registrar.mail.decoding import clean_field, decode_words

MOST_COMMENT_DEPTH = 20
MOST_ADDRESSES = 500
MOST_NAME_PIECES = 6
"""Pieces of one unquoted name: `Vega, Marisol, LCSW, DCFS <...>`."""

ATOM = re.compile(r'[^\s()<>\[\]:;@\\,."]+')
BLANK = re.compile(r"\s+")
QUOTED = re.compile(r'"((?:[^"\\]|\\.)*)"', re.DOTALL)
QUOTED_PAIR = re.compile(r"\\(.)", re.DOTALL)
LITERAL = re.compile(r"\[[^\[\]\\]*\]")
# RFC 5322 §3.2.3 atext, dot-atom; RFC 1123 §2.1 host names.
DOT_ATOM = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*")
LABEL = re.compile(r"[a-z0-9](?:[a-z0-9_-]{0,61}[a-z0-9])?")
SOME_ADDRESS = re.compile(r"[^\s@<>()\[\],;:\"']{1,64}@[^\s@<>()\[\],;:\"']{1,253}")


@dataclass(frozen=True, slots=True)
class Address:
    """A mailbox of RFC 5322 §3.4: display name (may be empty) and bare addr-spec, the domain in lower case."""

    email: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    """atom, quoted, comment, literal, or the special character itself."""
    text: str
    """As written, without the marks of a quoted string or comment."""
    spaced: bool = False
    """Blank space stood before it."""


@dataclass(slots=True)
class _Segment:
    """What stands between two commas."""

    before: list[_Token] = field(default_factory=list)
    inside: list[_Token] | None = None
    after: list[_Token] = field(default_factory=list)


class _AddressError(ValueError):
    """Why a field names no address, in words for staff."""


def parse_author(values: tuple[str, ...]) -> tuple[Address | None, str]:
    """Return the one clean address that the From fields name, or None and why there is none.

    *values* are unfolded and not yet decoded, one for each From field.
    """
    if not values:
        return None, "there is no From field"
    if len(values) > 1:
        return None, f"there are {len(values)} From fields"
    try:
        tokens = list(_tokens(values[0]))
        if any(token.kind in ":;" for token in tokens):
            raise _AddressError("From holds a group or a semicolon")
        segments = _segments(tokens)
        if len(segments) != 1:
            raise _AddressError("From names nobody" if not segments else "From names more than one address")
        address = _address(segments[0])
        _refuse_other_address_in_name(address)
        return address, ""
    except _AddressError as problem:
        return None, str(problem)


def parse_addresses(values: tuple[str, ...]) -> tuple[Address, ...]:
    """Return the addresses that To, Cc or Reply-To fields name, leaving out what is none. At most 500."""
    found: list[Address] = []
    for value in values:
        try:
            tokens = list(_tokens(value))
        except _AddressError:
            continue
        for segment in _segments(_without_groups(tokens)):
            try:
                found.append(_address(segment))
            except _AddressError:
                continue
            if len(found) >= MOST_ADDRESSES:
                return tuple(found)
    return tuple(found)


def find_addresses_in(text: str) -> tuple[str, ...]:
    """Return whatever looks like an address in free text, lower case. Full-width signs count as what they look like."""
    return tuple(found.lower() for found in SOME_ADDRESS.findall(unicodedata.normalize("NFKC", text)))


# ------------------------------------------------------------------------------------------------------------ tokens


def _tokens(value: str) -> Iterator[_Token]:
    at, spaced = 0, False
    while at < len(value):
        char = value[at]
        if blank := BLANK.match(value, at):
            at, spaced = blank.end(), True
            continue
        if char == "(":
            text, at = _comment(value, at)
            yield _Token("comment", text, spaced)
        elif char == '"':
            quoted = QUOTED.match(value, at)
            if quoted is None:
                raise _AddressError("a quoted name is not closed")
            yield _Token("quoted", QUOTED_PAIR.sub(r"\1", quoted[1]), spaced)
            at = quoted.end()
        elif char == "[" and (literal := LITERAL.match(value, at)):
            yield _Token("literal", literal[0], spaced)
            at = literal.end()
        elif atom := ATOM.match(value, at):
            yield _Token("atom", atom[0], spaced)
            at = atom.end()
        else:
            yield _Token(char, char, spaced)
            at += 1
        spaced = False


def _comment(value: str, start: int) -> tuple[str, int]:
    """Return the text of the comment that begins at *start* and where it ends."""
    depth, at = 0, start
    while at < len(value):
        match value[at]:
            case "\\":
                at += 1
            case "(":
                depth += 1
                if depth > MOST_COMMENT_DEPTH:
                    raise _AddressError("comments are nested too deep")
            case ")":
                depth -= 1
                if depth == 0:
                    return QUOTED_PAIR.sub(r"\1", value[start + 1 : at]), at + 1
        at += 1
    raise _AddressError("a comment is not closed")


# ---------------------------------------------------------------------------------------------------------- segments


def _segments(tokens: list[_Token]) -> list[_Segment]:
    """Split at commas and semicolons; a piece without address joins the name that follows it.

    Seen: Outlook writes `Vega, Marisol (DCFS) <mvega@dcfs.example>` without quotes.
    """
    segments: list[_Segment] = []
    current = _Segment()
    in_angle = False
    for token in tokens:
        if token.kind in ",;" and not in_angle:
            segments.append(current)
            current = _Segment()
        elif token.kind == "<" and current.inside is None:
            current.inside, in_angle = [], True
        elif token.kind == ">" and in_angle:
            in_angle = False
        elif in_angle and current.inside is not None:
            current.inside.append(token)
        else:
            (current.before if current.inside is None else current.after).append(token)
    segments.append(current)

    joined: list[_Segment] = []
    for segment in segments:
        if segment.inside is not None and segment.before:
            for _ in range(MOST_NAME_PIECES):
                if not joined or not _is_bare_name(joined[-1]):
                    break
                segment.before = [*joined.pop().before, _Token(",", ","), *segment.before]
        if segment.before or segment.inside is not None:
            joined.append(segment)
    return joined


def _is_bare_name(segment: _Segment) -> bool:
    return segment.inside is None and all(
        token.kind in ("atom", "quoted", "comment", ".", ",") for token in segment.before
    )


def _without_groups(tokens: list[_Token]) -> list[_Token]:
    """Drop the names of groups (RFC 5322 §3.4, `Team: a@x.example, b@x.example;`), keep their members."""
    out: list[_Token] = []
    start, in_angle = 0, False
    for token in tokens:
        if token.kind in "<>":
            in_angle = token.kind == "<"
        if token.kind == ":" and not in_angle:
            del out[start:]
            continue
        out.append(token)
        if token.kind in ",;" and not in_angle:
            start = len(out)
    return out


# --------------------------------------------------------------------------------------------------------- addresses


def _address(segment: _Segment) -> Address:
    if segment.inside is None:
        spec = [token for token in segment.before if token.kind != "comment"]
        comments = [token.text for token in segment.before if token.kind == "comment"]
        return Address(_addr_spec(spec), _name(" ".join(comments)))
    if any(token.kind != "comment" for token in segment.after):
        raise _AddressError("something follows the address")
    email = _addr_spec([token for token in segment.inside if token.kind != "comment"])
    name = _name(_phrase(segment.before))
    remarks = _name(" ".join(token.text for token in segment.after))
    if remarks:
        name = f"{name} ({remarks})" if name else remarks
    if name.strip("'\"<> ").lower() == email.lower():
        name = ""  # Seen: Outlook repeats an address it has no name for
    return Address(email, name)


def _phrase(tokens: list[_Token]) -> str:
    """Return a display name as its author sees it, comments included: `Vega, Marisol (DCFS)`."""
    out: list[str] = []
    for token in tokens:
        text = f"({token.text})" if token.kind == "comment" else token.text
        out.append(f" {text}" if out and (token.spaced or token.kind in ("quoted", "comment")) else text)
    return "".join(out)


def _name(text: str) -> str:
    # What follows a line break that was hidden in encoded words is an attempt to write fields of its own.
    first_line = next(iter(decode_words(text).strip().splitlines()), "")
    name = " ".join(clean_field(first_line).split())
    # Seen: Outlook puts names it took from an address book entry between single quotes.
    return name[1:-1].strip() if len(name) > 2 and name[0] == name[-1] == "'" else name


def _addr_spec(tokens: list[_Token]) -> str:
    signs = [at for at, token in enumerate(tokens) if token.kind == "@"]
    if len(signs) != 1:
        raise _AddressError("there is no address" if not signs else "there is more than one @ in the address")
    if any(token.spaced for token in tokens[1:]):
        raise _AddressError("there is a blank inside the address")
    before, after = tokens[: signs[0]], tokens[signs[0] + 1 :]
    return f"{_local_part(before)}@{_domain(after)}"


def _local_part(tokens: list[_Token]) -> str:
    text = "".join(token.text for token in tokens)
    if not text or len(text) > 64:  # RFC 5321 §4.5.3.1.1
        raise _AddressError("the part before the @ is empty or too long")
    if not text.isascii() or not text.isprintable():
        raise _AddressError("the part before the @ has characters that mail servers do not all take")
    if len(tokens) == 1 and tokens[0].kind == "quoted":
        return text if DOT_ATOM.fullmatch(text) else '"{}"'.format(re.sub(r'(["\\])', r"\\\1", text))
    if not DOT_ATOM.fullmatch(text) or any(token.kind not in ("atom", ".") for token in tokens):
        raise _AddressError("the part before the @ is malformed")
    return text


def _domain(tokens: list[_Token]) -> str:
    if any(token.kind not in ("atom", ".") for token in tokens):
        raise _AddressError("the part after the @ is no domain")
    text = "".join(token.text for token in tokens).lower()
    if len(text) > 253:
        raise _AddressError("the domain is too long")
    if not text.isascii():
        try:
            text = text.encode("idna").decode("ascii")  # RFC 5890: what mail servers and DNS are asked for
        except UnicodeError as problem:
            raise _AddressError("the domain is malformed") from problem
    labels = text.split(".")
    if len(labels) < 2 or not all(LABEL.fullmatch(label) for label in labels):
        raise _AddressError("the domain is malformed")
    return text


def _refuse_other_address_in_name(address: Address) -> None:
    # `alice@example.org <bob@evil.test>`: people read alice, mail goes to bob. Neither is answered.
    for other in find_addresses_in(address.name):
        if other.strip(".") != address.email.lower():
            raise _AddressError("the name in From holds another address")
