import { expect, test } from "vitest";
import { sizeAndNames } from "./size-and-names";

const lines = (count: number) => "x;\n".repeat(count);

test("250 lines are allowed, 251 are not", () => {
  expect(sizeAndNames.check([{ path: "packages/db/src/a.ts", text: lines(250) }])).toEqual([]);
  expect(sizeAndNames.check([{ path: "packages/db/src/a.tsx", text: lines(251) }])).toEqual([
    "packages/db/src/a.tsx has 251 lines, more than 250: give a part of it a name and a file.",
  ]);
});

test.each(["packages/i18n/src/words.generated.ts", "packages/db/migrations/sqlite/x.ts", "pnpm-lock.yaml"])(
  "%s may be longer",
  (path) => {
    expect(sizeAndNames.check([{ path, text: lines(300) }])).toEqual([]);
  },
);

test.each([
  "packages/db/src/utils/a.ts",
  "packages/db/src/helpers.ts",
  "apps/web/src/lib/a.ts",
  "x/common/a.ts",
  "x/Misc.test.ts",
])("%s is a drawer", (path) => {
  expect(sizeAndNames.check([{ path, text: "" }])).toHaveLength(1);
});

test("a word that only contains a drawer's name is fine", () => {
  expect(sizeAndNames.check([{ path: "packages/db/src/library/commonness.ts", text: "" }])).toEqual([]);
});
