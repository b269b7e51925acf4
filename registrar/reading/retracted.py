"""Is what was mentioned only supposed, put down by mistake, meant for elsewhere or at hand, and so not asked for?

Aids are spoken of in many ways that ask for none: "should I ever need braille", "somebody ticked captions for me", "my
tablet captions everything". What says so stands in the same sentence, or in the one behind it: "You asked whether I
still need the loop. I do not." All in small letters.
"""

import re

from registrar.reading.wished import PLAIN_REQUEST
from registrar.sieve import Sieve

_WHO = r"(?:i|we|she|he|they|you|it|that|this|the \w+|my \w+|her|him)"
_DO = (
    r"(?:do|does|did|would|will|is|am|are|have|has|had|need|was|were|could|should)(?:n't| not| no longer)|dont|"
    r"doesnt|"
    r"didnt|wouldnt|isnt|wasnt|won't|shan't"
)
_FALLS_SILENT = (
    r"(?: (?:any ?more|any longer|now|personally|myself|ourselves|though|yet|either|mine|me|required?|needed|so|"
    r"really|"
    r"after all|to|in fact|need (?:it|them|one|any|to|that|either|those)|want (?:it|them|one|any|to|that)|ask(?:ed)? "
    r"(?:for )?(?:it|them|one|any|that)|use (?:it|them|one|any|that)|depend on (?:it|them|one|that)|have (?:it|any|"
    r"one)|"
    r"apply|hold|stand))*"
)

