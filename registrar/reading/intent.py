"""What is the message for?

Cues with weights, looked for in the sentences that are no questions; beside them what stands around the words: sessions
that are named, people that are listed, a confirmation or a request for details below. The heaviest wins, by rules that
can be read in one place (`choose`); every cue that counted is kept as a reason.
"""

# ruff: noqa: E501 - a pattern is one row of a table and reads along its line

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Literal

from registrar.reading.mention import Mention
from registrar.reading.question import Asked
from registrar.reading.words.session_words import folded
from registrar.sieve import Sieve
from registrar.vocabulary import Intent

Thread = Literal["", "announcement", "confirmation", "incomplete"]


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that speak for an intent, and how much."""

    intent: Intent
    weight: float
    pattern: Sieve
    reason: str


def _cue(intent: Intent, weight: float, reason: str, pattern: str) -> Cue:
    return Cue(intent, weight, Sieve(pattern), reason)


_WHO = r"(?:me|us|my|our|him|her|them|both|the|these|this|all|two|three|four|five|six|everyone|mr|ms|mrs|dr|det|judge|[a-z]+ [a-z]+|nos|our)"
_NOUN = r"(?:session|webinar|webniar|seminar|training|class|course|workshop|one|series|date|event|presentation|call|roster|list)s?"
_SEAT = r"(?:seat|spot|place|slot|space|room|chair|opening)s?"
CUES: tuple[Cue, ...] = (
    # register
    _cue(Intent.REGISTER, 3, "asks to be registered", rf"\b(?:register|regsiter|enroll?|enter|admit|sign ?up|sign(?! language)|signing up|book|include|count|pencil|slot|squeeze|schedule) (?!\w+ (?:\w+ )?out\b)(?:up )?{_WHO}\b(?! (?:registered|already|did|site|website|domain|name|out\b))|\b(?:register|enroll?|sign up|book) (?:for|in|to) "),
    _cue(Intent.REGISTER, 2.5, "asks to be added", r"\b(?:write|jot|put|add) (?:me|us|it|my name|that) (?:down )?(?:on|to) (?:your|the) (?:list|roster)\b|(?<!\bi )\b(?:add|get|put|slip|place) (?!(?:it|that|this|these) (?:on|in|to|into|down)\b)(?:me|us|my name|our names|him|her|them|the following|these|both of us|[a-z]+(?: [a-z]+)?) (?:to|in|into|on|onto|down|for|up|through|back)\b(?! (?:right|straight))"),
    _cue(Intent.REGISTER, 3, "asks for a place", rf"\b(?:save|reserve|hold|grant|request\w*|want|like|need|appreciate|grateful for|obliged for|glad of|asking for|please|have|a|one|two|three)\b (?:to reserve |to have )?(?:me |us )?(?:a|one|two|three|four|my|our|the)? ?{_SEAT}\b(?! (?:is|was|for \w+ else|may))"),
    _cue(Intent.REGISTER, 3, "says what they sign up for", r"\b(?:sign(?:ing)?[- ]?(?:me |us )?up|registering|registration request|request for registration|to register|(?:as|this is|accept|submit) my registration|enrollment|enrolment|(?:request|considered for|apply for|applying for) admission|to enroll|sign-up)\b(?! (?:for|to) (?:a )?(?:newsletter))"),
    _cue(Intent.REGISTER, 2.5, "wishes to take part", r"\b(?:would (?:very much |really |also |just )?(?:like|love|appreciate)|'d (?:very much |really |also |just )?(?:like|love)|(?<!you )want(?:s|ed)?|wish(?:es)?|hope|hoping|plan(?:ning|s)?|intend|hope|looking|able|eager|excited|happy|pleased|glad|like|going|wanting|available|free) (?:to )?(?:\w+ )?(?:attend|join|participate|take part|sit in|sit through|come|be (?:there|included|added|enrolled|registered|signed|on|in|part|a part)|get (?:in|into|on|signed|registered|enrolled)|take|do|register|log (?:on|in)|listen in|tune in|see|go|assist|reserve|enroll|be at|hear|bring|send)\b(?! (?:(?:some |my |our |a |you |along |over |many )*(?:thanks|thank|word of)|touch|contact|from you|back|my hearing|about it))|\bwants? in\b|\bi(?:'d| would) want in\b"),
    _cue(Intent.REGISTER, 2, "says that they will attend", r"\b(?:i|we|i'll|we'll|i'd|we'd|she|he|they)(?: (?:will|shall|can|could|am|are|plan to|should))? (?:be )?(?:attend(?:ing)?|participat(?:e|ing)|joining|join|be there|be at|be on|take part|taking part|make it)\b|\bi(?:'ll| will| can) (?:take|do|be|come|make)\b|\b(?:i'm|im|i am|we're|we are) in\b(?=\s*(?:$|[!.,]|for\b|on\b))|\bwill attend\b|\bto follow the\b"),
    _cue(Intent.REGISTER, 2.5, "says which one they want", rf"\bi(?:'d| would| wd)? (?:want|like|prefer|choose|pick|love)\b (?:the |session |number |#|\d|to do|in on|in\b|one|a |it|that)|\b(?<!you )wants? (?:the |session |number |#|\d|{_NOUN})|\bi would like (?:the|it|session|number|in)\b|\b(?:is|are) the one(?:s)? i(?:'m| am)?\b|\bthe one i(?:'d| would|'m)|\bfor me\b(?! to)|\bsuits? (?:me|us)\b|\bworks? (?:best|well|great|fine|for (?:me|us|my|our|him|her))\b|\bworks\b(?=\s*(?:$|[.,!;]))|\bfine (?:w|with|by|for) (?:me|us)\b|\bwriting for (?:the|a|your)\b|\binterested in\b|\bcount (?:me|us|them) in\b|\bi'd take\b|\bi(?:'d| would) go for\b|\byes (?:please|to)\b|\bi accept\b|\bconsider me (?:registered|signed|enrolled|in)\b|\b(?:requests?|requesting|apply\w*|applying) (?:\w+ ){{0,5}}?(?:{_NOUN}|{_SEAT}|berth)\b|\bplease note the\b.{{0,40}}\bfor\b|\b(?:takes?|tak(?:e|ing)) (?:{_NOUN} |number )?(?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"),
    _cue(Intent.REGISTER, 2.5, "asks to be registered (Spanish)", r"\b(?:inscri(?:b|p)\w+|matricul\w+|apunt[ae]\w*|anot[ae]\w*|registr(?:ar|en|e|arme|arnos|eme|enme)\w*|(?:quisiera|deseo|quiero|queremos|deseamos|gustaria|interesa|favor de|solicit\w+|pido)\W+(?:\w+ ){0,3}?(?:participar|asistir|inscrib\w*|matricul\w*|espacio|lugar|cupo|puesto|tomar|incluir\w*|registr\w*)|reserv(?:ar|e|en|arme)\w*|separ(?:ar|e|en)me|(?:quiero|queremos|quisiera|deseo|deseamos) (?:coger|tomar|apuntar|ir|la|el|estar)|me interesa|interesa participar|vamos (?:dos|tres|cuatro|\d)|me anoto|ponme|ponganme)\b"),
    _cue(Intent.REGISTER, 2.5, "asks to be registered (French)", r"\b(?:m'inscrire|nous inscrire|inscrire|inscrivez|inscription|souhaite\w* participer|voudrais (?:participer|assister))\b"),
    _cue(Intent.REGISTER, 1.5, "asks politely for one", r"\b(?:please|pls|plz|por favor|svp|thank you|thx|thanks)\b"),
    _cue(Intent.REGISTER, 3, "speaks of a registration", r"\b(?:one|two|three|four|five|a|new|the following) registrations?\b(?! (?:form|link|page|fee))|\b(?:inscribe|seat) (?:me|us|my name|our names)\b"),
    # cancel
    _cue(Intent.CANCEL, 3, "asks to be taken out", r"\bcount (?:me|us|him|her|them|[a-z]+ [a-z]+) out\b|\b(?:do ?n[o']t|no longer|won'?t|will not) (?:be )?(?:need|want|require|using|use)(?:ing)? (?:my|our|the|that|his|her) (?:seat|spot|place|reservation|slot)\b|\b(?:someone|somebody|another|anyone|others?)(?: \w+)? (?:can |may |could )?(?:have|take|use) (?:my|our|his|her|the) (?:seat|spot|place|slot)\b|\b(?:offer|pass) (?:my|our|his|her|the) (?:seat|spot|place|slot) to\b|\b(?:have|need|going|had|must|i'll|will) (?:to )?(?:have to )?pass on (?=the|session|this|it\b|that|#|\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\bbail(?:ing)?(?: out)?(?: on| of|\s*[.,;]|$)|\b(?:disregard|ignore) my (?:\w+ )?(?:registration|sign-?up|enrollment|request to (?:attend|register))\b|\b(?:pull|pulling|step|stepping|opt|opting) out (?:of|from)\b|\b(?:delete|scrap|void|drop|release|forfeit|pull|rescind|retract|revoke) (?:my|our|his|her|the) (?:reservation|registration|booking|seat|spot|place|enrollment|sign-?up)s?\b|\b(?:must|have to|need to|will|shall) (?:forgo|forego|relinquish)\b|\b(?:be|is|are) (?:removed|taken off|dropped|struck|withdrawn|deleted) from\b|\b(?:strike|scratch) (?:#|session|number|the \w+ (?:one|session))"),
    _cue(Intent.CANCEL, 3, "asks to be taken off", r"\b(?:(?<!noise-)(?<!noise )cancel(?:l?ing)?\b(?! (?:policy|fee|(?:the|my|that) (?:\w+ ){0,2}(?:captions?|captioning|interpret\w+|request|accommodations?|transcript)))|withdraw(?:ing|al)?|unregister|un-register|unenroll|disenroll|deregister|de-register|come off|off every|no longer employed|(?:take|pull|remove|drop|strike) [^?!\n]{2,160}? (?:off|from) [^.?!\n]{0,30}?(?:list|roster|session|webinar|class|training|registration)s?|(?:take|remove|drop|scratch|pull|strike|delete|cross) (?:me|us|my name|our names|him|her|his name|her name|(?:[a-z.'-]+ ){0,3}[a-z.'-]+) (?:off|from|out|out of)|strike (?:all|both|me|us|them|out|everything|\w+)|(?:take|drop) (?:all|both|us|them|me) (?:off|from|out)|cancel (?:all|both|us|them|me) |get (?:me|us) (?:off|out)|(?:need|want) out of|give my (?:seat|spot|place)|(?:drop|remove|scratch) (?:me|us|my|him|her|them)\b|(?:remove|delete|drop) (?:[a-z]+ ){1,4}(?:\(|from)|back(?:ing)? out|bow(?:ing)? out|give up my|giving up my|release my|(?:free|open) up my|drop out|dropping out|take .{2,40}\boff\b(?: of)? (?:the )?(?:list|roster|\d|session|webinar|oct|nov|dec|jan|feb|mar|apr|may|jun|jul|aug|sep))\b"),
    _cue(Intent.CANCEL, 3, "asks to be taken off (Spanish, French)", r"\b(?:cancel(?:e|en|ar|arme|acion|o|ame|ad)\w*|dar(?:me|nos|lo|la)? de baja|d[ea]r de baja|baja de|retir(?:ar|en|arme|arnos|enme|eme)\b|borr(?:ar|e|en|arme)\w*|eliminar|annul(?:er|ez|ation)\w*|desinscrib\w+)\b"),
    _cue(Intent.CANCEL, 2, "cannot attend", r"\b(?:can'?t|cannot|can not|won'?t|will not|unable|not able|no longer able|not be able|not going to be able|not gonna|not going to|wont|cant|can no longer|will no longer|no longer (?:need|attending|available|want))\b(?!(?: \w+)? (?:hear|see|read|sit|use|type|speak|stand|find|open|log|get|access|download|print|write|follow|understand|tell|catch)\b)(?: be| to| going| able| now)*(?: \w+)?(?: to)? (?:attend\w*|make|be there|be on|be at|join\w*|com(?:e|ing)|participat\w*|do|be present|take part|wish|need my|need the (?:seat|spot|place)|\w+ (?:the|on|session|this))\b|\bno (?:podre|puedo|podremos|podra|voy a poder) (?:\w+ )?(?:asistir|participar|estar|acompan\w+)|\bne (?:pourrai|peux|pourrais) pas\b|\bneither\b.{3,60}\bcan\b|\bwon'?t be (?:there|attending|able|joining|at|on)\b|\b(?:have to|must) (?:miss|skip|bow|back|drop|pull|decline)\b|\b(?:be absent|no longer (?:wish|want|need|plan) (?:to attend|my|the (?:seat|spot|place)))\b|\b(?:i|we)(?:'ll| will) (?:have to )?miss\b"),
    _cue(Intent.CANCEL, 1, "has a conflict", r"\b(?:(?:won'?t|will not|does ?n[o']t|can'?t|do ?n[o']t) (?:allow|permit|let|work|suit|fit)|no longer (?:works?|suits?|possible|fits?)|conflicts?\b|clash\w*|collides?|something (?:has |just )?(?:came|come) up|(?:have|has|got|had) (?:a |an |to be in |now |just )*(?:court|trial|hearing|deposition|subpoena\w*|surgery|funeral|jury|emergency)|double[- ]booked|called away)\b"),
    _cue(Intent.CANCEL, 2, "cannot attend any more", r"\b(?:can'?t|cannot|won'?t|will not|unable|not able)\b[^.?!]{0,60}\b(?:any ?more|any longer|after all)\b"),
    # change
    _cue(Intent.CHANGE, 3, "asks to be moved", r"\b(?:mov(?:e|ing)|(?:to |could i |can i |i )?(?:be|get) (?:moved|switched|transferred|shifted|changed|rescheduled|bumped|pushed)|switch(?:ing)?|transfer|shift|swap(?:ping)?|reschedul(?:e|ing)|bump(?:ing)?|push(?:ing)?|trad(?:e|ing)|exchang(?:e|ing)|re-schedule|roll)\b(?=\W+(?:me|us|my|our|him|her|his|them|it|both|back|to|from|over|for|into|the|session|dates|sessions|#|\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|tomorrow|[a-z'-]+ [a-z'-]+ (?:and|to|from|off|\(|over))|$)(?! (?:it )?(?:to zoom|the time|platforms?)| (?:it|them|that|captions?)(?: \w+)? on\b)|\bturn (?:it|this|that) into\b|\bout of\b.{3,50}\b(?:and |then )?(?:in ?to|onto)\b|\bslide (?:me|us|him|her|them)\b|\b(?:make|do) (?:the|that|this|a) (?:swap|switch|change|move|trade)\b|\bswap request\b|\btrade (?:the|my|session|\d)"),
    _cue(Intent.CHANGE, 3, "asks for a seat to be moved", r"\b(?:seats?|places?|spots?|registrations?|reservations?|bookings?)\b[^.?!\n]{0,24}\b(?:shifted|moved|switched|transferred|swapped|carried over)\b|\bcarried over to\b|^\W*(?:both |all )?from (?:#|session )?\d+ to (?:#|session )?\d|\bi(?:'d| would) (?:much )?rather (?:do|take|have|come|attend|join|be|go)\b|\b(?:got|have|had) me (?:in|on|down)\b.{4,60}\bi (?:meant|intended|wanted) to (?:ask|say|pick|choose|put|request|sign)\b"),
    _cue(Intent.CHANGE, 3, "asks to change a session", r"\bchang(?:e|ing) (?:me|us|(?:[a-z.'-]+ ){1,3}(?:session|date|webinar|seat|spot)s?|my (?:registration|session|date|webinar|seat|spot|reservation|enrollment|sign-?up)|our (?:registration|session|date)s?|him|her|from|to|sessions|dates|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|#?\d+)\b.{0,40}?\b(?:to|from|for|instead)\b|\bcambi(?:ar|e|en|arme|eme|enme|o)\b(?!.{0,20}(?:nombre|correo|agencia|apellido))|\bpas(?:ar|e|en)(?:me|nos)? (?:a|al|para|pa)\b|\bmover(?:me|nos)?\b"),
    _cue(Intent.CHANGE, 1, "meant another", r"\b(?:i|we) (?:had |really |actually )?(?:meant|intended|wanted)\b|\bshould (?:have been|be) (?:in |on |for )?(?:session|the|#|\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\bwrong (?:session|date|webinar|one|day)\b|\bby mistake\b|\bin error\b|\bmistakenly\b"),
    _cue(Intent.CHANGE, 1, "prefers another", r"\b(?:would (?:do|be|work|suit)(?: \w+)? better|better for (?:me|us|him|her)|(?:suits?|works?|fits?)(?: \w+)? better|(?:would|'d) (?:much )?(?:prefer|rather)|preferable)\b"),
    _cue(Intent.CHANGE, 2, "wants a later one", r"\blater (?:in|on)\b|another time\b|some other (?:time|date|day)|(?:a|one of the|any of the|some|the) (?:later|other|different|another) (?:one|date|session|webinar)s?\b|\banother (?:session|date|one|webinar|day)\b"),
    _cue(Intent.CHANGE, 2, "wants another one instead", r"\b(?:in its place|instead of|in place of|rather than|en lugar de|en vez de|in its stead|in (?:its|that one'?s) place)\b|\binstead\b"),
    # update
    _cue(Intent.UPDATE, 2.5, "is registered already", r"\b(?:(?:i|we|you|am|i'm|im|is|are|been|was|were|it's)\b[^.?!]{0,70}\balready (?:registered|signed up|enrolled|on for|down for|in for|on (?:your|the) (?:list|roster)|confirmed|in (?:for|session))|(?:am|i'm|im|are|we're|is|was|been|have|you have) (?:\w+ )?(?:registered|signed up|enrolled|down|confirmed|inscrit[oa]|matriculad[oa]) (?:for|in|on|with|to)|(?:i|we) (?:have |had )?(?:previously |already |just |recently |mistakenly |accidentally |wrongly |originally )?(?:registered|enrolled|signed up) (?:for|in|on|yesterday|last|earlier|already|with|and|this|my|our|a|him|her|them|some)|(?:am|is|are|i'm|she's|he's) (?:already )?(?:in|on|down for) (?:session|the list|the roster|tomorrow's list|your list|the .{0,12}list|#)|you (?:hold|have) (?:my|our|an?) (?:old|wrong)|my (?:registration|confirmation|certificate)\b.{0,24}\b(?:says|lists|shows|reads|has)|(?:it|certificate|list|confirmation|roster) (?:says|lists|shows|reads)|estoy en la lista|cuando me (?:apunte|inscribi|registre|matricule)|since i (?:enrolled|registered|signed)|when i (?:registered|signed|enrolled)|i(?:'ve| have) (?:already )?a (?:seat|spot|place)|(?:already|i) (?:hold|holds) a (?:seat|spot|place)|(?:^|here, |[(;] ?)(?:already )?registered (?:for|under|from)|(?:i'm|i am|we're|we are) (?:already |currently )?(?:registered|signed up|enrolled)(?=\s*(?:[;,.]|and\b|but\b|$))|on my (?:registration|reservation)|(?:addition|change|update|correction|note|amendment) (?:to|for|on) my (?:registration|reservation|place|seat|spot)|(?:about|regarding|concerning|reference to|regards? to|respect to|put on|further to) my (?:place|seat|spot|registration|reservation)|(?:i'm|i am|we are|we're) (?:already )?(?:attending|coming to|going to|taking) [^.?!]{0,40}\balready|(?:was|were|am|are|is)(?: both| all)? (?:on|down|in|booked) for (?=the|session|#|\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:you )?(?:confirmed|booked|registered|enrolled) (?:me|us|him|her|them) (?:for|in|on)|got (?:me|us|him|her) (?:in|on|down)|on (?:the|your) .{0,24}(?:list|roster) as|(?:whom|who) you have (?:down|registered)|my (?:earlier |previous |existing |current )?registration\b(?! (?:for|form|request|details|info))|ya (?:estoy|me) (?:inscrit\w|registr\w+|matricul\w+))\b"),
    _cue(Intent.UPDATE, 3, "adds or corrects a detail", r"\b(?:my (?:accommodation |access )?(?:needs?|requests?|accommodations?)\b[^.?!\n]{0,30} (?:has|have) changed|forgot to (?:mention|say|add|tell|include|ask|give|note|put|write|tick|check|list|request)|forgot (?:my|the|one)|i should (?:also )?(?:mention|say|add|note|have)|i meant to (?:add|mention|ask|say)|i left out|left out (?:that|my|the)|neglected to|failed to mention|should have (?:mentioned|said|added|told)|didn'?t mention|did not mention|(?:my|the) (?:correct|right|new|updated) (?:name|e-?mail|email|address|agency|spelling|last name)|(?:list|confirmation|certificate|registration|badge|roster|name tag|record)\b[^.?!]{0,30}?(?:says|reads|shows|lists|has|is) ?[\x22'“]|(?:spelled|have me as|listed as|down as) ?[\x22'“]|(?:drop|withdraw|disregard|forget|remove|cancel) (?:that|my|the) (?:\w+ ){0,2}(?:request|accommodation|interpreter|captions?)\b|change to (?:what|the|my) (?:i |accommodation)|(?:interpreter|captions?|braille|large print) after all|(?:skip|cancel|forget|drop) (?:the|my|that) (?:\w+ ){0,2}(?:interpreter|captions?|captioning|transcript|braille|accommodation|request)|with (?:two|one|a|an|no|double) [a-z]'?s?\b|(?:fix|correct) the (?:certificate|list|roster|spelling|name)|misspell\w*|mis-spell\w*|misspelt|spell(?:ed|ing|s|t)|typo|mistyped|typed (?:my|the)|wrong (?:e-?mail|email|address|name|agency|spelling)|new (?:e-?mail|last name|name|agency|job|office|address|position)|(?:name|e-?mail|email|address|agency|title) (?:has changed|changed|is wrong|is incorrect|is now|was wrong|is misspelled|should be|should read)|changed jobs|got married|(?:correct|update|fix|amend|change|edit) (?:my|the|his|her|their|our|it|that) (?:\w+ )?(?:name|e-?mail|email|address|agency|record|registration|information|info|details|contact|spelling|last name|accommodation\w*|request)|you have me (?:as|down|listed|under)|please (?:fix|correct)\b(?! (?:it )?to)|i(?:'d| had)? asked for (?:an?|the) (?!seat|spot|place|session|webinar|one|\w+ (?:session|webinar|one|seat))|have me down as|listed (?:me )?as|on (?:his|her|my|their) (?:record|registration|file)|from now on|no longer need (?:the|an?|any)|add (?:this |that |an? |the |one |my )?(?:\w+ )?(?:accommodation|need|request|note)|one (?:more )?thing i (?:left|forgot)|goes by|is spelled|accent\b|put (?:that|it|this) right|(?:agency|name|address|e-?mail|title)\b(?: \w+){0,5} should (?:now )?(?:read|be|say)|(?:confirmation|list|record|roster|invite|invitation|certificate|you) (?:has|have|had|shows?|lists?|got) (?:my|me|us|our|his|her) (?:\w+ ){0,2}(?:as|down|wrong|misspelled)|one \w too many|now, not \w+|new surname|maiden name|new last name|updat(?:e|es|ing) (?:to |on )?my (?:registration|record|information|details)|no longer (?:necessary|needed)|replace (?:it|that|my|the)|replaces|show (?:that|this|it) on|(?:i'm|i am) now (?:[a-z]+ [a-z]+ of|with|at|working)|send (?:the |my |all )?(?:link|log-?in|confirmation|invite|details|mail|e-?mail)s? to .{3,60} (?:instead|from now|rather|not)|old address|(?:domain|address|e-?mail|name|agency) (?:has |have )?changed|please use\b.{0,70}\bfor my|disregard my (?:earlier |previous |prior )?(?:request|accommodation)|(?:change|correction|update) to my|no longer what i need|no longer (?:require|want) (?:the|an?)|correct (?:that|this|it)\b|(?:correct|update|fix|change) (?:my|our|his|her) \w+'?s? (?:entry|record|registration|address|e-?mail)|(?:spelling|name) in my|ought to be|about my registration|there'?s an? \w in it|(?:further|with reference|regarding) to my (?:registration|note)|forgotten to (?:say|mention|add|ask)|(?:one|a|small|quick) correction|do not need the|don'?t need the|(?:be|get) (?:corrected|updated|fixed|put right)|puse mal|el correcto es|anadir|agregar que|olvide (?:mencionar|decir|indicar)|se me olvido|mi (?:nombre|correo|apellido) (?:correcto|nuevo|esta mal)|corregir|corrij\w+|actualiz\w+|mal escrito)\b"),
    _cue(Intent.UPDATE, 2, "answers what was missing", r"\b(?:my|our|the) (?:agency|organization|employer|office|full name|last name|first name|surname|title|name|e-?mail|office e-?mail|work e-?mail|email) (?:is|name is|address is)\b|\bmi (?:agencia|nombre|correo) es\b"),
    # question
    _cue(Intent.QUESTION, 2, "is still deciding", r"\b(?:before i (?:decide|register|sign|commit|enroll)|whether to (?:register|sign|attend|join|come)|(?:haven'?t|have not|not) (?:yet )?(?:made up my mind|decided)|(?:will|shall|can|then|to) decide|decide (?:after|once|when|whether|if)|thinking (?:of|about)|considering|might (?:be able|fit|work|want|sign|register|be interested)|not sure (?:if|whether) i|not ready to|just (?:looking|checking|curious|asking)|deciding|how (?:do|can|would|does) (?:i|we|one|someone|somebody) (?:register|sign up|enroll|join|go about)|antes de (?:inscribirme|decidir))\b"),
    # other
    _cue(Intent.OTHER, 5, "is unsolicited", r"\b(?:search engine|seo\b|search results|backlinks?|database of|verified (?:lists?|\w+ contacts|contacts|leads)|opted-?in|\d a month|pricing|guest post|dear webmaster|crypto\w*|lottery|inheritance|quota|verify your account|mailbox (?:is )?(?:almost )?full|password (?:will )?expire|(?:earlier|previous|prior|all) instructions|attendees? list|contacts, phone|send the price|acquir\w+|ai assistant|full list of (?:attendees|registrants)|limited time offer|we sell|our products|our services|loan offer|investment opportunity|click here to|mailing list|never asked for this|stop (?:sending|e-?mailing)|unsubscribe|bank routing|beneficiary|your award|prize|winner|forfeits?|belt testing|unpaid balance|past due|remit|gift card|bank details|you have been selected|lucky)\b"),
    _cue(Intent.OTHER, 2, "reports a case", r"\b(?:case (?:no\.?|number|#)? ?\d[\d-]+|was located|has not come back|left the group home|returned to placement|court review|next hearing|report for the file|no injuries|was notified|hotline|deputies)\b"),
    _cue(Intent.OTHER, 1.5, "gives thanks", r"\b(?:thank(?:s| you) (?:so much |very much |a lot )?for (?:a|the|your|such|yesterday|today)\b(?! (?:invit|opportun|inform|announce|offer|notice|flyer|note|e-?mail|message|time|help|consider|assist|attention|quick|prompt|reply|response|hosting|providing|patience))|great (?:job|presentation|session|webinar|training)|enjoyed|wonderful|excellent|that was|loved|appreciated the|gracias por (?:el|la|un|una)|see you (?:on|at|then|there|in)|all is in order|received everything|nos vemos)\b"),
    _cue(Intent.OTHER, 3, "is about money", r"\b(?:invoices?|facturas?|payable|pagadera|purchase order|estimate|pre-orders?|delivered on)\b"),
)  # fmt: skip
CHANGE_SUBJECT = re.compile(r"\b(?:change|switch|swap|mov(?:e|ing)|transfer|reschedul\w+)\b")
WITHDRAWS = re.compile(r"\b(?:cancel\w*|withdraw|baja|annuler)\W+(?:the |my |our |his |her |la |las |mi |su |de )*$")
NEVER_REGISTERED = re.compile(
    r"\b(?:never (?:registered|signed up|enrolled)|not (?:yet )?(?:registered|signed up|enrolled)|haven'?t (?:registered|signed up|enrolled)|had not (?:registered|signed up|enrolled)|(?:i'd|we'd|i had|we had) (?:meant|intended|planned|hoped|thought) to (?:ask|sign|register|come|attend|take|do|join|be))\b"
)
HOLDS_ALREADY = re.compile(r"\b(?:already|i(?:'ve| have)) (?:have |hold |got )?a (?:seat|spot|place)\b(?! to)")
IF_ALLOWED = re.compile(
    r"[^.!?\n]{0,60}\bif (?:it|that|this|they)(?:'s| is| are|'re) (?:allowed|permitted|eligible|open to)\b"
)
NEGATED_BEFORE = re.compile(
    r"\b(?:not|n't|never|no longer|don'?t|didn'?t|do not|did not|without|won'?t|no(?!\.? ?\d)|nobody|none)\b(?:\W+\w+){0,3}\W*$"
)
CONDITION_BEFORE = re.compile(
    r"\b(?:how (?:do|can|would|to|should)|if (?:i|we)|whether|before (?:i|we)|able to|want to know|when you|told (?:me|us) to|tried to|attempted to|asked (?:me|us)? ?to|anyone|people|those who|they|in case|unless|until|made up my mind|undecided|thinking)\b(?:\W+\w+){0,5}\W*$"
)
CONFIRMATION = re.compile(
    r"\b(?:(?:confirmed|confirmation|confirmad[oa]s?)\b|you(?:r|r registration)? (?:seat|registration)\b|seat in|you(?:'re| are| have been) (?:now |all |already |hereby )?(?:registered|confirmed|enrolled|signed up|set|booked|scheduled|on the list|in (?:session|the|for))|confirms? your|your (?:seat|spot|place|registration|space|reservation)\b.{0,30}\b(?:is|has been|confirm\w*)|"
    r"registration (?:is |has been )?(?:confirm\w*|received|complete)|you have a (?:seat|place|spot)|(?:have|has) (?:reserved|saved) (?:a|your)|thank you for (?:registering|signing up|enrolling)|we look forward to seeing you|confirmation of (?:your )?registration|"
    r"reminder|log-?in (?:instructions|information|details)|esta (?:usted )?(?:inscrit|registrad|matriculad|confirmad)\w+|queda (?:inscrit|registrad|matriculad)\w+|confirm(?:amos|acion)|su (?:inscripcion|matricula|registro)|seat (?:is )?confirmed|see you (?:on|at|in)|session \d+ link)\b"
)
INCOMPLETE = re.compile(
    r"\b(?:(?:did not|didn'?t|could not|couldn'?t) (?:find|see|tell|read|make out|match)|(?:is|are|was|were) (?:still )?missing|missing from|incomplete|still need|which (?:session|date|one|webinar)|before (?:we|i) can (?:register|enroll|complete|finish|confirm)|"
    r"to (?:complete|finish|finalize) your registration|what is (?:the name of )?your (?:agency|name|office|full)|may (?:i|we) (?:have|know)|(?:could|can|would|please|kindly) (?:you )?(?:please )?(?:send|tell|give|provide|let us know|reply with|confirm|supply|share) (?:us |me )?(?:with )?(?:the name of |what )?(?:your|the|it|which)\b|"
    r"one (?:more )?(?:item|thing|detail)|need (?:your|the name|a few|one more|to know)|nos? falta|falta\w* (?:su|el|la|un)|indiquenos|necesitamos (?:su|saber|el|la)|envienos|cual es su|en que agencia|para (?:que|cual) agencia|donde trabaja)\b"
)
ANNOUNCEMENT = re.compile(
    r"\bto register\b|\bsend an e-?mail to\b|\breply with your name\b|\bfree webinar\b|\bour (?:six |five |next )?sessions\b|\bregistration is open\b|\bpara (?:inscribirse|matricularse|registrarse)\b|\bsessions? (?:this|for the) year\b|\bdates\b"
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


def find_thread(subject: str, quoted: str) -> Thread:
    """Return what the message answers, from the subject it answers under and the text quoted below."""
    text = folded(quoted[:3000])
    is_reply = bool(re.match(r"\s*(?:\[[^\]]*\]\s*)?(?:re|aw|sv|rif|rv|antw|res)\s*:", folded(subject)))
    head = folded(subject) if is_reply else ""
    announced = bool(ANNOUNCEMENT.search(text))
    if INCOMPLETE.search(head) or (INCOMPLETE.search(text) and not announced):
        return "incomplete"
    if CONFIRMATION.search(head) or (CONFIRMATION.search(text) and not re.search(r"\bto register\b", text)):
        return "confirmation"
    if INCOMPLETE.search(text) and not re.search(r"\bto register\b", text):
        return "incomplete"
    return "announcement" if text else ""


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
    if not re.match(r"\s*(?:\[[^\]]*\]\s*)?(?:re|aw|sv|fw|fwd|rv|tr|wg)\s*:", head):
        _count(signals, CUES, head, share=0.6, question=head.rstrip().endswith("?"))
    return signals


def _count(signals: Signals, cues: Sequence[Cue], low: str, *, share: float, question: bool) -> None:
    for cue in cues:
        match = cue.pattern.search(low)
        if match is None or (question and cue.intent not in (Intent.QUESTION, Intent.UPDATE, Intent.REGISTER)):
            continue
        if question and cue.intent is Intent.REGISTER:
            continue
        before = low[max(0, match.start() - 40) : match.start()]
        if cue.intent is Intent.REGISTER and WITHDRAWS.search(before[-30:]):
            continue
        if cue.reason == "asks for a place" and HOLDS_ALREADY.search(low):
            continue
        if cue.intent is Intent.REGISTER and IF_ALLOWED.match(low[match.end() :]):
            continue
        if (
            cue.intent is Intent.REGISTER
            and cue.weight > 1.5
            and (NEGATED_BEFORE.search(before) or CONDITION_BEFORE.search(before))
        ):
            continue
        if (
            cue.intent in (Intent.CANCEL, Intent.CHANGE)
            and "cannot" not in cue.reason
            and NEGATED_BEFORE.search(before)
        ):
            continue
        signals.points[cue.intent] = max(signals.of(cue.intent), cue.weight * share) + 0.2 * share
        if cue.reason not in signals.reasons:
            signals.reasons.append(cue.reason)
            signals.by_intent.setdefault(cue.intent, []).append(cue.reason)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What stands around the cues."""

    mentions: Sequence[Mention]
    subject_settles: bool
    thread: Thread
    people: int
    """Persons listed with an address, beside the author."""
    needs: int
    asks: bool
    words: int
    """How many words the author wrote."""
    details: bool
    """A name with an agency stands in the words or the signature."""
    is_reply: bool = False
    change_names: bool = False
    """A sentence that asks to be moved names a session."""
    asked: bool = False
    """A session is named in a clause that asks."""
    requests: bool = False
    """Something is asked for in a question's form that is no registration ("could you resend the link?")."""
    subject: str = ""
    """Folded."""
    on_topic: bool = True
    """A word of webinars and of registering stands in the message."""


