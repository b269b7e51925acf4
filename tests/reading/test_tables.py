"""Records of tables, attachments and filled-in forms, from messages as they arrive."""

import io
import re
import zipfile
from collections.abc import Mapping, Sequence

import openpyxl
import pytest

from registrar.mail.message import Message, Part
from registrar.reading.headings import column_of
from registrar.reading.records import Record
from registrar.reading.tables import find_records

CSV = "text/csv"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def _message(text: str = "", *, html: str = "", parts: Sequence[Part] = ()) -> Message:
    return Message(fields=(), author=None, text=text, html=html, parts=tuple(parts))


def _records(text: str) -> tuple[Record, ...]:
    return find_records(_message(text), text)


def _html_records(table: str) -> tuple[Record, ...]:
    own = re.sub(r"<[^>]+>", "\n", table).replace("&amp;", "&")
    return find_records(_message("", html=table), own)


def _cells(text: str) -> list[dict[str, str]]:
    return [dict(record.cells) for record in _records(text)]


def _attached(
    content: bytes, *, content_type: str = CSV, filename: str = "list.csv", text: str = ""
) -> list[dict[str, str]]:
    part = Part(content_type, content, filename, text)
    return [dict(record.cells) for record in find_records(_message(parts=[part]), "")]


def _workbook(rows: Sequence[Sequence[object]]) -> bytes:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(list(row))
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


ANN = {"name": "Ann Lee", "email": "ann@x.example"}
BOB = {"name": "Bob Ruiz", "email": "bob@x.example"}


# --- plain text -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "Name      Email\nAnn Lee   ann@x.example\nBob Ruiz  bob@x.example",
        "NAME      E-MAIL ADDRESS\n--------  -------------\nAnn Lee   ann@x.example\nBob Ruiz  bob@x.example",
        "Name\tEmail\nAnn Lee\tann@x.example\nBob Ruiz\tbob@x.example",
        "| Name | Email |\n|---|---|\n| Ann Lee | ann@x.example |\n| Bob Ruiz | bob@x.example |",
        "Name | Email\nAnn Lee | ann@x.example\nBob Ruiz | bob@x.example",
        "Name | Work Email |\nAnn Lee | ann@x.example |\nBob Ruiz | bob@x.example |",
        "Name, Email\nAnn Lee, ann@x.example\nBob Ruiz, bob@x.example",
        "Name;Email\nAnn Lee;ann@x.example\nBob Ruiz;bob@x.example",
        "Nombre    Correo electrónico\nAnn Lee   ann@x.example\nBob Ruiz  bob@x.example",
        "Participante | Correo\nAnn Lee | ann@x.example\nBob Ruiz | bob@x.example",
        "Nom | Courriel\nAnn Lee | ann@x.example\nBob Ruiz | bob@x.example",
        "Attendee\tOffice email address\nAnn Lee\tann@x.example\nBob Ruiz\tbob@x.example",
        "Hello,\n\nhere is our list:\n\nName\tEmail\nAnn Lee\tann@x.example\nBob Ruiz\tbob@x.example\n\nThanks!\nCy",
        (
            "+----------+---------------+\n| Name     | Email         |\n+----------+---------------+\n"
            "| Ann Lee  | ann@x.example |\n| Bob Ruiz | bob@x.example |\n+----------+---------------+"
        ),
        "Ann Lee\tann@x.example\nBob Ruiz\tbob@x.example",
        "Ann Lee | ann@x.example\nBob Ruiz | bob@x.example\n| |",
        "Ann Lee      ann@x.example\nBob Ruiz     bob@x.example",
    ],
)
def test_a_plain_table_gives_a_record_a_row(text: str) -> None:
    assert _cells(text) == [ANN, BOB]


