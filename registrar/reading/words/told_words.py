"""Words around a session that is not asked for but told of: other events, other people's seats, what is over, mix-ups.

All small letters without accents, as `folded` gives them.
"""

# ruff: noqa: E501 - a pattern is one row of a table and reads along its line

import re

from registrar.reading.words.session_words import NOUN
from registrar.sieve import Sieve

# What else has a date: no session is meant where one of these stands beside it.
EVENT = (
    r"(?:annual|holiday|staff|board|team|all-hands|quarterly) (?:dinner|meeting|lunch\w*|party|picnic|retreat|"
    r"gala|report|conference|inspection|review)|"
    r"dinner|luncheon|potluck|picnic|party|gala|fundraiser|banquet|raffle|auction|concert|parade|wedding|"
    r"funeral|birthday|graduation|retirement|anniversary|"
    r"fire drill|drill|inspection|audit|payroll|pay ?day|invoice|deadline|open house|job fair|health fair|"
    r"(?<!one )(?<!two )(?<!three )(?<!1 )(?<!2 )tickets?|flight|delivery|haircut|dentist|"
    r"in-?service(?: (?:days?|training|program))?|(?:staff|professional) development(?: days?)?|office hours|walk-?a-?thon|5k|bake sale|book club|choir|practice|game|recital|church service"
)
EVENT_BEFORE = Sieve(
    rf"\b(?:{EVENT})s?\b(?:\W+(?:is|are|will be|takes place|set|scheduled|due|now|on|for|of|by|the|held|this|"
    rf"coming|next|our|was|were|has|have|had|been|got|moved|pushed|shifted|changed|rescheduled|postponed|back|forward|to|\d{{4}}))*\W*$|"
    r"(?<!you )(?<!you're )(?<!you are )(?<!you've )(?<!are you )\b(?:arranged|arranging|booked|scheduled|set up|organi[sz]ed|planned|planning|hired|holding|hosting|running|having|bringing|brought|gets?|got) "
    r"(?:for )?(?:us |in )?(?:an?|our|its|their|his|her) (?:own )?(?:[\w-]+ ){0,3}?(?:trainings?|workshops?|class|courses?|sessions?|seminars?|speakers?|trainers?|days?|events?)"
    r"(?: (?:in|on|for|here|instead|this|next|coming|the|that|same|of|week|day))*\W*$"
)
EVENT_AFTER = Sieve(
    rf"\s*(?:'s|for|is|at|-|,|:)?\s*(?:the |our |my )?(?:{EVENT})s?\b|'s? ?(?:\w+ )?(?:visits?|visitation|hearings?|appointments?|placement|staffing|pick-?up|drop-?off)\b"
)
# "my June calendar", "the March newsletter": a month that says which of something else is meant.
MONTH_OF = Sieve(
    r"\s*(?:calendar|schedule|rota|shift|newsletter|report|budget|payroll|docket|trip|vacation|leave|retreat|"
    r"issue|flyer|bulletin|holidays?|break|term|semester|rent|numbers|figures|statistics|intake|placements?|"
    r"review|visits?)\b"
)

# "this month's registrations": when they were gathered
OF_A_BATCH = Sieve(
    r"\s*(?:new |latest |training )?(?:registrations?|registrants?|rosters?|lists?|sign-?ups|batch|names|attendees|applications|forms|people|hires)\b"
)
# "what I sent you in April", "you told me in March": when it was said, not what it was about.
SAID_IN = Sieve(
    r"\b(?:sent|wrote|e-?mailed|mailed|faxed|submitted|filed|spoke|talked|called|phoned|rang|texted|told|mentioned|announced|posted|ordered|paid|applied|"
    r"here (?:i am|we are)|replied|answered|heard|emailing|writing|hired|joined|met|envie|escribi)\b(?: (?:you|us|them|me|it|this|that|him|her|in|to|with|from|your|the|a|form|list|names?|office|about|all|everything)){0,4} (?:back )?(?:in|en) $"
)

