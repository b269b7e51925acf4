"""What an operator sees: exit codes 0, 1 and 2, a line for each problem, and never a traceback."""

import csv
import io
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import icalendar
import openpyxl
import pytest
from sqlalchemy import Engine
from sqlmodel import select

from registrar import __version__
from registrar.cli import main
from registrar.database import snapshot, transaction
from registrar.ledger import Ledger
from registrar.models import InboundMessage, OutboxEntry, Registration, Session
from registrar.outbox import WITHHELD_BURST, enqueue
from registrar.stops import stop
from registrar.vocabulary import Filing, LetterKind, LetterState, MessageState, RegistrationStatus
from tests.make import (
    CONFIG_TOML,
    NOW,
    SESSION_STARTS,
    letter_bytes,
    make_inbound,
    make_letter,
    make_message,
    make_registration,
)


@dataclass(frozen=True)
class Outcome:
    """How a command ended, and what it wrote."""

    code: int
    out: str
    err: str


Run = Callable[..., Outcome]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Run:
    """Run a command beside a config.toml that is in order, without the weight of another process."""
    (tmp_path / "config.toml").write_text(CONFIG_TOML)

    def command(
        *words: str | int | Path, config: Path | None = tmp_path / "config.toml", stdin: bytes = b""
    ) -> Outcome:
        given = ["--config", str(config)] if config else []
        monkeypatch.setattr(sys, "argv", ["registrar", *given, *map(str, words)])
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        capfd.readouterr()
        with pytest.raises(SystemExit) as ended:
            main()
        sys.stdout.flush()
        out, err = capfd.readouterr()
        code = ended.value.code
        assert "Traceback" not in err
        return Outcome(code if isinstance(code, int) else 0, out, err)

    return command


def breaks(config: Path) -> None:
    text = CONFIG_TOML.replace("America/New_York", "Eastern").replace('host = "localhost"', 'hots = "localhost"')
    config.write_text(text.replace("15:30", "13:30"))


# --------------------------------------------------------------------------------------------------------- as a whole


def test_the_version_needs_neither_command_nor_configuration(run: Run) -> None:
    assert run("--version", config=None) == Outcome(0, f"registrar {__version__}\n", "")


def test_help_is_help(run: Run) -> None:
    outcome = run("--help", config=None)

    assert outcome.code == 0
    assert "--config" in outcome.out


@pytest.mark.parametrize("words", [(), ("sessions",), ("held",), ("outbox",)], ids=str)
def test_without_a_command_the_help_is_shown_as_wrong_usage(words: tuple[str, ...], run: Run) -> None:
    outcome = run(*words, config=None)

    assert outcome.code == 2
    assert "Usage: registrar" in outcome.out + outcome.err


@pytest.mark.parametrize(
    "words",
    [
        ("regsiter",),
        ("run", "--twice"),
        ("attendees",),
        ("attendees", "twenty-four"),
        ("attendees", "24", "--format", "pdf"),
        ("attendees", "24", "--status", "maybe"),
        ("attendees", "24", "--format", "ics", "--status", "pending"),
        ("attendees", "24", "--format", "xlsx"),
        ("accommodations", "--format", "xlsx"),
        ("preview", "birthday"),
        ("run", "--now", "2027-01-05T09:00-05:00"),
        ("run", "--once", "--now", "yesterday"),
        ("sessions", "add", "27"),
        ("sessions", "move", "24"),
        ("sessions", "link", "24", "meet.example"),
        ("sessions", "capacity", "24", "many"),
        ("sessions", "capacity", "24", "0"),
        ("sessions", "remind", "24", "--hours", "soon"),
        ("sessions", "add", "0", "--starts", "2027-08-26T14:00", "--ends", "2027-08-26T15:30"),
        ("held", "show"),
        ("held", "release", "1", "--again", "--reason", "told by phone"),
        ("outbox", "retry"),
        ("outbox", "retry", "1", "--withheld"),
    ],
    ids=" ".join,
)
def test_wrong_usage_ends_with_2_and_an_error(words: tuple[str, ...], run: Run) -> None:
    outcome = run(*words)

    assert outcome.code == 2
    assert "rror" in outcome.err


NEEDS_A_CONFIGURATION = [
    ("run",),
    ("run", "--once"),
    ("parse", "message.eml"),
    ("preview",),
    ("sessions", "list"),
    ("sessions", "add", "27", "--starts", "2027-08-26T14:00", "--ends", "2027-08-26T15:30"),
    ("sessions", "show", "24"),
    ("sessions", "move", "24", "--to", "2027-08-26T14:00"),
    ("sessions", "cancel", "24"),
    ("sessions", "link", "24", "none"),
    ("sessions", "phone", "24", "none"),
    ("sessions", "rename", "24", "Kinship"),
    ("sessions", "capacity", "24", "5"),
    ("sessions", "remind", "24", "--hours", "24"),
    ("attendees", "24"),
    ("accommodations",),
    ("held", "list"),
    ("held", "show", "1"),
    ("held", "release", "1"),
    ("outbox", "list"),
    ("outbox", "show", "1"),
    ("outbox", "retry", "1"),
]