def test_columns_under_a_header_by_position_survive_an_empty_cell() -> None:
    text = (
        "Name        Email            Session   Needs\n"
        "Ann Lee     ann@x.example    24        captions\n"
        "Bob Ruiz                     25        none\n"
        "Cy Day      cy@x.example               large print"
    )

    assert _cells(text) == [
        {"name": "Ann Lee", "email": "ann@x.example", "session": "24", "needs": "captions"},
        {"name": "Bob Ruiz", "session": "25", "needs": "none"},
        {"name": "Cy Day", "email": "cy@x.example", "needs": "large print"},
    ]


def test_columns_without_a_header_are_told_by_their_cells() -> None:
    text = (
        "Ann Lee\tann@x.example\tTulsa CASA\t24\tcaptions\n"
        "Bob Ruiz\tbob@x.example\tMesa Police Department\t25, 26\tnone"
    )

    assert _cells(text) == [
        {**ANN, "agency": "Tulsa CASA", "session": "24", "needs": "captions"},
        {**BOB, "agency": "Mesa Police Department", "session": "25, 26", "needs": "none"},
    ]


def test_given_and_family_names_in_columns_of_their_own() -> None:
    text = "First Name | Last Name | Email\nAnn | Lee | ann@x.example"

    assert _cells(text) == [{"first_name": "Ann", "last_name": "Lee", "email": "ann@x.example"}]


def test_a_column_called_name_beside_last_name_is_the_given_name() -> None:
    text = "Name\tLast name\tEmail\nAnn\tLee\tann@x.example"

    assert _cells(text) == [{"first_name": "Ann", "last_name": "Lee", "email": "ann@x.example"}]


def test_a_need_that_slid_into_the_agency_s_column_is_put_right() -> None:
    text = (
        "Name\tEmail\tAgency\tNeeds\nAnn Lee\tann@x.example\tTulsa CASA\tnone\nBob Ruiz\tbob@x.example\tASL interpreter"
    )

    assert _cells(text)[1] == {**BOB, "needs": "ASL interpreter"}


def test_a_total_below_the_rows_is_no_person() -> None:
    text = "Name\tEmail\nAnn Lee\tann@x.example\nTotal: 1\t"

    assert _cells(text) == [ANN]


@pytest.mark.parametrize(
    "text",
    [
        "Session   Date            Time\n24        April 19        2:00 p.m.\n25        June 21         2:00 p.m.",
        "Session | Date\n24 | April 19, 2018\n25 | June 21, 2018",
        "Monday    9-5\nTuesday   9-5",
        "Item\tPrice\nRoof\t$8,450\nGutter\t$200",
        "Ann Lee        Ramsey County\nSocial Worker  160 E Kellogg Blvd",
        "O: 651-555-0100 | F: 651-555-0101 | www.x.example\nann@x.example | Ramsey County",
        "Please register me for session 24.  Thank you.\nAnn  Lee",
        "",
    ],
)
def test_other_tables_give_no_records(text: str) -> None:
    assert _cells(text) == []


# --- HTML -------------------------------------------------------------------------------------------------------------

HTML = (
    "<html><body><p>Our list:</p><table border=1><tr><th>Name</th><th>E-mail</th><th>Needs</th></tr>"
    "<tr><td>Ann&nbsp;Lee</td><td><a href='mailto:ann@x.example'>ann@x.example</a></td><td>&nbsp;</td></tr>"
    "<tr><td><p><b>Bob</b> Ruiz</p></td><td>bob@x.example</td><td>captions</td></tr></table></body></html>"
)


def test_an_html_table_gives_a_record_a_row() -> None:
    own = "Our list:\nName\tE-mail\tNeeds\nAnn Lee\tann@x.example\t\nBob Ruiz\tbob@x.example\tcaptions"

    found = find_records(_message(own, html=HTML), own)

    assert [dict(record.cells) for record in found] == [ANN, {**BOB, "needs": "captions"}]


def test_an_html_table_in_quoted_mail_gives_no_records() -> None:
    assert find_records(_message("See below.", html=HTML), "See below.") == ()


