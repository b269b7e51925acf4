"""What do a few words mean beside the question they answer? Tables of cues, for what `reading` cannot know alone.

"Yes", "the second" or "cancel everything" say nothing in themselves: they are read only where a letter of ours, or a
registration on record, gives them a meaning. English and Spanish.
"""

import re
from collections.abc import Sequence

from registrar.roster import name_key

SHORT = 12
"""Words; a longer text is no bare yes, no or number."""

_NO = re.compile(
    r"^(?:no|nope|never mind|nevermind|forget (?:it|about it)|not me|wasn t me|it was not me|please don t|"
    r"do not|don t|"
    r"i did(?: not|n t)|stop|nothing|ninguno|no gracias|olvid[ae]\w*)\b|"
    r"\b(?:did not|didn t|never) (?:ask|request|send|write|want)\b|\bforget (?:it|about it)\b|"
    r"\bnot (?:approved?|authorized|me)\b"
)
_YES = re.compile(
    r"^(?:(?:hi|hello|hey|dear|hola|good (?:morning|afternoon|evening))(?: (?!yes|yep|si|ok)\w+){0,3} )?"
    r"(?P<yes>yes|yep|yeah|yup|ok|okay|sure|correct|confirm(?:ed|ing)?|"
    r"i (?:hereby )?(?:confirm|approve|agree|authorize)|"
    r"approved?|agreed|please (?:do|go ahead|proceed|make (?:the|this|that) change)|go ahead|proceed|"
    r"do (?:it|that)|make (?:the|this|that) change|(?:that|it|this) (?:is|s) (?:right|correct|me|fine|what i want)|"
    r"(?:that|it) was me|i (?:did|sent|wrote|asked for) (?:it|that|this)|right|fine|exactly|absolutely|definitely|"
    r"of course|si|claro|correcto|confirmo|de acuerdo|adelante|asi es|fui yo|por supuesto|hagalo|oui|d accord)\b"
)


def _words(*lines: str) -> frozenset[str]:
    return frozenset(word for line in lines for word in line.split())


