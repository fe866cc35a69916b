import { afterEach, beforeEach, expect, test } from "vitest";
import { everythingBut } from "../testing/everything";
import { newCoordinator, newWorld, type World } from "../testing/world";
import { decideDemo } from "./decide-demo";
import { readHealth } from "./read-health";

let world: World;
beforeEach(async () => {
  world = await newWorld();
});
afterEach(() => world.close());

const decide = (smtpUrl: string | null) => decideDemo(world.as({ kind: "system" }), { smtpUrl });
const smtp = "smtp://127.0.0.1:25";

test("an empty database without a mail server becomes a demo, for good", async () => {
  expect(await decide(null)).toBe("fill");
  expect(await decide(null)).toBe("fill");
  await newCoordinator(world);
  expect(await decide(null)).toBe("demo");
});

test("a demo does not start with a mail server, and stays as it was", async () => {
  await decide(null);
  const before = await everythingBut(world);
  await expect(decide(smtp)).rejects.toThrow(
    /^SMTP_URL cannot be used with this database: it holds the demo\./,
  );
  expect(await everythingBut(world)).toEqual(before);
});

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
