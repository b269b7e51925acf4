"""Words of somebody who only wants to know, or wants nothing of a registrar: a row a way of putting it.

All small letters without accents, as `folded` gives them; looked for sentence by sentence. A row is how much the words
count, what they say, and a pattern.
"""

# ruff: noqa: E501 - a pattern is one row of a table and reads along its line

WONDERING: tuple[tuple[float, str, str], ...] = (
    (
        2,
        "is still deciding",
        (
            r"\b(?:before (?:i|we) (?:decide|register|sign|commit|enroll|put|send|submit|give|bring|pass|forward|"
            r"book|add|ask)|whether to (?:register|sign|attend|join|come)|"
            r"(?:haven'?t|have not|not) (?:yet )?(?:made up my mind|decided)|(?:will|shall|can|then|to) decide|"
            r"decide (?:after|once|when|whether|if)|thinking (?:of|about)|considering|"
            r"might (?:be able|fit|work|want|sign|register|be interested)|not sure (?:if|whether) i|not ready to|"
            r"just (?:looking|checking|curious|asking)|deciding|"
            r"how (?:do|can|would|does) (?:i|we|one|someone|somebody) (?:register|sign up|enroll|join|go about)|"
            r"antes de (?:inscribirme|decidir))\b"
        ),
    ),
    (
        2,
        "is still deciding",
        (
            r"\b(?:i|we|some of us) (?:may|might) (?:then |also |even |still |well )?(?:sign up|register|enroll|join|"
            r"attend|come|take|go|send)\b|"
            r"\b(?:once|when|after|until|before|depending on what) (?:i|we) (?:know|hear|learn|find out|see)\b"
        ),
    ),
)
_WHO_DECIDES = (
    r"(?:supervisors?|boss|bosses|managers?|directors?|chief|lead|team|unit|staff|husband|wife|partner|colleagues?|"
    r"co-?workers?|hr|administrators?|schedule|calendar|payroll|office|head|superiors?)"
)
UNDECIDED = (
    rf"\b(?:still|first|yet) (?:have|has|need|needs|got) to (?:ask|check|clear|talk|speak|see|hear|find out|run|get)\b|"
    rf"\bstill (?:asking|deciding|making up|not sure|unsure|undecided|trying to (?:find out|decide|figure))\b|"
    rf"\bwaiting (?:on|for|to hear(?: back)? from) (?:my|our|the|her|his) (?:\w+ )?{_WHO_DECIDES}\b|"
    rf"\b(?:have to|need to|must|gotta|got to|let me|i'll|i will|we'll|we will) (?:first )?(?:ask|check with|clear (?:it|this|that) with|talk to|speak (?:to|with)|"
    rf"run (?:it|this|that) (?:by|past)|hear from|wait (?:for|on)|see with) (?:my|our|the|her|his) (?:\w+ ){{0,2}}{_WHO_DECIDES}\b|"
    r"\bundecided\b|\b(?:haven'?t|have not|hasn'?t|has not) (?:yet |quite )?(?:decided|made up|settled|heard)\b|\bon the fence\b|\bwon'?t know (?:until|before|till|for)\b|"
    r"\bnot know(?:ing)? yet\b|\btodavia no (?:se|sabemos|he decidido|me decido)\b|\b(?:tengo|tenemos) que (?:preguntar|consultar|verificar|hablar)\w*\b"
)
"""Whoever writes so has not made up their mind, or somebody else is to make it up."""
PUTS_OFF = (
    r"\b(?:(?:i|we|she|he|they)(?:'ll| will| shall|'m going to| am going to)|(?<!to )will|let me|have to|need to|must|gotta|got to) (?:first |still |just |only |then |try to |go )*"
    r"(?:let you (?:guys |all )?know\b(?! (?:that|i|we|about|of|what|how|my|our|by this)\b)|write (?:you |to you )?(?:again|back|when|once|as soon|tomorrow|later|tonight|next|soon)|"
    r"write you(?=\s*(?:[.!,]|$))|get back to (?:you|u|ya)|"
    r"be in touch|keep you (?:posted|updated|informed)|report back|tell you (?:when|once|as soon|tomorrow|then|later|by|next|after)|"
    r"(?:send|give|get|provide|forward) (?:it|that|this|them|those|you)\b[^.?!\n]{0,30}\b(?:when|once|as soon as|tomorrow|later|tonight|next week|after|on monday)|"
    r"send (?:it|that|them)(?: over| on| along)? (?:when|once|as soon|tomorrow|later|tonight)|look (?:it|that|this|them) up|find out|"
    r"ask (?!(?:you|for|that|to|if|whether|a|one|this)\b)[a-z]|ask(?=\s*[,.!]|$)|check(?:ing)?(?: (?:with|on (?:it|that)|first|and|into|back))\b|check(?=\s*[,.!]|$)|"
    r"think (?:it over|about it|this over)|talk (?:it|this|that) over|discuss (?:it|this)|see what|consult)|"
    r"\bgive me (?:a|an|one|until|till|some|two|the)\b[^.?!\n]{0,12}\b(?:minutes?|mins?|moments?|secs?|seconds?|days?|hours?|bit|time|weeks?|monday|tomorrow|friday)\b|\bbear with me\b|"
    r"^\W*(?:i'?ll |will |and )?(?:(?:get |be )?back to (?:you|u)|look it up|let you know)\b(?! (?:that|i|we|about|of)\b)|"
    r"^\W*more (?:tomorrow|later|soon|on (?:this|that) later)\b|\bas soon as (?:i|we)(?:'ve|'m| have| am)? (?:know|hear|find|myself|back|asked|got|get)\b|"
    r"\bwhen (?:i'm|i am|we're|i get) back\b|\b(?:les|le|te) (?:aviso|avisare|avisaremos|confirmare|escribire|dire)\b|\bdejeme (?:ver|preguntar|consultar|averiguar)\b|\ben cuanto sepa"
)
"""Whoever writes so promises to write again."""
ASIDE: tuple[tuple[float, str, str], ...] = (
    (
        5,
        "is unsolicited",
        (
            r"\b(?:search engine|(?:your|our|for|local|free|affordable) seo\b|seo (?:services?|agency|company|expert|experts|audit|rank\w*|strategy|"
            r"packages?|specialist|firm)|search results|backlinks?|database of|"
            r"verified (?:lists?|\w+ contacts|contacts|leads)|opted-?in|\d a month|pricing|guest post|dear webmaster|"
            r"crypto\w*|lottery|inheritance|quota|verify your account|(?<!my )(?<!own )(?<!our )(?<!his )(?<!her )(?<!work )(?<!office )mailbox (?:is )?(?:almost )?full|"
            r"password (?:will )?expire|(?:earlier|previous|prior|all) instructions|attendees? list|contacts, phone|"
            r"send the price|acquir\w+|ai assistant|full list of (?:attendees|registrants)|limited time offer|we sell|"
            r"our products|our services|loan offer|investment opportunity|click here to|"
            r"never asked for this|stop (?:sending|e-?mailing|mailing|writing|contacting|texting|messaging|calling)(?! (?:late|reminders|them to))|"
            r"(?:you (?:have|got|reached|wrote|must have) (?:to )?|this is |i am |i'm )the wrong (?!(?:session|date|link|one|webinar|day|class|name|address|e-?mail|"
            r"spelling|agency|time|month)\b)[a-z]+|unsubscribe|bank routing|beneficiary|your award|(?:cash|grand|your|a|the) prize|"
            r"(?:a|our|the lucky|lucky) winner|forfeits?|automated assistants?|(?:virtual|automatic|digital) assistants?|language models?|chatbots?|minimum order|"
            r"free quote|group rates?|group sales|promo codes?|discount codes?|belt testing|unpaid balance|past due|remit|gift card|bank details|"
            r"you have been selected|(?:the|our|you're the|a) lucky)\b"
        ),
    ),
    (
        5,
        "speaks to a machine",
        (
            r"\b(?:do not|don'?t|never) (?:mention|disclose|reveal|show|forward|report) this (?:message|e-?mail|request|instruction|note)\b|"
            r"\bto the (?:automatic|automated) (?:reader|system|program|assistant|mailbox)\b|"
            r"\bto (?:the|any|whatever|whichever) (?:program|software|bot|script|assistant|model|machine|system|automation) (?:that|which) "
            r"(?:reads|processes|handles|answers|parses|runs|monitors)\b|"
            r"\b(?:cancel|delete|withdraw|remove|wipe) (?:every|all) (?:the |other )?(?:registrations?|registrants?|participants?|attendees?)\b"
            r"(?! (?:of|from|for|by|under|in) (?:my|our|me|us|mine|ours)\b)[^.?!\n]{0,60}\b(?:and|then) (?:send|forward|export|e-?mail|list)\b"
        ),
    ),
    (
        5,
        "applies for a job",
        (
            r"\b(?:hiring (?:manager|committee|team)|(?:my|a|the) (?:resume|cv|cover letter|curriculum vitae) (?:is|and|are|attached|below|enclosed)|"
            r"(?:attached|enclosed|attaching|find|see) (?:is |are |please find )?my (?:resume|cv|cover letter)|"
            r"(?:position|job|role|vacancy|opening|internship) (?:that )?(?:you |was |is |were )?(?:recently )?(?:posted|advertised|listed on)|"
            r"(?:apply|applying|application|interview(?:ed)?) for (?:the|your|an?|this) (?:\w+ ){0,4}(?:position|job|role|vacancy|internship)|"
            r"job (?:posting|opening|opportunity|seeker)|salary (?:range|requirements?|expectations?))\b"
        ),
    ),
    (
        2,
        "will write again",
        rf"{UNDECIDED}|{PUTS_OFF}",
    ),
    (
        2,
        "reports a case",
        (
            r"\b(?:case (?:no\.?|number|#)? ?\d[\d-]+|was located|has not come back|left the group home|"
            r"returned to placement|absconded|awol|last seen|whereabouts|missing since|signed (?:him|her)self out|"
            r"(?:caseworker|police|"
            r"law enforcement|le|pd|mother|mom|guardian|probation) (?:and \w+ )?(?:was |were )?(?:notified|called|"
            r"informed|contacted)|court review|next hearing|report for the file|no injuries|was notified|hotline|"
            r"deputies)\b"
        ),
    ),
    (
        1.5,
        "gives thanks",
        (
            r"\b(?:thank(?:s| you) (?:so much |very much |a lot )?for (?:a|the|your|such|yesterday|"
            r"today)\b(?! (?:invit|opportun|inform|announce|offer|notice|flyer|note|e-?mail|message|time|help|"
            r"consider|assist|attention|quick|prompt|reply|response|hosting|providing|patience))|"
            r"(?:great|lovely|helpful|fantastic|superb|terrific) (?:job|presentation|session|webinar|training)|"
            r"(?:best|most useful|most helpful|finest) (?:\w+ )?(?:hour|hours|session|webinar|training|class|thing|money|time|"
            r"presentation|afternoon|morning|minutes) (?:i|we|that i|that we|all|in|of)|"
            r"(?:learned|learnt|got|took|gained|picked up) (?:so much|a lot|a great deal|a ton|tons|plenty|more in|more from|"
            r"something new)|well done|well worth|worth (?:it|every|the)|hats off|bravo|eye[- ]opening|eye[- ]opener|"
            r"thank you (?:both|all|all three|two|everyone|everybody|ladies|team|again)|"
            r"(?:great|good|excellent|outstanding|terrific|amazing|awesome|brilliant|solid|nice) (?:hour|talk|work|class|"
            r"stuff|info|content|speaker|speakers|presenter|presenters|panel|course|discussion)|"
            r"excelente|buenisim[oa]|muy buen[oa]|me encanto|nos encanto|felicidades|felicitaciones|enhorabuena|"
            r"que dios (?:l[aeo]s?|te) bendiga|dios (?:l[aeo]s?|te) bendiga|mil gracias|muchas gracias por (?:la|el|todo|su)|"
            r"aprendi|aprendimos|me sirvio|nos sirvio|"
            r"enjoyed|wonderful|"
            r"that was|loved|kudos|how (?:useful|helpful)|much appreciated|"
            r"appreciated the|gracias por (?:el|la|un|una)|(?:see|talk to|see all of) (?:you|u|ya|y'all)(?: all| both)? (?:on|at|then|there|in|tomorrow|today|tonight|soon|next|"
            r"this|both|all|(?:mon|tues|wednes|thurs|fri)day|later)|all is in order|"
            r"received everything|nos vemos)\b"
        ),
    ),
    (
        2.5,
        "is meant for somebody else",
        (
            r"\b(?:here'?s|here is|here are|attached (?:is|are|please find)|please find attached|i'?ve attached|i have attached|"
            r"attaching|enclosed (?:is|are)) (?:the |my |our |a |an |your |this |last \w+'?s? |\w+'s )?(?:\w+ ){0,2}(?:drafts?|motions?|"
            r"petitions?|briefs?|reports?|minutes|agenda|budget|timesheets?|orders?|memos?|affidavits?|exhibits?|discovery|"
            r"case notes?|case plans?|summary|summaries|statements?|contracts?|leases?|resumes?|spreadsheet of|photos?|"
            r"pictures|recipe|receipts?|mileage|proposal|policy|policies|court report|home study|placement packet)\b|"
            r"\b(?:call|ring|text|page|phone) me (?:when|once|after|back|if you|tonight|later|asap|before)\b|"
            r"\bsee (?:the |my )?(?:changes|comments|edits|redlines?|notes) (?:on|in|at) (?:page|the|section|paragraph)|"
            r"\b(?:pick(?:ing)? (?:you|him|her|them|the kids|up the)|bring (?:the|a|some|your) (?:cake|salad|dessert|chips|kids|"
            r"dog|keys)|dinner (?:at|on|with)|lunch (?:at|on|with)|happy birthday|the potluck|carpool|our reservation at|"
            r"the (?:kids|dog|plumber|landlord|dentist|vet))\b"
        ),
    ),
    (
        3,
        "is about money",
        r"\b(?:invoices?|facturas?|payable|pagadera|purchase order|estimate|pre-orders?|delivered on)\b",
    ),
    (
        2,
        "tells for information",
        (
            r"\bfyi\b|\bfor your (?:information|records?|numbers|statistics)\b|\bjust so you know\b|"
            r"\bno (?:action|reply|response) (?:is )?(?:needed|required|necessary)\b|"
            r"\bnothing (?:is |else )?(?:needed|required|to do)\b|"
            r"\bhere(?:'s| is| are) (?:my|our|the) (?:evaluation|feedback|survey|comments)\b|"
            r"\b(?:i|we)(?:'ve|'ll| have| will)? (?:also )?(?:put|post|posted|pass|passed|sent|forward|forwarded|"
            r"share|shared|"
            r"circulate|circulated) (?:it|this|that|these|them|your \w+) (?:on|along|to|with|around|among)\b"
        ),
    ),
)
