"""Who is the message about: the author, people the author writes for, or both?

Names, addresses and agencies are candidates until something ties them to the request: an address beside the name, the
verb that asks ("please add ..."), a place in a list. Whoever is only spoken of (a supervisor who approved, a client, the
desk to call in an emergency) is never registered.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from registrar.catalog import Catalog
from registrar.mail.body import Body
from registrar.mail.message import Address, Message
from registrar.reading.agencies import FoundAgency, find_agencies
from registrar.reading.names import FoundName, badge_name, find_names, is_login, is_person_like
from registrar.reading.reading import Found
from registrar.reading.sentences import Sentence, split_sentences
from registrar.reading.words.session_words import folded
from registrar.vocabulary import Intent


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
    order: int = -1
    """Where the person comes in, when that is not where they are named."""

    @property
    def place(self) -> int:
        """Where in the text the person first comes in."""
        return self.order if self.order >= 0 else min((start for start, _ in self.spans), default=0)


@dataclass(frozen=True, slots=True)
class Mailbox:
    """An address in the text."""

    value: str
    start: int
    end: int


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


# ------------------------------------------------------------------------------------------------------- addresses

EMAIL = re.compile(
    r"(?<![\w.+'-])[A-Za-z0-9_][\w.+'-]{0,63}@[A-Za-z0-9][\w-]{0,62}(?:\.[\w-]{1,63})*\.[A-Za-z]{2,24}\b"
)
# "j.smith [at] agency dot gov", "jsmith(at)agency(dot)org", "jsmith AT agency DOT gov"
OBFUSCATED = re.compile(
    r"\b([\w.+-]{2,40})\s*(?:[\[({<]\s*(?:at|@|arroba)\s*[\])}>]|\s+(?:AT|at|arroba)\s+)\s*([\w-]{2,40}(?:\s*(?:[\[({<]\s*(?:dot|\.|punto)\s*[\])}>]|\s+(?:dot|DOT|punto)\s+|\.)\s*[\w-]{2,24}){1,4})\b"
)
_AT_MARK = re.compile(r"[\[({<]\s*(?:at|@|arroba)\s*[\])}>]|\sat\s|\sAT\s|\sarroba\s", re.IGNORECASE)
_DOT_MARK = re.compile(r"\s*(?:[\[({<]\s*(?:dot|\.|punto)\s*[\])}>]|\s(?:dot|punto)\s|\.)\s*", re.IGNORECASE)
_SPACED_AT = re.compile(
    r"\b([\w.+-]{2,40}) @ ?([\w-]{2,40}(?:\.[\w-]{2,24}){1,4})\b|\b([\w.+-]{2,40})@ ([\w-]{2,40}(?:\.[\w-]{2,24}){1,4})\b"
)


def find_mailboxes(text: str) -> tuple[Mailbox, ...]:
    """Return the addresses in *text* in order, those written so that robots do not see them among them."""
    found = [Mailbox(m[0], m.start(), m.end()) for m in EMAIL.finditer(text)]
    taken = [(one.start, one.end) for one in found]
    for match in OBFUSCATED.finditer(text):
        explicit = bool(
            re.search(r"[\[({<]\s*(?:at|@|arroba|dot|\.|punto)\s*[\])}>]|\s(?:dot|punto)\s", match[0], re.IGNORECASE)
        )
        if not explicit or any(start < match.end() and match.start() < end for start, end in taken):
            continue
        domain = _DOT_MARK.sub(".", match[2])
        if "." in domain:
            found.append(Mailbox(f"{match[1]}@{domain}", match.start(), match.end()))
    for match in _SPACED_AT.finditer(text):
        if not any(start < match.end() and match.start() < end for start, end in taken):
            found.append(Mailbox(f"{match[1] or match[3]}@{match[2] or match[4]}", match.start(), match.end()))
    return tuple(sorted(found, key=lambda one: one.start))


NOT_FOR_REGISTERING = re.compile(
    r"\b(?:fax|hotline|emergenc\w*|intake|on-call|on call|report (?:abuse|neglect)|records?|questions? to|contact|complaints?|copy (?:of|to)|copied|cc|cc'?d|bcc|c\.c\.|instead of|not|old|previous|former|formerly|was|wrong|"
    r"no longer|don'?t use|do not use|do not send|rather than|media|unsubscribe|supervisor|in place of|incorrect|misspelled|bounces|personal|home|private|help ?desk|invoice|billing|webmaster|press)\b[^.;\n]{0,36}$"
)
OFFICE = re.compile(
    r"\b(?:work|office|agency|county|state|official|business|professional|correct|right|new|use|send|reach me|best|please use|confirm\w*|invit\w*|link|log-?in|correo|oficina|trabajo|address|mail|e-?mail|my)\b[^.;\n]{0,40}$"
)


def _tokens(name: str | None) -> list[str]:
    return [token for token in re.split(r"[^a-z0-9]+", folded(name or "").replace("'", "")) if token]


def same_person(first: str | None, second: str | None) -> bool:
    """Whether two spellings can be one person: one's words among the other's, or family name and initial alike."""
    a, b = _tokens(first), _tokens(second)
    if not a or not b:
        return False
    long_a, long_b = {t for t in a if len(t) > 1}, {t for t in b if len(t) > 1}
    if len(long_a) == 1 or len(long_b) == 1:
        return bool(long_a & long_b)
    if long_a <= long_b or long_b <= long_a:
        return True
    return (a[-1] == b[-1] and a[0][0] == b[0][0]) or len(long_a & long_b) >= 2


def fits_login(name: str | None, email: str) -> bool:
    """Whether the part before the @ looks made out of *name* ("tngo", "gloria.stapleton")."""
    login = re.sub(r"[^a-z]", "", folded(email.partition("@")[0]))
    tokens = [token for token in _tokens(name) if token not in ("jr", "sr", "ii", "iii")]
    if not tokens or len(login) < 3:
        return False
    last, first = tokens[-1], tokens[0]
    if (len(last) > 2 and last in login) or (len(first) > 3 and first in login):
        return True
    return any(len(token) > 3 and token in login for token in tokens) or login == "".join(token[0] for token in tokens)


# ---------------------------------------------------------------------------------------------------------- author

CLOSING_WORD = frozenset(
    [
        "blessings",
        "thanks",
        "regards",
        "best",
        "sincerely",
        "cheers",
        "saludos",
        "gracias",
        "atentamente",
        "cordialmente",
        "peace",
        "hello",
        "hi",
    ]
)
INTRODUCES = re.compile(
    r"\b(?:my (?:full |real |legal |correct )?name is(?: spelled)?|my name'?s|i am|i'm|im|this is|it'?s|it is|me llamo|mi nombre(?: correcto)? es|soy|je m'appelle|je suis|here is|i,|yo,)\W*(?:(?:dr|mr|mrs|ms|det|sgt|lt|officer|rev|judge|prof|sra|sr|lic)\.?\s+)*$"
)
HERE = re.compile(r"^\s*(?:,|-)?\s*(?:here|writing|speaking|checking in|again|aqui)\b")


def find_author(scene: Scene) -> Found[str] | None:
    """Return the author's name, the fullest that the message gives; None where only a log-in is known."""
    display = badge_name(scene.author.name) if scene.author.name else None
    if display:
        likely = is_person_like(scene.author.name)
        if is_login(scene.author.name) or likely < 0.25 or (likely < 0.6 and _is_organisation(scene.author.name)):
            display = None
    best = Found(display, scene.author.name, "from", 0.9, "the display name") if display else None
    for candidate, sure in _own_names(scene):
        if best is None:
            if len(_tokens(candidate.value)) > 1 or sure:
                best = candidate
            continue
        alike = same_person(best.value, candidate.value)
        shorter = len(candidate.value) < len(best.value)
        more = len([t for t in _tokens(candidate.value) if len(t) > 1]) > len(
            [t for t in _tokens(best.value) if len(t) > 1]
        )
        longer = len(_tokens(candidate.value)) >= len(_tokens(best.value))
        if (
            (alike and (more or (longer and len(candidate.value) > len(best.value))))
            or (not alike and sure and len(_tokens(candidate.value)) > 1)
            or (alike and sure and longer and not shorter and best.where == "from")
        ):
            best = candidate
    if best is not None and len(_tokens(best.value)) == 1 and best.where != "from":
        return None
    return best if best is not None and len(_tokens(best.value)) > 1 else None


