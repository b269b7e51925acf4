"""The demo as a person starts it, and its mail servers by themselves."""

import csv
import email
import email.policy
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from email.message import EmailMessage
from pathlib import Path

import icalendar
import pytest

from registrar.config import load_settings
from registrar.demo.outcome import Answer, Outcome, say_answered
from registrar.demo.samples import ADDRESS, SMALL, session_days, write_config, write_own, write_samples
from registrar.demo.servers import HOST, PASSWORD, Delivered, MailServers
from registrar.demo.show import check_installed
from registrar.errors import RegistrarError
from registrar.mail.automatic import automatic_because
from registrar.mail.imap import Mailbox, MailboxAccount
from registrar.mail.message import parse
from registrar.mail.smtp import Result, SmtpAccount, Submission, ToSubmit
from registrar.vocabulary import LetterState
from tests.make import make_message

NOW = datetime(2027, 1, 5, 14, 0, tzinfo=UTC)


# ── the whole show ─────────────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True)
class Shown:
    """What a run of the demo left behind."""

    code: int
    output: str
    errors: str
    folder: Path

    @property
    def letters(self) -> list[EmailMessage]:
        paths = sorted((self.folder / "letters").glob("*.eml"))
        return [email.message_from_bytes(path.read_bytes(), policy=email.policy.default) for path in paths]

    @property
    def attendees(self) -> list[dict[str, str]]:
        with (self.folder / "attendees.csv").open(encoding="utf-8-sig", newline="") as file:
            return list(csv.DictReader(file))

    def told_of(self, title: str) -> str:
        """The lines that stand under a sample's title."""
        found = re.search(rf"^ ?\d+  {re.escape(title)}\n((?:    .*\n)+)", self.output, re.MULTILINE)
        assert found, f"nothing was told of {title!r}:\n{self.output}"
        return found[1]


def environment(folder: Path) -> dict[str, str]:
    return {**os.environ, "TMPDIR": str(folder), "PYTHONUNBUFFERED": "1"}


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> Shown:
    place = tmp_path_factory.mktemp("demo")
    done = subprocess.run(
        [sys.executable, "-m", "registrar", "demo", "--once"],
        env=environment(place),
        cwd=place,
        capture_output=True,
        encoding="utf-8",
        timeout=120,
    )
    (folder,) = place.glob("registrar-demo-*")
    return Shown(done.returncode, done.stdout, done.stderr, folder)


def test_it_ends_well_and_without_noise(shown: Shown) -> None:
    assert (shown.code, shown.errors) == (0, ""), shown.output


def test_it_says_of_each_sample_what_came_of_it(shown: Shown) -> None:
    settings = load_settings(shown.folder / "config.toml")

    told = [shown.told_of(sample.title) for sample in write_samples(settings.catalog().sessions, NOW)]

    assert len(told) >= 12
    for lines in told:
        assert re.search(r"arrived +from .+\n +understood .+\n(.*\n)* +answered ", lines), lines


@pytest.mark.parametrize(
    ("title", "answer"),
    [
        ("A labelled list", "confirmed to mdelgado@county-services.example"),
        ("One sentence", "confirmed to tbrandt@lakewood-pd.example"),
        ("From a phone, in a hurry", "confirmed to kwarren@northstar-youth.example"),
        ("Three people, who fill a small session", "confirmed to lkowalski@state-dcf.example"),
        ("A session that is full by now", "waitlisted to ghollis@riverside-school.example"),
        ("A table", "summary to cjensen@tri-county.example"),
        ("Something is missing", "details missing to jpark@harbor-house.example"),
        ("A session that is not on offer", "details missing to efitch@mapleton-court.example"),
        ("In Spanish", "confirmed to lherrera@casa-segura.example"),
        ("An accommodation is asked for", "confirmed to dwhitfield@access-alliance.example"),
        ("The same person once more", "already registered to tbrandt@lakewood-pd.example"),
        ("HTML from a word processor", "confirmed to wprescott@metro-da.example"),
    ],
)
def test_a_person_is_answered(shown: Shown, title: str, answer: str) -> None:
    assert answer in shown.told_of(title)


@pytest.mark.parametrize("title", ["Out of the office", "A letter that came back", "The same mail, delivered twice"])
def test_a_machine_and_a_repeated_delivery_get_no_answer(shown: Shown, title: str) -> None:
    assert "answered      nobody" in shown.told_of(title)


def test_the_out_of_office_reply_is_answered_by_no_letter(shown: Shown) -> None:
    to_its_author = [letter for letter in shown.letters if "mdelgado@" in letter["To"]]

    assert len(to_its_author) == 1  # the confirmation of her own registration


