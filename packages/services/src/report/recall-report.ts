import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { oneAtATime } from "@rondom/db/minutes/one-at-a-time";
import { changeWhere, rowOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { personOf } from "@rondom/domain/person";
import { reportState, reportStep } from "@rondom/domain/report/transition";
import { limits, words } from "@rondom/domain/text";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";
import { readersOf } from "./freeze";
import { queueReportMail } from "./queue-report-mail";
import { versionsOf } from "./versions";

const input = z.object({ familyId: idField, reportId: idField, words: words(limits.words) });

/** Takes a wrong report back: its readers see that, and why, and hear it by mail. A correction can follow. Once is enough. */
export async function recallReport(ctx: Ctx, given: unknown): Promise<void> {
  const { familyId, reportId, words } = parse(input, given);
  await act(ctx, "report.recall", coordinatorOf(familyId), async (writer) => {
    await oneAtATime(writer);
    await rowOf(writer, "report", reportId);
    const [newest] = await versionsOf(writer, reportId);
    if (reportStep(reportState(newest), "recall").kind !== "step") return;
    await changeWhere(
      writer,
      "reportVersion",
      { reportId, recalledAt: null },
      { recalledAt: writer.now, recalledBy: writer.access.coordinatorId, recallWords: words },
    );
    for (const key of await readersOf(writer, reportId)) {
      const person = personOf(key);
      if (person && newest) await queueReportMail(writer, ctx.settings, "recall", newest.id, person);
    }
  });
}
