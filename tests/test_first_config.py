"""The first config.toml is the example with the answers put in: every explanation stays, nothing bad is left behind."""

import stat
import tomllib
from pathlib import Path
from typing import Any

import pytest

from registrar.config import load_settings
from registrar.errors import ConfigError
from registrar.first_config import FACILITATOR, QUESTIONS, example_text, write_first_config


class Answers:
    """Somebody who answers: by the words of the question, else with the default."""

    def __init__(self, **by_key: str) -> None:
        words = {question.key: question.words for question in QUESTIONS} | {
            f"facilitator_{key}": words for key, words in FACILITATOR
        }
        self._answers = {words[key]: answer for key, answer in by_key.items()}
        self.defaults: dict[str, Any] = {}

    def __call__(self, words: str, *, default: str) -> str:
        self.defaults[words] = default
        return self._answers.get(words, default)


def test_without_questions_the_example_is_written_as_it_is(tmp_path: Path) -> None:
    write_first_config(tmp_path / "config.toml", ask=None)

    assert (tmp_path / "config.toml").read_text(encoding="utf-8") == example_text()


def test_answers_by_default_change_nothing(tmp_path: Path) -> None:
    write_first_config(tmp_path / "config.toml", ask=Answers())

    assert (tmp_path / "config.toml").read_text(encoding="utf-8") == example_text()


def test_answers_stand_in_their_places(tmp_path: Path) -> None:
    answers = Answers(
        timezone="America/Chicago",
        address="hello@training.example",
        facilitator_name="Max Weber",
        facilitator_email="max@training.example",
    )

    write_first_config(tmp_path / "config.toml", ask=answers)

    settings = load_settings(tmp_path / "config.toml")
    assert (settings.program.timezone, settings.mailbox.address) == ("America/Chicago", "hello@training.example")
    assert (settings.program.facilitator.name, settings.program.facilitator.email) == (
        "Max Weber",
        "max@training.example",
    )


def test_a_host_goes_to_its_own_section(tmp_path: Path) -> None:
    imap, smtp = (question.words for question in QUESTIONS if question.key == "host")

    def ask(words: str, *, default: str) -> str:
        return {imap: "imap.training.example", smtp: "smtp.training.example"}.get(words, default)

    write_first_config(tmp_path / "config.toml", ask=ask)

    settings = load_settings(tmp_path / "config.toml")
    assert (settings.mailbox.host, settings.smtp.host) == ("imap.training.example", "smtp.training.example")


@pytest.mark.parametrize("name", ['The "Big" Webinar', r"C:\webinar\1", "Fürsorge – für alle", r"\1 \g<2>"])
def test_an_answer_comes_back_as_it_was_given(name: str, tmp_path: Path) -> None:
    write_first_config(tmp_path / "config.toml", ask=Answers(name=name, facilitator_name=name))

    settings = load_settings(tmp_path / "config.toml")
    assert (settings.program.name, settings.program.facilitator.name) == (name, name)


def test_every_explanation_stays(tmp_path: Path) -> None:
    write_first_config(tmp_path / "config.toml", ask=Answers(name="Webinar", facilitator_name="Max"))

    def comments(text: str) -> list[str]:
        return [line for line in text.splitlines() if line.startswith("#")]

    assert comments((tmp_path / "config.toml").read_text(encoding="utf-8")) == comments(example_text())


def test_an_answer_that_cannot_be_used_leaves_nothing_behind(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"\[program\] timezone: expected an IANA zone"):
        write_first_config(tmp_path / "config.toml", ask=Answers(timezone="Eastern"))

    assert list(tmp_path.iterdir()) == []


def test_a_configuration_that_was_there_stays_when_the_new_one_fails(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text("mine")

    with pytest.raises(ConfigError):
        write_first_config(tmp_path / "config.toml", ask=Answers(address="nobody"))

    assert (tmp_path / "config.toml").read_text() == "mine"


def test_what_may_come_to_hold_a_password_is_for_its_owner_alone(tmp_path: Path) -> None:
    write_first_config(tmp_path / "config.toml", ask=None)

    assert stat.S_IMODE((tmp_path / "config.toml").stat().st_mode) == 0o600


def test_a_folder_that_is_not_there_is_made(tmp_path: Path) -> None:
    write_first_config(tmp_path / "new" / "config.toml", ask=None)

    assert (tmp_path / "new" / "config.toml").is_file()


def test_the_example_offers_a_default_for_every_question(tmp_path: Path) -> None:
    answers = Answers()

    write_first_config(tmp_path / "config.toml", ask=answers)

    assert len(answers.defaults) == len(QUESTIONS) + len(FACILITATOR)
    assert all(answers.defaults.values())


def test_every_question_is_about_a_key_of_the_example() -> None:
    table = tomllib.loads(example_text())

    assert all(question.key in table[question.section] for question in QUESTIONS)
