"""Whom does the author write for?

Whoever is only spoken of (a supervisor who approved, a client, the desk to call in an emergency) is never registered:
an address beside the name, the verb that asks, or a place in a list must tie a name to the request.
"""

# ruff: noqa: E501 - a pattern is one row of a table and reads along its line

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from registrar.reading.address_change import gives_way, takes_over
from registrar.reading.families import couple_of
from registrar.reading.mailboxes import Mailbox, find_mailboxes, fits_login, login_fit, name_tokens, same_person
from registrar.reading.names import FoundName
from registrar.reading.people import Person, Scene
from registrar.reading.reading import Found
from registrar.reading.tied import is_spoken_of, points_of, sentence_after
from registrar.reading.words.people_words import (
    COPIED_FOR_ADDRESS,
    LIST_START,
    MINE,
    NAMED_SO,
    NOT_FOR_REGISTERING,
    RELATION,
    SHARED,
    SHARES_THIS,
    THEY_WISH,
    TITLED,
    WANTS,
)
from registrar.vocabulary import Intent

OLD_FROM = re.compile(r"\b(?:changed|switched|registered|signed up|enrolled)\b[^.;\n@]{0,30} (?:from|under)\W*$")
SHORTENED = re.compile(
    r"\b(?:[A-Za-z]|dr|mr|mrs|ms|jr|sr|st|sgt|det|lt|no|dept|hon|rev|atty|esq|ph|inc)\.", re.IGNORECASE
)
NAMED_FOR = re.compile(
    r"\b(?:writing|e-?mailing|registering|asking|request\w*|registration|register|sign(?:ing)? up|enroll\w*|add|seat|"
    r"place|spot|behalf)\b[^.;!?\n]{0,24}\b(?:for|of)\b[^.;!?\n@]{0,40}$|"
    r"\b(?:register|enroll|sign up|add|include|book|enter)\b[^.;!?\n@]{0,40}$"
)


_IS_RIGHT = re.compile(
    r"\b(?:it is|it's|it (?:should|ought to) (?:be|read)|should (?:be|read|have been)|is now|(?:right|correct|proper) (?:one|address|e-?mail)(?: address)?(?: for (?:her|him|them)| of hers| of his)? is)\W*\Z"
)
"""Between what was wrong with an address and the one that is right."""
_OF_SEATS_HELD = frozenset({Intent.CANCEL, Intent.UPDATE})
"""Whoever is said to be registered, or not to come, is whom these are about."""


def find_others(scene: Scene, author: Found[str] | None, intent: Intent) -> list[Person]:
    """Return the people that the author names for the request, themself among them where they are listed."""
    people: list[Person] = []
    used: set[int] = set()
    previous_end = 0
    for mailbox in scene.mailboxes:
        if mailbox.value.lower() == scene.catalog.mailbox:
            continue
        name = _name_beside(scene, mailbox, previous_end, used)
        if name is not None and _has_another(scene, name, mailbox):
            continue
        previous_end = mailbox.end
        before = scene.low[max(0, mailbox.start - 60) : mailbox.start]
        line_start = scene.own.rfind("\n", 0, mailbox.start) + 1
        before_line = scene.low[max(line_start, mailbox.start - 60) : mailbox.start]
        own_address = mailbox.value.lower() == scene.author.email.lower()
        if name is not None and len(name_tokens(name.value)) < 2 and not _fuller(scene, name.value):
            continue
        if name is None or MINE.search(scene.low[name.end : mailbox.start]) or _is_agency(scene, name):
            continue
        named_so = NAMED_SO.search(scene.low[max(0, name.start - 60) : name.start])
        wishes = (
            WANTS.match(scene.low[name.end : name.end + 90])
            or WANTS.match(scene.low[mailbox.end : mailbox.end + 60].lstrip(")>, "))
            or NAMED_FOR.search(scene.low[max(0, name.start - 70) : name.start])
            or (
                RELATION.search(scene.low[max(0, name.start - 60) : name.start])
                and THEY_WISH.match(sentence_after(scene, mailbox.end))
            )
        )
        if OLD_FROM.search(before_line) or gives_way(scene.low, mailbox):
            continue
        they_wish = bool(THEY_WISH.match(sentence_after(scene, mailbox.end))) or _is_one_of_us(scene, name)
        if (not named_so and not they_wish and is_spoken_of(scene, name, cancels=intent in _OF_SEATS_HELD)) or (
            NOT_FOR_REGISTERING.search(before_line)
            and not _IS_RIGHT.search(before_line)
            and not (wishes or they_wish)
            and not LIST_START.match(scene.low[line_start : name.start])
        ):
            used.add(name.start)
            continue
        used.add(name.start)
        name = replace(name, value=re.sub(r"['’]s$", "", name.value))
        is_author = own_address or (author is not None and same_person(author.value, name.value))
        words = scene.own[name.start : mailbox.end]
        people.append(
            Person(
                name=Found(name.value, scene.own[name.start : name.end], "body", 0.9, "stands beside the address"),
                email=Found(mailbox.value, words, "body", 0.95, "stands beside the name"),
                spans=_spans(scene, name, mailbox),
                is_author=is_author,
                listed=bool(LIST_START.match(scene.low[line_start : name.start])),
            )
        )
        del before
    people = [_in_full(person, scene) for person in people]
    for _ in range(2):  # whoever is named before the one that gives the list away is seen the second time
        people += _named_without_address(scene, author, people, used=used, intent=intent)
    give_addresses(scene, author, people)
    people += _nameless(scene, author, people)
    people.sort(key=lambda person: person.place)
    return people