@dataclass(frozen=True, slots=True)
class Case:
    """A message's signals and surroundings, with what several rules need worked out once."""

    signals: Signals
    around: Surroundings
    wanted: tuple[Mention, ...]
    given_up: tuple[Mention, ...]
    left: tuple[Mention, ...]
    held: tuple[Mention, ...]

    @property
    def on_record(self) -> bool:
        """Whether the author speaks of a registration that there is already."""
        return (
            self.around.thread == "confirmation"
            or bool(self.held)
            or self.says("is registered already")
            or self.says("cannot attend any more")
        )

    @property
    def about_us(self) -> bool:
        """Whether anything but a date ties the message to the program."""
        around = self.around
        return around.on_topic or bool(around.thread) or around.details or around.is_reply

    @property
    def thanks(self) -> bool:
        """Whether the author thanks, or writes about something else altogether."""
        return self.of(Intent.OTHER) > 0

    def of(self, intent: Intent) -> float:
        """The points of *intent*."""
        return self.signals.of(intent)

    def says(self, reason: str) -> bool:
        """Whether a cue with that reason was found."""
        return reason in self.signals.reasons


Verdict = tuple[Intent, float, str] | None
"""An intent, how sure it is, and why beside the cues; None leaves it to the next rule."""


def choose(signals: Signals, around: Surroundings) -> tuple[Intent, float, tuple[str, ...]]:
    """Return the intent, how sure it is (0 to 1), and why: the first rule that has a verdict decides."""
    mentions = around.mentions
    case = Case(
        signals,
        around,
        tuple(m for m in mentions if m.role == "wanted" and (m.strong or m.settled)),
        tuple(m for m in mentions if m.role in ("refused", "left")),
        tuple(m for m in mentions if m.role == "left"),
        tuple(m for m in mentions if m.role == "held"),
    )
    for rule in RULES:
        verdict = rule(case)
        if verdict is not None:
            intent, sure, why = verdict
            return intent, sure, (*signals.why(intent), *([why] if why else []))
    return Intent.OTHER, 0.7, (*signals.why(Intent.OTHER), "asks for nothing that is known here")


