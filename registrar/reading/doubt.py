"""Does the message say anything that the reading leaves out or contradicts?

A second look, by other and cruder means than the first: it reads nothing anew, it only holds the author's words against
what was read. What does not add up is put before a person, or the doubtful value is dropped and asked for, because a
question costs a day while a wrong registration costs a seat.

Every check is a row of a table: a name, the reason that staff see (never the words of an accommodation), and a function
that says whether it applies.
"""

# ruff: noqa: E501 - a pattern is one row of a table and reads along its line

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
from registrar.reading.words.agency_words import HEADS
from registrar.reading.words.common_words import NEVER_NAMES
from registrar.reading.words.family_names import FAMILY_NAMES
from registrar.reading.words.given_names import GIVEN_NAMES
from registrar.reading.words.session_words import folded
from registrar.reading.words.titles import PARTICLES, ROLES, SUFFIXES, TITLES
from registrar.vocabulary import Accommodation, Intent, Missing

ACTED_ON = frozenset({Intent.REGISTER, Intent.CANCEL, Intent.CHANGE, Intent.UPDATE})
REGISTER = frozenset({Intent.REGISTER})


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
            if value not in known and not _NOBODYS.search(before) and not _NOBODYS_AFTER.match(self.low, mailbox.end):
                out.append(value)
        return tuple(out)


_NOBODYS = re.compile(
    r"\b(?:old|former|formerly|previous|previously|wrong|not|instead of|no longer|was|fax|hotline|contact|questions?|"
    r"personal|home|private|copy|copied|cc|cc'd|bill|billing|invoice|emergency|antes|supervisor|rather than|bounce\w*|registered)\b[^.;\n]{0,40}$"
)
_NOBODYS_AFTER = re.compile(
    r"[^.;\n]{0,20}\b(?:is (?:wrong|old|dead|gone|no longer)|no longer|bounces|bounced|instead|is my (?:old|home|personal))\b"
)


@dataclass(frozen=True, slots=True)
class Check:
    """One way in which a reading can fail to add up."""

    name: str
    intents: frozenset[Intent]
    reason: str
    applies: Callable[[Look], bool]


# ----------------------------------------------------------------------------------------------------------- people

_SEVERAL = re.compile(
    r"\b(?:(?:both|two|three|four|five|six) of us|us both|us two|we both|we(?:'d|'ll| would| will) both|"
    r"my (?:office ?mate|co-?worker|colleague|supervisor|partner|wife|husband|teammate|boss|intern|manager|assistant|team|staff)s?(?:,? [\w'.-]+){0,2},? and (?:me|myself|i (?:would|want|wish|will|are|need|can|both|have))\b|"
    r"\b(?:i|me|myself|yo) and my (?:co-?worker|colleague|supervisor|partner|wife|husband|teammate|boss|intern|team|staff)|as well as myself|plus me\b|"
    r"these (?:folks|people|individuals|staff|workers|names|employees)|(?:register|sign|enroll|put|add|book|count|include|schedule|get) us\b|"
    r"so (?:is|was|would|will|does) my \w+|nosotr[oa]s|(?:las|los) (?:dos|tres)\b|somos (?:dos|tres)|ambas|ambos|inscribirnos|inscribanos|mi companer[oa])\b"
)
_SEVERAL_IN_SUBJECT = re.compile(
    r"\b(?:two|three|four|five|six) (?:of us|for)\b|"
    r"\b(?:two|three|four|five|six|both|[2-9]|1[0-9]) (?:people|persons|registrants|attendees|participants|staff|workers|colleagues|sign-?ups|registrations|seats|spots)\b"
)
_RELATIVES = r"(?:supervisor|co-?worker|colleague|boss|director|intern|manager|new hire|employee|staff|team|assistant|volunteer|judge|worker|office ?mate)s?"
_OTHER_PERSON = re.compile(
    r"\b(?:(?:register|enroll?|add|book|include|sign(?: up)?|schedule|switch|transfer|cancel|remove|withdraw) "
    rf"(?:him|her|my {_RELATIVES}|(?:mr|ms|mrs|officer|judge|commissioner|detective|det|sgt|sister)\b)|"
    r"on (?:the )?behalf of (?!nobody)|on (?:his|her|their) behalf|in (?:my|his|her) (?:place|stead)|"
    rf"(?:my|our|one of my|one of our) {_RELATIVES}(?:,? [\w'.-]+){{0,3}},? (?:would|wants?|wishes|will|asks?|asked|needs|also needs)\b|"
    r"\b(?:he|she)(?:'d| would) like to|\b(?:he|she) (?:wants|wishes|asks)\b|"
    rf"for (?:my|one of my|two of my|our) {_RELATIVES}\b)"
)
_NOT_ME = re.compile(
    r"\b(?:don'?t count me|not count me|i (?:won'?t|will not|cannot|can'?t|am not able to|am unable to|will be unable to|am not|'?m not) (?:be )?(?:attend\w*|join\w*|mak\w+ it|able to|com(?:e|ing)|there|participat\w*|going)(?: myself)?|"
    r"not (?:registering|attending|coming|signing up) myself|i (?:don'?t|do not) need (?:a (?:seat|spot|place)|to (?:attend|be registered|come))|not (?:for )?(?:me|myself)\b|no need to (?:register|add|include) me|"
    r"i(?:'m| am) not (?:on the list|attending|registering|signing|coming|going|part)|leave me (?:off|out)|i(?:'ve| have)? already (?:attended|took|taken|completed)|i'?m just the|i only (?:book|handle|do the)|yo no (?:voy|participo|asist\w+|podre|puedo|necesito))\b"
)
_ALSO_ME = re.compile(
    r"\b(?:and|plus|include|including|register|sign|count|add|put) (?:me|myself)\b|"
    r"\bi(?:'d| would| should)? (?:very much |also |really )?(?:like|love|want|wish|hope|plan) to (?:attend|join|come|participate|take part|reserve|be (?:registered|added|there|included)|sign up(?! \w+ \w+ (?:for|to)))\b|"
    r"\bwe(?:'d|'ll| would| will| want)? both\b|\bboth of us\b|\byo tambien\b|\bso (?:is|was|would|will|does) my \w+"
)
_BULLET = re.compile(r"^\s*(?:[-*•·▪●◦–]|\(?\d{1,2}[.)])\s+")


