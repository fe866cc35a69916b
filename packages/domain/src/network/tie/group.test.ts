import { expect, test } from "vitest";
import { lifeDomains } from "../life-domain";
import { standingGroup, usualGroup } from "./group";

test("a professional stands by their home domain, else with the social services", () => {
  const groups = lifeDomains.map((domain) => [domain, usualGroup({ formal: true, domains: [domain] })]);
  expect(Object.fromEntries(groups)).toEqual({
    volunteers: "associations",
    integration: "social-services",
    work: "school-work",
    finance: "social-services",
    housing: "social-services",
    health: "social-services",
    education: "school-work",
    leisure: "associations",
    parenting: "social-services",
    informal: "social-services",
  });
});

test("somebody informal is guessed at school, at work and in associations alone", () => {
  const guessed = lifeDomains.filter((domain) => usualGroup({ formal: false, domains: [domain] }) !== null);
  expect(guessed).toEqual(["volunteers", "work", "education", "leisure"]);
  expect(usualGroup({ formal: false, domains: ["leisure"] })).toBe("associations");
  expect(usualGroup({ formal: false, domains: ["work"] })).toBe("school-work");
});

test("the home domain decides, and nobody needs one", () => {
  expect(usualGroup({ formal: false, domains: ["informal", "leisure"] })).toBeNull();
  expect(usualGroup({ formal: false, domains: [] })).toBeNull();
  expect(usualGroup({ formal: true, domains: [] })).toBe("social-services");
  expect(usualGroup({ formal: true, domains: ["abcdefghij0123456789"] })).toBe("social-services");
});

test("stands where it was told, else where such people usually do, else with the others", () => {
  const teacher = { formal: true, domains: ["education"] };
  expect(standingGroup("friends", teacher)).toBe("friends");
  expect(standingGroup(null, teacher)).toBe("school-work");
  expect(standingGroup(null, { formal: false, domains: [] })).toBe("others");
});
