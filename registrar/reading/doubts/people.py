"""Was somebody read who is not to take part, or somebody left out?"""

# ruff: noqa: E501 - a pattern is one row of a table and reads along its line

import re

from registrar.reading.author import is_shared
from registrar.reading.author_in import is_alone, says_not_coming
from registrar.reading.bystanders import NEGATED, asked_by_pronoun, lead_of, why_bystander
from registrar.reading.doubts.look import FEW, MOST_NAMES, Look, first_words
from registrar.reading.mailboxes import find_mailboxes, login_fit, same_person
from registrar.reading.names import find_names
from registrar.reading.people import Scene
from registrar.reading.reading import Reading
from registrar.reading.words.agency_words import STATES
from registrar.reading.words.doubt_words import (
    ALSO_ME,
    ASKED_FOR_AFTER,
    ASKED_FOR_BEFORE,
    BULLET,
    BYSTANDER,
    GIVES_SEAT,
    NOBODYS_AFTER,
    NOT_OF_THOSE,
    ONLY_ONE,
    ONLY_SPOKEN_OF,
    OTHER_PERSON,
    PERHAPS,
    REPLACES,
    SEVERAL,
    SEVERAL_IN_SUBJECT,
    VERB_BEFORE,
)
from registrar.reading.words.people_words import SELF_IN
from registrar.reading.words.session_words import MONTH, WEEKDAY, folded
from registrar.reading.words.titles import ROLES
from registrar.sieve import Sieve
from registrar.vocabulary import Intent


def address_of_nobody(look: Look) -> bool:
    """An address in the author's words is nobody's of those read."""
    return bool(look.unowned)


def speaks_of_one(scene: Scene, reading: Reading) -> bool:
    """Whether the one person read, who is not the author, is the only one named, and no word speaks of more."""
    if len(reading.registrants) != 1:
        return False
    told = [one.value for one in scene.names if " " in one.value and why_bystander(scene, one)]
    others = {
        one.value.lower() for one in scene.mailboxes if not any(login_fit(name, one.value) == 3 for name in told)
    } - {scene.author.email.lower()}
    if len(others) > 1:
        return False
    name, email = reading.registrants[0].name, reading.registrants[0].email
    if name is None or same_person(name.value, scene.author.name) or (email and email.value == scene.author.email):
        return False
    return (
        all(
            same_person(one.value, name.value) or same_person(one.value, scene.author.name) or why_bystander(scene, one)
            for one in scene.names
            if " " in one.value
        )
        and not _MORE.search(scene.low)
        and not _MORE.search(folded(scene.message.subject))
        and not SEVERAL.search(scene.low)
        and not ALSO_ME.search(scene.low)
        and not (SELF_IN.search(scene.low) and not says_not_coming(scene))
    )


def both_are_sessions(scene: Scene, reading: Reading) -> bool:
    """Whether "both" counts sessions alone, and nobody but the author is named or spoken of."""
    if len(reading.registrants) != 1 or not _BOTH_SESSIONS.search(scene.low):
        return False
    low = _BOTH_SESSIONS.sub(" ", scene.low)
    subject = folded(scene.message.subject)
    author, agency = scene.author, reading.registrants[0].agency
    known = folded(agency.value) if agency is not None else ""
    return (
        all(
            same_person(one.value, author.name) or folded(one.value) in known for one in scene.names if " " in one.value
        )
        and all(
            login_fit(author.name, one.value) == 3 or one.value.lower() == author.email.lower()
            for one in scene.mailboxes
        )
        and not any(cue.search(low) for cue in (_MORE, _OTHERS_AS_WELL, SEVERAL, OTHER_PERSON, ALSO_ME))
        and not any(cue.search(subject) for cue in (SEVERAL_IN_SUBJECT, _OTHERS_AS_WELL))
    )


_BOTH_SESSIONS = Sieve(
    r"\b(?:both|the two|all two|the (?:other|remaining|last|next) two|ambas|ambos|las dos|los dos)(?: of)?(?: (?:the|these|those|your|remaining|upcoming|coming|next|last|later|earlier|spring|summer|fall|autumn|winter|listed|offered|online|of|"
    r"open|available|free|morning|afternoon|evening))* "
    r"(?:dates?|days?|sessions?|webinars?|classes|trainings?|months?|times?|seminars?|workshops?|fechas?|sesiones|talleres|seminarios|"
    rf"{MONTH}|{WEEKDAY}s?)\b"
)
_OTHERS_AS_WELL = Sieve(
    r"\b(?:we|us|our|ours|they|them|their|he|him|his|she|her|hers|everyone|everybody|team|nosotr[oa]s|nuestr[oa]s?)\b"
)
_MORE = re.compile(r"\b(?:me|too|also|as well|both|two|three|four|[2-9] (?:people|ppl|seats|spots|places))\b")


