"""Words that speak for or against what was read: of other people, of cancelling, of moving, of needs that were missed.

All small letters without accents, as `folded` gives them. They are cruder than the tables that the first reading goes by,
and made without them, so that both seldom fail in one place.
"""

# ruff: noqa: E501 - a pattern is one row of a table and reads along its line

import re

from registrar.reading.words.agency_words import HEADS
from registrar.reading.words.session_words import MONTH
from registrar.sieve import Sieve
from registrar.vocabulary import Accommodation

NOBODYS = Sieve(
    r"\b(?:changed from|old|former|formerly|previous|previously|wrong|not|instead of|no longer|was|fax|"
    r"hotline|contact|questions?|(?:do not|don'?t|never|stop) (?:use|using|send|sending|write|writing|mail|reply|replying|e-?mail)|"
    r"personal|home|private|copy|copied|cc|cc'd|bill|billing|invoice|emergency|antes|supervisor|rather than|"
    r"bounce\w*|registered|enrolled|signed up|notify|inform|alert|reached?|reachable|arrang\w+|office hours|or write to|assistant|secretary|scheduler|manager|"
    r"approv\w+|(?:have|has|had|got|list\w*) (?:me|him|her|us|my (?:e-?mail|address)|it)(?: down)? (?:for [\w ]{2,24} )?(?:as|under|at|with|in|on|by)|goes? (?:away|dead)|clos\w+)\b[^.;\n]{0,40}$|"
    r"\b(?:copy|cc|copying|loop in) (?:my|our|the|his|her|a)\b[^.;\n]{0,60}$|"
    r"\bquestions? (?:about|on|regarding|concerning|for|as to)\b[^.;\n]{0,70}$"
)

NOBODYS_AFTER = Sieve(
    r"\W*(?:says?|said|told|tells|thinks|suggested|recommended|approved|keeps|handles|forwarded|"
    r"(?:in|from|at|of) [^.,;\n]{2,30} will (?:write|register|sign up|e-?mail)|"
    r"will (?:write|register|sign up|e-?mail)\b[^.;\n]{0,20}(?:himself|herself|themsel\w+|separately|own)|"
    r"(?:has|have) (?:already )?(?:approved|asked me|told|said|suggested)|"
    r"is (?:only |just )?(?:copied|cc'?d|on copy|aware)|"
    r"(?:he|she|they|who) (?:does|do|will|is|are|has|have|need)(?:n't| not) (?:need|want|wish|attend|attending|com(?:e|ing)|join|joining|tak(?:e|ing)|part|register\w*|be))\b|"
    r"[^.;\n]{0,20}\b(?:is (?:wrong|old|dead|gone|no longer)|no longer|bounces|bounced|instead|"
    r"is my (?:old|home|personal))\b"
)

SEVERAL = Sieve(
    r"\b(?:(?:both|two|three|four|five|six) of us|(?:for|sign|register|put|add|get|enroll?|book|count|include|seat|have|list) us (?:both|two)|us (?:both|two) (?:in|down|up|for|on|to)|we both|we(?:'d|'ll| would| will) both|"
    r"my (?:office ?mate|co-?worker|colleague|supervisor|partner|wife|husband|teammate|boss|intern|manager|"
    r"assistant|team|staff)s?(?:,? [\w'.-]+){0,2},? and (?:me|myself|"
    r"i (?:would|want|wish|will|need|can|both|are (?:both |each |all |also |very )?(?:interested|hoping|planning|signing|registering|attending|coming|asking|"
    r"eager|looking|joining|wanting|wishing|keen|ready|free|down|in\b)|[^.;,!?\n]{2,60}\band (?:(?:would|'d) (?:both |really |very much )?(?:like|love)|want to|wish to|hope to|are interested)))\b|"
    r"\b(?:i|me|myself|yo) and my (?:co-?worker|colleague|supervisor|partner|wife|husband|teammate|boss|"
    r"intern|team|staff)|"
    r"as well as myself|plus me\b|(?:would|'d|will|'ll|can|want to|plan to|hope to) both (?:like|love|want|attend|join|come|be|take)|"
    r"these (?:folks|people|individuals|staff|workers|names|employees)|"
    r"(?:register|sign|enroll|put|add|book|count|include|schedule|get) us\b|"
    r"so (?:is|was|would|will|does) my (?:office ?mate|co-?worker|colleague|supervisor|partner|wife|husband|"
    r"teammate|boss|intern|manager|assistant|team|staff|friend|director|deputy|secretary)|"
    r"nosotr[oa]s|(?:las|los) (?:dos|tres)\b(?! (?:apellidos?|nombres?|sesion|fechas?|talleres|temas?|dias?|horas?|semanas?|meses|correos?|direccion|"
    r"idiomas?|ojos|oidos|lados|partes|cosas|veces|ultim|primer|proxim|seminarios?|webinar))|somos (?:dos|tres)|ambas|ambos|inscribirnos|inscribanos|"
    r"(?:con|y|a|para|por|e) mi companer[oa](?! (?:\w+ )?(?:me|nos|lo|la|ya|fue|hizo|tomo|dijo)\b)|mi companer[oa](?: \w+){0,3} (?:y yo|tambien|quiere|quisiera|desea|necesita|va a|y a mi))\b"
)

# "There are two of us, and it'll just be me"
ONLY_ONE = Sieve(
    r"\b(?:only i|only me|just me|just i|just myself|only myself|me alone|just (?:the )?one (?:of us|seat|place|spot)|(?:only|just) one of us|by myself|i'?m the only one|i am the only one|"
    r"one seat|a single seat|solo yo|only need (?:one|a) (?:seat|spot|place)|one person)\b"
)

# "Between the two of us no one did it", "two of my staff are on leave": a count that is not of those who take part
NOT_OF_THOSE = re.compile(
    r"\b(?:(?:between|among|for|so that|leaves?|left) the|there(?:'s| are| is|'re) (?:only |just )?)\s*$"
)
ARE_OTHERS = re.compile(
    r"(?: (?:of|from|on|in) (?:my|our|the) \w+)? (?:are|is|were|have|has|had|will be) (?:already|asking|on leave|on nights|out|off|away|registered|signed up|"
    r"enrolled|gone|missing|unable|not|new|part-time|retir\w+|wondering|curious|only)\b|"
    r" (?:were|was|had|would have|thought|meant|hoped|planned|wanted)\b|"
    r" who (?:are left|works?\b|live\b|always|usually|never|often|will (?:watch|see|catch)|(?:would|could|might|may) (?:watch|see|catch)|can'?t|cannot|could not|have to miss|missed|already|handle)\b"
)

SEVERAL_IN_SUBJECT = Sieve(
    r"\b(?:two|three|four|five|six) (?:of us|for)\b|"
    r"\b(?:two|three|four|five|six|both|[2-9]|1[0-9]) (?:people|persons|registrants|attendees|participants|"
    r"staff|workers|colleagues|sign-?ups|registrations|seats|spots)\b"
)

