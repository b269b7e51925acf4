"""Which letters can be owed, and what does each know? Values; `letters.write` puts them into words.

Common to all: `to` is the one recipient; `language` (ISO 639-1) is the one the letter is wanted in, English where there
is no translation. What a stranger wrote never stands in a letter to somebody else, beyond a name and an agency.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from registrar.catalog import OfferedSession
from registrar.mail.message import Address
from registrar.reading.reading import Need
from registrar.vocabulary import Accommodation, Missing, RegistrationStatus


@dataclass(frozen=True, slots=True)
class Person:
    """Who is to attend. Values are as they would be printed on a badge; None where still unknown."""

    name: str | None
    email: str | None
    agency: str | None


@dataclass(frozen=True, slots=True)
class Unavailable:
    """A session that was asked for and cannot be had. `session` None where it is not on offer at all."""

    why: Literal["over", "full", "cancelled", "unknown", "conflict", "ambiguous"]
    words: str
    session: OfferedSession | None = None


@dataclass(frozen=True, slots=True)
class Incomplete:
    """What is known of one person, and what is missing."""

    person: Person
    missing: tuple[Missing, ...]
    sessions: tuple[OfferedSession, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """One line of a summary: who, which session, what came of it. Never an accommodation."""

    person: Person
    session: OfferedSession
    result: Literal["confirmed", "already_registered", "waitlisted"]


@dataclass(frozen=True, slots=True)
class Correction:
    """A detail of a registration that is, or is to be, another than before."""

    what: Literal["name", "agency", "email"]
    before: str | None
    after: str


@dataclass(frozen=True, slots=True)
class Standing:
    """How one registration stands. `session` is None while a pending one has not chosen."""

    person: Person
    session: OfferedSession | None
    status: RegistrationStatus
    place: int | None = None
    """On the waitlist, counted from 1."""
    missing: tuple[Missing, ...] = ()


@dataclass(frozen=True, slots=True)
class AskedChange:
    """A change that waits for the word of the registered address."""

    what: Literal["cancel", "move", "transfer", "correct", "needs"]
    """cancel: give up the seat; move: to `new_session`; transfer: to `successor`; correct: `corrections`;
    needs: accommodations are added (which ones is not told)."""
    session: OfferedSession | None
    """The session that the registration is for."""
    new_session: OfferedSession | None = None
    successor: Person | None = None
    corrections: tuple[Correction, ...] = ()


# ----------------------------------------------------------------------------------- to the registrant: a seat, or none


@dataclass(frozen=True, slots=True)
class ConfirmedLetter:
    """To the registrant: you have a seat. Carries the invitation."""

    to: Address
    person: Person
    session: OfferedSession
    needs: tuple[Need, ...]
    author: Address
    """Who wrote; another than the registrant where somebody registered them."""
    own_request: bool
    """The registrant wrote themself; false: somebody else registered them, and they are told how to decline."""
    question: bool = False
    """The message also asked something that staff will answer."""
    replaces: Person | None = None
    """A colleague whose seat this was."""
    language: str = "en"


@dataclass(frozen=True, slots=True)
class AlreadyRegisteredLetter:
    """To the registrant: nothing new, the same facts again."""

    to: Address
    person: Person
    session: OfferedSession
    needs: tuple[Need, ...]
    """Only what this message asked for in addition."""
    question: bool = False
    author: Address | None = None
    """Who wrote; the words of somebody else are not repeated to the registrant."""
    language: str = "en"


@dataclass(frozen=True, slots=True)
class WaitlistedLetter:
    """To the registrant: the session is full, you are on its waitlist. No confirmation, no invitation."""

    to: Address
    person: Person
    session: OfferedSession
    place: int
    """On the waitlist, counted from 1."""
    promoted_until: datetime
    """Aware UTC. Until then a seat that is given up goes to the first in line by itself; later nobody is moved up."""
    needs: tuple[Need, ...]
    author: Address
    own_request: bool
    """As in ConfirmedLetter."""
    open_sessions: tuple[OfferedSession, ...] = ()
    """Other sessions with free seats, which they may choose instead."""
    keeps: OfferedSession | None = None
    """They wanted to change to `session`: they keep their seat in this one until a seat in the other is free."""
    already: bool = False
    """They were on the waitlist before: nothing new but the place."""
    question: bool = False
    language: str = "en"


@dataclass(frozen=True, slots=True)
class PromotedLetter:
    """To the registrant: a seat was given up, it is yours now. Carries the invitation; says how to give it back."""

    to: Address
    person: Person
    session: OfferedSession
    language: str = "en"


@dataclass(frozen=True, slots=True)
class CancelledLetter:
    """To the registrant: the seat, or the place in line, is given up. Withdraws the invitation where there was one."""

    to: Address
    person: Person
    session: OfferedSession | None
    """None: a pending registration that had not chosen a session."""
    was: RegistrationStatus = RegistrationStatus.CONFIRMED
    """CONFIRMED: a seat; WAITLISTED: a place on the waitlist; PENDING: a request that lacked details."""
    successor: Person | None = None
    """A colleague who takes the seat."""
    by_staff: bool = False
    no_seat_came: bool = False
    """The session has begun, and whoever waited for a seat in it has none."""
    language: str = "en"


@dataclass(frozen=True, slots=True)
class ChangedLetter:
    """To the registrant: moved from `left` to `session`. Carries the invitation, same UID, higher SEQUENCE."""

    to: Address
    person: Person
    left: OfferedSession
    session: OfferedSession
    needs: tuple[Need, ...] = ()
    """Accommodations on record that move along; in our words where the reader did not write them."""
    from_waitlist: bool = False
    """A seat in `session` became free for one who had kept their seat in `left`."""
    question: bool = False
    language: str = "en"


@dataclass(frozen=True, slots=True)
class UpdatedLetter:
    """To the registrant: what was corrected or added. To old and new address where the address itself is another."""

    to: Address
    person: Person
    """As it is now on record."""
    sessions: tuple[OfferedSession, ...]
    """The sessions it is about; may be empty."""
    corrections: tuple[Correction, ...] = ()
    needs: tuple[Need, ...] = ()
    """Accommodations this message added; verbatim only where `author` is the reader."""
    withdrawn: tuple[Accommodation, ...] = ()
    """Accommodations this message said are no longer needed."""
    author: Address | None = None
    carries_invite: bool = False
    """The invitation of the one session goes along (the name or the address on it is another)."""
    old_address: bool = False
    """This is the letter to the address that is no longer used: what it would carry is withdrawn from its calendar."""
    question: bool = False
    language: str = "en"


@dataclass(frozen=True, slots=True)
class DeclinedNotedLetter:
    """To the registrant, who declined in their calendar: the seat is given up, and how to take it back.

    Sent as a letter of its own, in answer to no message.
    """

    to: Address
    person: Person
    session: OfferedSession
    language: str = "en"


@dataclass(frozen=True, slots=True)
class ConfirmChangeLetter:
    """To the registered address: somebody asked for this change; it is made when you answer this letter with a yes."""

    to: Address
    person: Person
    changes: tuple[AskedChange, ...]
    same_address: bool
    """The message said it came from this very address (we could not prove it); false: from another one."""
    language: str = "en"


@dataclass(frozen=True, slots=True)
class ReminderLetter:
    """To the registrant: the session is near."""

    to: Address
    person: Person
    session: OfferedSession
    language: str = "en"


@dataclass(frozen=True, slots=True)
class RemindersStoppedLetter:
    """To the registrant who asked for it: no more reminders, and the seat stays."""

    to: Address
    person: Person
    session: OfferedSession
    language: str = "en"


@dataclass(frozen=True, slots=True)
class SessionChangedLetter:
    """To whoever holds a place in a session that is moved, renamed, or joined another way: what was, and what is.

    With a seat it carries the invitation, same UID, higher SEQUENCE. Where details are missing it goes to the author.
    """

    to: Address
    person: Person
    before: OfferedSession
    session: OfferedSession
    """As it is now."""
    registration_id: int
    status: RegistrationStatus = RegistrationStatus.CONFIRMED
    place: int | None = None
    """On the waitlist, counted from 1."""
    has_needs: bool = False
    """Accommodations are on record for them: those who arrange them know."""
    reason: str = ""
    """Why, in the words of staff; empty where they gave none."""
    language: str = "en"


@dataclass(frozen=True, slots=True)
class SessionCancelledLetter:
    """To whoever held a place in a session that will not take place; offers the others by answering.

    Withdraws the invitation where there was a seat. Where details were missing it goes to the author.
    """

    to: Address
    person: Person
    session: OfferedSession
    registration_id: int
    was: RegistrationStatus = RegistrationStatus.CONFIRMED
    open_sessions: tuple[OfferedSession, ...] = ()
    """Those with free seats in which they have no place yet."""
    keeps: OfferedSession | None = None
    """They waited for a seat here and kept one in this other session."""
    has_needs: bool = False
    reason: str = ""
    """Why, in the words of staff; empty where they gave none."""
    language: str = "en"


# -------------------------------------------------------------------------------------------------------- to the author


@dataclass(frozen=True, slots=True)
class DetailsMissingLetter:
    """To the author: what was understood, and exactly what is missing."""

    to: Address
    incomplete: tuple[Incomplete, ...]
    unavailable: tuple[Unavailable, ...]
    """Why a session that was named could not be settled."""
    open_sessions: tuple[OfferedSession, ...]
    needs: tuple[Need, ...]
    """Empty where they belong to somebody other than the author."""
    agency_suggestion: str = ""
    question: bool = False
    held_until: datetime | None = None
    """Aware UTC; until then a seat is kept for the people whose session is known. None: no seat is kept."""
    outcomes: tuple[Outcome, ...] = ()
    """What came of the others in the same message: the summary, where the author is not one of them."""
    language: str = "en"


@dataclass(frozen=True, slots=True)
class AskedAgainLetter:
    """To the author, some days later and once: this is still missing."""

    to: Address
    incomplete: tuple[Incomplete, ...]
    open_sessions: tuple[OfferedSession, ...]
    lapses_at: datetime
    """Aware UTC: without an answer the request is closed then."""
    language: str = "en"


@dataclass(frozen=True, slots=True)
class LapsedLetter:
    """To the author: nobody answered, the request is closed. Writing again starts anew."""

    to: Address
    people: tuple[Person, ...]
    sessions: tuple[OfferedSession, ...]
    """The sessions asked for, where any were."""
    language: str = "en"


@dataclass(frozen=True, slots=True)
class SessionUnavailableLetter:
    """To the author: that session is over, cancelled or not on offer; these are open."""

    to: Address
    people: tuple[Person, ...]
    unavailable: tuple[Unavailable, ...]
    open_sessions: tuple[OfferedSession, ...]
    question: bool = False
    outcomes: tuple[Outcome, ...] = ()
    """As in DetailsMissingLetter."""
    language: str = "en"


@dataclass(frozen=True, slots=True)
class SummaryLetter:
    """To an author who registered other people or another address: who was registered for what."""

    to: Address
    outcomes: tuple[Outcome, ...]
    question: bool = False
    language: str = "en"


@dataclass(frozen=True, slots=True)
class RegistrationsLetter:
    """To the registered address, which asked how it stands: its own registrations.

    Carries the invitation where exactly one of them is confirmed.
    """

    to: Address
    registrations: tuple[Standing, ...]
    question: bool = False
    language: str = "en"


@dataclass(frozen=True, slots=True)
class NothingFoundLetter:
    """To the author: there is no registration at the address you wrote from, so nothing was done."""

    to: Address
    asked: Literal["status", "cancel", "change", "update"]
    """What they wanted of the registration that is not there."""
    open_sessions: tuple[OfferedSession, ...] = ()
    question: bool = False
    language: str = "en"


@dataclass(frozen=True, slots=True)
class WhichOneLetter:
    """To the author: you have several registrations; which of them is meant?"""

    to: Address
    asked: Literal["cancel", "change", "update"]
    registrations: tuple[Standing, ...]
    open_sessions: tuple[OfferedSession, ...] = ()
    """With `change`: the sessions one may move to; `registrations` is one alone where only the new one is missing."""
    language: str = "en"


@dataclass(frozen=True, slots=True)
class AwaitingLetter:
    """To an author who asked for a change of somebody else's registration.

    Says that, if there is one, its own address has been asked; tells nothing of whether there is.
    """

    to: Address
    language: str = "en"


@dataclass(frozen=True, slots=True)
class ReceivedLetter:
    """To the author: a person will read this and answer."""

    to: Address
    about: Literal["question", "accommodation", "request"] = "question"
    """question: it asks something; accommodation: the coordinators were told; request: something no rule may do (a
    session that is over or too near, say)."""
    language: str = "en"


@dataclass(frozen=True, slots=True)
class SensitiveLetter:
    """To the author of mail that tells of a child's case: not the place for it, where it belongs. Quotes nothing."""

    to: Address
    language: str = "en"