def several_people(look: Look) -> bool:
    """Words of more people than the author, who was read alone; "the last two" may be sessions."""
    if not look.only_author or look.whom_said or ONLY_ONE.search(look.low) or ONLY_ONE.search(look.subject):
        return False
    return bool(SEVERAL_IN_SUBJECT.search(look.subject)) or any(
        not any(m.start < found.end() and found.start() < m.end for m in look.mentions)
        and not NOT_OF_THOSE.search(look.low[max(0, found.start() - 24) : found.start()])
        for found in SEVERAL.finditer(look.low)
    )


def somebody_else(look: Look) -> bool:
    """Words of another person, and only the author was read."""
    if not look.only_author or look.whom_said:
        return False
    return any(
        not (match["for"] and _is_agency_read(look, match.end()))
        and not _is_bystander(look, match.end())
        and not (match["they"] and _names_author(look, match.start()))
        and not NEGATED.search(look.low, max(0, match.start() - 30), match.start())
        and not (
            match[0].startswith("for ") and _OF_NO_SEAT.search(look.low, max(0, match.start() - 60), match.start())
        )
        and not _NOT_FOR_THEM.search(look.low, max(0, match.start() - 60), match.start())
        for match in OTHER_PERSON.finditer(look.low)
    )


_OF_NO_SEAT = re.compile(
    r"\b(?:cop(?:y|ies|ied|ying)|print\w*|shar(?:e|ed|ing)|use(?:d|ful)?|using|helpful|hand-?outs?|materials?|slides?|recordings?|notes?|trainings? (?:we|i)|"
    r"car(?:e|ing)|responsible|work(?:s|ed|ing)?|speak(?:s|ing)?|cover(?:s|ing)?|good|great|hours?|credits?|train(?:er|ers)?|schedul\w+)\b[^.;!?\n]{0,30}\Z"
)
"""Before "for my volunteers": what is for them is no seat."""
_NOT_FOR_THEM = re.compile(
    r"\b(?:not|n't|never) (?:\w+ )?(?:register\w*|enroll\w*|sign\w*|writ\w+|ask\w*|request\w*|book\w*|act\w*|speak\w*|answer\w*|"
    r"appl\w+|respond\w*|do(?:ing)? (?:this|so))(?: (?:up|this|anything|anyone|anybody|for|in))* $|"
    r"\b(?:if|in case|should|when(?:ever)?) (?:you|anyone|anybody|somebody|they) (?:\w+ )?$"
)
"""Before "on her behalf": the author says that nothing is asked for somebody."""


def _is_bystander(look: Look, at: int) -> bool:
    """Whether the one spoken of is named there, and not to be registered: "my husband, Leon Roe, has a seat"."""
    name = next((one for one in look.scene.names if 0 <= one.start - at <= FARTHEST), None)
    return name is not None and bool(why_bystander(look.scene, name, cancels=look.reading.intent is Intent.CANCEL))


def _names_author(look: Look, at: int) -> bool:
    """Whether the author was named last before *at*: "take Jo Roe out of 62 and put her in 63" by Jo Roe."""
    before = [one for one in look.scene.names if one.end <= at and " " in one.value]
    return bool(before) and at - before[-1].end < FARTHEST and same_person(before[-1].value, look.scene.author.name)


FARTHEST = 40
"""Characters between the word for somebody and their name."""


def _is_agency_read(look: Look, at: int) -> bool:
    """Whoever attends "on behalf of" their agency speaks of nobody else."""
    agency = look.people[0].agency
    return agency is not None and look.low.startswith(folded(agency.value).removeprefix("the ")[:12], at)


def unread_in_list(look: Look) -> bool:
    """A line of a list that names a person whom nobody read is."""
    items = [line for line in look.lines if BULLET.match(line)]
    if len(items) < 2 or len(items) <= len(look.people) or len(items) > MOST_NAMES:
        return False
    names = [person.name.value for person in look.people if person.name]
    if len(names) > FEW:
        return False
    for line in items:
        low = folded(line)
        if any(email in low for email in look.emails):
            continue
        for name in find_names(line):
            if name.score >= 0.6 and len(name.value.split()) > 1 and not any(same_person(name.value, n) for n in names):
                return True
    return False


def unread_beside_address(look: Look) -> bool:
    """More lines with an address than people."""
    if not look.unowned:
        return False
    lines = [line for line in look.lines if "@" in line and find_mailboxes(line)]
    return len(lines) >= 2 and len(lines) > len(look.people)


