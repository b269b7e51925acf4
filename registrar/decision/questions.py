"""What is put before a person, and what is answered from the record.

Whatever no rule covers is held and forwarded: to the facilitator, or, where it concerns an accommodation, to the
coordinators alone. The author hears that a person will read it. "Am I registered?" is answered with the registrations
of the very address that asks, sent to that address.
"""

import re
from typing import Literal

from registrar.decision.case import Case, Draft, address_of, person_of, read_person
from registrar.decision.cues import asks_for_status, gives_thanks, is_about_access, needs_no_longer, tells_of_a_state
from registrar.decision.meant import find_meant
from registrar.decision.owed import (
    AccommodationMatterLetter,
    ForwardedLetter,
    NothingFoundLetter,
    Person,
    ReceivedLetter,
    RegistrationsLetter,
    SensitiveLetter,
)
from registrar.decision.values import Decision, HoldNeeds
from registrar.reading.reading import ReadRegistrant
from registrar.roster import RosterEntry
from registrar.vocabulary import Filing, Intent

REPORTS_A_CASE = "reports a case"
"""The reader's reason for mail that tells of a child's case."""
UNSOLICITED = "is unsolicited"
_QUESTION_MARK = re.compile(r"[?\uff1f]")

About = Literal["question", "accommodation", "request"]


def put_before_staff(draft: Draft, reason: str, *, about: About = "request", acknowledge: bool = True) -> None:
    """Hold the message, keep what it asks for in accommodations, forward it, and tell the author."""
    case = draft.case
    draft.hold(reason)
    if case.circumstances.by_staff:
        return
    if case.needs:
        draft.act(HoldNeeds(case.needs, reason))
    access = bool(case.needs) or (tells_of_a_state(case.words) if about == "request" else is_about_access(case.words))
    forward(draft, access=access)
    if acknowledge:
        draft.owe(ReceivedLetter(case.author, "accommodation" if access else about))


def forward(draft: Draft, *, access: bool, registered: bool = False) -> None:
    """Send the message on to whoever is to answer it. The words of an accommodation go to coordinators alone."""
    case = draft.case
    number = case.circumstances.number
    if access or tells_of_a_state(case.subject):
        entry = next(iter(_of_author(case)), None)
        person = person_of(entry) if entry else Person(case.author.name or None, case.author.email, None)
        session = case.session_of(entry) if entry else None
        for coordinator in case.rules.matters_go_to:
            draft.owe(
                AccommodationMatterLetter(
                    coordinator,
                    "question" if case.reading.question else "held",
                    person,
                    session,
                    needs=case.needs,
                    number=number,
                    author=case.author,
                    subject=case.subject,
                    words=case.words,
                )
            )
    elif case.rules.facilitator is not None:
        reasons = tuple(dict.fromkeys(draft.reasons))
        draft.owe(
            ForwardedLetter(
                case.rules.facilitator, number, case.author, case.subject, case.words, reasons, registered=registered
            )
        )


def decide_question(case: Case) -> Decision:
    """Answer from the record what can be, put the rest before a person."""
    draft = Draft(case)
    if not asks_for_status(case.words):
        put_before_staff(draft, "held: question is settled by staff", about="question")
        return draft.decision()
    asks_more = len(_QUESTION_MARK.findall(case.words)) > 1
    tell_status(draft, question=asks_more)
    if asks_more:
        draft.hold("also asks something that staff must answer")
        forward(draft, access=is_about_access(case.words))
    return draft.decision()


def tell_status(draft: Draft, *, question: bool = False) -> None:
    """Tell the author how their own registrations stand; at the registered address only."""
    case = draft.case
    own = _of_author(case)
    draft.because("asks how they stand: told what is on record for the address that asks")
    if own:
        draft.owe(RegistrationsLetter(address_of(own[0]), tuple(map(case.standing, own)), question))
    else:
        draft.owe(NothingFoundLetter(case.author, "status", case.open_sessions(), question))


def _of_author(case: Case) -> tuple[RosterEntry, ...]:
    mine = case.author.email.lower()
    own = [entry for entry in case.roster.live() if (entry.email or "").lower() == mine]
    return tuple(sorted(own, key=lambda entry: (entry.session or 0, entry.registration_id)))


def decide_other(case: Case) -> Decision:
    """Settle what a person wrote and no rule covers: thanks, misdirected mail, an answer that was not understood."""
    draft = Draft(case)
    reasons = case.reading.reasons
    if REPORTS_A_CASE in reasons:
        return decide_sensitive(case)
    draft.hold("held: nothing that a rule covers")
    known = case.answered is not None or bool(_of_author(case))
    if UNSOLICITED in reasons or not known:
        return draft.decision()
    if needs_no_longer(case.words):
        take_back_needs(draft)
        return draft.decision()
    if gives_thanks(case.words):
        draft.held = False
        draft.because("a word of thanks, nothing is asked")
        return draft.decision(Filing.DONE)
    forward(draft, access=is_about_access(case.words))
    draft.owe(ReceivedLetter(case.author, "request"))
    return draft.decision()


def take_back_needs(draft: Draft) -> None:
    """Put before the coordinators that an accommodation is no longer needed: which one, a person reads."""
    case = draft.case
    registrant = next(iter(case.reading.registrants), ReadRegistrant())
    draft.hold("held: an accommodation is taken back")
    for entry in find_meant(case, registrant, may_be_new=True).everything[:1]:
        for coordinator in case.rules.matters_go_to:
            draft.owe(
                AccommodationMatterLetter(
                    coordinator,
                    "withdrawn",
                    person_of(entry),
                    case.session_of(entry),
                    needs=entry.needs,
                    number=case.circumstances.number,
                    author=case.author,
                    subject=case.subject,
                    words=case.words,
                )
            )
    draft.owe(ReceivedLetter(case.author, "accommodation"))


def decide_sensitive(case: Case) -> Decision:
    """Hold mail that tells of a child's case: nothing of it is passed on, the author hears where it belongs."""
    draft = Draft(case)
    draft.sensitive = True
    draft.hold("held: tells of a child's case; blanked once dealt with")
    draft.owe(SensitiveLetter(case.author))
    return draft.decision()


def nobody_found(draft: Draft, asked: Literal["cancel", "change", "update"], registrant: ReadRegistrant) -> None:
    """Tell an author who wants to change what is not there; nothing of whether somebody else is registered."""
    case = draft.case
    if case.needs:
        put_before_staff(draft, f"held: {asked} with an accommodation, and no registration found")
        return
    draft.because(
        f"{asked}: no registration found for {'the address named' if _names_other(case, registrant) else 'the author'}"
    )
    draft.owe(NothingFoundLetter(case.author, asked, case.open_sessions(), case.reading.question))


def _names_other(case: Case, registrant: ReadRegistrant) -> bool:
    return (read_person(registrant).email or case.author.email).lower() != case.author.email.lower()


def also_asks(draft: Draft) -> None:
    """Flag a request that was carried out and also asks something: a person answers that."""
    case = draft.case
    if case.reading.question and case.reading.intent is not Intent.QUESTION and not case.circumstances.by_staff:
        draft.hold("also asks something that staff must answer")
        forward(draft, access=bool(case.needs) or is_about_access(case.words), registered=True)
