"""How is a registration corrected? A name, an agency, an address, an accommodation more.

A change of address is told to both addresses, and is made only for the registered address itself.
"""

from dataclasses import replace
from typing import Literal

from registrar.decision.case import Case, Draft, address_of, person_key, person_of
from registrar.decision.cues import needs_no_longer
from registrar.decision.meant import find_meant, written_address
from registrar.decision.owed import AskedChange, Correction, Person, UpdatedLetter
from registrar.decision.questions import also_asks, put_before_staff, take_back_needs
from registrar.decision.trust import ask_registered_address, may_add_needs, trusted_because
from registrar.decision.values import Correct, Decision, NoteNeeds, Proposal
from registrar.decision.withdrawal import ask_which, tell_missed
from registrar.mail.message import Address
from registrar.reading.reading import Found, Need, ReadRegistrant
from registrar.roster import RosterEntry, name_key
from registrar.vocabulary import RegistrationStatus

SAID = frozenset({"body", "label", "table"})
"""Where a detail must stand to correct the record: a signature, or From, says nothing about it."""


def decide_update(case: Case) -> Decision:
    """Correct and add what the message says, for everybody it means."""
    draft = Draft(case)
    if needs_no_longer(case.words):
        take_back_needs(draft)
        return draft.decision()
    people = case.reading.registrants or (ReadRegistrant(),)
    for person in people:
        meant = find_meant(case, person, may_be_new=True)
        if not meant.everything:
            tell_missed(draft, person, "update", others_found=False)
            continue
        # Below a letter of ours the subject is ours, too: who answers it has not said that one session alone is meant.
        said = (found for found in person.sessions if case.answered is None or found.where != "subject")
        numbers = {found.value for found in said}
        entries = tuple(entry for entry in meant.everything if not numbers or entry.session in numbers)
        if len(set(map(person_key, entries))) != 1:
            ask_which(draft, "update", meant)
            continue
        update(draft, entries, person)
    also_asks(draft)
    return draft.decision()


def update(draft: Draft, entries: tuple[RosterEntry, ...], person: ReadRegistrant) -> None:
    """Carry what *person* says over to *entries*, all of one person."""
    case = draft.case
    corrections = find_corrections(entries[0], person)
    needs = tuple(need for need in person.needs if need not in entries[0].needs)
    noted = bool(needs) and may_add_needs(case, entries[0])
    if needs and not noted:
        put_before_staff(draft, "held: an accommodation for somebody else's registration")
    if noted:
        for entry in entries:
            draft.act(NoteNeeds(entry.registration_id, needs, "asked for after registering"))
    if corrections:
        correct(draft, entries, corrections, needs if noted else ())
    elif noted:
        sessions = tuple(session for entry in entries if (session := case.session_of(entry)))
        draft.owe(
            UpdatedLetter(
                address_of(entries[0]),
                person_of(entries[0]),
                sessions,
                needs=needs,
                author=case.author,
                question=case.reading.question,
            )
        )
    elif not needs:
        put_before_staff(draft, "held: an update that says nothing new")


def find_corrections(entry: RosterEntry, person: ReadRegistrant) -> tuple[Correction, ...]:
    """Return the details that the message itself gives and that differ from the record."""
    found: list[Correction] = []
    for what, said, before in _details(entry, person):
        if said is None or (said.where not in SAID and what != "email"):
            continue
        if what == "email":
            if written_address(person) not in ("", (before or "").lower()):
                found.append(Correction("email", before, said.value.lower()))
        elif said.value != (before or "") and (name_key(said.value) != name_key(before) or what == "name"):
            found.append(Correction(what, before, said.value))
    return tuple(found)


What = Literal["name", "agency", "email"]


def _details(entry: RosterEntry, person: ReadRegistrant) -> tuple[tuple[What, Found[str] | None, str | None], ...]:
    return (
        ("name", person.name, entry.name),
        ("agency", person.agency, entry.agency),
        ("email", person.email, entry.email),
    )


def correct(
    draft: Draft, entries: tuple[RosterEntry, ...], corrections: tuple[Correction, ...], needs: tuple[Need, ...] = ()
) -> None:
    """Make *corrections* to all registrations of one person, or ask whoever may."""
    case = draft.case
    address = next((one.after for one in corrections if one.what == "email"), None)
    new = corrected(person_of(entries[0]), corrections)
    if any(_is_taken(draft, entry, new) for entry in entries):
        put_before_staff(draft, "held: a correction that would make two registrations one")
        return
    because = trusted_because(draft, entries[0], address_changes=address is not None)
    if because is None:
        for entry in entries:
            proposal = Proposal("correct", entry.registration_id, corrections=corrections)
            change = AskedChange("correct", case.session_of(entry), corrections=corrections)
            ask_registered_address(draft, entry, proposal, change)
        return
    for entry in entries:
        after = replace(entry, name=new.name, email=new.email, agency=new.agency)
        what = ", ".join(one.what for one in corrections)
        draft.act(Correct(entry.registration_id, corrections, f"{what} corrected: {because}"), after)
    sessions = tuple(session for entry in entries if (session := case.session_of(entry)))
    question = case.reading.question
    letter = UpdatedLetter(
        address_of(entries[0]), new, sessions, corrections, needs, author=case.author, question=question
    )
    if address is None:
        draft.owe(letter)
    else:
        _tell_both(draft, entries, letter, Address(address, new.name or ""))


def _tell_both(draft: Draft, entries: tuple[RosterEntry, ...], letter: UpdatedLetter, new: Address) -> None:
    """Tell of another address at both: the entries of the one's calendar are withdrawn, the other is invited.

    One letter for each seat, because a letter carries one calendar object; one for all that has none. The old address
    hears of the address alone: what else was corrected is no longer its business.
    """
    case = draft.case
    seated = [entry for entry in entries if entry.status is RegistrationStatus.CONFIRMED]
    seats = [(session,) for entry in seated if (session := case.session_of(entry))]
    others = tuple(session for session in letter.sessions if (session,) not in seats)
    groups = [*((one, True) for one in seats), *([(others, False)] if others or not seats else [])]
    moved = tuple(one for one in letter.corrections if one.what == "email")
    asks = letter.question and case.is_from(entries[0])
    for sessions, seat in groups:
        about = replace(letter, sessions=sessions, needs=(), carries_invite=seat)
        draft.owe(replace(about, corrections=moved, old_address=True, question=asks))
        draft.owe(replace(about, to=new))


def corrected(person: Person, corrections: tuple[Correction, ...]) -> Person:
    """Return *person* with *corrections* made."""
    after = {one.what: one.after for one in corrections}
    return Person(after.get("name", person.name), after.get("email", person.email), after.get("agency", person.agency))


def _is_taken(draft: Draft, entry: RosterEntry, new: Person) -> bool:
    if entry.session is None:
        return False
    other = draft.roster.find(email=new.email or "", name=new.name or "", session=entry.session)
    return other is not None and other.registration_id != entry.registration_id
