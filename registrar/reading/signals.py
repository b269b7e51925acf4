"""Which words speak for an intent, and how much?

Cues with weights, looked for sentence by sentence; what denies, conditions or merely hopes takes a cue's weight away.
Every cue that counted is kept as a reason.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from registrar.reading.question import Asked, form_of
from registrar.reading.roles import clause_before
from registrar.reading.words.detail_words import CORRECTING
from registrar.reading.words.intent_words import (
    AID_BEHIND,
    CANCEL_SUBJECT,
    CANCELLED_BEFORE,
    HOPED_FOR,
    HYPOTHETICAL,
    NEITHER,
    REMOVES_DETAIL,
    SALES,
    SALES_ENOUGH,
    SPEAKS_OF_AID,
    TAKES_IT_OFF,
    THOUGHT_BEFORE,
    UNSURE_BEFORE,
)
from registrar.reading.words.leaving_words import LEAVING
from registrar.reading.words.moving_words import MOVING
from registrar.reading.words.seat_words import ASKING
from registrar.reading.words.session_words import folded
from registrar.reading.words.wondering_words import ASIDE, WONDERING
from registrar.sieve import Sieve, Sieved
from registrar.vocabulary import Intent


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that speak for an intent, and how much."""

    intent: Intent
    weight: float
    pattern: Sieve
    reason: str


