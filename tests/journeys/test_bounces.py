"""What comes back is known by what only our letter could know; only then does anything follow, and never an answer."""

import logging
from datetime import timedelta
from pathlib import Path

import pytest
from sqlmodel import select

from registrar.database import transaction
from registrar.models import Bounce, OutboxEntry, StoppedAddress
from registrar.reminders import enqueue_due
from registrar.stop_notices import tell_of_stops
from registrar.vocabulary import Filing, LetterState
from tests.journeys.conftest import Post, Sent, form, kinds
from tests.make import make_message, make_session

SAMPLES = Path(__file__).parent.parent / "data" / "mail"
JO = "jo@county.example"
PERMANENT = ("postfix", "gmail", "exim", "qmail", "office365", "exchange_bounce")


def register(post: Post, address: str = JO, name: str = "Jo Ray") -> Sent:
    (letter,) = post.write(form(name, address), author=f"{name} <{address}>")
    deliver(post)
    return letter


def deliver(post: Post) -> None:
    with transaction(post.engine) as db:
        for row in db.exec(select(OutboxEntry).where(OutboxEntry.state == LetterState.QUEUED)):
            row.state, row.next_attempt_at = LetterState.SENT, None


def come_back(post: Post, name: str, letter: Sent | str, **replaced: str) -> None:
    """Let the sample *name* arrive, about *letter*."""
    path = SAMPLES / "bounces" / f"{name}.eml"
    raw = (path if path.exists() else SAMPLES / f"{name}.eml").read_bytes()
    named = letter if isinstance(letter, str) else letter.message_id
    raw = raw.replace(b"<c1@training.example>", named.encode())
    for before, after in replaced.items():
        raw = raw.replace(before.encode(), after.encode())
    post.take_in(raw)


def notice(post: Post) -> list[Sent]:
    tell_of_stops(post.engine, post.stationery, now=post.now)
    return post.fresh()


def letter_states(post: Post) -> list[LetterState]:
    return [row.state for row in post.rows(OutboxEntry)]


def stopped(post: Post) -> list[str]:
    return [row.address_key for row in post.rows(StoppedAddress) if row.lifted_at is None]


@pytest.mark.parametrize("name", PERMANENT)
def test_a_permanent_failure_stops_mail_to_the_address_and_tells_the_facilitator(post: Post, name: str) -> None:
    letter = register(post)

    come_back(post, name, letter)

    assert post.fresh() == []
    assert letter_states(post) == [LetterState.BOUNCED]
    (bounce,) = post.rows(Bounce)
    assert (bounce.outbox_id, bounce.address_key, bounce.permanent, bounce.status[:4]) == (1, JO, True, "5.1.")
    assert stopped(post) == [JO]
    assert post.last_message().filing is Filing.AUTOMATIC
    (told,) = notice(post)
    assert (told.kind, told.to) == ("address_stopped", "leona.marsh@training.example")
    assert JO in told.text
    assert "Jo Ray" in told.text


@pytest.mark.parametrize(("name", "state"), [("postfix_delayed", LetterState.SENT), ("expired", LetterState.BOUNCED)])
def test_what_may_pass_is_only_recorded(post: Post, name: str, state: LetterState) -> None:
    letter = register(post)

    come_back(post, name, letter)

    assert letter_states(post) == [state]
    assert [one.permanent for one in post.rows(Bounce)] == [False]
    assert stopped(post) == []
    assert notice(post) == []


def test_a_full_mailbox_and_a_policy_stop_nothing(post: Post) -> None:
    letter = register(post)

    come_back(post, "yahoo", letter)
    come_back(post, "postfix", letter, **{"Status: 5.1.1": "Status: 5.7.1"})

    assert [one.status for one in post.rows(Bounce)] == ["5.2.2", "5.7.1"]
    assert letter_states(post) == [LetterState.BOUNCED]
    assert stopped(post) == []


@pytest.mark.parametrize("name", [*PERMANENT, "yahoo"])
def test_a_report_about_no_letter_of_ours_changes_nothing(post: Post, name: str) -> None:
    register(post)

    come_back(post, name, "<forged@training.example>")

    assert letter_states(post) == [LetterState.SENT]
    assert (post.rows(Bounce), stopped(post), post.fresh()) == ([], [], [])
    assert post.last_message().filing is Filing.AUTOMATIC


def test_whoever_knows_one_letter_cannot_stop_mail_to_somebody_else(post: Post) -> None:
    register(post, "eve@elsewhere.example", "Eve Moss")
    mine = post.rows(OutboxEntry)[0].message_id
    register(post)

    come_back(post, "postfix", mine)

    assert stopped(post) == []
    assert letter_states(post) == [LetterState.SENT, LetterState.SENT]
    assert "another address failed" in " ".join(post.last_message().reasons)


