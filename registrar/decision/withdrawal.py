"""How is a registration given up? One session, several, or a place in line; terse words suffice."""

from dataclasses import replace

from registrar.decision.case import Asked, Case, Draft, address_of, person_of
from registrar.decision.meant import Meant, find_meant, written_address
from registrar.decision.owed import (
    AccommodationMatterLetter,
    AskedChange,
    AwaitingLetter,
    CancelledLetter,
    WhichOneLetter,
)
from registrar.decision.questions import also_asks, nobody_found, put_before_staff
from registrar.decision.trust import ask_registered_address, trusted_because
from registrar.decision.values import Cancel, Decision, Proposal
from registrar.reading.reading import ReadRegistrant
from registrar.roster import RosterEntry
from registrar.vocabulary import RegistrationStatus


def decide_withdrawal(case: Case) -> Decision:
    """Give up what the message means, each person on their own."""
    draft = Draft(case)
    people = case.reading.registrants or (ReadRegistrant(),)
    meant = [(person, find_meant(case, person)) for person in people]
    found = [(person, one) for person, one in meant if one.everything]
    missed = [person for person, one in meant if not one.everything]
    for person, one in found:
        numbers = tuple(number.value for number in (*person.sessions, *person.leaves))
        chosen = one.choose(case, numbers)
        if not chosen:
            ask_which(draft, "cancel", one)
        for entry in chosen:
            cancel_one(draft, entry)
    for person in missed:
        tell_missed(draft, person, "cancel", others_found=bool(found))
    also_asks(draft)
    return draft.decision()


def tell_missed(draft: Draft, person: ReadRegistrant, asked: Asked, *, others_found: bool) -> None:
    """Say that nothing was found; about somebody else, no more than that they have been asked if there is anything."""
    case = draft.case
    named = written_address(person)
    if named and named != case.author.email.lower():
        draft.because(f"{asked}: no registration found for the address named")
        draft.owe(AwaitingLetter(case.author))
    elif not others_found:
        nobody_found(draft, asked, person)


def ask_which(draft: Draft, asked: Asked, meant: Meant) -> None:
    """Ask which of several registrations is meant; of somebody else's none is listed: staff settle that."""
    case = draft.case
    entries = meant.everything
    mine = all(case.is_from(entry) or entry.author.lower() == case.author.email.lower() for entry in entries)
    answered = case.answered is not None and bool(meant.nearest)
    if not (mine or answered):
        put_before_staff(draft, f"held: {asked}, and it is not clear which registration")
        return
    draft.because(f"{asked}: asked which registration is meant")
    taken = {entry.session for entry in entries}
    wanted = tuple(session for session in case.open_sessions() if session.number not in taken)
    open_sessions = wanted if asked == "change" else ()
    draft.owe(WhichOneLetter(case.author, asked, tuple(map(case.standing, entries)), open_sessions))


def cancel_one(draft: Draft, entry: RosterEntry) -> None:
    """Give up one registration, or ask whoever may."""
    case = draft.case
    session = case.session_of(entry)
    if not entry.is_live:
        draft.because("is cancelled already")
        return
    if entry.status is RegistrationStatus.CONFIRMED and case.too_late(session) and not draft.confirmed:
        put_before_staff(draft, f"held: session {entry.session} is over or too near to cancel by rule")
        return
    because = trusted_because(draft, entry)
    if because is None:
        proposal = Proposal("cancel", entry.registration_id)
        ask_registered_address(draft, entry, proposal, AskedChange("cancel", session))
        return
    after = replace(entry, status=RegistrationStatus.CANCELLED, keeps_seat=False)
    draft.act(Cancel(entry.registration_id, f"cancelled: {because}"), after)
    if entry.email:
        draft.owe(CancelledLetter(address_of(entry), person_of(entry), session, entry.status))
    else:
        draft.owe(CancelledLetter(case.author, person_of(entry), session, entry.status))
    if entry.needs and entry.status is RegistrationStatus.CONFIRMED:
        for coordinator in case.rules.matters_go_to:
            draft.owe(AccommodationMatterLetter(coordinator, "withdrawn", person_of(entry), session, needs=entry.needs))
