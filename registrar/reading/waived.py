"""Does somebody say that they need nothing, whatever aids their message speaks of?

"All of his schoolbooks are in Braille. For myself, I need no arrangements": what was told of others is not asked for.
What is asked for outright stays: "captions for Omar, please; I need nothing". All in small letters.
"""

import re

from registrar.reading.elsewhere import is_of_others
from registrar.sieve import Sieve

_AID = (
    r"(?:aids?|adjustments?|accommodations?|accomodations?|arrangements?|assistance|help|support|services?|"
    r"provisions?|equipment|allowances?|measures?|modifications?|requirements?|needs|special \w+)"
)
_NO_MORE = r"(?! (?:else|more|further|but|except|other|besides|beyond|apart|with|in|to|on|about|getting|\w+ing)\b)"
_KIND = (
    r"(?: of (?:any|that|this|the|these|those|it|them)(?: (?:kind|sort|type|nature))?| like (?:that|it|this)|"
    r" whatsoever| at all)?"
)
_SUCH = r"(?:such |special |particular |extra )*"
_NONE = rf"(?:none|nothing(?: special| extra)?|neither|no {_SUCH}{_AID}){_KIND}{_NO_MORE}"
_ANY = (
    r"(?:(?:any |a )?such (?:things?|a thing)\b(?! (?:as|but|except|more)\b)|any(?:thing)? of (?:that|this|it|these|"
    r"those|them|the (?:sort|kind))(?: (?:kind|sort))?"
    r"(?! (?:else|more|but|except|other|besides|beyond|apart)\b)|"
    rf"(?:(?:any|no)thing(?: special| extra| particular)?{_KIND}|"
    r"any(?=\W*(?:[.;,!)]|\Z| (?:myself|for (?:me|myself)|at all)\b))|"
    rf"(?:any |a |such ){_SUCH}{_AID}{_KIND}|"
    r"either(?: of (?:them|those|these))?|(?:it|them|that|one|those|this) (?:myself|for (?:me|myself)))"
    rf"{_NO_MORE})"
)
_MYSELF = r"(?:me|myself|us|ourselves|my (?:own )?(?:part|side|end|account|behalf|sake))"
_DO_NOT = (
    r"(?:don't|do not|dont|doesn't|does not|won't|will not|wouldn't|would not|shan't|shall not|never|not|nor|needn't)"
)
_MEANWHILE = rf"(?:,? for {_MYSELF},?| \w+ly| myself| will| would| do| should| really| also| still| then| now)*"
_BE = r"(?:(?:is|are|will be|need be|needs to be|has to be|would be) (?:\w+ )?)?"
_DONE = r"(?:needed|required|necessary|wanted|arranged|done|provided|prepared|called for)"

