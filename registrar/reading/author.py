"""Who wrote, and at which address are they to be registered?"""

# ruff: noqa: E501 - a pattern is one row of a table and reads along its line

import re
from collections.abc import Iterator, Sequence

from registrar.mail.message import Address
from registrar.reading.address_change import gives_way, takes_over
from registrar.reading.agencies import find_agencies
from registrar.reading.badge import badge_name, is_login, is_person_like
from registrar.reading.families import couple_of
from registrar.reading.mailboxes import (
    Mailbox,
    find_mailboxes,
    fits_login,
    is_of_office,
    login_fit,
    may_be_short_for,
    name_tokens,
    same_person,
)
from registrar.reading.names import FoundName
from registrar.reading.people import Person, Scene
from registrar.reading.put_right import author_put_right
from registrar.reading.reading import Found, Where
from registrar.reading.spellings import may_be_one
from registrar.reading.words.people_words import (
    CLOSING_WORD,
    HERE,
    INTRODUCES,
    LATER_ROLE,
    MEANT,
    NOBODY_S,
    NOT_FOR_REGISTERING,
    NOT_RETIRED,
    OFFICE,
    ONE_NAME,
    PREFERS_NAME,
    PRIVATE,
    RETIRED,
    RETIRED_AFTER,
    SOMEBODY_S,
    THEIRS,
    WHICH_OF_TWO,
)
from registrar.reading.words.session_words import folded

PREFERRED = "asks to be called so"
FITS = "fits the address it is sent from"
SAYS_SO = "says so"
OF_AUTHOR = frozenset({PREFERRED, SAYS_SO})
"""Why a name is the author's: they say so themselves."""


def find_author(scene: Scene) -> Found[str] | None:
    """Return the author's name, the fullest that the message gives; None where only a log-in is known."""
    display = badge_name(scene.author.name) if scene.author.name else None
    if display:
        likely = is_person_like(scene.author.name)
        odd = is_login(scene.author.name) or (likely < 0.25 and not ONE_NAME.search(scene.low))
        if odd or is_shared(scene.author.name) or (likely < 0.6 and _is_organisation(scene.author)):
            display = None
    best = Found(display, scene.author.name, "from", 0.9, "the display name") if display else None
    for candidate, sure in _own_names(scene):
        if candidate.reason == PREFERRED and len(name_tokens(candidate.value)) > 1:
            return candidate
        if best is None:
            if len(name_tokens(candidate.value)) > 1 or sure:
                best = candidate
            continue
        alike = same_person(best.value, candidate.value) or (
            not _is_whole(best.value)
            and (
                candidate.where == "signature"
                or (candidate.reason == FITS and _begins_alike(best.value, candidate.value))
            )
        )
        shorter = len(candidate.value) < len(best.value)
        more = len([t for t in name_tokens(candidate.value) if len(t) > 1]) > len(
            [t for t in name_tokens(best.value) if len(t) > 1]
        )
        longer = len(name_tokens(candidate.value)) >= len(name_tokens(best.value))
        if _is_turned_right(best, candidate):
            best = candidate
            continue
        if (
            (alike and best.where == "from" and _is_accented(best.value, candidate.value))
            or (alike and (more or (longer and len(candidate.value) > len(best.value))))
            or (not alike and sure and len(name_tokens(candidate.value)) > 1)
            or (alike and sure and longer and not shorter and best.where == "from" and candidate.value != best.value)
        ):
            best = candidate
    if best is not None and len(name_tokens(best.value)) == 1 and not ONE_NAME.search(scene.low):
        return None
    return author_put_right(scene, best)


_DESKS = frozenset(
    """
    desk intake reception team staff scheduling admin hotline department records calendar mailbox inbox account user
    scanner copier kiosk library conference room office unit training registration helpdesk switchboard dispatch
    workstation laptop computer mail email recepcion oficina correo equipo secretaria
    """.split()  # noqa: SIM905
)


def is_shared(display: str) -> bool:
    """Whether a display name is a desk's and no person's: "Intake Desk", "CPS Front Office"."""
    words = folded(display).split()
    return len(words) > 1 and words[-1] in _DESKS and "," not in display


def _is_accented(shown: str, written: str) -> bool:
    """Whether a name as its owner writes it has the accents that the display name lacks: "Xóchitl", not "Xochitl"."""
    return shown.isascii() and not written.isascii() and folded(shown) == folded(written)


def _is_whole(name: str | None) -> bool:
    """Whether a name has two words or more that are no initials: "Lupe V." has not."""
    return len([token for token in name_tokens(name) if len(token) > 1]) > 1


