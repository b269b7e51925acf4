"""How do messages, sessions and registrations get into the database and out again?

Everything here is handed `db` and never commits. `capture` takes what was fetched from the mailbox, `load_*` gather
what a decision needs in a few queries for a whole batch, `record_*` write what was decided.
"""

import hashlib
import itertools
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy
from sqlalchemy import and_, func, or_, update
from sqlmodel import Session as DbSession
from sqlmodel import col, select

from registrar.catalog import Catalog, OfferedSession
from registrar.config import Settings
from registrar.database import insert_rows, next_id
from registrar.decision import Answered, Correction, Correspondence, OpenRequest, Person, Proposal
from registrar.mail.imap import Fetched
from registrar.models import (
    AccommodationRequest,
    ChangeRequest,
    InboundMessage,
    MailboxCopy,
    OutboxEntry,
    Registration,
    Session,
    StoppedAddress,
)
from registrar.reader import Job
from registrar.reading.reading import Need
from registrar.roster import HOLDS_A_PLACE, Roster, RosterEntry, in_line
from registrar.vocabulary import (
    Accommodation,
    AccommodationStatus,
    Authentication,
    Filing,
    Intent,
    MessageState,
    Missing,
    RegistrationStatus,
)

REMEMBERED = timedelta(days=366)
"""How long after a session those who were registered for it by somebody else count as that person's."""

# ---------------------------------------------------------------------------------------------------------- capture


def digest_of(raw: bytes, *, headers_only: bool = False, size: int = 0) -> str:
    """Return what tells messages apart: of the bytes, and of the whole size where only the header was taken."""
    digest = hashlib.sha256(raw)
    if headers_only:
        digest.update(b"header of %d octets" % size)
    return digest.hexdigest()


def _digest_of(item: Fetched) -> str:
    return digest_of(item.raw, headers_only=item.headers_only, size=item.size)


def capture(
    db: DbSession, batch: Sequence[Fetched], *, folder: str, uidvalidity: int, now: datetime
) -> tuple[Job, ...]:
    """Store the bytes of *batch* and where they lie; return those that are still to be settled.

    The attempt to settle them is counted here already, in the same commit: a message that takes the whole process
    down with it has used one up. Bytes known already get another place, nothing else.
    """
    by_digest = {_digest_of(item): item for item in batch}
    on_record = select(InboundMessage.digest, InboundMessage.id).where(col(InboundMessage.digest).in_(by_digest))
    known = {digest: key for digest, key in db.exec(on_record) if key is not None}
    fresh = {digest: item for digest, item in by_digest.items() if digest not in known}
    keys = known | dict(zip(fresh, itertools.count(next_id(db, InboundMessage)), strict=False))
    if fresh:
        rows = [_captured_row(keys[digest], digest, item, now) for digest, item in fresh.items()]
        insert_rows(db, InboundMessage, rows)
    places = [
        {"folder": folder, "uidvalidity": uidvalidity, "uid": item.uid, "inbound_id": keys[_digest_of(item)]}
        for item in batch
    ]
    insert_rows(db, MailboxCopy, places)
    return tuple(Job(keys[digest], item.raw, item.received, item.headers_only) for digest, item in fresh.items())


def _captured_row(key: int, digest: str, item: Fetched, now: datetime) -> dict[str, Any]:
    return {
        "id": key,
        "digest": digest,
        "message_id": "",
        "raw": item.raw,
        "headers_only": item.headers_only,
        "size": item.size,
        "received_at": item.received,
        "captured_at": now,
        "state": MessageState.CAPTURED,
        "attempts": 1,
        "author_email": "",
        "author_name": "",
        "subject": "",
        "reasons": [],
        "error": "",
    }


def find_copies(db: DbSession, folder: str, uidvalidity: int, uids: Collection[int]) -> set[int]:
    """Return those of *uids* that were captured from that place before."""
    statement = select(MailboxCopy.uid).where(
        MailboxCopy.folder == folder,
        MailboxCopy.uidvalidity == uidvalidity,
        col(MailboxCopy.uid).between(min(uids, default=0), max(uids, default=0)),
    )
    return set(db.exec(statement)) & set(uids)


