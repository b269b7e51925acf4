"""Words that several tables of what a message is for are made of, and words that take back what those say.

All small letters without accents, as `folded` gives them; looked for sentence by sentence.
"""

# ruff: noqa: E501 - a pattern is one row of a table and reads along its line

import re

from registrar.reading.words.session_words import MONTH
from registrar.sieve import Sieve

SEAT = r"(?:seat|spot|place|slot|space|chair|booking|reservation)s?"
MY = r"(?:my|our|his|her|their|the|mr\. \w+'s|ms\. \w+'s)"
AID = (
    r"(?:(?:asl |sign language |language )?interpret(?:er|ers|ing|ation)|(?:live |closed )?caption(?:s|ing|er)?|cart|"
    r"braille|"
    r"large[- ]print|transcripts?|accommodations?|sign language|asl|audio description|screen[- ]reader|phone line)"
)
"""What helps a person to take part."""
ATTENDED = (
    r"(?:attend\w*|join\w*|com(?:e|ing)|participat\w*|tak(?:e|ing) part|be (?:there|present|with you|on|at|in "
    r"attendance|"
    r"joining|attending|coming|participating|available|free)|make (?:it|that|this|the|#|session|\d{1,4}|tomorrow|today|"
    rf"{MONTH})|do (?:it|the|that|this|both|either|any|#|session|\d{{1,4}}|{MONTH}|tomorrow|today|(?:mon|tues|wednes|"
    rf"thurs|fri)day)|"
    r"swing|manage|fit (?:it|that|this) in|sit in|show up|get (?:away|free|off work|out of)|log on|dial in|tune in|go)"
)
"""What somebody does who takes part, as it follows "cannot"."""
REGISTRATION = r"(?:registrations?|sign-?ups?|enrol?lments?|reservations?|bookings?)"
SESSION = rf"(?:the |that |this )?(?:session|webinar|training|class|#|\d|{MONTH})"
DETAIL = (
    r"(?:agency|organi[sz]ation|employer|office|full name|first name|last name|surname|name|e-?mail|address|title|"
    r"spelling|accommodations?|needs?|mailbox|inbox|domain)"
)


REMOVES = (
    r"(?:scratch|drop|skip|cancel|forget|withdraw|remove|delete|disregard|ignore|nix|void|strike|erase|clear|uncheck|lose|omit|"
    r"cross (?:out|off)|take(?: (?:out|off|away))?|leave (?:out|off)|pull)"
)
"""What is done with what is to be no longer there, a seat or a detail of its record."""
DETAIL_REMOVED = (
    rf"(?:(?:the|my|that|those|his|her|our|any|all|this) )?[\x22'“]?(?:(?!(?:name|names|from|off|seat|spot|place|me|us|him|her|them)\b)[\w-]+ ){{0,2}}?"
    rf"(?:{AID}|requests?|accommodations?|needs?|services?|middle (?:name|initial)|initials?|hyphens?|accents?|tildes?|"
    rf"(?:ms|mr|mrs|dr|jr|sr|iii)\b\.?[\x22'”]|prefix|suffix|titles?|nicknames?|notes?|credentials?|lcsw|phone (?:number|line)|magnif\w+|slides?)\b"
    rf"(?! (?:from|in|of) (?:the|your) (?:list|roster)\b)"
)
"""What is removed is a detail of a registration, as it follows REMOVES; the seat stays."""

SPEAKS_OF_AID = Sieve(rf"\b{AID}\b")
"""An aid is named."""

