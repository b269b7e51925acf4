"""Staff hear once of what happened, and each only what is theirs."""

import csv
import email
import email.policy
import io
from datetime import UTC, date, datetime, timedelta
from email.message import EmailMessage
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import Engine
from sqlmodel import col, select

from registrar.config import Settings
from registrar.database import snapshot, transaction
from registrar.digests import enqueue_digests
from registrar.ledger import Ledger
from registrar.letters import Stationery
from registrar.models import AccommodationRequest, Bounce, OutboxEntry, Registration, Session, StoppedAddress
from registrar.vocabulary import (
    Accommodation,
    AccommodationStatus,
    LetterKind,
    LetterState,
    MessageState,
    RegistrationStatus,
)
from tests.make import NOW, SESSION_STARTS, ZONE, letter_bytes, make_inbound, make_registration, make_settings

LEONA = "leona.marsh@training.example"
COORDINATOR = "access@training.example"
WORDS = "I am deaf and need an ASL interpreter"
MORNING = datetime(2027, 1, 6, 7, 30, tzinfo=ZoneInfo(ZONE))
"""The first moment after NOW, at which everything here has happened."""


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Give settings with a coordinator."""
    return with_digests(tmp_path)


def with_digests(folder: Path, **digests: Any) -> Settings:
    return make_settings(folder=folder, program={"coordinators": [COORDINATOR]}, digests=digests)


class Desk:
    """Runs the job as the worker does; `restart` forgets what only memory knows."""

    def __init__(self, engine: Engine, stationery: Stationery, settings: Settings) -> None:
        self.engine, self.stationery, self.settings = engine, stationery, settings
        self.restart()

    def restart(self) -> None:
        self.quiet: set[str] = set()

    def __call__(self, now: datetime) -> list[str]:
        """Return the once-keys of what was queued."""
        before = set(self.keys())
        queued = enqueue_digests(self.engine, self.stationery, self.settings, now=now, quiet=self.quiet)
        new = [key for key in self.keys() if key not in before]
        assert len(new) == queued
        return new

    def keys(self) -> list[str]:
        with snapshot(self.engine) as db:
            statement = select(OutboxEntry.once_key).where(col(OutboxEntry.once_key).startswith("digest:"))
            return [key for key in db.exec(statement.order_by(col(OutboxEntry.id))) if key]

    def letter(self, key: str) -> EmailMessage:
        with snapshot(self.engine) as db:
            number = db.exec(select(OutboxEntry.id).where(OutboxEntry.once_key == key)).one()
        message = email.message_from_bytes(letter_bytes(self.engine, number), policy=email.policy.default)
        assert isinstance(message, EmailMessage)
        return message

    def text(self, key: str) -> str:
        body = self.letter(key).get_body(("plain",))
        assert body is not None
        return " ".join(str(body.get_content()).split())


@pytest.fixture
def desk(engine: Engine, stationery: Stationery, settings: Settings) -> Desk:
    return Desk(engine, stationery, settings)


DAILY = f"digest:daily:2027-01-06:{LEONA}"
NEEDS = f"digest:needs:2027-01-06:{COORDINATOR}"


def register(engine: Engine, *names: str, at: datetime = NOW, **values: Any) -> list[int]:
    rows = [make_registration(name, f"{name[:2].lower()}@x.example", at=at, **values) for name in names]
    with transaction(engine) as db:
        db.add_all(rows)
        db.flush()
        return [row.id or 0 for row in rows]


def ask(engine: Engine, registration: int | None, words: str = WORDS, **values: Any) -> None:
    given = {"code": Accommodation.SIGN_LANGUAGE, "status": AccommodationStatus.RECEIVED, "created_at": NOW, **values}
    with transaction(engine) as db:
        db.add(AccommodationRequest(registration_id=registration, words=words, **given))


def end(engine: Engine, registration: int, at: datetime) -> None:
    with transaction(engine) as db:
        row = db.get(Registration, registration)
        assert row is not None
        row.status = RegistrationStatus.CANCELLED
        ledger = Ledger(db, at)
        ledger.record_history(row, action="cancelled", reason="asked for", inbound_id=None)
        ledger.write()


# ------------------------------------------------------------------------------------------------------ when, how often


def test_nothing_is_sent_when_nothing_happened(desk: Desk) -> None:
    assert desk(MORNING) == []
    assert desk(MORNING + timedelta(days=3)) == []


def test_what_happened_waits_for_the_morning_and_is_told_once(engine: Engine, desk: Desk) -> None:
    register(engine, "Ann Lee")

    assert desk(NOW + timedelta(minutes=1)) == []
    assert desk(MORNING - timedelta(seconds=1)) == []
    assert desk(MORNING) == [DAILY]
    desk.restart()
    assert desk(MORNING + timedelta(hours=5)) == []
    assert desk(MORNING + timedelta(days=1)) == []


def test_a_standstill_ends_in_one_digest_of_everything(engine: Engine, desk: Desk) -> None:
    register(engine, "Ann Lee")
    desk(MORNING)
    register(engine, "Bea Roe", at=MORNING + timedelta(hours=2))
    register(engine, "Cy Fox", at=MORNING + timedelta(days=4))

    (key,) = desk(MORNING + timedelta(days=5, hours=3))

    text = desk.text(key)
    assert key == f"digest:daily:2027-01-11:{LEONA}"
    assert "NEW REGISTRATIONS: 2" in text
    assert "Bea Roe" in text
    assert "Cy Fox" in text
    assert "Ann Lee" not in text


def test_what_happens_between_the_moment_and_the_letter_is_for_the_next(engine: Engine, desk: Desk) -> None:
    register(engine, "Ann Lee")
    register(engine, "Bea Roe", at=MORNING + timedelta(hours=1))

    (first,) = desk(MORNING + timedelta(hours=2))
    (second,) = desk(MORNING + timedelta(days=1))

    assert ("Ann Lee" in desk.text(first), "Bea Roe" in desk.text(first)) == (True, False)
    assert ("Ann Lee" in desk.text(second), "Bea Roe" in desk.text(second)) == (False, True)


def test_a_clock_that_jumps_ahead_and_back_sends_nothing_twice(engine: Engine, desk: Desk) -> None:
    register(engine, "Ann Lee")
    desk(MORNING + timedelta(days=2))

    again = [desk(MORNING + timedelta(days=days)) for days in (0, 1, 2)]

    assert [key for keys in again for key in keys if "daily:2027-01-08" in key] == []
    texts = [desk.text(key) for keys in again for key in keys]
    assert sum("Ann Lee" in text for text in texts) <= 1


@pytest.mark.parametrize(("switched_off", "left"), [("facilitator", [NEEDS]), ("coordinators", [DAILY])])
def test_either_digest_can_be_switched_off(
    switched_off: str, left: list[str], engine: Engine, stationery: Stationery, tmp_path: Path
) -> None:
    ask(engine, register(engine, "Ann Lee")[0])

    assert Desk(engine, stationery, with_digests(tmp_path, **{switched_off: False}))(MORNING) == left


def test_a_session_that_is_near_is_told_of_once(engine: Engine, desk: Desk) -> None:
    near = SESSION_STARTS[24] - timedelta(hours=24)
    register(engine, "Ann Lee", "Bea Roe")
    desk(near - timedelta(minutes=1))

    (key,) = desk(near)
    desk.restart()

    assert key.startswith("digest:session:24:")
    assert "Session 24 is near: 2 confirmed, no limit" in str(desk.letter(key)["Subject"])
    assert [one for one in desk(near + timedelta(hours=2)) if "session" in one] == []


@pytest.mark.parametrize(
    ("join_url", "told"), [("", True), ("https://meet.example.org/24", False)], ids=["without a link", "with one"]
)
def test_a_near_session_that_nobody_can_join_is_told(engine: Engine, desk: Desk, join_url: str, told: bool) -> None:
    near = SESSION_STARTS[24] - timedelta(hours=24)
    with transaction(engine) as db:
        session = db.get(Session, 24)
        assert session is not None
        session.join_url, session.phone = join_url, ""
    register(engine, "Ann Lee")
    desk(near - timedelta(minutes=1))

    (key,) = desk(near)

    assert ("registrar sessions link 24" in desk.text(key)) is told


# ------------------------------------------------------------------------------------------------------ the facilitator


def test_the_facilitator_reads_how_everything_stands(engine: Engine, desk: Desk) -> None:
    with transaction(engine) as db:
        session = db.get(Session, 24)
        assert session is not None
        session.capacity = 3
        db.add(make_inbound(b"one", state=MessageState.HELD, author_email="zed@x.example", subject=WORDS, id=12))
        db.flush()
        db.add(StoppedAddress(address_key="gone@x.example", stopped_at=NOW, reason="5.1.1"))
        db.add(Bounce(inbound_id=12, address_key="gone@x.example", permanent=True, status="5.1.1", at=NOW))
        db.add(Bounce(inbound_id=12, address_key="full@x.example", permanent=False, status="4.2.2", at=NOW))
    register(engine, "Ann Lee", "Bea Roe")
    register(engine, "Cy Fox", status=RegistrationStatus.WAITLISTED)
    end(engine, register(engine, "Di Wu")[0], NOW)

    text = (desk(MORNING), desk.text(DAILY))[1]

    assert "2 confirmed, 1 on the waitlist, 1 free" in text
    assert "- Cy Fox, Example County Office: session 24, on the waitlist" in text
    assert "CANCELLED OR CLOSED: 1 - Di Wu" in text
    assert "- Message 12 from zed@x.example, for 22 hours" in text
    assert "- gone@x.example (5.1.1): nothing more is sent there" in text
    assert "- full@x.example (4.2.2): this may pass" in text


def test_letters_that_failed_or_are_withheld_are_told(engine: Engine, desk: Desk) -> None:
    with transaction(engine) as db:
        for state in (LetterState.FAILED, LetterState.WITHHELD, LetterState.SENT):
            db.add(
                OutboxEntry(
                    kind=LetterKind.CONFIRMED,
                    recipient=f"{state.value}@x.example",
                    address_key=f"{state.value}@x.example",
                    envelope_from=LEONA,
                    message_id=f"<{state.value}@x.example>",
                    subject="",
                    state=state,
                    created_at=NOW,
                    next_attempt_at=None,
                    attempted_at=NOW,
                )
            )

    text = (desk(MORNING), desk.text(DAILY))[1]

    assert "LETTERS THAT ARE NOT SENT: 2" in text
    assert "to failed@x.example: could not be sent" in text
    assert "to withheld@x.example: waits for you to release it" in text


def test_no_word_of_an_accommodation_reaches_the_facilitator(
    engine: Engine, stationery: Stationery, tmp_path: Path
) -> None:
    desk = Desk(engine, stationery, with_digests(tmp_path, attach_attendees=True))
    with transaction(engine) as db:
        db.add(make_inbound(b"one", state=MessageState.HELD, author_email="zed@x.example", subject=WORDS, id=12))
    ask(engine, register(engine, "Ann Lee")[0])
    ask(engine, None, "braille, please", inbound_id=12, code=Accommodation.BRAILLE)

    desk(MORNING)
    letter = desk.letter(DAILY)

    said = letter.as_string() + "".join(
        part.get_content() for part in letter.walk() if part.get_content_maintype() == "text"
    )
    assert "Accommodations asked for: 2, with the coordinators." in " ".join(said.split())
    for word in ("deaf", "ASL", "interpreter", "raille", "ign language"):
        assert word not in said


def test_the_attendee_list_goes_along_as_a_file_when_asked_for(
    engine: Engine, stationery: Stationery, tmp_path: Path
) -> None:
    desk = Desk(engine, stationery, with_digests(tmp_path, attach_attendees=True))
    register(engine, "Zoë Lee", "Bea Roe")
    register(engine, "Cy Fox", status=RegistrationStatus.PENDING)

    desk(MORNING)

    letter = desk.letter(DAILY)
    (attached,) = letter.iter_attachments()
    octets = attached.get_content().encode() if isinstance(attached.get_content(), str) else attached.get_content()
    rows = list(csv.DictReader(io.StringIO(octets.decode("utf-8-sig"))))
    assert (attached.get_filename(), attached.get_content_type()) == ("attendees.csv", "text/csv")
    assert octets.startswith(b"\xef\xbb\xbf")
    assert [row["Name"] for row in rows] == ["Bea Roe", "Zoë Lee"]
    assert "The attendee list is attached, with 2 rows." in desk.text(DAILY)


def test_without_being_asked_for_no_list_goes_along(engine: Engine, desk: Desk) -> None:
    register(engine, "Ann Lee")
    desk(MORNING)

    assert list(desk.letter(DAILY).iter_attachments()) == []


# ----------------------------------------------------------------------------------------------------- the coordinators


def test_a_coordinator_reads_new_and_open_requests_in_their_words(engine: Engine, desk: Desk) -> None:
    with transaction(engine) as db:
        db.add(make_inbound(b"one", state=MessageState.HELD, author_email="zed@x.example", id=12))
    ask(engine, register(engine, "Ann Lee")[0])
    ask(engine, register(engine, "Di Wu", session=None, status=RegistrationStatus.PENDING)[0], "live captions")
    ask(engine, None, "braille, please", inbound_id=12, code=Accommodation.BRAILLE)

    desk(MORNING)
    letter, text = desk.letter(NEEDS), desk.text(NEEDS)

    assert str(letter["To"]) == COORDINATOR or COORDINATOR in str(letter["To"])
    assert str(letter["Subject"]) == "Confidential: accommodation requests, 3 new, 3 open"
    assert f"“{WORDS}”" in text
    assert "- New: Di Wu (di@x.example, Example County Office): Sign language" in text
    assert "“braille, please”" in text
    assert "The message waits for a person. See “registrar held show 12”." in text
    assert text.index("(36 DAYS LEFT)") < text.index("NO SESSION CHOSEN YET")


def test_each_coordinator_gets_a_letter_and_the_facilitator_where_nobody_is_named(
    engine: Engine, stationery: Stationery, tmp_path: Path
) -> None:
    ask(engine, register(engine, "Ann Lee")[0])
    two = make_settings(folder=tmp_path, program={"coordinators": [COORDINATOR, "two@x.example"]})
    nobody = make_settings(folder=tmp_path)

    assert Desk(engine, stationery, two)(MORNING) == [DAILY, NEEDS, "digest:needs:2027-01-06:two@x.example"]
    assert Desk(engine, stationery, nobody)(MORNING) == [f"digest:needs:2027-01-06:{LEONA}"]


def test_a_request_that_nothing_changed_about_is_not_told_again(engine: Engine, desk: Desk) -> None:
    ask(engine, register(engine, "Ann Lee")[0])
    desk(MORNING)

    assert desk(MORNING + timedelta(days=1)) == []


def test_a_request_is_told_again_on_the_day_its_time_becomes_short(engine: Engine, desk: Desk) -> None:
    ask(engine, register(engine, "Ann Lee")[0])
    desk(MORNING)

    days = [MORNING + timedelta(days=n) for n in range(1, 36)]
    told = [(now.date().isoformat(), key) for now in days for key in desk(now) if "needs" in key]

    # Session 24 is on Thursday, February 11: ten working days before it is January 28.
    assert [day for day, _ in told] == ["2027-01-29"]
    assert "- Little time left: Ann Lee" in desk.text(told[0][1])


def test_an_office_that_needs_longer_and_has_holidays_is_told_earlier(
    engine: Engine, stationery: Stationery, tmp_path: Path
) -> None:
    takes = {"lead_days": {"sign_language": 12}, "holidays": [date(2027, 1, 26), date(2027, 1, 30)]}
    program = {"coordinators": [COORDINATOR]}
    slow = Desk(engine, stationery, make_settings(folder=tmp_path, program=program, accommodations=takes))
    ask(engine, register(engine, "Ann Lee")[0])
    slow(MORNING)

    days = [MORNING + timedelta(days=n) for n in range(1, 36)]
    told = [now.date().isoformat() for now in days for key in slow(now) if "needs" in key]

    # Twelve working days before February 11, January 26 left out; January 30 is a Saturday.
    assert told == ["2027-01-26"]


def test_a_request_of_somebody_who_gave_up_the_seat_is_told_as_no_longer_needed(engine: Engine, desk: Desk) -> None:
    (registration,) = register(engine, "Ann Lee")
    ask(engine, registration)
    desk(MORNING)
    end(engine, registration, MORNING + timedelta(hours=3))

    keys = desk(MORNING + timedelta(days=1))

    needs = f"digest:needs:2027-01-07:{COORDINATOR}"
    assert needs in keys
    assert "NO LONGER NEEDED" in desk.text(needs)
    assert WORDS in desk.text(needs)
    assert str(desk.letter(needs)["Subject"]).endswith("0 new, 0 open")


def test_requests_for_sessions_that_are_over_are_left_out(engine: Engine, desk: Desk) -> None:
    ask(engine, register(engine, "Ann Lee", session=23)[0])

    assert [key for key in desk(MORNING) if "needs" in key] == []


def test_digests_are_automatic_mail_that_answers_nothing(engine: Engine, desk: Desk) -> None:
    register(engine, "Ann Lee")
    desk(MORNING)

    letter = desk.letter(DAILY)

    assert letter["Auto-Submitted"] == "auto-generated"
    assert letter["In-Reply-To"] is None
    assert datetime.strptime(str(letter["Date"]), "%a, %d %b %Y %H:%M:%S %z") == MORNING.astimezone(UTC)
