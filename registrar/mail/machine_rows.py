"""Which sentences do absence notes, mail systems and services consist of?

Each row is one kind of sentence, made of classes of words. Text is searched in lower case, blanks single, apostrophes
straight; a row never reaches over the end of a sentence.
"""

from dataclasses import dataclass

from registrar.sieve import Sieve, one_boundary

AWAY = "an absence notice"
CHALLENGE = "a challenge to senders"
SERVICE = "a service"
BOUNCE = "a bounce"
BULK = "bulk mail"
NEUTRAL = "anybody"
"""Sentences that anybody writes and that prove nothing."""


@dataclass(frozen=True, slots=True)
class Row:
    """One kind of sentence. An empty `kind` adds to all of them."""

    kind: str
    says: str
    weight: float
    pattern: Sieve


def _row(kind: str, says: str, weight: float, *words: str) -> Row:
    return Row(kind, says, weight, Sieve(one_boundary(*words)))


# ---------------------------------------------------------------------------------------------------- classes of words

GAP = r"[^.!?\n]{0,60}?"
WIDE = r"[^.!?\n]{0,140}?"
FEW = r"(?:[\w'-]+ ){0,3}"
MAIL = (
    r"(?:e-?mails?|mails?|messages?|correspondence|inquir(?:y|ies)|enquir(?:y|ies)|quer(?:y|ies)|requests?|submissions?"
    r"|voice ?mails?|comments|letters?|communications?)"
)
YOUR_MAIL = rf"\b(?:your|this|all|any|each|every|incoming|new|the) {FEW}{MAIL}\b"
BOX = r"(?:mail ?box|inbox|in-box|e-?mail(?: account| address| box)?|account|address|voice ?mail|line)"
WEEKDAY = (
    r"(?:mon(?:day)?s?|tue(?:s|sday)?s?|wed(?:s|nesday)?s?|thu(?:rs|rsday)?s?|fri(?:day)?s?|saturdays?|sundays?"
    r"|weekends?|weekdays?)"
)
MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
DAY = (
    rf"(?:{WEEKDAY}|{MONTH}|\d{{1,2}}[/.-]\d|the \d|tomorrow|tonight|next (?:week|month|year|{WEEKDAY}|{MONTH})"
    r"|further notice|the new year|(?:the )?end of|late|early|mid-?|at least|about|approximately|after)"
)
ABSENT_NOUN = (
    r"(?:leave|vacation|holidays?|pto|fmla|tdy|break|sabbatical|furlough|assignment|travel|duty|deployment|days? off"
    r"|time off|honeymoon|bereavement|conference|training|retreat|workshop|trip|mission|secondment|detail|recess"
    r"|training"
    r" day|rest days?)"
)
OUT = (
    r"(?:out(?:[- ]of[- ](?:the |my |our )?(?:\w+ )?(?:office|building|town|country|state|clinic|courthouse)"
    r"(?! for)| sick| ill| with| until| till| through| thru| today| tomorrow| all| this| next| from| for| on| at"
    r"| and|$)"
    r"|ooo\b|away\b|off (?:until|till|through|work|duty|today|this|next|on|from|for|and)|gone (?:until|till|through"
    r"|for|from"
    r"|on)"
    rf"|(?:on|taking|using|enjoying|in|at|attending|during) (?:[\w'-]+ ){{0,5}}{ABSENT_NOUN}\b"
    r"|in (?:an? |the )?(?:\w+ ){0,3}(?:court|trial|hearings?|meetings?|sessions? of court|depositions?|class(?:es)?"
    r"|field"
    r"|surgery|hospital|transit)\b"
    r"|(?:un|in)available\b|unreachable|not available|not in (?:the|my) |not (?:be )?(?:reachable|working|on duty)"
    r"|travel(?:l)?ing|deployed|hospitali[sz]ed|recovering|teaching|presenting|attending"
    r"|closed\b|working (?:remotely|part[- ]time|reduced|a (?:reduced|modified)|from)|observing|offline|unplugged)"
)
ORGANISATION = (
    r"(?:offices?|court(?:house)?s?|schools?|agency|agencies|department|district|county|city|state|clinic|center|centre"
    r"|building|campus|university|college|program|staff|unit|division|tribe|council|chambers|we|location)"
)
# Not after a word that goes on telling of somebody ("he broke his leg and is out").
GOES_ON = "".join(
    rf"(?<!\b{word})" for word in ("and", "but", "or", "which", "that", "there", "it", "this", "he", "she")
)
IS = rf"{GOES_ON}(?: am| is| are|'m|'re|'s| will be|'ll be| shall be)"
ADVERB = (
    r"(?: (?:currently|presently|now|still|also|again|away|often|usually|generally|today|scheduled to be|going to be))?"
)
ANSWER = (
    r"(?:respond|repl(?:y|ies)|answer|get (?:back )?(?:to|with)|get back|return|be in touch|follow(?:ing)? up"
    r"|write back"
    r"|review|read|look (?:at|over|into)|see|process|attend to|address|get to|catch up|call (?:you )?back|contact you"
    r"|reach out|be (?:with|contacting|reviewing|responding|checking|reading))"
)
ANSWERED = (
    r"(?:answered|read|reviewed|returned|checked|addressed|seen|processed|forwarded|handled|acknowledged|opened"
    r"|attended"
    r"|responded to|replied to|looked at|waiting|deleted|monitored|triaged|assigned|routed|screened|considered)"
)
LATER = (
    r"(?:when|once|upon|after|as soon|at my (?:earliest|next)|at our earliest|until|till|then|later|starting|beginning"
    r"|on (?:my return|the next|the following|our|my next)|within|next|tomorrow|in the (?:order|next)|(?:on|by) "
    rf"(?:{DAY}|the)|when(?:ever)?|in (?:a|\d+|one|two|three)|during (?:normal|regular|business|office)|the (?:next"
    rf"|following))"
)
CONTACT = (
    r"(?:contact|call|dial|e-?mail|write(?: to)?|text|reach|speak (?:to|with)|see|notify|phone|page|try|ask(?: for)?"
    r"|message|go to|visit|press|use|direct|refer|forward|copy|send|turn to|connect with|hang up)"
)
SUCCESSOR = r"(?:help|assist|cover|handle|take care|answer|step in|fill in|respond|be (?:covering|handling|able))"
CAN = r"(?:can|will|is|are|would|may|has|is able to|should be able to)"

