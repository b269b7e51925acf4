"""A message that kills its reader is told from the others, and the next one is read."""

import os
import signal
from collections.abc import Iterator
from dataclasses import replace

import pytest

from registrar.errors import RegistrarError
from registrar.reader import Job, Reader, ReaderSettings, read_job
from registrar.vocabulary import Authentication
from tests.make import NOW, make_catalog, make_message
from tests.obedient import LeavesAtOnce, obey

SETTINGS = ReaderSettings(make_catalog(), ("mx.training.example",), ("webinars@training.example",))
LOST = "the reader did not come through this message: it ran out of time or memory"


def jobs(*raws: bytes, first: int = 1) -> list[Job]:
    return [Job(key, raw, NOW) for key, raw in enumerate(raws, first)]


def outcomes(reader: Reader, *raws: bytes) -> list[tuple[int, str]]:
    return [(read.key, read.error) for read in reader.submit(jobs(*raws), SETTINGS).results()]


@pytest.fixture(scope="module")
def reader() -> Iterator[Reader]:
    """Give a reader that does what messages say, and waits half a second for each."""
    with Reader(seconds_a_message=0.5, read_one=obey) as running:
        yield running


# ------------------------------------------------------------------------------------------------------ in the child


def test_results_come_in_the_order_of_the_messages(reader: Reader) -> None:
    assert outcomes(reader, b"a", b"b", b"c") == [(1, ""), (2, ""), (3, "")]


def test_a_message_that_raises_is_told_without_its_words(reader: Reader) -> None:
    assert outcomes(reader, b"a", b"raise", b"c") == [(1, ""), (2, "ZeroDivisionError while reading"), (3, "")]


def test_a_message_that_eats_memory_is_told(reader: Reader) -> None:
    assert outcomes(reader, b"eat", b"b") == [(1, "MemoryError while reading"), (2, "")]


def test_a_message_that_hangs_is_told_and_the_next_ones_are_read(reader: Reader) -> None:
    assert outcomes(reader, b"a", b"hang", b"c", b"d") == [(1, ""), (2, LOST), (3, ""), (4, "")]


def test_a_message_that_kills_its_reader_spoils_no_batch_that_is_waiting(reader: Reader) -> None:
    first = reader.submit(jobs(b"a", b"die"), SETTINGS)
    second = reader.submit(jobs(b"c", b"d", first=3), SETTINGS)

    assert [(read.key, read.error) for read in first.results()] == [(1, ""), (2, LOST)]
    assert [(read.key, read.error) for read in second.results()] == [(3, ""), (4, "")]


def test_bodies_and_fields_stay_in_the_child(reader: Reader) -> None:
    (read,) = reader.submit(jobs(b"a"), SETTINGS).results()

    assert read.message is not None
    assert (read.message.text, read.message.fields, read.message.subject) == ("", (), "1")


def test_more_than_a_pipe_holds_passes_both_ways(reader: Reader) -> None:
    reads = list(reader.submit(jobs(*[b"x" * 100_000] * 40), SETTINGS).results())

    assert [read.message.subject for read in reads if read.message] == ["100000"] * 40


def test_no_messages_are_no_results(reader: Reader) -> None:
    assert outcomes(reader) == []


def test_ctrl_c_is_the_parents_affair(reader: Reader) -> None:
    outcomes(reader, b"a")
    child = reader.submit([], SETTINGS).child
    assert child is not None

    for number in (signal.SIGINT, signal.SIGTERM):
        os.kill(child.process.pid or 0, number)

    assert outcomes(reader, b"b") == [(1, "")]
    assert reader.submit([], SETTINGS).child is child


def test_a_reader_at_rest_has_no_process_and_reads_on_in_another(reader: Reader) -> None:
    child = reader.submit([], SETTINGS).child
    assert child is not None

    reader.rest()

    assert not child.process.is_alive()
    assert outcomes(reader, b"a") == [(1, "")]


def test_a_reader_that_does_not_start_blames_no_message() -> None:
    with Reader(read_one=LeavesAtOnce()) as unfit, pytest.raises(RegistrarError, match="does not start"):
        list(unfit.submit(jobs(b"a"), SETTINGS).results())


# ------------------------------------------------------------------------------------------------------ one message


def test_a_message_is_read_in_a_child_as_it_is_here() -> None:
    job = Job(7, make_message(), NOW)
    with Reader() as running:
        child = running.submit([job], SETTINGS)
        (read,) = child.results()
        process = child.child.process if child.child else None

    here = read_job(job, SETTINGS)
    assert here.message is not None
    assert read.error == ""
    assert read.reading == here.reading
    assert read.message == replace(here.message, fields=(), text="", html="", parts=())
    assert process is not None
    assert not process.is_alive()


def test_of_a_message_that_was_too_large_the_header_is_read_and_no_more() -> None:
    read = read_job(Job(1, make_message(), NOW, headers_only=True), SETTINGS)

    assert read.message is not None
    assert read.message.too_much
    assert "only its header was taken" in read.message.problems[-1]


def test_mail_from_ourselves_is_a_machines() -> None:
    read = read_job(Job(1, make_message(author="webinars@training.example"), NOW), SETTINGS)

    assert read.automatic_because is not None


def test_a_forged_author_is_told_with_the_evidence() -> None:
    verdict = ("Authentication-Results", "mx.training.example; dmarc=fail header.from=office.example")

    read = read_job(Job(1, make_message(headers=[verdict]), NOW), SETTINGS)

    assert read.authentication is Authentication.FAIL
    assert read.reading is not None
    assert any(reason.startswith("authentication: ") for reason in read.reading.reasons)
