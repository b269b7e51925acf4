"""What is read of each person: agency, sessions, needs, and what is missing?"""

import re
from collections.abc import Sequence
from dataclasses import replace

from registrar.mail.message import Address
from registrar.reading.accommodations import PLAIN, FoundNeed, find_needs_in_field
from registrar.reading.affiliation import find_agency, in_full, without_act
from registrar.reading.agency_beside import AS_ABOVE, agency_said_of
from registrar.reading.agency_bounds import bounded
from registrar.reading.agency_edges import within_edges
from registrar.reading.agency_put_right import agency_put_right
from registrar.reading.agency_sense import sense_agency
from registrar.reading.agency_weighing import find_weighed, weigh_agencies
from registrar.reading.asked_sessions import share_sessions
from registrar.reading.called import title_spans
from registrar.reading.declined import is_none_answer
from registrar.reading.given import Given
from registrar.reading.listed import cell_of, names_somebody, session_cell, settle_cell
from registrar.reading.owners import find_anchors
from registrar.reading.people import Person, make_scene
from registrar.reading.reading import Found, Need, ReadRegistrant
from registrar.reading.records import Record
from registrar.reading.remark import asks_within, part_remark
from registrar.reading.shares import share_needs
from registrar.reading.subject import denies_needs, needs_beside
from registrar.reading.waived import declines_all
from registrar.reading.words.session_words import folded
from registrar.vocabulary import Accommodation, Intent, Missing

MOST_NAMED = 20
"""People whose names are looked for within an agency's: a longer list comes out of a table."""


def make_registrants(
    given: Given,
    intent: Intent,
    people: list[Person],
    records: Sequence[Record],
    needs: Sequence[FoundNeed],
    thread: str,
) -> list[ReadRegistrant]:
    """Return what is read of each of *people*."""
    rows = [record for record in records if names_somebody(record)]
    names = [person.name.value for person in people[:MOST_NAMED] if person.name] + [given.scene.author.name]
    shared = bounded(given.scene, given.mentions, without_remarks(given, shared_agency(given, intent), people), names)
    shared = likely_agency(given, intent, shared) if len(people) > 1 else shared
    out: list[ReadRegistrant] = []
    wanted, leaves = share_sessions(given, intent, people, thread)
    needs = without_declined(given, people, needs)
    shares = share_needs(
        given.scene,
        people,
        needs,
        [find_anchors(given, person) for person in people],
        from_rows=bool(rows) and len(people) > 1,
    )
    given.doubts.extend(shares.doubts)
    share = shares.needs
    beside = needs_in_subject(given, needs) if intent is not Intent.CANCEL else ()
    if beside and len(people) == 1:
        share = ((*share[0], *beside),)
    elif beside:
        given.doubts.append("the subject asks for an accommodation, and does not say whose it is")
    share = with_needs_below(given, share, people, intent)
    from_records = list(rows)
    for at, person in enumerate(people):
        record = from_records[at - (len(people) - len(rows))] if rows and at >= len(people) - len(rows) else None
        sessions, problems = wanted[at]
        own_needs = share[at]
        if record is not None:
            cell = session_cell(record)
            if cell:
                settled = settle_cell(given, record)
                if settled is not None:
                    sessions, problems = settled.sessions, settled.problems
            field_text = cell_of(record, "needs")
            if field_text and not (record.where == "label" and own_needs_told(field_text, person, people)):
                in_field = needs_of_field(field_text, own_needs)
                beyond = tuple(need for need in own_needs if need.words not in field_text)
                own_needs = _once_each((*in_field, *beyond))
        agency, remark = find_own_agency(given, person, people, out[-1].agency if out else None)
        agency = within_edges(bounded(given.scene, given.mentions, in_full(agency, shared), names) or shared)
        agency = likely_agency(given, intent, agency) if len(people) == 1 else agency
        if agency is not None and asks_within(agency.value):
            given.doubts.append("what was read as an agency asks for an accommodation")
        if intent is not Intent.CANCEL:
            own_needs = with_remarks(given, own_needs, (*person.remarks, remark), record)
        if intent is Intent.REGISTER or (problems and not sessions):
            given.problems.extend(problems)
        missing = find_missing(intent, person, agency, sessions)
        out.append(
            ReadRegistrant(
                name=person.name,
                email=person.email,
                agency=agency,
                sessions=tuple(sessions),
                leaves=leaves[at] if intent is Intent.CHANGE else (),
                needs=tuple(Need(need.code, need.words, need.confidence) for need in _once_each(own_needs)),
                missing=missing,
            )
        )
    return out


