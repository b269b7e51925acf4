"""Which letters are to be sent, and what became of each?

`enqueue` stores a letter's finished bytes in the transaction that decided on it; `deliver_due` hands what is due to
the SMTP server. Before the content of a letter goes over the wire the attempt is committed (`sending`), so that of
all letters at most one is ever undecided: the one whose transfer had begun when the process died. It becomes
`unknown` (RFC 1047): an answer is repeated once, late, with the same Message-ID; a reminder is not.
"""

import hashlib
from collections.abc import Callable, Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Any, NamedTuple, Protocol

import sqlalchemy
from sqlalchemy import Engine, Select, bindparam, func, update
from sqlmodel import Session as DbSession
from sqlmodel import col, select

from registrar.attempts import LogBook, TakenBackError, set_unknown
from registrar.database import snapshot, transaction
from registrar.forms import Filled, keeps_lines, put_together
from registrar.ledger import Ledger
from registrar.limits import ADDRESS_WINDOW, SAME_TEXT_WINDOW, TO_STAFF, TOTAL_WINDOW, Recent, address_key
from registrar.mail.smtp import Result, ToSubmit, as_content
from registrar.models import LetterBytes, LetterForm, OutboxEntry, UtcDateTime
from registrar.outbox_order import MAY_LEAVE, OVERTAKEN, first_in_line
from registrar.vocabulary import LetterKind, LetterState

WITHHELD_BURST = "withheld: more letters than [limits] answers_in_total allows"
WITHHELD_STOPPED = "withheld: mail to this address comes back; see `registrar addresses`"
BATCH = 50


class Submits(Protocol):
    """What `deliver_due` needs of `mail.smtp.Submission`, and the tests' fake offers as well."""

    def submit_many(
        self,
        letters: Iterable[ToSubmit],
        *,
        about_to_send: Callable[[Hashable], None],
        on_result: Callable[[Hashable, Result], None],
    ) -> tuple[Hashable, ...]:
        """Submit *letters* in order, return those not tried; raise SubmissionError where there is no connection."""
        ...


@dataclass(frozen=True, slots=True)
class FinishedLetter:
    """A letter's bytes, with what the outbox needs to know of them."""

    kind: LetterKind
    recipient: str
    envelope_from: str
    message_id: str
    subject: str
    text: str
    content: bytes | Filled
    """Its bytes, or the form that is filled to them."""
    calendar: str = ""
    """The METHOD of the calendar object in it; empty where there is none."""

    @property
    def raw(self) -> bytes:
        """The letter, byte for byte."""
        return self.content.raw if isinstance(self.content, Filled) else self.content

    @property
    def digest(self) -> str:
        """Of what the letter says, without its date and identifiers."""
        return hashlib.sha256(f"{self.kind.value}\n{self.text}".encode()).hexdigest()[:32]


def enqueue(
    ledger: Ledger,
    letter: FinishedLetter,
    *,
    inbound_id: int | None = None,
    registration_id: int | None = None,
    about: Sequence[int] = (),
    asked: str = "",
    token: str = "",
    answers: bool = True,
    once_key: str | None = None,
    wanted_until: datetime | None = None,
    withheld: bool = False,
) -> None:
    """Store *letter* to be sent from now on; where *withheld*, not before a person releases it.

    *about* are the registrations that an answer to it means, *asked* what it wants to know, *token* stands in the
    address that it is answered to.
    """
    key = address_key(letter.recipient)
    reason = WITHHELD_BURST if withheld else ""
    if letter.kind not in TO_STAFF and key in ledger.stopped:
        withheld, reason = True, WITHHELD_STOPPED
    ledger.add_letter(
        {
            "kind": letter.kind,
            "once_key": once_key,
            "recipient": letter.recipient,
            "address_key": key,
            "text_digest": letter.digest,
            "envelope_from": letter.envelope_from,
            "message_id": letter.message_id,
            "subject": letter.subject,
            "content": letter.content,
            "inbound_id": inbound_id,
            "registration_id": registration_id,
            "about": list(about or ([registration_id] if registration_id is not None else [])),
            "asked": asked,
            "calendar": letter.calendar,
            "domain": letter.recipient.rpartition("@")[2].lower(),
            "token_digest": token_digest(token) if token else None,
            "answers": answers,
            "wanted_until": wanted_until,
            "state": LetterState.WITHHELD if withheld else LetterState.QUEUED,
            "attempts": 0,
            "created_at": ledger.now,
            "next_attempt_at": None if withheld else ledger.now,
            "repeated": False,
            "error": reason,
        }
    )


