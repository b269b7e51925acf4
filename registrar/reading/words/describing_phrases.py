"""Phrases that stand for one word of a class in what people describe: "whatever they say" is something said.

Without them the words of "say what is on the screen" and "what is said, on the screen" are the same. Each becomes a
word of its own, which `words/describing.py` puts into its classes. All in small letters and without accents.
"""

from registrar.sieve import Sieve

_ALL = (
    r"(?:what(?:ever)?|everything|anything|(?:it )?all|(?:every|each) (?:single )?(?:word|thing)|the (?:things|words"
    r"))"
)
_THEM = (
    r"(?: (?:that|which)?)?(?: (?:people|they|you|we|he|she|everyone|everybody|anyone|anybody|someone|somebody|other"
    r"s|"
    r"folks|it|the (?:other )?\w+|(?:a|each|every) \w+))?"
)
_IS = (
    r"(?:'s|'re| is| are| was| were| gets?| got| comes?| goes| appears?| has been| will be| is going to be| might be"
    r"| "
    r"may be)?(?: (?:being|been|all|just|only|up|to be|put))*"
)
_COLOUR = (
    r"(?:white|yellow|light|pale|bright|black|dark|blue|navy|green|cream|ivory|grey|gray|colou?red)(?:[- ](?:blue|gr"
    r"ey|"
    r"gray|green|yellow))?"
)
_COLOR = r"(?:blanc|negr|amarill|clar|oscur|azul)\w*"
_TONGUES = (
    r"spanish|espanol|castellano|somali|hmong|arabic|arabe|mandarin|cantonese|chinese|chino|vietnamese|vietnamita|"
    r"russian|ruso|ukrainian|haitian(?: creole)?|creole|kreyol|french|portuguese|portugues|korean|japanese|tagalog|"
    r"navajo|dine|amharic|tigrinya|oromo|swahili|kinyarwanda|burmese|karen|nepali|hindi|urdu|punjabi|bengali|gujarat"
    r"i|"
    r"farsi|persian|dari|pashto|kurdish|turkish|polish|german|italian|armenian|bosnian|romanian|khmer|lao|thai|samoa"
    r"n|"
    r"tongan|chuukese|marshallese|hawaiian|mixteco|triqui|quiche|mam|lingala|rohingya|mi (?:idioma|lengua)|"
    r"(?:my|her|his) (?:own |first |native |mother )?(?:language|tongue)"
)

