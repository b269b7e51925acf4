"""Which words speak for an intent, and how much?

Cues with weights, looked for sentence by sentence; what denies, conditions or merely hopes takes a cue's weight away.
Every cue that counted is kept as a reason.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from registrar.reading.question import Asked
from registrar.reading.roles import clause_before
from registrar.reading.words.intent_words import (
    AID_BEHIND,
    CANCEL_SUBJECT,
    CANCELLED_BEFORE,
    HOPED_FOR,
    HYPOTHETICAL,
    MORE_CUES,
    NEITHER,
    SALES,
    SALES_ENOUGH,
    UNSURE_BEFORE,
)
from registrar.reading.words.session_words import folded
from registrar.sieve import Sieve
from registrar.vocabulary import Intent


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that speak for an intent, and how much."""

    intent: Intent
    weight: float
    pattern: Sieve
    reason: str


def _cue(intent: Intent, weight: float, reason: str, pattern: str) -> Cue:
    return Cue(intent, weight, Sieve(pattern), reason)


_WHO = (
    r"(?:me|us|my|our|him|her|them|both|the|these|this|all|two|three|four|five|six|everyone|mr|ms|mrs|dr|det|"
    r"judge|[a-z]+ [a-z]+|nos|our)"
)
_NOUN = (
    r"(?:session|webinar|webniar|seminar|training|class|course|workshop|one|series|date|event|presentation|call|"
    r"roster|list)s?"
)
_SEAT = r"(?:seat|spot|place|slot|space|room|chair|opening)s?"
CUES: tuple[Cue, ...] = (
    # register
    _cue(
        Intent.REGISTER,
        3,
        "asks to be registered",
        rf"\b(?:register|regsiter|enroll?|enter|admit|sign ?up|sign(?! language)|signing up|book|include|count|"
        rf"pencil|slot|squeeze|"
        rf"schedule) (?!\w+ (?:\w+ )?out\b)(?:up )?{_WHO}\b(?! (?:registered|already|did|site|website|domain|name|"
        rf"out\b))|"
        rf"\b(?:register|enroll?|sign up|book) (?:for|in|to) ",
    ),
    _cue(
        Intent.REGISTER,
        2.5,
        "asks to be added",
        r"\b(?:write|jot|put|add) (?:me|us|it|my name|that) (?:down )?(?:on|to) (?:your|the) (?:list|roster)\b|"
        r"(?<!\bi )(?<!\byou )(?<!\byou've )\b(?:add|get|put|slip|"
        r"place) (?!(?:it|that|this|these) (?:on|in|to|into|down)\b)(?:me|us|my name|our names|him|her|them|"
        r"the following|these|both of us|[a-z]+(?: [a-z]+)?) (?:to|in|into|on|onto|down|for|up|through|"
        r"back)\b(?! (?:right|straight))",
    ),
    _cue(
        Intent.REGISTER,
        3,
        "asks for a place",
        rf"\b(?:save|reserve|hold|grant|request\w*|want|like|need|appreciate|grateful for|obliged for|glad of|"
        rf"asking for|please|have|a|one|two|three)\b (?:to reserve |to have )?(?:me |us )?(?:a|one|two|three|four|"
        rf"my|our|the)? ?{_SEAT}\b(?! (?:is|was|for \w+ else|may))",
    ),
    _cue(
        Intent.REGISTER,
        3,
        "says what they sign up for",
        r"\b(?:sign(?:ing)?[- ]?(?:me |us )?up|registering|registration request|request for registration|"
        r"to register|(?:as|this is|accept|submit) my registration|enrollment|enrolment|"
        r"(?:request|considered for|apply for|applying for) admission|to enroll|"
        r"sign-up)\b(?! (?:for|to) (?:a )?(?:newsletter))",
    ),
    _cue(
        Intent.REGISTER,
        2.5,
        "wishes to take part",
        r"\b(?:would (?:very much |really |also |just )?(?:like|love|appreciate)|"
        r"'d (?:very much |really |also |just )?(?:like|love)|(?<!you )want(?:s|ed)?|wish(?:es)?|hope|hoping|"
        r"plan(?:ning|s)?|intend|hope|looking|able|eager|excited|happy|pleased|glad|like|going|wanting|available|"
        r"free) (?:to )?(?:\w+ )?(?:attend|join|participate|take part|sit in|sit through|come|"
        r"be (?:there|included|added|enrolled|registered|signed|on|in|part|a part)|"
        r"get (?:in|into|on|signed|registered|enrolled)|take|do|register|log (?:on|in)|listen in|tune in|see|go|"
        r"assist|reserve|enroll|be at|hear|bring|"
        r"send)\b(?! (?:(?:some |my |our |a |you |along |over |many )*(?:thanks|thank|word of)|touch|contact|"
        r"from you|back|my hearing|about it))|"
        r"\bwants? in\b|\bi(?:'d| would) want in\b",
    ),
    _cue(
        Intent.REGISTER,
        2,
        "says that they will attend",
        r"\b(?:i|we|i'll|we'll|i'd|we'd|she|he|"
        r"they)(?: (?:will|shall|can|could|am|are|plan to|should))? (?:be )?(?:attend(?:ing)?|participat(?:e|ing)|"
        r"joining|join|be there|be at|be on|take part|taking part|make it)\b|"
        r"\bi(?:'ll| will| can) (?:take|do|be|come|make)\b|"
        r"\b(?:i'm|im|i am|we're|we are) in\b(?=\s*(?:$|[!.,]|for\b|on\b))|\bwill attend\b|\bto follow the\b",
    ),
    _cue(
        Intent.REGISTER,
        2.5,
        "says which one they want",
        rf"\bi(?:'d| would| wd)? (?:want|like|prefer|choose|pick|love)\b (?:the |session |number |#|\d|to do|in on|"
        rf"in\b|one|a |it|that)|"
        rf"\b(?<!you )wants? (?:the |session |number |#|\d|{_NOUN})|\bi would like (?:the|it|session|number|in)\b|"
        rf"\b(?:is|are) the one(?:s)? i(?:'m| am)?\b|\bthe one i(?:'d| would|'m)|\bfor me\b(?! to)|"
        rf"\bsuits? (?:me|us)\b|\bworks? (?:best|well|great|fine|for (?:me|us|my|our|him|her))\b|"
        rf"\bworks\b(?=\s*(?:$|[.,!;]))|\bfine (?:w|with|by|for) (?:me|us)\b|\bwriting for (?:the|a|your)\b|"
        rf"\binterested in\b|\bcount (?:me|us|them) in\b|\bi'd take\b|\bi(?:'d| would) go for\b|"
        rf"\byes (?:please|to)\b|\bi accept\b|\bconsider me (?:registered|signed|enrolled|in)\b|"
        rf"\b(?:requests?|requesting|apply\w*|applying) (?:\w+ ){{0,5}}?(?:{_NOUN}|{_SEAT}|berth)\b|"
        rf"\bplease note the\b.{{0,40}}\bfor\b|"
        rf"\b(?:takes?|tak(?:e|ing)) (?:{_NOUN} |number )?(?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)",
    ),
    _cue(
        Intent.REGISTER,
        2.5,
        "asks to be registered (Spanish)",
        r"\b(?:inscri(?:b|p)\w+|matricul\w+|apunt[ae]\w*|anot[ae]\w*|registr(?:ar|en|e|arme|arnos|eme|enme)\w*|"
        r"(?:quisiera|deseo|quiero|queremos|deseamos|gustaria|interesa|favor de|solicit\w+|"
        r"pido)\W+(?:\w+ ){0,3}?(?:participar|asistir|inscrib\w*|matricul\w*|espacio|lugar|cupo|puesto|tomar|"
        r"incluir\w*|registr\w*)|"
        r"reserv(?:ar|e|en|arme)\w*|separ(?:ar|e|en)me|"
        r"(?:quiero|queremos|quisiera|deseo|deseamos) (?:coger|tomar|apuntar|ir|la|el|estar)|me interesa|"
        r"interesa participar|vamos (?:dos|tres|cuatro|\d)|me anoto|ponme|ponganme)\b",
    ),
    _cue(
        Intent.REGISTER,
        2.5,
        "asks to be registered (French)",
        r"\b(?:m'inscrire|nous inscrire|inscrire|inscrivez|inscription|souhaite\w* participer|"
        r"voudrais (?:participer|assister))\b",
    ),
    _cue(Intent.REGISTER, 1.5, "asks politely for one", r"\b(?:please|pls|plz|por favor|svp|thank you|thx|thanks)\b"),
    _cue(
        Intent.REGISTER,
        3,
        "speaks of a registration",
        r"\b(?:one|two|three|four|five|a|new|the following) registrations?\b(?! (?:form|link|page|fee))|"
        r"\b(?:inscribe|seat) (?:me|us|my name|our names)\b",
    ),
    # cancel
    _cue(
        Intent.CANCEL,
        3,
        "asks to be taken out",
        r"\bcount (?:me|us|him|her|them|[a-z]+ [a-z]+) out\b|"
        r"\b(?:do ?n[o']t|no longer|won'?t|will not) (?:be )?(?:need|want|require|using|use)(?:ing)? (?:my|our|"
        r"the|that|his|her) (?:seat|spot|place|reservation|slot)\b|"
        r"\b(?:someone|somebody|another|anyone|others?)(?: \w+)? (?:can |may |could )?(?:have|take|use) (?:my|our|"
        r"his|her|the) (?:seat|spot|place|slot)\b|"
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
        r"\b(?:be|is|are) (?:removed|taken off|dropped|struck|withdrawn|deleted) from\b|"
        r"\b(?:strike|scratch) (?:#|session|number|the \w+ (?:one|session))",
    ),
    _cue(
        Intent.CANCEL,
        3,
        "asks to be taken off",
        r"\b(?:(?<!noise-)(?<!noise )cancel(?:l?ing)?\b(?! (?:policy|fee|"
        r"(?:the|my|that) (?:\w+ ){0,2}(?:captions?|captioning|interpret\w+|request|accommodations?|transcript)))|"
        r"withdraw(?:ing|al)?|unregister|un-register|unenroll|disenroll|deregister|de-register|come off|off every|"
        r"no longer employed|"
        r"(?:take|pull|remove|drop|strike) [^?!\n]{2,160}? (?:off|from) [^.?!\n]{0,30}?(?:list|roster|session|"
        r"webinar|class|training|registration)s?|"
        r"(?:take|remove|drop|scratch|pull|strike|delete|cross) (?:me|us|my name|our names|him|her|his name|"
        r"her name|(?:[a-z.'-]+ ){0,3}[a-z.'-]+) (?:off|from|out|out of)|"
        r"strike (?:all|both|me|us|them|out|everything|\w+)|"
        r"(?:take|drop) (?:all|both|us|them|me) (?:off|from|out)|cancel (?:all|both|us|them|me) |"
        r"get (?:me|us) (?:off|out)|(?:need|want) out of|give my (?:seat|spot|place)|"
        r"(?:drop|remove|scratch) (?:me|us|my|him|her|them)\b|(?:remove|delete|drop) (?:[a-z]+ ){1,4}(?:\(|from)|"
        r"back(?:ing)? out|bow(?:ing)? out|give up my|giving up my|release my|(?:free|open) up my|drop out|"
        r"dropping out|"
        r"take .{2,40}\boff\b(?: of)? (?:the )?(?:list|roster|\d|session|webinar|oct|nov|dec|jan|feb|mar|apr|may|"
        r"jun|jul|aug|sep))\b",
    ),
    _cue(
        Intent.CANCEL,
        3,
        "asks to be taken off (Spanish, French)",
        r"\b(?:cancel(?:e|en|ar|arme|acion|o|ame|ad)\w*|dar(?:me|nos|lo|la)? de baja|d[ea]r de baja|baja de|"
        r"retir(?:ar|en|arme|arnos|enme|eme)\b|borr(?:ar|e|en|arme)\w*|eliminar|annul(?:er|ez|ation)\w*|"
        r"desinscrib\w+)\b",
    ),
    _cue(
        Intent.CANCEL,
        2,
        "cannot attend",
        r"\b(?:can'?t|cannot|can not|won'?t|will not|unable|not able|no longer able|not be able|"
        r"not going to be able|not gonna|not going to|wont|cant|can no longer|will no longer|"
        r"no longer (?:need|attending|available|want))\b(?!(?: \w+)? (?:hear|see|read|sit|use|type|speak|stand|"
        r"find|open|log|get|access|download|print|write|follow|understand|tell|catch)\b)(?: be|"
        r" to| going| able| now)*(?: \w+)?(?: to)? (?:attend\w*|make|be there|be on|be at|join\w*|com(?:e|ing)|"
        r"participat\w*|do|be present|take part|wish|need my|need the (?:seat|spot|place)|"
        r"\w+ (?:the|on|session|this))\b|"
        r"\bno (?:podre|puedo|podremos|podra|voy a poder) (?:\w+ )?(?:asistir|participar|estar|acompan\w+)|"
        r"\bne (?:pourrai|peux|pourrais) pas\b|\bneither\b.{3,60}\bcan\b|"
        r"\bwon'?t be (?:there|attending|able|joining|at|on)\b|"
        r"\b(?:have to|must) (?:miss|skip|bow|back|drop|pull|decline)\b|"
        r"\b(?:be absent|no longer (?:wish|want|need|plan) (?:to attend|my|the (?:seat|spot|place)))\b|"
        r"\b(?:i|we)(?:'ll| will) (?:have to )?miss\b",
    ),
    _cue(
        Intent.CANCEL,
        1,
        "has a conflict",
        r"\b(?:(?:won'?t|will not|does ?n[o']t|can'?t|do ?n[o']t) (?:allow|permit|let|work|suit|fit)|"
        r"no longer (?:works?|suits?|possible|fits?)|conflicts?\b|clash\w*|collides?|"
        r"something (?:has |just )?(?:came|come) up|"
        r"(?:have|has|got|had) (?:a |an |to be in |now |just )*(?:court|trial|hearing|deposition|subpoena\w*|"
        r"surgery|funeral|jury|emergency)|"
        r"double[- ]booked|called away)\b",
    ),
    _cue(
        Intent.CANCEL,
        2,
        "cannot attend any more",
        r"\b(?:can'?t|cannot|won'?t|will not|unable|not able)\b[^.?!]{0,60}\b(?:any ?more|any longer|after all)\b",
    ),
    # change
    _cue(
        Intent.CHANGE,
        3,
        "asks to be moved",
        r"\b(?:mov(?:e|ing)|"
        r"(?:to |could i |can i |i )?(?:be|get) (?:moved|switched|transferred|shifted|changed|rescheduled|bumped|"
        r"pushed)|"
        r"switch(?:ing)?|transfer|shift|swap(?:ping)?|reschedul(?:e|ing)|bump(?:ing)?|push(?:ing)?|trad(?:e|ing)|"
        r"exchang(?:e|ing)|re-schedule|"
        r"roll)\b(?=\W+(?:me|us|my|our|him|her|his|them|it|both|back|to|from|over|for|into|the|session|dates|"
        r"sessions|#|\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|tomorrow|"
        r"[a-z'-]+ [a-z'-]+ (?:and|to|from|off|\(|over))|"
        r"$)(?! (?:it )?(?:to zoom|the time|platforms?)| (?:it|them|that|captions?)(?: \w+)? on\b)|"
        r"\bturn (?:it|this|that) into\b|\bout of\b.{3,50}\b(?:and |then )?(?:in ?to|onto)\b|"
        r"\bslide (?:me|us|him|her|them)\b|\b(?:make|do) (?:the|that|this|a) (?:swap|switch|change|move|trade)\b|"
        r"\bswap request\b|\btrade (?:the|my|session|\d)",
    ),
    _cue(
        Intent.CHANGE,
        3,
        "asks for a seat to be moved",
        r"\b(?:seats?|places?|spots?|registrations?|reservations?|bookings?)\b[^.?!\n]{0,24}\b(?:shifted|moved|"
        r"switched|transferred|swapped|carried over)\b|"
        r"\bcarried over to\b|^\W*(?:both |all )?from (?:#|session )?\d+ to (?:#|session )?\d|"
        r"\b(?:got|have|had) me (?:in|on|down)\b.{4,60}\bi (?:meant|intended|wanted) to (?:ask|say|pick|choose|"
        r"put|request|sign)\b",
    ),
    _cue(
        Intent.CHANGE,
        3,
        "asks to change a session",
        r"\bchang(?:e|ing) (?:me|us|(?:[a-z.'-]+ ){1,3}(?:session|date|webinar|seat|spot)s?|"
        r"my (?:registration|session|date|webinar|seat|spot|reservation|enrollment|sign-?up)|"
        r"our (?:registration|session|date)s?|him|her|from|to|sessions|dates|"
        r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|#?\d+)\b.{0,40}?\b(?:to|from|for|instead)\b|"
        r"\bcambi(?:ar|e|en|arme|eme|enme|o)\b(?!.{0,20}(?:nombre|correo|agencia|apellido))|"
        r"\bpas(?:ar|e|en)(?:me|nos)? (?:a|al|para|pa)\b|\bmover(?:me|nos)?\b",
    ),
    _cue(
        Intent.CHANGE,
        1,
        "meant another",
        r"\b(?:i|we) (?:had |really |actually )?(?:meant|intended|wanted)\b|"
        r"\bshould (?:have been|be) (?:in |on |for )?(?:session|the|#|\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|"
        r"nov|dec)|"
        r"\bwrong (?:session|date|webinar|one|day)\b|\bby mistake\b|\bin error\b|\bmistakenly\b",
    ),
    _cue(
        Intent.CHANGE,
        1,
        "prefers another",
        r"\b(?:would (?:do|be|work|suit)(?: \w+)? better|better for (?:me|us|him|her)|"
        r"(?:suits?|works?|fits?)(?: \w+)? better|(?:would|'d) (?:much )?(?:prefer|rather)|preferable)\b",
    ),
    _cue(
        Intent.CHANGE,
        2,
        "wants a later one",
        r"\blater (?:in|on)\b|another time\b|some other (?:time|date|day)|"
        r"(?:a|one of the|any of the|some|the) (?:later|other|different|another) (?:one|date|session|webinar)s?\b|"
        r"\banother (?:session|date|one|webinar|day)\b",
    ),
    _cue(
        Intent.CHANGE,
        2,
        "wants another one instead",
        r"\b(?:in its place|instead of|in place of|rather than|en lugar de|en vez de|in its stead|"
        r"in (?:its|that one'?s) place)\b|"
        r"\binstead\b",
    ),
    # update
    _cue(
        Intent.UPDATE,
        2.5,
        "is registered already",
        r"\b(?:(?:i|we|you|am|i'm|im|is|are|been|was|were|it's)\b[^.?!]{0,70}\balready (?:registered|signed up|"
        r"enrolled|on for|down for|in for|on (?:your|the) (?:list|roster)|confirmed|in (?:for|session))|"
        r"(?:am|i'm|im|are|we're|is|was|been|have|you have) (?:\w+ )?(?:registered|signed up|enrolled|down|"
        r"confirmed|inscrit[oa]|matriculad[oa]) (?:for|in|on|with|to)|"
        r"(?:i|we) (?:have |had )?(?:previously |already |just |recently |mistakenly |accidentally |wrongly |"
        r"originally )?(?:registered|enrolled|signed up) (?:for|in|on|yesterday|last|earlier|already|with|and|"
        r"this|my|our|a|him|her|them|some)|"
        r"(?:am|is|are|i'm|she's|he's) (?:already )?(?:in|on|down for) (?:session|the list|the roster|"
        r"tomorrow's list|your list|the .{0,12}list|#)|"
        r"you (?:hold|have) (?:my|our|an?) (?:old|wrong)|"
        r"my (?:registration|confirmation|certificate)\b.{0,24}\b(?:says|lists|shows|reads|has)|"
        r"(?:it|certificate|list|confirmation|roster) (?:says|lists|shows|reads)|estoy en la lista|"
        r"cuando me (?:apunte|inscribi|registre|matricule)|since i (?:enrolled|registered|signed)|"
        r"when i (?:registered|signed|enrolled)|i(?:'ve| have) (?:already )?a (?:seat|spot|place)|"
        r"(?:already|i) (?:hold|holds) a (?:seat|spot|place)|"
        r"(?:^|here, |[(;] ?)(?:already )?registered (?:for|under|from)|"
        r"(?:i'm|i am|we're|we are) (?:already |currently )?(?:registered|signed up|"
        r"enrolled)(?=\s*(?:[;,.]|and\b|but\b|$))|"
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
        r"ya (?:estoy|me) (?:inscrit\w|registr\w+|matricul\w+))\b",
    ),
    _cue(
        Intent.UPDATE,
        3,
        "adds or corrects a detail",
        r"\b(?:my (?:accommodation |access )?(?:needs?|requests?|accommodations?)\b[^.?!\n]{0,30} (?:has|"
        r"have) changed|"
        r"forgot to (?:mention|say|add|tell|include|ask|give|note|put|write|tick|check|list|request)|"
        r"forgot (?:my|the|one)|i should (?:also )?(?:mention|say|add|note|have)|"
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
        r"with (?:two|one|a|an|no|double) [a-z]'?s?\b|"
        r"(?:fix|correct) the (?:certificate|list|roster|spelling|name)|misspell\w*|mis-spell\w*|misspelt|"
        r"spell(?:ed|ing|s|t)|typo|mistyped|typed (?:my|the)|wrong (?:e-?mail|email|address|name|agency|spelling)|"
        r"new (?:e-?mail|last name|name|agency|job|office|address|position)|"
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
        r"mi (?:nombre|correo|apellido) (?:correcto|nuevo|esta mal)|corregir|corrij\w+|actualiz\w+|mal escrito)\b",
    ),
    _cue(
        Intent.UPDATE,
        2,
        "answers what was missing",
        r"\b(?:my|our|the) (?:agency|organization|employer|office|full name|last name|first name|surname|title|"
        r"name|e-?mail|office e-?mail|work e-?mail|email) (?:is|name is|address is)\b|"
        r"\bmi (?:agencia|nombre|correo) es\b",
    ),
    # question
    _cue(
        Intent.QUESTION,
        2,
        "is still deciding",
        r"\b(?:before i (?:decide|register|sign|commit|enroll)|whether to (?:register|sign|attend|join|come)|"
        r"(?:haven'?t|have not|not) (?:yet )?(?:made up my mind|decided)|(?:will|shall|can|then|to) decide|"
        r"decide (?:after|once|when|whether|if)|thinking (?:of|about)|considering|"
        r"might (?:be able|fit|work|want|sign|register|be interested)|not sure (?:if|whether) i|not ready to|"
        r"just (?:looking|checking|curious|asking)|deciding|"
        r"how (?:do|can|would|does) (?:i|we|one|someone|somebody) (?:register|sign up|enroll|join|go about)|"
        r"antes de (?:inscribirme|decidir))\b",
    ),
    # other
    _cue(
        Intent.OTHER,
        5,
        "is unsolicited",
        r"\b(?:search engine|seo\b|search results|backlinks?|database of|"
        r"verified (?:lists?|\w+ contacts|contacts|leads)|opted-?in|\d a month|pricing|guest post|dear webmaster|"
        r"crypto\w*|lottery|inheritance|quota|verify your account|mailbox (?:is )?(?:almost )?full|"
        r"password (?:will )?expire|(?:earlier|previous|prior|all) instructions|attendees? list|contacts, phone|"
        r"send the price|acquir\w+|ai assistant|full list of (?:attendees|registrants)|limited time offer|we sell|"
        r"our products|our services|loan offer|investment opportunity|click here to|mailing list|"
        r"never asked for this|stop (?:sending|e-?mailing)|unsubscribe|bank routing|beneficiary|your award|prize|"
        r"winner|forfeits?|belt testing|unpaid balance|past due|remit|gift card|bank details|"
        r"you have been selected|lucky)\b",
    ),
    _cue(
        Intent.OTHER,
        2,
        "reports a case",
        r"\b(?:case (?:no\.?|number|#)? ?\d[\d-]+|was located|has not come back|left the group home|"
        r"returned to placement|court review|next hearing|report for the file|no injuries|was notified|hotline|"
        r"deputies)\b",
    ),
    _cue(
        Intent.OTHER,
        1.5,
        "gives thanks",
        r"\b(?:thank(?:s| you) (?:so much |very much |a lot )?for (?:a|the|your|such|yesterday|"
        r"today)\b(?! (?:invit|opportun|inform|announce|offer|notice|flyer|note|e-?mail|message|time|help|"
        r"consider|assist|attention|quick|prompt|reply|response|hosting|providing|patience))|"
        r"great (?:job|presentation|session|webinar|training)|enjoyed|wonderful|excellent|that was|loved|"
        r"appreciated the|gracias por (?:el|la|un|una)|see you (?:on|at|then|there|in)|all is in order|"
        r"received everything|nos vemos)\b",
    ),
    _cue(
        Intent.OTHER,
        3,
        "is about money",
        r"\b(?:invoices?|facturas?|payable|pagadera|purchase order|estimate|pre-orders?|delivered on)\b",
    ),
)
CUES += tuple(_cue(intent, weight, reason, pattern) for intent, weight, reason, pattern in MORE_CUES)
WITHDRAWS = re.compile(r"\b(?:cancel\w*|withdraw|baja|annuler)\W+(?:the |my |our |his |her |la |las |mi |su |de )*$")
NEVER_REGISTERED = re.compile(
    r"\b(?:never (?:registered|signed up|enrolled)|not (?:yet )?(?:registered|signed up|enrolled)|"
    r"haven'?t (?:registered|signed up|enrolled)|had not (?:registered|signed up|enrolled)|"
    r"(?:i'd|we'd|i had|we had) (?:meant|intended|planned|hoped|thought) to (?:ask|sign|register|come|attend|"
    r"take|do|join|be))\b"
)
HOLDS_ALREADY = re.compile(r"\b(?:already|i(?:'ve| have)) (?:have |hold |got )?a (?:seat|spot|place)\b(?! to)")
IF_ALLOWED = re.compile(
    r"[^.!?\n]{0,60}\bif (?:it|that|this|they)(?:'s| is| are|'re) (?:allowed|permitted|eligible|open to|free|"
    r"possible)\b|"
    r"[^.!?\n]{0,60}\bif (?:so|yes|not too|that is the case)\b"
)
NEGATED_BEFORE = re.compile(
    r"\b(?:not|n't|never|no longer|don'?t|didn'?t|do not|did not|without|won'?t|no(?!\.? ?\d)|nobody|"
    r"none)\b(?:\W+\w+){0,3}\W*$"
)
CONDITION_BEFORE = re.compile(
    r"\b(?:how (?:do|can|would|to|should)|if (?:i|we)|whether|before (?:i|we)|able to|want to know|when you|"
    r"told (?:me|us) to|tried to|attempted to|asked (?:me|us)? ?to|anyone|people|those who|they|in case|"
    r"unless|until|made up my mind|undecided|thinking)\b(?:\W+\w+){0,5}\W*$"
)