RELATIVES = (
    r"(?:supervisor|co-?worker|colleague|boss|director|intern|manager|new hire|employee|staff|team|assistant|"
    r"volunteer|judge|worker|office ?mate)s?"
)

OTHER_PERSON = Sieve(
    r"\b(?:(?:register|enroll?|add|book|include|sign(?: up)?|schedule|switch|transfer|cancel|remove|withdraw) "
    rf"(?:him|her|my {RELATIVES}|(?:my|our) (?:(?:whole|entire|new|newest|other|own|two|three|four|five|\d) ){{0,2}}(?:{RELATIVES}|units?|crew|clerks?|caseworkers?|deputies|nurses|advocates|officers)|(?:mr|ms|mrs|officer|judge|commissioner|detective|det|sgt|sister)\b)|"
    r"(?P<for>(?<!\bme )(?<!attend )(?<!attending )(?<!coming )(?<!come )on (?:the )?behalf of (?!(?:nobody|myself|me)\b(?! and))(?!(?:(?:all of us|everyone|everybody|us all)|(?:the |our |my |this )?(?:whole |entire |full )?(?:team|department|dept|agency|office|organi[sz]ation|unit|clinic|hospital|school|county|program|church|congregation|ministry|board|tribe|nation|center|centre|shelter|division|group|company|house))(?:\W*(?:[.,;:!?)\n]|$)| (?:here|in|at|of|and|to|for|as)\b))(?:the |our |my )?)|on (?:his|her|their) behalf|in (?:my|his|"
    r"her) (?:place|stead)|"
    rf"(?:my|our|one of my|"
    rf"one of our) {RELATIVES}(?:,? (?!(?:says?|said|told|tells?|thinks?|thought|mentioned|suggested|promised|swears|figured)\b)[\w'.-]+){{0,3}},? (?:would (?:also |really |very much )?(?:like|love|want|"
    rf"be|prefer)|"
    rf"wants? (?:to|in\b|a (?:seat|spot|place)|(?:the |session |number )*(?:\d|one in|session|webinar))|wishes|"
    rf"will (?:also |both )?(?:attend|join|come|be (?:there|joining|attending|coming)|need|take|participate|"
    rf"go)|"
    rf"asks?|asked|needs|"
    rf"also needs)\b(?! (?:know|ask|find out|thank|hear|say|check|make sure|see (?:if|whether|how|what)|me|us|that|if|whether|for me|everyone|everybody|all of us|each|our|my)\b)|"
    r"\b(?:want|need|have|get|put|send|see|place|squeeze|slot|pencil) (?P<they>him|her) (?:up |down )?(?:in|on|into|onto|at|for|to (?:attend|be|take|join|sit|come|go))\b(?! (?:my|our|the (?:phone|line|loop|office|unit|team|field|mood|car|way))\b)|"
    r"\b(?:he|she)(?:'d| would) like to|\b(?:he|she) (?:wants|wishes|asks)\b"
    r"(?! (?:(?:me|us|you)\b(?! to (?:please |also )*(?:register|sign|add|enroll?|put|book|get|ask|write|e-?mail|request|reserve|include))|"
    r"everyone|everybody|all of|our|my|that (?:i|we)|if|whether|what|how|why|when|who|where|about)\b)|"
    rf"for (?:my|one of my|two of my|our) {RELATIVES}\b)"
)

NOT_ME = Sieve(
    r"\b(?:don'?t count me|not count me|(?:don'?t|do not|no need to|never) (?:sign|register|put|add|enroll|include|book|list) me\b|"
    r"i (?:won'?t|will not|cannot|can'?t|am not able to|am unable to|will be unable to|am not|"
    r"'?m not) (?:be )?(?:attend\w*|join\w*|mak\w+ it|able to|com(?:e|ing)|there|participat\w*|"
    r"going)(?: myself)?|"
    r"not (?:registering|attending|coming|signing up) myself|"
    r"i (?:don'?t|do not) need (?:a (?:seat|spot|place)|to (?:attend|be registered|come))|"
    r"not (?:for )?(?:me|myself)\b|no need to (?:register|add|include) me|"
    r"i(?:'m| am) not (?:on the list|attending|registering|signing|coming|going|part)|leave me (?:off|out)|"
    r"no need (?:to|for you to) (?:count|include|add|enter|register|sign|put|list|save|hold)(?: \w+){0,3}? me|"
    r"i(?:'ve| have)? already (?:attended|took|taken|completed)|i'?m just the|i only (?:book|handle|do the)|"
    r"yo no (?:voy|participo|asist\w+|podre|puedo))\b"
)

ALSO_ME = Sieve(
    r"\b(?:and|plus|include|including|register|sign|count|add|put) (?:me|myself)\b|"
    r"\bi(?:'d| would| should)? (?:very much |also |really )?(?:like|love|want|wish|hope|plan) to (?:attend|"
    r"join|come|participate|take part|reserve|be (?:registered|added|there|included)|"
    r"sign up(?! (?:my|our|the|these|those|two|three|four|five|some|several|both|all|an?|another|him|her|them)\b)(?! \w+ \w+ (?:for|to)))\b|"
    r"\bwe(?:'d|'ll| would| will| want)? both\b|\bboth of us\b|\byo tambien\b|"
    r"\bi (?:need|have|want) to (?:get out|move|switch|cancel|withdraw)\b|"
    r"\bso (?:is|was|would|will|does) my \w+"
)

WANTS_ME = re.compile(
    r"\b(?:wants?|wanted|asked|asks|told|tells|expects?|needs?|would like|'d like) me (?:to (?!forward|pass|send|get|ask|tell|register|sign up (?:our|the|two|three|my)|let you)|"
    r"in\b|on\b|at\b|for\b)|\b(?<!not )(?<!asking )(?<!n't )(?:for|it's|it is) (?:me|myself)(?= *(?:[.,;!)\n]|$))"
)
"""In the covering words of a forward: it is about whoever forwards it."""
MY_ADDRESS = re.compile(
    r"\bmy (?:own )?(?:(?:work|office|business|official|agency|school|county|state|court|job|new|correct|real|better|other|proper) )*"
    r"(?:e-?mail|mail|address|account|inbox|one)(?: address| account)?(?:,? (?:is|at|address|which is|instead|here))*\W*\Z"
)
"""Before an address that is the author's own."""
BULLET = re.compile(r"^\s*(?:[-*•·▪●◦–]|\(?\d{1,2}[.)])\s+")

