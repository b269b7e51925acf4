"""What may be printed of words that somebody else wrote?

A letter may go to somebody who never wrote to us: a stranger may have named them, and From is easily forged. So the
words of others are `defanged` in every letter but those to staff: nothing in them that a mail program makes a link of.
"""

import re
from collections.abc import Iterator

NAME_LIMIT = 75
AGENCY_LIMIT = 120
ADDRESS_LIMIT = 150
WORDS_LIMIT = 300
SUBJECT_LIMIT = 60
MESSAGE_LIMIT = 6000  # of a message that is passed on to staff

_UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]")
_WEB_ADDRESS = re.compile(r"(?:https?|ftp)\S*|www\.\S*|\S*://\S*", re.IGNORECASE)
# Before two letters, as before the end of a domain: "1.30 p.m." and "6.21.2027" stay. Browsers know the other dots.
_DOT_INSIDE = re.compile(r"(?<=\w)[.\u3002\uff0e\uff61](?=[^\W\d_]{2})")


def one_line(words: str, limit: int) -> str:
    """Return *words* as one line without controls, cut at *limit* characters."""
    line = " ".join(_UNPRINTABLE.sub(" ", words[: limit * 4]).split())
    return line if len(line) <= limit else line[: limit - 1].rstrip() + "…"


def defanged(words: str, limit: int) -> str:
    """Return *words* as one line that no mail program makes a link of: web addresses out, domains and @ apart."""
    without = _WEB_ADDRESS.sub(" ", _UNPRINTABLE.sub(" ", words[: limit * 4]))
    return one_line(_DOT_INSIDE.sub(". ", without).replace("@", " at "), limit)


def lines_of(words: str, limit: int = MESSAGE_LIMIT) -> tuple[str, ...]:
    """Return the lines of *words* that say something, each without controls; cut at *limit* characters in all."""
    return tuple(_lines(words[:limit], cut=len(words) > limit))


def paragraphs_of(words: str, limit: int = MESSAGE_LIMIT) -> tuple[str, ...]:
    """Return the paragraphs of *words*, which empty lines set apart; cut at *limit* characters in all."""
    return tuple(" ".join(lines_of(part, limit)) for part in re.split(r"\n[ \t\r]*\n", words[:limit]) if part.strip())


def _lines(words: str, *, cut: bool) -> Iterator[str]:
    for line in words.splitlines():
        if clean := " ".join(_UNPRINTABLE.sub(" ", line).split()):
            yield clean
    if cut:
        yield "…"
