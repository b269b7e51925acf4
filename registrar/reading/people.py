"""Who is the message about, and what do all questions about people look at?

Names, addresses and agencies are candidates until something ties them to the request. The questions have a module each:
`author` (who writes, and are they in?), `others` (whom do they write for?), `affiliation` (which agency?).
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import accumulate

from registrar.catalog import Catalog
from registrar.mail.body import Body
from registrar.mail.message import Address, Message
from registrar.reading.agencies import find_agencies
from registrar.reading.agency_employment import find_workplaces
from registrar.reading.agency_shape import FoundAgency
from registrar.reading.agency_small import small_workplaces
from registrar.reading.agency_ties import Tie
from registrar.reading.families import with_families, with_relatives
from registrar.reading.login_names import with_author, with_logins
from registrar.reading.mailboxes import Mailbox, find_mailboxes, fits_login, login_fit, same_person, without_taken_back
from registrar.reading.names import FoundName, find_names
from registrar.reading.no_persons import without_agencies
from registrar.reading.reading import Found
from registrar.reading.sentences import Sentence, split_sentences
from registrar.reading.spellings import spelled_alike, without_misspelled
from registrar.reading.words.correcting_words import TOLD_WRONG
from registrar.reading.words.session_words import folded


@dataclass(slots=True)
class Person:
    """A registrant while the evidence is gathered."""

    name: Found[str] | None = None
    email: Found[str] | None = None
    agency: Found[str] | None = None
    spans: list[tuple[int, int]] = field(default_factory=list)
    """Where in the author's own words this person is named."""
    is_author: bool = False
    listed: bool = False
    """Stands on a line of their own, in a list."""
    remarks: tuple[str, ...] = ()
    """What stands beside the name or the agency in a list about an accommodation. Confidential."""
    order: int = -1
    """Where the person comes in, when that is not where they are named."""

    @property
    def place(self) -> int:
        """Where in the text the person first comes in."""
        return self.order if self.order >= 0 else min((start for start, _ in self.spans), default=0)


@dataclass(frozen=True, slots=True)
class Scene:
    """Everything the search for people looks at, found once."""

    message: Message
    catalog: Catalog
    body: Body
    own: str
    low: str
    sentences: tuple[Sentence, ...]
    names: tuple[FoundName, ...]
    mailboxes: tuple[Mailbox, ...]
    agencies: tuple[FoundAgency, ...]
    signed: tuple[FoundAgency, ...]
    """The agencies of the signature; offsets are of `body.signature`."""
    author: Address
    misspelled: tuple[FoundName, ...] = ()
    """Names as they were written by mistake, where the author puts them right."""
    respelled: tuple[str, ...] = ()
    """Names that the author puts right, as they are spelled."""


# An imperative at the head of a sentence is no given name, and two full names with a comma between are two people.
VERBS = frozenset(
    """
    ni add book cancel delete ditto likewise also plus drop enroll enrol enter include move put register remove
    seat sign strike bump pull scratch shift switch swap transfer take withdraw unregister deregister unenroll
    disenroll excuse release kick yank nix pencil squeeze slot schedule reschedule reserve save hold keep leave
    bring send expect count list log note need want have get let give make invite welcome confirm substitute
    replace sub trade free erase uninvite reassign rebook reregister rereg reenroll fit pop stick slide plug
    throw toss pass push postpone defer update correct change fix please kindly regarding attending registering
    adding signing sending cancelling canceling removing moving
    """.split()  # noqa: SIM905
)


def _apart(names: tuple[FoundName, ...], own: str) -> tuple[FoundName, ...]:
    out: list[FoundName] = []
    for name in names:
        raw = own[name.start : name.end]
        verb, _, rest = name.value.partition(" ")
        two = re.fullmatch(r"([^\W\d_]\S+ [^\W\d_]\S+), ([^\W\d_]\S+ [^\W\d_]\S+)", raw)
        if verb.lower() in VERBS and " " in rest and raw.startswith(verb):
            out.append(replace(name, value=rest, start=name.start + len(verb) + 1))
        elif two is not None:
            first = replace(name, value=two[1], end=name.start + two.end(1))
            out += (first, replace(name, value=two[2], start=name.start + two.start(2)))
        else:
            out.append(name)
    return tuple(out)


