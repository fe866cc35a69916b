import type { FamilyAccess } from "@rondom/db/access/access";
import type { Writer } from "@rondom/db/access/handle";
import { change, changeWhere, rowOf } from "@rondom/db/scope/rows";
import type { Row } from "@rondom/db/tables/schema";
import { idField } from "@rondom/domain/family/input";
import { ownerField } from "@rondom/domain/minutes/input";
import { Refusal } from "@rondom/domain/refusal";
import type { TaskOwner } from "@rondom/domain/task/task";
import { z } from "zod";
import type { Ctx, Settings } from "../ctx";
import { tellCancelled } from "../meeting/tell-standing";
import { endActor } from "../network/actor/end-actor";
import { editMap } from "../network/edit/edit-map";
import { parse } from "../parse";
import { dropWaitingMail } from "../task/drop-waiting-mail";
import { giveTask } from "../task/give-task";
import { takeStep } from "../task/take-step";
import { hungOn } from "./hung-on";
import { queueFarewellMail } from "./queue-farewell-mail";

const input = z.object({
  familyId: idField,
  stepBackId: idField,
  /** Who takes over which task; a task that is not named is still to be found somebody for. */
  successors: z
    .array(z.object({ taskId: idField, owner: ownerField }))
    .max(200, { error: "too-many" })
    .default([]),
});

/**
 * Settles that somebody stepped back, in one step: open tasks go to a successor or are to be found somebody for,
 * invitations to what is coming are withdrawn, they leave the map and are thanked by mail; all that was stays. Throws Refusal("not-now") with
 * "step-back-taken-back"; settled already changes nothing.
 */
export async function settleStepBack(ctx: Ctx, given: unknown): Promise<void> {
  const { familyId, stepBackId, successors } = parse(input, given);
  await editMap(ctx, "remove-actor", familyId, async (writer) => {
    const row = await rowOf(writer, "stepBack", stepBackId);
    if (row.settledAt !== null) return;
    if (row.takenBackAt !== null) throw new Refusal("not-now", "step-back-taken-back");
    const { actorId } = row;
    const { tasks, invitations } = await hungOn(writer, actorId);
    const strange = successors.some(
      ({ taskId, owner }) => owner.id === actorId || tasks.every(({ id }) => id !== taskId),
    );
    if (strange) throw new Refusal("not-found");
    for (const task of tasks) {
      const owner = successors.find(({ taskId }) => taskId === task.id)?.owner ?? null;
      await moveOn(writer, ctx.settings, task, owner);
    }
    for (const { invitation } of invitations) {
      await change(writer, "invitation", invitation.id, { withdrawnAt: writer.now });
    }
    if (invitations.length > 0) {
      await tellCancelled(
        writer,
        ctx.settings,
        invitations.map(({ invitation }) => invitation),
      );
    }
    const nobody = { ownerKind: "nobody", ownerId: "" } as const;
    const waits = ["open", "searching"] as const;
    await changeWhere(writer, "openQuestion", { ownerKind: "actor", ownerId: actorId, state: waits }, nobody);
    const actor = await rowOf(writer, "actor", actorId);
    if (actor.until === null) await endActor(writer, actor);
    const settledBy = writer.access.coordinatorId;
    await change(writer, "stepBack", stepBackId, { settledAt: writer.now, settledBy });
    await queueFarewellMail(writer, ctx.settings, stepBackId, { kind: "actor", id: actorId });
  });
}

async function moveOn(
  writer: Writer<FamilyAccess>,
  settings: Settings,
  task: Row<"task">,
  owner: TaskOwner | null,
): Promise<void> {
  if (owner) return giveTask(writer, settings, task, "pass-on", owner);
  // Who took it on gives it back by going; the history says so.
  if (task.state !== "handed-back") await takeStep(writer, task, "hand-back", "coordinator");
  const patch = { ownerKind: "nobody", ownerId: "" } as const;
  await takeStep(writer, await rowOf(writer, "task", task.id), "look-for", "coordinator", { patch });
  await dropWaitingMail(writer, task.id);
}
