"""Which sessions does each person get, and which do they give up?"""

import re
from collections.abc import Sequence
from dataclasses import replace

from registrar.reading.given import Given
from registrar.reading.mention import Mention, Role
from registrar.reading.owners import find_owners, same_as
from registrar.reading.people import Person
from registrar.reading.reading import Found, SessionProblem
from registrar.reading.roles import clause_before, is_target
from registrar.reading.sessions import Settled, find_mentions, settle
from registrar.reading.spans import STOP
from registrar.reading.thread import CONFIRMATION
from registrar.reading.words.role_words import ASKS_FOR
from registrar.reading.words.session_words import folded
from registrar.vocabulary import Intent

SOME_LATER_ONE = re.compile(
    r"\b(?:(?:a|another|some|any|the) (?:later|other|different|future) (?:date|session|one|webinar|time|day)|"
    r"another (?:date|session|one|webinar|time|day|of (?:your|the))|"
    r"some other (?:date|day|time|one|session|webinar|class|training|month)|"
    r"(?:one|something|anything|a (?:date|session|webinar|day)) (?:later|further|farther) (?:in|on|down|this)|"
    r"(?:whichever|whatever) (?:other )?(?:date|session|one) (?:is|comes|has|you))\b"
)
THIS_ONE = re.compile(
    r"\b(?:register|sign|add|put|enroll|book|count|interested|attend|join|like|do|"
    r"take)\b[^.!?\n]{0,24}\b(?:this|it|below)\b"
)
KEEPER = re.compile(
    r"\W*(?:(?:but|and|while|whereas|though|since|as|so|only|also|pero|y|mientras) )*"
    r"(?P<who>(?!(?:i|we|me|us|my|our|please|just|you|it|that|this|the|everything|all|both|still|leave|keep|her|his|their|mi|yo)\b)"
    r"[a-z.'-]+(?: [a-z.'-]+){0,3}?)"
    r"(?:'s|'ll| (?:is|are|was|will|can|would|remains?|stays?|keeps?|still|wants?|has|sigue|se queda))\b"
)
"""Before a session that is kept: who keeps it, in folded text."""
AUTHORS_OWN = re.compile(r"\b(?:my(?: own)?|mine|myself|i(?:'m|'ll| am| will)?)\b[^.!?;\n]*$")
TOO = re.compile(r"\s*,? (?:too|also|as well|tambien)\b")
WITH_ME = re.compile(
    r"\b(?:too|also|as well|(?:one|two|three|four|five|few|several|some|\d) (?:more|others?)|"
    r"more (?:people|names|of us)|another|others|join(?:ing)? (?:me|us)|with me|with us|"
    r"along|same (?:session|one|date|day|webinar)|in addition|tambien)\b"
)
WAS_REGISTERED = re.compile(
    r"\b(?:(?:registered|signed up|enrolled|booked|scheduled|down|confirmed) (?:for|in)|"
    r"(?:had|have|held) (?:a|my) (?:seat|spot|place)|missed)\b"
)
NEVER_GOT_IN = re.compile(
    r"[^.!?;\n]{0,40}?\b(?:but|and|yet|though) (?:i |we |he |she |they )?"
    r"(?:never|could ?n[o']t|couldn't|did ?n[o']t|didn't|wasn't able|was unable|"
    r"missed|slept|overslept|got called|was called|had to leave|had no|lost|got (?:cut|kicked|disconnected))\b"
)
"""Behind a session that is over: whoever was to be in it was not."""
SUBJECT_IS_WRONG = re.compile(
    r"\b(?:subject(?: line)? (?:is|was) (?:wrong|old|a mistake)|(?:ignore|disregard) the subject)\b"
)
THAT_ONE = re.compile(
    r"\b(?:(?:to|for|in|into|on|do|take|attend) (?:that|this) (?:one|session|date|webinar)|that one|that date|"
    r"(?:the|that) (?:very )?same (?:one|session|date|day|webinar|class|training)|"
    r"put me on it|sign me up for it)\b"
)
SAME = re.compile(r"\b(?:same (?:session|one|webinar|date|day)|back on|back in|that one|it too|misma sesion)\b")
SUBJECT_IS_MEANT = re.compile(
    r"\b(?:this|that|it|attend|register|sign me up|count (?:me|us|them) in|interested|enroll|please add me|"
    r"i'm in|i am in|in it|yes)\b"
)

