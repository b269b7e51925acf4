"""Which letter came back, and does anything follow from it?

A bounce is believed for what only the way of the letter could know: a token of ours, or the Message-ID, which is
random. It then says something about the letter's own recipient, nobody else. The letter is `bounced`; where the server
gave up for good because of the address, nothing more is sent there (`stops`) until somebody writes from it or staff
lift it.

What names no letter of ours changes nothing. Only where it names none at all (some servers return nothing), and a
letter went to that address in the last days, is it put down to that letter: it may be forged, so all that follows is
that staff see it in `registrar addresses list`. Staff's own addresses are never stopped: what is theirs to do would be
lost.
"""

import logging
from collections.abc import Collection
from datetime import datetime, timedelta

from sqlmodel import Session as DbSession
from sqlmodel import col, select

from registrar.ledger import Ledger
from registrar.limits import TO_STAFF, address_key
from registrar.mail import bounces
from registrar.mail.message import Message
from registrar.models import Bounce, OutboxEntry
from registrar.stops import lifted_since, stop
from registrar.thread import find_tokens, names_of_letters
from registrar.vocabulary import LetterState

log = logging.getLogger(__name__)

NOT_OURS = "a delivery report about no letter of ours, changes nothing"
KNOWN_BY_ADDRESS_WITHIN = timedelta(days=5)
"""How long servers go on trying (RFC 5321 §4.5.4.1)."""
# RFC 3463 §3: failures that say nothing of the address. The next letter may well arrive.
NOT_OF_THE_ADDRESS = {
    "5.2.2": "the mailbox is full",
    "5.2.3": "the letter is too long for this mailbox",
    "5.3.4": "the letter is too large",
    "5.4.": "the way there is broken",
    "5.5.": "the servers did not understand each other",
    "5.6.": "the content was refused",
    "5.7.": "a policy refused it; if many come back so, the sending domain is to blame",
}
OF_THE_ADDRESS = {
    "5.1.1": "there is no such mailbox",
    "5.1.2": "there is no such domain",
    "5.1.3": "this is no address",
    "5.1.6": "the mailbox has moved",
    "5.1.10": "this domain takes no mail",
    "5.2.1": "the mailbox is closed",
}


def in_words(status: str) -> str:
    """Return what a status code means."""
    table = {**NOT_OF_THE_ADDRESS, **OF_THE_ADDRESS}
    known = status if status in OF_THE_ADDRESS else next((code for code in table if status.startswith(code)), "")
    return ": ".join(filter(None, (status, table.get(known, "could not be delivered"))))


def stops_because(failure: bounces.Failure) -> str | None:
    """Return why nothing more is sent to an address, or None where the failure may pass."""
    if not failure.permanent or any(failure.status.startswith(code) for code in NOT_OF_THE_ADDRESS):
        return None
    return in_words(failure.status)


def record_bounce(
    ledger: Ledger,
    bounce: bounces.Bounce,
    message: Message,
    *,
    inbound_id: int,
    mailbox: str,
    staff: Collection[str],
    forged: bool,
) -> tuple[str, ...]:
    """Write down what came back and what follows from it, and return that in words for staff.

    *staff* are addresses as `limits.address_key` folds them; *forged*: our own mail server says so.
    """
    entry = _find_letter(ledger, bounce, message, mailbox)
    if entry is not None and entry.id is not None:
        return _of_letter(ledger, bounce, entry, inbound_id=inbound_id, staff=staff)
    if bounce.message_ids or bounce.reply_to or forged:
        return (NOT_OURS,)
    return _by_address(ledger, bounce, inbound_id=inbound_id)


