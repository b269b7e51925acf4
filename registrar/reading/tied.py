"""How much ties a name without an address to the request?

A colleague who comes along, somebody in a list, the object of the verb that asks; and whoever is only spoken of.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from registrar.catalog import Catalog
from registrar.reading.bystanders import asked_by_pronoun, asked_by_short_name, lead_of, why_bystander
from registrar.reading.company import comes_along, is_related, own_address, stays_away
from registrar.reading.families import couple_of
from registrar.reading.mailboxes import name_tokens, same_person
from registrar.reading.names import FoundName
from registrar.reading.people import Person, Scene
from registrar.reading.sentences import Sentence
from registrar.reading.words.bystander_words import COMES, WISHES, WISHES_THEMSELF
from registrar.reading.words.doubt_words import SEVERAL
from registrar.reading.words.given_names import GIVEN_NAMES
from registrar.reading.words.people_words import (
    ALSO_ASKED,
    AND_AHEAD,
    AND_BEFORE,
    AND_ME,
    ASKED_FOR,
    ASKED_RAW,
    AT_SESSION,
    BESIDE_ME,
    COLON,
    FAMILY_TOO,
    FOR_NAME,
    FOR_WHOM,
    HEADS_A_LIST,
    IS_GONE,
    LIST_START,
    NAMED_SO,
    NEEDED,
    NEITHER,
    NOT_COMING,
    OFFICE_HOLDER,
    ON_RECORD_AFTER,
    ON_RECORD_BEFORE,
    ONLY_SPOKEN_OF,
    OWN_NAME,
    RELATION,
    SEGMENT,
    SUPERVISES,
    TAKES_THEM_OFF,
    THEY_WISH,
    TITLED,
    WANTS,
    WISH,
)
from registrar.reading.words.session_words import MONTH, WEEKDAY, folded

SESSION_HEAD = re.compile(
    rf"^\W*(?:(?:{WEEKDAY},? )?{MONTH}\.? \d{{1,2}}(?:st|nd|rd|th)?|\d{{1,2}}/\d{{1,2}}|"
    rf"(?:session|webinar|#|no\.?)\s*\d{{1,4}})\s*[:>–-]+\s*$"
)


_CHURCH = re.compile(r"(?<!my )(?<!our )(?<!his )(?<!her )(?:Father|Mother|Sister|Brother) \Z")


def _without_church(scene: Scene, name: FoundName) -> str:
    """What stands before a name, folded; "Father Roe" is a priest and nobody's parent."""
    title = _CHURCH.search(scene.own, max(0, name.start - 12), name.start)
    return scene.low[max(0, name.start - 70) : title.start() if title else name.start]


def is_spoken_of(scene: Scene, name: FoundName, *, cancels: bool = False) -> bool:
    """Whether a name is only spoken of: greeted, copied, asked, said not to come."""
    inside = next((s for s in scene.sentences if s.start <= name.start < s.end), None)
    if inside is not None and asked_by_pronoun(scene, name, inside):
        return False
    before = _without_church(scene, name)
    if inside is not None and scene.own[max(0, inside.start - 3) : inside.start].rstrip()[-1:] in {".", "!", "?"}:
        before = before[-max(0, name.start - inside.start) :] if name.start > inside.start else ""
    both = AND_ME.match(scene.low, name.end) and own_address(name, scene.mailboxes, scene.low, scene.author.email)
    if (
        ONLY_SPOKEN_OF.search(before)
        and not both
        and not FAMILY_TOO.search(before)
        and not (inside is not None and asked_by_short_name(scene, name, inside.end))
        and not ASKED_FOR.search(lead_of(before) + " ")
    ):
        return True
    if why_bystander(scene, name, cancels=cancels):
        return True
    if cancels:  # whoever does not come is then whom it is about
        return False
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


@dataclass(frozen=True, slots=True)
class Setting:
    """What stands around a name without an address."""

    scene: Scene
    name: FoundName
    sentence: Sentence
    before: str
    after: str
    raw_before: str
    lead: str
    """What stands before the name and what the person is called."""
    following: str
    """The next sentence, folded."""
    everyone: tuple[Person, ...]
    listed: bool
    """Others stand in lines of a list."""
    seats_held: bool = False
    """The message is about seats that people have."""

    def follows(self, cue: re.Pattern[str]) -> bool:
        """Whether *cue* stands before the name, or before what the person is called: "add [our new clerk, Jo Roe]"."""
        return bool(cue.search(self.before) or cue.search(self.lead))

    @property
    def named_here(self) -> bool:
        """Whether somebody accepted already is named earlier in the sentence."""
        begin = self.sentence.start
        return any(begin <= start < self.name.start for person in self.everyone for start, _ in person.spans)


