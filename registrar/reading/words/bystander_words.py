"""What is told of people who are named and not to be registered: patterns over folded text."""

# ruff: noqa: E501 - a pattern is one row of a table and reads along its line

import re

DETERMINERS = frozenset(
    "my our his her their your the a an mi mis su sus nuestro nuestra nuestros nuestras el la los las un una".split()  # noqa: SIM905
)
RELATIONS = frozenset(
    """
    colleague colleagues coworker coworkers co-worker co-workers teammate teammates peer partner deskmate officemate
    friend boss hire employee employees staffer staff member person supervisee trainee mentee mentor successor predecessor
    fellow senior junior new newest former old other second line unit team field school social case victim program office
    branch area regional district county state tribal deputy assistant associate acting interim head lead front desk group
    foster court juvenile family child youth crisis intake human resources legal medical mental health substance
    husband wife spouse fiance fiancee sister brother mother father mom dad son daughter cousin aunt uncle niece nephew
    jefe jefa supervisora supervisor companero companera colega amiga amigo esposo esposa hermana hermano hija hijo directora
    """.split()  # noqa: SIM905
)
"""Words between "my" and a name, beside offices and titles."""

_TELLING = (
    r"(?:approved|authori[sz]ed|okayed|ok'?d|cleared|signed(?: off)?|forwarded|sent|shared|passed (?:on|along)|given|"
    r"recommended|suggested|referred|told|asked|advised|encouraged|urged|pushed|directed|instructed|assigned|supervised|"
    r"managed|overseen|led|run|headed|taught|presented|facilitated|trained|signed|written|posted|circulated|mentioned|"
    r"nominated|invited|introduced|required|requested|reviewed|paid|funded)"
)
BEFORE: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("who told of it", re.compile(rf"\b{_TELLING}\W+(?:(?:to|for) (?:me|us) |on |along |out |over )?by$")),
    (
        "who told of it",
        re.compile(
            r"\b(?:heard|learned|got|received|came|comes|hear|read|forwarded|found out)\b[^.;!?\n]{0,40} "
            r"(?:from|through|via|by way of)$|"
            r"\b(?:e-?mail|note|message|memo|call|word|flyer|flier|forward|referral|approval|permission|blessing|ok|okay|"
            r"go-ahead|green light|invitation|link|copy|news|recommendation|orders|instructions?|announcement) (?:from|of)$|"
            r"\b(?:at|on|with|by|under) (?:the )?(?:request|suggestion|urging|recommendation|direction|insistence|invitation|"
            r"advice|orders?|instructions?|say-so|approval|permission|blessing) (?:of|from)$|"
            r"\b(?:me|nos) (?:lo |la |los |las )?(?:recomendo|dijo|mando|envio|paso|sugirio|reenvio|hablo|conto|aviso|informo|comento|"
            r"invito|pidio|compartio)(?: de (?:esto|ello|ustedes))?$|"
            r"\b(?:courtesy of|according to|as per|per|thanks to|por medio de|a traves de|de parte de)$"
        ),
    ),
    (
        "whom the author works for",
        re.compile(
            r"\b(?:reports?|reporting|answers?|answering|assigned|accountable|attached) (?:directly )?(?:to|under)$|"
            r"\b(?:work|clerk|serv|intern|train|volunteer|apprentic|schedul|typ|driv)(?:e|es|s|ed|ing)?(?: \w+)? "
            r"(?:under|for|with|alongside|beside|next to)$|"
            r"\b(?:i|we) work(?: \S+){0,5} (?:under|with|alongside)$|"
            r"\btrabaj(?:o|amos)(?: \S+){0,6} (?:con|para|bajo)$|"
            r"\b(?:supervision|direction|guidance|leadership|command) of$|"
            r"\b(?:i (?:\w+ )?)?(?:partner|partnered|partnering|paired|team|teamed|co-?chair|co-?lead|co-?train|co-?facilitate|"
            r"share (?:an office|a desk|a cubicle|a caseload|cases))(?: up)? with$|"
            r"\b(?:assistant|secretary|aide|scheduler|backup|counsel|paralegal|law clerk|bailiff) (?:to|for|of)$"
        ),
    ),
    (
        "whom to ask",
        re.compile(
            r"\b(?:contact|phone|reach|text|ring|ask for|check with|speak (?:to|with)|talk (?:to|with)|spoke (?:to|with)|"
            r"spoken (?:to|with)|talked (?:to|with)|get (?:a )?hold of|coordinate with|follow up with|met(?: with)?|"
            r"questions?(?:[^.;!?\n]{0,24})?(?: to| for)|reach out to|touch base with|meeting with|conversation with|"
            r"chatted with|call (?:me )?(?:through|via)|"
            r"(?:direct|send|address|forward) (?:all |any |the |your )?(?:\w+ )?(?:questions|calls|correspondence|inquiries|billing|"
            r"invoices?|bills?|certificates?|receipts?) to|comuniquese con|llamar? a|contactar? a)$"
        ),
    ),
    (
        "who gets a copy",
        re.compile(
            r"\b(?:cc|cc'?d|cc'?ing|bcc|copy|copied|copying|copies to|copy to|loop(?:ed|ing)? in|"
            r"(?:includ|add)(?:ed|ing) (?:on|to) (?:this|the) (?:e-?mail|thread|copy|cc line)|con copia a|copio a)\W*$"
        ),
    ),
    (
        "who spoke",
        re.compile(
            r"\b(?:heard|after hearing|saw|seeing|seen|watched|watching|listened to|listening to)$|"
            r"\b(?:(?:talk|presentation|interview|panel|keynote|speech|lecture|discussion)(?: \w+)? (?:with|by|from|of|given by)|"
            r"(?:training|session|workshop|class|webinar|webinars|course|webcast)(?: \w+)? (?:by|from|of|given by|led by|taught by))$"
        ),
    ),
    (
        "who is set apart",
        re.compile(r"\b(?:unlike|without|except(?: for)?|other than|apart from|aside from|not counting|besides)$"),
    ),
    (
        "whose place is taken",
        re.compile(
            r"\b(?:(?:took|take|taking|taken) over (?:from|for)|replac\w+|succeed\w*|fill(?:ing|ed)? in for|"
            r"cover(?:ing|ed|s)? for|stand(?:ing)? in for|sub(?:bing|stituting)? for|(?:stepping|stepped) in for|"
            r"backfill\w*(?: for)?|(?:in (?:the )?(?:place|stead|lieu) of|instead of|rather than|"
            r"en lugar de|en vez de))$"
        ),
    ),
    (
        "who is named as the superior",
        re.compile(
            r"\b(?:my|our|the|his|her|mi|su|nuestr[oa]) (?:\w+ ){0,2}(?:supervisor|manager|director|boss|chief|lead|principal|superior|"
            r"contact|scheduler|presenter|facilitator|trainer|jefe|jefa|supervisora|directora) (?:is|was|es)(?: called| named)?$|"
            r"(?:\A|[\n.;,|]) *(?:[-*•] *)?(?:supervisor|manager|director|boss|approv\w+(?: by)?|authori[sz]\w+(?: by)?|"
            r"contact(?: person)?|emergency contact|referred by|sent by|submitted by|prepared by|completed by|"
            r"(?:supervisor|manager|director|boss)'?s? name(?: (?:if|in case|is|for)[^:\n]{0,30})?|supervising \w+|(?:unit|team) lead(?:er)?|presenter|facilitator|"
            r"(?:heard|learned) (?:about (?:us|it|this) )?from|how did you hear[^:\n]{0,30}|jefe|jefa|supervisora?)\s*[:–-]+\s*\Z"
        ),
    ),
)
"""What stands directly before the name and what the person is called, and what that makes of them."""

