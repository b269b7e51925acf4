"""How long does an export take, and how much memory?

    python -m tests.benchmarks.exports [--attendees 100000]

Each format is written by the command itself, in a process of its own, as staff would call it; the peak is that of the
process. The floor beside them is a bare loop in this process that writes the same columns from the same file with the
database's own driver and the csv module. The export of one attendee says what starting the command costs by itself.
CPU seconds are what a busy machine does not change.
"""

import argparse
import csv
import os
import sqlite3
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from registrar.database import insert_rows, migrate, open_database, transaction
from registrar.models import Registration
from registrar.roster import name_key
from registrar.store import add_new_sessions
from registrar.vocabulary import RegistrationStatus
from tests.make import CONFIG_TOML, NOW, make_catalog

FORMATS = ("csv", "xlsx", "html", "zoom", "goto", "emails")
BATCH = 5000
GIVEN = ("Ann", "Maria del Carmen", "Anne-Marie", "J. R.", "Zoë", "Nguyen")
FAMILY = ("Lee", "de la Cruz", "St. John", "Ortíz", "Begay", "Smith Jr.")


def main() -> None:
    """Measure every format and print a line for each."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--attendees", type=int, default=100_000)
    count = parser.parse_args().attendees
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "config.toml").write_text(CONFIG_TOML)
        fill(folder / "registrar.sqlite3", count)
        print(f"{count} attendees of session 24, one of session 25\n")
        print(f"{'export':<22}{'seconds':>9}{'CPU s':>9}{'rows/CPU s':>12}{'peak MB':>9}{'file MB':>9}")
        floor(folder, count)
        for form in FORMATS:
            export(folder, form, session=25, rows=1)
            export(folder, form, session=24, rows=count)


def fill(path: Path, count: int) -> None:
    """Put *count* registrants on record; every fiftieth shares the address of the one before."""
    engine = open_database(f"sqlite:///{path}")
    migrate(engine)
    with transaction(engine) as db:
        add_new_sessions(db, make_catalog().sessions)
    numbers = [*range(count), count]
    for start in range(0, len(numbers), BATCH):
        with transaction(engine) as db:
            insert_rows(db, Registration, [registration(n, last=n == count) for n in numbers[start : start + BATCH]])
    engine.dispose()


def registration(number: int, *, last: bool) -> dict[str, object]:
    """Return a row; the last one is for another session."""
    name = f"{GIVEN[number % 6]} {FAMILY[number // 6 % 6]}"
    email = f"person{number - (number % 50 == 49)}@county{number % 900}.example"
    return {
        "name": name,
        "name_key": name_key(f"{name} {number}"),
        "email": email,
        "agency": f"Example County {number % 900} Children's Services",
        "session_number": 25 if last else 24,
        "status": RegistrationStatus.CONFIRMED,
        "missing": [],
        "author_email": email,
        "author_name": name,
        "uid": f"{number}@training.example",
        "sequence": 0,
        "suggestion": "",
        "language": "en",
        "created_at": NOW,
        "confirmed_at": NOW,
        "changed_at": NOW,
    }


def floor(folder: Path, count: int) -> None:
    """Print what a bare loop needs for the same columns."""
    begun, worked = time.perf_counter(), time.process_time()
    path = folder / "floor.csv"
    database = sqlite3.connect(folder / "registrar.sqlite3")
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        rows = database.execute(
            "SELECT id, session_number, name, email, agency, status, confirmed_at, author_email FROM registration"
            " WHERE session_number = 24 ORDER BY name_key, id"
        )
        csv.writer(file).writerows(rows)
    database.close()
    seconds, cpu = time.perf_counter() - begun, time.process_time() - worked
    show("bare loop, csv", seconds, cpu, rows=count, peak=None, size=path.stat().st_size)


def export(folder: Path, form: str, *, session: int, rows: int) -> None:
    """Run the command and print its time and its peak."""
    path = folder / f"{session}.{form}"
    words = ("-c", str(folder / "config.toml"), "attendees", str(session), "-f", form, "-o", str(path))
    begun = time.perf_counter()
    child = subprocess.Popen([sys.executable, "-m", "registrar", *words], stderr=subprocess.DEVNULL)
    _, status, used = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        sys.exit(f"{form}: exit code {child.returncode}")
    size = sum(one.stat().st_size for one in folder.glob(f"{session}*.{form}"))
    # ru_maxrss is in KiB here.
    seconds, cpu = time.perf_counter() - begun, used.ru_utime + used.ru_stime
    show(f"{form}, {rows}", seconds, cpu, rows=rows, peak=used.ru_maxrss / 1024, size=size)


def show(label: str, seconds: float, cpu: float, *, rows: int, peak: float | None, size: int) -> None:
    """Print one line."""
    memory = "" if peak is None else f"{peak:.0f}"
    print(f"{label:<22}{seconds:>9.2f}{cpu:>9.2f}{rows / cpu:>12.0f}{memory:>9}{size / 1e6:>9.2f}", flush=True)


if __name__ == "__main__":
    main()
