export interface Proof {
  name: string;
  about: string;
  /** What vitest is asked to run. */
  run: readonly string[];
  /** What the tests read to do more than they usually do. */
  env: Readonly<Record<string, string>>;
  /** A variable without which it cannot run, and what it holds. */
  wants?: { name: string; holds: string };
}

/** What does not fit in the ten minutes of `npm test`. */
export const proofs: readonly Proof[] = [
  {
    name: "layout",
    about: "3,000 random maps for each law of each view, 150 of them measured in a real browser",
    run: [
      "--project",
      "unit",
      "--project",
      "e2e",
      "packages/drawing",
      "apps/web/e2e/map-legible.test.ts",
      "apps/web/e2e/views-legible.test.ts",
    ],
    env: { RONDOM_RUNS: "3000", RONDOM_PROVE: "layout" },
  },
  {
    name: "family-file",
    about: "1,000 random family files go in and come out byte for byte",
    run: ["--project", "sqlite", "packages/services/src/family/family-file.test.ts"],
    env: { RONDOM_RUNS: "1000" },
  },
  {
    name: "undo",
    about: "150 random sequences of edits of the map, and three of 200, undone and redone byte for byte",
    run: ["--project", "sqlite", "packages/services/src/network/edit/undo.property.test.ts"],
    env: { RONDOM_RUNS: "150" },
  },
  {
    name: "people",
    about: "every state of every page behind a link, in a real browser",
    run: ["--project", "e2e", "apps/web/e2e/people-pages.test.ts"],
    env: { RONDOM_PROVE: "people" },
  },
  {
    name: "postgres",
    about: "every test of database and verbs on PostgreSQL, whose server RONDOM_TEST_POSTGRES names",
    run: ["--project", "postgres"],
    env: { RONDOM_PROVE: "postgres" },
    wants: {
      name: "RONDOM_TEST_POSTGRES",
      holds: "the address of a PostgreSQL server for tests, postgres://USER:PASSWORD@HOST/NAME",
    },
  },
  {
    name: "kills",
    about: "the server killed twenty times while people type: nothing that was answered as saved is lost",
    run: ["--project", "e2e", "apps/web/e2e/bad-luck.test.ts"],
    env: { RONDOM_PROVE_KILLS: "20" },
  },
  {
    name: "keyboard",
    about: "a family of eight told, and the whole map edited, by keyboard alone in a real browser",
    run: ["--project", "e2e", "apps/web/e2e/conversation.test.ts", "apps/web/e2e/map-editor.test.ts"],
    env: { RONDOM_PROVE: "keyboard" },
  },
  {
    name: "year",
    about: "a simulated year of 20 families and 250 helpers, with a real mail server that refuses some",
    run: ["--project", "sqlite", "packages/postman/src/year.test.ts"],
    env: { RONDOM_PROVE: "year" },
  },
];
