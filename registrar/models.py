"""What is kept? The SQLModel tables. No queries.

Columns hold the values of `vocabulary` (checked by the schema), times are aware UTC (`UtcDateTime` refuses others),
lists and evidence are JSON. Table classes do not validate when they are made (SQLModel's design): values are checked
where they enter, and the schema says NOT NULL, UNIQUE and CHECK. Relationships are not declared, so that no attribute
hides a query.

The words of accommodations stand in `AccommodationRequest` and in the message alone: its bytes, and its subject where
the author wrote them there.
"""

from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, Column, DateTime, Dialect, Enum, Index, LargeBinary, UniqueConstraint, false, text
from sqlalchemy.types import TypeDecorator
from sqlmodel import Field, SQLModel

from registrar.vocabulary import (
    Accommodation,
    AccommodationStatus,
    Authentication,
    Filing,
    Intent,
    LetterKind,
    LetterState,
    MessageState,
    RegistrationStatus,
    Rsvp,
    SessionStatus,
)


class UtcDateTime(TypeDecorator[datetime]):
    """An aware UTC datetime. SQLite hands back naive values: they are UTC again on their way out."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Refuse naive values; store others in UTC."""
        if value is None:
            return None
        if value.tzinfo is None:
            msg = f"a naive datetime cannot be stored: {value}"
            raise ValueError(msg)
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Return the stored value as aware UTC."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


def _stored(words: type[StrEnum], *, nullable: bool = False, index: bool = False) -> Any:
    """Return the column of a vocabulary: its values, not its member names. What decides about seats has a CHECK."""
    kind = Enum(
        words,
        values_callable=lambda members: [member.value for member in members],
        native_enum=False,
        create_constraint=words in (RegistrationStatus, SessionStatus),
        length=32,
        name=f"{words.__name__.lower()}_known",
    )
    return Column(kind, nullable=nullable, index=index)


def _when(*, nullable: bool = False, index: bool = False) -> Any:
    return Column(UtcDateTime(), nullable=nullable, index=index)


def _json() -> Any:
    return Column(JSON, nullable=False)


# The rows of a unique index that are still alive. PostgreSQL and SQLite both know partial indexes.
_LIVE = text("status IN ('pending', 'confirmed', 'waitlisted') AND email IS NOT NULL AND session_number IS NOT NULL")


_WAITS = text("next_attempt_at IS NOT NULL")


class Session(SQLModel, table=True):
    """One sitting of the webinar, known to everybody by its number."""

    __tablename__ = "session"

    number: int = Field(primary_key=True)
    starts: datetime = Field(sa_column=_when(index=True))
    ends: datetime = Field(sa_column=_when())
    title: str = ""
    capacity: int | None = None
    join_url: str = ""
    phone: str = ""
    status: SessionStatus = Field(default=SessionStatus.OFFERED, sa_column=_stored(SessionStatus))
    remind_hours: list[int] | None = Field(default=None, sa_column=Column(JSON(none_as_null=True), nullable=True))
    """How many hours before it registrants are reminded; None: as the program does."""


class SessionChange(SQLModel, table=True):
    """What staff did to a session, and why: a line for each change."""

    __tablename__ = "session_change"

    id: int | None = Field(default=None, primary_key=True)
    session_number: int = Field(foreign_key="session.number", index=True)
    at: datetime = Field(sa_column=_when())
    actor: str
    what: str
    """moved, cancelled, link, capacity, renamed, …"""
    before: str
    after: str
    reason: str = ""


