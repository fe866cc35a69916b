import type { FamilyAccess } from "@rondom/db/access/access";
import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import type { Reader } from "@rondom/db/access/handle";
import { oneAtATime } from "@rondom/db/minutes/one-at-a-time";
import { rowOf, rowsOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { weightField } from "@rondom/domain/load/weight";
import { ownerField } from "@rondom/domain/minutes/input";
import { domainField } from "@rondom/domain/network/input";
import { plainDate } from "@rondom/domain/plain-date";
import { isHiddenInMail } from "@rondom/domain/task/sensitive";
import { limits, line } from "@rondom/domain/text";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { knownDomain } from "../network/domain/known-domain";
import { parse } from "../parse";
import { stepForTask } from "../plan/step-for-task";
import { kindField } from "./kind-field";
import { mustLieAhead } from "./new-day";
import { newTask } from "./new-task";

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
  kind: kindField.default(null),
});
type Given = z.output<typeof input>;

/** A task outside a meeting, for a need, goal, step, point or open question, or by itself. The same id changes nothing. */
export async function addTask(ctx: Ctx, given: unknown): Promise<{ taskId: string }> {
  const { familyId, owner, ...about } = parse(input, given);
  return act(ctx, "task.add", coordinatorOf(familyId), async (writer) => {
    await oneAtATime(writer);
    if ((await rowsOf(writer, "task", { id: about.id })).length === 0)
      mustLieAhead(about.byDate, writer.now, "byDate");
    if (about.domain) await knownDomain(writer, about.domain);
    const known = await knownSubjects(writer, about);
    if (!known) return { taskId: about.id };
    const { need, goal, item, question } = known;
    const hidden = about.sensitive || item?.sensitive || (need !== null && isHiddenInMail(need));
    const row = {
      ...about,
      sensitive: Boolean(hidden),
      goalId: goal?.id ?? null,
      needId: need?.id ?? null,
      domain: about.domain ?? [need, goal, item, question].find((each) => each?.domain)?.domain ?? null,
    };
    await newTask(writer, ctx.settings, row, owner, { tell: true });
    return { taskId: about.id };
  });
}

/**
 * What the task is for: the goal of its step, the need of its question. null: the step has this very task already.
 * Throws Refusal("not-found") for anything that is not this family's.
 */
async function knownSubjects(reader: Reader<FamilyAccess>, about: Omit<Given, "familyId" | "owner">) {
  const { stepId, agendaItemId, openQuestionId } = about;
  const ofStep = stepId ? await stepForTask(reader, stepId, about.id) : undefined;
  if (ofStep === null) return null;
  const item = agendaItemId ? await rowOf(reader, "agendaItem", agendaItemId) : null;
  const question = openQuestionId ? await rowOf(reader, "openQuestion", openQuestionId) : null;
  const needId = about.needId ?? question?.needId ?? null;
  const goalOf = about.goalId ? await rowOf(reader, "goal", about.goalId) : null;
  return {
    need: needId ? await rowOf(reader, "need", needId) : null,
    goal: ofStep ?? goalOf,
    item,
    question,
  };
}