# What may stand beside a yes and leave it one. Anything else may turn it round: "OK, leave it as it is".
_BESIDE_A_YES = _words(
    "yes yep yeah yup ok okay sure correct confirm confirmed confirming i we hereby approve approved agree agreed",
    "authorize please kindly do go ahead proceed with make the this that change changes it is s was right me my fine",
    "did sent wrote asked for what want exactly absolutely definitely of course and you can thanks thank so very much",
    "many again cancel seat spot place registration move switch to session webinar",
    "si claro correcto confirmo de acuerdo adelante asi es fui yo por supuesto hagalo gracias muchas",
    "cancele cancelar mi lugar inscripcion oui d accord merci",
)
# The same, of a request that is made once more.
_OF_A_CANCELLATION = _words(
    "please kindly cancel my the it registration seat spot place session webinar for me i can t cannot won not will be",
    "able to make attend come there take off from list thanks thank you yes hi hello unable am by favor",
    "por cancele cancelar mi lugar inscripcion no podre puedo asistir gracias",
)
_OF_A_MOVE = _words(
    "please kindly move switch change transfer me my the registration seat spot place session webinar from to into for",
    "one instead of thanks thank you yes hi hello i would like want january february march april may june july august",
    "september october november december por favor cambie cambiar mi lugar a la sesion de gracias",
)
_ALL = re.compile(
    r"\b(?:everything|all (?:of )?(?:my |our |the |his |her )?(?:registrations?|sessions?|seats?|"
    r"webinars?|them|it|dates)|"
    r"all of (?:it|them)|both|all (?:two|three|four)|every session|tod[oa]s?|ambas|ambos|las dos)\b|^all$"
)
_STATUS = re.compile(
    r"\b(?:am i (?:\w+ )?(?:registered|enrolled|signed up|confirmed|on (?:the|your)|still on|in\b|all set|"
    r"waitlisted)|"
    r"(?:did|have) you (?:get|receive|got|received|have) my (?:registration|email|e mail|request|sign up|message)|"
    r"(?:is|was) my (?:registration|seat|spot|place|enrollment) (?:\w+ )?(?:confirmed|complete|received|"
    r"in|ok|still)|"
    r"(?:which|what) (?:session|sessions|webinar|webinars) (?:am i|did i|was i)|"
    r"(?:status|confirmation) of my (?:registration|seat|request)|my registration status|"
    r"confirm (?:that )?(?:i am|i m) (?:registered|enrolled)|"
    r"where am i on the (?:wait ?list|waiting list|list)|"
    r"(?:re ?send|send|email|e mail|forward|get|have|find|lost|deleted|need)\b(?: \w+){0,4} (?:link|"
    r"invitation|invite|confirmation|login|log in|zoom|join info\w*)(?: \w+){0,3} ?(?:again|anymore)?|"
    r"estoy (?:\w+ )?(?:inscrit[oa]|registrad[oa]|matriculad[oa])|(?:reenvi\w+|envi\w+|mand\w+|"
    r"perdi)(?: \w+){0,4} (?:enlace|invitacion|confirmacion|link))\b"
)
_KEEP = re.compile(
    r"\b(?:keep my (?:seat|spot|place|registration)|attend after all|(?:can|will) (?:attend|make it|come|"
    r"be there) after all|"
    r"take (?:it|that) back|changed my mind|want (?:it|my (?:seat|spot|place)) back|reinstate|undo|"
    r"conserv\w+ mi (?:lugar|cupo))\b"
)
_SUCCESSOR = re.compile(
    r"\b(?:instead of me|in my (?:place|stead)|take(?:s|n)? my (?:seat|spot|place)|taking my (?:seat|spot|place)|"
    r"(?:go|goes|attend|attends|join|come|be there|will|going|attending)(?: \w+){0,3} instead|"
    r"transfer my (?:seat|spot|place|registration)|"
    r"(?:give|pass) my (?:seat|spot|place)(?: on)? to (?!some|any|whoever|the next|another|other)|"
    r"replac(?:e|es|ing) me|substitut\w+ for me|fill in for me|en mi lugar)\b"
)
_NEED_NO_LONGER = re.compile(
    r"\b(?:no longer (?:need|require|want)|don t need|do not need|not need(?:ed)? (?:any ?more|after all)|"
    r"ya no necesit\w+)\b"
)
_ACCESS = re.compile(
    r"\b(?:accommodations?|accessib\w+|interpreter|asl|sign language|captions?|captioning|cart|"
    r"screen reader|braille|"
    r"large print|hearing|deaf|blind|low vision|wheelchair|disabilit\w+|subtitulos|interprete|discapacidad)\b"
)
_STATE = re.compile(
    r"\b(?<!the )(?<!deaf and )(?<!blind and )(?:(?:late )?deaf(?:ened|blind)?|(?:colou?r )?blind|hoh|hard of hearing|"
    r"hearing (?:impaired|impairment|loss)|"
    r"(?:visually|vision) impaired|(?:visual|vision) impairment|low vision|wheel ?chair|disabled|sord[oa]|"
    r"cieg[oa]|sourde?|aveugle|malentendante?)\b"
    r"(?! (?:and|or|&) \w+ (?:\w+ )?(?:services|program|center|school))"
    r"(?! (?:\w+ )?(?:services?|access|center|centre|school|outreach|program|unit|community|persons|children|clients|"
    r"youth|date|copy|sports))|"
    r"\b(?:asl|cart|captions?|captioning|screen reader|braille|large print|sign language|subtitulos)\b"
    r"(?! (?:services?|interpret(?:er|ing) (?:services|unit|program)|unit|program))"
)
_THANKS = re.compile(
    r"^(?:many )?(?:thanks|thank you|thx|ty|gracias|great|perfect|got it|wonderful|received|ok thanks)\b"
)
_CHOICE = re.compile(r"\b(?:or|either|whichever|any of|o bien|cualquiera|cualquier)\b|\b\d+ [ou] \d+\b")
_ORDINALS = {
    "first": 0, "1st": 0, "second": 1, "2nd": 1, "third": 2, "3rd": 2, "fourth": 3, "4th": 3, "fifth": 4, "5th": 4,
    "sixth": 5, "6th": 5, "last": -1,
    "primera": 0, "primero": 0, "segunda": 1, "segundo": 1, "tercera": 2, "tercero": 2, "cuarta": 3, "ultima": -1,
}  # fmt: skip
_ORDINAL = re.compile(
    r"\b(" + "|".join(_ORDINALS) + r")\b(?! (?:name|time|street|district|judicial|circuit|avenue|ave|st)\b)"
)


