"""Words that speak for what a message is for, beside the table in `intent`: a row a way of putting it.

All small letters without accents, as `folded` gives them; looked for sentence by sentence.
"""

from registrar.reading.words.session_words import MONTH
from registrar.sieve import Sieve
from registrar.vocabulary import Intent

_SEAT = r"(?:seat|spot|place|slot|space|chair|booking|reservation)s?"
_MY = r"(?:my|our|his|her|their|the|mr\. \w+'s|ms\. \w+'s)"
_SESSION = rf"(?:the |that |this )?(?:session|webinar|training|class|#|\d|{MONTH})"
_DETAIL = (
    r"(?:agency|organi[sz]ation|employer|office|full name|first name|last name|surname|name|e-?mail|address|title|"
    r"spelling|accommodations?|needs?)"
)

MORE_CUES: tuple[tuple[Intent, float, str, str], ...] = (
    # update: what was given was wrong, and what is right
    (
        Intent.UPDATE,
        3,
        "adds or corrects a detail",
        (
            r"\b(?:gave|put|wrote|typed|entered|listed|filled in|printed|spelled|used|sent)\b[^.?!\n]{1,90}\b(?:but|"
            r"and|when|whereas)\b ?(?:it|that|which|they|this|really)?(?:'s| is| was)? ?(?:really |actually |"
            r"supposed to |should |ought to |needs to |must |has to )(?:be|read|say|have been|have read)?\b"
        ),
    ),
    (
        Intent.UPDATE,
        3,
        "adds or corrects a detail",
        (
            r"\bprint(?:ed)?\b[^.?!\n]{1,60}\bon (?:my|the|his|her) (?:certificate|badge|name ?tag)\b|"
            r"\b(?:certificate|badge|name ?tag)\b[^.?!\n]{1,30}\b(?:should|must|ought to) (?:say|read|show|have|be)\b"
        ),
    ),
    (
        Intent.UPDATE,
        3,
        "adds or corrects a detail",
        (
            rf"\b(?:never|not|didn'?t|did not|haven'?t|hadn'?t) (?:yet )?(?:told|tell|gave|give|given|sent|send|listed|"
            rf"list|included|include|put|stated|state) (?:you |in |down )*{_MY} {_DETAIL}\b"
        ),
    ),
    (
        Intent.UPDATE,
        3,
        "adds or corrects a detail",
        (
            r"\bleft (?:the |my |that )?(?:\w+ ){0,4}(?:empty|blank|open|unanswered)\b|"
            r"\b(?:note|put|enter|add|mark|record|keep)\b[^.?!\n]{0,24}\b(?:for|in|on|to) (?:your|the|my) (?:files?|"
            r"records?|notes)\b"
        ),
    ),
    (
        Intent.UPDATE,
        3,
        "adds or corrects a detail",
        (
            r"\b(?:has|have|had|lists?|shows?|puts?|got) (?:me|my name|us|him|her) (?:down |listed |registered |"
            r"written |in )?as (?!a\b|an\b|one\b|the\b|it\b|well\b)"
        ),
    ),
    (
        Intent.UPDATE,
        3,
        "adds or corrects a detail",
        (
            rf"\b(?:wrong|incorrect|outdated|mistaken|misprinted) {_DETAIL}\b|"
            rf"\b{_DETAIL} (?:is|was|came out|got) (?:wrong|incorrect|misprinted|garbled|cut off|out of date|"
            rf"mixed up)\b"
        ),
    ),
    (
        Intent.UPDATE,
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
        Intent.UPDATE,
        3,
        "adds or corrects a detail",
        (
            rf"\b(?:e-?mail|address|name|agency|phone|number|one|details?|what you have)\b(?: \w+){{0,4}} on file\b|"
            rf"\bon file\b[^.?!\n]{{0,40}}\b(?:old|wrong|outdated)\b|"
            rf"\b(?:change|switch|update|correct|fix|set|amend)\b[^.?!\n]{{0,40}}\bto:? \S+@\S+|"
            rf"\b(?:show|list|record|put|enter|change|update|make|write|display|register) {_MY} {_DETAIL} (?:as|to|"
            rf"down as|under)\b|"
            rf"\bcorrection:|\ba correction\b"
        ),
    ),
    (
        Intent.UPDATE,
        3,
        "adds or corrects a detail",
        (
            rf"\b(?:add(?:ing|ed|ition)?|supplement\w*|amend\w*|updat\w+|correct\w*) (?:to |of )?(?:my|"
            rf"our) (?:registration|sign-?up|reservation|request|form)\b|"
            rf"\b(?:instead of|rather than|not) (?:the|my) (?:old |other |previous |former |first )?{_DETAIL} (?:i|"
            rf"that|you|we)\b|"
            rf"\buse \S+@\S+ (?:for|instead|from|as|in)\b"
        ),
    ),
    (
        Intent.UPDATE,
        2.5,
        "is registered already",
        (
            r"\b(?:i|we|she|he)(?:'d| had| have|'ve)? (?:already |originally |earlier |once )?(?:asked for|requested|"
            r"ordered|put down|ticked|checked|arranged|signed up for) (?:the |an? |some |live |my )?(?:captions?|"
            r"captioning|asl|sign language|interpret\w+|cart|large print|braille|transcript|materials|phone|breaks)\b"
        ),
    ),
    (
        Intent.UPDATE,
        2.5,
        "is registered already",
        (
            rf"\balready (?:have|hold|got|in possession of) (?:a|my|our) {_SEAT}\b|"
            rf"\(\s*(?:i'?m )?(?:already )?(?:registered|signed up|enrolled|confirmed)\b|"
            rf"\b(?:on|in) (?:the|my|that) (?:sign-?up |registration )?(?:form|sign-?up)(?: (?:i|that|for|of|you)\b|,)|"
            rf"\bin my (?:registration|sign-?up|enrollment)\b"
        ),
    ),
    (
        Intent.UPDATE,
        2.5,
        "is registered already",
        (
            r"\byou(?:'ve| have| all)? (?:put|placed|registered|booked|signed|enrolled|listed|entered) (?:me|us|him|"
            r"her|them)\b|"
            r"\bthanks? (?:you )?for (?:registering|enrolling|signing) (?:me|us)\b"
        ),
    ),
    # change
    (
        Intent.CHANGE,
        3,
        "asks to be moved",
        (
            r"\b(?:have|need|want|like|must|try|trying|hoping|can i|could i|may i|can we|could we|"
            r"possible) (?:to )?re-?schedul\w*\b|"
            r"\bpush(?:ing)? (?:this|that|mine|ours) (?:back|out|forward|to|off)\b|"
            r"\b(?:was|old|current(?:ly)?)\s*[:=].{1,60}\b(?:now|new|wanted)\s*[:=]"
        ),
    ),
    (
        Intent.CHANGE,
        3,
        "asks to be moved",
        (
            r"\b(?:need|want|like|have|hoping|wish|can i|could i|may i|possible) (?:to )?(?:switch|swap|move|transfer|"
            r"change (?:dates?|sessions?|my (?:date|session)))\s*(?:[.!,;?]|$)|"
            r"\b(?:swap|switch|trade|exchange|change|move) (?:that|this|it|these|those|mine)\b(?: one)? (?:for|to|"
            r"with|into)\b(?! \S+@)|"
            r"\bpasar(?:me|nos|lo|la)? de\b"
        ),
    ),
    (
        Intent.CHANGE,
        1,
        "meant another",
        (
            r"\b(?:i|we) (?:had |have )?(?:asked for|requested|signed up for|applied for|"
            r"registered for) (?!the (?:link|slides)|captions?|an? )|"
            r"\bmixed up\b|\bgot (?:my|the) dates? (?:wrong|confused|mixed)"
        ),
    ),
    (
        Intent.CHANGE,
        1,
        "meant another",
        (
            rf"\b(?:clicked|picked|chose|selected|ticked|checked|marked)\b[^.?!\n]{{0,40}}\b(?:wrong|mistake|instead|"
            rf"accident\w*)\b|"
            rf"\b(?:needs?|ought|supposed|meant) to be (?:in|on|at) {_SESSION}|"
            rf"\b(?:but|and) (?:accidentally |mistakenly |somehow )?(?:clicked|picked|chose|selected|ticked|"
            rf"hit) {_SESSION}"
        ),
    ),
    # cancel
    (
        Intent.CANCEL,
        3,
        "asks to be taken out",
        (
            rf"\b(?:do not|don'?t|no need to|needn'?t|stop) (?:hold|keep|save|reserve)(?:ing)? (?:me |us )?(?:my|our|"
            rf"an?|the|his|her|that) {_SEAT}|"
            rf"\b(?:do not|don'?t) (?:count on|expect|wait for) (?:me|us)\b|"
            rf"\bno longer (?:need|want|require|wish for)s? (?:to be (?:in|on) |to attend |to go to |"
            rf"an? {_SEAT} (?:in|on|for|at) )*{_SESSION}"
        ),
    ),
    (
        Intent.CANCEL,
        3,
        "asks to be taken out",
        (
            rf"\b(?:want|wants|like|let|have) {_MY} {_SEAT} (?:to )?go to (?:some|any|who|another|the next|others?)\w*|"
            rf"\b(?:give|offer|hand|pass) (?:my|our|his|her) {_SEAT} (?:on )?to\b|"
            rf"\b(?:won'?t|will not|shall not) (?:be )?(?:need|want|us)(?:ing|e)? (?:it|this one|"
            rf"that one)\b(?: any ?more| after all| any longer)"
        ),
    ),
    (
        Intent.CANCEL,
        3,
        "asks to be taken out",
        (
            r"^\W*(?:\w+ )?cancell?ation\b(?! (?:policy|fee|list|spot|deadline))|"
            r"^\W*(?:with |my |our |sending |many )*regrets\b|\bregrets (?:for|on|about|from)\b"
        ),
    ),
    (
        Intent.CANCEL,
        2,
        "cannot attend",
        (
            r"\b(?:neither|none) (?:of us|of them|[^.?!;\n]{2,90}?\bnor\b)[^.?!;\n]{0,60}\b(?:will|can|could|able|"
            r"attend|make it|come|be there|join)\b|"
            r"\b(?:i|we)(?:'ll| will)? (?:have|need) to (?:skip|miss|sit out|pass on|beg off|sit this one out|"
            r"give this one a miss)\b"
        ),
    ),
    (
        Intent.CANCEL,
        3,
        "asks to be taken out",
        rf"\b(?:free(?:ing)?(?: up)?|open(?:ing)? up|vacate|release|relinquish|let go of) {_MY} {_SEAT}",
    ),
    (
        Intent.REGISTER,
        2.5,
        "asks to be added",
        (
            r"\b(?:can|could|may|might) (?:i|we|she|he|they|my \w+) (?:please |still |also |possibly |just )*(?:be|"
            r"get|come|sit|go|hop|squeeze|fit|jump) (?:in|into|on|onto|to|at|"
            r"part of)\b(?! (?:touch|trouble|time|mute|camera|the (?:phone|call|recording|slides)))"
        ),
    ),
    # question
    (
        Intent.QUESTION,
        2,
        "is still deciding",
        (
            r"\b(?:i|we|some of us) (?:may|might) (?:then |also |even |still |well )?(?:sign up|register|enroll|join|"
            r"attend|come|take|go|send)\b|"
            r"\b(?:once|when|after|until|before|depending on what) (?:i|we) (?:know|hear|learn|find out|see)\b"
        ),
    ),
)

