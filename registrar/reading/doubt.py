"""Does the message say anything that the reading leaves out or contradicts?

A second look, by other and cruder means than the first: it reads nothing anew, it only holds the author's words against
what was read. What does not add up is put before a person, or the doubtful value is dropped and asked for, because a
question costs a day while a wrong registration costs a seat.

Every check is a row of a table: a name, the reason that staff see (never the words of an accommodation), and a function
that says whether it applies.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise

from registrar.reading.mailboxes import find_mailboxes, fits_login, same_person
from registrar.reading.mention import Mention
from registrar.reading.names import find_names, is_login
from registrar.reading.names import folded as folded_word
from registrar.reading.people import Scene
from registrar.reading.reading import Found, Reading, ReadRegistrant, SessionProblem
from registrar.reading.subject import is_answer
from registrar.reading.words.agency_words import HEADS, STATES
from registrar.reading.words.common_words import NEVER_NAMES
from registrar.reading.words.doubt_words import (
    ADDRESS,
    ADDS,
    AGENCY_SENTENCE,
    ALSO_ME,
    ANY_NEED,
    ASKED_FOR_AFTER,
    ASKED_FOR_BEFORE,
    ASKS,
    ATTACHED,
    BULLET,
    BYSTANDER,
    CANCELS,
    CONDITION,
    CORRECTS,
    DENIES,
    DETAIL,
    DETAIL_CHANGED,
    EVIDENCE_OF_MOVE,
    HAS_SEAT,
    HEAD_OF,
    LEADS_IN,
    ME,
    MISSING,
    MOVES,
    NEED_CUES,
    NO_EVIDENCE_OF_CANCEL,
    NO_NAME,
    NO_NEED_BEFORE,
    NOBODYS,
    NOBODYS_AFTER,
    NONE_AT_ALL,
    NOT_BEHIND,
    NOT_ME,
    NOT_NEEDED,
    OF_AGENCY,
    OF_OTHERS,
    OFFICES,
    OLD_ADDRESS,
    ONLY_SPOKEN_OF,
    OTHER_PERSON,
    PERHAPS,
    PLACE,
    PLACES,
    REFUSES,
    REGISTERED,
    REPLACES,
    SEVERAL,
    SEVERAL_IN_SUBJECT,
    SHARED,
    STILL,
    STRONG_CANCELS,
    STRONG_DETAIL,
    STRONG_HEADS,
    THREAD,
    TIES,
    TITLE_WORDS,
    VERB_BEFORE,
    WHETHER,
    WISHES,
)
from registrar.reading.words.family_names import FAMILY_NAMES
from registrar.reading.words.given_names import GIVEN_NAMES
from registrar.reading.words.intent_words import ADDS_ONE
from registrar.reading.words.session_words import folded
from registrar.reading.words.titles import PARTICLES, ROLES, SUFFIXES, TITLES
from registrar.vocabulary import Accommodation, Intent, Missing

ACTED_ON = frozenset({Intent.REGISTER, Intent.CANCEL, Intent.CHANGE, Intent.UPDATE})
REGISTER = frozenset({Intent.REGISTER})
FEW = 20
"""People that are held against each other; a longer list comes out of a table, not out of prose."""
MOST_NAMES = 200
"""Names in the text, and mentions of sessions, that are looked at."""
AROUND = 160
"""Characters before and behind a session in which a refusal is looked for."""


class Look:
    """What the checks look at: the scene, the mentions and the reading, with what several of them need."""

    def __init__(self, scene: Scene, mentions: Sequence[Mention], reading: Reading) -> None:
        self.scene = scene
        self.mentions = mentions
        self.reading = reading
        self.people = reading.registrants
        self.own = scene.own
        self.low = scene.low
        self.subject = folded(scene.message.subject)

    @cached_property
    def emails(self) -> frozenset[str]:
        """The addresses read."""
        return frozenset(person.email.value.lower() for person in self.people if person.email)

    @cached_property
    def lines(self) -> tuple[str, ...]:
        """The lines of the author's own words."""
        return tuple(self.own.split("\n"))

    @cached_property
    def numbers(self) -> frozenset[int]:
        """The sessions read, asked for or given up."""
        return frozenset(found.value for one in self.people for found in (*one.sessions, *one.leaves))

    @cached_property
    def words(self) -> frozenset[str]:
        """The words of the author's own text."""
        return frozenset(re.findall(r"[a-z'-]+", self.low))

    @cached_property
    def titles(self) -> str:
        """The titles of the sessions, folded."""
        return " | ".join(
            dict.fromkeys(folded(session.title) for session in self.scene.catalog.sessions if session.title)
        )

    @cached_property
    def codes(self) -> frozenset[Accommodation]:
        """The accommodations read, whoever needs them."""
        return frozenset(need.code for one in self.people for need in one.needs)

    def is_author(self, person: ReadRegistrant) -> bool:
        """Whether *person* can be the one who writes."""
        author = self.scene.author
        if person.email is not None and person.email.value.lower() == author.email.lower():
            return True
        return person.name is not None and same_person(person.name.value, author.name)

    @cached_property
    def only_author(self) -> bool:
        """Whether the author is the one registrant."""
        return len(self.people) == 1 and self.is_author(self.people[0])

    @cached_property
    def author_read(self) -> bool:
        """Whether the author is among the registrants."""
        return any(self.is_author(person) for person in self.people)

    def is_name_word(self, word: str) -> bool:
        """Whether *word* is part of the name of somebody read."""
        return any(person.name and word in _first_words(person.name.value) for person in self.people)

    @cached_property
    def unowned(self) -> tuple[str, ...]:
        """Addresses in the author's own words that belong to nobody read."""
        known = {self.scene.author.email.lower(), self.scene.catalog.mailbox, *self.emails}
        if self.scene.message.author:
            known.add(self.scene.message.author.email.lower())
        out = []
        for mailbox in self.scene.mailboxes:
            value = mailbox.value.lower()
            before = self.low[max(0, mailbox.start - 60) : mailbox.start]
            if value.partition("@")[0] in OFFICES:
                continue
            if value not in known and not NOBODYS.search(before) and not NOBODYS_AFTER.match(self.low, mailbox.end):
                out.append(value)
        return tuple(out)