# "The 19th is our harvest feast, so put me in for 62."
IS_SOMETHING = Sieve(
    rf"(?: (?:{NOUN}|ones?)\b)?(?:"
    r"\s*(?:is|was) (?:only |just |reserved |limited |restricted |meant )(?:for|to)\b|"
    r"\s*(?:is|was) for [^.?!;\n]{2,40} only\b|"
    r"\s*(?:is|falls on|lands on|happens to be|coincides with|is also|is when|is already) (?:also )?(?:our|my|"
    r"the (?:day|week|anniversary|birthday)|his|her|their|"
    r"a (?:holiday|feast|festival|court|school|state|federal|religious|family|work)|election|"
    r"when)\b(?! (?:first |top |second )?(?:choice|preference|pick|favou?rite|date|one|session|best|"
    r"only (?:chance|option|free)|day off|free day)))"
)
# What people tell of their own lives, with the month in which it was: "Greene Hollow DSS hired me in May".
LIFE_BEFORE = Sieve(
    r"\b(?:went|hired|joined|started|began|moved|came|left|retired|graduated|promoted|transferred|born|worked|working|since|been|became|took over|"
    r"got|opened|merged|adopted|trained|served|finished|married|had|was|were|lost|gave birth|returned|switched|changed|licensed|certified|appointed|"
    r"elected|assigned|sworn in|closed|burned|flooded|empece|entre|llegue)\b[^.!?;\n]{0,60}\b(?:in|since|last|back in|this past|en|desde|on)\W*$"
)
# "the old address stops working on the 18th", "I'm leaving the registry on the 8th": the end of something else.
ENDS_BEFORE = Sieve(
    r"\b(?:address|account|e-?mail|mailbox|inbox|mail|domain|server|log-?in|the old one|that one)s?\b[^.!?;\n]{0,20}?\b(?:stops?|stopped|stopping|expires?|expiring|ends?|ending|closes?|closed|closing|shuts?|shut|"
    r"goes (?:away|dark|dead|down|dormant)|going away|dies|dying|disappears?|deactivated|disabled|turned off|switched off|switched over|changes|retired|retiring|deleted|discontinued|forwards?)\b[^.!?;\n]{0,24}\b(?:on|after|from|as of|until|till|by|at)\W*$|"
    rf"\b(?:i|we|she|he|i'm|i'll|we're)(?:'m|'ll| am| will| will be| is| are|'s)? (?:be )?(?:leav(?:e|es|ing)|retir(?:e|es|ing)|finish(?:es|ing)? up|start(?:s|ing)? (?:at|with|my|a|work))\b(?:(?!\b(?:{NOUN}|ones?)\b)[^.!?;\n]){{0,50}}\b(?:on|as of|after|from|effective)\W*$"
)
# Aids that there may be: "a loop or a direct feed, whatever you have".
AID_BEFORE = Sieve(
    r"\b(?:caption\w*|interpreter|audio|stream\w*|hearing|amplif\w*|feed|slides|hand-?outs?|transcripts?|print|braille|fonts?|loop|headsets?|accommodat\w+|devices?|equipment|recordings?|materials|notes?)\b"
    r"[^.!?;\n]{0,60}[,–—(-] ?(?:or )?$"
)
# Seats of others: "our whole team is going on June 21", "my coworkers signed up for 24".
OTHERS_GO = Sieve(
    r"\b(?:(?:my|our|the) (?:whole |entire |other |rest of the )?(?:team|staff|colleagues|coworkers|"
    r"co-workers|unit|office|department|supervisor|director|boss|partner|others?)|"
    r"everyone(?: else)?|everybody(?: else)?|most of (?:us|them|my \w+)|the others|"
    r"the rest(?: of (?:us|them|my \w+))?|somebody else|someone else|another colleague)"
    r" (?:is|are|was|were|will be|have|has|had|went|took|did|all|already|both)(?: \w+){0,4}? (?:going|"
    r"attending|signed up|registered|enrolled|coming|in|on|at|to|down|for|attended|"
    r"taking)(?:\W+(?:for|in|on|to|at|the|session|webinar|number|#|of))*\W*$"
)

