"""Phrases that stand for one word of a class in what people describe: "whatever they say" is something said.

Without them the words of "say what is on the screen" and "what is said, on the screen" are the same. Each becomes a
word of its own, which `words/describing.py` puts into its classes. All in small letters and without accents.
"""

from registrar.reading.words.aid import MORE_LANGUAGES
from registrar.sieve import Sieve

_ALL = (
    r"(?:what(?:ever)?|everything|anything|(?:it )?all|(?:every|each) (?:single )?(?:word|thing)|the (?:things|words))"
)
_THEM = (
    r"(?: (?:that|which)?)?(?: (?:people|they|you|we|he|she|everyone|everybody|anyone|anybody|someone|somebody|"
    r"others|folks|it|the (?:other )?\w+|(?:a|each|every) \w+))?"
)
_IS = (
    r"(?:'s|'re| is| are| was| were| gets?| got| comes?| goes| appears?| has been| will be| is going to be| might be|"
    r" may be|(?:'s|'re| is| are) (?:going|planning|about) to(?: be)?|'ll(?: be)?| will| are going to| is going to be| "
    r"plan to| intend to)?(?: (?:being|been|all|just|only|up|"
    r"to be|put))*"
)
_COLOUR = (
    r"(?:white|yellow|light|pale|bright|black|dark|blue|navy|green|cream|ivory|grey|gray|colou?red)(?:[- ](?:blue|"
    r"grey|gray|green|yellow))?"
)
_COLOR = r"(?:blanc|negr|amarill|clar|oscur|azul)\w*"
_TONGUES = (
    r"spanish|espanol|castellano|somali|hmong|arabic|arabe|mandarin|cantonese|chinese|chino|vietnamese|vietnamita|"
    r"russian|ruso|ukrainian|haitian(?: creole)?|creole|kreyol|french|portuguese|portugues|korean|japanese|tagalog|"
    r"navajo|dine|amharic|tigrinya|oromo|swahili|kinyarwanda|burmese|karen|nepali|hindi|urdu|punjabi|bengali|"
    r"gujarati|farsi|persian|dari|pashto|kurdish|turkish|polish|german|italian|armenian|bosnian|romanian|khmer|lao|"
    r"thai|samoan|tongan|chuukese|marshallese|hawaiian|mixteco|triqui|quiche|mam|lingala|rohingya|"
    rf"{MORE_LANGUAGES}|mi (?:idioma|"
    r"lengua)|(?:my|her|his) (?:own |first |native |mother )?(?:language|tongue)"
)

