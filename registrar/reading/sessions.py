"""Which sessions are meant?

Every way of naming a session becomes a Mention: where it stands, what it denotes in the catalogue, and the role it has
in its clause (wanted, refused, attended, held already, ...). Mentions that stand in apposition ("session 24, on April 19")
must agree; where they do not, nothing is settled, because a wrong seat is worse than a question.

The tables come first: month and number words, then one pattern for each spelling, each with an example.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import Literal

from rapidfuzz import fuzz

from registrar.catalog import Catalog, OfferedSession
from registrar.reading.reading import Found, SessionProblem, Where

Kind = Literal["number", "date", "weekday", "month", "place", "title", "all", "order"]
Role = Literal["wanted", "refused", "past", "held", "kept", "left", "aside", "queried"]


@dataclass(frozen=True, slots=True)
class Mention:
    """One naming of a session or of several."""

    start: int
    end: int
    words: str
    kind: Kind
    numbers: tuple[int, ...]
    """The sessions denoted, all of them; empty where nothing in the catalogue fits."""
    options: tuple[int, ...] = ()
    """More than one session fits and the words do not say which ("the February one" of two)."""
    unknown: bool = False
    """Names something that is not on offer."""
    conflict: bool = False
    """Contradicts itself: a weekday that is not that date's."""
    strong: bool = True
    """Speaks of a session for sure; a weak mention counts only where no strong one does."""
    role: Role = "wanted"
    joined: bool = False
    """Tied to the mention before it by "and", "also", a comma: both are meant."""

    @property
    def settled(self) -> bool:
        """Whether the mention denotes sessions without doubt."""
        return bool(self.numbers) and not self.options and not self.conflict and not self.unknown


@dataclass(frozen=True, slots=True)
class Settled:
    """What the mentions of one person, or of one message, come to."""

    sessions: tuple[Found[int], ...] = ()
    problems: tuple[SessionProblem, ...] = ()

    @property
    def numbers(self) -> tuple[int, ...]:
        """The session numbers alone, ascending."""
        return tuple(found.value for found in self.sessions)


# ---------------------------------------------------------------------------------------------------------- tables

MONTHS: dict[str, int] = {}
for _month, _names in enumerate(
    (
        "january jan enero ene janvier janv januar",
        "february feb febr febuary feburary febrero fevrier fevr februar",
        "march mar marzo mars",
        "april apr aprl abril abr avril avr",
        "may mayo mai",
        "june jun junio juin juni",
        "july jul julio juillet juil juli",
        "august aug agosto ago aout",
        "september sept sep setiembre septiembre septembre septemeber",
        "october oct octubre octobre ocotber oktober",
        "november nov noviembre novembre",
        "december dec diciembre dic decembre decemeber dezember",
    ),
    start=1,
):
    MONTHS.update(dict.fromkeys(_names.split(), _month))

WEEKDAYS: dict[str, int] = {}
for _day, _names in enumerate(
    (
        "monday mon lunes lundi",
        "tuesday tues tue martes mardi",
        "wednesday wed weds miercoles mercredi",
        "thursday thurs thur thu jueves jeudi",
        "friday fri viernes vendredi",
        "saturday sat sabado samedi",
        "sunday sun domingo dimanche",
    )
):
    WEEKDAYS.update(dict.fromkeys(_names.split(), _day))

ONES = {
    word: value
    for value, words in enumerate(
        (
            "zero", "one uno una un une", "two dos deux", "three tres trois", "four cuatro quatre", "five cinco cinq", "six seis",
            "seven siete sept", "eight ocho huit", "nine nueve neuf", "ten diez dix", "eleven once onze", "twelve doce douze",
            "thirteen trece treize", "fourteen catorce", "fifteen quince", "sixteen dieciseis", "seventeen diecisiete",
            "eighteen dieciocho", "nineteen diecinueve",
        )
    )
    for word in words.split()
}  # fmt: skip
TENS = {
    word: value * 10
    for value, words in enumerate(
        (
            "twenty veinte vingt", "thirty treinta trente", "forty fourty cuarenta quarante", "fifty cincuenta cinquante",
            "sixty sesenta soixante", "seventy setenta", "eighty ochenta", "ninety noventa",
        ),
        start=2,
    )
    for word in words.split()
}  # fmt: skip
FUSED = {f"veinti{word}": 20 + value for word, value in ONES.items() if 0 < value < 10}
ORDINALS = {
    word: value
    for value, words in enumerate(
        (
            "first 1st primera primero primer premiere premier", "second 2nd segunda segundo deuxieme", "third 3rd tercera tercero tercer troisieme",
            "fourth 4th cuarta cuarto", "fifth 5th quinta quinto", "sixth 6th sexta sexto", "seventh 7th", "eighth 8th", "ninth 9th", "tenth 10th",
        ),
        start=1,
    )
    for word in words.split()
}  # fmt: skip


DAY_WORDS: dict[str, int] = {}
for _number, _word in enumerate(
    [
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
        "eleventh",
        "twelfth",
        "thirteenth",
        "fourteenth",
        "fifteenth",
        "sixteenth",
        "seventeenth",
        "eighteenth",
        "nineteenth",
        "twentieth",
    ],
    start=1,
):
    DAY_WORDS[_word] = _number
    if _number < 10:
        DAY_WORDS[f"twenty-{_word}"] = DAY_WORDS[f"twenty {_word}"] = 20 + _number
DAY_WORDS["thirtieth"] = 30
DAY_WORDS["thirty-first"] = DAY_WORDS["thirty first"] = 31


def folded(text: str) -> str:
    """Return *text* lower case and without accents, character for character: offsets stay what they were."""
    return "".join(_FOLD.get(c, c) for c in text.lower()) if not text.isascii() else text.lower()


def _fold_table() -> dict[str, str]:
    table = {
        "’": "'",
        "‘": "'",
        "ʼ": "'",
        "´": "'",
        "–": "-",
        "—": "-",
        "‐": "-",
        "‑": "-",
        "−": "-",
        "“": '"',
        "”": '"',
        "\t": " ",
    }
    for code in range(0xC0, 0x250):
        char = chr(code)
        plain = unicodedata.normalize("NFD", char)[0].lower()
        if plain.isascii() and plain.isalpha():
            table[char] = plain
    return table


_FOLD = _fold_table()

_MONTH = "(?:" + "|".join(sorted(MONTHS, key=len, reverse=True)) + r")"
_WEEKDAY = "(?:" + "|".join(sorted(WEEKDAYS, key=len, reverse=True)) + r")"
_DAY = r"(?:3[01]|[12]\d|0?[1-9])"
_SUFFIX = r"(?:st|nd|rd|th|\.?[ºo°])?"
_YEAR = r"(?:20\d\d)"
_NOUN = (
    r"(?:session|sesssion|sesion|sesiones|seession|webinar|webniar|webinars|webnar|seminar|seminario|taller|training|trainings|class|classes|course|"
    r"workshop|seance|atelier|curso|capacitacion|offering|presentation|event|date|fecha|sitting|call|meeting|charla|conference|learning hour|lecture|talk|forum|roundtable|briefing|module|orientation)s?"
)
_NUMBERED_NOUN = r"(?:session|sesssion|sesion|sesiones|seession|webinar|webniar|webnar|seminar|seminario|taller|training|class|classes|course|workshop|seance|atelier|curso|offering|sitting|charla|learning hour|module|lecture)s?"
_WORDNUM = (
    r"(?:(?:one hundred(?: and)? |ciento )?(?:(?:"
    + "|".join(TENS)
    + r")(?:[- ](?:y )?(?:"
    + "|".join(w for w, v in ONES.items() if 0 < v < 10)
    + r"))?|"
    + "|".join(
        sorted(
            [*FUSED, *(w for w, v in ONES.items() if v > 1 and w not in ("un", "une", "sept", "once", "dix"))],
            key=len,
            reverse=True,
        )
    )
    + r"|one)\b)"
)
# A figure that is no part of a time, a date, an amount or a longer number.
_NUM = r"(?:(?<![\d./:$-])\d{1,4}(?![\d%])(?!(?:st|nd|rd|th)\b)(?![/:.]\d)(?!-\d{3})(?! ?(?:a\.?m|p\.?m)\b))"
_AND = r"(?:\s*(?:,\s*(?:and|y|et|or|o|plus)\b|,|;|&|\+|/|\band also\b|\band\b|\by\b|\bet\b|\bplus\b|\bn\b|\bor\b|\bo\b|\bou\b)\s*)"
_THROUGH = r"(?:\s*(?:-|\bthrough\b|\bthru\b|\bto\b|\ba la\b|\bal\b|\ba\b|\buntil\b|\bhasta\b)\s*)"
_PREFIX = rf"(?:(?:the |la |el )?{_NOUN}\s*)?(?:#|no\.?|num\.?|number|numero|nº|n°)?\s*"
_NEXT_NUM = _NUM.replace("$-]", "$]")
_LIST = rf"{_NUM}(?:(?:{_AND}|{_THROUGH}){_PREFIX}{_NEXT_NUM}(?!-\d)){{0,14}}"
_WORDLIST = rf"{_WORDNUM}(?:{_AND}(?:{_NOUN}\s+)?{_WORDNUM}){{0,8}}"