@dataclass(frozen=True, slots=True)
class Check:
    """One way in which a reading can fail to add up."""

    name: str
    intents: frozenset[Intent]
    reason: str
    applies: Callable[[Look], bool]


# ----------------------------------------------------------------------------------------------------------- people


def _address_of_nobody(look: Look) -> bool:
    return bool(look.unowned)


def _several_people(look: Look) -> bool:
    return look.only_author and bool(SEVERAL.search(look.low) or SEVERAL_IN_SUBJECT.search(look.subject))


def _somebody_else(look: Look) -> bool:
    return look.only_author and bool(OTHER_PERSON.search(look.low))


def _author_excused(look: Look) -> bool:
    return len(look.people) > 1 and look.author_read and bool(NOT_ME.search(look.low))


def _author_left_out(look: Look) -> bool:
    """The author is nobody read, and yet wishes to take part, or stands in a row of names."""
    if look.author_read or NOT_ME.search(look.low) or REGISTERED.search(look.low):
        return False
    if any(person.name is None or person.email is None for person in look.people):
        return False
    if ALSO_ME.search(look.low):
        return True
    name = folded(look.scene.author.name)
    at = look.low.find(name) if " " in name else -1
    if at < 0:
        return False
    before, after = look.low[max(0, at - 24) : at], look.low[at + len(name) : at + len(name) + 6]
    return bool(re.match(r",? (?:and|&|\+|y) ", after) or re.search(r"(?:\band|&|\+|,) $", before))


def _unread_in_list(look: Look) -> bool:
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


def _unread_beside_address(look: Look) -> bool:
    """More lines with an address than people."""
    if not look.unowned:
        return False
    lines = [line for line in look.lines if "@" in line and find_mailboxes(line)]
    return len(lines) >= 2 and len(lines) > len(look.people)


def _asked_for_by_name(look: Look) -> bool:
    """A name behind the verb ("please register Ann Lee") that is nobody's of those read."""
    known = [person.name.value for person in look.people[: 10 * FEW] if person.name]
    known += [look.scene.author.name]
    for name in look.scene.names[:MOST_NAMES]:
        before = look.low[max(0, name.start - 40) : name.start]
        if name.score >= 0.4 and VERB_BEFORE.search(before) and not any(same_person(name.value, n) for n in known):
            return True
    return False


def _name_unread(look: Look) -> bool:
    """A likely name in the author's own words that is nobody's, with an address or an accommodation in its sentence."""
    known = {word for person in look.people if person.name for word in _first_words(person.name.value)}
    known |= set(_first_words(look.scene.author.name))
    for name in look.scene.names[:MOST_NAMES]:
        words = _first_words(name.value)
        if name.score < 0.75 or len(words) < 2 or known & set(words):
            continue
        if any(agency.start < name.end and name.start < agency.end for agency in look.scene.agencies):
            continue
        if _is_place(look, name.value, name.end):
            continue
        if look.own[name.start - 1 : name.start] in ('"', "“", "'", "‘"):
            continue
        if look.own[name.start - 1 : name.start] == "(" and any(0 < name.start - n.end <= 3 for n in look.scene.names):
            continue  # an agency behind a name
        if NOBODYS_AFTER.match(look.low[name.end : name.end + 80].partition(")")[2] or look.low[name.end :]):
            continue
        if _signs(look.own, name.start, name.end):
            continue
        before = look.low[max(0, name.start - 25) : name.start]
        if not BYSTANDER.search(before):
            return True
    return False


