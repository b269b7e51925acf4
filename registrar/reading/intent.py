"""What is the message for?

The cues of `signals`, and what stands around the words: sessions that are named, people that are listed, a confirmation
or a request for details below. The rules are tried in the order of `RULES`; the first that has a verdict decides.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from registrar.reading.mention import Mention
from registrar.reading.signals import Signals
from registrar.reading.thread import Thread
from registrar.vocabulary import Intent

CHANGE_SUBJECT = re.compile(
    r"\b(?:change|switch|swap|mov(?:e|ing)|transfer|reschedul\w+)\b|"
    r"\A\W*(?:re: )?(?:sorry,? )?(?:i )?(?:can'?t|can ?not|won'?t(?: be able to)?|unable to) "
    r"(?:make|attend|be there|do|come)\b"
)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What stands around the cues."""

    mentions: Sequence[Mention]
    subject_settles: bool
    thread: Thread
    people: int
    """Persons listed with an address, beside the author."""
    needs: int
    asks: bool
    words: int
    """How many words the author wrote."""
    details: bool
    """A name with an agency stands in the words or the signature."""
    is_reply: bool = False
    change_names: bool = False
    """A sentence that asks to be moved names a session."""
    asked: bool = False
    """A session is named in a clause that asks."""
    requests: bool = False
    """Something is asked for in a question's form that is no registration ("could you resend the link?")."""
    subject: str = ""
    """Folded."""
    confirmed: bool = False
    """What is answered confirms one session; those wanted are others."""
    adds: bool = False
    """Words say that something comes on top of what there is."""
    over: frozenset[int] = frozenset()
    """Sessions that are over: whoever missed one asks for another anew."""
    resends: bool = False
    """An earlier message is to be ignored: what it asked for was never done."""
    told: bool = False
    """An agency or an address stands in the author's own words."""
    on_topic: bool = True
    """A word of webinars and of registering stands in the message."""
    topical: bool = True
    """A word of webinars and of registering stands in it, whatever days are named."""
    tells: bool = False
    """Something is told of others, and nothing of the author."""
    owes: bool = False
    """A detail is promised for later, and no decision: the seat is asked for now."""
    undecided: bool = False
    """Somebody else is to decide whether the author may come."""
    encloses: bool = False
    """An attached list has people with their addresses and sessions."""

    @property
    def gives_up_only(self) -> bool:
        """Whether a session is given up and none is wanted, nor anybody listed who may want one."""
        roles = {m.role for m in self.mentions if m.settled or m.options or m.unknown}
        return bool(roles & {"left", "refused"}) and "wanted" not in roles and not self.people

    @property
    def about_a_seat(self) -> bool:
        """Whether anything but a day that is named ties the message to a seat for somebody."""
        return bool(not self.tells or self.topical or self.subject_settles or self.people or self.needs)


@dataclass(frozen=True, slots=True)
class Case:
    """A message's signals and surroundings, with what several rules need worked out once."""

    signals: Signals
    around: Surroundings
    wanted: tuple[Mention, ...]
    given_up: tuple[Mention, ...]
    left: tuple[Mention, ...]
    held: tuple[Mention, ...]

    @property
    def on_record(self) -> bool:
        """Whether the author speaks of a registration that there is already."""
        return (
            self.around.thread == "confirmation"
            or bool(self.held)
            or self.says("is registered already")
            or self.says("cannot attend any more")
            or self.asked_before
        )

    @property
    def asked_before(self) -> bool:
        """Whether the author tells of asking for one of the sessions now given up."""
        if self.around.resends or not self.says("asked for one before"):
            return False
        return any(m.settled for m in self.given_up)

    @property
    def about_us(self) -> bool:
        """Whether anything but a date ties the message to the program."""
        around = self.around
        return around.on_topic or bool(around.thread) or around.details or around.is_reply

    @property
    def thanks(self) -> bool:
        """Whether the author thanks, or writes about something else altogether."""
        return self.of(Intent.OTHER) > 0 and not (self.around.owes and self.signals.why(Intent.OTHER) == (PUT_OFF,))

    def of(self, intent: Intent) -> float:
        """The points of *intent*."""
        return self.signals.of(intent)

    def says(self, reason: str) -> bool:
        """Whether a cue with that reason was found."""
        return reason in self.signals.reasons


HAS_ONE = "has a seat that does not suit, and names another session"
"""Why it is a change: the parts that the sessions play say so, whatever the words."""
ENCLOSES = "encloses a list of people and sessions"
"""Why it is a registration, whatever the covering words speak of."""
PUT_OFF = "will write again"
"""Why nothing is done yet."""
AS_PLAIN = 3.0
"""What that counts for, in points."""
Verdict = tuple[Intent, float, str] | None
"""An intent, how sure it is, and why beside the cues; None leaves it to the next rule."""


