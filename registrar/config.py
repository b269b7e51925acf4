"""What has the operator set? config.toml -> frozen Settings.

Every problem is reported at once, each as one line with section and key, so that a person repairs the file in one
go. `registrar parse` needs the program, its address and its sessions alone; the other commands need the servers too
(`load_settings(..., servers=True)`).
"""

import difflib
import os
import re
import tomllib
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, time, timedelta
from functools import cached_property
from ipaddress import ip_address
from pathlib import Path
from typing import Annotated, Any, Literal, Self
from urllib.parse import quote
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import BaseModel, ConfigDict, Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_core import ErrorDetails

from registrar.catalog import Catalog, OfferedSession, find_impossible_day, find_local_time_problem, make_catalog
from registrar.errors import ConfigError
from registrar.vocabulary import Accommodation

Security = Literal["tls", "starttls", "none"]
Port = Annotated[int, Field(ge=1, le=65535)]


class Section(BaseModel):
    """What all sections share: unknown keys are errors, values never change."""

    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True, hide_input_in_errors=True)


def _check_address(value: str) -> str:
    local, at, domain = value.rpartition("@")
    if not (at and local and domain) or any(c.isspace() or c in "<>,;" for c in value):
        msg = "expected one bare address such as webinar@example.org"
        raise ValueError(msg)
    return f"{local}@{domain.lower()}"


class Facilitator(Section):
    """Who runs the sessions; every letter names them, for questions."""

    name: str = Field(min_length=1)
    email: str

    _address = field_validator("email")(_check_address)


