"""How does somebody come by a seat? All details given, several steps, several people, a place in line.

What is incomplete is kept as pending and asked for; an answer finds its pending registration by the letter that it
answers, or by person, and completes it. Two pending registrations of one author stay apart, because a pending one is
found by who it is for. Each registrant hears of it at their own address (RFC 3834 §2: nobody is signed up unknown).
"""

from collections.abc import Sequence
from dataclasses import replace

from registrar.catalog import Catalog, OfferedSession
from registrar.decision.case import Case, Draft, address_of, is_author, person_key, person_of, read_person
from registrar.decision.cues import only_line, pick, says_yes
from registrar.decision.meant import written_address
from registrar.decision.owed import (
    AlreadyRegisteredLetter,
    ConfirmedLetter,
    DetailsMissingLetter,
    Incomplete,
    Outcome,
    Person,
    SessionUnavailableLetter,
    SummaryLetter,
    Unavailable,
    WaitlistedLetter,
)
from registrar.decision.questions import also_asks, put_before_staff
from registrar.decision.trust import may_add_needs
from registrar.decision.update import correct, find_corrections
from registrar.decision.values import Action, Decision, Enrol, NoteNeeds, Pend, Waitlist
from registrar.mail.message import Address
from registrar.reading.reading import Need, ReadRegistrant, SessionProblem
from registrar.roster import RosterEntry, name_key
from registrar.vocabulary import Intent, LetterKind, Missing, RegistrationStatus, SessionStatus

ASKS_FOR_DETAILS = frozenset(
    {
        LetterKind.DETAILS_MISSING,
        LetterKind.ASKED_AGAIN,
        LetterKind.SESSION_UNAVAILABLE,
        LetterKind.SESSION_CHANGED,
    }
)
NOT_YET_WRITTEN = 0
"""Stands for the id of a registration that the plan itself has just made."""


def pending_asked_about(case: Case) -> tuple[RosterEntry, ...]:
    """Return the pending registrations whose details the answered letter asked for."""
    answered = case.answered
    if answered is None or answered.kind not in ASKS_FOR_DETAILS:
        return ()
    return tuple(
        entry
        for entry in case.roster.live()
        if entry.status is RegistrationStatus.PENDING and entry.registration_id in answered.registrations
    )


def pending_of_author(case: Case) -> tuple[RosterEntry, ...]:
    """Return what the author has asked for and not completed."""
    author = case.author.email.lower()
    return tuple(
        entry
        for entry in case.roster.live()
        if entry.status is RegistrationStatus.PENDING and author in (entry.author.lower(), (entry.email or "").lower())
    )


MOST_FULL_MESSAGES = 5
"""An author who has registered as many others as so many full messages name may be mailing strangers through us."""


def _others_registered(case: Case) -> int:
    """Return how many other people the author has registered for sessions that are still to come."""
    now = case.circumstances.now
    to_come = {session.number for session in case.catalog.sessions if not session.is_over(now)}
    return case.roster.count_others(case.author.email.lower(), to_come)


def decide_enrolment(case: Case) -> Decision:
    """Register everybody whom the message names, or complete what it answers."""
    draft = Draft(case)
    people = case.reading.registrants
    asked = pending_asked_about(case)
    if not people and not asked:
        put_before_staff(draft, "held: nobody is named who is to be registered")
        return draft.decision()
    by_staff = case.circumstances.by_staff
    strangers = sum(not is_author(read_person(one), case.author) for one in people)
    if len(people) > case.circumstances.most_registrants and not by_staff:
        put_before_staff(draft, f"held: {len(people)} people in one message")
        return draft.decision()
    if strangers > case.rules.most_strangers and not by_staff:
        put_before_staff(draft, f"held: {strangers} people other than the author in one message")
        return draft.decision()
    others = _others_registered(case)
    if others >= MOST_FULL_MESSAGES * case.circumstances.most_registrants and not by_staff:
        put_before_staff(draft, f"held: the author has registered {others} other people already")
        return draft.decision()
    plan = _Plan(draft, asked)
    for person in people or (ReadRegistrant(),):
        plan.settle(person)
    plan.finish()
    also_asks(draft)
    return draft.decision()


