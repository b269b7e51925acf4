"""Who takes part: those listed, those spoken of, the author?"""

import re
from collections.abc import Sequence

from registrar.reading.author import author_address
from registrar.reading.author_in import author_is_in, is_alone, says_not_coming
from registrar.reading.given import Given
from registrar.reading.listed import names_somebody, people_of_rows
from registrar.reading.mailboxes import same_person
from registrar.reading.meant import Meant
from registrar.reading.names import FoundName
from registrar.reading.others import address_put_right_for, give_addresses
from registrar.reading.owners import find_anchors
from registrar.reading.passed_on import confirmed_person
from registrar.reading.people import Person
from registrar.reading.phrases import AUTHOR
from registrar.reading.reading import Found
from registrar.reading.records import Record
from registrar.reading.roles import is_asked_for
from registrar.reading.spellings import may_be_one
from registrar.reading.unnamed import is_the_one_named, unnamed_person
from registrar.reading.words.people_words import ALSO_ADDS, ASKED_FOR, I_DO_ELSE
from registrar.vocabulary import Intent

ITSELF = re.compile(r"\b(?:i|me|myself|mine|yo|mí|we|us)\b")
"""Where the author first speaks of themself: people stand in the order in which they appear."""
WE_ARE_OUT = re.compile(
    r"\bneither i\b|\bnor (?:will |can |am )?i\b|\bi nor\b|"
    r"\b(?:remove|cancel|drop|withdraw|unregister|take|strike|scratch|release) (?:both of )?us\b|"
    r"\bour (?:two )?(?:seats|spots|places|registrations|reservations)\b|"
    r"\b(?:and|plus|&|as well as) (?:also )?(?:my own|mine|me|myself)\b(?! (?:is|will|stays?|remains?))"
)
ATTENDS = re.compile(
    r"\bi(?:'d|'ll|'m)?\b[^.?!]{0,90}\b(?:attend|join|come|take|participate|sit in|reserve|do|want|like|"
    r"register|sign up|enroll|get|move|switch|change|cancel|withdraw|be (?:at|in|on))\b"
)
FOR_OTHERS = re.compile(
    r"\b(?:like|want|need) (?:to have )?(?:them|him|her)\b|"
    r"\b(?:register|enroll|sign up|add|send|bring|have|get|put|book|behalf of) (?:my|our|the|these|two|three|"
    r"them|him|her|following|a colleague|both|some|several|for them|\d)\b|"
    r"\bi (?:write|register|manage|schedule|handle|coordinate|supervise)\b|"
    r"(?<!\bwe )(?<!\bwe'd )(?<!\bus )\b(?:both|they|she|he|who|each|all (?:two|three|four|five))\b"
    r"(?: of (?:them|whom))?(?:'d|'ll| (?:would|will|wants?|wish(?:es)?|needs?|hopes?|"
    r"(?:is|are) (?:hoping|asking|interested|to)|ha(?:s|ve) asked))\b"
)
SELF_BESIDE_ROWS = re.compile(
    r"\b(?:and|plus|as well as|along with|me and|including) (?:me|myself|i)\b|\b(?:me|myself) and\b|"
    r"(?:^|\n)[ \t]*(?:[-•*·]+ ?|\d{1,2}[.)] ?)?(?:me|myself|yours truly|yo)[ \t]*(?:\n|\Z)|"
    r"\b(?:myself|me) (?:too|as well)\b|\badd me\b|\bsign me up\b|\bregister me\b|\bcount me in\b|\bput me\b"
)


def find_people(
    given: Given, intent: Intent, author: Found[str] | None, others: list[Person], records: Sequence[Record]
) -> list[Person]:
    """Return who takes part, in order of appearance; one nameless person where nobody was found."""
    rows = [record for record in records if names_somebody(record)]
    if rows:
        return _in_rows(given, rows, author)
    if (told := _told(given, intent, author, others)) is not None:
        return told
    if intent is Intent.REGISTER and others and is_alone(given.scene, others):
        others = []
    inside, at = _is_author_in(given, intent, others)
    if not others and intent is Intent.REGISTER and (unnamed := unnamed_person(given)) is not None:
        return [unnamed]
    people = list(others)
    if inside and author is None and is_the_one_named(given, others):
        others[0].is_author = True
        inside = False
    if inside:
        me = self_person(given, author, others)
        me.order = at if others else 0
        people.append(me)
        people.sort(key=lambda person: person.place)
    for person in people:
        if person.is_author and person.email is None:
            person.email = author_address(given.scene, author, people)
        if person.is_author and author is not None and person.name is not None:
            person.name = author if len(author.value) >= len(person.name.value) else person.name
    if not people:
        people = [Person()]
    return people


def _is_author_in(given: Given, intent: Intent, others: Sequence[Person]) -> tuple[bool, int]:
    """Whether the author takes part, and where they say so first."""
    inside, at = author_is_in(given.scene, others, intent)
    if inside or not others or any(person.is_author for person in others):
        return inside, at
    inside, at = author_asks(given, others)
    if not inside and intent is Intent.CANCEL:
        out = WE_ARE_OUT.search(given.scene.low)
        inside, at = out is not None, out.start() if out else 0
    return inside, at


