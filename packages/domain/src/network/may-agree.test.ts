import { expect, test } from "vitest";
import { mayAgree } from "./may-agree";

const adult = { minor: false };
const minor = { minor: true };

test("an adult agrees; a minor only where there is no adult on file", () => {
  expect(mayAgree(adult, [adult, minor])).toBe(true);
  expect(mayAgree(minor, [adult, minor])).toBe(false);
  expect(mayAgree(minor, [minor, minor])).toBe(true);
});
