import { expect, test } from "vitest";
import { mapFrom } from "../testing/network-map";
import { aroundMember } from "./around-member";

const place = (domain: string, memberId: string | null = null) => ({ domain, memberId });
const need = (id: string, memberId: string | null, domain: string, actorIds: string[] = []) => {
  const said = { title: id, sensitive: false, state: "open" as const };
  return { id, memberId, domain, actorIds, ...said };
};
const map = {
  ...mapFrom({
    own: [{ id: "own1", name: "Geloof", icon: "star" }],
    stored: new Map([["housing", "no-need" as const]]),
    actors: [
      { id: "all", name: "Voor allen", places: [place("work")] },
      { id: "hers", name: "Voor Selam", places: [place("work", "selam"), place("health", "rahel")] },
      { id: "others", name: "Voor Rahel", places: [place("own1", "rahel")] },
      { id: "loose", name: "Nergens", places: [] },
      { id: "meets", name: "Door een nood", places: [] },
    ],
    needs: [
      need("n1", "selam", "leisure", ["meets"]),
      need("n2", "rahel", "health"),
      need("n3", null, "work"),
    ],
  }),
  ties: [
    { id: "t1", actorId: "all", otherId: "hers" },
    { id: "t2", actorId: "all", otherId: "others" },
    { id: "t3", actorId: "others", otherId: "all" },
  ],
  familyName: "Gezin Tesfay",
};

test("who helps the member or everybody stays, in the domains in which they do", () => {
  const around = aroundMember(map, "selam");
  expect(around.actors.map(({ id, domains }) => [id, domains])).toEqual([
    ["all", ["work"]],
    ["hers", ["work"]],
    ["loose", []],
    ["meets", ["leisure"]],
  ]);
  expect(around.actors[1]?.places).toEqual([place("work", "selam")]);
  expect(around.needs.map(({ id }) => id)).toEqual(["n1", "n3"]);
  expect(around.ties.map(({ id }) => id)).toEqual(["t1"]);
  expect(around.familyName).toBe("Gezin Tesfay");
});

test("the table stays whole, with the counts and states of what is left", () => {
  const { domains } = aroundMember(map, "selam");
  expect(domains.map(({ key }) => key)).toEqual(map.domains.map(({ key }) => key));
  const at = (key: string) => domains.find((domain) => domain.key === key);
  expect(at("work")).toMatchObject({ people: 2, gaps: 1, shown: "carried" });
  expect(at("health")).toMatchObject({ people: 0, gaps: 0, shown: "not-spoken" });
  expect(at("housing")).toMatchObject({ stored: "no-need", shown: "no-need" });
  expect(at("own1")).toMatchObject({ own: { name: "Geloof", icon: "star" }, people: 0 });
});