def _is_organisation(display: str) -> bool:
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
    for name in scene.names:
        if CLOSING_WORD & set(_tokens(name.value)):
            continue
        before = scene.low[max(0, name.start - 46) : name.start]
        after = scene.low[name.end : name.end + 14]
        words = scene.own[name.start : name.end]
        if (INTRODUCES.search(before) and not re.search(r"\b(?:in|at|with|of)\s*$", before)) or HERE.match(after):
            out.append((Found(name.value, words, "body", 0.95, "says so"), True))
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
    for name in scene.names:
        at_start = not scene.own[: name.start].strip() or scene.own[: name.start].endswith("\n")
        at_end = not re.sub(r"[\W\d]", "", scene.own[name.end :])
        words = scene.own[name.start : name.end]
        known = badge_name(scene.author.name) or ""
        fits = fits_login(name.value, scene.author.email) and len(_tokens(known)) < 2
        if not CLOSING_WORD & set(_tokens(name.value)) and (
            fits or same_person(name.value, known or scene.author.name)
        ):
            before = scene.low[max(0, name.start - 30) : name.start]
            if not re.search(r"\b(?:as|list as|of|have me as)\s*\W?$", before):
                out.append(
                    (Found(name.value, words, "body", 0.85, "fits the address it is sent from"), at_end or at_start)
                )
    return out


# ------------------------------------------------------------------------------------------------------ the others

