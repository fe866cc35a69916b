import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { add } from "@rondom/db/scope/rows";
import type { Row } from "@rondom/db/tables/schema";
import { newId } from "@rondom/domain/id";
import type { Ctx } from "../ctx";
import { addMember } from "../family/add-member";
import { readFamily } from "../family/read-family";
import { newActor } from "./actor";
import { newCoordinator, newFamily, type World } from "./world";

/** Another member of the family; a minor in 2026 unless told. */
export async function newMember(
  ctx: Ctx,
  familyId: string,
  member: { name?: string; birthYear?: number; email?: string } = {},
): Promise<string> {
  const about = { name: "Daniel Tesfay", birthYear: 2010, ...member };
  return (await addMember(ctx, { familyId, id: newId(), member: about })).memberId;
}

/** A family of two adults, Selam and Daniel, round whom Griet stands. */
export interface Couple {
  ctx: Ctx;
  family: { familyId: string; memberId: string };
  familyId: string;
  selam: string;
  daniel: string;
  griet: string;
}

/** That family, of a new coordinator. */
export async function newCouple(world: World): Promise<Couple> {
  const { ctx } = await newCoordinator(world);
  const family = await newFamily(ctx);
  const { familyId, memberId: selam } = family;
  const daniel = await newMember(ctx, familyId, { name: "Daniel", birthYear: 1988 });
  const griet = await newActor(ctx, family, { name: "Griet", domains: ["work"] });
  return { ctx, family, familyId, selam, daniel, griet };
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
