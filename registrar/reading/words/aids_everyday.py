"""How people word an aid in everyday words: a number to dial, a microphone used, a picture told, papers sent before.

Each wording is made of classes, what it is and what is done with it, and most need a reason beside them or a plain
request, since the same words are said of other things. All in small letters.
"""

import re

from registrar.reading.words.aid import AHEAD, Aid
from registrar.vocabulary import Accommodation

_EARS = re.compile(
    r"\b(?:hear(?:s|d|ing)?|deaf\w*|ears?|hoh|implants?|processor|aids|lip-?reads?|otosclerosis|tinnitus|listening|"
    r"loudness|decibels?|o[ií]dos?|oigo|oye|sord[oa]|aud[ií]fonos?)\b"
)
_EYES = re.compile(
    r"\b(?:blind(?:ness)?|sight(?:ed)?|eyes?|eyesight|vision|visual(?:ly)?|see|sees|seeing|look|looking|cieg[oa]|"
    r"vista|veo|"
    r"alcanzo a ver|degeneration|glaucoma|retina|cataracts?|descri\w+|narrat\w+|voiced)\b"
)
_KEPT_FROM_SCREENS = re.compile(
    r"\b(?:internet|inet|wi-?fi|bandwidth|broadband|satellite|firewall|blocks?|signal|electricity|computers?|"
    r"compu\w*|laptops?|"
    r"screens?|monitors?|video|zoom|platform|web|blind|eyes?|sight|vision|retina|migraines?|concussion|light|"
    r"hands?|arms?|"
    r"tremors?|palsy|parkinson\w*|paraly\w+|stroke|brain|lying|bed|desk|disab\w+|medical|aids?|telecoil|handset|"
    r"veo|vista|"
    r"pantallas?|sonido|reservation|rural|canyon|island|housebound|hospital|seizures?|no other way|cannot see|"
    r"can't see)\b"
)
_SHOWN = (
    r"(?:slides?|charts?|graphs?|maps?|pictures?|photos?|photographs?|images?|visuals?|diagrams?|flow-?charts?|"
    r"screenshots?|"
    r"clips?|videos?|film|screen|text|body language|faces|captions under|bullet points?|what(?:ever)?(?:'s| is)?|"
    r"it|them|"
    r"figures|tables|illustrations|material)"
)
_PAPERS = (
    r"(?:slides?|slide (?:set|deck)|decks?|hand-?outs?|materials?|outlines?|scripts?|talking points|papers|pages|"
    r"packets?|"
    r"readings?|visuals|chapters|vocabulary|glossary|files?|documentation|documents?|crib sheets?|agenda|forms?|text|"
    r"presentations?|power ?points?|notes|write-?ups?|(?:the )?whole thing|booklets?|copy|copies|l[aá]minas|folletos|"
    r"diapositivas|material|materiales)"
)
_SOON = (
    rf"(?:{AHEAD}|up ?-?front|(?:a|one|two|three|some|\d+|several|a few|couple of) (?:\w+ )?(?:days?|weeks?|"
    rf"hours?) (?:out|prior|"
    r"ahead|early|before|sooner)|in good time|well before|prior|by (?:the )?(?:evening|day|night|morning|monday|"
    r"tuesday|"
    r"wednesday|thursday|friday|the week)(?: before)?|(?:the |an |one )?(?:morning|hour|evening|week|day|night) "
    r"(?:of|before|"
    r"prior|ahead|earlier)|ahead of \w+|before,? (?:and )?not after|before rather than after|early on|first|the "
    r"\w+ before|"
    r"con (?:tiempo|antelaci[oó]n|anticipaci[oó]n)|días antes|d[ií]as antes)"
)

