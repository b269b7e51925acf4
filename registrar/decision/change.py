"""How does somebody change to another session, or a colleague take a seat?

A change is one step: the old seat is given up only when the new one is certain. Where the new session is full the old
seat stays, and moves by itself when a seat there is free.
"""

from dataclasses import replace

from registrar.catalog import OfferedSession
from registrar.decision.case import Case, Draft, address_of, is_author, person_key, person_of, read_person
from registrar.decision.cues import offers_choice
from registrar.decision.elsewhere import give_place, tell_unavailable, why_not
from registrar.decision.meant import find_meant
from registrar.decision.owed import (
    AccommodationMatterLetter,
    AlreadyRegisteredLetter,
    AskedChange,
    CancelledLetter,
    ChangedLetter,
    ConfirmedLetter,
    Person,
    SessionUnavailableLetter,
    Unavailable,
    WaitlistedLetter,
    WhichOneLetter,
)
from registrar.decision.questions import also_asks, put_before_staff
from registrar.decision.trust import ask_registered_address, may_add_needs, trusted_because
from registrar.decision.values import Cancel, Decision, Move, NoteNeeds, Proposal, Transfer, Waitlist
from registrar.decision.withdrawal import ask_which, cancel_one, tell_missed
from registrar.reading.reading import Need, ReadRegistrant
from registrar.roster import RosterEntry
from registrar.vocabulary import RegistrationStatus, SessionStatus


def decide_change(case: Case) -> Decision:
    """Move everybody whom the message means."""
    draft = Draft(case)
    people = case.reading.registrants or (ReadRegistrant(),)
    meant = [(person, find_meant(case, person)) for person in people]
    for person, one in meant:
        if not one.everything:
            tell_missed(draft, person, "change", others_found=any(other.everything for _, other in meant))
            continue
        wanted = tuple(found.value for found in person.sessions)
        leaves = tuple(found.value for found in person.leaves)
        free = replace(one, everything=tuple(entry for entry in one.everything if entry.session not in wanted))
        chosen = free.choose(case, leaves) if free.everything else ()
        if not free.everything:
            tell_already_there(draft, one.everything[0])
        elif len(chosen) != 1 or not wanted:
            ask_which(draft, "change", one)
        elif len(wanted) > 1 and offers_choice(case.words):
            ask_which_of(draft, chosen[0], wanted)
        else:
            note_needs(draft, chosen[0], person.needs)
            move_one(draft, chosen[0], wanted[0])
            for number in wanted[1:]:
                add_one(draft, chosen[0], number)
    also_asks(draft)
    return draft.decision()


def ask_which_of(draft: Draft, entry: RosterEntry, numbers: tuple[int, ...]) -> None:
    """Ask which of several sessions is meant by "25 or 26"."""
    case = draft.case
    sessions = tuple(session for number in numbers if (session := case.catalog.find(number)))
    draft.because("change: asked which of the sessions named is meant")
    draft.owe(WhichOneLetter(case.author, "change", (case.standing(entry),), sessions))


def add_one(draft: Draft, entry: RosterEntry, number: int) -> None:
    """Register the person of *entry* for session *number* as well: they named more than one to change to."""
    session, because = draft.case.catalog.find(number), trusted_because(draft, entry)
    if session is None or because is None or entry.status is not RegistrationStatus.CONFIRMED:
        put_before_staff(draft, "held: a change to several sessions")
        return
    if draft.roster.find(email=entry.email or "", name=entry.name or "", session=number):
        draft.because(f"has their place in session {number} already")
        return
    problem = why_not(draft, session)
    if problem is not None:
        tell_unavailable(draft, entry, (problem,))
        return
    give_place(draft, entry, session, entry.needs, f"asked for session {number} with a change: {because}")


def note_needs(draft: Draft, entry: RosterEntry, needs: tuple[Need, ...]) -> None:
    """Keep what a change asks for in addition."""
    if needs and may_add_needs(draft.case, entry):
        draft.act(NoteNeeds(entry.registration_id, needs, "asked for with a change"))


def tell_already_there(draft: Draft, entry: RosterEntry) -> None:
    """Repeat the facts where the seat wanted is theirs already."""
    session = draft.case.session_of(entry)
    draft.because(f"has their place in session {entry.session} already")
    if session is not None and entry.status is RegistrationStatus.CONFIRMED:
        draft.owe(AlreadyRegisteredLetter(address_of(entry), person_of(entry), session, (), author=draft.case.author))


def move_one(draft: Draft, entry: RosterEntry, number: int) -> None:
    """Move one registration to session *number*, or ask whoever may; the old seat stays until the new is certain."""
    case = draft.case
    left, session = case.session_of(entry), case.catalog.find(number)
    if not entry.is_live or session is None:
        put_before_staff(draft, "held: a change of a registration, or to a session, that is not there")
        return
    if entry.status is RegistrationStatus.CONFIRMED and case.too_late(left) and not draft.confirmed:
        put_before_staff(draft, f"held: session {entry.session} is over or too near to change by rule")
        return
    problem = _why_not(case, session)
    if problem is not None:
        draft.because(f"session {number} is {problem.why}: the seat in session {entry.session} stays")
        open_sessions = case.open_sessions(draft.roster)
        draft.owe(SessionUnavailableLetter(case.author, (person_of(entry),), (problem,), open_sessions))
        return
    because = trusted_because(draft, entry)
    if because is None:
        proposal = Proposal("move", entry.registration_id, session=number)
        ask_registered_address(draft, entry, proposal, AskedChange("move", left, session))
    elif draft.roster.find(email=entry.email or "", name=entry.name or "", session=number):
        cancel_one(draft, entry)
    elif not draft.has_seat(session):
        _wait(draft, entry, session, because)
    else:
        _move(draft, entry, session, because)


