"""What staff take away opens in a spreadsheet, runs nothing there, and keeps accommodations where they belong."""

import csv
import io
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet
from sqlalchemy import Engine
from sqlmodel import Session as DbSession

from registrar.database import snapshot, transaction
from registrar.exports import (
    ACCOMMODATION_COLUMNS,
    ATTENDEE_COLUMNS,
    Sheet,
    accommodations,
    attendees,
    cells,
    csv_bytes,
    harmless,
    held_sheet,
    outbox_sheet,
    replacing,
    session_sheet,
    write_csv,
    write_xlsx,
)
from registrar.ledger import Ledger
from registrar.models import AccommodationRequest, OutboxEntry, Session
from registrar.outbox import enqueue
from registrar.vocabulary import (
    Accommodation,
    AccommodationStatus,
    Filing,
    Intent,
    LetterState,
    MessageState,
    RegistrationStatus,
)
from tests.make import NOW, ZONE, make_inbound, make_letter, make_registration

WORDS = "I am deaf and need an ASL interpreter"
FORMULAS = [
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\tone",
    "\rone",
    '=HYPERLINK("http://x.example")',
    "=cmd|' /C calc'!A0",
    "\none",
    "＝1+1",
]


@pytest.fixture
def db(engine: Engine) -> Iterator[DbSession]:
    """Give a look at four registrations for session 24, one of them with a need."""
    with transaction(engine) as writing:
        writing.add(make_inbound(state=MessageState.HELD, filing=Filing.HELD, author_email="zed@x.example", id=1))
        writing.add(make_registration("Zoë Ortíz", "zoe@x.example"))
        writing.add(make_registration("=1+1", "bob@x.example", "+Agency", author="boss@x.example"))
        writing.add(make_registration("Cy Fox", "cy@x.example", status=RegistrationStatus.CANCELLED))
        writing.add(make_registration("Di Wu", "di@x.example", None, status=RegistrationStatus.PENDING, session=None))
        writing.flush()
        for registration, inbound, words in ((1, None, WORDS), (4, None, "captions"), (None, 1, "braille")):
            writing.add(
                AccommodationRequest(
                    registration_id=registration,
                    inbound_id=inbound,
                    code=Accommodation.OTHER,
                    words=words,
                    status=AccommodationStatus.RECEIVED,
                    created_at=NOW,
                )
            )
    with snapshot(engine) as looking:
        yield looking


def attendee_sheet(db: DbSession, *statuses: RegistrationStatus) -> Sheet:
    session = db.get(Session, 24)
    assert session is not None
    return attendees(db, session, statuses=statuses or (RegistrationStatus.CONFIRMED,), timezone=ZONE)


def read_csv(octets: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(octets.decode("utf-8-sig"), newline="")))


def save_xlsx(sheet: Sheet, path: Path) -> None:
    with replacing(path) as file:
        write_xlsx(sheet, file)


# ----------------------------------------------------------------------------------------------------------- attendees


def test_the_columns_of_the_attendee_list_are_fixed(db: DbSession) -> None:
    assert attendee_sheet(db).columns == (
        "Registration",
        "Session",
        "Starts",
        "Time zone",
        "Name",
        "Email",
        "Agency",
        "Status",
        "Registered",
        "Registered by",
        "Place in line",
    )


def test_the_attendees_are_those_confirmed_by_name_in_the_time_of_the_program(db: DbSession) -> None:
    at = (24, "2027-02-11 14:00", ZONE)
    since = ("confirmed", "2027-01-05 09:00")

    assert list(attendee_sheet(db).rows) == [
        (2, *at, "=1+1", "bob@x.example", "+Agency", *since, "boss@x.example", None),
        (1, *at, "Zoë Ortíz", "zoe@x.example", "Example County Office", *since, "", None),
    ]


def test_other_states_are_listed_when_asked_for(db: DbSession) -> None:
    sheet = attendee_sheet(db, RegistrationStatus.CANCELLED, RegistrationStatus.CONFIRMED)

    assert [row[4] for row in sheet.rows] == ["=1+1", "Cy Fox", "Zoë Ortíz"]


def test_no_form_of_the_attendee_list_holds_an_accommodation(db: DbSession, tmp_path: Path) -> None:
    everyone = tuple(RegistrationStatus)
    save_xlsx(attendee_sheet(db, *everyone), tmp_path / "list.xlsx")

    texts = [
        csv_bytes(attendee_sheet(db, *everyone)).decode(),
        repr([tuple(cell.value for cell in row) for row in workbook(tmp_path / "list.xlsx").rows]),
        repr([cells(row) for row in attendee_sheet(db, *everyone).rows]),
    ]

    for text in texts:
        assert "Zoë" in text
        for word in ("deaf", "ASL", "captions", "other", "ccommodation"):
            assert word not in text


