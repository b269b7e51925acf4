"""The corpus's cancellations, changes and corrections, carried out from raw bytes against registrations on record.

Each person whom a message is about is registered first, as the message takes for granted; the message then arrives
vouched for. Where it was read as expected, exactly that must be on record afterwards; where not, nothing may be: it is
held, or asked about.
"""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import delete

from registrar.database import transaction
from registrar.models import Registration, Session
from registrar.reader import Job, ReaderSettings, read_job
from registrar.store import load_catalog
from registrar.vocabulary import RegistrationStatus
from tests.corpus.eml import build, load
from tests.journeys.conftest import Post
from tests.make import make_registration

MESSAGES, CATALOGS = load(Path(__file__).parent.parent / "corpus")
CONVERSATIONS = [one for one in MESSAGES if one["expect"]["intent"] in ("cancel", "change")]
Json = dict[str, Any]


def offer(post: Post, catalog: Json, now: datetime) -> None:
    zone = ZoneInfo(catalog["timezone"])
    with transaction(post.engine) as db:
        db.execute(delete(Registration))
        db.execute(delete(Session))
        for one in catalog["sessions"]:
            starts, ends = (datetime.fromisoformat(one[key]).replace(tzinfo=zone) for key in ("starts", "ends"))
            db.add(Session(number=one["number"], starts=starts, ends=ends, title=one.get("title", "")))
    post.now = now


def on_record(message: Json, catalog: Json, now: datetime) -> list[Registration]:
    """Return the registrations that the message takes for granted."""
    zone = ZoneInfo(catalog["timezone"])
    rows = []
    for n, person in enumerate(message["expect"]["registrants"]):
        asked = person["sessions"] if message["expect"]["intent"] == "cancel" else person.get("leaves", [])
        others = [
            one["number"]
            for one in catalog["sessions"]
            if one["number"] not in person["sessions"]
            and datetime.fromisoformat(one["starts"]).replace(tzinfo=zone) > now + timedelta(hours=2)
        ]
        for number in asked or others[:1]:
            row = make_registration(
                person["name"] or "Somebody Unnamed",
                (person["email"] or message["from"]["email"]).lower(),
                (person["agency"] or ["Example Office"])[0],
                session=number,
                at=now - timedelta(days=20),
                uid=f"{n}-{number}@training.example",
            )
            rows.append(row)
    return rows


def starts_late_enough(message: Json, catalog: Json, rows: list[Registration], now: datetime) -> bool:
    zone = ZoneInfo(catalog["timezone"])
    starts = {one["number"]: datetime.fromisoformat(one["starts"]).replace(tzinfo=zone) for one in catalog["sessions"]}
    wanted = [number for person in message["expect"]["registrants"] for number in person["sessions"]]
    numbers = [row.session_number for row in rows] + wanted
    return all(starts[number] > now + timedelta(hours=1) for number in numbers if number is not None)


def as_read(post: Post, raw: bytes, now: datetime) -> list[tuple[str | None, tuple[int, ...]]]:
    with transaction(post.engine) as db:
        catalog = load_catalog(db, post.settings)
    reading = read_job(Job(1, raw, now), ReaderSettings(catalog)).reading
    assert reading is not None
    people = reading.registrants if not reading.review else ()
    return [
        (one.email.value.lower() if one.email else None, tuple(found.value for found in one.sessions)) for one in people
    ]


@pytest.mark.parametrize("message", CONVERSATIONS, ids=lambda one: one["id"])
def test_a_conversation_of_the_corpus_ends_as_it_should(make_post: Callable[..., Post], message: Json) -> None:
    catalog = CATALOGS[message["catalog"]]
    now = datetime.fromisoformat(message["date"])
    post = make_post(
        program={"name": catalog["program"], "timezone": catalog["timezone"]},
        mailbox={"address": catalog["mailbox"]},
    )
    offer(post, catalog, now)
    rows = on_record(message, catalog, now)
    with transaction(post.engine) as db:
        db.add_all(rows)
    domain = message["from"]["email"].rpartition("@")[2]
    verdict = f"Authentication-Results: mx.training.example; dmarc=pass header.from={domain}\r\n"
    raw = verdict.encode() + build(message, catalog)
    expected = [
        (one["email"] and one["email"].lower(), tuple(one["sessions"])) for one in message["expect"]["registrants"]
    ]
    understood = as_read(post, raw, now) == expected

    letters = post.deliver(raw)

    after = [(row.email, row.session_number, row.status) for row in post.rows_of()]
    if not understood or not starts_late_enough(message, catalog, rows, now):
        assert letters or post.last_message().state.value == "held"
        return
    own = {(row.email or "") for row in rows} == {message["from"]["email"].lower()}
    for person in message["expect"]["registrants"]:
        address = (person["email"] or message["from"]["email"]).lower()
        mine = [(number, status) for email, number, status in after if email == address]
        if not own:
            # Somebody writes for others: their own addresses are asked first.
            assert RegistrationStatus.CANCELLED not in [status for _, status in mine] or letters
        elif message["expect"]["intent"] == "cancel":
            assert all(
                status is RegistrationStatus.CANCELLED for number, status in mine if number in person["sessions"]
            )
        elif len(person["sessions"]) == 1:
            assert (person["sessions"][0], RegistrationStatus.CONFIRMED) in mine
