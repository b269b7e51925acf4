"""Why is somebody named who is not to be registered?

Whoever told of the webinar, allowed it, gets a copy, took part before or is only to be asked. A name is a bystander's
for a reason that stands beside it; without one nothing is said here, and others decide.
"""

import re
from collections.abc import Iterator

from registrar.reading.badge import folded as folded_word
from registrar.reading.mailboxes import name_tokens, same_person
from registrar.reading.names import FoundName
from registrar.reading.people import Scene
from registrar.reading.sentences import Sentence
from registrar.reading.words.bystander_words import (
    ASKED_BY_PRONOUN,
    ASKS_ALONE,
    ASKS_FOR_PLACE,
    BEFORE,
    COMES,
    DENIED,
    DETERMINERS,
    HAS_OWN,
    IS_GONE_BUT,
    KEEPS_SEAT,
    NOT_ATTENDING,
    NOT_TO_ENTER,
    OWNED,
    PERHAPS,
    REFUSED,
    RELATIONS,
    SEAT_OWNED,
    STAYS_OUT,
    STILL_NEEDS,
    STRUCK,
    TAKEN_OFF,
    TAKES_OVER,
    TAKES_SEAT,
    TELLS,
    THEY_COME,
    TOOK_PART,
    WAS_TO_COME,
    WISHES,
    WISHES_ALL_THE_SAME,
    WISHES_THEMSELF,
)
from registrar.reading.words.people_words import ASKED_FOR, TITLED
from registrar.reading.words.session_words import MONTH, WEEKDAY, folded
from registrar.reading.words.titles import ROLES, TITLES

_WORD = re.compile(r"[\w'’./&-]+")
_CALLED = ROLES | TITLES | RELATIONS
_WHOSE = frozenset(["mine", "ours", "his", "hers", "theirs"])
_BEFORE = 110
"""Characters before a name that are looked at."""
_MOST_WORDS = 6
"""Words between "my" and a name."""


_PREPOSITIONS = frozenset("from at of with by for to in on under through via de por con a para".split())  # noqa: SIM905


def lead_of(before: str) -> str:
    """Return *before*, folded, without what the person is called at its end: "I work under [our unit chief, Ms.]"."""
    words = list(_WORD.finditer(before))
    at, end, titles_only = len(words), len(before), True
    while at and _joins(before[words[at - 1].end() : end], first=titles_only):
        plain = folded_word(words[at - 1][0])
        if plain in _WHOSE and at > 1 and words[at - 2][0] == "of":  # a colleague of mine
            at, end = at - 2, words[at - 2].start()
            continue
        if plain not in _CALLED and plain.rstrip("s") not in _CALLED:
            break
        at, end, titles_only = at - 1, words[at - 1].start(), titles_only and plain in TITLES
    if at == len(words):
        return before.rstrip()
    furthest = at - 2 if titles_only else at - 1 - _MOST_WORDS
    for back in range(at - 1, max(-1, furthest), -1):
        if words[back][0] in _PREPOSITIONS or not _joins(before[words[back].end() : end], first=False):
            break
        end = words[back].start()
        if words[back][0] in DETERMINERS:
            at = back
            break
    start = words[at].start() if at < len(words) else len(before)
    return before[:start].rstrip()


def _joins(gap: str, *, first: bool) -> bool:
    """Whether words belong to one description; a comma may stand directly before the name."""
    return gap.strip() in ({"", ",", ".", "/", "("} if first else {"", "."})


def why_bystander(scene: Scene, name: FoundName, *, cancels: bool = False) -> str:
    """Return why *name* stands in the text without being asked for; "" where nothing says so.

    With *cancels* whoever does not come is whom the message is about.
    """
    sentence = next((s for s in scene.sentences if s.start <= name.start < s.end), None)
    if sentence is None:
        return ""
    if ASKS_ALONE.search(scene.low, name.end, max(sentence.end, name.end)):
        return "who asks separately"
    if not cancels and (reason := _refused(scene, name, sentence)):
        return reason
    if asked_by_pronoun(scene, name, sentence):
        return ""
    reason = _why_only_named(scene, name, sentence, cancels=cancels)
    if reason in _MAY_YET_COME and asked_by_short_name(scene, name, sentence.end):
        return ""
    return reason