# What a stranger sells has two or more of these; a registrant may stumble into one.
SALES: tuple[Sieve, ...] = tuple(
    map(
        Sieve,
        (
            (
                r"\b(?:we|i|our (?:team|company|agency|platform)) (?:can |could |will )?(?:help|helps|specialize|"
                r"offer|provide|design|build|create|rebuild|develop|sell|work with|"
                r"partner with)\b[^.?!\n]{0,40}\b(?:organizations?|nonprofits?|companies|business(?:es)?|brands?|"
                r"clients|customers|web ?sites?|apps?|software|events?|webinars?|seats?|tickets?|"
                r"training providers?)\b"
            ),
            (
                r"\b(?:i'?m|i am|we'?re|we are) an? (?:\w+ )?(?:web )?(?:developer|designer|marketer|freelancer|"
                r"copywriter|consultant|vendor|reseller|(?:marketing|digital|creative) agency)\b"
            ),
            (
                r"(?<!\w)\$ ?\d|\b\d+ ?(?:usd|dollars) (?:per|a|each)\b|"
                r"\b\d+ ?% (?:more|off|discount|increase|higher|growth|cheaper)\b|\bby \d+ ?%|\bby up to\b"
            ),
            (
                r"\b(?:free|no[- ]obligation|complimentary) (?:\w+ )?(?:demo|consultation|audit|quote|trial|"
                r"estimate|sample|mock-?up)\b"
            ),
            (
                r"\b(?:\d+[- ]?min(?:ute)?s?|quick|brief|short|introductory|discovery) (?:\w+ )?(?:call|chat|zoom|"
                r"meeting|demo)\b"
            ),
            (
                r"\b(?:increase|boost|grow|double|triple|scale|maximi[sz]e|skyrocket) (?:your |the |webinar |"
                r"event )*(?:attendance|sales|traffic|revenue|leads?|rankings?|registrations|audience|reach|"
                r"engagement|business|seats)\b"
            ),
            r"\b(?:e-?mail|mailing|contact|attendee|lead) (?:lists?|database)\b|\bleads?\b|\bseo\b",
            (
                r"\b(?:noticed|visited|came across|checked out|browsing|looked at|loved) (?:that )?(?:your|"
                r"the)\b[^.?!\n]{0,40}\b(?:web ?site|site|form|page|blog|profile)\b"
            ),
            (
                r"\bturnaround\b|\b(?:today|now) (?:for a|and (?:get|save))\b|"
                r"\bonly \d+ (?:spots?|seats?|places) (?:left|remaining|available)?\b|\bact (?:now|fast)\b|"
                r"\blimited[- ]time\b|\bbest price\b|\bwholesale\b|\bbulk order\b"
            ),
            (
                r"\binterested\?|\bworth a (?:chat|call|look)\b|\bopen to a\b|\bcan i send you (?:more|some|a)\b|"
                r"\blet me know if you(?:'d| would) like (?:a|to see)\b|\bopt out\b"
            ),
        ),
    )
)
SALES_ENOUGH = 2
"""Signs of selling from which on a message is taken to sell."""