def _is_one_of_us(scene: Scene, name: FoundName) -> bool:
    """As in "the two of us for 26: Jo Roe (this address) and our supervisor Cy Fox, cfox@...": counted with the author."""
    sentence = next((s for s in scene.sentences if s.start <= name.start < s.end), None)
    if sentence is None:
        return False
    return _COUNTED_WITH_ME.search(scene.low, max(sentence.start, name.start - _LONGEST_COUNT), name.start) is not None


_LONGEST_COUNT = 200
_COUNTED_WITH_ME = re.compile(
    rf"\b(?:two|three|four|five|both|[2-5]) of us\b[^;!?\n]*?(?:\b(?:and|plus|with)|&|,) (?:my|our) (?:[a-z'-]+ ){{0,3}}?[a-z'-]+,? ?{TITLED}\Z"
)
"""Before the name of somebody at the author's office, where the author counts both."""


def address_put_right_for(scene: Scene, author: Found[str] | None, others: Sequence[Person]) -> Iterator[Person]:
    """Yield whose address is put right in an address made of their name: "the correct one is" and the like."""
    if others:
        return
    for mailbox in scene.mailboxes:
        if mailbox.value.lower() == scene.author.email.lower() or (
            author is not None and fits_login(author.value, mailbox.value)
        ):
            continue
        if not _is_put_right(scene, mailbox):
            continue
        for name in scene.names:
            if " " in name.value and name.score >= _SURE_NAME and login_fit(name.value, mailbox.value) == _MADE_OF_BOTH:
                yield Person(
                    name=Found(name.value, scene.own[name.start : name.end], "body", 0.85, "the address put right"),
                    email=Found(mailbox.value, mailbox.value, "body", 0.9, "the address that is right"),
                    spans=[(name.start, name.end)],
                )
                return


def _is_put_right(scene: Scene, mailbox: Mailbox) -> bool:
    if mailbox.end - mailbox.start > len(mailbox.value) + _IN_BRACKETS:
        return True  # it took the place of the one before it
    before = _IS_RIGHT.search(scene.low, max(0, mailbox.start - 60), mailbox.start)
    return before is not None or takes_over(scene.low, mailbox)


_IN_BRACKETS = 2
_SURE_NAME = 0.6
_MADE_OF_BOTH = 3


def give_addresses(scene: Scene, author: Found[str] | None, people: Sequence[Person]) -> None:
    """Give the addresses that stand apart from a name to those whose they are."""
    _give_back(people)
    _give_loose_addresses(scene, author, people)
    _give_copied_addresses(scene, people)
    _give_shared_address(scene, people)
    _give_couple_address(scene, people)


