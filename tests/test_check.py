"""`registrar check` tries everything, changes nothing, and says what to do where something fails."""

import shutil
import sqlite3
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine

from registrar.check import CHECKS, Finding, check_everything
from registrar.database import transaction
from registrar.ledger import Ledger
from registrar.models import Bounce, OutboxEntry, Session
from registrar.outbox import enqueue
from registrar.stops import stop
from registrar.vocabulary import LetterKind, LetterState
from tests.make import CONFIG_TOML, make_inbound, make_letter

CLOSED = 'host = "127.0.0.1"\nport = 1\nsecurity = "none"'


@pytest.fixture
def config(tmp_path: Path) -> Path:
    """Give a configuration whose servers do not answer."""
    path = tmp_path / "config.toml"
    path.write_text(CONFIG_TOML.replace('host = "localhost"', CLOSED))
    return path


def findings(config: Path) -> dict[str, Finding]:
    return {finding.what: finding for finding in check_everything(config)}


def test_one_failure_keeps_nothing_else_from_being_tried(config: Path) -> None:
    found = findings(config)

    assert list(found) == ["configuration", *(what for what, _, _ in CHECKS)]
    assert [what for what, finding in found.items() if not finding.fine] == ["mailbox", "submission"]


def test_every_failure_comes_with_what_to_do(config: Path) -> None:
    failed = [finding for finding in check_everything(config) if not finding.fine]

    assert failed
    assert all(finding.words and finding.remedy for finding in failed)


def test_a_broken_configuration_ends_the_check_with_all_its_problems(config: Path) -> None:
    config.write_text(CONFIG_TOML.replace("America/New_York", "Eastern").replace("number = 24", "number = 0"))

    found = check_everything(config)

    assert [(finding.what, finding.fine) for finding in found] == [("configuration", False)] * 2
    assert all(finding.remedy for finding in found)


def test_a_configuration_that_is_not_there_is_a_finding(tmp_path: Path) -> None:
    (finding,) = check_everything(tmp_path / "nowhere.toml")

    assert not finding.fine
    assert "registrar init" in finding.words


# ------------------------------------------------------------------------------------------------------------ database


def test_a_database_that_is_not_there_yet_is_not_made(config: Path) -> None:
    finding = findings(config)["database"]

    assert finding.fine
    assert "`registrar run` makes it" in finding.words
    assert not (config.parent / "registrar.sqlite3").exists()


def test_a_database_that_is_up_to_date_is_fine(config: Path, engine: Engine) -> None:
    assert findings(config)["database"] == Finding("database", True, "opens, schema up to date")


def test_a_database_of_a_newer_program_is_told(config: Path, engine: Engine) -> None:
    with engine.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")

    finding = findings(config)["database"]

    assert not finding.fine
    assert "newer program" in finding.words


def test_the_database_of_another_program_is_told_and_not_touched(config: Path) -> None:
    path = config.parent / "registrar.sqlite3"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE customer (id INTEGER)")
    connection.close()
    before = path.read_bytes()

    finding = findings(config)["database"]

    assert not finding.fine
    assert "not this program's" in finding.words
    assert path.read_bytes() == before


def test_a_file_that_is_no_database_is_told_and_not_touched(config: Path) -> None:
    path = config.parent / "registrar.sqlite3"
    path.write_text("my notes " * 1000)

    finding = findings(config)["database"]

    assert not finding.fine
    assert "not a database" in finding.words
    assert path.read_text() == "my notes " * 1000


def test_a_damaged_database_is_told(config: Path, migrated: Path) -> None:
    path = config.parent / "registrar.sqlite3"
    shutil.copyfile(migrated, path)
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * 8192)

    assert not findings(config)["database"].fine


def test_a_folder_that_is_not_there_is_told(config: Path) -> None:
    config.write_text(config.read_text() + '[database]\nurl = "sqlite:////nowhere/at/all.sqlite3"\n')

    finding = findings(config)["database"]

    assert (finding.fine, finding.words) == (False, "/nowhere/at is no folder")


@pytest.mark.parametrize("folder", ["with space", "50% off", "a#b"])
def test_a_database_is_found_in_a_folder_of_any_name(folder: str, config: Path, migrated: Path, tmp_path: Path) -> None:
    place = tmp_path / folder
    place.mkdir()
    shutil.copyfile(migrated, place / "registrar.sqlite3")
    shutil.copyfile(config, place / "config.toml")

    assert findings(place / "config.toml")["database"].words == "opens, schema up to date"


# ------------------------------------------------------------------------------------------------------ letters, clock


def test_a_template_that_cannot_be_filled_in_is_told(config: Path) -> None:
    own = config.parent / "own" / "registrant"
    own.mkdir(parents=True)
    (own / "confirmed.txt").write_text("{{ nobody_knows_this }}\n")
    config.write_text(config.read_text() + '[letters]\nfolder = "own"\n')

    finding = findings(config)["letters"]

    assert not finding.fine
    assert "nobody_knows_this" in finding.words


def test_a_password_that_is_not_there_is_told(config: Path) -> None:
    config.write_text(config.read_text().replace("[smtp]\n", '[smtp]\npassword_file = "nowhere"\n'))

    finding = findings(config)["submission"]

    assert not finding.fine
    assert f"cannot read {config.parent / 'nowhere'}" in finding.words
    assert finding.remedy == "put the password into that file (mode 600), or name another one"


def test_a_variable_without_a_password_comes_with_what_to_do(config: Path) -> None:
    config.write_text(config.read_text().replace("[smtp]\n", '[smtp]\npassword_env = "NO_SUCH_PASSWORD"\n'))

    assert findings(config)["submission"].remedy == "set that variable for the service, or name another one"


def test_no_session_to_come_is_worth_a_word(config: Path) -> None:
    config.write_text(config.read_text().replace("2027-02-11", "2020-02-11"))

    words: list[Any] = [finding.words for finding in check_everything(config) if finding.what == "clock"]

    assert "no session is still to come; `registrar sessions add` puts one on offer" in words


def test_a_session_to_come_that_is_only_on_record_counts(config: Path, engine: Engine) -> None:
    config.write_text(config.read_text().replace("2027-02-11", "2020-02-11"))
    with transaction(engine) as db:
        row = db.get(Session, 26)
        assert row is not None
        row.starts, row.ends = (moment.replace(year=2199) for moment in (row.starts, row.ends))
    engine.dispose()

    assert len([finding for finding in check_everything(config) if finding.what == "clock"]) == 1


def test_letters_to_staff_that_came_back_are_told(config: Path, engine: Engine) -> None:
    engine.dispose()
    with transaction(engine) as db:
        ledger = Ledger(db, datetime.now(UTC))
        enqueue(ledger, make_letter("leona.marsh@training.example", kind=LetterKind.FORWARDED))
        ledger.write()
        db.add(make_inbound())
        db.flush()
        entry = db.get(OutboxEntry, 1)
        assert entry is not None
        entry.state = LetterState.BOUNCED
        came_back = Bounce(inbound_id=1, outbox_id=1, address_key=entry.recipient, permanent=True, at=ledger.now)
        db.add(came_back)
        stop(ledger, "jo@county.example", reason="5.1.1")
    found = [finding for finding in check_everything(config) if finding.what == "addresses"]

    assert [(one.fine, one.words) for one in found] == [
        (True, "nothing is sent to 1 addresses that mail comes back from"),
        (False, "letters to staff came back from leona.marsh@training.example"),
    ]
