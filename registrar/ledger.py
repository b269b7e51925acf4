"""What does one transaction write? Gathered while decisions are carried out, written in one statement a table.

Registrations are objects, because they change; history, accommodation requests and letters are written once and
never again touched here, so they are plain rows until `write`. New registrations become rows there as well: as objects
they would be written at three times the cost. Identifiers of registrations are given out here (the transaction is the
only writer, see `database.transaction`), so that no row has to go to the database before the next one can name it.
"""

from collections.abc import Sequence
from datetime import datetime
from itertools import count
from typing import Any

from sqlmodel import Session as DbSession
from sqlmodel import SQLModel, col, select

from registrar.database import insert_rows, next_id
from registrar.forms import Filled, Form
from registrar.models import (
    AccommodationRequest,
    ChangeRequest,
    HistoryEntry,
    LetterBytes,
    LetterForm,
    OutboxEntry,
    Registration,
    StoppedAddress,
)
from registrar.reading.reading import Need
from registrar.vocabulary import AccommodationStatus

WRITTEN_ONCE: tuple[type[SQLModel], ...] = (HistoryEntry, AccommodationRequest, OutboxEntry, LetterBytes, ChangeRequest)
"""In the order in which they may be written."""
_COLUMNS = tuple(Registration.__table__.c.keys())  # type: ignore[attr-defined]


class Ledger:
    """The writes of one transaction, at one moment, in the name of one actor."""

    def __init__(self, db: DbSession, now: datetime, *, actor: str = "mail") -> None:
        self.db = db
        self.now = now
        self.actor = actor
        self._stopped: set[str] | None = None
        self._new: dict[int, Registration] = {}
        self._next_id: int | None = None
        self._forms: dict[str, int] = {}
        self._rows: dict[type[SQLModel], list[dict[str, Any]]] = {model: [] for model in WRITTEN_ONCE}

    # ── registrations ──────────────────────────────────────────────────────────────────────────────────────────

    def add_registration(self, row: Registration) -> int:
        """Take *row* in and give it its identifier."""
        if self._next_id is None:
            self._next_id = next_id(self.db, Registration)
        row.id = self._next_id
        self._next_id += 1
        self._new[row.id] = row
        return row.id

    def write_ended(self) -> None:
        """Write what has changed so far: a place given up must be free before somebody else is written into it."""
        self.db.flush()

    def registration(self, key: int) -> Registration:
        """Return the registration on record, or the one just taken in, under *key*."""
        row = self._new.get(key) or self.db.get(Registration, key)
        if row is None:
            msg = f"there is no registration {key}"
            raise LookupError(msg)
        return row

    @property
    def stopped(self) -> set[str]:
        """The addresses (as `limits.address_key` folds them) that nothing is sent to, as of now in this transaction."""
        if self._stopped is None:
            held = select(StoppedAddress.address_key).where(col(StoppedAddress.lifted_at).is_(None))
            self._stopped = set(self.db.exec(held))
        return self._stopped

    # ── what is written once ───────────────────────────────────────────────────────────────────────────────────

    def record_history(self, row: Registration, *, action: str, reason: str, inbound_id: int | None) -> None:
        """Write a line of history: what was done with the registration, and why."""
        self._rows[HistoryEntry].append(
            {
                "registration_id": row.id,
                "inbound_id": inbound_id,
                "at": self.now,
                "actor": self.actor,
                "action": action,
                "status": row.status,
                "reason": reason,
            }
        )

    def record_needs(self, needs: Sequence[Need], *, registration_id: int | None, inbound_id: int | None) -> None:
        """Write accommodation requests with the author's own words; the same ones again add nothing."""
        if not needs:
            return
        known = self._known_needs(registration_id) if registration_id is not None else set()
        self._rows[AccommodationRequest] += [
            {
                "registration_id": registration_id,
                "inbound_id": inbound_id,
                "code": need.code,
                "words": need.words,
                "status": AccommodationStatus.RECEIVED,
                "created_at": self.now,
            }
            for need in dict.fromkeys(needs)
            if (need.code, need.words) not in known
        ]

    def fresh_needs(self, registration_id: int | None) -> tuple[Need, ...]:
        """Return the accommodation requests of a registration that were gathered in this transaction."""
        rows = self._rows[AccommodationRequest] if registration_id is not None else ()
        return tuple(Need(row["code"], row["words"]) for row in rows if row["registration_id"] == registration_id)

    def _known_needs(self, registration_id: int) -> set[tuple[str, str]]:
        gathered = {
            (row["code"], row["words"])
            for row in self._rows[AccommodationRequest]
            if row["registration_id"] == registration_id
        }
        if registration_id in self._new:
            return gathered
        statement = select(AccommodationRequest.code, AccommodationRequest.words).where(
            AccommodationRequest.registration_id == registration_id,
            AccommodationRequest.status != AccommodationStatus.WITHDRAWN,
        )
        return gathered | set(self.db.exec(statement).all())

    def add_request(self, row: dict[str, Any]) -> None:
        """Take in a change that waits for a yes."""
        self._rows[ChangeRequest].append(row)

    def close_request(self, key: int, *, confirmed: bool) -> int | None:
        """Close a change that waited; return the message that asked for it, None where it was closed before."""
        row = self.db.get(ChangeRequest, key)
        if row is None or row.closed_at is not None:
            return None
        row.closed_at, row.confirmed = self.now, confirmed
        return row.inbound_id

    def add_letter(self, row: dict[str, Any]) -> None:
        """Take in a letter as a row of the outbox (of `outbox.enqueue`), its bytes or its filled form as `content`."""
        content: bytes | Filled = row.pop("content")
        if isinstance(content, Filled):
            kept = {"raw": content.kept, "form_id": self._form_id(content.form)}
        else:
            kept = {"raw": content, "form_id": None}
        self._rows[LetterBytes].append(kept)
        self._rows[OutboxEntry].append(row)

    def _form_id(self, form: Form) -> int:
        """Return the number that *form* is kept under, from now on if it was not yet."""
        found = self._forms.get(form.digest)
        if found is None:
            found = self.db.exec(select(LetterForm.id).where(LetterForm.digest == form.digest)).first()
            if found is None:
                found = next_id(self.db, LetterForm)
                insert_rows(self.db, LetterForm, [{"id": found, "digest": form.digest, "raw": form.raw}])
            self._forms[form.digest] = found
        return found

    # ── writing ────────────────────────────────────────────────────────────────────────────────────────────────

    def write(self) -> None:
        """Send everything gathered to the database; the caller's transaction commits it."""
        self.db.flush()
        rows = [{name: getattr(row, name) for name in _COLUMNS} for row in self._new.values()]
        insert_rows(self.db, Registration, rows)
        self._new.clear()
        self._number_letters()
        for model, rows in self._rows.items():
            insert_rows(self.db, model, rows)
            rows.clear()

    def _number_letters(self) -> None:
        letters = self._rows[OutboxEntry]
        if letters:
            for key, letter, its_bytes in zip(count(next_id(self.db, OutboxEntry)), letters, self._rows[LetterBytes]):
                letter["id"] = its_bytes["outbox_id"] = key
