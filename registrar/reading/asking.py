"""Does a sentence really ask for an aid, and for which?

`accommodations` finds the words for aids and goes by rules; this is what somebody says to it who has only seen how such
sentences usually go. A linear model, learned from labelled messages by `python -m tests.corpus.train_asking`, gives for
each accommodation how likely a sentence asks for it. What it is very sure of and the rules have missed is added, an
unclear need gets the code that the wording speaks for, and where the two disagree otherwise a person looks: no aid is
dropped on its word, only an unclear need beside one that is named.
"""

import json
import math
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from registrar.reading.accommodations import (
    LONGEST_WORDS,
    PLAIN,
    PLAINEST,
    STEMS,
    FoundNeed,
    aids_spoken_of,
    find_withdrawn,
)
from registrar.reading.called import Span, without_spans
from registrar.reading.declined import NEGATED, TAKES_BACK, is_refused, is_superseded
from registrar.reading.needs_sense import is_borne_out
from registrar.reading.people import Scene
from registrar.reading.reasons import is_what_for
from registrar.reading.retracted import is_retracted
from registrar.reading.sentences import Sentence
from registrar.reading.settled import is_settled, makes_light
from registrar.reading.waived import outlives_waiver, waives
from registrar.reading.wished import PLAIN_REQUEST, is_of_something_else, only_asks_whether
from registrar.reading.words.aids import AIDS, HEALTH
from registrar.vocabulary import Accommodation

STORED = Path(__file__).with_name("asking.json")
SCALE = 100
"""Weights are stored as whole numbers, in hundredths."""
CODES = tuple(Accommodation)
MOST_SENTENCES = 60
"""Sentences of a message that are weighed; more are a list, whose columns tell what stands in them."""
LONGEST_SENTENCE = 1200
"""Characters of a sentence that are weighed: some have no end."""
NEAR = 6
"""Words on either side of an aid that are near it."""

SURE = 0.9
"""From here on an aid that the rules missed is taken to be asked for. Chosen by writers who were left out."""
UNLIKE_BELOW = 0.5
"""Below this an unclear need gives way to an aid that its sentence asks for surely,"""
DOUBTED_BELOW = 0.2
"""and below this, where its sentence asks for nothing else either, a person looks whether a need is one."""
OTHER_UNLIKE_BELOW = 0.45
"""Where OTHER is less likely than this in every sentence, it is what an aid beside it is needed for; alone, a person
looks. Of 170 readings of OTHER 17 fell below it, of which two were right."""
SURELY_NOT = 0.05
"""What its sentence, or the one behind it, takes back or only supposes is left out where it is less likely than this;
else a person looks."""
RATHER = 0.8
"""From here on an aid takes the place of an OTHER that its sentence hardly asks for."""
HARDLY_BELOW = 0.002
"""Below this, with nothing else asked for in the sentence, a person looks even where the rules are sure. Of such needs
at four writers who were left out each was a child's, given up, or a question about something else."""

UNREAD = "the wording may ask for an accommodation that was not understood"
DOUBTED = "the wording may not ask for the accommodation that was read"

MEANS_ELSE = "means something else"
LACKS_COMPANY = "lacks what stands beside it"
WHAT_FOR = "what something is needed for"
_OF_SOMEBODY = re.compile(r"\b(?:i|i'[a-z]+|me|my|she|he|her|his|him|yo|mi|le|soy|tengo)\b")
"""Of whoever is to take part; "we" and "our" are an agency as well."""