def find_bounced_staff(db: DbSession, *, since: datetime) -> list[str]:
    """Return the addresses that letters to staff came back from after *since*, as `limits.address_key` folds them."""
    statement = (
        select(Bounce.address_key)
        .join(OutboxEntry, col(OutboxEntry.id) == col(Bounce.outbox_id))
        .where(col(OutboxEntry.kind).in_(TO_STAFF), OutboxEntry.state == LetterState.BOUNCED, col(Bounce.at) > since)
        .distinct()
        .order_by(col(Bounce.address_key))
    )
    return list(db.exec(statement))


def _find_letter(ledger: Ledger, bounce: bounces.Bounce, message: Message, mailbox: str) -> OutboxEntry | None:
    names = (*find_tokens(bounce.reply_to, mailbox), *bounce.message_ids, *names_of_letters(message, mailbox))
    names = tuple(dict.fromkeys(names))
    rows = ledger.db.exec(
        select(OutboxEntry).where(
            col(OutboxEntry.message_id).in_([name for name in names if name.startswith("<")])
            | col(OutboxEntry.token_digest).in_([name for name in names if not name.startswith("<")])
        )
    ).all()
    return min(rows, key=lambda row: _place(row, names), default=None)


def _place(row: OutboxEntry, names: tuple[str, ...]) -> int:
    return min(names.index(name) for name in (row.message_id, row.token_digest) if name in names)


def _of_letter(
    ledger: Ledger, bounce: bounces.Bounce, entry: OutboxEntry, *, inbound_id: int, staff: Collection[str]
) -> tuple[str, ...]:
    fitting = [
        one
        for one in bounce.failures
        if not one.addresses or entry.address_key in {address_key(address) for address in one.addresses}
    ]
    about = fitting or list(bounce.failures)
    worst = max(about, key=lambda one: (one.permanent, one.failed))
    _record(ledger, worst, entry, inbound_id=inbound_id)
    what = f"letter {entry.id} {'came back' if worst.failed else 'is late'} ({in_words(worst.status)})"
    if entry.kind in TO_STAFF or entry.address_key in staff:
        log.warning("%s: it was for staff; see `registrar addresses list`", what)
    if not fitting:
        # Whoever forwards mail, or a list: the letter may have reached others there.
        return (what, "another address failed than it was sent to: recorded only")
    if worst.failed:
        entry.state, entry.next_attempt_at = LetterState.BOUNCED, None
        entry.error = f"came back: {in_words(worst.status)}"
    because = stops_because(worst)
    if because is None or entry.kind in TO_STAFF or entry.address_key in staff:
        return (what,)
    if lifted_since(ledger, entry.address_key, entry.created_at):
        return what, "that address is known to work since this letter was written: not stopped"
    stop(ledger, entry.address_key, reason=because)
    return what, "nothing more is sent to that address"


def _by_address(ledger: Ledger, bounce: bounces.Bounce, *, inbound_id: int) -> tuple[str, ...]:
    reasons: list[str] = []
    for failure in bounce.failures:
        keys = [address_key(address) for address in failure.addresses]
        entry = ledger.db.exec(
            select(OutboxEntry)
            .where(
                col(OutboxEntry.address_key).in_(keys),
                col(OutboxEntry.created_at) > ledger.now - KNOWN_BY_ADDRESS_WITHIN,
                col(OutboxEntry.state).in_((LetterState.SENT, LetterState.UNKNOWN)),
            )
            .order_by(col(OutboxEntry.created_at).desc(), col(OutboxEntry.id).desc())
            .limit(1)
        ).first()
        if entry is not None:
            _record(ledger, failure, entry, inbound_id=inbound_id)
            reasons.append(f"probably letter {entry.id} ({in_words(failure.status)}): known by its address alone")
    return tuple(reasons) or (NOT_OURS,)


def _record(ledger: Ledger, failure: bounces.Failure, entry: OutboxEntry, *, inbound_id: int) -> None:
    ledger.db.add(
        Bounce(
            inbound_id=inbound_id,
            outbox_id=entry.id,
            address_key=entry.address_key,
            permanent=failure.permanent,
            status=failure.status,
            at=ledger.now,
        )
    )
