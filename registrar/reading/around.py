"""What stands around the words that an intent is told by?"""

import re
from collections.abc import Sequence

from registrar.reading.accommodations import FoundNeed
from registrar.reading.given import Given, confirmed_sessions
from registrar.reading.intent import TOPIC, Surroundings
from registrar.reading.listed import cell_of, names_somebody, session_cell
from registrar.reading.mention import Mention
from registrar.reading.people import Person
from registrar.reading.question import Asked
from registrar.reading.reading import Found
from registrar.reading.records import Record
from registrar.reading.roles import is_asked_for
from registrar.reading.sessions import settle
from registrar.reading.signals import asks_to_move
from registrar.reading.words.intent_words import ADDS_ONE
from registrar.reading.words.role_words import MAY_COME
from registrar.reading.words.session_words import folded
from registrar.reading.words.wondering_words import PUTS_OFF, UNDECIDED
from registrar.sieve import Sieve
from registrar.vocabulary import Intent

ONLY_TOLD = Sieve(
    r"\b(?:tried|attempted) to\b|"
    r"\bif (?:it|that|this|they)(?:'s| is| are|'re) (?:allowed|permitted|eligible)\b|\bmy certificate\b"
)

RESENDS = Sieve(
    r"\b(?:disregard|ignore|scrap|forget|toss|delete|throw out|replaces|supersedes) (?:my|our|the|that) (?:\w+ ){0,3}"
    r"(?:message|e-?mails?|note|mail|form|request|one)\b"
)
LOOKS_FORWARD = re.compile(
    r"\b(?:look(?:ing)? forward(?: to)?|see (?:you|u|ya|y'all)(?: all| both)?|ready for|set for|talk (?:to you )?|"
    r"can'?t wait (?:for|until)|excited (?:for|about)|nos vemos|hasta)(?: (?:on|in|at|the|your|it|for|el|la))* ?\Z"
)
"""Before a day that somebody comes to already."""
SAYS_GOODBYE = re.compile(
    r"\b(?:see (?:you|u|ya|y'all|everyone)|talk|until|till|by|due|from|sent|thank|thanks to|bless|enjoyed|loved|"
    r"nos vemos|hasta|happy|good|great|nice|wonderful|excellent|excelente|this|was|is|closed|closes|out|off)\b"
)
"""What is said beside a day that is not asked for: "See you tomorrow."."""

_DETAIL = r"(?:e-?mail|address|(?:full |last |first |sur)?name|spelling|title|agency|office|phone number)"
_WILL_SEND = (
    r"\b(?:will|'ll|shall|let me|going to|can) (?:\w+ly |then |just )?"
    r"(?:send|give|forward|get|provide|pass|supply|e-?mail|have|know|add)(?:ing)?"
)
OWES = Sieve(
    rf"\b{_DETAIL}\b[^\n]{{0,120}}?{_WILL_SEND} (?:you |along |on )*(?:it|that|them|this|one)\b|"
    rf"{_WILL_SEND} (?:you |along |on |over )*(?:his|her|their|my|the|that|its|an?) (?:\w+ ){{0,2}}{_DETAIL}\b"
)
"""A detail is promised,"""
PUTS_IT_OFF = re.compile(rf"{UNDECIDED}|{PUTS_OFF}")
"""and here a decision."""
ASKS_LEAVE = re.compile(UNDECIDED)
"""Somebody else is to decide."""
OF_SELF = re.compile(r"\b(?:i|i'm|i'll|i'd|me|my|mine|we|we'll|we'd|us|our|please|pls|yes|ok|okay|yo|mi|por favor)\b")
"""The author speaks of themself, or asks."""
TELLS = re.compile(
    r"\b(?:is|are|was|were|will|has|have|he|she|they|him|her|them|they'll|he'll|she'll|he's|she's|it's)\b"
)
"""Something is told of others, in whole sentences; who only names a session writes none."""


def is_topical(given: Given) -> bool:
    """Whether a word of webinars and of registering stands in the message."""
    return bool(TOPIC.search(given.scene.low) or TOPIC.search(folded(given.message.subject)))


def owes_detail(low: str) -> bool:
    """Whether a detail is all that is promised: "I'll send her e-mail when IT has set it up"."""
    return OWES.search(low) is not None and PUTS_IT_OFF.search(OWES.pattern.sub(" ", low)) is None