HAS_MONTH = re.compile(rf"\b{_MONTH}\b")
HAS_FIGURE = re.compile(r"\d")
# "session 24", "Sessions: 24, 25 and 27", "webinar number 24", "sesión núm. 42 y 44", "Session # 24", "Session(s): 3"
NUMBERED = re.compile(
    rf"\b{_NUMBERED_NOUN}(?:\(s\))?\s*(?:(?:#|no\b\.?|nos\b\.?|num\b\.?|nums\b\.?|number\b|numbers\b|numero\b|numeros\b|id\b|nº|n°)(?:\(s\))?(?:\s+or\s+date)?)?\s*"
    rf"(?:[:=#-]|\bis\b|\bare\b)?\s*#?\s*(?P<list>{_LIST})"
)
# "#24", "No. 24", "number 26", "numbers 3 and 5", "la número 27"
HASHED = re.compile(
    rf"(?:#\s?|\bno\.\s?|\bnos\.\s?|\bnumbers?\s|\bnum\.?\s|\bnumero\s|\bnumeros\s|\bnº\s?)(?P<list>{_LIST})"
)
# "session twenty-five", "number three", "sesión veintisiete"
SPELLED = re.compile(rf"\b(?:{_NOUN}|number|no\.|numero|numbers)\s+(?:(?:number|no\.|numero)\s+)?(?P<list>{_WORDLIST})")
SPELLED_BARE = re.compile(
    rf"(?:^|\n|\b(?:for|in|to|into|at|number)\s+)(?P<n>(?:one hundred|(?:{'|'.join(TENS)})-)[a-z -]*?{_WORDNUM})(?=\s*(?:$|[.,;!?)\n]|please|pls))"
)
# "for 24 and 26", "from 103 to 110", "off 27": a bare figure counts where it is a number of the catalogue
BARE = re.compile(
    rf"(?:(?<=\n)|^|\b(?:for|from|to|into|in|off|off of|onto|of|a|take|want|wants|attend|attending|attended|do|on|drop|cancel|both|and|en|para|de|from my|book|join|"
    rf"did|have|get|three|two|either|the one is|one is|that'?s|it'?s|thats|register|registering|skip|missed|me|us|with|add|be at|like|choose|chose|pick|select|prefer|picked|trade|swap|switch|move|change|exchange|leave)\b:?|[:;|,(>]|->|\s-(?=\s))\s*(?:the |la |el |my )?#?(?P<list>{_LIST})"
)
BARE_FOLLOWS = re.compile(
    r"\s*(?:$|[.,;:!?)(\n-]|\b(?:please|pls|plz|instead|if|as|on|thx|thanks|thank|n|to|or|and|but|not|for|because|is|are|was|works?|would|when|with|since|only|too|"
    r"again|at|in|me|both|favor|por|both|via|webinars?|sessions?|training|no|if|so|also|due|now|the|ty|that|y|which|will|it|i|we|my|favor|gracias|seats?|spots?|places?|one)\b)"
)
BARE_PRECEDES = re.compile(
    r"(?:\b(?:unit|room|rm|suite|ste|apt|box|badge|case|cases|ticket|docket|district|region|ext|extension|x|floor|bldg|building|age|aged|ages|route|hwy|highway|"
    r"act|law|l|section|sec|title|chapter|cfr|form|order|invoice|zip|phone|tel|fax|cell|dsn|grade|ward|level|step|area|team|post|troop|precinct|dept|division|zone|"
    r"area|county|group|caseworker|specialist|worker|gs|ii|top|part|page|version|under|over|about|almost|nearly|some|only|than|around|"
    r"officer|job|pier|lot|seat|size|font|point|pt|hours?|for|of|within|the)[.:#]?\s*#?\s*)$"
)
NOT_A_SESSION = re.compile(
    r"(?:\b(?:unit|room|rm|suite|ste|apt|box|badge|case|cases|ticket|docket|district|region|ext|extension|floor|bldg|building|route|hwy|invoice|order|phone|"
    r"telephone|fax|cell|mobile|license|licence|account|grade|school|precinct|ward|file|reference|ref|employee|id|contact|call|tracking|confirmation|"
    r"page|section|title|act|law|dsn|bag|troop|post|form|step)\b\W{0,3})$"
)
UNIT_FOLLOWS = re.compile(
    r"[\s-]*(?:of us|people|persons?|staff|seats?|spots?|places?|slots?|years?|yrs?|months?|weeks?|days?|hours?|hrs?|minutes?|mins?|kids?|children|cases?|youths?|clients?|"
    r"families|volunteers?|workers?|attendees?|participants?|colleagues|others?|more|sessions|webinars|trainings|%|percent|points?|pt\b|am\b|pm\b|a\.m|p\.m|eastern|central|"
    r"districts?|beds?|members?|caseworkers?|interns?|times?|dollars|ceus?|credits?|letters|de nosotr\w+|personas|horas|anos)"
)
ISO = re.compile(r"(?<![\d/-])(?P<y>20\d\d)[-/.](?P<m>0?[1-9]|1[0-2])[-/.](?P<d>3[01]|[12]\d|0?[1-9])(?![\d/-])")
# "Thursday, October 18th, 2018", "Feb. 15th", "apr 19"
MONTH_DAY = re.compile(
    rf"(?:\b(?P<w>{_WEEKDAY})\b[.,]?\s*(?:the\s+|\()?)?\b(?P<mon>{_MONTH})\b\.?,?\s*(?:the\s+)?(?P<d>{_DAY}){_SUFFIX}(?!\d)(?!:\d)(?!%)(?!\s?(?:am|pm|a\.m|p\.m)\b)"
    rf"(?:,?\s*(?:of\s+)?(?P<y>{_YEAR})\b|,?\s?'(?P<y2>\d\d)\b)?(?P<w2>,?\s*\(?\b{_WEEKDAY}\b\)?)?"
)
# "19 April 2018", "the 21st of June", "20 de diciembre de 2018", "21 JUN 18", "jueves 18 de octubre"
DAY_MONTH = re.compile(
    rf"(?:\b(?P<w>{_WEEKDAY})\b[.,]?\s*(?:the\s+|el\s+|le\s+|dia\s+)*)?(?<![\d:/.])(?P<d>{_DAY}){_SUFFIX}[\s-]*(?:of\s+|de\s+|day of\s+)?(?P<mon>{_MONTH})\b\.?"
    rf"(?:,?\s*(?:de\s+|del\s+)?(?P<y>{_YEAR})\b|[\s-]'?(?P<y2>[12]\d)\b(?!:))?"
)
# "21 JUN 18", as the military writes it
DAY_MONTH_YEAR = re.compile(rf"(?<![\d:/.])(?P<d>{_DAY})[ -](?P<mon>{_MONTH})\.?[ -]'?(?P<y2>\d\d)\b(?![:/])")
# "the tenth of March", "March tenth", "June twenty-first"
_DAYWORD = "(?:" + "|".join(sorted(DAY_WORDS, key=len, reverse=True)) + ")"
WORD_DAY = re.compile(
    rf"\b(?:the )?(?P<d1>{_DAYWORD})(?: day)? of (?P<m1>{_MONTH})\b|\b(?P<m2>{_MONTH}) (?:the )?(?P<d2>{_DAYWORD})\b(?! (?:session|webinar|one|class))"
)
# "12-9": a date only where a session is held then
# "Sept 15 & 29"
MONTH_DAYS = re.compile(
    rf"\b(?P<mon>{_MONTH})\.? (?P<d1>{_DAY}){_SUFFIX}(?P<more>(?:\s*(?:,|&|and|\+|y)\s*(?:the )?{_DAY}{_SUFFIX}(?!\d))+)(?![:%/])(?! (?:people|staff|of us|seats|a\.?m|p\.?m))"
)
# "March through November": all from the one to the other
MONTH_RANGE = re.compile(
    rf"\b(?P<m1>{_MONTH}) (?:through|thru|to|until|till|a|hasta) (?P<m2>{_MONTH})\b(?! \d)|\b(?P<m3>{_MONTH})-(?P<m4>{_MONTH})\b(?! ?\d)"
)
# "two weeks from today", "in three days"
DAYS_AHEAD = re.compile(
    rf"\b(?:in )?(?P<n>an?|one|two|three|four|five|six|seven|ten|\d{{1,2}}) (?P<unit>days?|weeks?) from (?P<from>today|tomorrow|now|(?:this |next )?{_WEEKDAY})\b|\bin (?P<n2>an?|one|two|three|\d{{1,2}}) (?P<unit2>days?|weeks?)(?:'s)? time\b"
)
DASHED = re.compile(
    rf"(?:\b(?:on|for|the)\s+|^|\n)(?P<a>0?[1-9]|1[0-2])-(?P<b>{_DAY})(?![\d-])(?=\s*(?:$|[.,;!?)\n]|(?:please|pls|webinar|session|works|for|and)\b))"
)
WEEK_OF = re.compile(
    rf"\bweek of (?:the )?(?:(?P<mon>{_MONTH})\.? (?P<d>{_DAY}){_SUFFIX}|(?P<d2>{_DAY}){_SUFFIX}(?: of)? (?P<mon2>{_MONTH}))\b"
)
SEASON = re.compile(
    r"\b(?:(?P<this>this|next|coming|in the|the|early|late) )?(?P<season>spring|summer|fall|autumn|winter|otono|verano|primavera|invierno)\b"
)
SEASONS = {
    "spring": (3, 4, 5),
    "primavera": (3, 4, 5),
    "summer": (6, 7, 8),
    "verano": (6, 7, 8),
    "fall": (9, 10, 11),
    "autumn": (9, 10, 11),
    "otono": (9, 10, 11),
    "winter": (12, 1, 2),
    "invierno": (12, 1, 2),
}
YESTERDAY = re.compile(r"\byesterday\b(?:'s)?|\bayer\b")
ORDER = re.compile(
    r"\b(?:the )?(?P<ord>earlier|first|sooner|later|second|last|former|latter)(?: one)?(?: of (?:the )?(?:two|both|these|those|them|three)\b| one\b)|\bwhichever (?:comes|is|one is|happens|falls) (?P<ord2>first|sooner|sooner|later|last|earliest|soonest)\b|\b(?P<ord3>whichever is next)\b"
)
BOTH_ORDERS = re.compile(
    rf"\b(?P<o1>first|second|third)(?: one)?,?\s+and\s+(?:the )?(?P<o2>second|third|fourth|last)\s+(?:ones? |sessions? )?(?:of|in)\s+(?:the )?(?P<mon>{_MONTH})(?:\s+{_NOUN}|\s+ones)?"
)
# "10/18/18", "2/15", "12.20.2018", "6-21-18"
NUMERIC = re.compile(
    rf"(?:\b(?P<w>{_WEEKDAY})\b[.,]?\s*\(?)?(?<![\d/.$#-])(?P<a>0?[1-9]|[12]\d|3[01])(?:/(?P<b>{_DAY})(?:/(?P<y>{_YEAR}|\d\d))?|(?P<s>[-.])(?P<b2>{_DAY})(?P=s)(?P<y2>{_YEAR}|\d\d))(?![\d/%])(?!\.\d)"
)
# "the 15th", "on the 20th", "the 16th of this month", "el 15"
BARE_DAY = re.compile(
    rf"(?:\b(?P<w>{_WEEKDAY})\b,?\s*)?(?:\b(?:the|on|el dia|el|le)\s+)(?P<d>{_DAY})(?P<suffix>st|nd|rd|th)?(?P<of>\s+(?:of\s+)?(?:this|the|next)\s+month|\s+de\s+este\s+mes)?"
    r"(?!\s+(?:judicial|circuit|district|street|st\b|ave|avenue|blvd|floor|fl\b|grade|graders?|annual|century|birthday|anniversary|year|time|ward|amendment|precinct|congress|edition|place|of (?!this|the month|next)[a-z]|"
    r"graduat|day of|week|person|child|court|session of|[a-z]+ (?:judicial|circuit|district|street)))(?=\W|$)"
)
WEEKDAY_DAY = re.compile(rf"\b(?P<w>{_WEEKDAY})\b,?\s+(?:the\s+)?(?P<d>{_DAY})(?:st|nd|rd|th)\b")
# "this Thursday", "next Thursday", "Thursday's webinar", "on Thursday"
WEEKDAY_ALONE = re.compile(
    rf"\b(?P<rel>this coming|this|next|coming|este|proximo|el proximo|ce|last|past|every)?\s*\b(?P<w>{_WEEKDAY})\b(?P<s>'s)?"
)
MONTH_ALONE = re.compile(
    rf"\b(?P<mon>{_MONTH})\b(?P<s>'s)?\.?(?:,?\s*(?:de\s+|del\s+|of\s+)?(?P<y>{_YEAR})\b|\s?'(?P<y2>\d\d)\b)?"
)
_POINT = rf"(?:{_NOUN}|one|ones|available|slot|opening|opportunity|time|round)"
NEXT = re.compile(
    rf"\b(?:next|soonest|earliest|nearest|upcoming|proxima|proximo|siguiente|prochaine?|immediate next)\s+(?:upcoming\s+|available\s+|possible\s+|open\s+|scheduled\s+|free\s+|live\s+|virtual\s+|"
    rf"[a-z]{{4,12}}\s+)?(?:{_NOUN}|one|slot|opening|disponible)\b(?!\s+(?:after|month|week))|\bnext available\b|\bfirst available\b|\bearliest (?:one|date|available)\b|"
    rf"\bsoonest (?:one|date|available)\b|\b(?:{_NOUN})\s+(?:next|proxima|proximo|siguiente)\b(?!\s+(?:month|week|year|{_WEEKDAY}|{_MONTH}))|\bwhatever(?: is|'s) next\b|\bnext up\b"
)
LAST = re.compile(
    rf"\b(?:last|final|ultima|ultimo|derniere?)\s+(?:remaining\s+)?(?:{_NOUN}|one|offering)(?:\s+(?:of|this|in|for|del|de este|de l'|in the)\s+(?:the\s+|this\s+)?(?:year|calendar year|series|season|ano|annee|{_YEAR}))?"
    rf"|\b(?:last|final)\s+(?:of|in)\s+(?:the\s+)?(?:series|year)\b|\bthe very last\b"
)
FIRST_OF = re.compile(
    rf"\b(?P<ord>first|second|third|fourth|fifth|sixth|1st|2nd|3rd|4th|5th|6th|primera|primer|segunda|segundo|tercera|tercer|last|final|later|earlier|ultima|ultimo)\s+(?:of the\s+|de las\s+|de los\s+)?"
    rf"(?:two\s+|dos\s+)?(?:(?P<mon1>{_MONTH})\s+)?(?:{_NOUN}|one|ones)?\s*(?:(?:of|in|for|de|del|en)\s+(?:the\s+)?(?:(?P<new>new year|coming year|next year)|(?P<year>{_YEAR})|(?P<this>year|series)|(?P<mon2>{_MONTH})))?"
)
RELATIVE_MONTH = re.compile(
    r"\b(?P<rel>next|this|following|coming|current)\s+month\b(?:'s)?|\b(?:el|del) (?:mes que viene|proximo mes|mes proximo)\b|\beste mes\b|\ble mois prochain\b"
)
RELATIVE_WEEK = re.compile(
    r"\b(?P<rel>next|this|coming)\s+week\b(?:'s)?|\besta semana\b|\bla (?:proxima semana|semana que viene|semana proxima)\b"
)
TODAY = re.compile(
    r"\b(?:today|tonight|this (?:afternoon|morning|evening)|later today|hoy|esta tarde|aujourd'hui)\b(?:'s)?"
)
TOMORROW = re.compile(
    r"\b(?:tomorrows?|tomorow|tommorow|tommorrow|2morrow|tmrw|tmw|tmrrw|2moro|demain)\b(?:'s)?|(?<!la )(?<!esta )(?<!pasado )\bmanana\b(?!\s+por)|\bmanana\b(?=\s+(?:por|a)\b)"
)
DAY_AFTER = re.compile(r"\b(?:the )?day after tomorrow\b|\bpasado manana\b")
ALL = re.compile(
    rf"\b(?P<all>all|every|each|any and all|both|todas?|todos|ambas|ambos|les deux|toutes)\b(?:\s+(?:of\s+)?(?:the|them|your|our|these|those|las|los|les|sus|de las|de los))*"
    rf"(?:\s+(?P<count>{_WORDNUM}|\d{{1,2}}))?(?:\s+(?:of\s+)?(?:the|your|them|las|los|these))*(?:\s+(?P<rest>remaining|upcoming|other|future|rest of|available|restantes|que quedan))?"
    rf"(?:\s+(?:of\s+)?(?:the\s+|your\s+)?(?:(?P<year>{_YEAR})|(?P<title>[a-z'& -]{{3,40}}?)))?\s+(?P<noun>{_NOUN}|ones|dates|of them|remaining)\b"
    rf"(?:\s+(?:that are\s+)?(?P<rest2>left|remaining|restantes|still to come|que quedan|que restan|you have left|you still have|you have))?(?P<this>\s+(?:of\s+|for\s+|in\s+)?(?:this|the|del|de este)\s+(?:year|ano|calendar year))?"
)
NEXT_FEW = re.compile(
    rf"\b(?P<which>next|first|proxim[oa]s|siguientes)\s+(?P<n>two|three|four|five|six|dos|tres|cuatro|[2-9])\s+(?:upcoming\s+)?(?:{_NOUN}|ones|dates)\b(?:\s+(?:of|in)\s+(?P<y>{_YEAR}))?"
)
BOTH_OF_YEAR = re.compile(rf"\b(?:both|all)\s+(?:of\s+)?(?:the\s+)?(?P<y>{_YEAR})\s+(?:{_NOUN}|ones|dates)\b")
UNTIL = re.compile(
    rf"\s*(?:through|thru|until|till|up to|up through|to|hasta)\s+(?:and including\s+)?(?P<mon>{_MONTH})\b"
)
ALL_OF_THEM = re.compile(
    r"[^.!?\n]{0,24}\b(?:both|all|las dos|los dos)(?: of (?:them|those|these)| (?:two|three))?\b(?! of us)"
)
EVERY_ONE = re.compile(
    r"\s*(?:$|[.!,;\n]|(?:you|that|this|left|remaining|of the|in the|on the|from|until|please|offered|available|still)\b)"
)
EVERYTHING = re.compile(
    r"\b(?:everything|all|whatever|anything) (?:that )?(?:you|there)(?: still|'ve|'re|'s)?(?: have| is| are)?(?: still| got)? (?:left|remaining|on (?:the|your) (?:calendar|schedule|list)|to offer|scheduled|have|offer|coming)\b(?:[^.\n]{0,24}(?P<this>this year))?"
)
REST = re.compile(
    rf"\b(?:the rest(?: of (?:the|your|them|this))?(?:\s+(?:{_NOUN}|series|year(?:'s)?(?:\s+{_NOUN})?|{_YEAR}(?:\s+{_NOUN})?))?|(?:the |your )?remaining (?!(?:{_MONTH})\b)(?:[a-z]+ )?(?:sessions|webinars|trainings|classes|seminars|ones|dates|workshops)|(?:the )?(?:entire|whole|full) (?:series|set|lot|year|program)|"
    rf"el resto de (?:las|los) (?:sesiones|talleres|seminarios)|las sesiones restantes|las que (?:quedan|restan)|toda la serie|{_NOUN} restantes)\b(?P<this>\s+(?:of\s+|for\s+|in\s+)?(?:this|the)\s+year)?"
)
ALL_NUMBER = re.compile(rf"\ball (?P<count>{_WORDNUM}|\d{{1,2}})\b(?!\s*(?:of us|people|staff))")