ABSENCE = (
    # Who is in which state; the past tense tells of something that is over.
    _row(
        AWAY,
        "is away",
        2,
        r"\b(?:taking|having|on|enjoying) (?:a |an |the )?(?:long |extended |holiday |\w+day )?(?:weekend"
        r"|day off|mental health day|personal day|sick day)\b|\b(?:i'?m|we're|i am|we are) off (?:un)?til+\b"
        r"|\brecover(?:s|ing)? from\b|\bon (?:\w+ ){0,2}(?:patrol|rotation|rounds|tour|probation duty|calls?)\b",
        r"\b(?:no|without|lost|loses?) (?:power|internet|phones?|electricity|heat|water)\b|\b(?:phones?|systems?"
        r"|network|server|internet|e-?mail) (?:is|are) (?:currently |all )?(?:down|out|not working|offline)\b"
        r"|\bobserv(?:es?|ing) (?:good|the|\w+ day|\w+ friday|\w+ monday|holiday|juneteenth|christmas|thanksgiving)",
        r"^(?:i'm |i am |we're |we are )?(?:currently|presently|now|still) (?:on|in|at|out|away|off)\b"
        r"|\b(?:unplugg\w+|disconnect(?:ing|ed)|off the grid|offline|off-line|on the bench|on shift|on call|off duty"
        r"|off-duty)\b",
        r"\b(?:i|we|he|she) works? (?:the )?(?:\w+ )?(?:night|day|swing|evening|overnight|weekend|graveyard|split"
        r"|second|third|first)s?(?: shift)?\b|\bshift,? \d|\b(?:jury|court|trial) (?:term|week|docket)\b",
        r"\b(?:my|our|his|her) (?:work |office |weekly )?(?:schedule|hours|days) (?:has|have) changed\b"
        r"|\b(?:spending|taking) (?:it|this|the|some|a)(?: \w+){0,3} (?:with|off|away|at home|abroad)\b",
        r"\b(?:is|am|'m|are|been|was) (?:temporarily |currently )?(?:assigned|detailed|loaned|seconded|posted) to\b"
        r"|\b(?:i'm|i am|we're|we are) (?:with|at|on|up|down|over)(?: \w+){1,5} (?:trip|camp|retreat|tour|cruise"
        r"|hike|outing|island|mountains?|beach)\b",
        r"\bdue to (?:a |an |the |my )?(?:\w+ )?(?:death|illness|emergency|surgery|injury|bereavement|weather|snow"
        r"|storm|hurricane|outage|loss|birth)\b",
        rf"{IS}{ADVERB} {FEW}{OUT}",
        rf"(?:^|[.!?,;:\n-] ?){FEW}{OUT}{GAP}(?:until|till|through|thru|back|return|\d{{1,2}}/\d|today|all day"
        rf"|this (?:week"
        rf"|morning|afternoon)|\bto {DAY})",
        r"\bi (?:do not|don't|never|no longer|only) work (?:on |in the |at )?(?:\w+ ){0,2}" + WEEKDAY,
        rf"\bmy (?:\w+ )?(?:office |work |working |regular |normal )(?:hours|days|schedule) (?:are|is)\b"
        rf"|\bmy days off are\b"
        rf"|\b(?:i|we) (?:work|am in the office|'m in the office|are open) (?:only |just )?(?:on |from )?{WEEKDAY}\b",
        rf"\b{ORGANISATION} (?:is|are|will be|has|have) {FEW}(?:closed|close[sd]? (?:early|at)"
        rf"|on (?:a )?(?:\w+ )?(?:break"
        r"|recess|delay|holiday|schedule))",
        rf"\b{ORGANISATION}\b[^.!?\n]{{0,60}} (?:is|are|will be) (?:now |currently )?closed\b|\bclosed (?:for"
        rf"|in observance|today"
        r"|due|because|until|through|on|from)\b",
        r"\bi (?:have|'ve) (?:limited|no|left for|gone|taken (?:a |some )?(?:leave|time|days?))\b"
        r"|\btaking (?:some )?time\b"
        rf"|\bi(?:'ll| will| am going to) (?:be )?(?:tak(?:e|ing)|using) (?:\w+ ){{0,4}}{ABSENT_NOUN}",
        r"\b(?:has|have) (?:been )?called (?:away|to active)|\bjury (?:duty|service|trial)\b|\bin trial\b",
        r"(?:estoy|está|estaré|estará|estamos|estaremos|me encuentro|se encuentra|nos encontramos"
        r"|encuentre) (?:\w+ ){0,4}"
        r"(?:fuera|de vacaciones|de licencia|de permiso|ausente|de baja|en (?:una )?(?:capacitaci|reuni|audiencia"
        r"|juicio"
        r"|conferencia|viaje|curso)|de viaje|incapacit|disfrutando|cerrad)",
        r"\b(?:nuestras |las |la |nuestra )?oficinas? (?:\w+ ){0,4}(?:permanecer|estar|está)\w* (?:\w+ )?cerrad",
        r"\bno (?:estaré|estoy|me encuentro|me encontraré) (?:\w+ )?(?:en (?:la|mi) oficina|disponible|laborando)",
        r"\bde vacaciones (?:hasta|del|desde)|\bfuera de (?:la |mi )?oficina (?:hasta|del|desde|por)",
        r"\bje (?:suis|serai) (?:\w+ ){0,3}(?:absente?|en (?:congés?|vacances|déplacement|formation|réunion|arrêt)"
        r"|hors)"
        r"|\b(?:nos bureaux|notre bureau|le bureau) (?:est|sont|seront|sera) (?:\w+ )?fermé"
        r"|\bactuellement (?:absente?|en)",
        r"\bich bin (?:[\w.]+ ){0,6}(?:abwesend|nicht|im urlaub|außer|auf (?:dienstreise|fortbildung)|in elternzeit"
        r"|erkrankt)"
        r"|\bab (?:dem )?\d{1,2}\.[^!?\n]{0,20}(?:wieder|zurück)|\bunser büro ist\b[^.!?\n]{0,40}geschlossen",
    ),
    _row(
        AWAY,
        "answers later",
        2,
        r"\b(?:be|being) patient\b|\bback (?:at it|to it|online|on line|in action|at work|up)\b|\bup and running\b"
        r"|\breturns? (?:calls|messages|e-?mails?)\b|\bchecks (?:e-?mail|mail|messages)\b|\bslows? (?:down )?our\b"
        r"|\ben cuanto\b|\bcuando me sea\b",
        r"\bunable to (?:answer|respond|reply|read|acknowledge)[^.!?\n]{0,20} (?:each|every|all|any|personally"
        r"|individually|to)\b|\bvolume of (?:\w+ )?(?:mail|e-?mails?|messages|calls|inquiries|requests"
        r"|correspondence)\b",
        r"\b(?:glued|attached|tied|chained|near) to (?:my|the|a) (?:phone|e-?mail|desk|inbox|computer|screen)\b"
        r"|\bnot near (?:a|my)\b|\b(?:catch|find|reach|try|nudge|ping|remind) me\b|\bbear with me\b|\bresurfac\w+",
        r"\b(?:sit|wait|stay|keep|hold|go unread|pile up)\b[^.!?\n]{0,30}\buntil\b|\bnot sure when i\b"
        r"|\bdon't know when i\b|\bdo my best to\b|\btry my best\b|\bpick (?:this|it|that|things|these) up\b"
        r"|\bget to (?:it|this|them) (?:when|as|once|after|on|tomorrow|next)",
        r"\b(?:it )?(?:may|might|could|will|can) take (?:me |us )?(?:up to |a few |several |some |longer|at least "
        r"|\w+ ){0,3}(?:days?|hours?|weeks?|while|time|longer)\b|\bsome messages may\b|\bhear from me\b|\bi(?:'ll"
        r"| will) be (?:back|in touch|available)\b",
        r"\bhorario (?:de (?:atenci|trabajo|oficina))|\bse (?:contestan|responden|atienden|revisan|contestar"
        r"|responder|atender)\w*\b",
        rf"\b(?:i|we|he|she|they)(?: will| shall|'ll| won't| will not| may| might| can| cannot"
        rf"| can't)(?: not)? {FEW}{ANSWER}\b"
        rf"{GAP}\b{LATER}",
        rf"{YOUR_MAIL}{GAP}\b(?:will|may|might|can|are|is|cannot|won't)(?: not)?(?: be)?{GAP}\b{ANSWERED}\b",
        rf"\b(?:{MAIL}|responses?|repl(?:y|ies)|answers?|response times?|calls?) (?:\w+ ){{0,3}}(?:will|may|might"
        rf"|can|is|are"
        rf"|could|should)(?: not)? {FEW}(?:be |take )?{FEW}(?:delay|slow|limit|longer|sporadic|intermittent|later"
        rf"|take|resume"
        r"|until|wait)",
        r"\b(?:expect|anticipate|allow|experience)(?: for)? (?:\w+ ){0,4}(?:delay|slower|longer|late|extra time"
        r"|additional time)",
        r"\b(?:slow|delayed|late) (?:to |in |with )(?:respond|reply|answer|get|my|return)|\bslower (?:than|to"
        r"|response|in)",
        rf"\b(?:repl(?:y|ies)|responds?|answers?) to (?:\w+ )?{MAIL} (?:only|intermittent|sporadic|as time"
        rf"|occasional|once|when"
        rf"|infrequent|in the|at the|after|on)",
        rf"\b(?:read|answer|check|monitor|see|return)(?:s|ing)? (?:\w+ ){{0,3}}(?:{MAIL}|{BOX}|calls) (?:only |just "
        rf"|again )?"
        rf"(?:on |once |twice |in the |at the |every |from |infrequent|periodical|sporadic|occasional|intermittent"
        rf"|as |when"
        rf"|during|until|after|regular|while|between|remote|{WEEKDAY})",
        rf"\b(?:only|not|don't|won't|do not|will not|never) (?:be )?(?:able to )?(?:check|read|review|monitor|look|see"
        rf"|receiv|open"
        rf"|access|answer)(?:ing|s)? (?:at )?(?:\w+ ){{0,2}}(?:{MAIL}|{BOX}|messages)\b",
        r"\b(?:no|not have|without|limited|intermittent|sporadic|little|spotty|unreliable|infrequent|poor|reduced"
        r"|patchy|lack"
        r" of|have|has) (?:\w+ |or ){0,3}(?:access|reception|connection|connectivity|service|signal|internet"
        r"|wi-?fi|cell"
        r"|coverage|laptop|computer|availability)\b",
        r"\b(?:catch|catching) up (?:on|with)\b|\bback (?:at|to|in) (?:my|the) (?:desk|office|computer|work)\b"
        r"|\bin the order (?:in which |that )?(?:it|they|we|was|were|received)|\bas (?:i am|i'm|time) (?:able|permits)"
        r"|\bresume (?:normal|regular|our|services?|business)|\bre-?opens?\b",
        r"(?:responder|contestar|atender|revisar|consultar|leer)(?:é|emos|á|án) |\bno (?:revisaré|tendré|tengo|podré"
        r"|leeré)\b"
        r"|\bacceso (?:limitado|intermitente)|\bsin acceso\b|\ba mi (?:regreso|retorno|vuelta)|\bcuando (?:regrese"
        r"|vuelva)\b"
        r"|\b(?:regreso|regresaré|vuelvo|volveré|me reincorporo|estaré de (?:regreso|vuelta))\b",
        r"\b(?:je (?:vous )?(?:répondrai|consulterai|traiterai|reviendrai|lirai)|je (?:ne )?(?:consulte|n'aurai|n'ai)"
        r"|accès (?:limité|restreint|très)|à mon retour|dès mon retour|de retour le)\b|\bréponse (?:sera|vous|pourra)",
        r"\b(?:nach meiner rückkehr|wieder (?:erreichbar|da|im|für)|nicht weitergeleitet|beantworte|kein(?:en)? zugriff"
        r"|nur (?:eingeschränkt|unregelmäßig|sporadisch))\b",
    ),
    _row(
        AWAY,
        "sends elsewhere",
        1,
        r"\b(?:knows? how to (?:reach|get|find)|get hold of|(?:caseload|cases|desk|duties|matters|files) (?:is|are"
        r"|will be) (?:being )?(?:covered|handled|assigned|managed))\b|\b(?:dirigirse|dirígase) a\b"
        r"|\b(?:non-?emergency|dispatch)\b|\btext me\b",
        r"\b(?:has|have|took|takes|inherits) (?:my|his|her|their|all|the) (?:\w+ )?(?:cases?|caseload"
        r"|investigations?|files|matters|duties|desk|referrals|clients|families|work)\b|\bis your (?:guy|contact"
        r"|person|best|go-to|gal|point)",
        r"\bfor (?:[\w'-]+ ){1,4}?(?:,|-|:|–) ?(?:please )?(?:\(?\d{3}|[\w.]+@|[a-z]+ [a-z]+ (?:at|\d|\())"
        r"|\bthe new (?:\w+ ){0,3}(?:manager|director|coordinator|supervisor|specialist|officer|contact|clerk"
        r"|administrator|chief|lead) is\b",
        r"\bmy (?:replacement|successor|backup|cover)\b|\bsomeone new\b|\bfax \(?\d{3}|\b(?:atender[áa]n?"
        r"|cubrir[áa]n?|estará a cargo)\b|\b(?:main|office|desk|direct) (?:number|phone|line) is\b",
        rf"\b(?:if|for|should|when|in case|in an|regarding)\b{WIDE}[,:?; ](?:please |kindly |you (?:can|may|should) "
        rf"|feel free to )?{CONTACT}\b",
        rf"(?:^|[.!?,;:\n] ?)(?:otherwise |please |kindly |you (?:can|may|should) (?:also )?|feel free to )*{CONTACT} "
        rf"{WIDE}(?:\d{{3}}|@|\bext|\bx\d|for (?:help|assistance|all|any|urgent|immediate|anything)|in (?:my|his|her"
        rf"|the"
        r" meantime)|instead|office|desk|supervisor|team|hotline|intake|meantime|absence|page|site|department)",
        rf"\b(?:[a-z][\w.'-]+|who|colleague|team|office|desk"
        rf"|staff),?(?: \([^)]*\),?)? {CAN} (?:\w+ )?(?:be )?{SUCCESSOR}"
        rf"|\b(?:covers?|covering|carr(?:y|ies)|handl(?:es|ing)|assigned|taking over|takes? over|acting"
        rf"|backing me up|filling in)"
        rf"\b{GAP}\b(?:for me|my|his|her|their|while|during|in my|caseload|duties|cases|desk|matters|supervisor"
        rf"|director)",
        r"\b(?:urgent|emergenc(?:y|ies)|questions|immediate(?: assistance| needs?)?|after hours|crisis|referrals?"
        r"|scheduling"
        r"|appointments?|placements?|media|press|records|billing|all other matters|everything else|anything else)"
        r"(?: \w+){0,3}(?::|\?| go(?:es)? to| should| can be| may be| are (?:handled|taken|answered)| -|,? (?:please )?"
        r"(?:call|contact|see|e-?mail|text|try|ask))",
        r"\b911\b|\b988\b|\bhot ?line\b|\bin my (?:absence|place|stead)\b|\bwhile i(?:'m| am)\b|\bduring (?:my|this) "
        r"(?:absence|time)\b|\bmy (?:supervisor|back-?up|colleague|assistant|paralegal|partner|co-?worker)\b"
        r"|\b(?:on[- ]call|duty|watch|front desk|main (?:line|office|number)|after[- ]hours)\b|\bcan find me\b",
        r"\b(?:urgen(?:cias?|tes?)|emergencias?|favor de (?:comunicarse|contactar|escribir|llamar|dirigir)"
        r"|comun[ií]quese"
        r"|puede (?:comunicarse|contactar|llamar|escribir)|pueden? (?:llamar|escribir)|contacte|llame al|escriba a"
        r"|dir[ií]jase"
        r"|si necesita)\b",
        r"\b(?:urgence|urgente?|vous pouvez (?:joindre|contacter|vous adresser|écrire)|veuillez (?:contacter"
        r"|vous adresser"
        r"|joindre|écrire)|merci de (?:contacter|vous adresser)|adressez-vous|wenden sie sich|dringenden|notf[aä]ll"
        r"|vertretung|vertritt mich)\b",
    ),
    _row(
        AWAY,
        "is back on a day",
        1,
        rf"\b(?:return(?:ing|s)?|back|until|till|til|through|thru|resum(?:e|ing))(?: \w+){{0,5}}? (?:on |by )?{DAY}"
        rf"|\bfrom {DAY}",
        rf"\b\d{{1,2}}/\d{{1,2}}(?:/\d+)? ?(?:-|–|to|through|thru) ?\d|\b{MONTH} \d{{1,2}} ?(?:-|–|to|through"
        rf"|thru) ?(?:{MONTH} )?\d",
        r"\b(?:hasta|del|desde|a partir|jusqu'au|du|à partir|bis|ab|vom)(?: \w+){0,2} (?:\d|lunes|martes"
        r"|mi[eé]rcoles|jueves"
        r"|viernes|lundi|mardi|mercredi|jeudi|vendredi|montag)",
    ),
    _row(
        AWAY,
        "has left",
        2,
        r"\b(?:moved|transitioned|transferred|promoted|shifted) (?:in)?to (?:a|another|the|my)(?: \w+){0,3} (?:role"
        r"|position|job|division|unit|office|department|team|agency|assignment|county)\b|\b[uú]ltimo día\b"
        r"|\bderniers? jours?\b|\bletzter (?:arbeits)?tag\b",
        r"\b(?:employment|position|contract|term|tenure|service|internship|appointment"
        r"|assignment)\b[^.!?\n]{0,40} (?:ended|has ended|ends|concluded|has been eliminated|was eliminated)\b"
        r"|\bseparated from\b|\bafter \w+(?:-\w+)? years\b",
        r"\bno longer accepts?\b|\bwill stop (?:working|receiving)\b|\bi(?:'ve| have) (?:been )?(?:promoted"
        r"|reassigned|transferred)\b",
        r"\b(?:is|am|are|was)(?: \w+)? no longer (?:with|employed|working|an? |at|affiliated|in (?:this|the|that)"
        r"|the|part|here"
        r"|on (?:staff|the))\b|\bno longer works?\b|\bno longer (?:with|employed)\b",
        r"\b(?:has|have|'ve|had) (?:now |recently |since )?(?:left|retired|resigned|departed|transferred|moved on"
        r"|separated"
        r"|accepted (?:a|another)|taken (?:a|another) (?:new )?(?:position|job|role)|changed (?:jobs|positions"
        r"|roles)|passed away"
        r"|been (?:reassigned|promoted|transferred))\b",
        r"\bmy last day\b|\blast day (?:of (?:work|employment)|at|with|in)\b|\bi(?:'m| am) (?:now )?retired\b"
        r"|\bas of \w+ "
        r"\d{1,2}[^.!?\n]{0,60}\b(?:no longer|will be replaced|retired)|\bretired (?:on|in|from|as of|effective)\b",
        r"\bya no (?:trabaj|labor|form|est|pertene)\w*|\bne (?:travaille|fait|fais) plus\b|\barbeite[t]? nicht mehr\b"
        r"|\bquitté (?:mes|ses|la|l'|le)|\bnicht mehr (?:für|bei|im)\b",
    ),
    _row(
        AWAY,
        "has another address",
        2,
        r"\b(?:agency|office|department|county|we|system|systems|organi[sz]ation)(?: \w+){0,2}(?: is|are"
        r"|'re) (?:transitioning|moving|switching|migrating|relocating|upgrading|changing)\b",
        r"\b(?:e-?mail|mail|address|addresses|domain)(?: \w+){0,4} (?:has|have|will|is|are)(?: been)? (?:chang|mov"
        r"|switch"
        r"|updat|replac|transition|migrat|retir)\w*",
        r"\b(?:please )?(?:note|use|update|change)(?: \w+){0,4} (?:my|our|to|the)(?: \w+)? (?:new|current"
        r"|correct)(?: \w+)?"
        r" (?:e-?mail|address|domain|contact)|\bupdate your (?:address|contacts?|records|files)",
        r"\b(?:old|former|previous) (?:e-?mail|address|account|domain)(?: \w+){0,3} (?:will|is|are|no longer|has)\b",
        rf"\bthis {BOX} (?:will|is|has|is being|are)(?: be| been| being)? (?:\w+ )?(?:delet|clos|deactivat|disabl|retir"
        r"|discontinu|turned off|shut|phased|remov|no longer|inactive|not in use)",
        r"\b(?:has|have|been|is being|will be|are being|was) (?:automatically )?(?:forwarded|redirected|rerouted"
        r"|sent on) (?:to|through|until)",
    ),
)