def _is_unsolicited(case: Case) -> Verdict:
    return (Intent.OTHER, 0.9, "") if case.of(Intent.OTHER) >= 5 else None


def _is_change(case: Case) -> Verdict:
    change, around = case.of(Intent.CHANGE), case.around
    if case.signals.never_registered:
        return None
    if case.wanted and any(m.settled for m in case.given_up) and CHANGE_SUBJECT.search(around.subject):
        return Intent.CHANGE, 0.8, "gives one up for another, under a subject that says so"
    if (
        around.thread == "confirmation"
        and case.wanted
        and case.says("wants a later one")
        and case.of(Intent.REGISTER) < 3
    ):
        return Intent.CHANGE, 0.75, "wants another than the one confirmed, and names it"
    if _has_one_and_names_another(case):
        return Intent.CHANGE, 0.75, "has a seat that does not suit, and names another session"
    if change < 2:
        return None
    corrects = case.says("adds or corrects a detail")
    if change >= 3 and case.wanted and not (around.change_names or case.on_record or case.given_up):
        return None  # "the mail is being moved", beside a session that is asked for
    if change >= 3:
        named = bool(case.wanted or case.given_up or case.held)
        answers = bool(around.thread) and not corrects and not around.needs
        if (named or answers) and not (corrects and not case.wanted and not case.given_up):
            return Intent.CHANGE, 0.9, ""
        if case.of(Intent.REGISTER) < 2 and not corrects and not around.asks:
            return Intent.CHANGE, 0.7, ""
        return None
    gone = bool(case.held or case.given_up) or around.thread == "confirmation"
    if not case.wanted and case.on_record and gone and case.says("wants a later one"):
        return Intent.CHANGE, 0.8, ""
    if not case.wanted or not case.says("wants another one instead"):
        return None
    instead = (
        (case.on_record and not corrects)
        or (case.of(Intent.CANCEL) >= 2 and bool(case.given_up))
        or (bool(case.left) and "move" in around.subject)
        or (bool(case.given_up) and around.is_reply)
    )
    return (Intent.CHANGE, 0.85, "") if instead else None


