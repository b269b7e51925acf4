"""Does a clause ask for the aid that it names, and on whose behalf? All in small letters.

Aids are also talked about, offered and used by clients: what counts is asked for by or for a person who registers.
"""

# ruff: noqa: E501 - a pattern is one row of a table and reads along its line

import re

from registrar.reading.declined import NOT_THERE
from registrar.reading.words.aid import Aid
from registrar.sieve import Sieve
from registrar.vocabulary import Accommodation

_PAST = Sieve(
    r"\b(?:last (?:time|year|month|session|webinar)|previous(?:ly)?|another (?:\w+ )?(?:event|webinar|training|"
    r"session)|(?:you|who|was|were|had) (?:kindly )?arranged|in the past|used to|"
    r"(?:had|provided|were given|was given|offered) .{0,40}(?:before|at (?:the|another|your))|attended .{0,40}with|"
    r"thank(?:s| you) (?:again )?for)\b"
)
_AGAIN = re.compile(
    r"\b(?:again|same (?:as|way|thing|arrangement)|as (?:before|last time|usual)|likewise|once more|this time|still|"
    r"need|please|require|could|would|asks?|wants?|requests?)\b|" + NOT_THERE
)
_SAME_AGAIN = re.compile(
    r"\b(?:again|same (?:as|way|thing|arrangement)|as (?:before|last time|usual)|likewise|once more|still)\b|"
    + NOT_THERE
)
THIRD_PARTY = Sieve(
    r"\b(?:(?:my|our|his|her|their|the|some|many|most|several|these|those|all|every|each|one of|two of|both|"
    r"foster|any|with|for|serves?|serving|help(?:s|ing)?|about|of) (?:\w+ ){0,3}?|\w+'s |^\W*(?!(?:sister|brother|"
    r"father|mother)\b))(?:clients?|consumers?|"
    r"customers?|child(?:ren)?|kids?|youths?|teens?|teenagers?|famil(?:y|ies)|students?|residents?|pupils|patients?|"
    r"daughters?|sons?|mothers?|fathers?|moms?|dads?|mums?|lads?|lasses|young (?:people|ones)|little ones|detainees|"
    r"inmates|tenants|lodgers|refugees|newcomers|evacuees|husband|wife|spouse|grand(?:ma|pa|mo|fa|pare|son|dau|chi|kid|"
    r"nie|ne)\w*|"
    r"girls|boys|nephews?|nieces?|aunt(?:ie)?s?|uncles?|neighbors?|brothers?|sisters?|cousins?|roommates?|victims?|"
    r"survivors?|foster (?:parents?|famil\w+|mom|dad|mother|father)|bio(?:logical)? \w+|caregivers|parents|"
    r"parent(?! (?:agency|organi[sz]ation|company|group|partner|advocate|mentor|educator|liaison|aide|coach)\b)|"
    r"siblings?|placements?|caseload|population|community members|callers|jurors|defendants?|clientes|enfants?|familles?|girl|"
    r"boy|infant|baby|toddler|ward|runaways?)\b(?!'s (?:social|service|advocate|attorney|court|aide|worker|mental|"
    r"bureau|hospital|home))(?! (?:services?|social|welfare|protect\w+|and famil\w+|& famil\w+|advoca\w+|court|"
    r"attorney|support|law|aid|aide|department|agency|division|care worker|trust|cent(?:er|re)s?|houses?|homes?|"
    r"alliance|network|partner\w*|projects?|programs?|division|resources?|society|circle|collaborative|coalition|"
    r"council|foundation|institute|initiative|commons|connections?|bridges|first|works|league|clinic|health|justice|"
    r"union|hub|matters|place|board|institute|academy|group home|inc|llc|shelter|ministr\w+|mission|guidance|"
    r"counsel\w+|outreach|association|consortium|commission|guardians?|law|legal|in need|and (?:youth|children|"
    r"family|families|adult|community)))|"
    r"\b(?:an?|one|another|new|some) (?:\w+ ){0,2}(?:clients?|famil(?:y|ies)|kids?|teens?|teenagers?|residents?|"
    r"patients?|siblings?|nephews?|nieces?|cousins?|brothers?|sisters?|sons?|daughters?|uncles?|aunt(?:ie)?s?|"
    r"grand(?:son|daughter|child|mother|father|ma|pa|parent)s?|mothers?|fathers?|neighbou?rs?|friends?|boys?|girls?|"
    r"toddler|infant|baby|grandchild\w*|ward|veterans|elders)\b(?!'s)(?! (?:services?|social|welfare|protect\w+|and|"
    r"& |advoca\w+|"
    r"courts?|attorney|support|law|aide?|department|agency|division|care|worker|counsel\w+|specialist|navigator|coach|"
    r"mentor|"
    r"lead\w*|pastor|minist\w+|liaison|team|unit|lawyer|therap\w+|nurse|finding|engagement|preservation|violence|"
    r"partner|member|name|physician|doctor|medicine|practice|emergency|matter|reasons?|center|house|home|program|"
    r"resource|"
    r"trust|alliance|network|project|clinic|health|justice|support|first)\b)|"
    r"\b(?:mis?|sus?|nuestr[oa]s?|una?|el|las?|los|de|con) (?:\w+ ){0,2}(?:clientes?|ni[ñn][oa]s?|hij[oa]s?|familias|"
    r"j[oó]venes|madre|padres?|mam[aá]|pap[aá]|abuel[oa]s?|espos[oa]|herman[oa]s?|alumn[oa]s?|estudiantes?|pacientes?|"
    r"sobrin[oa]s?|niet[oa]s?|beb[eé]s?)\b|"
    r"\bthe (?:oldest|eldest|youngest|littlest)\b(?! (?:of us|in (?:our|my)|person|member|worker|colleague))"
)
_FIRST_PERSON_NEEDS = Sieve(
    r"\b(?:i|i'm|i'd|i'll|i've|we|we'd|we'll) (?:(?:also|will|would|do|still|may|might|really|just|am|are|kindly|only|"
    r"to) ){0,3}(?:need|require|use|read|want|like|prefer|rely|depend|wear|appreciate|request|ask|requesting|asking|"
    r"hoping|benefit|have to|must)\b(?! to (?:know|learn|understand|see how|"
    r"hear (?:how|about|more|from|what)|find out|be (?:able|added|enrolled|registered|there|included|signed)|know how|"
    r"attend|join|come|sign up|register|enroll|take part|participate|talk|discuss|take|see|go|do|get (?:in|into|on|onto|a "
    r"(?:seat|spot|place))|have a (?:seat|spot|place)|book|reserve|enter))|"
    r"\bfor me\b|\bhelps? me\b|\bplease (?:also )?warn\b"
)
TALK = Sieve(
    r"\b(?:cover(?:s|ed|ing)?|discuss(?:es|ed|ing)?(?= (?:the|how|what|deaf|youth|working|issues|ways))|talks? about|"
    r"talking about|trainings? (?:on|about)|webinars? (?:on|about|for)|class(?:es)? (?:on|in)|course (?:on|in)|"
    r"(?<!each )(?<!every )(?<!per )(?<!by )(?<!between )(?<!new )(?<!of the )topics?|teach(?:es|ing)?|taught|studied|"
    r"studying|learn(?:ed|ing)? (?:about|asl|sign|spanish|to)|fluent in|"
    r"(?:we|i|who) (?:also )?serve|specializ\w+ in|certified (?:as|in)|licensed|by (?:trade|profession)|"
    r"(?<!interpreters )(?<!terps )work(?:s|ed|"
    r"ing)? as|job (?:as|is)|i(?:'m| am) (?:an? |the |your )?(?:\w+[ /-]){0,3}(?:interpreter|translator|captioner|"
    r"transcriber|cart provider)|interpret(?:er|ing) (?:services )?coordinator|our company|interpret\w+ (?:agency|"
    r"company|firm)|captioning (?:agency|company|firm)|our rates|quote for|on behalf of our company|policy|policies|"
    r"article|research|grant|committee|task force|i know (?:some )?(?:sign|asl)|know asl|\b(?:i|we) (?:all |already |"
    r"do )?(?:know|knew|hear|heard|learned|wrote|worry|think) (?:\w+ )?about\b|"
    r"familiar with|s[eé] (?:hablar |algo de )?(?:señas|senas|lengua)|ense[ñn]o (?:señas|senas|lengua)|"
    r"(?:soy|trabajo (?:como|de)) (?:una? )?(?:int[eé]rprete|traductora?)|"
    r"i interpret|we interpret|"
    r"coda\b|\b(?:i|we|who) (?:\w+ )?(?:schedule|coordinate|supervise|hire|train|dispatch|employ|assign)s?\b|"
    r"\bi(?:'ll|'m| will| am)? (?:be )?(?:typing|transcribing|captioning|interpreting|translating|"
    r"take the (?:transcripts?|minutes))|\bi (?:also )?(?:do|make|edit|write|add|produce|proofread|check) (?:the |"
    r"all |our |most "
    r"of the )?(?:\w+ )?(?:captions|captioning|subtitles|subtitling|transcripts|interpreting|translations|brailling)|"
    r"also sign|speaks? (?:fluent )?(?:asl|sign))\b"
)
_PROVIDES = Sieve(
    r"\b(?:we|i|(?:our|my) (?:\w+ )?(?:company|agency|firm|team|office|court|county|unit|center|shelter|program|school|"
    r"organization|department|clinic|hospital|bureau|division)) (?:already |always |also |can |do |routinely |"
    r"usually )?"
    r"(?:provide|offer|sell|supply|supplie|print|publish|publishe|produce|issue)s?\b"
)
_REQUEST = re.compile(
    r"\b(?:need(?:s|ed|ing)?|requir(?:e|es|ed|ing)|request(?:s|ed|ing)?|would like|'d like|i'd|she'd|he'd|"
    r"would (?:also )?(?:be|help|make|benefit|follow|appreciate|want|prefer|love|greatly|really)|want(?:s|ed)?|"
    r"prefer(?:s|red)?|please|pls|plz|could|can (?:you|we|i|someone|somebody|the|it|they|be|there)|can|may i|"
    r"is it possible|possible|arrange|provide|supply|turn(?:ed)? on|enable|have to|must|asks?|asking|necessary|"
    r"essential|important|helps?|helpful|appreciate[ds]?|grateful|thankful|uses?|using|relies|rely|depends? on|"
    r"read(?:s|er)?|benefit|works? (?:best|better)|follow(?:s)? (?:\w+ ){0,3}better|accommodat\w+|assist\w*|aids?|"
    r"so that i|lets? me|allows? me|without|will do|will be enough|would do|is all i|are all i|make sure|ensure|"
    r"hoping|hope|wish(?:es)?|favor de|por favor|necesit\w+|requier\w+|solicit\w+|quisiera|podría\w*|agradec\w+|"
    r"pid[oe]|usa|uso|besoin|voudrais|souhait\w+|nécessit\w+|pourriez|demande|merci de|s'il vous|svp|in advance of|"
    r"kindly|send|e-?mail(?:ed)?|get|will want|reach|have|has|with|wear(?:s)?|run|runs)\b"
)
_QUESTION = re.compile(r"\?\W*\Z")
_AVAILABILITY = re.compile(
    r"\b(?:will|is|are|was|do|does) (?:there|the|this|these|it|they|you|any|your|we)\b|\bany chance\b|\bwhere\b|"
    r"\bwhen\b|\bhow\b|\bwhether\b|\bwho\b"
)
SELF = re.compile(r"\b(?:soy|tengo|mi|ella|él|i|i'm|i've|i'd|im|my|me|she|he|her|his|we|us|our)\b")