_TOKEN = re.compile(r"[a-z]+(?:'[a-z]+)*|\d+|[?!,;:.()]")
_NOT = frozenset(
    [
        "no",
        "not",
        "none",
        "never",
        "nor",
        "neither",
        "without",
        "nothing",
        "don't",
        "dont",
        "doesn't",
        "doesnt",
        "didn't",
        "won't",
        "wont",
        "isn't",
        "aren't",
        "wouldn't",
        "can't",
        "cannot",
        "ningun",
        "ninguna",
        "sin",
        "pas",
        "instead",
        "rather",
    ]
)
_ENDS_WITH_NONE = re.compile(r"\b(?:no|none|not)\W*\Z")
REACH_OF_NOT = 8
"""Words behind a refusing one that it may refuse."""
_ENDS_NOT = frozenset([".", ";", "!", "?", "but", "so"])
_OF_OTHERS = frozenset(
    [
        "client",
        "clients",
        "child",
        "children",
        "kid",
        "kids",
        "youth",
        "youths",
        "family",
        "families",
        "parent",
        "parents",
        "mother",
        "father",
        "mom",
        "dad",
        "son",
        "daughter",
        "patient",
        "student",
        "students",
        "wife",
        "husband",
        "sister",
        "brother",
        "ward",
        "caseload",
        "agency",
        "school",
        "court",
        "bureau",
    ]
)
_ASKS = frozenset(
    [
        "please",
        "need",
        "needs",
        "require",
        "requires",
        "request",
        "requesting",
        "would",
        "like",
        "could",
        "can",
        "may",
        "might",
        "want",
        "wants",
        "appreciate",
        "help",
        "helps",
        "helpful",
        "grateful",
        "thankful",
        "arrange",
        "provide",
        "send",
        "ask",
        "asks",
        "kindly",
        "must",
        "necesito",
        "necesita",
        "favor",
    ]
)
_OWN = frozenset(["i", "me", "my", "i'm", "i'd", "mi", "yo"])
_ONE_OTHER = frozenset(["she", "he", "her", "his", "him"])
_TELLING = re.compile(
    r"\b(?:deaf|blind|hearing|vision|eyes?|english|screen|spanish|migraine|concussion|adhd|dyslexi\w*|arthritis|"
    r"wheelchair|ears?)\b"
)
"""Words of the whole text that tell what its sentences may be about."""


# ---------------------------------------------------------------------------------------------------------- features


@dataclass(frozen=True, slots=True)
class Weighed:
    """A sentence as the model sees it."""

    sentence: Sentence
    words: frozenset[str]
    """Words, pairs and beginnings of words: they speak for or against each code apart."""
    common: frozenset[str]
    """What every code is asked about alike, where no words for it stand in the sentence."""
    named: Mapping[Accommodation, frozenset[str]]
    """For each code whose words stand there: what stands around them."""
    places: Mapping[Accommodation, int]
    """Where they stand in the text."""
    worded: frozenset[Accommodation]
    """Those whose words mean the aid there, as far as they can tell: not what they may mean as well, nor what another's
    words are there for already, as "a copy of the slides" for slides ahead and not for large print."""
    in_full: frozenset[Accommodation]
    """Those of them beside whose words stands what must."""
    wishes: bool
    """It asks for something, or tells of somebody who is to take part."""
    refuses: bool
    """Something is refused in it: what is declined reads much like what is asked for."""


def weigh(own: str, low: str, sentences: Sequence[Sentence]) -> Iterator[Weighed]:
    """Yield the sentences of *own* that may ask for something; *low* is it folded, letter for letter."""
    small = own.lower().replace("’", "'").replace("\u00a0", " ") if len(own.lower()) == len(own) else low
    stems = STEMS.held_by(small)
    if not stems:
        return
    telling = frozenset("=in text " + word for word in _TELLING.findall(low))
    for sentence in sentences[:MOST_SENTENCES]:
        end = min(sentence.end, sentence.start + LONGEST_SENTENCE)
        part = small[sentence.start : end]
        here = {stem for stem in stems if stem in part}
        if here:
            yield _weighed(sentence, low[sentence.start : end], part, small, here, telling)