def test_a_report_that_returns_nothing_is_put_down_to_the_last_letter_and_stops_nothing(post: Post) -> None:
    register(post)
    raw = (SAMPLES / "bounces" / "qmail.eml").read_bytes().partition(b"--- Below")[0]

    post.take_in(raw)

    assert letter_states(post) == [LetterState.SENT]
    assert [one.outbox_id for one in post.rows(Bounce)] == [1]
    assert stopped(post) == []


@pytest.mark.parametrize("name", ["delivered_report", "challenge_response", "absence_from_a_server"])
def test_what_is_no_bounce_changes_nothing(post: Post, name: str) -> None:
    letter = register(post)

    come_back(post, name, letter)

    assert letter_states(post) == [LetterState.SENT]
    assert (post.rows(Bounce), stopped(post), post.fresh()) == ([], [], [])


def test_a_forged_report_with_the_words_of_a_person_registers_nobody(post: Post) -> None:
    raw = (SAMPLES / "bounces" / "qmail.eml").read_bytes()

    post.take_in(raw.replace(b"Hi. This is", b"Please register me for session 24. Hi. This is"))

    assert post.standing() == {}


def test_the_person_writing_again_lifts_the_stop_and_gets_what_was_withheld(post: Post) -> None:
    come_back(post, "postfix", register(post))
    post.write("Name: Jo Ray\nEmail: jo@county.example\nAgency: Example\nSession: 25\n", "Sam Ito <sam@county.example>")
    assert LetterState.WITHHELD in letter_states(post)

    post.write("When is it?", f"Jo Ray <{JO}>", vouched=True)

    assert stopped(post) == []
    assert LetterState.WITHHELD not in letter_states(post)
    (row,) = post.rows(StoppedAddress)
    assert row.lifted_because.startswith("message ")


def test_mail_that_nobody_vouches_for_lifts_nothing(post: Post) -> None:
    come_back(post, "postfix", register(post))

    post.write("Buy cheap pills", f"Jo Ray <{JO}>")

    assert stopped(post) == [JO]


def test_a_late_report_about_an_old_letter_stops_nobody_who_has_written_since(post: Post) -> None:
    letter = register(post)
    come_back(post, "postfix", letter)
    post.write("When is it?", f"Jo Ray <{JO}>", vouched=True)

    come_back(post, "exim", letter)

    assert stopped(post) == []


def test_an_absence_note_from_the_address_lifts_nothing(post: Post) -> None:
    come_back(post, "postfix", register(post))

    post.take_in(make_message("I am away.", author=f"Jo <{JO}>", headers={"Auto-Submitted": "auto-replied"}))

    assert stopped(post) == [JO]


def test_mail_that_the_server_calls_forged_lifts_nothing(post: Post) -> None:
    come_back(post, "postfix", register(post))
    verdict = {"Authentication-Results": "mx.training.example; dmarc=fail header.from=county.example"}

    post.take_in(make_message("Hello", author=f"Jo <{JO}>", headers=verdict, message_id="<f@x.example>"))

    assert stopped(post) == [JO]


def test_a_storm_of_bounces_is_one_letter_a_day(post: Post) -> None:
    letters = [register(post, f"p{n}@county.example", f"Pat Lo{chr(97 + n)}") for n in range(6)]
    told = []
    for number, letter in enumerate(letters):
        come_back(post, "postfix", letter, **{JO: f"p{number}@county.example"})
        told += notice(post)
    post.now += timedelta(days=1)
    told += notice(post)
    told += notice(post)

    assert [one.kind for one in told] == ["address_stopped", "address_stopped"]
    assert [one.text.count("county.example") for one in told] == [1, 5]


def test_a_letter_to_staff_that_comes_back_is_told_in_the_log_and_stops_nothing(
    post: Post, caplog: pytest.LogCaptureFixture
) -> None:
    sent = post.write("Can I get a certificate for this?", "Ann Lee <ann.lee@office.example>")
    letter = next(one for one in sent if one.kind == "forwarded")
    deliver(post)

    with caplog.at_level(logging.WARNING):
        come_back(post, "postfix", letter, **{JO: letter.to})

    assert stopped(post) == []
    assert "it was for staff" in caplog.text
    assert [one.address_key for one in post.rows(Bounce)] == [letter.to]


def test_no_reminder_goes_to_an_address_that_mail_comes_back_from(post: Post) -> None:
    come_back(post, "postfix", register(post))
    register(post, "bob@x.example", "Bob Ray")
    post.fresh()

    enqueue_due(post.engine, post.stationery, post.settings, now=make_session(24).starts - timedelta(days=1))

    assert kinds(post.fresh()) == [("reminder", "bob@x.example")]