def _is_place(look: Look, name: str, end: int) -> bool:
    """A state behind it ("Loma Verde, California") or an agency of that name makes it a place."""
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


def _address_old(look: Look) -> bool:
    """The text says that the address read is another's, old or wrong."""
    for mailbox in look.scene.mailboxes:
        if mailbox.value.lower() in look.emails and OLD_ADDRESS.search(
            look.low[max(0, mailbox.start - 40) : mailbox.start]
        ):
            return True
    return False


def _twice(look: Look) -> bool:
    """Two people with one address or one name."""
    emails = [person.email.value.lower() for person in look.people if person.email]
    names = [folded(person.name.value) for person in look.people if person.name]
    return len(set(emails)) < len(emails) or len(set(names)) < len(names)


def _swapped(look: Look) -> bool:
    """An address made out of another person's name, and not out of its owner's."""
    if len(look.people) > FEW:
        return False
    for person in look.people:
        if person.email is None or fits_login(person.name.value if person.name else None, person.email.value):
            continue
        for other in look.people:
            if other is not person and other.name and fits_login(other.name.value, person.email.value):
                return True
    return False


def _address_not_own(look: Look) -> bool:
    """The author's address was taken from the text, is not made of their name, and the one they write from is."""
    sender = look.scene.author.email.lower()
    for person in look.people:
        if person.name is None or person.email is None or person.email.value.lower() == sender:
            continue
        mine = same_person(person.name.value, look.scene.author.name)
        if mine and fits_login(person.name.value, sender) and not fits_login(person.name.value, person.email.value):
            return True
    return False


# ------------------------------------------------------------------------------------------------------------ names


def _first_words(text: str) -> list[str]:
    return [folded_word(word).strip(",") for word in text.split()]


def name_is_odd(look: Look, name: Found[str]) -> bool:
    """One word, or one that begins or ends with a title, an office or a word of the dictionary: no badge has that."""
    words = _first_words(name.value)
    words = words[:1] + [word for word in words[1:] if word not in SUFFIXES]
    if len([word for word in words if len(word) > 1]) < 2 or is_login(name.value):
        return True
    if folded(name.value) in look.titles:
        return True
    for word in (words[0], words[-1]):
        if word in GIVEN_NAMES or word in FAMILY_NAMES or word in PARTICLES or len(word) < 4:
            continue
        if word in NO_NAME or (word in ROLES and word not in TITLES):
            return True
    return False


def name_goes_on(look: Look, name: Found[str]) -> bool:
    """The text has a capitalised word directly behind the name: "Ann Marie" of "Ann Marie Szabo"."""
    if name.where in ("from", "signature", "table"):
        return False
    at = look.own.find(name.words)
    if at < 0:
        return False
    behind = re.match(r" ([A-Z][\w'’-]+)", look.own[at + len(name.words) :])
    if behind is None:
        return False
    word = folded_word(behind[1])
    return word in FAMILY_NAMES or (
        word not in NEVER_NAMES
        and word not in ROLES
        and word not in HEADS
        and word not in SUFFIXES
        and not behind[1].isupper()
    )


# --------------------------------------------------------------------------------------------------------- agencies


_NAMED_WILL = re.compile(r"\b(?:Will|Am)\b")
"""Will County, Fil-Am: a verb only where it is written small."""


def agency_is_odd(look: Look, person: ReadRegistrant, agency: Found[str]) -> bool:
    """A title, an address, a sentence or a person where an agency should be."""
    value, low = agency.value.strip(), folded(agency.value.strip())
    words = _first_words(re.sub(r"[(),/|&-]", " ", value))
    said = folded(_NAMED_WILL.sub("", value))
    if len(value) < 3 or ADDRESS.search(low) or AGENCY_SENTENCE.search(said) or len(words) > 14:
        return True
    if agency.where not in ("signature", "from", "table", "label") and _is_out_of_titles(look, low):
        return True
    if any(word in TITLE_WORDS for word in words) and not any(word in STRONG_HEADS for word in words):
        return True
    if len(words) <= 3 and any(p.name and same_person(p.name.value, value) for p in (person, *look.people[:FEW])):
        return not any(word in HEADS for word in words)
    return False


