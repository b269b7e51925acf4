"""Is an aid declined: refused, withdrawn, replaced, or answered with "none"? All in small letters.

A refusing word reaches the aid behind it up to where the clause turns ("no interpreter, so captions"); "I cannot hear"
refuses nothing.
"""

# ruff: noqa: E501 - a pattern is one row of a table and reads along its line

import re

from registrar.sieve import Sieve

# --- answers that say "nothing" ---------------------------------------------------------------------------------------

_NONE_WORDS = (
    r"none|no(?:pe)?|nah|nil|zero|nothing|not? ?/? ?a(?:pplicable)?|n/?a|n\.\s?a\.?|non|aucune?|rien|ningun[oa]?|ningún|nada|"
    r"no aplica|no necesito|sin necesidades|x|0|not (?:needed|required|necessary|applicable|at this time)|"
    r"no(?:ne)? (?:needed|required|necessary|requested|at (?:this|the) (?:time|moment)|for me)|no,? thank(?:s| you)|"
    r"no(?: special| particular| specific)?(?: aids?| needs?| services?| requests?| accommodations?| accomodations?|"
    r" acommodations?| assistance| help| requirements?)(?: (?:and/or|or|and|/) (?:aids?|services?|"
    r"accommodations?))*(?: (?:are |is )?(?:needed|required|necessary|requested))?(?: at this time)?"
)
_NONE_CELL = re.compile(
    rf"[\s\W_]*(?:(?:{_NONE_WORDS})(?:[\s\W_]*(?:for me|thanks?|thank you|at this time|at present|currently|gracias|"
    rf"merci))*)?[\s\W_]*\Z",
    re.IGNORECASE,
)
UNSETTLED_CELL = re.compile(
    r"[\s\W_]*(?:tbd|tba|to be (?:determined|decided|announced|discussed later)|not known yet|unknown|unsure|not sure|"
    r"don'?t know|pending|will advise|see above)[\s\W_]*\Z",
    re.IGNORECASE,
)


def is_none_answer(cell: str) -> bool:
    """Whether a labelled field says that nothing is needed: empty, a dash, "None", "N/A", "no", "ninguna"."""
    return bool(_NONE_CELL.match(cell))


NONE_FIRST = re.compile(
    r"^\W*(?:none|nothing|no(?:pe)?|nah|nil|n/?a|ningun[oa]|nada|aucune?)\b(?! (?:flash|strob|breakout|video|camera|surprise|scan|"
    r"loud|music))[^.;,!]{0,40}(?:[.;,!]|\Z)",
    re.IGNORECASE,
)

# --- sentences that decline ---

