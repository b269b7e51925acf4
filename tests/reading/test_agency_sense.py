"""What reads like an agency is taken where the rules found none, or took what hardly reads like one."""

import re
import time
from datetime import UTC, datetime

import pytest

from registrar.mail.message import parse
from registrar.reading.agency_sense import (
    STORED,
    Model,
    find_candidates,
    load_model,
    pages,
    read_model,
    weigh_agency,
)
from registrar.reading.people import Scene
from registrar.reading.read import read_by_rules
from registrar.reading.reading import Found
from tests.make import make_catalog, make_message, make_session

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
CATALOG = make_catalog(make_session(24), make_session(25))


def scene_of(text: str) -> Scene:
    return read_by_rules(parse(make_message(text)), CATALOG, now=NOW)[0]


def read_as(value: str) -> Found[str]:
    return Found(value, value, "body", 0.8, "named in the text")


def speaking(**weights: int) -> Model:
    """Return a model that is sure of nothing but what these words speak for."""
    return Model(-600, {f"word {word}": weight for word, weight in weights.items()}, "0" * 64)


def test_the_stored_model_is_small_loads_at_once_and_names_what_it_was_trained_with() -> None:
    begun = time.process_time()
    model = read_model(STORED.read_text(encoding="utf-8"))
    assert time.process_time() - begun < 0.2
    assert STORED.stat().st_size < 600_000
    assert re.fullmatch(r"[0-9a-f]{64}", model.digest)
    assert len(model.weights) > 1000


def test_a_run_of_capitals_and_its_parts_are_candidates() -> None:
    page = pages(scene_of("I am Ann Lee of the Elm Hollow Circle and would like session 24."))[0]
    words = {one.words for one in find_candidates(page)}
    assert {"Elm Hollow Circle", "Ann Lee"} <= words


def test_what_surely_reads_like_an_agency_is_taken_where_none_was_found() -> None:
    scene = scene_of("Please register me for session 24. Ann Lee, Brave Otter.")
    found = weigh_agency(scene, None, speaking(otter=9000))
    assert found is not None
    assert (found.where, found.reason) == ("body", "reads like the name of an agency")
    assert "Otter" in found.value


def test_where_nothing_reads_like_one_it_stays_missing() -> None:
    assert weigh_agency(scene_of("Please register me for session 24. Ann Lee, Brave Otter."), None, speaking()) is None


def test_what_the_rules_read_stays_where_it_reads_like_an_agency_at_all() -> None:
    read = read_as("Elm Court")
    scene = scene_of("Ann Lee, Elm Court, for session 24. We work beside Brave Otter.")
    assert weigh_agency(scene, read, speaking(court=9000, otter=9500)) is read


def test_what_hardly_reads_like_one_gives_way_to_what_surely_does() -> None:
    scene = scene_of("Brave Otter sends Ann Lee to session 24. She uses JAWS.")
    found = weigh_agency(scene, read_as("JAWS"), speaking(otter=12000))
    assert found is not None
    assert "Otter" in found.value


def test_what_stands_in_neither_text_is_left_to_the_rules() -> None:
    read = read_as("Elsewhere Court")
    assert weigh_agency(scene_of("Brave Otter sends Ann Lee to session 24."), read, speaking(otter=12000)) is read


@pytest.mark.parametrize("text", ["", "A", "A & B", "session 24 please, thanks", "X " * 3000])
def test_no_text_is_too_short_or_too_long(text: str) -> None:
    weigh_agency(scene_of(text), None, load_model())
