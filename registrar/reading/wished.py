"""Does a clause ask for the aid that it names, and on whose behalf? All in small letters.

Aids are also talked about, offered and used by clients: what counts is asked for by or for a person who registers.
"""

# ruff: noqa: E501 - a pattern is one row of a table and reads along its line

import re

from registrar.reading.declined import NOT_THERE
from registrar.reading.elsewhere import PROVIDES, TALK, is_at_hand, is_of_others, is_of_work, is_used_at_work
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
_FIRST_PERSON_NEEDS = Sieve(
    r"\b(?:i|i'm|i'd|i'll|i've|we|we'd|we'll) (?:(?:also|will|would|do|still|may|might|really|just|am|are|kindly|only|"
    r"to) ){0,3}(?:need|require|use|read|want|like|prefer|rely|depend|wear|appreciate|request|ask|requesting|asking|"
    r"hoping|benefit|have to|must)\b(?! to (?:know|learn|understand|see how|"
    r"hear (?:how|about|more|from|what)|find out|be (?:able|added|enrolled|registered|there|included|signed)|know how|"
    r"attend|join|come|sign up|register|enroll|take part|participate|talk|discuss|take|see|go|do|get (?:in|into|on|onto|a "
    r"(?:seat|spot|place))|have a (?:seat|spot|place)|book|reserve|enter))|"
    r"\bfor me\b|\bhelps? me\b|\bplease (?:also )?warn\b"
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


def speaks_of_self(part: str, whole: str, *, of_others: bool, labelled: bool) -> bool:
    """Whether a clause can ask for something at all: it is not about clients, what an author offers or once had."""
    if not labelled and is_used_at_work(part, whole):
        return False
    own = _FIRST_PERSON_NEEDS.search(part)
    if PROVIDES.search(part) or (((TALK.search(part) and not labelled) or is_of_others(part)) and not own):
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
    if len(sentence) > ENDLESS:
        sentence = part
    stays = _AS_BEFORE.search(sentence if len(sentence) <= LONGEST_SENTENCE else part) is not None
    asked = stays or bool(_REQUEST.search(part) or _REQUEST.search(sentence))
    if (
        _QUESTION.search(sentence)
        and _AVAILABILITY.search(part)
        and not (_FIRST_PERSON_NEEDS.search(sentence) or _ANY_CHANCE.search(part))
    ):
        offered = aid.certain and _ON_OFFER.search(part)
        return 0.6 if offered or (not aid.is_general and _REASON.search(text)) else 0.0
    if aid.certain and _WAS.search(part) and not (PLAIN_REQUEST.search(sentence) or _AS_BEFORE.search(part)):
        return 0.0
    if aid.code in _HAD_AT_WORK and is_at_hand(part, sentence):
        return 0.0
    if aid.certain:
        return 0.95 if stays or (asked and _is_wanted(part, sentence)) else 0.75
    if aid.needs_request:
        strong = _STRONG_REQUEST.search(sentence) or _BIDS.match(part) or _HEADED_BY_REASON.match(sentence) or stays
        return 0.85 if strong else 0.0
    return 0.85 if asked else 0.6


def _is_wanted(part: str, sentence: str) -> bool:
    """Whether somebody wants, uses or depends on what a clause names, rather than that it is only spoken of."""
    return bool(
        _STRONG_REQUEST.search(sentence)
        or PLAIN_REQUEST.search(part)
        or _FIRST_PERSON_NEEDS.search(sentence)
        or _TAKES_PART_WITH.search(sentence)
    )


_TAKES_PART_WITH = re.compile(
    r"\b(?:i|i'm|i'll|she|he|they|who|[a-z]+) (?:also |still |only |mainly |mostly |now )*(?:uses?|rel(?:y|ies|ying)|reads?|"
    r"signs?|wears?|follows?|needs?|requires?|depends?|works? with|prefers?|understands?|benefits?|lives? by|goes? by)\b|"
    r"\b(?:usa|usan|utiliza|lee|necesita|requiere|prefiere|besoin)\b"
)
ENDLESS = 3000
"""Characters of a sentence that is none: of it the clause alone is looked at."""
LONGEST_SENTENCE = 600
"""Characters; of a longer one the clause alone is looked at for what is to stay."""
_HAD_AT_WORK = frozenset(
    {Accommodation.ASSISTIVE_LISTENING, Accommodation.SIGN_LANGUAGE, Accommodation.LANGUAGE, Accommodation.CAPTIONS}
)
"""What an office may have of its own, somebody who interprets among it."""
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
_AS_BEFORE = re.compile(
    r"\b(?:(?:stays?|remains?)(?! (?:at )?(?:home|away|out|off|for))|keep (?:the|my|it|them|those|that|her|his|on)|"
    r"still (?:stands?|appl(?:y|ies)|holds?)|as "
    r"(?:it|they|noted|arranged|requested)(?: (?:was|were|"
    r"is|are))?)\b|\b(?:ask(?:ed)? for|requested|ordered|put down|ticked|checked)\b[^.;!?\n]{0,80}(?:"
    + NOT_THERE
    + ")|(?:"
    + NOT_THERE
    + r")[^.;!?\n]{0,80}"
    r"\b(?:asked for|did ask|had asked|requested|ordered|ticked|checked)\b"
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
    r"\b(?:my|her|his) (?:[\w-]+ )?memory\b|\b(?:brain injury|tbi|stroke|adhd|dyslexi\w+|autis\w+|aphasi\w+|tinnitus|"
    r"cataracts?|macular|"
    r"glaucoma|parkinson\w*|process(?:ing)? (?:disorder|speech|slow\w*|issues?)|cochlear|hearing aids?)\b|"
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
    r"\b(?:if|as long as|so long as|provided) (?:you|they|people|everyone|everybody|some(?:one|body)|(?:the |all "
    r")?(?:speakers?|"
    r"presenters?|trainers?|hosts?))\b[^.;]{0,60}\b(?:i|she|he)(?:'ll|'m| will| am| do| does| can| hears?| manages?| "
    r"follows?| gets?)\b|"
    r"\b(?:would (?:\w+ )?(?:understand|follow|get|learn|manage|hear|catch)|need(?:s|ed)?|requir(?:e|es|ed)|would "
    r"(?:like|help|make|be|follow|appreciate|benefit|allow|let|give|do)|"
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
    r"so (?:i|he|she)'?(?:d|ll)|recovering|if (?:i|we|she|he) (?:may|can|might)|unless|without (?!me|her|him|us)|would you|should|let (?:me|him|her)|"
    r"give (?:me|him|her|us)|tell (?:me|him|her)|send (?:me|him|her)|for (?:me|him|her)(?=[,.;!]|\W*\Z)|'d want|would want|beg(?:ging)?|be kind|"
    r"i'm after|see (?:to it )?that|had (?:better|to)|wants|il (?:me |lui )?(?:faut|faudrait)|pourriez|voudrais|aimerais|merci de|"
    r"aurait besoin|le pido|les? ruego|que (?:vayan|lleguen|hablen|no haya)|m[aá]ndenme|ayúdenme)\b|" + _VALUED
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
    r"her)|would you(?! (?:know|say|like|want|happen|believe))\b|is it possible|"
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
