"""How people word pauses, help of their own and what they need where they sit, in everyday words.

A chair, a ramp, a room without perfume: what the place itself must have belongs to no other code. All in small letters.
"""

import re

from registrar.reading.words.aid import LANGUAGE_NAMES, Aid
from registrar.vocabulary import Accommodation

_TONGUE = LANGUAGE_NAMES.replace("|english", "").replace("|inglés|ingles|anglais", "")
_PAUSE = (
    r"(?:breaks?|intermissions?|intervals?|breathers?|recess(?:es)?|time-?outs?|gaps?|pauses?|rests?|rest stops?|"
    r"stretch"
    r"(?:es)?|stops?|pausas?|descansos?|recesos?|respiros?)"
)
_ILL = re.compile(
    r"\b(?:hips?|knees?|back|spine|spinal|legs?|bladder|kidneys?|prostate|crohn\w*|colitis|ibs|diabet\w+|insulin|"
    r"dialysis|"
    r"pregnan\w+|months? along|nursing|pump\w*|breast-?feed\w*|copd|lung|oxygen|ventilator|asthma|lupus|arthrit\w+|"
    r"fibromyalg\w+|cancer|chemo\w*|surgery|surger\w+|operation|post-?stroke|stroke|brain|concussion|migraines?|"
    r"tbi|adhd|"
    r"autis\w+|asd|spectrum|ptsd|anxi\w+|panic|dyslex\w+|dyscalc\w+|process\w*|lag|slow\w*|stutter\w*|stammer\w*|"
    r"aphas\w+|device|"
    r"english|eyes|sore|hands|fatigue|tires?|tiring|stamina|pots|heart|long covid|me/cfs|als|ms|parkinson\w*|"
    r"convalesc\w+|"
    r"recover\w+|therapist|doctor|physio\w*|disab\w+|condition|sit|sitting|pain|hernia|sciatica|interpreters?|"
    r"terps?|signer|"
    r"captions?|asl|large print|braille|espalda|embaraz\w+|dolor|rodillas?|vejiga|watch(?:ing)? (?:the )?hands|"
    r"processor)\b"
)

