import { look } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { rowsOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { standingAnswer } from "@rondom/domain/meeting/answers";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";
import { type MeetingShown, meetingShown } from "./meeting-shown";

const input = z.object({ familyId: idField });

export type ListedMeeting = MeetingShown & {
  /** Of the invitations that stand, by the answer for the present day and place. */
  answers: { yes: number; no: number; maybe: number; none: number };
  /** Number of its report, once it went out. */
  report: number | null;
  /** Titles of the chosen needs, in the order of the map; none for a meeting of everyone who is active. */
  needs: string[];
};

/** The meetings of a family, the newest day first, drafts on top; drafts that were put away are left out. */
export async function listMeetings(ctx: Ctx, given: unknown): Promise<ListedMeeting[]> {
  const { familyId } = parse(input, given);
  return look(ctx, coordinatorOf(familyId), async (reader) => {
    const meetings = await rowsOf(reader, "meeting");
    const invitations = await rowsOf(reader, "invitation", { withdrawnAt: null });
    const answers = await rowsOf(reader, "answer");
    const reports = await rowsOf(reader, "report");
    const chosen = await rowsOf(reader, "meetingNeed");
    const needs = await rowsOf(reader, "need");
    const titles = (meetingId: string) => {
      const ids = chosen.filter((row) => row.meetingId === meetingId).map(({ needId }) => needId);
      return needs.filter(({ id }) => ids.includes(id)).map(({ title }) => title);
    };
    const count = (meetingId: string, sequence: number) => {
      const counted = { yes: 0, no: 0, maybe: 0, none: 0 };
      for (const { id } of invitations.filter((invitation) => invitation.meetingId === meetingId)) {
        const own = answers.filter(({ invitationId }) => invitationId === id);
        const { value, current } = standingAnswer(own, sequence);
        counted[current && value !== null ? value : "none"] += 1;
      }
      return counted;
    };
    return meetings
      .filter(({ state, calledAt }) => state !== "cancelled" || calledAt !== null)
      .toSorted((a, b) => dayOf(b) - dayOf(a) || b.createdAt - a.createdAt)
      .map((row) => ({
        ...meetingShown(row, reader.now),
        answers: count(row.id, row.sequence),
        report: reports.find(({ meetingId }) => meetingId === row.id)?.number ?? null,
        needs: row.about === "needs" ? titles(row.id) : [],
      }));
  });
}

function dayOf({ state, startsAt }: { state: string; startsAt: number | null }): number {
  return state === "draft" ? Number.MAX_SAFE_INTEGER : (startsAt ?? 0);
}