def test_every_letter_is_a_whole_message_that_answers_another(shown: Shown) -> None:
    assert len(shown.letters) >= 12
    for letter in shown.letters:
        assert not [part.defects for part in letter.walk() if part.defects]
        answers = letter["In-Reply-To"] is not None  # what is forwarded to staff answers nobody
        assert letter["Auto-Submitted"] == ("auto-replied" if answers else "auto-generated")
        assert letter["From"].addresses[0].addr_spec == ADDRESS


def test_html_and_invitation_lie_beside_the_letter(shown: Shown) -> None:
    folder = shown.folder / "letters"
    confirmed = sorted(folder.glob("*mdelgado*"))

    assert [path.suffix for path in confirmed] == [".eml", ".html", ".ics"]
    assert "session 25" in confirmed[1].read_text(encoding="utf-8")
    calendar = icalendar.Calendar.from_ical(confirmed[2].read_bytes())
    assert calendar["METHOD"] == "REQUEST"


def test_the_attendee_list_names_everybody_confirmed_and_no_accommodation(shown: Shown) -> None:
    text = (shown.folder / "attendees.csv").read_text(encoding="utf-8-sig")

    assert [row["Name"] for row in shown.attendees if row["Session"] == "26"] == [
        "Linda Kowalski",
        "Peter Okafor",
        "Rosa Nguyen",
    ]
    assert "Dana Whitfield" in text
    assert not re.search(r"deaf|ASL|interpreter|sign.language", text, re.IGNORECASE)


def test_the_words_of_an_accommodation_are_neither_shown_nor_logged(shown: Shown) -> None:
    log = (shown.folder / "demo.log").read_text(encoding="utf-8")

    assert "accommodation: sign language" in shown.output
    assert not re.search(r"deaf|ASL interpreter", shown.output + log)


def test_it_says_where_everything_lies(shown: Shown) -> None:
    for name in ("letters", "attendees.csv", "registrar.sqlite3"):
        assert str(shown.folder / name) in shown.output
        assert (shown.folder / name).exists()


def test_it_stays_up_for_mail_of_others_until_it_is_told_to_end(tmp_path: Path) -> None:
    program = subprocess.Popen(
        [sys.executable, "-m", "registrar", "demo"],
        env=environment(tmp_path),
        cwd=tmp_path,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
    )
    assert program.stdout is not None
    try:
        before = read_until(program, "Staying up")
        port = int(re.findall(r"SMTP on 127\.0\.0\.1:(\d+)", before)[0])
        text = "Please register me for session 28.\n\nIda Moss, Alder County Shelter\n"
        own = write_own("Ida Moss", "ida.moss@alder.example", "Webinar", text=text, now=datetime.now(UTC))

        assert hand_in(port, (ADDRESS, own)) == [True]
        told = read_until(program, "answered")
        program.send_signal(signal.SIGTERM)
        rest, _ = program.communicate(timeout=30)
    finally:
        program.kill()
        program.wait()

    assert "confirmed to ida.moss@alder.example" in told
    assert program.returncode == 0
    (folder,) = tmp_path.glob("registrar-demo-*")
    assert f"{folder} is kept" in rest
    assert "Ida Moss" in (folder / "attendees.csv").read_text(encoding="utf-8-sig")


def read_until(program: subprocess.Popen[str], words: str, seconds: float = 90.0) -> str:
    assert program.stdout is not None
    end = time.monotonic() + seconds
    lines: list[str] = []
    while time.monotonic() < end and (line := program.stdout.readline()):
        lines.append(line)
        if words in line:
            return "".join(lines)
    pytest.fail(f"{words!r} did not come:\n{''.join(lines)}")


def test_without_its_mail_servers_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pymap", None)

    with pytest.raises(RegistrarError, match=r"needs pymap: pip install 'registrar\[demo\]'"):
        check_installed()


# ── the mail servers ───────────────────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def servers(tmp_path: Path) -> Iterator[MailServers]:
    with MailServers(ADDRESS, tmp_path / "letters", now=lambda: datetime.now(UTC)) as running:
        yield running


@pytest.fixture
def mailbox(servers: MailServers) -> Iterator[Mailbox]:
    with Mailbox(MailboxAccount(HOST, servers.imap_port, "none", ADDRESS, PASSWORD)) as opened:
        yield opened


def hand_in(port: int, *letters: tuple[str, bytes]) -> list[bool]:
    results: list[Result] = []
    with Submission(SmtpAccount(HOST, port, "none")) as submission:
        submission.submit_many(
            [ToSubmit(key, "ann.lee@office.example", to, raw) for key, (to, raw) in enumerate(letters)],
            about_to_send=lambda _: None,
            on_result=lambda _, result: results.append(result),
        )
    return [result.sent for result in results]


