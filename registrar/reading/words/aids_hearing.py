"""How people word what they need in order to hear, or to read what is said: interpreters, captions, sound, transcripts.

One line a wording, the code beside it; all in small letters.
"""

import re

from registrar.reading.words.aid import AFTERWARDS, AS_IT_GOES, INTERPRETER, LANGUAGE_NAMES, SIGN, Aid
from registrar.vocabulary import Accommodation

HEARING: tuple[Aid, ...] = (
    Aid(
        Accommodation.SIGN_LANGUAGE,
        re.compile(
            rf"\b{SIGN}[- /]*(?:\([^)]*\) ?)?(?:language )?(?:\w+ )?{INTERPRETER}|"
            rf"\b{INTERPRETER}[^.;]{{0,30}}\b(?:asl|sign language|lengua de señas|lenguaje de señas|lengua de signos|"
            rf"langue des signes|american sign|lsm|lsq|cdi)\b|"
            r"\bcertified deaf interp\w*|\bcdi\b|\basl\b|\ba\.s\.l\b|\bamerican sign(?: language)?\b|"
            r"\bsign[- ]language\b|\bint[eé]rprete de se[ñn]as|\b(?:lengua|lenguaje|idioma|langue) (?:de |"
            r"des )?(?:señas|signos|signes|senas)(?: \w+)?|\blsm\b|\blsq\b|"
            r"\bcued (?:speech|language)|\bsigned english\b|\bsigning exact english\b|\bpro-?tactile\b|"
            r"\btactile (?:sign|interp\w*)|\boral (?:interp|translit)\w*|\btransliterat(?:or|er|ion)s?\b|"
            r"\bdeaf-?blind interp\w*|\bsign(?:er| support| interpretation)\b|"
            r"\b(?:someone|somebody|person) (?:to|who can|that can|who) sign\b|\bsenyas\b|\bsigned for me\b|\bvri\b"
        ),
        (
            "interp",
            "intérp",
            "interpr",
            "asl",
            "a.s.l",
            "sign",
            "seña",
            "sena",
            "cdi",
            "lsm",
            "lsq",
            "cued",
            "tactile",
            "oral",
            "translit",
            "vri",
            "intepr",
            "terp",
        ),
        certain=True,
        unless=re.compile(
            r"\bsign (?:the|an?|this|our|my|these) (?:\w+ )?(?:sheet|forms?|papers?|letter|certificate|agreement|"
            r"contract|roster|log|release)\b|"
            r"\bif you (?:ever )?need\b|\bi know an?\b|\binterpreters? (?:whom|that|who|which) (?:i|we|she|"
            r"he) (?:hire|bring|pay|have)\w*|\bsign (?:me|us|up|her|him|them|on|in)\b(?!.*(?:language|interp|asl))|"
            r"\bdesigned\b(?!.*sign )"
        ),
    ),
    Aid(
        Accommodation.CAPTIONS,
        re.compile(
            r"^\W*cc\W*\Z|\bc\.?a\.?r\.?t\.?\b(?! (?:blanche|before))|\bcapt(?:ion|on)\w*|\bcc\b(?='?d|\b)(?= (?:on|"
            r"works?|working|turned|enabled|please|needed|for|is|would|will|during|live|and|or|if|when|while|"
            r"throughout|plus|turned|to be)|[.,!]|\W*\Z)|\bclose[d]?[- ]?cap\w*|"
            r"\bsub-?titl\w+|\bsubt[ií]tul\w+|\bsous-titr\w+|\breal[- ]?time (?:text|transcription|transcri\w+|"
            r"caption\w*)|\blive (?:text|transcription|transcript|transcribing|transcriber)|"
            r"\bcommunication access real\w*|\b(?:words|text|dialogue|dialog|speech|what is said|what's said|"
            r"what's being said)(?! what(?:'s| is|ever)\b) (?:\w+ ){0,4}(?:(?:at|on|along|across|in) the (?:bottom|"
            r"foot|lower)|on (?:the |my )?screen|type"
            r"d|in writing as|displayed|"
            r"across the)|\b(?:read|see) (?:along|what (?:is|'s|people|the|you|everyone|they)[^.]{0,25}(?:said|"
            r"saying|say|spoken))|\bspeech[- ]to[- ]text\b|\bvoice[- ]to[- ]text\b|\bsteno(?:graph\w*)?\b|"
            r"\b(?:live|running|rolling|scrolling|real[- ]?time|simultaneous|instant|on-?screen)(?: \w+){0,2} "
            r"transcri\w+|"
            rf"\btranscri\w+\b[^.;,]{{0,30}}\b(?:{AS_IT_GOES})\b|"
            r"\btypewell\b|\bc-?print\b|\bopen captions?\b|\btranscripci[oó]n (?:en vivo|simultánea|en tiempo real)|"
            r"\bsubtitled?\b|\bautocaption\w*|\bstt\b"
        ),
        (
            "cart",
            "c.a.r.t",
            "capt",
            "capio",
            "cc",
            "close",
            "titl",
            "titul",
            "títul",
            "sous-titr",
            "real",
            "live",
            "communication",
            "words",
            "text",
            "dialog",
            "read",
            "see ",
            "speech",
            "voice",
            "steno",
            "typewell",
            "print",
            "transcri",
            "said",
        ),
        certain=True,
        unless=re.compile(
            r"\b(?:bottom|foot) of (?:the|your|this|my) (?:e-?mail|letter|flyer|form|page|announcement|message|"
            r"list)\b|"
            r"\b(?:this is|sent|using|dictat\w+|by|with|via|on) (?:my )?(?:voice|speech)[- ]to[- ]text\b|"
            r"\bcaption(?:ed|s)? (?:me|us|him|her)\b|\bcaptions? (?:in|on|of|for|to|under|below|beneath) "
            r"(?:(?:your|the|"
            r"this|that|my|our|a|an) )?(?:\w+ )?(?:photo\w*|pictures?|flyers?|posters?|brochures?|newsletters?|"
            r"e-?mails?|"
            r"maps?|drawings?|subject)\b|\b(?:photo\w*|pictures?|images?|newsletter|"
            r"brochure)\b[^.;]{0,30}\bcaptioned\b|"
            r"\b(?:picture|photo\w*) captioned\b|\bcart (?:here |stands|means|team|referrals?|unit|members?|"
            r"call-?outs?|"
            r"protocol|deployment)\b|\babduction response\b|"
            r"\bcaptain\b(?!.*caption)|\bcaption(?:ed)? (?:tele)?phone\b|\bcc(?:'?ed|'?ing)? (?:me|my|her|him|"
            r"the supervisor)\b|\b(?:go|shopping|golf) cart\b"
        ),
    ),
    Aid(
        Accommodation.SIGN_LANGUAGE,
        re.compile(
            r"\b(?:needs?|requires?|uses?|wants?) signing\b|\b(?:i|she|he) uses? signs?\b(?! (?:up|in|off|on)\b)"
        ),
        ("signing", "use sign", "uses sign"),
        certain=True,
    ),
    Aid(
        Accommodation.SIGN_LANGUAGE,
        re.compile(r"\bterps?\b"),
        ("terp",),
        certain=True,
        unless=re.compile(rf"\b(?:{LANGUAGE_NAMES}|court|language|phone) terps?\b"),
    ),
    Aid(
        Accommodation.CAPTIONS,
        re.compile(
            r"\bon-screen (?:words|text)\b|\b(?:type|types|typing|typed|key|keying|write|"
            r"writing) (?:\w+ )?along(?: with)?\b|"
            r"\b(?:type|types|typing|typed|write|writes|writing) (?:everything|it all|all of it|every word|"
            r"things) (?:out |down |up )?"
            r"(?:as|while) \w+"
        ),
        ("on-screen", "along", "everything", "it all", "all of it", "every word", "things"),
        certain=True,
    ),
    Aid(
        Accommodation.TRANSCRIPT,
        re.compile(
            r"\btranscripts?\b|\bwritten (?:record|copy|version|summary|notes) of (?:what|the (?:session|webinar|"
            r"talk|"
            r"audio|presentation|discussion))|\btranscripci[oó]n(?:es)?\b|\btranscription\b(?! (?:in|live|real))|"
            r"\bretranscription\b|\btyped (?:notes|record|copy)"
        ),
        ("transcr", "written", "typed"),
        needs_request=False,
        unless=re.compile(
            r"\b(?:live|running|rolling|scrolling|real[- ]?time|simultaneous|instant|on-?screen)(?: \w+){0,2} "
            r"transcri|"
            rf"\b(?:transcri\w+|typed \w+)\b[^.;,]{{0,30}}\b(?:{AS_IT_GOES})\b|\bcourt transcripts?|\b(?:college|"
            rf"academic|school|training|hearing|"
            r"university) transcripts?|transcripci[oó]n (?:en vivo|simult)|\b(?:on|to|for) (?:my|her|his|"
            r"their) (?:\w+ )?transcripts?\b|\btranscript of (?:my )?(?:trainings?|hours|courses)|\bceu|\bcredit"
        ),
    ),
    Aid(
        Accommodation.TRANSCRIPT,
        re.compile(
            r"\b(?:recording|recorded (?:version|copy|session|webinar)|video ?copy|replay|playback|grabación|"
            r"enregistrement|audio (?:file|copy)|record the (?:session|webinar|audio))s?\b"
        ),
        ("record", "replay", "playback", "grabaci", "enregistr", "video copy", "audio file", "audio copy"),
        needs_request=True,
        beside=re.compile(
            r"\b(?:disab\w+|process\w*|adhd|add|dyslex\w*|tinnitus|hearing|deaf|hoh|memory|brain|tbi|concussion|"
            r"stroke|injur\w+|aphasi\w+|autis\w+|migraines?|fatigue|tire\w*|chronic|ms|vision|sight|blind|rewind|"
            r"pause (?:it|and)|replay it|own pace|slow\w*|catch (?:what|everything)|"
            r"missed words|accommodat\w+|aids?|slower|second language|english is|comprehen\w+|attention|focus|"
            r"concentrat\w+|ptsd|anxiety|epilep\w+|seizure\w*|chemo\w*|lupus|parkinson\w*|cerebral|dysl\w+|learning|"
            r"follow|re-?listen|listen again|understand|discapacidad|accessib\w+|go over|lying down|lie down|sickle|"
            r"flare\w*|cancer|dialysis|narcolep\w*|nod off|doze|condition|diagnos\w+|pain|déficit|atención|sordera|"
            r"oído|discapac\w+)\b"
        ),
        unless=re.compile(
            r"\b(?:will|is|are|was) (?:it|this|the (?:session|webinar|training|call|"
            r"event))(?: going to)? (?:also )?be(?:ing)? recorded|\bin case i (?:miss|can't|cannot|have)|"
            r"\bunable to attend|\bcan't (?:make|attend)|\bcannot (?:make|attend)|\bmissed (?:the|it|your)|"
            r"\b(?:recordings?|clips?|calls?) (?:\w+ )?(?:is|are|gets?|will be|was|were) (?:\w+ )?(?:played|shown|"
            r"used)\b|"
            r"\bcoworkers?\b|\bcolleagues?\b|\bleave early\b|\bhave to (?:leave|go)\b|"
            r"\b(?:a|my|court) hearing\b(?! (?:aid|loss|impair|problem|disab))"
        ),
    ),
    Aid(
        Accommodation.TRANSCRIPT,
        re.compile(r"\btyped(?:-| )(?:up )?(?:version|copy|notes)\b"),
        ("typed",),
    ),
    Aid(
        Accommodation.ASSISTIVE_LISTENING,
        re.compile(
            r"\bassist(?:ive|ed)[- ]listening\b|\blistening (?:device|system|aid)s?\b|\b(?:hearing|induction|audio|"
            r"telecoil|t-?coil|neck)[- ]?loops?\b|\bloop (?:system|with (?:her|his|my|the))|\b(?:uses?|need(?:s|ed)?|"
            r"wear(?:s)?|with) an? loop\b|\bt-?coil\b|\btelecoil\b|\bstreamers?\b|\bfm (?:system|unit|receiver|"
            r"loop)\b|\bamplif\w+|\bneckloop\b|\bbluetooth\b[^.;]{0,40}\b(?:hearing aids?|implants?|processors?)|"
            r"\b(?:hearing aids?|implants?|processors?)\b[^.;]{0,60}\b(?:bluetooth|stream\w*|loop|feed|compatible|"
            r"connect\w*|audio level|volume|louder)|\b(?:audio|sound|volume|voice)(?: \w+)?(?: (?:level|levels|feed|"
            r"boost|check|turned up|up|louder|loud enough|as loud|amplified|adjusted))+\b|\b(?:direct|fm|loop|audio|"
            r"sound) (?:or \w+ |audio |sound )?feed\b|\bfm/streamer\b|\b(?:turn|keep|set|boost|raise|adjust|"
            r"increase)(?:ed|ing)? (?:up )?the (?:volume|sound|audio)|\b(?:louder|loud and clear|extra loud|"
            r"loud enough)\b|(?<!i )(?<!can't )(?<!cannot )(?<!not )(?<!unable to )(?<!hard to )\b(?:speak|talk)(?:s|"
            r"ing|ers?)? (?:up|loud\w*|into the mic\w*|clearly|"
            r"close to the mic\w*|directly into)"
            r"(?! (?:\w+ ){0,3}?(?:is|isn't|feels|gets|makes|scares|frightens|terrifies|costs|takes|myself|on the "
            r"spot|"
            r"in front|in "
            r"public|in (?:a )?(?:\w+ )?groups?)\b)|\b(?:presenters?|speakers?) (?:to )?(?:use|uses|wear|wears|has|"
            r"have|"
            r"speak into) (?:a |the )?(?:mic|microphone|headset)|\bpocket ?talker\b|\b(?:clear|clean|crisp|strong|"
            r"good|better|quality|"
            r"decent) (?:audio|sound|microphones?|mics?)\b|\b(?:bucle|lazo) (?:magnético|auditivo)|\bamplifica\w+|"
            r"\bboucle magnétique|\bvolum(?:en|e) (?:más |plus )?(?:alto|fort)|\broger (?:pen|mic)\b"
        ),
        (
            "listen",
            "loop",
            "coil",
            "stream",
            "fm ",
            "amplif",
            "bluetooth",
            "hearing aid",
            "implant",
            "processor",
            "audio",
            "sound",
            "volum",
            "feed",
            "loud",
            "speak",
            "talk",
            "mic",
            "lazo",
            "bucle",
            "boucle",
            "roger",
        ),
        certain=True,
        unless=re.compile(
            r"\b(?:in the loop|loop me|loop (?:in|them|us|her|him)|out of the loop)\b|"
            r"(?<!turn the )(?<!turn your )\bspeakers? up\b|"
            r"\bvolume of (?:cases|calls|work|reports)|\bsounds? (?:good|great|like|interesting|perfect|wonderful|"
            r"helpful)"
        ),
    ),
    # The thing itself rather than its name: what is spoken, put in writing while it is spoken.
    Aid(
        Accommodation.CAPTIONS,
        re.compile(
            r"\b(?:spoken|said|speech|speaks?|saying|says?|talk(?:ed|ing)?|dialog(?:ue)?|"
            r"words)\b[^.;]{0,50}\b(?:typed|(?:as|in|into) text|in writing|written (?:out|down|live|on)|"
            r"text underneath|as subtitles|(?:appear|show|shown|put|up|go) (?:\w+ )?on (?:the |my |her |his )?screen|"
            r"on (?:the |my )?screen as)\b|"
            r"\b(?:running|scrolling|live|rolling) (?:text|words|type)\b|\btyped out (?:on|as|live)\b|"
            r"\btext of what(?:'s| is| the speakers?| people| they| everyone)\b|\bpalabras en (?:la )?pantalla\b"
        ),
        ("spoken", "said", "speech", "speak", "say", "talk", "dialog", "words", "text", "typed", "palabras"),
        certain=True,
        unless=re.compile(AFTERWARDS + r"|\bslides?\b"),
    ),
    Aid(
        Accommodation.SIGN_LANGUAGE,
        re.compile(
            r"\b(?:someone|somebody|person|people|anyone) (?:signing|who signs)\b|\b(?:someone|somebody|anyone) "
            r"signs\b"
            r"(?! (?:me|us|up|in|off|the|a|for|on)\b)|\b(?:talk|session|webinar|"
            r"presentation|training|class|program|everything) (?:to be |be |is |has to be )?signed\b|\b(?:follow|"
            r"communicate|understand)s? (?:\w+ ){0,2}(?:in|by) sign(?:s|ing)?\b|"
            r"(?<!do )(?<!did )(?<!can )(?<!could )(?<!should )(?<!must )(?<!may )(?<!what )(?<!before )(?<!when "
            r")(?<!until )"
            r"(?<!everything )(?<!that )(?<!will )(?<!would )\b(?:i|she|he) signs?(?= and\b|,| so\b|\W*\Z)"
        ),
        ("sign",),
        certain=True,
        unless=re.compile(r"\bsign(?:ed|s|ing)? (?:me|us|up|her|him|them|off|by|a|the|my)\b|\bsign(?:ed|s)? in\b"),
    ),
    Aid(
        Accommodation.TRANSCRIPT,
        re.compile(
            r"\b(?:text|write-?up|written \w+|in writing|words)\b[^.;]{0,25}\bwhat (?:was|is|has been|gets|people) "
            r"(?:said|spoken|covered|discussed|say)|\bwritten record\b"
        ),
        ("what", "written"),
        needs_request=True,
        unless=re.compile(r"\b(?:live|during|as it|while|on (?:the )?screen)\b"),
    ),
    Aid(
        Accommodation.ASSISTIVE_LISTENING,
        re.compile(
            r"\b(?:direct|separate) audio (?:line|connection|feed)\b|\bclean (?:\w+ )?(?:feed|audio|sound)\b|"
            r"\b(?:strong|clean|crisp)(?:,? \w+)? (?:audio|sound)\b|\bsound (?:is |be )?(?:strong|clear|loud)\b|"
            r"\b(?:near|close to|into|by) (?:the|a|their|his|her) (?:mic|microphone)\b|\bgood mics?\b|"
            r"\b(?:my|her|his) (?:\w+ )?loop\b|\b(?:sound|audio|voices?|signal|speech)\b[^.;]{0,30}\b(?:into|through|"
            r"to) (?:my|her|his) "
            r"(?:\w+ )?(?:hearing|aids?|implants?|processors?|streamer|receiver|telecoils?)\b"
        ),
        ("audio", "clean", "sound", "mic", "loop", "voice", "signal", "speech"),
        certain=True,
        unless=re.compile(r"\bsounds (?:good|great|clear)\b"),
    ),
)