def test_a_table_used_for_layout_is_looked_through() -> None:
    html = HTML.replace("<body>", "<body><table><tr><td>").replace("</body>", "</td></tr></table></body>")
    own = "Our list: Ann Lee ann@x.example Bob Ruiz bob@x.example"

    assert len(find_records(_message("", html=html), own)) == 2


def test_an_html_form_of_two_columns_is_one_person() -> None:
    html = (
        "<table><tr><td>Name</td><td>Ann Lee</td></tr><tr><td>Office "
        "email</td><td>ann@x.example</td></tr><tr><td>Agency</td><td>Tulsa CASA</td></tr></table>"
    )
    own = "Name Ann Lee\nOffice email ann@x.example\nAgency Tulsa CASA"

    found = find_records(_message("", html=html), own)

    assert dict(found[0].cells) == {**ANN, "agency": "Tulsa CASA"}


# --- attachments ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "content",
    [
        b"Name,Email\nAnn Lee,ann@x.example\nBob Ruiz,bob@x.example\n",
        b"Name;Email\r\nAnn Lee;ann@x.example\r\nBob Ruiz;bob@x.example\r\n",
        b"Name\tEmail\nAnn Lee\tann@x.example\nBob Ruiz\tbob@x.example\n",
        b"\xef\xbb\xbfName,Email\nAnn Lee,ann@x.example\nBob Ruiz,bob@x.example\n",
        b"sep=;\nName;Email\nAnn Lee;ann@x.example\nBob Ruiz;bob@x.example\n",
        "Name,Email\nAnn Lee,ann@x.example\nBob Ruiz,bob@x.example\n".encode("utf-16"),
        b"Roster 2018\n\nName,Email\nAnn Lee,ann@x.example\nBob Ruiz,bob@x.example\n",
        b'"Name","Email"\n"Ann Lee","ann@x.example"\n"Bob Ruiz","bob@x.example"\n',
        b"Ann Lee,ann@x.example\nBob Ruiz,bob@x.example\n",
    ],
)
def test_a_delimited_file_gives_a_record_a_row(content: bytes) -> None:
    assert _attached(content) == [ANN, BOB]


def test_a_file_of_windows_1252_is_read_as_such() -> None:
    content = "Name,Email\nZoë Núñez,zoe@x.example\n".encode("cp1252")

    assert _attached(content) == [{"name": "Zoë Núñez", "email": "zoe@x.example"}]


def test_a_quoted_cell_keeps_its_comma() -> None:
    assert _attached(b'Name,Email\n"Lee, Ann",ann@x.example\n') == [{"name": "Lee, Ann", "email": "ann@x.example"}]


def test_a_delimited_file_by_its_name_alone() -> None:
    content = b"Name,Email\nAnn Lee,ann@x.example\n"

    assert _attached(content, content_type="application/octet-stream", filename="ROSTER.CSV") == [ANN]


def test_a_workbook_gives_a_record_a_row() -> None:
    content = _workbook(
        [["Name", "Email", "Session"], ["Ann Lee", "ann@x.example", 24], ["Bob Ruiz", "bob@x.example", 25]]
    )

    found = _attached(content, content_type=XLSX, filename="list.xlsx")

    assert found == [{**ANN, "session": "24"}, {**BOB, "session": "25"}]


def test_a_date_in_a_workbook_is_written_out() -> None:
    from datetime import datetime

    content = _workbook([["Name", "Email", "Date"], ["Ann Lee", "ann@x.example", datetime(2018, 4, 19)]])  # noqa: DTZ001

    assert _attached(content, content_type=XLSX, filename="list.xlsx")[0]["session"] == "2018-04-19"


def test_a_formula_in_a_workbook_is_not_run() -> None:
    content = _workbook([["Name", "Email"], ["=1+1", "ann@x.example"]])

    assert _attached(content, content_type=XLSX, filename="list.xlsx") == [{"email": "ann@x.example"}]


