"""Who is told what when staff change a session? Each registration on its own, and the coordinators in one letter.

Another time concerns everybody who holds a place. How to join, and the title, stand in the calendar of those with a
seat alone. How many seats there are, and when reminders go out, stand in nobody's calendar: no invitation is revised
for that. A registration in a cancelled session is cancelled, and its letter offers the other sessions by answering.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Literal

from registrar.catalog import OfferedSession
from registrar.decision.case import person_of
from registrar.decision.owed import (
    LetterOwed,
    Person,
    Rebooked,
    RebookingLetter,
    SessionCancelledLetter,
    SessionChangedLetter,
)
from registrar.decision.values import Action, Cancel, Decision, Revise
from registrar.mail.message import Address
from registrar.roster import RosterEntry
from registrar.vocabulary import Filing, RegistrationStatus, SessionStatus

_STAMP = "%Y-%m-%dT%H:%MZ"

What = Literal["moved", "cancelled", "link", "phone", "renamed", "capacity"]


@dataclass(frozen=True, slots=True)
class SessionNews:
    """A session as it was, and as staff want it."""

    before: OfferedSession
    after: OfferedSession
    reason: str = ""
    """Why, in the words of staff: everybody who is told reads it."""

    @property
    def what(self) -> What | None:
        """The one thing that is another; None where nothing is."""
        before, after = self.before, self.after
        different: tuple[tuple[What, bool], ...] = (
            ("cancelled", before.status is not after.status),
            ("moved", (before.starts, before.ends) != (after.starts, after.ends)),
            ("link", before.join_url != after.join_url),
            ("phone", before.phone != after.phone),
            ("renamed", before.title != after.title),
            ("capacity", before.capacity != after.capacity),
        )
        return next((what for what, is_so in different if is_so), None)

    @property
    def in_words(self) -> str:
        """What happened, as the history has it."""
        said = {
            "moved": "is moved",
            "cancelled": "is cancelled",
            "link": "has another link",
            "phone": "has another phone number",
            "renamed": "has another title",
        }
        what = said.get(self.what or "", "is changed")
        return f"session {self.after.number} {what}" + (f": {self.reason}" if self.reason else "")


def stored_fact(session: OfferedSession, what: str | None) -> str:
    """Return the fact of a session that a change is about, as it is written down: times in UTC."""
    if what == "moved":
        return f"{session.starts:{_STAMP}}/{session.ends:{_STAMP}}"
    facts = {
        "cancelled": session.status.value,
        "link": session.join_url,
        "phone": session.phone,
        "renamed": session.title,
        "capacity": "none" if session.capacity is None else str(session.capacity),
    }
    return facts.get(what or "", "")


def undone(session: OfferedSession, what: str, before: str) -> OfferedSession:
    """Return *session* as it was before a change that was written down with `stored_fact`."""
    match what:
        case "moved":
            starts, ends = (datetime.strptime(moment, _STAMP).replace(tzinfo=UTC) for moment in before.split("/"))
            return replace(session, starts=starts, ends=ends)
        case "link":
            return replace(session, join_url=before)
        case "phone":
            return replace(session, phone=before)
        case "renamed":
            return replace(session, title=before)
        case _:
            return session


def concerns(news: SessionNews, status: RegistrationStatus) -> bool:
    """Whether a registration of that standing is told."""
    if news.what in ("moved", "cancelled"):
        return True
    return news.what in ("link", "phone", "renamed") and status is RegistrationStatus.CONFIRMED


def decide_news(
    news: SessionNews,
    entry: RosterEntry,
    *,
    place: int | None = None,
    open_sessions: Sequence[OfferedSession] = (),
    keeps: OfferedSession | None = None,
) -> Decision | None:
    """Return what becomes of one live registration in the session, with its letter; None where it is not concerned.

    *place* is that on the waitlist, *open_sessions* are those with free seats in which this person has none yet,
    *keeps* is the session in which they kept a seat while they waited for one here.
    """
    if not concerns(news, entry.status):
        return None
    reason = news.in_words
    to, needs = _reader(entry), bool(entry.needs) and entry.status is not RegistrationStatus.PENDING
    action: Action
    letter: LetterOwed
    if news.after.status is SessionStatus.CANCELLED:
        action = Cancel(entry.registration_id, reason)
        letter = SessionCancelledLetter(
            to,
            person_of(entry),
            # As they know it: another time that never left the outbox is not to be told with its end.
            replace(news.before, status=SessionStatus.CANCELLED),
            entry.registration_id,
            entry.status,
            tuple(open_sessions),
            keeps,
            needs,
            news.reason,
            entry.language,
        )
    else:
        action = Revise(entry.registration_id, reason, moved=news.what == "moved")
        letter = SessionChangedLetter(
            to,
            person_of(entry),
            news.before,
            news.after,
            entry.registration_id,
            entry.status,
            place,
            needs,
            news.reason,
            entry.language,
        )
    return Decision(Filing.DONE, (reason,), (action,), (letter,) if to.email else (), entry.language)


def _reader(entry: RosterEntry) -> Address:
    """Return who is told: the registrant, or the author of a request in which something is missing."""
    if entry.status is RegistrationStatus.PENDING:
        return Address(entry.author or entry.email or "", entry.author_name)
    return Address(entry.email or "", entry.name or "")


def list_rebooking(
    news: SessionNews, entries: Iterable[RosterEntry], coordinators: Sequence[Address]
) -> tuple[RebookingLetter, ...]:
    """Return one letter to each coordinator about all that was asked for the session; none where nothing was."""
    if news.what not in ("moved", "cancelled"):
        return ()
    people = tuple(
        Rebooked(
            Person(entry.name, entry.email, entry.agency), entry.needs, entry.status is RegistrationStatus.CONFIRMED
        )
        for entry in entries
        if entry.needs
    )
    what: Literal["moved", "cancelled"] = "moved" if news.what == "moved" else "cancelled"
    return tuple(RebookingLetter(to, what, news.after, news.before, people) for to in coordinators if people)
