import { expect, test } from "vitest";
import { type MemberTie, notAsked } from "./attribute";
import { attributesOf, tieAttributes, tieLayers, withoutFamilyLayer } from "./layer";

const told: MemberTie = {
  actorId: "griet",
  memberId: "selam",
  group: "others",
  quality: "conflicted",
  supports: [{ kind: "instrumental", direction: "take" }],
  costs: ["indebting"],
  functions: ["material"],
  closeness: "further",
  frequency: "rarely",
  since: "sinds het opvangcentrum",
  means: ["phone"],
  where: "municipality",
  outlook: "bridging",
  strength: "weak",
};

test("all but how and where people meet is the family's", () => {
  expect(attributesOf("shared")).toEqual(["means", "where"]);
  expect(attributesOf("family")).toEqual([
    "group",
    "quality",
    "supports",
    "costs",
    "functions",
    "closeness",
    "frequency",
    "since",
    "outlook",
    "strength",
  ]);
});

test("every attribute that a tie can carry has a layer", () => {
  expect(tieAttributes).toEqual(Object.keys(notAsked));
  expect(Object.keys(told).sort()).toEqual([...tieAttributes, "actorId", "memberId"].sort());
});

test("without the family's layer nothing of it is left", () => {
  const left = withoutFamilyLayer(told);
  expect(left).toEqual({
    ...notAsked,
    actorId: "griet",
    memberId: "selam",
    means: ["phone"],
    where: "municipality",
  });
  for (const attribute of tieAttributes) {
    const kept = tieLayers[attribute] === "shared" ? told[attribute] : null;
    expect(left[attribute]).toEqual(kept);
  }
});