# ----------------------------------------------------------------------------------------------------------- roles

_B = r"(?:\W+[\w'#]+){0,%d}?\W*$"
# What stands before a mention in its clause, nearest cue wins: (role, pattern).
BEFORE: tuple[tuple[Role, re.Pattern[str]], ...] = (
    (
        "kept",
        re.compile(
            r"\b(?:keep(?:ing)?|still (?:intend|plan|want|attend\w*|coming|be|hope)|remain|stay(?:ing)?|leave (?:me|us) (?:in|on)|mantener|conservar|sigo|seguir|mantengo|me quedo)\b"
            + _B % 9
        ),
    ),
    (
        "refused",
        re.compile(
            r"\b(?:can'?t|cannot|can not|could not|couldn'?t|won'?t|wont|cant|will not|unable|not able|no longer able|not available|unavailable|not be able|not go(?:ing|nna)(?: to)?|no podre(?:mos)?|no puedo|"
            r"no podemos|no voy|no vamos|ne peux pas|ne pourrai pas|neither|nobody|isn'?t able|not (?:make|attend)|(?:have to|must|going to|will|'ll|gonna|i) miss|must pass|no longer|decline|absent|during|(?:conflict|hearing|trial|surgery|appointment|jury duty|busy|away)(?: is| are| starts| falls)? (?:on|in|at|with|that))\b"
            + _B
            % 11
        ),
    ),
    (
        "left",
        re.compile(
            r"\b(?:cancel\w*|withdraw\w*|drop\w*|remov\w+|unregister\w*|un-register\w*|unenroll\w*|disenroll\w*|take (?:me|us|my name|our names|\w+(?: \w+)?) off|took me off|scratch me|back(?:ing)? out|bow(?:ing)? out|"
            r"pull(?:ing)? out|pull (?:me|us)|off of|off|delete\w*|give up|giving up|release\w*|instead of|in place of|rather than|in lieu of|out of|cancelar\w*|cancele\w*|annuler|"
            r"dar(?:me)? de baja|borr\w+|en vez de|en lugar de|annul\w+)\b" + _B % 9
        ),
    ),
    (
        "refused",
        re.compile(
            r"\b(?:(?:do not|don'?t|never) (?:register|sign|put|enroll|book|add|want|need)(?: \w+)?(?: up)?(?: for| in| on)?|not|except|other than|besides|but not|skip(?:ping)?|never|nor|no|excluding|apart from|no quiero|excepto|menos|salvo|pas)\b(?!\.|\s*(?:\d|later|problem|need|accom|aids|special|thanks))"
            r"(?:\W+(?:the|for|to|in|one|on|of|my|session|webinar|el|la|de|attend|do|come|at|by|that|a)\b){0,4}\W*$"
        ),
    ),
    (
        "refused",
        re.compile(
            r"\b(?:was going to|were going to|had (?:planned|wanted|asked|thought|said|hoped)|wanted originally|i (?:had )?(?:wrote|asked|said|told you|thought|put)|wrote(?: you)? (?:asking|that|for)|thought (?:about|of)|considered|supposed to be|form\b.{0,40}says?|says)\b"
            + _B % 9
        ),
    ),
    (
        "past",
        re.compile(
            r"\b(?:missed|attended|took|tome|tomo|was (?:at|in|on)|were (?:at|in)|used|sat (?:in|through)|went to|completed|watched|joined|did(?! you)|enjoyed|participated in|was present|asisti|"
            r"thank\w* (?:you )?for|thanks for|since|just (?:had|finished)|loved|great (?:job|session)|great things about)\b"
            + _B
            % 6
        ),
    ),
    (
        "held",
        re.compile(
            r"(?<!to be )(?<!\bbe )(?<!\bget )(?<!getting )(?<!to get )\b(?:signed up|registered|enrolled|booked|confirmed|scheduled|on (?:the|your) (?:list|roster)|en la lista|(?:i|we|already|still) have (?:a|my) (?:seat|spot|place)|have (?:seats|spots|places)|inscrit[oa]s?|matriculad[oa]s?|apuntad[oa]s?|slated|had)"
            r"(?:\W+\w+){0,3}?\W+(?:for|in|on|to|at|en|para|as|a|al|del?)\b" + _B % 5
        ),
    ),
    (
        "held",
        re.compile(
            r"\b(?:(?:i(?:'m| am)|we are|we're|is|are) (?:already |all set )?(?:in|on|down|on for|down for|in for) (?:the |for )?(?:session|webinar|number|list|roster|#)|(?:we|we're|i'm|am|are|is|already) (?:already )?(?:on for|down for)|(?:you have (?:me|us|him|her)|have me|whom you have|which you have|you hold) (?:\w+ )?(?:in|on|down|for|down for|down in)|my (?:earlier |current |existing )?(?:registration|seat|spot|place|reservation|booking) (?:is |was )?(?:for|in|on)|mi (?:inscripcion|matricula|puesto)(?: para| en)?)\b"
            + _B % 5
        ),
    ),
    (
        "aside",
        re.compile(
            r"\b(?:by|until|till|before|since|hired|born|dated|as of|through|starting|starts|started|beginning|begins|returning|return|back|ending|after|effective|due|email of|mail of|message of|announcement of|letter of|your (?:e-?mail|message|letter|note|announcement|mail) of|desde|hasta|antes de|vacation|on leave|placement|knee done)(?: on| in| the| at)*\W*$"
        ),
    ),
)
MAKES_NEW = re.compile(
    r"\b(?:as|is|serve as|this is|accept|consider|submit\w*|request\w*|confirm|reserve|save|hold|book|secure) (?:me )?my (?:registration|seat|spot|place|reservation)\b|\b(?:put|mark|pencil|write|note|sign|get|jot|set) (?:me|us|him|her|them|\w+(?: \w+)?) (?:down|up|on|in)\b|\b(?:may|could|can|might|please) (?:i|we) have\b|\bconsider me\b|\b(?:like|want|wish|love|ask\w*|please|could i|can i|may i|hope) (?:to )?(?:be |get |me )?(?:registered|enrolled|signed)\b"
)
# What stands behind it.
AFTER: tuple[tuple[Role, re.Pattern[str]], ...] = (
    (
        "refused",
        re.compile(
            r"\s*(?:\([^)]{0,40}\)\s*)?(?:,\s*)?(?:webinar |session |one |date |training )?(?:(?:isn'?t|is not|won'?t|will not|does ?n'?t|does not|no longer|didn'?t|did not|can'?t) (?:going to |really )?(?:work|possible|suit|good|be possible|fit|an option)\w*|"
            r"(?:is|was) (?:out|no good|impossible|bad|full|not possible|a (?:conflict|problem))|conflicts|clashes|no me (?:sirve|funciona|viene)|i must pass|i'?ll pass)\b"
        ),
    ),
    ("left", re.compile(r"\s*(?:->|=>|→)")),
    (
        "left",
        re.compile(
            r"\s*(?:registration|reservation|seat|spot|place)?\s*(?:please )?(?:needs? to be |must be |should be )?(?:cancel\w*)\b(?!\s*(?:me|my|my registration|for)\b)"
        ),
    ),
    (
        "held",
        re.compile(
            r"\s*(?:session |webinar )?(?:registration|reservation|booking)\b(?! (?:form|request|please|for me))"
        ),
    ),
    ("kept", re.compile(r"\s*alone\b")),
    (
        "past",
        re.compile(
            r"(?:'s)?\s*(?:session |webinar |one )?(?:already |had |has )*(?:started|began|begun|is over|was over|ended)\b"
        ),
    ),
    (
        "kept",
        re.compile(
            r"\s*(?:is|stays|remains|are) (?:unchanged|the same|as (?:it is|planned)|still (?:on|good|fine)|fine as)\b|\s*(?:stays|remains)\b|[ ,-]*(?:i'm|i am|we're|we are) keeping\b"
        ),
    ),
    (
        "past",
        re.compile(
            r"\s*(?:webinar |session |one |training )?(?:was (?:great|excellent|wonderful|very|so|really|informative|helpful|\w+ ?ful)|(?:which |that )?(?:i|we) (?:already )?(?:attended|took|missed|enjoyed))\b|[^.!?;\n]{0,60}\b(?:missed (?:all|it|most|that|half)|slept through)\b"
        ),
    ),
)
ASKS_FOR = re.compile(
    r"\b(?:register\w*|sign\w*|enroll?\w*|add|adding|put|book|hop|slip|squeeze|get (?:me|us|in|on)|want|wants|like|love|go for|take|prefer|choose|attend\w*|join|participate|please|pls|count|seats?|spots?|places?|do|make it|reserve|save|in for|be at|be on|be in|"
    r"request\w*|enter|going to|will|shall|can|inscri\w+|apunt\w+|matric\w+|registr\w+|quiero|queremos|quisiera|deseo|interesa|interested|solicit\w+|participar|asistir|pasar|mover|move|switch|change|shift|transfer|swap|reschedule|cancel\w*|withdraw|remove|drop|take me|yes to)\b"
)
ASKED_AFTER = re.compile(
    r"[^.!?;\n]{0,24}\b(?:please|pls|plz|works|suits|for me|would be (?:safer|better|great|fine|best|good|perfect)|it is|is the one|then|instead|i'?m (?:there|in)|sounds|favor|will do|is good|is fine)\b|[ ]*[!.]*\s*$"
)
DESCRIBED = re.compile(
    r"\b(?:is|are|'s|was|were|falls?|offered|held|mentioned|see|saw|read|says?|said|told|my|our|because|turno|vista|hear|heard|conflict|trial|court|out|off|jury|vacation|appointment|surgery|birthday|ends?|starts?|due|called|shared|announced)\b"
)
TARGET = re.compile(
    r"\b(?:to|onto|into|for|por|a|a la|al|para|pa|for the|hacia)\W*(?:the |la |el |#|session|number|webinar|\W)*$"
)
FROM = re.compile(
    r"\b(?:from|off of|off|out of|de la|del|de|desde)\W*(?:the |la |el |my |#|session|number|webinar|sesion|\W)*$"
)
CORRECTION = re.compile(
    r"\b(?:scratch (?:that|the)|strike that|(?<!t )(?<!to )(?<!not )make (?:that|it)(?! to\b| on\b| for\b)|i mean(?:t)?|correction|no,? wait|wait,? no|on second thoughts?|actually,? (?:make|put|no|let'?s|the)|sorry,? (?:that should be|i meant|make|the|not)|"
    r"oops|never ?mind|let'?s (?:make|say|do)|should (?:be|say|read)|digo|perdon,? (?:la|el|quise)|mejor (?:la|el|dicho)|better (?:make|put))\b"
)
BREAK = re.compile(
    r"[.!?](?=\s|$)|[;\n]|\s-\s|\bso (?!that\b|much|long|far|many|sorry|as\b|very|on\b|the\b|to\b)(?=[a-z])|, (?:but|so|and (?:i|we|please|put|would|add)|please|not|pero|though|can|could|put|sign|i (?:want|would|can|will|'d|'ll))\b|\band (?:then )?(?:sign|put|register|add|book|enroll?|instead|please|i'd|i would|i'll|get me)\b|\bbut\b|\bpero\b|\bbecause\b|\bporque\b|(?<!t )(?<!to )(?<!not )\bmake (?:it|that)\b(?! to\b| on\b| for\b)|\bno,? wait\b|\bscratch that\b"
)
GLUE = re.compile(
    r"(?:[\s,:()\[\]*|=/.\"-]|(?<![^\s])(?:which|that|i|believe|think|is|are|falls|fall|takes|place|meets|meeting|on|for|of|in|at|the|scheduled|being|held|titled|called|dated|set|this|coming|"
    r"webinars?|sessions?|one|ones|date|dates|number|no|numero|training|class|workshop|course|seminar|del|de|el|la|le|los|las|para|en|dia|titulad[oa]|event|from|happening|occurring|given|offered|upcoming|"
    r"sesion|seminario|taller|name|title|topic|day|when|and time|time|name|thurs|a|your|an|webinar's|session's|see|i'm|aka|also known as)(?![^\s,.:;()\[\]*|=/\"-]))*"
)
CONJUNCTION = re.compile(
    r"\b(?:and|plus|also|both|y|et|as well|along with|n|too|tambien|e|ademas|aussi|add|another|then)\b|[&+]|,|;|/"
)
LISTED = re.compile(
    r"\s*(?:,|;|&|\+|/|\b(?:and|or|y|e|o|nor|et|ou)\b)\s*(?:and\b|or\b)?\s*(?:the |la |el |session |number |#)*\s*"
)
OR = re.compile(r"\b(?:or|o|ou|either)\b")