def choose(signals: Signals, around: Surroundings) -> tuple[Intent, float, tuple[str, ...]]:
    """Return the intent, how sure it is (0 to 1), and why: the first rule that has a verdict decides."""
    mentions = around.mentions
    case = Case(
        signals,
        around,
        tuple(m for m in mentions if m.role == "wanted" and (m.strong or m.settled)),
        tuple(m for m in mentions if m.role in ("refused", "left")),
        tuple(m for m in mentions if m.role == "left"),
        tuple(m for m in mentions if m.role == "held"),
    )
    for rule in RULES:
        verdict = rule(case)
        if verdict is not None:
            intent, sure, why = verdict
            return intent, sure, (*signals.why(intent), *([why] if why else []))
    return Intent.OTHER, 0.7, (*signals.why(Intent.OTHER), "asks for nothing that is known here")


def _is_unsolicited(case: Case) -> Verdict:
    if case.of(Intent.OTHER) >= 5:
        return Intent.OTHER, 0.9, ""
    acts = any(case.of(intent) >= 1.5 for intent in (Intent.REGISTER, Intent.CANCEL, Intent.CHANGE, Intent.UPDATE))
    misdirected = case.says("is meant for somebody else") and not acts and not case.wanted and not case.around.people
    return (Intent.OTHER, 0.9, "") if misdirected else None


def _changes_by_sessions(case: Case) -> Verdict:
    """The parts that the sessions play say that one is given up for another."""
    around = case.around
    if case.signals.never_registered:
        return None
    if case.wanted and any(m.settled for m in case.given_up) and CHANGE_SUBJECT.search(around.subject):
        return Intent.CHANGE, 0.8, "gives one up for another, under a subject that says so"
    if _names_another_below_a_confirmation(case):
        return Intent.CHANGE, 0.75, "names another session than the one confirmed"
    if _has_one_and_names_another(case):
        return Intent.CHANGE, 0.95 if any(m.settled for m in case.given_up) else 0.75, HAS_ONE
    if case.wanted and case.says("asked for one before") and case.says("prefers another") and not around.adds:
        return Intent.CHANGE, 0.9, ""
    return None


def _is_change(case: Case) -> Verdict:
    change, around = case.of(Intent.CHANGE), case.around
    if case.signals.never_registered:
        return None
    if change < 2:
        return None
    corrects = case.says("adds or corrects a detail")
    if change >= 3 and case.wanted and not (around.change_names or case.on_record or case.given_up):
        return None  # "the mail is being moved", beside a session that is asked for
    if change >= 3:
        named = bool(case.wanted or case.given_up or case.held)
        answers = bool(around.thread) and not corrects and not around.needs
        if (named or answers) and not (corrects and not case.wanted and not case.given_up):
            return Intent.CHANGE, 0.9, ""
        if case.of(Intent.REGISTER) < 2 and not corrects and not around.asks:
            return Intent.CHANGE, 0.7, ""
        return None
    gone = bool(case.held or case.given_up) or around.thread == "confirmation"
    if not case.wanted and case.on_record and gone and case.says("wants a later one"):
        return Intent.CHANGE, 0.8, ""
    if not case.wanted or not case.says("wants another one instead"):
        return None
    instead = (
        (case.on_record and not corrects)
        or (case.of(Intent.CANCEL) >= 2 and bool(case.given_up))
        or (bool(case.left) and "move" in around.subject)
        or (bool(case.given_up) and around.is_reply)
        or (any(m.settled for m in case.given_up) and _puts_another_in_its_place(case))
    )
    return (Intent.CHANGE, 0.85, "") if instead else None


def _puts_another_in_its_place(case: Case) -> bool:
    """As in "I'll be driving then. Put me into August instead", but not "I'd like June. No wait, put me in August"."""
    wished = case.says("wishes to take part") or case.says("says which one they want")
    return case.says("wants to be put into another instead") and not wished


def _names_another_below_a_confirmation(case: Case) -> bool:
    """As in "I have court that day. Is August 16 still open?", where nothing says that it comes on top."""
    around = case.around
    if around.thread != "confirmation" or not case.wanted or case.of(Intent.REGISTER) >= 3:
        return False
    if case.says("wants a later one"):
        return True
    if (
        case.of(Intent.CANCEL) >= 3
        or not around.confirmed
        or around.adds
        or not any(m.settled for m in case.wanted)
        or around.people
    ):
        return False
    if case.of(Intent.UPDATE) >= 3:
        return False
    return around.asked or around.requests or case.of(Intent.CHANGE) >= 1 or case.of(Intent.CANCEL) >= 1