_TITLES = r"(?:(?:dr|mr|mrs|ms|miss|det|detective|sgt|lt|officer|ofc|rev|judge|hon|honorable|the honorable|magistrate|prof|sra|sr|srta|don|dona|lic|lcda|lcdo|director|deputy|cpl|capt|captain|agente|alguacil|chief|commissioner|brother|br|sister|father|fr|pastor|chaplain|corporal|trooper|tpr|major|maj|col|deacon|nurse|principal|agent|special agent|supervisor|investigator|profra?|ing|mtro|mtra|hna|hno|caseworker|social worker|advocate|attorney|clerk|counselor|dean|bailiff)\.?\s+)*"
ASKED_FOR = re.compile(
    rf"\b(?:register|registered|registering|enroll?|enrolling|sign(?:ing)? up|sign|add|adding|put|book|include|including|get|enter|move|shift|switch|transfer|change|cancel|cancelling|canceling|remove|drop|withdraw|take|reschedule|swap|bump|"
    rf"inscrib\w*|registr\w*|matricul\w*|apunt\w*|anot\w*|incluir|agregar|cancel\w*|on behalf of|behalf of|registration for|seat for|spot for|place for|seats for|places for|request for|registrar a|inscribir a)\b"
    rf"(?:\W+(?:for|up|a|al|our|my|the|new|following|both|two|three|his|her|one|of|de|los|las|nuestr\w+|mi|also|please|in|down|to|companer[oa]s?|colega|colleagues?|coworkers?|co-workers?|caseworkers?|workers?|employees?|staff|members?|interns?|supervisors?|director|deputy|"
    rf"investigators?|volunteers?|social|case|assistant|hire|hires|team|boss|supervisee|trainee|paralegal|analyst|specialist|judge|attorney|officer|and|myself|me|y|yo)\b)*\W*{_TITLES}$"
)
# "register our school counselor Ms. ...": small words between the verb and the name, told by their letters
ASKED_RAW = re.compile(
    r"\b(?:[Rr]egister|[Ee]nroll?|[Ss]ign up|[Aa]dd|[Pp]ut|[Bb]ook|[Ii]nclude|[Mm]ove|[Ss]witch|[Cc]ancel|[Rr]emove|[Dd]rop|[Ww]ithdraw|[Tt]ake|[Ee]nter)\b (?:our|my|the|one of our|one of my|a|your|his|her)(?: [a-z][\w'-]*){1,5},? (?:(?:Dr|Mr|Mrs|Ms|Det|Sgt|Officer|Judge|Rev)\.? )*$"
)
FOR_WHOM = re.compile(
    r"\b(?:seats?|places?|spots?|slots?|registration|register|sign up|enroll|cancel|move|switch|book|reserve|session|webinar|jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sept?\w*|oct\w*|nov\w*|dec\w*)\b"
)
RELATION = re.compile(
    rf"\b(?:my|our|the|a|mi|nuestr[oa]|one of (?:my|our))\s+(?:new\s+|other\s+|fellow\s+)?(?:co-?workers?|colleagues?|caseworkers?|case workers?|workers?|employees?|staff|interns?|director|executive director|deputy|investigators?|volunteers?|assistant|team|partner|supervisee|trainee|companer[oa]|"
    rf"colega|director[a]?|alguacil|judge|specialist|teammates?|office ?mate|boss|supervisor|clerk|coordinator|advocate|hire|counselor|nurse|therapist|teacher|psychologist|attorney|officer|manager|secretary|cousin|aide|liaison|jefe|jefa|supervisora?)s?(?: of (?:mine|ours))?,?\s+{_TITLES}$"
)
WANTS = re.compile(
    r"^(?:\W*\([^)\n]{0,80}\))?(?:,? (?:of|from|at|with|in) (?:the |our )?[^,.;:\n]{3,70}?)??\W*(?:,[^,.\n]{2,50},)?\s*(?:also |both |each |all |too )*(?:who(?:m)?\b|directs|now (?:works|has|uses|goes)|is now|is (?:already )?(?:in|on|down|registered|signed up|enrolled) (?:for |in )?(?:session|the|your|#|\d)|wants?|would like|needs? to (?:attend|take|be)|will (?:be )?(?:attend|do|take|join|need|come|participat|go)\w*|wish(?:es)?|asks?|has asked|have asked|asked me|is asking|are asking|plans? to|hopes? to|(?:is|are) (?:interested|signing|hoping|planning|to attend|attending|registering)|"
    r"should (?:be|take|attend)|must (?:be|take|attend)|joins?|to (?:session|#|the|attend)|attends?|are asking|prefers?|can'?t|cannot|won'?t|will not|is no longer|desea|quiere|necesita|asistira|va a|who (?:wishes|wants|would|needs|will)|and i\b|and me\b|and myself|nor i\b|or i\b|e? ?y yo\b)"
)
NAMED_SO = re.compile(
    rf"\b(?:(?:his|her|their|whose|the) (?:full )?name(?:'s| is)|have (?:him|her|them) (?:down )?as(?: the)?|(?:he|she)(?:'s| is)|se llama|su nombre es|her name|that is|namely)\W*{_TITLES}$"
)
ONLY_SPOKEN_OF = re.compile(
    rf"\b(?:(?:hi|hello|hey|dear|hola|estimad[oa]|bonjour|attn|attention|thanks|thank you)\b(?=[ ,:]*(?:(?:ms|mr|mrs|dr)\.? )?$)|per|cc|cc'?d|copy|copied|copying|ask|asked|contact|call|contacted|spoke (?:with|to)|talked (?:with|to)|heard (?:from|about)|told|referred by|recommended by|suggested by|"
    rf"approved by|supervised by|report to|reports to|works? for|friend|client|son|daughter|husband|wife|child|mother|father|presented by|facilitat\w+|led by|taught by|instead of|replac\w+|former|formerly|succeed\w*|through|e-?mail from|forwarded by|sent by|"
    rf"court of|chambers of|attorney to|clerk to|assistant to|secretary to|office of|signed|sincerely|regards|from|as|named after|by)\b\W*(?:the |my |our |supervisor\b\W*|director\b\W*|boss\b\W*|colleague\b\W*|with\b\W*|to\b\W*)*{_TITLES}$"
)
NOT_ATTENDING = re.compile(
    r"^\W*(?:\([^)\n]{0,60}\))?\W*(?:,?\s*(?:who )?(?:has |have )?(?:already )?(?:approved|suggested|told|said|recommended|mentioned|asked me to (?:write|email|e-mail|contact)|forwarded|handed|gave|shared|is my|was|is not|isn'?t|will not|won'?t be (?:attending|joining)|took|attended|left|retired|is the))\b"
)
LIST_START = re.compile(r"^\s*(?:[•▪◦‣*·–—-]\s*|\(?\d{1,2}[.):]\s*|[a-zA-Z][.)]\s+)?" + rf"{_TITLES}$", re.IGNORECASE)
AND_BEFORE = re.compile(
    rf"(?:,|\band\b|&|\by\b|\be\b|\bplus\b|\bet\b|;|\bas well as\b|\balong with\b|\bwith\b)\s*(?:and\s+|also\s+)?(?:for |para )?(?:the |el |la |my |our |mi )?(?:\w+ )?{_TITLES}$"
)


