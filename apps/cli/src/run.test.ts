import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { run } from "./run";

const example = fileURLToPath(new URL("../../../packages/services/src/demo/tesfay.json", import.meta.url));
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rondom-cli-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What a command printed and its exit code, on a fresh data folder of this test. */
async function rondom(args: string[], env: Record<string, string> = {}) {
  const printed = { out: "", err: "" };
  const code = await run(args, {
    env: { RONDOM_DATA_DIR: join(folder, "data"), RONDOM_CWD: folder, ...env },
    root: folder,
    out: (text) => {
      printed.out += text;
    },
    err: (text) => {
      printed.err += text;
    },
    now: () => Date.parse("2026-11-23T09:00:00Z"),
  });
  return { code, ...printed };
}
const addJoke = (email = "joke@welkom.test", ...more: string[]) =>
  rondom([
    ...["coordinator", "add", email, "--name", "Joke", "--phone", "09 0", "--organisation", "Welkom"],
    ...more,
  ]);

test("without words, or with --help, it lists its commands", async () => {
  for (const args of [[], ["--help"], ["-h"], ["family", "--help"]]) {
    const { code, out, err } = await rondom(args);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    for (const name of [
      "links",
      "coordinator add EMAIL",
      "family import FILE",
      "family export ID",
      "prove",
    ]) {
      expect(out).toContain(`\n  ${name}`);
    }
  }
});

test.each([
  ["links", []],
  ["coordinator add", ["--name", "--phone", "--organisation", "--language"]],
  ["family import", ["--coordinator"]],
  ["family export", []],
  ["prove", ["--only"]],
])("%s --help explains itself and opens nothing", async (name, options) => {
  const { code, out } = await rondom([...name.split(" "), "--help"], { PORT: "x" });
  expect(code).toBe(0);
  expect(out).toMatch(new RegExp(`^rondom ${name}`));
  for (const option of [...options, "--json"]) expect(out).toContain(`  ${option} `);
});

test("a coordinator is added, once", async () => {
  expect(await addJoke()).toEqual({ code: 0, out: "Joke can now sign in with joke@welkom.test.", err: "" });
  expect((await addJoke()).out).toBe(
    "joke@welkom.test was here already; name and phone are now as you gave them.",
  );
  const { out } = await rondom([
    "coordinator",
    "add",
    "an@welkom.test",
    "--name",
    "An",
    "--phone",
    "1",
    "--organisation",
    "Welkom",
    "--json",
  ]);
  expect(JSON.parse(out)).toEqual({
    coordinatorId: expect.stringMatching(/^[a-z0-9]{20}$/),
    organisationId: expect.stringMatching(/^[a-z0-9]{20}$/),
    added: true,
  });
});

test("a coordinator's language is one of the screens'", async () => {
  expect((await addJoke("an@welkom.test", "--language", "fr")).code).toBe(0);
  expect((await addJoke("bo@welkom.test", "--language", "ar")).code).toBe(1);
  expect((await rondom(["coordinator", "add", "--help"])).out).toContain("[--language nl|en|fr]");
});

test("a family goes in and comes out the same; the file may lean on the caller's folder", async () => {
  await addJoke();
  const text = readFileSync(example, "utf8");
  writeFileSync(join(folder, "family.json"), text);
  const said = await rondom(["family", "import", "family.json", "--coordinator", "joke@welkom.test"]);
  expect(said.out).toMatch(
    /^Gezin Tesfay is in: 6 members, 13 people round them\. Its id is [a-z0-9]{20}\.$/,
  );
  const { out } = await rondom(["family", "import", example, "--coordinator", "joke@welkom.test", "--json"]);
  const { familyId, ...rest } = JSON.parse(out);
  expect(rest).toEqual({ name: "Gezin Tesfay", members: 6, actors: 13 });
  expect(`${(await rondom(["family", "export", familyId])).out}\n`).toBe(text);
  const json = await rondom(["family", "export", familyId, "--json"]);
  expect(JSON.parse(json.out)).toEqual(JSON.parse(text));
});

