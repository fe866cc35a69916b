import { expect, test } from "vitest";
import { personField } from "./person-field";

const id = "abcdefghij0123456789";

test("a key names a person", () => {
  expect(personField.parse(`actor:${id}`)).toEqual({ kind: "actor", id });
  expect(personField.parse(`member:${id}`)).toEqual({ kind: "member", id });
});

test.each([`coordinator:${id}`, "actor:x", `actor:${id}:x`, id, "", 5, null])("%s names nobody", (key) => {
  expect(personField.safeParse(key).success).toBe(false);
});