def _has_one_and_names_another(case: Case) -> bool:
    """As in "I was on for June 21, but my new shift won't allow it. August 16 I'm free."."""
    gone = {n for m in (*case.given_up, *case.held) if m.settled for n in m.numbers}
    other = {n for m in case.wanted if m.settled for n in m.numbers} - gone
    if not other or not gone or not case.on_record or case.around.people > 1:
        return False
    if not case.held and not case.says("is registered already") and case.of(Intent.REGISTER) >= 3:
        return False  # below a reminder that somebody else was sent
    given_up = any(m.settled for m in case.given_up)
    return (
        given_up
        or case.of(Intent.CANCEL) >= 1
        or case.says("wants another one instead")
        or case.says("prefers another")
        or case.says("meant another")
    )


def _is_cancel(case: Case) -> Verdict:
    cancel, register = case.of(Intent.CANCEL), case.of(Intent.REGISTER)
    if cancel < 3 or (case.signals.never_registered and register > cancel):
        return None
    both = any(m.settled for m in case.wanted) and any(m.settled for m in case.given_up)
    if register >= 2.5 and both:
        return Intent.CHANGE, 0.7, "gives one up and asks for another"
    if register >= 3 and case.wanted and not case.left and not case.on_record:
        return None
    return Intent.CANCEL, 0.9, ""