# What was asked for once, where the sentence goes on to say what is wanted now, or that it was a mistake.
ASKED_EARLIER = Sieve(
    r"\b(?:said|wrote|asked for|requested|listed|marked|put(?: down)?|ticked|checked)\b[^.;]{0,50}\b(?:before|"
    r"earlier|previously|originally|at first|initially|by mistake|in error|accidentally|then|at the time)\b|"
    r"\bhad (?:asked|requested|listed|put|said|arranged|signed up) for\b|"
    r"\b(?:needed|required|relied on|depended on)\b[^.;]{0,40}\b(?:then|back then|at the time|last \w+|before)\b|"
    r"\b(?:would|'d) have (?:needed|asked for|wanted|requested|required)\b|\biba a (?:pedir|necesitar|"
    r"solicitar|querer|requerir)\b|\b(?:originally|first|"
    r"mistakenly|accidentally) (?:said|wrote|asked for|requested|listed|marked|put|ticked|checked)\b|"
    r"\b(?:asked|did ask|had asked|put in|signed up) for\b[^.;]{0,40}\b(?:last \w+|back (?:then|in)|when (?:i|my)|"
    r"while (?:i|my)|in (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*)\b"
)
_AT_OTHER_TIMES = re.compile(
    r"\b(?:use|uses|have|has|get|gets|watch|watches|like|likes|turn on|rely on|read|"
    r"reads)\b[^.;,]{0,40}\b(?:at (?:work|home|"
    r"church|school|the office|the movies)|on (?:tv|television|netflix|youtube)|in (?:person|court|church|"
    r"staff meetings|"
    r"meetings|class)|with (?:my |our )?(?:clients|families|kids))\b"
)
"""I use captions at work, but here ..."""
_RECOVERED = re.compile(
    r"\b(?:healed|recovered|cured|cleared up|mended|over (?:it|that) now|back to normal|(?:is|am|are|has been|"
    r"have been) (?:all |"
    r"quite |much |long |now |well )*(?:fine|better|well|gone|fixed|restored|past|over|behind (?:me|her|him)|history)(?: now| again)?)\b"
)
ONCE = Sieve(r"\bused to (?:need|ask|have|use|require|request|want|rely|depend|get|wear|call)\b")
MEANT_ONCE = Sieve(
    r"\b(?:was|were|had been) (?:first |originally |at first |all )?(?:going|about|planning|meaning|intending|set|"
    r"hoping|"
    r"supposed) to (?:need|ask|have|request|use|require|want|book|put|get)\b|\bhad (?:first |originally |at first "
    r")?(?:planned|"
    r"meant|intended|thought|wanted|hoped|considered|been thinking) (?:to|of|about|on) (?:ask|request|us|hav|need|book|"
    r"order|"
    r"gett?)(?:e|ing)?\b|\b(?:thought|assumed|figured|expected) (?:that )?(?:i|she|he)(?:'d| would)(?: have to)? "
    r"(?:need|want|ask "
    r"for|have|require)\b"
)
"""What somebody meant to ask for:"""
_DOES_NOW = re.compile(
    r"\b(?:will do|do(?:es)?(?: it| well| fine| nicely| the (?:job|trick))|enough|suffices?|instead|no longer|fine|"
    r"(?:don't|do not|"
    r"doesn't|won't|will not) (?:need|want)|works?|(?:is|are) all|manage|get by|without|now|these days|after all)\b"
)
"""what does now, or that it is not needed."""
NOT_THERE = (
    r"\b(?:(?:don't|do not|didn't|did not) (?:\w+ )?see (?:it|that|them|this|those|any)|(?:don't|do not|can't|cannot|"
    r"can not|didn't|"
    r"did not) (?:\w+ )?find (?:it|that|them|this|those|any)|(?:doesn't|does not|didn't|did not|don't|do not|never) "
    r"(?:\w+ )?(?:show|"
    r"mention|list|appear|include|speak of|reflect|note|acknowledge)|"
    r"(?:is|are|was|were)(?:n't| not) (?:\w+ )?(?:on|in|there|listed|shown|mentioned|noted|included)|(?:is|are|was|"
    r"were|went|seems?|"
    r"got) (?:\w+ )?(?:missing|left (?:off|out)|overlooked|omitted|lost|dropped|forgotten|ignored)|nothing (?:about|"
    r"of) (?:it|that|"
    r"this|them|these|those)|no (?:mention|word|trace|sign) of|"
    r"(?:says?|shows?|lists?|states?|reads|has|have) (?:\w+ )?(?:none|no (?:\w+ )?(?:accommodations?|aids?|needs?|"
    r"services?)))\b"
)
"""What was asked for stands nowhere."""
_STILL = re.compile(
    r"\b(?:still|again|also|too|as well|forgot|haven't heard|never heard|never got|didn't get|did not get|nobody|"
    r"no one|(?:isn't|not|doesn't) (?:on|show\w*)|don't see)\b|" + NOT_THERE
)
_CHANGES_TO = re.compile(r"\b(?:change|switch|make|turn) (?:that|it|this|them|the request) (?:to|into|for)\b")
_BY_MISTAKE = re.compile(r"\b(?:by mistake|in error|mistakenly|accidentally)\b")
ALL_THAT_IS_LEFT = Sieve(
    r"\ball (?:that )?(?:i|she|he|we|they)(?:'ll|'d| will| would| should| shall| really| still| actually){0,2} "
    r"(?:needs?|wants?|requires?|asks?(?: for)?|uses?) (?:now|then|instead|these days|nowadays|any ?more|any longer|"
    r"at this point|from (?:now|here) on)\b|\b(?:these days|nowadays|at this point|from (?:now|here) on|"
    r"now),? all (?:that )?(?:i|she|he|we|they)(?:'ll|'d| will| would)? (?:needs?|wants?|requires?)\b|"
    r"\b(?:lo único|lo unico|todo lo) que (?:ahora necesit\w+|necesit\w+ ahora)\b"
)
ONLY_THIS_NOW = Sieve(
    r"\b(?:i|she|he|we)(?:'ll|'d| will| would)? (?:now )?(?:only|just) (?:now )?(?:needs?|wants?|requires?|asks? for) [^.;!?]{3,60}?\b(?:now|any ?more|any longer|after all|from (?:now|here) on|at this point)\b|"
    r"\b(?:i|she|he|we)(?:'ll| will)? now (?:only |just )?(?:needs?|wants?|requires?) (?:only|just|no more than) "
)
"""Behind what was asked for once: no more of it is."""
NEVER_ASKED = Sieve(
    r"\b(?:i|she|he|we) (?:did not|didn't|never|have not|haven't|has not|hasn't) (?:\w+ )?(?:ask(?:ed)?|request(?:ed)?|order(?:ed)?|want(?:ed)?|put in)(?: for)? (?:it|one|that|them|any|this|those|anything|any such thing)\b(?![^.;!?\n]{0,30}\b(?:but|though|yet|until)\b)"
)
"""Behind what stands on record: it is not theirs."""
STANDS_ON_RECORD = Sieve(
    r"\b(?:you (?:have|had|put|list(?:ed)?|show|noted|marked|added)|(?:confirmation|reminder|registration|record|list|roster|form|e-?mail|letter|message|note)s? (?:\w+ ){0,2}?(?:says?|shows?|lists?|has|have|mentions?|includes?|states?)|"
    r"(?:is|was|are|were|been) (?:\w+ )?(?:listed|shown|noted|put down|down|marked|added|included)|on (?:my|her|his|our|the) (?:registration|record|confirmation|entry)|i (?:see|notice|noticed|saw))\b"
)
ONE_FOR_THE_OTHER = Sieve(
    r"\b(?:replace|swap|exchange|substitute) (?:the )?(?:one|first|former|it|that|latter|other) (?:with|for|"
    r"by) (?:the )?(?:other|second|latter|one|this|first)\b"
)


