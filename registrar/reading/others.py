"""Whom does the author write for?

Whoever is only spoken of (a supervisor who approved, a client, the desk to call in an emergency) is never registered:
an address beside the name, the verb that asks, or a place in a list must tie a name to the request.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from registrar.catalog import Catalog
from registrar.reading.company import comes_along, is_related, own_address, stays_away
from registrar.reading.mailboxes import Mailbox, find_mailboxes, fits_login, name_tokens, same_person
from registrar.reading.names import FoundName
from registrar.reading.people import Person, Scene
from registrar.reading.reading import Found
from registrar.reading.sentences import Sentence
from registrar.reading.words.people_words import (
    ALSO_ASKED,
    AND_AHEAD,
    AND_BEFORE,
    AND_ME,
    ASKED_FOR,
    ASKED_RAW,
    BESIDE_ME,
    COLON,
    FAMILY_TOO,
    FOR_NAME,
    FOR_WHOM,
    HEADS_A_LIST,
    IS_GONE,
    LIST_START,
    MINE,
    NAMED_SO,
    NEITHER,
    NOT_ATTENDING,
    NOT_COMING,
    NOT_FOR_REGISTERING,
    OFFICE_HOLDER,
    ONLY_SPOKEN_OF,
    OWN_NAME,
    RELATION,
    SEGMENT,
    SUPERVISES,
    TAKES_THEM_OFF,
    THEY_WISH,
    WANTS,
    WISH,
)
from registrar.reading.words.session_words import MONTH, WEEKDAY, folded
from registrar.vocabulary import Intent

OLD_FROM = re.compile(r"\b(?:changed|switched|registered|signed up|enrolled)\b[^.;\n@]{0,30} (?:from|under)\W*$")
SESSION_HEAD = re.compile(
    rf"^\W*(?:(?:{WEEKDAY},? )?{MONTH}\.? \d{{1,2}}(?:st|nd|rd|th)?|\d{{1,2}}/\d{{1,2}}|"
    rf"(?:session|webinar|#|no\.?)\s*\d{{1,4}})\s*[:>–-]+\s*$"
)
SHORTENED = re.compile(
    r"\b(?:[A-Za-z]|dr|mr|mrs|ms|jr|sr|st|sgt|det|lt|no|dept|hon|rev|atty|esq|ph|inc)\.", re.IGNORECASE
)
NAMED_FOR = re.compile(
    r"\b(?:writing|e-?mailing|registering|asking|request\w*|registration|register|sign(?:ing)? up|enroll\w*|add|seat|"
    r"place|spot|behalf)\b[^.;!?\n]{0,24}\b(?:for|of)\b[^.;!?\n@]{0,40}$|"
    r"\b(?:register|enroll|sign up|add|include|book|enter)\b[^.;!?\n@]{0,40}$"
)


def find_others(scene: Scene, author: Found[str] | None, intent: Intent) -> list[Person]:
    """Return the people that the author names for the request, themself among them where they are listed."""
    people: list[Person] = []
    used: set[int] = set()
    previous_end = 0
    for mailbox in scene.mailboxes:
        if mailbox.value.lower() == scene.catalog.mailbox:
            continue
        name = _name_beside(scene, mailbox, previous_end, used)
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
                and THEY_WISH.match(_following(scene, mailbox.end))
            )
        )
        if OLD_FROM.search(before_line):
            continue
        they_wish = bool(THEY_WISH.match(_following(scene, mailbox.end)))
        if (not named_so and not they_wish and _is_spoken_of(scene, name, cancels=intent is Intent.CANCEL)) or (
            NOT_FOR_REGISTERING.search(before_line)
            and not wishes
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
                spans=[(name.start, mailbox.end)],
                is_author=is_author,
                listed=bool(LIST_START.match(scene.low[line_start : name.start])),
            )
        )
        del before
    people = [_in_full(person, scene) for person in people]
    for _ in range(2):  # whoever is named before the one that gives the list away is seen the second time
        people += _named_without_address(scene, author, people, used=used, intent=intent)
    _give_back(people)
    _give_loose_addresses(scene, author, people)
    people.sort(key=lambda person: person.place)
    return people


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
        if m.value.lower() not in given and m.value.lower() not in (scene.catalog.mailbox, scene.author.email.lower())
    ]
    loose += [
        m
        for m in find_mailboxes(scene.body.signature)
        if m.value.lower() not in given and m.value.lower() != scene.author.email.lower()
    ]
    needy = [person for person in people if person.email is None and not person.is_author and person.name]
    for person in needy:
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
        return (
            close[-1]
            if close
            else max(
                before,
                key=lambda n: (
                    n.score >= 0.5,
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


def _name_above(scene: Scene, mailbox: Mailbox, used: set[int]) -> FoundName | None:
    """The name alone on the line above an address that is alone on its own."""
    start = scene.own.rfind("\n", 0, mailbox.start) + 1
    end = scene.own.find("\n", mailbox.end)
    if start < 2 or scene.own[start : end if end >= 0 else None].strip(" <>()\t-•*:") != mailbox.value:
        return None
    for above, line_end in _lines_above(scene.own, start):
        for name in scene.names:
            if above <= name.start and name.end <= line_end and name.start not in used:
                rest = scene.own[above : name.start] + scene.own[name.end : line_end]
                whole = len(name_tokens(name.value)) > 1 and not rest.strip(_MARKS_OF_LISTS)
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
    return bool(re.search(r"[.!?]\s+[A-Z]", SHORTENED.sub("", between))) or len(between) > 140


def _is_spoken_of(scene: Scene, name: FoundName, *, cancels: bool = False) -> bool:
    before = scene.low[max(0, name.start - 70) : name.start]
    after = scene.low[name.end : name.end + 90]
    if ONLY_SPOKEN_OF.search(before) and not FAMILY_TOO.search(before):
        return True
    if cancels:  # whoever does not come is then whom it is about
        return False
    if NOT_ATTENDING.match(after):
        return True
    sentence = next((s for s in scene.sentences if s.start <= name.start < s.end), None)
    if sentence and NOT_COMING.search(folded(sentence.text)):
        return True
    following = next((s for s in scene.sentences if s.start > name.end), None)
    return bool(
        following
        and re.match(
            r"(?:she|he|they) (?:is|are|will|does) ?n[o']t (?:be )?(?:attend|com|join|need)", folded(following.text)
        )
    ) and bool(re.search(r"\b(?:copy|cc|supervisor|approved)\b", before))


def _named_without_address(
    scene: Scene, author: Found[str] | None, people: Sequence[Person], *, used: set[int], intent: Intent
) -> list[Person]:
    out: list[Person] = []
    taken = [span for person in people for span in person.spans]
    lists = [person for person in people if person.listed]
    for name in scene.names:
        if len(name_tokens(name.value)) < 2:
            continue
        if name.start in used or any(a <= name.start < b for a, b in taken):
            continue
        if author is not None and same_person(author.value, name.value) and len(name_tokens(name.value)) > 1:
            if people or out:
                known = [p for p in (*people, *out) if p.is_author]
                if (
                    not known
                    and not re.search(
                        r"\b(?:i am|i'm|my name is|this is)\W*$", scene.low[max(0, name.start - 16) : name.start]
                    )
                    and _points(scene, name, people=people, found=out, lists=lists, cancels=intent is Intent.CANCEL)
                    >= 2
                ):
                    out.append(Person(name=author, spans=[(name.start, name.end)], is_author=True))
            continue
        if any(same_person(p.name.value, name.value) for p in (*people, *out) if p.name):
            continue
        if (
            _points(scene, name, people=people, found=out, lists=lists, cancels=intent is Intent.CANCEL) < 2
            or len(name_tokens(name.value)) < 2
        ):
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


@dataclass(frozen=True, slots=True)
class Setting:
    """What stands around a name without an address."""

    scene: Scene
    name: FoundName
    sentence: Sentence
    before: str
    after: str
    raw_before: str
    following: str
    """The next sentence, folded."""
    everyone: tuple[Person, ...]
    listed: bool
    """Others stand in lines of a list."""

    @property
    def named_here(self) -> bool:
        """Whether somebody accepted already is named earlier in the sentence."""
        begin = self.sentence.start
        return any(begin <= start < self.name.start for person in self.everyone for start, _ in person.spans)


def _is_related(place: Setting) -> bool:
    return bool(RELATION.search(place.before) or OFFICE_HOLDER.search(place.before)) or is_related(place.before)


def _relation_wants(place: Setting) -> bool:
    return bool(RELATION.search(place.before)) and bool(WISH.search(f"{folded(place.sentence.text)} {place.following}"))


def _is_named_so(place: Setting) -> bool:
    return bool(NAMED_SO.search(place.before)) and not OWN_NAME.search(place.before)


def _opens_a_line(place: Setting) -> bool:
    line_start = place.scene.own.rfind("\n", 0, place.name.start) + 1
    opens = bool(LIST_START.match(place.scene.low[line_start : place.name.start]))
    return opens and (place.listed or _is_in_list(place.scene, place.name))


def _follows_a_session(place: Setting) -> bool:
    """As in "Jan. 20:  Winona Starr": a line that is a session, a colon and names."""
    line_start = place.scene.own.rfind("\n", 0, place.name.start) + 1
    return bool(SESSION_HEAD.match(place.scene.low[line_start : place.name.start]))


def _opens_a_segment(place: Setting) -> bool:
    """As in "Session 25: Ann Lee, Court; Bo Ray, Clinic": behind a colon or semicolon, somebody in another segment."""
    sentence = place.sentence
    inside = [s for person in place.everyone for s, _ in person.spans if sentence.start <= s < sentence.end]
    return bool(SEGMENT.search(place.before)) and any(
        ";" in place.scene.low[min(start, place.name.start) : max(start, place.name.start)] for start in inside
    )


def _is_joined(place: Setting) -> bool:
    comma_only = bool(re.search(r",\s*$", place.before)) and place.name.score < 0.7
    return not comma_only and bool(AND_BEFORE.search(place.before)) and place.named_here


def _joins_the_next(place: Setting) -> bool:
    ahead = AND_AHEAD.match(place.after)
    at = place.name.end + ahead.end() if ahead else -1
    return any(start == at for person in place.everyone for start, _ in person.spans)


def _shares_a_wish(place: Setting) -> bool:
    """Ann Lee and Bo Ray want ...: the verb behind the second is the first's too."""
    low, sentence = place.scene.low, place.sentence
    later = [n for n in place.scene.names if n.start > place.name.end and sentence.start <= n.start < sentence.end]
    return bool(re.match(r"\s*(?:,|and|&|y)\s", place.after)) and any(
        WANTS.match(low[n.end : n.end + 90]) for n in later
    )


