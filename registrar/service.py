"""How are the parts put together? Settings -> a worker that is ready to run."""

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime

from registrar.config import Settings
from registrar.database import migrate, only_worker, open_database, transaction
from registrar.errors import ConfigError
from registrar.intake import Progress
from registrar.letters import Stationery, open_stationery
from registrar.mail.imap import Mailbox, MailboxAccount
from registrar.mail.message import Address
from registrar.mail.smtp import SmtpAccount, Submission
from registrar.reader import Reader
from registrar.store import add_new_sessions
from registrar.worker import Worker

log = logging.getLogger(__name__)


@contextmanager
def open_worker(
    settings: Settings,
    *,
    reader: Reader,
    now: Callable[[], datetime],
    rehearsal: str = "",
    watch: Callable[[Progress], None] | None = None,
) -> Iterator[Worker]:
    """Open everything a worker needs: the database brought up to date, new sessions added, one worker at a time.

    *reader* is the caller's, begun before anything else: it takes as long to load as all that is opened here.
    Raises ConfigError, DatabaseError. The servers are connected to by the worker itself.
    """
    stationery = open_stationery_of(settings)
    mailbox, submission = mailbox_of(settings), submission_of(settings)
    engine = open_database(settings.database_url)
    try:
        with only_worker(engine):
            before = migrate(engine)
            log.info("the database is new" if before is None else "the database is up to date")
            with transaction(engine) as db:
                added, differences = add_new_sessions(db, settings.catalog().sessions)
            if added:
                log.info("sessions added: %s", ", ".join(map(str, added)))
            for difference in differences:
                log.warning("%s", difference)
            with submission:
                yield Worker(
                    engine=engine,
                    settings=settings,
                    stationery=stationery,
                    mailbox=mailbox,
                    submission=submission,
                    reader=reader,
                    now=now,
                    watch=watch or _log_progress,
                    rehearsal=rehearsal,
                )
    finally:
        engine.dispose()


def _log_progress(progress: Progress) -> None:
    for settled in progress.settled:
        log.info("message %d: filed under %s", settled.key, settled.filing.value)
    if progress.waiting > len(progress.settled):
        log.info("%d of %d waiting messages settled", progress.done, progress.waiting)


def open_stationery_of(settings: Settings) -> Stationery:
    """Return the letters' templates and facts. Raises ConfigError where a template cannot be used."""
    program = settings.program
    folder = settings.letters.folder
    overrides = settings.folder / folder if folder else None
    if overrides is not None and not overrides.is_dir():
        raise ConfigError([f"[letters] folder: {overrides} is no folder"])
    return open_stationery(
        program=program.name,
        organization=program.organization,
        facilitator=Address(program.facilitator.email, program.facilitator.name),
        timezone=program.timezone,
        mailbox=Address(settings.mailbox.address, settings.mailbox.display_name or program.name),
        topic=program.topic,
        details=program.details,
        sensitive_pointer=program.sensitive_pointer,
        languages=settings.letters.languages,
        overrides=overrides,
        other_zones=program.other_zones,
    )


def mailbox_of(settings: Settings) -> Mailbox:
    """Return the mailbox that the configuration names, not connected yet. Raises ConfigError for a missing secret."""
    given = settings.mailbox
    account = MailboxAccount(
        host=given.host,
        port=given.real_port,
        security=given.security,
        username=given.username or given.address,
        password=_secret(settings, "mailbox"),
        folder=given.folder,
    )
    return Mailbox(account)


def submission_of(settings: Settings) -> Submission:
    """Return the SMTP server that the configuration names, not connected yet. Raises ConfigError, as above."""
    given = settings.smtp
    account = SmtpAccount(
        host=given.host,
        port=given.real_port,
        security=given.security,
        username=given.username,
        password=_secret(settings, "smtp"),
    )
    return Submission(account)


def _secret(settings: Settings, section: str) -> str:
    server = settings.mailbox if section == "mailbox" else settings.smtp
    try:
        return server.find_password(settings.folder)
    except ConfigError as error:
        raise ConfigError([f"[{section}] {problem}" for problem in error.problems]) from None
