"""Is an aid spoken of somebody else's: a client's, a relation's, one used at work, or only a topic? In small letters."""

# ruff: noqa: E501 - a pattern is one row of a table and reads along its line

import re

from registrar.sieve import Sieve

THIRD_PARTY = Sieve(
    r"\b(?:(?:my|our|his|her|their|the|some|many|most|several|these|those|all|every|each|one of|two of|both|"
    r"foster|any|with|for|serves?|serving|help(?:s|ing)?|about|of) (?:(?!(?:as|was|since|being) an?\b)\w+ ){0,3}?|\w+'s |^\W*(?!(?:sister|brother|"
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
    r"(?<!\bas )(?<!\bwas )(?<!\bbeing )\b(?:an?|one|another|new|some) (?:\w+ ){0,2}(?:clients?|famil(?:y|ies)|kids?|teens?|teenagers?|residents?|"
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
PROVIDES = Sieve(
    r"\b(?:we|i|(?:our|my) (?:\w+ )?(?:company|agency|firm|team|office|court|county|unit|center|shelter|program|school|"
    r"organization|department|clinic|hospital|bureau|division)) (?:already |always |also |can |do |routinely |"
    r"usually )?"
    r"(?:provide|offer|sell|supply|supplie|print|publish|publishe|produce|issue)s?\b"
)
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
_IS_THERE = Sieve(
    r"\b(?:we|our (?:\w+ )?(?:office|agency|school|center|shelter|department|clinic|court|unit|team|building|room))"
    r"(?: already| do| now| all)*(?: have|'ve got| has| own| bought| got) (?:(?:an?|our|own|the|some|two|three|very|good|great|"
    r"excellent|decent|fine|new|in-house|house|staff|full-time|certified|local|\w+ing) )*(?:asl |sign(?: language)? |"
    r"spanish |language )?(?:sound|speakers|audio|amplif\w+|microphones?|headsets?|headphones|hearing loop|loop|"
    r"interpreters?|translators?|captioners?|captioning software|terps?)\b"
    r"(?! (?:requests?|needs?|requirements?|who (?:will|would) need))"
)
"""We have a good sound system: it is there already."""


def is_of_others(part: str) -> bool:
    """Whether a clause speaks of clients, children or relations, who are not the ones that register."""
    return bool(THIRD_PARTY.search(part))


def is_used_at_work(part: str, whole: str) -> bool:
    """Whether a clause tells what somebody uses or does at work, and its *whole* sentence asks for nothing here."""
    return _AT_WORK.search(part) is not None and _HERE.search(whole) is None


def is_at_hand(part: str, whole: str) -> bool:
    """Whether a clause tells what an office has of its own, and its *whole* sentence asks for nothing here."""
    return _IS_THERE.search(part) is not None and _HERE.search(whole) is None


def is_of_work(sentence: str) -> bool:
    """Whether a *sentence* tells what somebody does, or has, at work, and asks for nothing."""
    return is_used_at_work(sentence, sentence) or is_at_hand(sentence, sentence)