@dataclass(frozen=True, slots=True)
class StaffAnswerLetter:
    """To the author, in the same thread: what a person on the staff answers."""

    to: Address
    words: str
    """The answer, as staff wrote it: paragraphs with empty lines between them."""
    subject: str
    """Of the message that is answered, without a "Re:"."""
    language: str = "en"


# ------------------------------------------------------------------------------------------------------------- to staff


@dataclass(frozen=True, slots=True)
class ForwardedLetter:
    """To the facilitator: a message that a person must answer, with the author's own words."""

    to: Address
    number: int
    """Of the held message, as `registrar held` knows it."""
    author: Address
    subject: str
    words: str
    """The author's own, without quotes and signature; empty where they must not be passed on."""
    reasons: tuple[str, ...] = ()
    registered: bool = False
    """The registration in the same message was carried out; only the question is left."""
    language: str = "en"


@dataclass(frozen=True, slots=True)
class AccommodationMatterLetter:
    """To the coordinators: something about an accommodation that needs a person. Confidential."""

    to: Address
    what: Literal["moved", "question", "held", "withdrawn"]
    """moved: a request goes along to another session; question or held: a message waits for an answer; withdrawn: a
    registration with a request was cancelled, or the request taken back."""
    person: Person
    session: OfferedSession | None
    """The session it is for now."""
    left: OfferedSession | None = None
    needs: tuple[Need, ...] = ()
    number: int = 0
    """Of the held message; 0 where none is held."""
    author: Address | None = None
    subject: str = ""
    words: str = ""
    """The author's own words, where the message is forwarded."""
    language: str = "en"