def find_others(scene: Scene, author: Found[str] | None, intent: Intent) -> list[Person]:
    """Return the people that the author names for the request, themself among them where they are listed."""
    people: list[Person] = []
    used: set[int] = set()
    previous_end = 0
    for mailbox in scene.mailboxes:
        if mailbox.value.lower() == scene.catalog.mailbox:
            continue
        name = _name_beside(scene, mailbox, previous_end, used)
        previous_end = mailbox.end
        before = scene.low[max(0, mailbox.start - 60) : mailbox.start]
        line_start = scene.own.rfind("\n", 0, mailbox.start) + 1
        before_line = scene.low[max(line_start, mailbox.start - 60) : mailbox.start]
        own_address = mailbox.value.lower() == scene.author.email.lower()
        if name is not None and len(_tokens(name.value)) < 2 and not _fuller(scene, name.value):
            continue
        if name is None or MINE.search(scene.low[name.end : mailbox.start]) or _is_agency(scene, name):
            continue
        named_so = NAMED_SO.search(scene.low[max(0, name.start - 60) : name.start])
        if (not named_so and _is_spoken_of(scene, name, cancels=intent is Intent.CANCEL)) or (
            NOT_FOR_REGISTERING.search(before_line) and not LIST_START.match(scene.low[line_start : name.start])
        ):
            used.add(name.start)
            continue
        used.add(name.start)
        name = replace(name, value=re.sub(r"['’]s$", "", name.value))
        is_author = own_address or (author is not None and same_person(author.value, name.value))
        words = scene.own[name.start : mailbox.end]
        people.append(
            Person(
                name=Found(name.value, scene.own[name.start : name.end], "body", 0.9, "stands beside the address"),
                email=Found(mailbox.value, words, "body", 0.95, "stands beside the name"),
                spans=[(name.start, mailbox.end)],
                is_author=is_author,
                listed=bool(LIST_START.match(scene.low[line_start : name.start])),
            )
        )
        del before
    people = [_in_full(person, scene) for person in people]
    for _ in range(2):  # whoever is named before the one that gives the list away is seen the second time
        people += _named_without_address(scene, author, people, used=used, intent=intent)
    _give_loose_addresses(scene, author, people)
    people.sort(key=lambda person: person.place)
    return people


def _fuller(scene: Scene, name: str) -> FoundName | None:
    """The one longer name in the text that begins or ends with *name*, or None."""
    tokens = _tokens(name)
    longer = {}
    for other in scene.names:
        words = _tokens(other.value)
        if len(words) > max(1, len(tokens)) and (words[: len(tokens)] == tokens or words[-len(tokens) :] == tokens):
            longer.setdefault(other.value, other)
    return next(iter(longer.values())) if len(longer) == 1 else None


def _in_full(person: Person, scene: Scene) -> Person:
    """ "Jo is jp@x": the fuller name of the same person that stands elsewhere in the text."""
    name = _fuller(scene, person.name.value) if person.name else None
    if name is not None:
        person.name = Found(name.value, scene.own[name.start : name.end], "body", 0.9, "named in full elsewhere")
        person.spans.insert(0, (name.start, name.end))
    return person


def _give_loose_addresses(scene: Scene, author: Found[str] | None, people: Sequence[Person]) -> None:
    """ "Her address is ...": an address that stands by itself belongs to the person it is made of the name of."""
    given = {person.email.value.lower() for person in people if person.email}
    loose = [
        m
        for m in scene.mailboxes
        if m.value.lower() not in given and m.value.lower() not in (scene.catalog.mailbox, scene.author.email.lower())
    ]
    loose += [
        m
        for m in find_mailboxes(scene.body.signature)
        if m.value.lower() not in given and m.value.lower() != scene.author.email.lower()
    ]
    needy = [person for person in people if person.email is None and not person.is_author and person.name]
    for person in needy:
        assert person.name is not None
        for mailbox in loose:
            before = scene.low[max(0, mailbox.start - 40) : mailbox.start]
            theirs = bool(
                re.search(r"\b(?:his|her|their|hers|su|reached|address|e-?mail|mail|at|correo)\b[^.;\n]{0,30}$", before)
            )
            fits = fits_login(person.name.value, mailbox.value)
            author_fits = (
                author is not None
                and fits_login(author.value, mailbox.value)
                and author.value.split()[-1] != person.name.value.split()[-1]
            )
            alone = (
                len(needy) == 1
                and theirs
                and not author_fits
                and bool(re.search(r"\b(?:his|her|their|su)\b[^.;\n]{0,36}$", before))
            )
            if (fits and not author_fits) or alone:
                person.email = Found(mailbox.value, mailbox.value, "body", 0.85, "written for them")
                loose = [m for m in loose if m is not mailbox]
                break


MINE = re.compile(
    r"\b(?:my|mi)(?: \w+){0,2} (?:e-?mail|address|mail|correo|inbox)\b[^.;\n]{0,24}$|\bmine\b[^.;\n]{0,24}$"
)


def _is_agency(scene: Scene, name: FoundName) -> bool:
    return name.score < 0.8 and any(
        a.start <= name.start and name.end <= a.end and a.score >= 0.5 for a in scene.agencies
    )


def _name_beside(scene: Scene, mailbox: Mailbox, previous_end: int, used: set[int]) -> FoundName | None:
    """The name that an address belongs to: on the same line before it, else directly behind it."""
    line_start = max(scene.own.rfind("\n", 0, mailbox.start) + 1, previous_end if previous_end <= mailbox.start else 0)
    before = [n for n in scene.names if line_start <= n.start and n.end <= mailbox.start and n.start not in used]
    before = [n for n in before if not _breaks(scene.own[n.end : mailbox.start])]
    if before:
        close = [
            n
            for n in before
            if re.fullmatch(r"[\s,;:<(\[\-–—|.]*(?:at|e-?mail|is)?[\s,;:<(\[\-–—|.]*", scene.own[n.end : mailbox.start])
        ]
        return (
            close[-1]
            if close
            else max(
                before,
                key=lambda n: (
                    n.score >= 0.5,
                    n.start == before[0].start and LIST_START.match(scene.low[line_start : n.start]) is not None,
                    n.start,
                ),
            )
        )
    behind = [
        n
        for n in scene.names
        if n.start >= mailbox.end and re.fullmatch(r"[ \t]*[-–—(,:|>)]{1,3}[ \t]*", scene.own[mailbox.end : n.start])
    ]
    return behind[0] if behind and behind[0].start not in used else None


