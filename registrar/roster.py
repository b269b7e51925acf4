"""Who is registered already, and how many seats are left?

A snapshot in memory of what the decision on a message needs: the registrations of the people it names, for each
session the number of seats taken, and who waits for one. It grows as decisions of one batch are carried out
(`with_registration`), so that the next message of the batch sees what the one before has done.
"""

import unicodedata
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import lru_cache

from registrar.catalog import OfferedSession
from registrar.reading.reading import Need
from registrar.vocabulary import Missing, RegistrationStatus, Rsvp

HOLDS_A_PLACE = frozenset({RegistrationStatus.PENDING, RegistrationStatus.CONFIRMED, RegistrationStatus.WAITLISTED})
LONG_AGO = datetime.min.replace(tzinfo=UTC)


@lru_cache(maxsize=8192)
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
    author_name: str = ""
    keeps_seat: bool = False
    """Pending, but a seat is kept for it."""
    waitlisted_at: datetime | None = None
    keeps: int | None = None
    """On the waitlist for a change: the id of the confirmed registration that moves here when a seat is free."""
    uid: str = ""
    sequence: int = 0
    rsvp: Rsvp | None = None
    rsvp_at: datetime | None = None
    needs: tuple[Need, ...] = ()
    suggestion: str = ""
    language: str = "en"

    @property
    def is_live(self) -> bool:
        """Whether it is neither cancelled nor lapsed."""
        return self.status in HOLDS_A_PLACE

    @property
    def takes_seat(self) -> bool:
        """Whether a seat of its session is taken by it."""
        return self.session is not None and (self.status is RegistrationStatus.CONFIRMED or self.keeps_seat)


@dataclass(frozen=True, slots=True)
class Roster:
    """Registrations of the people in question, the seats taken in each session (by number), and who waits there."""

    entries: tuple[RosterEntry, ...] = ()
    seats_taken: Mapping[int, int] = field(default_factory=dict)
    waiting: Mapping[int, tuple[RosterEntry, ...]] = field(default_factory=dict)
    """By session number, the first in line first: everybody, not only the people in question."""

    def find(self, *, email: str, name: str, session: int) -> RosterEntry | None:
        """Return the live registration of that person in that session, or None.

        Name and address together are the person, because offices share addresses.
        """
        for entry in self.entries:
            same_seat = entry.session == session and entry.is_live
            if same_seat and (entry.email or "").lower() == email.lower() and name_key(entry.name) == name_key(name):
                return entry
        return None

    def by_id(self, key: int) -> RosterEntry | None:
        """Return the registration of that id, where it is among those loaded."""
        return next((entry for entry in self.entries if entry.registration_id == key), None)

    def by_uid(self, uid: str) -> RosterEntry | None:
        """Return the registration whose invitation has that UID, where it is among those loaded."""
        return next((entry for entry in self.entries if uid and entry.uid == uid), None)

    def live(self) -> Iterator[RosterEntry]:
        """Yield the registrations that are neither cancelled nor lapsed."""
        return (entry for entry in self.entries if entry.is_live)

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

    def place(self, entry: RosterEntry) -> int:
        """Return the place in line of *entry*, counted from 1; behind everybody where it does not stand there yet."""
        line = self.waiting.get(entry.session or 0, ())
        places = [n for n, one in enumerate(line, 1) if entry.registration_id and _same(one, entry)]
        return places[0] if places else len(line) + 1

    def with_registration(self, entry: RosterEntry) -> "Roster":
        """Return the roster as it is once *entry* is on record, in place of the one with the same id if there is any.

        One that is not written yet has the id 0 and replaces nothing.
        """
        before = self.by_id(entry.registration_id) if entry.registration_id else None
        if before is None and entry.registration_id:
            before = next((one for line in self.waiting.values() for one in line if _same(one, entry)), None)
        taken = dict(self.seats_taken)
        for one, seats in ((before, -1), (entry, 1)):
            if one is not None and one.takes_seat and one.session is not None:
                taken[one.session] = taken.get(one.session, 0) + seats
        others = tuple(one for one in self.entries if not entry.registration_id or not _same(one, entry))
        return replace(self, entries=(*others, entry), seats_taken=taken, waiting=self._waiting_with(entry))

    def without(self, entry: RosterEntry) -> "Roster":
        """Return the roster without that very *entry* and the seat it takes."""
        taken = dict(self.seats_taken)
        if entry.takes_seat and entry.session is not None:
            taken[entry.session] = taken.get(entry.session, 0) - 1
        return replace(self, entries=tuple(one for one in self.entries if one is not entry), seats_taken=taken)

    def _waiting_with(self, entry: RosterEntry) -> Mapping[int, tuple[RosterEntry, ...]]:
        waits = entry.status is RegistrationStatus.WAITLISTED and entry.session is not None
        stands = [n for n, line in self.waiting.items() if any(_same(one, entry) for one in line)]
        if not waits and not (stands and entry.registration_id):
            return self.waiting
        lines = dict(self.waiting)
        for number in stands if entry.registration_id else ():
            lines[number] = tuple(one for one in lines[number] if not _same(one, entry))
        if waits and entry.session is not None:
            lines[entry.session] = in_line((*lines.get(entry.session, ()), entry))
        return {number: line for number, line in lines.items() if line}


def in_line(entries: tuple[RosterEntry, ...]) -> tuple[RosterEntry, ...]:
    """Return *entries* in the order in which they are moved up; what is not written yet comes last."""
    return tuple(
        sorted(
            entries,
            key=lambda one: (not one.registration_id, one.waitlisted_at or LONG_AGO, one.registration_id),
        )
    )


def _same(one: RosterEntry, other: RosterEntry) -> bool:
    return one.registration_id == other.registration_id
