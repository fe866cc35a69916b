import type { FamilyAccess } from "@rondom/db/access/access";
import type { Writer } from "@rondom/db/access/handle";
import type { Row } from "@rondom/db/tables/schema";
import { type PersonKey, personKey, personOf } from "@rondom/domain/person";
import { reachableOwner } from "@rondom/domain/task/task";
import { ensureLink } from "../access/ensure-link";
import type { Settings } from "../ctx";
import { queueTaskMail } from "../task/queue-task-mail";
import { queueReportMail } from "./queue-report-mail";

/**
 * One mail to each reader of a version: its announcement, or what it corrects. Who owns a task in it without being
 * entitled to the report gets the question alone.
 */
export async function announce(
  writer: Writer<FamilyAccess>,
  settings: Settings,
  versionId: string,
  to: { report: readonly PersonKey[]; correction: readonly PersonKey[] },
  asked: readonly Row<"task">[],
): Promise<void> {
  for (const kind of ["report", "correction"] as const) {
    for (const key of to[kind]) {
      const person = personOf(key);
      if (person) await queueReportMail(writer, settings, kind, versionId, person);
    }
  }
  const reached = new Set<string>([...to.report, ...to.correction]);
  for (const task of asked) {
    const owner = reachableOwner(task);
    if (!owner) continue;
    await ensureLink(writer, owner, { purpose: "task", subjectId: task.id });
    if (!reached.has(personKey(owner))) await queueTaskMail(writer, settings, task.id, owner);
  }
}