NOT_THIS_ONE = re.compile(
    r"\b(?:can'?t|cannot|can not|won'?t|will not|unable to|not able to) (?:be able to )?"
    r"(?:make (?:it|this|that|the)|attend|come|join|do (?:it|this|that)|be (?:there|present|free|available|at))\b|"
    r"\b(?:not|nor) (?:for |in |to )?(?:this|that) (?:one|date|day|session|webinar|time)\b|"
    r"\b(?:when|which|what) (?:is|are|other|else|would|will|sessions?|dates?|webinars?|ones?)\b"
)
"""Beside these words what was announced is not what is asked for."""


SPOKEN_OF: frozenset[Role] = frozenset({"wanted", "left", "refused", "held"})
"""The part that a session plays in the subject of a correction or a cancellation which is about it."""
TOLD_AT_ALL: frozenset[Role] = frozenset({"wanted", "held", "aside", "refused", "past", "left", "kept", "queried"})
"""Whatever part a session plays, it is the one that is spoken of where there is no other."""


def share_sessions(
    given: Given, intent: Intent, people: Sequence[Person], thread: str
) -> tuple[list[tuple[tuple[Found[int], ...], tuple[SessionProblem, ...]]], list[tuple[Found[int], ...]]]:
    """For each person: the sessions asked for with what could not be settled; and those given up."""
    roles, mentions = asked_for(given, intent, people)
    shared: list[Mention] = []
    own: list[list[Mention]] = [[] for _ in people]
    if intent is Intent.CHANGE:
        mentions = without_target(given, given_up_once(given, without_confirmed(given, mentions)))
    for mention in mentions:
        owners = find_owners(given, mention, people) if len(people) > 1 else []
        if owners:
            for at in owners:
                own[at].append(mention)
        else:
            shared.append(mention)
    common = settle_shared(
        given, intent, shared, roles, thread, fallback=not any(settle(one, roles=roles).sessions for one in own)
    )
    own = with_somebody_named(given, people, own)
    own = with_the_rest(own, shared, roles)
    out, leaves = [], []
    for at in range(len(people)):
        mine = settle(own[at], roles=roles)
        chosen = mine if mine.sessions or mine.problems else common
        if mine.sessions and common.sessions and any(TOO.match(given.scene.low[m.end : m.end + 12]) for m in own[at]):
            both = {found.value: found for found in (*common.sessions, *mine.sessions)}
            chosen = Settled(tuple(both[number] for number in sorted(both)))
        out.append((chosen.sessions, chosen.problems))
        given_up = [m for m in (*own[at], *shared) if m.role in ("left", "refused", "held") and m.settled]
        strong = surest(given_up) or were_in(given, (*own[at], *shared))
        if not strong and intent is Intent.CHANGE:
            strong = beside_the_words(given) or told_of(given, (*own[at], *shared))
        taken = {found.value for found in chosen.sessions}
        kept = [m for m in (*own[at], *shared) if m.role == "kept" and m.settled and is_kept_by(given, m, people[at])]
        if not any(one.is_author for one in people):  # "my own place for tomorrow remains as it is"
            kept = [m for m in kept if not AUTHORS_OWN.search(clause_before(given.scene.low[: m.start][-110:]))]
        if given.meant is not None:  # "Dana stays in 26": it may still be left by somebody else
            kept = [m for m in kept if not given.meant.is_elsewhere(m.start)]
        taken |= {number for m in kept for number in m.numbers}
        numbers = {number: m for m in strong for number in m.numbers if number not in taken}
        to_come = {n: m for n, m in numbers.items() if given.catalog.by_number[n].ends > given.now}
        if intent is Intent.CHANGE:
            numbers = to_come or numbers  # "when I wrote in January I asked for May": nobody leaves what is over
        leaves.append(tuple(Found(n, m.words, "body", 0.85, "given up") for n, m in sorted(numbers.items())))
    return out, _left_by_all(given, leaves) if intent is Intent.CHANGE else leaves


