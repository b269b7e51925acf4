"""Which accommodations does an author ask for?

A need that is missed shuts somebody out of a session, one that is invented tells staff something false about a person:
so every aid named counts only in a clause that asks for it, and an unclear need becomes OTHER rather than nothing. The
words are the author's own and confidential.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from registrar.reading.words.aid import Aid
from registrar.reading.words.aids import AIDS, CONDITION_STEMS, CONDITIONS, HEALTH, LANGUAGES_SPOKEN
from registrar.sieve import Sieve
from registrar.vocabulary import Accommodation

LONGEST_WORDS = 400
"""Characters kept of a sentence."""
LONGEST_TEXT = 50_000
"""Characters of a text that are looked through."""


@dataclass(frozen=True, slots=True)
class FoundNeed:
    """One accommodation asked for, with the sentence that asks for it. Confidential."""

    code: Accommodation
    words: str
    start: int
    end: int
    confidence: float


# --- answers that say "nothing" ---------------------------------------------------------------------------------------

_NONE_WORDS = (
    r"none|no(?:pe)?|nil|nothing|not? ?/? ?a(?:pplicable)?|n/?a|n\.\s?a\.?|non|aucune?|rien|ningun[oa]?|ningún|nada|"
    r"no aplica|no necesito|sin necesidades|x|0|not (?:needed|required|necessary|applicable|at this time)|"
    r"no(?:ne)? (?:needed|required|necessary|requested|at (?:this|the) (?:time|moment)|for me)|no,? thank(?:s| you)|"
    r"no(?: special| particular| specific)?(?: aids?| needs?| services?| requests?| accommodations?| accomodations?|"
    r" acommodations?| assistance| help| requirements?)(?: (?:and/or|or|and|/) (?:aids?|services?|"
    r"accommodations?))*(?: (?:are |is )?(?:needed|required|necessary|requested))?(?: at this time)?"
)
_NONE_CELL = re.compile(
    rf"[\s\W_]*(?:(?:{_NONE_WORDS})(?:[\s\W_]*(?:for me|thanks?|thank you|at this time|at present|currently|gracias|"
    rf"merci))*)?[\s\W_]*\Z",
    re.IGNORECASE,
)
_UNSETTLED_CELL = re.compile(
    r"[\s\W_]*(?:tbd|tba|unknown|unsure|not sure|don'?t know|pending|will advise|see above)[\s\W_]*\Z", re.IGNORECASE
)
_EMAIL_WORDS = re.compile(r"[\w.+-]+@[\w.-]+")


def is_none_answer(cell: str) -> bool:
    """Whether a labelled field says that nothing is needed: empty, a dash, "None", "N/A", "no", "ninguna"."""
    return bool(_NONE_CELL.match(cell))


def find_needs_in_field(cell: str) -> tuple[FoundNeed, ...]:
    """Return the needs in a field whose label says that needs stand here: what is not understood is OTHER."""
    if is_none_answer(cell) or _UNSETTLED_CELL.match(cell):
        return ()
    found = _found_in(cell, labelled=True)
    if found:
        return found
    if _NEGATED_FIELD.search(cell) and (_NONE_FIRST.match(cell) or not _CONTRAST.search(cell)):
        return ()
    words = cell.strip()
    if _THIRD_PARTY.search(cell) and re.match(r"\W*(?:none|no|nothing|n/?a)\b", words, re.IGNORECASE):
        return ()
    start = cell.index(words)
    vague = re.fullmatch(r"\W*(?:yes|y|si|sí|oui|x)\W*", words, re.IGNORECASE)
    return (FoundNeed(Accommodation.OTHER, words[:LONGEST_WORDS], start, start + len(words), 0.5 if vague else 0.7),)


_NONE_FIRST = re.compile(
    r"^\W*(?:none|nothing|no|n/?a|ningun[oa]|nada|aucune?)\b(?! (?:flash|strob|breakout|video|camera|surprise|scan|"
    r"loud|music))[^.;,!]{0,40}(?:[.;,!]|\Z)",
    re.IGNORECASE,
)


# --- needs in running text --------------------------------------------------------------------------------------------


@lru_cache(maxsize=8)
def find_needs(text: str) -> tuple[FoundNeed, ...]:
    """Return what the author asks for, one for each code and clause, in order; `words` is the sentence, verbatim.

    Negated and withdrawn aids, those of clients and children, and aids that are only talked about are left out.
    """
    return _found_in(text, labelled=False)


def _found_in(text: str, *, labelled: bool) -> tuple[FoundNeed, ...]:
    search = _Search(text[:LONGEST_TEXT], labelled=labelled)
    for sentence in _sentences(search.small) if search.stems or labelled else ():
        search.look_at(sentence)
    return search.result()


_AIDS = tuple((aid, None if aid.is_anchored else Sieve(aid.pattern)) for aid in AIDS)


class _Search:
    """Goes through a text sentence by sentence; what is found may be taken back by a later one."""

    def __init__(self, text: str, *, labelled: bool) -> None:
        small = text.lower()
        if len(small) != len(text):  # a letter whose small form is longer; positions must agree
            small = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
        self.text = text
        self.small = small.replace("’", "'").replace("\u00a0", " ")
        self.labelled = labelled
        self.aids = tuple(
            aid
            for aid, anywhere in _AIDS
            if any(stem in self.small for stem in aid.stems) and (anywhere is None or anywhere.search(self.small))
        )
        self.stems = tuple(
            stem for stem in {stem for aid in self.aids for stem in aid.stems} | CONDITION_STEMS if stem in self.small
        )
        self.found: list[FoundNeed] = []
        self.general: list[FoundNeed] = []
        self.conditions: list[FoundNeed] = []

    def look_at(self, sentence: "_Scope") -> None:
        whole = self.small[sentence.start : sentence.end]
        if _ALL_THAT_IS_LEFT.search(whole):
            self.found, self.general = [], []
        made_light_of = not self.labelled and bool(_MAKES_LIGHT_OF.search(whole))
        superseded = _is_superseded(whole)
        checked = self.labelled or bool(_CHECKED.match(whole))
        nothing_to_change = not self.found and not self.general and "other" not in whole
        if not checked and nothing_to_change and not any(stem in whole for stem in self.stems):
            return
        if _UNCHECKED.match(whole) or (not self.labelled and _ALREADY_SETTLED.search(whole)):
            return
        words = self.text[sentence.start : sentence.end].strip()[:LONGEST_WORDS]
        of_others = False
        spoken_of = checked or any(stem in whole for stem in self.stems) or _TAKES_BACK.search(whole)
        for clause in _clauses(self.small, sentence) if spoken_of else ():
            part = self.small[clause.start : clause.end]
            if superseded and (_ASKED_EARLIER.search(part) or _ONCE.search(part)):
                continue
            if _TAKES_BACK.search(part):
                self.found = _taken_back(self.found, part, clause.start)
                self.general = _taken_back(self.general, part, clause.start)
            if not checked and not any(stem in part for stem in self.stems):
                of_others = of_others or _is_of_others(part)
            elif _speaks_of_self(part, whole, of_others=of_others, labelled=checked):
                self.look_in(clause, whole, words, checked=checked, made_light_of=made_light_of)
            else:
                of_others = of_others or _is_of_others(part)
        if (
            not made_light_of
            and HEALTH.search(whole)
            and _WISHES_FOR_SOMETHING.search(whole)
            and not any(need.start >= sentence.start for need in (*self.found, *self.general, *self.conditions))
            and not _THIRD_PARTY.search(whole)
            and not _ELSEWHERE.search(whole)
        ):
            self.conditions.append(FoundNeed(Accommodation.OTHER, words, sentence.start, sentence.end, 0.55))
        if _names_another_need(whole, self.small[: sentence.start]) and not any(n.words == words for n in self.found):
            self.found.append(FoundNeed(Accommodation.OTHER, words, sentence.start, sentence.end, 0.8))
        if _ONE_FOR_THE_OTHER.search(whole):
            self.found, self.general = self.found[-1:], []

    def look_in(self, clause: "_Scope", whole: str, words: str, *, checked: bool, made_light_of: bool) -> None:
        part = self.small[clause.start : clause.end]
        hits = tuple(_hits(part, self.small, self.aids, labelled=checked))
        told = False
        for aid, start, end in hits:
            if not aid.is_avoidance and _is_refused(part, start, end, inside=aid.code is Accommodation.OTHER):
                told = True
                if _REPLACED.search(part[:start]):
                    self.drop(aid)
                continue
            if made_light_of and aid.code is Accommodation.OTHER:
                continue
            confidence = _confidence(aid, part, whole, self.small, labelled=checked)
            if confidence:
                told = True
                need = FoundNeed(aid.code, words, clause.start + start, clause.end, confidence)
                (self.general if aid.is_general else self.found).append(need)
        if not told and not made_light_of and not _NEGATED.search(_HARMLESS_NOT.sub(" ", whole)):
            condition = _condition(part, labelled=checked)
            if condition:
                need = FoundNeed(Accommodation.OTHER, words, clause.start, clause.end, condition)
                self.conditions.append(need)

    def drop(self, aid: Aid) -> None:
        """Forget what was asked for in an earlier sentence: it has been replaced."""
        codes = {aid.code, Accommodation.SIGN_LANGUAGE} if aid.is_general else {aid.code}
        self.found = [need for need in self.found if need.code not in codes]
        self.general = [need for need in self.general if need.code not in codes]

    def result(self) -> tuple[FoundNeed, ...]:
        """A general term counts where its sentence names nothing nearer, a condition where nothing is named at all."""
        named = {need.words for need in self.found}
        general = [
            need
            for need in self.general
            if need.words not in named or _BARE_INTERPRETER.search(self.small, need.start, need.end)
        ]
        found = [*self.found, *general] or self.conditions[:1]
        return _without_repeats(_settled_interpreters(found, self.small))


_UNCHECKED = re.compile(r"\s*(?:[-•*]\s*)?(?:\[\s?\]|\(\s?\)|☐|□|◻|_{2,})\s*\w")
_CHECKED = re.compile(r"\s*(?:[-•*]\s*)?(?:\[\s?[x✓✔*]\s?\]|\(\s?[x✓✔*]\s?\)|☑|☒|✓|✔|_x_|_+x_+)\s*")
_CHECKED_OTHER = re.compile(_CHECKED.pattern + r"other\b\W*\w{2}")


# Beside a matter of health: something is to be different because of it, and it is not the session that is left.
_WISHES_FOR_SOMETHING = re.compile(
    r"\b(?:please|pls|could|would help|need|needs|let me|let her|let him|allow|permit|so that i|be patient|"
    r"would like|make sure|rather|prefers?)\b"
)
_ELSEWHERE = re.compile(
    r"\b(?:cancel|withdraw|drop|remove|take (?:me|her|him) off|move|switch|reschedul\w*|postpone|can't (?:make|come|"
    r"attend)|cannot (?:make|come|attend)|next (?:one|session)|instead|trainings? on|webinar (?:on|about)|topic|"
    r"no (?:\w+ )?accommodations?)\b|\b(?:don't|dont|do not|doesn't|does not|no|nothing|not|won't|"
    r"will not)\b[^.;,]{0,20}\b(?:need|needs|require|needed|necessary|required|anything)\b"
)
# "Get on fine", "neither matters here": what somebody has is mentioned, and nothing is needed because of it.
_MAKES_LIGHT_OF = re.compile(
    r"\b(?:neither|none of (?:it|that|which|this)|(?:that|it|which|this)(?: really)? (?:doesn't|does not|won't|"
    r"will not)) (?:of (?:it|that|which) )?(?:really )?matters?\b|\bnot that (?:it|that) matters\b|"
    r"\b(?:that )?(?:doesn't|won't) matter\b|\bno (?:worries|bother|big deal|biggie)\b|\bg[eo]t(?:s|ting)? (?:on|by|"
    r"along) (?:\w+ )?(?:fine|well|ok|okay|alright)\b|\b(?:do|does|manage|manages|am|is|are|works?) (?:just |"
    r"perfectly |quite )?(?:fine|ok|okay|alright)\b(?! if| as long| with captions)|\b(?:won't|will not|shouldn't|"
    r"isn't|not) be (?:any |a |an )?(?:trouble|problem|issue|bother)\b|\bno trouble\b|\b(?:my|her|"
    r"his) own [^.;]{0,30}is (?:all|enough|plenty)\b|\bnothing (?:special )?(?:is |else )?needed\b"
)
# What was asked for once, where the sentence goes on to say what is wanted now, or that it was a mistake.
_ASKED_EARLIER = re.compile(
    r"\b(?:said|wrote|asked for|requested|listed|marked|put(?: down)?|ticked|checked)\b[^.;]{0,50}\b(?:before|"
    r"earlier|previously|originally|at first|initially|by mistake|in error|accidentally)\b|\b(?:originally|first|"
    r"mistakenly|accidentally) (?:said|wrote|asked for|requested|listed|marked|put|ticked|checked)\b"
)
_ONCE = re.compile(r"\bused to (?:need|ask|have|use|require|request|want|rely|depend|get|wear|call)\b")
_OVER_NOW = re.compile(
    r"\bno longer\b|\bnot any ?more\b|\b(?:that|this|it|which)(?:'s| is| was) (?:over|past|behind me|done|history|no "
    r"longer)|\b(?:since|before|until|till) (?:i|my|the)\b|\bnow (?:i )?(?:don't|do not|do without|hear|see|manage)\b"
)
"""Beside what was needed once: it is not needed now."""
_STILL = re.compile(r"\b(?:still|again|also|too|as well|forgot|haven't heard|never heard)\b")
_BY_MISTAKE = re.compile(r"\b(?:by mistake|in error|mistakenly|accidentally)\b")
_ALL_THAT_IS_LEFT = re.compile(r"\ball (?:that )?(?:i|she|he|we|they) (?:really )?needs? (?:now|then|instead)\b")
_ONE_FOR_THE_OTHER = re.compile(
    r"\b(?:replace|swap|exchange|substitute) (?:the )?(?:one|first|former|it|that|latter|other) (?:with|for|"
    r"by) (?:the )?(?:other|second|latter|one|this|first)\b"
)


def _is_superseded(sentence: str) -> bool:
    if _ONCE.search(sentence):
        return bool(_OVER_NOW.search(sentence)) and not _STILL.search(sentence)
    if not _ASKED_EARLIER.search(sentence) or _STILL.search(sentence):
        return False
    return bool(_BY_MISTAKE.search(sentence) or _CONTRAST.search(sentence))


_REPLACED = re.compile(r"\b(?:instead of|rather than|in place of|in lieu of|replaces?|over)\b")
_OTHER_LABEL = re.compile(r"^\W*other(?: needs?| accommodations?| aids?)?\s*[:=]\s*(?=\w)")
_NEEDS_HEADING = re.compile(r"\b(?:accommodations?|aids|services|needs|accessibility)\b")
_ALREADY_SETTLED = re.compile(
    r"\bno (?:adjustments?|accommodations?|aids?|changes|help|services|assistance|special \w+)(?: (?:and|or|"
    r"/) \w+)? (?:are |is )?(?:wanted|needed|required|necessary|called for)|\bdoes the job\b|\bmakes no difference\b|"
    r"\bavailable (?:on|upon|by|if|with|at)\b\b|\bdoesn't matter online\b|\bso no (?:accommodations?|aids?|services|"
    r"help|needs?)\b|\bnothing (?:special )?(?:is )?(?:needed|required)\b|\bno (?:accommodations?|aids?|"
    r"services) (?:for (?:either|any|both|me|us|him|her|them|all)|at all|whatsoever)\b|\bi'm all set\b|"
    r"\btakes care of (?:it|that)\b|\b(?:her|his|my|their|our) own (?:\w+ )?(?:interpreters?|captioner|terps?|aide|"
    r"note-?taker|scribe)\b(?!'s)|\byou need (?:to )?do nothing\b|\bnothing (?:more |else )?(?:for you )?to (?:do|"
    r"arrange|prepare|set up)\b"
)


def _names_another_need(sentence: str, before: str) -> bool:
    """Whether a sentence is "Other: ..." below a heading for needs, or behind a ticked box."""
    if _CHECKED_OTHER.match(sentence):
        return True
    match = _OTHER_LABEL.match(sentence)
    return (
        bool(match)
        and bool(_NEEDS_HEADING.search(before))
        and not is_none_answer(sentence[match.end() if match else 0 :])
    )


@dataclass(frozen=True, slots=True)
class _Scope:
    start: int
    end: int


_SENTENCE_END = re.compile(r"[.!?]+[)\"'”]*(?=\s|\Z)|\n\s*\n|\n(?=\s*(?:[-•*·▪–]|\(?\d{1,2}[.)])\s)|\n|[•▪]")
_ABBREVIATED = re.compile(r"\b(?:e\.g|i\.e|etc|mr|mrs|ms|dr|st|no|approx|min|pt|p\.m|a\.m|vs|inc|dept|[a-z])\Z")


def _sentences(text: str) -> Iterator[_Scope]:
    start = 0
    for match in _SENTENCE_END.finditer(text):
        if match[0] == ".":
            if _ABBREVIATED.search(text, max(start, match.start() - 8), match.start()):
                continue
        elif match[0].startswith("\n") and match[0].count("\n") == 1 and _goes_on(text, match):
            continue
        if text[start : match.end()].strip():
            yield _Scope(start, match.end())
        start = match.end()
    if text[start:].strip():
        yield _Scope(start, len(text))


def _goes_on(text: str, match: re.Match[str]) -> bool:
    """A line that was only wrapped: long, not ended, and the next does not open a list or a label."""
    line = text[text.rfind("\n", 0, match.start()) + 1 : match.start()].rstrip()
    following = text[match.end() : match.end() + 60].partition("\n")[0].strip()
    if not following or re.match(r"[-•*·▪–]|\(?\d{1,2}[.)]\s|[\w /]{2,30}:", following):
        return False
    return len(line) >= 50 or line.endswith((",", " and", " or"))


_CLAUSE_BREAK = re.compile(
    r";|\s[-–—]+\s|—|\bbut\b|\bhowever\b|\bthough\b|\balthough\b|\bpero\b|\bmais\b|\bsino\b|\bexcept(?: for|"
    r" that)?\b|\bother than\b|\bapart from\b|\baside from\b|\bbesides\b|\binstead\b(?! of)|\bjust\b(?= (?:need|the|"
    r"a|an|some|large|caption|cc|cart|live|closed|send))|,\s*(?=(?:i|we|she|he|they|my|please|only|just|not|no|"
    r"captions?|closed|cart|asl) )|\band\b(?=\s+(?:i|i'm|i'd|i'll|i've|id|we|she|he|they|my|please|will|would|do|"
    r"does|don't|doesn't|no|need|needs|could|can|also|has|have|requires?)\s)|\bso\b(?=\s+(?:i|i'm|i'd|i'll|we|she|he|"
    r"they|it|please|if|could|can|that)\b)"
)


def _clauses(text: str, sentence: _Scope) -> Iterator[_Scope]:
    start = sentence.start
    for match in _CLAUSE_BREAK.finditer(text, sentence.start, sentence.end):
        if text[start : match.start()].strip():
            yield _Scope(start, match.start())
        start = match.start() if match[0][0] not in ";,—–- " else match.end()
    if text[start : sentence.end].strip():
        yield _Scope(start, sentence.end)


_EXCEPT = re.compile(
    r"^\W*(?:except|other than|apart from|aside from|besides|but(?! (?:i|he|she|we|they|you|it|my|his|her|our|the|this|"
    r"that|no|not|please|do|does|don't|will|need|needs|require|requires|have|has|can|neither|nothing|none)\b)|just|"
    r"only|sino|sauf)\b"
)
_CONTRAST = re.compile(
    r"\b(?:but|except|other than|apart from|aside from|besides|however|only|just|instead|pero|sauf)\b", re.IGNORECASE
)
_NEGATED = re.compile(
    r"\b(?:(?:don't|do not|dont|doesn't) (?:think|believe|expect|see)[^.;,]{0,20}?\b(?:need|require|want)|no|not|"
    r"none|never|nor|neither|without|nothing|nobody|don't|dont|doesn't|doesnt|do not|does not|didn't|won't|wont|"
    r"will not|wouldn't|isn't|aren't|not going to|no longer|unnecessary|needn't|can do without|no need|cancel|"
    r"withdraw|disregard|ningun[oa]?|ningún|tampoco|no necesit\w+|no requier\w+|ne .{0,12}pas|aucune?|pas besoin|"
    r"sans)\b"
)
_NEGATED_FIELD = re.compile(
    r"^\W*(?:none|no|nothing|n/?a|not|i (?:do not|don'?t)|ningun[oa]?|ningún|nada|aucune?|rien|pas)\b", re.IGNORECASE
)
# "I can not hear well", "there can't be any flashing", "cannot see", "not only ... but": no refusal of an aid.
_HARMLESS_NOT = re.compile(
    r"\b(?:(?:lost|helpless|nowhere) without|cannot|can ?not|can't|cant|could not|couldn't|unable to|hard to|"
    r"isn't (?:great|good)|isnt (?:great|good)|not (?:great|good|only|just|sure (?:if|whether)|able|allowed|"
    r"hear(?:ing)?|see(?:ing)?|follow|fluent|comfortable|so good|very good|well|strong|my first|what it)|"
    r"not a native|never (?:works?|plays?|reads?|cooperates?)|does(?:n't| not) (?:work|hear|see|cooperate|play)|"
    r"don't (?:hear|see|read|follow|understand|speak)|dont (?:hear|see|read|follow|understand|speak)|do not (?:hear|"
    r"see|read|follow|understand|speak)|if (?:that is |it is |it's )?not|no usable|no sight|no vision|no hearing|"
    r"no (?:flash|strob)\w*|not (?:have|contain|include|use) (?:any )?(?:flash|strob)\w*|if (?:there (?:is|are) )?no|"
    r"why not|no puedo|no oigo|no veo|no hablo|no entiendo|no (?:ve|oye|escucha|puede|habla|entiende|ven|oyen)\b|"
    r"whether or not|or not|no problem|not a problem|not too|not be able|no matter|not without|(?:without|"
    r"sin) (?=[^.;,]{1,45}\b(?:can't|cannot|can not|lost|unable|will not|won't|no puedo|no puede|no podr)))\b"
)
_PAST = re.compile(
    r"\b(?:last (?:time|year|month|session|webinar)|previous(?:ly)?|another (?:\w+ )?(?:event|webinar|training|"
    r"session)|(?:you|who|was|were|had) (?:kindly )?arranged|in the past|used to|"
    r"(?:had|provided|were given|was given|offered) .{0,40}(?:before|at (?:the|another|your))|attended .{0,40}with|"
    r"thank(?:s| you) (?:again )?for)\b"
)
_AGAIN = re.compile(
    r"\b(?:again|same (?:as|way|thing|arrangement)|as (?:before|last time|usual)|likewise|once more|this time|still|"
    r"need|please|require|could|would|asks?|wants?|requests?)\b"
)
_THIRD_PARTY = re.compile(
    r"\b(?:(?:my|our|his|her|their|the|some|many|most|several|these|those|all|foster|any|with|for|serves?|serving|"
    r"help(?:s|ing)?|about|of) (?:\w+ ){0,3}?|\w+'s |^\W*)(?:clients?|consumers?|customers?|child(?:ren)?|kids?|"
    r"youths?|teens?|teenagers?|famil(?:y|ies)|students?|residents?|pupils|patients?|daughters?|sons?|mother|father|"
    r"mom|dad|husband|wife|spouse|grand\w+|girls|boys|nephews?|nieces?|aunt(?:ie)?s?|uncles?|neighbors?|brothers?|"
    r"sisters?|cousins?|roommates?|abuel[oa]s?|espos[oa]s?|madre|padre|victims?|survivors?|foster (?:parents?|"
    r"famil\w+|mom|dad|mother|father)|bio(?:logical)? \w+|caregivers|parents|placements?|caseload|population|"
    r"community members|callers|jurors|defendants?|clientes|niñ[oa]s?|hij[oa]s?|familias?|jóvenes|enfants?|familles?|"
    r"girl|boy|infant|baby|toddler|ward|runaways?)\b(?!'s (?:social|service|advocate|attorney|court|aide|worker|"
    r"mental|bureau|hospital|home))(?! (?:services?|social|welfare|protect\w+|and famil\w+|& famil\w+|advoca\w+|"
    r"court|attorney|support|law|aid|aide|department|agency|division|care worker))"
)
_FIRST_PERSON_NEEDS = re.compile(
    r"\b(?:i|i'm|i'd|i'll|i've|we|we'd|we'll) (?:(?:also|will|would|do|still|may|might|really|just|am|are|kindly|only|"
    r"to) ){0,3}(?:need|require|use|read|want|like|prefer|rely|depend|wear|appreciate|request|ask|requesting|asking|"
    r"hoping|benefit|have to|must)\b|\bfor me\b|\bhelps? me\b|\bplease (?:also )?warn\b"
)
_TALK = re.compile(
    r"\b(?:cover(?:s|ed|ing)?|discuss(?:es|ed|ing)?(?= (?:the|how|what|deaf|youth|working|issues|ways))|talks? about|"
    r"talking about|trainings? (?:on|about)|webinars? (?:on|about|for)|class(?:es)? (?:on|in)|course (?:on|in)|"
    r"topics?|teach(?:es|ing)?|taught|studied|studying|learn(?:ed|ing)? (?:about|asl|sign|spanish|to)|fluent in|"
    r"(?:we|i|who) (?:also )?serve|specializ\w+ in|certified (?:as|in)|licensed|by (?:trade|profession)|"
    r"(?<!interpreters )(?<!terps )work(?:s|ed|"
    r"ing)? as|job (?:as|is)|i(?:'m| am) (?:an? |the |your )?(?:\w+[ /-]){0,3}(?:interpreter|translator|captioner|"
    r"transcriber|cart provider)|interpret(?:er|ing) (?:services )?coordinator|our company|interpret\w+ (?:agency|"
    r"company|firm)|captioning (?:agency|company|firm)|our rates|quote for|on behalf of our company|policy|policies|"
    r"article|research|grant|committee|task force|i know (?:some )?(?:sign|asl)|know asl|i interpret|we interpret|"
    r"coda\b|also sign|speaks? (?:fluent )?(?:asl|sign))\b"
)
_PROVIDES = re.compile(
    r"\b(?:we|our (?:company|agency|firm|team)|i) (?:provide|offer|sell|supply|print|publish|produce|issue)\b"
)
_REQUEST = re.compile(
    r"\b(?:need(?:s|ed|ing)?|requir(?:e|es|ed|ing)|request(?:s|ed|ing)?|would like|'d like|i'd|she'd|he'd|"
    r"would (?:also )?(?:be|help|make|benefit|follow|appreciate|want|prefer|love|greatly|really)|want(?:s|ed)?|"
    r"prefer(?:s|red)?|please|pls|plz|could|can (?:you|we|i|someone|somebody|the|it|they|be|there)|can|may i|"
    r"is it possible|possible|arrange|provide|supply|turn(?:ed)? on|enable|have to|must|asks?|asking|necessary|"
    r"essential|important|helps?|helpful|appreciate[ds]?|grateful|thankful|uses?|using|relies|rely|depends? on|"
    r"read(?:s|er)?|benefit|works? (?:best|better)|follow(?:s)? (?:\w+ ){0,3}better|accommodat\w+|assist\w*|aids?|"
    r"so that i|lets? me|allows? me|without|will do|will be enough|would do|is all i|are all i|make sure|ensure|"
    r"hoping|hope|wish(?:es)?|favor de|por favor|necesit\w+|requier\w+|solicit\w+|quisiera|podría\w*|agradec\w+|"
    r"pid[oe]|usa|uso|besoin|voudrais|souhait\w+|nécessit\w+|pourriez|demande|merci de|s'il vous|svp|in advance of|"
    r"kindly|send|e-?mail(?:ed)?|get|will want|reach|have|has|with|wear(?:s)?|run|runs)\b"
)
_QUESTION = re.compile(r"\?\W*\Z")
_AVAILABILITY = re.compile(
    r"\b(?:will|is|are|was|do|does) (?:there|the|this|these|it|they|you|any|your|we)\b|\bany chance\b|\bwhere\b|"
    r"\bwhen\b|\bhow\b|\bwhether\b|\bwho\b"
)
_SELF = re.compile(r"\b(?:i|i'm|i've|i'd|im|my|me|she|he|her|his|we|us|our)\b")
_ASKS_FOR_NEEDS = re.compile(r"\b(?:aids|services|accommodations?|accommodate|needs)\b[^.]{0,60}[:?]\s*\Z")


def _speaks_of_self(part: str, whole: str, *, of_others: bool, labelled: bool) -> bool:
    """Whether a clause can ask for something at all: it is not about clients, what an author offers or once had."""
    own = _FIRST_PERSON_NEEDS.search(part)
    if _PROVIDES.search(part) or ((_TALK.search(part) or _is_of_others(part)) and not own):
        return False
    if of_others and not own and _THEIRS.search(part) and not _REQUEST_VERB.search(part):
        return False
    return labelled or not _PAST.search(part) or bool(_AGAIN.search(whole))


def _is_of_others(part: str) -> bool:
    return bool(_THIRD_PARTY.search(part))


_THEIRS = re.compile(r"\b(?:her|his|him|their|them|they|she|he|its)\b")
_REQUEST_VERB = re.compile(
    r"\b(?:please|could you|can you|would you|requests?|needs?|requires?|asks?|(?:might|may|can|could) (?:i|we)|"
    r"i'd|would (?:i|we))\b"
)
_REFUSED_BEFORE = re.compile(
    r"\b(?:(?:don't|do not|dont|doesn't) (?:think|believe|expect|see)[^.;,]{0,20}?\b(?:need|require|want)|no|not|"
    r"none|never|nor|neither|without|nothing|nobody|don't|dont|doesn't|doesnt|do not|does not|didn't|won't|wont|"
    r"will not|wouldn't|would not|isn't|aren't|no longer|needn't|can do without|cancel|withdraw|disregard|release|"
    r"(?:take|strike|leave) (?:me|her|him) off|scratch|forget|drop|remove|strike|skip|instead of|rather than|"
    r"better than(?= (?:an?|the|my|having) )|"
    r"(?<!look )(?<!go )(?<!goes )(?<!going )(?<!read )(?<!carry )over(?= (?:an?|the) )|in place of|in lieu of|"
    r"replaces?|ningun[oa]?|ningún|tampoco|no necesit\w+|no requier\w+|"
    r"ne .{0,12}pas|aucune?|pas besoin|pas d[e']|sans|sin)\b"
)
# What may stand between a refusal and the aid it does not reach: "not the 11th, so it has to be captions".
_REFUSAL_ENDS = re.compile(
    r"[;:]|\bso\b|\bbut\b|\bbecause\b|\bsince\b|\b(?:i|she|he|we) (?:would|need|want|prefer|require)\b|\b(?:i|she|he|"
    r"we)'d\b|\by (?:necesit|requier|pid|prefier|usa)|\band (?:i|she|he|we|please|tell|will|would|needs?|also)\b|"
    r",\s*(?:please|i|i'd|i'll|i'm|we|she|he|they|only|just|captions?|closed|cart|asl|and i|could|can|an?|the)\b"
)
_REFUSED_BEHIND = re.compile(
    r"^[^,;.?!]{0,30}?\b(?:(?:is|are|will be|would be|was)? ?(?:not|n't|no longer|never) (?:\w+ )?(?:needed|required|"
    r"necessary|wanted|requested)|(?:isn't|aren't|won't be|not) (?:needed|required|necessary)|unnecessary|(?:i|we|"
    r"she|he|they) (?:do not|don't|dont|doesn't|does not|won't|will not|no longer) (?:\w+ )?(?:need|require|want|"
    r"use)\w*|(?:is|are) not (?:enough|sufficient|good enough)|won't do|can be (?:left out|dropped|cancell?ed|"
    r"skipped|removed)|not for (?:me|us)\b|no (?:hace|hacen) falta|no (?:lo|la|los|las) necesit\w+|is a no|off\b|"
    r"won't help|"
    r"does me no good)\b|^\W{0,3}(?:\W?\s?(?:none|nothing|no|n/?a|not needed|nope))(?:\W|\Z)"
)


def _is_refused(part: str, start: int, end: int, *, inside: bool) -> bool:
    """Whether the aid at *start* is negated, withdrawn or replaced by the words around it."""
    plain = _HARMLESS_NOT.sub(lambda match: " " * len(match[0]), part)
    before = plain[: end if inside else start]
    refusal = max(_REFUSED_BEFORE.finditer(before), key=re.Match.start, default=None)
    if refusal is not None and not _EXCEPT.match(part):
        between = before[refusal.end() :]
        if len(between) < 90 and not _REFUSAL_ENDS.search(between):
            return True
    if _EXCHANGES.search(part[:start]) and _EXCHANGED_FOR.match(part[end:]):
        return True
    return bool(_REFUSED_BEHIND.match(part[end:]))


# Swap the interpreter for captions.
_EXCHANGES = re.compile(
    r"\b(?:swap|change|switch|exchange|trade|replace|substitute|convert)\w*(?: out)?(?: \w+){0,6} \Z"
)
_EXCHANGED_FOR = re.compile(
    r"(?: \w+){0,4} (?:for|to|with|by|into) (?:an?|the|live|closed|open|captions?|asl|cart|\w+)\b"
)


_TAKES_BACK = re.compile(
    r"\b(?:no longer (?:what i |what we )?(?:need|want|require|apply|applies|necessary)|(?:don't|do not|won't|"
    r"will not|doesn't|does not) need (?:it|that|them|her|him|this|those|one (?:any ?more|after all|now))\b|"
    r"(?:don't|do not|never) (?:turn|switch|put) (?:it|them|those|these) (?:on|up)\b|"
    r"(?:cancel|release|scratch|forget|drop|withdraw|disregard|strike) (?:it|that|them|her|him|those|this)\b|"
    r"ya no (?:lo|la|los|las) necesit\w+|plus besoin)"
)


def _taken_back(found: list[FoundNeed], part: str, position: int) -> list[FoundNeed]:
    """Leave out the aid named last where a clause takes it back ("that's no longer what I need")."""
    named = {aid.code for aid, _, _ in _hits(part, part, AIDS)}
    if named or not found or position - found[-1].end > 80:
        return found
    last = found[-1]
    return [need for need in found if need.words != last.words]


_TALK_IT_OVER = re.compile(r"\b(?:discuss\w*|talk|speak)\b")


def _hits(part: str, whole: str, aids: Sequence[Aid], *, labelled: bool = False) -> Iterator[tuple[Aid, int, int]]:
    for aid in aids:
        if not any(stem in part for stem in aid.stems):
            continue
        match = aid.pattern.search(part)
        # Under a label for needs "please send a dial-in number" is one; in prose it is about the log-in.
        lenient = labelled and aid.code is Accommodation.PHONE and not _TALK_IT_OVER.search(part)
        if match and (lenient or not (aid.unless and aid.unless.search(part))):
            if aid.beside and not aid.beside.search(whole):
                continue
            yield aid, match.start(), match.end()


def _confidence(aid: Aid, part: str, sentence: str, text: str, *, labelled: bool) -> float:
    """How sure it is that the aid is asked for here; 0 where it is not."""
    if labelled:
        return 0.95
    asked = bool(_REQUEST.search(part)) or bool(_REQUEST.search(sentence))
    if _QUESTION.search(sentence) and _AVAILABILITY.search(part) and not _FIRST_PERSON_NEEDS.search(sentence):
        offered = aid.certain and _ON_OFFER.search(part)
        return 0.6 if offered or (not aid.is_general and _REASON.search(text)) else 0.0
    if aid.certain:
        return 0.95 if asked else 0.75
    if aid.needs_request:
        strong = _STRONG_REQUEST.search(sentence)
        return 0.85 if strong else 0.0
    return 0.85 if asked else 0.6


_ON_OFFER = re.compile(r"\b(?:available|provided?|offered?|have|possible|be|turn|enable|arrange|habrá)\b")
# Why somebody asks whether there is an aid: it is for themselves.
_REASON = re.compile(
    r"\b(?:i|she|he) (?:can't|cannot|can not|don't|do not|doesn't|does not) (?:\w+ )?(?:hear|see|read|look|use|"
    r"understand|follow|speak)\b|\b(?:i'm|i am|she is|she's|he is|he's) (?:\w+ )?(?:deaf|blind|hard of hearing|"
    r"hoh)\b|\b(?:little|no|limited|poor) english\b|\b(?:no entiendo|poco inglés|soy sord[oa])\b|\bneurologist\b|"
    r"\bconcussion\b|\bseizures?\b|\bhearing loss\b|\blow vision\b|\bmigraines?\b|\bscreens? (?:are|is|time)\b|"
    r"\bbetter than english\b|"
    r"\benglish (?:is|isn't) (?:\w+ )?(?:weak|poor|limited|good|my second|my first)"
)
_STRONG_REQUEST = re.compile(
    r"\b(?:need(?:s|ed)?|requir(?:e|es|ed)|would (?:like|help|make|be|follow|appreciate|benefit|allow|let|give|do)|"
    r"rel(?:y|ies) on|depends? on|(?:speakers?|presenters?|every(?:one|body)|hosts?|people) (?:should|must|ought)|"
    r"if (?:i|she|he) (?:get|gets|have|has|had|got|could)|as a \w+ attendee|it'd be|that'd be|'d (?:like|appreciate)|"
    r"i'd|appreciate|helps?|helpful|lets? me|allows? me|please|necessary|essential|must|"
    r"have to|can only|only way|because|so that i|so i can|due to|since my|asks?|asking|request\w*|accommodat\w+|"
    r"benefit|easier|better|wants?|prefer\w*|prefier\w+|necesit\w+|requier\w+|solicit\w+|besoin|agradec\w+|por favor|"
    r"could|can (?:you|i|we|the|it|they|someone|somebody)|all i|may i|might i|likes?|loves?|since|as i|only|"
    r"will want|'ll want|ayudar?[íi]?a?|kindly|book|arrange|provide|pido|pide|me sirve|must|impossible|rather than|"
    r"so (?:i|he|she)'?(?:d|ll)|recovering)\b"
)


def _condition(part: str, *, labelled: bool) -> float:
    """A person says what they have but not what they need: unclear, so it is put to a coordinator."""
    for pattern, confidence in CONDITIONS:
        match = pattern.search(part)
        if match and (labelled or _SELF.search(part)):
            return confidence
    return 0.0


def _settled_interpreters(found: list[FoundNeed], text: str) -> list[FoundNeed]:
    """Settle an "interpreter" without a language by the text: is anybody deaf, is a spoken language named?"""
    settled = []
    codes = {need.code for need in found}
    for need in found:
        code = need.code
        if (
            code is Accommodation.OTHER
            and _BARE_INTERPRETER.search(text[need.start : need.end])
            and need.confidence in {0.7, 0.95, 0.85, 0.6}
        ):
            if Accommodation.SIGN_LANGUAGE in codes or Accommodation.LANGUAGE in codes:
                continue
            if re.search(r"\b(?:deaf|asl|sign(?:s|ed|ing)?|sord[oa]|sourde?|hearing|hoh)\b", text):
                code = Accommodation.SIGN_LANGUAGE
            elif LANGUAGES_SPOKEN.search(text):
                code = Accommodation.LANGUAGE
        settled.append(replace(need, code=code) if code is not need.code else need)
    return settled


_BARE_INTERPRETER = re.compile(r"\bterps?\b|\binterp|\binterpr|\bintérpr|\btranslator|\btraductor")


def _without_repeats(found: list[FoundNeed]) -> tuple[FoundNeed, ...]:
    best: dict[tuple[Accommodation, str], FoundNeed] = {}
    for need in sorted(found, key=lambda item: (item.start, item.code)):
        key = (need.code, need.words)
        if key not in best or best[key].confidence < need.confidence:
            best[key] = need
    return tuple(best.values())