PHRASES: tuple[tuple[str, Sieve], ...] = (
    (
        "q-said",
        Sieve(
            rf"\b{_ALL}{_THEM}{_IS} (?:said|spoken|says?|saying|speaks?|speaking|talk(?:s|ed|ing)?(?: about)?|told)\b|"
            r"\b(?:todo )?(?:lo|cuanto) que (?:se |me |van? |esta |estan |vayan? |sea |va a |van a )*(?:dice|dicen|"
            r"diciendo|habla|hablan|hablando|diga|digan|dijo|dijeron|hablo|hablaron|explico|explicaron|trato|explica|"
            r"explican|explicando|comentan?)\b"
        ),
    ),
    (
        "q-shown",
        Sieve(
            rf"\b{_ALL}{_THEM}{_IS} (?:(?:up )?(?:on|in) (?:the |each |every |a |your |that |any )?(?:screen|slides?|"
            r"pictures?|photos?|board|whiteboard|charts?|clips?|videos?|images?|graphs?|film)|shows?|present|cover|"
            r"use|showing|shown|"
            r"displayed|pictured|visible|visual|there to see|pointing (?:at|to)|put up|on display)\b|\bwhat(?:'s| is|"
            r" was) (?:up )?there\b|\b(?:todo )?lo que (?:se |este |esta |haya |hay |me )*(?:aparece|aparezca|sale|"
            r"salga|muestran?|muestren?|ve|vea|presentan?|proyectan?|(?:en )(?:la |cada )?(?:pantalla|diapositiva|"
            r"lamina))(?: en (?:la |cada )?(?:pantalla|diapositiva|lamina)s?)?\b"
        ),
    ),
    (
        "q-asit",
        Sieve(
            r"\b(?:as|while|when|whenever|at the (?:same )?(?:time|moment)(?: that| when| as)?|the moment) (?:it|"
            r"they|you|he|she|people|one|somebody|someone|everyone|the (?:other )?\w+) (?:is |are |gets |be |'s |"
            r"'re )?(?:being )?(?:said|says?|saying|spoken|speaks?|speaking|talks?|talking|happens|goes (?:on|"
            r"along))\b|\b(?:at|in) (?:the same|real) (?:time|moment)\b|\bas (?:it|things|the \w+) goes? (?:on|"
            r"along)\b|\b(?:al (?:momento|mismo tiempo)|en (?:vivo|tiempo real|el momento)|mientras (?:se |lo |"
            r"van? )?\w+|a medida que)\b"
        ),
    ),
    (
        "q-after",
        Sieve(
            r"\b(?:when|once|after) (?:you|they|we|y'all)(?: have|'ve|'re| are)? (?:finish(?:ed)?|done|through)\b|"
            r"\b(?:when|once|after) (?:it|it's|that|all|the \w+|everything)(?: is| was| has|'s)?(?: all|"
            r" been)? (?:over|done|finished|ended|ends|through|closed|completed?)\b|\b(?:another|the next|"
            r"the following|some other|a later) (?:day|evening|time|week|morning)\b|\b(?:go|goes|going|come|refer|"
            r"look|turn) (?:back )?(?:to|over|through) (?:(?:it|them|that|this) )?(?:again|at (?:home|leisure)|"
            r"on my own|by myself|later|slowly|in (?:my|her|his) own time)\b|\b(?:go|going|come|refer|"
            r"look) back (?:to|at|over|on)\b|\b(?:read|study|keep|take|have) (?:\w+ )?at home\b|\bat (?:my|her|"
            r"his) (?:own )?(?:speed|pace|leisure)\b|\bin (?:my|her|his) own time\b|\b(?:al (?:final|terminar|"
            r"acabar)|cuando (?:termine|acabe)|otro dia|mas tarde|a mi (?:propio )?(?:ritmo|paso))\b"
        ),
    ),
    (
        "q-again",
        Sieve(
            r"\b(?:over again|once more|a second time|several times|more than once|as often as)\b|\b(?:play|hear|"
            r"watch|listen to|go through|see) (?:it|things|that|everything|parts?|the \w+)(?: \w+)? (?:back|later)\b|"
            r"\b(?:volver a|otra vez|de nuevo|varias veces)\b"
        ),
    ),
    (
        "q-write",
        Sieve(
            r"\b(?:in|into|as|onto) (?:print|writing|text|written form|type|script|typed form)\b(?! size)|"
            r"\bon paper\b|\b(?:written|typed|typing|write|writes|spelled|spelt|spell|set|put|take|taken|taking|jot|"
            r"jotted) (?:(?:it|"
            r"that|this|them|everything|all|q-said) )?(?:all )?(?:down|out)\b|\bpor escrito\b|\ben texto\b"
        ),
    ),
    (
        "q-tongue",
        Sieve(
            rf"\b(?:in|into|to|en|al|a(?= (?:espanol|castellano|mi|mixteco|quiche|mam|triqui|lengua)\b))"
            rf"(?: plain| simple)? (?:{_TONGUES})\b"
        ),
    ),
    (
        "q-signs",
        Sieve(
            r"\b(?:in|into|through|by|with|con|en|por|de) (?:sign(?:s|ing)?(?: language)?|senas|gestos de senas)\b"
            r"(?! (?:up|in|off|on|the|a)\b)"
        ),
    ),
    (
        "q-touch",
        Sieve(
            r"\b(?:by|under|with|through|using|con|en|por|al) (?:(?:my|her|his|the|los|las|mis|"
            r"el) )?(?:own )?(?:touch|fingers?|finger-?tips?|finger ends|dedos|tacto|yemas)\b"
        ),
    ),
    (
        "q-dots",
        Sieve(
            r"\b(?:raised|embossed) (?:\w+ )?(?:dots?|letters?|print|type|text|points)\b|\bdots (?:i|she|"
            r"he) can (?:feel|read|touch)\b|\bpuntos en relieve\b|\bin dots\b|\bdots on (?:the )?paper\b|"
            r"\btactile (?:\w+ )?(?:copy|copies|"
            r"version|print|"
            r"format|documents?|hand-?outs?|materials?|pages?|text)\b|\ben relieve\b"
        ),
    ),
    (
        "q-ground",
        Sieve(
            rf"\b{_COLOUR}[- ](?:\w+[- ]){{0,2}}?(?:on|upon|against|over) (?:an? |the )?(?:\w+ )?{_COLOUR}\b|"
            rf"\b{_COLOR} (?:\w+ )?(?:sobre|en) (?:un |una )?(?:fondo |papel )?{_COLOR}\b"
        ),
    ),
    (
        "q-size",
        Sieve(
            r"\b(?:twice|double|doubled|triple|two times|three times|several times) (?:in )?(?:(?:the|their|its|that"
            r"|normal|"
            r"usual) )*(?:size|height|as (?:big|large))\b|"
            r"\binch(?:es)? (?:high|tall)\b|\b(?:tamano|size|font|cuerpo) (?:de )?(?:1[6-9]|[2-4]\d)\b|"
            r"\b(?:1[6-9]|[2-4]\d)(?:[- ]?(?:pt|point|points|puntos))\b"
        ),
    ),
    (
        "q-up",
        Sieve(
            r"\b(?:turn|turned|turning|crank|pump|bring|push|nudge|bump) (?:(?:up )?(?:the |his |her |their |your |"
            r"my |a )?(?:speakers?'?s?|presenters?'?s?|sound|volume|audio|mic|mike|microphone|voices?|level|her|him|"
            r"them|me)(?: \w+)?(?: up)?)\b|\b(?:suban?|subir|subirle|alto|mas alto|mas fuerte)\b"
        ),
    ),
    (
        "q-machine",
        Sieve(
            r"\b(?:(?:my|her|his) (?:\w+ )?(?:computer|machine|software|program|laptop|tablet|device|pc|screen|phone)"
            r"(?: (?:that|which|can|will|only|always|just))* (?:reads?|speaks?|talks?|voices?)|(?:a|an|some) (?:\w+ )?"
            r"(?:computer|machine|software|program|laptop|tablet|device|pc) (?:that|which)(?: can| will)? (?:reads?|"
            r"speaks?|"
            r"talks?|voices?)|it (?:reads?|speaks?|talks?)(?: \w+){0,2} (?:aloud|out "
            r"loud|to me)|(?:computadora|ordenador|programa|maquina|telefono) (?:que )?me (?:lee|habla|dice))\b"
        ),
    ),
    (
        "q-inwords",
        Sieve(r"\b(?:put|puts|putting|turn|turned|render|rendered|say|says|said)\b(?: \w+){0,3} in(?:to)? words\b"),
    ),
    (
        "q-saves",
        Sieve(
            r"\b(?:what|the (?:only |one )?thing(?: that)?) (?:saves|helps|works|keeps|carries|gets|rescues|does it|"
            r"does)"
            r"(?: for)?(?: me| her| him)?(?: \w+){0,3} is\b|\b(?:i|she|he) (?:lives?|gets? by|goes?|go) by\b"
        ),
    ),
    (
        "q-stop",
        Sieve(
            r"\b(?:stopping|resting|breaking|pausing)[- ](?:points?|places?|spots?)\b|\b(?:places?|points?|chances?|"
            r"moments?|"
            r"spots?|time|room) (?:for me |for her |for him )?to (?:stop|pause|rest|stretch|stand|breathe|get up|"
            r"move|walk)\b"
        ),
    ),
    (
        "q-getup",
        Sieve(
            r"\b(?:get|gets|getting|got) (?:up\b(?! to speed| early| at \d)|(?:out of|off) (?:my|her|his|the|"
            r"a) (?:chair|seat)|"
            r"(?:on|to|onto) (?:my|her|his) feet)|\b(?:stretch|rest) (?:my|her|his) (?:legs?|back|hips?|knees?|spine)\b"
        ),
    ),
    ("q-each", Sieve(r"\b(?:over|across) (?:each other|one another|top of)\b|\b(?:all )?at once\b|\bone at a time\b")),
)