def find_surroundings(
    given: Given,
    thread: str,
    records: Sequence[Record],
    others: Sequence[Person],
    needs: Sequence[FoundNeed],
    question: Asked | None,
    author: Found[str] | None,
) -> Surroundings:
    """Return what the choice of an intent looks at beside the words that speak for one."""
    rows = [record for record in records if names_somebody(record) or cell_of(record, "session")]
    subject = settle(given.subject_mentions)
    return Surroundings(
        mentions=[
            m
            for m in given.mentions
            if not (given.is_reply and is_looked_forward_to(given, m)) and not is_only_possible(given, m)
        ],
        subject_settles=bool(subject.sessions or subject.problems) and not given.is_reply,
        thread=thread,  # type: ignore[arg-type]
        people=len(rows) + sum(1 for person in others if person.email and not person.is_author),
        needs=len(needs) + len(given.needs_below),
        asks=question is not None,
        words=len(re.findall(r"\w+", given.body.own)),
        details=author is not None and bool(given.scene.agencies or given.body.signature.count("\n")),
        subject=folded(given.message.subject),
        is_reply=given.is_reply and given.forwarded_for is None,
        confirmed=thread == "confirmation" and len(confirmed_sessions(given)) == 1,
        adds=bool(ADDS_ONE.search(given.scene.low)),
        change_names=(given.meant is not None and Intent.CHANGE in given.meant.acts)
        or any(
            any(s.sentence.start <= m.start < s.sentence.end for m in given.mentions)
            and asks_to_move(folded(s.sentence.text))
            for s in given.asked
        ),
        asked=any(m.role == "wanted" and m.settled and is_asked(given, m) for m in given.mentions),
        requests=any(one.form == "request" and one.sentence.text.rstrip().endswith("?") for one in given.asked),
        over=frozenset(one.number for one in given.catalog.sessions if one.ends <= given.now),
        resends=bool(RESENDS.search(given.scene.low)),
        told=bool(given.scene.agencies or given.scene.mailboxes),
        owes=owes_detail(given.scene.low),
        undecided=ASKS_LEAVE.search(given.scene.low) is not None,
        on_topic=any(m.settled for m in given.mentions) or is_topical(given),
        topical=is_topical(given) or any(m.settled and m.kind in ("number", "title") for m in given.mentions),
        tells=TELLS.search(given.scene.low) is not None and OF_SELF.search(given.scene.low) is None,
        encloses=any(
            record.where == "attachment" and cell_of(record, "email") and session_cell(record) for record in rows
        ),
    )


def is_label(given: Given, asked: Asked) -> bool:
    """Whether a question is a form's: it opens a line and its answer stands behind it."""
    own, sentence = given.body.own, asked.sentence
    opens = not own[own.rfind("\n", 0, sentence.start) + 1 : sentence.start].strip(" -•*")
    end = own.find("\n", sentence.end)
    return opens and bool(own[sentence.end : end if end >= 0 else None].strip())


def is_asked(given: Given, mention: Mention) -> bool:
    """Whether a session is named in a clause that asks, or in a question that is a request."""
    around = given.scene.low[max(0, mention.start - 80) : mention.end + 80]
    if ONLY_TOLD.search(around) or is_looked_forward_to(given, mention) or is_only_possible(given, mention):
        return False
    if is_asked_for(given.scene.low, mention) or is_fragment(given, mention):
        return True
    return any(one.form == "request" and one.sentence.start <= mention.start < one.sentence.end for one in given.asked)


def is_looked_forward_to(given: Given, mention: Mention) -> bool:
    """As in "See you tomorrow": the author comes that day, and asks for nothing."""
    return LOOKS_FORWARD.search(given.scene.low, max(0, mention.start - 60), mention.start) is not None


def is_only_possible(given: Given, mention: Mention) -> bool:
    """As in "I might come on June 21": nothing is decided."""
    return MAY_COME.search(given.scene.low, max(0, mention.start - 60), mention.start) is not None


def is_fragment(given: Given, mention: Mention) -> bool:
    """Whether a session is all that its sentence says: "June 21."."""
    sentence = next((s for s in given.scene.sentences if s.start <= mention.start < s.end), None)
    if sentence is None or mention.role != "wanted":
        return False
    rest = given.scene.low[sentence.start : mention.start] + " " + given.scene.low[mention.end : sentence.end]
    return len(re.findall(r"[a-z]{2,}", rest)) <= 2 and not SAYS_GOODBYE.search(rest)
