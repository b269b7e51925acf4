"""The lines of `sessions/`: which sessions a few words ask for."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from registrar.catalog import Catalog, OfferedSession, make_catalog
from registrar.mail.message import Message, parse
from tests.make import make_message
from tests.reading.test_requests import SIGNATURE

TAUGHT = Path(__file__).with_name("sessions") / "taught.txt"
UNSEEN = TAUGHT.with_name("unseen.txt")
ZONE = ZoneInfo("America/New_York")
ON_OFFER = {
    "N": {
        24: ("2026-04-21T14:00", ""),
        25: ("2026-06-16T14:00", ""),
        26: ("2026-08-18T14:00", ""),
        27: ("2026-10-20T14:00", ""),
        28: ("2026-12-15T14:00", ""),
        29: ("2027-02-16T14:00", ""),
    },
    "T": {
        310: ("2027-01-13T10:00", "First Hours"),
        311: ("2027-01-28T10:00", "Working with Law Enforcement"),
        312: ("2027-03-10T10:00", "First Hours"),
        313: ("2027-05-12T10:00", "After They Come Home"),
        314: ("2027-05-27T10:00", "Runaway, Lost or Taken?"),
        315: ("2027-07-14T13:30", "Working with Law Enforcement"),
        316: ("2027-09-08T13:30", "After They Come Home"),
    },
}


def _catalog(sessions: dict[int, tuple[str, str]]) -> Catalog:
    starts = {number: datetime.fromisoformat(start).replace(tzinfo=ZONE) for number, (start, _) in sessions.items()}
    return make_catalog(
        tuple(
            OfferedSession(
                number, starts[number].astimezone(UTC), (starts[number] + timedelta(minutes=90)).astimezone(UTC), title
            )
            for number, (_, title) in sessions.items()
        ),
        timezone=ZONE.key,
        program="Reporting Missing Children",
        organization="Center for Missing Children",
        mailbox="webinars@training.example",
    )


CATALOGS = {program: _catalog(sessions) for program, sessions in ON_OFFER.items()}


@dataclass(frozen=True, slots=True)
class Line:
    """What somebody wrote to a program on a day (at nine in the morning), and the sessions that it asks for."""

    number: int
    program: str
    written: datetime
    wanted: tuple[int, ...]
    text: str
    subject: str

    @property
    def catalog(self) -> Catalog:
        """The sessions on offer."""
        return CATALOGS[self.program]

    def as_message(self, before: str = "") -> Message:
        """Return a message with *before* and these words as its body, signed."""
        return parse(
            make_message(
                before + self.text + SIGNATURE,
                subject=self.subject or "registration",
                date=format_datetime(self.written),
            )
        )


def lines_of(path: Path) -> Iterator[Line]:
    """Yield the lines of a list. Raises ValueError where one does not keep to the format."""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if line and not line.startswith("#"):
            program, day, numbers, words = line.split("|", 3)
            subject, _, text = words.removeprefix("Subject: ").partition("~") if "~" in words else ("", "", words)
            written = datetime.fromisoformat(f"{day}T09:00").replace(tzinfo=ZONE)
            wanted = () if numbers == "-" else tuple(sorted(int(one) for one in numbers.split()))
            yield Line(number, program, written, wanted, text, subject)
