"""How people word a need by what is to happen, or is not to, instead of naming an aid.

"Somebody would have to type for me", "my mouth is on his lips", "spare me the role plays": who does it, what is done
and for whom are lists of their own, so that a wording is one of each. All in small letters.
"""

import re

from registrar.reading.words.aid import AFTERWARDS, INTERPRETER, LANGUAGE_NAMES, Aid
from registrar.vocabulary import Accommodation

HELPER = (
    r"(?:some ?(?:one|body)|any ?(?:one|body)|(?:a|another|one) (?:\w+ )?person|(?:a|one of your|one of the|my|her|"
    r"his|an) (?:\w+ )?(?:staff(?: member)?|colleague|coworker|co-worker|helper|assistant|aide|attendant|companion|"
    r"caregiver|carer|host|moderator))"
)
"""Who lends a hand."""
IS_TO = (
    r"(?:to|who(?: can| could| will| would)?|that can|(?:will|would|'ll|'d|may|might) (?:have|need) to|will|would|'ll|"
    r"can|could|"
    r"should|must|needs? to|ought to|has to|may)"
)
SHOWN = (
    r"(?:pictures?|photos?|images?|charts?|graphs?|slides?|videos?|clips?|diagrams?|visuals?|screen|figures?|tables?)"
)
SPOKEN = (
    r"(?:(?:what|whatever|everything|all)(?: that)?(?:'s|'re| is| are| gets| was| people| the \w+| they| everyone)? "
    r"(?:being )?(?:said|spoken|says?|talked about)|the spoken words?|spoken words?|the talk(?:ing)?|the speech|"
    r"the written word)"
)
"""What is said, as somebody calls it who cannot hear it."""
FACES = r"(?:faces?|mouths?|lips)"
SITUATIONS = (
    r"(?:break-?outs?(?: rooms?| groups?)?|role[- ]?plays?|role[- ]playing|small groups?|group (?:work|exercises?|"
    r"tasks?)|"
    r"ice-?breakers?|poll(?:s|ing)?|(?:my |our |the |a )?(?:camera|webcam|video|microphone|mic)s?|read(?:ing)? (?:out|"
    r"aloud)|graphic (?:images?|content|photos?|clips?)|loud (?:noises?|sounds?|music)|background music|perfumes?|"
    r"fragrances?|scents?|colognes?|sudden (?:noises?|sounds?))"
)
"""What somebody asks to be spared."""

_ELSEWHERE = re.compile(
    r"\b(?:trial|court|hearing|leave|late|log (?:off|out)|step away (?:at|by)|drive|pick up|school|kids|"
    r"meeting|(?:a|my|the|phone) call)\b|\bminutes (?:late|early|away|from)\b"
)
"""What ends or interrupts a session for other reasons."""

