import { expect, test } from "vitest";
import { guardedPackages } from "./guarded-packages";

const check = (path: string, name: string) =>
  guardedPackages.check([{ path, text: `import { x } from "${name}";\n` }]);

test.each([
  ["packages/db/src/open.ts", "better-sqlite3"],
  ["packages/db/src/open.ts", "drizzle-orm/sqlite-core"],
  ["packages/api/src/router.ts", "@trpc/server"],
  ["apps/web/src/app/api/trpc/route.ts", "@trpc/server/adapters/fetch"],
  ["apps/web/src/trpc.ts", "@trpc/client"],
  ["apps/web/src/trpc.ts", "@trpc/tanstack-react-query"],
  ["packages/services/src/task/hand-back.ts", "pg-not-ours"],
])("%s may import %s", (path, name) => {
  expect(check(path, name)).toEqual([]);
});

test.each([
  ["packages/services/src/task/hand-back.ts", "drizzle-orm", "packages/db"],
  ["packages/services/src/task/hand-back.ts", "drizzle-orm/pg-core", "packages/db"],
  ["apps/web/src/db.ts", "better-sqlite3", "packages/db"],
  ["apps/cli/src/move.ts", "pg", "packages/db"],
  ["apps/web/src/router.ts", "@trpc/server", "packages/api"],
  ["packages/services/src/a.ts", "@trpc/server/adapters/fetch", "packages/api"],
  ["packages/api/src/a.ts", "@trpc/client", "apps/web"],
])("%s may not import %s", (path, name, keeper) => {
  expect(check(path, name)).toEqual([`${path} imports ${name}: only ${keeper} may.`]);
});

test("a verb does not reach behind its handle; db's own queries do", () => {
  const text = 'import { connectionOf, type Reader } from "../access/handle";\n';
  const path = "packages/services/src/meeting/topics.ts";
  expect(guardedPackages.check([{ path, text }])).toEqual([
    `${path} reaches behind the handle with connectionOf: write the query in packages/db.`,
  ]);
  expect(guardedPackages.check([{ path: "packages/db/src/home/waiting.ts", text }])).toEqual([]);
});
