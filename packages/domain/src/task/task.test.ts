import { expect, test } from "vitest";
import { holdings, reachableOwner } from "./task";

test("a mail reaches whoever helps or is family, not a coordinator, not nobody", () => {
  const reached = holdings.map((ownerKind) => reachableOwner({ ownerKind, ownerId: "x" }));
  expect(reached).toEqual([{ kind: "actor", id: "x" }, { kind: "member", id: "x" }, null, null]);
});
