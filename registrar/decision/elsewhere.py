"""What becomes of somebody whose session was cancelled, and who answers that letter?

Naming another session is enough: the registration goes on there, with what they need, and nothing is asked again. With
several sessions each further one becomes a registration of its own. Anything else that the answer may say is settled as
it would be otherwise, but a bare "please cancel" gives up no other seat: the one it answers about is gone already.
"""

from dataclasses import replace

from registrar.catalog import OfferedSession
from registrar.decision.case import Case, Draft, address_of, person_of
from registrar.decision.cues import SHORT, gives_thanks, pick, says_no
from registrar.decision.meant import written_address
from registrar.decision.owed import (
    AccommodationMatterLetter,
    ConfirmedLetter,
    DetailsMissingLetter,
    Incomplete,
    LetterOwed,
    SessionUnavailableLetter,
    Unavailable,
    WaitlistedLetter,
)
from registrar.decision.questions import also_asks, tell_status
from registrar.decision.trust import trusted_because
from registrar.decision.values import Action, Decision, Enrol, Pend, Rebook, Waitlist
from registrar.reading.reading import Need
from registrar.roster import RosterEntry
from registrar.vocabulary import Filing, Intent, LetterKind, RegistrationStatus, SessionStatus

_STATUS = RegistrationStatus


def take_another(case: Case) -> Decision | None:
    """Return what comes of an answer to the letter about a cancelled session; None where it is no such answer."""
    entry = _find_cancelled(case)
    if entry is None:
        return None
    draft = Draft(case)
    words, people = case.words, case.reading.registrants
    named = tuple(dict.fromkeys(found.value for person in people for found in person.sessions))
    named = tuple(number for number in named if number != entry.session)  # our own subject names the one that is gone
    if case.reading.intent is Intent.CANCEL and not named:
        draft.because("the session was cancelled already")
        tell_status(draft)
        return draft.decision()
    short = len(words.split()) <= SHORT
    if short and not named and (gives_thanks(words) or says_no(words)):
        draft.because("wants no other session")
        return draft.decision(Filing.DONE)
    if case.reading.intent not in (Intent.REGISTER, Intent.CHANGE, Intent.UPDATE, Intent.OTHER):
        return None
    if len(people) > 1 or any(_is_somebody_else(written_address(one), entry, case) for one in people):
        return None
    offered = [int(number) for number in (case.answered.asked if case.answered else "").split(",") if number]
    chosen = named or pick(words, offered)
    sessions = [session for number in chosen if (session := case.catalog.find(number))]
    because = trusted_because(draft, entry) or _asked_for_it(case, entry)
    if not sessions or because is None:
        return None
    needs = tuple(dict.fromkeys((*entry.needs, *(need for one in people for need in one.needs))))
    _go_on(draft, entry, sessions, needs, because)
    also_asks(draft)
    return draft.decision()


def _find_cancelled(case: Case) -> RosterEntry | None:
    answered = case.answered
    if answered is None or answered.kind is not LetterKind.SESSION_CANCELLED:
        return None
    entries = [case.roster.by_id(key) for key in answered.registrations]
    return next((one for one in entries if one is not None and one.status is _STATUS.CANCELLED), None)


def _is_somebody_else(email: str, entry: RosterEntry, case: Case) -> bool:
    return email not in ("", (entry.email or "").lower(), case.author.email.lower())


def _asked_for_it(case: Case, entry: RosterEntry) -> str | None:
    """Return why an author may go on with what they had asked for, and what was not complete when it ended."""
    answered = case.answered
    told = answered is not None and answered.recipient == entry.author.lower()
    return "answers the letter to whoever had asked for it" if told and entry.missing else None


