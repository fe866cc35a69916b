import { expect, test } from "vitest";
import type { MapActor, MapNeed, NetworkMap } from "../map";
import type { AtTable } from "./at-table";
import { mapAtTable } from "./map-at-table";

const member = (id: string, minor: boolean) => ({ id, name: id, ownName: null, birthYear: null, minor });
const need = (id: string, memberId: string | null, sensitive: boolean, actorIds: string[] = []): MapNeed => {
  return {
    id,
    memberId,
    domain: "health",
    title: id,
    sensitive,
    state: "open",
    actorIds,
    gap: actorIds.length === 0,
  };
};
const doctor: MapActor = {
  id: "doctor",
  name: "Dokter",
  role: null,
  organisation: null,
  formal: true,
  volunteer: false,
  places: [{ domain: "work", memberId: null }],
  domains: ["work", "health"],
  consents: { invite: null, name: null },
};
const map: NetworkMap = {
  members: [member("mother", false), member("father", false), member("son", true)],
  domains: [
    { key: "work", own: null, stored: "spoken", shown: "hangs-on-one", people: 1, gaps: 0 },
    { key: "health", own: null, stored: "not-spoken", shown: "hangs-on-one", people: 1, gaps: 2 },
    {
      key: "own",
      own: { name: "Geloof", icon: "star" },
      stored: "no-need",
      shown: "no-need",
      people: 0,
      gaps: 0,
    },
  ],
  actors: [doctor],
  needs: [
    need("open", "mother", false),
    need("mothers", "mother", true, ["doctor"]),
    need("together", null, true),
  ],
  ties: [],
};
const at = (members: string[], outsiders: AtTable["outsiders"] = []) =>
  mapAtTable(map, { members, outsiders });
const titles = (members: string[], outsiders: AtTable["outsiders"] = []) =>
  at(members, outsiders).needs.map((one) => one.title);

test("each sensitive need is there when everybody at the table may see it", () => {
  expect(titles(["mother"])).toEqual(["open", "mothers", "together"]);
  expect(titles(["mother", "father"])).toEqual(["open", "together"]);
  expect(titles(["father"])).toEqual(["open", "together"]);
  expect(titles(["mother", "son"])).toEqual(["open"]);
  expect(titles(["son"])).toEqual(["open"]);
});

test("with an outsider, or before anybody said who sits there, none is", () => {
  expect(titles(["mother"], [{ kind: "volunteer", actorId: null }])).toEqual(["open"]);
  expect(titles([])).toEqual(["open"]);
  expect(titles(["somebody who left"])).toEqual(["open"]);
});

test("what hung on a need that is not there goes with it; the rest of the map stays", () => {
  const seen = at(["mother", "son"]);
  expect(seen.actors).toEqual([{ ...doctor, domains: ["work"] }]);
  const own = seen.domains.find((domain) => domain.key === "own");
  expect(own).toEqual(map.domains[2]);
  expect(seen.domains.find((domain) => domain.key === "health")).toMatchObject({
    stored: "not-spoken",
    shown: "nobody",
    people: 0,
    gaps: 1,
  });
  expect(seen.members).toEqual(map.members);
});
