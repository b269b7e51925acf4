"""Commands about the sessions on offer.

Whoever changes one sees first whom it concerns and what will be sent; nothing happens without a yes.
"""

import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated

import typer

from registrar.commands.terminal import open_records, print_table, staff_name
from registrar.errors import CatalogError

if TYPE_CHECKING:
    from registrar.catalog import OfferedSession
    from registrar.config import Settings
    from registrar.sittings import Plan

sessions_app = typer.Typer(help="The sessions on offer.", no_args_is_help=True, rich_markup_mode=None)

_NOT_SET = "(not set)"

Number = Annotated[int, typer.Argument(min=1, metavar="N", help="The session's number.")]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Show whom it concerns and what would be sent, and end.")]
Yes = Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")]
Reason = Annotated[str, typer.Option(help="Why, in a sentence: it stands in the letters.")]


@sessions_app.command("list")
def sessions_list() -> None:
    """List the sessions on record, with the seats taken."""
    from registrar.database import snapshot
    from registrar.exports import session_sheet

    with open_records() as (settings, engine), snapshot(engine) as db:
        print_table(session_sheet(db, timezone=settings.program.timezone))


@sessions_app.command("show")
def sessions_show(number: Number) -> None:
    """Show a session, who is registered, and what was changed."""
    from registrar.database import snapshot
    from registrar.models import Session
    from registrar.sittings import count_standings, find_session, load_changes

    with open_records() as (settings, engine), snapshot(engine) as db:
        session = find_session(db, number)
        row = db.get(Session, number)
        hours = row.remind_hours if row is not None else None
        standings = count_standings(db, number)
        changes = load_changes(db, number)
        reminders = settings.reminders.hours_before if hours is None else hours
    facts = {
        "title": session.title or _NOT_SET,
        "when": _when(session, settings),
        "state": session.status.value,
        "link": session.join_url or _NOT_SET,
        "phone": session.phone or _NOT_SET,
        "seats": "no limit" if session.capacity is None else str(session.capacity),
        "registrations": _counted(standings) or "none",
        "reminders": (", ".join(f"{one} h" for one in reminders) or "none") + ("" if hours is None else " (its own)"),
    }
    print(f"session {number}")
    for name, value in facts.items():
        print(f"  {name:14}{value}")
    for change in changes:
        at = change.at.astimezone(settings.zone)
        why = f" ({change.reason})" if change.reason else ""
        was, now = change.before or _NOT_SET, change.after or _NOT_SET
        print(f"  {at:%Y-%m-%d %H:%M}  {change.actor}: {change.what}, {was} → {now}{why}")


@sessions_app.command("add")
def sessions_add(
    number: Annotated[int, typer.Argument(min=1)],
    starts: Annotated[str, typer.Option(help="Local to the program's zone, such as 2027-06-24T14:00.")],
    ends: Annotated[str, typer.Option(help="Local to the program's zone.")],
    title: Annotated[str, typer.Option(help="What it is called, if the sessions have names.")] = "",
    capacity: Annotated[int | None, typer.Option(min=1, help="How many can take part; no limit without it.")] = None,
    join_url: Annotated[str, typer.Option(help="The link to join by.")] = "",
    phone: Annotated[str, typer.Option(help="The number to dial in by.")] = "",
) -> None:
    """Put another session on offer."""
    from registrar.config import check_session, offered
    from registrar.database import transaction
    from registrar.models import Session
    from registrar.sittings import say_past
    from registrar.store import add_new_sessions

    with open_records() as (settings, engine):
        given = {"number": number, "starts": starts, "ends": ends, "title": title, "join_url": join_url, "phone": phone}
        session = offered(check_session({**given, "capacity": capacity}, settings.program.timezone), settings.zone)
        if session.starts <= datetime.now(UTC):
            raise CatalogError(f"--starts: {say_past(session.starts, settings.program.timezone)}")
        with transaction(engine) as db:
            if db.get(Session, number) is not None:
                raise CatalogError(f"session {number} is there already")
            add_new_sessions(db, [session])
        local = session.starts.astimezone(settings.zone)
        print(f"session {number} is on offer: {local:%A, %B %-d, %Y, %H:%M} {settings.program.timezone}")


# ------------------------------------------------------------------------------------------------------------ changes