def needs_in_subject(given: Given, known: Sequence[FoundNeed]) -> tuple[FoundNeed, ...]:
    """What only the subject asks for, if it is not what a session is called."""
    subject = given.message.subject
    titles = title_spans(subject, folded(subject), given.catalog, given.subject_mentions)
    return needs_beside(subject, given.body.own, known, titles)


def shared_agency(given: Given, intent: Intent) -> Found[str] | None:
    """The agency of all who have none of their own."""
    found = agency_answered(given, find_agency(given.scene) or covering_agency(given))
    match intent:
        case Intent.REGISTER:
            return without_act(sense_agency(given.scene, found))
        case Intent.UPDATE:
            return agency_put_right(given.scene, found)
        case _:
            return found


def likely_agency(given: Given, intent: Intent, read: Found[str] | None) -> Found[str] | None:
    """Return the agency that is likeliest beside the one *read*; a form or a table is believed."""
    if intent is not Intent.REGISTER or given.rows or (read is not None and read.where in ("table", "label")):
        return read
    given.weighed = find_weighed(given.scene, read)
    agency, why = weigh_agencies(read, given.weighed)
    agency = without_act(agency)
    if why:
        given.notes.append(why)
    return agency


def without_declined(given: Given, people: Sequence[Person], needs: Sequence[FoundNeed]) -> Sequence[FoundNeed]:
    """What the only person needs; of several, each may speak for themself."""
    if len(people) > 1:
        return needs
    return [one for one in needs if not declines_all(given.scene.low, one.start, folded(one.words))]


def own_needs_told(text: str, person: Person, people: Sequence[Person]) -> bool:
    """Whether a field below the last of several people tells of each by name: "Curtis, captions. The rest, none"."""
    words = set(_WORD.findall(text))
    return any(
        token in words
        for one in people
        if one is not person and one.name is not None
        for token in one.name.value.split()
        if len(token) > 2
    )


_WORD = re.compile(r"[^\W\d_](?:[\w'’-]*\w)?")


def needs_of_field(text: str, heard: Sequence[FoundNeed]) -> tuple[FoundNeed, ...]:
    """What a field asks for; where that is not understood, what was *heard* in its sentences otherwise."""
    found = find_needs_in_field(text)
    if any(need.code is not Accommodation.OTHER or need.confidence >= PLAIN for need in found):
        return found
    named = tuple(need for need in heard if need.words in text and need.code is not Accommodation.OTHER)
    return named if found and named else found


def with_needs_below(
    given: Given, share: tuple[tuple[FoundNeed, ...], ...], people: Sequence[Person], intent: Intent
) -> tuple[tuple[FoundNeed, ...], ...]:
    """What is asked for below the name is the author's; where it cannot be theirs alone, a person decides."""
    below = given.needs_below if intent is not Intent.CANCEL else ()
    if not below:
        return share
    if len(people) > 1 or (people[0].name is not None and not people[0].is_author):
        given.doubts.append("an accommodation is asked for below the name, and it does not say whose it is")
        return share
    if any(is_none_answer(cell_of(row, "needs")) for row in given.rows if cell_of(row, "needs")) or denies_needs(
        given.body.own
    ):
        given.doubts.append("an accommodation is asked for below the name, and none above it")
        return share
    return ((*share[0], *below),)


def without_remarks(given: Given, agency: Found[str] | None, people: Sequence[Person]) -> Found[str] | None:
    """The agency of all, parted from what was said of a person beside it."""
    agency, remark = _without_remark(agency)
    beside = [part_remark(cell_of(row, "agency"))[1] for row in given.rows if not names_somebody(row)]
    remarks = [one for one in (remark, *beside) if one]
    if remarks and len(people) > 1:
        given.doubts.append("an accommodation stands beside the agency, and it does not say whose it is")
    elif remarks:
        people[0].remarks = (*people[0].remarks, *remarks)
    return agency


