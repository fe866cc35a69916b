import { look } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { rowOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { personKey } from "@rondom/domain/person";
import { personField } from "@rondom/domain/person-field";
import { Refusal } from "@rondom/domain/refusal";
import { compareVersions, type VersionChanges } from "@rondom/domain/report/compare-versions";
import { type ReportView, viewFor } from "@rondom/domain/report/reader-view";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";
import { readerOf } from "./reader-of";
import { versionsOf } from "./versions";

const input = z.object({
  familyId: idField,
  reportId: idField,
  person: personField.nullish(),
  /** The newest when left out. */
  version: z.int().min(1).nullish(),
});

export interface ShownReport {
  reportId: string;
  meetingId: string;
  number: number;
  version: number;
  versions: { number: number; publishedAt: number; why: string | null }[];
  recalled: { at: number; words: string } | null;
  view: ReportView;
  changes: VersionChanges | null;
}

/** A report that went out, for the coordinator: whole, or as one reader sees it; any version. */
export async function showReport(ctx: Ctx, given: unknown): Promise<ShownReport> {
  const { familyId, reportId, person, version } = parse(input, given);
  return look(ctx, coordinatorOf(familyId), async (reader) => {
    const report = await rowOf(reader, "report", reportId);
    const versions = await versionsOf(reader, reportId);
    const shown = versions.find(
      (each) => version === null || version === undefined || each.number === version,
    );
    if (!shown) throw new Refusal("not-found");
    const before = versions.find((each) => each.number === shown.number - 1);
    const as = await readerOf(reader, person ? personKey(person) : null);
    const { recalledAt, recallWords } = shown;
    return {
      reportId,
      meetingId: report.meetingId,
      number: report.number,
      version: shown.number,
      versions: versions.map(({ number, publishedAt, why }) => ({ number, publishedAt, why })),
      recalled: recalledAt === null ? null : { at: recalledAt, words: recallWords ?? "" },
      view: viewFor(shown.content, as),
      changes: before && as.whole ? compareVersions(before.content, shown.content, as) : null,
    };
  });
}
