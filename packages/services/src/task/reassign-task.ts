import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { oneAtATime } from "@rondom/db/minutes/one-at-a-time";
import { rowOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { ownerField } from "@rondom/domain/minutes/input";
import { Refusal } from "@rondom/domain/refusal";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { mustKnowOwner } from "../minutes/owner-exists";
import { parse } from "../parse";
import { dropWaitingMail } from "./drop-waiting-mail";
import { queueTaskMail } from "./queue-task-mail";
import { takeStep } from "./take-step";

const input = z.object({ familyId: idField, taskId: idField, version: z.int().min(1), owner: ownerField });

/**
 * Asks somebody else (or the same person again) to do a task that was handed back or not answered. They get a mail with
 * a link of their own; the old link says that it is no longer theirs.
 */
export async function reassignTask(ctx: Ctx, given: unknown): Promise<void> {
  const { familyId, taskId, version, owner } = parse(input, given);
  await act(ctx, "task.reassign", coordinatorOf(familyId), async (writer) => {
    await oneAtATime(writer);
    const task = await rowOf(writer, "task", taskId);
    const isTheirs = task.ownerKind === owner.kind && task.ownerId === owner.id;
    if (task.version > version && isTheirs) return;
    if (task.version !== version) throw new Refusal("changed-meanwhile");
    await mustKnowOwner(writer, owner);
    const patch = { ownerKind: owner.kind, ownerId: owner.id, askedAt: writer.now };
    await takeStep(writer, task, "ask-anew", "coordinator", { patch });
    await dropWaitingMail(writer, taskId);
    if (owner.kind === "coordinator")
      await takeStep(writer, await rowOf(writer, "task", taskId), "accept", "coordinator");
    else await queueTaskMail(writer, ctx.settings, taskId, { kind: owner.kind, id: owner.id });
  });
}