def _cannot_attend(case: Case) -> Verdict:
    cancel, around = case.of(Intent.CANCEL), case.around
    if not 2 <= cancel < 3 or case.signals.never_registered:
        return None
    moved = case.says("cannot attend any more") and any(m.settled for m in case.given_up)
    if any(m.settled for m in case.wanted) and (around.thread == "confirmation" or moved):
        return Intent.CHANGE, 0.8, "cannot attend, and names another"
    about_one = case.on_record or bool(case.given_up) or around.subject_settles
    if not case.wanted and about_one and not (case.of(Intent.REGISTER) >= 3 and around.people):
        return Intent.CANCEL, 0.8, ""
    return None


def _is_update(case: Case) -> Verdict:
    around = case.around
    if case.of(Intent.UPDATE) >= 2 and _corrects(case):
        other = {n for m in case.wanted for n in m.numbers} - {n for m in case.given_up for n in m.numbers}
        held = {n for m in case.held if m.settled for n in m.numbers}
        meant = case.says("meant another") and not around.needs and bool(held) and not other & held
        if other and (any(m.settled for m in case.given_up) or meant):
            return Intent.CHANGE, 0.8, "names another session than before"
        return Intent.UPDATE, 0.85, ""
    if around.thread == "incomplete" and not case.wanted and not around.asks and around.words:
        return Intent.UPDATE, 0.8, "answers our question for a detail"
    if around.thread == "confirmation" and around.needs and not case.wanted:
        return Intent.UPDATE, 0.8, "asks for an aid below a confirmation"
    return None


