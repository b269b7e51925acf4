"""Would somebody who only knows how such mail usually reads take it the same way?

The reader goes by rules, and rules are sure of themselves on words they were not made for. This second opinion is a
plain linear model: it adds up the weights of single words and pairs of words, learned from the labelled corpus by
`python -m tests.corpus.train_opinion`. It knows nothing of the rules and decides nothing: where it is sure and does not
agree, a person looks before anything is done.

Names, agencies, addresses, numbers, dates and sessions are replaced by what they are (`xname`, `xpick`, ...), so that
the model learns how things are asked for, not who asked or in which program.
"""

import json
import math
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from pathlib import Path

from registrar.reading.intent import find_thread
from registrar.reading.mention import Mention
from registrar.reading.people import Scene
from registrar.reading.reading import Reading
from registrar.reading.words.session_words import folded
from registrar.vocabulary import Intent

STORED = Path(__file__).with_name("opinion.json")
SCALE = 100
"""Weights are stored as whole numbers, in hundredths."""
MOST_WORDS = 1200
"""Words of a message that are weighed; the rest of a longer one is lists and pasted text."""

INTENTS = (
    Intent.REGISTER,
    Intent.CANCEL,
    Intent.CHANGE,
    Intent.UPDATE,
    Intent.QUESTION,
    Intent.AUTOMATIC,
    Intent.OTHER,
)
"""What is told apart; an rsvp is known by its calendar part and never comes here."""
ACTED_ON = frozenset({Intent.REGISTER, Intent.CANCEL, Intent.CHANGE, Intent.UPDATE})

SURE = {Intent.REGISTER: 0.6, Intent.CANCEL: 0.6, Intent.CHANGE: 0.6, Intent.UPDATE: 0.6}
"""By the intent that was read: how sure the model must be of another one for a person to look. These and the next two
were chosen so that at writers who were left out at least two wrong readings are caught for a right one held back."""
SURE_OF_REGISTER = {Intent.CANCEL: 0.9, Intent.CHANGE: 0.7, Intent.UPDATE: 2.0}
"""The same where the model takes it for a registration: the rules saw a sign of something rarer, mostly rightly."""
NEED_LIKELY = 0.35
"""From here on a sentence is taken to ask for an aid."""

_LIKE = {
    Intent.REGISTER: "a registration",
    Intent.CANCEL: "a cancellation",
    Intent.CHANGE: "a change of session",
    Intent.UPDATE: "a correction to a registration",
    Intent.QUESTION: "a question",
    Intent.AUTOMATIC: "an automatic message",
    Intent.OTHER: "a message that asks for nothing here",
}
NEED_REASON = "the wording may ask for an accommodation that was not understood"


# ---------------------------------------------------------------------------------------------------------- features

_WORD = re.compile(r"[a-z]+(?:'[a-z]+)*|\d+|\?")
_DATE = re.compile(
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|"
    r"diciembre|(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?|lunes|martes|miercoles|jueves|"
    r"viernes|sabado|domingo)\Z"
)
_SESSION = re.compile(
    r"(?:session|webinar|training|class|course|workshop|seminar|event|presentation|sesion|seminario|taller|curso|charla|"
    r"adiestramiento)(?:e?s)?\Z"
)
_ANSWERS = re.compile(r"(?:\s*(?:\[[^\]]*\]\s*)?(?:re|aw|sv|rif|rv|antw|res|tr|fw|fwd|wg)\s*:)+")
_LIKELY = 0.5


@dataclass(frozen=True, slots=True)
class Features:
    """What is weighed: of the message as a whole, and of each of its sentences."""

    message: frozenset[str]
    sentences: tuple[frozenset[str], ...]


