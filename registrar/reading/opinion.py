"""Would somebody who only knows how such mail usually reads take it the same way?

The reader goes by rules, and rules are sure of themselves on words they were not made for. This second opinion is a
plain linear model: it adds up the weights of single words and pairs of words, learned from the labelled corpus by
`python -m tests.corpus.train_opinion`. It knows nothing of the rules. On the intent it is weighed against them
(`weighing`); on everything else it decides nothing: where it is sure and does not agree, a person looks before anything
is done.

Names, agencies, addresses, numbers, dates and sessions are replaced by what they are (`xname`, `xpick`, ...), so that
the model learns how things are asked for, not who asked or in which program.
"""

import json
import math
import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from operator import itemgetter
from pathlib import Path

from registrar.mail.message import Address
from registrar.reading.accommodations import PLAIN
from registrar.reading.mailboxes import same_person
from registrar.reading.mention import Mention
from registrar.reading.people import Scene
from registrar.reading.reading import Reading, ReadRegistrant
from registrar.reading.thread import find_thread
from registrar.reading.words.meanings import meanings_in
from registrar.reading.words.session_words import folded
from registrar.vocabulary import Accommodation, Intent

STORED = Path(__file__).with_name("opinion.json")
SCALE = 100
"""Weights are stored as whole numbers, in hundredths."""
MOST_WORDS = 1200
"""Words of a message that are weighed; the rest of a longer one is lists and pasted text."""
MOST_PICKS = 40
"""Namings of sessions that are weighed."""
NEAR = 12
"""Words on either side of a session that are near it."""
NEAR_LETTERS = 160
"""Those words stand within so many characters: a sentence may have no end."""
LONGEST_SENTENCE = 4000
"""Characters of a sentence that are weighed."""

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
PICKING = frozenset({Intent.REGISTER, Intent.CHANGE})
"""What asks for sessions, rather than tells of some."""

SURE_OF_MACHINE = 0.6
"""From here on the wording is taken to be a machine's. This and those that do not say otherwise were chosen so
that at writers who were left out more wrong readings are caught than right ones held back."""
SEVERAL_LIKELY = 0.9
"""From here on the wording is taken to speak of more than one registrant."""
AUTHOR_UNLIKELY = 0.02
"""Below this the author is not taken to be among the registrants. This and the next were chosen by the plain wordings
that the tests of reading hold; by writers left out they hardly matter."""
PICK_UNLIKELY = 0.05
"""Below this a session that is named is not taken to be one that is wanted."""
NEED_LIKELY = 0.75
"""From here on a sentence is taken to ask for an aid."""
DENIED_NEED_LIKELY = 0.9
"""The same where the sentence has a word of DENIALS: what is declined sounds much like what is asked for."""
DENIALS = frozenset(
    [
        "no",
        "not",
        "nothing",
        "none",
        "never",
        "don't",
        "dont",
        "doesn't",
        "won't",
        "wont",
        "isn't",
        "without",
        "own",
        "client",
        "clients",
        "ningun",
        "ninguna",
        "sin",
    ]
)
NEED_UNLIKELY = 0.1
"""Below this no sentence is taken to ask for one. It speaks only against OTHER, which the rules read into what they do
not understand; against an aid that is named it would hold back more right readings than wrong ones."""

ALL_OF_THEM = "=kind all"
"""What is told of a naming of all sessions at once."""
MACHINE_REASON = "the wording reads like an automatic message"
SEVERAL_REASON = "the wording may be about more than one person"
AUTHOR_REASON = "the wording may be about somebody other than its author"
PICK_REASON = "the wording may name a session that is not asked for: number {number}"
NEED_REASON = "the wording may ask for an accommodation that was not understood"
NO_NEED_REASON = "the wording may not ask for the accommodation that was read"


# ---------------------------------------------------------------------------------------------------------- features

_WORD = re.compile(r"[a-z]+(?:'[a-z]+)*|\d+|\?")
_DATE = re.compile(
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|"
    r"diciembre|(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?|lunes|martes|miercoles|jueves|"
    r"viernes|sabado|domingo)\Z"
)
_SESSION = re.compile(
    r"(?:session|webinar|training|class|course|workshop|seminar|event|presentation|sesion|seminario|taller|"
    r"curso|charla|"
    r"adiestramiento)(?:e?s)?\Z"
)
_ANSWERS = re.compile(r"(?:\s*(?:\[[^\]]*\]\s*)?(?:re|aw|sv|rif|rv|antw|res|tr|fw|fwd|wg)\s*:)+")
_LIKELY = 0.5


