"""Which words before an address is it made of? They are a name, however they are written.

"shantel good voice (sgoodvoice@...)": no table of names and no capitals are needed where the log-in spells the words.
So it is with the words that open the line of an address: "Bev Toll, RN, Mercy Village, btoll@...".
"""

# ruff: noqa: E501 - a pattern is one row of a table and reads along its line

import re
from collections.abc import Iterator, Sequence

from registrar.reading.agency_clauses import IN_NO_NAME
from registrar.reading.badge import badge_name
from registrar.reading.mailboxes import Mailbox, login_fit
from registrar.reading.names import FoundName
from registrar.reading.whole_words import places_of
from registrar.reading.words.agency_words import HEADS
from registrar.reading.words.common_words import NEVER_NAMES
from registrar.reading.words.family_names import FAMILY_NAMES
from registrar.reading.words.given_names import GIVEN_NAMES
from registrar.reading.words.session_words import folded
from registrar.reading.words.titles import ROLES, STAFF

_WORDS_BEFORE = re.compile(r"((?:[^\W\d_][\w'’.-]* ){1,4}[^\W\d_][\w'’.-]*)[\s,;:<(\[|–—-]*\Z")
_BEFORE = 70
"""Characters before an address that are looked at."""


def with_logins(names: tuple[FoundName, ...], own: str, mailboxes: Sequence[Mailbox]) -> tuple[FoundName, ...]:
    """Add the names that the address behind them spells, and complete those that were cut short."""
    out = list(names)
    for spelled in (*_spelled(own, mailboxes), *_spelled_elsewhere(names, own, mailboxes)):
        over = [name for name in out if name.start < spelled.end and spelled.start < name.end]
        if all(spelled.start <= name.start and name.end <= spelled.end for name in over) and not any(
            name.start == spelled.start and name.end == spelled.end for name in over
        ):
            out = [name for name in out if name not in over]
            out.append(spelled)
    return names if len(out) == len(names) and out == list(names) else tuple(sorted(out, key=lambda name: name.start))


def with_author(names: tuple[FoundName, ...], own: str, display: str) -> tuple[FoundName, ...]:
    """Add the author's name where it stands in the text as it does in From, whatever words it is made of."""
    value = badge_name(display) if " " in display else None
    if not value or " " not in value:
        return _small_author(names, own, display)
    at = own.find(value)
    if at < 0 and (typed := _typed_small(names, own, value)) is not None:
        return typed
    end = at + len(value)
    over = [name for name in names if at >= 0 and name.start < end and at < name.end]
    closed = [name for name in over if name.end == end and own[name.start : at].rstrip().endswith(",")]
    if at < 0 or len(closed) < len(over):
        return names
    others = (name for name in names if name not in closed)  # "Miigwech, Ann Lee": a word of farewell is no family name
    return tuple(sorted((*others, FoundName(value, at, end, 0.85)), key=lambda name: name.start))


_SAYS_OWN_NAME = re.compile(
    r"\b(?:[Ii]t['’]?s|[Ii]t is|[Tt]his is|[Ii]['’]?m|[Ii] am|(?:[Mm]y )?[Nn]ame(?:['’]?s| is)?) "
    r"(?P<name>(?P<given>[^\W\d_]{3,20}) [^\W\d_][\w'’-]{2,24})"
    r"(?=,? (?:from|with|at|of|here|again|over|w/)\b|[,.!]|\s*(?:\n|\Z))"
)


def _typed_small(names: tuple[FoundName, ...], own: str, value: str) -> tuple[FoundName, ...] | None:
    """As in "howdy jed stiles lariat boys ranch" by Jed Stiles: the author's name, typed without capitals."""
    small = value.lower()
    start = next(places_of(small, own, no_part_before=".@-", no_part_behind="@-"), -1)
    end = start + len(small)
    if start < 0 or any(name.start < end and start < name.end for name in names):
        return None
    return tuple(sorted((*names, FoundName(value, start, end, 0.75)), key=lambda name: name.start))


_OPENS_WITH_NAME = re.compile(
    r"(?:(?<=\n)|\A|(?<=[.!?,;:] ))(?:(?:hi|hey|hello|howdy|hola|morning|good morning|afternoon|aloha|yes|ok|please|pls|so|and)[ ,!.]+)?"
    r"(?P<name>(?P<given>[a-zà-ÿ]{2,20}) [a-zà-ÿ][a-zà-ÿ'’-]{1,24})(?=[\s,.;:!/(–—-]|\Z)"
)
"""At the head of a sentence or behind a comma: "sign me up. kirby dalton wagon wheel youth camp"."""


def _may_be_family_name(word: str) -> bool:
    plain = folded(word)
    return (
        plain not in NEVER_NAMES | ROLES | STAFF | IN_NO_NAME | HEADS
        and len(plain) > 1
        and (plain in FAMILY_NAMES or not _VERB.search(plain))
    )


_VERB = re.compile(r"(?:ed|ing|ly)\Z")


def _small_author(names: tuple[FoundName, ...], own: str, display: str) -> tuple[FoundName, ...]:
    """As in "its kaleo makoa-reyes from ..." under the display name Kaleo: what follows is the family name."""
    given = folded(display.strip())
    if not given.isalpha() or len(given) < 2 or given not in folded(own):
        return names
    match = next((one for one in _SAYS_OWN_NAME.finditer(own) if folded(one["given"]) == given), None)
    if match is None or match["name"].split()[1].lower() in NEVER_NAMES:
        match = next((one for one in _OPENS_WITH_NAME.finditer(own) if folded(one["given"]) == given), None)
        if match is None or not _may_be_family_name(match["name"].split()[1]):
            return names
    value = badge_name(match["name"])
    if value is None or any(name.start < match.end("name") and match.start("name") < name.end for name in names):
        return names
    found = FoundName(value, match.start("name"), match.end("name"), 0.75)
    return tuple(sorted((*names, found), key=lambda name: name.start))


