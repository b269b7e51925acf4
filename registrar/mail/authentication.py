"""Is the author who From says it is? What our own mail server found out, read from Authentication-Results.

Anybody can write such a field. A forged one that is believed lets a stranger register, change and be answered in
somebody else's name, so whatever is odd means "unknown": only fields that name a configured server count, of those
only the topmost that stand together, and a field that RFC 8601 does not allow proves nothing.
"""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from registrar.mail.message import Message
from registrar.vocabulary import Authentication

FIELD = "authentication-results"
MOST_COMMENT_DEPTH = 20

WORD = re.compile(r'[^\s;=()"]+')
QUOTED = re.compile(r'"((?:[^"\\]|\\.)*)"', re.DOTALL)
QUOTED_PAIR = re.compile(r"\\(.)", re.DOTALL)
BLANK = re.compile(r"\s+")
KEYWORD = re.compile(r"[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:/\d+)?")  # RFC 8601 §2.2: method [ "/" version ]
PROPERTY = re.compile(r"[a-z0-9-]+(?:\.[a-z0-9_-]+)?")


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    """word, quoted, ";" or "="."""
    text: str
    spaced: bool


@dataclass(frozen=True, slots=True)
class _Result:
    """One clause: what a method found, with the properties of that clause alone."""

    method: str
    result: str
    properties: dict[str, str]


class _UnparsableError(ValueError):
    """The field is not what RFC 8601 §2.2 describes."""


def find_verdict(message: Message, trusted_authserv_ids: Sequence[str]) -> tuple[Authentication, str]:
    """Return what our own mail server found about the author, and the evidence in words.

    PASS needs dmarc=pass for the domain of From, or dkim=pass by that domain or its parent. FAIL is dmarc=fail.
    Whatever else stands there, or does not, is UNKNOWN. *trusted_authserv_ids* are the names by which our servers
    sign their findings; case does not matter.
    """
    trusted = {one.strip().lower() for one in trusted_authserv_ids} - {""}
    if not trusted:
        return Authentication.UNKNOWN, "no mail server is trusted to check senders"
    if message.author is None:
        return Authentication.UNKNOWN, message.author_problem or "no author"
    block = _trusted_fields(message, trusted)
    if not block:
        return Authentication.UNKNOWN, "no findings of a trusted mail server"
    try:
        results = [result for value in block for result in _parse(value)[1]]
    except _UnparsableError as problem:
        return Authentication.UNKNOWN, f"findings cannot be read: {problem}"
    return _judge(results, message.author.email.rpartition("@")[2])


def _trusted_fields(message: Message, trusted: set[str]) -> list[str]:
    """Return the topmost Authentication-Results of trusted servers that stand together.

    A server writes its fields on top in one go (RFC 8601 §5); one further down came with the message. A field whose
    name cannot be read is of no server.
    """
    block: list[str] = []
    for name, value in message.fields:
        ours = name.lower() == FIELD and _authserv_id(value) in trusted
        if ours:
            block.append(value)
        elif block:
            break
    return block


def _authserv_id(value: str) -> str:
    """Return the server's name, "" where there is none (Microsoft 365 begins with the first result).

    The name counts even where the rest is unreadable, so that such a field stands in its place and proves nothing.
    """
    try:
        tokens = _tokens(value)
    except _UnparsableError:
        # The name stands before anything that could be malformed; a comment or quote that is not closed follows it.
        head = WORD.match(value.lstrip())
        return head[0].lower() if head else ""
    if not tokens or tokens[0].kind not in ("word", "quoted") or (len(tokens) > 1 and tokens[1].kind == "="):
        return ""
    return tokens[0].text.lower()


def _judge(results: list[_Result], domain: str) -> tuple[Authentication, str]:
    found: dict[str, list[_Result]] = defaultdict(list)
    for result in results:
        found[result.method].append(result)
    verdicts = {result.result for result in found["dmarc"]}
    if len(verdicts) > 1:
        return Authentication.UNKNOWN, f"findings contradict each other: dmarc={', '.join(sorted(verdicts))}"
    if verdicts == {"fail"}:
        return Authentication.FAIL, "dmarc=fail"
    if verdicts == {"pass"}:
        named = {_domain(result.properties.get("header.from", "")) for result in found["dmarc"]}
        if named == {domain}:
            return Authentication.PASS, f"dmarc=pass header.from={domain}"
        return Authentication.UNKNOWN, "dmarc=pass is for another domain than that of From"
    signers: dict[str, set[str]] = defaultdict(set)
    for result in found["dkim"]:
        signers[_signer(result)].add(result.result)
    for signer, outcomes in signers.items():
        # RFC 7489 §3.1.1: aligned. A parent domain speaks for its children, never the other way round.
        if "pass" in outcomes and "." in signer and (domain == signer or domain.endswith(f".{signer}")):
            if len(outcomes) > 1:
                return Authentication.UNKNOWN, f"findings contradict each other: dkim for {signer}"
            return Authentication.PASS, f"dkim=pass header.d={signer}"
    told = ", ".join(f"{result.method}={result.result}" for result in results) or "none"
    return Authentication.UNKNOWN, f"nothing that proves the domain of From: {told[:200]}"