def _address_of_nobody(look: Look) -> bool:
    return bool(look.unowned)


def _several_people(look: Look) -> bool:
    return look.only_author and bool(_SEVERAL.search(look.low) or _SEVERAL_IN_SUBJECT.search(look.subject))


def _somebody_else(look: Look) -> bool:
    return look.only_author and bool(_OTHER_PERSON.search(look.low))


def _author_excused(look: Look) -> bool:
    return len(look.people) > 1 and look.author_read and bool(_NOT_ME.search(look.low))


def _author_left_out(look: Look) -> bool:
    """The author is nobody read, and yet wishes to take part, or stands in a row of names."""
    if look.author_read or _NOT_ME.search(look.low) or _REGISTERED.search(look.low):
        return False
    if any(person.name is None or person.email is None for person in look.people):
        return False
    if _ALSO_ME.search(look.low):
        return True
    name = folded(look.scene.author.name)
    at = look.low.find(name) if " " in name else -1
    if at < 0:
        return False
    before, after = look.low[max(0, at - 24) : at], look.low[at + len(name) : at + len(name) + 6]
    return bool(re.match(r",? (?:and|&|\+|y) ", after) or re.search(r"(?:\band|&|\+|,) $", before))


def _unread_in_list(look: Look) -> bool:
    """A line of a list that names a person whom nobody read is."""
    items = [line for line in look.lines if _BULLET.match(line)]
    if len(items) < 2 or len(items) <= len(look.people):
        return False
    names = [person.name.value for person in look.people if person.name]
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
    lines = [line for line in look.lines if "@" in line and find_mailboxes(line)]
    return len(lines) >= 2 and len(lines) > len(look.people) and bool(look.unowned)


def _asked_for_by_name(look: Look) -> bool:
    """A name behind the verb ("please register Ann Lee") that is nobody's of those read."""
    known = [person.name.value for person in look.people if person.name]
    known += [look.scene.author.name]
    for name in look.scene.names:
        before = look.low[max(0, name.start - 40) : name.start]
        if name.score >= 0.4 and _VERB_BEFORE.search(before) and not any(same_person(name.value, n) for n in known):
            return True
    return False


_VERB_BEFORE = re.compile(
    r"\b(?:register|enroll?|add|book|include|sign up|schedule|seats? for|spots? for|places? for|move|transfer|cancel|remove|withdraw|drop|behalf of|inscribir a|inscriba a|registrar a|registre a)(?: (?:my|our|her|his|the|new|for|please|mr|ms|mrs|dr|coworker|colleague|supervisor|intern|companer[oa])\.?)*[\s:]+$"
)


