"""What tells how far a reading can be trusted?

Gathers, for one message and what was read out of it, everything that was seen to go along with right or wrong readings:
where each value comes from, what was found and not used, what the models of the wording make of it. Each is a name with
an amount; `trust` weighs them. Nothing is read anew and nothing is decided here.
"""

import math
import re
from collections.abc import Iterator, Mapping
from itertools import chain

from registrar.reading.agency_sense import likeness
from registrar.reading.badge import is_login
from registrar.reading.doubts.look import MOST_NAMES, Look, first_words
from registrar.reading.mailboxes import fits_login, same_person
from registrar.reading.opinion import Opinion
from registrar.reading.reading import ReadRegistrant
from registrar.reading.words.agency_words import HEADS
from registrar.reading.words.family_names import FAMILY_NAMES
from registrar.reading.words.given_names import GIVEN_NAMES
from registrar.reading.words.session_words import folded
from registrar.vocabulary import Accommodation, Intent

MOST_SURPRISE = 3.0
"""A likelihood counts as its negative logarithm, up to this."""
LIKELY = 0.6
"""From this score on a name or an agency that was found is likely one by itself."""
MOST = 3
"""Of a kind of thing so many are counted."""
MOST_PEOPLE = 20
"""People whose values are looked at; a longer list comes out of a table."""

Told = tuple[str, float]

_CAPITALS = re.compile(r"(?<=[a-z,;:0-9] )[A-Z][\w'’-]+(?: (?:of |the |for |and |& )?[A-Z][\w'’-]+)*")
_FIGURES = re.compile(r"(?<![\w@.:/-])\d{1,4}(?![\w@:/-]|\.\d)")
_DAYS = re.compile(
    r"\b(?:january|february|march|april|june|july|august|september|october|november|december|"
    r"monday|tuesday|wednesday|thursday|friday|saturday|sunday|enero|febrero|marzo|abril|mayo|junio|julio|agosto|"
    r"septiembre|octubre|noviembre|diciembre)s?\b"
)
_GOES_ON_BEFORE = re.compile(r"(?:\b[A-Z\d][\w'’.&-]*|\b(?:for|of|the|and|&|de|del|la)|[/&\d]) ?\Z")
_GOES_ON_BEHIND = re.compile(r"(?: ?[/&]|,? \(|,? [A-Z][\w'’-]+| (?:of|for|and|&|de) (?:the )?[A-Z])")


def find_evidence(
    look: Look,
    opinion: Opinion | None,
    *,
    likely: Mapping[Intent, float],
    plain: bool,
    heard: Mapping[Accommodation, float],
) -> dict[str, float]:
    """Return what speaks for and against what *look* holds.

    *opinion* is what the wording says, *likely* how likely each intent is by rules and wording together, *plain*
    whether the rules saw a plain sign of it, *heard* how likely each accommodation is asked for.
    """
    told = chain(
        _message(look),
        _wording(look, opinion, likely, plain) if opinion is not None else (),
        _people(look),
        _values(look),
        _sessions(look),
        _needs(look, heard),
        _left_over(look),
    )
    out: dict[str, float] = {}
    for name, amount in told:
        out[name] = max(amount, out.get(name, 0.0))
    return out


def surprise(likely: float) -> float:
    """Return how surprising something so likely is: 0 where it is certain."""
    return min(MOST_SURPRISE, -math.log(max(likely, 1e-6)))


def _few(count: int) -> float:
    return float(min(count, MOST))


def _message(look: Look) -> Iterator[Told]:
    reading, body = look.reading, look.scene.body
    yield f"intent {reading.intent.value}", 1.0
    yield f"people {min(len(look.people), 4)}", 1.0
    if reading.language != "en":
        yield f"language {'es' if reading.language == 'es' else 'other'}", 1.0
    if body.answers:
        yield "answers between", 1.0
    if any(part.filename for part in look.scene.message.parts):
        yield "attached", 1.0
    if reading.question:
        yield "question", 1.0
    elif "?" in look.own:
        yield "question mark, no question", 1.0


