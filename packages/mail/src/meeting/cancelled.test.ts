import { expect, it } from "vitest";
import { meetingIn } from "../testing/sample";
import { cancelledMail } from "./cancelled";

it("says first that nobody needs to come", async () => {
  const { text, html } = await cancelledMail(meetingIn("nl"));
  expect(text.split("\n\n").slice(0, 6)).toEqual([
    "Dag Lieve",
    "Het overleg gaat niet door. U hoeft niet te komen.",
    "Niet meer: donderdag 10 december 2026, van 14 tot 15.30 uur",
    "U hoeft niets te doen. Joke stuurt een nieuw voorstel.",
    "Uw agenda past zich aan als u de bijlage opent.",
    "Meer leest u op de pagina:\nhttps://rondom.test/l/7hK2mPq9",
  ]);
  expect(html).not.toContain("?a=");
});

it("takes the entry out of the calendar", async () => {
  const base = meetingIn("nl");
  const { calendar } = await cancelledMail({ ...base, appointment: { ...base.appointment, sequence: 3 } });
  expect(calendar?.method).toBe("CANCEL");
  expect(calendar?.ics).toContain("METHOD:CANCEL\r\n");
  expect(calendar?.ics).toContain("SEQUENCE:3\r\n");
  expect(calendar?.ics).toContain("STATUS:CANCELLED\r\n");
});
