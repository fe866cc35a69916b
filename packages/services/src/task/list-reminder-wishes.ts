import { look } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { coordinatorNames } from "@rondom/db/family/coordinator-names";
import { reminderWishes } from "@rondom/db/task/reminder-wishes";
import { idField } from "@rondom/domain/family/input";
import type { PersonKey } from "@rondom/domain/person";
import type { ReminderWish } from "@rondom/domain/task/reminder";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";

const input = z.object({ familyId: idField });

export interface SaidWish {
  person: PersonKey;
  wish: ReminderWish;
  at: number;
  /** The coordinator who noted it; null: said by themselves. */
  notedBy: string | null;
}

/** What the people of and round a family wish of reminders; who never said is left out, and gets all of them. */
export async function listReminderWishes(ctx: Ctx, given: unknown): Promise<SaidWish[]> {
  const { familyId } = parse(input, given);
  return look(ctx, coordinatorOf(familyId), async (reader) => {
    const names = await coordinatorNames(reader);
    return [...(await reminderWishes(reader))].map(([person, { wish, at, notedBy }]) => ({
      person,
      wish,
      at,
      notedBy: notedBy === null ? null : (names.get(notedBy) ?? ""),
    }));
  });
}
