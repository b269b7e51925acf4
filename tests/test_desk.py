"""A decision is carried out whole: registrations with their history, requests, letters, each once."""

import email
from dataclasses import replace
from email import policy
from email.message import EmailMessage
from typing import TypeVar

from sqlalchemy import Engine
from sqlmodel import SQLModel, col, select

from registrar.database import snapshot, transaction
from registrar.decision import (
    AlreadyRegisteredLetter,
    ConfirmedLetter,
    Decision,
    Enrol,
    HoldNeeds,
    NoteNeeds,
    Pend,
    Person,
    ReceivedLetter,
    RecordRsvp,
)
from registrar.desk import CarriedOut, Desk, Occasion, carry_out
from registrar.ledger import Ledger
from registrar.letters import Stationery
from registrar.limits import Limits
from registrar.mail.message import Address, parse
from registrar.models import AccommodationRequest, HistoryEntry, OutboxEntry, Registration
from registrar.outbox import load_recent
from registrar.reading.reading import Need
from registrar.store import load_roster
from registrar.vocabulary import Accommodation, Filing, LetterKind, LetterState, Missing, RegistrationStatus, Rsvp
from tests.make import NOW, letter_bytes, make_catalog, make_inbound, make_message, make_registration, make_session

ANN = Person("Ann Lee", "Ann.Lee@office.example", "Example County Office")
TO_ANN = Address("ann.lee@office.example", "Ann Lee")
CAPTIONS = Need(Accommodation.CAPTIONS, "I rely on captions")
ENROL = Enrol(ANN, 24, (), "asked for session 24")
PEND = Pend(replace(ANN, agency=None), 24, (Missing.AGENCY,), (), "asked for agency")
CONFIRMED = ConfirmedLetter(TO_ANN, ANN, make_session(24), (), TO_ANN, own_request=True)
RAW = make_message(headers=[("References", "<root@office.example>")], message_id="<asked@office.example>")


def done(
    engine: Engine,
    stationery: Stationery,
    *actions: Enrol | Pend | NoteNeeds | HoldNeeds | RecordRsvp,
    letters: tuple[ConfirmedLetter | AlreadyRegisteredLetter | ReceivedLetter, ...] = (),
    limits: Limits = Limits(10, 1000),  # noqa: B008 - a frozen value
) -> CarriedOut:
    decision = Decision(Filing.DONE, ("because",), actions, letters)
    with transaction(engine) as db:
        if not db.exec(select(OutboxEntry.id)).all():
            db.merge(make_inbound(RAW, id=1))
        ledger = Ledger(db, NOW)
        carried_out = carry_out(
            ledger,
            decision,
            occasion=Occasion(inbound_id=1, answered=parse(RAW)),
            desk=Desk(stationery, limits, make_catalog()),
            roster=load_roster(db, ["ann.lee@office.example"], NOW),
            recent=load_recent(db, {"ann.lee@office.example"}, NOW),
        )
        ledger.write()
    return carried_out


Row = TypeVar("Row", bound=SQLModel)


def rows(engine: Engine, model: type[Row]) -> list[Row]:
    with snapshot(engine) as db:
        return list(db.exec(select(model).order_by(col(model.id))))  # type: ignore[attr-defined]


def sent(engine: Engine, entry: OutboxEntry) -> EmailMessage:
    parsed = email.message_from_bytes(letter_bytes(engine, entry.id), policy=policy.default)
    assert isinstance(parsed, EmailMessage)
    return parsed


# ------------------------------------------------------------------------------------------------------- registrations


def test_an_enrolment_is_a_confirmed_registration_with_its_history(engine: Engine, stationery: Stationery) -> None:
    done(engine, stationery, ENROL)

    (row,) = rows(engine, Registration)
    assert (row.name, row.email, row.agency) == ("Ann Lee", "ann.lee@office.example", "Example County Office")
    assert (row.session_number, row.status, row.confirmed_at) == (24, RegistrationStatus.CONFIRMED, NOW)
    assert (row.author_email, row.inbound_id) == ("ann.lee@office.example", 1)
    (line,) = rows(engine, HistoryEntry)
    assert (line.registration_id, line.inbound_id, line.at, line.actor) == (row.id, 1, NOW, "mail")
    assert (line.action, line.status, line.reason) == ("enrolled", row.status, "asked for session 24")


