"""Whose is an agency that the text names: where the author works, where they once did, or somebody else's?

An agency's name tells that it is one; what the author does there tells that it is theirs. "I do intake at Three Rivers"
makes it the author's, and "I heard of you from Polk County DHS" makes nobody's employer of it.
"""

# ruff: noqa: E501 - a pattern is one row of a table and reads along its line

import re
from enum import Enum

from registrar.sieve import Sieve


class Tie(Enum):
    """What ties an agency in the text to the author."""

    OWN = "where the author says they work"
    FORMER = "where the author once was"
    OTHERS = "somebody else's"


# --- words that tell --------------------------------------------------------------------------------------------------

_WORKS = (
    r"work(?:s|ing|ed)?|volunteer(?:s|ing)?|serv(?:e|es|ing)|employed|hired|intern(?:s|ing)?|teach(?:es|ing)?|"
    r"practic(?:e|es|ing)|counsel|staff|board|joined|based|stationed|assigned|contract(?:or|ing)?|represent(?:s|ing)?|"
    r"(?:do|run|manage|head|lead|direct|coordinate|oversee|supervise|handle|license|recruit|train|place|help out|"
    r"help|write|speak|answer|am in charge|look after|care|foster|cover|keep|monitor|investigate|mentor|assist|support|tutor)(?:s|"
    r"ing)?"
)
"""What somebody does at their place of work."""
_SHIFT = (
    r"(?:year|month|week|day|term|shift|job|post|position|role|desk|unit|team|practicum|internship|new|first|second)"
)
_OWN_CLAUSE = re.compile(
    rf"\b(?:i|we|i'm|i've|we're|we've|im|i'll|id|i'd)\b[^.;!?\n]{{0,16}}?\b(?:(?:{_WORKS})\b|(?:am|are|'m|'re|been)\b"
    rf"[^.;!?\n]{{0,40}}\b(?:{_SHIFT}|with|at|from|of|for)\b)[^.;!?\n]{{0,50}}$"
)
_OWN_RUN = Sieve(r"\b(?:i|we) (?:manage|run|head|lead|direct|represent|own|founded|started|oversee) (?:the )?$")
OWN_PLACE = Sieve(
    r"\b(?:my|our) (?:[\w-]+ ){0,2}(?:agency|employer|organi[sz]ation|workplace|place|office|team|shop|company|center|"
    r"shelter|program|school|court|unit|firm|nonprofit|clinic|tribe|department|house|boss|outfit|group|crew|ngo|charity|church|"
    r"parish|ministry|congregation|foundation|association|coalition|practice|hospital|ranch|camp|bureau|district|mission|nation|"
    r"council|hotline|project|cooperative|network|union|chapter|station|precinct|home|collective|partnership|service)(?: of work)?(?: (?:is|=)(?: "
    r"called| named)?|,|:| \(| at| called| named) ?(?:the )?$|\bwhere (?:i|we) work(?: is)?:? (?:the )?$|"
    r"\b(?:org|dept|employer|workplace|affiliation|agency|organi[sz]ation|"
    r"place of work)\.?(?: name)? ?[:=–—-] ?(?:the )?$|"
    r"\b(?:attend|attending|come|coming|register\w*|put me down|sign\w*|here|there|writing)\b[^.;!?\n]{0,24}\b(?:on "
    r"behalf of|for),? (?:the )?$|\b(?:i|we) (?:work|come|write|am|'m|are|volunteer|serve|teach)\b[^.;!?\n]{0,40}\b(?:home|"
    r"shelter|agency|"
    r"place|program|school|office|clinic|nonprofit|group|company|firm|court|center|team|hospital|outfit|ngo|foundation|"
    r"organi[sz]ation|association|charity|practice|house)(?:,| \(| called| named| known as)? ?(?:the )?[\"“]?$|^\W*(?:it(?:'s| is) |this is )[a-zà-ÿ'’-]+(?: [a-zà-ÿ'’-]+)? (?:at|of|with) (?:the )?$|"
    r"\b(?:here|we|all|us|both|both of us|everyone|everybody|people) at (?:the )?$|(?:^|[,:])\W*(?:we(?:'?re| are)? )?(?:all|both|each)(?: of us| of them| three| four| two)?(?: are)? (?:from|with|of|at) (?:the )?$|^\W*at (?:the )?$"
)
OWN_BEHIND = re.compile(
    r" here(?=[.,!])| (?:pays|employs|hired) (?:me|my)\b|,? (?:is )?where (?:i|we) (?:now )?(?:work|volunteer|serve|"
    r"am|are|teach)\b| \((?:my|our) (?:agency|employer|"
    r"office|organi[sz]ation|workplace|shelter|place)\)| ?\((?:that['’]?s|thats|this is|which is) (?:us|me|my|our|where i)\b|,? (?:is )?(?:my|our) (?:agency|employer|organi[sz]ation|"
    r"workplace)\b| (?:used to be|was formerly|was once|is the new name)\b| (?:is )?(?:sending|sends|pays for|has (?:asked|told|sent)|asked|wants|lets|allows) (?:me|us)\b|"
    r",? ?\(?(?:that['’]?s|thats) (?:us|me)\b|[^.;!?\n]{0,40}[,:] (?:it['’]?s|it is|that['’]?s|this is) the \w+ (?:that |where )?(?:i|we) (?:work|volunteer|serve)\b"
)
_OWN_DEED = re.compile(r"\b(?:i|we) (?!\w* ?(?:not|never))(?P<deed>[a-z'’]+)(?: [a-z'’-]+){0,4} (?:at|for) (?:the )?$")
_OWN_BOSS = re.compile(
    r"\b(?:my|our) (?!old |former |last |previous |first |ex)(?:[\w-]+ ){0,2}?(?:supervisor|boss|director|manager|instructor|lead|chief|sergeant|captain|"
    r"lieutenant|principal|administrator|superintendent|preceptor|supe|coworkers?|co-workers?|colleagues?|teammates?|staff|team|crew|jef[ea]|directora?|supervisora?|compañer[oa]s?)"
    r"(?:,? [^\W\d_.]+){0,2},? (?:here |over |aqui )?(?:at|with|from|of|in|de|del|en) (?:the |la |el )?$|"
    r"\b(?:one|some|two|all|both|each|few|three|four) of (?:ours|us|our (?:own|staff|people|team|folks)) (?:here )?(?:at|in|with) (?:the )?$|"
    r"\b(?:and|also|but|then|&|just|only|proudly) (?:work|volunteer|intern|serve|teach|foster)\b[^.;!?\n]{0,30}\b(?:at|for|with|in) (?:the )?$"
)
"""My field instructor at Second Harbor: the author's own place."""
_NO_DEED = frozenset(
    """
    want wish would like need ask register sign apply thank heard hear pray look wait hope plan found find saw see met
    meet know read attend attended took take join came come go went vote use called call wrote will could can should may
    might am was had did do got get request prefer choose
    """.split()  # noqa: SIM905
)
"""What somebody does for another reason than that they work there."""
_THE = r"(?:the |la |el )?$"
_CAME_TO = Sieve(
    rf"\b(?:mov|went|go|transfer|switch|jump|came|come|chang|cross|pass)\w* (?:over |(?:its|our|the|my|their) name )?from [^.;!?\n]{{2,60}} (?:to|over to) {_THE}|"
    rf"\b(?:became|renamed (?:as|to)?|merged (?:into|with)|(?:is|are) now part of|taken over by|folded into) {_THE}|"
    rf"\b(?:left|leaving|leave|traded|quit|swapped) [^.;!?\n]{{2,60}} (?:for|to (?:join|work (?:for|at|with)|go to)) {_THE}|"
    rf"\b(?:currently|presently|nowadays),? {_THE}|"
    rf"\b(?:now|currently|presently|nowadays|these days|today|at present)(?: \w+){{0,2}} (?:with|at|for|of|in|from) {_THE}"
)
"""Whoever came from one place to another is at the other."""
_FORMER = Sieve(
    r"\b(?:used to|formerly|previously|once|left|leaving|quit|resigned from|laid off (?:from|by)|late of|"
    r"retired (?:\w+ ){0,2}from|"
    r"(?:mov(?:ed|ing|e)|came|went|transfer(?:red|ring|s)?|switch(?:ed|ing)?|chang(?:ed|ing)|jump(?:ed|ing)|relocat(?:ed|ing)|fresh|hired away|recruited) "
    r"(?:\w+ ){0,3}from|"
    r"(?:was|(?<=[a-z] )were) (?:\w+ )?(?:with|at|of|employed|working)|no longer|not (?:with|at)|"
    r"until (?:last|this|\w+day|\d{4}|january|february|march|april|may|june|july|august|september|october|november|"
    r"december)|ex-?|(?<!have )(?<!has )(?<!'ve )(?<!having )worked (?:at|for|with)|"
    r"(?:before|prior to|previous to) (?:that|this|then),?|(?:started|began) (?:\w+ )?(?:at|with)|"
    r"(?:spent|after|following|did|put in) (?:\w+ ){0,2}(?:years?|months?|decades?)(?: \w+)? (?:at|with|in|for)|"
    r"(?:old|previous|last|former|prior|first|earlier|past) (?:job|role|life|position|employer|agency|post|boss|workplace|office)|"
    r"former(?:ly)? (?:\w+ ){0,3}(?:at|with|of|for|from)|retiree of)\b(?:(?! to |, (?:it|we|i|they|now)\b)[^.;!?\n]){0,40}$"
)
_NOT_IT = Sieve(
    r"(?<!if )(?<!why )(?:\bnot|\bisn['’]?t|\bis not|\bnot to be confused with|\bno relation to|\bunrelated to|\binstead of|\brather than|\bin place of|\bused to be|\bno longer(?: called| named)?|\bwas called|\breplac(?:es|ing)|"
    r"\ben vez de|\ben lugar de|\bya no(?: es| somos)?|\by no)(?: (?:the |la |el )?(?:old|former|antigu[ao]) \w+,?)? [\"“'‘]?(?:the |la |el )?$"
)
"""Our name is Oak Hill now, not Pine Hill: what something else stands for."""
_BORROWED = Sieve(
    r"\b(?:borrowed|recruited|poached|hired away|summoned|subpoenaed|invited|reassigned|detailed|loaned|lent|on loan|seconded|"
    rf"called (?:in|up|away)|asked|assigned|transferred|posted|deployed|promoted|moved)(?: \w+)? (?:by|to) {_THE}"
)
_OF_SOMEBODY = re.compile(
    r"\b(?:s?he|they|who|[a-z][\w'’-]+) (?:has|have|is|was|were|had|got|will|are|'s|s)\b(?: (?!i\b|we\b)[\w'’-]+){0,3}$"
)
_PERSON = (
    r"(?:friend|someone|somebody|acquaintance|contact|counterpart|husband|wife|sister|brother|mother|father|mom|dad|son|"
    r"daughter|cousin|niece|nephew|aunt|uncle|roommate|neighbor|spouse|speaker|presenter|"
    r"(?<!two )(?<!three )(?<!four )(?<!five )(?<!six )(?<!several )(?<!few )(?<!these )(?<!following )(?<!our )(?<!my )(?<!\d )(?:people|folks)|"
    r"colleague|classmate|client|kid|child|boy|girl|teen|youth|youngster|family|ward|"
    r"lady|woman|man|guy|gentleman)s?"
)
_OTHERS = re.compile(
    rf"\b(?:my|our|his|her|their) (?:\w+ )?(?:case ?worker|licens\w+ worker|lawyer|therapist|landlord|neighbor|dentist|"
    rf"probation officer) (?:at|from|with|in) {_THE}|"
    rf"\b(?:has|have|had|his|her|their|my) (?:an? |the )?(?:\w+ )?(?:case ?worker|worker|gal|casa|attorney|lawyer) "
    rf"(?:at|from|with|in) {_THE}|"
    r"\b(?:heard|learned|learnt|found out|read|saw|seen)\b[^.;!?\n]{0,40}\b(?:from|through|via|at|of|by)\b[^.;!?\n]{0,12}$|"
    rf"\b{_PERSON}(?: of (?:mine|ours))?(?: (?:who|that))?(?: (?:is|are|was|were|works?|sits|stays?|lives?|go|goes|went))?"
    rf"(?: (?:placed|enrolled|housed|staying|living|detained|now|currently|over|residing|admitted|held))?"
    rf" (?:at|from|with|in|over at|to|through|for) {_THE}|"
    rf"\b(?:{_PERSON}|he|she|they) (?:\w+ ){{0,4}}?(?:attends?|attended|left|ran (?:away )?from|came from|goes to|go to) {_THE}|"
    rf"\b(?:placed|enrolled|housed|detained|admitted|runs?|ran|absconded|awol|missing|discharged|released|removed) "
    rf"(?:\w+ )?(?:at|from|with|in|to|into) {_THE}|"
    r"\b(?:often|also|closely|together|regularly|sometimes|mostly|frequently|jointly|usually) (?:work|partner|meet|"
    rf"cooperate|contract|deal|team up|consult)\w* with {_THE}|\b(?:work|partner|team|liais|cooperat|collaborat|"
    rf"consult)\w* (?:closely|together|often|a lot|hand in hand|regularly|jointly) with {_THE}|"
    r"\bwe (?:\w+ )?(?:contract|subcontract|partner|collaborate|coordinate|consult|share|team up|refer|report|bill|"
    rf"answer)(?: \w+){{0,3}} (?:with|to|for|from) {_THE}|"
    rf"\b(?:told|informed|advised|notified|alerted|encouraged|ordered|mandated|required|contacted|called) (?:\w+ )?by {_THE}|"
    r"\b(?:referred|recommended|forwarded|passed on|funded|licensed|accredited|approved|certified|audited|trained|"
    r"suggested|contracted|subcontracted|mentioned|posted|shared|hosted|organi[sz]ed|sponsored|sent (?:to me|to us|along)) "
    rf"(?:\w+ ){{0,3}}(?:by|from|at|through|with|to) {_THE}|"
    r"\b(?:cases?|referrals?|children|kids|youth|clients?|families|placements?|money|funds?|funding|grants?|invoices?|"
    rf"certificates?|approval|contracts?|licen[sc]e) (?:\w+ ){{0,2}}(?:from|of|by|through) {_THE}|"
    r"\b(?:flyers?|fliers?|newsletters?|emails?|e-mails?|listservs?|list|notices?|announcements?|invitations?|links?|"
    rf"poster|memo|contracts?|grants?|mou) (?:\w+ ){{0,2}}(?:from|of|by|through|with|at) {_THE}|"
    rf"\b(?:across from|next to|next door to|near|opposite|behind|beside|upstairs from|down the (?:road|street|hall) from|"
    rf"around the corner from|turned down|declined|said no to|(?:out|over|up|down) by|frente a|cerca de|al lado de|junto a|detras de|"
    rf"a la vuelta de) {_THE}|"
    rf"\b(?:my|our|his|her|their|the)\b[^.;!?,\n]{{0,24}} (?:worker|case ?worker|case manager|lawyer|attorney|therapist|counselor|teacher|"
    rf"pediatrician|gal|advocate)s? (?:is|was|are|works?|comes?|came) (?:\w+ )?(?:at|from|with|in|for) {_THE}|"
    rf"\b(?:husband|wife|sister|brother|mother|father|mom|dad|son|daughter|cousin|friend|partner|neighbor)\b[^.;!?\n]{{0,24}}"
    rf"\b(?:works?|volunteers?|teaches|is|was)\b[^.;!?\n]{{0,16}} (?:at|for|with|from|in) {_THE}"
)
_NOT_YET = re.compile(
    r"\b(?:(?:apply|applied|applying|interview(?:ed|ing)?) (?:to|with|at|for (?:a )?(?:job|position|work|post))|"
    r"(?:hope|hoping|want|wanting|would like) to (?:work|intern|volunteer)|will (?:start|join|be)|about to (?:start|join))\b"
    r"[^.;!?\n]{0,30}$"
)
"""Where the author is not, but may be one day."""
_OTHERS_BEHIND = re.compile(
    r"(?:['’]s?)? (?:newsletter|website|web site|site|listserv|flyer|flier|e-?mail|page|facebook|post|conference|training|"
    r"list|blast|bulletin|workshop|webinars?|invoices?|referrals?|kids|clients?|contracts?|cases)\b|"
    r" (?:has )?(?:turned (?:me|us) (?:away|down)|rejected (?:me|us)|(?:was |has )?closed|shut (?:down|its doors)|folded|went under)\b"
)
_TOLD = re.compile(
    r",? (?:(?:has|had|just|kindly|also|who|recently) ){0,2}(?:referred|told|sent|recommended|suggested|mentioned|forwarded|"
    r"passed|gave|encouraged|pointed|shared|said|says|invited|alerted|tipped|turned|emailed|e-mailed|wrote|showed|raved|spoke)\b"
)
"""What somebody did who brought the webinar to the author's notice."""
_SOMEBODY_AT = re.compile(
    rf"\b(?!i\b|we\b|us\b|all\b|here\b|both\b|everyone\b)[^\W\d_]+ (?:at|from|with|of|over at|in) {_THE}"
)
_I_AM = re.compile(
    r"\b(?:i am|i'm|im|we are|we're|as) (?:\w+ )?(?:a|an|the|his|her|their|its|one of the|two of the|both|lead|chief|head)\b(?! friend| client)"
    r"[^.;!?\n]{0,60}$|"
    r"\b(?:i am|i'm|im|my name is|this is) [^\W\d_]+(?: [^\W\d_]+){1,3}, (?:an? |the |one of the )?[a-z][^.;!?\n]{0,50}$|"
    r"\b(?:i am|i'm|im|i was|i got|i've been|ive been|we are|we're|we were|i'll be) (?:\w+ )?(?:placed|housed|enrolled|stationed|posted|assigned|detailed|"
    r"loaned|seconded|lent|on loan|employed|transferred|deployed|based)(?: \w+)? (?:at|with|in|to|by|from) (?:the )?$"
)
"""I'm the point of contact at Oak Hill: what I am there, whoever else could be said to be it."""
_I_DO = re.compile(
    rf"\b(?:i|we|i'm|im|we're|i've)\b[^.;!?\n]{{0,14}}?\b(?:{_WORKS})\b[^.;!?\n]{{0,50}}\b(?:at|for|in|of|through) {_THE}"
)
"""I mentor two teens at Oak Hill: what is done there is mine, whomever it is done with."""
_CLAUSE = re.compile(
    r"[.;!?\n](?<!\borg[.;!?\n])(?<!\bdept[.;!?\n])|\b(?:and|but)\b(?= (?:i|we|now|am|are|have|work|then|since|today)\b)|\bnow\b|"
    r"\bsince\b"
)


