"""Is every sentence of a message one that absence notes, mail systems or services are made of?

The cues of `machine_wording` are phrases. Here sentences are told by what they are made of: who is in which state, what
becomes of the mail, who is to be asked instead. `machine_rows` holds them. A row alone proves nothing; a notice is
made of several, and of little else: each sentence that belongs to none speaks for a person.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from registrar.mail.machine_rows import AWAY, BOUNCE, BULK, CHALLENGE, NEUTRAL, ROWS, SERVICE, Row
from registrar.mail.message import Address
from registrar.mail.person_wording import ERRAND, FIRST_PERSON, OWN_MAIL, PERSONAL, REACTION, REQUEST, SWINDLE, TOPIC
from registrar.sieve import Sieved

ENOUGH = 3.0
"""The weights of the rows found, less what speaks for a person."""
PLENTY = 5.0
"""From here on, bulk mail may have its editor say "I"."""
MOST_SENTENCES = 40
NO_PERSONS = 1.0
"""What it counts for that no person's name stands in the address."""
ALL_TOLD = 1.0
"""What is added where several sentences belong to telling rows, and none to no row."""
TELLS = 2.0
"""What a row weighs at least that counts for this."""
HEADING = 3
"""Words of a heading at most."""
ANSWERS = 3
"""What an absence notice is taken to lack where a few words stand before all else: somebody answers what was asked."""


@dataclass(frozen=True, slots=True)
class Plain:
    """The text in lower case: its lines without what it quotes, and the same with single blanks."""

    lines: str
    words: str


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of machine, and what in a text speaks against it."""

    name: str
    impossible: Callable[[Plain], bool]
    """Cheap, and asked before any row is tried."""
    unlikely: Callable[[Plain, float], bool]
    """Asked last, with the score."""
    untold: float
    """What a sentence takes away that belongs to no row."""
    free: int = 0
    """So many sentences may belong to no row: services have a subject of their own."""


KINDS = (
    Kind(
        AWAY,
        lambda text: TOPIC.search(text.words) is not None,
        lambda text, _: PERSONAL.search(text.words) is not None or REQUEST.search(text.words) is not None,
        untold=1.0,
    ),
    Kind(
        SERVICE,
        lambda text: FIRST_PERSON.search(text.words) is not None,
        lambda text, _: REACTION.search(text.words) is not None or REQUEST.search(text.words) is not None,
        untold=0.25,
        free=1,
    ),
    Kind(
        BOUNCE,
        lambda text: OWN_MAIL.search(text.words) is not None,
        lambda text, _: (
            "?" in text.words or REACTION.search(text.words) is not None or ERRAND.search(text.words) is not None
        ),
        untold=0.25,
        free=3,
    ),
    Kind(
        BULK,
        lambda _: False,
        lambda text, score: (
            FIRST_PERSON.search(text.words) is not None and (score < PLENTY or REQUEST.search(text.words) is not None)
        ),
        untold=0.0,
    ),
    Kind(
        CHALLENGE,
        lambda _: False,
        lambda text, _: REQUEST.search(text.words) is not None,
        untold=0.5,
        free=1,
    ),
)
SIEVED_ROWS = Sieved([row for row in ROWS if row.kind != NEUTRAL], lambda row: row.pattern)

POINTS_THAT_END_NOTHING = re.compile(
    r"\b(?:dr|mr|mrs|ms|st|no|dept|ext|approx|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thur?s?|fri"
    r"|sr|sra|srta|lic|jr|inc|u\.s|i\.e|e\.g)\.|\b(?:a|p)\. ?m\.|\b[a-z]\.(?= [a-z])"
)
SENTENCE_END = re.compile(r"[.!?:]+(?=\s|$)\s*|\s[-•*|–—]+\s|\n\s*\n")
WORD = re.compile(r"[^\W\d_]{2,}")
QUOTED = re.compile(r"\"[^\"]{1,300}\"|“[^”]{1,300}”|«[^»]{1,300}»")
TRANSCRIPT = re.compile(r"\b(?:transcri(?:pt|ption|bed)|said|preview)\b[^:\n]{0,30}:")
A_CALL = re.compile(r"\b(?:caller|voice ?mail|voice message|missed call|duration|recording)\b")
MACHINE_LABEL = re.compile(
    r"\b(?:device|file|printer|host|queue|server|user|account|course|document|display|computer|model) name ?:"
)
BLANKS = re.compile(r"\s+")
ROLE = re.compile(
    r"(?:.*[-_.])?(?:info|hello|hi|team|news|admin|administrator|security|itsec|support|help|help-?desk|service-?desk"
    r"|services?|hr|human-?resources|payroll|learning|lms|portal|system|gateway|messages?|messaging|mail(?:room"
    r"|center)?"
    r"|calendar|events?|bookings?|reservations?|room\w*|conf\w*|printers?|print|kiosk|copiers?\d*|mfp|scans?|phones?"
    r"|pbx"
    r"|um|fax|voice|deals|offers|marketing|promo\w*|editor|digest|bulletin|updates?|feedback|surveys?|billing|accounts?"
    r"|orders?|shipping|store|shop|rewards|customer-?(?:care|service)|member-?(?:ship|services)|webmaster|hostmaster"
    r"|ayuda|soporte|recepcion|accueil|buero|kontakt|contact|careers|jobs|talent|recruit\w*|secure|backup|monitoring"
    r"|status|reports?|tickets?|requests?|intake|frontdesk|front-?office|reception)"
)


def machine_sentences_because(lines: str, author: Address | None) -> str | None:
    """Return what kind of machine the text reads like, or None. *lines* is the author's text in lower case."""
    text = _plain(lines)
    likely: list[Row] | None = None
    role = author is not None and _is_role(author)
    bonus = frozenset({SERVICE, BULK, BOUNCE}) if role else frozenset()
    for kind in KINDS:
        if kind.impossible(text) or (kind.name == BULK and not role):  # many a person sells something
            continue
        if likely is None:
            likely = SIEVED_ROWS.that_may_match(text.words)
        least = ENOUGH - NO_PERSONS * (kind.name in bonus)
        score = _score(likely, kind.name, text.words, least - ALL_TOLD)
        if score < least - ALL_TOLD or SWINDLE.search(text.words):
            continue
        told, untold = _sentences(text.lines, kind.name)
        score += ALL_TOLD if told > 1 and not untold else -kind.untold * max(0, untold - kind.free)
        if score >= least and not kind.unlikely(text, score):
            return f"its sentences are those of {kind.name}"
    return None


