import { expect, test } from "vitest";
import { layerDirections } from "./layer-directions";

const manifest = (folder: string, dependencies: string[], kind = "dependencies") => ({
  path: `${folder}/package.json`,
  text: JSON.stringify({ [kind]: Object.fromEntries(dependencies.map((name) => [name, "workspace:*"])) }),
});
const imports = (path: string, name: string) => ({ path, text: `import { x } from "${name}";\n` });

test("each layer may use what lies inside it", () => {
  const files = [
    manifest("packages/domain", ["zod"]),
    manifest("packages/services", ["@rondom/db", "@rondom/mail", "@rondom/i18n"]),
    manifest("apps/web", ["@rondom/api", "@rondom/postman"]),
    imports("packages/api/src/router.ts", "@rondom/services/meeting/invite"),
    imports("apps/web/src/instrumentation.ts", "@rondom/postman/start"),
    imports("apps/web/src/instrumentation-node.ts", "@rondom/postman/start"),
    imports("apps/web/e2e/journey.test.ts", "@rondom/postman/open-mailbox"),
    imports("packages/domain/src/meeting/plan.ts", "../id"),
    imports("scripts/anything.mjs", "@rondom/db/open"),
  ];
  expect(layerDirections.check(files)).toEqual([]);
});

test.each(["dependencies", "devDependencies", "peerDependencies"])(
  "a manifest that points up in %s is named",
  (kind) => {
    expect(layerDirections.check([manifest("packages/domain", ["@rondom/db"], kind)])).toEqual([
      "packages/domain/package.json uses @rondom/db, but packages/domain may use none of our packages.",
    ]);
  },
);

test("an import that points up is named, dynamic and type imports too", () => {
  const why = "but packages/api may use only services, domain.";
  for (const text of [
    'import type { Row } from "@rondom/db/schema";',
    'const db = await import("@rondom/db/open");',
    'export { open } from "@rondom/db/open";',
    'import "@rondom/db/open";',
  ]) {
    expect(layerDirections.check([{ path: "packages/api/src/a.ts", text }])).toEqual([
      `packages/api/src/a.ts uses @rondom/db, ${why}`,
    ]);
  }
});

test("the web app never reaches the database, and the postman only from instrumentation", () => {
  expect(layerDirections.check([imports("apps/web/src/app/page.tsx", "@rondom/db/open")])).toHaveLength(1);
  expect(layerDirections.check([imports("apps/web/src/app/page.tsx", "@rondom/postman/start")])).toEqual([
    "apps/web/src/app/page.tsx imports @rondom/postman/start: in the web app only instrumentation may start the postman.",
  ]);
});

test("a relative import may not climb out of its package", () => {
  expect(layerDirections.check([imports("packages/api/src/a.ts", "../../db/src/open")])).toEqual([
    "packages/api/src/a.ts imports ../../db/src/open, a file outside packages/api: import it by the name of its package.",
  ]);
});

test("a package without a place among the layers is named", () => {
  expect(layerDirections.check([imports("packages/extra/src/a.ts", "@rondom/domain/id")])).toEqual([
    "packages/extra has no place among the layers: give it one in tooling/rules/src/layer.ts.",
  ]);
});

test("a comment that names a package imports nothing", () => {
  const text = '// once: import { x } from "@rondom/db/open";\n/* from "@rondom/db/open" */\n';
  expect(layerDirections.check([{ path: "packages/api/src/a.ts", text }])).toEqual([]);
});
