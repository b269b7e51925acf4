"""The same letter to thousands: written once for a session and a language, then copied for each registrant.

A reminder differs from the next in its recipient, the name it greets, its Message-ID and its token. Filling these into
bytes that are finished takes a fiftieth of writing the letter anew. Whatever does not fit that way (a name with signs
that HTML or a header field must encode, a template of the deployment's own that uses more) is written in full.
"""

import re
import secrets
from dataclasses import dataclass, replace
from datetime import datetime

from registrar.catalog import OfferedSession
from registrar.decision import Person, ReminderLetter
from registrar.dispatch import finish
from registrar.forms import Filled, Form
from registrar.letters import Stationery, write
from registrar.mail.compose import to_field
from registrar.mail.message import Address
from registrar.mail.unsubscribe import unsubscribe_uri
from registrar.outbox import FinishedLetter

LONGEST_NAME = 40
QP_LINE = 76  # RFC 2045 §6.7: a longer line would have to be broken
# What is the same bytes in a header field, in plain text, in HTML and in quoted-printable, and no beginning of a link.
PLAIN_NAME = re.compile(r"(?!.*(?:http|ftp|www))[A-Za-z]+(?:(?:\.? |-)[A-Za-z]+)*", re.ASCII | re.IGNORECASE)
STAND_IN = Person("Qzvname", "qzvmail@qzvdomain.example", "Qzvagency")
_STAND_INS = re.compile(rb"qzv(?:mail|domain|agency)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Copy:
    """One copy, and the token that stops further ones."""

    letter: FinishedLetter
    token: str


@dataclass(frozen=True, slots=True)
class Mould:
    """The reminder of one session in one language."""

    session: OfferedSession
    language: str
    stationery: Stationery
    plus_addressing: bool
    now: datetime
    """When it was made, aware UTC: the Date of every copy."""
    form: "_Form | None" = None
    """None where the letter cannot be copied."""

    def fill(self, name: str | None, email: str, agency: str | None) -> Copy:
        """Return the letter to one registrant."""
        form = self.form
        if form is None or name is None or not _is_plain(name):
            return self.write(Person(name, email, agency))
        token, message_id = secrets.token_hex(16), f"<{secrets.token_hex(16)}{form.message_id_ending}"
        gaps = {"to": _to(email, name), "token": token, "message_id": message_id, "name": name}
        letter = FinishedLetter(
            kind=form.master.kind,
            recipient=email,
            envelope_from=form.master.envelope_from,
            message_id=message_id,
            subject=form.master.subject.replace(_NAME, name),
            text=form.master.text.replace(_NAME, name),
            content=Filled(form.common, gaps),
        )
        return Copy(letter, token)

    def write(self, person: Person) -> Copy:
        """Return the letter to one registrant, written in full."""
        owed = ReminderLetter(Address(person.email or "", person.name or ""), person, self.session, self.language)
        token = secrets.token_hex(16)
        uri = unsubscribe_uri(self.stationery.mailbox.email, token, plus_addressing=self.plus_addressing)
        letter = write(owed, self.stationery, now=self.now)
        return Copy(finish(letter, self.stationery, answered=None, now=self.now, unsubscribe=uri), token)


@dataclass(frozen=True, slots=True)
class _Form:
    """A finished letter, with gaps where copies differ."""

    master: FinishedLetter
    """With stand-ins."""
    common: Form
    """With gaps for `to`, `token`, `message_id` and `name`."""
    message_id_ending: str


_NAME = str(STAND_IN.name)


def _to(email: str, name: str) -> str:
    """Return what stands behind `To: `."""
    return to_field(Address(email, name)).removeprefix("To: ").removesuffix("\r\n")


_TO = _to(str(STAND_IN.email), _NAME).encode()


def _is_plain(name: str) -> bool:
    """Whether *name* is the same bytes wherever it stands, and is printed as it is."""
    return len(name) <= LONGEST_NAME and PLAIN_NAME.fullmatch(name) is not None


def make_mould(
    session: OfferedSession, language: str, stationery: Stationery, *, plus_addressing: bool, now: datetime
) -> Mould:
    """Return what reminders of *session* in *language* are copied from."""
    empty = Mould(session, language, stationery, plus_addressing, now)
    copy = empty.write(STAND_IN)
    return replace(empty, form=_make_form(copy)) if _can_be_copied(copy.letter) else empty


def _make_form(copy: Copy) -> _Form:
    raw = copy.letter.raw.replace(b"%", b"%%").replace(_TO, b"%(to)b", 1).replace(copy.token.encode(), b"%(token)b")
    raw = raw.replace(copy.letter.message_id.encode(), b"%(message_id)b", 1).replace(_NAME.encode(), b"%(name)b")
    return _Form(copy.letter, Form(raw), "@" + copy.letter.message_id.partition("@")[2])


def _can_be_copied(letter: FinishedLetter) -> bool:
    """Whether each line with a name has room for another one, and nothing else in the letter is a registrant's own."""
    rest = letter.raw.replace(_TO, b"", 1)
    if len(rest) == len(letter.raw) or _STAND_INS.search(rest):
        return False
    lines = rest.split(b"\r\n")
    for before, line in zip([b"", *lines], lines, strict=False):
        if _NAME.encode() not in line:
            continue
        if len(line) + line.count(_NAME.encode()) * (LONGEST_NAME - len(_NAME)) > QP_LINE:
            return False
        if line.endswith(b"=") or before.endswith(b"="):
            return False
    return True