def _left_by_all(given: Given, leaves: list[tuple[Found[int], ...]]) -> list[tuple[Found[int], ...]]:
    """As in "Bo is on for 13 and so am I. Put us both in 14": what one leaves, all leave who are moved together."""
    told = {tuple(found.value for found in one) for one in leaves if one}
    if given.meant is None or len(told) != 1 or all(leaves):
        return leaves
    model = next(one for one in leaves if one)
    return [one or model for one in leaves]


def is_kept_by(given: Given, mention: Mention, person: Person) -> bool:
    """Whether it is *person* who keeps a session; "Elias is still good for August" says nothing of anybody else."""
    keeper = KEEPER.match(clause_before(given.scene.low[max(0, mention.start - 110) : mention.start]))
    if keeper is None or keeper["who"] in ("he", "she", "they"):
        return True
    names = folded(person.name.value).split() if person.name is not None else []
    return any(word in names for word in keeper["who"].split())


def asked_for(given: Given, intent: Intent, people: Sequence[Person]) -> tuple[frozenset[Role], list[Mention]]:
    """The roles in which a session is asked for, given up or told of with this intent, and the mentions."""
    roles: frozenset[Role] = frozenset({"wanted"})
    mentions = list(given.mentions)
    if intent is Intent.CANCEL:
        explicit = [m for m in mentions if m.role in ("left", "refused") and (m.settled or m.options)]
        held = [m for m in mentions if m.role == "held" and m.settled]
        roles = frozenset({"left", "refused"}) if explicit else frozenset({"held"}) if held else frozenset({"wanted"})
        if not explicit and not held:
            mentions = without_days_of_life(given, mentions)
    elif intent is Intent.UPDATE:
        mentions = without_days_in_passing(given, mentions)
        roles = frozenset({"wanted", "held"})
        if not any(m.role in roles and m.settled for m in mentions) and not is_confirmed(given):
            roles = frozenset({"wanted", "held", "aside"})
        if not any(m.role in roles and m.settled for m in mentions) and not is_confirmed(given):
            roles = TOLD_AT_ALL
    elif intent is Intent.REGISTER and (spoken_of := of_the_others(given, mentions, people)):
        mentions = spoken_of
    elif not any(m.role == "wanted" and (m.strong or m.settled) for m in mentions):
        kept = any(m.role == "kept" and m.settled for m in mentions)  # "I still want to be in 26"
        roles = frozenset({"kept"}) if kept and intent is Intent.REGISTER else frozenset({"queried"})
    return roles, mentions


def without_days_of_life(given: Given, mentions: list[Mention]) -> list[Mention]:
    """As in "Take me off this one, I start a new job on the 13th" about session 63: what the subject tells is left."""
    about = set(settle(given.subject_mentions, roles=SPOKEN_OF).numbers)
    if not about and given.is_reply:
        about = set(quoted_session(given).numbers)
    if len(about) != 1 or any(about & set(m.numbers) for m in mentions if m.role == "wanted"):
        return mentions
    return [m for m in mentions if m.role != "wanted" or m.kind not in DAYS or is_put_in(given, m)]


def without_days_in_passing(given: Given, mentions: list[Mention]) -> list[Mention]:
    """As in "I am registered for session 5, but changed jobs on June 1": no day that is no session's is asked for."""
    about = settle(given.subject_mentions, roles=SPOKEN_OF).numbers
    if len(about) != 1 and not any(m.settled and m.role in ("wanted", "held") for m in mentions):
        return mentions
    return [m for m in mentions if m.settled or m.options or m.kind not in DAYS or is_put_in(given, m)]


def is_put_in(given: Given, mention: Mention) -> bool:
    """As in "put me in the repeat on May 25"."""
    return PUT_IN.search(clause_before(given.scene.low[max(0, mention.start - 110) : mention.start])) is not None


DAYS = ("date", "weekday", "month", "place")
PUT_IN = re.compile(
    r"\b(?:put|add|register|sign|enroll?|book|include|count|switch|move|transfer|place|enter|change|swap|want|like|prefer|need|love|can|could|may)\b"
)