def _breaks(between: str) -> bool:
    """Whether a sentence ends between a name and an address, so that they have nothing to do with each other."""
    return bool(re.search(r"[.!?]\s+[A-Z]", re.sub(r"\b\w{1,3}\.", "", between))) or len(between) > 140


def _is_spoken_of(scene: Scene, name: FoundName, *, cancels: bool = False) -> bool:
    before = scene.low[max(0, name.start - 70) : name.start]
    after = scene.low[name.end : name.end + 90]
    if ONLY_SPOKEN_OF.search(before):
        return True
    if cancels:  # whoever does not come is then whom it is about
        return False
    if NOT_ATTENDING.match(after):
        return True
    sentence = next((s for s in scene.sentences if s.start <= name.start < s.end), None)
    if sentence and re.search(
        r"\bneither\b.*\b(?:will be|is|are|am) (?:attending|coming|joining)\b|\b(?:is|are|will) not (?:be )?(?:attending|coming|joining)\b(?! until)",
        folded(sentence.text),
    ):
        return True
    following = next((s for s in scene.sentences if s.start > name.end), None)
    return bool(
        following
        and re.match(
            r"(?:she|he|they) (?:is|are|will|does) ?n[o']t (?:be )?(?:attend|com|join|need)", folded(following.text)
        )
    ) and bool(re.search(r"\b(?:copy|cc|supervisor|approved)\b", before))


def _named_without_address(
    scene: Scene, author: Found[str] | None, people: Sequence[Person], *, used: set[int], intent: Intent
) -> list[Person]:
    out: list[Person] = []
    taken = [span for person in people for span in person.spans]
    lists = [person for person in people if person.listed]
    for name in scene.names:
        if len(_tokens(name.value)) < 2:
            continue
        if name.start in used or any(a <= name.start < b for a, b in taken):
            continue
        if author is not None and same_person(author.value, name.value) and len(_tokens(name.value)) > 1:
            if people or out:
                known = [p for p in (*people, *out) if p.is_author]
                if (
                    not known
                    and not re.search(
                        r"\b(?:i am|i'm|my name is|this is)\W*$", scene.low[max(0, name.start - 16) : name.start]
                    )
                    and _points(scene, name, people=people, found=out, lists=lists, cancels=intent is Intent.CANCEL)
                    >= 2
                ):
                    out.append(Person(name=author, spans=[(name.start, name.end)], is_author=True))
            continue
        if any(same_person(p.name.value, name.value) for p in (*people, *out) if p.name):
            continue
        if (
            _points(scene, name, people=people, found=out, lists=lists, cancels=intent is Intent.CANCEL) < 2
            or len(_tokens(name.value)) < 2
        ):
            continue
        words = scene.own[name.start : name.end]
        line_start = scene.own.rfind("\n", 0, name.start) + 1
        out.append(
            Person(
                name=Found(name.value, words, "body", min(0.9, 0.5 + name.score / 2), "named in the request"),
                spans=[(name.start, name.end)],
                listed=bool(LIST_START.match(scene.low[line_start : name.start])),
            )
        )
    return out


def _points(
    scene: Scene,
    name: FoundName,
    *,
    people: Sequence[Person],
    found: Sequence[Person],
    lists: Sequence[Person],
    cancels: bool,
) -> float:
    """How much ties a name without an address to the request."""
    sentence = next((s for s in scene.sentences if s.start <= name.start < s.end), None)
    named_so = NAMED_SO.search(scene.low[max(0, name.start - 60) : name.start])
    if sentence is None or (_is_spoken_of(scene, name, cancels=cancels) and not named_so):
        return -4
    if any(a.start <= name.start and name.end <= a.end and a.score >= 0.5 for a in scene.agencies):
        return -3
    before, after = (
        scene.low[max(sentence.start, name.start - 120) : name.start],
        scene.low[name.end : min(len(scene.low), name.end + 90)],
    )
    line_start = scene.own.rfind("\n", 0, name.start) + 1
    if any(folded(name.value) in folded(title) for title in _titles(scene.catalog)):
        return -4
    facilitators = {folded(word) for word in re.findall(r"\w+", scene.catalog.mailbox.partition("@")[0])}
    if facilitators & set(_tokens(name.value)):
        return -4
    points = 0.0
    if ASKED_FOR.search(before):
        points += 2
    if re.search(rf"\b(?:me|myself|i)\b,? (?:and|&|plus) {_TITLES}$", before):
        points += 2
    if ASKED_RAW.search(scene.own[max(sentence.start, name.start - 120) : name.start]):
        points += 2
    if re.search(rf"\b(?:for|para) {_TITLES}$", before) and FOR_WHOM.search(before + " " + after):
        points += 2
    if RELATION.search(before) and re.search(
        r"\b(?:wants?|would like|needs? to|asked|join|attend|come|register|sign|seat|both of us|two of us|quiere|desea)\b",
        f"{folded(sentence.text)} {_next_sentence(scene, sentence)}",
    ):
        points += 1
    if RELATION.search(before) or re.search(
        rf"\b(?:judge|magistrate|director|honorable|hon\.?|commissioner|superintendent|chief|sheriff|justice)\s+(?:judge\s+)?{_TITLES}$",
        before,
    ):
        points += 1
    if WANTS.match(after):
        points += 2
    if NAMED_SO.search(before) and not re.search(r"\b(?:i|my|mi|yo)\W*(?:am|name|'m)?(?: is|'s)?\W*$", before):
        points += 2
    if LIST_START.match(scene.low[line_start : name.start]) and (lists or _is_in_list(scene, name)):
        points += 2
    everyone = [*people, *found]
    comma_only = bool(re.search(r",\s*$", before)) and name.score < 0.7
    if (
        everyone
        and not comma_only
        and AND_BEFORE.search(before)
        and any(sentence.start <= start < name.start for p in everyone for start, _ in p.spans)
    ):
        points += 2
    if re.search(r"\bneither\W+$", before) or re.match(r"\W+(?:and|nor|y) (?:i|me|myself|yo)\b", after):
        points += 1
    coordinated = [n for n in scene.names if n.start > name.end and sentence.start <= n.start < sentence.end]
    if (
        not points
        and coordinated
        and re.match(r"\s*(?:,|and|&|y)\s", after)
        and any(WANTS.match(scene.low[n.end : n.end + 90]) for n in coordinated)
    ):
        points += 2
    ahead = re.match(r"(?:,? (?:and|y|e|&|plus) |, )(?:also )?" + _TITLES, after)
    if ahead and any(start == name.end + ahead.end() for p in everyone for start, _ in p.spans):
        points += 2
    if _is_list_of_names(scene, sentence, name):
        points += 2
    colon = re.search(rf":\W*{_TITLES}$", before)
    if colon and re.search(
        r"\b(?:two|three|four|five|six|register|add|enroll|sign up|following|these|both|seats?|places?|spots?|people|staff|entry|registration|record|colleague\S*|\d)\b",
        before[: colon.start()],
    ):
        points += 2
    if re.match(
        r"(?:he|she|they|el|ella)\W+(?:would like|wants|wishes|needs|asked|has asked|asks|will (?:attend|take|be|need)|is hoping|hopes|should|plans|quiere|desea)",
        _next_sentence(scene, sentence),
    ):
        points += 1.5
    if name.score < 0.4:
        points -= 1
    return points


