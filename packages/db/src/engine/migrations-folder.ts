import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** Where the migrations of an engine lie: found from the working folder upwards, since the web app is bundled. */
export function migrationsFolder(engine: "sqlite" | "postgres"): string {
  for (let folder = process.env.RONDOM_ROOT ?? process.cwd(); ; folder = dirname(folder)) {
    const migrations = join(folder, "packages/db/migrations", engine);
    if (existsSync(migrations)) return migrations;
    if (folder === dirname(folder))
      throw new Error("packages/db/migrations was not found above the working folder");
  }
}
