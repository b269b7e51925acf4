"""To which addresses is nothing sent, because mail there comes back?

A stop begins with a bounce that is permanent and certainly ours (`returns`), and ends when the address writes to us, or
when staff lift it. While it holds, letters are written and withheld: what was decided stays on record with what would
have been said, and nobody's letter is lost by a mistake about an address. Once it is lifted those of the last days go
out, in their order. Reminders are not even written: they would say nothing that is still true.
"""

from datetime import datetime, timedelta

from sqlalchemy import func, update
from sqlmodel import Session as DbSession
from sqlmodel import col, select

from registrar.ledger import Ledger
from registrar.models import OutboxEntry, StoppedAddress
from registrar.outbox import WITHHELD_STOPPED
from registrar.outbox_order import OVERTAKEN
from registrar.vocabulary import LetterKind, LetterState

SENT_LATER_WITHIN = timedelta(days=7)
"""What was withheld longer ago waits for a person (`registrar outbox retry`): it may be true no more."""
_ENTRY = OutboxEntry.__table__.c  # type: ignore[attr-defined]


def stop(ledger: Ledger, address: str, *, reason: str) -> bool:
    """Send nothing more to *address* (an `address_key`), and take back what waits; whether that is new."""
    if address in ledger.stopped:
        return False
    row = ledger.db.exec(select(StoppedAddress).where(StoppedAddress.address_key == address)).first()
    if row is None:
        row = StoppedAddress(address_key=address, stopped_at=ledger.now, reason=reason)
        ledger.db.add(row)
    row.stopped_at, row.reason, row.lifted_at, row.lifted_because = ledger.now, reason, None, ""
    ledger.stopped.add(address)
    waits = (
        _ENTRY.address_key == address,
        _ENTRY.state.in_((LetterState.QUEUED, LetterState.UNKNOWN)),
        _ENTRY.next_attempt_at.is_not(None),
    )
    reminder = _ENTRY.kind == LetterKind.REMINDER
    for which, state, why in (
        (reminder, LetterState.FAILED, "not sent: mail to this address comes back"),
        (~reminder, LetterState.WITHHELD, WITHHELD_STOPPED),
    ):
        change = update(OutboxEntry).where(*waits, which)
        ledger.db.execute(change.values(state=state, error=why, next_attempt_at=None))
    return True


def count_stopped(db: DbSession) -> int:
    """Return to how many addresses nothing is sent."""
    return db.exec(select(func.count()).where(col(StoppedAddress.lifted_at).is_(None))).one()


def lifted_since(ledger: Ledger, address: str, moment: datetime) -> bool:
    """Whether a stop of *address* was lifted after *moment*: it was known then that mail arrives there."""
    statement = select(StoppedAddress.lifted_at).where(StoppedAddress.address_key == address)
    lifted = ledger.db.exec(statement).first()
    return lifted is not None and lifted > moment


def stopped_at(ledger: Ledger, address: str) -> datetime:
    """Return when the stop of *address*, one of `ledger.stopped`, began."""
    statement = select(StoppedAddress.stopped_at).where(StoppedAddress.address_key == address)
    return ledger.db.exec(statement).one()


def lift(ledger: Ledger, address: str, *, because: str) -> int | None:
    """Let mail go to *address* (an `address_key`) again; return how many letters that frees; None: none stopped."""
    row = ledger.db.exec(
        select(StoppedAddress).where(StoppedAddress.address_key == address, col(StoppedAddress.lifted_at).is_(None))
    ).first()
    if row is None:
        return None
    row.lifted_at, row.lifted_because = ledger.now, because
    ledger.stopped.discard(address)
    withheld = ledger.db.exec(
        select(OutboxEntry.id).where(
            _ENTRY.address_key == address,
            _ENTRY.state == LetterState.WITHHELD,
            _ENTRY.error == WITHHELD_STOPPED,
            _ENTRY.created_at > ledger.now - SENT_LATER_WITHIN,
            ~OVERTAKEN,
        )
    ).all()
    ledger.db.execute(
        update(OutboxEntry)
        .where(_ENTRY.id.in_(withheld))
        .values(state=LetterState.QUEUED, error="", next_attempt_at=ledger.now)
    )
    return len(withheld)