def _is_related(place: Setting) -> bool:
    return bool(RELATION.search(place.before) or OFFICE_HOLDER.search(place.before)) or is_related(place.before)


def _relation_wants(place: Setting) -> bool:
    return bool(RELATION.search(place.before)) and bool(WISH.search(f"{folded(place.sentence.text)} {place.following}"))


def _wishes_later(place: Setting) -> bool:
    """As in "Jo Roe is our new clerk and would like a seat": the subject of its sentence wishes further on."""
    if place.lead.strip():
        return False
    end = min([n.start for n in place.scene.names if n.start > place.name.end] + [place.sentence.end])
    return bool(WISHES_THEMSELF.search(place.scene.low, place.name.end, end))


_IN_APPOSITION = re.compile(rf"(?:, [^,;.:!?\n]{{2,60}}){{1,5}},(?:{WISHES}|{COMES})")


def _wishes_behind_titles(place: Setting) -> bool:
    """As in "Jo Roe, Magistrate, Harbor Court, would like a seat": what somebody is stands before the verb."""
    return not place.lead.strip() and _IN_APPOSITION.match(place.scene.low, place.name.end) is not None


def _is_beside_the_author(place: Setting) -> bool:
    """As in "Ann Lee and Bo Ray, for July 13" by Ann Lee."""
    scene, start = place.scene, place.name.start
    family = name_tokens(scene.author.name)[-1:]
    if not family or family[0] not in scene.low[max(0, start - _NEAR) : start]:
        return False
    author = next((one for one in scene.names if 0 < start - one.end <= _JOINT and " " in one.value), None)
    return (
        author is not None
        and same_person(author.value, scene.author.name)
        and _JOINS.fullmatch(scene.low, author.end, start) is not None
    )


_JOINT = 16
_JOINS = re.compile(rf"\)?,? ?(?:and|&|\+|y|plus|,) ?(?:also )?{TITLED}")


def _is_one_of_two(place: Setting) -> bool:
    """Whether the author speaks of two beside the two names: "both of Harbor Court", "two of us"."""
    scene = place.scene
    told = f"{scene.low[place.sentence.start : place.sentence.end]} {folded(scene.message.subject)}"
    return _is_beside_the_author(place) and (_OF_BOTH.search(told) or SEVERAL.search(scene.low)) is not None


def _is_named_so(place: Setting) -> bool:
    return bool(NAMED_SO.search(place.before)) and not OWN_NAME.search(place.before)


def _opens_a_line(place: Setting) -> bool:
    line_start = place.scene.own.rfind("\n", 0, place.name.start) + 1
    opens = bool(LIST_START.match(place.scene.low[line_start : place.name.start]))
    return opens and (place.listed or _is_in_list(place.scene, place.name))


def _follows_a_session(place: Setting) -> bool:
    """As in "Jan. 20:  Winona Starr": a line that is a session, a colon and names."""
    line_start = max(place.scene.own.rfind("\n", 0, place.name.start) + 1, place.sentence.start)
    return bool(SESSION_HEAD.match(place.scene.low[line_start : place.name.start]))


def _stands_in_column(place: Setting) -> bool:
    """Whether name after name stands on lines of their own."""
    own, at = place.scene.own, place.name.start
    mine = _whole_line(own, place.name)
    author = place.scene.author.name
    if place.name.score >= _LIKELY and _is_sentence_of_its_own(place):
        return True
    if mine is None or place.name.score < _LIKELY:
        return False
    author_s = same_person(place.name.value, author)  # below the rows of others, whoever writes signs
    return any(
        (other := _whole_line(own, one)) is not None
        and ((other[1] + 1 == mine[0] and not author_s) or mine[1] + 1 == other[0])
        for one in place.scene.names
        if " " in one.value
        and one.start != at
        and one.score >= _LIKELY
        and abs(one.start - at) < _COLUMN
        and not same_person(one.value, author)
    )


