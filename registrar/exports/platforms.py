"""What does each webinar platform accept, and what had to be changed for it?

A platform that refuses a row says so days later or never, and somebody stands before a closed door. So what it would
refuse is put right here where that is harmless, or left out, and each time a Remark says which row and why: nothing is
changed silently. The records stay as they are.
"""

import csv
import io
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Set
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from registrar.errors import RegistrarError
from registrar.exports.attendees import Attendee
from registrar.exports.files import replacing
from registrar.exports.formats import RUNS_AS_FORMULA, Counted, uncounted
from registrar.exports.names import split_name
from registrar.exports.sheet import PAGE
from registrar.limits import address_key


@dataclass(frozen=True, slots=True)
class Remark:
    """What was done otherwise than asked, for whom, and why."""

    registration: int
    who: str
    what: str

    def __str__(self) -> str:
        """Return it as a line for whoever exports."""
        return f"registration {self.registration} ({self.who}): {self.what}"


Remarked = Callable[[Remark], None]


@dataclass(frozen=True, slots=True)
class Platform:
    """The rules of one platform's import."""

    name: str
    header: tuple[str, ...]
    columns: tuple[str, ...]
    """Which of `email`, `first` and `last`, in its order."""
    octets_per_file: int | None = None
    name_limit: int | None = None
    bare_names: bool = False
    """No spaces, full stops or hyphens in first and last names."""
    bare_addresses: bool = False
    """No hyphens or spaces in addresses."""
    needs_last_name: bool = False
    advice: str = ""
    """What to know before importing."""


# https://support.zoom.us/hc/en-us/articles/360036179892: columns A email, B first name, C last name; at most 2 MB;
# one-time webinars only. A name of more than 64 characters is refused by its API.
ZOOM = Platform(
    "Zoom",
    ("email", "first_name", "last_name"),
    ("email", "first", "last"),
    octets_per_file=2_000_000,
    name_limit=64,
    advice="Zoom imports into one-time webinars only, not into recurring ones, and mails everyone a link of their own.",
)
# https://support.goto.com/webinar/help/how-do-i-add-registrants-in-bulk: CSV in UTF-8, the first row stays, no
# duplicates, no spaces, periods or hyphens in names, no spaces or hyphens in addresses.
GOTO = Platform(
    "GoTo",
    ("First Name", "Last Name", "Email Address"),
    ("first", "last", "email"),
    bare_names=True,
    bare_addresses=True,
    needs_last_name=True,
    advice="GoTo wants the first row of its own template: where that reads otherwise, put it in place of ours.",
)

_SEPARATES = re.compile(r"[\s.\-‐‑‒–—−]+")
_HYPHEN_OR_SPACE = re.compile(r"[\s\-‐‑‒–—−]")


def platform_rows(attendees: Iterable[Attendee], platform: Platform, remarked: Remarked) -> Iterator[tuple[str, ...]]:
    """Yield the rows that *platform* takes, the heading first; what is changed or left out goes to *remarked*."""
    yield platform.header
    for one in attendees:
        fields = _fields(one, platform, remarked)
        if fields is not None:
            yield tuple(fields[column] for column in platform.columns)


def _fields(one: Attendee, platform: Platform, remarked: Remarked) -> dict[str, str] | None:
    def remark(what: str) -> None:
        remarked(Remark(one.registration, one.name or one.email, what))

    left_out = _left_out_because(one, platform)
    if left_out:
        remark(f"left out: {left_out}")
        return None
    fields = {"email": one.email}
    first, last = split_name(one.name)
    for part, label, value in (("first", "first name", first), ("last", "last name", last)):
        fields[part] = _accepted(value, platform)
        if fields[part] != value:
            remark(f'{label} "{value}" written as "{fields[part]}": {_rule(value, platform)}')
    if not last:
        if platform.needs_last_name:
            fields["last"] = fields["first"][:1]
            remark(f'one name only; last name written as its initial "{fields["last"]}": {platform.name} needs one')
        else:
            remark("one name only; it stands as the first name, the last name is empty")
    return fields


