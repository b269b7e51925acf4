"""Which lists do staff take away? What stands in them, how it is written, and what each webinar platform accepts."""

from registrar.exports.attendees import ATTENDEE_COLUMNS, Attendee, attendees, load_attendees, roster_sheet
from registrar.exports.files import replacing
from registrar.exports.formats import cells, csv_bytes, harmless, write_csv, write_xlsx
from registrar.exports.lists import (
    ACCOMMODATION_COLUMNS,
    accommodations,
    bounce_sheet,
    held_sheet,
    outbox_sheet,
    session_sheet,
    stop_sheet,
)
from registrar.exports.sheet import PAGE, Sheet

__all__ = [
    "ACCOMMODATION_COLUMNS",
    "ATTENDEE_COLUMNS",
    "PAGE",
    "Attendee",
    "Sheet",
    "accommodations",
    "attendees",
    "bounce_sheet",
    "cells",
    "csv_bytes",
    "harmless",
    "held_sheet",
    "load_attendees",
    "outbox_sheet",
    "replacing",
    "roster_sheet",
    "session_sheet",
    "stop_sheet",
    "write_csv",
    "write_xlsx",
]