@dataclass(frozen=True, slots=True)
class Rebooked:
    """Somebody for whom something may be booked, with what they need. `seated` false: they have no seat yet."""

    person: Person
    needs: tuple[Need, ...]
    seated: bool = True


@dataclass(frozen=True, slots=True)
class RebookingLetter:
    """To the coordinators: a session is moved or cancelled, and this is what was asked for it. Confidential."""

    to: Address
    what: Literal["moved", "cancelled"]
    session: OfferedSession
    """As it is now."""
    before: OfferedSession
    people: tuple[Rebooked, ...]
    language: str = "en"


@dataclass(frozen=True, slots=True)
class OutboxHeldLetter:
    """To the facilitator: unusually many answers; further ones wait until a person releases them."""

    to: Address
    answers: int
    """How many went out in the last hour."""
    language: str = "en"


@dataclass(frozen=True, slots=True)
class Undelivered:
    """An address that mail comes back from, and who is to be reached there."""

    email: str
    reason: str
    """What the mail server said: a status code, and what it means."""
    registered: tuple[str, ...] = ()
    """Whose registrations name that address."""


@dataclass(frozen=True, slots=True)
class AddressStoppedLetter:
    """To the facilitator: mail to these addresses came back for good, and nothing more is sent there."""

    to: Address
    addresses: tuple[Undelivered, ...]
    """Of a storm the first ones."""
    count: int
    """How many they are in all."""
    language: str = "en"


