import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { oneAtATime } from "@rondom/db/minutes/one-at-a-time";
import { rowOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";
import { dropWaitingMail } from "./drop-waiting-mail";
import { takeStep } from "./take-step";

const input = z.object({ familyId: idField, taskId: idField });

/** Takes a task from whoever did not take it on; it waits on the home until somebody is found. Twice changes nothing. */
export async function lookForOwner(ctx: Ctx, given: unknown): Promise<void> {
  const { familyId, taskId } = parse(input, given);
  await act(ctx, "task.look-for-owner", coordinatorOf(familyId), async (writer) => {
    await oneAtATime(writer);
    const patch = { ownerKind: "nobody", ownerId: "" } as const;
    await takeStep(writer, await rowOf(writer, "task", taskId), "look-for", "coordinator", { patch });
    await dropWaitingMail(writer, taskId);
  });
}