def _has_one_and_names_another(case: Case) -> bool:
    """As in "I was on for June 21, but my new shift won't allow it. August 16 I'm free."."""
    around = case.around
    gone = {n for m in (*case.given_up, *case.held) if m.settled for n in m.numbers}
    wanted = {n for m in case.wanted if m.settled for n in m.numbers}
    if case.says("meant another") and gone - wanted:
        gone -= wanted  # "I asked for October and your note says December; October is right"
    gone -= around.over
    other = wanted - gone
    if case.of(Intent.CANCEL) >= 3 and case.of(Intent.CHANGE) < 1 and case.of(Intent.REGISTER) < 2.5:
        return False  # "cancel my seat for June 21; hopefully I can attend in the fall"
    if not other or not gone or not case.on_record or case.around.people > 1:
        return False
    if not (case.held or case.says("is registered already") or case.asked_before) and case.of(Intent.REGISTER) >= 3:
        return False  # below a reminder that somebody else was sent
    given_up = any(m.settled for m in case.given_up)
    if case.says("is registered already") and not case.around.adds and case.of(Intent.REGISTER) < 3:
        return True
    return (
        given_up
        or case.of(Intent.CANCEL) >= 1
        or (case.says("asked for one before") and not around.resends)
        or case.says("wants another one instead")
        or case.says("prefers another")
        or case.says("meant another")
    )


def _is_cancel(case: Case) -> Verdict:
    cancel, register = case.of(Intent.CANCEL), case.of(Intent.REGISTER)
    if cancel < 3 or (case.signals.never_registered and register > cancel):
        return None
    both = any(m.settled for m in case.wanted) and any(m.settled for m in case.given_up)
    if register >= 2.5 and both:
        return Intent.CHANGE, 0.7, "gives one up and asks for another"
    if register >= 3 and case.wanted and not case.left and not case.on_record:
        return None
    return Intent.CANCEL, 0.9, ""


def _cannot_attend(case: Case) -> Verdict:
    cancel, around = case.of(Intent.CANCEL), case.around
    if not 2 <= cancel < 3 or case.signals.never_registered:
        return None
    moved = case.says("cannot attend any more") and any(m.settled for m in case.given_up)
    if any(m.settled for m in case.wanted) and (around.thread == "confirmation" or moved):
        return Intent.CHANGE, 0.8, "cannot attend, and names another"
    about_one = case.on_record or bool(case.given_up) or around.subject_settles
    if not case.wanted and about_one and not (case.of(Intent.REGISTER) >= 3 and around.people):
        return Intent.CANCEL, 0.8, ""
    return None


def _is_update(case: Case) -> Verdict:
    around = case.around
    if case.of(Intent.UPDATE) >= 2 and _corrects(case):
        other = {n for m in case.wanted for n in m.numbers} - {n for m in case.given_up for n in m.numbers}
        held = {n for m in case.held if m.settled for n in m.numbers}
        meant = case.says("meant another") and not around.needs and bool(held) and not other & held
        if other and (any(m.settled for m in case.given_up) or meant):
            return Intent.CHANGE, 0.8, "names another session than before"
        return Intent.UPDATE, 0.85, ""
    put_off = case.says(PUT_OFF) and not around.told
    answered = around.told or not around.asks
    if around.thread == "incomplete" and not case.wanted and answered and around.words and not put_off:
        return Intent.UPDATE, 0.8, "answers our question for a detail"
    asks_anew = case.of(Intent.REGISTER) >= 2.5 and (around.people > 0 or around.adds)
    if around.thread == "confirmation" and around.needs and not case.wanted and not asks_anew:
        return Intent.UPDATE, 0.8, "asks for an aid below a confirmation"
    return None


def _corrects(case: Case) -> bool:
    """Whether a detail is corrected rather than a seat asked for."""
    around = case.around
    update, register = case.of(Intent.UPDATE), case.of(Intent.REGISTER)
    if case.says("answers what was missing") and update < 2.5:
        return (around.thread in ("incomplete", "confirmation") or around.is_reply) and not case.wanted
    says_so = case.says("is registered already")
    fresh = any(m.settled for m in case.wanted)
    registered = says_so or around.thread in ("confirmation", "incomplete") or bool(case.held)
    corrects = case.says("adds or corrects a detail") or (registered and case.says("declines an aid"))
    if around.people >= 2 and fresh and not registered:
        return False
    if corrects and registered and not (register >= 3 and fresh and not says_so):
        return True
    if corrects and register < 2.5:
        return not around.asks or around.needs > 0 or update >= 3
    if not registered or not around.needs:
        return False
    if says_so and update >= 3 and update > register:
        return True  # an aid for "the two people you have down for June"
    if register < 2.5 and (not around.people or not fresh):
        return True
    return not around.asks and not (register >= 3 and fresh) and not around.people