VERB_BEFORE = Sieve(
    r"\b(?:register|enroll?|add|book|include|sign up|schedule|seats? for|spots? for|places? for|move|transfer|"
    r"cancel|remove|withdraw|drop|behalf of|inscribir a|inscriba a|registrar a|"
    r"registre a)(?: (?:my|our|her|his|the|new|for|please|mr|ms|mrs|dr|coworker|colleague|supervisor|intern|"
    r"companer[oa])\.?)*[\s:]+$"
)

BYSTANDER = Sieve(
    r"\b(?:hi|hello|dear|hey|thanks|thank you|supervisor|director|boss|by|from|told|contact|call|cc|attn|leaving|entering|inside|outside|near|around|across|serving|covering|throughout|"
    r"presenter|speaker|facilitator|spoke (?:to|with)|talked (?:to|with)|heard (?:from|about)|approved|says?|"
    r"estimad[oa]|sra?|not|as|at|in|of|reads?|listed|spelled|wife|husband|client|named|replac(?:e[sd]?|ing)|former\w*|"
    r"street|instead of|(?:sent|called|go|going|gone|driv\w+|travel\w*|fly\w*|mov\w+|transferred|over|back|down|up|out|trip|leav\w+|left) (?:to|for))\b[^.\n]{0,20}$"
)

NO_NAME = frozenset(
    """
    class session webinar please register thanks training first second next staff unit team office front desk intake
    registration name email agency county state city january february october november december september august
    """.split()  # noqa: SIM905
)

TITLE_WORDS = frozenset(
    """
    director manager mgr coordinator coord supervisor specialist officer clerk assistant asst administrator caseworker
    counselor therapist advocate analyst liaison paralegal attorney principal teacher nurse trainer secretary intern
    volunteer worker investigator deputy sergeant detective judge commissioner lead
    """.split()  # noqa: SIM905
)

ADDRESS = re.compile(
    r"^\d+ \w+ (?:st|street|ave|avenue|road|rd|blvd|drive|dr)\b|\b(?:p\.?\s?o\.? box|suite \d|floor)\b|"
    r"\b\d{5}(?:-\d{4})?\b|\d{3}[-.]\d{4}|@|https?:|www\."
)

AGENCY_SENTENCE = re.compile(
    r"^(?:i|we|he|she|they|it|please|my|to|and|or|of|in|at|for|is|who|that|this|hi|hello|thanks?|also|session|"
    r"webinar)\b(?!['’]|-\w)|"
    r"\b(?:is|am|are|would|will|please|webinar|webinars|session|register|attend|thanks|thank|email|(?<!missing )(?<!away )from)\b|"
    r"(?:^| )(?:and|or|of|the|for|in|at|de|del)$"
)

STRONG_HEADS = HEADS - {
    "office",
    "offices",
    "unit",
    "section",
    "corps",
    "residential",
    "house",
    "home",
    "branch",
}
"""Words that make an agency even of what has a title in it ("Teachers Association")."""
PLACE = Sieve(r"(?:the )?[\w-]+ (?:city|town|office|branch)")
HEAD_OF = frozenset(["director", "head", "manager", "supervisor", "coordinator", "chief", "vp", "president"])

LEADS_IN = frozenset(
    """
    the at from for with and of in agency organization employer office org department unit i my we our a an by as to director manager
    coordinator supervisor specialist officer is am soy work name de del la el en por para thanks regards worker
    both all each everyone everybody we us ours he she they it this these those here there also again still now then so
    since because but or if when while please see attn attention att re via through under between contact same including
    are was were only even not yes put list use write enter record show make call name no ok okay attending registering representing ambos ambas todos todas somos trabajo
    nosotros desde con agencia las los al y employees members
    """.split()  # noqa: SIM905
)

CORRECTS = Sieve(
    r"\b(?:instead|scratch (?:that|the)|strike that|no,? wait|wait,? no|on second thought|i meant|correction|"
    r"oops|never ?mind|not the|en vez de|en lugar de|mejor)\b"
)

CANCELS = Sieve(
    r"\b(?:cancel\w*|withdraw\w*|unregister\w*|unenroll\w*|no longer|"
    r"(?:can'?t|cannot|won'?t|unable to|not able to|not be able to) (?:\w+ ){0,2}(?:attend|make|join|come|"
    r"be there|do)|"
    r"(?:take|remove|drop) (?:me|us|him|her|my name|them) (?:off|from|out)|give up (?:my|the)|back out|baja(?! (?:vision|audicion|vista))|cancelar)\b"
)

MOVES = Sieve(
    r"\b(?:(?:mov|switch|transfer|slid|shift|bump|push)(?:e|ing)? (?:me|us|him|her|them|"
    r"my (?:seat|spot|place|registration|session)|over\b|it to|from session)(?! (?:on|off)\b)"
    r"(?! (?:all )?(?:to|onto|into|over to|out of) (?:an?|the|our|another|some|its|their) (?:new |other |different |old |county |state )*(?:e-?mail|domain|server|"
    r"system|network|platform|mailbox|address|building|office|floor|suite|cubicle|desk|site|wing|unit|team|annex|accounts?)\b)|"
    r"be (?:moved|switched|transferred)(?! (?:on|off)\b)|(?:want|like|need|hope|prefer|wish|have) to (?:move|switch|transfer|change) (?:over )?(?:to|into) (?:a|an|another|some|one|the)\b(?! new)|"
    r"(?:give|put|book) (?:me|us|him|her|them) (?:in |on |into |for |down for )?(?:\w+ ){1,4}?(?:in place of (?:it|that|this)|in its (?:place|stead))|"
    r"swap|reschedul\w+|trad(?:e|ing) my(?! (?:own )?(?:shifts?|afternoon|morning|evening|day|days|lunch|hours|duty|weekend|car|desk|on-?call|rotation|time)\b)|"
    r"(?<!a )(?<!nice )(?<!welcome )(?<!pleasant )(?<!good )(?<!refreshing )(?<!happy )(?<!real )(?<!big )(?<!lovely )chang(?:e|ing) (?:my (?:session|date|registration|seat)|from|sessions?|dates?)|"
    r"out of (?:the |my |your )?(?:session|webinar|class|seminar|workshop|training|#|\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b)[\w ]{0,30} and into|cambi(?:ar|arme|en|o) (?:mi|de|a))\b"
)

REGISTERED = Sieve(
    r"\b(?:(?:i'm|i am|we're|we are|im|am|are) (?:already |currently |all )?(?:registered|signed up|enrolled|"
    r"down|booked|confirmed|scheduled|on the list|on your list|on for) (?!(?:solid|up|out|until|till|through|all|with|into) )|"
    r"(?:am|are|is|was|i'm|we're|been) already (?:registered|signed up|enrolled|in|on|down)|"
    r"already (?:registered|signed up|enrolled) (?:for|in|to)|already (?:on|in|down) for|"
    r"(?:i|we) (?:have |had |already |just )*(?:registered|signed up|enrolled) (?:for|in|last|on|yesterday)|"
    r"(?:for|to|about|regarding|on) my (?:\w+ ){0,3}registration\b(?! (?:request|form))|"
    r"(?<!reserve )(?<!save )(?<!hold )(?<!book )my (?:seat|spot|confirmation|reservation) (?:in|for|to)\b|"
    r"since registering|you have me\b|when i (?:registered|signed)|ya estoy (?:inscrit|registr|matric)\w+|"
    r"estoy inscrit\w)"
)