def except_for(catalog: Catalog) -> tuple[str, ...]:
    """What is nobody's agency here: who holds the webinars, and what the webinars are called."""
    titles = (session.title for session in catalog.sessions)
    return tuple(dict.fromkeys(name for name in (catalog.organization, catalog.program, *titles) if name))


def _with_workplaces(
    found: tuple[FoundAgency, ...], workplaces: Sequence[FoundAgency], host: Sequence[str]
) -> tuple[FoundAgency, ...]:
    """Add to the agencies told by their names those told by what the author does there."""
    titles = {folded(name) for name in host}
    out = list(found)
    for place in workplaces:
        apart = not any(one.score >= 0.5 and one.start < place.end and place.start < one.end for one in out)
        if apart and not any(folded(place.value) in title or title in folded(place.value) for title in titles):
            out = [one for one in out if not (one.start < place.end and place.start < one.end)]
            out.append(place)
    return tuple(sorted(out, key=lambda one: one.start))


def _is_workplace(name: FoundName, agencies: Sequence[FoundAgency]) -> bool:
    """Whether what looks like a name is where the author works: "I license homes for Tender Hearts"."""
    return name.score < 0.7 and any(
        one.reason == Tie.OWN.value and one.start <= name.start and name.end <= one.end for one in agencies
    )


def _is_agency_told_wrong(name: FoundName, agencies: Sequence[FoundAgency], low: str) -> bool:
    """As in "My agency is Terre Haute Teens, you have Terra Haute": an agency as it was written, or where one was."""
    if name.score >= _SURE or " " not in name.value:
        return False
    if _WAS_THERE.match(low, name.end):
        return True
    if not TOLD_WRONG.search(low, max(0, name.start - 60), name.start):
        return False
    words = name.value.split()
    return any(spelled_alike(name.value, " ".join(one.value.split()[: len(words)])) for one in agencies)


_WAS_THERE = re.compile(r"['’\"”)]*,? (?:which is )?where (?:i|we) (?:used to|was|were|worked|had|did)\b")


def _is_shown_office(name: FoundName, author: Address) -> bool:
    """As in "St. Brendan's House is a group home" from the mailbox of that name: who sends is no person."""
    shown = folded(author.name)
    return (
        folded(name.value) == shown
        and login_fit(author.name, author.email) < 3
        and any(
            one.start <= 2 and one.score >= 0.6 and one.end >= len(author.name) - 1
            for one in find_agencies(author.name)
        )
    )


def _without_domain(name: FoundName, own: str, author: Address) -> FoundName:
    """As in "Cy Roe Lassen WORKS" from lassenworks.example: the agency begins within what looks like a name."""
    words = name.value.split()
    labels = [label.replace("-", "") for label in author.email.lower().rpartition("@")[2].split(".")[:-1]]
    last = re.sub(r"[^a-z0-9]", "", folded(words[-1]))
    behind = re.match(r" ([\w'’&-]+)", own[name.end : name.end + 40])
    if len(words) < 3 or len(last) < 3 or behind is None or fits_login(words[-1], author.email):
        return name
    spelled = last + re.sub(r"[^a-z0-9]", "", folded(behind[1]))
    if not any(label.startswith(spelled) for label in labels):
        return name
    return replace(name, value=" ".join(words[:-1]), end=name.end - len(words[-1]) - 1)


def _without_office_behind(name: FoundName, own: str, author: Address) -> FoundName:
    """As in "Cy Roe, Lincoln New Roots" from lincolnnewroots.example: no family name stands before the comma."""
    head, comma, rest = own[name.start : name.end].partition(", ")
    letters = re.sub(r"[^a-z0-9]", "", folded(rest))
    if not comma or " " not in head or len(letters) < _LEAST_DOMAIN:
        return name
    labels = (label.replace("-", "") for label in author.email.lower().rpartition("@")[2].split(".")[:-1])
    if not any(label == letters for label in labels) or fits_login(rest, author.email):
        return name
    return replace(name, value=head, end=name.start + len(head))


