"""Do words that were typed without capitals say something, rather than name an agency?

Where nothing is capitalised, "saw your flyer at the clinic" ends in a head noun as "north star clinic" does, and "the
court just appoints me" stands behind a name as "north star" does. A clause has words that no name has.
"""

from collections.abc import Sequence
from itertools import takewhile

from registrar.reading.words.agency_words import GENERAL_WORDS, HEADS, LIST_WORDS, WEAK_HEADS
from registrar.reading.words.titles import ROLES

IN_NO_NAME = frozenset(
    """
    i me im i'm id i'd ive i've ill i'll mine myself you
    your youre you're youll yours he hes he's she shes she's him his
    her hers they theyre they're them their theirs us were we're weve we've
    is isnt isn't are arent aren't am was wasnt wasn't weren't been being has hasnt hasn't have haven't havent had hadnt
    do does doesnt doesn't dont don't did didnt didn't done doing can cant can't cannot could couldnt couldn't would
    wouldnt wouldn't should shouldnt shouldn't wont won't might may must gonna wanna gotta
    want wants wanted need needs needed got gets getting went goes going came comes coming said says told asked knows
    knew think thinks thought guess hear heard found find saw seen took takes gave gives made makes put puts sent sends
    please pls plz thanks thank thx ty tks tysm sorry ok okay yes yeah nope hi hello hey
    not just only also too either except because cuz since if when while until unless than then though although so but
    that thats that's this these those which what whats what's why how whose
    nothing anything something everything nobody anybody somebody someone anyone none already really
    very still yet maybe probably actually currently anyway usually
    mostly yesterday tonight theres there's it its it's
    mi mis yo nos usted ustedes ella ellos trabajo
    trabaja trabajamos laboro vivo ayudo cuido vengo colaboro pertenezco represento
    quiero quisiera necesito puedo puede pueden estoy esta estan tengo tiene
    pide pidio solicita desea necesita quieren desean between
    escribo pido busco mando deseo solicito participo asisto ninguna ninguno ningun
    soy somos eres fue hay pero porque cuando aqui alli ahora tambien gracias favor hola
    """.split()  # noqa: SIM905
)
"""Pronouns, auxiliaries, what joins clauses and what is said about saying; folded."""
_OPENS_CLAUSE = frozenset(
    """
    read signed attended joined missed met forgot tried registered applied retired moved left started finished called
    emailed wrote saw learned learnt noticed received ran worked live lives lived stuck stopped trying writing sitting
    staying having no any some an my our as
    """.split()  # noqa: SIM905
)


_BEFORE_ARTICLE = frozenset(["once", "make", "build", "give", "give", "adopt", "for", "be", "every"])
"""Make a Difference: a name that tells one to do something."""


def is_clause(words: Sequence[str]) -> bool:
    """Whether *words* (folded, typed without capitals) say something: saw your flyer at the clinic."""
    return bool(words) and (
        words[0] in _OPENS_CLAUSE
        or (words[1:2] in (["a"], ["an"]) and words[0] not in _BEFORE_ARTICLE)
        or any(word in IN_NO_NAME for word in (one.strip(".,!?") for one in words))
    )


def upto_clause(piece: str) -> str:
    """The words of *piece* before the first that no name has: kayenta family svcs [thx]."""
    return " ".join(takewhile(lambda word: word.strip(".,!?") not in IN_NO_NAME, piece.split()))


def is_in_title(words: Sequence[str], following: str) -> bool:
    """Whether general *words* only say of what somebody is the worker: community health, before "worker"."""
    general = GENERAL_WORDS | HEADS | WEAK_HEADS | LIST_WORDS
    return following in ROLES and all(word in general for word in words)