WISHES = Sieve(
    r"\b(?:please (?:register|enroll|sign (?!language)|book)|"
    r"(?:like|want|wish|love|hope|hoping|plan|planning) (?:to )?(?:attend|register|join|participat\w*|enroll|"
    r"take part|be (?:registered|added|signed|enrolled))|"
    r"reinstat\w+|put (?:me|us|him|her|them) back|(?:my|our) (?:seat|spot|place) back|"
    r"interested in|sign (?:me|us) up|register (?:me|us)|count (?:me|us) in|i'll (?:do|take|attend|join)|"
    r"inscribirme|inscribirnos)\b"
)

REFUSES = Sieve(
    r"\b(?:not (?:the|on|for|in|that|session)|(?<!if it )isn'?t|don'?t|won'?t|(?:can'?t|cannot)(?! (?:write|see|hear|read|type|sit|stand|walk|use|hold|look|follow|keep (?:up|still|track)|speak|understand|focus|concentrate|make out|lift|bend|turn|take notes|see well|wait|thank)\b)|never|except|instead of|"
    r"rather than|missed|attended|last (?:month|time|year)|gone by|already (?:over|past|started|used|booked)|"
    r"retreat|vacation|on leave|conflict\w*|collides|trial|jury|away|camping|surgery|"
    r"had (?:first |originally )?(?:thought|planned|wanted|hoped)|was (?:going|thinking|supposed|out)|"
    r"our (?:audit|inspection|\w+ (?:is|falls)) (?:that|then)|(?<!week )(?<!weeks )(?<!month )(?<!months )(?<!day )(?<!days )later|decide|i think|maybe|perhaps)\b"
)

TIES = re.compile(
    r"\b(?:and|also|both|too|as well|plus|y|et|tambien|another|second|so (?:is|does|do|are|would|will))\b|&|\+|"
    r"\n\s*(?:[-*•\d]|session|webinar)|,\s*$|^\s*(?:,|\n)[^.!?]{0,40}$"
)

EVIDENCE_OF_MOVE = re.compile(
    r"\b(?:mov(?:e|ed|ing)|switch\w*|chang\w+|transfer\w*|swap\w*|instead|reschedul\w+|trad(?:e|ing)|shift\w*|"
    r"slid(?:e|ing)|bump\w*|push\w*|roll\w*|another|later|different|rather|in its place|exchang\w+|into|onto|"
    r"from .{1,40}? to|"
    r"meant|would do|will do|could i|can i|may i|put (?:me|us|him|her|them)|cambi\w+|pas(?:ar|en|arme|a)|"
    r"carr(?:y|ied|ying)|over to|substitut\w+|replace|mover\w*|en vez|en lugar|turn (?:it|this|that)|drop .{1,40}? (?:add|take)|don'?t sign|book me|sign me|"
    r"make it|as well|please|would (?:work|suit)|works|i'm free|can do|carried|moved|should have been|wrong|"
    r"better)\b|"
    r"->|→"
)
OLD_ADDRESS = Sieve(
    r"\b(?:(?:old|former|previous) (?:one|address|e-?mail|mail|account|mailbox)(?: was| is)?|changed from|"
    r"switched from|instead of|not(?! (?:from|with|of|at|in|on|one of|part of|me|us|him|her|them|for)\b)|no longer|used to be|rather than|replaces)\b[^.;\n@]{0,24}$"
)
STRONG_CANCELS = Sieve(
    r"\b(?:(?:please|kindly|pls|must|have to|need to|like to|want to|this is to|to) (?:cancel|withdraw|"
    r"drop out|back out)|"
    r"(?:take|remove|drop|pull|scratch|delete) (?:me|us|him|her|them|my name|our names|both of us|"
    r"(?:[\w.'-]+ ){1,4}?)\s?(?:off|out of|from the|from your|from session)|"
    r"need out of|back out|(?<!if i )(?<!if we )(?<!in case i )(?<!should i )(?<!when i )(?<!may )(?<!might )drop out|withdrawing|baja(?! (?:vision|audicion|vista))|borr[ea]\w*|annuler|give my (?:seat|spot|place)|"
    r"no longer (?:attending|coming|need my)|cancel(?:ling|ing)? (?:my|our|his|her|the|me|us)|cancelad[oa])\b"
)

_SEAT_OF = r"(?:my|our|his|her|their) (?:[\w./'-]+ ){0,4}?(?:seat|spot|place|registration)s?(?: (?:in|on|for|at) (?:[\w./'-]+ ){0,3}[\w./'-]+)?"
_SOMEBODY = (
    r"(?!some|any|who|another|others?\b|one of\b|an?\b|the\b|your?\b|session\b|webinar\b|class\b|number\b|no\b|#|\d|\w+day\b|to(?:morrow|day)\b|next\b|"
    rf"(?:early |late )?{MONTH}\b)[a-z]\w*"
)
_GIVES_SEAT = (
    rf"(?:give|pass|hand|transfer|offer|sign)(?: over)? {_SEAT_OF}(?: over| on| instead)? to {_SOMEBODY}|"
    rf"{_SEAT_OF} (?:(?:should|can|may|could|will|would|must|is to|ought to) )?(?:then )?(?:go|be (?:given|passed|offered|transferred|handed)(?: over| on)?) to {_SOMEBODY}|"
    rf"(?:swap|switch|trade|change) (?:me|him|her) (?:out )?(?:for|with) {_SOMEBODY}"
)
GIVES_SEAT = Sieve(rf"\b(?:{_GIVES_SEAT})")
"""The seat goes to somebody who is named; it is no other session that is wanted."""
REPLACES = Sieve(
    r"\b(?:in (?:his|her|their|my|the) (?:place|stead)|"
    r"(?:give|pass|hand|transfer) (?:it|my (?:seat|spot|place)|that) to (?!some|any|who|another|others?\b|"
    r"the (?:wait|next))|"
    rf"{_GIVES_SEAT}|"
    r"replac(?:e|es|ing) (?:him|her|me|them|mr\.?|ms\.?|mrs\.?|dr\.?)\b|"
    r"replac(?:e|es|ed|ing) (?:by|with) (?:my|mr\.?|ms\.?|mrs\.?|dr\.?|our)\b|"
    r"(?<!\bi'm )(?<!\bi am )(?<!send )(?<!have )(?<!find )(?<!hire )(?:my|his|her|their|a|as|the) replacement(?! (?:starts|begins|hearing|link|copy|certificate|laptop|computer|phone))|"
    r"(?<!\bno )(?<!\bnot a )(?<!\bpoor )(?<!\bbad )(?<!\breal )(?<!\bany )(?<!\ba full )(?<!n't a )(?<!n't )(?<!cannot )"
    r"(?<!\bas a )(?<!\bas the )(?<!\bas their )(?<!\bas our )"
    r"substitut\w+(?! (?:school|teach\w*|nurs\w+|care|judge|counsel|caregiver|parent|para\w*|aide|bus|driver|list|pool)\b)"
    r"(?! (?:in|at|across|around|throughout|all over|full[- ]time|part[- ]time|mostly|whenever|wherever|most)\b)|"
    r"\bas an? substitute for (?!the (?:school|district|county))|"
    r"(?:(?<!\bi )(?<!\bwe )(?<!\balready )have|takes?|taking|took|get|use|fill|inherit|claim) (?:my|his|her|their) (?:seat|spot|place)(?! back)|en (?:mi|su) lugar)\b"
)

