"""What is to be done with a message, and why?

decide(...) -> Decision: the actions, the letters owed, where the message is filed, and the reasons. Pure. A wrong
decision here becomes a wrong registration, so whatever is in doubt is asked or held.

Order of the questions, first match wins:
a machine sent it -> nothing; the author cannot be answered safely -> hold; too old -> record only; the reader wants
a person to look -> hold; it answers a question of ours -> that; otherwise by intent.
"""

from collections.abc import Sequence
from dataclasses import replace

from registrar.catalog import Catalog
from registrar.decision.case import Case, Draft, read_person
from registrar.decision.change import decide_change, find_transfer, move_one, transfer
from registrar.decision.cues import names_successor, only_line, pick, says_no, takes_back
from registrar.decision.elsewhere import take_another
from registrar.decision.enrolment import decide_enrolment, pending_asked_about, pending_of_author
from registrar.decision.no_more import decide_no_more
from registrar.decision.questions import (
    REPORTS_A_CASE,
    decide_other,
    decide_question,
    decide_sensitive,
    put_before_staff,
    tell_status,
)
from registrar.decision.rsvp import decide_rsvp, reinstate
from registrar.decision.trust import read_answer, refuse
from registrar.decision.update import correct, decide_update
from registrar.decision.values import (
    Action,
    AnswerHeld,
    Circumstances,
    CloseRequest,
    Correspondence,
    Decision,
    HoldNeeds,
    OpenRequest,
)
from registrar.decision.withdrawal import cancel_one, decide_withdrawal
from registrar.mail.message import Address, Message
from registrar.reading.reading import Found, Reading, ReadRegistrant
from registrar.roster import Roster
from registrar.vocabulary import Authentication, Filing, Intent, LetterKind, Missing, RegistrationStatus


def decide(
    message: Message,
    reading: Reading,
    *,
    catalog: Catalog,
    roster: Roster,
    circumstances: Circumstances,
    correspondence: Correspondence = Correspondence(),  # noqa: B008 - a frozen value
) -> Decision:
    """Return what is to be done with *message*. Never raises for anything a message may contain."""
    stop = _stop_before_reading(message, circumstances)
    if stop is not None and not circumstances.by_staff:
        # What a person is to look at may hold an accommodation; the words of a forger are nobody's need.
        if stop.filing is Filing.HELD and circumstances.authentication is not Authentication.FAIL:
            return replace(stop, actions=_hold_needs(reading, stop.reasons[0]))
        return stop
    reading = _without_our_own_address(reading, catalog.mailbox)
    author = message.author
    if author is None:  # _stop_before_reading has held such a message already
        return Decision(Filing.HELD, (f"no answer: {message.author_problem or 'no author'}",))
    if reading.intent is Intent.AUTOMATIC:
        return Decision(Filing.AUTOMATIC, ("not answered: the wording is that of a machine", *reading.reasons))
    case = Case(author, reading, catalog, roster, circumstances, correspondence, message.subject)
    if reading.intent is Intent.RSVP:
        return decide_rsvp(case)
    if REPORTS_A_CASE in reading.reasons and reading.intent is Intent.OTHER:
        return decide_sensitive(case)
    if correspondence.requests:
        return decide_confirmation(case)
    settled = _relay(case) or decide_no_more(case) or take_another(case)
    if settled is not None:
        return settled
    if reading.review and not (circumstances.by_staff or _answers_plainly(case)):
        draft = Draft(case)
        put_before_staff(draft, "held: a person must look before anything is done")
        return draft.decision()
    return _by_intent(case)


FORWARDS = frozenset({LetterKind.FORWARDED, LetterKind.ACCOMMODATION_MATTER})


def _relay(case: Case) -> Decision | None:
    """Return what comes of a staff member's answer to a forwarded message: it goes on to whoever asked."""
    answered = case.answered
    if answered is None or answered.kind not in FORWARDS or case.author.email.lower() != answered.recipient:
        return None
    draft = Draft(case)
    if answered.inbound_id is None or not case.words.strip():
        draft.hold("held: an answer of staff that says nothing, or to nothing that is held")
    else:
        draft.act(AnswerHeld(answered.inbound_id, case.words.strip(), "staff answered the forwarded message"))
    return draft.decision()


SHORT_ANSWER = 12
"""Words. What is said at more length may hold more than the answer, and its doubts count."""


