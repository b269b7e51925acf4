"""Whatever people and staff write in whatever order: seats, waitlist, history and letters keep to the state chart.

Raw bytes go in through intake, into a real SQLite file; after each step everything on record is looked at.
"""

import shutil
import tempfile
from collections import Counter
from datetime import timedelta
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from sqlmodel import col, select

from registrar.database import migrate, open_database, snapshot, transaction
from registrar.decision.lifecycle import is_lawful
from registrar.errors import RegistrarError
from registrar.held import Correction, dismiss, settle
from registrar.models import HistoryEntry, InboundMessage, OutboxEntry, Registration, Session
from registrar.service import open_stationery_of
from registrar.store import add_new_sessions, load_seats_taken
from registrar.vocabulary import MessageState, RegistrationStatus
from tests.fakes import FakeMailbox
from tests.journeys.conftest import Post, Sent, form
from tests.journeys.test_calendar_answers import answer
from tests.make import make_catalog, make_settings

NAMES = ("Ann", "Bob", "Cyrus", "Diane", "Edith")
SETTINGS = make_settings(mailbox={"trusted_authserv_ids": ["mx.training.example"]})
STATIONERY = open_stationery_of(SETTINGS)
STAFF_LETTERS = {"forwarded", "accommodation_matter", "outbox_held", "address_stopped"}
_EMPTY: list[Path] = []


def empty_database() -> Path:
    """Return an SQLite file with the schema and the sessions in it; made once."""
    if not _EMPTY:
        path = Path(tempfile.mkdtemp(prefix="registrar-")) / "empty.sqlite3"
        engine = open_database(f"sqlite:///{path}")
        migrate(engine)
        with transaction(engine) as db:
            add_new_sessions(db, make_catalog().sessions)
        engine.dispose()
        _EMPTY.append(path)
    return _EMPTY[0]


def address(name: str) -> str:
    return f"{name.lower()}@x.example"


def author(name: str) -> str:
    return f"{name} Ray <{address(name)}>"


names = st.sampled_from(NAMES)
sessions = st.sampled_from((24, 25, 26))
ANSWERS = (
    "please cancel",
    "June",
    "April instead please",
    "Please move me to session 24.",
    "yes",
    "No, I did not ask for that",
    "Example County Office",
    "the second",
    "Thanks!",
    "Cancel all my registrations",
    "I also need live captions",
    "My name is spelled Anne Ray",
    "Please keep my seat",
    "Is it recorded?",
)