def load_to_file(db: DbSession, folder: str, uidvalidity: int, uids: Collection[int]) -> dict[Filing, list[int]]:
    """Return which of *uids* are settled, by the folder they belong under."""
    statement = (
        select(MailboxCopy.uid, InboundMessage.filing)
        .join(InboundMessage, col(InboundMessage.id) == col(MailboxCopy.inbound_id))
        .where(
            MailboxCopy.folder == folder,
            MailboxCopy.uidvalidity == uidvalidity,
            col(MailboxCopy.uid).between(min(uids, default=0), max(uids, default=0)),
            InboundMessage.state != MessageState.CAPTURED,
        )
        .order_by(col(MailboxCopy.uid))
    )
    wanted = set(uids)
    by_filing: dict[Filing, list[int]] = {}
    for uid, filing in db.exec(statement):
        if uid in wanted and filing is not None:
            by_filing.setdefault(Filing(filing), []).append(uid)
    return by_filing


def record_filed(db: DbSession, folder: str, uidvalidity: int, uids: Collection[int], now: datetime) -> None:
    """Note that *uids* were filed out of the folder."""
    db.execute(
        update(MailboxCopy)
        .where(
            col(MailboxCopy.folder) == folder,
            col(MailboxCopy.uidvalidity) == uidvalidity,
            col(MailboxCopy.uid).in_(uids),
        )
        .values(filed_at=now)
    )


