"""Which addresses stand in a text, and whose name are they made of?"""

import re
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from functools import lru_cache

from registrar.reading.words.doubt_words import OFFICES, SENDS_TO_MACHINES
from registrar.reading.words.given_names import GIVEN_NAMES
from registrar.reading.words.nicknames import NICKNAMES
from registrar.reading.words.people_words import (
    _DOT_MARK,
    _SPACED_AT,
    EMAIL,
    GAVE_WRONG,
    OBFUSCATED,
    REPLACED_BY,
    REPLACES,
    RIGHT_ADDRESS,
    TAKEN_BACK,
)
from registrar.reading.words.session_words import folded


@dataclass(frozen=True, slots=True)
class Mailbox:
    """An address in the text."""

    value: str
    start: int
    end: int


def is_of_office(address: str) -> bool:
    """Whether an address is an office's or a machine's, and nobody's own: privacy@, care-line@, report-phish@."""
    login = address.lower().partition("@")[0]
    parts = _BETWEEN_PARTS.split(login)
    return login in OFFICES or "".join(parts) in OFFICES or not SENDS_TO_MACHINES.isdisjoint(parts)


_BETWEEN_PARTS = re.compile(r"[-._+]")
SPELLED_OUT = re.compile(r"[\[({<]\s*(?:at|@|arroba|dot|\.|punto)\s*[\])}>]|\s(?:dot|punto)\s", re.IGNORECASE)
"""A mark of an address in words that stands in no ordinary sentence."""


def find_mailboxes(text: str) -> tuple[Mailbox, ...]:
    """Return the addresses in *text* in order, those written so that robots do not see them among them."""
    found = [Mailbox(m[1], m.start(1), m.end()) for m in EMAIL.finditer(text)] if "@" in text else []
    taken = [(one.start, one.end) for one in found]
    for match in OBFUSCATED.finditer(text) if SPELLED_OUT.search(text) else ():
        if not SPELLED_OUT.search(match[0]) or any(start < match.end() and match.start() < end for start, end in taken):
            continue
        domain = _DOT_MARK.sub(".", match[2])
        if "." in domain:
            found.append(Mailbox(f"{match[1]}@{domain}", match.start(), match.end()))
    found += [
        Mailbox(f"{match[1] or match[3]}@{match[2] or match[4]}", match.start(), match.end())
        for match in (_SPACED_AT.finditer(text) if "@ " in text or " @" in text else ())
        if not any(start < match.end() and match.start() < end for start, end in taken)
    ]
    if any(mark in text for mark in ("@,", "@ ", "@;", "@/")):
        found += _of_one_domain(text, found)
    return tuple(sorted(found, key=lambda one: one.start))


_LOGIN_ALONE = re.compile(r"(?<![\w@.+-])([A-Za-z][\w.+-]{1,40})@(?= ?(?:,|;|/|&|and\b|y\b))")
_LOGINS_BETWEEN = re.compile(
    r" ?(?:(?:,|;|/|&|and\b|y\b) ?(?:and |y )?)(?:[A-Za-z][\w.+-]{1,40}@ ?(?:,|;|/|&|and\b|y\b) ?(?:and |y )?)*"
)


def _of_one_domain(text: str, found: list[Mailbox]) -> list[Mailbox]:
    """As in "jroe@, bray@ and cfox@office.example": the domain is written once, behind the last."""
    out = []
    for match in _LOGIN_ALONE.finditer(text):
        whole = next((one for one in found if one.start > match.start()), None)
        if (
            whole is not None
            and whole.start - match.end() < 200
            and _LOGINS_BETWEEN.fullmatch(text, match.end(), whole.start)
        ):
            out.append(Mailbox(f"{match[1]}@{whole.value.rpartition('@')[2]}", match.start(1), match.end()))
    return out


_INSTEAD_WITHIN = 110
"""Characters between an address and the one that is to be used instead."""


def without_taken_back(found: tuple[Mailbox, ...], low: str) -> tuple[Mailbox, ...]:
    """Leave out an address that its writer puts right at once: "jroe@a.example, no wait, jo.roe@a.example"."""
    out: list[Mailbox] = []
    for one in found:
        if out and _is_put_right(out[-1], one, low):
            # What stands before the first tells whose it is; what stands between is about the first alone.
            out[-1] = replace(one, start=out[-1].start)
        else:
            out.append(one)
    return tuple(out)


