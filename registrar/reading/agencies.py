"""Which agency does a person come from?

An agency is found by its head noun (Department, Court, Tribe), by the words before it ("I work for") or by where it
stands (under a name in a signature). A mail domain alone never makes one: it may only be put into a question.
"""

import re
from collections.abc import Collection, Sequence

from registrar.reading.agency_capitals import put_right
from registrar.reading.agency_cues import cue_before, is_behind_person
from registrar.reading.agency_employment import is_told_as_person
from registrar.reading.agency_firms import find_firms
from registrar.reading.agency_judgement import judge_run
from registrar.reading.agency_lines import SAYS_OF_IT, add_by_position, is_title_line, joined_lines, with_unit
from registrar.reading.agency_runs import Line, find_parts, split_lines
from registrar.reading.agency_shape import OFFICE_OF, FoundAgency, Part, rank_of
from registrar.reading.agency_small import mostly_small, small_by_head, small_letters, with_small_place
from registrar.reading.agency_trim import trim_run, trim_unit
from registrar.reading.badge import folded, is_person_like
from registrar.reading.names import LONGEST_TEXT, FoundName, find_names
from registrar.reading.no_persons import without_agencies
from registrar.reading.words.agency_words import STATES


def find_agencies(
    text: str, names: Sequence[FoundName] | None = None, *, except_for: Collection[str] = ()
) -> tuple[FoundAgency, ...]:
    """Return the agencies in *text* in order; they do not overlap.

    `names` are the persons found in the text already (looked for where None); `except_for` are organisations that are
    never the author's: the one that holds the webinars.
    """
    text = text[:LONGEST_TEXT]
    people = (
        tuple(without_agencies(find_names(text), text))
        if names is None
        else tuple(sorted(names, key=lambda name: name.start))
    )
    found: list[FoundAgency] = []
    lines = split_lines(text)
    per_line = [_in_line(text, line, people) if line.text.strip() else [] for line in lines]
    add_by_position(text, lines, per_line, people)
    found.extend(joined_lines(lines, per_line))
    firms = list(find_firms(text, people))
    if firms:
        found = [
            one for one in found if not any(one.start < firm.end and firm.start < one.end for firm in firms)
        ] + firms
    found = _without_spelled_out(text, found)
    found = [_with_seat(text, _with_county(text, agency)) for agency in found if not _is_elsewhere(text, agency)]
    found = [agency for agency in found if not _is_excepted(agency.value, except_for)]
    return tuple(sorted(_without_overlaps(found), key=lambda agency: agency.start))


def _without_spelled_out(text: str, found: Sequence[FoundAgency]) -> list[FoundAgency]:
    """Mill County DHS (the Department of Human Services): brackets that spell out say less."""
    kept = list(found)
    for one in found:
        bracket = _SPELLED_OUT.match(text, one.end) if one.value.split()[-1].isupper() else None
        other = next((o for o in kept if bracket is not None and o.start == bracket.end()), None)
        if (
            other is not None
            and _initials(other.value) == one.value.split()[-1]
            and len(one.value) > len(other.value) // 2
        ):
            kept.remove(other)
    return kept


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split() if word[0].isupper())


