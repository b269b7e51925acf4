"""The words for sessions, days and numbers, and one pattern for each spelling, with an example.

Every pattern looks at folded text (`folded`): small letters without accents, character for character as long as the text.
"""

# ruff: noqa: E501 - a pattern is one row of a table and reads along its line

import re
import unicodedata

from registrar.sieve import Sieve


def _slips(word: str) -> set[str]:
    """*word* with two of its letters typed in the wrong order, behind the first: "jluy", "setpember"."""
    return {f"{word[:at]}{word[at + 1]}{word[at]}{word[at + 2 :]}" for at in range(1, len(word) - 1)} - {word}


MONTHS: dict[str, int] = {}
for _month, _names in enumerate(
    (
        "january janurary janury jaunary jan enero ene janvier janv januar",
        "february feb febr febuary feburary febraury febrero fevrier fevr februar",
        "march mar marzo mars",
        "april apr aprl abril abr avril avr",
        "may mayo mai",
        "june jun junio juin juni",
        "july jul julio juillet juil juli",
        "august agust augest aug agosto ago aout",
        "september septmber septembr setember sept sep setiembre septiembre septembre septemeber",
        "october octber ocober oct octubre octobre ocotber oktober",
        "november novmber novemeber nov noviembre novembre",
        "december decmber dec diciembre dic decembre decemeber dezember",
    ),
    start=1,
):
    MONTHS.update(dict.fromkeys(_names.split(), _month))
    if _month != 5:  # Mya is a name
        MONTHS.update(dict.fromkeys(_slips(_names.split()[0]) - MONTHS.keys(), _month))
WEEKDAYS: dict[str, int] = {}
for _day, _names in enumerate(
    (
        "monday munday mon lunes lundi",
        "tuesday tuseday teusday tusday tues tue martes mardi",
        "wednesday wensday wednsday wendsday wedensday wenesday wed weds miercoles mercredi",
        "thursday thrusday thurday thusday thursay thurs thur thu jueves jeudi",
        "friday firday fri viernes vendredi",
        "saturday saterday satuday sat sabado samedi",
        "sunday sun domingo dimanche",
    )
):
    WEEKDAYS.update(dict.fromkeys(_names.split(), _day))
    WEEKDAYS.update(dict.fromkeys(_slips(_names.split()[0]) - WEEKDAYS.keys(), _day))
SPANISH = frozenset(
    [
        "lunes",
        "martes",
        "miercoles",
        "jueves",
        "viernes",
        "sabado",
        "domingo",
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre",
        "setiembre",
        "octubre",
        "noviembre",
        "diciembre",
        "ene",
        "abr",
        "ago",
        "dic",
    ]
)
"""Days and months that are named so in Spanish alone."""
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
_DIGITS = "one two three four five six seven eight nine".split()  # noqa: SIM905
FUSED |= {f"{tens}{word}": TENS[tens] + ONES[word] for tens in TENS if tens.endswith("ty") for word in _DIGITS}
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
    if text.isascii():
        return text.lower()
    small = text.lower()
    if len(small) != len(text):  # a few letters have a longer small form (İ)
        small = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    return "".join(FOLD.get(c, c) for c in small)


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