def _weighed(sentence: Sentence, low: str, part: str, whole: str, stems: set[str], telling: frozenset[str]) -> Weighed:
    tokens = [(match[0], match.start(), match.end()) for match in _TOKEN.finditer(low)]
    refused = _refused([token for token, _, _ in tokens])
    words: set[str] = set()
    single: list[str] = []
    before = "^"
    for (token, _, _), no in zip(tokens, refused, strict=True):
        marked = "~" + token if no else token
        single.append(marked)
        words.add(marked)
        if len(token) > 6:
            words.add(f"{marked[:7] if no else token[:6]}*")
        words.add(f"{before} {token}")
        before = token
    flags = frozenset([*_flags({token for token, _, _ in tokens}, before), *telling])
    hits = list(_hits(part, whole, stems))
    codes = {code for _, code, _, _ in hits}
    named: dict[Accommodation, set[str]] = {}
    places: dict[Accommodation, int] = {}
    meant_else = {code for said, code, _, _ in hits if MEANS_ELSE in said}
    in_full = {code: start for said, code, start, _ in hits if LACKS_COMPANY not in said and code not in meant_else}
    taken = frozenset(in_full.values())
    worded = {code for said, code, start, _ in hits if LACKS_COMPANY not in said or start not in taken} - meant_else
    for said, code, start, end in hits:
        if code in named:
            named[code].update(said)
            continue
        near = named[code] = {
            *flags,
            *said,
            "aid",
            *("aid " + flag for flag in flags),
            *("any " + one for one in single),
        }
        places[code] = sentence.start + start
        near.update(_around(tokens, refused, start, end))
        if len(codes) > 1:
            near.add("aid beside others")
    return Weighed(
        sentence,
        frozenset(words),
        flags | {"no aid"},
        {code: frozenset(one) for code, one in named.items()},
        places,
        frozenset(worded),
        frozenset(in_full),
        any(one.search(part) for one in (PLAIN_REQUEST, _OF_SOMEBODY, HEALTH)) or "=asks" in flags,
        any(refused) or _ENDS_WITH_NONE.search(part) is not None,
    )


def _refused(tokens: Sequence[str]) -> list[bool]:
    out, left = [], 0
    for token in tokens:
        if token in _NOT:
            left = REACH_OF_NOT
            out.append(False)
            continue
        if token in _ENDS_NOT:
            left = 0
        out.append(left > 0)
        left -= left > 0
    return out


def _flags(tokens: set[str], last: str) -> Iterator[str]:
    for flag, words in (("others", _OF_OTHERS), ("asks", _ASKS), ("I", _OWN), ("she", _ONE_OTHER)):
        if not words.isdisjoint(tokens):
            yield "=" + flag
    if last == "?":
        yield "=?"


def _hits(part: str, whole: str, stems: set[str]) -> Iterator[tuple[set[str], Accommodation, int, int]]:
    """The words for aids in a sentence, refused or not: what is told of them, the code, from where to where."""
    for at in aids_spoken_of(stems):
        aid = AIDS[at]
        match = aid.pattern.search(part)
        if match is None:
            continue
        said = {f"wording {at}", "certain" if aid.certain else "uncertain"}
        if aid.needs_request:
            said.add("everyday word")
        if aid.unless is not None and aid.unless.search(part):
            said.add(MEANS_ELSE)
        if aid.beside is not None and not aid.beside.search(whole):
            said.add(LACKS_COMPANY)
        if not aid.certain and is_what_for(part, match.start()):
            said.add(WHAT_FOR)
        yield said, aid.code, match.start(), match.end()


def _around(tokens: Sequence[tuple[str, int, int]], refused: Sequence[bool], start: int, end: int) -> Iterator[str]:
    before = ["^", *(token for token, _, ends in tokens if ends <= start)]
    after = [*(token for token, begins, _ in tokens if begins >= end), "$"]
    if any(no for no, (_, begins, ends) in zip(refused, tokens, strict=True) if begins >= start and ends <= end):
        yield "aid refused"
    yield from ("l " + token for token in before[-NEAR:])
    yield from ("r " + token for token in after[:NEAR])
    for many in (1, 2, 3):
        yield f"l{many} " + " ".join(before[-many:])
    for many in (1, 2):
        yield f"r{many} " + " ".join(after[:many])


# ------------------------------------------------------------------------------------------------------------- model