def asked_for_by_name(look: Look) -> bool:
    """A name behind the verb ("please register Ann Lee") that is nobody's of those read."""
    if look.only_author and is_alone(look.scene, ()):
        return False
    known = [person.name.value for person in look.people[: 10 * FEW] if person.name]
    known += [look.scene.author.name]
    for name in look.scene.names[:MOST_NAMES]:
        before = look.low[max(0, name.start - 40) : name.start]
        if any(m.start < name.end and name.start < m.end for m in look.mentions):
            continue  # a title
        asked = name.score >= 0.4 and VERB_BEFORE.search(before)
        if look.is_accounted_for(name.value):
            continue
        if asked and not any(same_person(name.value, n) for n in known) and not why_bystander(look.scene, name):
            return True
    return False


def name_unread(look: Look) -> bool:
    """A likely name in the author's own words that is nobody's, with an address or an accommodation in its sentence."""
    if look.only_author and is_alone(look.scene, ()):
        return False
    known = {word for person in look.people if person.name for word in first_words(person.name.value)}
    known |= set(first_words(look.scene.author.name))
    for name in look.scene.names[:MOST_NAMES]:
        words = first_words(name.value)
        if name.score < 0.75 or len(words) < 2 or known & set(words):
            continue
        if any(agency.start < name.end and name.start < agency.end for agency in look.scene.agencies):
            continue
        if look.is_accounted_for(name.value) or _names_no_person(look, name.value, name.end):
            continue
        if look.own[name.start - 1 : name.start] in ('"', "“", "'", "‘"):
            continue
        if look.own[name.start - 1 : name.start] == "(" and any(0 < name.start - n.end <= 3 for n in look.scene.names):
            continue  # an agency behind a name
        if NOBODYS_AFTER.match(look.low[name.end : name.end + 80].partition(")")[2] or look.low[name.end :]):
            continue
        if _signs(look.own, name.start, name.end) or _signs_for_office(look, name.start, name.end):
            continue
        before = look.low[max(0, name.start - 60) : name.start]
        if look.reading.intent is Intent.REGISTER and _only_told_of(look, name.start, name.end):
            continue
        cancels = look.reading.intent is Intent.CANCEL
        told_of = BYSTANDER.search(before[-25:]) or BYSTANDER.search(f"{lead_of(before)[-24:]} ")
        if not told_of and not why_bystander(look.scene, name, cancels=cancels):
            return True
    return False


_MAY_ASK = Sieve(
    r"\b(?:attend\w*|com(?:e|es|ing)|join\w*|seats?|spots?|places?|slots?|regist\w+|sign\w*|enroll?\w*|add\w*|put|book\w*|includ\w+|need\w*|want\w*|like[sd]?|loves?|wish\w*|hop(?:e|es|ing)|prefer\w*|"
    r"interested|webinars?|sessions?|class|training|too|also|both|well|plus|and (?:i|me|myself)|with (?:me|us)|along|participat\w+|take part|invit\w+|links?|e-?mails?|address|list|bring\w*|send\w*|"
    r"same|ditto|likewise|us two|two of us|instead|asi\w+|particip\w+|inscri\w+|quier\w+|tambien|necesit\w+|acompan\w+|apunt\w+|anot\w+|correo|lugar|cupo)\b|@"
)
_IS_NAMED = re.compile(r"(?:\b(?:is|are|was|named|called|es|se llama)|[:(–—-]) ?(?:(?:mr|mrs|ms|dr)\. )?\Z")
_PRONOUN = re.compile(r"\W*(?:so |and |but |please )?(?:he|she|they|his|her|their|ella|el|both|we|that|this|please)\b")
_FEWEST_TOLD = 3
"""Words beside a name that tell something."""


def _only_told_of(look: Look, start: int, end: int) -> bool:
    """Whether nothing in the sentence of a name, nor in what is said of them next, can ask for a seat."""
    at = next((at for at, one in enumerate(look.scene.sentences) if one.start <= start < one.end), None)
    if at is None or _IS_NAMED.search(look.low, max(0, start - 24), start):
        return False
    sentence = look.scene.sentences[at]
    rest = f"{look.low[sentence.start : start]} {look.low[end : sentence.end]}"
    if "\n" in rest.strip() or len(re.findall(r"[a-z']+", rest)) < _FEWEST_TOLD or _MAY_ASK.search(rest):
        return False
    following = look.scene.sentences[at + 1] if at + 1 < len(look.scene.sentences) else None
    behind = look.low[following.start : following.end] if following else ""
    return not (_PRONOUN.match(behind) and _MAY_ASK.search(behind))


def _is_alone(look: Look, end: int) -> bool:
    """Whether no other full name stands in the sentence that ends at *end*."""
    sentence = next((one for one in look.scene.sentences if one.start < end <= one.end), None)
    return (
        sentence is not None
        and sum(" " in one.value and sentence.start <= one.start < sentence.end for one in look.scene.names) == 1
    )


