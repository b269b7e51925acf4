"""What may a person do with a session? Move it, cancel it, change how it is joined, what it is called, its seats.

`plan` says whom a change concerns and what would be sent; `carry_out_change` does it, all in the caller's transaction:
the session, a line about it, every registration with its history, the letters, and whoever moves up to a seat that is
free now. What waits in the outbox with the old facts and would come too late is replaced.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, func, update
from sqlmodel import Session as DbSession
from sqlmodel import col, select

from registrar.catalog import Catalog, OfferedSession
from registrar.config import Settings
from registrar.decision import Decision, LetterOwed, find_promotion
from registrar.decision.case import person_key
from registrar.decision.session_news import SessionNews, decide_news, list_rebooking, stored_fact, undone
from registrar.desk import Occasion, carry_out, desk_of, rules_of
from registrar.errors import CatalogError
from registrar.ledger import Ledger
from registrar.letters import FORMS, Stationery
from registrar.limits import Recent
from registrar.models import OutboxEntry, Registration, Session, SessionChange
from registrar.roster import HOLDS_A_PLACE, Roster, RosterEntry, in_line
from registrar.store import load_catalog, load_needs, load_roster, offered, roster_entry
from registrar.vocabulary import Filing, LetterKind, LetterState, RegistrationStatus, SessionStatus


@dataclass(frozen=True, slots=True)
class Plan:
    """Whom a change of a session concerns, and what would be sent. Counts alone: nobody needs the names."""

    news: SessionNews
    concerned: Mapping[RegistrationStatus, int]
    """Registrations that are told, by how they stand now."""
    letters: Mapping[LetterKind, int]
    moving_up: int = 0
    """How many of the waitlist get a seat by it."""
    seats_taken: int = 0
    replaced: int = 0
    """Reminders, and news of an earlier change, that wait in the outbox with what is no longer so."""


def find_session(db: DbSession, number: int) -> OfferedSession:
    """Return the session on record. Raises CatalogError where there is none."""
    row = db.get(Session, number)
    if row is None:
        raise CatalogError(f"there is no session {number}; see `registrar sessions list`")
    return offered(row)


def say_past(moment: datetime, timezone: str) -> str:
    """Return that *moment* is past, told in *timezone* (an IANA name): as it was written."""
    return f"{moment.astimezone(ZoneInfo(timezone)):%Y-%m-%d %H:%M} {timezone} is past already"


def check_change(news: SessionNews, now: datetime, timezone: str) -> None:
    """Raise CatalogError where the session is not to be changed so; times are told in *timezone* (an IANA name)."""
    before, after = news.before, news.after
    what = news.what
    if what is None:
        raise CatalogError(f"session {before.number} is like that already: nothing to do")
    if before.status is SessionStatus.CANCELLED:
        raise CatalogError(
            f"session {before.number} is cancelled; put another one on offer with `registrar sessions add`"
        )
    if before.is_over(now) and what in ("moved", "cancelled"):
        raise CatalogError(f"session {before.number} is over: it cannot be {what} any more")
    if what == "moved" and after.ends <= after.starts:
        raise CatalogError("--ends: the session would end before it begins")
    if what == "moved" and after.starts <= now:
        raise CatalogError(f"--to: {say_past(after.starts, timezone)}")


def plan(db: DbSession, news: SessionNews, *, settings: Settings, now: datetime) -> Plan:
    """Return what `carry_out_change` would do; nothing is written. Raises CatalogError as `check_change` does."""
    check_change(news, now, settings.program.timezone)
    return _summed_up(db, _load(db, news, settings, now), settings, now)


def _summed_up(db: DbSession, affair: "_Affair", settings: Settings, now: datetime) -> Plan:
    news = affair.news
    letters = Counter[LetterKind](FORMS[type(one)].kind for one in affair.letters())
    promoted = _count_promotions(affair, settings, now)
    return Plan(
        news,
        Counter(entry.status for entry, decision in affair.decisions if decision is not None),
        letters + Counter({LetterKind.PROMOTED: promoted}),
        promoted,
        affair.roster.seats_taken.get(news.after.number, 0),
        db.exec(select(func.count()).where(*_stale(news))).one() if _is_told(news) else 0,
    )


def carry_out_change(
    db: DbSession, news: SessionNews, *, settings: Settings, stationery: Stationery, now: datetime, actor: str
) -> Plan:
    """Change the session, tell everybody concerned, return what was done. Raises CatalogError, having done nothing."""
    check_change(news, now, settings.program.timezone)
    affair = _load(db, news, settings, now)
    done = _summed_up(db, affair, settings, now)
    row = db.get(Session, news.after.number)
    assert row is not None
    for fact in ("starts", "ends", "title", "capacity", "join_url", "phone", "status"):
        setattr(row, fact, getattr(news.after, fact))
    db.add(
        SessionChange(
            session_number=news.after.number,
            at=now,
            actor=actor,
            what=news.what or "",
            before=stored_fact(news.before, news.what),
            after=stored_fact(news.after, news.what),
            reason=news.reason,
        )
    )
    if _is_told(news):
        _replace_stale(db, news)
    desk = desk_of(settings, stationery, load_catalog(db, settings))
    ledger = Ledger(db, now, actor=actor)
    for entry, decision in affair.decisions:
        if decision is not None:
            # Each with a roster of its own: thousands are told, and none of them takes anything from another.
            roster = Roster((entry,))
            carry_out(ledger, decision, occasion=Occasion(), desk=desk, roster=roster, recent=Recent(), moves_up=False)
    ledger.write()
    last = Ledger(db, now, actor=actor)
    for_staff = Decision(Filing.DONE, (), (), tuple(affair.rebooking))
    # Everybody who waits for a seat anywhere is looked at now: those who came free go to the first in line.
    carry_out(last, for_staff, occasion=Occasion(), desk=desk, roster=load_roster(db, (), now), recent=Recent())
    last.write()
    return done


def change_reminders(db: DbSession, number: int, hours: Sequence[int] | None, *, now: datetime, actor: str) -> None:
    """Let registrants of session *number* be reminded so many hours before it; None: as the program does.

    It concerns nobody's calendar: nobody is told. Raises CatalogError where there is no such session.
    """
    find_session(db, number)
    row = db.get(Session, number)
    assert row is not None
    wanted = None if hours is None else sorted(set(hours), reverse=True)
    before, row.remind_hours = row.remind_hours, wanted
    words = ["as the program" if one is None else ",".join(map(str, one)) or "none" for one in (before, wanted)]
    db.add(SessionChange(session_number=number, at=now, actor=actor, what="reminders", before=words[0], after=words[1]))


def count_standings(db: DbSession, number: int) -> dict[str, int]:
    """Return how many registrations of a session stand how, by status."""
    counted = (
        select(Registration.status, func.count())
        .where(Registration.session_number == number)
        .group_by(col(Registration.status))
    )
    found = {RegistrationStatus(status): count for status, count in db.exec(counted)}
    return {status.value: found[status] for status in RegistrationStatus if status in found}


def load_changes(db: DbSession, number: int) -> list[SessionChange]:
    """Return what staff did to a session, the oldest first."""
    made = select(SessionChange).where(SessionChange.session_number == number)
    return list(db.exec(made.order_by(col(SessionChange.id))))


# ---------------------------------------------------------------------------------------------------------- what it is


@dataclass(frozen=True, slots=True)
class _Affair:
    """Everything that a change of a session comes to."""

    news: SessionNews
    decisions: tuple[tuple[RosterEntry, Decision | None], ...]
    rebooking: tuple[LetterOwed, ...]
    roster: Roster
    """Everybody who waits, anywhere."""
    catalog: Catalog
    """As it will be."""

    def letters(self) -> list[LetterOwed]:
        """Return every letter, without those to whoever moves up."""
        told = [letter for _, decision in self.decisions if decision is not None for letter in decision.letters]
        return [*told, *self.rebooking]


def _is_told(news: SessionNews) -> bool:
    return news.what not in ("capacity", None)


def _load(db: DbSession, news: SessionNews, settings: Settings, now: datetime) -> _Affair:
    number = news.after.number
    catalog = load_catalog(db, settings)
    catalog = settings.catalog_of(tuple(news.after if one.number == number else one for one in catalog.sessions))
    roster = load_roster(db, (), now)
    entries = _load_entries(db, number, now) if _is_told(news) and not news.before.is_over(now) else ()
    places = {one.registration_id: place for place, one in enumerate(_line(entries), 1)}
    free = tuple(session for session in catalog.upcoming(now) if roster.seats_left(session) != 0)
    told = _load_told(db, news)
    elsewhere = _load_elsewhere(db, number, free) if news.what == "cancelled" else {}
    by_id = {one.registration_id: one for one in roster.entries}
    decisions = []
    for entry in entries:
        kept = by_id.get(entry.keeps) if entry.keeps is not None else None
        taken = elsewhere.get(person_key(entry), frozenset())
        decisions.append(
            (
                entry,
                decide_news(
                    replace(news, before=told.get(entry.registration_id, news.before)),
                    entry,
                    place=places.get(entry.registration_id),
                    open_sessions=tuple(session for session in free if session.number not in taken),
                    keeps=catalog.find(kept.session or 0) if kept is not None and kept.is_live else None,
                ),
            )
        )
    rules = rules_of(settings)
    return _Affair(news, tuple(decisions), list_rebooking(news, entries, rules.matters_go_to), roster, catalog)


def _line(entries: Sequence[RosterEntry]) -> tuple[RosterEntry, ...]:
    return in_line(tuple(one for one in entries if one.status is RegistrationStatus.WAITLISTED))


def _load_entries(db: DbSession, number: int, now: datetime) -> tuple[RosterEntry, ...]:
    rows = db.exec(
        select(Registration)
        .where(Registration.session_number == number, col(Registration.status).in_(HOLDS_A_PLACE))
        .order_by(col(Registration.id))
    ).all()
    # The identity map is weak: what was loaded stays known for as long as the session, and is not asked for again.
    db.info.setdefault("loaded", []).extend(rows)
    needs = load_needs(db, [row.id for row in rows if row.id is not None])
    return tuple(roster_entry(row, now, needs.get(row.id or 0, ())) for row in rows)


def _load_elsewhere(
    db: DbSession, number: int, sessions: Sequence[OfferedSession]
) -> dict[tuple[str, str], frozenset[int]]:
    """Return in which of *sessions* the people of session *number* have their place already."""
    here = select(Registration.email).where(
        Registration.session_number == number, col(Registration.status).in_(HOLDS_A_PLACE)
    )
    places = select(Registration.email, Registration.name_key, Registration.session_number).where(
        col(Registration.session_number).in_([session.number for session in sessions]),
        col(Registration.status).in_(HOLDS_A_PLACE),
        col(Registration.email).in_(here),
    )
    found: dict[tuple[str, str], frozenset[int]] = {}
    for email, name, session in db.exec(places):
        key = (email or "").lower(), name
        found[key] = found.get(key, frozenset()) | {session or 0}
    return found


def _count_promotions(affair: _Affair, settings: Settings, now: datetime) -> int:
    """Return how many would move up in the changed session."""
    roster, rules = affair.roster, rules_of(settings)
    if affair.news.after.status is SessionStatus.CANCELLED:
        return 0
    count = 0
    while found := find_promotion(roster, affair.catalog, now=now, rules=rules):
        entry, _ = found
        count += entry.session == affair.news.after.number
        roster = roster.with_registration(replace(entry, status=RegistrationStatus.CONFIRMED, keeps=None))
    return count


# ---------------------------------------------------------------------------------------------------------- the outbox


def _stale(news: SessionNews) -> tuple[ColumnElement[bool], ...]:
    here = select(Registration.id).where(Registration.session_number == news.after.number)
    return (
        col(OutboxEntry.kind).in_((LetterKind.REMINDER, LetterKind.SESSION_CHANGED)),
        col(OutboxEntry.state) == LetterState.QUEUED,
        col(OutboxEntry.registration_id).in_(here),
    )


def _replace_stale(db: DbSession, news: SessionNews) -> None:
    """Take letters to many with the old facts out of the queue. Without a once-key they do not forbid the right ones.

    Answers that wait stay: they leave before the news (`outbox_order`), and what they say beside the time is nowhere
    else.
    """
    db.execute(
        update(OutboxEntry)
        .where(*_stale(news))
        .values(state=LetterState.FAILED, next_attempt_at=None, once_key=None, error=f"replaced: {news.in_words}")
    )


def _load_told(db: DbSession, news: SessionNews) -> dict[int, OfferedSession]:
    """Return the session as those know it whose news of an earlier change has not left yet, by registration."""
    waiting = select(OutboxEntry.registration_id, func.min(OutboxEntry.created_at)).where(
        *_stale(news), col(OutboxEntry.kind) == LetterKind.SESSION_CHANGED
    )
    since = {key: at for key, at in db.exec(waiting.group_by(col(OutboxEntry.registration_id))) if key is not None}
    known: dict[datetime, OfferedSession] = {}
    for at in set(since.values()):
        known[at] = news.before
        for change in reversed(load_changes(db, news.after.number)):
            if change.at >= at:
                known[at] = undone(known[at], change.what, change.before)
    return {key: known[at] for key, at in since.items()}
