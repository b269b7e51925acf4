import base64
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

import pytest

from registrar.mail.automatic import automatic_because
from registrar.mail.message import Address, parse
from tests.make import make_message, make_multipart, make_part

FOLDER = Path(__file__).parent.parent / "data" / "mail"
HEAD = make_message().partition(b"Content-Type")[0]


def author_of(value: str) -> tuple[str, str]:
    author = parse(make_message(author=value)).author
    return (author.email, author.name) if author else ("", "")


# -------------------------------------------------------------------------------------------------------------- author

AUTHORS = {
    "ann@office.example": ("ann@office.example", ""),
    "<ann@office.example>": ("ann@office.example", ""),
    "Ann Lee <ann@office.example>": ("ann@office.example", "Ann Lee"),
    '"Ann Lee" <ann@office.example>': ("ann@office.example", "Ann Lee"),
    '"Lee, Ann" <ann@office.example>': ("ann@office.example", "Lee, Ann"),
    "Lee, Ann <ann@office.example>": ("ann@office.example", "Lee, Ann"),
    '"Vega, Marisol (DCFS)" <mvega@dcfs.example>': ("mvega@dcfs.example", "Vega, Marisol (DCFS)"),
    "Vega, Marisol (DCFS) <mvega@dcfs.example>": ("mvega@dcfs.example", "Vega, Marisol (DCFS)"),
    "Vega, Marisol, LCSW <mvega@dcfs.example>": ("mvega@dcfs.example", "Vega, Marisol, LCSW"),
    "ann@office.example (Ann Lee)": ("ann@office.example", "Ann Lee"),
    "Ann Lee <ann@office.example> (DCFS)": ("ann@office.example", "Ann Lee (DCFS)"),
    "Ann B. Lee <ann@office.example>": ("ann@office.example", "Ann B. Lee"),
    "Ann O'Lee <ann@office.example>": ("ann@office.example", "Ann O'Lee"),
    "'Ann Lee' <ann@office.example>": ("ann@office.example", "Ann Lee"),
    '"ann@office.example" <ann@office.example>': ("ann@office.example", ""),
    "\"'ANN@office.example'\" <ann@office.example>": ("ann@office.example", ""),
    "=?utf-8?B?w4lsb8Otc2UgVmVnYQ==?= <ev@office.example>": ("ev@office.example", "Éloíse Vega"),
    "=?iso-8859-1?Q?Vega=2C_Ana?= <ana@office.example>": ("ana@office.example", "Vega, Ana"),
    '"=?utf-8?Q?Ren=C3=A9e?= Roy" <rr@office.example>': ("rr@office.example", "Renée Roy"),
    "Renée Roy <rr@office.example>": ("rr@office.example", "Renée Roy"),
    "ANN@OFFICE.Example": ("ANN@office.example", ""),
    "ann+webinar@sub.office.example": ("ann+webinar@sub.office.example", ""),
    '"ann.lee"@office.example': ("ann.lee@office.example", ""),
    '"ann lee"@office.example': ('"ann lee"@office.example', ""),
    "Ann\r\n Lee\r\n <ann@office.example>": ("ann@office.example", "Ann Lee"),
    "Ann <ann@bücher.example>": ("ann@xn--bcher-kva.example", "Ann"),
    'Ann "Annie" Lee <ann@office.example>': ("ann@office.example", "Ann Annie Lee"),
    "=?utf-8?Q?Rex_Roy=0D=0ABcc=3A_all=40office.example?= <rex@office.example>": ("rex@office.example", "Rex Roy"),
}


@pytest.mark.parametrize("value", AUTHORS)
def test_the_author_is_read(value: str) -> None:
    assert author_of(value) == AUTHORS[value]


