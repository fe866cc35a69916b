import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { peopleOf } from "@rondom/db/family/people";
import { idField } from "@rondom/domain/family/input";
import { personOf } from "@rondom/domain/person";
import { Refusal } from "@rondom/domain/refusal";
import { reminderWishes as wishes } from "@rondom/domain/task/reminder";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";
import { noteReminderWish } from "./note-reminder-wish";

const input = z.object({
  familyId: idField,
  person: z.string().max(40),
  wish: z.enum(wishes, { error: "not-understood" }),
});

/** What somebody of or round the family said by phone about reminders, noted by the coordinator. */
export async function enterReminderWish(ctx: Ctx, given: unknown): Promise<void> {
  const { familyId, person: key, wish } = parse(input, given);
  await act(ctx, "task.enter-reminder-wish", coordinatorOf(familyId), async (writer) => {
    const person = personOf(key);
    const found = [...(await peopleOf(writer)).values()].find((each) => each.key === key);
    if (!person || !found || found.gone) throw new Refusal("not-found");
    await noteReminderWish(writer, person, wish);
  });
}
