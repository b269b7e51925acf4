"""How is a letter that thousands get kept once?

Copies of a letter differ in a few words. What they have in common is a form, stored once; of each copy the outbox keeps
the words that fill its gaps. The two give the same bytes whenever they are put together, so that what is kept is still
what is sent.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass

_DISTURBING = (b"\\r", b"\\n", b':".', b'""')
"""How such words look in JSON; an empty one lets a dot behind it begin the line."""
_AS_JSON = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))  # `dumps` would make one for every letter


class Form:
    """What copies have in common: a finished letter as a format string of bytes, with `%(name)b` for each gap."""

    __slots__ = ("digest", "raw")

    def __init__(self, raw: bytes) -> None:
        self.raw = raw
        self.digest = hashlib.sha256(raw).hexdigest()


@dataclass(frozen=True, slots=True)
class Filled:
    """One copy of a form."""

    form: Form
    gaps: dict[str, str]

    @property
    def kept(self) -> bytes:
        """What the outbox keeps of this copy alone."""
        return _AS_JSON.encode(self.gaps).encode()

    @property
    def raw(self) -> bytes:
        """The letter."""
        return _fill(self.form.raw, self.gaps)


def put_together(kept: bytes, form: bytes | None) -> bytes:
    """Return the letter of which *kept* is stored: that itself, or with *form*, what fills the gaps of it."""
    return kept if form is None else _fill(form, json.loads(kept))


def keeps_lines(kept: bytes) -> bool:
    """Whether no word of the copy that *kept* is stored of ends a line or begins with a dot.

    What SMTP wants of lines (RFC 5321 §2.3.8, §4.5.2) can then be done to the form once. False where that is not known.
    """
    return not any(sign in kept for sign in _DISTURBING)


def _fill(form: bytes, gaps: Mapping[str, str]) -> bytes:
    return form % {name.encode(): words.encode() for name, words in gaps.items()}
