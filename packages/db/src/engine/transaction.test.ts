import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, expect, test } from "vitest";
import { freshDatabase, testEngine } from "../testing/database";
import { type Database, inTransaction, outsideTransaction } from "./database";
import { errorCode, isTaken } from "./error-code";

let database: Database;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.close());

const organisation = (name: string) => ({ id: newId(), name, createdAt: 1 });
const names = async () =>
  (await outsideTransaction(database).select().from(database.tables.organisation))
    .map((row) => row.name)
    .sort();
const write = (name: string) =>
  inTransaction(database, async (queries) => {
    await queries.insert(database.tables.organisation).values(organisation(name));
  });

test("fifty transactions at once all arrive", async () => {
  const expected = Array.from({ length: 50 }, (_, n) => `name ${n}`).sort();
  await Promise.all(expected.map(write));
  expect(await names()).toEqual(expected);
});

test("a slow transaction that fails takes nothing of its neighbours with it", async () => {
  const failing = inTransaction(database, async (queries) => {
    await queries.insert(database.tables.organisation).values(organisation("lost"));
    await new Promise((resolve) => setTimeout(resolve, 50));
    throw new Error("on purpose");
  });
  const beside = Promise.all(["a", "b", "c"].map(write));
  await expect(failing).rejects.toThrow("on purpose");
  await beside;
  expect(await names()).toEqual(["a", "b", "c"]);
});

test("a transaction inside another is refused, and rolls the outer one back", async () => {
  const nested = inTransaction(database, async (queries) => {
    await queries.insert(database.tables.organisation).values(organisation("outer"));
    await write("inner");
  });
  await expect(nested).rejects.toThrow("inside a transaction");
  expect(await names()).toEqual([]);
});

test("the outer connection inside a transaction is refused", async () => {
  await expect(inTransaction(database, async () => outsideTransaction(database))).rejects.toThrow(
    "use its handle",
  );
});

test("a broken unique index is an error of the driver and leaves nothing", async () => {
  const row = organisation("twice");
  const twice = inTransaction(database, async (queries) => {
    await queries.insert(database.tables.organisation).values(row);
    await queries.insert(database.tables.organisation).values(row);
  });
  const error = await twice.catch((thrown: unknown) => thrown);
  expect(isTaken(error)).toBe(true);
  expect(isTaken(new Error("something else"))).toBe(false);
  expect(await names()).toEqual([]);
});

test.runIf(testEngine === "sqlite")("outside a transaction SQLite cannot write", async () => {
  const writing = async () => {
    await outsideTransaction(database).insert(database.tables.organisation).values(organisation("forgotten"));
  };
  expect(errorCode(await writing().catch((thrown: unknown) => thrown))).toBe("SQLITE_READONLY");
});
