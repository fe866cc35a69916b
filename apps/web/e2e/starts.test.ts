import { readdir } from "node:fs/promises";
import { newId } from "@rondom/domain/id";
import { dumpOf, newPostgresUrl } from "@rondom/services/testing/inspect";
import { afterEach, describe, expect, it } from "vitest";
import { call } from "./support/call";
import { ask, databaseOf, lookAround } from "./support/demo";
import { openReceiver } from "./support/receiver";
import { refuseWrites } from "./support/refuse-writes";
import { type Served, serve } from "./support/serve";

let served: Served | undefined;
afterEach(async () => {
  await served?.stop();
  served = undefined;
});

const health = async ({ url }: Served) => {
  const answer = await fetch(`${url}/api/health`);
  return [answer.status, await answer.json()];
};
const real = { SMTP_URL: "smtp://127.0.0.1:9", MAIL_FROM: "rondom@welkom.test" };

describe("a start that cannot succeed ends with 1 and one sentence that names the value", () => {
  it.each([
    [
      { APP_URL: "https://rondom.test/path" },
      "APP_URL cannot be used: give the address people reach Rondom at",
    ],
    [{ DATABASE_URL: "postgres://u:secret@127.0.0.1:9/x" }, "Rondom could not start: .*ECONNREFUSED"],
  ])("%j", async (env, sentence) => {
    const said = await serve(env).then(
      () => "it started",
      (error: Error) => error.message,
    );
    const lines = said.trimEnd().split("\n");
    expect(lines[0]).toBe("the web app ended with 1 before it answered:");
    expect(lines.at(-1)).toMatch(new RegExp(`^${sentence}`));
    // Beside what Next says of itself there is that one sentence.
    expect(lines.filter((line) => /cannot|could not|missing|error/i.test(line))).toHaveLength(1);
    // What was wrong may be a password.
    expect(said).not.toContain("secret@");
    expect(said).not.toMatch(/^ +at /m);
  });
});

it("with a mail server an empty database stays empty, and is no demo", async () => {
  served = await serve(real);
  const rows = await dumpOf(databaseOf(served));
  expect(Object.entries(rows).filter(([, some]) => some.length > 0 && some !== rows.audit)).toEqual([]);
  expect((await fetch(`${served.url}/outbox`)).status).toBe(404);
  const door = { method: "POST", redirect: "manual", headers: { origin: served.url } } as const;
  const looked = await fetch(`${served.url}/look-around`, door);
  expect(looked.headers.get("set-cookie")).toBeNull();
  expect(await (await fetch(served.url)).text()).not.toContain("/look-around");
  expect(await readdir(served.dataDir)).not.toContain("demo-mails");
});

it("a demo says so while its database cannot be written, and tells nobody why", async () => {
  served = await serve();
  const ok = { status: "ok", engine: "sqlite", version: expect.any(String) };
  expect(await health(served)).toEqual([200, ok]);
  const cookie = await lookAround(served);
  refuseWrites(databaseOf(served), true);
  const id = newId();
  const reason = "the database cannot be written";
  expect(await health(served)).toEqual([503, { ...ok, status: "failing", reason }]);
  const family = { id, name: "Gezin Haddad", municipality: "Zavel" };
  const refused = await call(served, cookie, "family.open", family);
  expect(refused.status).toBe(500);
  expect(JSON.parse(refused.text).error.json).toEqual({
    code: -32603,
    message: "INTERNAL_SERVER_ERROR",
    data: { code: "INTERNAL_SERVER_ERROR", httpStatus: 500, path: "family.open", refusal: null },
  });
  refuseWrites(databaseOf(served), false);
  expect(await health(served)).toEqual([200, ok]);
  expect(served.output()).toMatch(/family\.open: \w*Error SQLITE_CONSTRAINT_TRIGGER/);
  expect(served.output()).not.toMatch(/Haddad|disk words/);

  // It stays a demo: with a mail server it does not start, without one it is the same again.
  const { dataDir } = served;
  await served.stop({ keep: true });
  const receiver = await openReceiver();
  const withServer = serve({ RONDOM_DATA_DIR: dataDir, ...real, SMTP_URL: receiver.url });
  await expect(withServer).rejects.toThrow(
    /ended with 1 [\s\S]*SMTP_URL cannot be used with this database: it holds the demo/,
  );
  expect(receiver.mails).toEqual([]);
  await receiver.close();
  served = await serve({ RONDOM_DATA_DIR: dataDir });
  const families = await ask(served, await lookAround(served), "family.list");
  expect(JSON.parse(families).result.data.json).toHaveLength(3);
});

describe.skipIf(!process.env.RONDOM_TEST_POSTGRES)("on PostgreSQL", () => {
  it("the same program fills and serves the demo", async () => {
    served = await serve({ DATABASE_URL: await newPostgresUrl() });
    expect((await health(served))[1]).toMatchObject({ status: "ok", engine: "postgres" });
    expect(await readdir(served.dataDir)).not.toContain("rondom.db");
    const cookie = await lookAround(served);
    const families = JSON.parse(await ask(served, cookie, "family.list")).result.data.json;
    expect(families).toHaveLength(3);
    const [{ familyId }] = families;
    for (const page of ["family", "network", "meetings", "tasks", "reports", "plan"]) {
      const answer = await fetch(`${served.url}/families/${familyId}/${page}`, { headers: { cookie } });
      expect(answer.status, page).toBe(200);
    }
    // PostgreSQL refuses a null byte that SQLite would take.
    const odd = await fetch(`${served.url}/home`, {
      redirect: "manual",
      headers: { cookie: "rondom-session=a%00b" },
    });
    expect(odd.status).toBe(307);
  });
});
