"""A wording for an accommodation, and the pieces that several wordings share. All in small letters."""

import re
from dataclasses import dataclass

from registrar.vocabulary import Accommodation


@dataclass(frozen=True, slots=True)
class Aid:
    """A wording for one code."""

    code: Accommodation
    pattern: re.Pattern[str]
    stems: tuple[str, ...]
    certain: bool = False
    needs_request: bool = False
    """Also an everyday word (recording, slides, pause): only a plain request makes it a need."""
    unless: re.Pattern[str] | None = None
    """Where this stands in the clause, the words mean something else."""
    is_avoidance: bool = False
    """What is asked for is that something be left out ("no flashing"): a refusing word does not refuse it."""
    is_general: bool = False
    """ "An accommodation", "an interpreter": counts only where the sentence names nothing nearer."""
    beside: re.Pattern[str] | None = None
    """Must stand somewhere in the text."""
    is_reason: bool = False
    """Tells what somebody cannot do: where its sentence has no wish, the reason of what is asked for elsewhere."""

    @property
    def is_anchored(self) -> bool:
        """Whether the wording is bound to the ends of a clause, so that a whole text cannot be searched for it."""
        return "\\Z" in self.pattern.pattern or "^" in self.pattern.pattern.replace("[^", "")


MORE_LANGUAGES = (
    "welsh|gaelic|irish|breton|catalan|basque|galician|dutch|flemish|afrikaans|swedish|norwegian|danish|finnish|"
    "icelandic|czech|slovak|slovene|hungarian|bulgarian|macedonian|latvian|lithuanian|estonian|georgian|kazakh|"
    "telugu|tamil|malayalam|kannada|marathi|sinhala|sylheti|malay|indonesian|cebuano|bisaya|visayan|fijian|maori|"
    "palauan|pohnpeian|kosraean|chamorro|zulu|xhosa|shona|akan|mandinka|bambara|soninke|krio|luganda|chichewa|kirundi|"
    "dinka|nuer|patois|papiamento|garifuna|aymara|guarani|mayan|otomi|purepecha|o'odham|apache|hopi|inuktitut|tlingit|"
    "romani|hakka|toisanese|taishanese|fuzhounese|hokkien|taiwanese|tibetan|mien|karenni|sindhi|uyghur|assyrian|"
    "kriolu|kriol|crioulo|cape verdean|"
    "chaldean|sorani|kurmanji|galés|catalán|euskera|neerlandés|árabe|portugués|ruso|chino|vietnamita|criollo"
)
LANGUAGE_NAMES = (
    "spanish|español|espanol|somali|hmong|arabic|mandarin|cantonese|chinese|vietnamese|russian|ukrainian|"
    "haitian(?: creole)?|creole|kreyol|kreyòl|french|français|"
    "portuguese|korean|japanese|tagalog|filipino|ilocano|navajo|diné|amharic|tigrinya|oromo|swahili|kinyarwanda|"
    "burmese|karen|nepali|hindi|urdu|punjabi|bengali|gujarati|farsi|"
    "persian|dari|pashto|kurdish|turkish|polish|german|italian|greek|armenian|albanian|bosnian|serbian|croatian|"
    "romanian|yiddish|hebrew|khmer|cambodian|lao|laotian|thai|samoan|tongan|"
    "chuukese|marshallese|hawaiian|yup'?ik|inupiaq|cherokee|choctaw|lakota|dakota|ojibwe|mixteco?|zapoteco?|triqui|"
    "k'iche'?|quiche|mam|q'anjob'?al|kanjobal|quechua|nahuatl|wolof|twi|yoruba|igbo|hausa|"
    "fulani|lingala|maay maay|rohingya|uzbek|mongolian|english|inglés|ingles|anglais|espagnol|" + MORE_LANGUAGES
)
SIGN = (
    r"(?:a\.?s\.?l\.?|american sign|sign(?:ed)?[- ]?language|sign|signed english|signing|deaf|cdi|certified deaf|"
    r"l\.?s\.?m|lsq|lsp|tactile|pro-?tactile|oral|pse|see)"
)
INTERPRETER = (
    r"(?:int[ea]?r{0,2}e?p[reit]{1,4}[td](?:e?r|or|ing|ation|ers|ors)?s?|terps?|interpretation|interpreting|interprete[rd]?|"
    r"intérpretes?|interpretes?|interprètes?|interpreter's)"
)
SLIDES = (
    r"(?:power ?points?(?: \w+)?|power-?points?|ppts?|decks?|slides?(?: ?decks?)?|slideshow|hand-?outs?|materials?|"
    r"presentation(?: materials)?|documents?|worksheets?|copies|copy|notes|readings?|agenda|"
    r"text|content|files?|diapositivas|materiales?|presentación|documentos|folletos|diapos(?:itives)?|documents)"
)
AHEAD = (
    r"(?:in advance|ahead(?: of (?:time|the (?:session|webinar|class|presentation|event)))?|before ?hand|"
    r"by the time (?:we|you|it|they|things|the \w+) (?:starts?|begins?|gets? going)|"
    r"before the (?:session|webinar|event|day|presentation|class|training|call|program)|before (?:it starts|we start|"
    r"hand)|prior(?: to)?|(?:a |one |two |three |several |couple of |at least |\d+ |a few |some |five )*(?:business |"
    r"working )?(?:days?|hours?|week|weeks|nights?)(?: or (?:two|so))? (?:before|ahead|prior|early|earlier|"
    r"in advance)|the (?:day|night|week) before|early|before(?:\W*\Z)|con (?:antelación|anticipación|tiempo)|"
    r"por adelantado|"
    r"previ[oa]s?|previamente|anticipad[oa]s?|"
    r"de antemano|antes del?|à l'avance|avant la)"
)
AFTERWARDS = (
    r"\b(?:after(?:wards?)?|later|transcript|next day|another (?:day|time)|own (?:speed|pace|time|leisure)|"
    r"(?:go|going|come|look|refer|turn) back|re-?read\w*|over again|keep it|despu[eé]s|luego)\b|"
    r"\b(?:when|once) (?:it|that|all|everything|the \w+)(?:'s| is| has| was)? (?:been )?"
    r"(?:over|done|finished|ended|ends)\b"
)
"""When what was said is read: not while it is said."""
AS_IT_GOES = (
    r"live|in real[- ]?time|on (?:the |my |her |his |a )?screen|(?:as|while) (?:it|they|you|he|she|people|we|"
    r"everyone|everybody|"
    r"somebody|someone|the \w+)(?:'s| is| are)? (?:happen\w*|goes|go|going on|speak\w*|talk\w*|says?|said|saying|"
    r"spoken|unfolds?|runs?)|"
    r"simultaneously|at the bottom|at the same time"
)
"""When it is read while it is said."""