@dataclass(frozen=True, slots=True)
class Tally:
    """How many registrations a session has. `free` is None where it has no limit."""

    session: OfferedSession
    confirmed: int = 0
    pending: int = 0
    waitlisted: int = 0
    free: int | None = None


@dataclass(frozen=True, slots=True)
class Waiting:
    """A held message, as far as a digest tells of it: never its subject, which may hold the words of a need."""

    number: int
    author: str
    since: datetime
    """Aware UTC."""


@dataclass(frozen=True, slots=True)
class Returned:
    """An address that mail came back from."""

    address: str
    stopped: bool
    """Nothing more is sent there."""
    status: str = ""
    """The enhanced status code (RFC 3463)."""


@dataclass(frozen=True, slots=True)
class Unsent:
    """A letter that could not be sent, or that waits for a person to release it."""

    number: int
    recipient: str
    withheld: bool


@dataclass(frozen=True, slots=True)
class DigestLetter:
    """To the facilitator: how the sessions stand, and what happened. Of accommodations only how many were asked for."""

    to: Address
    now: datetime
    """Aware UTC."""
    session: OfferedSession | None = None
    """The session that is near; None: the daily digest."""
    since: datetime | None = None
    """Of the daily digest: where its time begins; None: with everything on record."""
    tallies: tuple[Tally, ...] = ()
    registered: tuple[Standing, ...] = ()
    """New, or with a seat since; the first of `registered_count`."""
    registered_count: int = 0
    ended: tuple[Standing, ...] = ()
    """Cancelled, or lapsed without an answer; the first of `ended_count`."""
    ended_count: int = 0
    waiting: tuple[Waiting, ...] = ()
    """Held messages, the oldest first; the first of `waiting_count`."""
    waiting_count: int = 0
    returned: tuple[Returned, ...] = ()
    unsent: tuple[Unsent, ...] = ()
    unsent_count: int = 0
    accommodations: int = 0
    """How many requests are open."""
    attached: int | None = None
    """How many rows the attached attendee list has; None: none is attached."""
    too_long: bool = False
    """The list would be too long to attach."""
    language: str = "en"


