"""What falls due for registrations that wait? `find_due` decides, from registrations, the rules, and now.

What is missing is asked for once more after some days; without an answer the request lapses with a notice, at the
latest when its session begins. A seat that was kept long enough, and one that was added, goes to the first in line;
whoever still stands in line when the session begins is told once that no seat became free. Held mail that tells of a
child's case loses its words after some days.
Right whenever it is called: a restart, or a day of standstill, loses nothing and doubles nothing.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Engine, and_, or_
from sqlmodel import Session as DbSession
from sqlmodel import col, select

from registrar.catalog import Catalog
from registrar.config import Settings
from registrar.database import snapshot, transaction
from registrar.decision import (
    Action,
    AskAgain,
    AskedAgainLetter,
    Cancel,
    CancelledLetter,
    Decision,
    Incomplete,
    Lapse,
    LapsedLetter,
    LetterOwed,
    Person,
    Rules,
)
from registrar.decision.case import address_of, person_of
from registrar.desk import Occasion, carry_out, desk_of, rules_of
from registrar.ledger import Ledger
from registrar.letters import Stationery
from registrar.limits import Recent
from registrar.mail.message import Address
from registrar.models import Registration, Session
from registrar.roster import Roster, RosterEntry
from registrar.store import blank_sensitive, load_catalog, load_overdue_sensitive, load_roster, roster_entry
from registrar.vocabulary import Filing, Missing, RegistrationStatus, SessionStatus

BATCH = 200
"""Registrations that share a commit."""
NO_NEWS = timedelta(days=1)
"""So long after a session began nobody needs to be told that they had no seat in it."""


@dataclass(frozen=True, slots=True)
class Waits:
    """A pending registration, as far as deadlines go."""

    registration_id: int
    person: Person
    session: int | None
    missing: tuple[Missing, ...]
    author: Address
    since: datetime
    """When its author last wrote about it, aware UTC."""
    asked_again: bool = False
    inbound_id: int | None = None
    language: str = "en"


def find_due(
    waiting: Iterable[Waits], catalog: Catalog, roster: Roster, *, rules: Rules, now: datetime
) -> tuple[Decision, ...]:
    """Return what is to be done at *now*: one decision, with one letter, for all that one message asked for."""
    groups: dict[tuple[str, int | None, str], list[Waits]] = {}
    for one in waiting:
        step = _step(one, catalog, rules, now)
        if step:
            groups.setdefault((one.author.email.lower(), one.inbound_id, step), []).append(one)
    decide = {"lapse": _lapse, "ask": _ask_again}
    return tuple(decide[step](group, catalog, roster, rules, now) for (_, _, step), group in groups.items())


def _step(one: Waits, catalog: Catalog, rules: Rules, now: datetime) -> str:
    session = catalog.find(one.session) if one.session is not None else None
    if now - one.since >= rules.lapse or (session is not None and session.starts <= now):
        return "lapse"
    return "ask" if now - one.since >= rules.ask_again and not one.asked_again else ""


def _lapse(group: Sequence[Waits], catalog: Catalog, _: Roster, __: Rules, ___: datetime) -> Decision:
    actions = tuple(Lapse(one.registration_id, "nobody answered what was asked") for one in group)
    sessions = [session for one in group if one.session is not None and (session := catalog.find(one.session))]
    people = tuple(dict.fromkeys(one.person for one in group))
    letter = LapsedLetter(group[0].author, people, tuple(dict.fromkeys(sessions)), group[0].language)
    return _decision(group, actions, letter)


def _ask_again(group: Sequence[Waits], catalog: Catalog, roster: Roster, rules: Rules, now: datetime) -> Decision:
    actions = tuple(AskAgain(one.registration_id, "no answer so far, asked for the second time") for one in group)
    incomplete = tuple(
        Incomplete(
            one.person,
            one.missing,
            tuple(session for session in (catalog.find(one.session or 0),) if session is not None),
        )
        for one in group
    )
    open_sessions = tuple(session for session in catalog.upcoming(now) if roster.seats_left(session) != 0)
    lapses_at = min(one.since for one in group) + rules.lapse
    letter = AskedAgainLetter(group[0].author, incomplete, open_sessions, lapses_at, group[0].language)
    return _decision(group, actions, letter)


def _decision(group: Sequence[Waits], actions: Sequence[Action], letter: LetterOwed) -> Decision:
    reasons = tuple(dict.fromkeys(action.reason for action in actions))
    letters = (letter,) if letter.to.email else ()
    return Decision(Filing.DONE, reasons, tuple(actions), letters, group[0].language)


def close_waitlist(in_line: Iterable[RosterEntry], catalog: Catalog, now: datetime) -> tuple[Decision, ...]:
    """Return a decision, with its letter, for everybody who still waits for a seat in a session that has begun."""
    reason = "the session began, and no seat had become free"
    decisions: list[Decision] = []
    for entry in in_line:
        session = catalog.find(entry.session or 0)
        letters: tuple[LetterOwed, ...] = ()
        if session is not None and entry.email and now - session.starts < NO_NEWS:
            letter = CancelledLetter(
                address_of(entry),
                person_of(entry),
                session,
                RegistrationStatus.WAITLISTED,
                no_seat_came=True,
                language=entry.language,
            )
            letters = (letter,)
        step = Cancel(entry.registration_id, reason)
        decisions.append(Decision(Filing.DONE, (reason,), (step,), letters, entry.language))
    return tuple(decisions)


def carry_out_due(engine: Engine, stationery: Stationery, settings: Settings, *, now: datetime) -> int:
    """Do everything that is due at *now*, in batches of one commit each; return how many registrations it changed."""
    _delete_sensitive_words(engine, settings, now)
    with snapshot(engine) as db:
        catalog = load_catalog(db, settings)
        waiting = _load_waiting(db, catalog, rules_of(settings), now, at_most=1)
        if not waiting and not _load_unlucky(db, catalog, now, at_most=1) and not _somebody_in_line(db, now):
            return 0
    count = 0
    while True:
        with transaction(engine) as db:
            changed, more = _carry_out_batch(db, stationery, settings, now)
        count += changed
        if not more:
            return count


def _carry_out_batch(db: DbSession, stationery: Stationery, settings: Settings, now: datetime) -> tuple[int, bool]:
    catalog = load_catalog(db, settings)
    desk = desk_of(settings, stationery, catalog)
    waiting = _load_waiting(db, catalog, desk.rules, now, at_most=BATCH)
    unlucky = _load_unlucky(db, catalog, now, at_most=BATCH)
    roster = load_roster(
        db, (), now, keys=[*(one.registration_id for one in waiting), *(one.registration_id for one in unlucky)]
    )
    due = find_due(waiting, catalog, roster, rules=desk.rules, now=now) + close_waitlist(unlucky, catalog, now)
    ledger = Ledger(db, now, actor="deadline")
    recent = Recent()
    # The last decision asks for nothing: it lets whoever is first in line have the seats that are free by now.
    for decision in (*due, Decision(Filing.DONE, ())):
        done = carry_out(ledger, decision, occasion=Occasion(), desk=desk, roster=roster, recent=recent)
        roster, recent = done.roster, done.recent
    ledger.write()
    return len(waiting) + len(unlucky), BATCH in (len(waiting), len(unlucky))


def _load_waiting(db: DbSession, catalog: Catalog, rules: Rules, now: datetime, *, at_most: int) -> tuple[Waits, ...]:
    begun = [session.number for session in catalog.sessions if session.starts <= now]
    unanswered = col(Registration.changed_at)
    rows = db.exec(
        select(Registration)
        .where(
            Registration.status == RegistrationStatus.PENDING,
            or_(
                and_(col(Registration.asked_again_at).is_(None), unanswered <= now - rules.ask_again),
                unanswered <= now - rules.lapse,
                col(Registration.session_number).in_(begun),
            ),
        )
        .order_by(col(Registration.id))
        .limit(at_most)
    ).all()
    return tuple(_waits(row) for row in rows)


def _waits(row: Registration) -> Waits:
    assert row.id is not None
    return Waits(
        registration_id=row.id,
        person=Person(row.name, row.email, row.agency),
        session=row.session_number,
        missing=tuple(Missing(word) for word in row.missing),
        author=Address(row.author_email or row.email or "", row.author_name),
        since=row.changed_at,
        asked_again=row.asked_again_at is not None,
        inbound_id=row.inbound_id,
        language=row.language,
    )


def _somebody_in_line(db: DbSession, now: datetime) -> bool:
    to_come = select(Session.number).where(col(Session.starts) > now)
    in_line = select(Registration.id).where(
        Registration.status == RegistrationStatus.WAITLISTED, col(Registration.session_number).in_(to_come)
    )
    return db.exec(in_line.limit(1)).first() is not None


def _load_unlucky(db: DbSession, catalog: Catalog, now: datetime, *, at_most: int) -> tuple[RosterEntry, ...]:
    offered = (session for session in catalog.sessions if session.status is SessionStatus.OFFERED)
    begun = [session.number for session in offered if session.starts <= now]
    rows = db.exec(
        select(Registration)
        .where(
            Registration.status == RegistrationStatus.WAITLISTED,
            col(Registration.session_number).in_(begun),
        )
        .order_by(col(Registration.id))
        .limit(at_most)
    ).all()
    return tuple(roster_entry(row, now) for row in rows)


def _delete_sensitive_words(engine: Engine, settings: Settings, now: datetime) -> None:
    days = settings.registrations.sensitive_days
    before = now - timedelta(days=days)
    with snapshot(engine) as db:
        if not load_overdue_sensitive(db, before):
            return
    with transaction(engine) as db:
        for row in load_overdue_sensitive(db, before):
            blank_sensitive(row)
            row.reasons = [*row.reasons, f"its words were deleted after {days} days"]
