import { expect, test } from "vitest";
import { nobody } from "../task/task";
import { buildContent, type ReportSources } from "./build-content";

const person = (key: `actor:${string}` | `member:${string}`, over = {}) => ({
  key,
  name: key,
  ownName: null,
  role: null,
  organisation: null,
  mayBeNamed: true,
  attendance: null,
  invited: false,
  ...over,
});
const sources: ReportSources = {
  meeting: {
    startsAt: 5,
    minutes: 90,
    zone: "Europe/Brussels",
    place: "Keuken",
    onlineUrl: "https://meet.example",
  },
  coordinator: { id: "joke", name: "Joke", phone: "09" },
  coordinators: [
    { id: "joke", name: "Joke" },
    { id: "stijn", name: "Stijn" },
  ],
  items: [
    { id: "i1", kind: "need", domain: "health", title: "Tolk", sensitive: true },
    { id: "i2", kind: "free", domain: "own1", title: "Fiets", sensitive: false },
    { id: "i3", kind: "free", domain: null, title: "Leeg", sensitive: false },
  ],
  ownDomains: new Map([["own1", "Fietsen"]]),
  lines: [
    { id: "l1", agendaItemId: "i1", kind: "note", text: "A", owner: null, byDate: null },
    {
      id: "l2",
      agendaItemId: "i2",
      kind: "task",
      text: "B",
      owner: { kind: "actor", id: "lieve" },
      byDate: "2026-12-01",
    },
    {
      id: "l3",
      agendaItemId: "i1",
      kind: "task",
      text: "C",
      owner: { kind: "coordinator", id: "stijn" },
      byDate: null,
    },
  ],
  people: [
    person("member:m", { invited: true }),
    person("actor:came", { attendance: "absent" }),
    person("actor:lieve"),
    person("actor:nobody"),
  ],
};

test("lines stand under their points in order; points without a line stay out", () => {
  const { items } = buildContent(sources);
  expect(items).toEqual([
    {
      id: "i1",
      kind: "need",
      domain: "health",
      domainName: null,
      title: "Tolk",
      sensitive: true,
      lines: [
        { id: "l1", kind: "note", text: "A", owner: null, byDate: null },
        { id: "l3", kind: "task", text: "C", owner: { kind: "coordinator", id: "stijn" }, byDate: null },
      ],
    },
    {
      id: "i2",
      kind: "free",
      domain: "own1",
      domainName: "Fietsen",
      title: "Fiets",
      sensitive: false,
      lines: [
        { id: "l2", kind: "task", text: "B", owner: { kind: "actor", id: "lieve" }, byDate: "2026-12-01" },
      ],
    },
  ]);
});

test("whoever was invited, was marked or owns a task is in it", () => {
  expect(buildContent(sources).people.map((each) => each.key)).toEqual([
    "member:m",
    "actor:came",
    "actor:lieve",
  ]);
});

test("only coordinators who own a task are named beside the one who signs", () => {
  const { coordinator, coordinators } = buildContent(sources);
  expect(coordinator).toEqual({ id: "joke", name: "Joke", phone: "09" });
  expect(coordinators).toEqual([{ id: "stijn", name: "Stijn" }]);
});

test("the address of an online meeting is not frozen, that it was online is", () => {
  const content = buildContent(sources);
  expect(content.meeting).toEqual({
    startsAt: 5,
    minutes: 90,
    zone: "Europe/Brussels",
    place: "Keuken",
    online: true,
  });
  expect(JSON.stringify(content)).not.toContain("meet.example");
  const { meeting } = buildContent({ ...sources, meeting: { ...sources.meeting, onlineUrl: null } });
  expect(meeting.online).toBe(false);
  expect(content.language).toBe("nl");
});

test("nobody is no person of the report", () => {
  const [item] = sources.items;
  if (!item) throw new Error("no point");
  const line = {
    id: "z",
    agendaItemId: item.id,
    kind: "task",
    text: "z",
    owner: nobody,
    byDate: null,
  } as const;
  const content = buildContent({ ...sources, lines: [line], people: [] });
  expect(content.items[0]?.lines[0]?.owner).toEqual(nobody);
  expect(content.coordinators).toEqual([]);
});
