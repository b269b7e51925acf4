"""Which of the agencies in a message is the author's?"""

# ruff: noqa: E501 - a pattern is one row of a table and reads along its line

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from registrar.reading.agencies import find_agencies
from registrar.reading.agency_echo import is_nothing_like
from registrar.reading.agency_edges import within_edges
from registrar.reading.agency_employment import unowned
from registrar.reading.agency_firms import FIRM
from registrar.reading.agency_shape import FoundAgency
from registrar.reading.agency_shown import agency_in_display_name
from registrar.reading.agency_small_runs import small_behind_author
from registrar.reading.agency_spelled import agency_of_the_domain, domain_label, is_the_program, whole_line
from registrar.reading.agency_ties import Tie, is_put_right, tie_of
from registrar.reading.badge import badge_name
from registrar.reading.mailboxes import fits_login, same_person
from registrar.reading.names import FoundName
from registrar.reading.people import Scene, except_for
from registrar.reading.placed_agencies import find_placed_agencies
from registrar.reading.reading import Found, Where
from registrar.reading.words.given_names import GIVEN_NAMES
from registrar.reading.words.people_words import ANOTHER_S, BELONGS
from registrar.reading.words.session_words import folded
from registrar.reading.words.titles import STAFF, TITLES

_ACT_BEFORE = re.compile(
    r"(?:(?:Here |Over |Back |We |Us )?At (?!Home\b|Last\b|Risk\b|Your\b|Peace\b|The\b|Play\b|Hand\b|Work\b)|(?:Here|Over|We|Us) at |From )(?:the )?|"
    r"(?:Speaking|Writing|Signing up|Signing|Registering|Calling|Working|Volunteering|Representing|Answering|Coming|Reporting|"
    r"Replying|Emailing|Covering|Standing in|Filling in|Greetings|Hello|Hi|Registrations?|Acting) (?:for|from|with|at|of|on behalf of) "
    r"(?:the )?|(?:Pertenezco|Trabajo|Laboro|Represento|Vengo|Escribo|Colaboro|Soy|Somos|Trabajamos|Pertenecemos|Saludos) "
    r"(?:a|en|de|del|al|para|con|por|desde) (?:(?:la|el|los|las) )?",
)


Candidate = tuple[float, Found[str]]
"""What may be the author's agency, with its points."""


def without_act(found: Found[str] | None) -> Found[str] | None:
    """Speaking for Second Harbor, Pertenezco a la Fundación: what the author does is no part of the name."""
    act = _ACT_BEFORE.match(found.value) if found is not None else None
    if found is None or act is None or " " not in found.value[act.end() :]:
        return found
    return replace(found, value=found.value[act.end() :])


def find_agency(scene: Scene, *, near: tuple[int, int] | None = None) -> Found[str] | None:
    """Return the author's agency; with *near*, the one written in that stretch of the own words."""
    return _unowned(scene, within_edges(without_act(_find_agency(scene, near=near))))


def _unowned(scene: Scene, found: Found[str] | None) -> Found[str] | None:
    """Family Tree's new clerk: the agency without what makes it an owner."""
    if found is None or found.where != "body" or not found.value.endswith(("'s", "’s")):
        return found
    end = scene.own.find(found.value) + len(found.value)
    return replace(found, value=unowned(found.value, scene.own[end : end + 20]))


def _find_agency(scene: Scene, *, near: tuple[int, int] | None) -> Found[str] | None:
    if near is not None:
        inside = [a for a in scene.agencies if near[0] <= a.start and a.end <= near[1] and a.score >= 0.5]
        best = max(inside, key=lambda a: a.score, default=None)
        if best is None:
            return None
        return Found(best.value, scene.own[best.start : best.end], "body", min(0.95, best.score), "beside the name")
    candidates = [*agencies_of_rules(scene)]
    if not candidates and scene.author.name:
        name = scene.author.name
        candidates = [
            (agency.score - 0.1, Found(agency.value, name, "from", 0.75, "the display name"))
            for agency in find_agencies(name)
            if agency.score >= 0.6
        ]
    likely = [one for one in candidates if one[0] >= 0.4]
    chosen = _in_full(max(likely, key=lambda one: one[0])[1], [one for _, one in likely]) if likely else None
    named = agency_of_the_domain(scene)
    if named is not None and (
        chosen is None or _is_part_of(chosen.value, named.value) or is_nothing_like(scene, chosen, named)
    ):
        return named
    return chosen or _agency_by_its_place(scene)


