import { expect, it } from "vitest";
import type { Bearer } from "./bearer";
import { withGiven } from "./beside";
import { loadReasons } from "./warnings";

const bearer = (id: string, over: Partial<Bearer> = {}): Bearer => ({
  ...{ key: `actor:${id}`, kind: "actor", volunteer: true, formal: false, minor: false, domains: [] },
  ...{ here: { tasks: 1, weight: 2 }, elsewhere: { tasks: 1, weight: 1 }, offer: null },
  ...over,
});
const to = (id: string, weight = 1) => ({ owner: { kind: "actor" as const, id }, weight });

it("adds up what one person gets in the same breath, and leaves who gets nothing", () => {
  const [lieve, tom] = withGiven([bearer("lieve"), bearer("tom")], [to("lieve", 3), to("lieve"), to("else")]);
  expect(lieve).toEqual(bearer("lieve", { here: { tasks: 3, weight: 6 } }));
  expect(tom).toEqual(bearer("tom"));
});

it("knows a member from an actor, and leaves a coordinator's own alone", () => {
  const given = [
    { owner: { kind: "member" as const, id: "x" }, weight: 1 },
    { owner: { kind: "coordinator" as const, id: "x" }, weight: 1 },
  ];
  const [actor, member] = withGiven([bearer("x"), bearer("x", { key: "member:x", kind: "member" })], given);
  expect([actor?.here.tasks, member?.here.tasks]).toEqual([1, 2]);
});

it("the fourth open task of a volunteer is the fourth with those of the same breath", () => {
  const task = { title: "Brood", domain: null, kind: null, weight: 1, byDate: null, ownerKey: null };
  const asked = (given: ReturnType<typeof to>[]) => {
    const [lieve = bearer("lieve"), ...others] = withGiven([bearer("lieve")], given);
    return loadReasons(task, lieve, [lieve, ...others]);
  };
  expect(asked([])).toEqual([]);
  expect(asked([to("lieve")])).toEqual([{ kind: "fourth-task", tasks: 3 }]);
});
