"""Words that ask for a seat: a row a way of putting it.

All small letters without accents, as `folded` gives them; looked for sentence by sentence. A row is how much the words
count, what they say, and a pattern.
"""

_WHO = (
    r"(?:me|us|my|our|him|her|them|both|the|these|this|all|two|three|four|five|six|everyone|mr|ms|mrs|dr|det|"
    r"judge|[a-z]+ [a-z]+|nos|our)"
)
_NOUN = (
    r"(?:session|webinar|webniar|seminar|training|class|course|workshop|one|series|date|event|presentation|call|"
    r"roster|list)s?"
)
_SEAT = r"(?:seat|spot|place|slot|space|room|chair|opening)s?"
ASKING: tuple[tuple[float, str, str], ...] = (
    (
        3,
        "asks to be registered",
        (
            rf"\b(?:register|regsiter|enroll?|enter|admit|sign ?up|sign(?! language)|signing up|book|include|count|"
            rf"pencil|slot|squeeze(?! (?:the|it|that|this)\b)|"
            rf"schedule) (?!\w+ (?:\w+ )?out\b)(?:up )?{_WHO}\b(?! (?:registered|already|did|site|website|domain|name|"
            rf"out\b))|"
            rf"\b(?:register|enroll?|sign up|book) (?:for|in|to) "
        ),
    ),
    (
        2.5,
        "asks to be added",
        (
            r"\b(?:write|jot|put|add) (?:me|us|it|my name|that) (?:down )?(?:on|to) (?:your|the) (?:list|roster)\b|"
            r"(?<!\bi )(?<!\byou )(?<!\byou've )\b(?:add|get|put|slip|"
            r"place) (?!(?:called|sent|asked|told|paged|stuck|involved|calls?) )(?!(?:it|that|this|these) (?:on|in|"
            r"to|into|down)\b)(?:me|us|my name|our names|him|her|them|"
            r"the following|these|both of us|[a-z]+(?: [a-z]+)?) (?:to|in|into|on|onto|down|for|up|through|"
            r"back)\b(?! (?:right|straight))"
        ),
    ),
    (
        3,
        "asks for a place",
        (
            rf"\b(?:save|reserve|hold|grant|request\w*|want|like|need|appreciate|grateful for|obliged for|glad of|"
            rf"asking for|please|have|a|one|two|three)\b (?:to reserve |to have )?(?:me |us )?(?:a|one|two|three|four|"
            rf"my|our|the)? ?{_SEAT}\b(?! (?:is|was|for \w+ else|may))"
        ),
    ),
    (
        3,
        "says what they sign up for",
        (
            r"\b(?:sign(?:ing)?[- ]?(?:me |us )?up|registering|registration request|request for registration|"
            r"to register|(?:as|this is|accept|submit) my registration|enrollment|enrolment|"
            r"(?:request|considered for|apply for|applying for) admission|to enroll|"
            r"sign-up)\b(?! (?:for|to) (?:a )?(?:newsletter))"
        ),
    ),
    (
        2.5,
        "wishes to take part",
        (
            r"\b(?:would (?:very much |really |also |just )?(?:like|love|appreciate)|"
            r"'d (?:very much |really |also |just )?(?:like|love)|(?<!you )want(?:s|ed)?|wish(?:es)?|hope|hoping|"
            r"plan(?:ning|s)?|intend|hope|looking|able|eager|excited|happy|pleased|glad|like|going|wanting|available|"
            r"free) (?:to )?(?:\w+ )?(?:attend|join|participate|take part|sit in|sit through|come|"
            r"be (?:there|included|added|enrolled|registered|signed|on|in|part|a part)|"
            r"get (?:in|into|on|signed|registered|enrolled)|take|do|register|log (?:on|in)|listen in|tune in|see|go|"
            r"assist|reserve|enroll|be at|hear|bring|"
            r"send)\b(?! (?:(?:some |my |our |a |you |along |over |many )*(?:thanks|thank|word of)|touch|contact|"
            r"from you|back|my hearing|about it))|"
            r"\bwants? in\b|\bi(?:'d| would) want in\b"
        ),
    ),
    (
        2,
        "says that they will attend",
        (
            r"\b(?:i|we|i'll|we'll|i'd|we'd|she|he|"
            r"they)(?: (?:will|shall|can|could|am|are|plan to|should))? (?:be )?(?:attend(?:ing)?|participat(?:e|ing)|"
            r"joining|join|be there|be at|be on|take part|taking part|make it)\b|"
            r"\bi(?:'ll| will| can) (?:take|do|be|come|make)\b|"
            r"\b(?:i'm|im|i am|we're|we are) in\b(?=\s*(?:$|[!.,]|for\b|on\b))|\bwill attend\b|\bto follow the\b"
        ),
    ),
    (
        2.5,
        "says which one they want",
        (
            rf"\bi(?:'d| would| wd)? (?:want|like|prefer|choose|pick|love)\b (?:the |session |number |#|\d|to do|in on|"
            rf"in\b|one|a |it|that)|"
            rf"\b(?<!you )wants? (?:the |session |number |#|\d|{_NOUN})|\bi would like (?:the|it|session|number|in)\b|"
            rf"\b(?:is|are) the one(?:s)? i(?:'m| am)?\b|\bthe one i(?:'d| would|'m)|(?:\d|one|please|it|that|this|"
            rf"good|perfect|best|fine|ideal|great|right|session|webinar),? for me\b(?! to)|"
            rf"\bsuits? (?:me|us)\b|\bworks? (?:best|well|great|fine|for (?:me|us|my|our|him|her))\b|"
            rf"\bworks\b(?=\s*(?:$|[.,!;]))|\bfine (?:w|with|by|for) (?:me|us)\b|\bwriting for (?:the|a|your)\b|"
            rf"\binterested in\b|\bcount (?:me|us|them) in\b|\bi'd take\b|\bi(?:'d| would) go for\b|"
            rf"\byes (?:please|to)\b|\bi accept\b|\bconsider me (?:registered|signed|enrolled|in)\b|"
            rf"\b(?:requests?|requesting|apply\w*|applying) (?:\w+ ){{0,5}}?(?:{_NOUN}|{_SEAT}|berth)\b|"
            rf"\bplease note the\b.{{0,40}}\bfor\b|"
            rf"\b(?:takes?|tak(?:e|ing)) (?:{_NOUN} |number )?(?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
        ),
    ),
    (
        2.5,
        "asks to be registered (Spanish)",
        (
            r"\b(?:inscri(?:b|p)\w+|matricul\w+|apunt[ae]\w*|anot[ae]\w*|registr(?:ar|en|e|arme|arnos|eme|enme)\w*|"
            r"(?:quisiera|deseo|quiero|queremos|deseamos|gustaria|interesa|favor de|solicit\w+|"
            r"pido)\W+(?:\w+ ){0,3}?(?:participar|asistir|inscrib\w*|matricul\w*|espacio|lugar|cupo|puesto|tomar|"
            r"incluir\w*|registr\w*)|"
            r"reserv(?:ar|e|en|arme)\w*|separ(?:ar|e|en)me|"
            r"(?:quiero|queremos|quisiera|deseo|deseamos) (?:coger|tomar|apuntar|ir|la|el|estar)|me interesa|"
            r"interesa participar|vamos (?:dos|tres|cuatro|\d)|me anoto|ponme|ponganme)\b"
        ),
    ),
    (
        2.5,
        "asks to be registered (French)",
        (
            r"\b(?:m'inscrire|nous inscrire|inscrire|inscrivez|inscription|souhaite\w* participer|"
            r"voudrais (?:participer|assister))\b"
        ),
    ),
    (
        1.5,
        "asks politely for one",
        r"\b(?:please|pls|plz|por favor|svp|thank you|thx|thanks)\b",
    ),
    (
        3,
        "speaks of a registration",
        (
            r"\b(?:one|two|three|four|five|a|new|the following) registrations?\b(?! (?:form|link|page|fee))|"
            r"\b(?:inscribe|seat) (?:me|us|my name|our names)\b"
        ),
    ),
    (
        2.5,
        "asks to be added",
        (
            r"\b(?:can|could|may|might) (?:i|we|she|he|they|my \w+) (?:please |still |also |possibly |just )*(?:be|"
            r"get|come|sit|go|hop|squeeze|fit|jump) (?:in|into|on|onto|to|at|"
            r"part of)\b(?! (?:touch|trouble|time|mute|camera|the (?:phone|call|recording|slides)))"
        ),
    ),
    (
        2.5,
        "asks to be added",
        (
            r"\b(?:note|mark|write|jot|set|pencil) (?:me|us|him|her|them) (?:down|up|in)\b|"
            r"\b(?:grateful|obliged|thankful|glad|honou?red|pleased|happy|delighted|like|wish|want|hope|hoping|asks?|"
            r"asked|asking) "
            r"(?:that (?:i|we|he|she|they) |to )be (?:considered|accepted|admitted|placed|listed|counted|seated)\b"
        ),
    ),
)