def _is_sentence_of_its_own(place: Setting) -> bool:
    """As in "All for March 11. Jo Roe. Cy Fox.": nothing else in the sentence, nor in the one before or behind it."""
    scene = place.scene
    at = next((at for at, one in enumerate(scene.sentences) if one is place.sentence), None)
    if at is None or place.sentence.end - place.sentence.start > _LONGEST_NAME:
        return False
    if not HEADS_A_LIST.search(scene.low, max(0, place.sentence.start - 140), place.sentence.start):
        return False
    near = (one for one in scene.sentences[max(0, at - 1) : at + 2] if one is not place.sentence)
    return _is_name_alone(scene, place.sentence) and any(_is_name_alone(scene, one) for one in near)


def _is_name_alone(scene: Scene, sentence: Sentence) -> bool:
    text = scene.own[sentence.start : sentence.end].strip(" .\t")
    return (
        len(text) < _LONGEST_NAME
        and text.count("\n") == 0
        and any(
            " " in one.value
            and one.score >= _LIKELY
            and sentence.start <= one.start < sentence.end
            and one.end - one.start >= len(text)
            and scene.own[one.start].isupper()
            and not same_person(one.value, scene.author.name)
            for one in scene.names
        )
    )


_LONGEST_NAME = 50
_COLUMN = 120
_LIKELY = 0.6
_LINE_OF_NAME = re.compile(rf"[ \t]*(?:[-*•·]+ ?|\d{{1,2}}[.)] ?)?{TITLED}\Z")
_REST_OF_LINE = re.compile(r"[ \t]*[,.]?[ \t]*\Z|[ \t]*(?: [-–—] |[,(:])")


def _whole_line(own: str, name: FoundName) -> tuple[int, int] | None:
    """Start and end of the line of *name*, where nothing but titles stands before it and a remark at most behind."""
    start, end = own.rfind("\n", 0, name.start) + 1, own.find("\n", name.end)
    end = end if end >= 0 else len(own)
    if not _LINE_OF_NAME.match(folded(own[start : name.start])) or not _REST_OF_LINE.match(own[name.end : end]):
        return None
    return start, end


def _opens_a_segment(place: Setting) -> bool:
    """As in "Session 25: Ann Lee, Court; Bo Ray, Clinic": behind a colon or semicolon, somebody in another segment."""
    sentence = place.sentence
    inside = [s for person in place.everyone for s, _ in person.spans if sentence.start <= s < sentence.end]
    return bool(SEGMENT.search(place.before)) and any(
        ";" in place.scene.low[min(start, place.name.start) : max(start, place.name.start)] for start in inside
    )


def _is_joined(place: Setting) -> bool:
    comma_only = bool(re.search(r",\s*$", place.before)) and place.name.score < 0.7
    return not comma_only and place.follows(AND_BEFORE) and place.named_here


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
    colon = COLON.search(place.before) or COLON.search(place.lead)
    return colon is not None and bool(HEADS_A_LIST.search(place.before, 0, colon.start()))


def _is_gone(place: Setting) -> bool:
    """As in "Dana Fox is out on leave, so please take her off everything"."""
    behind = f"{folded(place.sentence.text)} {place.following}"
    return bool(IS_GONE.match(place.after)) and bool(TAKES_THEM_OFF.search(behind))


_COUNTED = re.compile(
    r"\b(?:one (?:more|other)|another(?: one| person)?|a (?:second|third)(?: one| person)?|somebody else|someone else|"
    r"two (?:more|others)|the (?:other|second|third)(?: one| person)?)\b[^.;!?\n]{0,40}[,:(–—-]\s*$|"
    r"(?:\A|[\n.;,:(]|\band|\bis) *(?:the )?(?:first|second|third|fourth|another|other|last|1st|2nd|3rd|"
    r"(?:number|person|attendee|participant|registrant) (?:one|two|three|\d))(?: one| person| is)*\s*(?:is|:|-|–|=)\s*$"
)


def _is_counted(place: Setting) -> bool:
    """As in "First: Ann Lee. Second: Bo Ray."."""
    line = place.scene.low[max(0, place.name.start - 60) : place.name.start]
    return bool(_COUNTED.search(line))


def _is_of_couple(place: Setting) -> bool:
    """One of the two whose names the message comes under, where they speak of both."""
    return place.name.value in couple_of(place.scene.author.name) and bool(_OF_BOTH.search(place.scene.low))


_OF_BOTH = re.compile(r"\b(?:both|we|us|we'd|our|two)\b")


