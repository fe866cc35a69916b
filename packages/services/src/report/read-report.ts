import type { PersonAccess } from "@rondom/db/access/access";
import { look } from "@rondom/db/access/act";
import { linkHolder } from "@rondom/db/access/grants";
import type { Reader } from "@rondom/db/access/handle";
import { rowsOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { personColumns, personKey } from "@rondom/domain/person";
import { compareVersions, type VersionChanges } from "@rondom/domain/report/compare-versions";
import { type ReportView, viewFor } from "@rondom/domain/report/reader-view";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";
import { type OwnTask, ownTasks } from "../task/own-tasks";
import { heldReport } from "./held-report";
import { readerOf } from "./reader-of";
import { versionsOf } from "./versions";

const input = z.object({ reportId: idField.nullish().transform((id) => id ?? null) });

export interface ReadReport {
  reportId: string;
  number: number;
  version: number;
  publishedAt: number;
  /** Set: it no longer holds, and nothing of it is shown. */
  recalled: { at: number; words: string; by: { name: string; phone: string } } | null;
  view: ReportView | null;
  /** What this version changed, and why; null for the first. */
  changes: (VersionChanges & { why: string | null }) | null;
  /** The reader's tasks of this report as they stand now. */
  tasks: OwnTask[];
  /** When the reader said "I have read it" of this version. */
  readAt: number | null;
  readOnly: boolean;
}

/** A report as the holder of this link reads it: the newest version, with what changed. A member names which one. */
export async function readReport(ctx: Ctx, given: unknown): Promise<ReadReport> {
  const { reportId } = parse(input, given);
  return look(ctx, linkHolder, async (reader) => {
    const report = await heldReport(reader, reportId);
    const [version, before] = await versionsOf(reader, report.id);
    if (!version) throw new Error("a report without a version");
    const { content, recalledAt, recallWords } = version;
    const you = await readerOf(reader, personKey(reader.access.person));
    const recalled =
      recalledAt === null
        ? null
        : { at: recalledAt, words: recallWords ?? "", by: viewFor(content, you).coordinator };
    const changes = before && !recalled && you.whole ? compareVersions(before.content, content, you) : null;
    return {
      reportId: report.id,
      number: report.number,
      version: version.number,
      publishedAt: version.publishedAt,
      recalled,
      view: recalled ? null : viewFor(content, you),
      changes: changes && { ...changes, why: version.why },
      tasks: (await ownTasks(reader, ctx.settings)).filter((task) => task.meetingId === report.meetingId),
      readAt: await readAt(reader, version.id),
      readOnly: reader.access.readOnly,
    };
  });
}

async function readAt(reader: Reader<PersonAccess>, reportVersionId: string): Promise<number | null> {
  const own = { reportVersionId, ...personColumns(reader.access.person) };
  return (await rowsOf(reader, "reading", own))[0]?.at ?? null;
}