OWN_AID = re.compile(
    r"\b(?:her|his|my|their|our|mi|su) (?:own|propi[oa]) (?:\w+ )?(?:interpreters?|captioner|terps?|aide|note-?taker|"
    r"scribe|intérprete)\b(?!'s)|\b(?:mi|su) intérprete propi[oa]\b"
)
"""Somebody brings what they need."""


OWN_HELPER = Sieve(
    r"\b(?:my|our|an?|another|her|his|one of (?:my|our)) (?:\w+ ){0,2}?(?:colleagues?|co-?workers?|friends?|supervisor|"
    r"boss|intern|"
    r"assistant|neighbou?r|wife|husband|spouse|partner|sister|brother|daughter|son|mother|father|teammates?|deputy|"
    r"secretary|"
    r"volunteer|someone|person)(?: (?:from|at|in|of|here|who) (?:\w+ ){1,3}?)?(?:'ll| will| can| is going to| is "
    r"willing to| is "
    r"able to| (?:has |have )?(?:offered|agreed|volunteered|promised|arranged) to| plans to| is to| always| usually| "
    r"already)"
    r"(?: (?!(?:need|not|have|if|but|unless)\b)\w+){0,5}? (?:interprets?|interpreting|signs?|signing|terps?)\b"
    r"(?! (?:up|in|off|on|the|language)\b)"
)
"""My colleague will interpret for me: who does it is there already."""


def is_superseded(sentence: str) -> bool:
    """Whether a sentence tells what was needed or asked for once, and what holds now."""
    if ONCE.search(sentence):
        return not _STILL.search(sentence)
    meant = MEANT_ONCE.search(sentence)
    if meant is not None and (turns := CONTRAST.search(sentence, meant.end())) is not None:
        return _DOES_NOW.search(sentence, turns.start()) is not None and not _STILL.search(sentence)
    if _AT_OTHER_TIMES.search(sentence) and CONTRAST.search(sentence):
        return not _STILL.search(sentence)
    if not ASKED_EARLIER.search(sentence) or _STILL.search(sentence):
        return False
    return any(one.search(sentence) for one in (_BY_MISTAKE, CONTRAST, _CHANGES_TO, _RECOVERED, TAKES_BACK))


def is_of_other_times(part: str) -> bool:
    """Whether a clause tells of what was asked for once, was needed once, or is used elsewhere."""
    return any(one.search(part) for one in (ASKED_EARLIER, ONCE, MEANT_ONCE, _AT_OTHER_TIMES))


