"""The lines of `agencies/`: where the authors of single texts work."""

from collections.abc import Iterator
from dataclasses import dataclass
from email.utils import formataddr
from pathlib import Path

from registrar.mail.message import Message, parse
from tests.make import make_message

TAUGHT = Path(__file__).with_name("agencies") / "taught.txt"
UNSEEN = TAUGHT.with_name("unseen.txt")


@dataclass(frozen=True, slots=True)
class Line:
    """What somebody wrote, and every form of where they work."""

    number: int
    author: str
    text: str
    forms: tuple[str, ...]

    @property
    def name(self) -> str:
        """The author's name as the mail client shows it."""
        return self.author.rpartition("<")[0].strip()

    def as_message(self) -> Message:
        """Return a message with these words as its body."""
        address = self.author.rpartition("<")[2].rstrip("> ")
        return parse(make_message(self.text, subject="webinar", author=formataddr((self.name, address))))


def lines_of(path: Path) -> Iterator[Line]:
    """Yield the lines of a list. Raises ValueError where one has no three parts."""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if line and not line.startswith("#"):
            author, forms, text = line.split("|", 2)
            yield Line(number, author, text.replace("~", "\n"), tuple(form for form in forms.split(";") if form))