WAIVES = Sieve(
    rf"\b(?:neither|none) of (?:us|them|these|my \w+|our \w+|the \w+) (?:\w+ )?(?:needs?|requires?|wants?|asks? for|"
    rf"uses?|has|have) {_ANY}|"
    rf"\b(?:nobody|no one|none)(?: here| of us| in (?:our|this|the) \w+)? (?:needs?|requires?|wants?|has) {_ANY}|"
    rf"(?:^|[.!;:\n]\s*)(?:thanks?(?: you)?,? )?(?:and |so |but |just )?{_NONE} {_BE}{_DONE}(?=\W*(?:[.!;\n]|\Z))|"
    rf"(?:^|[.!?;:\n]\s*)(?:and |so |but )?no {_SUCH}{_AID}(?: (?:or|and|/) {_SUCH}{_AID})*(?: (?:here|please|thanks?"
    r"(?: you)?|at all|whatsoever|necessary|from me|on my (?:part|side|end)|at this time|then|either|either way|this "
    r"time))*(?=\W*(?:[.!;\n]|\Z))|"
    r"(?:^|[.!?;\n]\s*)(?:and |so |but )?(?:no requests?(?: from (?:me|us|here|our \w+))?|not (?:a need|an? "
    r"accommodation"
    r"(?: request)?|a disability (?:thing|matter))|nothing (?:requested|required|asked|needed|wanted|to (?:report|"
    r"add|"
    r"arrange|request))?(?: (?:here|for (?:me|us)|from me|by me|at all|more|else to report))*|sin (?:necesidades|"
    r"acomodos?|adaptaciones|ajustes|ayudas)(?: \w+)?)(?=\W*(?:[.!;\n]|\Z))|"
    r"\b(?:aids?|accommodations?|acomodos?|adaptaciones|needs?|services?|requests?|requirements?|necesidades)"
    r"(?: (?:or|and|/) (?:services?|needs?|aids?))? ?[:=-]+ ?(?:none|nil|no|n/?a|ningun\w+|nada|nothing)\b|"
    rf"\b(?:i|she|he|we|they|and|but)(?:'ll|'d)?{_MEANWHILE} (?:needs?|requires?|wants?|asks?(?: for)?|"
    rf"wish(?:es)? for|uses?|request(?:s|ing|ed)?|desires?) {_NONE}|\b(?:i|she|he|we) ha(?:ve|s)(?: got)? no "
    rf"{_SUCH}{_AID}{_KIND}{_NO_MORE}|"
    rf"\b{_DO_NOT} (?:\w+ ){{0,2}}?(?:need|needs|require|want|ask(?:ing)? for|request|desire|use|have) {_ANY}|"
    rf"(?<!do )(?<!does )(?<!did )(?<!doing )\b{_NONE} (?:special |else )?(?:{_BE}{_DONE} )?(?:for|by|from|"
    rf"on) {_MYSELF}\b|"
    rf"\b(?:as for|for|speaking for) {_MYSELF}\W{{1,3}}(?:i (?:\w+ )?(?:need|require|want) )?{_NONE}|"
    r"\b(?:there(?:'s| is| will be| would be)|it's) (?:nothing|no such thing|none of (?:that|it|this))(?: special|"
    r" else| extra| like that)?(?: that| which)?(?: (?:i|we|she|he)(?:'d|'ll)?(?: \w+){0,2} (?:need|require|want)|"
    r" (?:needed|required|wanted))\b(?! (?:more|except|but|other|beyond|to|in|apart))|"
    r"\bnothing (?:that |which )?you(?:'ll|'d| will| would)? (?:need|have|ought|got) (?:to )?(?:\w+ )?(?:do|worry|"
    r"arrange|provide|"
    r"prepare|bother)\b(?! (?:but|except|beyond))|\bno (?:action|steps?|effort) (?:is |are )?(?:needed|required|"
    r"necessary)\b|"
    rf"\b{_NONE} {_DONE} (?:here|at (?:my|our|this) end|on (?:my|our|this) (?:end|side|part))\b|"
    r"\bnone of (?:that|this|it|which|these|those)(?: (?:is|will be|would be|are|applies|concerns|matters))? ?"
    r"(?:\w+ )?(?:needed|necessary|required|wanted|to me|for me|by me)\b|"
    rf"\bno need (?:for|of) (?:any of (?:that|it|this|those)|{_AID}){_NO_MORE}|"
    r"\bno (?:me |nos |le )?(?:necesit[oa]|necesitamos|requier[oe]|hacen? falta|pido|ocupo|preciso) (?:de )?(?:nada|"
    r"ningun\w*|ningún|eso|adaptaci\w+|acomod\w+|ayuda|apoyo|arreglos?)\b"
    r"(?! (?:más|mas|salvo|excepto|sino|para|con))|"
    r"\bno (?:tienen?|hay|hace falta|es necesario|necesitan?)(?: que| por qué)? (?:preparar|hacer|poner|arreglar|"
    r"organizar|disponer|buscar)(?:me|nos|lo|le)? (?:nada|ningun\w*)|\bnada (?:de eso )?(?:para|por) m[ií]\b|"
    r"\b(?:para m[ií]|yo)\W{1,3}(?:no (?:hace falta |necesito )?)?(?:nada|ningun\w*)\b"
)
"""One needs nothing of the kind."""
_ENDS = re.compile(r"[.!?\n]")
_OTHERWISE = re.compile(
    r"\b(?:otherwise|apart from (?:that|this)|other than that|beyond that|de lo demas|por lo demás)\W+\Z"
)
_TURNS = re.compile(
    r"\b(?:but|except|other than|apart from|however|pero|salvo|excepto|solo|sólo|(?:only|just)\b(?! (?:got|get|have|"
    r"had|"
    r"been|wanted|want|moved|came|started|turned|heard|saw|bought)\b))\b"
)
_ASKED_OUTRIGHT = re.compile(
    r"(?<!said )(?<!said i )(?<!says i )(?<!told you i )\b(?:(?:please|pls|plz|kindly)(?! (?:just |simply |also "
    r")?(?:register|"
    r"enrol\w*|"
    r"sign|add|put|seat|book|enter|note that|ignore|disregard|be advised))|needs?|requires?|requests?|asks?|"
    r"prefers?|(?:would|'d) (?:prefer|rather)|(?:has|"
    r"have) asked|asked that|wants?(?! (?:to (?:know|see if)|all|every\w+|us|me|it done|grades?)\b)|"
    r"(?:would|'d) (?:like|need|want|require|appreciate)\b(?! to (?:hear|know|learn|see how|find out|attend|join|"
    r"come|"
    r"understand|take part|register))|could (?:you|we|i|she|he|they)|can you|necesit\w+|requier\w+|por favor|"
    r"pid[eo]|solicit\w+)\b"
)
_OF_THEM = re.compile(
    r"\b(?:they|them|their|theirs|we|our|us|his|ell[oa]s|les|nuestr[oa]s|sus?)\b|\b(?:there (?:is|are)|hay)\b"
)
"""What is so with others, or at work."""
_TOLD = re.compile(r"\b(?:was|were|had|did|said|told|read|went|stands|means|will the|is the|on your|(?:you|i) \w+ed)\b")
"""What was, or what is said of something,"""
_OF_ONE = re.compile(
    r"\b(?:she|he|her|his|him|ella)\b|\b(?:i|she|he|who) (?:also |still |only |mainly )?(?:uses?|rely|relies|"
    r"follows?|reads?|"
    r"signs?|wears?|depends?)\b"
)
"""and how somebody who registers takes part."""


