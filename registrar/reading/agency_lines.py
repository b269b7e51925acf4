"""Which line is an agency by its position, and which lines are one agency together?"""

# ruff: noqa: E501 - a pattern is one row of a table and reads along its line

import re
from collections.abc import Sequence

from registrar.reading.agency_capitals import put_right
from registrar.reading.agency_runs import NEVER_OPENS, Line
from registrar.reading.agency_shape import (
    ADDRESS,
    CONNECTORS,
    FORM_WORDS,
    LONGEST,
    PLACE_LINE,
    PROGRAM_ITSELF,
    SHORT_STATES,
    STATE_NAMES,
    FoundAgency,
    is_place,
    names_office,
    rank_of,
)
from registrar.reading.badge import folded
from registrar.reading.names import FoundName
from registrar.reading.words.agency_words import HEADS, STATES
from registrar.reading.words.titles import CREDENTIALS, ROLES, TITLES


def with_unit(parent: str, unit: str) -> str:
    """The parent, with its unit where that stays the smaller part of the name."""
    joined = f"{parent}, {unit}"
    return joined if unit and len(parent) >= 0.61 * (len(joined) - 1) and len(joined) <= LONGEST else parent


PHONE_LINE = re.compile(r"\d{3}[-.) ]*\d{3}[-. ]?\d{4}|@|https?://|www\.")


def add_by_position(
    text: str, lines: Sequence[Line], per_line: list[list[FoundAgency]], people: Sequence[FoundName]
) -> None:
    """Under a name and a job title, or between commas behind a name, an agency needs no head noun."""
    for number, line in enumerate(lines):
        if per_line[number] or not line.text.strip():
            continue
        alone = [
            name for name in people if name.score >= 0.5 and line.start <= name.start < line.start + len(line.text)
        ]
        bare = line.text.strip()
        could_be = could_be_agency_line(bare) or _is_initials(bare)
        if not alone and number >= 1 and could_be and _below_a_name(lines, number, people):
            value = without_seat(bare.rstrip(".,"))
            start = line.start + line.text.index(bare)
            per_line[number].append(
                FoundAgency(put_right(value, shouting=bare.isupper()), start, start + len(value), 0.6, "under a name")
            )
        elif not alone and number and is_title_line(bare.partition(",")[0]) and _below_a_name(lines, number, people):
            value = bare.partition(",")[2].strip(" .")
            if could_be_agency_line(value):
                start = line.start + line.text.index(value)
                per_line[number].append(
                    FoundAgency(
                        put_right(value, shouting=value.isupper()), start, start + len(value), 0.55, "under a name"
                    )
                )
        elif alone:
            behind = _behind_name(text, line, alone[0])
            if behind is not None and not any(
                behind.start < name.end and name.start < behind.end for name in alone[1:] if name.score >= 0.6
            ):
                per_line[number].append(behind)


_INITIALS = re.compile(r"[A-Z]{4,6}")
"""FCCS by itself under a name is what a county's agency is called there."""


def _is_initials(line: str) -> bool:
    return bool(_INITIALS.fullmatch(line)) and folded(line) not in CREDENTIALS


def _below_a_name(lines: Sequence[Line], number: int, people: Sequence[FoundName]) -> bool:
    for back in range(1, 4):
        if number < back:
            return False
        above = lines[number - back]
        if not above.text.strip():
            return False
        end = above.start + len(above.text)
        name = next((name for name in people if above.start <= name.start < end and name.score >= 0.5), None)
        if name is not None:
            before = [folded(word) for word in above.text[: name.start - above.start].split()]
            return len(above.text.strip()) <= (name.end - name.start) + 45 and all(
                word in TITLES or word in ROLES for word in before
            )
        if not is_title_line(above.text):
            return False
    return False