# --- questions --------------------------------------------------------------------------------------------------------


def tie_of(low: str, start: int, end: int) -> Tie | None:
    """What the clause around an agency makes of it. *low* is the text folded, places as in the text."""
    before = clause_before(low, start)
    if OWN_BEHIND.match(low, end):
        return Tie.OWN
    if _CAME_TO.search(low, max(0, start - 110), start):
        return Tie.OWN
    if _FORMER.search(before):
        return Tie.FORMER
    if _NOT_IT.search(low, max(0, start - 50), start):
        return Tie.FORMER
    if _NOT_YET.search(before) or _is_lent(before):
        return Tie.OTHERS
    if _OWN_BOSS.search(before):
        return Tie.OWN
    if not (_I_AM.search(before) or _I_DO.search(before)) and (_OTHERS.search(before) or _is_told_of(low, before, end)):
        return Tie.OTHERS
    if OWN_BEHIND.match(low, end) or OWN_PLACE.search(before) or _OWN_RUN.search(before):
        return Tie.OWN
    if _OWN_CLAUSE.search(before):
        return Tie.OWN
    deed = _OWN_DEED.search(before)
    return Tie.OWN if deed is not None and deed["deed"] not in _NO_DEED else None


def _is_lent(before: str) -> bool:
    """She has been borrowed by the Supreme Court: where somebody is for a while."""
    match = _BORROWED.search(before)
    return match is not None and bool(_OF_SOMEBODY.search(before, 0, match.start() - 1)) and not _I_AM.search(before)