def load_left_over(db: DbSession, *, at_most: int, most_bytes: int) -> tuple[Job, ...]:
    """Return captured messages that an earlier run did not settle, and count another attempt.

    No more than *at_most*, and than *most_bytes* octets unless the first one alone has more. The more attempts a
    message has behind it, the smaller the batch it comes in: so that one which takes the process down is soon alone,
    and the others do not pay for it.
    """
    fewest = select(func.min(InboundMessage.attempts)).where(InboundMessage.state == MessageState.CAPTURED)
    first: int | None = db.exec(fewest).one()
    if first is None:
        return ()
    size = (at_most, max(1, at_most // 10), 1)[min(first, 2)]
    oldest = (
        select(InboundMessage.id, InboundMessage.size)
        .where(InboundMessage.state == MessageState.CAPTURED, InboundMessage.attempts == first)
        .order_by(col(InboundMessage.id))
        .limit(size)
    )
    keys: list[int | None] = []
    octets = 0
    for key, more in db.exec(oldest):
        octets += more
        if keys and octets > most_bytes:
            break
        keys.append(key)
    rows = db.exec(
        select(InboundMessage).where(col(InboundMessage.id).in_(keys)).order_by(col(InboundMessage.id))
    ).all()
    for row in rows:
        row.attempts += 1
    return tuple(Job(row.id, row.raw, row.received_at, row.headers_only) for row in rows if row.id is not None)


@dataclass(frozen=True, slots=True)
class Unsettled:
    """What a decision needs to know of a captured message beside what was read."""

    received_at: datetime
    captured_at: datetime
    attempts: int


def load_unsettled(db: DbSession, keys: Collection[int]) -> dict[int, Unsettled]:
    """Return those of *keys* that are still to be settled."""
    statement = select(
        InboundMessage.id, InboundMessage.received_at, InboundMessage.captured_at, InboundMessage.attempts
    ).where(col(InboundMessage.id).in_(keys), InboundMessage.state == MessageState.CAPTURED)
    return {
        key: Unsettled(received, captured, attempts) for key, received, captured, attempts in db.exec(statement) if key
    }


MOST_KEPT = 500
"""Characters of a field of the message that are kept beside it, and lines of reasons: the bytes hold the rest."""


@dataclass(frozen=True, slots=True)
class Settled:
    """How a message was settled."""

    key: int
    filing: Filing
    reasons: tuple[str, ...]
    message_id: str = ""
    author_email: str = ""
    author_name: str = ""
    subject: str = ""
    intent: Intent | None = None
    authentication: Authentication | None = None
    error: str = ""
    sensitive: bool = False


def record_settled(db: DbSession, settled: Iterable[Settled], now: datetime) -> None:
    """Write how messages were settled, in one statement for all."""
    rows = [
        {
            "id": one.key,
            "state": MessageState.HELD if one.filing is Filing.HELD else MessageState.SETTLED,
            "settled_at": now,
            "filing": one.filing,
            "reasons": [reason[:MOST_KEPT] for reason in one.reasons[:MOST_KEPT]],
            "message_id": one.message_id[:MOST_KEPT],
            "author_email": one.author_email,
            "author_name": one.author_name[:MOST_KEPT],
            "subject": one.subject[:MOST_KEPT],
            "intent": one.intent,
            "authentication": one.authentication,
            "error": one.error,
            "sensitive": one.sensitive,
        }
        for one in settled
    ]
    if rows:
        db.execute(update(InboundMessage), rows)


def blank_sensitive(row: InboundMessage) -> None:
    """Take the words out of a message that tells of a child's case, now that a person has dealt with it.

    Its digest stays, so that the same bytes are still known. The copy in the mailbox is for staff to delete.
    """
    if row.sensitive:
        row.raw, row.subject, row.headers_only = b"", "", False


def load_overdue_sensitive(db: DbSession, before: datetime) -> list[InboundMessage]:
    """Return the messages captured up to *before* that tell of a child's case, still held, with words in them."""
    held = select(InboundMessage).where(
        InboundMessage.state == MessageState.HELD, col(InboundMessage.captured_at) <= before
    )
    return [row for row in db.exec(held.where(col(InboundMessage.sensitive).is_(True))) if row.raw]


# --------------------------------------------------------------------------------------------------------- sessions


def offered(row: Session) -> OfferedSession:
    """Return the session as the pure modules know it."""
    return OfferedSession(
        number=row.number,
        starts=row.starts,
        ends=row.ends,
        title=row.title,
        capacity=row.capacity,
        join_url=row.join_url,
        phone=row.phone,
        status=row.status,
        remind_hours=None if row.remind_hours is None else tuple(row.remind_hours),
    )


def load_catalog(db: DbSession, settings: Settings) -> Catalog:
    """Return the sessions on record under the program's names."""
    return settings.catalog_of(offered(row) for row in db.exec(select(Session)))


def load_stopped_addresses(db: DbSession) -> frozenset[str]:
    """Return the `address_key`s that mail cannot be delivered to."""
    return frozenset(db.exec(select(StoppedAddress.address_key).where(col(StoppedAddress.lifted_at).is_(None))))


SESSION_FACTS = ("starts", "ends", "title", "capacity", "join_url", "phone", "remind_hours")


def has_all_sessions(db: DbSession, configured: Sequence[OfferedSession]) -> bool:
    """Whether the number of each configured session is on record."""
    return {session.number for session in configured} <= set(db.exec(select(Session.number)))


def add_new_sessions(db: DbSession, configured: Sequence[OfferedSession]) -> tuple[list[int], list[str]]:
    """Add the configured sessions whose number is not on record; return those numbers, and what differs in the others.

    What is on record is changed by command only: a difference is told, never taken over.
    """
    on_record = {row.number: row for row in db.exec(select(Session))}
    added: list[int] = []
    differences: list[str] = []
    for session in configured:
        row = on_record.get(session.number)
        if row is None:
            facts = {fact: getattr(session, fact) for fact in SESSION_FACTS}
            facts["remind_hours"] = None if session.remind_hours is None else list(session.remind_hours)
            db.add(Session(number=session.number, **facts))
            added.append(session.number)
            continue
        recorded = offered(row)
        differences += [
            f"session {session.number}: {fact} is {_shown(getattr(recorded, fact))} on record, "
            f"{_shown(getattr(session, fact))} in the configuration (the record counts; see `registrar sessions`)"
            for fact in SESSION_FACTS
            if getattr(recorded, fact) != getattr(session, fact)
        ]
    return added, differences


def _shown(value: object) -> str:
    if isinstance(value, datetime):
        return f"{value:%Y-%m-%d %H:%M} UTC"
    return repr(value) if value not in (None, "") else "not set"


# ---------------------------------------------------------------------------------------------------- registrations


def load_roster(
    db: DbSession,
    addresses: Collection[str],
    now: datetime,
    *,
    keys: Collection[int] = (),
    uids: Collection[str] = (),
) -> Roster:
    """Return the registrations that decisions at *now* need, the seats taken, and everybody who waits for one.

    Those of *addresses* (lower case) or asked for by them as far as they are live; those of *keys* and *uids* always.
    What somebody asked for others counts for REMEMBERED after the session, or an office's whole past would be read for
    every message of it.
    """
    wanted = sorted(set(addresses))
    long_over = select(Session.number).where(col(Session.ends) < now - REMEMBERED)
    asked_for = and_(
        col(Registration.author_email).in_(wanted),
        or_(col(Registration.session_number).is_(None), col(Registration.session_number).not_in(long_over)),
    )
    rows: Sequence[Registration] = db.exec(
        select(Registration)
        .where(
            or_(
                and_(
                    col(Registration.status).in_(HOLDS_A_PLACE),
                    or_(col(Registration.email).in_(wanted), asked_for),
                ),
                col(Registration.id).in_(sorted(set(keys))),
                col(Registration.uid).in_(sorted(set(uids))),
            )
        )
        .order_by(col(Registration.id))
    ).all()
    to_come = select(Session.number).where(col(Session.starts) > now)
    waiting = db.exec(
        select(Registration).where(
            Registration.status == RegistrationStatus.WAITLISTED, col(Registration.session_number).in_(to_come)
        )
    ).all()
    kept_ids = {row.keeps_id for row in waiting if row.keeps_id is not None} - {row.id for row in rows}
    if kept_ids:
        rows = (*rows, *db.exec(select(Registration).where(col(Registration.id).in_(sorted(kept_ids)))))
    # The identity map is weak: what was loaded stays known for as long as the session, and is not asked for again.
    db.info.setdefault("loaded", []).extend((*rows, *waiting))
    needs = load_needs(db, [row.id for row in (*rows, *waiting) if row.id is not None])
    entries = {row.id: roster_entry(row, now, needs.get(row.id or 0, ())) for row in (*rows, *waiting)}
    lines: dict[int, list[RosterEntry]] = {}
    for row in waiting:
        if row.session_number is not None:
            lines.setdefault(row.session_number, []).append(entries[row.id])
    return Roster(
        tuple(entries[row.id] for row in rows),
        load_seats_taken(db, now),
        {number: in_line(tuple(line)) for number, line in lines.items()},
    )


def load_seats_taken(db: DbSession, now: datetime) -> dict[int, int]:
    """Return how many seats of each session are taken at *now*: confirmed, or kept for somebody."""
    taken = db.exec(
        select(Registration.session_number, func.count())
        .where(
            or_(
                col(Registration.status) == RegistrationStatus.CONFIRMED,
                and_(
                    col(Registration.status) == RegistrationStatus.PENDING,
                    col(Registration.pending_until) > now,
                ),
            )
        )
        .group_by(col(Registration.session_number))
    )
    return {number: count for number, count in taken if number is not None}


def load_needs(db: DbSession, keys: Collection[int]) -> dict[int, tuple[Need, ...]]:
    """Return the accommodation requests of those registrations that were not taken back."""
    found: dict[int, list[Need]] = {}
    if keys:
        statement = (
            select(AccommodationRequest.registration_id, AccommodationRequest.code, AccommodationRequest.words)
            .where(
                col(AccommodationRequest.registration_id).in_(sorted(set(keys))),
                AccommodationRequest.status != AccommodationStatus.WITHDRAWN,
            )
            .order_by(col(AccommodationRequest.id))
        )
        for key, code, words in db.exec(statement):
            found.setdefault(key or 0, []).append(Need(Accommodation(code), words))
    return {key: tuple(dict.fromkeys(needs)) for key, needs in found.items()}


def roster_entry(row: Registration, now: datetime, needs: tuple[Need, ...] = ()) -> RosterEntry:
    """Return a registration as the pure modules know it, at *now*."""
    assert row.id is not None
    pending = row.status is RegistrationStatus.PENDING
    return RosterEntry(
        registration_id=row.id,
        name=row.name,
        email=row.email,
        agency=row.agency,
        session=row.session_number,
        status=row.status,
        author=row.author_email,
        author_name=row.author_name,
        missing=tuple(Missing(word) for word in row.missing),
        keeps_seat=pending and row.pending_until is not None and row.pending_until > now,
        waitlisted_at=row.waitlisted_at,
        keeps=row.keeps_id,
        uid=row.uid,
        sequence=row.sequence,
        rsvp=row.rsvp,
        rsvp_at=row.rsvp_at,
        needs=needs,
        suggestion=row.suggestion,
        language=row.language,
    )


# ----------------------------------------------------------------------------------------------------- what was written


def load_correspondence(db: DbSession, identifiers: Collection[str], digests: Collection[str]) -> "Letters":
    """Return which of our letters those Message-IDs and digests of address tokens name, and what waits for a yes."""
    if not identifiers and not digests:
        return Letters()
    entry = OutboxEntry.__table__.c  # type: ignore[attr-defined]
    rows = (
        db.connection()
        .execute(
            sqlalchemy.select(
                entry.message_id,
                entry.token_digest,
                entry.kind,
                entry.recipient,
                entry.about,
                entry.asked,
                entry.inbound_id,
            ).where(
                or_(
                    entry.message_id.in_(sorted(set(identifiers))),
                    entry.token_digest.in_(sorted(set(digests))),
                )
            )
        )
        .all()
    )
    if not rows:
        return Letters()
    by_name: dict[str, tuple[str, Answered]] = {}
    for message_id, digest, kind, recipient, about, asked, inbound_id in rows:
        letter = message_id, Answered(kind, recipient.lower(), tuple(about), asked, inbound_id)
        by_name[message_id] = letter
        if digest:
            by_name[digest] = letter
    requests: dict[str, list[OpenRequest]] = {}
    waiting = select(ChangeRequest).where(
        col(ChangeRequest.letter).in_([message_id for message_id, _ in by_name.values()]),
        col(ChangeRequest.closed_at).is_(None),
    )
    for row in db.exec(waiting.order_by(col(ChangeRequest.id))):
        assert row.id is not None
        requests.setdefault(row.letter, []).append(
            OpenRequest(row.id, proposal_of(row.proposal), asked_by=row.asked_by)
        )
    return Letters(by_name, {name: tuple(found) for name, found in requests.items()})


@dataclass(frozen=True, slots=True)
class Letters:
    """Letters of ours that the messages of a batch may answer, by Message-ID and by the digest of their token."""

    by_name: Mapping[str, tuple[str, Answered]] = field(default_factory=dict)
    requests: Mapping[str, tuple[OpenRequest, ...]] = field(default_factory=dict)

    def answered_by(self, names: Iterable[str]) -> Correspondence:
        """Return what a message answers that names these letters, the surest name first."""
        for name in names:
            if name in self.by_name:
                message_id, answered = self.by_name[name]
                return Correspondence(answered, self.requests.get(message_id, ()))
        return Correspondence()

    @property
    def registrations(self) -> set[int]:
        """The ids of all registrations that these letters are about."""
        return {key for _, answered in self.by_name.values() for key in answered.registrations}


def proposal_row(proposal: Proposal) -> dict[str, Any]:
    """Return *proposal* as it is stored."""
    return {
        "what": proposal.what,
        "registration_id": proposal.registration_id,
        "session": proposal.session,
        "person": asdict(proposal.person) if proposal.person else None,
        "corrections": [asdict(one) for one in proposal.corrections],
    }


def proposal_of(stored: Mapping[str, Any]) -> Proposal:
    """Return a stored proposal as the pure modules know it."""
    return Proposal(
        stored["what"],
        stored["registration_id"],
        stored["session"],
        Person(**stored["person"]) if stored["person"] else None,
        tuple(Correction(**one) for one in stored["corrections"]),
    )
