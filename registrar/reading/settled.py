"""Is what a sentence mentions taken care of already, or nothing that whoever reads it has to do with?

"I use a wheelchair, which need not concern you": somebody tells how they are, and says in the same breath that nothing
follows from it. All in small letters.
"""

# ruff: noqa: E501 - a pattern is one row of a table and reads along its line

import re

from registrar.reading.wished import PLAIN_REQUEST
from registrar.sieve import Sieve

# "Get on fine", "neither matters here": what somebody has is mentioned, and nothing is needed because of it.
MAKES_LIGHT_OF = Sieve(
    r"\b(?:read|see|hear)s? (?:\w+ ){0,3}(?:just |perfectly )?(?:fine|okay)\b|\b(?:neither|none of (?:it|that|which|"
    r"this)|(?:that|it|which|this)(?: really)? (?:doesn't|does not|won't|will not)) (?:of (?:it|that|"
    r"which) )?(?:really )?matters?\b|\bnot that (?:it|that) matters\b|\bno importa\b|\bda igual\b|"
    r"\b(?:that )?(?:doesn't|won't) matter\b|\bno (?:worries|bother|big deal|biggie)\b|\bg[eo]t(?:s|ting)? (?:on|by|"
    r"along) (?:\w+ )?(?:fine|well|ok|okay|alright)\b|\b(?:do|does|manage|manages|am|is|are|works?) (?:just |"
    r"perfectly |quite )?(?:fine|ok|okay|alright)\b(?! if| as long| with captions)|\b(?:won't|will not|shouldn't|"
    r"isn't|not) be (?:any |a |an )?(?:trouble|problem|issue|bother)\b|\bno trouble\b|\b(?:i|she|he|we) (?:\w+ )?(?:gets?|got|scrapes?|muddles?) by\b(?! (?:with|on|by|if|as|when))|\b(?:my|her|"
    r"his) own [^.;]{0,30}is (?:all|enough|plenty)\b|\bnothing (?:special )?(?:is |else )?needed\b"
)
_BUT_THEN = re.compile(r"(?: [\w'-]+){0,3},? (?:but|only|until|except|yet|unless|pero)\b")


_GIVEN_THAT = re.compile(
    r"\b(?:if|as long as|so long as|provided(?: that)?|once) (?:you|they|people|everyone|everybody|some(?:one|body)|"
    r"there|(?:the |all )?(?:speakers?|presenters?|trainers?|hosts?|slides?|sound|captions?|print|materials?|hand-?outs?))\b"
)
"""If speakers use a microphone, | I do fine."""


_ASKS_OUTRIGHT = re.compile(
    r"\b(?:please|pls|kindly|(?:could|can|would) (?:you|we|i|it|there)|(?:i|she|he|we)(?:'ll| will| would|'d)? (?:still |"
    r"also |really |do |just |only )*(?:need|needs|require|requires|request|requests|ask|asks|prefer|prefers|rather|"
    r"would like|like to|appreciate|be grateful|want|wants)|would rather) "
    r"(?!(?:put|register|enrol\w*|sign|add|seat|book|enter|note|know|be advised|be assured|rest assured|don't (?:worry|"
    r"bother|fuss|trouble)|do not (?:worry|bother|fuss|trouble)|no|none|nothing|to (?:register|attend|join|come|sign|"
    r"enrol\w*|take part|participate|mention|say|tell|add|be (?:there|in|registered|signed|added))|sent?|simply)\b)\w"
)
_OF_ONESELF = re.compile(
    r"\b(?:i|i'm|she|she's|he|he's|we|it|that|this|which|everything|all|both|either|neither|none|things|(?:my|her|his|our) "
    r"(?:[\w-]+ ){0,2}?[\w-]+)(?: (?:\w+ly|just|still|now|all))* ?\Z"
)
_WOULD_DO = re.compile(r"(?:is|are|works?|do|does)\b")


def makes_light(sentence: str) -> bool:
    """Whether a sentence makes light of what it mentions, and does not go on to what is hard: "is fine, but ...".

    What would do as well makes light of nothing that was asked for before: "an interpreter, please; Russian is fine".
    """
    found = MAKES_LIGHT_OF.search(sentence)
    if found is None or _BUT_THEN.match(sentence, found.end()) is not None:
        return False
    if _GIVEN_THAT.search(sentence, 0, found.start()) is not None:
        return False
    return not (
        _WOULD_DO.match(found[0])
        and _ASKS_OUTRIGHT.search(sentence, 0, found.start())
        and not _OF_ONESELF.search(sentence, 0, found.start())
    )


