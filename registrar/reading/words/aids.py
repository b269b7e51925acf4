"""How people word what they need in order to take part: one line a wording, the code beside it. All in small letters.

`certain` aids are named by a term that hardly means anything else (CART, ASL interpreter); the others need words that
ask for them in the sentence. `stems` are looked for first, because most sentences hold none.
"""

import re
from dataclasses import dataclass

from registrar.vocabulary import Accommodation


@dataclass(frozen=True, slots=True)
class Aid:
    """A wording for one code."""

    code: Accommodation
    pattern: re.Pattern[str]
    stems: tuple[str, ...]
    certain: bool = False
    needs_request: bool = False
    """Also an everyday word (recording, slides, pause): only a plain request makes it a need."""
    unless: re.Pattern[str] | None = None
    """Where this stands in the clause, the words mean something else."""
    is_avoidance: bool = False
    """What is asked for is that something be left out ("no flashing"): a refusing word does not refuse it."""
    is_general: bool = False
    """ "An accommodation", "an interpreter": counts only where the sentence names nothing nearer."""
    beside: re.Pattern[str] | None = None
    """Must stand somewhere in the text."""


_LANGUAGE_NAMES = (
    "spanish|español|espanol|somali|hmong|arabic|mandarin|cantonese|chinese|vietnamese|russian|ukrainian|"
    "haitian(?: creole)?|creole|kreyol|kreyòl|french|français|"
    "portuguese|korean|japanese|tagalog|filipino|ilocano|navajo|diné|amharic|tigrinya|oromo|swahili|kinyarwanda|"
    "burmese|karen|nepali|hindi|urdu|punjabi|bengali|gujarati|farsi|"
    "persian|dari|pashto|kurdish|turkish|polish|german|italian|greek|armenian|albanian|bosnian|serbian|croatian|"
    "romanian|yiddish|hebrew|khmer|cambodian|lao|laotian|thai|samoan|tongan|"
    "chuukese|marshallese|hawaiian|yup'?ik|inupiaq|cherokee|choctaw|lakota|dakota|ojibwe|mixteco?|zapoteco?|triqui|"
    "k'iche'?|quiche|mam|q'anjob'?al|kanjobal|quechua|nahuatl|wolof|twi|yoruba|igbo|hausa|"
    "fulani|lingala|maay maay|rohingya|uzbek|mongolian|english|inglés|ingles|anglais|espagnol"
)
_SIGN = (
    r"(?:a\.?s\.?l\.?|american sign|sign(?:ed)?[- ]?language|sign|signed english|signing|deaf|cdi|certified deaf|"
    r"l\.?s\.?m|lsq|lsp|tactile|pro-?tactile|oral|pse|see)"
)
_INTERPRETER = (
    r"(?:int[er]+pr?[eit]+[td](?:e?r|or|ing|ation|ers|ors)?s?|terps?|interpretation|interpreting|interprete[rd]?|"
    r"intérpretes?|interpretes?|interprètes?|interpreter's)"
)
_SLIDES = (
    r"(?:power ?points?(?: \w+)?|power-?points?|ppts?|decks?|slides?(?: ?decks?)?|slideshow|hand-?outs?|materials?|"
    r"presentation(?: materials)?|documents?|worksheets?|copies|copy|notes|readings?|agenda|"
    r"text|content|files?|diapositivas|materiales?|presentación|documentos|folletos|diapos(?:itives)?|documents)"
)
_AHEAD = (
    r"(?:in advance|ahead(?: of (?:time|the (?:session|webinar|class|presentation|event)))?|before ?hand|"
    r"before the (?:session|webinar|event|day|presentation|class|training|call|program)|before (?:it starts|we start|"
    r"hand)|prior(?: to)?|"
    r"(?:a |one |two |three |several |couple of |at least |\d+ |a few |some |five )*(?:business |working )?(?:days?|"
    r"hours?|week|weeks|nights?)(?: or (?:two|so))? (?:before|ahead|prior|early|earlier|in advance)|the (?:day|night|"
    r"week) before|early|before(?:\W*\Z)|"
    r"con (?:antelación|anticipación)|por adelantado|de antemano|antes del?|à l'avance|avant la)"
)

