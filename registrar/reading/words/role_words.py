"""What the words around a session's name say of it: wanted, refused, attended, held already, given up, kept.

The patterns look at the clause before the name or at what follows it, in folded text.
"""

# ruff: noqa: E501 - a pattern is one row of a table and reads along its line

import re

from registrar.reading.mention import Role
from registrar.reading.words.session_words import MONTH, NOUN
from registrar.sieve import Sieve

_B = r"(?:\W+[\w'#]+){0,%d}?\W*$"
# What stands before a mention in its clause, nearest cue wins: (role, pattern).
BEFORE: tuple[tuple[Role, re.Pattern[str]], ...] = (
    (
        "kept",
        re.compile(
            r"\b(?:keep(?:s|ing)?(?! [a-z]+ing\b)|still (?:intend|plan|want|attend\w*|coming|be|hope|(?:good|fine|set|on|in|down|ok|okay|happy|going) (?:for|with|in|on|to))|remains?|remained|stay(?:s|ing)?|"
            r"leave (?:me|us) (?:in|on)|mantener|conservar|sigo|seguir|mantengo|me quedo)\b" + _B % 9
        ),
    ),
    (
        "refused",
        re.compile(
            r"\b(?:(?:can'?t|cannot|can not|cant|couldn'?t|could not)(?! (?:\w+ )?(?:wait|decide|choose|make up|believe|tell|recall|remember|say|think|thank|resist|see (?:why|where|which|the)|pass up|afford to miss|find|locate|figure|read|open|spell|pronounce|stress|emphasi[sz]e)\b)|"
            r"won'?t|wont|will not|shall not|shan't|unable|not able|"
            r"no longer able|not (?:be )?free|not available|unavailable|not be able|not go(?:ing|nna)(?: to)?|no podre(?:mos)?|"
            r"no pued[eo]n?|no podran?|"
            r"no podemos|no voy|no vamos|ne peux pas|ne pourrai pas|neither|nobody|"
            r"(?:isn'?t|wasn'?t|weren'?t) able|not (?:make|attend)|"
            r"(?:have to|must|going to|will|'ll|gonna|i) miss|must pass|no longer|decline|absent|during|"
            r"(?:no|never any|without) (?:further )?(?:need|use|interest|appetite|time|call) (?:of|for|in)|"
            r"(?:will|'ll|shall|would|'d|can|could|may|must|going to|have to) (?:gladly |happily |probably |just )?(?:pass on|sit out|forgo|do without)|"
            r"(?:conflict|clash|hearing|trial|surgery|appointment|jury duty|busy|away|"
            r"(?:something|conflict) (?:has |just )?(?:come|came) up|have to be (?:in|at) \w+(?: \w+)?)(?: is|"
            r" are| starts| falls)? (?:on|in|at|with|that|for)|"
            r"(?:(?:have|has|had|due in|be in|am in|i'm in|called (?:in)?to) (?:court|"
            r"a (?:deposition|site visit|home visit|wedding|funeral|training))|"
            r"(?:to|will) testify|subpoenaed|on leave|on vacation|away|"
            r"out of (?:town|the office))(?: (?:on|in|at|with|all|that|for|during))*|"
            r"(?:\b(?:i|we|she|he|they)(?:'m|'ll be|'s|'re| am| are| is| will be)|\bbe) (?:\w+ ){0,1}?(?:gone|away|off|out(?: (?:sick|of \w+(?: \w+)?))?|tied up|"
            r"unavailable|double-?booked|swamped|travell?ing|on (?:call|shift|duty|vacation|leave|pto|holiday)|in (?:court|trial|surgery|training|"
            r"hearings?|an? (?:\w+ )?(?:meeting|hearing|trial|deposition|training|conference|mediation|staffing))|at (?:an?|the|my|our) (?:\w+ )?(?:conference|wedding|"
            r"funeral|training|retreat|doctor\w*|dentist|hospital|appointment|meeting|convention|academy|graduation|hearing))(?: (?:all )?(?:on|for|during|that|in|all|of|the (?:day|week) of))+)\b"
            + _B
            % 11
        ),
    ),
    (
        "left",
        re.compile(
            r"\b(?:cancel\w*|withdraw\w*|drop\w*|remov\w+|unregister\w*|un-register\w*|unenroll\w*|"
            r"disenroll\w*|take (?:me|us|my name|our names|\w+(?: \w+)?) off|took me off|scratch me|"
            r"back(?:ing)? out|bow(?:ing)? out|"
            r"pull(?:ing)? out|pull (?:me|us)|off of|off|delete\w*|strike(?! that)|give up|giving up|let(?:ting)? go of|"
            r"(?<!be )(?<!been )(?<!get )(?<!got )(?<!was )(?<!am )release\w*|out of|cancelar\w*|cancele\w*|annuler|"
            r"dar(?:me)? de baja|borr\w+|annul\w+)\b" + _B % 9
        ),
    ),
    (
        "refused",
        re.compile(
            r"\b(?:trial|hearing|court|jury|deposition|mediation|surgery|operation|funeral|wedding|graduation|conference|inspection|audit|visit|appointment|"
            r"meeting|removal|staffing|shift|flight|interview|exam|test|treatment|procedure|memorial|burial|ceremony|reunion|vacation|trip|drill|deployment|"
            r"review|conflict|retreat|site visit|move|delivery|due date|holiday|docket|calendar call)s?\b(?: (?:of|in|for|with|has|have|had|is|was|were|are|got|been|just|now|already|my|our|the|us|me|\w+ly)){0,4}"
            r" (?:landed|fallen|falls?|fell|set|scheduled|rescheduled|continued|moved|postponed|pushed|booked|assigned|lands?|comes?|came|conflicts?|conflicting|"
            r"calendared|listed|starts?|started|begins?|overlaps?|coincides?|clashes|clashing|collides?|hits?)(?: \w+)? (?:on|for|to|in|at|over|onto|with|into)(?: (?:the|that|same|day|week|of|morning|afternoon))*\W*$"
        ),
    ),
    (
        "left",
        re.compile(r"\b(?:instead of|in place of|rather than|in lieu of|en vez de|en lugar de)\b" + _B % 3),
    ),
    (
        "refused",
        re.compile(
            r"\b(?:(?:do not|don'?t|never) (?:register|sign|put|enroll|book|add|want|"
            r"need)(?: \w+)?(?: up)?(?: for| in| on)?|"
            r"not|except(?:ing)?(?: for)?|"
            r"(?:every(?:thing|one)|all|any(?:thing| date| day| session| one)?) (?:but|bar|save)|other than|besides|with the exception of|save for|"
            r"but not|skip(?:ping)?|scratch(?! (?:that|it|this)\b)|scrap(?! (?:that|it|this)\b)|nix|ignore|disregard|overlook|ditch|axe|omit|cross (?:off|out)|leave (?:out|off)|never|nor|no|excluding|apart from|minus|without|leaving out|sans|barring|no es|no quiero|excepto|menos|salvo|"
            r"pas)\b(?!\.|\s*(?:\d|later|problem|need|accom|aids|special|thanks))"
            r"(?:\W+(?:the|for|to|in|one|ones|on|of|my|session|webinar|el|la|los|las|de|attend|do|come|at|by|that|those|a|me|us|two|three|both|either|any|other|last|first|dos|tres)\b){0,4}\W*$"
        ),
    ),
    (
        "refused",
        re.compile(
            r"\b(?:(?:disregard|ignore|forget|scrap|toss|delete) (?:my|our|the|that) (?:\w+ ){0,3}(?:message|e-?mail|note|mail|form|request|one)\b"
            r"[^.?!\n]{0,40}\b(?:for|about|asking|naming)|was going to|were going to|(?:was|were) supposed? to|had (?:planned|wanted|asked|thought|said|hoped)|"
            r"wanted originally|"
            r"i (?:had )?(?:wrote|asked|said|told you|thought|put|picked|clicked|hit|chose|chosen|selected|marked|ticked|"
            r"checked)|"
            r"(?:i'd|i had) (?:\w+ly |first |once )?(?:said|asked|put|meant|planned|wanted|thought|written)|"
            r"wrote(?: you)? (?:asking|that|for)|thought (?:about|of)|(?<!be )considered|supposed to be|"
            r"form\b.{0,40}says?)\b(?! (?:to (?:sign|register|put|add|enroll|book|include|count|get|save)|(?:he|she|they)(?:'d| would|'ll| will| wants?| can)\b))"
            + _B
            % 9
        ),
    ),
    (
        "refused",
        re.compile(
            r"\b(?:(?:if|in case|should) (?:that|this|it|(?:the )?\w+(?: one)?)(?:'s| is| has| gets| fills| turns out to be)?(?: already| all| completely)? "
            r"(?:full|filled|up|closed|taken|gone|booked(?: up)?|sold out|at capacity|out of (?:room|seats|spots|space)|no longer (?:open|available)|(?:not |un)(?:available|possible))|"
            r"failing that|(?<!hear )(?<!told )(?<!say )(?<!says )(?<!and )otherwise|or else|if not|if need be|"
            r"(?:2nd|second|third|3rd|back-?up|fall-?back|alternate|alternative|next best) (?:choice|pick|option|date|session|preference)s?(?: (?:is|would be|are))?|"
            r"(?:my|a|the) (?:back-?up|fall-?back|alternate|alternative|plan b)(?: is| would be|:)|"
            r"as (?:a |an |my )?(?:back-?up|fall-?back|second choice|alternate|alternative|plan b))(?![\w-])" + _B % 5
        ),
    ),
    (
        "past",
        re.compile(
            r"\b(?<!if i )(?<!if we )(?<!if he )(?<!if she )(?<!if they )(?:(?:did ?n[o']t|didn't|did not|could ?n[o']t|couldn't|never|wasn't able to|was unable to|weren't able to|failed to|had to miss|no pude)(?: (?:actually|quite|even|end up))?"
            r" (?:get(?:ting)?|got|make|made|attend(?:ing)?|catch|come|coming|join|be|ir|asistir)(?: it)?(?: in)?(?= (?:to|for|at|on|in|the|your|session|#?\d|[a-z]+'s|a|la)\b)|"
            r"(?:me |nos )?perdi(?:mos)?|falt(?:e|amos) a|missed|attended|took|tome|tomo|(?:been|gone) (?:to|in|through|at)|asisti(?:do)? a|was (?:at|in|on)(?! for)|were (?:at|in)|used|"
            r"sat (?:in|through)|slept through|overslept|went to|completed|watched|joined|did(?! you)|enjoyed|participated in|"
            r"was present|asisti|"
            r"(?:was|were) (?:out|sick|ill|away|off|absent|stuck|called away|home|on leave|on vacation|in court|in trial|in (?:the )?hospital)(?: (?:sick|ill|of town|of the office|with \w+|in \w+|at \w+)){0,2} (?:for|during|when)|"
            r"(?:could ?n[o']t|couldn't|did ?n[o']t|didn't|wasn't able to|was unable to) (?:get|break|tear|pull) (?:away|free|out|loose|off)(?: (?:from|of) \w+(?: \w+)?)? (?:for|to)|"
            r"(?:thank\w*|thanks) (?:you )?(?:all )?(?:again )?(?:so much |very much )?(?:again )?for(?! (?:\w+ ){1,3}?(?:e-?mail\w*|message|note|letter|announcement|invit\w+|flyer|flier|reminder|notice|information|info|news|word|heads-?up|posting|offer\w*|"
            r"schedul\w+|arrang\w+|organi[sz]\w+|putting|letting|getting|considering|help\w*|hold\w*|sav\w*)\b)|"
            r"(?<!ever )since|just (?:had|finished)|loved|great (?:job|session)|"
            r"great things about)\b" + _B % 6
        ),
    ),
    (
        "held",
        re.compile(
            r"(?<!to be )(?<!\bbe )(?<!\bget )(?<!getting )(?<!to get )\b(?:signed up|registered|enrolled|"
            r"booked|confirmed|scheduled|(?<!name )(?<!names )on (?:the|your) (?:list|roster)s?|en la lista|"
            r"(?<!may )(?<!can )(?<!could )(?<!might )(?<!should )(?<!i )(?:i |we |already |still )+(?:have|hold|had) (?:an?|my|our|the|one) (?:\w+ )?(?:seat|spot|place|reservation|booking|slot)|"
            r"(?:have|hold|holding) (?:seats|spots|places)|"
            r"signed (?:(?!up\b|language\b)[a-z'.&,-]+ ){1,6}up|inscrit[oa]s?|matriculad[oa]s?|apuntad[oa]s?|(?<!que )(?<!favor )(?<!de )(?<!si )me (?:anote|inscribi|registre|apunte|matricule)|slated|had(?! in mind| (?:\w+ ){0,3}hop\w+| planned| wanted))"
            r"(?:\W+\w+){0,3}?\W+(?:for|in|on|to|at|en|para|as|a|al|del?)\b" + _B % 5
        ),
    ),
    (
        "held",
        re.compile(
            r"\b(?:(?:i(?:'?m| am)|we are|we're|is|are) (?:already |all set )?(?:in|on|down|on for|down for|"
            r"in for) (?:the |for )?(?:session|webinar|number|list|roster|#)|"
            r"(?:we|we're|i'?m|am|are|is|was|were|already) (?:already |both |all )?(?:on for|down for|in for|"
            r"set for)|"
            r"(?:you(?:'?ve got|'?ve| got) (?:me|us|him|her)|you have (?:me|us|him|her)|have me|whom you have|"
            r"which you have|you hold) (?:\w+ )?(?:in|on|down|for|down for|down in)|"
            r"(?:my|our|his|her) (?:earlier |current |existing )?(?:registration|seat|spot|place|reservation|booking|"
            r"sign-?up)s? (?:is |are |"
            r"was )?(?:for|in|on)|"
            r"(?:confirmed|registered|booked|signed up|enrolled) (?:me|us|him|her|them) (?:for|in|on)|"
            r"mi (?:inscripcion|matricula|puesto)(?: para| en)?)\b" + _B % 5
        ),
    ),
    (
        "held",
        re.compile(
            r"\b(?:one|seat|spot|place|session) (?:that )?(?:i|we|she|he)(?:'ve| have| has)(?: (?:got|now|already))*,? (?:is )?(?:in|on|for)\W*(?:the |session |number |#)*$|"
            r"(?:[,;]|\b(?:but|and|while|whereas|where)) you(?:'ve| have)?(?: (?:have|got|show|list|put|gave me))\W*(?:the |session |number |#)*$|"
            r"\b(?<!could )(?<!may )(?<!can )(?<!might )(?<!should )(?<!if )(?:i|we|she|he|they)(?:'ve| (?:already |currently |still |now )?(?:have|has|hold|holds))"
            r"(?: (?:already|currently))?(?: got)?(?: (?:me|us) )?\W*(?:the |number |session |module |briefing |webinar |#|my (?:seat|spot|place) (?:in|for|on) )*$|"
            r"\balready (?:have|got|in|on|in for|down for|doing|taking|going to|attending|ya tengo)\W*(?:the |number |session |#)*$|"
            r"\bya (?:tengo|estoy en)\W*(?:la |el |sesion )*$|"
            r"\b(?:tengo|tenemos|tiene) (?:ya )?(?:un |una |mi |nuestro )?(?:lugar|puesto|cupo|espacio|asiento|inscripcion|registro|reserva\w*)(?: \w+)? (?:en|para|del?)\W*(?:la |el |los |las |sesion |taller |numero )*$"
        ),
    ),
    (
        "held",
        re.compile(
            r"(?:\b(?:i am|we are|is|are)|'m|'re) (?:already )?(?:booked|registered|signed up|enrolled|"
            r"confirmed)(?: with you(?: all)?)?\W*$|"
            r"\bmy (?:registration|seat|spot|place|reservation|booking) ?\(\W*$"
        ),
    ),
    (
        "aside",
        re.compile(
            r"(?:\b(?:was|were|am|is|are|have|has|had) not|n't|\bnever|'m not|'re not)(?: (?:actually|really|even|yet|been|ever|in fact|officially|technically))*"
            r" (?:registered|signed up|enrolled|booked|on the list|down)(?: (?:for|in|on|to attend|today's|the|session))*\W*$"
        ),
    ),
    ("aside", re.compile(r"\bor (?:do|should|must|would) (?:i|we|they|she|he)\b.*$")),
    (
        "aside",
        re.compile(
            r"\b(?:by|(?<!wait )(?<!waiting )(?<!hold off )(?<!holding off )(?<!hold out )(?<!nothing )(?:until|till)|before|since|hired|born|dated|as of|(?<!slept )(?<!sat )(?<!went )(?<!gone )(?<!been )through|starting|starts|started|"
            r"beginning|begins|returning(?: to (?:work|duty|the office))?|"
            r"(?:return|back|get back|be back|start)(?: (?:to|at) (?:work|duty|the office|my desk))?|ending|"
            r"after|effective|due|email of|mail of|message of|announcement of|letter of|"
            r"your (?:e-?mail|message|letter|note|announcement|mail) of|desde|hasta|antes de|vacation|"
            r"(?:(?<=leave )|(?<=away )|(?<=gone )|(?<=out )|(?<=off )|(?<=town )|(?<=country )|(?<=office )|(?<=abroad )|(?<=closed ))(?:from|throughout|all(?: of| through)?)(?: the| early| mid| late)?|"
            r"on leave|placement|knee done|(?:first|second|third|last|whole|the) week of|all of|prior to|ahead of|(?:no|not) later than|within|"
            r"month of)(?: on| in| the| at| early| mid| late| (?:very )?(?:end|close|middle|beginning|start|(?:first|last) (?:day|week|part|half)) of)*[^\w,]*$"
        ),
    ),
    (
        "aside",  # a promise for some day: "we'll try again in the fall"
        re.compile(
            r"\b(?:(?:i|we|she|he|they)(?:'ll| will| shall| may| might| hope to| plan to| can)|maybe|perhaps|hope(?:fully)?(?: to)?)"
            r" (?:just |probably |maybe |perhaps |instead )?(?:try|sign up|register|enroll|apply|come|join|write|look|watch|wait|catch)"
            r"(?: (?:again|back|anew|one|another|you|it|something|your (?:next )?(?:list|dates|schedule)))+(?: (?:in|for|during|next|this|come|until)(?: the| early| late)?)?\W*$"
        ),
    ),
)
_INFORMATION = (
    r"(?:lists?|schedules?|calendars?|dates?(?: and times?)?|times?|info\w*|links?|details|descriptions?|flyers?|fliers?|hand-?outs?|slides?|titles?|topics?|recordings?|materials?|"
    r"certificates?|breakdown|overview|rundown|summary|agendas?|brochure|number)"
)
# "send me what is left", "a list of all upcoming webinars", "what are all the dates?": of a whole that is only to be told of
TELLS_OF_ALL = Sieve(
    r"\b(?:send|e-?mail|tell|show|forward|text|share|mail|remind|advise|inform|list|(?:let|have) (?:me|us|him|her|them) (?:know|see))(?:ing)?"
    r"(?: (?:me|us|him|her|them|over|along|again|please|back|first|to me|to us|with|about|of|on|what|which|when|where|are|is|know|see))*\W*(?:(?:the|your|a|our) )*$|"
    rf"\b{_INFORMATION} (?:of|for|to|from|about|on|with|listing|showing)\W*(?:(?:the|your) )*$|"
    r"\b(?:what|when|which|where|how many)(?: (?:are|is|were))?\W*(?:(?:the|your) )*$|"
    r"\b(?:know|find out|learn|ask|hear|wonder\w*|inquir\w+|question)(?: (?:about|of|what|which|when|are|is|more|first))*\W*(?:(?:the|your) )*$|"
    r"\b(?:envi\w+|mand\w+|digan?|muestr\w+|mostrar)(?:me|nos)?\W*(?:(?:las|los|la|el|lista|fechas|de) )*$"
)
# "to see all the dates": looked over before one is chosen
SEES = Sieve(
    r"\b(?:see|view|review|check|read|compare|look (?:at|over|through|into))(?: (?:over|first))?\W*(?:(?:the|your) )*$"
)
DATES = Sieve(r"\b(?:what|dates?|times|schedule|list)\b")
MAYBE = re.compile(
    r"(?<!whether )(?<!if )\b(?:i|we|she|he|they) (?:may|might)(?: be able to| also| just| want to| still| even)* "
    r"(?:come|attend|join|do|take|make|be|sign up|register)(?: (?:to|for|on|in|at|the|session|it|of|one|number|#))*"
)
MAY_COME = re.compile(rf"{MAYBE.pattern} ?\Z")
"""Before a session that somebody may come to or not."""
MAKES_NEW = Sieve(
    r"\b(?:make sure|ensure|see (?:to it )?that|see to it|reinstat\w+|put (?:me|us|him|her|them) back)\b|"
    r"\b(?:as|is|serve as|this is|accept|consider|submit\w*|request\w*|confirm|reserve|save|hold|"
    r"secure|arrange(?: for)?|organi[sz]e|set up|get|find|see (?:to|about)|make|book) (?:me )?(?:my|our|his|her|their) (?:registration|seat|spot|place|reservation|enrollment|inclusion|admission|participation|attendance)\b|"
    r"\b(?:like|love|wish|want|need|please|hono\w+red|pleased|glad|happy|grateful|obliged|delighted|hope|hoping|ask|asking|asks) (?:very much )?(?:you )?(?:to )?(?:have|get|see) (?:[a-z.'-]+ ){1,3}(?:registered|enrolled|signed up|booked|entered|confirmed)\b|"
    r"\b(?:put|mark|pencil|write|note|sign|get|jot|set|place|add|enter|stick|pop|include|want|like|see) (?:me|us|him|her|them|\w+(?: \w+)?) (?:down|up|on|"
    r"in)\b|"
    r"\b(?:please|pls|kindly|(?:can|could|would|will) you|(?:like|want|need) you to) (?:also |please |kindly )?(?:put|place|add|enter|get|write|list|include|have|set) (?:[^.!?;\n]|\.(?=\S)){2,90}? on(?:to)? (?:the|your) (?:\w+ )?(?:list|roster)\b|"
    r"\bnames? on (?:the|your) (?:list|roster)\b|\b(?:to be|be|get|gets) (?:put|placed|added|entered|written|included|listed) (?:down )?on\b|"
    r"\b(?:may|could|can|might|please) (?:i|we) (?:still |also |please |possibly |perhaps |now )*(?:have|get|take|claim)\b|\bconsider me\b|"
    r"\b(?:like|want|wish|love|ask\w*|please|could i|can i|may i|hope) (?:to )?(?:be |get |me )?(?:registered|"
    r"enrolled|signed)\b"
)
# "Feb. 11 I'll be testifying", "February I'm having a baby": why not then
_BUSY_THEN = (
    r"\s*,?\s*(?:but |when )?(?:(?:i|we|she|he|they)(?:'m|'ll be|'re|'s| am| are| is| will be|'ve got| have got)?|im|shes|hes|theyre) (?:already |still |also |probably )*"
    r"(?:(?!(?:attend|register|sign|tak|com|go|join|book|look|hop|plan|think|wonder|apply|writ|ask|request|choos|pick|prefer|do|be|mak|try|interest)ing\b)[a-z]{3,}ing\b|"
    r"in (?:court|trial|surgery|class|chambers|mediation|treatment|hospital)|in an? (?:\w+ )?(?:cast|meeting|hearing|trial|training|conference|deposition|mediation|retreat|sling|brace)\b|due (?:in|at|back)\b|at (?:an?|my|our|the) (?:\w+ )?(?:conference|wedding|funeral|retreat|convention|graduation|hearing|"
    r"dentist|doctor\w*|hospital|meeting|staffing|picnic|appointment|academy|reunion|tournament|game|recital)\b|at (?:camp|church|sea)\b|(?<=be )in (?!attendance|person|there|touch|it\b)[a-z]+(?= ?[,.;]| for| with| all| that| on)|on (?:leave|vacation|call|shift|duty|nights|furlough|holiday)|out\b|away\b|gone\b|off\b|booked\b|tied up|"
    r"have (?:a |an |my |our |the |to |two |three )?(?:court|trials?|hearings?|depositions?|jury|conflict|surgery|appointment|training|conference|staffing|testify|be (?:in|at|on)|work\b|"
    r"mediation|removal|visits?|meetings?|class|exam|doctor|dentist|wedding|funeral|flight|baby))\b"
    rf"(?![^.!?;\n]{{0,30}}? (?:in|on|during|all|throughout|through) (?:the (?:\d|(?:week|month|whole|end|middle) of)|all of |most of |early |late |mid-? ?)?(?:{MONTH}\b|\d|\w+day\b))"
)
# What stands behind it.
AFTER: tuple[tuple[Role, re.Pattern[str]], ...] = (
    (
        "kept",
        re.compile(
            rf"(?: (?:{NOUN}|ones?))?,? (?:(?:(?:i|we|she|he|they) (?:can|could|will|shall|do)|(?:i|we|she|he|they)'ll) still (?:attend|come|make|do|be (?:there|at|in)|join|take|go)\b|"
            r"(?:i|we|she|he|they)(?:'m|'re|'s| am| are| is) (?:still (?:in|on|coming|going|attending|good|fine|planning|set|ok|okay)\b|keeping\b)|"
            r"(?:is|are|will be)? ?still (?:works?|on|fine|good|ok|okay|stands?)(?= (?:for (?:me|us)|with (?:me|us))|\s*(?:[.,;!\n]|$)))"
        ),
    ),
    (
        "refused",
        re.compile(
            rf"\s*[:?-]+\s*(?:no\b(?! (?:accom|needs|aids|problem|special|later))|nope|sorry|can'?t|cannot|not\b(?! (?:the|for|in|on|that|this|session|la|el|\d)))|"
            rf"(?: (?:{NOUN}|ones?))? no(?!\. ?\d)(?=\s*(?:[.,;!)\n]|$|porque\b|pues\b|ya que\b|because\b|since\b|as i\b|sorry\b))|,? no(?!\. ?\d)(?=\s*(?:[.;!\n]|$|,? ?(?:porque|pues|ya que|because|since)\b))|"
            rf"(?: (?:{NOUN}|ones?))?,? (?:excepted|excluded)\b|"
            r"\s*(?:falls|lands|comes) (?:right |smack )?(?:on|during|in|over|between) (?!(?:a |the |my |our )?(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d|weekday|"
            r"day off|days? off|good|perfect|free|lunch|slow|quiet))[a-z]|"
            rf"\s*,?\s*so (?:that|it)(?:'s| is| day is| one is)? (?:a no\b|out\b|no good|impossible|not (?:possible|an option|going)|won'?t|doesn'?t)|"
            r"\s*,?\s*if (?:it )?(?:were ?n[o']t|was ?n[o']t|weren'?t|wasn'?t|not) (?:for|because)\b|"
            rf"(?: (?:{NOUN}|ones?))?"
            r"\s*,?\s*(?:if (?:only )?(?:i|we|she|he|they|my \w+|our \w+) (?:were|was|weren't|wasn't|had|hadn't|could|didn't|did not)\b|(?:were|had) (?:it|i|we) not\b|but for (?:my|our|the|a)\b|if only\b)|"
            r"\s*,?\s*but (?:that|it)(?:'s| is) (?:my|our|his|her|the (?:day|week|same)|a (?:holiday|court|school|bad|long)|when|taken)\b|"
            r"\s*,?\s*(?:i|we)(?:'d| would|'ll| will) (?:rather|sooner|gladly|happily)? ?(?:leave|skip|pass|not|give up|miss)\b|"
            rf"{_BUSY_THEN}"
        ),
    ),
    (
        "wanted",
        re.compile(
            r"\s*[:?]\s*(?:yes|yep|yeah)\b|\s*(?:is|would be|'s) a (?:yes|go)\b|\s*(?:free|open|clear)\b(?= and|,|\.|;|!|$)"
        ),
    ),
    (
        "aside",
        re.compile(
            r"\s*,?\s*(?:please )?(?:only |but only )?if (?:not|so be it|need be|(?:it|that|this|there|the (?:first|other)(?: one)?)(?: is| does| can| will)?(?:n'?t|not| not)\b|"
            r"there(?:'s| is| are) no (?:room|seats?|spots?|space|places?|chairs?)|(?:i|we) can'?t have|you(?:'re| are) full|all else)"
        ),
    ),
    (
        "wanted",
        re.compile(
            r"\s*(?:(?:date|day|session|webinar|one|class|training|workshop)?,? ?(?:that |which )?(?:i|we)(?:'m|'re| am| are)? (?:meant?|want(?:ed)?|had in mind|have in mind|asking (?:for|about)|after|hoping for|referring to|speaking of|talking about)(?=\s*(?:[.,;!?\n)]|$|please|and\b|if\b|here\b))|"
            r",? it (?:will|'ll|must|shall|would|should|has to|may) (?:just |have to |need to |probably )?be(?=\s*(?:[.,;!?\n)]|$|then|please|for me))|"
            r"[^.!?;\n]{0,56}?[ ,-]+(?:so|and) (?:please )?(?:(?:that|it|this)(?: one)?(?:'s| is| will be| would be|'ll be) (?:(?:my|our|her|his|the) (?:pick|choice|one|favou?rite|winner|preference|vote)\b|mine\b|for me\b|the one\b)|"
            r"(?:i'll|i will|i'd|we'll|let me|i want to|i'd like to) (?:take|have|pick|choose|go (?:for|with)) (?:that|it|this)(?: one)?(?=\s*(?:[.,;!?\n)]|$|please)))|"
            r"(?:,? it is(?= |,|\.|!|$)(?! (?:not|full|in|on|a|the|my|our)\b)|(?:is|are|was|were|would be) (?:the|my|our) (?:(?:one|date|day|session|webinar)s?|two|three|four|five) (?:that |which )?(?:i|we|she|he|they|my \w+|our \w+)(?:'d|'m|'re)? (?:would |really |actually |had |have |am |should |can |could )*"
            r"(?:want\w*|need\w*|like|prefer\w*|mean\w*|meant|ask\w*|after|approved?|chose|choose|picked|intend\w*|hope\w*|attend|make|do|take|interested)\b))"
        ),
    ),
    (
        "aside",
        re.compile(
            r"\s*,?\s*(?:only |but only )?(?:if|in case|should|when) (?:it|that(?: one)?|this(?: one)?|the (?:first|other|\w+)(?: one)?|\d+|there)(?:'s| is| are| has| happens to be| turns? out(?: to be)?| gets?)? ?"
            r"(?:already |all |completely )?(?:be )?(?:full|fills?(?: up)?|filled|closed|taken|gone|booked|sold out|at capacity|unavailable|no (?:room|space|seats?|spots?)|not (?:available|possible|open)|"
            r"out of (?:room|space|seats|spots))\b|"
            r"\s*,?\s*(?:(?:would be |is |as )(?:my |a |an |the )?|my )(?:second|2nd|third|3rd|back-?up|fall-?back|alternate|alternative|plan b|next best)\b(?! (?:time|year|class|session|one|training))"
        ),
    ),
    (
        "refused",
        re.compile(
            r"\s*(?:\([^)]{0,40}\)\s*)?(?:,\s*)?(?:webinar |session |one |date |"
            r"training )?(?:(?:isn'?t|is not|won'?t|will not|does ?n'?t|does not|no longer|didn'?t|did not|"
            r"can'?t|would ?n[o']t|would not) (?:going to |really |quite |ever )?(?:work|possible|suit|good|be possible|fit|an option|do\b(?! (?:it|that|this|anything|so)\b)|answer|happen|serve|be (?:free|open|any good|workable|doable))\w*|"
            r"(?:now |has |would |will |does |might |could |may )?(?:clash|conflict|collide|overlap)\w*|"
            r"(?:is|was|falls|comes) (?:during|in the middle of|right (?:in|during))|"
            r"(?:is|was|are|'s|were|would be|looks|seems|will be) (?:just |simply |really |already |now |probably |a bit |a little |also |both |all |each |sadly |unfortunately |completely |absolutely |totally |quite )?(?:out\b(?! of the)|no good|impossible|bad|full|"
            r"not (?:possible|an option|good|great|ideal|doable|workable|happening|going to happen|for me)|no use|taken(?: up)?|spoken for|off\b|blocked|booked|hopeless|difficult|tricky|rough|tight|crazy|"
            r"too (?:far|late|soon|early|close|near|busy|full|much|tight|hectic)\b|a (?:bad|poor|terrible|difficult|hard|tough) (?:day|date|time|week|month|one)|"
            r"a (?:conflict|problem|no\b|no-?go))|"
            r"(?:isn'?t|is not|won'?t|doesn'?t|does not|wouldn'?t|aren'?t|can'?t)(?=\s*(?:[.,;!\n]|$|but\b|though\b))|"
            r"(?:i|we)(?:'ll| will| shall| must| would)?(?: have to| need to| am going to|'m going to)? (?:skip|miss|pass on|sit out|forgo|do without|leave out)|"
            r",? (?:(?:that|which) )?(?:i|we)(?:'ve| have|'d| had)? (?:crossed|ruled|struck|scratched|counted) (?:it |that )?(?:out|off)|"
            r"(?:(?:one|webinar|session|topic|subject|material|title|class),? )?(?:(?:that|which) )?(?:i|we) (?:already )?(?:know(?: \w+)? (?:by heart|inside out|backwards|already|well enough|cold)|have no (?:need|use|interest)|(?:don't|do not) (?:need|want|care for)|"
            r"(?:can|could|may|might|shall|will|'ll) (?:leave|forgo) (?:to|for|out|off)|leave (?:to|for)(?= (?:others|the|my|our|a|somebody|someone|whoever)\b))|"
            r"conflicts|clashes|(?:me|nos|le|les) (?:queda|viene|cae|va|resulta|sale) (?:muy |bien )?(?:mal|lejos|complicad[oa]|dificil|imposible|pesad[oa])|(?:i|we) (?:can|could) (?:live without|do without|skip|pass on|miss|forgo|forget)|no (?:me|nos|le|les) (?:sirve|funciona|viene|queda|conviene|es posible|va)\w*|i must pass|i'?ll pass|"
            r"(?:yo |ya )?no (?:puedo|podre|podremos|podemos|podria|estoy|estare|asistire|voy a poder|hay manera|(?:la|lo|las|los) (?:necesit\w+|quier\w+|pued\w+|podr\w+|voy|tomar\w*|requier\w+|alcanz\w+)|"
            r"(?:me|nos) (?:hace[n]? falta|interesa\w*|da[n]? tiempo|cuadra\w*|acomoda\w*|resulta\w*)|necesito|necesitamos|quiero|queremos|cuenten? conmigo)|"
            r"i (?:can'?t|cannot|won'?t|am not able)(?: (?:make|do|be|manage|attend|come)(?: it| there)?)?(?=\s*(?:$|[.,;!?\n]|(?:because|since|as|so|due|on account|owing|thanks to|what with|with|but|and|though|for (?:i|we|my|our|that|personal|family|work))\b)))\b"
        ),
    ),
    (
        "held",
        re.compile(
            rf"(?: (?:{NOUN}|ones?|seat|spot|place))?\s*,?\s*(?:\(?\s*)?(?:for which|that|which|where)? ?(?:i|we|she|he|they)(?:'m| am|'re| are|'s| is|"
            r" have|'ve| has)(?: been)?(?: already| now| currently)? (?:registered|signed up|enrolled|confirmed|booked|down|slated)\b(?! (?:for|in) \w)|"
            rf"(?: (?:{NOUN}|ones?|seat|spot|place))? (?:that |which )?(?:i|we|she|he|they) (?:have|has|hold|got)(?: (?:now|already|currently|at present|at the moment))?"
            r"(?=\s*(?:$|[.,;!?)]|and\b|but\b|because\b|since\b|now\b|collides|clashes))"
        ),
    ),
    ("left", re.compile(r"\s*(?:->|=>|→)")),
    (
        "left",
        re.compile(
            rf"(?: {NOUN})? (?:will|'ll|can|must|has to|may|is going to) (?:just |now )?(?:have to )?(?:go|happen|run|proceed|take place|be held|carry on|start)"
            r"(?: (?:on|ahead|forward))? without\b"
        ),
    ),
    (
        "left",
        re.compile(
            r"\s*,?\s*(?:(?:that|which) )?(?:i|we) (?:won'?t|will not|no longer|don'?t|do not|can'?t|cannot|am not going to|'m not going to)(?: be)?(?: able to)? (?:us(?:e|ing)|need(?:ing)?|fill|want)\b"
        ),
    ),
    (
        "left",
        re.compile(
            r"\s*(?:registration|reservation|seat|spot|place)?\s*(?:please )?(?:needs? to be |must be |"
            r"should be )?(?:cancel\w*)\b(?!\s*(?:me|my|my registration|for)\b)"
        ),
    ),
    ("kept", re.compile(r"\s*(?:alone|untouched|where it is|(?:just )?as (?:it |they )?(?:is|are|was|were))\b")),
    (
        "past",
        re.compile(
            r"(?:'s)?\s*(?:session |webinar |one )?(?:already |had |has |have |is |are |was |were |all |long |now |just )*(?:started|began|begun|over|ended|"
            r"(?:come and |been and )?gone(?: by)?(?=\s*(?:[.,;!?\n)]|$|so\b|and\b|but\b|already))|done(?: with)?(?=\s*(?:[.,;!?\n)]|$|so\b|and\b|but\b|already))|finished|past|passed|behind (?:us|me)|history|ya (?:paso|fue))\b|"
            r"\s*,?\s*(?:que )?ya (?:la|lo|las|los) (?:tome|tomamos|hice|hicimos|cogi|cogimos|vi|vimos|complete|completamos|asisti|curse)\b"
        ),
    ),
    (
        "kept",
        re.compile(
            r"\s*(?:is|stays|remains|are) (?:unchanged|the same|as (?:it is|planned)|still (?:on|good|fine|a go|ok|okay|great|works|perfect|doable|set|happening|in)|"
            r"fine as)\b|"
            rf"(?: (?:{NOUN}|ones?|seat|spot|place))? (?:stays|remains)\b|"
            rf"(?: (?:{NOUN}|ones?|seat|spot|place))? still (?:works|suits|fits|stands|holds|does|counts)\b(?! for (?!me\b|us\b|both\b|all\b))|"
            r"[ ,-]*(?:i'm|i am|we're|we are) keeping\b"
        ),
    ),
    (
        "past",
        re.compile(
            r"\s*(?:webinar |session |one |"
            r"training )?(?:was (?:great|excellent|wonderful|very|so|really|quite|such|informative|helpful|\w+ ?ful|terrific|superb|fantastic|amazing|awesome|outstanding|brilliant|good|fabulous|phenomenal|incredible|"
            r"tremendous|marvell?ous|splendid|lovely|fun|solid|first-rate|top-notch|eye-opening|insightful|interesting|engaging|moving|enlightening|a (?:hit|treat|joy|gem|big|great|good|real)|worth|well (?:done|worth|attended)|"
            r"the best|one of the|packed|disappointing|confusing|boring|hard to (?:hear|follow|see))|"
            r"(?:which |that )?(?:i|we) (?:already )?(?:attended|took|missed|enjoyed))\b|"
            r"[^.!?;\n]{0,60}\b(?:missed (?:all|it|most|that|half)|slept through)\b"
        ),
    ),
)
# "I'd love to be in Working with Interpreters, I missed it last week": wished for again, whatever was missed
WISHED_AGAIN = re.compile(
    r"\b(?:(?:i|we|she|he|they)'(?:d|ll)|would|want|wants|wish|wishes|hope|hopes|please|pls|like to|love to|interested|"
    r"(?:put|add|sign|register|enroll?|book|count|enter|include) (?:me|us|her|him|them)|could|can|may|quiero|quisiera\w*|deseo|me gustaria|"
    r"inscrib[ae]\w*|apunt[ae]\w*)\b(?!(?: \w+)? have\b)"
)
AND_MISSED = re.compile(
    r"[^.!?;\n]{0,30}(?:[,(–—-]|\bas|\bsince|\bbecause|\bfor) ?(?:i|we|she|he|they)(?:'ve| have| had)? (?:\w+ ){0,2}?missed it\b"
)
ASKS_FOR = Sieve(
    r"\b(?:register\w*|sign\w*|enroll?\w*|add|adding|put|book|hop|slip|squeeze|get (?:me|us|in|on)|want|wants|"
    r"it (?:has to|must|will have to|needs to|would have to) be|like|love|go for|take|prefer|choose|attend\w*|join|participate|please|pls|count|seats?|spots?|places?|"
    r"room|do|make it|reserve|save|in for|be at|be on|be in|"
    r"request\w*|enter|going to|will|shall|can|inscri\w+|apunt\w+|matric\w+|registr\w+|quiero|queremos|"
    r"quisiera|deseo|interesa|interested|solicit\w+|participar|asistir|pasar|mover|move|switch\w*|change|"
    r"shift|transfer|swap|bump|push|slide|trade|reschedule|cancel\w*|withdraw|remove|drop|take me|yes to)\b"
)
ASKED_AFTER = re.compile(
    r"[^.!?;\n]{0,24}\b(?:please|pls|plz|works|suits|for me|"
    r"would be (?:safer|better|great|fine|best|good|perfect)|it is|it (?:will|must|shall|has to|will have to) be|is the one|(?:date|day|one|session|webinar) (?:that |which )?(?:i|we) (?:meant?|want)(?=\s*(?:[.,;!?\n)]|$))|is mine|is what (?:i|we)|then|instead|i'?m (?:there|in)|"
    r"sounds|favor|will do|is good|is fine)\b|"
    r"[ ]*[!.]*\s*$"
)
DESCRIBED = Sieve(
    r"\b(?:is|are|'s|was|were|falls?|offered|held|mentioned|see|saw|read|says?|said|told|my|our|because|"
    r"(?:i|we|they) (?:have|close)|testify|site visit|come up|came up|continued|turno|vista|hear|heard|"
    r"conflict|trial|court|out|off|jury|vacation|appointment|surgery|birthday|ends?|starts?|closes?|opens?|begins?|resumes?|due|called|shared|"
    r"announced|turn(?:s|ing)?|graduat\w+|marr(?:y|ies|ied)|fly(?:ing)?|retir\w+|celebrat\w+|observ\w+|host\w*|teach\w*|expecting|deliver\w*|visit\w*|lists?|listed|shows?|"
    r"mentions?|advertis\w+)\b"
)
TARGET = re.compile(
    r"\b(?:to|onto|into|for|por|a|a la|al|para|pa|for the|hacia|(?:and|then) (?:please )?(?:go|be|get|come) (?:on|in|with)|"
    r"for (?:one|a (?:seat|spot|place)) (?:in|on))\W*(?:the |la |el |los |las |#|session|number|webinar|"
    r"sesion|seminario|taller|charla|curso|clase|fecha|dia|mes|del? |whichever|whatever|your|that|one (?:in|on)|one|any|other|\W)*$"
)
NOT_TO = Sieve(r"\b(?:not|nor) (?:to|into|onto|for|in)\W*(?:the |session |number |#)*$")
_LIST = (
    r"(?:the |your |that |this |my |our |his |her |their )(?:[\w'-]+ ){0,2}?(?:lists?|rosters?|rolls?|registers?|roll call|sheets?|sign-?ups?|registrations?|enrollments?|"
    r"class(?:es)?|webinars?|sessions?|trainings?|group|attendees|participants|registrants)"
)
OFF_LIST = Sieve(rf"\b(?:off of|off|from|out of) {_LIST} (?:for|on|in|at|of)\W*(?:the |session |webinar |number |#)*$")
"""As in "take me off the list for": what follows is left, not gone to."""
FROM_ONE = Sieve(r"\bfrom (?:session |number |#)*$")
TO_ANOTHER = Sieve(r"\s*(?:to|into|onto) (?:session |number |#)*\d{1,4}\b(?!\s*[ap]\.?m|:\d|%)")
FROM = Sieve(
    r"\b(?:from|off of|off|out of|de la|del|de|desde)\W*(?:the |la |el |my |#|session|number|webinar|sesion|\W)*$"
)
CORRECTION = Sieve(
    r"\b(?:scratch (?:that|the)|strike that|(?<!t )(?<!to )(?<!not )make (?:that|it)(?! to\b| on\b| for\b)|"
    r"i mean(?:t)?|correction|(?:no|oh|ah|oops|whoops|sorry|hmm+|actually),? wait|wait,? (?:no|sorry|actually)|on second thoughts?|forget (?:that|it)\b|"
    r"(?:oh|ah|um|er|hmm+),? (?:no|sorry|shoot|darn|dang|dear|gosh|man)\b|(?:shoot|darn|dang|drat|whoops|yikes|argh?|ugh)(?: it)?(?=\s?[,.!-])|"
    r"(?<!we )(?<!to )(?<!you )(?<!they )(?:hold|hang) on\b(?! to\b| (?:the|a|my|our|your)\b)|wait a (?:minute|second|sec|moment|bit)\b|"
    r"(?:sorry|my apologies|apologies|my (?:mistake|bad|error)),? (?:no|wait)\b|scrap that|espere?(?=,)|"
    r"but (?:i(?:'m| am| would| will)?|we(?:'re| are)?)(?: \w+)? only (?=ask\w*|need|want\w*|request\w*|"
    r"tak\w+|attend\w*|for\b|register\w*|sign\w*|com\w+|do\b)|"
    r"actually,? (?:make|put|no|let'?s|the)|sorry,? (?:that should be|i meant|make|the|not)|"
    r"(?:read|reading|looked|looking|saw|checked|checking|counted|counting)(?: at| from| off)? (?:the |your |my )?(?:\w+ )?wrong\b|misread\b|miscounted\b|(?:put|wrote|typed|gave|picked|said) (?:down )?(?:the )?wrong\b|"
    r"(?:got|had|have|has|'ve|held|read|was holding|were)(?: got)? (?:my|the|your|our|these|this|them|it|those) ?(?:\w+ ){0,2}?(?:upside[- ]down|mixed up|muddled|wrong|confused|backwards?|back to front|crossed|switched|turned around|the wrong way round)\b|"
    r"(?:me equivoque|me confundi|quise decir|corrijo|correccion)\b|"
    r"oops|never ?mind|let'?s (?:make|say|do)|should (?:be|say|read)|digo|perdon,? (?:la|el|quise)|"
    r"mejor (?:la|el|dicho)|better (?:make|put))\b"
)
NO_TITLE = (
    r"(?<!\b(?:st|mr|ms|dr|lt)\.)(?<!\b(?:mrs|sgt|det|dep|ofc|cpl|rev|hon|sra|lic|ing|col|maj|gen|adm|cpt)\.)"
    r"(?<!\b(?:capt|prof|supt|asst|cmdr|insp|licd|srta)\.)"
)
"""Behind a full stop: it does not end the clause where a title is written short."""
BREAK = re.compile(
    rf"[.!?](?=\s|$){NO_TITLE}|[;\n]|"
    r"\s-\s|"
    r", it(?:'s| is| should be| must be| ought to be| was meant to be) (?:for )?(?:the )?$|"
    r"\bso (?!that\b|much|long|far|many|sorry|as\b|very|on\b|the\b|to\b)(?=[a-z])|"
    r", (?:there's|there is|but|so|and (?:i|we|please|put|would|add)|please|not|pero|though|or (?:do|should|could|can|may|must|will|would|is|are) (?:i|we|it|there)|can|could|put|sign|register|enroll|book|add|"
    r"prefiero|quiero|quisiera|mejor|pongame|ponme|apunte\w*|inscrib\w+|deseo|asi que|por favor|"
    r"i(?: want| would| can| will| need| prefer|'d|'ll)\b)\b|"
    r"\band (?:then )?(?:sign|put|register|add|book|enroll?|instead|please|i'd|i would|i'll|get (?:me|us|him|her|them)|"
    r"(?:go|hop|jump|step|get|come|be) (?:on|onto|into|in|to|for)(?=\s*$| (?:the|session|#|\d|jan|feb|mar|apr|may|jun|jul|"
    r"aug|sep|oct|nov|dec|\w+day)\w*)|"
    r"(?:give|place|move|enter|slot|switch|let|seat|pencil|count|schedule|transfer|shift|save|reserve|slide|bump|include) (?:me|us|him|her|them|both|my|our)\b(?! off| out)|"
    r"(?:go|be|get|come|hop|jump|move|sit|land) (?:back )?(?:on|onto|into|in|over to)\b|"
    r"keep (?:me|us|him|her|them|my)|take(?! (?:me|us|him|her|them|my|our|off|it|out)\b)|"
    r"(?:now |she |he |they )?(?:needs?|wants?|would like|wishes|prefers?|hopes?))\b|"
    r"(?:that|this|the same|those) (?:day|week|month|morning|afternoon|time|days)\s*[:;-]|"
    r"(?<!thing )(?<!all )(?<!any )(?<!one )(?<!any date )(?<!any day )(?<!any session )\bbut\b|"
    r"\bin (?:exchange|return) for\b|\bpero\b|\bsino\b|\bbecause\b|\bporque\b|"
    r"(?<!t )(?<!to )(?<!not )\bmake (?:it|that)\b(?! to\b| on\b| for\b)|\bno,? wait\b|\bscratch that\b"
)
ON_LIST = Sieve(r"(?:\b(?:am|is|are|was|were|already|me|him|her)|'m|'s|'re) (?:\w+ )?on\W*(?:the )?$")
# "I'm in Schools as Partners"
IS_IN_TITLE = Sieve(
    r"\b(?:i|we|she|he|they)(?: am| are| is|'m|'re|'s) (?:already |currently |now )?(?:in|down for|slated for)\W*$"
)
# "Put me off until May 9"
PUT_OFF = Sieve(
    r"\b(?:put|push|move|defer|postpone|delay|hold|bump) (?:me|us|him|her|them|it|this|mine|my (?:seat|spot|place|registration))(?: (?:off|back|over|out))? (?:until|till)\W*(?:the |session |number |#)*$"
)
PUTS_ON = Sieve(
    r"\b(?:put|place|get|add|enter|write|jot|pop|move|switch|include) (?:me|us|him|her|them|both) on\W*(?:the )?$"
)
# "I'm in the October webinar", "I am on the list for", but not "I'm in for the October webinar"
IS_IN_IT = Sieve(
    r"\b(?:i|we|she|he|they|who)(?: am| are| is|'m|'re|'s)(?: already| currently| now| both| all)? (?:in|on|down for|set for|slated for|going to|taking) (?:the |your |session |number |webinar |#)+$"
)
# "Gerda from the Saunders court, I was signed up for August 19"
IS_REGISTERED = Sieve(
    r"\b(?:i|we|she|he|they)(?:'m|'re|'s| am| are| is| was| were|'ve been| have been| has been) (?:already |currently |both |now |all )?(?:signed up|registered|enrolled|booked|confirmed|scheduled|down|set|slated) "
    r"(?:for|in|on|to attend)\W*(?:the |your |session |number |#)*$"
)
IS_IN = Sieve(r"(?:\b(?:is|are|am)|'m|'s|'re) (?:already )?(?:in|on|down for|on for)\W*(?:the )?$")
# What is done to go from one session to another.
_MOVING = (
    r"goes(?= from)|trad(?:e|es|ing) places|mov(?:e[ds]?|ing)|switch(?:ed|es|ing)?|transfer(?:red|s|ring)?|chang(?:e[ds]?|ing)|shift(?:ed|s|ing)?|swap(?:ped|s|ping)?|swop\w*|"
    r"trad(?:e[ds]?|ing)|reschedul\w+|re-schedul\w+|rebook\w*|bump(?:ed|s|ing)?|push(?:ed|es|ing)?|slid(?:e[s]?|ing)|exchang\w+|convert\w*|"
    r"jump(?:ed|ing)?|hop(?:ped|ping)?|flip(?:ped|ping)?|roll(?:ed|ing)?(?: (?:me|us|him|her|them|over))*|relocat\w+|postpon\w+|defer(?:red|ring)?|"
    r"reassign\w*|re-?regist\w+|carry|go(?:ing)?(?= from)|went(?= from)|cambi\w+|mover\w*|muev\w+|pas[ae]\w*|traslad\w+|transfier\w+|"
    r"reprogram\w+|repro?gram\w+|chang[ez]\w*|transfer\w+"
)
MOVE_VERB = re.compile(rf"\b(?:{_MOVING})\b")
MOVES = Sieve(rf"\b(?:{_MOVING}|out of|from|off|put)\b")
MOVES_WHOM = Sieve(
    rf"\b(?:{_MOVING}|get|withdraw\w*|remov\w+|cancel\w*|drop|take|scratch|pull|release|strike|struck|delete\w*|cross|eras\w+|excus\w+|un-?enrol\w*|un-?register\w*|disenrol\w*)\b"
)
SWAPS = Sieve(
    rf"\b(?:{_MOVING})\W+(?:my |me |us |out |our |his |"
    r"her )?(?:seat |spot |place |registration |reservation )?(?:in |for |from |on )?(?:the |session |number |"
    r"#|webinar |\W)*$"
)
GLUE = re.compile(
    r"(?:[\s,:()\[\]*|=/.\"-]|"
    r"(?<![^\s])(?:which|that|i|believe|think|is|are|falls|fall|takes|place|meets|meeting|on|for|of|in|at|the|"
    r"scheduled|to be|being|held|titled|called|dated|set|this|coming|"
    r"webinars?|sessions?|one|ones|date|dates|number|no|numero|training|class|workshop|course|seminar|del|de|"
    r"el|la|le|los|las|para|en|dia|titulad[oa]|event|from|happening|occurring|given|offered|upcoming|"
    r"sesion|seminario|taller|name|title|topic|day|when|and time|time|name|thurs|a|your|an|webinar's|"
    r"session's|see|i'm|aka|also known as)(?![^\s,.:;()\[\]*|=/\"-]))*"
)
# "session 303, which I have in my diary as 10 October": still the same session
NOTED_AS = Sieve(
    rf"(?: {NOUN})?\s*[,(-]?\s*(?:(?:which|that|and which|advertised|announced|posted|billed|noted|marked|written|listed|shown|down|penciled|pencilled|entered|according to|i have it|i've got it|i see it|i noted it)\b)"
    r"(?: (?!(?:and|or|also|want|wants|like|please|instead|not|nor|but|then|with|can|could|would|if|move|moved|switch|change|changed|transfer)\b)[a-z']+){0,9} (?:as|for|on|is|under|says?|at|falls on|as on|as being|being|for the|on the)(?: the)?:? ?"
)
CONJUNCTION = re.compile(
    r"\b(?:and|plus|also|both|y|et|as well|along with|n|too|tambien|e|ademas|aussi|add|another|then)\b|[&+]|,|;|/"
)
LISTED = re.compile(
    r"\s*(?:,|;|&|\+|/|\b(?:and|or|y|e|o|nor|et|ou)\b)\s*(?:and\b|or\b)?\s*(?:the |la |el |session |number |#)*\s*"
)
# "off this Thursday's and, while I'm at it, the one in March": the list goes on, whatever is thrown in
LISTED_ON = re.compile(
    r"\s*(?:,|;|&|\+|/|\b(?:and|or|y|e|o|nor|et|ou)\b|\bas well as\b)\s*(?:and\b|or\b)?"
    r"(?:,? ?\b(?:(?:while|if|as long as|provided|assuming|in case|since|seeing|now) [^,.;!?\n]{2,50}(?=,)|while (?:i'm|i am|we're|we are|you're|you are) at it|if (?:possible|i may|you (?:can|would))|too|as well|also|again|likewise|in addition|on top of (?:that|it)|"
    r"for that matter|come to think of it|actually|in fact|to be safe|sadly|unfortunately|regrettably|of course|equally|additionally|tambien|ademas|ya que estamos)\b,?)?"
    r"\s*(?:(?:for |in |on |from |del? |en )?(?:the |la |el |session |number |#|(?:again |then )?(?:in|on|for) |(?:one|another|a second|one more|my)(?: (?:one|seat|spot|place|chair|slot))? (?:in|on|of|for) )*)\s*"
)
# "First Hours, January 13, and because I never get it the first time, once more on March 10"
ONCE_MORE = re.compile(
    r"\b(?:again|once more|a second time|another time|also|as well as|plus|otra vez|tambien)\W+(?:(?:on|in|for|at|the|en|el) )*$"
)
OR = re.compile(r"\b(?:or|o|ou|either)\b")
SWAPPED = re.compile(r"\s*(?:session |webinar |one |date |seat |spot |place )?(?:for|to|with|por|a|into|onto)\b")
# "trade my seat in June's First 24 Hours for one in ..."
SWAPPED_LATER = re.compile(
    r"[^.!?;\n]{0,60}?,? (?:for|with|to|into|onto|por|a) (?:one|a (?:seat|spot|place|chair)|the one|that|another|mine|un lugar|uno|una|la|el)\b"
)
LIST_BEHIND = Sieve(r"\s*(?:list|roster)\b")
REGISTRATION_BEHIND = Sieve(
    r"\s*(?:session |webinar )?(?:registration|reservation|booking)\b(?! (?:form|request|please|for me))"
)
OWNED = Sieve(r"\b(?:my|his|her|their|our|the|your|this|an?|existing|current|previous|earlier|mi|su)\b|\w's\b")
SEAT_BEHIND = Sieve(r"\s*(?:seat|place|spot)\b(?! please)")
THEIR_SEAT = Sieve(r"\b(?:my|his|her|their|our|the)\W*$")