def is_title_line(line: str) -> bool:
    """Whether a line holds a job title or nothing but credentials: Associate Counsel, and no Judge Advocate Academy."""
    words = [folded(word) for word in _BETWEEN_WORDS.split(line.strip()) if word]
    if words[:1] == ["secretaria"] and len(words) > 1 and not {"de", "del", "para"} & set(words):
        return True  # Secretaria Administrativa, and no Secretaria de Familia
    if any(word in _SURE_ROLES for word in words) or all(word in CREDENTIALS | _RANKS for word in words):
        return True
    return any(_ends_in_role(part) for part in _PARTS_OF_TITLE.split(" ".join(line.split())) if part)


_RANKS = TITLES - {
    "major",
    "general",
    "special",
    "elder",
    "minister",
    "don",
    "mother",
    "father",
    "sister",
    "brother",
    "justice",
}
"""SFC, USA: a rank and a service are no agency."""
_SURE_ROLES = ROLES - {
    *("executive", "judge", "attorney", "student", "teacher", "nurse", "parent", "visitor", "volunteer", "guardian"),
    *("caregiver", "magistrate", "advocate", "provider", "chaplain", "midwife", "chief", "prosecutor"),
    *("commissioner", "interpreter", "librarian", "chancellor", "treasurer", "regent", "fiscal", "auxiliar"),
    *("grandparent", "detective", "mentor", "medico", "medica", "investigative", "agent", "founder"),
    *("owner", "pastor", "minister", "examiner"),
}
"""The others name an agency as often: Executive Chamber, Nurse Family Partnership."""
_BETWEEN_WORDS = re.compile(r"[\s,/|]+")
_PARTS_OF_TITLE = re.compile(r"\s*[,/|&–—]\s*|\s+-\s+|\s+(?:and|of|for|to|y|de|para)\s+", re.IGNORECASE)
_ENDS_OF_TITLES = ROLES | {
    "faculty",
    "dean",
    "fellow",
    "head",
    "professor",
    "lecturer",
    "ranger",
    "houseparents",
    "sponsor",
}
_GRADES = frozenset({"i", "ii", "iii", "iv", "v", "general", "emeritus", "emerita", "designate", "elect"})


def _ends_in_role(part: str) -> bool:
    words = [folded(word) for word in part.split()]
    if names_office(words):
        return False
    while len(words) > 1 and (words[-1] in _GRADES or words[-1].isdigit()):
        words.pop()
    return bool(words) and words[-1] in _ENDS_OF_TITLES


def is_place_line(line: str) -> bool:
    """Whether a line only says where an office stands: Akron, OH 44304."""
    if SHORT_STATES.match(line):
        return True
    if not PLACE_LINE.match(line):
        return False
    words = [folded(word) for word in re.split(r"[\s,]+", line.strip()) if not word[0].isdigit()]
    if " of " in line:
        return False
    return (
        words[-1] in STATE_NAMES
        or " ".join(words[-2:]) in STATE_NAMES
        or (words[-1] in STATES and re.search(r"\b[A-Z]{2}\b", line) is not None)
    )


_TO_THE_READER = frozenset({"you", "your", "yours"})
"""Wishing You Peace: words that speak to whoever reads are no name."""


_WITHIN = frozenset({"in", "at", "to", "on", "from", "with", "into", "by", "through", "al", "con", "por"})
"""Road to Home, Mercies on the Bay: small words within a name."""


_SEAT = re.compile(
    r", (?:[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,2}, )?(?P<state>[A-Z]{2}|[A-Z][a-z]+(?: [A-Z][a-z]+)?)\.?\Z"
)


def without_seat(line: str) -> str:
    """The line without the town and the state that an office stands in: Oak Hill, Douglas, Arizona."""
    seat = _SEAT.search(line) if "," in line else None
    if seat is None or seat["state"].lower() not in STATE_NAMES | STATES.keys():
        return line
    return line[: seat.start()]