class ProgramSettings(Section):
    """`[program]`: what is taught and by whom."""

    name: str = Field(min_length=1)
    organization: str = ""
    facilitator: Facilitator
    timezone: str
    other_zones: tuple[str, ...] | None = None
    topic: str = ""
    details: str = ""
    coordinators: tuple[str, ...] = ()
    sensitive_pointer: str = ""

    @field_validator("coordinators")
    @classmethod
    def _addresses(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(_check_address(address) for address in value)

    @field_validator("timezone")
    @classmethod
    def _known_zone(cls, value: str) -> str:
        try:
            ZoneInfo(value)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            msg = "expected an IANA zone such as America/New_York"
            raise ValueError(msg) from None
        return value

    @field_validator("other_zones")
    @classmethod
    def _known_zones(cls, value: tuple[str, ...] | None) -> tuple[str, ...] | None:
        return None if value is None else tuple(cls._known_zone(zone) for zone in value)


class Server(Section):
    """How a server is reached and who logs in; the password by value, by file or by environment variable."""

    host: str = ""
    port: Port | None = None
    security: Security = "tls"
    username: str = ""
    password: SecretStr | None = None
    password_file: Path | None = None
    password_env: str | None = None

    @model_validator(mode="after")
    def _one_password_and_no_clear_text(self) -> Self:
        given = [key for key in ("password", "password_file", "password_env") if getattr(self, key) is not None]
        if len(given) > 1:
            msg = f"password: give one of {', '.join(given)}, not {len(given)}"
            raise ValueError(msg)
        if self.security == "none" and self.host and not is_loopback(self.host):
            msg = f'security: "none" would send the password in clear text to {self.host}; use "tls" or "starttls"'
            raise ValueError(msg)
        return self

    def find_password(self, folder: Path) -> str:
        """Return the password, read from where it is kept; relative files count from *folder*.

        Raises ConfigError where the file or the variable is not there.
        """
        if self.password is not None:
            return self.password.get_secret_value()
        if self.password_file is not None:
            path = (folder / self.password_file).absolute()
            try:
                return path.read_text(encoding="utf-8").rstrip("\r\n")
            except OSError as error:
                raise ConfigError([f"password_file: cannot read {path}: {error.strerror}"]) from None
        if self.password_env is not None:
            try:
                return os.environ[self.password_env]
            except KeyError:
                raise ConfigError([f"password_env: the variable {self.password_env} is not set"]) from None
        return ""


def is_loopback(host: str) -> bool:
    """Whether *host* names this very machine."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


class MailboxSettings(Server):
    """`[mailbox]`: the IMAP mailbox that registrations arrive in."""

    address: str
    display_name: str = ""
    folder: str = Field(default="INBOX", min_length=1)
    done: str = Field(default="Done", min_length=1)
    held: str = Field(default="Held", min_length=1)
    automatic: str = Field(default="Automatic", min_length=1)
    poll_seconds: int = Field(default=60, ge=1, le=3600)
    max_message_bytes: int = Field(default=10_000_000, ge=10_000)
    trusted_authserv_ids: tuple[str, ...] = ()
    answer_age_hours: int = Field(default=72, ge=1)
    plus_addressing: bool = False

    _address = field_validator("address")(_check_address)

    @model_validator(mode="after")
    def _folders_differ(self) -> Self:
        names = [self.folder, self.done, self.held, self.automatic]
        if len({name.casefold() for name in names}) < len(names):
            msg = "done: folder, done, held and automatic must be four different folders"
            raise ValueError(msg)
        return self

    @property
    def real_port(self) -> int:
        """The port given, else the protocol's own (RFC 8314 §3.2: 993 for implicit TLS)."""
        return self.port or (993 if self.security == "tls" else 143)

    @property
    def answer_age(self) -> timedelta:
        """Mail older than this at first sight is recorded, not answered."""
        return timedelta(hours=self.answer_age_hours)


class SmtpSettings(Server):
    """`[smtp]`: the submission server that letters leave through."""

    per_minute: int = Field(default=60, ge=1)

    @property
    def real_port(self) -> int:
        """The port given, else the protocol's own (RFC 8314 §3.3: 465 for implicit TLS, RFC 6409: 587)."""
        return self.port or {"tls": 465, "starttls": 587, "none": 25}[self.security]


class DatabaseSettings(Section):
    """`[database]`."""

    url: str = ""

    @field_validator("url")
    @classmethod
    def _known_kind(cls, value: str) -> str:
        if value and not value.startswith(("sqlite:///", "postgresql+psycopg://")):
            msg = "expected sqlite:///… or postgresql+psycopg://…"
            raise ValueError(msg)
        return value


class LettersSettings(Section):
    """`[letters]`: a folder whose templates stand in for the program's own, and the languages on offer."""

    folder: Path | None = None
    languages: tuple[str, ...] = ("en", "es")

    @field_validator("languages")
    @classmethod
    def _codes(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        if "en" not in value or any(not re.fullmatch(r"[a-z]{2}", code) for code in value):
            msg = 'expected ISO 639-1 codes such as "en" and "es", and "en" among them'
            raise ValueError(msg)
        return value


class RegistrationSettings(Section):
    """`[registrations]`: how long things wait."""

    hold_seat_hours: int = Field(default=72, ge=0)
    ask_again_days: int = Field(default=3, ge=1)
    lapse_days: int = Field(default=10, ge=2)
    change_until_hours: int = Field(default=1, ge=0)
    promote_until_hours: int = Field(default=1, ge=0)
    sensitive_days: int = Field(default=30, ge=1)

    @model_validator(mode="after")
    def _asks_before_it_lapses(self) -> Self:
        if self.lapse_days <= self.ask_again_days:
            msg = f"lapse_days: {self.lapse_days} is not after ask_again_days ({self.ask_again_days})"
            raise ValueError(msg)
        return self


class LimitSettings(Section):
    """`[limits]`: fuses against storms."""

    registrants_per_message: int = Field(default=20, ge=1)
    strangers_per_message: int = Field(default=10, ge=1)
    """People other than the author."""
    answers_per_address: int = Field(default=10, ge=1)
    """In three hours."""
    answers_per_domain: int = Field(default=500, ge=1)
    """In three hours."""
    answers_in_total: int = Field(default=1000, ge=1)
    """In one hour."""


def _check_hours(value: tuple[int, ...]) -> tuple[int, ...]:
    if any(hours < 1 for hours in value):
        msg = "expected whole hours before the start, 1 or more"
        raise ValueError(msg)
    return tuple(sorted(set(value), reverse=True))


class ReminderSettings(Section):
    """`[reminders]`."""

    hours_before: tuple[int, ...] = (7 * 24, 24, 1)

    @field_validator("hours_before")
    @classmethod
    def _positive(cls, value: tuple[int, ...]) -> tuple[int, ...]:
        return _check_hours(value)


class DigestSettings(Section):
    """`[digests]`: what staff are told of by mail without asking."""

    daily_at: str = "07:30"
    facilitator: bool = True
    before_hours: tuple[int, ...] = (24,)
    attach_attendees: bool = False
    coordinators: bool = True

    @field_validator("daily_at")
    @classmethod
    def _clock(cls, value: str) -> str:
        if not _CLOCK.fullmatch(value):
            msg = 'expected a time of day such as "07:30"'
            raise ValueError(msg)
        return value

    @field_validator("before_hours")
    @classmethod
    def _positive(cls, value: tuple[int, ...]) -> tuple[int, ...]:
        if any(hours < 1 for hours in value):
            msg = "expected whole hours before the start, 1 or more"
            raise ValueError(msg)
        return tuple(sorted(set(value), reverse=True))

    @property
    def at(self) -> time:
        """The time of day of the daily digests, in the program's zone."""
        return time.fromisoformat(self.daily_at)


class AccommodationSettings(Section):
    """`[accommodations]`: how long it takes to arrange them."""

    lead_days: dict[Accommodation, Annotated[int, Field(ge=0, le=365)]] = {}
    """Working days, where they are not those of `decision.digesting.LEAD_DAYS`."""
    holidays: tuple[date, ...] = ()


_CLOCK = re.compile(r"(?:[01]\d|2[0-3]):[0-5]\d")
_DATE_TIME = "expected a local date-time such as 2027-06-24T14:00:00"
_DATE = "expected a date such as 2027-07-05, without quotation marks"


class SessionSettings(Section):
    """One `[[sessions]]` entry. Times are local to the program's time zone."""

    number: int = Field(ge=1, strict=True)
    starts: datetime
    ends: datetime
    title: str = ""
    capacity: int | None = Field(default=None, ge=1)
    join_url: str = ""
    phone: str = ""
    remind_hours: tuple[int, ...] | None = None

    @field_validator("remind_hours")
    @classmethod
    def _positive(cls, value: tuple[int, ...] | None) -> tuple[int, ...] | None:
        return None if value is None else _check_hours(value)

    @field_validator("starts", "ends", mode="before")
    @classmethod
    def _with_a_time(cls, value: object) -> object:
        # A day alone would be taken for its midnight.
        if isinstance(value, str):
            if no_day := find_impossible_day(value):
                raise ValueError(no_day)
            alone = "T" not in value and " " not in value.strip()
        else:
            alone = isinstance(value, date) and not isinstance(value, datetime)
        if alone:
            raise ValueError(_DATE_TIME)
        return value

    @field_validator("starts", "ends")
    @classmethod
    def _local(cls, value: datetime) -> datetime:
        if value.tzinfo is not None:
            msg = "expected a local date-time without an offset, such as 2027-06-24T14:00:00"
            raise ValueError(msg)
        return value

    @field_validator("join_url")
    @classmethod
    def _web_address(cls, value: str) -> str:
        if value and not value.startswith(("https://", "http://")):
            msg = "expected a link that starts with https://"
            raise ValueError(msg)
        return value

    @model_validator(mode="after")
    def _ends_later(self) -> Self:
        if self.ends <= self.starts:
            msg = f"ends: {self.ends} is not after starts ({self.starts})"
            raise ValueError(msg)
        return self


class Settings(Section):
    """The whole of config.toml."""

    program: ProgramSettings
    mailbox: MailboxSettings
    smtp: SmtpSettings = SmtpSettings()
    database: DatabaseSettings = DatabaseSettings()
    letters: LettersSettings = LettersSettings()
    limits: LimitSettings = LimitSettings()
    reminders: ReminderSettings = ReminderSettings()
    digests: DigestSettings = DigestSettings()
    accommodations: AccommodationSettings = AccommodationSettings()
    registrations: RegistrationSettings = RegistrationSettings()
    sessions: tuple[SessionSettings, ...] = ()
    folder: Path = Field(default=Path(), exclude=True)
    """The folder config.toml stands in; relative paths count from it."""

    @cached_property
    def zone(self) -> ZoneInfo:
        """The program's time zone."""
        return ZoneInfo(self.program.timezone)

    @property
    def database_url(self) -> str:
        """The database's URL; by default an SQLite file beside config.toml."""
        if self.database.url:
            return self.database.url
        path = (self.folder / "registrar.sqlite3").resolve()
        return f"sqlite:///{quote(str(path))}"

    def catalog(self) -> Catalog:
        """Return the sessions of the configuration as a Catalog."""
        return self.catalog_of(offered(session, self.zone) for session in self.sessions)

    def catalog_of(self, sessions: Iterator[OfferedSession] | tuple[OfferedSession, ...]) -> Catalog:
        """Return a Catalog of *sessions* under this program's names."""
        return make_catalog(
            tuple(sessions),
            timezone=self.program.timezone,
            program=self.program.name,
            organization=self.program.organization,
            mailbox=self.mailbox.address,
        )


def offered(session: SessionSettings, zone: ZoneInfo) -> OfferedSession:
    """Return *session* with its times in UTC."""
    return OfferedSession(
        number=session.number,
        starts=session.starts.replace(tzinfo=zone).astimezone(UTC),
        ends=session.ends.replace(tzinfo=zone).astimezone(UTC),
        title=session.title,
        capacity=session.capacity,
        join_url=session.join_url,
        phone=session.phone,
        remind_hours=session.remind_hours,
    )


def check_session(keys: Mapping[str, Any], timezone: str) -> SessionSettings:
    """Check one session given by hand, by the same rules as those of config.toml. Raises ConfigError."""
    problems: list[str] = []
    session: SessionSettings | None = None
    try:
        session = SessionSettings.model_validate(keys)
    except ValidationError as error:
        details = error.errors(include_url=False, include_input=True)
        problems += [_in_words({**detail, "loc": ("session", *detail["loc"])}) for detail in details]
    else:
        for key, value in (("starts", session.starts), ("ends", session.ends)):
            problem = find_local_time_problem(value, timezone)
            if problem:
                problems.append(f"[session] {key}: {problem}")
    if problems or session is None:
        raise ConfigError(problems)
    return session


# ---------------------------------------------------------------------------------------------------------- loading


def load_settings(path: Path, *, servers: bool = True) -> Settings:
    """Read and check *path*. Raises ConfigError with every problem found.

    With *servers* false, [mailbox] needs no more than its address and [smtp] may be absent.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        problem = f"{path}: there is no such file; `registrar init` writes one"
        raise ConfigError([problem]) from None
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError([f"{path}: cannot be read: {error}"]) from None
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ConfigError([f"{path}: not valid TOML: {error}"]) from None
    return make_settings(table, folder=path.parent, name=path.name, servers=servers)


def make_settings(
    table: Mapping[str, Any], *, folder: Path, name: str = "config.toml", servers: bool = True
) -> Settings:
    """Check a table that was read from TOML. Raises ConfigError with every problem found, each begun with *name*."""
    problems: list[str] = []
    settings: Settings | None = None
    if "folder" in table:
        problems.append("[folder]: unknown section")
        table = {key: value for key, value in table.items() if key != "folder"}
    try:
        settings = Settings.model_validate({**table, "folder": folder})
    except ValidationError as error:
        problems += [_in_words(detail) for detail in error.errors(include_url=False, include_input=True)]
    problems += _session_problems(table)
    if servers:
        problems += _server_problems(table)
    if problems or settings is None:
        raise ConfigError([f"{name}: {problem}" for problem in dict.fromkeys(problems)])
    return settings


def _server_problems(table: Mapping[str, Any]) -> Iterator[str]:
    for section in ("mailbox", "smtp"):
        keys = table.get(section, {})
        if isinstance(keys, dict) and not keys.get("host"):
            yield f"[{section}] host: missing; the name of the {'IMAP' if section == 'mailbox' else 'SMTP'} server"


def _session_problems(table: Mapping[str, Any]) -> Iterator[str]:
    """Yield what concerns several sessions, or a session and the zone."""
    sessions = table.get("sessions", [])
    if not isinstance(sessions, list):
        return
    seen: set[Any] = set()
    program = table.get("program")
    zone = program.get("timezone") if isinstance(program, dict) else None
    for place, session in enumerate(sessions, 1):
        if not isinstance(session, dict):
            continue
        number = session.get("number")
        if isinstance(number, int):
            if number in seen:
                yield f"[[sessions]] entry {place} number: session {number} stands here twice"
            seen.add(number)
        for key in ("starts", "ends"):
            value = session.get(key)
            if isinstance(value, datetime) and value.tzinfo is None and isinstance(zone, str):
                problem = find_local_time_problem(value, zone)
                if problem:
                    yield f"[[sessions]] entry {place} {key}: {problem}"


_SENTENCES = {
    "missing": "missing",
    "int_parsing": "expected a whole number",
    "int_type": "expected a whole number",
    "string_type": "expected text in quotation marks",
    "string_too_short": "may not be empty",
    "bool_type": "expected true or false",
    "model_type": "expected a section of its own",
    "datetime_type": _DATE_TIME,
    "datetime_parsing": _DATE_TIME,
    "datetime_from_date_parsing": _DATE_TIME,
    "date_type": _DATE,
    "date_parsing": _DATE,
    "date_from_datetime_parsing": _DATE,
    "date_from_datetime_inexact": _DATE,
}
_SECRET = {"password", "url"}  # a database's URL may hold a password


def _in_words(detail: ErrorDetails) -> str:
    """Return one problem as `[section] key: what is wrong`, naming the nearest known key for an unknown one."""
    location = [step for step in detail["loc"] if step != "[key]"]  # a key of a table, said of by its own name
    kind = detail["type"]
    where, key = _place(location)
    if kind == "extra_forbidden":
        nearest = difflib.get_close_matches(str(location[-1]), _known_keys(location[:-1]), n=1)
        hint = f"; did you mean {nearest[0]}?" if nearest else ""
        return f"{where} {key}: unknown key{hint}" if key else f"{where}: unknown section{hint}"
    got = detail.get("input")
    shown = "" if key in _SECRET or isinstance(got, dict | list | tuple) or kind == "missing" else f", got {str(got)!r}"
    if kind == "missing" and not key:
        return f"{where}: this section is missing"
    if kind == "value_error" and not key:  # of several keys: it begins with the one to change
        return f"{where} {detail['ctx']['error']}"
    label = f"{where} {key}:" if key else f"{where}:"
    if kind == "value_error":
        return f"{label} {detail['ctx']['error']}{shown}"
    if kind in ("greater_than_equal", "less_than_equal"):
        return f"{label} expected {'1–65535' if key == 'port' else _bound(detail)}{shown}"
    if kind in ("literal_error", "enum"):
        return f"{label} expected {detail['ctx']['expected']}{shown}"
    return f"{label} {_SENTENCES.get(kind, detail['msg'])}{shown}"


def _bound(detail: ErrorDetails) -> str:
    context = detail.get("ctx", {})
    return f"{context['ge']} or more" if "ge" in context else f"at most {context.get('le')}"


def _place(location: list[int | str]) -> tuple[str, str]:
    """Return the section as written in TOML, and the key within it ("" where the problem is the section's own)."""
    if not location:
        return "", ""
    head, *rest = location
    if head == "sessions" and rest and isinstance(rest[0], int):
        return f"[[sessions]] entry {rest[0] + 1}", ".".join(map(str, rest[1:]))
    return f"[{head}]", ".".join(map(str, rest))


def _known_keys(location: list[int | str]) -> list[str]:
    model: type[BaseModel] = Settings
    for step in location:
        if isinstance(step, int):
            continue
        field = model.model_fields.get(str(step))
        if step == "sessions":
            model = SessionSettings
        elif field is not None and isinstance(field.annotation, type) and issubclass(field.annotation, BaseModel):
            model = field.annotation
    return [key for key in model.model_fields if key != "folder"]
