import { describe, expect, it } from "vitest";
import { end, meetingIn, start } from "../testing/sample";
import { type Moved, movedMail } from "./moved";

const hour = 3_600_000;
const base = meetingIn("nl");
const { occasion } = base;
const write = (before: Partial<Moved["before"]>, change: Partial<Moved> = {}) =>
  movedMail({ ...base, before: { ...occasion, ...before }, ...change });

describe("a meeting that moved", () => {
  it("to another day strikes the old one and asks anew", async () => {
    const { subject, text, html } = await write({ start: start - 27 * hour, end: end - 27 * hour });
    expect(subject).toBe("Veranderd: het overleg is nu op 10 december");
    expect(text.split("\n\n").slice(1, 6)).toEqual([
      "Het overleg is verplaatst.",
      "Niet meer: woensdag 9 december 2026, van 11 tot 12.30 uur",
      "Wel:",
      "WANNEER  donderdag 10 december 2026\n         van 14 tot 15.30 uur\nWAAR     Huis van het Kind\n         Kerkstraat 12, Lindeveld",
      expect.stringMatching(/^PAST HET ZO VOOR U\?/),
    ]);
    expect(html).toMatch(/<s [^>]*>woensdag 9 december 2026, van 11 tot 12\.30 uur<\/s>/);
  });

  it("to another hour of that day", async () => {
    expect((await write({ start: start - hour })).subject).toBe("Veranderd: een ander uur op 10 december");
    expect((await write({ end: end - hour })).subject).toBe("Veranderd: een ander uur op 10 december");
  });

  it("over midnight in Brussels is another day, though it is one in London", async () => {
    const late = Date.parse("2026-12-09T23:45:00+01:00");
    const early = Date.parse("2026-12-10T00:15:00+01:00");
    const { subject } = await movedMail({
      ...base,
      before: { ...occasion, start: late, end: late + hour },
      occasion: { ...occasion, start: early, end: early + hour },
    });
    expect(subject).toBe("Veranderd: het overleg is nu op 10 december");
  });

  it("to another place names the old one", async () => {
    const { subject, text } = await write({ place: { name: "Bib", address: "Markt 1" } });
    expect(subject).toBe("Veranderd: een andere plaats op 10 december");
    expect(text).toContain("Niet meer: donderdag 10 december 2026, van 14 tot 15.30 uur, Bib, Markt 1\n");
  });

  it("from the screen to the table", async () => {
    const { text } = await movedMail({ ...base, before: { start, end, online: true } });
    expect(text).toContain("van 14 tot 15.30 uur, Via een scherm\n");
  });

  it.each([
    ["yes", "U zei vroeger: ik kom."],
    ["no", "U zei vroeger: ik kan niet."],
    ["maybe", "U zei vroeger: misschien."],
  ] as const)("recalls the answer %s", async (earlier, sentence) => {
    expect((await write({}, { earlier })).text).toContain(`\n\n${sentence}\n\n`);
    expect((await write({})).text).not.toContain("U zei vroeger");
  });

  it("updates the same calendar entry", async () => {
    const appointment = { ...base.appointment, sequence: 2 };
    const { calendar } = await write({}, { appointment });
    expect(calendar?.method).toBe("REQUEST");
    expect(calendar?.ics).toContain("UID:meeting-1@rondom.test\r\nSEQUENCE:2\r\n");
    expect(calendar?.ics).toContain("DTSTART:20261210T130000Z\r\nDTEND:20261210T143000Z\r\n");
  });
});