FOLD = _fold_table()
MONTH = "(?:" + "|".join(sorted(MONTHS, key=len, reverse=True)) + r")"
WEEKDAY = "(?:" + "|".join(sorted(WEEKDAYS, key=len, reverse=True)) + r")"
DAY = r"(?:3[01]|[12]\d|0?[1-9])"
SUFFIX = r"(?:st|nd|rd|th|\.?[ºo°])?"
YEAR = r"(?:20\d\d)"
# What a sitting of the program is called; the longer list holds what is also said of other things.
_SITTING = (
    "session sesssion seession sesh sess webinar webniar webnar webiner webcast seminar seminario taller training trainings class classes clase course "
    "workshop wkshp seance atelier curso capacitacion offering presentation event fecha sitting charla learning_hour lecture module modulo "
    "briefing lesson leccion orientation tutorial masterclass master_class in-?service colloquium symposium forum foro roundtable round_table "
    "teach-in broadcast conversatorio encuentro platica jornada ponencia huddle debrief refresher installment instalment date sesion"
)
_ALL_SITTINGS = "|".join(word.replace("_", "[ -]") for word in sorted(_SITTING.split(), key=len, reverse=True))
NUMBERED_NOUN = "(?:" + _ALL_SITTINGS + "|mod|trng|lunch and learn|brown bag|sesiones)(?:es|s)?"
NOUN = "(?:" + _ALL_SITTINGS + "|sesiones|call|meeting|conference|talk|lunch and learn|brown bag)(?:es|s)?"
_HUNDREDS = rf"(?:(?:{'|'.join(_DIGITS)}|a) hundred(?: and)? |ciento )"
WORDNUM = (
    rf"(?:{_HUNDREDS}?(?:(?:"
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
# "three-thirteen", "four oh two": a number of three figures, as it is said aloud
CLIPPED = Sieve(
    rf"\b(?P<n>(?P<hundreds>{'|'.join(_DIGITS)})[- ](?P<rest>(?:oh|o|zero)[- ](?:{'|'.join(_DIGITS)})|{'|'.join(w for w in ONES if w.endswith('teen'))}|ten|eleven|twelve|"
    rf"(?:{'|'.join(w for w in TENS if w.endswith('ty'))})(?:[- ](?:{'|'.join(_DIGITS)}))?))\b(?![- ][a-z]+[- ]olds?)"
)
# A figure that is no part of a time, a date, an amount or a longer number.
_NUM = r"(?:(?<![\d./:$-])\d{1,4}(?![\d%])(?!(?:st|nd|rd|th)\b)(?![/:.]\d)(?!-\d{3})(?! ?(?:a\.?m|p\.?m)\b))"
_AND = (
    r"(?:\s*(?:,\s*(?:and|y|et|or|o|plus)\b|,|;|&|\+|/|\band also\b|\bas well as\b|\balong with\b|\band\b|\by\b|\bet\b|\bplus\b|\bn\b|\bor\b|"
    r"\bo\b|\bou\b)\s*)"
)
_THROUGH = r"(?:\s*(?:-|\bthrough\b|\bthru\b|\bto\b|\ba la\b|\bal\b|\ba\b|\buntil\b|\bhasta\b)\s*)"
_PREFIX = rf"(?:(?:the |la |el )?{NOUN}\s*)?(?:#|no\.?|num\.?|number|numero|nº|n°)?\s*"
_NEXT_NUM = _NUM.replace("$-]", "$]")
FIGURES = rf"{_NUM}(?:(?:{_AND}|{_THROUGH}){_PREFIX}{_NEXT_NUM}(?!-\d)){{0,14}}"
WORDS_LIST = rf"{WORDNUM}(?:(?:{_AND}|{_THROUGH})(?:{NOUN}\s+)?{WORDNUM}){{0,8}}"
HAS_MONTH = Sieve(rf"\b{MONTH}\b")
HAS_FIGURE = re.compile(r"\d")
# "session 24", "Sessions: 24, 25 and 27", "webinar number 24", "sesión núm. 42 y 44", "Session # 24", "Session(s): 3"
NUMBERED = Sieve(
    rf"\b{NUMBERED_NOUN}(?:\(s\))?\s*(?:(?:#|no\b\.?|nos\b\.?|num\b\.?|nums\b\.?|number(?:ed|s)?\b|numero\b|"
    rf"numeros\b|id\b|nº|n°)(?:\(s\))?(?:\s+or\s+date)?)?\s*"
    rf"(?:[:=#-]|\bis\b|\bare\b)?(?!\s*\n\s*\d{{1,2}}[.)]\s)\s*#?\s*(?P<list>{FIGURES})"
)
# "#24", "No. 24", "number 26", "numbers 3 and 5", "la número 27"
HASHED = Sieve(
    rf"(?:#\s?|\bno\.\s?|\bnos\.\s?|\bnumbers?\s|\bnum\.?\s|\bnumero\s|\bnumeros\s|\bnº\s?)(?P<list>{FIGURES})"
)
# "session twenty-five", "number three", "sesión veintisiete"
SPELLED = Sieve(rf"\b(?:{NOUN}|number|no\.|numero|numbers)\s+(?:(?:number|no\.|numero)\s+)?(?P<list>{WORDS_LIST})")
SPELLED_BARE = Sieve(
    rf"(?:^|\n|:\s*|"
    rf"\b(?:for|in|to|into|at|number|take|want|need|do|attend|join|and|session|class)\s+)(?P<n>(?:(?:{'|'.join(_DIGITS)}) hundred|"
    rf"(?:{'|'.join(TENS)})-)[a-z -]*?{WORDNUM}|{'|'.join(FUSED)})(?=\s*(?:$|[.,;!?)\n]|please|pls|is\b|it is|would|works?|for me))"
)
# "Module IV", "part II"; a lone I is a pronoun
ROMAN = Sieve(
    rf"\b{NUMBERED_NOUN}\s+(?:no\.?\s+|number\s+|#\s?)?(?P<roman>i{{2,3}}|iv|vi{{0,3}}|ix|x[iv]{{0,4}}|i(?=\s*(?:$|[,;)\n]|\.(?:\s|$)|and i)))\b"
)
_ROMANS = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx"
ROMANS = {word: value for value, word in enumerate(_ROMANS.split(), start=1)}
# "for 24 and 26", "from 103 to 110", "off 27": a bare figure counts where it is a number of the catalogue and one of
# these stands before it: prepositions and conjunctions, what is done with a seat, who is to have it, how sure one is.
_BEFORE_BARE = (
    "for from to into in off of onto on a love loved fancy with without except excepting excluding minus plus but besides barring like than "
    "via through thru until till either neither both or nor and then so just only also too still already now maybe perhaps "
    "preferably ideally definitely probably rather instead not namely hence me us him her them myself everyone everybody "
    "take takes taking taken took attend attends attending attended do does doing did done join joins joining joined book "
    "booking booked reserve reserving register registering registered request requests requesting requested choose chooses "
    "chose chosen pick picks picked picking select selects selected selecting prefer prefers preferred get getting got have "
    "has having had keep keeping kept drop dropping dropped cancel canceling cancelling canceled cancelled delete remove "
    "removing skip skipping skipped miss missing missed leave leaving left add adding include including swap switch change "
    "exchange trade substitute substituting replace move make mean means meant say said saying try trying consider considering watch watched want wants "
    "wanted need needs needed enjoy enjoyed finish finished complete completed decline declining release withdraw scratch "
    "strike forget confirm confirming circle circled tick ticked check checked mark marked enter entered wants thats three two "
    "sorry oops whoops correction re regarding saw see spotted noticed "
    "allow allows permits quisiera deseo prefiero interesa apunteme anoteme inscribame pongame agregueme registreme matriculeme "
    "en para de sin excepto menos salvo y o ni quiero queremos prefiero tomar asistir cancelar cancele cambiar agregar anadir "
    "tengo tome sea entre al del if unless when should otherwise swap at sino"
)
BARE = re.compile(
    r"(?:(?<=\n)|^|"
    rf"\b(?:{'|'.join(sorted(set(_BEFORE_BARE.split()), key=len, reverse=True))}|make it|make that|seat at|place at|chair at|spot at|only at|one in|be at|"
    rf"(?:one|ones|choices?|picks?|selections?|preference|list|favou?rite|option|request|goal|plan|priority|session|they|those|these|that|it|would|will|should|has to|had to|must) (?:is|are|be|was|were)|"
    rf"that'?s|it'?s|(?:(?<=[:;,.(] )|(?<=\n))(?:was|were|now)|(?:trade|trading|cancelling|drop|my|her|his|our|their) (?:the )?(?=(?:{_NUM}) (?:seat|spot|place|slot|one)\b))\b:?|"
    r"(?:\)|@[\w.-]{1,80})(?=[ \t]+(?:#?\d{1,4}(?:,? and |, ?| ?& ?| ?\+ ?)?){1,4}[ \t]*(?:\n|$))|[:;|,(>]|[.!?](?=\s)|->|\s-(?=\s))\s*(?:the |la |el |las |los |my )?#?(?P<list>"
    rf"{FIGURES})"
)
BARE_FOLLOWS = re.compile(
    r"\s*(?:$|[.,;:!?)(\n-]|'s(?= (?:out|in|full|no|not|an?|my|our|when|during|mine|fine|good|best|better|gone|over|off|on|too|just|already|the)\b)|"
    r"\b(?:advertised|announced|listed|posted|scheduled|beats|please|pls|plz|instead|if|as|on|any ?more|any longer|thx|thanks|thank|n|to|or|and|but|not|for|"
    r"because|is|are|was|works?|would|when|with|since|only|too|"
    r"again|at|in|me|both|favor|por|both|via|webinars?|sessions?|training|no|if|so|also|due|now|the|ty|that|y|"
    r"which|will|it|i|we|my|favor|gracias|seats?|spots?|places?|one|a la|al?|y|onward\w*|through|thru|then|plus|"
    r"already|alone|altogether|entirely|today|tomorrow|yet|after|before|while|until|unless|en adelante|had|has|should|could|can|pero|sino|porque|ya|cuando|aunque|si|ahora|del?|en|con|para|que|es|fue|tiene|esta|suits?|fits?|looks?|sounds?|seems?|does(?:n't)?|did(?:n't)?|won't|isn't|can't|may|might|must|falls?|conflicts?|clashes|overlaps?|lands|instead)\b)"
)
BARE_PRECEDES = re.compile(
    r"(?:\b(?:unit|room|rm|suite|ste|apt|box|badge|case|cases|ticket|docket|district|region|ext|extension|x|"
    r"floor|bldg|building|age|aged|ages|route|hwy|highway|"
    r"act|law|l|section|sec|title|chapter|cfr|form|order|invoice|zip|phone|tel|fax|cell|dsn|grade|ward|level|"
    r"step|area|team|post|troop|precinct|dept|division|zone|"
    r"area|county|group|caseworker|specialist|worker|gs|ii|top|part|page|version|under|over|about|almost|"
    r"nearly|some|than|around|"
    r"officer|job|pier|lot|seat|size|font|point|pt|hours?|for|of|within|the)[.:#]?\s*#?\s*)$"
)
MOVED_ITEM = Sieve(
    r"\b(?:ext|extension|unit|room|suite|badge|phone|fax|cell|caseload|floor|office) (?:number )?(?:has |was |"
    r"is )?(?:changed|moved|switched|went|going|now)(?: from)?(?: \d+)?(?: to)? ?$"
)
NOT_A_SESSION = Sieve(
    r"(?:\b(?:unit|room|rm|suite|ste|apt|box|badge|case|cases|ticket|docket|district|region|ext|extension|"
    r"floor|bldg|building|route|hwy|invoice|order|phone|"
    r"telephone|fax|cell|mobile|license|licence|account|grade|school|precinct|ward|file|reference|ref|"
    r"employee|id|contact|call|tracking|confirmation|"
    r"page|section|title|act|law|dsn|bag|troop|post|form|step)\b\W{0,3})$"
)
UNIT_FOLLOWS = re.compile(
    r"[\s-]*(?:of us|people|persons?|staff|seats|spots|places|slots|years?|yrs?|months?|weeks?|days?|"
    r"hours?|hrs?|minutes?|mins?|kids?|children|cases?|youths?|clients?|"
    r"families|volunteers?|workers?|attendees?|participants?|colleagues|others?|more|sessions|webinars|"
    r"trainings|%|percent|points?|pt\b|am\b|pm\b|a\.m|p\.m|eastern|central|"
    r"districts?|beds?|members?|caseworkers?|interns?|times?|dollars|ceus?|credits?|letters|de nosotr\w+|"
    r"personas|horas|anos)(?![a-z])"
)
ISO = Sieve(r"(?<![\d/-])(?P<y>20\d\d)[-/.](?P<m>0?[1-9]|1[0-2])[-/.](?P<d>3[01]|[12]\d|0?[1-9])(?![\d/-])")
# "Thursday, October 18th, 2018", "Feb. 15th", "apr 19"
MONTH_DAY = Sieve(
    rf"(?:\b(?P<w>{WEEKDAY})\b[.,]?\s*(?:the\s+|"
    rf"\()?)?\b(?P<mon>{MONTH})\b(?!\.?\s*\n\s*\d{{1,2}}[.)]\s)\.?,?\s*(?:the\s+)?(?P<d>{DAY}){SUFFIX}(?!\d)(?!:\d)(?!%)(?!\s?(?:am|"
    rf"pm|a\.m|p\.m)\b)"
    rf"(?:,?\s*(?:of\s+)?(?P<y>{YEAR})\b|,?\s?'(?P<y2>\d\d)\b)?(?P<w2>,?\s*\(?\b{WEEKDAY}\b\)?)?"
)
# "19 April 2018", "the 21st of June", "20 de diciembre de 2018", "21 JUN 18", "jueves 18 de octubre"
DAY_MONTH = Sieve(
    rf"(?:\b(?P<w>{WEEKDAY})\b[.,]?\s*(?:the\s+|el\s+|le\s+|"
    rf"dia\s+)*)?(?<![\d:/.])(?P<d>{DAY}){SUFFIX}[\s-]*(?:of\s+|"
    rf"de\s+|day of\s+)?(?P<mon>{MONTH})\b\.?"
    rf"(?:,?\s*(?:de\s+|del\s+)?(?P<y>{YEAR})\b|[\s-]'?(?P<y2>[12]\d)\b(?!:))?"
)
# "21 JUN 18", as the military writes it
DAY_MONTH_YEAR = Sieve(rf"(?<![\d:/.])(?P<d>{DAY})[ -](?P<mon>{MONTH})\.?[ -]'?(?P<y2>\d\d)\b(?![:/])")
# "the tenth of March", "March tenth", "June twenty-first"
_DAYWORD = "(?:" + "|".join(sorted(DAY_WORDS, key=len, reverse=True)) + ")"
WORD_DAY = Sieve(
    rf"\b(?:the )?(?P<d1>{_DAYWORD})(?: day)? of (?P<m1>{MONTH})\b|"
    rf"\b(?P<m2>{MONTH}) (?:the )?(?P<d2>{_DAYWORD})\b(?! (?:session|webinar|one|class))"
)
# "12-9": a date only where a session is held then
# "Sept 15 & 29"
MONTH_DAYS = Sieve(
    rf"\b(?P<mon>{MONTH})\.? (?P<d1>{DAY}){SUFFIX}(?P<more>(?:\s*(?:,|&|and|\+|"
    rf"y)\s*(?:the )?{DAY}{SUFFIX}(?!\d))+)(?![:%/])(?! (?:people|"
    rf"staff|of us|seats|a\.?m|p\.?m))"
)
# "March through November": all from the one to the other
MONTH_RANGE = Sieve(
    rf"\b(?P<m1>{MONTH}) (?:through|thru|to|until|till|a|hasta) (?P<m2>{MONTH})\b(?! \d)|"
    rf"\b(?P<m3>{MONTH})-(?P<m4>{MONTH})\b(?! ?\d)"
)
# "two weeks from today", "in three weeks", "a month from now", "a fortnight today", "Tuesday week", "dentro de dos semanas"
_FEW = r"(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|una?|dos|tres|cuatro|cinco|seis|ocho)"
_SPAN = r"(?:days?|weeks?|fortnights?|months?|dias?|semanas?|mes(?:es)?)"
DAYS_AHEAD = Sieve(
    rf"\b(?:in )?(?P<n>{_FEW}) (?P<unit>{_SPAN}) (?:(?:away |out )?(?:from|after) |(?=today\b|tomorrow\b)|on (?={WEEKDAY}))(?P<from>today|tomorrow|yesterday|now|(?:this |next )?{WEEKDAY})\b|"
    rf"\b(?:in|en|dentro de) (?:just |only |exactly |precisely )?(?P<n2>{_FEW}) (?P<unit2>{_SPAN})(?:'s?)?(?: time)?\b(?! (?:or|of|and a half|ago|notice|y medi)\b)|"
    rf"\b(?P<n3>{_FEW}) (?P<unit3>{_SPAN}) (?:hence|out)\b|"
    rf"\b(?P<from4>today|tomorrow|{WEEKDAY}) (?P<unit4>week|fortnight)\b(?! of)"
)
DASHED = Sieve(
    rf"(?:\b(?:on|for|the)\s+|^|\n)(?P<a>0?[1-9]|"
    rf"1[0-2])-(?P<b>{DAY})(?![\d-])(?=\s*(?:$|[.,;!?)\n]|(?:please|pls|webinar|session|works|for|and)\b))"
)
WEEK_OF = Sieve(
    rf"\bweek of (?:the )?(?:(?P<mon>{MONTH})\.? (?P<d>{DAY}){SUFFIX}|"
    rf"(?P<d2>{DAY}){SUFFIX}(?: of)? (?P<mon2>{MONTH}))\b"
)
SEASON = Sieve(
    r"\b(?:(?P<this>this|next|coming|in the|the|early|late) )?(?P<season>spring|summer|fall|autumn|winter|"
    r"otono|verano|primavera|invierno)\b(?:,? (?:or|and/or|o) (?:(?:the|this|in the|in|el|la) )*(?P<or>spring|summer|fall|autumn|winter|otono|verano|primavera|invierno)\b)?"
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
YESTERDAY = Sieve(r"\byesterday\b(?:'s)?|\bayer\b")
ORDER = Sieve(
    r"\b(?:the )?(?P<ord>earlier|first|sooner|later|second|last|former|"
    r"latter)(?: one)?(?: of (?:the )?(?:two|both|these|those|them|three)\b| one\b)|"
    rf"\bthe (?P<ord4>earlier|sooner|later|former|latter) {NOUN}\b(?! (?:on|that|in|at|of the day))|\b(?:la|el) (?P<ord5>primer[oa]|segund[oa]|ultim[oa]) de (?:las|los|ell[oa]s) dos\b|"
    r"\b(?:the|la) (?P<ord6>earlier|first|sooner|later|second|latter|former|last|primera|segunda|ultima)(?=\s*(?:$|[.,;!?)\n]|(?:please|pls|works?|suits?|fits?|por favor)\b))|"
    r"\bwhich(?:ever| ?ever)(?: of (?:them|these|those|the two))?(?: (?!is\b|one is\b)[a-z]+)?(?: one)? (?:comes|is|happens|falls|starts|occurs|runs|"
    r"meets|rolls around|gets here|opens)(?: up)? (?P<ord2>first|sooner|soonest|later|last|earliest|earlier|next|closest|nearest)\b|"
    r"\b(?P<ord3>whichever is next)\b"
)
BOTH_ORDERS = Sieve(
    rf"\b(?P<o1>first|second|third)(?: one)?,?\s+and\s+(?:the )?(?P<o2>second|third|fourth|last)\s+(?:ones? |"
    rf"sessions? )?(?:of|in)\s+(?:the )?(?P<mon>{MONTH})(?:\s+{NOUN}|\s+ones)?"
)
# "10/18/18", "2/15", "12.20.2018", "6-21-18"
NUMERIC = Sieve(
    rf"(?:\b(?P<w>{WEEKDAY})\b[.,]?\s*\(?)?(?<![\d/.$#-])(?P<a>0?[1-9]|[12]\d|"
    rf"3[01])(?:/(?P<b>{DAY})(?:/(?P<y>{YEAR}|\d\d))?|"
    rf"(?P<s>[-.])(?P<b2>{DAY})(?P=s)(?P<y2>{YEAR}|\d\d))(?![\d/%])(?!\.\d)"
)
# "the 15th", "on the 20th", "the 16th of this month", "el 15"
BARE_DAY = Sieve(
    rf"(?:\b(?P<w>{WEEKDAY})\b,?\s*)?(?:\b(?:the|on|el dia|el|le)\s+)(?P<d>{DAY})(?P<suffix>st|nd|rd|"
    rf"th)?(?P<of>\s+(?:of\s+)?(?:this|the|next)\s+month|\s+de\s+este\s+mes)?(?:\s+of\s+(?:the same|that|that same)\s+month)?"
    r"(?!\s+(?:judicial|circuit|district|street|st\b|ave|avenue|blvd|floor|fl\b|grade|graders?|annual|century|"
    r"birthday|anniversary|year|time|ward|amendment|precinct|congress|edition|place|"
    r"of (?!this|the month|next)[a-z]|"
    r"graduat|day of|week|person|child|court|session of|[a-z]+ (?:judicial|circuit|district|street)))(?=\W|$)"
)
# "26th pls", "12th works": an ordinal that begins a clause
ORDINAL_DAY = Sieve(
    rf"(?:^|(?<=\n)|(?<=[.!?:;,(]\s))(?P<d>{DAY})(?:st|nd|rd|th)(?=\s*(?:$|[.,;!?)\n]|(?:pls|plz|please|works?|for (?:me|us)|is (?:good|fine|best|ok\w*|great)|"
    r"it is|would|will do|suits|thanks|thx|instead)\b))"
)
# "the twenty-eighth works", "not the tenth", "the fifteenth inst.", "el veintiocho"
_LATE_DAYWORD = (
    "(?:"
    + "|".join(sorted((w for w in DAY_WORDS if w not in ("first", "second", "third")), key=len, reverse=True))
    + ")"
)
_DAY_ENDS = (
    r"(?=\s*(?:$|[.,;:!?)\n]|(?:please|pls|plz|works?|suits?|fits?|is|it|would|will|i|i'd|i'll|i'm|we|for|if|in|at|as|and|or|but|not|because|since|instead|then|too|with|"
    r"when|while|so|looks|sounds|seems|por favor|si|a las)\b))"
)
BARE_WORD_DAY = Sieve(
    rf"(?:\b(?P<w>{WEEKDAY}),? )?\b(?:the|for|on) (?P<d1>{_LATE_DAYWORD})(?: (?:of (?:this|the) month|inst(?:ant|\.|\b)))?{_DAY_ENDS}|"
    rf"\b(?P<d2>{_DAYWORD}) (?:inst(?:ant|\.|\b)|of (?:this|the current) month)|"
    rf"\b(?:el|la del|para el|del) (?:dia )?(?P<es>{'|'.join(w for w in (*FUSED, *ONES, *TENS) if w.startswith(('veinti', 'dieci')) or w in ('cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez', 'once', 'doce', 'trece', 'catorce', 'quince', 'veinte', 'treinta'))}){_DAY_ENDS}"
)
# "the Wednesday in May", "May's Thursday"
WEEKDAY_IN_MONTH = Sieve(
    rf"(?<!every )(?<!last )\b(?P<w>{WEEKDAY})(?:'s)?(?: (?:{NOUN}|one))?,? (?:in|of|during|de|en) (?:the month of |el mes de )?(?P<mon>{MONTH})\b(?!\.? ?\d)|"
    rf"\b(?P<mon2>{MONTH})'s (?P<w2>{WEEKDAY})(?: (?:{NOUN}|one))?\b"
)
# "the third Wednesday of March", "the second Thursday of next month"
NTH_WEEKDAY = Sieve(
    rf"\b(?P<n>first|second|third|fourth|last|1st|2nd|3rd|4th|primer|segundo|tercer|ultimo) (?P<w>{WEEKDAY}) (?:of|in|de|del) (?:the month of |el mes de )?"
    rf"(?:(?P<mon>{MONTH})\b|(?P<rel>this|next|the) month)"
)
# "number 2 on your list", "option 3", "the 2nd item below"
LIST_ITEM = Sieve(
    r"(?:#\s?|\b(?:number|no\.?|item|option|choice|line|bullet|entry|date)\s+)(?P<n>\d{1,2}|one|two|three|four|five|six|seven|eight)\b"
    r"(?P<at>,? (?:on|in|of|from) (?:the|your|this|that) (?:list|flyer|flier|schedule|e-?mail|announcement|message|options|choices)|,? (?:(?:that )?you list(?:ed)?|below|above))?"
)
# "the 28th of this month"
DAY_OF_MONTH = Sieve(
    rf"(?:\b(?P<w>{WEEKDAY})\b,?\s*)?\bthe\s+(?P<d>{DAY})(?P<suffix>st|nd|rd|"
    rf"th)?(?P<of>\s+of\s+(?:this|the|next)\s+month)\b"
)
WEEKDAY_DAY = Sieve(rf"\b(?P<w>{WEEKDAY})\b,?\s+(?:the\s+)?(?P<d>{DAY})(?:st|nd|rd|th)\b")
# "this Thursday", "next Thursday", "Thursday's webinar", "on Thursday"
WEEKDAY_ALONE = Sieve(
    rf"\b(?P<rel>this coming|this|next|coming|este|proximo|el proximo|ce|last|past|"
    rf"every)?\s*\b(?P<w>{WEEKDAY})(?:\b(?P<s>'s)?|s(?= {NOUN}\b))(?: (?P<rel2>proximo|que viene|next(?=\s*(?:$|[.,;!?)\n]|please|at))))?"
)
MONTH_ALONE = Sieve(
    rf"\b(?P<mon>{MONTH})\b(?P<s>'s)?\.?(?:,?\s*(?:de\s+|del\s+|of\s+)?(?P<y>{YEAR})\b|\s?'(?P<y2>\d\d)\b)?"
)
# "the next but one", "the second of the remaining webinars", "the next to last"
AMONG_THE_REST = Sieve(
    rf"\b(?P<after>next but one|one after (?:the )?next(?: one)?|second next)(?: {NOUN}| one)?\b|"
    rf"\b(?:penultimate|next[- ]to[- ]last|last but one)(?: {NOUN}| one)?\b|"
    rf"\b(?P<ord>first|second|third|fourth|last|final)(?: one| {NOUN})?(?: of| among| in)? (?:the |your |"
    rf"those )?(?:remaining|upcoming)(?: {NOUN}| ones?)\b|"
    rf"\b(?P<ord2>first|second|third|fourth)(?: one|"
    rf" {NOUN})? (?:of (?:the |your )?(?:{NOUN}|ones) )?(?:from now|still to come)\b"
)
# "both sessions in April"
BOTH_IN_MONTH = Sieve(
    rf"\b(?:(?:both|all|the two|each|ambas|ambos|las dos)(?: of)?(?: the|"
    rf" your)?(?: two)? (?:[a-z]+ )?(?:{NOUN}|ones)|"
    rf"everything(?: you (?:have|offer|hold))?) (?:in|of|for|during|de|en|this|that you (?:have|hold|offer) in|you (?:have|hold|offer) in) (?P<mon>{MONTH})\b(?!\.? \d|"
    rf",? (?:and|y|&) )"
)
NEXT = Sieve(
    rf"\b(?:on|for|in|to|into|at) the next(?=\s*(?:[.,;!?\n]|$|please\b|instead\b|if\b|then\b))|"
    rf"(?<!to )\bthe next(?=\s*(?:[.,;!?\n)]|$|(?:please|instead|if|then|but)\b))|(?:^|(?<=[.!?]\s)|(?<=\n))next(?=\s*[.!]?\s*(?:$|\n)|,? please)|"
    rf"\b(?:next|soonest|earliest|nearest|upcoming|proxima|proximo|siguiente|prochaine?|"
    rf"immediate next)\s+(?:upcoming\s+|available\s+|possible\s+|open\s+|scheduled\s+|free\s+|live\s+|"
    rf"virtual\s+|"
    rf"[a-z]{{4,12}}\s+)?(?:{NOUN}|one|slot|opening|disponible)\b(?!\s+(?:after|month|week|(?:person )?(?:in|on|from) (?:the |your )?(?:line|queue|list|wait)))|"
    rf"\b(?:this|the|your) coming (?:{NOUN}|one)\b|\bnext available\b|\bfirst available\b|\bearliest (?:one|date|available)\b|"
    rf"\bsoonest (?:one|date|available)\b|"
    rf"\b(?:{NOUN})\s+(?:next|proxima|proximo|siguiente)\b(?!\s+(?:month|week|year|{WEEKDAY}|{MONTH}))|"
    rf"\b(?:what ?ever|which ?ever|anything|the (?:one|{NOUN})|any {NOUN})(?: (?:one|{NOUN}|that|which))*(?:'s| is| are| will be)?"
    rf"(?: (?:comes?|com+ing|happens?|runs?|falls?|starts?|you (?:have|hold|offer|run|give|do|are (?:giving|holding|running))))?(?: up)? (?:next|soonest)\b(?! (?:month|week|year|to|{WEEKDAY}|{MONTH}))|"
    rf"\b(?:la|el|lo) (?:que|proxim[oa] que) (?:viene|venga|sigue|siga)(?! (?:de|en|a)\b)|\bnext up\b|"
    r"\b(?:la|el) (?:proxim[oa]|siguiente)(?=\s*(?:[.,;!?\n)]|$|por favor\b|disponible\b|si\b|que haya\b))"
)
LAST = Sieve(
    rf"\b(?:last|final|ultima|ultimo|derniere?)\s+(?:remaining\s+)?(?:{NOUN}|one|"
    rf"offering)(?:\s+(?:of|this|in|for|del|de este|de l'|in the)\s+(?:the\s+|this\s+)?(?:year|calendar year|"
    rf"series|season|ano|annee|{YEAR}))?"
    rf"|\b(?:last|final)\s+(?:of|in)\s+(?:the\s+|your\s+|this\s+)?(?:series|year|calendar|season|bunch|{NOUN})\b(?:'s)?|\bthe very last\b|"
    rf"\b(?:last|final|only|but|just|still) one (?:that is |that's |there is |you have )?(?:left|remaining|to go)\b(?: (?:in|of|for) the year| this year)?|"
    r"\b(?:la|el) ultim[oa](?: que (?:queda|hay|falta|dan))?(?: (?:de este|del|este) ano| de la serie| del programa)"
)
FIRST_OF = Sieve(
    rf"\b(?P<ord>first|second|third|fourth|fifth|sixth|1st|2nd|3rd|4th|5th|6th|primera|primer|segunda|segundo|"
    rf"tercera|tercer|last|final|later|earlier|ultima|ultimo)\s+(?:of (?:the|your|all your)\s+|de las\s+|de los\s+|de sus\s+)?"
    rf"(?:two\s+|dos\s+)?(?:(?P<mon1>{MONTH})\s+)?(?:{NOUN}|one|"
    rf"ones)?\s*(?:(?:of|in|for|de|del|en)\s+(?:the\s+|este\s+)?(?:(?P<new>new year|coming year|next year|ano nuevo|proximo ano|ano que viene)|"
    rf"(?P<year>{YEAR})|(?P<this>year|series|ano)|(?P<mon2>{MONTH})))?"
)
# "the opening session", "your closing webinar"
OPENING = Sieve(
    rf"\b(?:the|your|la|el) (?:(?P<first>opening|kick-?off|inaugural)|(?P<last>closing|concluding|wrap-?up)) {NOUN}\b"
)
# "the one in the new year", "next year's session"
ONE_OF_YEAR = Sieve(
    rf"\b(?:(?:the|your|la|el|any) (?:one|{NOUN})|anything|something|whatever(?: you have)?) (?:in|of|for|del?|en) (?:the )?(?:(?P<new>(?:new|coming|next) year|ano nuevo|proximo ano|ano que viene)|(?P<y>{YEAR})\b)|"
    rf"\b(?P<new2>next year)'s (?:one|{NOUN})\b"
)
# "the three that fall before April", "those after August": which of the whole, the words behind tell
SOME_OF = Sieve(
    rf"\b(?:the|your|those|las|los) (?:(?P<n>two|three|four|five|six|dos|tres|cuatro|cinco|[2-9]) (?:{NOUN} |ones )?|(?:ones|{NOUN}(?<=s)) |(?<=those ))(?:(?:that|which) (?:are |fall |come |take place |happen )?|you (?:have|hold) |que (?:caen|son|hay) )?"
    rf"(?=(?:before|after|until|between|prior to|antes de|despues de) (?:the |el |la )?(?:{MONTH}|{DAY}\b|{NOUN}|#|number))"
)
RELATIVE_MONTH = Sieve(
    rf"\b(?P<rel>next|this|following|coming|current)\s+month(?:\b(?:'s)?|s(?= {NOUN}\b))|"
    r"\b(?:el|del) (?:mes que viene|proximo mes|mes proximo)\b|\beste mes\b|\ble mois prochain\b"
)
# "the later one next month", "la segunda del mes que viene"
NTH_OF_MONTH = Sieve(
    rf"\b(?P<ord>first|second|third|fourth|last|final|later|latter|earlier|1st|2nd|3rd|4th|primer[oa]?|segund[oa]|tercer[oa]?|ultim[oa])"
    rf"(?: (?:one|{NOUN}))?(?: of the (?:two|three)|,? the one)?(?: (?:of|in|for|from|del?))? "
    r"(?P<rel>(?:this|next|the (?:coming|following|next)) month|(?:el |este )?(?:mes que viene|proximo mes|mes proximo|mes))\b"
)
RELATIVE_WEEK = Sieve(
    rf"\b(?P<rel>next|this|coming)\s+week(?:\b(?:'s)?|s(?= {NOUN}\b))|\besta semana\b|"
    r"\bla (?:proxima semana|semana que viene|semana proxima)\b"
)
TODAY = Sieve(r"\b(?:today|tonight|this (?:afternoon|morning|evening)|later today|hoy|esta tarde|aujourd'hui)\b(?:'s)?")
TOMORROW = Sieve(
    r"\b(?:tomorrows?|tomorow|tommorow|tommorrow|2morrow|tmrw|tmw|tmrrw|2moro|demain)\b(?:'s)?|"
    r"(?<!la )(?<!esta )(?<!pasado )\bmanana\b(?!\s+por)|\bmanana\b(?=\s+(?:por|a)\b)"
)
DAY_AFTER = Sieve(r"\b(?:the )?day after tomorrow\b|\bpasado manana\b")
ALL = Sieve(
    rf"\b(?P<all>all|every|each|any and all|both|todas?|todos|ambas|ambos|les deux|"
    rf"toutes)\b(?:\s+(?:of\s+)?(?:the|them|your|our|these|those|las|los|les|sus|de las|de los))*"
    rf"(?:\s+(?P<count>{WORDNUM}|\d{{1,2}}))?(?:\s+(?:of\s+)?(?:the|your|them|las|los|"
    rf"these))*(?:\s+(?P<rest>remaining|upcoming|other|future|rest of|available|restantes|que quedan))?"
    rf"(?:\s+(?:of\s+)?(?:the\s+|your\s+)?(?:(?P<year>{YEAR})|"
    rf"(?P<title>[a-z'& -]{{3,40}}?)))?\s+(?P<noun>{NOUN}|"
    rf"ones|dates|of them|of these|of those|remaining)\b"
    rf"(?:\s+(?:that are\s+)?(?P<rest2>left|remaining|restantes|still to come|que quedan|que restan|"
    rf"you have left|you still have|you have))?(?P<this>\s+(?:of\s+|for\s+|in\s+)?(?:this|the|del|"
    rf"de este)\s+(?:year|ano|calendar year))?"
    rf"(?:\s+(?:(?:that|which) (?:are |fall |come |take place )?)?(?:in|of|for|from|during|de|en|del)\s+(?:(?P<year2>{YEAR})\b|(?:the |el )?(?P<new>(?:new|coming|next) year|ano nuevo|proximo ano|nuevo ano)\b))?"
    rf"(?:,?\s+(?:(?:that|which) (?:are |fall |come |take place )?)?(?:in the|this|next|of the|for the|during the|this coming|the coming|in|esta?|del?|en|de la)\s+(?P<season>spring|summer|fall|autumn|winter|otono|verano|primavera|invierno)\b)?"
)
# "the first and third sessions", "the first, second and last of these"
_PLACE_WORD = r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|last|final|1st|2nd|3rd|4th|5th|6th|7th|8th|primer[oa]?|segund[oa]|tercer[oa]?|ultim[oa])"
ORDER_LIST = Sieve(
    rf"\b(?P<list>{_PLACE_WORD}(?: one| {NOUN})?(?:\s*,\s*(?:the |el |la )?{_PLACE_WORD}(?: one)?)*\s*,?\s*(?:and|&|\+|y|plus)\s*(?:the |el |la )?{_PLACE_WORD})"
    rf"(?:\s+(?:{NOUN}|ones?)\b|(?=\s+(?:of (?:these|those|them|the list|the {NOUN}|your {NOUN})|on (?:the|your|this|that) (?:list|flyer|schedule|calendar)|"
    rf"(?:one )?you (?:list|sent|offer|mention)|listed|below|above|de la lista)\b))(?!\s+(?:graders?|grades?|floor|year|street|circuit|district|shift|week))"
)
PLACE_WORD = re.compile(rf"\b{_PLACE_WORD}\b")
# "both", "both of them": of a list of two
BOTH_BARE = Sieve(
    rf"(?<!thank you )(?<!thanks )(?<!you )(?<!us )(?<!them )(?<!me )(?<!gracias a )(?<!to )\b(?:both|ambas|ambos|las dos|los dos)(?: of (?:them|these|those)(?: (?:{NOUN}|ones))?| (?:{NOUN}|ones))?\b(?! (?:of us|my|our|her|his|the|of my|of our|[a-z]+ and)\b)"
)
# "the two that are left", "the three you still have"
NEXT_FEW_LEFT = Sieve(
    rf"\b(?:the|your|those|las|los) (?P<n>two|three|four|five|six|seven|eight|dos|tres|cuatro|[2-9])(?: (?:{NOUN}|ones|dates))? (?P<which>(?:(?:that|which) (?:are|remain)(?: still)?|you (?:still )?have|still|"
    rf"que)(?: left| remaining| to come| to go| open| available| quedan| faltan)?|left|remaining)(?=\s*(?:$|[.,;!?)\n]|please|pls|this|in|for|if|and|por|este|de))"
    rf"(?P<of> (?:this|in the|of the|este|de este|in|of) (?:(?P<y>{YEAR})|(?P<this>year|calendar year|ano)|(?P<series>series|program)))?"
)
# "los dos primeros", "las tres que siguen"
NEXT_FEW_ES = Sieve(
    rf"\b(?:los|las) (?P<n>dos|tres|cuatro|cinco|seis|[2-6]) (?:{NOUN} )?(?P<which>primer[oa]s|ultim[oa]s|siguientes|proxim[oa]s|restantes|que (?:quedan|faltan|restan))"
    rf"(?: {NOUN})?(?P<of> (?:del|de este|de la|este) (?:(?P<y>{YEAR})|(?P<this>ano)|(?P<series>serie|programa)))?"
)
# "the next two sessions", "the first three", "the last two of the year", "the remaining four"
NEXT_FEW = Sieve(
    rf"\b(?P<which>next|first|last|final|remaining|other|following|upcoming|proxim[oa]s|siguientes|primer[oa]s|ultim[oa]s|restantes|"
    rf"(?:la|lo)s otr[oa]s)\s+(?P<n>two|three|four|five|six|seven|eight|nine|ten|couple(?: of)?|dos|tres|cuatro|cinco|seis|[2-9])"
    rf"(?:\s+(?:upcoming|remaining|available|open|scheduled))?"
    rf"(?:\s+(?:[a-z]+ )?(?:{NOUN}|ones|dates)\b|(?=\s*(?:$|[.,;!?)\n]|(?:of|in|on|for|from|that|which|you|this|left|listed|below|above|available|if|"
    rf"and|as|are|works?|would|too|also|instead|only|please|pls|thanks|y|de|del|por|que)\b)))"
    rf"(?P<of>\s+(?:(?:left|you have|that are left|remaining|offered|scheduled) )?(?:(?:of|in|for|on|this|del|de este|de la)\s+)?(?:the\s+|this\s+)?"
    rf"(?:(?P<y>{YEAR})|(?P<this>calendar year|year|ano)|(?P<series>series|program|season|serie)))?"
)
# "the three sessions that fall in 2025"
COUNT_OF_YEAR = Sieve(
    rf"\b(?:the|all|all the|your|my|las|los) (?P<n>two|three|four|five|six|seven|eight|dos|tres|cuatro|cinco|"
    rf"[2-9]|1\d) (?:remaining |upcoming |other |last )?(?:{NOUN}|ones|"
    rf"dates) (?:(?:that|which|you) (?:still )?(?:fall|are|take place|happen|remain|have|hold|offer|are held|"
    rf"you have) )?(?:left )?(?:in|"
    rf"of|for|during|from|de|en) (?:(?P<y>{YEAR})|(?P<this>(?:this|the) (?:calendar )?year|este ano))"
)
BOTH_OF_YEAR = Sieve(rf"\b(?:both|all)\s+(?:of\s+)?(?:the\s+)?(?P<y>{YEAR})\s+(?:{NOUN}|ones|dates)\b")
UNTIL = Sieve(rf"\s*(?:through|thru|until|till|up to|up through|to|hasta)\s+(?:and including\s+)?(?P<mon>{MONTH})\b")
ALL_OF_THEM = Sieve(
    r"[^.!?\n]{0,24}\b(?:both|all|las dos|los dos)(?: of (?:them|those|these)| (?:two|three))?\b(?! of us)"
)
EVERY_ONE = re.compile(
    r"\s*(?:$|[.!,;\n]|"
    r"(?:you|that|this|left|remaining|of the|in the|on the|from|until|please|offered|available|still)\b)"
)
EVERYTHING = Sieve(
    r"\b(?:everything|all|whatever|anything) (?:that )?(?:you|there)(?: still|'ve|'re|'s)?(?: have| is|"
    r" are)?(?: still| got)? (?:left|remaining|on (?:the|your) (?:calendar|schedule|list)|to offer|scheduled|"
    rf"(?:have|offer)(?! (?:(?:available |there |ready |handy )?(?:that|which|to|as|by way|in the way|for (?:the|people|folks|us|me|those|that|this)|so|already|told|asked|sent|heard|been|said|done|got|written|a|an|some|any|next|(?:coming )?up next|coming next|in (?!{YEAR}|{MONTH}|the (?:new|fall|spring|summer|winter|coming|next)))\b))|coming)\b"
    rf"(?:[^.\n]{{0,24}}(?P<this>this year)|,? (?:in|for|during|of) (?:the )?(?:(?P<new>(?:new|coming|next) year)|(?P<y>{YEAR})\b))?|"
    r"\b(?:everything|whatever|anything|what)(?:(?: that)? is|'s| are) (?:still )?(?:left|remaining|"
    r"to come)\b(?! (?:of|to do|undone|for)\b)(?:[^.\n]{0,12}(?P<this2>this year))?|"
    r"\b(?:everything|whatever) (?:that )?(?:still )?remains\b(?:[^.\n]{0,12}(?P<this4>this year))?|"
    r"(?<=up )(?:through|thru|until|till|to) the end of (?:the|this) (?P<this3>year)\b|"
    r"\beverything,? (?=(?:but|bar|save|except|besides|other than|apart from|aside from)\b)|"
    rf"\ball,? (?=(?:but|bar|save|except)(?: for| the| session| number| #)* ?(?:{MONTH}|\d{{2,4}})\b)|"
    rf"\beverything(?: (?:that )?(?:you(?:'ve| have| got)(?: got)?|there is|is (?:offered|scheduled)))?,? (?=(?:from now )?(?:through|thru|until|till|from|after|before|starting|beginning|between|up to|in|this|during) (?:now |and including |the |this |with |on |session |number |#)*"
    rf"(?:{MONTH}|{YEAR}|{DAY}|\d|spring|summer|fall|autumn|winter|year|calendar))|"
    r"\ball (?:of )?the (?:others|rest)\b(?! (?:will|are|in|at|have|who|from|of (?:us|my|our|them|the (?:staff|team|unit)))\b)|"
    r"(?<=(?:take|want|like|need) )the rest(?=\s*(?:$|[.;!?\n]|please|too\b|as well))|(?<=(?:attend) )the rest(?=\s*(?:$|[.;!?\n]|please|too\b|as well))"
)
REST = Sieve(
    rf"\b(?:the rest(?: of (?:the|your|them|this))?(?:\s+(?:{NOUN}|series|year(?:'s)?(?:\s+{NOUN})?|"
    rf"{YEAR}(?:\s+{NOUN})?))?|"
    rf"(?:the |your )?remaining (?!(?:{MONTH})\b)(?:[a-z]+ )?(?:sessions|webinars|trainings|classes|seminars|"
    rf"ones|dates|workshops)|"
    rf"(?:the )?(?:entire|whole|full) (?:series|set|lot|year|program)|"
    rf"el resto de (?:las|los) (?:sesiones|talleres|seminarios|cursos|clases|modulos|charlas)|las sesiones restantes|"
    rf"l[ao]s (?:{NOUN} )?que (?:quedan|queden|restan|faltan|hay|aun quedan|todavia quedan)|lo que (?:queda|resta|falta)|toda la serie|"
    rf"{NOUN} restantes|"
    r"(?:those|the ones|the dates|whichever ones|the sessions|the webinars)(?: (?:that|which))?(?: you(?:'ve| still)?(?: have| got)?(?: still)?| (?:still )?(?:are|is|remain)(?: still)?| still)? (?:left|remaining|to come|ahead))\b"
    rf"(?P<this>\s+(?:of\s+|for\s+|in\s+)?(?:this|the)\s+(?:calendar\s+|same\s+)?year)?(?:\s+(?:of|for|in|de|del)\s+(?P<y>{YEAR})\b)?"
)
ALL_NUMBER = Sieve(
    rf"\b(?:all(?: of (?:the|your|them|these|those))?|every(?: single)? one of (?:the|your|those|these)|each(?: one)? of (?:the|your|those|these)) "
    rf"(?P<count>{WORDNUM}|\d{{1,2}})\b(?!\s*(?:of us|people|persons|staff|workers|employees|colleagues|attendees|participants|members|names))"
)
TITLE_PLACE = re.compile(
    rf"\b(next|upcoming|soonest|earliest|last|final|first|second|third|fourth|1st|2nd|3rd|4th|proxim[oa]|"
    rf"ultim[oa]|primer[oa]?|"
    rf"segund[oa])\s+(?:(?:{NOUN}|one|offering)\s+)?(?:(?:of|for|on|in|de|sobre)\s+)?[\"']?(?:the\s+)?$"
)
NOUN_BEFORE = re.compile(
    rf"\b(?:{NOUN}|one|sign(?:ed)? (?:me )?up|register(?:ed)?(?: me)?|enroll?(?: me)?|attend|seats?|spot|place|"
    rf"slot|book|join|put me (?:down|in)|inscri\w+|matricul\w+|asistir|apunt\w+|"
    rf"reserve?\w*)\b(?:\W+(?:on|for|the|of|is|del|de|el|para|in|a|session|webinar|date|held|scheduled|me|to|"
    rf"at|this|dia|al|us|up|down|en|la|que|es|sera|number|no))*\W*$"
)
NOUN_AFTER = Sieve(rf"\W{{0,3}}(?:\d\d\d\d\W+)?(?:{NOUN}|one|works|please|pls|suits|sounds|is good|is fine|would be)\b")
MONTH_CONTEXT_BEFORE = re.compile(
    rf"(?:\b(?:{NOUN}|ones?|both|want|wants|take|prefer|prefers|choose|do|will do|attend|for|come|there|seat|"
    rf"spot|place|place in|the|from|to|or|and|is in|down for|of|into|onto|whichever is|in for|en|para|de|del|"
    rf"later|join|another|again|as well as|plus|also)\b(?:\W+(?:in|for|of|the|on|is|de|en|el|la|both|del|es|your|to|early|late|this))*\W*|"
    rf"^\s*|\n\s*|[.!?]\s*)$"
)
MONTH_CONTEXT_AFTER = re.compile(
    rf"\W{{0,2}}(?:\d{{4}}\W+)?(?:{NOUN}|one|ones|please|pls|plz|works|suits|would|"
    rf"is (?:fine|good|best|perfect)|will (?:do|work)|date|instead|for me|if|it is|it must be)\b|"
    rf"\s*$|\s*[!.]?\s*\n"
)
NAME_FOLLOWS = re.compile(r"[ \t]+[A-Z][a-z]+")


def word_number(words: str) -> int:
    """Return the number that folded words such as "twenty-five", "veintisiete" or "one hundred three" mean."""
    total = 0
    for word in re.split(r"[\s-]+", words.strip()):
        if word in ("hundred", "ciento"):
            total = max(total, 1) * 100 if word == "hundred" else total + 100
        elif word not in ("and", "y"):
            total += FUSED.get(word) or TENS.get(word) or ONES.get(word, 0)
    return total


SMALL = 13
"""Session numbers below this are also counts, hours and grades: a bare one needs more around it."""
FIGURE = re.compile(r"\d+")
ONE_FIGURE = re.compile(r"\d+")
FOR_OR_OF = Sieve(r"\b(?:for|of|rather than|how about|what about)\s*:?\s*$")
# before a bare figure: another that is listed with it, "what about 28 and" 29, "24 to" 26, "26 first, then" 28
LISTED_BEFORE = re.compile(
    rf"(?P<first>{_NUM})(?: first)?(?:{_AND}|,? then|{_THROUGH})(?: then| also| again| later|\s)*#?$"
)
# of BARE_PRECEDES what may stand before the first session of a list as well
STILL_A_SESSION = Sieve(r"\b(?:about|for|of|than|the|some)\s*#?$")
OPENS_WITH_FIGURE = re.compile(r"\s*\d")
ITEM_MARK = re.compile(r"[.)]\s")
POLITE = re.compile(r"\b(?:please|pls|plz|thanks|thx)\b|[.!,]")
VERB_BEFORE = Sieve(
    r"\b(?:session|webinar|number|sign|register|for|into|off|drop|cancel|want|from|take|attend|release|seats?|"
    r"spots?|place|put|move|switch|change|shift|add|trade|swap|meant|make it|make that|book|enroll?|choose|pick|prefer|select|request|com(?:e|ing) to|go(?:ing)? to|join|do(?:ing)? (?:session|number|both|the)|be (?:at|in)|there for|in for|here for|interested in)\w*\W*(?:\w+\W+){0,3}$"
)
