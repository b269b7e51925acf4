"""What the checks look at: the scene, the mentions and the reading, with what several of them need."""

import re
from collections.abc import Sequence
from functools import cached_property

from registrar.reading.address_change import gives_way
from registrar.reading.author import OF_AUTHOR
from registrar.reading.badge import folded as folded_word
from registrar.reading.badge import is_login, is_person_like
from registrar.reading.bystanders import why_bystander
from registrar.reading.called import called_spans, without_spans
from registrar.reading.mailboxes import fits_login, is_of_office, login_fit, same_person
from registrar.reading.meant import Meant
from registrar.reading.mention import Mention
from registrar.reading.people import Scene
from registrar.reading.reading import Reading, ReadRegistrant
from registrar.reading.words.bystander_words import STAYS_OUT
from registrar.reading.words.doubt_words import (
    MY_ADDRESS,
    NOBODYS,
    NOBODYS_AFTER,
)
from registrar.reading.words.people_words import RETIRED_AFTER
from registrar.reading.words.session_words import folded
from registrar.vocabulary import Accommodation, Intent

FEW = 20
"""People that are held against each other; a longer list comes out of a table, not out of prose."""

_LIKELY_NAME = 0.25
"""What a display name that can be a person's reads like at least."""
MOST_NAMES = 200
"""Names in the text, and mentions of sessions, that are looked at."""


def first_words(text: str) -> list[str]:
    """Return the words of *text*, folded: those of a name as they are compared."""
    return [folded_word(word).strip(",") for word in text.split()]


class Look:
    """What the checks look at: the scene, the mentions and the reading, with what several of them need."""

    def __init__(self, scene: Scene, mentions: Sequence[Mention], reading: Reading, meant: Meant | None = None) -> None:
        self.meant = meant
        self.scene = scene
        self.mentions = mentions
        self.reading = reading
        self.people = reading.registrants
        self.own = scene.own
        self.low = scene.low
        self.subject = folded(scene.message.subject)

    @cached_property
    def whom_said(self) -> bool:
        """Whether the words act on everybody read by name or pronoun, so that nobody was guessed."""
        return self.meant is not None and self.meant.strong and len(self.meant.targets) == len(self.people)

    def is_accounted_for(self, name: str) -> bool:
        """Whether the words say that somebody stays, or are about them."""
        return self.meant is not None and self.meant.accounts_for(name)

    @cached_property
    def emails(self) -> frozenset[str]:
        """The addresses read."""
        return frozenset(person.email.value.lower() for person in self.people if person.email)

    @cached_property
    def lines(self) -> tuple[str, ...]:
        """The lines of the author's own words."""
        return tuple(self.own.split("\n"))

    @cached_property
    def numbers(self) -> frozenset[int]:
        """The sessions read, asked for or given up."""
        return frozenset(found.value for one in self.people for found in (*one.sessions, *one.leaves))

    @cached_property
    def words(self) -> frozenset[str]:
        """The words of the author's own text."""
        return frozenset(re.findall(r"[a-z'-]+", self.low))

    @cached_property
    def titles(self) -> str:
        """The titles of the sessions, folded."""
        return " | ".join(
            dict.fromkeys(folded(session.title) for session in self.scene.catalog.sessions if session.title)
        )

    @cached_property
    def said(self) -> str:
        """The author's own words, folded, without what things are called: letter for letter."""
        return without_spans(self.low, called_spans(self.scene, self.mentions))

    @cached_property
    def agencies(self) -> str:
        """The agencies read, folded."""
        return " | ".join({folded(person.agency.value) for person in self.people if person.agency})

    @cached_property
    def codes(self) -> frozenset[Accommodation]:
        """The accommodations read, whoever needs them."""
        return frozenset(need.code for one in self.people for need in one.needs)

    def is_author(self, person: ReadRegistrant) -> bool:
        """Whether *person* can be the one who writes."""
        author = self.scene.author
        if person.email is not None and person.email.value.lower() == author.email.lower():
            return True
        if person.name is None:
            return False
        if person.name.reason in OF_AUTHOR:
            return True
        if (
            len(self.people) == 1
            and (is_login(author.name or author.email) or is_person_like(author.name) < _LIKELY_NAME)
            and fits_login(person.name.value, author.email)
        ):
            return True  # whoever signs up as Jo Moe from jmoe88@...
        return same_person(person.name.value, author.name)

    @cached_property
    def only_author(self) -> bool:
        """Whether the author is the one registrant."""
        return len(self.people) == 1 and self.is_author(self.people[0])

    @cached_property
    def author_read(self) -> bool:
        """Whether the author is among the registrants."""
        return any(self.is_author(person) for person in self.people)

    @cached_property
    def only_mine(self) -> bool:
        """Whether the one address read is written down as the author's own: "use my work mail, jroe@..."."""
        email = self.people[0].email if len(self.people) == 1 else None
        return email is not None and any(
            one.value.lower() == email.value.lower() and MY_ADDRESS.search(self.low, max(0, one.start - 60), one.start)
            for one in self.scene.mailboxes
        )

    def is_name_word(self, word: str) -> bool:
        """Whether *word* is part of the name of somebody read."""
        return any(person.name and word in first_words(person.name.value) for person in self.people)

    def _is_bystanders(self, email: str) -> bool:
        """Whether an address is made of the name of somebody who is only named."""
        cancels = self.reading.intent is Intent.CANCEL
        return any(
            login_fit(name.value, email) == 3 and why_bystander(self.scene, name, cancels=cancels)
            for name in self.scene.names[:FEW]
            if " " in name.value
        )

    def _stays_out(self, end: int) -> bool:
        """Whether whoever has the address that ends at *end* does not come: "Paul (pf@...) will mind the phones"."""
        if self.reading.intent is not Intent.REGISTER:
            return False
        return STAYS_OUT.match(self.low, end + (self.low[end : end + 1] in {")", ">", "]"})) is not None

    @cached_property
    def unowned(self) -> tuple[str, ...]:
        """Addresses in the author's own words that belong to nobody read."""
        known = {self.scene.author.email.lower(), self.scene.catalog.mailbox, *self.emails}
        if self.scene.message.author:
            known.add(self.scene.message.author.email.lower())
        out = []
        for mailbox in self.scene.mailboxes:
            value = mailbox.value.lower()
            before = self.low[max(0, mailbox.start - 80) : mailbox.start]
            if is_of_office(value):
                continue
            if (
                value not in known
                and not self._is_bystanders(value)
                and not NOBODYS.search(before)
                and not NOBODYS_AFTER.match(self.low, mailbox.end)
                and not RETIRED_AFTER.match(self.low, mailbox.end)
                and not gives_way(self.low, mailbox)
                and not self._stays_out(mailbox.end)
            ):
                out.append(value)
        return tuple(out)