def _why_not(case: Case, session: OfferedSession) -> Unavailable | None:
    if session.status is SessionStatus.CANCELLED:
        return Unavailable("cancelled", f"session {session.number}", session)
    if session.is_over(case.now):
        return Unavailable("over", f"session {session.number}", session)
    if case.roster.seats_left(session) == 0 and not case.promotes(session):
        return Unavailable("full", f"session {session.number}", session)
    return None


def _move(draft: Draft, entry: RosterEntry, session: OfferedSession, because: str) -> None:
    case = draft.case
    left = case.session_of(entry)
    moved = replace(entry, session=session.number, status=RegistrationStatus.CONFIRMED, keeps=None)
    if entry.status is RegistrationStatus.PENDING:
        moved = replace(moved, status=RegistrationStatus.PENDING)
    reason = f"moved from session {entry.session or '(none)'} to {session.number}: {because}"
    draft.act(Move(entry.registration_id, session.number, reason), moved)
    if moved.status is RegistrationStatus.CONFIRMED:
        for waiting in case.roster.live():  # what they waited for in the same session, or to leave this one, is settled
            if waiting.keeps == entry.registration_id:
                draft.act(Cancel(waiting.registration_id, "moved elsewhere"))
        if left is not None and entry.status is RegistrationStatus.CONFIRMED:
            draft.owe(ChangedLetter(address_of(entry), person_of(entry), left, session, entry.needs))
        else:
            draft.owe(_confirmed(case, entry, session))
        _flag_needs(draft, entry, session, left)


def _confirmed(case: Case, entry: RosterEntry, session: OfferedSession) -> ConfirmedLetter:
    own = case.is_from(entry)
    return ConfirmedLetter(address_of(entry), person_of(entry), session, entry.needs, case.author, own_request=own)


def _wait(draft: Draft, entry: RosterEntry, session: OfferedSession, because: str) -> None:
    case = draft.case
    reason = f"session {session.number} is full: waits for a seat there: {because}"
    keeps = entry.status is RegistrationStatus.CONFIRMED
    person = person_of(entry)
    place = len(draft.roster.waiting.get(session.number, ())) + 1
    waits = replace(entry, registration_id=0, session=session.number, status=RegistrationStatus.WAITLISTED)
    if keeps:
        draft.act(Waitlist(person, session.number, (), reason, keeps=entry.registration_id), waits)
    elif entry.status is RegistrationStatus.WAITLISTED:
        moved = replace(waits, registration_id=entry.registration_id)
        draft.act(Move(entry.registration_id, session.number, reason, waitlisted=True), moved)
    else:
        put_before_staff(draft, "held: an incomplete registration is to change to a session that is full")
        return
    draft.owe(
        WaitlistedLetter(
            address_of(entry),
            person,
            session,
            place,
            session.starts - case.rules.promote_until,
            (),
            case.author,
            own_request=case.is_from(entry),
            open_sessions=case.open_sessions(draft.roster),
            keeps=case.session_of(entry) if keeps else None,
        )
    )


def _flag_needs(draft: Draft, entry: RosterEntry, session: OfferedSession, left: OfferedSession | None) -> None:
    if entry.needs:
        for coordinator in draft.case.rules.matters_go_to:
            draft.owe(
                AccommodationMatterLetter(coordinator, "moved", person_of(entry), session, left, needs=entry.needs)
            )


# ------------------------------------------------------------------------------------------------------ to a colleague


def find_transfer(case: Case) -> tuple[RosterEntry, ReadRegistrant] | None:
    """Return the seat and the colleague where the author gives up their own seat to exactly one other person."""
    others = [one for one in case.reading.registrants if not is_author(read_person(one), case.author)]
    if len(others) != 1:
        return None
    meant = find_meant(case, ReadRegistrant())
    numbers = tuple(found.value for found in others[0].sessions)
    chosen = meant.choose(case, numbers) or meant.choose(case, ())
    return (chosen[0], others[0]) if len(chosen) == 1 else None


def transfer(draft: Draft, entry: RosterEntry, successor: Person, needs: tuple[Need, ...] = ()) -> None:
    """Give the seat of *entry* to *successor*, or ask whoever may. A colleague is of the same agency unless named."""
    case = draft.case
    session = case.session_of(entry)
    successor = replace(successor, agency=successor.agency or entry.agency)
    if session is None or entry.status is not RegistrationStatus.CONFIRMED or case.too_late(session):
        put_before_staff(draft, "held: a seat to be passed on that is none, or too near")
        return
    if not (successor.name and successor.email and successor.agency):
        put_before_staff(draft, "held: a seat to be passed on, and it is not clear to whom")
        return
    if draft.roster.find(email=successor.email, name=successor.name, session=session.number):
        cancel_one(draft, entry)
        return
    because = trusted_because(draft, entry)
    if because is None:
        proposal = Proposal("transfer", entry.registration_id, person=successor)
        ask_registered_address(draft, entry, proposal, AskedChange("transfer", session, successor=successor))
        return
    draft.act(Transfer(entry.registration_id, successor, needs, f"the seat goes to a colleague: {because}"))
    old = person_of(entry)
    draft.owe(CancelledLetter(address_of(entry), old, session, successor=successor))
    to = replace(case.author, email=successor.email, name=successor.name)
    own = person_key(successor)[0] == case.author.email.lower()
    draft.owe(ConfirmedLetter(to, successor, session, needs, case.author, own_request=own, replaces=old))
    if entry.needs:
        for coordinator in case.rules.matters_go_to:
            draft.owe(AccommodationMatterLetter(coordinator, "withdrawn", old, session, needs=entry.needs))
