"""Words that give a seat back: a row a way of putting it.

All small letters without accents, as `folded` gives them; looked for sentence by sentence. A row is how much the words
count, what they say, and a pattern.
"""

# ruff: noqa: E501 - a pattern is one row of a table and reads along its line

from registrar.reading.words.intent_words import AID, ATTENDED, MY, REGISTRATION, SEAT, SESSION
from registrar.reading.words.session_words import MONTH

LEAVING: tuple[tuple[float, str, str], ...] = (
    (
        3,
        "asks to be taken out",
        (
            r"\bcount (?:me|us|him|her|them|[a-z]+ [a-z]+) out\b|"
            r"\b(?:do ?n[o']t|no longer|won'?t|will not) (?:be )?(?:need|want|require|using|use)(?:ing)? (?:my|our|"
            r"the|that|his|her) (?:seat|spot|place|reservation|slot)\b|"
            r"\b(?:someone|somebody|another|anyone|anybody|others?)(?: \w+){0,2} (?:(?:can|may|could|should|might|ought to|deserves to|is welcome to|will|to) )?"
            r"(?:have|take|use|get|fill) (?:my|our|his|her|the|that) (?:seat|spot|place|slot|chair)\b|"
            r"\b(?:my|our|his|her) (?:seat|spot|place|slot|chair)s?\b[^.?!\n]{0,30}\b(?:should|can|may|could|might|ought to|must) "
            r"(?:go to|be (?:given|passed|offered|handed|released|freed|used|filled|taken))\b|"
            r"\b(?:give|giving|offer|hand|pass|let) (?:it|this|that|this one|that one) (?:away|up|back|go (?:to (?:some|any|another|others?|who)))\b(?! (?:to (?:me|us|my|our)\b))|"
            r"\b(?:un-?check|un-?tick|un-?list|un-?book|cross out|rub out) (?:me|us|my|our|him|her|them)\b|"
            r"\b(?:please|kindly|pls|just|must|to) undo\b|\bundo (?:it|this|that|my|the (?:registration|sign-?up|booking))\b|"
            r"\b(?:let|letting) (?:me|us|him|her|them) off\b(?! (?:work|early|at))|\bbe let off\b|\bpull(?:ing)? the plug on (?:my|our|his|her|the|this|that|it)\b|"
            r"\b(?:registrations?|names?|seats?|spots?|places?|bookings?|enrol?lments?|sign-?ups?)\b(?: [a-z0-9]+){0,5}? (?:be |is |are |been )?"
            r"(?:withdrawn|voided|annulled|deleted|struck|rescinded|revoked|undone|nullified|canceled|cancelled)\b|"
            r"\b(?:ask\w*|wish\w*|like|want\w*|need\w*|request\w*|has|have|must|please) (?:me |us |him |her |them )?(?:to )?(?:be )?(?:withdrawn|deleted|taken out|struck off|unregistered|deregistered)\b|"
            r"\b(?:void|annul|nullify|cancle|cansel|canel|cancell|undo) (?:my|our|his|her|the|this|that|it|me|us|all|both|session|#?\d)\b|"
            r"\b(?:delete|erase|strike|cross out|remove|withdraw|drop|void) (?:mr|ms|mrs|mx|dr|det|sgt|officer|judge|sister)\b\.? [a-z]|"
            r"\b(?:do|doing|manage|managing|go(?:es)?|happen|going) (?:ahead |on )?without (?:me|us|him|her|them)\b(?=[^.?!\n]{0,30}(?:[.!\n]|$))|"
            r"\b(?:offer|pass) (?:my|our|his|her|the) (?:seat|spot|place|slot) to\b|"
            r"\b(?:have|need|going|had|must|i'll|will) (?:to )?(?:have to )?pass on (?=the|session|this|it\b|that|#|"
            r"\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|"
            r"\bbail(?:ing)?(?: out)?(?: on| of|\s*[.,;]|$)|"
            r"\b(?:disregard|ignore) my (?:\w+ )?(?:registration|sign-?up|enrollment|"
            r"request to (?:attend|register))\b|"
            r"\b(?:pull|pulling|step|stepping|opt|opting) out (?:of|from)\b|"
            r"\b(?:delete|scrap|void|drop|release|forfeit|pull|rescind|retract|revoke) (?:my|our|his|her|"
            r"the) (?:reservation|registration|booking|seat|spot|place|enrollment|sign-?up)s?\b|"
            r"\b(?:must|have to|need to|will|shall) (?:forgo|forego|relinquish)\b|"
            r"\b(?:be|is|are|am|get|gets) (?:removed|taken off|dropped|struck|withdrawn|deleted) from\b|"
            r"\b(?:strike|scratch) (?:#|session|number|the \w+ (?:one|session))"
        ),
    ),
    (
        3,
        "asks to be taken off",
        (
            r"\b(?:(?<!noise-)(?<!noise )cancel(?:l?ing)?\b(?! (?:policy|fee|"
            r"(?:the|my|that) (?:\w+ ){0,2}(?:captions?|captioning|interpret\w+|request|accommodations?|transcript)))|"
            r"withdraw(?:ing|al)?|unregister|un-register|unenroll|disenroll|deregister|de-register|(?<=if i )dropped out|(?<=if we )dropped out|come off|off every|"
            r"no longer employed|"
            r"(?:take|pull|remove|drop|strike) [^?!\n]{2,160}? (?:off|from) [^.?!\n]{0,30}?(?:list|roster|session|"
            r"webinar|class|training|registration)s?|"
            r"(?:take|remove|drop|scratch|pull|strike|delete|cross) (?:me|us|my name|our names|him|her|his name|"
            r"her name|(?:[a-z.'-]+ ){0,3}[a-z.'-]+) (?:off|from|out|out of)|"
            r"strike (?:all|both|me|us|him|her|them|out|everything|my|our|his|the|session|#|\d+|[a-z]+ [a-z]+ from)|"
            r"(?:take|drop) (?:all|both|us|them|me) (?:off|from|out)|cancel (?:all|both|us|them|me) |"
            r"get (?:me|us) (?:off|out)|(?:need|want) out of|give my (?:seat|spot|place)|"
            r"(?:drop|remove|scratch) (?:me|us|my|him|her|them)\b|(?:remove|delete|drop) (?:[a-z]+ ){1,4}(?:\(|from)|"
            r"back(?:ing)? out|bow(?:ing)? out|give up my|giving up my|release my|(?:free|open) up my|drop out|"
            r"dropping out|"
            r"take .{2,40}\boff\b(?: of)? (?:the )?(?:list|roster|\d|session|webinar|oct|nov|dec|jan|feb|mar|apr|may|"
            r"jun|jul|aug|sep))\b"
        ),
    ),
    (
        3,
        "asks to be taken off (Spanish, French)",
        (
            r"\b(?:cancel(?:e|en|ar|arme|acion|o|ame|ad)\w*|dar(?:me|nos|lo|la)? de baja|d[ea]r de baja|baja de|"
            r"retir(?:ar|en|arme|arnos|enme|eme)\b|borr(?:ar|e|en|arme)\w*|eliminar|annul(?:er|ez|ation)\w*|"
            r"desinscrib\w+)\b"
        ),
    ),
    (
        2,
        "cannot attend",
        (
            r"\b(?:can'?t|cannot|can not|won'?t|will not|unable|not able|no longer able|not be able|"
            r"not going to be able|not gonna|not going to|wont|cant|can no longer|will no longer|couldn'?t|could not|"
            r"shall not|shan't|"
            r"no longer)\b(?: be(?= able| going)| to| going| able| now| also| still| then| even| really| actually| "
            rf"personally| unfortunately| after all)*,? (?:{ATTENDED}|wish|need (?:my|the) (?:seat|spot|place))\b"
            r"(?![^.?!\n]{0,24}\b(?:without|unless)\b)|"
            r"\bno (?:podre|puedo|podremos|podra|voy a poder) (?:\w+ )?(?:asistir|participar|estar|acompan\w+)|"
            r"\bne (?:pourrai|peux|pourrais) pas\b|\bneither\b.{3,60}\bcan\b|"
            r"\bwon'?t be (?:there|attending|joining|at|on)\b|"
            r"\b(?:have to|has to|had to|needs? to|must|got to|gotta) (?:miss|skip|bow|back|drop|pull|decline)\b|"
            r"\b(?:be absent|no longer (?:wish|want|need|plan) (?:to attend|my|the (?:seat|spot|place)))\b|"
            r"\b(?:i|we)(?:'ll| will) (?:have to )?miss\b"
        ),
    ),
    (
        1,
        "has a conflict",
        (
            r"\b(?:(?:won'?t|will not|does ?n[o']t|can'?t|do ?n[o']t) (?:allow|permit|let|work|suit|fit)|"
            r"no longer (?:works?|suits?|possible|fits?)|conflicts?\b|clash\w*|collides?|"
            r"something (?:has |just )?(?:came|come) up|"
            r"(?:have|has|got|had) (?:a |an |to be in |now |just )*(?:court|trial|hearing|deposition|subpoena\w*|"
            r"surgery|funeral|jury|emergency)|"
            r"double[- ]booked|called away)\b"
        ),
    ),
    (
        2,
        "cannot attend",
        (
            r"\b(?:won'?t|will not|shan'?t|shall not|not going to|not gonna) be (?:at|in) (?:the|your|that|this)\b|"
            rf"\bsit(?:ting)? (?:this|that|it|the|tomorrow|today|session|#|\d|(?:mon|tues|wednes|thurs|fri)day|{MONTH})\b[^.?!\n]{{0,24}}? out\b|"
            r"\bno can do (?:on|for|this|that|the|\w+day|tomorrow)\b|"
            rf"\b(?:\d+(?:st|nd|rd|th)?|{MONTH}|(?:mon|tues|wednes|thurs|fri)day|tomorrow|session \d+|it|that) (?:is|just got|has gotten|got) off the table\b"
        ),
    ),
    (
        2,
        "cannot attend any more",
        (
            r"(?<!eyes )(?<!eye )(?<!ears )(?<!ear )(?<!back )(?<!hands )(?<!hearing )(?<!vision )(?<!sight )(?<!body )"
            r"(?<!legs )(?<!voice )(?<!brain )\b(?:can'?t|cannot|won'?t|will not|unable|not able)\b"
            r"(?! (?:to )?(?:see|hear|read|use|type|drive|sit|stand|walk|look|follow|understand|speak|talk|write|hold|"
            r"concentrate|focus|handle|tolerate|bear|find|believe|afford|say|tell|remember|wait)\b)"
            r"[^.?!]{0,60}\b(?:any ?more|any longer|after all)\b|"
            rf"\b(?:can|could|will|shall|am|are|is) no longer (?:be )?(?:able to |going to |free to |available to )?{ATTENDED}\b"
        ),
    ),
    (
        3,
        "asks to be taken out",
        (
            rf"\b(?:do not|don'?t|no need to|needn'?t|stop) (?:hold|keep|save|reserve)(?:ing)? (?:me |us )?(?:my|our|"
            rf"an?|the|his|her|that) {SEAT}|"
            rf"\b(?:do not|don'?t) (?:count on|expect|wait for) (?:me|us)\b|"
            rf"\bno longer (?:need|want|require|wish for)s? (?:to be (?:in|on) |to attend |to go to |"
            rf"an? {SEAT} (?:in|on|for|at) )*{SESSION}"
        ),
    ),
    (
        3,
        "asks to be taken out",
        (
            rf"\b(?:want|wants|like|let|have) {MY} {SEAT} (?:to )?go to (?:some|any|who|another|the next|others?)\w*|"
            rf"\b(?:give|offer|hand|pass) (?:my|our|his|her) {SEAT} (?:on )?to\b|"
            rf"\b(?:won'?t|will not|shall not) (?:be )?(?:need|want|us)(?:ing|e)? (?:it|this one|"
            rf"that one)\b(?: any ?more| after all| any longer)"
        ),
    ),
    (
        3,
        "asks to be taken out",
        (
            rf"^\W*(?:this is |it'?s |it is |i |we )?(?:no longer|not) need(?:ed)?\b(?: (?:this|it|that|any ?more|any longer))*(?=\s*(?:[,.;!]|$))(?![^.?!]*{AID})|"
            r"^\W*(?:\w+ )?cancell?ation\b(?! (?:policy|fee|list|spot|deadline))|"
            r"^\W*(?:with |my |our |sending |many )*regrets\b|\bregrets (?:for|on|about|from)\b"
        ),
    ),
    (
        2,
        "cannot attend",
        (
            r"\b(?:neither|none) (?:of us|of them|(?:[^.?!;\n]|\.\w){2,120}?\bnor\b)(?:[^.?!;\n]|"
            r"\.\w){0,60}\b(?:will|can|could|able|"
            r"attend|make it|come|be there|join)\b|"
            r"\b(?:i|we)(?:'ll| will)? (?:have|need) to (?:skip|miss|sit out|pass on|beg off|sit this one out|"
            r"give this one a miss)\b"
        ),
    ),
    (
        3,
        "asks to be taken out",
        rf"\b(?:free(?:ing)?(?: up)?|open(?:ing)? up|vacate|release|relinquish|let go of) {MY} {SEAT}",
    ),
    (
        3,
        "asks to be taken out",
        (
            r"\b(?:dar|den|darle|darselo|cedo|ceder|cedan|ofrecer|ofrezcan)(?:le)? (?:a \w+ )?mi (?:lugar|espacio|"
            r"cupo|puesto|"
            r"asiento)\b|\b(?:quit|saqu|borr|elimin|tach|retir)(?:e|en)(?:me|nos|lo|la|los|las)\b|\b(?:mark|list|note|record|put) (?:me|us|both|all|him|her|them|[a-z]+ [a-z]+)(?: down)? "
            r"(?:as )?"
            r"(?:cancell?ed|absent|not (?:attending|coming)|withdrawn)\b|\b(?:sacar|saquen|saque|quitar|quiten|"
            r"quite)(?:me|nos|la|lo)?\b[^.?!\n]{0,30}\b(?:lista|sesion|registro)\b"
        ),
    ),
    (
        2,
        "cannot attend",
        (
            r"\bya no (?:alcanzo|llego|puedo|podre|voy|vamos|podemos|podremos)\b|"
            r"\bno (?:ire|ira|iran|asistire|asistira|asistiran|participare|participara|estare|estara|estaran|iremos|voy a (?:ir|asistir|participar|estar)|"
            r"vamos a (?:ir|asistir|participar|estar|poder))\b|\bme (?:es|sera|resulta) imposible\b|"
            r"\bno[- ]go (?:on|for|this|that|with)\b|\b(?:won'?t|will not) be needing (?:this|it|the|my)\b"
        ),
    ),
    (
        1,
        "has a conflict",
        (
            r"\b(?:imprevisto|se me complica|coincide con|tengo (?:una? )?(?:audiencia|juicio|cita|otro compromiso))\b|"
            r"\b(?:callout|call-out|out sick|home sick|on leave|on vacation|jury duty|snowed in|short[- ](?:staffed|"
            r"handed)|"
            r"in (?:depositions?|court|trial|surgery)|(?:trial|hearing|case) (?:was|is|got|has been) (?:set|moved|"
            r"continued|"
            r"scheduled) (?:for|to|on))\b"
        ),
    ),
    (
        2,
        "cannot attend",
        (
            r"\b(?:i'm|im|i am|we're|we are|he's|he is|she's|she is|they're|they are|[a-z]+ and i are|i'll be|we'll be|"
            r"i will be|we will be|have to be|will be)(?: now| both| all| going to be| afraid| sorry)* out (?:for|on) "
            r"(?:this (?:one|session|webinar|class|time)|that (?:one|day|date|session|webinar|class)|both|all|it\b|"
            rf"the (?:\w+ ){{0,2}}(?:session|webinar|class|training|one|\d+\w*)|session|number|#|\d|{MONTH}|tomorrow|today|"
            r"(?:mon|tues|wednes|thurs|fri)day)|"
            r"\b(?:don'?t|do not|doesn'?t|does not) (?:think|believe|see|expect)[^.?!\n]{0,24}?(?:can|'ll|will|able "
            r"to|gonna|"
            r"going to|could)"
            rf"(?: be(?= able| going| gonna))?(?: able to| going to| gonna)? {ATTENDED}\b|"
            r"\b(?:i'm|i am|we're|we are|he's|he is|she's|she is|they're|they are) not (?:coming|attending|joining|"
            r"going to (?:be there|make|attend|come|join))\b|\bno (?:need|point|reason|use)\b[^.?!\n]{0,20}\b(?:hold|"
            r"holding|keep|keeping|"
            rf"taking up|occupying|blocking)\b[^.?!\n]{{0,20}}\b{SEAT}"
        ),
    ),
    (
        3,
        "asks to be taken out",
        (
            r"\b(?:give|giving|hand|handing|turn|turning|pass|passing|sign|let|put) (?:my|our|his|her|their|both|the|all|those|these) (?:\w+ ){0,2}"
            r"(?:seat|spot|place|slot|chair|registration|reservation|ticket)s?\b[^.?!\n]{0,30}?\b(?:away|up|back|over|go|to (?:some|any|another|others?|who|the "
            r"next|the wait))|"
            r"\b(?:give|giving|gave|hand|handing|turn|turning) (?:away|up|back|over) (?:my|our|his|her|their|both|the|all|those|these) (?:\w+ ){0,2}"
            r"(?:seat|spot|place|slot|chair|registration|reservation|ticket)s?\b|"
            r"\b(?:pull|yank|strike|delete|erase|nix|withdraw|remove|drop|scratch|cross) (?:my|our|his|her|their|both) names?\b|"
            r"\b(?:have|has|had|need|going|am going|i'll|i will|will) (?:to )?(?:have to )?(?:let|give) (?:this|that|it|the \w+|session \d+|\d+)(?: one| session)? "
            r"(?:go\b|go by|pass|slide|a miss|a pass|up\b)|\b(?:take|taking|need) a (?:rain ?check|pass) (?:on|for|this)|\brain ?check\b(?= (?:on|for|this))|"
            r"\b(?:take|strike|cross|scratch|drop|pull) off (?!the (?:table|market)|(?:work|from|early|a|an|some|time|that|"
            r"for|at|to|in|on|and|my (?:hat|coat|shoes|plate))\b)[a-z]|"
            r"\b(?:mark|count|scratch|strike|cross) (?!(?:that|this|it|those|these|everything) off)(?:me|us|him|her|them|[a-z]+(?: [a-z]+)?) (?:out|off)\b"
            r"(?= ?(?:$|[.,;!]|for\b|of\b|on\b|this\b|please\b|from\b|that\b))|"
            r"\blet (?:someone|somebody|another|others?|the next \w+)(?: \w+){0,5} (?:have|take|use) (?:it|my|our|"
            r"this|that)\b|"
            r"\b(?:it's|it is|that's|this is|is) not (?:going to happen|happening)\b"
        ),
    ),
    (
        3,
        "asks to be taken out",
        (
            rf"\b(?:let|letting) go of {MY} (?:[\w.-]+ ){{0,3}}?(?:{SEAT}|{REGISTRATION})\b|"
            rf"\b(?:let|letting) go of (?:the |my |our |his |her )?(?:session|#|\d|{MONTH}\b|\w+day\b|tomorrow)"
        ),
    ),
)
