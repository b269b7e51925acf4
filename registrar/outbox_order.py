"""In which order do the letters of one registration leave? Conditions for the queries of `outbox`.

A calendar entry is what the last letter about it says, so these letters leave in the order in which they were written:
the invitation before its withdrawal, the old time before the new one. A letter *in line* (it carries a calendar object,
or tells of a session's time) waits for an earlier one of the same registration to the same address

- that is queued, even for a later attempt: the server that puts it off would put off the next one, too;
- that is just being sent.

It does not wait for one that failed for good (what it said is in the later one, or no longer true), nor for one that
a person holds back (that may last for ever), nor for one whose outcome is unknown: it may have arrived, and the news
must get there. For the same reason an unknown one is not repeated, and a failed or withheld one not queued again, once
a later one is on its way: it would arrive behind it, with what is no longer so.

Answers go before letters to many, and take with them what they would otherwise have to wait for.
"""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, or_, select

from registrar.models import OutboxEntry
from registrar.vocabulary import LetterKind, LetterState

TELLS_A_TIME = (
    LetterKind.WAITLISTED,
    LetterKind.DETAILS_MISSING,
    LetterKind.ASKED_AGAIN,
    LetterKind.SESSION_CHANGED,
    LetterKind.SESSION_CANCELLED,
)
"""Kinds in line even without a calendar object."""
STILL_TO_LEAVE = (LetterState.QUEUED, LetterState.SENDING)
HAS_LEFT = (LetterState.SENDING, LetterState.SENT, LetterState.UNKNOWN, LetterState.BOUNCED)
ON_ITS_WAY = (LetterState.QUEUED, *HAS_LEFT)

_TABLE = OutboxEntry.__table__  # type: ignore[attr-defined]
_WAITED_FOR = _TABLE.alias("other")
_THIS, _OTHER = _TABLE.c, _WAITED_FOR.c


def _in_line(entry: Any) -> ColumnElement[bool]:
    return and_(entry.registration_id.is_not(None), or_(entry.calendar != "", entry.kind.in_(TELLS_A_TIME)))


def _exists(*conditions: ColumnElement[bool]) -> ColumnElement[bool]:
    """Whether another letter in line about the same registration to the same address fits *conditions*."""
    return (
        select(_OTHER.id)
        .where(
            _OTHER.registration_id == _THIS.registration_id,
            _OTHER.recipient == _THIS.recipient,
            _in_line(_OTHER),
            *conditions,
        )
        .correlate(_TABLE)
        .exists()
    )


_EARLIER, _LATER = _OTHER.id < _THIS.id, _OTHER.id > _THIS.id

MAY_LEAVE: ColumnElement[bool] = or_(
    ~_in_line(_THIS),
    and_(_THIS.state == LetterState.QUEUED, ~_exists(_EARLIER, _OTHER.state.in_(STILL_TO_LEAVE))),
    and_(_THIS.state == LetterState.UNKNOWN, ~_exists(_LATER, _OTHER.state.in_(ON_ITS_WAY))),
)
"""Of letters that are queued, or to be repeated: those that do not have to wait for another one."""

OVERTAKEN: ColumnElement[bool] = and_(_in_line(_THIS), _exists(_LATER, _OTHER.state.in_(HAS_LEFT)))
"""A later one of the same registration has left: this one must not any more."""


def first_in_line(letters: Collection[int], now: datetime) -> Select[Any]:
    """Return the query for what each of *letters* waits for: the first of its line that is due at *now*."""
    return (
        select(func.min(_OTHER.id))
        .select_from(_TABLE)
        .join(_WAITED_FOR, and_(_OTHER.registration_id == _THIS.registration_id, _OTHER.recipient == _THIS.recipient))
        .where(
            _THIS.id.in_(letters),
            _EARLIER,
            _in_line(_OTHER),
            _OTHER.state == LetterState.QUEUED,
            _OTHER.next_attempt_at <= now,
        )
        .group_by(_THIS.id)
    )
