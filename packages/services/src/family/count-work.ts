import { look } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { type WorkCounts, workCounts } from "@rondom/db/family/work-counts";
import { idField } from "@rondom/domain/family/input";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";

const input = z.object({ familyId: idField });

/** What the tabs of a family's file count: goals under way, tasks that have not ended. */
export async function countWork(ctx: Ctx, given: unknown): Promise<WorkCounts> {
  const { familyId } = parse(input, given);
  return look(ctx, coordinatorOf(familyId), workCounts);
}
