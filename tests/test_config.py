"""What an operator hears of a configuration that cannot be used, and what one that can comes to mean."""

import tomllib
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import make_url

from registrar import config
from registrar.config import check_session, is_loopback, load_settings
from registrar.errors import ConfigError
from tests.make import make_config, make_settings

MINIMAL = """
[program]
name = "Webinar"
timezone = "America/New_York"
facilitator = { name = "Leona Marsh", email = "leona@training.example" }
[mailbox]
address = "Webinars@Training.Example"
host = "imap.training.example"
[smtp]
host = "smtp.training.example"
[[sessions]]
number = 24
starts = 2027-02-11T14:00:00
ends = 2027-02-11T15:30:00
"""


at = datetime.fromisoformat


def problems_of(**sections: Any) -> tuple[str, ...]:
    with pytest.raises(ConfigError) as caught:
        make_settings(**sections)
    return caught.value.problems


def a_session(**keys: Any) -> dict[str, Any]:
    return {**make_config()["sessions"][1], **keys}


# -------------------------------------------------------------------------------------------------------- what it means


def test_a_minimal_file_gets_the_documented_defaults(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text(MINIMAL)

    settings = load_settings(tmp_path / "config.toml")

    assert (settings.mailbox.folder, settings.mailbox.done, settings.mailbox.held) == ("INBOX", "Done", "Held")
    assert (settings.mailbox.poll_seconds, settings.mailbox.answer_age_hours) == (60, 72)
    assert settings.mailbox.trusted_authserv_ids == ()
    assert settings.reminders.hours_before == (168, 24, 1)


def test_session_times_are_local_to_the_zone_of_the_program(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text(MINIMAL)

    session = load_settings(tmp_path / "config.toml").catalog().find(24)

    assert session is not None
    assert session.starts == at("2027-02-11T19:00Z")


def test_a_file_saved_by_a_windows_editor_loads(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_bytes(b"\xef\xbb\xbf" + MINIMAL.replace("\n", "\r\n").encode())

    assert load_settings(tmp_path / "config.toml").program.name == "Webinar"


def test_the_database_lies_beside_the_configuration(tmp_path: Path) -> None:
    settings = make_settings(folder=tmp_path)

    assert settings.database_url == f"sqlite:///{tmp_path / 'registrar.sqlite3'}"


def test_a_folder_whose_name_looks_like_a_query_holds_the_database(tmp_path: Path) -> None:
    folder = tmp_path / "what? 100%"

    url = make_url(make_settings(folder=folder).database_url)

    assert url.database == str(folder / "registrar.sqlite3")


def test_a_database_url_is_taken_as_given() -> None:
    assert make_settings(database={"url": "sqlite:////elsewhere.db"}).database_url == "sqlite:////elsewhere.db"


def test_only_the_domain_of_an_address_is_lower_cased() -> None:
    assert (
        make_settings(mailbox={"address": "Webinars@Training.Example"}).mailbox.address == "Webinars@training.example"
    )


def test_the_catalog_knows_the_mailbox_in_lower_case() -> None:
    assert (
        make_settings(mailbox={"address": "Webinars@Training.Example"}).catalog().mailbox == "webinars@training.example"
    )


@pytest.mark.parametrize(("security", "imap", "smtp"), [("tls", 993, 465), ("starttls", 143, 587), ("none", 143, 25)])
def test_a_port_that_is_not_given_is_that_of_the_protocol(security: str, imap: int, smtp: int) -> None:
    server = {"host": "localhost", "security": security}

    settings = make_settings(mailbox=server, smtp=server)

    assert (settings.mailbox.real_port, settings.smtp.real_port) == (imap, smtp)


def test_a_port_that_is_given_counts() -> None:
    assert make_settings(mailbox={"port": 1143}).mailbox.real_port == 1143


def test_reminders_stand_from_the_longest_to_the_shortest_once_each() -> None:
    assert make_settings(reminders={"hours_before": [1, 24, 168, 24]}).reminders.hours_before == (168, 24, 1)


def test_no_reminders_can_be_asked_for() -> None:
    assert make_settings(reminders={"hours_before": []}).reminders.hours_before == ()


@pytest.mark.parametrize(
    ("host", "loopback"),
    [
        ("127.0.0.1", True),
        ("127.8.8.8", True),
        ("::1", True),
        ("localhost", True),
        ("10.0.0.1", False),
        ("mail", False),
    ],
)
def test_loopback_is_this_machine_alone(host: str, loopback: bool) -> None:
    assert is_loopback(host) is loopback


# ------------------------------------------------------------------------------------------------------------- secrets


def test_a_password_in_a_file_counts_from_the_folder_of_the_configuration(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("open sesame \n")
    settings = make_settings(folder=tmp_path, mailbox={"password_file": "secret"})

    assert settings.mailbox.find_password(tmp_path) == "open sesame "


def test_a_password_in_a_variable_is_read_when_it_is_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    settings = make_settings(smtp={"password_env": "REGISTRAR_TEST_PASSWORD"})
    monkeypatch.setenv("REGISTRAR_TEST_PASSWORD", "open sesame")

    assert settings.smtp.find_password(Path()) == "open sesame"


@pytest.mark.parametrize(
    ("keys", "words"),
    [
        ({"password_file": "nowhere"}, "password_file: cannot read"),
        ({"password_env": "REGISTRAR_NOT_SET"}, "password_env: the variable REGISTRAR_NOT_SET is not set"),
    ],
)
def test_a_secret_that_is_not_there_is_a_problem_with_its_key(keys: dict[str, str], words: str, tmp_path: Path) -> None:
    settings = make_settings(folder=tmp_path, mailbox=keys)

    with pytest.raises(ConfigError, match=words):
        settings.mailbox.find_password(tmp_path)


def test_settings_never_show_a_password() -> None:
    settings = make_settings(mailbox={"password": "open sesame"})

    assert "sesame" not in repr(settings)
    assert "sesame" not in settings.model_dump_json()


def test_a_password_of_the_wrong_kind_is_not_repeated() -> None:
    (problem,) = problems_of(mailbox={"password": 7355608})

    assert "password" in problem
    assert "7355608" not in problem


# ------------------------------------------------------------------------------------------------------------ problems

PROBLEMS = {
    "unknown key": ({"mailbox": {"adress": "x@y.example"}}, "[mailbox] adress: unknown key; did you mean address?"),
    "unknown section": ({"mailbx": {}}, "[mailbx]: unknown section; did you mean mailbox?"),
    "unknown key of the facilitator": (
        {"program": {"facilitator": {"name": "L", "email": "l@x.example", "mail": ""}}},
        "[program] facilitator.mail: unknown key; did you mean email?",
    ),
    "unknown key of a session": (
        {"sessions": [a_session(capcity=3)]},
        "[[sessions]] entry 1 capcity: unknown key; did you mean capacity?",
    ),
    "missing section": ({"program": None}, "[program]: this section is missing"),
    "missing key": ({"program": {"timezone": None}}, "[program] timezone: missing"),
    "missing host": ({"mailbox": {"host": None}}, "[mailbox] host: missing; the name of the IMAP server"),
    "missing smtp": ({"smtp": None}, "[smtp] host: missing; the name of the SMTP server"),
    "port too large": ({"smtp": {"port": 70000}}, "[smtp] port: expected 1–65535, got '70000'"),
    "port no number": ({"smtp": {"port": "imap"}}, "[smtp] port: expected a whole number, got 'imap'"),
    "security": (
        {"smtp": {"security": "ssl"}},
        "[smtp] security: expected 'tls', 'starttls' or 'none', got 'ssl'",
    ),
    "zone": (
        {"program": {"timezone": "Eastern"}},
        "[program] timezone: expected an IANA zone such as America/New_York, got 'Eastern'",
    ),
    "other zone": (
        {"program": {"other_zones": ["America/Chicago", "Pacific"]}},
        "[program] other_zones: expected an IANA zone such as America/New_York",
    ),
    "empty name": ({"program": {"name": ""}}, "[program] name: may not be empty, got ''"),
    "address with a name": (
        {"mailbox": {"address": "Ann <ann@x.example>"}},
        "[mailbox] address: expected one bare address such as webinar@example.org, got 'Ann <ann@x.example>'",
    ),
    "two passwords": (
        {"smtp": {"password": "a", "password_env": "B"}},
        "[smtp] password: give one of password, password_env, not 2",
    ),
    "clear text": (
        {"mailbox": {"security": "none"}},
        (
            '[mailbox] security: "none" would send the password in clear text to imap.training.example; '
            'use "tls" or "starttls"'
        ),
    ),
    "folders that coincide": (
        {"mailbox": {"done": "Inbox"}},
        "[mailbox] done: folder, done, held and automatic must be four different folders",
    ),
    "poll": ({"mailbox": {"poll_seconds": 0}}, "[mailbox] poll_seconds: expected 1 or more, got '0'"),
    "reminder": (
        {"reminders": {"hours_before": [0]}},
        "[reminders] hours_before: expected whole hours before the start, 1 or more",
    ),
    "number twice": (
        {"sessions": [a_session(), a_session()]},
        "[[sessions]] entry 2 number: session 24 stands here twice",
    ),
    "ends before it starts": (
        {"sessions": [a_session(ends=at("2027-02-11T13:00"))]},
        "[[sessions]] entry 1 ends: 2027-02-11 13:00:00 is not after starts (2027-02-11 14:00:00)",
    ),
    "an hour that does not exist": (
        {"sessions": [a_session(starts=at("2027-03-14T02:30"), ends=at("2027-03-14T04:00"))]},
        "[[sessions]] entry 1 starts: 2027-03-14 02:30 does not exist in America/New_York: the clocks go forward then",
    ),
    "an hour that comes twice": (
        {"sessions": [a_session(starts=at("2027-11-07T01:30"), ends=at("2027-11-07T04:00"))]},
        "[[sessions]] entry 1 starts: 2027-11-07 01:30 comes twice in America/New_York: the clocks go back then",
    ),
    "an offset": (
        {"sessions": [a_session(starts=at("2027-02-11T14:00Z"))]},
        (
            "[[sessions]] entry 1 starts: expected a local date-time without an offset, such as 2027-06-24T14:00:00, "
            "got '2027-02-11 14:00:00+00:00'"
        ),
    ),
    "no capacity": (
        {"sessions": [a_session(capacity=0)]},
        "[[sessions]] entry 1 capacity: expected 1 or more, got '0'",
    ),
    "no link": (
        {"sessions": [a_session(join_url="meet.example")]},
        "[[sessions]] entry 1 join_url: expected a link that starts with https://, got 'meet.example'",
    ),
    "script link": (
        {"sessions": [a_session(join_url="javascript:alert(1)")]},
        "[[sessions]] entry 1 join_url: expected a link that starts with https://, got 'javascript:alert(1)'",
    ),
    "a date without a time": (
        {"sessions": [a_session(starts=date(2027, 2, 11))]},
        "[[sessions]] entry 1 starts: expected a local date-time such as 2027-06-24T14:00:00, got '2027-02-11'",
    ),
    "a number in quotation marks": (
        {"sessions": [a_session(number="24")]},
        "[[sessions]] entry 1 number: expected a whole number, got '24'",
    ),
    "a database of another kind": (
        {"database": {"url": "postgres://registrar:secret@host/name"}},
        "[database] url: expected sqlite:///… or postgresql+psycopg://…",
    ),
    "an accommodation that there is none of": (
        {"accommodations": {"lead_days": {"signing": 15}}},
        (
            "[accommodations] lead_days.signing: expected 'sign_language', 'captions', 'screen_reader', 'large_print', "
            "'braille', 'materials_in_advance', 'transcript', 'audio_description', 'assistive_listening', 'phone', "
            "'language', 'breaks' or 'other', got 'signing'"
        ),
    ),
    "less than no time": (
        {"accommodations": {"lead_days": {"captions": -1}}},
        "[accommodations] lead_days.captions: expected 0 or more, got '-1'",
    ),
    "a holiday in words": (
        {"accommodations": {"holidays": ["May 31"]}},
        "[accommodations] holidays.0: expected a date such as 2027-07-05, without quotation marks, got 'May 31'",
    ),
    "a section that is a value": ({"smtp": 3}, "[smtp]: expected a section of its own, got '3'"),
}


@pytest.mark.parametrize(("sections", "words"), PROBLEMS.values(), ids=PROBLEMS.keys())
def test_a_problem_is_told_with_section_and_key(sections: dict[str, Any], words: str) -> None:
    (problem,) = problems_of(**sections)

    assert problem == f"config.toml: {words}"


def test_the_folder_of_the_file_cannot_be_set_in_it() -> None:
    with pytest.raises(ConfigError) as caught:
        config.make_settings({**make_config(), "folder": "."}, folder=Path())

    assert caught.value.problems == ("config.toml: [folder]: unknown section",)


def test_all_problems_are_told_at_once() -> None:
    problems = problems_of(
        mailbox={"host": None, "poll_seconds": "often", "folders": {}},
        smtp={"port": 0},
        sessions=[a_session(), a_session(capacity=-1)],
    )

    assert len(problems) == 6
    for section, key in (("[mailbox]", "host"), ("[mailbox]", "poll_seconds"), ("[mailbox]", "folders")):
        assert any(f"{section} {key}:" in problem for problem in problems)
    assert sum("entry 2" in problem for problem in problems) == 2


def test_what_is_no_toml_is_told_with_its_place(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text("[program]\nname = Webinar\n")

    with pytest.raises(ConfigError, match=r"not valid TOML: .*line 2"):
        load_settings(tmp_path / "config.toml")


def test_a_file_that_is_not_there_leads_to_init(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="no such file; `registrar init` writes one"):
        load_settings(tmp_path / "config.toml")


@pytest.mark.parametrize("make", ["folder", "latin1"])
def test_a_file_that_cannot_be_read_is_a_problem_not_a_traceback(make: str, tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    if make == "folder":
        path.mkdir()
    else:
        path.write_bytes('[program]\nname = "Fürsorge"\n'.encode("latin-1"))

    with pytest.raises(ConfigError, match="cannot be read"):
        load_settings(path)


def test_reading_mail_needs_neither_servers_nor_smtp(tmp_path: Path) -> None:
    text = MINIMAL.replace('host = "imap.training.example"\n', "").replace(
        '[smtp]\nhost = "smtp.training.example"\n', ""
    )
    (tmp_path / "config.toml").write_text(text)
    assert "host" not in tomllib.loads(text)["mailbox"]

    assert load_settings(tmp_path / "config.toml", servers=False).mailbox.host == ""


# ---------------------------------------------------------------------------------------------- a session given by hand


def test_a_session_given_by_hand_may_be_text() -> None:
    session = check_session(
        {"number": 27, "starts": "2027-08-26T14:00", "ends": "2027-08-26T15:30"}, "America/New_York"
    )

    assert session.starts == at("2027-08-26T14:00")


def test_a_session_given_by_hand_needs_a_time_of_day() -> None:
    given = {"number": 27, "starts": "2027-08-26", "ends": "2027-08-26T15:30"}

    with pytest.raises(ConfigError, match=r"\[session\] starts: expected a local date-time"):
        check_session(given, "America/New_York")


def test_a_session_given_by_hand_follows_the_same_rules() -> None:
    given = {"number": 0, "starts": "soon", "ends": "2027-08-26T15:30", "join_url": "meet"}

    with pytest.raises(ConfigError) as caught:
        check_session(given, "America/New_York")

    assert [problem.split(":")[0] for problem in caught.value.problems] == [
        "[session] number",
        "[session] starts",
        "[session] join_url",
    ]


def test_a_session_given_by_hand_cannot_start_in_an_hour_that_does_not_exist() -> None:
    given = {"number": 27, "starts": "2027-03-14T02:30", "ends": "2027-03-14T04:00"}

    with pytest.raises(ConfigError, match="does not exist"):
        check_session(given, "America/New_York")
