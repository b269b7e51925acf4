"""Words that ask for a seat: a row a way of putting it.

All small letters without accents, as `folded` gives them; looked for sentence by sentence. A row is how much the words
count, what they say, and a pattern.
"""

# ruff: noqa: E501 - a pattern is one row of a table and reads along its line

_WHO = (
    r"(?:me|us|my|our|him|her|them|both|the|these|this|all|two|three|four|five|six|everyone|mr|ms|mrs|dr|det|"
    r"judge|[a-z]+ [a-z]+|nos|our)"
)
_NO_ONE = (
    r"(?!(?:by|at|before|after|until|till|through|online|early|now|today|with|via|here|there|directly|as|from|of|and|or|"
    r"is|are|was|were|has|have|had|about|if|when|that|which|it|its|on|your|what|how|why|no|not|"
    r"to|so|but|because|since|ahead|soon|right|asap|again|me a (?:call|meeting|demo|chat|visit))\b)"
    r"(?!(?:(?:the|a|an|my|our|this|these|all|any|some|his|her|their|more|new|free|another|one|two|three) (?:\w+ )?)?"
    r"(?:codes?|forms?|petitions?|links?|hotels?|rooms?|flyers?|slides?|buildings?|contracts?|agreements?|documents?|"
    r"orders?|papers?|paperwork|waivers?|releases?|leases?|checks?|visits?|calls?|chats?|demos?|tables?|stays?|"
    r"flights?|meetings?|appointments?|consultations?|tours?|trips?|tickets?|venues?|ballrooms?|deliver(?:y|ies)|"
    r"interviews?|hearings?|inspections?|pick-?ups?|reports?|motions?|orders|receipts?|invoices?|photos?|copies|copy|"
    r"details?|information|info|passwords?|pins?|id|numbers?|data|office|zoom|hours|time|evidence|"
    r"affidavits?|passes?|cards?|logos?|prices|cost|quotes?|guardianship|files?|child|children|kids?|youth|study|"
    r"thanks)\b)"
)
"""Behind "register", "book", "sign" and the like: no person, but a thing, or when and how it is done."""
_THINGS = (
    r"(?:cop(?:y|ies)|slides?|slide deck|deck|recordings?|certificates?|transcripts?|hand-?outs?|materials?|links?|"
    r"captions?|captioning|cart|interpreters?|asl|sign language|braille|large print|information|info|details|list|roster|"
    r"refund|receipt|reply|replay|answers?|response|call|chat|word|quote|meeting|updates?|change|changes|correction|"
    r"opportunity|chance to|agenda|flyer|powerpoint|notes|phone|password|log-?in|reminder|accommodations?|aid|help|"
    r"breaks?|invoice|video|video link|proof|evaluation|survey|confirmation|minute|moment|favor)"
)
"""What is wished for and is no seat."""
_OF_SESSIONS = (
    r"(?=\W*(?:it\b(?! (?:easy|easier|up|over|with|from|off|back|home|on|in|right|clear|known|possible|all|work))|"
    r"that (?:one|date|day|session|webinar|class)|this (?:one|date|session|webinar|class)|the (?:\w+ )?(?:one|session|"
    r"webinar|class|training|course|workshop|seminar|\d|january|february|march|april|may|june|july|august|september|"
    r"october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|first|second|third|fourth|last|next|"
    r"morning|afternoon|\w+day)\b|session|webinar|number|no\.|#|\d{1,4}(?:st|nd|rd|th)?\b(?! ?(?:%|percent|dollars|"
    r"usd|each|per|cartons?|boxes|units|a (?:month|week)|an hour|hours|minutes))|january|february|march|april|may\b|"
    r"june|july|august|september|october|november|december|jan\b|feb\b|mar\b|apr\b|jun\b|jul\b|aug\b|sept?\b|"
    r"oct\b|nov\b|dec\b|either|both|all (?:of|three|four|five|six|the)|any (?:of|one|date|day)|one\b|whichever|"
    r"whatever|tomorrow|today|(?:mon|tues|wednes|thurs|fri)day|to (?:the|it|that|this|both|session|#|\d|any|all)|"
    r"on (?:the|\w+day|\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|if\b|too\b|as well|also\b|alone|"
    r"$|[.,;!:)]))"
)
"""What is said of sessions, as it follows "I can do"."""
_NOUN = (
    r"(?:session|webinar|webniar|seminar|training|class|course|workshop|one|series|date|event|presentation|call|"
    r"roster|list)s?"
)
_MONTH_WORD = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|"
    r"aug|sept?|oct|nov|dec)"
)
_SEAT = r"(?:seat|spot|place|slot|space|room|chair|opening|ticket)s?"
_EVENTS = r"(?:visit|visitation|hearing|appointment|placement|meeting|interview|delivery|staffing|pick-?up|drop-?off)s?"
"""What has a date and is no session."""
ASKING: tuple[tuple[float, str, str], ...] = (
    (
        3,
        "asks to be registered",
        (
            rf"\b(?:register|regsiter|enroll?|enter|admit|sign ?up|sign(?! language)|signing up|book|include|count|"
            rf"pencil|slot|squeeze(?! (?:the|it|that|this)\b)|"
            rf"schedule) (?!\w+ (?:\w+ )?out\b)(?:up )?{_NO_ONE}{_WHO}\b(?! (?:registered|already|did|site|website|domain|name|"
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
            r"\b(?:sign(?:ing)?[- ]?(?:me |us )?up|(?<!for )registering|registration request|request for registration|"
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
            r"plan(?:ning|s)?|intend|hope|looking|able|eager|excited|happy|pleased|glad|delighted|honou?red|grateful|keen|thrilled|desire|aim|like|going|wanting|available|"
            r"free) (?:to )?(?:\w+ )?(?:attend|join|participate|take part|sit in|sit through|come|"
            r"be (?:there|included|added|enrolled|registered|signed|on|in|part|a part)|"
            r"(?:observe|audit|view|watch|listen to|follow) (?:(?:the|your|this|that) )?(?:\w+ )?(?:session|webinar|seminar|training|class|course|workshop|one)\b(?! recording)|"
            r"get (?:in|into|on|signed|registered|enrolled)|take|do|register|log (?:on|in)|listen in|tune in|see|go|"
            r"assist|reserve|enroll|be at|hear|bring|"
            r"send)\b(?! (?:(?:some |my |our |a |you |along |over |many )*(?:thanks|thank|word of)|touch|contact|"
            r"from you|back|my hearing|about it))|"
            r"\bwants? in\b|\bi(?:'d| would) want in\b"
        ),
    ),
    (
        3,
        "asks outright to be registered",
        (
            r"\b(?:i|we|she|he|they)(?:'d| would| do| hereby| respectfully| kindly)* (?:ask|asks|request|requests|apply|beg) (?:to |that (?:i|we|she|he|they) )"
            r"(?:please |kindly |also )?(?:be (?:included|added|enrolled|registered|signed up|put|placed|admitted|entered|booked|accepted)|attend|join|participate|take part|enroll|register)\b"
        ),
    ),
    (
        2,
        "says that they will attend",
        (
            r"\b(?:i|we|i'll|we'll|i'd|we'd|she|he|"
            r"they)(?: (?:will|shall|can|could|am|are|plan to|should))? (?:be )?(?:attend(?:ing)?|participat(?:e|ing)|"
            r"joining|join|be there|be at|be on|take part|taking part|make it)\b|"
            r"\b(?:i|we)(?:'ll| will| can| could| shall) (?:take|do|be|come|make)\b" + _OF_SESSIONS + r"|"
            r"\b(?:i'm|im|i am|we're|we are|i'll be|we'll be|i will be|we will be)(?: both| all| also| definitely| "
            r"really)* (?:coming|tuning in|logging on|sitting in|attending|participating)\b"
            r"(?! (?:from|off|out|up|down|into|of|with a|around|close|across|along|home|by to|for the \w+s\b))|"
            r"\b(?:i'm|im|i am|we're|we are) in\b(?=\s*(?:$|[!.,]|for\b|on\b))|\bwill attend\b|\bto follow the\b"
        ),
    ),
    (
        2.5,
        "says which one they want",
        (
            rf"\b(?:i|we)(?:'d| would| wd)?(?: also| really| still| just| gladly| happily)* (?:want|like|prefer|choose|pick|love|"
            rf"take|go for|go with|opt for|settle on|settle for|vote for)\b(?! (?:(?:the|a|an|any|my|some|that|both|one|"
            rf"your|it|all) )?(?:\w+ ){{0,2}}{_THINGS}\b)(?! (?:it|that) (?:right|correct\w*|fixed|spelled|done|to|"
            rf"if|when|very|in writing|so much|put|better|changed|sent|back|over|on|as|the way))"
            rf" (?:the |session |number |#|\d|to do|in on|"
            rf"in\b|one|a |it|that|both|all|any|every|each|either|whichever|whatever|everything|your |{_MONTH_WORD}\b)|"
            rf"\b(?<!you )wants? (?:(?:the|a|an|this|that|your) (?:[\w'-]+ ){{0,2}}?(?:{_NOUN}|\d+\w*|{_MONTH_WORD}|"
            rf"first|second|third|last|next|later|earlier|same|other|{_SEAT})\b(?! (?:\d{{1,2}}(?:st|nd|rd|th)? )?{_EVENTS}\b)|session |number |#|\d|{_NOUN}|both|"
            rf"all (?:of|the|three|four|six)|every|each|either|{_MONTH_WORD}\b)|"
            rf"\b(?:my|our|her|his|their) (?:pick|choice|vote|selection|preference|first choice)s?(?: (?:is|are|would be|"
            rf"goes)|:|\s*[.,;!]|$)|\b(?:dibs on|give me|make (?:mine|it) (?=the|session|#|\d|{_MONTH_WORD}))|"
            rf"\b(?:\d{{1,4}}(?:st|nd|rd|th)?|{_MONTH_WORD}|(?:mon|tues|wednes|thurs|fri)day)[,:-]? (?:yes\b|absolutely|definitely|for sure|please do|would be "
            rf"(?:great|lovely|perfect))|"
            rf"\b(?:is|are) the one(?:s)? i(?:'m| am)?\b|\bthe one i(?:'d| would|'m)|(?:\d(?:st|nd|rd|th)?|{_MONTH_WORD}|(?<!no )(?<!any)(?<!every)(?<!some)one|"
            rf"please|(?<=be )(?:it|that|this)|(?<=is )(?:it|that|this)|"
            rf"good|perfect|best|fine|ideal|great|right|session|webinar),? for me\b(?! to)|"
            rf"\bsuits? (?:me|us)\b|\bworks? (?:best|well|great|fine|for (?:me|us|my|our|him|her))\b|"
            rf"\bworks\b(?=\s*(?:$|[.,!;]))|\bfine (?:w|with|by|for) (?:me|us)\b|\bwriting for (?:the|a|your)\b|"
            rf"(?<!you )(?<!you're )(?<!you are )(?<!you be )(?<!anyone )(?<!if )\binterested in\b|\bcount (?:me|us|them) in\b|\bi'd take\b|\bi(?:'d| would) go for\b|"
            rf"\byes (?:please|to)\b|\bi accept\b|\bconsider me (?:registered|signed|enrolled|in)\b|"
            rf"\b(?:requests?|requesting|apply\w*|applying) (?:\w+ ){{0,5}}?(?:{_NOUN}|{_SEAT}|berth)\b(?! (?:\w+ )?(?:positions?|jobs?|roles?|post|opening|coordinator|manager|specialist|director|"
            rf"assistant|associate|grant|contract|approval|leave|reimbursement))|"
            rf"\b(?:consider|count|take|accept|treat) this (?:note |e-?mail |message |letter )?(?:as |to be )?(?:my|our|a|her|his) (?:\w+ )?(?:rsvp|yes|sign-?up|"
            rf"request|reply|acceptance|registration|enrollment|application)\b|\b(?:this is|here is|here's|that's) (?:my|our|a) (?:rsvp|yes|sign-?up)\b|"
            rf"\b(?:my|our) rsvp (?:for|to)\b|\brsvp(?:ing)? (?:yes|for|to)\b|"
            rf"\bplease note the\b.{{0,40}}\bfor\b|"
            rf"\b(?:takes?|tak(?:e|ing)) (?:{_NOUN} |number )?(?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
        ),
    ),
    (
        2.5,
        "asks to be registered (Spanish)",
        (
            r"\b(?:inscri(?:b|p)\w+|matricul\w+|apunt[aeo]\w*|anot[aeo]\w*|me (?:sumo|uno)\b|registr(?:ar|en|e|arme|"
            r"arnos|eme|enme)\w*|"
            r"(?:quisiera|deseo|quiero|queremos|deseamos|gustaria|interesa|favor de|solicit\w+|"
            r"pido|pedir(?:les?)?|apartar|guardar(?:me)?|conseguir)\W+(?:\w+ ){0,3}?(?:participar|asistir|inscrib\w*|matricul\w*|espacio|lugar|cupo|puesto|tomar|"
            r"incluir\w*|registr\w*)|"
            r"reserv(?:ar(?:me|nos|le|les|lo|la)?|en(?:me|nos|le)?|e(?:me|nos|le)|e(?= (?:un|una|el|la|dos|tres|mi|nos|me|a)\b))|separ(?:ar|e|en)me|"
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
        "asks to be put back",
        (
            r"\breinstat(?:e|ing|ed)\b(?! (?:my|his|her|the|your) (?:licen[cs]e|benefits|parental|rights|visits?|account))|"
            r"\bput (?:me|us|him|her|them|my name) back (?:on|in|onto|into|down)\b(?! (?:the|my) (?:road|schedule|rotation))|"
            rf"\b(?:have|get|give|like|want|take) (?:me |us )?(?:my|our|his|her) {_SEAT} back\b|"
            r"\bre-?(?:register|enroll?|activate|instate|sign|add) (?:me|us|him|her|them|my (?:registration|seat|spot|place))\b|"
            r"\b(?:disregard|ignore|undo|reverse|forget|scrap|withdraw) (?:my|our|the|that) (?:\w+ )?cancell?ation\b"
        ),
    ),
    (
        2.5,
        "asks to be added",
        (
            r"\b(?:make sure|ensure|see (?:to it )?that)(?: that)? (?:i'm|we're|she's|he's|they're|(?:[a-z.'-]+ ){1,3}(?:is|are|gets?|am)) (?:on|in|included|signed up|registered|enrolled|added|booked)\b|"
            r"\b(?:like|want|wish|wishes|wants|love|have|ask that|asking that) (?:(?!\b(?:if|whether|when|who|how|is|am|are|was|were|not|already|removed|to be)\b)[^.?!\n]){2,70}?,? "
            r"(?:be )?(?:admitted|enrolled|registered|signed up|added|included|entered|booked|seated) (?:to|in|for|into|on|onto|among)\b"
        ),
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
            r"\b(?:can|could|would|will|may|might) (?:you|u|somebody|someone)(?: please| kindly| also| possibly| just| still)*,? (?:add|put|place|get|slip|"
            r"fit|squeeze|work|write|pencil|sign|book|let|count|tuck|slot) (?!(?:it|that|this|these) )(?:me|us|my name|our names|him|her|them|both of us|"
            r"my \w+|our \w+|[a-z]+(?: [a-z]+)?) (?:to|in|into|on|onto|down|for|up|through)\b|"
            r"\b(?:can|could|may|might) (?:i|we|she|he|they|my \w+) (?:please |still |also |possibly |just )*(?:be|get) (?:\w+ly )?(?:squeezed|added|"
            r"slotted|fit|fitted|slipped|worked|put|penciled|signed|registered|enrolled|let|included|counted|booked|entered|admitted|seated|tucked)\b"
            r"(?! (?:off|out)\b)|"
            r"\b(?:can|could|may|might) (?:i|we) (?:please |still |also |possibly |just )*have (?:all|both|everything|every|one of|the (?:\w+ )?(?:one|"
            r"session|webinar|\d))\b|"
            r"\b(?:i|we) (?:can|could) (?:still |also |please )?(?:be (?:added|squeezed|slotted|put|let|fit|worked)|get|come|sit|hop|squeeze) "
            r"(?:in|into|onto|on)\b(?! (?:touch|trouble|time|the (?:phone|call)))|"
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
    (
        3,
        "asks to be registered",
        (
            r"\b(?:never|didn'?t|did not|haven'?t|have not|forgot to|neglected to|failed to|meant to)\b[^.?!\n]{0,24}\b(?:register|sign|enroll?)\w*\b"
            r"[^.?!\n]{0,30}\b(?:please|can you|could you|would you|kindly) (?:please )?(?:do (?:it|so|that)|go ahead|see to it|take care of (?:it|that))\b"
        ),
    ),
)
