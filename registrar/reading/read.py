"""Message in, Reading out: the one place where what was found is put together.

`read` is pure and never raises for anything a message may contain. Every value comes with the words it was found in;
what is not sure enough is left out and asked for, because a question costs a day and a wrong registration costs a seat.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from registrar.catalog import Catalog
from registrar.mail.automatic import automatic_because
from registrar.mail.body import Body
from registrar.mail.message import Address, Message
from registrar.reading.accommodations import FoundNeed, find_needs, find_withdrawn
from registrar.reading.agency_shown import suggest_from_domain
from registrar.reading.agency_weighing import Weighed
from registrar.reading.around import find_surroundings, is_label
from registrar.reading.asking import hear_wording
from registrar.reading.author import find_author
from registrar.reading.below import needs_below
from registrar.reading.called import called_spans
from registrar.reading.correcting import hear_spelling
from registrar.reading.counted import stated_count
from registrar.reading.declined import TAKES_BACK
from registrar.reading.doubt import second_look
from registrar.reading.doubts.people import both_are_sessions, speaks_of_one
from registrar.reading.elsewhere import is_of_work
from registrar.reading.given import Given, mentions_by_list, text_below
from registrar.reading.intent import AS_PLAIN, HAS_ONE, Surroundings, choose
from registrar.reading.language import find_language
from registrar.reading.listed import find_rows
from registrar.reading.mailboxes import same_person
from registrar.reading.meant import find_meant, without_kept
from registrar.reading.mention import Mention
from registrar.reading.namings import answered_below, next_but_one, set_confirmed, set_queried
from registrar.reading.opinion import (
    Model,
    Opinion,
    author_among,
    find_features,
    find_opinion,
    load_model,
    second_opinion,
)
from registrar.reading.others import find_others
from registrar.reading.people import Scene
from registrar.reading.question import Asked, find_forms
from registrar.reading.reading import Found, Reading, ReadRegistrant
from registrar.reading.remark import remarks_below
from registrar.reading.rsvp import find_answer
from registrar.reading.sessions import MOST_MENTIONS
from registrar.reading.settled import is_settled
from registrar.reading.signals import Signals, find_signals
from registrar.reading.taking_part import find_people
from registrar.reading.thread import find_thread
from registrar.reading.told import of_those_offered
from registrar.reading.values import make_registrants
from registrar.reading.waived import waives
from registrar.reading.weighing import Chosen, weigh
from registrar.reading.words.doubt_words import ALSO_ME, WANTS_ME
from registrar.reading.words.meant_words import ASKS_TO_ACT
from registrar.reading.words.people_words import ONLY_THEM, SELF_OUT
from registrar.reading.words.session_words import folded
from registrar.vocabulary import Intent

CERTAIN_ENOUGH = 0.5
"""A value with less confidence than this is put before a person."""
MOST_PEOPLE = 500
"""Above these, or above MOST_MENTIONS, a person reads the message: who takes which is compared each with each."""

ACTED_ON = (Intent.REGISTER, Intent.CANCEL, Intent.CHANGE, Intent.UPDATE)

ASKS_TO_MOVE = 3.0
"""The points from which on somebody is to be moved, whoever never registered."""
PLAINLY = 2.0
"""The points from which on a seat is given up in so many words."""
GIVES_UP = 0.9
"""How sure a change is, at least, where a session is given up for another."""
OUTRIGHT = 3.0
"""The points from which on somebody asks outright to be taken off."""
NOT_ASKED = ""
"""For `machine`: nobody has looked yet."""


def read(
    message: Message,
    catalog: Catalog,
    *,
    now: datetime,
    machine: str | None = NOT_ASKED,
    body: Body | None = None,
    model: Model | None = None,
) -> Reading:
    """Return what *message* asks. *now* is the date that relative dates count from (aware).

    *machine* is what `automatic_because` found and *body* what `own_words` did, where they were asked before. *model*
    is the one that ships with the package, unless another is to be judged.
    """
    answer = find_answer(message, catalog, now)
    if answer is not None:
        return Reading(
            Intent.RSVP,
            (answer.registrant,),
            answer=answer.answer,
            review=answer.answer is None,
            reasons=(answer.reason,),
        )
    if machine == NOT_ASKED:
        machine = automatic_because(message, (catalog.mailbox,))
    if machine is not None:
        return Reading(Intent.AUTOMATIC, reasons=(machine,))
    reader = _Reader(message, catalog, now, body, model or load_model())
    first = reader.read()  # before the mentions are looked at: reading gives them their roles
    reading = second_look(reader.given.scene, reader.given.mentions, first, meant=reader.given.meant)
    opinion = reader.opinion
    if opinion is None:
        return reading
    if opinion.asks_for_aid and declines_aids(reader.given.scene, opinion.asking, len(reading.registrants)):
        opinion = replace(opinion, asks_for_aid=False)
    if opinion.asks_for_aid and leaves_for_good(reader.given, reading):
        opinion = replace(opinion, asks_for_aid=False)
    if len(reading.registrants) > 1 and ALSO_ME.search(reader.given.scene.low):
        opinion = replace(opinion, author=1.0)
    scene = reader.given.scene
    if opinion.several > 0 and (
        speaks_of_one(scene, reading) or both_are_sessions(scene, reading) or _passes_on_one(reader.given, reading)
    ):
        opinion = replace(opinion, several=0.0)
    return second_opinion(reading, opinion, message.author or Address(""))


def _passes_on_one(given: Given, reading: Reading) -> bool:
    """Whether the covering words of a forward ask for one person alone: "so just her"."""
    if given.forwarded_for is None or len(reading.registrants) != 1:
        return False
    return ONLY_THEM.search(folded(given.covering)) is not None


STAYS = re.compile(
    r"\b(?:still|keep|keeping|kept|remain\w*|others?|rest|stay\w*|next|future|instead|later|again|then|when|another|both|all|upcoming|coming|but)\b"
)
"""Words of somebody who gives one seat up and comes to something else."""


def leaves_for_good(given: Given, reading: Reading) -> bool:
    """Whether the author alone is to be taken off, and comes to nothing else: no aid can be meant for them any more."""
    sender = given.message.author
    if reading.intent is not Intent.CANCEL or len(reading.registrants) != 1 or sender is None:
        return False
    one = reading.registrants[0]
    left = {found.value for found in one.sessions}
    elsewhere = any(m.role in ("wanted", "kept", "held") and not set(m.numbers) <= left for m in given.mentions)
    itself = author_among(sender, [(one.name.value if one.name else None, one.email.value if one.email else None)])
    return itself and not elsewhere and not STAYS.search(given.scene.low)


def declines_aids(scene: Scene, asking: Sequence[int], people: int) -> bool:
    """Whether the sentences that sound like *asking* for an aid say that nothing is needed, or tell of others."""
    if people == 1 and (waives(scene.low) or TAKES_BACK.search(scene.low)):
        return True
    said = (scene.low[one.start : one.end] for one in (scene.sentences[at] for at in asking))
    return all(is_settled(one) or is_of_work(one) for one in said)


def read_by_rules(
    message: Message, catalog: Catalog, *, now: datetime, body: Body | None = None
) -> tuple[Scene, tuple[Mention, ...], Reading]:
    """Return what the rules alone make of a person's message, with the scene and mentions that they looked at."""
    reader = _Reader(message, catalog, now, body)
    reading = reader.read()
    given = reader.given
    return given.scene, given.mentions, second_look(given.scene, given.mentions, reading, meant=given.meant)


