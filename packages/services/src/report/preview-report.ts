import { look } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { rowOf, rowsOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { lineProblem } from "@rondom/domain/minutes/line";
import { type PersonKey, personKey } from "@rondom/domain/person";
import { personField } from "@rondom/domain/person-field";
import { type ReportView, viewFor } from "@rondom/domain/report/reader-view";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { peopleAtTable } from "../minutes/people-at-table";
import { parse } from "../parse";
import { meetingContent } from "./meeting-content";
import { readerOf } from "./reader-of";

const input = z.object({ familyId: idField, meetingId: idField, person: personField.nullish() });

export interface ReportPreview {
  view: ReportView;
  /** Everybody who will get it. */
  readers: {
    key: PersonKey;
    name: string;
    role: string | null;
    organisation: string | null;
    languages: string[];
  }[];
  /** What has to be settled first: lines with two versions, tasks that nobody has. */
  openConflicts: string[];
  tasksWithoutOwner: string[];
}

/** "What does X see?" before the report goes out: exactly what X's link will show; without a person, the whole. */
export async function previewReport(ctx: Ctx, given: unknown): Promise<ReportPreview> {
  const { familyId, meetingId, person } = parse(input, given);
  return look(ctx, coordinatorOf(familyId), async (reader) => {
    const meeting = await rowOf(reader, "meeting", meetingId);
    const { content, readers } = await meetingContent(reader, meeting);
    const people = await peopleAtTable(reader, meetingId);
    const lines = content.items.flatMap((item) => item.lines);
    const conflicts = await rowsOf(reader, "lineConflict", {
      settledAt: null,
      lineId: lines.map((line) => line.id),
    });
    return {
      view: viewFor(content, await readerOf(reader, person ? personKey(person) : null)),
      readers: people
        .filter((each) => readers.includes(each.key))
        .map(({ key, name, role, organisation, languages }) => ({
          key,
          name,
          role,
          organisation,
          languages,
        })),
      openConflicts: [...new Set(conflicts.map((each) => each.lineId))],
      tasksWithoutOwner: lines.filter((line) => lineProblem(line)).map((line) => line.id),
    };
  });
}