@sessions_app.command("move")
def sessions_move(
    number: Number,
    to: Annotated[str, typer.Option("--to", help="Local to the program's zone, such as 2027-06-24T14:00.")],
    ends: Annotated[str, typer.Option(help="Local to the program's zone; as long as before without it.")] = "",
    reason: Reason = "",
    dry_run: DryRun = False,
    yes: Yes = False,
) -> None:
    """Move a session to another time, and tell everybody who holds a place in it."""

    def moved(session: "OfferedSession", settings: "Settings") -> "OfferedSession":
        starts = _moment(to, "--to", settings)
        length = session.ends - session.starts
        return replace(session, starts=starts, ends=_moment(ends, "--ends", settings) if ends else starts + length)

    _change(number, moved, reason=reason, dry_run=dry_run, yes=yes)


@sessions_app.command("cancel")
def sessions_cancel(number: Number, reason: Reason = "", dry_run: DryRun = False, yes: Yes = False) -> None:
    """Cancel a session: everybody is told, and offered the other sessions by answering."""
    from registrar.vocabulary import SessionStatus

    _change(
        number,
        lambda session, _: replace(session, status=SessionStatus.CANCELLED),
        reason=reason,
        dry_run=dry_run,
        yes=yes,
    )


@sessions_app.command("link")
def sessions_link(
    number: Number,
    url: Annotated[str, typer.Argument(help="The link to join by; `none` takes it away.")],
    reason: Reason = "",
    dry_run: DryRun = False,
    yes: Yes = False,
) -> None:
    """Give a session another link, and send it to everybody with a seat."""
    link = _given(url)
    if link and not link.startswith(("https://", "http://")):
        raise typer.BadParameter("expected a link that starts with https://, or none", param_hint="URL")
    _change(number, lambda session, _: replace(session, join_url=link), reason=reason, dry_run=dry_run, yes=yes)


@sessions_app.command("phone")
def sessions_phone(
    number: Number,
    phone: Annotated[str, typer.Argument(help="The number to dial in by; `none` takes it away.")],
    reason: Reason = "",
    dry_run: DryRun = False,
    yes: Yes = False,
) -> None:
    """Give a session another phone number, and send it to everybody with a seat."""
    given = _given(phone)
    _change(number, lambda session, _: replace(session, phone=given), reason=reason, dry_run=dry_run, yes=yes)


@sessions_app.command("rename")
def sessions_rename(
    number: Number,
    title: Annotated[str, typer.Argument(help="What it is called now; `none` takes the title away.")],
    reason: Reason = "",
    dry_run: DryRun = False,
    yes: Yes = False,
) -> None:
    """Give a session another title, and change it in the calendar of everybody with a seat."""
    given = _given(title)
    _change(number, lambda session, _: replace(session, title=given), reason=reason, dry_run=dry_run, yes=yes)


@sessions_app.command("capacity")
def sessions_capacity(
    number: Number,
    seats: Annotated[str, typer.Argument(metavar="K", help="How many can take part; `none`: no limit.")],
    dry_run: DryRun = False,
    yes: Yes = False,
) -> None:
    """Change how many can take part: more seats go to the waitlist at once, fewer take a seat from nobody."""
    if seats != "none" and not (seats.isascii() and seats.isdigit() and 1 <= int(seats) <= 1_000_000):
        raise typer.BadParameter("expected a number of seats, 1 or more, or none", param_hint="K")
    capacity = None if seats == "none" else int(seats)
    _change(number, lambda session, _: replace(session, capacity=capacity), reason="", dry_run=dry_run, yes=yes)


@sessions_app.command("remind")
def sessions_remind(
    number: Number,
    hours: Annotated[str, typer.Option(help="Before the start, such as 168,24,1; `none`; `program`: as the others.")],
) -> None:
    """Say when registrants of one session are reminded. Nobody is told."""
    from registrar.database import transaction
    from registrar.sittings import change_reminders

    given: list[int] | None = None
    if hours not in ("none", "program"):
        parts = [part.strip() for part in hours.split(",")]
        if not all(part.isascii() and part.isdigit() and 1 <= int(part) <= 24 * 365 for part in parts):
            raise typer.BadParameter("expected whole hours before the start, such as 168,24,1", param_hint="--hours")
        given = [int(part) for part in parts]
    elif hours == "none":
        given = []
    with open_records() as (_, engine), transaction(engine) as db:
        change_reminders(db, number, given, now=datetime.now(UTC), actor=staff_name())
    said = {"none": "nobody is reminded", "program": "registrants are reminded as in the other sessions"}
    print(f"session {number}: {said.get(hours, f'registrants are reminded {hours} hours before')}")