EVERYDAY: tuple[Aid, ...] = (
    # --- a telephone, where a screen or the internet is out of reach
    Aid(
        Accommodation.PHONE,
        re.compile(
            r"\b(?:tele)?phon(?:e|ing) (?:participation|in|me in(?:to)?|connection|access|line|number|bridge|"
            r"attendance)\b|"
            r"\b(?:access|listen(?:ing)?|join(?:ing)?|attend(?:ing)?|get(?:ting)? (?:in|on|the audio)|come in|take "
            r"part|be on|"
            r"hear (?:it|the \w+|your \w+)|dial(?:ing)?|enter|using|entrar|entrar[ií]a|entrar[eé]|conectar\w+|"
            r"llamar[eé])\b"
            r"[^.;?!]{0,40}\b(?:(?:by|over|on|via|through|with|from|using) (?:an? |the |my |her |his |our )?(?:\w+ "
            r"){0,2}?"
            r"(?:(?:tele|speaker)?phone|handset|landline|receiver)|por (?:tel[eé]fono|llamada)|marcando)\b|"
            r"\bby (?:calling|dialing|phoning|ringing)\b|\b(?:able|allowed|let (?:me|us|her|him)|possible|only|"
            r"asks?) to (?:call|dial|phone|ring)(?: in)?\b(?! (?:me|you|us|her|him|the|my|on)\b)|\blet me dial\b|"
            r"\b(?:number|numbers|pin) (?:i|we|one|she|he|you|that|to|for|we're|i'm)(?: \w+){0,3} (?:dials?|call|"
            r"ring|phone)\b|"
            r"\ba number\b(?=\W*(?:[.,;!?]|\Z| to (?:dial|call|ring)| please| if))|\b(?:conference|bridge|"
            r"toll-free|access|audio|"
            r"call) (?:number|bridge)\b|\bbridge line\b|\bteleconference\b|\baudio bridge\b|\bn[uú]mero (?:para "
            r"(?:llamar|marcar)|de tel[eé]fono)\b|\b(?:house|home|desk|corded|regular|plain|office|amplified|old) "
            r"(?:tele)?phone\b|\bspeakerphone\b|\b(?:tele)?phone(?:,)? (?:pls|please|only|it is|it has|is (?:the|"
            r"my|how|what|"
            r"all|possible)|does|will be|or nothing|works)\b|\bonly (?:a|the) (?:tele)?phone\b|\boption for us is "
            r"the phone\b|"
            r"\bthe (?:tele)?phone(?= for (?:me|her|him|us)\b)|\btelephone (?:it )?has to be\b|\bvoice-only\b|"
            r"\bcall(?:ing)? in "
            r"lying\b|\b(?:i'll|i will|she'll|he'll|i'd|she'd|he'd|would|will|must|and|to|i'm|is|am) (?:have to "
            r")?(?:phone|call|"
            r"calling|phoning|dial|ring) in\b"
        ),
        (
            "phone",
            "handset",
            "landline",
            "receiver",
            "call",
            "dial",
            "number",
            "line",
            "bridge",
            "teleconf",
            "fono",
            "llam",
            "marcando",
            "número",
            "voice-only",
            "ring in",
            "speakerphone",
        ),
        needs_request=True,
        beside=_KEPT_FROM_SCREENS,
        unless=re.compile(
            r"\b(?:my|our|office|work|cell|his|her|direct|fax) (?:tele)?(?:phone )?number\b|\bcall(?:ed)? in "
            r"sick\b|\bcall (?:me|"
            r"us|her|him|you|back)\b|\bnumber below\b|\bvoice-?mail\b|\b(?:interpret\w+|translat\w+) (?:\w+ "
            r")?(?:by|over|on) "
            r"(?:the )?phone\b|\bby phone,? (?:your|you|she|he|we|they|i)\b|\b(?:spoke|talked|rang|asked|"
            r"reach(?:ed)?|contact|told|"
            r"said|register\w*)\b[^.;]{0,20}\b(?:by|over|on) (?:the )?(?:tele)?phone\b|\bin case i (?:lose|drop)\b|"
            r"\bhotline\b|"
            r"\b(?:driv\w+|on the road|travel\w*|in (?:the|my) car|from (?:my|the|his|her) (?:truck|car|van)|"
            r"airport)\b"
        ),
    ),
    # --- sound that can be followed
    Aid(
        Accommodation.ASSISTIVE_LISTENING,
        re.compile(
            r"\b(?:on|into|near|to|use|uses|using|have|wear|hold|keep|close to|speak into|repeat"
            r"\w* \w+ into|through|good|headset|lapel|one) (?:an? |the |that |their |his |her |my |remote |proper |"
            r"decent |good )*"
            r"(?:mikes?|mics?|microphones?)\b|\bmono(?: sound| audio)?\b|\bboth channels\b|\b(?:room )?echo\b|"
            r"\bbackground (?:music|"
            r"noises?|sounds?|hum)\b|\bno music\b|\bmusic (?:off|under)\b|\bclean (?:sound|audio|signal|feed|line|"
            r"and)\b|"
            r"\bclear (?:sound|speech|audio)\b|\bgood feed\b|\bcompression off\b|\b(?:raise|bring|turn|crank|bump|"
            r"boost|push|put|"
            r"level)\w*\b[^.;?]{0,40}\b(?:up|gain|level|louder|higher)\b|\b(?:gain|level|volume|sound|track|audio|"
            r"speakers?)\b"
            r"[^.;?]{0,24}\b(?:up|cranked|boosted|raised|enhanced|louder|higher|way up)\b|\bboost\b|\bvolume "
            r"(?:yes|please|way|up)\b|"
            r"\b(?:sound|audio|volume|level) (?:check|test)s?\b|\bwatch the (?:volume|level|sound)\b|\bspeak(?:s|"
            r"ers?)? (?:up|louder)"
            r"\b|\blouder\b|\bpocket ?-?talkers?\b|\bauracast\b|\bt-?loop\b|\bloop (?:on|switched)\b|\binto (?:his|"
            r"her|my) loop\b|"
            r"\binfrared headset\b|\blistening[- ]assist\w*\b|\bhearing assistance\b|\bsound(?: \w+){0,3} (?:fed|"
            r"piped|streamed|"
            r"sent|straight|directly) (?:to|into|through)\b|\bbien fuerte\b|\bm[aá]s fuerte\b"
        ),
        (
            "at a time",
            "over each",
            "over one",
            "across each",
            "at once",
            "overlapping",
            "turn",
            "conversation",
            "talk",
            "mute",
            "mike",
            "mic",
            "mono",
            "channels",
            "echo",
            "background",
            "music",
            "clean",
            "clear",
            "feed",
            "compression",
            "gain",
            "level",
            "volume",
            "sound",
            "track",
            "audio",
            "boost",
            "check",
            "louder",
            "speak",
            "talker",
            "auracast",
            "loop",
            "infrared",
            "listening",
            "hearing assist",
            "uno",
            "fuerte",
            "quit",
        ),
        needs_request=True,
        beside=_EARS,
        unless=re.compile(
            r"\b(?:phone|call)s? (?:me )?(?:at|on) once\b|\bcourt hearing\b|\bhearing (?:from|back|about)\b|\bloud "
            r"and clear\b|"
            r"\b(?:own|my) volume\b|\bturn (?:up )?at\b|\bturn(?:s|ed)? up (?:late|early|at|for|in)\b|"
            r"\bsound(?:s)? (?:good|great|fine|"
            r"like|interesting)\b|\bmicrophones? (?:is|isn't|off|broken)\b|\bwithout (?:a )?(?:mic|microphone)\b|"
            r"\bspeak up about\b"
        ),
    ),
    # --- what is shown, said aloud
    Aid(
        Accommodation.AUDIO_DESCRIPTION,
        re.compile(
            rf"\b{_SHOWN}\b[^.;?]{{0,40}}\b(?:talked through|explained|described?|voiced(?: over)?|spoken|read "
            rf"(?:out|aloud|to (?:me|her|"
            rf"him|us))|verbali[sz]ed?|narrated|in words|told (?:me|to me)|put into words|announced?)\b|"
            rf"\b(?:explain|describ(?:e|es|ing)|voice|voicing|verbali[sz]e|narrate|announce|say|tell|tells|speak|"
            rf"read|read out|talk "
            rf"(?:me|us|her|him) through|talk through|walk (?:me|us|her|him) "
            rf"through)\b[^.;?]{{0,24}}\b(?:{_SHOWN})\b(?! (?:fine|well|"
            r"is said|was said|said))[^.;?]{0,24}\b(?:shows?|shown|aloud|out|displayed|displaying|on (?:the "
            r")?screen|up|there|where|"
            r"going on|step by step|to (?:me|us|her|him)|as you go|pops up|appears?)\b|"
            r"\b(?:describe|say|voice|tell us|narrate) (?:the |all |any |every |each )?(?:pictures?|images?|"
            r"photos?|charts?|visuals?|"
            r"slides|everything shown|maps?|diagrams?|graphs?)\b|\bdescripti(?:ons?|ve) (?:of (?:the "
            r")?(?:pictures?|images?|visuals?|"
            r"charts?|slides|photos?|videos?)|commentary|feed|track|audio)\b|\bdescribed (?:audio|video|again)\b|"
            r"\bspoken "
            r"(?:images?|visuals|run-?through|description)\b|\bspoken-visuals\b|\bverbal (?:cues|descriptions?)\b|"
            r"\bnarrators?\b"
            r"(?= (?:for|of|who|to|would|please))|\bunless (?:it's|it is|they're|they are) described\b|"
            r"\b(?:hearing|have) (?:them|it|"
            r"the \w+) read\b|\bread (?:'em|them) (?:out|to me|aloud)\b|\bsay (?:everything|what(?:'s| is)) "
            r"(?:shown|there|on)\b|"
            r"\b(?:diga\w*|describ(?:a|an|ir)|expliqu\w+)\b[^.;?]{0,30}\b(?:lo que|las? (?:l[aá]minas|im[aá]genes|"
            r"gr[aá]ficas?|fotos|"
            r"diapositivas))\b|\bdescribing (?:it|charts|the)\b|\bcan tell what (?:the|they)\b|\btell (?:us |me "
            r")?what\b[^.;?]{0,20}"
            r"\b(?:displaying|showing|show|shows|screen)\b|\beyes: describe\b"
        ),
        (
            "descri",
            "voice",
            "spoken",
            "read",
            "verbal",
            "narrat",
            "words",
            "talk",
            "explain",
            "say",
            "tell",
            "announc",
            "walk",
            "diga",
            "expliqu",
            "see here",
        ),
        needs_request=True,
        beside=_EYES,
        unless=re.compile(
            r"\b(?:can't|cannot|can not|hardly|barely|unable to|not able to|trouble|hard to|struggle to|can still) "
            r"(?:\w+ )?read\b|"
            r"\bphysical description\b|\bjob description\b|\bcourse description\b|\b(?:jaws|nvda|screen[- ]?reader|"
            r"voice-?over|"
            r"computer|software|program|reader)\b[^.;]{0,24}\b(?:reads?|speaks?|says?|can)\b|\bcaptions? the\b|"
            r"\b(?:says?|said) "
            r"(?:on|in) the (?:flyer|form|list)\b|\bsee (?:my|the) (?:signature|attached|below)\b|\bin other words\b"
        ),
    ),
    # --- the papers, before the day
    Aid(
        Accommodation.MATERIALS_IN_ADVANCE,
        re.compile(
            rf"\b{_PAPERS}\b[^.;?!]{{0,50}}\b{_SOON}\b|\b{_SOON}\b[^.;?!]{{0,14}}\b(?:the |your |any |all "
            rf")?{_PAPERS}\b|"
            rf"\b(?:preview|pre-?release|advance cop(?:y|ies)|early access)\b(?: \w+){{0,2}} (?:of|to)? ?(?:the "
            rf")?(?:{_PAPERS})?|"
            rf"\bseen the {_PAPERS} already\b|\bnotes first\b|\breading ahead\b|\b(?:mail|e-?mail|send|forward|"
            rf"post) (?:me|us|her|him|"
            rf"it|them|the \w+)(?: \w+){{0,3}} {_SOON}\b"
        ),
        (
            "slide",
            "deck",
            "hand",
            "material",
            "outline",
            "script",
            "talking points",
            "paper",
            "pages",
            "packet",
            "reading",
            "visual",
            "chapter",
            "vocab",
            "glossar",
            "file",
            "document",
            "crib",
            "agenda",
            "forms",
            "text",
            "presentation",
            "point",
            "notes",
            "write",
            "booklet",
            "copy",
            "copies",
            "láminas",
            "folletos",
            "diapositiv",
            "preview",
            "release",
            "early access",
            "whole thing",
        ),
        needs_request=True,
        beside=re.compile(
            r"\b(?:dyslexi\w+|adhd|add|memory|brain|tbi|stroke|slow\w*|concussion|process\w*|autis\w+|spectrum|"
            r"learning|disab\w+|"
            r"deaf\w*|hard[- ]of[- ]hearing|hoh|hear|interpret\w+|terps?|signer|captioner|note-?taker|blind|vision|"
            r"sight|eyes?|jaws|"
            r"nvda|reader|print|braille|big|large|zoom|blow (?:them|it) up|enlarge|epilep\w+|anxiety|ptsd|"
            r"dysgraphia|english|"
            r"comprehension|read (?:them|it|slowly)|study|prepare|follow|assistant|tutor|coach|convert|"
            r"accommodation|need|"
            r"transcript|recording|captions?|lenses|attention|focus|cart|useful|before the day|day or so|keep pace)\b"
        ),
        unless=re.compile(
            r"\b(?:link|log-?in|invitation|invoice|certificates?|confirmation|receipt|w-?9|reminder|instructions|"
            r"roster|sign-?in "
            r"sheet|attendance)\b|\b(?:thank\w*|appreciat\w*)\b[^.;]{0,12} in advance\b|\b(?:our|my) (?:own "
            r")?(?:staff|slides|"
            r"hand-?outs|paper-?work|forms?)\b|\bout of (?:the )?(?:office|town|work|state|court)\b|\bbefore "
            r"(?:you|we) (?:register|"
            r"confirm|can)\b|\bfirst (?:name|one|session|time)\b"
        ),
    ),
)
