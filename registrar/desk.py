"""How is a decision carried out? The one way in which a registration changes.

`carry_out` writes registrations, a line of history for each change with its reason, accommodation requests, and the
letters owed, all into the caller's ledger. It returns the roster and the counts of answers as they are afterwards,
so that the next message of the batch is decided on what this one has done.
"""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import assert_never

from registrar.decision import (
    AlreadyRegisteredLetter,
    ConfirmedLetter,
    Decision,
    Enrol,
    HoldNeeds,
    LetterOwed,
    NoteNeeds,
    Pend,
    Person,
    RecordRsvp,
)
from registrar.invites import new_uid
from registrar.ledger import Ledger
from registrar.letters import InviteFacts, Letter, Stationery, write
from registrar.limits import Limits, Recent, address_key
from registrar.mail.compose import compose, new_message_id
from registrar.mail.message import Message
from registrar.models import Registration
from registrar.outbox import FinishedLetter, enqueue
from registrar.roster import Roster, name_key
from registrar.store import roster_entry
from registrar.vocabulary import LetterKind, RegistrationStatus

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
    """In answer to what a decision is carried out."""

    inbound_id: int | None = None
    answered: Message | None = None


def carry_out(
    ledger: Ledger,
    decision: Decision,
    *,
    occasion: Occasion,
    stationery: Stationery,
    limits: Limits,
    roster: Roster,
    recent: Recent,
) -> CarriedOut:
    """Carry out every action of *decision* and queue the letters it owes."""
    registrations: dict[tuple[str, str, int | None], Registration] = {}
    for action in decision.actions:
        match action:
            case Enrol():
                row = _enrol(ledger, action, occasion, stationery)
                registrations[_key(action.person, action.session)] = row
                roster = roster.with_registration(roster_entry(row))
            case Pend():
                row = _pend(ledger, action, occasion, stationery)
                roster = roster.with_registration(roster_entry(row))
            case NoteNeeds():
                _note_needs(ledger, action, occasion)
            case HoldNeeds():
                ledger.record_needs(action.needs, registration_id=None, inbound_id=occasion.inbound_id)
            case RecordRsvp():
                _record_rsvp(ledger, action, occasion)
            case _:
                assert_never(action)
    remarks: list[str] = []
    for owed in decision.letters:
        registration = _registration_of(ledger, owed, registrations, roster)
        invite = InviteFacts(registration.uid, registration.sequence) if registration else None
        letter = write(owed, stationery, now=ledger.now, invite=invite)
        finished = finish(letter, stationery, answered=occasion.answered, now=ledger.now)
        refusal = limits.refusal(recent, letter.kind, address=address_key(finished.recipient), digest=finished.digest)
        if refusal is not None:
            remarks.append(refusal)
            continue
        enqueue(
            ledger,
            finished,
            inbound_id=occasion.inbound_id,
            registration_id=registration.id if registration else None,
            withheld=limits.is_burst(recent),
        )
        recent = recent.with_answer(address_key(finished.recipient), finished.digest)
    return CarriedOut(roster, recent, tuple(remarks))


def finish(
    letter: Letter,
    stationery: Stationery,
    *,
    answered: Message | None,
    now: datetime,
) -> FinishedLetter:
    """Return the bytes of *letter*, threaded to the message it answers."""
    mailbox = stationery.mailbox
    message_id = new_message_id(mailbox.email.rpartition("@")[2])
    raw = compose(
        from_=mailbox,
        to=letter.to,
        reply_to=mailbox,
        subject=letter.subject,
        text=letter.text,
        html=letter.html,
        date=now,
        message_id=message_id,
        in_reply_to=answered.message_id if answered else "",
        references=_references(answered),
        automatic="auto-generated" if letter.kind is LetterKind.REMINDER else "auto-replied",
        loop_id=mailbox.email,
        calendar=letter.invite,
        calendar_method=letter.invite_method,
    )
    return FinishedLetter(
        kind=letter.kind,
        recipient=letter.to.email,
        envelope_from=mailbox.email,
        message_id=message_id,
        subject=letter.subject,
        text=letter.text,
        raw=raw,
    )


def _references(answered: Message | None) -> Sequence[str]:
    # RFC 5322 §3.6.4: the parent's References, else its In-Reply-To, then the parent's own identifier.
    if answered is None:
        return ()
    return (*(answered.references or answered.in_reply_to), answered.message_id)


# ---------------------------------------------------------------------------------------------------------- actions


