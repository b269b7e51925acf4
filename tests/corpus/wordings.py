"""Which intent do the single wordings have that the rules are tested with?

Mail asks for a seat two times in three; cancellations, moves and corrections are rare in the corpus, and in few words
rarer still. The rows of `test_requests.py` and `test_stories.py` in `tests/reading` are such words: the second opinion
learns from them as well. Who adds rows there, and finds that the wording outweighs the rules, trains it again.
"""

from collections.abc import Iterator
from pathlib import Path

from registrar.catalog import Catalog
from registrar.mail.message import parse
from registrar.reading.opinion import find_features
from registrar.reading.read import read_by_rules
from registrar.vocabulary import Intent
from tests.make import make_message
from tests.reading.test_requests import (
    CANCEL_PLAIN,
    CHANGE_PLAIN,
    CONFIRMATION,
    CONFIRMED,
    FOR_PEOPLE,
    PLAIN,
    REGISTER_PLAIN,
    REGISTER_TITLED,
    SIGNATURE,
    TITLED,
    UPDATE_PLAIN,
)
from tests.reading.test_stories import ROWS

TABLES = (
    (Intent.REGISTER, REGISTER_PLAIN, PLAIN),
    (Intent.REGISTER, REGISTER_TITLED, TITLED),
    (Intent.CHANGE, CHANGE_PLAIN, PLAIN),
    (Intent.CANCEL, CANCEL_PLAIN, PLAIN),
    (Intent.UPDATE, UPDATE_PLAIN, PLAIN),
)

BESIDE = (
    (Intent.OTHER, "Please keep my seat."),
    (Intent.OTHER, "Please keep my place, the meeting was moved."),
    (Intent.OTHER, "Keep my spot, please."),
    (Intent.OTHER, "I will keep my seat after all. Sorry about the noise."),
    (Intent.OTHER, "Leave my registration as it is, please."),
    (Intent.OTHER, "Please do not cancel my seat, I can make it."),
    (Intent.CHANGE, "Please move Bo Ek (bo.ek@harbor.example) to session 25."),
    (Intent.CHANGE, "Move Maria Delgado (m.delgado@lake.example) to session 26, please."),
    (Intent.CHANGE, "Please switch Tom Hale to June 21."),
    (Intent.CHANGE, "Could you transfer Dana Whitt (dwhitt@harbor.example) from session 25 to session 27?"),
    (Intent.CHANGE, "Kindly change Bo Ek's session to 26."),
    (Intent.CANCEL, "Please remove Bo Ek (bo.ek@harbor.example) from session 25."),
    (Intent.CANCEL, "Take Maria Delgado off the list for June 21."),
    (Intent.CANCEL, "Tom Hale no longer works here. Please cancel him."),
    (Intent.UPDATE, "Please change the e-mail for Bo Ek to bo.ek@harbor.example."),
    (Intent.UPDATE, "Please update my agency: Harbor County Court, not Harbor County."),
    (Intent.UPDATE, "Please add captions to my registration for session 25."),
    (Intent.UPDATE, "Correct the spelling of my name on the list, please: Anne Lee."),
    (Intent.QUESTION, "I can't log in to the webinar."),
    (Intent.QUESTION, "The link does not work for me."),
    (Intent.REGISTER, "Please add Bo Ek (bo.ek@harbor.example) to session 25."),
    (Intent.REGISTER, "Please register Maria Delgado (m.delgado@lake.example) for session 26."),
)
"""What the tables have few of: others who are moved, and a seat that is kept."""


LISTED = Path(__file__).with_name("wordings.txt")
"""Sentences by what they are for and what they answer, a line each."""
UNSEEN = LISTED.with_name("wordings_unseen.txt")
"""The same, by which nobody learns."""
Row = tuple[Intent, str, str, Catalog]
"""A wording: its intent, the text, the subject, and the sessions on offer."""
BELOW = {
    "-": ("webinar", ""),
    "c": (CONFIRMED, CONFIRMATION),
    "m": (
        "Re: One detail is missing",
        (
            "\nOn Mon, Mar 19, 2018 at 9:12 AM Training <webinars@training.example> wrote:\n"
            "> Thank you for writing. You are on our list for session 25. We still need the name of your agency.\n"
        ),
    ),
    "a": (
        "Re: Webinars for 2018",
        (
            "\nOn Mon, Mar 19, 2018 at 9:12 AM Training <webinars@training.example> wrote:\n"
            "> Session 25, June 21\n> Session 26, August 16\n> Session 27, October 18\n"
            "> To register, reply with your name, office e-mail and agency.\n"
        ),
    ),
}
"""The subject and what stands below, by the letter in that list."""


def wordings() -> Iterator[tuple[Intent, frozenset[str]]]:
    """Yield the intent of each wording with the features that the second opinion looks at."""
    for intent, text, subject, catalog in rows():
        message = parse(make_message(text, subject=subject))
        assert message.date is not None
        scene, mentions, _ = read_by_rules(message, catalog, now=message.date)
        yield intent, find_features(scene, mentions).message


def rows() -> Iterator[Row]:
    """Yield each wording that is learned from."""
    yield from ((intent, text, subject, catalog) for intent, table, catalog in TABLES for text, subject, _ in table)
    yield from ((Intent(intent), text, subject, PLAIN) for intent, text, subject in FOR_PEOPLE)
    for intent, text in BESIDE:
        yield from ((intent, text + SIGNATURE, subject, PLAIN) for subject in ("webinar", "Re: Webinar"))
    for row in ROWS:
        result, subject, text = (part.strip() for part in row.split("||"))
        answers = subject == "~"
        words = text.replace("~", "\n") + SIGNATURE + (CONFIRMATION if answers else "")
        yield Intent(result.split()[0]), words, CONFIRMED if answers else subject, PLAIN
    yield from listed(LISTED)


def listed(path: Path) -> Iterator[Row]:
    """Yield the lines of a list. Raises ValueError or KeyError where one is not in that form."""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            said, below, text = line.split("|", 2)
            subject, answered = BELOW[below]
            yield Intent(said), text.replace("~", "\n") + SIGNATURE + answered, subject, PLAIN
