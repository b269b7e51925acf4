"""The words by which people, their addresses and their agencies are told: patterns over folded text."""

# ruff: noqa: E501 - a pattern is one row of a table and reads along its line

import re

from registrar.reading.words.bystander_words import COMES, ENTERS, WISHES
from registrar.reading.words.session_words import MONTH, NOUN
from registrar.reading.words.titles import TITLES

# RFC 5322 §3.2.3 atext, without what people write between an address and its neighbours: * / | # ` { }. A sign that is
# left out would cut "vic%x@office.example" down to somebody else's address.
EMAIL = re.compile(
    r"(?<!\w)(?<!\w[.+'%&!$^~?=-])(?:(?:e-?mail|mail|correo|address|mailto)=)?"
    r"([A-Za-z0-9_][\w.+'%&!$^~?=-]{0,63}@[A-Za-z0-9][\w-]{0,62}(?:\.[\w-]{1,63})*\.[A-Za-z]{2,24})\b",
    re.IGNORECASE,
)

# "j.smith [at] agency dot gov", "jsmith(at)agency(dot)org", "jsmith AT agency DOT gov"
OBFUSCATED = re.compile(
    r"\b([\w.+-]{2,40})\s*(?:[\[({<]\s*(?:at|@|arroba)\s*[\])}>]|"
    r"\s+(?:AT|at|"
    r"arroba)\s+)\s*([\w-]{2,40}(?:(?:\s*[\[({<]\s*(?:dot|\.|punto)\s*[\])}>]\s*|\s+(?:dot|DOT|punto)\s+|"
    r"\.)[\w-]{2,24}){1,4})\b"
)
_DOT_MARK = re.compile(r"\s*(?:[\[({<]\s*(?:dot|\.|punto)\s*[\])}>]|\s(?:dot|punto)\s|\.)\s*", re.IGNORECASE)
_SPACED_AT = re.compile(
    r"\b([\w.+-]{2,40}) @ ?([\w-]{2,40}(?:\.[\w-]{2,24}){1,4})\b|"
    r"\b([\w.+-]{2,40})@ ([\w-]{2,40}(?:\.[\w-]{2,24}){1,4})\b"
)
NOT_FOR_REGISTERING = re.compile(
    r"\b(?:fax|hotline|emergenc\w*|intake|on-call|on call|report (?:abuse|neglect)|records?|questions? to|"
    r"contact|complaints?|copy (?:of|to|my|our|the|his|her|in)|copied|cc|cc'?d|bcc|c\.c\.|instead of|not|old|"
    r"previous|former|formerly|was|wrong|"
    r"no longer|don'?t use|do not use|do not send|rather than|media|unsubscribe|pleadings?|filings?|"
    r"subpoenas?|supervisor|in place of|incorrect|misspelled|bounces|personal|home|private|help ?desk|"
    r"invoices?|bills?|receipts?|correspondence|do(?:n't| not) (?:answer|reply|hear back)|billing|webmaster|"
    r"press)\b[^.;\n]{0,36}$|"
    r"\bcop(?:y|ies) of [^.;\n@]{0,80}$|"
    r"\b(?:copy|cc|copying|loop in|copie[n]?) (?:my|our|the|his|her|a|mi)\b[^.;\n]{0,60}$"
)
OFFICE = re.compile(
    r"\b(?:work|office|agency|county|state|official|business|professional|correct|right|new|use|send|reach me|"
    r"best|please use|confirm\w*|invit\w*|link|log-?in|correo|oficina|trabajo|address|mail|e-?mail|"
    r"my)\b[^.;\n]{0,40}$"
)
CLOSING_WORD = frozenset(
    [
        "blessings",
        "thanks",
        "regards",
        "best",
        "sincerely",
        "cheers",
        "saludos",
        "gracias",
        "atentamente",
        "cordialmente",
        "peace",
        "hello",
        "hi",
    ]
)
INTRODUCES = re.compile(
    r"\b(?:my (?:full|real|legal|correct|given|birth|married|new) name,?|"
    r"(?<!her )(?<!his )(?<!their )(?<!whose )(?:full|legal|real|whole|complete) name(?:'s| is)?|nombre completo|"
    r"(?:the )?name (?:for|on) (?:the|my) (?:certificate|badge|roster)[:,]?|"
    r"my (?:full |real |legal |correct )?name is(?: spelled)?|my name'?s|i am|i'm|im|"
    r"(?<!on )(?<!in )(?<!of )(?<!with )(?<!for )this is|it'?s|it is|"
    r"me llamo|mi nombre(?: correcto)? es|soy|je m'appelle|je suis|here is|i,|"
    r"yo,)\W*(?:(?:dr|mr|mrs|ms|det|sgt|lt|officer|rev|judge|prof|sra|sr|lic)\.?\s+)*$"
)
ME_ALONE = re.compile(
    r"\W*(?:and |plus |also )?(?:me|myself|yo|yours truly|moi|the undersigned|self|my own (?:seat|place)|quien (?:suscribe|escribe)|est[ea] servidora?)(?: too| as well| also|,? \([^)]*\))?\W*"
)
"""The whole cell of a row: whoever writes."""
PREFERS_NAME = re.compile(
    r"\b(?:(?:badge|certificate|roster|name ?tag|tag|list|confirmation|screen|zoom name)(?: \w+)? (?:should|to|can|must|may|needs to|has to|please|ought to) (?:please )?(?:just |only |simply |then )?(?:say|read|show|carry|have|bear|be)|"
    r"(?:call|list|enter|register|put|print|address|name) me (?:down |please |simply |just |only )*(?:as|under|by)|i (?:prefer|go by|want to be called|am known as|use)(?: just| only| the name| to be called| the short form)?|"
    r"(?:on|for) (?:the|my) (?:badge|certificate|roster|name ?tag|tag)(?: (?:it'?s|please|just|use|put|say|the name))*,?|"
    r"(?:gafete|certificado|lista) (?:debe|que) (?:decir|diga))[\s:,\"“'‘]*\Z"
)
"""Before the author's own name: the form that they wish for."""
HERE = re.compile(
    r"^\s*(?:,|-)?\s*(?:here|writing|speaking|checking in|again|aqui)\b|"
    r"^\s*(?:\(|\[|(?:,|[-–—]+|=)\s*(?=that|this|it|which|i'?e|aka|=|soy))\s*(?:that(?:'?s| is| would be)|this is|it'?s|which is|i'?e\.?|aka|=|soy)?\s*(?:me|myself|yours truly|i|yo|the undersigned)\s*[,.]?\s*(?:\)|\])|"
    r"^\s*(?:,|[-–—]+|=)\s*(?:that(?:'?s| is| would be)|which is)\s*(?:me|myself|yours truly)\b"
)
_BEFORE_A_NAME = TITLES - {"m", "off", "sr-maria"} | {
    *("honorable", "the honorable", "lcdo", "bro", "br", "special agent", "supervisor", "caseworker", "social worker"),
    *("advocate", "clerk", "counselor", "dean", "director"),
}
TITLED = rf"(?:(?:{'|'.join(sorted(_BEFORE_A_NAME, key=lambda title: (-len(title), title)))})\.?\s+)*"
ASKED_FOR = re.compile(
    rf"\b(?:register|registered|registering|enroll?|enrolling|nominat\w+|sign(?:ing)? up|sign|add|adding|put|book|"
    rf"include|including|get|enter|move|shift|switch|transfer|change|cancel|cancelling|canceling|remove|drop|withdraw|"
    rf"take|reschedule|swap|bump|pull|scratch|strike|delete|unregister|deregister|unenroll|disenroll|excuse|release|yank|"
    rf"nix|kick|pencil|squeeze|slot|schedule|reserve|save|trade|rebook|postpone|defer|fit|"
    rf"inscrib\w*|registr\w*|matricul\w*|apunt\w*|anot\w*|incluir|agregar|cancel\w*|on behalf of|behalf of|"
    rf"registration for|seat for|spot for|place for|seats for|places for|request for|registrar a|inscribir a|de parte de|en nombre de|a nombre de)\b"
    rf"(?:\W+(?:for|up|a|al|our|my|the|new|following|both|two|three|his|her|one|of|de|los|las|nuestr\w+|mi|"
    rf"also|please|in|down|to|companer[oa]s?|colega|colleagues?|coworkers?|co-workers?|caseworkers?|workers?|"
    rf"employees?|staff|members?|interns?|supervisors?|director|deputy|"
    rf"investigators?|volunteers?|social|case|assistant|hire|hires|team|boss|supervisee|trainee|paralegal|"
    rf"analyst|specialist|judge|attorney|officer|and|myself|me|y|yo)\b)*\W*{TITLED}$"
)
COPIED_FOR_ADDRESS = re.compile(
    r"\b(?:cc|cc'?e?d|cc'?ing|copied|copying|copy|en copia)\b[^;!?\n]{0,60}\b(?:address(?:es)?|e-?mails?|contact|correo)\b|"
    r"\b(?:address(?:es)?|e-?mails?|contact|correo)\b[^;!?\n]{0,40}\b(?:cc|cc'?d|copied|copy line|en copia)\b"
)
"""The author points at the addresses that get a copy."""
NEEDED = re.compile(
    rf"(?:(?:\A|[.;:!?\n])\W*|\b(?:i|we|i'd|we'd|i'm|we're|would|also|just|really|still|please|will|'ll|am|are|and|to|"
    rf"(?:our|the|my|his|her) (?:[a-z]+ )?(?:board|director|boss|supervisor|chief|office|unit|agency|court|team|judge|county|manager|department|committee|staff)(?: has| have)?)\s+)"
    rf"(?:need|want|like|love|have|see|send|sending|expect|expecting|get|bring|bringing|let|count on|look for|watch for|nominate|"
    rf"nominating|propose|proposing|picked|pick|choose|chose|chosen|designate|selected|assigned|assigning|putting|putting in|enter)"
    rf"(?: to (?:have|see|get|send|put|bring))?\s+{TITLED}$"
)
"""Before a name: the author needs, sends or expects somebody; what follows says where."""
ON_RECORD_BEFORE = re.compile(
    rf"\b(?:you(?:'ve| should| must| already| still| do| now)* (?:have|had|got|list(?:ed)?|show|show(?:ed)?|registered|enrolled|confirmed)(?: got| down| registered| listed)?|"
    rf"(?:i|we)(?:'d|'ve| have| had| just| already| also)* (?:sent|signed up|signed|registered|enrolled|enrol+ed|entered|put|put in|put down|gave|submitted|listed|added|booked|nominated)(?: you| in| up| down)*|"
    rf"(?:registration|record|entry|sign-?up|seat|place|spot|form|application|line|details|needs?|accommodations?)(?: (?:of|for|we sent for|i sent for)| is for| concerns)|"
    rf"(?:something|a (?:note|correction|change|fix|detail|word)|corrections?|an? (?:update|addition|adjustment)) (?:to (?:add|correct|change) )?(?:for|about|on|regarding|concerning|to)|"
    rf"(?:tienen?|anotaron|inscribieron|registraron)(?: (?:inscrit|registrad|anotad)[oa])? a|(?:inscribi|registre|anote|apunte) a|(?:registro|inscripcion|cupo|lugar) de)\W+{TITLED}$"
)
"""Before a name: whoever it is has a seat already, or is said to."""
ON_RECORD_AFTER = re.compile(
    r"\W*(?:\([^()\n]{0,80}\)|<[^<>\n]{0,80}>|[\w.+'-]+@[\w.-]+\w)?(?:,? (?:of|from|at|with|in) [^,.;:\n]{3,50}?)?,?(?: who)? ?(?:(?:is|was|'s|are|were)(?: already| now| all| still| currently)* "
    r"(?:down|registered|signed up|enrol+ed|booked|confirmed|set|on (?:your|the) (?:list|roster|books)|in (?:for|session|the|your)|already (?:in|on))\b|"
    r"(?:already |still )?(?:has|have|holds?) (?:a|his|her|their|the) (?:seat|place|spot|slot)\b|has (?:already )?(?:registered|signed up|enrol+ed)|(?:ya )?esta (?:inscrit|registrad|anotad|apuntad)[oa])"
)
"""Behind a name: the same."""
AT_SESSION = re.compile(
    r"(?:\W*(?:\([^()\n]{0,80}\)|<[^<>\n]{0,80}>|[\w.+'-]+@[\w.-]+\w))?(?:,[^,.;\n]{2,50},)?[\s,]*(?:(?:,|and|&|plus|y)[^.;!?\n]{2,60}? )?"
    r"(?:in|on|at|for|into|onto|to (?:attend|be|take|join|go|come|sit|session|the|your|#|\d)|signed up|registered|enrolled|added|"
    r"there|down for|to)\b"
)
"""Behind a name: the place they are needed at."""
# "register our school counselor Ms. ...": small words between the verb and the name, told by their letters
ASKED_RAW = re.compile(
    r"\b(?:[Rr]egister|[Ee]nroll?|[Ss]ign up|[Aa]dd|[Pp]ut|[Bb]ook|[Ii]nclude|[Mm]ove|[Ss]witch|[Cc]ancel|"
    r"[Rr]emove|[Dd]rop|[Ww]ithdraw|[Tt]ake|[Ee]nter|behalf of)\b (?:our|my|the|one of our|one of my|a|your|"
    r"his|her)(?: [a-z][\w'-]*){1,5},? (?:(?:Dr|Mr|Mrs|Ms|Det|Sgt|Officer|Judge|Rev)\.? )*$"
)
FOR_WHOM = re.compile(
    r"\b(?:seats?|places?|spots?|slots?|registration|register|sign up|enroll|cancel|move|switch|book|reserve|"
    r"session|webinar|jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sept?\w*|oct\w*|nov\w*|dec\w*)\b"
)
RELATION = re.compile(
    rf"\b(?:my|our|the|a|mi|nuestr[oa]|one of (?:my|our))\s+(?:new\s+|other\s+|fellow\s+)?(?:co-?workers?|"
    rf"colleagues?|caseworkers?|case workers?|workers?|employees?|staff|interns?|director|executive director|"
    rf"deputy|investigators?|volunteers?|assistant|team|partner|supervisee|trainee|companer[oa]|"
    rf"colega|director[a]?|alguacil|judge|specialist|teammates?|office ?mate|boss|supervisor|clerk|coordinator|"
    rf"advocate|hire|counselor|nurse|therapist|teacher|psychologist|attorney|officer|manager|secretary|cousin|"
    rf"aide|liaison|jefe|jefa|supervisora?)s?(?: of (?:mine|ours))?,?\s+{TITLED}$"
)
FAMILY_TOO = re.compile(
    r"\b(?:register|registering|enroll|enrolling|sign up|signing up|add|include|put|with|for|"
    r"and)\b(?:[^.!?\n]{0,30} with)? (?:my|our) (?:husband|wife|spouse|son|daughter|mother|father|sister|"
    r"brother)(?:-in-law)?,? $"
)
ALSO_ASKED = re.compile(
    rf"\b(?:register|registering|enroll|enrolling|sign(?:ing)? up|seat|put|book|add|reserve|"
    rf"save)\b[^.!?\n]{{2,60}}(?:,|\band|\bplus) (?:also |plus |and )?(?:for )?{TITLED}$"
)
_A_QUESTION = r" (?:(?:whether|if)\b(?! (?:he|she|they|her|his|both) (?:can|could|may|might|would)\b)|when|how|what|which|who|whom|whose|why|where|about|after|around|you|me|us|that (?:i|we|you)|si|cuando|como|por que|cual)\b"
"""Behind "asks": they would know something, or have somebody else do it."""
WANTS = re.compile(
    r"^(?:\W*\([^)\n]{0,80}\))?(?:,? (?:of|from|at|with|in|on) (?:the |"
    r"our )?[^,.;:\n]{3,70}?)??\W*(?:,[^,.\n]{2,50},)?\s*(?:also |"
    r"both |each |all |too )*(?:who(?:m)?\b|directs (?:me|us)|now (?:works|has|uses|goes)|is now|"
    r"is (?:the|our) (?:other|second|first|third)\b|"
    r"is (?:already )?(?:in|on|down|registered|signed up|enrolled) (?:for |in )?(?:session|the|your|#|\d|"
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|tomorrow)|"
    r"wants?|(?:would|'d) (?:both |also |really |much |rather |all |each )*(?:like|love|prefer|need|appreciate|enjoy|benefit|be (?:interested|glad|happy|delighted|grateful))|needs? to (?:attend|take|be)|"
    rf"will (?:be )?(?:attend|do|take|join|need|come|participat|go)\w*|wish(?:es)?|asks?\b(?!{_A_QUESTION})|"
    r"(?:has |have )?(?:asked|asks|told|tells|instructed|directed|requested|begged|wants|wanted|would like|needs) (?:(?:me|us) to |(?:that )?(?:i|we) (?:should )?)(?:please |kindly |also )?"
    + ENTERS
    + r"\b(?: [a-z]+){0,3}? (?:her|him|them|his|their|"
    r"a (?:seat|place|spot))\b|"
    r"ha(?:s|ve) asked (?!me\b|us\b|that (?!he|she|they)|for (?:me|us|all|every)|every|all\b|our\b|my\b|his\b|"
    rf"her\b)|(?:is|are) asking\b(?!{_A_QUESTION})|plans? to|hopes? to|"
    r"(?:is|are|will be|'ll be) (?:both |all |each |also |too )*(?:interested|signing|hoping|planning|to attend|attending|registering|joining (?!our|my|the (?:agency|unit|office|team|staff|department))|"
    r"coming(?! (?:back|from|by|over|off|down with|up|to (?:visit|see|our|my|us|work|town|the office)|on board|aboard)\b)|"
    r"taking (?:session|it|the (?:session|webinar|\d|january|february|march|april|may|june|july|august|september|october|november|december)|#|\d)|"
    r"going to (?:be|attend|join|take|come|sit in)(?! (?:leave|over|away|out))\b|in for (?:session|the|#|\d)|on for (?:session|the|#|\d))|"
    r"(?:son|seran|estan|vienen|van|vendran|asistiran|participaran) (?:interesad[ao]s|a (?:asistir|participar|estar|venir|tomar)|los dos|las dos|ambos|ambas)|"
    rf"(?:should|shall|must|(?:needs?|ha(?:s|ve)|is|are|ought|wants?|(?:is|are) (?:supposed|expected|required)|was told|were told|will have) to) (?:also |both |please )?"
    rf"(?:go to|come to|join|do|attend|sit in on|get into|be (?:added to|put in|in|on)) (?:(?:the|your|this|that|our|#) ?)?(?:[a-z]+ )?(?:{NOUN}\b|one\b|#|\d|{MONTH}\b)|"
    r"should (?:be|take|attend)|must (?:be|take|attend)|joins?\b|to (?:session|#|the|attend)|attends?\b|"
    r"prefers?|can'?t|cannot|won'?t|will not|is no longer|desea|quiere|necesita|asistira|va a|"
    r"who (?:wishes|wants|would|needs|will)|and i\b|and me\b|and myself|nor i\b|or i\b|e? ?y yo\b|(?:and )?we(?:'d|'ll| would| will)? both (?:like|love|want|need|wish|hope|attend|join|come|take|plan))"
)
IS_GONE = re.compile(
    r"\W*(?:\([^)\n]{0,60}\))?,?\s*(?:(?:was|were|is|are|had been|has been|have been)(?: \w+)? (?:to (?:attend|be|join|take|come|sit)|registered|signed up|enrolled|booked|"
    r"down|scheduled|supposed|due|going|set|slated)\b|(?:is|was|will be|has been|have been|are) (?:now |currently |"
    r"going )?(?:out|on (?:\w+ )?leave|away|ill|sick|off|no longer|called|subpoenaed|reassigned|transferred|"
    r"promoted|unable|not able|in court|hospitali[sz]ed)|"
    r"(?:has |have |just )*(?:left|resigned|retired|quit|moved|transferred|taken (?:a|another)|got|had|"
    r"passed)|"
    r"can'?t|cannot|won'?t|will not|(?:has|have) (?:a|to|court|been))\b"
)
TAKES_THEM_OFF = re.compile(
    r"\b(?:take|remove|drop|withdraw|cancel|move|switch|put|change|transfer|shift|scratch|strike|delete|pull|"
    r"bump|reschedule|free|free up|release|give up|give away|give|reassign|open up|reuse|pass on|withdraw|erase|clear)\b(?: both of)? (?:her|him|them|his|their|both)\b|"
    r"\b(?:free|free up|release|give up|give away|reassign|open up|cancel|drop) (?:the|that|this) (?:seat|place|spot|registration)\b|"
    r"\blet (?:somebody|someone|anybody|anyone) else (?:have|take|use)\b"
)
NAMED_SO = re.compile(
    rf"\b(?:(?:his|her|their|whose|the) (?:full )?name(?:'s| is)|have (?:him|her|them) (?:down )?as(?: the)?|"
    rf"(?:he|she)(?:'s| is)|se llama|su nombre es|her name|that is|namely)\W*{TITLED}$"
)
ONLY_SPOKEN_OF = re.compile(
    rf"\b(?:(?:hi|hello|hey|dear|hola|estimad[oa]|bonjour|attn|attention|thanks|"
    rf"thank you)\b(?=[ ,:]*(?:(?:ms|mr|mrs|dr)\.? )?$)|"
    rf"per|cc|cc'?d|copy|copied|copying|ask|asked|contact|call|contacted|spoke (?:with|to)|talked (?:with|to)|"
    rf"heard (?:from|about)|told|referred by|recommended by|suggested by|"
    rf"approved by|supervised by|report to|reports to|works? for|friend|client|son|daughter|husband|wife|child|"
    rf"mother|father|presented by|facilitat\w+|led by|taught by|instead of|replac(?:e[sd]?|ing)|(?:replacement|successor) (?:for|to|of)|former|formerly|"
    rf"succeed\w*|through|e-?mail from|forwarded by|sent by|"
    rf"court of|chambers of|attorney to|clerk to|assistant to|secretary to|office of|signed|sincerely|regards|"
    rf"from|(?<!well )as|named after|(?<!joined )(?<!accompanied )by)\b\W*(?:the |my |our |supervisor\b\W*|"
    rf"director\b\W*|boss\b\W*|colleague\b\W*|with\b\W*|to\b\W*)*{TITLED}$"
)
LIST_START = re.compile(r"^\s*(?:[•▪◦‣*·–—-]\s*|\(?\d{1,2}[.):]\s*|\(?[a-zA-Z][.)]\s+)?" + rf"{TITLED}$", re.IGNORECASE)
AND_BEFORE = re.compile(
    rf"(?:,|\band\b|&|\+|\by\b|\be\b|\bplus\b|\bet\b|;|\bas well as\b|\balong with\b|\bwith\b)\s*(?:and\s+|"
    rf"also\s+)?(?:for |para )?(?:the |el |la |my |our |mi )?(?:\w+ )?{TITLED}$"
)
MINE = re.compile(
    r"\b(?:my|mi)(?: \w+){0,2} (?:e-?mail|address|mail|correo|inbox)\b[^.;\n]{0,24}$|\bmine\b[^.;\n]{0,24}$"
)
SELF_IN = re.compile(
    r"\b(?:join(?:ing)?|accompany(?:ing)?|(?:come|coming|attend|attending|sit in|go|going)(?: along)? with|"
    r"together with) (?:me|us)\b|"
    r"\b(?:inscrib|matric|apunt|anot|registr)\w*me\b|\bnor (?:i|me|myself)\b|"
    r"\b(?:and|plus|&|y|,) (?:also )?(?:me|myself|yo)\b|"
    r"\b(?:y|e|tambien) (?:tambien )?(?:a|para|por) mi\b(?= *(?:[.,;:!?)\n]|$|para\b|en\b|al?\b|tambien\b))|\ba mi,? y (?:a|al)\b|"
    r"\bnos (?:inscrib|anot|apunt|registr|matricul|agreg|agreg|incluy|incluir|pong|poner|reserv|guard)\w*|"
    r"(?:^|\n)[ \t>]*(?:[-•*·]+ ?|\d{1,2}[.)] ?)?(?:yours truly|moi|me|myself|yo|the undersigned|quien (?:suscribe|escribe))(?=[ \t]{2,}|\t|,| \(| ?(?:->|=>|→|-|:|–|—)|[ \t]*(?:\n|\Z)| (?:session |#)?\d)|"
    r"\b(?:and|plus|&|as well as) (?:also )?(?:my own(?: (?:name|seat|place|spot|registration))?|mine)(?= *(?:[.,;:!?)]|\n|$))|"
    r"\b(?:and|plus|&) (?:also )?i\b(?! (?:am|have|will) not)|"
    r"\b(?:me|myself|i|yo)\b,? (?:and|plus|&|y|along with|as well as)\b|"
    r"\b(?:register|sign|enroll|enrol|add|put|book|include|count|get|move|switch|cancel|take|drop|save|bump|pull|pencil|squeeze|slot|"
    r"reserve|shift|transfer|remove|withdraw|send|seat|inscribe|delete|strike|scratch|place) (?:up )?(?:me|us|"
    r"both of us|the two of us|my (?:name|registration|seat|spot|place|reservation))\b|"
    r"\b(?:register|sign|add|put|include|book|enroll) (?:[\w ,]{0,40}?)\b(?:me|myself|us)\b|"
    r"\bfor (?:me|myself|us|both of us|the two of us)\b|"
    r"(?:\A|[\n.;:!?])\s*(?:me|myself),(?= [a-z'’-]+ [a-z'’-]+(?:,| and\b| &| plus\b))|"
    r"\bmy (?:own )?(?:registration|enrol+ment|sign-?up|seat|place|spot|booking|reservation|request|application)(?: (?:for|in|on) [^.;!?\n]{2,30}?)?,? (?:and|along with|together with|as well as|plus|&) (?:also )?(?:that|those|the ones?|one|another)s? (?:of|for)\b|"
    r"\b(?:enroll?|register|include|add|sign up|place|seat|admit|enter|book|put) (?:both )?the undersigned\b(?!['’]s)|\bthe undersigned,? (?:and|together with|along with|as well as|plus)\b|"
    r"\bmi (?:inscripcion|registro|lugar|cupo|solicitud) y (?:tambien )?(?:el|la|los|las) de\b|"
    r"\b(?:two|three|four|five|six|seven|eight|\d+|both|all|some|several|a few) of us\b|"
    r"\b(?:us|"
    r"we)\b (?:are (?:asking|signing|registering|interested|both|all|planning|hoping|attending|joining|on|two|"
    r"three)|"
    r"will (?:attend|join|be|take|both|all)|would (?:both |all )?like|want|both|all|plan)\b|"
    r"\b(?:we'd|we'll) (?:both|all) (?:like|love|want|attend|join|take|be|need)\b|"
    r"\b(?:one|a (?:seat|spot|place)|first|second|the other)(?: is| one| goes| being)? (?:in|under|to) "
    r"(?:my name|me)\b|\b(?:me|nos) (?:pueden?|podrian?|puedes|podrias) "
    r"(?:anotar|inscribir|apuntar|registrar|agregar|incluir|poner|reservar)\b|"
    r"\b(?:quiero|quisiera|deseo|me gustaria|queremos|quisieramos) (?:asistir|participar|inscribirme|inscribirnos|"
    r"registrarme|apuntarme|tomar|entrar|estar|un (?:lugar|cupo|espacio))\b|"
    r"\b(?:yo|i), [^,;.\n]{3,40}, (?:y|and|junto|along|together)\b|"
    r"\byo mism[oa]\b|[-–—•*:,+=>] ?(?:me|myself|yo)\b(?=,| \(| ?(?:->|=>|→|-|:)|[.;]|[ \t]*\n|\s*$)|"
    r"\b(?:in addition to|besides|as well as|along with) (?:me|myself)\b|"
    r"\bi (?:also )?need (?:to (?:attend|take|be in)|session|the (?:session|one|webinar)|"
    r"a (?:seat|spot|place)|#|\d)|"
    r"(?<=\n)me\b(?=,| \(| ?(?:->|=>|→|-|:)|\n)|\+ ?(?:me|myself)\b|"
    r"\b(?:first|second|third|other|one|two|three)(?: one| person)?(?: is|:|,| being)? (?:me|myself)\b|"
    r"\b(?:one|first|second|third|last|other)(?: one| seat| spot| place)? is (?:mine|for me)\b|\b(?:can|could|may|might) i (?:please |kindly |also |still )*(?:get|have|reserve|book|request|take|attend|join|come|sign up for|sit in|participate|be (?:registered|added|signed|put|included|enrolled))\b|\b(?:i'd|i would) (?:also |much |rather )*prefer (?:the |session |number |#)*(?:\d|january|february|march|april|may\b|june|july|august|september|october|november|december|first|second|next|later|earlier|monday|tuesday|wednesday|thursday|friday)|"
    r"\bi(?:'m| am) (?:the )?(?:one|first|second|third|other)\b(?=[;,.:(]| and\b| of (?:them|the two)|\s*$)|"
    r"\bpara mi\b|\bone for me\b|(?:^|[.;:!?\n])\s*mine(?: is| would be| goes|:|,| -| –| —| on| for| in)|\ba mi tambien\b|\btambien a mi\b|\byo tambien\b|(?:(?:^|[.;:!?\n])\s*|\band )me (?:for|on|in|at|to) (?:the |your |number |session |#)*(?:\d|january|february|march|april|may\b|june|july|august|september|october|november|december|next|last|first|second|third|both)|"
    r"\b(?:registering|enrolling) for (?:session|#|\d|the (?:session|webinar)|"
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|tomorrow|today|next|this)\b|"
    r"\bpara mi(?= y\b|[,.])|\bme plus\b|(?<!assistant )(?<!secretary )(?<!supervisor )(?<!boss )\(me\)|"
    r"\((?:at |from )?(?:this|the same|my) (?:e-?mail |mail )?(?:address|e-?mail|account|mailbox|inbox)\)|"
    r"\b(?:and|plus|&|with|for|y)(?: a)? (?:also )?(?:yours truly|moi|your humble servant|(?:est[ea]|un|una|su) servidora?(?! no\b)|quien (?:suscribe|escribe))\b|"
    r"\(the undersigned\)|\bthe undersigned and\b|\band the undersigned\b|"
    r"\bla que suscribe\b|\bel que suscribe\b|\bapuntarnos\b|\binscribirnos\b|"
    r"\bi(?:'d| would|'ll| will| want| wish| plan| am| intend| hope| can| also| request|"
    r" prefer)?(?: (?:also|still|like|love|very much|really|too|to|be|a|seat|spot|myself|personally|want|the|"
    r"session|number))*? (?:want|"
    r"attend(?:ing)?|join(?:ing)?|participat\w+|take part|be there|come|do|take|sit in|too)\b|"
    r"\b(?:that's me|that is me|\(me\)|\(myself\)|myself)\b|\bme (?:too|as well)\b|\bcount me\b|"
    r"\bsign(?:ing)? up for\b|\bi(?:'d| would) (?:also )?like (?:a|to (?:be|sign|register for))\b"
)
STAYS_AWAY = re.compile(
    r"\bnothing (?:changes|is changing|has changed|is new|new|else|to change|more) (?:for|on|about) m(?:e|y|ine)\b|"
    r"\b(?:no changes?|same as before) (?:for|to|on|with) m(?:e|y|ine)\b|"
    r"\b(?:mine|my (?:own )?(?:seat|spot|place|registration|details|entry)) (?:stays?|remains?|is (?:fine|unchanged|the same|good|right|correct|all right|as it was))\b|"
    r"\b(?:leave me (?:on|in|where)|i'm staying|i am staying|i'll keep|mine stays|i stay|keep me|"
    r"i (?:do not|don'?t) need (?:the|a|my) (?:place|seat|spot)|nothing for me|i will still|i'm still|"
    r"i (?:myself )?(?:will|shall|am|'ll) still)\b"
)
_BUSY = (
    r"(?:tied up|booked|double-?booked|busy|swamped|away|out|off|on (?:\w+ )?(?:leave|vacation|duty|call)|in (?:court|trial|depositions?|meetings|training)|"
    r"unavailable|not (?:available|free)|unable|otherwise (?:engaged|committed)|spoken for|stuck|committed elsewhere|travel(?:l)?ing|gone)\b"
)
ONLY_ME = re.compile(
    r"\b(?:(?:only|just|solo|nada mas|solamente|unicamente) (?:for |para |a |yo|mi)?(?:me|myself|i|mi|yo)\b(?! (?:want|wanted|need|needed|thought|found|heard|saw|have|had|got|can|could|know|ask|do|work|handle|coordinate|register|keep|and|y)\b)|(?:me|myself) (?:only|alone)\b|"
    r"(?:only|just) one (?:seat|place|spot|of us)(?:,)? (?:for me|mine|and (?:it is|it's|that is|that's) (?:me|mine|for me)))"
)
"""Nobody beside the author is asked for."""
ONLY_ME_THEN = re.compile(
    r"\b(?:(?:not|no longer|thought(?: it| i)?(?:'d| would| was| were)?(?: be)?|(?:it|this|that|there) (?:was|were|had been|would have been|used to be)|at first|until (?:now|yesterday|today))|\w+n't)(?: \w+)? ?\Z"
)
"""Before that: it was so, or is not so."""
_A_SESSION = (
    r"(?:(?:your|the|last|that) (?:[\w'-]+ ){0,3}|one of (?:your|the) (?:\w+ )?|january(?:'s)? |february(?:'s)? )"
    r"(?:webinars?|sessions?|class(?:es)?|trainings?|programs?|series|courses?|workshops?|modules?|presentations?|one)"
)
"""A session that is over, in whatever words."""
_BEFORE_NOW = (
    r"(?:(?:back )?in (?:the |early |late )?(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|fall|autumn|winter|\d{4})|"
    r"last (?:\w+)|already|before|earlier|(?:a|two|three|some|\d+) (?:\w+ )?(?:days?|weeks?|months?|years?|while|times?) ago|yesterday|the (?:first|last|other) (?:time|day|week))\b"
)
_ONLY_THEM = r"\b(?:only|just|solo) (?:for |para |a )?(?:her|him|them|ella|el|(?:these|those|the) (?:two|three|four)(?: of them)?)\b(?= *(?:[.,;:!?)–—-]|\n|\Z)| (?:for now|this time|then|please|in (?!his|her|their)|on (?!his|her|their)|at this|esta vez|por ahora)\b)"
ONLY_THEM = re.compile(_ONLY_THEM)
"""Nobody is asked for beside those: the author is not, who names them."""
SELF_OUT = re.compile(
    r"\byo ya (?:lo |la |los |las )?(?:tome|hice|vi|cogi|asisti|participe|fui|estuve)\b|\best[ea] servidora? no\b|"
    r"\b(?:a mi )?no me (?:inscrib|anot|apunt|registr|incluy|cuent)\w+|"
    r"\bi\b[^.;!?\n]{0,60}\b(?:(?:but|and|though|while) (?:am |will be )?not|without) (?:be )?(?:myself )?(?:attending|joining|coming|"
    r"taking part|participating|registering|signing up|enrolling)\b(?! (?:the|in|for|session|your|#|\d))|"
    r"\bi(?:'m|'ll| am| will| shall| have to| get to)? (?:be )?(?:sitting|sit|skip|skipping|pass(?:ing)? on) (?:this|that|it|these)(?: one| time)?\b|"
    r"\b(?:no|none|not a) (?:seat |place |spot |registration )?for me\b(?! (?:on|in|at|to|that|if)\b)|\bi do(?: not|n't) (?:attend|take part|participate)\b|"
    r"\bi(?:'m| am) (?:only|just|merely|simply) (?:the )?(?:sender|messenger|organi[sz]er|scheduler|secretary|typist|coordinator|one (?:who|that|with) |"
    r"passing (?:this|it|these|them) (?:on|along)|sending (?:this|it|these|them) in|forwarding)|"
    r"\bi\b[^.;!?\n]{0,50}\b(?:but|and|so) (?:shall|will|can|do|am|would)(?:n't|not| not) (?:\w+ )?(?:be )?"
    r"(?:attend\w*|join\w*|com(?:e|ing)|tak(?:e|ing) (?:part|it)|participat\w*|going|there)\b|"
    r"\bi(?:'d| had| was|'m)? (?:first |originally |actually |really )?(?:thought|thinking|planned|planning|meant|meaning|hoped|hoping|"
    r"intended|wanted|going) (?:of|about|to|on)? ?(?:going|coming|attending|joining|come|go|attend|join|taking|take|doing|do)\b"
    r"[^.;!?\n]{0,24}\b(?:but|only)\b|"
    r"\b(?:i|we)(?: (?:will|am|are|shall|do|myself|personally|can|won't|don't))*(?:'m|'ll| am| will| do|"
    r" can)?(?: myself| personally)? (?:not|never|n't|won'?t|don'?t|cannot|can'?t)(?: myself| personally| be|"
    r" need| plan| want| to)* (?:attend\w*|join\w*|participat\w*|com\w+|registering|sign\w*|take|going|"
    r"make it|be there|be on\b|need (?:it|this|a (?:seat|spot)))\b|"
    r"\b(?:(?:don'?t|do not|needn'?t|need not|shouldn'?t) (?:need to |have to |bother to |please |even )*|(?:unnecessary|not necessary|not needed|no reason) (?:for you )?to )"
    r"(?:count|include|register|sign(?: up)?|add|put|enter|enroll?|list|book|(?:save|hold|reserve)(?: an? (?:seat|spot|place))?(?: for)?) me\b|"
    r"\bnot (?:be )?attending (?:myself|personally)\b|\bnot asking (?:for )?(?:anything|a \w+) for myself\b|"
    r"\bi(?:'ve| have) already been\b|"
    r"\bi(?:'m| am)? (?:just |only )?(?:do|doing|handle|handling) (?:the|all the|his|her|their|all) (?:typ\w+|"
    r"writing|paperwork|e-?mail\w*|schedul\w+|book\w+|registrations?|admin\w*|calendar|clerical)|"
    r"\bi only (?:coordinate|handle|arrange|schedule|do)\b|\bnothing for me\b|"
    r"\bi(?:'m|'ll)? [^.;!?\n]{0,40}\b(?:and|so) (?:i )?(?:cannot|can'?t|won'?t|will not) (?:attend|join|come|"
    r"be (?:there|with))\b|"
    r"\bi (?:do not|don'?t|need not) (?:need to |have to |want to )?(?:hear|see|sit through|take|watch|"
    r"attend) (?:it|this|that) (?:twice|again|a second|a third|myself|once more)\b|"
    r"\bnot for (?:me|myself)\b|\bnobody here\b|\bneither i nor\b|"
    r"\bi (?:took|attended|already took|have already (?:taken|attended|done)|did) (?:it|this|the)\b|"
    r"\b(?:there(?:'s| is) )?no need (?:to|for you to) (?:count|include|add|enter|register|sign|put|list|save|hold)(?: \w+){0,3}? me\b|"
    r"\bnot registering myself\b|\bi do not need (?:it|a seat|to)\b|"
    rf"\b(?:i myself|i personally|as for me,? i|i,? (?:however|alas|sadly|unfortunately),?)(?:'m| am|'ll be| will be|'ve been| have been)? (?:\w+ )?{_BUSY}|"
    rf"\bi(?:'m| am|'ll be| will be) (?:\w+ )?{_BUSY}[^.;!?\n]{{0,24}} (?:that (?:day|week|morning|afternoon|whole)|then|until|till|through)\b|"
    r"\byo (?:misma? )?(?:estoy|estare|ando) (?:\w+ )?(?:ocupad|fuera|de (?:viaje|vacaciones|licencia))\w*|"
    r"\bi(?:'m| am) just (?:the|her|his|their)\b|\bnot me\b|\bi won'?t be\b|"
    r"\b(?:i'm|i am) already (?:registered|signed up|enrolled|in|on)\b|\bdon'?t put me\b|\bmine stays\b|"
    r"\bi'm staying put\b|\bi don'?t need the place\b|\bnothing for me\b|\bi did(?:n't| not) need\b|"
    r"\byo no (?:voy|participar|asistir)\w*|\b(?:count|leave|keep) me (?:out|off)\b(?! of (?:the|your) (?:copy|mail|loop))|\b(?:without|minus|not counting) me(?= *(?:[.,;:!?)]|\n|\Z))|"
    r"\b(?:i|myself)(?:'m| am| remain|'ve| have)? (?:\w+ )?(?:undecided(?! (?:as to |about |on |between )?(?:which|what|between))|on the fence|not (?:yet )?(?:decided|made up my mind|sure (?:about|if|whether) (?:myself|i'll|i will|i can|i want))|"
    r"still (?:thinking (?:it over|about it)|mulling|making up my mind))|"
    rf"{_ONLY_THEM}"
)
_I_ONCE = r"\bi(?:'ve| have| had)?(?: (?:already|just|myself|personally|once))*"
TOOK_PART = re.compile(
    rf"{_I_ONCE} (?:took|taken|attended|completed|finished|sat (?:through|in on)|went through|gone through|been through) "
    rf"(?:it|this|that|yours)(?: one)?\b|"
    rf"{_I_ONCE} (?:took|taken|attended|completed|finished|did|done|sat (?:through|in on)|went (?:through|to)|gone (?:through|to)|been (?:through|to|at|on|in|part of)|"
    rf"was (?:at|on|in|part of)|saw|seen|watched|heard|caught|joined) {_A_SESSION}\b|"
    rf"{_I_ONCE} (?:saw|seen|watched|heard|caught|had|did|done|joined|was (?:at|on|in)|went to|been (?:to|at|on|in)) (?:it|this|that|yours|the same)(?: one)? {_BEFORE_NOW}"
)
"""The author took part before: beside others they are not asked for, unless they say so plainly."""
LATER_ROLE = re.compile(
    r"^(?:info|intake|records?|office|contact|admin|hotline|help|support|training|hr|reports?|cps|fax|noreply|"
    r"no-reply|webmaster|scheduling|frontdesk|reception|media|press|billing|accounting|"
    r"[a-z]+-(?:records|intake|hotline))\b",
    re.IGNORECASE,
)
BELONGS = re.compile(
    r"\b(?:i(?:'m| am| work| volunteer| serve| coordinate| supervise)?|we(?:'re| are| all)?|im|soy|somos|"
    r"trabajo|work|works|working|employed|volunteer|agency|organization|employer|representing|of the|staff of|"
    r"employees of|from|with|at|for|of|del|de la|en el|en la|in the|en)\b[^.;\n]{0,60}$"
)
OFFICE_HOLDER = re.compile(
    rf"\b(?:judge|magistrate|director|honorable|hon\.?|commissioner|superintendent|chief|sheriff|"
    rf"justice)\s+(?:judge\s+)?{TITLED}$"
)
BESIDE_ME = re.compile(rf"\b(?:me|myself|i)\b\)?,? (?:and|&|plus) {TITLED}$")
FOR_NAME = re.compile(rf"\b(?:for|para) {TITLED}$")
SUPERVISES = re.compile(
    rf"\bi (?:am |'m )?(?:directly )?(?:supervis\w+|manag\w+|overse\w+|work(?:ing)? with|train\w*|assist\w*|"
    rf"writing (?:for|about))(?: the supervisor of)? {TITLED}$"
)
WISH = re.compile(
    r"\b(?:wants?|would like|needs? to|asked|join|attend|come|register|sign|seat|both of us|two of us|quiere|desea)\b"
)
OWN_NAME = re.compile(r"\b(?:i|my|mi|yo)\W*(?:am|name|'m)?(?: is|'s)?\W*$")
NEITHER = re.compile(r"\bneither\W+$")
AND_ME = re.compile(r"\W+(?:and|nor|y) (?:i|me|myself|yo)\b")
AND_AHEAD = re.compile(rf"(?:,? (?:and|y|e|&|\+|plus) |, )(?:also )?{TITLED}")
COLON = re.compile(rf":\W*{TITLED}$")
HEADS_A_LIST = re.compile(
    r"\b(?:two|three|four|five|six|register|add|enroll|sign up|following|these|both|seats?|places?|spots?|"
    r"people|names|staff|entry|registration|record|colleague\S*|another|one more|\d)\b"
)
_THEY = r"(?:(?:so|and|but|now|please|anyway|also|yes|y),? )*(?:he|she|they|el|ella|ellos|ellas|both(?: of them)?|all (?:of them|three|four|five)|the two(?: of them)?|ambos|ambas)"
THEY_WISH = re.compile(
    r"(?:can|could|may|would) (?:he|she|they) (?:please |still |also )*(?:be|get|join|attend|come|have|take|"
    r"sign|register|participate|sit in)\b|"
    rf"{_THEY}(?:{WISHES}|{COMES}|\W+(?:(?:has )?asked(?!(?: me| us)? (?:if|whether|what|how|when|about|why|where|who)\b)|"
    r"would (?:also |very much |really )?(?:like|love|appreciate|benefit|need|be (?:glad|happy|grateful|interested|thrilled|attending|joining|coming))|"
    r"will (?:attend|take|be|need)|is hoping|should)\b)"
)
"""How a sentence begins that asks for whoever was named in the one before."""
THEIRS = re.compile(r"\b(?:his|her|their|supervisor'?s?)\b[^.;\n]{0,24}$")
SOMEBODY_S = re.compile(r"\b([a-z][a-z-]+)'s (?:\w+ )?(?:e-?mail|address|mail)\b[^.;\n]{0,14}$")
RETIRED = re.compile(
    r"\b(?:old|former|previous|not|wrong|instead of|was|personal|"
    r"(?:changed|switched|moved|registered|signed up|enrolled|confirmed)(?: \w+){0,4} (?:from|under|as|"
    r"with))\b[^.;\n@]{0,14}$"
)
_PRIVATE_AFTER_ALL = (
    r"(?<!not )(?<!n't )(?<!never )(?<!to )(?<!would )\b(?:use|send (?:it|them|everything|the \w+|mail) to|write (?:me )?(?:to|at)|reach me (?:at|on)|go with|usen?) "
    r"my (?:own )?(?:personal|home|private) (?:e-?mail|address|mail|account|one)\b[^.;\n@]{0,40}$"
)
"""Use my personal address, ...: it is what they want."""
NOT_RETIRED = re.compile(
    rf"{_PRIVATE_AFTER_ALL}|"
    r"\bnot (?:my|the) (?:old|personal|home)|"
    r"\b(?:old|former|previous|wrong|personal|private|home|was)\b[^;\n@]{0,16}?(?:[,.;:–—-]|\bbut|\band|\bso) (?:(?:please|my|the|the one (?:at|for)|use) )*"
    r"(?:work|office|official|business|agency|county|school|new|right|correct|better)(?: (?:one|e-?mail|address|mail|account))?(?: is| =|:)? ?$"
)
MEANT = re.compile(
    rf"{_PRIVATE_AFTER_ALL}|"
    r"\b(?:work|office|correct|right|new)\b[^.;\n]{0,24}$|"
    r"(?:[,;:–—-]|\b(?:but|and|so|instead))\s*(?:(?:please|pls|plz|just|rather|instead|kindly|do|you can|better|only) )*(?:use|send (?:it|them|everything|the \w+|mail) (?:to|at)|write (?:me )?(?:to|at)|"
    r"reach me (?:at|on)|go with|mail me at|e-?mail me at|usen?|mande(?:n|lo)?(?: a)?|escriban?(?:me)? a)\W*(?:(?:my|this|the)(?: \w+){0,3}?(?: address| e-?mail| one)?,?:? )?$"
)
"""Between what is not to be used and an address: this one is."""
PRIVATE = re.compile(r"\s*(?:\(personal|\(home)")
ANOTHER_S = re.compile(
    r"\b(?:he|she|they|who|his|her|their)(?:'s| is| are| works?| work)?(?: (?:at|with|for|from|in))? (?:the )?$"
)
NOBODY_S = re.compile(r"agency|office|county|work|it")

