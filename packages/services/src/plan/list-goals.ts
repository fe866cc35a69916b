import { look } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { idField } from "@rondom/domain/family/input";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";
import { type GoalView, loadGoals } from "./load-goals";

const input = z.object({ familyId: idField });

/** All goals of a family in their order, for its coordinators. */
export async function listGoals(ctx: Ctx, given: unknown): Promise<GoalView[]> {
  const { familyId } = parse(input, given);
  return look(ctx, coordinatorOf(familyId), loadGoals);
}
