"""What the training commands learn from, and their command line: judge on writers left out, train on all, write."""

import argparse
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple, Protocol, TypeVar

from registrar.catalog import Catalog
from registrar.mail.automatic import automatic_because
from registrar.mail.message import Message, parse
from registrar.reading.rsvp import find_answer
from tests.corpus.eml import build, load
from tests.corpus.test_corpus import catalog_of

OWN = Path(__file__).parent
LEARNT_FROM = (OWN, OWN / "taught", *sorted(path.parent for path in (OWN / "drills").glob("*/messages.jsonl")))
"""Never `unseen`: what the reader makes of that is to stay what it makes of a stranger's mail."""


class Received(NamedTuple):
    """A message of a corpus as it came in, with what is in it."""

    labelled: Mapping[str, Any]
    message: Message
    catalog: Catalog
    now: datetime

    @property
    def is_automatic(self) -> bool:
        """Whether a machine sent it."""
        return automatic_because(self.message, (self.catalog.mailbox,)) is not None


def received(folder: Path) -> Iterator[Received]:
    """Yield the messages of a corpus; an rsvp is known by its calendar part and teaches nothing."""
    messages, catalogs = load(folder)
    offers = {key: catalog_of(facts) for key, facts in catalogs.items()}
    for labelled in messages:
        catalog = offers[labelled["catalog"]]
        message = parse(build(labelled, catalogs[labelled["catalog"]]))
        now = message.date or datetime.fromisoformat(labelled["date"])
        if find_answer(message, catalog, now) is None:
            yield Received(labelled, message, catalog, now)


class Written(Protocol):
    """A message by a writer."""

    @property
    def writer(self) -> str:
        """Whose message it is."""
        ...


def writer_of(name: str) -> str:
    """Return by whom a message is: the letters before the number of its id; the part of a list is its first figure."""
    return name.rstrip("0123456789") or name[0]


Example = TypeVar("Example", bound=Written)
Stored = Mapping[str, Any]


def train_by_command(
    about: str,
    *,
    examples: Callable[[Path], Iterator[Example]],
    beside: Callable[[], Iterator[Example]] = lambda: iter(()),
    train: Callable[[Sequence[Example]], Stored],
    report: Callable[[str, Sequence[Example], Stored, bool], str],
    as_text: Callable[[Stored], str],
    stored: Path,
) -> None:
    """Do what the command line asks for; *beside* yields what teaches and is in no folder, *stored* is where the
    model goes, *report* says what one brings."""
    options = argparse.ArgumentParser(description=about, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("corpus", nargs="*", type=Path, help="folders of corpora to learn from")
    options.add_argument("--left-out", default="", help="writers to leave out in turn, as in p,AA; * for all")
    options.add_argument("--check", action="store_true", help="write nothing")
    options.add_argument("--show", action="store_true", help="name each message that is read differently")
    given = options.parse_args()
    every = [one for folder in given.corpus or LEARNT_FROM for one in examples(folder)]
    every += beside()
    writers = sorted({one.writer for one in every})
    for writer in writers if given.left_out == "*" else given.left_out.replace(",", " ").split():
        model = train([one for one in every if one.writer != writer])
        print(report(writer, [one for one in every if one.writer == writer], model, given.show), flush=True)
    model = train(every)
    text = as_text(model)
    print(f"{len(text.encode()) / 1000:.0f} kB, digest {model['digest'][:12]}, {len(every)} messages of {writers}")
    if not given.check:
        stored.write_text(text, encoding="utf-8")
