"""What may a person do with a held message? Settle it as corrected, answer it, dismiss it, let it be settled again.

Staff go the same way as mail: a decision, carried out by the desk, with its reason in the history. What they settle
is not doubted again: limits on people, deadlines and trust are theirs to judge.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import delete, update
from sqlmodel import Session as DbSession
from sqlmodel import col

from registrar.config import Settings
from registrar.decision import AnswerHeld, Circumstances, Decision, decide, people_addresses
from registrar.desk import Occasion, carry_out, desk_of
from registrar.errors import RegistrarError
from registrar.ledger import Ledger
from registrar.letters import Stationery
from registrar.limits import Recent
from registrar.models import AccommodationRequest, InboundMessage
from registrar.reader import Job, Read, ReaderSettings, read_job
from registrar.reading.reading import Found, Reading, ReadRegistrant, Value
from registrar.store import blank_sensitive, load_catalog, load_roster
from registrar.thread import load_letters, names_of_letters
from registrar.vocabulary import AccommodationStatus, Authentication, Filing, Intent, MessageState, Missing


@dataclass(frozen=True, slots=True)
class Correction:
    """What staff read otherwise than the program; None and () leave it as it was read."""

    intent: Intent | None = None
    name: str | None = None
    email: str | None = None
    agency: str | None = None
    sessions: tuple[int, ...] = ()


def settle(
    db: DbSession,
    number: int,
    correction: Correction,
    *,
    settings: Settings,
    stationery: Stationery,
    now: datetime,
    actor: str,
) -> Decision:
    """Settle a held message as it reads with *correction*; return what was decided.

    Raises RegistrarError where it is not held, cannot be read, or is still not clear: then nothing has changed.
    """
    row, read = _read_held(db, number, settings)
    assert read.message is not None
    assert read.reading is not None
    reading = corrected(read.reading, correction)
    catalog = load_catalog(db, settings)
    unknown = [number for number in correction.sessions if catalog.find(number) is None]
    if unknown:
        raise RegistrarError(f"there is no session {unknown[0]}; see `registrar sessions list`")
    desk = desk_of(settings, stationery, catalog)
    circumstances = Circumstances(
        now=now,
        arrived=row.received_at,
        seen=row.captured_at,
        authentication=Authentication.UNKNOWN,
        automatic_because=None,
        answer_age=settings.mailbox.answer_age,
        most_registrants=settings.limits.registrants_per_message,
        number=number,
        words=read.words,
        calendar=read.calendar,
        rules=desk.rules,
        by_staff=True,
    )
    mailbox = settings.mailbox.address
    letters = load_letters(db, (read.message,), mailbox)
    correspondence = letters.answered_by(names_of_letters(read.message, mailbox))
    addresses = set(people_addresses(read.message.author, reading))
    if correspondence.answered is not None:
        addresses.add(correspondence.answered.recipient)
    roster = load_roster(db, addresses, now, keys=letters.registrations)
    decision = decide(
        read.message,
        reading,
        catalog=catalog,
        roster=roster,
        circumstances=circumstances,
        correspondence=correspondence,
    )
    if decision.filing is not Filing.DONE:
        raise RegistrarError(f"message {number} cannot be settled as it reads: {'; '.join(decision.reasons[:2])}")
    ledger = Ledger(db, now, actor=actor)
    # What was kept for the coordinators while the message was held is now written with the registration itself.
    if any(getattr(action, "needs", ()) for action in decision.actions):
        db.execute(
            delete(AccommodationRequest).where(
                col(AccommodationRequest.inbound_id) == number, col(AccommodationRequest.registration_id).is_(None)
            )
        )
    occasion = Occasion(number, read.message)
    carry_out(ledger, decision, occasion=occasion, desk=desk, roster=roster, recent=Recent())
    ledger.write()
    _close(row, f"settled by {actor}", now)
    return decision


def answer(
    db: DbSession, number: int, words: str, *, settings: Settings, stationery: Stationery, now: datetime, actor: str
) -> str:
    """Answer a held message in its own thread; return the address that the answer goes to.

    Raises RegistrarError where there is no such message, nobody to answer, or nothing said.
    """
    if not words.strip():
        raise RegistrarError("the answer is empty")
    _, read = _read_held(db, number, settings)
    assert read.message is not None
    if read.message.author is None:
        raise RegistrarError(f"message {number} has no author who could be answered: {read.message.author_problem}")
    catalog = load_catalog(db, settings)
    ledger = Ledger(db, now, actor=actor)
    language = read.reading.language if read.reading else "en"
    action = AnswerHeld(number, words.strip(), "answered from the command line")
    decision = Decision(Filing.DONE, (action.reason,), (action,), language=language)
    roster = load_roster(db, (), now)
    desk = desk_of(settings, stationery, catalog)
    carry_out(ledger, decision, occasion=Occasion(number), desk=desk, roster=roster, recent=Recent())
    ledger.write()
    return read.message.author.email


def dismiss(db: DbSession, number: int, *, reason: str, now: datetime, actor: str) -> None:
    """Close a held message without doing anything. Raises RegistrarError where it is not held."""
    row = _held_row(db, number)
    _close(row, f"dismissed by {actor}" + (f": {reason}" if reason else ""), now)


def settle_again(db: DbSession, number: int, *, actor: str) -> None:
    """Let a held message be settled once more, as if new. Raises RegistrarError where it is not held."""
    row = _held_row(db, number)
    row.state, row.filing, row.attempts = MessageState.CAPTURED, None, 0
    row.reasons = [*row.reasons, f"released by {actor}, to be settled again"]
    # The accommodations that were kept while it was held will be read once more.
    db.execute(
        update(AccommodationRequest)
        .where(col(AccommodationRequest.inbound_id) == number, col(AccommodationRequest.registration_id).is_(None))
        .values(status=AccommodationStatus.WITHDRAWN)
    )


def corrected(reading: Reading, correction: Correction) -> Reading:
    """Return *reading* as staff read it: no longer in doubt, with nothing missing that they gave."""
    people: Sequence[ReadRegistrant] = reading.registrants or (ReadRegistrant(),)
    given = any((correction.name, correction.email, correction.agency, correction.sessions))
    if given and len(people) > 1:
        raise RegistrarError(f"the message names {len(people)} people: what is corrected is only clear for one")
    intent = correction.intent or reading.intent
    if given or intent is not reading.intent:
        people = tuple(_corrected(person, correction) for person in people)
    return replace(reading, intent=intent, registrants=tuple(people), review=False, session_problems=())


def _corrected(person: ReadRegistrant, correction: Correction) -> ReadRegistrant:
    sessions = tuple(_said(number) for number in correction.sessions) or person.sessions
    after = replace(
        person,
        name=_said(correction.name) if correction.name else person.name,
        email=_said(correction.email.lower()) if correction.email else person.email,
        agency=_said(correction.agency) if correction.agency else person.agency,
        sessions=sessions,
    )
    values = {
        Missing.NAME: after.name,
        Missing.EMAIL: after.email,
        Missing.AGENCY: after.agency,
        Missing.SESSION: after.sessions,
    }
    return replace(after, missing=tuple(word for word in Missing if not values[word]))


def _said(value: Value) -> Found[Value]:
    return Found(value, str(value), "label", 1.0, "said by staff")


def _held_row(db: DbSession, number: int) -> InboundMessage:
    row = db.get(InboundMessage, number)
    if row is None or row.state is not MessageState.HELD:
        raise RegistrarError(f"there is no held message {number}; see `registrar held list`")
    return row


def _read_held(db: DbSession, number: int, settings: Settings) -> tuple[InboundMessage, Read]:
    row = _held_row(db, number)
    job = Job(number, row.raw, row.received_at, row.headers_only)
    read = read_job(job, ReaderSettings(load_catalog(db, settings), (), (settings.mailbox.address,)))
    return row, read


def _close(row: InboundMessage, reason: str, now: datetime) -> None:
    row.state, row.settled_at = MessageState.SETTLED, now
    row.reasons = [*row.reasons, reason]
    blank_sensitive(row)
