"""Words that ask to be moved from one session to another: a row a way of putting it.

All small letters without accents, as `folded` gives them; looked for sentence by sentence. A row is how much the words
count, what they say, and a pattern.
"""

# ruff: noqa: E501 - a pattern is one row of a table and reads along its line

from registrar.reading.words.intent_words import SESSION
from registrar.reading.words.session_words import MONTH

MOVING: tuple[tuple[float, str, str], ...] = (
    (
        3,
        "asks to be moved",
        (
            r"\b(?:mov(?:e|ing)|"
            r"(?:to |could i |can i |i )?(?:be|get) (?:moved|switched|transferred|shifted|changed|rescheduled|bumped|"
            r"pushed)|(?:be|get) (?:rebooked|carried|brought|flipped)(?= (?:to|into|onto|over|from|off|out|back|forward|up|down)\b)|"
            r"re-?(?:book|assign|allocate)(?:ing)?(?= (?:me|us|him|her|them|my|our|both)\b)|"
            r"(?:flip|shuffle|scoot|shunt|carry|bring|nudge|slot|jump|hop|port)(?:ping|ing)?(?= (?:me|us|him|her|them|both|(?:my|our|his|her) "
            r"(?:seat|spot|place|registration|booking|reservation|sign-?up|name))\b(?: (?:back|forward|over|on|up|down|across|ahead|along))* "
            r"(?:to|into|onto)\b)|"
            r"switch(?:ing)?|transfer|shift|swap(?:ping)?|reschedul(?:e|ing)|bump(?:ing)?|push(?:ing)?|trad(?:e|ing)|"
            r"exchang(?:e|ing)|re-schedule|"
            r"postpon(?:e|ing)|defer(?:ring)?|delay(?:ing)?|put off|(?<!the )(?<!your )(?<!on )roll)\b"
            r"(?=\W+(?:(?:just|only) )?(?:me|us|"
            r"my|our|him|her|his|them|it|both|back|to|from|over|for|into|out|the|session|dates|"
            r"sessions|#|\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|tomorrow|"
            r"[a-z'-]+ [a-z'-]+ (?:and|to|from|off|\(|over))|"
            r"just (?:me|us|him|her|them|my|our)\b|only (?:me|us|him|her|them|my|our)\b|$)(?! (?:it )?(?:to zoom|the time|platforms?)| (?:it|them|that|captions?)(?: \w+)? on\b)|"
            r"\bturn (?:it|this|that) into\b|"
            r"(?<!made it )(?<!came )(?<!come )(?<!got )(?<!went )(?<!graduated )(?<!moved )\bout of "
            r"(?!(?:the |a |an |our |my )?(?:\w+ )?(?:schools?|hospital|office|field|county|state|town|country|army|navy|"
            r"military|service|classroom|house|courtroom|college|retirement|foster care|care|placement|private practice)\b)"
            r".{3,50}\b(?:(?:and |then )?(?:in ?to|onto)|(?:and|then) "
            r"(?:give|put|place|add|enter|book|sign|enroll|register))\b|"
            rf"\b(?:come|coming|go|going|get|getting|hop|drop|dropping|step|stepping|be|take me|take us) (?:\w+ )?(?:off|"
            rf"out of|from) (?:the |this |session |my )?(?:#|\d|{MONTH}|(?:this|next|coming) \w+|(?:mon|tues|wednes|thurs|"
            rf"fri)day|\w+ (?:one|session|webinar|class))[^.?!\n]{{0,24}}\b(?:and|then|but)(?: then)? (?:go|come|get|be|"
            rf"hop|jump|step|do|take|join|attend) "
            r"(?:on|onto|in|into|to)?\b|"
            r"\bslide (?:me|us|him|her|them)\b|\b(?:make|do) (?:the|that|this|a) (?:swap|switch|change|move|trade)\b|"
            r"\bswap request\b|\btrade (?:the|my|session|\d)"
        ),
    ),
    (
        3,
        "asks for a seat to be moved",
        (
            r"\bme (?:anotaron|pusieron|inscribieron|registraron|apuntaron|matricularon)\b.{3,60}\b(?:pedi|queria|"
            r"quise|"
            r"solicite|escogi|habia pedido)\b|"
            r"\b(?:seats?|places?|spots?|registrations?|reservations?|bookings?)\b[^.?!\n]{0,24}\b(?:shifted|moved|"
            r"switched|transferred|swapped|carried over)\b|"
            r"\bcarried over to\b|^\W*(?:both |all )?from (?:#|session )?\d+ to (?:#|session )?\d|"
            r"\b(?:got|have|had) me (?:in|on|down)\b.{4,60}\bi (?:meant|intended|wanted) to (?:ask|say|pick|choose|"
            r"put|request|sign)\b"
        ),
    ),
    (
        3,
        "asks to change a session",
        (
            r"\bchang(?:e|ing) (?:me|us|(?:[a-z.'-]+ ){1,3}(?:session|date|webinar|seat|spot)s?|"
            r"my (?:registration|session|date|webinar|seat|spot|reservation|enrollment|sign-?up)|"
            r"our (?:registration|session|date)s?|him|her|from|to|sessions|dates|"
            r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|#?\d+)\b.{0,40}?\b(?:to|from|for|instead)\b|"
            r"\b(?:cambi(?:ar|e|en|arme|eme|enme|o)|(?:me|nos|lo|la) cambian?)\b(?!.{0,30}(?:nombre|correo|agencia|apellido|direccion|oficina|trabajo|acento|ortografia|telefono|los datos|mis datos|email|e-mail))|"
            r"\bpas(?:ar|e|en)(?:me|nos)? (?:a|al|para|pa)\b|\bmover(?:me|nos)?\b"
        ),
    ),
    (
        1,
        "meant another",
        (
            r"\b(?:i|we) (?:had |really |actually )?(?:meant|intended|wanted)\b|"
            r"\b(?:should|ought to|was (?:meant|supposed|to)(?: to)?|needs to|has to) (?:have been|be) (?:in |on |for )?(?:session|the|#|\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|"
            r"nov|dec)|"
            r"\bwrong (?:session|date|webinar|one|day)\b|\bby mistake\b|\bin error\b|\bmistakenly\b"
        ),
    ),
    (
        1,
        "prefers another",
        (
            r"\b(?:would (?:do|be|work|suit)(?: \w+)? better|better for (?:me|us|him|her)|"
            r"(?:suits?|works?|fits?)(?: \w+)? better|(?:would|'d) (?:much )?(?:prefer|rather)|preferable|preferred|"
            r"mejor (?:en |para |la |el )?(?:de )?(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|"
            r"octubre|"
            r"noviembre|diciembre|\d))\b"
        ),
    ),
    (
        2,
        "wants a later one",
        (
            r"\blater (?:in|on)\b|another time\b|some other (?:time|date|day)|"
            r"(?:a|one of the|any of the|some|the) (?:later|other|different|another) (?:one|date|session|webinar)s?\b|"
            r"\banother (?:session|date|one|webinar|day)\b|\b(?:the )?(?:next|following) (?:one|available)\b|"
            r"\b(?:what|which)ever (?:\w+ ){0,2}(?:comes|is|follows|you (?:have|hold|give|offer)) (?:next|after|later|thereafter)\b|"
            r"\bone after (?:that|it|this)\b"
        ),
    ),
    (
        2,
        "wants another one instead",
        (
            r"\b(?:in its place|instead of|in place of|rather than|en lugar de|en vez de|in its stead|"
            r"in (?:its|that one'?s) place)\b|"
            r"\binstead\b"
        ),
    ),
    (
        3,
        "asks to be moved",
        (
            r"\b(?:have|need|want|like|must|try|trying|hoping|can i|could i|may i|can we|could we|"
            r"possible) (?:to )?re-?schedul\w*\b|"
            r"\bpush(?:ing)? (?:this|that|mine|ours) (?:back|out|forward|to|off)\b|"
            r"\b(?:was|old|current(?:ly)?|registered|enrolled|signed up|booked|leaving)\s*[:=].{1,60}\b(?:now|new|"
            r"wanted|instead|"
            r"change to|requested)(?: \w+)?\s*[:=]|\bgo(?:es|ing)? from (?:#|session )?\d+ to (?:#|session )?\d"
        ),
    ),
    (
        3,
        "asks to be moved",
        (
            r"\b(?:need|want|like|have|hoping|wish|can i|could i|may i|possible) (?:to )?(?:switch|swap|move|transfer|"
            r"change (?:dates?|sessions?|my (?:date|session)))\s*(?:[.!,;?]|$)|"
            r"\b(?:swap|switch|trade|exchange|change|move) (?:that|this|it|these|those|mine)\b(?: one)? (?:for|to|"
            r"with|into)\b(?! \S+@)|"
            r"\bpasar(?:me|nos|lo|la)? de\b|"
            r"(?<!may )(?<!might )(?<!if i )(?<!if we )\b(?:need|want|like|have|wish|hope|hoping|prefer|can i|could i|may i|can we|could we|possible|please) (?:to )?"
            r"(?:change|switch|move|transfer|shift|go over|reschedule)(?: (?:me|us|it|this|mine|ours|my \w+|our \w+))? (?:to|for|into) "
            r"(?:another|an?(?: (?:\w+ly )?(?:later|earlier|different|other|new|future))|some(?: other)?|one of (?:the|your) (?:other|later|following|next)|the (?:next|following|other)) ?"
            r"(?:dates?|sessions?|days?|ones?|webinars?|times?|month)\b"
        ),
    ),
    (
        1,
        "meant another",
        (
            r"\b(?:i|we) (?:had |have )?(?:asked for|requested|signed up for|applied for|"
            r"registered for) (?!the (?:link|slides)|captions?|an? )|"
            r"\bmixed up\b|\bgot (?:my|the) dates? (?:wrong|confused|mixed)"
        ),
    ),
    (
        1,
        "meant another",
        (
            rf"\b(?:clicked|picked|chose|selected|ticked|checked|marked)\b[^.?!\n]{{0,40}}\b(?:wrong|mistake|instead|"
            rf"accident\w*)\b|"
            rf"\b(?:needs?|ought|supposed|meant) to be (?:in|on|at) {SESSION}|"
            rf"\b(?:but|and) (?:accidentally |mistakenly |somehow )?(?:clicked|picked|chose|selected|ticked|"
            rf"hit) {SESSION}"
        ),
    ),
    (
        1,
        "asked for one before",
        (
            rf"(?<!can )(?<!could )(?<!would )(?<!will )\b(?:i|we|she|he|they|you)(?:'d| had|'ve| have)? (?:already |originally |initially |earlier |first |previously |once |just |only |mistakenly )?"
            rf"(?:asked (?:you )?for|requested|applied for|signed up for|registered for|put (?:me |us |him |her )?(?:down|in for)|"
            rf"(?:wrote|picked|chose|chosen|booked|selected|clicked|ticked)(?: down)?|had(?![^.?!\n]{{0,24}}\b(?:circled|marked|in mind|noted|penciled|open|free|off|written)\b)|was (?:in|on|down for|slated for|"
            rf"scheduled for|set for|assigned to|given)|(?:was|were) suppose(?:d)? to (?:do|be|take|go|come|attend|join|sit)(?: (?:in|at|to|on|for))?) "
            rf"(?:the |that |your |session |number |webinar |one (?:in|on) )*(?:#?\d|{MONTH}\b|(?:spring|summer|fall|autumn|winter)\b)|"
            rf"\b(?:one|session|date|webinar|seat|spot|place|\d+(?:st|nd|rd|th)?|{MONTH})(?:,? (?:that|which))? (?:i|we|she|he|they) (?:had |have |'ve |first |already )*"
            rf"(?:asked for|requested|picked|chose|booked|got|(?:have|had)(?! (?:an?|to|my|our|other|another|court|trial|jury|vacation|leave|surgery|training|no|some|been)\b)|wrote|put down)\b"
        ),
    ),
    (
        3,
        "asks to be moved",
        (
            r"\b(?:take|remove|drop|pull|strike|withdraw|cancel|delete|scratch)\b[^.?!\n]{0,40}"
            r"\b(?:off|out of|from)\b[^.?!\n]{0,60}(?:\b(?:and|then)|,) (?:please )?(?:add|put|enter|place|book|enroll|"
            r"register|sign|move) "
            r"(?:me|us|him|her|it|them|my name|our names|both)\b|"
            r"\b(?:give|offer|pass|hand|release|free(?: up)?|cancel|drop|vacate|relinquish) (?:up )?(?:my|our|me|us)\b"
            r"[^.?!\n]{0,60}(?:\b(?:and|then)|,) (?:please |instead )?(?:add|put|enter|place|book|enroll|register|sign|"
            r"move) (?:me|us)\b|"
            rf"\b(?:give|giving|let|letting|hand|handing|pass|passing) (?:up|back|go of) (?:the |my |our |on )?(?:#|session |\d|{MONTH}\b|\w+day\b|tomorrow\b)[^.?!\n]{{0,40}}"
            rf"(?:\b(?:and|then|to)|,) (?:then |please |instead )?(?:take|do|attend|join|have|go (?:to|for|with)|come to|get|be (?:in|on|at)|sign up for) (?:the |that |your |into |one )*(?:#|session\b|\d|{MONTH}\b|next\b|later\b|following\b|\w+day\b)|"
            r"\b(?:come|coming|get|getting|go|going|step|stepping|drop|dropping|back|bow|opt|pull) (?:off|out)(?:"
            r" of)?\b"
            r"[^.?!\n]{2,60}\b(?:and|then|,) (?:then |please )?(?:(?:go|get|be|come|hop|jump|move|take) "
            r"(?:back )?(?:on|onto|into|in|over|to|part in)|on ?to|into)\b"
        ),
    ),
    (
        2,
        "wants to be put into another instead",
        (
            r"\b(?:put|place|stick|slot|drop) (?:me|us|him|her|them|my name|our names) (?:in|into|on|onto|over|to|down) "
            r"[^.?!\n]{2,40}?\binstead\b"
        ),
    ),
)