def of_the_others(given: Given, mentions: list[Mention], people: Sequence[Person]) -> list[Mention]:
    """As in "You have me for August 12. Two more want in", "I can't come on the 11th; Ms. Fashola does".

    Where only others are registered, the one session in the message is theirs, though the author is in it or is not.
    """
    named = [m for m in mentions if m.settled and m.role != "past"]
    if len({m.numbers for m in named}) != 1 or any(m.role not in ("held", "refused") for m in named):
        return []
    if len(named[0].numbers) > 1 or any(m.options or m.unknown or m.conflict for m in mentions):
        return []
    if not people or any(one.is_author for one in people):
        return []
    if named[0].role == "held" and not WITH_ME.search(given.scene.low):
        return []
    if SOME_LATER_ONE.search(given.scene.low):
        return []
    return [replace(m, role="wanted") if m in named else m for m in mentions]


def is_confirmed(given: Given) -> bool:
    """Whether the subject answered tells of one session: "Re: Confirmed: three seats, session 9"."""
    return given.is_reply and len(settle(given.subject_mentions, roles=frozenset({"wanted", "held"})).numbers) == 1


def surest(given_up: Sequence[Mention]) -> Sequence[Mention]:
    """What is left in so many words; else what is held, of that what is refused; else what is refused."""
    left = [m for m in given_up if m.role == "left"]
    held = {number for m in given_up if m.role == "held" for number in m.numbers}
    refused = [m for m in given_up if m.role == "refused" and (not held or set(m.numbers) & held)]
    return left or refused or [m for m in given_up if m.role == "held"]


def told_of(given: Given, mentions: Sequence[Mention]) -> list[Mention]:
    """As in "My grandson graduates the week of March 20. Would you move me to May?": the one other session told of."""
    kinds = (
        ("date", "weekday", "place")
        if given.meant is None or not given.meant.strong
        else ("date", "weekday", "place", "month")
    )
    aside = [m for m in mentions if m.role == "aside" and m.settled and m.kind in kinds]
    if given.meant is not None:
        aside = [m for m in aside if not given.meant.is_elsewhere(m.start)]
    to_come = [m for m in aside if all(given.catalog.by_number[n].starts > given.now for n in m.numbers)]
    return to_come if len({m.numbers for m in to_come}) == 1 and len(to_come[0].numbers) == 1 else []


def were_in(given: Given, mentions: Sequence[Mention]) -> list[Mention]:
    """As in "put me in 1406, I was in 1405": where nothing else is left, a session to come that they were in."""
    return [
        m
        for m in mentions
        if m.role == "past"
        and m.settled
        and (
            all(given.catalog.by_number[n].starts > given.now for n in m.numbers)
            or WAS_REGISTERED.search(clause_before(given.scene.low[max(0, m.start - 110) : m.start]))
            or NEVER_GOT_IN.match(given.scene.low, m.end)
        )
    ]


def beside_the_words(given: Given) -> list[Mention]:
    """Where the words name nothing that is left: what the subject gives up, or the one session that was confirmed."""
    refused = [m for m in given.subject_mentions if m.role in ("left", "refused", "held") and m.settled]
    if refused or not given.is_reply:
        return refused
    confirmed = [m for m in given.subject_mentions if m.settled]
    if not confirmed:
        confirmed = list(find_mentions(given.confirmation[:2000], given.catalog, given.now))
    numbers = {number for m in confirmed for number in m.numbers}
    return confirmed if len(numbers) == 1 else []


def without_confirmed(given: Given, mentions: list[Mention]) -> list[Mention]:
    """Where several are named, the one that the confirmation or its subject is about is the one to be left."""
    wanted = {n for m in mentions if m.role == "wanted" and m.settled for n in m.numbers}
    confirmed = set(settle(given.subject_mentions).numbers if given.is_reply else ()) or set(
        quoted_session(given).numbers
    )
    aims = {
        n for m in mentions if m.role == "wanted" and m.settled and is_target(given.scene.low, m) for n in m.numbers
    }
    if len(wanted) > 1 and len(aims) == 1 and not any(m.joined for m in mentions if m.role == "wanted"):
        return [replace(m, role="left") if m.role == "wanted" and not set(m.numbers) & aims else m for m in mentions]
    if len(wanted) < 2 or len(confirmed) != 1 or not confirmed < wanted:
        return mentions
    return [replace(m, role="left") if m.role == "wanted" and set(m.numbers) == confirmed else m for m in mentions]