@dataclass(frozen=True, slots=True)
class OpenNeed:
    """An accommodation request, for the coordinators' digest."""

    person: Person
    need: Need
    asked: datetime
    """Aware UTC."""
    standing: Literal["confirmed", "pending", "waitlisted", "held", "ended"]
    """Where its registration stands; held: the message waits for a person; ended: the registration was cancelled."""
    new: bool = False
    pressing: int | None = None
    """How many working days it usually takes to arrange, where fewer are left."""
    number: int = 0
    """Of the held message; 0 where none is held."""


@dataclass(frozen=True, slots=True)
class SessionNeeds:
    """The open requests of one session. `session` is None for those who have not chosen one."""

    session: OfferedSession | None
    days_left: int
    needs: tuple[OpenNeed, ...]


@dataclass(frozen=True, slots=True)
class AccommodationDigestLetter:
    """To a coordinator: open requests by session, in the requesters' own words. Confidential."""

    to: Address
    sessions: tuple[SessionNeeds, ...]
    """By date, those without a session last."""
    withdrawn: tuple[tuple[OfferedSession | None, OpenNeed], ...] = ()
    """No longer needed since the last digest: what is booked may be given back."""
    new: int = 0
    open: int = 0
    left_out: int = 0
    """Requests beyond those listed."""
    language: str = "en"


LetterOwed = (
    ConfirmedLetter
    | AlreadyRegisteredLetter
    | WaitlistedLetter
    | PromotedLetter
    | CancelledLetter
    | ChangedLetter
    | UpdatedLetter
    | DeclinedNotedLetter
    | ConfirmChangeLetter
    | ReminderLetter
    | RemindersStoppedLetter
    | SessionChangedLetter
    | SessionCancelledLetter
    | DetailsMissingLetter
    | AskedAgainLetter
    | LapsedLetter
    | SessionUnavailableLetter
    | SummaryLetter
    | RegistrationsLetter
    | NothingFoundLetter
    | WhichOneLetter
    | AwaitingLetter
    | ReceivedLetter
    | SensitiveLetter
    | StaffAnswerLetter
    | ForwardedLetter
    | AccommodationMatterLetter
    | RebookingLetter
    | OutboxHeldLetter
    | AddressStoppedLetter
    | DigestLetter
    | AccommodationDigestLetter
)
