import { isCode } from "./code-file";
import { importsOf, packageOf } from "./imports";
import { folderOf } from "./layer";
import type { Rule, SourceFile } from "./rule";

/** Packages from npm that one layer keeps to itself. */
const keeperOf: Record<string, string> = {
  "drizzle-orm": "packages/db",
  "better-sqlite3": "packages/db",
  pg: "packages/db",
  "@trpc/server": "packages/api",
  "@trpc/client": "apps/web",
  "@trpc/tanstack-react-query": "apps/web",
};
const adapters = "@trpc/server/adapters/";

/** Only `db` knows SQL, only `api` builds on tRPC; the web app plugs its adapter and its client in. */
export const guardedPackages: Rule = {
  name: "SQL stays in db, tRPC in api",
  check: (files) => files.filter(isCode).flatMap(checkFile),
};

// The connection behind a handle knows no scope, so whoever reaches for it could read any family.
const behindTheHandle = /\bconnectionOf\b/;

function checkFile(file: SourceFile): string[] {
  const folder = folderOf(file.path);
  if (folder === "packages/services" && behindTheHandle.test(file.text)) {
    return [`${file.path} reaches behind the handle with connectionOf: write the query in packages/db.`];
  }
  return importsOf(file).flatMap((name) => {
    const keeper = keeperOf[packageOf(name) ?? ""];
    if (!folder || !keeper || keeper === folder) return [];
    if (folder === "apps/web" && name.startsWith(adapters)) return [];
    return [`${file.path} imports ${name}: only ${keeper} may.`];
  });
}