def _told(given: Given, intent: Intent, author: Found[str] | None, others: Sequence[Person]) -> list[Person] | None:
    """Whom a wish to change something is about, where the words or what they pass on say so; else None."""
    if intent is Intent.REGISTER:
        return None
    if (sent := confirmed_person(given, author)) is not None:
        return [sent]
    if given.meant is not None and given.meant.targets:
        return _in_so_many_words(given, given.meant, author, others)
    return (_put_right(given, author, others) or None) if intent is Intent.UPDATE else None


def _put_right(given: Given, author: Found[str] | None, others: Sequence[Person]) -> list[Person]:
    """Those whose names are put right, where none of them is the author's."""
    scene = given.scene
    if author is not None and any(may_be_one(author.value, one) for one in scene.respelled):
        return []
    people: list[Person] = []
    for value in scene.respelled:
        known = next((one for one in others if one.name and same_person(one.name.value, value)), None)
        spans = [(one.start, one.end) for one in scene.names if one.value == value]
        people.append(
            known or Person(name=Found(value, value, "body", 0.85, "the spelling that is right"), spans=spans)
        )
    if not people:
        people = [*address_put_right_for(scene, author, others)]
    give_addresses(scene, author, people)
    return people


def _in_so_many_words(given: Given, meant: Meant, author: Found[str] | None, others: Sequence[Person]) -> list[Person]:
    """Those whom the words act on, with what was found of them otherwise."""
    people: list[Person] = []
    for at in meant.targets:
        if at == AUTHOR:
            people.append(next((one for one in others if one.is_author), None) or Person(name=author, is_author=True))
            continue
        name = meant.names[at - 1]
        known = next((one for one in others if one.name and same_person(one.name.value, name.value)), None)
        words = given.scene.own[name.start : name.end]
        named = Found(name.value, words, "body", min(0.9, 0.5 + name.score / 2), "named in the request")
        people.append(known or Person(name=named, spans=[(name.start, name.end)]))
    itself = ITSELF.search(given.scene.low)
    first = itself.start() if itself else 0
    people.sort(key=lambda one: first if one.is_author or not one.spans else one.spans[0][0])
    give_addresses(given.scene, author, people)
    for person in people:
        if person.is_author and person.email is None:
            person.email = author_address(given.scene, author, people)
    return people


def _in_rows(given: Given, rows: Sequence[Record], author: Found[str] | None) -> list[Person]:
    """The people of a table or list, and the author where they say that they come as well."""
    people = people_of_rows(given, rows, author)
    if len(rows) > 1 or not people[0].is_author:
        inside, at = author_is_in(given.scene, people)
        if inside and not any(person.is_author for person in people) and _is_beside_rows(given.scene.low):
            before = sum(0 <= row.start < at and given.scene.own.startswith(row.row_text, row.start) for row in rows)
            people.insert(before, self_person(given, author, people))
    return people


def _is_beside_rows(low: str) -> bool:
    return any(
        not (match[0].endswith(" i") and I_DO_ELSE.match(low, match.end())) for match in SELF_BESIDE_ROWS.finditer(low)
    )


def author_asks(given: Given, others: Sequence[Person]) -> tuple[bool, int]:
    """Whether a sentence about nobody else asks in the first person: "I should like to attend on January 19"."""
    if says_not_coming(given.scene):
        return False, 0
    if (at := _asks_first(given, others)) >= 0:
        return True, at
    for mention in given.mentions:
        if mention.role != "wanted" or not is_asked_for(given.scene.low, mention):
            continue
        sentence = next((s for s in given.scene.sentences if s.start <= mention.start < s.end), None)
        if sentence is None or any(
            sentence.start <= a < sentence.end for person in others for a, _ in find_anchors(given, person)
        ):
            continue
        if any(_is_asked_for_by_name(given, name, sentence.start) for name in given.scene.names):
            continue
        low = given.scene.low[sentence.start : mention.start]
        if ATTENDS.search(low) and not FOR_OTHERS.search(low):
            return True, sentence.start
    return False, 0


def _is_asked_for_by_name(given: Given, name: FoundName, start: int) -> bool:
    """As in "I'd meant to register Ann Lee for September": the wish in the sentence from *start* on is for somebody."""
    if " " not in name.value or name.start < start or same_person(name.value, given.author.name):
        return False
    return name.start - start < _WISH and ASKED_FOR.search(given.scene.low, start, name.start) is not None


_WISH = 120


def _asks_first(given: Given, others: Sequence[Person]) -> int:
    """Where the author asks before "could you also add Ann Lee", so that it is for them; -1 where nothing is."""
    also = ALSO_ADDS.search(given.scene.low) if len(others) == 1 else None
    if also is None or any(at < also.start() for at, _ in find_anchors(given, others[0])):
        return -1
    begins = max((s.start for s in given.scene.sentences if s.start <= also.start()), default=0)
    asked = [one for one in given.mentions if one.role == "wanted" and one.end <= begins]
    said = given.scene.low[:begins]
    return 0 if asked and _ASKS_ONE.search(said) and not FOR_OTHERS.search(said) else -1


_ASKS_ONE = re.compile(r"\b(?:yes|please|i'?d|i'?m|i would|i will|i'll|i want|me|my|put|count)\b")


def self_person(given: Given, author: Found[str] | None, others: Sequence[Person]) -> Person:
    """The author as one who takes part."""
    return Person(name=author, email=author_address(given.scene, author, others), is_author=True)