def find_features(scene: Scene, mentions: Sequence[Mention]) -> Features:
    """Return what the model looks at in a message; the words of people, places and dates are not among it."""
    found: set[str] = set()
    sentences: list[frozenset[str]] = []
    spans = _spans(scene, mentions)
    words = questions = 0
    for sentence in scene.sentences:
        tokens = list(_tokens(scene.low, spans, sentence.start, sentence.end))
        words += len(tokens)
        pairs = _singles_and_pairs(tokens)
        found.update(pairs)
        if tokens and tokens[-1] == "?":
            questions += 1
            found.update("?:" + pair for pair in pairs)
        sentences.append(frozenset(pairs + ["*" + token[:5] for token in tokens if len(token) > 5 and token[0] != "x"]))
        if words > MOST_WORDS:
            break
    found.update(_surroundings(scene, mentions, words=words, questions=questions))
    return Features(frozenset(found), tuple(sentences))


def _surroundings(scene: Scene, mentions: Sequence[Mention], *, words: int, questions: int) -> Iterator[str]:
    """What stands around the words: the subject, what is answered, and how much there is of each kind."""
    subject = folded(scene.message.subject)
    answers = _ANSWERS.match(subject)
    head = "r:" if answers else "s:"
    tokens = list(_tokens(subject, (), answers.end() if answers else 0, len(subject)))
    yield from (head + pair for pair in _singles_and_pairs(tokens))
    thread = find_thread(scene.message.subject, scene.body.quoted)
    picks = _amount(len(mentions))
    names = sum(name.score >= _LIKELY for name in scene.names)
    yield from (
        "=reply" if answers else "=new",
        f"=thread {thread}",
        f"=picks {picks}",
        f"=thread {thread} picks {picks}",
        f"=questions {_amount(questions)}",
        f"=names {_amount(names)}",
        f"=mailboxes {_amount(len(scene.mailboxes))}",
        f"=agencies {_amount(len(scene.agencies))}",
        f"=signature {_amount(scene.body.signature.count(chr(10)))}",
        f"=words {sum(words >= least for least in (12, 30, 60, 120))}",
    )
    yield from (f"=role {mention.role} {mention.settled}" for mention in mentions)


def _amount(number: int) -> str:
    return str(number) if number < 3 else "3+" if number < 6 else "6+"


def _spans(scene: Scene, mentions: Sequence[Mention]) -> tuple[tuple[int, int, str], ...]:
    """Where a word stands for a person, place or session, in order and apart."""
    spans = [(mention.start, mention.end, "xpick") for mention in mentions]
    spans += [(mailbox.start, mailbox.end, "xmail") for mailbox in scene.mailboxes]
    spans += [(name.start, name.end, "xname") for name in scene.names if name.score >= _LIKELY]
    spans += [(agency.start, agency.end, "xagency") for agency in scene.agencies if agency.score >= _LIKELY]
    apart: list[tuple[int, int, str]] = []
    for span in sorted(spans, key=lambda span: (span[0], -span[1], span[2])):
        if not apart or span[0] >= apart[-1][1]:
            apart.append(span)
    return tuple(apart)


def _tokens(low: str, spans: Sequence[tuple[int, int, str]], start: int, end: int) -> Iterator[str]:
    """Yield the words between *start* and *end*; of several replaced ones of a kind in a row, one."""
    last = ""
    for token in _all_tokens(low, spans, start, end):
        if token != last or token[0] != "x":
            yield token
        last = token


def _all_tokens(low: str, spans: Sequence[tuple[int, int, str]], start: int, end: int) -> Iterator[str]:
    at = start
    for begins, ends, kind in spans:
        if ends <= at:
            continue
        if begins >= end:
            break
        yield from map(_class_of, _WORD.findall(low, at, max(at, begins)))
        yield kind
        at = ends
    if at < end:
        yield from map(_class_of, _WORD.findall(low, at, end))


@lru_cache(maxsize=8192)
def _class_of(word: str) -> str:
    if word[0].isdigit():
        return "xnumber"
    if _DATE.match(word):
        return "xdate"
    return "xsession" if _SESSION.match(word) else word[:24]


def _singles_and_pairs(tokens: list[str]) -> list[str]:
    whole = ["^", *tokens, "$"]
    return whole + [f"{first} {second}" for first, second in pairwise(whole)]


# ------------------------------------------------------------------------------------------------------------- model