def token_digest(token: str) -> str:
    """Return what is kept of a token: whoever reads the database must not be able to write in somebody's name."""
    return hashlib.sha256(token.lower().encode()).hexdigest()


def load_recent(db: DbSession, addresses: Collection[str], now: datetime) -> Recent:
    """Return how many answers went to *addresses* (as `address_key` folds them) and in total, up to *now*."""
    keys = sorted(set(addresses))
    by_address = (
        select(OutboxEntry.address_key, func.count())
        .where(
            col(OutboxEntry.address_key).in_(keys),
            col(OutboxEntry.created_at) > now - ADDRESS_WINDOW,
            col(OutboxEntry.answers),
        )
        .group_by(col(OutboxEntry.address_key))
    )
    same_text = (
        select(OutboxEntry.address_key, OutboxEntry.text_digest, func.count())
        .where(col(OutboxEntry.address_key).in_(keys), col(OutboxEntry.created_at) > now - SAME_TEXT_WINDOW)
        .group_by(col(OutboxEntry.address_key), col(OutboxEntry.text_digest))
    )
    domains = sorted({key.rpartition("@")[2] for key in keys})
    by_domain = (
        select(OutboxEntry.domain, func.count())
        .where(
            col(OutboxEntry.domain).in_(domains),
            col(OutboxEntry.created_at) > now - ADDRESS_WINDOW,
            col(OutboxEntry.answers),
        )
        .group_by(col(OutboxEntry.domain))
    )
    told = select(OutboxEntry.id).where(
        OutboxEntry.kind == LetterKind.OUTBOX_HELD, col(OutboxEntry.created_at) > now - TOTAL_WINDOW
    )
    in_total = select(func.count()).where(col(OutboxEntry.created_at) > now - TOTAL_WINDOW, col(OutboxEntry.answers))
    return Recent(
        to_address=dict(db.exec(by_address).all()),
        same_text={(key, digest): count for key, digest, count in db.exec(same_text)},
        in_total=db.exec(in_total).one(),
        to_domain=dict(db.exec(by_domain).all()),
        burst_told=db.exec(told.limit(1)).first() is not None,
    )


# --------------------------------------------------------------------------------------------------------- delivery


def recover(engine: Engine, now: datetime) -> int:
    """Settle what an earlier run left in `sending`: nobody knows whether it was taken. Return how many."""
    with transaction(engine) as db:
        entries = db.exec(select(OutboxEntry).where(OutboxEntry.state == LetterState.SENDING)).all()
        for entry in entries:
            set_unknown(entry, "cut off while it was being sent", now)
        return len(entries)


def find_next_due(db: DbSession, *, answers: bool = False) -> datetime | None:
    """Return when the next letter is due, with *answers* of the answers alone; None where none is waiting."""
    statements = (_NEXT_ANSWER if answers else _NEXT).values()
    found = [db.connection().execute(statement).scalar() for statement in statements]
    return min((moment for moment in found if moment is not None), default=None)


@dataclass(frozen=True, slots=True)
class Delivery:
    """What one call of `deliver_due` did; `tried` counts every letter that was taken up."""

    tried: int = 0
    cut_off: bool = False
    """The server hung up in the middle: what was not tried waits, and so should the next call."""
    sent: int = 0
    failed: int = 0
    put_off: int = 0
    unasked: int = 0
    """How many of those tried answer nobody."""


