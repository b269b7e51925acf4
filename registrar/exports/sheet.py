"""What is a list, whatever it lists and however it is written?"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

Row = tuple[str | int | None, ...]

PAGE = 1000
"""Rows held in memory at a time."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A list: its name, its columns, its rows as they are asked for. *rows* can be gone through once."""

    title: str
    columns: tuple[str, ...]
    rows: Iterable[Row]


def local(moment: datetime, zone: ZoneInfo) -> str:
    """Return *moment* (aware) as it reads on the clocks of *zone*: sorts as text, means the same in every country."""
    return moment.astimezone(zone).replace(tzinfo=None).isoformat(" ", "minutes")
