import { expect, test } from "vitest";
import { byRing } from "./by-ring";

test("who sits where in one account, from the inside out, without empty rings", () => {
  const actors = ["griet", "tom", "lieve"].map((id) => ({ id }));
  const account = [
    { actorId: "tom", memberId: null, closeness: "very-close" as const },
    { actorId: "griet", memberId: "selam", closeness: "close" as const },
    { actorId: "lieve", memberId: null, closeness: null },
  ];
  expect(byRing({ actors, account }, null)).toEqual([
    { ring: "very-close", ids: ["tom"] },
    { ring: "not-asked", ids: ["griet", "lieve"] },
  ]);
  expect(byRing({ actors, account }, "selam")[0]).toEqual({ ring: "close", ids: ["griet"] });
  expect(byRing({ actors: [], account }, null)).toEqual([]);
});
