"""Who is named by the given name alone: beside somebody of the same family, or with the family name said apart?"""

# ruff: noqa: E501 - a pattern is one row of a table and reads along its line

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from registrar.mail.message import Address
from registrar.reading.badge import badge_name
from registrar.reading.mailboxes import Mailbox, login_fit
from registrar.reading.names import FoundName
from registrar.reading.words.given_names import GIVEN_NAMES
from registrar.reading.words.session_words import folded
from registrar.sieve import Sieve

_JOINED_GIVEN = re.compile(r"(?<![\w'’-])([^\W\d_][\w'’-]+) (?:and|&|y|e|\+|n) \Z")
_CAPITAL_BEFORE = re.compile(r"[A-Z][\w'’.-]* \Z")
_OF_ONE_FAMILY = re.compile(
    r"\b[Tt]he ([^\W\d_][\w'’-]+?)(?:e?s)?(?: (?:sisters|brothers|twins|siblings|cousins|couple|family|girls|boys))?"
    r"(?:,|:| -| –| —| \() ?((?:[^\W\d_][\w'’-]+, )*[^\W\d_][\w'’-]+),? (?:and|&) ([^\W\d_][\w'’-]+)"
)


_NAMES_ALONE = GIVEN_NAMES - {"april", "may", "june", "august"}


def with_families(names: tuple[FoundName, ...], own: str, author: Address) -> tuple[FoundName, ...]:
    """Give them the family name beside them: "Dale and Trudy Moe", "the Moe twins, Al and Bo"."""
    fuller = {folded(name.value).split()[0] for name in names if " " in name.value}
    shown = badge_name(author.name) if author.name else None
    if shown and " " in shown:
        fuller.add(folded(shown).split()[0])
    out = [*_of_the_couple(names, author), *_before_names(names, own, fuller)]
    if "the " in own or "The " in own:
        out += _of_one_family(own)
    out = _with_given_said(_with_family_said(out, own), own)
    if out == list(names):
        return names
    spans = [(name.start, name.end) for name in out if " " in name.value]
    whole = [
        name
        for name in out
        if " " in name.value or not any(start <= name.start and name.end <= end for start, end in spans)
    ]
    return tuple(sorted(whole, key=lambda name: name.start))


_FAMILY_SAID = Sieve(
    r"(?<!my )\b(?:last|family|sur) ?name(?:'s| is|:| =|,)? (?:is )?(?P<family>[A-ZÀ-Ý][\w'’-]+(?: [A-ZÀ-Ý][\w'’-]+)?)"
)


def _with_family_said(names: Sequence[FoundName], own: str) -> list[FoundName]:
    """As in "Desiree wants 302. Her last name is Silva": what was said apart belongs to whoever was named last."""
    out = list(names)
    for match in _FAMILY_SAID.finditer(own):
        alone = [
            name
            for name in out
            if " " not in name.value
            and name.end <= match.start()
            and match.start() - name.end < _APART
            and folded(name.value) in _NAMES_ALONE
            and not _IS_GREETED.match(own, name.end)
        ]
        if alone:
            start, end = match.span("family")
            out = [name for name in out if name is not alone[-1] and not (name.start < end and start < name.end)]
            out.append(replace(alone[-1], value=f"{alone[-1].value} {match['family']}", score=0.85))
    return out


_GIVEN_SAID = Sieve(r"\b(?:first|given) name(?:'s| is|:| =|,)? (?:is )?(?P<given>[A-ZÀ-Ý][\w'’-]+)")


def _with_given_said(names: Sequence[FoundName], own: str) -> list[FoundName]:
    """As in "Detective Nunez (anunez@..., first name Arturo)": it belongs to the family name before it."""
    out = list(names)
    for match in _GIVEN_SAID.finditer(own):
        start, end = match.span("given")
        before = [name for name in out if name.end <= match.start() and match.start() - name.end < _APART]
        if before and " " not in before[-1].value and folded(before[-1].value) not in _NAMES_ALONE:
            out = [name for name in out if name is not before[-1] and not (name.start < end and start < name.end)]
            out.append(replace(before[-1], value=f"{match['given']} {before[-1].value}", score=0.85))
    return out


