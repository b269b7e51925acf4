"""Who gets a seat that is free? The first in line, up to a cut-off before the start.

The one rule for every path on which a seat becomes free: a cancellation, a change, a request that lapsed, a seat that
was kept long enough, more seats. `desk.carry_out` asks until there is nobody to move up.
"""

from datetime import datetime

from registrar.catalog import Catalog
from registrar.decision.values import Move, Promote, Rules
from registrar.roster import Roster, RosterEntry
from registrar.vocabulary import RegistrationStatus, SessionStatus


def find_promotion(
    roster: Roster, catalog: Catalog, *, now: datetime, rules: Rules
) -> tuple[RosterEntry, Promote | Move] | None:
    """Return who is moved up next and how, or None where nobody is.

    Somebody who waits for a change moves with the registration they kept; the place in line ends with that.
    """
    for number, line in roster.waiting.items():
        session = catalog.find(number)
        if session is None or session.status is not SessionStatus.OFFERED:
            continue
        if session.starts - rules.promote_until <= now or roster.seats_left(session) == 0:
            continue
        first = next((entry for entry in line if entry.registration_id), None)
        if first is None:
            continue
        reason = f"a seat in session {number} is free, first on the waitlist"
        kept = roster.by_id(first.keeps) if first.keeps is not None else None
        if kept is not None and kept.status is RegistrationStatus.CONFIRMED:
            return first, Move(kept.registration_id, number, reason, ends=first.registration_id)
        return first, Promote(first.registration_id, reason)
    return None