test("INIT_CWD stands in for the caller's folder, and the repository for both", async () => {
  await addJoke();
  writeFileSync(join(folder, "family.json"), readFileSync(example));
  const args = ["family", "import", "family.json", "--coordinator", "joke@welkom.test"];
  expect((await rondom(args, { RONDOM_CWD: "", INIT_CWD: folder })).code).toBe(0);
  expect((await rondom(args, { RONDOM_CWD: "" })).code).toBe(0);
  expect((await rondom(args, { RONDOM_CWD: tmpdir() })).err).toBe(
    "family.json cannot be read: is the name right, and may you open it?",
  );
});

test("every wrong line of a file is named, for people and for scripts", async () => {
  await addJoke();
  const text = readFileSync(example, "utf8")
    .replace('"municipality": "Lindeveld"', '"town": "Lindeveld"')
    .replace('"birthYear": 1985', '"birthYear": 85');
  writeFileSync(join(folder, "wrong.json"), text);
  const args = ["family", "import", "wrong.json", "--coordinator", "joke@welkom.test"];
  expect(await rondom(args)).toEqual({
    code: 1,
    out: "",
    err: [
      "line 4: /family/municipality is needed.",
      "line 6: /family/town is not a key of the family file.",
      "line 14: /members/0/birthYear is not a year between 1900 and 2100.",
    ].join("\n"),
  });
  const json = await rondom([...args, "--json"]);
  expect(json.code).toBe(1);
  expect(JSON.parse(json.out)).toEqual({
    error: "not-valid",
    reason: "family-file",
    places: [
      { path: "/family/municipality", reason: "needed", values: { line: 4 } },
      { path: "/family/town", reason: "unknown-key", values: { line: 6 } },
      { path: "/members/0/birthYear", reason: "not-a-year", values: { line: 14 } },
    ],
  });
});

test.each([
  [["nope"], 2, 'There is no command "nope": rondom --help lists them.'],
  [["family"], 2, 'There is no command "family": rondom --help lists them.'],
  [["family", "export"], 2, "Use: rondom family export ID"],
  [["family", "export", "a", "b"], 2, "Use: rondom family export ID"],
  [["links", "now"], 2, "Use: rondom links"],
  [
    ["family", "import", "x.json"],
    2,
    "--coordinator is missing. Use: rondom family import FILE --coordinator EMAIL",
  ],
  [["family", "export", "zzz"], 1, "There is no such family."],
  [["links"], 1, "This command is for the demo; here the people are real."],
  [
    ["family", "import", example, "--coordinator", "nobody@welkom.test"],
    1,
    "There is no coordinator with that address: add one with `rondom coordinator add`.",
  ],
  [["family", "import", example, "--coordinator", "a@b@c.test"], 1, "coordinator is not one mail address."],
])("%j is answered with one sentence and code %i", async (args, code, err) => {
  expect(await rondom(args)).toEqual({ code, out: "", err });
});

test("an option that is not there is named; the same for scripts as JSON", async () => {
  const { code, err } = await rondom(["links", "--fast"]);
  expect(code).toBe(2);
  expect(err).toContain("--fast");
  const json = await rondom(["nope", "--json"]);
  expect(JSON.parse(json.out)).toEqual({ error: 'There is no command "nope": rondom --help lists them.' });
  expect(json.code).toBe(2);
});

test("an address of another organisation, a wrong environment, a database that is none", async () => {
  await addJoke();
  const elsewhere = await rondom([
    "coordinator",
    "add",
    "joke@welkom.test",
    "--name",
    "J",
    "--phone",
    "1",
    "--organisation",
    "Elders",
  ]);
  expect(elsewhere).toMatchObject({
    code: 1,
    err: "That address belongs to a coordinator of another organisation.",
  });
  expect(await rondom(["links"], { PORT: "x" })).toMatchObject({
    code: 1,
    err: "PORT cannot be used: give a number from 0 to 65535.",
  });
  writeFileSync(join(folder, "rondom.db"), "this is no database, and long enough to be taken for one");
  expect(await rondom(["links"], { RONDOM_DATA_DIR: folder })).toMatchObject({
    code: 1,
    err: "The database cannot be opened: look at DATABASE_URL and RONDOM_DATA_DIR.",
  });
});

test("a file too large is refused before it is read", async () => {
  writeFileSync(join(folder, "large.json"), Buffer.alloc(8_000_001, " "));
  const { code, err } = await rondom(["family", "import", "large.json", "--coordinator", "joke@welkom.test"]);
  expect({ code, err }).toEqual({ code: 2, err: "large.json is larger than 8 MB: it is no family file." });
});