REPLACED = re.compile(
    r"\b(?:instead of|rather than|in place of|in lieu of|replaces?|over(?! (?:an?|the|my) (?:\w+ )?(?:(?:tele)?phone|handset|"
    r"land-?line|line)\b))\b"
)
PREFERS = re.compile(r"\b(?:rather|prefers?|preferred|instead|in (?:its|their) (?:place|stead))\b")
"""Beside an aid that is refused: another is wanted,"""
ON_RECORD = re.compile(
    r"\b(?:you(?: people| all)?|your (?:\w+ )?(?:letter|confirmation|list|records?|note|e-?mail|message|form)|"
    r"the (?:confirmation|letter|list|roster|form|record|reply)|it|my (?:confirmation|registration|record))"
    r"(?:'ve| have| had)? (?:wrote|written|put|have|has|listed|lists?|noted|marked|says?|said|shows?|states?|recorded|"
    r"booked|ordered|got|gave|assigned)\b[^.;]{0,40}\Z"
)
"""What stands on record, behind which the words for an aid follow,"""
PUT_RIGHT = re.compile(
    r"\bwhat (?:i|she|he) (?:really |actually )?(?:ask|need|want|mean|require|use)\w*|\bshould (?:be|say|read|have)\b|"
    r"\binstead\b|\b(?:wrong|mistaken?|mix-?up|error|incorrect|correction)\b|\b(?:i|she|he) (?:said|asked for|meant)\b|"
    r"\bbut (?:i|she|he)(?:'m| am)? (?:actually |really |only |just )?(?:read|use|need|want|prefer|ask|require|rely|"
    r"mean)\w*|"
    r"\b(?:put|set) (?:that|it|this) (?:right|straight)\b|\b(?:correct|fix|change|amend|mend) (?:that|it|this)\b|"
    r"\bnot what\b|\bno longer\b|\bin (?:his|her|their|its) place\b"
)
"""and how it is put right."""
DOES_NOT_SIGN = re.compile(
    r"\b(?:do not|don't|doesn't|does not|never learned to|never learnt to|can't|cannot|neither|nor) (?:\w+ly )?"
    r"(?:sign\b(?! (?:up|in|on|off|the|a|for|my|me|it|this|that|any)\b)|(?:use|know|understand|follow|read) "
    r"(?:asl|any sign|signs?\b|sign language))|\bno (?:uso|se|sé|conozco|manejo|entiendo) (?:la |"
    r"el )?(?:lengua(?:je)? de )?"
    r"(?:señas|senas)"
)
WITHDRAWS = re.compile(
    r"\b(?:scrap|ditch|nix|axe|undo|rescind|revoke|retract|erase|delete|cross (?:out|off)|call off|discontinue|"
    r"forget|scratch|drop|cancel|strike|skip|withdraw|disregard|remove|omit|never ?mind|leave out|take off|"
    r"no longer|any ?more|any longer|after all|unnecessary|superfluous|pointless|needless|become|became|now|since|"
    r"ya no|olvid\w+|cancel\w+|quit\w+)\b"
)
"""Beside an aid that is refused: it was asked for before."""
_EXCEPT = re.compile(
    r"^\W*(?:except|other than|apart from|aside from|besides|but(?! (?:i|he|she|we|they|you|it|my|his|her|our|the|"
    r"this|that|no|not|please|do|does|don't|will|need|needs|require|requires|have|has|can|neither|nothing|none)\b)|"
    r"just|only|sino|sauf)\b"
)
CONTRAST = re.compile(
    r"\b(?:but|except|other than|apart from|aside from|besides|however|only|just|instead|pero|sauf)\b", re.IGNORECASE
)
NEGATED = re.compile(
    r"\b(?:(?:don't|do not|dont|doesn't) (?:think|believe|expect|see)[^.;,]{0,20}?\b(?:need|require|want)|no|not|"
    r"none|never|nor|neither|without|nothing|nobody|don't|dont|doesn't|doesnt|do not|does not|didn't|won't|wont|"
    r"will not|wouldn't|isn't|aren't|not going to|no longer|unnecessary|needn't|can do without|no need|cancel|"
    r"withdraw|disregard|ningun[oa]?|ningún|tampoco|no necesit\w+|no requier\w+|ne .{0,12}pas|aucune?|pas besoin|"
    r"sans)\b"
)
NEGATED_FIELD = re.compile(
    r"^\W*(?:none|no(?:pe)?|nah|nil|nothing|n/?a|not|i (?:do not|don'?t)|ningun[oa]?|ningún|nada|aucune?|rien|pas)\b",
    re.IGNORECASE,
)
# "I can not hear well", "there can't be any flashing", "cannot see", "not only ... but": no refusal of an aid.
HARMLESS_NOT = Sieve(
    r"\b(?:(?:lost|helpless|nowhere|deaf|blind|stuck|useless|nothing|at sea|in the dark|adrift|left out|shut out|sunk|"
    r"hopeless|miss \w+|lose \w+)(?: \w+){0,4} without|(?:won't|will not|wouldn't|"
    r"would not) be able|no (?:manejo|domino|leo|sé|alcanzo|distingo|escribo|aguanto|soporto|tolero|capto|sigo)|"
    r"cannot|can ?not|can't|cant|could not|couldn't|unable to|hard to|(?:is|are)(?:n't|nt| not) (?:(?:so|very|too|as|"
    r"that|all that|quite|really|"
    r"exactly|always|at all) )?(?:great|good|sharp|strong|keen|perfect|reliable|clear|steady|fluent|easy|the best|up "
    r"to|like (?:it|they)|what (?:it|they)|"
    r"what you'd call|working (?:well|right|properly))|"
    r"not (?:great|good|only|just|sure (?:if|whether)|able|allowed|hear(?:ing)?|see(?:ing)?|follow|fluent|comfortable|"
    r"so good|very good|well|strong|my first|what it)|not a native|never (?:works?|plays?|reads?|cooperates?)|"
    r"does(?:n't| not) (?:work|hear|see|cooperate|play)|don't (?:hear|see|read|follow|understand|speak)|dont (?:hear|"
    r"see|read|follow|understand|speak)|do not (?:hear|see|read|follow|understand|speak)|if (?:that is |it is |"
    r"it's )?not|no usable|no sight|no vision|no hearing|without (?:sight|seeing|vision|hearing)|no (?:flash|strob)\w*|not (?:have|contain|include|"
    r"use) (?:any )?(?:flash|strob)\w*|if (?:there (?:is|are) )?no|why not|no puedo|no oigo|no veo|no hablo|"
    r"(?:means?|says?|tells?) (?:me |her |him )?"
    r"nothing|(?:no|not|nothing|none|never) (?:any )?(?:smaller|less|lower|tinier|shorter|thinner|finer|under|below|"
    r"beneath)(?: than)?|no (?:me|le|nos) (?:dicen?|sirven?|llegan?|alcanzan?)(?: nada)?|"
    r"no entiendo|no (?:ve|oye|escucha|puede|habla|entiende|ven|oyen)\b|whether or not|or not|no problem|"
    r"not a problem|not too|not be able|no matter|not without|(?:without|sin) (?=[^.;,]{1,45}\b(?:can't|cannot|"
    r"can not|lost|unable|will not|won't|no puedo|no puede|no podr)))\b"
)
_REFUSED_BEFORE = re.compile(
    r"\b(?:(?:don't|do not|dont|doesn't) (?:think|believe|expect|see)[^.;,]{0,20}?\b(?:need|require|want)|no|not|"
    r"none|never|nor|neither|without|nothing|nobody|don't|dont|doesn't|doesnt|do not|does not|didn't|won't|wont|"
    r"will not|wouldn't|would not|isn't|aren't|no longer|needn't|can do without|cancel|withdraw|disregard|release|"
    r"scrap|ditch|nix|axe|undo|rescind|revoke|retract|erase|delete|cross (?:out|off)|call off|discontinue|"
    r"prefer\w*\b[^.;,]{3,40}\bover|prefer\w* (?:[\w-]+ ){1,4}to(?= (?:an? |the |live |closed |large )?(?:captions?|"
    r"captioning|cart|"
    r"interpreters?|asl|braille|transcripts?|phones?|telephones?)\b)|"
    r"(?:take|strike|leave|get) (?:me|us|her|him) (?:off|out of)|take (?:away|out|off|back)|takes? back|lose(?= (?:the|my|"
    r"that|those|her|his) (?:\w+ )?(?:interpreters?|captions?|captioner|cart|braille|transcripts?|print|dial|phone|recording|"
    r"breaks?|loop|terps?|signers?|slides?)\b)|spare (?:me|us|her|him)(?= (?:the|your|that|those|any|all) )|leave (?:out|off)|for(?:e)?go(?:es|ing)?\b|"
    r"hold(?= the )|w/?o(?:ut)?(?= )|minus|shan't|untick|discontinue\w*|(?:stopped|quit|ceased) (?:using|reading|needing|wearing|wanting|"
    r"asking for)|"
    r"(?:given|gave|giving) up(?: on)?|(?:had it|done|through|fed up)(?= with)|had enough of|outgrown|"
    r"(?:no|never) (?:more|further|longer)|no to|quiten?|quitar|quite(?= (?:el|la|los|las|lo) )|retir(?:o|en|e|ar)|elimin\w+|"
    r"en (?:lugar|vez) del?|borr(?:en|e|ar)|dej(?:en|e) (?:de lado|fuera)|"
    r"scratch|forget|drop|remove|strike|skip|instead of|rather than|"
    r"better than(?= (?:an?|the|my|having) )|(?:rather|sooner|prefer\w*)\b[^.;]{0,40}\bthan|"
    r"(?<!look )(?<!go )(?<!goes )(?<!going )(?<!read )(?<!carry )over(?= (?:an?|the) (?!(?:\w+ )?(?:(?:tele|speaker)?phone|"
    r"handset|land-?line|line|internet|speakers?|air|web|weekend|years|course|summer|whole)\b))|in place of|in lieu of|"
    r"replaces?|ningun[oa]?|ningún|tampoco|no necesit\w+|no requier\w+|no (?:pid[eo]|pedimos|quier[eo]|precis[oa]|"
    r"ocup[oa]|us[oa]|"
    r"hacen? falta|solicit[oa]|me hacen? falta)|"
    r"ne .{0,12}pas|aucune?|pas besoin|pas d[e']|sans|sin)\b"
)
# What may stand between a refusal and the aid it does not reach: "not the 11th, so it has to be captions".
_REFUSAL_ENDS = re.compile(
    r"[;:]|\bso\b|\bbut\b|\byet\b|\bwhereas\b|\bbecause\b|\bsince\b|\b(?:i|she|he|we)(?:'ll|'d| will| would| do| shall|"
    r" may| might| also|"
    r" still){0,2} (?:would|need|want|prefer|require)\b|\b(?:i|she|he|"
    r"we)'d\b|\by (?:necesit|requier|pid|prefier|usa)|\band (?:i|she|he|we|please|tell|will|would|needs?|also|give|get|"
    r"have|make|put|send|add|use|book|provide|arrange|turn|switch|set|change|note|keep|leave)\b|"
    r",\s*(?:please|i|i'd|i'll|i'm|we|she|he|they|only|just|captions?|closed|cart|asl|and i|could|can|an?|the|make|put|"
    r"give|use|have|get|let|turn|switch|change|send|provide|arrange|bring|add|instead|rather)\b"
)
_NO_STAND_IN = (
    r"(?:(?:is|are|were|would be|'s|'re)(?:n't| not| no|n't really| not really| hardly| never| a poor| a bad) "
    r"(?:an? |any |the |much of an? |really an? )?(?:real |true |proper |full |adequate |acceptable )?(?:substitutes?|"
    r"replacements?|alternatives?|equivalents?|answer|solution|match)|(?<!\bi )(?<!she )(?<!he )(?<!we )(?:can't|"
    r"cannot|can not|don't|do not|doesn't|"
    r"does not|won't|will not|wouldn't|would not|could never|never) (?:\w+ )?(?:replace|substitute|take the place|"
    r"stand in|make up for|"
    r"work|suffice|cut it|fix|solve|cure|cover|reach|keep (?:up|pace)|make sense|serve|satisfy|bridge|get through|do "
    r"(?:it|me|the (?:job|trick)))|(?:do|does|did) nothing for (?:me|her|him|us)|no (?:sustituy\w+|reemplaz\w+|"
    r"me (?:sirven?|ayudan?)|le (?:sirven?|ayudan?)))"
)
"""Captions are no substitute."""
_REFUSED_BEHIND = re.compile(
    r"^[^,;.?!]{0,30}?\b(?:(?:is|are|will be|would be|was)? ?(?:not|n't|no longer|never) (?:\w+ )?(?:needed|required|"
    r"necessary|wanted|requested)|(?:isn't|aren't|won't be|not) (?:needed|required|necessary)|unnecessary|(?:i|we|"
    r"she|he|they) (?:do not|don't|dont|doesn't|does not|won't|will not|no longer) (?:\w+ )?(?:need|require|want|"
    r"use)\w*|(?:is|are) not (?:enough|sufficient|good enough)|"
    rf"{_NO_STAND_IN}|(?:is|are|was|were|has been|have been|can be|may be|could be|became|become)(?: now| all| long)? (?:void|moot|"
    r"superfluous|overkill|pointless|discontinued|obsolete|redundant|unneeded|unwanted|thrown out|struck|scrapped|ditched|"
    r"cancell?ed|withdrawn|past history|history|a thing of the past|over and done|done with|out of the question|behind me|more "
    r"than (?:i|she|he) needs?)\b|(?<!\bi )(?<!she )(?<!he )(?<!we )(?:can|may|could|should) (?:now )?(?:go|rest|come off|be (?:deleted|erased|let "
    r"go|thrown out|struck|scrapped|ditched|taken (?:off|out|away)|released|forgotten|spared))\b(?! (?:on|over|through|with|to|"
    r"ahead))|(?:i|we|she|he)(?:'ll| will|'d)? (?:can|could|may|might) (?:\w+ )?(?:do without|spare|forget(?: about)?|let "
    r"go|leave out|skip|drop)\b|(?:i|we|she|he)(?:'ve| have| has)?(?: \w+)? (?:given up|stopped using|outgrown|returned|no "
    r"(?:use|need) (?:of|for))\b|(?:isn't|aren't|is not|are not|not) (?:for (?:me|us|her|him)|wanted|my (?:thing|way))\b|"
    r"(?:(?:don't|dont|doesn't|doesnt|do not|does not) (?:do )?(?:a thing|anything|it|much)|(?:do|does|did) nothing) for (?:me|her|him|us)\b|"
    r"(?:is|are|was|were) no longer (?:how|what|the|a|an|my|his|her|something|any\w*|of)\b|won't do|"
    rf"can be (?:left out|dropped|cancell?ed|"
    r"skipped|removed)|(?:can|could|may|need) (?:\w+ )?(?:stay (?:at )?home|go home|be (?:released|let go|sent home)|"
    r"(?:have|take) "
    r"the (?:day|morning|afternoon) off)|not for (?:me|us)\b|no (?:hace|hacen) falta|no (?:lo|la|los|las) necesit\w+|"
    r"is a no|off\b|"
    r"(?:won't|wouldn't|would not|will not) (?:\w+ )?help|(?:is|are|was|were|would be|(?:has|have) become|'s|'re) "
    r"(?:of )?(?:no|little|hardly any|"
    r"not (?:of )?(?:any|much)) (?:good|use|help)|(?:is|are|would be) (?:\w+ )?(?:useless|wasted|pointless)|"
    r"(?:move|go|run|scroll|come)s? (?:by )?(?:\w+ )?too \w+|(?:confuse|tire|distract|lose)s? (?:me|her|him)\b|"
    r"(?:don't|do not|won't|doesn't) help\b|"
    r"does me no good)\b|^[^;.?!]{0,24}?, (?:which|that|and|though|but) (?:i|she|he|we) (?:didn't|don't|do not|did not|"
    r"never|won't) (?:\w+ )?(?:needed|need|use|used|want|wanted)\b|^(?: (?:needed|required|requested|wanted|"
    r"necessary|packet|list|"
    r"request|line|access))?\W{0,3}(?:\W?\s?(?:(?:none|nothing|nope|n/?a)(?=\W|\Z)|(?:no|out|off|never|discontinued|pointless|cancell?ed|dropped|"
    r"not needed)(?=\W*(?:[.;,!?)\n]|\Z|and\b|but\b))))"
)


