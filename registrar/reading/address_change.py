"""Which of two addresses takes the place of the other?

As in "change my e-mail from old@x to new@y", "switch old@x -> new@y": the first is not to be used, the second is.
"""

# ruff: noqa: E501 - a pattern is one row of a table and reads along its line

import re

from registrar.reading.mailboxes import Mailbox

_CHANGES = re.compile(
    r"\b(?:from|chang\w+|switch\w*|swap\w*|replac\w+|updat\w+|correct\w*|move[ds]?|moving|cambi\w+|reempla\w+|sustitu\w+|actuali\w+|corr[ei]\w+)\b"
    r"[^;@]{0,50}\Z"
)
"""Before an address: something is said to change."""
_NEXT = r"(?:(?:this|the|my|new|work|office|one|address|e-?mail|mi|el|la|nuev[oa]|correo)[\s,:–-]+){0,5}[<(\[\"']*"
_TO = rf"[>)\]\"']*[,.]?\s+(?:to|with|by|into|a|por|-+>|=+>|→)\s+{_NEXT}"
_IS_CHANGED_TO = (
    r"[>)\]\"']*[,.;:]?\s+(?:[–—-]+\s+)?(?:(?:and|so|but|then|please|kindly|can you|could you|would you|por favor)[\s,]+){0,4}"
    rf"(?:chang|switch|updat|correct|fix|mov|mak|cambi|corrij)\w*\s+(?:that|it|this|eso|lo)\s+(?:over\s+)?(?:to|into|a|por)\s+{_NEXT}"
)
"""Between two addresses: "has old@x, please change that to new@y" needs no word before the first."""
_ADDRESS = r"[\w.+'-]{1,64}@[\w.-]{1,64}"
_GIVES_WAY = re.compile(rf"(?:{_TO}|(?P<told>{_IS_CHANGED_TO}))[\w.+'-]+@")
_TAKES_OVER = re.compile(rf"{_ADDRESS}(?:{_TO}|(?P<told>{_IS_CHANGED_TO}))\Z")
_BEFORE = 80
_BOTH = 200
"""Characters before an address in which the other stands."""


def gives_way(text: str, mailbox: Mailbox) -> bool:
    """Whether *mailbox* in *text*, folded, is to be used no longer: "from [old@x] to new@y"."""
    way = _GIVES_WAY.match(text, mailbox.end)
    return way is not None and (way["told"] is not None or _is_change(text, mailbox.start))


def takes_over(text: str, mailbox: Mailbox) -> bool:
    """Whether *mailbox* is to be used instead of another: "from old@x to [new@y]"."""
    other = _TAKES_OVER.search(text, max(0, mailbox.start - _BOTH), mailbox.start)
    return other is not None and (other["told"] is not None or _is_change(text, other.start()))


def _is_change(text: str, start: int) -> bool:
    return _CHANGES.search(text, max(0, start - _BEFORE), start) is not None