def _wording(look: Look, opinion: Opinion, likely: Mapping[Intent, float], plain: bool) -> Iterator[Told]:
    """What somebody says who only knows how such mail usually reads."""
    intent = look.reading.intent
    if not plain:  # against a plain sign wording was wrong as often as right
        yield "not plain", 1.0
        yield "surprise: intent by wording", surprise(opinion.intents[intent])
        yield "surprise: intent", surprise(likely.get(intent, 1.0))
    several = len(look.people) > 1
    yield f"surprise: {'several' if several else 'one'}", surprise(opinion.several if several else 1 - opinion.several)
    author = look.author_read
    yield f"surprise: author {'in' if author else 'out'}", surprise(opinion.author if author else 1 - opinion.author)
    if intent in (Intent.REGISTER, Intent.CHANGE):
        wanted = {found.value for one in look.people for found in one.sessions}
        picked = [opinion.picks[number] for number in wanted if number in opinion.picks]
        yield "surprise: session", max(map(surprise, picked), default=0.0)
        missed = [likely for number, likely in opinion.picks.items() if number not in look.numbers]
        yield "surprise: session left", max((surprise(1 - one) for one in missed), default=0.0)
        if wanted and not picked:
            yield "session not heard", 1.0
    yield (
        f"surprise: {'need' if look.codes else 'no need'}",
        surprise(opinion.need if look.codes else 1 - opinion.need),
    )


