"""Whose session is it that is named: that of the person named beside it, or everybody's?"""

# ruff: noqa: E501 - a pattern is one row of a table and reads along its line

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from registrar.reading.given import Given
from registrar.reading.mention import Mention
from registrar.reading.people import Person
from registrar.reading.sentences import Sentence
from registrar.reading.words.nicknames import EVERYDAY_FORMS, other_forms
from registrar.reading.words.session_words import folded

# Bo and Cy are names; these are none, even at the head of a sentence.
SMALL_WORDS = frozenset(
    "an as at by de do he if in is it la le me my no of on or so to up us we el da di du".split()  # noqa: SIM905
)
HEADS_LINE = re.compile(r" ?:| ?(?:->|=>|→)| +[–—-]+ ")
FIRST_PERSON = re.compile(r"\bi(?:'d|'ll|'m|'ve)?\b|\bme\b|\bmyself\b|\byo\b")
OWN_FOR = re.compile(r"\b(?:for|para)\s*$")
SAME_ROW = re.compile(
    r"\b(?:(?:the )?same(?: (?:one|session|date|day|time|class|webinar|thing|here))?|ditto|idem|likewise|as above|"
    r"see above|l[ao] mism[ao]|igual)\b(?P<as> (?:as|like|with|que) )?"
)
HEADS_NAME = re.compile(r"[ \t]*(?::|->|=>|→|[–—])[ \t]*")
OPENS = re.compile(
    r"(?:\A|[.;!?\n,] ?|\band )(?:[ \t]*[-*•·])?[ \t]*(?:please |for |the |on |in |session |number |no\. |#)*\Z"
)
"""Session 25: Jo Roe. Session 26: Cy Fox."""
ME_AND = re.compile(r"(?:me|myself|yo)\b ?(?:,|and\b|&|\+|y\b|/)")
_TITLE = 8
"""Letters of a title between a session and a name."""
JOINS = re.compile(r"\b(?:and|y|e|et|plus|&)\b|,|&")


def find_owners(given: Given, mention: Mention, people: Sequence[Person]) -> list[int]:
    """Whose session a mention is: that of the person named beside it in its sentence or line; none, everybody's."""
    sentence = next((s for s in given.scene.sentences if s.start <= mention.start < s.end), None)
    if sentence is None:
        return []
    behind = named_behind(given, mention, people)
    if behind:
        return behind
    anchors = sorted(
        (start, at)
        for at, person in enumerate(people)
        for start, _ in find_anchors(given, person)
        if sentence.start <= start < sentence.end
    )
    anchors = [one for one in anchors if not _asks_for_another(given, one, anchors, people)]
    before = [(start, at) for start, at in anchors if start <= mention.start]
    if _is_for_the_rest(given, mention, sentence, anchors):
        return []
    if not anchors:
        return under_heading(given, mention, people)
    if not before:
        alone = {at for _, at in anchors}
        return (
            list(alone)
            if len(alone) == 1 and people[next(iter(alone))].listed
            else under_heading(given, mention, people)
        )
    last = before[-1][1]
    pronoun = given.scene.low[max(0, before[-1][0] - 5) : before[-1][0]]
    if len(anchors) == 1 and re.search(r"\b(?:and|y|or|nor) $", pronoun):
        return []  # "my wife and I": somebody beside the author is meant as well
    shares = shares_of_sentence(given, sentence.start, sentence.end, people)
    elsewhere = {
        at
        for other in given.mentions
        if other is not mention and other.role == "wanted" and sentence.start <= other.start < mention.start
        for at in named_behind(given, other, people)
    }
    group = {last}
    for (start, at), (following, _) in zip(reversed(before[:-1]), reversed(before[1:]), strict=False):
        gap = given.scene.low[start:following]
        if at in group:
            continue
        if at in elsewhere and last not in elsewhere:
            break
        if shares <= {last} or (
            JOINS.search(gap[-34:]) and not any(start < m.start < following for m in given.mentions)
        ):
            group.add(at)
        else:
            break
    if (
        len(group) == 1
        and re.search(r"\b(?:both|all|each|together|we|us)\b(?: of us)?", folded(sentence.text))
        and shares <= {last}
        and not people[last].listed
        and not _is_excepted(given, mention, before[-1][0], sentence)
    ):
        return []
    return sorted(group)


def _is_for_the_rest(given: Given, mention: Mention, sentence: Sentence, anchors: Sequence[tuple[int, int]]) -> bool:
    """As in "we all want June 21 except Bo, who wants August": what is said of all, before another is said of one."""
    if mention.role != "wanted" or not _says_all(given, mention, sentence):
        return False
    named = min((start for start, _ in anchors if start > mention.end), default=sentence.end)
    return any(named < other.start < sentence.end for other in given.mentions)


