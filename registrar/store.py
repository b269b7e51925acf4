"""How do messages, sessions and registrations get into the database and out again?

Everything here is handed `db` and never commits. `capture` takes what was fetched from the mailbox, `load_*` gather
what a decision needs in a few queries for a whole batch, `record_*` write what was decided.
"""

import hashlib
import itertools
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import func, or_, update
from sqlmodel import Session as DbSession
from sqlmodel import col, select

from registrar.catalog import Catalog, OfferedSession
from registrar.config import Settings
from registrar.database import insert_rows, next_id
from registrar.mail.imap import Fetched
from registrar.models import (
    AccommodationRequest,
    InboundMessage,
    MailboxCopy,
    Registration,
    Session,
)
from registrar.reader import Job
from registrar.roster import HOLDS_A_PLACE, Roster, RosterEntry
from registrar.vocabulary import (
    AccommodationStatus,
    Authentication,
    Filing,
    Intent,
    MessageState,
    Missing,
    RegistrationStatus,
)

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
        }
        for one in settled
    ]
    if rows:
        db.execute(update(InboundMessage), rows)


def release_held(db: DbSession, key: int, *, again: bool, now: datetime) -> bool:
    """Take a message from those that wait for a person: dealt with, or (*again*) to be settled once more.

    Return whether it was held at all.
    """
    row = db.get(InboundMessage, key)
    if row is None or row.state is not MessageState.HELD:
        return False
    if again:
        row.state, row.filing, row.attempts = MessageState.CAPTURED, None, 0
        # The accommodations that were kept while it was held will be read once more.
        db.execute(
            update(AccommodationRequest)
            .where(col(AccommodationRequest.inbound_id) == key, col(AccommodationRequest.registration_id).is_(None))
            .values(status=AccommodationStatus.WITHDRAWN)
        )
    else:
        row.state, row.settled_at = MessageState.SETTLED, now
        row.reasons = [*row.reasons, "dealt with by staff"]
    return True


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
    )


def load_catalog(db: DbSession, settings: Settings) -> Catalog:
    """Return the sessions on record under the program's names."""
    return settings.catalog_of(offered(row) for row in db.exec(select(Session)))


SESSION_FACTS = ("starts", "ends", "title", "capacity", "join_url", "phone")


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
            db.add(Session(number=session.number, **{fact: getattr(session, fact) for fact in SESSION_FACTS}))
            added.append(session.number)
            continue
        differences += [
            f"session {session.number}: {fact} is {_shown(getattr(row, fact))} on record, "
            f"{_shown(getattr(session, fact))} in the configuration (the record counts; see `registrar sessions`)"
            for fact in SESSION_FACTS
            if getattr(row, fact) != getattr(session, fact)
        ]
    return added, differences


def _shown(value: object) -> str:
    if isinstance(value, datetime):
        return f"{value:%Y-%m-%d %H:%M} UTC"
    return repr(value) if value not in (None, "") else "not set"


# ---------------------------------------------------------------------------------------------------- registrations


def load_roster(db: DbSession, addresses: Collection[str]) -> Roster:
    """Return the live registrations of *addresses* (lower case) or asked for by them, and the seats taken."""
    wanted = sorted(set(addresses))
    rows = db.exec(
        select(Registration).where(
            col(Registration.status).in_(HOLDS_A_PLACE),
            or_(col(Registration.email).in_(wanted), col(Registration.author_email).in_(wanted)),
        )
    )
    taken = db.exec(
        select(Registration.session_number, func.count())
        .where(Registration.status == RegistrationStatus.CONFIRMED)
        .group_by(col(Registration.session_number))
    )
    return Roster(
        tuple(roster_entry(row) for row in rows), {number: count for number, count in taken if number is not None}
    )


def roster_entry(row: Registration) -> RosterEntry:
    """Return a registration as the pure modules know it."""
    assert row.id is not None
    return RosterEntry(
        registration_id=row.id,
        name=row.name,
        email=row.email,
        agency=row.agency,
        session=row.session_number,
        status=row.status,
        author=row.author_email,
        missing=tuple(Missing(word) for word in row.missing),
    )