def _has_another(scene: Scene, name: FoundName, mailbox: Mailbox) -> bool:
    """Whether the name before an address does not make it up, and one that is made of both its words stands behind."""
    return not fits_login(name.value, mailbox.value) and any(
        one.start > mailbox.start and login_fit(name.value, one.value) == 3 for one in scene.mailboxes
    )


def _spans(scene: Scene, name: FoundName, mailbox: Mailbox) -> list[tuple[int, int]]:
    """Name and address with what stands between; apart where that is somebody else."""
    if name.start > mailbox.start or any(name.end <= n.start < mailbox.start for n in scene.names):
        return [(name.start, name.end)]
    return [(name.start, mailbox.end)]


def _fuller(scene: Scene, name: str) -> FoundName | None:
    """The one longer name in the text that begins or ends with *name*, or None."""
    tokens = name_tokens(name)
    longer: dict[str, FoundName] = {}
    for other in scene.names:
        words = name_tokens(other.value)
        if len(words) > max(1, len(tokens)) and (words[: len(tokens)] == tokens or words[-len(tokens) :] == tokens):
            longer.setdefault(other.value, other)
    return next(iter(longer.values())) if len(longer) == 1 else None


def _in_full(person: Person, scene: Scene) -> Person:
    """As in "Jo is jp@x": the fuller name of the same person that stands elsewhere in the text."""
    name = _fuller(scene, person.name.value) if person.name else None
    if name is not None:
        person.name = Found(name.value, scene.own[name.start : name.end], "body", 0.9, "named in full elsewhere")
        person.spans.insert(0, (name.start, name.end))
    return person


def _give_back(people: Sequence[Person]) -> None:
    """As in "Tom Hale and Rita Moss (thale@..., rmoss@...)": an address goes to the one whose name it is made of."""
    for holder in people:
        if holder.email is None or holder.name is None or fits_login(holder.name.value, holder.email.value):
            continue
        for other in people:
            if other.email is None and other.name and fits_login(other.name.value, holder.email.value):
                other.email, holder.email = holder.email, None
                break


def _give_loose_addresses(scene: Scene, author: Found[str] | None, people: Sequence[Person]) -> None:
    """As in "Her address is ...": an address that stands by itself belongs to the person it is made of the name of."""
    given = {person.email.value.lower() for person in people if person.email}
    loose = [
        m
        for m in scene.mailboxes
        if m.value.lower() not in given
        and m.value.lower() not in (scene.catalog.mailbox, scene.author.email.lower())
        and not gives_way(scene.low, m)
        and not OLD_FROM.search(scene.low, max(0, m.start - 60), m.start)
    ]
    loose += [
        m
        for m in find_mailboxes(scene.body.signature)
        if m.value.lower() not in given and m.value.lower() != scene.author.email.lower()
    ]
    needy = [person for person in people if person.email is None and not person.is_author and person.name]
    loose = _give_by_name(author, needy, loose)
    for person in [person for person in needy if person.email is None]:
        assert person.name is not None
        for mailbox in loose:
            before = scene.low[max(0, mailbox.start - 40) : mailbox.start]
            theirs = bool(
                re.search(r"\b(?:his|her|their|hers|su|reached|address|e-?mail|mail|at|correo)\b[^.;\n]{0,30}$", before)
            )
            fits = fits_login(person.name.value, mailbox.value)
            author_fits = (
                author is not None
                and fits_login(author.value, mailbox.value)
                and author.value.split()[-1] != person.name.value.split()[-1]
            )
            alone = (
                len(needy) == 1
                and theirs
                and not author_fits
                and bool(re.search(r"\b(?:his|her|their|su)\b[^.;\n]{0,36}$", before))
            )
            if (fits and not author_fits) or alone:
                person.email = Found(mailbox.value, mailbox.value, "body", 0.85, "written for them")
                loose = [m for m in loose if m is not mailbox]
                break