_ASIDE = (
    r"(?:\)|\s*\([^)\n]{0,80}\)|\s*<[^>\n]{0,80}>|,\s[^,.;:!?\n]{2,60},(?=\s*[a-z])|"
    r",?\s(?:of|from|at|with|in|over at|down in|down at|en|de)\s[^,.;:!?\n]{2,50}?)"
)
_ADVERBS = (
    r"(?:\s*(?:also|already|just|kindly|recently|actually|both|all|then|always|usually|has|have|had|'s|was the one who|"
    r"is the one who|ya|me|nos|le|lo|la|los|las))*"
)
_ALL_OF_US = (
    r"(?: (?:that|for|to have))? ?(?:me\b|us\b|(?:that )?(?:i|we)\b|everyone|everybody|all (?:of us|of our|staff|workers|his|her|our)|"
    r"each of us|every (?:worker|one of us)|our\b|his (?:staff|team|clerks|deputies|workers|people)|"
    r"her (?:staff|team|clerks|deputies|workers|people)|their (?:staff|team|people)|"
    r"the (?:whole|entire|rest|team|staff|unit|office|workers|clerks)|staff\b|workers\b|people\b|my\b)"
)
TELLS = re.compile(
    r",? who (?:has |had |kindly |just |already )*(?:approved|authori[sz]ed|okayed|signed|forwarded|sent|told|recommended|suggested|"
    r"mentioned|shared|gave|passed|attended|took|went|came)\b|"
    rf"(?:{_ASIDE}){{0,2}},?{_ADVERBS}\s*(?:approved|authori[sz]ed|okayed|ok'?d|cleared|agreed|permitted|allowed|lets? (?:me|us)|"
    r"signed (?:off|this|it|my|the)|signs off|gave|gives|granted|paid|pays|hired|covered|bought|brought|helped|handed|forwarded|forwards|sent|sends|shared|shares|"
    r"passed|showed|posted|circulated|e-?mailed|mentioned|recommended|recommends|suggested|suggests|referred|introduced|"
    r"steered|pointed|encouraged|encourages|urged|urges|advised|advises|reminded|told|tells|informed|notified|invited|"
    r"assigned|made (?:me|us)|got me|(?:is having|has|had|is making) (?:me|us|all of us)\b|insist(?:s|ed)|thinks|thought|felt|feels|figured|"
    r"believes|swears|raved|spoke highly|praised|supervises|manages|runs|oversees|heads|leads|coordinates|handles|"
    r"keeps|maintains|schedules|arranged|arranges|covers|knows|said|says|"
    r"will (?:approve|sign|vouch|confirm|supervise|cover|watch|handle|pay|get|receive|open|read|print|check|see|process|send|follow up|coordinate|forward|"
    r"register (?:separately|on|for)|(?:\w+ )?register (?:himself|herself|themsel\w+)|write (?:to )?you|be in touch|be (?:my|the|our))|"
    r"is (?:aware|copied|cc'?d|on copy|in the loop|looped in|included on|supervising|covering|fine with|ok(?:ay)? with|"
    r"my\b|our\b|his\b|her\b|the (?!other|second|first|third|next|one|new)|in charge)|"
    r"was (?:the|our|my|kind|nice|good)|can (?:confirm|vouch|verify|answer|tell)|"
    r"(?:teaches|presents|trains|facilitates|is (?:teaching|presenting|speaking|facilitating|leading)|will (?:be )?(?:teach|present|speak|facilitat|lead)\w*)\b|"
    r"(?:aprobo|autorizo|dijo|mando|envio|reenvio|recomendo|sugirio|pidio|comento|paso|compartio|invito)\b|"
    rf"(?:asked|asks|wants|wanted|would like|needs|needed|expects|directed|directs|instructed|instructs|requires?|required|"
    rf"requested|requests|prefers){_ALL_OF_US})"
)
"""Behind the name: they told, allowed, sent, or want others to do something."""

