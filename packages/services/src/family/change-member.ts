import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { changeVersion } from "@rondom/db/scope/rows";
import { idField, memberInput, versionField } from "@rondom/domain/family/input";
import { z } from "zod";
import { addressChanged } from "../access/renew-links";
import type { Ctx } from "../ctx";
import { parse } from "../parse";
import { currentMember } from "./current-members";

const input = z.object({ familyId: idField, memberId: idField, version: versionField, member: memberInput });

/** Changes what is noted of a member. With another mail address the old links die and unsent mail goes anew. */
export async function changeMember(ctx: Ctx, given: unknown): Promise<void> {
  const { familyId, memberId, version, member } = parse(input, given);
  await act(ctx, "family.change-member", coordinatorOf(familyId), async (writer) => {
    const before = await currentMember(writer, memberId);
    await changeVersion(writer, "member", { id: memberId, version }, member);
    if (before.email !== null && before.email !== member.email) {
      await addressChanged(writer, ctx.settings, { kind: "member", id: memberId });
    }
  });
}
