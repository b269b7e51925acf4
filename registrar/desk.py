"""How is a decision carried out? The one way in which a registration changes.

`carry_out` writes registrations, a line of history for each change with its reason, accommodation requests, changes
that wait for a yes, and the letters owed, all into the caller's ledger. A seat that became free goes to the first in
line in the same transaction (`waitlist.find_promotion`), whatever freed it. It returns the roster and the counts of
answers as they are afterwards, so that the next message of the batch is decided on what this one has done.
"""

import logging
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import Any, assert_never

from registrar.catalog import Catalog
from registrar.config import Settings
from registrar.decision import (
    Action,
    AnswerHeld,
    AskAgain,
    AskToConfirm,
    Cancel,
    ChangedLetter,
    CloseRequest,
    ConfirmChangeLetter,
    Correct,
    Decision,
    Enrol,
    HoldNeeds,
    Lapse,
    LetterOwed,
    Move,
    NoteNeeds,
    OutboxHeldLetter,
    Pend,
    Person,
    Promote,
    PromotedLetter,
    Rebook,
    RecordRsvp,
    Reinstate,
    Revise,
    Rules,
    StaffAnswerLetter,
    StopReminders,
    Transfer,
    Waitlist,
    find_promotion,
)
from registrar.decision.case import address_of, person_of
from registrar.dispatch import UNASKED, find_about, find_asked, finish, is_about_one, without_prefix
from registrar.invites import new_uid
from registrar.ledger import Ledger
from registrar.letters import InviteFacts, Stationery, write
from registrar.limits import TO_STAFF, Limits, Recent, address_key
from registrar.mail.message import Address, Message, parse
from registrar.models import InboundMessage, Registration
from registrar.outbox import enqueue
from registrar.roster import Roster, RosterEntry, name_key
from registrar.store import blank_sensitive, proposal_row, roster_entry
from registrar.vocabulary import LetterKind, MessageState, RegistrationStatus

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class CarriedOut:
    """What is different once a decision has been carried out."""

    roster: Roster
    recent: Recent
    remarks: tuple[str, ...] = ()
    """What was not done as decided, and why: an answer that a limit held back."""


@dataclass(frozen=True, slots=True)
class Occasion:
    """In answer to what a decision is carried out. Without a message: what falls due, or what staff did."""

    inbound_id: int | None = None
    answered: Message | None = None


@dataclass(frozen=True, slots=True)
class Desk:
    """What carrying out works with."""

    stationery: Stationery
    limits: Limits
    catalog: Catalog
    rules: Rules = field(default_factory=Rules)
    plus_addressing: bool = False
    """Letters get a Reply-To of their own, local+TOKEN@domain."""


def rules_of(settings: Settings) -> Rules:
    """Return what the configuration says about registrations."""
    given, program = settings.registrations, settings.program
    return Rules(
        hold_seat=timedelta(hours=given.hold_seat_hours),
        ask_again=timedelta(days=given.ask_again_days),
        lapse=timedelta(days=given.lapse_days),
        change_until=timedelta(hours=given.change_until_hours),
        promote_until=timedelta(hours=given.promote_until_hours),
        most_strangers=settings.limits.strangers_per_message,
        facilitator=Address(program.facilitator.email, program.facilitator.name),
        coordinators=tuple(Address(email) for email in program.coordinators),
    )


def desk_of(settings: Settings, stationery: Stationery, catalog: Catalog) -> Desk:
    """Return what carrying out works with."""
    limits = settings.limits
    return Desk(
        stationery,
        Limits(limits.answers_per_address, limits.answers_in_total, limits.answers_per_domain),
        catalog,
        rules_of(settings),
        settings.mailbox.plus_addressing,
    )


def carry_out(
    ledger: Ledger,
    decision: Decision,
    *,
    occasion: Occasion,
    desk: Desk,
    roster: Roster,
    recent: Recent,
    moves_up: bool = True,
) -> CarriedOut:
    """Carry out every action of *decision*, move up whoever is first in line, and queue the letters owed.

    *moves_up* false: the roster does not hold everybody who waits, and whoever calls sees to them afterwards.
    """
    sitting = _Sitting(ledger, occasion, desk, roster, recent, decision.language)
    for action in decision.actions:
        sitting.act(action)
    promoted = sitting.promote() if moves_up else ()
    for owed in decision.letters:
        sitting.queue(owed, occasion.answered)
    for owed in promoted:
        sitting.queue(owed, None)
    sitting.keep_requests()
    return CarriedOut(sitting.roster, sitting.recent, tuple(sitting.remarks))


