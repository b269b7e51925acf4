"""Who comes along with the author, and does the author come along?

"With my teammate Jo Roe", "joined by Jo Roe", "Jo Roe will be there too": whoever is in the author's company is asked
for, and so is the author.
"""

# ruff: noqa: E501 - a pattern is one row of a table and reads along its line

import re

from registrar.reading.mailboxes import Mailbox, fits_login, name_tokens
from registrar.reading.names import FoundName
from registrar.reading.words.people_words import NOT_FOR_REGISTERING, TITLED
from registrar.reading.words.titles import ROLES

_RELATED = ROLES | frozenset(
    """
    colleague coworker co-worker teammate peer partner deskmate officemate friend hire employee staffer supervisee
    trainee mentee successor predecessor cosupervisor boss staff member person one intern fellow cotrainer
    """.split()  # noqa: SIM905
)
_WHOSE = re.compile(
    rf"\b(?:my|our|one of (?:my|our|the)|another|a fellow|the other)(?P<words>(?: [a-z'’-]+){{1,4}})"
    rf"(?: of (?:mine|ours)| here)?[,:]? {TITLED}$"
)
_ALONG = (
    r"(?:with|w/?|along ?side|along with|together with|joined by|accompanied by|bring(?:ing)?(?: along| with me)?|"
    r"tak(?:e|ing) along|as (?:is|are|does|do|will|would)|so (?:is|does|will|would|do)|same (?:goes )?for|"
    r"ditto(?: for)?|"
    r"likewise(?: for)?|(?:us|two|three|four|me)\W{1,3}myself and|plus)"
)
_BESIDE = re.compile(
    rf"\b{_ALONG}:?,? (?:also )?(?:(?:my|our|a|the|one of my|two|three|four|some|several)(?: [a-z'’-]+){{1,4}}[,:]? )?{TITLED}$"
)
_FIRST_PERSON = re.compile(
    r"\b(?:i|i'm|i'd|i'll|im|we|we'd|we'll|me|myself|us|undersigned|registering|signing up|attending|coming)\b"
)
_ASKS = re.compile(
    r"\b(?:regist\w+|sign\w*|attend\w*|join\w*|com(?:e|ing)|seats?|spots?|places?|sessions?|webinars?|enroll?\w*|"
    r"trainings?|interested|want|would|like|count|put|add|book|bring\w*)\b"
)
_COMES = re.compile(
    r"\W*(?:\([^)\n]{0,80}\)|[\w.+'-]+@[\w.-]+)?\W*(?:(?:also|too|both) )?(?:(?:will|would|can|could|is going to|"
    r"plans to|"
    r"means to|is to|wants to|wishes to|hopes to|is) )?(?:also |too )?(?:(?:like|love|want|be happy|"
    r"be glad) to )?(?:be |"
    r"also )?(?:there|along|come|coming|join(?:ing)?|tag(?:ging)? along|attend(?:ing)?|sit(?:ting)? in|take part|"
    r"taking "
    r"part|take it|take session|take the|taking it|in it)\b"
)
_LEAVES = re.compile(
    r"\W*(?:can(?:'t|not| not)|won't|will not|is(?:n't| not) (?:able|going)(?: to)?|has no time to|is unable to) (?:be "
    r"(?:there|with us)|come|attend|join|make it|take part|sit in)\b"
)
_INSTEAD = re.compile(
    r"\b(?:move|switch|put|cancel|take|remove|change|instead|drop|withdraw|transfer|swap|her|his|their)\b"
)

