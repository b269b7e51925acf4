"""How does a new deployment get its config.toml? From config.example.toml, with the answers to a few questions put in.

The example is the one text that explains every key, so that what is written and what is documented cannot part.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from registrar.config import load_settings
from registrar.errors import ConfigError

Ask = Callable[..., str]


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked, and the key of the example that the answer goes to. The example's value is the default."""

    section: str
    key: str
    words: str


QUESTIONS = (
    Question("program", "name", "What is the webinar called"),
    Question("program", "organization", "Who offers it"),
    Question("program", "timezone", "In which time zone are its dates written (IANA name)"),
    Question("mailbox", "address", "Which address do people write to"),
    Question("mailbox", "host", "Which IMAP server holds that mailbox"),
    Question("smtp", "host", "Which SMTP server takes the letters"),
    Question("smtp", "username", "Who logs in there"),
)
FACILITATOR = (("name", "Who runs the sessions (name)"), ("email", "… and their e-mail address"))


def example_text() -> str:
    """Return config.example.toml: from the installed package, or from beside it in a checkout."""
    package = files("registrar")
    inside = package / "config.example.toml"
    if inside.is_file():
        return inside.read_text(encoding="utf-8")
    return (Path(str(package)).parent / "config.example.toml").read_text(encoding="utf-8")


def write_first_config(path: Path, *, ask: Ask | None) -> None:
    """Write a configuration to *path*; with *ask* (such as `typer.prompt`), by asking first.

    Raises ConfigError where an answer cannot be used; then nothing is left behind.
    """
    text = example_text()
    if ask is not None:
        text = _asked(text, ask)
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f"{path.name}.new")
    draft.write_text(text, encoding="utf-8")
    try:
        load_settings(draft)
    except ConfigError:
        draft.unlink()
        raise
    draft.chmod(0o600)  # it may come to hold a password
    draft.replace(path)


def _asked(text: str, ask: Ask) -> str:
    for question in QUESTIONS:
        default = _value(text, question.section, question.key)
        text = _with_value(text, question.section, question.key, ask(question.words, default=default))
    person = {}
    for key, words in FACILITATOR:
        given = re.search(rf'^facilitator = .*\b{key} = "([^"]*)"', text, re.MULTILINE)
        person[key] = ask(words, default=given[1] if given else "")
    line = f"facilitator = {{ name = {_quoted(person['name'])}, email = {_quoted(person['email'])} }}"
    return re.sub(r"^facilitator = .*$", lambda _: line, text, flags=re.MULTILINE)


def _value(text: str, section: str, key: str) -> str:
    found = _line(text, section, key)
    return found[2] if found else ""


def _with_value(text: str, section: str, key: str, value: str) -> str:
    found = _line(text, section, key)
    assert found is not None  # a test holds the questions to the example
    return text[: found.start(1)] + f"{key} = {_quoted(value)}" + text[found.end(1) :]


def _line(text: str, section: str, key: str) -> re.Match[str] | None:
    """Find `key = "…"` within its section: the match's group 1 is the assignment, group 2 the value."""
    start = text.index(f"\n[{section}]\n")
    end = text.find("\n[", start + 2)
    pattern = re.compile(rf'^({re.escape(key)} = "([^"]*)")', re.MULTILINE)
    return pattern.search(text, start, end if end >= 0 else len(text))


def _quoted(value: str) -> str:
    escaped = value.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + "".join(c for c in escaped if c.isprintable()) + '"'