_WITH_THEM = (
    r"with (?:him|her|them|(?:my|our|the|this|that|these|those|a|an|some|most|all) (?:\w+ ){0,2}?(?:clients?|child(?:ren)?|"
    r"kids?|boys?|girls?|teens?|youths?|famil(?:y|ies)|parents?|mother|father|mom|dad|patients?|students?|siblings?))"
)
_AT_WORK = Sieve(
    r"\b(?:for|at|in|during|on|to) (?:every|each|all|all of|most|any|our|my|his|her|their)(?: of)?(?: (?:our|my|his|her|"
    r"their|the|these|those))? (?:\w+ ){0,2}?(?:visits?|visitations?|(?<=court )hearing|hearings|interviews?|intakes?|"
    r"court dates?|staffings?|exams?)\b|"
    r"\b(?:visits?|visitations?|hearings|interviews?|intakes?|appointments?|meetings?|sessions?|calls?|contacts?|talks?|"
    r"conversations?|therapy|(?:when(?:ever)?|(?:each|every) time|if|to) (?:(?:i|we|you|one) )?"
    r"(?:meet|talk|speak|work|sit|communicate|converse|deal|sign|cope)(?: down)?) "
    rf"{_WITH_THEM}\b|"
    r"\ben (?:cada|todas las|las|nuestras|sus|mis) (?:\w+ )?(?:visitas?|entrevistas?|audiencias?|citas?)\b|"
    r"\b(?:i|we|our office|my office) (?:(?!need|want)\w+ )?(?:book|arrange|order|find|recruit|vet|pay|oversee|manage|organi[sz]e|"
    r"handle|hire|train|supervise|schedule|coordinate|dispatch)(?:s|d|ed)?(?: for)? (?:all |the |our |most |any |some )*"
    r"(?:\w+ )?(?:interpreters|translators|captioners|interpretation|translations|captions|captioning)\b(?! (?:from|with) you)|"
    r"\b(?:ask|write|request|register|tell|sign up|e-?mail|contact|apply|see to|arrange)(?:s|ing)?\b[^.;]{0,60}"
    r"\b(?:herself|himself|themselves|separately|on (?:her|his|their) own)\b|"
    r"\b(?:i|we) (?:\w+ )?(?:interpreted|transcribed|translated|captioned|described|signed) (?:\w+ )?(?:for|in|at)\b"
)
"""We use an interpreter for every visit with him: what is needed there is not needed here."""
_HERE = re.compile(
    r"\b(?:please|pls|could you|can you|would you|kindly|for me|for (?:the|this|your) (?:session|webinar|class|training|"
    r"event)|here too|as well|also|por favor|i'd|i would|would like|must|asks? (?:whether|if|for))\b"
)