AIDS: tuple[Aid, ...] = (
    # --- sign language
    Aid(
        Accommodation.SIGN_LANGUAGE,
        re.compile(
            rf"\b{_SIGN}[- /]*(?:\([^)]*\) ?)?(?:language )?(?:\w+ )?{_INTERPRETER}|"
            rf"\b{_INTERPRETER}[^.;]{{0,30}}\b(?:asl|sign language|lengua de señas|lenguaje de señas|lengua de signos|"
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
            r"\binterpreters? (?:whom|that|who|which) (?:i|we|she|he) (?:hire|bring|pay|have)\w*|\bsign (?:me|us|up|"
            r"her|him|them|on|in)\b(?!.*(?:language|interp|asl))|\bdesigned\b(?!.*sign )"
        ),
    ),
    # --- captions
    Aid(
        Accommodation.CAPTIONS,
        re.compile(
            r"^\W*cc\W*\Z|\bc\.?a\.?r\.?t\.?\b(?! (?:blanche|before))|\bcapt(?:ion|on)\w*|\bcc\b(?='?d|\b)(?= (?:on|"
            r"turned|enabled|please|needed|for|is|would|will)|[.,!]|\W*\Z)|\bclose[d]?[- ]?cap\w*|\bsub-?titl\w+|"
            r"\bsubt[ií]tul\w+|\bsous-titr\w+|"
            r"\breal[- ]?time (?:text|transcription|transcri\w+|caption\w*)|\blive (?:text|transcription|transcript|"
            r"transcribing|transcriber)|\bcommunication access real\w*|\b(?:words|text|dialogue|dialog|speech|"
            r"what is said|what's said|what's being said) (?:\w+ ){0,4}(?:at the bottom|on (?:the |my )?screen|typed|"
            r"in writing as|displayed|across the)|"
            r"\b(?:read|see) (?:along|what (?:is|'s|people|the|you|everyone|they)[^.]{0,25}(?:said|saying|say|spoken))|"
            r"\bspeech[- ]to[- ]text\b|\bvoice[- ]to[- ]text\b|\bsteno(?:graph\w*)?\b|\btypewell\b|\bc-?print\b|"
            r"\bopen captions?\b|\btranscripci[oó]n (?:en vivo|simultánea|en tiempo real)|\bsubtitled?\b|"
            r"\bautocaption\w*|\bstt\b"
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
            r"\bcaptain\b(?!.*caption)|\bcc(?:'?ed|'?ing)? (?:me|my|her|him|the supervisor)\b|\b(?:go|shopping|"
            r"golf) cart\b"
        ),
    ),
    Aid(
        Accommodation.SIGN_LANGUAGE,
        re.compile(r"\b(?:needs?|requires?|uses?|wants?) signing\b"),
        ("signing",),
        certain=True,
    ),
    Aid(
        Accommodation.CAPTIONS,
        re.compile(r"\bon-screen (?:words|text)\b"),
        ("on-screen",),
        certain=True,
    ),
    # --- screen reader
    Aid(
        Accommodation.SCREEN_READER,
        re.compile(
            r"\bscreen[- ]?read\w*|\bjaws\b|\bnvda\b|\bvoice-?over\b|\btalk-?back\b|\bzoomtext\b(?=.*(?:speech|"
            r"reader))|\bfusion\b(?=.*jaws)|\bwindow-?eyes\b|\bsystem access\b|\btext[- ]to[- ]speech\b|\btts\b|"
            r"\b(?:tagged|accessible|readable|screen-?readable|machine-?readable|ocr\w*|text-based|plain[- ]text|"
            r"electronic(?:ally)?(?: accessible)?|508(?:[- ]compliant)?|wcag)\b[^.;]{0,40}\b(?:pdfs?|documents?|files?|"
            r"materials?|slides?|hand-?outs?|format|platform|version|copy|copies|link|website|ppts?|power ?points?)\b|"
            r"\b(?:pdfs?|documents?|files?|materials?|slides?|hand-?outs?|platform|software|"
            r"format)\b[^.;]{0,40}\b(?:tagged|accessible to|accessible for|accessible with|screen-?readable|plain text|"
            r"(?:be )?508(?:[- ]compliant)|keyboard)\b|\bkeyboard[- ](?:only|access\w*|navig\w*)|\bonly (?:a |"
            r"the )?keyboard\b|"
            r"\balt(?:ernative|ernate)?[- ]text\b|\baccessible (?:documents?|pdfs?|platform|format|version|link|"
            r"slides?|materials?|hand-?outs?)|\blector(?:es)? de pantalla|\blecteur d'écran|\bread(?:s|"
            r"ing)? (?:the screen|everything|it|them|text|things|my screen|documents?)(?: \w+)? (?:aloud|out loud)\b|"
            r"\bcompatible with (?:my )?(?:assistive|adaptive) (?:tech\w*|software)|\b(?:assistive|"
            r"adaptive) (?:technology|tech|software)\b|\bkurzweil\b|\bread ?& ?write\b|\bdragon\b(?= (?:naturally|"
            r"dictate|software))"
        ),
        (
            "screen",
            "jaws",
            "nvda",
            "voice",
            "talkback",
            "talk-back",
            "zoomtext",
            "eyes",
            "text",
            "tts",
            "tag",
            "access",
            "readable",
            "ocr",
            "508",
            "wcag",
            "keyboard",
            "lector",
            "lecteur",
            "read",
            "compat",
            "assistive",
            "adaptive",
            "kurzweil",
            "dragon",
            "electronic",
        ),
        certain=True,
        unless=re.compile(
            r"\b(?:access(?:ible)? (?:link|code|number|instructions|information))\b(?!.*reader)|\baccessible (?:by|"
            r"from|via) (?:phone|home|anywhere)|\bassistive listening\b(?!.*reader)"
        ),
    ),
    # --- large print, contrast, magnification
    Aid(
        Accommodation.LARGE_PRINT,
        re.compile(
            r"\b(?:large|larger|big|bigger|enlarged|extra[- ]large|jumbo|giant)[- ]*(?:print|type|text|font|letters?|"
            r"lettering|slides?|size|sized|copies|copy|hand-?outs?|format|version)\b|\b(?:print|type|text|font|"
            r"letters?|lettering|fonts|slides?|hand-?outs?|copies|typeface)(?: (?:\w+ ){0,4})?(?:large|larger|big|"
            r"bigger|enlarged|blown up|magnified)\b|\benlarge\w*|\bblown up\b|\bblow (?:up|it up|them up)|"
            r"\bmagnif\w+|\bzoomtext\b|\b(?:high|good|strong|strongly|better|more|low|dark|enhanced|"
            r"increased)[- ]contrast\w*|\bcontrast(?:ing|y)?\b|\b\d{2}[- ]?(?:pt|point|points|pts)\b|\b(?:fourteen|"
            r"sixteen|eighteen|twenty|twenty-four)[- ](?:pt|point)\b|\b(?:font|type) size\b|\bdark (?:mode|background|"
            r"theme)|\b(?:light|white|yellow) (?:letters|text|on)[^.;]{0,20}\b(?:dark|black|blue|navy)|\b(?:dark|"
            r"black) on (?:white|yellow|light)|"
            r"\bletras? (?:m[aá]s )?grandes?|\b(?:letra|texto|tamaño|fuente|impres\w+) (?:m[aá]s )?(?:grande|"
            r"ampliad\w+|aumentad\w+)|\bampliad[oa]s?\b|\balto contraste\b|\bgros(?:ses)? (?:caractères|lettres|"
            r"police)|\bcaractères agrandis|\bbig[- ]print\b|\bletras? (?:\w+ )?(?:grandes?|agrandad\w+|ampliad\w+)|"
            r"\b(?:trouble|difficulty|hard|can't|cannot|hardly|struggle)[^.;]{0,30}(?:small|tiny|fine|little) (?:print|"
            r"type|text|font|letters)|\b(?:made|make|makes|making) (?:it |them |the \w+ )?(?:bigger|larger)\b|"
            r"\bcctv magnif"
        ),
        (
            "large",
            "big",
            "jumbo",
            "giant",
            "blow",
            "magnif",
            "zoomtext",
            "contrast",
            "pt",
            "point",
            "size",
            "dark",
            "light ",
            "white",
            "yellow",
            "grand",
            "ampli",
            "gros",
            "agrand",
            "small",
            "tiny",
            "fine print",
        ),
        certain=True,
        unless=re.compile(
            r"\b(?:power ?point|check ?point|large (?:group|agency|county|caseload|number|team)|appointment|viewpoint|"
            r"standpoint)\w*\b(?!.*(?:print|font|type|contrast|magnif|enlarg|\d\d[- ]?p))|\bin contrast\b|"
            r"\bby contrast\b|\bcontrast (?:between|to)\b"
        ),
    ),
    Aid(
        Accommodation.LARGE_PRINT,
        re.compile(r"\b(?:oversized?|outsize|huge) (?:print|type|text|font|letters?|slides?)\b"),
        ("oversize", "outsize", "huge"),
        certain=True,
    ),
    # --- braille
    Aid(
        Accommodation.BRAILLE,
        re.compile(r"\bbrail+l?e?\w*|\bbrf\b|\bueb\b|\bemboss\w*|\bbrailled\b|\bnotetaker device\b|\bbraile\b"),
        ("brail", "brf", "ueb", "emboss"),
        certain=True,
    ),
    # --- materials in advance
    Aid(
        Accommodation.MATERIALS_IN_ADVANCE,
        re.compile(
            rf"\b{_SLIDES}\b[^.;?]{{0,60}}\b{_AHEAD}|\b{_AHEAD}[^.;?]{{0,25}}\b{_SLIDES}\b|"
            rf"\badvance(?:d)? (?:\w+ )?{_SLIDES}\b|\b(?:look|go|read|review)(?:ing)? (?:it|them|over|through|at|"
            rf"the)[^.;]{{0,30}}\b(?:beforehand|in advance|ahead of time|before the)\b|\b(?:they|them|it|"
            rf"those)\b[^.;?]{{0,40}}\b(?:ahead of time|in advance|beforehand|days? early|days? before|day ahead)|"
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
            "avant",
            "pre-read",
            "preread",
        ),
        needs_request=True,
        unless=re.compile(
            r"\b(?:send|share|get|have|email|e-mail|receive)\w* (?:(?:me|us|out|you|over|the) ){0,3}(?:(?:log[- ]?in|"
            r"join(?:ing)?|access|web|zoom|meeting|webinar|call[- ]in|dial[- ]in|registration|"
            r"confirmation) ?)+(?:links?|info\w*|instructions?|details?|numbers?|materials?)?\b(?!.*(?:slides?|"
            r"power ?point|hand-?outs?))|"
            r"\b(?:log|sign|call|join|dial)(?:ged|ging|ed|ing)?[- ]?(?:in|on|into)? (?:\w+ ){0,2}(?:early|"
            r"a few minutes early|before)"
        ),
    ),
    Aid(
        Accommodation.MATERIALS_IN_ADVANCE,
        re.compile(rf"\b{_SLIDES}\b[^.;?]{{0,40}}\bbefore (?:we|you|it|they|i|the start)\b"),
        ("before",),
        needs_request=True,
    ),
    # --- transcript or recording afterwards
    Aid(
        Accommodation.TRANSCRIPT,
        re.compile(
            r"\btranscripts?\b|\bwritten (?:record|copy|version|summary|notes) of (?:what|the (?:session|webinar|talk|"
            r"audio|presentation|discussion))|\btranscripci[oó]n(?:es)?\b|\btranscription\b(?! (?:in|live|real))|"
            r"\bretranscription\b|\btyped (?:notes|record|copy)"
        ),
        ("transcr", "written", "typed"),
        needs_request=False,
        unless=re.compile(
            r"\b(?:live|real[- ]?time) transcri|\bcourt transcripts?|\b(?:college|academic|school|training|hearing|"
            r"university) transcripts?|transcripci[oó]n (?:en vivo|simult)|\btranscript of (?:my )?(?:trainings?|hours|"
            r"courses)|\bceu|\bcredit"
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
            r"\b(?:disab\w+|process\w*|adhd|add|dyslex\w*|tinnitus|hearing|deaf|hoh|memory|brain|tbi|concussion|stroke|"
            r"injur\w+|aphasi\w+|autis\w+|migraines?|fatigue|tire\w*|chronic|ms|vision|sight|blind|rewind|pause (?:it|"
            r"and)|replay it|own pace|slow\w*|catch (?:what|everything)|"
            r"missed words|accommodat\w+|aids?|slower|second language|english is|comprehen\w+|attention|focus|"
            r"concentrat\w+|ptsd|anxiety|epilep\w+|seizure\w*|chemo\w*|lupus|parkinson\w*|cerebral|dysl\w+|learning|"
            r"follow|re-?listen|listen again|understand|discapacidad|accessib\w+|go over|lying down|lie down|sickle|"
            r"flare\w*|cancer|dialysis|condition|diagnos\w+|pain|déficit|atención|sordera|oído|discapac\w+)\b"
        ),
        unless=re.compile(
            r"\b(?:will|is|are|was) (?:it|this|the (?:session|webinar|training|call|"
            r"event))(?: going to)? (?:also )?be(?:ing)? recorded|\bin case i (?:miss|can't|cannot|have)|"
            r"\bunable to attend|\bcan't (?:make|attend)|\bcannot (?:make|attend)|\bmissed (?:the|it|your)|"
            r"\bcoworkers?\b|\bcolleagues?\b"
        ),
    ),
    Aid(
        Accommodation.TRANSCRIPT,
        re.compile(r"\btyped(?:-| )(?:up )?(?:version|copy|notes)\b"),
        ("typed",),
    ),
    # --- audio description
    Aid(
        Accommodation.AUDIO_DESCRIPTION,
        re.compile(
            r"\baudio[- ]?desc\w*|\bvideo[- ]?descri\w+|\bdescri(?:ption|be|bed|bing|ptive|ptions|"
            r"bes)\b[^.;]{0,60}\b(?:images?|pictures?|charts?|graphs?|graphics?|photos?|visuals?|slides?|videos?|"
            r"video clips?|clips?|film|on (?:the )?screen|diagrams?|screen|aloud|out loud|verbally|shown|seen)|"
            r"\b(?:images?|pictures?|charts?|graphs?|graphics?|photos?|visuals?|slides?|videos?|clips?|film|diagrams?|"
            r"visual content|anything visual|whatever is (?:on|shown))\b[^.;]{0,60}\b(?:described|read (?:aloud|out)|"
            r"read out loud|spoken|verbali[sz]ed|narrated|explained (?:aloud|verbally|out loud|in words)|describe)\b|"
            r"\bread (?:the |any |all |every |each )?(?:slides?|text|charts?|everything|what is on|"
            r"what's on)[^.;]{0,30}\b(?:aloud|out loud|out)\b|"
            r"\bread(?:s|ing)? (?:it )?(?:aloud|out loud) (?:what|whatever|everything|anything|the (?:slides?|text|"
            r"screen))|\bverbal(?:ly)? descri\w+|\bdescriptive (?:video|audio|narration)|\bdescripci[oó]n (?:de audio|"
            r"auditiva|verbal)|\baudiodescri\w+|\bdescrib(?:a|an|ir) (?:en voz alta|las|los)|\b(?:say|tell (?:me|us)|"
            r"speak) (?:aloud |out loud )?what(?:'s| is)? (?:on|shown|in) the (?:slides?|screen|pictures?)|\b(?:put|"
            r"turned|rendered) into words\b|\bread out\b[^.;]{0,20}\b(?:whatever|what|anything|slides?|text)|"
            r"\bnarrat(?:e|ed|ion)\b[^.;]{0,40}\b(?:visual|slides?|video|images?)"
        ),
        (
            "into words",
            "descri",
            "descrip",
            "described",
            "read",
            "spoken",
            "verbal",
            "narrat",
            "explained",
            "what's on",
            "what is on",
            "what is shown",
            "tell me what",
            "say what",
        ),
        certain=True,
        unless=re.compile(
            r"\b(?:as|webinar|course|session|flyer|job|position|email|announcement) (?:is )?descri\w+|"
            r"\bdescribed in (?:your|the) (?:flyer|email|e-mail|announcement)|\bread(?:s|ing)? (?:out )?(?:me |my )|"
            r"\bplease describe\s*[:(]|\bif yes\b"
        ),
    ),
    Aid(
        Accommodation.AUDIO_DESCRIPTION,
        re.compile(
            r"\b(?:say|says|saying|tell|tells|telling|speak) (?:\w+ ){0,3}what[^.;]{0,40}\b(?:picture|photo|video|"
            r"image|"
            r"chart|slide|screen)|\bcan(?:'t|not) (?:tell|see|make out) what[^.;]{0,25}\b(?:photo|picture|chart|image|"
            r"slide)"
        ),
        ("what",),
        certain=True,
    ),
    Aid(
        Accommodation.AUDIO_DESCRIPTION,
        re.compile(
            r"\btalk (?:me|him|her|us) through (?:\w+ ){0,2}(?:pictures?|images?|slides?|charts?|diagrams?|visuals?)|"
            r"\bsaid what(?:'s| is) on\b[^.;]{0,20}\b(?:slides?|screen|charts?)"
        ),
        ("through", "said what"),
        certain=True,
    ),
    # --- listening
    Aid(
        Accommodation.ASSISTIVE_LISTENING,
        re.compile(
            r"\bassist(?:ive|ed)[- ]listening\b|\blistening (?:device|system|aid)s?\b|\b(?:hearing|induction|audio|"
            r"telecoil|t-?coil|neck)[- ]?loops?\b|\bloop (?:system|with (?:her|his|my|the))|\b(?:uses?|need(?:s|ed)?|"
            r"wear(?:s)?|with) an? loop\b|\bt-?coil\b|\btelecoil\b|\bstreamers?\b|\bfm (?:system|unit|receiver|loop)\b|"
            r"\bamplif\w+|\bneckloop\b|\bbluetooth\b[^.;]{0,40}\b(?:hearing aids?|implants?|processors?)|"
            r"\b(?:hearing aids?|implants?|processors?)\b[^.;]{0,60}\b(?:bluetooth|stream\w*|loop|feed|compatible|"
            r"connect\w*|audio level|volume|louder)|"
            r"\b(?:audio|sound|volume|voice)(?: \w+)?(?: (?:level|levels|feed|boost|check|turned up|up|louder|"
            r"loud enough|as loud|amplified|adjusted))+\b|\b(?:direct|fm|loop|audio|sound) (?:or \w+ |audio |"
            r"sound )?feed\b|\bfm/streamer\b|\b(?:turn|keep|set|boost|raise|adjust|increase)(?:ed|"
            r"ing)? (?:up )?the (?:volume|sound|audio)|\b(?:louder|loud and clear|extra loud|loud enough)\b|\b(?:speak|"
            r"talk)(?:s|ing|ers?)? (?:up|loud\w*|into the mic\w*|clearly|close to the mic\w*|directly into)|"
            r"\b(?:presenters?|speakers?) (?:to )?(?:use|uses|wear|speak into) (?:a |the )?(?:mic|microphone|headset)|"
            r"\bpocket ?talker\b|\b(?:clear|good|better|quality|decent) (?:audio|sound|microphones?|mics?)\b|"
            r"\b(?:bucle|lazo) (?:magnético|auditivo)|\bamplifica\w+|"
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
            r"\b(?:in the loop|loop me|loop (?:in|them|us|her|him)|out of the loop)\b|\bspeakers? up\b|"
            r"\bvolume of (?:cases|calls|work|reports)|\bsounds? (?:good|great|like|interesting|perfect|wonderful|"
            r"helpful)"
        ),
    ),
    # --- telephone
    Aid(
        Accommodation.PHONE,
        re.compile(
            r"\b(?:listen|join|participate|attend|connect|take part|be on|get on|access|come in|follow)(?:s|ing|ed|"
            r"ning)?(?: (?:\w+ ){0,3}?)?(?:by|via|over|through|on|using|from) (?:a |the |my |her |"
            r"his )?(?:tele)?phone\b(?! (?:number|call from))|\bby (?:\w+ )?(?:tele)?phone(?: only| line| instead)?\b|"
            r"\bphone number to (?:ring|call|dial)|\bnumber to (?:ring|call|dial)(?: in)?\b|\bring(?:ing)? in\b|"
            r"\bllamada telef[oó]nica|\buse(?:s)? (?:the |a )?(?:tele)?phone\b|\btelephone for audio|\bphone[- ](?:in|"
            r"only|access|line|bridge|option)\b|\b(?:tele)?phone (?:dial|call)[- ]?in\b|\bdial(?:s|ing|led)?[- ]?in\b|"
            r"\bcall(?:s|ing|ed)?[- ]in\b(?: (?:number|line|option|access|info\w*))?|\b(?:telephone|voice|audio|"
            r"call-in|phone) (?:line|access|option|bridge|connection|number to (?:call|dial))\b|\baudio[- ]only\b|"
            r"\blandline\b|\b(?:toll[- ]free|1-?800) (?:number|line)|\bpor tel[eé]fono\b|\bpar téléphone\b|\btty\b|"
            r"\btdd\b|\bvideo ?relay\b|\bvrs\b|\bcaptel\b|\bcaption(?:ed)? (?:tele)?phone\b|\brelay (?:service|call|"
            r"operator)"
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
            r"\b(?:discuss\w*|talk|speak) (?:\w+ ){0,4}(?:by|over|via|on) (?:the )?(?:tele)?phone\b|"
            r"\bvideophone\b|\bcall(?:ed)? in sick|\bcall(?:s|ing)? (?:me|us) (?:by|on|at)|\breach(?:ed|"
            r"able)? (?:me )?(?:by|on|at)|\bcontact (?:me )?(?:by|on|via)|"
            r"\b(?:send|give|email|share|provide|forward|what(?:'s| is)|is there)\b[^.;]{0,30}\b(?:link|dial-?in|"
            r"call-?in)\b(?!.*\b(?:because|since|due|cannot|can't|blind|vision|screen|instead)\b)|\bcall-?in (?:report|"
            r"center|line for)|\bon-?call\b|\bhotline\b|\bintake\b|"
            r"\b(?:register(?:ed|ing)?|signed up|spoke|talked|spoken|confirm\w*|rude) (?:\w+ ){0,3}(?:by|over|on|"
            r"via) (?:the )?phone|"
            r"\b(?:driv\w+|on the road|travel\w*|in (?:the|my) car|from (?:his|her|my|the) (?:truck|car|tractor|van)|"
            r"in transit|commut\w+|airport|between (?:visits|"
            r"hearings|meetings))\b(?!.*\b(?:cannot see|can't see|blind|screen)\b)"
        ),
    ),
    # --- spoken languages
    Aid(
        Accommodation.LANGUAGE,
        re.compile(
            rf"\b(?:{_LANGUAGE_NAMES})[- /]*(?:language |speaking |english |simultaneous |spoken )*(?:{_INTERPRETER}|"
            rf"translat\w+|transl?\w*ion|version|materials?|hand-?outs?|slides?|copy|copies|audio|channel|"
            rf"subtitles?)\b|\b(?:{_INTERPRETER}|translat\w+|traducc?i[oó]n\w*|traduct\w+|traducid\w+|traduire|"
            rf"traduits?|traduites?)\b[^.;?]{{0,50}}\b(?:{_LANGUAGE_NAMES})\b|"
            rf"\b(?:materials?|hand-?outs?|slides?|documents?|copy|copies|power ?points?|materiales|documentos|"
            rf"diapositivas)\b[^.;?]{{0,25}}\b(?:in|en) (?:{_LANGUAGE_NAMES})\b|\bspoken[- ]language (?:{_INTERPRETER}|"
            rf"translat\w+)|\b(?:foreign )?language (?:{_INTERPRETER}|line|assistance|access|services?|help|"
            rf"translat\w+)\b|\b(?:simultaneous|consecutive) (?:interp\w*|translat\w+)|\bmy (?:native |first |"
            rf"own )?language\b[^.;]{{0,40}}\b(?:interp\w*|translat\w+)|\binterpretaci[oó]n (?:al?|en|de|simultánea)\b|"
            rf"\bintérprete (?:de|al|en) (?:{_LANGUAGE_NAMES})\b|\btraducci[oó]n\b|\btraductora?\b|\btraducid[oa]s?\b|"
            rf"\bbilingual (?:interp\w*|materials?|hand-?outs?|person|staff|support|help|speaker)|\btraduction\b|"
            rf"\btraduit\w*|\btranslators?\b(?! by)|\btranslation (?:services?|into|to|help|support)|\btranslated\b|"
            rf"\blep\b|\blimited english\b"
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
            r"\blost in translation\b"
        ),
    ),
    Aid(
        Accommodation.LANGUAGE,
        re.compile(rf"\binterprétation\b[^.;]{{0,30}}\b(?:{_LANGUAGE_NAMES})\b"),
        ("interprétation",),
        certain=True,
    ),
    # --- breaks, pace, time
    Aid(
        Accommodation.BREAKS,
        re.compile(
            r"\b(?:extra|more|frequent|short|regular|rest|stretch|bathroom|restroom|brief|several|scheduled|additional|"
            r"movement|periodic|hourly|quick|occasional|little|some|few|any|small|built-in|comfort|bio|a|one|two|the|"
            r"minute) (?:\w+ )?breaks?\b|\bbreaks?\b|\b(?:short |brief |little |quick )?(?:rest|pause|pauses|"
            r"intermission|recess|breather)\b(?! room| of| area| assured)|\bextra time\b|\b(?:few|couple of|five|ten|"
            r"some) (?:extra |more |additional )?(?:seconds|minutes) (?:more|extra|longer|on|for|to (?:answer|respond|"
            r"type))|\bextra minutes\b|\b(?:additional|more|extended) time\b|\btime and a half\b|\b(?:slower|slow|"
            r"slowed|gentle|easy|moderate|reduced) pace\b|\bpac(?:e|ed|ing)\b|\b(?:speak|talk|go|move|present)(?:s|"
            r"ing)? (?:more |a bit |a little )?(?:slow\w*)|\bslow(?:er|ly| down)\b|\bstand (?:up )?(?:and|"
            r"or) (?:stretch|move|walk)|\b(?:step|get) (?:away|up and|out) (?:\w+ ){0,3}(?:times?|periodically|"
            r"to stretch|briefly|every|now and then)|\bpausas?\b|\bdescansos?\b|\bdescansar\b|\btiempo (?:adicional|"
            r"extra)|\bmás despacio\b|\bpauses?\b|\btemps supplémentaire|\bplus lentement\b|\breceso\b|"
            r"\bslow(?:er)?,? (?:speech|speaking|delivery|talking)|\b(?:isn't|not|less|without being|be) rushed\b|"
            r"\b(?:not so|not too|too|isn't too) fast\b|\bslow(?:s|ed)? (?:it )?down\b|\b(?:need|needs|take|takes|"
            r"allow|given?) (?:\w+ ){0,2}longer\b|\blonger (?:time|to (?:answer|respond|read|type|write))"
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
            "fast",
            "longer",
            "minutes",
            "seconds",
        ),
        needs_request=True,
        unless=re.compile(
            r"\b(?:spring|summer|winter|holiday|lunch|christmas|school|maternity|fall|coffee|thanksgiving|"
            r"career) break|\bbreak(?:s|ing)? (?:down|out|room|through|up|the|into)\b|\bbreaks? from\b|\bbreak-?out\b|"
            r"\bbreakdown\b|\bbreakout|\b(?:the|my|our|all) rest\b|\brest of\b|\bduring (?:my|the) (?:lunch|break)|"
            r"\bon (?:my )?break\b|\bfast[- ]paced (?:job|office|environment)|\bown pace\b|\bpace of (?:work|removals)|"
            r"\bmore time (?:to (?:decide|register|answer)|before)|\bextra time (?:to|for) (?:regist|decid)|"
            r"\b(?:process|track|read|type|write|learn)(?:ing|es|s)? (?:\w+ )?slow\w*|\bslow (?:internet|computer|"
            r"connection|week|day|to answer|response)"
        ),
    ),
    Aid(
        Accommodation.OTHER,
        re.compile(
            r"\b(?:nobody|no one|noone) (?:to )?calls? on\b|\b(?:presenters?|speakers?) not to\b|"
            r"\bwarn(?:ed|ing)? (?:me |us |her |him )?(?:before|ahead|about)\b"
        ),
        ("calls on", "call on", "not to", "warn"),
        is_avoidance=True,
    ),
    # --- everything else that is needed
    Aid(
        Accommodation.OTHER,
        re.compile(
            r"\bnote-?[- ]?tak\w+|\bscribe\b|\bsupport (?:person|worker)\b|\bpersonal (?:care )?(?:aide|assistant|"
            r"attendant)\b|\bpca\b|\bjob coach\b|\bservice (?:animal|dog)\b|\bguide dog\b|\bwheel-?chair\b|"
            r"\b(?:accessible|handicap\w*|disabled) (?:parking|entrance|seating|room|location|restroom|bathroom|"
            r"building|door)\b|\b(?:parking|ramp|elevator)\b(?=[^.]*(?:access|wheel|handicap))|"
            r"\bwheel ?chair[- ]access\w*|\b(?:vegetarian|vegan|gluten[- ]free|kosher|halal|dairy[- ]free|nut[- ]free|"
            r"lactose\w*|diabetic (?:meal|diet|friendly))\b|\b(?:food|nut|peanut|latex) allerg\w+|"
            r"\bdiet(?:ary)? (?:need|restriction|requirement)s?\b|"
            r"\bcolou?r[- ]?blind\w*|\bdaltoni\w+|\b(?:stammer|stutter)\w*|\blaryngitis\b|\b(?:keep|see|show|"
            r"have) (?:\w+ ){0,3}(?:speaker|presenter|interpreter)?'?s? ?(?:face|mouth|lips)\b|"
            r"\b(?:speaker|presenter)'?s? (?:face|mouth|lips)\b|\bvoice control\b|\bdiscuss (?:his|her|my|"
            r"their) needs?\b|\bphoto-?sensitiv\w+|\blight[- ]sensitiv\w+|\bplain[- ](?:language|english)\b|"
            r"\bsimplif\w+|\beasy[- ]read\b|"
            r"\bsimple (?:language|english|words)\b|\bquiet (?:room|space|area)\b|\blactation\b|\b(?:type|enter|put|"
            r"read|ask|post|submit|relay)\w* (?:my |her |his |the )?questions? (?:\w+ ){0,3}for me\b|"
            r"\bsomeone (?:to )?(?:type|write|help|assist|read)\b|\bsomebody (?:to )?(?:type|write|help|assist|read)\b|"
            r"\b(?:speech|voice) recognition\b|\bdragon\b|\beye[- ]?gaze\b|\bswitch access\b|\bhead pointer\b|\baac\b|"
            r"\bcommunication (?:board|device)\b|\bcamera off\b|\bkeep my camera off\b|\btrigger warnings?\b|"
            r"\bcontent warnings?\b|\berg(?:onomic|o) \w+|\bstanding desk\b|\bsensory[- ](?:friendly|needs?|break)|"
            r"\bprep(?:aration)? call\b|\bcomputer (?:help|assistance)\b|\btech(?:nical)? (?:help|support|"
            r"assistance)\b(?= (?:logging|getting|to|with|because|due))|\b(?:trained|live|one-on-one) (?:assistant|"
            r"helper)\b|\b(?:tomador|tomadora) de notas\b|\bsilla de ruedas\b|\bperro guía\b|\bfauteuil roulant\b|"
            r"\bchien guide\b|\bpreneur de notes\b"
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
            r"if [^.;]{0,40})\b[^.;]{0,30}\b(?:call(?:ed|ing|s)?|pick(?:ed)?) on (?:me|us|people|participants|her|him|"
            r"attendees)\b|"
            r"\b(?:no|without|not|skip|avoid|excused?|opt|out of)\b[^.;]{0,30}\b(?:break-?out rooms?|role-?play\w*|"
            r"group work|small groups)\b|\bexcused from\b|\bcameras? (?:to be )?(?:on|off)\b|\boff (?:camera|video)\b|"
            r"\bno camera\b|"
            r"\bforce-?muted?\b|"
            r"\b(?:no|without|free of|avoid)\b[^.;]{0,20}\b(?:background music|loud (?:noises?|sounds?)|"
            r"sudden (?:noises?|sounds?)|graphic (?:images?|photos?|content))\b|\bfragrance\b|\bscent[- ]?free\b"
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
            rf"(?<!language )(?<!asl )(?<!spanish )\b(?:{_INTERPRETER})\b|\b(?:special|other|reasonable|some|certain|"
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
            rf"\b{_SIGN}[- ](?:\w+ )?{_INTERPRETER}|\b(?:{_LANGUAGE_NAMES})[- ](?:\w+ )?{_INTERPRETER}|"
            rf"\b{_INTERPRETER}[^.;]{{0,40}}\b(?:{_LANGUAGE_NAMES}|asl|sign|señas|signes|signos)\b|"
            r"\b(?:hearing|legal|financial|first|visual|band|student|teacher'?s?|case|nurse'?s?|social|teaching|"
            r"kool) aids?\b(?!.*(?:accommodation|interp))|\bif (?:i|we|you|there|she|he|any|anyone|"
            r"anybody) [^.;]{0,40}(?:accom|assist|aid)|\bworking with interpreters?|\binterpreter (?:friend|colleague|"
            r"told|said|at (?:our|my))|"
            r"\bif any\b|\blet me know\b|\bfor your assistance\b|\bthank\w* [^.]{0,30}assistance|"
            r"\bassistance with (?:my )?registr|\bassistance (?:program|fund|payments?|unit|office|bureau|specialist|"
            r"division)|\b(?:public|temporary|family|economic|adoption|housing|victim) assistance\b|"
            r"\badministrative assistance"
        ),
    ),
)