# "the other nine will go in July and I shall write again about them"
OTHERS_LATER = Sieve(
    r"\b(?:(?:the|my|our|all) (?:others|rest(?: of (?:us|them|my \w+|our \w+|the \w+))?|(?:other|remaining) [a-z0-9]+)|everybody else|everyone else|"
    r"(?:night|day|weekend|evening|second|third|part-time) (?:staff|shift|crew|team))"
    r" (?:will|shall|can|may|would|are to|plan to|hope to|intend to)(?: (?:all|probably|then|likely|just))? (?:go|come|attend|follow|wait|join|take|catch|do|sign up|register|be)\b"
    r"(?:\W+(?:it|theirs|one|for|in|on|until|till|to|at|the|that|with|you|again|next|sometime|later))*\W*$"
)
PROMISED = re.compile(
    r"[^!?\n]{0,100}\b(?:write|send|e-?mail|register|sign|be in touch|get back|let you know|contact|follow)\b[^.!?\n]{0,40}\b(?:again|later|separately|then|another|closer|about (?:them|those)|in time|by then|when)\b"
)
# "My coworker is in 24. I'd rather have 25": a seat of somebody for whom nothing is asked
_COLLEAGUE = (
    r"colleagues?|co-?workers?|supervisors?|directors?|boss|partners?|friends?|teammates?|team mates?|husband|wife|spouse|sister|brother|mother|intern|aide|"
    r"assistants?|manager|office ?mate|cubicle mate|trainee|trainer|staff|employees?|workers?|volunteers?|neighbou?r|lead|unit|team|others?"
)
SEAT_OF_OTHERS = Sieve(
    rf"\b(?:(?:mr|mrs|ms|miss|dr|judge|sgt|officer|deputy)\.? [a-z'-]+|(?:my|our|the|a|two of (?:my|our)|some of (?:my|our)|one of (?:my|our)|several) (?:\w+ ){{0,2}}?(?:{_COLLEAGUE})(?: (?:at|in|from|of|over at) (?:the |my |our )?[a-z]+)?(?:,? [a-z]+){{0,2}}?,?|everyone(?: else)?|everybody(?: else)?) (?:already |both |all )?"
    r"(?:is|are|was|were|has|have|got|signed up|will be|took|chose|picked|goes|went|attends|takes)(?: (?:already|all|both|also|taking|doing|going|in|on|to|for|registered|signed up|enrolled|"
    r"attending|a (?:seat|spot|place)|seats|at|the|session|number|#|booked|down|scheduled))*\W*$"
)
ONLY_ONESELF = re.compile(r"\b(?:i|i'd|i'll|i'm|me|my|myself)\b")
OTHER_PERSON = re.compile(
    r"\b(?:register|sign|add|put|move|switch|cancel|take|drop|change|enroll?|book|include|transfer|keep|leave|count|get) (?:her|him|them|us|both)\b|(?<!cover )(?<!covering )(?<!fill in )(?<!filling in )\b(?:for|with) (?:her|him|them|us)\b|\bboth of\b|"
    r"\b(?:she|he|they|we)(?:'d| would| both| needs?| wants?| can'?t| cannot| can no|'ll| will| has to| have to| wish\w*| asks?| prefers?)\b"
)
# "the same session as my colleague, who is in 76"
SAME_AS = Sieve(rf"\bsame (?:{NOUN}|one|date|day|time)s? (?:as|that|like)\b[^.!?\n]{{0,60}}$")
# "My partner is already in for the 15th, add me to the same one"
WITH_THEM = re.compile(
    rf"\b(?:(?:the|that) (?:very )?same (?:{NOUN}|one|date|day|time|thing)|(?:that|this) (?:one|{NOUN})|(?:join|(?:go|come|attend|sit|be|take it) (?:along )?with) (?:her|him|them)|too\b|as well|also|with (?:her|him|them)|al mism[ao]|tambien|con (?:ella|el|ellos))"
)
REGISTERS_ONESELF = re.compile(
    r"\b(?:(?:add|put|sign|register|count|include|book|enroll?|squeeze|slip|get|place|enter) (?:me|us)|(?:i|we)(?:'d| would)? (?:like|love|want|wish) (?:to|in|a)|(?:can|could|may|might) (?:i|we)|(?:apunt|inscrib|anot|registr)[a-z]*(?:me|nos)|quisiera|quiero)\b"
)
# "if 25 is full I'll take 26": the first is wanted, the second only stands in
IN_CASE = Sieve(
    r"\b(?:if|in case|should|when|unless|provided|assuming)\W+(?:the |session |number |#|my first choice |that )*(?:\(\W*)?$"
)
IS_FULL = Sieve(
    rf"\s*(?:{NOUN}|one)?,?\s*(?:is|are|has|gets|turns out to be|should be|happens to be|was)?\s*(?:already |all |no longer |not |completely )*"
    r"(?:be )?(?:full|fills?(?: up)?|filled(?: up)?|closed|taken|gone|booked(?: up)?|sold out|at capacity|out of (?:room|seats|spots|space)|unavailable|available|open|possible|doesn'?t work)\b"
)
FIRST_CHOICE = Sieve(
    r"\b(?:(?:1st|first|top|preferred) (?:choice|pick|option|preference)|i(?:'d| would)? prefer|ideally|preferably|my preference)(?: (?:is|would be))?\W*(?:the |session |number |#|class |for |to attend |to take |on )*$"
)
# "April 6 or 20, whichever has room", "either of the two": one of them, and the office is to choose
EITHER_ONE = re.compile(
    rf"[^.!?\n]{{0,40}}[.!?,;:( -]*\b(?:which ?ever\b(?! (?:one )?(?:remains?\b|(?:comes|is|happens|falls|starts) (?:first|next|sooner|still|yet|left|to come|ahead|upcoming|coming)\b))|what ?ever (?:one|works|is easi\w+|you (?:have|prefer|like))|"
    rf"(?:either|any)(?: (?:one|date|day|of (?:them|those|these|the two)|{NOUN}))? (?:is fine|works|will do|would work|would be|is ok(?:ay)?|suits|is good|of (?:them|those|the two)|please)|"
    r"(?:you|your) (?:pick|choose|choice|decide|call)|up to you|i (?:can |really |do )?(?:only (?:need|do|want|attend|make|require)|(?:need|want|require|can (?:do|make|attend|manage)) (?:just|only)) one\b|just one of (?:them|those|these|the)|one of (?:these|those|them|the two)\b)"
)

