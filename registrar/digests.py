"""Which digests go out now? `decision.digesting` decides, `happenings` and `open_needs` gather what they tell.

Each goes out once, by its once-key, whatever is restarted. The facilitator's has no word of an accommodation in it, and
neither has the list that may go along; the coordinators' is theirs alone.
"""

import logging
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime
from itertools import chain

from sqlalchemy import Engine
from sqlmodel import Session as DbSession
from sqlmodel import col, select

from registrar.catalog import Catalog
from registrar.config import Settings
from registrar.database import snapshot, transaction
from registrar.decision import AccommodationDigestLetter, DigestLetter
from registrar.decision.digesting import (
    LEAD_DAYS,
    DailyDue,
    Family,
    LeadTimes,
    SessionDue,
    find_before_sessions,
    find_daily,
    find_since,
    once_key_prefix,
)
from registrar.dispatch import finish
from registrar.exports import ATTENDEE_COLUMNS, Sheet, attendees, csv_bytes
from registrar.happenings import load_before_session, load_daily
from registrar.ledger import Ledger
from registrar.letters import Stationery, write
from registrar.mail.compose import Attachment
from registrar.mail.message import Address
from registrar.models import OutboxEntry, Session
from registrar.open_needs import load_needs
from registrar.outbox import enqueue
from registrar.store import load_catalog
from registrar.vocabulary import LetterKind, RegistrationStatus

log = logging.getLogger(__name__)

LISTED = (RegistrationStatus.CONFIRMED, RegistrationStatus.WAITLISTED)
"""Who stands in the attached list."""
ROWS_AT_MOST = 20_000
"""Of the attached list: mail servers refuse larger letters."""

_Due = DailyDue | SessionDue
_Owed = DigestLetter | AccommodationDigestLetter


def enqueue_digests(
    engine: Engine, stationery: Stationery, settings: Settings, *, now: datetime, quiet: set[str]
) -> int:
    """Queue every digest that is due at *now*, one commit each; return how many.

    *quiet* remembers the once-keys of those that had nothing to tell, so that it is not gathered again every minute:
    what they tell of is over.
    """
    with snapshot(engine) as db:
        catalog = load_catalog(db, settings)
        due = {one.once_key: (one, to) for one, to in _find_due(catalog, settings, now) if one.once_key not in quiet}
        already = set(db.exec(select(OutboxEntry.once_key).where(col(OutboxEntry.once_key).in_(due)))) if due else set()
    queued = 0
    for key in sorted(due.keys() - already):
        one, to = due[key]
        with snapshot(engine) as db:
            owed = _load(db, one, to, catalog=catalog, settings=settings, now=now)
            attachments: tuple[Attachment, ...] = ()
            if isinstance(owed, DigestLetter) and settings.digests.attach_attendees:
                owed, attachments = _with_list(db, owed, settings)
        if owed is None:
            quiet.add(key)
            continue
        letter = finish(write(owed, stationery, now=now), stationery, answered=None, now=now, attachments=attachments)
        with transaction(engine) as db:
            ledger = Ledger(db, now, actor="digest")
            enqueue(ledger, letter, answers=False, once_key=key)
            ledger.write()
        queued += 1
        log.info("digest queued: %s", key.rpartition(":")[0])
    return queued


def _find_due(catalog: Catalog, settings: Settings, now: datetime) -> Iterator[tuple[_Due, Address]]:
    given, program = settings.digests, settings.program
    facilitator = Address(program.facilitator.email, program.facilitator.name)
    if given.facilitator:
        yield find_daily("daily", facilitator.email, at=given.at, zone=settings.zone, now=now), facilitator
        for one in find_before_sessions(
            catalog.upcoming(now), facilitator.email, hours_before=given.before_hours, now=now
        ):
            yield one, facilitator
    if given.coordinators:
        for to in [Address(email) for email in program.coordinators] or [facilitator]:
            yield find_daily("needs", to.email, at=given.at, zone=settings.zone, now=now), to


def _load(
    db: DbSession, due: _Due, to: Address, *, catalog: Catalog, settings: Settings, now: datetime
) -> _Owed | None:
    if isinstance(due, SessionDue):
        return load_before_session(db, due, to, now=now)
    since = find_since(due, _load_keys(db, due.family), at=settings.digests.at, zone=settings.zone)
    if due.family == "daily":
        return load_daily(db, due, to, since=since, catalog=catalog, now=now)
    takes = settings.accommodations
    lead_times = LeadTimes({**LEAD_DAYS, **takes.lead_days}, frozenset(takes.holidays))
    return load_needs(db, due, to, since=since, catalog=catalog, zone=settings.zone, lead_times=lead_times, now=now)


_KINDS: dict[Family, LetterKind] = {"daily": LetterKind.DIGEST, "needs": LetterKind.ACCOMMODATION_DIGEST}


def _load_keys(db: DbSession, family: Family) -> Iterable[str]:
    keys = db.exec(
        select(OutboxEntry.once_key).where(
            OutboxEntry.kind == _KINDS[family], col(OutboxEntry.once_key).startswith(once_key_prefix(family))
        )
    )
    return [key for key in keys if key is not None]


# --------------------------------------------------------------------------------------------------- the attendee list


def _with_list(db: DbSession, owed: DigestLetter, settings: Settings) -> tuple[DigestLetter, tuple[Attachment, ...]]:
    """Return *owed* as it is with the list of its sessions attached, and the list."""
    numbers = [one.session.number for one in owed.tallies]
    if not numbers:
        return owed, ()
    rows = sum(one.confirmed + one.waitlisted for one in owed.tallies)
    if rows > ROWS_AT_MOST:
        return replace(owed, too_long=True), ()
    sheets = [
        attendees(db, row, statuses=LISTED, timezone=settings.program.timezone)
        for row in db.exec(select(Session).where(col(Session.number).in_(numbers)).order_by(col(Session.starts)))
    ]
    sheet = Sheet("Attendees", ATTENDEE_COLUMNS, chain.from_iterable(one.rows for one in sheets))
    name = f"attendees-{numbers[0]}.csv" if owed.session else "attendees.csv"
    # RFC 4180 §3. The BOM is what makes spreadsheets read UTF-8.
    attachment = Attachment(name, "text/csv; charset=utf-8; header=present", csv_bytes(sheet))
    return replace(owed, attached=rows), (attachment,)
