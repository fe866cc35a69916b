import type { ViewedLine, ViewedPerson } from "@rondom/domain/report/reader-view";
import type { ReadReport } from "@rondom/services/report/read-report";
import { describe, expect, it } from "vitest";
import { readingOf } from "../testing/reading";
import { reportView } from "./report-view";

const line = (over: Partial<ViewedLine> = {}): ViewedLine => ({
  id: "l1",
  kind: "note",
  text: "Het gaat goed.",
  byDate: null,
  owner: null,
  ...over,
});
const person = (over: Partial<ViewedPerson> = {}): ViewedPerson => ({
  name: "Bart Claes",
  ownName: null,
  role: "arts",
  organisation: "AZ",
  attendance: "present",
  you: false,
  ...over,
});

const view = (over: Partial<NonNullable<ReadReport["view"]>> = {}): NonNullable<ReadReport["view"]> => ({
  meeting: { startsAt: 1000, minutes: 90, zone: "Europe/Brussels", place: "Bib", online: false },
  coordinator: { name: "Mia Hendrickx", phone: "09 111 11 11" },
  language: "nl",
  whole: true,
  ownTasks: [],
  items: [
    { id: "i1", kind: "need", domain: "own1", domainName: "De moskee", title: "Een school", lines: [line()] },
  ],
  people: [],
  ...over,
});
const read = (over: Partial<ReadReport> = {}): ReadReport => ({
  reportId: "r1",
  number: 3,
  version: 1,
  publishedAt: 2000,
  recalled: null,
  view: view(),
  changes: null,
  tasks: [],
  readAt: null,
  readOnly: false,
  ...over,
});
const shown = (over: Partial<ReadReport> = {}) => reportView(read(over), readingOf());

describe("a report", () => {
  it("says when and where, who published it, and each point in its domain", () => {
    expect(shown({ readAt: 5 })).toMatchObject({
      number: 3,
      heldOn: 1000,
      place: "Bib",
      coordinator: { name: "Mia Hendrickx", called: "Mia", phone: "09 111 11 11" },
      items: [
        {
          id: "i1",
          title: { text: "Een school", language: "nl" },
          domain: { key: "own1", name: "De moskee" },
          lines: [{ id: "l1", kind: "note", words: { text: "Het gaat goed.", language: "nl" }, who: null }],
        },
      ],
      whole: true,
      readOn: 5,
    });
    expect(shown().version).toBeUndefined();
    expect(shown().recalled).toBeUndefined();
  });

  it("puts own tasks first, with the address of their buttons", () => {
    const task = {
      id: "t",
      title: "Bellen",
      domain: "health",
      byDate: "2026-12-01",
      state: "asked",
    } as const;
    const tasks = [{ ...task, meetingId: null, lineId: null, path: "/l/t" }];
    expect(shown({ tasks }).ownTasks).toEqual([
      {
        action: "/l/t",
        title: { text: "Bellen", language: "nl" },
        domain: { key: "health", name: null },
        due: "2026-12-01",
        state: "asked",
      },
    ]);
  });

  it("names who does something as far as the family allows", () => {
    const owner = { name: null, role: null, you: false, coordinator: false };
    const lines = [
      line({ owner: { ...owner, name: "Els", you: true } }),
      line({ owner: { ...owner, role: "huisarts" } }),
      line({ owner }),
    ];
    const items = [{ id: "i", kind: "need" as const, domain: null, domainName: null, title: "x", lines }];
    expect(shown({ view: view({ items }) }).items[0]?.lines.map(({ who }) => who)).toEqual([
      { name: "Els", isReader: true },
      { name: "huisarts", isReader: false },
      { name: "een kennis van het gezin", isReader: false },
    ]);
  });

  it("lists who came in whichever way, who did not, and nobody of whom nothing was marked", () => {
    const people = [
      person({ name: "A", attendance: "present" }),
      person({ name: "B", attendance: "phone", organisation: null, role: null }),
      person({ name: "C", attendance: "excused" }),
      person({ name: "D", attendance: "absent" }),
      person({ name: "E", attendance: null }),
    ];
    const { present, couldNotCome } = shown({ view: view({ people }) });
    expect(present).toEqual([
      { name: "A", kind: "formal", role: { text: "arts", language: "nl" }, organisation: "AZ" },
      { name: "B", kind: "informal", role: null, organisation: null },
      { name: "Mia Hendrickx", kind: "coordinator" },
    ]);
    expect(couldNotCome.map(({ name }) => name)).toEqual(["C", "D"]);
  });

  it("shows names in their own letters where those are read", () => {
    const people = [person({ name: "Rania", ownName: "رانيا" }), person({ name: null, ownName: null })];
    const names = (language: "ar" | "nl") =>
      reportView(read({ view: view({ people }) }), readingOf({ language })).present.map(({ name }) => name);
    expect(names("ar")).toEqual(["رانيا", null, "Mia Hendrickx"]);
    expect(names("nl")).toEqual(["Rania", null, "Mia Hendrickx"]);
  });

  it("shows a minor own tasks alone", () => {
    expect(shown({ view: view({ whole: false, items: [], people: [] }) }).whole).toBe(false);
  });
});

describe("a correction", () => {
  const items = [
    {
      id: "i1",
      kind: "need" as const,
      domain: null,
      domainName: null,
      title: "Een school",
      lines: [line({ id: "same" }), line({ id: "old" }), line({ id: "new" })],
    },
  ];
  const changes = {
    count: 4,
    changed: [{ id: "old", before: line({ id: "old", text: "Vroeger" }) }],
    added: ["new"],
    removed: [
      { title: "Een school", line: line({ id: "gone" }) },
      { title: "Een fiets", line: line({ id: "bike" }) },
    ],
    why: "de school belde",
  };

  it("marks what changed, what is new, and what is gone under its old title", () => {
    const corrected = shown({ version: 2, view: view({ items }), changes });
    expect(corrected.version).toEqual({
      number: 2,
      on: 2000,
      why: { text: "de school belde", language: "nl" },
    });
    expect(corrected.items.map(({ id, title }) => [id, title.text])).toEqual([
      ["i1", "Een school"],
      ["gone-bike", "Een fiets"],
    ]);
    expect(corrected.items.flatMap(({ lines }) => lines.map(({ id, change }) => [id, change]))).toEqual([
      ["same", undefined],
      ["old", { kind: "changed", before: { text: "Vroeger", language: "nl" } }],
      ["new", { kind: "new" }],
      ["gone", { kind: "gone" }],
      ["bike", { kind: "gone" }],
    ]);
  });

  it("may say no reason", () => {
    const version = shown({ version: 2, changes: { ...changes, why: null } }).version;
    expect(version).toEqual({ number: 2, on: 2000 });
  });
});

it("a recalled report shows why, and no task of it", () => {
  const by = { name: "Mia Hendrickx", phone: "09" };
  const task = { id: "t", title: "x", domain: null, byDate: null, state: "asked" } as const;
  const recalled = shown({
    recalled: { at: 9, words: "De namen klopten niet.", by },
    view: null,
    tasks: [{ ...task, meetingId: null, lineId: null, path: "/l/t" }],
  });
  expect(recalled).toMatchObject({
    heldOn: 2000,
    place: null,
    coordinator: { name: "Mia Hendrickx", called: "Mia" },
    recalled: { on: 9, words: { text: "De namen klopten niet.", language: "nl" } },
    ownTasks: [],
    items: [],
  });
  expect(shown({ recalled: { at: 9, words: "", by }, view: null }).recalled).toEqual({ on: 9 });
});
