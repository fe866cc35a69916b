import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

// Fails when the tables have moved on without a migration: a copy of each folder must need no new file.
const root = join(import.meta.dirname, "..");
const scratch = mkdtempSync(join(root, ".migrations-check-"));
let lagging = 0;
try {
  for (const [engine, dialect] of [
    ["sqlite", "sqlite"],
    ["postgres", "postgresql"],
  ] as const) {
    const copy = join(scratch, engine);
    cpSync(join(root, "migrations", engine), copy, { recursive: true });
    const before = readdirSync(copy).length;
    execFileSync(
      join(root, "node_modules/.bin/drizzle-kit"),
      [
        "generate",
        "--dialect",
        dialect,
        "--casing",
        "snake_case",
        "--schema",
        `src/tables/${engine}.ts`,
        "--out",
        copy.slice(root.length + 1),
      ],
      { cwd: root, stdio: ["ignore", "pipe", "inherit"] },
    );
    if (readdirSync(copy).length !== before) {
      console.error(
        `The ${engine} migrations lag behind the tables: run "pnpm --filter @rondom/db migrations".`,
      );
      lagging += 1;
    }
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
process.exit(lagging === 0 ? 0 : 1);
