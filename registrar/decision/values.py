"""What is a decision made of, and what does it rest on? Values.

An action is one step of a decision; `desk.carry_out` does each in one way and writes its reason into the history.
Registrations are named by their id. A seat that an action frees goes to the first in line in the same transaction, on
every path: promotions are no part of a decision, `waitlist.find_promotions` adds them when it is carried out.
"""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Literal

from registrar.decision.owed import Correction, LetterOwed, Person
from registrar.invites import CalendarReply
from registrar.mail.message import Address
from registrar.reading.reading import Need
from registrar.vocabulary import Authentication, Filing, LetterKind, Missing, RegistrationStatus, Rsvp

# --------------------------------------------------------------------------------------------------------- registering


@dataclass(frozen=True, slots=True)
class Enrol:
    """Give *person* a seat in *session*."""

    person: Person
    session: int
    needs: tuple[Need, ...]
    reason: str
    completes: int | None = None
    """The id of the pending registration that becomes this one."""


@dataclass(frozen=True, slots=True)
class Waitlist:
    """Put *person* on the waitlist of *session*, behind everybody who is there."""

    person: Person
    session: int
    needs: tuple[Need, ...]
    reason: str
    completes: int | None = None
    """The id of the pending registration that becomes this one."""
    keeps: int | None = None
    """The id of a confirmed registration that moves to *session* when a seat is free there."""


@dataclass(frozen=True, slots=True)
class Pend:
    """Keep what is known of *person* until the rest is answered. `session` None: that is what is missing."""

    person: Person
    session: int | None
    missing: tuple[Missing, ...]
    needs: tuple[Need, ...]
    reason: str
    repeats: int | None = None
    """The id of the pending registration that was asked for once more."""
    held_until: datetime | None = None
    """Aware UTC: until then it counts as a taken seat; None: no seat is kept."""
    suggestion: str = ""
    """An agency that the question suggests."""


@dataclass(frozen=True, slots=True)
class AskAgain:
    """Note that what is missing was asked for a second and last time."""

    registration_id: int
    reason: str


@dataclass(frozen=True, slots=True)
class Lapse:
    """Close a pending registration that nobody completed."""

    registration_id: int
    reason: str


# ------------------------------------------------------------------------------------------ changing what is on record


@dataclass(frozen=True, slots=True)
class Cancel:
    """Give up a seat, a place in line or a pending request."""

    registration_id: int
    reason: str


@dataclass(frozen=True, slots=True)
class Move:
    """Change the session of a registration. It keeps its UID; SEQUENCE rises; what it needs moves along."""

    registration_id: int
    session: int
    reason: str
    ends: int | None = None
    """The id of a registration on the waitlist of *session* that is fulfilled by this."""
    waitlisted: bool = False
    """There is no seat in *session*: on its waitlist, behind everybody who is there. Only from another waitlist."""


@dataclass(frozen=True, slots=True)
class Revise:
    """What a registration's session looks like is another: a seat's invitation gets a new revision.

    Another time, too (`moved`), takes back what was answered to the old one.
    """

    registration_id: int
    reason: str
    moved: bool = False


@dataclass(frozen=True, slots=True)
class Rebook:
    """Let a registration whose session was cancelled go on in *session*. It keeps its UID and what it needs."""

    registration_id: int
    session: int
    status: RegistrationStatus
    """CONFIRMED: has a seat; WAITLISTED: behind everybody who waits there; PENDING: details are missing."""
    reason: str
    held_until: datetime | None = None
    """With PENDING, aware UTC: until then it counts as a taken seat."""


