"""Which bytes does a mail client make of a corpus message?

The rules of the format stand in README.md beside this file. The same message always gives the same bytes: boundaries
and Message-ID come from its id. The MIME structure is the client's (`SHAPES`); what is attached decides the rest:

- an answer from a calendar (text/calendar with a METHOD) is one more alternative of the text (RFC 6047 §2.4),
- a delivery or disposition report makes the message a multipart/report (RFC 6522 §3),
- anything else makes it a multipart/mixed.
"""

import html
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from email import message_from_string
from email.headerregistry import Address
from email.message import EmailMessage, MIMEPart
from email.policy import SMTP, EmailPolicy
from email.utils import format_datetime, parseaddr
from itertools import count
from pathlib import Path
from typing import Any, Literal

Json = Mapping[str, Any]
Transfer = Literal["7bit", "8bit", "quoted-printable", "base64"]

POLICY: "EmailPolicy[EmailMessage]" = SMTP.clone(max_line_length=78)
REPORTS = {"message/delivery-status": "delivery-status", "message/disposition-notification": "disposition-notification"}
QUOTE = re.compile(r"((?:> ?)*)(.*)")
METHOD = re.compile(r"^METHOD:(\w+)", re.MULTILINE)
UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f]+")
FLOWED_WIDTH = 72


@dataclass(frozen=True, slots=True)
class Shape:
    """How one kind of client sends its text.

    `charsets` are tried in turn until one holds the text. `plain` and `rich` say which bodies it sends; `line`,
    `blank` and `quote` are its HTML for a line, for an empty line and for the start of a quotation.
    """

    charsets: tuple[str, ...]
    transfer: Transfer
    boundary: str
    plain: bool = True
    rich: bool = False
    flowed: bool = False
    always_mixed: bool = False
    line: str = "<div>{}</div>"
    blank: str = "<div><br></div>"
    quote: str = "<blockquote>"
    document: str = "<html><body>{}</body></html>"
    headers: Mapping[str, str] = field(default_factory=dict)


SHAPES: Mapping[str, Shape] = {
    "outlook": Shape(
        ("us-ascii", "windows-1252", "utf-8"),
        "quoted-printable",
        "_{}_OUTLOOK_",
        rich=True,
        line='<p class="MsoNormal">{}<o:p></o:p></p>',
        blank='<p class="MsoNormal"><o:p>&nbsp;</o:p></p>',
        document=(
            '<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal '
            "{{margin:0in; font-size:11.0pt;}} --></style><!--[if gte mso 9]><xml><o:shapedefaults/></xml><![endif]-->"
            '</head><body lang="EN-US"><div class="WordSection1">\n{}\n</div></body></html>'
        ),
        headers={"X-Mailer": "Microsoft Outlook 16.0", "Content-Language": "en-US"},
    ),
    "gmail": Shape(
        ("utf-8",),
        "quoted-printable",
        "0000000000{}",
        rich=True,
        quote='<blockquote class="gmail_quote" style="border-left:1px solid #ccc;padding-left:1ex">',
        document='<div dir="ltr">{}</div>',
    ),
    "apple": Shape(
        ("us-ascii", "utf-8"),
        "quoted-printable",
        "Apple-Mail=_{}",
        rich=True,
        line='<div class="">{}</div>',
        blank='<div class=""><br class=""></div>',
        quote='<blockquote type="cite" class="">',
        headers={"X-Mailer": "Apple Mail (2.3774)"},
    ),
    "iphone": Shape(
        ("us-ascii", "utf-8"), "quoted-printable", "Apple-Mail-{}", headers={"X-Mailer": "iPhone Mail (22B91)"}
    ),
    "android": Shape(
        ("utf-8",), "base64", "--_android.email_{}", rich=True, line='<p dir="ltr">{}</p>', blank="<p><br></p>"
    ),
    "yahoo": Shape(
        ("utf-8",),
        "quoted-printable",
        "----=_Part_{}",
        rich=True,
        headers={"X-Mailer": "WebService/1.1 YMailNorrin"},
    ),
    "plain": Shape(("us-ascii", "utf-8"), "8bit", "=-{}"),
    "groupwise": Shape(
        ("windows-1252", "utf-8"),
        "quoted-printable",
        "=__Part{}__=",
        always_mixed=True,
        headers={"X-Mailer": "Novell GroupWise Internet Agent 18.4"},
    ),
    "html-only": Shape(("utf-8",), "quoted-printable", "_av-{}", plain=False, rich=True),
    "latin1": Shape(("iso-8859-1", "utf-8"), "8bit", "----------{}"),
    "base64": Shape(("utf-8",), "base64", "==============={}=="),
    "format-flowed": Shape(
        ("us-ascii", "utf-8"), "8bit", "------------{}", flowed=True, headers={"User-Agent": "Mozilla Thunderbird"}
    ),
}