def _names_no_person(look: Look, name: str, end: int) -> bool:
    """Whether it is the name of a place, or of an agency that was read."""
    return folded(name) in look.agencies or _is_place(look, name, end)


def _is_place(look: Look, name: str, end: int) -> bool:
    """A state behind it ("Loma Verde, California") or an agency of that name makes it a place."""
    last = name.rsplit(maxsplit=1)[-1]
    if last.isupper() and last.lower() in STATES and not name.isupper():
        return True
    if any(look.own[one.end : look.own.find(name, one.end)] == ", " for one in look.scene.agencies) and (
        look.own[end : end + 1] in {".", "", "\n"} and _is_alone(look, end)
    ):
        return True  # I am with Harbor County Probation, Ann Arbor.
    behind = _STATE_BEHIND.match(look.own, end)
    if behind and (behind[1].lower() in STATES or behind[1] in STATES.values()):
        return True
    agencies = (*look.scene.agencies, *look.scene.signed)
    return any(folded(one.value).startswith(f"{folded(name)} ") for one in agencies)


_STATE_BEHIND = re.compile(r",? ([A-Z][a-z]+(?: [A-Z][a-z]+)?|[A-Z]{2})\b")


def _signs(own: str, start: int, end: int) -> bool:
    """Whether a name stands on a line to itself behind a blank one, near the end: whoever typed the message."""
    line_start, line_end = own.rfind("\n", 0, start) + 1, own.find("\n", end)
    line = own[line_start : line_end if line_end >= 0 else None]
    alone = len(line.strip()) - (end - start) <= 2 and not own[:line_start].rsplit("\n", 2)[-2:][0].strip()
    return alone and own.count("\n", end) <= 3 and bool(own[:line_start].strip())


def _signs_for_office(look: Look, start: int, end: int) -> bool:
    """As in "Jo Roe, office administrator" at the end of mail from a desk's mailbox: whoever typed the message."""
    if look.scene.author.name and not is_shared(look.scene.author.name):
        return False
    own = look.own
    line_start, line_end = own.rfind("\n", 0, start) + 1, own.find("\n", end)
    called = own[end : line_end if line_end >= 0 else None].strip(" ,.").split()
    below_blank = not own[:line_start].rsplit("\n", 2)[-2:][0].strip()
    return (
        below_blank
        and not own[line_start:start].strip()
        and 0 < len(called) <= _MOST_TITLE
        and folded(called[-1]) in ROLES
        and own.count("\n", end) <= _LINES_BELOW
    )


_MOST_TITLE = 5
_LINES_BELOW = 3


def bystander_read(look: Look) -> bool:
    """Somebody who only gets a copy, approves or keeps a calendar was read."""
    for person in look.people:
        if person.name is None or look.is_author(person):
            continue
        name = folded(person.name.value)
        at = look.low.find(name)
        if at < 0 or not ONLY_SPOKEN_OF.search(look.low[max(0, at - 60) : at]):
            continue
        if _is_asked_for_next(look, at):
            continue  # My supervisor, Jo Roe, asked me to sign her up.
        if not ASKED_FOR_AFTER.search(look.low[at + len(name) : at + len(name) + 140]) and not ASKED_FOR_BEFORE.search(
            look.low[max(0, at - 60) : at]
        ):
            return True
    return False


def _is_asked_for_next(look: Look, at: int) -> bool:
    """Whether the author asks by a pronoun for whoever is named at *at*."""
    sentence = next((one for one in look.scene.sentences if one.start <= at < one.end), None)
    name = next((one for one in look.scene.names if one.start == at), None)
    return sentence is not None and name is not None and asked_by_pronoun(look.scene, name, sentence)


def replaces_somebody(look: Look) -> bool:
    """One person is to take the seat of another."""
    found = (GIVES_SEAT if look.reading.intent is Intent.CHANGE else REPLACES).search(look.low)
    before = look.low[max(0, found.start() - 80) : found.start()] if found else ""
    if found is None or PERHAPS.search(before) or _BY_NOBODY.search(before):
        return False
    registers = look.reading.intent is Intent.REGISTER
    return not (registers and _NEVER_ENTERED.search(look.low, 0, found.start()))


_NEVER_ENTERED = re.compile(
    r"\b(?:i|we)(?:'d| had|'ve| have| was| were)? (?:\w+ )?(?:meant|going|planned|planning|hoped|hoping|intended|wanted|about) to (?:register|sign|enrol+|send|nominate|put|have|add|ask)\b"
)
"""Whoever is replaced was only to be registered, and has no seat that would have to be given up."""


_BY_NOBODY = re.compile(
    r"\b(?:nobody|no one|none of|nadie)\b[^.?!;\n]*$|\b(?:somebody|someone|anybody|anyone)(?: else)?(?: \w+){0,3} $"
)