_NOT = r"(?:n't| not)"
_YOURS = r"(?:you|yourselves|yourself|any(?:one|body|thing|\s of you)|the (?:session|webinar|class|training|presenters?|others)|things)"
_CONCERN = r"(?:concern|affect|bother|worry|trouble|involve|hinder|change|get in the way of|stand in the way of)"
_WHAT = (
    r"(?:aids?|adjustments?|accommodations?|accomodations?|arrangements?|assistance|help|support|services|changes|"
    r"provisions?|equipment|allowances?|measures?|modifications?|special \w+)"
)
_CALLED_FOR = r"(?:wanted|needed|required|necessary|called for|requested|asked for)"
_PUT_IN_ORDER = r"(?:taken care of|covered|handled|sorted|arranged|provided|settled|in hand|under control|looked after)"
ALREADY_SETTLED = Sieve(
    # nothing is needed
    rf"\bno {_WHAT}(?: (?:and|or|/) \w+)? (?:(?:are|is|will be) )?{_CALLED_FOR}\b|"
    rf"\bnothing (?:special |in particular |of the (?:kind|sort) |like that )*(?:(?:(?:is|will be) )?(?:needed|required|necessary|called for)|(?:is|will be) (?:wanted|asked for|requested))\b|"
    r"\ball (?:set up|in place|arranged|installed|taken care of|sorted|worked out) (?:here|already|(?:at|on|from) (?:my|our|her|his|this) (?:own )?(?:end|side|desk|office|computer|machine))\b|"
    r"\bno (?:accommodations?|aids?|services) (?:for (?:either|any|both|me|us|him|her|them|all)|at all|whatsoever)\b|"
    r"\bso no (?:accommodations?|aids?|services|help|needs?)\b|\bi'm all set\b|"
    r"\bnot (?:asking|looking) for any(?:thing)?\b(?! (?:more|else|but|other|fancy|special))|"
    # nor has the reader anything to do with it
    rf"\b(?:neither|none|nothing)(?: of (?:it|that|which|this|them|these|those))?(?: really| in any way)? {_CONCERN}s? {_YOURS}\b|"
    rf"\b(?:need|needs|should|does|do|did|will|would|shall|must|is going to|'ll)(?:{_NOT}| in no way)(?: (?:really|need to|have to|at all))? "
    rf"{_CONCERN} {_YOURS}\b|"
    r"\bwon't (?:\w+ )?(?:concern|affect|bother|worry|trouble|involve) (?:you|any(?:one|thing|body)|the (?:session|webinar|class|training))\b|"
    r"\b(?:is|are|'s) (?:no (?:concern|worry|business|affair|problem|trouble) (?:of yours|for you)|(?:not|none of) your (?:concern|worry|problem|business|affair))\b|"
    r"\bmy own (?:business|affair|problem|concern|lookout|responsibility)\b|\b(?:that's|that is|it's|which is) (?:for me|mine|my job|on me|ours|up to me|for us) to \w+|"
    r"\bnothing (?:that |which )?(?:for )?(?:you|anyone|anybody|your (?:end|side|people))(?:'d| would|'ll| will)? (?:need|needs|have|has|must|should|ought|to)\b|"
    r"\bnothing (?:more |else )?(?:for you )?to (?:do|arrange|prepare|set up|plan for|organi[sz]e|(?:worry|bother|trouble yourself|concern yourself) (?:about|with|over))\b|"
    r"\byou(?:'ll)?(?: \w+)? (?:needn't|need not|don't (?:need|have) to|do not (?:need|have) to|won't (?:need|have) to) "
    r"(?:do|arrange|provide|change|organi[sz]e|set up|plan|prepare|supply|worry about|bother with) (?:any ?thing|a thing|any of (?:it|that))\b|"
    r"\byou(?:'ll)? (?:don't|do not|won't|needn't|need not|shouldn't)(?: (?:have|need) to)?(?: do (?:it|that|so|this|anything))?(?=\W*(?:[.,;!)]|\Z))|"
    r"\bno need (?:for (?:you|any(?:one|body)) )?to (?:do|arrange|provide|change|prepare|accommodate|go out of your way|make (?:any |an? )?(?:arrangements?|changes|exceptions?|fuss))\b|"
    r"\b(?:don't|do not|needn't|need not|no need to) (?:go to (?:any|the|such|special|a lot of) (?:\w+ )?(?:trouble|lengths|expense|bother)|make (?:a fuss|an? exception|any (?:changes|arrangements|fuss))|go out of your way|"
    r"change (?:anything|a thing)|do anything(?! (?:with|about the) )|put yoursel(?:f|ves) out)\b|"
    r"(?<!let )(?<!allow )(?<!have )\b(?:my|our|his|her) (?:\w+ )?(?:office|agency|department|school|shelter|clinic|team|unit|co-?worker|colleague|assistant|supervisor|secretary|wife|husband|partner|daughter|son|sister|aide|neighbou?r|friend)"
    r"(?:'s going to| is going to| will| always| already| does| can)? (?:prints?|types?|reads?|interprets?|signs?|transcribes?|captions?|brings?|provides?|supplies|supply|arranges?|takes? notes|sits? (?:in|with|beside)|enlarges?|translates?)"
    r"\b[^.;]{0,40}\b(?:for|with|to|along|beside) (?:me|us|her|him)\b(?![^.;!?]*\b(?:needs?|please|let|could|can you|should|must|links?|room)\b)|\b(?:that|this|it)(?:'s| is| has been) (?:all )?(?:arranged|agreed|settled) (?:between|among|with|by)\b|"
    r"\byou need (?:to )?do nothing\b|\bno (?:action|steps?|effort) (?:is |are )?(?:needed|required|necessary)\b|"
    r"\b(?:don't|do not|no need to|needn't|please don't) (?:worry|trouble yoursel(?:f|ves)|bother|fret) (?:about|over|with|on account of) (?:it|that|me|this|them|any of (?:it|that)|my \w+|her|him)\b|"
    r"\bno (?:se )?(?:preocupen?|apuren?|molesten?)(?: ustedes?| usted)? (?:por|con) (?:eso|ello|m[ií]|nada)\b|\bno tienen? que (?:hacer|preparar|preocuparse|arreglar|buscar) (?:nada|de nada|por eso|por nada)\b|"
    r"\b(?:de eso )?(?:me encargo yo|nos encargamos|yo me encargo)\b|\bno (?:les|le|los) (?:afecta|concierne|toca|incumbe)\b|"
    # it is there already
    rf"\b(?:is|are|has been|have been|was|'s|gets?) (?:all |being )?(?:already {_PUT_IN_ORDER}|{_PUT_IN_ORDER} (?:already|(?:at|on|from) (?:my|our|this) (?:end|side)|by (?:my|our|his|her) \w+|in our \w+))\b|"
    rf"\b(?:i|we|she|he)(?:'ve| have| has)(?: already)?(?: got)? (?:that|it|this|everything|all of (?:it|that)|both) (?:all )?{_PUT_IN_ORDER}\b|"
    r"\b(?:i|we|she|he)(?:'ll| will| can| do)? (?:take care of|see to|sort(?: out)?|work|figure|arrange|handle|deal with|manage|look after|supply|provide) "
    r"(?:it|that|this|them|all (?:of )?that|everything)(?: out)?(?: for)? (?:myself|ourselves|herself|himself|on (?:my|our|her|his) own|(?:at|on|from) (?:my|our) (?:end|side))\b|"
    r"\b(?:her|his|my|their|our) own (?:\w+ )?(?:interpreters?|captioner|terps?|aide|note-?taker|scribe)\b(?!'s)|"
    r"\btakes? care of (?:it|that)\b|\bdoes the job\b|\bmakes no difference\b|\bdoesn't matter online\b|"
    r"(?<!documentation )(?<!documents )(?<!note )(?<!letter )(?<!proof )(?<!verification )"
    r"\bavailable (?:on|upon|by|if|with|at)\b"
)
_GOES_ON = re.compile(
    r"\b(?:but|except|however|only|though|although|still|apart from|other than|please|pero|sino|salvo)\b"
)


def settled_until(sentence: str) -> int:
    """Return up to where a *sentence* is settled: 0 where it is not, before "but please" where it goes on to a wish."""
    found = ALREADY_SETTLED.search(sentence)
    if found is None:
        return 0
    turn = _GOES_ON.search(sentence, found.end())
    if turn is not None and PLAIN_REQUEST.search(sentence, turn.start()):
        return turn.start()
    return len(sentence)


def is_settled(sentence: str) -> bool:
    """Whether all of a *sentence* is settled."""
    return settled_until(sentence) == len(sentence)
