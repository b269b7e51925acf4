"""Commands about the service itself: run it, check it, set it up, show it."""

import sys
from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated

import typer

from registrar.commands.terminal import chosen, writing
from registrar.errors import RegistrarError

if TYPE_CHECKING:
    from registrar.config import Settings


def run(
    once: Annotated[bool, typer.Option("--once", help="One pass, then end.")] = False,
    now: Annotated[
        str,
        typer.Option(
            "--now",
            help="With --once: as if it were this moment, such as 2027-01-05T09:00-05:00; on the real mailbox, "
            "database and SMTP server: letters go out. Rehearse with a configuration of its own.",
        ),
    ] = "",
) -> None:
    """Read the mailbox, register, answer and remind, until stopped."""
    from registrar.config import load_settings

    settings = load_settings(chosen.config)
    if now and not once:
        raise typer.BadParameter("--now is for rehearsals and goes with --once", param_hint="--now")
    moment = _moment(now, settings) if now else None
    clock: Callable[[], datetime] = (lambda: moment) if moment else (lambda: datetime.now(UTC))
    rehearsal = f"as if it were {moment.isoformat()}" if moment else ""
    from registrar.reader import Reader

    with Reader() as reader:  # its process loads while ours goes on loading
        from registrar.service import open_worker

        with (
            open_worker(settings, reader=reader, now=clock, rehearsal=rehearsal) as worker,
            worker.stop.on_signals(),
        ):
            if once:
                worker.run_once()
            else:
                worker.run()


def _moment(text: str, settings: "Settings") -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter(f"{text!r} is no date-time such as 2027-01-05T09:00-05:00") from None
    return (moment if moment.tzinfo else moment.replace(tzinfo=settings.zone)).astimezone(UTC)


def check() -> None:
    """Try everything: configuration, database, mailbox, submission, templates, clock. Changes nothing."""
    from registrar.check import check_everything

    findings = check_everything(chosen.config)
    for finding in findings:
        print(f"{'ok  ' if finding.fine else 'FAIL'}  {finding.what}: {finding.words}")
        if not finding.fine:
            print(f"      {finding.remedy}")
    failed = [finding.what for finding in findings if not finding.fine]
    if failed:
        raise typer.Exit(2 if "configuration" in failed else 1)


def init(
    force: Annotated[bool, typer.Option("--force", help="Replace a configuration that is there.")] = False,
) -> None:
    """Write a commented configuration, by asking (without questions where nobody can be asked)."""
    from registrar.first_config import write_first_config

    path = chosen.config
    if path.exists() and not force:
        raise RegistrarError(f"{path} is there already; --force replaces it")
    asking = sys.stdin.isatty() and sys.stdout.isatty()
    with writing(path):
        write_first_config(path, ask=typer.prompt if asking else None)
    print(f"{path} is written. Next: look through it, put the password where it says, then run `registrar check`.")


def demo(
    once: Annotated[bool, typer.Option("--once", help="End after the sample mails.")] = False,
) -> None:
    """Show the whole job: an embedded mail server, sample mails, and what becomes of them."""
    from registrar.demo.show import run_demo

    sys.exit(run_demo(once=once))