_PUT_RIGHT = Sieve(
    r"\b(?:should (?:now )?(?:be|read|say|show|have been)|(?:is|are|'s|we're) (?:actually|really|now|in fact|officially)|"
    r"(?:changed|corrected|updated|renamed|fixed|changed (?:its|our) name) (?:\w+ )?to|now (?:called|known as|named|goes by|go by)|"
    r"(?:correct|right|new|actual|real|proper|full|current) (?:name|agency|employer|one|organi[sz]ation)(?: (?:since|as of|from) (?:\w+ ){1,3}?)?(?: is|:)|"
    r"(?:name|agency|employer|organi[sz]ation) is now|to read|reads? instead|make (?:it|that)|meant|"
    r"(?:please|just|now|kindly|and|to) (?:show|list|put|use|enter|record|write|note)(?: (?:me|it|us|that|my agency))?(?: down)?(?: as| under| with| at)?|"
    r"(?:change|switch|update|correct|amend|set) (?:me|us|it|that|this|the agency|my agency|my employer|the employer)(?: over)? to(?: read)?|"
    r"(?:wrong|incorrectly|misspelled|mis-spelled|spelled|listed|wrote|written|shown|shows?|have|had|put|says?|said)\b[^.;!?\n]{3,60}[.,;—–-]* (?:but |and )?(?:it|that|this|we|the name)(?:'s| is| are|'re)|"
    r"deb(?:e|er[ií]a) (?:decir|ser|leerse)|ahora (?:es|somos|nos llamamos))[:,]? [\"“'‘]?(?:the |la |el )?$"
)
_AND_NOT = re.compile(
    r"[\"”'’]?,? (?:\(|and |— |- )?(?:not|instead of|rather than|y no|en vez de|en lugar de)\b ?[\"“]?(?!i\b|we\b|sure\b|only\b|just\b|a\b)"
)


def is_put_right(low: str, start: int, end: int) -> bool:
    """Whether an agency stands where the right one does: "it should read Oak Hill", "Oak Hill, not Pine Hill"."""
    return _PUT_RIGHT.search(low, max(0, start - 110), start) is not None or bool(_AND_NOT.match(low, end))


def _is_told_of(low: str, before: str, end: int) -> bool:
    """Marnie at Sagebrush CASA referred me; Sagebrush's newsletter."""
    return bool(_OTHERS_BEHIND.match(low, end)) or (bool(_TOLD.match(low, end)) and bool(_SOMEBODY_AT.search(before)))


def clause_before(low: str, start: int) -> str:
    """The words of the clause that stand before *start*."""
    before = low[max(0, start - 110) : start]
    at = max((match.end() for match in _CLAUSE.finditer(before)), default=0)
    return before[at:]
