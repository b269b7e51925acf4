"""Does the message ask something that a person must answer?

"Could you sign me up?" is a request in a question's clothes and is carried out; "do we get credit?" needs a person.
A sentence is classed by its opening words first, its question mark second: many people ask without one, and many
requests have one.
"""

import re
from dataclasses import dataclass
from typing import Literal

from registrar.reading.accommodations import find_needs
from registrar.reading.sentences import Sentence, split_sentences
from registrar.reading.words.session_words import MONTH, folded
from registrar.sieve import Sieve

Form = Literal["question", "request", "statement"]

# What this service does by itself when it is asked to; a polite wish for one of these is no question.
_ACT = (
    r"(?:register|sign|enroll?|add|put(?! in (?:\w+ ){0,2}questions?\b)|book|include|count|pencil|save|hold|reserve|"
    r"get (?:me|us|my|him|her|them|in|into|on|onto|"
    r"a (?!cert|copy|record|link|replay|list|flyer|schedule|confirmation)\w+|signed|registered|one|two|three|"
    r"four|switched|moved|added|put|booked|enroll?ed|transferred|set up|(?!it\b|this\b|that\b|back\b|the\b|my\b|your\b|"
    r"credit|any|some|more)[a-z'-]+(?: [a-z'-]+)? (?:in|into|on|onto|down|signed|registered|enroll?ed|added|set up)\b)|"
    r"have (?:a (?:seat|spot|place|slot|space|chair)|"
    r"the (?!recording|slides?|link|handouts?|certificate|agenda|materials|powerpoint|notes)|my|one|it|that|them|"
    r"session|two|\d|#)|"
    r"take (?:[a-z]+ [a-z]+\b[^?]{0,60}?\b(?:off|out)\b|me|us|my|part|the|session|\d|#|one|"
    r"a (?:seat|spot|place))|"
    r"join|attend|participate|come|hop|sit in|squeeze|slip|move|switch|transfer|change|shift|swap|reschedule|"
    r"bump|push|postpone|defer|delay|go (?:to|on|into|in|with) (?:the |an? )?(?:session|webinar|#|\d|"
    r"next|later|other|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|"
    r"slide|fit|jump|trade|exchange|roll|carry|pop|stick|jot|tuck|scoot|shuffle|rebook|re-?register|re-?enroll?|"
    r"alter|modify|revise|adjust|rectify|amend|replace|substitute|reassign|reinstate|restore|release|free|strike|"
    r"scratch|unbook|spell|respell|"
    r"cancel|withdraw|remove|drop|unregister|delete|correct|update|fix|amend|edit|note|accommodate|"
    r"do (?:the|two|both|session|webinar|\d|#|it|one|this|that|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|"
    r"dec|next)\w*|"
    r"be (?:carried|corrected|updated|fixed|shifted|transferred|swapped|added|registered|included|enrolled|"
    r"put|moved|signed|"
    r"switched|part|there|on|removed|in)|make (?:it|that|sure|"
    r"(?:the|this|that|a|these|those|my|our) (?:swaps?|changes?|switch|moves?|correction|adjustment|note|fix|"
    r"transfer)s?)|"
    r"sign-up|"
    r"still (?:register|join|get|sign|attend|be)|also (?:register|join|add|get|sign|attend|be|have)|"
    r"let (?:me|us) (?:in|into|join)|"
    r"go ahead and|take care of|handle|look after|confirm (?:my|our|the|that|me|his|her|their|receipt|this)|"
    r"send (?:me |us |along |over |him |her |them )?(?:the |a |an |my |our |his |her |their )?(?:confirmation|"
    r"link|log-?in|invite|invitation|instructions|details|calendar|dial-?in|call-?in|phone number|number)|"
    r"resend|forward (?:me )?the (?:link|invite)|enter|admit|grant|list|place|slot|mark|turn on|turn off|"
    r"boost|raise|lower|increase|speak|slow|keep|leave|allow|bring|send (?:a|my|our|one|two|someone|somebody)|"
    r"provide|arrange|supply|enable|print|mail|describe|set up|give me a|use (?:this|my|the)|"
    r"inscrib\w*|inscriban|apunt\w*|registr\w*|matricul\w*|anot\w*|cambi\w*|cancel\w*|agreg\w*|incluir\w*|"
    r"participar|asistir|m'inscrire|inscrire|participer)"
)
REQUEST = Sieve(
    rf"^\W*(?:(?:hi|hello|hey|good (?:morning|afternoon|day|evening)|also|and|so|"
    rf"if (?:so|possible|not too late)|please|ok|okay|just|thanks|thank you|but|then|perhaps|maybe|ms\.? \w+|"
    rf"por favor|(?!what|when|where|which|who|how|why)[a-z'-]{{2,14}}(?=[,!]))[\s,!:.-]+)*"
    rf"(?:(?:can|could|would|will|may|might|cud|"
    rf"cld) (?:(?:you|u)(?! (?:also |please )*(?:come|attend|join|participate|do|hop)\b)|i|we|somebody|someone|"
    rf"he|she|they|my [a-z]+|both|it|this|that|these|the two of us|both of us|the following|these)(?: all|"
    rf" both| folks|"
    rf" guys)?(?:,? (?:please|kindly|possibly|also|still|just|perhaps|maybe|pls|plz|instead|then|"
    rf"be (?:so |very |so very )?(?:kind|good|gracious|helpful|sweet) (?:enough )?(?:as )?(?:to|and)|be able to))*,? "
    rf"{_ACT}\b"
    r"|"
    r"(?:can|could|may|might|would) (?:my|our|his|her|their|the) (?:[\w/,#]+ ){0,4}?(?:seat|spot|place|"
    r"registration|reservation|booking)s?\b[^?]{0,40}\b(?:be|get) (?:\w+ )?(?:moved|switched|carried|"
    r"transferred|changed|shifted|swapped|cancel\w*|given|released|used|exchanged|traded|altered|amended|put|rolled|"
    r"reassigned|withdrawn|removed|taken|passed|applied|kept|held|saved|reserved|reinstated|converted|brought|corrected|"
    r"updated)\b"
    r"|(?:can|could|may|might|would) (?:my|our|his|her|their|the) (?:certificate|badge|name ?tag|list|roster|"
    r"registration|"
    r"record|entry)\b[^?]{0,30}\b(?:have|show|say|read|list|include|carry|bear)\b|"
    r"(?:can|could|may|might|would) (?:my|our|his|her|their|the) (?:link|invite|invitation|confirmation|details|"
    r"reminders?)\b"
    r"[^?]{0,20}\b(?:go|come|be sent) to\b"
    r"|is (?!(?:the |this |that |your |it|a )?(?:\w+ )?(?:it|this|that|webinar|training|class|course|workshop|series|"
    r"seminar|"
    r"program|sessions?) (?:free|open to|available to)\b)"
    r"(?:the |session |that )?[\w ,#/]{1,24}? (?:still |now )?(?:open|available|free)(?: to (?:me|us))?\s*\?"
    rf"|"
    rf"(?:is|would) (?:it|that) (?:be )?(?:at all |still |ever )?(?:ok|okay|alright|all right|possible|"
    rf"too late|still possible|fine|"
    rf"feasible|(?:a |any |too much |such a |an? awful )?(?:bother|trouble|nuisance|imposition)|(?:too )?much to ask|"
    rf"asking too much|convenient)(?: (?:if|for|to|with))*(?: (?:me|us|you|i|we|my \w+|him|her|them|please|still|"
    rf"just|also|to|"
    rf"for|have|be|somebody|someone))* {_ACT}\b"
    rf"|"
    rf"(?:is|are) there (?:still |any |any chance |a chance |a )*(?:room|space|seats?|spots?|places?|slots?|"
    rf"chairs?|openings?|time|chance|way)(?: still| left| available|"
    rf" open)*\b(?!.*\b(?:cost|fee|recording|record|recorded|limit|for caregivers|watch|view|download|slides|"
    rf"certificates?)\b)"
    rf"|"
    rf"(?:would|might|could|may|will) there (?:still )?be (?:any |still |perhaps )?(?:room|space|an? (?:seat|spot|"
    rf"place|slot|chair|"
    rf"opening)|seats|spots|places|chairs|openings)\b|"
    rf"(?:would|do) you (?:mind(?! (?:tell|let|explain|say|clarif|send|answer|confirm))|be able to|"
    rf"be (?:so |very |so very )?(?:kind|good|gracious|helpful|sweet) (?:enough )?(?:as )?to|"
    rf"be willing to|"
    rf"have (?:room|space|a (?:seat|spot|place))|still have (?:room|space|any|a))\b"
    r"|"
    r"(?:is it|am i|are we|is this) (?:still |already |now |far )?too late (?:for|"
    r"to (?:get|join|register|sign|enroll|attend|be|come|hop|squeeze|ask for a))\b|"
    r"(?:can|could|may) (?:i|we) still (?:have|get|make|do|come|register|sign|"
    r"join)\b(?! (?:the|a copy|my cert))"
    rf"|"
    rf"(?:would|could|might) (?:the |session |number )*(?:#?\d{{1,4}}|{MONTH}\b[\w ,]{{0,14}}) (?:session |"
    rf"webinar |one )?(?:still )?be (?:possible|available|open|ok|okay|an option)\b"
    rf"|(?:what|how) about (?:#|session|the |\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|"
    rf"(?:any|got) (?:chance|room|space|seats?|spots?)\b|"
    rf"(?:any|is there any|is there a) (?:way|chance|possibility) (?:that )?(?:i|we|you|of|to|she|he)\b|"
    rf"room for (?:one|two|me|us)\b|mind (?:adding|putting|signing|registering)\b"
    rf"|"
    rf"(?:¿\s*)?(?:todavia |aun )?(?:me |nos |lo |la )?(?:puede\w*|podr\w+|pudiera\w*|seria posible|es posible|"
    rf"hay (?:cupo|espacio|lugar))\b(?!\s+(?:decir|informar|indicar|explicar|aclarar))"
    rf"|pou\w+-vous (?:m'inscrire|nous inscrire|inscrire|ajouter)|(?:puis-je|pourrais-je) (?:m'inscrire|participer))"
)
IMPERATIVE = Sieve(
    r"^\W*(?:please )?(?:sign|register|put|add|enroll|book|count|include|move|switch|cancel) (?:me|us|my)\b"
)
ASKS = Sieve(
    r"(?:\b(?:can|could|would|will) (?:you|u|someone|somebody|anyone) (?:please |kindly |also |"
    r"possibly )*(?:tell|advise|clarify|explain|let (?:me|us) know|point|help|say|share|check|direct|verify|"
    r"answer|"
    r"send (?:me |us )?(?:more|some|any|information|info|"
    r"the (?:slides|recording|certificate|agenda|flyer|materials|syllabus))|"
    r"give me (?:more|some|an idea))\b"
    r"|"
    r"\b(?:please |kindly |pls |just )?(?:(?<!would )(?<!will )(?<!which )(?<!that )let (?:me|us) know|"
    r"tell me|tell us|advise(?: me| us)?|clarify|inform (?:me|us)|confirm|explain|indicate|remind me) (?:if|"
    r"whether|what|when|how|where|who|why|which|about (?:the (?:cost|fee|credit|ceu)|ceu|credit))\b"
    r"|"
    r"\b(?:i|we)(?:'d|'m| would| am| are| was| were)? (?:also )?(?:like|love|need|want|wanted|wish|curious|"
    r"trying|hoping)?(?: to (?:know|ask|find out|understand|learn|inquire))(?: more)?(?: about)? (?:if|"
    r"whether|what|when|how|where|who|why|which|the cost|the fee|is|are|do|you)\b"
    r"|"
    r"\b(?:like|want|need|send|share|get|have|looking for|interested in|request\w*) (?:me |us |"
    r"to (?:have|get|receive|know|learn) )?(?:some |a bit |a little )?(?:more|further|"
    r"additional) (?:information|info|details)\b"
    r"|\b(?:would|'d) (?:also )?like to know\b|"
    r"\b(?:write back|reply|respond) (?:with |and (?:say|tell me) )?(?:what|which|when|if|whether|how)\b"
    r"|\bmind (?:telling|letting|explaining|saying|clarifying|answering)\b"
    r"|"
    r"\b(?:wonder(?:ing)?|curious|not sure|unsure|unclear|unable to tell|couldn'?t find|can'?t find|"
    r"cannot find|no idea) (?:about |as to )?(?:if|whether|what|when|how|where|who|why|which)\b"
    r"|"
    r"\b(?:did not|didn'?t|haven'?t|have not|never|has not|hasn'?t|not yet) (?:yet )?(?:get|got|gotten|"
    r"received?|arrived?|seen?|"
    r"heard)\b(?=[^.?!]{0,40}\b(?:links?|log-?in|confirmation|certificates?|invit\w+|e-?mails?|reply|response|"
    r"answer|information|info|instructions|materials|anything|it|back|details|password|recording|slides|"
    r"access)\b|"
    r"\s*[.!?]|$)"
    r"|\b(?:still|been) waiting (?:for|on|to (?:get|receive|hear))\b|\b(?:have|has) still not (?:had|received|got|"
    r"gotten|seen|arrived|"
    r"come)\b|\bstill (?:have|has|had) no (?:link|log-?in|certificate|confirmation|invit\w+|password|answer|reply|"
    r"word)\b"
    r"|\bcan'?t (?:log|get in|sign in|connect|access|open|find)\b|"
    r"\bcannot (?:log|get in|sign in|connect|access|open|find)\b|"
    r"\b(?:link|password|login|log-in|code|url) (?:does ?n[o']?t|is ?n[o']?t|did ?n[o']?t|won'?t|will not|"
    r"never) work"
    r"|\bquestions? (?:for you|about|on|regarding|:|is|are)\b|"
    r"\bi (?:do )?have (?:a|one|two|some|a few|another) (?:quick |other |more )?questions?\b|\bquestion:"
    r"|"
    r"\bha(?:s|ve) (?:the|my|our|any|your)\b[^?.!]{0,40}\b(?:gone out|been (?:sent|mailed|posted|e-?mailed|issued)|"
    r"come out|arrived|reached you|come through|gone through|been received)\b|"
    r"\b(?:quisiera|quisieramos|querria|querriamos|me gustaria|nos gustaria|queria|queriamos|necesito|necesitamos|"
    r"deseo|"
    r"desearia|quiero|favor de|podria\w*|puede\w*|agradeceria|me interesa(?:ria)?)(?: \w+)? (?:saber|"
    r"preguntar\w*|confirmar si|indicar\w*|informar\w*|decir\w*|explicar\w*)\b|"
    r"\bme (?:pueden?|podrian?) (?:decir|informar|indicar)\b|\btengo una pregunta\b|\bj'aimerais savoir\b)"
)
SENDS = Sieve(
    r"^\W*(?:(?:also|and|so|please)[\s,]+)*(?:can|could|would|will|may|might) (?:you|u|someone|somebody|"
    r"anyone|i|we)(?: please| kindly| also| possibly)* (?:send|get|have|receive|share|e-?mail|provide)\b"
)
OPENING = re.compile(
    r"^\W*(?:[a-z']{2,12}[,!] +)?(?:(?:also|and|so|but|ok|hi|hello|hey|oh|one (?:more )?(?:thing|question)|"
    r"quick question|question|ps|p\.?s\.?|btw|by the way|if so|one other thing)[\s,:;.!-]+)*"
    r"(?:(?:what|when|where|who|whom|whose|how|why|which)(?:'?s| is| are| do| does| did| will| would| can|"
    r" could| should| may| else| gets?| qualif\w+| about| time| much| many| long| kind| platform| link|"
    r" \w+ (?:do|does|is|are|will|should|can))\b"
    r"|"
    r"(?:do|does|did|is|are|was|were|will|can|could|would|should|has|have|am) (?:i|we|you|u|it|there|the|this|"
    r"that|they|these|those|anyone|someone|session|sessions|webinar|webinars|registration|seats|space|"
    r"volunteers|one|each|all|both|participants|attendees|ceus?|foster|a|an|my|your|he|she|people|volunteers|"
    r"slides|non)\b"
    r"|any (?:idea|word|update|cost|fee|chance you|ceu\w*)\b|¿)"
)
NOT_AN_OPENING = Sieve(
    r"^\W*(?:[a-z'-]{2,14}, +)?(?:(?:what|which|when|where|how|who)(?:ever)? (?:i|we|a|an|nice|great|wonderful) |"
    r"what a|"
    r"how (?:nice|wonderful|great)|which (?:i|is|works|one i)|when (?:i|we|you|the|it)|where (?:i|we)|"
    r"who (?:is|are|will|wants|would|works)\b(?!.*\?)|(?:have|has|had|am|was) (?:an?|my|one|both|no|all)\b|do not|"
    r"will do|can do\b|"
    r"what (?:gets|helps|happens|happened|matters|worries|works|bothers|makes|drives|throws|worked|hurts|concerns|"
    r"keeps|trips|confuses|tires|loses|stops|remains)\b)"
)
TAG = Sieve(
    r"[\s,]*(?:ok(?:ay)?|please|pls|plz|thanks|thank you|right|yes|no|yeah|correct|alright|"
    r"(?:would|will|could|can) (?:you|u)(?: please| kindly)?|if you (?:would|could|please))\s*\?+\s*$"
)
NEED_REQUEST = Sieve(
    r"\b(?:can|could|would|will|may|might|is it possible|would it be possible|puede\w*|podr\w+|seria posible|"
    r"please|por favor)\b"
)
NEED_INFORMATION = Sieve(
    r"^\W*(?:(?:also|and|so|but|one more thing)[\s,]+)*(?:will|are|is|do|does|what|how|who|which|where|"
    r"if you)\b|"
    r"whom do i|who do i|talk to about"
)
RHETORICAL = Sieve(
    r"(?:\b(?:is|isn'?t|was|wasn'?t|does|doesn'?t) (?:that|it|this) (?:right|correct|ok|okay|so|"
    r"count)\b[^?]{0,30}|"
    r"\b(?:right|correct|ok|okay|yes|no|really|huh|who knows|why not|remember me)\s*)\?+\W*$"
)
OFFERS = Sieve(
    r"\b(?:let (?:me|us) know|advise(?: me| us)?|tell (?:me|us)) (?:what|if|whether) (?:anything|something|"
    r"more|there(?:'s| is) anything|(?:any )?further \w+|you (?:need|require))[^.?!]{0,24}(?:needed|required|"
    r"missing|necessary|else|need)\b|"
    r"\blet (?:me|us) know (?:what|if|whether)(?: else| anything|"
    r" there'?s? (?:is )?anything)?(?: else)? (?:you|i|we)(?: else| may| might)? (?:need|require|can|should)\b"
)
_AMONG_THEMSELVES = re.compile(
    r"\W*(?:[a-z'-]+, )?(?:so,? |well,? )?(?:shall|should) we (?:do|go|take|all|both|sign)\b"
)
"""What colleagues ask each other, in a message that is passed on."""
_NO_ASKING = Sieve(
    r"\b(?:(?:that|this|which|it|here)(?:'s| is| was) (?:\w+ )?why|the reason(?: why)?(?: that)?) (?:i|we|she|"
    r"he)\b[^.?!]*|"
    r"\btell (?:me|us) (?:where|what|which \w+|how) to (?:click|press|push|go|log (?:in|on)|sign (?:in|on)|dial|call|"
    r"be)\b(?! (?:for|if|when|about|with)\b)"
)
"""Why somebody comes, and what every confirmation tells."""
GREETING = Sieve(r"^\W*(?:how are you|how'?s it going|hope you|what'?s up|como esta|how have you been)\b")


