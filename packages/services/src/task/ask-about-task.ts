import { act } from "@rondom/db/access/act";
import { linkHolder } from "@rondom/db/access/grants";
import { oneAtATime } from "@rondom/db/minutes/one-at-a-time";
import { rowsOf } from "@rondom/db/scope/rows";
import { Refusal } from "@rondom/domain/refusal";
import { limits, words } from "@rondom/domain/text";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";
import { heldTask } from "./held-task";
import { taskOfLink } from "./holder-input";
import { noteEvent } from "./note-event";

const input = z.object({ ...taskOfLink, words: words(limits.words) });

/** A question or a word about a task to the coordinator, by its owner, in any state. The same words twice count once. */
export async function askAboutTask(ctx: Ctx, given: unknown): Promise<void> {
  const { taskId, words: word } = parse(input, given);
  await act(ctx, "task.ask-about", linkHolder, async (writer) => {
    await oneAtATime(writer);
    const { task, party } = await heldTask(writer, taskId);
    if (party !== "owner") throw new Refusal("not-now", "task-not-yours");
    const waiting = { taskId: task.id, kind: "question", ownerId: task.ownerId, seenAt: null } as const;
    const asked = await rowsOf(writer, "taskEvent", waiting);
    if (asked.some((event) => event.word === word)) return;
    await noteEvent(writer, task, { kind: "question", word });
  });
}