def _differ_little(one: str, other: str) -> bool:
    """Whether two addresses are spellings of one: the log-in or the domain alike, the other nearly so."""
    (login, _, domain), (other_login, _, elsewhere) = one.partition("@"), other.partition("@")
    if domain != elsewhere:
        return login == other_login and SequenceMatcher(None, domain, elsewhere).ratio() >= 0.9
    plain, other_plain = re.sub(r"[^a-z]", "", login), re.sub(r"[^a-z]", "", other_login)
    return SequenceMatcher(None, plain, other_plain).ratio() >= 0.75


def _is_put_right(one: Mailbox, following: Mailbox, low: str) -> bool:
    if one.value.lower() == following.value.lower() or following.start - one.end > _INSTEAD_WITHIN:
        return False
    if REPLACED_BY.fullmatch(low, one.end, following.start) and REPLACES.search(low, max(0, one.start - 70), one.start):
        return True
    match = TAKEN_BACK.match(low, one.end, following.start)
    if match is None:
        gave = GAVE_WRONG.search(low, max(0, one.start - 70), one.start)
        right = RIGHT_ADDRESS.search(low, one.end, following.start)
        return gave is not None and right is not None and _differ_little(one.value.lower(), following.value.lower())
    (login, _, domain), (other, _, elsewhere) = (box.value.lower().partition("@") for box in (one, following))
    alike = login == other or (domain == elsewhere and (login[:3] == other[:3] or login[-3:] == other[-3:]))
    return (
        alike
        or (match["plain"] is not None and (login[:1] == other[:1] or login[-3:] == other[-3:]))
        or (domain[:5] == elsewhere[:5] and login[-3:] == other[-3:])
    )


@lru_cache(maxsize=4096)
def name_tokens(name: str | None) -> tuple[str, ...]:
    """Return the words of a name, folded, apostrophes left out."""
    return tuple(re.findall(r"[a-z0-9]+", folded(name or "").replace("'", "")))


@lru_cache(maxsize=4096)
def same_person(first: str | None, second: str | None) -> bool:
    """Whether two spellings can be one person: one's words among the other's, or family name and initial alike."""
    a, b = name_tokens(first), name_tokens(second)
    if not a or not b:
        return False
    a, b = _without_suffix(a), _without_suffix(b)
    long_a, long_b = {t for t in a if len(t) > 1}, {t for t in b if len(t) > 1}
    if len(long_a) == 1 or len(long_b) == 1:
        return bool(long_a & long_b)
    if long_a <= long_b or long_b <= long_a:
        return True
    return (a[-1] == b[-1] and may_be_short_for(a[0], b[0])) or len(long_a & long_b) >= 2


def _without_suffix(tokens: tuple[str, ...]) -> tuple[str, ...]:
    """A name without its Jr. or III, which a shorter form leaves out."""
    return tokens[:-1] if len(tokens) > 2 and tokens[-1] in _SUFFIXES else tokens


_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})


def may_be_short_for(first: str, second: str) -> bool:
    """Whether two given names can be one person's: D. and Dana, Bob and Robert, but not Dale and Dora."""
    if first == second or (first, second) in NICKNAMES or (second, first) in NICKNAMES:
        return True
    if first[0] != second[0]:
        return False
    begun = min(len(first), len(second), 3)
    return first[:begun] == second[:begun] or not {first, second} <= GIVEN_NAMES


@lru_cache(maxsize=4096)
def fits_login(name: str | None, email: str) -> bool:
    """Whether the part before the @ looks made out of *name* ("tngo", "gloria.stapleton")."""
    login = re.sub(r"[^a-z]", "", folded(email.partition("@")[0]))
    tokens = [token for token in name_tokens(name) if token not in ("jr", "sr", "ii", "iii")]
    if not tokens or len(login) < 3:
        return False
    last, first = tokens[-1], tokens[0]
    if (len(last) > 2 and last in login) or (len(first) > 3 and first in login) or login == first:
        return True
    if login in (first[0] + last, last + first[0], first + last, last + first):
        return True  # Denise Vo, from dvo@...
    return any(len(token) > 3 and token in login for token in tokens) or login == "".join(token[0] for token in tokens)


def login_fit(name: str, email: str) -> int:
    """How well the part before the @ fits *name*: 3 for both names, 2 for the given, 1 for the family name."""
    if not fits_login(name, email):
        return 0
    login = re.sub(r"[^a-z]", "", folded(email.partition("@")[0]))
    first, *_, last = name_tokens(name) if len(name_tokens(name)) > 1 else (*name_tokens(name), "")
    families = ("".join(name_tokens(name)[1:]), last) if last else ()  # Two Strike, or Strike alone
    for family in families:
        rest = login.replace(family, "", 1) if family in login else ""
        if rest and (first.startswith(rest) or rest.startswith(first)):
            return 3
    if last and last in login:
        return 1
    return 2 if first in login else 1