def test_the_waitlist_is_in_its_order_with_the_place_of_each(engine: Engine) -> None:
    with transaction(engine) as writing:
        for name, hours in (("Ann Lee", 3), ("Bea Roe", 1), ("Cy Fox", 2)):
            row = make_registration(name, f"{name[:2]}@x.example", status=RegistrationStatus.WAITLISTED)
            row.waitlisted_at = NOW + timedelta(hours=hours)
            writing.add(row)
        writing.add(make_registration("Di Wu", "di@x.example"))

    with snapshot(engine) as looking:
        alone = [(row[4], row[10]) for row in attendee_sheet(looking, RegistrationStatus.WAITLISTED).rows]
        mixed = attendee_sheet(looking, RegistrationStatus.WAITLISTED, RegistrationStatus.CONFIRMED).rows
        by_name = [(row[4], row[10]) for row in mixed]

    assert alone == [("Bea Roe", 1), ("Cy Fox", 2), ("Ann Lee", 3)]
    assert by_name == [("Ann Lee", 3), ("Bea Roe", 1), ("Cy Fox", 2), ("Di Wu", None)]


# ------------------------------------------------------------------------------------------------------ accommodations


def test_the_coordinators_list_has_the_words_whatever_is_still_unclear(db: DbSession) -> None:
    sheet = accommodations(db, session=None, timezone=ZONE)

    rows = [dict(zip(ACCOMMODATION_COLUMNS, row, strict=True)) for row in sheet.rows]
    assert {(row["Words"], row["Email"], row["Session"], row["Registration"]) for row in rows} == {
        (WORDS, "zoe@x.example", 24, "confirmed"),
        ("captions", "di@x.example", None, "pending"),
        ("braille", "zed@x.example", None, "message held"),
    }


def test_the_list_of_one_session_keeps_requests_without_a_session(db: DbSession) -> None:
    words = [row[8] for row in accommodations(db, session=25, timezone=ZONE).rows]

    assert sorted(map(str, words)) == ["braille", "captions"]


def test_a_withdrawn_request_is_not_listed(engine: Engine, db: DbSession) -> None:
    with transaction(engine) as writing:
        request = writing.get(AccommodationRequest, 1)
        assert request is not None
        request.status = AccommodationStatus.WITHDRAWN

    assert WORDS not in [row[8] for row in accommodations(db, session=None, timezone=ZONE).rows]


# -------------------------------------------------------------------------------------------------------- other sheets


def test_sessions_are_listed_with_the_seats_taken(db: DbSession) -> None:
    rows = {row[0]: row for row in session_sheet(db, timezone=ZONE).rows}

    assert list(rows) == [23, 24, 25, 26]
    assert rows[24][1:4] == ("2027-02-11 14:00", "2027-02-11 15:30", ZONE)
    assert rows[24][7:9] == (2, 0)


def test_held_messages_are_listed_with_the_reason(engine: Engine) -> None:
    with transaction(engine) as writing:
        writing.add(
            make_inbound(
                b"one",
                state=MessageState.HELD,
                author_email="ann@x.example",
                subject="Help",
                intent=Intent.QUESTION,
                reasons=["held: question", "asks for a link"],
            )
        )
        writing.add(make_inbound(b"two", state=MessageState.SETTLED))

    with snapshot(engine) as looking:
        (row,) = held_sheet(looking, timezone=ZONE).rows

    assert row == (1, "2027-01-05 09:00", "ann@x.example", "Help", "question", "held: question; asks for a link")


def test_letters_that_were_sent_are_listed_only_when_asked_for(engine: Engine) -> None:
    with transaction(engine) as writing:
        ledger = Ledger(writing, NOW)
        for recipient in ("ann@x.example", "bob@x.example"):
            enqueue(ledger, make_letter(recipient))
        ledger.write()
    with transaction(engine) as writing:
        entry = writing.get(OutboxEntry, 1)
        assert entry is not None
        entry.state, entry.next_attempt_at = LetterState.SENT, None

    with snapshot(engine) as looking:
        waiting = [row[2] for row in outbox_sheet(looking, timezone=ZONE, everything=False).rows]
        everything = [row[2] for row in outbox_sheet(looking, timezone=ZONE, everything=True).rows]

    assert waiting == ["bob@x.example"]
    assert everything == ["ann@x.example", "bob@x.example"]