@dataclass(frozen=True, slots=True)
class Pick:
    """A naming of sessions that is clear, and the words around it."""

    numbers: tuple[int, ...]
    features: frozenset[str]


@dataclass(frozen=True, slots=True)
class Features:
    """What is weighed: of the message as a whole, of each of its sentences, and of each naming of a session."""

    message: frozenset[str]
    sentences: tuple[frozenset[str], ...] = ()
    picks: tuple[Pick, ...] = ()


def find_features(scene: Scene, mentions: Sequence[Mention]) -> Features:
    """Return what the model looks at in a message; the words of people, places and dates are not among it."""
    found: set[str] = set()
    sentences: list[frozenset[str]] = []
    spans = _spans(scene, mentions)
    words = questions = 0
    for sentence in scene.sentences:
        tokens = list(_tokens(scene.low, spans, sentence.start, min(sentence.end, sentence.start + LONGEST_SENTENCE)))
        words += len(tokens)
        pairs = _singles_and_pairs(tokens)
        found.update(pairs)
        found.update(meanings_in(tokens))
        if tokens and tokens[-1] == "?":
            questions += 1
            found.update("?:" + pair for pair in pairs)
        sentences.append(frozenset(pairs + ["*" + token[:5] for token in tokens if len(token) > 5 and token[0] != "x"]))
        if words > MOST_WORDS:
            break
    found.update(_surroundings(scene, mentions, words=words, questions=questions))
    return Features(frozenset(found), tuple(sentences), tuple(_picks(scene, mentions, spans)))


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
    yield "=roles " + " ".join(sorted({mention.role for mention in mentions if mention.settled}))


def _picks(scene: Scene, mentions: Sequence[Mention], spans: Sequence[tuple[int, int, str]]) -> Iterator[Pick]:
    last = len(mentions) - 1
    for at, mention in enumerate(mentions[:MOST_PICKS]):
        if not mention.settled:
            continue
        start, end = max(0, mention.start - NEAR_LETTERS), mention.end + NEAR_LETTERS
        for one in scene.sentences:
            if one.start <= mention.start < one.end:
                start, end = max(start, one.start), min(end, one.end)
                break
        before = ["^", *_tokens(scene.low, spans, start, mention.start)][-NEAR:]
        after = [*_tokens(scene.low, spans, mention.end, end), "$"][:NEAR]
        place = "only" if last == 0 else "first" if at == 0 else "last" if at == last else "between"
        yield Pick(
            mention.numbers,
            frozenset(
                [
                    *("l:" + " ".join(before[-many:]) for many in range(1, min(4, len(before)) + 1)),
                    *("r:" + " ".join(after[:many]) for many in range(1, min(4, len(after)) + 1)),
                    *("near " + token for token in (*before, *after)),
                    *("before " + token for token in before),
                    *("after " + token for token in after),
                    f"around {before[-1]} {after[0]}",
                    f"=kind {mention.kind}",
                    f"=picks {_amount(len(mentions))}",
                    f"=place {place}",
                    f"=numbers {_amount(len(mention.numbers))}",
                    f"=joined {mention.joined}",
                ]
            ),
        )


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
    for place in range(bisect_right(spans, start, key=itemgetter(1)), len(spans)):
        begins, ends, kind = spans[place]
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
class Scale:
    """A yes or no, weighed. Of a feature that is not known nothing is thought."""

    bias: int
    weights: Mapping[str, int]

    def likely(self, features: frozenset[str]) -> float:
        """Return how likely a yes is, 0 to 1."""
        known = [weight for weight in map(self.weights.get, features) if weight is not None]
        return _share((self.bias + sum(known) / math.sqrt(max(1, len(known)))) / SCALE)


@dataclass(frozen=True, slots=True)
class Model:
    """Weights learned from the corpus, in parts of SCALE."""

    intent_bias: Sequence[int]
    """In the order of INTENTS, like the weights."""
    intent: Mapping[str, Sequence[int]]
    several: Scale
    """Whether a message is about more than one registrant."""
    author: Scale
    """Whether its author is one of them."""
    need: Scale
    """Whether a sentence asks for an aid."""
    pick: Scale
    """Whether a session that is named is wanted."""
    weighing: Sequence[int]
    """What rules and wording count for in the intent (`weighing.clues`)."""
    digest: str
    """Names the messages and settings that it was trained with."""

    def intents(self, features: frozenset[str]) -> dict[Intent, float]:
        """Return how likely each intent is, 0 to 1, together 1."""
        known = [weights for weights in map(self.intent.get, features) if weights is not None]
        length = math.sqrt(max(1, len(known)))
        sums = [sum(column) for column in zip(*known, strict=True)] or [0] * len(INTENTS)
        each = [_share((bias + total / length) / SCALE) for bias, total in zip(self.intent_bias, sums, strict=True)]
        together = sum(each)
        return {intent: one / together for intent, one in zip(INTENTS, each, strict=True)}


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
    scales = {name: Scale(stored[f"{name}_bias"], stored[name]) for name in ("several", "author", "need", "pick")}
    return Model(
        stored["intent_bias"], stored["intent"], **scales, weighing=stored["weighing"], digest=stored["digest"]
    )