class _Plan:
    """What becomes of the people of one message, gathered one by one."""

    def __init__(self, draft: Draft, asked: tuple[RosterEntry, ...]) -> None:
        self.draft = draft
        self.case = draft.case
        self.reading = draft.case.reading
        self.author = draft.case.author
        self.asked = asked
        """Pending registrations that the answered letter asked about, not yet completed here."""
        self.told: set[str] = set()
        self.outcomes: list[Outcome] = []
        self.incomplete: list[Incomplete] = []
        self.incomplete_needs: list[Need] = []
        self.unavailable: list[Unavailable] = []
        self.turned_away: list[Person] = []
        self.keeps_seats = False

    # ── one person ─────────────────────────────────────────────────────────────────────────────────────────────

    def settle(self, registrant: ReadRegistrant) -> None:
        """Decide on one person, each session on its own."""
        bases = self._bases(registrant)
        for base in bases or (None,):
            self._settle(registrant, base)

    def _bases(self, registrant: ReadRegistrant) -> tuple[RosterEntry, ...]:
        """Return the pending registrations that *registrant* completes."""
        if self.asked:
            if len(self.asked) == 1:
                return self.asked if self._may_be(registrant, self.asked[0]) else ()
            own = tuple(entry for entry in self.asked if self._names(registrant, entry))
            # An answer such as "June" that names nobody is meant for everybody who was asked about.
            return own or (self.asked if self._names_nobody(registrant) else ())
        person = read_person(registrant)
        numbers = {found.value for found in registrant.sessions}
        for entry in self.draft.roster.live():
            if entry.status is not RegistrationStatus.PENDING or entry.registration_id == NOT_YET_WRITTEN:
                continue
            same_person = entry.email and person_key(entry)[0] == (person.email or "").lower()
            same_name = not (entry.name and person.name) or name_key(entry.name) == name_key(person.name)
            if same_person and same_name and (entry.session is None or not numbers or entry.session in numbers):
                return (entry,)
        return ()

    def _may_be(self, registrant: ReadRegistrant, entry: RosterEntry) -> bool:
        """Whether *registrant* can be the one person who was asked about: somebody else is registered anew."""
        if self.reading.intent is not Intent.REGISTER or self._names_nobody(registrant):
            return True
        named, name = written_address(registrant), registrant.name
        if named and entry.email and named != entry.email.lower():
            return False
        return (
            name is None
            or not entry.name
            or bool(set(name_key(name.value).split()) & set(name_key(entry.name).split()))
        )

    def _names(self, registrant: ReadRegistrant, entry: RosterEntry) -> bool:
        named = written_address(registrant)
        if named and entry.email:
            return named == entry.email.lower()
        name = registrant.name
        return (
            name is not None
            and name.where != "from"
            and bool(entry.name)
            and name_key(name.value) == name_key(entry.name)
        )

    def _names_nobody(self, registrant: ReadRegistrant) -> bool:
        by_hand = registrant.name is not None and registrant.name.where not in ("from", "signature")
        return not by_hand and not written_address(registrant)

    def _settle(self, registrant: ReadRegistrant, base: RosterEntry | None) -> None:
        person, sessions, missing = self._known(registrant, base)
        needs = registrant.needs
        for session in sessions:
            known = self._on_record(person, session)
            waits = self._pending_for(person, session, base, sessions)
            problem = self._why_not(session, waits)
            if known is not None and known.registration_id == NOT_YET_WRITTEN:
                self._settle_twice(person, session, needs)
                continue
            if known is not None and known.status is not RegistrationStatus.PENDING:
                self._settle_known(session, registrant, known)
                continue
            if problem is not None:
                self._turn_away(person, missing, needs, problem=problem, base=waits)
            elif missing:
                self._pend(person, session, missing, needs=needs, base=waits)
            else:
                self._enrol(person, session, needs, base=waits)
            base = None if waits is base else base
        if not sessions:
            self._pend(person, None, missing, needs=needs, base=base)
        if missing:
            self.incomplete.append(Incomplete(person, missing, tuple(sessions)))
            if is_author(person, self.author) or len(self.reading.registrants) == 1:
                self.incomplete_needs.extend(needs)

    def _known(
        self, registrant: ReadRegistrant, base: RosterEntry | None
    ) -> tuple[Person, list[OfferedSession], tuple[Missing, ...]]:
        """Return person, sessions and what is missing, with what was known before."""
        catalog = self.case.catalog
        said = read_person(registrant)
        numbers = [found.value for found in registrant.sessions]
        if base is None:
            sessions = _sessions(catalog, numbers)
            missing = registrant.missing
            if not sessions and Missing.SESSION not in missing:
                missing = (*missing, Missing.SESSION)
            return said, sessions, missing
        numbers = numbers or list(self._picked()) or ([base.session] if base.session is not None else [])
        person = Person(
            self._name(registrant, base), self._email(registrant, base), base.agency or self._agency(registrant, base)
        )
        sessions = _sessions(catalog, numbers)
        values = {
            Missing.NAME: person.name,
            Missing.EMAIL: person.email,
            Missing.AGENCY: person.agency,
            Missing.SESSION: sessions,
        }
        return person, sessions, tuple(word for word in Missing if not values[word])

    def _picked(self) -> tuple[int, ...]:
        answered = self.case.answered
        if answered is None or not self.asked:
            return ()
        return pick(self.case.words, [int(number) for number in answered.asked.split(",") if number])

    def _name(self, registrant: ReadRegistrant, base: RosterEntry) -> str | None:
        found = registrant.name
        if found is None:
            return base.name
        if base.name is None:
            own = not base.email or base.email.lower() == self.author.email.lower()
            return found.value if own or found.where not in ("from", "signature") else None
        fuller = set(name_key(base.name).split()) < set(name_key(found.value).split())
        return found.value if fuller and found.where not in ("from", "signature") else base.name

    def _email(self, registrant: ReadRegistrant, base: RosterEntry) -> str | None:
        said = written_address(registrant)
        if base.email is None or Missing.EMAIL in base.missing:
            return said or base.email
        return base.email

    def _agency(self, registrant: ReadRegistrant, base: RosterEntry) -> str | None:
        if registrant.agency is not None:
            return registrant.agency.value
        if base.suggestion and says_yes(self.case.words):
            return base.suggestion
        if self.asked and base.missing == (Missing.AGENCY,) and not registrant.sessions:
            return only_line(self.case.words)
        return None

    # ── one session ────────────────────────────────────────────────────────────────────────────────────────────

    def _has_seat(self, session: OfferedSession, base: RosterEntry | None) -> bool:
        keeps = base is not None and base.takes_seat and base.session == session.number
        return keeps or self.draft.has_seat(session)

    def _why_not(self, session: OfferedSession, base: RosterEntry | None) -> Unavailable | None:
        if session.status is SessionStatus.CANCELLED:
            return Unavailable("cancelled", f"session {session.number}", session)
        if session.is_over(self.case.now):
            return Unavailable("over", f"session {session.number}", session)
        if not self._has_seat(session, base) and not self.case.promotes(session):
            return Unavailable("full", f"session {session.number}", session)
        return None

    def _on_record(self, person: Person, session: OfferedSession) -> RosterEntry | None:
        if person.email is None:
            return None
        return self.draft.roster.find(email=person.email, name=person.name or "", session=session.number)

    def _pending_for(
        self, person: Person, session: OfferedSession, base: RosterEntry | None, sessions: Sequence[OfferedSession]
    ) -> RosterEntry | None:
        """Return the pending registration that this wish continues: that of the session, else a *base* to spare."""
        known = self._on_record(person, session)
        if known is not None and known.status is RegistrationStatus.PENDING:
            return known
        spoken_for = base is not None and base.session != session.number and self.case.session_of(base) in sessions
        return None if spoken_for else base

    def _settle_known(self, session: OfferedSession, registrant: ReadRegistrant, known: RosterEntry) -> None:
        draft = self.draft
        waits = known.status is RegistrationStatus.WAITLISTED
        draft.because(f"already {'on the waitlist of' if waits else 'registered for'} session {session.number}")
        needs = tuple(need for need in registrant.needs if need not in known.needs)
        if needs and may_add_needs(self.case, known):
            draft.act(NoteNeeds(known.registration_id, needs, "asked for after registering"))
        elif needs:
            put_before_staff(draft, "held: an accommodation for somebody else's registration")
        corrections = tuple(one for one in find_corrections(known, registrant) if one.what == "agency")
        if corrections:
            draft.because("a repeated registration with a difference is an update")
            before = len(draft.letters)
            correct(draft, (known,), corrections, needs)
            if len(draft.letters) > before:
                self.told.add((known.email or "").lower())
                return
        own = person_of(known)
        if waits:
            self._owe_waitlisted(known, session, draft.roster.place(known), needs, already=True)
            self.outcomes.append(Outcome(own, session, "waitlisted"))
            return
        to = Address(known.email or self.author.email, known.name or "")
        self._owe(AlreadyRegisteredLetter(to, own, session, needs, self.reading.question, self.author))
        self.outcomes.append(Outcome(own, session, "already_registered"))

    def _settle_twice(self, person: Person, session: OfferedSession, needs: tuple[Need, ...]) -> None:
        """One seat for somebody whom the message names twice, with all that is asked for them."""
        self.draft.because("the message names one person twice")

        def with_needs(action: Action) -> Action:
            if not isinstance(action, Enrol | Pend | Waitlist) or action.session != session.number:
                return action
            if person_key(action.person) != person_key(person):
                return action
            return replace(action, needs=(*action.needs, *needs))

        self.draft.actions = [with_needs(action) for action in self.draft.actions]

    def _turn_away(
        self,
        person: Person,
        missing: tuple[Missing, ...],
        needs: tuple[Need, ...],
        *,
        problem: Unavailable,
        base: RosterEntry | None,
    ) -> None:
        reason = f"{problem.words} is {problem.why}"
        self.draft.because(reason)
        if problem not in self.unavailable:
            self.unavailable.append(problem)
        if person in self.turned_away:
            return
        self.turned_away.append(person)
        # The wish for a session that cannot be had stays on record as pending: the answer may name another one, and
        # an accommodation asked for now must not have to be asked for again.
        missing = tuple(word for word in Missing if word in missing or word is Missing.SESSION)
        repeats = base.registration_id if base else None
        self.draft.act(Pend(person, None, missing, needs, reason, repeats))

    def _pend(
        self,
        person: Person,
        session: OfferedSession | None,
        missing: tuple[Missing, ...],
        *,
        needs: tuple[Need, ...],
        base: RosterEntry | None,
    ) -> None:
        reason = "asked for " + ", ".join(missing)
        number = session.number if session else None
        held_until = None
        if session is not None and self._has_seat(session, base):
            held_until = min(self.case.now + self.case.rules.hold_seat, session.starts)
            self.keeps_seats = True
        suggestion = self.reading.agency_suggestion if Missing.AGENCY in missing else ""
        repeats = base.registration_id if base else None
        entry = self._entry(person, number, RegistrationStatus.PENDING, base)
        self.draft.act(
            Pend(person, number, missing, needs, reason, repeats, held_until, suggestion),
            replace(entry, keeps_seat=held_until is not None),
        )

    def _enrol(
        self, person: Person, session: OfferedSession, needs: tuple[Need, ...], *, base: RosterEntry | None
    ) -> None:
        assert person.email is not None  # `missing` is empty, so the address is there
        completes = base.registration_id if base else None
        needs_known = (*(base.needs if base else ()), *needs)
        if not self._has_seat(session, base):
            reason = f"asked for session {session.number}, all details given, but it is full"
            entry = self._entry(person, session.number, RegistrationStatus.WAITLISTED, base)
            place = len(self.draft.roster.waiting.get(session.number, ())) + 1
            self.draft.act(Waitlist(person, session.number, needs, reason, completes), entry)
            self.outcomes.append(Outcome(person, session, "waitlisted"))
            self._owe_waitlisted(entry, session, place, needs_known)
            return
        reason = f"asked for session {session.number}, all details given"
        entry = self._entry(person, session.number, RegistrationStatus.CONFIRMED, base)
        self.draft.act(Enrol(person, session.number, needs, reason, completes), entry)
        self.outcomes.append(Outcome(person, session, "confirmed"))
        own = is_author(person, self.author)
        to = Address(person.email, person.name or "")
        question = own and self.reading.question
        self._owe(ConfirmedLetter(to, person, session, tuple(dict.fromkeys(needs_known)), self.author, own, question))

    def _entry(
        self, person: Person, session: int | None, status: RegistrationStatus, base: RosterEntry | None
    ) -> RosterEntry:
        """Return what will be on record, for the next person of the message to meet; take *base* out of its way."""
        if base is not None:
            self.draft.roster = self.draft.roster.without(base)
        return RosterEntry(NOT_YET_WRITTEN, person.name, person.email, person.agency, session, status)

    # ── the letters ────────────────────────────────────────────────────────────────────────────────────────────

    def _owe(self, letter: ConfirmedLetter | AlreadyRegisteredLetter | WaitlistedLetter) -> None:
        self.told.add(letter.to.email.lower())
        self.draft.owe(letter)

    def _owe_waitlisted(
        self,
        entry: RosterEntry,
        session: OfferedSession,
        place: int,
        needs: tuple[Need, ...],
        *,
        already: bool = False,
    ) -> None:
        person = person_of(entry)
        own = is_author(person, self.author)
        self._owe(
            WaitlistedLetter(
                address_of(entry),
                person,
                session,
                place,
                session.starts - self.case.rules.promote_until,
                needs,
                self.author,
                own,
                open_sessions=self.case.open_sessions(self.draft.roster),
                already=already,
                question=own and self.reading.question,
            )
        )

    def finish(self) -> None:
        """Add the letters to the author, last."""
        draft, case = self.draft, self.case
        # Whoever registered others hears of all of it in one letter.
        summary = tuple(self.outcomes) if self.author.email.lower() not in self.told else ()
        open_sessions = case.open_sessions(draft.roster)
        unavailable = (
            *self.unavailable,
            *(_unavailable(problem, case.catalog) for problem in self.reading.session_problems),
        )
        if self.incomplete:
            held_until = case.now + case.rules.hold_seat if self.keeps_seats else None
            draft.owe(
                DetailsMissingLetter(
                    self.author,
                    tuple(self.incomplete),
                    unavailable,
                    open_sessions,
                    tuple(dict.fromkeys(self.incomplete_needs)),
                    self.reading.agency_suggestion,
                    self.reading.question,
                    held_until,
                    summary,
                )
            )
        elif unavailable:
            people, question = tuple(self.turned_away), self.reading.question
            draft.owe(SessionUnavailableLetter(self.author, people, unavailable, open_sessions, question, summary))
        elif summary:
            draft.owe(SummaryLetter(self.author, summary, self.reading.question))


def _sessions(catalog: Catalog, numbers: Sequence[int]) -> list[OfferedSession]:
    return [session for number in dict.fromkeys(numbers) if (session := catalog.find(number))]


def _unavailable(problem: SessionProblem, catalog: Catalog) -> Unavailable:
    session = catalog.find(problem.numbers[0]) if len(problem.numbers) == 1 else None
    return Unavailable(problem.kind, problem.words, session)
