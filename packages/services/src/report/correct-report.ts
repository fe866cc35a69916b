import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { oneAtATime } from "@rondom/db/minutes/one-at-a-time";
import { rowOf, rowsOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { attendanceStates } from "@rondom/domain/minutes/attendance";
import { lineInput } from "@rondom/domain/minutes/input";
import { personField } from "@rondom/domain/person-field";
import { Refusal } from "@rondom/domain/refusal";
import { reportState, reportStep } from "@rondom/domain/report/transition";
import { limits, words } from "@rondom/domain/text";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { seat } from "../minutes/seat";
import { parse } from "../parse";
import { announce } from "./announce";
import { applyCorrection } from "./apply-correction";
import { followLines } from "./follow-lines";
import { addReaders, addVersion, mustBeReady, readersOf } from "./freeze";
import { meetingContent } from "./meeting-content";
import type { Published } from "./publish-report";
import { versionsOf } from "./versions";

/** One change of a line: other words, a new line under a point, or a line that goes. */
const lineChange = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("change"), id: idField, line: lineInput }),
  z.object({ kind: z.literal("add"), id: idField, agendaItemId: idField, line: lineInput }),
  z.object({ kind: z.literal("remove"), id: idField }),
]);
export type LineChange = z.output<typeof lineChange>;

const input = z.object({
  familyId: idField,
  meetingId: idField,
  /** The version that was on the screen. */
  version: z.int().min(1),
  why: words(limits.line),
  lines: z.array(lineChange).max(200).default([]),
  attendance: z
    .array(z.object({ person: personField, state: z.enum(attendanceStates) }))
    .max(100)
    .default([]),
});

/**
 * Publishes the next version of a report with these changes: every reader hears of it, tasks follow their lines.
 * Throws Refusal("changed-meanwhile") over a newer version, Refusal("not-now", "nothing-changed") for no change.
 */
export async function correctReport(ctx: Ctx, given: unknown): Promise<Published> {
  const { familyId, meetingId, ...correction } = parse(input, given);
  return act(ctx, "report.correct", coordinatorOf(familyId), async (writer) => {
    await oneAtATime(writer);
    const meeting = await rowOf(writer, "meeting", meetingId);
    const [report] = await rowsOf(writer, "report", { meetingId });
    const [newest] = report ? await versionsOf(writer, report.id) : [];
    const step = reportStep(reportState(newest), "correct");
    if (step.kind === "bar") throw new Refusal("not-now", step.reason);
    if (!report || newest?.number !== correction.version) throw new Refusal("changed-meanwhile");
    await applyCorrection(writer, meetingId, correction.lines);
    for (const { person, state } of correction.attendance) {
      await rowOf(writer, person.kind, person.id);
      await seat(writer, meetingId, person, state);
    }
    const { content, readers } = await meetingContent(writer, meeting);
    if (JSON.stringify(content) === JSON.stringify(newest.content))
      throw new Refusal("not-now", "nothing-changed");
    await mustBeReady(writer, content);
    const number = newest.number + 1;
    const version = await addVersion(writer, report.id, { number, content, why: correction.why });
    const held = await readersOf(writer, report.id);
    const fresh = readers.filter((key) => !held.includes(key));
    await addReaders(writer, report.id, fresh);
    const asked = await followLines(writer, ctx.settings, meetingId, newest.content, content);
    await announce(writer, ctx.settings, version.id, { report: fresh, correction: held }, asked);
    return { reportId: report.id, number: report.number, version: number };
  });
}
