import { act } from "@rondom/db/access/act";
import { linkHolder } from "@rondom/db/access/grants";
import { reminderWishes as wishes } from "@rondom/domain/task/reminder";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";
import { noteReminderWish } from "./note-reminder-wish";

const input = z.object({ wish: z.enum(wishes, { error: "not-understood" }) });

/**
 * "Fewer reminders", by whoever holds a link, for themselves: in all families of the organisation where they help. Nobody
 * is taken off anything by it. Pressed twice it changes nothing.
 */
export async function chooseReminders(ctx: Ctx, given: unknown): Promise<void> {
  const { wish } = parse(input, given);
  await act(ctx, "task.choose-reminders", linkHolder, (writer) =>
    noteReminderWish(writer, writer.access.person, wish),
  );
}
