// Reads an iCalendar object on standard input with the parser named, and prints the facts it finds as JSON.
import { readFileSync } from "node:fs";

const utc = (date) => date.toISOString().slice(0, 19) + "Z";

const readers = {
  "ical.js": async (text) => {
    const { default: ICAL } = await import("ical.js");
    const calendar = new ICAL.Component(ICAL.parse(text));
    const component = calendar.getFirstSubcomponent("vevent");
    const event = new ICAL.Event(component);
    const attendees = component.getAllProperties("attendee");
    return {
      method: calendar.getFirstPropertyValue("method"),
      uid: event.uid,
      sequence: event.sequence,
      starts: utc(event.startDate.toJSDate()),
      ends: utc(event.endDate.toJSDate()),
      summary: event.summary,
      attendees: attendees.map((attendee) => attendee.getFirstValue()),
      alarms: component.getAllSubcomponents("valarm").length,
    };
  },
  "node-ical": async (text) => {
    const { default: ical } = await import("node-ical");
    const event = Object.values(ical.sync.parseICS(text)).find((one) => one.type === "VEVENT");
    const attendees = [event.attendee].flat().filter(Boolean);
    return {
      method: event.method,
      uid: event.uid,
      sequence: Number(event.sequence),
      starts: utc(event.start),
      ends: utc(event.end),
      summary: event.summary?.val ?? event.summary,
      attendees: attendees.map((attendee) => attendee.val),
      alarms: (event.alarms ?? []).length,
    };
  },
};

console.log(JSON.stringify(await readers[process.argv[2]](readFileSync(0, "utf8"))));
