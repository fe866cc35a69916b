import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { RefusedAddress } from "./address";
import { type CalendarEntry, writeCalendar } from "./calendar";

const attendee = { name: "Lieve Peeters", address: "lieve@example.org" };
const entry: CalendarEntry = {
  method: "REQUEST",
  uid: "meeting-1@rondom.test",
  sequence: 0,
  stamp: Date.UTC(2026, 11, 1, 8),
  start: Date.UTC(2026, 11, 10, 13),
  end: Date.UTC(2026, 11, 10, 14, 30),
  summary: "Overleg",
  location: "Huis van het Kind, Kerkstraat 12, Lindeveld",
  description: "Komt u? Antwoord hier: https://rondom.test/l/abc",
  organiser: { name: "Welkom Lindeveld", address: "post@example.org" },
  attendee,
};

const unfold = (ics: string) => ics.replaceAll("\r\n ", "");
const calendarOf = (ics: string) => new ICAL.Component(ICAL.parse(ics));
function eventOf(ics: string) {
  const event = calendarOf(ics).getFirstSubcomponent("vevent");
  if (!event) throw new Error("no event");
  return event;
}
const value = (ics: string, name: string) => String(eventOf(ics).getFirstPropertyValue(name));

describe("a request", () => {
  it("says exactly this", () => {
    expect(unfold(writeCalendar(entry).ics).split("\r\n")).toEqual([
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//Rondom//Rondom//NL",
      "METHOD:REQUEST",
      "BEGIN:VEVENT",
      "UID:meeting-1@rondom.test",
      "SEQUENCE:0",
      "DTSTAMP:20261201T080000Z",
      "DTSTART:20261210T130000Z",
      "DTEND:20261210T143000Z",
      "SUMMARY:Overleg",
      "LOCATION:Huis van het Kind\\, Kerkstraat 12\\, Lindeveld",
      "DESCRIPTION:Komt u? Antwoord hier: https://rondom.test/l/abc",
      'ORGANIZER;CN="Welkom Lindeveld":mailto:post@example.org',
      "ATTENDEE;ROLE=REQ-PARTICIPANT;CUTYPE=INDIVIDUAL;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;" +
        'CN="Lieve Peeters":MAILTO:lieve@example.org',
      "STATUS:CONFIRMED",
      "END:VEVENT",
      "END:VCALENDAR",
    ]);
  });

  it("falls back on the address where a name is empty", () => {
    const { ics } = writeCalendar({ ...entry, attendee: { name: " \r\n", address: "lieve@example.org" } });
    expect(unfold(ics)).toContain('CN="lieve@example.org":MAILTO:lieve@example.org');
  });
});

it("publishes a file that asks nobody", () => {
  const { attendee: _, ...file } = entry;
  const { method, ics } = writeCalendar({ ...file, method: "PUBLISH" });
  expect(method).toBe("PUBLISH");
  expect(calendarOf(ics).getFirstPropertyValue("method")).toBe("PUBLISH");
  expect(eventOf(ics).getFirstProperty("attendee")).toBeNull();
  expect(value(ics, "status")).toBe("CONFIRMED");
});

it("cancels the same event with a higher number and asks for no answer", () => {
  const { method, ics } = writeCalendar({ ...entry, method: "CANCEL", sequence: 3 });
  expect(method).toBe("CANCEL");
  expect(calendarOf(ics).getFirstPropertyValue("method")).toBe("CANCEL");
  expect([value(ics, "uid"), value(ics, "sequence"), value(ics, "status")]).toEqual([
    entry.uid,
    "3",
    "CANCELLED",
  ]);
  expect(eventOf(ics).getFirstProperty("attendee")?.getParameter("rsvp")).toBe("FALSE");
});

describe("what people typed", () => {
  it("cannot add a line (bad input 23)", () => {
    const evil = "Title\r\nATTENDEE:mailto:evil@x.test\r\nEND:VEVENT";
    const { ics } = writeCalendar({
      ...entry,
      summary: evil,
      location: evil,
      description: evil,
      organiser: { ...entry.organiser, name: evil },
      attendee: { ...attendee, name: `Ann":mailto:evil@x.test\n${evil}` },
    });
    expect(calendarOf(ics).getAllSubcomponents("vevent")).toHaveLength(1);
    const attendees = eventOf(ics).getAllProperties("attendee");
    expect(attendees.map((one) => String(one.getFirstValue()).toLowerCase())).toEqual([
      "mailto:lieve@example.org",
    ]);
    expect(ics.match(/^ATTENDEE|^END:VEVENT/gm)).toEqual(["ATTENDEE", "END:VEVENT"]);
    expect(value(ics, "summary")).toBe("Title ATTENDEE:mailto:evil@x.test END:VEVENT");
  });

  it("keeps its signs (bad input 24)", () => {
    const location = 'Zaal \\n; 2, \\\\ "boven" ^ 100%';
    expect(value(writeCalendar({ ...entry, location }).ics, "location")).toBe(location);
  });

  it("is folded at 75 octets without cutting a letter, and reads back the same", () => {
    const letter = fc.constantFrom("a", "é", "خ", "👩‍👩‍👧‍👦", "ﷺ", "𝕏", ",", ";", "\\", " ");
    fc.assert(
      fc.property(fc.array(letter, { maxLength: 200 }), (letters) => {
        const summary = letters.join("").replaceAll(/\s+/g, " ").trim();
        // The reader in this test takes backslashes out of parameters, where RFC 6868 has none.
        const name = summary.replaceAll("\\", "").replaceAll(/\s+/g, " ").trim();
        const { ics } = writeCalendar({ ...entry, summary, attendee: { ...attendee, name } });
        for (const line of ics.split("\r\n")) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line.isWellFormed()).toBe(true);
        }
        expect(ics.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
        expect(value(ics, "summary")).toBe(summary);
        const cn = eventOf(ics).getFirstProperty("attendee")?.getParameter("cn");
        expect(cn).toBe(name || "lieve@example.org");
      }),
    );
  });
});

describe("refused", () => {
  it.each(["", "a b", "a\r\nX-EVIL:1", "a;b", "x".repeat(201)])("the uid %j", (uid) => {
    expect(() => writeCalendar({ ...entry, uid })).toThrow(RangeError);
  });

  it("an end that is not after the start (bad input 25)", () => {
    expect(() => writeCalendar({ ...entry, end: entry.start })).toThrow(RangeError);
    expect(() => writeCalendar({ ...entry, end: entry.start - 1 })).toThrow(RangeError);
    expect(() => writeCalendar({ ...entry, end: Number.NaN })).toThrow(RangeError);
    expect(writeCalendar({ ...entry, end: entry.start + 60_000 }).ics).toContain("DTEND:20261210T130100Z");
  });

  it("an address with a second one inside", () => {
    const address = "a@b.test\r\nATTENDEE:mailto:c@d.test";
    expect(() => writeCalendar({ ...entry, attendee: { name: "A", address } })).toThrow(RefusedAddress);
    expect(() => writeCalendar({ ...entry, organiser: { name: "A", address } })).toThrow(RefusedAddress);
  });
});
