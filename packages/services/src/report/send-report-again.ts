import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { changeWhere, rowOf, rowsOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { personColumns } from "@rondom/domain/person";
import { personField } from "@rondom/domain/person-field";
import { Refusal } from "@rondom/domain/refusal";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";
import { queueReportMail, type ReportMailKind } from "./queue-report-mail";
import { versionsOf } from "./versions";

const input = z.object({ familyId: idField, reportId: idField, person: personField });

/** Announces the newest version to one reader once more; a mail about it that still waits is replaced. */
export async function sendReportAgain(ctx: Ctx, given: unknown): Promise<void> {
  const { familyId, reportId, person } = parse(input, given);
  await act(ctx, "report.send-again", coordinatorOf(familyId), async (writer) => {
    await rowOf(writer, "report", reportId);
    const columns = personColumns(person);
    const [reader] = await rowsOf(writer, "reportReader", { reportId, ...columns });
    const [newest] = await versionsOf(writer, reportId);
    if (!reader || !newest) throw new Refusal("not-found");
    const kind: ReportMailKind = newest.recalledAt === null ? "report" : "recall";
    await changeWhere(
      writer,
      "outbox",
      { subjectId: newest.id, ...columns, state: "queued" },
      { state: "replaced", raw: null, toAddress: null, endedAt: writer.now },
    );
    await queueReportMail(writer, ctx.settings, kind, newest.id, person);
  });
}
