import { expect, it } from "vitest";
import { light } from "../tokens";
import { faded, fadedSeats, type MapLayers } from "./layers";
import { layoutMap } from "./layout";
import { tesfay, tesfayTies } from "./reference";
import { mapSvg } from "./svg";

const layout = layoutMap(tesfay);
const fadedPeople = (layers: MapLayers, chosen?: string) =>
  [...fadedSeats(layout, layers, chosen)]
    .map((id) => id.split("@")[0])
    .filter((id, i, all) => all.indexOf(id) === i);
const formal = ["p3", "p4", "p5", "p6", "p7", "p8", "p9", "p10"];
const informal = ["p1", "p2", "p11", "p12", "p13"];

it("fades nobody without a layer", () => {
  expect(fadedPeople({})).toEqual([]);
  expect(fadedPeople({ ties: tesfayTies })).toEqual([]);
  expect(fadedPeople({}, "p1")).toEqual([]);
});

it("fades the other kind, every seat of it, and never a chair", () => {
  expect(fadedPeople({ kind: "informal" }).sort()).toEqual([...formal].sort());
  expect(fadedPeople({ kind: "formal" }).sort()).toEqual([...informal].sort());
  expect(fadedSeats(layout, { kind: "formal" }).size).toBe(10);
});

it("fades those whom the chosen person does not know", () => {
  expect(fadedPeople({ ties: tesfayTies }, "p11").sort()).toEqual(
    ["p2", "p3", "p4", "p5", "p6", "p7", "p8", "p9", "p10"].sort(),
  );
});

it("fades who helps only other members; who is not named helps everybody", () => {
  const helps = { p8: ["m1"], p9: ["m1", "m2"], p10: ["m2"], p6: [] };
  expect(fadedPeople({ member: { id: "m1", helps } })).toEqual(["p10"]);
  expect(fadedPeople({ member: { id: "m2", helps } })).toEqual(["p8"]);
  expect(fadedPeople({ member: { id: "m3", helps } }).sort()).toEqual(["p10", "p8", "p9"]);
});

it("fades for any of the layers together", () => {
  expect(fadedPeople({ kind: "informal", member: { id: "m1", helps: { p12: ["m2"] } } })).toContain("p12");
});

/** Places of everything that stands in a picture: words, seats and segments. */
const places = (svg: string) => svg.match(/ (?:x|y|cx|cy|viewBox|d)="[^"]*"/gu) ?? [];

it("moves nobody: whatever the layers, everything stands where it stood", () => {
  const plain = mapSvg(layout, light, { title: "t" });
  const layers: MapLayers[] = [{ kind: "formal" }, { member: { id: "m", helps: { p1: ["n"] } } }];
  for (const layer of layers)
    expect(places(mapSvg(layout, light, { title: "t", layers: layer }))).toEqual(places(plain));
  const tied = places(mapSvg(layout, light, { title: "t", layers: { ties: tesfayTies } }));
  const left = [...tied];
  for (const place of places(plain)) left.splice(left.indexOf(place), 1);
  // What is new: twelve curves and their two dots each.
  expect(left).toHaveLength(12 * (1 + 4));
});

it("draws faded seats and their labels together, and leaves out the load where it is not wanted", () => {
  const svg = mapSvg(layout, light, { title: "t", layers: { kind: "formal", load: false } });
  expect(svg.split(`<g opacity="${faded}">`)).toHaveLength(1 + 2 * 10);
  expect(svg).not.toContain("draagt veel");
  expect(svg).not.toContain("rondom-weight");
  expect(mapSvg(layout, light, { title: "t", layers: { load: true } })).toContain("draagt veel: 7 taken");
});

it("draws the chosen person's ties strong and to the seats, the others quieter than before", () => {
  const quiet = mapSvg(layout, light, { title: "t", layers: { ties: tesfayTies } });
  expect(quiet).toContain('<g fill="none" opacity="0.45">');
  expect(quiet.split(`stroke="${light.soft}" stroke-width="1.2"`)).toHaveLength(1 + 12);
  expect(quiet).not.toContain('stroke-width="2.4"');
  const chosen = mapSvg(layout, light, { title: "t", layers: { ties: tesfayTies }, chosenActorId: "p11" });
  expect(chosen).toContain('<g fill="none" opacity="0.15">');
  expect(chosen.split(`stroke="${light.action}" stroke-width="2.4"`)).toHaveLength(1 + 3);
  const alone = mapSvg(layout, light, {
    title: "t",
    layers: { ties: tesfayTies.slice(0, 1) },
    chosenActorId: "p6",
  });
  expect(alone).toContain('<g fill="none" opacity="0.45">');
});

it("gives the words of the table a seam where ties run under them, and only then", () => {
  const seam = `<g paint-order="stroke" stroke="${light.surface}"`;
  expect(mapSvg(layout, light, { title: "t", layers: { ties: tesfayTies } })).toContain(seam);
  expect(mapSvg(layout, light, { title: "t" })).not.toContain(seam);
});
