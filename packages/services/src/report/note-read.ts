import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { rowOf, rowsOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { personColumns } from "@rondom/domain/person";
import { personField } from "@rondom/domain/person-field";
import { Refusal } from "@rondom/domain/refusal";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";
import { noteReading } from "./note-reading";
import { versionsOf } from "./versions";

const input = z.object({
  familyId: idField,
  reportId: idField,
  person: personField,
  how: z.enum(["aloud", "paper", "phone"]),
});

/** The coordinator notes that a reader got the newest version another way: read aloud, on paper, by phone. */
export async function noteRead(ctx: Ctx, given: unknown): Promise<void> {
  const { familyId, reportId, person, how } = parse(input, given);
  await act(ctx, "report.note-read", coordinatorOf(familyId), async (writer) => {
    await rowOf(writer, "report", reportId);
    const [reader] = await rowsOf(writer, "reportReader", { reportId, ...personColumns(person) });
    const [newest] = await versionsOf(writer, reportId);
    if (!reader || !newest) throw new Refusal("not-found");
    await noteReading(writer, newest.id, person, how, writer.access.coordinatorId);
  });
}
