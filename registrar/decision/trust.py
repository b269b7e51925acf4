"""Who may change a registration, and what becomes of a change that somebody else asks for?

At once: the registered address where our own server vouches for it (RFC 8601, aligned), and whoever answers a letter
that went to that address, because its Message-ID and its token are known to that address alone. Every other change is
kept, and the registered address is asked; nothing happens until it answers. Adding an accommodation never waits for a
yes: it takes nothing from anybody, and it has a deadline. Mail that our server calls forged changes nothing at all
(`decide` holds it before it comes here).
"""

from registrar.decision.case import Case, Draft, address_of
from registrar.decision.cues import cancels_once_more, moves_once_more, says_no, says_yes
from registrar.decision.owed import AskedChange, AwaitingLetter, RegistrationsLetter
from registrar.decision.values import AskToConfirm, CloseRequest, OpenRequest, Proposal
from registrar.roster import RosterEntry
from registrar.vocabulary import Authentication, Intent, RegistrationStatus

MOST_WORDS_OF_A_YES = 30
"""A longer answer may be anything, and so may one that does not begin with a yes: a person reads it."""


def trusted_because(draft: Draft, entry: RosterEntry, *, address_changes: bool = False) -> str | None:
    """Return why the author may change *entry* at once, or None."""
    case = draft.case
    if case.circumstances.by_staff:
        return "settled by staff"
    if draft.confirmed:
        return "confirmed by the registered address"
    own_pending = entry.status is RegistrationStatus.PENDING and entry.author.lower() == case.author.email.lower()
    if own_pending:
        return "the author asked for it and it is not complete yet"
    if case.circumstances.authentication is Authentication.PASS and case.is_from(entry):
        return "from the registered address, authenticated"
    answered = case.answered
    if answered is None or entry.registration_id not in answered.registrations:
        return None
    if answered.recipient != (entry.email or "").lower():
        return None
    if address_changes and not (case.is_from(entry) or entry.author.lower() == case.author.email.lower()):
        return None
    return "answers a letter sent to the registered address"


def may_add_needs(case: Case, entry: RosterEntry) -> bool:
    """Whether an accommodation is noted at once: from the registered address, or from whoever registered them."""
    author = case.author.email.lower()
    answered = case.answered
    if case.circumstances.by_staff:
        return True
    in_thread = answered is not None and entry.registration_id in answered.registrations
    return author in ((entry.email or "").lower(), entry.author.lower()) or in_thread


def ask_registered_address(draft: Draft, entry: RosterEntry, proposal: Proposal, change: AskedChange) -> None:
    """Keep *proposal* until the registered address has said yes to it."""
    if not entry.email:
        draft.hold("held: a change of a registration without an address")
        return
    draft.act(AskToConfirm(proposal, f"{change.what}: the registered address is asked first"))
    draft.ask_to_confirm(entry, change)
    if not draft.case.is_from(entry):
        draft.owe(AwaitingLetter(draft.case.author))


def read_answer(case: Case) -> bool | None:
    """Return whether an answer to "shall this be done?" is a yes or a no; None where a person must read it."""
    if says_no(case.words):
        return False
    if case.reading.question or "?" in case.words:
        return None
    if says_yes(case.words, at_most=MOST_WORDS_OF_A_YES, name=case.author.name):
        return True
    short = len(case.words.split()) <= MOST_WORDS_OF_A_YES
    return True if short and all(_asks_again(case, one.proposal) for one in case.correspondence.requests) else None


def _asks_again(case: Case, proposal: Proposal) -> bool:
    """Whether the answer itself asks for just what was proposed."""
    reading = case.reading
    named = {found.value for person in reading.registrants for found in person.sessions}
    match proposal.what:
        case "cancel":
            return reading.intent is Intent.CANCEL and cancels_once_more(case.words, case.author.name)
        case "move":
            once_more = moves_once_more(case.words, case.author.name)
            return reading.intent is Intent.CHANGE and named == {proposal.session} and once_more
        case _:
            return False


def refuse(draft: Draft, requests: tuple[OpenRequest, ...]) -> None:
    """Close *requests* undone, and tell the registered address how it stands."""
    case = draft.case
    for request in requests:
        draft.act(CloseRequest(request.request_id, confirmed=False, reason="the registered address said no"))
    entries = [case.roster.by_id(request.proposal.registration_id) for request in requests]
    live = tuple(dict.fromkeys(entry for entry in entries if entry is not None and entry.is_live))
    if live:
        draft.owe(RegistrationsLetter(address_of(live[0]), tuple(case.standing(entry) for entry in live)))