def _answers_plainly(case: Case) -> bool:
    """Whether a short answer gives just what our letter asked for: beside its question it leaves no doubt."""
    if case.reading.intent is Intent.CANCEL and case.answered is not None and len(case.words.split()) <= SHORT_ANSWER:
        return bool(case.answered.registrations)
    if case.reading.intent is Intent.CHANGE and _names_all_of_a_change(case):
        return True
    lacks = {word for entry in pending_asked_about(case) for word in entry.missing}
    if Missing.SESSION in lacks and len(case.words.split()) <= SHORT_ANSWER:
        offered = [int(number) for number in case.answered.asked.split(",") if number] if case.answered else []
        if pick(case.words, offered) or any(person.sessions for person in case.reading.registrants):
            return True
    return bool(lacks & {Missing.AGENCY, Missing.NAME}) and only_line(case.words) is not None


SEVERAL = "a change to more than one session"
"""The reader's doubt about a change that names more than one new session."""


def _names_all_of_a_change(case: Case) -> bool:
    """Whether a short answer says which session is left and which several are wanted, and no more is in doubt."""
    people, answered = case.reading.registrants, case.answered
    if answered is None or len(people) != 1 or len(case.words.split()) > 2 * SHORT_ANSWER:
        return False
    left = len(people[0].leaves) == 1 and not people[0].needs and not case.reading.question
    return left and set(case.reading.doubts) == {SEVERAL}