NOBODY = {
    "alice@victim.example <bob@evil.example>": "another address",
    '"alice@victim.example" <bob@evil.example>': "another address",
    "=?utf-8?q?alice=40victim=2Eexample?= <bob@evil.example>": "another address",
    "=?utf-8?B?YWxpY2VAdmljdGltLmV4YW1wbGU=?= <bob@evil.example>": "another address",
    "alice＠victim.example <bob@evil.example>": "another address",
    "bob@evil.example (alice@victim.example)": "another address",
    "alice@victim.example, bob@evil.example": "more than one",
    "Alice <alice@victim.example>, Bob <bob@evil.example>": "more than one",
    "<alice@victim.example> <bob@evil.example>": "follows",
    "<alice@victim.example>bob@evil.example": "follows",
    "alice@victim.example <>": "no address",
    "alice@victim.example@evil.example": "more than one @",
    "alice@victim.example;bob@evil.example": "semicolon",
    "Team: alice@victim.example;": "group",
    "undisclosed-recipients:;": "group",
    "<@evil.example:alice@victim.example>": "group",
    "Ann Lee": "no address",
    "": "nobody",
    "<>": "no address",
    "ann@localhost": "domain",
    "ann@[192.0.2.1]": "no domain",
    "ann lee@office.example": "blank",
    "ann@office .example": "blank",
    "ann..lee@office.example": "malformed",
    ".ann@office.example": "malformed",
    "ann@-office.example": "malformed",
    "ann@office..example": "malformed",
    "änn@office.example": "characters",
    '"ann@office.example': "not closed",
    "(" * 30 + "ann@office.example": "deep",
    "(ann@office.example": "not closed",
    "=?utf-8?q?ann=40office=2Eexample?=": "no address",
    "=?utf-8?q?Ann_=3Cann=40office=2Eexample=3E?=": "no address",
    "ann\0lee@office.example": "characters",
    "a" * 65 + "@office.example": "too long",
    "ann@" + "a." * 130 + "example": "too long",
}


@pytest.mark.parametrize("value", NOBODY)
def test_a_from_that_is_not_one_clean_address_is_nobody_and_says_why(value: str) -> None:
    message = parse(make_message(author=value))

    assert message.author is None
    assert NOBODY[value] in message.author_problem


def test_two_from_fields_are_nobody() -> None:
    message = parse(make_message(headers=[("from", "Alice <alice@victim.example>")]))

    assert message.author is None
    assert message.author_problem == "there are 2 From fields"


def test_no_from_field_is_nobody() -> None:
    assert parse(make_message(author=None)).author_problem == "there is no From field"


# -------------------------------------------------------------------------------------------------------------- fields


def test_other_addresses_are_read_as_far_as_they_are_any() -> None:
    message = parse(
        make_message(
            to='"Lee, Ann" <ann@office.example>, Staff: bob@office.example, carl@office.example;, nobody,'
            " dora@Office.Example",
            headers=[
                ("Cc", "eve@office.example; Fred <fred@office.example>"),
                ("Reply-To", "undisclosed-recipients:;"),
            ],
        )
    )

    assert [address.email for address in message.to] == [
        "ann@office.example",
        "bob@office.example",
        "carl@office.example",
        "dora@office.example",
    ]
    assert message.to[0].name == "Lee, Ann"
    assert message.cc == (Address("eve@office.example"), Address("fred@office.example", "Fred"))
    assert message.reply_to == ()


SUBJECTS = {
    "plain": ("Session 24", "Session 24"),
    "folded": ("Session\r\n 24\r\n\tplease", "Session 24 please"),
    "base64": ("=?utf-8?B?U2VzacOzbg==?= 24", "Sesión 24"),
    "quoted": ("=?iso-8859-1?q?Sesi=F3n_24?=", "Sesión 24"),
    "words that touch": ("=?utf-8?q?Sesi?=\r\n =?utf-8?q?=C3=B3n?=", "Sesión"),
    "a character cut in two": ("=?utf-8?q?Sesi=C3?= =?utf-8?q?=B3n?=", "Sesión"),
    "words of two sets": ("=?utf-8?q?a=C3=B3?= =?iso-8859-1?q?=F3b?=", "aóób"),
    "a language": ("=?utf-8*es?q?Sesi=C3=B3n?=", "Sesión"),
    "an unknown set": ("=?x-klingon?q?Sesi=C3=B3n?=", "Sesión"),
    "wrong base64": ("=?utf-8?B?U2Vzc2lvbg=?=", "Session"),
    "blanks inside a word": ("=?utf-8?q?Session 24?=", "Session 24"),
    "no word at all": ("a =? b ?= c", "a =? b ?= c"),
    "raw UTF-8": ("Sesión", "Sesión"),
    "line ends inside": ("=?utf-8?q?Session=0D=0ABcc=3A_a=40b?=", "Session Bcc: a@b"),
    "NUL, VT and U+2028": ("a\0b\vc\u2028d", "a b c d"),
    "bidi override": ("=?utf-8?B?" + base64.b64encode("a\u202eb".encode()).decode() + "?=", "ab"),
    "Japanese": ("=?ISO-2022-JP?B?GyRCRnxLXBsoQg==?=", "日本"),
    "Korean by its Windows name": ("=?ks_c_5601-1987?B?x9GxuQ==?=", "한국"),
}


