import { expect, test } from "vitest";
import { fictionalMail } from "./fictional-mail";

const check = (text: string, path = "packages/db/src/seed/people.ts") =>
  fictionalMail.check([{ path, text }]);

test.each([
  "ann@example.org",
  "a.b+c@mail.example.com",
  "ann@school.test",
  "x@y.example",
  "x@y.invalid",
  "x@mail.localhost",
])("%s is fictional", (text) => {
  expect(check(text)).toEqual([]);
});

test.each(["ann@gmail.com", "ann@notexample.org", "ann@example.be", "ann@test.be", "ann@Mail.Org"])(
  "%s may be somebody's",
  (text) => {
    expect(check(`const mail = "${text}";`)).toEqual([
      `packages/db/src/seed/people.ts: "${text}" may be somebody's: use example.org, .test, .example or .invalid.`,
    ]);
  },
);

test("versions, impossible names and the lock file hold no addresses", () => {
  expect(check("pnpm@12.21.0, a@-b.org, a@b-.org, @rondom/domain")).toEqual([]);
  expect(check("ann@gmail.com", "pnpm-lock.yaml")).toEqual([]);
  expect(check("ann@gmail.com", "apps/web/package.json")).toEqual([]);
});