def is_of_work(sentence: str) -> bool:
    """Whether a *sentence* tells what somebody does, or has, at work, and asks for nothing."""
    told = _AT_WORK.search(sentence) is not None or _IS_THERE.search(sentence) is not None
    return told and _HERE.search(sentence) is None


def speaks_of_self(part: str, whole: str, *, of_others: bool, labelled: bool) -> bool:
    """Whether a clause can ask for something at all: it is not about clients, what an author offers or once had."""
    if not labelled and _AT_WORK.search(part) and not _HERE.search(whole):
        return False
    own = _FIRST_PERSON_NEEDS.search(part)
    if _PROVIDES.search(part) or (((TALK.search(part) and not labelled) or is_of_others(part)) and not own):
        return False
    if of_others and not own and _THEIRS.search(part) and not _REQUEST_VERB.search(part):
        return False
    return labelled or not _PAST.search(part) or bool(_AGAIN.search(part) or _SAME_AGAIN.search(whole))


def is_of_something_else(sentence: str) -> bool:
    """Whether a *sentence* is about clients or aids as a topic, and asks for nothing on the author's behalf."""
    if is_of_work(sentence):
        return True
    elsewhere = is_of_others(sentence) or TALK.search(sentence) is not None
    return elsewhere and not speaks_of_self(sentence, sentence, of_others=False, labelled=False)