ACTS: tuple[Aid, ...] = (
    Aid(
        Accommodation.CAPTIONS,
        re.compile(
            rf"\b(?:read(?:ing)?|see(?:ing)?|typ(?:e|es|ed|ing)(?: out)?|writ(?:e|es|ten|ing)(?: out| down)?|"
            rf"print(?:ed)?|follow(?:ing)?) (?:along (?:with )?|out )?(?:{SPOKEN})\b(?! after)|"
            r"\b(?:words?|text|letters)\b[^.;]{0,20}\b(?:run(?:ning)?|scroll(?:ing)?|appear(?:ing)?|come up|stream)\b"
            r"[^.;]{0,20}\b(?:bottom|foot|top|screen)\b|"
            r"\b(?:written|typed|put|have|see|need|get) (?:\w+ ){0,2}(?:on|across) (?:the |my )?screen\b[^.;]{0,16}"
            r"\b(?:as|while|when) (?:\w+ ){1,2}(?:speak|talk|say)|"
            r"\b(?:see|seeing|read|reading|look at|watch|watching|follow|following|(?:get|have)(?= (?:the|some|"
            r"those)\b)) (?:the |some |any |those |"
            r"actual |your |their "
            r")*words\b(?! (?:of|for|with|to describe))|\bwords (?:to (?:look at|read|see|follow)|(?:to )?come (?:up|"
            r"along)|"
            r"in front of (?:me|her|him))|"
            r"\b(?:go|live|get|follow|make do|manage|depend|rely)s? (?:by|on|with) (?:what i can read|reading|the "
            r"written word|print|text)\b|\bfollow\w* by reading\b"
        ),
        ("read", "see", "typ", "writ", "print", "word", "text", "letters", "follow"),
        needs_request=False,
        beside=re.compile(
            r"\b(?:hear(?:ing)?|deaf\w*|ears?|hoh|implants?|sound|listen\w*|spoken|said|speaks?|talks?|says?|for me)\b"
        ),
        unless=re.compile(AFTERWARDS + r"|\bon (?:my|the) (?:form|flyer)\b"),
    ),
    Aid(
        Accommodation.SIGN_LANGUAGE,
        re.compile(
            rf"\b(?:it's|it is|is|are|gets?|being) signed\b(?! (?:by|up|off|me|us|him|her|them|in|on|for|my|the|a)\b)|"
            rf"\b{INTERPRETER}\b[^.;]{{0,60}}\b(?:as|since|because|for|and) (?:i|she|he) (?:only |also |can |mainly )?"
            r"signs?\b(?! (?:up|in)\b)"
        ),
        ("sign",),
        certain=True,
        beside=re.compile(r"\b(?:deaf\w*|follow|understand|hear\w*|interp\w+)\b"),
        unless=re.compile(r"\b(?:form|consent|letter|paper|certificate|contract|sheet|release|order|petition)s?\b"),
    ),
    Aid(
        Accommodation.SIGN_LANGUAGE,
        re.compile(
            rf"\b(?:bsl|lsf|auslan|isl)\b|\b(?:has|have|had|needs?|ought|must) (?:to be |be )?signed\b(?! by| up| off|"
            rf" me| us| him| her| them| in| on| for| my| the| a)|"
            rf"\b(?:without|through|by|in) sign(?:s|ing)?\b(?! up| in| off| the| a)|\b{HELPER} {IS_TO} signs?\b"
            r"(?! (?:me|us|him|her|them|up|off|the|a|my)\b)"
        ),
        ("bsl", "lsf", "auslan", "isl", "sign"),
        certain=True,
        unless=re.compile(r"\b(?:form|consent|letter|paper|certificate|contract|sheet|release)s?\b"),
    ),
    Aid(
        Accommodation.SCREEN_READER,
        re.compile(
            r"\b(?:my|her|his) (?:text |computer |electronic )?reader\b(?=[^.;]{0,16}\b(?:handles?|chokes?|reads?|"
            r"opens?|"
            r"gets? through|process\w*|works?|stumbles?|manages?|deals?|copes?|skips?|images?|pdfs?)\b)|\b(?:text|"
            r"talking|speaking)[- ]readers?\b|"
            r"\b(?:speech|voice) (?:output|synthesi[sz]er|software|program)\b|"
            r"\b(?:for|with|by|to) (?:my|her|his) (?:text )?reader\b(?! \w)"
        ),
        ("reader", "speech", "voice"),
        certain=True,
        unless=re.compile(
            r"\b(?:kindle|proof|mind|tarot|avid)\b|\bfirst reader\b|\b(?:with|to|beside) (?:me|her|him)\b"
        ),
    ),
    Aid(
        Accommodation.AUDIO_DESCRIPTION,
        re.compile(
            rf"\btalk(?:s|ed|ing)? (?:\w+ )?through\b[^.;]{{0,16}}\b{SHOWN}\b|"
            r"\b(?:what|whatever|anything|everything)(?: that| which)?(?:'s| is| gets)? (?:only )?(?:shown|"
            r"on (?:the )?(?:screen|slides?)|displayed|visual)\b[^.;]{0,30}\b(?:said|spoken|told|read|voiced|"
            r"put in words|aloud|out loud)\b|"
            rf"\b(?:videos?|clips?|{SHOWN}) [^.;]{{0,20}}\bwith (?:an? )?(?:audio )?descriptions?\b"
        ),
        ("through", "shown", "on screen", "on the", "on slide", "displayed", "visual", "description"),
        certain=True,
    ),
    Aid(
        Accommodation.LARGE_PRINT,
        re.compile(
            r"\bzoomed(?:[- ](?:in|up))?\b|\b(?:large|larger|big|bigger|huge) fonts\b|\b(?:letters?|type|characters?|"
            r"print) (?:\w+ ){0,3}(?:tall|big|large) enough\b|\b(?:double|triple|twice the|"
            r"three times the) (?:the )?(?:size|"
            r"usual size|normal size)\b"
        ),
        ("zoomed", "fonts", "enough", "size"),
        certain=True,
        unless=re.compile(r"\bzoomed (?:meeting|call|through)\b"),
    ),
    Aid(
        Accommodation.MATERIALS_IN_ADVANCE,
        re.compile(
            r"\b(?:slides?|hand-?outs?|deck|power ?points?|outline|agenda|order of (?:topics|events)|papers?|"
            r"materials?|documents?|copy|copies|"
            r"what(?:ever)? (?:will be|is going to be|'ll be|is to be) (?:shown|said|covered|"
            r"discussed))\b[^.;?]{0,40}\b"
            r"(?:in time\b|in hand\b|ahead\b|beforehand\b|by (?:the )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|"
            r"by the (?:day|night|evening|week) before|before we (?:start|begin|meet)|days? (?:ahead|early|sooner)|"
            r"before the (?:\w+ )?(?:session|webinar|training|class|course|talk|event))"
        ),
        ("slide", "hand", "deck", "power", "outline", "agenda", "paper", "material", "document", "cop", "what"),
        needs_request=True,
        unless=re.compile(
            r"\b(?:flyer|registration|invoice|certificate|agenda item|paperwork)\b|\bpapers? (?:signed|served)\b"
        ),
    ),
    Aid(
        Accommodation.TRANSCRIPT,
        re.compile(
            r"\b(?:word[- ]for[- ]word|verbatim) (?:record|account|text|copy|version|notes)\b|"
            r"\bwritten (?:version|account|summary|record|notes)\b[^.;]{0,24}\b(?:after\w*|later|of)\b|"
            r"\bnotes (?:of|from) the (?:session|webinar|talk)\b[^.;]{0,20}\b(?:in writing|after\w*)|"
            r"\b(?:in writing|on paper) (?:after\w*|later|once)\b"
        ),
        ("record", "account", "text", "cop", "version", "notes", "written", "writing", "paper"),
        needs_request=True,
        unless=re.compile(r"\bconfirm\w*|\bcertificate\b|\b(?:my|our) (?:team|staff|supervisor)\b"),
    ),
    Aid(
        Accommodation.TRANSCRIPT,
        re.compile(
            r"\b(?:watch|hear|listen to|see|go through|play) (?:it|everything|the \w+) (?:again|once more|back)\b"
        ),
        ("again", "once more", "back"),
        needs_request=True,
        beside=re.compile(
            r"\b(?:disab\w+|process\w*|adhd|dyslex\w*|memory|brain|concussion|stroke|own (?:speed|pace)|attention|"
            r"autis\w+|hearing|slow\w*)\b"
        ),
    ),
    Aid(
        Accommodation.AUDIO_DESCRIPTION,
        re.compile(
            r"\b(?:say|tell (?:me|us)|name|read out|explain) (?:\w+ ){0,2}(?:what you(?:'re| are) (?:pointing|showing|"
            r"looking)|the (?:numbers|figures|labels)|what (?:it|they|these|those) shows?)\b"
        ),
        ("say", "tell", "name", "read out", "explain"),
        beside=re.compile(
            r"\b(?:blind|(?:can't|cannot|can not|don't|do not) see|no (?:sight|vision)|low vision|sight)\b"
        ),
    ),
    Aid(
        Accommodation.ASSISTIVE_LISTENING,
        re.compile(
            r"\b(?:volume|sound|audio|speakers?|voices?)\b[^.;]{0,40}\b(?:too )?(?:low|quiet|soft|faint|weak)\b|"
            r"\b(?:far|away) from the (?:mic|microphone)\b|\b(?:volume|sound|audio|voices?)\b[^.;]{0,30}\b(?:boosted|"
            r"routed|"
            r"raised|fed|piped|patched|higher|stronger|turned up)\b"
        ),
        ("volume", "sound", "audio", "speaker", "voice", "mic"),
        beside=re.compile(r"\b(?:hearing (?:loss|aids?)|hard[- ]of[- ]hearing|(?:don't|can't|cannot) hear|hoh|deaf)\b"),
    ),
    Aid(
        Accommodation.ASSISTIVE_LISTENING,
        re.compile(
            r"\b(?:use|uses|using|into|through|on|have|with|near) (?:\w+ ){0,3}(?:microphones?|mics?|headsets?)\b|"
            r"(?<!i )(?<!can't )(?<!cannot )(?<!not )(?<!unable to )\bspeak (?:up|louder)\b|\b(?:wired|piped|fed|sent|"
            r"streamed) (?:straight |directly )?(?:through|in)?to "
            r"(?:my|her|his) (?:hearing|implants?|aids?|processor|streamer)\b"
        ),
        ("mic", "headset", "speak", "wired", "piped", "fed", "sent", "stream"),
        needs_request=True,
        beside=re.compile(
            r"\b(?:hard[- ]of[- ]hearing|hearing (?:loss|aids?|impair\w+|problem|trouble)|implants?|(?:don't|do not|"
            r"can't|cannot|doesn't) (?:\w+ )?hear|deaf\w*|hoh|my ears?|my hearing|her hearing|his hearing|bad ears?)\b"
        ),
    ),
    Aid(
        Accommodation.LANGUAGE,
        re.compile(
            rf"\b(?:need|needs|have|get|hear|receive|like|want|prefer) (?:it|this|everything|all of it|that|them|"
            rf"things|mine|hers|his) in (?:{LANGUAGE_NAMES})\b(?<!english)|"
            rf"\b(?:put|say|explain|turn|give|render|tell|repeat|summari[sz]e|convert|relay|pass|whisper)(?:s|ing|ed)? "
            rf"(?:me )?(?:it|this|"
            rf"that|them|things|everything|all|(?:the|what) \w+)(?: \w+){{0,3}} (?:in|into|to) "
            rf"(?:{LANGUAGE_NAMES})\b(?<!english)|"
            rf"\btraduz\w+|\bme lo traduzcan\b|"
            r"\b(?:a|any) translators?\b|\bsomeone (?:to|who can|who) translate\w*"
        ),
        (" in ", " into ", " to ", "traduz", "translat"),
        certain=True,
        unless=re.compile(r"\bput it in writing\b"),
    ),
    Aid(
        Accommodation.BREAKS,
        re.compile(
            r"\b(?:can(?:'t|not| not)|unable to|not able to|hard to|hurts to|trouble) (?:\w+ )?(?:sit(?:ting)?|stay|"
            r"focus|concentrate|look at (?:a|the) screens?|be (?:on|at) (?:a|the) (?:screen|computer))\b[^.;]{0,24}\b"
            r"(?:more than|longer than|for (?:long|more|over|an hour|the whole)|at a (?:time|stretch)|whole time|"
            r"straight through|without (?:a )?(?:break|stop|pause))"
        ),
        ("sit", "stay", "focus", "concentr", "screen", "computer"),
        unless=_ELSEWHERE,
        is_reason=True,
    ),
    Aid(
        Accommodation.BREAKS,
        re.compile(
            r"\b(?:breathers?|stops?|time-?outs?|halts?) (?:every|half-?way|mid-?way|in the middle|now and then|"
            r"at the half)|\b(?:stop|halt|pause|breather|rest) of (?:\w+ ){1,3}minutes\b|"
            r"\b(?:need|have|require|want)s? (?:to )?(?:stop|pause|rest|step away|eat|snack|lie down|lie flat|stretch|"
            r"check|test|take|pump|nurse|inject)\b[^.;]{0,36}\b(?:mid-?way|half-?way|in the middle|during|partway|"
            r"every|blood sugar|insulin|medication|medicine|meds|injection|minutes)|"
            r"\bwould need (?:\w+ ){1,2}minutes\b"
        ),
        (
            "breather",
            "stop",
            "out",
            "halt",
            "rest",
            "pause",
            "need",
            "have",
            "minutes",
        ),
        unless=_ELSEWHERE,
    ),
    Aid(
        Accommodation.OTHER,
        re.compile(
            rf"\b(?:see|sees|seeing|watch(?:es|ing)?|show(?:n|ing)?|view|visible|clear view of|light on|"
            rf"keep(?:ing)?|have|need)\b[^.;]{{0,30}}\b{FACES}\b|"
            rf"\b(?<!read )(?<!reads ){FACES}\b[^.;]{{0,30}}\b(?:visible|in view|"
            rf"uncovered|on (?:the )?(?:camera|screen|video)|lit|shown|in sight|to the camera|in (?:the )?(?:frame|"
            rf"picture)|seen)\b|\b(?:face|facing|look(?:ing)? (?:at|into)) the (?:camera|webcam)\b|"
            r"\bstay(?:s|ing)? (?:visible|in view|in sight|on camera|in frame)\b|"
            r"\b(?:have|keep|put|show|leave|see|with)\b[^.;]{0,24}\bon (?:video|camera)\b|\bbe (?:kept |seen |well lit "
            r")?on (?:video|"
            r"camera)\b|\blook\w* (?:straight |"
            r"right |directly "
            r")?(?:at|into) the (?:camera|webcam)\b"
        ),
        ("face", "facing", "mouth", "lips", "camera", "visible", "in view", "in sight", "in frame", "webcam", "video"),
        is_avoidance=True,
        beside=re.compile(
            r"\b(?:lip[- ]?read\w*|speech-?read\w*|(?:reads?|reading|watch\w*|see|seeing|sees) (?:\w+ ){0,3}(?:lips|"
            r"mouths?|faces?)|deaf\w*|hear|hearing|hoh|follow|understand|lips|mouths?|speakers?'? faces?|"
            r"presenters?'? faces?)\b"
        ),
        unless=re.compile(r"\bface[- ]to[- ]face\b|\bface (?:the|these|many|up)\b(?! camera)|\bin the face of\b"),
    ),
    Aid(
        Accommodation.OTHER,
        re.compile(
            rf"\b{HELPER}(?: (?:on|at|from|in|with) (?:\w+ ){{1,3}}?)? ?{IS_TO} (?:\w+ ){{0,3}}?(?:type|write|click|"
            rf"press|push|"
            rf"put|enter|do|fill|mark|hit|tick|answer|vote|raise|read|ask|say|speak|voice|post|submit|send|key|work)\b"
            rf"[^.;,]{{0,30}}? (?:for|instead of|on behalf of) (?:me|her|him)\b|"
            rf"\b{HELPER} {IS_TO} (?:\w+ ){{0,2}}(?:do (?:it|that|this) for (?:me|her|him)|write|type|"
            rf"take (?:down )?notes|read (?:my|me|what i|out my|the chat)|"
            rf"speak for|voice|relay|enter|click|work the|run the|operate|handle the (?:computer|keyboard|mouse|"
            rf"controls)|sit (?:in )?(?:with|beside|next)|assist|help (?:me|her|him) (?:with (?:the )?(?:computer|"
            rf"keyboard|screen|controls|chat|mouse)|to (?:type|write|click|use))|be (?:with|beside|next to|let in|in "
            rf"the room))\b|\b(?:let|allow|permit)(?:ting|ted)? (?:my|her|his|in my) (?:\w+ )?(?:aide|helper|"
            rf"assistant|attendant|companion|caregiver|carer|support person|interpreter)\b|\b(?:aide|helper|attendant|"
            rf"assistant|"
            r"companion|carer|caregiver) (?:types?|writes?|speaks?|clicks?|works the \w+) for (?:me|her|him)\b|"
            r"\b(?:type|write|speak|click|take (?:down )?notes)s? (?:(?:it|them|things|that|out|my \w+|"
            r"everything) )?for me\b|\btak(?:e|es|ing) notes for (?:me|her|him)\b"
        ),
        (
            "write",
            "type",
            "note",
            "for me",
            "for her",
            "for him",
            "read",
            "speak",
            "voice",
            "relay",
            "enter",
            "click",
            "work",
            "run",
            "operate",
            "handle",
            "sit",
            "assist",
            "help",
            "aide",
            "attendant",
            "companion",
            "carer",
            "caregiver",
            "interpreter",
            "support",
        ),
        is_avoidance=True,
        unless=re.compile(
            r"\b(?:audio|sound|volume|register|registered|sign(?:ing)? (?:me|up)|certificate|confirm\w*|invoice|form|"
            rf"e-?mail|link|{SPOKEN}|what(?:ever)? (?:\w+ ){{1,2}}(?:are |is )?(?:say|speak|talk)(?:s|ing)?|(?:as|"
            rf"while) (?:it's|it is|"
            rf"it gets|they|people|he|she|you|the \w+) (?:said|spoken|says?|speaks?|talks?)|(?:in|into) "
            rf"(?:{LANGUAGE_NAMES})|"
            r"the password)\b|\bwrote this\b|\bclients?\b"
        ),
    ),
    Aid(
        Accommodation.OTHER,
        re.compile(
            rf"\b(?:spar(?:e|ed)|excus(?:e|ed)|exempt(?:ed)?|(?:let|left|leave) (?:me |her |him )?(?:off|out)|skip|"
            rf"opt out|leave (?:me )?out|stay out|kept? out|"
            rf"keep (?:me|her|him) out|avoid|no|without|free (?:of|from)|(?:don't|do not|not) (?:\w+ ){{0,2}}(?:put|"
            rf"place|send|make|force|require|ask|have|want)(?: (?:me|us|her|him|people|anyone|"
            rf"participants))?(?: to)?)\b[^.;,]{{0,24}}\b{SITUATIONS}\b|"
            r"\b(?:don't|do not|not|without|nobody|no one|rather not|never) (?:\w+ ){0,3}(?:call(?:ed|ing)? on|"
            r"pick(?:ed)? "
            r"(?:on|out)|single[d]? (?:\w+ )?out|(?:make|made|force|forced|ask|asked|have|expect|expected|require|"
            r"required) (?:\w+ )?to (?:speak|talk|answer|present|introduce)|(?:make|have|let) (?:me|her|him|"
            r"us) (?:speak|"
            r"talk|answer|present))\b|\b(?:not|never|without|\w+n't)(?: to)? (?:\w+ )?(?:be|being|put|appear|go|come|"
            r"have (?:me|her|him))"
            r"(?: \w+)? on (?:camera|video)\b|\b(?:trigger|upset|dizzy|nause)\w*[^.;]{0,20}\b(?:scroll|motion|flash|"
            r"flicker|"
            r"blink)\w*|\bblink(?:ing)? (?:or|and|lights?|pictures?|images?)\b"
        ),
        (
            "break",
            "role",
            "group",
            "poll",
            "camera",
            "webcam",
            "video",
            "mic",
            "read",
            "graphic",
            "loud",
            "music",
            "perfume",
            "fragrance",
            "scent",
            "cologne",
            "sudden",
            "ice",
            "call",
            "pick",
            "single",
            "speak",
            "talk",
            "answer",
            "present",
            "introduce",
            "blink",
            "scroll",
            "motion",
        ),
        is_avoidance=True,
        beside=re.compile(
            r"\b(?:please|pls|need|needs|would|ask|asks|rather|because|due to|since|as i|disab\w+|anxiety|ptsd|trauma|"
            r"stutter\w*|stammer\w*|autis\w+|condition|epilep\w+|seizures?|migraines?|cannot|can't|panic|allerg\w+|"
            r"asthma|mutism)\b"
        ),
        unless=re.compile(
            r"\bno (?:signal|connection|internet|broadband|bandwidth|reception|coverage|data|money|equipment|"
            r"use) (?:\w+ )"
            r"{0,2}(?:camera|webcam|mic|microphone|video)s?\b|"
            r"\bno (?:camera|webcam|mic|microphone|video)s? (?:on|at|in) (?:my|our|this|the) (?:computer|pc|laptop|"
            r"office)\b|\b(?:have|has|got) no (?:camera|webcam|microphone|mic|video)\b|\bbroken\b|\bmonth\b|"
            r"\bcall(?:ing)? on the phone\b|\bnot (?:be able|able)\b|\bbackground noise\b"
        ),
    ),
    Aid(
        Accommodation.OTHER,
        re.compile(
            r"\b(?:warn(?:ed|ing|ings)?|told|tell (?:me|us)|notice|heads[- ]up|alert(?:ed)?|flag(?:ged)?|know)\b[^.;]"
            r"{0,14}\b(?:before|ahead of|in advance of|prior to|when|if|about)\b[^.;]{0,24}\b(?:graphic|violen\w+|"
            r"disturbing|loud|sudden|upsetting|triggering|abuse (?:photos|pictures|details)|flash\w*|strob\w*|"
            r"noises?|details of)"
        ),
        ("warn", "told", "tell", "notice", "heads", "alert", "flag", "know"),
        is_avoidance=True,
    ),
    Aid(
        Accommodation.OTHER,
        re.compile(
            r"\b(?:needs?|accommodations?|requirements?|disability|(?:something|what|things?) (?:that )?(?:i|she|"
            r"he)(?:'ll"
            r"| will| would)? needs?|help with access\w*)\b[^.;]{0,60}\b(?:(?:rather|sooner|prefer to|like to|want to|"
            r"wish to|best) (?:\w+ ){0,2}(?:explain|discuss|talk|tell|go over|describe|share|say|speak|call)|(?:call|"
            r"phone|ring|contact|reach) (?:me|her|him)\b|privately|in private|in person|confidential\w*|"
            r"how do i (?:tell|ask|request|arrange)|whom? (?:do|should|can) i (?:tell|ask|talk|speak))|"
            r"\b(?:accommodation|access) needs\b[^.;?]{0,30}\bhow\b|\b(?:call|contact) me (?:about|to (?:discuss|"
            r"talk (?:about|over))) (?:my |an? |the )?(?:\w+ )?(?:needs?|accommodations?)"
        ),
        ("need", "accommodation", "requirement", "disability", "access"),
        is_avoidance=True,
        unless=re.compile(
            r"\bneeds? (?:to (?:register|know|cancel|change|attend|ask)|of (?:the|our)|anything|more information)\b|"
            r"\bno (?:needs?|accommodations?|disability)\b|\bif you need\b|\bneed (?:a |the )?(?:certificate|link|"
            r"invoice|receipt|confirmation)\b"
        ),
    ),
    Aid(
        Accommodation.OTHER,
        re.compile(
            r"\b(?:room|space|place) (?:on the floor )?for (?:my|her|his|the|a) (?:\w+ )?(?:dog|chair|wheelchair|"
            r"scooter|"
            r"walker)\b|\bfloor space\b|\bground[- ]floor\b|\bstep-free\b|"
            r"\b(?:a|an) (?!power|wheel|motor)(?:\w+ )?(?:chair|desk|table|cushion|footrest|recliner) "
            r"(?:with|that|which|i can|for my)\b|\bquiet (?:place|corner|spot|setting)\b|"
            r"\bhelp with access(?:ibility)?\b|\b(?:gluten|dairy|nut|sugar)[- ]free\b"
        ),
        (
            "room",
            "space",
            "floor",
            "step",
            "chair",
            "desk",
            "table",
            "cushion",
            "footrest",
            "recliner",
            "quiet",
            "help",
            "free",
        ),
        needs_request=True,
        unless=re.compile(r"\bconference room\b|\bfree (?:of charge|webinar|training)\b|\bi chair\b"),
    ),
    Aid(
        Accommodation.OTHER,
        re.compile(
            r"\b(?:head|sip-and-puff|single|foot) ?switch\b|\bspeech[- ]generating\b|\b(?:i|she|"
            r"he) speaks? (?:through|with|by|via) (?:an? |my |her |his )?(?:tablet|device|board|computer|keyboard)\b|"
            r"\b(?:i'm|i am|she is|she's|he is|he's|being) non-?(?:verbal|speaking)\b|"
            r"\bcolou?rs?\b[^.;]{0,30}\b(?:only|alone|sole|by themselves|tell apart)\b"
        ),
        ("switch", "generating", "speak", "verbal", "colo"),
        is_avoidance=True,
        is_reason=True,
    ),
    Aid(
        Accommodation.PHONE,
        re.compile(
            r"\b(?:it'll|it will|it has to|it must|it would|it'd) (?:have to )?(?:be )?(?:by|over|on) (?:the |an? "
            r")?(?:\w+ )?(?:tele)?phone\b|"
            r"\b(?:call|dial|phone)[- ]?in (?:number|line|option)\b|\b(?:tele)?phone line\b|\bnumber to (?:call|dial|"
            r"phone)\b|\b(?:i|she|he)(?:'ll| will|'d| would| shall| must| have to| has to| can only| am going to|'m "
            r"going to)(?: \w+){0,2} "
            r"(?:listen|join|attend|follow|take part|participate|come|be)(?: in| along)? (?:by|over|on|via|through) "
            r"(?:the |an? |my |her |"
            r"his )?(?:\w+ )?(?:tele)?phone\b(?! (?:with|all|when|until))"
        ),
        ("call", "dial", "phone"),
        beside=re.compile(
            r"\b(?:blind|(?:can't|cannot|can not|unable to) (?:see|look|use|read|work)|tremors?|migraines?|concussion|"
            r"low vision|seizures?|epilep\w+|paraly\w+|quadri\w+|flicker\w*|(?:off|from|no) (?:\w+ )?(?:screens?|"
            r"video\w*|monitors?)|"
            r"my eyes|my hands|eyesight|screens? (?:hurt|trigger|make|give)\w*|no sight)\b"
        ),
    ),
)