def _stop_before_reading(message: Message, circumstances: Circumstances) -> Decision | None:
    """Return the decision on a message that is settled without looking at what it asks."""
    if circumstances.automatic_because is not None:
        return Decision(Filing.AUTOMATIC, (f"not answered: {circumstances.automatic_because}",))
    if message.too_much:
        return Decision(Filing.HELD, ("held: past a limit, not read", *message.problems))
    if message.author is None:
        return Decision(Filing.HELD, (f"held, not answered: {message.author_problem}",))
    if circumstances.authentication is Authentication.FAIL:
        return Decision(Filing.HELD, ("held, not answered: our mail server says that From is forged",))
    age = circumstances.seen - circumstances.arrived
    if age > circumstances.answer_age:
        hours = int(age.total_seconds() // 3600)
        return Decision(Filing.HELD, (f"recorded, not answered: arrived {hours} hours before it was first seen",))
    return None


def _without_our_own_address(reading: Reading, mailbox: str) -> Reading:
    """Return *reading* with nobody registered under the address that people write to: theirs is asked for."""
    if not any(person.email and person.email.value.lower() == mailbox for person in reading.registrants):
        return reading

    def asked_for(person: ReadRegistrant) -> ReadRegistrant:
        if person.email is None or person.email.value.lower() != mailbox:
            return person
        return replace(person, email=None, missing=tuple(dict.fromkeys((*person.missing, Missing.EMAIL))))

    people = tuple(asked_for(person) for person in reading.registrants)
    return replace(reading, registrants=people, reasons=(*reading.reasons, "our own address was given for somebody"))


def _hold_needs(reading: Reading, reason: str) -> tuple[Action, ...]:
    needs = tuple(need for person in reading.registrants for need in person.needs)
    return (HoldNeeds(needs, reason),) if needs else ()


def _by_intent(case: Case) -> Decision:
    reading = case.reading
    answered = case.answered
    if answered is not None and answered.kind is LetterKind.WHICH_ONE:
        case = _as_asked(case)
        reading = case.reading
    if pending_asked_about(case) and reading.intent in (Intent.REGISTER, Intent.UPDATE, Intent.OTHER):
        return _answer_about_details(case)
    match reading.intent:
        case Intent.REGISTER:
            return _register(case)
        case Intent.CANCEL:
            return _withdraw(case)
        case Intent.CHANGE:
            return decide_change(case)
        case Intent.UPDATE:
            return decide_enrolment(case) if _completes_own(case) else decide_update(case)
        case Intent.QUESTION:
            return _transfer(case) or decide_question(case)
        case _:
            return _take_back(case) or decide_other(case)


def _answer_about_details(case: Case) -> Decision:
    """Settle an answer to "what is missing?"."""
    named = [found for person in case.reading.registrants for found in person.sessions if found.where != "quoted"]
    if says_no(case.words) and not named:
        draft = Draft(case)
        for entry in pending_asked_about(case):
            cancel_one(draft, entry)
        return draft.decision()
    if case.reading.intent is Intent.OTHER:
        answered = case.answered
        offered = [int(number) for number in answered.asked.split(",") if number] if answered else []
        if not pick(case.words, offered) and only_line(case.words) is None:
            return decide_other(case)
    return decide_enrolment(case)


def _completes_own(case: Case) -> bool:
    """Whether an update without a thread gives what the author's only incomplete request lacks."""
    pending = pending_of_author(case)
    if len(pending) != 1 or len(case.reading.registrants) != 1 or case.answered is not None:
        return False
    person, lacks = case.reading.registrants[0], pending[0].missing
    return bool(
        (Missing.AGENCY in lacks and person.agency)
        or (Missing.SESSION in lacks and person.sessions)
        or (Missing.NAME in lacks and person.name)
    )


def _register(case: Case) -> Decision:
    return _transfer(case) or _take_back(case) or decide_enrolment(case)


def _withdraw(case: Case) -> Decision:
    return _transfer(case) or decide_withdrawal(case)


def _transfer(case: Case) -> Decision | None:
    """Return what comes of "my colleague goes instead of me", where that is what the message says."""
    if not names_successor(case.words):
        return None
    found = find_transfer(case)
    draft = Draft(case)
    if found is None:
        if case.reading.intent is Intent.REGISTER and case.answered is None:
            return None
        put_before_staff(draft, "held: a seat to be passed on, and it is not clear to whom")
        return draft.decision()
    entry, colleague = found
    transfer(draft, entry, read_person(colleague), colleague.needs)
    return draft.decision()


TAKEN_BACK = frozenset({LetterKind.DECLINED_NOTED, LetterKind.CANCELLED})


def _take_back(case: Case) -> Decision | None:
    """Return what comes of "I can come after all", in answer to the letter that said the seat was given up."""
    answered = case.answered
    if answered is None or answered.kind not in TAKEN_BACK or not takes_back(case.words):
        return None
    draft = Draft(case)
    gone = (RegistrationStatus.CANCELLED,)
    entries = [case.roster.by_id(key) for key in answered.registrations]
    for entry in entries:
        if entry is not None and entry.status in gone:
            reinstate(draft, entry, "answers the letter that it was given up")
    if not draft.reasons:
        return None
    return draft.decision()


def _as_asked(case: Case) -> Case:
    """Return the case with the intent that "which one?" was about, and what a bare answer points at."""
    answered = case.answered
    intents = {"cancel": Intent.CANCEL, "change": Intent.CHANGE, "update": Intent.UPDATE}
    asked, _, listed = (answered.asked if answered else "").partition(":")
    reading = case.reading
    if asked not in intents or reading.intent not in (Intent.REGISTER, Intent.UPDATE, Intent.OTHER):
        return case
    picked = pick(case.words, [int(number) for number in listed.split(",") if number])
    people: Sequence[ReadRegistrant] = reading.registrants or (ReadRegistrant(),)
    # "The second one" names a place in our list, whatever number the quoted letter or its subject has.
    by_place = not any(sign.isdigit() for sign in case.words)
    if picked and (by_place or not any(person.sessions for person in people)):
        found = tuple(Found(number, case.words[:80], "body", 1.0, "answers which one") for number in picked)
        people = tuple(replace(person, sessions=found) for person in people)
    if intents[asked] is Intent.CANCEL or asked == "change":
        people = tuple(replace(person, email=None, missing=()) for person in people[:1])
    return replace(case, reading=replace(reading, intent=intents[asked], registrants=tuple(people)))


# -------------------------------------------------------------------------------------------------------- confirmation


def decide_confirmation(case: Case) -> Decision:
    """Carry out, or drop, what the registered address was asked about."""
    draft = Draft(case)
    said = read_answer(case)
    if said is None:
        put_before_staff(draft, "held: an answer to a request for confirmation that is neither yes nor no")
    elif not said:
        refuse(draft, case.correspondence.requests)
    else:
        draft.confirmed = True
        for request in case.correspondence.requests:
            _carry_out_request(draft, request)
    return draft.decision()


def _carry_out_request(draft: Draft, request: OpenRequest) -> None:
    proposal = request.proposal
    draft.act(CloseRequest(request.request_id, confirmed=True, reason="confirmed by the registered address"))
    entry = draft.roster.by_id(proposal.registration_id)
    if entry is None or not entry.is_live:
        draft.because("the registration was given up meanwhile")
        tell_status(draft)
    elif proposal.what == "cancel":
        cancel_one(draft, entry)
    elif proposal.what == "move" and proposal.session is not None:
        move_one(draft, entry, proposal.session)
    elif proposal.what == "transfer" and proposal.person is not None:
        transfer(draft, entry, proposal.person)
    elif proposal.what == "correct":
        correct(draft, (entry,), proposal.corrections)


def people_addresses(author: Address | None, reading: Reading) -> tuple[str, ...]:
    """Return the addresses whose registrations a decision on this message needs to know, lower case."""
    found: Sequence[str] = [r.email.value for r in reading.registrants if r.email]
    return tuple(dict.fromkeys(address.lower() for address in ([author.email] if author else []) + list(found)))
