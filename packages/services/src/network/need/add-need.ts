import { addOnce, rowsOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { actorIdsInput, needInput } from "@rondom/domain/network/input";
import { z } from "zod";
import type { Ctx } from "../../ctx";
import { currentMember } from "../../family/current-members";
import { parse } from "../../parse";
import { currentActors } from "../actor/current-actors";
import { knownDomain } from "../domain/known-domain";
import { editMap } from "../edit/edit-map";
import { setMeeting } from "./meet-needs";

const input = z.object({
  familyId: idField,
  id: idField,
  need: needInput,
  actorIds: actorIdsInput.default([]),
});

/** Adds a need with the title agreed with the family, open; the same id again changes nothing. */
export async function addNeed(ctx: Ctx, given: unknown): Promise<{ needId: string }> {
  const { familyId, id, need, actorIds } = parse(input, given);
  return editMap(ctx, "add-need", familyId, async (writer) => {
    // Asked again after a helper left or the domain went: it was added then.
    if ((await rowsOf(writer, "need", { id })).length > 0) return { needId: id };
    await knownDomain(writer, need.domain);
    if (need.memberId) await currentMember(writer, need.memberId);
    await currentActors(writer, actorIds);
    const position = (await rowsOf(writer, "need")).length;
    const row = { id, ...need, state: "open" as const, position, createdAt: writer.now, version: 1 };
    if (await addOnce(writer, "need", row)) await setMeeting(writer, id, actorIds);
    return { needId: id };
  });
}