@dataclass(slots=True)
class Signals:
    """What the choice is made of."""

    points: dict[Intent, float] = field(default_factory=dict)
    reasons: list[str] = field(default_factory=list)
    by_intent: dict[Intent, list[str]] = field(default_factory=dict)
    never_registered: bool = False

    def of(self, intent: Intent) -> float:
        """The points of *intent*."""
        return self.points.get(intent, 0.0)

    def why(self, intent: Intent) -> tuple[str, ...]:
        """The reasons of the cues that spoke for *intent*."""
        return tuple(self.by_intent.get(intent, ()))


def asks_to_move(low: str) -> bool:
    """Whether a folded sentence asks to be moved from one session to another."""
    return any(cue.pattern.search(low) for cue in CUES if cue.intent is Intent.CHANGE and cue.weight >= 3)


def find_signals(asked: Sequence[Asked], subject: str) -> Signals:
    """Add up the cues in the sentences of the author, and, at less weight, in a subject that is no reply's."""
    signals = Signals()
    sentences = [folded(one.sentence.text) for one in asked]
    whole = "\n".join(sentences)
    cues = [cue for cue in CUES if cue.pattern.may_match(whole)]
    for one, low in zip(asked, sentences, strict=True):
        if NEVER_REGISTERED.search(low):
            signals.never_registered = True
        _count(signals, cues, low, share=0.25 if one.form == "question" else 1.0, question=one.form == "question")
    head = folded(subject)
    if sum(sign.search(whole) is not None or sign.search(head) is not None for sign in SALES) >= SALES_ENOUGH:
        signals.points[Intent.OTHER] = 5
        signals.by_intent.setdefault(Intent.OTHER, []).append("is unsolicited")
        signals.reasons.append("is unsolicited")
    if not re.match(r"\s*(?:\[[^\]]*\]\s*)?(?:re|aw|sv|fw|fwd|rv|tr|wg)\s*:", head):
        _count(
            signals, CUES, head, share=1.0 if CANCEL_SUBJECT.match(head) else 0.6, question=head.rstrip().endswith("?")
        )
    return signals