def test_what_is_incomplete_is_kept_with_what_is_missing(engine: Engine, stationery: Stationery) -> None:
    done(engine, stationery, PEND)

    (row,) = rows(engine, Registration)
    assert (row.status, row.missing, row.confirmed_at) == (RegistrationStatus.PENDING, ["agency"], None)
    assert [line.action for line in rows(engine, HistoryEntry)] == ["kept as pending"]


def test_a_pending_registration_that_is_complete_keeps_its_id_and_its_uid(
    engine: Engine, stationery: Stationery
) -> None:
    done(engine, stationery, PEND)
    (pending,) = rows(engine, Registration)

    done(engine, stationery, replace(ENROL, completes=pending.id))

    (row,) = rows(engine, Registration)
    assert (row.id, row.uid) == (pending.id, pending.uid)
    assert (row.status, row.missing, row.agency) == (RegistrationStatus.CONFIRMED, [], "Example County Office")
    assert [line.action for line in rows(engine, HistoryEntry)] == ["kept as pending", "completed"]


def test_a_pending_registration_asked_for_again_forgets_nothing(engine: Engine, stationery: Stationery) -> None:
    done(engine, stationery, Pend(replace(ANN, name=None), 24, (Missing.NAME,), (), "asked for name"))

    done(engine, stationery, replace(PEND, repeats=1))

    (row,) = rows(engine, Registration)
    assert (row.name, row.agency, row.missing) == ("Ann Lee", "Example County Office", ["agency"])


def test_the_roster_that_comes_back_knows_what_was_done(engine: Engine, stationery: Stationery) -> None:
    pending = done(engine, stationery, PEND).roster
    confirmed = done(engine, stationery, replace(ENROL, completes=1)).roster

    assert [entry.status for entry in pending.entries] == [RegistrationStatus.PENDING]
    assert pending.seats_taken == {}
    assert [entry.status for entry in confirmed.entries] == [RegistrationStatus.CONFIRMED]
    assert confirmed.seats_taken == {24: 1}


# --------------------------------------------------------------------------------------------------------------- needs


def test_needs_are_kept_word_by_word_and_out_of_the_history(engine: Engine, stationery: Stationery) -> None:
    done(engine, stationery, replace(ENROL, needs=(CAPTIONS,)))

    (request,) = rows(engine, AccommodationRequest)
    assert (request.registration_id, request.inbound_id) == (1, 1)
    assert (request.code, request.words) == (Accommodation.CAPTIONS, "I rely on captions")
    assert "captions" not in "".join(line.reason + line.action for line in rows(engine, HistoryEntry))


def test_the_same_need_again_adds_nothing_another_one_does(engine: Engine, stationery: Stationery) -> None:
    braille = Need(Accommodation.BRAILLE, "and braille, please")
    done(engine, stationery, replace(ENROL, needs=(CAPTIONS,)))

    done(engine, stationery, NoteNeeds(1, (CAPTIONS, braille, braille), "asked for after registering"))

    assert [request.code for request in rows(engine, AccommodationRequest)] == [CAPTIONS.code, braille.code]
    assert [line.action for line in rows(engine, HistoryEntry)][-1] == "accommodations noted"


def test_needs_of_a_held_message_belong_to_the_message(engine: Engine, stationery: Stationery) -> None:
    done(engine, stationery, HoldNeeds((CAPTIONS,), "held"))

    (request,) = rows(engine, AccommodationRequest)
    assert (request.registration_id, request.inbound_id) == (None, 1)


# ------------------------------------------------------------------------------------------------- calendar answers