def _name_unread(look: Look) -> bool:
    """A likely name in the author's own words that is nobody's, with an address or an accommodation in its sentence."""
    known = {word for person in look.people if person.name for word in _first_words(person.name.value)}
    known |= set(_first_words(look.scene.author.name))
    for name in look.scene.names:
        words = _first_words(name.value)
        if name.score < 0.75 or len(words) < 2 or known & set(words):
            continue
        if any(agency.start < name.end and name.start < agency.end for agency in look.scene.agencies):
            continue
        if look.own[name.start - 1 : name.start] in ('"', "“", "'", "‘"):
            continue
        before = look.low[max(0, name.start - 25) : name.start]
        if not _BYSTANDER.search(before):
            return True
    return False


_BYSTANDER = re.compile(
    r"\b(?:hi|hello|dear|hey|thanks|thank you|supervisor|director|boss|by|from|told|contact|call|cc|attn|presenter|speaker|facilitator|approved|says?|estimad[oa]|sra?|not|as|at|in|of|reads?|listed|spelled|wife|husband|client|named|replac\w+|former\w*|street|instead of)\b[^.\n]{0,20}$"
)


def _twice(look: Look) -> bool:
    """Two people with one address or one name."""
    emails = [person.email.value.lower() for person in look.people if person.email]
    names = [folded(person.name.value) for person in look.people if person.name]
    return len(set(emails)) < len(emails) or len(set(names)) < len(names)


def _swapped(look: Look) -> bool:
    """An address made out of another person's name, and not out of its owner's."""
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


def name_is_odd(name: Found[str]) -> bool:
    """One word, or one that begins or ends with a title, an office or a word of the dictionary: no badge has that."""
    words = _first_words(name.value)
    words = words[:1] + [word for word in words[1:] if word not in SUFFIXES]
    if len([word for word in words if len(word) > 1]) < 2 or is_login(name.value):
        return True
    for word in (words[0], words[-1]):
        if word in GIVEN_NAMES or word in FAMILY_NAMES or word in PARTICLES or len(word) < 4:
            continue
        if word in _NO_NAME or (word in ROLES and word not in TITLES):
            return True
    return False


_NO_NAME = frozenset(
    """
    class session webinar please register thanks training first second next staff unit team office front desk intake
    registration name email agency county state city january february october november december september august
    """.split()  # noqa: SIM905
)


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

_TITLE_WORDS = frozenset(
    """
    director manager mgr coordinator coord supervisor specialist officer clerk assistant asst administrator caseworker
    counselor therapist advocate analyst liaison paralegal attorney principal teacher nurse trainer secretary intern
    volunteer worker investigator deputy sergeant detective judge commissioner lead
    """.split()  # noqa: SIM905
)
_ADDRESS = re.compile(
    r"^\d+ \w+ (?:st|street|ave|avenue|road|rd|blvd|drive|dr)\b|\b(?:p\.?\s?o\.? box|suite \d|floor)\b|\b\d{5}(?:-\d{4})?\b|\d{3}[-.]\d{4}|@|https?:|www\."
)
_AGENCY_SENTENCE = re.compile(
    r"^(?:i|we|he|she|they|it|please|my|our|to|and|or|of|in|at|for|is|who|that|this|hi|hello|thanks?|also|session|webinar)\b|"
    r"\b(?:is|am|are|would|will|please|webinar|webinars|session|register|attend|thanks|thank|email)\b|(?:^| )(?:and|or|of|the|for|in|at|de|del)$"
)


def agency_is_odd(look: Look, person: ReadRegistrant, agency: Found[str]) -> bool:
    """A title, an address, a sentence or a person where an agency should be."""
    value, low = agency.value.strip(), folded(agency.value.strip())
    words = _first_words(re.sub(r"[(),/|&-]", " ", value))
    if len(value) < 3 or _ADDRESS.search(low) or _AGENCY_SENTENCE.search(low) or len(words) > 14:
        return True
    strong = HEADS - {
        "office",
        "offices",
        "unit",
        "section",
        "corps",
        "residential",
        "house",
        "home",
        "branch",
    }
    if any(word in _TITLE_WORDS for word in words) and not any(word in strong for word in words):
        return True
    if any(p.name and same_person(p.name.value, value) and len(words) <= 3 for p in (person, *look.people)):
        return not any(word in HEADS for word in words)
    return False