_AND_THEN_THINGS = re.compile(
    r"\W*(?:and|but|yet) (?:the|your|its|these|those|most|many|some) (?:\w+ )?(?:polls?|chats?|platforms?|buttons?|"
    r"quizz?e?s?|slides?|"
    r"pdfs?|links?|hand-?outs?|videos?|materials?|forms?|documents?|files?|menus?|screens?)\b"
)
"""I use JAWS | and the polls never work with it: what fails is not the aid."""


def is_refused(part: str, start: int, end: int, *, inside: bool) -> bool:
    """Whether the aid at *start* is negated, withdrawn or replaced by the words around it."""
    plain = HARMLESS_NOT.sub(lambda match: " " * len(match[0]), part)
    before = plain[: end if inside else start]
    refusal = max(_REFUSED_BEFORE.finditer(before), key=re.Match.start, default=None)
    if refusal is not None and not _EXCEPT.match(part):
        between = before[refusal.end() :]
        goes_on = _IN_A_LIST.fullmatch(between) is not None and _OR_BEHIND.match(part[end:]) is not None
        ends = not goes_on and _REFUSAL_ENDS.search(between) is not None
        if len(between) < 90 and not (ends or _is_another(between, part[end:])):
            return True
    if _EXCHANGES.search(part[:start]) and _EXCHANGED_FOR.match(part[end:]):
        return True
    if is_let_go(part, start, end):
        return True
    return _REFUSED_BEHIND.match(part[end:]) is not None and not _AND_THEN_THINGS.match(part, end)