def _is_out_of_titles(look: Look, low: str) -> bool:
    """Most of the words are those of a title: a "Foster Care Review" only shares two with "Foster Care Basics"."""
    words = [word for word in re.findall(r"\w+", low) if len(word) > 3]
    shared = {word for pair in _pairs(low) if pair in look.titles for word in pair.split()}
    return bool(shared) and 3 * sum(word in shared for word in words) > 2 * len(words)


def _pairs(low: str) -> Iterator[str]:
    """Two words that follow each other, where neither is a small one."""
    words = low.split()
    for first, second in pairwise(words):
        if len(first) > 3 and len(second) > 3:
            yield f"{first} {second}"


def agency_is_place(look: Look, agency: Found[str]) -> bool:
    """A town or a branch alone, where another agency is written elsewhere."""
    low = folded(agency.value)
    if not PLACE.fullmatch(low):
        return False
    others = (*look.scene.agencies, *look.scene.signed)
    return any(other.score >= 0.5 and low not in folded(other.value) for other in others)


def agency_is_cut(look: Look, agency: Found[str]) -> bool:
    """The text has a capitalised word directly before it ("Boulder Parent Teacher Council"), or a title's "of"."""
    words = _first_words(agency.value)
    if words[0] in HEADS:
        return False
    for text in (look.own, look.scene.body.signature):
        at = text.find(agency.value)
        before = re.search(r"(\w*) ?\b([^\W\d_][\w'’-]*) $", text[max(0, at - 40) : at]) if at > 0 else None
        if before is None:
            continue
        word = folded_word(before[2])
        if word == "of":
            if folded_word(before[1]) in HEAD_OF and not set(words) & HEADS:
                return True
        elif before[2].istitle() and word not in LEADS_IN and not look.is_name_word(word):
            return True
    return False


# --------------------------------------------------------------------------------------------------------- sessions


def _mention_unused(look: Look) -> bool:
    """A session is named that is neither asked for, given up nor said to be something else."""
    if look.reading.session_problems:
        return False  # the session is asked for anyway
    return any(
        m.role == "wanted" and m.kind != "all" and m.settled and m.strong and not set(m.numbers) <= look.numbers
        for m in look.mentions
    )


def _shares_unclear(look: Look) -> bool:
    """Several people and several sessions named apart, and all of them read into the same."""
    if len(look.people) < 2:
        return False
    named = {m.numbers for m in look.mentions if m.role == "wanted" and m.settled}
    sets = {tuple(found.value for found in one.sessions) for one in look.people}
    return len(named) > 1 and len(sets) == 1


def _some_without_session(look: Look) -> bool:
    return 0 < sum(1 for one in look.people if one.sessions) < len(look.people)


def _several_sessions_corrected(look: Look) -> bool:
    return any(len(one.sessions) > 1 for one in look.people) and bool(CORRECTS.search(look.low))


def session_may_be_refused(look: Look, person: ReadRegistrant) -> bool:
    """One of several sessions stands in a sentence that may refuse it."""
    if len(person.sessions) < 2 or len(look.people) > 1:
        return False
    wanted = {number for m in look.mentions if m.role == "wanted" for number in m.numbers}
    for mention in look.mentions[:MOST_NAMES]:
        if mention.role == "refused" and set(mention.numbers) & {found.value for found in person.sessions} - wanted:
            return True
        if mention.role != "wanted" or not mention.settled or len(mention.numbers) > 1:
            continue
        start = max(
            mention.start - AROUND,
            *(look.low.rfind(mark, max(0, mention.start - AROUND), mention.start) + 1 for mark in ".;!?\n"),
        )
        ends = (look.low.find(mark, mention.end, mention.end + AROUND) for mark in ".;!?\n")
        end = min((at for at in ends if at >= 0), default=mention.end + AROUND)
        if REFUSES.search(look.low[max(0, start) : end]):
            return True
    return False


def sessions_named_apart(look: Look, person: ReadRegistrant) -> bool:
    """Two sessions for one person, named in two sentences that nothing ties together."""
    if len(person.sessions) < 2 or len(look.people) > 1:
        return False
    numbers = {found.value for found in person.sessions}
    named = [m for m in look.mentions if m.role == "wanted" and m.settled and set(m.numbers) & numbers]
    if any(numbers <= set(m.numbers) for m in named):
        return False
    for first, second in pairwise(named):
        between = look.low[first.end : second.start]
        if set(first.numbers) != set(second.numbers) and len(between) > 12 and not TIES.search(between):
            return True
    return False