def given_up_once(given: Given, mentions: list[Mention]) -> list[Mention]:
    """As in "You have me down for August 4 ... my father's memorial is on the 4th": it is left, not asked for."""
    gone = {n for m in mentions if m.role in ("left", "refused", "held") for n in m.numbers}
    return [
        replace(m, role="held")
        if m.role in ("wanted", "queried")
        and m.settled
        and set(m.numbers) <= gone
        and not is_target(given.scene.low, m)
        else m
        for m in mentions
    ]


def without_target(given: Given, mentions: list[Mention]) -> list[Mention]:
    """As in "Friday's out for me; would you move me to a later date?": the one session named is the one left."""
    named = [m for m in mentions if m.settled and m.role not in ("past", "aside")]
    later = SOME_LATER_ONE.search(given.scene.low)
    if later is None or len(named) != 1 or named[0].role != "wanted" or named[0].start > later.start():
        return mentions
    clause = clause_before(given.scene.low[max(0, named[0].start - 110) : named[0].start])
    if is_target(given.scene.low, named[0]) or ASKS_FOR.search(clause):
        return mentions
    return [replace(m, role="left") if m is named[0] else m for m in mentions]


def with_somebody_named(given: Given, people: Sequence[Person], own: list[list[Mention]]) -> list[list[Mention]]:
    """As in "Brooke - same as Ifeanyi": whoever has no session beside them goes with whom they are said to."""
    if len({tuple(one) for one in own}) < 2:
        return own
    out = list(own)
    for at in range(len(people)):
        if not out[at] and (model := same_as(given, at, people)) is not None:
            out[at] = out[model]
    return out


def with_the_rest(own: list[list[Mention]], shared: Sequence[Mention], roles: frozenset[Role]) -> list[list[Mention]]:
    """As in "I want June. Bo wants to come with me": who names none goes with the others, where these agree."""
    settled = [settle(one, roles=roles) for one in own]
    found = {one.numbers for one in settled if one.sessions}
    if len(found) != 1 or any(one.problems for one in settled) or settle(shared, roles=roles).sessions:
        return own
    model = next(mentions for mentions, one in zip(own, settled, strict=True) if one.sessions)
    return [mentions if one.sessions else model for mentions, one in zip(own, settled, strict=True)]


def settle_shared(
    given: Given, intent: Intent, shared: Sequence[Mention], roles: frozenset[Role], thread: str, *, fallback: bool
) -> Settled:
    """The sessions that hold for everybody without their own: from the body, else from subject or confirmation."""
    if given.forwarded_for is not None and intent is Intent.REGISTER:
        cover = settle(find_mentions(given.covering, given.catalog, given.now))
        if cover.sessions:
            return cover  # whoever passes it on has the last word
    body = without_refused(given, settle(shared, roles=roles))
    if body.sessions or body.problems:
        return checked_with_subject(given, body) if intent is Intent.REGISTER and fallback else body
    passed_on = given.body.forwarded.own if given.body.forwarded is not None and given.forwarded_for is None else ""
    if intent is Intent.REGISTER and passed_on and THIS_ONE.search(given.scene.low):
        told = settle(find_mentions(passed_on[:2000], given.catalog, given.now), where="quoted")
        if len(told.numbers) == 1:
            return told
    pointed = pointed_at(given, shared)
    if pointed.sessions and intent in (Intent.REGISTER, Intent.CHANGE):
        return pointed
    asked: frozenset[Role] = frozenset({"wanted"})
    if intent in (Intent.CANCEL, Intent.UPDATE):
        asked = SPOKEN_OF
    subject = settle(given.subject_mentions, where="subject", roles=asked)
    if intent is Intent.REGISTER:
        return of_thread(given, body, subject, thread) if given.is_reply else subject if fallback else body
    if intent is Intent.CHANGE:
        gone = {n for m in given.mentions if m.role in ("left", "refused", "held") for n in m.numbers}
        if SOME_LATER_ONE.search(given.scene.low) and not any(m.role == "wanted" for m in given.mentions):
            gone |= {
                n for m in given.subject_mentions if not is_target(folded(given.message.subject), m) for n in m.numbers
            }
        left = tuple(found for found in subject.sessions if found.value not in gone)
        return body if given.is_reply else replace(subject, sessions=left)
    if not given.is_reply or len(subject.numbers) == 1:
        return subject
    return quoted_session(given)