def _asked_for_next(place: Setting) -> bool:
    return asked_by_pronoun(place.scene, place.name, place.sentence) or asked_by_short_name(
        place.scene, place.name, place.sentence.end
    )


def _clause_around(place: Setting) -> str:
    """What stands around a name; what may be none is held against its own clause alone."""
    return (
        f"{place.before} {place.after if place.name.score >= _SURE else _CLAUSE_END.split(place.after, maxsplit=1)[0]}"
    )


_SURE = 0.7
_CLAUSE_END = re.compile(r"[,;]")


def _has_a_seat(place: Setting) -> bool:
    """As in "you have my clerk Ann Lee down": whoever has a seat is whom a cancellation or a correction is about."""
    return place.seats_held and (place.follows(ON_RECORD_BEFORE) or ON_RECORD_AFTER.match(place.after) is not None)


def _comes_along(place: Setting) -> bool:
    return comes_along(place.before, place.after, folded(place.sentence.text))


def _has_own_address(place: Setting) -> bool:
    scene = place.scene
    return own_address(place.name, scene.mailboxes, scene.low, scene.author.email)


def _is_needed_there(place: Setting) -> bool:
    """As in "Need Ann Lee in the April class", "sending Ann Lee and Bo Ray to session 7"."""
    return place.follows(NEEDED) and bool(AT_SESSION.match(place.after))


# How much each sign ties a name to the request; two points are enough.
EVIDENCE: tuple[tuple[float, Callable[[Setting], bool]], ...] = (
    (2, lambda place: place.follows(ASKED_FOR)),
    (2, lambda place: place.follows(BESIDE_ME)),
    (2, lambda place: bool(ASKED_RAW.search(place.raw_before))),
    (2, lambda place: place.follows(FOR_NAME) and bool(FOR_WHOM.search(_clause_around(place)))),
    (1, _relation_wants),
    (1, _is_related),
    (1, lambda place: bool(SUPERVISES.search(place.before))),
    (2, lambda place: bool(WANTS.match(place.after))),
    (2, _wishes_later),
    (2, _wishes_behind_titles),
    (1, _is_beside_the_author),
    (1, _is_one_of_two),
    (2, _is_named_so),
    (2, _opens_a_line),
    (2, _follows_a_session),
    (2, _opens_a_segment),
    (2, _stands_in_column),
    (2, _is_joined),
    (2, lambda place: place.name.score >= 0.6 and place.follows(ALSO_ASKED)),
    (1, lambda place: bool(NEITHER.search(place.before) or AND_ME.match(place.after))),
    (2, _joins_the_next),
    (2, lambda place: _is_list_of_names(place.scene, place.sentence, place.name)),
    (2, _follows_a_colon),
    (1.5, lambda place: bool(THEY_WISH.match(place.following))),
    (2, _is_gone),
    (2, _asked_for_next),
    (2, _is_of_couple),
    (2, _is_counted),
    (2, _has_a_seat),
    (2, _comes_along),
    (2, _is_needed_there),
    (1, _has_own_address),
    (-3, lambda place: stays_away(place.after, place.following)),
    (-1, lambda place: place.name.score < 0.4),
)


def points_of(
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
        lead=lead_of(scene.low[begin : name.start]) + " ",
        following=_next_sentence(scene, sentence),
        everyone=(*people, *found),
        listed=bool(lists),
        seats_held=cancels,
    )
    points = sum(weight for weight, applies in EVIDENCE if applies(place))
    return 2.0 if points <= 0 and _shares_a_wish(place) else points


_NO_AGENCY = 0.8
"""Whoever has such a name is a person, though it reads like an agency where it stands."""
_STANDS_IN = re.compile(
    r",? (?:(?:over|out|down|up|here|based|located) )?(?:in|near|outside|around|by|at) "
    r"(?:the (?:town|city|village) of )?"
)
"""Between an agency and the place that it is in."""
_NEAR = 40
_GOES_BY = re.compile(r"\s*[(,]?\s*(?:who )?(?:goes by|go by|aka|a\.k\.a\.|known as|prefers to be called)\b")


