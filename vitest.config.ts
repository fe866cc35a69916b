import { defineConfig } from "vitest/config";

// The zone of the test run is not UTC on purpose: dates that lean on the machine's zone fail here.
process.env.TZ = "America/St_Johns";

// isolate: false loads each module once per worker instead of once per file: a quarter of the time. Tests keep no
// state between files but the migrated template database.

/** Everything that touches the database runs once on each engine, from the same files. */
const onAnEngine = [
  "packages/{db,services,postman,api}/src/**/*.test.{ts,tsx}",
  "apps/{cli,postman}/src/**/*.test.{ts,tsx}",
];

function engineProject(engine: "sqlite" | "postgres") {
  return {
    extends: true as const,
    test: { name: engine, include: onAnEngine, env: { RONDOM_TEST_ENGINE: engine }, isolate: false },
  };
}

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
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
                testTimeout: 180_000,
                hookTimeout: 120_000,
              },
            },
          ]),
    ],
  },
});
