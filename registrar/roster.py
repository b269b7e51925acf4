"""Who is registered already, and how many seats are left?

A snapshot in memory of what the decision on a message needs: the registrations of the people it names, and for each
session the number of seats taken. It grows as decisions of one batch are carried out (`with_registration`), so that the
next message of the batch sees what the one before has done.
"""

import unicodedata
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace

from registrar.catalog import OfferedSession
from registrar.vocabulary import Missing, RegistrationStatus

HOLDS_A_PLACE = frozenset({RegistrationStatus.PENDING, RegistrationStatus.CONFIRMED, RegistrationStatus.WAITLISTED})


def name_key(name: str | None) -> str:
    """Return *name* with case, accents and punctuation out of the way: two spellings of one person compare equal."""
    decomposed = unicodedata.normalize("NFKD", name or "").casefold()
    kept = "".join(c if c.isalnum() else " " for c in decomposed if not unicodedata.combining(c))
    return " ".join(kept.split())


@dataclass(frozen=True, slots=True)
class RosterEntry:
    """One registration on record. `session` is None while a pending one has no session yet."""

    registration_id: int
    name: str | None
    email: str | None
    agency: str | None
    session: int | None
    status: RegistrationStatus
    author: str = ""
    missing: tuple[Missing, ...] = ()


@dataclass(frozen=True, slots=True)
class Roster:
    """Registrations of the people in question, and the seats taken in each session (by session number)."""

    entries: tuple[RosterEntry, ...] = ()
    seats_taken: Mapping[int, int] = field(default_factory=dict)

    def find(self, *, email: str, name: str, session: int) -> RosterEntry | None:
        """Return the live registration of that person in that session, or None.

        Name and address together are the person, because offices share addresses.
        """
        for entry in self.entries:
            same_seat = entry.session == session and entry.status in HOLDS_A_PLACE
            if same_seat and (entry.email or "").lower() == email.lower() and name_key(entry.name) == name_key(name):
                return entry
        return None

    def count_others(self, author: str, sessions: Collection[int]) -> int:
        """Return how many registrations of other people *author* (lower case) asked for, in *sessions* or none yet."""
        return sum(
            1
            for entry in self.entries
            if entry.author == author and entry.email != author and (entry.session is None or entry.session in sessions)
        )

    def seats_left(self, session: OfferedSession) -> int | None:
        """Return how many seats are free, never below zero; None where there is no limit."""
        if session.capacity is None:
            return None
        return max(0, session.capacity - self.seats_taken.get(session.number, 0))

    def with_registration(self, entry: RosterEntry) -> "Roster":
        """Return the roster as it is once *entry* is on record, in place of the one with the same id if there is any.

        One that is not written yet has the id 0 and replaces nothing.
        """
        taken = dict(self.seats_taken)
        if entry.session is not None and entry.status is RegistrationStatus.CONFIRMED:
            taken[entry.session] = taken.get(entry.session, 0) + 1
        others = tuple(
            one for one in self.entries if not one.registration_id or one.registration_id != entry.registration_id
        )
        return replace(self, entries=(*others, entry), seats_taken=taken)