_IN_BUILDING = re.compile(r"\s*(?:suite|ste\.?|floor|room|rm\.?|bldg\.?|p\.?\s?o\.? box) \w", re.IGNORECASE)
"""Suite 4, Harbor Tower: an address, whatever the house is called."""
_SPELLED_OUT = re.compile(r" \((?:[Tt]he )?")
_COUNTY_BEFORE = re.compile(r"(?:[A-Z][\w'’-]+ ){1,3}\Z")
_PEOPLES = ("Nation", "Tribe", "Band ", "Indian")
_PEOPLE_BEFORE = re.compile(r"[A-Z][\w'’-]+ \([A-Z][a-z]+\) \Z")
"""Muscogee (Creek) Nation: a people by both its names."""
_NUMBER_ALONE = re.compile(r"\d{1,3} ")
_ORDINAL_BEFORE = re.compile(r"(?<![\w/.-])\d{1,3}(?:st|nd|rd|th|d|ST|ND|RD|TH|º|ª|er|do|ro|to) \Z")
_DAY_BEFORE = re.compile(r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \Z", re.IGNORECASE)
_ADDRESSED = re.compile(r"(?:to|attn|attention|att)\s*:\s*(?:the )?\Z", re.IGNORECASE)
_WANTED = re.compile(
    r"\b(?:attend|take|join|register\w* for|sign\w* up for|like|want|called|titled|webinar|session|training|topic|"
    r"course|in|for|from|with|was|were)\s*[\"“]\Z",
    re.IGNORECASE,
)


_COUNTED = frozenset(
    ["judicial", "circuit", "district", "precinct", "ward", "jdc", "jcc", "medical", "wing", "division"]
)
"""What is counted rather than the day of a month: the 15th Judicial District."""


def _with_county(text: str, agency: FoundAgency) -> FoundAgency:
    """What stands before it and is its own: Santa Cruz Co. HSA, 4 Winds Shelter, 15th Judicial District."""
    line = text.rfind("\n", 0, agency.start) + 1
    people = _PEOPLE_BEFORE.search(text, line, agency.start) if agency.value.startswith(_PEOPLES) else None
    if people is not None:
        return FoundAgency(people[0] + agency.value, people.start(), agency.end, agency.score, agency.reason)
    if _NUMBER_ALONE.fullmatch(text, line, agency.start):
        return FoundAgency(text[line : agency.start] + agency.value, line, agency.end, agency.score, agency.reason)
    ordinal = _ORDINAL_BEFORE.search(text, line, agency.start)
    if ordinal is not None and (
        _COUNTED & set(agency.value.lower().split()) or not _DAY_BEFORE.search(text, line, ordinal.start())
    ):
        return FoundAgency(
            ordinal[0] + agency.value, ordinal.start(), agency.end, max(agency.score, 0.65), agency.reason
        )
    if agency.value.isupper() and " " not in agency.value:
        return with_small_place(text, line, agency)
    if not agency.value.startswith("Co. "):
        return agency
    before = _COUNTY_BEFORE.search(text, line, agency.start)
    if before is None:
        return agency
    return FoundAgency(before[0] + agency.value, before.start(), agency.end, agency.score, agency.reason)


_SEAT_BEHIND = re.compile(r", ((?:[A-Z][a-z]+ ){0,2}[A-Z][a-z]+)(?=\s*(?:[.;)\n]|\Z))")


_AT_LAW = re.compile(r" at Law(?: (?:No\.|Number|#) ?\d{1,2})?")


def _with_seat(text: str, agency: FoundAgency) -> FoundAgency:
    """CYS, Allegheny: an abbreviation that every county has is told by the place behind it."""
    at_law = _AT_LAW.match(text, agency.end) if agency.value.endswith("Court") else None
    if at_law is not None:
        return FoundAgency(agency.value + at_law[0], agency.start, at_law.end(), agency.score, agency.reason)
    seat = _SEAT_BEHIND.match(text, agency.end) if agency.value.isupper() and " " not in agency.value else None
    if seat is None or is_person_like(seat[1]) >= 0.6 or is_title_line(seat[1]):
        return agency
    return FoundAgency(agency.value + seat[0], agency.start, seat.end(), agency.score, agency.reason)


def _is_elsewhere(text: str, agency: FoundAgency) -> bool:
    """Whether a letter is addressed to it, or it is a title between quotation marks."""
    before = text[max(0, agency.start - 40) : agency.start]
    quoted = before.endswith(('"', "“")) and text[agency.end : agency.end + 2].strip(".,")[:1] in {'"', "”"}
    return bool(_ADDRESSED.search(before.rpartition("\n")[2])) or (quoted and bool(_WANTED.search(before)))


MOST_IN_LINE = 200
"""Names in one line that are looked at; a line of more is no list of people and no letterhead."""


def _in_line(text: str, line: Line, people: Sequence[FoundName]) -> list[FoundAgency]:
    if SAYS_OF_IT.match(line.text) or _IN_BUILDING.match(line.text):
        return []
    shouting = line.text.isupper()
    small = not shouting and (line.text.islower() or mostly_small(line.text))
    found: list[FoundAgency] = []
    for group in _groups(find_parts(text, line, people, caseless=shouting))[:MOST_IN_LINE]:
        agency = _from_group(text, line, group, people, shouting=shouting)
        if agency is not None:
            found.append(agency)
    if not found and small:
        found.extend(small_letters(line, people))
    if not found and line.text.islower():
        found.extend(small_by_head(text, line, people))
    return found


def _groups(parts: Sequence[Part]) -> list[list[Part]]:
    """Parts that commas or dashes hold together."""
    groups: list[list[Part]] = []
    for part in parts:
        if groups and part.sep in {"comma", "dash"}:
            groups[-1].append(part)
        else:
            groups.append([part])
    return groups


def _from_group(
    text: str, line: Line, group: Sequence[Part], people: Sequence[FoundName], *, shouting: bool
) -> FoundAgency | None:
    judged: list[tuple[Part, float, str]] = []
    for part in group:
        trim_run(part)
        if not part.words:
            continue
        cue = cue_before(text, line, part)
        trim_unit(part, cue)
        if is_behind_person(text, part.start, people):
            cue = f"{cue} works at "
        score, reason = judge_run(part, cue=cue, text=text)
        if score and not reason.startswith("named") and _is_of_person(text, part):
            score = 0.0
        if not score and _INC_BEHIND.match(text, part.end):
            score, reason = 0.85, "a company's form"
        if score > 0:
            judged.append((part, score, reason))
        elif judged and part.sep == "comma" and _is_inc(part):
            judged[-1][0].words[-1] += ","
            judged[-1][0].words.extend(part.words)
            judged[-1][0].end = part.end
    if not judged:
        return None
    if len(judged) > 1:
        judged = [item for item in judged if not _is_county_only(item[0].words)] or judged
    if len(judged) > 1:
        judged = [item for item in judged if not OFFICE_OF.search(cue_before(text, line, item[0]))] or judged
    best = max(judged, key=lambda item: (round(item[1], 1), rank_of(item[0].text)))
    headed = [item for item in judged if item[1] >= 0.5]
    if len(headed) > 1:
        parent = max(headed, key=lambda item: rank_of(item[0].text))
        others = [item for item in headed if item is not parent and rank_of(item[0].text) < 6]
        value = with_unit(
            put_right(parent[0].text, shouting=shouting),
            put_right(others[0][0].text, shouting=shouting) if others else "",
        )
        start, end = min(item[0].start for item in headed), max(item[0].end for item in headed)
        return FoundAgency(value, start, end, max(item[1] for item in headed), parent[2])
    part, score, reason = best
    return FoundAgency(put_right(part.text, shouting=shouting), part.start, part.end, score, reason)


def _is_of_person(text: str, part: Part) -> bool:
    """On behalf of Delbert Roe, one of our nurses: whom somebody writes for."""
    begin = max(0, part.start - 24)
    around = text[begin : part.end + 60].lower()
    return is_told_as_person(around, part.start - begin, part.end - begin)


def _is_county_only(words: Sequence[str]) -> bool:
    """Glacier County MT behind a school is where it stands."""
    plain = [folded(word.rstrip(",")) for word in words]
    if len(plain) > 1 and plain[-1] in STATES and words[-1].isupper():
        plain = plain[:-1]
    return plain[-1] in {"county", "parish", "city"} and len(plain) < 4


_INC_BEHIND = re.compile(r",?\s(?:Inc|LLC|Ltd|Corp|PLLC|e\.\s?V)\b")


def _is_inc(part: Part) -> bool:
    return len(part.words) == 1 and folded(part.words[0]) in {"inc", "llc", "ltd", "corp", "pllc", "pc"}


def _without_overlaps(found: Sequence[FoundAgency]) -> list[FoundAgency]:
    kept: list[FoundAgency] = []
    for agency in sorted(found, key=lambda item: (-item.score, item.start)):
        if not any(agency.start < other.end and other.start < agency.end for other in kept):
            kept.append(agency)
    return kept


def _is_excepted(value: str, except_for: Collection[str]) -> bool:
    plain = " ".join(folded(word) for word in value.split())
    others = (" ".join(folded(word) for word in other.split()) for other in except_for)
    return any(plain == other or (" " in plain and f" {plain} " in f" {other} ") for other in others)