# ----------------------------------------------------------------------------------------------------------- intent


def _speaks_of_cancelling(look: Look) -> bool:
    """Words of cancelling, and none of wishing to take part."""
    if not look.author_read or "disregard" in look.low or WISHES.search(look.low):
        return False
    return bool(STRONG_CANCELS.search(look.low)) or (not look.numbers and bool(CANCELS.search(look.low)))


def _replaces_somebody(look: Look) -> bool:
    found = REPLACES.search(look.low)
    return found is not None and not PERHAPS.search(look.low[max(0, found.start() - 80) : found.start()])


def _no_word_of_cancelling(look: Look) -> bool:
    return not NO_EVIDENCE_OF_CANCEL.search(look.low) and not NO_EVIDENCE_OF_CANCEL.search(look.subject)


def _author_already(look: Look) -> bool:
    """The author is read beside others, and says that they have a seat."""
    return len(look.people) > 1 and look.author_read and bool(HAS_SEAT.search(look.low))


def _author_unfounded(look: Look) -> bool:
    """The author is read beside others, and nothing in the text says so."""
    if len(look.people) < 2 or not look.author_read or look.reading.intent is not Intent.REGISTER:
        return False
    if look.scene.author.email.lower() in look.low or ME.search(look.low):
        return False
    mine = next(person for person in look.people if look.is_author(person))
    return not (mine.name and any(len(word) > 2 and word in look.words for word in _first_words(mine.name.value)))


def _bystander_read(look: Look) -> bool:
    """Somebody who only gets a copy, approves or keeps a calendar was read."""
    for person in look.people:
        if person.name is None or look.is_author(person):
            continue
        name = folded(person.name.value)
        at = look.low.find(name)
        if at < 0 or not ONLY_SPOKEN_OF.search(look.low[max(0, at - 60) : at]):
            continue
        if not ASKED_FOR_AFTER.search(look.low[at + len(name) : at + len(name) + 140]) and not ASKED_FOR_BEFORE.search(
            look.low[max(0, at - 60) : at]
        ):
            return True
    return False


def _answers_a_confirmation(look: Look) -> bool:
    """A reply to a confirmation, or to a question about a registration, that wishes for nothing new."""
    if (
        look.scene.body.answers
        or not re.match(r"\s*(?:re|aw|sv|rv|tr|fw|fwd)\s*:", look.subject)
        or WISHES.search(look.low)
    ):
        return False
    return (
        look.author_read
        and bool(THREAD.search(look.subject))
        and not (MISSING.search(look.subject) and any(one.sessions for one in look.people))
        and not any(
            m.role == "wanted" and m.settled and (ASKS.search(look.low) or ADDS_ONE.search(look.low))
            for m in look.mentions
        )
    )


def _speaks_of_a_detail(look: Look) -> bool:
    """Words of correcting a detail, and none of wishing to take part."""
    return bool(STRONG_DETAIL.search(look.low)) and not WISHES.search(look.low) and not look.scene.message.parts


def _update_moves(look: Look) -> bool:
    if DETAIL_CHANGED.search(look.low) and len({number for m in look.mentions for number in m.numbers}) == 1:
        return False  # the one session that the detail is about
    return bool(MOVES.search(look.low) or PLACES.search(look.low))


def _asks_whether_registered(look: Look) -> bool:
    return bool(WHETHER.search(look.low))


def _speaks_of_moving(look: Look) -> bool:
    return bool(MOVES.search(look.low))


def _speaks_as_registered(look: Look) -> bool:
    held = {number for m in look.mentions if m.role == "held" and m.settled for number in m.numbers}
    if held and look.numbers and not held & look.numbers and ADDS.search(look.low):
        return False  # registered for one, and asks for another beside it
    return look.author_read and bool(REGISTERED.search(look.low))


def _speaks_of_wishing(look: Look) -> bool:
    return bool(WISHES.search(look.low)) and not REGISTERED.search(look.low)


def _wants_beside_cancelling(look: Look) -> bool:
    return bool(MOVES.search(look.low))


def _nothing_to_update(look: Look) -> bool:
    """No word of being registered, of a detail, of a need; and no answer to anything."""
    return not (
        look.codes
        or REGISTERED.search(look.low)
        or DETAIL.search(look.low)
        or DETAIL.search(look.subject)
        or look.scene.body.quoted
        or re.match(r"\s*(?:re|aw|sv|rv|tr)\s*:", look.subject)
    )


def _change_unclear(look: Look) -> bool:
    """A change with nowhere to go, or from more than one and to none."""
    return any(not one.sessions and len(one.leaves) > 1 for one in look.people)