_APART = 200
"""Characters between a given name and the family name that is said of it."""
_IS_GREETED = re.compile(r", [A-Z]")


_RELATIVE = re.compile(
    r"\b[Mm](?:y|i) (?:[a-z]+ )?(?:wife|husband|spouse|partner|sister|brother|son|daughter|mother|father|mom|dad|twin|cousin|niece|nephew|aunt|"
    r"uncle|esposa|esposo|marido|mujer|hermana|hermano|hija|hijo|madre|padre|prima|primo)(?:-in-law)?,? (?P<given>[A-ZÀ-Ý][\w-]+)(?![\w'’@-]| [A-ZÀ-Ý])"
)


def with_relatives(
    names: tuple[FoundName, ...], own: str, author: Address, mailboxes: Sequence[Mailbox]
) -> tuple[FoundName, ...]:
    """As in "my wife Tracy" beside tracy.moe@...: the author's family name, where an address is made of it."""
    shown = badge_name(author.name) if author.name and len(mailboxes) > 0 else None
    if not shown or " " not in shown:
        return names
    out = list(names)
    for match in _RELATIVE.finditer(own):
        whole = f"{match['given']} {shown.split(maxsplit=1)[1]}"
        if any(
            one.value.lower() != author.email.lower()
            and login_fit(whole, one.value) == 3
            and login_fit(shown, one.value) < 3
            for one in mailboxes
        ):
            start, end = match.span("given")
            out = [name for name in out if not (name.start < end and start < name.end)]
            out.append(FoundName(whole, start, end, 0.85))
    return names if out == list(names) else tuple(sorted(out, key=lambda name: name.start))


_COUPLE = re.compile(r"([^\W\d_][\w'’-]+) (?:and|&|y|e|\+) ([^\W\d_][\w'’-]+) ([^\W\d_][\w'’ -]+)")


def couple_of(display: str) -> tuple[str, ...]:
    """Return the names of the two who share the display name "Ike and Della Moe"; nothing for anybody else."""
    match = _COUPLE.fullmatch(display.strip())
    if match is None or not {folded(match[1]), folded(match[2])} <= _NAMES_ALONE:
        return ()
    return tuple(filter(None, (badge_name(f"{given} {match[3]}") for given in (match[1], match[2]))))


def _of_the_couple(names: Sequence[FoundName], author: Address) -> Iterator[FoundName]:
    """As in "Harlan and I" from "Harlan & Marge Moe": one of the two who share the mailbox."""
    couple = {folded(name.split()[0]): name for name in couple_of(author.name)}
    for name in names:
        whole = couple.get(folded(name.value))
        yield name if whole is None else replace(name, value=whole, score=0.85)


def _before_names(names: tuple[FoundName, ...], own: str, fuller: set[str]) -> Iterator[FoundName]:
    """As in "Dale and Trudy Moe"; whoever is named in full elsewhere has a family name of their own."""
    for name in names:
        words = name.value.split()
        match = _JOINED_GIVEN.search(own, max(0, name.start - 24), name.start)
        if match is None or len(words) < 2 or folded(words[0]) not in GIVEN_NAMES:
            continue
        given = match[1]
        if given[0].islower() or folded(given) not in _NAMES_ALONE or folded(given) in fuller:
            continue
        if _CAPITAL_BEFORE.search(own, max(0, match.start() - 20), match.start()):
            continue
        family = " ".join(words[2:] if len(words) > 2 and folded(words[1]) in GIVEN_NAMES else words[1:])
        yield FoundName(f"{given} {family}", match.start(1), match.end(1), name.score)


def _of_one_family(own: str) -> Iterator[FoundName]:
    for match in _OF_ONE_FAMILY.finditer(own):
        given = [*match[2].split(", "), match[3]]
        if not match[1][0].isupper() or not all(folded(one) in GIVEN_NAMES and one[0].isupper() for one in given):
            continue
        at = match.start(2)
        for one in given:
            at = own.index(one, at)
            yield FoundName(f"{one} {match[1]}", at, at + len(one), 0.8)
            at += len(one)
