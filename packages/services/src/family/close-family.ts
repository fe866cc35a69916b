import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { closeFile } from "@rondom/db/family/closing";
import { rowsOf } from "@rondom/db/scope/rows";
import { daysAfter } from "@rondom/domain/access/link-life";
import { idField } from "@rondom/domain/family/input";
import { openStates } from "@rondom/domain/task/transition";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";

const input = z.object({ familyId: idField });

export interface Closed {
  closedAt: number;
  /** The last moment (ms) at which links still read. */
  linksUntil: number;
  /** What was left: meetings past without a report, and tasks nobody finished. */
  withoutReport: number;
  openTasks: number;
}

/** Closes the file: from now on links only read, for 90 days, and every verb that writes is refused. */
export async function closeFamily(ctx: Ctx, given: unknown): Promise<Closed> {
  const { familyId } = parse(input, given);
  return act(ctx, "family.close", coordinatorOf(familyId, "close"), async (writer) => {
    const { at } = await closeFile(writer);
    const reported = new Set((await rowsOf(writer, "report")).map((report) => report.meetingId));
    const held = (await rowsOf(writer, "meeting", { state: "called" })).filter(
      (meeting) => meeting.startsAt !== null && meeting.startsAt < writer.now,
    );
    const tasks = await rowsOf(writer, "task", { state: openStates });
    return {
      closedAt: at,
      linksUntil: at + daysAfter * 86_400_000,
      withoutReport: held.filter((meeting) => !reported.has(meeting.id)).length,
      openTasks: tasks.length,
    };
  });
}