def is_let_go(part: str, start: int, end: int) -> bool:
    """Whether what was arranged is given back: let the interpreter go, call the captioner off."""
    return bool(_GIVES_BACK.search(part, 0, start)) or bool(
        (let := _LETS.search(part, 0, start)) and _AWAY[let["how"]].match(part, end)
    )


_WHOSE = r"(?: (?:the|that|this|my|her|his|your|our|an?|el|la|los|las))?(?: [\w-]+)?"
_GIVES_BACK = re.compile(
    rf"\b(?:let go of|call off|send (?:back|home|away)|stand down|give (?:up|back|away)|free up|do away with|dispense "
    rf"with|hand back|turn down|pass on|get rid of|unbook|prescind\w+ de(?:l)?|devolv\w+){_WHOSE} \Z"
)
_LETS = re.compile(rf"\b(?:(?P<how>let|call|send|give|turn|stand)){_WHOSE} \Z")
_AWAY = {
    how: re.compile(rf"(?:'s)?(?: \w+)? (?:{away})\b")
    for how, away in (
        ("let", "go(?! ahead)"),
        ("call", "off"),
        ("send", "home|away|back|elsewhere"),
        ("give", "back|away|up|to (?:some|any)(?:one|body)(?: else)?"),
        ("turn", "down|away"),
        ("stand", "down"),
    )
}
"""What is done with somebody who was booked."""