AT_HAND: tuple[Aid, ...] = (
    # --- pauses and pace
    Aid(
        Accommodation.BREAKS,
        re.compile(
            rf"\b(?:a|an|some|one|two|three|four|few|several|short|brief|quick|little|small|longer?|regular|"
            rf"frequent|predictable|"
            rf"bathroom|restroom|toilet|rest|stretch|standing|suction|movement|feeding|for|with|and|have|had|need|"
            rf"needs|want|wants|"
            rf"schedule|need the|more|built-in|five-minute|ten-minute|the|una|dos|unas|unos|algunas?|of) "
            rf"{_PAUSE}\b(?! (?:room|of "
            r"(?:the|us|my)|assured|at nothing|the|in (?:the )?case))|"
            rf"\A\W*{_PAUSE}\b(?=\W*(?:[:,.;!]|\Z| (?:please|pls|every|yes)))|\b{_PAUSE}(?: (?:every|between|"
            rf"halfway|mid-?way|at half|at "
            rf"the (?:half|hour|middle)|in (?:the|between)|now and|once|when|for (?:my|her|his)))\b|"
            r"\b(?<!one )(?:extended|extra|double|more|additional|longer|twice the|one and a half times the) "
            r"(?:test |exam |quiz )?(?:time|minutes)"
            r"\b(?! (?:off|to (?:send|decide|register|find|get|reply|pay)))|\bmore than the usual time\b|\btime "
            r"and a half\b|\bnot (?:be )?"
            r"timed\b|\b(?:stand|get|sit|lie|move|walk|step|stretch)\b(?: (?:up|down|away|around|about|out|"
            r"back))*\b[^.;]{0,16}\b(?:"
            r"once in a while|now and (?:again|then)|every (?:so often|hour|half|twenty|thirty|\d+)|mid-?session|"
            r"halfway|in the middle|"
            r"partway|from time to time)\b|\btime to (?:stretch|stand|"
            r"move|rest|answer|"
            r"process|respond|type)\b|\b(?:allowed|permission|free|able|leave|let (?:me|her|him)) (?:to )?(?:pause|"
            r"step (?:away|out)|rest|"
            r"stand|get up|lie down|take breaks?|move|walk around|stretch)\b|\b(?:drop off|hang up|lie down) "
            r"(?:twice|once|"
            r"for (?:\w+ )?(?:minutes|a bit|a while)|mid-session)\b|\b(?:\d+|ten|fifteen|five|twenty|few) "
            r"(?:minutes?|min\.?) (?:off|out|away|of "
            r"rest|to rest|on,)\b|\bnot (?:for )?more than (?:\d+|\w+|\w+-\w+) minutes at a (?:stretch|time)\b|"
            r"\bminutes (?:on|at a stretch|each half hour)\b|"
            r"\b(?:cut|split|divided|broken) (?:in|into) (?:\w+ )?(?:short|small|smaller|two|several) (?:parts|"
            r"pieces|halves|chunks)\b|"
            r"\bnobody rush\w*|\b(?:without|not) being rushed\b|\bdon'?t rush\b|\b(?:leave|leaves|leaving) (?:time|"
            r"gaps|room|a moment|"
            r"space) (?:between|after|for)\b|\bleave gaps\b|\bkeep pace\b|\bthen breathe\b|\bwait for (?:it|me|my "
            r"device)\b|\bpacing:|"
            r"\b(?:stop|stops|pause|pauses|wait|waits) (?:for a (?:minute|moment|bit)|every|now and (?:then|again)|"
            r"once in a while|between|"
            r"a (?:minute|moment|bit))\b"
        ),
        (
            "break",
            "intermission",
            "interval",
            "breather",
            "recess",
            "time",
            "gap",
            "pause",
            "pausa",
            "rest",
            "stretch",
            "stop",
            "descans",
            "stand",
            "get up",
            "lie down",
            "step",
            "hang up",
            "drop off",
            "minutes",
            "min.",
            "parts",
            "pieces",
            "rush",
            "leave",
            "keep pace",
            "breathe",
            "wait",
            "pacing",
            "slow",
            "respiro",
        ),
        needs_request=True,
        beside=_ILL,
        unless=re.compile(
            r"\b(?:gaps? (?:in|with) (?:my|what)|(?:the|my|any) gaps|bus stop|rest (?:of|assured)|the rest\b(?! "
            r"stop)|break[- ]?(?:out|through|down|room|away|up)|on "
            r"(?:my |a )?break|lunch|"
            r"holiday|spring|summer|christmas|court (?:recess|break)|school|time to (?:register|decide|sign)|"
            r"interest|real[- ]time|"
            r"in time|on time|last time|this time|next time|recording|video|replay|watch (?:it|the)|rewind|let me "
            r"(?:pause|take mine)|"
            r"read(?:s|ing)? slow\w*|talks? slow\w*|no breaks?|without breaks?|breaks? (?:is|are) not|my own|bed "
            r"rest)\b"
        ),
    ),
    # --- what has no code of its own: people who lend a hand, the place, what is in the air
    Aid(
        Accommodation.OTHER,
        re.compile(
            r"\b(?:scent|perfume|fragrance|chemical|air freshener|smoke|nut|peanut|shellfish|latex|dairy|gluten|"
            r"egg|soy|wheat)s?"
            r"(?:[- ]free|[- ]?(?:allerg|sensitiv|intoleran)\w*)|\bunscented\b|\bno (?:perfumes?|scents?|"
            r"fragrances?|colognes?|air "
            r"fresheners?|latex|balloons|nuts|peanuts|shellfish|shrimp)\b|\ball[eé]rgi[coa]+\w* (?:al?|a los|a las|"
            r"to)\b(?! nothing)|\bal[eé]rgic[oa] "
            r"al?\b|\ballerg(?:y|ic|ies)\b(?! to (?:nothing|work|me|mornings|meetings|paperwork))|\bchemically "
            r"sensitive\b|\bair (?:purifiers?|fresheners?)\b|\bmasks? (?:on|please|worn)\b|"
            r"\b(?:wear(?:ing)?|wore) masks?\b|\bramps?\b(?=\W*(?:[.!;,]|\Z)| (?:please|to|for|at))|\bportable "
            r"ramp\b|\belevators?\b"
            r"(?! (?:buttons?|pitch))|\bstep-free\b|\b(?:ground|first|street)[- ](?:floor|level)\b|\b(?:stools?|"
            r"recliners?|cots?|mats?|"
            r"foot-?rests?|armless|wide chairs?|bariatric|(?<!power )(?<!wheel )(?<!wheel-)chairs?|armchairs?|"
            r"cushions?|sillas?|asientos?)\b[^.;]{0,30}\b(?:back "
            r"support|at the (?:back|front|site)|arms?|lb|pounds|wide|aisle|near|close|by the|cerca|away|firm|with|"
            r"in the back|support|"
            r"rating|sturdy)\b|\b(?:front|aisle|back) (?:row )?seats?\b|\bseat (?:on the aisle|near|by the|close "
            r"to)\b|\b(?:height-adjustable|adjustable|"
            r"lower(?:ed)?|higher|raised|standing) (?:tables?|desks?)\b|\bsit (?:me|her|him) (?:away|near|close|"
            r"by)\b|\bspot away from\b|"
            r"\bspace for (?:an? |my |her |his )?(?:\w+ )?(?:wheelchair|concentrator|scooter|walker|dog|chair|"
            r"oxygen)\b|\bmobility scooter\b|"
            r"\boxygen concentrator\b|\boutlet\b(?! (?:store|mall))|\b(?:private|separate|lactation|prayer|quiet|"
            r"cool|dark) "
            r"(?:room|space|area|spot|place|corner)\b|\broom (?:be )?(?:kept )?(?:cool|warm|quiet|dark)\b|"
            r"\bexpressing milk\b|\bvisual alarms?\b|"
            r"\b(?:temperature|heat) matters\b|\b(?:lamp|natural light|"
            r"dim\w*|flu?orescent\w*)\b|"
            r"\b(?:paper|mail-in|postal) forms?\b|\bin place of the (?:web )?portal\b|\b(?:hidden|kept off|left "
            r"off|omitted|not shown|not "
            r"printed) (?:on|from) the (?:participants?|attendee|public) list\b|\bname hidden\b|\bremind (?:me|her|"
            r"him) by\b|\bcold[- ]call\w*|"
            r"\bnot (?:be )?called (?:on|upon)\b|\bno (?:me )?(?:llamen|pregunten)\b|\bque no me (?:llamen|"
            r"pregunten|hagan)\b|\bcamera (?:rule|"
            r"requirement)\b|\bcameras?-off\b|"
            r"\b(?:waive|excuse|exempt|exempted|excused|let off|skip|spare)\w* (?:\w+ ){0,2}(?:from |of )?(?:the |"
            r"that |my |her |his )?(?:camera|"
            r"role|video|introduc\w+|ice-?breaker|group|break-?out)\w*|\bintroduce (?:myself|themselves|herself|"
            r"himself)\b|\b(?:no|without|"
            r"skip|avoid)\b[^.;]{0,16}\b(?:animat\w+|transitions?|scrolling|zooming|auto-?play|strobe|parallax|"
            r"spinning)\b|\bmute the "
            r"(?:beeps|chimes|join)\w*|\bbeeps\b|\binterface to stay put\b|\bmotion makes me\b|\bwarn(?:ed|ing)? "
            r"(?:me |us |her |him )?(?:of|"
            r"before|about|ahead|when|if)\b|\btell (?:me|us|her|him) (?:beforehand|in advance|first|ahead) (?:when|"
            r"if|what|of|about)\b|\b(?:easy|"
            r"simple|plain|clear) (?:written )?(?:words|instructions|wording)\b|\bred[- ]green\b|\b(?:color|"
            r"colour)[- ]?blind\w*[^.;]{0,60}\b"
            r"(?:don'?t|dont|not|avoid|say|label)\b"
        ),
        (
            "scent",
            "perfum",
            "fragranc",
            "fragancia",
            "chemical",
            "fresheners",
            "freshener",
            "allerg",
            "alerg",
            "alérg",
            "latex",
            "nut",
            "shellfish",
            "shrimp",
            "mask",
            "purifier",
            "ramp",
            "elevator",
            "step-free",
            "floor",
            "level",
            "stool",
            "recliner",
            "cot",
            "mat ",
            "footrest",
            "foot-rest",
            "chair",
            "seat",
            "cushion",
            "silla",
            "asiento",
            "table",
            "desk",
            "sit me",
            "sit her",
            "sit him",
            "spot",
            "space",
            "scooter",
            "oxygen",
            "outlet",
            "room",
            "milk",
            "alarm",
            "temperature",
            "heat",
            "dark mode",
            "brightness",
            "lamp",
            "light",
            "dim",
            "fluorescent",
            "form",
            "portal",
            "hidden",
            "list",
            "remind",
            "cold",
            "called",
            "llamen",
            "camera",
            "waive",
            "exempt",
            "excuse",
            "introduc",
            "animat",
            "transition",
            "scrolling",
            "zooming",
            "play",
            "strobe",
            "spinning",
            "beeps",
            "mute",
            "stay put",
            "motion",
            "warn",
            "tell",
            "words",
            "instructions",
            "wording",
            "red",
            "blind",
        ),
        needs_request=True,
        is_avoidance=True,
        beside=re.compile(
            r"\b(?:allerg\w+|al[eé]rgi\w+|asthma\w*|sensitiv\w+|scooter|wheel ?-?chairs?|power chair|walker|"
            r"service dog|guide dog|hearing dog|"
            r"seizures?|migraines?|epilep\w+|photophob\w+|tinnitus|misophon\w+|hyperacusis|vestibular|vertigo|"
            r"motion|sick|sick\w*|nausea\w*|"
            r"ptsd|veteran|anxi\w+|ansiedad|panic|phobi\w+|agoraphob\w+|trauma\w*|autis\w+|adhd|sensory|stutter\w*|"
            r"stammer\w*|mutism|tics|"
            r"tourette\w*|tremors?|palsy|parkinson\w*|paraly\w+|burns|facial|injur\w+|disfigur\w+|brain|stroke|"
            r"ms\b|raynaud\w*|lupus|immun\w+|"
            r"transplant|chemo\w*|oxygen|lung|copd|heart|pregnan\w+|nursing|milk|pump\w*|back|hips?|knees?|legs?|"
            r"spine|feet|4'\w*|pounds|lb|"
            r"medical|m[eé]dica|condition|condici[oó]n|disab\w+|site|viewing|accommodations?|accomodations?|need|"
            r"needs|please|stalk\w*|intellectual|"
            r"dyslex\w+|memory|deaf|blind\w*|e\.?r\.?|color ?-?blind|colour ?-?blind|prayer|spectrum|chair|faints?)\b"
        ),
        unless=re.compile(
            r"\b(?:our|my|the) (?:\w+ )?(?:building|office|clinic|shelter) (?:has|have|is)\b|\bon ?-?ramp\b|"
            r"\bramp(?:s|ed|ing)? up\b|\b(?:a|my|her|his|"
            r"one|two|three|save|reserve|hold|book|keep|regular|have|get|want|like) (?:\w+ )?seats?\b(?! (?:on|"
            r"near|by|close|at the (?:front|back)|in "
            r"the (?:front|back)|away))|\bchair(?:person|man|woman|ed|s? (?:of|the))\b|\bco-?chair|\bseat count\b|"
            r"\bwarn(?:ed|ing) signs?\b|\bform "
            r"(?:says|asks)\b|\bcamera (?:broken|isn't|is broken)|\bbandwidth\b|\bin (?:plain|simple) words\b|"
            r"\blevel (?:of|up|one|two|1|2)\b|"
            r"\blight of\b|\bin light\b|\bbrought to light\b|\bclients?\b|\bwe do have\b|\bif there's food\b|"
            r"\bbring (?:my|her|his) own\b"
        ),
    ),
    # --- another tongue, named and no more
    Aid(
        Accommodation.LANGUAGE,
        re.compile(
            rf"\b(?:services?|language|idioma|language access(?: services)?|interpretation|interpreter|aids?(?: or "
            rf"services)?) ?[:,;-]+ ?(?:{_TONGUE})\b|"
            rf"\b(?:{_TONGUE}),? (?:simultaneous|consecutive|interp\w*|int[eé]rprete)|\b(?:i |she |he |need |needs "
            rf"|requires? |requiere (?:el )?|asks for |"
            rf"\A\W*)(?:spoken )?(?:{_TONGUE})(?= (?:for (?:me|him|her|us|both|all|\w+)|language support|please|"
            rf"pls|for both)\b|\W*(?:[.,;!]|\Z))|"
            rf"\b(?:{_TONGUE}) (?:speaker|language support|help|voice|person) (?:on the line|for|please|to)\b|"
            rf"\b(?:{_TONGUE}) for [a-zéíóúñ]+\b|"
            rf"\b(?:speaks?|hablo|habla|speak only|speaks only) (?:\w+ "
            rf"){{0,2}}?(?:{_TONGUE})\b[^?]{{0,60}}\b(?:interpret\w*|int[eé]rprete|translat\w*|"
            rf"translater|translator)\b|\b(?:folletos|materiales|diapositivas|documentos|papers?|hand-?outs?|"
            rf"written (?:stuff|parts?|hand-?outs?)|slides|"
            rf"documents?)\b[^.;]{{0,30}}\b(?:in|en) (?:{_TONGUE})\b|\bque me interpreten\b|\b(?:transl[ae]t[eo]r|"
            rf"interpreter|interpretation|int[eé]rprete)\b"
            rf"[^.;]{{0,24}}\b(?:{_TONGUE})\b|\b(?:not|no) spanish\b"
        ),
        (
            "service",
            "language",
            "idioma",
            "interp",
            "intérp",
            "simult",
            "consec",
            "for ",
            "need",
            "requi",
            "asks",
            "speak",
            "habl",
            "in ",
            "en ",
            "transl",
            "support",
        ),
        needs_request=True,
        beside=re.compile(
            r"\b(?:interp\w*|int[eé]rp\w*|transl\w+|language|idioma|english|ingl[eé]s|speaks?|habl[oa]|folletos|"
            r"services?|aids?|requires?|requiere|asks for|"
            r"needs?|need|papers?|hand-?outs?|slides|written|for)\b"
        ),
        unless=re.compile(
            r"\b(?:sign|asl|lsm|señas|clients?|families|brochures?|flyers?|fluent|native|i speak english|speak "
            r"english well|bilingual worker|we (?:print|"
            r"offer|publish)|teach\w*|class(?:es)?|certif\w+|volunteer|street|avenue|county|restaurant|food|desk|"
            r"unit)\b"
        ),
    ),
)