def _is_nobody(scene: Scene, name: FoundName, *, cancels: bool) -> bool:
    """Whether a name is that of somebody only spoken of, of an agency, of a title or of whoever runs the program."""
    named_so = NAMED_SO.search(scene.low[max(0, name.start - 60) : name.start])
    if not named_so and is_spoken_of(scene, name, cancels=cancels):
        return True
    if _GOES_BY.match(scene.low, name.end):
        return True
    if name.score < _SURE and any(
        0 < name.start - a.end < _NEAR and _STANDS_IN.fullmatch(scene.low, a.end, name.start) for a in scene.agencies
    ):
        return True  # Blue Mountain Hospital in La Grande
    if re.search(r"\(\s*$", scene.own[: name.start]) and any(
        0 <= name.start - other.end <= 3 and len(name_tokens(other.value)) > 1 for other in scene.names
    ):
        return True  # "Moriah Stepp (Homer Havens)" is a person and an agency
    if any(
        a.start <= name.start and name.end <= a.end and a.score >= 0.5
        for a in scene.agencies
        if name.score < _NO_AGENCY or (a.start, a.end) != (name.start, name.end)
    ):
        return True
    plain = " ".join(re.findall(r"\w+", folded(name.value)))
    if any(plain in " ".join(re.findall(r"\w+", folded(title))) for title in _titles(scene.catalog)):
        return True
    mailbox = {folded(word) for word in re.findall(r"\w+", scene.catalog.mailbox.partition("@")[0])}
    return bool(mailbox & set(name_tokens(name.value)))


def _titles(catalog: Catalog) -> tuple[str, ...]:
    """What the program and its sessions are called: no names of people, however they are spelled."""
    return (catalog.program, catalog.organization, *(session.title for session in catalog.sessions))


def sentence_after(scene: Scene, at: int) -> str:
    """The sentence after the one that *at* stands in, folded."""
    return next((folded(s.text) for s in scene.sentences if s.start >= at), "")


def _next_sentence(scene: Scene, sentence: Sentence) -> str:
    return next((folded(s.text) for s in scene.sentences if s.start >= sentence.end), "")


def _is_list_of_names(scene: Scene, sentence: Sentence, name: FoundName) -> bool:
    """Whether the sentence, or what stands behind its colon, is names and little else: "Ann Lee, Bo Ray and Cy Fox"."""
    colon = scene.own.rfind(":", sentence.start, name.start)
    start = colon + 1 if colon >= 0 else sentence.start
    inside = [n for n in scene.names if start <= n.start and n.end <= sentence.end]
    if len(inside) < 2 or _is_of_the_author(scene, inside):
        return False
    rest, at = "", start
    for one in inside:
        rest += scene.own[at : one.start]
        at = one.end
    rest += scene.own[at : sentence.end]
    rest = re.sub(r"\([^)]*\)|[\w.+'-]+@[\w.-]+", "", rest)
    rest = re.sub(r"\b(?:and|y|e|et|plus|also|both|me|myself|mr|mrs|ms|dr|ann)\b", "", folded(rest))
    return len(re.sub(r"[^a-z]", "", rest)) <= 3


def _is_of_the_author(scene: Scene, inside: Sequence[FoundName]) -> bool:
    """As in "Ann Lee, Vista Hermosa del Sur.": behind the author's name and a comma, what hardly is a person's."""
    if len(inside) != _PAIR:
        return False
    first, second = inside
    return (
        same_person(first.value, scene.author.name)
        and scene.own[first.end : second.start].strip() == ","
        and second.score < _SURE
        and folded(second.value.split()[0]) not in GIVEN_NAMES
    )


_PAIR = 2
_GOES_ON = re.compile(r"[a-z)]{3}\. [A-Z][a-z]")
"""Behind a name: one sentence and another, so that the line is no row of a list."""


def _is_in_list(scene: Scene, name: FoundName) -> bool:
    """Whether the line of *name* is one of two or more like it, below a line that opens a list."""
    starts = []
    for other in scene.names:
        line_start = scene.own.rfind("\n", 0, other.start) + 1
        line_end = scene.own.find("\n", other.end)
        prose = _GOES_ON.search(scene.own, other.end, line_end if line_end >= 0 else len(scene.own))
        if prose is None and LIST_START.match(scene.low[line_start : other.start]):
            starts.append(scene.own.count("\n", 0, other.start))
    mine = scene.own.count("\n", 0, name.start)
    return any(abs(line - mine) in (1, 2) for line in starts if line != mine) and bool(
        re.search(
            r":\s*(?:\n|$)|\b(?:following|these|staff|people|names|attendees|participants|below)\b",
            scene.own[: name.start],
        )
    )