# --------------------------------------------------------------------------------------------------------- finding


def find_mentions(text: str, catalog: Catalog, now: datetime, *, cell: bool = False) -> tuple[Mention, ...]:
    """Return every naming of a session in *text*, in order, apposition resolved and roles given.

    *now* is the date of the message (aware). *cell*: the text is a table's or label's session cell, where a bare figure
    is a session number.
    """
    low = folded(text)
    finder = _Finder(text, low, catalog, now, cell)
    finder.run()
    mentions = sorted(finder.found, key=lambda mention: mention.start)
    if not cell:
        mentions = [
            replace(mention, role=_role(low, mention)) if mention.role == "wanted" else mention for mention in mentions
        ]
        mentions = _corrected(low, mentions)
    combined = [_all_of_them(low, mention) for mention in _combined(low, mentions)]
    return tuple(combined if cell else _chosen(low, combined))


@lru_cache(maxsize=64)
def _own_word(program: str) -> re.Pattern[str] | None:
    """What a program calls its sessions, where that is a word of its own: "Learning Hour", "Noon Series", "Rounds"."""
    found = re.search(
        r"(?:([a-z]+) )?\b(hour|round|serie|forum|institute|circle|cafe|huddle|exchange|roundtable|symposium|clinic|academy|brown bag)s?\b",
        folded(program),
    )
    if found is None:
        return None
    if found[2] in ("round", "huddle", "symposium", "roundtable"):
        return re.compile(rf"\b{found[2]}s?\b")
    return re.compile(rf"\b{found[1]} {found[2]}s?\b") if found[1] else None


def _with_session_words(low: str, program: str) -> str:
    """*low* with the program's own word for its sessions put as "session", at the same length."""
    word = _own_word(program) if program else None
    if word is None:
        return low

    def put(match: re.Match[str]) -> str:
        plain = (
            "sessions"
            if match[0].endswith("s") and len(match[0]) >= 8
            else "session"
            if len(match[0]) >= 7
            else "class"
        )
        return plain.ljust(len(match[0])) if len(match[0]) >= 5 else match[0]

    return word.sub(put, low)