SUPPOSED = Sieve(
    r"\bshould (?:i|we|she|he|any ?(?:one|body)|some ?(?:one|body)|any of \w+|the need|it|things)\b(?: \w+)? "
    r"(?:ever|turn out|arise|need|get|become|change|want|ask)\b|"
    r"\bif (?:i|we|she|he|it|things|that|(?:my|her|his) \w+) (?:ever|should|(?:gets?|grows?|turns?|becomes?) worse|"
    r"worsens?|fails? (?:me|him|her))\b|\b(?:may|might|could|will|would|'ll|'d)\b[^.;]{0,40}\b(?:some ?day|one day|"
    r"one of "
    r"these days|down the (?:road|line)|in later (?:years|life))\b|\bsome ?day\b[^.;]{0,30}\b(?:may|might|will|"
    r"would)\b|"
    r"\b(?:i|we|she|he)(?:'d| would)(?: only| have)? (?:\w+ )?(?:needed|need|wanted|want|require|tick|ticked|"
    r"asked? for|"
    r"choose|take|use|used|chosen)\b[^.;]{0,60}\bif (?:i|we|she|he|it|mr\.?|mrs\.?|ms\.?|my|our|this|that|"
    r"the)\b[^.;]{0,24}"
    r" (?:were|was|had|came|needed|attended|did|still|weren't|wasn't|hadn't)\b|"
    r"\bin case (?:any ?(?:one|body)|one of (?:us|my|our|the)|some ?(?:one|body))\b|"
    r"\b(?:some|other|most|many|certain|a few) (?:people|others|folks|attendees|participants|of them) (?:may|might|"
    r"could|"
    r"would|will) (?:\w+ )?(?:like|need|want|use|appreciate|ask)\b|\bif (?:others|any ?(?:one|body)|any of (?:the|"
    r"your)"
    r" \w+)\b[^.;]{0,30}\b(?:asks?|needs?|wants?|uses?|requires?)\b|"
    r"\bwhy any ?(?:one|body) (?:would|should)\b|\bif (?:i|we) (?:needed|wanted|required) (?:them|it|one|any|that)\b|"
    r"\bsi (?:algún día|alguna vez|un día|empeor\w+)\b"
)
"""Should I ever need braille."""
BY_MISTAKE = Sieve(
    r"\b(?:ticked|tapped|clicked|checked|hit|selected|filled|marked|put|wrote|listed|pressed|chose|entered|touched|"
    r"typed)\b[^.;]{0,60}\b(?:by (?:accident|mistake)|accidentally|in error|erroneously|with my (?:thumb|elbow|"
    r"finger|"
    r"sleeve)|(?:for|as) a (?:laugh|joke)|for fun|without asking(?: me)?|on (?:my|her|his|our) behalf|unasked)\b|"
    r"\b(?:accidentally|mistakenly|erroneously|wrongly|inadvertently) (?:\w+ed|put|hit|chose|wrote)\b|"
    r"\b(?:untick|un-?check|unselect|deselect)\w*\b|"
    r"\b(?:ignore|disregard|overlook|pardon|forgive|excuse) (?:where|what it says|the (?:bit|part|line|box|tick|note|"
    r"remark|word|mention|large|big|huge|tiny|small|font))\b|\bsaid [^.;]{1,40} (?:when|where) (?:i|we|she|he) "
    r"meant\b|"
    r"\bfilled in [^.;]{1,40} when (?:i|we|she|he) meant\b|\b(?:hice clic|marqu[eé]|puse|le "
    r"di)\b[^.;]{0,50}\b(?:sin querer|"
    r"por error|por equivocaci[oó]n)\b|\bsome ?(?:one|body)\b(?:(?! to\b| would\b| will\b| could\b| can\b| "
    r"should\b)[^.;]){0,24}\b(?:put|ticked|checked|filled|wrote|marked|"
    r"listed)\b[^.;]{0,50}\b(?:for me|on my behalf|in my name)\b"
)
"""I ticked it by accident."""
ELSEWHERE = Sieve(
    r"\b(?:(?:that's|that is|it's|it is|which is|this is|that was|it was|are|is)? ?(?:with|for|from) (?:them|another|"
    r"the other|our own|my own|a different|their)\b[^.;]{0,50}\bnot (?:with |for |from |to )?(?:you|yours|this|"
    r"here)\b)|"
    r"\bthat's with them\b|\bnot (?:for|with|from) (?:you|yours)(?=\W*(?:[.;,!)]|\Z))|\blo ven ellos\b|\bno (?:con "
    r")?ustedes\b|"
    r"\b(?:concern(?:s|ed)|(?:was|were|is) (?:for|about)|meant for|belongs? to) (?:a|an|the|our|my|another) (?:\w+ "
    r"){0,2}"
    r"(?:academy|conference|congress|university|college|library|program|other \w+|different \w+|degree|in-person "
    r"\w+)\b|"
    r"\bfor an?other (?:program|event|webinar|training|class|course)\b|\bfor a different \w+\b|\b(?:for|in|of|at) "
    r"our own "
    r"(?:\w+ )?(?:events?|trainings?|videos?|meetings?|website|site|classes|staff|products?|library)\b"
)
"""For the conference in May I asked for large print; that's with them and not with you."""
_THING = (
    r"(?:apps?|software|programs?|tablets?|device|glasses|amplifier|decoder|display|gadget|aide|helper|service|"
    r"magnif\w+|"
    r"phone|laptop|computer|screen[- ]?reader|jaws|nvda|hearing aids?|aids?|implants?|streamer|loop|headset|speakers|"
    r"transcription|captions|captioning|note-?taker|equipment|technology|technician)"
)
AT_HAND = Sieve(
    rf"\b(?:my|our|her|his|their|its|your) own (?:\w+ ){{0,3}}?{_THING}\b|\b{_THING} of (?:my|our|her|his|their) "
    rf"own\b|"
    rf"(?:\A|[,;:.] *|\b(?:and|but|as|since|because) )\W*(?:(?:my|our|her|his) (?:\w+ ){{0,2}}?)?{_THING}(?: "
    rf"already| now| "
    r"always| just| both)? (?:runs?|captions|transcribes|(?:connects?|streams?|pairs?)(?= (?:straight|"
    r"direct|to (?:my|the) (?:computer|laptop|phone|tablet)|fine))|pair up|arrived|came|tested|works? (?:fine|"
    r"well|perfectly|with (?:it|yours|your (?:platform|site|webinars?)))|(?:straight|directly) (?:from|to|into))\b|"
    r"\b(?:has|have|had)? ?already (?:bought|gave|given|got|provided|supplied|installed|furnished)\b|\b(?:has|"
    r"have) been "
    r"(?:furnished|fitted|supplied|equipped|provided|issued) with\b|\bya (?:me|nos|le) (?:dio|dieron|compr\w+|"
    r"prest\w+)\b|"
    r"\b(?:so|thus|therefore) (?:i'm|im|i am|she's|he's|we're|we are) (?:all )?(?:set|good|covered|self-sufficient|"
    r"sorted)\b"
    r"(?! (?:with|if|on)\b)|\b(?:i'm|i am|she's|he's) (?:covered|sorted) for (?:everything|all|that|this)\b|"
    r"\b(?:does|do) everything (?:i|she|he) needs?\b|\boff the hook\b|\bleave it be\b|"
    r"\b(?:so|has|have) (?:there's )?nothing (?:more |else |further )?to (?:ask|report|request)\b|"
    r"\b(?:it's|is|been) (?:all )?(?:settled|set|taken care of)\b(?=\W*(?:[.;,!)]|\Z))|"
    r"\bwithout anything from you\b|\b(?:wants?|needs?|asks?) nothing from you\b|\b(?:i|she|he|we)(?:'ve| have|'ll|"
    r" will)?"
    r" (?:already |just )?tested (?:it|that|them)\b|\b(?:printed|enlarged|translated|blew) [^.;]{0,40}\bourselves\b|"
    r"\b(?:i|we) (?:turn|switch|put|set) (?:\w+ )?(?:captions?|subtitles|them|it) on\b[^.;]{0,20}\b(?:myself|in my "
    r"own)\b|"
    r"\bon (?:captions?|subtitles) by myself\b|\bi'll turn (?:up )?(?:the|my) volume(?: up)?\b|"
    r"\b(?:booked|arranged) through my \w+\b|\b(?:are|is) booked (?:for|through|on our)\b"
)
"""What somebody has, or sees to, themself."""
OFFERED = Sieve(
    r"\b(?:happy|glad|willing|free|available|pleased|like) to (?:volunteer|serve|help out|act|work|interpret|"
    r"translate|sign|"
    r"lend|loan)\b|\bvolunteer(?:ing)? (?:as|to)\b|\b(?:can|could|would|will|'ll|'d) (?:gladly |happily )?(?:lend|"
    r"loan)\b|"
    r"\bif you(?:'re| are)?(?: ever)? (?:want|need|short|looking)\b[^.;]{0,20}\b(?:an?|one|some\w*|for|reviewers?|"
    r"volunteers?)\b"
)
"""I would be glad to volunteer as an interpreter."""
TOLD = Sieve(
    r"\b(?:i|we|she|he|they)(?:'d| had|'ve| have)?(?: already| once| just)? (?:read|watched|saw|seen|reviewed|went "
    r"through|"
    r"le[ií]mos|looked over|looked at|studied) (?:the|your|it|that|those|last|all|each) (?:\w+ ){0,2}(?:transcripts?|"
    r"recordings?|translat\w+|hand-?outs?|slides|captions) (?:of|from|for|on|already|before|last|online|and)\b|"
    r"\ble[ií] (?:la|las|el|los|su) \w+|\b(?:fought|lobbied|campaigned) (?:\w+ )?(?:for|to get)\b|\blost in "
    r"translation\b|"
    r"\b(?:great|good|nice|clear) (?:\w+ )?(?:at|on) the announcement\b|\bloud and clear\b|\bin plain (?:language|"
    r"english|"
    r"words)[:,]|\bgive me a break\b(?! (?:at|in|every|after|half|between|midway|when))|\b(?:finally|to|can|could) "
    r"break away (?:from|to)\b|"
    r"\b(?:would|'d|can|could|to) amplify what\b|\bsound[- ]?check (?:went|was|is|done|last)\b|\bsound check done\b"
)
"""What was so, and figures of speech."""
_ALL = (SUPPOSED, BY_MISTAKE, ELSEWHERE, AT_HAND, OFFERED, TOLD)
_GOES_ON = re.compile(
    r"\b(?:but|except|however|only|still|yet|so|instead|therefore|apart from|other than|please|pls|pero|sino)\b|;|"
    r"[-–—] "
)