def _is_excepted(given: Given, mention: Mention, anchor: int, sentence: Sentence) -> bool:
    """Whether *mention* is said of whoever is named at *anchor*, behind one that is said of all."""
    return any(
        other.role == "wanted"
        and sentence.start <= other.start
        and other.end <= anchor < mention.start
        and _says_all(given, other, sentence)
        for other in given.mentions
    )


def _says_all(given: Given, mention: Mention, sentence: Sentence) -> bool:
    """Whether the clause before a session says that it is for everybody."""
    return EVERYBODY.search(given.scene.low, max(sentence.start, mention.start - _REACH), mention.start) is not None


EVERYBODY = re.compile(
    r"\b(?:(?:we|they|us|them)(?:'d|'ll)? (?:would |will |should )?(?:all|both)|every(?:one|body)|(?:all|each|both|most) of (?:us|them|these)|"
    r"all (?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|my|our|the|these|others)|the (?:rest|others)|(?:put|register|enroll?|sign up|book|add) (?:them |us )?all)\b"
    r"(?! but\b| except\b)[^.;!?\n]*\Z"
)


def _asks_for_another(
    given: Given, anchor: tuple[int, int], anchors: Sequence[tuple[int, int]], people: Sequence[Person]
) -> bool:
    """As in "I'd also like to sign up Bo Roe for August": the author speaks, and takes no part in that session.

    *anchors*: where people are named, in order.
    """
    start, at = anchor
    if not people[at].is_author:
        return False
    sends = SENDS_ANOTHER.match(given.scene.low, start)
    if sends is None:
        return False
    first, last = (bisect_left(anchors, (near, 0)) for near in (sends.end(), sends.end() + _REACH))
    return any(other != at and not ALONG.search(given.scene.low, sends.end(), a) for a, other in anchors[first:last])


SENDS_ANOTHER = re.compile(
    r"i(?:'d|'ll|'m|'ve)?(?: (?:also|would|will|am|like|love|want|wish|need|have|hope|hoping|asking|writing|trying|going|planning|plan|then|further))*"
    r"(?: to)?(?: (?:also|please|be able to))? (?:send|regist(?:er|ering)|enroll?(?:ing)?|sign(?:ing)?(?= up\b)|add(?:ing)?|enter|nominate|book|get|have|put|bring(?:ing)?|sending|include|request)\b"
    r"(?! (?:for )?(?:me|us|myself|ourselves|both)\b)"
)
"""The author asks for somebody, "I would also like to send", "I'm registering"."""
ALONG = re.compile(r"\b(?:me|us|myself|ourselves|and i|along)\b")
_REACH = 60
"""Letters between that and the one for whom it is asked."""


def same_as(given: Given, at: int, people: Sequence[Person]) -> int | None:
    """As in "Brooke Lavallee - same as Ifeanyi" or "ditto" on a line of its own: with whom person *at* goes."""
    spans = sorted(people[at].spans)
    if not spans:
        return None
    line_end = given.scene.low.find("\n", spans[-1][1])
    same = SAME_ROW.search(given.scene.low, spans[-1][1], line_end if line_end >= 0 else len(given.scene.low))
    if same is None:
        return None
    others = [one for one in range(len(people)) if one != at]
    if same["as"]:
        gaps = [(a - same.end(), o) for o in others for a, _ in find_anchors(given, people[o]) if a >= same.end()]
        nearest = min(gaps, default=(99, at))
        return nearest[1] if nearest[0] < 12 else None
    before = [(max(a for a, _ in people[o].spans), o) for o in others if people[o].spans]
    before = [one for one in before if one[0] < spans[0][0]]
    return max(before)[1] if before else None


def named_behind(given: Given, mention: Mention, people: Sequence[Person]) -> list[int]:
    """As in "October for me and August for Ann": the person behind a "for" that follows at once."""
    after = given.scene.low[mention.end : mention.end + 70]
    heads = False
    lead = re.match(r"\s*(?:\([^)]{0,30}\)\s*)?,?\s*(?:please,? )?(?:for|para):?\s+", after)
    if lead is None:
        lead = (
            HEADS_NAME.match(after)
            if OPENS.search(given.scene.low, max(0, mention.start - 24), mention.start)
            else None
        )
        heads = True
    if lead is None:
        return []
    if heads and ME_AND.match(after, lead.end()):
        return []
    if re.match(r"(?:me|myself|mi|yo)\b", after[lead.end() :]):
        return [at for at, person in enumerate(people) if person.is_author]
    start = mention.end + lead.end()
    near = sorted(
        (a, at) for at, person in enumerate(people) for a, _ in find_anchors(given, person) if start <= a < start + 34
    )
    if not near or re.search(
        r"[.;\n]", given.scene.low[start : near[0][0]].replace("mr.", "").replace("ms.", "").replace("dr.", "")
    ):
        return []
    if heads and near[0][0] - start > _TITLE:
        return []
    owners = [near[0][1]]
    end = near[0][0]
    sentence = next((s for s in given.scene.sentences if s.start <= mention.start < s.end), None)
    later = sorted(
        (a, at)
        for at, person in enumerate(people)
        for a, _ in find_anchors(given, person)
        if a > end and sentence and a < sentence.end
    )
    for a, at in later:
        gap = given.scene.low[end:a]
        if OWN_FOR.search(gap) and any(a < m.start < sentence.end for m in given.mentions if sentence):
            break  # "October 2 for Keely, and for me December 11"
        if at not in owners and JOINS.search(gap[-34:]) and not any(end < m.start < a for m in given.mentions):
            owners.append(at)
            end = a
        elif at not in owners:
            break
    return sorted(owners)