def _corrects(case: Case) -> bool:
    """Whether a detail is corrected rather than a seat asked for."""
    around = case.around
    update, register = case.of(Intent.UPDATE), case.of(Intent.REGISTER)
    if case.says("answers what was missing") and update < 2.5:
        return (around.thread in ("incomplete", "confirmation") or around.is_reply) and not case.wanted
    corrects, says_so = case.says("adds or corrects a detail"), case.says("is registered already")
    fresh = any(m.settled for m in case.wanted)
    registered = says_so or around.thread in ("confirmation", "incomplete") or bool(case.held)
    if around.people >= 2 and fresh and not registered:
        return False
    if corrects and registered and not (register >= 3 and fresh and not says_so):
        return True
    if corrects and register < 2.5:
        return not around.asks or around.needs > 0 or update >= 3
    if not registered or not around.needs:
        return False
    if register < 2.5 and (not around.people or not fresh):
        return True
    return not around.asks and not (register >= 3 and fresh) and not around.people


def _is_register(case: Case) -> Verdict:
    around, register = case.around, case.of(Intent.REGISTER)
    deciding = case.of(Intent.QUESTION) >= 2 and around.asks
    asked_for = register >= 2 or bool(around.people)
    if asked_for and not (deciding and register < 3):
        merely_polite = not case.wanted and register < 2.5 and not around.people
        if merely_polite and (around.thread == "confirmation" or case.thanks):
            return (Intent.QUESTION if around.asks else Intent.OTHER), 0.7, "asks for no seat"
        return Intent.REGISTER, 0.9, ""
    if deciding:
        return Intent.QUESTION, 0.85, ""
    return None