_TABLES: tuple[tuple[Intent, tuple[tuple[float, str, str], ...]], ...] = (
    (Intent.REGISTER, ASKING),
    (Intent.CANCEL, LEAVING),
    (Intent.CHANGE, MOVING),
    (Intent.UPDATE, CORRECTING),
    (Intent.QUESTION, WONDERING),
    (Intent.OTHER, ASIDE),
)
CUES: tuple[Cue, ...] = tuple(
    Cue(intent, weight, Sieve(pattern), reason) for intent, rows in _TABLES for weight, reason, pattern in rows
)
SIEVED_CUES = Sieved(CUES, lambda cue: cue.pattern)
TO_MOVE = Sieved(
    (cue.pattern for cue in CUES if cue.intent is Intent.CHANGE and cue.weight >= 3), lambda pattern: pattern
)
SIEVED_SALES = Sieved(SALES, lambda sign: sign)
WITHDRAWS = re.compile(
    r"\b(?:cancel\w*|withdraw|baja|annuler|"
    r"(?:give|giving|hand|turn|pass|sign|free|open|offer)(?:ing)?(?: up| back| away| over)?|"
    r"releas(?:e|ing)|return(?:ing)?|surrender(?:ing)?|vacat(?:e|ing)|forfeit(?:ing)?|forgo|drop(?:ping)?|let go of)\W+"
    r"(?:the |my |our |his |her |their |both |of |la |las |mi |su |de )*$"
)
NEVER_REGISTERED = Sieve(
    r"\b(?:never (?:did |actually |even |ever )*(?:register(?:ed)?|sign(?:ed)? up|enroll(?:ed)?)|"
    r"not (?:yet )?(?:registered|signed up|enrolled)|"
    r"haven'?t (?:registered|signed up|enrolled)|had not (?:registered|signed up|enrolled)|"
    r"(?:never|not|n't) (?:ever |yet |even |actually )?(?:was |been |got |made it |gotten |had )?"
    r"(?:on|onto|in) (?:your|the|any) "
    r"(?:\w+ )?(?:list|roster|books)|"
    r"(?:never|n't|not) (?:\w+ )?(?:had|have|held|got|gotten|booked|reserved|claimed) "
    r"(?:a|my|any|our) (?:\w+ )?(?:seat|spot|place|registration|reservation)|"
    r"(?:haven'?t|not|never) (?:been |actually )?(?:asked|applied|written|booked|put in) (?:for|in for) "
    r"(?:it|one|any|a)\b|"
    r"(?:i'd|we'd|i had|we had) (?:meant|intended|planned|hoped|thought) to (?:ask|sign|register|come|attend|"
    r"take|do|join|be))\b"
)
MAKES_ONE = Sieve(
    r"\b(?:accept|submit\w*|consider|process|complete|send\w*|enter|as|is|serves? as|acknowledge|request\w*|save|"
    r"hold|reserve|"
    r"book|keep|secure|confirm|claim|take)(?: to you| you| for)?\W*$"
)
"""A registration that is handed in by the message itself is none that there is already."""
OTHERS_ARE = Sieve(
    r"\b(?:\w+s|people|staff|folks|children|of (?:us|them)) (?:are|were|may be|might be|would be|could be) $"
)
"""Several who are not named are interested: somebody asks for them before anybody signs up."""
HOLDS_ALREADY = re.compile(
    r"\b(?:already|(?<!can )(?<!could )(?<!may )(?<!might )(?<!should )\bi(?:'ve| have)|"
    r"(?<!can )(?<!could )(?<!may )(?<!might )\b(?:i|we|he|she|they) (?:holds?|had|have|"
    r"has)) "
    r"(?:have |hold |got )?a (?:seat|spot|place)\b(?! to)"
)
SOME_OTHER_TIME = re.compile(
    r"\b(?:some|any|an)other (?:year|time|day)\b|\b(?:some|another) other (?:year|time|day)\b|\bnext (?:year|time)\b"
)
"""Beside these words a seat is wished for on no day that is set."""
OTHERS_DECIDE = re.compile(
    r"\b(?<!of )(?<!and )(?:she|he|they|(?:the|my|our|two|three|some|several|few) (?:\w+ ){0,2}[a-z]{3,}|others?|"
    r"people) (?:is|are|was|were|has|have|may|might) (?:still |also |all )?$"
)
"""It is not the author who is still deciding."""
CANCELLATION_OFF = re.compile(
    r"[^.?!\n]{0,80}\b(?:disregard|ignore|undo|reverse|forget|scrap|withdraw|withdrew|cancel) (?:my|our|the|that) "
    r"(?:\w+ )?cancell?ation\b"
)
"""What is withdrawn is the cancellation."""
FEARED = Sieve(
    r"\b(?:thought|feared|worried|was afraid|were afraid|almost|nearly)\b[^.?!\n]{0,24}"
    r"\b(?:have to|had to|need to|must)? ?(?:cancel(?:l?ed)?|withdraw|withdrew|drop(?:ped)? out|back(?:ed)? out|"
    r"bow(?:ed)? out|miss it|skip it)\b[^.?!\n]*\b(?:but|yet|though|until|then)\b"
)
"""A cancellation was feared, and something else follows."""
POLITELY_IF = re.compile(
    r"\b(?:would|will|does|is|ok|okay|alright|right|fine|possible|mind|bother|trouble|problem)\b[^.?!\n]{0,30}"
    r"\bif (?:i|we) (?:\w+ly |just )?$"
)
"""As in "would it be a bother if I dropped out": no condition, but good manners."""
SOMEBODY_ELSE = re.compile(
    r"\b(?:(?:some|any|no)(?:body|one)|another|others?|whoever|who|(?:worker|colleague|person|people|soul|"
    r"candidate)s?)"
    r"(?: \w+){0,2}(?: (?:should|could|can|may|might|must|will|would|ought to|to|deserves to))? $"
)
"""Who is to have the place is not the author: "somebody younger should have my place"."""
OF_ONE_BEFORE = re.compile(
    r"\b(?:with|to|on|in|about|from|regarding|concerning|since|after|upon|under|of|is|change|correct|update|fix) "
    r"(?:my|our|his|her|their) (?:\w+ ){0,2}$"
)
"""The registration spoken of is one that there is: "please note with my August enrollment"."""
SPANISH_PAST = re.compile(
    r"(?<!que )(?<!favor )(?<!de )(?<!si )\bme (?:registre|inscribi|anote|apunte|matricule)\Z|"
    r"\b(?:estoy|esta|estamos|quede|quedo|fui|fue) (?:ya )?(?:anotad|apuntad|inscrit|registrad|matriculad)[oa]s?\Z"
)
"""Somebody has registered, or is."""
IF_ALLOWED = re.compile(
    r"[^.!?\n]{0,60}\bif (?:it|that|this|they)(?:'s| is| are|'re) (?:allowed|permitted|eligible|open to|free|"
    r"possible)\b|"
    r"[^.!?\n]{0,60}\bif (?:so|yes|not too|that is the case)\b"
)
NEGATED_BEFORE = re.compile(
    r"\bnothing (?:left |here |there |for (?:you|me|us) )?to $|"
    r"\b(?:not|n't|never|no longer|don'?t|didn'?t|do not|did not|without|won'?t|no(?!\.? ?\d)|nobody|"
    r"none)\b(?:\W+\w+){0,3}\W*$"
)
CONDITION_BEFORE = re.compile(
    r"\b(?:since|after|upon|to my|on my|from my|about my|to our|on our|to (?:his|her))\W*$|"
    r"\b(?:how (?:do|can|would|to|should)|(?:do|does|did|must|should) (?:i|we|they|he|she|one|people)|if (?:i|we)|"
    r"whether|if (?:any|some|one|anyone|someone|somebody|they|your \w+|you|those)|"
    r"before (?:i|we)|able to|want to know|when you|"
    r"told (?:me|us) to|tried to|attempted to|(?:you|your \w+|site|page|website|flyer|e-?mail|notice|form|it|"
    r"was|were|been|am|are) asked (?:me|us)? ?to|anyone|people|those who|they|in case|"
    r"unless|until|made up my mind|undecided|thinking)\b(?:\W+\w+){0,5}\W*$"
)


@dataclass(slots=True)
class Signals:
    """What the choice is made of."""

    points: dict[Intent, float] = field(default_factory=dict)
    reasons: list[str] = field(default_factory=list)
    by_intent: dict[Intent, list[str]] = field(default_factory=dict)
    never_registered: bool = False
    feared: bool = False
    """A cancellation is spoken of that was feared and did not come to pass."""

    def of(self, intent: Intent) -> float:
        """The points of *intent*."""
        return self.points.get(intent, 0.0)

    def why(self, intent: Intent) -> tuple[str, ...]:
        """The reasons of the cues that spoke for *intent*."""
        return tuple(self.by_intent.get(intent, ()))


