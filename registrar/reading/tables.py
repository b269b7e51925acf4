"""Which rows and labelled values does a message hold? Tables in the text, in HTML, in attachments, and filled-in forms.

A row is a person, so a table that is about something else (a letterhead, a schedule of sessions) must give no records:
a header has to name a person's columns, or a row has to hold an address.
"""

from registrar.mail.message import Message
from registrar.reading.labels import labelled
from registrar.reading.records import LONGEST_TEXT, Record
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
    known = {record.cells.get(EMAIL, record.cells.get(NAME, "")) for record in (*tables, *plain)}
    return (*attached, *tables, *plain, *(r for r in labels if r.cells.get(EMAIL, r.cells.get(NAME)) not in known))
