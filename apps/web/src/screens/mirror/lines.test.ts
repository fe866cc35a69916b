import { mirrorOf } from "@rondom/domain/network/mirror/mirror";
import type { Mirrored } from "@rondom/domain/network/mirror/mirrored";
import { type MemberTie, notAsked } from "@rondom/domain/network/tie/attribute";
import { expect, test } from "vitest";
import { mirrorLines } from "./lines";

const tie = (actorId: string, told: Partial<MemberTie>): MemberTie => ({
  ...{ ...notAsked, actorId, memberId: null },
  ...told,
});

/** Four people: two professionals who know each other, a neighbour and an uncle abroad. */
const network: Mirrored = {
  actors: [
    { id: "griet", formal: true, domains: ["work", "housing"], phone: true, mail: false },
    { id: "tom", formal: true, domains: ["work"], phone: false, mail: true },
    { id: "frans", formal: false, domains: ["informal"], phone: false, mail: false },
    { id: "mekonnen", formal: false, domains: [], phone: false, mail: false },
  ],
  domains: ["work", "housing", "informal", "finance"].map((key) => ({ key, shown: "carried" as const })),
  needs: [],
  ties: [{ actorId: "tom", otherId: "griet" }],
  account: [
    tie("griet", {
      quality: "conflicted",
      supports: [{ kind: "instrumental", direction: "take" }],
      costs: [],
    }),
    tie("frans", {
      ...{ quality: "strong", closeness: "very-close", frequency: "daily", group: "neighbours" },
      ...{ supports: [{ kind: "psychosocial", direction: "both" }], functions: ["belonging"] },
      ...{ costs: ["indebting"], strength: "strong", outlook: "bridging", means: ["phone"] },
    }),
    tie("mekonnen", { where: "abroad", supports: [] }),
  ],
};
const { who, contact, knows } = mirrorLines(mirrorOf(network));
const said = (lines: typeof who) =>
  lines.map(({ key, values, notAsked: no }) => [key, values.count, values.all, no]);

test("who is there: each with what it counts, and who was not asked", () => {
  expect(said(who)).toEqual([
    ["size", 4, undefined, 0],
    ["formal", 2, 4, 0],
    ["reach", 3, 4, 1],
    ["domains", 3, 4, 0],
    ["groups", 1, 9, 3],
    ["abroad", 1, 1, 3],
    ["bridging", 1, 1, 3],
  ]);
});

test("how the contact is: in each share count only those who were asked", () => {
  expect(contact.map(({ key, values, notAsked: no }) => [key, values, no])).toEqual([
    ["veryClose", { count: 1, all: 1 }, 3],
    ["strongTie", { count: 1, all: 1 }, 3],
    ["weekly", { count: 1, all: 1 }, 3],
    ["means", { all: 1, faceToFace: 0, phone: 1, online: 0 }, 3],
    ["supports", { count: 2, all: 3 }, 1],
    ["help", { all: 2, mutual: 1, taken: 1, given: 0 }, 1],
    ["costs", { all: 2, paid: 0, indebting: 1 }, 2],
    ["functions", { all: 1, affection: 0, belonging: 1, material: 0, stability: 0 }, 3],
    ["quality", { all: 2, strong: 1, supportive: 0, neutral: 0, conflicted: 1 }, 2],
  ]);
});

test("an index never stands without its counts", () => {
  expect(knows.map(({ key, values }) => [key, values])).toEqual([
    ["density", { value: 1 / 6, count: 1, all: 6 }],
    ["externalInternal", { value: -1, external: 0, possibleExternal: 4, internal: 1, possibleInternal: 2 }],
    ["untied", { count: 2 }],
  ]);
});

test("of what nobody was asked there is no sentence; of nobody's pairs no index", () => {
  const lines = mirrorLines(mirrorOf({ ...network, account: [], ties: [] }));
  expect(lines.who.map(({ key }) => key)).toEqual(["size", "formal", "reach", "domains"]);
  expect(lines.contact).toEqual([]);
  expect(lines.knows.map(({ key }) => key)).toEqual(["density", "untied"]);
  const alone = mirrorLines(
    mirrorOf({ ...network, actors: network.actors.slice(0, 1), account: [], ties: [] }),
  );
  expect(alone.knows).toEqual([]);
});