def _follows_a_colon(place: Setting) -> bool:
    colon = COLON.search(place.before)
    return bool(colon) and bool(HEADS_A_LIST.search(place.before[: colon.start() if colon else 0]))


def _is_gone(place: Setting) -> bool:
    """As in "Dana Fox is out on leave, so please take her off everything"."""
    behind = f"{folded(place.sentence.text)} {place.following}"
    return bool(IS_GONE.match(place.after)) and bool(TAKES_THEM_OFF.search(behind))


def _comes_along(place: Setting) -> bool:
    return comes_along(place.before, place.after, folded(place.sentence.text))


def _has_own_address(place: Setting) -> bool:
    scene = place.scene
    return own_address(place.name, scene.mailboxes, scene.low, scene.author.email)


# How much each sign ties a name to the request; two points are enough.
EVIDENCE: tuple[tuple[float, Callable[[Setting], bool]], ...] = (
    (2, lambda place: bool(ASKED_FOR.search(place.before))),
    (2, lambda place: bool(BESIDE_ME.search(place.before))),
    (2, lambda place: bool(ASKED_RAW.search(place.raw_before))),
    (2, lambda place: bool(FOR_NAME.search(place.before)) and bool(FOR_WHOM.search(f"{place.before} {place.after}"))),
    (1, _relation_wants),
    (1, _is_related),
    (1, lambda place: bool(SUPERVISES.search(place.before))),
    (2, lambda place: bool(WANTS.match(place.after))),
    (2, _is_named_so),
    (2, _opens_a_line),
    (2, _follows_a_session),
    (2, _opens_a_segment),
    (2, _is_joined),
    (2, lambda place: place.name.score >= 0.6 and bool(ALSO_ASKED.search(place.before))),
    (1, lambda place: bool(NEITHER.search(place.before) or AND_ME.match(place.after))),
    (2, _joins_the_next),
    (2, lambda place: _is_list_of_names(place.scene, place.sentence, place.name)),
    (2, _follows_a_colon),
    (1.5, lambda place: bool(THEY_WISH.match(place.following))),
    (2, _is_gone),
    (2, _comes_along),
    (1, _has_own_address),
    (-3, lambda place: stays_away(place.after, place.following)),
    (-1, lambda place: place.name.score < 0.4),
)