def _count(signals: Signals, cues: Sequence[Cue], low: str, *, share: float, question: bool) -> None:
    for cue in cues:
        if question and cue.intent not in (Intent.QUESTION, Intent.UPDATE):
            continue
        match = cue.pattern.search(low)
        if match is None or _is_taken_back(cue, low, match):
            continue
        signals.points[cue.intent] = max(signals.of(cue.intent), cue.weight * share) + 0.2 * share
        if cue.reason not in signals.reasons:
            signals.reasons.append(cue.reason)
            signals.by_intent.setdefault(cue.intent, []).append(cue.reason)


def _is_taken_back(cue: Cue, low: str, found: re.Match[str]) -> bool:
    """Whether the words around a cue deny, condition or merely hope what it says."""
    before = low[max(0, found.start() - 40) : found.start()]
    match cue.intent:
        case Intent.REGISTER:
            return _asks_for_no_seat(cue, low, found, before)
        case Intent.CANCEL:
            told = HYPOTHETICAL.search(before) or CANCELLED_BEFORE.search(low)
            return told is not None or _is_denied(cue, before)
        case Intent.CHANGE:
            return (cue.reason == "wants a later one" and HOPED_FOR.search(low) is not None) or _is_denied(cue, before)
        case _:
            return False


def _is_denied(cue: Cue, before: str) -> bool:
    return "cannot" not in cue.reason and bool(NEGATED_BEFORE.search(before))


def _asks_for_no_seat(cue: Cue, low: str, match: re.Match[str], before: str) -> bool:
    if WITHDRAWS.search(before[-30:]) or IF_ALLOWED.match(low[match.end() :]):
        return True
    if cue.reason == "asks for a place" and HOLDS_ALREADY.search(low):
        return True
    if cue.weight <= 1.5:
        return False
    if NEGATED_BEFORE.search(before) or CONDITION_BEFORE.search(before) or UNSURE_BEFORE.search(before):
        return True
    return bool(NEITHER.search(clause_before(low[: match.start()])) or AID_BEHIND.match(low[match.start() :]))