def load(folder: Path) -> tuple[list[dict[str, Any]], dict[str, dict[str, Any]]]:
    """Return the messages of `folder`/messages.jsonl and the catalogs beside them, by key."""
    lines = (folder / "messages.jsonl").read_text(encoding="utf-8").split("\n")
    catalogs: dict[str, dict[str, Any]] = json.loads((folder / "catalogs.json").read_text(encoding="utf-8"))
    return [json.loads(line) for line in lines if line.strip()], catalogs


def build(message: Json, catalog: Json) -> bytes:
    """Return the bytes of *message*, sent to the mailbox of *catalog*; KeyError for a client without a shape."""
    shape = SHAPES[message["client"]]
    boundaries = (shape.boundary.format(f"{message['id']}.{number}") for number in count(1))
    attached = [_attachment(item) for item in message.get("attachments", ())]
    beside = [part for part in attached if part.get_content_type() == "text/calendar" and part.get_param("method")]
    others = [part for part in attached if part not in beside]
    report = next((REPORTS[kind] for part in others if (kind := part.get_content_type()) in REPORTS), None)

    content = _container("alternative", [*_bodies(message, shape), *beside], boundaries)
    if report:
        content = _container("report", [content, *others], boundaries)
        content.set_param("report-type", report)
    elif others or shape.always_mixed:
        content = _container("mixed", [content, *others], boundaries, even_one=True)
    return _header(message, catalog, shape) + content.as_bytes(policy=POLICY)


def _header(message: Json, catalog: Json, shape: Shape) -> bytes:
    fields = {
        "From": _mailbox(message["from"]),
        "To": ", ".join(map(_mailbox, message.get("to") or [catalog["mailbox"]])),
        "Cc": ", ".join(map(_mailbox, message.get("cc", ()))),
        "Subject": UNPRINTABLE.sub(" ", message.get("subject", "")),
        "Date": format_datetime(datetime.fromisoformat(message["date"])),
        "Message-ID": f"<{message['id']}@corpus.example>",
        **shape.headers,
    }
    for name, value in message.get("headers", {}).items():
        fields = {known: old for known, old in fields.items() if known.casefold() != name.casefold()}
        fields[name] = UNPRINTABLE.sub(" ", value)
    fields["MIME-Version"] = "1.0"
    sent = ((name, value) for name, value in fields.items() if value or name == "Subject")
    folded = (POLICY.header_factory(name, value).fold(policy=POLICY) for name, value in sent)
    return "".join(folded).encode()


def _mailbox(who: Json | str) -> str:
    name, email = parseaddr(who) if isinstance(who, str) else (who.get("name", ""), who["email"])
    return str(Address(UNPRINTABLE.sub(" ", name), addr_spec=email)) if name else email