def _points(
    scene: Scene,
    name: FoundName,
    *,
    people: Sequence[Person],
    found: Sequence[Person],
    lists: Sequence[Person],
    cancels: bool,
) -> float:
    """How much ties a name without an address to the request."""
    sentence = next((s for s in scene.sentences if s.start <= name.start < s.end), None)
    if sentence is None or _is_nobody(scene, name, cancels=cancels):
        return -4
    begin = max(sentence.start, name.start - 120)
    place = Setting(
        scene,
        name,
        sentence,
        before=scene.low[begin : name.start],
        after=scene.low[name.end : name.end + 90],
        raw_before=scene.own[begin : name.start],
        following=_next_sentence(scene, sentence),
        everyone=(*people, *found),
        listed=bool(lists),
    )
    points = sum(weight for weight, applies in EVIDENCE if applies(place))
    return 2.0 if points <= 0 and _shares_a_wish(place) else points


_GOES_BY = re.compile(r"\s*[(,]?\s*(?:who )?(?:goes by|go by|aka|a\.k\.a\.|known as|prefers to be called)\b")


def _is_nobody(scene: Scene, name: FoundName, *, cancels: bool) -> bool:
    """Whether a name is that of somebody only spoken of, of an agency, of a title or of whoever runs the program."""
    named_so = NAMED_SO.search(scene.low[max(0, name.start - 60) : name.start])
    if not named_so and _is_spoken_of(scene, name, cancels=cancels):
        return True
    if _GOES_BY.match(scene.low, name.end):
        return True
    if re.search(r"\(\s*$", scene.own[: name.start]) and any(
        0 <= name.start - other.end <= 3 and len(name_tokens(other.value)) > 1 for other in scene.names
    ):
        return True  # "Moriah Stepp (Homer Havens)" is a person and an agency
    if any(a.start <= name.start and name.end <= a.end and a.score >= 0.5 for a in scene.agencies):
        return True
    plain = " ".join(re.findall(r"\w+", folded(name.value)))
    if any(plain in " ".join(re.findall(r"\w+", folded(title))) for title in _titles(scene.catalog)):
        return True
    mailbox = {folded(word) for word in re.findall(r"\w+", scene.catalog.mailbox.partition("@")[0])}
    return bool(mailbox & set(name_tokens(name.value)))