PERHAPS = Sieve(r"\b(?:may|might|could|perhaps|maybe|possibly|if|once|whether|later)\b[^.?!;\n]*$")
"""Before somebody's taking a place, these put it off."""
NO_EVIDENCE_OF_CANCEL = Sieve(
    r"\b(?:canc[el]\w*|withdr\w+|(?:un|de)-?regist\w*|unenroll\w*|no longer|drop\w*|remov\w+|delet\w+|void\w*|undo\w*|un-?check|"
    r"let (?:me|us|him|her|them) off|(?:happen|go|do|manage|ahead) (?:on )?without|not be|aren'?t|isn'?t|none of|nobody|a no\b|"
    r"tak(?:e|ing) .{1,60}?\b(?:off|out)|off (?:the|your|of)|out of|can'?t|cannot|cant|won'?t|wont|unable|"
    r"not able|not be able|miss\w*|baja|no podr\w+|no puedo|"
    r"no voy|borr\w+|annul\w+|back(?:ing)? out|bow\w* out|give up|giving up|regret\w*|release|free up|pull|"
    r"scratch|strike|not (?:going|coming|attending)|decline|retir\w+|elimin\w+|quit\w*|desinscri\w+|come off|"
    r"skip|wont be|pass on|give my|do ?n[o']t need|(?:some|any)(?:one|body) else|count \w+ out|be needing|"
    r"bail\w*|disregard|ignore|sorry|(?:don'?t|do not|no need to) (?:hold|keep|save|reserve|count on|expect)|"
    r"go to (?:some|any|another)\w*|won'?t use|have it back|(?:let|give|offer) (?:it |that |this |them |my (?:seat|spot|place|chair) )?(?:to )?(?:some|any)\w+|not happening|no point|"
    r"ya no|out (?:for|on)|sit\w* .{1,40}?\bout|rain ?check|(?:let|give) .{1,30}?\b(?:go|pass|slide|miss)|yank|erase|nix|no can do|away|taken? by|no es necesario|no (?:me )?guarden|(?:dar|den|ceder|cedo) mi (?:lugar|espacio|puesto|cupo)|otra persona|will have to wait|count on me|not be needing)\b"
)

HAS_SEAT = Sieve(
    r"\b(?:i(?:'m| am) (?:already |also )?on it|"
    r"i(?:'m| am) already (?:registered|signed up|in|on|down|enrolled|set)|"
    r"i already (?:have|registered|signed)|i have (?:already|my seat|a seat)|leave me (?:where|on)|"
    r"i(?:'ve| have) (?:already )?(?:been )?(?:registered|signed up))\b"
)

ME = Sieve(
    r"\b(?:me|myself|mine|a mi|us|we(?:'d|'ll| would| will| want| need| plan| both| all| two)|both|"
    r"i(?:'d| would| should| shall| will|'ll| want| need| plan| hope| can| and\b)|(?:can|could|may|might) i\b|i (?:also )?(?:take|attend|come|join|participate|sit in)\b|and i\b|yo|y yo|nos|"
    r"nosotr\w+|undersigned|yours truly|servidora?|para mi|my (?:own )?(?:name|seat|spot|place|registration|enrol+ment|booking|reservation)|"
    r"\w+[aei]r(?:me|nos)|"
    r"i(?:'m| am) (?:one|registering|signing|coming|attending|joining|the (?:first|second|other)))\b"
)

ONLY_SPOKEN_OF = Sieve(
    r"\b(?:my (?:scheduler|assistant|secretary|supervisor)(?: is)?|cop(?:y|ied|ies) (?:to|of|for)|cc|"
    r"as well,? to |approved by|contact|questions? to|keeps my|supervis(?:or|ed) (?:is|by)|"
    r"heard (?:of|about) (?:this|it|you) from|recommended by|replac(?:e[sd]?|ing)|(?:replacement|successor) (?:for|to|of)|confirmation to)[\s,:]*(?:\w+ )?$"
)

ASKED_FOR_AFTER = Sieve(
    r"^[^.;!?\n]{0,80}?\b(?:wants?|would like|wishes|needs?|asks? (?:to|for)|"
    r"is (?:interested|signing|hoping|the other|coming|attending))\b|"
    r"^[^;!?\n]{0,80}[.] ?(?:she|he|they)(?:'d| would) like\b|"
    r"^[^;!?\n]{0,80}[.] ?(?:she|he) (?:wants|wishes|asks|needs)\b"
)
ASKED_FOR_BEFORE = Sieve(
    r"\b(?:register|enroll?|sign up|add|book|include|put|enter|schedule|seat|writing for|behalf of)\b[^.;!?\n]{0,30}$"
)
MISSING = Sieve(
    r"\b(?:missing|incomplete|still need|(?:one|two|a) (?:more )?(?:items?|details?|things?|questions?)|"
    r"which session)\b"
)
THREAD = Sieve(
    r"\b(?:confirm\w*|registered|you(?:'re| are) (?:in|on|down|registered)|"
    r"(?:have|hold) (?:you |a )?(?:a )?(?:seat|spot|place)|(?:is|thing|detail|item|one) missing|incomplete|"
    r"one (?:more|item|detail|thing)|we still need|your registration|"
    r"confirmada|matricula\w*|registration received)\b"
)

DETAIL_CHANGED = re.compile(
    r"\bchang(?:e|ing) (?:it|that|this|(?:my|his|her|the) (?:\w+ )?(?:name|e-?mail|address|agency|spelling))\b"
)
ADDS = re.compile(r"\b(?:add|also|additional|another|as well|too|in addition)\b")
STRONG_DETAIL = Sieve(
    r"\b(?:misspel\w+|mis-spel\w+|mistyp\w+|typo|(?<![-])spell(?:ed|ing|s)|(?:new|maiden) (?:last |sur|family )?name|"
    r"(?:agency|e-?mail|address|(?:sur)?name) (?:is now|has changed|changed|should (?:be|read|say))|"
    r"(?:certificate|confirmation|list|registration|roster) (?:\w+ ){0,4}(?:says|reads|shows)|"
    r"please fix|but meant|in my form|forgot to (?:mention|say|add|tell|write|tick|ask)|in your list|"
    r"put it right|correct (?:that|it|my|the|this)|correction|legal name|puse mal|se me olvido|me falto)\b"
)