def _give_copied_addresses(scene: Scene, people: Sequence[Person]) -> None:
    """As in "I cc'd her, so you have her address": whoever gets a copy only because of that has the address there."""
    copied = [one for one in scene.message.cc if one.email.lower() != scene.author.email.lower()]
    if not copied or not COPIED_FOR_ADDRESS.search(scene.low):
        return
    for person in people:
        if person.email is not None or person.is_author or person.name is None:
            continue
        name = person.name.value
        theirs = [one for one in copied if same_person(one.name, name) or login_fit(name, one.email) == 3]
        if len(theirs) == 1:
            person.email = Found(theirs[0].email, theirs[0].email, "inferred", 0.85, "copied, and said to be theirs")


def _give_by_name(author: Found[str] | None, needy: Sequence[Person], loose: list[Mailbox]) -> list[Mailbox]:
    """Give addresses made of both names first, so that sisters get their own; return what is left over."""
    for person in needy:
        name = person.name.value if person.name else ""
        made = [one for one in loose if login_fit(name, one.value) == 3]
        mine = author is not None and any(login_fit(author.value, one.value) == 3 for one in made)
        if len(made) == 1 and not mine:
            person.email = Found(made[0].value, made[0].value, "body", 0.85, "written for them")
            loose = [one for one in loose if one is not made[0]]
    return loose


def _give_shared_address(scene: Scene, people: Sequence[Person]) -> None:
    """As in "both use moes@...": whoever has no address of their own has this one."""
    needy = [person for person in people if person.email is None and not person.is_author]
    if needy and SHARES_THIS.search(scene.low):
        for person in needy:
            person.email = Found(scene.author.email, scene.author.email, "from", 0.85, "the mailbox that they share")
        return
    for person, other in pairwise(sorted(people, key=lambda one: one.place)):
        if person.email is None and _is_of_one_household(scene, person, other):
            person.email = other.email
    for mailbox in scene.mailboxes if needy else ():
        if SHARED.search(scene.low, max(0, mailbox.start - 90), mailbox.start):
            for person in needy:
                person.email = Found(mailbox.value, mailbox.value, "body", 0.85, "written for all of them")
            return


def _is_of_one_household(scene: Scene, person: Person, other: Person) -> bool:
    """As in "Karen and Dwight Moe, moes@...": the address is made of the family name that both have."""
    if person.name is None or other.name is None or other.email is None or not (person.spans and other.spans):
        return False
    between = scene.low[person.spans[0][1] : other.spans[0][0]].strip()
    family = person.name.value.split()[-1] == other.name.value.split()[-1]
    fit = login_fit(other.name.value, other.email.value)
    return family and between in {"and", "&", "y"} and fit == 1


def _give_couple_address(scene: Scene, people: Sequence[Person]) -> None:
    """Who writes from one mailbox under both names gets mail there."""
    couple = couple_of(scene.author.name)
    for person in people:
        if person.email is None and person.name and person.name.value in couple:
            person.email = Found(scene.author.email, scene.author.email, "from", 0.85, "the mailbox of both")


_ONLY_ADDRESSES = re.compile(r"(?:[\s,;•*·–<>()\[\]-]|\b(?:and|y|\d{1,2}[.)]))*")
_OPENS_LIST = re.compile(
    r"\b(?:register|registering|enroll?|sign(?:ing)? up|add|include|book|following|these|e-?mails?|addresses|attendees|"
    r"participants|people|staff|workers|list|inscrib\w+|registr\w+|correos)\b[^.!?@]{0,60}$"
)


def _nameless(scene: Scene, author: Found[str] | None, people: Sequence[Person]) -> list[Person]:
    """People of whom the addresses alone are listed, under a line that asks for them."""
    taken = {person.email.value.lower() for person in people if person.email}
    taken |= {scene.catalog.mailbox, scene.author.email.lower()}
    known = author.value if author else scene.author.name
    loose = [one for one in scene.mailboxes if one.value.lower() not in taken and not fits_login(known, one.value)]
    if len(loose) < 2 or any(person.email is None for person in people):
        return []
    before = scene.low[max(0, loose[0].start - 90) : loose[0].start]
    alone = all(_ONLY_ADDRESSES.fullmatch(scene.low, one.end, other.start) for one, other in pairwise(loose))
    if not alone or not _OPENS_LIST.search(before) or NOT_FOR_REGISTERING.search(before):
        return []
    return [
        Person(
            name=_made_of(scene, one, [*people]),
            email=Found(one.value, one.value, "body", 0.9, "listed by the address alone"),
            spans=[(one.start, one.end)],
        )
        for one in loose
    ]


