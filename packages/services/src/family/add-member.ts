import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { addOnce, rowsOf } from "@rondom/db/scope/rows";
import { idField, memberInput } from "@rondom/domain/family/input";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";

const input = z.object({ familyId: idField, id: idField, member: memberInput });

/** Adds a member to the family; the same id again changes nothing. */
export async function addMember(ctx: Ctx, given: unknown): Promise<{ memberId: string }> {
  const { familyId, id, member } = parse(input, given);
  return act(ctx, "family.add-member", coordinatorOf(familyId), async (writer) => {
    const position = (await rowsOf(writer, "member")).length;
    await addOnce(writer, "member", { id, ...member, position, since: writer.now, version: 1 });
    return { memberId: id };
  });
}