ASKS = Sieve(r"\b(?:please|sign|register|add|put|attend|join|want|like|inscri\w+|seat|interested|yes)\b")

PLACES = Sieve(
    r"\b(?:in its place|in place of|"
    r"(?:switch|change|swap|move|shift|pas(?:ar|en)) (?:[\w']+ ){0,5}?(?:to|for|from|a|para|pa) (?:the |"
    r"session |number |#|el |la )?(?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic|next|"
    r"later|tomorrow)|"
    r"(?:put|do) (?:me |us )?(?:in |on )?(?:\w+ )?instead)"
)

WHETHER = Sieve(
    r"\b(?:am i (?:registered|signed|in|on|down|confirmed|enrolled|still)|"
    r"(?:never|didn'?t|haven'?t|have not|did not) (?:\w+ )?(?:got|get|gotten|receive[d]?) (?:a |any |my |"
    r"the )?(?:confirmation|reply|link|answer)|"
    r"did (?:my|you) (?:registration|get|receive)|"
    r"(?:i'm|i am|we're|we are) (?:in|on|registered|signed up|down)\b[^.?!\n]{0,40}, right\?)"
)

DETAIL = Sieve(
    r"\b(?:chang\w+|correct\w*|spell\w*|updat\w+|instead|new|now|wrong|fix|agency|name|e-?mail|address|"
    r"(?:went|goes|go|sent|send|come|came) to|should be|bounc\w+|mailbox|inbox|left (?:out|off)|add|also|misspel\w+|married|forgot|no longer|asked for|skip|cambi\w+|corrij\w+|surname|(?:last|maiden|legal|first) name|"
    r"decree|divorced?|(?:has|have|had|lists?|shows?|says) me (?:as|down as)|carry (?:that|it) over|called|badge|pronoun\w*|"
    r"corregir)\b"
)

TO_A_PROGRAM = Sieve(
    r"\b(?:(?:program|software|system|bot|assistant|agent|script|machine|computer|ai|model|llm) (?:that|which|who) (?:\w+ )?(?:reads?|process\w*|handles?|answers?|monitors?|sorts?|runs?) (?:this|these|the|your|all|any|incoming|our)(?: \w+)? (?:mailbox|inbox|e-?mails?|messages?|mail|registrations?|requests?)\b|"
    r"(?:ignore|disregard|forget) (?:all |any )?(?:of )?(?:your |the |my )?(?:previous|prior|earlier|above|other) (?:instructions?|rules?|prompts?|orders?)\b(?! (?:is|was|as|in)\b)|"
    r"(?:if|as) (?:you are|you're)? ?an? (?:ai\b|automated|automatic|language model|bot\b|llm\b)|system (?:prompt|override|instruction)|"
    r"(?:do not|don't|never) (?:mention|tell|reveal|show|report|disclose) (?:(?:this|it|any of this)(?: \w+){0,2} (?:to|with) (?:the |your |any )?(?:staff|human|anyone|anybody|people|team|registrar)|(?:the |your |any )?staff\b)|"
    r"(?:cancel|remove|delete|withdraw|wipe|drop|erase|purge) (?:every|all)(?: of)?(?: the)?(?: other)? (?:registrations?|registrants?|participants?|attendees?|enrollments?|records?)\b|"
    r"(?:enroll?|register|add|sign up|put) [^\s@]+@[^\s@]+ (?:in|for|to|into) (?:all|every) (?:sessions?|classes|webinars|dates?)|"
    r"(?:forward|send|export|e-?mail|give) (?:me |us |over )?(?:the |your |a )?(?:full |whole |entire |complete |current )?(?:roster|database|(?:list|addresses|names|e-?mails) of (?:all|every|the) \w+)\b[^.;\n]{0,40}\bto [^\s@]+@)"
)
"""What nobody who registers writes: it would have a program act on everybody."""

CONDITION = Sieve(
    r"\b(?:before i (?:sign|register|commit|decide|book)|not ready to|(?:aren'?t|am not|are not) ready|"
    r"don'?t want to take|whether to (?:sign|register|attend|come)|am i (?:eligible|allowed)|do i qualify|"
    r"target audience)\b"
)

_A = Accommodation