def without_refused(given: Given, body: Settled) -> Settled:
    """As in the subject "October, please (not August)": what it refuses is not asked for, where something else is."""
    if given.is_reply:
        return body
    refused = {n for m in given.subject_mentions if m.role == "refused" for n in m.numbers}
    kept = tuple(found for found in body.sessions if found.value not in refused)
    return replace(body, sessions=kept) if kept and len(kept) < len(body.sessions) else body


def of_thread(given: Given, body: Settled, subject: Settled, thread: str) -> Settled:
    """The subject of a reply is the announcement's; it helps where the words themselves point at it."""
    if thread in ("confirmation", "incomplete"):
        if not SAME.search(given.scene.low):
            return body
        return subject if subject.sessions else quoted_session(given)
    low = given.scene.low
    if len(subject.numbers) != 1 or SOME_LATER_ONE.search(low) or NOT_THIS_ONE.search(low):
        return body
    announced = given.offered == subject.numbers  # one session, by its subject and by all that it says
    return subject if announced or SUBJECT_IS_MEANT.search(low) else body


def checked_with_subject(given: Given, body: Settled) -> Settled:
    """A fresh subject and the body must not name different sessions."""
    subject = settle(given.subject_mentions, where="subject")
    if given.is_reply or not body.sessions or not subject.sessions:
        return body
    a, b = set(body.numbers), set(subject.numbers)
    if a & b or mentioned_otherwise(given, b) or SUBJECT_IS_WRONG.search(given.scene.low):
        return body
    words = f"{given.message.subject} / {body.sessions[0].words}"
    return Settled((), (SessionProblem("conflict", words[:200], tuple(sorted(a | b))),))


def pointed_at(given: Given, shared: Sequence[Mention]) -> Settled:
    """As in "The topic comes back on September 14. Please change me to that one": the session told of last before."""
    pointer = max(THAT_ONE.finditer(given.scene.low), key=re.Match.start, default=None)
    if pointer is None:
        return Settled()
    told = [m for m in shared if m.end <= pointer.start() and m.settled and m.role in ("aside", "queried", "past")]
    return settle([replace(told[-1], role="wanted")]) if told else Settled()


def mentioned_otherwise(given: Given, numbers: set[int]) -> bool:
    """Whether the body itself says what becomes of the sessions that the subject names."""
    return any(set(m.numbers) & numbers and m.role != "wanted" for m in given.mentions)


def quoted_session(given: Given) -> Settled:
    """The one session of the confirmation below, for a bare "please cancel"."""
    confirming = "\n".join(one for one in STOP.split(given.confirmation[:2000]) if CONFIRMATION.search(folded(one)))
    confirmed = settle(
        find_mentions(confirming, given.catalog, given.now), where="quoted", roles=frozenset({"wanted", "held"})
    )
    if len(confirmed.numbers) == 1:
        return confirmed
    quoted = settle(
        find_mentions(given.confirmation[:2000], given.catalog, given.now),
        where="quoted",
        roles=frozenset({"wanted", "held"}),
    )
    if len(quoted.numbers) == 1:
        return quoted
    if quoted.numbers:
        return Settled()
    told = settle(  # thank you for registering for session 61, thank you for your interest in session 61
        find_mentions(given.confirmation[:2000], given.catalog, given.now), where="quoted", roles=TOLD_AT_ALL
    )
    return told if len(told.numbers) == 1 else Settled()
