"""How people word what they need in order to see, or hear what is shown: screen readers, print, braille, description.

One line a wording, the code beside it; all in small letters.
"""

import re

from registrar.reading.words.aid import Aid
from registrar.vocabulary import Accommodation

SEEING: tuple[Aid, ...] = (
    Aid(
        Accommodation.SCREEN_READER,
        re.compile(
            r"\bscreen[- ]?read\w*|\bjaws\b|\bnvda\b|\bvoice-?over\b|\btalk-?back\b|\bzoomtext\b(?=.*(?:speech|"
            r"reader))|\bfusion\b(?=.*jaws)|\bwindow-?eyes\b|\bsystem access\b|\btext[- ]to[- ]speech\b|\btts\b|"
            r"\b(?:tagged|accessible|readable|screen-?readable|machine-?readable|ocr\w*|text-based|plain[- ]text|"
            r"electronic(?:ally)?(?: accessible)?|508(?:[- ]compliant)?|wcag)\b[^.;]{0,40}\b(?:pdfs?|documents?|"
            r"files?|materials?|slides?|hand-?outs?|format|platform|version|copy|copies|link|website|ppts?|"
            r"power ?points?)\b|\b(?:pdfs?|documents?|files?|materials?|slides?|hand-?outs?|platform|software|"
            r"format)\b[^.;]{0,40}\b(?:tagged|accessible to|accessible for|accessible with|screen-?readable|"
            r"plain text|(?:be )?508(?:[- ]compliant)|keyboard)\b|\bkeyboard[- ](?:only|access\w*|navig\w*)|"
            r"\bonly (?:a |the )?keyboard\b|\balt(?:ernative|ernate)?[- ]text\b|\baccessible (?:documents?|pdfs?|"
            r"platform|format|version|link|slides?|materials?|hand-?outs?)|\blector(?:es)? de pantalla|"
            r"\blecteur d'écran|\bread(?:s|ing)? (?:the screen|everything|it|them|text|things|my screen|"
            r"documents?)(?: \w+)? (?:aloud|out loud)\b|\bcompatible with (?:my )?(?:assistive|adaptive) (?:tech\w*|"
            r"software)|\b(?:assistive|adaptive) (?:technology|tech|software)\b|\bkurzweil\b|\bread ?& ?write\b|"
            r"\bdragon\b(?= (?:naturally|dictate|software))"
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
    Aid(
        Accommodation.LARGE_PRINT,
        re.compile(
            r"\b(?:large|larger|big|bigger|enlarged|extra[- ]large|jumbo|giant)[- ]*(?:print|type|text|font|letters?|"
            r"lettering|slides?|size|sized|copies|copy|hand-?outs?|format|version)\b|\b(?:print|type|text|font|"
            r"letters?|lettering|fonts|slides?|hand-?outs?|copies|typeface)(?: (?:\w+ ){0,4})?(?:large|larger|big|"
            r"bigger|enlarged|blown up|magnified)\b|\benlarge\w*|\bblown up\b|\bblow (?:up|it up|them up)|"
            r"\bmagnif\w+|\bzoomtext\b|\b(?:high|good|strong|strongly|better|more|low|dark|enhanced|"
            r"increased)[- ]contrast\w*|\bcontrast(?:ing|y)?\b|\b\d{2}[- ]?(?:pt|point|pts)\b|\b(?:fourteen|"
            r"sixteen|eighteen|twenty|twenty-four)[- ](?:pt|point)\b|\b(?:font|type) size\b|\bdark (?:mode|"
            r"theme)|(?<!plain )(?<!solid )(?<!against a )(?<!in front of a )\bdark background|"
            r"\b(?:slides?|screen|text|letters)\b[^.;]{0,40}\bdark background|"
            r"\b(?:light|white|yellow) (?:letters|text|on)[^.;]{0,20}\b(?:dark|black|blue|navy)|"
            r"\b(?:dark|black) on (?:white|yellow|light)|\bletras? (?:m[aá]s )?grandes?|\b(?:letra|texto|tamaño|"
            r"fuente|impres\w+) (?:m[aá]s )?(?:grande|ampliad\w+|aumentad\w+)|\bampliad[oa]s?\b|\balto contraste\b|"
            r"\bgros(?:ses)? (?:caractères|lettres|police)|\bcaractères agrandis|\bbig[- ]print\b|"
            r"\bletras? (?:\w+ )?(?:grandes?|agrandad\w+|ampliad\w+)|\b(?:trouble|difficulty|hard|can't|cannot|"
            r"hardly|struggle)[^.;]{0,30}(?:small|tiny|fine|little) (?:print|type|text|font|letters)|\b(?:made|make|"
            r"makes|making) (?:it |them |the \w+ )?(?:bigger|larger)\b|\bcctv magnif"
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
            r"\b(?:power ?point|check ?point|large (?:group|agency|county|caseload|number|team)|appointment|"
            r"viewpoint|standpoint)\w*\b(?!.*(?:print|font|type|contrast|magnif|enlarg|\d\d[- ]?p))|\bin contrast\b|"
            r"\b(?:enlarge|magnify|zoom|blow)\b[^.;]{0,25}\b(?:on my own|by myself|myself|at home|"
            r"on my (?:own )?(?:screen|computer|tablet|end))|\b(?:can|could|will|may|to) (?:then )?(?:enlarge|"
            r"magnify|zoom into|blow (?:it|them)) (?:it|them|the slides|things) (?:on|here|at)\b|\b(?:so|"
            r"so that) (?:i|she|he) (?:can|could|may) (?:then )?(?:enlarge|magnify|zoom)|\b(?:my|her|"
            r"his) own (?:\w+ )?magnif|\bwith (?:a|my|her|his) (?:\w+ )?magnif(?!.*\b(?:print|contrast|fonts?|"
            r"letters?|enlarg\w*)\b)|\bcertificate\b|\bflyer\b|"
            r"\bby contrast\b|"
            r"\bcontrast (?:between|to)\b"
        ),
    ),
    Aid(
        Accommodation.LARGE_PRINT,
        re.compile(r"\b(?:1[6-9]|[2-9]\d)[- ]?points\b"),
        ("points",),
        certain=True,
        beside=re.compile(r"\b(?:type|typeface|fonts?|sized?|letters?|lettering|print|text|slides?|hand-?outs?)\b"),
    ),
    Aid(
        Accommodation.LARGE_PRINT,
        re.compile(r"\b(?:oversized?|outsize|huge) (?:print|type|text|font|letters?|slides?)\b"),
        ("oversize", "outsize", "huge"),
        certain=True,
    ),
    Aid(
        Accommodation.BRAILLE,
        re.compile(
            r"\bbrail+l?e?(?:d|s|rs?|wr\w+|ing|-\w+|note|sense)?\b|\bbraile\b|\bbrf\b|\bueb\b|\bemboss\w*|"
            r"\bnotetaker device\b|\bfingertip reader\b"
        ),
        ("brail", "brf", "ueb", "emboss", "notetaker", "fingertip"),
        certain=True,
        unless=re.compile(
            r"\b(?:louis|mr\.?|mrs\.?|ms\.?|dr\.?) braille\b|\bbraille (?:institute|street|st\.|avenue|road|drive|"
            r"lane|"
            r"boulevard|court|place|monument|park|library|press|school|academy|society|foundation|challenge|month|"
            r"certif\w+|teachers?|instructors?|lessons?|class(?:es)?|transcribers?|team)\b|\b(?:last|middle|first|"
            r"family|maiden|real|sur) ?names? (?:is|was|are)?\b|\bbraille (?:on|in|at) (?:the |your |our |all "
            r")?(?:\w+ )?"
            r"(?:elevators?|doors?|buttons?|signs?|walls?|building)\b|\b(?:elevators?|doors?|buttons?|"
            r"signs?)\b[^.;]{0,40}"
            r"\bbraille\b|\b(?:maestr[oa]|profesora?) de braille\b|\bbraillard\b"
        ),
    ),
    Aid(
        Accommodation.AUDIO_DESCRIPTION,
        re.compile(
            r"\baudio[- ]?desc\w*|\bvideo[- ]?descri\w+|\bdescri(?:ption|be|bed|bing|ptive|ptions|"
            r"bes)\b[^.;]{0,60}\b(?:images?|pictures?|charts?|graphs?|graphics?|photos?|visuals?|slides?|videos?|"
            r"video clips?|clips?|film|on (?:the )?screen|diagrams?|screen|aloud|out loud|verbally|shown|seen)|"
            r"\b(?:images?|pictures?|charts?|graphs?|graphics?|photos?|visuals?|slides?|videos?|clips?|film|"
            r"diagrams?|visual content|anything visual|"
            r"(?:anything|whatever|everything|all|what)(?: that| which)?(?:'s|'ll|'re| is| are| will| gets?| "
            r"appears?| "
            r"comes?| goes| "
            r"you| they| we| gets| to| be| being| only| up| put)* (?:on|up|shown?|displayed|presented|projected|"
            r"pictured|visible|there)"
            r")\b[^.;]{0,60}\b(?:described|"
            r"read (?:aloud|out)|read out loud|spoken|verbali[sz]ed|narrated|explained (?:aloud|verbally|out loud|"
            r"in words)|describe)\b|\bread (?:the |any |all |every |each )?(?:slides?|text|charts?|everything|"
            r"what is on|what's on)[^.;]{0,30}\b(?:aloud|out loud|out)\b|\bread(?:s|ing)? (?:it )?(?:aloud|"
            r"out loud) (?:what|whatever|everything|anything|the (?:slides?|text|screen))|\bverbal(?:ly)? descri\w+|"
            r"\bdescriptive (?:video|audio|narration)|\bdescripci[oó]n (?:de audio|auditiva|verbal)|\baudiodescri\w+|"
            r"\bdescrib(?:a|an|ir) (?:en voz alta|las|los)|\b(?:say|tell (?:me|us)|speak) (?:aloud |"
            r"out loud )?what(?:'s| is)? (?:on|shown|in) the (?:slides?|screen|pictures?)|\b(?:put|turned|"
            r"rendered) into words\b|\bread out\b[^.;]{0,20}\b(?:whatever|what|anything|slides?|text)|\bnarrat(?:e|"
            r"ed|ion)\b[^.;]{0,40}\b(?:visual|slides?|video|images?)"
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
            r"\b(?:computer|machine|laptop|tablet|software|program|phone|device|reader|nvda|jaws|voice-?over|"
            r"talkback)"
            r"(?: (?:that|which|can|will|to|must|does))*(?: \w+ly)? read|"
            r"\bplease describe\s*[:(]|\bif yes\b"
        ),
    ),
    Aid(
        Accommodation.AUDIO_DESCRIPTION,
        re.compile(
            r"\b(?:say|says|saying|tell|tells|telling|speak) (?:\w+ ){0,3}what[^.;]{0,40}\b(?:picture|photo|video|"
            r"image|chart|slide|screen)|\bcan(?:'t|not) (?:tell|see|make out) what[^.;]{0,25}\b(?:photo|picture|"
            r"chart|image|slide)"
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
    # The thing itself rather than its name: a machine that reads, papers that it cannot read.
    Aid(
        Accommodation.SCREEN_READER,
        re.compile(
            r"(?:\b(?:my|her|his)|'s) (?:\w+ )?(?:computer|software|machine|laptop|program|tablet|"
            r"phone) (?:\w+ )?(?:reads?|speaks?|talks)\b|(?:\b(?:my|her|his)|'s) (?:\w+ )?(?:computer|software|"
            r"machine|"
            r"laptop|program|tablet) (?:can|can't|cannot|could|will|won't|does not|doesn't) (?:\w+ )?(?:read|speak|"
            r"say|"
            r"voice|pronounce)\b|\btalking (?:computer|software)\b|\bsoftware (?:can |"
            r"that )?(?:speaks?|reads?)\b|\bscreen[- ]?reading\b|\breadspeaker\b|\bnaturalreader\b"
        ),
        ("computer", "software", "machine", "laptop", "program", "tablet", "phone", "screen", "readspeak", "naturalr"),
        certain=True,
    ),
    Aid(
        Accommodation.SCREEN_READER,
        re.compile(
            r"\b(?:image-only|scanned|picture-only|photographed)\b[^.;]{0,20}\b(?:pdfs?|documents?|files?|copies|"
            r"slides?)\b|\b(?:pdfs?|documents?|files?|slides?)\b[^.;]{0,20}\b(?:images? only|just pictures)\b"
        ),
        ("image", "scanned", "picture", "photographed"),
        is_avoidance=True,
        beside=re.compile(r"\b(?:blind|reader|read|jaws|nvda|voiceover|sight|vision|see)\b"),
    ),
    Aid(
        Accommodation.AUDIO_DESCRIPTION,
        re.compile(
            r"\b(?:say|says|saying|tell|tells|telling|read|explain|describ\w+)\b[^.;]{0,20}\bwhat(?:'s| is| they| "
            r"you| "
            r"he| she| it)? (?:on|in|show|shows|shown|displayed|put up|pictured)\b|\b(?:put|turned|rendered) "
            r"in(?:to)? "
            r"words\b"
        ),
        ("what", "words"),
        certain=True,
        unless=re.compile(
            r"\b(?:can't|cannot|can not|couldn't|could not|hardly|barely|unable to|not able to|trouble|hard to|"
            r"struggle to) "
            r"(?:\w+ )?read\b|"
            r"\b(?:agenda|flyer|program|schedule|certificate)\b|\bemail\b|\bsays? what is on (?:the )?(?:form|flyer|"
            r"list)\b"
        ),
    ),
)
