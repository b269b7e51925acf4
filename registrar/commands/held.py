"""Commands about messages that wait for a person."""

import sys
from datetime import UTC, datetime
from typing import Annotated, Literal

import typer

from registrar.commands.terminal import open_records, print_table, staff_name
from registrar.errors import RegistrarError

held_app = typer.Typer(help="Messages that wait for a person.", no_args_is_help=True, rich_markup_mode=None)


@held_app.command("list")
def held_list() -> None:
    """List the messages that wait for a person, with the reason."""
    from registrar.database import snapshot
    from registrar.exports import held_sheet

    with open_records() as (settings, engine), snapshot(engine) as db:
        print_table(held_sheet(db, timezone=settings.program.timezone))


@held_app.command("show")
def held_show(number: Annotated[int, typer.Argument(help="The message's number.")]) -> None:
    """Show a held message: why it is held, what it says, what was read in it."""
    from registrar.database import snapshot
    from registrar.mail.message import parse as parse_message
    from registrar.models import InboundMessage
    from registrar.reader import Job, ReaderSettings, read_job
    from registrar.reading.report import explain
    from registrar.store import load_catalog

    with open_records() as (settings, engine), snapshot(engine) as db:
        row = db.get(InboundMessage, number)
        if row is None or row.filing is None:
            raise RegistrarError(f"there is no settled message {number}; see `registrar held list`")
        print(
            f"message {number}, filed under {row.filing.value}\n" + "\n".join(f"- {reason}" for reason in row.reasons)
        )
        catalog = load_catalog(db, settings)
        raw, received = row.raw, row.received_at
        too_large = row.headers_only
    if too_large:
        message = parse_message(raw)
        print(f"\nOnly its header was taken.\nFrom: {message.field('From')}\nSubject: {message.subject}")
        return
    read = read_job(Job(number, raw, received), ReaderSettings(catalog, (), (settings.mailbox.address,)))
    assert read.message is not None
    assert read.reading is not None
    print("\n" + explain(f"message {number}", read.message, read.reading, catalog))


@held_app.command("release")
def held_release(
    number: Annotated[int, typer.Argument(help="The message's number.")],
    again: Annotated[
        bool, typer.Option("--again", help="Settle it once more, as if it had just arrived, instead.")
    ] = False,
    reason: Annotated[str, typer.Option(help="Why, for the record; without --again.")] = "",
) -> None:
    """Say that a held message has been dealt with, like `dismiss`; or have it settled once more."""
    from registrar.database import transaction
    from registrar.held import dismiss, settle_again

    if again and reason:
        raise typer.BadParameter("a message that is settled again gets its reasons then", param_hint="--reason")
    with open_records() as (_, engine), transaction(engine) as db:
        if again:
            settle_again(db, number, actor=staff_name())
        else:
            dismiss(db, number, reason=reason, now=datetime.now(UTC), actor=staff_name())
    print(f"message {number}: " + ("settled again at the next pass" if again else "dealt with"))


@held_app.command("settle")
def held_settle(
    number: Annotated[int, typer.Argument(help="The message's number.")],
    intent: Annotated[
        Literal["register", "cancel", "change", "update", "question"] | None,
        typer.Option(help="What it is for, where that was misread."),
    ] = None,
    name: Annotated[str | None, typer.Option(help="The registrant's name.")] = None,
    email: Annotated[str | None, typer.Option(help="Their office address.")] = None,
    agency: Annotated[str | None, typer.Option(help="Their agency.")] = None,
    session: Annotated[list[int] | None, typer.Option(help="A session's number; may be given more than once.")] = None,
) -> None:
    """Carry out a held message as you read it: what you give stands in place of what was read."""
    from registrar.database import transaction
    from registrar.held import Correction, settle
    from registrar.service import open_stationery_of
    from registrar.vocabulary import Intent

    correction = Correction(Intent(intent) if intent else None, name, email, agency, tuple(session or ()))
    with open_records() as (settings, engine), transaction(engine) as db:
        decision = settle(
            db,
            number,
            correction,
            settings=settings,
            stationery=open_stationery_of(settings),
            now=datetime.now(UTC),
            actor=staff_name(),
        )
    print(f"message {number} settled\n" + "\n".join(f"- {reason}" for reason in decision.reasons))


@held_app.command("answer")
def held_answer(
    number: Annotated[int, typer.Argument(help="The message's number.")],
    text: Annotated[str, typer.Option("--text", "-t", help="The answer; without it, it is read from the input.")] = "",
) -> None:
    """Answer a held message: the letter goes out through the service, in the same thread."""
    from registrar.database import transaction
    from registrar.held import answer
    from registrar.service import open_stationery_of

    words = text or sys.stdin.read()
    with open_records() as (settings, engine), transaction(engine) as db:
        to = answer(
            db,
            number,
            words,
            settings=settings,
            stationery=open_stationery_of(settings),
            now=datetime.now(UTC),
            actor=staff_name(),
        )
    print(f"message {number}: the answer to {to} is queued")


@held_app.command("dismiss")
def held_dismiss(
    number: Annotated[int, typer.Argument(help="The message's number.")],
    reason: Annotated[str, typer.Option(help="Why, for the record.")] = "",
) -> None:
    """Close a held message without doing anything."""
    from registrar.database import transaction
    from registrar.held import dismiss

    with open_records() as (_, engine), transaction(engine) as db:
        dismiss(db, number, reason=reason, now=datetime.now(UTC), actor=staff_name())
    print(f"message {number} dismissed")