def _titles(catalog: Catalog) -> tuple[str, ...]:
    """What the program and its sessions are called: no names of people, however they are spelled."""
    return (catalog.program, catalog.organization, *(session.title for session in catalog.sessions))


def _following(scene: Scene, at: int) -> str:
    """The sentence after the one that *at* stands in, folded."""
    return next((folded(s.text) for s in scene.sentences if s.start >= at), "")


def _next_sentence(scene: Scene, sentence: Sentence) -> str:
    return next((folded(s.text) for s in scene.sentences if s.start >= sentence.end), "")


def _is_list_of_names(scene: Scene, sentence: Sentence, name: FoundName) -> bool:
    """Whether the sentence, or what stands behind its colon, is names and little else: "Ann Lee, Bo Ray and Cy Fox"."""
    colon = scene.own.rfind(":", sentence.start, name.start)
    start = colon + 1 if colon >= 0 else sentence.start
    inside = [n for n in scene.names if start <= n.start and n.end <= sentence.end]
    if len(inside) < 2:
        return False
    rest, at = "", start
    for one in inside:
        rest += scene.own[at : one.start]
        at = one.end
    rest += scene.own[at : sentence.end]
    rest = re.sub(r"\([^)]*\)|[\w.+'-]+@[\w.-]+", "", rest)
    rest = re.sub(r"\b(?:and|y|e|et|plus|also|both|me|myself|mr|mrs|ms|dr|ann)\b", "", folded(rest))
    return len(re.sub(r"[^a-z]", "", rest)) <= 3


def _is_in_list(scene: Scene, name: FoundName) -> bool:
    """Whether the line of *name* is one of two or more like it, below a line that opens a list."""
    starts = []
    for other in scene.names:
        line_start = scene.own.rfind("\n", 0, other.start) + 1
        if LIST_START.match(scene.low[line_start : other.start]):
            starts.append(scene.own.count("\n", 0, other.start))
    mine = scene.own.count("\n", 0, name.start)
    return any(abs(line - mine) in (1, 2) for line in starts if line != mine) and bool(
        re.search(
            r":\s*(?:\n|$)|\b(?:following|these|staff|people|names|attendees|participants|below)\b",
            scene.own[: name.start],
        )
    )