def _begins_alike(short: str, whole: str) -> bool:
    first, other = name_tokens(short)[0], name_tokens(whole)[0]
    return first[0] == other[0] or may_be_short_for(first, other)


def _is_turned_right(shown: Found[str], signed: Found[str]) -> bool:
    """A display name without a comma that stands the other way round than the author signs: "Whitlock Dana"."""
    if shown.where != "from" or signed.where != "signature" or "," in shown.words:
        return False
    first, second = name_tokens(shown.value), name_tokens(signed.value)
    return len(first) == 2 and first[::-1] == second and first != second


def _is_organisation(author: Address) -> bool:
    display = author.name
    login = re.sub(r"[^a-z]", "", folded(author.email.partition("@")[0]))
    if login != re.sub(r"[^a-z]", "", folded(display)) and login_fit(display, author.email) == 3:
        return False  # Garrison Tull, from gtull@...
    return any(
        agency.start <= 2 and agency.end - agency.start > 0.8 * len(display) and agency.score >= 0.6
        for agency in find_agencies(display)
    )


def _without_office(line: str) -> str:
    """The name at the head of a signature line: "Ann Lee, Caseworker II | Unit 4" is "Ann Lee"."""
    head, *rest = re.split(r"\s+[|–—-]\s+|\s*[|(]|,\s*", line.strip())
    if len(head.split()) == 1 and rest and len(rest[0].split()) <= 3:
        return f"{head}, {rest[0]}"
    suffix = next((one for one in rest[:1] if re.fullmatch(r"(?:Jr|Sr)\.?|I{2,3}|IV", one.strip(), re.IGNORECASE)), "")
    return f"{head} {suffix}".strip()


def _own_names(scene: Scene) -> list[tuple[Found[str], bool]]:
    """Names that the author gives as their own: (name, introduced in so many words)."""
    out: list[tuple[Found[str], bool]] = []
    display = badge_name(scene.author.name) if scene.author.name else None
    for name in scene.names:
        if CLOSING_WORD & set(name_tokens(name.value)):
            continue
        before = scene.low[max(0, name.start - 46) : name.start]
        after = scene.low[name.end : name.end + 24]
        words = scene.own[name.start : name.end]
        here = HERE.match(after) and not (
            "again" in after and re.search(r"[a-z\d]", scene.low[scene.low.rfind("\n", 0, name.start) + 1 : name.start])
        )
        if PREFERS_NAME.search(before) and _is_own_form(display, name.value):
            out.append((Found(name.value, words, "body", 0.95, PREFERRED), True))
        if _is_introduced(scene, display, name, before, after) or here:
            out.append((Found(name.value, words, "body", 0.95, SAYS_SO), True))
    at = 0
    for line in scene.body.signature.split("\n")[:4]:
        at, start = at + len(line) + 1, at
        value = badge_name(_without_office(line))
        if (
            value
            and is_person_like(value) >= 0.25
            and not any(a.start == start and a.score >= 0.6 for a in scene.signed)
        ):
            out.append((Found(value, line.strip(), "signature", 0.9, "signed so"), False))
            break
    if (
        is_shared(scene.author.name)
        or not _is_whole(badge_name(scene.author.name))
        or is_person_like(scene.author.name) < 0.25
    ):
        out += [(found, True) for found in _names_by_themselves(scene)]
    known = badge_name(scene.author.name) or ""
    last_letter = _last_letter(scene.own)
    for name in scene.names:
        at_start = not scene.own[: name.start].strip() or scene.own[: name.start].endswith("\n")
        at_end = last_letter < name.end
        words = scene.own[name.start : name.end]
        fits = fits_login(name.value, scene.author.email) and not _is_whole(known)
        if not (CLOSING_WORD & set(name_tokens(name.value)) or "\t" in words) and (
            fits or same_person(name.value, known or scene.author.name)
        ):
            if name.value in couple_of(scene.author.name) and _AND_I.match(scene.low, name.end):
                continue  # the other of the two who share the mailbox
            before = scene.low[max(0, name.start - 30) : name.start]
            if not re.search(r"\b(?:as|list as|of|have me as)\s*\W?$", before):
                out.append((Found(name.value, words, "body", 0.85, FITS), at_end or at_start))
    return out