def _made_of(scene: Scene, mailbox: Mailbox, people: Sequence[Person]) -> Found[str] | None:
    """The one name in the text, nobody's as yet, that an address listed by itself is made of."""
    taken = [person.name.value for person in people if person.name] + [scene.author.name]
    fits = {
        name.value: name
        for name in scene.names
        if " " in name.value
        and fits_login(name.value, mailbox.value)
        and not any(same_person(name.value, one) for one in taken)
        and not is_spoken_of(scene, name)
    }
    if len(fits) != 1:
        return None
    (name,) = fits.values()
    return Found(name.value, scene.own[name.start : name.end], "body", 0.85, "the address is made of it")


def _is_agency(scene: Scene, name: FoundName) -> bool:
    return name.score < 0.8 and any(
        a.start <= name.start and name.end <= a.end and a.score >= 0.5 for a in scene.agencies
    )


def _name_beside(scene: Scene, mailbox: Mailbox, previous_end: int, used: set[int]) -> FoundName | None:
    """The name that an address belongs to: on the same line before it, else directly behind it."""
    above = _name_above(scene, mailbox, used)
    if above is not None:
        return above
    line_start = max(scene.own.rfind("\n", 0, mailbox.start) + 1, previous_end if previous_end <= mailbox.start else 0)
    before = [n for n in scene.names if line_start <= n.start and n.end <= mailbox.start and n.start not in used]
    before = [n for n in before if not _breaks(scene.own[n.end : mailbox.start])]
    if before:
        close = [
            n
            for n in before
            if re.fullmatch(r"[\s,;:<(\[\-–—|.]*(?:at|e-?mail|is)?[\s,;:<(\[\-–—|.]*", scene.own[n.end : mailbox.start])
        ]
        if close and (opener := _opens_row(scene, before[0], close[-1], mailbox)) is not None:
            return opener
        return (
            close[-1]
            if close
            else max(
                before,
                key=lambda n: (
                    n.score >= 0.5,
                    login_fit(n.value, mailbox.value),
                    n.start == before[0].start and LIST_START.match(scene.low[line_start : n.start]) is not None,
                    n.start,
                ),
            )
        )
    behind = [
        n
        for n in scene.names
        if n.start >= mailbox.end and re.fullmatch(r"[ \t]*[-–—(,:|>)]{1,3}[ \t]*", scene.own[mailbox.end : n.start])
    ]
    return behind[0] if behind and behind[0].start not in used else None


def _opens_row(scene: Scene, first: FoundName, nearest: FoundName, mailbox: Mailbox) -> FoundName | None:
    """As in "- Rev. Sam Roe, Second Church, pastor@...": what stands first in a row is the name, not the nearest."""
    if first is nearest or first.score < 0.6 or " " not in first.value or login_fit(nearest.value, mailbox.value):
        return None
    line = scene.own.rfind("\n", 0, first.start) + 1
    between = scene.own[first.end : nearest.start]
    joined = re.search(r"\b(?:and|y|plus)\b|&|@", between)
    opens = LIST_START.match(scene.low[line : first.start]) is not None
    return first if opens and not joined and between.lstrip()[:1] in {",", "(", "|", "-", "–", "—", ";", "/"} else None


