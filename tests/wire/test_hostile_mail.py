"""Hostile mail through the whole service: held within limits, nobody misled is written to, the next is served."""

from collections.abc import Callable
from pathlib import Path

import pytest

from registrar.models import InboundMessage
from registrar.vocabulary import Filing, MessageState
from tests.mail.test_bombs import ENDURED, REFUSED
from tests.make import make_message
from tests.servers import Dovecot, Sink
from tests.wire.service import Service

REGISTER = "Please register me for session 25. I am with Lake County Family Services.\n"
VICTIM = "alice@victim.example"
FORGERIES = {
    "two addresses in From": make_message(REGISTER, author=f"{VICTIM} <bob@evil.example>"),
    "a name that is an address": make_message(REGISTER, author=f'"{VICTIM}" <bob@evil.example>'),
    "two authors": make_message(REGISTER, author=f"bob@evil.example, {VICTIM}"),
    "two From fields": make_message(REGISTER, author="bob@evil.example", headers=[("From", VICTIM)]),
    "no From": make_message(REGISTER, author=None),
    "our own address": make_message(REGISTER, author="webinar@center.example"),
    "fields in the subject": make_message(
        REGISTER, author="bob@evil.example", subject=f"=?utf-8?q?session_25=0d=0aBcc:_{VICTIM}?="
    ),
    "an answer asked to go elsewhere": make_message(
        REGISTER, author="bob@evil.example", headers=[("Reply-To", VICTIM), ("Sender", VICTIM)]
    ),
}
MACHINES = {
    "a bounce": make_message("Undeliverable.\n", author="MAILER-DAEMON@mx.example", headers=[("Return-Path", "<>")]),
    "a vacation notice": make_message(REGISTER, headers=[("Auto-Submitted", "auto-replied (vacation)")]),
    "a mailing list": make_message(REGISTER, headers=[("List-Id", "<all.list.example>")]),
    "bulk mail": make_message(REGISTER, headers=[("Precedence", "bulk")]),
    "a no-reply address": make_message(REGISTER, author="no-reply@shop.example"),
}
ORDINARY = make_message(REGISTER, author="Ruth Okafor <ruth.okafor@lake.example>", message_id="<ordinary@lake.example>")


@pytest.fixture
def service(dovecots: Callable[..., Dovecot], letterbox: Sink, tmp_path: Path) -> Service:
    return Service.set_up(tmp_path, dovecots().fresh(), letterbox)


def recipients(service: Service) -> list[str]:
    return [address for letter in service.sink.arrived for address in letter.recipients]


def settled(service: Service) -> list[InboundMessage]:
    rows = service.captured()
    assert {row.state for row in rows} <= {MessageState.SETTLED, MessageState.HELD}
    return rows


def test_bombs_are_settled_within_limits_and_the_next_message_is_answered(service: Service) -> None:
    bombs = [build() for build in (REFUSED | ENDURED).values()]
    for raw in [*bombs, ORDINARY]:
        service.dovecot.deliver(raw)

    service.run_once()

    assert len(settled(service)) == len(set(bombs)) + 1
    assert "ruth.okafor@lake.example" in recipients(service)


def test_nobody_whose_address_was_forged_is_written_to(service: Service) -> None:
    for name, raw in FORGERIES.items():
        service.dovecot.deliver(raw.replace(b"<m1@", b"<%s@" % name.replace(" ", "-").encode()))

    service.run_once()

    assert len(settled(service)) == len(FORGERIES)
    assert VICTIM not in recipients(service)
    assert set(recipients(service)) == {"bob@evil.example"}
    assert all(VICTIM.encode() not in letter.raw.split(b"\r\n\r\n")[0] for letter in service.sink.arrived)


def test_no_machine_is_answered(service: Service) -> None:
    for name, raw in MACHINES.items():
        service.dovecot.deliver(raw.replace(b"<m1@", b"<%s@" % name.replace(" ", "-").encode()))

    service.run_once()

    rows = settled(service)
    assert {row.filing for row in rows} == {Filing.AUTOMATIC}
    assert all(row.reasons for row in rows)
    assert recipients(service) == []


def test_of_a_message_that_is_too_large_the_header_alone_is_taken_and_a_person_looks(service: Service) -> None:
    config = service.folder / "config.toml"
    config.write_text(config.read_text().replace("answer_age_hours", "max_message_bytes = 20000\nanswer_age_hours"))
    service.dovecot.deliver(make_message(REGISTER, attachments=[("big.txt", "text/plain", "x" * 60_000)]))

    service.run_once()

    (row,) = settled(service)
    assert row.headers_only
    assert row.filing is Filing.HELD
    assert len(row.raw) < 20_000
    assert row.author_email == "ann.lee@office.example"


def test_a_loop_with_another_service_runs_dry(service: Service) -> None:
    """Each letter of ours comes back as new mail from an address that looks like a person's."""
    config = service.folder / "config.toml"
    config.write_text(config.read_text().replace("answers_per_address = 1000000", "answers_per_address = 5"))

    for turn in range(3):
        for number in range(4 * turn, 4 * turn + 4):
            text = f"Thank you for your message number {number}. Please register me for session {25 + number % 3}.\n"
            service.dovecot.deliver(make_message(text, message_id=f"<{number}@other.example>"))
        service.run_once()

    assert len(recipients(service)) == 5
    assert any("answers to this address" in reason for row in settled(service) for reason in row.reasons)