def with_remarks(
    given: Given, needs: tuple[FoundNeed, ...], remarks: Sequence[str], record: Record | None
) -> tuple[FoundNeed, ...]:
    """What stood beside a person's name or agency is theirs; how they are counts where they ask for nothing."""
    found = [need for remark in remarks if remark for need in find_needs_in_field(remark)]
    if found and record is not None and cell_of(record, "needs") and is_none_answer(cell_of(record, "needs")):
        given.doubts.append("an accommodation stands beside a name or an agency, and none where it is asked for")
        return needs
    return _once_each((*needs, *(need for need in found if need.code is not Accommodation.OTHER or not needs)))


def agency_answered(given: Given, found: Found[str] | None) -> Found[str] | None:
    """The answer to a question below that asks for the agency, where it holds what was *found* or nothing was."""
    cells = {cell_of(row, "agency") for row in given.rows if not names_somebody(row)} if given.body.answers else set()
    answer = next(iter(cells)).strip(" .") if len(cells) == 1 else ""
    if not answer or len(answer) > _LONGEST_ANSWER or (found is not None and found.value not in answer):
        return found
    return Found(answer, answer, "label", 0.85, "answers the question for it")


_LONGEST_ANSWER = 80
"""Characters of an answer that is a name and nothing else."""


def covering_agency(given: Given) -> Found[str] | None:
    """The agency of the person who forwards, where the one forwarded names none: they work together."""
    if given.forwarded_for is None:
        return None
    cover = make_scene(given.message, given.catalog, given.original, given.message.author or Address(""))
    return find_agency(cover)


def find_missing(
    intent: Intent, person: Person, agency: Found[str] | None, sessions: Sequence[Found[int]]
) -> tuple[Missing, ...]:
    """What a registration lacks and must be asked for."""
    if intent is Intent.CHANGE:
        return () if sessions else (Missing.SESSION,)
    if intent is not Intent.REGISTER:
        return ()
    missing = []
    if person.name is None:
        missing.append(Missing.NAME)
    if person.email is None:
        missing.append(Missing.EMAIL)
    if agency is None:
        missing.append(Missing.AGENCY)
    if not sessions:
        missing.append(Missing.SESSION)
    return tuple(missing)


def find_own_agency(
    given: Given, person: Person, people: Sequence[Person], above: Found[str] | None
) -> tuple[Found[str] | None, str]:
    """The agency told of one person, with what is remarked beside it; *above* is that of the person before."""
    if person.agency is not None and AS_ABOVE.fullmatch(person.agency.value):
        return above, ""
    said = agency_said_of(given.scene, person, people, above)
    near, remark = _without_remark(said or agency_in_line(given, person, people))
    if near is not None and _is_our_office(given.body.own, near):
        near = None  # our Northampton office is one of the agency's
    return person.agency or near, remark


def _is_our_office(own: str, agency: Found[str]) -> bool:
    at = own.find(agency.words)
    return folded(agency.value.split()[-1]) in _OFFICES and bool(_OURS.search(own, max(0, at - 24), max(0, at)))


_OFFICES = frozenset(["office", "branch", "site", "location", "campus", "oficina", "sede", "unit", "team"])
_OURS = re.compile(r"\b(?:[Oo]ur|[Mm]y|[Hh]is|[Hh]er|[Tt]heir|[Yy]our|[Aa]n?other|[Nn]uestra) (?:\w+ )?\Z")


def agency_in_line(given: Given, person: Person, people: Sequence[Person]) -> Found[str] | None:
    """The agency written beside a person in a list."""
    if not person.spans or len(people) < 2:
        return None
    start, end = person.spans[0]
    line_start = given.body.own.rfind("\n", 0, start) + 1
    line_end = given.body.own.find("\n", end)
    line_end = len(given.body.own) if line_end < 0 else line_end
    others = [span for other in people if other is not person for span in other.spans]
    if any(line_start <= a < line_end for a, _ in others):
        line_start, line_end = start, end
    return find_agency(given.scene, near=(line_start, line_end))


def _without_remark(agency: Found[str] | None) -> tuple[Found[str] | None, str]:
    value, remark = part_remark(agency.value) if agency is not None else ("", "")
    return (replace(agency, value=value, words=value), remark) if agency is not None and remark else (agency, "")


def _once_each(needs: Sequence[FoundNeed]) -> tuple[FoundNeed, ...]:
    best: dict[str, FoundNeed] = {}
    for need in needs:
        best.setdefault(need.code, need)
    return tuple(best.values())
