import { expect, it } from "vitest";
import { layoutMap } from "../map/layout";
import { tesfay } from "../map/reference";
import { mapSvg } from "../map/svg";
import { light } from "../tokens";
import { mapMarks } from "./map-marks";

const layout = layoutMap(tesfay);
const tie = { memberId: "selam", from: "close", to: "further" } as const;

it("marks who is closer or further at home, and a new domain on the seat in it", () => {
  expect(
    mapMarks(layout, [
      { kind: "further", actorId: "p1", ...tie },
      { kind: "closer", actorId: "p11", ...tie },
      { kind: "new-domain", domain: "finance", actorIds: ["p1", "p5"] },
      { kind: "lost-domain", domain: "work", actorIds: ["p9"] },
    ]),
  ).toEqual({
    "p1@volunteers": "further",
    "p11@informal": "closer",
    "p1@finance": "came",
    "p5@finance": "came",
  });
});

it("marks every seat of who came", () => {
  const actor = { id: "p11" } as Extract<Parameters<typeof mapMarks>[1][number], { kind: "came" }>["actor"];
  expect(mapMarks(layout, [{ kind: "came", actor }])).toEqual({
    "p11@informal": "came",
    "p11@health": "came",
  });
  expect(mapMarks(layout, [{ kind: "went", actor }])).toEqual({});
});

it("says nothing where two members tell opposite things", () => {
  const items = (["closer", "further"] as const).map((kind) => ({ kind, actorId: "p2", ...tie }));
  expect(mapMarks(layout, items)).toEqual({});
});

it("draws the marks beside the seats and moves nobody", () => {
  const plain = mapSvg(layout, light, { title: "Kaart" });
  const marked = mapSvg(layout, light, {
    title: "Kaart",
    marks: { "p1@finance": "came", "p2@volunteers": "closer", "p13@informal": "further" },
  });
  for (const sign of ["plus", "closer", "further"]) expect(marked).toContain(`href="#rondom-${sign}"`);
  expect(plain).not.toContain('href="#rondom-closer"');
  expect(marked.match(/<text[^>]*>/gu)).toEqual(plain.match(/<text[^>]*>/gu));
});
