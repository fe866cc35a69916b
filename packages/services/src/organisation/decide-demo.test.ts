import { afterEach, beforeEach, expect, test } from "vitest";
import { everythingBut } from "../testing/everything";
import { newCoordinator, newFamily, newWorld, type World } from "../testing/world";
import { decideDemo } from "./decide-demo";
import { finishDemo } from "./finish-demo";
import { readHealth } from "./read-health";

let world: World;
beforeEach(async () => {
  world = await newWorld();
});
afterEach(() => world.close());

const decide = (smtpUrl: string | null) => decideDemo(world.as({ kind: "system" }), { smtpUrl });
const finish = () => finishDemo(world.as({ kind: "system" }));
const rowCounts = (rows: Record<string, unknown[]>) =>
  Object.fromEntries(Object.entries(rows).map(([name, some]) => [name, some.length]));
const smtp = "smtp://127.0.0.1:25";

test("an empty database without a mail server becomes a demo, for good", async () => {
  expect(await decide(null)).toBe("fill");
  await newCoordinator(world);
  await finish();
  const before = await everythingBut(world);
  expect(await decide(null)).toBe("demo");
  expect(await everythingBut(world)).toEqual(before);
});

test("a demo that was not filled to its end loses its rows and is filled again", async () => {
  await decide(null);
  const fresh = rowCounts(await everythingBut(world));
  const { ctx } = await newCoordinator(world);
  await newFamily(ctx);
  expect(await decide(null)).toBe("fill");
  const { installation, ...rows } = await everythingBut(world);
  expect(installation).toEqual([{ id: "demo", value: "filling" }]);
  expect(rowCounts({ installation: installation ?? [], ...rows })).toEqual(fresh);
  expect(await decide(null)).toBe("fill");
});

test("once filled it may be empty again and is still a demo", async () => {
  await decide(null);
  await finish();
  expect(await decide(null)).toBe("demo");
  const { installation } = await everythingBut(world);
  expect(installation).toEqual([{ id: "demo", value: "2026-11-23T09:00:00.000Z" }]);
});

test("only the product itself says that it is filled", async () => {
  const { ctx } = await newCoordinator(world);
  await expect(finishDemo(ctx)).rejects.toMatchObject({ code: "not-found" });
});

test.each([false, true])(
  "a demo does not start with a mail server, and stays as it was (filled: %s)",
  async (filled) => {
    await decide(null);
    await newCoordinator(world);
    if (filled) await finish();
    const before = await everythingBut(world);
    await expect(decide(smtp)).rejects.toThrow(
      /^SMTP_URL cannot be used with this database: it holds the demo\./,
    );
    expect(await everythingBut(world)).toEqual(before);
  },
);

test("an empty database with a mail server stays empty and real", async () => {
  expect(await decide(smtp)).toBe("real");
  await newCoordinator(world);
  expect(await decide(null)).toBe("real");
  expect(await decide(smtp)).toBe("real");
});

test("only the product itself decides", async () => {
  const { ctx } = await newCoordinator(world);
  await expect(decideDemo(ctx, { smtpUrl: null })).rejects.toMatchObject({ code: "not-found" });
});

test("health: ok and nothing changed; failing once the database is gone", async () => {
  const before = await everythingBut(world);
  expect(await readHealth(world)).toEqual({ status: "ok" });
  expect(await everythingBut(world)).toEqual(before);
  const other = await newWorld();
  await other.close();
  expect(await readHealth(other)).toEqual({ status: "failing", reason: "the database cannot be written" });
});
