"""A year of the program: six sessions, thousands of registrants, and whatever a year brings. Every letter that was due
arrives exactly once and in its time.

The clock is a list of moments. At each one things happen (people register, cancel, change, want no reminders; staff
move and cancel sessions; mail comes back), then the service is started anew before every job of its schedule. In
between it stands still for days, is killed in the middle of sending, and cannot reach its mail server. What should have
arrived is told by `expected`: the rules once more, person by person and moment by moment, from the facts that were
written down while they were made. It shares nothing with the program but the words for letters.

`REGISTRAR_YEARS=10` runs ten other years as well.
"""

import os
import random
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine
from sqlmodel import select

from registrar.config import Settings
from registrar.database import snapshot, transaction
from registrar.deadlines import carry_out_due
from registrar.decision import Cancel, CancelledLetter, ChangedLetter, Decision, Move, Person
from registrar.decision.session_news import SessionNews
from registrar.desk import Occasion, carry_out, desk_of
from registrar.errors import SubmissionError
from registrar.ledger import Ledger
from registrar.letters import Stationery
from registrar.limits import Recent
from registrar.mail.message import Address
from registrar.mail.smtp import Result, ToSubmit
from registrar.models import OutboxEntry, Registration, Session
from registrar.outbox import deliver_due, recover
from registrar.reminders import enqueue_due
from registrar.sittings import carry_out_change, find_session
from registrar.stop_notices import tell_of_stops
from registrar.stops import stop
from registrar.store import load_catalog, load_roster
from registrar.vocabulary import Filing, RegistrationStatus, SessionStatus
from tests.fakes import FakeSubmission
from tests.make import make_registration, make_settings

PEOPLE = 3000
BEGINS = datetime(2027, 1, 4, 9, 0, tzinfo=UTC)
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
AS_THE_PROGRAM = (168, 24, 1)
OWN_HOURS: dict[int, tuple[int, ...]] = {32: (48, 2), 34: ()}
STARTS = {
    number: BEGINS + timedelta(days=40 + 55 * place, hours=5 + place % 3) for place, number in enumerate(range(31, 37))
}
SEEDS = range(1 + int(os.environ.get("REGISTRAR_YEARS", "0")))


class Killed(BaseException):
    """What a kill looks like from inside: nothing after it runs."""


@dataclass
class Server(FakeSubmission):
    """A mail server that notes when what arrived, and may see the service die between two letters."""

    now: datetime = BEGINS
    arrived: list[tuple[int, datetime]] = field(default_factory=list)
    dies_after: int | None = None

    def submit_many(
        self,
        letters: Iterable[ToSubmit],
        *,
        about_to_send: Callable[[int], None],
        on_result: Callable[[int, Result], None],
    ) -> tuple[int, ...]:
        if self.unreachable is not None:
            raise self.unreachable
        for letter in letters:
            if self.dies_after == 0:
                self.dies_after = None
                raise Killed
            about_to_send(letter.key)
            self.arrived.append((letter.key, self.now))
            if self.dies_after is not None:
                self.dies_after -= 1
                if self.dies_after == 0 and letter.key % 2:  # it has arrived, and nobody could write that down
                    self.dies_after = None
                    raise Killed
            on_result(letter.key, Result(True, 250, "2.0.0 queued"))
        return ()


# ------------------------------------------------------------------------------------------------------------ the facts


@dataclass
class Life:
    """What happened to one registration, and when."""

    key: int
    session: list[tuple[datetime, int]]
    """From when on in which session."""
    told: list[datetime]
    gone: datetime | None = None
    """When the seat was given up, or mail began to come back, or the reminders were stopped."""


@dataclass
class Facts:
    """All that happened. `starts` are those of each session: from when on, and at last None where it was cancelled."""

    lives: dict[int, Life] = field(default_factory=dict)
    starts: dict[int, list[tuple[datetime, datetime | None]]] = field(default_factory=dict)
    news: Counter[tuple[str, int]] = field(default_factory=Counter)
    """Letters about changes, by kind and registration."""


def current(history: list[tuple[datetime, Any]], moment: datetime) -> Any:
    """Return what holds at *moment*."""
    found = [value for since, value in history if since <= moment]
    return found[-1] if found else None