def deliver_due(
    engine: Engine,
    submission: Submits,
    *,
    now: Callable[[], datetime],
    at_most: int = BATCH,
    unasked_at_most: int | None = None,
    remark: str = "",
) -> Delivery:
    """Submit up to *at_most* letters that are due, answers before the rest, the longest waiting first.

    Up to *unasked_at_most* of them are such as answer nobody. The letters of one registration keep their order
    (`outbox_order`); what waits for one of this batch is for the next call.

    *remark* stands behind each line of the log. Raises SubmissionError where the server cannot be reached; the
    letters then wait as they were.
    """
    with snapshot(engine) as db:
        letters, unasked = _load_due(db, now(), at_most, at_most if unasked_at_most is None else unasked_at_most)
    if not letters:
        return Delivery()
    log_book = LogBook(engine, now, remark, unasked)
    try:
        untried = submission.submit_many(letters, about_to_send=log_book.about_to_send, on_result=log_book.on_result)
        cut_off = bool(untried)
    except TakenBackError as taken:
        # Seldom enough to pay for it with a new connection: the server has the envelope, and must not get the content.
        done = {*log_book.tried, taken.key}
        untried, cut_off = tuple(letter.key for letter in letters if letter.key not in done), False
    finally:
        log_book.write()
    tried = len(letters) - len(untried)
    tried_unasked = len(unasked - set(untried))
    return Delivery(tried, cut_off, log_book.sent, log_book.failed, log_book.put_off, tried_unasked)


class _Due(NamedTuple):
    id: int
    envelope_from: str
    recipient: str
    kept: bytes
    form_id: int | None
    answers: bool
    free: bool
    """Whether it does not have to wait for another one."""


def _load_due(
    db: DbSession, now: datetime, at_most: int, unasked_at_most: int
) -> tuple[list[ToSubmit], frozenset[Hashable]]:
    """Return what is to be submitted now, in order, and the keys of those that answer nobody.

    Answers first, and with them what they would have to wait for.
    """
    found: dict[int, ToSubmit] = {}
    unasked: set[Hashable] = set()
    for page in _pages_due(db, now, at_most):
        held_up = [one.id for one in page if one.answers and not one.free]
        if held_up:
            first = db.connection().execute(first_in_line(held_up, now)).scalars().all()
            earlier = [one for one in _load(db, _BY_ID, {"ids": first}) if one.id not in found]
            forms = _load_forms(db, earlier)
            found |= {one.id: _to_submit(one, forms) for one in earlier}
        forms = _load_forms(db, page)
        for one in page:
            if len(found) >= at_most:
                break
            if one.free and one.id not in found and (one.answers or len(unasked) < unasked_at_most):
                found[one.id] = _to_submit(one, forms)
                if not one.answers:
                    unasked.add(one.id)
        if len(found) >= at_most or (not page[-1].answers and len(unasked) >= unasked_at_most):
            break
    return list(found.values())[:at_most], frozenset(unasked)


def _pages_due(db: DbSession, now: datetime, size: int) -> Iterator[list[_Due]]:
    """Yield what is due, in the order in which it is to leave.

    Which letters come next is found in the index alone: a look at each of thousands, to see which of them waits for
    another, would cost more than sending one.
    """
    start = 0
    while True:
        page = _load(db, _IN_TURN, {"now": now, "size": size, "start": start})
        if page:
            yield page
        if len(page) < size:
            return
        start += size


def _load(db: DbSession, statement: Select[Any], values: Mapping[str, Any]) -> list[_Due]:
    return [_Due(*found) for found in db.connection().execute(statement, values)]


def _load_forms(db: DbSession, letters: Iterable[_Due]) -> dict[int, bytes]:
    """Return by number what those of *letters* that are copies have in common; to read it with each would be dear."""
    numbers = {one.form_id for one in letters} - {None}
    if not numbers:
        return {}
    rows = db.exec(select(LetterForm.id, LetterForm.raw).where(col(LetterForm.id).in_(numbers)))
    return {number: raw for number, raw in rows if number is not None}


def _to_submit(one: _Due, forms: Mapping[int, bytes]) -> ToSubmit:
    if one.form_id is None:
        return ToSubmit(one.id, one.envelope_from, one.recipient, one.kept)
    form, ready = forms[one.form_id], keeps_lines(one.kept)
    raw = put_together(one.kept, _ready(form) if ready else form)
    return ToSubmit(one.id, one.envelope_from, one.recipient, raw, ready)