def _titles(catalog: Catalog) -> tuple[str, ...]:
    """What the program and its sessions are called: no names of people, however they are spelled."""
    return (catalog.program, catalog.organization, *(session.title for session in catalog.sessions))


def _next_sentence(scene: Scene, sentence: Sentence) -> str:
    return next((folded(s.text) for s in scene.sentences if s.start >= sentence.end), "")


def _is_list_of_names(scene: Scene, sentence: Sentence, name: FoundName) -> bool:
    """Whether the sentence, or what stands behind its colon, is names and little else: "Ann Lee, Bo Ray and Cy Fox"."""
    colon = scene.own.rfind(":", sentence.start, name.start)
    start = colon + 1 if colon >= 0 else sentence.start
    inside = [n for n in scene.names if start <= n.start and n.end <= sentence.end]
    if len(inside) < 2:
        return False
    rest, at = "", start
    for one in inside:
        rest += scene.own[at : one.start]
        at = one.end
    rest += scene.own[at : sentence.end]
    rest = re.sub(r"\([^)]*\)|[\w.+'-]+@[\w.-]+", "", rest)
    rest = re.sub(r"\b(?:and|y|e|et|plus|also|both|me|myself|mr|mrs|ms|dr|ann)\b", "", folded(rest))
    return len(re.sub(r"[^a-z]", "", rest)) <= 3


def _is_in_list(scene: Scene, name: FoundName) -> bool:
    """Whether the line of *name* is one of two or more like it, below a line that opens a list."""
    starts = []
    for other in scene.names:
        line_start = scene.own.rfind("\n", 0, other.start) + 1
        if LIST_START.match(scene.low[line_start : other.start]):
            starts.append(scene.own.count("\n", 0, other.start))
    mine = scene.own.count("\n", 0, name.start)
    return any(abs(line - mine) in (1, 2) for line in starts if line != mine) and bool(
        re.search(
            r":\s*(?:\n|$)|\b(?:following|these|staff|people|names|attendees|participants|below)\b",
            scene.own[: name.start],
        )
    )


# ---------------------------------------------------------------------------------------------- is the author in?