def _score(rows: Sequence[Row], kind: str, words: str, least: float) -> float:
    """Return the weights of the rows of *kind* that are found, as soon as they cannot come to *least* any more 0."""
    own = sorted((row for row in rows if row.kind in (kind, "")), key=lambda row: row.kind == "")
    open_ = sum(row.weight for row in own)
    score, of_kind = 0.0, False
    for row in own:
        if score + open_ < least or (row.kind == "" and not of_kind):
            return 0.0
        open_ -= row.weight
        if row.pattern.pattern.search(words):
            score += row.weight
            of_kind = of_kind or row.kind == kind
    return score


def _plain(lines: str) -> Plain:
    """Leave out what is quoted in the text: the subject of what came in, what a caller said, the labels of a device."""
    if '"' in lines or "“" in lines or "«" in lines:
        lines = QUOTED.sub(" ", lines)
    if ":" in lines:
        lines = MACHINE_LABEL.sub(" ", lines)
        if (spoken := TRANSCRIPT.search(lines)) and A_CALL.search(lines):
            lines = lines[: spoken.end()]
    return Plain(lines, BLANKS.sub(" ", lines).strip())


def _is_role(author: Address) -> bool:
    """Whether the address is an office's or a program's rather than a person's, whose name would stand in it."""
    local = author.email.rpartition("@")[0].lower()
    names = WORD.findall(author.name.lower())
    if ROLE.fullmatch(local):
        return True
    return bool(names) and (len(names) == 1 or not any(name[:5] in local for name in names))


def _sentences(text: str, kind: str) -> tuple[int, int]:
    """Return how many sentences of *text* belong to a telling row, and how many to none.

    What has few words is a heading.
    """
    sentences = SENTENCE_END.split(POINTS_THAT_END_NOTHING.sub(lambda found: found[0].replace(".", ""), text))
    known = [" ".join(one.split()) for one in sentences if one and one.strip()]
    rows = [row for row in ROWS if row.kind in (kind, "", NEUTRAL)]
    told = untold = 0
    for at, one in enumerate(known[:MOST_SENTENCES]):
        of = [row for row in rows if row.pattern.search(one)]
        told += any(row.weight >= TELLS for row in of if row.kind == kind)
        if not of and len(WORD.findall(one)) > HEADING:
            untold += 1
        elif not of and at == 0 and kind == AWAY and len(WORD.findall(one)) > 1:
            untold += ANSWERS  # "Boone County CASA. I'm in court all day ..."
    return told, untold
