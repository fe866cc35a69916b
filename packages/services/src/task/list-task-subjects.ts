import type { FamilyAccess } from "@rondom/db/access/access";
import { look } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import type { Reader } from "@rondom/db/access/handle";
import { rowsOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { needIsLive } from "@rondom/domain/network/need";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";
import { loadGoals } from "../plan/load-goals";
import type { TaskSubject } from "./subjects-of";

const input = z.object({ familyId: idField });

/** Something that a task can be for. */
export interface PossibleSubject {
  kind: Exclude<TaskSubject["kind"], "part-of">;
  id: string;
  words: string;
  /** Its own, or that of what it belongs to. */
  domain: string | null;
}

/**
 * What a new task can be for: live needs, goals on the way with their open steps that have no task yet, points of
 * meetings whose report is not out, open questions.
 */
export async function listTaskSubjects(ctx: Ctx, given: unknown): Promise<PossibleSubject[]> {
  const { familyId } = parse(input, given);
  return look(ctx, coordinatorOf(familyId), async (reader) => {
    const needs = (await rowsOf(reader, "need")).filter(({ state }) => needIsLive(state));
    const goals = (await loadGoals(reader)).filter(({ state }) => onTheWay.includes(state));
    const questions = await rowsOf(reader, "openQuestion", { state: ["open", "searching"] });
    return [
      ...needs.map(({ id, title, domain }) => ({ kind: "need" as const, id, words: title, domain })),
      ...goals.flatMap(({ id, what, domain, steps }) => [
        { kind: "goal" as const, id, words: what, domain },
        ...steps
          .filter(({ state, task }) => state === "open" && task === null)
          .map((step) => ({ kind: "step" as const, id: step.id, words: step.words, domain })),
      ]),
      ...(await openPoints(reader)).map(({ id, title, domain }) => {
        return { kind: "agenda-item" as const, id, words: title, domain };
      }),
      ...questions.map(({ id, text, domain }) => ({
        kind: "open-question" as const,
        id,
        words: text,
        domain,
      })),
    ];
  });
}

const onTheWay: readonly string[] = ["wish", "chosen", "under-way"];

async function openPoints(reader: Reader<FamilyAccess>) {
  const reported = new Set((await rowsOf(reader, "report")).map(({ meetingId }) => meetingId));
  const meetings = await rowsOf(reader, "meeting", { state: ["draft", "called"] });
  const open = meetings.filter(({ id }) => !reported.has(id)).map(({ id }) => id);
  return rowsOf(reader, "agendaItem", { meetingId: open, removedAt: null });
}