@pytest.mark.parametrize("name", SUBJECTS)
def test_the_subject_is_decoded_on_one_clean_line(name: str) -> None:
    value, expected = SUBJECTS[name]

    assert parse(make_message(subject=value)).subject == expected


def test_a_raw_field_of_an_old_client_is_read_as_windows_1252() -> None:
    raw = make_message(subject="Sesion").replace(b"Sesion", b"Sesi\xf3n \x96 24")

    assert parse(raw).subject == "Sesión – 24"


def test_findings_of_servers_are_never_decoded() -> None:
    raw = make_message(headers=[("Authentication-Results", "mx.example; spf=none =?utf-8?q?;_dmarc=3Dpass?=")])

    assert parse(raw).field("authentication-results") == "mx.example; spf=none =?utf-8?q?;_dmarc=3Dpass?="


DATES = {
    "Tue, 20 Mar 2018 10:15:00 -0400": datetime(2018, 3, 20, 14, 15, tzinfo=UTC),
    "20 Mar 2018 10:15:00 +0000 (UTC)": datetime(2018, 3, 20, 10, 15, tzinfo=UTC),
    "Tue, 20 Mar 2018 10:15:00 -0000": datetime(2018, 3, 20, 10, 15, tzinfo=UTC),
    "Tue, 20 Mar 18 10:15 EDT": datetime(2018, 3, 20, 14, 15, tzinfo=UTC),
    "yesterday": None,
    "": None,
    "Tue, 99 Mar 2018 10:15:00 -0400": None,
    "Fri, 31 Dec 9999 23:59:59 -1400": None,
    "Fri, 31 Dec 9999 23:59:59 +0000": None,
    "Thu, 1 Jan 1970 00:00:00 +0000": None,
    "Tue, 20 Mar 2018 10:15:00 -99999999": None,
}


@pytest.mark.parametrize("value", DATES)
def test_the_date_is_utc_or_none(value: str) -> None:
    assert parse(make_message(date=value)).date == DATES[value]


IDENTIFIERS = {
    "<a@b.example>": "<a@b.example>",
    " <a@b.example> (comment)": "<a@b.example>",
    "< a@b.example >": "<a@b.example>",
    "a@b.example": "<a@b.example>",
    "<[x@y]>": "<[x@y]>",
    "<no-at-sign>": "<no-at-sign>",
    "": "",
    "two words": "",
    "<>": "",
}


@pytest.mark.parametrize("value", IDENTIFIERS)
def test_odd_message_ids_are_kept_with_their_brackets(value: str) -> None:
    assert parse(make_message(message_id=value)).message_id == IDENTIFIERS[value]


def test_the_newest_32_references_are_kept_each_once() -> None:
    named = "\r\n ".join(f"<{at}@b>" for at in range(50))
    message = parse(
        make_message(headers=[("References", f"{named} <49@b>"), ("In-Reply-To", "Your mail <49@b> of Monday")])
    )

    assert message.references == tuple(f"<{at}@b>" for at in range(18, 50))
    assert message.in_reply_to == ("<49@b>",)


