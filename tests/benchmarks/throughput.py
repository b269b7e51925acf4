"""How many messages a second, beside a bare loop that does the least the job needs on the same servers?

The bare loop works in batches of 100: FETCH, parse with the standard library, one durable commit of the bytes, a
ready-made answer of 6 kB for each handed over with pipelining, one MOVE. Everything the registrar does beyond that
(reading, deciding, records, letters, invitations, crash safety for each letter) is what the ratio is the price of.
"""

import argparse
import contextlib
import email
import email.policy
import functools
import re
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from collections import defaultdict
from collections.abc import Callable, Collection, Hashable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import psutil

from registrar.mail.imap import Mailbox
from registrar.mail.smtp import Result, SmtpAccount, Submission, ToSubmit
from tests.corpus.eml import build, load
from tests.servers import Dovecot, answers, dovecot, free_port, program, until
from tests.wire.service import CORPUS, NOW, Service

BATCH = 100
ANSWER = (
    b"From: webinar@center.example\r\nTo: somebody@agency.example\r\nSubject: You are registered\r\n"
    b"Message-ID: <%d@center.example>\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
    + b"You are registered for session 25 on Thursday, June 24, 2027.\r\n"
    * 90
)
AUTOMATIC = {"automatic"}


def messages(count: int, *, intents: Collection[str] = ()) -> Iterator[bytes]:
    """Registration mail from *count* different people: the corpus again and again, with other domains each time.

    *intents*: of these alone; without, of all but machines.
    """
    corpus, catalogs = load(CORPUS)
    raws = [
        build(one, catalogs[one["catalog"]])
        for one in corpus
        if one["expect"]["intent"] not in AUTOMATIC and (not intents or one["expect"]["intent"] in intents)
    ]
    for number in range(count):
        raw = raws[number % len(raws)]
        raw = re.sub(rb"(?m)^Message-ID:.*$", b"Message-ID: <%d@bench.example>" % number, raw, count=1)
        yield raw.replace(b".example", b"-%d.example" % (number // len(raws)))


@contextlib.contextmanager
def smtp_sink() -> Iterator[int]:
    """Postfix's own sink: it takes everything, as fast as can be."""
    port = free_port()
    process = subprocess.Popen([program("smtp-sink", "postfix"), "-u", "nobody", f"127.0.0.1:{port}", "200"])
    try:
        until(lambda: answers(port), what="smtp-sink answers")
        yield port
    finally:
        process.kill()
        process.wait()


def bare_loop(server: Dovecot, port: int, folder: Path) -> float:
    """Do the least there is to do, as fast as Python can; return the seconds it took."""
    database = sqlite3.connect(folder / "bare.sqlite3")
    database.execute("PRAGMA journal_mode=WAL")
    database.execute("PRAGMA synchronous=FULL")
    database.execute("CREATE TABLE message (uid INTEGER PRIMARY KEY, subject TEXT, raw BLOB)")
    begun = time.monotonic()
    with Mailbox(server.account()) as mailbox, Submission(SmtpAccount("127.0.0.1", port, "none")) as submission:
        mailbox.file_under((), "Done")
        waiting = mailbox.waiting()
        for start in range(0, len(waiting), BATCH):
            chunk = waiting[start : start + BATCH]
            rows = []
            for fetched in mailbox.fetch(chunk, max_bytes=10**8):
                parsed = email.message_from_bytes(fetched.raw, policy=email.policy.compat32)
                rows.append((fetched.uid, str(parsed["Subject"]), fetched.raw))
            with database:
                database.executemany("INSERT INTO message VALUES (?, ?, ?)", rows)
            letters = [ToSubmit(uid, "webinar@center.example", "x@agency.example", ANSWER % uid) for uid, *_ in rows]
            submission.submit_many(letters, about_to_send=_nothing, on_result=_nothing)
            mailbox.file_under([one.uid for one in chunk], "Done")
    return time.monotonic() - begun


def _nothing(*_: Hashable | Result) -> None:
    pass


def whole_service(service: Service) -> tuple[float, dict[str, float]]:
    """Run one pass as a process of its own; return the seconds, and the most memory in MB of each process and of all at
    once, where pages that they share count once."""
    begun = time.monotonic()
    process = service.start_once()
    most: dict[str, float] = defaultdict(float)

    def watch() -> None:
        with contextlib.suppress(psutil.Error):
            parent = psutil.Process(process.pid)
            while process.poll() is None:
                most["worker"] = max(most["worker"], _memory(parent, "VmHWM"))
                together = _memory(parent, "Pss")
                for child in parent.children():
                    with contextlib.suppress(psutil.Error):
                        together += _memory(child, "Pss")
                        if "resource_tracker" not in " ".join(child.cmdline()):
                            most["reader"] = max(most["reader"], _memory(child, "VmHWM"))
                most["together"] = max(most["together"], together)
                time.sleep(1)  # finding the children takes milliseconds, of a core that the service is to have

    thread = threading.Thread(target=watch)
    thread.start()
    process.wait()
    thread.join()
    if process.returncode:
        sys.exit(service.log()[-3000:])
    return time.monotonic() - begun, dict(most)


def _memory(process: psutil.Process, field: str) -> float:
    """Return what the kernel keeps of *process* in MB: VmHWM is the most that it ever had, Pss what it has now, its
    part of what it shares."""
    file = "status" if field.startswith("Vm") else "smaps_rollup"
    with contextlib.suppress(OSError, IndexError):
        kept = Path(f"/proc/{process.pid}/{file}").read_text()
        return int(kept.partition(f"{field}:")[2].split()[0]) / 1024
    return 0.0


def stages(service: Service) -> dict[str, float]:
    """Run one pass in this process with a stopwatch on each stage; return seconds by stage."""
    import registrar.attempts
    import registrar.desk
    import registrar.dispatch
    import registrar.intake
    from registrar.config import load_settings
    from registrar.reader import Reader, Ticket
    from registrar.service import open_worker

    spent: dict[str, float] = defaultdict(float)
    depth: list[list[float]] = []

    def timed(stage: str, act: Callable[..., Any]) -> Callable[..., Any]:
        """Count the time of *act* itself, without that of timed stages inside it."""

        @functools.wraps(act)
        def run(*args: Any, **kwargs: Any) -> Any:
            begun, inner = time.perf_counter(), [0.0]
            depth.append(inner)
            try:
                return act(*args, **kwargs)
            finally:
                whole = time.perf_counter() - begun
                depth.pop()
                spent[stage] += whole - inner[0]
                if depth:
                    depth[-1][0] += whole

        return run

    watched = (
        (registrar.intake, "capture", "capture: rows"),
        (registrar.intake, "decide", "decide"),
        (registrar.intake, "carry_out", "carry out: records"),
        (registrar.intake, "load_roster", "load roster, recent answers"),
        (registrar.intake, "load_recent", "load roster, recent answers"),
        (registrar.intake, "record_settled", "settled: rows"),
        (registrar.desk, "write", "letters: text, HTML, invitation"),
        (registrar.dispatch, "compose", "letters: bytes"),
        (registrar.desk, "enqueue", "outbox rows"),
        (Ticket, "results", "waiting for the reader"),
        (Mailbox, "waiting", "IMAP: list"),
        (Mailbox, "_fetched", "IMAP: fetch"),
        (Mailbox, "file_under", "IMAP: move"),
        (registrar.attempts.LogBook, "about_to_send", "outbox: commit before each letter"),
        (Submission, "submit_many", "SMTP"),
    )
    for owner, name, stage in watched:
        act = getattr(owner, name)
        if name in ("results", "_fetched"):
            act = _listed(act)
        setattr(owner, name, timed(stage, act))
    settings = load_settings(service.folder / "config.toml")
    begun = time.perf_counter()
    with Reader() as reader, open_worker(settings, reader=reader, now=lambda: datetime.fromisoformat(NOW)) as worker:
        worker.run_once()
    spent["commits and the rest"] = time.perf_counter() - begun - sum(spent.values())
    return dict(spent)


def _listed(act: Callable[..., Iterator[Any]]) -> Callable[..., list[Any]]:
    @functools.wraps(act)
    def run(*args: Any, **kwargs: Any) -> list[Any]:
        return list(act(*args, **kwargs))

    return run


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--messages", type=int, default=1000)
    options.add_argument("--stages", action="store_true", help="where the time goes, in a further run")
    given = options.parse_args()
    with tempfile.TemporaryDirectory() as temporary, dovecot() as server, smtp_sink() as port:
        boxes = [server.fresh() for _ in range(3 if given.stages else 2)]
        for raw in messages(given.messages):
            for box in boxes:
                box.deliver(raw)
        folder = Path(temporary)
        bare = bare_loop(boxes[0], port, folder)
        service = Service.set_up(folder / "whole", boxes[1], _Port(port))
        seconds, most = whole_service(service)
        sent = len([letter for letter in service.letters() if letter.sent_at])
        print(f"{given.messages} messages, {sent} letters sent")
        print(f"bare loop        {given.messages / bare:7.1f} messages a second")
        print(f"registrar        {given.messages / seconds:7.1f} messages a second (process start included)")
        print(f"ratio            {bare / seconds:7.3f}")
        print("most memory      " + ", ".join(f"{name} {size:.0f} MB" for name, size in sorted(most.items())))
        if given.stages:
            timed = Service.set_up(folder / "stages", boxes[2], _Port(port))
            spent = stages(timed)
            print("where the time goes, in ms a message:")
            for stage, time_spent in sorted(spent.items(), key=lambda item: -item[1]):
                print(f"  {stage:36} {1000 * time_spent / given.messages:6.2f}")


class _Port:
    """As much of a sink as a configuration needs."""

    def __init__(self, port: int) -> None:
        self.port = port


if __name__ == "__main__":
    main()