@dataclass(frozen=True, slots=True)
class Model:
    """Weights learned from the corpus. Of a feature that is not known nothing is thought."""

    intent_bias: tuple[float, ...]
    """In the order of INTENTS, like the weights."""
    intent: Mapping[str, tuple[float, ...]]
    need_bias: float
    need: Mapping[str, float]
    digest: str
    """Names the messages and settings that it was trained with."""

    def intents(self, features: Features) -> dict[Intent, float]:
        """Return how likely each intent is, 0 to 1, together 1."""
        known = [weights for one in sorted(features.message) if (weights := self.intent.get(one)) is not None]
        length = math.sqrt(max(1, len(known)))
        sums = [sum(column) for column in zip(*known, strict=True)] or [0.0] * len(INTENTS)
        each = [_share(bias + total / length) for bias, total in zip(self.intent_bias, sums, strict=True)]
        together = sum(each)
        return {intent: one / together for intent, one in zip(INTENTS, each, strict=True)}

    def need_in(self, sentence: frozenset[str]) -> float:
        """Return how likely it is that a sentence asks for an aid, 0 to 1."""
        known = [weight for one in sentence if (weight := self.need.get(one)) is not None]
        return _share(self.need_bias + math.fsum(known) / math.sqrt(max(1, len(known))))


def _share(score: float) -> float:
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, score))))


@lru_cache(maxsize=1)
def load_model() -> Model:
    """Return the model that ships with the package, read once."""
    return read_model(STORED.read_text(encoding="utf-8"))


def read_model(text: str) -> Model:
    """Return the model that *text* (JSON) holds. Raises ValueError where its intents are not those of this module."""
    stored = json.loads(text)
    if tuple(stored["intents"]) != tuple(intent.value for intent in INTENTS):
        raise ValueError("the stored opinion tells other intents apart: run python -m tests.corpus.train_opinion")
    return Model(
        intent_bias=tuple(weight / SCALE for weight in stored["intent_bias"]),
        intent={one: tuple(weight / SCALE for weight in weights) for one, weights in stored["intent"].items()},
        need_bias=stored["need_bias"] / SCALE,
        need={one: weight / SCALE for one, weight in stored["need"].items()},
        digest=stored["digest"],
    )


# ----------------------------------------------------------------------------------------------------------- opinion


@dataclass(frozen=True, slots=True)
class Opinion:
    """What the model makes of a message."""

    intents: Mapping[Intent, float]
    need: float
    """How likely it is that a sentence asks for an aid: that of the likeliest one."""

    @property
    def likeliest(self) -> Intent:
        """The intent that the wording speaks for."""
        return max(INTENTS, key=lambda intent: self.intents[intent])


def find_opinion(features: Features, model: Model) -> Opinion:
    """Return what *model* makes of a message with these features."""
    return Opinion(
        model.intents(features), max((model.need_in(sentence) for sentence in features.sentences), default=0.0)
    )


def objections(reading: Reading, opinion: Opinion) -> tuple[str, ...]:
    """Return why a person should look at *reading*, in the words that staff see; none where the two agree."""
    if reading.intent not in ACTED_ON:
        return ()
    likeliest = opinion.likeliest
    found = []
    sure = (SURE_OF_REGISTER if likeliest is Intent.REGISTER else SURE).get(reading.intent, 1.0)
    if likeliest is not reading.intent and opinion.intents[likeliest] >= sure:
        found.append(f"the wording reads like {_LIKE[likeliest]}")
    if opinion.need >= NEED_LIKELY and not any(registrant.needs for registrant in reading.registrants):
        found.append(NEED_REASON)
    return tuple(found)


def second_opinion(scene: Scene, mentions: Sequence[Mention], reading: Reading) -> Reading:
    """Return *reading*, put to a person where the wording speaks for something else."""
    if reading.intent not in ACTED_ON:
        return reading
    reasons = objections(reading, find_opinion(find_features(scene, mentions), load_model()))
    return replace(reading, review=True, reasons=(*reading.reasons, *reasons)) if reasons else reading