@pytest.mark.parametrize("words", NEEDS_A_CONFIGURATION, ids=" ".join)
def test_a_missing_configuration_is_one_line_and_2(words: tuple[str, ...], run: Run, tmp_path: Path) -> None:
    missing = tmp_path / "nowhere.toml"

    outcome = run(*words, config=missing)

    expected = f"registrar: {missing}: there is no such file; `registrar init` writes one\n"
    assert outcome == Outcome(2, "", expected)


def test_all_problems_of_a_configuration_are_told_at_once(run: Run, tmp_path: Path) -> None:
    breaks(tmp_path / "config.toml")

    outcome = run("run", "--once")

    assert outcome.code == 2
    lines = outcome.err.splitlines()
    assert len(lines) == 6
    assert all(line.startswith("registrar: config.toml: [") for line in lines)


def test_servers_are_not_needed_where_none_is_asked(run: Run, tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text(CONFIG_TOML.replace('host = "localhost"\n', "").replace("[smtp]\n", ""))

    assert run("sessions", "list").code == 0
    assert run("run", "--once").code == 2


def test_a_password_that_is_not_there_is_one_line_with_its_section(run: Run, tmp_path: Path) -> None:
    text = CONFIG_TOML.replace("[smtp]\n", '[smtp]\npassword_file = "nowhere"\n')
    (tmp_path / "config.toml").write_text(text)

    outcome = run("run", "--once")

    assert outcome.code == 2
    assert outcome.err.startswith("registrar: [smtp] password_file: cannot read ")


def test_a_database_that_cannot_be_opened_is_one_line_and_1(run: Run, tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text(CONFIG_TOML + '[database]\nurl = "sqlite:////nowhere/at/all.sqlite3"\n')

    outcome = run("sessions", "list")

    assert outcome.code == 1
    assert outcome.err.startswith("registrar: the database cannot be opened: ")
    assert outcome.err.count("\n") == 1


def test_help_loads_nothing_heavy() -> None:
    heavy = ("sqlalchemy", "sqlmodel", "pydantic", "imapclient", "smtplib", "alembic", "jinja2", "babel", "openpyxl")
    program = (
        "import contextlib, sys\n"
        "from registrar.cli import main\n"
        "sys.argv = ['registrar', '--help']\n"
        "with contextlib.suppress(SystemExit):\n"
        "    main()\n"
        f"print('loaded:', sorted(set({heavy}) & set(sys.modules)))\n"
    )

    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert ran.stdout.endswith("loaded: []\n")


def test_the_program_runs_as_a_module() -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "registrar", "-c", "nowhere.toml", "run"], capture_output=True, text=True
    )

    assert (ran.returncode, ran.stdout) == (2, "")
    assert ran.stderr == "registrar: nowhere.toml: there is no such file; `registrar init` writes one\n"


def test_a_reader_that_hangs_up_gets_no_complaint(tmp_path: Path, engine: Engine) -> None:
    (tmp_path / "config.toml").write_text(CONFIG_TOML)
    command = [sys.executable, "-m", "registrar", "-c", str(tmp_path / "config.toml"), "attendees", "24", "-f", "csv"]

    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.close()
        complaints = running.stderr.read()

    assert complaints == ""


# ------------------------------------------------------------------------------------------------------ init, preview


