"""What does a person at the terminal write? Asked for field by field, until they have enough."""

import contextlib
import re
import sys
from collections.abc import Callable, Iterator
from datetime import datetime

from registrar.demo.samples import ADDRESS, write_own

NAME = "Nora Quist"
ADDRESS_DEFAULT = "nora.quist@cedar-valley.example"
SUBJECT = "Webinar registration"

# Enough for the envelope; what the registrar makes of odder ones can be tried all the same.
_ADDRESS = re.compile(r"[^\s<>,;@]+@[^\s<>,;@]+")


def can_ask() -> bool:
    """Whether there is a person at a terminal."""
    return sys.stdin.isatty() and sys.stdout.isatty()


def ask_for_mail(tell: Callable[[str], None], *, now: Callable[[], datetime]) -> Iterator[tuple[str, bytes]]:
    """Yield (address, message) for each mail that is written, until q, Ctrl-D or an interruption."""
    with contextlib.suppress(ImportError):
        import readline  # noqa: F401 - input() edits lines with it

    name, address = NAME, ADDRESS_DEFAULT
    with contextlib.suppress(EOFError):
        while True:
            tell(f"\nWrite a mail to {ADDRESS} yourself: Enter begins, q ends.")
            if input("> ").strip().lower() in ("q", "quit", "exit"):
                return
            name = _ask("Your name", name)
            while not _ADDRESS.fullmatch(address := _ask("Your address", address)):
                tell("Please write it like name@example.org.")
                address = ADDRESS_DEFAULT
            subject = _ask("Subject", SUBJECT)
            tell("Your text; a line with a single dot ends it:")
            text = "\n".join(iter(input, "."))
            try:
                yield address, write_own(name, address, subject, text=text, now=now())
            except ValueError as error:
                tell(f"That cannot be sent: {error}")


def _ask(label: str, default: str) -> str:
    return input(f"{label} [{default}]: ").strip() or default