RETURN_PATHS = {
    "<>": "",
    "<ann@Office.example>": "ann@office.example",
    "ann@office.example": "ann@office.example",
    "x": None,
}


@pytest.mark.parametrize("value", RETURN_PATHS)
def test_the_topmost_return_path_counts(value: str) -> None:
    message = parse(make_message(headers=[("Return-Path", value), ("Return-Path", "<other@evil.example>")]))

    assert message.return_path == RETURN_PATHS[value]


def test_a_message_without_return_path_has_none() -> None:
    assert parse(make_message()).return_path is None


def test_a_mailbox_line_before_the_fields_is_passed_over() -> None:
    message = parse(b"From ann@office.example Tue Mar 20 10:15:00 2018\r\n" + make_message())

    assert message.subject == "Webinar registration"
    assert message.problems == ()


def test_text_among_the_fields_begins_the_body() -> None:
    message = parse(b"From: ann@office.example\r\nSubject: hi\r\nthis is no field\r\nTo: x@y.example\r\n\r\nhello\r\n")

    assert message.text.startswith("this is no field\nTo:")
    assert message.to == ()
    assert message.problems == ("a line among the fields is none",)


@pytest.mark.parametrize("line_end", [b"\n", b"\r"])
def test_other_line_ends_are_read(line_end: bytes) -> None:
    message = parse(make_message("one\r\ntwo\r\n").replace(b"\r\n", line_end))

    assert (message.subject, message.text) == ("Webinar registration", "one\ntwo\n")


# -------------------------------------------------------------------------------------------------------------- bodies

CHARSETS = {
    "as declared": ("Grüße", "iso-8859-15", "iso-8859-15", "Grüße"),
    "Latin-1 is windows-1252": ("“Grüße” – €", "cp1252", "iso-8859-1", "“Grüße” – €"),
    "UTF-8 labelled Latin-1": ("Grüße", "utf-8", "iso-8859-1", "Grüße"),
    "UTF-8 labelled ASCII": ("Grüße", "utf-8", "us-ascii", "Grüße"),
    "Latin-1 labelled UTF-8": ("Grüße", "iso-8859-1", "utf-8", "Grüße"),
    "an unknown set": ("Grüße", "utf-8", "x-unknown", "Grüße"),
    "no such set": ("Grüße", "cp1252", "klingon", "Grüße"),
    "a set between quotes": ("Grüße", "cp850", "'cp-850'", "Grüße"),
    "a codec that is no set": ("Grüße", "utf-8", "punycode", "Grüße"),
    "a codec of bytes": ("Grüße", "utf-8", "zlib", "Grüße"),
    "ASCII labelled UTF-16": ("Hello", "ascii", "utf-16", "Hello"),
    "UTF-16": ("Grüße", "utf-16", "utf-16", "Grüße"),
    "UTF-7 by its old name": ("Grüße", "utf-7", "unicode-1-1-utf-7", "Grüße"),
    "a byte order mark": ("Grüße", "utf-8-sig", "utf-8", "Grüße"),
    "Chinese by its old name": ("简体字", "gb18030", "gb2312", "简体字"),
    "Russian": ("Привет", "koi8-r", "koi8-r", "Привет"),
}


@pytest.mark.parametrize("name", CHARSETS)
def test_the_text_is_decoded(name: str) -> None:
    text, written, declared, expected = CHARSETS[name]
    raw = make_part(f'text/plain; charset="{declared}"', text.encode(written), transfer_encoding="base64")

    assert parse(HEAD + raw).text.strip() == expected


def test_one_broken_character_does_not_spoil_the_rest() -> None:
    raw = make_message("Grüße Grüße X").replace(b" X", b" \xff")

    assert parse(raw).text == "Grüße Grüße \ufffd"


def test_controls_are_taken_out_of_texts_and_lines_end_one_way() -> None:
    message = parse(make_message("a\0b\x1b[0m\u202ec\r\nd\ve\u2028f\n\tg"))

    assert message.text == "ab[0mc\nd\ne\nf\n\tg"