class _Finder:
    """Runs the patterns in order; what one has taken is out of reach of the next."""

    def __init__(self, text: str, low: str, catalog: Catalog, now: datetime, cell: bool) -> None:
        self.text = text
        self.low = low = _with_session_words(low, catalog.program)
        self.catalog = catalog
        self.now = now
        self.today = now.astimezone(catalog.zone).date()
        self.cell = cell
        self.taken = bytearray(len(low) + 1)
        self.found: list[Mention] = []

    def run(self) -> None:
        low = self.low
        named = HAS_MONTH.search(low) is not None
        figures = HAS_FIGURE.search(low) is not None
        if figures:
            self.each(ISO, self.iso)
        if named:
            self.named_dates()
        if figures:
            self.each(NUMERIC, self.numeric)
            self.each(DASHED, self.dashed)
        self.titles()
        if figures:
            self.each(NUMBERED, self.numbered)
        self.each(SPELLED, self.spelled)
        if figures:
            self.each(HASHED, self.hashed)
        for pattern, hints, take in self.relative():
            if any(hint in low for hint in hints):
                self.each(pattern, take)
        if figures:
            self.each(WEEKDAY_DAY, self.bare_day)
            self.each(BARE_DAY, self.bare_day)
        self.each(WEEKDAY_ALONE, self.weekday)
        if named:
            self.each(MONTH_ALONE, self.month)
        self.each(SEASON, self.season)
        if figures:
            self.bare()
        self.each(SPELLED_BARE, self.spelled_bare)

    def named_dates(self) -> None:
        self.each(DAY_MONTH_YEAR, self.day_month_year)
        self.each(WEEK_OF, self.week_of)
        self.each(WORD_DAY, lambda m: self.dated(m, MONTHS[m["m1"] or m["m2"]], DAY_WORDS[m["d1"] or m["d2"]], None))
        self.each(BOTH_ORDERS, self.both_orders)
        self.each(MONTH_RANGE, self.month_range)
        self.each(MONTH_DAYS, self.month_days)
        self.each(MONTH_DAY, self.month_day)
        self.each(DAY_MONTH, self.month_day)

    def relative(
        self,
    ) -> tuple[tuple[re.Pattern[str], tuple[str, ...], Callable[[re.Match[str]], Mention | None]], ...]:
        """Words that count from the day of the message or from the calendar's ends, each with what it cannot do without."""

        def ahead(days: int) -> Callable[[re.Match[str]], Mention | None]:
            return lambda m: self.on(m, self.today + timedelta(days=days))

        def rest(m: re.Match[str]) -> Mention | None:
            return self.whole(m, count=None, rest=True, this_year="year" in m[0], year=None)

        def of_year(m: re.Match[str]) -> Mention | None:
            return self.whole(m, count=None, rest=False, this_year=False, year=m["y"])

        return (
            (DAYS_AHEAD, ("week", "day"), self.days_ahead),
            (YESTERDAY, ("yesterday", "ayer"), ahead(-1)),
            (DAY_AFTER, ("after", "pasado"), ahead(2)),
            (TODAY, ("today", "night", "this", "hoy", "tarde", "aujourd"), ahead(0)),
            (TOMORROW, ("t", "manana"), ahead(1)),
            (RELATIVE_MONTH, ("month", "mes", "mois"), self.relative_month),
            (RELATIVE_WEEK, ("week", "semana"), self.relative_week),
            (NEXT_FEW, ("next", "first", "proxim", "siguiente"), self.next_few),
            (BOTH_OF_YEAR, ("both", "all"), of_year),
            (ALL, ("all", "every", "each", "both", "tod", "amb", "les deux", "toutes"), self.all),
            (REST, ("rest", "remaining", "entire", "whole", "full", "serie"), self.rest),
            (EVERYTHING, ("thing", "all", "what"), rest),
            (ALL_NUMBER, ("all",), self.all_number),
            (FIRST_OF, ("st", "nd", "rd", "th", "er", "final", "prim", "ultim"), self.first_of),
            (
                NEXT,
                ("next", "soon", "earli", "near", "upcoming", "prox", "siguiente", "proch", "available", "immediate"),
                self.next,
            ),
            (LAST, ("last", "final", "ultim", "dern"), self.last),
            (ORDER, ("er", "first", "last", "second"), self.order),
        )

    def each(self, pattern: re.Pattern[str], take: Callable[[re.Match[str]], Mention | None]) -> None:
        at = 0
        while (match := pattern.search(self.low, at)) is not None:
            at = max(match.end(), at + 1)
            if self.taken.find(1, match.start(), match.end()) >= 0:
                free = self.taken.find(0, self.taken.find(1, match.start(), match.end()))
                at = min(at, max(free, match.start() + 1)) if free >= 0 else at
                continue
            mention = take(match)
            if mention is not None:
                self.take(mention)
                at = max(mention.end, match.start() + 1)

    def take(self, mention: Mention) -> None:
        self.taken[mention.start : mention.end] = b"\x01" * (mention.end - mention.start)
        self.found.append(mention)

    def mention(self, match: re.Match[str], kind: Kind, sessions: Iterable[OfferedSession], **more: object) -> Mention:
        start, end = match.span()
        raw = self.text[start:end]
        start += len(raw) - len(raw.lstrip())
        end -= len(raw) - len(raw.rstrip())
        numbers = tuple(dict.fromkeys(session.number for session in sessions))
        return Mention(start, end, self.text[start:end], kind, numbers, **more)  # type: ignore[arg-type]

    # dates

    def iso(self, m: re.Match[str]) -> Mention | None:
        return self.dated(m, int(m["m"]), int(m["d"]), int(m["y"]))

    def month_day(self, m: re.Match[str]) -> Mention | None:
        year = m["y"] or (f"20{m['y2']}" if m["y2"] else None)
        if m["mon"] in ("may", "mar", "sept", "sat", "dec") and not m["d"]:
            return None
        weekday = m["w"]
        if "w2" in m.re.groupindex and m["w2"]:
            weekday = weekday or re.sub(r"[^a-z]", "", m["w2"])
        return self.dated(m, MONTHS[m["mon"]], int(m["d"]), int(year) if year else None, weekday)

    def numeric(self, m: re.Match[str]) -> Mention | None:
        first, second = int(m["a"]), int(m["b"] or m["b2"])
        year = m["y"] or m["y2"]
        number = (int(year) if len(year) == 4 else 2000 + int(year)) if year else None
        if first > 12 >= second:  # not the US order
            first, second = second, first
        elif first > 12:
            return None
        usual = self.dated(m, first, second, number, m["w"])
        if usual is not None and usual.settled:
            return usual
        if second <= 12 and first != second:  # a writer from elsewhere: day before month, where only that is on offer
            turned = self.dated(m, second, first, number, m["w"])
            if turned is not None and turned.numbers:
                return replace(turned, numbers=(), unknown=True, strong=self.near_noun(m))
        if usual is not None and usual.unknown and not year and not self.near_noun(m):
            return replace(usual, strong=False)
        return usual

    def dated(
        self, m: re.Match[str], month: int, day: int, year: int | None, weekday: str | None = None
    ) -> Mention | None:
        sessions = [
            session
            for session in self.catalog.sessions
            if (when := self.catalog.local_date(session)).month == month
            and when.day == day
            and year in (None, when.year)
        ]
        if len(sessions) > 1 and year is None:
            upcoming = [session for session in sessions if session.starts > self.now]
            sessions = upcoming[:1] or sessions[-1:]
            sessions = list(self.catalog.on_date(self.catalog.local_date(sessions[0])))
        if not sessions:
            return self.mention(m, "date", (), unknown=True, strong=self.near_noun(m))
        conflict = bool(weekday) and WEEKDAYS[str(weekday)] != self.catalog.local_date(sessions[0]).weekday()
        if len(sessions) > 1:
            return self.mention(m, "date", (), options=tuple(s.number for s in sessions), conflict=conflict)
        return self.mention(m, "date", sessions, conflict=conflict)

    def on(self, m: re.Match[str], day: date) -> Mention | None:
        sessions = self.catalog.on_date(day)
        if not sessions:
            named = day >= self.today and bool(re.match(rf"\s*{_NOUN}\b", self.low[m.end() : m.end() + 16]))
            return self.mention(m, "weekday", (), unknown=True, strong=named)
        if len(sessions) > 1:
            return self.mention(m, "weekday", (), options=tuple(s.number for s in sessions))
        return self.mention(m, "weekday", sessions)

    def day_month_year(self, m: re.Match[str]) -> Mention | None:
        year = 2000 + int(m["y2"])
        if abs(year - self.today.year) > 1:
            return None
        return self.dated(m, MONTHS[m["mon"]], int(m["d"]), year)

    def dashed(self, m: re.Match[str]) -> Mention | None:
        if {int(m["a"]), int(m["b"])} & set(self.catalog.by_number):
            return None
        found = self.dated(m, int(m["a"]), int(m["b"]), None)
        return found if found is not None and found.numbers else None

    def week_of(self, m: re.Match[str]) -> Mention | None:
        month, day = MONTHS[m["mon"] or m["mon2"]], int(m["d"] or m["d2"])
        for year in (self.today.year, self.today.year + 1):
            try:
                start = date(year, month, day)
            except ValueError:
                return None
            start -= timedelta(days=start.weekday())
            sessions = [
                s for s in self.catalog.sessions if start <= self.catalog.local_date(s) < start + timedelta(days=7)
            ]
            if sessions:
                if len(sessions) > 1:
                    return self.mention(m, "place", (), options=tuple(s.number for s in sessions))
                return self.mention(m, "place", sessions)
        return self.mention(m, "place", (), unknown=True, strong=self.near_noun(m))

    def both_orders(self, m: re.Match[str]) -> Mention | None:
        month = MONTHS[m["mon"]]
        ahead = [s for s in self.catalog.sessions if self.catalog.local_date(s).month == month]
        ahead = [s for s in ahead if s.ends > self.now] or ahead
        if not ahead:
            return None
        sessions = self.catalog.in_month(self.catalog.local_date(ahead[0]).year, month)
        places = [ORDINALS[m["o1"]], ORDINALS.get(m["o2"], len(sessions))]
        chosen = [sessions[place - 1] for place in places if place <= len(sessions)]
        return self.mention(m, "all", chosen, unknown=len(chosen) < 2)

    def month_range(self, m: re.Match[str]) -> Mention | None:
        """All sessions between two months, where that is no move from the one to the other."""
        first, last = MONTHS[m["m1"] or m["m3"]], MONTHS[m["m2"] or m["m4"]]
        lead = self.low[max(0, m.start() - 30) : m.start()]
        if (
            re.search(r"\b(?:from|change|switch|swap|move|off|cambi\w*|mover\w*|pas[ae]\w*)\W*(?:\w+\W+){0,4}$", lead)
            and re.search(r" to | a ", m[0])
        ) or first >= last:
            return None
        ahead = [s for s in self.catalog.sessions if first <= self.catalog.local_date(s).month <= last]
        years = {self.catalog.local_date(s).year for s in ahead if s.ends > self.now} or {
            self.catalog.local_date(s).year for s in ahead
        }
        sessions = [s for s in ahead if self.catalog.local_date(s).year == min(years)] if years else []
        if not any(self.catalog.local_date(s).month == first for s in sessions) or len(sessions) < 2:
            return None
        return self.mention(m, "all", sessions)

    def month_days(self, m: re.Match[str]) -> Mention | None:
        days = [int(day) for day in re.findall(r"\d+", m["d1"] + " " + m["more"])]
        found = [self.dated(m, MONTHS[m["mon"]], day, None) for day in days]
        if not all(one is not None and one.settled for one in found):
            return None
        numbers = [number for one in found if one is not None for number in one.numbers]
        return self.mention(m, "date", [self.catalog.by_number[number] for number in numbers])

    def days_ahead(self, m: re.Match[str]) -> Mention | None:
        word, unit = m["n"] or m["n2"], m["unit"] or m["unit2"]
        count = 1 if word in ("a", "an") else int(word) if word.isdigit() else word_number(word)
        day = self.today
        anchor = m["from"] or "today"
        if anchor == "tomorrow":
            day += timedelta(days=1)
        elif anchor.split()[-1] in WEEKDAYS:
            day += timedelta(days=(WEEKDAYS[anchor.split()[-1]] - day.weekday()) % 7)
        sessions = self.catalog.on_date(day + timedelta(days=count * (7 if unit.startswith("week") else 1)))
        return self.mention(m, "date", sessions, unknown=not sessions, strong=bool(sessions) or self.near_noun(m))

    def season(self, m: re.Match[str]) -> Mention | None:
        months = SEASONS[m["season"]]
        ahead = [s for s in self.catalog.upcoming(self.now) if self.catalog.local_date(s).month in months]
        if not ahead or (not m["this"] and not NOUN_AFTER.match(self.low[m.end() : m.end() + 24])):
            return None
        if len(ahead) > 1:
            return self.mention(m, "month", (), options=tuple(s.number for s in ahead), strong=self.near_noun(m))
        return self.mention(m, "month", ahead, strong=self.near_noun(m))

    def order(self, m: re.Match[str]) -> Mention | None:
        """A place among sessions that other words name ("the earlier of the two"): settled when mentions are combined."""
        order = m["ord"] or m["ord2"] or "first"
        return self.mention(m, "order", (), strong=False, unknown=True) if order else None

    def bare_day(self, m: re.Match[str]) -> Mention | None:
        day = int(m["d"])
        spelled = "suffix" not in m.re.groupindex or bool(m["suffix"])
        month = m["of"] if "of" in m.re.groupindex else None
        if not spelled and not m[0].startswith(("el ", "le ")):
            return None
        near = [s for s in self.catalog.sessions if self.catalog.local_date(s).day == day]
        if month and ("this" in month or "este" in month or "the" in month):
            near = [
                s
                for s in near
                if (self.catalog.local_date(s).year, self.catalog.local_date(s).month)
                == (self.today.year, self.today.month)
            ]
        upcoming = [s for s in near if self.catalog.local_date(s) >= self.today]
        if upcoming:
            first = self.catalog.local_date(upcoming[0])
            sessions = [s for s in upcoming if self.catalog.local_date(s) == first]
            if (first - self.today).days > 62 and len(upcoming) > 1:
                sessions = upcoming
        else:
            sessions = near[-1:]
        if not sessions:
            return self.mention(m, "date", (), unknown=True, strong=self.near_noun(m))
        weekday = m["w"]
        conflict = bool(weekday) and WEEKDAYS[weekday] != self.catalog.local_date(sessions[0]).weekday()
        if len(sessions) > 1:
            return self.mention(m, "date", (), options=tuple(s.number for s in sessions))
        return self.mention(m, "date", sessions, conflict=conflict)

    def weekday(self, m: re.Match[str]) -> Mention | None:
        relative, wanted = m["rel"] or "", WEEKDAYS[m["w"]]
        if relative in ("last", "past"):
            day = self.today - timedelta(days=(self.today.weekday() - wanted - 1) % 7 + 1)
            return self.mention(
                m,
                "weekday",
                self.catalog.on_date(day),
                role="past",
                strong=False,
                unknown=not self.catalog.on_date(day),
            )
        if relative == "every" or (
            len(m["w"]) < 4
            and not relative
            and m["w"] in ("sun", "sat", "mon", "wed")
            and not re.search(r"\b(?:for|on|in for)\s*$", self.low[max(0, m.start() - 8) : m.start()])
        ):
            return None
        day = self.today + timedelta(days=(wanted - self.today.weekday()) % 7)
        sessions = self.catalog.on_date(day)
        if not sessions and relative in ("next", "proximo", "el proximo"):
            sessions = self.catalog.on_date(day + timedelta(days=7))
        if len(sessions) > 1:
            return self.mention(m, "weekday", (), options=tuple(s.number for s in sessions))
        if not sessions:
            return self.mention(m, "weekday", (), unknown=True, strong=False)
        return self.mention(m, "weekday", sessions, strong=True)

    # months

    def relative_month(self, m: re.Match[str]) -> Mention | None:
        relative = m["rel"] or ("this" if "este" in m[0] else "next")
        year, month = self.today.year, self.today.month
        if relative in ("next", "following", "coming"):
            year, month = (year + 1, 1) if month == 12 else (year, month + 1)
        return self.in_month(m, year, month, strong="'s" in m[0] or self.near_noun(m))

    def relative_week(self, m: re.Match[str]) -> Mention | None:
        relative = m["rel"] or ("this" if "esta" in m[0] else "next")
        monday = self.today - timedelta(days=self.today.weekday()) + timedelta(days=0 if relative == "this" else 7)
        sessions = [
            s for s in self.catalog.sessions if monday <= self.catalog.local_date(s) < monday + timedelta(days=7)
        ]
        if len(sessions) > 1:
            return self.mention(m, "place", (), options=tuple(s.number for s in sessions))
        return self.mention(m, "place", sessions, unknown=not sessions, strong=bool(sessions) and self.near_noun(m))

    def month(self, m: re.Match[str]) -> Mention | None:
        name, before, after = m["mon"], self.low[max(0, m.start() - 40) : m.start()], self.low[m.end() : m.end() + 40]
        if m[0].endswith("."):
            after = "." + after
        word = self.text[m.start("mon") : m.end("mon")]
        if not self.cell and not _is_month(word, name, self.text, m):
            return None
        year = m["y"] or (f"20{m['y2']}" if m["y2"] else None)
        listed = bool(re.search(rf"\b{_MONTH},?\s*(?:(?:and|or|y|e|o|&)\s*)?(?:the )?$", before)) or bool(
            re.match(rf",?\s*(?:and|or|y|e|o|&|,)\s*(?:the )?{_MONTH}\b", after)
        )
        strong = (
            self.cell
            or listed
            or bool(MONTH_CONTEXT_BEFORE.search(before))
            or bool(MONTH_CONTEXT_AFTER.match(after))
            or m["s"] is not None
        )
        if len(name) <= 3 and not strong and name != "may":
            return None
        month = MONTHS[name]
        if year:
            return self.in_month(m, int(year), month, strong=strong)
        years = sorted(
            {
                self.catalog.local_date(s).year
                for s in self.catalog.sessions
                if self.catalog.local_date(s).month == month
            }
        )
        if not years:
            return self.mention(m, "month", (), unknown=True, strong=strong)
        ahead = [y for y in years if any(s.starts > self.now for s in self.catalog.in_month(y, month))]
        return self.in_month(m, ahead[0] if ahead else years[-1], month, strong=strong)

    def in_month(self, m: re.Match[str], year: int, month: int, *, strong: bool) -> Mention:
        sessions = self.catalog.in_month(year, month)
        if len(sessions) > 1:
            ahead = tuple(s for s in sessions if s.ends > self.now)
            if len(ahead) == 1:
                sessions = ahead
        if len(sessions) > 1:
            return self.mention(m, "month", (), options=tuple(s.number for s in sessions), strong=strong)
        return self.mention(m, "month", sessions, unknown=not sessions, strong=strong)

    # places in the calendar

    def next(self, m: re.Match[str]) -> Mention | None:
        upcoming = self.catalog.upcoming(self.now)
        return self.mention(m, "place", upcoming[:1], unknown=not upcoming)

    def last(self, m: re.Match[str]) -> Mention | None:
        year = self.today.year
        if "series" in m[0]:
            return self.mention(m, "place", self.catalog.sessions[-1:])
        named = re.search(_YEAR, m[0])
        in_year = [
            s for s in self.catalog.sessions if self.catalog.local_date(s).year == (int(named[0]) if named else year)
        ]
        if not in_year:
            in_year = list(self.catalog.sessions)
        behind = self.low[m.end() : m.end() + 30]
        if re.match(r"\s+(?:i|we|you|that i|was|were|had)\b", behind) and "year" not in m[0]:
            return self.mention(m, "place", (), role="past", unknown=True, strong=False)
        return self.mention(m, "place", in_year[-1:])

    def first_of(self, m: re.Match[str]) -> Mention | None:
        order, month = m["ord"], m["mon1"] or m["mon2"]
        noun = re.search(rf"{_NOUN}|\bones?\b", m[0])
        ordinal = ORDINALS.get(order, 0)
        if month:
            number = MONTHS[month]
            ahead = [s for s in self.catalog.sessions if self.catalog.local_date(s).month == number]
            ahead = [s for s in ahead if s.ends > self.now] or ahead
            if not ahead or (not noun and not m["mon2"]):
                return None
            first_year = self.catalog.local_date(ahead[0]).year
            month_all = self.catalog.in_month(first_year, number)
            return self.pick(m, month_all, order, ordinal)
        if m["new"] or m["year"]:
            year = int(m["year"]) if m["year"] else self.today.year + (0 if self.today.month < 7 else 1)
            sessions = [s for s in self.catalog.sessions if self.catalog.local_date(s).year == year]
            return self.pick(m, sessions, order, ordinal)
        if m["this"] and ordinal:
            sessions = [
                s
                for s in self.catalog.sessions
                if m["this"] == "series" or self.catalog.local_date(s).year == self.today.year
            ]
            return self.pick(m, sessions, order, ordinal)
        if (
            noun
            and ordinal == 1
            and re.search(r"\b(?:the|la|el|your)\s*$", self.low[max(0, m.start() - 8) : m.start()])
        ):
            first = self.catalog.sessions[:1]
            return self.mention(m, "place", first) if first and first[0].starts > self.now else None
        if noun and ordinal > 1 and re.search(r"\b(?:the|la|el|your)\s*$", self.low[max(0, m.start() - 8) : m.start()]):
            picked = self.pick(m, list(self.catalog.sessions), order, ordinal)
            if ordinal in self.catalog.by_number:
                options = {ordinal, *(picked.numbers if picked else ())}
                return self.mention(m, "place", (), options=tuple(sorted(options)))
            return picked
        return None

    def pick(self, m: re.Match[str], sessions: Sequence[OfferedSession], order: str, ordinal: int) -> Mention:
        if order in ("last", "final", "later", "ultima", "ultimo"):
            return self.mention(m, "place", sessions[-1:], unknown=not sessions)
        if order == "earlier":
            return self.mention(m, "place", sessions[:1], unknown=not sessions)
        chosen = sessions[ordinal - 1 : ordinal]
        return self.mention(m, "place", chosen, unknown=not chosen)

    def next_few(self, m: re.Match[str]) -> Mention | None:
        count = int(m["n"]) if m["n"].isdigit() else word_number(m["n"])
        upcoming = self.catalog.upcoming(self.now)
        if m["y"]:
            upcoming = tuple(s for s in self.catalog.sessions if self.catalog.local_date(s).year == int(m["y"]))
        if count < 2 or count > len(upcoming):
            return None
        return self.mention(m, "all", upcoming[:count])

    def all(self, m: re.Match[str]) -> Mention | None:
        if re.search(
            r"\b(?:none|not|any) of\W*$|\bnot\s*$|\bfor\s*$(?<!for )", self.low[max(0, m.start() - 12) : m.start()]
        ):
            return None
        if m["noun"] in (
            "call",
            "calls",
            "meeting",
            "meetings",
            "event",
            "events",
            "date",
            "date",
            "course",
            "conference",
        ):
            return None
        if m["all"] in ("each", "every") and not m["rest"] and not EVERY_ONE.match(self.low[m.end("noun") :]):
            return None
        if m["title"]:
            return self.all_of(m, m["title"].strip())
        if m["all"] in ("both", "ambas", "ambos", "les deux"):
            return None
        mention = self.whole(
            m, count=m["count"], rest=bool(m["rest"] or m["rest2"]), this_year=bool(m["this"]), year=m["year"]
        )
        until = UNTIL.match(self.low[m.end() : m.end() + 40])
        if mention is None or until is None:
            return mention
        last = MONTHS[until["mon"]]
        numbers = tuple(n for n in mention.numbers if self.catalog.local_date(self.catalog.by_number[n]).month <= last)
        self.taken[m.end() : m.end() + until.end()] = b"\x01" * until.end()
        return replace(mention, numbers=numbers, unknown=not numbers)

    def all_of(self, m: re.Match[str], words: str) -> Mention | None:
        """ "both of the January sessions", "all ICWA sessions"."""
        tokens = [
            word for word in re.findall(r"[a-z0-9]+", words) if word not in ("the", "of", "your", "de", "two", "in")
        ]
        if tokens and all(token in MONTHS for token in tokens):
            sessions: list[OfferedSession] = []
            for token in tokens:
                month = [s for s in self.catalog.sessions if self.catalog.local_date(s).month == MONTHS[token]]
                ahead = [s for s in month if s.ends > self.now] or month
                year = self.catalog.local_date(ahead[0]).year if ahead else 0
                sessions += [s for s in month if self.catalog.local_date(s).year == year]
            return self.mention(m, "all", sessions, unknown=not sessions)
        if tokens and all(
            token
            in (
                "upcoming",
                "future",
                "remaining",
                "webinar",
                "training",
                "free",
                "online",
                "virtual",
                "program",
                "programs",
            )
            for token in tokens
        ):
            return self.whole(m, count=m["count"], rest=True, this_year=bool(m["this"]), year=None)
        return None

    def whole(
        self, m: re.Match[str], *, count: str | None, rest: bool, this_year: bool, year: str | None
    ) -> Mention | None:
        sessions = list(self.catalog.upcoming(self.now))
        if this_year or year:
            wanted = int(year) if year else self.today.year
            sessions = [s for s in sessions if self.catalog.local_date(s).year == wanted]
        if count:
            number = int(count) if count.isdigit() else word_number(count)
            if number != len(sessions):
                if number == len(self.catalog.sessions) and not rest:
                    return self.mention(m, "all", self.catalog.sessions)
                return (
                    self.mention(m, "all", (), options=tuple(s.number for s in sessions))
                    if number and number > 1
                    else None
                )
        return self.mention(m, "all", sessions, unknown=not sessions)

    def rest(self, m: re.Match[str]) -> Mention | None:
        if re.search(
            r"\b(?:none|not|any|one) of\W*$|\b(?:suits|notify)\W*$", self.low[max(0, m.start() - 14) : m.start()]
        ):
            return None
        if re.fullmatch(r"the rest(?: of (?:the|your|them|this))?", m[0]) and not re.search(r"of them$", m[0]):
            return None
        return self.whole(m, count=None, rest=True, this_year="year" in m[0], year=None)

    def all_number(self, m: re.Match[str]) -> Mention | None:
        count = m["count"]
        number = int(count) if count.isdigit() else word_number(count)
        if number not in (len(self.catalog.sessions), len(self.catalog.upcoming(self.now))) or number < 2:
            return None
        return self.whole(m, count=count, rest=False, this_year=False, year=None)

    # numbers

    def numbered(self, m: re.Match[str]) -> Mention | None:
        return self.listed(m, m["list"], m.start("list"), explicit=True)

    def hashed(self, m: re.Match[str]) -> Mention | None:
        before = self.low[max(0, m.start() - 24) : m.start()]
        if NOT_A_SESSION.search(before) or (
            m[0].startswith("number") and re.search(r"\b(?:my|phone|cell|dial-?in|call-?in|contact|a|fax)\s*$", before)
        ):
            return None
        return self.listed(m, m["list"], m.start("list"), explicit=True)

    def spelled(self, m: re.Match[str]) -> Mention | None:
        numbers = [word_number(words) for words in re.findall(_WORDNUM, m["list"])]
        known = [number for number in numbers if number in self.catalog.by_number]
        if not known:
            return None
        return self.mention(
            m, "number", [self.catalog.by_number[number] for number in known], unknown=len(known) != len(numbers)
        )

    def spelled_bare(self, m: re.Match[str]) -> Mention | None:
        """ "one hundred and nine, please": a compound number word that is a number of the catalogue."""
        number = word_number(m["n"])
        if (
            number not in self.catalog.by_number
            or UNIT_FOLLOWS.match(self.low[m.end() : m.end() + 24])
            or re.match(r"[ -]+[a-z]{4,}", self.low[m.end() : m.end() + 12])
        ):
            return None
        return self.mention(m, "number", [self.catalog.by_number[number]], strong=False)

    def listed(self, m: re.Match[str], words: str, start: int, *, explicit: bool) -> Mention | None:
        """A list of figures: all of them session numbers, or none."""
        figures = [(one[0], start + one.start(), start + one.end()) for one in re.finditer(r"\d+", words)]
        while figures and (any(self.taken[figures[-1][1] : figures[-1][2]]) or self.is_something_else(figures[-1][2])):
            figures.pop()
        if not figures:
            return None
        end = figures[-1][2]
        values = [int(figure) for figure, _, _ in figures]
        if 2000 <= values[0] <= 2100 and values[0] not in self.catalog.by_number:
            return None
        lead = self.low[max(0, m.start() - 30) : figures[0][1]]
        moved = (
            re.search(r"\b(?:from|change|switch|swap|move|off|cambi\w*|mover\w*|pas[ae]\w*)\W*(?:\w+\W+){0,4}$", lead)
            is not None
        )
        if (
            len(figures) > 1
            and moved
            and re.search(r"\bto\b|->|=>|\ba(?: la)?\b", self.low[figures[0][2] : figures[1][1]])
        ):
            figures, values = figures[:1], values[:1]
            end = figures[0][2]
        text = self.low[m.start() : end]
        listed = text[figures[0][1] - m.start() :]
        numbers = _expand(listed, values, set(self.catalog.by_number))
        start_at = m.start() + len(text) - len(text.lstrip(" \n:,(>"))
        known = [number for number in numbers if number in self.catalog.by_number]
        span = Mention(start_at, end, self.text[start_at:end], "number", tuple(dict.fromkeys(known)))
        if (
            OR.search(listed)
            or re.search(r"\b(?:one|either) of\W*(?:the )?(?:session|webinar|number|class|date)?s?\W*$", lead)
        ) and len(numbers) > 1:
            return replace(span, numbers=(), options=tuple(known), unknown=not known)
        if len(known) < len(numbers):
            if not explicit and not known:
                return None
            hashed = "#" in text[: figures[0][1] - m.start()]
            if (
                hashed
                and not known
                and re.search(r"\w", lead)
                and not re.search(
                    rf"\b(?:{_NOUN}|for|in|to|into|at|from|off|of|want|reserve|request|attend|do|me|number|number)\W*(?:the )?\W*$",
                    lead,
                )
            ):
                return None
            if len(figures) > 1 and known and values[0] in self.catalog.by_number:
                # "session 4, 2 of us": the first figure alone is certain, what follows may be something else
                tail = [v for v in numbers if v not in self.catalog.by_number]
                if all(not 0 < v < 1000 for v in tail):
                    return span
            return replace(span, numbers=(), options=tuple(known), unknown=True)
        return span

    def is_something_else(self, end: int) -> bool:
        after = self.low[end : end + 24]
        return bool(UNIT_FOLLOWS.match(after)) or bool(
            re.match(rf"\s+{_MONTH}\b(?!\s+(?:webinar|session))", after) and not re.match(r"\s+(?:may|mar)\b", after)
        )

    def bare(self) -> None:
        """Figures without a word before them that says what they are, where they are numbers of the catalogue."""
        if self.cell:
            for match in re.finditer(_LIST, self.low):
                if not any(self.taken[match.start() : match.end()]):
                    mention = self.listed(match, match[0], match.start(), explicit=True)
                    if mention is not None:
                        self.take(mention)
            return
        at = 0
        while (match := BARE.search(self.low, at)) is not None:
            start = match.start("list")
            first_figure = re.compile(r"\d+").match(self.low, start)
            at = first_figure.end() if first_figure else match.end()
            if any(self.taken[start : match.end()]):
                first = re.match(r"\d+", match["list"])
                if first is None or any(self.taken[start : start + len(first[0])]):
                    continue
            mention = self.listed(match, match["list"], start, explicit=False)
            if mention is None or (not mention.numbers and not mention.options) or mention.unknown:
                continue
            before, after = self.low[max(0, start - 20) : start], self.low[mention.end : mention.end + 20]
            if BARE_PRECEDES.search(before) and not re.search(r"\b(?:for|of)\s*$", before):
                continue
            if not BARE_FOLLOWS.match(after):
                continue
            line_start = self.low.rfind("\n", 0, start) + 1
            if re.search(r"^\s*\d", self.low[line_start : mention.end]) and re.match(r"[.)]\s", after):
                continue  # the number of an item in a list
            small = max((*mention.numbers, *mention.options)) < 13
            many = (
                len(re.findall(r"\d+", mention.words)) > 1
                or match["list"].strip()
                == re.sub(r"\b(?:please|pls|plz|thanks|thx)\b|[.!,]", "", self.low[line_start:].split("\n")[0]).strip()
            )
            verb = (many and not self.low[line_start:start].strip()) or re.search(
                r"\b(?:session|webinar|number|sign|register|for|into|off|drop|cancel|want|from|take|attend|release|seats?|spots?|place|put|move|switch|change|shift|add|trade|swap)\w*\W*(?:\w+\W+){0,3}$",
                before,
            )
            if small and not verb:
                continue
            self.take(replace(mention, start=start, words=self.text[start : mention.end], strong=not small))
            at = max(at, mention.end)

    # titles

    def titles(self) -> None:
        by_title: dict[str, list[OfferedSession]] = {}
        for session in self.catalog.sessions:
            if session.title:
                by_title.setdefault(" ".join(folded(session.title).split()), []).append(session)
        if not by_title:
            return
        words = {title: _key_words(title) for title in by_title}
        for title in sorted(by_title, key=len, reverse=True):
            for start, end in self.spans_of(title, words[title], [w for t, w in words.items() if t != title]):
                if any(self.taken[start:end]):
                    continue
                sessions = by_title[title]
                ahead = [s for s in sessions if s.starts > self.now]
                pool = ahead or sessions
                numbers = tuple(s.number for s in pool)
                place = TITLE_PLACE.search(self.low[max(0, start - 40) : start])
                if place:
                    chosen = self.of_title(place[1], sessions, ahead)
                    if chosen is not None:
                        begin = start - len(place[0])
                        if not any(self.taken[begin:start]):
                            self.take(Mention(begin, end, self.text[begin:end], "title", (chosen.number,)))
                            continue
                plural = re.search(
                    r"\b(?:both|all|every|each|ambas|todas)\b[^.\n]{0,20}$", self.low[max(0, start - 30) : start]
                )
                follows = self.low[end : end + 14]
                named = re.match(r"\s*(?:sessions|webinars|trainings|ones|dates)\b", follows) and plural
                figure = re.match(
                    r"\s*[,(–-]?\s*(?:#|no\. ?|session )?(\d{1,4})\b(?!\w|[/:.]\d)", self.low[end : end + 20]
                )
                if (
                    figure
                    and int(figure[1]) in self.catalog.by_number
                    and not any(self.taken[end : end + figure.end()])
                ):
                    at = end + figure.start(1)
                    self.take(Mention(at, end + figure.end(), figure[1], "number", (int(figure[1]),)))
                mention = Mention(
                    start,
                    end,
                    self.text[start:end],
                    "title",
                    numbers if len(pool) == 1 or named else (),
                    () if len(pool) == 1 or named else numbers,
                )
                self.take(mention)

    def of_title(
        self, order: str, sessions: list[OfferedSession], ahead: list[OfferedSession]
    ) -> OfferedSession | None:
        if order in ("next", "upcoming", "soonest", "earliest", "proximo", "proxima"):
            return ahead[0] if ahead else None
        if order in ("last", "final", "ultimo", "ultima"):
            return sessions[-1]
        place = ORDINALS.get(order, 0)
        return sessions[place - 1] if 0 < place <= len(sessions) else None

    def spans_of(self, title: str, key: frozenset[str], others: list[frozenset[str]]) -> list[tuple[int, int]]:
        bare = re.sub(r"^(?:the|la|el|los|las|a|an)\s+", "", title)
        if len(bare) >= 8 or " " in bare:
            spans = [m.span() for m in _title_pattern(bare).finditer(self.low)]
        else:  # a title of one short word: only with its article, or where the word is made much of
            spans = [
                m.span()
                for m in _short_title_pattern(title, bare).finditer(self.low)
                if self.text[m.start() : m.end()] != self.text[m.start() : m.end()].lower()
                or re.match(rf"\s*\"?\s*{_NOUN}", self.low[m.end() : m.end() + 16])
            ]
        if spans:
            return spans
        if len(bare) >= 12 and len(self.low) < 20_000:
            close = fuzz.partial_ratio_alignment(bare, self.low, score_cutoff=85)
            if close is not None and close.score >= 85 and close.dest_end - close.dest_start >= len(bare) - 2:
                return [(close.dest_start, close.dest_end)]
        unique = [word for word in key if not any(word in other for other in others)]
        spans = [m.span() for word in unique if word in self.low for m in _key_pattern(word).finditer(self.low)]
        return spans[:1]

    def near_noun(self, m: re.Match[str]) -> bool:
        """Whether a word for the webinar stands close by, so that the date speaks of one."""
        before, after = self.low[max(0, m.start() - 34) : m.start()], self.low[m.end() : m.end() + 24]
        return self.cell or bool(NOUN_BEFORE.search(before)) or bool(NOUN_AFTER.match(after))