def _no_word_of_moving(look: Look) -> bool:
    return not EVIDENCE_OF_MOVE.search(look.low) and not EVIDENCE_OF_MOVE.search(look.subject)


def _change_of_many(look: Look) -> bool:
    return any(len(one.sessions) > 1 for one in look.people)


def _change_without_leaving(look: Look) -> bool:
    named = {number for m in look.mentions for number in m.numbers}
    return len(named) > 1 and any(one.sessions and not one.leaves for one in look.people)


def _update_of_nothing(look: Look) -> bool:
    """An update without anything that could be the update."""
    return not look.codes and look.reading.question and not DETAIL.search(look.low)


def _change_from_nothing(look: Look) -> bool:
    """A change of somebody who does not say that they are registered and gives nothing up."""
    return (
        all(not one.leaves for one in look.people)
        and not (THREAD.search(look.subject) or THREAD.search(folded(look.scene.body.quoted[:800])))
        and not REGISTERED.search(look.low)
        and not MOVES.search(look.low)
        and not CANCELS.search(look.low)
    )


def _asks_first(look: Look) -> bool:
    return look.reading.question and bool(CONDITION.search(look.low))


# ---------------------------------------------------------------------------------------------------- accommodations


def _needs_uncovered(look: Look) -> Iterator[Accommodation]:
    if not ANY_NEED.search(look.low) or look.reading.intent is Intent.CANCEL:
        return
    if look.reading.intent is Intent.UPDATE and look.codes:
        return  # the one that was read replaces the one that is named beside it
    for code, covered, pattern in NEED_CUES:
        if covered & look.codes:
            continue
        for found in pattern.finditer(look.low):
            before = look.low[max(0, found.start() - 90) : found.start()]
            if found[0] in look.titles or (code in NO_NEED_BEFORE and NO_NEED_BEFORE[code].search(before)):
                continue
            clause = re.split(r"[.;!?\n]|, (?:but|and|so)\b|\bbut\b", before)[-1]
            if NOT_NEEDED.search(clause) or NOT_BEHIND.match(look.low, found.end()):
                continue
            near = look.low[look.low.rfind("\n", 0, found.start()) + 1 : found.end() + 110]
            if OF_OTHERS.search(before) or OF_AGENCY.match(look.low, found.end()) or NONE_AT_ALL.search(near):
                continue
            yield code
            break


def _need_unread(look: Look) -> bool:
    return any(True for _ in _needs_uncovered(look))


def _need_in_subject(look: Look) -> bool:
    """The subject asks for an aid that the author's own words, which ask for others, do not speak of."""
    if not look.codes or look.reading.intent is Intent.CANCEL or is_answer(look.scene.message.subject):
        return False
    return any(
        cue.search(look.subject) and not cue.search(look.low) and not covered & look.codes
        for code, covered, cue in NEED_CUES
        if code is not Accommodation.OTHER
    )


def _need_not_shared(look: Look) -> bool:
    """What all of them need was read for some of them."""
    for one in look.people:
        for need in one.needs:
            everybody = all(need.code in {own.code for own in other.needs} for other in look.people)
            if not everybody and SHARED.search(folded(need.words)):
                return True
    return False


def _need_denied(look: Look) -> bool:
    """The sentence of a need says that none is needed, or that somebody else uses it."""
    for one in look.people:
        for need in one.needs:
            low = folded(need.words)
            denied = DENIES.search(low)
            if denied is None or STILL.search(low):
                continue
            clause = low[max(0, denied.start() - 50) : denied.start() + 25]
            if need.code is Accommodation.OTHER or any(
                code is need.code and cue.search(clause) for code, _, cue in NEED_CUES
            ):
                return True
    return False


# ------------------------------------------------------------------------------------------------------ text, tables


def _language_unknown(look: Look) -> bool:
    return look.reading.language not in ("en", "es", "fr")


def _attachment_unread(look: Look) -> bool:
    """The author points to something attached and nothing was read from there."""
    files = [
        part
        for part in look.scene.message.parts
        if part.filename and part.content_type not in ("text/calendar", "application/pkcs7-signature")
    ]
    return (
        bool(files)
        and bool(ATTACHED.search(look.low))
        and not any(
            found is not None and found.where in ("table", "attachment")
            for one in look.people
            for found in (one.name, one.email)
        )
    )


def _attachment_missing(look: Look) -> bool:
    """The author points to an attachment and none came, or none that can be read."""
    return bool(ATTACHED.search(look.low)) and not look.scene.message.parts


