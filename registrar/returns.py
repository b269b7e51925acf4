"""Which mail is for the outbox rather than for the desk? What stops reminders, and what tells that a letter came back.

Settled before anybody asks whether a machine sent it, because a machine did: it is believed for the token or the
Message-ID in it, which was sent to one address and is known nowhere else. None of it is ever answered.
"""

from collections.abc import Collection
from datetime import datetime

from sqlmodel import Session as DbSession
from sqlmodel import col, select

from registrar.decision.no_more import speaks_of_the_seat
from registrar.ledger import Ledger
from registrar.limits import address_key
from registrar.mail.unsubscribe import find_unsubscription
from registrar.models import OutboxEntry, Registration
from registrar.outbox import token_digest
from registrar.reader import Read
from registrar.roster import HOLDS_A_PLACE
from registrar.stops import lift, stopped_at
from registrar.store import Settled
from registrar.undelivered import record_bounce
from registrar.vocabulary import Authentication, Filing, LetterKind


def settle_return(ledger: Ledger, read: Read, *, mailbox: str, staff: Collection[str]) -> Settled | None:
    """Settle *read* where it is such mail; None: it is for the desk.

    *mailbox* is the bare address that we read, *staff* are addresses as `limits.address_key` folds them.
    """
    if read.message is None:
        return None
    token = find_unsubscription(read.message, mailbox)
    if token is not None:
        settled = _unsubscribe(ledger, read, token)
        # Whoever writes more than the one click says is heard by the desk, too.
        return None if _says_more(read) else settled
    if read.bounce is not None:
        reasons = record_bounce(
            ledger,
            read.bounce,
            read.message,
            inbound_id=read.key,
            mailbox=mailbox,
            staff=staff,
            forged=read.authentication is Authentication.FAIL,
        )
        return _settled(read, Filing.AUTOMATIC, "not answered: a mail server sent it", *reasons)
    return None


def lift_where_alive(ledger: Ledger, read: Read, received: datetime, *, surely: bool) -> None:
    """Let mail go to the author's address again, where a person writes from it (*received* after it was stopped).

    *surely*: only where our own mail server vouches for the author, or a letter of ours is answered. Anybody can
    write an address into From.
    """
    author = read.message.author if read.message else None
    if author is None or read.automatic_because is not None or not surely:
        return
    key = address_key(author.email)
    if key in ledger.stopped and received > stopped_at(ledger, key):
        lift(ledger, key, because=f"message {read.key} came from it")


def _says_more(read: Read) -> bool:
    if read.automatic_because is not None or read.reading is None:
        return False
    return speaks_of_the_seat(read.words) or any(one.needs for one in read.reading.registrants)


def _unsubscribe(ledger: Ledger, read: Read, token: str) -> Settled:
    statement = select(OutboxEntry.registration_id).where(
        OutboxEntry.token_digest == token_digest(token), OutboxEntry.kind == LetterKind.REMINDER
    )
    key = ledger.db.exec(statement).first()
    if key is None:
        reason = "not answered: wants to stop reminders, with a token that stands in none of ours"
        return _settled(read, Filing.AUTOMATIC, reason)
    reason = "asked for no more reminders through List-Unsubscribe"
    for row in _of_the_same_person(ledger.db, ledger.registration(key)):
        row.reminders_stopped_at = ledger.now
        ledger.record_history(row, action="reminders stopped", reason=reason, inbound_id=read.key)
    return _settled(read, Filing.DONE, f"no more reminders of registration {key}, which stands; never answered")


def _of_the_same_person(db: DbSession, row: Registration) -> list[Registration]:
    others = db.exec(
        select(Registration).where(
            Registration.email == row.email,
            Registration.name_key == row.name_key,
            col(Registration.status).in_(HOLDS_A_PLACE),
        )
    )
    return list({one.id: one for one in (row, *others)}.values())


def _settled(read: Read, filing: Filing, *reasons: str) -> Settled:
    message = read.message
    assert message is not None
    return Settled(
        read.key,
        filing,
        reasons,
        message_id=message.message_id,
        author_email=message.author.email if message.author else "",
        author_name=message.author.name if message.author else "",
        subject=message.subject,
        intent=read.reading.intent if read.reading else None,
        authentication=read.authentication,
    )
