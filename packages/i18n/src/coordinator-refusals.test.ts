import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readAddress } from "@rondom/domain/access/address";
import { expect, it } from "vitest";
import { coordinatorMessages } from "./coordinator-messages";

const { reason } = coordinatorMessages("nl")["coordinator-refusals"];

it.each([
  "",
  "joke",
  "a@b@c.test",
  "é@welkom.test",
  "a b@welkom.test",
  "joke@welkom",
  `${"a".repeat(300)}@b.test`,
])("has a sentence for the address %j", (typed) => {
  const reading = readAddress(typed);
  expect(reading).toHaveProperty("refused");
  expect(reason).toHaveProperty(`address-${"refused" in reading ? reading.refused : ""}`);
});

/** Reasons that only the command line or a file meets; they have their sentences there. */
const elsewhere = ["in-another-organisation", "no-such-coordinator", "not-a-demo"];

it("has a sentence for every reason that the rules and verbs name", () => {
  const packages = join(import.meta.dirname, "../..");
  const files = ["domain", "services", "db"].flatMap((name) =>
    readdirSync(join(packages, name, "src"), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.ts$/.test(file) && !/\.test\.ts$|testing\/|demo\//.test(file))
      .map((file) => readFileSync(join(packages, name, "src", file), "utf8")),
  );
  const named = files.flatMap((source) => [
    ...source.matchAll(/\b(?:error|message|reason): "([a-z][a-z-]*)"/g),
    ...source.matchAll(/new Refusal\(\s*"[a-z-]+",\s*"([a-z-]+)"/g),
  ]);
  const keys = [...new Set(named.map(([, key]) => key ?? ""))];
  expect(keys.length).toBeGreaterThan(40);
  expect(keys.filter((key) => !(key in reason)).sort()).toEqual(elsewhere);
});