def waives(text: str) -> re.Match[str] | None:
    """Return where a text says that nothing is needed; none where its sentence goes on to what is needed after all."""
    for found in WAIVES.finditer(text):
        ends = _ENDS.search(text, found.end())
        if not _TURNS.search(text, found.end(), ends.start() if ends else len(text)) and not _OTHERWISE.search(
            text, 0, found.start()
        ):
            return found
    return None


def outlives_waiver(sentence: str) -> bool:
    """Whether what a *sentence* asks for counts beside such words: it asks outright, or tells of one who registers."""
    plain = WAIVES.sub(" ", sentence)
    if _ASKED_OUTRIGHT.search(plain):
        return True
    return not (is_of_others(plain) or _OF_THEM.search(plain) or (_TOLD.search(plain) and not _OF_ONE.search(plain)))


_DECLINES_ALL = Sieve(
    r"\b(?:i|we|she|he)(?:'ll|'d)? (?:\w+ ){0,2}?(?:needs?|requires?|wants?|uses?|asks? for) (?:neither|"
    r"none)(?: of (?:them|these|"
    r"those|that|it))?\b(?! (?:more|but|except|other))|"
    rf"\b{_DO_NOT} (?:\w+ ){{0,2}}?(?:need|require|want|use|ask for) (?:either|any)(?: of (?:them|these|those|that|"
    rf"it))?\b"
    r"(?=\W*(?:[.;,!)]|\Z))|"
    r"\bno necesito ningun[oa]\b(?= de| *[.;,!)])"
)
"""Large print, captions: you have thought of everything. I require neither."""


def declines_all(text: str, position: int, words: str) -> bool:
    """Whether the only person of a *text* says behind *position* that what was named there is not needed."""
    return _DECLINES_ALL.search(text, position) is not None and not _ASKED_OUTRIGHT.search(words)
