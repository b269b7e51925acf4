"""The daemon on a real server: it answers at once, ends cleanly, and comes back from whatever the server does."""

import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.make import make_message
from tests.servers import Dovecot, Sink, until
from tests.wire.service import Service


@pytest.fixture
def service(dovecots: Callable[..., Dovecot], letterbox: Sink, tmp_path: Path) -> Service:
    return Service.set_up(tmp_path, dovecots().fresh(), letterbox)


@contextmanager
def running(service: Service) -> Iterator[subprocess.Popen[bytes]]:
    with (service.folder / "log").open("ab") as log:
        process = subprocess.Popen([*service.command, "run"], stdout=log, stderr=log)
    try:
        until(lambda: bool(service.dovecot.sessions()), seconds=30, what="the daemon is logged in")
        yield process
    finally:
        process.kill()
        process.wait(timeout=20)


def write(service: Service, number: int) -> None:
    service.dovecot.deliver(
        make_message(
            "Please register me for session 25. I am with Lake County Family Services.\n",
            author=f"Ruth Okafor <ruth{number}@lake.example>",
            message_id=f"<{number}@lake.example>",
        )
    )


def answered(service: Service, count: int) -> Callable[[], bool]:
    return lambda: len(service.sink.arrived) >= count


def test_an_answer_is_there_soon_after_delivery(service: Service) -> None:
    with running(service):
        write(service, 1)
        until(answered(service, 1), what="the first answer, which finds everything cold")
        spent = []
        for number in range(2, 7):
            time.sleep(0.1)
            begun = time.monotonic()
            write(service, number)
            until(answered(service, number), what="an answer")
            spent.append(time.monotonic() - begun)

    # Within a second where the machine is not busy, half of it Dovecot's. Waiting for the next look takes far longer.
    assert sorted(spent)[len(spent) // 2] < 2.0


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_it_cleanly_and_soon(service: Service, number: signal.Signals) -> None:
    with running(service) as process:
        write(service, 1)
        until(answered(service, 1), what="the answer")

        process.send_signal(number)

        assert process.wait(timeout=10) == 0
    assert "Traceback" not in service.log()


def test_thrown_out_by_the_server_it_connects_anew(service: Service) -> None:
    with running(service):
        write(service, 1)
        until(answered(service, 1), what="the first answer")

        service.dovecot.doveadm("kick", service.dovecot.user)
        write(service, 2)

        until(answered(service, 2), seconds=20, what="the answer after the kick")


def test_a_second_daemon_on_the_same_database_is_refused(service: Service) -> None:
    with running(service):
        second = subprocess.run([*service.command, "run"], capture_output=True, text=True, timeout=30, check=False)

    assert second.returncode == 1
    assert "another registrar is at work" in second.stderr


def test_a_refused_log_in_is_told_in_a_line_and_ends_a_single_pass(service: Service) -> None:
    config = service.folder / "config.toml"
    config.write_text(config.read_text().replace(service.dovecot.password, "wrong"))

    done = subprocess.run([*service.command, "run", "--once"], capture_output=True, text=True, timeout=60, check=False)

    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert "registrar: 127.0.0.1" in done.stderr