def under_heading(given: Given, mention: Mention, people: Sequence[Person]) -> list[int]:
    """A line that is a session and a colon heads the people below it, up to the next such line."""
    heads = [m for m in given.mentions if is_heading(given, m)]
    line_start = given.scene.own.rfind("\n", 0, mention.start) + 1
    if not given.scene.own[line_start : mention.start].strip(" -•*") and HEADS_LINE.match(given.scene.low, mention.end):
        line_end = given.scene.own.find("\n", mention.end)
        line_end = len(given.scene.own) if line_end < 0 else line_end
        beside = [
            at
            for at, person in enumerate(people)
            if any(mention.end <= a < line_end for a, _ in find_anchors(given, person))
        ]
        if beside:
            return beside
    if mention not in heads or len(heads) < 2:
        return []
    end = next((m.start for m in heads if m.start > mention.start), len(given.scene.own))
    return [
        at for at, person in enumerate(people) if any(mention.end <= a < end for a, _ in find_anchors(given, person))
    ]


def is_heading(given: Given, mention: Mention) -> bool:
    """Whether a session is all of its line, or stands before a colon at its end."""
    start = given.scene.own.rfind("\n", 0, mention.start) + 1
    end = given.scene.own.find("\n", mention.end)
    line = given.scene.own[start : end if end >= 0 else None]
    alone = given.scene.own[mention.start : mention.end].strip() == line.strip(" *_#=")
    return len(line) - (mention.end - mention.start) < 24 and (alone or line.rstrip().endswith((":", "-", "–")))


def shares_of_sentence(given: Given, start: int, end: int, people: Sequence[Person]) -> set[int]:
    """Who has a mention directly behind their name within the sentence."""
    owners: set[int] = set()
    anchors = sorted(
        (a, at) for at, person in enumerate(people) for a, _ in find_anchors(given, person) if start <= a < end
    )
    for mention in given.mentions:
        if start <= mention.start < end and mention.role == "wanted":
            before = [at for a, at in anchors if a <= mention.start]
            if before:
                owners.add(before[-1])
    return owners


def find_anchors(given: Given, person: Person) -> list[tuple[int, int]]:
    """Where a person is named: in full, or by given or family name alone."""
    spans = list(person.spans)
    if person.is_author and not person.listed:
        spans += [match.span() for match in FIRST_PERSON.finditer(given.scene.low)]
    if person.name is None:
        return spans
    tokens = [
        t for t in folded(person.name.value).split() if len(t.strip(".")) > 2 or (len(t) == 2 and t not in SMALL_WORDS)
    ]
    taken = {at for begins, ends in spans for at in range(begins, ends)}
    for token in {tokens[0], tokens[-1]} if tokens else set():
        for start in _words_at(given.scene.low, token):
            if len(token) == 2 and not given.body.own[start : start + 1].isupper():
                continue
            if start not in taken:
                spans.append((start, start + len(token)))
                taken.update(range(*spans[-1]))
    return [*spans, *(span for span in _called_short(given, tokens) if span[0] not in taken)]


def _called_short(given: Given, tokens: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Where somebody is called by another form of their given name, "Lupe" for Guadalupe, that is nobody else's."""
    for form in other_forms(tokens[0]) if len(tokens) > 1 else ():
        if form in EVERYDAY_FORMS or form not in given.scene.low:
            continue
        if any(folded(name.value).startswith(f"{form} ") for name in given.scene.names):
            continue
        for start in _words_at(given.scene.low, form):
            if given.body.own[start].isupper():
                yield start, start + len(form)


def _words_at(low: str, token: str) -> Iterator[int]:
    """Where *token* stands as a word of its own, and not within an address."""
    at = low.find(token)
    while at >= 0:
        before, after = low[at - 1 : at], low[at + len(token) : at + len(token) + 1]
        if not (before.isalnum() or (before in "@._" and before)) and not (after.isalnum() or after == "@"):
            yield at
        at = low.find(token, at + 1)