def _is_introduced(scene: Scene, display: str | None, name: FoundName, before: str, after: str) -> bool:
    """Whether the words *before* a name say that it is the author's: "I am", "this is"."""
    introduced = INTRODUCES.search(before)
    if introduced is None or re.search(r"\b(?:in|at|with|of)\s*$", before):
        return False
    if after.startswith(("'s ", "’s ")):  # I am Ann Lee's supervisor
        return False
    return not (introduced[0].startswith("it") and _is_put_right_for_another(scene, display, name.value))


def _is_put_right_for_another(scene: Scene, display: str | None, value: str) -> bool:
    """As in "you have Bo Rey, it is Bo Ray" of one who signs as Ann Lee: it is how somebody else is called."""
    return (
        display is not None
        and _is_whole(display)
        and " " in value
        and not may_be_one(display, value)
        and not same_person(display, value)
        and (value in scene.respelled or any(same_person(display, line) for line in _signed_lines(scene)))
    )


def _signed_lines(scene: Scene) -> list[str]:
    return [_without_office(line) for line in scene.body.signature.split("\n")[:2]]


def _is_own_form(display: str | None, value: str) -> bool:
    """Whether a name that the author asks to be called by can be theirs: one of their names is in it."""
    known, wished = name_tokens(display), name_tokens(value)
    return not known or same_person(display, value) or known[-1] == wished[-1] or known[0] == wished[0]


_AND_I = re.compile(r"'?,? (?:and|y|&|plus) (?:i|me|myself|yo)\b")
"""Ann and I: whoever is named there is not the author."""
_OFFICE_BEHIND = re.compile(r"\s*(?:,|/|\||-|–|—|\(| of | from | with | at )\s*")


def _names_by_themselves(scene: Scene) -> Iterator[Found[str]]:
    """The one name that opens a sentence of its own, an office or nothing behind it ("Cy Roe, Harbor County CPS.")."""
    whole = [name for name in scene.names if len(name_tokens(name.value)) > 1]
    if len({name.value for name in whole}) != 1 or whole[-1].score < 0.5:
        return
    name = whole[-1]
    sentence = next((s for s in scene.sentences if s.start <= name.start < s.end), None)
    if sentence is None or scene.own[sentence.start : name.start].strip():
        return
    behind = _OFFICE_BEHIND.match(scene.own, name.end)
    agency = next((one for one in scene.agencies if behind and one.start - behind.end() in range(-1, 40)), None)
    rest = scene.own[(agency.end if agency and agency.end <= sentence.end + 1 else name.end) : sentence.end]
    if agency is not None and agency.start > sentence.end:
        return
    if not re.search(r"[^\W\d_]{2}", rest):
        yield Found(name.value, scene.own[name.start : name.end], "body", 0.85, "stands by itself")


def _last_letter(text: str) -> int:
    """Where the last letter of *text* stands; -1 where it has none."""
    return next((at for at in range(len(text) - 1, -1, -1) if text[at] == "_" or text[at].isalpha()), -1)


def author_address(scene: Scene, author: Found[str] | None, taken: Sequence[Person]) -> Found[str] | None:
    """Return the address to register the author at: an office address they write down, else From."""
    used = {person.email.value.lower() for person in taken if person.email and not person.is_author}
    used.add(scene.catalog.mailbox)
    sender = scene.author.email
    chosen = _of_two(scene, used)
    if chosen is not None:
        return Found(chosen.value, chosen.value, "body", 0.9, "the one of two that they want used")
    best: tuple[float, Mailbox, Where] | None = None
    places: tuple[tuple[Where, Sequence[Mailbox], str], ...] = (
        ("body", scene.mailboxes, scene.low),
        ("signature", find_mailboxes(scene.body.signature), folded(scene.body.signature)),
    )
    for place, mailboxes, text in places:
        for mailbox in mailboxes:
            if mailbox.value.lower() in used:
                continue
            points = _address_points(scene, author, mailbox, text)
            if place == "body" and _stands_beside_another(scene, author, mailbox):
                points -= 4
            if points > 0 and (best is None or points > best[0]):
                best = (points, mailbox, place)
    if best is not None and (best[0] >= 2 or best[1].value.lower() == sender.lower()):
        return Found(best[1].value, best[1].value, best[2], 0.9, "the office address they write down")
    return Found(sender, sender, "from", 0.9, "the address it is sent from") if sender else None


_SECOND = frozenset({"second", "latter", "last", "other", "segundo"})


