"""What is the message for, by rules and wording together?

`intent` goes by rules that say why; `opinion` by the sum of many small weights. At first contact with a new writer the
rules err where words are missing from them, the wording errs where two intents are told in the same words: they seldom
err together. What either says is weighed here, by weights that come from what each made of writers new to it
(`python -m tests.corpus.train_opinion`).
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from registrar.reading.intent import ENCLOSES, PUT_OFF
from registrar.vocabulary import Intent

SCALE = 100
"""Weights are stored as whole numbers, in hundredths."""
TOLD_APART = (
    Intent.REGISTER,
    Intent.CANCEL,
    Intent.CHANGE,
    Intent.UPDATE,
    Intent.QUESTION,
    Intent.OTHER,
)
"""What the rules choose among; an automatic message and an rsvp are known before."""
ACTED_ON = frozenset({Intent.REGISTER, Intent.CANCEL, Intent.CHANGE, Intent.UPDATE})
SURE = 0.6
"""Below this a person looks before anything is done. At writers who were left out, as many wrong readings fall below it
as right ones."""
PLAIN = 2.0
"""From so many points on, the rules saw a plain sign of something to be done."""
LIKE_A_MACHINE = 0.5
"""From here on, wording of a kind that asks for nothing bears out that the rules found nothing asked for."""
UNSOLICITED = 5.0
"""From so many points for OTHER on, the rules saw somebody who sells or schemes."""
ASKS = "asks something"
"""Why a question is one: what only sounds like a correction is none beside it."""
TO_A_MACHINE = "speaks to a machine"
"""Why nothing is done, however plainly it is ordered: nobody who registers writes so."""
OUTRIGHT = "asks outright to be registered"
"""Why it is a registration, whatever else is asked: nothing else is told in these words."""
SIGN = 1.0
"""From so many points on, the rules saw a sign of it at all."""
FOLLOWED = 0.9
"""From here on another act is made of a plain sign even where the rules saw no sign of that act. These three, and the
next two, were chosen by 1,944 messages at first contact, each read with what the other writers taught: against a plain
sign the likelier act was right nine times in ten."""
CLOSE = 0.8
"""Below this, another act than the plain sign's is looked at first."""
AGAINST = 0.7
"""From here on what speaks against a plain sign that stands is looked at first."""
MOST_POINTS = 6.0
"""Cues that say the same several times over add nothing."""
LEAST_LIKELY = 0.001

READS_LIKE = {
    Intent.REGISTER: "a registration",
    Intent.CANCEL: "a cancellation",
    Intent.CHANGE: "a change of session",
    Intent.UPDATE: "a correction to a registration",
    Intent.QUESTION: "a question",
    Intent.AUTOMATIC: "an automatic message",
    Intent.OTHER: "a message that asks for nothing here",
}


@dataclass(frozen=True, slots=True)
class Chosen:
    """An intent that the rules chose."""

    intent: Intent
    sure: float
    """0 to 1."""
    reasons: tuple[str, ...]
    points: Mapping[Intent, float]
    """What the cues for each intent come to."""


def clues(chosen: Chosen, wording: Mapping[Intent, float], intent: Intent) -> tuple[float, ...]:
    """Return what speaks for *intent*, in the order of the weights. *wording*: how likely the wording makes each."""
    by_rules = float(chosen.intent is intent)
    return (
        math.log(max(wording.get(intent, 0.0), LEAST_LIKELY)),
        by_rules,
        by_rules * (chosen.sure - 0.8) * 10,
        min(chosen.points.get(intent, 0.0), MOST_POINTS) / 3,
    )


def likelihoods(chosen: Chosen, wording: Mapping[Intent, float], weights: Sequence[int]) -> dict[Intent, float]:
    """Return how likely each intent is by rules and wording together, 0 to 1, together 1."""
    scores = [
        sum(weight * clue for weight, clue in zip(weights, clues(chosen, wording, intent), strict=True)) / SCALE
        for intent in TOLD_APART
    ]
    most = max(scores)
    shares = [math.exp(score - most) for score in scores]
    return {intent: share / sum(shares) for intent, share in zip(TOLD_APART, shares, strict=True)}


def weigh(chosen: Chosen, wording: Mapping[Intent, float], weights: Sequence[int]) -> tuple[Chosen, str]:
    """Return the intent by rules and wording together, and why a person should look; empty where nobody need."""
    if chosen.intent is Intent.OTHER and wording.get(Intent.AUTOMATIC, 0.0) >= LIKE_A_MACHINE:
        return chosen, ""
    if TO_A_MACHINE in chosen.reasons:
        return chosen, ""
    likely = likelihoods(chosen, wording, weights)
    intent = max(TOLD_APART, key=lambda one: likely[one])
    if ENCLOSES in chosen.reasons and intent not in ACTED_ON:  # the list says what the covering words leave out
        return chosen, f"reads like {READS_LIKE[intent]}, with a list" if likely[intent] >= FOLLOWED else ""
    if OUTRIGHT in chosen.reasons and chosen.intent is Intent.REGISTER and intent not in ACTED_ON:
        return chosen, ""
    put_off = chosen.intent is Intent.OTHER and PUT_OFF in chosen.reasons
    points = chosen.points.get(chosen.intent, 0.0)
    plain = put_off or ENCLOSES in chosen.reasons or (chosen.intent in ACTED_ON and points >= PLAIN)
    if intent is chosen.intent:
        return chosen, "" if plain else _too_close(likely, intent)
    why = f"the wording reads like {READS_LIKE[intent]}; by the rules alone: {READS_LIKE[chosen.intent]}"
    followed = Chosen(intent, likely[intent], (why, *chosen.reasons), chosen.points)
    sold = chosen.points.get(Intent.OTHER, 0.0) >= UNSOLICITED
    if sold and intent in ACTED_ON and chosen.points.get(intent, 0.0) < SIGN:
        return followed, f"reads like {READS_LIKE[intent]}, with words of somebody who sells"
    asked = ASKS in chosen.reasons and intent is Intent.UPDATE and not _is_seen(chosen, intent)
    if asked and likely[intent] < FOLLOWED:
        return chosen, ""
    if not plain or intent not in ACTED_ON:
        return followed, _too_close(likely, intent)
    if put_off:
        return chosen, f"reads like {READS_LIKE[intent]}, with a promise to write again" if likely[
            intent
        ] >= AGAINST else ""
    against = f"reads like {READS_LIKE[intent]}, with plain words for {READS_LIKE[chosen.intent]}"
    if likely[intent] < FOLLOWED and not _is_seen(chosen, intent):
        return chosen, against if likely[intent] >= AGAINST else ""
    return followed, against if likely[intent] < CLOSE else ""


def _is_seen(chosen: Chosen, intent: Intent) -> bool:
    """Whether the rules saw a sign of *intent*; "please" and "thank you", which count for a registration, are none."""
    return chosen.points.get(intent, 0.0) >= (PLAIN if intent is Intent.REGISTER else SIGN)


def _too_close(likely: Mapping[Intent, float], intent: Intent) -> str:
    if likely[intent] >= SURE or intent not in ACTED_ON:
        return ""
    second = max((one for one in TOLD_APART if one is not intent), key=lambda one: likely[one])
    return f"reads like {READS_LIKE[intent]}, and nearly as much like {READS_LIKE[second]}"
