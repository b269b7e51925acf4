from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from registrar.mail.message import parse
from registrar.mail.smime import find_signed_content

FOLDER = Path(__file__).parent.parent / "data" / "mail"
SIGNED = [
    parse((FOLDER / f"{name}.eml").read_bytes()).parts[0].content
    for name in ("signed_opaquely", "signed_opaquely_in_pieces")
]


@pytest.mark.parametrize("raw", SIGNED, ids=["whole", "in pieces"])
def test_what_was_signed_is_found(raw: bytes) -> None:
    assert find_signed_content(raw).startswith(b"Content-Type: text/plain; charset=utf-8\r\n")
    assert find_signed_content(raw).endswith(b"Sgt. Ren=C3=A9e Roy\r\n")


def test_what_is_encrypted_is_not_signed() -> None:
    enveloped = SIGNED[0].replace(bytes.fromhex("2a864886f70d010702"), bytes.fromhex("2a864886f70d010703"))

    assert find_signed_content(enveloped) == b""


@given(st.sampled_from(SIGNED), st.integers(0, 300), st.binary(max_size=20), st.integers(0, 20))
@settings(max_examples=200, deadline=None)
def test_anything_broken_is_read_without_an_exception(raw: bytes, at: int, junk: bytes, less: int) -> None:
    for broken in (raw[:at], raw[:at] + junk + raw[at + less :], junk):
        assert isinstance(find_signed_content(broken), bytes)