def _left_out_because(one: Attendee, platform: Platform) -> str:
    if not one.email:
        return "no address is known"
    if not one.name:
        return "no name is known"
    if one.first_with_address != one.registration:
        return (
            f"has the address {one.email} in common with registration {one.first_with_address} "
            f"({one.first_name_with_address}), and {platform.name} takes each address once; "
            "give this person the link by hand, or ask for an address of their own"
        )
    if platform.bare_addresses and _HYPHEN_OR_SPACE.search(one.email):
        return f"{platform.name}'s import takes no hyphen in an address; add {one.email} by hand"
    return ""


def _accepted(part: str, platform: Platform) -> str:
    kept = _SEPARATES.sub("", part) if platform.bare_names else part
    # A row may be opened in a spreadsheet on its way: there an apostrophe would be kept as part of the name.
    return kept.lstrip("".join(RUNS_AS_FORMULA))[: platform.name_limit].strip()


def _rule(part: str, platform: Platform) -> str:
    if platform.bare_names and _SEPARATES.search(part):
        return f"{platform.name} allows no spaces, full stops or hyphens in names"
    if part.startswith(RUNS_AS_FORMULA):
        return "a spreadsheet would run it as a formula"
    return f"{platform.name} takes at most {platform.name_limit} characters"


def write_platform(
    attendees: Iterable[Attendee],
    platform: Platform,
    path: Path | None,
    *,
    remarked: Remarked,
    counted: Counted = uncounted,
) -> tuple[int, list[Path]]:
    """Write what *platform* imports to *path*, to standard output where it is None; return how many rows, and where.

    UTF-8 without a BOM, which platforms read as part of the first column's name. A list that is longer than the
    platform takes at once goes on in further files beside *path* (attendees-2.csv), each under the heading. Raises
    RegistrarError where that would be needed and *path* is None.
    """
    rows = platform_rows(attendees, platform, remarked)
    heading = _line(next(rows))
    paths: list[Path] = []
    count, size, room = 0, 0, platform.octets_per_file or sys.maxsize
    with ExitStack() as files:  # none of them gets its name before all are whole
        file = sys.stdout.buffer if path is None else _next_file(files, paths, path)
        size += file.write(heading)
        for count, row in enumerate(rows, 1):
            line = _line(row)
            if size + len(line) > room:
                if path is None:
                    raise RegistrarError(
                        f"{platform.name} takes at most {room // 1_000_000} MB in a file, and this list is longer: "
                        "with --output FILE it is written as several"
                    )
                file = _next_file(files, paths, path)
                size = file.write(heading)
            size += file.write(line)
            if count % PAGE == 0:
                counted(count)
    return count, paths


def _next_file(files: ExitStack, paths: list[Path], path: Path) -> BinaryIO:
    paths.append(path.with_stem(f"{path.stem}-{len(paths) + 1}") if paths else path)
    return files.enter_context(replacing(paths[-1]))


def _line(row: tuple[str, ...]) -> bytes:
    buffer = io.StringIO()
    csv.writer(buffer).writerow(row)
    return buffer.getvalue().encode("utf-8", "replace")


BCC_AT_ONCE = 500
"""Gmail and Outlook.com take no more recipients in a message."""


def bcc(attendees: Iterable[Attendee], *, stopped: Set[str], remarked: Remarked) -> Iterator[str]:
    """Yield each address once, for a line to paste into Bcc; *stopped* are the `address_key`s mail comes back from."""
    for one in attendees:
        left_out = ""
        if not one.email:
            left_out = "no address is known"
        elif one.first_with_address != one.registration:
            left_out = (
                f"{one.email} is there once already, for registration {one.first_with_address} "
                f"({one.first_name_with_address})"
            )
        elif address_key(one.email) in stopped:
            left_out = f"mail to {one.email} comes back"
        if left_out:
            remarked(Remark(one.registration, one.name or one.email, f"left out: {left_out}"))
        else:
            yield one.email
