"""What does a letter say? write(owed, ...) -> Letter: chooses the template, builds its context. Pure."""

from dataclasses import dataclass

from registrar.mail.message import Address
from registrar.vocabulary import LetterKind


@dataclass(frozen=True, slots=True)
class Letter:
    """A message we write, before it is bytes."""

    kind: LetterKind
    to: Address
    subject: str
    text: str
    html: str
    invite: str = ""
    """The iCalendar object (METHOD:REQUEST or CANCEL), empty where the letter invites to nothing."""
    invite_method: str = ""
