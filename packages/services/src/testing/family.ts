import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { add } from "@rondom/db/scope/rows";
import type { Row } from "@rondom/db/tables/schema";
import { newId } from "@rondom/domain/id";
import type { Ctx } from "../ctx";
import { addMember } from "../family/add-member";
import { readFamily } from "../family/read-family";

/** Another member of the family; a minor in 2026 unless told. */
export async function newMember(
  ctx: Ctx,
  familyId: string,
  member: { name?: string; birthYear?: number; email?: string } = {},
): Promise<string> {
  const about = { name: "Daniel Tesfay", birthYear: 2010, ...member };
  return (await addMember(ctx, { familyId, id: newId(), member: about })).memberId;
}

/** One member as the coordinator sees them. */
export async function memberOf(ctx: Ctx, familyId: string, id: string) {
  const found = (await readFamily(ctx, { familyId })).members.find((member) => member.id === id);
  if (!found) throw new Error("no such member");
  return found;
}

/** A meeting of one hour as a row, for counting. */
export function meetingRow(
  ctx: Ctx,
  familyId: string,
  startsAt: number | null,
  state: Row<"meeting">["state"],
): Promise<Row<"meeting">> {
  return act(ctx, "test.meeting", coordinatorOf(familyId), (writer) =>
    add(writer, "meeting", {
      id: newId(),
      state,
      about: "everyone",
      startsAt,
      minutes: 60,
      zone: "Europe/Brussels",
      invitees: [],
      askedFor: {},
      sequence: 0,
      coordinatorId: writer.access.coordinatorId,
      createdAt: writer.now,
      version: 1,
    }),
  );
}