SAYS_OF_IT = re.compile(
    r"\W*(?:an? |the )?(?:proudly |partially |partly )?(?:"
    r"(?:funded|supported|sponsored|accredited|licensed|certified|founded|established|incorporated|affiliated|financiad[oa]|auspiciad[oa])\b(?: \w+){0,3}? (?:by|with|through|in|under|since|por)|"
    r"est\.? \d|admitted (?:in|to|[A-Z]{2})|(?:proud )?members? (?:agency )?of|miembro de|professional corporation|"
    r"equal (?:opportunity|employment)|drug-free|non-?profit (?:org|corp|501)|501|united way (?:agency|partner|member)|class of|pronouns)\b",
    re.IGNORECASE,
)
"""Funded in part by ..., A Professional Corporation: what is said of an agency in its signature."""


def could_be_agency_line(line: str) -> bool:
    """Whether a line of its own, where an agency is looked for, can be one: capitals, no address, no title."""
    line = line if is_place_line(line) else without_seat(line)
    if (
        not 4 <= len(line) <= 90
        or PHONE_LINE.search(line)
        or ADDRESS.search(line)
        or is_place_line(line)
        or line.endswith((":", "?", "!"))
        or SAYS_OF_IT.match(line)
    ):
        return False
    words = [word for word in _BETWEEN_WORDS.split(line) if word]
    plain = [folded(word) for word in words]
    if _TO_THE_READER & set(plain):
        return False
    if (
        len(words) < 2
        or all(word in FORM_WORDS for word in plain)
        or is_title_line(line)
        or is_place(plain)
        or PROGRAM_ITSELF.search(line)
    ):
        return False
    if plain[0] in HEADS and len(words) > 2 and words[0][0].isupper() and any(word in CONNECTORS for word in plain[1:]):
        return len(words) < 9
    big = sum(word[0].isupper() for word in words)
    small = sum(word.lower() in CONNECTORS | _WITHIN for word in words)
    return big + small >= len(words) and big >= 2 and plain[0] not in NEVER_OPENS


_BEHIND = re.compile(
    r"(?:\s*,\s*[A-Z][A-Z.\-]{1,9}\b)*\s*(?:,|/|\||\s[-–—]\s|\()\s*([A-Z][^,;|/()\n@.?!]{3,60})(?=[,;|/).\n?!]|"
    r"\s[-–—]\s|$)"
)


def _behind_name(text: str, line: Line, name: FoundName) -> FoundAgency | None:
    if name.score < 0.5:
        return None
    match = _BEHIND.match(text, name.end, line.start + len(line.text))
    if match is None:
        return None
    piece = match[1].strip()
    if not could_be_agency_line(piece) or folded(piece.split()[0]) in CREDENTIALS:
        return None
    return FoundAgency(
        put_right(piece, shouting=piece.isupper()), match.start(1), match.start(1) + len(piece), 0.55, "behind a name"
    )


def joined_lines(lines: Sequence[Line], per_line: Sequence[Sequence[FoundAgency]]) -> list[FoundAgency]:
    """A unit over its parent, or under it, on lines of their own, is one agency."""
    result: list[FoundAgency] = []
    for number, agencies in enumerate(per_line):
        for agency in agencies:
            above = result[-1] if result else None
            line = lines[number]
            whole = line.text[: agency.start - line.start].strip(" ,-–—|•") == "" or is_title_line(
                line.text[: agency.start - line.start]
            )
            touching = (
                above is not None
                and number > 0
                and lines[number - 1].start <= above.start < line.start
                and whole
                and _ends_line(lines[number - 1], above)
            )
            if (
                touching
                and above is not None
                and above.score >= 0.5
                and agency.score >= 0.5
                and len(lines[number - 1].text) < 90
            ):
                parent, unit = (agency, above) if rank_of(agency.value) > rank_of(above.value) else (above, agency)
                if rank_of(parent.value) - rank_of(unit.value) >= 1 or parent is above:
                    value = with_unit(parent.value, unit.value) if rank_of(unit.value) < 6 else parent.value
                    result[-1] = FoundAgency(
                        value, above.start, agency.end, max(above.score, agency.score), parent.reason
                    )
                    continue
            result.append(agency)
    return result


def _ends_line(line: Line, agency: FoundAgency) -> bool:
    return line.text[agency.end - line.start :].strip(" ,-–—|.") == ""