def test_broken_quoted_printable_is_read_as_far_as_it_goes() -> None:
    raw = make_part(
        "text/plain; charset=utf-8", b"Gr=C3=BC=C3=9Fe =ZZ 100=\r\n % =", transfer_encoding="quoted-printable"
    )

    assert "Grüße =ZZ 100 %" in parse(HEAD + raw).text


@pytest.mark.parametrize(
    "content",
    [b"SGVsbG8gQW5u", b"SGVs\r\nbG8g!!QW5u", b"SGVsbG8gQW5uW", b"SGVsbG8gQW5u=", b"SGVsbG8gQW5u\r\n--\r\nfooter"],
)
def test_broken_base64_is_read_as_far_as_it_goes(content: bytes) -> None:
    raw = b"Content-Type: text/plain\r\nContent-Transfer-Encoding: BASE64\r\n\r\n" + content

    assert parse(HEAD + raw).text.startswith("Hello Ann")


def test_flowed_paragraphs_are_joined() -> None:
    text = "Please register \nme for \nsession 24.\n\n> on \n> offer\n>> older \n> newer\n From here\n-- \nAnn\n"
    message = parse(make_message(text, content_type="text/plain; charset=utf-8; format=flowed"))

    assert message.text == (
        "Please register me for session 24.\n\n> on offer\n>> older \n> newer\nFrom here\n-- \nAnn\n"
    )


def test_flowed_lines_without_their_blank() -> None:
    message = parse(make_message("日本 \r\n語\r\n", content_type="text/plain; charset=utf-8; format=Flowed; DelSp=Yes"))

    assert message.text == "日本語\n"


def test_both_bodies_are_kept() -> None:
    message = parse(make_message("plain", html="<p>html</p>"))

    assert (message.text.strip(), message.html.strip(), message.parts) == ("plain", "<p>html</p>", ())
    assert message.content_type == "multipart/alternative"


def test_a_body_in_pieces_is_put_together() -> None:
    parts = [
        make_part("text/plain; charset=utf-8", b"before\n"),
        make_part("image/png", b"\x89PNG", disposition="inline; filename=logo.png"),
        make_part("text/plain; charset=utf-8", b"after\n"),
        make_part("text/plain; charset=utf-8", b"a file\n", disposition='attachment; filename="list.txt"'),
    ]
    message = parse(HEAD + make_multipart("mixed", parts))

    assert message.text == "before\n\nafter"
    assert [(part.filename, part.text) for part in message.parts] == [("logo.png", ""), ("list.txt", "a file\n")]


def test_the_only_body_is_the_body_even_where_it_has_the_name_of_a_file() -> None:
    message = parse(make_message("hello", content_type='text/plain; charset=utf-8; name="message.txt"'))

    assert message.text == "hello"
    assert message.parts == ()


def test_an_attachment_is_decoded_and_named() -> None:
    message = parse(make_message(attachments=[("list.csv", "text/csv; charset=utf-8", "name\nRenée\n")]))

    (part,) = message.parts
    assert (part.content_type, part.filename, part.disposition) == ("text/csv", "list.csv", "attachment")
    assert part.content == "name\nRenée\n".encode()
    assert part.text == "name\nRenée\n"


FILENAMES = {
    "attachment; filename=list.csv": "list.csv",
    'attachment; filename="a \\"b\\".csv"': 'a "b".csv',
    "attachment; filename*=utf-8''minutes%20ao%C3%BBt.txt": "minutes août.txt",
    "attachment; filename*0*=utf-8''minutes%20; filename*1*=ao%C3%BBt; filename*2=.txt": "minutes août.txt",
    'attachment; filename="=?utf-8?q?ao=C3=BBt.txt?="': "août.txt",
    "attachment; filename=../../etc/passwd": "passwd",
    'attachment; filename="C:\\\\temp\\\\list.csv"': "list.csv",
    "attachment; filename*=klingon'x'a": "a",
    "attachment; filename*": "",
    "attachment; filename*=": "",
    "attachment; filename*999=a; filename*x=b": "a",
    "attachment; filename=%22a%0d%0ab%22": "%22a%0d%0ab%22",
    "attachment; filename*=utf-8''a%0d%0ab.txt": "a b.txt",
}


