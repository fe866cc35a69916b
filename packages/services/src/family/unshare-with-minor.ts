import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { changeWhere } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { shareKinds } from "@rondom/domain/family/member";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";
import { currentMember } from "./current-members";

const input = z.object({ familyId: idField, memberId: idField, kind: z.enum(shareKinds) });

/** Takes away what a minor could read. */
export async function unshareWithMinor(ctx: Ctx, given: unknown): Promise<void> {
  const { familyId, memberId, kind } = parse(input, given);
  await act(ctx, "family.unshare-with-minor", coordinatorOf(familyId), async (writer) => {
    await currentMember(writer, memberId);
    const standing = { memberId, kind, withdrawnAt: null };
    await changeWhere(writer, "memberShare", standing, { withdrawnAt: writer.now });
  });
}