def _go_on(
    draft: Draft, entry: RosterEntry, sessions: list[OfferedSession], needs: tuple[Need, ...], because: str
) -> None:
    problems: list[Unavailable] = []
    used = False
    for session in sessions:
        known = draft.roster.find(email=entry.email or "", name=entry.name or "", session=session.number)
        if known is not None:
            draft.because(f"has their place in session {session.number} already")
            tell_status(draft)
            continue
        problem = why_not(draft, session)
        if problem is not None:
            problems.append(problem)
            continue
        reason = f"chose session {session.number} after session {entry.session} was cancelled: {because}"
        give_place(draft, entry, session, needs, reason, goes_on=not used)
        used = True
    if problems:
        tell_unavailable(draft, entry, tuple(problems))


def tell_unavailable(draft: Draft, entry: RosterEntry, problems: tuple[Unavailable, ...]) -> None:
    """Tell the author why sessions cannot be had, and which can."""
    draft.because(*(f"{one.words} is {one.why}" for one in problems))
    open_sessions = draft.case.open_sessions(draft.roster)
    draft.owe(SessionUnavailableLetter(draft.case.author, (person_of(entry),), problems, open_sessions))


def why_not(draft: Draft, session: OfferedSession) -> Unavailable | None:
    """Return why nobody can be placed in *session*, neither on a seat nor in line; None where it can be done."""
    case = draft.case
    if session.status is SessionStatus.CANCELLED:
        return Unavailable("cancelled", f"session {session.number}", session)
    if session.is_over(case.now):
        return Unavailable("over", f"session {session.number}", session)
    if not draft.has_seat(session) and not case.promotes(session):
        return Unavailable("full", f"session {session.number}", session)
    return None


def give_place(
    draft: Draft,
    entry: RosterEntry,
    session: OfferedSession,
    needs: tuple[Need, ...],
    reason: str,
    *,
    goes_on: bool = False,
) -> None:
    """Give the person of *entry* a place in *session*, in line where no seat is free, with a letter about it.

    By another registration for the same person; *goes_on*: by letting this one, which has ended, go on there.
    """
    case = draft.case
    seat = draft.has_seat(session)
    status = _STATUS.PENDING if entry.missing else _STATUS.CONFIRMED if seat else _STATUS.WAITLISTED
    held_until = min(case.now + case.rules.hold_seat, session.starts) if entry.missing and seat else None
    place = len(draft.roster.waiting.get(session.number, ())) + 1
    after = replace(
        entry,
        registration_id=entry.registration_id if goes_on else 0,
        session=session.number,
        status=status,
        keeps_seat=held_until is not None,
    )
    person = person_of(entry)
    action: Action
    if goes_on:
        action = Rebook(entry.registration_id, session.number, status, reason, held_until)
    elif status is _STATUS.PENDING:
        action = Pend(person, session.number, entry.missing, needs, reason, held_until=held_until)
    elif seat:
        action = Enrol(person, session.number, needs, reason)
    else:
        action = Waitlist(person, session.number, needs, reason)
    draft.act(action, after)
    draft.owe(_letter(draft, entry, session, needs, place if status is _STATUS.WAITLISTED else 0))
    if needs and status is not _STATUS.PENDING:
        left = case.session_of(entry)
        for coordinator in case.rules.matters_go_to:
            draft.owe(AccommodationMatterLetter(coordinator, "moved", person, session, left, needs=needs))


def _letter(
    draft: Draft, entry: RosterEntry, session: OfferedSession, needs: tuple[Need, ...], place: int
) -> LetterOwed:
    case = draft.case
    person, own = person_of(entry), case.is_from(entry)
    if entry.missing:
        incomplete = (Incomplete(person, entry.missing, (session,)),)
        return DetailsMissingLetter(case.author, incomplete, (), case.open_sessions(draft.roster), ())
    # What was asked for may have been somebody else's words: the registrant reads ours.
    told = needs if entry.author.lower() == case.author.email.lower() else tuple(Need(one.code, "") for one in needs)
    if place:
        until = session.starts - case.rules.promote_until
        open_sessions = case.open_sessions(draft.roster)
        return WaitlistedLetter(
            address_of(entry), person, session, place, until, told, case.author, own, open_sessions=open_sessions
        )
    return ConfirmedLetter(address_of(entry), person, session, told, case.author, own)
