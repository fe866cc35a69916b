import { copyFileSync, existsSync } from "node:fs";
import { expect, test } from "vitest";
import { freshDatabaseUrl, testEngine } from "../testing/database";
import { inTransaction, outsideTransaction } from "./database";
import { openDatabase } from "./open";

test.runIf(testEngine === "sqlite")(
  "once closed, one file holds everything: a copy of it has it too",
  async () => {
    const url = await freshDatabaseUrl();
    const database = await openDatabase(url);
    const { organisation } = database.tables;
    const welkom = { id: "welkom", name: "Welkom Lindeveld", createdAt: 1 };
    await inTransaction(database, (queries) => queries.insert(organisation).values(welkom));
    await outsideTransaction(database).select().from(organisation);
    await database.close();
    expect([existsSync(`${url}-wal`), existsSync(`${url}-shm`)]).toEqual([false, false]);
    copyFileSync(url, `${url}.copy`);
    const copy = await openDatabase(`${url}.copy`);
    expect(await outsideTransaction(copy).select().from(organisation)).toMatchObject([welkom]);
    await copy.close();
  },
);
