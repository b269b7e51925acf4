"""The main job on real servers: taken in once, answered once, whatever happens in between."""

import random
import signal
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from registrar.models import OutboxEntry
from registrar.vocabulary import LetterState
from tests.servers import Dovecot, Sink, sink
from tests.wire.service import NOW, Service, corpus_messages

LATER = "2025-01-02T12:00-05:00"
"""When what was put off, or is undecided, is due again."""
MUCH_LATER = "2025-01-02T15:00-05:00"
MESSAGES = 200


@pytest.fixture(scope="module")
def messages() -> list[bytes]:
    found = corpus_messages(MESSAGES)
    assert len(set(found)) == MESSAGES
    return found


@pytest.fixture(scope="module")
def undisturbed(
    dovecots: Callable[..., Dovecot], messages: list[bytes], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Service]:
    """A service that took all the messages in without any trouble."""
    with sink() as server:
        service = Service.set_up(tmp_path_factory.mktemp("undisturbed"), dovecots().fresh(), server)
        deliver(service, messages)
        service.run_once()
        yield service


def deliver(service: Service, messages: list[bytes]) -> None:
    for raw in messages:
        service.dovecot.deliver(raw)


def test_every_message_is_captured_filed_and_answered_once(undisturbed: Service, messages: list[bytes]) -> None:
    undisturbed.is_settled(messages)

    assert undisturbed.arrived() == Counter(letter.message_id for letter in undisturbed.letters())
    assert undisturbed.registrations().total() > MESSAGES // 4


def test_a_second_pass_does_nothing(undisturbed: Service, messages: list[bytes]) -> None:
    letters, registrations, copies = undisturbed.arrived(), undisturbed.registrations(), len(undisturbed.copies())

    undisturbed.run_once()

    undisturbed.is_settled(messages)
    assert undisturbed.arrived() == letters
    assert undisturbed.registrations() == registrations
    assert len(undisturbed.copies()) == copies


def test_mail_that_was_read_by_somebody_else_is_taken_in_all_the_same(
    dovecots: Callable[..., Dovecot], letterbox: Sink, messages: list[bytes], tmp_path: Path
) -> None:
    service = Service.set_up(tmp_path, dovecots().fresh(), letterbox)
    deliver(service, messages[:5])
    service.dovecot.doveadm("flags", "add", "-u", service.dovecot.user, "\\Seen", "mailbox", "INBOX", "all")

    service.run_once()

    service.is_settled(messages[:5])


def test_killed_at_any_moment_it_loses_nothing_and_doubles_nothing(
    dovecots: Callable[..., Dovecot], letterbox: Sink, undisturbed: Service, messages: list[bytes], tmp_path: Path
) -> None:
    service = Service.set_up(tmp_path, dovecots().fresh(), letterbox)
    deliver(service, messages)
    dice = random.Random(20250102)
    kills = 0

    for turn in range(12):
        process = service.start_once()
        time.sleep(1.0 + dice.random() * 1.5)
        if process.poll() is None:
            process.send_signal(signal.SIGKILL)
            kills += 1
        process.wait(timeout=30)
        if turn in (3, 8):
            validity = str(1_000_000 + turn)
            service.dovecot.doveadm(
                "mailbox", "update", "-u", service.dovecot.user, "--uid-validity", validity, "INBOX"
            )
    for now in (NOW, LATER, MUCH_LATER):
        service.run_once(now)

    assert kills > 3
    service.is_settled(messages)
    assert service.registrations() == undisturbed.registrations()
    assert service.wording() == undisturbed.wording()
    arrived = service.arrived()
    assert set(arrived) == {letter.message_id for letter in service.letters()}
    doubled = {key for key, times in arrived.items() if times > 1}
    assert doubled <= {letter.message_id for letter in service.letters() if letter.repeated}
    assert len(doubled) <= kills
    assert max(arrived.values()) <= 2


def test_a_mailbox_that_was_made_anew_is_no_new_mail(
    dovecots: Callable[..., Dovecot], letterbox: Sink, messages: list[bytes], tmp_path: Path
) -> None:
    service = Service.set_up(tmp_path, dovecots().fresh(), letterbox)
    deliver(service, messages[:10])
    service.run_once()
    before = service.arrived()

    # A backup is played back: the same messages lie in the inbox again, under other UIDs.
    service.dovecot.doveadm("mailbox", "update", "-u", service.dovecot.user, "--uid-validity", "77", "INBOX")
    deliver(service, messages[:11])
    service.run_once()

    assert len(service.captured()) == 11
    assert service.lying_in("INBOX") == Counter()
    assert set(before) <= set(service.arrived())
    assert set(service.arrived().values()) == {1}


def test_a_letter_cut_off_after_its_content_goes_out_once_more_and_no_oftener(
    dovecots: Callable[..., Dovecot], letterbox: Sink, messages: list[bytes], tmp_path: Path
) -> None:
    service = Service.set_up(tmp_path, dovecots().fresh(), letterbox)
    deliver(service, messages[:3])
    service.run_once()
    letter = service.letters()[0]
    _set_state(service, letter, LetterState.SENDING)

    for now in (NOW, LATER, MUCH_LATER):
        service.run_once(now)

    assert service.arrived()[letter.message_id] == 2
    assert {other.state for other in service.letters()} == {LetterState.SENT}


def _set_state(service: Service, letter: OutboxEntry, state: LetterState) -> None:
    from registrar.database import transaction

    with transaction(service.database()) as db:
        row = db.get(OutboxEntry, letter.id)
        assert row is not None
        row.state = state