def agency_is_place(agency: Found[str]) -> bool:
    """A town or a branch alone, where more is written elsewhere."""
    low = folded(agency.value)
    return bool(re.fullmatch(r"(?:the )?(?:\w+ ){1,2}(?:city|town|office|branch|unit|division|team|area|region)", low))


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
            if folded_word(before[1]) in _HEAD_OF and not set(words) & HEADS:
                return True
        elif before[2].istitle() and word not in _LEADS_IN and not look.is_name_word(word):
            return True
    return False


_HEAD_OF = frozenset(["director", "head", "manager", "supervisor", "coordinator", "chief", "vp", "president"])
_LEADS_IN = frozenset(
    """
    the at from for with and of in agency organization employer office org department unit i my we our a an by as to director manager
    coordinator supervisor specialist officer is am soy de del la el en por para thanks regards worker
    """.split()  # noqa: SIM905
)


# --------------------------------------------------------------------------------------------------------- sessions

_CORRECTS = re.compile(
    r"\b(?:instead|scratch (?:that|the)|strike that|no,? wait|wait,? no|on second thought|i meant|correction|oops|never ?mind|not the|en vez de|en lugar de|mejor)\b"
)
_CANCELS = re.compile(
    r"\b(?:cancel\w*|withdraw\w*|unregister\w*|unenroll\w*|no longer|(?:can'?t|cannot|won'?t|unable to|not able to|not be able to) (?:\w+ ){0,2}(?:attend|make|join|come|be there|do)|"
    r"(?:take|remove|drop) (?:me|us|him|her|my name|them) (?:off|from|out)|give up (?:my|the)|back out|baja|cancelar)\b"
)
_MOVES = re.compile(
    r"\b(?:(?:mov|switch|transfer|slid|shift|bump|push)(?:e|ing)? (?:me|us|him|her|them|my (?:seat|spot|place|registration|session)|over\b|it to|from session)(?! (?:on|off)\b)|be (?:moved|switched|transferred)|"
    r"swap|reschedul\w+|trad(?:e|ing) my|chang(?:e|ing) (?:my (?:session|date|registration|seat)|from|sessions?|dates?)|out of (?:the |session |my )?[\w ]{1,30} and into|cambi(?:ar|arme|en|o) (?:mi|de|a))\b"
)
_REGISTERED = re.compile(
    r"\b(?:(?:i'm|i am|we're|we are|im|am|are) (?:already |currently |all )?(?:registered|signed up|enrolled|down|booked|confirmed|scheduled|on the list|on your list|on for) |"
    r"(?:am|are|is|was|i'm|we're|been) already (?:registered|signed up|enrolled|in|on|down)|already (?:registered|signed up|enrolled) (?:for|in|to)|already (?:on|in|down) for|"
    r"(?:i|we) (?:have |had |already |just )*(?:registered|signed up|enrolled) (?:for|in|last|on|yesterday)|(?:for|to|about|regarding|on) my (?:\w+ ){0,3}registration\b(?! (?:request|form))|"
    r"my (?:seat|spot|confirmation|reservation) (?:in|for|to)\b|since registering|you have me\b|when i (?:registered|signed)|ya estoy (?:inscrit|registr|matric)\w+|estoy inscrit\w)"
)
_WISHES = re.compile(
    r"\b(?:please (?:register|enroll|sign (?!language)|book)|(?:like|want|wish|love|hope|hoping|plan|planning) (?:to )?(?:attend|register|join|participat\w*|enroll|take part|be (?:registered|added|signed|enrolled))|"
    r"interested in|sign (?:me|us) up|register (?:me|us)|count (?:me|us) in|i'll (?:do|take|attend|join)|inscribirme|inscribirnos)\b"
)


