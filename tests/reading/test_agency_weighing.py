"""The likeliest of all that may be the author's agency is taken; where none is likely, it is asked for."""

from datetime import UTC, datetime

import pytest

from registrar.mail.message import Message, parse
from registrar.reading.agency_proposals import MOST_RUNS, NOT_HEARD, Proposal, propose, texts_of, worth_weighing
from registrar.reading.agency_traits import TRAITS
from registrar.reading.agency_weighing import ASKED, STORED, SURE, TAKEN, find_weighed, load_trees, settle
from registrar.reading.people import Scene
from registrar.reading.read import read, read_by_rules, weighed_agencies
from registrar.reading.reading import Found
from registrar.vocabulary import Missing
from tests.make import make_catalog, make_message, make_session

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
CATALOG = make_catalog(make_session(24), make_session(25))
TEXT = "I do intake at Harbor Kinship Center. A friend at Northgate Hospital told me. Session 25 please.\n\nAnn Lee"


def scene_of(text: str) -> Scene:
    return read_by_rules(parse(make_message(text)), CATALOG, now=NOW)[0]


def read_as(value: str) -> Found[str]:
    return Found(value, value, "body", 0.8, "named in the text")


def proposed(value: str, found: Found[str] | None = None) -> Proposal:
    return Proposal(value, value.lower(), "body", 0, len(value), read=found)


READ = read_as("Northgate Hospital")


@pytest.mark.parametrize(
    ("likely", "expected"),
    [
        ((0.9, 0.2), (READ, "")),
        ((0.6, 0.6), (READ, "")),
        ((0.2, 0.4), (None, ASKED)),
        ((0.4, 0.48), (READ, "")),
        ((0.3, 0.8), (Found("Harbor Kinship Center", "Harbor Kinship Center", "body", 0.8, TAKEN), "")),
        ((0.3, 0.99), (Found("Harbor Kinship Center", "Harbor Kinship Center", "body", SURE, TAKEN), "")),
    ],
)
def test_the_likeliest_is_taken_and_nothing_unlikely(
    likely: tuple[float, float], expected: tuple[Found[str] | None, str]
) -> None:
    proposals = (proposed(READ.value, READ), proposed("Harbor Kinship Center"))
    assert settle(READ, list(zip(proposals, likely, strict=True))) == expected


def test_nothing_read_and_nothing_likely_is_asked_for_without_a_reason_of_its_own() -> None:
    assert settle(None, [(proposed("Harbor"), 0.1)]) == (None, "")
    assert settle(None, []) == (None, "")


def test_each_source_says_what_it_thinks_of_a_proposal() -> None:
    scene = scene_of(TEXT)
    found = {one.value: one for one in propose(scene, read_as("Harbor Kinship Center"), texts_of(scene))}

    assert found["Harbor Kinship Center"].read is not None
    assert found["Harbor Kinship Center"].sure == 0.8
    assert found["Harbor Kinship Center"].rule > 0.5
    assert 0 <= found["Harbor Kinship Center"].sense <= 1
    assert found["Northgate Hospital"].read is None
    assert found["Northgate Hospital"].sure == NOT_HEARD


def test_of_what_no_rule_proposes_only_the_likeliest_are_weighed() -> None:
    runs = tuple(Proposal(f"Run {at}", f"run {at}", "body", 0, 5, sense=at / 10) for at in range(8))
    assert [one.sense for one in worth_weighing(runs)] == [0.5, 0.6, 0.7][:MOST_RUNS]


def test_a_proposal_has_a_figure_for_each_trait_wherever_it_stands() -> None:
    elsewhere = Found("Lee Institute", "Ann Lee (Lee Institute)", "from", 0.7, "in the display name")
    for one, figures in find_weighed(scene_of(TEXT), elsewhere):
        assert len(figures) == len(TRAITS), one.value


def test_the_trees_are_small_and_tell_where_the_author_works() -> None:
    trees = load_trees()
    likely = {one.value: trees.likely(figures) for one, figures in weighed_agencies(message(), CATALOG, now=NOW)}

    assert STORED.stat().st_size < 150_000
    assert likely["Harbor Kinship Center"] > 0.5
    assert likely["Harbor Kinship Center"] == max(likely.values())


def test_what_is_hardly_where_the_author_works_is_asked_for_with_a_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("registrar.reading.agency_weighing.KEPT_FROM", 1.1)
    reading = read(message(), CATALOG, now=NOW)

    assert reading.registrants[0].agency is None
    assert Missing.AGENCY in reading.registrants[0].missing
    assert ASKED in reading.reasons
    assert not reading.review


def message() -> Message:
    return parse(make_message(TEXT))