@lru_cache(maxsize=512)
def _title_pattern(bare: str) -> re.Pattern[str]:
    return re.compile(rf"\b{re.escape(bare).replace(chr(92) + ' ', '[ ]+')}\b")


@lru_cache(maxsize=512)
def _short_title_pattern(title: str, bare: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{re.escape(title)}|{re.escape(bare)}(?=\s+{_NOUN}))\b")


@lru_cache(maxsize=512)
def _key_pattern(word: str) -> re.Pattern[str]:
    """A word that only one title has, where it stands for the title: "the ICWA one", "ICWA in March", "the session on kinship"."""
    key = re.escape(word)
    return re.compile(
        rf"\b{key}s?\s+(?:{_NOUN}|one)\b|\b{key}s?(?=\s+(?:in|on)\s+(?:{_MONTH}|\d))|(?<=\w's\s){key}s?\b|"
        rf"\b{_NOUN}\s+(?:on|about|sobre)\s+(?:the\s+)?{key}s?\b"
    )


TITLE_PLACE = re.compile(
    rf"\b(next|upcoming|soonest|earliest|last|final|first|second|third|fourth|proxim[oa]|ultim[oa]|primer[oa]?|segund[oa])\s+(?:(?:{_NOUN}|one|offering)\s+)?(?:(?:of|for|on|in|de|sobre)\s+)?[\"']?(?:the\s+)?$"
)
NOUN_BEFORE = re.compile(
    rf"\b(?:{_NOUN}|one|sign(?:ed)? (?:me )?up|register(?:ed)?(?: me)?|enroll?(?: me)?|attend|seats?|spot|place|slot|book|join|put me (?:down|in)|inscri\w+|matricul\w+|asistir|apunt\w+|reserve?\w*)\b(?:\W+(?:on|for|the|of|is|del|de|el|para|in|a|session|webinar|date|held|scheduled|me|to|at|this|dia|al|us|up|down|en|la|que|es|sera|number|no))*\W*$"
)
NOUN_AFTER = re.compile(
    rf"\W{{0,3}}(?:\d\d\d\d\W+)?(?:{_NOUN}|one|works|please|pls|suits|sounds|is good|is fine|would be)\b"
)
MONTH_CONTEXT_BEFORE = re.compile(
    rf"(?:\b(?:{_NOUN}|ones?|both|want|wants|take|prefer|prefers|choose|do|will do|attend|for|come|there|seat|spot|place|place in|the|from|to|or|and|is in|down for|of|into|onto|whichever is|in for|en|para|de|del|later|join)\b(?:\W+(?:in|for|of|the|on|is|de|en|el|la|both|del|es|your|to|early|late|this))*\W*|^\s*|\n\s*|[.!?]\s*)$"
)
MONTH_CONTEXT_AFTER = re.compile(
    rf"\W{{0,2}}(?:\d{{4}}\W+)?(?:{_NOUN}|one|ones|please|pls|plz|works|suits|would|is (?:fine|good|best|perfect)|will (?:do|work)|date|instead|for me|if)\b|\s*$|\s*[!.]?\s*\n"
)
NAME_FOLLOWS = re.compile(r"[ \t]+[A-Z][a-z]+")


