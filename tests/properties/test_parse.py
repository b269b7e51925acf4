"""Whatever the bytes: parsing never raises, takes little time, and lets nothing through that could break a line."""

import re
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from registrar.mail.authentication import find_verdict
from registrar.mail.automatic import automatic_because
from registrar.mail.decoding import BODY_CONTROLS, DIRECTION_MARKS, FIELD_CONTROLS
from registrar.mail.message import Address, Message, parse
from tests.make import make_message, make_multipart, make_part

SAMPLES: tuple[bytes, ...] = (
    make_message(),
    make_message(html="<p>Please register me for <b>session 24</b>.</p>", subject="=?utf-8?B?w4lsb8Otc2U=?= Vega"),
    make_message(
        text="Ünïcödé",
        charset="cp1252",
        content_type='text/plain; charset="iso-8859-1"; format=flowed; delsp=yes',
        author='"Vega, Marisol (DCFS)" <mvega@dcfs.example>',
    ),
    make_message(
        headers=[
            ("Return-Path", "<ann.lee@office.example>"),
            ("Authentication-Results", "mx.training.example; dmarc=pass header.from=office.example; spf=pass"),
            ("References", "<a@b> <c@d>"),
            ("In-Reply-To", "<c@d>"),
        ],
        attachments=[
            ("list.csv", "text/csv", "name,email\nAnn Lee,ann.lee@office.example\n"),
            ("", "message/rfc822", make_message(subject="inner", html="<p>inner</p>")),
            ("", "text/calendar; method=REPLY", "BEGIN:VCALENDAR\nMETHOD:REPLY\nEND:VCALENDAR\n"),
        ],
    ),
    make_message(text=None, html="").partition(b"Content-Type")[0]
    + make_multipart(
        "report; report-type=delivery-status",
        [
            make_part("text/plain", b"could not be delivered"),
            make_part("message/delivery-status", b"Action: failed\r\n"),
            make_part("text/rfc822-headers", b"Subject: x\r\n"),
        ],
    ),
)
FILES = Path(__file__).parent.parent / "data" / "mail"
SAMPLES += tuple(path.read_bytes() for path in sorted(FILES.glob("*.eml")))
SYNTAX = (
    *(b"\r\n", b"\n", b"\r", b"\0", b"\r\n\r\n", b" ", b"\t"),
    *(b"<", b">", b"(", b")", b'"', b"\\", b",", b";", b":", b"@", b"=?", b"?=", b"=?utf-8?q?=0d=0a?="),
    *(b"--=_b--", b"From: x@y.example\r\n", b"Content-Type: multipart/mixed; boundary==_b\r\n"),
    *(b"Content-Transfer-Encoding: base64\r\n", b"Content-Type: message/rfc822\r\n"),
    *(b"charset=utf-16", b"charset=idna", b"name*=", b"name*0*=utf-8''%e2", b"=ED=A0=80", b"\xed\xa0\x80"),
    *(b"\xe2\x80\xae", b"\xe2\x80\xa8", b"\xff"),
)
FIELDS = ("From", "To", "Subject", "Content-Type", "Content-Disposition", "Authentication-Results", "Date")


@st.composite
def mutated(draw: st.DrawFn) -> bytes:
    raw = bytearray(draw(st.sampled_from(SAMPLES)))
    for _ in range(draw(st.integers(1, 8))):
        at = draw(st.integers(0, len(raw)))
        match draw(st.sampled_from(("insert", "delete", "repeat", "swap"))):
            case "insert":
                raw[at:at] = draw(st.sampled_from(SYNTAX)) * draw(st.integers(1, 3))
            case "delete":
                del raw[at : at + draw(st.integers(1, 60))]
            case "repeat":
                raw[at:at] = raw[at : at + draw(st.integers(1, 200))] * draw(st.integers(1, 20))
            case _:
                raw[at : at + 1] = bytes([draw(st.integers(0, 255))])
    return bytes(raw)


def field_texts(message: Message) -> Iterator[str]:
    yield from (value for _, value in message.fields)
    yield from (message.subject, message.author_problem, message.message_id, message.content_type)
    yield from message.in_reply_to + message.references + message.problems
    yield message.return_path or ""
    everybody: tuple[Address, ...] = message.to + message.cc + message.reply_to
    for address in (*everybody, *([message.author] if message.author else [])):
        yield from (address.email, address.name)
    for part in message.parts:
        yield from (part.filename, part.content_type, part.disposition, *part.parameters, *part.parameters.values())


def check(raw: bytes) -> None:
    started = time.process_time()
    message = parse(raw)
    automatic_because(message, ["webinars@training.example"])
    find_verdict(message, ["mx.training.example"])
    assert time.process_time() - started < 8

    for text in field_texts(message):
        assert not FIELD_CONTROLS.search(text), text
        assert not DIRECTION_MARKS.search(text), text
    for text in (message.text, message.html, *(part.text for part in message.parts)):
        assert not BODY_CONTROLS.search(text)
        assert "\r" not in text
        text.encode()  # no lone surrogates: whatever was read can be stored
    assert (message.author is None) == bool(message.author_problem)
    assert not message.too_much or message.problems
    assert message.size == len(raw)


@given(st.binary(max_size=4000))
@settings(max_examples=120, deadline=None)
def test_any_bytes_are_parsed(raw: bytes) -> None:
    check(raw)


@given(st.lists(st.sampled_from(SYNTAX), max_size=60).map(b"".join))
@settings(max_examples=120, deadline=None)
def test_any_heap_of_syntax_is_parsed(raw: bytes) -> None:
    check(raw)


@given(mutated())
@settings(max_examples=250, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_broken_message_is_parsed(raw: bytes) -> None:
    check(raw)


@given(st.text(max_size=300), st.sampled_from(FIELDS))
@settings(max_examples=120, deadline=None)
def test_any_text_in_a_field_is_parsed(value: str, name: str) -> None:
    value = value.encode("utf-8", "replace").decode()
    check(f"{name}: {value}\r\n\r\nhello".encode())


@given(st.emails(), st.text(max_size=40))
@settings(max_examples=120, deadline=None)
def test_no_name_changes_whose_address_is_read(email: str, name: str) -> None:
    quoted = re.sub(r'(["\\])', r"\\\1", name.encode("utf-8", "replace").decode())
    quoted = re.sub(r"[\r\n]", " ", quoted)
    message = parse(make_message(author=f'"{quoted}" <{email}>'))

    if message.author is not None:
        assert message.author.email.lower() == email.lower()


@pytest.mark.parametrize("cut", range(0, 1200, 7))
def test_a_message_cut_off_anywhere_is_parsed(cut: int) -> None:
    check(SAMPLES[3][:cut])
