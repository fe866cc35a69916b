import { expect, test } from "vitest";
import type { PersonKey } from "../person";
import { nobody } from "../task/task";
import type { ReportContent, ReportLine, ReportPerson } from "./content";
import { type ReportReader, viewFor } from "./reader-view";

const person = (key: PersonKey, name: string, over: Partial<ReportPerson> = {}): ReportPerson => ({
  key,
  name,
  ownName: null,
  role: "leerkracht",
  organisation: "School",
  mayBeNamed: true,
  attendance: "present",
  invited: true,
  ...over,
});
const task = (id: string, owner: ReportLine["owner"]): ReportLine => ({
  id,
  kind: "task",
  text: `tekst ${id}`,
  owner,
  byDate: "2026-12-04",
});
const content: ReportContent = {
  meeting: { startsAt: 1, minutes: 60, zone: "Europe/Brussels", place: null, online: false },
  coordinator: { id: "joke", name: "Joke", phone: "09" },
  coordinators: [{ id: "stijn", name: "Stijn" }],
  language: "nl",
  items: [
    {
      id: "i1",
      kind: "need",
      domain: "health",
      domainName: null,
      title: "Tolk",
      sensitive: true,
      lines: [
        { id: "n", kind: "note", text: "Rahel mist les", owner: null, byDate: null },
        task("griet", { kind: "actor", id: "griet" }),
        task("abeba", { kind: "actor", id: "abeba" }),
        task("stijn", { kind: "coordinator", id: "stijn" }),
        task("joke", { kind: "coordinator", id: "joke" }),
        task("weg", { kind: "actor", id: "unknown" }),
        task("selam", { kind: "member", id: "selam" }),
      ],
    },
  ],
  people: [
    person("member:selam", "Selam", { ownName: "ሰላም", role: "moeder", organisation: null }),
    person("actor:griet", "Griet"),
    person("actor:abeba", "Abeba", { mayBeNamed: false, role: null }),
    person("actor:els", "Els", { attendance: null }),
  ],
};
const named: ReadonlySet<PersonKey> = new Set<PersonKey>(["actor:griet"]);
const reader = (key: PersonKey | null, over: Partial<ReportReader> = {}): ReportReader => ({
  key,
  whole: true,
  named,
  ...over,
});
const owners = (as: ReportReader) =>
  Object.fromEntries(viewFor(content, as).items.flatMap((i) => i.lines.map((l) => [l.id, l.owner])));

test("an actor sees by role whom the family does not let be named, and every member by name", () => {
  const view = viewFor(content, reader("actor:griet"));
  expect(view.people).toEqual([
    { name: "Selam", ownName: "ሰላም", role: "moeder", organisation: null, attendance: "present", you: false },
    {
      name: "Griet",
      ownName: null,
      role: "leerkracht",
      organisation: "School",
      attendance: "present",
      you: true,
    },
    { name: null, ownName: null, role: null, organisation: null, attendance: "present", you: false },
    // Named when it was frozen; the family took that back since.
    { name: null, ownName: null, role: "leerkracht", organisation: null, attendance: null, you: false },
  ]);
  expect(JSON.stringify(view)).not.toMatch(/Abeba|Els/);
});

test("consent given later does not name whom the frozen report did not name", () => {
  const later = reader("actor:griet", { named: new Set<PersonKey>(["actor:abeba"]) });
  expect(owners(later).abeba).toEqual({ name: null, role: null, you: false, coordinator: false });
});

test("a hidden person sees their own name", () => {
  expect(owners(reader("actor:abeba")).abeba).toEqual({
    name: "Abeba",
    role: null,
    you: true,
    coordinator: false,
  });
});

test("the family and the coordinator know everyone by name", () => {
  for (const key of ["member:selam", null] as const) {
    const names = viewFor(content, reader(key)).people.map((each) => each.name);
    expect(names).toEqual(["Selam", "Griet", "Abeba", "Els"]);
  }
});

test("who does what: people, coordinators, and somebody no longer known", () => {
  expect(owners(reader("actor:griet"))).toEqual({
    n: null,
    griet: { name: "Griet", role: "leerkracht", you: true, coordinator: false },
    abeba: { name: null, role: null, you: false, coordinator: false },
    stijn: { name: "Stijn", role: null, you: false, coordinator: true },
    joke: { name: "Joke", role: null, you: false, coordinator: true },
    weg: { name: null, role: null, you: false, coordinator: false },
    selam: { name: "Selam", role: "moeder", you: false, coordinator: false },
  });
});

test("own tasks stand first; the coordinator's are those of coordinators", () => {
  const own = (key: PersonKey | null) => viewFor(content, reader(key)).ownTasks.map((line) => line.id);
  expect(own("actor:griet")).toEqual(["griet"]);
  expect(own("member:selam")).toEqual(["selam"]);
  expect(own("actor:els")).toEqual([]);
  expect(own(null)).toEqual(["stijn", "joke"]);
});

test("a minor for whom reports were not ticked sees their own tasks alone", () => {
  const view = viewFor(content, reader("member:selam", { whole: false }));
  expect(view).toMatchObject({ whole: false, items: [], people: [] });
  expect(view.ownTasks.map((line) => line.id)).toEqual(["selam"]);
  expect(JSON.stringify(view)).not.toContain("Rahel mist les");
});

test("frame and text are the same for every reader", () => {
  const view = viewFor(content, reader("actor:griet"));
  expect(view.meeting).toEqual(content.meeting);
  expect(view.coordinator).toEqual({ name: "Joke", phone: "09" });
  expect(view.language).toBe("nl");
  expect(view.items[0]).toMatchObject({
    id: "i1",
    kind: "need",
    domain: "health",
    domainName: null,
    title: "Tolk",
  });
  expect(view.items[0]?.lines[1]).toMatchObject({
    id: "griet",
    kind: "task",
    text: "tekst griet",
    byDate: "2026-12-04",
  });
});

test("nobody has no name, for any reader", () => {
  const [item] = content.items;
  if (!item) throw new Error("no point");
  const toFind = { ...content, items: [{ ...item, lines: [task("z", nobody)] }] };
  for (const as of [reader(null), reader("actor:griet")])
    expect(viewFor(toFind, as).items[0]?.lines[0]?.owner).toBeNull();
  expect(viewFor(toFind, reader("actor:griet")).ownTasks).toEqual([]);
});
