import { changeVersion, rowOf } from "@rondom/db/scope/rows";
import { idField, versionField } from "@rondom/domain/family/input";
import { needInput } from "@rondom/domain/network/input";
import { needStates } from "@rondom/domain/network/need";
import { z } from "zod";
import type { Ctx } from "../../ctx";
import { currentMember } from "../../family/current-members";
import { parse } from "../../parse";
import { knownDomain } from "../domain/known-domain";
import { editMap } from "../edit/edit-map";

const input = z.object({
  familyId: idField,
  needId: idField,
  version: versionField,
  need: needInput.extend({ sensitive: z.boolean(), state: z.enum(needStates) }),
});

/** Changes a need: title, domain, whose it is, whether it is sensitive, and its state (let go takes it off). */
export async function changeNeed(ctx: Ctx, given: unknown): Promise<void> {
  const { familyId, needId, version, need } = parse(input, given);
  await editMap(ctx, "change-need", familyId, async (writer) => {
    const before = await rowOf(writer, "need", needId);
    await knownDomain(writer, need.domain);
    // A need keeps the name of a member who left.
    if (need.memberId && need.memberId !== before.memberId) await currentMember(writer, need.memberId);
    await changeVersion(writer, "need", { id: needId, version }, need);
  });
}
