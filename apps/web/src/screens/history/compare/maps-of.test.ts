import { type MemberTie, notAsked } from "@rondom/domain/network/tie/attribute";
import type { MapVersion } from "@rondom/domain/network/version/version";
import { expect, test } from "vitest";
import { mapsOf } from "./maps-of";

const tie = (actorId: string, memberId: string | null): MemberTie => ({ ...notAsked, actorId, memberId });
const version = (id: string, toldBy: string[], account: MemberTie[]): MapVersion => ({
  ...{ id, toldBy, at: 1, about: "now", where: "here" },
  map: { members: [], domains: [], actors: [], needs: [], ties: [], account },
});

test("every version once; today holds every account that it was told by", () => {
  const [then, wished] = [version("t", ["selam"], []), version("w", ["daniel"], [])];
  const bySelam = version("now", ["selam"], [tie("griet", "selam"), tie("griet", null)]);
  const byDaniel = version("now", ["daniel", "selam"], [tie("griet", "daniel"), tie("griet", null)]);
  const maps = mapsOf([
    { from: then, to: bySelam, items: [] },
    { from: byDaniel, to: wished, items: [] },
  ]);
  expect([...maps.keys()]).toEqual(["t", "now", "w"]);
  expect(maps.get("t")).toBe(then);
  expect(maps.get("now")?.toldBy).toEqual(["selam", "daniel"]);
  expect(maps.get("now")?.map.account).toEqual([
    tie("griet", "selam"),
    tie("griet", null),
    tie("griet", "daniel"),
  ]);
  expect(bySelam.map.account).toHaveLength(2);
});
