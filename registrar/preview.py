"""A sample of every letter, as it would look with this program's facts, sessions and templates.

For whoever changes a template: `registrar preview KIND` shows what it makes of people and requests that cover the usual
cases. It also proves a deployment's own templates before the first registrant gets one.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from registrar.catalog import Catalog, OfferedSession
from registrar.decision.owed import (
    AccommodationDigestLetter,
    AccommodationMatterLetter,
    AddressStoppedLetter,
    AlreadyRegisteredLetter,
    AskedAgainLetter,
    AskedChange,
    AwaitingLetter,
    CancelledLetter,
    ChangedLetter,
    ConfirmChangeLetter,
    ConfirmedLetter,
    Correction,
    DeclinedNotedLetter,
    DetailsMissingLetter,
    DigestLetter,
    ForwardedLetter,
    Incomplete,
    LapsedLetter,
    LetterOwed,
    NothingFoundLetter,
    OpenNeed,
    OutboxHeldLetter,
    Outcome,
    Person,
    PromotedLetter,
    Rebooked,
    RebookingLetter,
    ReceivedLetter,
    RegistrationsLetter,
    ReminderLetter,
    RemindersStoppedLetter,
    Returned,
    SensitiveLetter,
    SessionCancelledLetter,
    SessionChangedLetter,
    SessionNeeds,
    SessionUnavailableLetter,
    StaffAnswerLetter,
    Standing,
    SummaryLetter,
    Tally,
    Unavailable,
    Undelivered,
    Unsent,
    UpdatedLetter,
    Waiting,
    WaitlistedLetter,
    WhichOneLetter,
)
from registrar.letters import ENGLISH, InviteFacts, Letter, Stationery, write
from registrar.mail.message import Address
from registrar.reading.reading import Need
from registrar.vocabulary import Accommodation, LetterKind, Missing, RegistrationStatus

MARIA = Person("Maria Lopez", "maria.lopez@county.example", "Example County Children's Services")
JAMES = Person("James Begay", "jbegay@nation.example", "Example Nation Family Services")
AUTHOR = Address("maria.lopez@county.example", "Maria Lopez")
SUPERVISOR = Address("supervisor@county.example", "Dana Reed")
STAFF = Address("staff@training.example", "Staff")
NEEDS = (Need(Accommodation.CAPTIONS, "I am hard of hearing and need live captions"),)
QUESTION = "Hello,\n\nCan I get a certificate for this session?\n\nThank you, Maria"


def samples(
    stationery: Stationery, catalog: Catalog, *, now: datetime, language: str = ENGLISH
) -> dict[LetterKind, Letter]:
    """Return one letter of each kind, about the next sessions of *catalog* (about made-up ones where too few are left).

    Raises ConfigError where a template cannot be filled in.
    """
    upcoming = catalog.upcoming(now)
    while len(upcoming) < 2:
        upcoming = (*upcoming, _made_up_session(now, upcoming))
    invite = InviteFacts("sample@registrar.example", 0)
    owed = {kind: make(upcoming[0], upcoming[1:]) for kind, make in _SAMPLES.items()}
    return {kind: write(one, stationery, now=now, invite=invite, language=language) for kind, one in owed.items()}


def _made_up_session(now: datetime, before: tuple[OfferedSession, ...]) -> OfferedSession:
    number, starts = (before[-1].number + 1, before[-1].starts) if before else (1, now.astimezone(UTC))
    starts = (starts + timedelta(days=30)).replace(hour=18, minute=0, second=0, microsecond=0)
    return OfferedSession(number, starts, starts + timedelta(minutes=90), "A sample session")


def _details_missing(session: OfferedSession, others: tuple[OfferedSession, ...]) -> LetterOwed:
    incomplete = Incomplete(Person(MARIA.name, MARIA.email, None), (Missing.AGENCY, Missing.SESSION), ())
    unavailable = Unavailable("conflict", f"session {session.number} on the 31st")
    return DetailsMissingLetter(AUTHOR, (incomplete,), (unavailable,), (session, *others), NEEDS, MARIA.agency or "")


def _asked_again(session: OfferedSession, others: tuple[OfferedSession, ...]) -> LetterOwed:
    incomplete = Incomplete(MARIA, (Missing.SESSION,), ())
    return AskedAgainLetter(AUTHOR, (incomplete,), (session, *others), session.starts - timedelta(days=1))


def _waitlisted(session: OfferedSession, others: tuple[OfferedSession, ...]) -> LetterOwed:
    until = session.starts - timedelta(hours=1)
    return WaitlistedLetter(AUTHOR, MARIA, session, 3, until, (), AUTHOR, own_request=True, open_sessions=others)


def _updated(session: OfferedSession, _: tuple[OfferedSession, ...]) -> LetterOwed:
    corrections = (Correction("name", "Maria Lopes", "Maria Lopez"),)
    return UpdatedLetter(AUTHOR, MARIA, (session,), corrections, NEEDS, author=AUTHOR, carries_invite=True)


def _confirm_change(session: OfferedSession, others: tuple[OfferedSession, ...]) -> LetterOwed:
    changes = (
        AskedChange("move", session, others[0]),
        AskedChange("correct", session, corrections=(Correction("agency", MARIA.agency, JAMES.agency or ""),)),
    )
    return ConfirmChangeLetter(AUTHOR, MARIA, changes, same_address=True)


def _session_unavailable(session: OfferedSession, others: tuple[OfferedSession, ...]) -> LetterOwed:
    over = Unavailable("cancelled", f"session {session.number}", session)
    return SessionUnavailableLetter(AUTHOR, (MARIA,), (over,), others)


def _summary(session: OfferedSession, _: tuple[OfferedSession, ...]) -> LetterOwed:
    outcomes = (Outcome(MARIA, session, "confirmed"), Outcome(JAMES, session, "waitlisted"))
    return SummaryLetter(SUPERVISOR, outcomes)


def _standings(session: OfferedSession, others: tuple[OfferedSession, ...]) -> tuple[Standing, ...]:
    return (
        Standing(MARIA, session, RegistrationStatus.CONFIRMED),
        Standing(MARIA, others[0], RegistrationStatus.WAITLISTED, place=2),
    )


def _session_changed(session: OfferedSession, _: tuple[OfferedSession, ...]) -> LetterOwed:
    week = timedelta(days=7)
    before = replace(session, starts=session.starts - week, ends=session.ends - week)
    return SessionChangedLetter(AUTHOR, MARIA, before, session, 0, has_needs=True, reason="The presenter is ill.")


def _session_cancelled(session: OfferedSession, others: tuple[OfferedSession, ...]) -> LetterOwed:
    return SessionCancelledLetter(AUTHOR, MARIA, session, 0, open_sessions=others, has_needs=True)


def _rebooking(session: OfferedSession, _: tuple[OfferedSession, ...]) -> LetterOwed:
    week = timedelta(days=7)
    before = replace(session, starts=session.starts - week, ends=session.ends - week)
    people = (Rebooked(MARIA, NEEDS), Rebooked(JAMES, NEEDS, seated=False))
    return RebookingLetter(STAFF, "moved", session, before, people)


def _accommodation_matter(session: OfferedSession, others: tuple[OfferedSession, ...]) -> LetterOwed:
    return AccommodationMatterLetter(STAFF, "moved", MARIA, others[0], left=session, needs=NEEDS)


def _digest(session: OfferedSession, others: tuple[OfferedSession, ...]) -> LetterOwed:
    now = session.starts - timedelta(days=3)
    return DigestLetter(
        STAFF,
        now,
        since=now - timedelta(days=1),
        tallies=(Tally(session, 42, 2, 3, 0), Tally(others[0], 17, 1)),
        registered=_standings(session, others),
        registered_count=2,
        ended=(Standing(JAMES, session, RegistrationStatus.CANCELLED),),
        ended_count=1,
        waiting=(Waiting(12, AUTHOR.email, now - timedelta(hours=30)),),
        waiting_count=1,
        returned=(Returned("gone@county.example", stopped=True, status="5.1.1"),),
        unsent=(Unsent(7, SUPERVISOR.email, withheld=False),),
        unsent_count=1,
        accommodations=2,
    )


def _accommodation_digest(session: OfferedSession, others: tuple[OfferedSession, ...]) -> LetterOwed:
    asked = session.starts - timedelta(days=4)
    new = OpenNeed(MARIA, NEEDS[0], asked, "confirmed", new=True, pressing=10)
    braille = OpenNeed(JAMES, Need(Accommodation.BRAILLE, "braille handouts, please"), asked, "pending")
    return AccommodationDigestLetter(
        STAFF, (SessionNeeds(session, 4, (new,)), SessionNeeds(others[0], 60, (braille,))), new=1, open=2
    )


_SAMPLES: dict[LetterKind, Callable[[OfferedSession, tuple[OfferedSession, ...]], LetterOwed]] = {
    LetterKind.CONFIRMED: lambda session, _: ConfirmedLetter(AUTHOR, MARIA, session, NEEDS, AUTHOR, True, True),
    LetterKind.ALREADY_REGISTERED: lambda session, _: AlreadyRegisteredLetter(
        AUTHOR, MARIA, session, NEEDS, author=AUTHOR
    ),
    LetterKind.WAITLISTED: _waitlisted,
    LetterKind.PROMOTED: lambda session, _: PromotedLetter(AUTHOR, MARIA, session),
    LetterKind.CANCELLED: lambda session, _: CancelledLetter(AUTHOR, MARIA, session),
    LetterKind.CHANGED: lambda session, others: ChangedLetter(AUTHOR, MARIA, session, others[0], NEEDS),
    LetterKind.UPDATED: _updated,
    LetterKind.DECLINED_NOTED: lambda session, _: DeclinedNotedLetter(AUTHOR, MARIA, session),
    LetterKind.CONFIRM_CHANGE: _confirm_change,
    LetterKind.REMINDER: lambda session, _: ReminderLetter(AUTHOR, MARIA, session),
    LetterKind.REMINDERS_STOPPED: lambda session, _: RemindersStoppedLetter(AUTHOR, MARIA, session),
    LetterKind.SESSION_CHANGED: _session_changed,
    LetterKind.SESSION_CANCELLED: _session_cancelled,
    LetterKind.DETAILS_MISSING: _details_missing,
    LetterKind.ASKED_AGAIN: _asked_again,
    LetterKind.LAPSED: lambda session, _: LapsedLetter(AUTHOR, (MARIA,), (session,)),
    LetterKind.SESSION_UNAVAILABLE: _session_unavailable,
    LetterKind.SUMMARY: _summary,
    LetterKind.REGISTRATIONS: lambda session, others: RegistrationsLetter(AUTHOR, _standings(session, others)),
    LetterKind.NOTHING_FOUND: lambda session, others: NothingFoundLetter(AUTHOR, "status", (session, *others)),
    LetterKind.WHICH_ONE: lambda session, others: WhichOneLetter(AUTHOR, "cancel", _standings(session, others)),
    LetterKind.AWAITING: lambda *_: AwaitingLetter(SUPERVISOR),
    LetterKind.RECEIVED: lambda *_: ReceivedLetter(AUTHOR),
    LetterKind.SENSITIVE: lambda *_: SensitiveLetter(AUTHOR),
    LetterKind.STAFF_ANSWER: lambda *_: StaffAnswerLetter(
        AUTHOR, "Yes, you get a certificate.\n\nWe send it in the week after the session.", "Certificate"
    ),
    LetterKind.FORWARDED: lambda *_: ForwardedLetter(
        STAFF, 12, AUTHOR, "Certificate", QUESTION, ("also asks something that staff must answer",), registered=True
    ),
    LetterKind.ACCOMMODATION_MATTER: _accommodation_matter,
    LetterKind.REBOOKING: _rebooking,
    LetterKind.OUTBOX_HELD: lambda *_: OutboxHeldLetter(STAFF, 1000),
    LetterKind.ADDRESS_STOPPED: lambda *_: AddressStoppedLetter(
        STAFF, (Undelivered("jbegay@nation.example", "5.1.1: there is no such mailbox", ("James Begay",)),), 1
    ),
    LetterKind.DIGEST: _digest,
    LetterKind.ACCOMMODATION_DIGEST: _accommodation_digest,
}
