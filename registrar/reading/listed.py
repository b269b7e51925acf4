"""Which rows of a table, a list or a form name somebody?"""

# ruff: noqa: E501 - a pattern is one row of a table and reads along its line

import re
from collections.abc import Sequence

from registrar.reading.author import author_address
from registrar.reading.badge import badge_name
from registrar.reading.given import Given
from registrar.reading.mailboxes import Mailbox, find_mailboxes, login_fit, name_tokens, same_person
from registrar.reading.mention import Mention
from registrar.reading.people import Person
from registrar.reading.reading import Found, SessionProblem
from registrar.reading.records import Record
from registrar.reading.remark import part_remark
from registrar.reading.sessions import Settled, find_mentions, settle
from registrar.reading.tables import find_records
from registrar.reading.words.people_words import ME_ALONE
from registrar.reading.words.session_words import folded

_LABELS = (
    ("Email", re.compile(r"e-?mail|correo|courriel")),
    (
        "Session",
        re.compile(r"session|webinar|date|sesion|fecha|seminar|training|class|interested in attending|taller|seance"),
    ),
    (
        "Accommodations",
        re.compile(
            r"accommodat|aids?\b|services|(?:you|there) (?:need|require)|need anything|"
            r"anything (?:\w+ )?need|necesita|special need|acomod|accessib|assist|needs?\b"
        ),
    ),
    (
        "Organization",
        re.compile(
            r"agency|organi[sz]ation|employer|you work|work for|you with|represent|trabaja|"
            r"agencia|organizacion|department|office\b|company|affiliation|organisme"
        ),
    ),
    ("Name", re.compile(r"name|nombre|nom\b")),
)


def find_rows(given: Given) -> tuple[Record, ...]:
    """Rows of tables and attached lists; a form filled in between quoted lines is one as well."""
    if sum("@" in answer.words for answer in given.body.answers) > 1:
        return tuple(find_records(given.message, given.body.own))  # each answer is another person
    if given.body.answers:
        lines = [
            line
            for answer in given.body.answers
            if answer.words.count("@") < 2 and (line := _as_label(answer.label, answer.words))
        ]
        if len(lines) >= 2:
            return tuple(find_records(given.message, "\n".join(lines)))
    return tuple(find_records(given.message, given.body.own))


def people_of_rows(given: Given, rows: Sequence[Record], author: Found[str] | None) -> list[Person]:
    """The people of a table, a list or a form, one a row."""
    people: list[Person] = []
    for record in rows:
        raw = cell_of(record, "name") or " ".join(
            filter(None, (cell_of(record, "first_name"), cell_of(record, "last_name")))
        )
        raw, of_name = part_remark(raw)
        is_me = len(raw) < _LONGEST_ME and ME_ALONE.fullmatch(folded(raw)) is not None
        value = badge_name(re.sub(r"\s*#\s*\d+", "", raw)) if raw and not is_me else None
        name = Found(value, raw, "table", 0.95, "in the list") if value else None
        mailboxes = find_mailboxes(cell_of(record, "email")) or _beside_name(cell_of(record, "name"))
        email = Found(mailboxes[0].value, mailboxes[0].value, "table", 0.95, "in the list") if mailboxes else None
        if name is None and email is not None and not is_me:
            name = _named_by_login(given, email.value)
        mine = (
            bool(email and email.value.lower() == given.author.email.lower())
            or bool(name and author and same_person(name.value, author.value))
            or (len(rows) == 1 and name is None)
            or is_me
        )
        if mine and author is not None and (name is None or _says_less(name.value, author.value)):
            name = author
        if mine and email is None:
            email = author_address(given.scene, author, [])
        cell, of_agency = part_remark(cell_of(record, "agency"))
        agency = Found(cell.strip(" ."), cell, "table", 0.9, "in the list") if cell.strip(" -–—.") else None
        remarks = tuple(filter(None, (of_name, of_agency)))
        people.append(Person(name=name, email=email, agency=agency, is_author=mine, listed=True, remarks=remarks))
    return people


def _beside_name(cell: str) -> tuple[Mailbox, ...]:
    """As in "Attendee: Bo Ray (bray@...), Harbor Court": the one address in the cell of the name."""
    found = find_mailboxes(cell)
    return found if len(found) == 1 else ()


def _says_less(name: str, other: str) -> bool:
    """Whether *name* is the shorter form of *other*: "O. Roe" beside "Olive Roe"."""
    return same_person(name, other) and sum(len(one) > 1 for one in name_tokens(name)) < sum(
        len(one) > 1 for one in name_tokens(other)
    )


def _named_by_login(given: Given, email: str) -> Found[str] | None:
    """The one name in the text that the address of a row without a name is made of, unless that is the author's."""
    if email.lower() == given.author.email.lower():
        return None
    names = {name.value: name for name in given.scene.names if " " in name.value and login_fit(name.value, email) == 3}
    value = next(iter(names)) if len(names) == 1 else ""
    if not value or same_person(value, given.author.name):
        return None
    return Found(value, value, "body", 0.9, "the address is made of it")


_LONGEST_ME = 30