def test_mail_for_the_address_lies_in_the_mailbox_octet_for_octet(servers: MailServers, mailbox: Mailbox) -> None:
    raw = make_message("Grüße,\n.\n..\nAnn\n")

    hand_in(servers.smtp_port, (ADDRESS, raw))

    waiting = mailbox.waiting()
    (fetched,) = mailbox.fetch(waiting, max_bytes=100_000)
    assert fetched.raw == b"Return-Path: <ann.lee@office.example>\r\n" + raw
    assert datetime.now(UTC) - fetched.received < timedelta(minutes=1)


def test_a_message_is_moved_to_a_folder_that_was_not_there(servers: MailServers, mailbox: Mailbox) -> None:
    hand_in(servers.smtp_port, (ADDRESS, make_message()), (ADDRESS, make_message(message_id="<m2@office.example>")))
    first, second = mailbox.waiting()

    mailbox.file_under([first.uid], "Done")

    assert [one.uid for one in mailbox.waiting()] == [second.uid]
    with Mailbox(MailboxAccount(HOST, servers.imap_port, "none", ADDRESS, PASSWORD, folder="Done")) as done:
        (fetched,) = done.fetch(done.waiting(), max_bytes=100_000)
    assert b"Message-ID: <m1@office.example>" in fetched.raw


def test_mail_that_arrives_just_before_the_wait_still_ends_it(servers: MailServers, mailbox: Mailbox) -> None:
    assert mailbox.waiting() == ()
    hand_in(servers.smtp_port, (ADDRESS, make_message()))

    began = time.monotonic()

    assert mailbox.wait(20.0)
    assert time.monotonic() - began < 10.0


def test_other_recipients_letters_are_written_to_files(servers: MailServers, mailbox: Mailbox, tmp_path: Path) -> None:
    raw = make_message("Hello\n", html="<p>Hello</p>")

    hand_in(servers.smtp_port, ("../../ann@office.example", raw))

    assert mailbox.waiting() == ()
    files = {path.name: path.read_bytes() for path in (tmp_path / "letters").iterdir()}
    assert set(files) == {"01-.._.._ann@office.example.eml", "01-.._.._ann@office.example.html"}
    assert files["01-.._.._ann@office.example.eml"] == raw


# ── the samples ────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("today", [date(2026, 1, 1), date(2026, 11, 25), date(2027, 12, 31), date(2028, 2, 29)])
def test_the_sessions_are_thursdays_every_second_month_ahead(today: date) -> None:
    days = session_days(today)

    assert len(days) == 6
    assert all(day.weekday() == 3 for day in days)
    assert timedelta(days=14) <= days[0] - today <= timedelta(days=62)
    months = [day.year * 12 + day.month for day in days]
    assert months == list(range(months[0], months[0] + 12, 2))


def test_the_configuration_holds_and_has_a_session_that_fills(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_text(write_config(NOW.date(), imap_port=1430, smtp_port=2525, password=PASSWORD), encoding="utf-8")

    sessions = load_settings(path).catalog().sessions

    assert [session.number for session in sessions] == [25, 26, 27, 28, 29, 30]
    assert [session.capacity for session in sessions].count(SMALL) == 1
    assert all(session.join_url for session in sessions)


def test_only_the_machines_among_the_samples_look_like_machines(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_text(write_config(NOW.date(), imap_port=1430, smtp_port=2525, password=PASSWORD), encoding="utf-8")
    samples = write_samples(load_settings(path).catalog().sessions, NOW)

    automatic = [sample.title for sample in samples if automatic_because(parse(sample.raw), (ADDRESS,))]

    assert automatic == ["Out of the office", "A letter that came back"]
    assert [sample.title for sample in samples if not sample.envelope_from] == ["A letter that came back"]


# ── what is told ───────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_letter_that_could_not_be_sent_is_told_as_a_failure() -> None:
    failed = Answer("<l1@x.example>", "confirmed", "ann.lee@office.example", LetterState.FAILED, None)
    outcome = Outcome("done", ("registered",), "", (failed,))

    told = list(say_answered(outcome, delivered=Delivered(b"", 0.0), again=False))

    assert told == [("FAILED", "confirmed to ann.lee@office.example: failed")]
    assert not outcome.is_fine


def test_a_message_that_broke_its_reader_is_told_as_a_failure() -> None:
    outcome = Outcome("held", ("held: ValueError",), "ValueError", ())

    told = list(say_answered(outcome, delivered=Delivered(b"", 0.0), again=False))

    assert told == [("FAILED", "ValueError")]
    assert not outcome.is_fine