class Conversations(RuleBasedStateMachine):
    """People who write, staff who settle, time that passes."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="registrar-"))
        shutil.copyfile(empty_database(), self.folder / "registrar.sqlite3")
        engine = open_database(f"sqlite:///{self.folder / 'registrar.sqlite3'}")
        box = FakeMailbox()
        box.connect()
        self.post = Post(engine, SETTINGS, STATIONERY, box)
        self.letters: list[Sent] = []
        self.before: dict[int, tuple[object, ...]] = {}
        self.lines = 0
        self.last_letter = 0

    def teardown(self) -> None:
        self.post.engine.dispose()
        shutil.rmtree(self.folder)

    def took(self, letters: list[Sent]) -> None:
        self.letters += [one for one in letters if one.kind not in STAFF_LETTERS]
        self.letters += self.post.wait(seconds=1)

    # ── what happens ───────────────────────────────────────────────────────────────────────────────────────────

    @initialize(seats=st.lists(st.integers(1, 2), min_size=3, max_size=3))
    def few_seats(self, seats: list[int]) -> None:
        for number, capacity in zip((24, 25, 26), seats, strict=True):
            self.post.limit_seats(number, capacity)

    @rule(name=names, session=sessions)
    def register(self, name: str, session: int) -> None:
        self.took(self.post.write(form(f"{name} Ray", address(name), str(session)), author(name)))

    @rule(name=names, session=sessions)
    def register_without_agency(self, name: str, session: int) -> None:
        self.took(self.post.write(f"Name: {name} Ray\nSession: {session}\nPlease register me.", author(name)))

    @rule(name=names, chosen=st.lists(sessions, min_size=2, max_size=3, unique=True), known=st.booleans())
    def register_for_several(self, name: str, chosen: list[int], *, known: bool) -> None:
        numbers = " and ".join(str(number) for number in chosen)
        who = f"{name} Ray, Example County Office\n" if known else ""
        self.took(
            self.post.write(
                f"Please register me for sessions {numbers}.\n{who}", author(name) if known else address(name)
            )
        )

    @rule(name=names, other=names, session=sessions)
    def register_two(self, name: str, other: str, session: int) -> None:
        text = f"Please register these two for session {session}:\n"
        for one in (name, other):
            text += f"{one} Ray, {address(one)}, Example County Office\n"
        self.took(self.post.write(text, "Dana Reed <boss@x.example>"))

    @rule(data=st.data(), words=st.sampled_from(ANSWERS))
    def answer_a_letter(self, data: st.DataObject, words: str) -> None:
        if self.letters:
            letter = data.draw(st.sampled_from(self.letters[-8:]))
            self.took(self.post.write(words, f"Somebody <{letter.to}>", answers=letter))

    @rule(
        name=names, vouched=st.booleans(), words=st.sampled_from(("Please cancel my registration", "Move me to June"))
    )
    def write_anew(self, name: str, *, vouched: bool, words: str) -> None:
        self.took(self.post.write(words, author(name), vouched=vouched))

    @rule(name=names, other=names)
    def pass_a_seat_on(self, name: str, other: str) -> None:
        words = f"I can't make it. My colleague {other} Ray ({address(other)}) will go instead of me."
        self.took(self.post.write(words, author(name), vouched=True))

    @rule(data=st.data(), partstat=st.sampled_from(("ACCEPTED", "DECLINED", "TENTATIVE")))
    def answer_an_invitation(self, data: st.DataObject, partstat: str) -> None:
        invited = [one for one in self.letters if one.calendar_value("METHOD") == "REQUEST"]
        if invited:
            letter = data.draw(st.sampled_from(invited[-5:]))
            sequence = int(letter.calendar_value("SEQUENCE"))
            stamp = self.post.now.strftime("%Y%m%dT%H%M%SZ")
            raw = answer(letter, partstat, attendee=letter.to, sequence=sequence, stamp=stamp)
            self.took(self.post.deliver(raw))

    @rule(hours=st.sampled_from((1, 30, 80, 400)))
    def time_passes(self, hours: int) -> None:
        self.took(self.post.wait(hours=hours))

    @rule(number=sessions)
    def one_seat_more(self, number: int) -> None:
        with transaction(self.post.engine) as db:
            row = db.get(Session, number)
            assert row is not None
            row.capacity = (row.capacity or 0) + 1
        self.took([])

    @rule(data=st.data(), keep=st.booleans())
    def staff_settle(self, data: st.DataObject, *, keep: bool) -> None:
        held = [one.id for one in self.post.rows(InboundMessage) if one.state is MessageState.HELD]
        if not held:
            return
        number = data.draw(st.sampled_from(held))
        with transaction(self.post.engine) as db:
            if not keep:
                dismiss(db, number, reason="", now=self.post.now, actor="staff")
                return
            try:
                settle(
                    db, number, Correction(), settings=SETTINGS, stationery=STATIONERY, now=self.post.now, actor="staff"
                )
            except RegistrarError:
                return
        self.took(self.post.fresh())

    # ── what holds in any case ─────────────────────────────────────────────────────────────────────────────────

    @invariant()
    def nobody_has_a_seat_that_is_not_there(self) -> None:
        with snapshot(self.post.engine) as db:
            seats = {row.number: row.capacity for row in db.exec(select(Session))}
            rows = db.exec(select(Registration).where(Registration.status == RegistrationStatus.CONFIRMED))
            confirmed = Counter(row.session_number for row in rows)
        assert all(seats[number] is None or count <= seats[number] for number, count in confirmed.items())

    @invariant()
    def nobody_waits_while_a_seat_is_free(self) -> None:
        with snapshot(self.post.engine) as db:
            taken = load_seats_taken(db, self.post.now)
            rows = db.exec(select(Registration).where(Registration.status == RegistrationStatus.WAITLISTED)).all()
            waits = {row.session_number for row in rows}
            for row in db.exec(select(Session).where(col(Session.number).in_(waits))):
                if row.starts - timedelta(hours=1) > self.post.now:
                    assert row.capacity is not None
                    assert taken.get(row.number, 0) >= row.capacity

    @invariant()
    def every_change_has_its_line_of_history(self) -> None:
        with snapshot(self.post.engine) as db:
            rows = db.exec(select(Registration)).all()
            lines = db.exec(select(HistoryEntry).order_by(col(HistoryEntry.id))).all()
        fresh = Counter(line.registration_id for line in lines[self.lines :])
        states: dict[int, RegistrationStatus] = {}
        for line in lines:
            assert is_lawful(states.get(line.registration_id), line.action, line.status), (
                states.get(line.registration_id),
                line.action,
                line.status,
            )
            assert line.reason
            states[line.registration_id] = line.status
        now: dict[int, tuple[object, ...]] = {}
        for row in rows:
            assert row.id is not None
            now[row.id] = (row.status, row.session_number, row.name, row.email, row.agency, row.sequence, row.rsvp)
            assert states[row.id] is row.status
            if now[row.id] != self.before.get(row.id):
                assert fresh[row.id] > 0
        self.before, self.lines = now, len(lines)

    @invariant()
    def every_message_was_settled_without_a_fault(self) -> None:
        assert [row.error for row in self.post.rows(InboundMessage) if row.error] == []

    @invariant()
    def nobody_gets_two_letters_about_one_thing(self) -> None:
        with snapshot(self.post.engine) as db:
            statement = select(OutboxEntry).where(col(OutboxEntry.id) > self.last_letter).order_by(col(OutboxEntry.id))
            rows = [row for row in db.exec(statement) if row.kind.value not in STAFF_LETTERS]
        events = Counter((row.inbound_id, row.recipient, row.registration_id) for row in rows if row.registration_id)
        twice = [event for event, count in events.items() if count > 1]
        assert twice == [], [(row.kind.value, row.recipient, row.registration_id) for row in rows]
        self.last_letter = max([self.last_letter, *(row.id or 0 for row in rows)])


Conversations.TestCase.settings = settings(
    max_examples=12,
    stateful_step_count=25,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
TestConversations = Conversations.TestCase