def _is_month(word: str, name: str, text: str, m: re.Match[str]) -> bool:
    """Whether a word that may be a month is one: "May I", "March on", "June Carter" and "mars" are not."""
    before, after = text[max(0, m.start() - 16) : m.start()], text[m.end("mon") : m.end("mon") + 20]
    if name in ("may", "march", "mar", "mars", "sept", "mai", "juin", "once", "ago", "ene", "abr"):
        if name in ("ago", "mai", "mars", "ene", "abr") and not re.search(
            r"\b(?:en|de|du|le|el)\s*$", before, re.IGNORECASE
        ):
            return False
        if name == "may":
            if re.match(
                r"\s+(?:i|we|he|she|they|you|be|have|not|need|also|it|want|my|the|log|come|require|attend|or may|use|ask|our|this|contain|only|miss|well|please add)\b",
                after,
                re.IGNORECASE,
            ):
                return False
            if (
                re.search(
                    r"\b(?:i|we|you|he|she|they|it|that|who|and|which|there|staff|as|name)\s*$", before, re.IGNORECASE
                )
                and not word[:1].isupper()
            ):
                return False
            return word[:1].isupper() or bool(re.search(r"\b(?:in|for|the|of|want|de|en)\s*$", before, re.IGNORECASE))
        if name == "march" and re.match(r"\s+(?:on|to|into|against|for our)\b", after):
            return False
        if name == "mar" and not re.search(r"\b(?:in|for|the)\s*$", before, re.IGNORECASE):
            return False
    follows = NAME_FOLLOWS.match(after)
    if name in ("april", "june", "august", "may", "jan", "julio", "mar", "abril") and follows and word[:1].isupper():
        nxt = after.split()[0].strip(".,;:").lower()
        if not re.fullmatch(_NOUN + "|one|please|and|or|works|i|if|for|the|thank|thanks|is|would", folded(nxt)):
            return False
    return not (
        name in ("jan", "april", "june")
        and re.search(r"\b(?:hi|hello|dear|hey|thanks|ms\.?|mr\.?|mrs\.?|,)\s*$", before, re.IGNORECASE)
        and re.match(r"\s*[,\n]", after)
    )


def word_number(words: str) -> int:
    """Return the number that folded words such as "twenty-five", "veintisiete" or "one hundred three" mean."""
    total = 0
    for word in re.split(r"[\s-]+", words.strip()):
        if word in ("hundred", "ciento"):
            total = max(total, 1) * 100 if word == "hundred" else total + 100
        elif word not in ("and", "y"):
            total += FUSED.get(word) or TENS.get(word) or ONES.get(word, 0)
    return total


def _expand(listed: str, values: list[int], known: set[int]) -> list[int]:
    """The numbers of a list, ranges filled in with what the catalogue has: "25-28", "25 through 28"."""
    pieces = re.split(r"(\d+)", listed)
    out: list[int] = []
    for at, value in enumerate(values):
        between = pieces[2 * at] if at else ""
        if (
            at
            and re.search(r"-|through|thru|\bto\b|\bhasta\b|\bal?\b|until", between)
            and not re.search(r"\band\b|,|&", between)
        ):
            first = out[-1]
            if first in known and value in known and first < value:
                out += [number for number in sorted(known) if first < number <= value]
                continue
        out.append(value)
    return list(dict.fromkeys(out))


def _key_words(title: str) -> frozenset[str]:
    plain = frozenset(
        [
            "with",
            "from",
            "into",
            "about",
            "your",
            "their",
            "the",
            "and",
            "for",
            "del",
            "con",
            "los",
            "las",
            "para",
            "from",
            "basics",
            "advanced",
            "working",
            "session",
            "webinar",
            "series",
            "part",
            "one",
            "two",
        ]
    )
    return frozenset(word for word in re.findall(r"[a-z]{4,}", title) if word not in plain)


# ------------------------------------------------------------------------------------------------- roles and groups


def _role(low: str, mention: Mention) -> Role:
    before = low[max(0, mention.start - 110) : mention.start]
    after = low[mention.end : mention.end + 70]
    clause = _clause(before)
    for role, pattern in AFTER:
        if pattern.match(after):
            return role
    if mention.kind not in ("all", "order"):
        if TARGET.search(clause) and MOVES.search(clause):
            return "wanted"
        if FROM.search(clause) and MOVES_WHOM.search(clause):
            return "left"
        if SWAPS.search(clause) and re.match(
            r"\s*(?:session |webinar |one |date |seat |spot |place )?(?:for|to|with|por|a|into|onto)\b", after
        ):
            return "left"
    if re.match(r"\s*(?:list|roster)\b", after) and ON_LIST.search(clause):
        return "held"
    if re.match(r"\s*(?:seat|place|spot)\b(?! please)", after) and re.search(r"\b(?:my|his|her|their|our|the)\W*$", clause) and not ASKS_FOR.search(clause):
        return "held"
    found: dict[Role, int] = {}
    for role, pattern in BEFORE:
        if role == "aside" and mention.kind in ("all", "number"):
            continue
        match = None
        for match in pattern.finditer(clause):
            pass
        if match is not None:
            found[role] = max(found.get(role, -1), match.start())
    if mention.kind == "number" and IS_IN.search(clause) and "held" not in found:
        found["held"] = 0
    if "held" in found and ({"kept", "left", "refused"} & set(found) or MAKES_NEW.search(clause)):
        del found["held"]
    if "kept" in found and found["kept"] > found.get("left", -1):
        return "kept"
    return max(found, key=lambda role: found[role]) if found else "wanted"


