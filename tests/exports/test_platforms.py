"""What a platform would refuse is put right or left out, and each time somebody is told."""

import csv
import io
from pathlib import Path

import pytest

from registrar.errors import RegistrarError
from registrar.exports import Attendee
from registrar.exports.platforms import GOTO, ZOOM, Platform, Remark, bcc, platform_rows, write_platform
from registrar.vocabulary import RegistrationStatus
from tests.make import NOW


def make_attendee(
    registration: int = 1,
    name: str = "Ann Lee",
    email: str = "ann.lee@office.example",
    *,
    first: int | None = None,
    first_name: str = "",
) -> Attendee:
    status = RegistrationStatus.CONFIRMED
    return Attendee(registration, name, email, "", status, NOW, "", None, first or registration, first_name or name)


def exported(platform: Platform, *attendees: Attendee) -> tuple[list[tuple[str, ...]], list[str]]:
    """Return the rows without their heading, and what was remarked."""
    remarks: list[Remark] = []
    heading, *rows = platform_rows(attendees, platform, remarks.append)
    assert heading == platform.header
    return rows, [str(remark) for remark in remarks]


# ---------------------------------------------------------------------------------------------------------------- Zoom


def test_zoom_gets_address_first_and_last_name_without_a_remark() -> None:
    assert exported(ZOOM, make_attendee()) == ([("ann.lee@office.example", "Ann", "Lee")], [])


def test_zoom_keeps_hyphens_and_full_stops_and_accents() -> None:
    rows, remarks = exported(ZOOM, make_attendee(name="Anne-Marie St. Jöhn"))

    assert (rows, remarks) == ([("ann.lee@office.example", "Anne-Marie", "St. Jöhn")], [])


def test_one_name_alone_is_told() -> None:
    rows, remarks = exported(ZOOM, make_attendee(name="Begay"))

    assert rows == [("ann.lee@office.example", "Begay", "")]
    assert remarks == ["registration 1 (Begay): one name only; it stands as the first name, the last name is empty"]


def test_a_name_is_cut_to_what_zoom_takes() -> None:
    rows, (remark,) = exported(ZOOM, make_attendee(name=f"Ann {'X' * 70}"))

    assert rows[0][2] == "X" * 64
    assert remark.endswith("Zoom takes at most 64 characters")


def test_a_name_that_a_spreadsheet_would_run_loses_its_sign() -> None:
    rows, remarks = exported(ZOOM, make_attendee(name="=HYPERLINK Lee"))

    assert rows == [("ann.lee@office.example", "HYPERLINK", "Lee")]
    assert [remark.partition(" written ")[2] for remark in remarks] == [
        'as "HYPERLINK": a spreadsheet would run it as a formula'
    ]


@pytest.mark.parametrize("platform", [ZOOM, GOTO])
def test_an_address_that_two_share_goes_to_the_one_who_was_first(platform: Platform) -> None:
    first = make_attendee(3, "Ann Lee", "desk@office.example")
    second = make_attendee(7, "Bob Roe", "desk@office.example", first=3, first_name="Ann Lee")

    rows, (remark,) = exported(platform, second, first)

    assert [set(row) for row in rows] == [{"Ann", "Lee", "desk@office.example"}]
    assert remark.startswith("registration 7 (Bob Roe): left out: has the address desk@office.example in common with ")
    assert "registration 3 (Ann Lee)" in remark


def test_whoever_has_no_address_or_no_name_is_left_out_and_told() -> None:
    rows, remarks = exported(ZOOM, make_attendee(1, email=""), make_attendee(2, name=""))

    assert rows == []
    assert remarks == [
        "registration 1 (Ann Lee): left out: no address is known",
        "registration 2 (ann.lee@office.example): left out: no name is known",
    ]


# ---------------------------------------------------------------------------------------------------------------- GoTo


@pytest.mark.parametrize(
    ("name", "first", "last"),
    [
        ("Anne-Marie St. John", "AnneMarie", "StJohn"),
        ("Ana de la Cruz", "Ana", "delaCruz"),
        ("J. R. Smith Jr.", "JR", "SmithJr"),
        ("Ann Lee‑Roe", "Ann", "LeeRoe"),
    ],
)
def test_goto_gets_names_without_spaces_stops_and_hyphens(name: str, first: str, last: str) -> None:
    rows, remarks = exported(GOTO, make_attendee(name=name))

    assert rows == [(first, last, "ann.lee@office.example")]
    assert all("GoTo allows no spaces, full stops or hyphens in names" in remark for remark in remarks)
    assert remarks


