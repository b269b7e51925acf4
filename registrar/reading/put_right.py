"""How does somebody put their own name right, or say how it is to be printed?"""

import re

from registrar.reading.badge import badge_name
from registrar.reading.mailboxes import name_tokens
from registrar.reading.people import Scene
from registrar.reading.reading import Found
from registrar.reading.spellings import LONGEST, MOST_NAMES, is_quoted, spelled_alike
from registrar.reading.words.correcting_words import (
    CHANGED,
    GOES_BY,
    LAST_NAME,
    PUTS_RIGHT,
    RIGHT_AFTER,
    RIGHT_BEFORE,
    WRONG_BEFORE,
)


def author_put_right(scene: Scene, best: Found[str] | None) -> Found[str] | None:
    """Return the author's name as they put it right; *best*, what it was taken for, where they do not."""
    if best is None or len(scene.low) > LONGEST or not PUTS_RIGHT.search(scene.low):
        return best
    value = _with_last_name(scene, best.value) or _as_printed(scene, best.value) or _respelled(scene, best.value)
    return best if value is None or value == best.value else Found(value, value, "body", 0.9, "put right by its bearer")


def _with_last_name(scene: Scene, name: str) -> str | None:
    """As in "my new last name is Roe-Fox", "my last name has two t's, Trentt"."""
    match = LAST_NAME.search(scene.low)
    if match is None or not CHANGED.search(match[0]):
        return None
    value = scene.own[match.start("value") : match.end("value")]
    return None if not value[:1].isupper() or " " not in name else badge_name(f"{name.rsplit(' ', 1)[0]} {value}")


def _as_printed(scene: Scene, name: str) -> str | None:
    """As in "I go by Tony on badges", "my badge should just say Lupe Roe"."""
    match = GOES_BY.search(scene.low)
    if match is None:
        return None
    value = badge_name(scene.own[match.start("value") : match.end("value")])
    if value is None or not value[:1].isupper() or " " not in name:
        return None
    tokens = name_tokens(value)
    if " by " in match[0] and len(tokens) == 1 and not _PRINTED.search(scene.low, match.start(), match.end() + 60):
        return None  # "My name is Robert Roe but I go by Bob": on a badge it may well be Robert
    if len(tokens) == 1:
        return badge_name(f"{value} {name.rsplit(' ', 1)[1]}")
    return value if tokens[-1] == name_tokens(name)[-1] or tokens[0] == name_tokens(name)[0] else None


_PRINTED = re.compile(
    r"\b(?:badges?|certificates?|name ?tags?|rosters?|lists?|print\w*|record|registration|confirmation)\b"
)


def _respelled(scene: Scene, name: str) -> str | None:
    """As in "it is Thao Nguyen, with an h": a spelling of the author's name that is said to be the right one."""
    for one in scene.names[:MOST_NAMES]:
        if " " not in one.value or one.value == name or not spelled_alike(one.value, name):
            continue
        before = scene.low[max(0, one.start - 60) : one.start]
        if WRONG_BEFORE.search(before) or is_quoted(scene.own, one):
            continue
        if RIGHT_BEFORE.search(before) or RIGHT_AFTER.match(scene.low, one.end):
            return one.value
    return None
