import type { MyMeeting } from "@rondom/services/meeting/list-my-meetings";
import type { FamilyTask } from "@rondom/services/task/list-family-tasks";
import type { OwnTask } from "@rondom/services/task/own-tasks";
import { describe, expect, it } from "vitest";
import { familyReading } from "../testing/reading";
import { type HomeParts, homeView } from "./home-view";

const now = familyReading().now;
const hour = 3_600_000;

const meeting = (over: Partial<MyMeeting> = {}, of: Partial<MyMeeting["meeting"]> = {}): MyMeeting => ({
  meeting: {
    id: "m",
    startsAt: now + hour,
    endsAt: now + 2 * hour,
    zone: "Europe/Brussels",
    place: "Bib",
    address: null,
    way: "Bus 4",
    online: null,
    interpreterLanguage: null,
    interpreterHow: null,
    withoutFamilyReason: null,
    ...of,
  },
  invitationId: "inv",
  stage: "asked",
  answer: null,
  report: null,
  ...over,
});
const own = (over: Partial<OwnTask> = {}): OwnTask => ({
  id: "own",
  title: "Bellen",
  domain: "health",
  byDate: "2026-12-01",
  state: "asked",
  meetingId: null,
  lineId: null,
  path: "/f/selam1/task/own",
  ...over,
});
const other = (over: Partial<FamilyTask> = {}): FamilyTask => ({
  id: "other",
  title: "Schrijven",
  domain: null,
  byDate: null,
  state: "accepted",
  owner: { name: "Griet Maes", role: null, family: false },
  ...over,
});
const view = (parts: Partial<HomeParts> = {}, reading = familyReading()) =>
  homeView({ meetings: [], own: [], others: [], reports: [], ...parts }, reading);

describe("the next meeting", () => {
  it("is the first that is still to come", () => {
    const meetings = [
      meeting({ stage: "past", invitationId: "past" }),
      meeting({ stage: "cancelled", invitationId: "off" }),
      meeting({ stage: "asked", invitationId: "over" }, { endsAt: now }),
      meeting({
        invitationId: "told",
        report: { id: "r", number: 1, url: "https://rondom.test/f/selam1/report/r" },
      }),
      meeting({ stage: "answered", answer: "yes", invitationId: "next" }),
      meeting({ invitationId: "later" }),
    ];
    expect(view({ meetings }).next).toMatchObject({
      place: "Bib",
      way: [],
      href: "/f/selam1/invitation/next",
      answer: "yes",
      interpreter: null,
    });
    expect(view({ meetings: meetings.slice(0, 4) }).next).toBeNull();
  });

  it("asks anew after it was moved", () => {
    expect(view({ meetings: [meeting({ stage: "moved", answer: "yes" })] }).next?.answer).toBeNull();
  });

  it("says that an interpreter comes, and why the family was not asked", () => {
    const without = meeting(
      { invitationId: null },
      { interpreterLanguage: "ti", withoutFamilyReason: "Wij praten over geld." },
    );
    const { next } = view({ meetings: [without] });
    expect(next?.interpreter).toEqual({ name: null, language: "ti" });
    expect(next?.without).toEqual({ text: "Wij praten over geld.", language: "nl" });
    expect(next?.href).toBeUndefined();
    expect(view({ meetings: [meeting()] }).next?.without).toBeUndefined();
  });
});

describe("who does what", () => {
  it("ours are the reader's and other members', the rest is theirs", () => {
    const son = other({ id: "son", owner: { name: "Daniel Tesfay", role: null, family: true } });
    const { ours, theirs, tasks } = view({ own: [own()], others: [son, other()] });
    expect(ours).toEqual([
      {
        id: "own",
        title: { text: "Bellen", language: "nl" },
        who: "Selam",
        due: "2026-12-01",
        state: "asked",
        domain: { key: "health", name: null },
        href: "/f/selam1/task/own",
      },
      {
        id: "son",
        title: { text: "Schrijven", language: "nl" },
        who: "Daniel",
        due: null,
        state: "accepted",
        domain: null,
      },
    ]);
    expect(theirs.map(({ id, who }) => [id, who])).toEqual([["other", "Griet"]]);
    expect(tasks).toBe("/f/selam1/tasks");
  });

  it("what was handed back is nobody's; the reader's own left the list", () => {
    const { ours, theirs } = view({
      own: [own({ state: "handed-back" })],
      others: [other({ state: "handed-back" }), other({ owner: { name: "", role: null, family: false } })],
    });
    expect(ours).toEqual([]);
    expect(theirs.map(({ who }) => who)).toEqual([null, null]);
  });

  it("of what is done the last three stay, after what waits", () => {
    const done = ["1", "2", "3", "4"].map((id) => other({ id, state: "done" }));
    const { theirs } = view({ others: [...done, other({ id: "now" })] });
    expect(theirs.map(({ id }) => id)).toEqual(["now", "2", "3", "4"]);
  });

  it("leads to all own tasks only where there are any", () => {
    expect(view().tasks).toBeUndefined();
    expect(view({ own: [own({ path: null })] }).ours[0]?.href).toBeUndefined();
  });
});

describe("the doors", () => {
  it("are all open to an adult", () => {
    expect(view().doors).toEqual({
      wish: "/f/selam1/wish",
      reports: "/f/selam1/reports",
      map: "/f/selam1/map",
      goals: "/f/selam1/goals",
      sees: "/f/selam1/sees",
    });
  });

  it.each([
    ["reports", ["wish", "reports"]],
    ["map", ["wish", "map", "sees"]],
    ["goals", ["wish", "goals"]],
    ["tasks", ["wish"]],
  ] as const)("ticking %s opens %j to a minor", (kind, open) => {
    const { doors } = view({}, familyReading("", { holder: { shares: [kind] } }));
    expect(Object.entries(doors).flatMap(([door, path]) => (path ? [door] : []))).toEqual(open);
  });

  it("a closed file takes no wish", () => {
    expect(view({}, familyReading("", { holder: { readOnly: true } })).doors.wish).toBeUndefined();
  });

  it("name the last report that holds", () => {
    const reports = [
      { heldAt: 3, recalledAt: 4 },
      { heldAt: 2, recalledAt: null },
      { heldAt: 1, recalledAt: null },
    ];
    expect(view({ reports }).lastReport).toBe(2);
    expect(view({ reports: reports.slice(0, 1) }).lastReport).toBeNull();
  });
});

it("says that a wish arrived", () => {
  expect(view({}, familyReading("", { query: "sent=wish" })).sent).toBe("wish");
  expect(view().sent).toBeUndefined();
  expect(view().today).toBe(now);
});
