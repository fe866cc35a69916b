import { expect, test } from "vitest";
import { feelingsClosed } from "./feelings-closed";

const alone = { members: ["selam"], outsiders: [] };
const together = {
  members: ["selam"],
  outsiders: [{ kind: "volunteer" as const, actorId: "lieve" }],
};
const talk = { id: "talk", endedAt: null, atTable: together };
const minute = 60_000;
const noon = Date.parse("2026-12-10T12:00:00Z");
const meeting = {
  ...{ id: "meeting", state: "called" as const, openedAt: noon, startsAt: noon, minutes: 90 },
  ...{ published: false, outsiders: true },
};
const at = (
  talks: Parameters<typeof feelingsClosed>[0]["talks"],
  meetings: Parameters<typeof feelingsClosed>[0]["meetings"] = [],
  now = noon,
) => feelingsClosed({ talks, meetings }, now);

test("open while nobody sits anywhere, and while the family sits alone", () => {
  expect(at([])).toBeNull();
  expect(at([{ ...talk, atTable: alone }])).toBeNull();
});

test("closed while somebody else sits at the table of a talk, and as long as nobody said who does", () => {
  expect(at([talk])).toEqual({ because: "talk", conversationId: "talk", atTable: together });
  const nobody = { members: [], outsiders: [] };
  expect(at([{ ...talk, atTable: nobody }])).toMatchObject({ because: "talk" });
});

test("open again once the talk ended; the one that goes on decides", () => {
  expect(at([{ ...talk, endedAt: noon }])).toBeNull();
  expect(
    at([
      { ...talk, endedAt: noon },
      { ...talk, id: "second" },
    ]),
  ).toMatchObject({ conversationId: "second" });
});

test("closed while a meeting is chaired with somebody who is not of the family", () => {
  expect(at([], [meeting])).toEqual({ because: "meeting", meetingId: "meeting" });
  expect(at([{ ...talk, atTable: alone }], [meeting])).toMatchObject({ because: "meeting" });
});

test.each([
  ["nobody else is there", { outsiders: false }],
  ["chairing did not begin", { openedAt: null }],
  ["the report went out", { published: true }],
  ["it was cancelled", { state: "cancelled" as const }],
  ["it is a draft", { state: "draft" as const }],
])("a meeting does not close them when %s", (_, more) => {
  expect(at([], [{ ...meeting, ...more }])).toBeNull();
});

test.each([
  ["to the minute before two hours after its end", {}, noon + 210 * minute - 1, "closed"],
  ["no longer", {}, noon + 210 * minute, "open"],
  ["from when chairing began, when that was later", { openedAt: noon + 60 * minute }, 269, "closed"],
  ["and no longer than that", { openedAt: noon + 60 * minute }, 270, "open"],
  ["from its start, when it was opened before", { openedAt: noon - 60 * minute }, 209, "closed"],
  ["without a start, from when it was opened", { startsAt: null }, 209, "closed"],
  ["without a start, no longer", { startsAt: null }, 210, "open"],
])("a table counts as left: %s", (_, more, when, state) => {
  const now = when > 1_000_000 ? when : noon + when * minute;
  expect(at([], [{ ...meeting, ...more }], now) ? "closed" : "open").toBe(state);
});