def test_init_writes_a_configuration_without_questions_where_nobody_can_be_asked(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "new" / "config.toml"

    outcome = run("init", config=path)

    assert outcome.code == 0
    assert "registrar check" in outcome.out
    assert "[program]" in path.read_text()


def test_init_replaces_nothing_unless_forced(run: Run, tmp_path: Path) -> None:
    assert run("init").code == 1
    assert (tmp_path / "config.toml").read_text() == CONFIG_TOML
    assert run("init", "--force").code == 0
    assert (tmp_path / "config.toml").read_text() != CONFIG_TOML


def test_init_where_nothing_can_be_written_is_one_line(run: Run, tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    outcome = run("init", config=tmp_path / "file" / "config.toml")

    assert outcome.code == 1
    assert "cannot be written" in outcome.err


def test_a_letter_can_be_looked_at(run: Run) -> None:
    outcome = run("preview", "confirmed")

    assert outcome.code == 0
    assert outcome.out.startswith("Subject: ")
    assert "Leona Marsh" in outcome.out


def test_every_letter_can_be_written_into_a_folder(run: Run, tmp_path: Path) -> None:
    outcome = run("preview", "--output", tmp_path / "letters")

    assert outcome.code == 0
    names = {path.name for path in (tmp_path / "letters").iterdir()}
    assert {f"{kind}.{ending}" for kind in LetterKind for ending in ("txt", "html")} < names
    with_invitation = {
        "confirmed",
        "already_registered",
        "promoted",
        "changed",
        "updated",
        "registrations",
        "cancelled",
        "session_changed",
        "session_cancelled",
    }
    assert {name for name in names if name.endswith(".ics")} == {f"{kind}.ics" for kind in with_invitation}


@pytest.mark.parametrize(
    ("language", "begins"), [("es", "Subject: Tiene un lugar"), ("fr", "Subject: You are registered")]
)
def test_a_letter_can_be_looked_at_in_another_language(run: Run, language: str, begins: str) -> None:
    assert run("preview", "confirmed", "--language", language).out.startswith(begins)


@pytest.mark.parametrize(
    ("language", "said"), [("es", ""), ("de", "registrar: there are no letters in 'de': shown in English\n")]
)
def test_a_language_without_letters_is_told(run: Run, language: str, said: str) -> None:
    assert run("preview", "confirmed", "--language", language).err == said


def test_letters_that_are_looked_at_together_stand_under_their_names(run: Run) -> None:
    outcome = run("preview")

    heads = [line for line in outcome.out.splitlines() if line.startswith("── ")]
    assert heads == [f"── {kind} ──" for kind in LetterKind]


def test_a_template_that_cannot_be_used_is_told_in_words(run: Run, tmp_path: Path) -> None:
    own = tmp_path / "own" / "registrant"
    own.mkdir(parents=True)
    (own / "confirmed.txt").write_text("{{ nobody_knows_this }}\n")
    (tmp_path / "config.toml").write_text(CONFIG_TOML + '[letters]\nfolder = "own"\n')

    outcome = run("preview", "confirmed")

    assert outcome.code == 2
    assert "nobody_knows_this" in outcome.err


def test_a_folder_of_letters_that_is_not_there_is_told(run: Run, tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text(CONFIG_TOML + '[letters]\nfolder = "own"\n')

    outcome = run("preview", "confirmed")

    assert (outcome.code, outcome.err) == (2, f"registrar: [letters] folder: {tmp_path / 'own'} is no folder\n")


# --------------------------------------------------------------------------------------------------------------- check


def test_check_tries_everything_and_ends_with_1_where_something_fails(run: Run, tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text(
        CONFIG_TOML.replace('"localhost"', '"localhost"\nport = 1\nsecurity = "none"')
    )

    outcome = run("check")

    assert outcome.code == 1
    assert [line.split(":")[0] for line in outcome.out.splitlines() if not line.startswith(" ")] == [
        "ok    configuration",
        "ok    database",
        "ok    addresses",
        "FAIL  mailbox",
        "FAIL  submission",
        "ok    letters",
        "ok    clock",
    ]
    assert not (tmp_path / "registrar.sqlite3").exists()


def test_check_of_a_broken_configuration_ends_with_2(run: Run, tmp_path: Path) -> None:
    breaks(tmp_path / "config.toml")

    outcome = run("check")

    assert outcome.code == 2
    assert outcome.out.count("FAIL  configuration: ") == 6


# ------------------------------------------------------------------------------------------------------------ sessions


def test_a_session_is_put_on_offer_once(run: Run, tmp_path: Path, engine: Engine) -> None:
    add = ("sessions", "add", 27, "--starts", "2027-08-26T14:00", "--ends", "2027-08-26T15:30", "--capacity", 3)

    first, second = run(*add), run(*add)

    assert (first.code, first.out) == (0, "session 27 is on offer: Thursday, August 26, 2027, 14:00 America/New_York\n")
    assert (second.code, second.err) == (1, "registrar: session 27 is there already\n")
    with snapshot(engine) as db:
        row = db.get(Session, 27)
    assert row is not None
    assert (row.starts.hour, row.capacity) == (18, 3)


def test_a_session_that_cannot_be_is_told_with_all_its_problems(run: Run, engine: Engine) -> None:
    outcome = run("sessions", "add", 27, "--starts", "2027-08-26", "--ends", "soon", "--join-url", "meet")

    assert outcome.code == 2
    assert [line.split(":")[1] for line in outcome.err.splitlines()] == [
        " [session] starts",
        " [session] ends",
        " [session] join_url",
    ]


def test_sessions_are_listed(run: Run, engine: Engine) -> None:
    outcome = run("sessions", "list")

    assert outcome.code == 0
    assert "2027-02-11 14:00" in outcome.out


@pytest.fixture
def seated(run: Run, engine: Engine) -> None:
    """Put one registration for session 24, far in the future, on record."""
    with transaction(engine) as db:
        row = db.get(Session, 24)
        assert row is not None
        row.starts, row.ends = (moment.replace(year=2199) for moment in (row.starts, row.ends))
        db.add(make_registration())


MOVE = ("sessions", "move", 24, "--to", "2199-06-24T14:00")


@pytest.mark.usefixtures("seated")
def test_a_change_is_shown_before_it_is_made(run: Run, engine: Engine) -> None:
    outcome = run(*MOVE, "--dry-run")

    assert outcome == Outcome(
        0,
        "session 24 would be moved\n"
        "  is        Monday, February 11, 2199, 14:00 to 15:30 America/New_York\n"
        "  would be  Monday, June 24, 2199, 14:00 to 15:30 America/New_York\n"
        "concerned: 1 confirmed\n"
        "letters: 1 session_changed\n"
        "nothing was done (--dry-run)\n",
        "",
    )
    with snapshot(engine) as db:
        assert db.exec(select(OutboxEntry)).all() == []


@pytest.mark.usefixtures("seated")
def test_without_a_terminal_nobody_is_asked_and_nothing_is_changed(run: Run, engine: Engine) -> None:
    outcome = run(*MOVE)

    assert outcome.code == 2
    assert "--yes carries it out, --dry-run only looks" in " ".join(outcome.err.replace("│", " ").split())
    with snapshot(engine) as db:
        assert db.exec(select(OutboxEntry)).all() == []


@pytest.mark.usefixtures("seated")
def test_yes_carries_a_change_out_and_show_tells_of_it(run: Run) -> None:
    outcome = run(*MOVE, "--yes", "--reason", "The presenter is ill.")

    assert (outcome.code, outcome.out.splitlines()[-1]) == (0, "done: 1 letters are queued")
    shown = run("sessions", "show", 24).out
    assert "Monday, June 24, 2199, 14:00 to 15:30 America/New_York" in shown
    assert "1 confirmed" in shown
    assert "2199-02-11T19:00Z/2199-02-11T20:30Z → 2199-06-24T18:00Z/2199-06-24T19:30Z (The presenter is ill.)" in shown
    again = run(*MOVE, "--yes")
    assert (again.code, again.err) == (1, "registrar: session 24 is like that already: nothing to do\n")


@pytest.mark.usefixtures("seated")
@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("cancel", 24, "--yes"), "letters: 1 session_cancelled"),
        (("link", 24, "https://meet.example/new", "--yes"), "  is   https://meet.example/new"),
        (("phone", 24, "+1 555 0100", "--yes"), "  is   +1 555 0100"),
        (("rename", 24, "Kinship care", "--yes"), "  is   Kinship care"),
        (("capacity", 24, 1, "--yes"), "letters: none"),
        (("remind", 24, "--hours", "24,1"), "session 24: registrants are reminded 24,1 hours before"),
        (("remind", 24, "--hours", "none"), "session 24: nobody is reminded"),
    ],
    ids=lambda words: words[0] if isinstance(words, tuple) and words[0] != "remind" else None,
)
def test_each_change_has_its_command(run: Run, words: tuple[str, ...], said: str) -> None:
    outcome = run("sessions", *words)

    assert (outcome.code, outcome.err) == (0, "")
    assert said in outcome.out


@pytest.mark.usefixtures("seated")
def test_fewer_seats_than_are_taken_are_told(run: Run, engine: Engine) -> None:
    with transaction(engine) as db:
        db.add(make_registration("Bob Ray", "bob.ray@x.example"))

    outcome = run("sessions", "capacity", 24, 1, "--yes")

    assert "2 seats are taken: nobody loses one" in outcome.out


@pytest.mark.usefixtures("seated")
def test_a_session_may_have_hours_of_reminders_of_its_own(run: Run, engine: Engine) -> None:
    run("sessions", "remind", 24, "--hours", "1, 24")
    with snapshot(engine) as db:
        row = db.get(Session, 24)
    assert row is not None
    assert row.remind_hours == [24, 1]
    assert "24 h, 1 h (its own)" in run("sessions", "show", 24).out

    run("sessions", "remind", 24, "--hours", "program")
    assert "168 h, 24 h, 1 h\n" in run("sessions", "show", 24).out


@pytest.mark.usefixtures("seated")
@pytest.mark.parametrize(
    ("to", "said"),
    [
        ("2199-03-10T02:30", "2199-03-10 02:30 does not exist in America/New_York: the clocks go forward then"),
        ("2199-11-03T01:30", "2199-11-03 01:30 comes twice in America/New_York: the clocks go back then"),
        ("2199-02-30T14:00", "2199-02-30 is no day of the calendar"),
        ("2199-06-24", "expected a local time such as 2027-06-24T14:00"),
        ("tomorrow", "expected a local time such as 2027-06-24T14:00"),
        ("2199-06-24T14:00-04:00", "expected a local time such as 2027-06-24T14:00"),
    ],
)
def test_a_time_that_is_not_one_moment_is_refused(run: Run, to: str, said: str) -> None:
    outcome = run("sessions", "move", 24, "--to", to, "--yes")

    assert outcome.code == 2
    assert "--to" in outcome.err
    assert said in " ".join(outcome.err.replace("│", " ").split())


@pytest.mark.usefixtures("seated")
def test_a_time_that_is_past_is_refused_as_it_was_written(run: Run) -> None:
    moved = run("sessions", "move", 24, "--to", "2018-06-21T14:00", "--yes")
    added = run("sessions", "add", 28, "--starts", "2018-06-21T14:00", "--ends", "2018-06-21T15:30")

    past = "2018-06-21 14:00 America/New_York is past already\n"
    assert (moved.code, moved.err) == (1, f"registrar: --to: {past}")
    assert (added.code, added.err) == (1, f"registrar: --starts: {past}")


@pytest.mark.usefixtures("seated")
@pytest.mark.parametrize(
    ("command", "fact"), [("link", "https://meet.example/24"), ("phone", "+1 555 0100"), ("rename", "Kinship")]
)
@pytest.mark.parametrize("nothing", ["none", ""])
def test_none_takes_a_fact_away(run: Run, command: str, fact: str, nothing: str) -> None:
    run("sessions", command, 24, fact, "--yes")

    outcome = run("sessions", command, 24, nothing, "--yes")

    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out.splitlines()[1:3] == [f"  was  {fact}", "  is   (not set)"]


def test_sessions_of_the_configuration_are_on_record_before_the_first_run(run: Run) -> None:
    assert "2027-02-11 14:00" in run("sessions", "list").out
    assert "Thursday, February 11, 2027, 14:00" in run("sessions", "show", 24).out


def test_a_day_that_the_calendar_does_not_have_is_told_as_such(run: Run) -> None:
    outcome = run("sessions", "add", 27, "--starts", "2027-02-30T14:00", "--ends", "2027-08-26T15:30")

    assert (outcome.code, outcome.err) == (
        2,
        "registrar: [session] starts: 2027-02-30 is no day of the calendar, got '2027-02-30T14:00'\n",
    )


# ------------------------------------------------------------------------------------------------------------- exports


@pytest.fixture
def people(engine: Engine) -> None:
    """Put three registrations for session 24 on record."""
    with transaction(engine) as db:
        db.add(make_registration("Zoë Ortíz", "zoe@x.example"))
        db.add(make_registration("[bold]Bob[/] :smile: [/]", "bob@x.example"))
        db.add(make_registration("Cy Fox", "cy@x.example", status=RegistrationStatus.CANCELLED))


@pytest.mark.usefixtures("people")
def test_the_attendees_of_a_session_are_shown_as_they_were_written(run: Run) -> None:
    outcome = run("attendees", 24)

    assert outcome.code == 0
    assert "Zoë Ortíz" in outcome.out
    assert "[bold]Bob[/] :smile: [/]" in outcome.out
    assert "Cy Fox" not in outcome.out


@pytest.mark.usefixtures("people")
def test_a_terminal_without_accents_shows_the_list_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text(CONFIG_TOML)
    command = [sys.executable, "-m", "registrar", "-c", str(tmp_path / "config.toml"), "attendees", "24"]

    ran = subprocess.run(command, capture_output=True, env={**os.environ, "PYTHONIOENCODING": "ascii"})

    assert (ran.returncode, ran.stderr) == (0, b"")
    assert b"Zo\\xeb Ort\\xedz" in ran.stdout


@pytest.mark.usefixtures("people")
def test_attendees_of_several_states_can_be_asked_for(run: Run) -> None:
    outcome = run("attendees", 24, "--status", "cancelled", "--status", "pending", "--format", "csv")

    rows = list(csv.DictReader(io.StringIO(outcome.out.removeprefix("\ufeff"))))
    assert [(row["Name"], row["Status"]) for row in rows] == [("Cy Fox", "cancelled")]


@pytest.mark.usefixtures("people")
def test_csv_on_a_pipe_is_utf8_with_a_byte_order_mark(run: Run) -> None:
    outcome = run("attendees", 24, "--format", "csv")

    assert outcome.code == 0
    assert outcome.out.startswith("\ufeffRegistration,Session,")
    assert "Zoë Ortíz" in outcome.out


@pytest.mark.usefixtures("people")
@pytest.mark.parametrize("form", ["table", "csv", "xlsx"])
def test_an_export_goes_into_a_file(form: str, run: Run, tmp_path: Path) -> None:
    path = tmp_path / f"list.{form}"

    outcome = run("attendees", 24, "--format", form, "--output", path)

    assert (outcome.code, outcome.out) == (0, "")
    if form == "xlsx":
        sheet = openpyxl.load_workbook(path).active
        assert sheet is not None
        assert sheet["E3"].value == "Zoë Ortíz"
    else:
        assert "Zoë Ortíz" in path.read_text(encoding="utf-8")


@pytest.mark.usefixtures("people")
@pytest.mark.parametrize("form", ["table", "csv", "xlsx", "html"])
def test_a_list_of_accommodations_is_for_its_owner_alone(form: str, run: Run, tmp_path: Path) -> None:
    path = tmp_path / "list"

    assert run("accommodations", "--format", form, "--output", path).code == 0

    assert path.stat().st_mode & 0o777 == 0o600


@pytest.mark.usefixtures("people")
@pytest.mark.parametrize("form", ["table", "csv", "xlsx"])
def test_a_file_that_cannot_be_written_is_one_line(form: str, run: Run, tmp_path: Path) -> None:
    path = tmp_path / "nowhere" / "list"

    outcome = run("attendees", 24, "--format", form, "--output", path)

    assert (outcome.code, outcome.out) == (1, "")
    assert outcome.err == f"registrar: {path}: cannot be written: No such file or directory\n"


@pytest.mark.usefixtures("people")
def test_what_had_to_be_changed_for_a_platform_is_told_beside_the_list(run: Run) -> None:
    outcome = run("attendees", 24, "--format", "goto", "--status", "cancelled", "--status", "confirmed")

    assert outcome.code == 0
    assert outcome.out.splitlines() == [
        "First Name,Last Name,Email Address",
        "[bold]Bob[/]:smile:,[/],bob@x.example",
        "Cy,Fox,cy@x.example",
        "Zoë,Ortíz,zoe@x.example",
    ]
    assert 'first name "[bold]Bob[/] :smile:" written as "[bold]Bob[/]:smile:"' in outcome.err


@pytest.mark.usefixtures("people")
def test_the_addresses_are_a_line_to_paste_into_bcc(run: Run) -> None:
    outcome = run("attendees", 24, "--format", "emails")

    assert (outcome.code, outcome.out) == (0, "bob@x.example, zoe@x.example\n")


@pytest.mark.usefixtures("people")
def test_the_facilitators_calendar_file_names_nobody(run: Run) -> None:
    outcome = run("attendees", 24, "--format", "ics")

    event = icalendar.Calendar.from_ical(outcome.out).walk("VEVENT")[0]
    assert outcome.code == 0
    assert "METHOD:PUBLISH" in outcome.out
    assert (event["UID"], event["DTSTART"].dt) == ("session-24@training.example", SESSION_STARTS[24])
    assert "ATTENDEE" not in event
    assert "Zo" not in outcome.out


@pytest.mark.usefixtures("people")
def test_the_roster_to_print_escapes_names_and_has_room_to_sign(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "roster.html"

    assert run("attendees", 24, "--format", "html", "--output", path).code == 0

    page = path.read_text(encoding="utf-8")
    assert '<th role="rowheader" scope="row">Zoë Ortíz</th>' in page
    assert page.count('class="signature" data-label="Signature"></td>') == 2
    assert "Thursday, February 11, 2027, 2:00 to 3:30 pm Eastern Time" in page


@pytest.mark.usefixtures("people")
@pytest.mark.parametrize("words", [("attendees", 24), ("accommodations",)], ids=str)
def test_each_export_is_logged_without_a_name(
    words: tuple[str | int, ...], run: Run, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level("INFO", logger="registrar.commands.lists"):
        run(*words, "--format", "csv")

    (line,) = [record.getMessage() for record in caplog.records if record.name == "registrar.commands.lists"]
    rows = 2 if words[0] == "attendees" else 0
    assert line.startswith("staff (")
    assert line.endswith(f"as csv: {rows} rows")
    assert "Zoë" not in line


def test_a_session_that_is_not_there_is_told(run: Run, engine: Engine) -> None:
    outcome = run("attendees", 99)

    assert (outcome.code, outcome.err) == (1, "registrar: there is no session 99; see `registrar sessions list`\n")


@pytest.mark.parametrize(
    "words", [("attendees", 24), ("accommodations",), ("held", "list"), ("outbox", "list")], ids=str
)
def test_an_empty_list_says_so(words: tuple[str | int, ...], run: Run, engine: Engine) -> None:
    outcome = run(*words)

    assert outcome.code == 0
    assert outcome.out.endswith(": none\n")


# ------------------------------------------------------------------------------------------------------ held and outbox


@pytest.fixture
def held(engine: Engine) -> None:
    """Put a held message on record."""
    raw = make_message("Could somebody call me?\n", subject="A question")
    with transaction(engine) as db:
        db.add(make_inbound(raw, state=MessageState.HELD, filing=Filing.HELD, reasons=["held: question"]))


@pytest.mark.usefixtures("held")
def test_a_held_message_is_listed_until_it_is_released(run: Run, engine: Engine) -> None:
    assert "held: question" in run("held", "list").out

    assert run("held", "release", 1, "--reason", "told by phone").out == "message 1: dealt with\n"

    assert "held: question" not in run("held", "list").out
    assert run("held", "release", 1).code == 1
    with snapshot(engine) as db:
        row = db.get(InboundMessage, 1)
    assert row is not None
    assert re.fullmatch(r"dismissed by staff.*: told by phone", row.reasons[-1])


@pytest.mark.usefixtures("held")
def test_a_held_message_can_be_settled_again(run: Run, engine: Engine) -> None:
    assert run("held", "release", 1, "--again").out == "message 1: settled again at the next pass\n"

    with snapshot(engine) as db:
        assert db.exec(select(InboundMessage.state)).all() == [MessageState.CAPTURED]


@pytest.mark.usefixtures("held")
def test_a_held_message_is_answered_in_its_thread(run: Run, engine: Engine) -> None:
    outcome = run("held", "answer", 1, stdin=b"Yes, it is recorded.\n")

    assert (outcome.code, "queued" in outcome.out) == (0, True)
    with snapshot(engine) as db:
        (entry,) = db.exec(select(OutboxEntry)).all()
    assert entry.kind is LetterKind.STAFF_ANSWER
    assert b"Yes, it is recorded." in letter_bytes(engine, entry.id)
    assert "held: question" not in run("held", "list").out


@pytest.mark.usefixtures("held")
def test_an_empty_answer_is_refused(run: Run) -> None:
    assert run("held", "answer", 1, stdin=b" \n").err == "registrar: the answer is empty\n"


@pytest.mark.usefixtures("held")
def test_a_held_message_is_settled_as_staff_read_it(run: Run, engine: Engine) -> None:
    words = ("--intent", "register", "--name", "Ann Lee", "--email", "ann@x.example", "--agency", "County")

    outcome = run("held", "settle", 1, *words, "--session", 26)

    assert outcome.code == 0, outcome.err
    with snapshot(engine) as db:
        (row,) = db.exec(select(Registration)).all()
    assert (row.name, row.session_number, row.status) == ("Ann Lee", 26, RegistrationStatus.CONFIRMED)


@pytest.mark.usefixtures("held")
def test_a_session_that_is_not_there_settles_nothing(run: Run) -> None:
    outcome = run("held", "settle", 1, "--intent", "register", "--session", 99)

    assert outcome.err == "registrar: there is no session 99; see `registrar sessions list`\n"
    assert "held: question" in run("held", "list").out


@pytest.mark.usefixtures("held")
def test_a_held_message_is_dismissed_with_a_reason(run: Run, engine: Engine) -> None:
    assert run("held", "dismiss", 1, "--reason", "told by phone").out == "message 1 dismissed\n"

    with snapshot(engine) as db:
        row = db.get(InboundMessage, 1)
    assert row is not None
    assert "told by phone" in row.reasons[-1]


@pytest.mark.parametrize(
    "words",
    [
        ("held", "show", 9),
        ("held", "release", 9),
        ("held", "settle", 9),
        ("held", "answer", 9, "--text", "yes"),
        ("held", "dismiss", 9),
        ("outbox", "show", 9),
    ],
    ids=str,
)
def test_a_number_that_is_not_there_is_told(words: tuple[str | int, ...], run: Run, engine: Engine) -> None:
    outcome = run(*words)

    assert outcome.code == 1
    assert "there is no" in outcome.err
    assert outcome.err.count("\n") == 1


@pytest.fixture
def letters(engine: Engine) -> None:
    """Put a failed letter and a queued one on record."""
    with transaction(engine) as db:
        ledger = Ledger(db, NOW)
        for recipient in ("ann@x.example", "bob@x.example"):
            enqueue(ledger, make_letter(recipient))
        ledger.write()
        entry = db.get(OutboxEntry, 1)
        assert entry is not None
        entry.state, entry.next_attempt_at, entry.code, entry.error = LetterState.FAILED, None, 550, "no such user"


@pytest.mark.usefixtures("letters")
def test_a_letter_is_printed_byte_for_byte(run: Run, engine: Engine) -> None:
    outcome = run("outbox", "show", 1)

    raw = letter_bytes(engine, 1)
    assert outcome.out.encode() in (raw, raw.replace(b"\r\n", b"\n"))


@pytest.mark.usefixtures("letters")
def test_letters_are_listed_with_what_the_server_said(run: Run) -> None:
    assert "550 no such user" in run("outbox", "list").out


@pytest.mark.usefixtures("letters")
def test_a_failed_letter_is_queued_again_a_waiting_one_is_not(run: Run, engine: Engine) -> None:
    outcome = run("outbox", "retry", 1, 2)

    assert (outcome.code, outcome.out) == (1, "queued again: 1\n")
    assert "the others" in outcome.err
    with snapshot(engine) as db:
        assert set(db.exec(select(OutboxEntry.state)).all()) == {LetterState.QUEUED}


@pytest.mark.usefixtures("letters")
def test_letters_that_a_burst_withheld_are_queued_again_together(run: Run, engine: Engine) -> None:
    with transaction(engine) as db:
        for entry in db.exec(select(OutboxEntry)):
            entry.state, entry.next_attempt_at, entry.error = LetterState.WITHHELD, None, WITHHELD_BURST

    outcomes = [run("outbox", "retry", "--withheld") for _ in range(2)]

    assert [(outcome.code, outcome.out) for outcome in outcomes] == [
        (0, "queued again: 2 withheld letters\n"),
        (0, "no letter is withheld because of their number\n"),
    ]


# ------------------------------------------------------------------------------------------------------- what was read


def test_a_message_is_read_without_servers_or_database(run: Run, tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text(CONFIG_TOML.replace('host = "localhost"\n', "").replace("[smtp]\n", ""))
    (tmp_path / "one.eml").write_bytes(make_message())

    outcome = run("parse", tmp_path / "one.eml")

    assert outcome.code == 0
    assert "Ann Lee" in outcome.out
    assert not (tmp_path / "registrar.sqlite3").exists()


def test_messages_are_read_into_a_line_of_json_each(run: Run, tmp_path: Path) -> None:
    paths = [tmp_path / name for name in ("one.eml", "two.eml")]
    for path in paths:
        path.write_bytes(make_message())

    outcome = run("parse", "--json", *paths)

    lines = [json.loads(line) for line in outcome.out.splitlines()]
    assert [line["file"] for line in lines] == [str(path) for path in paths]
    assert all({"intent", "registrants", "review", "reasons"} <= set(line) for line in lines)


def test_a_message_comes_from_standard_input_too(run: Run) -> None:
    outcome = run("parse", "--json", "-", stdin=make_message())

    assert json.loads(outcome.out)["file"] == "-"
    assert json.loads(outcome.out)["registrants"][0]["sessions"] == [24]


def test_a_file_that_is_not_there_is_told_and_the_others_are_read(run: Run, tmp_path: Path) -> None:
    (tmp_path / "one.eml").write_bytes(make_message())
    missing = tmp_path / "nowhere.eml"

    outcome = run("parse", "--json", missing, tmp_path, tmp_path / "one.eml")

    assert outcome.code == 1
    assert len(outcome.out.splitlines()) == 1
    assert outcome.err.splitlines() == [
        f"registrar: {missing}: No such file or directory",
        f"registrar: {tmp_path}: Is a directory",
    ]


@pytest.mark.parametrize("raw", [b"", b"\x00\xff" * 1000, b"From: \r\n\r\n", b"no header at all"], ids=repr)
def test_what_is_no_message_is_still_read_without_a_traceback(raw: bytes, run: Run) -> None:
    assert run("parse", "--json", "-", stdin=raw[:1000]).code == 0
    assert run("parse", "-", stdin=raw[:1000]).code == 0


@pytest.mark.usefixtures("held")
def test_a_held_message_is_shown_with_the_reason_and_what_was_read(run: Run) -> None:
    outcome = run("held", "show", 1)

    assert outcome.code == 0
    assert "- held: question" in outcome.out
    assert "question" in outcome.out.split("- held: question")[1]


def test_of_a_held_message_that_was_too_large_the_header_is_shown(run: Run, engine: Engine) -> None:
    with transaction(engine) as db:
        row = make_inbound(make_message(), state=MessageState.HELD, filing=Filing.HELD, headers_only=True)
        db.add(row)

    outcome = run("held", "show", 1)

    assert "Only its header was taken" in outcome.out
    assert "Subject: Webinar registration" in outcome.out


def test_a_message_that_is_not_settled_yet_cannot_be_shown_as_held(run: Run, engine: Engine) -> None:
    with transaction(engine) as db:
        db.add(make_inbound(make_message()))

    assert run("held", "show", 1).err == "registrar: there is no settled message 1; see `registrar held list`\n"


def test_a_stopped_address_is_listed_and_lifted(run: Run, engine: Engine) -> None:
    with transaction(engine) as db:
        stop(Ledger(db, NOW), "ann.lee@office.example", reason="5.1.1: no such mailbox")

    listed = run("addresses", "list")
    lifted = run("addresses", "lift", "Ann.Lee@office.example", "nobody@office.example")

    assert "ann.lee@office.example" in listed.out
    assert "no such mailbox" in listed.out
    assert lifted.code == 1
    assert "Ann.Lee@office.example: mail goes there again" in lifted.out
    assert "nothing was stopped for nobody@office.example" in lifted.err
    assert "ann.lee@office.example" not in run("addresses", "list").out
