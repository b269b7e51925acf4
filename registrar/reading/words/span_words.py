"""Words that make several sessions out of one or two: from it on, up to it, from the one to the other, both.

All small letters without accents, as `folded` gives them.
"""

# ruff: noqa: E501 - a pattern is one row of a table and reads along its line

import re

from registrar.reading.words.session_words import NOUN, WORDNUM, YEAR
from registrar.sieve import Sieve

_EACH = rf"(?:everything|anything|all|any|every(?: one)?|each(?: one)?|whatever|those|the (?:rest|ones|others)|{NOUN}|todas?|todos?)"
_LATER = (
    r"(?:after|following|later|past|beyond|since|thereafter|onwards?|that follows?|that comes? (?:after|later|next)|"
    r"from (?:there|then) on|subsequent|que siguen?|siguientes|posteriores|despues)"
)
SPAN_HINT = Sieve(
    r"\b(?:onward|forward|from|starting|beginning|commencing|start|begin|end\b|after|later|through|thru|until|till|hasta|"
    r"up|before|prior|between|entre|adelante|desde|siguen|siguientes|since|followin|final|beyond|past|on out)|\d on\b"
)
# behind a session: "504 onward", "March on", "module 3 through the end", "506 and everything after it"
ONWARD = re.compile(
    rf"(?:'s)?\s*,?\s*(?:{NOUN}\s+|one\s+)?(?:"
    r"(?:and |on )?(?:onwards?\b|forward\b(?! (?!(?:and|or|please|for|but|in|with|if|since|as|when|so|thanks?|thank)\b)[a-z]))|on (?:out|up|through)\b|en adelante\b|"
    r"(?:through|thru|to|until|till|up to|right through|hasta)(?: to)? (?:the |el |la )?(?:(?:very )?(?:end|last(?: one)?|finish|final(?: one)?|"
    rf"fin|ultim[oa])\b(?! {NOUN} of)|rest\b)|"
    rf"(?:and|&|plus|y|e) (?:{_EACH} ){{1,2}}(?:of (?:them|those) )?(?:\w+ ){{0,2}}?{_LATER}\b|"
    r"(?:and|&) (?:up|later|beyond|after|above|thereafter|following|higher)\b(?! the\b| my\b| our\b)|"
    r"and (?:so )?on(?: through| to| until| up)? (?:the end|december|year)"
    rf")(?:\s+(?:(?:it|that|this|there|them)\b|of (?:the )?(?:year|series|season|calendar|program|{YEAR})|del ano|de la serie))*"
)
# "from August on": the word on alone, where "from" or the like stands before the session
ON = re.compile(
    rf"(?:'s)?\s*(?:{NOUN}\s+|one\s+)?on\b(?=\s*(?:$|[.,;!?)\n]|please|pls|if|for (?:me|us|the)|through|thru|until|and|as|thanks|is|are|would|works?))"
)
FROM_LEAD = re.compile(
    r"\b(?:from|starting|beginning|commencing|start|begin|desde|a partir de[l]?)(?: (?:with|in|at|from|on|by|off|en|con))?"
    rf"(?: (?:the|la|el|number|#|with|{NOUN}))*\W*$"
)
# "sessions 74 on": more than one, though one is named
MANY_LEAD = re.compile(
    r"(?:sessions|webinars|classes|modules|briefings|trainings|seminars|workshops|courses|lessons|numbers|talleres|sesiones)\b"
)
# between a whole ("all the modules") and a session: which part of the whole is meant
_THE = rf"(?:\s+(?:and including|the|la|el|number|your|el mes de|{NOUN}|one|on|in|of|for))*\s*#?$"
PARTS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "from",
        re.compile(
            r"[\s,(]*(?:that (?:are |come |start |run )?|which (?:are |start )?|you (?:have|offer|hold|are holding|are running) )?"
            r"(?:left )?(?:starting|beginning|commencing|start|begin|from|since|as of|desde|a partir del?)"
            r"(?:\s+(?:with|in|at|from|on|by|en|con))?" + _THE
        ),
    ),
    (
        "after",
        re.compile(
            r"[\s,(]*(?:that (?:are |come )?|which (?:are |come )?|you have )?(?:after|following|past|later than|beyond|despues del?)"
            + _THE
        ),
    ),
    (
        "before",
        re.compile(
            r"[\s,(]*(?:that (?:are |come )?|which (?:are |come )?|you have )?(?:before|prior to|ahead of|earlier than|antes del?)"
            + _THE
        ),
    ),
    (
        "until",
        re.compile(r"[\s,(]*(?:from now )?(?:until|till|through|thru|up to|up through|up until|to|hasta)" + _THE),
    ),
    (
        "within",
        re.compile(
            r"\s*\(?(?:that (?:are |fall )?|which (?:are |fall )?|you have )?(?:in|during|over|this|for|of|en|de)?"
            + _THE
        ),
    ),
    (
        "between",
        re.compile(
            r"[\s,(]*(?:that (?:are |fall )?|which (?:are |fall )?)?(?:between|from|entre|running from|in between)"
            + _THE
        ),
    ),
)
# a whole with less than all of it, where nothing tells how much
PART_OF_WHOLE = re.compile(
    r"\s*,?\s*(?:that (?:are|fall|come|start|run) |which (?:are|fall|come|start) |you have )?(?:before|after|until|till|prior to|starting|beginning|between|since(?! (?:i|we|she|he|they|you|it|that|this|there|my|our|his|her|their|all|most|both|some|one of|nobody|everyone)(?:'\w+)?\b)|up to|past|"
    r"later than|earlier than|within|about|related to|dealing with|that (?:deal|talk|touch|focus)|relevant to|on (?!zoom|teams|your|the (?:list|calendar|schedule|flyer|books)|line)|antes|sobre)\b"
)
# from one session to another: "March 18 through June 10", "between March and June"
THROUGH = re.compile(
    rf"\s*,?\s*(?:{NOUN}\s+)?(?:all the way |right |straight |clear |clean |on |down |running |and on )?(?:through|thru|up to|up through|up until|until|till|hasta)(?: to)?{_THE}"
)
TO = re.compile(rf"\s*(?:{NOUN}\s+)?(?:to|-|and|y|al?|a la){_THE}")
# "both on March 18", "both of the sessions that day on"
BOTH_LEAD = re.compile(
    rf"\b(?:both|all|(?<!of )(?<!between )the (?:two|three|pair)|each|every|neither|(?:can'?t|cannot|cant|won'?t|wont|unable to) (?:\w+ ){{1,2}}either|ambas|ambos|las dos|los dos|todas|todos)"
    rf"(?: of)?(?: the| your| those| these| las| los)?(?: (?:two|three|{WORDNUM}))?"
    rf"(?:(?: [a-z]+)?(?: (?:{NOUN}|ones?|times|slots|sittings))(?: (?:on|in|of|for|from|that are|held|you (?:have|give|hold|offer|run|do|teach)|offered|that fall|del?|en|para|on the|during))*|"
    r" (?:on|in|del?|en))?(?: the| el)?\W*$"
)
BOTH_TAIL = re.compile(
    r",? (?:for )?(?:all|the whole|the entire|the full) day\b|"
    rf"\s*(?:{NOUN}|ones?|dates?)?\W{{0,3}}(?:both|all (?:two|three)|las dos|los dos|ambas|ambos)(?: of (?:them|those|these)| {NOUN}| times| slots)?(?=\s*(?:$|[.,;!)\n]|please|pls|if|works?\b))"
)
# "After They Come Home - can I do it twice? Both dates, please"
BOTH_LATER = re.compile(
    rf"[^\n]{{0,90}}?\b(?:both|ambas|ambos) (?:(?:the )?(?:{NOUN}|times|dates|days)|of (?:them|those|these))(?=\s*(?:$|[.,;!?)\n]|please|pls|if|works?\b))"
)