def is_not_meant(sentence: str, start: int = 0) -> bool:
    """Whether a *sentence* speaks of aids in a way that asks for none; what is found at *start* may come after that.

    Where the sentence goes on to ask for something plainly, what stands behind the turn counts.
    """
    for pattern in _ALL:
        found = pattern.search(sentence)
        if found is None or ";" in sentence[start : found.start()]:
            continue
        turn = _GOES_ON.search(sentence, found.end())
        if turn is not None and start >= turn.start():
            continue
        if pattern is AT_HAND and _GIVEN.search(sentence, found.start()):
            continue
        if turn is not None and pattern is AT_HAND and PLAIN_REQUEST.search(sentence, turn.start()):
            continue
        return not (pattern is not SUPPOSED and _ASKS_BEFORE.search(sentence, 0, found.start()))
    return False


_GIVEN = re.compile(r"\b(?:only|if|unless|when|as long as)\b")
_ASKS_BEFORE = re.compile(
    r"\b(?:please|pls|kindly|could (?:you|we|i)|can (?:you|we|i)|(?:i|she|he|we)(?:'ll| will| would|'d)? (?:still |"
    r"also |"
    r"really )?(?:need|require|request|would like|'d like|ask|be grateful|appreciate|want|needs|requires|asks)) "
    r"(?!(?:put|register|enrol\w*|sign|add|seat|book|"
    r"enter|note|ignore|disregard|pardon|excuse|untick|be advised|simply)\b)\w"
)
"""Something is asked for outright before."""