def is_of_others(part: str) -> bool:
    """Whether a clause speaks of clients, children or relations, who are not the ones that register."""
    return bool(THIRD_PARTY.search(part))


_THEIRS = re.compile(r"\b(?:her|his|him|their|them|they|she|he|its)\b")
_REQUEST_VERB = re.compile(
    r"\b(?:please|could you|can you|would you|requests?|needs?|requires?|asks?|(?:might|may|can|could) (?:i|we)|"
    r"i'd|would (?:i|we))\b"
)


_BIDS = re.compile(
    r"\W*(?:and |then |just )?(?:speak|talk|go|keep|turn|slow|say|read|describe|make|put|use|give|let|wait|leave|allow|"
    r"grant|spare)\b"
)
"""Speak up, go slow."""


def only_asks_whether(sentence: str) -> bool:
    """Whether a sentence in small letters only wants to know what there will be, without a word of a need."""
    return bool(
        _QUESTION.search(sentence)
        and _AVAILABILITY.search(sentence)
        and not (_FIRST_PERSON_NEEDS.search(sentence) or _REASON.search(sentence))
    )


def how_sure(aid: Aid, part: str, sentence: str, text: str, *, labelled: bool) -> float:
    """How sure it is that the aid is asked for here; 0 where it is not."""
    if labelled:
        return 0.95
    asked = bool(_REQUEST.search(part) or _REQUEST.search(sentence) or _STAYS.search(sentence))
    if (
        _QUESTION.search(sentence)
        and _AVAILABILITY.search(part)
        and not (_FIRST_PERSON_NEEDS.search(sentence) or _ANY_CHANCE.search(part))
    ):
        offered = aid.certain and _ON_OFFER.search(part)
        return 0.6 if offered or (not aid.is_general and _REASON.search(text)) else 0.0
    if aid.certain and _WAS.search(part) and not (PLAIN_REQUEST.search(sentence) or _STAYS.search(part)):
        return 0.0
    if aid.code in _HAD_AT_WORK and _IS_THERE.search(part) and not _HERE.search(sentence):
        return 0.0
    if aid.certain:
        return 0.95 if asked else 0.75
    if aid.needs_request:
        strong = (
            _STRONG_REQUEST.search(sentence)
            or _BIDS.match(part)
            or _HEADED_BY_REASON.match(sentence)
            or _STAYS.search(sentence)
        )
        return 0.85 if strong else 0.0
    return 0.85 if asked else 0.6


