import { expect, test } from "vitest";
import { lockFloors } from "./lock-floors";

const fine = {
  next: "16.4.5",
  "better-sqlite3": "13.2.0",
  "drizzle-orm": "0.45.4",
  nodemailer: "10.6.0",
  "@trpc/server": "11.22.1",
  "next-auth": "4.24.15",
};
const check = (changes: Record<string, string>) => {
  const keys = Object.entries({ ...fine, ...changes }).map(
    ([name, version]) => `  '${name}@${version}': {}\n`,
  );
  return lockFloors.check([
    { path: "pnpm-lock.yaml", text: `lockfileVersion: '9.0'\npackages:\n${keys.join("")}` },
  ]);
};

test("at its floor or above is fine", () => {
  expect(check({})).toEqual([]);
  expect(check({ next: "17.0.0", "drizzle-orm": "0.45.2", "@trpc/server": "11.8.0" })).toEqual([]);
});

test.each([
  ["next", "16.4.4"],
  ["next", "16.4.5-canary.3"],
  ["next", "15.9.9"],
  ["better-sqlite3", "12.9.9"],
  ["drizzle-orm", "0.45.1"],
  ["nodemailer", "10.4.0"],
  ["@trpc/server", "11.7.9"],
  ["next-auth", "4.24.14"],
])("%s %s is named", (name, version) => {
  expect(check({ [name]: version })).toHaveLength(1);
  expect(check({ [name]: version })[0]).toContain(
    `pnpm-lock.yaml has ${name} ${version}, below its security floor`,
  );
});

test("a second, older copy is found too", () => {
  const text = "packages:\n  nodemailer@10.6.0: {}\n  nodemailer@6.9.0: {}\n";
  expect(lockFloors.check([{ path: "pnpm-lock.yaml", text }])).toContain(
    "pnpm-lock.yaml has nodemailer 6.9.0, below its security floor 10.4.1.",
  );
});

test("a floor that guards nothing and a missing lock file are named", () => {
  expect(lockFloors.check([{ path: "pnpm-lock.yaml", text: "packages: {}\n" }])).toHaveLength(6);
  expect(lockFloors.check([])).toEqual(["pnpm-lock.yaml is missing."]);
});