def _is_another(between: str, behind: str) -> bool:
    """No busy slides, big print, strong contrast please: what is asked for stands beside what is refused."""
    return "," in between and _PLEASE.search(behind) is not None and _ALTERNATIVE.search(between + behind) is None


_IN_A_LIST = re.compile(r"[\w '-]{1,40}(?:, ?[\w '-]{0,30})+")
_OR_BEHIND = re.compile(r"(?: [\w-]+){0,2},? (?:or|nor|o|ni) ")
"""I need no interpreter, the captions, or anything else."""
_PLEASE = re.compile(r"\b(?:please|pls|plz|por favor)\W*\Z")
_ALTERNATIVE = re.compile(r"\b(?:or|nor|o|ni)\b")
# Swap the interpreter for captions.
_EXCHANGES = re.compile(
    r"\b(?:swap|change|switch(?! on\b)|exchange|trade|replace|substitute|convert)\w*(?: out)?(?: \w+){0,6} [\"'“]?\Z"
)
_EXCHANGED_FOR = re.compile(
    r"[\"'”]?(?: \w+){0,5} (?:for|to|with|by|into) [\"'“]?(?!(?:me|us|him|her|them|my|our|everyone|everybody|all)\b)(?:an?|the|live|"
    r"closed|open|captions?|asl|cart|\w+)\b"
)


