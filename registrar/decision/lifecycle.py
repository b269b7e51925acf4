"""The states of a registration, and what leads from one to another.

    (nothing) ──enrolled──────────────────────────► confirmed ◄─────────────┐
        │                                            ▲  │ ▲ moved           │ reinstated
        ├──kept as pending──► pending ──completed────┘  │ └─┘ (other session)│
        │                      │ │ ▲ still pending,      ├──cancelled──► cancelled
        │                      │ │ └─┘ asked again       │                 ▲
        │                      │ ├──lapsed──► lapsed     │                 │
        │                      │ └──cancelled───────────────────────────────┤
        │                      └──completed, put on the waitlist──┐         │
        └──put on the waitlist──► waitlisted ◄────────────────────┘         │
                                   │  └──cancelled, no longer waits─────────┘
                                   └──moved up from the waitlist, moved──► confirmed

Pending: something is missing; a seat is kept for a set time. Waitlisted: complete, no seat free. Confirmed: has a seat.
Cancelled and lapsed are ends; only a seat that was declined or cancelled by mistake is given back (reinstated), and who
names another session in place of one that was cancelled goes on there (took another session). Moved
keeps the registration and its invitation's UID; a colleague who takes a seat has a registration of their own, which
begins with "took over a colleague's seat".

The drawing has the usual ways; TRANSITIONS has all.
"""

from registrar.vocabulary import RegistrationStatus

_PENDING, _CONFIRMED, _WAITLISTED, _CANCELLED, _LAPSED = (
    RegistrationStatus.PENDING,
    RegistrationStatus.CONFIRMED,
    RegistrationStatus.WAITLISTED,
    RegistrationStatus.CANCELLED,
    RegistrationStatus.LAPSED,
)

TRANSITIONS: frozenset[tuple[RegistrationStatus | None, str, RegistrationStatus]] = frozenset(
    {
        (None, "enrolled", _CONFIRMED),
        (None, "kept as pending", _PENDING),
        (None, "put on the waitlist", _WAITLISTED),
        (None, "took over a colleague's seat", _CONFIRMED),
        (_PENDING, "still pending", _PENDING),
        (_PENDING, "asked again", _PENDING),
        (_PENDING, "completed", _CONFIRMED),
        (_PENDING, "completed, put on the waitlist", _WAITLISTED),
        (_PENDING, "moved", _PENDING),
        (_PENDING, "lapsed", _LAPSED),
        (_PENDING, "cancelled", _CANCELLED),
        (_WAITLISTED, "moved up from the waitlist", _CONFIRMED),
        (_WAITLISTED, "moved", _CONFIRMED),
        (_WAITLISTED, "moved", _WAITLISTED),
        (_WAITLISTED, "no longer waits", _CANCELLED),
        (_WAITLISTED, "cancelled", _CANCELLED),
        (_CONFIRMED, "moved", _CONFIRMED),
        (_CONFIRMED, "cancelled", _CANCELLED),
        (_CANCELLED, "took another session", _CONFIRMED),
        (_CANCELLED, "took another session", _WAITLISTED),
        (_CANCELLED, "took another session", _PENDING),
        (_CANCELLED, "reinstated", _CONFIRMED),
    }
)
"""From, by which action of the history, to. None: it did not exist before."""

NOTES = frozenset(
    {
        "corrected",
        "accommodations noted",
        "a change waits",
        "session changed",
        "calendar answer: accepted",
        "calendar answer: tentative",
        "calendar answer: declined",
    }
)
"""Actions that leave the status as it is, whatever it is."""


def is_lawful(before: RegistrationStatus | None, action: str, after: RegistrationStatus) -> bool:
    """Whether a line of history may lead from *before* to *after*."""
    return (before, action, after) in TRANSITIONS or (action in NOTES and before is after)
