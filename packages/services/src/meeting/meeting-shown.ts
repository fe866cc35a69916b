import type { Row } from "@rondom/db/tables/schema";
import { type MeetingStage, stageOf } from "@rondom/domain/meeting/stage";
import { localOf } from "@rondom/domain/plain-date";

/** A meeting as the coordinator sees it. */
export type MeetingShown = Omit<
  Row<"meeting">,
  "organisationId" | "familyId" | "invitees" | "askedFor" | "createdAt" | "coordinatorId"
> & {
  stage: MeetingStage;
  /** Belgian local time "YYYY-MM-DDTHH:MM", as a field takes it. */
  startsLocal: string | null;
};

export function meetingShown(row: Row<"meeting">, now: number): MeetingShown {
  const { organisationId, familyId, invitees, askedFor, createdAt, coordinatorId, ...meeting } = row;
  const startsLocal = row.startsAt === null ? null : localOf(row.startsAt, row.zone);
  return { ...meeting, stage: stageOf(row, now), startsLocal };
}
