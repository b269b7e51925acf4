"""Which rows and labelled values does a message hold? Tables in the text, in HTML, in attachments, and filled-in forms.

A row is a person, so a table that is about something else (a letterhead, a schedule of sessions) must give no records:
a header has to name a person's columns, or a row has to hold an address.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from registrar.mail.message import Message
from registrar.reading.badge import is_person_like
from registrar.reading.labels import labelled
from registrar.reading.records import ADDRESS_IN, LONGEST_TEXT, Record
from registrar.reading.table_files import in_attachment
from registrar.reading.table_html import in_html
from registrar.reading.table_text import in_text
from registrar.reading.words.column_words import EMAIL, NAME


def find_records(message: Message, own_text: str) -> tuple[Record, ...]:
    """Return the records of a message: those of attachments, of tables, and of labels, in this order of trust.

    `own_text` is what the author wrote; an HTML table counts only where its rows stand in it too.
    """
    own_text = own_text[:LONGEST_TEXT]
    attached = tuple(record for part in message.parts for record in in_attachment(part))
    tables = in_html(message.html, own_text) if "<t" in message.html.lower() else ()
    plain = () if tables else in_text(own_text)
    labels = labelled(own_text, taken=[(record.start, record.end) for record in plain])
    labels = tuple(one for record in labels for one in _apart(record))
    if tables or plain:  # "Please register:" heads a table and names nobody
        labels = tuple(r for r in labels if set(r.cells) != {NAME} or _names_somebody(r))
    known = {record.cells.get(EMAIL, record.cells.get(NAME, "")) for record in (*tables, *plain)}
    return (*attached, *tables, *plain, *(r for r in labels if r.cells.get(EMAIL, r.cells.get(NAME)) not in known))


def _names_somebody(record: Record) -> bool:
    return "\t" not in record.row_text and is_person_like(record.cells[NAME]) >= 0.45


_BETWEEN_PEOPLE = re.compile(r"\s*(?:;|,|\n|/|&|\band\b|\by\b)\s*(?:and\b\s*)?")


def _apart(record: Record) -> Iterator[Record]:
    """One record a person, where a label lists several: "Names: Ann Lee, Bo Ray" over "Emails: alee@x, bray@x"."""
    addresses = ADDRESS_IN.findall(record.cells.get(EMAIL, "")) or ADDRESS_IN.findall(record.cells.get(NAME, ""))
    bare = ADDRESS_IN.sub("", record.cells.get(NAME, ""))
    names = [name for piece in _BETWEEN_PEOPLE.split(bare) if (name := piece.strip(" <>()[]-–—,;:"))]
    if len(names) < 2 or len(names) != len(addresses) or not all(is_person_like(name) >= 0.45 for name in names):
        yield record
        return
    for name, address in zip(names, addresses, strict=True):
        cells = {**record.cells, NAME: name, EMAIL: address}
        yield replace(record, cells=cells, spans={})