PHRASES: tuple[tuple[str, Sieve], ...] = (
    (
        "q-said",
        Sieve(
            rf"\b{_ALL}{_THEM}{_IS} (?:said|spoken|says?|saying|speaks?|speaking|talk(?:s|ed|ing)?(?: about)?|told)"
            rf"\b|"
            r"\b(?:todo )?(?:lo|cuanto) que (?:se |me |van? |esta |estan |vayan? |sea |va a |van a )*(?:dice|dicen|"
            r"diciendo|habla|hablan|hablando|diga|digan|dijo|dijeron|explica|explican|explicando|comentan?)\b"
        ),
    ),
    (
        "q-shown",
        Sieve(
            rf"\b{_ALL}{_THEM}{_IS} (?:(?:up )?(?:on|in) (?:the |each |every |a |your |that |any )?(?:screen|slides?|"
            r"pictures?|photos?|board|whiteboard|charts?|clips?|videos?|images?|graphs?|film)|shows?|showing|shown|"
            r"displayed|pictured|visible|visual|there to see|pointing (?:at|to)|put up|on display)\b|"
            r"\bwhat(?:'s| is| was) (?:up )?there\b|"
            r"\b(?:todo )?lo que (?:se |este |esta |haya |hay |me )*(?:aparece|aparezca|sale|salga|muestran?|muestre"
            r"n?|"
            r"ve|vea|presentan?|proyectan?|(?:en )(?:la |cada )?(?:pantalla|diapositiva|lamina))(?: en (?:la |cada )?"
            r"(?:pantalla|diapositiva|lamina)s?)?\b"
        ),
    ),
    (
        "q-asit",
        Sieve(
            r"\b(?:as|while|when|whenever|at the (?:same )?(?:time|moment)(?: that| when| as)?|the moment) (?:it|the"
            r"y|"
            r"you|he|she|people|one|somebody|someone|everyone|the (?:other )?\w+) (?:is |are |gets |be |'s |'re )?"
            r"(?:being )?(?:said|says?|saying|spoken|speaks?|speaking|talks?|talking|happens|goes (?:on|along))\b|"
            r"\b(?:at|in) (?:the same|real) (?:time|moment)\b|\bas (?:it|things|the \w+) goes? (?:on|along)\b|"
            r"\b(?:al (?:momento|mismo tiempo)|en (?:vivo|tiempo real|el momento)|mientras (?:se |lo |van? )?\w+|"
            r"a medida que)\b"
        ),
    ),
    (
        "q-after",
        Sieve(
            r"\b(?:when|once|after) (?:it|it's|that|all|the \w+|everything)(?: is| was| has|'s)?(?: all| been)? (?:o"
            r"ver|"
            r"done|finished|ended|ends|through|closed|completed?)\b|"
            r"\b(?:another|the next|the following|some other|a later) (?:day|evening|time|week|morning)\b|"
            r"\b(?:go|goes|going|come|refer|look|turn) (?:back )?(?:to|over|through) (?:(?:it|them|that|this) )?(?:a"
            r"gain|"
            r"at (?:home|leisure)|on my own|by myself|later|slowly|in (?:my|her|his) own time)\b|"
            r"\b(?:go|going|come|refer|look) back (?:to|at|over|on)\b|\b(?:read|study|keep|take|have) (?:\w+ )?at ho"
            r"me\b|"
            r"\bat (?:my|her|his) (?:own )?(?:speed|pace|leisure)\b|\bin (?:my|her|his) own time\b|"
            r"\b(?:al (?:final|terminar|acabar)|cuando (?:termine|acabe)|otro dia|mas tarde|a mi (?:propio )?(?:ritm"
            r"o|"
            r"paso))\b"
        ),
    ),
    (
        "q-again",
        Sieve(
            r"\b(?:over again|once more|a second time|several times|more than once|as often as)\b|"
            r"\b(?:play|hear|watch|listen to|go through|see) (?:it|things|that|everything|parts?|the \w+)(?: \w+)? ("
            r"?:back|"
            r"later)\b|\b(?:volver a|otra vez|de nuevo|varias veces)\b"
        ),
    ),
    (
        "q-write",
        Sieve(
            r"\b(?:in|into|as|onto) (?:print|writing|text|written form|type|script|typed form)\b(?! size)|\bon paper"
            r"\b|"
            r"\b(?:written|typed|typing|write|writes|set|put|take|taken|taking|jot|jotted) (?:(?:it|that|this|them|"
            r"everything|all|q-said) )?(?:all )?(?:down|out)\b|\bpor escrito\b|\ben texto\b"
        ),
    ),
    (
        "q-tongue",
        Sieve(rf"\b(?:in|into|to|en|al|a)(?: plain| simple)? (?:{_TONGUES})\b"),
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
            r"\b(?:by|under|with|through|using|con|en|por|al) (?:(?:my|her|his|the|los|las|mis|el) )?(?:own )?(?:tou"
            r"ch|"
            r"fingers?|finger-?tips?|finger ends|dedos|tacto|yemas)\b"
        ),
    ),
    (
        "q-dots",
        Sieve(
            r"\b(?:raised|embossed) (?:\w+ )?(?:dots?|letters?|print|type|text|points)\b|\bdots (?:i|she|he) can (?:"
            r"feel|"
            r"read|touch)\b|\bpuntos en relieve\b|\btactile (?:\w+ )?(?:copy|copies|version|print|format|documents?|"
            r"hand-?outs?|materials?|pages?|text)\b|\ben relieve\b"
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
            r"\b(?:turn|turned|turning|crank|pump|bring|push|nudge|bump) (?:(?:up )?(?:the |his |her |their |your |m"
            r"y |a "
            r")?(?:speakers?'?s?|presenters?'?s?|sound|volume|audio|mic|mike|microphone|voices?|level|her|him|them|m"
            r"e)"
            r"(?: \w+)?(?: up)?)\b|\b(?:suban?|subir|subirle|alto|mas alto|mas fuerte)\b"
        ),
    ),
    ("q-each", Sieve(r"\b(?:over|across) (?:each other|one another|top of)\b|\b(?:all )?at once\b|\bone at a time\b")),
)
