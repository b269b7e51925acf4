"""A sample of every letter, as it would look with this program's facts, sessions and templates.

For whoever changes a template: `registrar preview KIND` shows what it makes of people and requests that cover the usual
cases. It also proves a deployment's own templates before the first registrant gets one.
"""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from registrar.catalog import Catalog, OfferedSession
from registrar.decision import (
    AlreadyRegisteredLetter,
    CancelledLetter,
    ConfirmedLetter,
    DetailsMissingLetter,
    Incomplete,
    Outcome,
    Person,
    ReceivedLetter,
    ReminderLetter,
    SessionUnavailableLetter,
    SummaryLetter,
    Unavailable,
)
from registrar.letters import InviteFacts, Letter, Owed, Stationery, write
from registrar.mail.message import Address
from registrar.reading.reading import Need
from registrar.vocabulary import Accommodation, LetterKind, Missing

MARIA = Person("Maria Lopez", "maria.lopez@county.example", "Example County Children's Services")
JAMES = Person("James Begay", "jbegay@nation.example", "Example Nation Family Services")
AUTHOR = Address("maria.lopez@county.example", "Maria Lopez")
NEEDS = (Need(Accommodation.CAPTIONS, "I am hard of hearing and need live captions"),)


def samples(stationery: Stationery, catalog: Catalog, *, now: datetime) -> dict[LetterKind, Letter]:
    """Return one letter of each kind, about the next sessions of *catalog* (about a made-up one where none is left).

    Raises ConfigError where a template cannot be filled in.
    """
    upcoming = catalog.upcoming(now) or (_made_up_session(now),)
    invite = InviteFacts("sample@registrar.example", 0)
    return {
        kind: write(make(upcoming[0], upcoming), stationery, now=now, invite=invite) for kind, make in _SAMPLES.items()
    }


def _made_up_session(now: datetime) -> OfferedSession:
    starts = (now.astimezone(UTC) + timedelta(days=30)).replace(hour=18, minute=0, second=0, microsecond=0)
    return OfferedSession(1, starts, starts + timedelta(minutes=90), "A sample session")


def _confirmed(session: OfferedSession, _: tuple[OfferedSession, ...]) -> Owed:
    return ConfirmedLetter(AUTHOR, MARIA, session, NEEDS, AUTHOR, own_request=True, question=True)


def _already_registered(session: OfferedSession, _: tuple[OfferedSession, ...]) -> Owed:
    return AlreadyRegisteredLetter(AUTHOR, MARIA, session, NEEDS, author=AUTHOR)


def _details_missing(session: OfferedSession, upcoming: tuple[OfferedSession, ...]) -> Owed:
    incomplete = Incomplete(Person(MARIA.name, MARIA.email, None), (Missing.AGENCY, Missing.SESSION), ())
    unavailable = Unavailable("conflict", f"session {session.number} on the 31st")
    return DetailsMissingLetter(AUTHOR, (incomplete,), (unavailable,), upcoming, NEEDS, MARIA.agency or "")


def _session_unavailable(session: OfferedSession, upcoming: tuple[OfferedSession, ...]) -> Owed:
    full = Unavailable("full", f"session {session.number}", session)
    return SessionUnavailableLetter(AUTHOR, (MARIA,), (full,), upcoming[1:])


def _summary(session: OfferedSession, _: tuple[OfferedSession, ...]) -> Owed:
    outcomes = (Outcome(MARIA, session, "confirmed"), Outcome(JAMES, session, "already_registered"))
    return SummaryLetter(Address("supervisor@county.example", "Dana Reed"), outcomes)


def _cancelled(session: OfferedSession, _: tuple[OfferedSession, ...]) -> Owed:
    return CancelledLetter(AUTHOR, MARIA, session)


def _received(_: OfferedSession, __: tuple[OfferedSession, ...]) -> Owed:
    return ReceivedLetter(AUTHOR)


def _reminder(session: OfferedSession, _: tuple[OfferedSession, ...]) -> Owed:
    return ReminderLetter(AUTHOR, MARIA, session)


_SAMPLES: dict[LetterKind, Callable[[OfferedSession, tuple[OfferedSession, ...]], Owed]] = {
    LetterKind.CONFIRMED: _confirmed,
    LetterKind.ALREADY_REGISTERED: _already_registered,
    LetterKind.DETAILS_MISSING: _details_missing,
    LetterKind.SESSION_UNAVAILABLE: _session_unavailable,
    LetterKind.SUMMARY: _summary,
    LetterKind.CANCELLED: _cancelled,
    LetterKind.RECEIVED: _received,
    LetterKind.REMINDER: _reminder,
}