def agencies_of_rules(scene: Scene) -> Iterator[Candidate]:
    """Yield what the rules take for an agency in the text, the signature and the display name, each with its points."""
    yield from _agencies_in_text(scene)
    yield from _agencies_signed(scene)
    yield from _agencies_in_brackets(scene)


def _is_part_of(part: str, whole: str) -> bool:
    """Whether an agency is cut out of a longer one: Alive, of Alive at Last."""
    return part != whole and (whole.endswith(part) or whole.startswith(f"{part} "))


def in_full(said: Found[str] | None, shared: Found[str] | None) -> Found[str] | None:
    """What is *said* beside one person, or the agency of all where that is the same in more words."""
    if said is None or shared is None or not _holds(folded(shared.value).split(), folded(said.value).split()):
        return said
    return shared


def _in_full(chosen: Found[str], others: Sequence[Found[str]]) -> Found[str]:
    """The county that is named in the text is the beginning of the court that the signature names."""
    words = folded(chosen.value).split()
    longer = [one for one in others if len(one.value.split()) > len(words) and _holds(folded(one.value).split(), words)]
    return max(longer, key=lambda one: len(one.value)) if longer and len(words) < 4 else chosen


def _holds(words: Sequence[str], part: Sequence[str]) -> bool:
    return any(list(words[at : at + len(part)]) == list(part) for at in range(len(words) - len(part) + 1))


def _agency_by_its_place(scene: Scene) -> Found[str] | None:
    """What stands where an agency stands: in the signature, in the text, in the display name."""
    shown_name = scene.author.name
    author = badge_name(shown_name) or shown_name
    own = except_for(scene.catalog)
    domains = [domain_label(one) for one in (scene.author.email, *(mailbox.value for mailbox in scene.mailboxes[:3]))]
    shown = agency_in_display_name(shown_name, domain_label(scene.author.email)) if shown_name else None
    if shown and not is_the_program(shown, scene.catalog):
        return Found(shown, shown_name, "from", 0.7, "in the display name")
    places: tuple[tuple[Where, str, Sequence[FoundName]], ...] = (
        ("signature", scene.body.signature[:2000], ()),
        ("body", scene.own, (*scene.names, *scene.misspelled)),
    )
    for place, text, names in places:
        placed = find_placed_agencies(text, names, author, except_for=own, domains=domains) if text else ()
        others = {folded(person.value) for person in scene.names if person.score >= 0.9}
        others |= {folded(person.value) for person in scene.misspelled}
        likely = [
            one for one in placed if not is_the_program(one.value, scene.catalog) and folded(one.value) not in others
        ]
        likely = [one for one in likely if not _DENIES.match(one.value)]
        if place == "body":
            apart = {Tie.FORMER, Tie.OTHERS}
            likely = [one for one in likely if tie_of(scene.low, one.start, one.end) not in apart]
            likely = [one for one in likely if not _holds_somebody(scene.names, one)]
        best = max(likely, key=lambda one: one.score, default=None)
        if best is not None:
            return Found(best.value, text[best.start : best.end], place, 0.65, f"stands {best.reason}")
    small = small_behind_author(scene.own, scene.low, scene.names, author, domains)
    if small is None or is_the_program(small.value, scene.catalog):
        return None
    return Found(small.value, scene.own[small.start : small.end], "body", small.score, f"stands {small.reason}")


def _holds_somebody(names: Sequence[FoundName], place: FoundAgency) -> bool:
    """Whether somebody's name is only a part of the words: Myra Long and Chee Roe."""
    return any(
        name.score >= 0.8
        and place.start <= name.start
        and name.end <= place.end
        and name.end - name.start < place.end - place.start
        for name in names
    )


