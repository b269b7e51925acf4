"""The lines of `needs/`: what single sentences ask for."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from registrar.mail.message import Message, parse
from registrar.vocabulary import Accommodation
from tests.make import make_message
from tests.reading.test_requests import SIGNATURE

TAUGHT = Path(__file__).with_name("needs") / "taught.txt"
LEARNT = TAUGHT.with_name("learnt.txt")
UNSEEN = TAUGHT.with_name("unseen.txt")


@dataclass(frozen=True, slots=True)
class Line:
    """What somebody wrote, and the accommodations that it asks for."""

    number: int
    text: str
    wanted: frozenset[Accommodation]

    def as_message(self, before: str = "") -> Message:
        """Return a message with *before* and these words as its body, signed."""
        return parse(make_message(before + self.text + SIGNATURE, subject="webinar"))


def lines_of(path: Path) -> Iterator[Line]:
    """Yield the lines of a list. Raises ValueError where one names no accommodation of `vocabulary`."""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if line and not line.startswith("#"):
            codes, text = line.split("|", 1)
            wanted = frozenset(Accommodation(code) for code in codes.split() if code != "-")
            yield Line(number, text.replace("~", "\n"), wanted)
