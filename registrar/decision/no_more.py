"""Does somebody who answers a reminder want no more of them?

Read only beside a reminder, and only where that is all that is said: "stop" alone is about these letters there, and a
longer text may be about the seat. The seat stays; the answer says so, and how to give it up.
"""

import re

from registrar.decision.case import Case, Draft, address_of, person_of
from registrar.decision.cues import folded
from registrar.decision.owed import RemindersStoppedLetter
from registrar.decision.questions import put_before_staff
from registrar.decision.values import Decision, StopReminders
from registrar.roster import RosterEntry
from registrar.vocabulary import LetterKind

MOST_WORDS = 15
_LETTERS = r"(?:re[- ]?minders?|reminding|e ?mails?|mails?|messages?|notifications?|these|those|them|it)"
_RECORDATORIOS = r"(?:recordatorios?|correos?|mensajes?|avisos?)"
_NO_MORE = re.compile(
    r"(?:please )?(?:stop|unsubscribe|opt out|enough|basta|alto)(?: (?:please|thanks|thank you|por favor))?"
    rf"|.*\b(?:no|not any|don t (?:send|want|need)(?: me)?(?: any)?|do not (?:send|want|need)(?: me)?(?: any)?) "
    rf"(?:more |further |other )?{_LETTERS}(?: (?:any ?more|please|thanks|thank you))*"
    rf"|.*\b(?:stop|quit) (?:sending |with )?(?:me )?(?:all |any )?(?:the |these |those |your )?"
    rf"(?:more |further )?{_LETTERS}(?: please| now)*"
    r"|.*\b(?:stop|quit) (?:e ?mailing|mailing|writing|reminding) (?:to )?(?:me|us)(?: please| now)*"
    r"|.*\b(?:don t|do not|stop|no need to|you needn t) (?:have to )?remind(?:ing)? me(?: again| any ?more| please)*"
    rf"|.*\b(?:unsubscribe|take|remove) me(?: from| off)? (?:the |these |your )?{_LETTERS}(?: please)?"
    rf"|.*\bno (?:mas|quiero(?: recibir)?(?: mas)?|me (?:envien?|manden?)(?: mas)?) {_RECORDATORIOS}"
    r"(?: por favor| gracias)?"
    rf"|.*\bdejen? de (?:enviar|mandar)(?:me|nos)? (?:estos |los |mas )?{_RECORDATORIOS}(?: por favor)?"
)
# Whoever speaks of coming or of the seat means that.
_THE_SEAT = re.compile(
    r"\b(?:cancel\w*|attend\w*|com(?:e|ing)|seat|spot|place|registration|register\w*|session|webinar|withdraw\w*|"
    r"(?:sign|take) me off the list|asistir\w*|inscri\w*|lugar|sesion|participar\w*)\b"
)


def wants_no_reminders(words: str) -> bool:
    """Whether *words*, an answer to a reminder, ask for no more of them and for nothing else."""
    low = folded(words)
    said = low.split()
    return 0 < len(said) <= MOST_WORDS and _THE_SEAT.search(low) is None and _NO_MORE.fullmatch(low) is not None


def speaks_of_the_seat(words: str) -> bool:
    """Whether *words* are about coming, or about the seat."""
    return _THE_SEAT.search(folded(words)) is not None


def decide_no_more(case: Case) -> Decision | None:
    """Return what comes of an answer to a reminder that wants no more of them; None for every other message."""
    answered = case.answered
    if answered is None or answered.kind is not LetterKind.REMINDER or not wants_no_reminders(case.words):
        return None
    draft = Draft(case)
    if case.needs:  # neither of the two may be lost behind the other
        put_before_staff(draft, "held: asks for an accommodation, and for no more reminders")
        return draft.decision()
    named = [case.roster.by_id(key) for key in answered.registrations]
    for entry in filter(None, named):
        for one in same_person(entry, case.roster.entries):
            draft.act(StopReminders(one.registration_id, "answered a reminder: no more of them"))
        session = case.session_of(entry)
        if session is not None and entry.email:
            draft.owe(RemindersStoppedLetter(address_of(entry), person_of(entry), session))
    return draft.decision() if draft.actions else None


def same_person(entry: RosterEntry, entries: tuple[RosterEntry, ...]) -> tuple[RosterEntry, ...]:
    """Return the live registrations of whoever *entry* is for, *entry* among them in any case."""
    others = (one for one in entries if one.is_live and (one.email, one.name) == (entry.email, entry.name))
    return tuple({one.registration_id: one for one in (entry, *others)}.values())