_DENIES = re.compile(
    r"(?:no|none|nothing|not|without|sin|ningun[ao]?)\b.*\b(?:needs?|needed|accommodations?|requirements?|requests?|aids?|services?|special|allerg\w+|"
    r"questions?|problems?|worries|rush|hurry|thanks|employer|affiliation|agency|organi[sz]ation|necesidades|ayudas?|preguntas?)\b",
    re.IGNORECASE,
)
"""As in "mo roe, no special needs": it says that there is none."""


def _is_author(scene: Scene, value: str) -> bool:
    """Whether the words are the author's own name, which may hold a head noun: Garrison Tull."""
    name = badge_name(scene.author.name) if scene.author.name else None
    return name is not None and folded(name) == folded(value) and fits_login(name, scene.author.email)


def _agencies_in_text(scene: Scene) -> Iterator[Candidate]:
    for agency in scene.agencies:
        if is_the_program(agency.value, scene.catalog) or _is_author(scene, agency.value):
            continue
        before = scene.low[max(0, agency.start - 70) : agency.start]
        score = agency.score + (0.2 if BELONGS.search(before) else 0.0) - (0.6 if ANOTHER_S.search(before) else 0.0)
        tie = tie_of(scene.low, agency.start, agency.end)
        if tie in {Tie.FORMER, Tie.OTHERS}:
            continue
        score += (0.15 if tie else 0.0) + (0.3 if is_put_right(scene.low, agency.start, agency.end) else 0.0)
        sure = min(0.95, score)
        if score >= 0.4 and _is_of_somebody_else(scene, agency.start):
            score = 0.4  # serves only where there is no other
        words = scene.own[agency.start : agency.end]
        value = agency.value
        if agency.reason != FIRM:
            value = _without_author(value, scene.author.name, titled=bool(_TITLE_BEFORE.search(before)))
            value = _without_person(value, agency, scene)
        value = _without_part(value)
        if _is_within_the_next(scene, agency) or _KIND_ALONE.fullmatch(agency.value):
            score = min(score, 0.45)  # the unit of an agency that is named behind it
        yield score, Found(value, words, "body", sure, "named in the text")


_TITLED_HEAD = re.compile(rf"(?:{'|'.join(sorted(TITLES))})\.? ", re.IGNORECASE)


_TITLE_BEFORE = re.compile(r"\b(?:sgt|det|ofc|lt|dr|mr|mrs|ms|sra?|lic)\.? \Z")
_OF_THEM = re.compile(
    r"\s*(?:\([^()\n]*\)\s*)?(?:,?\s+|(?:,| is| who is|, who is)(?: (?:the|a|an|our|their))?(?: (?!i\b|my\b|we\b|our\b|and\b|but\b)[a-z][\w’'/-]*){1,4} )"
    r"(?:of|at|with|from|de|del)\s+(?:the |la )?\Z"
)


def _is_of_somebody_else(scene: Scene, position: int) -> bool:
    """As well as Joelle Pratt of the Nanticoke Ambulance Association: hers, where the author has another."""
    nearest = max((n for n in scene.names if n.score >= 0.5 and n.end <= position), key=lambda n: n.end, default=None)
    return (
        nearest is not None
        and bool(_OF_THEM.match(scene.own[nearest.end : position]))
        and not same_person(scene.author.name, nearest.value)
    )


_PART_OF = re.compile(r"(?P<part>[^,;]{3,40}?),? (?:at|with|from|within|en) (?:the |la |el )?(?P<whole>\S+(?: \S+)+)")


def _without_part(value: str) -> str:
    """As in "Night Staff at Second Harbor": what somebody is there is no part of the name."""
    match = _PART_OF.fullmatch(value)
    if match is None or folded(match["part"].split()[-1]) not in STAFF | _ACTIVITIES or not match["whole"][0].isupper():
        return value
    return match["whole"]


_ACTIVITIES = frozenset(
    """
    outreach advocacy intake management counseling therapy response reception dispatch security maintenance nursing
    housekeeping transport casework recruitment licensing supervision mentoring
    """.split()  # noqa: SIM905
)
"""Street Outreach with Second Harbor: what somebody does there."""
_KIND_ALONE = re.compile(r"[A-Z]{2,5} (?:program|programme|office|unit|team|agency)")
"""The CASA program: what kind it is, and not which."""
_WITHIN = re.compile(r" (?:here )?(?:at|within|under|inside|out of|with) (?:the )?")