ON_LIST = re.compile(r"(?:\b(?:am|is|are|was|were|already|me|him|her)|'m|'s|'re) (?:\w+ )?on\W*(?:the )?$")
IS_IN = re.compile(r"(?:\b(?:is|are|am)|'m|'s|'re) (?:already )?(?:in|on|down for|on for)\W*(?:the )?$")
MOVES = re.compile(
    r"\b(?:mov(?:e|ed|ing)|slide|out of|switch(?:ed)?|transfer(?:red)?|chang(?:e|ed|ing)|shift|swap|trade|reschedul\w+|bump|push|from|off|put|cambi\w+|mover\w*|pas[ae]\w*)\b"
)
MOVES_WHOM = re.compile(
    r"\b(?:mov(?:e|ed|ing)|switch(?:ed)?|transfer(?:red)?|chang(?:e|ed|ing)|shift|swap|reschedul\w+|bump|push|slide|get|cambi\w+|mover\w*|pas[ae]\w*|withdraw\w*|remov\w+|cancel\w*|drop|take|scratch|pull|release)\b"
)
SWAPS = re.compile(
    r"\b(?:switch|swap|exchange|trade|cambiar|change|move)\W+(?:my |me |us |out )?(?:seat |spot |place |registration )?(?:in |for |from )?(?:the |session |number |#|webinar |\W)*$"
)


def _clause(before: str) -> str:
    """The part of *before* that is of the same clause as what follows it."""
    last = None
    for last in BREAK.finditer(before):
        pass
    if last is None:
        return before
    return before[last.end() :] if not last[0].strip(".!?;\n- ") else before[last.start() :]


def _chosen(low: str, mentions: list[Mention]) -> list[Mention]:
    """Where some mentions are asked for, those that only tell of a day ("my trial is on the 12th") are set aside."""
    asked = [m.role == "wanted" and (is_asked_for(low, m)) for m in mentions]
    if not any(flag and (m.settled or m.options) for flag, m in zip(asked, mentions, strict=True)):
        return mentions
    out = []
    for flag, mention in zip(asked, mentions, strict=True):
        clause = _clause(low[max(0, mention.start - 110) : mention.start])
        told = (
            mention.kind in ("date", "weekday", "month", "place")
            and bool(DESCRIBED.search(clause))
            and not ASKS_FOR.search(clause)
        )
        near = any(
            other is not mention and other_flag and 0 <= mention.start - other.end < 8
            for other, other_flag in zip(mentions, asked, strict=True)
        )
        out.append(
            replace(mention, role="aside") if mention.role == "wanted" and not flag and told and not near else mention
        )
    return out


def is_asked_for(low: str, mention: Mention) -> bool:
    """Whether the clause around *mention* asks for it, rather than telling of a day. *low*: the folded text."""
    clause = _clause(low[max(0, mention.start - 110) : mention.start])
    return bool(ASKS_FOR.search(clause)) or bool(ASKED_AFTER.match(low[mention.end : mention.end + 50]))


def _corrected(low: str, mentions: list[Mention]) -> list[Mention]:
    """What a correction takes back is not wanted: "8/16 - scratch that, make it 6/21"."""
    for cue in CORRECTION.finditer(low):
        later = [m for m in mentions if cue.start() <= m.start <= cue.end() + 160]
        earlier = [m for m in mentions if m.end <= cue.start() and cue.start() - m.end < 120]
        if later and earlier and any(m.settled or m.options for m in later):
            # "number 23, I mean": only what is of the later one's kind, or all of the sentence
            mentions = [replace(m, role="refused") if m in earlier and m.role == "wanted" else m for m in mentions]
    return mentions


def _combined(low: str, mentions: list[Mention]) -> list[Mention]:
    out: list[Mention] = []
    for mention in mentions:
        if not out:
            if mention.kind != "order":
                out.append(mention)
            continue
        if mention.kind == "order":
            _pick_by_order(low, mention, out)
            continue
        last = out[-1]
        gap = low[last.end : mention.start]
        if _in_apposition(last, mention, gap):
            out[-1] = _agreed(last, mention)
            continue
        if (
            OR.search(gap)
            and len(gap) < 24
            and last.role == mention.role == "wanted"
            and last.numbers
            and mention.numbers
        ):
            options = tuple(dict.fromkeys((*last.numbers, *mention.numbers)))
            if len(options) > 1:
                out[-1] = replace(
                    last, end=mention.end, words=f"{last.words}{gap}{mention.words}"[:120], numbers=(), options=options
                )
                continue
        joined = bool(CONJUNCTION.search(gap)) and len(gap) < 60
        listed = bool(LISTED.fullmatch(gap))
        # a list shares the role of its first member: "not October or December"
        role = (
            last.role
            if listed and mention.role == "wanted" and last.role in ("refused", "left", "held", "past", "kept", "aside")
            else mention.role
        )
        out.append(replace(mention, joined=joined, role=role))
    return out


def _all_of_them(low: str, mention: Mention) -> Mention:
    """ "the October sessions, both of them": all that the words left open."""
    if len(mention.options) < 2 or mention.conflict or mention.unknown or mention.kind not in ("month", "title"):
        return mention
    after = low[mention.end : mention.end + 40]
    if not re.match(rf"\s*(?:{_NOUN}|ones)\b", after) or not ALL_OF_THEM.match(after):
        return mention
    return replace(mention, numbers=mention.options, options=())


def _pick_by_order(low: str, mention: Mention, out: list[Mention]) -> None:
    """ "the one in October, the earlier of the two": the order chooses among what was left open before it."""
    for at in range(len(out) - 1, -1, -1):
        earlier = out[at]
        if (
            len(earlier.options) > 1
            and not earlier.conflict
            and not earlier.unknown
            and mention.start - earlier.end < 160
        ):
            order = re.search(
                r"earlier|first|sooner|earliest|soonest|former|next|later|second|last|latter",
                low[mention.start : mention.end],
            )
            which = (
                0
                if order is None or order[0] in ("earlier", "first", "sooner", "earliest", "soonest", "former", "next")
                else 1
                if order[0] == "second"
                else -1
            )
            chosen = earlier.options[which]
            if mention.start - earlier.end < 30 and not re.search(r"[.!?\n]", low[earlier.end : mention.start]):
                out[at] = replace(earlier, numbers=(chosen,), options=())
            else:
                out.append(
                    replace(mention, numbers=(chosen,), unknown=False, strong=True, role=earlier.role, joined=True)
                )
            return


def _in_apposition(first: Mention, second: Mention, gap: str) -> bool:
    if len(gap) > 60 or not GLUE.fullmatch(gap):
        return False
    if first.kind == second.kind:
        return False
    if "all" in (first.kind, second.kind):
        return False
    pair = {first.kind, second.kind}
    if pair == {"month", "weekday"} or pair == {"month", "date"}:
        return not ("," in gap and "(" not in gap)
    if (first.unknown and not first.strong) or (second.unknown and not second.strong):
        return bool(pair & {"number", "title"}) and (first.strong or second.strong) and "date" in pair
    if "," in gap and gap.strip() == "," and first.kind in ("month", "place") and second.kind in ("month", "place"):
        return False
    if re.search(r"[.!?]\s", gap):
        return bool(set(first.numbers or first.options) & set(second.numbers or second.options))
    return "\n\n" not in gap


def _agreed(first: Mention, second: Mention) -> Mention:
    """One mention out of two that speak of the same session; a contradiction is marked."""
    one = replace(
        first,
        end=second.end,
        words=f"{first.words} / {second.words}",
        strong=first.strong or second.strong,
        kind="number" if "number" in (first.kind, second.kind) else first.kind,
        role=first.role if first.role != "wanted" else second.role,
    )
    if first.conflict or second.conflict:
        return replace(one, conflict=True)
    if first.unknown or second.unknown:
        return replace(one, conflict=True, numbers=(), options=tuple(dict.fromkeys((*first.numbers, *second.numbers))))
    a, b = set(first.numbers or first.options), set(second.numbers or second.options)
    common = a & b
    if not common:
        return replace(one, conflict=True, numbers=(), options=tuple(sorted(a | b)))
    many = first if len(first.numbers) > 1 else second if len(second.numbers) > 1 else None
    if many is not None and common < set(many.numbers):
        return replace(one, numbers=many.numbers, options=())
    if len(common) == 1 or (first.numbers and second.numbers):
        return replace(one, numbers=tuple(sorted(common)), options=())
    return replace(one, numbers=(), options=tuple(sorted(common)))


# -------------------------------------------------------------------------------------------------------- settling


def settle(
    mentions: Sequence[Mention], *, where: Where = "body", roles: frozenset[Role] = frozenset({"wanted"})
) -> Settled:
    """Return the sessions that *mentions* in those *roles* come to, and what could not be settled."""
    asked = [mention for mention in mentions if mention.role in roles]
    strong = [mention for mention in asked if mention.strong]
    weak = [mention for mention in asked if not mention.strong and mention.settled]
    chosen = strong or weak
    problems: list[SessionProblem] = []
    without = {n for m in mentions if m.role in ("refused", "past") for n in m.numbers}
    chosen = [
        replace(m, numbers=tuple(n for n in m.numbers if n not in without))
        if m.kind == "all" and without and not without >= set(m.numbers)
        else m
        for m in chosen
    ]
    for mention in chosen:
        if mention.conflict:
            problems.append(SessionProblem("conflict", mention.words, mention.options or mention.numbers))
        elif mention.options and not _narrowed(mention, chosen):
            problems.append(
                SessionProblem("unknown" if mention.unknown else "ambiguous", mention.words, mention.options)
            )
        elif mention.unknown:
            problems.append(SessionProblem("unknown", mention.words))
    settled = [mention for mention in chosen if mention.settled]
    crossed = _crossed(chosen)
    if crossed is not None:
        settled = [*(m for m in settled if set(m.numbers) != set(crossed.numbers)), crossed]
        problems = [p for p in problems if p.kind != "ambiguous"]
    clash = _clash(settled)
    if clash is not None:
        problems.append(clash)
    if problems:
        return Settled((), tuple(dict.fromkeys(problems)))
    found: dict[int, Found[int]] = {}
    for mention in settled:
        for number in mention.numbers:
            confidence = 0.95 if mention.strong else 0.75
            found.setdefault(number, Found(number, mention.words, where, confidence, REASONS[mention.kind]))
    return Settled(tuple(found[number] for number in sorted(found)), ())


REASONS: dict[Kind, str] = {
    "number": "named by its number",
    "date": "named by its date",
    "weekday": "named by its weekday",
    "month": "the only session of that month",
    "place": "named by its place in the calendar",
    "title": "named by its title",
    "all": "all of them are asked for",
    "order": "named by its place among them",
}


def _crossed(chosen: Sequence[Mention]) -> Mention | None:
    """ "ICWA Basics this spring ... the March one": two open mentions of different kinds that share one session."""
    open_ones = [m for m in chosen if len(m.options) > 1 and not m.unknown and not m.conflict]
    if len(open_ones) < 2 or len({m.kind for m in open_ones}) < 2:
        return None
    common = set(open_ones[0].options)
    for mention in open_ones[1:]:
        common &= set(mention.options)
    if len(common) != 1:
        return None
    return replace(open_ones[-1], numbers=tuple(common), options=())


def _narrowed(mention: Mention, others: Sequence[Mention]) -> bool:
    """Whether another mention settles what this one left open ("ICWA Basics ... the March one")."""
    return not mention.unknown and any(other.settled and set(other.numbers) <= set(mention.options) for other in others)


def _clash(settled: Sequence[Mention]) -> SessionProblem | None:
    """Two ways of naming that lead to different sessions, where nothing says that both are meant."""
    for at, second in enumerate(settled):
        for first in settled[:at]:
            different = first.kind != second.kind and not set(first.numbers) & set(second.numbers)
            if different and not second.joined and {first.kind, second.kind} & {"number", "title"}:
                numbers = tuple(sorted({*first.numbers, *second.numbers}))
                return SessionProblem("conflict", f"{first.words} / {second.words}", numbers)
    return None
