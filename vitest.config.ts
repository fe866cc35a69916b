import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

// The zone of the test run is not UTC on purpose: dates that lean on the machine's zone fail here.
process.env.TZ = "America/St_Johns";

// isolate: false loads each module once per worker instead of once per file: a quarter of the time. Tests keep no
// state between files but the migrated template database.

/** Everything that touches the database runs once on each engine, from the same files. */
const onAnEngine = [
  "packages/{db,services,postman,api}/src/**/*.test.{ts,tsx}",
  "apps/{cli,postman}/src/**/*.test.{ts,tsx}",
];

/**
 * Long, and about rules rather than about an engine: in `npm test` these run on SQLite alone; `rondom prove --only
 * postgres` runs them on PostgreSQL too.
 */
const onSqliteAlone = [
  "apps/cli/src/**",
  "packages/api/src/junk.test.ts",
  "packages/services/src/demo/fill-demo.test.ts",
  "packages/services/src/home/caseload-walls.test.ts",
  "packages/services/src/load/planted.test.ts",
  "packages/services/src/network/{edit/undo.property,import/import-contacts,import/bad-files,paper/export-map,paper/export-views}.test.ts",
  "packages/services/src/task/remind-whom.test.ts",
];

/** Stories of a minute begin first: at the end one of them would leave the other core with nothing to do. */
const longStories = /e2e\/(journey|conversation|coordinator-pages|people-pages|bad-luck)\.test\.ts$/;

class LongStoriesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ project, moduleId }: TestSpecification) =>
      project.name !== "e2e" ? 0 : longStories.test(moduleId) ? 1 : 2;
    return (await super.sort(files)).toSorted((one, other) => place(one) - place(other));
  }
}

function engineProject(engine: "sqlite" | "postgres") {
  const exclude = engine === "postgres" && process.env.RONDOM_PROVE !== "postgres" ? onSqliteAlone : [];
  return {
    extends: true as const,
    test: { name: engine, include: onAnEngine, exclude, env: { RONDOM_TEST_ENGINE: engine }, isolate: false },
  };
}

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    sequence: { sequencer: LongStoriesFirst },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          isolate: false,
          include: [
            "packages/{domain,i18n,drawing,mail,print}/src/**/*.test.{ts,tsx}",
            "apps/web/src/**/*.test.{ts,tsx}",
            "tooling/**/*.test.ts",
            "scripts/**/*.test.mjs",
          ],
        },
      },
      engineProject("sqlite"),
      // `npm test` starts a server; without its address only SQLite is tested here, and `npm test` counts a failure.
      ...(process.env.RONDOM_TEST_POSTGRES ? [engineProject("postgres")] : []),
      ...(process.env.RONDOM_CHROMIUM === ""
        ? []
        : [
            {
              extends: true as const,
              test: {
                name: "e2e",
                include: ["apps/web/e2e/**/*.test.ts"],
                // At the end, two files at a time: while one waits for its browser, the other has the core.
                sequence: { groupOrder: 1 },
                // A browser on a busy machine is late once in some thousand steps; what is broken fails twice.
                retry: 1,
                testTimeout: 180_000,
                hookTimeout: 120_000,
              },
            },
          ]),
    ],
  },
});
