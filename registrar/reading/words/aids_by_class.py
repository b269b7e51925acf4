"""How people word a need out of the small change of language: something done, to something, at a time.

"Print it as they say it", "the packet a couple of days early", "bring the gain up": who, what, when and how are classes,
and a wording is one of each. All count only beside a plain request; all in small letters.
"""

# ruff: noqa: E501 - a class of words is one row of a table and reads along its line

import re

from registrar.reading.words.aid import LANGUAGE_NAMES, Aid
from registrar.vocabulary import Accommodation

_A = Accommodation

DEAFNESS = re.compile(
    r"\b(?:deaf\w*|hear(?:s|d|ing)?(?! (?:from|about|back)\b)|ears?|hoh|implants?|aids|lip-?reads?|captel|t-?coil|"
    r"signs|signing|audiolog\w+|sord[oa]s?|o[ií]g[oa]|oye|o[ií]do|audífonos?|sourde?|malentendante?|"
    r"appareils auditifs|ouïe|loudness|speech turns|miss words|auditory)\b"
)
BLINDNESS = re.compile(
    r"\b(?:blind\w*|sight\w*|vision|eyes?|eyesight|(?:can't|cannot|can not|don't|unable to) (?:\w+ )?(?:see|look)|"
    r"see (?:only |just )?(?:shapes|outlines|nothing|the middle)|retina\w*|glaucoma|cataracts?|macular|by ear|"
    r"listen(?:s|ing)? (?:only|without seeing)|only listen|(?:on|at|over) a screen reaches|cieg[oa]s?|invidente|"
    r"vista|aveugle|ne vois pas|no ve[or]?)\b"
)
_ANY_DISABILITY = re.compile(
    DEAFNESS.pattern + "|" + BLINDNESS.pattern + r"|\b(?:brain|memory|stroke|adhd|attention|dyslexi\w+|autis\w+|"
    r"concussion|seizures?|epilep\w+|migraines?|aphasi\w+|anxiety|process\w*|disab\w+|learning|slow\w*|reads? at|"
    r"reading disorder|medication|medicine|pills|fog\w*|concentrat\w+|pots|chemo|ms|can't (?:keep|hold|remember)|"
    r"mémoire|memoria|atención|dislexia|esclerosis|fatigue|pain|back|condition|lie down|loses? track|accommodation|"
    r"aid|captions?|braille|brf|jaws|nvda|reader|interpreter|asl|tagged|accessible|(?:big|bigger|large|larger|enlarged|huge) (?:letters?|print|type)|"
    r"transcript|write-?up|stammer|stutter|accident|ptsd|convalesc\w+|palsy|parkinson\w*|english|language|tutor|cope|"
    r"need it for)\b"
)

