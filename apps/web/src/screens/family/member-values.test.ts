import { memberInput } from "@rondom/domain/family/input";
import { expect, it } from "vitest";
import { memberValues, readYear } from "./member-values";

it("reads four digits as a year and nothing as unknown", () => {
  expect(readYear(" 1985 ")).toBe(1985);
  expect(readYear("  ")).toBeNull();
});

it.each(["85", "19850", "1985a", "-1985"])("%s is no year, and the schema says so", (typed) => {
  const member = { ...memberValues(), name: "Selam", birthYear: readYear(typed) };
  const refused = memberInput.safeParse(member);
  expect(refused.error?.issues.map(({ path, message }) => [path.join("."), message])).toEqual([
    ["birthYear", "not-a-year"],
  ]);
});

it("a name alone is enough", () => {
  expect(memberInput.parse({ ...memberValues(), name: "Selam" })).toMatchObject({
    name: "Selam",
    ownName: null,
    birthYear: null,
    email: null,
    reach: "mail",
    languages: [],
    hindrances: [],
  });
});
