"""Who hears that mail to an address comes back? The facilitator: at once, and at most once a day.

The first stop is told within a minute; what follows on the same day is gathered for the next letter, so that a server
that refuses everything costs one letter a day. The letter's once-key says up to when stops were told: a restart tells
nothing twice.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta

from sqlalchemy import Engine, func
from sqlmodel import Session as DbSession
from sqlmodel import col, select

from registrar.database import snapshot, transaction
from registrar.decision import AddressStoppedLetter, Undelivered
from registrar.dispatch import finish
from registrar.ledger import Ledger
from registrar.letters import Stationery, write
from registrar.models import OutboxEntry, Registration, StoppedAddress
from registrar.outbox import enqueue
from registrar.roster import HOLDS_A_PLACE
from registrar.vocabulary import LetterKind

ONCE = "address_stopped:"
AT_MOST_EVERY = timedelta(days=1)
MOST_ADDRESSES = 100
"""In one letter; `registrar addresses list` has them all."""


def tell_of_stops(engine: Engine, stationery: Stationery, *, now: datetime) -> int:
    """Tell of addresses that were stopped since the last one, where it is due; return how many."""
    with snapshot(engine) as db:
        if not _find_untold(db, now):
            return 0
    with transaction(engine) as db:
        untold = _find_untold(db, now)
        if not untold:
            return 0
        ledger = Ledger(db, now)
        facilitator = stationery.facilitator
        owed = AddressStoppedLetter(facilitator, tuple(_undelivered(db, untold[:MOST_ADDRESSES])), len(untold))
        letter = finish(write(owed, stationery, now=now), stationery, answered=None, now=now)
        once_key = f"{ONCE}{max(row.stopped_at for row in untold).isoformat()}"
        enqueue(ledger, letter, answers=False, once_key=once_key)
        ledger.write()
        return len(untold)


def _find_untold(db: DbSession, now: datetime) -> list[StoppedAddress]:
    last = db.exec(
        select(OutboxEntry.created_at, OutboxEntry.once_key)
        .where(OutboxEntry.kind == LetterKind.ADDRESS_STOPPED)
        .order_by(col(OutboxEntry.id).desc())
        .limit(1)
    ).first()
    statement = select(StoppedAddress).where(col(StoppedAddress.lifted_at).is_(None))
    if last is not None:
        told_at, once_key = last
        if now - told_at < AT_MOST_EVERY:
            return []
        up_to = datetime.fromisoformat((once_key or "").removeprefix(ONCE))
        statement = statement.where(col(StoppedAddress.stopped_at) > up_to)
    return list(db.exec(statement.order_by(col(StoppedAddress.stopped_at), col(StoppedAddress.id))))


def _undelivered(db: DbSession, stopped: Iterable[StoppedAddress]) -> Iterable[Undelivered]:
    for row in stopped:
        spelled = select(func.lower(OutboxEntry.recipient)).where(OutboxEntry.address_key == row.address_key).distinct()
        names = db.exec(
            select(Registration.name)
            .where(
                col(Registration.email).in_([row.address_key, *db.exec(spelled)]),
                col(Registration.status).in_(HOLDS_A_PLACE),
            )
            .order_by(col(Registration.id))
        )
        yield Undelivered(row.address_key, row.reason, tuple(dict.fromkeys(filter(None, names))))
