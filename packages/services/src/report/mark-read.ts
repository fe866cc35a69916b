import { act } from "@rondom/db/access/act";
import { linkHolder } from "@rondom/db/access/grants";
import { idField } from "@rondom/domain/family/input";
import { personKey } from "@rondom/domain/person";
import { Refusal } from "@rondom/domain/refusal";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";
import { heldReport } from "./held-report";
import { noteReading } from "./note-reading";
import { readerOf } from "./reader-of";
import { versionsOf } from "./versions";

const input = z.object({
  reportId: idField.nullish().transform((id) => id ?? null),
  /** The version that was on the page. */
  version: z.coerce.number().int().min(1),
});

/** "I have read it", by the reader of a report. Pressed twice it changes nothing. */
export async function markRead(ctx: Ctx, given: unknown): Promise<void> {
  const { reportId, version } = parse(input, given);
  await act(ctx, "report.mark-read", linkHolder, async (writer) => {
    const report = await heldReport(writer, reportId);
    const { person } = writer.access;
    if (!(await readerOf(writer, personKey(person))).whole) throw new Refusal("not-found");
    const read = (await versionsOf(writer, report.id)).find((each) => each.number === version);
    if (!read) throw new Refusal("not-found");
    await noteReading(writer, read.id, person, "self", null);
  });
}
