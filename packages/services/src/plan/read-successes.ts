import type { InFamily } from "@rondom/db/access/access";
import { look } from "@rondom/db/access/act";
import { coordinatorOf, linkHolder } from "@rondom/db/access/grants";
import type { Reader } from "@rondom/db/access/handle";
import { rowsOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { goalSeenBy } from "@rondom/domain/plan/seen-by";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { readingMember } from "../family/reading-member";
import { parse } from "../parse";
import { loadGoals } from "./load-goals";

/** Something that went well: a goal reached, or a success told at a meeting. */
export interface Success {
  kind: "goal" | "told";
  /** Of the goal, or of the line. */
  id: string;
  words: string;
  language: string;
  domain: string | null;
  /** ms; null for a goal reached before days were kept. */
  at: number | null;
  /** Who supported the goal. */
  actorIds: string[];
}

const input = z.object({ familyId: idField });

/** All that the family reached and told, the newest first, for its coordinators. */
export async function listSuccesses(ctx: Ctx, given: unknown): Promise<Success[]> {
  const { familyId } = parse(input, given);
  return look(ctx, coordinatorOf(familyId), async (reader) =>
    newestFirst([...(await reached(reader, () => true)), ...(await told(reader))]),
  );
}

/** The same for a member: goals that they may see, and what was told in reports that they may read. */
export async function readSuccessesAsMember(ctx: Ctx): Promise<Success[]> {
  return look(ctx, linkHolder, async (reader) => {
    const { member, ticked } = await readingMember(reader, "goals");
    const viewer = { memberId: member.id, minor: member.minor, ticked };
    const goals = await reached(reader, (goal) => goalSeenBy(goal, viewer));
    const reports = await readingMember(reader, "reports");
    return newestFirst([...goals, ...(reports.ticked ? await told(reader) : [])]);
  });
}

async function reached(
  reader: Reader<InFamily>,
  seen: (goal: { memberId: string | null; shared: boolean }) => boolean,
): Promise<Success[]> {
  const goals = (await loadGoals(reader)).filter((goal) => goal.state === "reached" && seen(goal));
  return goals.map(({ id, what, language, domain, reachedAt, actorIds }) => {
    return { kind: "goal", id, words: what, language, domain, at: reachedAt, actorIds };
  });
}

/** Success lines of every report as its newest version has it; a report that was taken back tells nothing. */
async function told(reader: Reader<InFamily>): Promise<Success[]> {
  const newest = new Map<string, Awaited<ReturnType<typeof versions>>[number]>();
  for (const version of await versions(reader)) {
    const known = newest.get(version.reportId);
    if (!known || known.number < version.number) newest.set(version.reportId, version);
  }
  return [...newest.values()].flatMap(({ content, recalledAt }) => {
    if (recalledAt !== null) return [];
    return content.items.flatMap(({ domain, lines }) =>
      lines
        .filter(({ kind }) => kind === "success")
        .map(({ id, text }): Success => {
          const { language, meeting } = content;
          return { kind: "told", id, words: text, language, domain, at: meeting.startsAt, actorIds: [] };
        }),
    );
  });
}

function versions(reader: Reader<InFamily>) {
  return rowsOf(reader, "reportVersion");
}

function newestFirst(successes: Success[]): Success[] {
  return successes.toSorted((a, b) => (b.at ?? 0) - (a.at ?? 0));
}