def _people(look: Look) -> Iterator[Told]:
    """Names and addresses beside those that were read."""
    known = [person.name.value for person in look.people[:MOST_PEOPLE] if person.name]
    places = [(one.start, one.end) for one in look.scene.agencies if one.score >= LIKELY]
    sure = weak = 0
    for name in look.scene.names[: MOST_NAMES // 4]:
        if any(start < name.end and name.start < end for start, end in places):
            continue
        if any(same_person(name.value, one) for one in (*known, look.scene.author.name)):
            continue
        sure += name.score >= LIKELY
        weak += name.score < LIKELY
    yield "names left", _few(sure)
    yield "weak names left", _few(weak)
    yield "addresses left", _few(len(look.unowned))
    distinct = {one.value.lower() for one in look.scene.mailboxes}
    yield "addresses apart from people", _few(abs(max(1, len(distinct)) - len(look.people)))
    if look.author_read:
        yield "author in", 1.0
    if len(look.people) > 1 and look.author_read:
        yield "author beside others", 1.0


def _values(look: Look) -> Iterator[Told]:
    """Where each value comes from, how sure it is, and what it is made of."""
    agencies: set[str | None] = set()
    for person in look.people[:MOST_PEOPLE]:
        for kind, found in (("name", person.name), ("email", person.email), ("agency", person.agency)):
            if found is None:
                if look.reading.intent is Intent.REGISTER:
                    yield f"{kind} none", 1.0
                continue  # whoever is registered is known by less
            yield f"{kind} from {found.where}", 1.0
            yield f"{kind} unsure", 1 - found.confidence
        yield from _name(look, person)
        agency = person.agency.value if person.agency else None
        if agency not in agencies:
            agencies.add(agency)
            yield from _agency(look, person)
        yield from ((f"missing {one.value}", 1.0) for one in person.missing)
    for kind in ("name", "email", "agency") if look.reading.intent is Intent.REGISTER else ():
        where = {getattr(one, kind).where if getattr(one, kind) else None for one in look.people}
        if len(where) > 1:
            yield f"{kind} from several places", 1.0


def _name(look: Look, person: ReadRegistrant) -> Iterator[Told]:
    if person.name is None:
        return
    words = [word for word in first_words(person.name.value) if len(word) > 1]
    strange = sum(word not in GIVEN_NAMES and word not in FAMILY_NAMES for word in words)
    yield "name strange", _few(strange)
    yield f"name of {min(len(words), 4)}", 1.0
    if words and words[0] not in GIVEN_NAMES:
        yield "name without given", 1.0
    if person.email is not None:
        login = person.email.value
        if not fits_login(person.name.value, login):
            yield "address of no name", 1.0
            if any(fits_login(name.value, login) for name in look.scene.names[:MOST_NAMES]):
                yield "address of another name", 1.0
    if look.is_author(person) and not same_person(person.name.value, look.scene.author.name):
        yield "author named otherwise", 1.0
        if not look.scene.author.name or is_login(look.scene.author.name):
            yield "author not named", 1.0


def _agency(look: Look, person: ReadRegistrant) -> Iterator[Told]:
    agency = person.agency
    low = folded(agency.value) if agency is not None else ""
    others = {
        folded(one.value)
        for one in (*look.scene.agencies, *look.scene.signed)
        if one.score >= LIKELY and folded(one.value) not in low and (not low or low not in folded(one.value))
    }
    yield "agencies left", _few(len(others))
    if agency is None:
        if others:
            yield "agency none, one found", 1.0
        return
    words = re.findall(r"\w+", low)
    yield f"agency of {min(len(words), 7)}", 1.0
    yield "surprise: agency", surprise(likeness(look.scene, agency))
    if not any(word in HEADS for word in words):
        yield "agency without head", 1.0
    if all(word in HEADS or word in _GENERIC or len(word) < 3 for word in words):
        yield "agency without name", 1.0
    for text in (look.own, look.scene.body.signature):
        at = text.find(agency.words)
        if at >= 0 and _GOES_ON_BEFORE.search(text[max(0, at - 24) : at]):
            yield "agency goes on before", 1.0
        if at >= 0 and _GOES_ON_BEHIND.match(text, at + len(agency.words)):
            yield "agency goes on behind", 1.0
    if words and words[-1] in ("of", "the", "for", "and", "at", "in", "de", "a", "an", "by", "with", "on"):
        yield "agency ends open", 1.0


_GENERIC = frozenset(
    """
    child children family families youth juvenile mental health human social public pupil student foster care adult
    domestic violence medical legal community outreach resource judicial superior district circuit probate municipal
    protective protection welfare behavioral victim victims special education emergency home group intake unit dept
    department division bureau program programs office county city state tribal federal regional general first every
    """.split()  # noqa: SIM905
)


def _sessions(look: Look) -> Iterator[Told]:
    """How the sessions are named, and what is named beside them."""
    numbers = look.numbers
    wanted = {found.value for one in look.people for found in one.sessions}
    yield f"sessions {min(len(wanted), 3)}", 1.0
    if len({tuple(found.value for found in one.sessions) for one in look.people}) > 1:
        yield "sessions differ", 1.0
    for one in look.people[:MOST_PEOPLE]:
        for found in one.sessions:
            yield f"session from {found.where}", 1.0
            yield "session unsure", 1 - found.confidence
    unsettled = others = 0
    kinds = set()
    for mention in look.mentions[:MOST_NAMES]:
        if not mention.settled:
            unsettled += 1
            continue
        if set(mention.numbers) <= wanted:
            kinds.add(mention.kind)
        if not set(mention.numbers) <= numbers:
            others += 1
            yield f"other session {mention.role}", 1.0
        elif mention.role != "wanted":
            yield f"its session {mention.role}", 1.0
    yield from ((f"named by {kind}", 1.0) for kind in kinds)
    yield "mentions", _few(len(look.mentions))
    yield "mentions unsettled", _few(unsettled)
    yield "other sessions", _few(others)
    yield from ((f"problem {one.kind}", 1.0) for one in look.reading.session_problems)


def _needs(look: Look, heard: Mapping[Accommodation, float]) -> Iterator[Told]:
    if look.reading.intent is not Intent.CANCEL:
        missed = [likely for code, likely in heard.items() if code not in look.codes]
        yield "surprise: need left", max((surprise(1 - one) for one in missed), default=0.0)
        yield "surprise: need read", max((surprise(heard.get(code, 0.5)) for code in look.codes), default=0.0)
    yield f"needs {min(len(look.codes), 3)}", 1.0
    if Accommodation.OTHER in look.codes:
        yield "need other", 1.0
    yield "need unsure", max((1 - need.confidence for one in look.people for need in one.needs), default=0.0)
    if len(look.people) > 1 and look.codes:
        shared = all({n.code for n in one.needs} == set(look.codes) for one in look.people)
        yield f"needs of {'all' if shared else 'some'}", 1.0


def _left_over(look: Look) -> Iterator[Told]:
    """The author's own words that nothing read accounts for."""
    covered = sorted(
        chain(
            ((one.start, one.end) for one in look.scene.names),
            ((one.start, one.end) for one in look.scene.agencies),
            ((one.start, one.end) for one in look.scene.mailboxes),
            ((one.start, one.end) for one in look.mentions),
        )
    )
    own = look.own[:4000]

    def left(pattern: re.Pattern[str], text: str) -> Iterator[str]:
        at = 0
        for match in pattern.finditer(text):
            while at < len(covered) and covered[at][1] <= match.start():
                at += 1
            if at == len(covered) or covered[at][0] >= match.end():
                yield match[0]

    yield "capitals left", _few(sum(1 for _ in left(_CAPITALS, own)))
    offered = {str(session.number) for session in look.scene.catalog.sessions}
    figures = list(left(_FIGURES, own))
    yield "numbers left", _few(len(figures))
    yield "session numbers left", _few(sum(figure in offered for figure in figures))
    yield "days left", _few(sum(1 for _ in left(_DAYS, look.low[:4000])))
    words = [need.words for one in look.people for need in one.needs]
    silent = 0
    for sentence in look.scene.sentences[:60]:
        if any(start < sentence.end and sentence.start < end for start, end in covered):
            continue
        if sentence.text and not any(sentence.text[:30] in one for one in words):
            silent += 1
    yield "sentences left", math.log(1 + silent)