def _is_within_the_next(scene: Scene, agency: FoundAgency) -> bool:
    """As in "I run the KIN program at Second Harbor Family Services": the second is where it is."""
    within = _WITHIN.match(scene.low, agency.end)
    return within is not None and any(
        other.start == within.end() and other.score >= 0.6 and " " in other.value for other in scene.agencies
    )


def _without_author(value: str, author: str, *, titled: bool = False) -> str:
    """Wilma Figueroa de Amparo Infantil, Sgt Noonan Tillamook PD: the author's name is no part of it."""
    words = tuple(word for word in _NO_PART_OF_A_NAME.sub(" ", author).split() if len(word) > 2)
    if not words:
        return value
    if value.isascii() and author.isascii():
        low = value.lower()
        if not any(word.lower() in low for word in words):
            return value
    with_more, alone = _named(words)
    title = _TITLED_HEAD.match(value)
    named = (title and with_more.match(value, title.end())) or with_more.match(value)
    if named is None and titled:
        named = alone.match(value)
    bare = value[named.end() :] if named is not None else value
    return bare if len(bare.split()) > 1 else value


_TIED_TO = re.compile(r"\s*,?\s*(?:del?|of|from|at|with|de la|desde)\s+(?:la |las |los |the )?")


def _without_person(value: str, agency: FoundAgency, scene: Scene) -> str:
    """As in "soy Eulalia Roe del Centro Luz": whoever is named first and tied to the agency is no part of its name."""
    if len(value) != agency.end - agency.start:
        return value
    name = next((one for one in scene.names if one.start == agency.start and " " in one.value), None)
    tie = _TIED_TO.match(scene.own, name.end, agency.end) if name is not None and name.end < agency.end else None
    if name is None or tie is None or folded(name.value.split()[0]) not in GIVEN_NAMES:
        return value
    rest = scene.own[tie.end() : agency.end]
    return rest if " " in rest else value


_NO_PART_OF_A_NAME = re.compile(r"[(\[].*|[,.]")


@lru_cache(maxsize=8)
def _named(words: tuple[str, ...]) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """An author's name in front of an agency: with what ties the two together, and alone."""
    name = "|".join(map(re.escape, words))
    tied = r"(?:,|\b(?:de[l]?|of|from|at|with|/|-)\s)\s*"
    return (
        re.compile(rf"(?:(?:{name})\b\s*)+{tied}|(?:(?:{name})\b\s*){{2,}}", re.IGNORECASE),
        re.compile(rf"(?:{name}) ", re.IGNORECASE),
    )


def _agencies_signed(scene: Scene) -> Iterator[Candidate]:
    for agency in scene.signed:
        if not is_the_program(agency.value, scene.catalog) and not _is_author(scene, agency.value):
            words = (
                whole_line(scene.body.signature, agency, scene.author.name)
                or scene.body.signature[agency.start : agency.end]
            )
            value = words if len(words) > agency.end - agency.start else agency.value
            found = Found(value, words, "signature", min(0.95, agency.score + 0.1), "in the signature")
            yield agency.score + 0.15, found


def _agencies_in_brackets(scene: Scene) -> Iterator[Candidate]:
    """Seen: "Ruiz, Carmen (DCFS)"."""
    bracketed = re.search(r"\(([^()]{2,60})\)\s*$", scene.author.name)
    if bracketed is None:
        return
    words = bracketed[1]
    for agency in find_agencies(words):
        value = words.strip() if agency.end - agency.start > 0.5 * len(words) and "," not in words else agency.value
        yield agency.score - 0.1, Found(value, words, "from", 0.8, "in the display name")
    if re.fullmatch(r"[A-Z][A-Z0-9&/ .-]{1,20}", words.strip()) and not re.match(r"SHE|HE|THEY|HER|HIM", words):
        yield 0.45, Found(words.strip(), words, "from", 0.8, "in the display name")