# What somebody has, told without saying what is needed. Only where no aid is named anywhere in the text.
CONDITIONS: tuple[tuple[re.Pattern[str], float], ...] = (
    (
        re.compile(
            r"\b(?:i am|i'm|im|as|being|she is|she's|he is|he's|who is|soy|je suis|is|am) (?:an? )?(?:(?:also|a|both|"
            r"completely|totally|profoundly|severely|legally|partially|mostly|very|quite|late|newly|nearly|almost|"
            r"person who is) )*(?:deaf|late-deafened|hard[- ]of[- ]hearing|hoh|deaf-?blind|blind|visually[- ]impaired|"
            r"low[- ]vision|hearing[- ]impaired|sord[oa]|cieg[oa]|sourde?|aveugle|malentendante?)\b(?! (?:to|spot|date|"
            r"social|child|youth|services|client))"
        ),
        0.55,
    ),
    (
        re.compile(
            r"\b(?:i have|i've got|i got|has|with my|have|tengo|j'ai) (?:an? |some |severe |mild |moderate |profound |"
            r"significant |a bit of |partial |bilateral )*(?:hearing (?:loss|impairment|disability)|vision (?:loss|"
            r"impairment)|low vision|visual impairment|disabilit(?:y|ies)|discapacidad|learning disability|"
            r"auditory processing|pérdida auditiva|handicap)\b"
        ),
        0.55,
    ),
    (
        re.compile(
            r"\b(?:i (?:can't|cannot|can not|don't|do not) (?:hear|see|read)(?: \w+)? (?:well|very well|the screen|"
            r"much|too well)|my (?:hearing|eyesight|vision|sight)(?:'s| is|isnt| has| isn't)? (?:not |n't |very |so |"
            r"quite |really |a bit |getting )*(?:great|good enough|poor|bad|going|failing|limited|weak|terrible|worse|"
            r"impaired|gone|low|shot|declin\w+))\b"
        ),
        0.55,
    ),
    (
        re.compile(
            r"\b(?:my english is (?:limited|not|weak|poor|basic)|(?:i )?don't (?:speak|understand) (?:much |a lot of |"
            r"good )?english|no hablo (?:mucho )?inglés|hablo poco inglés|mi inglés (?:es|no))\b"
        ),
        0.55,
    ),
)

