"""What is to be done with a message, and why?

decide(...) -> Decision: the actions, the letters owed, where the message is filed, and the reasons. Pure. A wrong
decision here becomes a wrong registration, so whatever is in doubt is asked or held.

Order of the questions, first match wins:
a machine sent it -> nothing; the author cannot be answered safely -> hold; too old -> record only; the reader wants
a person to look -> hold; otherwise by intent.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from registrar.catalog import Catalog, OfferedSession
from registrar.decision.owed import (
    AlreadyRegisteredLetter,
    ConfirmedLetter,
    DetailsMissingLetter,
    Incomplete,
    LetterOwed,
    Outcome,
    Person,
    ReceivedLetter,
    SessionUnavailableLetter,
    SummaryLetter,
    Unavailable,
)
from registrar.decision.values import Action, Circumstances, Decision, Enrol, HoldNeeds, NoteNeeds, Pend
from registrar.mail.message import Address, Message
from registrar.reading.reading import Need, Reading, ReadRegistrant, SessionProblem
from registrar.roster import Roster, RosterEntry, name_key
from registrar.vocabulary import Authentication, Filing, Intent, Missing, RegistrationStatus, Rsvp, SessionStatus

# ---------------------------------------------------------------------------------------------------------- decide


def decide(
    message: Message, reading: Reading, *, catalog: Catalog, roster: Roster, circumstances: Circumstances
) -> Decision:
    """Return what is to be done with *message*. Never raises for anything a message may contain."""
    stop = _stop_before_reading(message, circumstances)
    if stop is not None:
        return stop
    author = message.author
    if author is None:  # _stop_before_reading has held such a message already
        return _held(reading, f"no answer: {message.author_problem or 'no author'}")
    if reading.intent is Intent.AUTOMATIC:
        return Decision(Filing.AUTOMATIC, ("not answered: the wording is that of a machine", *reading.reasons))
    if reading.review:
        return _held(reading, "held: a person must look before anything is done")
    match reading.intent:
        case Intent.REGISTER:
            return _decide_registration(author, reading, catalog=catalog, roster=roster, circumstances=circumstances)
        case Intent.RSVP:
            return _decide_rsvp(reading)
        case Intent.CANCEL | Intent.CHANGE | Intent.UPDATE | Intent.QUESTION:
            held = _held(reading, f"held: {reading.intent.value} is settled by staff")
            return replace(held, letters=(ReceivedLetter(author),))
        case Intent.OTHER:
            return _held(reading, "held: nothing that a rule covers")


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


def _held(reading: Reading, reason: str) -> Decision:
    needs = tuple(need for person in reading.registrants for need in person.needs)
    actions: tuple[Action, ...] = (HoldNeeds(needs, reason),) if needs else ()
    return Decision(Filing.HELD, (reason, *reading.reasons), actions)


def _decide_rsvp(reading: Reading) -> Decision:
    """A calendar answer is kept and never answered; one that gives up a seat is put before staff."""
    answer = reading.answer.value if reading.answer else "unreadable"
    if reading.answer is Rsvp.DECLINED or reading.answer is None:
        return _held(reading, f"held: calendar answer {answer}")
    return Decision(Filing.DONE, (f"calendar answer {answer}, recorded, never answered", *reading.reasons))


# ---------------------------------------------------------------------------------------------------- registration


def _decide_registration(
    author: Address, reading: Reading, *, catalog: Catalog, roster: Roster, circumstances: Circumstances
) -> Decision:
    if not reading.registrants:
        return _held(reading, "held: nobody is named who is to be registered")
    if len(reading.registrants) > circumstances.most_registrants:
        return _held(reading, f"held: {len(reading.registrants)} people in one message")
    plan = _Plan(author, reading, catalog, roster, circumstances.now)
    for registrant in reading.registrants:
        plan.settle(registrant)
    return plan.decision()


NOT_YET_WRITTEN = 0
"""Stands for the id of a registration that the plan itself has just made."""


class _Plan:
    """What becomes of the people of one message, gathered one by one."""

    def __init__(self, author: Address, reading: Reading, catalog: Catalog, roster: Roster, now: datetime) -> None:
        self.author = author
        self.reading = reading
        self.catalog = catalog
        self.roster = roster
        self.now = now
        self.actions: list[Action] = []
        self.letters: list[LetterOwed] = []
        self.outcomes: list[Outcome] = []
        self.incomplete: list[Incomplete] = []
        self.incomplete_needs: list[Need] = []
        self.unavailable: list[Unavailable] = []
        self.turned_away: list[Person] = []
        self.reasons: list[str] = []

    def settle(self, registrant: ReadRegistrant) -> None:
        """Decide on one person, each session on its own."""
        person = Person(
            *(found.value if found else None for found in (registrant.name, registrant.email, registrant.agency))
        )
        sessions = [session for found in registrant.sessions if (session := self.catalog.find(found.value))]
        missing = registrant.missing
        if not sessions and Missing.SESSION not in missing:
            missing = (*missing, Missing.SESSION)
        for session in sessions:
            problem = self._why_not(session)
            known = self._on_record(person, session)
            if known is not None and known.registration_id == NOT_YET_WRITTEN:
                self._settle_twice(person, session, registrant.needs)
            elif known is not None and known.status is RegistrationStatus.CONFIRMED:
                self._settle_known(session, registrant.needs, known)
            elif problem is not None:
                self._turn_away(person, missing, registrant.needs, problem=problem)
            elif missing:
                self._pend(person, session, missing, needs=registrant.needs, known=known)
            else:
                self._enrol(person, session, registrant.needs, known=known)
        if not sessions:
            self._pend(person, None, missing, needs=registrant.needs)
        if missing:
            self.incomplete.append(Incomplete(person, missing, tuple(sessions)))
            if _is_author(person, self.author) or len(self.reading.registrants) == 1:
                self.incomplete_needs.extend(registrant.needs)

    def _why_not(self, session: OfferedSession) -> Unavailable | None:
        if session.status is SessionStatus.CANCELLED:
            return Unavailable("cancelled", f"session {session.number}", session)
        if session.is_over(self.now):
            return Unavailable("over", f"session {session.number}", session)
        if self.roster.seats_left(session) == 0:
            return Unavailable("full", f"session {session.number}", session)
        return None

    def _on_record(self, person: Person, session: OfferedSession) -> RosterEntry | None:
        if person.email is None:
            return None
        return self.roster.find(email=person.email, name=person.name or "", session=session.number)

    def _settle_known(self, session: OfferedSession, needs: tuple[Need, ...], known: RosterEntry) -> None:
        self.reasons.append(f"already registered for session {session.number}")
        if needs:
            self.actions.append(NoteNeeds(known.registration_id, needs, "asked for after registering"))
        on_record = Person(known.name, known.email, known.agency)
        to = Address(known.email or self.author.email, known.name or "")
        self.letters.append(AlreadyRegisteredLetter(to, on_record, session, needs, self.reading.question, self.author))
        self.outcomes.append(Outcome(on_record, session, "already_registered"))

    def _settle_twice(self, person: Person, session: OfferedSession, needs: tuple[Need, ...]) -> None:
        """One seat for somebody whom the message names twice, with all that is asked for them."""
        self.reasons.append("the message names one person twice")

        def with_needs(action: Action) -> Action:
            if not isinstance(action, Enrol | Pend) or action.session != session.number:
                return action
            if _person_key(action.person) != _person_key(person):
                return action
            return replace(action, needs=(*action.needs, *needs))

        self.actions = [with_needs(action) for action in self.actions]

    def _turn_away(
        self, person: Person, missing: tuple[Missing, ...], needs: tuple[Need, ...], *, problem: Unavailable
    ) -> None:
        self.reasons.append(f"{problem.words} is {problem.why}")
        if problem not in self.unavailable:
            self.unavailable.append(problem)
        if person in self.turned_away:
            return
        self.turned_away.append(person)
        # The wish for a session that cannot be had stays on record as pending: the answer may name another one, and
        # an accommodation asked for now must not have to be asked for again.
        missing = tuple(word for word in Missing if word in missing or word is Missing.SESSION)
        self.actions.append(Pend(person, None, missing, needs, f"{problem.words} is {problem.why}"))

    def _pend(
        self,
        person: Person,
        session: OfferedSession | None,
        missing: tuple[Missing, ...],
        *,
        needs: tuple[Need, ...],
        known: RosterEntry | None = None,
    ) -> None:
        reason = "asked for " + ", ".join(missing)
        self.reasons.append(reason)
        number = session.number if session else None
        self.actions.append(Pend(person, number, missing, needs, reason, known.registration_id if known else None))
        self._expect(person, number, RegistrationStatus.PENDING, known)

    def _enrol(
        self, person: Person, session: OfferedSession, needs: tuple[Need, ...], *, known: RosterEntry | None
    ) -> None:
        assert person.email is not None  # `missing` is empty, so the address is there
        reason = f"asked for session {session.number}, all details given"
        self.reasons.append(reason)
        self.actions.append(
            Enrol(person, session.number, needs, reason, completes=known.registration_id if known else None)
        )
        self._expect(person, session.number, RegistrationStatus.CONFIRMED, known)
        self.outcomes.append(Outcome(person, session, "confirmed"))
        own = _is_author(person, self.author)
        to = Address(person.email, person.name or "")
        self.letters.append(
            ConfirmedLetter(to, person, session, needs, self.author, own, own and self.reading.question)
        )

    def _expect(
        self, person: Person, session: int | None, status: RegistrationStatus, known: RosterEntry | None
    ) -> None:
        """Let the next person of the message meet what will be on record."""
        entries = tuple(entry for entry in self.roster.entries if entry is not known)
        entry = RosterEntry(NOT_YET_WRITTEN, person.name, person.email, person.agency, session, status)
        self.roster = replace(self.roster, entries=entries).with_registration(entry)

    def decision(self) -> Decision:
        """Return the whole, with the letters to the author last."""
        letters = list(self.letters)
        told = {letter.to.email.lower() for letter in letters}
        if self.outcomes and self.author.email.lower() not in told:
            letters.append(SummaryLetter(self.author, tuple(self.outcomes), self.reading.question))
        open_sessions = _open_sessions(self.catalog, self.roster, self.now)
        unavailable = (
            *self.unavailable,
            *(_unavailable(problem, self.catalog) for problem in self.reading.session_problems),
        )
        if self.incomplete:
            letters.append(self._details_missing(unavailable, open_sessions))
        elif unavailable:
            letters.append(
                SessionUnavailableLetter(
                    self.author, tuple(self.turned_away), unavailable, open_sessions, self.reading.question
                )
            )
        # A registration that also asks something is carried out, and the message is put before staff for the answer.
        filing = Filing.HELD if self.reading.question else Filing.DONE
        reasons = [*self.reasons, *self.reading.reasons]
        if self.reading.question:
            reasons.insert(0, "also asks something that staff must answer")
        return Decision(filing, tuple(dict.fromkeys(reasons)), tuple(self.actions), tuple(letters))

    def _details_missing(
        self, unavailable: tuple[Unavailable, ...], open_sessions: tuple[OfferedSession, ...]
    ) -> DetailsMissingLetter:
        return DetailsMissingLetter(
            self.author,
            tuple(self.incomplete),
            unavailable,
            open_sessions,
            tuple(dict.fromkeys(self.incomplete_needs)),
            self.reading.agency_suggestion,
            self.reading.question,
        )


def _unavailable(problem: SessionProblem, catalog: Catalog) -> Unavailable:
    session = catalog.find(problem.numbers[0]) if len(problem.numbers) == 1 else None
    return Unavailable(problem.kind, problem.words, session)


def _open_sessions(catalog: Catalog, roster: Roster, now: datetime) -> tuple[OfferedSession, ...]:
    return tuple(session for session in catalog.upcoming(now) if roster.seats_left(session) != 0)


def _person_key(person: Person) -> tuple[str, str]:
    return (person.email or "").lower(), name_key(person.name)


def _is_author(person: Person, author: Address) -> bool:
    """Whether *person* wrote the message: the same address, or the same name in the display name."""
    if person.email and person.email.lower() == author.email.lower():
        return True
    return bool(person.name) and set(name_key(person.name).split()) == set(name_key(author.name).split())


def people_addresses(author: Address | None, reading: Reading) -> tuple[str, ...]:
    """Return the addresses whose registrations a decision on this message needs to know, lower case."""
    found: Sequence[str] = [r.email.value for r in reading.registrants if r.email]
    return tuple(dict.fromkeys(address.lower() for address in ([author.email] if author else []) + list(found)))