AUTHOR_COMES = re.compile(
    r"\b(?:i|i'm|we)(?:'ll| will| shall| would| am| are|'d|'m)? (?:\w+ ){0,3}(?:joined|accompanied) by\b|"
    r"\bi(?:'ll| will| shall)? (?:\w+ )?be (?:there\b|attending\b|coming\b|(?:at|in|on) (?:session|the|#|\d))|"
    r"\bi(?:'ll| will)? take (?:session|the|#|"
    r"\d)|\b(?:and|while|but) i (?:will )?(?:take(?! (?:notes|care|minutes|calls?|messages|over|charge|turns)\b)|"
    r"do(?! (?:not|n't|the|all|his|her|their|our|my|most|so|hope|think|appreciate|apologi[sz]e|know|want|need|have)\b)|go (?:to|for)|choose|prefer)\b|\bi(?:'d| would|'ll| will|'m| am)? (?:\w+ ){0,3}(?:bring|bringing|take|taking) "
    r"[^;!?\n]{2,90}\balong\b|\b(?:registering|register|signing up|sign up|attending|coming|joining|in) (?:\w+ "
    r"){0,6}(?:with|w/?|together with|along with|alongside) (?:my|our|a)\b|(?:^|\n) *(?:\d{1,2}[.)]|[-•*]) *(?:me|"
    r"myself)\b|"
    r"\b(?:and|plus|&) (?:also )?(?:my|our) (?:\w+ )?(?:co-?worker|colleague|teammate|partner|supervisor|boss|intern|assistant|husband|wife|deputy|officemate|aide|clerk)\b[^.;!?\n@]{0,30} (?:too|also|as well)\b|"
    r"\bneither i nor\b|\bneither [^.;!?\n]{2,80} nor (?:i|me|myself)\b|\b(?:free|release|"
    r"give) (?:up )?(?:both )?our (?:seats|"
    r"places|spots)\b|\bremove us\b|\b(?:i'?m|i am) bringing\b|\bboth (?:of us|[^.;\n]{3,80} and i(?!(?:'d| would)? (?:like|love|want|need) (?:her|him|them|both)\b))\b"
)
"""What the author says of themself beside somebody else."""
_FOR_SOMEBODY = re.compile(
    r"[^.;!?\n]{0,30}\bfor (?:one|two|three|four|five|some|several|both) of (?:my|our|the)\b|"
    r"[^.;!?\n]{0,30}\bfor (?:my|our|"
    r"his|her|a (?:new|colleague|coworker|worker|staff|supervisee|team)|an (?:employee|intern))\b"
)
_SENDS = re.compile(
    r" to (?:send|register|enroll|enrol|sign up|add|enter|nominate|book|have|get)\b(?! (?:us|ourselves|everyone|"
    r"all of us|"
    r"me|myself|a (?:seat|place|spot) for (?:me|us)|the|in|for|up|session))"
)


_HAVES = re.compile(
    r" (?:(?:her|him|them|these two|both)(?: both)? (?:in|on|at|for|into|down|there)\b|(?:her|him|them|(?:my|our|his|her|their|these|the) [^.;!?\n,]{2,30}?|[a-z'-]+ [a-z'-]+) to "
    r"(?:have|attend|be|join|take|get|go|see|come|do)\b)"
)


def is_related(before: str) -> bool:
    """Whether *before*, folded, ends in "my field supervisor" or the like."""
    match = _WHOSE.search(before)
    return match is not None and any(word.rstrip("s,") in _RELATED for word in match["words"].split()[-2:])


def comes_along(before: str, after: str, sentence: str) -> bool:
    """Whether a name stands where the author's company stands."""
    if not _FIRST_PERSON.search(sentence) or not _ASKS.search(sentence):
        return False
    return bool(_BESIDE.search(before)) or bool(_COMES.match(after))


def stays_away(after: str, following: str) -> bool:
    """Whether somebody is only said not to come, and nothing is asked because of it."""
    return bool(_LEAVES.match(after)) and not _INSTEAD.search(f"{after} {following}")


def is_asked_for_somebody(words: str, after: str) -> bool:
    """Whether "I need a seat", *words*, goes on "for one of my workers"; "we would like" goes on "to send ..."."""
    if words.startswith(("i need", "i want", "i'd like a", "i would like a", "i request")) and _FOR_SOMEBODY.match(
        after
    ):
        return True
    return words.endswith(("like", "want", "wish")) and bool(_SENDS.match(after) or _HAVES.match(after))


_AS_A_FAVOUR = re.compile(
    r"\b(?:regist\w+|enroll?\w*|sign\w*|add\w*|book\w*|put\w*|includ\w+|enter\w*|get|list|schedul\w+|set|do|take care of|seat) (?:up |in |down )?"
    r"(?:these|those|them|her|him|both(?! of)|all (?:of )?(?:them|these)|"
    r"(?:these|those|the|my|our|his|her|both|two|three|four|five|six|seven|eight|\d+|another|an?|one|some|all)"
    r"(?: (?!(?:seat|place|spot|slot|chair|session|webinar|training|class|seminar|workshop|date|month|registration|reservation|one|line)s?\b)[a-z'-]+){1,4})"
    r"(?: (?:up|in|down))? for (?:me|us)\Z"
)
"""Register these two for us: whoever asks has it done for others."""


def is_favour(low: str, end: int, names: tuple[FoundName, ...]) -> bool:
    """Whether "for me" or "for us", which ends at *end*, says whom the registrar does the favour."""
    if not low.endswith((" for me", " for us"), 0, end):
        return False
    if any(" " in name.value and name.end == end - len(" for me") for name in names):
        return True
    return _AS_A_FAVOUR.search(low, max(0, end - 80), end) is not None


def own_address(name: FoundName, mailboxes: tuple[Mailbox, ...], low: str, author: str) -> bool:
    """Whether an address in the text is made of *name*: nobody writes down that of a person only spoken of."""
    if len(name_tokens(name.value)) < 2:
        return False
    return any(
        fits_login(name.value, one.value)
        and one.value.lower() != author.lower()
        and not NOT_FOR_REGISTERING.search(low[max(0, one.start - 60) : one.start])
        for one in mailboxes
    )