SELF_IN = re.compile(
    r"\b(?:inscrib|matric|apunt|anot|registr)\w*me\b|\bnor (?:i|me|myself)\b|\b(?:and|plus|&|y|,) (?:also )?(?:me|myself|yo)\b|\b(?:and|plus|&) (?:also )?i\b(?! (?:am|have|will) not)|\b(?:me|myself|i|yo)\b,? (?:and|plus|&|y|along with|as well as)\b|\b(?:register|sign|enroll|enrol|add|put|book|include|count|get|move|switch|cancel|take|drop|save|reserve|shift|transfer|remove|withdraw|send) (?:up )?(?:me|us|both of us|the two of us|my (?:name|registration|seat|spot|place|reservation))\b|"
    r"\b(?:register|sign|add|put|include|book|enroll) (?:[\w ,]{0,40}?)\b(?:me|myself|us)\b|\bfor (?:me|myself|us|both of us|the two of us)\b|\b(?:two|three|four|five|six|seven|eight|\d+|both|all|some|several|a few) of us\b|\b(?:us|we)\b (?:are (?:asking|signing|registering|interested|both|all|planning|hoping|attending|joining|on|two|three)|will (?:attend|join|be|take|both|all)|would (?:both |all )?like|want|both|all|plan)\b|\byo mism[oa]\b|[-•:,] ?me\b(?=,| \()|\bone for me\b|\bme plus\b|(?<!assistant )(?<!secretary )(?<!supervisor )(?<!boss )\(me\)|\bla que suscribe\b|\bel que suscribe\b|\bapuntarnos\b|\binscribirnos\b|"
    r"\bi(?:'d| would|'ll| will| want| wish| plan| am| intend| hope| can| also| request| prefer)?(?: (?:also|like|love|very much|really|too|to|be|a|seat|spot|myself|personally|want|the|session|number))*? (?:want|attend(?:ing)?|join(?:ing)?|participat\w+|take part|be there|come|do|take|sit in|too)\b|\b(?:that's me|that is me|\(me\)|\(myself\)|myself)\b|\bme (?:too|as well)\b|\bcount me\b|\bsign(?:ing)? up for\b|\bi(?:'d| would) (?:also )?like (?:a|to (?:be|sign|register for))\b"
)
STAYS = re.compile(
    r"\b(?:leave me (?:on|in|where)|i'm staying|i am staying|i'll keep|mine stays|i stay|keep me|i (?:do not|don'?t) need (?:the|a|my) (?:place|seat|spot)|nothing for me|i will still|i'm still)\b"
)
SELF_OUT = re.compile(
    r"\b(?:i|we)(?: (?:will|am|are|shall|do|myself|personally|can|won't|don't))*(?:'m|'ll| am| will| do| can)?(?: myself| personally)? (?:not|never|n't|won'?t|don'?t|cannot|can'?t)(?: myself| personally| be| need| plan| want| to)* (?:attend\w*|join\w*|participat\w*|com\w+|registering|sign\w*|take|going|make it|be there|be on\b|need (?:it|this|a (?:seat|spot)))\b|\b(?:don'?t|do not) (?:count|include|register|sign up|add|put) me\b|\bnot (?:be )?attending (?:myself|personally)\b|\bi only (?:coordinate|handle|arrange|schedule|do)\b|\bnothing for me\b|"
    r"\bnot for (?:me|myself)\b|\bnobody here\b|\bneither i nor\b|\bi (?:took|attended|already took|have already (?:taken|attended|done)|did) (?:it|this|the)\b|\bnot registering myself\b|\bi do not need (?:it|a seat|to)\b|\bi(?:'m| am) just (?:the|her|his|their)\b|\bnot me\b|\bi won'?t be\b|\b(?:i'm|i am) already (?:registered|signed up|enrolled|in|on)\b|\bdon'?t put me\b|\bmine stays\b|\bi'm staying put\b|\bi don'?t need the place\b|\bnothing for me\b|\bi did(?:n't| not) need\b|\byo no (?:voy|participar|asistir)\w*"
)


def says_not_coming(scene: Scene) -> bool:
    """Whether the author says that they do not take part themself."""
    return bool(SELF_OUT.search(scene.low) or STAYS.search(scene.low))


def author_is_in(scene: Scene, others: Sequence[Person], intent: Intent = Intent.REGISTER) -> tuple[bool, int]:
    """Whether the author asks for themself beside *others*, and where they say so first."""
    if any(person.is_author for person in others):
        return False, 0
    if not others:
        return True, 0
    low = scene.low
    out = STAYS.search(low) if intent in (Intent.CANCEL, Intent.CHANGE) else SELF_OUT.search(low) or STAYS.search(low)
    inside: re.Match[str] | None = None
    for match in SELF_IN.finditer(low):
        if re.search(
            r"\b(?:has asked|asked|told|wants|had|lets?|behalf|ask|reply|write|contact|call|email|copy|tell|give|reach|if|help|directs|requested|instructed|with a copy to|only|handed|lent|for the)\W*(?:to )?$",
            low[max(0, match.start() - 16) : match.start()],
        ):
            continue
        if re.search(r"\b(?:don'?t|do not|not|never|no need to)\s*$", low[max(0, match.start() - 14) : match.start()]):
            continue
        if re.match(r"(?:and|plus|&) (?:also )?i\b", match[0]) and re.match(
            r"\s*(?:'|should|would be grateful|am (?:the|their|her|his|not|only|just)|supervise|coordinate|will (?:send|make|forward|see|let)|can (?:send|forward)|do not|don't|was|have|need|thought|believe|just|'ll send|want to|wanted|told|asked|hope|know)",
            low[match.end() : match.end() + 24],
        ):
            continue
        if re.match(r"i'?d? ?(?:would )?like (?:to )?(?:register|sign|enroll|add)", match[0]) and re.match(
            r"\s*(?:up )?(?:the|my|our|two|three|these|a |following|[a-z]+ [a-z]+ (?:and|,))",
            low[match.end() : match.end() + 30],
        ):
            continue
        inside = match
        break
    if inside is None or out is not None:
        return False, 0
    return True, inside.start()


# ----------------------------------------------------------------------------------------------- address of a person

LATER_ROLE = re.compile(
    r"^(?:info|intake|records?|office|contact|admin|hotline|help|support|training|hr|reports?|cps|fax|noreply|no-reply|webmaster|scheduling|frontdesk|reception|media|press|billing|accounting|[a-z]+-(?:records|intake|hotline))\b",
    re.IGNORECASE,
)


