"""Constructors for tests: every default is sensible, a test names only what it is about."""

import base64
from collections.abc import Mapping, Sequence


def make_message(
    text: str | None = "Please register me for session 24.\n",
    *,
    html: str | None = None,
    subject: str | None = "Webinar registration",
    author: str | None = "Ann Lee <ann.lee@office.example>",
    to: str | None = "Webinars <webinars@training.example>",
    date: str | None = "Tue, 20 Mar 2018 10:15:00 -0400",
    message_id: str | None = "<m1@office.example>",
    headers: Mapping[str, str] | Sequence[tuple[str, str]] = (),
    attachments: Sequence[tuple[str, str, str | bytes]] = (),
    content_type: str = "text/plain; charset=utf-8",
    transfer_encoding: str = "8bit",
    charset: str = "utf-8",
) -> bytes:
    """Return a message as it would arrive, lines ended by CRLF.

    Field values stand as given, unchecked, in UTF-8; None leaves a field out. `headers` come on top, as a server adds
    them. An attachment is (filename, content type, content); without a filename it is inline. With `html` the body is
    a multipart/alternative, with attachments a multipart/mixed around it. `charset` is what `text` is encoded in,
    `content_type` what the message says about it.
    """
    named = [
        ("From", author),
        ("To", to),
        ("Subject", subject),
        ("Date", date),
        ("Message-ID", message_id),
        ("MIME-Version", "1.0"),
    ]
    given = headers.items() if isinstance(headers, Mapping) else headers
    head = "".join(f"{name}: {value}\r\n" for name, value in [*given, *named] if value is not None)
    leaves = []
    if text is not None:
        leaves.append(make_part(content_type, text.encode(charset), transfer_encoding=transfer_encoding))
    if html is not None:
        leaves.append(make_part("text/html; charset=utf-8", html.encode()))
    content = leaves[0] if len(leaves) == 1 else make_multipart("alternative", leaves, boundary="=_alternative")
    if attachments:
        attached = [_attachment(*one) for one in attachments]
        content = make_multipart("mixed", [content, *attached], boundary="=_mixed")
    return head.encode() + content


def make_part(content_type: str, content: bytes, *, transfer_encoding: str = "8bit", disposition: str = "") -> bytes:
    """Return an entity: its own fields, an empty line, its content with CRLF line ends."""
    head = f"Content-Type: {content_type}\r\nContent-Transfer-Encoding: {transfer_encoding}\r\n"
    if disposition:
        head += f"Content-Disposition: {disposition}\r\n"
    if transfer_encoding == "base64":
        content = base64.encodebytes(content)
    return head.encode() + b"\r\n" + b"\r\n".join(content.replace(b"\r\n", b"\n").split(b"\n"))


def make_multipart(kind: str, parts: Sequence[bytes], *, boundary: str = "=_b") -> bytes:
    """Return an entity of multipart/*kind*; `kind` may carry further parameters."""
    mark = b"--" + boundary.encode()
    body = b"".join(mark + b"\r\n" + part + b"\r\n" for part in parts)
    return f'Content-Type: multipart/{kind}; boundary="{boundary}"\r\n\r\n'.encode() + body + mark + b"--\r\n"


def _attachment(filename: str, content_type: str, content: str | bytes) -> bytes:
    octets = content.encode() if isinstance(content, str) else content
    if content_type.startswith("message/"):  # RFC 2046 §5.2.1: no encoding but 7bit, 8bit, binary
        return make_part(content_type, octets)
    disposition = f'attachment; filename="{filename}"' if filename else ""
    return make_part(content_type, octets, transfer_encoding="base64", disposition=disposition)
