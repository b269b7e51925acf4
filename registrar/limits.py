"""May another letter go to this address now?

Detection of robots is never complete, so a loop must run dry by itself: the answers to one address and in total are
limited, counted in the database (a restart forgets nothing) and by normalised address. Pure; `outbox.load_recent`
gathers the counts.
"""

import contextlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import timedelta

from registrar.vocabulary import LetterKind

ADDRESS_WINDOW = timedelta(hours=3)
TOTAL_WINDOW = timedelta(hours=1)
SAME_TEXT_WINDOW = timedelta(hours=24)

# How often the very same text may go to one address within SAME_TEXT_WINDOW. Somebody who lost our letter may ask
# again; that a person will read their mail is said once a day (RFC 3834 §2: not the same response again and again).
SAME_TEXT_AT_MOST: Mapping[LetterKind, int] = {LetterKind.RECEIVED: 1, LetterKind.SENSITIVE: 1, LetterKind.AWAITING: 1}
SAME_TEXT_DEFAULT = 3

TO_STAFF = frozenset(
    {
        LetterKind.FORWARDED,
        LetterKind.ACCOMMODATION_MATTER,
        LetterKind.REBOOKING,
        LetterKind.OUTBOX_HELD,
        LetterKind.ADDRESS_STOPPED,
        LetterKind.DIGEST,
        LetterKind.ACCOMMODATION_DIGEST,
    }
)
UNASKED_SHARE = 0.8
"""Of the letters of a minute: those that answer nobody get no more, so that an answer finds room at once."""
STAFF_SHARE = 3
"""Staff get that many times the letters of anybody else: what is held stands in `registrar held` in any case."""
GMAIL = ("gmail.com", "googlemail.com")


def address_key(address: str) -> str:
    """Return *address* as limits count it: lower case, without a +tag, the domain in ASCII.

    Without the dots of a Gmail address, too: they mean nothing there, and one person would have thousands of spellings.
    """
    local, _, domain = address.lower().rpartition("@")
    local = local.split("+", 1)[0]
    if not domain.isascii():
        with contextlib.suppress(UnicodeError):
            domain = domain.encode("idna").decode("ascii")
    if domain in GMAIL:
        return f"{local.replace('.', '')}@{GMAIL[0]}"
    return f"{local}@{domain}"


@dataclass(frozen=True, slots=True)
class Recent:
    """The answers of the last hours: by address, by (address, text digest), and in total."""

    to_address: Mapping[str, int] = field(default_factory=dict)
    same_text: Mapping[tuple[str, str], int] = field(default_factory=dict)
    in_total: int = 0
    to_domain: Mapping[str, int] = field(default_factory=dict)
    burst_told: bool = False
    """Staff have heard of the burst that is going on."""

    def with_answer(self, address: str, digest: str) -> "Recent":
        """Return the counts once an answer to *address* has been queued."""
        to_address, same_text = dict(self.to_address), dict(self.same_text)
        to_address[address] = to_address.get(address, 0) + 1
        same_text[address, digest] = same_text.get((address, digest), 0) + 1
        to_domain = dict(self.to_domain)
        domain = address.rpartition("@")[2]
        to_domain[domain] = to_domain.get(domain, 0) + 1
        return replace(
            self, to_address=to_address, same_text=same_text, in_total=self.in_total + 1, to_domain=to_domain
        )


@dataclass(frozen=True, slots=True)
class Limits:
    """What the configuration allows: answers to one address in ADDRESS_WINDOW, and in total in TOTAL_WINDOW."""

    per_address: int
    in_total: int
    per_domain: int = 500

    def refusal(self, recent: Recent, kind: LetterKind, *, address: str, digest: str) -> str | None:
        """Return why no further answer goes to *address* (an `address_key`), or None."""
        sent = recent.to_address.get(address, 0)
        staff = kind in TO_STAFF
        if sent >= self.per_address * (STAFF_SHARE if staff else 1):
            return f"no answer: {sent} answers to this address within {_hours(ADDRESS_WINDOW)}"
        if recent.same_text.get((address, digest), 0) >= SAME_TEXT_AT_MOST.get(kind, SAME_TEXT_DEFAULT):
            return f"no answer: the same answer went to this address within {_hours(SAME_TEXT_WINDOW)}"
        return None

    def is_burst(self, recent: Recent, address: str = "") -> bool:
        """Whether so many answers went out that further ones wait for a person (RFC 3834 §2 asks for such a fuse).

        In total, or to the domain of *address*.
        """
        to_domain = recent.to_domain.get(address.rpartition("@")[2], 0)
        return recent.in_total >= self.in_total or to_domain >= self.per_domain


def _hours(window: timedelta) -> str:
    return f"{int(window.total_seconds() // 3600)} hours"
