"""How people word needs that have no code of their own, and an accommodation or an interpreter without saying which.

One line a wording, the code beside it; all in small letters.
"""

import re

from registrar.reading.words.aid import INTERPRETER, LANGUAGE_NAMES, SIGN, Aid
from registrar.vocabulary import Accommodation

_PLAYED = (
    r"(?:clips?|recordings?|videos?|audio|calls?|films?|photos?|pictures?|scenes?|footage|sounds?|sirens?|music|"
    r"images?)\b"
)
_WARNED = (
    r"(?:heads[- ]up|warn\w*|notice|alert\w*|signal|told|tell (?:me|us)|(?:let|have) (?:me|her|him) know|know|cue)\b"
)

OTHER: tuple[Aid, ...] = (
    Aid(
        Accommodation.OTHER,
        re.compile(
            r"\b(?:nobody|no one|noone) (?:to )?calls? on\b|\b(?:presenters?|speakers?) not to\b(?! (?:rush|hurry|"
            r"race|speed|"
            r"go (?:so |too )?fast|talk (?:so |too )?fast|speak (?:so |too )?fast))|"
            r"\bwarn(?:ed|ing)? (?:me |us |her |him )?(?:before|ahead|about)\b"
        ),
        ("calls on", "call on", "not to", "warn"),
        is_avoidance=True,
    ),
    Aid(
        Accommodation.OTHER,
        re.compile(
            r"\bnote-?[- ]?tak\w+|\bscribe\b|\bsupport (?:person|worker)\b|\bpersonal (?:care )?(?:aide|assistant|"
            r"attendant)\b|\bpca\b|\bjob coach\b|\b(?:space|room|allow\w*|permit\w*|"
            r"bring\w*) (?:\w+ ){0,3}(?:service (?:animal|dog)|guide dog)\b|\bwheel-?chair (?:space|seat\w*|ramp|"
            r"lift|user needs)\b|\b(?:accessible|handicap\w*|disabled) (?:parking|entrance|seating|room|location|"
            r"restroom|bathroom|building|door)\b|\b(?:parking|ramp|elevator)\b(?=[^.]*(?:access|wheel|handicap))|"
            r"\bwheel ?chair[- ]access\w*|\b(?:vegetarian|vegan|gluten[- ]free|kosher|halal|dairy[- ]free|"
            r"nut[- ]free|lactose\w*|diabetic (?:meal|diet|friendly))\b|\b(?:food|nut|peanut|latex) allerg\w+|"
            r"\bdiet(?:ary)? (?:need|restriction|requirement)s?\b|\b(?:keep|"
            r"see|show|have) (?:\w+ ){0,3}(?:speaker|presenter|interpreter)?'?s? ?(?:face|mouth|lips)\b|\b(?:speaker|"
            r"presenter)'?s? (?:face|mouth|lips)\b|\bvoice control\b|\bdiscuss (?:his|her|my|their) needs?\b|"
            r"\bplain[- ](?:language|english)\b|\bsimplif\w+|"
            r"\beasy[- ]read\b|\bsimple (?:language|english|words)\b|\bquiet (?:room|space|area)\b|\blactation\b|"
            r"\b(?:type|enter|put|read|ask|post|submit|relay)\w* (?:my |her |his |"
            r"the )?questions? (?:\w+ ){0,3}for me\b|\bsomeone (?:to )?(?:type|write|help|assist|"
            r"read)\b(?![^.;]{0,24}\b(?:audio|sound|volume|level|pair)\b| (?:along|everything|it all|every word)\b)|"
            r"\bsomebody (?:to )?(?:type|write|help|assist|"
            r"read)\b(?! (?:out )?what| (?:along|everything|it all|every word)\b|"
            r"[^.;]{0,24}\b(?:audio|sound|volume|level|pair)\b)|"
            r"\b(?:speech|voice) recognition\b|\bdragon\b|\beye[- ]?gaze\b|\bswitch access\b|\bhead pointer\b|\baac\b|"
            r"\bcommunication (?:board|device)\b|\btrigger warnings?\b|\bcontent warnings?\b|\berg(?:onomic|o) \w+|"
            r"\bstanding desk\b|\bsensory[- ](?:friendly|needs?|break)|\bprep(?:aration)? call\b|\bcomputer (?:help|"
            r"assistance)\b|\btech(?:nical)? (?:help|support|assistance)\b(?= (?:logging|getting|to|with|because|"
            r"due))|"
            r"\b(?:trained|live|one-on-one) (?:assistant|helper)\b|\b(?:tomador|tomadora) de notas\b|"
            r"\bsilla de ruedas\b|\bperro guía\b|\bfauteuil roulant\b|\bchien guide\b|\bpreneur de notes\b"
        ),
        (
            "note",
            "scribe",
            "support",
            "personal",
            "pca",
            "coach",
            "animal",
            "dog",
            "wheel",
            "handicap",
            "parking",
            "ramp",
            "elevator",
            "accessible",
            "vegetarian",
            "vegan",
            "gluten",
            "kosher",
            "halal",
            "dairy",
            "nut",
            "lactose",
            "diabetic",
            "allerg",
            "diet",
            "fragrance",
            "scent",
            "colour",
            "color",
            "dalton",
            "stammer",
            "stutter",
            " on me",
            "on us",
            "on people",
            "on part",
            "breakout",
            "break-out",
            "role",
            "excused",
            "laryng",
            "face",
            "mouth",
            "lips",
            "video",
            "muted",
            "voice",
            "discuss",
            "flash",
            "strob",
            "flicker",
            "photo",
            "light",
            "plain",
            "easy",
            "simplif",
            "simple",
            "simplif",
            "quiet",
            "lactation",
            "question",
            "someone",
            "somebody",
            "recognition",
            "dragon",
            "gaze",
            "switch access",
            "pointer",
            "aac",
            "board",
            "camera",
            "warning",
            "erg",
            "standing",
            "sensory",
            "prep",
            "computer",
            "tech",
            "trained",
            "one-on-one",
            "notas",
            "ruedas",
            "guía",
            "roulant",
            "chien",
            "preneur",
        ),
        unless=re.compile(
            r"\bnote (?:that|taken)\b(?!.*note-?taker)|\bflash ?drive\b|\bin a flash\b|\bnews ?flash\b|"
            r"\btech(?:nical)? support (?:number|line|desk)\b|\bcamera (?:broken|isn't)|\bparking lot\b|"
            r"\bsupport worker\b(?=.{0,20}(?:of|at|for|with|from) )|\bfamily support\b|\bin someone\b"
        ),
    ),
    Aid(
        Accommodation.OTHER,
        re.compile(
            r"\b(?:flash|strob|flicker)\w*|\b(?:not|don't|dont|never|without|n't|no|please don't|"
            r"if [^.;]{0,40})\b[^.;]{0,30}\b(?:call(?:ed|ing|s)?|pick(?:ed)?) on (?:me|us|people|participants|her|"
            r"him|attendees)\b|\b(?:no|without|not|skip|avoid|excused?|opt|"
            r"out of)\b[^.;]{0,30}\b(?:break-?out rooms?|role-?play\w*|group work|small groups)\b|\bexcused from\b|"
            r"\bforce-?muted?\b|\b(?:no|without|free of|"
            r"avoid)\b[^.;]{0,20}\b(?:background music|loud (?:noises?|sounds?)|sudden (?:noises?|sounds?)|"
            r"graphic (?:images?|photos?|content))\b|\bfragrance\b|\bscent[- ]?free\b"
        ),
        (
            "flash",
            "strob",
            "flicker",
            " on ",
            "breakout",
            "break-out",
            "role",
            "group",
            "excused",
            "camera",
            "muted",
            "music",
            "loud",
            "sudden",
            "graphic",
            "fragrance",
            "scent",
        ),
        is_avoidance=True,
        unless=re.compile(r"\bflash ?drive\b|\bin a flash\b|\bnews ?flash\b|\bcamera (?:is )?broken"),
    ),
    Aid(
        Accommodation.OTHER,
        re.compile(
            rf"(?<!language )(?<!asl )(?<!spanish )\b(?:{INTERPRETER})\b|"
            r"\b(?:some ?one|some ?body|any ?one|any ?body|a person) (?:to|who (?:can|could|will|would)|that (?:can|"
            r"could)|"
            r"for) (?:interpret|translate)\b|"
            rf"\b(?:special|other|reasonable|some|certain|"
            rf"an?|ada|additional|extra|physical|disability|following|my) (?:accommodations?|accomodations?|"
            rf"accommodation|acomodaci[oó]n\w*|assistance|aids?|arrangements?|adaptaci[oó]n\w*)\b|\b(?:need|require|"
            rf"request|have|needs|requires|necesito|requiero)\b[^.;]{{0,25}}\b(?:accommodations?|accomodations?|"
            rf"special assistance|special arrangements?|adaptaciones|acomodos?|acomodaciones)\b|\b(?:ada|"
            rf"disability) accommodations?\b"
        ),
        ("interp", "intérp", "intepr", "terp", "accom", "acom", "aid", "assistance", "arrange", "adapt"),
        is_general=True,
        needs_request=True,
        unless=re.compile(
            rf"\b{SIGN}[- ](?:\w+ )?{INTERPRETER}|\b(?:{LANGUAGE_NAMES})[- ](?:\w+ )?{INTERPRETER}|"
            rf"\b{INTERPRETER}[^.;]{{0,40}}\b(?:{LANGUAGE_NAMES}|asl|sign(?:ed)?[- ]language|señas|signes|signos)\b|"
            r"\b(?:hearing|legal|financial|first|visual|band|student|teacher'?s?|case|nurse'?s?|social|teaching|"
            r"kool) aids?\b(?!.*(?:accommodation|interp))|\bif (?:i|we|you|there|she|he|any|anyone|"
            r"anybody) [^.;]{0,40}(?:accom|assist|aid)|\bworking with interpreters?|\b(?:my|her|"
            r"his) interpreters? (?:to |can |could |will |would |always |also )*(?:prepares?|reads?|needs?|go(?:es)?|"
            r"asks?|wants?|likes?|"
            r"prefers?|requests?|has|have|gets?|appreciates?)\b|"
            r"\binterpreter (?:friend|"
            r"colleague|told|said|at (?:our|my))|\b(?:interpreters?|accommodations?) (?:one|webinar|session|training|"
            r"class|course|workshop|topic|series)\b|\bif any\b|\blet me know\b|\bfor your assistance\b|"
            r"\bthank\w* [^.]{0,30}assistance|\bassistance with (?:my )?registr|\bassistance (?:program|fund|"
            r"payments?|unit|office|bureau|specialist|division)|\b(?:public|temporary|family|economic|adoption|"
            r"housing|victim) assistance\b|\badministrative assistance"
        ),
    ),
    Aid(
        Accommodation.OTHER,
        re.compile(
            r"\bon the spot\b|\b(?:can't|cannot|can not|unable to|don't) (?:do|join|use|take part in|"
            r"handle) (?:\w+ )?(?:break-?outs?|break-?out rooms?|role-?plays?|small groups?)\b|\b(?:helper|assistant|"
            r"aide) (?:beside|with|next to) (?:me|her|him)\b|\b(?:rely|relies|relying|"
            r"depend\w*) (?:\w+ ){0,3}colou?rs?\b|\bcolou?rs? (?:alone|coding|coded)\b|\b(?:everything|work|navigate|"
            r"operate|do (?:it|"
            r"everything)) (?:\w+ ){0,3}by keyboard\b|\b(?:someone|somebody|person|staff)\b[^.;]{0,25}\b(?:enter|type|"
            r"submit|put in|fill in|click) (?:in )?(?:my|her|his|the) (?:answers?|questions?|polls?|responses?)\b|"
            r"\b(?:discuss|talk|tell|explain|speak|go over|share)\b[^.;]{0,30}\b(?:needs?|accommodations?|"
            r"requirements?)\b[^.;]{0,30}\b(?:directly|privately|in private|by phone|in person|with you|"
            r"over the phone|one[- ]on[- ]one|confidentially)\b"
        ),
        (
            "spot",
            "break",
            "role",
            "group",
            "helper",
            "assistant",
            "aide",
            "colour",
            "color",
            "mouse",
            "keyboard",
            "answer",
            "question",
            "poll",
            "response",
            "need",
            "accommod",
            "requirement",
        ),
        is_avoidance=True,
    ),
    Aid(
        Accommodation.OTHER,
        re.compile(r"\b(?:never|without|no) (?:\w+ ){0,2}mouse\b"),
        ("mouse",),
        is_avoidance=True,
        is_reason=True,
        unless=re.compile(r"\bscreen[- ]?read\w*|\b(?:jaws|nvda|voice-?over|talk-?back|blind|see)\b"),
    ),
    Aid(
        Accommodation.OTHER,
        re.compile(r"\btypists?\b"),
        ("typist",),
        needs_request=True,
        unless=re.compile(
            r"\b(?:as|am|i'm|our|clerk|unit|office|the (?:office|unit|court|night)|works? as)(?: an?|"
            r" the)?[- ]typist\b|"
            r"\btypist (?:at|for|in|with|clerk)\b"
        ),
    ),
    Aid(
        Accommodation.OTHER,
        re.compile(
            r"\bwarn(?:ed|ing)?\b(?: \w+){0,3} (?:before|ahead|about|when|if)\b|\b(?:heads[- ]up|warning|notice|"
            r"alert) (?:\w+ ){0,3}?(?:before|about|ahead of|of|for|when|if) (?:any |the |some |"
            r"there )?(?:\w+ ){0,2}?(?:graphic|violent|disturbing|loud|sudden|photos?|pictures|images?|videos?|"
            r"clips?|audio|content|material|scenes?|triggering)\b"
        ),
        ("warn", "heads", "notice", "alert"),
        is_avoidance=True,
    ),
    Aid(
        Accommodation.OTHER,
        re.compile(
            rf"\b{_PLAYED}[^.;]{{0,30}}\b(?:play\w*|shown?|shows|coming|comes|run|used)\b[^.;]{{0,60}}\b{_WARNED}|"
            rf"\b{_WARNED}\b[^.;]{{0,30}}\b(?:before|when|if|ahead of|any time)\b[^.;]{{0,24}}\b{_PLAYED}(?: "
            rf"\w+){{0,4}} (?:play\w*|"
            r"shown?|shows|runs?|starts?|comes?|used)\b"
        ),
        ("heads", "warn", "notice", "alert", "signal", "told", "tell me", "tell us", "know", "cue"),
        is_avoidance=True,
        beside=re.compile(
            r"\b(?:ptsd|trauma\w*|anxi\w+|panic|epilep\w+|seizures?|sensory|autis\w+|startle\w*|survivor|flashbacks?|"
            r"migraines?|phobi\w+|"
            r"triggers?|triggering|mute|step (?:out|away))\b"
        ),
    ),
    Aid(
        Accommodation.OTHER,
        re.compile(
            r"\b(?:keep|have|see|leave|with)\b[^.;]{0,30}\b(?:video|cameras?|webcams?)(?: feeds?)? (?:on|large|big|"
            r"visible|lit|well lit)\b|\b(?:speaker|presenter)s?'?s? (?:videos?|cameras?|picture)\b"
        ),
        ("video", "camera", "webcam", "picture"),
        is_avoidance=True,
        beside=re.compile(r"\b(?:lip|lips|lip-?reads?|deaf|hear|hearing|hoh|speechreads?)\b|lip-?read"),
    ),
    Aid(
        Accommodation.OTHER,
        re.compile(
            r"\bcameras? (?:to be )?off\b|\boff[- ](?:camera|video)\b|\bno camera\b|\bwithout (?:my |a )?(?:camera|"
            r"video)\b"
        ),
        ("camera", "video"),
        needs_request=True,
        is_avoidance=True,
        beside=re.compile(
            r"\b(?:allow\w*|let|permit\w*|excus\w+|not require|don't require|anxiety|migraines?|pain|condition|tics?|"
            r"autis\w+|ptsd|disab\w+|mutism|medical|illness|tremors?|trauma|neurolog\w+|phobia|epilep\w+)\b"
        ),
        unless=re.compile(r"\bno accommodations?\b|\bbroken\b|\binternet\b|\bbandwidth\b"),
    ),
)