class InboundMessage(SQLModel, table=True):
    """A message that arrived, with its bytes and what became of it."""

    __tablename__ = "inbound_message"

    id: int | None = Field(default=None, primary_key=True)
    digest: str = Field(unique=True, max_length=64)
    """SHA-256 of the bytes, hexadecimal: the same bytes are the same message, wherever they lie."""
    message_id: str = Field(default="", index=True)
    raw: bytes = Field(sa_column=Column(LargeBinary, nullable=False))
    headers_only: bool = False
    """Larger than allowed: only the header block was taken."""
    size: int
    received_at: datetime = Field(sa_column=_when())
    captured_at: datetime = Field(sa_column=_when(index=True))
    state: MessageState = Field(default=MessageState.CAPTURED, sa_column=_stored(MessageState, index=True))
    attempts: int = 0
    settled_at: datetime | None = Field(default=None, sa_column=_when(nullable=True))
    filing: Filing | None = Field(default=None, sa_column=_stored(Filing, nullable=True))
    author_email: str = ""
    author_name: str = ""
    subject: str = ""
    intent: Intent | None = Field(default=None, sa_column=_stored(Intent, nullable=True))
    authentication: Authentication | None = Field(default=None, sa_column=_stored(Authentication, nullable=True))
    reasons: list[str] = Field(default=[], sa_column=_json())
    error: str = ""
    sensitive: bool = Field(default=False, sa_column_kwargs={"server_default": false()})
    """It tells of a child's case: its bytes are blanked once a person has dealt with it, or after some days."""


class MailboxCopy(SQLModel, table=True):
    """Where a message lies, or lay, in the mailbox. A UID means something only together with its UIDVALIDITY."""

    __tablename__ = "mailbox_copy"
    __table_args__ = (UniqueConstraint("folder", "uidvalidity", "uid"),)

    id: int | None = Field(default=None, primary_key=True)
    folder: str
    uidvalidity: int
    uid: int
    inbound_id: int = Field(foreign_key="inbound_message.id", index=True)
    filed_at: datetime | None = Field(default=None, sa_column=_when(nullable=True))


class Registration(SQLModel, table=True):
    """One registrant in one session; the session is None while a pending one has not chosen yet."""

    __tablename__ = "registration"
    __table_args__ = (
        Index(
            "one_live_registration",
            "email",
            "name_key",
            "session_number",
            unique=True,
            sqlite_where=_LIVE,
            postgresql_where=_LIVE,
        ),
    )

    id: int | None = Field(default=None, primary_key=True)
    name: str | None = None
    name_key: str = ""
    """The name as `roster.name_key` folds it: name and address together are the person."""
    email: str | None = Field(default=None, index=True)
    """Lower case."""
    agency: str | None = None
    session_number: int | None = Field(default=None, foreign_key="session.number", index=True)
    status: RegistrationStatus = Field(sa_column=_stored(RegistrationStatus, index=True))
    missing: list[str] = Field(default=[], sa_column=_json())
    author_email: str = Field(default="", index=True)
    """Who asked for it, lower case; another than `email` where somebody was registered by a colleague."""
    author_name: str = ""
    inbound_id: int | None = Field(default=None, foreign_key="inbound_message.id", index=True)
    uid: str = Field(unique=True)
    """Of its invitation, for ever (RFC 5545 §3.8.4.7)."""
    sequence: int = 0
    """SEQUENCE of the last invitation sent (RFC 5546 §2.1.4)."""
    rsvp: Rsvp | None = Field(default=None, sa_column=_stored(Rsvp, nullable=True))
    rsvp_at: datetime | None = Field(default=None, sa_column=_when(nullable=True))
    """DTSTAMP of that answer: an older one changes nothing (RFC 5546 §2.1.5)."""
    pending_until: datetime | None = Field(default=None, sa_column=_when(nullable=True))
    """Until then a pending registration counts as a taken seat; None: no seat is kept."""
    asked_again_at: datetime | None = Field(default=None, sa_column=_when(nullable=True))
    """When what is missing was asked for a second time."""
    waitlisted_at: datetime | None = Field(default=None, sa_column=_when(nullable=True))
    """The place in line: by this, then by id."""
    keeps_id: int | None = Field(default=None, foreign_key="registration.id")
    """On the waitlist for a change: the confirmed registration that moves here when a seat is free."""
    suggestion: str = Field(default="", sa_column_kwargs={"server_default": ""})
    """An agency that was put into a question; stored as fact only once somebody says yes to it."""
    language: str = Field(default="en", max_length=8, sa_column_kwargs={"server_default": "en"})
    """What letters about it are written in (ISO 639-1)."""
    reminders_stopped_at: datetime | None = Field(default=None, sa_column=_when(nullable=True))
    """The registrant wants no reminders; the registration stands."""
    created_at: datetime = Field(sa_column=_when())
    confirmed_at: datetime | None = Field(default=None, sa_column=_when(nullable=True))
    changed_at: datetime = Field(sa_column=_when())


