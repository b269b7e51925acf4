"""What came of a message? Looked up in the database and among the letters, and said in a few lines.

The words of accommodations are not in these lines: what is asked for is named by its kind alone.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from sqlalchemy import func
from sqlmodel import Session as DbSession
from sqlmodel import col, select

from registrar.demo.servers import Delivered, Posted
from registrar.models import InboundMessage, MailboxCopy, OutboxEntry
from registrar.reader import Read
from registrar.reading.reading import Found, Reading, ReadRegistrant
from registrar.store import digest_of
from registrar.vocabulary import LetterState, MessageState

Line = tuple[str, str]
"""A label and what stands beside it."""


@dataclass(frozen=True, slots=True)
class Answer:
    """One letter of an answer. `posted` None where the mail server has not got it."""

    message_id: str
    kind: str
    recipient: str
    state: LetterState
    posted: Posted | None


@dataclass(frozen=True, slots=True)
class Outcome:
    """Where a message was filed and why, and the letters that answer it."""

    filing: str
    reasons: tuple[str, ...]
    error: str
    answers: tuple[Answer, ...]

    @property
    def is_fine(self) -> bool:
        """Whether the message was settled without a failure, and every letter has left."""
        return not self.error and all(one.state is LetterState.SENT and one.posted is not None for one in self.answers)


def find_outcome(
    db: DbSession, delivered: Delivered, *, copies: int, posted: Mapping[str, Posted], shown: Collection[str]
) -> Outcome | None:
    """Return what came of the message, or None while it is not settled, filed and answered.

    *copies* is how often it was delivered up to now; letters in *shown* (Message-IDs) answered it before.
    """
    digest = digest_of(delivered.raw, headers_only=False, size=len(delivered.raw))
    row = db.exec(select(InboundMessage).where(InboundMessage.digest == digest)).one_or_none()
    if row is None or row.state is MessageState.CAPTURED or row.filing is None:
        return None
    filed = select(func.count()).where(MailboxCopy.inbound_id == row.id, col(MailboxCopy.filed_at).is_not(None))
    entries = db.exec(select(OutboxEntry).where(OutboxEntry.inbound_id == row.id).order_by(col(OutboxEntry.id))).all()
    if db.exec(filed).one() < copies or any(_is_under_way(entry) for entry in entries):
        return None
    return Outcome(
        row.filing.value,
        tuple(row.reasons),
        row.error,
        tuple(
            Answer(
                entry.message_id,
                entry.kind.value.replace("_", " "),
                entry.recipient,
                entry.state,
                posted.get(entry.message_id),
            )
            for entry in entries
            if entry.message_id not in shown
        ),
    )


def _is_under_way(entry: OutboxEntry) -> bool:
    return entry.state is LetterState.SENDING or (entry.state is LetterState.QUEUED and entry.attempts == 0)


# ------------------------------------------------------------------------------------------------------- in words


def say_arrived(read: Read) -> Line:
    """Return who wrote and about what."""
    message = read.message
    if message is None:
        return "arrived", "a message that could not be read"
    author = f"{message.author.name} <{message.author.email}>" if message.author else "nobody in particular"
    return "arrived", f"from {author.strip()}: {message.subject or '(no subject)'}"


def say_understood(read: Read) -> Iterator[Line]:
    """Return what was read out of the message: what it is for, who, which sessions, what is missing."""
    reading = read.reading
    if read.automatic_because is not None:
        yield "understood", f"a machine wrote this ({read.automatic_because})"
        return
    if reading is None:
        yield "understood", read.error or "nothing"
        return
    yield "understood", ", ".join(_purpose(reading))
    for registrant in reading.registrants:
        yield "", ", ".join(_facts(registrant))
        if registrant.missing:
            yield "", f"not said: {', '.join(registrant.missing)}"
        if registrant.needs:
            codes = ", ".join(dict.fromkeys(need.code.replace("_", " ") for need in registrant.needs))
            yield "", f"accommodation: {codes} (the words are for the coordinators alone)"
    for problem in reading.session_problems:
        yield "", f"{problem.words}: {problem.kind}"


def _purpose(reading: Reading) -> Iterator[str]:
    yield reading.intent.value
    if reading.language != "en":
        yield f"written in {reading.language}"
    if reading.question:
        yield "with a question for a person"


def _facts(registrant: ReadRegistrant) -> Iterator[str]:
    yield _value(registrant.name) or "name unknown"
    for found in (registrant.email, registrant.agency):
        if found is not None:
            yield found.value
    if registrant.sessions:
        numbers = ", ".join(str(found.value) for found in registrant.sessions)
        yield f"session{'s' if len(registrant.sessions) > 1 else ''} {numbers}"


def _value(found: Found[str] | None) -> str:
    return found.value if found else ""


def say_answered(outcome: Outcome | None, *, delivered: Delivered, again: bool) -> Iterator[Line]:
    """Return what was answered to whom and how soon, or why nothing was."""
    if outcome is None:
        yield "FAILED", "not settled in time; the log says more"
        return
    if again and not outcome.answers:
        yield "answered", "nobody: known already, octet for octet; filed, nothing is done twice"
        return
    for place, answer in enumerate(outcome.answers):
        if answer.state is not LetterState.SENT or answer.posted is None:
            yield "FAILED", f"{answer.kind} to {answer.recipient}: {answer.state.value}"
            continue
        took = f"{answer.posted.at - delivered.at:.2f} s after it was delivered"
        yield "" if place else "answered", f"{answer.kind} to {answer.recipient}, {took}"
    why = "; ".join(reason.removeprefix(f"{outcome.filing}: ") for reason in outcome.reasons)
    if outcome.error:
        yield "FAILED", outcome.error
    elif not outcome.answers:
        yield "answered", f"nobody: {why}"
    elif outcome.filing != "done":
        yield "filed under", f"{outcome.filing}: {why}"