@dataclass(frozen=True, slots=True)
class Model:
    """Weights learned from labelled messages, in parts of SCALE."""

    bias: int
    common: Mapping[str, int]
    """Alike for every code."""
    words: Mapping[str, Sequence[tuple[int, int]]]
    """For a word: each code that it speaks for or against, as a place in CODES, and how much."""
    digest: str
    """Names the messages and settings that it was trained with."""

    def likely(self, one: Weighed) -> dict[Accommodation, float]:
        """Return for each code how likely the sentence asks for it, 0 to 1."""
        sums, known = [0] * len(CODES), [0] * len(CODES)
        for weights in filter(None, map(self.words.get, one.words)):
            for place, weight in weights:
                sums[place] += weight
                known[place] += 1
        plain = self.weights_of(one.common)
        out = {}
        for at, code in enumerate(CODES):
            near = one.named.get(code)
            total, count = plain if near is None else self.weights_of(near)
            named = () if near is None else self.words.get("aid of " + code.value, ())
            total += sums[at] + sum(weight for _, weight in named)
            out[code] = _share((self.bias + total / math.sqrt(max(1, known[at] + count + len(named)))) / SCALE)
        return out

    def weights_of(self, common: frozenset[str]) -> tuple[int, int]:
        """Return what is known of *common*, added up, and of how many of it."""
        known = [weight for weight in map(self.common.get, common) if weight is not None]
        return sum(known), len(known)


def _share(score: float) -> float:
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, score))))


@lru_cache(maxsize=1)
def load_model() -> Model:
    """Return the model that ships with the package, read once."""
    return read_model(STORED.read_text(encoding="utf-8"))


def read_model(text: str) -> Model:
    """Return the model that *text* (JSON) holds. Raises ValueError where its codes are not those of `vocabulary`."""
    stored = json.loads(text)
    if tuple(stored["codes"]) != tuple(code.value for code in CODES):
        raise ValueError("the stored model knows other accommodations: run python -m tests.corpus.train_asking")
    words = {word: tuple(zip(flat[::2], flat[1::2], strict=True)) for word, flat in stored["words"].items()}
    return Model(stored["bias"], stored["common"], words, stored["digest"])


# ---------------------------------------------------------------------------------------------------------- decision


@dataclass(frozen=True, slots=True)
class Asked:
    """The needs of a text once the wording has been heard, and why a person should look; none where all agrees."""

    needs: tuple[FoundNeed, ...]
    doubts: tuple[str, ...] = ()


def hear_wording(scene: Scene, needs: Sequence[FoundNeed], called: Sequence[Span] = ()) -> Asked:
    """Return what the rules found in the author's own words with what the shipped model has to say to it.

    What things are *called* says nothing; a need that is added is told in the words that the author wrote.
    """
    own, low = without_spans(scene.own, called), without_spans(scene.low, called)
    weighed = tuple(weigh(own, low, scene.sentences))
    withdrawn = find_withdrawn(scene.own, tuple(called))
    asked = weigh_needs(own, low, scene.sentences, weighed, needs, load_model(), withdrawn)
    asked = _heard_together(asked, weighed, low) if asked.needs else asked
    if not called or not any(need not in needs for need in asked.needs):
        return asked
    return replace(asked, needs=tuple(_in_own_words(need, own, scene.own) for need in asked.needs))


_ASKS_FOR_IT = re.compile(
    r"(?:\A|[.!?,;:\n] *|\b(?:and|so|but) )(?:(?:i|she|he)(?:'ll| will| do| still| also| again| really)* (?:needs?|"
    r"requires?|"
    r"request)|(?:may|might|could) (?:i|she|he)(?: please| again| also)* (?:have|get|request|ask for))"
    r"(?: (?:an?|the|my|her|his|your|some))?(?: [\w-]+){0,2} ?\Z"
)
"""I still need the ..."""
REACH_OF_ASKING = 80
"""Characters before an aid within which it is asked for outright."""