def author_address(scene: Scene, author: Found[str] | None, taken: Sequence[Person]) -> Found[str] | None:
    """Return the address to register the author at: an office address they write down, else From."""
    used = {person.email.value.lower() for person in taken if person.email and not person.is_author}
    sender = scene.author.email
    best: tuple[float, Mailbox, str] | None = None
    in_signature = find_mailboxes(scene.body.signature)
    for place, mailboxes, text in (
        ("body", scene.mailboxes, scene.low),
        ("signature", in_signature, folded(scene.body.signature)),
    ):
        for mailbox in mailboxes:
            value = mailbox.value.lower()
            if value in used or value == scene.catalog.mailbox or value == scene.catalog.mailbox.replace("'", ""):
                continue
            line_start = text.rfind("\n", 0, mailbox.start) + 1
            before = text[max(line_start, mailbox.start - 70) : mailbox.start]
            points = 0.0
            if fits_login(author.value if author else None, mailbox.value) or fits_login(
                scene.author.name, mailbox.value
            ):
                points += 2
            if OFFICE.search(before) and not re.search(r"\b(?:his|her|their|supervisor'?s?)\b[^.;\n]{0,24}$", before):
                points += 2
            whose = re.search(r"\b([a-z][a-z-]+)'s (?:\w+ )?(?:e-?mail|address|mail)\b[^.;\n]{0,14}$", before)
            if (
                whose
                and whose[1] not in _tokens(author.value if author else "")
                and not re.fullmatch(r"agency|office|county|work|it", whose[1])
            ):
                points -= 4
            login, sender_login = value.partition("@")[0], sender.lower().partition("@")[0]
            if login == sender_login or (len(login) > 3 and (login in sender_login or sender_login in login)):
                points += 1
            if re.search(
                r"\b(?:old|former|previous|not|wrong|instead of|was|personal)\b[^.;\n]{0,14}$", before
            ) and not re.search(r"\bnot (?:my|the) (?:old|personal|home)", before):
                points -= 4
            if NOT_FOR_REGISTERING.search(before) and not re.search(
                r"\b(?:work|office|correct|right|new)\b[^.;\n]{0,24}$", before
            ):
                points -= 3
            if re.match(r"\s*(?:\(personal|\(home)", text[mailbox.end : mailbox.end + 14]):
                points -= 3
            if LATER_ROLE.match(mailbox.value) and value != sender.lower():
                points -= 3
            if value == sender.lower():
                points = max(points, 1.0)
            if points > 0 and (best is None or points > best[0]):
                best = (points, mailbox, place)
    if best is not None and (best[0] >= 2 or best[1].value.lower() == sender.lower()):
        where = "signature" if best[2] == "signature" else "body"
        return Found(best[1].value, best[1].value, where, 0.9, "the office address they write down")
    if not sender:
        return None
    return Found(sender, sender, "from", 0.9, "the address it is sent from")


# ---------------------------------------------------------------------------------------------------------- agency

BELONGS = re.compile(
    r"\b(?:i(?:'m| am| work| volunteer| serve| coordinate| supervise)?|we(?:'re| are| all)?|im|soy|somos|trabajo|work|works|working|employed|volunteer|agency|organization|employer|representing|of the|staff of|employees of|from|with|at|for|of|del|de la|en el|en la|in the|en)\b[^.;\n]{0,60}$"
)


def find_agency(scene: Scene, *, near: tuple[int, int] | None = None) -> Found[str] | None:
    """Return the author's agency; with *near*, the one written in that stretch of the own words."""
    if near is not None:
        inside = [a for a in scene.agencies if near[0] <= a.start and a.end <= near[1] and a.score >= 0.4]
        if not inside:
            return None
        best = max(inside, key=lambda a: a.score)
        return Found(best.value, scene.own[best.start : best.end], "body", min(0.95, best.score), "beside the name")
    candidates: list[tuple[float, Found[str]]] = []
    for agency in scene.agencies:
        if _is_the_program(agency.value, scene.catalog):
            continue
        before = scene.low[max(0, agency.start - 70) : agency.start]
        bonus = 0.2 if BELONGS.search(before) else 0.0
        if re.search(
            r"\b(?:he|she|they|who|his|her|their)(?:'s| is| are| works?| work)?(?: (?:at|with|for|from|in))? (?:the )?$",
            before,
        ):
            bonus -= 0.6  # somebody else's
        candidates.append(
            (
                agency.score + bonus,
                Found(
                    agency.value,
                    scene.own[agency.start : agency.end],
                    "body",
                    min(0.95, agency.score + bonus),
                    "named in the text",
                ),
            )
        )
    for agency in scene.signed:
        if not _is_the_program(agency.value, scene.catalog):
            candidates.append(
                (
                    agency.score + 0.15,
                    Found(
                        agency.value,
                        scene.body.signature[agency.start : agency.end],
                        "signature",
                        min(0.95, agency.score + 0.1),
                        "in the signature",
                    ),
                )
            )
    bracketed = re.search(r"\(([^()]{2,60})\)\s*$", scene.author.name)
    if bracketed:
        for agency in find_agencies(bracketed[1]):
            candidates.append(
                (agency.score - 0.1, Found(agency.value, bracketed[1], "from", 0.8, "in the display name"))
            )
        if re.fullmatch(r"[A-Z][A-Z0-9&/ .-]{1,20}", bracketed[1].strip()) and not re.fullmatch(
            r"(?:SHE|HE|THEY|HER|HIM).*", bracketed[1]
        ):
            candidates.append((0.45, Found(bracketed[1].strip(), bracketed[1], "from", 0.8, "in the display name")))
    if not candidates and scene.author.name:
        for agency in find_agencies(scene.author.name):
            if agency.score >= 0.6:
                candidates.append(
                    (agency.score - 0.1, Found(agency.value, scene.author.name, "from", 0.75, "the display name"))
                )
    candidates = [one for one in candidates if one[0] >= 0.4]
    return max(candidates, key=lambda one: one[0])[1] if candidates else None


def _is_the_program(value: str, catalog: Catalog) -> bool:
    """The organisation that gives the webinar is nobody's agency here, nor is the title of a session."""
    name = folded(value)
    if not name:
        return True
    if catalog.organization and (name in folded(catalog.organization) or folded(catalog.organization) in name):
        return True
    titles = {folded(title) for title in (catalog.program, *(session.title for session in catalog.sessions)) if title}
    return any(title in name or (len(name) > 5 and name in title) for title in titles)


def make_scene(message: Message, catalog: Catalog, body: Body, author: Address) -> Scene:
    """Find once what all questions about people look at."""
    own = body.own
    names = find_names(own)
    host = (catalog.organization,) if catalog.organization else ()
    signature = body.signature[:2000]
    return Scene(
        message=message,
        catalog=catalog,
        body=body,
        own=own,
        low=folded(own),
        sentences=split_sentences(own),
        names=names,
        mailboxes=find_mailboxes(own),
        agencies=find_agencies(own, names, except_for=host),
        signed=find_agencies(signature, except_for=host) if signature else (),
        author=author,
    )
