"""What does the outbox need to know of a letter? Which registrations it is about, what it asks, its finished bytes.

An answer to a letter is read beside what that letter was about: so a letter is stored with the registrations it means.
"""

import re
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from registrar.decision import (
    AccommodationDigestLetter,
    AccommodationMatterLetter,
    AddressStoppedLetter,
    AlreadyRegisteredLetter,
    AwaitingLetter,
    CancelledLetter,
    ChangedLetter,
    ConfirmChangeLetter,
    ConfirmedLetter,
    DetailsMissingLetter,
    DigestLetter,
    ForwardedLetter,
    LetterOwed,
    NothingFoundLetter,
    OutboxHeldLetter,
    Person,
    PromotedLetter,
    RebookingLetter,
    ReceivedLetter,
    RegistrationsLetter,
    ReminderLetter,
    SensitiveLetter,
    SessionCancelledLetter,
    SessionChangedLetter,
    SessionUnavailableLetter,
    StaffAnswerLetter,
    SummaryLetter,
    UpdatedLetter,
    WaitlistedLetter,
    WhichOneLetter,
)
from registrar.letters import Letter, Stationery
from registrar.mail.compose import Attachment, compose, new_message_id
from registrar.mail.message import Address, Message
from registrar.outbox import FinishedLetter
from registrar.roster import Roster, RosterEntry, name_key
from registrar.vocabulary import LetterKind, RegistrationStatus

UNASKED = frozenset(
    {
        LetterKind.REMINDER,
        LetterKind.PROMOTED,
        LetterKind.ASKED_AGAIN,
        LetterKind.LAPSED,
        LetterKind.DECLINED_NOTED,
        LetterKind.SESSION_CHANGED,
        LetterKind.SESSION_CANCELLED,
        LetterKind.REBOOKING,
        LetterKind.DIGEST,
        LetterKind.ACCOMMODATION_DIGEST,
    }
)
"""Kinds that answer no message: sent whatever the limits on answers say, and told so in Auto-Submitted."""


# ------------------------------------------------------------------------------------------------- what it is about


def find_about(  # noqa: C901 - one case a kind
    owed: LetterOwed, *, roster: Roster, written: Sequence[RosterEntry], proposed: Sequence[tuple[int, str]]
) -> tuple[int, ...]:
    """Return the registrations that a letter is about, so that an answer to it finds them.

    *written* is what the decision made of registrations, the latest last; *proposed* are the registrations of the
    changes that wait for a yes, each with its address.
    """

    def ids(*wanted: tuple[Person, int | None]) -> tuple[int, ...]:
        return _ids(wanted, (*roster.entries, *written))

    match owed:
        case SessionChangedLetter() | SessionCancelledLetter():
            return (owed.registration_id,)
        case AddressStoppedLetter() | RebookingLetter():
            return ()
        case ForwardedLetter() | AccommodationMatterLetter() | OutboxHeldLetter():
            return ()
        case DigestLetter() | AccommodationDigestLetter():
            return ()
        case AwaitingLetter() | ReceivedLetter() | NothingFoundLetter() | SensitiveLetter() | StaffAnswerLetter():
            return ()
        case RegistrationsLetter() | WhichOneLetter():
            return ids(*((one.person, one.session.number if one.session else None) for one in owed.registrations))
        case ConfirmChangeLetter():
            return tuple(key for key, email in proposed if email.lower() == owed.to.email.lower())
        case SummaryLetter():
            return ids(*((one.person, one.session.number) for one in owed.outcomes))
        case UpdatedLetter():
            return ids(*((owed.person, session.number) for session in owed.sessions))
        case ReminderLetter() | PromotedLetter() | ConfirmedLetter() | AlreadyRegisteredLetter() | WaitlistedLetter():
            return ids((owed.person, owed.session.number))
        case ChangedLetter():
            return ids((owed.person, owed.session.number))
        case CancelledLetter():
            return ids((owed.person, owed.session.number if owed.session else None))
        case _ if hasattr(owed, "person") and getattr(owed, "session", None) is not None:
            return ids((owed.person, owed.session.number))  # type: ignore[union-attr]
        case DetailsMissingLetter() | SessionUnavailableLetter():
            pending = [one for one in written if one.status is RegistrationStatus.PENDING]
            return tuple(dict.fromkeys(one.registration_id for one in pending))
        case _:
            # What is asked for, or summed up: everything that this decision wrote, and what it asked again.
            return tuple(dict.fromkeys(entry.registration_id for entry in written))