def _given(words: str) -> str:
    """Return what a fact of a session is to be: `none`, like nothing, takes it away."""
    return "" if words.strip() == "none" else words.strip()


_WOULD = {
    "link": "have another link",
    "phone": "have another phone number",
    "capacity": "have another number of seats",
}

Changed = Callable[["OfferedSession", "Settings"], "OfferedSession"]


def _change(number: int, change: Changed, *, reason: str, dry_run: bool, yes: bool) -> None:
    """Show what a change comes to, ask, and carry it out."""
    from registrar.database import snapshot, transaction
    from registrar.decision.session_news import SessionNews
    from registrar.service import open_stationery_of
    from registrar.sittings import carry_out_change, find_session, plan

    with open_records() as (settings, engine):
        stationery = open_stationery_of(settings)
        with snapshot(engine) as db:
            before = find_session(db, number)
            news = SessionNews(before, change(before, settings), reason.strip())
            _show(plan(db, news, settings=settings, now=datetime.now(UTC)), settings, decided=yes and not dry_run)
        if dry_run:
            print("nothing was done (--dry-run)")
            return
        if not yes:
            _ask()
        with transaction(engine) as db:
            # Looked at once more: somebody may have registered, or changed it, while the question stood here.
            before = find_session(db, number)
            news = SessionNews(before, change(before, settings), reason.strip())
            done = carry_out_change(
                db, news, settings=settings, stationery=stationery, now=datetime.now(UTC), actor=staff_name()
            )
    print(f"done: {sum(done.letters.values())} letters are queued")


def _ask() -> None:
    if not sys.stdin.isatty():
        raise typer.BadParameter(
            "nobody is there to be asked: --yes carries it out, --dry-run only looks", param_hint="--yes"
        )
    typer.confirm("Carry this out?", abort=True)


def _show(plan: "Plan", settings: "Settings", *, decided: bool) -> None:
    from registrar.decision.session_news import stored_fact

    news = plan.news
    if news.what == "moved":
        was, now = _when(news.before, settings), _when(news.after, settings)
    else:
        was, now = (stored_fact(one, news.what) or _NOT_SET for one in (news.before, news.after))
    if decided:
        print(f"session {news.after.number}: {news.what}\n  was  {was}\n  is   {now}")
    else:
        would = _WOULD.get(news.what or "", f"be {news.what}")
        print(f"session {news.after.number} would {would}\n  is        {was}\n  would be  {now}")
    concerned = _counted({status.value: count for status, count in plan.concerned.items()})
    print(f"concerned: {concerned or 'nobody'}")
    print(f"letters: {_counted({kind.value: count for kind, count in plan.letters.items()}) or 'none'}")
    if plan.replaced:
        print(f"replaced: {plan.replaced} letters that wait with what is no longer so")
    if plan.moving_up:
        print(f"moved up from the waitlist: {plan.moving_up}")
    if news.what == "capacity" and news.after.capacity is not None and plan.seats_taken > news.after.capacity:
        print(f"{plan.seats_taken} seats are taken: nobody loses one, nobody new gets one until fewer are taken")


def _counted(counts: "dict[str, int]") -> str:
    return ", ".join(f"{count} {name}" for name, count in counts.items())


def _when(session: "OfferedSession", settings: "Settings") -> str:
    starts, ends = (moment.astimezone(settings.zone) for moment in (session.starts, session.ends))
    last = f"{ends:%H:%M}" if starts.date() == ends.date() else f"{ends:%A, %B %-d, %Y, %H:%M}"
    return f"{starts:%A, %B %-d, %Y, %H:%M} to {last} {settings.program.timezone}"


def _moment(words: str, option: str, settings: "Settings") -> datetime:
    from registrar.catalog import read_local_time

    try:
        return read_local_time(words, settings.program.timezone)
    except CatalogError as error:
        raise typer.BadParameter(str(error), param_hint=option) from None
