import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { addOnce, rowOf, rowsOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { domainField } from "@rondom/domain/network/input";
import { z } from "zod";
import type { Ctx } from "../../ctx";
import { parse } from "../../parse";
import { knownDomain } from "../domain/known-domain";

const input = z.union([
  z.object({ familyId: idField, id: idField, needId: idField }),
  z.object({ familyId: idField, id: idField, domain: domainField }),
]);

/** Puts a need or a domain on the list of what the next talk begins with; what stands there already stays. */
export async function askAgain(ctx: Ctx, given: unknown): Promise<void> {
  const { familyId, id, ...about } = parse(input, given);
  await act(ctx, "network.ask-again", coordinatorOf(familyId), async (writer) => {
    if ((await rowsOf(writer, "askAgain", { id })).length > 0) return;
    const what = "needId" in about ? { ...about, domain: null } : { ...about, needId: null };
    if (what.needId !== null) await rowOf(writer, "need", what.needId);
    else await knownDomain(writer, what.domain);
    if ((await rowsOf(writer, "askAgain", { ...what, settledAt: null })).length > 0) return;
    const { coordinatorId } = writer.access;
    await addOnce(writer, "askAgain", { id, ...what, at: writer.now, coordinatorId });
  });
}