def test_goto_gets_an_initial_where_there_is_one_name() -> None:
    rows, (remark,) = exported(GOTO, make_attendee(name="Begay"))

    assert rows == [("Begay", "B", "ann.lee@office.example")]
    assert "GoTo needs one" in remark


@pytest.mark.parametrize("email", ["ann-marie@office.example", "ann@county-office.example"])
def test_an_address_with_a_hyphen_is_to_be_added_to_goto_by_hand(email: str) -> None:
    rows, (remark,) = exported(GOTO, make_attendee(email=email))

    assert rows == []
    assert remark == (
        f"registration 1 (Ann Lee): left out: GoTo's import takes no hyphen in an address; add {email} by hand"
    )


# --------------------------------------------------------------------------------------------------------------- files


def read(path: Path) -> list[list[str]]:
    return list(csv.reader(io.StringIO(path.read_bytes().decode(), newline="")))


def test_an_import_file_is_utf8_without_a_byte_order_mark(tmp_path: Path) -> None:
    path = tmp_path / "zoom.csv"

    outcome = write_platform([make_attendee(name="Zoë Lee")], ZOOM, path, remarked=print)

    assert outcome == (1, [path])
    assert path.read_bytes() == "email,first_name,last_name\r\nann.lee@office.example,Zoë,Lee\r\n".encode()


SMALL = Platform("Small", ("email", "first"), ("email", "first"), octets_per_file=60)


def test_a_list_longer_than_a_platform_takes_goes_on_in_further_files(tmp_path: Path) -> None:
    people = [make_attendee(n, "Ann Lee", f"ann{n}@x.example") for n in range(1, 6)]

    rows, paths = write_platform(people, SMALL, tmp_path / "list.csv", remarked=print)

    assert rows == 5
    assert [path.name for path in paths] == ["list.csv", "list-2.csv", "list-3.csv"]
    assert all(path.stat().st_size <= 60 and read(path)[0] == ["email", "first"] for path in paths)
    assert [row[0] for path in paths for row in read(path)[1:]] == [one.email for one in people]


def test_a_list_longer_than_a_platform_takes_needs_a_file(capfd: pytest.CaptureFixture[str]) -> None:
    people = [make_attendee(n, "Ann Lee", f"ann{n}@x.example") for n in range(1, 6)]

    with pytest.raises(RegistrarError, match="--output"):
        write_platform(people, SMALL, None, remarked=print)


def test_none_of_several_files_is_left_where_one_fails(tmp_path: Path) -> None:
    def breaks_off() -> object:
        yield from (make_attendee(n, "Ann Lee", f"ann{n}@x.example") for n in range(1, 6))
        raise OSError(28, "No space left on device")

    with pytest.raises(OSError, match="No space"):
        write_platform(breaks_off(), SMALL, tmp_path / "list.csv", remarked=print)  # type: ignore[arg-type]

    assert list(tmp_path.iterdir()) == []


# ----------------------------------------------------------------------------------------------------------------- Bcc


def test_bcc_has_each_address_once_and_none_that_mail_comes_back_from() -> None:
    remarks: list[Remark] = []
    people = [
        make_attendee(1, "Ann Lee", "desk@office.example"),
        make_attendee(2, "Bob Roe", "desk@office.example", first=1, first_name="Ann Lee"),
        make_attendee(3, "Cy Fox", "cy+web@x.example"),
        make_attendee(4, "Di Wu", "di@x.example"),
    ]

    addresses = list(bcc(people, stopped={"cy@x.example"}, remarked=remarks.append))

    assert addresses == ["desk@office.example", "di@x.example"]
    assert [str(remark) for remark in remarks] == [
        "registration 2 (Bob Roe): left out: desk@office.example is there once already, for registration 1 (Ann Lee)",
        "registration 3 (Cy Fox): left out: mail to cy+web@x.example comes back",
    ]
