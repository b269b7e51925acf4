"""The words of the field that more than one module needs: intents, codes, states, kinds of letters.

They stand here, below everything else, so that the pure modules can name them without loading the database layer.
The values are what is stored and printed; renaming one is a migration.
"""

from enum import StrEnum


class Intent(StrEnum):
    """What a message is for, exactly one."""

    REGISTER = "register"
    CANCEL = "cancel"
    CHANGE = "change"
    UPDATE = "update"
    QUESTION = "question"
    RSVP = "rsvp"
    AUTOMATIC = "automatic"
    OTHER = "other"


class Missing(StrEnum):
    """A detail that could not be settled and must be asked for."""

    NAME = "name"
    EMAIL = "email"
    AGENCY = "agency"
    SESSION = "session"


class Accommodation(StrEnum):
    """What a registrant needs in order to take part."""

    SIGN_LANGUAGE = "sign_language"
    CAPTIONS = "captions"
    SCREEN_READER = "screen_reader"
    LARGE_PRINT = "large_print"
    BRAILLE = "braille"
    MATERIALS_IN_ADVANCE = "materials_in_advance"
    TRANSCRIPT = "transcript"
    AUDIO_DESCRIPTION = "audio_description"
    ASSISTIVE_LISTENING = "assistive_listening"
    PHONE = "phone"
    LANGUAGE = "language"
    BREAKS = "breaks"
    OTHER = "other"


class Rsvp(StrEnum):
    """A calendar client's answer (the PARTSTAT of RFC 5545 §3.2.12, in our spelling)."""

    ACCEPTED = "accepted"
    DECLINED = "declined"
    TENTATIVE = "tentative"


class Authentication(StrEnum):
    """What our own mail server says of the author's address (RFC 8601), aligned with From."""

    PASS = "pass"  # noqa: S105 - a verdict, no secret
    FAIL = "fail"
    UNKNOWN = "unknown"


class SessionStatus(StrEnum):
    """Whether a session is on offer."""

    OFFERED = "offered"
    CANCELLED = "cancelled"


class RegistrationStatus(StrEnum):
    """Where a registration stands."""

    PENDING = "pending"
    CONFIRMED = "confirmed"
    WAITLISTED = "waitlisted"
    CANCELLED = "cancelled"
    LAPSED = "lapsed"


class AccommodationStatus(StrEnum):
    """Where an accommodation request stands."""

    RECEIVED = "received"
    WITHDRAWN = "withdrawn"


class MessageState(StrEnum):
    """How far a captured message has come."""

    CAPTURED = "captured"
    SETTLED = "settled"
    HELD = "held"


class Filing(StrEnum):
    """Which folder a settled message is filed under."""

    DONE = "done"
    HELD = "held"
    AUTOMATIC = "automatic"


class LetterState(StrEnum):
    """Where a letter in the outbox stands."""

    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    UNKNOWN = "unknown"
    FAILED = "failed"
    WITHHELD = "withheld"
    BOUNCED = "bounced"


class LetterKind(StrEnum):
    """What a letter says; each has a template of the same name."""

    # to the registrant
    CONFIRMED = "confirmed"
    ALREADY_REGISTERED = "already_registered"
    WAITLISTED = "waitlisted"
    PROMOTED = "promoted"
    CANCELLED = "cancelled"
    CHANGED = "changed"
    UPDATED = "updated"
    DECLINED_NOTED = "declined_noted"
    CONFIRM_CHANGE = "confirm_change"
    REMINDER = "reminder"
    REMINDERS_STOPPED = "reminders_stopped"
    SESSION_CHANGED = "session_changed"
    SESSION_CANCELLED = "session_cancelled"
    # to the author
    DETAILS_MISSING = "details_missing"
    ASKED_AGAIN = "asked_again"
    LAPSED = "lapsed"
    SESSION_UNAVAILABLE = "session_unavailable"
    SUMMARY = "summary"
    REGISTRATIONS = "registrations"
    NOTHING_FOUND = "nothing_found"
    WHICH_ONE = "which_one"
    AWAITING = "awaiting"
    RECEIVED = "received"
    SENSITIVE = "sensitive"
    STAFF_ANSWER = "staff_answer"
    # to staff
    FORWARDED = "forwarded"
    ACCOMMODATION_MATTER = "accommodation_matter"
    REBOOKING = "rebooking"
    OUTBOX_HELD = "outbox_held"
    ADDRESS_STOPPED = "address_stopped"
    DIGEST = "digest"
    ACCOMMODATION_DIGEST = "accommodation_digest"