_ONE = r"(?:some ?(?:one|body)|any ?(?:one|body)|a (?:\w+ )?person|the (?:speakers?|presenters?|trainers?|hosts?|panel|facilitators?|moderators?|instructors?)|you|one|(?:a|the) voice|alguien|quelqu'un)"
_TEXT = r"(?:words?|text|print|writing|lettering|letters|subtitles?|type|script|transcription|lines)"
_SAID = (
    r"(?:the (?:talk|speech|talking|dialogue?|sound|voices?|discussion|session|presentation|sermon|whole thing)|speech|it|that|things|"
    r"everything|it all|all|(?:what|whatever|everything|all)(?: that)?(?:'s| is| was| gets| has been| the \w+| they| people| she| he)*"
    r" (?:being )?(?:said|spoken|says?|saying))"
)
_NOW = (
    r"(?:(?:as|while|when|whilst) (?:it|they|you|she|he|one|people|someone|somebody|each|that|we|the \w+)(?:'s|'re| is| are| gets?)?"
    r"(?: being)? (?:said|says?|saying|talk(?:s|ing)?|speak(?:s|ing)?|spoken|comes?|happen(?:s|ing)?|goes(?: on| by| along)?|"
    r"going(?: on| by)?|preached|unfolds?)|in real[- ]?time|live|as it comes|en direct|en vivo|al momento|during)"
)
_UNDER = (
    r"(?:under(?:neath)?|below|beneath|along the (?:bottom|foot)|across the (?:bottom|screen)|at the (?:bottom|foot)|"
    r"on (?:the |my |her |his |a )?(?:screen|monitor|display)|en (?:la )?pantalla|à l'écran)"
)
_LATER = (
    r"(?:after(?:wards?)?(?! all)|later|(?:when|once) (?:it|that|everything|all|the \w+)(?:'s| is| has)?(?: all| been)? (?:over|done|"
    r"finished|ended|ends|stops)|at the end(?: of it)?|the (?:next|following) (?:day|morning|week)|to keep|"
    r"after the fact|después|luego|al (?:final|terminar|acabar)|ensuite|après)"
)
_THE_LOT = (
    r"(?:(?:full|whole|complete|entire|typed|written|same|word-for-word|plain)(?: \w+)? (?:text|words?|thing|talk|record|write-?up|account|"
    r"script|copy|notes)|write-?ups?|texts?(?: file)?|typed(?: up)?|(?:something|a thing|it|that|all|copy) (?:to read|in (?:print|"
    r"writing|text)|on paper|typed up|written (?:up|down))|words on paper|in (?:print|writing)|"
    r"copia escrita|texto completo|texte)"
)
_TAPE = (
    r"(?:recordings?|recorded|video(?: of (?:it|the \w+))?|tape|link to watch|something to replay|see (?:it|that \w+(?: \w+)?) again|"
    r"listen (?:to it )?again|grabación|enregistrement)"
)
_PAPERS = (
    r"(?:slides?|decks?|power ?points?|ppts?|hand-?outs?|materials?|presentations?|documents?|worksheets?|pages|pdfs?|files?|"
    r"packets?|papers?|outlines?|agenda|visuals|readings?|stuff|booklet|handbook|notes|texts?|vocabulary|preview|"
    r"questions for (?:the|any) \w+|prompts|whatever (?:you|they|she) (?:will )?(?:show|use|present|send)|"
    r"diapositivas|diapositives|láminas|hojas|folletos|presentaci(?:ón|ones)|archivos|material(?:es)?|documentos|supports)"
)
_BEFORE = (
    r"(?:in advance|ahead(?: of (?:time|the (?:day|date|session|webinar|event|class)))?|before ?hand|up[- ]?front|sooner|earlier|early|"
    r"(?:the )?(?:night|evening|morning|day|week) (?:before|prior|ahead)|before(?: (?:the \w+|it|we|you|they|she|he|anyone|and not|monday|"
    r"tuesday|wednesday|thursday|friday|that)\b|\W*\Z)|prior to|(?:a|one|two|three|several|few|couple(?: of)?|\d+|some) "
    r"(?:\w+ )?(?:days?|hours?|weeks?|nights?) (?:or (?:two|so) )?(?:before|ahead|prior|early|earlier|sooner|out|b4)|a day b4|"
    r"in good time|soon enough|in time|by (?:mon|tues|wednes|thurs|fri|satur|sun)day|first\b(?=\W*(?:\Z|and|please))|"
    r"la veille|(?:quelques|deux|trois) jours avant|à l'avance|avant(?: la)?|(?:unos|varios|dos|tres) días antes|antes|"
    r"con (?:\w+ )?(?:días? |tiempo )?(?:de )?anticipación|con (?:antelación|tiempo))"
)
_VISUALS = (
    r"(?:pictures?|photos?|photographs?|images?|charts?|graphs?|graphics?|tables?|figures|numbers|maps?|diagrams?|drawings?|flow ?charts?|"
    r"slides?|bullet points|captions under|visuals?|visual parts?|clips?|films?|videos?|footage|exhibits?|demonstrations?|"
    r"body language|what(?:ever|'s| is)? (?:\w+ )?(?:on|in|shown|there|happens|happening|pictured)|imágenes|diapositivas|láminas|gráficas|"
    r"lo que (?:aparece|se ve|sale)|schémas|diapos(?:itives)?)"
)
_VOICED = (
    r"(?:voiced|spoken|narrated|narrates?|described|describes?|describing|explained|explain|explains|verbali[sz]ed|told|put in(?:to)? "
    r"(?:words|speech)|read (?:out|aloud)|read to|in words|by word of mouth|out loud|aloud|à voix haute|en voz alta)"
)
_SAYS = (
    r"(?:say|says|saying|tell|tells|telling|speak|speaks|voice|voices|describe|describes|describing|narrate|narrates|narrating|explain|"
    r"explains|name|read out|read aloud|put into words|contando|cuente|cuenten|describa[n]?|décrive|décrire|lea[n]?|expliqu\w+)"
)
_LOUDNESS = (
    r"(?:gain|volume|sound|audio|signal|level|levels|track|loudness|voices?|mic(?:rophone)?s?|line|output|volumen|sonido|son|it|"
    r"soft ones|nivel(?: del? \w+)?|niveau)"
)
_RAISED = (
    r"(?:up|raised|raise|boost(?:ed|ing)?|cranked?|increased?|higher|louder|stronger|high|amplif\w+|subir(?:le)?|suban|ajustar|régler|"
    r"augmenter|más alto|plus fort|sort(?:ed)? out)"
)
_STOPS = (
    r"(?:breaks?|pauses?|breathers?|rests?|stops?|intervals?|intermissions?|let-?ups?|recess(?:es)?|stretch(?:es)?|time-?outs?|halts?|"
    r"gaps?|pausas?|descansos?|pauses?|recesos?)"
)
_NOW_AND_THEN = (
    r"(?:now and (?:then|again)|once in a while|from time to time|every (?:so often|half|hour|twenty|thirty|fifteen|ten|\d+|few|now)|"
    r"half-?way|mid-?way|along the way|in the middle|in between|between|once or twice|after each|at the (?:\w+[- ]minute|halfway|half) ?\w*|"
    r"in it|partway|during)"
)

