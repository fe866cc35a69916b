import { expect, test } from "vitest";
import { askedFor } from "./asked-for";
import { actor, member, need } from "./testing/candidates";

const needs = [
  need("school", { actorIds: ["named"] }),
  need("debts", { domain: "finance", memberId: "daniel" }),
];

test("an actor is asked for what they meet and for what lies in their domain", () => {
  expect(askedFor(actor("named"), "needs", needs)).toEqual(["school"]);
  expect(askedFor(actor("bank", { domains: ["finance"] }), "needs", needs)).toEqual(["debts"]);
  const both = actor("named", { domains: ["finance"] });
  expect(askedFor(both, "needs", needs)).toEqual(["school", "debts"]);
});

test("a volunteer, or who was added by hand, is asked for all of them", () => {
  expect(askedFor(actor("lieve", { volunteer: true }), "needs", needs)).toEqual(["school", "debts"]);
});

test("adults of the family talk about all, a minor about their own alone", () => {
  expect(askedFor(member("selam"), "needs", needs)).toEqual(["school", "debts"]);
  expect(askedFor(member("daniel", { minor: true }), "needs", needs)).toEqual(["debts"]);
  expect(askedFor(member("miriam", { minor: true }), "needs", needs)).toEqual([]);
});

test("when everyone active is asked, actors are asked for what they meet, the family for nothing in particular", () => {
  expect(askedFor(actor("named"), "everyone", needs)).toEqual(["school"]);
  expect(askedFor(actor("bank", { domains: ["finance"] }), "everyone", needs)).toEqual([]);
  expect(askedFor(member("selam"), "everyone", needs)).toEqual([]);
});

test("the coordinator's own choice comes first, among the chosen needs, and only where needs are chosen", () => {
  expect(askedFor(actor("named"), "needs", needs, ["debts", "gone"])).toEqual(["debts"]);
  expect(askedFor(member("selam"), "needs", needs, [])).toEqual([]);
  expect(askedFor(actor("named"), "everyone", needs, ["debts"])).toEqual(["school"]);
});
