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
from registrar.letters import Stationery, write
from registrar.mail.compose import new_message_id, to_field
from registrar.mail.message import Address
from registrar.mail.unsubscribe import unsubscribe_uri
from registrar.outbox import FinishedLetter
from registrar.wording.cleaning import defanged

LONGEST_NAME = 40
QP_LINE = 76  # RFC 2045 §6.7: a longer line would have to be broken
# What is the same bytes in a header field, in plain text, in HTML and in quoted-printable.
PLAIN_NAME = re.compile(r"[A-Za-z]+(?:(?:\.? |-)[A-Za-z]+)*")
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
    master: Copy | None = None
    """With stand-ins where copies differ; None where the letter cannot be copied."""

    def fill(self, name: str | None, email: str, agency: str | None) -> Copy:
        """Return the letter to one registrant."""
        master = self.master
        plain = name is not None and len(name) <= LONGEST_NAME and PLAIN_NAME.fullmatch(name)
        if master is None or name is None or not plain or defanged(name, LONGEST_NAME) != name:
            return self.write(Person(name, email, agency))
        domain = self.stationery.mailbox.email.rpartition("@")[2]
        token, message_id = secrets.token_hex(16), new_message_id(domain)
        raw = (
            master.letter.raw.replace(_TO, to_field(Address(email, name)).encode(), 1)
            .replace(master.token.encode(), token.encode())
            .replace(master.letter.message_id.encode(), message_id.encode(), 1)
            .replace(_NAME, name.encode())
        )
        letter = replace(
            master.letter,
            recipient=email,
            message_id=message_id,
            subject=master.letter.subject.replace(str(STAND_IN.name), name),
            text=master.letter.text.replace(str(STAND_IN.name), name),
            raw=raw,
        )
        return Copy(letter, token)

    def write(self, person: Person) -> Copy:
        """Return the letter to one registrant, written in full."""
        owed = ReminderLetter(Address(person.email or "", person.name or ""), person, self.session, self.language)
        token = secrets.token_hex(16)
        uri = unsubscribe_uri(self.stationery.mailbox.email, token, plus_addressing=self.plus_addressing)
        letter = write(owed, self.stationery, now=self.now)
        return Copy(finish(letter, self.stationery, answered=None, now=self.now, unsubscribe=uri), token)


_NAME = str(STAND_IN.name).encode()
_TO = to_field(Address(str(STAND_IN.email), str(STAND_IN.name))).encode()


def make_mould(
    session: OfferedSession, language: str, stationery: Stationery, *, plus_addressing: bool, now: datetime
) -> Mould:
    """Return what reminders of *session* in *language* are copied from."""
    empty = Mould(session, language, stationery, plus_addressing, now)
    master = empty.write(STAND_IN)
    return replace(empty, master=master) if _can_be_copied(master.letter) else empty


def _can_be_copied(letter: FinishedLetter) -> bool:
    """Whether each line with a name has room for another one, and nothing else in the letter is a registrant's own."""
    rest = letter.raw.replace(_TO, b"", 1)
    if len(rest) == len(letter.raw) or _STAND_INS.search(rest):
        return False
    lines = rest.split(b"\r\n")
    for before, line in zip([b"", *lines], lines, strict=False):
        if _NAME not in line:
            continue
        if len(line) + line.count(_NAME) * (LONGEST_NAME - len(_NAME)) > QP_LINE:
            return False
        if line.endswith(b"=") or before.endswith(b"="):
            return False
    return True
