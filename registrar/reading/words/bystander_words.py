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
    (
        "who told of it",
        re.compile(
            rf"\b{_TELLING}\W+(?:(?:to|for) (?:me|us) |on |along |out |over )?by$|"
            rf"\b(?:was|were|been|got|am|is) (?:\w+ ){{0,2}}{_TELLING}\b[^.;!?\n]{{0,50}} by$"
        ),
    ),
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
            r"\b(?:courtesy of|according to|as per|per|thanks to|por medio de|a traves de|"
            r"(?:supe|entere|enteramos|recibi\w*|llego|mensaje|correo|recado|noticia|aviso|invitacion|saludos)\b[^.;!?\n]{0,30} de parte de)$"
        ),
    ),
    (
        "whom the author works for",
        re.compile(
            r"\b(?:reports?|reporting|answers?|answering|assigned|accountable|attached) (?:directly )?(?:to|under)$|"
            r"\b(?:trained|trains) (?:under|for|with|alongside|beside)$|\b(?:work|clerk|serv|intern|volunteer|apprentic|schedul|typ|driv)(?:e|es|s|ed|ing)?(?: \w+)? "
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
            r"\b(?:contact|phone|call|page|notify|alert|buzz|reach|text|ring|ask for|check with|speak (?:to|with)|talk (?:to|with)|spoke (?:to|with)|"
            r"spoken (?:to|with)|talked (?:to|with)|get (?:a )?hold of|coordinate with|follow up with|met(?: with)?|"
            r"questions?(?:[^.;!?\n]{0,24})?(?: to| for)|reach out to|touch base with|meeting with|conversation with|"
            r"chatted with|call (?:me )?(?:through|via)|"
            r"(?:direct|send|address|forward) (?:all |any |the |your )?(?:\w+ )?(?:questions|calls|correspondence|inquiries|billing|"
            r"invoices?|bills?|certificates?|receipts?)(?:,? [^.;!?\n]{1,30}?,?)? to|comuniquese con|llamar? a|contactar? a)$"
        ),
    ),
    (
        "who gets a copy",
        re.compile(
            r"\b(?:cc|cc'?d|cc'?ing|bcc|copy|copied|copying|copies to|copy to|loop(?:ed|ing)? in|(?:copied|copying|cc'?d|cc'?ing|looped|looping) "
            r"(?:in|here|above|on (?:this|it|here))|put(?:ting)? (?:in|on) copy|"
            r"(?:includ|add)(?:ed|ing) (?:on|to) (?:this|the) (?:e-?mail|thread|copy|cc line)|con copia a|copio a)(?: is| are|'s|:)?\W*$"
        ),
    ),
    (
        "who gets a copy",
        re.compile(
            r"\bcop(?:y|ies)(?: of [^.;!?\n]{2,40}?)? to$|"
            r"\b(?:send|forward|mail|e-?mail|give|address) (?:a|the|my|his|her|their|our|all|any) (?:[a-z-]+ )?(?:cop(?:y|ies)|confirmations?|certificates?|receipts?|invoices?|bills?)\b[^.;!?\n]{0,40} to$"
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
        re.compile(
            r"\b(?:unlike|without|except(?: for)?|other than|apart from|aside from|not counting|besides|(?<!why )(?<!if )(?<!or )not)$"
        ),
    ),
    (
        "whose place is taken",
        re.compile(
            r"\b(?:(?:took|take|taking|taken) over (?:from|for)|replac(?:e[sd]?|ing)|(?:replacement|successor) (?:for|to|of)|succeed\w*|fill(?:ing|ed)? in for|"
            r"cover(?:ing|ed|s)? for|stand(?:ing)? in for|sub(?:bing|stituting)? for|(?:stepping|stepped) in for|"
            r"backfill\w*(?: for)?|(?:in (?:the )?(?:place|stead|lieu) of|instead of|rather than|"
            r"en lugar de|en vez de))$"
        ),
    ),
    (
        "who is named as the superior",
        re.compile(
            r"\b(?:my|our|the|his|her|mi|su|nuestr[oa]) (?:\w+ ){0,2}(?:supervisor|manager|director|boss|chief|lead|principal|superior|preceptor|mentor|sponsor|instructor|coach|approver|reference|landlord|doctor|"
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
    r",?\s(?:of|from|at|with|in|on(?= (?:my|our|the|his|her)\b)|under|over (?:at|in)|down in|down at|en|de)\s[^,.;:!?\n]{2,50}?|"
    r",?\s(?:down|across|up|over|around|along) (?:the )?(?:hall|hallway|street|road|corridor|aisle|stairs|way|block|here|there)\b|"
    r",?\s(?:next door|upstairs|downstairs|(?:one|two) (?:desks?|doors?|cubicles?|offices?) (?:over|down|away)))"
)
_ADVERBS = (
    r"(?:\s*(?:also|already|just|kindly|recently|actually|both|all|then|always|usually|has|have|had|'s|was the one who|"
    r"is the one who|ya|me|nos|le|lo|la|los|las))*"
)
_NEVER_ENDS = (
    r"(?:(?:(?:can|could)(?:'?t|not| not)|never|does(?:n't| not)|did(?:n't| not)) (?:\w+ )?(?:say enough|praise|recommend|"
    r"stop (?:talking|raving|praising|going|telling|singing)|speak highly enough|rave)|"
    r"(?:has|have|had|did)(?:n't| not|never)? (?:\w+ )?(?:stop(?:ped)?|quit) (?:\w+ )?(?:talking|raving|praising|going on|"
    r"telling|singing|mentioning|asking (?:me|us)|bugging|smiling|quoting)|"
    r"(?:won't|will not|wouldn't|would not) (?:stop|shut up|quit|let (?:me|us|it) )|"
    r"(?:still|always|constantly|forever|often) (?:talk|rave|quote|mention|prais|tell|rant|gush)\w*|"
    r"(?:keep|kept)s? (?:on )?(?:telling|talking|raving|nudging|asking (?:me|us)|urging|pestering|bugging|nagging|pushing|"
    r"saying|praising|after (?:me|us)|at (?:me|us)|singing|quoting|mentioning|reminding|hounding)|"
    r"(?:has|have|had|'s|was|is) been (?:\w+ )?(?:pestering|bugging|nagging|urging|pushing|nudging|telling|talking|raving|"
    r"hounding|encouraging|singing|reminding|(?:after|at|on) (?:me|us|everyone|everybody|all))|"
    r"(?:went|goes|go|going) on (?:and on )?about|sings?\b|sang\b|talks? of nothing|(?:talk|rave|gush|brag|boast)(?:s|ed)?\b|"
    r"sp(?:eak|eaks|oke|oken) (?:\w+ )?(?:highly|well|warmly|fondly|enthusiastically|of|about)|"
    r"(?:thinks?|thought) (?:the world|highly|very)|has (?:\w+ )?(?:only |nothing but )?(?:good|great|nice|kind|wonderful) "
    r"(?:things|words)|(?:swore|vouche[sd]|tipped|turned me|put me|clued|pestered|bugged|nagged|nudged|pushed|talked (?:me|us)|"
    r"convinced|persuaded|inspired|dared|hounded|made sure|won me|sold me|credits?|owes?)\b)"
)
"""They praise it, or would have the author take part."""
_DONE_TO_THEM = (
    r"(?:,|\s\()\s*(?:(?:just|newly|recently|already|also|only|freshly|now|then|about to be|to be|finally|lately|being|being newly) ){0,2}"
    r"(?:hired|referred|introduced|assigned|reassigned|notified|invited|informed|cleared|told|advised|reminded|granted|paid|encouraged|recommended|suggested|"
    r"permitted|allowed|sent|helped|forwarded|posted|pointed|urged)(?: (?:last|this|in|on|from|by|to|yesterday|today) ?[^,.;:!?\n()]{0,40})?[,)]"
)
"""Bo Ray, just hired, for session 25: what was done to somebody tells of nothing that they did."""
_ALL_OF_US = (
    r"(?: (?:that|for|to have))? ?(?:me\b|us\b|(?:that )?(?:i|we)\b|everyone|everybody|all (?:of us|of our|staff|workers|his|her|our)|"
    r"each of us|every (?:worker|one of us)|our\b|his (?:staff|team|clerks|deputies|workers|people)|"
    r"her (?:staff|team|clerks|deputies|workers|people)|their (?:staff|team|people)|"
    r"the (?:whole|entire|rest|team|staff|unit|office|workers|clerks)|staff\b|workers\b|people\b|my\b)"
)
_A_QUESTION = (
    r",? (?:you )?(?:(?:whether|if)\b(?! (?:he|she|they|her|his|both) (?:can|could|may|might|would)\b)|when\b|how\b|what\b|which\b|who\b|why\b|where\b|"
    r"about\b(?! (?:attending|joining|coming|registering|taking|signing))|si\b(?! puede)|cuando\b)"
)
TELLS = re.compile(
    r",? who (?:has |had |kindly |just |already )*(?:approved|authori[sz]ed|okayed|signed|forwarded|sent|told|recommended|suggested|"
    r"mentioned|shared|gave|passed|attended|took|went|came(?! (?:to us|from|on board|aboard|over|here|back)\b))\b|"
    rf",? who (?:has |had |kindly |just |already )*{_NEVER_ENDS}|"
    r"(?: again| still| also| back)? (?:presenting|teaching|facilitating|hosting|moderating|lecturing|on the panel)\b|"
    rf"(?!{_DONE_TO_THEM})(?:{_ASIDE}){{0,2}},?{_ADVERBS}\s*(?:{_NEVER_ENDS}|approved|authori[sz]ed|okayed|ok'?d|cleared|agreed|permitted|allowed|lets? (?:me|us)|"
    r"signed (?:off|this|it|my|the)|signs off|gave|gives|granted|paid|pays|hired|covered|bought|brought|helped|handed|forwarded|forwards|sent|sends|shared|shares|"
    r"passed|showed|posted|circulated|e-?mailed|mentioned|recommended|recommends|suggested|suggests|referred|introduced|"
    r"steered|pointed|encouraged|encourages|urged|urges|advised|advises|reminded|told|tells|informed|notified|invited|"
    r"assigned|made (?:me|us)|got me|(?:is having|has|had|is making) (?:me|us|all of us)\b|insist(?:s|ed)|thinks|thought|felt|feels|figured|"
    r"believes|swears|raved|spoke highly|praised|supervises|manages|runs|oversees|heads|leads|coordinates|handles|"
    r"keeps|maintains|does (?:our|the|my|all|payroll|billing|books|scheduling)\b|runs|bills|pays|audits|schedules|arranged|arranges|covers|knows|said|says|"
    r"is the one (?:who|that) (?!(?:will|would|wants?|is (?:to|going)|needs?|should|asked|asks)\b)|answers (?:for|to)\b|speaks for|stands in|fills in|deputi[sz]es|represents (?:me|us)|"
    r"will (?:approve|sign|vouch|confirm|supervise|cover|watch|handle|pay|get|receive|open|read|print|check|see|process|send|follow up|coordinate|forward|"
    r"register (?:separately|on|for)|(?:\w+ )?register (?:himself|herself|themsel\w+)|write (?:to )?you|be in touch|be (?:my|the|our))|"
    r"is (?:aware|copied|cc'?d|on copy|in the loop|looped in|included on|supervising|covering|fine with|ok(?:ay)? with|"
    r"(?:also )?(?:asking|wondering|curious) (?:me )?(?:if|whether|about|what|when|how|why)\b|"
    r"my\b|our\b|his\b|her\b|the (?!other|second|first|third|next|one|new)|in charge)|"
    r"was (?:the|our|my|kind|nice|good)|can (?:confirm|vouch|verify|answer|tell)|"
    r"(?:teaches|presents|trains|facilitates|is (?:teaching|presenting|speaking|facilitating|leading)|will (?:be )?(?:teach|present|speak|facilitat|lead)\w*)\b|"
    rf"(?:(?:has |had |also |only )?(?:asked|asks|inquired|inquires)(?: me| us)?|(?:is|was) (?:\w+ )?(?:asking|wondering|curious|interested in knowing)(?: about)?|wonders?|wondered|"
    rf"(?:wants|wanted|would like|needs) to (?:know|find out|ask)|pregunt[ao]){_A_QUESTION}|"
    r"(?:aprobo|autorizo|dijo|mando|envio|reenvio|recomendo|sugirio|pidio|comento|paso|compartio|invito)\b|"
    rf"(?:asked|asks|wants|wanted|would like|needs|needed|expects|directed|directs|instructed|instructs|requires?|required|"
    rf"requested|requests|prefers){_ALL_OF_US}|"
    r"(?:asks?|wonders|wants to know|would like to know|wanted to know) (?:me |you )?(?:if|whether|about|what|when|how|why) "
    r"(?!(?:he|she|they|his|her) (?:can|could|may|might) (?:\w+ )?(?:come|attend|join|be|get|have|register|sign|take))|"
    r"(?:(?:has |have )?(?:asked|wanted)|asks?|wants?|would like|likes|prefers|needs?|wishes) (?:only |just |me |us )*(?:to (?:just |only )?"
    r"(?:be (?:cc'?d|cc'?ed|copied|kept|told|informed|updated|aware|in the loop|looped in|included (?:on|in) (?:this|the) "
    r"(?:e-?mail|mail|message|thread|copy|copies))|(?:have|see|get|receive|be sent) (?:a|the) copy|know\b|hear (?:how|what|whether))|(?:for )?a copy\b))"
)
"""Behind the name: they told, allowed, sent, or want others to do something."""

ENTERS = (
    r"(?:arrange|set up|organi[sz]e|secure|request|find|get|reserve|book|save|hold|register|sign|enroll?|enter|add|put|include|seat|apply|write in|"
    r"see (?:about|to)|make|e-?mail you|contact you|inscribir|anotar|apuntar)"
)
"""What an author does who gets a place for somebody."""
ASKS_FOR_PLACE = re.compile(
    r"[^.;:!?\n]{0,90}?\b(?:asked|asks|wants|wanted|would like|needs|begged|told|tells|instructed|directed|requested|is asking|was asking) (?:that )?(?:me|us|i|we|my (?:office|help)) (?:to |should |would )?"
    r"(?:please |kindly |also )?"
    + ENTERS
    + r"\b[^.;:!?\n]{0,24}?\b(?:her|him|them|his|their|herself|himself|themselves)\b"
)
"""Behind a name: they had the author ask for a place of theirs."""

TOOK_PART = re.compile(
    rf"(?:{_ASIDE}){{0,2}},?{_ADVERBS}\s*(?:attended|took|taken|(?:came|went)(?! (?:to us|from|on board|aboard|over|here|back)\b)|participated|sat in|did|completed|watched|saw|"
    r"enjoyed|loved|liked|presented|spoke|taught|facilitated|trained|got a lot|(?:was|were) (?:at|in|there|on) (?:the|your|that|last|it|one|in|"
    r"january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|fall|autumn|winter)|"
    r"(?:sat|made it|got) through|been (?:to|through)|done (?:it|this|that|the)|asistio|tomo|fue)\b"
)
"""Behind the name: they were there before."""

_PLACE = r"(?:seat|place|spot|slot|registration|chair|entry)s?"
_ENTER = r"(?:add|register|sign|enroll?|enter|include|put|book|count|list|seat|expect|send|save|reserve|hold|give|bother|save|set)"
_NOT_TO = (
    r"(?:do(?: not|n'?t)|no need(?: for you)? to|need(?: not|n'?t)|not (?:necessary |needed )?to|never|there is no need to|"
    r"there's no need to|no reason to|please not|without|instead of|rather than)"
)
NOT_TO_ENTER = re.compile(rf"\b{_NOT_TO} (?:please |also |even |just |\w+ing to )?{_ENTER}(?:ing)?(?: up| in| down)?$")
"""Before a name: it is not to be entered."""
HAS_OWN = re.compile(
    rf"\b(?:ha(?:s|ve)|got|holds?) (?:already |long |since )*(?:(?:his|her|their|a|an|one|the) )?(?:own |\w+ )?{_PLACE} already\b|"
    rf"\b(?:already|since|long) (?:ha(?:s|ve)|got|holds?) (?:(?:his|her|their|a|an|one) )?(?:own )?{_PLACE}\b|"
    rf"\balready (?:\w+ )?(?:signed up|registered|enrolled|booked|applied|in\b|on (?:the|your) (?:list|roster)|down for|"
    r"wrote|written|e-?mailed|sent|asked you|got in)\b|"
    r"\b(?:signed up|registered|enrolled|booked|applied|wrote|written|e-?mailed|asked)\b[^.;!?\n]{0,30} "
    r"(?:already|(?:on )?(?:his|her|their) own|separately|by (?:himself|herself|themsel\w+)|yesterday|"
    r"(?:himself|herself|themsel\w+)|last (?:week|month|night)|earlier|this morning)\b|"
    r"\b(?:will|may|might|can|could|shall|should|would|is going to|plans to|has to|wants to) (?:\w+ )?(?:write|e-?mail|register|sign up|"
    r"contact|apply|send|ask|ring|call(?: in)?|phone)\b[^.;!?\n]{0,40}\b(?:(?:on )?(?:his|her|their) own|separately|by (?:himself|herself|"
    r"themsel\w+)|(?:himself|herself|themsel\w+)|later|directly)\b"
)
"""Behind a name: whoever it is has a place, or asks for one alone."""
STILL_NEEDS = re.compile(
    r"\b(?:he|she|they|her|his|their|him|them)\b[^.;!?\n]{0,30}\b(?:needs?|require|would|asks?|uses?|address|e-?mail|agency|name|mov|"
    r"switch|chang|cancel|instead|correct)|\b(?:but|and|please) (?:now )?(?:needs?|wants?|asks?|would|move|switch|change|cancel|take|add)\b"
)
"""Something is to be done all the same about who has a place."""
REFUSED = re.compile(
    r"\b(?:retir\w+|leav\w+|left|gone|out|off|away|leave|moved|moving|busy|withdr\w+|(?:his|her|their) mind|dropped|quit|resign\w*)\b[^.;!?\n]{0,20}\bso nothing for (?:him|her|them)\b|"
    r"\b(?:hold(?:ing)?|sav(?:e|ing)|reserv(?:e|ing)|book(?:ing)?|keep(?:ing)?|set(?:ting)? aside|enter(?:ing)?|plan(?:ning)?) (?:nothing|no \w+)(?: yet| back| aside)? for (?:her|him|them)\b|"
    rf"\b{_NOT_TO} (?:\w+ )?(?:\w+ )?{_ENTER}(?:ing)? (?:up |in |down )?(?:her|him|them|one|a|an|any|that one|either|both)\b|"
    rf"\b(?:no|needs? no|without an?|(?:does(?:n't| not)|do(?:n't| not)|won't|will not) (?:\w+ )?(?:need|want|require|take) (?:an?|any|"
    rf"(?:his|her|their) own))(?: (?:own|separate|extra|other|\w+))? {_PLACE}\b|"
    r"\b(?:leave|left|leaving|keep|kept|keeping|take|taken|took) (?:her|him|them|this one|that one)? ?(?:off|out)\b(?! (?:her|his|their|the|my|an?)\b)|"
    r"\b(?:i|we)(?:'ve| have| had| did)?(?: \w+)? (?:told|asked|made|advised) (?:her|him|them) (?:no\b|not to|that (?:she|he|they) (?:can(?:'t|not)|"
    r"could(?:n't| not)|must wait|(?:has|have) to wait)|to (?:wait|hold off|skip|sit|stay|try|come (?:back|another|next|later)|go to the next|"
    r"take the next))|"
    r"\b(?:look|watch|listen|sit|follow|tune|peek|join|read|come)\w*(?: \w+){0,3} (?:at|on|over|from|in front of|in) (?:my|our) "
    r"(?:\w+ )?(?:desk|computer|screen|laptop|shoulder|monitor|line|connection|log-?in|office|cubicle|tablet)\b|"
    r"\bshar\w* (?:my|our) (?:\w+ )?(?:screen|computer|laptop|monitor|connection|log-?in|link|line|tablet)\b|"
    r"\b(?:join|sit|watch|look|listen|follow)\w*(?: in| on| along)?(?: with| beside| next to)? (?!(?:i|we|at|on|over|from|in|to|a|an|the|any|his|her|their|this|no|by|off)\b)[a-z]+(?:'s)? (?:(?:at|on|over|from|in front of) "
    r"(?:his|her|their|the same|one) )?(?:\w+ )?(?:desk|computer|screen|laptop|shoulder|monitor|connection|log-?in)\b"
)
"""Behind a name: whoever it is gets no place of their own."""
WISHES_ALL_THE_SAME = re.compile(
    r",? who [^,;.\n]{2,60}, (?:also |both )?(?:needs?|wants?|would|wishes|hopes|asks?|is (?:asking|hoping|interested)|should|must|"
    r"will (?:attend|join|come|take))\b"
)
"""Behind a name: what is said of them in passing is no reason."""
DENIED = re.compile(
    r",? (?:i|we)(?:'ve| have|'m| am|'re| are| had| did| just)*(?: (?:already|just|also|both|sadly|had to|have to|will have to|need to|must|"
    r"decided to|chose to|better))* (?:turn(?:ed)?|say|said|told|left|leaving|leave|held|hold(?:ing)?|keep(?:ing)?|kept|cross(?:ed)?|struck|took|"
    r"den(?:y|ied)|refused?|declined?|pass(?:ed)? over|asked to wait|can(?:not|'t| not)|could(?:n't| not)|do(?:n't| not) have|need(?:ed)? here|"
    r"ha(?:ve|d)n't|have not|haven't|sent (?:last|to|in)|drop(?:ped)?|skip(?:ped)?|excused?)\b"
)
"""Behind a name that opens the clause as its object: it is not to be entered."""
STAYS_OUT = re.compile(
    rf"(?:{_ASIDE}){{0,2}},?{_ADVERBS}\s*(?:(?:can'?t|cannot|can not|won'?t|will not|is(?:n't| not)|are(?:n't| not)) (?:be )?(?:\w+ )?"
    r"(?:attend\w*|join\w*|com(?:e|ing)|mak(?:e|ing)|go(?:ing)?|take|taking|there|able|available|need\w*|registering|on)\b|"
    r"(?:does(?:n't| not)|will not|won'?t) (?:\w+ )?(?:need|want|plan|intend|have to|have time)\b|"
    r"will be (?:out|away|on (?:\w+ )?leave|in court|gone|unable)|is (?:out|away|on (?:\w+ )?leave|in court|gone|"
    r"unable|retiring|leaving|no longer)|left|retired|resigned|quit|moved|transferred|"
    r"(?:is|are) (?:already )?(?:registered|signed up|enrolled)|"
    r"(?:registered|signed up|enrolled) (?:already|last|on (?:his|her|their) own|separately|yesterday|earlier)|"
    r"(?:is|was|will be|stays|remains) (?:\w+ )?(?:her|his|our|the|my|their|a|on|as) ?(?:back-?up|alternate|substitute|stand-?in|plan b|reserve|standby|fallback|understudy|maybe)\b|"
    r"(?:may|might) (?:\w+ )?(?:sit|listen|watch|join|drop|come|write|ask|e-?mail|try|want|call)|no (?:puede|podra|va)|"
    r"(?:will be |is |are |was |were )?(?:sit|sits|sitting|sat) (?:(?:this|that|it|the|these|one|session|#|\d)(?: \S+){0,4}? )?out|"
    r"(?:will |is |are )?(?:skip|skips|skipping|pass|passes|passing on|miss|misses|missing)\b(?! (?:child|kid|youth|from|person))|"
    r"(?:is |are |will be |has to |will |must |have to )?stay(?:s|ing)? (?:behind|home|back|here|put|out|at|in|on|with|where|as)|"
    r"(?:is |are |will be |will |has to )?(?:mind|cover|answer|hold(?:ing)? down|man|staff|keep|watch)(?:s|ing|ning)? (?:the )?(?:phone|front|office|fort|desk|"
    r"shop|lobby|unit|hotline|line|door|counter|reception|crisis)\w*|"
    r"(?:has|have|will|must|can|needs?|had|is going|are going)(?: \w+)?(?: to)? (?:wait|hold off|catch the next)|waits\b|"
    r"(?:could|did|can|was|has|have)(?:n't| not|not)(?: \w+)? (?:get|got|gotten|receive|secure|approved|cleared|allowed|given|selected|chosen|picked|make|"
    r"made|decid\w+|convinced|interested|sure|ready|heard|say|said|answer\w*|reply|replied|respond\w*)|"
    r"(?:was|were|is|are|has been|have been|got|gets) (?:\w+ )?(?:turned down|den(?:y|ied)|refused|declined|left (?:off|out)|crossed off|passed over|"
    r"held back|told no|told to wait|excused|exempt\w*|off the hook|not on (?:this|the|my|our))|"
    r"is(?:n't| not)? (?:undecided|still deciding|still thinking|on the fence|unsure|on (?:this|the|my) list)|does(?:n't| not) (?:do|like|care))\b"
)
"""Behind the name: they do not come, are gone or registered, or only may come."""

_LEFT_FOR = (
    r"(?:took (?:a|an|another|the)(?: \w+){0,2} (?:job|position|post|offer|leave|role)|t(?:ook|aken) (?:ill|sick|off|leave)|got (?:(?:a|an|another|the)(?: \w+){0,2} (?:job|position|offer|role|call)|promoted|called|pulled|hurt|sick|on with|hired|transferred|reassigned)|"
    r"gave (?:her |his |their )?notice|went (?:out|on (?:\w+ )?leave|over to|back to|to work|home)|passed away|died\b|(?:has|had) (?:the flu|covid|surgery|jury|a (?:baby|fall|stroke|wreck)|an accident)|fell (?:ill|sick)|came down with|"
    r"changed (?:her|his|their) mind|(?:backed|dropped|bowed|begged|pulled) (?:out|off)|withdrew|declined|decided (?:against|not)|said no\b|does not want|doesn't want|didn't want)"
)
IS_GONE_BUT = re.compile(
    r"\b(?:but|and|since|because|as|who) (?:(?:he|she|they)(?:'s|'ve)? ?)?(?:has |have |is |are |was |were |had )?(?:now |since |just |recently |both )*"
    r"(?:moved|left|gone|transferred|resigned|retired|quit|no longer|out\b|unable|not able|can'?t|cannot|won'?t|will not|"
    r"on (?:\w+ )?leave|reassigned|promoted|taken (?:a|another)|retiring|leaving|resigning|moving|transferring|going (?:out|on)|off (?:then|that|until|on)|"
    r"busy|tied up|booked|unavailable|in (?:court|trial)|not (?:free|available|coming|going|on this))\b|"
    rf"\b(?:but|and|since|because|as|who) (?:(?:he|she|they|[a-z]+)(?:'s|'ve)? )?(?:has |have |had |just |since |both )*{_LEFT_FOR}"
)
"""Behind a name: they are gone by now, or have something else."""
WAS_TO_COME = re.compile(
    r"\b(?:(?:was|were|been|is|are) (?:\w+ )?(?:meant|supposed|intended|going|planning|to (?:be|go|get|have)|reserved|held|kept|set aside)|(?:i|we)(?:'d| had| have|'ve)? (?:\w+ )?(?:meant|intended|planned|hoped|wanted|thought|was going|were going|was about|were about)|"
    r"(?:should|would) have (?:been|gone|come))\b[^.;!?\n]{0,50}\Z"
)
"""Before a name: they were to take part."""
NOT_ATTENDING = re.compile(
    r"\b(?:but|and|though|so|yet|(?P<who>he|she|they|who))(?:'s|'re|'ll)? (?:(?P<they>he|she|they)(?:'s|'re|'ll)? )?(?:(?:is|are|does|do|did|will|shall|can|"
    r"could|would|should|need|must|ha(?:s|ve) to)(?:n't| not)|can'?t|cannot|won'?t|not|never) (?:himself |herself |actually |personally |really |to )?"
    r"(?:be )?(?:attend(?:ing)?|join(?:ing)?|com(?:e|ing)|tak(?:e|ing) (?:part|it)|participat(?:e|ing)|sit(?:ting)? in|going|"
    r"there|entered|registered|added|listed|included|put (?:down|in|on)|counted|signed up|enrolled|booked|on (?:the|this|my) list|"
    r"need (?:it|this|one|a (?:seat|place|spot)|to (?:be|attend|come|register)))"
    r"(?: (?:himself|herself|themsel\w+|this time|along|with us|in|up|it|this (?:one|time)|the (?:webinar|session|training|class)|personally|either|"
    r"until [^,.;]{2,30}))*(?=\s*(?:[.,;!?)\n]|\Z)| and\b| but\b| as\b| because\b)"
)
"""Further on behind the name, at the end of a clause: they do not come, or are not to be entered."""
STRUCK = re.compile(
    r"\b(?:strike|scratch|skip|ignore|disregard|omit|never ?mind(?: about)?|cross (?:out|off)|forget(?: about)?|leave out|don't (?:count|enter|add)|"
    r"do not (?:count|enter|add)|not) (?P<who>[a-z'’-]+)(?= *(?:[,.;:!?)–—\n-]|\Z))"
)
"""Behind a name in a list: what was written is taken back."""
TAKES_OVER = re.compile(
    rf"(?:{_ASIDE}){{0,2}},? (?:(?:will|would|can|could|may|might|shall|should|is to|'ll|'d) (?:\w+ )?)?(?:takes?|fills?|steps?|stands?|subs?|substitutes?|jumps?|replaces?|"
    r"covers?|comes?|be|go(?:es)?|attends?|joins?) (?:(?:up |over )?(?:her|his|their|the|that|my|our) (?:place|seat|spot|slot)|in\b|for (?:her|him|them)\b|(?:her|him|them)\b|"
    r"instead|in (?:her|his|their) (?:place|stead)|(?:(?:her|his|the|their|our|a) )?(?:back-?up|alternate|substitute|stand-?in)|there instead)"
)
"""Behind a name: they come in another's place."""
PERHAPS = re.compile(
    r"\b(?:if|in case|unless|should (?:she|he|they|anything|something|it)|in the event|otherwise|failing that|si)\b"
)
KEEPS_SEAT = re.compile(
    r"\b(?:(?:will |shall |would like to |wants to |wishes to |is to |should |can |gets to |is going to )?(?:keeps?|retains?|holds? (?:on )?to|hangs? on to)|"
    r"(?:is|are) keeping|still (?:wants|needs|has|holds|takes)) "
    r"(?:her|his|their|the|both|all)(?: own| other)? (?:seat|place|spot|slot|registration|reservation|session|date|webinar|one)s?\b|"
    r"(?:'ll|\b(?:will|is|are|can|does|do|plans? to|intends? to|means? to|should|shall|is going to)) still (?:be )?(?:attend\w*|com(?:e|ing)|join\w*|"
    r"going|on\b|there|in\b|able|tak(?:e|ing)|participat\w+|go\b|registered|signed up|enrolled|down)|\bstill (?:comes|attends|joins|goes)\b|"
    r"(?:\bwill|'ll)(?: both| all| now| of course)? be (?:there|attending|coming|joining|present|on)\b|"
    r"\b(?:is|are)(?: both| all)? (?:coming|attending|able to (?:attend|come|join|make))\b(?! (?:off|out)\b)|"
    r"\b(?:stays?|remains?|(?:is|are) staying|(?:will|should|shall|is to|wants to|can) (?:stay|remain))(?: \w+)? (?:on|in|as|registered|put|enrolled|"
    r"signed up|where|with|booked)\b|\b(?:stays|remains|is staying|will stay|can stay|should stay)(?=[.,;!?])|"
    r"\b(?:is|are|will be) (?:not affected|unaffected|not part of this|fine|good|all right|okay|ok) ?(?:as|where|with|on|for|[.,;!])"
)
"""Behind a name where others withdraw: this one does not."""
ASKS_ALONE = re.compile(
    r"\b(?:he|she|they|who)(?:'ll| will| can| is going to| has to| wants to| prefers to)? (?:\w+ ){0,2}?"
    r"(?:write|registers?|sign up|signing up|e-?mail|contact|apply|be in touch)\b[^.;!?\n]{0,24}"
    r"\b(?:himself|herself|themsel\w+|separately|(?<!of )(?:his|her|their) own|later)\b|"
    r"\b(?:he|she|they|who)(?:'s|'re|'ll| is| are| has| have| will| would| wants| needs| prefers| asked)?(?: still| yet| both| only| first| just| not|n't)* "
    r"(?:to )?(?:(?:decide|make up (?:her|his|their) mind|think (?:it over|about it)|sleep on it|see)\b(?! (?:you|well|it\b))|"
    r"(?:deciding|undecided|thinking (?:it over|about it)|mulling|making up (?:her|his|their) mind|made up (?:her|his|their) mind|decided(?=[,.;:!?\n]| (?:yet|whether|if)\b)))"
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

WISHES = (
    r"(?:'d| would)? (?:both |also |really |would |now |very much |dearly |badly |truly |certainly |definitely |especially |just |still )*(?:like|love|wants?|wishes|needs?|hopes?|plans?|intends?|asks|quieren?|desean?|necesitan?|quisieran?|piden?|"
    r"solicitan?|les? (?:gustaria|interesa))\b(?! (?:me|us|you|everyone|everybody|all|our|my|his|her|their|the (?:whole|team|staff)|that|a copy|to know|"
    r"to (?:make|be) sure))"
)
COMES = (
    r"(?:'ll| will| can| could| should| must|'s going to| is going to|'d better)? (?:also |both |probably )*"
    r"(?:be (?:attending|joining|registered|added|signed up|enrolled|included)|attend\b|join\b|come\b|participate|"
    r"(?:take|do) (?:part|session|the|this|that|both|#|\d|next|january|february|march|april|may|june|july|august|september|october|november|december)\b)|"
    r" (?:is|are) (?:also |both )?(?:interested|hoping|planning|signing up|registering|attending|joining|coming)\b|"
    r"(?:'s|'ve|'re| has| have| is| are)?(?: (?:also|both|now|finally|since|even|already))* (?:agreed|volunteered|offered|promised|decided|chosen|willing|ready|eager|keen|glad|happy|set|game|due|slated) to "
    r"(?:attend|join|come(?! (?:back|over|by)\b)|participate|sit in|(?:take|try|do) (?:it|one|part|this(?: one)?|that one|the (?:webinar|session|class|training|course))\b|give (?:it|this|one) a (?:try|go|shot))"
)
THEY_COME = re.compile(rf"\b(?:he|she|they|ella|el|we|both of us)\b(?:{WISHES}|{COMES})")
"""Behind a name that something is told of: the person wants to take part."""
WISHES_THEMSELF = re.compile(
    rf"\b(?:he|she|they|who|and|ella|el)\b(?:{WISHES}|{COMES})|\btoo\b *[.!,]|\bas well\b *[.!,]|\balso (?:wants|needs|would like)\b"
)
"""Behind a name that is the subject: they want to take part."""
ASKED_BY_PRONOUN = re.compile(
    r"\b(?:register|sign|enroll?|add|put|include|book|get|schedule|enter|seat|list|send|count|save|reserve|hold|inscrib\w+|"
    r"apunt\w+|registr\w+|anot\w+|agreg\w+)(?: up| down)?(?: (?:a|one) (?:seat|spot|place) for| an? invit\w+ to)? "
    r"(?:her|him|them|both|the two|these two|a ella|a el)\b(?! (?:(?:the|an?|my|our|your|any|some|all) )?(?:\w+ )?(?:notes?|minutes|slides?|hand-?outs?|materials?|recordings?|summary|summaries|flyers?|announcements?|agenda|brochures?|information|info|details|letters?|packets?|articles?|report|reports|updates?|copy|copies|bill|bills|invoices?|receipts?|certificates?|regards|best|love|flowers|questions?)\b)(?! (?:name|e-?mail|agency|address|own|to (?:do|me|us|my|our)|know|back|away|my way|our way|off|out|over to)\b)|"
    r"\b(?:inscribirl|registrarl|apuntarl|anotarl|agregarl|inscribal|registrel|apuntel|anotel)[oae]s?\b|"
    r"\b(?:want|need|like|place|squeeze|slot|pencil|fit|have|see|slip|stick|pop) (?:her|him|them|both)(?: both| down| back)? (?:(?:in|into|on|onto|at|for) (?:the |your |that |this |session|#|\d|(?:january|february|"
    r"march|april|may|june|july|august|september|october|november|december|next|tomorrow)\b)|to (?:attend|be (?:in|at|on|there)|take|join|sit in|come|go|have a (?:seat|place|spot))\b)(?! (?:phone|line|loop|office|unit|team|field|mood|car|way|floor))|"
    r"\b(?:(?:seat|spot|place)|(?:write|writing|wrote|e-?mail\w*)(?: in| to you)?) for (?:her|him|them)\b|"
    r"\b(?:see (?:to it )?|make (?:sure|certain) |ensure |arrange |ask(?:ed|s)? |request(?:ed|s)? |wants |wishes |would like )(?:me |us |you )?that (?:he|she|they)(?:'s|'re| is| are| be| gets?| get) "
    r"(?:enroll?ed|registered|signed up|added|entered|included|booked|put (?:in|on|down)|on (?:the|your) (?:list|roster))\b"
)
"""Somebody asks for whoever was named last."""
TAKEN_OFF = re.compile(
    r"\b(?:move|moving|switch\w*|swap\w*|put|cancel\w*|take|remov\w+|chang\w+|instead|drop\w*|withdraw\w*|transfer\w*|her|his|"
    r"their|him|them|shift\w*|resched\w+|free up|release|scratch|baja|cambi\w+)\b"
)
"""Behind somebody who does not come: something is to be done because of it."""
