import type { FamilyAccess } from "@rondom/db/access/access";
import type { Writer } from "@rondom/db/access/handle";
import { changeWhere } from "@rondom/db/scope/rows";

/** Mail about a task that has not gone yet goes no more. */
export async function dropWaitingMail(writer: Writer<FamilyAccess>, taskId: string): Promise<void> {
  await changeWhere(
    writer,
    "outbox",
    { subjectId: taskId, kind: ["task", "changed"], state: "queued" },
    { state: "replaced", raw: null, toAddress: null, endedAt: writer.now },
  );
}