# What a stranger sells has two or more of these; a registrant may stumble into one.
SALES: tuple[Sieve, ...] = tuple(
    map(
        Sieve,
        (
            (
                r"\b(?:we|i|our (?:team|company|agency|platform)) (?:can |could |will )?(?:help|helps|specialize|"
                r"offer|provide|design|build|create|rebuild|develop|sell|work with|"
                r"partner with)\b[^.?!\n]{0,40}\b(?:organizations?|nonprofits?|companies|business(?:es)?|brands?|"
                r"clients|customers|web ?sites?|apps?|software|events?|webinars?|trainings?|meetings|conferences?|"
                r"seats?|tickets?|"
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
                r"\b(?:free|no[- ](?:obligation|cost)|complimentary) (?:\w+ )?(?:demo|consultation|audit|quote|trial|"
                r"estimate|sample|mock-?up|(?:roof |home |pest |gutter |hvac |site )?inspection|appraisal|assessment of your|evaluation of your|walk-?through|measurement|installation)s?\b"
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
            (
                r"\b(?:e-?mail|mailing|contact|attendee|lead) (?:lists?|database)\b|\b(?:your|our|for|local|free|affordable) seo\b|\bseo (?:services?|agency|company|"
                r"experts?|audit|rank\w*|strategy|packages?|specialist|firm)\b|\b(?:qualified|warm|hot|sales|more|new|generate) leads?\b"
            ),
            (
                r"\b(?:noticed|visited|came across|checked out|browsing|looked at|loved) (?:that )?(?:your|"
                r"the)\b[^.?!\n]{0,40}\b(?:web ?site|site|form|page|blog|profile)\b"
            ),
            (
                r"\bturnaround\b|\b(?:today|now) (?:for (?:a|your)|and (?:get|save))\b|\b(?:call|text|phone|ring) (?:me|us|our \w+) (?:today|now|toll|any ?time|at \(?\d)|\b(?:every|all|any) (?:major )?insur(?:er|ance)s?\b|"
                r"\bonly \d+ (?:spots?|seats?|places) (?:left|remaining|available)?\b|\bact (?:now|fast)\b|"
                r"\blimited[- ]time\b|\bbest price\b|\bwholesale\b|\bbulk order\b"
            ),
            (
                r"\b(?:we|our (?:company|shop|crews?|techs|technicians|store|firm|warehouse)|i) (?:also |now |can |currently )*"
                r"(?:make|manufacture|supply|sell|stock|ship|print|install|cater|wholesale|distribute|embroider|engrave|repair|"
                r"lease|rent|buy|finance|carry (?:a|the|over)|custom)\b|"
                r"\b(?:minimum order|price (?:list|sheet)|free shipping|no money down|as low as|on sale\b|clearance|in stock|"
                r"(?:volume|bulk|group|government|nonprofit|corporate) (?:rates?|discounts?|pricing)|(?:waive|waiving) the "
                r"(?:\w+ )?(?:fee|deposit)|(?:running|have|offering|with) a (?:\w+ )?(?:special|sale|promotion|promo)\b|"
                r"special (?:on|offer|price)|money[- ]back|warranty|per (?:unit|dozen|case|carton)\b|finishes|"
                r"(?:new|latest|free) (?:catalog(?:ue)?|brochure))"
            ),
            (
                r"\b(?:book|order|buy|call|reply|respond|act|reserve|commit|enroll|sign) (?:yours |now |today |soon |it )?"
                r"(?:by|before) (?:the )?(?:\d|end of|friday|monday|midnight|month)|"
                r"\b(?:offer|deal|sale|price|promotion|special|discount) (?:is )?(?:ends?|expires?|good|valid|lasts?|runs?)\b|"
                r"\bwhile (?:supplies|they|stocks?) last|\b(?:the|a|your|get(?: me)? the) (?:po\b|p\.o\.|purchase order)|\bquotes?\b|"
                r"\bdates? (?:still )?open\b|\brooms?,? \d|\b\d+ rooms\b|\bnet[- ]?30\b"
            ),
            (
                r"\b(?:ten|five|fifteen|twenty|thirty|\d+|a few|couple(?: of)?) minutes (?:for me|of your time|to (?:chat|talk|connect|"
                r"show)|on the phone|next week|this week)\b|\b(?:hop|jump|get) on (?:a|the) (?:quick |short |brief )?(?:call|zoom|phone)\b|"
                r"\b(?:right person|decision[- ]maker|who handles|whoever handles|person in charge)\b|"
                r"\bdear (?:homeowner|business owner|valued \w+|customer|resident|property owner|client|friend|procurement)\b|"
                r"\b(?:agencies|centers|organizations|departments|schools|groups|teams|offices|companies) (?:like yours|just like)\b|"
                r"\byour (?:center|agency|organization|department|company|school|website|team|office|institute|program) "
                r"(?:trains?|needs?|deserves?|could (?:save|use|benefit)|orders?|uses?|may (?:need|be)|looks?|might)\b|"
                r"\bplanning an? (?:\w+ )?(?:conference|offsite|retreat|event|banquet|gala)\b"
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
    r"(?:(?:i|we|she|he)(?:'d| would) )?(?:book|schedule|include|add|get|reserve|request|arrange|enter|put|hold|save|"
    r"sign|register|want|like|prefer|need|love|"
    r"turn)(?:s|ing)? (?:to (?:have|get|see) )?(?:me |us |for |him |her )?(?:an?|the|some|one|two|live|closed|"
    r"real-?time|my|our|"
    r"down)? ?(?:asl|sign language|interpret\w+|(?:closed |live )?caption\w*|cart\b|captioner|transcri\w+|recording|"
    r"slides?\b|hand-?outs?\b|"
    r"braille|large[- ]print|accommodation|transliterator|hearing|breaks?)"
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
REMOVES_DETAIL = Sieve(rf"\b{REMOVES} {DETAIL_REMOVED}")
TAKES_IT_OFF = re.compile(
    rf"\b{REMOVES} (?:that|this|those|these|it) (?:off|from|out of) (?:my|our|his|her) (?:registration|record|form|sign-?up|file|entry|profile|application)\b"
)
"""What is taken off is what was spoken of before: an aid, where the message speaks of one, else a session."""
THOUGHT_BEFORE = Sieve(
    r"\b(?:thought|feared|worried|almost|nearly)\b[^.?!\n]{0,24}\b(?:have to|had to|need to|must|to) $|"
    r"\b(?:not|n't|no|glad i didn't) (?:\w+ )?(?:have|had|need) to $|"
    r"\b(?:almost|nearly|came close to|close to|thought about|thought of|considered) $"
)
"""Before a word of leaving: it was feared or considered, and did not come to pass."""
NEITHER = Sieve(r"\b(?:neither|nor)\b[^.?!;\n]*$")
UNSURE_BEFORE = Sieve(
    r"\b(?:i|we|she|he|they|you|some of us|who|which|that|people|folks|staff) (?:may|might)(?: \w+){0,2} ?$"
)
ADDS_ONE = Sieve(
    r"\b(?:add (?:session|number|#|the|\d)|also|too|as well|in addition|additional|additionally|besides|"
    r"another one|a second|coming back|"
    r"come again|again|on top of|one more|next one|both|more)\b"
)
"""What is asked for below a confirmation beside these words comes on top."""