def _puts_it_off(case: Case) -> Verdict:
    """As in "I'd love to come but have to ask my boss": there is nothing to be done before the next message."""
    around = case.around
    if not case.says(PUT_OFF) or around.asks or (around.asked and not around.undecided) or around.people:
        return None
    if case.around.owes and any(m.settled for m in case.wanted):
        return None
    answers = case.around.thread == "incomplete"
    acts = any(case.of(intent) >= 2 for intent in (Intent.CANCEL, Intent.CHANGE)) or (
        case.of(Intent.UPDATE) >= 2 and not answers
    )
    if acts or case.of(Intent.REGISTER) >= 3 or case.says("asks to be added") or case.around.needs or case.around.told:
        return None
    return Intent.OTHER, 0.9, ""


def _wants_another_as_well(case: Case) -> Verdict:
    """Below a confirmation: another session than the one confirmed, and words that say that it comes on top."""
    around = case.around
    fresh = any(m.settled for m in case.wanted)
    if around.thread != "confirmation" or not fresh or not around.adds or case.given_up:
        return None
    if case.of(Intent.CHANGE) >= 2 or case.of(Intent.CANCEL) >= 1 or case.of(Intent.UPDATE) >= 2.5:
        return None
    if around.asked or case.of(Intent.REGISTER) >= 2:
        return Intent.REGISTER, 0.8, "asks for another session beside the one confirmed"
    return None


def _is_register(case: Case) -> Verdict:
    around, register = case.around, case.of(Intent.REGISTER)
    if around.encloses and case.of(Intent.CANCEL) < 2 and case.of(Intent.CHANGE) < 2:
        return Intent.REGISTER, 0.9, ENCLOSES
    deciding = case.of(Intent.QUESTION) >= 2 and around.asks
    asked_for = register >= 2 or bool(around.people)
    if asked_for and not (deciding and register < 3):
        merely_polite = not case.wanted and register < 2.5 and not around.people
        if merely_polite and (around.thread == "confirmation" or case.thanks):
            return (Intent.QUESTION if around.asks else Intent.OTHER), 0.7, "asks for no seat"
        return Intent.REGISTER, 0.9, ""
    if deciding:
        return Intent.QUESTION, 0.85, ""
    return None


def _names_a_session(case: Case) -> Verdict:
    around, register = case.around, case.of(Intent.REGISTER)
    if (case.thanks and not around.asked) or around.thread == "confirmation" or not case.about_us:
        return None
    if around.asked and not around.asks:
        return Intent.REGISTER, 0.8, "asks for a session"
    every = all(m.kind == "all" for m in case.wanted) and not around.subject_settles
    named = any(m.settled or m.options or (m.strong and around.on_topic) for m in case.wanted) or around.subject_settles
    if around.asks and every:
        return None  # "I'd want all of them to see it" beside a question is of people
    if not named or (around.asks and not (around.details and around.asked and register >= 1)):
        return None
    if case.of(Intent.CANCEL) >= 2 and register < 2:
        return Intent.REGISTER, 0.4, "names a session, and may not be able to attend"
    if not around.about_a_seat:
        return None  # "the posts are coming Wednesday": a day, and nothing of anybody who takes part
    short = around.words <= 25 or (register >= 1.5 and around.words <= 60)
    return (
        (Intent.REGISTER, 0.75, "names a session and little else") if short or around.details or around.needs else None
    )


def _is_question(case: Case) -> Verdict:
    around = case.around
    if not around.on_topic and not around.thread:
        return None
    if around.asks:
        return Intent.QUESTION, 0.85, "asks something"
    if around.requests and not case.thanks:
        return Intent.QUESTION, 0.7, "asks for something that staff must send"
    return None


RULES: tuple[Callable[[Case], Verdict], ...] = (
    _is_unsolicited,
    _changes_by_sessions,
    _is_change,
    _is_cancel,
    _cannot_attend,
    _puts_it_off,
    _is_update,
    _wants_another_as_well,
    _is_register,
    _names_a_session,
    _is_question,
)
"""In this order, because what changes a registration that exists outweighs words that could ask for a new one."""

TOPIC = re.compile(
    r"\b(?:session|webinar|seminar|training|class|classes|course|workshop|sign(?:ed)? up|regist\w+|enroll\w*|"
    r"attend\w*|join\w*|link|log(?:ging)? ?in|password|certificate|cert|recording|recorded|slides?|ceus?|"
    r"credits?|hours|zoom|webex|platform|seat|waitlist|waiting list|date|dates|"
    r"record|watch|cost|fee|free|eligible|volunteers?|participants?|foster|presenter|handouts?|materials?|"
    r"taller|sesion|seminario|charla|curso|certificado|inscri\w+|matricul\w+|enlace|horas|costo|screening|"
    r"tool|group|next one|content|resend|time|eastern|central|pacific|host|waiting room|sound|audio|hear|microphone|"
    r"camera|one of these|any of these|"
    r"get in)s?\b"
)