def _is_asked_outright(need: FoundNeed, low: str) -> bool:
    """Whether the rules are sure of a *need* and nothing but a plain request for it stands before its words.

    How the rest of a message sounds says nothing against that.
    """
    before = low[max(0, need.start - REACH_OF_ASKING) : need.start]
    return need.confidence >= PLAINEST and _ASKS_FOR_IT.search(before) is not None and NEGATED.search(before) is None


def _heard_together(asked: Asked, weighed: Sequence[Weighed], low: str) -> Asked:
    """Return the needs with what all sentences that speak of aids say to them together; a list is no such text."""
    judged = [
        need
        for need in asked.needs
        if not _is_asked_outright(need, low) and any(_holds(one.sentence, need) for one in weighed)
    ]
    if not judged or len(weighed) >= MOST_SENTENCES:
        return asked
    if is_borne_out(frozenset().union(*(one.words for one in weighed)), judged):
        return asked
    return replace(asked, doubts=tuple(dict.fromkeys((*asked.doubts, DOUBTED))))


def _holds(sentence: Sentence, need: FoundNeed) -> bool:
    return sentence.start <= need.start < sentence.end


def _in_own_words(need: FoundNeed, read: str, own: str) -> FoundNeed:
    at = read.find(need.words)
    return need if at < 0 else replace(need, words=own[at : at + len(need.words)])


def how_likely(scene: Scene, at: int, code: Accommodation) -> float:
    """Return how likely the sentence of the author's own words around *at* asks for *code*; 1 where none is weighed."""
    around = [sentence for sentence in scene.sentences if sentence.start <= at < sentence.end]
    return max((load_model().likely(one)[code] for one in weigh(scene.own, scene.low, around)), default=1.0)


def weigh_needs(
    own: str,
    low: str,
    sentences: Sequence[Sentence],
    weighed: Iterable[Weighed],
    needs: Sequence[FoundNeed],
    model: Model,
    withdrawn: Mapping[Accommodation, int] | None = None,
) -> Asked:
    """Return *needs* with what *model* has to say to them by those of the *sentences* that `weigh` yields.

    What is *withdrawn* later on, each where it is, is not heard again in the sentence that asked for it.
    """
    taken_back = withdrawn or {}
    out = list(needs)
    doubts: dict[str, None] = {}
    likeliest: float | None = None
    for one in weighed:
        likely = model.likely(one)
        likeliest = max(likeliest or 0.0, likely[Accommodation.OTHER])
        part = low[one.sentence.start : one.sentence.end]
        behind = _behind(low, sentences, one.sentence)
        here = [need for need in out if one.sentence.start <= _first_letter(need, own) < one.sentence.end]
        back = [need for need in here if _is_retracted(need, one, part, behind)]
        gone = [need for need in back if likely[need.code] < SURELY_NOT]
        if len(back) > len(gone):
            doubts[DOUBTED] = None
        out = [need for need in out if need not in gone]
        here = [need for need in here if need not in gone]
        surely = [code for code in CODES if likely[code] >= SURE and code not in {need.code for need in here}]
        if _hear_on(out, here, likely, surely):
            doubts[DOUBTED] = None
        known = {need.code for need in out}
        missed = [code for code in surely if code not in known and (code is not Accommodation.OTHER or not known)]
        missed = [code for code in missed if taken_back.get(code, -1) <= one.sentence.start]
        missed = _with_words(missed, one, here, out)
        if missed and is_of_something_else(part):
            continue
        missed = [code for code in missed if not _is_refused(one, code, part)]
        if missed and (
            _asks_nothing(part)
            or is_retracted(part, 0, behind)
            or (only_asks_whether(part) and not one.refuses)
            or (waives(low) and not outlives_waiver(part))
        ):
            continue
        if missed and (one.refuses or TAKES_BACK.search(low)):
            if not any(need.confidence >= PLAIN for need in here):  # one is declined, another asked for
                doubts[UNREAD] = None
        else:
            out += [_need(one, own, code, likely[code]) for code in missed]
    if likeliest is not None and likeliest < OTHER_UNLIKE_BELOW:
        named = [need for need in out if need.code is not Accommodation.OTHER]
        if out and not named:
            doubts[DOUBTED] = None
        out = named or out
    if len(out) > len(needs):
        out.sort(key=lambda need: need.start)
    return Asked(tuple(out), tuple(doubts))