_BEHIND = re.compile(
    rf"(?:\A|[,;:.–—]\s*|\b(?:but|and|so|as|though|while|since)\b )\W*(?:now |well,? |personally,? |honestly,? |so "
    rf")?{_WHO}(?:'d)?"
    rf"(?: \w+ly| still| both)? (?:{_DO}){_FALLS_SILENT}\W*\Z"
)
"""I do not."""
_BEHIND_ASKED = re.compile(
    r"\W*(?:no|nope|not|none|neither|never)(?=\W*(?:[.,;!–—-]|\Z)|,? thank| (?:for (?:me|us)|needed|necessary|yet|"
    r"required|"
    r"wanted|any ?more|thanks))"
)
"""A transcript? No."""
_BEHIND_ANY = re.compile(
    r"\A\W*(?:but |and |well,? |actually,? )?(?:"
    r"(?:that|this|it|they|those|these) (?:was|were|had been|must have been|must be) (?:\w+ )?(?:for (?:the|my|our|"
    r"an?|her|"
    r"his|another)|meant|intended|about|wrong|not (?:me|mine|right|so|correct|true)|a (?:mistake|mix-?up|slip|"
    r"joke)|over|an "
    r"error|history|some ?(?:one|body)|another)\b|"
    r"(?:it|that|this)(?:'s| is) (?:wrong|a mistake|a mix-?up|an error|not (?:me|mine|right|so|correct|true)|for "
    r"our own|not "
    r"for (?:me|this))\b|"
    r"(?:i'm |i am |i was )?(?:just|only|merely|simply|purely) (?:curious|asking|wondering|kidding|joking|checking|a "
    r"(?:question|thought|remark))\b|(?:i'm |just )?kidding\b|not a (?:need|request|disability)|(?:it's |it is "
    r")?(?:just|only)"
    r" (?:out of )?curiosity|let'?s make (?:that|it) a no\b|no requests?\b|"
    r"(?:please |so |kindly )*(?:strike|ignore|disregard|remove|delete|untick|scratch|erase|drop|forget|scrap) "
    r"(?:it|that|"
    r"this|them|those)\b|ignore\b|i have no (?:need|use|idea)\b|my question is (?:only )?for\b|asking (?:as|for) "
    r"(?:an? |my |our )"
    r"?(?:organi[sz]er|boss|supervisor|library|friend)|consider (?:that|it) (?:taken|done|settled)|it's (?:all "
    r")?set\b|"
    r"my (?:boss|supervisor|manager|director) (?:asked|wanted|was wondering|wants to know)|wasn't (?:me|mine)\b|"
    r"(?:i'm|i am) declining\b|(?:one|some) of our \w+ (?:wondered|was asking|asked)\b|now i say none\b|(?:she|he|"
    r"they)(?: has|"
    r" have|'s|'ve)? (?:since )?(?:withdrawn|dropped out|cancell?ed)\b)|"
    r"\b(?:wasn't me|is long gone|can come off|has since withdrawn|i've no (?:need|stake)|nobody here needs? (?:it|"
    r"them|one)|"
    r"for now nobody does|decided i (?:don't|do not)|(?:we|i) decided against)\b"
)
"""That was for the library."""
_NEEDS_OF_ANOTHER = re.compile(
    r"(?<!whoever )(?<!who )(?<!anyone )(?<!anybody )\b(?:needs|uses|requires|wants|asks|relies|reads|wears|"
    r"follows|depends|"
    r"signs|has asked|would like|will need|should have)\b|\b(?:please|pls|kindly|could you|can you|would you)\b|"
    r"\bfor (?!(?:me|us|it|those|whoever|the|a|an|my|our|this|these|that|any\w*|every\w*|captions?|which|what)\b)\w+"
)
"""Somebody else's need, or a plain request, in the sentence before."""
_OF_ALL_OR_SELF = re.compile(
    r"\b(?:you|your|i|i'd|i've|i'm|my|me|we|our|whoever|those who|any ?(?:one|body)|nobody|people|others|platform|"
    r"flyer|form|"
    r"session|webinar|they)\b"
)


def takes_back(behind: str, sentence: str) -> bool:
    """Whether the sentence *behind* another, or the rest of it, says that what that speaks of is not needed."""
    if sentence.rstrip().endswith("?") and _BEHIND_ASKED.match(behind):
        return True
    if _BEHIND_ANY.search(behind):
        return True
    if _BEHIND.search(behind) is None:
        return False
    return _NEEDS_OF_ANOTHER.search(sentence) is None and _OF_ALL_OR_SELF.search(sentence) is not None


def is_retracted(sentence: str, at: int, behind: str) -> bool:
    """Whether what stands *at* a place of a *sentence* is not asked for there, or taken back in what comes *behind*."""
    return is_not_meant(sentence, at) or (bool(behind) and takes_back(behind, sentence))
