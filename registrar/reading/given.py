"""What is there to read: whose words, what they pass on, what came attached?"""

from dataclasses import replace
from datetime import datetime
from functools import cached_property

from registrar.catalog import Catalog
from registrar.mail.body import Body, own_words
from registrar.mail.message import Address, Message
from registrar.reading.accommodations import FoundNeed
from registrar.reading.agency_weighing import Weighed
from registrar.reading.badge import is_person_like
from registrar.reading.forwards import asks_in_own_words, given_address
from registrar.reading.mailboxes import find_mailboxes, fits_login
from registrar.reading.meant import Meant
from registrar.reading.mention import Mention
from registrar.reading.people import Scene, make_scene
from registrar.reading.question import Asked
from registrar.reading.reading import SessionProblem
from registrar.reading.records import Record
from registrar.reading.sessions import find_mentions, settle
from registrar.reading.subject import is_answer, with_subject
from registrar.reading.thread import CONFIRMATION, find_thread
from registrar.reading.told import points_at_list, with_the_one_offered, within_the_list
from registrar.reading.words.session_words import folded

MOST_TEXT = 40_000
"""Characters of own words that are read; a longer body is no registration."""


class Given:
    """What every step of reading looks at, found once; and what the steps note beside the values."""

    def __init__(self, message: Message, catalog: Catalog, now: datetime, body: Body | None = None) -> None:
        author = message.author or Address("")
        body = body or own_words(message)
        if len(body.own) > MOST_TEXT:
            body = replace(body, own=body.own[:MOST_TEXT])
        self.message = message
        self.catalog = catalog
        self.now = now
        self.body = self.with_forward(message, body, author)
        self.author = self.body_author(author, body)
        if self.forwarded_for is None:
            told = with_subject(self.body, message.subject, self.author)
            if told is not self.body and not find_mentions(self.body.own, catalog, now):
                self.body = told
        if self.body.signature.count("@") > 1 and _is_list_of_people(self.body.signature):
            self.body = replace(self.body, own=f"{self.body.own}\n\n{self.body.signature}", signature="")
        attached = attached_words(self)
        if attached:
            self.body = replace(self.body, own=f"{self.body.own}\n\n{attached}")
        self.scene: Scene = make_scene(message, catalog, self.body, self.author)
        self.mentions: tuple[Mention, ...] = find_mentions(self.body.own, catalog, now)
        self.subject_mentions = find_mentions(message.subject, catalog, now) if message.subject else ()
        self.is_reply = is_answer(message.subject)
        self.doubts: list[str] = []
        self.notes: list[str] = []  # what staff are told, though nobody has to look
        self.weighed: tuple[Weighed, ...] = ()  # what may be the author's agency
        self.problems: list[SessionProblem] = []
        self.needs_below: tuple[FoundNeed, ...] = ()
        self.asked: tuple[Asked, ...] = ()
        self.rows: tuple[Record, ...] = ()
        self.meant: Meant | None = None

    def with_forward(self, message: Message, body: Body, author: Address) -> Body:
        """The covering words of a forward that pass somebody on are read together with what they pass on."""
        forward = body.forwarded
        self.forwarded_for: Address | None = None
        self.original = body
        self.covering = body.own
        if forward is None or not forward.own.strip():
            return body
        if asks_in_own_words(body.own, forward, author, self.catalog):
            return body
        self.forwarded_for = forward.author or Address("")
        del message
        return replace(body, own=forward.own, signature=forward.signature, answers=())

    def body_author(self, author: Address, body: Body) -> Address:
        """Whose words are read: the author's, or those of the person that a forward passes on."""
        if self.forwarded_for is None:
            return author
        person = self.forwarded_for
        email = given_address(self.covering, person) or person.email
        if not email:
            near = [m.value for m in find_mailboxes(f"{self.body.own}\n{self.body.signature}")]
            email = next((value for value in near if fits_login(person.name, value)), "")
        del body
        return Address(email, person.name)

    @cached_property
    def confirmation(self) -> str:
        """What the author answers; else the confirmation, sent by us, that they forward."""
        forward = self.body.forwarded
        if self.body.quoted or forward is None or forward.author is None or self.forwarded_for is not None:
            return self.body.quoted
        ours = forward.author.email.lower() == self.catalog.mailbox
        return forward.own if ours and CONFIRMATION.search(folded(f"{forward.subject}\n{forward.own}")) else ""

    @cached_property
    def offered(self) -> tuple[int, ...]:
        """The sessions that the message below names, in the order in which they stand there."""
        named = find_mentions(text_below(self)[:3000], self.catalog, self.now)
        return tuple(dict.fromkeys(number for one in named if one.settled for number in one.numbers))


def _is_list_of_people(signature: str) -> bool:
    """Whether what looks like a signature names two people, each with an address made of the name."""
    names = [line.strip() for line in signature.split("\n") if is_person_like(line) >= 0.6]
    mailboxes = find_mailboxes(signature)
    owned = {one.value.lower(): name for one in mailboxes for name in names if fits_login(name, one.value)}
    return len(set(owned.values())) > 1


def attached_words(given: Given) -> str:
    """The text of attached notes that list people; a flyer lists none."""
    texts = [
        part.text
        for part in given.message.parts
        if part.content_type == "text/plain" and part.disposition == "attachment" and part.text
    ]
    return "\n".join(text for text in texts if len(text) < 20_000 and _lists_people(given, text))


def _lists_people(given: Given, text: str) -> bool:
    """Whether an attached text holds an address of somebody: one that is not the program's own, to register with."""
    ours = {one.email.lower() for one in (*given.message.to, *given.message.cc)} | {given.catalog.mailbox}
    domains = {email.partition("@")[2] for email in ours if email} - {given.author.email.lower().partition("@")[2]}
    return any(
        one.value.lower() not in ours and one.value.lower().partition("@")[2] not in domains
        for one in find_mailboxes(text)
    )


def text_below(given: Given) -> str:
    """What the author answers or forwards without reading it for somebody."""
    forwarded = given.body.forwarded
    return given.body.quoted or (forwarded.own if forwarded is not None and given.forwarded_for is None else "")


def mentions_by_list(given: Given) -> tuple[Mention, ...]:
    """The mentions, those that point at a list below ("the first two you list") understood by that list.

    Where one session alone was offered, "this one" is that session.
    """
    if not text_below(given):
        return given.mentions
    offered = given.offered
    announced = find_thread(given.message.subject, given.body.quoted) not in ("confirmation", "incomplete")
    if len(offered) == 1 and announced:
        return tuple(with_the_one_offered(given.scene.low, list(given.mentions), offered[0]))
    if not 1 < len(offered) < len(given.catalog.sessions) or not (announced or points_at_list(given.scene.low)):
        return given.mentions
    listed = replace(given.catalog, sessions=tuple(s for s in given.catalog.sessions if s.number in offered))
    found = find_mentions(given.body.own, listed, given.now, listing=True)
    return tuple(within_the_list(given.scene.low, list(given.mentions), list(found), bare=announced))


def confirmed_sessions(given: Given) -> set[int]:
    """The sessions that the confirmation below, or its subject, is about."""
    return set(settle(given.subject_mentions).numbers or given.offered[:1])
