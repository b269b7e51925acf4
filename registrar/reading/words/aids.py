"""How people word what they need in order to take part: every aid, what somebody only has, and where to look at all.

`certain` aids are named by a term that hardly means anything else (CART, ASL interpreter); the others need words that
ask for them in the sentence. `stems` are looked for first, because most sentences hold none. All in small letters.
"""

import re

from registrar.reading.words.aid import LANGUAGE_NAMES, Aid
from registrar.reading.words.aids_acts import ACTS
from registrar.reading.words.aids_at_hand import AT_HAND
from registrar.reading.words.aids_by_class import BY_CLASS
from registrar.reading.words.aids_everyday import EVERYDAY
from registrar.reading.words.aids_following import FOLLOWING
from registrar.reading.words.aids_hearing import HEARING
from registrar.reading.words.aids_other import OTHER
from registrar.reading.words.aids_seeing import SEEING
from registrar.sieve import Sieve

AIDS: tuple[Aid, ...] = (*HEARING, *SEEING, *FOLLOWING, *OTHER, *ACTS, *BY_CLASS, *EVERYDAY, *AT_HAND)

# What somebody has, told without saying what is needed. Only where no aid is named anywhere in the text.
CONDITIONS: tuple[tuple[re.Pattern[str], float], ...] = (
    (
        re.compile(
            r"\bcolou?r[- ]?blind\w*|\bdalt[oó]ni\w+|\b(?:use|uses|in|have|has|with|bring|bringing|be in) (?:an? |my |"
            r"her |his )?(?:\w+ )?(?:wheel ?-?chair|service (?:animal|dog)|guide dog|"
            r"walker(?! (?!and|so|to|for|at|in|due|because|since|after|now|but|or|if|when|as|these)\w))\b|"
            r"\b(?:service|guide|"
            r"seizure|alert|response|assistance|hearing) dog (?:will|comes|goes)\b"
        ),
        0.55,
    ),
    (
        re.compile(
            r"\b(?:i am|i'm|im|as|being|she is|she's|he is|he's|who is|soy|je suis|is|am) (?:an? )?(?:(?:also|a|both|"
            r"completely|totally|profoundly|severely|legally|partially|mostly|very|quite|late|newly|nearly|almost|"
            r"person who is) )*(?:deaf|late-deafened|hard[- ]of[- ]hearing|hoh|deaf-?blind|blind|visually[- ]impaired|"
            r"low[- ]vision|hearing[- ]impaired|sord[oa]|cieg[oa]|sourde?|aveugle|malentendante?)\b(?! (?:to|spot|date|"
            r"social|child|youth|services|client))"
        ),
        0.55,
    ),
    (
        re.compile(
            r"\b(?:i have|i've got|i got|has|with my|have|tengo|j'ai) (?:an? |some |severe |mild |moderate |profound |"
            r"significant |a bit of |partial |bilateral )*(?:hearing (?:loss|impairment|disability)|vision (?:loss|"
            r"impairment)|low vision|visual impairment|disabilit(?:y|ies)|discapacidad|learning disability|"
            r"auditory processing|pérdida auditiva|handicap)\b"
        ),
        0.55,
    ),
    (
        re.compile(
            r"\b(?:i (?:can't|cannot|can not|don't|do not) (?:hear|see|read)(?: \w+)? (?:well|very well|the screen|"
            r"much|too well)|my (?:hearing|eyesight|vision|sight)(?:'s| is|isnt| has| isn't)? (?:not |n't |very |so |"
            r"quite |really |a bit |getting )*(?:great|good enough|poor|bad|going|failing|limited|weak|terrible|worse|"
            r"impaired|gone|low|shot|declin\w+))\b"
        ),
        0.55,
    ),
    (
        re.compile(
            r"\b(?:can't|cannot|can not|unable to|not able to|don't|do not|doesn't|does not) (?:\w+ )?(?:use|work|hold|"
            r"handle|operate|manage) (?:a |the |my )?(?:computer )?(?:mouse|keyboard)\b"
        ),
        0.55,
    ),
    (
        re.compile(
            r"\b(?:my english is (?:limited|not|weak|poor|basic)|(?:i )?don't (?:speak|understand) (?:much |a lot of |"
            r"good )?english|no hablo (?:mucho )?inglés|hablo poco inglés|mi inglés (?:es|no))\b"
        ),
        0.55,
    ),
)

HEALTH = Sieve(
    r"\b(?:tremors?|autis\w+|asperger\w*|anxiety|ptsd|dyslexi\w+|adhd|epilep\w+|seizures?|migraines?|arthritis|"
    r"parkinson\w*|stroke|aphasi\w+|cerebral palsy|paraly[sz]\w+|stammer\w*|stutter\w*|tartamud\w*|laryngitis|"
    r"photo-?sensitiv\w+|light[- ]sensitiv\w+|"
    r""
    r"quadriplegi\w+|one hand|one-handed|can(?:'t|"
    r"not) (?:type|use my hands)|tinnitus|vertigo|chronic (?:pain|fatigue|illness)|mutism|brain injury|tbi|"
    r"concussion|multiple sclerosis|carpal tunnel|narcolep\w+|tourette\w*|fibromyalgia|learning disability|sensory|"
    r"disability|amputee|discapacidad|(?:broke|broken|sprained|fractured|injured) "
    r"(?:my|her|his|an?) (?:\w+ )?(?:wrist|arm|hand|finger|elbow|shoulder|jaw)|in an? (?:cast|sling|brace))\b"
)
"""A matter of health: with a wish beside it, a need that is not understood, which a coordinator reads."""

LANGUAGES_SPOKEN = re.compile(rf"\b(?:{LANGUAGE_NAMES})\b")

CONDITION_STEMS = frozenset(
    """
    deaf blind hoh impair vision sight sord cieg sourd aveugle malentend hearing hear disab discap handicap processing
    eyes english inglés colour color dalt wheel dog animal walker tremor autis asperger anxiety ptsd dyslexi adhd
    epilep seizure migraine arthrit parkinson stroke aphasi palsy paraly quadripleg hand type tinnitus vertigo chronic
    mutism brain tbi concussion wrist elbow shoulder finger jaw broke sprain fractur injur sling brace
    mouse keyboard sclerosis carpal narcolep tourette fibromyalg sensory amputee stammer
    stutter tartamud laryng sensitiv
    """.split()  # noqa: SIM905
)
"""Cheap to look for: a clause with none of them, nor of an aid's stems, asks for nothing."""