def _rows_unread(look: Look) -> bool:
    rows = [line for line in look.lines if ("\t" in line or line.count("|") >= 2) and "@" in line]
    return len(rows) > len(look.people)


CHECKS: tuple[Check, ...] = (
    Check("address of nobody", ACTED_ON, "an address in the text belongs to nobody who was read", _address_of_nobody),
    Check("several people", ACTED_ON, "speaks of several people, one was read", _several_people),
    Check("somebody else", ACTED_ON, "speaks of somebody else, only the author was read", _somebody_else),
    Check(
        "author excused", ACTED_ON, "says that the author does not take part, and the author was read", _author_excused
    ),
    Check("author left out", ACTED_ON, "may mean the author as well, who was not read", _author_left_out),
    Check("unread in list", ACTED_ON, "a list names somebody who was not read", _unread_in_list),
    Check("unread beside address", ACTED_ON, "more lines with an address than people read", _unread_beside_address),
    Check("asked for by name", ACTED_ON, "somebody is named behind the request and was not read", _asked_for_by_name),
    Check("name unread", ACTED_ON, "a name in the text is nobody's who was read", _name_unread),
    Check("address old", ACTED_ON, "the address read may be one no longer used", _address_old),
    Check("twice", ACTED_ON, "two people have the same name or address", _twice),
    Check("swapped", ACTED_ON, "an address looks like another person's", _swapped),
    Check(
        "address not own", ACTED_ON, "the address written is not like the name, and the sender's is", _address_not_own
    ),
    Check("mention unused", REGISTER, "a session is named that nobody was read into", _mention_unused),
    Check(
        "shares unclear", ACTED_ON, "several people and several sessions: who takes which is not clear", _shares_unclear
    ),
    Check("some without", REGISTER, "some have a session and others none", _some_without_session),
    Check(
        "several corrected", REGISTER, "several sessions, and the author corrects themself", _several_sessions_corrected
    ),
    Check("author already", REGISTER, "the author has a seat already, and was read beside others", _author_already),
    Check("author unfounded", ACTED_ON, "nothing says that the author takes part, who was read", _author_unfounded),
    Check("bystander", ACTED_ON, "somebody who is only spoken of may have been read", _bystander_read),
    Check("reg: whether", REGISTER, "may ask whether they are registered", _asks_whether_registered),
    Check(
        "reg: replaces",
        frozenset({Intent.REGISTER, Intent.CANCEL}),
        "one person takes another's place",
        _replaces_somebody,
    ),
    Check("can: no word", frozenset({Intent.CANCEL}), "no word of cancelling", _no_word_of_cancelling),
    Check("upd: no evidence", frozenset({Intent.UPDATE}), "nothing says what is to be changed", _nothing_to_update),
    Check("reg: thread", REGISTER, "answers a confirmation, and wishes for nothing new", _answers_a_confirmation),
    Check("reg: detail", REGISTER, "speaks of correcting a detail beside registering", _speaks_of_a_detail),
    Check("upd: moves", frozenset({Intent.UPDATE}), "speaks of moving beside a detail", _update_moves),
    Check("reg: moves", REGISTER, "speaks of moving beside registering", _speaks_of_moving),
    Check("reg: cancels", REGISTER, "speaks of cancelling beside registering", _speaks_of_cancelling),
    Check("reg: registered", REGISTER, "speaks as somebody registered already", _speaks_as_registered),
    Check(
        "upd: wishes",
        frozenset({Intent.UPDATE}),
        "wishes to attend, and nothing says that they are registered",
        _speaks_of_wishing,
    ),
    Check(
        "upd: nothing",
        frozenset({Intent.UPDATE}),
        "asks a question, and no detail to be changed was found",
        _update_of_nothing,
    ),
    Check(
        "can: wants", frozenset({Intent.CANCEL}), "wants another session beside cancelling", _wants_beside_cancelling
    ),
    Check("can: wishes", frozenset({Intent.CANCEL}), "speaks of registering beside cancelling", _speaks_of_wishing),
    Check("chg: unclear", frozenset({Intent.CHANGE}), "from which session to which is not clear", _change_unclear),
    Check("chg: no word", frozenset({Intent.CHANGE}), "no word of moving", _no_word_of_moving),
    Check("chg: many", frozenset({Intent.CHANGE}), "a change to more than one session", _change_of_many),
    Check(
        "chg: leaves none",
        frozenset({Intent.CHANGE}),
        "several sessions named, and none to be left",
        _change_without_leaving,
    ),
    Check("chg: not reg", frozenset({Intent.CHANGE}), "nothing says that they are registered", _change_from_nothing),
    Check("asks first", ACTED_ON, "wants an answer before anything is done", _asks_first),
    Check("need unread", ACTED_ON, "an accommodation may be asked for that was not read", _need_unread),
    Check("need in subject", ACTED_ON, "the subject may ask for an accommodation that was not read", _need_in_subject),
    Check("need denied", ACTED_ON, "an accommodation was read where none may be asked for", _need_denied),
    Check("need not shared", ACTED_ON, "an accommodation of all was read for some", _need_not_shared),
    Check("language", ACTED_ON, "in a language that is not read", _language_unknown),
    Check("attachment unread", ACTED_ON, "something attached was not read", _attachment_unread),
    Check("attachment missing", ACTED_ON, "speaks of an attachment that did not come", _attachment_missing),
    Check("rows unread", ACTED_ON, "more rows than people read", _rows_unread),
)


