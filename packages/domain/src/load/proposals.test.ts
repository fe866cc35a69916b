import { expect, it } from "vitest";
import type { PersonKey } from "../person";
import type { Bearer, TaskToGive } from "./bearer";
import { proposalsFor } from "./proposals";

const bearer = (id: string, weight: number, over: Partial<Bearer> = {}): Bearer => ({
  key: `actor:${id}`,
  kind: "actor",
  volunteer: false,
  formal: true,
  minor: false,
  domains: ["work"],
  here: { tasks: weight > 0 ? 1 : 0, weight },
  elsewhere: { tasks: 0, weight: 0 },
  offer: null,
  ...over,
});
const task: TaskToGive = {
  title: "Bellen",
  domain: "work",
  kind: null,
  weight: 1,
  byDate: null,
  ownerKey: null,
};
const but: PersonKey[] = [];

it("those who stand in the domain, the least loaded first, all families together, three at most", () => {
  const everybody = [
    bearer("a", 3),
    bearer("b", 0, { elsewhere: { tasks: 2, weight: 2 } }),
    bearer("c", 1),
    bearer("d", 0, { domains: ["leisure"] }),
    bearer("e", 4),
  ];
  expect(proposalsFor(task, everybody, but)).toEqual(["actor:c", "actor:b", "actor:a"]);
  expect(proposalsFor(task, everybody, ["actor:c"])).toEqual(["actor:b", "actor:a", "actor:e"]);
  expect(proposalsFor({ ...task, ownerKey: "actor:b" }, everybody, but)).not.toContain("actor:b");
});

it("fewer tasks go first at the same weight; else their order stays", () => {
  const two = bearer("two", 0, { elsewhere: { tasks: 2, weight: 2 } });
  expect(proposalsFor(task, [two, bearer("one", 2)], but)).toEqual(["actor:one", "actor:two"]);
  expect(proposalsFor(task, [bearer("x", 1), bearer("y", 1)], but)).toEqual(["actor:x", "actor:y"]);
});

it("nobody of whom something has to be asked first, and nobody without a domain", () => {
  const child = bearer("child", 0, { minor: true });
  const full = bearer("full", 0, { volunteer: true, here: { tasks: 3, weight: 3 } });
  const buddy = bearer("buddy", 0, { volunteer: true });
  expect(proposalsFor(task, [child, full, buddy], but)).toEqual(["actor:buddy"]);
  expect(proposalsFor({ ...task, kind: "therapy" }, [child, full, buddy], but)).toEqual([]);
  expect(proposalsFor({ ...task, domain: null }, [buddy], but)).toEqual([]);
});