def _with_words(
    missed: Sequence[Accommodation], one: Weighed, here: Sequence[FoundNeed], out: Sequence[FoundNeed]
) -> list[Accommodation]:
    """Leave out of what the model has *missed* that for which a sentence has neither words nor a wish.

    Beside an aid that is asked for plainly words of its own are needed; and where nothing is asked for in the whole
    text, the mere sound of a sentence is no request either.
    """
    if any(need.confidence >= PLAIN for need in here):
        return [code for code in missed if code in one.worded and WHAT_FOR not in one.named[code]]
    if out or one.wishes:
        return list(missed)
    return [code for code in missed if code in one.in_full]


def _hear_on(
    out: list[FoundNeed],
    here: Sequence[FoundNeed],
    likely: Mapping[Accommodation, float],
    surely: list[Accommodation],
) -> bool:
    """Give the unclear needs of one sentence the code that it speaks for; return whether another need is doubtful."""
    doubtful = False
    for need in here:
        if likely[need.code] >= UNLIKE_BELOW:
            continue
        named = next((code for code in surely if code is not Accommodation.OTHER), None) or _rather(need, likely)
        if need.code is Accommodation.OTHER and named is not None:
            out[out.index(need)] = replace(need, code=named)
            if named in surely:
                surely.remove(named)
        elif _is_unlikely(need, likely) and not _said_again(need, out):
            doubtful = True
    return doubtful


def _first_letter(need: FoundNeed, own: str) -> int:
    """Where the words of *need* begin: a whole sentence is cut together with the blank before it."""
    part = own[need.start : need.end]
    return need.start + len(part) - len(part.lstrip())


def _rather(need: FoundNeed, likely: Mapping[Accommodation, float]) -> Accommodation | None:
    """The aid that a sentence asks for rather than OTHER, which the rules were not sure of."""
    if need.confidence >= PLAIN or likely[need.code] >= DOUBTED_BELOW:
        return None
    return next((code for code in CODES if code is not Accommodation.OTHER and likely[code] >= RATHER), None)


def _is_retracted(need: FoundNeed, one: Weighed, part: str, behind: str) -> bool:
    return is_retracted(part, max(0, need.start - one.sentence.start), behind)


def _behind(low: str, sentences: Sequence[Sentence], sentence: Sentence) -> str:
    """The sentence behind another."""
    return next((low[one.start : one.end] for one in sentences if one.start >= sentence.end), "")


def _is_unlikely(need: FoundNeed, likely: Mapping[Accommodation, float]) -> bool:
    """Whether *need* is none by the wording of its sentence, and that asks for nothing else either."""
    doubtful = need.confidence < PLAIN or likely[need.code] < HARDLY_BELOW
    return doubtful and max(likely.values()) < DOUBTED_BELOW


def _said_again(need: FoundNeed, needs: Sequence[FoundNeed]) -> bool:
    """Whether the same is asked for plainly elsewhere."""
    return any(other.code is need.code and other.confidence >= PLAIN for other in needs if other is not need)


def _is_refused(one: Weighed, code: Accommodation, part: str) -> bool:
    """Whether the words for an aid are refused by those around them."""
    place = one.places.get(code)
    return place is not None and is_refused(part, place - one.sentence.start, place - one.sentence.start, inside=False)


def _asks_nothing(part: str) -> bool:
    return is_settled(part) or makes_light(part) or is_superseded(part)


def _need(one: Weighed, own: str, code: Accommodation, likely: float) -> FoundNeed:
    """Where no words for it are known, it is put at the end of its sentence: behind the person whom that names."""
    sentence = one.sentence
    place = one.places.get(code, sentence.end - 1)
    return FoundNeed(code, own[sentence.start : sentence.end][:LONGEST_WORDS], place, sentence.end, likely)
