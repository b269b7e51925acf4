"""What one transaction writes is gathered first: ids are known at once, and the same thing is not written twice."""

import pytest
from sqlalchemy import Engine
from sqlmodel import col, select

from registrar.database import snapshot, transaction
from registrar.ledger import Ledger
from registrar.models import AccommodationRequest, HistoryEntry, Registration
from registrar.reading.reading import Need
from registrar.vocabulary import Accommodation, AccommodationStatus
from tests.make import NOW, make_registration

CAPTIONS = Need(Accommodation.CAPTIONS, "captions")
BRAILLE = Need(Accommodation.BRAILLE, "braille")


def requests(engine: Engine) -> list[tuple[int | None, Accommodation]]:
    with snapshot(engine) as db:
        statement = select(AccommodationRequest).order_by(col(AccommodationRequest.id))
        return [(one.registration_id, one.code) for one in db.exec(statement)]


def test_ids_go_on_from_those_on_record(engine: Engine) -> None:
    with transaction(engine) as db:
        db.add(make_registration("Ann Lee"))

    with transaction(engine) as db:
        ledger = Ledger(db, NOW)
        given = [ledger.add_registration(make_registration(name)) for name in ("Bob Ray", "Cy Fox")]
        ledger.write()

    assert given == [2, 3]
    with snapshot(engine) as db:
        assert [row.name for row in db.exec(select(Registration).order_by(col(Registration.id)))] == [
            "Ann Lee",
            "Bob Ray",
            "Cy Fox",
        ]


def test_a_registration_is_found_before_it_is_written_and_after(engine: Engine) -> None:
    with transaction(engine) as db:
        ledger = Ledger(db, NOW)
        row = make_registration(uid="ours")
        key = ledger.add_registration(row)
        assert ledger.registration(key) is row
        ledger.write()
        assert ledger.registration(key).uid == "ours"


def test_a_registration_that_is_not_there_is_an_error(engine: Engine) -> None:
    with transaction(engine) as db, pytest.raises(LookupError, match="no registration 9"):
        Ledger(db, NOW).registration(9)


def test_a_change_of_what_is_on_record_is_written_too(engine: Engine) -> None:
    with transaction(engine) as db:
        db.add(make_registration())

    with transaction(engine) as db:
        ledger = Ledger(db, NOW)
        ledger.registration(1).agency = "Another Office"
        ledger.write()

    with snapshot(engine) as db:
        assert db.exec(select(Registration.agency)).all() == ["Another Office"]


def test_a_need_is_kept_once_for_a_registration_within_a_transaction_and_across(engine: Engine) -> None:
    with transaction(engine) as db:
        ledger = Ledger(db, NOW)
        key = ledger.add_registration(make_registration())
        for needs in ([CAPTIONS, CAPTIONS], [CAPTIONS], []):
            ledger.record_needs(needs, registration_id=key, inbound_id=None)
        ledger.write()
    with transaction(engine) as db:
        ledger = Ledger(db, NOW)
        ledger.record_needs([CAPTIONS, BRAILLE], registration_id=key, inbound_id=None)
        ledger.write()

    assert requests(engine) == [(key, CAPTIONS.code), (key, BRAILLE.code)]


def test_a_need_that_was_withdrawn_may_be_asked_for_again(engine: Engine) -> None:
    with transaction(engine) as db:
        ledger = Ledger(db, NOW)
        key = ledger.add_registration(make_registration())
        ledger.record_needs([CAPTIONS], registration_id=key, inbound_id=None)
        ledger.write()
        request = db.exec(select(AccommodationRequest)).one()
        request.status = AccommodationStatus.WITHDRAWN

    with transaction(engine) as db:
        ledger = Ledger(db, NOW)
        ledger.record_needs([CAPTIONS], registration_id=key, inbound_id=None)
        ledger.write()

    assert len(requests(engine)) == 2


def test_history_names_who_acted_and_where_the_registration_stood(engine: Engine) -> None:
    with transaction(engine) as db:
        ledger = Ledger(db, NOW, actor="Dana Reed")
        row = make_registration()
        ledger.add_registration(row)
        ledger.record_history(row, action="enrolled", reason="asked by telephone", inbound_id=None)
        ledger.write()

    with snapshot(engine) as db:
        line = db.exec(select(HistoryEntry)).one()
    assert (line.registration_id, line.actor, line.at, line.status) == (1, "Dana Reed", NOW, row.status)


def test_what_is_written_is_not_written_again(engine: Engine) -> None:
    with transaction(engine) as db:
        ledger = Ledger(db, NOW)
        ledger.record_needs([CAPTIONS], registration_id=None, inbound_id=None)
        ledger.write()
        ledger.write()

    assert len(requests(engine)) == 1