def _why_only_named(scene: Scene, name: FoundName, sentence: Sentence, *, cancels: bool) -> str:
    """What is told of somebody beside the name that makes them a bystander; "" where nothing is."""
    lead = lead_of(scene.low[max(0, name.start - _BEFORE) : name.start])
    after = scene.low[name.end : max(sentence.end, name.end)][:200]
    if PERHAPS.search(scene.low, sentence.start, name.start) and TAKES_OVER.match(after):
        return "who may come instead"
    after = _said_of_both(scene, name, after)
    following = next((folded(s.text) for s in scene.sentences if s.start >= sentence.end), "")
    if ASKS_FOR_PLACE.match(after) or THEY_COME.match(following):
        return ""
    if not cancels and WAS_TO_COME.search(scene.low, sentence.start, name.start) and IS_GONE_BUT.search(after):
        return "who was to come"
    reason = next((reason for reason, pattern in BEFORE if pattern.search(lead)), "")
    if reason:
        return "" if THEY_COME.search(after) else reason
    if OWNED.match(after) or (SEAT_OWNED.match(after) and TAKES_SEAT.search(lead)):
        return "whose something is"
    own = _own_clauses(scene, name, sentence) if cancels else ""
    if KEEPS_SEAT.search(own) and not re.search(r"\b(?:neither|nor|not|none)\b", own):
        return "who keeps a seat"
    reason = (
        "who told of it" if TELLS.match(after) else "" if cancels or not _is_out(after, following) else "who stays out"
    )
    if reason and not WISHES_THEMSELF.search(after):
        return reason
    if not cancels and _is_not_there(_own_clauses(scene, name, sentence)) and not TAKEN_OFF.search(following):
        return "who does not attend"
    return ""


def _is_not_there(behind: str) -> bool:
    """Whether it is said further on that they do not attend, and not that the author does not."""
    match = NOT_ATTENDING.search(behind)
    return match is not None and bool(
        match["who"] or match["they"] or not _OTHER_CLAUSE.search(behind, 0, match.start())
    )


def _said_of_both(scene: Scene, name: FoundName, after: str) -> str:
    """As in "Jo Roe and Cy Fox have told me": what stands behind the second is said of the first as well."""
    end = name.end
    for following in scene.names:
        if following.start > end and _AND.fullmatch(scene.low, end, following.start):
            end = following.end
    return after[end - name.end :]


_AND = re.compile(r",? (?:and|&|y|plus) |, ")


def _own_clauses(scene: Scene, name: FoundName, sentence: Sentence) -> str:
    """What is said behind a name in its sentence, up to the next one."""
    stop = min((one.start for one in scene.names if one.start >= name.end and " " in one.value), default=sentence.end)
    return scene.low[name.end : min(stop, sentence.end)][:_AFTER]


def _refused(scene: Scene, name: FoundName, sentence: Sentence) -> str:
    """Why somebody is not to be entered: they have a place, were turned down, or look on at another's desk."""
    if NOT_TO_ENTER.search(lead_of(scene.low[max(0, name.start - _BEFORE) : name.start])):
        return "who is not to be entered"
    opens = not re.search(r"\w", scene.low[sentence.start : name.start])
    if opens and DENIED.match(scene.low, name.end, sentence.end):
        return "who was turned down"
    if WISHES_ALL_THE_SAME.match(scene.low, name.end):
        return ""
    for clause in _said_of(scene, name, sentence):
        own = HAS_OWN.search(clause)
        if own and not STILL_NEEDS.search(scene.low, name.end + own.end(), name.end + 2 * _AFTER):
            return "who has a place"
        struck = STRUCK.search(clause)
        if struck and struck["who"] in {"that", "this"} and _SAID_LAST.search(clause, 0, struck.start()):
            struck = None  # register Ann Lee for March 24, scratch that, April 7
        if REFUSED.search(clause) or (struck and struck["who"] in {*_PRONOUNS, *folded(name.value).split()}):
            return "who gets no place"
    return ""


_SAID_LAST = re.compile(rf"\d|\b(?:{MONTH}|{WEEKDAY}|sessions?|webinars?|numbers?|next|last|first|second|one)\b")
_PRONOUNS = frozenset({"her", "him", "them", "that", "this"})