def expected(facts: Facts, moments: list[datetime], down: set[datetime]) -> dict[tuple[int, int, datetime], datetime]:
    """Return which reminders should arrive when: by registration, hours before, and start. Rules in plain loops."""
    due: dict[tuple[int, int, datetime], datetime] = {}
    for life in facts.lives.values():
        for first, number in life.session:
            for start in {start for _, start in facts.starts[number] if start is not None}:
                near = bisect_right(moments, max(first, start - 8 * DAY) - MINUTE)
                for moment in moments[near : bisect_right(moments, start)]:
                    if moment in down or moment < first or current(life.session, moment) != number:
                        continue
                    if current(facts.starts[number], moment) != start or moment >= start:
                        continue
                    if life.gone is not None and life.gone <= moment:
                        continue
                    hours = due_hours(start - moment, OWN_HOURS.get(number, AS_THE_PROGRAM))
                    if hours is None:
                        continue
                    told = max(at for at in life.told if at <= moment)
                    if start - told >= timedelta(hours=hours + min(hours, 6)):
                        due.setdefault((life.key, hours, start), moment)
    return due


def due_hours(left: timedelta, offered: tuple[int, ...]) -> int | None:
    """Return which reminder makes sense with so much time *left*."""
    begun = [hours for hours in offered if left <= timedelta(hours=hours)]
    if not begun:
        return None
    latest = min(begun)
    later = [hours for hours in offered if hours < latest]
    if later:
        following = max(later)
        quiet = min(following, 6, (latest - following) / 2)
        if left <= timedelta(hours=following + quiet):
            return None  # the next one is near
    return latest


# ------------------------------------------------------------------------------------------------------------- the year


