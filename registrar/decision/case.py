"""What is decided on, and what has been decided so far: the two things that every family of decisions works with."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal

from registrar.catalog import Catalog, OfferedSession
from registrar.decision.owed import (
    AccommodationDigestLetter,
    AccommodationMatterLetter,
    AddressStoppedLetter,
    AskedChange,
    AwaitingLetter,
    ConfirmChangeLetter,
    DigestLetter,
    ForwardedLetter,
    LetterOwed,
    OutboxHeldLetter,
    Person,
    RebookingLetter,
    Standing,
)
from registrar.decision.values import Action, Answered, Circumstances, Correspondence, Decision, Rules
from registrar.mail.message import Address
from registrar.reading.reading import Need, Reading, ReadRegistrant
from registrar.roster import Roster, RosterEntry, name_key
from registrar.vocabulary import Filing, RegistrationStatus, SessionStatus

TO_STAFF = (
    ForwardedLetter
    | AccommodationMatterLetter
    | RebookingLetter
    | OutboxHeldLetter
    | AddressStoppedLetter
    | DigestLetter
    | AccommodationDigestLetter
)


@dataclass(frozen=True, slots=True)
class Case:
    """A message that a person wrote, with everything that the decision on it rests on."""

    author: Address
    reading: Reading
    catalog: Catalog
    roster: Roster
    circumstances: Circumstances
    correspondence: Correspondence
    subject: str = ""

    @property
    def now(self) -> datetime:
        """The moment of the decision, aware UTC."""
        return self.circumstances.now

    @property
    def rules(self) -> Rules:
        """What the configuration says."""
        return self.circumstances.rules

    @property
    def words(self) -> str:
        """The author's own words."""
        return self.circumstances.words

    @property
    def answered(self) -> Answered | None:
        """The letter of ours that the message answers."""
        return self.correspondence.answered

    @property
    def needs(self) -> tuple[Need, ...]:
        """All accommodations that the message asks for, whoever needs them."""
        return tuple(dict.fromkeys(need for person in self.reading.registrants for need in person.needs))

    def is_from(self, entry: RosterEntry) -> bool:
        """Whether the message says that it comes from the registered address."""
        return bool(entry.email) and (entry.email or "").lower() == self.author.email.lower()

    def session_of(self, entry: RosterEntry) -> OfferedSession | None:
        """Return the session that a registration is for."""
        return self.catalog.find(entry.session) if entry.session is not None else None

    def open_sessions(self, roster: Roster | None = None) -> tuple[OfferedSession, ...]:
        """Return the sessions to come that have a free seat."""
        seats = roster or self.roster
        return tuple(session for session in self.catalog.upcoming(self.now) if seats.seats_left(session) != 0)

    def too_late(self, session: OfferedSession | None) -> bool:
        """Whether a change is no longer for a rule to make: the session is over, or too near."""
        late = session is not None and session.starts - self.rules.change_until <= self.now
        return late and not self.circumstances.by_staff

    def promotes(self, session: OfferedSession) -> bool:
        """Whether a seat that is given up still goes to the first in line."""
        offered = session.status is SessionStatus.OFFERED
        return offered and session.starts - self.rules.promote_until > self.now

    def standing(self, entry: RosterEntry) -> Standing:
        """Return how a registration stands, for a letter."""
        waits = entry.status is RegistrationStatus.WAITLISTED
        place = self.roster.place(entry) if waits else None
        return Standing(person_of(entry), self.session_of(entry), entry.status, place, entry.missing)


class Draft:
    """A decision in the making. `roster` is as it will be once the actions so far are carried out."""

    def __init__(self, case: Case) -> None:
        self.case = case
        self.roster = case.roster
        self.actions: list[Action] = []
        self.letters: list[LetterOwed] = []
        self.reasons: list[str] = []
        self.held = False
        self.sensitive = False
        self.confirmed = False
        """The registered address has said yes to what is done here."""
        self._to_confirm: dict[str, tuple[RosterEntry, list[AskedChange]]] = {}

    def act(self, action: Action, entry: RosterEntry | None = None) -> None:
        """Take *action*; *entry* is the registration as it stands afterwards."""
        self.actions.append(action)
        self.because(action.reason)
        if entry is not None:
            self.roster = self.roster.with_registration(entry)

    def owe(self, *letters: LetterOwed) -> None:
        """Add letters; the same one twice is one."""
        self.letters += [letter for letter in letters if letter not in self.letters]

    def has_seat(self, session: OfferedSession) -> bool:
        """Whether a newcomer gets a seat: one that is free, and for which nobody waits."""
        waits = bool(self.roster.waiting.get(session.number)) and self.case.promotes(session)
        return self.roster.seats_left(session) != 0 and not waits

    def because(self, *reasons: str) -> None:
        """Add reasons for staff to read."""
        self.reasons += reasons

    def hold(self, reason: str) -> None:
        """Put the message before staff."""
        self.held = True
        self.reasons.insert(0, reason)

    def ask_to_confirm(self, entry: RosterEntry, change: AskedChange) -> None:
        """Ask the registered address of *entry* about *change*: one letter for all that is asked of one address."""
        address = (entry.email or "").lower()
        self._to_confirm.setdefault(address, (entry, []))[1].append(change)

    def decision(self, filing: Filing | None = None) -> Decision:
        """Return the whole."""
        author = self.case.author.email.lower()
        told = any(one.to.email.lower() == author for one in self.letters if not isinstance(one, AwaitingLetter))
        # Whoever hears of something anyway gets no second letter for what is not done yet.
        letters = [one for one in self.letters if not (told and isinstance(one, AwaitingLetter))]
        letters += [self._confirm_letter(*asked) for asked in self._to_confirm.values()]
        language = self.case.reading.language
        return Decision(
            filing or (Filing.HELD if self.held else Filing.DONE),
            tuple(dict.fromkeys((*self.reasons, *self.case.reading.reasons))),
            tuple(self.actions),
            tuple(letter if isinstance(letter, TO_STAFF) else replace(letter, language=language) for letter in letters),
            language,
            self.sensitive,
        )

    def _confirm_letter(self, entry: RosterEntry, changes: list[AskedChange]) -> ConfirmChangeLetter:
        return ConfirmChangeLetter(address_of(entry), person_of(entry), tuple(changes), self.case.is_from(entry))


def person_of(entry: RosterEntry) -> Person:
    """Return who a registration is for."""
    return Person(entry.name, entry.email, entry.agency)


def address_of(entry: RosterEntry) -> Address:
    """Return where letters about a registration go; it has an address."""
    return Address(entry.email or "", entry.name or "")


def read_person(registrant: ReadRegistrant) -> Person:
    """Return who a registrant is, as read."""
    return Person(*(found.value if found else None for found in (registrant.name, registrant.email, registrant.agency)))


def person_key(person: Person | RosterEntry) -> tuple[str, str]:
    """Return what tells people apart: address and name together."""
    return (person.email or "").lower(), name_key(person.name)


def is_author(person: Person, author: Address) -> bool:
    """Whether *person* wrote the message: the same address, or the same name in the display name."""
    if person.email and person.email.lower() == author.email.lower():
        return True
    return bool(person.name) and set(name_key(person.name).split()) == set(name_key(author.name).split())


Asked = Literal["cancel", "change", "update"]