def _of_two(scene: Scene, used: set[str]) -> Mailbox | None:
    """As in "jo@x or jroe@y, please use the second": the one meant."""
    if len(scene.mailboxes) < 2:
        return None
    for match in WHICH_OF_TWO.finditer(scene.low):
        before = [one for one in scene.mailboxes if one.end <= match.start()][-2:]
        if len(before) == 2 and before[1].start - before[0].end < 30 and match.start() - before[1].end < 60:
            one = before[1] if match[1] in _SECOND else before[0]
            return one if one.value.lower() not in used else None
    return None


def _stands_beside_another(scene: Scene, author: Found[str] | None, mailbox: Mailbox) -> bool:
    """As in "my clerk, Dinah Falk (dfalk@...), is copied": the address of the person named directly before it."""
    known = author.value if author else scene.author.name
    beside = next((n for n in reversed(scene.names) if 0 < mailbox.start - n.end <= 14), None)
    if beside is None or not _LEADS_TO_ADDRESS.fullmatch(scene.low, beside.end, mailbox.start):
        beside = None if fits_login(known, mailbox.value) else _whose_login(scene, mailbox)
    return beside is not None and len(name_tokens(beside.value)) > 1 and not same_person(beside.value, known)


def _whose_login(scene: Scene, mailbox: Mailbox) -> FoundName | None:
    """The name in the text that an address is made of."""
    return next((n for n in scene.names if " " in n.value and fits_login(n.value, mailbox.value)), None)


_LEADS_TO_ADDRESS = re.compile(r"[\s,(<\[:–-]*(?:(?:at|on|e-?mail|is|via|or)[\s,(<\[:–-]+)*")


_ASKS_TO_USE = re.compile(
    r"(?<!not )(?<!n't )(?<!never )\b(?:use|send (?:it|them|this|everything|all of it|my (?:\w+ )?\w+|the (?:\w+ )?(?:link|invitation|invite|confirmation|log-?in|e-?mails?)) (?:to|at)|"
    r"my (?:work |office |new |correct |right |best )?(?:e-?mail|address|mail)(?: address)?(?: is)?|"
    r"(?:register|enroll?|sign|put|list|enter|add) me (?:up |down |in )?(?:\w+ (?:\w+ )?)?(?:at|with|under|using|by)|reach me (?:at|on|by))\b"
    r"(?: [a-z-]+){0,3}[ ,:]*\Z"
)
"""Before an office's address: the author would have it used all the same."""
_FOR_ELSE = re.compile(
    r"\b(?:questions?|billing|bills?|invoices?|emergenc\w+|urgent\w*|records?|cop(?:y|ies)|cc|problems?|concerns?|otherwise|out of (?:the )?office|"
    r"if|in case|away|feedback|donations?|referrals?|clients?|families)\b[^.;\n]*\Z"
)


def _address_points(scene: Scene, author: Found[str] | None, mailbox: Mailbox, text: str) -> float:
    """How much speaks for an address being the author's own to use; below zero, somebody else's or not for this."""
    value, sender = mailbox.value.lower(), scene.author.email.lower()
    line_start = text.rfind("\n", 0, mailbox.start) + 1
    before = text[max(line_start, mailbox.start - 70) : mailbox.start]
    name = author.value if author else None
    whose = SOMEBODY_S.search(before)
    login, sender_login = value.partition("@")[0], sender.partition("@")[0]
    alike = login == sender_login or (len(login) > 3 and (login in sender_login or sender_login in login))
    signs: tuple[tuple[float, bool], ...] = (
        (2, fits_login(name, value) or fits_login(scene.author.name, value)),
        (2, bool(OFFICE.search(before)) and not THEIRS.search(before)),
        (1, alike),
        (3, takes_over(text, mailbox)),
        (-6, gives_way(text, mailbox)),
        (
            -4,
            bool(whose)
            and not NOBODY_S.fullmatch(whose[1] if whose else "")
            and (whose[1] if whose else "") not in name_tokens(name),
        ),
        (-4, bool(RETIRED.search(before)) and not NOT_RETIRED.search(before)),
        (-3, bool(NOT_FOR_REGISTERING.search(before)) and not MEANT.search(before)),
        (-4, bool(RETIRED_AFTER.match(text[mailbox.end : mailbox.end + 60]))),
        (-3, bool(PRIVATE.match(text[mailbox.end : mailbox.end + 14]))),
        (
            -3,
            (bool(LATER_ROLE.match(value)) or is_of_office(value))
            and value != sender
            and not (_ASKS_TO_USE.search(before) and not _FOR_ELSE.search(before)),
        ),
    )
    points = sum(weight for weight, applies in signs if applies)
    return max(points, 1.0) if value == sender else points