@pytest.mark.parametrize("disposition", FILENAMES)
def test_the_name_of_a_file_is_read_and_made_harmless(disposition: str) -> None:
    part = make_part("application/octet-stream", b"x", disposition=disposition)

    assert parse(HEAD + make_multipart("mixed", [part])).parts[0].filename == FILENAMES[disposition]


def test_a_calendar_part_keeps_its_method_and_text() -> None:
    ics = "BEGIN:VCALENDAR\nMETHOD:REPLY\nEND:VCALENDAR\n"
    message = parse(make_message(attachments=[("", "text/calendar; method=REPLY; charset=utf-8", ics)]))

    (part,) = message.parts
    assert part.parameters["method"] == "REPLY"
    assert part.text == ics


def test_a_forwarded_message_reads_as_a_person_is_shown_it() -> None:
    inner = make_message(
        "Please register me.\n",
        author="Bob Roy <bob@other.example>",
        subject="=?utf-8?q?Sesi=C3=B3n?= 24",
        to="ann@office.example",
    )
    message = parse(make_message("See below.", attachments=[("", "message/rfc822", inner)]))

    (part,) = message.parts
    assert part.content_type == "message/rfc822"
    assert part.text == (
        "From: Bob Roy <bob@other.example>\nDate: Tue, 20 Mar 2018 10:15:00 -0400\nSubject: Sesión 24\n"
        "To: ann@office.example\n\nPlease register me."
    )
    assert message.text.strip() == "See below."


def test_a_forwarded_message_in_html_reads_without_its_tags() -> None:
    inner = make_message(text=None, html="<style>p {}</style><p>Please&nbsp;register</p><p>Ann<br>Lee</p>")
    message = parse(make_message(attachments=[("", "message/rfc822", inner)]))

    assert message.parts[0].text.endswith("\n\nPlease register\n\nAnn\nLee")


def test_a_forward_inside_a_forward_is_read_too() -> None:
    inner = make_message(
        "outer words", attachments=[("", "message/rfc822", make_message("inner words", subject="inner"))]
    )
    message = parse(make_message(attachments=[("", "message/rfc822", inner)]))

    assert len(message.parts) == 1
    assert "outer words" in message.parts[0].text
    assert message.parts[0].text.endswith("inner words")


def test_the_parts_of_a_delivery_report_are_kept_with_their_text() -> None:
    parts = [
        make_part("text/plain", b"could not be delivered"),
        make_part("message/delivery-status", b"Action: failed\r\nStatus: 5.1.1\r\n"),
        make_part("text/rfc822-headers", b"Message-ID: <m1@training.example>\r\n"),
    ]
    message = parse(HEAD + make_multipart("report; report-type=delivery-status", parts))

    assert message.content_type == "multipart/report"
    assert [part.content_type for part in message.parts] == ["message/delivery-status", "text/rfc822-headers"]
    assert "Status: 5.1.1" in message.parts[0].text
    assert "<m1@training.example>" in message.parts[1].text


def test_a_digest_holds_messages() -> None:
    entry = b"\r\n" + make_message("one entry", subject="entry")
    message = parse(HEAD + make_multipart("digest", [entry]))

    assert message.parts[0].content_type == "message/rfc822"
    assert "one entry" in message.parts[0].text


def test_a_missing_last_boundary_ends_with_the_message() -> None:
    raw = make_message("plain", html="<p>html</p>").rpartition(b"--=_a")[0]
    message = parse(raw)

    assert message.html.strip() == "<p>html</p>"
    assert message.problems == ("the last boundary is missing",)


def test_a_multipart_without_its_boundary_is_shown_as_text() -> None:
    message = parse(HEAD + b"Content-Type: multipart/mixed\r\n\r\nhello")

    assert message.text == "hello"
    assert message.problems == ("a multipart body without its boundary",)


@pytest.mark.parametrize(
    "content_type", ["text", "", ";", "plain/", "text/plain; charset", "text/plain; name*", "TEXT/PLAIN"]
)
def test_a_broken_content_type_is_plain_text(content_type: str) -> None:
    assert parse(make_message("hello", content_type=content_type)).text == "hello"