def _mention_unused(look: Look) -> bool:
    """A session is named that is neither asked for, given up nor said to be something else."""
    return any(
        m.role == "wanted" and m.settled and m.strong and not set(m.numbers) <= look.numbers for m in look.mentions
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
    return any(len(one.sessions) > 1 for one in look.people) and bool(_CORRECTS.search(look.low))


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
        if set(first.numbers) != set(second.numbers) and len(between) > 12 and not _TIES.search(between):
            return True
    return False


_TIES = re.compile(
    r"\b(?:and|also|both|too|as well|plus|y|et|tambien|another|second)\b|&|\+|\n\s*(?:[-*•\d]|session|webinar)|,\s*$|^\s*(?:,|\n)[^.!?]{0,40}$"
)


# ----------------------------------------------------------------------------------------------------------- intent


def _speaks_of_cancelling(look: Look) -> bool:
    """Words of cancelling, and no session to register for."""
    return not look.numbers and look.author_read and bool(_CANCELS.search(look.low))


def _speaks_of_moving(look: Look) -> bool:
    return bool(_MOVES.search(look.low))


def _speaks_as_registered(look: Look) -> bool:
    return look.author_read and bool(_REGISTERED.search(look.low))


def _speaks_of_wishing(look: Look) -> bool:
    return bool(_WISHES.search(look.low)) and not _REGISTERED.search(look.low)


def _wants_beside_cancelling(look: Look) -> bool:
    return bool(_MOVES.search(look.low))


def _change_unclear(look: Look) -> bool:
    """A change with nowhere to go, or from more than one and to none."""
    return any(not one.sessions and len(one.leaves) > 1 for one in look.people)


def _change_of_many(look: Look) -> bool:
    return any(len(one.sessions) > 1 for one in look.people)


def _change_without_leaving(look: Look) -> bool:
    named = {number for m in look.mentions for number in m.numbers}
    return len(named) > 1 and any(one.sessions and not one.leaves for one in look.people)


_DETAIL = re.compile(
    r"\b(?:chang\w+|correct\w*|spell\w*|updat\w+|instead|new|wrong|fix|misspel\w+|married|forgot|cambi\w+|corrij\w+|corregir)\b"
)


def _update_of_nothing(look: Look) -> bool:
    """An update without anything that could be the update."""
    return not look.codes and look.reading.question and not _DETAIL.search(look.low)


def _change_from_nothing(look: Look) -> bool:
    """A change of somebody who does not say that they are registered and gives nothing up."""
    return (
        all(not one.leaves for one in look.people)
        and not _REGISTERED.search(look.low)
        and not _MOVES.search(look.low)
        and not _CANCELS.search(look.low)
    )


def _asks_first(look: Look) -> bool:
    return look.reading.question and bool(_CONDITION.search(look.low))


_CONDITION = re.compile(
    r"\b(?:before i (?:sign|register|commit|decide|book)|not ready to|(?:aren'?t|am not|are not) ready|don'?t want to take|whether to (?:sign|register|attend|come)|am i (?:eligible|allowed)|do i qualify|target audience)\b"
)


# ---------------------------------------------------------------------------------------------------- accommodations

_A = Accommodation
NEED_CUES: tuple[tuple[Accommodation, frozenset[Accommodation], re.Pattern[str]], ...] = tuple(
    (code, frozenset({code, *also}), re.compile(pattern))
    for code, also, pattern in (
        (
            _A.SIGN_LANGUAGE,
            (),
            r"\b(?:asl|sign(?:ed)? language|terps?|cdi|deaf interpreter|lengua de senas|lsm|lsf|interprete de senas)\b",
        ),
        (_A.CAPTIONS, (), r"\b(?:captions?|captioning|captioned|subtitles?|cart|subtitulos|sous-titres)\b"),
        (
            _A.SCREEN_READER,
            (),
            r"\b(?:screen[- ]?readers?|jaws|nvda|voiceover|talkback|lector de pantalla|tagged pdf|accessible pdf)\b",
        ),
        (
            _A.LARGE_PRINT,
            (),
            r"\b(?:large[- ]print|larger? (?:type|font|letters?|text)|big(?:ger)? (?:type|font|print|letters?|text)|high[- ]contrast|magnif\w+|letras? grandes?|gros caracteres)\b",
        ),
        (_A.BRAILLE, (), r"\b(?:brailles?|brf)\b"),
        (
            _A.MATERIALS_IN_ADVANCE,
            (),
            r"\b(?:(?:slides?|handouts?|hand-outs|materials?|powerpoint|deck|copies)\b[^.\n]{0,40}\b(?:ahead|in advance|beforehand|before|early|prior|the day before|days? (?:early|before|ahead))\b|(?:slides?|handouts?|materials?)\b[^\n]{0,60}\bdays early|(?:send|email|get|receive|have)\b[^.\n]{0,40}\b(?:in advance|ahead of time|beforehand|por adelantado|con anticipacion))\b",
        ),
        (_A.TRANSCRIPT, (), r"\b(?:transcripts?|transcripcion)\b"),
        (
            _A.AUDIO_DESCRIPTION,
            (),
            r"\b(?:audio descri\w+|descri(?:be|bes|bed|bing|ption of|ptions of) (?:\w+ ){0,4}(?:pictures?|images?|slides?|screen|visuals?|charts?|graphs?|photos?|diagrams?)|read(?:s|ing)? (?:\w+ ){0,3}(?:aloud|out loud)|say(?:s|ing)? (?:it|(?:\w+ ){0,4}(?:out loud|aloud|what)))\b",
        ),
        (
            _A.ASSISTIVE_LISTENING,
            (),
            r"\b(?:hearing loop|telecoil|t-coil|streamer|amplif\w+|assistive listening|louder|audio level|volume)\b",
        ),
        (
            _A.PHONE,
            (),
            r"\b(?:by (?:tele)?phone|over the phone|on the phone|dial[- ]?in|call[- ]?in|landline|por telefono|par telephone|listen by|audio[- ]only)\b",
        ),
        (
            _A.LANGUAGE,
            (_A.SIGN_LANGUAGE,),
            r"\b(?:interpreters?|interpret(?:ation|ing)|interprete|interpretacion|translat\w+|traduc\w+|traduct\w+)\b",
        ),
        (
            _A.BREAKS,
            (),
            r"\b(?:breaks?\b(?![- ]?(?:room|out))|pauses?\b|(?:extra|additional|more|few more|extra few) (?:time|minutes?)|slower|slow (?:down|pace)|pacing|paced|descansos?|pausas?|rest period)\b",
        ),
        (
            _A.OTHER,
            tuple(_A),
            r"\b(?:accommodat(?:e|ion|ions) (?:for|because|due)|need help with|flash(?:ing|es)? (?:lights?|images?)|strob\w+|seizures?|epilep\w+|wheelchair|service (?:dog|animal)|one-handed|tremors?|migraines?|dyslexi\w+|adhd|low vision|visually impaired|hard of hearing|deaf\b|blind\b|legally blind|colou?r[- ]?blind|sordo|sorda|ciego|ciega|anxiety|ptsd|autis\w+)\b",
        ),
    )
)
_NOT_NEEDED = re.compile(
    r"\b(?:no|not|none|don'?t|doesn'?t|without|never|nothing|neither|ningun\w*|sin|n/?a|isn'?t|unnecessary|already have|my own|hires?|cancel|drop|disregard|forget|withdraw|leave out|left out|"
    r"was|were|had|last time|previous|earlier|rather than|instead of|in place of|pas besoin|arranged|translate in|if the|contact|reach|call me)\b[^.;!?\n]{0,60}$"
)
_OF_OTHERS = re.compile(
    r"\b(?:clients?|kids?|child\w*|youth|families|family|famil\w+|patients?|students?|we serve|survivors|teens?|girls|boys|son|daughter|work with|specializ\w+|teach\w*|class|school for|services for|program|agency|"
    r"center|centre|unit|division|advocate\w*|services|school|works? at|attorney|friend|colleague|coworker)\b"
)
_NOT_BEHIND = re.compile(
    r"[^.;!?\n]{0,40}\b(?:not|n't|no longer|unnecessary|no) (?:be )?(?:needed|necessary|required|need)\b|[^\n]{0,110}\b(?:no longer (?:necessary|needed|what i))\b|[^.;!?\n]{0,30}\b(?:left out|is not|are not|isn'?t|aren'?t)\b"
)
_ANY_NEED = re.compile("|".join(pattern.pattern for _, _, pattern in NEED_CUES))


def _needs_uncovered(look: Look) -> Iterator[Accommodation]:
    if not _ANY_NEED.search(look.low):
        return
    for code, covered, pattern in NEED_CUES:
        if covered & look.codes:
            continue
        for found in pattern.finditer(look.low):
            before = look.low[max(0, found.start() - 80) : found.start()]
            clause = re.split(r"[.;!?\n]|, (?:but|and|so)\b|\bbut\b", before)[-1]
            if _NOT_NEEDED.search(clause) or _NOT_BEHIND.match(look.low, found.end()):
                continue
            start, end = look.low.rfind("\n", 0, found.start()) + 1, look.low.find("\n", found.end())
            if code is not _A.OTHER and not _OF_OTHERS.search(look.low[start : end if end >= 0 else None]):
                yield code
                break


def _need_unread(look: Look) -> bool:
    return not _NONE_AT_ALL.search(look.low) and any(True for _ in _needs_uncovered(look))


_NONE_AT_ALL = re.compile(
    r"\b(?:no (?:\w+ ){0,2}(?:aids?|adjustments?|accommodations?|accomodations?|needs)\b|nothing (?:\w+ )?(?:is |was )?(?:needed|required|for me|else is needed)|"
    r"(?:don'?t|do not|does not|doesn'?t|won'?t|not) (?:need|require|want) (?:that|an?\b|one|any|anything)|(?:captions|one|any|it|interpreter) i (?:don'?t|do not) need|has (?:her|his) own|no necesito)"
)


def _need_denied(look: Look) -> bool:
    """The sentence of a need says that none is needed, or that somebody else uses it."""
    for one in look.people:
        for need in one.needs:
            low = folded(need.words)
            denied = _DENIES.search(low)
            if denied is None or _STILL.search(low):
                continue
            clause = low[max(0, denied.start() - 50) : denied.start() + 25]
            if need.code is _A.OTHER or any(code is need.code and cue.search(clause) for code, _, cue in NEED_CUES):
                return True
    return False


_DENIES = re.compile(
    r"\b(?:no (?:\w+ ){0,2}accommodations?|no (?:special )?needs\b|(?:do not|don'?t) need (?:one|any|anything|it) (?:myself|for me)|makes? no difference|(?:does not|doesn'?t) matter|"
    r"nothing (?:special |else )?(?:is |was )?(?:needed|required)|(?:whom|that|which) i (?:hire|bring)|bring(?:ing)? my own(?! (?:computer|laptop))|i have my own (?:interpreter|captioner)|"
    r"one of (?:my|our) (?:girls|boys|kids|clients|youth|families|students|patients))\b"
)
_STILL = re.compile(r"\b(?:not permitted|not allowed|instead|but (?:i|she|he) (?:do|does) need|except)\b")


# ------------------------------------------------------------------------------------------------------ text, tables


def _language_unknown(look: Look) -> bool:
    return look.reading.language not in ("en", "es", "fr")


_ATTACHED = re.compile(
    r"\b(?:(?:attached|enclosed) (?:is|are|find|please find|you will find|\w+ )*(?:the |my |our |a |this )?(?:\w+ )?(?:list|roster|spreadsheet|sheet|form|names|registrations?|file)|"
    r"(?:see|in|on) (?:the |my |our )?(?:attached|attachment|enclosed|spreadsheet)\b(?! (?:flyer|announcement|letter|email|message|ad|invitation|brochure))|(?:list|roster|form|spreadsheet|names)(?: is| are)? (?:attached|enclosed)|adjunt\w+ (?:la lista|el formulario))\b"
)


def _attachment_unread(look: Look) -> bool:
    """The author points to something attached and nothing was read from there."""
    files = [
        part
        for part in look.scene.message.parts
        if part.filename and part.content_type not in ("text/calendar", "application/pkcs7-signature")
    ]
    return (
        bool(files)
        and bool(_ATTACHED.search(look.low))
        and not any(
            found is not None and found.where in ("table", "attachment")
            for one in look.people
            for found in (one.name, one.email)
        )
    )


def _attachment_missing(look: Look) -> bool:
    """The author points to an attachment and none came, or none that can be read."""
    return bool(_ATTACHED.search(look.low)) and not look.scene.message.parts


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
    Check("need denied", ACTED_ON, "an accommodation was read where none may be asked for", _need_denied),
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


def _name_odd(_look: Look, person: ReadRegistrant) -> bool:
    return person.name is not None and name_is_odd(person.name)


def _name_goes_on(look: Look, person: ReadRegistrant) -> bool:
    return person.name is not None and name_goes_on(look, person.name)


def _agency_odd(look: Look, person: ReadRegistrant) -> bool:
    return person.agency is not None and agency_is_odd(look, person, person.agency)


def _agency_place(_look: Look, person: ReadRegistrant) -> bool:
    return person.agency is not None and agency_is_place(person.agency)


def _agency_cut(look: Look, person: ReadRegistrant) -> bool:
    return person.agency is not None and agency_is_cut(look, person.agency)


QUESTIONS: tuple[Question, ...] = (
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
