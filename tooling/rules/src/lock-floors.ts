import { parse } from "yaml";
import type { Rule } from "./rule";

/** The oldest version of each package without a known hole (next-auth: of its stable line). */
const floors: Record<string, string> = {
  next: "16.4.5",
  "better-sqlite3": "13.0.0",
  "drizzle-orm": "0.45.2",
  nodemailer: "10.4.1",
  "@trpc/server": "11.8.0",
  "next-auth": "4.24.15",
};

/** Whatever the lock file brings in is at or above its security floor, and each of them is there. */
export const lockFloors: Rule = {
  name: "security floors in the lock file",
  check(files) {
    const lock = files.find((file) => file.path === "pnpm-lock.yaml");
    if (!lock) return ["pnpm-lock.yaml is missing."];
    const packages: Record<string, unknown> = parse(lock.text)?.packages ?? {};
    const versions = Object.keys(packages).map(splitKey);
    return Object.entries(floors).flatMap(([name, floor]) => {
      const found = versions.filter((one) => one.name === name);
      if (found.length === 0)
        return [`pnpm-lock.yaml has no ${name}: take its floor out of the rule, or put it back.`];
      return found
        .filter((one) => isBelow(one.version, floor))
        .map((one) => `pnpm-lock.yaml has ${name} ${one.version}, below its security floor ${floor}.`);
    });
  },
};

function splitKey(key: string): { name: string; version: string } {
  const at = key.indexOf("@", 1);
  return { name: key.slice(0, at), version: key.slice(at + 1) };
}

function isBelow(version: string, floor: string): boolean {
  const [numbers = "", ...early] = version.split("-");
  const ours = numbers.split(".").map(Number);
  const least = floor.split(".").map(Number);
  for (const [index, number] of least.entries()) {
    const difference = (ours[index] ?? 0) - number;
    if (difference !== 0) return difference < 0;
  }
  // 16.4.5-canary.3 comes before 16.4.5.
  return early.length > 0;
}