class HistoryEntry(SQLModel, table=True):
    """Why a registration is as it is: a line for each change. Never holds the words of an accommodation."""

    __tablename__ = "history_entry"

    id: int | None = Field(default=None, primary_key=True)
    registration_id: int = Field(foreign_key="registration.id", index=True)
    inbound_id: int | None = Field(default=None, foreign_key="inbound_message.id")
    at: datetime = Field(sa_column=_when())
    actor: str
    """`mail`, or who on the staff."""
    action: str
    status: RegistrationStatus = Field(sa_column=_stored(RegistrationStatus))
    """Where the registration stood afterwards."""
    reason: str


class AccommodationRequest(SQLModel, table=True):
    """What a registrant needs in order to take part. Confidential: for coordinators and the requester alone."""

    __tablename__ = "accommodation_request"

    id: int | None = Field(default=None, primary_key=True)
    registration_id: int | None = Field(default=None, foreign_key="registration.id", index=True)
    """None while the message it came in is held."""
    inbound_id: int | None = Field(default=None, foreign_key="inbound_message.id", index=True)
    code: Accommodation = Field(sa_column=_stored(Accommodation))
    words: str
    """The author's own, verbatim."""
    status: AccommodationStatus = Field(sa_column=_stored(AccommodationStatus))
    created_at: datetime = Field(sa_column=_when())


class ChangeRequest(SQLModel, table=True):
    """A change of a registration that waits until the registered address has said yes to it."""

    __tablename__ = "change_request"

    id: int | None = Field(default=None, primary_key=True)
    registration_id: int = Field(foreign_key="registration.id", index=True)
    inbound_id: int | None = Field(default=None, foreign_key="inbound_message.id")
    letter: str = Field(index=True)
    """Message-ID of the letter that asks."""
    proposal: dict[str, Any] = Field(sa_column=_json())
    """What would be done; no words of an accommodation."""
    asked_by: str = ""
    """Whoever asked for it, lower case."""
    created_at: datetime = Field(sa_column=_when())
    closed_at: datetime | None = Field(default=None, sa_column=_when(nullable=True))
    confirmed: bool | None = None
    """How it was closed; None while it is open."""


