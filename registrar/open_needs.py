"""Which accommodation requests are open, and what has changed about them? What coordinators' digests are written from.

The words of the requesters pass through here to the coordinators alone. Nothing here writes.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import and_, or_
from sqlalchemy.orm import defer
from sqlmodel import Session as DbSession
from sqlmodel import col, select

from registrar.catalog import Catalog, OfferedSession
from registrar.decision import AccommodationDigestLetter, Person
from registrar.decision.digesting import DailyDue, LeadTimes
from registrar.decision.owed import OpenNeed, SessionNeeds
from registrar.happenings import ENDED, LIVE, ended_between
from registrar.mail.message import Address
from registrar.models import AccommodationRequest, InboundMessage, Registration
from registrar.reading.reading import Need
from registrar.vocabulary import AccommodationStatus, MessageState

MOST_NEEDS = 200
"""Requests in a digest: each is somebody who waits."""


def load_needs(
    db: DbSession,
    due: DailyDue,
    to: Address,
    *,
    since: datetime | None,
    catalog: Catalog,
    zone: ZoneInfo,
    lead_times: LeadTimes,
    now: datetime,
) -> AccommodationDigestLetter | None:
    """Return the open requests of sessions to come, with the words that were written; None where nothing happened.

    Something happened where a request is new, where one is no longer needed, and where the time to arrange one has
    become short.
    """
    today = now.astimezone(zone).date()
    before = since.astimezone(zone).date() if since else None
    groups: dict[OfferedSession | None, list[OpenNeed]] = {}
    news = new = count = 0
    for request, registration, message in _load_open(db):
        session = catalog.find(registration.session_number or 0) if registration else None
        if session is not None and session.starts <= now:
            continue
        is_new = (since is None or request.created_at > since) and request.created_at <= due.until
        day = session.starts.astimezone(zone).date() if session else None
        pressing = day is not None and lead_times.is_pressing(request.code, today=today, day=day)
        turned = pressing and not (before and day and lead_times.is_pressing(request.code, today=before, day=day))
        news += is_new or turned
        new += is_new
        count += 1
        if count <= MOST_NEEDS:
            lead = lead_times.days[request.code] if pressing else None
            need = _open_need(request, registration, message, new=is_new, lead=lead)
            groups.setdefault(session, []).append(need)
    withdrawn = _load_withdrawn(db, since, due.until, catalog)
    if not news and not withdrawn:
        return None
    by_date = sorted(groups.items(), key=lambda item: (item[0] is None, item[0].starts if item[0] else now))
    return AccommodationDigestLetter(
        to,
        tuple(
            SessionNeeds(
                session,
                (session.starts.astimezone(zone).date() - today).days if session else 0,
                tuple(sorted(needs, key=lambda need: (not need.new, need.asked))),
            )
            for session, needs in by_date
        ),
        withdrawn=withdrawn,
        new=new,
        open=count,
        left_out=max(0, count - MOST_NEEDS),
    )


_Asked = tuple[AccommodationRequest, Registration | None, InboundMessage | None]


def _load_open(db: DbSession) -> Sequence[_Asked]:
    """Return every request that somebody still waits for, the nearest to its answer not yet known; newest first."""
    statement = (
        _asked()
        .where(
            AccommodationRequest.status != AccommodationStatus.WITHDRAWN,
            or_(
                col(Registration.status).in_(LIVE),
                # Nobody is missed because something else in the message was unclear.
                and_(col(Registration.id).is_(None), col(InboundMessage.state) == MessageState.HELD),
            ),
        )
        .order_by(col(AccommodationRequest.id).desc())
    )
    found: Sequence[_Asked] = db.exec(statement).all()
    return found


def _load_withdrawn(
    db: DbSession, since: datetime | None, until: datetime, catalog: Catalog
) -> tuple[tuple[OfferedSession | None, OpenNeed], ...]:
    """Return the requests of registrations that ended in that time; of sessions that are over nothing is to be done."""
    rows: Sequence[_Asked] = db.exec(
        _asked()
        .where(ended_between(since, until), col(AccommodationRequest.created_at) <= until)
        .order_by(col(AccommodationRequest.id))
        .limit(MOST_NEEDS)
    ).all()
    return tuple(
        (session, _open_need(request, registration, message, new=False, lead=None))
        for request, registration, message in rows
        for session in (catalog.find(registration.session_number or 0) if registration else None,)
        if session is None or session.starts > until
    )


def _asked() -> Any:
    return (
        select(AccommodationRequest, Registration, InboundMessage)
        .join(Registration, col(Registration.id) == col(AccommodationRequest.registration_id), isouter=True)
        .join(InboundMessage, col(InboundMessage.id) == col(AccommodationRequest.inbound_id), isouter=True)
        .options(defer(InboundMessage.raw))  # type: ignore[arg-type]
    )


def _open_need(
    request: AccommodationRequest,
    registration: Registration | None,
    message: InboundMessage | None,
    *,
    new: bool,
    lead: int | None,
) -> OpenNeed:
    need = Need(request.code, request.words)
    if registration is not None:
        person = Person(registration.name, registration.email, registration.agency)
        standing = "ended" if registration.status in ENDED else registration.status.value
        return OpenNeed(person, need, request.created_at, standing, new, lead)  # type: ignore[arg-type]
    person = (
        Person(message.author_name or None, message.author_email or None, None) if message else Person(None, None, None)
    )
    return OpenNeed(person, need, request.created_at, "held", new, lead, request.inbound_id or 0)