LANGUAGES_SPOKEN = re.compile(rf"\b(?:{_LANGUAGE_NAMES})\b")

STEMS: tuple[str, ...] = tuple(
    sorted(
        {
            "interp",
            "intérp",
            "intepr",
            "terp",
            "asl",
            "sign lang",
            "sign-lang",
            "signing",
            "signer",
            "signed",
            "señas",
            "signes",
            "cdi",
            "lsm",
            "cued",
            "tactile",
            "translit",
            "vri",
            "cart",
            "c.a.r.t",
            "capt",
            "capio",
            " cc",
            "close",
            "titl",
            "titul",
            "títul",
            "titr",
            "real-time",
            "real time",
            "realtime",
            "live t",
            "on screen",
            "on the screen",
            "of the screen",
            "my screen",
            "speech",
            "steno",
            "typewell",
            "c-print",
            "said",
            "saying",
            "screen",
            "jaws",
            "nvda",
            "voiceover",
            "voice-over",
            "talkback",
            "tagged",
            "accessib",
            "readable",
            "508",
            "keyboard",
            "alt text",
            "alt-text",
            "lector de",
            "lecteur",
            "aloud",
            "out loud",
            "assistive",
            "adaptive",
            "text-to",
            "text to",
            "plain",
            "dragon",
            "large",
            "big",
            "magnif",
            "contrast",
            "point",
            "pt",
            "font",
            "dark ",
            "print",
            "zoomtext",
            "blow",
            "blown",
            "grande",
            "ampli",
            "agrandi",
            "gros",
            "brail",
            "brf",
            "ueb",
            "emboss",
            "advance",
            "ahead",
            "before",
            "prior",
            "early",
            "antelac",
            "anticip",
            "adelant",
            "antes",
            "avance",
            "avant",
            "transcr",
            "record",
            "replay",
            "playback",
            "grabaci",
            "enregistr",
            "written",
            "descri",
            "verbal",
            "narrat",
            "listen",
            "loop",
            "coil",
            "stream",
            "fm ",
            "bluetooth",
            "hearing",
            "implant",
            "audio",
            "sound",
            "volum",
            "loud",
            "speak",
            "talk",
            "mic",
            "phone",
            "dial",
            "call",
            "landline",
            "teléfono",
            "telefono",
            "téléphone",
            "tty",
            "relay",
            "transl",
            "traduc",
            "traduct",
            "traduit",
            "language",
            "bilingual",
            "spanish",
            "english",
            "español",
            "inglés",
            "material",
            "hand-out",
            "handout",
            "creole",
            "version",
            "break",
            "rest",
            "pause",
            "pausa",
            "intermission",
            "extra time",
            "more time",
            "additional time",
            "pace",
            "pacing",
            "slow",
            "stretch",
            "descans",
            "despacio",
            "note-tak",
            "note tak",
            "notetak",
            "scribe",
            "support person",
            "personal",
            "job coach",
            "animal",
            "dog",
            "wheel",
            "handicap",
            "parking",
            "vegetarian",
            "vegan",
            "gluten",
            "kosher",
            "halal",
            "allerg",
            "diet",
            "fragrance",
            "scent",
            "flash",
            "strob",
            "flicker",
            "photosens",
            "sensitiv",
            "colour",
            "color",
            "dalton",
            "stammer",
            "stutter",
            "on me",
            "breakout",
            "break-out",
            "role-play",
            "role play",
            "roleplay",
            "excused",
            "laryng",
            "face",
            "mouth",
            "lips",
            "muted",
            "discuss",
            "extra",
            "minutes",
            "longer",
            "rush",
            "fast",
            "receso",
            "ring in",
            "ringing in",
            "number to",
            "llamada",
            "into words",
            "read out",
            "small",
            "tiny",
            "bigger",
            "larger",
            "agrand",
            "letra",
            "ampliad",
            "oversize",
            "huge",
            "typed",
            "through",
            "warn",
            "not to",
            "on-screen",
            "interprétation",
            "said what",
            "calls on",
            "easy",
            "simplif",
            "quiet",
            "lactation",
            "someone",
            "somebody",
            "recognition",
            "camera",
            "warning",
            "sensory",
            "ergonom",
            "accom",
            "acom",
            "aid",
            "assistance",
            "arrangement",
            "adapta",
            "ruedas",
            "roulant",
            "deaf",
            "blind",
            "hoh",
            "impair",
            "vision",
            "sight",
            "sord",
            "cieg",
            "sourd",
            "aveugle",
            "disab",
            "discap",
        }
    )
)
"""Cheap to look for: a text, or a clause, with none of them asks for nothing."""