NOT_ME = re.compile(
    r"\b(?:has asked|asked|asks|told|tells|wants|wanted|begs|begged|requests|reminds|reminded|urges|urged|instructs|informs|informed|assures|assured|allows|allowed|had|lets?|behalf|ask|reply|write|contact|call|email|copy|tell|give|"
    r"reach|if|help|directs|requested|instructed|with a copy to|only|handed|lent|for the|next|beside|near|behind|under|above|across|close|opposite|replaces?|trains?|assists?|shadows?|knows|helps?|nothing|none|no (?:seat|place|spot))\W*(?:to )?$"
)
"""Before a word like "me": what shows that it is not about a seat for the author."""
I_DO_ELSE = re.compile(
    r"\s*(?:(?:'d|would) (?:like|love|prefer|want) (?:her|him|them|my|our|these)\b|"
    r"(?:need|want) (?:her|him|them|these)\b|'|should|would (?:be (?:grateful|glad|happy|thankful)|"
    r"ask|appreciate|prefer that|suggest)|"
    r"am (?:the(?! (?:other|second|first|third))|their|her|his|not|only|just)|supervise|coordinate|"
    r"(?:will|shall) (?:send|make|forward|see|let|get|give|write|call|follow|be in touch|confirm|check|pass|tell|ask|add|keep|try|report)|can (?:send|forward)|do not|don't|was|"
    r"(?:have|need)(?! (?:both |now |each |all |just |since |already |also )*(?:to (?:drop|cancel|withdraw|leave|bow|pull|miss|skip|back|change|move|switch|attend|"
    r"take|be|come|join|swap|reschedule|sit|give|sign|register|enroll|get|beg|bail|opt|step)|decided|agreed|chosen|picked|settled|signed|"
    r"registered|booked|(?:a|the|two|seats?|places?|spots?|session)\b))|thought|"
    r"believe|just|'ll send|want to|wanted|told|asked|hope|know)"
)
"""Behind "and I": what shows that something else is told of."""
REGISTERS_OTHERS = re.compile(r"\s*(?:up )?(?:the|my|our|two|three|these|a |following|[a-z]+ [a-z]+ (?:and|,))")
NOT_COMING = re.compile(
    r"\bneither\b.*\b(?:will be|is|are|am) (?:attending|coming|joining)\b|"
    r"\b(?:is|are|will) not (?:be )?(?:attending|coming|joining)\b(?! until)"
)
SEGMENT = re.compile(rf"[:;]\s*{TITLED}$")
SHARED = re.compile(
    r"\b(?:(?:both|they|we)(?: of (?:them|us))?(?: both| all)? (?:use|share|are (?:at|on)|can be reached (?:at|on)|"
    r"go by|have|get (?:their |our )?mail at)|"
    r"(?:their|our) (?:shared|joint|common|family|household) (?:e-?mail|address|mailbox|account)(?: address)?"
    r"(?: is|:)?|share (?:an?|one|the same) (?:e-?mail|address|inbox|mailbox|account)(?: address)?|"
    r"same (?:e-?mail|address) for both|"
    r"(?:send|mail|e-?mail|forward|direct|get) (?:both|all|everything|all of|the|their|our|his and her|these)(?: (?:of )?(?:the |their |our )?(?:\w+ )?(?:links?|invit\w+|log-?ins?|details|confirmations?|mail|e-?mails?|information|paperwork|notices?))? (?:to|through|in care of|c/o))\b[^.;\n@]{0,40}$"
)
"""Before an address: several people have it."""
SHARES_THIS = re.compile(
    r"\b(?:use|send (?:it|them|everything|all|both) to|goes? to|write to) (?:mine|my (?:e-?mail|address|mailbox|inbox|account)(?: address)?) (?:for (?:both|all|him|her|them)|instead)\b|"
    r"(?:\b(?:so|and|please|just),?|[;,.–—-]) (?:please |just |you can |you may )?use mine\b|"
    r"\b(?:this|it)(?: is|'s) (?:the|our|a|an) (?:\w+ )?(?:e-?mail|address|mailbox|account|inbox|one)(?: address| account)?(?: that| which)? (?:we|both of us|the two of us|my \w+ and i)(?: (?:both|all|two))? (?:share|use|have|read|check)\b|"
    r"\b(?:share|shares|sharing|have|has) (?:one|an?|the same|a single|a common) (?:\w+ )?(?:e-?mail|address|mailbox|account|inbox)(?: (?:address|account))?\b(?=[^.;!?\n@]{0,60}\bthis (?:\w+ )?(?:e-?mail|address|mailbox|account|inbox|one)\b)|"
    r"\bthis (?:\w+ )?(?:e-?mail|address|mailbox|account|inbox)(?: address)? (?:is|works|will do|would be|can be used|will be|does|serves|is to be used) (?:just |perfectly )?(?:fine |good |ok(?:ay)? |best |right |used )?"
    r"(?:for|by) (?:both|all|the two|him|her|them|each|everyone|everybody|either)\b|"
    r"\b(?:both|all|the|our|his|her|their) (?:confirmations?|invit\w+|links?|e-?mails?|mail|log-?ins?|details)\b[^.;!?\n@]{0,30}\b(?:to|at|through) this (?:same |\w+ )?(?:e-?mail|address|mailbox|account|inbox)\b|"
    r"\b(?:use|reach (?:him|her|them) (?:at|through|by)) this (?:same |\w+ )?(?:e-?mail|address|mailbox|account|inbox)(?: address)? for (?:both|all|the two|him|her|them|each|everyone|everybody|either)\b|"
    r"\b(?:shar(?:e|es|ing)|both (?:of us )?use|for both(?: of us)?|all use|use) this (?:same )?"
    r"(?:e-?mail|address|mailbox|account|inbox)\b|"
    r"\bthis (?:e-?mail|address|mailbox|account) (?:is|works) (?:for|good for) (?:both|all|the two)|"
    r"\bcompartimos (?:este|el) correo\b"
)
"""Several people have the address that the message comes from."""
ONE_NAME = re.compile(
    r"\b(?:(?:only|just)(?: have| has| use| go by)?(?: the)? (?:one|a single) (?:word|name)|"
    r"(?:one[- ]word|single[- ]) ?name|mononym|"
    r"(?:do not|don'?t|does not|doesn'?t) (?:have|use) a (?:last|family|second|sur) ?name|"
    r"no (?:last|family|sur) ?name|un solo nombre|(?:no tengo|sin) apellidos?)\b"
)
"""The author says that their name is one word."""
ALSO_ADDS = re.compile(
    r"\b(?:(?:could|can|would|will) (?:you|i|we) (?:please |kindly )?also|please also|(?:and|then) also|also,? please)\b "
    r"(?:please )?(?:add|register|sign up|put|include|enroll|book|enter|get)\b|"
    r"\b(?:add|register|sign up|put|include|enroll|book|enter)\b[^.;!?\n]{0,60}\b(?:too|as well)\b"
)
"""Somebody is to be added beside who was asked for before."""
WHICH_OF_TWO = re.compile(
    r"\b(?:use|prefer|to|at|want|check|is|for|on|with|read|take|usen?) (?:only )?(?:the |my |el |la )?"
    r"(first|former|second|latter|last|other|primero|segundo)(?: one| address| e-?mail| account)?\b"
)
"""Of two addresses written down, the one to use."""
RETIRED_AFTER = re.compile(
    r"[>)\]]?(?![.;!]\s*(?:and |but )?(?:(?:my|the|that|this) )?old\b[^.;@\n]{0,24}[\w.+-]*@)(?![.;!?]\s*(?:and |but |since |because )?(?:my|the|that|this) (?:old|former|previous) \w+ [a-z])(?!\s*[,–—-]+ ?(?:and |but |since |because |as )?(?:my|the|that|this) (?:old|former|previous) \w+ (?:stops?|stopped|forwards?|works?|worked|expires?|expired|ends?|goes|went|will|won't|gets?|doesn't|does not|is going|is about|is being|has been|was shut|was closed|bounces)\b)\W{0,3}(?:on the form|earlier|before|yesterday|last (?:week|time|month)|the first time)?\W{0,3}"
    r"(?:but |and |which |that |it )*(?:was|is|were)? ?(?:(?:a|an|my|the) )?(?:typo|wrong|misspelled|mistyped|"
    r"incorrect|old (?:one|address|e-?mail)|dead|closed|no longer|bounces|bouncing|mistake|error)\b|"
    r"[>)\]]?\W{0,3}(?:but|though|only) (?:please )?(?:(?:this|the other) (?:one|address|e-?mail|mailbox|account|inbox) (?:is|works|gets|reaches)|"
    r"(?:i )?(?:never|rarely|seldom|hardly|don'?t|do not) (?:ever )?(?:check|read|open|look|use|see)|(?:use|write (?:me )?(?:to|at|here)|send (?:it |the link |everything )?(?:to|here)) (?:this|the one i)\b)"
)
"""Behind an address: it is not to be used."""
TAKEN_BACK = re.compile(
    r"[>)\]]?[\s,.;:!?–—-]{0,5}(?:(?:oh|ah|ay|oops|ups|whoops|uh|er|hmm|no|wait|hold on|actually|or rather|rather|espere?|ay no|i'?m|so|my)[\s,.;:!–—-]+){0,4}"
    r"(?:(?P<plain>(?:scratch|strike|forget|ignore|disregard) (?:that|this)(?: one| address)?|i mean(?:t)?\b|make (?:that|it)\b|never ?mind|that(?:'s| is| was) "
    r"(?:wrong|not right|(?:the|my) (?:old|wrong|home|personal|private)|a typo|misspelled)|correction\b|digo\b|mejor dicho|corrijo|correccion\b|me equivoque)|"
    r"(?P<sorry>sorry|apologies|pardon|perdon|perdone|disculpe?|lo siento|oops|whoops|(?:should|must) (?:be|read)|no,|not that one|con \w+ \w+))"
)
"""Behind an address: what follows is to be used instead; after a mere "sorry" only where it is much like it."""
GAVE_WRONG = re.compile(
    r"\b(?:gave|put|wrote|typed|mistyped|used|entered|sent|listed|have|has|had|registered|signed up|wrong|misspelled|old|as|to|on file|reads?|says?|shows?)\b[^.;\n@]{0,50}\Z"
)
"""Before an address: it is on record, and may be wrong."""
RIGHT_ADDRESS = re.compile(
    r"\b(?:it (?:ends|begins|starts|should|is|ought|has|needs)|it's|should (?:be|read|have)|turns? out|the (?:right|correct|real|proper|good) (?:one|address|e-?mail)|(?:right|correct) (?:one|address)? ?is|"
    r"correct(?:ed|ly)?|please (?:use|change|send|correct|make)|instead|is now|(?:gave|give|given|assigned|issued|made|got|has|have|set)(?: \w+)? (?:me|her|him|us|them|up with)|(?:was|were|got|been) (?:given|assigned|issued)|meant|left out|with (?:an?|no|two|one) |missing|typo|dropped|forgot)\b"
)
"""Between that and another: the second one is right."""
REPLACES = re.compile(
    r"\b(?:replac|chang|swap|switch|updat|correct|exchang|substitut|cambi)\w*\b[^.;\n@]{0,50}(?<!from )\Z"
)
REPLACED_BY = re.compile(r"[>)\]\"']*\s*(?:with|to|for|by|into|a|por|->|→)\s*[<(\[\"']*")
"""Before an address and between it and another: the first is replaced by the second."""