def test_a_calendar_answer_is_kept_with_its_moment(engine: Engine, stationery: Stationery) -> None:
    with transaction(engine) as db:
        db.add(make_registration(uid="ours"))

    done(engine, stationery, RecordRsvp("ours", "Ann.Lee@office.example", Rsvp.ACCEPTED, 0, "answered", NOW))

    (row,) = rows(engine, Registration)
    assert (row.rsvp, row.rsvp_at) == (Rsvp.ACCEPTED, NOW)
    assert [line.action for line in rows(engine, HistoryEntry)] == ["calendar answer: accepted"]


def test_a_calendar_answer_that_fits_no_invitation_changes_nothing(engine: Engine, stationery: Stationery) -> None:
    with transaction(engine) as db:
        db.add(make_registration(uid="ours"))

    done(engine, stationery, RecordRsvp("theirs", "ann.lee@office.example", Rsvp.DECLINED, 2, "answered"))

    assert rows(engine, Registration)[0].rsvp is None
    assert rows(engine, HistoryEntry) == []


# ------------------------------------------------------------------------------------------------------------- letters


def test_a_letter_answers_the_message_and_belongs_to_the_registration(engine: Engine, stationery: Stationery) -> None:
    done(engine, stationery, ENROL, letters=(CONFIRMED,))

    (entry,) = rows(engine, OutboxEntry)
    assert (entry.kind, entry.recipient, entry.state) == (LetterKind.CONFIRMED, TO_ANN.email, LetterState.QUEUED)
    assert (entry.registration_id, entry.inbound_id, entry.answers) == (1, 1, True)
    letter = sent(engine, entry)
    assert letter["Message-ID"] == entry.message_id
    assert letter["In-Reply-To"] == "<asked@office.example>"
    assert letter["References"] == "<root@office.example> <asked@office.example>"
    assert letter["Auto-Submitted"] == "auto-replied"
    assert letter["Subject"] == entry.subject


def test_the_invitation_has_the_uid_of_the_registration(engine: Engine, stationery: Stationery) -> None:
    done(engine, stationery, ENROL, letters=(CONFIRMED,))

    (row,) = rows(engine, Registration)
    invitations = [
        part for part in sent(engine, rows(engine, OutboxEntry)[0]).walk() if part.get_content_type() == "text/calendar"
    ]
    assert invitations
    unfolded = str(invitations[0].get_content()).replace("\r\n ", "").replace("\n ", "")
    assert f"UID:{row.uid}" in unfolded


def test_the_same_facts_again_carry_the_same_invitation(engine: Engine, stationery: Stationery) -> None:
    done(engine, stationery, ENROL, letters=(CONFIRMED,))

    done(engine, stationery, letters=(AlreadyRegisteredLetter(TO_ANN, ANN, make_session(24), ()),))

    assert [entry.registration_id for entry in rows(engine, OutboxEntry)] == [1, 1]


def test_an_answer_beyond_the_limit_is_left_out_and_said_so(engine: Engine, stationery: Stationery) -> None:
    received = ReceivedLetter(TO_ANN)

    first = done(engine, stationery, letters=(received,))
    second = done(engine, stationery, letters=(received,))

    assert first.remarks == ()
    assert second.remarks == ("no answer: the same answer went to this address within 24 hours",)
    assert len(rows(engine, OutboxEntry)) == 1


def test_the_letters_of_one_decision_count_for_each_other(engine: Engine, stationery: Stationery) -> None:
    received = ReceivedLetter(TO_ANN)

    remarks = done(engine, stationery, letters=(received, received)).remarks

    assert len(remarks) == 1


def test_in_a_storm_letters_are_written_and_withheld(engine: Engine, stationery: Stationery) -> None:
    limits = Limits(per_address=10, in_total=1)

    done(engine, stationery, ENROL, letters=(CONFIRMED, ReceivedLetter(TO_ANN)), limits=limits)

    assert [entry.state for entry in rows(engine, OutboxEntry)] == [LetterState.QUEUED, LetterState.WITHHELD]