# "Your April webinar filled up before I could register": not to be had.
FULL = Sieve(
    rf"\s*(?:{NOUN}|"
    rf"one)?\s*(?:(?:was|is|got|were|are|had been|has been|looks?|appears?|shows? as|seems?) (?:already |all |"
    rf"now |completely )*(?:full\b|filled|booked(?: up)?|sold out|closed|at capacity|over)|"
    rf"filled(?: up)?|sold out|closed)\b"
)

# "I never got around to signing up for the one on the 10th, and now it's over"
MEANT_TO = Sieve(
    r"\b(?:meant|intended|planned|wanted|hoped|tried|forgot|failed|neglected|never got (?:a?round|the chance)|didn'?t get (?:a?round|the chance)|did not get a?round|too late)\b"
)
# "I can't make up my mind between 58, 59 and 60", up to where it is made up
TORN = Sieve(
    r"\b(?:make up (?:my|our) minds?|decide|choose|torn|hesitat\w+|debat\w+|undecided|waver\w+|toss-?up|deciding|choosing) (?:is )?(?:between|among|amongst)\b(?:(?!, (?:so|but|and i|please)\b)[^.!?;\n])*"
)
# "I was told to take 1404 but I'd sooner do the military one"; not "we want 1404, but Ann prefers 1405"
BUT_RATHER = re.compile(
    r"^[^.!?\n]{0,40}\b(?:but|though|however|yet|only|pero)\b(?!,? (?!(?:he|she|it|i|we|they|that|my|our|the|his|her|their|one)\b)[a-z'-]+(?: [a-z'-]+)? (?:prefers|wants|needs|likes|would (?:rather|like|prefer|sooner|need))\b)[^.!?\n]{0,24}\b(?:rather|sooner|prefer\w*|like|want|need|better|instead|prefiero|mejor)\b[^.!?\n]{0,24}$"
)
# "You put me in 25. I asked for 26."
PUT_IN = Sieve(
    r"\b(?:you(?:'ve| have| all)? (?:put|placed|registered|booked|signed|enrolled|listed|got|entered|had|"
    r"assigned|sent)|"
    r"you (?:\w+ )?(?:wrote|said|say|tell|told|show|list|write)(?: me| us)?(?: that)? (?:i'?m|i am|we're|we are)|me (?:anotaron|pusieron|inscribieron|registraron|apuntaron)|"
    r"(?:was|were|got|been|am|are|is) (?:given|handed|put|placed|registered|booked|signed up|enrolled|listed|entered|"
    r"assigned|placed)|"
    r"(?:confirmation|letter|e-?mail|invit\w+|roster|list|calendar) (?:\w+ ){0,3}(?:says?|said|shows?|was|is|"
    r"has|lists?|reads?|came|puts?)|"
    r"(?:i|we|but|and|accidentally|mistakenly|somehow) (?:\w+ ){0,2}?(?:clicked|ticked|checked|typed|hit|"
    r"entered))(?: (?:me|us|him|her|them|\w+ \w+))?(?: (?:in|on|for|into|down|to|up|en|para|by mistake|"
    r"mistakenly))*(?:\W+(?:the|el|la|session|webinar|number|#|for|in|on))*\W*$"
)
ASKED_FOR = Sieve(
    r"\b(?:(?:(?:i|we|he|she|they)(?:'d| had| have|'ve)? (?:\w+ ){0,2}?|but (?:had )?)(?:asked|wanted|meant|requested|intended|"
    r"signed up|applied|registered|wrote|hoped|needed|chose|picked)|"
    r"should (?:have been|be|read)|supposed to be|"
    r"meant to (?:be|pick|choose|click|say|write|put|ask|register|sign up|select)|"
    r"(?:yo )?(?:pedi|queria|quise|solicite|escogi|habia pedido)|"
    r"(?:i|we|he|she) wanted)(?: (?:in|on|for|to|into|up|attend|do|take|be|pick|choose|click|say|write|put|"
    r"ask|register|sign|select))*(?:\W+(?:the|session|webinar|number|#|was|for|in|on))*\W*$"
)
# "Was: June 21. Now: August 16", "old date ... new date"
OLD_LABEL = Sieve(
    r"\b(?:(?:was|old(?: (?:date|session|one|webinar))?|from|currently|current(?: (?:date|session|one|webinar))?|"
    r"before|now (?:in|on)|originally|original(?: (?:date|session))?)\s*[:=-]|(?<!it )(?<!i )(?<!there )was)\s*(?:session |#|the )*$"
)
NEW_LABEL = Sieve(
    r"\b(?:(?:now|new(?: (?:date|session|one|webinar))?|to|requested(?: (?:date|session))?|after|instead|"
    r"wanted|should (?:be|read))\s*[:=-]|now|should be|should read)\s*(?:session |#|the )*$"
)