def _bodies(message: Json, shape: Shape) -> Iterator[MIMEPart]:
    body, rich = message.get("body", ""), message.get("html", "")
    if shape.plain and (body or not rich):
        part = _text(_flow(body) if shape.flowed else body, "plain", shape)
        if shape.flowed:
            part.set_param("format", "flowed")  # RFC 3676 §4
        yield part
    if rich or shape.rich:
        yield _text(rich or _as_html(body, shape), "html", shape)


def _text(text: str, subtype: str, shape: Shape) -> MIMEPart:
    charset = next((name for name in shape.charsets if _holds(name, text)), "utf-8")
    lines = text.split("\n")
    transfer = shape.transfer
    if transfer == "8bit" and max(map(len, lines)) > 240:  # RFC 5322 §2.1.1 allows 998 octets, UTF-8 needs up to four
        transfer = "quoted-printable"
    elif transfer == "8bit" and text.isascii():
        transfer = "7bit"
    part = MIMEPart(policy=POLICY)
    part.set_content(text, subtype=subtype, charset=charset, cte=transfer)
    return part


def _holds(charset: str, text: str) -> bool:
    try:
        text.encode(charset)
    except UnicodeEncodeError:
        return False
    return True


def _attachment(item: Json) -> MIMEPart:
    """Return an attached part; a calendar part names its METHOD in its Content-Type (RFC 6047 §2.4)."""
    kind, text, name = item["type"], item["text"], item.get("filename", "")
    main, _, subtype = kind.partition(";")[0].partition("/")
    part = MIMEPart(policy=POLICY)
    if main == "text":
        part.set_content(text, subtype=subtype, charset="utf-8", cte="base64")
        if subtype == "calendar" and (method := METHOD.search(text)):
            part.set_param("method", method[1])
    elif main == "message":  # RFC 2046 §5.2.1: these carry a message or its fields, not a coded text
        part = message_from_string(f"Content-Type: {kind}\n\n{text}", _class=MIMEPart, policy=POLICY)
    else:
        part.set_content(text.encode(), main, subtype, cte="base64")
    if name:
        part.add_header("Content-Disposition", "attachment", filename=name)
    return part


def _container(kind: str, parts: Sequence[MIMEPart], boundaries: Iterator[str], *, even_one: bool = False) -> MIMEPart:
    if len(parts) == 1 and not even_one:
        return parts[0]
    whole = MIMEPart(policy=POLICY)
    whole["Content-Type"] = f"multipart/{kind}"
    whole.set_boundary(next(boundaries))
    for part in parts:
        whole.attach(part)
    return whole


def _flow(body: str) -> str:
    """Break long lines after a space, and stuff those that would otherwise be misread (RFC 3676 §4.1, §4.4)."""
    flowed = []
    for line in body.split("\n"):
        rest = line if line == "-- " else line.rstrip(" ")
        stuffing = " " if rest.startswith((" ", "From ")) else ""
        while not rest.startswith(">") and len(rest) > FLOWED_WIDTH and (cut := rest.rfind(" ", 1, FLOWED_WIDTH)) > 0:
            flowed.append(stuffing + rest[: cut + 1])
            rest = rest[cut + 1 :]
            stuffing = " " if rest.startswith((" ", ">", "From ")) else ""
        flowed.append(stuffing + rest)
    return "\n".join(flowed)


def _as_html(body: str, shape: Shape) -> str:
    """Return the HTML that the client would make of plain text: an element a line, `>` as nested quotations."""
    out: list[str] = []
    depth = 0
    for line in body.split("\n"):
        match = QUOTE.fullmatch(line)
        marks, text = match.groups() if match else ("", line)
        level = marks.count(">")
        out += [shape.quote] * (level - depth) + ["</blockquote>"] * (depth - level)
        depth = level
        shown = html.escape(text, quote=False).replace("\t", "&nbsp; &nbsp; ").replace("  ", "&nbsp; ")
        out.append(shape.line.format(shown) if shown.strip() else shape.blank)
    return shape.document.format("\n".join(out + ["</blockquote>"] * depth))
