"""Where does an author only say what something is called: a session, an agency, an address?

"Please add me to Plain-Language Safety Plans" asks for no plain language, and who works at the Deaf Youth Center tells
nothing of their ears: what a name is made of says nothing of the person who writes it out. Whoever looks for needs
reads past it.
"""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from registrar.catalog import Catalog
from registrar.reading.agency_shape import FoundAgency
from registrar.reading.mention import Mention
from registrar.reading.people import Scene
from registrar.reading.words.session_words import NOUN, folded

Span = tuple[int, int]

_LEAST_WORDS = 3
"""Words of a title that is one in small letters as well; a shorter one ("Live Captions") needs a capital."""
_LIKELY = 0.5
"""From here on a name is an agency's."""
_HEAD_ENDS = re.compile(r" ?[:;,(?!]| - ")
_NOUN_BEHIND = re.compile(rf"['\"]?s? (?:{NOUN}|one)\b")
_WORD = re.compile(r"[^\W\d_]{4,}")


@lru_cache(maxsize=64)
def _names(catalog: Catalog) -> tuple[str, ...]:
    """What the program and its sessions are called, and the heads of longer titles, the longest first."""
    whole = [name for name in (catalog.organization, catalog.program) if name]
    whole += [session.title for session in catalog.sessions if session.title]
    heads = [_HEAD_ENDS.split(name)[0] for name in whole]
    names = {_even(folded(name)).strip() for name in (*whole, *heads)}
    return tuple(sorted((name for name in names if " " in name), key=len, reverse=True))


def _even(low: str) -> str:
    """Return *low* with one kind of space: lines are wrapped within a title, and hyphens come and go."""
    return low.replace("\n", " ").replace("-", " ").replace("–", " ").replace("—", " ")


def title_spans(text: str, low: str, catalog: Catalog, mentions: Iterable[Mention] = ()) -> tuple[Span, ...]:
    """Return where *text* writes out a title, or the words of it that *mentions* took for one; *low* is it folded."""
    spans: list[Span] = []
    even = _even(low)
    for name in _names(catalog):
        at = even.find(name)
        while at >= 0:
            end = at + len(name)
            whole = not (even[at - 1 : at].isalnum() or even[end : end + 1].isalnum())
            if whole and (name.count(" ") >= _LEAST_WORDS - 1 or text[at].isupper()):
                spans.append((at, end))
            at = even.find(name, end)
    told = (one for one in mentions if one.kind == "title" and one.strong and one.end <= len(text))
    return (*spans, *((one.start, one.end) for one in told if _is_written_as_title(text, low, one)))


def _is_written_as_title(text: str, low: str, one: Mention) -> bool:
    """Whether some words of a title are put as one: with capitals, or with "session" behind them."""
    words = _WORD.findall(text, one.start, one.end)
    capitals = len(words) > 1 and all(word[0].isupper() for word in words)
    return capitals or _NOUN_BEHIND.match(low, one.end) is not None


def called_spans(scene: Scene, mentions: Iterable[Mention]) -> tuple[Span, ...]:
    """Return where the author's own words only say what sessions, agencies and mailboxes are called."""
    agencies = ((one.start, one.end) for one in scene.agencies if one.score >= _LIKELY and _is_a_name(scene.own, one))
    mailboxes = ((one.start, one.end) for one in scene.mailboxes)
    return (*title_spans(scene.own, scene.low, scene.catalog, mentions), *agencies, *mailboxes)


def _is_a_name(text: str, one: FoundAgency) -> bool:
    """Whether each of its words has a capital and none of them asks, so that nothing is said in it."""
    words = _WORD.findall(text, one.start, one.end)
    return len(words) > 1 and all(word[0].isupper() and word.lower() not in _ASKING for word in words)


_ASKING = frozenset(
    ["need", "needs", "needed", "please", "require", "requires", "required", "request", "i", "me", "my"]
)


def without_spans(text: str, spans: Sequence[Span]) -> str:
    """Return *text* with a word that says nothing in place of each of *spans*, so that places stay what they were."""
    for start, end in spans if spans and spans[-1][1] <= len(text) else [one for one in spans if one[1] <= len(text)]:
        text = f"{text[:start]}{'x' * (end - start)}{text[end:]}"
    return text