TOOK_PART = re.compile(
    rf"(?:{_ASIDE}){{0,2}},?{_ADVERBS}\s*(?:attended|took|taken|came|went|participated|sat in|did|completed|watched|saw|"
    r"enjoyed|loved|liked|presented|spoke|taught|facilitated|trained|got a lot|(?:was|were) (?:at|in|there|on) (?:the|your|that|last)|"
    r"been (?:to|through)|done (?:it|this|that|the)|asistio|tomo|fue)\b"
)
"""Behind the name: they were there before."""

STAYS_OUT = re.compile(
    rf"(?:{_ASIDE}){{0,2}},?{_ADVERBS}\s*(?:(?:can'?t|cannot|can not|won'?t|will not|is(?:n't| not)|are(?:n't| not)) (?:be )?(?:\w+ )?"
    r"(?:attend\w*|join\w*|com(?:e|ing)|mak(?:e|ing)|go(?:ing)?|take|taking|there|able|available|need\w*|registering|on)\b|"
    r"(?:does(?:n't| not)|will not|won'?t) (?:\w+ )?(?:need|want|plan|intend|have to|have time)\b|"
    r"will be (?:out|away|on (?:\w+ )?leave|in court|gone|unable)|is (?:out|away|on (?:\w+ )?leave|in court|gone|"
    r"unable|retiring|leaving|no longer)|left|retired|resigned|quit|moved|transferred|"
    r"(?:is|are) (?:already )?(?:registered|signed up|enrolled)|"
    r"(?:registered|signed up|enrolled) (?:already|last|on (?:his|her|their) own|separately|yesterday|earlier)|"
    r"(?:may|might) (?:\w+ )?(?:sit|listen|watch|join|drop|come)|no (?:puede|podra|va))\b"
)
"""Behind the name: they do not come, are gone or registered, or only may come."""