def test_a_workbook_that_unpacks_to_more_than_the_limit_is_not_opened() -> None:
    stream = io.BytesIO(_workbook([["Name", "Email"], ["Ann Lee", "ann@x.example"]]))
    with zipfile.ZipFile(stream, "a", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("xl/worksheets/sheet9.xml", b"0" * (11 * 1024 * 1024))

    assert _attached(stream.getvalue(), content_type=XLSX, filename="bomb.xlsx") == []


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"PK\x03\x04garbage" * 50, b"\xd0\xcf\x11\xe0", b"\x00" * 100])
def test_a_damaged_workbook_gives_no_records(content: bytes) -> None:
    assert _attached(content, content_type=XLSX, filename="list.xlsx") == []


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b'"unclosed', b"\x00\x01\x02", b",,,\n,,,\n", b"a\nb\nc\n"])
def test_a_damaged_delimited_file_gives_no_records(content: bytes) -> None:
    assert _attached(content) == []


def test_an_attached_flyer_gives_no_records() -> None:
    flyer = (
        b"REPORTING CHILDREN\n\nSession 25  Thursday, June 21, 2018\nSession 26  Thursday, August 16, 2018\n\n"
        b"To register: email us@x.example with your name"
    )

    assert _attached(flyer, content_type="text/plain", filename="flyer.txt") == []


def test_an_attached_plain_list_gives_its_people() -> None:
    content = b"Ann Lee <ann@x.example>\nBob Ruiz <bob@x.example> - ASL please\n"

    found = _attached(content, content_type="text/plain", filename="list.txt")

    assert found == [ANN, {**BOB, "needs": "ASL please"}]


def test_a_record_says_which_attachment_it_is_from() -> None:
    part = Part(CSV, b"Name,Email\nAnn Lee,ann@x.example\n", "staff.csv")

    (record,) = find_records(_message(parts=[part]), "")

    assert (record.where, record.source) == ("attachment", "staff.csv")


# --- labels -----------------------------------------------------------------------------------------------------------

FORM = {"name": "Ann Lee", "email": "ann@x.example", "agency": "Tulsa CASA", "session": "24", "needs": "none"}