def folded(words: str) -> str:
    """Return *words* as the cues are written: lower case, without accents and punctuation, single spaces."""
    return name_key(words[:4000])


def says_no(words: str) -> bool:
    """Whether an answer to "shall we?" is a no."""
    return bool(_NO.search(folded(words)))


def says_yes(words: str, *, at_most: int = SHORT, name: str = "") -> bool:
    """Whether an answer of *at_most* so many words is a yes and nothing else; *name* is its author's."""
    low = folded(words)
    found = _YES.search(low)
    if found is None or len(low.split()) > at_most:
        return False
    return _holds_only(low[found.start("yes") :], _BESIDE_A_YES, name)


def cancels_once_more(words: str, name: str) -> bool:
    """Whether an answer of the author called *name* asks for a cancellation and says nothing else."""
    return _holds_only(folded(words), _OF_A_CANCELLATION, name)


def moves_once_more(words: str, name: str) -> bool:
    """Whether an answer of the author called *name* asks for a move and says nothing else."""
    return _holds_only(folded(words), _OF_A_MOVE, name)


def _holds_only(low: str, allowed: frozenset[str], name: str) -> bool:
    return all(word in allowed or word.isdigit() for word in set(low.split()) - set(folded(name).split()))


def means_all(words: str) -> bool:
    """Whether all of several things are meant."""
    return bool(_ALL.search(folded(words)))


def offers_choice(words: str) -> bool:
    """Whether of several things one is to be chosen: "25 or 26", not "25 and 26"."""
    return bool(_CHOICE.search(folded(words)))


def asks_for_status(words: str) -> bool:
    """Whether somebody asks how they stand, or for the link once more."""
    return bool(_STATUS.search(folded(words)))


def takes_back(words: str) -> bool:
    """Whether somebody wants to keep what they gave up."""
    return bool(_KEEP.search(folded(words)))


def names_successor(words: str) -> bool:
    """Whether a colleague is to have the author's seat."""
    return bool(_SUCCESSOR.search(folded(words)))


def needs_no_longer(words: str) -> bool:
    """Whether an accommodation is taken back."""
    return bool(_NEED_NO_LONGER.search(folded(words)))


def is_about_access(words: str) -> bool:
    """Whether it is about accommodations, or says how a person is."""
    return bool(_ACCESS.search(folded(words))) or tells_of_a_state(words)


def tells_of_a_state(words: str) -> bool:
    """Whether a request says how a person is, or names an aid; what a form asks of everybody does neither."""
    return bool(_STATE.search(folded(words)))


def gives_thanks(words: str) -> bool:
    """Whether it is a word of thanks and little else."""
    low = folded(words)
    return bool(_THANKS.search(low)) and len(low.split()) <= SHORT


def pick(words: str, offered: Sequence[int]) -> tuple[int, ...]:
    """Return which of the sessions that a letter *offered*, in its order, a short answer points at."""
    low = folded(words)
    if len(low.split()) > SHORT or not offered:
        return ()
    if len(offered) == 2 and means_all(words):
        return tuple(offered)
    places = [_ORDINALS[match] for match in _ORDINAL.findall(low)]
    return tuple(dict.fromkeys(offered[place] for place in places if -len(offered) <= place < len(offered)))


def only_line(words: str) -> str | None:
    """Return what may be a bare value: the only line of a short answer that is neither yes nor no nor thanks."""
    lines = [line.strip() for line in words.strip().splitlines() if line.strip()]
    if not lines or len(lines[0].split()) > 8 or "?" in lines[0] or "@" in lines[0]:
        return None
    if says_yes(lines[0]) or says_no(lines[0]) or gives_thanks(lines[0]) or not any(c.isalpha() for c in lines[0]):
        return None
    return lines[0].rstrip(".!,;")