# ---------------------------------------------------------------------------------------------- mail systems, services

THING = (
    r"(?:accounts?|password|passcode|pass(?:phrase)?|mailbox|inbox|storage|quota|subscription|time ?sheet|time ?card"
    r"|leave"
    r" request|pto request|transcript|application|order|package|parcel|payment|invoice|statement|bill|balance"
    r"|appointment"
    r"|print job|job|document|file|files|folder|photos|access|licen[cs]e|profile|membership|prescription|evaluation"
    r"|backup"
    r"|domain|voice ?mail|fax|ticket|case|request|incident|reservation|booking|paycheck|pay ?stub|benefits?|vehicle"
    r"|device"
    r"|donation|deposit|receipt|report|assignment|delivery|shipment|refund|policy|certification|credential|plan|trial"
    r"|item|items|book|books|meeting|event|reply|response|answers|survey|submission|registration for (?!session))"
)
DONE = (
    r"(?:updated|approved|denied|declined|submitted|suspended|locked|unlocked|created|completed?|processed|shipped"
    r"|delivered"
    r"|ready|due|overdue|full|deleted|disabled|reset|assigned|renewed|received|under review|almost|nearly|\d+ ?%"
    r"|past due"
    r"|available|scheduled|posted|closed|opened|logged|recorded|registered|queued|placed|expir\w+|about to|not been"
    r"|waiting|on hold|held|resolved|escalated|accepted|issued|charged|refunded|returned|uploaded|shared|saved|released"
    r"|blocked|stopped|quarantined|removed|rejected|modified|changed|confirmed|generated|attached|on (?:its|the) way"
    r"|transferred|routed|forwarded|added|activated|verified|incomplete|missing|checked|sent|running|no longer)"
)
AGENT = (
    r"(?:someone|somebody|one|a|an|our|the|another|your|any)(?: \w+){0,4}? ?(?:of (?:our|the) \w+|team|staff|agents?"
    r"|members?"
    r"|representatives?|technicians?|specialists?|analysts?|person|people|officer|associate|coordinator|clerk|advisor"
    r"|administrator|someone|somebody|department|unit|office|desk|support)"
)

