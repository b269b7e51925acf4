"""Words that add or correct a detail of a registration, or say that there is one: a row a way of putting it.

All small letters without accents, as `folded` gives them; looked for sentence by sentence. A row is how much the words
count, what they say, and a pattern.
"""

# ruff: noqa: E501 - a pattern is one row of a table and reads along its line

from registrar.reading.words.intent_words import (
    AID,
    DETAIL,
    DETAIL_REMOVED,
    MY,
    REGISTRATION,
    REMOVES,
    SEAT,
    TAKES_IT_OFF,
)
from registrar.reading.words.session_words import MONTH

CORRECTING: tuple[tuple[float, str, str], ...] = (
    (
        2.5,
        "is registered already",
        (
            r"\b(?:(?:i|we|you|am|i'm|im|is|are|been|was|were|it's)\b[^.?!]{0,70}\balready (?:registered|signed up|"
            r"enrolled|on for|down for|in for|on (?:your|the) (?:list|roster)|confirmed|in (?:for|session))|"
            r"(?:am|i'm|im|are|we're|is|was|been|have|you have) (?:\w+ )?(?:registered|signed up|enrolled|down|"
            r"confirmed|inscrit[oa]|matriculad[oa]) (?:for|in|on|with|to)|"
            r"(?:i|we) (?:have |had )?(?:previously |already |just |recently |mistakenly |accidentally |wrongly |"
            r"originally )?(?:registered|enrolled|signed up) (?:for|in|on|yesterday|last|earlier|already|with|and|"
            r"this|my|our|a|him|her|them|some)|"
            r"your (?:note|confirmation|e-?mail|letter|message|link|invite|invitation|reply|list|roster) (?:says|said|shows|showed|lists|has|gives|"
            r"reads) (?:session|#|\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|"
            r"(?:i'm|im|i am|we're|we are|she's|he's|i'll|we'll|i will|we will) still (?:be )?(?:coming|attending|going|joining|on for|"
            r"planning to (?:come|attend|join|be)|taking part|there|come|attend)|"
            r"(?:am|is|are|i'm|im|we're|she's|he's|they're) (?:already |both |all |still )?on (?:your|the) (?:[\w.,]+ ){1,4}(?:list|"
            r"roster|sheet|register)|"
            r"(?:am|is|are|i'm|im|we're|she's|he's|they're) (?:already |both |all |set |down |in |still )*(?:on|down|in) for "
            r"(?:the|session|#|\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|(?:next |this |coming )?(?:mon|tues|"
            r"wednes|thurs|fri)day|tomorrow|today|both|all|next)|"
            r"(?:am|is|are|i'm|she's|he's) (?:already )?(?:in|on|down for) (?:session|the list|the roster|"
            r"tomorrow's list|your list|the .{0,12}list|#)|"
            r"you (?:hold|have) (?:my|our|an?) (?:old|wrong)|"
            r"my (?:registration|confirmation|certificate)\b.{0,24}\b(?:says|lists|shows|reads|has)|"
            r"(?:it|certificate|list|confirmation|roster) (?:says|lists|shows|reads)|estoy en la lista|"
            r"cuando me (?:apunte|inscribi|registre|matricule)|since i (?:enrolled|registered|signed)|"
            r"when i (?:registered|signed|enrolled)|"
            r"(?<!could )(?<!can )(?<!may )(?<!might )i(?:'ve| have) (?:already )?a (?:seat|spot|place)|"
            r"(?:already|i) (?:hold|holds) a (?:seat|spot|place)|"
            r"(?:^|here, |[(;] ?)(?:already )?registered (?:for|under|from)|"
            r"(?:i'm|i am|we're|we are) (?:already |currently )?(?:registered|signed up|"
            r"enrolled)(?=\s*(?:[;,.]|and\b|but\b|already\b|$))|"
            r"on my (?:registration|reservation)|"
            r"(?:addition|change|update|correction|note|amendment) (?:to|for|on) my (?:registration|reservation|place|"
            r"seat|spot)|"
            r"(?:about|regarding|concerning|reference to|regards? to|respect to|put on|further to) my (?:place|seat|"
            r"spot|registration|reservation)|"
            r"(?:i'm|i am|we are|we're) (?:already )?(?:attending|coming to|going to|taking) [^.?!]{0,40}\balready|"
            r"(?:was|were|am|are|is)(?: both| all)? (?:on|down|in|booked) for (?=the|session|#|\d|jan|feb|mar|apr|may|"
            r"jun|jul|aug|sep|oct|nov|dec)|"
            r"(?:you )?(?:confirmed|booked|registered|enrolled) (?:me|us|him|her|them) (?:for|in|on)|"
            r"got (?:me|us|him|her) (?:in|on|down)|on (?:the|your) .{0,24}(?:list|roster) as|"
            r"(?:whom|who) you have (?:down|registered)|"
            r"my (?:earlier |previous |existing |current )?registration\b(?! (?:for|form|request|details|info))|"
            r"ya (?:estoy|me) (?:inscrit\w|registr\w+|matricul\w+))\b"
        ),
    ),
    (
        3,
        "adds or corrects a detail",
        (
            r"\b(?:my (?:accommodation |access )?(?:needs?|requests?|accommodations?)\b[^.?!\n]{0,30} (?:has|"
            r"have) changed|"
            r"forgot to (?:mention|say|add|tell|include|ask|give|note|put|write|tick|check|list|request)|"
            r"forgot (?:my|the|one)|i should (?:also )?(?:mention|say|add|note|have(?! (?:signed|registered|enrolled|written|joined|come|attended|done|gone|started|replied)\b))|"
            r"i meant to (?:add|mention|ask|say)|i left out|left out (?:that|my|the)|neglected to|failed to mention|"
            r"should have (?:mentioned|said|added|told)|didn'?t mention|did not mention|"
            r"(?:my|the) (?:correct|right|new|updated) (?:name|e-?mail|email|address|agency|spelling|last name)|"
            r"(?:list|confirmation|certificate|registration|badge|roster|name tag|record)\b[^.?!]{0,30}?(?:says|reads|"
            r"shows|lists|has|is) ?[\x22'“]|"
            r"(?:spelled|have me as|listed as|down as) ?[\x22'“]|"
            r"(?:drop|withdraw|disregard|forget|remove|cancel) (?:that|my|the) (?:\w+ ){0,2}(?:request|accommodation|"
            r"interpreter|captions?)\b|"
            r"change to (?:what|the|my) (?:i |accommodation)|(?:interpreter|captions?|braille|large print) after all|"
            r"(?:skip|cancel|forget|drop) (?:the|my|that) (?:\w+ ){0,2}(?:interpreter|captions?|captioning|transcript|"
            r"braille|accommodation|request)|"
            r"(?:with|has|had|takes) (?:only |just )?(?:two|one|a|an|no|double|three) [a-z]'?s?\b|"
            r"(?:fix|correct) the (?:certificate|list|roster|spelling|name)|misspell\w*|mis-spell\w*|misspelt|"
            r"spell(?:ed|ing|s|t)|typo|mistyped|typed (?:my|the)|wrong (?:e-?mail|email|address|name|agency|spelling)|"
            r"new (?:work |office |official |personal |private |county |e-?mail )?(?:e-?mail|last name|name|agency|"
            r"job|office|address|position|mailbox|inbox|domain)|"
            r"(?:name|e-?mail|email|address|agency|title) (?:has changed|changed|is wrong|is incorrect|is now|"
            r"was wrong|is misspelled|should be|should read)|"
            r"changed jobs|got married|"
            r"(?:correct|update|fix|amend|change|edit) (?:my|the|his|her|their|our|it|that) (?:\w+ )?(?:name|e-?mail|"
            r"email|address|agency|record|registration|information|info|details|contact|spelling|last name|"
            r"accommodation\w*|request)|"
            r"you have me (?:as|down|listed|under)|please (?:fix|correct)\b(?! (?:it )?to)|"
            r"i(?:'d| had)? asked for (?:an?|the) (?!seat|spot|place|session|webinar|one|"
            r"\w+ (?:session|webinar|one|seat))|"
            r"have me down as|listed (?:me )?as|on (?:his|her|my|their) (?:record|registration|file)|from now on|"
            r"no longer need (?:the|an?|any)|"
            r"add (?:this |that |an? |the |one |my )?(?:\w+ )?(?:accommodation|need|request|note)|"
            r"one (?:more )?thing i (?:left|forgot)|goes by|is spelled|accent\b|put (?:that|it|this) right|"
            r"(?:agency|name|address|e-?mail|title)\b(?: \w+){0,5} should (?:now )?(?:read|be|say)|"
            r"(?:confirmation|list|record|roster|invite|invitation|certificate|you) (?:has|have|had|shows?|lists?|"
            r"got) (?:my|me|us|our|his|her) (?:\w+ ){0,2}(?:as|down|wrong|misspelled)|"
            r"one \w too many|now, not \w+|new surname|maiden name|new last name|"
            r"updat(?:e|es|ing) (?:to |on )?my (?:registration|record|information|details)|"
            r"no longer (?:necessary|needed)|replace (?:it|that|my|the)|replaces|show (?:that|this|it) on|"
            r"(?:i'm|i am) now (?:[a-z]+ [a-z]+ of|with|at|working)|"
            r"send (?:the |my |all )?(?:link|log-?in|confirmation|invite|details|mail|"
            r"e-?mail)s? to .{3,60} (?:instead|from now|rather|not)|"
            r"old address|(?:domain|address|e-?mail|name|agency) (?:has |have )?changed|please use\b.{0,70}\bfor my|"
            r"disregard my (?:earlier |previous |prior )?(?:request|accommodation)|(?:change|correction|update) to my|"
            r"no longer what i need|no longer (?:require|want) (?:the|an?)|correct (?:that|this|it)\b|"
            r"(?:correct|update|fix|change) (?:my|our|his|her) \w+'?s? (?:entry|record|registration|address|e-?mail)|"
            r"(?:spelling|name) in my|ought to be|about my registration|there'?s an? \w in it|"
            r"(?:further|with reference|regarding) to my (?:registration|note)|forgotten to (?:say|mention|add|ask)|"
            r"(?:one|a|small|quick) correction|do not need the|don'?t need the|"
            r"(?:be|get) (?:corrected|updated|fixed|put right)|puse mal|el correcto es|anadir|agregar que|"
            r"olvide (?:mencionar|decir|indicar)|se me olvido|"
            r"(?:puse|di|escribi|anote|use|deje|aparece|sale|figura|registre|cambi(?:ar|en|e)(?:l[oa]s?|me)?|actualic\w+|pongan?|usen?) (?:por error |ahi |alli |alla |con )?(?:este|ese|el|mi|la|un|otro|una) (?:otr[oa] |mism[oa] |nuev[oa] )?(?:correo|nombre|apellido|direccion|agencia|e-?mail|telefono)\b|"
            r"mi (?:nombre|correo|apellido|agencia) (?:correcto|nuevo|esta mal|salio|aparece|figura|quedo)|"
            r"(?:address|e-?mail|name|agency|spelling|number) (?:that )?you (?:have|had|used|show|list|wrote|put|"
            r"printed)\b|corregir|corrij\w+|actualiz\w+|mal escrito)\b"
        ),
    ),
    (
        2,
        "answers what was missing",
        (
            r"\b(?:my|our|the) (?:agency|organization|employer|office|full name|last name|first name|surname|title|"
            r"name|e-?mail|office e-?mail|work e-?mail|email) (?:is|name is|address is)\b|"
            r"\bmi (?:agencia|nombre|correo) es\b"
        ),
    ),
    (
        3,
        "adds or corrects a detail",
        (
            r"\b(?:gave|put|wrote|typed|entered|listed|filled in|printed|spelled|used|sent)\b[^.?!\n]{1,90}\b(?:but|"
            r"and|when|whereas)\b ?(?:it|that|which|they|this|really)?(?:'s| is| was)? ?(?:really |actually |"
            r"supposed to |should |ought to |needs to |must |has to )(?:be|read|say|have been|have read)?\b"
        ),
    ),
    (
        3,
        "adds or corrects a detail",
        (
            r"\bprint(?:ed)?\b[^.?!\n]{1,60}\bon (?:my|the|his|her) (?:certificate|badge|name ?tag)\b|"
            r"\b(?:certificate|badge|name ?tag)\b[^.?!\n]{1,30}\b(?:should|must|ought to) (?:say|read|show|have|be)\b"
        ),
    ),
    (
        3,
        "adds or corrects a detail",
        (
            rf"\b(?:never|not|didn'?t|did not|haven'?t|hadn'?t) (?:yet )?(?:told|tell|gave|give|given|sent|send|listed|"
            rf"list|included|include|put|stated|state) (?:you |in |down )*{MY} {DETAIL}\b"
        ),
    ),
    (
        3,
        "adds or corrects a detail",
        (
            r"\bleft (?:the |my |that )?(?:\w+ ){0,4}(?:empty|blank|open|unanswered)\b|"
            r"\b(?:could|can|may|might|should) (?:it|that|this|mine) (?:please |instead |rather )?(?:say|read|show)\b|\bwhere it (?:says|reads|has) |"
            r"\bno (?:puse|di|dije|indique|mencione|escribi|inclui) (?:mi|el|la|nada)\b|"
            r"\b(?:should'?ve|ought to have|should have) been (?!in\b|on\b|for\b|session|the\b|there|able|more|told|clear|#|\d)"
            rf"(?!{MONTH})|\b(?:proper|correct|right|real|true) (?:entry|form|one|version|spelling|name|agency|address) (?:is|reads|would be|should be)\b|"
            rf"\b(?:application|form|sign-?up|registration)\b[^.?!\n]{{0,30}}\b(?:said|read|had|gave|showed|listed) [\x22'“]|"
            r"\b(?:dropped|left out|omitted|missed|forgot) (?:the |my |a )[\x22'“]?(?:\w+\.?[\x22'”]? (?:from|in|off|on|of) (?:my|his|her) (?:last |first |middle )?name|"
            r"hyphen|accent|tilde|middle (?:name|initial)|jr|sr|iii|suffix)\b|"
            r"\b(?:note|put|enter|add|mark|record|keep)\b[^.?!\n]{0,24}\b(?:for|in|on|to) (?:your|the|my) (?:files?|"
            r"records?|notes)\b"
        ),
    ),
    (
        3,
        "adds or corrects a detail",
        (
            r"\b(?:has|have|had|lists?|shows?|puts?|got) (?:me|my name|us|him|her) (?:down |listed |registered |"
            r"written |in )?as (?!a\b|an\b|one\b|the\b|it\b|well\b)"
        ),
    ),
    (
        3,
        "adds or corrects a detail",
        (
            rf"\b(?:wrong|incorrect|outdated|mistaken|misprinted) {DETAIL}\b|"
            rf"\b{DETAIL} (?:is|was|came out|got) (?:wrong|incorrect|misprinted|garbled|cut off|out of date|"
            rf"mixed up)\b"
        ),
    ),
    (
        3,
        "adds or corrects a detail",
        (
            r"\b(?:send|sent|mail|direct|forward) (?:everything|all (?:mail|messages|letters)|"
            r"the (?:link|invitation|reminders?|confirmation)s?)\b[^.?!\n]{0,60}\b(?:from now on|not to my|instead of|"
            r"rather than|going forward)\b|"
            r"\buse (?:this|the|my)\b[^.?!\n]{0,60}\b(?:from now on|going forward|hereafter)\b"
        ),
    ),
    (
        3,
        "adds or corrects a detail",
        (
            rf"\b(?:e-?mail|address|name|agency|phone|number|one|details?|what you have)\b(?: \w+){{0,4}} on file\b|"
            rf"\bon file\b[^.?!\n]{{0,40}}\b(?:old|wrong|outdated)\b|"
            rf"\b(?:change|switch|update|correct|fix|set|amend)\b[^.?!\n]{{0,40}}\bto:? \S+@\S+|"
            rf"\b(?:show|list|record|put|enter|change|update|make|write|display|register) {MY} {DETAIL} (?:as|to|"
            rf"down as|under)\b|"
            r"\b(?:printed|wrote|spelled|typed|listed|put|misspelled|entered|have|had|shortened|addressed) (?:\S+ ){1,5}on (?:my|the|his|her|our) "
            r"(?:confirmation|certificate|badge|name ?tag|registration|invite|invitation|calendar invite)\b|"
            r"\bthere(?:'s| is| are| should be) (?:an?|two|no|one|only one|only an?) [\"'“‘]?[a-z][\"'”’]?'?s? (?:at|in|on|before|after|missing|and)\b|"
            r"\b(?:like|want|need|prefer|have) (?:it|that|my name|her name|his name|them) (?:right|correct|corrected|fixed|spelled|to be right)\b|"
            rf"\bcorrection:|\ba correction\b|^\W*(?:name |spelling |e-?mail |agency )?correction\W*$|"
            rf"\b(?:sorry|oops|apologies|whoops|my mistake|my bad)[,.!:-]* (?:it's|it is|that's|that is|it should (?:be|read|say)|the name is|"
            rf"her name is|his name is|my name is)\b(?! (?:too|so|been|just|late|not|me|session|the \d|#|\d|{MONTH}))"
        ),
    ),
    (
        3,
        "adds or corrects a detail",
        (
            rf"\b(?:add(?:ing|ed|ition)?|supplement\w*|amend\w*|updat\w+|correct\w*) (?:to |of )?(?:my|"
            rf"our) (?:registration|sign-?up|reservation|request|form)\b|"
            rf"\b(?:instead of|rather than|not) (?:the|my) (?:old |other |previous |former |first )?{DETAIL} (?:i|"
            rf"that|you|we)\b|"
            rf"\buse \S+@\S+ (?:for|instead|from|as|in)\b"
        ),
    ),
    (
        2.5,
        "is registered already",
        (
            r"\b(?:i|we|she|he)(?:'d| had| have|'ve)? (?:already |originally |earlier |once )?(?:asked for|requested|"
            r"ordered|put down|ticked|checked|arranged|signed up for) (?:the |an? |some |live |my )?(?:captions?|"
            r"captioning|asl|sign language|interpret\w+|cart|large print|braille|transcript|materials|phone|breaks)\b"
        ),
    ),
    (
        2.5,
        "is registered already",
        (
            rf"\balready (?:have|hold|got|in possession of) (?:a|my|our) {SEAT}\b|"
            rf"\(\s*(?:i'?m )?(?:already )?(?:registered|signed up|enrolled|confirmed)\b|"
            rf"\b(?:on|in) (?:the|my|that) (?:sign-?up |registration )?(?:form|sign-?up)(?: (?:i|that|for|of|you)\b|,)|"
            rf"\bin my (?:registration|sign-?up|enrollment)\b"
        ),
    ),
    (
        2.5,
        "is registered already",
        (
            r"(?<!can )(?<!could )(?<!would )(?<!will )(?<!should )(?<!might )(?<!may )"
            r"\byou(?:'ve| have| all)? (?:put|placed|registered|booked|signed|enrolled|listed|entered) (?:me|us|him|"
            r"her|them)\b|"
            r"\bthanks? (?:you )?for (?:registering|enrolling|signing) (?:me|us)\b"
        ),
    ),
    (
        2.5,
        "is registered already",
        (
            rf"(?<!can )(?<!could )(?<!may )(?<!might )(?<!should )\b(?:i|we|he|she|they|who) (?:already |currently |"
            rf"now |still )?"
            rf"(?:have|hold|holds|has|got|had)(?: already)? (?:a|my|our|one|two|his|her|their) (?:\w+ )?{SEAT} (?:on|"
            rf"in|for|at|"
            rf"with)\b"
        ),
    ),
    (
        2.5,
        "is registered already",
        (
            r"\b(?:i'm|i am|we're|we are|she's|she is|he's|he is|they're|they are)(?: already| all| both| currently)? "
            r"(?:one of (?:the|those|your) (?:people|participants|registrants|attendees|ones|folks)|among (?:the|your)|"
            r"in (?:the|both|all|your) (?:\w+ )?(?:ones?|sessions?|webinars?))\b"
        ),
    ),
    (
        3.4,
        "is registered already",
        (
            r"\b(?:people|persons|folks|staff|workers|colleagues|names|registrants|attendees|participants|those|both|two|three|four|whom?|that)(?: of (?:them|whom|my \w+|our \w+))? you"
            r"(?:'ve)? (?:already |now |still )?(?:have|got|had) (?:already )?(?:on (?:your|the) (?:list|roster|books)|down|registered|signed up|enrolled)\b"
        ),
    ),
    (
        2.5,
        "is registered already",
        (
            r"\b(?:whom?|that|which) (?:i|we|you)(?:'ve| have| had)? (?:already |just |recently )?(?:registered|"
            r"enrolled|signed|"
            r"booked|put|entered|submitted)\b|"
            r"\b(?:when|since|after|before|as) (?:i|we|he|she) (?:first |last |originally )?(?:registered|signed|"
            r"enrolled|booked|"
            r"applied)\b|\b(?:since|after|upon) (?:signing up|registering|enrolling)\b|"
            r"\b(?:i|we) (?:had |have )?(?:said yes|committed) to\b"
        ),
    ),
    (
        2.5,
        "is registered already",
        (
            rf"\b(?:to|on|from|about|since|regarding|concerning|changes?|updat\w+|amend\w*|correct\w*|see|check) "
            rf"(?:my|our|his|her|"
            rf"their|[a-z]+'s) (?:\w+ )?{REGISTRATION}\b(?! (?:form|request|details|info))|"
            rf"\b(?:our|his|her|their) {REGISTRATION} (?:on|for|in)\b(?![^.?!\n]{{0,60}}\b(?:attached|below|enclosed|"
            rf"follow\w*)\b)"
        ),
    ),
    (
        2.5,
        "is registered already",
        (
            r"^(?:\W*(?:hi|hello|hey|ok|so)\W+)?(?:(?:its|it's|this is|here is) [a-z]+\W+)?(?:already |just "
            r")?(?:signed up|enrolled|booked) "
            r"(?:for|in|with)\b|"
            r"(?<!can )(?<!could )(?<!would )(?<!will )(?<!should )(?<!might )(?<!may )"
            r"\b(?:u|you|you've) (?:have|had|got|put|show|list) (?:me|us|him|her) (?:down|on|in|listed|under|as|for|"
            r"registered)\b"
        ),
    ),
    (
        3,
        "adds or corrects a detail",
        (
            r"\b(?:a|one|two|three|few|several|couple|some|small|quick|minor|another)(?: of)?(?: \w+)? (?:fix(?:es)?|"
            r"corrections?|"
            r"typos?|tweaks?|edits?|amendments?|misprints?)\b|"
            r"\bmake (?:[\w'.-]+ ){1,8}the (?:agency|name|address|e-?mail|contact)\b|"
            rf"\b{DETAIL}\b[^.?!\n]{{0,60}}(?:, (?:not|without)\b|\brather than\b|\binstead of\b)"
        ),
    ),
    (
        3,
        "adds or corrects a detail",
        (
            r"\b(?:fat-?fingered|typo'?d|typoed|botched|transposed|garbled|mangled|misstated|left off|cut off|cuts "
            r"off)\b"
            r"[^.?!\n]{0,40}\b(?:name|address|e-?mail|mail|agency|spelling|letters?|initial|it)\b|"
            r"\b(?:i|he|she|(?:first |last |my |his |her )name) (?:appears?|shows? up|comes? up|came (?:out|up|"
            r"through)|(?:am|is|was) "
            r"(?:listed|shown|entered|printed)) (?:as|under|with)\b|\b(?:list|show|record|print) (?:me|him|her|us) "
            r"(?:as|under|with)\b|"
            r"\bi go by\b"
        ),
    ),
    (
        3,
        "adds or corrects a detail",
        (
            r"\b(?:ticked|checked|marked|selected|answered|wrote|put|said|left|clicked)\b[^.?!\n]{0,24}\b(?:none|no|"
            r"n/a|"
            r"accommodations?|aids?|needs?)\b[^.?!\n]{0,40}\b(?:mistake|error|accident\w*|wrong\w*|incorrectly|"
            r"oversight|but)\b|"
            rf"\b{REMOVES} {DETAIL_REMOVED}|\blet (?:the|my|that) (?:\w+ ){{0,2}}{AID} go\b"
        ),
    ),
    (
        2,
        "declines an aid",
        rf"\b{AID}\b[^.?!\n]{{0,24}}\b(?:aren'?t|isn'?t|not|won'?t be) (?:\w+ ){{0,2}}(?:needed|necessary|required)\b",
    ),
    (
        2.5,
        "is registered already",
        (
            r"(?:^|[,;:(] ?)already (?:registered|signed up|enrolled|booked|on (?:your|the) (?:list|roster))\b|"
            rf"\b(?:my|our|his|her|their|[a-z]+'s) (?:(?:{MONTH}|(?:session |#)?\d+(?:st|nd|rd|th)?) )?(?:{REGISTRATION}|record|application)\b,? "
            rf"(?:i sent|was sent|went in|(?:for|of|from) (?:session|#|\d|{MONTH}|the|yesterday|last|\w+day)|is under|has|had|under)\b|"
            rf"\b(?:with|to|on|in|about|for|regarding|under|concerning) (?:my|our|his|her|their) (?:{MONTH}|(?:session |#)?\d+(?:st|nd|rd|th)?) "
            rf"(?:{REGISTRATION}|{SEAT}|record)\b|"
            rf"\b(?:one|session|date|webinar|\d+(?:st|nd|rd|th)?|{MONTH}),? (?:that |which )?(?:i|we|she|he|they|you)(?:'m|'s|'re| am| is| are|'ve| have| has) "
            r"(?:already |now |currently |got )?(?:me |us |him |her )?(?:down (?:for|in)|on for|in for|signed up for|registered (?:for|in)|enrolled in|"
            r"booked (?:for|in)|now|already|in|on)(?=\s*(?:$|[.,;!)]|and\b|but\b|because\b))|"
            r"(?<!que )(?<!favor )(?<!de )(?<!si )\bme (?:registre|inscribi|anote|apunte|matricule)\b|\b(?:estoy|esta|estamos|quede|quedo|fui) (?:anotad|apuntad|"
            r"inscrit|registrad|matriculad)[oa]s?\b|"
            r"\b(?:i|we)(?:'ve| have) (?:already |just )?(?:registered|signed up|enrolled)\b(?=\W*(?:$|[.,;:]|and\b|"
            r"but\b|already\b|"
            r"so\b))"
        ),
    ),
    (
        2.5,
        "is registered already",
        (
            r"\byour (?:attendees?|registrants?|participants?) [a-z]|\byou (?:already )?have (?:my|his|her|our) "
            r"names?\b|"
            rf"\b(?:my|our|his|her) {SEAT} (?:in|on|for|at) (?:#|session|\d|the|{MONTH})|"
            rf"\b(?:i'm|im|we're|she's|he's) (?:already |both |all )?(?:down|booked|set|slated|scheduled) for (?:the|"
            rf"session|#|\d|{MONTH}|"
            r"\w+day|tomorrow|today|both|all)\b|\bwhen (?:i|we) (?:booked|chose|picked|selected|clicked)\b"
        ),
    ),
    (
        3,
        "adds or corrects a detail",
        (
            r"\b(?:send|mail|forward|e-?mail|direct) (?:me |us |him |her |them )?(?:[\w']+ ){0,3}?(?:links?|invit\w+|log-?ins?|confirmations?|reminders?|mail|messages?|e-?mails?|it|everything) to \S+@\S+,? (?:instead|rather|from now|not\b|going forward)|"
            r"(?:^|[.;:,] ?)(?:the )?correct(?:ly)? (?:is|it is|it's|would be|spelled)\b|"
            r"\b(?:change|update|correct|fix|switch|amend) (?:my|our|his|her|the) (?:place of work|workplace|employer|affiliation|hospital|clinic|school|district|department|division|unit|company|county|court|institution|practice)\b(?! (?:session|date|seat|spot|registration|one|webinar))|"
            r"\b(?:registered|signed|enrolled|entered|listed|put)\b[^.?!\n]{2,60}? (?:with|under|using|at) (?:his|her|my|our|their|an?|the) (?:own|old|personal|private|wrong|former|previous|other) (?:\w+ )?(?:e-?mail|address|name|mailbox)"
        ),
    ),
    (
        2.5,
        "is registered already",
        r"(?:^|[.,;:] )still (?:coming|attending|joining|planning (?:on|to)|on (?:for|board))\b",
    ),
    (3, "adds or corrects a detail", TAKES_IT_OFF.pattern),
)