_HAD_AT_WORK = frozenset(
    {Accommodation.ASSISTIVE_LISTENING, Accommodation.SIGN_LANGUAGE, Accommodation.LANGUAGE, Accommodation.CAPTIONS}
)
"""What an office may have of its own, somebody who interprets among it."""
_IS_THERE = Sieve(
    r"\b(?:we|our (?:\w+ )?(?:office|agency|school|center|shelter|department|clinic|court|unit|team|building|room))"
    r"(?: already| do| now| all)*(?: have|'ve got| has| own| bought| got) (?:(?:an?|our|own|the|some|two|three|very|good|great|"
    r"excellent|decent|fine|new|in-house|house|staff|full-time|certified|local|\w+ing) )*(?:asl |sign(?: language)? |"
    r"spanish |language )?(?:sound|speakers|audio|amplif\w+|microphones?|headsets?|headphones|hearing loop|loop|"
    r"interpreters?|translators?|captioners?|captioning software|terps?)\b"
    r"(?! (?:requests?|needs?|requirements?|who (?:will|would) need))"
)
"""We have a good sound system: it is there already."""
_ANY_CHANCE = re.compile(
    r"\b(?:any|a|some) (?:chance|hope|way|possibility) (?:of (?:getting|having|the|an?|live|some|closed|seeing|my)|"
    r"of (?=(?:captions?|cart|asl|sign|large|braille|slides|hand-?outs)\b)|(?:that )?(?:i|we) (?:can|could|might|may)|"
    r"to (?:have|get|receive))\b|\b(?:any|a) chance (?:of|for) (?:\w+ ){0,2}"
)
"""Is there any chance of captions?"""
_HEADED_BY_REASON = re.compile(
    r"[^.;:]{0,60}\b(?:deaf|blind|hoh|hearing|vision|sight|adhd|dyslexi\w+|autis\w+|migraines?|epilep\w+|stroke|tbi|"
    r"disab\w+|needs?|accommodations?)\b[^.;:]{0,30}(?::| [-–—]) "
)
"""I am hard of hearing: captions on, slides beforehand."""
_WAS = re.compile(r"\b(?:was|were|loved|enjoyed|liked)\b")
"""What something was like once."""
_STAYS = re.compile(
    r"\b(?:(?:stays?|remains?)(?! (?:at )?(?:home|away|out|off|for))|keep|still (?:stands?|appl(?:y|ies)|holds?)|as "
    r"(?:it|they|noted|arranged|requested)(?: (?:was|were|"
    r"is|are))?)\b|\b(?:asked for|requested|ordered|put down|ticked|checked)\b.*(?:" + NOT_THERE + ")"
)
"""What is to be as it was, or was asked for and stands nowhere."""
_ON_OFFER = re.compile(r"\b(?:available|provided?|offered?|have|possible|be|turn|enable|arrange|habrá)\b")
# Why somebody asks whether there is an aid: it is for themselves.
_REASON = re.compile(
    r"\b(?:i|she|he) (?:can't|cannot|can not|don't|do not|doesn't|does not) (?:\w+ )?(?:hear|see|read|look|use|"
    r"understand|follow|speak)\b|\b(?:i'm|i am|she is|she's|he is|he's) (?:\w+ )?(?:deaf|blind|hard of hearing|"
    r"hoh)\b|\b(?:little|no|limited|poor) english\b|\b(?:no entiendo|poco inglés|soy sord[oa])\b|\bneurologist\b|"
    r"\bconcussion\b|\bseizures?\b|\bhearing loss\b|\blow vision\b|\bmigraines?\b|\bscreens? (?:are|is|time)\b|"
    r"\bbetter than english\b|"
    r"\benglish (?:is|isn't|was) (?:\w+ )?(?:weak|poor|limited|good|my (?:second|first|third|best|strong\w*|weak\w*)|"
    r"great|bad|"
    r"broken|rusty|hard|difficult|a struggle)|\b(?:first|native|mother|second) (?:language|tongue)\b"
)
_VALUED = (
    r"\b(?:mak(?:es?|ing) (?:\w+ ){0,3}difference|mean(?:s|t)? (?:the world|everything|so much|a (?:lot|great deal))|"
    r"(?:blessing|"
    r"god-?send|life-?saver|life-?line|boon|lifesaving|gift|mercy|relief|difference to (?:me|her|him))|goes a long way|"
    r"(?:does|do|"
    r"works?) wonders|(?:is|are) (?:key|crucial|vital|critical|invaluable|indispensable|a must|what (?:i|she|he)(?: "
    r"\w+)? (?:go|goes|"
    r"get|gets|rely|relies|depends?|works?|uses?|manages?|needs?)|how (?:i|she|he) (?:\w+ )?(?:gets? by|manages?|"
    r"copes?|learns?|"
    r"follows?)))\b"
)
"""What something is worth to somebody."""
_STRONG_REQUEST = re.compile(
    r"\b(?:need(?:s|ed)?|requir(?:e|es|ed)|would (?:like|help|make|be|follow|appreciate|benefit|allow|let|give|do)|"
    r"rel(?:y|ies) on|depends? on|(?:speakers?|presenters?|every(?:one|body)|hosts?|people) (?:should|must|ought)|"
    r"if (?:i|she|he) (?:get|gets|have|has|had|got|could)|as a \w+ attendee|it'd be|that'd be|'d (?:like|appreciate)|"
    r"i'd|appreciate|helps?|helpful|lets? me|allows? me|please|necessary|essential|must|"
    r"have to|can only|only way|because|so that i|so i can|due to|since my|asks?|asking|has asked|asked that|request"
    r"\w*|accommodat\w+|"
    r"benefit|easier|better|wants?|prefer\w*|prefier\w+|necesit\w+|requier\w+|solicit\w+|besoin|agradec\w+|por favor|"
    r"could|can (?:you|i|we|the|it|they|someone|somebody)|all i|may i|might i|likes?|loves?|since|as i|only|"
    r"will want|'ll want|ayudar?[íi]?a?|kindly|book|arrange|provide|pido|pide|me sirve|must|impossible|rather than|"
    r"there (?:should|ought to|has to|needs to|would have to|will have to)|(?:do(?:es)?|learns?|works?|manages?|copes?|"
    r"hears?|understands?|follows?|gets? (?:on|along|by)) (?:\w+ )?best|"
    r"so (?:i|he|she)'?(?:d|ll)|recovering)\b|" + _VALUED
)
PLAIN_REQUEST = re.compile(
    r"\b(?:please|pls|plz|kindly|needs?|needed|requir\w+|request\w*|asks?|asking|could|can (?:you|we|i|it|they|be|"
    r"the|there|some\w+)|would (?:be|help|like|make|prefer|appreciate|let|allow|suit|need|want|ease|mean|really|also|"
    r"greatly|benefit|have)|i'd|'d (?:like|be|need|want|prefer|appreciate)|(?:good|best|better|easier|works?|"
    r"easiest) for (?:me|her|him)|helps?|helpful|easier|better|best|must|ha[sd] to|have to|should|prefer\w*|wants?|"
    r"wish(?:es)?|hop(?:e|ing)|grateful|obliged|thankful|appreciate\w*|necessary|essential|important|(?:only|"
    r"one) way|so (?:that )?(?:i|she|he)|make sure|ensure|arrange|provide|otherwise|accommodat\w+|benefit\w*|likes?|"
    r"rel(?:y|ies)|depends? on|works? (?:best|well)|favor|necesit\w+|requier\w+|pid[oe]|quisiera\w*|podri\w+|"
    r"pued[ae]n?|ojala|agradec\w+|gustaria|ayud\w+|me (?:sirve|hace falta|mand\w+|envi\w+|pasan?|compart\w+)|(?:i'm|"
    r"i am|am|gets?|she's|he's) lost|lost without|leaves? (?:me|him|her) (?:out|behind)|no (?:good|use) to (?:me|him|"
    r"her)|would you (?:\w+ )?(?:be able|mind|have|be willing|consider|see to)|is it possible|"
    + _VALUED
    + r"|useless|loses? (?:me|him|her|track)|if (?:that|it)(?:'s| is| would be) (?:all right|alright|ok|okay|fine|"
    r"possible)|if (?:possible|(?:i|we|you) (?:may|can|could))|may i|unless (?:some\w+|they|you|it|the|there|i)|"
    r"is there (?:a|an|any|some) (?:\w+ )?(?:way|line|number|chance|possibility|option)|(?:mand|envi|d|pong|permit|dej|"
    r"avis|hag|pas|consig|compart|describ|expliqu)(?:en|an|e|a)(?:me|nos|le|les)|(?:habl|sub|expliqu|describ|pong|dig|"
    r"permit)(?:en|an)|(?:les?|te) rueg\w+|(?:i|she|he) can read|puedo (?:leer|ver|oir|seguir|entender)|(?:i|"
    r"she|he) (?:can |could |will )?(?:understand|follow|manage|catch|get|entiendo) (?:it |them |you )?(?:all|"
    r"everything|well|fine|better|much more)|entiendo (?:todo|bien|mejor)|let (?:me|her|him)|allow\w*|(?:i|i'll|"
    r"will) want)\b"
)
"""Something is wished for, not merely mentioned; in small letters, without accents."""
