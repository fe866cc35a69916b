import type { Database } from "@rondom/db/engine/database";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Ctx } from "../ctx";
import { readHome } from "../home/read-home";
import { everythingBut } from "../testing/everything";
import { tableWithTask } from "../testing/report";
import { newWorld, type World } from "../testing/world";
import { handBackTask } from "./hand-back-task";

let world: World;
beforeEach(async () => {
  world = await newWorld();
});
afterEach(() => world.close());

/** The process dies when the work is done: right before the transaction ends, or right after. */
function dying(ctx: Ctx, when: "before" | "after"): Ctx {
  const { database } = ctx;
  const dies = () => {
    throw new Error("the power went");
  };
  const transact: Database["transact"] = async (body) => {
    const result = await database.transact(async (queries) => {
      const done = await body(queries);
      return when === "before" ? dies() : done;
    });
    return when === "after" ? dies() : result;
  };
  return { ...ctx, database: { ...database, transact } };
}

test("a task handed back stands on the home with its words, though the process died right after", async () => {
  const { table, task, holder } = await tableWithTask(world);
  const said = { reason: "no-time", word: "Ik ben ziek" };
  await expect(handBackTask(dying(holder, "after"), said)).rejects.toThrow("the power went");
  const { groups } = await readHome(table.ctx);
  const back = groups.find(({ group }) => group === "handed-back");
  expect(back?.items).toMatchObject([
    { what: "School bellen", words: "Ik ben ziek", reason: "no-time", target: { kind: "task", id: task.id } },
  ]);
  // Pressed again, as people do, it stays one.
  await handBackTask(holder, said);
  expect((await readHome(table.ctx)).groups.find(({ group }) => group === "handed-back")?.items).toHaveLength(
    1,
  );
});

test("what died before the end never happened", async () => {
  const { holder } = await tableWithTask(world);
  const before = await everythingBut(world);
  await expect(handBackTask(dying(holder, "before"), {})).rejects.toThrow("the power went");
  expect(await everythingBut(world)).toEqual(before);
});