@pytest.mark.parametrize(
    "text",
    [
        "Name: Ann Lee\nEmail: ann@x.example\nAgency: Tulsa CASA\nSession: 24\nAids: none",
        "NAME: Ann Lee\nOFFICE EMAIL: ann@x.example\nAGENCY: Tulsa CASA\nSESSION: 24\nAIDS/SERVICES: none",
        "Name - Ann Lee\nEmail - ann@x.example\nAgency - Tulsa CASA\nSession - 24\nAids - none",
        (
            "Name – Ann Lee\nOffice e-mail address – ann@x.example\nName of agency – Tulsa CASA\n"
            "Session number – 24\nAids and/or services – none"
        ),
        (
            "1. Name: Ann Lee\n2. Office email address: ann@x.example\n3. Name of your agency: Tulsa CASA\n"
            "4. Session number or webinar date: 24\n5. Aids and/or services needed: none"
        ),
        (
            "- Full name: Ann Lee\n- Work email: ann@x.example\n- Organization: Tulsa CASA\n- Webinar: 24\n"
            "- Accommodations: none"
        ),
        "* Name: Ann Lee\n* Email: ann@x.example\n* Employer: Tulsa CASA\n* Session #: 24\n* Special needs: none",
        "*Name:* Ann Lee\n*Email:* ann@x.example\n*Agency:* Tulsa CASA\n*Session:* 24\n*Accommodations:* none",
        "Name ..... Ann Lee\nE-mail ... ann@x.example\nAgency ... Tulsa CASA\nSession .. 24\nAids ..... none",
        "Name:\nAnn Lee\nEmail:\nann@x.example\nAgency:\nTulsa CASA\nSession:\n24\nAids:\nnone",
        "Name\nAnn Lee\nEmail\nann@x.example\nAgency\nTulsa CASA\nSession\n24\nAccommodations\nnone",
        "Name:   Ann Lee\nEmail:  ann@x.example\nAgency: Tulsa CASA\nSession: 24\nAids:   none",
        "Name: Ann Lee\n\nEmail: ann@x.example\n\nAgency: Tulsa CASA\n\nSession: 24\n\nAids: none",
        "Name: Ann Lee  Email: ann@x.example  Agency: Tulsa CASA  Session: 24  Aids: none",
        "Name: Ann Lee; Email: ann@x.example; Agency: Tulsa CASA; Session: 24; Aids: none",
        "Name: Ann Lee, Email: ann@x.example, Agency: Tulsa CASA, Session: 24, Aids: none",
        "Name: Ann Lee | Email: ann@x.example | Agency: Tulsa CASA | Session: 24 | Aids: none",
        "Nombre: Ann Lee\nCorreo electrónico: ann@x.example\nAgencia: Tulsa CASA\nSesión: 24\nAyudas o servicios: none",
        (
            "Nombre y apellidos: Ann Lee\nCorreo de trabajo: ann@x.example\nOrganización: Tulsa CASA\n"
            "Número de sesión: 24\nAcomodos: none"
        ),
        "Nom : Ann Lee\nCourriel : ann@x.example\nOrganisme : Tulsa CASA\nSéance : 24\nAides : none",
        "Name\tAnn Lee\nEmail\tann@x.example\nAgency\tTulsa CASA\nSession\t24\nAids\tnone",
        (
            "Hello,\n\nplease register me.\n\nName: Ann Lee\nEmail: ann@x.example\nAgency: Tulsa CASA\n"
            "Session: 24\nAids: none\n\nThank you,\nAnn"
        ),
    ],
)
def test_a_filled_in_form_is_one_record(text: str) -> None:
    assert _cells(text) == [FORM]


def test_the_flyer_s_own_labels_are_known() -> None:
    text = (
        "Name: Ann Lee\nOffice email address: ann@x.example\nName of your agency: Tulsa CASA\n"
        "Session number: 24\nWebinar date: April 19\nAids and/or services: captions"
    )

    assert _cells(text) == [{**ANN, "agency": "Tulsa CASA", "session": "24; April 19", "needs": "captions"}]


def test_a_name_that_comes_again_opens_another_block() -> None:
    text = "Name: Ann Lee\nEmail: ann@x.example\nSession: 24\n\nName: Bob Ruiz\nEmail: bob@x.example\nSession: 25"

    assert _cells(text) == [{**ANN, "session": "24"}, {**BOB, "session": "25"}]


def test_blocks_side_by_side_without_a_blank_line_are_told_apart() -> None:
    text = "Name: Ann Lee\nEmail: ann@x.example\nName: Bob Ruiz\nEmail: bob@x.example"

    assert _cells(text) == [ANN, BOB]


def test_a_label_for_everybody_says_so() -> None:
    (record,) = _records("Agency for all: Tulsa CASA. Aids for all: none.")

    assert record.cells["agency"] == "Tulsa CASA"
    assert record.for_all == {"agency", "needs"}


def test_a_wrapped_value_goes_on_in_the_next_line() -> None:
    text = (
        "Name: Ann Lee\nAids: I have low vision and would need the slides in large print, which\n"
        "means 18 points at least\nAgency: Tulsa CASA"
    )

    assert _cells(text)[0]["needs"].endswith("large print, which means 18 points at least")


def test_an_empty_label_takes_no_value_from_the_next_label() -> None:
    text = "Name: Ann Lee\nAgency:\nEmail: ann@x.example\nAids:\nThank you!"

    assert _cells(text) == [ANN]


def test_a_yes_with_its_description_is_one_need() -> None:
    text = "Name: Ann Lee\nEmail: ann@x.example\nAids and/or services needed: Yes\nIf yes, please describe: large print"

    assert _cells(text)[0]["needs"] == "Yes; large print"


