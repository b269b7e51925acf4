"""How a letter's bytes are put on the wire."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registrar.mail.smtp import Result, as_content

PIECES = st.lists(st.sampled_from([b"a", b".", b"\r", b"\n", b"\r\n", b"..", b"\xe9"]), max_size=30).map(b"".join)


@pytest.mark.parametrize(
    ("raw", "content"),
    [
        pytest.param(b"a\r\nb\r\n", b"a\r\nb\r\n", id="as it is"),
        pytest.param(b"a\nb\rc", b"a\r\nb\r\nc\r\n", id="bare line ends, and none at the end"),
        pytest.param(b".\r\n.a\r\nb.\r\n", b"..\r\n..a\r\nb.\r\n", id="leading dots"),
        pytest.param(b"a\n.\nMAIL FROM:<x@y>\n", b"a\r\n..\r\nMAIL FROM:<x@y>\r\n", id="smuggling"),
        pytest.param(b"a\r.\rb", b"a\r\n..\r\nb\r\n", id="smuggling with CR"),
        pytest.param(b"a\r\r\nb", b"a\r\n\r\nb\r\n", id="CR before CRLF"),
        pytest.param(b"", b"\r\n", id="nothing"),
    ],
)
def test_content_has_crlf_line_ends_and_doubled_dots(raw: bytes, content: bytes) -> None:
    assert as_content(raw) == content


@given(PIECES)
def test_no_letter_can_end_itself_or_hold_a_bare_line_end(raw: bytes) -> None:
    content = as_content(raw)

    assert content.endswith(b"\r\n")
    assert not re.search(rb"(?:^|\n)\.(?:\r\n|\n|\r)", content)
    assert not re.search(rb"\r(?!\n)|(?<!\r)\n", content)


@given(PIECES)
def test_the_server_gets_the_letter_back_by_taking_a_leading_dot_away(raw: bytes) -> None:
    taken = re.sub(rb"(?m)^\.", b"", as_content(raw))

    lines = re.split(rb"\r\n|\r|\n", raw)
    assert taken.split(b"\r\n")[: len(lines)] == lines


def test_a_failure_as_an_error_keeps_its_facts() -> None:
    error = Result(False, 550, "no such person", permanent=True).as_error()

    assert (str(error), error.code, error.permanent, error.unknown) == ("550 no such person", 550, True, False)
