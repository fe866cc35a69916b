import { expect, test } from "vitest";
import { keyOfWho, whoOf } from "./who";

test("whoever takes a step comes back from their key", () => {
  for (const kind of ["actor", "member", "coordinator"] as const) {
    expect(whoOf(keyOfWho({ kind, id: "a-1" }))).toEqual({ kind, id: "a-1" });
  }
  expect(keyOfWho(null)).toBe("nobody");
  expect(whoOf("nobody")).toBeNull();
});