def _name_above(scene: Scene, mailbox: Mailbox, used: set[int]) -> FoundName | None:
    """The name alone on the line above an address that is alone on its own."""
    start = scene.own.rfind("\n", 0, mailbox.start) + 1
    end = scene.own.find("\n", mailbox.end)
    if start < 2 or scene.own[start : end if end >= 0 else None].strip(" <>()\t-•*:") != mailbox.value:
        return None
    for above, line_end in _lines_above(scene.own, start):
        for name in scene.names:
            if above <= name.start and name.end <= line_end and name.start not in used:
                lead = scene.own[above : name.start].strip(_MARKS_OF_LISTS)
                titled = not lead or _TITLES_ALONE.fullmatch(f"{lead.lower()} ") is not None
                behind = scene.own[name.end : line_end].strip(_MARKS_OF_LISTS)
                whole = len(name_tokens(name.value)) > 1 and titled and not behind
                return name if whole and not _is_agency(scene, name) else None
        if "@" in scene.own[above:line_end] or not scene.own[above:line_end].strip():
            return None
    return None


_MARKS_OF_LISTS = " ,;:-–—•*\n\t0123456789.)"


def _lines_above(text: str, start: int) -> Iterator[tuple[int, int]]:
    """The three lines above the one that starts at *start*, the nearest first."""
    for _ in range(3):
        if start < 1:
            return
        end = start - 1
        start = text.rfind("\n", 0, end) + 1
        yield start, end


def _breaks(between: str) -> bool:
    """Whether a sentence ends between a name and an address, so that they have nothing to do with each other."""
    return len(between) > 140 or _SENTENCE_ENDS.search(SHORTENED.sub("", between)) is not None


_SENTENCE_ENDS = re.compile(
    r"[.!?]\s+(?:[A-Z]|(?:his|hers?|mine|my|theirs?|and|also|please|send|the|i|he|she|they|we|it)\b)"
)


def _signs_below(scene: Scene, name: FoundName) -> bool:
    """Whether a name, titled or not, is a whole line below an empty one: whoever signs is no row of a list."""
    start, end = scene.own.rfind("\n", 0, name.start) + 1, scene.own.find("\n", name.end)
    above = scene.own[:start].rstrip(" \n")
    alone = not scene.own[name.end : end if end >= 0 else None].strip(" ,.")
    titled = _TITLES_ALONE.fullmatch(scene.low, start, name.start) is not None
    if any(" " in one.value and end >= 0 and 1 <= one.start - end <= _INDENT for one in scene.names):
        return False  # the next line is somebody's as well
    return bool(above) and alone and titled and scene.own.count("\n", len(above), start) > 1


_INDENT = 6
_TITLES_ALONE = re.compile(rf"[ \t–—-]*{TITLED}")


def _named_without_address(
    scene: Scene, author: Found[str] | None, people: Sequence[Person], *, used: set[int], intent: Intent
) -> list[Person]:
    out: list[Person] = []
    taken = [span for person in people for span in person.spans]
    lists = [person for person in people if person.listed]
    for name in scene.names:
        if " " not in name.value:
            continue
        if name.start in used or any(a <= name.start < b for a, b in taken):
            continue
        if author is not None and same_person(author.value, name.value) and len(name_tokens(name.value)) > 1:
            if people or out:
                known = [p for p in (*people, *out) if p.is_author]
                if (
                    not known
                    and not _signs_below(scene, name)
                    and not re.search(
                        r"\b(?:i am|i'm|my name is|this is)\W*$", scene.low[max(0, name.start - 16) : name.start]
                    )
                    and points_of(scene, name, people=people, found=out, lists=lists, cancels=intent in _OF_SEATS_HELD)
                    >= 2
                ):
                    out.append(Person(name=author, spans=[(name.start, name.end)], is_author=True))
            continue
        if any(same_person(p.name.value, name.value) for p in (*people, *out) if p.name):
            continue
        if points_of(scene, name, people=people, found=out, lists=lists, cancels=intent in _OF_SEATS_HELD) < 2:
            continue
        words = scene.own[name.start : name.end]
        line_start = scene.own.rfind("\n", 0, name.start) + 1
        out.append(
            Person(
                name=Found(name.value, words, "body", min(0.9, 0.5 + name.score / 2), "named in the request"),
                spans=[(name.start, name.end)],
                listed=bool(LIST_START.match(scene.low[line_start : name.start])),
            )
        )
    return out