SERVICES = (
    _row(
        SERVICE,
        "your mail was taken",
        2,
        r"\b(?:is|are) (?:now )?in (?:our|the|a) (?:queue|line|system|inbox)\b|\bwe(?:'re| are) (?:on it"
        r"|looking into|working on)\b|\bwhat you (?:wrote|sent)\b|\bcurrent (?:position|wait)|\bthank(?:s"
        r"| you) for taking the time\b|\bvolume of (?:\w+ )?(?:mail|e-?mails?|messages|calls|inquiries|requests"
        r"|correspondence)\b",
        r"\b(?:turnad|canalizad|registrad|remitid|asignad)[oa]\b|\b(?:wird|werden) (?:\w+ ){0,5}bearbeitet\b"
        r"|\battorney-client\b|\bdoes not (?:create|constitute|establish|guarantee)\b|\byour (?:views|opinion"
        r"|feedback|concerns|business|call) (?:are|is) (?:very )?important\b",
        rf"\b(?:your|the|this|a) {FEW}(?:{MAIL}|question|note|ticket|case|form|report|complaint|feedback"
        rf"|claim)\b{GAP} (?:has|have|was|were"
        rf"|is|are)(?: now| been| also| successfully| being| safely| automatically)*(?: {DONE}| arrived| come)",
        rf"\b(?:your|the) {FEW}(?:{MAIL}|question|note|form|report)\b{GAP} (?:has |have )?(?:reached|arrived|come in"
        rf"|made it)\b",
        rf"\b(?:we|this office|the \w+(?: \w+)? (?:office|department|team|unit))(?:'ve| have| has)? (?:just |now "
        rf"|also )?(?:got|"
        rf"gotten|received|logged|recorded|registered|opened|created|routed|saved) (?:your|a (?:new )?(?:ticket"
        rf"|case)|an?"
        rf" {MAIL})",
        r"\b(?:hemos recibido|recibimos|ha sido recibid|fue recibid|se ha recibido|su (?:mensaje|correo|solicitud"
        r"|consulta)"
        r"(?: \w+){0,3} (?:ha sido|fue|se ha)|se (?:le )?(?:ha )?(?:asignó|asignado|generó|registró|creó))\b",
        r"\b(?:nous (?:avons bien reçu|accusons réception|confirmons la réception)|votre (?:message|demande|courriel"
        r"|requête)"
        r"(?: \w+){0,3} (?:a (?:bien )?été|est)|a bien été (?:reçu|enregistré|prise? en compte|transmis))",
        r"\b(?:wir haben ihre|ihre (?:nachricht|anfrage|e-?mail|mail) (?:ist|wurde|haben)|ist bei uns eingegangen"
        r"|eingangsbestätigung)\b",
        r"\b(?:case|ticket|incident|request|item|work order) (?:\S+ )?(?:opened|created|logged|closed|resolved"
        r"|received|assigned)\b",
    ),
    _row(
        SERVICE,
        "an answer will come",
        2,
        r"\bwe answer\b|\bin the order \w+ (?:arrive|come|are received|were received)\b|\bpeak (?:periods?|times?"
        r"|season|hours)\b|\bvous répondra\b|\btransmis au service\b|\bgerne wieder\b"
        r"|\bplease do not send (?:another|a second|duplicate|more)\b",
        r"\b(?:a|an|our|the|one of our) (?:\w+ )?(?:volunteer|counsel(?:l)?or|advocate|attorney|nurse|dispatcher"
        r"|worker|operator|manager|librarian|planner|navigator|liaison|investigator|supervisor|engineer|expert"
        r"|recruiter|adviser|investigator|member)s? (?:will|is going to|shall|should)\b",
        r"\byou'll (?:hear|receive|get|be)\b|\bhear (?:back )?from (?:us|one|our)\b|\bunable to (?:answer|respond"
        r"|reply)[^.!?\n]{0,20} (?:each|every|all|personally|individually)\b|\b(?:vous contactera|vous répondra"
        r"|sous peu|le daremos|daremos respuesta|se pondrá en contacto)\b",
        rf"\b{AGENT}(?: of [\w ]{{1,20}}| from [\w ]{{1,20}}| on [\w ]{{1,20}})? (?:will|is going to|shall|should"
        rf"|may|can)(?: be)?"
        rf"(?: \w+){{0,2}} (?:{ANSWER}|assist|help|contact|touch|reviewing|responding|call|work|reach)",
        r"\byou (?:will|should|can|may|'ll)(?: \w+)? (?:receive|hear|be (?:contacted|notified|assigned)|get"
        r"|expect)\b[^.!?\n]{0,60}"
        r"(?:response|reply|answer|from|when|once|within|e-?mail|update|confirmation|contacted)",
        r"\bwe (?:aim|try|strive|endeavou?r|do our best|make every effort|usually|typically|generally|normally|will"
        r"|are|'ll"
        r"|respond|answer|work)\b[^.!?\n]{0,60}\b(?:respond|repl\w+|answer\w*|get back|be in touch|review\w*|contact"
        r"|process\w*"
        r"|return)\b[^.!?\n]{0,60}(?:within|by|as (?:soon|quickly|time)|in the order|shortly|during|\d|soon|possible"
        r"|promptly)",
        r"\b(?:responses?|repl(?:y|ies)|requests?|messages?|inquiries|e-?mails?|reviews?|processing|tickets?"
        r"|questions|it|wait"
        r" times?)(?: \w+){0,3} (?:are|is|will be|may(?! \d)|can|takes?|typically|usually|generally"
        r"|normally)\b[^.!?\n]{0,50}(?:\d|within"
        r"|days|hours|order|weeks?|business)",
        r"\bplease allow\b|\bwithin (?:\w+[ -]){0,4}(?:hours?|(?:business|working|calendar)? ?days?|weeks?)\b"
        r"|\bhigh(?:er)?(?: than \w+)?"
        r" (?:call |e-?mail )?volumes?\b|\bwe(?:'ll| will| shall) (?:be in touch|get back|respond|reply|answer"
        r"|follow up|review"
        r"|contact you|reach out)\b|\bget back to you (?:as soon|shortly|soon|within)",
        r"\b(?:a la brevedad|lo antes posible|en breve|dentro de|en un plazo|nos pondremos en contacto|le responderemos"
        r"|será atendid|días hábiles)\b",
        r"\b(?:dans les (?:meilleurs|plus brefs)|dans un délai|jours ouvrables|nous vous répondrons"
        r"|vous sera (?:donnée|adressée"
        r"|apportée)|so (?:bald|schnell) wie möglich|schnellstmöglich|umgehend|werktagen|melden uns)\b",
    ),
    _row(
        SERVICE,
        "gives a number",
        2,
        r"\b(?:request|ticket|case|reference|incident|tracking|confirmation) (?:number|no\.?|id|#) ?(?:is "
        r"|: ?)?#?[a-z]{0,4}-?\d+-\d+",
        r"\b(?:case|ticket|reference|folio|request|tracking|incident|work order|inquiry)"
        r"(?: id| number| no\.?| num| code)?(?: is| es)?:? ?#? ?(?:[a-z]{1,5}-?)?\d{3,}"
        r"|\b(?:confirmation|order|claim|file) (?:id|number|no\.?|code)(?: is| es)?:? ?#? ?(?:[a-z]{1,5}-?)?\d{3,}",
        r"\b(?:as|under|with|number|item|folio|vorgangsnummer|ticketnummer|numéro"
        r"|número) (?:\w+ )?#?(?:[a-z]{1,5}-)?\d{4,}\b"
        r"|\breference (?:number|code|id)\b|\bkeep (?:this|the) (?:number|reference|subject)",
    ),
    _row(
        SERVICE,
        "something of yours is in a state",
        3,
        r"\b(?:envelope|filing|work order|wo|job|case|order|claim|ticket|batch"
        r"|transaction) #?\d{3}[\d-]*\b[^.!?\n]{0,40} (?:was|is|has been|were) \w+|\b(?:recording|video|file|archive"
        r"|photos?|copies|images?|certificates?|minutes)\b[^.!?\n]{0,50} can be (?:viewed|downloaded|seen|played"
        r"|found|accessed)\b|\ba (?:place|spot|seat|slot|position) (?:has )?opened up\b",
        r"\bwe noticed (?:a|an|some)\b|\bif this was you\b|\byou (?:registered|asked|chose|follow"
        r"|signed up) to (?:follow|receive|get|hear)|\btopic that you follow\b|\b(?:status|balance|rate|schedule"
        r"|policy|price)\b[^.!?\n]{0,50} has changed\b|\bis pending (?:approval|review|moderation)\b"
        r"|\bapprove or\b|\brequests? \d+ hours\b",
        r"\bhas (?:given|granted) you access\b|\byou(?:'ve| have) (?:got |been sent "
        r"|received )?an? (?:\w+ ){0,3}(?:waiting|pending|fax|vm|voice ?mail|message|e-?mail|item|package|task"
        r"|gift)\b|\byour (?:manager|supervisor) (?:has been|was|will be) (?:copied|notified|informed|alerted)",
        r"\b(?:backup|sync|export|import|upload|download|update|installation|scan|build|task|report|test|alarm"
        r"|sensor|camera|server|website|certificate|system)\b[^.!?\n]{0,50} (?:finished|completed|failed|started"
        r"|succeeded|triggered|detected|offline|restored|is complete|saw|down|up to date)\b|\b\d+ (?:errors?"
        r"|warnings?)\b",
        r"\b(?:replay|replacement|download|order|results?|document|report|form|claim|photos?|tickets?|badge"
        r"|card) (?:\w+ ){0,5}(?:is|are) (?:now )?(?:ready|available|up|complete|live)\b",
        rf"\byour {FEW}{THING}\b{GAP} (?:has|have|was|were|is|are|will|'s)(?: been| be| now| being| also| still"
        rf"| not)*(?: \w+)?"
        rf" {DONE}",
        rf"\byour {FEW}(?:{THING}|free trial|e-?mail)\b{GAP} (?:expires?|ends?|renews?|was|requires?"
        rf"|needs)\b(?! (?:to|great|very|so))"
        rf"{GAP}\b(?:\d|expire|soon|today|attention|action|approval|submitted|due|approved|declined|processed)",
        rf"\b(?:an?|the|\d+|one|two|three|several|new) {FEW}(?:{THING}|messages?|attachments?"
        rf"|e-?mails?)\b{WIDE} (?:is|are|was|were|has|have)"
        rf"(?: been| now| not)*(?: \w+)? (?:ready|held|waiting|stopped|quarantined|blocked|removed|logged|available"
        rf"|released"
        r"|discarded|shared|assigned|detected|issued|generated|placed|uploaded|added)\b",
        r"\byou(?:'re| are| have)(?: \w+){0,3} (?:running out|out of space|over (?:your|the)|reached (?:your|the)"
        r"|exceeded"
        r"|an? (?:new|upcoming|unread|pending|overdue)|\d+ (?:new|unread|pending|overdue|messages|items|tasks|courses)"
        r"|been (?:assigned|added|invited|enrolled|removed|subscribed|unsubscribed|mentioned|granted|selected)"
        r"|not (?:yet )?(?:completed|submitted|approved))",
        r"\b(?:sent|shared|invited|mentioned|tagged|assigned|added|granted) (?:you )?(?:an? |to |the )?(?:secure"
        r"|encrypted"
        r"|protected|document|file|folder|task|message|view|edit|comment|join|channel|board|team|group)\b[^.!?\n]{0,30}"
        r"(?:you|with|in|message|$)",
        r"\b(?:one[- ]time (?:code|passcode|password|pin)|verification code|security code|release code|access code"
        r"|sign-?in attempt"
        r"|new (?:sign-?in|device|login))\b",
    ),
    _row(
        SERVICE,
        "tells where to click",
        2,
        r"\b(?:in|under|from|through) (?:your |the )?(?:\w+ )?(?:settings|preferences|dashboard|app)\b"
        r"|\bin the app\b|\b(?:watch|see|view|order|book|register|start|read|shop|apply|join|reply|respond|act"
        r"|download) (?:now|here|all|more|online)\b|>>|\bdial \*\d|\bchoose (?:another|deliver|an?|one)\b|\bsee our\b",
        r"\b(?:use|through|via|at) (?:the|our) (?:\S+ )?(?:portal|form|website|app|system)\b|\b(?:at|on|see|report"
        r"|register|apply|order|rsvp)(?: \w+){0,3} [\w-]+(?:\.[\w-]+)+/\w+|\bfirst-time users\b|\bneed help\?"
        r"|\bblock the sender\b",
        r"\b(?:click|follow|use|visit|open|go to|tap|press|see)(?: on)? (?:the |this |here|our "
        r"|your )(?:\w+ ){0,3}(?:links?\b"
        r"|button|below|attached|attachment|portal|page|website|app\b|faq|here|to )|\bclick (?:here|below|the|on)\b",
        r"\b(?:sign|log)(?: |-)?in (?:to|at|or|with|and|here)\b|\bself[- ]service\b|\b(?:in|through|via|at"
        r"|on) (?:the|our|your"
        r") (?:\w+ ){0,2}(?:portal|dashboard|app|learning center|help center|knowledge base|quarantine|website)\b",
        r"\bto (?:view|release|listen|track|see|open|read|play|download|access|update|complete|check|add|approve"
        r"|deny|manage"
        r"|review|retrieve|cancel|accept|decline|respond)\b[^.!?\n]{0,60}[,:] ?(?:please )?(?:click|open|sign|log|go"
        r"|type|enter"
        r"|reply|visit|use|answer|see|call|scan|select|follow|respond)\b",
        r"\bview (?:your|the|this|it|in|online|all|more|details?)\b|\bread (?:the full|more|online|it online|this)\b"
        r"|\blearn more\b"
        r"|\bmore information (?:is|can be)\b|\b(?:find|found|answered) (?:in|on|at) (?:our|the) (?:faq|website"
        r"|web site|site)"
        r"|\bvisite nuestr|\b(?:visit|go to) \S+\.\S+|\bvisit (?:our|the|us)\b|\bpick a (?:slot|time)"
        r"|\brelease or delete\b|\bapprove or (?:deny|reject)\b",
        r"\b(?:choose|select|pick) (?:an?|one|your) (?:option|time|slot|answer|rating)|\brate (?:your|our|us|this)\b",
    ),
    _row(
        SERVICE,
        "says what happens to it",
        1,
        r"\bif you (?:take no|do nothing|don't|did not|do not want|have already|believe|think|received this)\b"
        r"|\bstops? working after\b|\b(?:kept|stored|held|retained) for \d|\bcloses? (?:on |at "
        r"|by )?(?:\w+ )?(?:midnight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d)|\bsimply ignore\b"
        r"|\bcarry over\b|\bdisregard(?:ed)?\b",
        r"\b(?:will be|are|is|be|get) (?:automatically )?(?:deleted|purged|removed|escalated|discarded|released|closed"
        r"|cancell?ed|suspended|archived|locked)\b(?: \w+){0,3} (?:after|in|on|to|by|within|unless|if|automatically)",
        r"\b(?:expires?|expiring|valid|available|good) (?:in|on|until|through|for) (?:\w+ )?(?:\d|hours|days"
        r"|midnight|saturday"
        r"|sunday)|\bno (?:further )?(?:action|response|reply) (?:is )?(?:needed|required|necessary)"
        r"|\bno need to reply\b"
        r"|\bfor your records\b|\bto avoid (?:losing|interruption|delays?)\b|\baction (?:is )?required\b"
        r"|\byou do not (?:have|need) to\b|\byou (?:may|can) (?:safely )?(?:ignore|disregard)\b"
        r"|\bif you did not (?:request|make)",
    ),
    _row(
        SERVICE,
        "names the device",
        3,
        r"\b\d+ ?dpi\b|\bis a scan from\b|\bblack and white\b|\b(?:auto|virtual) (?:attendant|receptionist)\b"
        r"|\bhung up\b|\ba caller\b|\bscheduling (?:assistant|bot)\b|\badded to [\w' ]{1,30} calendar automatically",
        r"\bdigital(?:ly)? (?:sent|send\w*)\b|\byou(?:'ve| have) got (?:a fax|mail|voice)|\bin pdf format\b"
        r"|\bwireless caller\b|\b(?:new )?vm in mailbox\b|\bcsid\b|\b(?:front|back|garage) door\b|\bmotion\b"
        r"|\b(?:length|pages) \d",
        r"\b(?:sent|scanned|created|generated|delivered|provided|prepared|printed)\b[^.!?\n]{0,20} (?:from|by|using"
        r"|with|through|via)"
        r" (?:\w+ ){0,4}?(?:printer|copier|scanner|multifunction|mfp|device|xerox|ricoh|canon|konica|sharp|kyocera"
        r"|lexmark|km_\w+"
        r"|brother|system|software|platform|attendant|service|server|bot|program|[a-z]+ (?:on behalf))\b",
        r"\bpowered by\b|\b(?:resolution|device name|attachment file type|file format|scan(?:ned)? (?:date|from)"
        r"|pages?|job id"
        r"|model|serial|number of (?:pages|images)) ?:",
        r"\b(?:the|unknown) caller\b|\bcaller(?: id)? ?:|\bmissed (?:a )?calls?\b|\b(?:voice|voicemail"
        r"|audio) (?:message|file|recording)"
        r"\b|\bleft (?:you )?(?:a|no) (?:\d+[- ]second )?(?:voice ?mail|message)\b|\d{4} called (?:you|your)"
        r"|\bduration ?:"
        r"|\btranscript(?:ion)? ?:",
    ),
    _row(
        SERVICE,
        "has fields like a record",
        2,
        r"\b(?:event type|invitee|attendees?|time ?zone|disposition|current position|case type|reference|account"
        r"|invoice|event|meeting|topic|meeting id|passcode|job|host|severity|location|ticket|employee"
        r"|course) ?: ?\S[^\n]{0,80}?\b(?:invitee|attendees?|time ?zone|recipients?|reason|date|amount|disposition"
        r"|status|passcode|start|end|duration|priority|time|type|host|due) ?:",
        r"\b(?:priority|assigned (?:group|to)|status|severity|requested (?:by|for)|opened by|category|ticket|case"
        r"|queue|due date"
        r"|credit(?:s| hours)?|employee id|pay period|amount|total|order date|ship to|sender|recipients?|policy"
        r"|reason|remote"
        r" server|quarantined|expires|when|where|organizer|calendar|room|location|file name"
        r"|size) ?: ?[^:\n]{1,80}\b(?:priority"
        r"|assigned (?:group|to)|status|severity|requested (?:by|for)|opened by|category|queue|due date|credit(?:s"
        r"| hours)?"
        r"|pay period|amount|total|order date|ship to|sender|recipients?|policy|reason|remote server|expires|where"
        r"|organizer"
        r"|calendar|room|location|file name|size|course|who|going) ?:",
    ),
    _row(
        BOUNCE,
        "could not be delivered",
        3,
        rf"\b(?:your|the) {FEW}{MAIL}\b{GAP} (?:has been|was|is|is being)(?: not)? (?:delayed|deferred|turned away"
        rf"|passed on|turned back|lost)\b|\breached its (?:limit|quota|maximum)\b|\bcould not match\b"
        rf"|\bto anyone in (?:our|the) (?:directory|system)",
        rf"\b(?:could not|couldn't|cannot|can't|unable to|wasn't able to|was not able to|was not|were not|is not"
        rf"|did not|didn't|failed to|has not)"
        rf"(?: be| yet| been| get)*(?: \w+)? (?:reach|deliver|relay|accept|send|find|route|transmit|process"
        rf"|forward)\w*{GAP}"
        rf"\b(?:recipients?|address|mailbox|{MAIL}|user|server|domain|destination)",
        rf"\b(?:your|the|this) {FEW}{MAIL}\b{GAP} (?:could not|couldn't|cannot|was not|has not|did not|wasn't"
        rf"|failed)(?: be| been)*"
        rf"(?: \w+)? (?:reach|deliver|accept|sent|send|process|transmit|relay)",
        r"\b(?:address|mailbox|user|recipient|account|domain|inbox|mail ?host"
        r"|server)\b[^.!?\n]{0,60} (?:(?:no longer|does(?:n't"
        r"| not)|did not) exists?|(?:is |was )?(?:unknown|not found|not known|invalid|disabled|suspended|inactive"
        r"|full\b|over"
        r" (?:its|the|quota))|can't (?:take|accept|receive)|cannot (?:take|accept|receive)|(?:is"
        r"|was) (?:not (?:valid|recognized"
        r"|accepting)|over)|rejected|refused|exceeded|has been (?:disabled|deactivated|closed))",
        r"\b(?:keep trying|will (?:be )?(?:retr|try)|(?:was|were|been|is) (?:discarded|returned to|rejected|refused"
        r"|bounced|undeliver"
        r"\w+|blocked by|not allowed)|giving up|delivery (?:attempt|fail|problem|delay)|undeliver\w+|storage limit)",
        r"\b(?:no existe|no se (?:pudo|ha podido)|buzón (?:está )?lleno|n'existe (?:pas|plus)|boîte (?:est )?pleine"
        r"|unzustellbar|postfach (?:ist )?voll|nicht zugestellt|existiert nicht)\b",
    ),
    _row(
        BOUNCE,
        "tells what is wrong with the address or the mail",
        2,
        r"\b(?:there is |there's )?(?:nobody|no one|no (?:such )?(?:user|person|account|recipient|mailbox"
        r"|address))(?: \w+)? (?:at|by|exists|named|called)\b|\b(?:wasn't|was not|couldn't be"
        r"|could not be|can't be|isn't|is not) found (?:at|in|on)\b|\b(?:was|is|were) too (?:big|large)\b"
        r"",
        r"\bhas gone nowhere\b|\blook up the correct\b|\bunknown to address\b|\byour (?:mail|e-?mail|message) (?:has"
        r"|was|is)(?: \w+)? (?:lost|dropped|ignored|thrown|bounced|not accepted|returned)\b|\bexceeds? (?:the|our"
        r"|its) (?:\w+ )?(?:limit|size|maximum|quota)",
    ),
    _row(
        BOUNCE,
        "tells what the sender may do",
        1,
        r"\b(?:check|verify|confirm) (?:the|that|your|for) (?:\w+ ){0,3}(?:address|spelling|recipient|typos?)"
        r"|\btry (?:again|sending|to send)"
        r"|\b(?:re-?send|send it again|resubmit)|\bask the recipient|\bcontact (?:the|your) (?:\w+ )?(?:recipient"
        r"|administrator|postmaster"
        r"|provider|mail)|\byou do not (?:have|need) to|\bno action|\b(?:make|free up) (?:room|space)",
    ),
    _row(
        SERVICE,
        "was opened",
        3,
        r"\b(?:has |have )?(?:read|opened|viewed) your (?:e-?mail|message|mail) (?:on|at)\b",
        r"\bopened your (?:e-?mail|message)|\btracked by\b|\bon the recipient's (?:computer|screen|device)\b"
        r"|\bno guarantee that\b",
        rf"\b{MAIL}\b[^!?]{{0,300}}\b(?:was|were|has been) (?:opened|read|displayed|deleted (?:unread|without)"
        rf"|viewed|retrieved) ?"
        r"(?:on|at|by|\d|without|unread|\.|$)",
        r"\bdeleted (?:unread|without being (?:read|opened))|\b(?:read|delivery|return) receipt\b|\ble[ií]do (?:el"
        r"|a las)"
        r"|\ba été (?:lu|ouvert)|\bwurde (?:am )?[^.!?\n]{0,30}gelesen",
    ),
    _row(
        SERVICE,
        "a list speaks",
        3,
        r"\bmoderators? (?:of|has|have|will|did)\b|\bchosen not to (?:post|accept)|\b(?:asked|requested"
        r"|request) to be (?:added|subscribed|removed)\b|\bnew (?:posts?|topics?|replies|comments) (?:near|in|from"
        r"|on)\b|\bif that was you\b",
        r"\b(?:post|posting|subscribe|subscribed|send(?:ing)?|write)(?: \w+){0,2} to (?:this|the"
        r"|our) (?:\w+ )?(?:list|group|forum)\b"
        r"|\blist (?:owner|moderator|administrator|membership)\b|\b(?:this|daily|weekly|today's) digest\b"
        r"|\bin this (?:digest|issue"
        r"|edition|week's)\b|\bmoderator\b[^.!?\n]{0,40}\b(?:approv|review|reject)|\bvisit the group\b"
        r"|\bissue (?:no\.? ?)?\d+\b",
    ),
    _row(
        BULK,
        "may be left",
        2,
        r"\bstop (?:following|these)\b",
        r"\b(?:be )?taken? (?:me |you |us )?off (?:our|the|this|your) (?:mailing )?list\b|\bturn (?:these|them|this"
        r"|it)?(?: \w+){0,2} off\b|\bnot interested\?|\bwrite remove\b|\breply (?:stop|remove)\b|\bno longer (?:want"
        r"|wish)",
        r"\bunsubscrib|\bopt[- ]?(?:ed |ing )?(?:out|in)\b|\btext stop\b|\b(?:e-?mail|notification|communication"
        r"|mailing|contact)"
        r" (?:choices|preferences|settings|options)\b|\b(?:update|manage|change|edit) (?:your )?(?:preferences"
        r"|subscription|profile"
        r"|settings|how often)\b|\b(?:don't|do not|no longer) (?:want|wish|care)(?: \w+){0,3} (?:these|this|our"
        r"|mails?|e-?mails?)\b"
        r"|\bstop (?:getting|receiving|these)\b|\bremove (?:me|yourself|your name) from (?:this|our"
        r"|the) (?:mailing )?list\b"
        r"|\bdarse de baja|\bse désabonner|\bdésinscri|\babmelden|\babbestellen|\bcancelar (?:la )?suscripci",
    ),
    _row(
        BULK,
        "says why it came",
        2,
        r"\b(?:message|notice|reminder|e-?mail|newsletter|announcement) (?:goes|is going|went|is sent|was sent"
        r"|is being sent) (?:out )?to (?:all|every|our|members|subscribers)|\bmembers who\b|\byou registered (?:for"
        r"|with)\b|\bsigned up with\b|\ball active members\b",
        r"\byou(?:'re| are| were)? (?:\w+ )?(?:receiv\w+|gett?(?:ing)?|got|on|subscribed"
        r"|sent)(?: \w+){0,4} (?:because|as (?:an?|part)|since"
        r"|list)\b|\bwas sent to\b|\bview (?:this )?in (?:your )?browser\b|\ball rights reserved\b|©"
        r"|\bsent to you by\b",
    ),
    _row(
        BULK,
        "calls to buy or to come",
        1.5,
        r"\b(?:shop|browse|stock up|hurry|don't miss|don't wait|donate|join us|follow us|book (?:a|your) (?:demo"
        r"|call|spot)|rsvp (?:by|at|to)"
        r"|register (?:by|before|today|now|early|here)|apply (?:by|now|today)|enroll your team|upgrade"
        r"|ask your (?:doctor|rep)|use code"
        r"|forward (?:this|to a friend)|you're invited|you are invited|not interested\?|want to (?:see|know"
        r"|learn) (?:how|more)|missed it"
        r"|save (?:up to |\$|\d)|learn more|reserve your|get (?:\d|your|\$)|order (?:now|today)|start your|try (?:it"
        r"|our)|see how)\b",
    ),
    _row(
        BULK,
        "tells what is offered",
        1.5,
        r"\b(?:group|member|student|volume) (?:discounts?|rates?)\b|\bceus?\b|\b(?:national|leading|top) experts\b"
        r"|\bsecure your (?:place|spot|seat)\b|\boffer (?:good|ends|valid|expires)\b|\bdelivered free\b"
        r"|\bfull (?:analysis|story|report|article)\b|\bparticipation is voluntary\b|\bsurvey\b|\bonly \d+ (?:seats"
        r"|spots|left|days)\b|\bsee our stores\b|\bevery (?:mon|tues|wednes|thurs|fri)day\b",
        r"\b\d+ ?% off\b|\$\d+ off\b|\b(?:this week|today|one day) only\b|\bearly[- ]?bird\b|\bfree (?:shipping"
        r"|trial|download|guide|e-?book|demo"
        r"|webinar|gift)\b|\blimited time\b|\bsale\b|\bnow (?:available|open|hiring|live)\b|\b(?:this month's"
        r"|this week's|our (?:latest|new|newest"
        r"|spring|summer|fall|winter|annual))\b|\bround-?up\b|\btickets? (?:on sale|start)|\b(?:hundreds|thousands"
        r"|millions) of\b"
        r"|\bsuite \d|\btoll[- ]free\b|\bcatalog\b|\b(?:just launched|is here|new course|agencies like"
        r"|organi[sz]ations like|going fast"
        r"|selling fast|refreshments|social media|price of|certificates? included|late fee|replay|seats are limited"
        r"|new arrivals"
        r"|best[- ]sell\w+|exclusive|webinar series|discount|coupon|promo|keynote|sponsors?|exhibit(?:s|ors?)"
        r"|speakers include|at checkout"
        r"|per person|members only|on us)\b|\bworkshops,",
    ),
    _row(
        BULK,
        "asks how it was",
        3,
        r"\b(?:rate|how (?:did we|was|would you rate|satisfied|likely)|tell us|share your|take (?:our|this|a|two"
        r"|five|\d)"
        r"(?: \w+){0,3}(?:survey|minutes?|poll))\b[^.!?\n]{0,80}(?:experience|survey|service|feedback|support"
        r"|satisf\w+|do\b"
        r"|recommend|visit|minutes?)|\byour (?:answers|responses|feedback) (?:are|is|will|helps?)\b",
    ),
    _row(
        SERVICE,
        "a calendar speaks",
        3,
        r"\b(?:can't|cannot|could not|couldn't) be (?:booked|reserved|scheduled)\b|\balready (?:taken|booked"
        r"|reserved|in use)\b|\b(?:meeting request|event|meeting|appointment) has been (?:forwarded|scheduled|added"
        r"|moved)\b|\bview event\b|\binvitee\b",
        r"\b(?:upcoming|scheduled) (?:event|meeting|appointment)|\b(?:room|resource|vehicle|equipment"
        r"|space)\b[^.!?\n]{0,40} (?:is|was|has"
        r" been) (?:booked|reserved|unavailable|declined|released)|\bproposes? a (?:new )?time|\bschedul(?:e"
        r"|ing) meetings?\b"
        r"|\b(?:meeting|event|appointment|invitation) (?:has been|was) (?:updated|cancell?ed|declined|accepted"
        r"|forwarded|rescheduled"
        r"|created|booked)\b|\bresource (?:booking|mailbox|is)\b|\b(?:subscribed to|from) (?:\w+ )?(?:reminders"
        r"|calendar)\b"
        r"|\bbooking (?:request|confirmation|reference|assistant|attendant)\b|\bconflicts? with (?:another"
        r"|an existing)",
    ),
    _row(
        SERVICE,
        "an office is told of",
        2,
        r"\b(?:window|enrollment|deadline|period|offer|election|comment period|nominations?"
        r"|applications?)\b[^.!?\n]{0,60} (?:closes?|ends?|expires?|is|are due|opens?)(?: on| at| by| in)? (?:today"
        r"|tomorrow|tonight|midnight|monday|tuesday|wednesday|thursday|friday|\d|jan|feb|mar|apr|may|jun|jul|aug|sep"
        r"|oct|nov|dec)",
        r"\b(?:thank you|thanks) for (?:applying|your (?:order|purchase|application|donation|payment|subscription"
        r"|visit|submission|recent)"
        r"|subscribing|signing up|shopping|choosing|registering with|joining|being a)\b|\bonly (?:applicants"
        r"|candidates)\b"
        r"|\b(?:alert|advisory|notice|warning|bulletin) ?:|\b(?:maintenance|outage|downtime"
        r"|upgrade)\b[^.!?\n]{0,60}\b(?:window|scheduled"
        r"|from|between|resolved|restored|begin|complete)|\bwere not (?:submitted|approved|received)\b"
        r"|\bnot been (?:submitted|approved"
        r"|completed|acknowledged)\b|\bsupervisor\b[^.!?\n]{0,30}\b(?:approval|notified)|\bbring your (?:badge|id)\b",
    ),
    _row(
        SERVICE,
        "the box takes no such mail",
        3,
        r"\b(?:no longer|does not|do not|cannot|only) accepts?\b[^.!?\n]{0,40}\b(?:mail|e-?mail|correspondence"
        r"|filings|messages|requests|faxes)\b",
        rf"\b(?:this|the|our) {FEW}{BOX}\b{GAP} (?:is|are|does|do|was|accepts?|cannot|can't|only"
        rf"|will)(?: \w+)?(?: not| no longer|n't| only)?"
        rf" ?(?:\w+ )?(?:staffed|monitored|attended|unattended|unmonitored|checked|read|accept|receiv|respond|repl"
        rf"|records|for|only"
        rf"|used|manned|intended|answered|set up|equipped|able)",
        r"\b(?:(?<!short-)(?<!short )(?<!under-)(?<!under )(?<!fully )(?<!well )staffed|monitored"
        r"|unattended|unmonitored|not checked|outgoing mail only|send[- ]only)\b|\b(?:messages"
        r"|e-?mails|mail|repl(?:y"
        r"|ies)|responses)\b[^.!?\n]{0,60} (?:are|will|is)(?: not| never| be|n't)* (?:not )?(?:answered|monitored"
        r"|read|seen|accepted"
        r"|delivered|received)\b",
        r"\beste (?:buzón|correo|mensaje)\b[^.!?\n]{0,30} no (?:recibe|es|acepta|se|está)|\bno (?:responda"
        r"|conteste)\b|\bcette (?:adresse"
        r"|boîte)\b[^.!?\n]{0,40}(?:n'est pas|ne (?:reçoit|permet))|\bnicht (?:überwacht|gelesen|antworten)\b",
    ),
)

