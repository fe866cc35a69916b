import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { changeVersion } from "@rondom/db/scope/rows";
import { idField, versionField } from "@rondom/domain/family/input";
import { z } from "zod";
import { endLinks } from "../access/renew-links";
import type { Ctx } from "../ctx";
import { parse } from "../parse";
import { currentMember } from "./current-members";

const input = z.object({ familyId: idField, memberId: idField, version: versionField });

/** Takes a member out of the family: their link is dead at once. What they agreed to stays in the history. */
export async function removeMember(ctx: Ctx, given: unknown): Promise<void> {
  const { familyId, memberId, version } = parse(input, given);
  await act(ctx, "family.remove-member", coordinatorOf(familyId), async (writer) => {
    await currentMember(writer, memberId);
    await changeVersion(writer, "member", { id: memberId, version }, { until: writer.now });
    await endLinks(writer, { kind: "member", id: memberId });
  });
}
