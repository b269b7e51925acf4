"""What does the message answer: an announcement, a confirmation, a question for what was missing?"""

import re
from functools import lru_cache
from typing import Literal

from registrar.reading.words.session_words import folded
from registrar.sieve import Sieve

Thread = Literal["", "announcement", "confirmation", "incomplete"]

CONFIRMATION = Sieve(
    r"\b(?:(?:confirmed|confirmation|confirmad[oa]s?)\b|you(?:r|r registration)? (?:seat|registration)\b|"
    r"seat in|"
    r"you(?:'re| are| have been) (?:now |all |already |hereby )?(?:registered|confirmed|enrolled|signed up|"
    r"set|booked|scheduled|on the list|in (?:session|the|for))|"
    r"confirms? your|"
    r"your (?:seat|spot|place|registration|space|reservation)\b.{0,30}\b(?:is|has been|confirm\w*)|"
    r"registration (?:is |has been )?(?:confirm\w*|received|complete)|you have a (?:seat|place|spot)|"
    r"(?:have|has) (?:reserved|saved) (?:a|your)|thank you for (?:registering|signing up|enrolling)|"
    r"we look forward to seeing you|confirmation of (?:your )?registration|"
    r"reminder|log-?in (?:instructions|information|details)|"
    r"esta (?:usted )?(?:inscrit|registrad|matriculad|confirmad)\w+|queda (?:inscrit|registrad|matriculad)\w+|"
    r"confirm(?:amos|acion)|su (?:inscripcion|matricula|registro)|seat (?:is )?confirmed|see you (?:on|at|in)|"
    r"session \d+ link|"
    r"here(?:'s| is) (?:your|the|her|his) (?:\w+ )?link|"
    r"(?:your|the|join\w*|webinar) link (?:for|to) (?:session|the|your|#?\d|\w+day))\b"
)
_OFFICE = r"agency|organi[sz]ation|employer|office|clinic|hospital|school|court|department|county|company"
INCOMPLETE = Sieve(
    r"\b(?:(?:did not|didn'?t|could not|couldn'?t) (?:find|see|tell|read|make out|match)|"
    r"(?:is|are|was|were) (?:still )?missing|missing from|incomplete|still need|"
    r"which (?:session|date|one|webinar)|before (?:we|i) can (?:register|enroll|complete|finish|confirm)|"
    r"to (?:complete|finish|finalize) your registration|"
    rf"what(?:'s| is) (?:the (?:full |exact )?name of )?your (?:{_OFFICE}|workplace|name|full|e-?mail)|"
    r"may (?:i|we) (?:have|know)|"
    rf"(?:which|what) (?:\w+ or )?(?:{_OFFICE}) "
    r"(?:are you|is (?:he|she|that|it)|(?:do|does) (?:you|he|she)|(?:you|he|she)(?:'re| are|'s| is)? )|"
    r"where (?:do|does) (?:you|he|she) work|where (?:should|shall|can|may|do|could) we (?:send|e-?mail|mail|reach)|"
    r"where you work|"
    r"(?:but|and|that|you|form) (?:did not|didn'?t|do not|don't) "
    r"(?:give|include|list|mention|provide|state|name|say|tell us|put|write)|"
    r"(?:could|can|would|please|kindly) (?:you )?(?:please )?(?:send|tell|give|provide|let us know|reply with|"
    r"confirm|supply|share) (?:us |me )?(?:with )?(?:the name of |what )?(?:your|the|it|which)\b|"
    r"(?<!for )(?<!just )one (?:more |last |open )?(?:item|thing|detail)|"
    r"need (?:your|the name|a few|one more|to know)|nos? falta|"
    r"falta\w* (?:su|el|la|un)|indiquenos|necesitamos (?:su|saber|el|la)|envienos|cual es su|en que agencia|"
    r"para (?:que|cual) agencia|donde trabaja)\b"
)
ANNOUNCEMENT = re.compile(
    r"\bto register\b|\bsend an e-?mail to\b|\breply with your name\b|\bfree webinar\b|"
    r"\bour (?:six |five |next )?sessions\b|\bregistration is open\b|"
    r"\bpara (?:inscribirse|matricularse|registrarse)\b|\bsessions? (?:this|for the) year\b|\bdates\b"
)


_REPLY = re.compile(r"\s*(?:\[[^\]]*\]\s*)?(?:re|aw|sv|rif|rv|antw|res)\s*:")


@lru_cache(maxsize=8)
def find_thread(subject: str, quoted: str) -> Thread:
    """Return what the message answers, from the subject it answers under and the text quoted below."""
    text = folded(quoted[:3000])
    is_reply = bool(_REPLY.match(folded(subject)))
    head = folded(subject) if is_reply else ""
    announced = bool(ANNOUNCEMENT.search(text))
    if INCOMPLETE.search(head) or (INCOMPLETE.search(text) and not announced):
        return "incomplete"
    if CONFIRMATION.search(head) or (CONFIRMATION.search(text) and not re.search(r"\bto register\b", text)):
        return "confirmation"
    if INCOMPLETE.search(text) and not re.search(r"\bto register\b", text):
        return "incomplete"
    return "announcement" if text else ""
