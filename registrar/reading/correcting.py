"""Does a name that is spelled anew make the message a correction?"""

from registrar.reading.given import Given
from registrar.reading.signals import Signals
from registrar.reading.words.correcting_words import ON_RECORD
from registrar.vocabulary import Intent

_REASON = "adds or corrects a detail"
_ASKED_FOR = 2.5
"""Points from which on a seat is asked for, or something is to become of one."""


def hear_spelling(given: Given, signals: Signals) -> None:
    """Hear a name on record that is spelled anew as a detail put right, where nothing else is asked for."""
    asked = max(signals.of(one) for one in (Intent.REGISTER, Intent.CANCEL, Intent.CHANGE))
    if not given.scene.respelled or given.body.answers or asked >= _ASKED_FOR:
        return
    if signals.of(Intent.UPDATE) > 0 or given.is_reply or ON_RECORD.search(given.scene.low):
        signals.points[Intent.UPDATE] = max(signals.of(Intent.UPDATE), 3.0)
        signals.reasons.append(_REASON)
        signals.by_intent.setdefault(Intent.UPDATE, []).append(_REASON)