# "A conflict came up for June 21. I'm registered for it."
HOLDS_IT = Sieve(
    r"\b(?:(?:i'm|i am|im|we're|we are|she's|he's|she is|he is|i was|we were) (?:already |"
    r"currently )?(?:registered|signed up|enrolled|booked|confirmed|down|on|in) ?(?:for|in|on)? (?:it|"
    r"that(?: one)?|this(?: one)?)|"
    r"for which (?:i|we)(?:'m| am|'re| are) (?:already )?(?:registered|signed up|enrolled|booked)|"
    r"(?:i|we)(?:'ve| have) (?:already )?(?:a|my|our) (?:seat|spot|place)s? (?:in|on|for|at) (?:it|"
    r"that(?: one)?|this(?: one)?))\b"
)

# "May... sorry, June", "25, no, 26", "I meant": what stands between a slip and what was meant
SORRY = re.compile(
    rf"(?:\s(?:{NOUN}|one))?(?:\s(?:instead|please|pls|then))?[\s.,;:()!-]*(?:(?:oh|no|wait|hold on|hang on|oops|whoops|ooops|sorry|scratch that|strike that|correction|rather|or rather|er|erm|uh|um|actually|excuse me|"
    rf"my (?:mistake|bad|error)|perdon|digo|mejor dicho)[\s.,;:!-]+)+(?:(?:i (?:meant?|want(?:ed)?)|(?:i )?mean|make (?:that|it)|that should be|that's|it'?s|should be|put|the|session|webinar|"
    rf"class|number|la|el|#)[\s:]*)*"
)
# "I saw June 21 and August 16. The first works for me."
PICKED = Sieve(
    r"(?:^|[.!?;:\n]\s*|"
    r"\b(?:but|so|and|only|just|think|please|want|like|prefer|take|do|for|to|in|on|choose|have|drop|cancel|skip|off|of|from|keep|release|remove|delete|withdraw)\s+)(?:the |"
    r"la |el )?(?P<ord>first|former|earlier|second|latter|later|last|third|primera|segunda|"
    r"ultima)(?: (?:one|date|of (?:these|those|them|the two|the three)|session|webinar|option|"
    r"choice))?(?=\s*(?:$|[.,;!?\n]|please|on (?:this|the|your|that) list|you (?:list|offer|sent|mention)|"
    r"listed|below|above|works?|would|is|for|if|suits?|will|looks|sounds|instead|fits?))"
)
# "the first two you list", "all of these dates", "both on your flyer": what was sent is pointed at
POINTS_AT_LIST = Sieve(
    rf"\b(?:you(?:'ve| have|'re| are)? (?:listed|list|sent|offer\w*|mention\w*|announc\w+|posted|gave|named|shared|advertis\w+|have below|show|included?)|"
    rf"(?:on|in|from|off) (?:the|your|this|that|la|su) (?:list|flyer|flier|schedule|e-?mail|announcement|message|notice|attachment|brochure|note|invitation|lista|correo|volante)|"
    rf"listed|(?:(?<=see )|(?<=dates )|(?<=ones )|(?<=sessions )|(?<=webinars )|(?<=two )|(?<=three ))(?:below|above)|of (?:these|those)\b(?! {NOUN} (?:will|are going))|"
    rf"(?:these|those|estas|estos|esas|esos) (?:two |three |four |five |six )?(?:{NOUN}|ones|options|choices)\b)"
)
# "the last one", "both": of the list, where there is one, unless the year is named
BARE_PLACE = re.compile(
    rf"(?:the |los |las )?(?:first|second|third|fourth|fifth|last|final|earlier|later|primer[oa]?|segund[oa]|ultim[oa])(?: (?:two|three|four|five|dos|tres))?(?: one| ones| {NOUN})?|"
    rf"both(?: of (?:them|these|those)| {NOUN})?|all(?: of (?:them|these|those)| (?:two|three|four|five|six)| (?:{NOUN}))*|"
    rf"(?:los|las) (?:dos|tres) (?:primer[oa]s|ultim[oa]s)|(?:number|no\.?|#|item|option|choice|line|bullet|entry|date) ?(?:\d+|[a-z]+)(?: .*)?|"
    rf"(?:first|second|third|fourth|fifth|last)\b.* (?:and|y|&) .*"
)
OF_THE_WHOLE = re.compile(
    r"\s*(?:of|in|for|this|del|de)\s+(?:the |this |your )?(?:\d{4}|year|series|season|calendar|program|month|ano|[a-z]+ (?:series|year))\b"
)
# "count me in for this one", "I'd like to attend this": the one that was offered
THIS_ONE = Sieve(
    rf"\b(?:register|sign|add|put|enroll?|book|count|interested|attend|join|like|do|take|come|be|in|for|to|at|reserve|save|want|yes)\b[^.!?\n]{{0,24}}?\b"
    rf"(?:this(?: one| {NOUN}| opportunity)?|that (?:one|{NOUN})|it|the (?:one|{NOUN}) (?:below|announced|described|you (?:announced|mention\w*|sent|describe\w*|advertis\w+)|in (?:your|the|this) \w+))"
    r"(?=\s*(?:$|[.,;!?)\n]|please|pls|below|and|if|for|on|as|thanks|from))"
)
PLACES_IN_LIST = {
    "first": 0, "former": 0, "earlier": 0, "primera": 0, "second": 1, "segunda": 1, "third": 2, "latter": -1, "later": -1, "last": -1, "ultima": -1,
}  # fmt: skip

