"""Every invitation passes libical's check and says the same to five parsers that calendar programs are built on."""

import email
import json
import os
import shutil
import subprocess
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email import policy
from pathlib import Path

import pytest
import vobject
from icalendar import Calendar
from sqlalchemy import Engine

from registrar.catalog import OfferedSession
from registrar.config import Settings
from registrar.invites import invitation, withdrawal
from registrar.letters import Stationery
from registrar.mail.message import Address
from registrar.outbox import deliver_due
from tests.fakes import FakeMailbox, FakeSubmission
from tests.journeys.conftest import Post, form
from tests.journeys.test_session_changes import cancel, change
from tests.make import SESSION_STARTS

READERS = Path(__file__).parent / "ical"
STARTS = datetime(2026, 11, 5, 19, tzinfo=UTC)
FACTS = ("method", "uid", "sequence", "starts", "ends", "summary", "attendees", "alarms")

Read = Callable[[str], dict[str, object]]


def missing(what: str) -> None:
    """Skip where a reader cannot be had; under CI nothing may be left out."""
    if os.environ.get("CI"):
        pytest.fail(f"{what}: not available, and nothing may be left out under CI")
    pytest.skip(f"{what}: not available")


def run(command: list[str], ics: str, folder: Path | None = None) -> dict[str, object]:
    done = subprocess.run(command, input=ics.encode(), capture_output=True, timeout=60, cwd=folder, check=False)
    assert done.returncode == 0, done.stderr.decode()
    return json.loads(done.stdout)