def _said_of(scene: Scene, name: FoundName, sentence: Sentence) -> Iterator[str]:
    """What is said behind a name up to the next one, and the sentence behind if it goes on about nobody else."""
    others = [one.start for one in scene.names if one.start >= name.end and " " in one.value]
    stop = min([*(at for at in others if at < sentence.end), sentence.end])
    yield scene.low[name.end : max(stop, name.end)][:_AFTER]
    following = next((s for s in scene.sentences if s.start >= sentence.end), None)
    if stop == sentence.end and following and not any(following.start <= at < following.end for at in others):
        words = scene.low[following.start : following.end][:_AFTER]
        if _OF_THEM.match(words):
            yield words


_AFTER = 160
_OF_THEM = re.compile(
    r"\W*(?:(?:so|and|but|also|please|therefore|because|since|kindly)\W+)*"
    r"(?:he|she|they|(?:please )?(?:do not|don't|no|leave|keep|there))\b"
)


def _is_out(after: str, following: str) -> bool:
    if TOOK_PART.match(after):
        return True
    stays_out = STAYS_OUT.match(after) or IS_GONE_BUT.search(_OTHER_CLAUSE.split(after[:120])[0])
    return stays_out is not None and not TAKEN_OFF.search(f"{after} {following}", stays_out.end())


_OTHER_CLAUSE = re.compile(r";|\b(?:i|we)\b")
"""Where something else begins that is said of the author."""


NEGATED = re.compile(
    r"\b(?:do(?: not|n'?t)|no need(?: for you)? to|need(?: not|n'?t)|never|not|without|instead of|rather than|"
    r"no reason to) (?:please |also |even |just )?$"
)


_MAY_YET_COME = frozenset({reason for reason, _ in BEFORE} | {"who told of it", "who stays out"}) - {"who is set apart"}
"""Reasons that are none where somebody is asked for by name further on."""
_LATER = 600
"""Characters behind the sentence of a name in which it may come up again by one of its words."""
_ASKS_SHORTLY = re.compile(rf"(?:{WISHES}|{COMES})")


def asked_by_short_name(scene: Scene, name: FoundName, start: int) -> bool:
    """As in "I clerk for Judge Ann Roe. Please enroll Judge Roe": asked for further on by one word of the name."""
    words = name_tokens(name.value)
    if len(words) < 2:
        return False
    end = start + _LATER
    for word in (words[-1], words[0]):
        if len(word) < 3 or scene.low.find(word, start, end) < 0:
            continue
        for match in re.finditer(rf"\b{re.escape(word)}\b(?!['’@.-]\w)", scene.low[start:end]):
            at = start + match.start()
            whole = next((one for one in scene.names if one.start <= at < one.end and " " in one.value), None)
            if whole is not None and not same_person(whole.value, name.value):
                continue
            before = scene.low[max(0, at - 70) : at]
            opens = not re.search(
                r"\w", _TITLED_END.sub("", before[max(0, before.rfind("\n") + 1) :].rpartition(". ")[2])
            )
            if (opens and _ASKS_SHORTLY.match(scene.low, start + match.end())) or (
                (asked := ASKED_FOR.search(before)) is not None and not NEGATED.search(before, 0, asked.start())
            ):
                return True
    return False


_TITLED_END = re.compile(rf"{TITLED}\Z")


def _is_short_for(other: FoundName, name: FoundName) -> bool:
    """Whether one word of *name* stands there by itself: [Judge] Roe, for Ann Roe."""
    return " " not in other.value and folded(other.value) in name_tokens(name.value)


def asked_by_pronoun(scene: Scene, name: FoundName, sentence: Sentence) -> bool:
    """As in "Jo Roe joined us in May. Please register her": who is named last before the pronoun is meant."""
    following = next((s for s in scene.sentences if s.start >= sentence.end), None)
    for start, end in ((name.end, sentence.end), (following.start, following.end) if following else (0, 0)):
        match = ASKED_BY_PRONOUN.search(scene.low, start, end) if end > start else None
        if match is not None and not NEGATED.search(scene.low, max(start, match.start() - 30), match.start()):
            return not any(
                name.end <= other.start < match.start() and not _is_short_for(other, name) for other in scene.names
            )
    return False