# ------------------------------------------------------------------------------------------------------------- formats


@pytest.mark.parametrize("cell", FORMULAS)
def test_a_cell_that_would_run_is_text(cell: str) -> None:
    assert harmless(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["Ann Lee", "slides; a-line; 5 = five", "1+1", "ann@x.example", "", "'quoted", " =1"])
def test_an_ordinary_cell_stays_as_it_is(cell: str) -> None:
    assert harmless(cell) == cell


def test_a_cell_without_a_value_is_empty_and_a_number_a_number() -> None:
    assert (harmless(None), harmless(24), harmless("a\x00b")) == ("", 24, "ab")


def made_sheet(*rows: tuple[str | int | None, ...]) -> Sheet:
    return Sheet("A list: confidential", ("Name", "Number"), rows)


def test_csv_begins_with_a_byte_order_mark() -> None:
    assert csv_bytes(made_sheet(("Zoë", 1))) == b"\xef\xbb\xbfName,Number\r\nZo\xc3\xab,1\r\n"


def test_csv_keeps_commas_quotes_and_lines_in_their_cell() -> None:
    awkward = 'Lee, "Ann"\nCounty'

    assert read_csv(csv_bytes(made_sheet((awkward, None)))) == [["Name", "Number"], [awkward, ""]]


@pytest.mark.parametrize("cell", FORMULAS)
def test_no_formula_reaches_a_csv(cell: str) -> None:
    _, (name, _) = read_csv(csv_bytes(made_sheet((cell, 1))))

    assert name == f"'{cell}"


@pytest.mark.parametrize("separator", [";", "\t", "\r", "\n"])
def test_no_formula_stands_behind_what_a_spreadsheet_may_split_at(separator: str) -> None:
    _, (name, _) = read_csv(csv_bytes(made_sheet((f"Lee{separator}=1+1", 1))))

    assert name == f"Lee{separator}'=1+1"


def workbook(path: Path) -> Worksheet:
    sheet = openpyxl.load_workbook(path).active
    assert isinstance(sheet, Worksheet)
    return sheet


def test_a_workbook_is_read_back_as_it_was_written(db: DbSession, tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"

    save_xlsx(attendee_sheet(db), path)

    sheet = workbook(path)
    rows = [tuple(cell.value for cell in row) for row in sheet.rows]
    assert rows[0] == ATTENDEE_COLUMNS
    assert rows[2][:6] == (1, 24, "2027-02-11 14:00", ZONE, "Zoë Ortíz", "zoe@x.example")
    assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("A2", "A1:K3")


def test_no_cell_of_a_workbook_is_a_formula_or_a_link(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"

    save_xlsx(made_sheet(*((cell, 1) for cell in [*FORMULAS, "http://x.example", "0123"])), path)

    column = [cell for (cell, _) in workbook(path).iter_rows(min_row=2)]
    assert {cell.data_type for cell in column} == {"s"}
    assert all(cell.hyperlink is None for cell in column)
    assert column[-1].value == "0123"


def test_an_empty_list_is_still_a_workbook(tmp_path: Path) -> None:
    save_xlsx(made_sheet(), tmp_path / "list.xlsx")

    assert [cell.value for cell in workbook(tmp_path / "list.xlsx")[1]] == ["Name", "Number"]


def test_what_a_terminal_would_obey_is_taken_out_of_a_table() -> None:
    assert cells(("a\x1b[2Jb", "c\u202ed", None, 3)) == ["a [2Jb", "c d", "", "3"]


def test_a_thousand_rows_are_counted_for_whoever_waits() -> None:
    counted: list[int] = []
    rows = [("Ann", n) for n in range(2500)]

    written = (
        write_csv(made_sheet(*rows), io.BytesIO(), counted=counted.append),
        write_xlsx(made_sheet(*rows), io.BytesIO(), counted=counted.append),
    )

    assert written == (2500, 2500)
    assert counted == [1000, 2000, 1000, 2000]


def test_times_are_those_of_the_program_in_summer_too(engine: Engine) -> None:
    with transaction(engine) as writing:
        writing.add(make_registration(session=25, at=NOW + timedelta(days=100)))
    with snapshot(engine) as looking:
        session = looking.get(Session, 25)
        assert session is not None
        sheet = attendees(looking, session, statuses=[RegistrationStatus.CONFIRMED], timezone=ZONE)
        (row,) = sheet.rows

    assert (row[2], row[8]) == ("2027-04-22 14:00", "2027-04-15 10:00")