def test_a_multipart_encoded_against_the_rules_is_read() -> None:
    content = make_multipart("mixed", [make_part("text/plain", b"hello")])
    head, _, body = content.partition(b"\r\n\r\n")
    raw = head + b"\r\nContent-Transfer-Encoding: base64\r\n\r\n" + base64.encodebytes(body)

    assert parse(HEAD + raw).text == "hello"


# ------------------------------------------------------------------------------------------------------------- samples


class Facts(NamedTuple):
    author: str
    """The display name; empty where there is no author."""
    subject: str
    text: str
    """How the text begins."""
    files: tuple[str, ...] = ()
    machine: bool = False


SAMPLES = {
    "apple_mail_text_around_a_file": Facts(
        "Ann Lee", "Three of us", "The names are in the list:\n\nAll three want session 24.", ("names.csv",)
    ),
    "broken_boundaries": Facts("Ann Lee", "session 24", "Please register me.", ("notes.txt",)),
    "charset_with_old_korean_name": Facts("김순", "세션 24", "세션 24를 신청합니다."),
    "encoded_subject_writes_fields": Facts("Rex Holloway", "Session 28 X-Injected: yes hello", "Put me down"),
    "exchange_bounce": Facts(
        "Microsoft Outlook",
        "Undeliverable: You are registered: session 24",
        "Delivery has failed",
        ("", ""),
        machine=True,
    ),
    "forged_from_name_holds_address": Facts("", "register me", "Please register me"),
    "format_flowed_with_quote": Facts(
        "Jo Day",
        "Re: Reminder",
        "Please move me from session 24 to session 25, since I will be in court on the 19th.\n\n> You are registered "
        "for session 24, Thursday, April 19, 2018, from 2:00 to 3:30 pm Eastern Time.\n-- \nJo Day\n",
    ),
    "forwarded_as_attachment": Facts("Pat Lo", "FW: webinar", "Please register her", ("webinar.eml",)),
    "google_calendar_answer": Facts(
        "Ann Lee",
        "Accepted: Webinar @ Thu Apr 19, 2018 2pm - 3:30pm (EDT)",
        "Ann Lee has accepted this invitation.",
        ("", "invite.ics"),
    ),
    "latin1_body_labelled_utf8": Facts("Françoise Delacroix", "Séance 24", "Inscrivez-moi à la séance 24"),
    "no_mime_at_all": Facts("Ann Lee", "session 24", "Please register me."),
    "notes_absence_without_fields": Facts(
        "Elmer Voigt",
        "AUTO: Elmer Voigt is out of the office (returning 08/20/2018)",
        "I am out of the office",
        machine=True,
    ),
    "outlook_name_with_comma_unquoted": Facts(
        "Vega, Marisol (DCFS)", "Session 24", "I’d like to attend session 24 – thank you."
    ),
    "outlook_winmail_dat": Facts("Ann Lee", "roster", "Please register us", ("winmail.dat", "roster août.csv")),
    "signed_opaquely": Facts("Rene Roy", "session 24", "Please register me for session 24.", ("smime.p7m",)),
    "signed_opaquely_in_pieces": Facts("Rene Roy", "session 24", "Please register me for session 24.", ("smime.p7m",)),
    "raw_8bit_fields": Facts("Renée Toussaint", "Séance 24", "Merci – Renée"),
}


@pytest.mark.parametrize("name", SAMPLES)
def test_a_sample_is_read(name: str) -> None:
    facts = SAMPLES[name]
    message = parse((FOLDER / f"{name}.eml").read_bytes())

    assert (message.author.name if message.author else "") == facts.author
    assert message.subject == facts.subject
    assert message.text.startswith(facts.text)
    assert tuple(part.filename for part in message.parts) == facts.files
    assert (automatic_because(message) is not None) == facts.machine


def test_every_sample_is_tested() -> None:
    assert {path.stem for path in FOLDER.glob("*.eml")} == set(SAMPLES)