TAKES_BACK = Sieve(
    r"\b(?:(?:can|may|should) (?:now )?(?:come off|be (?:cancell?ed|dropped|removed|deleted|erased|taken off|struck))|"
    r"(?:give|gave) (?:it|them|that) (?:up|back)|take (?:it|them|that) (?:off|out|away|back)|remove (?:it|them|that|this|those)|leave (?:it|them|that) (?:off|"
    r"out)|untick (?:it|that)|(?:is|are) (?:now )?(?:void|moot|obsolete)|"
    r"no longer (?:what i |what we )?(?:need|want|require|apply|applies|necessary)|(?:don't|do not|won't|"
    r"will not|doesn't|does not|wouldn't|would not) (?:need|want|require|use|be (?:needing|wanting|requiring|using|"
    r"asking for)) (?:it|that|them|her|him|this|those|"
    r"one (?:any ?more|after all|now))\b(?! (?:to|on|in|with|by|as|when|while|before|until|sent|too|so)\b)|"
    r"(?:don't|do not|never) (?:turn|switch|put) (?:it|them|those|these) (?:on|up)\b|"
    r"(?:don't|do not|needn't|need not|no need to) (?:arrange|order|book|provide|organi[sz]e|set up|"
    r"bother with|request|hire|schedule) (?:it|that|them|her|him|this|those|these|one|any)\b|"
    r"(?:can|could|will|'ll|would) (?:easily |well |also |probably |just |perfectly well )?(?:do|manage|live|get by|"
    r"cope|go) "
    r"without(?: (?:it|them|that|those|this|one))?(?=\W*(?:[.;,!?]|\Z))|"
    r"let (?:that person|him|her|them|that one|the person) go\b|"
    r"(?:scrap|ditch|nix|axe|undo|rescind|revoke|retract|erase|delete|cross (?:out|off)|call off|discontinue|cancel|"
    r"release|scratch|forget|drop|withdraw|disregard|strike) (?:it|that|them|her|him|those|this)\b|"
    r"ya no (?:lo|la|los|las) necesit\w+|plus besoin)"
)

_NEEDS_NOTHING = re.compile(
    r"\b(?:(?:don't|do not|dont|doesn't|does not|didn't|won't|wont|will not|wouldn't|never|no longer|not|neither|nor|"
    r"no one|nobody)(?: \w+){0,3} (?:needs?|require[sd]?|wants?|needed|necessary|asking|bother|trouble)|no need|"
    r"need not|needn't|need nothing|needs? no|nothing (?:\w+ )?(?:needed|required|necessary|special|to do|for me)|"
    r"unnecessary|(?:can|could|will|'ll|i) (?:\w+ )?(?:manage|do|cope|get by|get along|live|go) (?:\w+ )?(?:without|"
    r"fine|well|okay|ok)|fine without|already have|no (?:me |le |nos |les )?(?:necesit|requier|ocup|precis|quier|pid|solicit)\w+|"
    r"no (?:me |le |nos |les )?hacen? falta)\b"
)


def needs_nothing(sentence: str) -> bool:
    """Whether a sentence says outright that something is not needed, or that one manages without."""
    return bool(_NEEDS_NOTHING.search(sentence))