@pytest.fixture(scope="session")
def node_folder(pytestconfig: pytest.Config) -> Path:
    """Where the two JavaScript parsers are installed, once for all runs."""
    if not (shutil.which("node") and shutil.which("npm")):
        missing("node and npm")
    folder = pytestconfig.cache.mkdir("ical")
    installed = folder / "node_modules" / "node-ical"
    manifest = (READERS / "package.json").read_bytes()
    if not installed.is_dir() or (folder / "package.json").read_bytes() != manifest:
        (folder / "package.json").write_bytes(manifest)
        options = ["--no-package-lock", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"]
        done = subprocess.run(["npm", "install", *options], cwd=folder, capture_output=True, timeout=180, check=False)
        if done.returncode != 0:
            missing(f"npm install ({done.stderr.decode().strip()[-200:]})")
    shutil.copy(READERS / "read.js", folder)
    return folder


@pytest.fixture(scope="session")
def system_python() -> str:
    """A Python that has Debian's bindings to libical."""
    probe = "import gi; gi.require_version('ICalGLib', '3.0'); from gi.repository import ICalGLib"
    for python in ("/usr/bin/python3", shutil.which("python3") or ""):
        if python and Path(python).exists():
            done = subprocess.run([python, "-c", probe], capture_output=True, timeout=60, check=False)
            if done.returncode == 0:
                return python
    missing("libical (Debian: python3-gi, gir1.2-ical-3.0)")
    raise AssertionError


@pytest.fixture(params=["icalendar", "vobject", "libical", "ical.js", "node-ical"])
def read(request: pytest.FixtureRequest) -> Read:
    """Return a function that gives the facts of an iCalendar object as one parser finds them."""
    match request.param:
        case "icalendar":
            return read_with_icalendar
        case "vobject":
            return read_with_vobject
        case "libical":
            python = request.getfixturevalue("system_python")
            return lambda ics: run([python, str(READERS / "check_with_libical.py")], ics)
        case name:
            folder = request.getfixturevalue("node_folder")
            return lambda ics: run(["node", "read.js", name], ics, folder)


def read_with_icalendar(ics: str) -> dict[str, object]:
    calendar = Calendar.from_ical(ics)
    (event,) = calendar.walk("VEVENT")
    assert not event.errors
    attendees = event["ATTENDEE"] if isinstance(event["ATTENDEE"], list) else [event["ATTENDEE"]]
    return {
        "method": str(calendar["METHOD"]),
        "uid": str(event["UID"]),
        "sequence": int(event["SEQUENCE"]),
        "starts": utc(event.decoded("DTSTART")),
        "ends": utc(event.decoded("DTEND")),
        "summary": str(event["SUMMARY"]),
        "attendees": [str(attendee) for attendee in attendees],
        "alarms": len(event.walk("VALARM")),
    }


def read_with_vobject(ics: str) -> dict[str, object]:
    calendar = vobject.readOne(ics)
    event = calendar.vevent
    return {
        "method": calendar.method.value,
        "uid": event.uid.value,
        "sequence": int(event.sequence.value),
        "starts": utc(event.dtstart.value),
        "ends": utc(event.dtend.value),
        "summary": event.summary.value,
        "attendees": [attendee.value for attendee in event.attendee_list],
        "alarms": len(event.contents.get("valarm", [])),
    }


def utc(moment: datetime) -> str:
    assert moment.utcoffset() == timedelta(0)
    return f"{moment:%Y-%m-%dT%H:%M:%SZ}"


CASES = [
    pytest.param("A plain title", "Ann Lee", "Join by link.", id="plain"),
    pytest.param(
        "Trauma; care, and ICWA: what\\to “do”", "María José Ñandú-O'Brien, MSW; LCSW", "a\nb; c, d", id="signs"
    ),
    pytest.param("長い題名" * 20, "李小龍" * 10, "長い説明\n" * 20, id="long and folded"),
    pytest.param("", "", "", id="empty"),
]


@pytest.mark.parametrize(("title", "name", "description"), CASES)
@pytest.mark.parametrize("make", [invitation, withdrawal], ids=["REQUEST", "CANCEL"])
def test_every_reader_finds_the_same_facts(
    read: Read, make: Callable[..., str], title: str, name: str, description: str
) -> None:
    session = OfferedSession(
        25, STARTS, STARTS + timedelta(minutes=90), title, join_url="https://meet.example/j/25?a=b&c"
    )
    ics = make(
        session,
        uid="0123456789abcdef0123456789abcdef@a-rather-long-domain-name.training.example",
        sequence=3,
        stamp=datetime(2026, 10, 1, 12, tzinfo=UTC),
        organizer=Address("webinar@training.example", "Webinars"),
        attendee=Address("ann.lee+work@office.example", name),
        program="Training",
        description=description,
    )

    facts = read(ics)

    assert {key: facts[key] for key in FACTS} == {
        "method": "REQUEST" if make is invitation else "CANCEL",
        "uid": "0123456789abcdef0123456789abcdef@a-rather-long-domain-name.training.example",
        "sequence": 3,
        "starts": "2026-11-05T19:00:00Z",
        "ends": "2026-11-05T20:30:00Z",
        "summary": f"Training, session 25: {title}" if title else "Training, session 25",
        "attendees": ["mailto:ann.lee+work@office.example"],
        "alarms": 1 if make is invitation else 0,
    }
    assert facts.get("errors", []) == []


ANN, ANN_ELSEWHERE = "ann.lee@office.example", "ann.lee@county.example"


def test_every_reader_follows_an_entry_through_all_that_happens_to_it(
    read: Read, engine: Engine, settings: Settings, stationery: Stationery
) -> None:
    post = Post(engine, settings, stationery, FakeMailbox())
    (confirmation,) = post.write(form())
    left = deliver_all(engine, post)  # news that has not left is replaced by newer ones
    change(post, 24, starts=STARTS_24 + WEEK, ends=STARTS_24 + WEEK + LENGTH)
    left += deliver_all(engine, post)
    change(post, 24, title="Kinship care")
    left += deliver_all(engine, post)
    post.write("My new email is ann.lee@county.example", answers=confirmation)
    cancel(post, 24)
    left += deliver_all(engine, post)

    found = [read(ics) for ics in left]

    assert {one["uid"] for one in found} == {confirmation.calendar_value("UID")}
    assert entries_of(ANN, found) == [
        ("REQUEST", 0, "2027-02-11T19:00:00Z", "Reporting Missing Children, session 24"),
        ("REQUEST", 1, "2027-02-18T19:00:00Z", "Reporting Missing Children, session 24"),
        ("REQUEST", 2, "2027-02-18T19:00:00Z", "Reporting Missing Children, session 24: Kinship care"),
        ("CANCEL", 3, "2027-02-18T19:00:00Z", "Reporting Missing Children, session 24: Kinship care"),
    ]
    assert entries_of(ANN_ELSEWHERE, found) == [
        ("REQUEST", 3, "2027-02-18T19:00:00Z", "Reporting Missing Children, session 24: Kinship care"),
        ("CANCEL", 4, "2027-02-18T19:00:00Z", "Reporting Missing Children, session 24: Kinship care"),
    ]
    assert [error for one in found for error in one.get("errors", [])] == []  # type: ignore[attr-defined]


def entries_of(attendee: str, found: list[dict[str, object]]) -> list[tuple[object, ...]]:
    """Return what one calendar is told, in the order in which it is told."""
    told = [one for one in found if one["attendees"] == [f"mailto:{attendee}"]]
    return [(one["method"], one["sequence"], one["starts"], one["summary"]) for one in told]


STARTS_24, WEEK, LENGTH = SESSION_STARTS[24], timedelta(days=7), timedelta(minutes=90)


def deliver_all(engine: Engine, post: Post) -> list[str]:
    """Hand over everything that is queued, and return the calendar objects in the order in which they left."""
    submission = FakeSubmission()
    while deliver_due(engine, submission, now=lambda: post.now).tried:
        pass
    left = []
    for letter in submission.sent:
        message = email.message_from_bytes(letter.raw, policy=policy.default)
        parts = [part for part in message.walk() if part.get_content_type() == "text/calendar"]
        left += [parts[0].get_content()] if parts else []
    return left


def test_the_check_of_libical_finds_what_is_missing(system_python: str) -> None:
    session = OfferedSession(25, STARTS, STARTS + timedelta(minutes=90))
    address = Address("webinar@training.example")
    stamp = datetime(2026, 10, 1, tzinfo=UTC)
    ics = invitation(
        session, uid="1@x", sequence=0, stamp=stamp, organizer=address, attendee=address, program="", description=""
    )

    broken = ics.replace("ORGANIZER:", "X-ORGANIZER:")

    assert run([system_python, str(READERS / "check_with_libical.py")], broken)["errors"]
