"""How people word what they need in order to follow: materials ahead, another language, pauses, a telephone line.

One line a wording, the code beside it; all in small letters.
"""

import re

from registrar.reading.words.aid import AHEAD, INTERPRETER, LANGUAGE_NAMES, SLIDES, Aid
from registrar.vocabulary import Accommodation

FOLLOWING: tuple[Aid, ...] = (
    Aid(
        Accommodation.MATERIALS_IN_ADVANCE,
        re.compile(
            rf"\b{SLIDES}\b[^.;?]{{0,60}}\b{AHEAD}|\b{AHEAD}[^.;?]{{0,25}}\b{SLIDES}\b|"
            rf"\badvance(?:d)? (?:\w+ )?{SLIDES}\b|\b(?:look|go|read|review)(?:ing)? (?:it|them|over|through|at|"
            rf"the)[^.;]{{0,30}}\b(?:beforehand|in advance|ahead of time|before the)\b|"
            r"(?<!test )(?<!testing )(?<!try )(?<!trying )(?<!check )(?<!checking )(?<!set )(?<!setting "
            r")(?<!practice )"
            r"(?<!install )(?<!installing )(?<!connect )(?<!connecting )(?<!know )(?<!arrange )(?<!out )(?<!up )"
            rf"\b(?:they|them|it|"
            rf"those)\b(?:(?!\b(?:warn|alert|caution|notify|tell|let (?:me|us) know)\b)[^.;?]){{0,40}}"
            r"\b(?:ahead of time|in advance|beforehand|days? early|days? before|day ahead)|"
            rf"\bpre-?reads?\b|\bpre-?read\w*"
        ),
        (
            "advance",
            "ahead",
            "before",
            "prior",
            "early",
            "earlier",
            "antelac",
            "anticip",
            "adelant",
            "antes",
            "l'avance",
            "previ",
            "avant",
            "pre-read",
            "preread",
        ),
        needs_request=True,
        unless=re.compile(
            r"\b(?:whether|if|is|are) (?:there|i should|we should)\b[^.;]{0,30}\b(?:reading|to read|to prepare|"
            r"pre-?work|"
            r"homework)\b|\b(?:reading|pre-?work) to be done\b|"
            r"\b(?:send|share|get|have|email|e-mail|receive)\w* (?:(?:me|us|out|you|over|the) ){0,3}(?:(?:log[- ]?in|"
            r"join(?:ing)?|access|web|zoom|meeting|webinar|call[- ]in|dial[- ]in|registration|"
            r"confirmation) ?)+(?:links?|info\w*|instructions?|details?|numbers?|materials?)?\b(?!.*(?:slides?|"
            r"power ?point|hand-?outs?))|\b(?:log|sign|call|join|dial)(?:ged|ging|ed|ing)?[- ]?(?:in|on|"
            r"into)? (?:\w+ ){0,2}(?:early|a few minutes early|before)"
        ),
    ),
    Aid(
        Accommodation.MATERIALS_IN_ADVANCE,
        re.compile(rf"\b{SLIDES}\b[^.;?]{{0,40}}\bbefore (?:we|you|it|they|i|the start)\b"),
        ("before",),
        needs_request=True,
    ),
    Aid(
        Accommodation.PHONE,
        re.compile(
            r"\b(?:listen|join|participate|attend|connect|take part|be on|get on|access|come in|follow)(?:s|ing|ed|"
            r"ning)?(?: (?:\w+ ){0,3}?)?(?:by|via|over|through|on|using|from) (?:an? |the |my |her |"
            r"his )?(?:(?:plain|regular|ordinary|normal|simple|old|old-fashioned|standard|house|home|desk|office|"
            r"voice|"
            r"basic|cell|land) )*"
            r"(?:tele)?phone\b(?! (?:number|call from))|\bby (?:\w+ )?(?:tele)?phone(?: only| line| instead)?\b|"
            r"\bphone number to (?:ring|call|dial)|\bnumber to (?:ring|call|dial)(?: in)?\b|"
            r"\bring(?:ing)? in\b(?! (?:my|both|her|his|the|one|an?)\b)|\bllamada telef[oó]nica|\buse(?:s)? (?:the |"
            r"a )?(?:tele)?phone\b|\btelephone for audio|\bphone[- ](?:in|only|access|line|bridge|option)\b|"
            r"\b(?:tele)?phone (?:dial|call)[- ]?in\b|\bdial(?:s|ing|led)?[- ]?in\b|(?<!on )\bcall(?:s|ing|"
            r"ed)?[- ]in\b(?! (?:my|our|his|her|their|the|a|sick|late)\b)(?: (?:number|line|option|access|info\w*))?|"
            r"\b(?:telephone|voice|audio|call-in|phone) (?:line|access|option|bridge|connection|number to (?:call|"
            r"dial))\b|\baudio[- ]only\b|\blandline\b|\b(?:toll[- ]free|1-?800) (?:number|line)|\bpor tel[eé]fono\b|"
            r"\bpar téléphone\b|\btty\b|\btdd\b|\bvideo ?relay\b|\bvrs\b|\bcaptel\b|\bcaption(?:ed)? "
            r"(?:tele)?phone\b|"
            r"\brelay (?:service|call|operator)"
        ),
        (
            "phone",
            "dial",
            "call",
            "llamada",
            "ring",
            "audio",
            "landline",
            "toll",
            "800",
            "teléfono",
            "telefono",
            "téléphone",
            "tty",
            "tdd",
            "relay",
            "vrs",
            "captel",
        ),
        needs_request=True,
        unless=re.compile(
            rf"\b{INTERPRETER}\b[^.;,]{{0,24}}\b(?:by|over|via|on) (?:the |a )?(?:tele)?phone\b|"
            r"\b(?:discuss\w*|talk|speak) (?:\w+ ){0,4}(?:by|over|via|on) (?:the )?(?:tele)?phone\b|\b(?:tell|"
            r"explain)\b[^.;]{0,40}\b(?:by|over|via|on) (?:the )?(?:tele)?phone\b|\bdirect audio (?:line|connection|"
            r"feed|input|link)\b|"
            r"\bvideophone\b|\bif (?:i|my|it|the|that|anything|we) (?:\w+ ){0,3}(?:freez\w+|drops?|fails?|goes "
            r"(?:out|"
            r"down)|go (?:out|down)|cuts? (?:out|off)|breaks? up|lose)\b|\bcall(?:ed)? (?:the |our |law |local "
            r")*(?:police|"
            r"enforcement|sheriff|hotline|agency|office|school|court|family|\w+ times)\b|\bby phone,? (?:your|you|"
            r"she|he|we|"
            r"they|i)\b[^.;]{0,30}\b(?:said|told|was told|spoke|confirmed)\b|\bcall(?:ed)? in sick|\bcall(?:s|"
            r"ing)? (?:me|"
            r"us) (?:by|on|at)|\breach(?:ed|able)? (?:me )?(?:by|on|at)|\bcontact (?:me )?(?:by|on|via)|\b(?:send|"
            r"give|email|share|provide|forward|what(?:'s| is)|is there)\b[^.;]{0,30}\b(?:link|dial-?in|"
            r"call-?in)\b(?!.*\b(?:because|since|due|cannot|can't|blind|vision|screen|instead)\b)|"
            r"\bcall-?in (?:report|center|line for)|\bon-?call\b|\bhotline\b|\bintake\b|\b(?:register(?:ed|ing)?|"
            r"signed up|spoke|talked|spoken|confirm\w*|rude) (?:\w+ ){0,3}(?:by|over|on|via) (?:the )?phone|"
            r"\b(?:driv\w+|on the road|travel\w*|in (?:the|my) car|from (?:his|her|my|the) (?:truck|car|tractor|van)|"
            r"from the road|run(?:ning)? late|call(?:ing)? in to|in transit|commut\w+|airport|between (?:visits|"
            r"hearings|meetings))\b(?!.*\b(?:cannot see|can't see|"
            r"blind|screen)\b)"
        ),
    ),
    Aid(
        Accommodation.LANGUAGE,
        re.compile(
            rf"\b(?:{LANGUAGE_NAMES})[- /]*(?:language |speaking |english |simultaneous |spoken )*(?:{INTERPRETER}|"
            rf"translat\w+|transl?\w*ion|version|materials?|hand-?outs?|slides?|copy|copies|audio|channel|"
            rf"subtitles?)\b|\b(?:{INTERPRETER}|translat\w+|traducc?i[oó]n\w*|traduct\w+|traducid\w+|traduire|"
            rf"traduits?|traduites?)\b(?:(?!\bso\b)[^.;?]){{0,50}}\b(?:{LANGUAGE_NAMES})\b|"
            rf"\b(?:materials?|hand-?outs?|slides?|documents?|copy|copies|power ?points?|materiales|documentos|"
            rf"diapositivas)\b[^.;?]{{0,25}}\b(?:in|en) (?:{LANGUAGE_NAMES})\b|\bspoken[- ]language (?:{INTERPRETER}|"
            rf"translat\w+)|\b(?:foreign )?language (?:{INTERPRETER}|line|assistance|services?|help|"
            rf"translat\w+)\b|\b(?:simultaneous|consecutive) (?:interp\w*|translat\w+)|\bmy (?:native |first |"
            rf"own )?language\b[^.;]{{0,40}}\b(?:interp\w*|translat\w+)|\binterpretaci[oó]n (?:al?|en|de|"
            rf"simultánea)\b|\bintérprete (?:de|al|en) (?:{LANGUAGE_NAMES})\b|\btraducci[oó]n\b|\btraductora?\b|"
            rf"\btraducid[oa]s?\b|\bbilingual (?:interp\w*|materials?|hand-?outs?|person|staff|support|help|speaker)|"
            rf"\btraduction\b|\btraduit\w*|\btranslators?\b(?! by)|\btranslation (?:services?|into|to|help|support)|"
            rf"\btranslated\b|\blep\b|\blimited english\b"
        ),
        (
            "interp",
            "intérp",
            "intepr",
            "transl",
            "traduc",
            "traduct",
            "traduit",
            "traduire",
            " in ",
            " en ",
            "language",
            "bilingual",
            "lep",
            "limited english",
            "version",
            "material",
            "handout",
            "spanish",
        ),
        certain=True,
        unless=re.compile(
            r"\b(?:sign[- ]language|asl|lengua de señas|lenguaje de señas|langue des signes|"
            r"american sign)\b(?!.*\b(?:spanish|somali|hmong|arabic|vietnamese|creole|russian|mandarin|french)\b)|"
            r"\blost in translation\b|\b(?:my|our) (?:own )?(?:slides|hand-?outs|materials|documents) (?:are|were|"
            r"is) (?:\w+ )?"
            r"in\b"
        ),
    ),
    Aid(
        Accommodation.LANGUAGE,
        re.compile(rf"\binterprétation\b[^.;]{{0,30}}\b(?:{LANGUAGE_NAMES})\b"),
        ("interprétation",),
        certain=True,
    ),
    Aid(
        Accommodation.BREAKS,
        re.compile(
            r"\b(?:extra|more|frequent|short|regular|rest|stretch|bathroom|restroom|brief|several|scheduled|"
            r"additional|movement|periodic|hourly|quick|occasional|little|some|few|any|small|built-in|comfort|bio|a|"
            r"one|two|the|minute) (?:\w+ )?breaks?\b|\bbreaks?\b|\b(?:short |brief |little |quick )?(?:rest|pause|"
            r"pauses|intermission|recess|breather)\b(?! room| of| area| assured)|\bextra time\b|\b(?:few|couple of|"
            r"five|ten|some) (?:extra |more |additional )?(?:seconds|minutes) (?:more|extra|longer|on|for|"
            r"to (?:answer|respond|type))|\bextra minutes\b|\b(?:additional|more|extended) time\b|\btime and a "
            r"half\b|"
            r"\b(?:slower|slow|slowed|gentle|easy|moderate|reduced) pace\b|\bpac(?:e|ed|ing)\b|\b(?:speak|talk|go|"
            r"move|present)(?:s|ing)? (?:more |a bit |a little )?(?:slow\w*)|\bslow(?:er|ly| down)\b|"
            r"\bstand (?:up )?(?:and|or) (?:stretch|move|walk)|\b(?:step|get) (?:away|up and|"
            r"out) (?:\w+ ){0,3}(?:times?|periodically|to stretch|briefly|every|now and then)|\bpausas?\b|"
            r"\bdescansos?\b|\bdescansar\b|\btiempo (?:adicional|extra)|\bmás despacio\b|\bpauses?\b|"
            r"\btemps supplémentaire|\bplus lentement\b|\breceso\b|\bslow(?:er)?,? (?:speech|speaking|delivery|"
            r"talking)|\b(?:isn't|not|less|without being|be) rushed\b|"
            r"\b(?:not|n't|never|nobody|no one) (?:to |be |get |feel |have to )*(?:rush(?:es|ed)?|hurry|hurries|"
            r"hurried|race|speed)\b|"
            r"\b(?:not so|not too|too|isn't too) fast\b|\bslow(?:s|ed)? (?:it )?down\b|\b(?:need|needs|"
            r"allow|given?) (?:\w+ ){0,2}longer\b|\blonger (?:time|to (?:answer|respond|type|write))"
        ),
        (
            "break",
            "rest",
            "pause",
            "intermission",
            "recess",
            "breather",
            "time",
            "pac",
            "slow",
            "stand",
            "step",
            "stretch",
            "descans",
            "pausa",
            "despacio",
            "temps",
            "lentement",
            "receso",
            "rush",
            "hurr",
            "race",
            "speed",
            "fast",
            "longer",
            "minutes",
            "seconds",
        ),
        needs_request=True,
        unless=re.compile(
            r"\b(?:spring|summer|winter|holiday|lunch|christmas|school|maternity|fall|coffee|thanksgiving|"
            r"career) (?:break|recess)|\bbreak(?:s|ing)? (?:down|out|room|through|up|the|into)\b|"
            r"\bbreaks? from\b|\bbreak-?out\b|\b(?:link|connection|internet|wi-?fi|line|audio|signal|call|zoom|"
            r"it|something|anything|everything|computer|that) (?:\w+ly )?breaks\b|"
            r"\bbreakdown\b|\bbreakout|\b(?:the|my|our|all) rest\b|\brest of\b|\bduring (?:my|the) (?:lunch|break)|"
            r"\bon (?:my )?break\b|\bone more time\b|\bbreaks? between (?:series|sessions|webinars|seasons|terms)\b|"
            r"\b(?:captions?|subtitles?|words|text|lines) (?:\w+ ){0,2}too fast\b|"
            r"\bextra time (?:(?:on |this |next )(?:mon|tues|wednes|thurs|fri)day|today|would be|to (?:send|"
            r"process|get|find|fill|pay|reply|cancel|confirm))\b|"
            r"\b(?:pause|break) in (?:my|our|intake|court|work|the (?:trial|action|case|day'?s?|caseload|"
            r"schedule))\b|"
            r"\b(?:court|school|office|agency|legislature|board|grand jury|judge|jury) (?:takes?|is on|are on|"
            r"goes on) (?:a |its |our |their )?(?:break|recess|rest|pause)\b|\bbreaks? (?:away )?between "
            r"(?:christmas|"
            r"jobs|cases|visits|hearings|shifts)\b|\bslow\w* when you (?:call|phone|ring)\b|\bgive me a "
            r"break\b(?=[,!]|\W*\Z| "
            r"(?:i said|if))|\b(?:webinar|training) is "
            r"(?:a )?rest\b|"
            r"\bsnail's pace\b|\bfast[- ]paced (?:job|office|environment)|\b(?:own|my|her|his) pace\b|"
            r"\bpace of (?:work|removals)|"
            r"\bmore time (?:to (?:decide|register|answer (?:you|your|the (?:e-?mail|letter|message)))|before)|"
            r"\bextra time (?:to|for) (?:regist|decid)|"
            r"\b(?:process|track|read|type|write|learn|hear|follow|understand|think|click|take|taking)(?:ing|es|"
            r"s)? (?:\w+ ){0,3}slow\w*|"
            r"\b(?:losing|lost|going|fading|failing|gett(?:ing)?|got|gotten|declin\w+|worsen\w+|dimming|"
            r"deteriorat\w+|"
            r"dropp\w+|shrink\w+|"
            r"recover\w+|heal\w+|improv\w+|return\w+|creep\w+)(?: (?!please|so|and|but|if)\w+){0,4} slow(?:ly)?\b|"
            r"\bslowly (?:losing|going|fading|failing|getting|declin\w+|worsening|deteriorat\w+|recover\w+|healing|"
            r"improving)\b|"
            r"\b(?:likes?|wants?|can|could|able|prefers?|needs?|lets? (?:me|her|him)|has|have|i|she|he) (?:to "
            r")?(?:go|"
            r"get|work|look|page|"
            r"pore|plow|study|digest)(?:s|es)? (?:(?:through|over|at|into|on) )?(?:(?:them|it|these|those|everything|"
            r"things|each|all)|(?:the|my|her|his|"
            r"your|each|every) \w+)(?: (?:all|quite|very|rather|more|again|and|first|carefully)){0,3} slow\w*|\bslow "
            r"(?:internet|computer|connection|week|day|to answer|response)"
        ),
    ),
    Aid(
        Accommodation.BREAKS,
        re.compile(
            r"\b(?:give|allow|grant|leave|let|afford|spare)(?:s|n|ing)? (?:me|her|him|us)(?: have| take)? "
            r"(?:(?!no\b)\w+ ){0,3}?(?:time|"
            r"moments?|minutes?|seconds?|while|beat|bit)\b(?! (?:off|of|to (?:decide|check|confirm|find out|see|ask|"
            r"talk|think it over)))|"
            r"\bwait (?:for|till|until|while) (?:i|i'm|me|she|he|her|him|my|his)\b"
        ),
        ("give", "giving", "allow", "grant", "leave", "leaving", "let", "afford", "spare", "wait"),
        needs_request=True,
        beside=re.compile(
            r"\b(?:stammer\w*|stutter\w*|aphasi\w+|apraxia|palsy|parkinson\w*|tremors?|mutism|stroke|tbi|brain|"
            r"concussion|dyslexi\w+|"
            r"autis\w+|adhd|process\w*|speech|aac|(?:talks?|speaks?|speaking|talking|writes?|types?) (?:with|through|"
            r"by|via|using|slow\w*)|"
            r"(?:words?|sentences?|answers?) (?:out|comes?|takes?|late)|one-?handed|one hand|disab\w*|tartamud\w+)\b"
        ),
    ),
    # A pause that recurs is one even where nothing else is said ("frequent pauses, she has ME").
    Aid(
        Accommodation.BREAKS,
        re.compile(
            r"\b(?:frequent|regular|periodic|hourly|several) (?:\w+ )?(?:breaks|pauses|rests)\b|\bpauses? (?:between|"
            r"after|now and)\b|\b(?:pause|break|stop|rest)s? every\b|\b(?:a|short|brief|quick) stop\b(?= (?:half|"
            r"in the|every|would|to|for))|\b(?:five|ten|\d+|few) minutes(?:'| of)? (?:off|rest|break|pause)\b|"
            r"\b(?:stand|get|move|walk|stretch)\w* (?:up |around |about )?(?:\w+ ){0,2}every (?:\d+|half|hour|twenty|"
            r"thirty|few|so)|\bmore time to answer (?:the )?(?:poll|question|quiz|chat)\w*"
        ),
        ("breaks", "pause", "rests", "every", "stop", "minutes", "more time"),
        unless=re.compile(r"\bbus stop\b|\bevery (?:year|month|week|session|webinar|tuesday|time)\b"),
    ),
    Aid(
        Accommodation.PHONE,
        re.compile(
            r"\bnumber (?:that |which )?(?:i|she|he|we|they|one|some(?:one|body)) (?:can|could|may|might|will|would|"
            r"'ll)(?: have \w+| "
            r"just| then| simply)? (?:dial|call|ring|phone|key)\b|"
            r"\b(?:need|needs|have|has|had|must|'d|would|want|wants|prefer|prefers|rather|'ll|will)(?: to)? "
            r"(?:be|stay|sit in|come) (?:\w+ ){0,2}on the (?:tele)?phone\b"
            r"(?! (?:with|to|all|when|during|that|until|till|at|then|call)\b)|"
            r"\b(?:me )?(?:unir(?:me|é)|participar[eé]?|entrar[eé]?|conectar(?:me|é)|escuchar[eé]?|asistir[eé]?|"
            r"llamar[eé]?) "
            r"(?:\w+ ){0,2}por tel[eé]fono\b|"
            r"\b(?:just|only|ha(?:ve|s|d) to|must|needs? to|can only|i will|i'll|she will|he will) (?:call|dial|"
            r"phone|"
            r"ring) in\b(?! (?:a|late|sick|from|my|our|the|reports?))|\baudio[- ]only\b"
        ),
        ("number", "call in", "dial in", "phone in", "ring in", "audio", "on the phone", "on the telephone", "por tel"),
        unless=re.compile(
            r"\bif (?:i|my|it|we) (?:\w+ ){0,3}(?:freez\w+|drops?|fails?|cuts? (?:out|off)|lose)\b|\bto report\b|"
            r"\b(?:court|judge|client|intake|hotline|duty|on-?call|another call)\b|"
            r"\b(?:call|dial|phone|ring) in (?:if|when|with|about|once|again)\b|\bin sick\b|\bdriv\w+\b|\b(?:on|"
            r"from) the road\b|\bcall in to\b|\brun(?:ning)? late\b"
        ),
    ),
    Aid(
        Accommodation.LANGUAGE,
        re.compile(
            rf"\b(?:follow|understand|learn|manage|prefers?|prefier[oe]|prefiriera|entiend[oe]|comprend\w+|sea|"
            rf"fuera)\b[^.;]{{0,40}}\b(?:in|en) (?:{LANGUAGE_NAMES})\b"
        ),
        (" in ", " en "),
        needs_request=True,
        unless=re.compile(r"\bno (?:need|interp\w+|necesit\w+)\b|\b(?:in|en) (?:english|inglés|ingles|anglais)\b"),
    ),
)