@dataclass(frozen=True, slots=True)
class Asked:
    """A sentence with the form it has."""

    sentence: Sentence
    form: Form


_QUESTION_MARK = re.compile(r"\?[\s\"')!?.]*$")


def find_forms(text: str) -> tuple[Asked, ...]:
    """Return each sentence of *text* as question, request or statement."""
    return tuple(
        Asked(sentence, "statement" if "\t" in sentence.text else form_of(sentence.text, text, sentence.start))
        for sentence in split_sentences(text)
    )


def _asks_for_aid(words: str, text: str, start: int) -> bool:
    """Whether an aid is asked for in these *words*, which the *text* around them may give the reason for."""
    return bool(find_needs(words)) or any(
        start <= need.start < start + len(words) for need in (find_needs(text) if text else ())
    )


def form_of(words: str, text: str = "", start: int = 0) -> Form:
    """Return what a sentence is, whatever its mark says; it begins at *start* of *text*, if that is given."""
    low = folded(words).strip()
    if (GREETING.match(low) and len(low) < 60) or _AMONG_THEMSELVES.match(low):
        return "statement"
    marked = bool(_QUESTION_MARK.search(low)) or "¿" in low
    # "Could someone send me the slides in a really big font?" asks for an aid.
    if (
        REQUEST.match(low)
        or (marked and IMPERATIVE.match(low))
        or (SENDS.match(low) and _asks_for_aid(words, text, start))
    ):
        return "request"
    if (
        ASKS.search(_NO_ASKING.sub(" ", low))
        and not OFFERS.search(low)
        and not re.search(
            rf"(?:if|whether) (?:i|we|you|my \w+|he|she|there)(?:'s| is| are)?(?: still| also| please)?(?: can|"
            rf" could| may| might| would| will)?(?: still| also| please| be able to)*(?: room| space|"
            rf"{_pad(_ACT)})\b",
            low,
        )
    ):
        return "question"
    if marked and RHETORICAL.search(low) and not re.match(r"\W*is (?:that|it) (?:ok|okay)\b", low):
        return "statement"
    if marked and TAG.search(low) and not OPENING.match(low):
        return "request"
    if not marked:
        if OPENING.match(low) and not NOT_AN_OPENING.match(low) and len(low.split()) > 2:
            return "question"
        return "statement"
    if NEED_REQUEST.search(low) and not NEED_INFORMATION.search(low) and _asks_for_aid(words, text, start):
        return "request"
    last = re.split(r"[,;:-]\s", low)[-1]
    if REQUEST.match(last):
        return "request"
    if re.search(
        rf"\b(?:can|could|may|might|would) (?:(?:you|u)(?! come|attend|join)|i|we)(?: please| kindly| also|"
        rf" still| possibly)* {_ACT}\b",
        low,
    ) and not OPENING.match(low):
        return "request"
    if (
        not OPENING.match(low)
        and not re.match(r"\W*(?:wh|how|can|could|would|will|should|do|does|is|are|may (?!\d)|cu|que|qu)", low)
        and len(low.split()) <= 7
        and re.search(
            r"\b(?:\d|session|webinar|me|one|please|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)",
            low,
        )
        and not re.search(r"\b(?:ceu|credit|cost|free|record|cert|link)", low)
    ):
        return "request"
    return "question"


def _pad(pattern: str) -> str:
    return rf" {pattern}"