HOPED_FOR = Sieve(
    r"\b(?:hope|hopefully|hoping|maybe|perhaps|some day|someday|some other year|next year|in the future|"
    r"if you (?:offer|hold|repeat|have|give|run)|watch for|look (?:out )?for|looking forward|keep an eye|"
    r"tell me when|notify me|will (?:try|look|watch|wait)|catch another|wait for|no other|not another|"
    r"there is no|another year)\b"
)
"""Beside these words "another one" is a hope and no request."""
HYPOTHETICAL = Sieve(
    r"\b(?:if|unless|in case|should|whenever|when) (?:you|anyone|anybody|someone|somebody|they|people|i|we|he|"
    r"she|it)\b(?:\W+\w+){0,4}\W*$"
)
"""What is said under a condition is not asked for: "if you can't make it, tell me"."""
AID_BEHIND = Sieve(
    r"(?:book|schedule|include|add|get|reserve|request|arrange|enter|put|hold|save|sign|register|"
    r"turn)(?:ing)? (?:me |us |for |him |her )?(?:an?|the|some|one|two|live|closed|real-?time|my|our|"
    r"down)? ?(?:asl|sign language|interpret\w+|(?:closed |live )?caption\w*|cart\b|captioner|transcri\w+|"
    r"braille|large print|accommodation|transliterator|hearing|breaks?)"
)
"""What is to be booked or added is an aid, not a seat."""
CANCELLED_BEFORE = Sieve(
    r"\b(?:had to|have had to|did|was|were|had) (?:\w+ )?(?:cancel\w*|withdraw\w*|drop out|"
    r"back out)\b[^.?!\n]*\b(?:last (?:year|time|month|week|fall|spring|summer|winter|session|one)|previous|"
    r"before|once|"
    r"in (?:january|february|march|april|may|june|july|august|september|october|november|december)|ago|"
    r"earlier)\b"
)
"""A story of an earlier time."""
CANCEL_SUBJECT = Sieve(
    r"^\W*(?:please |kindly |need to |must |have to )?(?:cancel(?:l?ing|l?ation|acion|ar|e)?|"
    r"withdraw(?:al|ing)?|regrets|unable to attend|cannot attend|"
    r"can'?t attend)\b(?!.{0,40}(?:polic|caption|interpret|request|accommodation|need|aid|\?))"
)
"""A subject that says nothing else counts like a sentence."""
NEITHER = Sieve(r"\b(?:neither|nor)\b[^.?!;\n]*$")
UNSURE_BEFORE = Sieve(r"\b(?:i|we|she|he|they|you|some of us) (?:may|might)(?: \w+){0,2} ?$")
ADDS_ONE = Sieve(
    r"\b(?:also|too|as well|in addition|additional|additionally|besides|another one|a second|coming back|"
    r"come again|again|on top of|one more|next one|both|more)\b"
)
"""What is asked for below a confirmation beside these words comes on top."""
