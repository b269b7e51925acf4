"""How far can this reading be trusted? Act on it, or put it before a person?

A single doubt seldom says much: most names that are left over are a supervisor's. `evidence` gathers what goes along
with right and with wrong readings; here it is weighed, by a small linear model that learned from readings of mail that
was new to the rules (`python -m tests.corpus.train_trust`). It says how likely something was read wrongly, and what
speaks for that. Some doubts are not weighed: where somebody's consent, or whose an accommodation is, hangs on them, a
person looks whatever the figures (`doubt.VETOES`).
"""

import json
import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from registrar.reading.reading import Reading

STORED = Path(__file__).with_name("trust.json")
SCALE = 100
"""Weights and amounts are stored as whole numbers, in hundredths."""
HOLD_FROM = 0.6
"""A reading that is so likely wrong is put before a person."""
DOUBT_FROM = 0.1
"""The same where a check of `doubt` or of `opinion` speaks; below this it is a false alarm more often than not. Both
were chosen at writers who were left out: of the readings held, more are wrong than right."""
MOST_REASONS = 3
SPEAKS_FROM = 0.25
"""Evidence is named among the reasons if it adds so much to the score."""

IN_WORDS: tuple[tuple[str, str], ...] = (
    ("surprise: intent", "the wording is unusual for such a request"),
    ("not plain", "nothing says plainly what is wanted"),
    ("intent ", "requests of this kind are often told in other words"),
    ("surprise: several", "the wording may be about one person only"),
    ("surprise: one", "the wording may be about more than one person"),
    ("surprise: author", "whether the author takes part is not clear from the wording"),
    ("author ", "whether the author takes part, and under which name, is not clear"),
    ("surprise: session", "which session is asked for is not clear from the wording"),
    ("session", "how the session was named leaves room for another"),
    ("other session", "sessions are named beside the one that was read"),
    ("its session", "the session is named in more than one sense"),
    ("named by", "how the session was named leaves room for another"),
    ("mentions", "sessions are named more than once, or not clearly"),
    ("problem", "a session that was named could not be settled"),
    ("surprise: need", "the wording may ask for another accommodation, or for none"),
    ("surprise: no need", "the wording may ask for an accommodation"),
    ("need", "what accommodation is asked for, and for whom, is not certain"),
    ("names left", "a name in the text is nobody's who was read"),
    ("weak names left", "words that may be a name are nobody's who was read"),
    ("addresses", "addresses and people in the text do not match"),
    ("address of", "an address does not look like its owner's name"),
    ("email", "which address is whose is not certain"),
    ("name", "what was read as a name is an unusual one, or stands in an unusual place"),
    ("agencies left", "another agency is named beside the one that was read"),
    ("surprise: agency", "what was read as an agency hardly reads like one"),
    ("agency", "the agency may be another, or longer than what was read"),
    ("people", "who takes part is not certain"),
    ("capitals left", "names in the text are not accounted for"),
    ("numbers left", "numbers in the text are not accounted for"),
    ("session numbers left", "a number that may be a session's is not accounted for"),
    ("days left", "days or months in the text are not accounted for"),
    ("sentences", "much in the text is not accounted for"),
    ("answers", "the author answers between quoted lines"),
    ("attached", "something is attached"),
    ("language", "it is in another language than most"),
    ("question", "something is asked that was not taken for a question"),
    ("missing", "what is missing may stand in the message"),
)
"""What evidence is called when staff see it, by how its name begins; the first that fits."""
MANY_SMALL = "nothing by itself, but more than usual is out of the ordinary"


@dataclass(frozen=True, slots=True)
class Weight:
    """What a piece of evidence counts for, and how much of it most readings have."""

    each: int
    usual: int


@dataclass(frozen=True, slots=True)
class Model:
    """Weights learned from readings of mail that was new to the rules, in parts of SCALE."""

    bias: int
    weights: Mapping[str, Weight]
    digest: str
    """Names the readings and settings that it was trained with."""

    def likely_wrong(self, evidence: Mapping[str, float]) -> float:
        """Return how likely a value of the reading is wrong, 0 to 1."""
        known = ((self.weights.get(name), amount) for name, amount in evidence.items())
        score = (self.bias + sum(weight.each * amount for weight, amount in known if weight is not None)) / SCALE
        return 1 / (1 + math.exp(-max(-30.0, min(30.0, score))))

    def strongest(self, evidence: Mapping[str, float]) -> tuple[str, ...]:
        """Return the names of the evidence that adds most beyond what is usual, strongest first."""
        return tuple(name for much, name in sorted(self._added(evidence), reverse=True) if much >= SPEAKS_FROM)

    def _added(self, evidence: Mapping[str, float]) -> Iterator[tuple[float, str]]:
        for name, amount in evidence.items():
            weight = self.weights.get(name)
            if weight is not None:
                yield weight.each * (amount - weight.usual / SCALE) / SCALE, name


@lru_cache(maxsize=1)
def load_model() -> Model:
    """Return the model that ships with the package, read once."""
    return read_model(STORED.read_text(encoding="utf-8"))


def read_model(text: str) -> Model:
    """Return the model that *text* (JSON) holds."""
    stored = json.loads(text)
    weights = {name: Weight(each, usual) for name, (each, usual) in stored["weights"].items()}
    return Model(stored["bias"], weights, stored["digest"])


def is_held(likely_wrong: float, *, doubted: bool, vetoed: bool) -> bool:
    """Whether a person looks at such a reading; *doubted*: a check speaks, *vetoed*: one that is not weighed."""
    return vetoed or likely_wrong >= (DOUBT_FROM if doubted else HOLD_FROM)


def settle(reading: Reading, evidence: Mapping[str, float], model: Model, *, vetoed: bool) -> Reading:
    """Return *reading*, whose checks have spoken, put before a person or not, and why."""
    likely = model.likely_wrong(evidence)
    held = is_held(likely, doubted=reading.review, vetoed=vetoed)
    if held and not reading.review:
        why = _in_words(model.strongest(evidence), likely)
        return replace(reading, review=True, reasons=(*reading.reasons, *why))
    if reading.review and not held:
        sure = f"all else fits: {1 - likely:.0%} of such readings are right"
        return replace(reading, review=False, reasons=(*reading.reasons, sure))
    return reading


def _in_words(strongest: tuple[str, ...], likely: float) -> Iterator[str]:
    yield f"{likely:.0%} of readings like this one are wrong"
    named = (next((words for start, words in IN_WORDS if name.startswith(start)), "") for name in strongest)
    yield from list(dict.fromkeys(filter(None, named)))[:MOST_REASONS] or [MANY_SMALL]