def _key(person: Person, session: int | None) -> tuple[str, str, int | None]:
    return (person.email or "").lower(), name_key(person.name), session


def _new_registration(
    person: Person,
    session: int | None,
    status: RegistrationStatus,
    *,
    ledger: Ledger,
    occasion: Occasion,
    stationery: Stationery,
) -> Registration:
    author = occasion.answered.author if occasion.answered else None
    return Registration(
        name=person.name,
        name_key=name_key(person.name),
        email=person.email.lower() if person.email else None,
        agency=person.agency,
        session_number=session,
        status=status,
        author_email=author.email.lower() if author else "",
        author_name=author.name if author else "",
        inbound_id=occasion.inbound_id,
        uid=new_uid(stationery.mailbox.email.rpartition("@")[2]),
        created_at=ledger.now,
        changed_at=ledger.now,
    )


def _enrol(ledger: Ledger, action: Enrol, occasion: Occasion, stationery: Stationery) -> Registration:
    if action.completes is not None:
        row = _on_record(ledger, action.completes, action.person)
        row.status, row.missing, row.confirmed_at = RegistrationStatus.CONFIRMED, [], ledger.now
        return _write_down(ledger, row, action, occasion, "completed")
    row = _new_registration(
        action.person,
        action.session,
        RegistrationStatus.CONFIRMED,
        ledger=ledger,
        occasion=occasion,
        stationery=stationery,
    )
    row.confirmed_at = ledger.now
    return _write_down(ledger, row, action, occasion, "enrolled")


def _pend(ledger: Ledger, action: Pend, occasion: Occasion, stationery: Stationery) -> Registration:
    if action.repeats is not None:
        row = _on_record(ledger, action.repeats, action.person)
        row.missing = [word.value for word in action.missing]
        return _write_down(ledger, row, action, occasion, "still pending")
    row = _new_registration(
        action.person,
        action.session,
        RegistrationStatus.PENDING,
        ledger=ledger,
        occasion=occasion,
        stationery=stationery,
    )
    row.missing = [word.value for word in action.missing]
    return _write_down(ledger, row, action, occasion, "kept as pending")


def _on_record(ledger: Ledger, key: int, person: Person) -> Registration:
    """Return the pending registration of *person*, with what has become known of them since."""
    row = ledger.registration(key)
    row.name, row.agency = person.name or row.name, person.agency or row.agency
    row.changed_at = ledger.now
    return row


def _write_down(ledger: Ledger, row: Registration, action: Enrol | Pend, occasion: Occasion, done: str) -> Registration:
    if row.id is None:
        ledger.add_registration(row)
    ledger.record_history(row, action=done, reason=action.reason, inbound_id=occasion.inbound_id)
    ledger.record_needs(action.needs, registration_id=row.id, inbound_id=occasion.inbound_id)
    return row


def _note_needs(ledger: Ledger, action: NoteNeeds, occasion: Occasion) -> None:
    row = ledger.registration(action.registration_id)
    row.changed_at = ledger.now
    ledger.record_needs(action.needs, registration_id=row.id, inbound_id=occasion.inbound_id)
    ledger.record_history(row, inbound_id=occasion.inbound_id, action="accommodations noted", reason=action.reason)


def _record_rsvp(ledger: Ledger, action: RecordRsvp, occasion: Occasion) -> None:
    """Keep the answer where the invitation is ours and went to that address; others change nothing."""
    row = ledger.find_by_uid(action.uid)
    if row is None or (row.email or "") != action.attendee.lower() or action.sequence < row.sequence:
        log.info("message %s: a calendar answer that belongs to no invitation of ours", occasion.inbound_id)
        return
    row.rsvp = action.answer
    row.changed_at = ledger.now
    ledger.record_history(
        row, inbound_id=occasion.inbound_id, action=f"calendar answer: {action.answer.value}", reason=action.reason
    )


# ---------------------------------------------------------------------------------------------------------- letters


def _registration_of(
    ledger: Ledger,
    owed: LetterOwed,
    written: dict[tuple[str, str, int | None], Registration],
    roster: Roster,
) -> Registration | None:
    """Return the registration a letter is about, where it is about one."""
    if not isinstance(owed, ConfirmedLetter | AlreadyRegisteredLetter):
        return None
    key = _key(owed.person, owed.session.number)
    if key in written:
        return written[key]
    known = roster.find(email=owed.person.email or "", name=owed.person.name or "", session=owed.session.number)
    return ledger.registration(known.registration_id) if known else None
