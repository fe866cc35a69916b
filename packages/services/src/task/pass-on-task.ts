import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { oneAtATime } from "@rondom/db/minutes/one-at-a-time";
import { rowOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { ownerField } from "@rondom/domain/minutes/input";
import { Refusal } from "@rondom/domain/refusal";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";
import { giveTask, isGivenAlready } from "./give-task";

const input = z.object({ familyId: idField, taskId: idField, version: z.int().min(1), owner: ownerField });

/** Gives a task to a successor although somebody took it on: they step back, fell ill, or carry too much. */
export async function passOnTask(ctx: Ctx, given: unknown): Promise<void> {
  const { familyId, taskId, version, owner } = parse(input, given);
  await act(ctx, "task.pass-on", coordinatorOf(familyId), async (writer) => {
    await oneAtATime(writer);
    const task = await rowOf(writer, "task", taskId);
    if (isGivenAlready(task, version, owner)) return;
    if (task.version !== version) throw new Refusal("changed-meanwhile");
    await giveTask(writer, ctx.settings, task, "pass-on", owner);
  });
}