IS_GONE_BUT = re.compile(
    r"\b(?:but|and|since|because|as|who) (?:(?:he|she|they)(?:'s|'ve)? ?)?(?:has |have |is |are |was |were |had )?(?:now |since |just |recently |both )*"
    r"(?:moved|left|gone|transferred|resigned|retired|quit|no longer|out\b|unable|not able|can'?t|cannot|won'?t|will not|"
    r"on (?:\w+ )?leave|reassigned|promoted|taken (?:a|another))\b"
)
ASKS_ALONE = re.compile(
    r"\b(?:he|she|they|who)(?:'ll| will| can| is going to| has to| wants to| prefers to)? (?:\w+ ){0,2}?"
    r"(?:write|registers?|sign up|signing up|e-?mail|contact|apply|be in touch)\b[^.;!?\n]{0,24}"
    r"\b(?:himself|herself|themsel\w+|separately|(?:his|her|their) own|later)\b"
)
"""Behind the name: they will ask for a seat themselves."""
OWNED = re.compile(
    r"['’]s?\s+(?:\w+ )?(?:unit|team|office|flyer|flier|caseload|cases?|request|suggestion|recommendation|advice|assistant|secretary|"
    r"clerk|chambers|courtroom|group|section|shift|replacement|successor|supervisor|boss|talk|presentation|training|"
    r"class|invitation|forward|behalf|approval|permission|ok|okay|house|home|desk|line|phone|hearing|trial|case|daughter|son|"
    r"husband|wife|mother|partner|old (?:job|position|role|desk))\b"
)
SEAT_OWNED = re.compile(r"['’]s?\s+(?:old |former )?(?:spot|seat|place|slot|position|job|role)\b")
TAKES_SEAT = re.compile(r"\b(?:take|taking|took|have|having|get|fill|filling|use|using|inherit|claim|into|in)$")

_WISH = (
    r"(?:'d| would)? (?:both |also |really |would |now )*(?:like|love|wants?|wishes|needs?|hopes?|plans?|intends?|asks|quiere|desea|"
    r"necesita)\b(?! (?:me|us|you|everyone|everybody|all|our|my|his|her|their|the (?:whole|team|staff)|that|a copy|to know|"
    r"to (?:make|be) sure))"
)
_COMES = (
    r"(?:'ll| will| can| could| should| must|'s going to| is going to|'d better)? (?:also |both |probably )*"
    r"(?:be (?:attending|joining|registered|added|signed up|enrolled|included)|attend\b|join\b|come\b|participate|"
    r"take (?:part|session|the|#|\d))|"
    r" (?:is|are) (?:also |both )?(?:interested|hoping|planning|signing up|registering|attending|joining|coming)\b"
)
THEY_COME = re.compile(rf"\b(?:he|she|they|ella|el|we|both of us)\b(?:{_WISH}|{_COMES})")
"""Behind a name that something is told of: the person wants to take part."""
WISHES_THEMSELF = re.compile(
    rf"\b(?:he|she|they|who|and|ella|el)\b(?:{_WISH}|{_COMES})|\btoo\b *[.!,]|\bas well\b *[.!,]|\balso (?:wants|needs|would like)\b"
)
"""Behind a name that is the subject: they want to take part."""
ASKED_BY_PRONOUN = re.compile(
    r"\b(?:register|sign|enroll?|add|put|include|book|get|schedule|enter|seat|list|send|count|save|reserve|hold|inscrib\w+|"
    r"apunt\w+|registr\w+|anot\w+|agreg\w+)(?: up| down)?(?: (?:a|one) (?:seat|spot|place) for| an? invit\w+ to)? "
    r"(?:her|him|them|both|the two|these two|a ella|a el)\b(?! (?:name|e-?mail|agency|address|own|to do|know)\b)|"
    r"\b(?:inscribirl|registrarl|apuntarl|anotarl|agregarl|inscribal|registrel|apuntel|anotel)[oae]s?\b|"
    r"\b(?:(?:seat|spot|place)|(?:write|writing|wrote|e-?mail\w*)(?: in| to you)?) for (?:her|him|them)\b"
)
"""Somebody asks for whoever was named last."""
TAKEN_OFF = re.compile(
    r"\b(?:move|moving|switch\w*|swap\w*|put|cancel\w*|take|remov\w+|chang\w+|instead|drop\w*|withdraw\w*|transfer\w*|her|his|"
    r"their|him|them|shift\w*|resched\w+|free up|release|scratch|baja|cambi\w+)\b"
)
"""Behind somebody who does not come: something is to be done because of it."""
