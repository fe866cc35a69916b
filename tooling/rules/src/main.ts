import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { allRules } from "./all-rules";
import { readRepository } from "./repository";

const root = resolve(fileURLToPath(import.meta.url), "../../../..");
const files = readRepository(root);

for (const rule of allRules(root)) {
  const violations = rule.check(files);
  console.log(violations.length === 0 ? `✓ ${rule.name}` : `✗ ${rule.name}`);
  for (const violation of violations) console.log(`    ${violation}`);
  if (violations.length > 0) process.exitCode = 1;
}