BY_CLASS: tuple[Aid, ...] = (
    # --- hands that speak
    Aid(
        _A.SIGN_LANGUAGE,
        re.compile(
            r"\b(?:hour|talk|webinar|session|class|course|it|program|speech|whole thing) (?:to be |be |is |gets )?signed\b(?! (?:by|up|"
            r"off|in|on|for (?:by|in)|and (?:sent|returned|dated))\b)|"
            r"\b(?:arrange|provide|have|keep|want|wants|need|needs|see|supply|book|with|without) (?:for )?(?:the |some )?signing\b"
            r"(?! (?:up|in|off|on|the|of|a|this|bonus|authority|sheet)\b)|"
            r"\b(?:makes?|making|turns?|turned|puts?|put|into|through|knows?|in|via|watch|understands?) (?:\w+ ){0,3}?(?:into |the )?signs?\b"
            r"(?! (?:up|in|off|on|the|a|me|us|posted|that|of)\b)|\b(?:voice|speech|spoken)-to-sign\b|"
            r"\bhands to (?:watch|look at|follow|read)\b|\b(?:if|unless|when) (?:nobody|no one|some(?:one|body)|a person) signs\b|"
            r"\bthe (?:one|person|woman|man) who signs\b|\b(?:interp|terp)\w* for (?:the|our|a) deaf\b|"
            r"\bsigners?\b(?! of)|\basl person\b|\bseñand\w+|\binterpret\w+ (?:en|de|por) (?:lengua de )?señas|\bsignes d'un interprète|"
            r"\ben señas\b"
        ),
        ("sign", "hands", "interp", "terp", "señ", "asl"),
        needs_request=True,
        beside=re.compile(
            DEAFNESS.pattern
            + r"|\b(?:asl|interp\w*|captions|señ\w+|signer|into signs?|spoken words|voice-to-sign|follow)\b"
        ),
        unless=re.compile(
            r"\b(?:forms?|consent|letters?|paper\w*|certificate|contract|sheet|release|order|petition|warning|vital|good|bad|stop|street|"
            r"signs of|sign of|copy|agreement|waiver|docusign)\b"
        ),
    ),
    # --- speech that is read while it is spoken
    Aid(
        _A.CAPTIONS,
        re.compile(
            rf"\b{_TEXT}\b[^.;]{{0,30}}\b{_NOW}\b(?! up)|\b(?:live|during)\b[^.;]{{0,12}}\b{_TEXT}\b|"
            rf"\b{_TEXT}(?: \w+){{0,2}} (?:running|runs?|going|shown?|scrolling|scrolls?|appear\w*|up|showing) {_UNDER}|"
            rf"\b{_TEXT} {_UNDER}\b|\brunning (?:\w+ )?{_TEXT}\b|\b(?:texto|letras|palabras) {_UNDER}|"
            rf"\b(?:print|type|types|write|writes|spell|put|printed|typed|written|spelled|shown|show) {_SAID}?"
            rf"(?: (?:out|down|up|in (?:print|writing|text)))* ?(?:{_NOW}|{_UNDER})\b|"
            rf"\b(?:type|types|print|write) (?:it|that|everything|it all|the talk) (?:all )?(?:out|down)\b|"
            rf"\bspelled out live\b|"
            rf"\b(?:runs?|ran|running|comes? up|shown?) (?:\w+ ){{0,4}}in print\b|"
            rf"\b(?:the talk|speech|what is said|what's (?:being )?said|spoken word) (?:as|in|into) (?:text|print|writing)\b(?! {_LATER})|"
            r"\bsub titles?\b|\bsteno-?\w*|\b(?:real[- ]?time|realtime) text\b|"
            r"\btype along\b|\bsubtitles going\b"
        ),
        (
            "word",
            "text",
            "print",
            "writ",
            "letter",
            "titl",
            "type",
            "script",
            "steno",
            "texto",
            "palabra",
            "letras",
            "screen",
            "spell",
            "line",
        ),
        needs_request=True,
        beside=DEAFNESS,
        unless=re.compile(
            rf"\b(?:slides?|hand-?outs?|packet|flyer|documents?|files?|form|email|letterhead|certificate)\b|"
            rf"\btext (?:me|message|us)\b|\b{_LATER}\b(?! (?:does|is) (?:me )?(?:no|not|too))"
        ),
    ),
    # --- and when it is over
    Aid(
        _A.TRANSCRIPT,
        re.compile(
            rf"\b{_THE_LOT}\b[^.;]{{0,50}}\b{_LATER}\b|\b{_LATER}\b[^.;?]{{0,30}}\b{_THE_LOT}\b|"
            rf"\b(?:text|words?|record|copy) of (?:the (?:talk|session|webinar|hour|program|speech)|everything|all|what)\b[^.;]{{0,40}}"
            rf"\b(?:{_LATER}|said|spoken)\b|\b(?:keep|retain|have|get|send|sent) (?:me |us )?(?:a copy of )?(?:the|that) (?:whole |full )?text\b"
            rf"[^.;]{{0,30}}\b{_LATER}\b|\b(?:send|sent|have|read)\b[^.;]{{0,20}}\bwhat was (?:said|spoken)\b|"
            rf"\bcopia escrita de lo que se dijo\b|\bwrites? it down for (?:me|her|him)\b"
        ),
        (
            "text",
            "word",
            "writ",
            "typed",
            "record",
            "copy",
            "print",
            "read",
            "said",
            "paper",
            "output",
            "copia",
            "transcri",
            "script",
        ),
        needs_request=True,
        beside=_ANY_DISABILITY,
        unless=re.compile(
            r"\b(?:slides?|hand-?outs?|packet|flyer|certificate|confirm\w*|invitation|bigger|large\w*|in advance|before|court|text me)\b"
        ),
    ),
    Aid(
        _A.TRANSCRIPT,
        re.compile(
            rf"\b{_TAPE}\b[^.;]{{0,40}}\b(?:{_LATER}|again|go over|missed|catch up|remainder|rest|what (?:i|he|she) (?:lost|missed))|"
            rf"\b{_LATER}\b[^.;]{{0,20}}\b{_TAPE}\b"
        ),
        ("record", "video", "tape", "watch", "replay", "again", "graba", "enregistr"),
        needs_request=True,
        beside=_ANY_DISABILITY,
        unless=re.compile(
            r"\b(?:court|interview|case|can't (?:make|come|attend)|cannot (?:make|come|attend)|unable to attend|coworkers?|colleagues?|"
            r"will (?:it|this|there) be|is it)\b"
        ),
    ),
    # --- papers before the day
    Aid(
        _A.MATERIALS_IN_ADVANCE,
        re.compile(
            rf"\b{_PAPERS}\b[^.;?]{{0,60}}\b{_BEFORE}|\b(?:before|first|antes|avant), (?:the |my )?{_PAPERS}\b|\b(?:ahead|in advance|early),? [^.;?]{{0,12}}\b{_PAPERS}\b|"
            rf"\b(?:sent?|send|let me have|go (?:over|thr(?:ough|u))|look at|preview|mailed|e-?mail|lleguen|lleg[ua]\w*|recibir\w*|"
            rf"mánden\w*|study) (?:\w+ ){{0,4}}?{_BEFORE}|"
            rf"\b(?:have|get|read|see|want|give me) (?:it|them|those|these|that|everything|(?:the|your|any|all) {_PAPERS}) "
            rf"(?:\w+ ){{0,3}}?{_BEFORE}|"
            rf"\b(?:bigger|larger|tagged|accessible|enlarged|brf|braille|spanish)\b[^.;?]{{0,40}}\b(?:{_BEFORE}|sooner)|"
            rf"\badvance (?:copy|copies|look|set)\b"
        ),
        (
            "before",
            "ahead",
            "advance",
            "early",
            "earlier",
            "sooner",
            "front",
            "prior",
            "out",
            "b4",
            "time",
            "soon",
            "by ",
            "first",
            "veille",
            "avant",
            "antes",
            "anticip",
            "antelac",
        ),
        needs_request=True,
        beside=_ANY_DISABILITY,
        unless=re.compile(
            r"\b(?:log ?in|links?|certificate|confirm\w*|confirmation|flyer|agenda item|invoice|registration|deadline|full|seats?|spot|"
            r"register\w*|by email|same (?:[\w-]+ ){0,3}as before|e-?mail (?:address )?(?:as|from|than|of) before|sign(?:ed)? (?:me|her|him|us) up|session \d|put (?:me|her|him) (?:down|on)|after the|afterwards?|"
            r"test|practice|court|hearing on|leave|call me|let me know|hear (?:back|from))\b(?!,? (?:not|is too))|\brequest must go\b"
        ),
    ),
    # --- what is shown, said aloud
    Aid(
        _A.AUDIO_DESCRIPTION,
        re.compile(
            rf"\b{_VISUALS}\b[^.;]{{0,40}}\b{_VOICED}\b|\b{_SAYS}\b (?:\w+ ){{0,4}}?{_VISUALS}\b|\bdescribers?\b|"
            rf"\b{_ONE} (?:to |should |must |can |will |would |could )?(?:\w+ )?{_SAYS} (?:\w+ ){{0,4}}?(?:what|where|the {_VISUALS}|each|every)\b|"
            rf"\bspoken (?:explanation|description|account)\b|\b(?:say|tell|speak|describe) (?:it|what is there|what's there|where things are)\b|"
            rf"\bpictur\w+ (?:part )?(?:put )?(?:in|into) (?:words|speech)|\bpainting the picture\b|"
            rf"\bpresentador lea\b|\bpaint(?:s|ing)? (?:me )?(?:a|the) picture\b"
        ),
        (
            "say",
            "tell",
            "told",
            "speak",
            "spoken",
            "voic",
            "descri",
            "décri",
            "narrat",
            "expla",
            "expli",
            "name",
            "read",
            "words",
            "word of",
            "speech",
            "loud",
            "contando",
            "cuente",
            "lea",
            "paint",
            "verbal",
        ),
        needs_request=True,
        beside=BLINDNESS,
        unless=re.compile(
            r"\b(?:screen[- ]?read\w*|jaws|nvda|computer|software|program|machine|flyer|form|sign language|interpreter)\b(?! and)|"
            r"\bread(?:s|ing)? (?:the )?(?:small|hand-?outs?|headlines)\b|\b(?:can't|cannot|can not|hardly|not) (?:\w+ )?read\b"
        ),
    ),
    # --- sound
    Aid(
        _A.ASSISTIVE_LISTENING,
        re.compile(
            r"\b(?!it (?:\w+ )?(?:comes?|coming|goes|pops?|shows?|turns?|crops?|signed|signs?) up\b)"
            rf"(?!line up\b){_LOUDNESS}\b(?: \w+){{0,4}}? {_RAISED}\b|\b(?:raise|boost|increase|turn up|crank|bring|adjust|set|check|subir(?:le)?|"
            rf"ajustar|régler|augmenter|sort out|push|put|turn|nudge|lift|patch|ayúdenme con|ayuda con) (?:up )?(?:\w+ ){{0,3}}?"
            rf"(?:gain|volume|sound|audio|signal|levels?|track|loudness|volumen|sonido|niveau|nivel|it up)\b|"
            rf"\b(?:louder|stronger|direct|clean|clear|strong|extra|more) (?:\w+[- ])?(?:audio|sound|gain|signal|volume|feed|line|line-out|"
            rf"line-level signal)\b|\bhook-?up for (?:my|her|his)\b|\bstreamer feed\b|\bgain (?:up|on)\b|\bneeds? boosting\b"
        ),
        (
            "gain",
            "volum",
            "sound",
            "audio",
            "signal",
            "level",
            "track",
            "loud",
            "voice",
            "mic",
            "line",
            "soft",
            "nivel",
            "sonido",
            "niveau",
            "hook",
            "feed",
            "boost",
            " it up",
            "turn it",
        ),
        needs_request=True,
        beside=DEAFNESS,
        unless=re.compile(
            r"\b(?:pay|grade|entry|skill|reading|advanced|beginner|sea|next|high) level|sounds (?:good|great|like)|turn(?:s|ed)? up (?:at|late)|"
            r"sign(?:ing)? .{0,8}up\b|log(?:ged|ging)? in\b.{0,20}early"
        ),
    ),
    # --- a telephone
    Aid(
        _A.PHONE,
        re.compile(
            r"\bvoice[- ](?:line|only)\b|\b(?:by|over|via|through|per|on) (?:an? |the |my |plain |old |ordinary )*(?:telephone|landline|"
            r"audio line|call|phone line)\b|\b(?:ring|phone|dial|call) (?:up|in)\b|\bphone access\b|\bdial-?ins?\b|\bdialing\b|"
            r"\b(?:telephone|phone|dial-in) number\b|\bnumber (?:to ring|to dial|for (?:it|a telephone)|and a code)\b|"
            r"\b(?:telephone|phone)\b[^.;]{0,20}\b(?:i can (?:manage|use))\b|\bordinary phone\b|\bv[ií]a telefónica\b|"
            r"\bnumber by (?:phone|telephone)\b|\bphoned in\b|\bnúmero telefónico\b|\bpar téléphone\b|"
            r"\bbuttons on a (?:tele)?phone\b|\ba way in by (?:tele)?phone\b"
        ),
        ("phone", "voice", "landline", "line", "call", "ring", "dial", "number", "telefón", "téléph"),
        needs_request=True,
        beside=re.compile(
            BLINDNESS.pattern
            + r"|\b(?:hands?|palsy|migraines?|concussion|screens?|monitors?|displays?|vertigo|vestibular|spin(?:e|al)|"
            r"bed rest|flat on|lying flat|stroke|brace|light hurts|glasses|cieg[oa]|vista|head injury|seizures?|captel|handset|"
            r"hearing aids?|ears|tremors?|paraly\w+|optometrist|ophthalmologist|neurologist|equipment|website|platform)\b"
        ),
        unless=re.compile(
            r"\b(?:my|our|office|work|direct|cell|his|her|the office) (?:phone|telephone) number\b|\bcall(?:ed)? in sick\b|\bon a call\b(?= (?:with|"
            r"at|until))|\bcall (?:me|us|her|him)\b|\bnumber below\b|\bvoice-?mail\b|\bif (?:email|it) (?:bounces|fails)\b"
        ),
    ),
    # --- another tongue
    Aid(
        _A.LANGUAGE,
        re.compile(
            rf"\b(?:papers?|documents?|hand-?outs?|materials?|folletos|hojas|documentos|forms?|slides?|version|channel|everything|it|this|them|"
            rf"proceedings|what is said|session|audio)\b[^.;?]{{0,30}}\b(?:in|into|en|to) (?:my (?:own )?|their (?:own )?|her (?:own )?)?"
            rf"(?:{LANGUAGE_NAMES}|créole|language|tongue)\b(?<!english)(?<!inglés)|\b(?:{LANGUAGE_NAMES}) (?:help|speaker|person|voice|interp\w*)\b"
            rf"(?<!english speaker)|\b(?:say|put|render|rendered|explain|interpret(?:ed)?|tell|give)\b[^.;]{{0,30}}\b(?:in|into|en|to me in) "
            rf"(?:{LANGUAGE_NAMES})\b(?<!english)|\bhelp (?:of|with) (?:the )?language\b|\bdocuments en (?:créole|français|espagnol)\b|"
            rf"\b(?:{LANGUAGE_NAMES})(?<!english),? (?:please|pls)\b|\bneeds? (?:spoken )?(?:{LANGUAGE_NAMES})\b(?<!english)(?! (?:hours|class|credit))|"
            rf"\bhear it in (?:my|her|his) own (?:tongue|language)\b|\b(?:unless|if) (?:it's|it is|someone) interpret\w*"
        ),
        (" in ", " into ", " en ", " to ", "help", "speaker", "person", "interp", "please", "pls", "need", "unless"),
        needs_request=True,
        unless=re.compile(
            r"\b(?:sign|asl|lsm|no need|not needed|clients?|families|parents|brochures|flyer|office|we (?:print|offer|publish)|speak english|"
            r"fluent)\b|\bin english\b(?! (?:she|he) nods)(?=[^.]*please)|\ben (?:inglés|ingles)\b|\bjob|\bcertif\w+"
        ),
    ),
    # --- pauses and pace
    Aid(
        _A.BREAKS,
        re.compile(
            rf"\b{_STOPS} (?:\w+ ){{0,2}}?{_NOW_AND_THEN}|\b(?:stop|pause|rest|breathe|halt|wait)(?: \w+){{0,2}} {_NOW_AND_THEN}|"
            rf"\b{_NOW_AND_THEN}[, ]+(?:an? )?(?:\w+ )?{_STOPS}\b|"
            rf"\b(?:build in|hold|have|need|needs|want|wants|take|put in|allow|make|schedule|with|and|need a|couple|few|some|an?|two|three|"
            rf"short|bathroom|big|una|dos) (?:an? |some |a few |two |a couple of |in )*(?:short |brief |bathroom |little |small )?"
            rf"(?:stops|bathroom stops?|intervals?|intermissions?|let-?ups?|stretch|breathers?|rests?|time-?outs?|pausas?|descansos?|"
            rf"pauses?|breaks?|gaps)\b(?! (?:room|of the|assured|in (?:the )?case))|\brest (?:me|her|him)\b|"
            rf"\b(?:a )?(?:moment|minute|chance|time) (?:\w+ ){{0,2}}?(?:after|every|between|to (?:rest|shift|stretch|close|picture|think|answer|"
            rf"breathe|catch up))\b|\bdouble time\b|\b(?:extra|more|additional) time to\b|\b(?:go|take it|speak|nice and|slow and) slow\b|"
            rf"\bslow(?:er)? (?:slow|pace|and with)|\bshort pieces\b|"
            rf"\bstopped for (?:five|ten|\w+)\b|\bwait (?:a (?:bit|moment)|for it)\b|\bstops? between\b"
        ),
        (
            "break",
            "pause",
            "breath",
            "rest",
            "stop",
            "interval",
            "intermission",
            "let-up",
            "letup",
            "recess",
            "stretch",
            "time",
            "gap",
            "pausa",
            "descans",
            "halt",
            "wait",
            "moment",
            "minute",
            "chance",
            "slow",
            "pieces",
            "idea",
            "get-up",
            "feet",
        ),
        needs_request=True,
        beside=re.compile(
            _ANY_DISABILITY.pattern
            + r"|\b(?:hips?|knees?|sit|sitting|water pill|can't go longer|dialysis|diabet\w+|tires?|hands?|speech|"
            r"interpreter|spine|hurt|sore|parkinson's|strain)\b"
        ),
        unless=re.compile(
            r"\b(?:bus stop|stop (?:me|us|by)|give me a break|break[- ]?(?:out|room|through|down)|school break|rest of|rest assured|interest|"
            r"court|no need|hate|asks? for breaks|break the law|lunch)\b|\bread(?:s|ing)?(?: at)? slow"
        ),
    ),
    # --- dots
    Aid(
        _A.BRAILLE,
        re.compile(
            r"\b(?:in|reads?|into|six|raised|paper|learned|do) (?:the |six |raised |paper )*dots\b|\bthe six dots\b|"
            r"\bdots(?= (?:please|on paper|for my|rather|not)|,? please)|\bsix-dot\b|\bdots\b[^.;]{0,20}\b(?:fingers?|paper|letters|ink)\b|"
            r"\braised (?:type|dots?|print|letters)\b|\btactile (?:edition|copy|version|print|format)\b|\bwith bumps\b|"
            r"\b(?:copy|paper|pages?) (?:i|she|he) can (?:feel|touch)\b|\bgrade (?:2|two)\b(?= (?:if|please|preferred|or))"
        ),
        ("dot", "bump", "raised", "tactile", "feel", "touch", "grade"),
        certain=True,
        unless=re.compile(
            r"\b(?:dot(?:s)? (?:com|gov)|bumps in|graders?|connect(?:ing)? the dots|grade (?:2|two) (?:class|teacher|student))\b"
        ),
    ),
    # --- what a machine can speak
    Aid(
        _A.SCREEN_READER,
        re.compile(
            r"\b(?:files?|documents?|pdfs?|papers?|handouts?|links?|forms?|attachments?|something|page|platform|whatever|text|it)\b[^.;]{0,40}\b"
            r"(?:can be spoken|my (?:talking computer|reader|software|speech \w+|program|computer) (?:can|handles?|could|is able)|"
            r"(?:talking computer|speech program|speech software|program|reader|synthèse vocale) (?:can|handles?|puisse|could))\b|"
            r"\breal text\b|\btext,? not (?:pictures|images|photo\w*)|\b(?:speech|voice) output\b|\bsynthetic voice\b|\bsynthèse vocale\b|"
            r"\bfichiers accessibles\b|\barchivos\b[^.;]{0,20}\baccesibles\b|\b(?:buttons?|links?|fields?|controls)\b[^.;]{0,40}\b(?:labell?ed|"
            r"had names|unlabell?ed)\b|\bunlabell?ed buttons\b|\b(?:on|with|uses?) narrator\b|\bchecked for accessibility\b|"
            r"\bdocuments (?:that are )?tagged\b|\bworks? with speech\b|\bby speech\b|\bmon ordinateur (?:me )?lit\b|"
            r"\bfiles (?:that )?(?:jaws|nvda|my reader) can\b|\b(?:page|site|app|tool|room|platform) that my speech\b"
        ),
        (
            "spoken",
            "talk",
            "my ",
            "program",
            "reader",
            "synth",
            "real text",
            "text",
            "output",
            "voice",
            "fichiers",
            "archivos",
            "label",
            "names",
            "narrator",
            "accessib",
            "tagged",
            "speech",
            "ordinateur",
            "jaws",
            "nvda",
        ),
        needs_request=True,
        beside=re.compile(
            BLINDNESS.pattern + r"|\b(?:reader|jaws|nvda|speech|synthetic|says|dyslexi\w+|computer|button|narrator)\b"
        ),
        unless=re.compile(r"\b(?:speech recognition|speech-generating|speech device|news ?reader|speech therap\w+)\b"),
    ),
    # --- large letters
    Aid(
        _A.LARGE_PRINT,
        re.compile(
            r"\b(?:letters?|lettering|type|fonts?|characters?|text|writing|print|slides?|caractères|letras?|hand-?outs?|words|copy)\b[^.;]{0,40}\b"
            r"(?:huge|fat|giant|grow|heavy|thick|bold|biggest|big|large|larger|bigger|blown up|poster-size|grandota|grandes?|agrand\w+|"
            r"like headlines|dark and light)\b|\b(?:huge|fat|giant|heavy|thick|bold|biggest|bigger|blown-?up|agrandir|enlarged?|enormous|"
            r"poster-size|big|oversize|size of) (?:\w+,? ){0,3}?(?:letters?|lettering|type|fonts?|characters?|text|writing|print|slides|packet|"
            r"caractères|letras?|yellow letters|copy|children's book)\b|\b(?:print|make|write|type) (?:it|them|that) (?:\w+ )?(?:big|large|huge|"
            r"bigger|larger)\b|\bposter-size,? please\b|\bno tiny (?:fonts?|print|type)\b|\bletra (?:\w+ )*grand\w+|\bprint size matters\b|"
            r"\bslides with dark and light\b|\btype size of\b"
        ),
        (
            "letter",
            "type",
            "font",
            "character",
            "text",
            "writ",
            "print",
            "slide",
            "caract",
            "letra",
            "hand",
            "words",
            "poster",
            "copy",
            "enlarg",
            "packet",
            "agrand",
            "size",
            "big",
        ),
        needs_request=True,
        beside=re.compile(
            BLINDNESS.pattern
            + r"|\b(?:colou?r ?-?blind|see (?:badly|poorly|only)|vois mal|seventy|eighty|ninety|partial|low|"
            r"distingue|albinism|huge|letters|fonts?|print)\b"
        ),
        unless=re.compile(
            r"\b(?:flyer|certificate|shop|letter (?:from|of)|big (?:words|help|thank)|large (?:team|agency|county)|bold move|on the form|"
            r"braille|dots|ink|printer|bus shelter|even the chief)\b"
        ),
    ),
    # --- what has no code of its own
    Aid(
        _A.OTHER,
        re.compile(
            r"\b(?:take|takes|keep|keeps|write|writes|jot|jots|tome|prenne|toma) (?:down )?(?:the |my |her |his |des |los |las )?(?:notes|apuntes)"
            r"(?: down)? (?:for|por|pour) (?:me|her|him|mí|moi)\b|\b(?:tome|prenne|prendre|tomar|tomara) (?:des |los |las )?(?:notes|apuntes|notas)\b|"
            r"\b(?:some ?(?:one|body)|a person) to (?:take|keep|jot) (?:down )?notes\b|\ba reader (?:to|who)\b|\bsighted guide\b|"
            r"\blip-?speakers?\b|\brevoicer\b|\b(?:some ?(?:one|body)|person) to voice for\b|\bsome(?:one|body) to speak for (?:me|her|him)\b|"
            r"\b(?:ground|first) floor\b|\bstep-free\b|\b(?:can't|cannot|can not) (?:do|climb|manage|use) (?:the )?stairs\b|\bdimm(?:able|ed) \w+|"
            r"\b(?:desk|table)\b[^.;]{0,24}\b(?:high enough|roll under|adjustable)\b|\b(?:scent|fragrance|perfume)-?free\b|"
            r"\bmute (?:me|her|him)\b|\b(?:easy|simple|plain|short) words\b|\bpalabras (?:sencillas|fáciles)\b|\bmots simples\b|"
            r"\blu(?:ces|mières) (?:intermitentes|parpadeantes|clignotantes)\b|\bblinking (?:\w+ )?(?:animations?|lights?)\b|"
            r"\bone (?:voice|person|speaker)(?: \w+)? at a time\b|\bone at a time\b|\boverlapping (?:voices|talk|speech)\b|\b(?:talk|speak) (?:in turn|by turns)\b|\btake turns\b|\bside[- ]conversations?\b|\bde uno en uno\b|"
            r"\bremind\w* (?:\w+ ){0,3}to mute\b|\bmute (?:\w+ )?(?:when|while) not\b|"
            r"\b(?:keep|leave|switch|switched|turn|turned)\b[^.;]{0,24}\b(?:music|beeps|chimes|sounds?|noises?) (?:out|off)\b|"
            r"\b(?:sounds|chimes|beeps) (?:switched|turned) off\b|\b(?:diagnosis|disability|condition) (?:be |to be )?(?:kept|not)\b|"
            r"\b(?:put|post|type|enter|read) (?:my|her|his) (?:questions?|comments?|answers?)\b[^.;]{0,16}\b(?:for|in the chat|to the (?:panel|host|"
            r"speaker))\b|\b(?:test|quiz|exam|evaluation)\b[^.;]{0,24}\borally\b|\b(?:other|another) way (?:to|of) (?:vote|voting|answer|"
            r"answering|sign|signing|take part)\b|\bchat (?:box )?instead of (?:the )?(?:mic|microphone|speaking|talking)\b|"
            r"\bstay in the main room\b|\bsala (?:general|principal)\b|\bspeaker's face\b|\bbuddy\b|\bcaptcha\b|\blet (?:me|her|him) in by hand\b|"
            r"\bkeep an aisle\b|\bprivate room\b|\bseat near the (?:door|front|exit)\b|\bletter board\b|\bnot? need to click\b|"
            r"\bdoesn't need to click\b|\bneed a mouse\b(?= .{0,20}(?:hands?|arm))|\banimated (?:slide )?transitions\b"
        ),
        (
            "notes",
            "apuntes",
            "notas",
            "reader",
            "guide",
            "speaker",
            "voice",
            "floor",
            "step-free",
            "stairs",
            "dimm",
            "desk",
            "table",
            "free",
            "mute",
            "words",
            "palabras",
            "mots",
            "luces",
            "lumi",
            "blink",
            "at a time",
            " over ",
            "music",
            "beep",
            "chime",
            "sound",
            "noise",
            "diagnosis",
            "disability",
            "condition",
            "question",
            "comment",
            "answer",
            "orally",
            "way ",
            "chat",
            "main room",
            "sala ",
            "face",
            "buddy",
            "captcha",
            "by hand",
            "aisle",
            "room",
            "seat",
            "board",
            "click",
            "mouse",
            "transition",
        ),
        needs_request=True,
        is_avoidance=True,
        beside=re.compile(
            _ANY_DISABILITY.pattern
            + r"|\b(?:hands?|arms?|fingers?|paraly\w+|paraliz\w+|manos|power chair|wheel ?chair|stairs|light|allerg\w+|perfume|"
            r"tics|down syndrome|esquizofrenia|épileptique|epil\w+|panic|noises?|intellectual|hyperacusis|skull|bladder|no speech|"
            r"can(?:'t|not|t) (?:type|write|read|speak|hold)|ne peut pas|lip-?reads?|signs)\b"
        ),
        unless=re.compile(
            r"\b(?:our clients|clients|my own|his own|her own|brings? (?:his|her|my)|court reporter|news|series|title[ds]?|great|topic|"
            r"fire|sales floor|session on|course on|paid by)\b|\bsign (?:the )?attendance\b"
        ),
    ),
)