def _signer(result: _Result) -> str:
    signer = result.properties.get("header.d") or result.properties.get("header.i", "").rpartition("@")[2]
    return _domain(signer)


def _domain(text: str) -> str:
    name = text.rpartition("@")[2].lower().rstrip(".")
    if name.isascii() or len(name) > 253:
        return name
    try:
        return name.encode("idna").decode("ascii")
    except UnicodeError:
        return ""


# ----------------------------------------------------------------------------------------------------------- reading


def _parse(value: str) -> tuple[str, list[_Result]]:
    """Return the authserv-id, lower case, and the results of a field (RFC 8601 §2.2)."""
    clauses: list[list[_Token]] = [[]]
    for token in _tokens(value):
        if token.kind == ";":
            clauses.append([])
        else:
            clauses[-1].append(token)
    head, *rest = clauses
    if not head or head[0].kind not in ("word", "quoted"):
        raise _UnparsableError("no server is named")
    if len(head) > 2 or (len(head) == 2 and not head[1].text.isdigit()):
        raise _UnparsableError("something stands between the server's name and its findings")
    if rest and not rest[-1]:
        rest.pop()  # Seen: a semicolon at the end
    if len(rest) == 1 and [token.text.lower() for token in rest[0]] == ["none"]:
        return head[0].text.lower(), []
    return head[0].text.lower(), [_clause(tokens) for tokens in rest]


def _clause(tokens: list[_Token]) -> _Result:
    pairs = _pairs(tokens)
    if not pairs:
        raise _UnparsableError("a finding is empty")
    (method, result), *rest = pairs
    if not KEYWORD.fullmatch(method):
        raise _UnparsableError("a method is malformed")
    properties: dict[str, str] = {}
    for name, text in rest:
        if name in properties or not PROPERTY.fullmatch(name):
            raise _UnparsableError("a property is malformed or given twice")
        properties[name] = text
    return _Result(method.partition("/")[0], result.lower(), properties)


def _pairs(tokens: list[_Token]) -> list[tuple[str, str]]:
    """Return name and value of each `name=value`. A value ends at the first blank outside quotes and comments."""
    pairs: list[tuple[str, str]] = []
    at = 0
    while at < len(tokens):
        if tokens[at].kind != "word" or at + 1 >= len(tokens) or tokens[at + 1].kind != "=":
            raise _UnparsableError("something else than name=value")
        name = tokens[at].text.lower()
        at += 2
        value: list[str] = []
        # Seen: unquoted "=" inside values (BATV senders, the ends of signatures).
        while at < len(tokens) and not (value and tokens[at].spaced):
            value.append(tokens[at].text)
            at += 1
        pairs.append((name, "".join(value)))
    return pairs


def _tokens(value: str) -> list[_Token]:
    tokens: list[_Token] = []
    at, spaced = 0, False
    while at < len(value):
        char = value[at]
        if blank := BLANK.match(value, at):
            at, spaced = blank.end(), True
            continue
        if char == "(":
            at, spaced = _after_comment(value, at), True
            continue
        if char == '"':
            quoted = QUOTED.match(value, at)
            if quoted is None:
                raise _UnparsableError("a quotation is not closed")
            tokens.append(_Token("quoted", QUOTED_PAIR.sub(r"\1", quoted[1]), spaced))
            at = quoted.end()
        elif word := WORD.match(value, at):
            tokens.append(_Token("word", word[0], spaced))
            at = word.end()
        elif char in ";=":
            tokens.append(_Token(char, char, spaced))
            at += 1
        else:
            raise _UnparsableError("a bracket without its other half")
        spaced = False
    return tokens


def _after_comment(value: str, start: int) -> int:
    depth, at = 0, start
    while at < len(value):
        match value[at]:
            case "\\":
                at += 1
            case "(":
                depth += 1
            case ")":
                depth -= 1
        at += 1
        if depth == 0:
            return at
        if depth > MOST_COMMENT_DEPTH:
            raise _UnparsableError("comments are nested too deep")
    raise _UnparsableError("a comment is not closed")
