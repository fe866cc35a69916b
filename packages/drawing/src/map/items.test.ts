import { expect, it } from "vitest";
import type { MapActor, MapInput } from "./input";
import { actorItem, domainsOf, itemsOf } from "./items";
import { levelFor } from "./levels";
import { referenceDomains, referenceWords, tesfay } from "./reference";

const level = levelFor(0, 10);
const actor = (id: string, domains: string[], more: Partial<MapActor> = {}): MapActor => ({
  id,
  name: `Naam ${id}`,
  formal: false,
  domains,
  ...more,
});
const family = (actors: MapActor[], order?: string[]): MapInput => ({
  centre: { name: "Gezin Test", lines: [] },
  domains: referenceDomains(order ? { work: { order } } : {}),
  actors,
  gaps: [{ id: "g", domain: "work", title: "Werk" }],
  words: referenceWords,
});
const ids = (input: MapInput) => {
  const work = input.domains.find(({ key }) => key === "work");
  return work ? itemsOf(input, work, level).map(({ id }) => id) : [];
};

it("keeps the order of joining, chairs last", () => {
  expect(
    ids(family([actor("a", ["work"]), actor("b", ["housing"]), actor("c", ["housing", "work"])])),
  ).toEqual(["a@work", "c@work", "g@work"]);
  expect(ids(family([actor("a", ["work"]), actor("b", ["work"]), actor("c", ["work"])], ["c", "a"]))).toEqual(
    ["c@work", "a@work", "b@work", "g@work"],
  );
});

it("lets people with several domains lead only when one column is not enough", () => {
  const people = ["a", "b", "c", "d"].map((id) => actor(id, id === "d" ? ["work", "health"] : ["work"]));
  expect(ids(family(people))).toEqual(["a@work", "b@work", "c@work", "d@work", "g@work"]);
  expect(ids(family([actor("z", ["work"]), ...people]))).toEqual([
    "d@work",
    "z@work",
    "a@work",
    "b@work",
    "c@work",
    "g@work",
  ]);
});

it("counts each known domain once, home first", () => {
  expect(domainsOf(actor("a", ["health", "gone", "work", "health"]), tesfay.domains)).toEqual([
    "health",
    "work",
  ]);
});

it("has the full label at home and the name alone elsewhere", () => {
  const lieve = tesfay.actors[0];
  if (!lieve) throw new Error("no reference");
  const texts = (domain: string | null, at = level) =>
    actorItem(lieve, domain, tesfay, at).lines.map(({ text, tone }) => `${tone} ${text}`);
  const full = ["ink Lieve Dewaele", "soft buddy · Welkomgroep", "attention draagt veel: 7 taken"];
  expect(texts("volunteers")).toEqual(full);
  expect(texts("health")).toEqual(["ink Lieve Dewaele"]);
  expect(texts(null)).toEqual(full);
  expect(texts("volunteers", levelFor(0, 10, "wide", "C"))).toEqual([
    "ink Lieve Dewaele",
    "attention draagt veel: 7 taken",
  ]);
});

it("is as high as its seat or its lines, and as wide as its widest line", () => {
  const height = (more: Partial<MapActor>) =>
    actorItem(actor("a", ["work"], more), "work", family([]), level).height;
  expect(height({})).toBe(32 + 2 + 8);
  // 14.5 × 1.24 + 3 × 12.5 × 1.2 + 8: the name, two lines of function and organisation, the weight.
  const three = { second: "trajectbegeleider · Agentschap I&I", carriesMuch: "draagt veel" };
  expect(height(three)).toBeCloseTo(17.98 + 45 + 8, 6);
  const item = actorItem(actor("a", ["work"], { name: "I", second: "II" }), "work", family([]), level);
  expect(item.width).toBeCloseTo((2 * 392 * 12.5) / 1000, 6);
  expect(actorItem(actor("a", ["work"], { name: " " }), "work", family([]), level).width).toBe(0);
});

it("reserves room for the weight icon", () => {
  const [, line] = actorItem(actor("a", ["work"], { carriesMuch: "I" }), "work", family([]), level).lines;
  expect(line?.width).toBeCloseTo((424 * 12.5) / 1000 + 18, 0);
  expect(line).toMatchObject({ weightIcon: true, weight: 700 });
});

it("writes a chair as the plain need and the words for it", () => {
  const work = tesfay.domains[2];
  const chair = work && itemsOf(tesfay, work, level)[0];
  expect(chair?.lines.map(({ text, weight, tone }) => [text, weight, tone])).toEqual([
    ["Opleiding zorg voor Selam", 400, "ink"],
    ["lege stoel", 700, "attention"],
  ]);
  expect(chair).toMatchObject({ kind: "chair", subject: "g1", initials: null, times: 1, formal: false });
});

it("wraps a long name at the level's width and splits function from organisation", () => {
  const long = actor("a", ["work"], {
    name: "Marie-Christine Vandenbroucke-Van Wambeke",
    second: "zorgcoördinator · GO! De Vlieger",
  });
  const lines = actorItem(long, "work", family([]), levelFor(30, 10)).lines.map(({ text }) => text);
  expect(lines).toEqual([
    "Marie-Christine",
    "Vandenbroucke-Van",
    "Wambeke",
    "zorgcoördinator",
    "GO! De Vlieger",
  ]);
});
