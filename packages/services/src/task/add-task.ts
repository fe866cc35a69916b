import type { FamilyAccess } from "@rondom/db/access/access";
import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import type { Reader } from "@rondom/db/access/handle";
import { oneAtATime } from "@rondom/db/minutes/one-at-a-time";
import { rowOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { ownerField } from "@rondom/domain/minutes/input";
import { domainField } from "@rondom/domain/network/input";
import { plainDate } from "@rondom/domain/plain-date";
import { isHiddenInMail } from "@rondom/domain/task/sensitive";
import { limits, line } from "@rondom/domain/text";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { knownDomain } from "../network/known-domain";
import { parse } from "../parse";
import { newTask } from "./new-task";
import { weightField } from "./weight-field";

const idOrNull = idField.nullish().transform((id) => id ?? null);
const input = z.object({
  familyId: idField,
  id: idField,
  title: line(limits.title),
  /** null: still to be found. */
  owner: ownerField.nullable(),
  byDate: plainDate.nullish().transform((date) => date ?? null),
  domain: domainField.nullish().transform((domain) => domain ?? null),
  needId: idOrNull,
  goalId: idOrNull,
  stepId: idOrNull,
  agendaItemId: idOrNull,
  openQuestionId: idOrNull,
  sensitive: z.boolean().default(false),
  weight: weightField.default(1),
});
type Given = z.output<typeof input>;

/** A task outside a meeting, for a need, goal, step, point or open question, or by itself. The same id changes nothing. */
export async function addTask(ctx: Ctx, given: unknown): Promise<{ taskId: string }> {
  const { familyId, owner, ...about } = parse(input, given);
  return act(ctx, "task.add", coordinatorOf(familyId), async (writer) => {
    await oneAtATime(writer);
    if (about.domain) await knownDomain(writer, about.domain);
    const known = await subjectsOf(writer, about);
    const sensitive = about.sensitive || (known.need !== null && isHiddenInMail(known.need));
    const domain = about.domain ?? known.need?.domain ?? known.goal?.domain ?? null;
    await newTask(writer, ctx.settings, { ...about, sensitive, domain }, owner, { tell: true });
    return { taskId: about.id };
  });
}

/** What the task is for. Throws Refusal("not-found") for anything that is not this family's. */
async function subjectsOf(reader: Reader<FamilyAccess>, about: Omit<Given, "familyId" | "owner">) {
  const { needId, goalId, stepId, agendaItemId, openQuestionId } = about;
  if (stepId) await rowOf(reader, "goalStep", stepId);
  if (agendaItemId) await rowOf(reader, "agendaItem", agendaItemId);
  if (openQuestionId) await rowOf(reader, "openQuestion", openQuestionId);
  return {
    need: needId ? await rowOf(reader, "need", needId) : null,
    goal: goalId ? await rowOf(reader, "goal", goalId) : null,
  };
}