NEED_CUES: tuple[tuple[Accommodation, frozenset[Accommodation], re.Pattern[str]], ...] = tuple(
    (code, frozenset({code, *also}), re.compile(pattern))
    for code, also, pattern in (
        (
            _A.SIGN_LANGUAGE,
            (),
            (
                r"\b(?:asl|sign(?:ed)? language|terps?|cdi|deaf interpreter|lengua(?:je)? de senas|"
                r"interprete de senas|lsm|lsf|langue des signes)\b"
            ),
        ),
        (
            _A.CAPTIONS,
            (),
            (
                r"\b(?:captions?|captioning|captioned(?! (?:tele)?phone)|subtitles?|cart|cc (?:on|turned)|subtitulos|subtitulado|"
                r"sous-titres|real-time text)\b"
            ),
        ),
        (
            _A.SCREEN_READER,
            (),
            (
                r"\b(?:screen[- ]?readers?|jaws|nvda|voiceover|talkback|text-to-speech|lector de pantalla|"
                r"tagged pdfs?|accessible pdfs?|kurzweil)\b"
            ),
        ),
        (
            _A.LARGE_PRINT,
            (),
            (
                r"\b(?:large[- ](?:print|type|font|letters?|text)|larger? (?:print|type|font|letters?|text)|"
                r"big(?:ger)? (?:type|font|print|letters?|text)|(?:high|strong) contrast|magnif\w+|zoomtext|"
                r"\d\d[- ]?(?:point|pt)\b|letras? (?:\w+ )?(?:grandes?|agrandadas?)|gros caracteres|small print)\b"
            ),
        ),
        (_A.BRAILLE, (), r"\b(?:brailles?|brf)\b"),
        (
            _A.MATERIALS_IN_ADVANCE,
            (),
            (
                r"\b(?:slides?|slide deck|handouts?|hand-outs|materials?|powerpoint|deck|copies|"
                r"the reading|readings)\b[^.\n]{0,40}\b(?:ahead|in advance|beforehand|before|early|prior|the day before)\b|"
                r"\b(?:slides?|handouts?|materials?)\b[^\n]{0,60}\bdays? (?:early|ahead|before)\b|"
                r"\b(?:por adelantado|con anticipacion|a l'avance)\b"
            ),
        ),
        (
            _A.TRANSCRIPT,
            (),
            r"\b(?:(?<!my )(?<!training )(?<!official )(?<!college )(?<!live )(?<!typed )(?<!running )(?<!rolling )(?<!scrolling )(?<!real-time )(?<!simultaneous )transcripts?|transcripcion|recording\b[^.\n]{0,30}\b(?:after|later|again|review)\w*|grabacion)\b",
        ),
        (
            _A.AUDIO_DESCRIPTION,
            (_A.SCREEN_READER,),
            (
                r"\b(?:audio descri\w+|"
                r"descri(?:be[ds]?|bing|ban|ption of|ptions of) (?:\w+ ){0,4}(?:pictures?|images?|imagenes|"
                r"slides?|screen|visuals?|charts?|graphs?|photos?|diagrams?)|"
                r"(?:pictures?|images?|slides?|visuals?|charts?|graphs?|photos?|photographs?|"
                r"diagrams?)\b[^.\n]{0,50}\b(?:descri\w+|put into words|spoken|said)|"
                r"(?:read|reads|reading) (?:\w+ ){0,3}(?:aloud|out loud|out)|"
                r"say(?:s|ing)? (?:\w+ ){0,4}(?:out loud|aloud|what(?:'s| is) (?:on|shown|there)))\b"
            ),
        ),
        (
            _A.ASSISTIVE_LISTENING,
            (),
            r"\b(?:hearing loop|telecoil|t-coil|streamer|amplif\w+|assistive listening|louder|audio level)\b",
        ),
        (
            _A.PHONE,
            (),
            (
                r"\b(?:(?:by|over|on|via|through) (?:the |a )?(?:tele)?phone(?: line)?|"
                r"(?:use|using|uses) the (?:tele)?phone|(?<!on )(?<!a )(?<!each )(?<!every )(?<!phone )(?:dial|call|phone)(?:ing)?[- ]?in\b(?! (?:from|sick|late)\b)|landline|"
                r"por telefono|par telephone|audio[- ]only)\b"
            ),
        ),
        (
            _A.LANGUAGE,
            (_A.SIGN_LANGUAGE,),
            (
                r"\b(?:interpreters?|interpreted|interpret(?:ation|ing)?|interpretes?|interpretacion|"
                r"(?<!real-time )(?<!real time )translat(?:ed|ion|or|ors)|traduc\w+|traduct\w+)\b"
            ),
        ),
        (
            _A.BREAKS,
            (),
            (
                r"\b(?:(?<!spring )(?<!winter )(?<!fall )(?<!summer )(?<!holiday )(?<!christmas )(?<!easter )(?<!school )(?<!lunch )(?<!during )(?<!is the )(?<!during the )(?<!between )"
                r"breaks?\b(?![- ]?(?:room|out|down|up|between (?:series|sessions|webinars))\b)|pauses?\b|"
                r"(?<!one )(?<!once )(?:extra|additional|more|few more|extra few|longer) (?:time|minutes?)|slower|"
                r"slow (?:down|pace|speech)|pacing|paced|descansos?|pausas?|rest (?:period|halfway)|"
                r"\w+[- ]minute rest)\b"
            ),
        ),
        (
            _A.OTHER,
            tuple(_A),
            (
                r"\b(?:flash(?:ing|es)? (?:lights?|images?)|strob\w+|seizures?|epilep\w+|one-handed|tremors?|"
                r"migraines?|dyslexi\w+|adhd|low[- ]vision|visually impaired|hard of hearing|deaf\b|blind\b|"
                r"colou?r[- ]?blind|sord[oa]|cieg[oa]|autis\w+|"
                r"stutter|stammer|lip-?read|read lips|off camera|no camera|cameras? off|stay off video|"
                r"on the spot|breakout rooms?|by voice|arthritis|excused from|accommodation request|"
                r"need help with)\b"
            ),
        ),
    )
)

NO_NEED_BEFORE = {
    _A.SIGN_LANGUAGE: re.compile(r"\b(?:am an?|as an?|i'm an?|im an?|contract|certified|freelance|staff) (?:\w+ )?$"),
    _A.LANGUAGE: re.compile(
        r"\b(?:am an?|as an?|i'm an?|im an?|contract|certified|freelance|staff) (?:\w+ )?(?:sign language )?$"
    ),
    _A.PHONE: re.compile(
        r"\b(?:said|told|discussed|agreed|talk\w*|spoke\w*|speak(?:ing)? (?:to|with)|colleague|conversation|explain\w*|tell you|ask\w*|answer\w*|"
        r"keep|kept|hours|all day|clients?|famil(?:y|ies)|parents?|landlords?|courts?|schools?|while|got|get|being|always|usually|reach\w*|check\w*|heard|signed up|"
        r"help\w*|confirm\w*|register\w*)\b[^.;\n]{0,24}$"
    ),
}
"""What stands before words that are then a trade or a talk on the telephone, and no need."""

NOT_NEEDED = re.compile(
    r"\b(?:no|not|none|don'?t|doesn'?t|without|never|nothing|neither|ningun\w*|sin|n/?a|isn'?t|unnecessary|"
    r"already have|my own|hires?|cancel|drop|disregard|forget|withdraw|leave out|left out|"
    r"was|were|had|used to|no longer|last time|previous|earlier|rather than|instead of|in place of|pas besoin|"
    r"arranged|translate in|if the|contact|reach|call me)\b[^.;!?\n]{0,60}$"
)

OF_OTHERS = Sieve(
    r"\b(?:(?:my|our|the|his|her|their|one of (?:my|our|the)|some of (?:my|our|the)) (?:[\w-]+ )?(?:clients?|"
    r"kids?|child|children|son|daughter|youths?|families|students?|patients?|teens?|girls|boys|wife|husband|"
    r"mother|father|mom|auntie?|niece|friend|judge|boss|landlord)|"
    r"a (?:\w+ )?(?:client|mother|father|child|youth|family|patient|friend)|for a (?:colleague|coworker)|"
    r"clients|families|works? (?:with|at|for)|serv(?:e|es|ing)|specializ\w+|school for|services for|"
    r"center for|interpreter friend)\b[^.;!?\n]{0,60}$"
)

OF_AGENCY = Sieve(
    r"[ -](?:and hard of hearing )?(?:services?|children'?s?|school|centers?|centre|association|advocates?|"
    r"community|program|unit|division|parents?|clients?|youth|kids|famil(?:y|ies)|students?|veterans?|adults|seniors|elders|"
    r"residents?|people|persons|children|witness(?:es)?|victims?|offenders?|defendants?|inmates?|drivers?|callers?|customers?|"
    r"tenants?|women|men|girls?|boys?|teens?|teenagers?|couples?|individuals|grandparents?|caregivers?|survivors?|minors?|"
    r"infants?|babies|toddlers?|siblings?|patients?|detainees?|runaways?|refugees?|mothers?|fathers?|moms?|dads?)\b"
)

