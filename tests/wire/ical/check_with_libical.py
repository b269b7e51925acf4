"""Reads an iCalendar object on standard input with libical; prints its facts and the errors of its restriction check.

Runs under the system's own Python, which is where Debian installs the bindings (python3-gi, gir1.2-ical-3.0).
"""

import json
import sys

import gi

gi.require_version("ICalGLib", "3.0")
from gi.repository import ICalGLib  # noqa: E402


def read(text: str) -> dict:
    calendar = ICalGLib.Component.new_from_string(text)
    kinds = ICalGLib.ComponentKind
    ICalGLib.restriction_check(calendar)
    errors = []
    for component in [calendar, *components(calendar, kinds.ANY_COMPONENT)]:
        errors += [e.get_xlicerror() for e in properties(component, ICalGLib.PropertyKind.XLICERROR_PROPERTY)]
    event = calendar.get_first_component(kinds.VEVENT_COMPONENT)
    attendees = [p.get_attendee() for p in properties(event, ICalGLib.PropertyKind.ATTENDEE_PROPERTY)]
    return {
        "errors": errors,
        "method": ICalGLib.Property.method_to_string(calendar.get_method()),
        "uid": event.get_uid(),
        "sequence": event.get_sequence(),
        "starts": utc(event.get_dtstart()),
        "ends": utc(event.get_dtend()),
        "summary": event.get_summary(),
        "attendees": attendees,
        "alarms": len(list(components(event, kinds.VALARM_COMPONENT))),
    }


def components(parent, kind):
    child = parent.get_first_component(kind)
    while child is not None:
        yield child
        yield from components(child, kind)
        child = parent.get_next_component(kind)


def properties(component, kind):
    found = component.get_first_property(kind)
    while found is not None:
        yield found
        found = component.get_next_property(kind)


def utc(time):
    assert time.is_utc(), "not in UTC"
    return (
        f"{time.get_year():04}-{time.get_month():02}-{time.get_day():02}"
        f"T{time.get_hour():02}:{time.get_minute():02}:{time.get_second():02}Z"
    )


print(json.dumps(read(sys.stdin.read())))