def test_the_head_of_a_quoted_message_is_no_form() -> None:
    text = "From: Ann Lee\nSent: Thursday, April 5, 2018\nTo: Webinars\nDate: April 5\nSubject: Session 24"

    assert _cells(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "To Register: Send an email with your name and agency.",
        "Email: ann@x.example\nPhone: 651-555-0100",
        "Phone: 651-555-0100\nFax: 651-555-0101",
        "Date: April 19",
        "Note: I will be late.",
        "PS: see you soon",
        "Question: will it be recorded?",
        "Who: anybody in child welfare",
        "http://x.example/name: value",
    ],
)
def test_other_lines_with_a_colon_are_no_form(text: str) -> None:
    assert _cells(text) == []


@pytest.mark.parametrize(
    ("label", "column"),
    [
        ("Name", "name"),
        ("Attendee's Name", "name"),
        ("Your Name", "name"),
        ("Full Name (as on badge)", "name"),
        ("Office e-mail address", "email"),
        ("E-Mail", "email"),
        ("Correo electrónico", "email"),
        ("Agency/Organization", "agency"),
        ("Name of your agency", "agency"),
        ("Session #", "session"),
        ("Webinar date", "session"),
        ("Aids and/or services", "needs"),
        ("Accommodations (if any)", "needs"),
        ("ADA accommodations needed", "needs"),
        ("Job title", "title"),
        ("Tel.", "phone"),
        ("Weather", None),
        ("", None),
    ],
)
def test_headings_and_labels_have_their_column(label: str, column: str | None) -> None:
    assert column_of(label) == column


def test_spans_point_at_the_values() -> None:
    text = "Hello\n\nName: Ann Lee\nEmail: ann@x.example"

    (record,) = _records(text)

    spans: Mapping[str, tuple[int, int]] = record.spans
    assert text[slice(*spans["name"])] == "Ann Lee"
    assert text[slice(*spans["email"])] == "ann@x.example"


def test_many_rows_are_cut_off() -> None:
    rows = "\n".join(f"Ann Lee,ann{number}@x.example" for number in range(2000))

    assert len(_attached(f"Name,Email\n{rows}\n".encode())) <= 500


def test_a_column_under_an_unknown_heading_is_told_by_its_cells() -> None:
    rows = (
        "<tr><th>Who</th><th>Where to write</th><th>Which</th><th>Anything to know</th></tr>"
        "<tr><td>Shaw Larkin</td><td>slarkin@x.example</td><td>44</td><td>no</td></tr>"
        "<tr><td>Devika Raman</td><td>draman@x.example</td><td>44 &amp; 45</td><td>uses JAWS</td></tr>"
    )

    records = _html_records(f"<table>{rows}</table>")

    assert [record.cells["email"] for record in records] == ["slarkin@x.example", "draman@x.example"]
    assert [record.cells["session"] for record in records] == ["44", "44 & 45"]
    assert [record.cells["needs"] for record in records] == ["no", "uses JAWS"]


def test_a_cell_that_spans_rows_stands_in_each_of_them() -> None:
    rows = (
        "<tr><th>Name</th><th>E-mail</th><th>Program</th><th>Accommodations</th></tr>"
        "<tr><td>Ida Winslow</td><td>iwinslow@x.example</td><td rowspan=2>Merrimack Lodge</td><td>None</td></tr>"
        "<tr><td>Halimo Abdi</td><td>habdi@x.example</td><td>Somali interpreter</td></tr>"
        "<tr><td>Paulo de Souza</td><td>pdesouza@x.example</td><td>Merrimack Drop-In</td><td>None</td></tr>"
    )

    records = _html_records(f"<table>{rows}</table>")

    assert [record.cells["agency"] for record in records] == ["Merrimack Lodge", "Merrimack Lodge", "Merrimack Drop-In"]
    assert records[1].cells["needs"] == "Somali interpreter"
