import struct

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from registrar.mail.message import parse
from registrar.mail.tnef import parse_tnef
from tests.make import make_message


def attribute(number: int, content: bytes, *, level: int = 1) -> bytes:
    return struct.pack("<BII", level, number, len(content)) + content + struct.pack("<H", sum(content) % 65536)


def text_property(name: int, text: str) -> bytes:
    octets = text.encode("utf-16-le") + b"\0\0"
    return struct.pack("<HHII", 0x1F, name, 1, len(octets)) + octets + bytes(-len(octets) % 4)


def binary_property(name: int, octets: bytes) -> bytes:
    return struct.pack("<HHII", 0x102, name, 1, len(octets)) + octets + bytes(-len(octets) % 4)


def number_property(name: int, value: int) -> bytes:
    return struct.pack("<HHi", 0x03, name, value)


def named_property(text: str) -> bytes:
    label = "Keywords".encode("utf-16-le") + b"\0\0"
    head = (
        struct.pack("<HH", 0x1F, 0x8001)
        + bytes(16)
        + struct.pack("<II", 1, len(label))
        + label
        + bytes(-len(label) % 4)
    )
    octets = text.encode("utf-16-le")
    return head + struct.pack("<II", 1, len(octets)) + octets + bytes(-len(octets) % 4)


def properties(*given: bytes) -> bytes:
    return struct.pack("<I", len(given)) + b"".join(given)


def winmail(*attributes: bytes) -> bytes:
    return struct.pack("<IH", 0x223E9F78, 1) + b"".join(attributes)


def literal_rtf(rtf: bytes) -> bytes:
    """PidTagRtfCompressed with every octet written out: a control octet of zeros before each eight."""
    body = b"".join(b"\0" + rtf[at : at + 8] for at in range(0, len(rtf), 8))
    return struct.pack("<IIII", len(body) + 12, len(rtf), 0x75465A4C, 0) + body


ROSTER = (
    attribute(0x00069002, bytes(14), level=2),
    attribute(0x00018010, b"ROSTER~1.CSV\0", level=2),
    attribute(0x0006800F, b"name,email\r\nAnn Lee,ann@office.example\r\n", level=2),
    attribute(0x00069005, properties(number_property(0x3705, 1), text_property(0x3707, "roster août.csv")), level=2),
)


def test_the_body_is_read() -> None:
    raw = winmail(
        attribute(
            0x00069003, properties(number_property(0x17, 1), named_property("x"), text_property(0x1000, "Ann Lee"))
        )
    )

    assert parse_tnef(raw).text == "Ann Lee"


def test_a_body_in_the_old_place_is_read_in_its_code_page() -> None:
    raw = winmail(
        attribute(0x00069007, struct.pack("<II", 1250, 0)), attribute(0x0002800C, "Łucja Kowal\0".encode("cp1250"))
    )

    assert parse_tnef(raw).text == "Łucja Kowal"


def test_an_html_body_is_read() -> None:
    raw = winmail(attribute(0x00069003, properties(binary_property(0x1013, "<p>Renée</p>".encode()))))

    assert parse_tnef(raw).html == "<p>Renée</p>"


RICH_TEXTS = {
    rb"{\rtf1\ansi{\fonttbl{\f0 Arial;}}\f0 Please register\par Ann \b Lee\b0 .}": "Please register\nAnn Lee.",
    rb"{\rtf1 Ren\'e9e \u321?ucja \u-10179?\u-8704? it\rquote s \{24\}\~ok}": "Renée Łucja 😀 it’s {24} ok",
    rb"{\rtf1\fromhtml1{\*\htmltag84 <p>}\htmlrtf {\htmlrtf0 Ann{\*\htmltag92 </p>}\htmlrtf\par}\htmlrtf0 Lee}": (
        "Ann\nLee"
    ),
}


@pytest.mark.parametrize("rtf", RICH_TEXTS)
def test_rich_text_is_read_where_there_is_nothing_else(rtf: bytes) -> None:
    raw = winmail(attribute(0x00069003, properties(binary_property(0x1009, literal_rtf(rtf)))))

    assert parse_tnef(raw).text == RICH_TEXTS[rtf]


def test_the_specification_s_own_example_is_decompressed() -> None:
    """MS-OXRTFCP §4.1: the simple example."""
    compressed = bytes.fromhex(
        "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0"
    )
    raw = winmail(attribute(0x00069003, properties(binary_property(0x1009, compressed))))

    assert parse_tnef(raw).text == "hello world"


def test_files_become_parts_and_the_body_the_text() -> None:
    body = attribute(0x00069003, properties(text_property(0x1000, "Roster attached.")))
    envelope = winmail(body, *ROSTER)
    message = parse(make_message(None, attachments=[("winmail.dat", "application/ms-tnef", envelope)]))

    assert message.text == "Roster attached."
    assert [part.filename for part in message.parts] == ["winmail.dat", "roster août.csv"]
    assert message.parts[1].content_type == "text/csv"
    assert message.parts[1].text == "name,email\nAnn Lee,ann@office.example\n"


def test_a_text_beside_the_envelope_stays_the_text() -> None:
    envelope = winmail(attribute(0x00069003, properties(text_property(0x1000, "inner"))), *ROSTER)
    message = parse(make_message("outer", attachments=[("winmail.dat", "application/ms-tnef", envelope)]))

    assert message.text.strip() == "outer"
    assert len(message.parts) == 2


@given(st.binary(max_size=600), st.integers(0, 400))
@settings(max_examples=300, deadline=None)
def test_any_envelope_is_read(junk: bytes, at: int) -> None:
    whole = winmail(attribute(0x00069003, properties(binary_property(0x1009, literal_rtf(b"{\\rtf1 a}")))), *ROSTER)

    for raw in (junk, winmail(junk), winmail(attribute(0x00069003, junk)), whole[:at] + junk + whole[at:], whole[:at]):
        found = parse_tnef(raw)
        assert isinstance(found.text.encode(), bytes)
