"""What is written for people is true: the example, the help, the README, the letters."""

import re
import tomllib
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import typer
from pydantic import BaseModel

import registrar
import registrar.decision
import registrar.reading
from registrar.cli import app
from registrar.config import (
    AccommodationSettings,
    DatabaseSettings,
    DigestSettings,
    LettersSettings,
    LimitSettings,
    MailboxSettings,
    ProgramSettings,
    RegistrationSettings,
    ReminderSettings,
    SessionSettings,
    Settings,
    SmtpSettings,
    load_settings,
)
from registrar.first_config import example_text
from registrar.letters import ENGLISH, TEMPLATES, Stationery, templates_folder
from registrar.preview import samples
from registrar.vocabulary import LetterKind
from tests.make import NOW, make_catalog

ROOT = Path(__file__).parent.parent
EXAMPLE = ROOT / "config.example.toml"
SECTIONS: dict[str, type[BaseModel]] = {
    "program": ProgramSettings,
    "mailbox": MailboxSettings,
    "smtp": SmtpSettings,
    "database": DatabaseSettings,
    "letters": LettersSettings,
    "limits": LimitSettings,
    "reminders": ReminderSettings,
    "digests": DigestSettings,
    "accommodations": AccommodationSettings,
    "registrations": RegistrationSettings,
    "sessions": SessionSettings,
}
SETTINGS = [(section, key) for section, model in SECTIONS.items() for key in model.model_fields]
ASSIGNMENT = re.compile(r"^(?P<off># )?(?P<key>\w+) = (?P<value>.+)$")


def example_lines() -> Iterator[tuple[str, re.Match[str]]]:
    """Yield each assignment of the example, commented out or not, with its section."""
    section = ""
    for line in EXAMPLE.read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            section = line.strip("[]")
        elif found := ASSIGNMENT.match(line):
            yield section, found


# ------------------------------------------------------------------------------------------------- config.example.toml


def test_the_example_loads() -> None:
    assert len(load_settings(EXAMPLE).sessions) == 2


def test_the_example_travels_with_the_program() -> None:
    assert example_text() == EXAMPLE.read_text(encoding="utf-8")


def test_the_sections_are_all_looked_at() -> None:
    assert set(SECTIONS) == set(Settings.model_fields) - {"folder"}


@pytest.mark.parametrize(("section", "key"), SETTINGS)
def test_the_example_names_every_setting(section: str, key: str) -> None:
    assert (section, key) in {(name, found["key"]) for name, found in example_lines()}


def test_the_example_names_no_setting_that_is_not_there() -> None:
    assert {(section, found["key"]) for section, found in example_lines()} - set(SETTINGS) == set()


def test_what_is_commented_out_is_the_default() -> None:
    wrong = []
    for section, found in example_lines():
        default = SECTIONS[section].model_fields[found["key"]].default
        if not found["off"] or default is None or section == "sessions":
            continue  # where nothing is the default the line can only be an example
        value: Any = tomllib.loads(f"value = {found['value']}")["value"]
        if (tuple(value) if isinstance(value, list) else value) != default:
            wrong.append((section, found["key"]))

    assert wrong == []


def test_a_sentence_stands_above_every_setting() -> None:
    # By the line above the first of them.
    explained_together = {"password", "password_env", "ends", "held", "automatic"}
    section, seen, bare = "", set(), []
    above = ""
    for line in EXAMPLE.read_text(encoding="utf-8").splitlines():
        found = ASSIGNMENT.match(line)
        if line.startswith("["):
            section = line.strip("[]")
        elif found and (section, found["key"]) not in seen:
            seen.add((section, found["key"]))
            sentence = above.startswith("# ") and not ASSIGNMENT.match(above)
            if not sentence and found["key"] not in explained_together:
                bare.append((section, found["key"]))
        above = line

    assert bare == []


# ------------------------------------------------------------------------------------------------------------ commands


def commands(group: Any = None, *above: str) -> Iterator[tuple[str, Any]]:
    """Yield every command by its whole name."""
    whole: Any = typer.main.get_command(app)
    for name, command in (group or whole).commands.items():
        if hasattr(command, "commands"):
            yield from commands(command, *above, name)
        else:
            yield " ".join((*above, name)), command


COMMANDS = dict(commands())


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help(name: str) -> None:
    assert COMMANDS[name].help


@pytest.mark.parametrize("name", COMMANDS)
def test_every_option_has_help(name: str) -> None:
    options = [parameter for parameter in COMMANDS[name].params if parameter.param_type_name == "option"]

    assert [option.name for option in options if not option.help] == []


@pytest.mark.parametrize("name", COMMANDS)
def test_the_readme_names_every_command(name: str) -> None:
    assert f"`{name}" in (ROOT / "README.md").read_text(encoding="utf-8")


# ------------------------------------------------------------------------------------------------------------- letters


LETTERS = templates_folder() / "letters"


def letter_files() -> set[str]:
    return {str(path.relative_to(LETTERS)) for path in LETTERS.rglob("*") if path.is_file()}


def test_every_kind_of_letter_has_its_template() -> None:
    assert set(TEMPLATES) == set(LetterKind)
    assert {f"{ENGLISH}/{path}" for path in TEMPLATES.values()} <= letter_files()


def test_a_template_bears_the_name_of_its_kind() -> None:
    assert {kind.value for kind, path in TEMPLATES.items() if Path(path).stem != kind.value} == set()


def test_every_kind_of_letter_can_be_previewed(stationery: Stationery) -> None:
    letters = samples(stationery, make_catalog(), now=NOW)

    assert set(letters) == set(LetterKind)
    assert all(letter.subject and letter.text and letter.html for letter in letters.values())


def test_letters_can_be_previewed_when_every_session_is_over(stationery: Stationery) -> None:
    assert set(samples(stationery, make_catalog(), now=NOW + timedelta(days=999))) == set(LetterKind)


def test_letters_to_staff_name_commands_that_are_there(stationery: Stationery) -> None:
    letters = samples(stationery, make_catalog(), now=NOW).values()

    named = {name for letter in letters for name in re.findall(r"“registrar (\w+ \w+)", " ".join(letter.text.split()))}

    assert {"held show", "held answer", "outbox retry"} <= named <= set(COMMANDS)


# ------------------------------------------------------------------------------------------------------------- the map


def test_the_map_names_every_module() -> None:
    package = ROOT / "registrar"
    described = set(re.findall(r"\w+", registrar.__doc__ or ""))

    there = {path.stem for folder in (package, package / "mail") for path in folder.glob("[a-z]*.py")}
    there |= {path.parent.name for path in package.glob("*/__init__.py")}

    assert there - described == set()


@pytest.mark.parametrize("folder", [registrar.decision, registrar.reading])
def test_a_folders_own_map_names_only_what_is_there(folder: ModuleType) -> None:
    assert folder.__file__ is not None
    there = {path.stem for path in Path(folder.__file__).parent.iterdir()}

    lines = re.findall(r"^    ([a-z_]+(?:, [a-z_]+)*)/? ", folder.__doc__ or "", re.MULTILINE)

    assert lines
    assert {name for line in lines for name in line.split(", ")} - there == set()


def test_the_map_of_decisions_names_every_module() -> None:
    there = {path.stem for path in (ROOT / "registrar" / "decision").glob("[a-z]*.py")}

    assert there - set(re.findall(r"\w+", registrar.decision.__doc__ or "")) == set()