# "for this Wednesday and for the two after that"
AFTER_THAT = Sieve(
    rf"\b(?:and|plus|&|also|then|y)\s+(?:also |then )?(?:for |in |on |to )?(?:the )?(?P<n>next|one|two|three|"
    rf"four|five|six|[1-6]|couple|dos|tres)?\s*(?:more |other )?(?:{NOUN} |"
    rf"ones? )?(?P<how>(?:right |immediately |directly |just )?(?:after|following|"
    rf"behind)(?: (?:that|it|this|this one|that one|them))?|"
    rf"(?:that|which) (?:follows?|comes? (?:after|next))(?: (?:it|that))?|thereafter)\b"
)
# "25 I can skip; the two that follow it"
FEW_AFTER = Sieve(
    rf"\b(?:the|las|los) (?P<n>two|three|four|five|dos|tres|cuatro|[2-5]) (?:{NOUN} |ones |dates )?(?:(?:right |just |immediately |directly )?(?:after|following)(?: (?:that|it|this|this one|that one))?"
    rf"|(?:that|which) (?:follow|come (?:after|next)|are next)(?: (?:it|that|this))?|que (?:le )?siguen)(?=\s*(?:$|[.,;!?\n)]|please|pls|instead|if|too|as|is|would|i\b|i'd|works?|and|for|then))"
)
NEXT_TOO = Sieve(
    rf"\b(?:and|plus|&|also|y)\s+(?:also )?(?:for |in |on |to )?the (?:next|following) (?P<n>one|two|three|"
    rf"four|2|3|4)?\s*(?:{NOUN}|ones?)?(?=\s*(?:$|[.,;!?\n]|please|too|as well|after))"
)

