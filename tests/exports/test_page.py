"""A list as a page: what a person sees, hears read out, and holds in their hand."""

import io
import re

import pytest

from registrar.exports import Sheet
from registrar.exports.page import Heading, choose, write_html


def page_of(*rows: tuple[str | int | None, ...], **heading: object) -> str:
    file = io.BytesIO()
    facts = {"caption": "Registered", "names": 0, **heading}
    write_html(Sheet("Roster of session 24", ("Name", "Email"), rows), file, heading=Heading("Reporting", **facts))  # type: ignore[arg-type]
    return file.getvalue().decode()


def test_nothing_in_a_cell_is_markup() -> None:
    page = page_of(("<script>alert(1)</script>", '"><img src=x>'))

    assert "<script>" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page
    assert "<img" not in page


def test_each_row_and_column_is_named_for_a_screen_reader() -> None:
    page = page_of(("Ann Lee", "ann@x.example"))

    assert re.search(r'<th role="rowheader" scope="row">Ann Lee</th>', page)
    assert page.count('role="columnheader" scope="col"') == 3
    assert '<html lang="en"' in page
    assert "<caption>Registered</caption>" in page


def test_an_address_breaks_behind_its_at_sign_and_is_copied_whole() -> None:
    assert '<td role="cell" data-label="Email">ann@<wbr>x.example</td>' in page_of(("Ann Lee", "ann@x.example"))


def test_the_heading_row_comes_again_on_each_sheet_of_paper() -> None:
    assert "thead { display: table-header-group; }" in page_of(("Ann Lee", ""))


@pytest.mark.parametrize(("sign_in", "columns"), [(True, 1), (False, 0)])
def test_only_a_roster_has_room_to_sign(sign_in: bool, columns: int) -> None:
    assert page_of(("Ann Lee", ""), sign_in=sign_in).count('scope="col" class="signature">Signature</th>') == columns


def test_a_confidential_list_says_so() -> None:
    assert "Confidential: only for the people" in page_of(confidential=True)
    assert "Confidential" not in page_of()


def test_an_empty_list_says_so() -> None:
    assert "Nobody so far." in page_of()


def test_a_page_loads_nothing_from_elsewhere() -> None:
    assert not re.search(r"src=|href=|url\(|@import", page_of(("Ann Lee", "ann@x.example")))


def test_rows_are_counted_on_their_way() -> None:
    counted: list[int] = []
    sheet = Sheet("Roster", ("Name",), ((f"Person {n}",) for n in range(2500)))

    written = write_html(sheet, io.BytesIO(), heading=Heading("", "Registered", 0), counted=counted.append)

    assert (written, counted) == (2500, [1000, 2000])


def test_columns_are_chosen_for_paper() -> None:
    chosen = choose(
        Sheet("Roster", ("Name", "Email", "Agency"), [("Ann", "a@x.example", "Office")]), ("Agency", "Name")
    )

    assert (chosen.columns, list(chosen.rows)) == (("Agency", "Name"), [("Office", "Ann")])