_ready = lru_cache(maxsize=8)(as_content)


_ENTRIES, _BYTES = OutboxEntry.__table__, LetterBytes.__table__  # type: ignore[attr-defined]
_TURN = (
    _ENTRIES.c.answers.desc(),
    _ENTRIES.c.wanted_until.asc().nulls_first(),
    _ENTRIES.c.next_attempt_at,
    _ENTRIES.c.id,
)
# Put together once: this is asked for every batch, and composing it would cost more than sending a letter.
_WITH_BYTES = (
    sqlalchemy.select(
        _ENTRIES.c.id,
        _ENTRIES.c.envelope_from,
        _ENTRIES.c.recipient,
        _BYTES.c.raw,
        _BYTES.c.form_id,
        _ENTRIES.c.answers,
        MAY_LEAVE,
    )
    .join_from(_ENTRIES, _BYTES, _BYTES.c.outbox_id == _ENTRIES.c.id)
    .order_by(*_TURN)
)
_BY_ID = _WITH_BYTES.where(_ENTRIES.c.id.in_(bindparam("ids", expanding=True)))
_IN_TURN = _WITH_BYTES.where(
    _ENTRIES.c.id.in_(
        sqlalchemy.select(_ENTRIES.c.id)
        .where(
            _ENTRIES.c.state.in_((LetterState.QUEUED, LetterState.UNKNOWN)),
            _ENTRIES.c.next_attempt_at <= bindparam("now", type_=UtcDateTime()),
        )
        .order_by(*_TURN)
        .limit(bindparam("size", type_=sqlalchemy.Integer()))
        .offset(bindparam("start", type_=sqlalchemy.Integer()))
        .correlate(None)
    )
)
# State by state: each is the beginning of an index.
_NEXT = {
    state: sqlalchemy.select(_ENTRIES.c.next_attempt_at)
    .where(_ENTRIES.c.state == state, _ENTRIES.c.next_attempt_at.is_not(None), MAY_LEAVE)
    .order_by(_ENTRIES.c.next_attempt_at)
    .limit(1)
    for state in (LetterState.QUEUED, LetterState.UNKNOWN)
}
_NEXT_ANSWER = {state: statement.where(_ENTRIES.c.answers) for state, statement in _NEXT.items()}


def load_raw(db: DbSession, number: int) -> bytes | None:
    """Return the letter as it left, or is to leave; None where there is no letter of that number."""
    statement = (
        select(LetterBytes.raw, LetterForm.raw)
        .outerjoin(LetterForm, col(LetterForm.id) == col(LetterBytes.form_id))
        .where(LetterBytes.outbox_id == number)
    )
    found = db.exec(statement).first()
    return None if found is None else put_together(*found)


def retry(db: DbSession, ids: Sequence[int], now: datetime) -> list[OutboxEntry]:
    """Queue failed, withheld and unknown letters again, as staff asked; return those that were.

    Not one that a later letter about the same calendar entry has overtaken: that says what is so now.
    """
    again = (LetterState.FAILED, LetterState.WITHHELD, LetterState.UNKNOWN)
    wanted = select(OutboxEntry).where(col(OutboxEntry.id).in_(ids), col(OutboxEntry.state).in_(again), ~OVERTAKEN)
    entries = db.exec(wanted).all()
    for entry in entries:
        entry.state = LetterState.QUEUED
        entry.attempts = 0
        entry.repeated = False
        entry.next_attempt_at = now
        entry.error = ""
    return list(entries)


def release_burst(db: DbSession, now: datetime) -> int:
    """Queue every letter that was withheld because there were too many, as staff asked; return how many.

    Not those to addresses that mail comes back from, nor what a later letter has overtaken (as `retry`).
    """
    released = db.execute(
        update(OutboxEntry)
        .where(_ENTRIES.c.state == LetterState.WITHHELD, _ENTRIES.c.error == WITHHELD_BURST, ~OVERTAKEN)
        .values(state=LetterState.QUEUED, attempts=0, repeated=False, next_attempt_at=now, error="")
        .execution_options(synchronize_session=False)
    )
    return int(released.rowcount)  # type: ignore[attr-defined]