# ------------------------------------------------------------------------------------------- values to be asked for


@dataclass(frozen=True, slots=True)
class Question:
    """A value that is dropped and asked for, rather than put before a person."""

    name: str
    missing: Missing
    reason: str
    applies: Callable[[Look, ReadRegistrant], bool]


def _name_odd(look: Look, person: ReadRegistrant) -> bool:
    return person.name is not None and name_is_odd(look, person.name)


def _name_goes_on(look: Look, person: ReadRegistrant) -> bool:
    return person.name is not None and name_goes_on(look, person.name)


def _agency_odd(look: Look, person: ReadRegistrant) -> bool:
    return person.agency is not None and agency_is_odd(look, person, person.agency)


def _agency_place(look: Look, person: ReadRegistrant) -> bool:
    return person.agency is not None and agency_is_place(look, person.agency)


def _agency_cut(look: Look, person: ReadRegistrant) -> bool:
    return person.agency is not None and agency_is_cut(look, person.agency)


QUESTIONS: tuple[Question, ...] = (
    Question(
        "session refused", Missing.SESSION, "one of the sessions may be named to refuse it", session_may_be_refused
    ),
    Question("name odd", Missing.NAME, "what was read as a name may be none", _name_odd),
    Question("name goes on", Missing.NAME, "the name may be longer than what was read", _name_goes_on),
    Question(
        "agency odd", Missing.AGENCY, "what was read as an agency may be a title, an address or a person", _agency_odd
    ),
    Question("agency place", Missing.AGENCY, "what was read as an agency may be a place", _agency_place),
    Question("agency cut", Missing.AGENCY, "the agency may be longer than what was read", _agency_cut),
    Question(
        "sessions apart",
        Missing.SESSION,
        "two sessions are named apart and may not both be meant",
        sessions_named_apart,
    ),
)


def find_doubts(look: Look) -> tuple[Check, ...]:
    """Return the checks that a person must look at *look* for."""
    intent = look.reading.intent
    return tuple(check for check in CHECKS if intent in check.intents and check.applies(look))


def second_look(scene: Scene, mentions: Sequence[Mention], reading: Reading) -> Reading:
    """Return *reading* with what is doubtful in it put to review or asked for, and why among its reasons."""
    if reading.intent not in ACTED_ON or not reading.registrants:
        return reading
    look = Look(scene, mentions, reading)
    doubts = find_doubts(look)
    reasons = [check.reason for check in doubts]
    problems = list(reading.session_problems)
    registrants = list(reading.registrants)
    if reading.intent is Intent.REGISTER:
        for at, person in enumerate(registrants):
            for question in QUESTIONS:
                if question.applies(look, person):
                    registrants[at] = _without(registrants[at], question.missing)
                    reasons.append(question.reason)
                    if question.missing is Missing.SESSION:
                        problems.append(_unclear(person))
    return replace(
        reading,
        registrants=tuple(registrants),
        review=reading.review or bool(doubts),
        reasons=tuple(dict.fromkeys((*reading.reasons, *reasons))),
        session_problems=tuple(dict.fromkeys(problems)),
    )


def _without(person: ReadRegistrant, missing: Missing) -> ReadRegistrant:
    asked = tuple(one for one in Missing if one in person.missing or one is missing)
    match missing:
        case Missing.NAME:
            return replace(person, name=None, missing=asked)
        case Missing.AGENCY:
            return replace(person, agency=None, missing=asked)
        case Missing.SESSION:
            return replace(person, sessions=(), missing=asked)
        case Missing.EMAIL:
            return replace(person, email=None, missing=asked)


def _unclear(person: ReadRegistrant) -> SessionProblem:
    words = " / ".join(dict.fromkeys(found.words for found in person.sessions))
    return SessionProblem("ambiguous", words[:200], tuple(found.value for found in person.sessions))