NOT_BEHIND = Sieve(
    r" (?:coordinator|by (?:trade|profession|training)|services (?:office|unit|desk)|agency|for a living)\b|"
    r"[^.;!?\n]{0,20}\blast (?:time|year|month|spring|summer|fall|winter|session|week)\b|"
    r"[^.;!?\n]{0,60}\b(?:not|n't|no longer|unnecessary|no) (?:be )?(?:needed|necessary|required|need)\b|"
    r"[^\n]{0,110}\b(?:no longer (?:necessary|needed|what i))\b|"
    r"[^.;!?\n]{0,30}\b(?:left out|is not|are not|isn'?t|aren'?t)\b"
)

ANY_NEED = Sieve("|".join(pattern.pattern for _, _, pattern in NEED_CUES))

NONE_AT_ALL = Sieve(
    r"\b(?:no (?:\w+ ){0,2}(?:aids?|adjustments?|accommodations?|accomodations?|needs)\b|"
    r"nothing (?:\w+ )?(?:is |was )?(?:needed|required|for me|else is needed)|"
    r"(?:don'?t|do not|does not|doesn'?t|won'?t|not) (?:need|require|want) (?:that|an?\b|one|any|anything)|"
    r"(?:captions|one|any|it|interpreter) i (?:don'?t|do not) need|has (?:her|his) own|"
    r"(?:her|his|their|my) own arrangements|asks? (?:you )?for nothing|no necesito)"
)

DENIES = Sieve(
    r"\b(?:(?:have|has|got|uses?|brings?|with) (?:my|her|his|their) own (?:\w+ )?(?:interpret\w+|caption\w*|terps?|signer|reader|amplif\w+|"
    r"magnif\w+|transcri\w+|translat\w+|streamer|loop|subtitul\w+|app\b)|no (?:\w+ ){0,2}accommodations?|no (?:special )?needs\b|"
    r"(?:do not|don'?t) need (?:one|any|anything|it) (?:myself|for me)|makes? no difference|"
    r"(?:does not|doesn'?t) matter|"
    r"nothing (?:special |else )?(?:is |was )?(?:needed|required)|(?:whom|that|which) i (?:hire|bring)|"
    r"bring(?:ing)? my own(?! (?:computer|laptop))|i have my own (?:interpreter|captioner)|"
    r"not that it matters|who (?:is|are) not (?:attending|coming)|for a (?:colleague|client|friend|coworker)|"
    r"one of (?:my|our) (?:girls|boys|kids|clients|youth|families|students|patients))\b"
)

SHARED = Sieve(
    r"\b(?:both of us|we both|both need|each of us|all (?:of us|three|four)|for (?:both|everyone|all)|"
    r"we all (?:need|require|would)|las dos|los dos|tod[oa]s|necesitamos|requerimos)\b"
)
STILL = Sieve(
    r"\b(?:not permitted|not allowed|instead|but (?:i|she|he) (?:do|does) need|except|(?:the|all) (?:\w+ )?others?|"
    r"the rest|(?:every|no)(?:one|body)? ?else|the remaining)\b"
)

ATTACHED = Sieve(
    r"\b(?:(?:attached|enclosed) (?:\w+ ){0,5}(?:list|roster|spreadsheet|sheet|form|names|registrations?|file)|"
    r"(?:(?:see|in|on) (?:the |my |our )?(?:attached|attachment|enclosed)|see (?:the |my |our )?(?:\w+ )?spreadsheet)\b(?! (?:flyer|announcement|letter|email|message|ad|invitation|brochure))|"
    r"(?:list|roster|form|spreadsheet|names)(?: is| are)? (?:attached|enclosed)|"
    r"adjunt\w+ (?:la lista|el formulario))\b"
)

# Addresses that are nobody's own (RFC 2142 and what offices use): a notice names them, nobody is registered by them.
SENDS_TO_MACHINES = frozenset(
    """
    spam phish phishing abuse junk quarantine noreply reply donotreply unsubscribe optout postmaster mailer daemon security infosec
    gateway antispam soc
    """.split()  # noqa: SIM905
)
"""Any of these between the marks of a log-in, as in "spam-report": nobody reads mail there in person."""
OFFICES = frozenset(
    """
    info contact office mail email admin administrator postmaster webmaster hostmaster abuse noc security privacy hipaa compliance legal
    counsel civilrights civil-rights civil.rights eeo ada adacoordinator title6 titlevi title9 titleix ombudsman ombuds complaints complaint
    grievance grievances feedback appointments appointment scheduling reception frontdesk front.desk front-desk records medicalrecords
    publicrecords foia intake intakes hotline helpline crisis help helpdesk support service services customerservice it itsupport tech
    techsupport billing accounting accounts payable ap ar invoices finance payroll hr humanresources jobs careers recruiting press media pr
    news newsletter marketing communications donations donate giving development volunteer volunteers foundation fax efax scans scan
    noreply no-reply donotreply do-not-reply unsubscribe optout opt-out confidential misdirected spam phishing reportabuse clerk docket
    careline helpline warmline crisisline tipline lifeline textline talkline safeline nurseline adviceline familyline youthline kidsline
    childline parentline supportline reportline infoline mainline officeline hotlines afterhours oncall duty dutydesk dutyworker
    frontoffice mainoffice businessoffice generalinbox sharedinbox referrals referral enquiries inquiries enquiry inquiry welcome
    efile efiling filings subpoenas subpoena questions ask hello team staff general main training trainings registration registrations
    """.split()  # noqa: SIM905
)
NOT_TO_BE_ENTERED = Sieve(
    r"\b(?:do not|don't|never|no need to|not going to|not to be|should not|shouldn't|must not|please not) (?:\w+ ){0,2}?(?:register|enroll?|add|sign|enter|put|process|act)\w*\b|"
    r"\b(?:who|they|these|those|people|persons|everyone|everybody|all|staff) (?:\w+ ){0,2}?(?:attended|took part|participated|came|were (?:there|at|in)|left|quit|no longer|never)\b|"
    r"\b(?:none|nobody|no one|not one) (?:of|on|in|is|are|from|wants?|will)\b|\bnot yet\b|"
    r"\b(?:only|just|merely) (?:for|a draft|an? (?:example|sample)|fyi)\b|\bfor (?:your|our) (?:\w+ )?(?:records?|files?|information|reference) only\b|"
    r"\bcompetitors?\b|\b(?:ignore|disregard) (?:the|this|that|my) (?:\w+ )?(?:list|attach\w+|file|roster|sheet|spreadsheet)\b"
)
"""Of those on a list that is attached: they attended before, have left, or are not to be registered."""