class _Sitting:
    """The carrying out of one decision."""

    def __init__(
        self, ledger: Ledger, occasion: Occasion, desk: Desk, roster: Roster, recent: Recent, language: str
    ) -> None:
        self.ledger = ledger
        self.occasion = occasion
        self.desk = desk
        self.roster = roster
        self.recent = recent
        self.language = language
        self.remarks: list[str] = []
        self.requests: list[AskToConfirm] = []
        self.asked_in: dict[str, str] = {}
        """The Message-ID of the letter that asks an address to confirm."""
        self.written: list[RosterEntry] = []
        """What this decision made of registrations, the latest last."""

    # ── actions ────────────────────────────────────────────────────────────────────────────────────────────────

    def act(self, action: Action) -> None:  # noqa: C901 - one case an action
        """Carry out one action."""
        match action:
            case Enrol():
                self._seat(action, RegistrationStatus.CONFIRMED)
            case Waitlist():
                self._seat(action, RegistrationStatus.WAITLISTED)
            case Pend():
                self._pend(action)
            case AskAgain():
                self._ask_again(action)
            case Lapse():
                self._change(action, "lapsed", lambda row: self._end(row, RegistrationStatus.LAPSED))
            case Cancel():
                self._change(action, "cancelled", lambda row: self._end(row, RegistrationStatus.CANCELLED))
            case Move():
                self._move(action)
            case Revise():
                self._change(action, "session changed", lambda row: self._revise(row, action))
            case Rebook():
                self._change(action, "took another session", lambda row: self._rebook(row, action))
            case Transfer():
                self._transfer(action)
            case Correct():
                self._change(action, "corrected", lambda row: _correct(row, action))
            case NoteNeeds():
                self._change(action, "accommodations noted", lambda row: self._note(row, action))
            case Promote():
                self._change(action, "moved up from the waitlist", self._confirm)
            case Reinstate():
                self._change(action, "reinstated", self._reinstate)
            case RecordRsvp():
                self._rsvp(action)
            case AskToConfirm():
                self.requests.append(action)
            case CloseRequest():
                self.ledger.close_request(action.request_id, confirmed=action.confirmed)
            case AnswerHeld():
                self._answer_held(action)
            case StopReminders():
                self._change(action, "reminders stopped", self._stop_reminders)
            case HoldNeeds():
                self.ledger.record_needs(action.needs, registration_id=None, inbound_id=self.occasion.inbound_id)
            case _:
                assert_never(action)

    def promote(self) -> tuple[LetterOwed, ...]:
        """Move up whoever is first in line for a free seat; return the letters that tell them."""
        letters: list[LetterOwed] = []
        catalog, rules = self.desk.catalog, self.desk.rules
        while found := find_promotion(self.roster, catalog, now=self.ledger.now, rules=rules):
            entry, step = found
            kept = self.roster.by_id(step.registration_id)
            session = catalog.find(entry.session or 0)
            self.act(step)
            if session is None or entry.email is None:
                continue
            left = catalog.find(kept.session or 0) if isinstance(step, Move) and kept is not None else None
            to, person = address_of(entry), person_of(entry)
            if left is not None:
                letters.append(
                    ChangedLetter(to, person, left, session, entry.needs, from_waitlist=True, language=entry.language)
                )
            else:
                letters.append(PromotedLetter(to, person, session, language=entry.language))
        return tuple(letters)

    def _record(self, row: Registration, done: str, reason: str) -> None:
        self.ledger.record_history(row, action=done, reason=reason, inbound_id=self.occasion.inbound_id)
        before = self.roster.by_id(row.id or 0)
        needs = (*(before.needs if before else ()), *self.ledger.fresh_needs(row.id))
        entry = roster_entry(row, self.ledger.now, tuple(dict.fromkeys(needs)))
        self.roster = self.roster.with_registration(entry)
        self.written.append(entry)

    def _change(self, action: Any, done: str, change: Callable[[Registration], None]) -> None:
        row = self.ledger.registration(action.registration_id)
        row.changed_at = self.ledger.now
        change(row)
        self._record(row, done, action.reason)

    def _ask_again(self, action: AskAgain) -> None:
        row = self.ledger.registration(action.registration_id)
        row.asked_again_at = self.ledger.now  # `changed_at` stays: what is asked of a person is no answer of theirs
        self._record(row, "asked again", action.reason)

    def _seat(self, action: Enrol | Waitlist, status: RegistrationStatus) -> None:
        done = "enrolled" if status is RegistrationStatus.CONFIRMED else "put on the waitlist"
        if action.completes is None:
            row = self._new(action.person, action.session)
        else:
            row = self._on_record(action.completes, action.person)
            done = "completed" if status is RegistrationStatus.CONFIRMED else "completed, put on the waitlist"
        row.session_number, row.status, row.missing, row.pending_until = action.session, status, [], None
        if isinstance(action, Waitlist):
            row.waitlisted_at, row.keeps_id = self.ledger.now, action.keeps
        else:
            row.confirmed_at = self.ledger.now
        self._write_down(row, action, done)

    def _pend(self, action: Pend) -> None:
        if action.repeats is None:
            row, done = self._new(action.person, action.session), "kept as pending"
        else:
            row, done = self._on_record(action.repeats, action.person), "still pending"
            row.session_number = action.session
        row.missing = [word.value for word in action.missing]
        row.pending_until = action.held_until
        row.suggestion = action.suggestion
        self._write_down(row, action, done)

    def _new(self, person: Person, session: int | None, status: Any = RegistrationStatus.PENDING) -> Registration:
        answered = self.occasion.answered
        author = answered.author if answered else None
        return Registration(
            name=person.name,
            name_key=name_key(person.name),
            email=person.email.lower() if person.email else None,
            agency=person.agency,
            session_number=session,
            status=status,
            author_email=author.email.lower() if author else "",
            author_name=author.name if author else "",
            inbound_id=self.occasion.inbound_id,
            uid=new_uid(self.desk.stationery.mailbox.email.rpartition("@")[2]),
            language=self.language,
            created_at=self.ledger.now,
            changed_at=self.ledger.now,
        )

    def _on_record(self, key: int, person: Person) -> Registration:
        """Return the pending registration of *person*, with what has become known of them since."""
        row = self.ledger.registration(key)
        row.name, row.agency = person.name or row.name, person.agency or row.agency
        row.email = person.email.lower() if person.email else row.email
        row.name_key = name_key(row.name)
        row.changed_at = self.ledger.now
        return row

    def _write_down(self, row: Registration, action: Enrol | Waitlist | Pend, done: str) -> None:
        if row.id is None:
            self.ledger.add_registration(row)
        self.ledger.record_needs(action.needs, registration_id=row.id, inbound_id=self.occasion.inbound_id)
        self._record(row, done, action.reason)

    def _end(self, row: Registration, status: RegistrationStatus) -> None:
        if row.status is RegistrationStatus.CONFIRMED:
            row.sequence += 1  # RFC 5546 §2.1.4: the withdrawal is a new revision of the invitation
        row.status, row.pending_until, row.keeps_id = status, None, None
        self.ledger.write_ended()

    def _confirm(self, row: Registration) -> None:
        row.status, row.confirmed_at, row.keeps_id = RegistrationStatus.CONFIRMED, self.ledger.now, None

    def _reinstate(self, row: Registration) -> None:
        self._confirm(row)
        row.sequence += 1

    def _move(self, action: Move) -> None:
        if action.ends is not None:
            ended = Cancel(action.ends, f"fulfilled: {action.reason}")
            self._change(ended, "no longer waits", lambda row: self._end(row, RegistrationStatus.CANCELLED))
        self._change(action, "moved", lambda row: self._move_row(row, action))

    def _move_row(self, row: Registration, action: Move) -> None:
        row.session_number = action.session
        if action.waitlisted:
            row.waitlisted_at, row.keeps_id = self.ledger.now, None
        elif row.status is RegistrationStatus.CONFIRMED:
            row.sequence += 1
            row.rsvp = row.rsvp_at = None
        elif row.status is RegistrationStatus.WAITLISTED:
            self._confirm(row)

    def _revise(self, row: Registration, action: Revise) -> None:
        if row.status is RegistrationStatus.CONFIRMED:
            row.sequence += 1
            if action.moved:
                row.rsvp = row.rsvp_at = None

    def _rebook(self, row: Registration, action: Rebook) -> None:
        row.session_number, row.status, row.rsvp, row.rsvp_at = action.session, action.status, None, None
        row.pending_until, row.asked_again_at = action.held_until, None
        row.sequence += 1  # the entry that was withdrawn from the calendar comes back in another place
        if action.status is RegistrationStatus.CONFIRMED:
            row.confirmed_at = self.ledger.now
        elif action.status is RegistrationStatus.WAITLISTED:
            row.waitlisted_at = self.ledger.now

    def _transfer(self, action: Transfer) -> None:
        session = self.ledger.registration(action.registration_id).session_number
        # One after the other: between the two the seat is free in name only, because nobody is moved up before all
        # actions of the decision are done.
        ended = Cancel(action.registration_id, action.reason)
        self._change(ended, "cancelled", lambda row: self._end(row, RegistrationStatus.CANCELLED))
        row = self._new(action.person, session, RegistrationStatus.CONFIRMED)
        row.confirmed_at = self.ledger.now
        self.ledger.add_registration(row)
        self.ledger.record_needs(action.needs, registration_id=row.id, inbound_id=self.occasion.inbound_id)
        self._record(row, "took over a colleague's seat", action.reason)

    def _note(self, row: Registration, action: NoteNeeds) -> None:
        self.ledger.record_needs(action.needs, registration_id=row.id, inbound_id=self.occasion.inbound_id)

    def _stop_reminders(self, row: Registration) -> None:
        row.reminders_stopped_at = self.ledger.now

    def _answer_held(self, action: AnswerHeld) -> None:
        row = self.ledger.db.get(InboundMessage, action.inbound_id)
        asked = parse(row.raw) if row is not None and row.raw else None
        if row is None or asked is None or asked.author is None:
            self.remarks.append("held: the message that staff answered is gone, or nobody can be answered")
            return
        owed = StaffAnswerLetter(asked.author, action.words, without_prefix(asked.subject), self.language)
        self.queue(owed, asked)
        row.state, row.settled_at = MessageState.SETTLED, self.ledger.now
        row.reasons = [*row.reasons, f"answered by {self.ledger.actor}: {action.reason}"]
        blank_sensitive(row)

    def _rsvp(self, action: RecordRsvp) -> None:
        known = self.roster.by_uid(action.uid)
        if known is None:
            log.info("message %s: a calendar answer to no invitation of ours", self.occasion.inbound_id)
            return
        row = self.ledger.registration(known.registration_id)
        row.rsvp, row.rsvp_at, row.changed_at = action.answer, action.stamp or self.ledger.now, self.ledger.now
        self._record(row, f"calendar answer: {action.answer.value}", action.reason)

    # ── letters ────────────────────────────────────────────────────────────────────────────────────────────────

    def queue(self, owed: LetterOwed, answered: Message | None, *, once_key: str | None = None) -> None:
        """Write a letter and queue it, unless a limit holds it back."""
        desk, now = self.desk, self.ledger.now
        about = find_about(owed, roster=self.roster, written=self.written, proposed=self._proposed())
        row = self.ledger.registration(about[0]) if about and is_about_one(owed) else None
        invite = InviteFacts(row.uid, row.sequence) if row is not None else None
        letter = write(owed, desk.stationery, now=now, invite=invite)
        if letter.kind in UNASKED:
            answered = None
        if letter.kind in TO_STAFF:
            answered = None
        token = secrets.token_hex(16) if desk.plus_addressing and letter.kind not in TO_STAFF else ""
        finished = finish(letter, desk.stationery, answered=answered, now=now, token=token)
        unasked = letter.kind in UNASKED or letter.kind is LetterKind.STAFF_ANSWER
        if not unasked:
            refusal = desk.limits.refusal(
                self.recent, letter.kind, address=address_key(finished.recipient), digest=finished.digest
            )
            if refusal is not None:
                self.remarks.append(refusal)
                return
        held_back = letter.kind not in TO_STAFF and desk.limits.is_burst(self.recent, address_key(finished.recipient))
        enqueue(
            self.ledger,
            finished,
            inbound_id=self.occasion.inbound_id,
            registration_id=row.id if row is not None else about[0] if len(about) == 1 else None,
            about=about,
            asked=find_asked(owed),
            token=token,
            answers=not unasked,
            once_key=once_key,
            withheld=held_back,
        )
        if isinstance(owed, ConfirmChangeLetter):
            self.asked_in[finished.recipient.lower()] = finished.message_id
        if not unasked:
            self.recent = self.recent.with_answer(address_key(finished.recipient), finished.digest)
        if held_back:
            self._tell_of_burst()

    def _proposed(self) -> list[tuple[int, str]]:
        keys = [request.proposal.registration_id for request in self.requests]
        return [(key, self.ledger.registration(key).email or "") for key in keys]

    def _tell_of_burst(self) -> None:
        if self.recent.burst_told or self.desk.rules.facilitator is None:
            return
        self.recent = replace(self.recent, burst_told=True)
        self.queue(OutboxHeldLetter(self.desk.rules.facilitator, self.recent.in_total), None)

    def keep_requests(self) -> None:
        """Store the changes that wait for a yes, each with the letter that asks for it."""
        for request in self.requests:
            key = request.proposal.registration_id
            row = self.ledger.registration(key)
            letter = self.asked_in.get((row.email or "").lower())
            if letter is None:
                continue  # a limit held the letter back: nobody could answer it
            answered = self.occasion.answered
            author = answered.author if answered else None
            self.ledger.add_request(
                {
                    "registration_id": key,
                    "inbound_id": self.occasion.inbound_id,
                    "letter": letter,
                    "proposal": proposal_row(request.proposal),
                    "asked_by": author.email.lower() if author else "",
                    "created_at": self.ledger.now,
                }
            )
            self.ledger.record_history(
                row, action="a change waits", reason=request.reason, inbound_id=self.occasion.inbound_id
            )


def _correct(row: Registration, action: Correct) -> None:
    for one in action.corrections:
        setattr(row, one.what, one.after)
    row.name_key = name_key(row.name)
    if any(one.what != "agency" for one in action.corrections) and row.status is RegistrationStatus.CONFIRMED:
        row.sequence += 1  # the ATTENDEE of the invitation is another