# ----------------------------------------------------------------------------------------------------------- opinion


@dataclass(frozen=True, slots=True)
class Opinion:
    """What the model makes of a message; likelihoods are between 0 and 1."""

    intents: Mapping[Intent, float]
    several: float
    """That it is about more than one registrant."""
    author: float
    """That its author is one of them."""
    need: float
    """That a sentence asks for an aid: that of the likeliest one."""
    asks_for_aid: bool
    """Whether that is likely enough of any sentence to be held against a reading without one."""
    picks: Mapping[int, float]
    """That a session which is named is wanted, by number: that of its likeliest naming."""
    asking: tuple[int, ...] = ()
    """The places of the sentences of which it is likely enough that they ask for an aid."""


def find_opinion(features: Features, model: Model) -> Opinion:
    """Return what *model* makes of a message with these features."""
    picks: dict[int, float] = {}
    for pick in features.picks:
        if ALL_OF_THEM in pick.features:
            continue  # of "all that is still to come" none is named
        likely = model.pick.likely(pick.features)
        for number in pick.numbers:
            picks[number] = max(likely, picks.get(number, 0.0))
    needs = [(model.need.likely(sentence), bool(DENIALS & sentence)) for sentence in features.sentences]
    asking = tuple(
        at for at, (likely, denied) in enumerate(needs) if likely >= (DENIED_NEED_LIKELY if denied else NEED_LIKELY)
    )
    return Opinion(
        model.intents(features.message),
        several=model.several.likely(features.message),
        author=model.author.likely(features.message),
        need=max((likely for likely, _ in needs), default=0.0),
        asks_for_aid=bool(asking),
        asking=asking,
        picks=picks,
    )


def objections(reading: Reading, opinion: Opinion, author: Address) -> tuple[str, ...]:
    """Return why a person should look at *reading*, in the words that staff see; none where the two agree."""
    if reading.intent not in ACTED_ON:
        return ()
    people = reading.registrants
    found = []
    if opinion.intents[Intent.AUTOMATIC] >= SURE_OF_MACHINE:
        found.append(MACHINE_REASON)
    if len(people) == 1 and reading.intent is Intent.REGISTER and opinion.several >= SEVERAL_LIKELY:
        found.append(SEVERAL_REASON)
    named = ((one.name.value if one.name else None, one.email.value if one.email else None) for one in people)
    if opinion.author < AUTHOR_UNLIKELY and author_among(author, named) and not _is_listed(author, people):
        found.append(AUTHOR_REASON)
    if reading.intent in PICKING:
        read = sorted({session.value for one in people for session in one.sessions})
        found += [PICK_REASON.format(number=one) for one in read if opinion.picks.get(one, 1.0) < PICK_UNLIKELY]
    codes = {need.code for one in people for need in one.needs}
    if not codes and opinion.asks_for_aid:
        found.append(NEED_REASON)
    plainly = any(need.confidence >= PLAIN for one in people for need in one.needs)
    if codes == {Accommodation.OTHER} and not plainly and opinion.need < NEED_UNLIKELY:
        found.append(NO_NEED_REASON)
    return tuple(found)


def _is_listed(author: Address, people: Sequence[ReadRegistrant]) -> bool:
    """Whether the author wrote themself down beside others, with the address that they write from."""
    return len(people) > 1 and any(
        one.email is not None
        and one.email.where in {"body", "table"}
        and one.email.value.lower() == author.email.lower()
        for one in people
    )


def author_among(author: Address, people: Iterable[tuple[str | None, str | None]]) -> bool:
    """Whether one of *people*, each a name and an email, is the author."""
    return any(
        (email is not None and email.lower() == author.email.lower())
        or (name is not None and bool(author.name) and same_person(name, author.name))
        for name, email in people
    )


def second_opinion(reading: Reading, opinion: Opinion, author: Address) -> Reading:
    """Return *reading*, put to a person where the wording speaks for something else."""
    reasons = objections(reading, opinion, author)
    return replace(reading, review=True, reasons=(*reading.reasons, *reasons)) if reasons else reading