# "and again two weeks later": counted from the session named before
LATER = Sieve(
    r"\b(?P<n>a|one|two|three|four|five|six|eight|[1-8]) (?P<unit>week|month)s? (?:later|after that|thereafter|after)(?=\s*(?:$|[.,;!?)\n]|please|too|as well|and))"
)
# "I'm gone for the next one, so put me in the one after that": the one that follows what was named before
THE_ONE_AFTER = Sieve(
    rf"\b(?:the |your )?(?:very )?(?:next )?(?:one|next|{NOUN}),? (?:right |just |immediately |directly )?(?P<how>after|following|before|preceding)"
    rf" (?:that|it|this|this one|that one|mine|ours|theirs|hers|his|the next(?: one)?|those|that {NOUN})(?=\s*(?:$|[.,;!?\n)]|please|pls|instead|if|too|as|is|"
    rf"would|works?|and|for|then|because|since))|"
    rf"\b(?:the|your|la|el) (?:following|subsequent|ensuing|siguiente) (?:one\b|{NOUN}\b|(?=instead|please|[.,;!?\n]|$))|"
    rf"\bwhat(?:ever)?(?: (?:one|{NOUN}))?(?: (?:follows|comes (?:right |just )?(?:after|next)))(?: (?:it|that|this))?\b(?! (?:week|month|year))|"
    rf"\b(?:the )?(?:one|{NOUN}) (?:that|which) (?:follows?|comes? (?:next|after|afterwards?))(?: (?:it|that))?\b|"
    r"\bthe one (?:afterwards?|thereafter)\b|"
    rf"\b(?:the|your) (?:very )?(?:next )?(?:one|{NOUN}),? (?:right |just |immediately |directly )?(?:after|following)(?=\s*(?:$|[.,;!?\n)]|please\b|pls\b|instead\b|if\b))|"
    r"\b(?:la|el|lo) (?:que (?:le )?sigue|de despues|posterior)\b"
)

# What a session that is over is spoken of for, beside one that is to come.
