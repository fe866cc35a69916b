import { lifeDomains } from "@rondom/domain/network/life-domain";
import { notAsked } from "@rondom/domain/network/tie/attribute";
import type { MapVersion } from "@rondom/domain/network/version/version";
import { versionActor } from "@rondom/domain/testing/map-version";
import { expect, test } from "vitest";
import type { VersionsFacts } from "./versions-facts";
import { versionsSvg } from "./versions-svg";

function factsOf(count: number, more: Partial<VersionsFacts> = {}): VersionsFacts {
  const people = Array.from({ length: count }, (_, i) => ({
    ...versionActor(`p${i}`, i % 2 === 0, [lifeDomains[i % 10] ?? "work"]),
    name: `Mia${i} Vandenbroucke`,
  }));
  const map = { members: [], domains: [], actors: people, needs: [], ties: [] };
  const version = (id: string, seen: typeof people): MapVersion => ({
    ...{ id, at: 0, toldBy: [], about: id === "then" ? "then" : "now", where: "here" },
    map: {
      ...map,
      actors: seen,
      account: seen.map(({ id: actorId }) => ({ ...notAsked, actorId, memberId: null })),
    },
  });
  return {
    sheet: {
      map: { ...map, actors: [] },
      ...{ familyName: "Gezin Tesfay", told: null, centre: null, paper: "a4", template: false },
      ...{ language: "nl", at: 0, year: 2026 },
    },
    versions: [version("then", people.slice(1)), version("now", people)],
    people,
    ...{ form: "side", drawing: "circles", ...more },
  };
}

test("a few people: both on the asked sheet", () => {
  expect(versionsSvg(factsOf(6))).toMatchObject({
    paper: "a4",
    svgs: [expect.stringContaining("blad 1 van 1")],
  });
});

test("sixty people: A3 instead of letters that nobody can read, a sheet for each and for what changed", () => {
  const { paper, svgs } = versionsSvg(factsOf(60));
  expect(paper).toBe("a3");
  expect(svgs).toHaveLength(3);
  expect(svgs[2]).toContain(">Toen – Nu</text>");
});

test("as a difference one sheet; as network maps a sheet each, the last alone as a difference", () => {
  expect(versionsSvg(factsOf(60, { form: "difference" })).svgs).toHaveLength(1);
  const maps = versionsSvg(factsOf(6, { drawing: "map" })).svgs;
  expect(maps.map((svg) => /· (Toen|Nu)</.exec(svg)?.[1])).toEqual(["Toen", "Nu"]);
  const last = versionsSvg(factsOf(6, { drawing: "map", form: "difference" })).svgs;
  expect(last.map((svg) => /· (Toen|Nu)</.exec(svg)?.[1])).toEqual(["Nu"]);
  // What is otherwise stays known when the one before it is not shown.
  expect(last[0]).toContain(">Erbij</text>");
});