def _spells_a_domain(name: FoundName, mailboxes: Sequence[Mailbox], author: Address) -> bool:
    """As in "jt44@flagstaffhavens.example, Flagstaff Havens": whom a whole domain is named for is no person."""
    words = [re.sub(r"[^a-z0-9]", "", folded(word)) for word in name.value.split()]
    letters = "".join(words)
    if len(letters) < _LEAST_DOMAIN or len(words) < 2 or same_person(author.name, name.value):
        return False
    begun = {start for start in accumulate(words) if len(start) >= _LEAST_DOMAIN} - {words[0]}
    addresses = {author.email.lower(), *(one.value.lower() for one in mailboxes)}
    return any(
        any(
            (plain := label.replace("-", "").removeprefix("the")).startswith(letters) or plain in begun
            for label in address.rpartition("@")[2].split(".")[:-1]
        )
        and not fits_login(name.value, address)
        for address in addresses
    )


_LEAST_DOMAIN = 8
"""Letters of a domain that tell an agency, rather than a family."""


def _sure_by_login(names: tuple[FoundName, ...], mailboxes: Sequence[Mailbox]) -> tuple[FoundName, ...]:
    """Whoever has an address made of both their names is a person, whatever words these are."""
    if not mailboxes or len(mailboxes) > _MOST_LOGINS or all(name.score >= _SURE for name in names):
        return names
    return tuple(
        replace(name, score=_SURE)
        if 0.3 < name.score < _SURE
        and " " in name.value
        and any(login_fit(name.value, one.value) == 3 for one in mailboxes)
        else name
        for name in names
    )


_SURE = 0.85
_MOST_LOGINS = 20


def _is_of_title(name: FoundName, catalog: Catalog) -> bool:
    """As in "Testifying in Dependency Hearings": two words or more of what a session is called."""
    plain = f" {folded(name.value)} "
    return " " in name.value and any(plain in f" {folded(s.title)} " for s in catalog.sessions if s.title)


_GREETED = re.compile(r"\s*[^\W\d_][^\n@,:!;\d]{2,50}[,:!–—-]*[,:!][ \t]*\n(?=\s*\S)")
"""The first line, where a comma or the like ends it: whoever is named there is written to."""


def _is_row(own: str, at: int) -> bool:
    """Whether the line that starts at *at* has an address: then the one above it may be the name that it belongs to."""
    end = own.find("\n", at)
    return "@" in own[at : end if end >= 0 else None]


def make_scene(message: Message, catalog: Catalog, body: Body, author: Address) -> Scene:
    """Find once what all questions about people look at."""
    own = body.own
    found_names = without_agencies(_apart(find_names(own), own), own, author=author.name)
    greeted = _GREETED.match(own)
    names = tuple(
        _without_domain(_without_office_behind(name, own, author), own, author)
        for name in found_names
        if greeted is None or name.start >= greeted.end() or _is_row(own, greeted.end())
    )
    low = folded(own)
    mailboxes = without_taken_back(find_mailboxes(own), low)
    names = with_author(with_logins(names, own, mailboxes), own, author.name)
    names, misspelled, respelled = without_misspelled(names, own, low, author)
    names = _sure_by_login(with_relatives(with_families(names, own, author), own, author, mailboxes), mailboxes)
    host = except_for(catalog)
    found = find_agencies(own, (*names, *misspelled), except_for=host)
    workplaces = (*find_workplaces(own, low, names), *small_workplaces(own, low, names))
    agencies = _with_workplaces(found, workplaces, host)
    signature = body.signature[:2000]
    signed = find_agencies(signature, except_for=host) if signature else ()
    if login_fit(author.name, author.email) == 3:  # "Garrison Tull" is who gtull@... is, whatever a garrison may be
        agencies = tuple(one for one in agencies if folded(one.value) != folded(author.name))
        signed = tuple(one for one in signed if folded(one.value) != folded(author.name))
    told_wrong = {folded(one.value) for one in names if _is_agency_told_wrong(one, agencies, low)}
    return Scene(
        message=message,
        catalog=catalog,
        body=body,
        own=own,
        low=low,
        sentences=split_sentences(own),
        names=tuple(
            name
            for name in names
            if not _is_workplace(name, agencies)
            and folded(name.value) not in told_wrong
            and not _is_shown_office(name, author)
            and not _spells_a_domain(name, mailboxes, author)
            and not _is_of_title(name, catalog)
        ),
        mailboxes=mailboxes,
        agencies=agencies,
        signed=signed,
        author=author,
        misspelled=misspelled,
        respelled=respelled,
    )


__all__ = ["Mailbox", "Person", "Scene", "find_mailboxes", "fits_login", "make_scene", "same_person"]
