"""What can go wrong, as facts rather than prose.

    RegistrarError
    ├── ConfigError       config.toml: every problem found, not the first alone
    ├── CatalogError      a session that cannot be added or changed as asked
    ├── DatabaseError     the database cannot be opened, or is newer than this program
    ├── MailboxError      IMAP: no connection, refused log-in, an answer that cannot be used
    └── SubmissionError   SMTP: refused or cut off; says whether a repeat may help

An outcome that happens every day (a full session, an unclear date) is a value, never one of these.
The command line prints a RegistrarError as one line each problem, without a traceback.
"""

from collections.abc import Sequence


class RegistrarError(Exception):
    """Anything this program raises on purpose."""

    exit_code = 1


class ConfigError(RegistrarError):
    """The configuration cannot be used; `problems` holds a line each, with section and key."""

    exit_code = 2

    def __init__(self, problems: Sequence[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = tuple(problems)


class CatalogError(RegistrarError):
    """A session cannot be added, found or changed as asked."""


class DatabaseError(RegistrarError):
    """The database cannot be opened, migrated or trusted."""


class MailboxError(RegistrarError):
    """The IMAP server cannot be reached or used; `permanent` where only a person can mend it (a refused log-in)."""

    def __init__(self, message: str, *, permanent: bool = False) -> None:
        super().__init__(message)
        self.permanent = permanent


class SubmissionError(RegistrarError):
    """The SMTP server did not take a letter.

    `code` is the reply code (RFC 5321 §4.2) or None where there was no answer. `permanent` is true for 5yz;
    no answer means temporary. `unknown` is true where the connection was lost after the final dot: the letter
    may or may not have been taken (RFC 1047).
    """

    def __init__(
        self, message: str, *, code: int | None = None, permanent: bool = False, unknown: bool = False
    ) -> None:
        super().__init__(message)
        self.code = code
        self.permanent = permanent
        self.unknown = unknown