def _ids(wanted: Sequence[tuple[Person, int | None]], entries: Sequence[RosterEntry]) -> tuple[int, ...]:
    found: list[int] = []
    for person, session in wanted:
        email, key = (person.email or "").lower(), name_key(person.name)
        fitting = [
            one
            for one in entries
            if one.session == session and (one.email or "").lower() == email and name_key(one.name) == key
        ]
        live = [one for one in fitting if one.is_live]
        found += [(live or fitting)[-1].registration_id] if fitting else []
    return tuple(dict.fromkeys(found))


def is_about_one(owed: LetterOwed) -> bool:
    """Whether the letter is about a single registration, whose invitation it may carry."""
    if isinstance(owed, RegistrationsLetter):
        confirmed = [one for one in owed.registrations if one.status is RegistrationStatus.CONFIRMED]
        return len(confirmed) == 1 and len(owed.registrations) == 1
    return not isinstance(owed, WhichOneLetter | ConfirmChangeLetter) and (
        isinstance(getattr(owed, "person", None), Person)
    )


def find_asked(owed: LetterOwed) -> str:
    """Return what a letter wants to know, for the answer to be read by."""
    if isinstance(owed, WhichOneLetter):
        offered = owed.open_sessions or tuple(one.session for one in owed.registrations if one.session)
        return f"{owed.asked}:{_numbers(offered)}"
    return _numbers(getattr(owed, "open_sessions", ()))


def _numbers(sessions: Sequence[Any]) -> str:
    return ",".join(str(session.number) for session in sessions)


# ---------------------------------------------------------------------------------------------------------- bytes

_PREFIX = re.compile(r"^(?:\s*(?:re|aw|sv|rv|fwd?)\s*:)+\s*", re.IGNORECASE)


def without_prefix(subject: str) -> str:
    """Return *subject* without "Re:"."""
    return _PREFIX.sub("", subject)


def finish(
    letter: Letter,
    stationery: Stationery,
    *,
    answered: Message | None,
    now: datetime,
    token: str = "",
    unsubscribe: str = "",
    attachments: Sequence[Attachment] = (),
) -> FinishedLetter:
    """Return the bytes of *letter*, threaded to the message it answers; with *token*, answers come to it alone.

    A message to the URI *unsubscribe* stops more letters like it.
    """
    mailbox = stationery.mailbox
    message_id = new_message_id(mailbox.email.rpartition("@")[2])
    raw = compose(
        from_=mailbox,
        to=letter.to,
        reply_to=with_token(mailbox, token),
        subject=letter.subject,
        text=letter.text,
        html=letter.html,
        date=now,
        message_id=message_id,
        in_reply_to=answered.message_id if answered else "",
        references=_references(answered),
        automatic="auto-replied" if answered else "auto-generated",
        loop_id=mailbox.email,
        calendar=letter.invite,
        calendar_method=letter.invite_method,
        list_unsubscribe=unsubscribe,
        attachments=attachments,
    )
    return FinishedLetter(
        kind=letter.kind,
        recipient=letter.to.email,
        envelope_from=mailbox.email,
        message_id=message_id,
        subject=letter.subject,
        text=letter.text,
        content=raw,
        calendar=letter.invite_method,
    )


def with_token(mailbox: Address, token: str) -> Address:
    """Return the address that answers to one letter come to."""
    local, _, domain = mailbox.email.rpartition("@")
    return Address(f"{local}+{token}@{domain}", mailbox.name) if token else mailbox


def _references(answered: Message | None) -> Sequence[str]:
    # RFC 5322 §3.6.4: the parent's References, else its In-Reply-To, then the parent's own identifier.
    if answered is None:
        return ()
    return (*(answered.references or answered.in_reply_to), answered.message_id)
