import type { InFamily } from "@rondom/db/access/access";
import type { Reader } from "@rondom/db/access/handle";
import { rowsOf } from "@rondom/db/scope/rows";
import type { Row } from "@rondom/db/tables/schema";
import { loadGoals } from "./load-goals";

/** Something that went well: a goal reached, or a success told at a meeting. */
export interface Success {
  kind: "goal" | "told";
  /** Of the goal, or of the line. */
  id: string;
  /** Whose goal it was; null for the family's and for what was told. */
  memberId: string | null;
  words: string;
  language: string;
  domain: string | null;
  /** ms; null for a goal reached before days were kept. */
  at: number | null;
  /** Who supported the goal or took one of its steps, of those who are still there. */
  actorIds: string[];
  /** Who was thanked for it. */
  thankedIds: string[];
}

/** Reached goals that are `seen`, and, where `telling`, what the reports tell; the newest first. */
export async function loadSuccesses(
  reader: Reader<InFamily>,
  seen: (goal: { memberId: string | null; shared: boolean }) => boolean,
  telling: boolean,
): Promise<Success[]> {
  const thanks = await rowsOf(reader, "thanks");
  const found = [...(await reached(reader, seen)), ...(telling ? await told(reader) : [])];
  return found
    .map((success) => ({ ...success, thankedIds: thankedFor(thanks, success) }))
    .toSorted((a, b) => (b.at ?? 0) - (a.at ?? 0));
}

function thankedFor(thanks: readonly Row<"thanks">[], { kind, id }: Pick<Success, "kind" | "id">): string[] {
  const about = kind === "goal" ? "goalId" : "lineId";
  return thanks.filter((row) => row[about] === id).map(({ actorId }) => actorId);
}

type Found = Omit<Success, "thankedIds">;

async function reached(
  reader: Reader<InFamily>,
  seen: (goal: { memberId: string | null; shared: boolean }) => boolean,
): Promise<Found[]> {
  const here = new Set((await rowsOf(reader, "actor", { until: null })).map(({ id }) => id));
  const goals = (await loadGoals(reader)).filter((goal) => goal.state === "reached" && seen(goal));
  return goals.map(({ id, memberId, what, language, domain, reachedAt, actorIds, steps }) => {
    const takers = steps.flatMap(({ who }) => (who?.kind === "actor" && here.has(who.id) ? [who.id] : []));
    const helped = [...new Set([...actorIds, ...takers])];
    return { kind: "goal", id, memberId, words: what, language, domain, at: reachedAt, actorIds: helped };
  });
}

/** Success lines of every report as its newest version has it; a report that was taken back tells nothing. */
async function told(reader: Reader<InFamily>): Promise<Found[]> {
  const newest = new Map<string, Row<"reportVersion">>();
  for (const version of await rowsOf(reader, "reportVersion")) {
    const known = newest.get(version.reportId);
    if (!known || known.number < version.number) newest.set(version.reportId, version);
  }
  return [...newest.values()].flatMap(({ content, recalledAt }) => {
    if (recalledAt !== null) return [];
    return content.items.flatMap(({ domain, lines }) =>
      lines
        .filter(({ kind }) => kind === "success")
        .map(({ id, text }): Found => {
          const { language, meeting } = content;
          const at = meeting.startsAt;
          return { kind: "told", id, memberId: null, words: text, language, domain, at, actorIds: [] };
        }),
    );
  });
}