def _names_a_session(case: Case) -> Verdict:
    around, register = case.around, case.of(Intent.REGISTER)
    if case.thanks or around.thread == "confirmation" or not case.about_us:
        return None
    if around.asked and not around.asks:
        return Intent.REGISTER, 0.8, "asks for a session"
    every = all(m.kind == "all" for m in case.wanted) and not around.subject_settles
    named = any(m.settled or m.options or m.strong for m in case.wanted) or around.subject_settles
    if around.asks and every:
        return None  # "I'd want all of them to see it" beside a question is of people
    if not named or (around.asks and not (around.details and around.asked)):
        return None
    if case.of(Intent.CANCEL) >= 2 and register < 2:
        return Intent.REGISTER, 0.4, "names a session, and may not be able to attend"
    short = around.words <= 25 or (register >= 1.5 and around.words <= 60)
    return (
        (Intent.REGISTER, 0.75, "names a session and little else") if short or around.details or around.needs else None
    )


def _is_question(case: Case) -> Verdict:
    around = case.around
    if not around.on_topic and not around.thread:
        return None
    if around.asks:
        return Intent.QUESTION, 0.85, "asks something"
    if around.requests and not case.thanks:
        return Intent.QUESTION, 0.7, "asks for something that staff must send"
    return None


RULES: tuple[Callable[[Case], Verdict], ...] = (
    _is_unsolicited,
    _is_change,
    _is_cancel,
    _cannot_attend,
    _is_update,
    _is_register,
    _names_a_session,
    _is_question,
)
"""In this order, because what changes a registration that exists outweighs words that could ask for a new one."""

TOPIC = re.compile(
    r"\b(?:session|webinar|seminar|training|class|classes|course|workshop|sign(?:ed)? up|regist\w+|enroll\w*|attend\w*|join\w*|link|log(?:ging)? ?in|password|certificate|cert|recording|recorded|slides?|ceus?|credits?|hours|zoom|webex|platform|seat|waitlist|waiting list|date|dates|"
    r"record|watch|cost|fee|free|eligible|volunteers?|participants?|foster|presenter|handouts?|materials?|taller|sesion|seminario|charla|curso|certificado|inscri\w+|matricul\w+|enlace|horas|costo|screening|tool|group|next one|content|resend|time|eastern|central|pacific)s?\b"
)