_NO_OFFER = r"(?!(?:i|we)(?:'ll| will| can| would|'d) (?!(?:get|see|receive|read|add|let|have|release|accept)\b))"
"""Behind "reply to this e-mail and": no person says what they will do then, "I'll set up a demo"."""
CHALLENGES = (
    _row(
        CHALLENGE,
        "guards against junk",
        1.5,
        r"\bprotected by\b|\breal (?:person|human)\b|\bspam(?:shield|guard|block|filter)\w*",
        r"\b(?:not|never) (?:written|e-?mailed|sent mail|mailed|corresponded)[^.!?\n]{0,20}before\b|\b(?:does not"
        r"|doesn't|do not|don't) recogni[sz]e (?:you|your|this)\b",
        r"\b(?:spam|junk(?: ?mail)?|unwanted|unsolicited|robots?|bots?|automated senders?)\b",
        r"\b(?:unknown|new|first[- ]time|unrecogni[sz]ed|unfamiliar|unverified) (?:senders?|contacts?"
        r"|correspondents?|e-?mail)\b"
        r"|\bwhite ?list|\bapproved (?:list|senders?)|\bsenders? (?:list|i|we|who|not)|\bnot (?:yet )?(?:in"
        r"|on) my (?:contacts|list|address)",
    ),
    _row(
        CHALLENGE,
        "asks to prove oneself",
        2,
        r"\bone[- ]time (?:message|request|notice)\b|\breply to (?:this|the) (?:note|message|e-?mail|mail) (?:\("
        rf"|once|and {_NO_OFFER}|so|to (?:be|get|have|release))|\bidentify yourself\b",
        r"\b(?:verify|confirm|prove|show(?! you (?:an?|the|our|how|what)\b)"
        r"|introduce|identify|authenticate)(?: that)? (?:you|yourselves?|themselves"
        r"|your (?:e-?mail|address"
        r"|identity|message|self|human))\b|\bcaptcha\b|\bcharacters\b|\btype (?:the|this)|\bsolve\b|\bpuzzle\b"
        r"|\bcomplete (?:the|this) "
        r"(?:check|step|form)|\b(?:new|unknown) senders to\b|\btick the box\b|\banswer (?:this|the"
        r"|one) (?:simple )?question",
    ),
    _row(
        CHALLENGE,
        "holds the mail",
        2,
        r"\bholding (?:what|the|your|on to)\b|\bgets? through\b|\byour message will be (?:removed|deleted|returned)",
        rf"\b(?:your|this|the) {FEW}{MAIL}\b{GAP} (?:is|was|has been|will be|are|will)(?: not)?(?: \w+)? (?:held"
        rf"|on hold|waiting|pending|kept"
        rf"|queued|parked|deliver|go|reach|released|let through|quarantined|stored)",
        r"\bto (?:release|deliver|let) (?:it|your|this)|\bstraight to (?:my|the) inbox\b|\byou(?:'ll)? (?:only"
        r"|will only|won't) (?:have to|need"
        r" to|be asked)|\bthis (?:only )?(?:needs|happens|has to be done) once\b|\bonly once\b|\bone[- ]time (?:step"
        r"|check|verification)",
    ),
    _row(
        CHALLENGE,
        "tells where to click, too",
        1.5,
        r"\bpress (?:the|this)\b|\btap\b",
        r"\bclick\b|\bhttps?://|\breply to this (?:message|e-?mail)\b|\bfollow (?:the|this) link\b|\bvisit\b",
    ),
)

