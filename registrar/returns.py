"""Which mail is for the outbox rather than for the desk? What a mail program sends to stop reminders.

Settled before anybody asks whether a machine sent it, because a machine did: it is believed for the token in it, which
was sent to one address and is known nowhere else. None of it is ever answered.
"""

from sqlmodel import Session as DbSession
from sqlmodel import col, select

from registrar.ledger import Ledger
from registrar.mail.unsubscribe import find_unsubscription
from registrar.models import OutboxEntry, Registration
from registrar.outbox import token_digest
from registrar.reader import Read
from registrar.roster import HOLDS_A_PLACE
from registrar.store import Settled
from registrar.vocabulary import Filing, LetterKind


def settle_return(ledger: Ledger, read: Read, *, mailbox: str) -> Settled | None:
    """Settle *read* where it is such mail; None: it is for the desk. *mailbox* is the bare address that we read."""
    if read.message is None:
        return None
    token = find_unsubscription(read.message, mailbox)
    if token is not None:
        return _unsubscribe(ledger, read, token)
    return None


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