@dataclass(frozen=True, slots=True)
class Transfer:
    """Give the seat of a registration to *person*: the old one is cancelled, a new one takes its place."""

    registration_id: int
    person: Person
    needs: tuple[Need, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class Correct:
    """Correct the name, the agency or the address of a registration."""

    registration_id: int
    corrections: tuple[Correction, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class NoteNeeds:
    """Add accommodations to a registration on record."""

    registration_id: int
    needs: tuple[Need, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class Promote:
    """Give a free seat to the registration that is first in line."""

    registration_id: int
    reason: str


@dataclass(frozen=True, slots=True)
class Reinstate:
    """Give a cancelled registration its seat back, under a higher SEQUENCE."""

    registration_id: int
    reason: str


@dataclass(frozen=True, slots=True)
class RecordRsvp:
    """Keep a calendar client's answer to an invitation."""

    uid: str
    attendee: str
    answer: Rsvp
    sequence: int
    reason: str
    stamp: datetime | None = None
    """DTSTAMP of the answer, aware UTC."""


# ----------------------------------------------------------------------------------------------------------- in between


@dataclass(frozen=True, slots=True)
class Proposal:
    """A change of one registration, as it would be carried out."""

    what: Literal["cancel", "move", "transfer", "correct", "needs"]
    registration_id: int
    session: int | None = None
    """With `move`."""
    person: Person | None = None
    """With `transfer`."""
    corrections: tuple[Correction, ...] = ()
    """With `correct`."""


@dataclass(frozen=True, slots=True)
class AskToConfirm:
    """Keep a change until the registered address has confirmed it; the letter that asks is owed beside it."""

    proposal: Proposal
    reason: str


@dataclass(frozen=True, slots=True)
class CloseRequest:
    """A change that waited has been confirmed, or refused."""

    request_id: int
    confirmed: bool
    reason: str


@dataclass(frozen=True, slots=True)
class AnswerHeld:
    """Pass on what a person on the staff answers to a held message: in its thread, to its author."""

    inbound_id: int
    words: str
    reason: str


@dataclass(frozen=True, slots=True)
class HoldNeeds:
    """Accommodations in a message that is held: coordinators see them before anything else is settled."""

    needs: tuple[Need, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class StopReminders:
    """Send no more reminders of a registration; it stands as it is."""

    registration_id: int
    reason: str


Action = (
    Enrol
    | Waitlist
    | Pend
    | AskAgain
    | Lapse
    | Cancel
    | Move
    | Revise
    | Rebook
    | Transfer
    | Correct
    | NoteNeeds
    | Promote
    | Reinstate
    | RecordRsvp
    | AskToConfirm
    | CloseRequest
    | AnswerHeld
    | HoldNeeds
    | StopReminders
)


@dataclass(frozen=True, slots=True)
class Decision:
    """What is done with a message. `letters` are owed in this order."""

    filing: Filing
    reasons: tuple[str, ...]
    actions: tuple[Action, ...] = ()
    letters: tuple[LetterOwed, ...] = ()
    language: str = "en"
    """What the author wrote in; letters about what they registered are written in it, now and later."""
    sensitive: bool = False
    """The message tells of a child's case: it is kept no longer than staff need it."""


# ------------------------------------------------------------------------------------------------- what it rests on


@dataclass(frozen=True, slots=True)
class Answered:
    """The letter of ours that a message answers."""

    kind: LetterKind
    recipient: str
    """Lower case."""
    registrations: tuple[int, ...] = ()
    """The ids of the registrations that the letter was about."""
    asked: str = ""
    """What it wanted to know beyond its kind: with WHICH_ONE the intent it was about."""
    inbound_id: int | None = None
    """The message that the letter answered."""


@dataclass(frozen=True, slots=True)
class OpenRequest:
    """A change that waits for the word of the registered address."""

    request_id: int
    proposal: Proposal
    needs: tuple[Need, ...] = ()
    """With `needs`: what is to be added."""
    asked_by: str = ""
    """Whoever asked for it, lower case."""


@dataclass(frozen=True, slots=True)
class Correspondence:
    """What was written before: the letter that a message answers, and what waits for this answer."""

    answered: Answered | None = None
    requests: tuple[OpenRequest, ...] = ()


@dataclass(frozen=True, slots=True)
class Rules:
    """What the configuration says about registrations."""

    hold_seat: timedelta = timedelta(hours=72)
    """How long an incomplete registration keeps a seat."""
    ask_again: timedelta = timedelta(days=3)
    lapse: timedelta = timedelta(days=10)
    change_until: timedelta = timedelta(hours=1)
    """Before the start: later changes and cancellations go to staff."""
    promote_until: timedelta = timedelta(hours=1)
    """Before the start: later a seat that is given up stays free."""
    most_strangers: int = 10
    """How many people other than the author one message may register."""
    facilitator: Address | None = None
    coordinators: tuple[Address, ...] = ()
    """Who looks after accommodations; the facilitator where nobody is named."""

    @property
    def matters_go_to(self) -> tuple[Address, ...]:
        """Who hears of what concerns accommodations."""
        return self.coordinators or ((self.facilitator,) if self.facilitator else ())


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What the decision needs to know beside the message itself."""

    now: datetime
    arrived: datetime
    """When the mail server received the message (INTERNALDATE), aware UTC."""
    seen: datetime
    """When we first saw it, aware UTC."""
    authentication: Authentication
    automatic_because: str | None
    answer_age: timedelta
    """Mail older than this at first sight is recorded, not answered."""
    most_registrants: int
    """More people than this in one message go to staff."""
    number: int = 0
    """Of the message, as staff know it."""
    words: str = ""
    """The author's own words, as far as they matter for an answer or a forward; never stored."""
    calendar: CalendarReply | None = None
    """The answer of a calendar program, where the message carries one."""
    rules: Rules = field(default_factory=Rules)
    by_staff: bool = False
    """A person has looked at the message and wants it settled as it is read."""