def asks_to_move(low: str) -> bool:
    """Whether a folded sentence asks to be moved from one session to another."""
    return any(pattern.search(low) for pattern in TO_MOVE.that_may_match(low))


def find_signals(asked: Sequence[Asked], subject: str) -> Signals:
    """Add up the cues in the sentences of the author, and, at less weight, in a subject that is no reply's."""
    signals = Signals()
    sentences = [folded(one.sentence.text) for one in asked]
    whole = "\n".join(sentences)
    aided = SPEAKS_OF_AID.search(whole) is not None
    for one, low in zip(asked, sentences, strict=True):
        if NEVER_REGISTERED.search(low):
            signals.never_registered = True
        if FEARED.search(low):
            signals.feared = True
        removed = None if TAKES_IT_OFF.search(low) is None else Intent.UPDATE if aided else Intent.CANCEL
        share = 0.25 if one.form == "question" else 1.0
        _count(signals, low, share=share, question=one.form == "question", removed=removed)
    head = folded(subject)
    sales = {sign for text in (whole, head) for sign in SIEVED_SALES.that_may_match(text) if sign.search(text)}
    if len(sales) >= SALES_ENOUGH:
        signals.points[Intent.OTHER] = 5
        signals.by_intent.setdefault(Intent.OTHER, []).append("is unsolicited")
        signals.reasons.append("is unsolicited")
    if not re.match(r"\s*(?:\[[^\]]*\]\s*)?(?:re|aw|sv|fw|fwd|rv|tr|wg)\s*:", head):
        _count(
            signals,
            head,
            share=1.0 if CANCEL_SUBJECT.match(head) else 0.6,
            question=head.rstrip().endswith("?") or form_of(subject) == "question",
        )
    return signals


def _count(signals: Signals, low: str, *, share: float, question: bool, removed: Intent | None = None) -> None:
    """Add the cues of one sentence. *removed*: what it means that "that" is taken off a registration, if it is."""
    for cue in SIEVED_CUES.that_may_match(low):
        if question and cue.intent not in (Intent.QUESTION, Intent.UPDATE):
            continue
        match = cue.pattern.pattern.search(low)
        if match is None or _is_taken_back(cue, low, match):
            continue
        if removed is Intent.UPDATE and cue.intent is Intent.CANCEL:
            continue
        if removed is Intent.CANCEL and cue.pattern.pattern.pattern == TAKES_IT_OFF.pattern:
            continue
        signals.points[cue.intent] = max(signals.of(cue.intent), cue.weight * share) + 0.2 * share
        if cue.reason not in signals.reasons:
            signals.reasons.append(cue.reason)
            signals.by_intent.setdefault(cue.intent, []).append(cue.reason)


def _is_taken_back(cue: Cue, low: str, found: re.Match[str]) -> bool:
    """Whether the words around a cue deny, condition or merely hope what it says."""
    before = low[max(0, found.start() - 40) : found.start()]
    match cue.intent:
        case Intent.REGISTER:
            return _asks_for_no_seat(cue, low, found, before)
        case Intent.CANCEL:
            if cue.reason.startswith("asks") and CANCELLATION_OFF.match(low):
                return True
            told = (
                HYPOTHETICAL.search(before) and not POLITELY_IF.search(low, 0, found.start())
            ) or CANCELLED_BEFORE.search(low)
            detail = REMOVES_DETAIL.match(low, found.start()) or THOUGHT_BEFORE.search(before)
            return bool(told or detail or _is_denied(cue, before))
        case Intent.CHANGE:
            return (cue.reason == "wants a later one" and HOPED_FOR.search(low) is not None) or _is_denied(cue, before)
        case Intent.QUESTION:
            return OTHERS_DECIDE.search(before) is not None
        case Intent.UPDATE:
            return cue.reason == "is registered already" and MAKES_ONE.search(before) is not None
        case _:
            return False


def _is_denied(cue: Cue, before: str) -> bool:
    return "cannot" not in cue.reason and bool(NEGATED_BEFORE.search(before))


def _asks_for_no_seat(cue: Cue, low: str, match: re.Match[str], before: str) -> bool:
    if WITHDRAWS.search(before[-30:]) or IF_ALLOWED.match(low[match.end() :]):
        return True
    if cue.reason == "asks for a place" and (HOLDS_ALREADY.search(low) or SOME_OTHER_TIME.search(low, match.end())):
        return True
    if cue.weight <= 1.5:
        return False
    if cue.reason == "asks for a place" and SOMEBODY_ELSE.search(before):
        return True
    if cue.reason == "says what they sign up for" and OF_ONE_BEFORE.search(before):
        return True
    if "Spanish" in cue.reason and SPANISH_PAST.search(low, max(0, match.start() - 12), match.end()):
        return True
    if match[0].startswith("interested") and OTHERS_ARE.search(before):
        return True
    if NEGATED_BEFORE.search(before) or CONDITION_BEFORE.search(before) or UNSURE_BEFORE.search(before):
        return True
    return bool(NEITHER.search(clause_before(low[: match.start()])) or AID_BEHIND.match(low[match.start() :]))