_OPENS_LINE = re.compile(
    r"[ \t>]*(?:[•▪◦‣*·–—-]\s*|\(?\d{1,2}[.):]\s*)?(?P<name>(?:[^\W\d_][\w'’.-]* ){1,3}[^\W\d_][\w'’-]*)"
    r"(?=\s*[,;|(<\t\[]|\s[–—-]\s|\s{2,})"
)


def _spelled(own: str, mailboxes: Sequence[Mailbox]) -> Iterator[FoundName]:
    end = 0
    for mailbox in mailboxes:
        line = own.rfind("\n", 0, mailbox.start) + 1
        head = _OPENS_LINE.match(own, line, mailbox.start) if line >= end and mailbox.start - line < _LINE else None
        if head is not None and (found := _opening(head, mailbox)) is not None:
            yield found
        start = max(own.rfind("\n", 0, mailbox.start) + 1, end, mailbox.start - _BEFORE)
        end = mailbox.end
        bracketed = _GIVEN_BRACKETED.search(own, start, mailbox.start)
        if bracketed is not None and spells(mailbox.value, (bracketed["given"], bracketed["family"])):
            name = badge_name(f"{bracketed['given']} {bracketed['family']}")
            if name is not None:
                yield FoundName(name, bracketed.start("family"), bracketed.end("given") + 1, 0.85)
                continue
        match = _WORDS_BEFORE.search(own, start, mailbox.start)
        if match is None:
            continue
        words = list(re.finditer(r"\S+", match[1]))
        for count in range(2, len(words) + 1):
            first = words[-count]
            written = match[1][first.start() :]
            if spells(mailbox.value, written.split()):
                value = badge_name(written) or (written if written.istitle() else None)
                if value and len(value.split()) > 1:
                    at = match.start(1) + first.start()
                    yield FoundName(value, at, at + len(written.rstrip(".,")), 0.85)
                break
        else:
            yield from _by_given_name(match, words, mailbox)


def _by_given_name(match: re.Match[str], words: Sequence[re.Match[str]], mailbox: Mailbox) -> Iterator[FoundName]:
    """As in "deb lund, deb@...": the log-in is the given name of the two words directly before it."""
    given, family = (folded(word[0]).strip("'’.,") for word in words[-2:])
    if given not in GIVEN_NAMES or given != folded(mailbox.value.partition("@")[0]):
        return
    if family in NEVER_NAMES or family in GIVEN_NAMES or len(family) < _SHORTEST or not family.isalpha():
        return
    written = match[1][words[-2].start() :]
    value, at = badge_name(written), match.start(1) + words[-2].start()
    if value and " " in value:
        yield FoundName(value, at, at + len(written.rstrip(".,")), 0.8)


_SHORTEST = 3


_GIVEN_BRACKETED = re.compile(r"\b(?P<family>[^\W\d_][\w'’-]+),? \((?P<given>[^\W\d_][\w'’-]+)\)[\s,;:<(\[|–—-]*\Z")
"""Mr. Roe (Jo), jroe@...: the given name in brackets behind the family name."""
_CAPITALISED = re.compile(r"(?<![\w@.])[A-ZÀ-Ý][\w'’-]*(?: [A-ZÀ-Ý][\w'’-]*){1,4}")


def _spelled_elsewhere(names: Sequence[FoundName], own: str, mailboxes: Sequence[Mailbox]) -> Iterator[FoundName]:
    """As in "Kaya Two Bulls asked, kaya.twobulls@...": capitalised words that an address of nobody known spells."""
    unknown = [
        one.value for one in mailboxes[:_MOST] if not any(login_fit(name.value, one.value) == 3 for name in names)
    ]
    for run in _CAPITALISED.finditer(own, 0, _LONGEST) if unknown else ():
        words = list(re.finditer(r"\S+", run[0]))
        for first, last in ((a, b) for a in range(len(words) - 1) for b in range(a + 1, len(words))):
            written = run[0][words[first].start() : words[last].end()]
            if any(spells(email, written.split()) for email in unknown) and (value := badge_name(written)):
                at = run.start() + words[first].start()
                yield FoundName(value, at, at + len(written), 0.85)
                break


_MOST = 20
_LONGEST = 5000
_LINE = 200
"""Characters of a line whose first words are looked at."""


def _opening(head: re.Match[str], mailbox: Mailbox) -> FoundName | None:
    """The words at the head of a line that the address further on is made of, without the titles before them."""
    words = head["name"].split()
    for at in range(len(words) - 1):
        if spells(mailbox.value, words[at:]):
            written = " ".join(words[at:])
            value = badge_name(written) or (written if written.istitle() else None)
            start = head.end("name") - len(written)
            return FoundName(value, start, head.end("name"), 0.85) if value and " " in value else None
    return None


_NO_LETTER = re.compile(r"[^a-z]")


def spells(email: str, words: Sequence[str]) -> bool:
    """Whether the part before the @ is nothing but these words: "sgoodvoice", "shantel.voice", "voices"."""
    login = _NO_LETTER.sub("", folded(email.partition("@")[0]))
    first, *middle, last = (_NO_LETTER.sub("", folded(word)) for word in words)
    if len(last) < 2 or not first or last not in login:
        return False
    between = {"", "".join(middle), "".join(word[:1] for word in middle)} if len(middle) < 2 else {"".join(middle)}
    if len(words) > 2:
        between -= {""}  # what the log-in leaves out is no part of the name for sure
    given = [first[:length] for length in range(1, len(first) + 1)]
    return any(login in (part + inside + last, last + part + inside) for part in given for inside in between)
