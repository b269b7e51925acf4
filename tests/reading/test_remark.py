"""What a filled-in name or agency says of the person beside it becomes a need, and never part of what others see."""

import pytest

from registrar.catalog import Catalog
from registrar.reading.remark import part_remark
from registrar.vocabulary import Accommodation
from tests.reading.test_read import reading_of, series

__all__ = ["series"]


def form(*, name: str = "Ann Lee", agency: str = "Example County Office") -> str:
    return f"Name: {name}\nEmail: ann.lee@office.example\nAgency: {agency}\nSession: 24"


@pytest.mark.parametrize(
    ("agency", "code"),
    [
        ("Example County Office - deaf, need captions", Accommodation.CAPTIONS),
        ("Example County Office (hard of hearing, need CART)", Accommodation.CAPTIONS),
        ("Example County Office (I use a screen reader)", Accommodation.SCREEN_READER),
        ("Example County Office (ASL interpreter needed)", Accommodation.SIGN_LANGUAGE),
        ("Example County Office / wheelchair user", Accommodation.OTHER),
        ("Example County Office, wheelchair user, blind", Accommodation.OTHER),
        ("Example County Office; I am blind", Accommodation.OTHER),
        ("Example County Office. I am deaf.", Accommodation.OTHER),
        ("Example County Office deaf", Accommodation.OTHER),
    ],
)
def test_a_need_beside_the_agency_is_cut_off_and_kept(agency: str, code: Accommodation, series: Catalog) -> None:
    (registrant,) = reading_of(form(agency=agency), series).registrants

    assert registrant.agency is not None
    assert (registrant.agency.value, registrant.agency.words.strip(" .")) == ("Example County Office",) * 2
    assert [need.code for need in registrant.needs] == [code]


@pytest.mark.parametrize(
    "name",
    ["Ann Lee, deaf", "Ann Lee (deaf)", "Ann Lee - wheelchair user", "Ann Lee, blind", "Ann Lee (hoh)", "Ann Lee deaf"],
)
def test_a_state_beside_the_name_is_cut_off_and_kept(name: str, series: Catalog) -> None:
    (registrant,) = reading_of(form(name=name), series).registrants

    assert registrant.name is not None
    assert (registrant.name.value, registrant.name.words) == ("Ann Lee", "Ann Lee")
    assert [need.code for need in registrant.needs] == [Accommodation.OTHER]


@pytest.mark.parametrize(
    "agency",
    [
        "School for the Deaf",
        "Services for the Blind",
        "Deaf Access Center",
        "Example County Office, Deaf Services Unit",
        "Blind and Visually Impaired Services - Example County",
        "Division of Hearing Impaired Services",
        "Example Center (Deaf Access)",
        "Bureau of Services for Blind Persons, Example City",
        "Office of Disability Services / Deaf Outreach",
        "state school for the deaf",
    ],
)
def test_an_agency_named_for_whom_it_serves_stays_whole(agency: str, series: Catalog) -> None:
    (registrant,) = reading_of(form(agency=agency), series).registrants

    assert part_remark(agency) == (agency, "")
    assert registrant.agency is not None
    assert registrant.agency.value.lower() == agency.lower()
    assert registrant.needs == ()


@pytest.mark.parametrize(
    "agency", ["Example County Office for wheelchair access needs", "Example County Office (CART)"]
)
def test_what_cannot_be_parted_is_held(agency: str, series: Catalog) -> None:
    assert reading_of(form(agency=agency), series).review


def test_every_row_keeps_its_own(series: Catalog) -> None:
    text = (
        "Name\tEmail\tAgency\tSession\n"
        "Ann Lee\tann.lee@office.example\tExample County Office (deaf)\t24\n"
        "Bo Ray\tbo.ray@office.example\tExample County Office\t24"
    )
    ann, bo = reading_of(text, series).registrants

    assert [found.value for one in (ann, bo) if (found := one.agency)] == ["Example County Office"] * 2
    assert [need.words for need in ann.needs] == ["deaf"]
    assert bo.needs == ()


@pytest.mark.parametrize("signed", ["Ann Lee, deaf\nExample County Office", "Ann Lee\nExample County Office, deaf"])
def test_a_state_on_a_line_of_the_signature_is_kept(signed: str, series: Catalog) -> None:
    (registrant,) = reading_of(f"Please register me for session 24.\n\n{signed}", series).registrants

    assert [need.words for need in registrant.needs] == ["deaf"]


def test_a_need_beside_the_name_against_none_in_its_field_is_put_before_a_person(series: Catalog) -> None:
    reading = reading_of(form(name="Ann Lee, deaf") + "\nAccommodations: none", series)

    assert reading.review
    assert any("none where it is asked for" in reason for reason in reading.reasons)