class OutboxEntry(SQLModel, table=True):
    """A letter that is to leave, and what became of it. Its bytes are its `LetterBytes`."""

    __tablename__ = "outbox_entry"
    __table_args__ = (
        # Holds all that the order of sending asks for, of letters that wait: one that is being sent has left it.
        Index(
            "letters_due",
            "state",
            "next_attempt_at",
            "answers",
            "wanted_until",
            sqlite_where=_WAITS,
            postgresql_where=_WAITS,
        ),
        Index("letters_of_address", "address_key", "created_at"),
        # Holds all that the count of recent answers asks for.
        Index("letters_of_hour", "created_at", "answers"),
    )

    id: int | None = Field(default=None, primary_key=True)
    kind: LetterKind = Field(sa_column=_stored(LetterKind))
    once_key: str | None = Field(default=None, unique=True)
    """What it must not be sent twice for: `reminder:<registration>:<hours>:<start>`. None: nothing forbids another."""
    recipient: str
    address_key: str
    """The recipient as `limits.address_key` folds it."""
    text_digest: str = ""
    """Of kind and text, so that the same answer is not given again and again."""
    envelope_from: str
    message_id: str = Field(unique=True)
    subject: str
    inbound_id: int | None = Field(default=None, foreign_key="inbound_message.id", index=True)
    registration_id: int | None = Field(default=None, foreign_key="registration.id", index=True)
    about: list[int] = Field(default=[], sa_column=Column(JSON, nullable=False, server_default="[]"))
    """The registrations it is about, so that an answer to it finds them."""
    asked: str = Field(default="", sa_column_kwargs={"server_default": ""})
    """What it wanted to know beyond its kind: the sessions it offered, or the intent it was about."""
    domain: str = Field(default="", index=True, sa_column_kwargs={"server_default": ""})
    """Of the recipient, lower case."""
    calendar: str = Field(default="", max_length=8, sa_column_kwargs={"server_default": ""})
    """The METHOD of the calendar object in it, empty where it has none: of one registration they leave in order."""
    token_digest: str | None = Field(default=None, index=True, max_length=64)
    """SHA-256 of the token in its Reply-To; None where addresses carry none."""
    answers: bool = True
    """An answer to a message; false for what we send unasked, such as a reminder."""
    wanted_until: datetime | None = Field(default=None, sa_column=_when(nullable=True))
    """When a reminder loses its sense; the one with the least time left leaves first."""
    state: LetterState = Field(default=LetterState.QUEUED, sa_column=_stored(LetterState))
    attempts: int = 0
    created_at: datetime = Field(sa_column=_when())
    next_attempt_at: datetime | None = Field(sa_column=_when(nullable=True))
    """None: never again by itself."""
    attempted_at: datetime | None = Field(default=None, sa_column=_when(nullable=True))
    repeated: bool = False
    """The one late repeat after an unknown outcome has been used up."""
    sent_at: datetime | None = Field(default=None, sa_column=_when(nullable=True))
    code: int | None = None
    """The SMTP server's last reply code."""
    error: str = ""


class LetterBytes(SQLModel, table=True):
    """A letter as it will leave, byte for byte: what is kept is what is sent (`forms` puts it together).

    Apart from its entry, which changes with every attempt: SQLite writes a row that changes anew, whatever its size.
    """

    __tablename__ = "letter_bytes"

    outbox_id: int = Field(primary_key=True, foreign_key="outbox_entry.id")
    raw: bytes = Field(sa_column=Column(LargeBinary, nullable=False))
    """The letter; of a copy, what fills the gaps of its form."""
    form_id: int | None = Field(default=None, foreign_key="letter_form.id")


class LetterForm(SQLModel, table=True):
    """What all copies of a letter have in common."""

    __tablename__ = "letter_form"

    id: int | None = Field(default=None, primary_key=True)
    digest: str = Field(unique=True, max_length=64)
    raw: bytes = Field(sa_column=Column(LargeBinary, nullable=False))


class Bounce(SQLModel, table=True):
    """What a delivery status notification told of one address (RFC 3464)."""

    __tablename__ = "bounce"

    id: int | None = Field(default=None, primary_key=True)
    inbound_id: int = Field(foreign_key="inbound_message.id", index=True)
    outbox_id: int | None = Field(default=None, foreign_key="outbox_entry.id", index=True)
    """The letter it is about; None where that could not be found."""
    address_key: str = Field(index=True)
    """As `limits.address_key` folds it."""
    permanent: bool
    status: str = ""
    """The enhanced status code (RFC 3463), such as 5.1.1."""
    at: datetime = Field(sa_column=_when())


class StoppedAddress(SQLModel, table=True):
    """An address that mail cannot be delivered to: nothing is sent there until the stop is lifted."""

    __tablename__ = "stopped_address"

    id: int | None = Field(default=None, primary_key=True)
    address_key: str = Field(unique=True)
    """As `limits.address_key` folds it."""
    stopped_at: datetime = Field(sa_column=_when())
    reason: str
    lifted_at: datetime | None = Field(default=None, sa_column=_when(nullable=True))
    """None while the stop holds."""
    lifted_because: str = ""