def choose_by_rules(message: Message, catalog: Catalog, *, now: datetime) -> Chosen | None:
    """Return the intent that the rules alone choose; None for a message that is too long for them."""
    reader = _Reader(message, catalog, now)
    reader.read()
    return reader.chosen


def weighed_agencies(message: Message, catalog: Catalog, *, now: datetime) -> tuple[Weighed, ...]:
    """Return what may be the agency of whoever registers, with what the sources say of it."""
    reader = _Reader(message, catalog, now, model=load_model())
    reader.read()
    return reader.given.weighed


class _Reader:
    """Reads one message: each step looks at what is given, and at what the steps before it found."""

    def __init__(
        self, message: Message, catalog: Catalog, now: datetime, body: Body | None = None, model: Model | None = None
    ) -> None:
        self.given = Given(message, catalog, now, body)
        self.model = model
        self.chosen: Chosen | None = None
        self.opinion: Opinion | None = None
        self.takes_back_aid = False

    def read(self) -> Reading:
        """Return the Reading."""
        if endless := self.is_endless():
            return Reading(Intent.OTHER, review=True, reasons=(endless,), language=find_language(self.given.body.own))
        asked = self.given.asked = find_forms(self.given.body.own)
        set_queried(self.given)
        self.given.mentions = tuple(
            next_but_one(self.given, [*mentions_by_list(self.given), *answered_below(self.given)])
        )
        if not any(m.role == "wanted" and m.settled for m in self.given.mentions):
            figures = frozenset(map(int, re.findall(r"\b\d{1,4}\b", text_below(self.given)[:3000])))
            self.given.mentions = tuple(
                of_those_offered(self.given.scene.low, self.given.mentions, self.given.offered, figures)
            )
        signals = find_signals(asked, self.given.message.subject)
        thread = find_thread(self.given.message.subject, self.given.confirmation)
        if thread == "confirmation" and not signals.never_registered:
            set_confirmed(self.given)
        if self.given.forwarded_for is not None:
            cover = find_signals(find_forms(self.given.covering), "")
            for intent, points in cover.points.items():
                signals.points[intent] = max(points, signals.of(intent))
            if any(m.role == "wanted" and m.settled for m in self.given.mentions) and PASSES_ON.search(
                folded(self.given.covering)
            ):
                signals.points[Intent.REGISTER] = max(2.5, signals.of(Intent.REGISTER))
        records = self.given.rows = find_rows(self.given)
        # What the person passed on asks is for the one who passes it on; of the covering words the question counts.
        said = asked if self.given.forwarded_for is None else find_forms(self.given.covering)
        questions = [
            one for one in said if one.form == "question" and not (self.given.rows and is_label(self.given, one))
        ]
        question = questions[0] if questions else None
        needs = self.needs()
        self.given.needs_below = needs_below(self.given.body.signature, needs) or remarks_below(
            self.given.body.signature, needs
        )
        author = find_author(self.given.scene)
        cancels = signals.of(Intent.CANCEL) >= 2 > signals.of(Intent.CHANGE)
        others = find_others(self.given.scene, author, Intent.CANCEL if cancels else Intent.REGISTER)
        hear_spelling(self.given, signals)
        mentioned = self.given.mentions
        self.look_whom(signals, author, cancels=cancels)
        intent, sure, reasons = self.choose(
            signals, find_surroundings(self.given, thread, records, others, needs, question, author)
        )
        if intent in (Intent.QUESTION, Intent.OTHER):
            return Reading(
                intent,
                question=intent is Intent.QUESTION,
                reasons=reasons,
                language=find_language(self.given.body.own),
            )
        if (cancels and intent is Intent.REGISTER) or (not cancels and intent is Intent.UPDATE and not others):
            others = find_others(self.given.scene, author, intent)
        self.settle_whom(intent, author, mentioned)
        people = find_people(self.given, intent, author, others, records)
        registrants = make_registrants(self.given, intent, people, records, needs, thread)
        if self.leaves_out_forwarder(registrants):
            self.given.doubts.append("whoever passes the message on may wish to take part as well")
        return self.reading(intent, sure, reasons, registrants, question)

    def look_whom(self, signals: Signals, author: Found[str] | None, *, cancels: bool) -> None:
        """Find whom a change or a cancellation means, where it may be one: it is one where somebody is acted on."""
        scene = self.given.scene
        may_be = cancels or signals.of(Intent.CHANGE) > 0
        if not may_be and not (scene.names and ASKS_TO_ACT.search(scene.low)):
            return
        meant = self.given.meant = find_meant(scene, author)
        if meant.strong and (meant.acts or cancels or signals.of(Intent.CHANGE) >= 2):
            self.given.mentions = without_kept(self.given.mentions, meant)
            for act in meant.acts:
                signals.points[act] = max(signals.of(act), 3.0)

    def settle_whom(self, intent: Intent, author: Found[str] | None, mentioned: tuple[Mention, ...]) -> None:
        """Keep whom the words mean for a change or a cancellation alone; *mentioned* is what was found before."""
        if intent not in (Intent.CANCEL, Intent.CHANGE):
            self.given.meant, self.given.mentions = None, mentioned
        elif self.given.meant is None:
            self.given.meant = find_meant(self.given.scene, author)
            self.given.mentions = without_kept(mentioned, self.given.meant)

    def leaves_out_forwarder(self, registrants: Sequence[ReadRegistrant]) -> bool:
        """Whether the covering words of a forward speak of their author as well, who was not read."""
        sender = self.given.message.author
        if self.given.forwarded_for is None or sender is None:
            return False
        covering = folded(self.given.covering)
        if SELF_OUT.search(covering) or not (ALSO_ME.search(covering) or WANTS_ME.search(covering)):
            return False
        return not any(
            (one.email is not None and one.email.value.lower() == sender.email.lower())
            or (one.name is not None and same_person(one.name.value, sender.name))
            for one in registrants
        )

    def choose(self, signals: Signals, around: Surroundings) -> tuple[Intent, float, tuple[str, ...]]:
        """The intent by the rules, and beside them by the wording where there is a model of it."""
        intent, sure, reasons = choose(signals, around)
        if HAS_ONE in reasons and sure >= GIVES_UP:
            signals.points[Intent.CHANGE] = max(signals.of(Intent.CHANGE), AS_PLAIN)
        chosen = self.chosen = Chosen(intent, sure, reasons, signals.points)
        if self.model is not None and not (reasons and self.given.scene.respelled and intent is Intent.UPDATE):
            self.opinion = find_opinion(find_features(self.given.scene, self.given.mentions), self.model)
            wording = self.opinion.intents
            if (
                signals.never_registered and signals.of(Intent.CHANGE) < ASKS_TO_MOVE
            ):  # who has no seat cannot change it
                wording = {**wording, Intent.CHANGE: 0.0}
            elif not around.about_a_seat:  # a day is named, and nobody who takes part
                wording = {**wording, Intent.REGISTER: 0.0}
            elif intent is Intent.CANCEL and signals.of(intent) >= OUTRIGHT and around.gives_up_only:
                wording = {**wording, Intent.REGISTER: 0.0}  # "I would like to come in the spring"
            elif self.takes_back_aid and signals.of(Intent.CANCEL) < PLAINLY:  # an aid is given up, and no seat
                both = wording[Intent.CANCEL] + wording[Intent.UPDATE]
                wording = {**wording, Intent.CANCEL: 0.0, Intent.UPDATE: both}
            elif signals.feared:  # "I thought I would have to cancel"
                wording = {**wording, Intent.CANCEL: 0.0}
            elif HAS_ONE in reasons and sure >= GIVES_UP:  # who gives one up for another asks for no second seat
                both = wording[Intent.CHANGE] + wording[Intent.REGISTER]
                wording = {**wording, Intent.CHANGE: both, Intent.REGISTER: 0.0}
            chosen, doubt = weigh(chosen, wording, self.model.weighing)
            if doubt:
                self.given.doubts.append(doubt)
        return chosen.intent, chosen.sure, chosen.reasons

    def is_endless(self) -> str:
        """Why nobody is read out of a message that names more than any request does; empty for all others."""
        if len(self.given.mentions) > MOST_MENTIONS:
            return f"names sessions {len(self.given.mentions)} times"
        people = max(len(self.given.scene.names), len(self.given.scene.mailboxes))
        return f"names people {people} times" if people > MOST_PEOPLE else ""

    def reading(
        self,
        intent: Intent,
        sure: float,
        reasons: tuple[str, ...],
        registrants: Sequence[ReadRegistrant],
        question: Asked | None,
    ) -> Reading:
        said = self.given.meant is not None and self.given.meant.strong
        counted = 0 if said else stated_count(self.given.scene.low)
        if counted > len(registrants) and intent is not Intent.UPDATE:
            self.given.doubts.append(f"speaks of {counted} people, {len(registrants)} found")
        review = sure < CERTAIN_ENOUGH or bool(self.given.doubts) or not registrants
        for registrant in registrants:
            for found in (registrant.name, registrant.email, registrant.agency, *registrant.sessions):
                if found is not None and found.confidence < CERTAIN_ENOUGH:
                    review = True
                    self.given.doubts.append(f"not sure: {found.reason}")
        return Reading(
            intent,
            tuple(registrants),
            question=question is not None,
            review=review,
            reasons=(*reasons, *self.given.doubts, *self.given.notes),
            session_problems=tuple(dict.fromkeys(self.given.problems)),
            language=find_language(self.given.body.own),
            agency_suggestion=self.suggested_agency(registrants),
        )

    def suggested_agency(self, registrants: Sequence[ReadRegistrant]) -> str:
        """A guess for the question that asks for an agency, where all who lack one write from one domain."""
        domains = {one.email.value.rpartition("@")[2].lower() for one in registrants if one.email and not one.agency}
        return suggest_from_domain(domains.pop()) if len(domains) == 1 else ""

    def needs(self) -> tuple[FoundNeed, ...]:
        scene = self.given.scene
        called = called_spans(scene, self.given.mentions)
        asked = hear_wording(scene, find_needs(scene.own, called), called)
        self.takes_back_aid = bool(find_withdrawn(scene.own, called))
        self.given.doubts.extend(asked.doubts)
        return asked.needs


PASSES_ON = re.compile(
    r"\b(?:take care of|handle|see to|help (?:her|him|them|with)|get (?:her|him|them) in|"
    r"sort (?:this|her|him|them)|can you (?:do|set up)|new (?:hire|worker|employee)|"
    r"asked me to (?:forward|send|pass)|pass(?:ing)? (?:this|it|her|him) (?:on|along))\b"
)

__all__ = ["CERTAIN_ENOUGH", "Signals", "read"]