_UNDECIDED = re.compile(
    r"\W*(?:i'?m |i am |we are |we'?re )?(?:still )?(?:not (?:yet )?(?:\w+ly )?(?:sure|certain|decided)|unsure|uncertain|undecided|"
    r"(?:i |we )?(?:do not|don'?t) know|(?:i |we )?(?:haven'?t|have not) (?:\w+ )?(?:decided|chosen)|(?:still )?(?:deciding|"
    r"thinking)|torn|tbd|tba|to be (?:determined|decided|announced)|no (?:se|estoy segur[oa])|por decidir)\b"
    r"(?! (?:of|about|on|what|which|if|whether)? ?(?:the |its |it'?s )?(?:number|exact|title|name|time))"
)
"""Whoever answers so to which session they want has not chosen one."""
_SEVERAL = re.compile(r"(?<=[\s\d])(?:and|&|\+|plus|also|y|et)\s", re.IGNORECASE)


def settle_cell(given: Given, record: Record) -> Settled | None:
    """The sessions of a row: its session and date cells must agree."""
    mentions: list[Mention] = []
    offset = 0
    text = ""
    for column in ("session", "date"):
        cell = cell_of(record, column)
        if cell:
            circled = re.findall(r"[\[(*_>]\s*(\d{1,4})\s*[\])*_<]", cell)
            if len(circled) == 1 and len(re.findall(r"\d+", cell)) > 2:
                cell = circled[0]
            named = "session " if column == "session" and cell[0].isdigit() else ""
            text += f"{named}{cell}\n"
    del offset
    mentions = list(find_mentions(text, given.catalog, given.now, cell=True))
    if len(mentions) > 1:
        spoken = find_mentions(text, given.catalog, given.now)
        if any(m.role == "wanted" and m.settled for m in spoken) and any(m.role == "refused" for m in spoken):
            mentions = list(spoken)  # "not the 7th, my truck is in the shop. 3/21"
    if not mentions:
        return None
    if _UNDECIDED.match(folded(text)):
        options = tuple(sorted({n for m in mentions for n in (*m.numbers, *m.options)}))
        words = " / ".join(m.words for m in mentions)
        return Settled((), (SessionProblem("ambiguous", words, options),) if options else ())
    by_number = {n for m in mentions if m.kind == "number" for n in (*m.numbers, *m.options)}
    by_date = {n for m in mentions if m.kind in ("date", "month") for n in (*m.numbers, *m.options)}
    by_title = {n for m in mentions if m.kind == "title" for n in (*m.numbers, *m.options)}
    if by_title and _SEVERAL.search(text):
        by_title = set()  # "113 and Secondary Trauma"
    by_date = by_date or by_title
    if by_number and by_date and not by_number & by_date:
        return Settled(
            (),
            (SessionProblem("conflict", " / ".join(m.words for m in mentions), tuple(sorted(by_number | by_date))),),
        )
    return settle(mentions, where="table")


def _as_label(label: str, words: str) -> str | None:
    """The answer to a quoted line as a labelled line, so that it is read like any other form."""
    low = folded(label)
    # The line nearest above asks; of several things it names, the last is what the answer is for.
    best: tuple[int, str] | None = None
    for name, pattern in _LABELS:
        found = max(pattern.finditer(low), key=re.Match.start, default=None)
        if found is None:
            continue
        if name == "Organization" and _ASKS_FOR_OTHERS.search(low):
            continue
        if name == "Organization" and "name of" in low:
            return f"Organization: {agency_of_answer(words)}"
        if best is None or name == "Email" or (best[1] != "Email" and found.start() > best[0] and name != "Name"):
            best = (found.start(), name)
    if best is not None and best[1] == "Organization":
        return f"Organization: {agency_of_answer(words)}"
    return f"{best[1]}: {' '.join(words.split())}" if best else None


_ASKS_FOR_OTHERS = re.compile(
    r"\b(?:who|whom|anyone|anybody|someone|somebody|people|colleagues?|co-?workers?|others|how many|staff) (?:else |other )?"
    r"(?:\w+ ){0,3}(?:from|at|in|with|of) (?:your|the)\b|\b(?:who|anyone|anybody) else\b|\bqui[eé]n(?:es)? m[aá]s\b"
)
"""Who else from your office is coming? This asks for no agency."""
_OF_ALL = re.compile(
    r",? ?[(–—-]? ?(?:for |that goes for |same for |that'?s )?(?:both|all|each|everyone|everybody|the (?:two|three|four))(?: (?:two|three|four))?"
    r"(?: of (?:us|them))?[).! ]*\Z|,? ?[(–—-]? ?(?:same )?(?:as (?:before|always|above|ever)|still|of course|thanks?|thank you|sorry.{0,30}|gracias)[).! ]*\Z",
    re.IGNORECASE,
)


def agency_of_answer(words: str) -> str:
    """An agency as it was answered, up to the first empty line: no farewell, nor whom it is said of, is part of it."""
    first = " ".join(re.split(r"\n\s*\n", words.strip(), maxsplit=1)[0].split())
    return _OF_ALL.sub("", first) or first


def cell_of(record: Record, column: str) -> str:
    """What stands in a column; empty where there is none."""
    return record.cells.get(column, "").strip()


def names_somebody(record: Record) -> bool:
    """Whether the row is about a person: it has a name or an address."""
    if record.where == "label" and set(record.cells) == {"name"}:
        # "Please register: ..." may head a list; by itself it is a person only where a whole name follows.
        name = badge_name(cell_of(record, "name"))
        cell = cell_of(record, "name")  # one with an address is a row of its own: "Bo Ray / bray@... / Court"
        return name is not None and " " in name and "@" not in cell and not cell.endswith(":")
    return bool(cell_of(record, "name") or cell_of(record, "email") or cell_of(record, "last_name"))


def session_cell(record: Record) -> str:
    """What the row says of the session, by number or by date."""
    return cell_of(record, "session") or cell_of(record, "date")