class Year:
    """A year, made of events and moments; *seed* chooses both."""

    def __init__(self, engine: Engine, settings: Settings, stationery: Stationery, seed: int) -> None:
        self.engine, self.settings, self.stationery = engine, settings, stationery
        self.dice = random.Random(seed)
        self.arriving: list[Registration] = []
        """People who register at the same moment, and share a commit."""
        self.facts = Facts(starts={number: [(BEGINS, start)] for number, start in STARTS.items()})
        self.server = Server()
        self.down: set[datetime] = set()
        self.events: list[tuple[datetime, Callable[[Engine, datetime], None]]] = []
        self.plan_people()
        self.plan_staff()
        self.events.sort(key=lambda event: event[0])
        self.moments = self.plan_moments()

    # ── what is to happen ──────────────────────────────────────────────────────────────────────────────────────

    def plan_people(self) -> None:
        for key in range(1, PEOPLE + 1):
            number = self.dice.choice(list(STARTS))
            before = self.dice.choice((timedelta(days=self.dice.uniform(0.1, 35)), HOUR * self.dice.uniform(0.1, 40)))
            at = STARTS[number] - before
            self.at(at, lambda engine, now, key=key, number=number: self.register(engine, now, key, number))
            fate, later = self.dice.random(), at + before * self.dice.uniform(0.05, 1.1)
            if fate < 0.10:
                self.at(later, lambda engine, now, key=key: self.cancel(engine, now, key))
            elif fate < 0.15:
                self.at(later, lambda engine, now, key=key: self.change(engine, now, key))
            elif fate < 0.17:
                self.at(later, lambda engine, now, key=key: self.stop_reminders(engine, now, key))
            elif fate < 0.19:
                self.at(later, lambda engine, now, key=key: self.bounce(engine, now, key))

    def plan_staff(self) -> None:
        self.at(STARTS[33] - 10 * DAY, lambda engine, now: self.move(engine, now, 33, STARTS[33] + 7 * DAY))
        self.at(STARTS[35] - 3 * DAY, lambda engine, now: self.move(engine, now, 35, STARTS[35] + 2 * DAY))
        self.at(STARTS[36] - 2 * DAY, lambda engine, now: self.call_off(engine, now, 36))

    def at(self, moment: datetime, act: Callable[..., None]) -> None:
        self.events.append((moment, act))

    def plan_moments(self) -> list[datetime]:
        """Return when the service looks: often where something is near, and not at all while it stands still."""
        starts = [*STARTS.values(), STARTS[33] + 7 * DAY, STARTS[35] + 2 * DAY]
        moments = {BEGINS + day * DAY + self.dice.random() * DAY for day in range(0, 365, 9)}
        for start in starts:
            for hours in (168, 48, 24, 2, 1):
                moments |= {start - hours * HOUR + after * MINUTE for after in (-1, 0, 9)}
            # Who registers then has just been told, or not so lately.
            moments |= {start - hours * HOUR - before * HOUR for hours in (168, 24) for before in (7, 5, 2)}
            moments |= {start - 90 * MINUTE, start - 150 * MINUTE}
            moments |= {start + after * MINUTE for after in (-5, 1)}
        standstills = (
            (STARTS[31] - 7 * DAY - HOUR, STARTS[31] - 4 * DAY),  # a week before: late, and still in time
            (STARTS[32] - 49 * HOUR, STARTS[32] - 4 * HOUR),  # two days before: so late that the next one is enough
            (STARTS[33] + 6 * DAY - HOUR, STARTS[33] + 7 * DAY - 40 * MINUTE),  # over two: only the last
            (STARTS[35] + 2 * DAY - 2 * HOUR, STARTS[35] + 2 * DAY + HOUR),  # over the start itself: nothing
        )
        left = sorted(moment for moment in moments if not any(begins < moment < ends for begins, ends in standstills))
        left += [ends for _, ends in standstills]
        left.sort()
        # The mail server is away for a while around one moment in each of two sessions.
        for start in (STARTS[31] - DAY, STARTS[36] - 7 * DAY):
            self.down |= {moment for moment in left if start - MINUTE <= moment <= start + 10 * MINUTE}
        return left

    # ── what happens ───────────────────────────────────────────────────────────────────────────────────────────

    def register(self, engine: Engine, now: datetime, key: int, number: int) -> None:
        start = current(self.facts.starts[number], now)
        if start is None or start <= now:
            return
        row = make_registration(f"Pat {word(key)}", address(key), session=number, at=now, uid=f"{key}@training.example")
        row.id = key
        self.arriving.append(row)
        self.facts.lives[key] = Life(key, [(now, number)], [now])

    def let_in(self) -> None:
        if self.arriving:
            with transaction(self.engine) as db:
                db.add_all(self.arriving)
        self.arriving = []

    def attends(self, key: int, now: datetime) -> tuple[Life, int] | None:
        """Return the life of *key* and its session, where both are still to come."""
        self.let_in()
        life = self.facts.lives.get(key)
        if life is None or life.gone is not None:
            return None
        number: int = current(life.session, now)
        start = current(self.facts.starts[number], now)
        return (life, number) if start is not None and start > now else None

    def cancel(self, engine: Engine, now: datetime, key: int) -> None:
        if found := self.attends(key, now):
            life, number = found
            with snapshot(engine) as db:
                session = find_session(db, number)
            letter = CancelledLetter(Address(address(key)), person(key), session)
            self.decide(engine, now, key, Decision(Filing.DONE, ("asked",), (Cancel(key, "asked"),), (letter,)))
            life.gone = now
            self.facts.news["cancelled", key] += 1

    def change(self, engine: Engine, now: datetime, key: int) -> None:
        found = self.attends(key, now)
        coming = [n for n, history in self.facts.starts.items() if (s := current(history, now)) and s > now]
        if found and (others := [number for number in coming if number != found[1]]):
            life, number = found
            to = self.dice.choice(others)
            with snapshot(engine) as db:
                left, session = find_session(db, number), find_session(db, to)
            letter = ChangedLetter(Address(address(key)), person(key), left, session)
            self.decide(engine, now, key, Decision(Filing.DONE, ("asked",), (Move(key, to, "asked"),), (letter,)))
            life.session.append((now, to))
            life.told.append(now)
            self.facts.news["changed", key] += 1

    def decide(self, engine: Engine, now: datetime, key: int, decision: Decision) -> None:
        with transaction(engine) as db:
            ledger, catalog = Ledger(db, now), load_catalog(db, self.settings)
            roster = load_roster(db, (), now, keys=[key])
            desk = desk_of(self.settings, self.stationery, catalog)
            carry_out(ledger, decision, occasion=Occasion(), desk=desk, roster=roster, recent=Recent())
            ledger.write()

    def stop_reminders(self, engine: Engine, now: datetime, key: int) -> None:
        if found := self.attends(key, now):
            with transaction(engine) as db:
                row = db.get(Registration, key)
                assert row is not None
                row.reminders_stopped_at = now
            found[0].gone = now

    def bounce(self, engine: Engine, now: datetime, key: int) -> None:
        if found := self.attends(key, now):
            with transaction(engine) as db:
                stop(Ledger(db, now), address(key), reason="5.1.1")
            found[0].gone = now
            # What is said of a session later is written and withheld.
            self.facts.news["stopped", key] += 1

    def move(self, engine: Engine, now: datetime, number: int, starts: datetime) -> None:
        self.change_session(engine, now, number, starts=starts, ends=starts + HOUR)
        self.facts.starts[number].append((now, starts))
        for key in self.concerned(number, now):
            self.facts.lives[key].told.append(now)
            self.tell("session_changed", key)

    def call_off(self, engine: Engine, now: datetime, number: int) -> None:
        for key in self.concerned(number, now):
            self.tell("session_cancelled", key)
        self.change_session(engine, now, number, status=SessionStatus.CANCELLED)
        self.facts.starts[number].append((now, None))

    def tell(self, kind: str, key: int) -> None:
        if not self.facts.news["stopped", key]:
            self.facts.news[kind, key] += 1

    def concerned(self, number: int, now: datetime) -> list[int]:
        """Return who has a seat: whoever only stopped the reminders, or cannot be reached, is among them."""
        lives = self.facts.lives.values()
        return [
            life.key
            for life in lives
            if current(life.session, now) == number and not self.facts.news["cancelled", life.key]
        ]

    def change_session(self, engine: Engine, now: datetime, number: int, **values: Any) -> None:
        self.let_in()
        with transaction(engine) as db:
            before = find_session(db, number)
            news = SessionNews(before, replace(before, **values), "the room")
            how = {"settings": self.settings, "stationery": self.stationery, "now": now, "actor": "staff"}
            carry_out_change(db, news, **how)

    # ── the service ────────────────────────────────────────────────────────────────────────────────────────────

    def live(self) -> None:
        """Go through the year."""
        waiting = iter(self.events)
        upcoming = next(waiting, None)
        for moment in self.moments:
            self.server.now = moment
            while upcoming is not None and upcoming[0] <= moment:
                upcoming[1](self.engine, moment)
                upcoming = next(waiting, None)
            self.let_in()
            self.server.unreachable = SubmissionError("nobody answers") if moment in self.down else None
            self.server.dies_after = self.dice.choice((None, None, 0, 1, 7, 60))
            for job in (self.meet_deadlines, self.tell_staff, self.remind, self.deliver):
                self.run(job, moment)

    def run(self, job: Callable[[Engine, datetime], None], moment: datetime) -> None:
        """Start the service, let it do one job, and end it, however it ends. Only what is in the file is left."""
        self.engine.dispose()
        try:
            recover(self.engine, moment)
            job(self.engine, moment)
        except Killed:
            self.run(job, moment)
        except SubmissionError:
            pass

    def meet_deadlines(self, engine: Engine, now: datetime) -> None:
        carry_out_due(engine, self.stationery, self.settings, now=now)

    def tell_staff(self, engine: Engine, now: datetime) -> None:
        tell_of_stops(engine, self.stationery, now=now)

    def remind(self, engine: Engine, now: datetime) -> None:
        enqueue_due(engine, self.stationery, self.settings, now=now)

    def deliver(self, engine: Engine, now: datetime) -> None:
        while deliver_due(engine, self.server, now=lambda: now, at_most=100).tried:
            pass


