"""How long from a mail's delivery to its answer, with IDLE?

Beside it the floor of the same run: from delivery to the moment at which a bare IDLE client hears of the mail.
"""

import argparse
import statistics
import subprocess
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from registrar.mail.imap import Mailbox
from tests.benchmarks.throughput import messages
from tests.servers import Dovecot, dovecot, sink, until
from tests.wire.service import Service


def bare_idle(server: Dovecot, raws: list[bytes]) -> list[float]:
    """Return the seconds from each delivery until IDLE tells of it."""
    found = []
    with Mailbox(server.account()) as mailbox, ThreadPoolExecutor(1) as pool:
        for raw in raws:
            mailbox.waiting()
            told = pool.submit(_idle, mailbox)
            time.sleep(0.3)
            begun = time.monotonic()
            server.deliver(raw)
            found.append(told.result() - begun)
    return found


def _idle(mailbox: Mailbox) -> float:
    while not mailbox.wait(10):
        pass
    return time.monotonic()


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--messages", type=int, default=30)
    given = options.parse_args()
    raws = list(messages(given.messages, intents=("register",)))  # thanks and calendar answers get no letter
    with tempfile.TemporaryDirectory() as temporary, dovecot() as server, sink() as letters:
        bare = bare_idle(server.fresh(), raws)
        service = Service.set_up(Path(temporary), server.fresh(), letters)
        with (service.folder / "log").open("wb") as log:
            process = subprocess.Popen([*service.command, "run"], stdout=log, stderr=log)
        spent = []
        until(lambda: bool(service.dovecot.sessions()), seconds=30, what="the daemon has logged in")
        time.sleep(2)
        for raw in raws:
            before, begun = len(letters.arrived), time.monotonic()
            service.dovecot.deliver(raw)
            until(lambda before=before: len(letters.arrived) > before, seconds=15, what="the answer has come")
            spent.append(time.monotonic() - begun)
            time.sleep(0.2)
        process.terminate()
        process.wait(timeout=20)
    print(f"{given.messages} messages, one after the other")
    for name, seconds in (("IDLE tells of it", bare), ("the answer is there", spent)):
        print(f"{name:20} median {statistics.median(seconds):.3f} s, most {max(seconds):.3f} s")


if __name__ == "__main__":
    main()