COMMON = (
    _row(
        "",
        "thanks for writing",
        1,
        r"\bfor taking (?:the )?time to (?:contact|write|e-?mail|reach)|\b(?:are|is) (?:very )?important to (?:me"
        r"|us)\b",
        rf"\bthank(?:s| you)(?: \w+){{0,2}} for (?:your|contacting|writing|e-?mailing|reaching|getting in|being in"
        rf"|messaging|calling|connecting)\b"
        rf"|\bwe appreciate (?:your|you)\b|\bi appreciate your (?:{MAIL}|patience|understanding)|\byou(?:'ve"
        rf"| have) reached\b"
        r"|\btrying to (?:reach|contact)\b",
        r"\b(?:thank you|thanks|appreciate)(?: \w+){0,3} (?:patience|understanding|cooperation)\b"
        r"|\bfor any inconvenience\b"
        r"|\bgracias por (?:su|tu|comunicar|escribir|contactar|ponerse)|\bmerci (?:pour|de) votre"
        r"|\bvielen dank für ihre|\bdisculpe"
        r"|\bagradece(?:mos)? su|\bwir danken",
    ),
    _row(
        "",
        "is not to be answered",
        2,
        r"\b(?:do not|don't|cannot|can't|please do not) (?:reply|respond)\b|^no reply\b|\bno-?reply\b|\bautomat(?:ic"
        r"|ed|ically|isch|ique|ico|ica"
        r"|icamente)\b|\bauto-?(?:reply|response|generated)\b|\bcomputer[- ]generated\b|\bautomática?\b|\bautomátic",
    ),
)

NEUTRALS = (
    _row(
        NEUTRAL,
        "a greeting or a farewell",
        0,
        r"\bplease (?:be sure to )?(?:provide|include|leave|state) (?:your|a|the) (?:\w+,? ){0,4}(?:name|address"
        r"|phone|number|e-?mail)",
        r"^(?:hi|hello|hey|greetings|good (?:morning|afternoon|evening|day)|dear|hola|buen|bonjour|guten|hallo|sehr"
        r"|estimad|saludos|a quien"
        r"|to whom|kind|best|warm|regards|sincerely|respectfully|cordial|atentamente|mit freundlichen|bien à vous"
        r"|have a|enjoy|stay|be well|take"
        r" care|happy|merry)",
        r"^[\w'-]+(?: [\w'-]+)? here$",
        r"^thank(?:s| you)(?: (?:so|very) much)?[ ,.!-]*[\w .,-]{0,30}$|^merci|^gracias|^vielen dank|@[\w.-]+$"
        r"|https?://|^[\d() x.+-]{7,}$|\b\d{3}-\d{4}\b",
    ),
)

ROWS = (*ABSENCE, *SERVICES, *CHALLENGES, *COMMON, *NEUTRALS)