def word(number: int) -> str:
    return "".join(chr(ord("A") + int(digit)) for digit in str(number)).capitalize()


def address(key: int) -> str:
    return f"p{key}@office-{key % 50}.example"


def person(key: int) -> Person:
    return Person(f"Pat {word(key)}", address(key), "Example County Office")


@pytest.mark.parametrize("seed", SEEDS)
def test_in_a_year_every_letter_arrives_once_and_in_its_time(
    seed: int, tmp_path: Path, engine: Engine, stationery: Stationery
) -> None:
    settings = make_settings(folder=tmp_path, limits={"answers_in_total": 10**6, "answers_per_domain": 10**6})
    with transaction(engine) as db:
        for number, start in STARTS.items():
            own = OWN_HOURS.get(number)
            hours = None if own is None else list(own)
            db.add(
                Session(
                    number=number, starts=start, ends=start + HOUR, join_url="https://meet.example", remind_hours=hours
                )
            )
    year = Year(engine, settings, stationery, seed)

    year.live()

    with snapshot(engine) as db:
        letters = {row.id: row for row in db.exec(select(OutboxEntry))}
    doubled = {key: times for key, times in Counter(key for key, _ in year.server.arrived).items() if times > 1}
    # An answer whose outcome nobody knows is repeated once; whatever goes to many is not.
    assert [letters[key].kind for key in doubled if not letters[key].answers] == []
    reminders = {
        tuple(letters[key].once_key.split(":")[1:]): at
        for key, at in year.server.arrived
        if letters[key].kind.value == "reminder"
    }
    wanted = {
        (str(key), str(hours), f"{start:%Y%m%dT%H%M%SZ}"): at
        for (key, hours, start), at in expected(year.facts, year.moments, year.down).items()
    }
    assert len(wanted) > PEOPLE / 2
    assert reminders == wanted
    news = Counter(
        (letters[key].kind.value, letters[key].registration_id)
        for key in {key for key, _ in year.server.arrived}
        if letters[key].kind.value in ("cancelled", "changed", "session_changed", "session_cancelled")
    )
    assert news == Counter({what: count for what, count in year.facts.news.items() if what[0] != "stopped"})
    assert len({row.status for row in rows(engine) if row.session_number == 36} & {RegistrationStatus.CONFIRMED}) == 0


def rows(engine: Engine) -> list[Registration]:
    with snapshot(engine) as db:
        return list(db.exec(select(Registration)))
